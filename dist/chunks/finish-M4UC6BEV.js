import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  compareText
} from "./chunk-QCUBYY7R.js";
import {
  MASK
} from "./chunk-NREMSME6.js";
import "./chunk-RZGYXAJU.js";

// src/engine/finish.ts
import { createHash } from "node:crypto";

// src/engine/redact.ts
var SHORTEST = 6;
var CUT_OFF = 12;
var LONGEST_QUOTED = 4e3;
function mergeRanges(ranges) {
  const merged = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ start: range.start, end: range.end });
  }
  return merged;
}
function likelySecrets(text, start, end) {
  return [...text.slice(start, end).matchAll(/[A-Za-z0-9+/_-]{20,}/g)].flatMap(({ 0: run, index }) => {
    const mixed = /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run);
    const hex = run.length >= 32 && /^(?=.*\d)[0-9a-f]+$/.test(run);
    return mixed || hex ? [{ start: start + index, end: start + index + run.length }] : [];
  });
}
var MaskedText = class {
  text;
  #start;
  #cuts;
  /** @param secrets merged and sorted, as offsets into `text`. */
  constructor(text, start, end, secrets) {
    const cuts = [];
    let masked = "";
    let from = start;
    for (const secret of secrets) {
      if (secret.end <= start || secret.start >= end) continue;
      const cutStart = Math.max(secret.start, start);
      const cutEnd = Math.min(secret.end, end);
      masked += text.slice(from, cutStart);
      cuts.push({ start: cutStart, end: cutEnd, at: masked.length });
      masked += MASK;
      from = cutEnd;
    }
    this.text = masked + text.slice(from, end);
    this.#start = start;
    this.#cuts = cuts;
  }
  /** The offset in `text` of an offset of the file; `side` says which end of a mask a place inside a secret goes to. */
  map(offset, side) {
    let shift = this.#start;
    for (const cut of this.#cuts) {
      if (offset <= cut.start) break;
      if (offset < cut.end) return side === "start" ? cut.at : cut.at + MASK.length;
      shift = cut.end - (cut.at + MASK.length);
    }
    return Math.min(Math.max(offset - shift, 0), this.text.length);
  }
};
var Redactor = class {
  #whole;
  #beginnings;
  /** Passwords so short that they would mask ordinary words: masked only where an address has its password. */
  #short;
  constructor(files) {
    const values = new Set(
      files.flatMap(({ text, secrets }) => secrets.map((secret) => text.slice(secret.start, secret.end)))
    );
    const sorted = [...values].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const long = sorted.filter((value) => value.length >= SHORTEST);
    const quotable = long.filter((value) => value.length <= LONGEST_QUOTED);
    this.#whole = quotable.length === 0 ? void 0 : new RegExp(quotable.map(inAnyForm).join("|"), "gi");
    this.#beginnings = long.map((value) => folded(afterAddress(value))).filter((part) => part.length > CUT_OFF);
    this.#short = sorted.filter((value) => value.length > 0 && value.length < SHORTEST);
  }
  string(text) {
    let clean = this.#whole ? text.replace(this.#whole, MASK) : text;
    for (const beginning of this.#beginnings) clean = maskBeginning(clean, beginning);
    for (const value of this.#short) clean = clean.split(`:${value}@`).join(`:${MASK}@`);
    return clean;
  }
  /** Whether a text says a secret. */
  finds(text) {
    return this.string(text) !== text;
  }
  json(value) {
    if (typeof value === "string") return this.string(value);
    if (value === null || typeof value !== "object") return value;
    if (isList(value)) return value.map((item) => this.json(item));
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [this.string(key), this.json(item)])
    );
  }
};
function inAnyForm(value) {
  if (!/[a-z0-9]/i.test(value)) return value.replace(/[\\^$*+?.()[\]{}|/]/g, "\\$&");
  return value.split(/([-_.]+|\s+)/).map((part, i) => {
    if (i % 2 === 0) return part.replace(/[\\^$*+?()[\]{}|/]/g, "\\$&");
    return /\s/.test(part) ? "\\s+" : "[-_.]+";
  }).join("");
}
function afterAddress(value) {
  return value.replace(/^[a-z]+:\/\/[^/]*\/(?:[a-z]+\/)*/, "");
}
function maskBeginning(text, beginning) {
  const lower = folded(text);
  const head = beginning.slice(0, CUT_OFF);
  let masked = "";
  let from = 0;
  for (let at = lower.indexOf(head); at !== -1; at = lower.indexOf(head, from)) {
    let length = CUT_OFF;
    while (length < beginning.length && lower[at + length] === beginning[length]) length++;
    masked += text.slice(from, at) + MASK;
    from = at + length;
  }
  return masked + text.slice(from);
}
function folded(text) {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function isList(value) {
  return Array.isArray(value);
}

// src/engine/finish.ts
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
  placed.sort((a, b) => compare(a.finding, b.finding));
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
    const fingerprint = createHash("sha256").update(`${key}\0${occurrence}`).digest("hex").slice(0, 32);
    findings.push({ ...finding, fingerprint });
  }
  return findings;
}
function place(draft, rule, { file, secrets }, fileOf, redactors) {
  const others = [...draft.related ?? [], ...draft.edits ?? []].map(({ at }) => at.path);
  const clean = redactorOf([draft.at.path, ...others], fileOf, redactors);
  const location = file.lines.locate(draft.at.path, draft.at.start, draft.at.end);
  const lineStart = file.lines.startOf(location.startLine);
  const lineEnd = file.lines.endOf(location.startLine);
  const from = Math.max(lineStart, Math.min(draft.at.start - SNIPPET / 2, lineEnd - SNIPPET));
  const to = Math.min(lineEnd, from + SNIPPET);
  const likely = rule.check === "secrets" ? likelySecrets(file.text, from, to) : [];
  const masked = new MaskedText(file.text, from, to, mergeRanges([...secrets, ...likely]));
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
    snippet: masked.text,
    mark: {
      start: masked.map(draft.at.start, "start"),
      end: masked.map(Math.min(draft.at.end, lineEnd), "end")
    }
  };
  return { finding, identity: draft.identity ?? "" };
}
function redactorOf(paths, fileOf, redactors) {
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
function compare(a, b) {
  return compareText(a.path, b.path) || a.startLine - b.startLine || compareText(a.rule, b.rule) || a.startColumn - b.startColumn || a.endLine - b.endLine || a.endColumn - b.endColumn || compareText(a.message, b.message);
}
export {
  finish
};
