(function (exports, __load, module, __url) {"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  judgePinning: () => import_chunk_7BJK2EOF.judgePinning
});
module.exports = stdin_exports;
var import_chunk_7BJK2EOF = __load("./chunk-7BJK2EOF.js");
var import_chunk_HNPXM7SJ = __load("./chunk-HNPXM7SJ.js");
var import_chunk_FRS4L3VC = __load("./chunk-FRS4L3VC.js");
var import_chunk_DBQ2SEIM = __load("./chunk-DBQ2SEIM.js");
var import_chunk_EJPVKBK3 = __load("./chunk-EJPVKBK3.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgePinning
});
})