import type { Buffer } from "node:buffer";

/** The stretch in which two contents differ, in bytes: from `start` up to `oldEnd` in one, `newEnd` in the other. */
export interface Difference {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

export function difference(old: Buffer, now: Buffer): Difference {
  const shorter = Math.min(old.length, now.length);
  const start = alike(shorter, (at, length) => old.compare(now, at, at + length, at, at + length) === 0);
  const rest = alike(shorter - start, (at, length) => {
    const [oldEnd, newEnd] = [old.length - at, now.length - at];
    return old.compare(now, newEnd - length, newEnd, oldEnd - length, oldEnd) === 0;
  });
  return { start, oldEnd: old.length - rest, newEnd: now.length - rest };
}

/** Compared natively, in bytes: at first, and at most. */
const FIRST = 1024;
const MOST = 64 * 1024;

/**
 * How far two contents are alike. @param of that many bytes at most
 * @param isAlike whether they are in a stretch, by how far it is from the side where they begin and by its length
 */
function alike(of: number, isAlike: (at: number, length: number) => boolean): number {
  let at = 0;
  let length = FIRST;
  while (at < of) {
    const taken = Math.min(length, of - at);
    if (isAlike(at, taken)) {
      at += taken;
      length = Math.min(2 * length, MOST);
    } else if (taken === 1) break;
    else {
      // Somewhere in it they differ: by halves from here on.
      let [same, differs] = [0, taken];
      while (differs - same > 1) {
        const middle = (same + differs) >> 1;
        if (isAlike(at + same, middle - same)) same = middle;
        else differs = middle;
      }
      return at + same;
    }
  }
  return at;
}
