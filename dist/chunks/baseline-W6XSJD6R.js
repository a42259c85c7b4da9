import {
  baselineInGit,
  baselineNamed,
  baselineOnDisk
} from "./chunk-QMJQAZYW.js";
import "./chunk-TXOD2BWU.js";
import "./chunk-OAKJFYJQ.js";
import "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";
export {
  baselineInGit,
  baselineNamed,
  baselineOnDisk
};
