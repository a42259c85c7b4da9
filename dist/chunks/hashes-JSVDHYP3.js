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
  hashesIn: () => hashesIn
});
module.exports = stdin_exports;
var import_chunk_3MQ3EUFL = __load("./chunk-3MQ3EUFL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
function hashesIn(place, finished) {
  if (!finished) return /* @__PURE__ */ new Set();
  const { file, secrets } = finished;
  const start = file.lines.startOf(place.startLine) + place.startColumn - 1;
  const end = file.lines.startOf(place.endLine) + place.endColumn - 1;
  const touched = secrets.filter((secret) => secret.start < end && start < secret.end);
  const values = (touched.length > 0 ? touched : [{ start, end }]).map(
    (range) => file.text.slice(range.start, range.end)
  );
  return new Set(
    values.flatMap((value) => [
      `sha256:${(0, import_chunk_3MQ3EUFL.createHash)("sha256").update(value).digest("hex")}`,
      `sha1:${(0, import_chunk_3MQ3EUFL.createHash)("sha1").update(value).digest("hex")}`
    ])
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  hashesIn
});
})