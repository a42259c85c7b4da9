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
  headsOf: () => headsOf,
  parseShape: () => parseShape,
  patternOf: () => patternOf
});
module.exports = stdin_exports;
var import_chunk_IMCOWUNG = __load("./chunk-IMCOWUNG.js");
var SYNTAX = /\[([^\][]+)\](?:\{(\d{1,6})(?:,(\d{1,6}))?\})?|\(([^()]*)\)(\??)/g;
function parseShape(shape) {
  const parts = [];
  let from = 0;
  for (const match of shape.matchAll(SYNTAX)) {
    if (match.index > from) parts.push({ type: "literal", text: shape.slice(from, match.index) });
    from = match.index + match[0].length;
    const [, characters, min, max, texts, optional] = match;
    if (characters !== void 0) {
      const least = Number(min ?? 1);
      const part = { type: "class", characters, min: least, max: Number(max ?? least) };
      if (part.max < part.min) throw new TypeError(`a shape counts from ${part.min} to ${part.max}`);
      parts.push(part);
    } else if (texts !== void 0) {
      parts.push({ type: "either", texts: [...texts.split("|"), ...optional === "?" ? [""] : []] });
    }
  }
  if (from < shape.length) parts.push({ type: "literal", text: shape.slice(from) });
  return parts;
}
function patternOf(shape, anchor, anyCase = false) {
  const parts = parseShape(shape);
  const headEnd = parts.findIndex((part) => part.type === "class");
  const head = headEnd === -1 ? parts : parts.slice(0, headEnd);
  const rest = parts.slice(head.length);
  const source = `(${head.map(sourceOf).join("")})${rest.map(sourceOf).join("")}`;
  const last = parts.at(-1);
  const heads = expand(head);
  return {
    pattern: new RegExp(source, anyCase ? "iy" : "y"),
    first: firstOf(parts[0], anyCase),
    heads: !anyCase && heads.length <= MOST_HEADS && shortest(heads) > 1 ? heads : [],
    isLong: parts.some((part) => part.type === "class" && part.max > LONG),
    notAfter: new RegExp(`[A-Za-z0-9_${last?.type === "class" ? joinersOf(last.characters) : ""}]`),
    ...anchorsOf(parts, head, anchor !== void 0 && shape.includes(anchor) ? anchor : void 0)
  };
}
var LONG = 150;
var MOST_HEADS = 4;
function joinersOf(characters) {
  const joiners = ["+", "/", "="].filter((sign) => characters.includes(sign)).join("");
  return /(^|[^A-Za-z0-9])-|-$/.test(characters) ? `${joiners}-` : joiners;
}
function sourceOf(part) {
  if (part.type === "literal") return escaped(part.text);
  if (part.type === "either") return `(?:${part.texts.map(escaped).join("|")})`;
  const count = part.min === part.max ? `${part.min}` : `${part.min},${part.max}`;
  return `[${part.characters}]${count === "1" ? "" : `{${count}}`}`;
}
function escaped(text) {
  return text.replace(/[\\^$*+?.()[\]{}|/]/g, "\\$&");
}
var SHORTEST_ANCHOR = 3;
function anchorsOf(parts, head, asked) {
  const heads = expand(head);
  if (asked === void 0 && heads.every((text) => text.length >= SHORTEST_ANCHOR))
    return {
      anchors: heads,
      before: { min: 0, max: 0 },
      beforeAnchor: void 0,
      afterAnchor: onlyOf(parts[head.length])
    };
  let best;
  let min = 0;
  let max = 0;
  parts.forEach((part, index) => {
    if (part.type !== "class") {
      const texts = part.type === "literal" ? [part.text] : part.texts;
      const at = asked === void 0 ? 0 : texts[0]?.indexOf(asked) ?? -1;
      const anchors = asked === void 0 ? texts : [asked];
      if (at !== -1 && shortest(anchors) > shortest(best?.anchors ?? [""])) {
        const isWhole = asked === void 0 || texts.length === 1 && texts[0] === asked;
        best = {
          anchors,
          before: { min: min + at, max: max + at },
          beforeAnchor: isWhole ? onlyOf(parts[index - 1]) : void 0,
          afterAnchor: isWhole ? onlyOf(parts[index + 1]) : void 0
        };
      }
      min += shortest(texts);
      max += Math.max(...texts.map((text) => text.length));
    } else {
      min += part.min;
      max += part.max;
    }
  });
  return best ?? { anchors: [], before: { min: 0, max: 0 }, beforeAnchor: void 0, afterAnchor: void 0 };
}
function onlyOf(part) {
  return part?.type === "class" && part.min > 0 ? (0, import_chunk_IMCOWUNG.setOf)((0, import_chunk_IMCOWUNG.charactersIn)(part.characters)) : void 0;
}
function firstOf(part, anyCase) {
  if (part?.type !== "class" && part?.type !== "literal") return void 0;
  const first = part.type === "literal" ? part.text.slice(0, 1) : (0, import_chunk_IMCOWUNG.charactersIn)(part.characters);
  if (part.type === "class" && part.min === 0) return void 0;
  return (0, import_chunk_IMCOWUNG.setOf)(anyCase ? first.toLowerCase() + first.toUpperCase() : first);
}
function shortest(texts) {
  return Math.min(...texts.map((text) => text.length));
}
function expand(parts) {
  let texts = [""];
  for (const part of parts) {
    if (part.type === "class") break;
    const next = part.type === "literal" ? [part.text] : part.texts;
    texts = texts.flatMap((text) => next.map((more) => text + more));
  }
  return texts;
}
function headsOf(shape) {
  return expand(parseShape(shape));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  headsOf,
  parseShape,
  patternOf
});
})