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
  inertJson: () => inertJson,
  inertLogLine: () => inertLogLine,
  markdownCode: () => markdownCode,
  markdownProse: () => markdownProse,
  markdownText: () => markdownText,
  pathToUri: () => pathToUri,
  visible: () => visible,
  visibleLines: () => visibleLines,
  wellFormed: () => wellFormed,
  workflowData: () => workflowData,
  workflowProperty: () => workflowProperty
});
module.exports = stdin_exports;
var LONE_SURROGATE = new RegExp("\\p{Surrogate}", "gu");
var UNSEEN = new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}]|(?![\\u200c\\u200d])\\p{Cf}", "gu");
var PRINTABLE_ASCII = /^[ -~]*$/;
function wellFormed(text) {
  return text.replace(LONE_SURROGATE, "\uFFFD");
}
function visible(text) {
  if (PRINTABLE_ASCII.test(text)) return text;
  return wellFormed(text).replace(UNSEEN, picture);
}
function picture(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 32) return String.fromCodePoint(9216 + code);
  if (code === 127) return "\u2421";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
function visibleLines(text) {
  return text.split(/\r\n?|\n/).map(visible).join("\n");
}
function inertLogLine(line) {
  return line.replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}
function workflowData(text) {
  return wellFormed(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function workflowProperty(text) {
  return workflowData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function inertJson(value) {
  return JSON.stringify(value, null, 2).replace(
    /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => [...character.split("")].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")
  ).replaceAll("##[", "##\\u005b");
}
function pathToUri(path) {
  return wellFormed(path).split("/").map(
    (segment) => encodeURIComponent(segment).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
    )
  ).join("/");
}
function markdownText(text) {
  return visible(text.replace(/\s+/g, " ")).replace(/[\\`*_[\]<>|~&$]/g, "\\$&").replace(/@|#(?=\w)/g, "$&&#8203;").replace(/:(?=\/\/)/g, "\\:").replace(/\b(www)\./gi, "$1\\.");
}
function markdownCode(text) {
  const line = visible(text.replace(/\s+/g, " ")).replaceAll("##[", "## [");
  if (line.trim() === "") return line === "" ? "" : "<code>&#32;</code>";
  if (!/[`|\\]/.test(line)) return `\`${line}\``;
  const entities = line.replace(/[^\w\s\p{L}\p{N}/-]|_/gu, (character) => `&#${character.codePointAt(0)};`);
  return `<code>${entities.replaceAll("&#64;", "&#64;&#8203;")}</code>`;
}
function markdownProse(text) {
  return text.split(/(`[^`\n]+`)/).map((part, i) => i % 2 === 1 ? markdownCode(part.slice(1, -1)) : markdownText(part)).join("");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  inertJson,
  inertLogLine,
  markdownCode,
  markdownProse,
  markdownText,
  pathToUri,
  visible,
  visibleLines,
  wellFormed,
  workflowData,
  workflowProperty
});
})