import {
  storeIn
} from "./chunk-WTZR4XJC.js";
import "./chunk-646IG4UM.js";
import "./chunk-FC2QREXY.js";
import "./chunk-YLIPTKW3.js";
import "./chunk-4225Q4N4.js";
export {
  storeIn
};
