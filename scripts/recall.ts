/**
 * Which samples of other scanners' rules are found, and by which kind: `node scripts/recall.ts corpus.jsonl [--missed] [--unlike]`.
 *
 * A corpus is made outside the repository, from what the other projects publish to test themselves with: a line for each
 * sample, `{"peer": "…", "rule": "…", "path": "", "text": "…"}`. A rule counts as found when half of its samples are.
 *
 * Values that somebody counted up or typed (`1234567890abcdef…`) are kept back on purpose. `--unlike` puts characters of the
 * same sort, from a fixed seed, in place of every letter and digit of the long words of such a sample.
 */
import { readFileSync } from "node:fs";
import { secretsCheck } from "../src/checks/secrets/index.ts";
import { judge } from "../src/checks/secrets/judge.ts";
import type { Candidate } from "../src/checks/secrets/model.ts";
import { looksTyped } from "../src/checks/secrets/values/typed.ts";
import { SourceFile } from "../src/file.ts";
import { CONFIDENCES, type Confidence } from "../src/finding.ts";
import { groupBy } from "../src/group.ts";

interface Sample {
  readonly peer: string;
  readonly rule: string;
  readonly path: string;
  readonly text: string;
}

const [corpus, ...options] = process.argv.slice(2);
const option = options.find((one) => one.startsWith("--missed"));
if (corpus === undefined) throw new TypeError("which corpus?");
const samples: readonly Sample[] = readFileSync(corpus, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line))
  .map((sample) => (options.includes("--unlike") ? { ...sample, text: unlike(sample.text) } : sample));

/** Hexadecimal words stay so; the short ones, such as prefixes and names, stay as they are. */
function unlike(text: string): string {
  let state = 1;
  const next = (characters: string): string => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return characters[(state >>> 8) % characters.length] ?? "";
  };
  return text.replace(/[A-Za-z0-9-]{12,}/g, (word) => {
    if (!/\d/.test(word) && !looksTyped(word)) return word;
    const hexadecimal = /^[0-9a-f-]+$/i.test(word);
    return word.replace(/[a-z0-9]{4,}/gi, (run) =>
      run.replace(/[a-z]|[A-Z]|\d/g, (character) => {
        if (/\d/.test(character)) return next("0123456789");
        const letters = hexadecimal ? "abcdef" : "abcdefghijklmnopqrstuvwxyz";
        return /[a-z]/.test(character) ? next(letters) : next(letters).toUpperCase();
      }),
    );
  });
}

for (const [peer, ofPeer] of groupBy(samples, (sample) => sample.peer)) {
  const rules = [...groupBy(ofPeer, (sample) => sample.rule)];
  const found = { medium: 0, low: 0, once: 0 };
  const missed: string[] = [];
  for (const [rule, ofRule] of rules) {
    const best = await Promise.all(ofRule.map(bestConfidence));
    const share = (least: Confidence) =>
      best.filter((one) => one !== undefined && CONFIDENCES.indexOf(one) <= CONFIDENCES.indexOf(least))
        .length / best.length;
    if (share("medium") >= 0.5) found.medium++;
    if (share("low") >= 0.5) found.low++;
    if (share("low") > 0) found.once++;
    if (share("low") < 0.5 || (option === "--missed-default" && share("medium") < 0.5)) missed.push(rule);
  }
  const percent = (count: number) => `${count} (${Math.round((1000 * count) / rules.length) / 10} %)`;
  console.log(
    `${peer}: ${ofPeer.length} samples, ${rules.length} rules; found by default ${percent(found.medium)}, at low confidence ${percent(found.low)}, at least one sample ${percent(found.once)}`,
  );
  if (option !== undefined) for (const rule of missed) console.log(`  ${rule}`);
}

async function bestConfidence({ path, text }: Sample): Promise<Confidence | undefined> {
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
      module: async () => undefined,
      notChecked: () => {},
    };
    for (const model of await reader.read(file, context)) if ("kind" in model) candidates.push(model);
  }
  const confidences = (await judge(candidates)).map((draft) => draft.confidence ?? "high");
  return CONFIDENCES.find((confidence) => confidences.includes(confidence));
}
