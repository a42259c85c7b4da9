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
  parseBaseline: () => parseBaseline,
  renderBaseline: () => renderBaseline
});
module.exports = stdin_exports;
var import_chunk_RGAFTZ2C = __load("./chunk-RGAFTZ2C.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_JXNT6PTD = __load("./chunk-JXNT6PTD.js");
var VERSION = 1;
var FIELDS = ["path", "rule", "fingerprint", "message"];
function parseBaseline(text, name) {
  const lines = new import_chunk_AOZ2SMLR.LineIndex(text);
  const fail = (offset, problem2, hint = MEND) => {
    const { startLine, startColumn } = lines.locate(name, offset, offset);
    return new import_chunk_YXPOKRHL.UserError(`${name}:${startLine}:${startColumn} ${problem2}`, hint);
  };
  const conflict = /^(?:<{7}|>{7}|={7}|\|{7})(?= |\r?$)/m.exec(text);
  if (conflict) throw fail(conflict.index, "is the mark of a merge conflict", KEEP_BOTH);
  const { value, problems } = (0, import_chunk_JXNT6PTD.readJson)(text);
  const [problem] = problems;
  if (problem) throw fail(problem.range.start, `is not valid JSON: ${problem.message}`);
  const fields = (0, import_chunk_AOZ2SMLR.indexOf)(value);
  const version = fields.get("version");
  if (version?.kind !== "number" || version.value !== VERSION)
    throw fail((version ?? value).range.start, `is not a baseline of version ${VERSION}`);
  const list = fields.get("entries");
  if (list?.kind !== "list") throw fail((list ?? value).range.start, "has no list of `entries`");
  const entries = (0, import_chunk_AOZ2SMLR.itemsOf)(list).flatMap((item) => {
    if ((0, import_chunk_AOZ2SMLR.isObject)(item) && item.entries.length === 0) return [];
    const entry = readEntry(item);
    if (typeof entry === "string") throw fail(item.range.start, entry);
    return [entry];
  });
  return { name, entries };
}
var MEND = "Mend it, bring it back with git, or remove it and run `bartizan baseline`.";
var KEEP_BOTH = "Keep the lines of both sides and remove the marks; the order of the lines is of no account.";
function readEntry(item) {
  if (!(0, import_chunk_AOZ2SMLR.isObject)(item)) return "is not an entry";
  const fields = (0, import_chunk_AOZ2SMLR.indexOf)(item);
  const [path, rule, fingerprint, message] = FIELDS.map((field) => (0, import_chunk_AOZ2SMLR.stringOf)(fields.get(field)));
  if (path === void 0 || rule === void 0 || fingerprint === void 0 || message === void 0) {
    const missing = FIELDS.find((field) => (0, import_chunk_AOZ2SMLR.stringOf)(fields.get(field)) === void 0);
    return `is an entry without \`${missing}\``;
  }
  if (fields.size !== FIELDS.length) return "is an entry with a field that none has";
  if (!/^[0-9a-f]{16,64}$/.test(fingerprint)) return "is an entry whose `fingerprint` is none";
  return { rule, path, fingerprint, message };
}
function renderBaseline(entries) {
  const lines = sorted(entries).map((entry) => `    ${inertLine(entry)},
`);
  return `{
  "version": ${VERSION},
  "entries": [
${lines.join("")}    {}
  ]
}
`;
}
function sorted(entries) {
  const distinct = new Map(entries.toReversed().map((entry) => [(0, import_chunk_AOZ2SMLR.keyOf)(entry), entry]));
  return [...distinct.values()].sort(
    (a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint)
  );
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function inertLine(entry) {
  return `{ ${FIELDS.map((field) => `"${field}": ${(0, import_chunk_RGAFTZ2C.inertJson)(entry[field])}`).join(", ")} }`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  parseBaseline,
  renderBaseline
});
})