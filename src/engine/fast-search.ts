import { Buffer } from "node:buffer";
import { fold, type Index, lengthOf } from "./literal-index.ts";
import { type Counts, MOST_PLACES } from "./search.ts";
import { FIELD, MOST_LITERALS, PLACE, STATE } from "./search-memory.ts";
import { SEARCH_MODULE } from "./search-wasm.ts";

/** Bytes that are searched at a time. */
const PIECE = 128 * 1024;
const PAGE = 64 * 1024;

/**
 * The search of `search.ts`, in WebAssembly: it gives the same. To get it ready takes a millisecond.
 *
 * @param asks by literal: whether it has to be asked of a place if it counts there
 * @returns undefined where there is no WebAssembly, or no room for so many literals
 */
export function createFastSearch(index: Index, asks: readonly boolean[]): Searching | undefined {
  const longest = index.offsets.reduce((most, _, literal) => Math.max(most, lengthOf(index, literal)), 0);
  const room = PLACE.end - PLACE.input - PIECE;
  if (asks.length > MOST_LITERALS || index.text.length > PLACE.input - PLACE.text || 2 * longest + 4 > room)
    return undefined;
  const machine = start();
  if (!machine) return undefined;
  const { bytes: memory, words, run } = machine;
  fill(memory, words, index, asks);
  const state = (field: number) => words[(PLACE.state + field) / 4] ?? 0;
  const setState = (field: number, value: number) => {
    words[(PLACE.state + field) / 4] = value;
  };

  return (bytes, from, to, counts) => {
    const found: number[] = [];
    let missed: Map<number, number> | undefined;
    setState(STATE.found, 0);
    for (let begin = from + 2; begin < to; begin += PIECE) {
      const end = Math.min(to, begin + PIECE);
      // With what may belong to a literal whose three characters are in the piece.
      const origin = Math.max(from, begin - 2 - longest);
      const copied = Math.min(to, end + longest);
      memory.set(bytes.subarray(origin, copied), PLACE.input);
      const placeOf = (at: number) => PLACE.input + at - origin;
      setState(STATE.next, placeOf(begin));
      setState(STATE.slot, (fold(bytes, begin - 2) << 5) | fold(bytes, begin - 1));
      setState(STATE.entry, 0);
      while (run(placeOf(end), PLACE.input, placeOf(copied)) !== 0) {
        const literal = state(STATE.literal);
        if (counts && !counts(literal, state(STATE.at) - PLACE.input + origin)) {
          missed ??= new Map();
          const places = (missed.get(literal) ?? 0) + 1;
          missed.set(literal, places);
          if (places < MOST_PLACES) continue;
        }
        memory[PLACE.seen + literal] = 1;
        found.push(literal);
      }
    }
    for (let n = 0; n < state(STATE.found); n++) found.push(words[PLACE.found / 4 + n] ?? 0);
    for (const literal of found) memory[PLACE.seen + literal] = 0;
    return found;
  };
}

/** The indexes of the literals that stand in the bytes from one place to another, and count there. */
export type Searching = (
  bytes: Uint8Array,
  from: number,
  to: number,
  counts: Counts | undefined,
) => readonly number[];

function start() {
  // Node.js may be told to make no code: the search goes on as it did.
  if (typeof WebAssembly === "undefined") return undefined;
  const pages = new WebAssembly.Memory({ initial: PLACE.end / PAGE, maximum: PLACE.end / PAGE });
  const module = new WebAssembly.Module(Buffer.from(SEARCH_MODULE, "base64"));
  const { run } = new WebAssembly.Instance(module, { memory: { pages } }).exports;
  if (typeof run !== "function") return undefined;
  return {
    bytes: new Uint8Array(pages.buffer),
    words: new Uint32Array(pages.buffer),
    run: (to: number, least: number, most: number): unknown => run(to, least, most),
  };
}

function fill(memory: Uint8Array, words: Uint32Array, index: Index, asks: readonly boolean[]): void {
  const { slots, before, behind, entries, first, starts, offsets, text } = index;
  const write = (place: number, field: number, value: number) => {
    words[(place + field) / 4] = value;
  };
  new Uint16Array(memory.buffer, PLACE.slots, slots.length).set(slots);
  memory.set(text, PLACE.text);
  asks.forEach((isAsked, literal) => {
    memory[PLACE.asks + literal] = isAsked ? 1 : 0;
  });
  const entryAt = (place: number) => PLACE.entries + place * FIELD.size;
  slots.forEach((bucket, slot) => {
    if (bucket === 0) return;
    const place = PLACE.buckets + bucket * FIELD.size;
    write(place, FIELD.before, before[slot] ?? 0);
    write(place, FIELD.behind, behind[slot] ?? 0);
    write(place, FIELD.entry, entryAt(first[bucket] ?? 0));
    write(place, FIELD.end, entryAt(first[bucket + 1] ?? 0));
  });
  entries.forEach((literal, at) => {
    write(entryAt(at), FIELD.literal, literal);
    write(entryAt(at), FIELD.text, PLACE.text + (starts[literal] ?? 0));
    write(entryAt(at), FIELD.length, lengthOf(index, literal));
    write(entryAt(at), FIELD.offset, offsets[literal] ?? 0);
  });
}
