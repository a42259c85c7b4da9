import {
  renderGithub
} from "./chunk-M4QS64ND.js";
import "./chunk-JVWHXFPK.js";
import "./chunk-DBA52XRI.js";
import "./chunk-CLUX644A.js";
import "./chunk-ZIBZ4SDB.js";
import "./chunk-RGAFTZ2C.js";
import "./chunk-FC2QREXY.js";
import "./chunk-YLIPTKW3.js";
import "./chunk-4225Q4N4.js";
export {
  renderGithub
};
