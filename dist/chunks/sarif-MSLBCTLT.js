import {
  renderSarif
} from "./chunk-MWEORPZ5.js";
import "./chunk-JVWHXFPK.js";
import "./chunk-CLUX644A.js";
import "./chunk-ZIBZ4SDB.js";
import "./chunk-RGAFTZ2C.js";
import "./chunk-FC2QREXY.js";
import "./chunk-YLIPTKW3.js";
import "./chunk-4225Q4N4.js";
export {
  renderSarif
};
