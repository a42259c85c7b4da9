import {
  parseBaseline,
  renderBaseline
} from "./chunk-EAR36LAW.js";
import "./chunk-RGAFTZ2C.js";
import "./chunk-OAKJFYJQ.js";
import "./chunk-UWKIGZC5.js";
import "./chunk-JXNT6PTD.js";
import "./chunk-QYBJLQON.js";
import "./chunk-RSO2TAPB.js";
import "./chunk-4225Q4N4.js";
export {
  parseBaseline,
  renderBaseline
};
