import { type CharacterSet, charactersIn, setOf } from "./values/characters.ts";

/**
 * Beginnings of a token that secretlint's pattern follows for hundreds of characters, though nothing can come of them: where
 * they stand one behind the other, each is followed through all the others.
 */
interface Beginning {
  readonly literal: string;
  /** Which of its characters, or of those behind it, makes it none, and what stands there for that. See `readable`. */
  readonly replaced: number;
  readonly by: string;
  /** Whether a token can begin at a place of the literal; asked in the order of the text. */
  readonly canBegin: (text: string) => (at: number) => boolean;
}

const WORD = setOf(charactersIn("A-Za-z0-9_"));
const WORD_OR_HYPHEN = setOf(charactersIn("A-Za-z0-9_-"));

/** By rule (of secretlint 13.0.7), for those that cost more than a fraction of a second for a mebibyte. */
const DEAR: { readonly [rule: string]: Beginning } = {
  gitlab: withLength("glpat-", WORD_OR_HYPHEN, 20, 128),
  figma: withLength("figd_", WORD_OR_HYPHEN, 40, 200),
  linear: withLength("lin_api_", WORD, 32, 128),
  anthropic: withLength("sk-ant-api0", WORD_OR_HYPHEN, 94, 132),
  github: { literal: "ghs_", replaced: 4, by: "x", canBegin: ofGitHubsApps },
  sendgrid: { literal: "SG.", replaced: 1, by: "0", canBegin: ofSendGrid },
  openai: { literal: "sk-", replaced: 0, by: "x", canBegin: beforeOpenAi },
  npm: { literal: "http", replaced: 0, by: "0", canBegin: beforeOAuth },
};

/**
 * A text as a rule may read it: of the same length, and with the same tokens at the same places. What is put in stands for one
 * character within a word as well as the one before, so that no token beside it gets another end.
 */
export function readable(rule: string, text: string): string {
  const beginning = Object.hasOwn(DEAR, rule) ? DEAR[rule] : undefined;
  const first = beginning ? text.indexOf(beginning.literal) : -1;
  if (!beginning || first === -1) return text;
  const { literal, replaced, by, canBegin } = beginning;
  const isOne = canBegin(text);
  const parts: string[] = [];
  let from = 0;
  for (let at = first; at !== -1; at = text.indexOf(literal, at + literal.length)) {
    if (isOne(at)) continue;
    parts.push(text.slice(from, at + replaced), by);
    from = at + replaced + 1;
  }
  return from === 0 ? text : parts.join("") + text.slice(from);
}

/** Of tokens that end with the word they stand in. Digits are in every set, and no letters before a beginning. */
function withLength(literal: string, set: CharacterSet, min: number, max: number): Beginning {
  return {
    literal,
    replaced: literal.length - 1,
    by: literal.endsWith("0") ? "1" : "0",
    canBegin(text) {
      const runEnd = runsIn(text, set);
      return (at) => {
        const length = runEnd(at + literal.length) - at - literal.length;
        return length >= min && length <= max;
      };
    },
  };
}

/** `ghs_…` with a number and three parts behind it. What has no number behind it is none of these, and left as it is. */
function ofGitHubsApps(text: string): (at: number) => boolean {
  const ends = [1, 2, 3].map(() => runsIn(text, WORD_OR_HYPHEN));
  return (at) => {
    if (!isDigit(text, at + 4)) return true;
    let from = at + 4;
    return [1_021, 10_000, 1_000].every((most, part) => {
      const end = ends[part]?.(from) ?? from;
      const isPart = end > from && end - from <= most && (part === 2 || text[end] === ".");
      from = end + 1;
      return isPart;
    });
  };
}

/** `SG.a.b-c`: what is before a sign and behind it are 128 characters at the most, and the sign may be left out. */
function ofSendGrid(text: string): (at: number) => boolean {
  const wordEnd = runsIn(text, WORD);
  return (at) => {
    const end = wordEnd(at + 3);
    if (end - at - 3 > 128 || text[end] !== ".") return false;
    const length = wordEnd(end + 1) - end - 1;
    return length <= 256 || (length === 257 && text[end + 129] === "_");
  };
}

const OPENAI = "T3BlbkFJ";
/** Where that stands behind the beginning of `sk-`, `sk-proj-`, `sk-admin-` and `sk-svcacct-`. */
const BEFORE_OPENAI = [23, 66, 82, 67, 83, 69, 85];

function beforeOpenAi(text: string): (at: number) => boolean {
  return (at) => BEFORE_OPENAI.some((distance) => text.startsWith(OPENAI, at + distance));
}

const OAUTH = ":x-oauth-basic@github";

/** `https://a:x-oauth-basic@github.com/`, 256 characters before it. */
function beforeOAuth(text: string): (at: number) => boolean {
  let next = text.indexOf(OAUTH);
  return (at) => {
    while (next !== -1 && next < at) next = text.indexOf(OAUTH, next + 1);
    return next !== -1 && next - at <= 264;
  };
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Where the run of characters of a set ends that a place is in; asked in the order of the text, each is walked once. */
function runsIn(text: string, set: CharacterSet): (at: number) => number {
  let from = 0;
  let end = -1;
  return (at) => {
    if (at < from || at > end) {
      from = at;
      end = at;
      while (set[text.charCodeAt(end)] === 1) end++;
    }
    return end;
  };
}
