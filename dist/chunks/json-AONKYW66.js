import {
  readJson
} from "./chunk-JXNT6PTD.js";
import "./chunk-QYBJLQON.js";
import "./chunk-RSO2TAPB.js";
import "./chunk-4225Q4N4.js";
export {
  readJson
};
