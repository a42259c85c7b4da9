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
  frameworkScope: () => frameworkScope
});
module.exports = stdin_exports;
var import_chunk_EUOP6NMK = __load("./chunk-EUOP6NMK.js");
var import_chunk_KM2PIU52 = __load("./chunk-KM2PIU52.js");
var import_chunk_7UTINHF3 = __load("./chunk-7UTINHF3.js");
var import_chunk_QDUQFLG4 = __load("./chunk-QDUQFLG4.js");
var import_chunk_YWBZ2MYG = __load("./chunk-YWBZ2MYG.js");
var import_chunk_J7YQ74QF = __load("./chunk-J7YQ74QF.js");
var import_chunk_XF4NMRY3 = __load("./chunk-XF4NMRY3.js");
var import_chunk_MUI76Q6F = __load("./chunk-MUI76Q6F.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
async function frameworkScope(host, root) {
  const maxBytes = import_chunk_MUI76Q6F.DEFAULT_LIMITS.namedFileBytes;
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to, GIT_INDEX_FILE: index } = host.env;
  if (from && to) return (0, import_chunk_EUOP6NMK.rangeScope)(root, `${from}...${to}`, maxBytes);
  if (index !== void 0 || (0, import_chunk_MUI76Q6F.stagedSource)(root, maxBytes).entries.length > 0) return void 0;
  const source = await (0, import_chunk_KM2PIU52.commitSource)("HEAD", { cwd: root, safeDirectory: root }, { within: [""], maxBytes });
  return { source, scope: { head: "HEAD" } };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  frameworkScope
});
})