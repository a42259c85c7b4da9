import {
  readYaml,
  readYamlDocuments
} from "./chunk-J42GGZI2.js";
import "./chunk-FU6ZTNK5.js";
import "./chunk-OAKJFYJQ.js";
import "./chunk-UWKIGZC5.js";
import "./chunk-RSO2TAPB.js";
import "./chunk-4225Q4N4.js";
export {
  readYaml,
  readYamlDocuments
};
