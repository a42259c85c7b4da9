import {
  baselineInGit,
  baselineNamed,
  baselineOnDisk
} from "./chunk-D3OD5AUI.js";
import "./chunk-TXOD2BWU.js";
import "./chunk-FC2QREXY.js";
import "./chunk-YLIPTKW3.js";
import "./chunk-4225Q4N4.js";
export {
  baselineInGit,
  baselineNamed,
  baselineOnDisk
};
