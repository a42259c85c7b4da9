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
  decodedObject: () => decodedObject,
  decodedText: () => decodedText,
  encodedText: () => encodedText,
  hasRightChecksum: () => hasRightChecksum,
  isBech32: () => isBech32,
  isMacaroon: () => isMacaroon,
  macaroonOf: () => macaroonOf,
  withBech32Checksum: () => withBech32Checksum,
  withChecksum: () => withChecksum
});
module.exports = stdin_exports;
var import_chunk_DBQ2SEIM = __load("./chunk-DBQ2SEIM.js");
var ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
function isBech32(text) {
  const { human, values } = split(text);
  return values.length > 6 && values.every((value) => value >= 0) && polymod([...spread(human), ...values]) === 1;
}
function withBech32Checksum(text) {
  const { human, values } = split(text);
  const data = values.slice(0, -6);
  const sum = polymod([...spread(human), ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  const checksum = [0, 1, 2, 3, 4, 5].map((i) => ALPHABET[sum >>> 5 * (5 - i) & 31]).join("");
  return text.slice(0, -6) + (text === text.toUpperCase() ? checksum.toUpperCase() : checksum);
}
function split(text) {
  const lower = text.toLowerCase();
  const separator = lower.lastIndexOf("1");
  return {
    human: lower.slice(0, separator),
    values: [...lower.slice(separator + 1)].map((letter) => ALPHABET.indexOf(letter))
  };
}
function spread(human) {
  const codes = [...human].map((letter) => letter.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}
function polymod(values) {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = (sum & 33554431) << 5 ^ value;
    GENERATOR.forEach((term, bit) => {
      if (top >>> bit & 1) sum ^= term;
    });
  }
  return sum >>> 0;
}
function crc32(text) {
  let crc = 4294967295;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ 3988292384 : crc >>> 1;
  }
  return (crc ^ 4294967295) >>> 0;
}
var DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function base62(value, width) {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = DIGITS[rest % 62] + text;
  return text.padStart(width, "0");
}
var CHECKSUMS = {
  github: { of: /^(gh[pousr]_([A-Za-z0-9]{30}))[A-Za-z0-9]{6}$/, sum: (text) => base62(crc32(text), 6) },
  npm: { of: /^(npm_([A-Za-z0-9]{30}))[A-Za-z0-9]{6}$/, sum: (text) => base62(crc32(text), 6) },
  vercel: { of: /^(vc[piark]_([A-Za-z0-9_-]{50}))[A-Za-z0-9]{6}$/, sum: (text) => base62(crc32(text), 6) },
  zuplo: {
    of: /^(zpka_([a-z0-9]{32})_)[0-9a-f]{8}$/,
    sum: (text) => crc32(text).toString(16).padStart(8, "0")
  },
  grafana: { of: /^(glsa_[A-Za-z0-9]{32})_[0-9a-f]{8}$/, sum: (text) => `_${littleEndian(crc32(text))}` },
  gitlab: {
    of: /^(gl[a-z]+-(?:t\d_)?[\w-]{27,300}\.\d\d\.[0-9a-z]{2})[0-9a-z]{7}$/,
    sum: (text) => crc32(text).toString(36).padStart(7, "0")
  }
};
function hasRightChecksum(name, token) {
  const { of, sum } = CHECKSUMS[name];
  const match = of.exec(token);
  if (!match) return void 0;
  const [, before = "", summed = before] = match;
  return token.slice(before.length) === sum(summed);
}
function withChecksum(token) {
  for (const { of, sum } of Object.values(CHECKSUMS)) {
    const [, before, summed = before] = of.exec(token) ?? [];
    if (before !== void 0 && summed !== void 0) return before + sum(summed);
  }
  return token;
}
function littleEndian(value) {
  const shifts = [0, 8, 16, 24];
  return shifts.map((shift) => (value >>> shift & 255).toString(16).padStart(2, "0")).join("");
}
function decodedText(encoded) {
  const bytes = import_chunk_DBQ2SEIM.Buffer.from(encoded, "base64");
  const text = bytes.toString("utf8");
  return bytes.length > 0 && !/[\0-\x08\ufffd]/.test(text) ? text : void 0;
}
function decodedObject(encoded) {
  const text = decodedText(encoded);
  if (!text?.startsWith("{")) return void 0;
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? new Map(Object.entries(value)) : void 0;
  } catch {
    return void 0;
  }
}
function encodedText(text) {
  return import_chunk_DBQ2SEIM.Buffer.from(text).toString("base64");
}
var SIGNATURE = 6;
function isMacaroon(encoded) {
  const bytes = import_chunk_DBQ2SEIM.Buffer.from(encoded, "base64");
  if (bytes[0] !== 2) return false;
  let at = 1;
  while (at < bytes.length) {
    const type = bytes[at++] ?? 0;
    if (type === 0) continue;
    let length = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = bytes[at++] ?? 0;
      length |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    if (type > SIGNATURE || at + length > bytes.length) return false;
    at += length;
    if (type === SIGNATURE) return length === 32 && at === bytes.length;
  }
  return false;
}
function macaroonOf(location, filling) {
  const packet = (type, content) => [type, content.length, ...content];
  const bytes = import_chunk_DBQ2SEIM.Buffer.from(filling.padEnd(48, "x"));
  return import_chunk_DBQ2SEIM.Buffer.from([
    2,
    ...packet(1, import_chunk_DBQ2SEIM.Buffer.from(location)),
    ...packet(2, bytes.subarray(0, 16)),
    0,
    0,
    ...packet(SIGNATURE, bytes.subarray(16, 48))
  ]).toString("base64url");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  decodedObject,
  decodedText,
  encodedText,
  hasRightChecksum,
  isBech32,
  isMacaroon,
  macaroonOf,
  withBech32Checksum,
  withChecksum
});
})