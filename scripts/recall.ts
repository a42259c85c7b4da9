/**
 * Which samples of other scanners' rules are found, and by which kind: `node scripts/recall.ts corpus.jsonl [--missed]`.
 *
 * A corpus is made outside the repository, from what the other projects publish to test themselves with: a line for each
 * sample, `{"peer": "…", "rule": "…", "path": "", "text": "…"}`. A rule counts as found when half of its samples are.
 */
import { readFileSync } from "node:fs";
import { secretsCheck } from "../src/checks/secrets/index.ts";
import { judge } from "../src/checks/secrets/judge.ts";
import type { Candidate } from "../src/checks/secrets/model.ts";
import { SourceFile } from "../src/file.ts";
import { CONFIDENCES, type Confidence } from "../src/finding.ts";
import { groupBy } from "../src/group.ts";

interface Sample {
  readonly peer: string;
  readonly rule: string;
  readonly path: string;
  readonly text: string;
}

const [corpus, option] = process.argv.slice(2);
if (corpus === undefined) throw new TypeError("which corpus?");
const samples: readonly Sample[] = readFileSync(corpus, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));

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
