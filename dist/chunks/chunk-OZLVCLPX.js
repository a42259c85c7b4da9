import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  clip,
  closingLines,
  graphemes,
  inertLogLine,
  isHighSurrogate,
  noteLines,
  renderGithub,
  renderJson,
  renderSarif,
  renderSummary,
  visible,
  visibleLines,
  widthOf,
  wrap
} from "./chunk-6ZZ54555.js";
import {
  groupBy
} from "./chunk-JKUEQBGO.js";
import {
  MASK
} from "./chunk-NREMSME6.js";

// src/report/source-line.ts
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
  return at > 0 && at < line.length && isHighSurrogate(line, at - 1) ? at - 1 : at;
}
function show(text, startColumn) {
  let shown = "";
  let column = startColumn;
  for (const part of text.split(/(\t)/)) {
    const piece = part === "	" ? " ".repeat(TAB - column % TAB) : visible(part);
    shown += piece;
    column += widthOf(piece);
  }
  return { text: shown, column };
}
function fitColumns(before, marked, after, width) {
  const total = widthOf(before) + Math.max(widthOf(marked) + widthOf(after), 1);
  if (total <= width) return { text: before + marked + after, mark: caret(widthOf(before), widthOf(marked)) };
  const lead = Math.min(widthOf(before), Math.floor(width / 3));
  const mark = takeStart(marked, Math.max(1, Math.min(LONGEST_MARK, width - lead - 1)));
  const room = width - Math.max(1, widthOf(mark));
  const rest = mark === marked ? after : "";
  const wanted = Math.min(widthOf(rest), Math.floor(room / 2));
  const head = takeEnd(before, room - wanted);
  const tail = takeStart(rest, room - widthOf(head));
  return { text: head + mark + tail, mark: caret(widthOf(head), widthOf(mark)) };
}
function caret(indent, width) {
  return " ".repeat(indent) + "^".repeat(Math.max(1, width));
}
function takeStart(text, width) {
  if (widthOf(text) <= width) return text;
  let taken = "";
  let used = 1;
  for (const grapheme of graphemes(text)) {
    if (used + grapheme.width > width) break;
    taken += grapheme.text;
    used += grapheme.width;
  }
  return width < 1 ? "" : `${taken}\u2026`;
}
function takeEnd(text, width) {
  if (widthOf(text) <= width) return text;
  const all = [...graphemes(text)];
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

// src/report/pretty-finding.ts
var MARGIN = "  ";
var LABEL = 6;
var MEASURE = 100;
var LONGEST_TEXT = 4e3;
var FEW_RELATED = 3;
function findingLines(finding, same, told, layout) {
  const { style } = layout;
  const place = style.dim(`${finding.startLine}:${finding.startColumn}`);
  const severity = style.severity[finding.severity](finding.severity);
  const doubt = finding.confidence === "high" ? "" : style.dim(`  (${finding.confidence} confidence)`);
  const head = [
    `${MARGIN}${place}  ${severity}  ${visible(finding.rule)}${doubt}`,
    ...prose(visible(clip(finding.message, LONGEST_TEXT)), layout).map((line) => MARGIN + style.bold(line))
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
function groupSame(findings) {
  return [
    ...groupBy(findings, (finding) => {
      const { rule, severity, confidence, message, why, fix, snippet, mark, related } = finding;
      const words = snippet.slice(mark.start, mark.end);
      const distinct = words === "" || words.includes(MASK) || related.length > 0;
      const place = distinct ? [finding.startLine, finding.startColumn, finding.endLine, finding.endColumn] : [];
      return JSON.stringify([rule, severity, confidence, message, why, fix, words, ...place]);
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
  return wrap(text, Math.min(layout.width, MEASURE) - indent);
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
  return [`${MARGIN}${layout.style.dim("More".padEnd(LABEL))}${layout.style.link(visible(url))}`];
}
function labelled(label, text, layout, paint = layout.style.plain) {
  return prose(visibleLines(clip(text, LONGEST_TEXT)), layout, MARGIN.length + LABEL).map(
    (line, i) => `${MARGIN}${i === 0 ? layout.style.dim(label.padEnd(LABEL)) : " ".repeat(LABEL)}${paint(line)}`.trimEnd()
  );
}
function relatedLines(finding, layout) {
  const shown = layout.verbose ? finding.related : finding.related.slice(0, FEW_RELATED);
  const more = finding.related.length - shown.length;
  return shown.flatMap((place, i) => {
    const where = `${place.path === finding.path ? "" : `${place.path}:`}${place.startLine}:${place.startColumn}`;
    const rest = i === shown.length - 1 && more > 0 ? ` (and ${more} more)` : "";
    return labelled(
      i === 0 ? "See" : "",
      visible(clip(`${where}  ${place.message}`, LONGEST_TEXT)) + rest,
      layout
    );
  });
}

// src/report/style.ts
var PLAIN = (text) => text;
function sgr(...codes) {
  return (text) => text === "" ? "" : `\x1B[${codes.join(";")}m${text}\x1B[0m`;
}
var COLOR = {
  plain: PLAIN,
  bold: sgr(1),
  dim: sgr(2),
  good: sgr(32),
  link: sgr(36),
  severity: { error: sgr(1, 31), warning: sgr(1, 33), notice: sgr(1, 34) }
};
var NO_COLOR = {
  plain: PLAIN,
  bold: PLAIN,
  dim: PLAIN,
  good: PLAIN,
  link: PLAIN,
  severity: { error: PLAIN, warning: PLAIN, notice: PLAIN }
};
function styleOf(color) {
  return color ? COLOR : NO_COLOR;
}

// src/report/pretty.ts
var NARROWEST = 40;
function renderPretty(report, context, options) {
  const files = [...groupBy(report.findings, (finding) => finding.path)].map(([path, findings]) => ({
    path,
    groups: options.verbose ? findings.map((finding) => [finding]) : groupSame(findings)
  }));
  const shown = files.flatMap(({ groups }) => groups.map(([finding]) => finding));
  const layout = {
    style: styleOf(options.color),
    width: Math.max(NARROWEST, options.width),
    verbose: options.verbose ?? false,
    short: new Set(options.verbose ? [] : shortNotices(shown)),
    ruleUrl: context.ruleUrl
  };
  const blocks = [];
  for (const { path, groups } of files) {
    blocks.push([layout.style.bold(visible(path))]);
    const told = /* @__PURE__ */ new Map();
    for (const [finding, ...same] of groups) blocks.push(findingLines(finding, same, told, layout));
  }
  blocks.push(...noteLines(report, layout, options.quiet ?? false));
  if (!options.quiet || blocks.length > 0) blocks.push(closingLines(report, layout));
  return blocks.map((lines) => `${lines.map(inertLogLine).join("\n")}
`).join("\n");
}

// src/report/index.ts
var FORMATS = ["pretty", "json", "sarif", "github", "markdown"];
var reporters = {
  pretty: (report, context, options) => renderPretty(report, context, options.pretty),
  json: (report) => renderJson(report),
  sarif: (report, context, options) => renderSarif(report, context, options.sarif),
  github: (report, context, options) => renderGithub(report, context, options.github),
  markdown: (report, context, options) => renderSummary(report, context, options.markdown)
};
function render(format, report, context, options) {
  return reporters[format](report, context, options);
}

export {
  styleOf,
  FORMATS,
  render
};
