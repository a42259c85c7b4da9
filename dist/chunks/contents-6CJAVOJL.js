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
  examineContents: () => examineContents
});
module.exports = stdin_exports;
var import_chunk_ZB3WMTGI = __load("./chunk-ZB3WMTGI.js");
var import_chunk_XSPWFX4C = __load("./chunk-XSPWFX4C.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
async function examineContents({ at, contents }, examine, mayHoldMore) {
  const held = [];
  const passed = { files: 0, bytes: 0 };
  const take = async (bytes, index) => {
    const content = contents[index];
    if (!content) return;
    const isNew = await mayHoldMore(content, bytes);
    if (content.isKnown) return;
    if (isNew) {
      const { outcome } = await (0, import_chunk_ZB3WMTGI.examineVersion)(examine, content.path, bytes);
      const isFound = outcome.found.length > 0;
      if (isFound || outcome.notChecked.length > 0 || outcome.state !== "looked-at") {
        held.push({ index, outcome, ...isFound ? { bytes: Uint8Array.from(bytes) } : {} });
        return;
      }
    }
    passed.files++;
    passed.bytes += bytes.length;
  };
  try {
    await (0, import_chunk_XSPWFX4C.readBlobs)(
      contents.map(({ id }) => id),
      at,
      take
    );
  } catch (error) {
    if (!(error instanceof import_chunk_YXPOKRHL.GitError)) return { type: "failed", error };
    const { kind, message, status, detail } = error;
    return { type: "failed", error: void 0, git: { kind, message, status, detail } };
  }
  return { type: "versions", outcome: { passed, held } };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  examineContents
});
})