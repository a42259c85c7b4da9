import {
  ruleSetOf
} from "./chunk-INONCBIF.js";
import "./chunk-6JV7ULNA.js";
import "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";
export {
  ruleSetOf
};
