import {
  readCargoLock
} from "./chunk-BIHBEHVF.js";
import "./chunk-FRS4L3VC.js";
import "./chunk-OAKJFYJQ.js";
import "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";
export {
  readCargoLock
};
