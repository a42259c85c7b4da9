import {
  findIn
} from "./chunk-6EL2PWRB.js";
import "./chunk-XO2YGSTZ.js";
import "./chunk-HWQQJRPI.js";
import "./chunk-COBIU2RW.js";
import "./chunk-YCS4XJLU.js";
import "./chunk-646IG4UM.js";
import "./chunk-FC2QREXY.js";
import "./chunk-YLIPTKW3.js";
import "./chunk-4225Q4N4.js";
export {
  findIn
};
