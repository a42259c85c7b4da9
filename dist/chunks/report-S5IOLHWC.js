import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  render
} from "./chunk-OZLVCLPX.js";
import "./chunk-6ZZ54555.js";
import "./chunk-JKUEQBGO.js";
import "./chunk-NREMSME6.js";
import "./chunk-RZGYXAJU.js";
export {
  FORMATS,
  render
};
