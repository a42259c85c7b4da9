import { createHash } from "node:crypto";
import { join } from "node:path";
import { writeWhole } from "../write-whole.ts";
import { dropOld, FILE_BYTES, markUsed, readResults } from "./folder.ts";

/** What earlier scans wrote down, by key. A value comes back as it was put, or not at all. */
export interface Store {
  /** @param key 32 hexadecimal digits */
  get(key: string): string | undefined;
  /** @param value one line */
  put(key: string, value: string): void;
  /** Writes what was put. Says nothing when it cannot: the next scan takes longer. */
  save(): Promise<void>;
}

/** Hexadecimal digits of a key, and of the sum that a line begins with. */
const DIGITS = 32;

/**
 * One file, of which each line holds a sum, a key and a value. A line whose sum is not that of the rest, and of the name of
 * the file, counts as not there: half of one, one that was tampered with or belongs elsewhere.
 *
 * Scans may use it at the same time. The file is only ever replaced, and a scan adds to what is there when it ends.
 *
 * @param folder absolute path, see `refusalOf`
 * @param space 32 hexadecimal digits; values of different spaces have nothing to do with each other
 */
export function openStore(folder: string, space: string): Store {
  const file = join(folder, `${space}.results`);
  const lines = linesOf(readResults(file));
  const added = new Map<string, string>();
  const used = new Set<string>();
  return {
    get(key) {
      const value = added.get(key) ?? storedIn(lines.get(key), space);
      if (value !== undefined) used.add(key);
      return value;
    },
    put: (key, value) => void added.set(key, value),
    async save() {
      try {
        if (added.size > 0) {
          const text = textOf(added, used, linesOf(readResults(file)), space);
          await writeWhole(file, text);
          dropOld(folder);
        } else if (used.size > 0) markUsed(file);
      } catch {
        // A full or read-only disk.
      }
    },
  };
}

/** By key. Nothing is looked at but where lines begin, because most of them may not be asked for. */
function linesOf(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const lines = new Map<string, Buffer>();
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    if (end - start > 2 * DIGITS)
      lines.set(bytes.toString("latin1", start + DIGITS, start + 2 * DIGITS), bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

function storedIn(line: Buffer | undefined, space: string): string | undefined {
  if (!line) return undefined;
  const summed = line.toString("utf8", DIGITS);
  return line.toString("latin1", 0, DIGITS) === sumOf(summed, space) ? summed.slice(DIGITS) : undefined;
}

function sumOf(summed: string, space: string): string {
  return createHash("sha256").update(`${space}\n${summed}`).digest("hex").slice(0, DIGITS);
}

/** What is new, then what this scan used, then the rest, as long as there is room. */
function textOf(
  added: ReadonlyMap<string, string>,
  used: ReadonlySet<string>,
  before: ReadonlyMap<string, Buffer>,
  space: string,
): string {
  const kept: string[] = [];
  let bytes = 0;
  const keep = (key: string, value: string | undefined) => {
    if (value === undefined) return;
    const summed = `${key}${value}`;
    const line = `${sumOf(summed, space)}${summed}\n`;
    bytes += Buffer.byteLength(line);
    if (bytes <= FILE_BYTES) kept.push(line);
  };
  for (const [key, value] of added) keep(key, value);
  for (const isUsed of [true, false]) {
    for (const [key, line] of before)
      if (!added.has(key) && used.has(key) === isUsed) keep(key, storedIn(line, space));
  }
  return kept.join("");
}
