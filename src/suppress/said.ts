import { closest } from "../errors.ts";
import type { Draft } from "../finding.ts";
import { type Ignore, stateOn, type Usage } from "./ignore.ts";
import { type Directive, FORMS, IGNORE_WORD } from "./inline.ts";

/** What ignores are held against. */
export interface IgnoreFacts {
  /** Every check and rule there is. */
  readonly names: ReadonlySet<string>;
  /** Rules that took part in the scan. */
  readonly rules: ReadonlySet<string>;
  /** ISO date. */
  readonly today: string;
}

/** Why an ignore, or a part of it, does not hold. */
export interface Problem {
  readonly rule: "ignores/invalid" | "ignores/expired";
  readonly message: string;
  readonly fix: string;
  /** Whether it holds for the rest of its targets. */
  readonly partly: boolean;
}

const LONGEST_NAME = 60;

/**
 * What is wrong with it, the worst first; undefined when it holds.
 * @param rule one to show how it is written
 */
export function problemOf(
  ignore: Ignore,
  facts: IgnoreFacts,
  rule = "cors/wildcard-origin",
): Problem | undefined {
  const flaw = flawOf(ignore);
  if (flaw || isEnd(ignore)) return flaw;
  const noun = nounOf(ignore);
  if (ignore.source === "inline" && ignore.targets.length === 0)
    return invalid(
      `This ignore ${noun} names no rule, so it leaves nothing out.`,
      `Name the rule, or the check, before the reason: \`${IGNORE_WORD} ${rule} -- the reason\`.`,
    );
  if (ignore.reason === undefined)
    return invalid(
      `This ignore ${noun} gives no reason, so it leaves nothing out.`,
      "End it with `-- the reason`, for those who read it later.",
    );
  const until = quoted(ignore.until ?? "");
  const state = stateOn(ignore, facts.today);
  if (state === "unreadable")
    return invalid(
      `The date of this ignore ${noun}, ${until}, cannot be read, so it leaves nothing out.`,
      "Write year, month and day: `until=2027-01-31`.",
    );
  if (state === "expired")
    return {
      rule: "ignores/expired",
      message: `This ignore ${noun} held until ${ignore.until ?? ""} and leaves nothing out any more.`,
      fix: "Mend what it left out and remove it, or give it a new date.",
      partly: false,
    };
  return unknownTarget(ignore, facts);
}

function flawOf(ignore: Ignore): Problem | undefined {
  const { flaw } = isDirective(ignore) ? ignore : {};
  if (flaw?.kind === "no-start")
    return invalid(
      `This \`${IGNORE_WORD}-end\` ends no block that is open.`,
      `Remove it, or write \`${IGNORE_WORD}-start\` with a rule and a reason where the block begins.`,
    );
  if (flaw?.kind === "in-string")
    return invalid(
      `A \`${IGNORE_WORD}\` for it stands in a string of the program, where it leaves nothing out.`,
      "Write it as a comment.",
    );
  if (flaw?.kind !== "unknown-form") return undefined;
  const guess = closest(flaw.form, FORMS);
  return invalid(
    `There is no ${quoted(`${IGNORE_WORD}-${flaw.form}`)}, so this comment leaves nothing out.`,
    guess
      ? `Did you mean \`${IGNORE_WORD}-${guess}\`?`
      : `Write \`${IGNORE_WORD}\` for its own line; the other forms end in ${FORMS.map((form) => `\`-${form}\``).join(", ")}.`,
  );
}

function unknownTarget(ignore: Ignore, { names }: IgnoreFacts): Problem | undefined {
  const unknown = ignore.targets.find((target) => !names.has(target));
  if (unknown === undefined) return undefined;
  const guess = closest(unknown, names);
  return {
    ...invalid(
      `This ignore ${nounOf(ignore)} names ${quoted(unknown)}, and there is no such rule or check.`,
      guess ? `Did you mean \`${guess}\`?` : "`bartizan rules` lists them all.",
    ),
    partly: ignore.targets.some((target) => names.has(target)),
  };
}

function invalid(message: string, fix: string): Problem {
  return { rule: "ignores/invalid", message, fix, partly: false };
}

/**
 * What is to be said of an ignore: what is wrong with it, or that it leaves nothing out. The latter only of rules that took
 * part with all they had to look at.
 * @param isFullyChecked whether all that the ignore covers was looked at by the rules that took part
 */
export function draftsAbout(
  ignore: Ignore,
  usage: Usage,
  facts: IgnoreFacts,
  isFullyChecked: boolean,
): readonly Draft[] {
  const { at } = ignore;
  if (!at) return [];
  const problem = problemOf(ignore, facts);
  const wrong = problem ? [{ rule: problem.rule, at, message: problem.message, fix: problem.fix }] : [];
  if ((problem && !problem.partly) || !isFullyChecked) return wrong;
  const unused = unusedDraft(ignore, usage, facts);
  return unused ? [...wrong, unused] : wrong;
}

function unusedDraft(ignore: Ignore, usage: Usage, { names, rules }: IgnoreFacts): Draft | undefined {
  const { at } = ignore;
  if (!at || isEnd(ignore)) return undefined;
  const used = usage.get(ignore);
  const noun = nounOf(ignore);
  if (ignore.targets.length === 0) {
    if (used || [...names].some((name) => name.includes("/") && !rules.has(name))) return undefined;
    return { rule: "ignores/unused", at, message: `This ignore ${noun} leaves nothing out.` };
  }
  const known = ignore.targets.filter((target) => names.has(target));
  const unused = known.filter((target) => !used?.has(target) && tookPart(target, names, rules));
  if (unused.length === 0) return undefined;
  const all = unused.length === known.length;
  const list = unused.map((target) => `\`${target}\``).join(", ");
  return {
    rule: "ignores/unused",
    at,
    message: `This ignore ${noun} leaves nothing out${all ? "" : ` of ${list}`}: ${list} ${unused.length === 1 ? "has" : "have"} nothing to say ${whereOf(ignore)}.`,
    fix: all ? "Remove it." : `Take ${list} out of it.`,
  };
}

/** Findings about ignores come after all others, so what leaves them out is not known to be of no use. */
function tookPart(target: string, names: ReadonlySet<string>, rules: ReadonlySet<string>): boolean {
  if (target === "ignores" || target.startsWith("ignores/")) return false;
  if (target.includes("/")) return rules.has(target);
  return [...names].every((name) => !name.startsWith(`${target}/`) || rules.has(name));
}

function whereOf(ignore: Ignore): string {
  if (!isDirective(ignore)) return "where it looks";
  switch (ignore.kind) {
    case "next-line":
      return "about the line after it";
    case "start":
      return "about the block";
    case "file":
      return "about this file";
    default:
      return "about this line";
  }
}

function nounOf({ source }: Ignore): string {
  return source === "inline" ? "comment" : "entry";
}

/** The end of a block leaves nothing out by itself, and needs neither rule nor reason. */
function isEnd(ignore: Ignore): boolean {
  return isDirective(ignore) && ignore.kind === "end";
}

function isDirective(ignore: Ignore): ignore is Directive {
  return ignore.source === "inline";
}

/** A word of the file in a sentence of ours. */
function quoted(word: string): string {
  const short = word.length > LONGEST_NAME ? `${word.slice(0, LONGEST_NAME)}…` : word;
  return `\`${short.replaceAll("`", "'")}\``;
}
