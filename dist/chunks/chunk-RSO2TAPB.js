// src/formats/document.ts
var MAX_TEXT = 32 * 1024 * 1024;
var MAX_DEPTH = 200;
var MAX_PROBLEMS = 50;
function unknownAt(start, end) {
  return { kind: "unknown", range: { start, end } };
}
function tooLong(text) {
  const range = { start: 0, end: text.length };
  return {
    value: { kind: "unknown", range },
    problems: [{ message: `the text is longer than ${MAX_TEXT} characters`, range }]
  };
}
function lastOfEach(entries, repeated) {
  if (entries.length < 2) return entries;
  const last = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (repeated && last.has(entry.key) && repeated.length < MAX_PROBLEMS) repeated.push(entry.keyRange);
    last.set(entry.key, entry);
  }
  return last.size === entries.length ? entries : entries.filter((entry) => last.get(entry.key) === entry);
}

export {
  MAX_TEXT,
  MAX_DEPTH,
  MAX_PROBLEMS,
  unknownAt,
  tooLong,
  lastOfEach
};
