import {
  policyIn,
  policyOfReceiver
} from "./chunk-H2CMLSCC.js";
import "./chunk-QIKOBSGA.js";
import "./chunk-5Q2SXQJJ.js";
import "./chunk-TXOD2BWU.js";
import "./chunk-OAKJFYJQ.js";
import "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";
export {
  policyIn,
  policyOfReceiver
};
