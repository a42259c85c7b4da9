import { sha256 } from "../digest.ts";
import type { SourceFile } from "../file.ts";
import type { CheckId, Draft, Finding, Location } from "../finding.ts";
import type { Range } from "../languages/value.ts";
import { mergeRanges } from "../merge-ranges.ts";
import type { Rule } from "../rule.ts";
import { compareText } from "./order.ts";
import { likelySecrets, MaskedText, Redactor } from "./redact.ts";

/** A file with findings, and all the secrets in it, by whichever check it was found. */
export interface FinishedFile {
  readonly file: SourceFile;
  readonly secrets: readonly Range[];
}

/** Long lines are cut here for snippets, in UTF-16 units around the place; fingerprints use the same cut. */
const SNIPPET = 400;

/**
 * Drafts → findings: defaults of the rule, lines and columns, snippet, fingerprint, and every text without secrets. Sorted
 * by path, line, column, rule and message, so that the order never depends on timing.
 */
export function finish(
  drafts: readonly Draft[],
  rules: ReadonlyMap<string, Rule>,
  fileOf: (path: string) => FinishedFile | undefined,
): Finding[] {
  const redactors = new Map<string, Redactor>();
  const placed = drafts.flatMap((draft) => {
    const rule = rules.get(draft.rule);
    const finished = fileOf(draft.at.path);
    if (!rule || !finished)
      throw new TypeError(`a judge reported ${draft.rule} without its rule or its file`);
    return [place(draft, rule, finished, fileOf, redactors)];
  });
  placed.sort((a, b) => compareFindings(a.finding, b.finding));
  const occurrences = new Map<string, number>();
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const { finding, identity } of placed) {
    const same = JSON.stringify([
      finding.path,
      finding.startLine,
      finding.startColumn,
      finding.endLine,
      finding.endColumn,
      finding.rule,
      finding.message,
    ]);
    if (seen.has(same)) continue;
    seen.add(same);
    const key = [finding.rule, finding.path, finding.snippet.replace(/\s+/g, " ").trim(), identity].join(
      "\0",
    );
    const occurrence = occurrences.get(key) ?? 0;
    occurrences.set(key, occurrence + 1);
    const fingerprint = sha256(`${key}\0${occurrence}`).slice(0, 32);
    findings.push({ ...finding, fingerprint });
  }
  return findings;
}

function place(
  draft: Draft,
  rule: Rule,
  finished: FinishedFile,
  fileOf: (path: string) => FinishedFile | undefined,
  redactors: Map<string, Redactor>,
) {
  const others = [...(draft.related ?? []), ...(draft.edits ?? [])].map(({ at }) => at.path);
  const clean = redactorOf([draft.at.path, ...others], fileOf, redactors);
  const location = finished.file.lines.locate(draft.at.path, draft.at.start, draft.at.end);
  const related = (draft.related ?? []).flatMap(({ at, message }) => {
    const other = fileOf(at.path);
    return other
      ? [{ ...other.file.lines.locate(at.path, at.start, at.end), message: clean.string(message) }]
      : [];
  });
  const edits = (draft.edits ?? []).flatMap(({ at, text }) => {
    const other = fileOf(at.path);
    // Without the secret the edit would be wrong, and with it the report would show it.
    if (!other || clean.finds(text)) return [];
    return [{ ...other.file.lines.locate(at.path, at.start, at.end), text }];
  });
  const data = Object.fromEntries(
    Object.entries(draft.data ?? {}).map(([key, value]) => [clean.string(key), clean.json(value)]),
  );
  const finding: Finding = {
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
    ...quoted(finished, draft.at, rule.check, clean),
  };
  return { finding, identity: draft.identity ?? "" };
}

/** The first line of a place, without the secrets in it. */
function quoted({ file, secrets }: FinishedFile, at: Range, check: CheckId, clean: Redactor) {
  // Bytes tell a reader nothing, and those of a store of keys are none of theirs.
  if (file.encoding === "binary") return { snippet: "", mark: { start: 0, end: 0 } };
  const { startLine } = file.lines.locate("", at.start, at.end);
  const lineStart = file.lines.startOf(startLine);
  const lineEnd = file.lines.endOf(startLine);
  const from = Math.max(lineStart, Math.min(at.start - SNIPPET / 2, lineEnd - SNIPPET));
  const to = Math.min(lineEnd, from + SNIPPET);
  const likely = check === "secrets" ? likelySecrets(file.text, from, to) : [];
  // Another copy of a secret is one, whether or not a reader takes it for one where it stands.
  const copies = clean.placesIn(file.text.slice(from, to)).map(({ start, end }) => ({
    start: from + start,
    end: from + end,
  }));
  const masked = new MaskedText(file.text, from, to, mergeRanges([...secrets, ...copies, ...likely]));
  return {
    snippet: masked.text,
    mark: { start: masked.map(at.start, "start"), end: masked.map(Math.min(at.end, lineEnd), "end") },
  };
}

/**
 * The same finding, told at another of its places in the file, and with the first one beside the others. The fingerprint
 * stays: it is the same secret in the same file.
 */
export function toldAt(finding: Finding, place: Location, finished: FinishedFile): Finding {
  const { file, secrets } = finished;
  const { path, startLine, startColumn, endLine, endColumn } = finding;
  const at = {
    start: file.lines.startOf(place.startLine) + place.startColumn - 1,
    end: file.lines.startOf(place.endLine) + place.endColumn - 1,
  };
  const first = { path, startLine, startColumn, endLine, endColumn, message: "Where it stood before." };
  return {
    ...finding,
    startLine: place.startLine,
    startColumn: place.startColumn,
    endLine: place.endLine,
    endColumn: place.endColumn,
    related: [first, ...finding.related.filter((other) => other !== place)],
    ...quoted(finished, at, finding.check, new Redactor([{ text: file.text, secrets }])),
  };
}

/** A text about several files may quote any of them. */
function redactorOf(
  paths: readonly string[],
  fileOf: (path: string) => FinishedFile | undefined,
  redactors: Map<string, Redactor>,
): Redactor {
  const distinct = [...new Set(paths)].sort();
  const key = distinct.join("\0");
  let redactor = redactors.get(key);
  if (!redactor) {
    const files = distinct.flatMap((path) => fileOf(path) ?? []);
    redactor = new Redactor(files.map(({ file, secrets }) => ({ text: file.text, secrets })));
    redactors.set(key, redactor);
  }
  return redactor;
}

/** The order of every report. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    a.startLine - b.startLine ||
    compareText(a.rule, b.rule) ||
    a.startColumn - b.startColumn ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn ||
    compareText(a.message, b.message)
  );
}
