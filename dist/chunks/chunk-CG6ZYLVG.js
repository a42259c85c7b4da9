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
  readYaml: () => readYaml,
  readYamlDocuments: () => readYamlDocuments
});
module.exports = stdin_exports;
var import_chunk_W2WOCJ7M = __load("./chunk-W2WOCJ7M.js");
var import_chunk_RSO2TAPB = __load("./chunk-RSO2TAPB.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
var import_yaml = (0, import_chunk_4225Q4N4.__toESM)((0, import_chunk_W2WOCJ7M.require_dist)(), 1);
var MAX_ALIAS_NODES = 2e5;
var STANDARD_TAG = "tag:yaml.org,2002:";
function readYaml(text) {
  const documents = readYamlDocuments(text);
  return documents[0] ?? { value: (0, import_chunk_RSO2TAPB.unknownAt)(0, text.length), problems: [] };
}
function readYamlDocuments(text) {
  if (text.length > import_chunk_RSO2TAPB.MAX_TEXT) return [(0, import_chunk_RSO2TAPB.tooLong)(text)];
  try {
    const parsed = (0, import_yaml.parseAllDocuments)(text, {
      logLevel: "silent",
      prettyErrors: false,
      uniqueKeys: false,
      keepSourceTokens: false,
      strict: true
    });
    if (parsed.length === 0) {
      return [{ value: { kind: "null", range: { start: 0, end: text.length } }, problems: [] }];
    }
    const budget = { left: MAX_ALIAS_NODES };
    return parsed.map((document) => {
      const problems = document.errors.slice(0, import_chunk_RSO2TAPB.MAX_PROBLEMS).map((error) => ({
        message: wordingOf(error.message),
        range: clamp(error.pos, text.length)
      }));
      const repeated = [];
      return { value: valuesOf(document.contents, text, problems, repeated, budget), problems, repeated };
    });
  } catch (error) {
    const range = { start: 0, end: text.length };
    const message = wordingOf(error instanceof Error ? error.message : "cannot be read as YAML");
    return [{ value: { kind: "unknown", range }, problems: [{ message, range }] }];
  }
}
function valuesOf(contents, text, problems, repeated, budget) {
  const anchors = /* @__PURE__ */ new Map();
  let count = 0;
  const problem = (message, range) => {
    if (problems.length < import_chunk_RSO2TAPB.MAX_PROBLEMS) problems.push({ message, range });
  };
  const convert = (node, depth, fallback) => {
    count++;
    if ((0, import_yaml.isAlias)(node)) return expand(node.source, rangeOf(node, fallback, text.length));
    if (!(0, import_yaml.isMap)(node) && !(0, import_yaml.isSeq)(node) && !(0, import_yaml.isScalar)(node)) return { kind: "null", range: fallback };
    const range = rangeOf(node, fallback, text.length);
    if (depth > import_chunk_RSO2TAPB.MAX_DEPTH) {
      problem(`nested deeper than ${import_chunk_RSO2TAPB.MAX_DEPTH} levels; what is deeper is not read`, range);
      return { kind: "unknown", range };
    }
    const before = count;
    if (node.anchor) anchors.set(node.anchor, "open");
    const value = (0, import_yaml.isScalar)(node) ? scalar(node, text, range) : isApplicationTag(node.tag) ? { kind: "unknown", range } : (0, import_yaml.isSeq)(node) ? {
      kind: "list",
      items: node.items.map((item) => convert(item, depth + 1, range)),
      open: false,
      range
    } : map(node, depth, range);
    if (node.anchor) anchors.set(node.anchor, { value, size: count - before + 1 });
    return value;
  };
  const expand = (name, range) => {
    const target = anchors.get(name);
    if (target === void 0 || target === "open") {
      problem(target ? "an alias inside its own anchor" : "an alias without an anchor", range);
      return { kind: "unknown", range };
    }
    if (target.size > budget.left) {
      problem("aliases expand to more than is read", range);
      return { kind: "unknown", range };
    }
    budget.left -= target.size;
    count += target.size;
    return target.value;
  };
  const map = (node, depth, range) => {
    const entries = [];
    const merged = [];
    let open = false;
    for (const pair of node.items) {
      const { key } = pair;
      if (!(0, import_yaml.isScalar)(key)) {
        open = true;
        convert(pair.value, depth + 1, range);
        continue;
      }
      const keyRange = rangeOf(key, range, text.length);
      const value = convert(pair.value, depth + 1, { start: keyRange.end, end: keyRange.end });
      if (key.anchor) anchors.set(key.anchor, { value: scalar(key, text, keyRange), size: 1 });
      if (key.source === "<<" && key.type === import_yaml.Scalar.PLAIN) {
        for (const source of value.kind === "list" ? value.items : [value]) {
          if (source.kind === "object") merged.push(...source.entries);
          else open = true;
        }
      } else entries.push({ key: nameOf(key, text, keyRange), keyRange, value });
    }
    const own = (0, import_chunk_RSO2TAPB.lastOfEach)(entries, repeated);
    const all = merged.length === 0 ? own : (0, import_chunk_RSO2TAPB.lastOfEach)([...merged.reverse(), ...own]);
    return { kind: "object", entries: all, open, range };
  };
  return convert(contents, 0, { start: 0, end: text.length });
}
function wordingOf(message) {
  return message.includes("call stack") ? "nested too deep to be read" : message;
}
function rangeOf(node, fallback, limit) {
  return node.range ? clamp(node.range, limit) : fallback;
}
function clamp([start, end], limit) {
  return { start: Math.min(start, limit), end: Math.min(end, limit) };
}
function isApplicationTag(tag) {
  return tag !== void 0 && tag !== "!" && !tag.startsWith(STANDARD_TAG);
}
function scalar(node, text, range) {
  if (isApplicationTag(node.tag)) return { kind: "unknown", range };
  const { value } = node;
  switch (typeof value) {
    case "string":
      return { kind: "string", value, range };
    case "number":
      return { kind: "number", value, range };
    case "boolean":
      return { kind: "bool", value, range };
    default:
      return value === null ? { kind: "null", range } : { kind: "string", value: text.slice(range.start, range.end), range };
  }
}
function nameOf(key, text, range) {
  return typeof key.value === "string" ? key.value : key.source ?? text.slice(range.start, range.end);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readYaml,
  readYamlDocuments
});
})