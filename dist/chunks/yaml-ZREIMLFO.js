import {
  readYaml,
  readYamlDocuments
} from "./chunk-R6NCCRAV.js";
import "./chunk-WRRKJU6D.js";
import "./chunk-FC2QREXY.js";
import "./chunk-YLIPTKW3.js";
import "./chunk-RSO2TAPB.js";
import "./chunk-4225Q4N4.js";
export {
  readYaml,
  readYamlDocuments
};
