import {
  readToml
} from "./chunk-5TIHMYHR.js";
import "./chunk-RSO2TAPB.js";
import "./chunk-4225Q4N4.js";
export {
  readToml
};
