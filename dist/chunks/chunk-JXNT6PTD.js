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
  readJson: () => readJson
});
module.exports = stdin_exports;
var import_chunk_QYBJLQON = __load("./chunk-QYBJLQON.js");
var import_chunk_RSO2TAPB = __load("./chunk-RSO2TAPB.js");
var TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  end: 17
};
var SCAN_ERRORS = [
  "",
  "a comment does not end",
  "a string does not end",
  "a number does not end",
  "an invalid Unicode escape",
  "an invalid escape",
  "an invalid character"
];
function readJson(text) {
  if (text.length > import_chunk_RSO2TAPB.MAX_TEXT) return (0, import_chunk_RSO2TAPB.tooLong)(text);
  const scanner = (0, import_chunk_QYBJLQON.createScanner)(text, true);
  const problems = [];
  const repeated = [];
  const stack = [];
  let root;
  let openLists = 0;
  const problem = (message, start, end) => {
    if (problems.length < import_chunk_RSO2TAPB.MAX_PROBLEMS) problems.push({ message, range: { start, end } });
  };
  const put = (value) => {
    const frame = stack.at(-1);
    if (!frame) {
      if (root) problem("text after the end", value.range.start, value.range.end);
      else root = value;
      return;
    }
    if (frame.expects === "comma") problem("a comma is missing", value.range.start, value.range.start);
    if (frame.list) frame.items.push(value);
    else if (frame.key) frame.entries.push({ key: frame.key.name, keyRange: frame.key.range, value });
    else problem("a name is missing", value.range.start, value.range.end);
    frame.key = void 0;
    frame.expects = "comma";
  };
  const close = (end) => {
    const frame = stack.pop();
    if (!frame) return;
    if (frame.list) openLists--;
    if (frame.key) {
      problem("a value is missing", frame.key.range.start, frame.key.range.end);
      frame.entries.push({ key: frame.key.name, keyRange: frame.key.range, value: (0, import_chunk_RSO2TAPB.unknownAt)(end, end) });
    }
    const range = { start: frame.start, end };
    put(
      frame.list ? { kind: "list", items: frame.items, open: false, range } : { kind: "object", entries: (0, import_chunk_RSO2TAPB.lastOfEach)(frame.entries, repeated), open: false, range }
    );
  };
  for (let token = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    const scanError = scanner.getTokenError();
    if (scanError !== 0) problem(SCAN_ERRORS[scanError] ?? "an invalid token", start, end);
    const frame = stack.at(-1);
    switch (token) {
      case TOKEN.openBrace:
      case TOKEN.openBracket:
        if (stack.length >= import_chunk_RSO2TAPB.MAX_DEPTH) {
          problem(`nested deeper than ${import_chunk_RSO2TAPB.MAX_DEPTH} levels; the rest is not read`, start, text.length);
          while (stack.length > 0) close(start);
          return { value: root ?? (0, import_chunk_RSO2TAPB.unknownAt)(0, text.length), problems };
        }
        if (token === TOKEN.openBracket) openLists++;
        stack.push({
          list: token === TOKEN.openBracket,
          start,
          items: [],
          entries: [],
          key: void 0,
          expects: "item"
        });
        break;
      case TOKEN.closeBrace:
      case TOKEN.closeBracket: {
        const list = token === TOKEN.closeBracket;
        if ((list ? openLists : stack.length - openLists) === 0) {
          problem("a closing bracket too many", start, end);
          break;
        }
        while (stack.at(-1)?.list !== list) {
          problem("a closing bracket is missing", start, start);
          close(start);
        }
        close(end);
        break;
      }
      case TOKEN.comma:
        if (frame?.key && frame.expects !== "comma") {
          problem("a value is missing", start, start);
          put((0, import_chunk_RSO2TAPB.unknownAt)(start, start));
        } else if (frame?.expects !== "comma") problem("a comma too many", start, end);
        if (frame) frame.expects = "item";
        break;
      case TOKEN.colon:
        if (frame?.expects === "colon") frame.expects = "value";
        else problem("a colon too many", start, end);
        break;
      case TOKEN.string:
        if (frame && !frame.list && frame.key === void 0) {
          if (frame.expects === "comma") problem("a comma is missing", start, start);
          frame.key = { name: scanner.getTokenValue(), range: { start, end } };
          frame.expects = "colon";
          break;
        }
        if (frame?.expects === "colon") problem("a colon is missing", start, start);
        put({ kind: "string", value: scanner.getTokenValue(), range: { start, end } });
        break;
      default:
        if (frame?.expects === "colon") problem("a colon is missing", start, start);
        put(literal(scanner, token, start, end, problem));
    }
  }
  if (stack.length > 0) problem("a closing bracket is missing", text.length, text.length);
  while (stack.length > 0) close(text.length);
  if (!root) problem("there is no value", 0, text.length);
  return { value: root ?? (0, import_chunk_RSO2TAPB.unknownAt)(0, text.length), problems, repeated };
}
function literal(scanner, token, start, end, problem) {
  const range = { start, end };
  switch (token) {
    case TOKEN.true:
    case TOKEN.false:
      return { kind: "bool", value: token === TOKEN.true, range };
    case TOKEN.null:
      return { kind: "null", range };
    case TOKEN.number:
      return { kind: "number", value: Number(scanner.getTokenValue()), range };
    default:
      problem("a word that is not a value", start, end);
      return { kind: "unknown", range };
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readJson
});
})