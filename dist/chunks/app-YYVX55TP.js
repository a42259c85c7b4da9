import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  runScan
} from "./chunk-CV6A7UHE.js";
import "./chunk-OKXXEPRC.js";
import "./chunk-IRSEUADG.js";
import "./chunk-VIRLYVUB.js";
import "./chunk-PHZP46CP.js";
import "./chunk-556ODU2E.js";
import "./chunk-6I5CZ6US.js";
import "./chunk-QCUBYY7R.js";
import "./chunk-AMIYMWYK.js";
import "./chunk-D7AVI2BD.js";
import "./chunk-XRRYCANB.js";
import "./chunk-JKUEQBGO.js";
import "./chunk-NREMSME6.js";
import "./chunk-RZGYXAJU.js";
export {
  runScan
};
