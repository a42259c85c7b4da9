import {
  installCommand,
  uninstallCommand
} from "./chunk-AH7SNIUF.js";
import "./chunk-NI4H2WWW.js";
import "./chunk-2MLLIYXG.js";
import "./chunk-QZRSNFTE.js";
import "./chunk-WRRKJU6D.js";
import "./chunk-TXOD2BWU.js";
import "./chunk-FC2QREXY.js";
import "./chunk-YLIPTKW3.js";
import "./chunk-QYBJLQON.js";
import "./chunk-4225Q4N4.js";
export {
  installCommand,
  uninstallCommand
};
