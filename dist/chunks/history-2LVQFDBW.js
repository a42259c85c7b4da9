import {
  FirstVersions,
  historyAt,
  historyOf,
  measured
} from "./chunk-6CEGD4CR.js";
import "./chunk-X3LF5UBQ.js";
import "./chunk-6M3AVVQP.js";
import "./chunk-FC2QREXY.js";
import "./chunk-YLIPTKW3.js";
import "./chunk-4225Q4N4.js";
export {
  FirstVersions,
  historyAt,
  historyOf,
  measured
};
