import {
  policyIn,
  policyOfReceiver
} from "./chunk-LXSAFC3A.js";
import "./chunk-X3LF5UBQ.js";
import "./chunk-JENH4KO4.js";
import "./chunk-TXOD2BWU.js";
import "./chunk-FC2QREXY.js";
import "./chunk-YLIPTKW3.js";
import "./chunk-4225Q4N4.js";
export {
  policyIn,
  policyOfReceiver
};
