import { accepts, type CharSet, onlyChar, type RegexNode } from "./regex-syntax.ts";

/**
 * A text that an expression was perhaps meant to accept, or that it accepts without being meant to. `free` holds one mark a
 * character: `*` where somebody else may choose it, `.` where the expression says it.
 */
export interface Sample {
  readonly text: string;
  readonly free: string;
}

const MOST_SAMPLES = 1_000;
const LONGEST_SAMPLE = 120;

/** What an attacker puts where anything goes; `net` and `7` where only letters or digits do. */
const FILLINGS = [
  "attacker",
  "attacker.example",
  "https://attacker.example",
  "https://attacker",
  "https://attacker.",
  "attacker.",
  ".attacker.example",
  "https://",
  "net",
  "7",
  "a",
  "-",
];

export function free(text: string): Sample {
  return { text, free: "*".repeat(text.length) };
}

export function fixed(text: string): Sample {
  return { text, free: ".".repeat(text.length) };
}

export const NOTHING = fixed("");

export function join(left: readonly Sample[], right: readonly Sample[]): Sample[] {
  const joined: Sample[] = [];
  for (const a of left) {
    for (const b of right) {
      if (joined.length >= MOST_SAMPLES) return joined;
      if (a.text.length + b.text.length > LONGEST_SAMPLE) continue;
      joined.push({ text: a.text + b.text, free: a.free + b.free });
    }
  }
  return joined;
}

/** Texts an expression accepts when its edges are left out of account; not all, but of every kind that matters here. */
export function samplesOf(node: RegexNode): readonly Sample[] {
  switch (node.kind) {
    case "edge":
      return [NOTHING];
    case "chars":
      return charSamples(node.set);
    case "choice":
      return node.options.flatMap((option) => samplesOf(option)).slice(0, MOST_SAMPLES);
    case "sequence":
      return node.items.reduce<readonly Sample[]>((before, item) => join(before, samplesOf(item)), [NOTHING]);
    case "repeat":
      return repeatSamples(node.item, node.min, node.max);
  }
}

function charSamples(set: CharSet): readonly Sample[] {
  const only = onlyChar(set);
  if (only !== undefined) return [fixed(only)];
  const samples: Sample[] = [];
  // An unescaped dot was meant as a dot, and is a door for any letter.
  if (accepts(set, ".")) samples.push(fixed("."));
  const letter = ["x", "a", "7", "-"].find((char) => accepts(set, char)) ?? firstOf(set);
  if (letter !== undefined) samples.push(free(letter));
  return samples;
}

function firstOf(set: CharSet): string | undefined {
  const first = set.negated ? undefined : set.ranges[0];
  return first && String.fromCharCode(first[0]);
}

function repeatSamples(item: RegexNode, min: number, max: number): readonly Sample[] {
  if (item.kind === "chars" && onlyChar(item.set) === undefined) {
    const fillings = fillingsOf(item.set, min, max);
    if (fillings.length > 0) return fillings;
  }
  const once = samplesOf(item);
  const samples = min === 0 ? [NOTHING, ...once] : times(once, min);
  return max > min && min > 0 ? [...samples, ...times(once, min + 1)].slice(0, MOST_SAMPLES) : samples;
}

function fillingsOf(set: CharSet, min: number, max: number): readonly Sample[] {
  const texts = new Set<string>();
  if (min === 0) texts.add("");
  for (const filling of FILLINGS) {
    const text = filling.slice(0, Math.min(max, LONGEST_SAMPLE)).padEnd(min, filling.at(-1));
    if (text !== "" && text.length <= LONGEST_SAMPLE && [...text].every((char) => accepts(set, char)))
      texts.add(text);
  }
  return [...texts].map(free);
}

function times(samples: readonly Sample[], count: number): readonly Sample[] {
  let result: readonly Sample[] = [NOTHING];
  // The same sample every time: what differs between the rounds does not matter for who owns the name.
  if (count > 3) return samples.flatMap((sample) => join([NOTHING], [repeated(sample, count)]));
  for (let i = 0; i < count; i++) result = join(result, samples);
  return result;
}

function repeated(sample: Sample, count: number): Sample {
  const most = Math.min(count, LONGEST_SAMPLE + 1);
  return { text: sample.text.repeat(most), free: sample.free.repeat(most) };
}
