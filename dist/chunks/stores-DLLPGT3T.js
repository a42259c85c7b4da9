import {
  storeIn
} from "./chunk-ZZCNCOGS.js";
import "./chunk-646IG4UM.js";
import "./chunk-OAKJFYJQ.js";
import "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";
export {
  storeIn
};
