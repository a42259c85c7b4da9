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
  clip: () => clip,
  graphemes: () => graphemes,
  isHighSurrogate: () => isHighSurrogate,
  widthOf: () => widthOf,
  wrap: () => wrap
});
module.exports = stdin_exports;
var segmenter;
function segmentsOf(text) {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}
var ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
var EMOJI = new RegExp("^(\\p{Emoji_Presentation}|\\p{Regional_Indicator}{2}|\\p{Emoji}\\ufe0f)", "u");
var NARROW = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027]*$/;
var LONGEST_ADDRESS = 300;
var WIDE = [
  [4352, 4447],
  [9001, 9002],
  [11904, 12350],
  [12353, 19903],
  [19968, 42191],
  [43360, 43391],
  [44032, 55203],
  [63744, 64255],
  [65040, 65049],
  [65072, 65135],
  [65281, 65376],
  [65504, 65510],
  [94176, 101887],
  [110576, 111359],
  [127488, 127589],
  [131072, 262141]
];
function codePointWidth(character) {
  if (ZERO.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  if (code < 4352) return 1;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}
function graphemeWidth(grapheme) {
  if (EMOJI.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme) width += codePointWidth(character);
  return width;
}
function widthOf(text) {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmentsOf(text)) width += graphemeWidth(segment);
  return width;
}
function wrap(text, width) {
  return text.split("\n").flatMap((line) => wrapLine(line, Math.max(1, width)));
}
function wrapLine(text, width) {
  const lines = [];
  let line = "";
  let used = 0;
  for (const token of text.match(/ +|[^ ]+/g) ?? []) {
    const wide = widthOf(token);
    if (!token.startsWith(" ") && used + wide > width) {
      if (line.trim() !== "") {
        lines.push(line.trimEnd());
        line = "";
        used = 0;
      }
      if (used + wide > width && !isAddress(token)) {
        const pieces = breakWord(token, width - used, width);
        const last = pieces.pop() ?? "";
        for (const piece of pieces) {
          lines.push(line + piece);
          line = "";
        }
        line += last;
        used = widthOf(last);
        continue;
      }
    }
    line += token;
    used += wide;
  }
  return [...lines, line.trimEnd()];
}
function isAddress(word) {
  return word.length <= LONGEST_ADDRESS && /^\W?https?:\/\/[\x21-\x7e]*$/.test(word);
}
function breakWord(word, first, width) {
  if (NARROW.test(word)) return chunks(word, Math.max(1, first), width);
  const pieces = [];
  let room = first;
  let start = 0;
  let used = 0;
  for (const { segment, index } of segmentsOf(word)) {
    const wide = graphemeWidth(segment);
    if (used + wide > room && index > start) {
      pieces.push(word.slice(start, index));
      start = index;
      used = 0;
      room = width;
    }
    used += wide;
  }
  return [...pieces, word.slice(start)];
}
function chunks(text, first, size) {
  const pieces = [text.slice(0, first)];
  for (let at = first; at < text.length; at += size) pieces.push(text.slice(at, at + size));
  return pieces;
}
function clip(text, length) {
  if (text.length <= length) return text;
  if (length < 1) return "";
  const end = length - 1;
  return `${text.slice(0, isHighSurrogate(text, end - 1) ? end - 1 : end)}\u2026`;
}
function isHighSurrogate(text, index) {
  const unit = text.charCodeAt(index);
  return unit >= 55296 && unit <= 56319;
}
function* graphemes(text) {
  for (const { segment } of segmentsOf(text)) yield { text: segment, width: graphemeWidth(segment) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  clip,
  graphemes,
  isHighSurrogate,
  widthOf,
  wrap
});
})