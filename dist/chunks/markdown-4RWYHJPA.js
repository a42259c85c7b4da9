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
  renderMarkdown: () => renderMarkdown
});
module.exports = stdin_exports;
var import_chunk_4KKVYXQK = __load("./chunk-4KKVYXQK.js");
var import_chunk_JVWHXFPK = __load("./chunk-JVWHXFPK.js");
var import_chunk_HLMJDN3Y = __load("./chunk-HLMJDN3Y.js");
var import_chunk_YJK6JI7O = __load("./chunk-YJK6JI7O.js");
var import_chunk_ZIBZ4SDB = __load("./chunk-ZIBZ4SDB.js");
var import_chunk_RGAFTZ2C = __load("./chunk-RGAFTZ2C.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
var MAX_BYTES = 65e3;
var LONGEST_TEXT = 1e3;
function renderMarkdown(report, context, options = {}) {
  const { maxBytes = MAX_BYTES, moreAt = "`--format json`" } = options;
  return (0, import_chunk_4KKVYXQK.framed)(
    report,
    { ...options, maxBytes },
    (room) => findingList(report.findings, room, context, { ...options, moreAt })
  );
}
function findingList(findings, room, context, options) {
  const files = [...(0, import_chunk_AOZ2SMLR.groupBy)(findings, ({ path }) => path)].map(([path, group]) => ({ path, findings: (0, import_chunk_YJK6JI7O.worstFirst)(group) })).sort((a, b) => rankOf(a.findings[0]) - rankOf(b.findings[0]));
  const noteBytes = (0, import_chunk_4KKVYXQK.bytesOf)((0, import_chunk_4KKVYXQK.leftOutNote)(findings.length, options));
  let text = "";
  let used = 0;
  let shown = 0;
  for (const file of files) {
    let heading = `
### ${(0, import_chunk_RGAFTZ2C.markdownCode)((0, import_chunk_ZIBZ4SDB.clip)(file.path, import_chunk_4KKVYXQK.LONGEST_PATH))}
`;
    for (const finding of file.findings) {
      const item = heading + findingItem(finding, context, options);
      used += (0, import_chunk_4KKVYXQK.bytesOf)(item);
      const isLast = shown === findings.length - 1;
      if (used + (isLast ? 0 : noteBytes) > room) return ended(text, findings.length - shown, room, options);
      text += item;
      heading = "";
      shown++;
    }
  }
  return text;
}
function ended(text, more, room, options) {
  const note = (0, import_chunk_4KKVYXQK.leftOutNote)(more, options);
  return (0, import_chunk_4KKVYXQK.bytesOf)(text + note) <= room ? text + note : text;
}
function rankOf(finding) {
  return finding ? import_chunk_YXPOKRHL.SEVERITIES.indexOf(finding.severity) : import_chunk_YXPOKRHL.SEVERITIES.length;
}
function findingItem(finding, context, options) {
  const { severity, path, startLine, snippet, message, why, fix, rule } = finding;
  const line = (0, import_chunk_4KKVYXQK.link)(`line ${startLine}`, options.fileUrl?.(path, startLine));
  const code = snippet.trim() === "" ? "" : `  ${(0, import_chunk_RGAFTZ2C.markdownCode)((0, import_chunk_ZIBZ4SDB.clip)(snippet.trim(), import_chunk_4KKVYXQK.LONGEST_PATH))}

`;
  return [
    `
- **${severity}**, ${line}: ${prose(message)}

`,
    code,
    `  **Why:** ${prose(why)}

`,
    `  **Fix:** ${prose(fix)}

`,
    `  ${(0, import_chunk_4KKVYXQK.link)((0, import_chunk_RGAFTZ2C.markdownCode)(rule), (0, import_chunk_JVWHXFPK.webPage)(context, rule))}
`
  ].join("");
}
function prose(text) {
  return (0, import_chunk_RGAFTZ2C.markdownProse)((0, import_chunk_ZIBZ4SDB.clip)(text, LONGEST_TEXT));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderMarkdown
});
})