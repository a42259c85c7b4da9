import {
  assetsBeside
} from "./chunk-YLIPTKW3.js";
import "./chunk-4225Q4N4.js";
export {
  assetsBeside
};
