import {
  FirstVersions,
  historyAt,
  historyOf,
  measured
} from "./chunk-RK2KC2BW.js";
import "./chunk-QIKOBSGA.js";
import "./chunk-SZPGAL5Y.js";
import "./chunk-OAKJFYJQ.js";
import "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";
export {
  FirstVersions,
  historyAt,
  historyOf,
  measured
};
