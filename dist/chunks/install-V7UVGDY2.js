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
  installCommand: () => import_chunk_XSEBARYI.installCommand,
  uninstallCommand: () => import_chunk_XSEBARYI.uninstallCommand
});
module.exports = stdin_exports;
var import_chunk_XSEBARYI = __load("./chunk-XSEBARYI.js");
var import_chunk_YH5HPMEN = __load("./chunk-YH5HPMEN.js");
var import_chunk_QLRAY7RU = __load("./chunk-QLRAY7RU.js");
var import_chunk_EOYG3OFU = __load("./chunk-EOYG3OFU.js");
var import_chunk_W2WOCJ7M = __load("./chunk-W2WOCJ7M.js");
var import_chunk_CBFG3CJ2 = __load("./chunk-CBFG3CJ2.js");
var import_chunk_DBQ2SEIM = __load("./chunk-DBQ2SEIM.js");
var import_chunk_EJPVKBK3 = __load("./chunk-EJPVKBK3.js");
var import_chunk_QYBJLQON = __load("./chunk-QYBJLQON.js");
var import_chunk_5TIHMYHR = __load("./chunk-5TIHMYHR.js");
var import_chunk_RSO2TAPB = __load("./chunk-RSO2TAPB.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  installCommand,
  uninstallCommand
});
})