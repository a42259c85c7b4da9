/**
 * What a mebibyte of the worst text costs each kind of secret and each reader: `node scripts/adversarial.ts [most ms] [id…]`.
 * `SIZE=65536` for a first look, `ALL=1` to list what stays below the limit too.
 *
 * The texts are in `hostile/`. Each is read until it was read once by compiled code, and then up to three times; the least
 * computing time counts, in milliseconds. One that is far below the limit is read less often.
 */

import { Buffer } from "node:buffer";
import { secretsCheck } from "../src/checks/secrets/index.ts";
import { tokensIn } from "../src/checks/secrets/readers/tokens.ts";
import { prefilterFor } from "../src/engine/literals.ts";
import { SourceFile } from "../src/file.ts";
import { hostileKinds } from "./hostile/kinds.ts";
import { hostileReadings } from "./hostile/readers.ts";

const SIZE = Number(process.env["SIZE"] ?? 1 << 20);
const ENOUGH_TURNS = 4;
const [limit = "100", ...only] = process.argv.slice(2);
const isWanted = (id: string) => only.length === 0 || only.includes(id);

interface Row {
  readonly ms: number;
  readonly id: string;
  readonly text: string;
  /** Whether a part of it was said not to be read. */
  readonly cut: boolean;
}

const rows: Row[] = [];
for (const { id, texts, words } of hostileKinds.filter((kind) => isWanted(kind.id)))
  for (const { name, make } of texts) {
    const text = make(SIZE);
    const lower = text.toLowerCase();
    const hits = new Set(words.filter((word) => lower.includes(word)));
    let cut = false;
    const file = new SourceFile("app/settings.yml", text);
    rows.push({ ms: await least(() => tokensIn(file, hits, () => (cut = true))), id, text: name, cut });
  }
for (const reader of secretsCheck.readers.filter(({ name }) => isWanted(name)))
  for (const { paths, texts } of [hostileReadings[reader.name] ?? { paths: [], texts: [] }])
    for (const path of paths.filter(reader.claims))
      for (const { name, make } of texts) {
        const text = make(SIZE);
        // What stands beside a keyword is not asked: a text that the prefilter would drop costs nothing.
        const hits = prefilterFor([{ ...reader, stands: () => true }], []).find(Buffer.from(text));
        if (hits.size === 0 && reader.keywords !== "any") continue;
        const file = new SourceFile(path, text);
        let cut = false;
        const context = {
          hits,
          tree: { paths: async () => [], open: async () => undefined },
          module: () => undefined,
          notChecked: () => {
            cut = true;
          },
        };
        rows.push({
          ms: await least(() => reader.read(file, context)),
          id: `${reader.name} ${path}`,
          text: name,
          cut,
        });
      }

rows.sort((a, b) => b.ms - a.ms);
const slow = rows.filter(({ ms }) => ms > Number(limit));
const count = new Set(slow.map(({ id }) => id)).size;
console.log(`${rows.length} texts; ${slow.length} of ${count} kinds or readers cost more than ${limit} ms`);
for (const { ms, id, text, cut } of process.env["ALL"] ? rows : slow.length > 0 ? slow : rows.slice(0, 15)) {
  const shown = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  console.log(`${ms.toFixed(0).padStart(6)} ms  ${id}  ${shown}${cut ? "  (cut)" : ""}`);
}

async function least(read: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < ENOUGH_TURNS; turn++) {
    const before = process.cpuUsage();
    await read();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
    if (best < Number(limit) * 0.6) break;
  }
  return best;
}
