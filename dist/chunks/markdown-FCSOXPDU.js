import {
  LONGEST_PATH,
  bytesOf,
  framed,
  leftOutNote,
  link
} from "./chunk-FS4GU5GL.js";
import {
  webPage
} from "./chunk-JVWHXFPK.js";
import "./chunk-OLSC5EK4.js";
import {
  worstFirst
} from "./chunk-GIV7IS2I.js";
import {
  clip
} from "./chunk-ZIBZ4SDB.js";
import {
  markdownCode,
  markdownProse
} from "./chunk-RGAFTZ2C.js";
import {
  groupBy
} from "./chunk-OAKJFYJQ.js";
import {
  SEVERITIES
} from "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";

// src/report/markdown.ts
var MAX_BYTES = 65e3;
var LONGEST_TEXT = 1e3;
function renderMarkdown(report, context, options = {}) {
  const { maxBytes = MAX_BYTES, moreAt = "`--format json`" } = options;
  return framed(
    report,
    maxBytes,
    (room) => findingList(report.findings, room, context, { ...options, moreAt })
  );
}
function findingList(findings, room, context, options) {
  const files = [...groupBy(findings, ({ path }) => path)].map(([path, group]) => ({ path, findings: worstFirst(group) })).sort((a, b) => rankOf(a.findings[0]) - rankOf(b.findings[0]));
  const noteBytes = bytesOf(leftOutNote(findings.length, options));
  let text = "";
  let used = 0;
  let shown = 0;
  for (const file of files) {
    let heading = `
### ${markdownCode(clip(file.path, LONGEST_PATH))}
`;
    for (const finding of file.findings) {
      const item = heading + findingItem(finding, context, options);
      used += bytesOf(item);
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
  const note = leftOutNote(more, options);
  return bytesOf(text + note) <= room ? text + note : text;
}
function rankOf(finding) {
  return finding ? SEVERITIES.indexOf(finding.severity) : SEVERITIES.length;
}
function findingItem(finding, context, options) {
  const { severity, path, startLine, snippet, message, why, fix, rule } = finding;
  const line = link(`line ${startLine}`, options.fileUrl?.(path, startLine));
  const code = snippet.trim() === "" ? "" : `  ${markdownCode(clip(snippet.trim(), LONGEST_PATH))}

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
    `  ${link(markdownCode(rule), webPage(context, rule))}
`
  ].join("");
}
function prose(text) {
  return markdownProse(clip(text, LONGEST_TEXT));
}
export {
  renderMarkdown
};
