import {
  judgePinning
} from "./chunk-J5MQ3QJD.js";
import "./chunk-HNPXM7SJ.js";
import "./chunk-FRS4L3VC.js";
import "./chunk-OAKJFYJQ.js";
import "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";
export {
  judgePinning
};
