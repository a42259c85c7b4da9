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
  foreignCoverOf: () => foreignCoverOf
});
module.exports = stdin_exports;
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
var ON_THE_LINE = /(?<![\w-])(?:(?:gitleaks|betterleaks):allow|trufflehog:ignore|kingfisher:(?:ignore|allow)|ggignore|gitguardian:ignore|pragma: ?(?:allow|white)list[ -]secret|noqa:[^\n]{0,100}?\bS10[567]|nosec[: ][^\n]{0,100}?\b(?:B10[567]|G101)|nosemgrep:[^\n]{0,100}?(?:secret|hardcoded|credential)\w*)(?![\w-])/g;
var ON_THE_NEXT = /^[ \t]*(?:#|\/\/|\/\*|'|--|<!--)[# \t]*pragma: ?allowlist[ -]nextline[ -]secret\b/gm;
var SECRETLINT = /(?<![\w-])secretlint-(disable(?:-next-line|-line)?|enable)(?![\w-])([^\n]{0,500})/g;
var PRESET = "@secretlint/secretlint-rule-preset-recommend";
var ALL = "";
var LONGEST_KEY = 200;
var MOST_LINES = 1e3;
function foreignCoverOf(file) {
  const { text, lines } = file;
  const allowed = /* @__PURE__ */ new Set();
  for (const { index } of text.matchAll(ON_THE_LINE)) allowed.add(lines.lineAt(index));
  for (const { index } of text.matchAll(ON_THE_NEXT)) allowed.add(lines.lineAt(index) + 1);
  const secretlint = secretlintCover(file);
  return (place, aliases) => {
    if (secretlint(place.startLine, aliases)) return true;
    const last = Math.min(lastLineOf(file, place), place.startLine + MOST_LINES);
    for (let line = place.startLine; line <= last; line++) if (allowed.has(line)) return true;
    return false;
  };
}
function lastLineOf({ lines }, { startLine, endLine }) {
  if (!lines.textOf(startLine).includes("-----BEGIN")) return endLine;
  const end = Math.min(startLine + LONGEST_KEY, lines.count);
  for (let line = startLine; line <= end; line++) if (lines.textOf(line).includes("-----END")) return line;
  return endLine;
}
function secretlintCover({ text, lines }) {
  const single = /* @__PURE__ */ new Map();
  const switches = /* @__PURE__ */ new Map();
  for (const { 1: form, 2: rest = "", index } of text.matchAll(SECRETLINT)) {
    const line = lines.lineAt(index);
    const rules = rulesIn(rest);
    if (form === "disable" || form === "enable") {
      for (const rule of rules) {
        const list = switches.get(rule) ?? [];
        list.push({ line, off: form === "disable" });
        switches.set(rule, list);
      }
    } else {
      const at = form === "disable-line" ? line : line + 1;
      const known = single.get(at) ?? /* @__PURE__ */ new Set();
      for (const rule of rules) known.add(rule);
      single.set(at, known);
    }
  }
  return (line, aliases) => {
    const here = single.get(line);
    if (here && [ALL, ...aliases].some((rule) => here.has(rule))) return true;
    return (aliases.length === 0 ? [ALL] : aliases).some((rule) => {
      const general = lastBefore(switches.get(ALL), line);
      const own = rule === ALL ? void 0 : lastBefore(switches.get(rule), line);
      return (own && (!general || own.line >= general.line) ? own : general)?.off ?? false;
    });
  };
}
function rulesIn(rest) {
  const head = /^(.*?)(?:[ \t]--|\*\/|-->|$)/.exec(rest)?.[1] ?? "";
  const named = head.match(/@?[a-z0-9][\w/.-]*/gi) ?? [];
  return named.length === 0 || named.includes(PRESET) ? [ALL] : named;
}
function lastBefore(sorted, line) {
  if (!sorted) return void 0;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((sorted[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  foreignCoverOf
});
})