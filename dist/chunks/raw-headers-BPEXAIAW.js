import {
  readRawHeaders
} from "./chunk-V5MDXRNX.js";
import "./chunk-4225Q4N4.js";
export {
  readRawHeaders
};
