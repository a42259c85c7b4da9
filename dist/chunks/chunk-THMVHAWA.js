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
  binaryKeyNature: () => binaryKeyNature,
  isLeftOut: () => isLeftOut,
  pemNatureOf: () => pemNatureOf
});
module.exports = stdin_exports;
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var ENCRYPTED_HEADER = /^\s*Proc-Type: ?4,ENCRYPTED/;
var SHORTEST = 64;
var OPENSSH = "openssh-key-v1\0";
function pemNatureOf(body) {
  const text = body.replace(/\\[nr]/g, "\n");
  if (isLeftOut(text)) return void 0;
  const encoded = encodedOf(text);
  if (ENCRYPTED_HEADER.test(text)) return encoded.length >= SHORTEST ? "encrypted" : void 0;
  const bytes = import_chunk_YXPOKRHL.Buffer.from(encoded, "base64");
  if (bytes.toString("latin1", 0, OPENSSH.length) === OPENSSH) return natureOfOpenSsh(bytes);
  if (bytes[0] === 48) return natureOfDer(bytes);
  return isPgpSecretKey(bytes) ? "open" : void 0;
}
function unmarked(text) {
  const lines = text.trim().split("\n").map((line) => line.trim());
  for (const mark of ["//", "+"])
    if (lines.every((line) => line.startsWith(mark)))
      return lines.map((line) => line.slice(mark.length)).join("\n");
  return text;
}
var HEADERS = /^[ \t]{0,40}[A-Z][A-Za-z-]{0,30}: .{0,200}$/gm;
function isLeftOut(body) {
  return /\.{3}|\u2026|x{6}|X{6}|\*{4}|[<{[]/.test(body.replace(HEADERS, ""));
}
function encodedOf(text) {
  return unmarked(text.replace(HEADERS, "")).trimEnd().replace(/\n[ \t]{0,40}=[A-Za-z0-9+/]{4}$/, "").replace(/(["'])\s{0,8}\+/g, "$1").replace(/[^A-Za-z0-9+/=]/g, "");
}
function natureOfOpenSsh(bytes) {
  let at = OPENSSH.length;
  const lengths = [];
  for (let field = 0; field < 5; field++) {
    if (field === 3) at += 4;
    if (at + 4 > bytes.length) return void 0;
    const length = bytes.readUInt32BE(at);
    lengths.push(length);
    at += 4 + length;
  }
  if (at > bytes.length) return void 0;
  const cipher = bytes.toString("latin1", OPENSSH.length + 4, OPENSSH.length + 4 + (lengths[0] ?? 0));
  return cipher === "none" ? "open" : "encrypted";
}
function natureOfDer(bytes) {
  const inside = derStart(bytes);
  if (derEnd(bytes) > bytes.length) return void 0;
  if (bytes[inside] === 2) return "open";
  const scheme = bytes.toString("hex", inside, inside + 16);
  return /^30(?:..|81..|82....)06(?:09|0a)2a864886f70d01(?:05|0c01)/.test(scheme) ? "encrypted" : void 0;
}
function derStart(bytes) {
  const first = bytes[1] ?? 0;
  return first < 128 ? 2 : 2 + (first & 127);
}
function derEnd(bytes) {
  const start = derStart(bytes);
  if (start === 2) return start + (bytes[1] ?? 0);
  if (start > 6 || start > bytes.length) return Number.POSITIVE_INFINITY;
  return start + bytes.readUIntBE(2, start - 2);
}
var BEHIND_VERSION = /^0201(?:000281|000282|0[01]30..06|0104(?:1c|20|30|42))/;
function binaryKeyNature(bytes) {
  if (bytes[0] !== 48) return isPgpSecretKey(bytes) && hasPgpAlgorithm(bytes) ? "open" : void 0;
  if (derEnd(bytes) !== bytes.length) return void 0;
  const nature = natureOfDer(bytes);
  const start = derStart(bytes);
  return nature === "open" && !BEHIND_VERSION.test(bytes.toString("hex", start, start + 6)) ? void 0 : nature;
}
var OLD_LENGTHS = [1, 2, 4, 0];
function isPgpSecretKey(bytes) {
  const version = bytes[pgpStart(bytes)] ?? 0;
  return version >= 3 && version <= 6;
}
function pgpStart(bytes) {
  const [tag = 0, length = 0] = bytes;
  if ((tag & 252) === 148) return 1 + (OLD_LENGTHS[tag & 3] ?? 0);
  if (tag !== 197) return -1;
  return length < 192 ? 2 : length < 224 ? 3 : 6;
}
function hasPgpAlgorithm(bytes) {
  const algorithm = bytes[pgpStart(bytes) + 5] ?? 0;
  return [1, 2, 3, 16, 17, 18, 19, 22, 25, 26, 27, 28].includes(algorithm);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  binaryKeyNature,
  isLeftOut,
  pemNatureOf
});
})