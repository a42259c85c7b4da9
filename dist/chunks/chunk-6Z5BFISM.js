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
  compareFindings: () => compareFindings,
  finish: () => finish,
  renderPretty: () => renderPretty,
  toldAt: () => toldAt
});
module.exports = stdin_exports;
var import_chunk_HLMJDN3Y = __load("./chunk-HLMJDN3Y.js");
var import_chunk_ZIBZ4SDB = __load("./chunk-ZIBZ4SDB.js");
var import_chunk_MYWCMZTQ = __load("./chunk-MYWCMZTQ.js");
var import_chunk_RGAFTZ2C = __load("./chunk-RGAFTZ2C.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var SNIPPET = 400;
function finish(drafts, rules, fileOf) {
  const redactors = /* @__PURE__ */ new Map();
  const placed = drafts.flatMap((draft) => {
    const rule = rules.get(draft.rule);
    const finished = fileOf(draft.at.path);
    if (!rule || !finished)
      throw new TypeError(`a judge reported ${draft.rule} without its rule or its file`);
    return [place(draft, rule, finished, fileOf, redactors)];
  });
  placed.sort((a, b) => compareFindings(a.finding, b.finding));
  const occurrences = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const findings = [];
  for (const { finding, identity } of placed) {
    const same = JSON.stringify([
      finding.path,
      finding.startLine,
      finding.startColumn,
      finding.endLine,
      finding.endColumn,
      finding.rule,
      finding.message
    ]);
    if (seen.has(same)) continue;
    seen.add(same);
    const key = [finding.rule, finding.path, finding.snippet.replace(/\s+/g, " ").trim(), identity].join(
      "\0"
    );
    const occurrence = occurrences.get(key) ?? 0;
    occurrences.set(key, occurrence + 1);
    const fingerprint = (0, import_chunk_AOZ2SMLR.sha256)(`${key}\0${occurrence}`).slice(0, 32);
    findings.push({ ...finding, fingerprint });
  }
  return findings;
}
function place(draft, rule, finished, fileOf, redactors) {
  const others = [...draft.related ?? [], ...draft.edits ?? []].map(({ at }) => at.path);
  const clean = redactorOf([draft.at.path, ...others], fileOf, redactors);
  const location = finished.file.lines.locate(draft.at.path, draft.at.start, draft.at.end);
  const related = (draft.related ?? []).flatMap(({ at, message }) => {
    const other = fileOf(at.path);
    return other ? [{ ...other.file.lines.locate(at.path, at.start, at.end), message: clean.string(message) }] : [];
  });
  const edits = (draft.edits ?? []).flatMap(({ at, text }) => {
    const other = fileOf(at.path);
    if (!other || clean.finds(text)) return [];
    return [{ ...other.file.lines.locate(at.path, at.start, at.end), text }];
  });
  const data = Object.fromEntries(
    Object.entries(draft.data ?? {}).map(([key, value]) => [clean.string(key), clean.json(value)])
  );
  const finding = {
    rule: rule.id,
    check: rule.check,
    severity: draft.severity ?? rule.severity,
    confidence: draft.confidence ?? "high",
    message: clean.string(draft.message),
    why: clean.string(draft.why ?? rule.why),
    fix: clean.string(draft.fix ?? rule.fix),
    ...location,
    fingerprint: "",
    controls: rule.controls,
    fixable: edits.length > 0,
    data,
    related,
    edits,
    ...quoted(finished, draft.at, rule.check, clean)
  };
  return { finding, identity: draft.identity ?? "" };
}
function quoted({ file, secrets }, at, check, clean) {
  if (file.encoding === "binary") return { snippet: "", mark: { start: 0, end: 0 } };
  const { startLine } = file.lines.locate("", at.start, at.end);
  const lineStart = file.lines.startOf(startLine);
  const lineEnd = file.lines.endOf(startLine);
  const from = Math.max(lineStart, Math.min(at.start - SNIPPET / 2, lineEnd - SNIPPET));
  const to = Math.min(lineEnd, from + SNIPPET);
  const likely = check === "secrets" ? (0, import_chunk_AOZ2SMLR.likelySecrets)(file.text, from, to) : [];
  const copies = clean.placesIn(file.text.slice(from, to)).map(({ start, end }) => ({
    start: from + start,
    end: from + end
  }));
  const masked = new import_chunk_AOZ2SMLR.MaskedText(file.text, from, to, (0, import_chunk_AOZ2SMLR.mergeRanges)([...secrets, ...copies, ...likely]));
  return {
    snippet: masked.text,
    mark: { start: masked.map(at.start, "start"), end: masked.map(Math.min(at.end, lineEnd), "end") }
  };
}
function toldAt(finding, place2, finished) {
  const { file, secrets } = finished;
  const { path, startLine, startColumn, endLine, endColumn } = finding;
  const at = {
    start: file.lines.startOf(place2.startLine) + place2.startColumn - 1,
    end: file.lines.startOf(place2.endLine) + place2.endColumn - 1
  };
  const first = { path, startLine, startColumn, endLine, endColumn, message: "Where it stood before." };
  return {
    ...finding,
    startLine: place2.startLine,
    startColumn: place2.startColumn,
    endLine: place2.endLine,
    endColumn: place2.endColumn,
    related: [first, ...finding.related.filter((other) => other !== place2)],
    ...quoted(finished, at, finding.check, new import_chunk_AOZ2SMLR.Redactor([{ text: file.text, secrets }]))
  };
}
function redactorOf(paths, fileOf, redactors) {
  const distinct = [...new Set(paths)].sort();
  const key = distinct.join("\0");
  let redactor = redactors.get(key);
  if (!redactor) {
    const files = distinct.flatMap((path) => fileOf(path) ?? []);
    redactor = new import_chunk_AOZ2SMLR.Redactor(files.map(({ file, secrets }) => ({ text: file.text, secrets })));
    redactors.set(key, redactor);
  }
  return redactor;
}
function compareFindings(a, b) {
  return (0, import_chunk_AOZ2SMLR.compareText)(a.path, b.path) || a.startLine - b.startLine || (0, import_chunk_AOZ2SMLR.compareText)(a.rule, b.rule) || a.startColumn - b.startColumn || a.endLine - b.endLine || a.endColumn - b.endColumn || (0, import_chunk_AOZ2SMLR.compareText)(a.message, b.message);
}
var TAB = 4;
var LONGEST_MARK = 60;
function markLine(line, start, end, width) {
  const from = clamp(start, 0, line.length);
  const to = clamp(end, from, line.length);
  const window = cutAround(line, from, to, width);
  const before = show(window.before, 0);
  const marked = show(window.marked, before.column);
  const after = show(window.after, marked.column);
  return fitColumns(before.text, marked.text, after.text, width);
}
function cutAround(line, from, to, width) {
  const reach = width * 4;
  const left = boundary(line, Math.max(0, from - reach));
  const right = boundary(line, Math.min(line.length, Math.min(to, from + reach) + reach));
  return {
    before: (left > 0 ? "\u2026" : "") + line.slice(left, from),
    marked: line.slice(from, Math.min(to, right)),
    after: line.slice(Math.min(to, right), right) + (right < line.length ? "\u2026" : "")
  };
}
function boundary(line, at) {
  return at > 0 && at < line.length && (0, import_chunk_ZIBZ4SDB.isHighSurrogate)(line, at - 1) ? at - 1 : at;
}
function show(text, startColumn) {
  let shown = "";
  let column = startColumn;
  for (const part of text.split(/(\t)/)) {
    const piece = part === "	" ? " ".repeat(TAB - column % TAB) : (0, import_chunk_RGAFTZ2C.visible)(part);
    shown += piece;
    column += (0, import_chunk_ZIBZ4SDB.widthOf)(piece);
  }
  return { text: shown, column };
}
function fitColumns(before, marked, after, width) {
  const total = (0, import_chunk_ZIBZ4SDB.widthOf)(before) + Math.max((0, import_chunk_ZIBZ4SDB.widthOf)(marked) + (0, import_chunk_ZIBZ4SDB.widthOf)(after), 1);
  if (total <= width) return { text: before + marked + after, mark: caret((0, import_chunk_ZIBZ4SDB.widthOf)(before), (0, import_chunk_ZIBZ4SDB.widthOf)(marked)) };
  const lead = Math.min((0, import_chunk_ZIBZ4SDB.widthOf)(before), Math.floor(width / 3));
  const mark = takeStart(marked, Math.max(1, Math.min(LONGEST_MARK, width - lead - 1)));
  const room = width - Math.max(1, (0, import_chunk_ZIBZ4SDB.widthOf)(mark));
  const rest = mark === marked ? after : "";
  const wanted = Math.min((0, import_chunk_ZIBZ4SDB.widthOf)(rest), Math.floor(room / 2));
  const head = takeEnd(before, room - wanted);
  const tail = takeStart(rest, room - (0, import_chunk_ZIBZ4SDB.widthOf)(head));
  return { text: head + mark + tail, mark: caret((0, import_chunk_ZIBZ4SDB.widthOf)(head), (0, import_chunk_ZIBZ4SDB.widthOf)(mark)) };
}
function caret(indent, width) {
  return " ".repeat(indent) + "^".repeat(Math.max(1, width));
}
function takeStart(text, width) {
  if ((0, import_chunk_ZIBZ4SDB.widthOf)(text) <= width) return text;
  let taken = "";
  let used = 1;
  for (const grapheme of (0, import_chunk_ZIBZ4SDB.graphemes)(text)) {
    if (used + grapheme.width > width) break;
    taken += grapheme.text;
    used += grapheme.width;
  }
  return width < 1 ? "" : `${taken}\u2026`;
}
function takeEnd(text, width) {
  if ((0, import_chunk_ZIBZ4SDB.widthOf)(text) <= width) return text;
  const all = [...(0, import_chunk_ZIBZ4SDB.graphemes)(text)];
  let taken = "";
  let used = 1;
  for (const grapheme of all.reverse()) {
    if (used + grapheme.width > width) break;
    taken = grapheme.text + taken;
    used += grapheme.width;
  }
  return width < 1 ? "" : `\u2026${taken}`;
}
function clamp(value, low, high) {
  return Math.max(low, Math.min(high, value));
}
var MARGIN = "  ";
var LABEL = 6;
var MEASURE = 100;
var LONGEST_TEXT = 4e3;
var FEW_RELATED = 3;
function findingLines(finding, same, told, layout) {
  const { style } = layout;
  const place2 = style.dim(`${finding.startLine}:${finding.startColumn}`);
  const severity = style.severity[finding.severity](finding.severity);
  const doubt = finding.confidence === "high" ? "" : style.dim(`  (${finding.confidence} confidence)`);
  const head = [
    `${MARGIN}${place2}  ${severity}  ${(0, import_chunk_RGAFTZ2C.visible)(finding.rule)}${doubt}`,
    ...prose((0, import_chunk_RGAFTZ2C.visible)((0, import_chunk_ZIBZ4SDB.clip)(finding.message, LONGEST_TEXT)), layout).map((line) => MARGIN + style.bold(line))
  ];
  const also = labelled(
    "Also",
    same.map(({ startLine, startColumn }) => `${startLine}:${startColumn}`).join(", "),
    layout
  );
  if (layout.short.has(finding)) return same.length === 0 ? head : [...head, ...also];
  return [
    ...head,
    ...sourceLines(finding, layout),
    ...reasonLines(finding, told, layout),
    ...relatedLines(finding, layout),
    ...linkLines(finding, told, layout),
    ...same.length === 0 ? [] : also
  ];
}
function oneLine(finding, { style, width }) {
  const place2 = (0, import_chunk_RGAFTZ2C.visible)(`${finding.path}:${finding.startLine}:${finding.startColumn}`);
  const rest = `  ${(0, import_chunk_RGAFTZ2C.visible)(finding.rule)}  ${(0, import_chunk_RGAFTZ2C.visible)(finding.message)}`;
  const room = width - (0, import_chunk_ZIBZ4SDB.widthOf)(place2) - finding.severity.length - 2;
  return `${style.dim(place2)}  ${style.severity[finding.severity](finding.severity)}${cut(rest, room)}`;
}
function cut(text, columns) {
  if ((0, import_chunk_ZIBZ4SDB.widthOf)(text) <= columns) return text;
  let kept = "";
  let used = 1;
  for (const grapheme of (0, import_chunk_ZIBZ4SDB.graphemes)(text)) {
    used += grapheme.width;
    if (used > columns) break;
    kept += grapheme.text;
  }
  return `${kept.trimEnd()}\u2026`;
}
function groupSame(findings) {
  return [
    ...(0, import_chunk_AOZ2SMLR.groupBy)(findings, (finding) => {
      const { rule, severity, confidence, message, why, fix, snippet, mark, related } = finding;
      const words = snippet.slice(mark.start, mark.end);
      const distinct = words === "" || words.includes(import_chunk_YXPOKRHL.MASK) || related.length > 0;
      const place2 = distinct ? [finding.startLine, finding.startColumn, finding.endLine, finding.endColumn] : [];
      return JSON.stringify([rule, severity, confidence, message, why, fix, words, ...place2]);
    }).values()
  ];
}
function shortNotices(findings) {
  const seen = /* @__PURE__ */ new Set();
  return findings.filter(({ severity, rule, path, why }) => {
    if (severity !== "notice") return false;
    const keys = [JSON.stringify(["in", rule, path]), JSON.stringify(["why", rule, why])];
    const isTold = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isTold;
  });
}
function prose(text, layout, indent = MARGIN.length) {
  return (0, import_chunk_ZIBZ4SDB.wrap)(text, Math.min(layout.width, MEASURE) - indent);
}
function sourceLines(finding, { style, width }) {
  if (finding.snippet.trim() === "") return [];
  const number = String(finding.startLine);
  const gutter = `${MARGIN}${MARGIN}${number} \u2502 `;
  const blank = `${MARGIN}${MARGIN}${" ".repeat(number.length)} \u2502 `;
  const goesOn = finding.endLine > finding.startLine;
  const suffix = goesOn ? ` to line ${finding.endLine}` : "";
  const { text, mark } = markLine(
    finding.snippet,
    finding.mark.start,
    finding.mark.end,
    Math.max(1, width - gutter.length - suffix.length)
  );
  const indent = mark.length - mark.trimStart().length;
  return [
    "",
    style.dim(gutter) + text,
    style.dim(blank) + " ".repeat(indent) + style.severity[finding.severity](mark.slice(indent)) + suffix,
    ""
  ];
}
function reasonLines(finding, told, layout) {
  const why = tellOnce("Why", finding.why, finding, told, layout);
  const fix = tellOnce("Fix", finding.fix, finding, told, layout);
  if (why !== void 0 && why === fix)
    return labelled("Why", `and fix as at ${why}`, layout, layout.style.dim);
  return [
    ...labelled("Why", why === void 0 ? finding.why : `as at ${why}`, layout),
    ...labelled("Fix", fix === void 0 ? finding.fix : `as at ${fix}`, layout)
  ];
}
function tellOnce(label, text, finding, told, layout) {
  const key = `${label} ${finding.rule} ${text}`;
  const earlier = told.get(key);
  if (earlier !== void 0 && !layout.verbose) return earlier;
  told.set(key, `${finding.startLine}:${finding.startColumn}`);
  return void 0;
}
function linkLines(finding, told, layout) {
  const url = layout.ruleUrl(finding.rule);
  if (url === void 0 || tellOnce("More", url, finding, told, layout) !== void 0) return [];
  return [`${MARGIN}${layout.style.dim("More".padEnd(LABEL))}${layout.style.link((0, import_chunk_RGAFTZ2C.visible)(url))}`];
}
function labelled(label, text, layout, paint = layout.style.plain) {
  return prose((0, import_chunk_RGAFTZ2C.visibleLines)((0, import_chunk_ZIBZ4SDB.clip)(text, LONGEST_TEXT)), layout, MARGIN.length + LABEL).map(
    (line, i) => `${MARGIN}${i === 0 ? layout.style.dim(label.padEnd(LABEL)) : " ".repeat(LABEL)}${paint(line)}`.trimEnd()
  );
}
function relatedLines(finding, layout) {
  const shown = layout.verbose ? finding.related : finding.related.slice(0, FEW_RELATED);
  const more = finding.related.length - shown.length;
  return shown.flatMap((place2, i) => {
    const where = `${place2.path === finding.path ? "" : `${place2.path}:`}${place2.startLine}:${place2.startColumn}`;
    const rest = i === shown.length - 1 && more > 0 ? ` (and ${more} more)` : "";
    return labelled(
      i === 0 ? "See" : "",
      (0, import_chunk_RGAFTZ2C.visible)((0, import_chunk_ZIBZ4SDB.clip)(`${where}  ${place2.message}`, LONGEST_TEXT)) + rest,
      layout
    );
  });
}
var NARROWEST = 40;
function renderPretty(report, context, options) {
  const milder = options.brief ? report.findings.filter(({ severity }) => severity !== "error") : [];
  const inFull = options.brief ? report.findings.filter(({ severity }) => severity === "error") : report.findings;
  const files = [...(0, import_chunk_AOZ2SMLR.groupBy)(inFull, (finding) => finding.path)].map(([path, findings]) => ({
    path,
    groups: options.verbose ? findings.map((finding) => [finding]) : groupSame(findings)
  }));
  const shown = files.flatMap(({ groups }) => groups.map(([finding]) => finding));
  const layout = {
    style: (0, import_chunk_MYWCMZTQ.styleOf)(options.color),
    width: Math.max(NARROWEST, options.width),
    verbose: options.verbose ?? false,
    short: new Set(options.verbose ? [] : shortNotices(shown)),
    ruleUrl: context.ruleUrl
  };
  const blocks = [];
  for (const { path, groups } of files) {
    blocks.push([layout.style.bold((0, import_chunk_RGAFTZ2C.visible)(path))]);
    const told = /* @__PURE__ */ new Map();
    for (const [finding, ...same] of groups) blocks.push(findingLines(finding, same, told, layout));
  }
  if (milder.length > 0) blocks.push(milder.map((finding) => oneLine(finding, layout)));
  blocks.push(...(0, import_chunk_HLMJDN3Y.noteLines)(report, layout, options.quiet ?? false));
  if (!options.quiet || blocks.length > 0) blocks.push((0, import_chunk_HLMJDN3Y.closingLines)(report, layout));
  return blocks.map((lines) => `${lines.map(import_chunk_RGAFTZ2C.inertLogLine).join("\n")}
`).join("\n");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compareFindings,
  finish,
  renderPretty,
  toldAt
});
})