import {
  readTalisman
} from "./chunk-PG4A67KJ.js";
import "./chunk-OAKJFYJQ.js";
import "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";
export {
  readTalisman
};
