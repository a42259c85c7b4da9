import {
  createLanguages
} from "./chunk-333AT6JI.js";
import "./chunk-4225Q4N4.js";
export {
  createLanguages
};
