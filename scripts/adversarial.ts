/**
 * What a mebibyte of the worst text costs each kind of secret and each reader: `node scripts/adversarial.ts [most ms] [id…]`.
 * `ALL=1` to list what stays below the limit too, each id with its dearest text; `TEXTS=1` for each text.
 *
 * The texts are in `hostile/`. Each is read at 64 KiB first, and at a mebibyte when that took more than a quarter of its share
 * of the limit. The least computing time of several rounds counts, in milliseconds: of the first it is the compiler's. One
 * that is far below the limit is read less often.
 */

import { Buffer } from "node:buffer";
import { secretsCheck } from "../src/checks/secrets/index.ts";
import { tokensIn } from "../src/checks/secrets/readers/tokens.ts";
import { prefilterFor } from "../src/engine/literals.ts";
import { SourceFile } from "../src/file.ts";
import { hostileKinds } from "./hostile/kinds.ts";
import { hostileReadings } from "./hostile/readers.ts";

const SIZE = 1 << 20;
const FIRST_SIZE = 1 << 16;
const MOST_ROUNDS = 4;
/** What costs so much of the limit is read again. */
const NEAR_LIMIT = 0.6;
/** What costs less of the limit at first costs a quarter of it at a mebibyte, and is not read again. */
const CHEAP = FIRST_SIZE / SIZE / 4;

const [most = "100", ...only] = process.argv.slice(2);
const limit = Number(most);
const isWanted = (id: string) => only.length === 0 || only.includes(id);

/** One text and who reads it. */
interface Reading {
  readonly id: string;
  readonly text: string;
  /** With a text of so many UTF-16 units, which it tells of what it leaves out. Undefined: nothing of it would be read. */
  prepare(size: number, cut: () => void): (() => unknown) | undefined;
}

interface Row {
  readonly ms: number;
  readonly id: string;
  readonly text: string;
  /** Whether a part of it was said not to be read. */
  readonly cut: boolean;
}

const idle = { tree: { paths: async () => [], open: async () => undefined }, module: () => undefined };

const before = calibrating();
const rows: Row[] = [];
let texts = 0;
for (const reading of readings()) {
  const ms = await costOf(reading, FIRST_SIZE, limit * CHEAP);
  if (ms === undefined) continue;
  texts++;
  if (ms.least < limit * CHEAP) continue;
  const whole = await costOf(reading, SIZE, limit * NEAR_LIMIT);
  if (whole) rows.push({ ms: whole.least, cut: whole.cut, id: reading.id, text: reading.text });
}
rows.sort((a, b) => b.ms - a.ms);
show();

function* readings(): Generator<Reading> {
  for (const { id, texts, words } of hostileKinds.filter((kind) => isWanted(kind.id)))
    for (const { name, make } of texts)
      yield {
        id,
        text: name,
        prepare(size, cut) {
          const file = new SourceFile("app/settings.yml", make(size));
          const hits = new Set(words.filter((word) => file.lower.includes(word)));
          return () => tokensIn(file, hits, cut);
        },
      };
  for (const reader of secretsCheck.readers.filter(({ name }) => isWanted(name)))
    for (const { paths, texts } of [hostileReadings[reader.name] ?? { paths: [], texts: [] }])
      for (const path of paths.filter(reader.claims))
        for (const { name, make } of texts)
          yield {
            id: `${reader.name} ${path}`,
            text: name,
            prepare(size, cut) {
              const file = new SourceFile(path, make(size));
              // What stands beside a keyword is not asked: a text that the prefilter would drop costs nothing.
              const hits = prefilterFor([{ ...reader, stands: () => true }], []).find(Buffer.from(file.text));
              if (hits.size === 0 && reader.keywords !== "any") return undefined;
              return () => reader.read(file, { ...idle, hits, notChecked: cut });
            },
          };
}

/** @param enough what costs less is read no more */
async function costOf(
  reading: Reading,
  size: number,
  enough: number,
): Promise<{ readonly least: number; readonly cut: boolean } | undefined> {
  let cut = false;
  const read = reading.prepare(size, () => {
    cut = true;
  });
  if (!read) return undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS && least >= enough; round++)
    least = Math.min(least, await computingTime(read));
  return { least, cut };
}

async function computingTime(work: () => unknown): Promise<number> {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Milliseconds for work that never changes, by which runs on machines that others use can be told apart. */
function calibrating(): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const began = process.cpuUsage();
    let sum = 0;
    for (let i = 0; i < 20_000_000; i++) sum = (Math.imul(sum, 31) + i) | 0;
    if (sum === 1) console.log("");
    const { user, system } = process.cpuUsage(began);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function show(): void {
  const slow = rows.filter(({ ms }) => ms > limit);
  const count = new Set(slow.map(({ id }) => id)).size;
  const measured = `${texts} texts, ${rows.length} of them dear enough to be read as a mebibyte`;
  const work = `the same work cost ${before.toFixed(0)} ms before and ${calibrating().toFixed(0)} ms after`;
  console.log(`${measured}; ${slow.length} of ${count} kinds or readers cost more than ${limit} ms; ${work}`);
  const shown = process.env["TEXTS"] ? rows : dearest();
  for (const { ms, id, text, cut } of process.env["ALL"] ? shown : shown.slice(0, Math.max(20, count))) {
    const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
    console.log(`${ms.toFixed(0).padStart(6)} ms  ${id}  ${short}${cut ? "  (cut)" : ""}`);
  }
}

/** Of each id its dearest text. */
function dearest(): readonly Row[] {
  return [...new Map([...rows].reverse().map((row) => [row.id, row])).values()].sort((a, b) => b.ms - a.ms);
}
