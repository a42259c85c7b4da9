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
  budgetFor: () => budgetFor,
  doubtsAboutToken: () => doubtsAboutToken,
  inPlace: () => inPlace,
  isDocumented: () => isDocumented,
  isExample: () => isExample,
  remembered: () => remembered
});
module.exports = stdin_exports;
var import_chunk_MI3FTCXL = __load("./chunk-MI3FTCXL.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var MOST_DIFFERENT = 2048;
var A_DIFFERENT = 1024;
var AS_LONG_AS_TWO = 128;
function budgetFor(file) {
  let left = MOST_DIFFERENT + Math.floor(file.length / A_DIFFERENT);
  return ({ length }) => {
    left -= 1 + Math.floor(length / AS_LONG_AS_TWO);
    return left >= 0;
  };
}
function remembered(file, work) {
  const known = /* @__PURE__ */ new Map();
  const mayBeLookedAt = budgetFor(file);
  let isFull = false;
  const ask = (text) => {
    const before = known.get(text);
    if (before !== void 0 || known.has(text)) return before;
    if (!mayBeLookedAt(text)) {
      isFull = true;
      return void 0;
    }
    const result = work(text) ?? void 0;
    known.set(text, result);
    return result;
  };
  return Object.assign(ask, { isFull: () => isFull });
}
var AWS_SAMPLES = /^(AKIA|ASIA)IOSFODNN7|^wJalrXUtnFEMI\/K7MDENG/;
var AZURITE = "Eby8vdM02xNO";
var STANDS_FOR_ONE = /example|placeholder|dummy|fake|(token|key|secret|string)[-_]?here|your[-_]?(api|token|key|secret)/i;
var STRIPE_SAMPLES = /* @__PURE__ */ new Set([
  "f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397",
  "2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326"
]);
function doubtsAboutToken(value, prefix) {
  const doubts = [];
  const rest = value.slice(prefix.length);
  if (isDocumented(value, rest)) doubts.push("documented-example");
  if ((0, import_chunk_MI3FTCXL.isCountedUp)(rest)) doubts.push("typed");
  else if ((0, import_chunk_MI3FTCXL.looksTyped)(rest)) doubts.push("placeholder");
  return doubts;
}
function isDocumented(value, rest) {
  if (/EXAMPLE(KEY)?$/i.test(value) || AWS_SAMPLES.test(value) || value.startsWith(AZURITE)) return true;
  if (/^[\w/.-]+$/.test(rest) && STANDS_FOR_ONE.test(rest)) return true;
  return value.startsWith("sk_test_") && STRIPE_SAMPLES.has((0, import_chunk_AOZ2SMLR.sha256)(value));
}
var EXAMPLE = /(?:^|[\s,({"'@.])(?:examples?|placeholder)["']?\s{0,4}(?:=>|[:=])/i;
var EXAMPLE_BELOW = /(?:^|[\s,({"'@.])(?:examples?|placeholder)["']?\s{0,4}(?:=>|[:=])$/i;
var LONGEST_EXAMPLE = 300;
function isExample(text, at) {
  const [line = "", above = ""] = text.slice(Math.max(0, at - LONGEST_EXAMPLE), at).split("\n").slice(-2).reverse();
  return EXAMPLE.test(line) || EXAMPLE_BELOW.test(above.trimEnd());
}
function isCutOffAt(text, end) {
  return text.startsWith("...", end) || text.startsWith("\u2026", end);
}
function inPlace(kind, candidate, text) {
  if (candidate.proven) return candidate;
  const { start, end } = candidate.at;
  if (isCutOffAt(text, end)) return { ...candidate, doubts: [...candidate.doubts, "placeholder"] };
  const mayBeSample = kind.vague || kind.names || candidate.doubts.length > 0;
  return mayBeSample && isExample(text, start) ? { ...candidate, doubts: [...candidate.doubts, "documented-example"] } : candidate;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  budgetFor,
  doubtsAboutToken,
  inPlace,
  isDocumented,
  isExample,
  remembered
});
})