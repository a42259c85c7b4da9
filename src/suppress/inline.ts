import type { SourceFile } from "../file.ts";
import { type CommentAt, commentReader } from "./comment.ts";
import type { Ignore } from "./ignore.ts";

const KINDS = ["line", "next-line", "start", "end", "file"] as const;
export type DirectiveKind = (typeof KINDS)[number];

/**
 * `bartizan-ignore RULE-or-check[, …] [until=YYYY-MM-DD] -- reason` on the line itself, and the forms for the next line, a
 * block and the whole file.
 *
 * The word counts wherever it stands, but in a string of a program: JSON has no comments, templates have too many kinds, and
 * whoever writes a rule and a reason means it. What is said _about_ directives is said only where one opens a comment
 * (`isComment`): tests and manuals are full of others.
 */
export interface Directive extends Ignore {
  readonly source: "inline";
  readonly kind: DirectiveKind;
  /** 1-based line it stands on. */
  readonly line: number;
  /** Lines it covers, 1-based, both included; none when the last is before the first. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly isComment: boolean;
  /** What makes it no directive: a form that is not known, the end of no block, a string it stands in. */
  readonly flaw?:
    | { readonly kind: "unknown-form"; readonly form: string }
    | { readonly kind: "no-start" }
    | { readonly kind: "in-string" };
}

/** Every file with a directive has this in it. */
export const IGNORE_WORD = "bartizan-ignore";

export const FORMS: readonly string[] = KINDS.slice(1);

/** Not `our-bartizan-ignore`, but `<!--bartizan-ignore`. */
const DIRECTIVE = /(?<!\w-?)bartizan-ignore(?:-([a-z]{1,20}(?:-[a-z]{1,20}){0,3}))?(?!\w|-\w)/g;
const SEPARATOR = /(?:^|[ \t])(?:--|—|–)(?:[ \t]|$)/;
/** What ends a comment is not a reason. */
const COMMENT_END = /[ \t]*(?:\*+\/|-->|--%>|#}|%>|\*\)|}})[^\w]*$/;
/** What may follow where the word stands in a string. */
const AFTER_WORD = /["'`\])}>;:.]{1,20}$/;
const MOST_TARGETS = 50;

/** In the order in which they stand. Never throws; takes time in proportion to the text. */
export function readDirectives(file: SourceFile): readonly Directive[] {
  if (!file.text.includes(IGNORE_WORD)) return [];
  const commentAt = commentReader(file, IGNORE_WORD);
  const directives: Directive[] = [];
  for (const match of file.text.matchAll(DIRECTIVE)) {
    const start = match.index;
    const end = start + match[0].length;
    const comment = commentAt(start, end);
    const form = match[1] ?? "line";
    const kind = match[1] === "line" ? undefined : KINDS.find((known) => known === form);
    // Another word, such as the name of somebody's script, unless it stands where a directive does.
    if (!kind && !comment.opens) continue;
    const line = file.lines.lineAt(start);
    directives.push({
      source: "inline",
      kind: kind ?? "end",
      ...partsOf(comment),
      line,
      firstLine: line,
      lastLine: kind === "line" ? line : 0,
      isComment: comment.opens,
      at: { path: file.path, start, end },
      ...(kind ? {} : { flaw: { kind: "unknown-form", form } }),
      ...(comment.isInString ? { flaw: { kind: "in-string" } } : {}),
    });
  }
  return withBlocks(withNextLines(directives, file));
}

function partsOf({ rest }: CommentAt): Pick<Directive, "targets" | "until" | "reason"> {
  const separator = SEPARATOR.exec(rest);
  const head = (separator ? rest.slice(0, separator.index) : rest).replace(COMMENT_END, "");
  const reason = separator
    ? rest
        .slice(separator.index + separator[0].length)
        .replace(COMMENT_END, "")
        .trim()
    : "";
  const words = head
    .split(/[\s,]+/)
    .map((word) => word.replace(AFTER_WORD, ""))
    .filter((word) => word !== "");
  const until = words.findLast((word) => word.startsWith("until="))?.slice(6);
  return {
    targets: words.filter((word) => !word.startsWith("until=")).slice(0, MOST_TARGETS),
    ...(until === undefined ? {} : { until }),
    ...(/[\p{L}\p{N}]/u.test(reason) ? { reason } : {}),
  };
}

const CLOSES_COMMENT = /^\s*(?:\*+\/|-->|--%>|-}|#}|\*\)|]]|}})\s*}?\s*$/;

/** Several of them one below the other all mean the line after the last, and one within a comment the line after the comment. */
function withNextLines(directives: readonly Directive[], { lines }: SourceFile): readonly Directive[] {
  const meantFrom = new Map<number, number>();
  return directives
    .toReversed()
    .map((directive) => {
      if (directive.kind !== "next-line") return directive;
      const below = directive.line + 1;
      const isClosing = below <= lines.count && CLOSES_COMMENT.test(lines.textOf(below));
      const next = meantFrom.get(below) ?? (isClosing ? below + 1 : below);
      meantFrom.set(directive.line, next);
      return { ...directive, firstLine: next, lastLine: next };
    })
    .toReversed();
}

/** So many open blocks are looked through for the one that an end names. */
const DEEPEST = 50;

/** An `end` closes the last open block that it names, or the last one; a block without one goes on to the end of the file. */
function withBlocks(directives: readonly Directive[]): readonly Directive[] {
  const done: Directive[] = [];
  const open: number[] = [];
  for (const directive of directives) {
    if (directive.kind === "file") {
      done.push({ ...directive, firstLine: 1, lastLine: Number.POSITIVE_INFINITY });
    } else if (directive.kind === "start") {
      if (!directive.flaw) open.push(done.length);
      done.push({ ...directive, lastLine: Number.POSITIVE_INFINITY });
    } else if (directive.kind === "end" && !directive.flaw) {
      const names = (index: number) =>
        directive.targets.every((target) => done[index]?.targets.includes(target));
      // Words after the end that name nothing open are an explanation.
      const at = open.slice(-DEEPEST).findLast(names) ?? open.at(-1);
      const started = at === undefined ? undefined : done[at];
      if (at === undefined || !started) {
        done.push({ ...directive, flaw: { kind: "no-start" } });
        continue;
      }
      open.splice(open.lastIndexOf(at), 1);
      done[at] = { ...started, lastLine: directive.line };
      done.push(directive);
    } else done.push(directive);
  }
  return done;
}
