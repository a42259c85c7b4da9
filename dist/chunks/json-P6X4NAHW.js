import {
  renderJson
} from "./chunk-5Z3LKLPU.js";
import "./chunk-RGAFTZ2C.js";
import "./chunk-4225Q4N4.js";
export {
  renderJson
};
