/**
 * Which samples of other scanners' rules are found, and by which kind: `node scripts/recall.ts corpus.jsonl [--missed] [--missed-default] [--reasons] [--unlike]`.
 *
 * A corpus is made outside the repository, from what the other projects publish to test themselves with: a line for each
 * sample, `{"peer": "…", "rule": "…", "path": "", "text": "…"}`. A rule counts as found when half of its samples are.
 *
 * Values that somebody counted up or typed (`1234567890abcdef…`) are kept back on purpose. `--unlike` gives a sample that is
 * not found by default a second chance: characters of the same sort, from a fixed seed, stand in place of its letters and
 * digits, except in words without a digit and in short ones, such as prefixes and names. `--reasons` counts why rules are
 * not found by default.
 */
import { readFileSync } from "node:fs";
import { secretsCheck } from "../src/checks/secrets/index.ts";
import { type Weighed, weigh } from "../src/checks/secrets/judge.ts";
import { kinds } from "../src/checks/secrets/kinds/families.ts";
import type { Candidate, Doubt } from "../src/checks/secrets/model.ts";
import { isRun, looksTyped } from "../src/checks/secrets/values/typed.ts";
import { SourceFile } from "../src/file.ts";
import { CONFIDENCES, type Confidence } from "../src/finding.ts";
import { groupBy } from "../src/group.ts";
import { asked } from "../src/on-demand.ts";

interface Sample {
  readonly peer: string;
  readonly rule: string;
  readonly path: string;
  readonly text: string;
}

const [corpus, ...options] = process.argv.slice(2);
if (corpus === undefined) throw new TypeError("which corpus?");
const samples: readonly Sample[] = readFileSync(corpus, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));

/** What a kind is called, without signs. */
const kindNames = kinds.map(({ id, provider, names = [] }) =>
  [id, provider, ...names].map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, "")).join(" "),
);

/** Hexadecimal words stay so. */
function unlike(text: string): string {
  let state = 1;
  const next = (characters: string): string => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return characters[(state >>> 8) % characters.length] ?? "";
  };
  return text.replace(/[A-Za-z0-9-]{12,}/g, (word) => {
    const hexadecimal = /\d/.test(word) && /^[0-9a-f-]+$/i.test(word);
    return word.replace(/[a-z0-9]+/gi, (run) => {
      const isValue = /\d/.test(run) ? run.length >= (hexadecimal ? 4 : 8) : run.length >= 8 && isTyped(run);
      if (!isValue) return run;
      return run.replace(/[a-z]|[A-Z]|\d/g, (character) => {
        if (/\d/.test(character)) return next("0123456789");
        const letters = hexadecimal ? "abcdef" : "abcdefghijklmnopqrstuvwxyz";
        return /[a-z]/.test(character) ? next(letters) : next(letters).toUpperCase();
      });
    });
  });
}

function isTyped(run: string): boolean {
  return isRun(run) || looksTyped(run);
}

/** What was made of a sample: how sure the surest finding is, and what stands against it. */
interface Outcome {
  readonly confidence?: Confidence;
  readonly doubts: readonly Doubt[];
}

const NOT_FOUND: Outcome = { doubts: [] };

for (const [peer, ofPeer] of groupBy(samples, (sample) => sample.peer)) {
  const rules = [...groupBy(ofPeer, (sample) => sample.rule)];
  const found = { medium: 0, low: 0, once: 0 };
  const missed: string[] = [];
  const reasons = new Map<string, string[]>();
  for (const [rule, ofRule] of rules) {
    const outcomes = await Promise.all(ofRule.map(tried));
    const share = (least: Confidence) =>
      outcomes.filter((one) => isAtLeast(one, least)).length / outcomes.length;
    if (share("medium") >= 0.5) found.medium++;
    else {
      const reason = await reasonOf(rule, ofRule, outcomes);
      reasons.set(reason, [...(reasons.get(reason) ?? []), rule]);
    }
    if (share("low") >= 0.5) found.low++;
    if (share("low") > 0) found.once++;
    if (share("low") < 0.5 || (options.includes("--missed-default") && share("medium") < 0.5))
      missed.push(rule);
  }
  const percent = (count: number) => `${count} (${Math.round((1000 * count) / rules.length) / 10} %)`;
  console.log(
    `${peer}: ${ofPeer.length} samples, ${rules.length} rules; found by default ${percent(found.medium)}, at low confidence ${percent(found.low)}, at least one sample ${percent(found.once)}`,
  );
  if (options.some((one) => one.startsWith("--missed"))) for (const rule of missed) console.log(`  ${rule}`);
  if (options.includes("--reasons"))
    for (const [reason, of] of [...reasons].sort((a, b) => b[1].length - a[1].length))
      console.log(`  ${of.length} ${reason}: ${of.join(" ")}`);
}

function isAtLeast({ confidence }: Outcome, least: Confidence): boolean {
  return confidence !== undefined && CONFIDENCES.indexOf(confidence) <= CONFIDENCES.indexOf(least);
}

async function tried(sample: Sample): Promise<Outcome> {
  const first = await outcomeOf(sample);
  if (isAtLeast(first, "medium") || !options.includes("--unlike")) return first;
  const second = await outcomeOf({ ...sample, text: unlike(sample.text) });
  return isAtLeast(second, "medium") || first.confidence === undefined ? second : first;
}

/** Why most samples of a rule are not found by default. */
async function reasonOf(
  rule: string,
  ofRule: readonly Sample[],
  outcomes: readonly Outcome[],
): Promise<string> {
  const again = await Promise.all(
    ofRule.map((sample) => outcomeOf({ ...sample, text: unlike(sample.text) })),
  );
  if (again.filter((one) => isAtLeast(one, "medium")).length / again.length >= 0.5)
    return "counted up or typed";
  const low = outcomes.filter(({ confidence }) => confidence !== undefined);
  if (low.length / outcomes.length >= 0.5) {
    const doubts = low.find((one) => one.doubts.length > 0)?.doubts ?? [];
    return doubts.length > 0 ? `less sure (${doubts.join(", ")})` : "less sure (only its name tells)";
  }
  const stem = rule
    .replace(/\.\d+$/, "")
    .replace(/[^a-z0-9]/g, "")
    .slice(0, 7);
  return kindNames.some((names) => names.includes(stem))
    ? "a kind is there, not this shape or place"
    : "no such kind";
}

async function outcomeOf({ path, text }: Sample): Promise<Outcome> {
  const file = new SourceFile(path || "config", text);
  const lower = text.toLowerCase();
  const candidates: Candidate[] = [];
  for (const reader of secretsCheck.readers) {
    if (reader.keywords === "any" || !reader.claims(file.path)) continue;
    const hits = new Set(
      reader.keywords.map((word) => word.toLowerCase()).filter((word) => lower.includes(word)),
    );
    if (hits.size === 0) continue;
    const context = {
      hits,
      tree: { paths: async () => [], open: async () => undefined },
      module: () => undefined,
      notChecked: () => {},
    };
    for (const model of await asked(() => reader.read(file, context)))
      if ("kind" in model) candidates.push(model);
  }
  const rank = ({ draft }: Weighed) => CONFIDENCES.indexOf(draft.confidence ?? "high");
  const [surest] = [...weigh(candidates)].sort((a, b) => rank(a) - rank(b));
  return surest
    ? { confidence: surest.draft.confidence ?? "high", doubts: surest.candidate.doubts }
    : NOT_FOUND;
}
