import {
  installCommand,
  uninstallCommand
} from "./chunk-NZ2LCVNF.js";
import "./chunk-TSIGHUTH.js";
import "./chunk-YQPD45R7.js";
import "./chunk-QZRSNFTE.js";
import "./chunk-FU6ZTNK5.js";
import "./chunk-TXOD2BWU.js";
import "./chunk-OAKJFYJQ.js";
import "./chunk-UWKIGZC5.js";
import "./chunk-QYBJLQON.js";
import "./chunk-4225Q4N4.js";
export {
  installCommand,
  uninstallCommand
};
