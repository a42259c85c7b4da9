import {
  inertJson
} from "./chunk-RGAFTZ2C.js";
import {
  LineIndex,
  indexOf,
  isObject,
  itemsOf,
  keyOf,
  stringOf
} from "./chunk-OAKJFYJQ.js";
import {
  UserError
} from "./chunk-UWKIGZC5.js";
import {
  readJson
} from "./chunk-JXNT6PTD.js";

// src/suppress/baseline-file.ts
var VERSION = 1;
var FIELDS = ["path", "rule", "fingerprint", "message"];
function parseBaseline(text, name) {
  const lines = new LineIndex(text);
  const fail = (offset, problem2, hint = MEND) => {
    const { startLine, startColumn } = lines.locate(name, offset, offset);
    return new UserError(`${name}:${startLine}:${startColumn} ${problem2}`, hint);
  };
  const conflict = /^(?:<{7}|>{7}|={7}|\|{7})(?= |\r?$)/m.exec(text);
  if (conflict) throw fail(conflict.index, "is the mark of a merge conflict", KEEP_BOTH);
  const { value, problems } = readJson(text);
  const [problem] = problems;
  if (problem) throw fail(problem.range.start, `is not valid JSON: ${problem.message}`);
  const fields = indexOf(value);
  const version = fields.get("version");
  if (version?.kind !== "number" || version.value !== VERSION)
    throw fail((version ?? value).range.start, `is not a baseline of version ${VERSION}`);
  const list = fields.get("entries");
  if (list?.kind !== "list") throw fail((list ?? value).range.start, "has no list of `entries`");
  const entries = itemsOf(list).flatMap((item) => {
    if (isObject(item) && item.entries.length === 0) return [];
    const entry = readEntry(item);
    if (typeof entry === "string") throw fail(item.range.start, entry);
    return [entry];
  });
  return { name, entries };
}
var MEND = "Mend it, bring it back with git, or remove it and run `bartizan baseline`.";
var KEEP_BOTH = "Keep the lines of both sides and remove the marks; the order of the lines is of no account.";
function readEntry(item) {
  if (!isObject(item)) return "is not an entry";
  const fields = indexOf(item);
  const [path, rule, fingerprint, message] = FIELDS.map((field) => stringOf(fields.get(field)));
  if (path === void 0 || rule === void 0 || fingerprint === void 0 || message === void 0) {
    const missing = FIELDS.find((field) => stringOf(fields.get(field)) === void 0);
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
  const distinct = new Map(entries.toReversed().map((entry) => [keyOf(entry), entry]));
  return [...distinct.values()].sort(
    (a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint)
  );
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function inertLine(entry) {
  return `{ ${FIELDS.map((field) => `"${field}": ${inertJson(entry[field])}`).join(", ")} }`;
}

export {
  parseBaseline,
  renderBaseline
};
