import {
  compileCacheFolder,
  keepCompiledCode
} from "./chunk-RM4FZITK.js";
import "./chunk-4225Q4N4.js";
export {
  compileCacheFolder,
  keepCompiledCode
};
