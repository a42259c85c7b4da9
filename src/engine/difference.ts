import type { Buffer } from "node:buffer";

/** A stretch in which two contents differ, in bytes: what stands there in one, and in the other. Either may be empty. */
export interface Difference {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Changes no larger than this are not taken apart. */
const SMALL = 2 * 1024;
/** So many bytes of the one are looked for in the other, and not farther on than this. */
const PROBE = 48;
const FARTHEST = 16 * 1024;
/** How often they are looked for in vain, in all, and how often in a row before lines are skipped. */
const MOST_MISSES = 200;
const PATIENCE = 8;

/**
 * Where two contents differ, in their order: what stands between two differences is the same in both. They need not be as
 * small as can be; a file that was written anew is one difference.
 */
export function differences(old: Buffer, now: Buffer): readonly Difference[] {
  const shorter = Math.min(old.length, now.length);
  const start = alike(old, now, 0, 0, shorter);
  const rest = alikeAtEnd(old, now, shorter - start);
  const whole = { oldStart: start, oldEnd: old.length - rest, newStart: start, newEnd: now.length - rest };
  if (whole.oldEnd === start && whole.newEnd === start) return [];
  return Math.min(whole.newEnd, whole.oldEnd) - start > SMALL ? takenApart(old, now, whole) : [whole];
}

/** Looks for the next lines of the new content in what is left of the old one, and goes on from there. */
function takenApart(old: Buffer, now: Buffer, whole: Difference): readonly Difference[] {
  const found: Difference[] = [];
  let { oldStart, newStart } = whole;
  let misses = 0;
  let inARow = 0;
  let at = nextLine(now, newStart);
  while (misses < MOST_MISSES && at + PROBE <= whole.newEnd) {
    const place = placeIn(old, now.subarray(at, at + PROBE), oldStart, whole.oldEnd);
    if (place === undefined) {
      misses++;
      inARow++;
      for (let skipped = 0; skipped < 2 ** Math.floor(inARow / PATIENCE); skipped++) at = nextLine(now, at);
      continue;
    }
    found.push({ oldStart, oldEnd: place, newStart, newEnd: at });
    const same = alike(old, now, place, at, Math.min(whole.oldEnd - place, whole.newEnd - at));
    oldStart = place + same;
    newStart = at + same;
    inARow = 0;
    at = nextLine(now, newStart);
  }
  if (oldStart < whole.oldEnd || newStart < whole.newEnd)
    found.push({ oldStart, oldEnd: whole.oldEnd, newStart, newEnd: whole.newEnd });
  return found;
}

function placeIn(old: Buffer, probe: Buffer, from: number, to: number): number | undefined {
  const place = old.subarray(from, Math.min(to, from + FARTHEST)).indexOf(probe);
  return place === -1 ? undefined : from + place;
}

/** Behind the end of the line; far on where there is none. */
function nextLine(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(0x0a, at);
  return end === -1 ? bytes.length : end + 1;
}

/** Compared natively, in bytes: at first, at most, and at least; what is less is compared byte by byte. */
const FIRST = 4 * 1024;
const MOST = 64 * 1024;
const LEAST = 128;

/** How many bytes are the same from two places on, of so many. */
function alike(old: Buffer, now: Buffer, oldFrom: number, newFrom: number, of: number): number {
  const isSame = (at: number, length: number) => {
    const [oldAt, newAt] = [oldFrom + at, newFrom + at];
    return old.compare(now, newAt, newAt + length, oldAt, oldAt + length) === 0;
  };
  let [same, most] = stretchOf(of, isSame);
  while (same < most && old[oldFrom + same] === now[newFrom + same]) same++;
  return same;
}

function alikeAtEnd(old: Buffer, now: Buffer, of: number): number {
  const isSame = (at: number, length: number) => {
    const [oldEnd, newEnd] = [old.length - at, now.length - at];
    return old.compare(now, newEnd - length, newEnd, oldEnd - length, oldEnd) === 0;
  };
  let [same, most] = stretchOf(of, isSame);
  while (same < most && old[old.length - 1 - same] === now[now.length - 1 - same]) same++;
  return same;
}

/**
 * About how far two contents are the same: so far at least, and so far at most. @param of that many bytes at most
 * @param isSame whether a stretch is, by how far it is from the side where they begin and by its length
 */
function stretchOf(
  of: number,
  isSame: (at: number, length: number) => boolean,
): readonly [same: number, most: number] {
  let at = 0;
  for (let length = FIRST; at < of; length = Math.min(2 * length, MOST)) {
    const taken = Math.min(length, of - at);
    if (!isSame(at, taken)) {
      // Somewhere in it they differ: by halves from here on.
      let [same, differs] = [at, at + taken];
      while (differs - same > LEAST) {
        const middle = (same + differs) >> 1;
        if (isSame(same, middle - same)) same = middle;
        else differs = middle;
      }
      return [same, differs];
    }
    at += taken;
  }
  return [of, of];
}
