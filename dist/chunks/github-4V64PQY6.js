import {
  renderGithub
} from "./chunk-PMBQDCV3.js";
import "./chunk-JVWHXFPK.js";
import "./chunk-OLSC5EK4.js";
import "./chunk-GIV7IS2I.js";
import "./chunk-ZIBZ4SDB.js";
import "./chunk-RGAFTZ2C.js";
import "./chunk-OAKJFYJQ.js";
import "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";
export {
  renderGithub
};
