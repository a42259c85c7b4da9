import {
  pemKeysIn
} from "./chunk-ODODGJUL.js";
import "./chunk-JUSRDQKA.js";
import "./chunk-HWQQJRPI.js";
import "./chunk-COBIU2RW.js";
import "./chunk-YCS4XJLU.js";
import "./chunk-646IG4UM.js";
import "./chunk-OAKJFYJQ.js";
import "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";
export {
  pemKeysIn
};
