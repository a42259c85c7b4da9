import type { SourceFile } from "../file.ts";

/** Whether a comment of another secret scanner says that the place is known. Lines are 1-based. */
export type ForeignCover = (
  place: { readonly startLine: number; readonly endLine: number },
  aliases: readonly string[],
) => boolean;

/**
 * The words of the field, wherever they stand on the line: gitleaks, betterleaks, TruffleHog, Kingfisher, ggshield,
 * detect-secrets, and the rules about passwords in code of Ruff (S105 to S107), Bandit (B105 to B107), gosec (G101) and Semgrep.
 * A bare `noqa`, `nosec` or `nosemgrep` does not say that it is about a secret.
 */
const ON_THE_LINE =
  /(?<![\w-])(?:(?:gitleaks|betterleaks):allow|trufflehog:ignore|kingfisher:(?:ignore|allow)|ggignore|gitguardian:ignore|pragma: ?(?:allow|white)list[ -]secret|noqa:[^\n]{0,100}?\bS10[567]|nosec[: ][^\n]{0,100}?\b(?:B10[567]|G101)|nosemgrep:[^\n]{0,100}?(?:secret|hardcoded|credential)\w*)(?![\w-])/g;
/** detect-secrets takes it only on a line of its own, so that it cannot hide at the end of another. */
const ON_THE_NEXT = /^[ \t]*(?:#|\/\/|\/\*|'|--|<!--)[# \t]*pragma: ?allowlist[ -]nextline[ -]secret\b/gm;
const SECRETLINT = /(?<![\w-])secretlint-(disable(?:-next-line|-line)?|enable)(?![\w-])([^\n]{0,500})/g;

/** Names every rule of secretlint that there is. */
const PRESET = "@secretlint/secretlint-rule-preset-recommend";
const ALL = "";

/** Lines a key may have between its first and its last. */
const LONGEST_KEY = 200;
const MOST_LINES = 1_000;

/** Reads a file that has secrets; takes time in proportion to its text. */
export function foreignCoverOf(file: SourceFile): ForeignCover {
  const { text, lines } = file;
  const allowed = new Set<number>();
  for (const { index } of text.matchAll(ON_THE_LINE)) allowed.add(lines.lineAt(index));
  for (const { index } of text.matchAll(ON_THE_NEXT)) allowed.add(lines.lineAt(index) + 1);
  const secretlint = secretlintCover(file);
  return (place, aliases) => {
    if (secretlint(place.startLine, aliases)) return true;
    const last = Math.min(lastLineOf(file, place), place.startLine + MOST_LINES);
    for (let line = place.startLine; line <= last; line++) if (allowed.has(line)) return true;
    return false;
  };
}

/** A private key is reported at its first line, and commented as often as not at its last. */
function lastLineOf(
  { lines }: SourceFile,
  { startLine, endLine }: { readonly startLine: number; readonly endLine: number },
): number {
  if (!lines.textOf(startLine).includes("-----BEGIN")) return endLine;
  const end = Math.min(startLine + LONGEST_KEY, lines.count);
  for (let line = startLine; line <= end; line++) if (lines.textOf(line).includes("-----END")) return line;
  return endLine;
}

interface Switch {
  readonly line: number;
  readonly off: boolean;
}

/**
 * secretlint's comments, in any comment syntax: its own reader takes the end of `/* … *` `/` for a rule, and misses the
 * next line where the file ends without a line break.
 */
function secretlintCover({ text, lines }: SourceFile): (line: number, aliases: readonly string[]) => boolean {
  const single = new Map<number, Set<string>>();
  const switches = new Map<string, Switch[]>();
  for (const { 1: form, 2: rest = "", index } of text.matchAll(SECRETLINT)) {
    const line = lines.lineAt(index);
    const rules = rulesIn(rest);
    if (form === "disable" || form === "enable") {
      for (const rule of rules) {
        const list = switches.get(rule) ?? [];
        list.push({ line, off: form === "disable" });
        switches.set(rule, list);
      }
    } else {
      const at = form === "disable-line" ? line : line + 1;
      const known = single.get(at) ?? new Set<string>();
      for (const rule of rules) known.add(rule);
      single.set(at, known);
    }
  }
  return (line, aliases) => {
    const here = single.get(line);
    if (here && [ALL, ...aliases].some((rule) => here.has(rule))) return true;
    return (aliases.length === 0 ? [ALL] : aliases).some((rule) => {
      const general = lastBefore(switches.get(ALL), line);
      const own = rule === ALL ? undefined : lastBefore(switches.get(rule), line);
      return (own && (!general || own.line >= general.line) ? own : general)?.off ?? false;
    });
  };
}

/** The rules that a comment names; all, when it names none. What follows `--` is its reason. */
function rulesIn(rest: string): readonly string[] {
  const head = /^(.*?)(?:[ \t]--|\*\/|-->|$)/.exec(rest)?.[1] ?? "";
  const named: readonly string[] = head.match(/@?[a-z0-9][\w/.-]*/gi) ?? [];
  return named.length === 0 || named.includes(PRESET) ? [ALL] : named;
}

function lastBefore(sorted: readonly Switch[] | undefined, line: number): Switch | undefined {
  if (!sorted) return undefined;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
