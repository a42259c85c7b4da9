import {
  ruleSetOf
} from "./chunk-W6KTHC2T.js";
import "./chunk-6JV7ULNA.js";
import "./chunk-YLIPTKW3.js";
import "./chunk-4225Q4N4.js";
export {
  ruleSetOf
};
