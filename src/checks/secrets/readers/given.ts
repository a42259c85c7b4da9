import { charactersIn, isDigit, setOf } from "../values/characters.ts";
import type { Name } from "./names.ts";

/**
 * Where the value begins that is assigned to the name which ends at an offset. Equals signs, colons and arrows of every
 * language; brackets and quotes around the name; an argument behind it; what XML and property lists write between the two,
 * manifests on two lines, and prose.
 */
const ASSIGNMENT =
  /["'`\])]{0,3}(?:"? value="|<\/key>\s{0,40}<string>|,?(?:[ \t]{0,8}\r?\n[ \t]{1,60}| )["']?value["']?: ?|[ \t]{1,4}is:?[ \t]{1,4}|[ \t]{0,40}(?:=>|:=|=|:(?: ?[A-Za-z&][\w.&<>?]{0,30} =)?|[A-Za-z][\w.]{0,30} =|,|\()[ \t]{0,40}|[ \t]{1,4}|>)(?:[uUrRbBfF]?["'`]|(?:Bearer|Basic|Token|bearer|token) )?/y;

/** What `ASSIGNMENT` may begin with. */
const MAY_FOLLOW = setOf("\"'`]) \t\r\n=:,(><abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

export function assignedAt(text: string, end: number): number | undefined {
  return MAY_FOLLOW[text.charCodeAt(end)] === 1 ? endOf(ASSIGNMENT, text, end) : undefined;
}

/** What makes a client of a provider's, behind its name: `Stripe.new(`, `mailgun.NewClient(`. */
const MAKES =
  /^[-_.]?(?:(?:new|init|initialize|create|make|setup|configure|config|connect|login|auth|set)?(?:client|api|sdk)?)$/;

/** One argument in quotes, or the first of more. */
const ARGUMENT = /\(\s{0,40}[uUrRbBfF]?["'`]/y;

/** The provider's own program is told to log in, `wandb login …`, or is given a key, `codecov upload --token …`. */
const COMMAND =
  /(?:-cli)?(?: (?:login|auth|authenticate|authtoken|add-authtoken|config|configure|set|add)){1,4}(?: --?[a-z-]{1,20})?[ =]["']?|(?:-cli)?[^\n|;&"'`=]{0,120}? (?:-t|-k|--(?:[a-z]{1,12}-){0,2}(?:token|key|secret|auth))[ =]["']?/y;

/** What stands before a command on its line. */
const BEFORE_COMMAND =
  /(?:^|[\n;&|("'`$]|\bRUN|\brun:|- |\bsudo|\bnpx|\bexec|\bpython3? -m)[ \t]{0,40}(?:\.\/)?$/;

/** Random characters have a digit among so many, names and words next to never. */
const TELLING = /(?=[A-Za-z_+/.=:-]{0,24}\d)(?=[\d_+/.=:-]{0,24}[A-Za-z])[A-Za-z0-9_+/.=:-]{16}/y;

/** How a value is given to a provider's name that says of no secret. */
export interface Given {
  readonly at: number;
  /** To a call or a command that takes nothing but a secret: it may be as poor as a digest. Else it has to look random. */
  readonly surely: boolean;
}

/**
 * The value given to a provider by its own name alone, such as in `wandb login …`, `new Wandb("…")` and `wandb: …`.
 *
 * @param at where the provider's word begins in the name
 * @param length of that word
 */
export function givenToItself(
  text: string,
  { text: name, end }: Name,
  at: number,
  length: number,
): Given | undefined {
  if (!isTellingBehind(text, end)) return undefined;
  const start = end - name.length;
  const rest = name.slice(at + length - start);
  const surely = isCall(text, end, rest)
    ? endOf(ARGUMENT, text, end)
    : at === start && (rest === "" || rest === "-cli") && isCommand(text, start, end)
      ? endOf(COMMAND, text, end)
      : undefined;
  if (surely !== undefined) return isTelling(text, surely) ? { at: surely, surely: true } : undefined;
  if (rest !== "" || (at > start && text[at - 1] !== ".")) return undefined;
  const value = assignedAt(text, end);
  return value !== undefined && isTelling(text, value) ? { at: value, surely: false } : undefined;
}

/** A value stands so near behind the name, and has so many characters. */
const NEAR = 200;
const SHORTEST = 16;
const IN_VALUE = setOf(charactersIn("A-Za-z0-9_+/.=:-"));

/** Whether a run of characters follows that could be one, with a digit in it: most names are followed by words. */
function isTellingBehind(text: string, end: number): boolean {
  let length = 0;
  let hasDigit = false;
  for (let at = end; at < end + NEAR && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (IN_VALUE[code] !== 1) {
      length = 0;
      hasDigit = false;
    } else {
      length++;
      hasDigit ||= isDigit(code);
      if (length >= SHORTEST && hasDigit) return true;
    }
  }
  return false;
}

function isCall(text: string, end: number, rest: string): boolean {
  return text[end] === "(" && MAKES.test(rest);
}

function isCommand(text: string, start: number, end: number): boolean {
  return text[end] === " " && BEFORE_COMMAND.test(text.slice(Math.max(0, start - 40), start));
}

function isTelling(text: string, at: number): boolean {
  TELLING.lastIndex = at;
  return TELLING.test(text);
}

export function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
