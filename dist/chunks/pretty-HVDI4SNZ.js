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
  renderPretty: () => import_chunk_S34XHDD2.renderPretty
});
module.exports = stdin_exports;
var import_chunk_S34XHDD2 = __load("./chunk-S34XHDD2.js");
var import_chunk_OYK2PPLS = __load("./chunk-OYK2PPLS.js");
var import_chunk_HYM2DWYU = __load("./chunk-HYM2DWYU.js");
var import_chunk_ZIBZ4SDB = __load("./chunk-ZIBZ4SDB.js");
var import_chunk_MYWCMZTQ = __load("./chunk-MYWCMZTQ.js");
var import_chunk_RGAFTZ2C = __load("./chunk-RGAFTZ2C.js");
var import_chunk_4RXGP4EU = __load("./chunk-4RXGP4EU.js");
var import_chunk_DBQ2SEIM = __load("./chunk-DBQ2SEIM.js");
var import_chunk_EJPVKBK3 = __load("./chunk-EJPVKBK3.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderPretty
});
})