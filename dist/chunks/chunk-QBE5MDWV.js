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
  isAnnotated: () => isAnnotated,
  isBech32: () => isBech32,
  isClientSecret: () => isClientSecret,
  isIdentifiable: () => isIdentifiable,
  isMacaroon: () => isMacaroon,
  macaroonOf: () => macaroonOf,
  withAzureChecksum: () => withAzureChecksum,
  withBech32Checksum: () => withBech32Checksum,
  withChecksum: () => withChecksum
});
module.exports = stdin_exports;
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
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
function marvin32(bytes, seed) {
  let low = wordOf(seed, 4);
  let high = wordOf(seed, 0);
  const mix = (word) => {
    low = low + word | 0;
    high ^= low;
    low = rotated(low, 20) + high | 0;
    high = rotated(high, 9) ^ low;
    low = rotated(low, 27) + high | 0;
    high = rotated(high, 19);
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - bytes.length % 4;
  for (let at = 0; at < whole; at += 4) mix(view.getInt32(at, true));
  let last = 128;
  for (let at = bytes.length - 1; at >= whole; at--) last = last << 8 | (bytes[at] ?? 0);
  mix(last);
  mix(0);
  return (low ^ high) >>> 0;
}
function wordOf(text, from) {
  let word = 0;
  for (let i = from; i < from + 4; i++) word = word << 8 | text.charCodeAt(i);
  return word;
}
function rotated(word, by) {
  return word << by | word >>> 32 - by;
}
var SEEDS = [
  "Default0",
  "MastRO00",
  "MastRW00",
  "SystRO00",
  "SystRW00",
  "SysAll00",
  "Resour00",
  "Encryp00",
  "AbAcct00",
  "Master00",
  "System00",
  "Functi00",
  "Access00",
  "Query000",
  "PAdmin00",
  "Classic0",
  "ACRDflt0",
  "IoTHub00",
  "DpsKey00",
  "Device00",
  "Tenant00",
  "Gatewy00",
  "GitKey00",
  "Send0000",
  "Listen00",
  "Manage00",
  "Unknown0"
];
function isIdentifiable(key) {
  const bytes = import_chunk_YXPOKRHL.Buffer.from(key, "base64");
  if (bytes.length < 8) return false;
  const sum = bytes.readUInt32LE(bytes.length - 4);
  const rest = bytes.subarray(0, -4);
  return SEEDS.some((seed) => marvin32(rest, seed) === sum);
}
var ANNOTATED = 80;
function isAnnotated(key) {
  const own = key.slice(ANNOTATED);
  const sum = annotatedSum(key);
  const plain = (own.length === 4 ? sum.subarray(0, 3) : sum).toString("base64");
  return own === plain || own.length >= 4 && inDigits(sum).startsWith(own.replace(/[A-Za-z0-9]==$/, ""));
}
function annotatedSum(key) {
  const sum = import_chunk_YXPOKRHL.Buffer.alloc(4);
  sum.writeUInt32LE(marvin32(import_chunk_YXPOKRHL.Buffer.from(key.slice(0, ANNOTATED), "base64"), "Default0"));
  return sum;
}
function inDigits(sum) {
  const leading = sum.findIndex((byte) => byte !== 0);
  return ("0".repeat(Math.max(0, leading)) + base62(sum.readUInt32BE(0), 0)).padEnd(6, "0");
}
var UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
function isClientSecret(secret) {
  return secret.length === 40 && secret.endsWith(clientSum(secret.slice(0, -3)));
}
function clientSum(text) {
  const base = UNRESERVED.length;
  let rest = Math.floor(marvin32(import_chunk_YXPOKRHL.Buffer.from(text, "latin1"), "AadPwd00") / base ** 3);
  let digits = "";
  for (let i = 0; i < 3; i++) {
    digits = (UNRESERVED[rest % base] ?? "") + digits;
    rest = Math.floor(rest / base);
  }
  return digits;
}
var PADDED = /(\+ASt|\+ASb|\+AEh|\+ARm|\+ABa|\+AMC|ACDb|APIM|AIoT|AzCa|AZEG|AzFu).{6}==?$/;
function withAzureChecksum(key) {
  if (/^.{3}8Q~.{34}$/.test(key)) return key.slice(0, -3) + clientSum(key.slice(0, -3));
  if (/^[A-Za-z0-9]{52}JQQJ[A-Za-z0-9]{28}$/.test(key))
    return key.slice(0, ANNOTATED) + inDigits(annotatedSum(key)).slice(0, 4);
  const [, service] = PADDED.exec(key) ?? [];
  if (service === void 0) return key;
  const bytes = import_chunk_YXPOKRHL.Buffer.from(key, "base64");
  bytes.writeUInt32LE(marvin32(bytes.subarray(0, -4), "Default0"), bytes.length - 4);
  const made = bytes.toString("base64");
  return service === "AzFu" ? made.replace(/\+/g, "-").replace(/\//g, "_") : made;
}
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
  const bytes = import_chunk_YXPOKRHL.Buffer.from(encoded, "base64");
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
  return import_chunk_YXPOKRHL.Buffer.from(text).toString("base64");
}
var SIGNATURE = 6;
function isMacaroon(encoded) {
  const bytes = import_chunk_YXPOKRHL.Buffer.from(encoded, "base64");
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
  const bytes = import_chunk_YXPOKRHL.Buffer.from(filling.padEnd(48, "x"));
  return import_chunk_YXPOKRHL.Buffer.from([
    2,
    ...packet(1, import_chunk_YXPOKRHL.Buffer.from(location)),
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
  isAnnotated,
  isBech32,
  isClientSecret,
  isIdentifiable,
  isMacaroon,
  macaroonOf,
  withAzureChecksum,
  withBech32Checksum,
  withChecksum
});
})