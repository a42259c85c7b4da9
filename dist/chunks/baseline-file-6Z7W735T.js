import {
  parseBaseline,
  renderBaseline
} from "./chunk-5BQC4GXP.js";
import "./chunk-RGAFTZ2C.js";
import "./chunk-FC2QREXY.js";
import "./chunk-YLIPTKW3.js";
import "./chunk-JXNT6PTD.js";
import "./chunk-QYBJLQON.js";
import "./chunk-RSO2TAPB.js";
import "./chunk-4225Q4N4.js";
export {
  parseBaseline,
  renderBaseline
};
