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
  MaskedText: () => MaskedText,
  Redactor: () => Redactor,
  likelySecrets: () => likelySecrets
});
module.exports = stdin_exports;
var import_chunk_WBB22ILV = __load("./chunk-WBB22ILV.js");
var import_chunk_XF4NMRY3 = __load("./chunk-XF4NMRY3.js");
var import_chunk_MUI76Q6F = __load("./chunk-MUI76Q6F.js");
var SHORTEST = 6;
var CUT_OFF = 12;
var LONGEST_QUOTED = 4e3;
function likelySecrets(text, start, end) {
  return [...text.slice(start, end).matchAll(/[A-Za-z0-9+/_-]{20,}/g)].flatMap(({ 0: run, index }) => {
    const mixed = /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run);
    const hex = run.length >= 32 && /^(?=.*\d)[0-9a-f]+$/.test(run);
    return mixed || hex ? [{ start: start + index, end: start + index + run.length }] : [];
  });
}
var MaskedText = class {
  text;
  #start;
  #cuts;
  /** @param secrets merged and sorted, as offsets into `text`. */
  constructor(text, start, end, secrets) {
    const cuts = [];
    let masked = "";
    let from = start;
    for (const secret of secrets) {
      if (secret.end <= start || secret.start >= end) continue;
      const cutStart = Math.max(secret.start, start);
      const cutEnd = Math.min(secret.end, end);
      masked += text.slice(from, cutStart);
      cuts.push({ start: cutStart, end: cutEnd, at: masked.length });
      masked += import_chunk_MUI76Q6F.MASK;
      from = cutEnd;
    }
    this.text = masked + text.slice(from, end);
    this.#start = start;
    this.#cuts = cuts;
  }
  /** The offset in `text` of an offset of the file; `side` says which end of a mask a place inside a secret goes to. */
  map(offset, side) {
    let shift = this.#start;
    for (const cut of this.#cuts) {
      if (offset <= cut.start) break;
      if (offset < cut.end) return side === "start" ? cut.at : cut.at + import_chunk_MUI76Q6F.MASK.length;
      shift = cut.end - (cut.at + import_chunk_MUI76Q6F.MASK.length);
    }
    return Math.min(Math.max(offset - shift, 0), this.text.length);
  }
};
var Redactor = class {
  #whole;
  /** By their first characters: several tokens may begin alike, and each may be cut off anywhere. */
  #beginnings;
  /** Passwords so short that they would mask ordinary words: masked only where an address has its password. */
  #short;
  constructor(files) {
    const values = new Set(
      files.flatMap(({ text, secrets }) => secrets.map((secret) => text.slice(secret.start, secret.end)))
    );
    const sorted = [...values].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const long = sorted.filter((value) => value.length >= SHORTEST);
    const quotable = long.filter((value) => value.length <= LONGEST_QUOTED);
    this.#whole = quotable.length === 0 ? void 0 : new RegExp(quotable.map(inAnyForm).join("|"), "gi");
    const beginnings = long.map((value) => folded(afterAddress(value))).filter((part) => part.length > CUT_OFF);
    this.#beginnings = (0, import_chunk_XF4NMRY3.groupBy)(beginnings, (part) => part.slice(0, CUT_OFF));
    this.#short = sorted.filter((value) => value.length > 0 && value.length < SHORTEST);
  }
  /** Where a text says a secret, in any of these forms. */
  placesIn(text) {
    return [...this.#wholesIn(text), ...this.#beginningsIn(text)];
  }
  string(text) {
    const found = this.placesIn(text);
    let clean = found.length === 0 ? text : new MaskedText(text, 0, text.length, (0, import_chunk_WBB22ILV.mergeRanges)(found)).text;
    for (const value of this.#short) clean = clean.split(`:${value}@`).join(`:${import_chunk_MUI76Q6F.MASK}@`);
    return clean;
  }
  #wholesIn(text) {
    if (!this.#whole) return [];
    return Array.from(text.matchAll(this.#whole), ({ 0: match, index }) => ({
      start: index,
      end: index + match.length
    }));
  }
  #beginningsIn(text) {
    const found = [];
    const lower = folded(text);
    for (const [head, parts] of this.#beginnings) {
      for (let at = lower.indexOf(head); at !== -1; at = lower.indexOf(head, at + 1)) {
        const lengths = parts.map((part) => sameFrom(lower, at, part));
        found.push({ start: at, end: at + Math.max(...lengths) });
      }
    }
    return found;
  }
  /** Whether a text says a secret. */
  finds(text) {
    return this.string(text) !== text;
  }
  json(value) {
    if (typeof value === "string") return this.string(value);
    if (value === null || typeof value !== "object") return value;
    if (isList(value)) return value.map((item) => this.json(item));
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [this.string(key), this.json(item)])
    );
  }
};
function inAnyForm(value) {
  if (!/[a-z0-9]/i.test(value)) return value.replace(/[\\^$*+?.()[\]{}|/]/g, "\\$&");
  return value.split(/([-_.]+|\s+)/).map((part, i) => {
    if (i % 2 === 0) return part.replace(/[\\^$*+?()[\]{}|/]/g, "\\$&");
    return /\s/.test(part) ? "\\s+" : "[-_.]+";
  }).join("");
}
function afterAddress(value) {
  return value.replace(/^[a-z]+:\/\/[^/]*\/(?:[a-z]+\/)*/, "");
}
function sameFrom(text, at, part) {
  let length = 0;
  while (length < part.length && text[at + length] === part[length]) length++;
  return length;
}
function folded(text) {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function isList(value) {
  return Array.isArray(value);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  MaskedText,
  Redactor,
  likelySecrets
});
})