import {
  createChangeFilter
} from "./chunk-3TQEMX7K.js";
import "./chunk-OAKJFYJQ.js";
import "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";
export {
  createChangeFilter
};
