import {
  printRefusal,
  staged
} from "./chunk-GSIA2WDJ.js";
import "./chunk-YQPD45R7.js";
import "./chunk-QZRSNFTE.js";
import "./chunk-GQULSLI5.js";
import "./chunk-W3Y4CFIT.js";
import "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";
export {
  printRefusal,
  staged
};
