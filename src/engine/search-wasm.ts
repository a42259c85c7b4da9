import { Buffer } from "node:buffer";
import { FIELD, PLACE, STATE } from "./search-memory.ts";
import {
  add,
  and,
  block,
  constant,
  get,
  giveBack,
  isEqual,
  isLess,
  isZero,
  leaveIf,
  load,
  load8,
  load16,
  loop,
  moduleOf,
  or,
  repeat,
  repeatIf,
  select,
  set,
  shiftLeft,
  shiftRight,
  store,
  store8,
  subtract,
  tee,
} from "./wasm.ts";

/** Parameters: the place behind the last one to search; and that literals have to stand behind one place and before another. */
const to = 0;
const least = 1;
const most = 2;
/** Variables: places in the input, and in the tables. */
const i = 3;
const slot = 4;
const bucket = 5;
const entry = 6;
const end = 7;
const literal = 8;
const at = 9;
const length = 10;
const text = 11;
const k = 12;
const byte = 13;

const one = constant(1);
const stateAt = (field: number) => load(constant(PLACE.state), field);
const setState = (field: number, value: readonly number[]) => store(constant(PLACE.state), value, field);
/** Whether the bit of a character is set; of its number the low five bits count. */
const hasBit = (bits: readonly number[], character: readonly number[]) =>
  and(shiftRight(bits, character), one);
const isCapital = (letter: number) => isLess(subtract(get(letter), constant(0x41)), constant(26));

/** To the next place whose three characters some literal is found by, and beside which stands what could be of that literal. */
const nextPlace = loop(
  // Out of all.
  leaveIf(3, isZero(isLess(get(i), get(to)))),
  set(slot, and(or(shiftLeft(get(slot), constant(5)), and(load8(get(i)), constant(31))), constant(0x7fff))),
  set(i, add(get(i), one)),
  repeatIf(0, isZero(tee(bucket, load16(shiftLeft(get(slot), one))))),
  set(bucket, add(shiftLeft(get(bucket), constant(4)), constant(PLACE.buckets))),
  repeatIf(0, isZero(hasBit(load(get(bucket), FIELD.behind), load8(get(i))))),
  repeatIf(0, isZero(hasBit(load(get(bucket), FIELD.before), load8(subtract(get(i), constant(4)))))),
);

/** Leaves the block around it when the literal is not what stands there. */
const compare = [
  set(k, constant(0)),
  loop(
    set(byte, load8(add(get(at), get(k)))),
    set(byte, or(get(byte), shiftLeft(isCapital(byte), constant(5)))),
    leaveIf(1, isZero(isEqual(get(byte), load8(add(get(text), get(k)))))),
    repeatIf(0, isLess(tee(k, add(get(k), one)), get(length))),
  ),
];

/** Looks at one literal of the bucket; `found` and `asked` say what to do with it. */
const eachEntry = loop(
  block(
    set(literal, load(get(entry), FIELD.literal)),
    leaveIf(0, load8(get(literal), PLACE.seen)),
    set(length, load(get(entry), FIELD.length)),
    set(at, subtract(subtract(get(i), constant(3)), load(get(entry), FIELD.offset))),
    leaveIf(0, isLess(get(at), get(least))),
    leaveIf(0, isLess(get(most), add(get(at), get(length)))),
    set(text, load(get(entry), FIELD.text)),
    ...compare,
    block(
      leaveIf(0, isZero(load8(get(literal), PLACE.asks))),
      set(entry, add(get(entry), constant(FIELD.size))),
      setState(STATE.next, get(i)),
      setState(STATE.slot, get(slot)),
      setState(STATE.entry, select(isLess(get(entry), get(end)), get(entry), constant(0))),
      setState(STATE.end, get(end)),
      setState(STATE.literal, get(literal)),
      setState(STATE.at, get(at)),
      giveBack(one),
    ),
    store8(get(literal), one, PLACE.seen),
    store(shiftLeft(stateAt(STATE.found), constant(2)), get(literal), PLACE.found),
    setState(STATE.found, add(stateAt(STATE.found), one)),
  ),
  repeatIf(0, isLess(tee(entry, add(get(entry), constant(FIELD.size))), get(end))),
);

/**
 * The search of `search.ts` in WebAssembly, as a module in base64: V8 compiles it at once, and a byte takes a third of the time.
 * The bundle has the module alone. `run` goes on from `STATE`, and gives back 1 where it asks about a literal; what it takes:
 * see above.
 */
export const SEARCH_MODULE: string = Buffer.from(
  moduleOf(3, 11, [
    set(i, stateAt(STATE.next)),
    set(slot, stateAt(STATE.slot)),
    set(entry, stateAt(STATE.entry)),
    set(end, stateAt(STATE.end)),
    block(
      loop(
        block(
          leaveIf(0, get(entry)),
          nextPlace,
          set(entry, load(get(bucket), FIELD.entry)),
          set(end, load(get(bucket), FIELD.end)),
        ),
        eachEntry,
        set(entry, constant(0)),
        repeat(0),
      ),
    ),
    constant(0),
  ]),
).toString("base64");
