import {
  checks,
  checksWith,
  rulesOf
} from "./chunk-OAKJFYJQ.js";
import "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";
export {
  checks,
  checksWith,
  rulesOf
};
