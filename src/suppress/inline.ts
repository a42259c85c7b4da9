import type { SourceFile } from "../file.ts";

/**
 * `bartizan-ignore RULE-or-check[, …] [until=YYYY-MM-DD] -- reason` on the line itself, and the forms for the next line, a
 * block and the whole file. The word may stand in any kind of comment: what comes before it on the line is not looked at.
 */
export interface Directive {
  readonly kind: "line" | "next-line" | "start" | "end" | "file";
  /** Rule ids or check ids. Without one it does not hold; `end` needs none. */
  readonly targets: readonly string[];
  /** ISO date after which it no longer holds. */
  readonly until?: string;
  /** Undefined when none is given: the directive then does not hold. */
  readonly reason?: string;
  /** 1-based. */
  readonly line: number;
  /** Of a `start`: the line of the next `end`, or infinite. */
  readonly lastLine?: number;
}

export interface Ignored {
  readonly ignored: boolean;
  /** A directive that was meant for the finding and does not hold: what is wrong with it. */
  readonly problem?: "no-rule" | "no-reason" | "expired";
}

/** Every file with a directive has this in it. */
export const IGNORE_WORD = "bartizan-ignore";

const DIRECTIVE =
  /bartizan-ignore(?:-(next-line|start|end|file))?(?![\w-])[ \t]*([a-z][a-z0-9/-]*(?:[ \t]*,[ \t]*[a-z][a-z0-9/-]*)*)?[ \t]*(?:until=(\S{1,20}))?[ \t]*(?:--[ \t]+([^\r\n]{1,500}))?/g;
/** What ends a comment is not a reason. */
const COMMENT_END = /[ \t]*(?:\*+\/|-->|--%>|#}|%>|\*\)|}})[^\w]*$/;

export function readDirectives(file: SourceFile): readonly Directive[] {
  if (!file.text.includes(IGNORE_WORD)) return [];
  const directives: Directive[] = [];
  for (const match of file.text.matchAll(DIRECTIVE)) {
    const [, form, targets, until, rest] = match;
    const reason = rest?.replace(COMMENT_END, "").trim();
    directives.push({
      kind: (form as Directive["kind"] | undefined) ?? "line",
      targets: targets?.split(",").map((target) => target.trim()) ?? [],
      ...(until === undefined ? {} : { until }),
      ...(reason && /[\p{L}\p{N}]/u.test(reason) ? { reason } : {}),
      line: file.lines.lineAt(match.index),
    });
  }
  return withEnds(directives);
}

/** From the last to the first, so that a file full of them takes no more than its own time. */
function withEnds(directives: readonly Directive[]): readonly Directive[] {
  let lastLine = Number.POSITIVE_INFINITY;
  return directives
    .toReversed()
    .map((directive) => {
      if (directive.kind === "end") lastLine = directive.line;
      return directive.kind === "start" ? { ...directive, lastLine } : directive;
    })
    .toReversed();
}

/**
 * Whether a finding on these lines (1-based, both included) is ignored.
 * @param today ISO date; a directive holds up to and including its `until`.
 */
export function isIgnored(
  directives: readonly Directive[],
  finding: {
    readonly rule: string;
    readonly check: string;
    readonly startLine: number;
    readonly endLine: number;
  },
  today: string,
): Ignored {
  let problem: Ignored["problem"];
  for (const directive of directives) {
    const { targets } = directive;
    const isMeant = targets.length === 0 || targets.includes(finding.rule) || targets.includes(finding.check);
    if (!isMeant || !covers(directive, finding)) continue;
    if (targets.length === 0) {
      // A page about ignoring names the words, too.
      if (directive.reason !== undefined || directive.kind.endsWith("line")) problem ??= "no-rule";
    } else if (directive.reason === undefined) problem = "no-reason";
    else if (directive.until !== undefined && !holdsOn(directive.until, today)) problem ??= "expired";
    else return { ignored: true };
  }
  return problem ? { ignored: false, problem } : { ignored: false };
}

function covers(
  directive: Directive,
  finding: { readonly startLine: number; readonly endLine: number },
): boolean {
  switch (directive.kind) {
    case "file":
      return true;
    case "line":
      return directive.line >= finding.startLine && directive.line <= finding.endLine;
    case "next-line":
      return directive.line + 1 === finding.startLine;
    case "start":
      return directive.line <= finding.startLine && finding.endLine <= (directive.lastLine ?? directive.line);
    case "end":
      return false;
  }
}

/** A date that cannot be read does not hold: an ignore must not outlive a typing error. */
function holdsOn(until: string, today: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(until) && !Number.isNaN(Date.parse(until)) && today <= until;
}
