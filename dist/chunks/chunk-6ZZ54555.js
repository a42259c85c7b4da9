import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  groupBy
} from "./chunk-JKUEQBGO.js";
import {
  SEVERITIES
} from "./chunk-NREMSME6.js";

// src/report/escape.ts
var LONE_SURROGATE = new RegExp("\\p{Surrogate}", "gu");
var UNSEEN = new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}]|(?![\\u200c\\u200d])\\p{Cf}", "gu");
var PRINTABLE_ASCII = /^[ -~]*$/;
function wellFormed(text) {
  return text.replace(LONE_SURROGATE, "\uFFFD");
}
function visible(text) {
  if (PRINTABLE_ASCII.test(text)) return text;
  return wellFormed(text).replace(UNSEEN, picture);
}
function picture(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 32) return String.fromCodePoint(9216 + code);
  if (code === 127) return "\u2421";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
function visibleLines(text) {
  return text.split(/\r\n?|\n/).map(visible).join("\n");
}
function inertLogLine(line) {
  return line.replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}
function workflowData(text) {
  return wellFormed(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function workflowProperty(text) {
  return workflowData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function inertJson(value) {
  return JSON.stringify(value, null, 2).replace(
    /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => [...character.split("")].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")
  ).replaceAll("##[", "##\\u005b");
}
function pathToUri(path) {
  return wellFormed(path).split("/").map(
    (segment) => encodeURIComponent(segment).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
    )
  ).join("/");
}
function markdownText(text) {
  return visible(text.replace(/\s+/g, " ")).replace(/[\\`*_[\]<>|~&$]/g, "\\$&").replace(/@|#(?=\w)/g, "$&&#8203;").replace(/:(?=\/\/)/g, "\\:").replace(/\b(www)\./gi, "$1\\.");
}
function markdownCode(text) {
  const line = visible(text.replace(/\s+/g, " "));
  if (line.trim() === "") return line === "" ? "" : "<code>&#32;</code>";
  if (!/[`|\\]/.test(line)) return `\`${line}\``;
  const entities = line.replace(/[^\w\s\p{L}\p{N}/-]|_/gu, (character) => `&#${character.codePointAt(0)};`);
  return `<code>${entities.replaceAll("&#64;", "&#64;&#8203;")}</code>`;
}
function markdownProse(text) {
  return text.split(/(`[^`\n]+`)/).map((part, i) => i % 2 === 1 ? markdownCode(part.slice(1, -1)) : markdownText(part)).join("");
}

// src/report/quantities.ts
function count(number, noun, plural = `${noun}s`) {
  return `${number.toLocaleString("en-US")} ${number === 1 ? noun : plural}`;
}
function formatBytes(bytes) {
  if (bytes < 1e3) return `${Math.max(0, Math.round(bytes))} B`;
  let value = bytes;
  let unit = "B";
  for (const next of ["kB", "MB", "GB", "TB"]) {
    if (value < 999.5) break;
    value /= 1e3;
    unit = next;
  }
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}
function formatDuration(milliseconds) {
  const ms = Math.max(0, milliseconds);
  if (ms < 99.5) return `${Math.round(ms)} ms`;
  if (ms < 9995) return `${(ms / 1e3).toFixed(2)} s`;
  if (ms < 59950) return `${(ms / 1e3).toFixed(1)} s`;
  const seconds = Math.round(ms / 1e3);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function listing(items) {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
function countSeverities(findings) {
  return SEVERITIES.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [count(number, severity)];
  }).join(", ");
}
function worstFirst(findings) {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
function groupNotChecked(entries) {
  return [...groupBy(entries, ({ reason, incomplete }) => `${incomplete} ${reason}`).values()].map((group) => ({
    reason: group[0].reason,
    incomplete: group[0].incomplete,
    paths: group.map((entry) => entry.path).filter((path) => path !== ""),
    count: group.length
  })).sort((a, b) => Number(b.incomplete) - Number(a.incomplete) || b.count - a.count);
}
function describeScope({ scope, stats }) {
  if (scope.kind === "stdin") return "standard input";
  if (scope.kind === "staged") return count(stats.files, "staged file");
  if (scope.kind === "history") return `${count(stats.files, "file version")} of the history`;
  if (scope.kind === "worktree") return count(stats.files, "file");
  const range = scope.head === void 0 ? "" : ` in ${shortRange(scope.base, scope.head)}`;
  return `${count(stats.files, "changed file")}${range}`;
}
function shortRange(base, head) {
  return base === void 0 ? shortName(head) : `${shortName(base)}..${shortName(head)}`;
}
function shortName(revision) {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : revision;
}
function describeSuppressed({ suppressed }) {
  const parts = [
    suppressed.inline > 0 ? `${suppressed.inline.toLocaleString("en-US")} by inline ignores` : "",
    suppressed.baseline > 0 ? `${suppressed.baseline.toLocaleString("en-US")} by the baseline` : "",
    suppressed.unchangedLines > 0 ? `${suppressed.unchangedLines.toLocaleString("en-US")} on lines the change does not add` : ""
  ].filter((part) => part !== "");
  return parts.length === 0 ? void 0 : `Findings left out: ${listing(parts)}.`;
}
function describeAdvisories({ advisories }) {
  const { source, asOf, complete, partial } = advisories;
  if (complete && partial.length === 0) return void 0;
  if (source === "none") return "Advisories: none were at hand, so no dependency was compared with any.";
  const date = asOf === null ? "" : ` (dated records until ${asOf.slice(0, 10)})`;
  const name = source === "snapshot" ? `the snapshot${date}` : `${source === "osv" ? "OSV" : "GitHub"}'s answer${date}`;
  const whose = partial.length === 0 ? "" : ` for ${listing(partial)}`;
  return `Advisories: ${name} holds only a part of what is known${whose}, so a package without a finding may be vulnerable.`;
}

// src/report/text.ts
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

// src/report/pretty-footer.ts
var MEASURE = 100;
var FEW_GROUPS = 20;
var FEW_PATHS = 3;
var LONGEST_PATH = 200;
var LONGEST_REASON = 300;
function noteLines(report, layout, quiet) {
  const groups = groupNotChecked(report.notChecked);
  const missed = groups.filter((group) => group.incomplete);
  const passedOver = groups.filter((group) => !group.incomplete);
  const blocks = [];
  if (missed.length > 0) {
    const title = "Could not be checked, so this run is incomplete:";
    blocks.push([layout.style.severity.warning(title), ...listGroups(missed, layout)]);
  }
  if (quiet) return blocks;
  if (layout.short.size > 0) {
    const shown = count(layout.short.size, "notice is", "notices are");
    blocks.unshift([layout.style.dim(`${shown} shown in short; --verbose shows all in full.`)]);
  }
  if (passedOver.length > 0) {
    const title = "Not checked, by design:";
    blocks.push([layout.style.dim(title), ...listGroups(passedOver, layout)]);
  }
  for (const note of [describeSuppressed(report), describeAdvisories(report)]) {
    if (note !== void 0) blocks.push(wrap(visible(note), measure(layout)));
  }
  return blocks;
}
function listGroups(groups, layout) {
  const shown = layout.verbose ? groups : groups.slice(0, FEW_GROUPS);
  const more = groups.length - shown.length;
  return [
    ...shown.flatMap((group) => groupLines(group, layout)),
    ...more > 0 ? [`  and for ${count(more, "other reason")}; --verbose lists them`] : []
  ];
}
function groupLines({ reason, paths, count: entries }, layout) {
  const shown = layout.verbose ? paths : paths.slice(0, FEW_PATHS);
  const more = paths.length - shown.length;
  const places = shown.map((path) => visible(clip(path, LONGEST_PATH))).join(", ");
  const times = entries > 1 ? `${entries.toLocaleString("en-US")} \xD7 ` : "";
  const text = `${times}${visible(clip(reason, LONGEST_REASON))}${places === "" ? "" : ` (${places}${more > 0 ? ", \u2026" : ""})`}`;
  return wrap(text, measure(layout) - 4).map((line, i) => `${i === 0 ? "  " : "    "}${line}`);
}
function closingLines(report, layout) {
  const { verdict, tone } = judge(report);
  const looked = lookedAt(report);
  const paint = tone === "good" ? layout.style.good : layout.style.severity[tone];
  if (looked === "") return [paint(verdict)];
  const fits = widthOf(`${verdict} \xB7 ${looked}`) <= layout.width;
  return fits ? [`${paint(verdict)} \xB7 ${looked}`] : [paint(verdict), looked];
}
function closingLine(report) {
  return [judge(report).verdict, lookedAt(report)].filter((part) => part !== "").join(" \xB7 ");
}
function lookedAt(report) {
  const { files, bytes, durationMs } = report.stats;
  if (files === 0 && report.findings.length === 0) return "";
  return `${visible(describeScope(report))}, ${formatBytes(bytes)} in ${formatDuration(durationMs)}`;
}
function judge(report) {
  const worst = worstFirst(report.findings)[0];
  const missed = whatIsMissing(report.notChecked);
  const but = missed === void 0 ? "" : `, but ${missed} could not be checked`;
  if (worst) return { verdict: countSeverities(report.findings) + but, tone: worst.severity };
  if (report.stats.files === 0)
    return { verdict: `Nothing was looked at${but || nothingBecause(report)}.`, tone: "warning" };
  return { verdict: `No findings${but}`, tone: but === "" ? "good" : "warning" };
}
function whatIsMissing(notChecked) {
  const missed = notChecked.filter((entry) => entry.incomplete);
  if (missed.length === 0) return void 0;
  return missed.every((entry) => entry.path !== "") ? count(missed.length, "file") : "something";
}
var EMPTY_SCOPE = {
  worktree: "there is no file here to check",
  staged: "the index adds or changes no file",
  range: "the range changes no file",
  history: "the history holds no file",
  stdin: "standard input is empty"
};
function nothingBecause({ notChecked, scope }) {
  if (notChecked.length > 0)
    return `: ${count(notChecked.length, "file was", "files were")} passed over by design`;
  return `: ${EMPTY_SCOPE[scope.kind]}`;
}
function measure(layout) {
  return Math.min(layout.width, MEASURE);
}

// src/report/report.ts
function webPage(context, ruleId) {
  const url = context.ruleUrl(ruleId);
  return url !== void 0 && /^https?:\/\//.test(url) ? url : void 0;
}

// src/report/github.ts
var BUDGET = { error: 10, warning: 10, notice: 10 };
var LONGEST_MESSAGE = 4096;
var LONGEST_TITLE = 200;
var LONGEST_TEXT = 1200;
var FEW_PATHS2 = 3;
function renderGithub(report, context, options = {}) {
  const budget = { ...BUDGET, ...options.budget };
  const missed = groupNotChecked(report.notChecked).filter((group) => group.incomplete);
  const warningsLeft = budget.warning - (missed.length > 0 ? 1 : 0);
  const all = mergeLines(report.findings);
  const withinBudget = choose(all, { ...budget, warning: warningsLeft });
  const shown = withinBudget.length === all.length ? withinBudget : choose(all, { ...budget, warning: warningsLeft, notice: budget.notice - 1 });
  const hidden = report.findings.length - shown.reduce((sum, { findings }) => sum + findings.length, 0);
  const lines = shown.map((annotation) => annotate(annotation, context));
  if (missed.length > 0 && budget.warning > 0) lines.push(missedCommand(missed));
  if (hidden > 0 && budget.notice > 0) lines.push(moreCommand(hidden, options.moreAt));
  lines.push(...logLines(report));
  return lines.map((line) => `${line}
`).join("");
}
function mergeLines(findings) {
  const lines = groupBy(worstFirst(findings), ({ path, startLine }) => `${startLine} ${path}`);
  return [...lines.values()].map((group) => ({ severity: group[0].severity, findings: group }));
}
function choose(annotations, budget) {
  return SEVERITIES.flatMap(
    (severity) => annotations.filter((annotation) => annotation.severity === severity).slice(0, Math.max(0, budget[severity]))
  );
}
function annotate({ severity, findings }, context) {
  const [first] = findings;
  const rules = [...new Set(findings.map((finding) => finding.rule))];
  const room = Math.floor(LONGEST_MESSAGE / findings.length);
  const message = findings.map((finding) => describe(finding, context, room - 2)).join("\n\n");
  const nameable = isNameable(first.path);
  return command(severity, {
    ...nameable ? place(findings) : {},
    title: clip(rules.join(", "), LONGEST_TITLE),
    message: clip(
      nameable ? message : `${visible(first.path)}:${first.startLine}
${message}`,
      LONGEST_MESSAGE
    )
  });
}
function isNameable(path) {
  return path !== "" && !path.startsWith("=");
}
function place(findings) {
  const [first] = findings;
  const lines = { file: first.path, line: first.startLine, endLine: first.endLine };
  const inOneLine = findings.length === 1 && first.startLine === first.endLine;
  return inOneLine ? { ...lines, col: first.startColumn, endColumn: first.endColumn } : lines;
}
function describe(finding, context, room) {
  const url = webPage(context, finding.rule);
  const texts = [finding.message, `Why: ${finding.why}`, `Fix: ${finding.fix}`];
  const whole = texts.map((text) => visibleLines(clip(text, LONGEST_TEXT)));
  const all = [...whole, ...url === void 0 ? [] : [url]].join("\n");
  return all.length <= room ? all : clip(whole.join("\n"), room);
}
function missedCommand(groups) {
  return command("warning", {
    title: "Not everything could be checked",
    message: clip(groups.map(describeGroup).join("\n"), LONGEST_MESSAGE)
  });
}
function moreCommand(hidden, moreAt) {
  const where = moreAt === void 0 ? "" : ` All of them are in ${moreAt}.`;
  return command("notice", {
    title: `${count(hidden, "more finding")} not shown here`,
    message: `GitHub keeps only the first annotations of a step, so the worst are shown.${where}`
  });
}
function logLines(report) {
  const passedOver = groupNotChecked(report.notChecked).filter((group) => !group.incomplete);
  const notes = [
    ...passedOver.map((group) => `Not checked, by design: ${describeGroup(group)}`),
    describeSuppressed(report),
    describeAdvisories(report),
    closingLine(report)
  ];
  return notes.flatMap((note) => note === void 0 ? [] : [inertLogLine(visible(note))]);
}
function describeGroup({ reason, paths, count: entries }) {
  const named = paths.slice(0, FEW_PATHS2).map((path) => visible(clip(path, 200)));
  if (paths.length > FEW_PATHS2) named.push(`${paths.length - FEW_PATHS2} more`);
  const times = entries > 1 ? `${entries} \xD7 ` : "";
  return `${times}${visible(clip(reason, 300))}${named.length === 0 ? "" : ` (${listing(named)})`}`;
}
function command(name, { message, ...properties }) {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${workflowProperty(String(value))}`);
  return `::${name} ${list.join(",")}::${workflowData(message)}`;
}

// src/report/json.ts
var VERSION = 1;
function renderJson(report) {
  const { tool, scope, stats, findings, suppressed, notChecked, advisories } = report;
  return `${inertJson({
    version: VERSION,
    tool,
    scope,
    stats,
    findings: findings.map(orderFields),
    suppressed,
    notChecked: notChecked.map(({ path, reason, incomplete }) => ({ path, reason, incomplete })),
    advisories
  })}
`;
}
function orderFields(finding) {
  const { rule, check, severity, confidence, message, why, fix } = finding;
  const { path, startLine, startColumn, endLine, endColumn } = finding;
  const { fingerprint, controls, fixable, data, related, edits, snippet, mark } = finding;
  return {
    ...{ rule, check, severity, confidence, message, why, fix },
    ...{ path, startLine, startColumn, endLine, endColumn },
    ...{ fingerprint, controls, fixable, data, related, edits, snippet, mark }
  };
}

// src/report/sarif.ts
var SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
var SOURCE_ROOT = "%SRCROOT%";
var MOST_RESULTS = 25e3;
var MOST_LOCATIONS = 1e3;
var MOST_NOTIFICATION_LOCATIONS = 100;
var MOST_TAGS = 10;
var LEVEL = { error: "error", warning: "warning", notice: "note" };
var SECURITY_SEVERITY = {
  error: "8.0",
  warning: "5.5",
  notice: "2.5"
};
function renderSarif(report, context, options = {}) {
  return `${inertJson(toSarif(report, context, options))}
`;
}
function toSarif(report, context, options) {
  const kept = worstFirst(report.findings).slice(0, MOST_RESULTS);
  const rules = descriptors(kept, context);
  const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
  const leftOut = report.findings.length - kept.length;
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            rules
          }
        },
        ...options.category === void 0 ? {} : { automationDetails: { id: `${options.category}/` } },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: {
          [SOURCE_ROOT]: { description: { text: "The root of the tree that was scanned." } }
        },
        invocations: [
          {
            executionSuccessful: !report.notChecked.some((entry) => entry.incomplete),
            toolExecutionNotifications: [
              ...leftOut === 0 ? [] : [leftOutNotification(leftOut)],
              ...groupNotChecked(report.notChecked).map(toNotification)
            ]
          }
        ],
        results: kept.map((finding) => toResult(finding, indexOf.get(finding.rule) ?? -1)),
        properties: runProperties(report)
      }
    ]
  };
}
function runProperties({ scope, stats, suppressed, advisories }) {
  return { scope, stats, suppressed, advisories };
}
function descriptors(findings, context) {
  const known = new Map(context.rules.map((rule) => [rule.id, toDescriptor(rule, context)]));
  for (const { rule } of findings) {
    if (!known.has(rule)) known.set(rule, { id: wellFormed(rule) });
  }
  return [...known.values()];
}
function toDescriptor(rule, context) {
  const helpUri = webPage(context, rule.id);
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: `${rule.title}.` },
    fullDescription: { text: rule.what },
    ...helpUri === void 0 ? {} : { helpUri },
    help: {
      text: [rule.what, `Why: ${rule.why}`, `Fix: ${rule.fix}`, rule.limits && `Limits: ${rule.limits}`].filter((part) => part).join("\n\n"),
      markdown: helpMarkdown(rule, helpUri)
    },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: {
      tags: ["security", rule.check, ...rule.cwe.map((number) => `external/cwe/cwe-${number}`)].slice(
        0,
        MOST_TAGS
      ),
      precision: "high",
      "problem.severity": rule.severity === "notice" ? "recommendation" : rule.severity,
      "security-severity": SECURITY_SEVERITY[rule.severity]
    }
  };
}
function helpMarkdown(rule, page) {
  const links = [...page === void 0 ? [] : [page], ...rule.links];
  return [
    markdownProse(rule.what),
    `**Why it matters.** ${markdownProse(rule.why)}`,
    `**What to do.** ${markdownProse(rule.fix)}`,
    ...rule.limits === void 0 ? [] : [`**What it does not see.** ${markdownProse(rule.limits)}`],
    ...links.length === 0 ? [] : [links.map((link2) => `- <${link2}>`).join("\n")]
  ].join("\n\n");
}
function pascalCase(id) {
  return id.split(/[^a-zA-Z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
function toResult(finding, ruleIndex) {
  const { check, confidence, controls, data, why, fix } = finding;
  const related = finding.related.slice(0, MOST_LOCATIONS - 1);
  return {
    ruleId: wellFormed(finding.rule),
    ...ruleIndex < 0 ? {} : { ruleIndex },
    level: LEVEL[finding.severity],
    message: { text: plainMessage(`${finding.message}

Why: ${why}

Fix: ${fix}`) },
    locations: [toLocation(finding, contextRegion(finding))],
    ...related.length === 0 ? {} : {
      relatedLocations: related.map((place2, id) => ({
        ...toLocation(place2),
        id,
        message: { text: plainMessage(place2.message) }
      }))
    },
    partialFingerprints: { "bartizan/v1": finding.fingerprint },
    ...finding.edits.length === 0 ? {} : { fixes: [toFix(finding)] },
    properties: { check, confidence, controls: [...controls], data }
  };
}
function plainMessage(text) {
  return wellFormed(text).replaceAll("](", "] (");
}
function toLocation(place2, context) {
  return {
    physicalLocation: {
      artifactLocation: toArtifact(place2.path),
      region: toRegion(place2),
      ...context === void 0 ? {} : { contextRegion: context }
    }
  };
}
function contextRegion({ snippet, startLine, endLine }) {
  if (snippet === "" || startLine !== endLine) return void 0;
  return { startLine: Math.max(1, startLine), snippet: { text: wellFormed(snippet) } };
}
function toRegion({ startLine, startColumn, endLine, endColumn }) {
  return {
    startLine: Math.max(1, startLine),
    startColumn: Math.max(1, startColumn),
    endLine: Math.max(1, endLine),
    endColumn: Math.max(1, endColumn)
  };
}
function toArtifact(path) {
  return { uri: pathToUri(path), uriBaseId: SOURCE_ROOT };
}
function toFix(finding) {
  const files = groupBy(finding.edits, (edit) => edit.path);
  return {
    description: { text: plainMessage(finding.fix) },
    artifactChanges: [...files].map(([path, edits]) => ({
      artifactLocation: toArtifact(path),
      replacements: edits.map((edit) => ({
        deletedRegion: toRegion(edit),
        insertedContent: { text: wellFormed(edit.text) }
      }))
    }))
  };
}
function toNotification({ reason, incomplete, paths, count: count2 }) {
  const number = count2 > 1 ? ` (${count2})` : "";
  return {
    level: incomplete ? "warning" : "note",
    message: {
      text: plainMessage(
        `${incomplete ? "Could not be checked" : "Not checked, by design"}: ${reason}${number}`
      )
    },
    ...paths.length === 0 ? {} : {
      locations: paths.slice(0, MOST_NOTIFICATION_LOCATIONS).map((path) => ({ physicalLocation: { artifactLocation: toArtifact(path) } }))
    },
    properties: { incomplete, count: count2 }
  };
}
function leftOutNotification(number) {
  return {
    level: "warning",
    message: {
      text: `${number} more findings are left out: a run may hold ${MOST_RESULTS}. The worst are kept.`
    }
  };
}

// src/report/summary.ts
var MAX_BYTES = 1e6;
var LONGEST_CELL = 600;
var LONGEST_PATH2 = 200;
var FEW_PATHS3 = 5;
var NOTES_SHARE = 0.25;
function renderSummary(report, context, options = {}) {
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  const head = `## Bartizan

**${markdownText(closingLine(report))}**
`;
  const tail = [describeSuppressed(report), describeAdvisories(report)].filter((note) => note !== void 0).map((note) => `
${markdownText(note)}
`).join("");
  const frame = head + checkTable(report.findings) + tail;
  let room = maxBytes - bytesOf(frame);
  if (room < 0) return bytesOf(head) <= maxBytes ? head : "";
  const notes = notCheckedTables(report, report.findings.length > 0 ? room * NOTES_SHARE : room);
  room -= bytesOf(notes);
  const findings = findingTable(report.findings, room, context, options);
  return head + checkTable(report.findings) + findings + notes + tail;
}
function bytesOf(text) {
  return new TextEncoder().encode(text).length;
}
function checkTable(findings) {
  if (findings.length === 0) return "";
  const rows = [...groupBy(findings, (finding) => finding.check)].map(([check, group]) => [
    check,
    ...SEVERITIES.map((severity) => String(group.filter((finding) => finding.severity === severity).length))
  ]);
  return table(["Check", "Errors", "Warnings", "Notices"], rows, "| --- | ---: | ---: | ---: |");
}
function findingTable(findings, room, context, options) {
  if (findings.length === 0) return "";
  const where = options.moreAt === void 0 ? "" : ` All of them are in ${markdownText(options.moreAt)}.`;
  return fitTable(
    ["Severity", "Where", "What, why, and what to do", "Rule"],
    worstFirst(findings),
    (finding) => findingRow(finding, context, options),
    room,
    (more) => `
${count(more, "more finding")} not shown here; the worst are.${where}
`
  );
}
function findingRow(finding, context, options) {
  const place2 = `${clip(finding.path, LONGEST_PATH2)}:${finding.startLine}`;
  return [
    finding.severity,
    link(markdownCode(place2), options.fileUrl?.(finding.path, finding.startLine)),
    [
      `**${cell(finding.message)}**`,
      ...finding.snippet.trim() === "" ? [] : [markdownCode(clip(finding.snippet.trim(), LONGEST_PATH2))],
      cell(finding.why),
      `**Fix:** ${cell(finding.fix)}`
    ].join("<br>"),
    link(markdownCode(finding.rule), webPage(context, finding.rule))
  ];
}
function cell(text) {
  return markdownProse(clip(text, LONGEST_CELL));
}
function link(label, url) {
  if (url === void 0) return label;
  const target = url.replace(
    /[^\w:/?#@!$&',;=.%~+-]/gu,
    (character) => encodeURIComponent(wellFormed(character))
  );
  return `[${label}](${target})`;
}
function notCheckedTables(report, room) {
  const groups = groupNotChecked(report.notChecked);
  const missed = groups.filter((group) => group.incomplete);
  const passedOver = groups.filter((group) => !group.incomplete);
  const first = notCheckedTable("Could not be checked, so this run is incomplete", missed, room);
  return first + notCheckedTable("Not checked, by design", passedOver, room - bytesOf(first));
}
function notCheckedTable(title, groups, room) {
  if (groups.length === 0) return "";
  const heading = `
### ${title}
`;
  const body = fitTable(
    ["Reason", "Count", "Where"],
    groups,
    notCheckedRow,
    room - bytesOf(heading),
    (more) => `
${count(more, "more reason")} not shown here.
`
  );
  return body === "" ? "" : heading + body;
}
function notCheckedRow({ reason, paths, count: entries }) {
  const places = paths.slice(0, FEW_PATHS3).map((path) => markdownCode(clip(path, LONGEST_PATH2)));
  const more = paths.length > FEW_PATHS3 ? ["\u2026"] : [];
  return [cell(reason), String(entries), [...places, ...more].filter((part) => part !== "").join(", ")];
}
function fitTable(titles, items, rowOf, room, leftOut) {
  const head = table(titles, []);
  const noteBytes = bytesOf(leftOut(items.length));
  const rows = [];
  let used = bytesOf(head);
  let fitting = 0;
  for (const item of items) {
    const row = tableRow(rowOf(item));
    used += bytesOf(row);
    if (used > room) break;
    rows.push(row);
    if (used + noteBytes <= room) fitting = rows.length;
  }
  if (rows.length === items.length) return head + rows.join("");
  const note = leftOut(items.length - fitting);
  if (fitting > 0) return head + rows.slice(0, fitting).join("") + note;
  return bytesOf(note) <= room ? note : "";
}
function table(titles, rows, rule) {
  return `
${tableRow(titles)}${rule ?? `|${" --- |".repeat(titles.length)}`}
${rows.map(tableRow).join("")}`;
}
function tableRow(cells) {
  return `| ${cells.join(" | ")} |
`;
}

export {
  visible,
  visibleLines,
  inertLogLine,
  workflowData,
  workflowProperty,
  markdownText,
  widthOf,
  wrap,
  clip,
  isHighSurrogate,
  graphemes,
  noteLines,
  closingLines,
  renderGithub,
  renderJson,
  renderSarif,
  renderSummary
};
