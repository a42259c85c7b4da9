import { distinctIn } from "./characters.ts";

/** The rows of a keyboard and the alphabets, as somebody's finger runs along them. */
const RUNS = ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Whether somebody typed it to fill the space: a few different characters, or one after the other. */
export function looksTyped(value: string): boolean {
  if (value.length < 12) return false;
  if (distinctIn(value) <= Math.min(6, value.length / 4)) return true;
  if (/x{6}|0123456789|1234567890|abcdefghij|ABCDEFGHIJ/.test(value)) return true;
  let steps = 0;
  let same = 0;
  for (let i = 1; i < value.length; i++) {
    const step = value.charCodeAt(i) - value.charCodeAt(i - 1);
    if (step === 1) steps++;
    same = step === 0 ? same + 1 : 0;
    if (same === 7) return true;
  }
  return steps > value.length * 0.6 || isRepeated(value);
}

/** What manuals fill the space of a token with: `T00000000/B00000000/XXXXXXXX…`. */
const FILLED = /x{8}|X{8}|0{8}/;

/** Fewer different characters only fill the space. */
const FEWEST_DISTINCT = 8;

/**
 * Whether it was counted up or typed, of so many characters that it could be somebody's secret all the same: nobody draws
 * `abcd1234efgh5678` at random, but some do take it.
 */
export function isCountedUp(value: string): boolean {
  if (value.length < 12 || distinctIn(value) < FEWEST_DISTINCT || FILLED.test(value)) return false;
  return looksTyped(value) || isRun(value);
}

/** Whether it is what secrets are drawn from: so many different characters, none of them twice, come up by no chance. */
export function isAlphabet(value: string): boolean {
  return value.length >= 32 && value.length <= 128 && new Set(value).size === value.length;
}

/**
 * The same for a password, which is short: one character again and again, a run of the alphabet, the digits or the keyboard,
 * forwards or backwards, or two such (`abc123`, `qwerty1234`).
 */
export function isRun(value: string): boolean {
  const parts = value.toLowerCase().match(/[a-z]+|[0-9]+|[^a-z0-9]+/g) ?? [];
  return parts.length > 0 && parts.length <= 4 && parts.every(isOneRun);
}

function isOneRun(part: string): boolean {
  if (isOneCharacter(part)) return true;
  if (part.length < 3) return /^[0-9]+$/.test(part) || RUNS.some((run) => run.includes(part));
  return RUNS.some((run) => run.includes(part)) || BACKWARDS.some((run) => run.includes(part));
}

const BACKWARDS = RUNS.map((run) => [...run].reverse().join(""));

function isOneCharacter(part: string): boolean {
  const first = part.charCodeAt(0);
  for (let i = 1; i < part.length; i++) if (part.charCodeAt(i) !== first) return new Set(part).size === 1;
  return true;
}

/** `abcdabcdabcd`, `deadbeefdeadbeef`: a unit of up to eight characters, over and over. */
function isRepeated(value: string): boolean {
  for (let unit = 1; unit <= Math.min(8, value.length / 2); unit++)
    if (value[unit] === value[0] && value.startsWith(value.slice(0, -unit), unit)) return true;
  return false;
}
