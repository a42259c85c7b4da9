import {
  printRefusal,
  staged
} from "./chunk-HGHE3B5T.js";
import "./chunk-2MLLIYXG.js";
import "./chunk-QZRSNFTE.js";
import "./chunk-GQULSLI5.js";
import "./chunk-64R4BCCO.js";
import "./chunk-YLIPTKW3.js";
import "./chunk-4225Q4N4.js";
export {
  printRefusal,
  staged
};
