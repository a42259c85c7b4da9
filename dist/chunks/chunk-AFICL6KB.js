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
  ruleSetOf: () => ruleSetOf
});
module.exports = stdin_exports;
var import_chunk_3MQ3EUFL = __load("./chunk-3MQ3EUFL.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
function ruleSetOf(bundle) {
  const hash = (0, import_chunk_3MQ3EUFL.createHash)("sha256");
  const add = (folder) => {
    for (const child of (0, import_chunk_YXPOKRHL.readdirSync)(folder, { withFileTypes: true }).sort(
      (a, b) => a.name < b.name ? -1 : 1
    )) {
      if (child.isDirectory()) {
        if (child.name !== "advisories") add(new URL(`${encodeURIComponent(child.name)}/`, folder));
      } else if (child.isFile()) {
        const content = (0, import_chunk_YXPOKRHL.readFileSync)(new URL(encodeURIComponent(child.name), folder));
        hash.update(`${child.name}\0${content.length}\0`).update(content);
      }
    }
  };
  add(bundle);
  return hash.digest("hex");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ruleSetOf
});
})