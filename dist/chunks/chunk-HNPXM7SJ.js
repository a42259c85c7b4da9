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
  isPinPattern: () => isPinPattern,
  pinFor: () => pinFor
});
module.exports = stdin_exports;
function isPinPattern(pattern) {
  return pattern === "*" || /^[\w.-]+\/(?:\*|[\w.-]+(?:\/[\w.-]+)*(?:\/\*)?)$/.test(pattern);
}
function pinFor(name, patterns) {
  const wanted = name.toLowerCase();
  let longest = -1;
  let found;
  for (const [pattern, pin] of Object.entries(patterns)) {
    const prefix = pattern.toLowerCase().replace(/\*$/, "");
    const fits = wanted === prefix || wanted.startsWith(prefix.endsWith("/") || prefix === "" ? prefix : `${prefix}/`);
    if (!fits || prefix.length <= longest) continue;
    longest = prefix.length;
    found = pin;
  }
  return found;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isPinPattern,
  pinFor
});
})