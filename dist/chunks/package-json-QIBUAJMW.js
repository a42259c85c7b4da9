import {
  readPackageJson
} from "./chunk-QUJ4YJBQ.js";
import "./chunk-HNPXM7SJ.js";
import "./chunk-FRS4L3VC.js";
import "./chunk-FC2QREXY.js";
import "./chunk-YLIPTKW3.js";
import "./chunk-4225Q4N4.js";
export {
  readPackageJson
};
