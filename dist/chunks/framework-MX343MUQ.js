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
var import_chunk_XPLPQPK2 = __load("./chunk-XPLPQPK2.js");
var import_chunk_OJ2RC6DM = __load("./chunk-OJ2RC6DM.js");
var import_chunk_7UTINHF3 = __load("./chunk-7UTINHF3.js");
var import_chunk_MF6YM5BA = __load("./chunk-MF6YM5BA.js");
var import_chunk_XSPWFX4C = __load("./chunk-XSPWFX4C.js");
var import_chunk_7R246EWF = __load("./chunk-7R246EWF.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
async function frameworkScope(host, root) {
  const maxBytes = import_chunk_YXPOKRHL.DEFAULT_LIMITS.namedFileBytes;
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to, GIT_INDEX_FILE: index } = host.env;
  if (from && to) return (0, import_chunk_XPLPQPK2.rangeScope)(root, `${from}...${to}`, maxBytes);
  if (index !== void 0 || (0, import_chunk_YXPOKRHL.stagedSource)(root, maxBytes).entries.length > 0) return void 0;
  const source = await (0, import_chunk_OJ2RC6DM.commitSource)("HEAD", { cwd: root, safeDirectory: root }, { within: [""], maxBytes });
  return { source, scope: { head: "HEAD" } };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  frameworkScope
});
})