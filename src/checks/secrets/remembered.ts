/** So many different texts of one sort are looked at in a file, and one more for so many characters. */
const MOST_DIFFERENT = 2_048;
const A_DIFFERENT = 1_024;
/** One that is longer counts for one more for so many characters. */
const AS_LONG_AS_TWO = 128;

/** Whether one more text may be looked at in a file, after those that it was asked about before. @param file its text */
export function budgetFor(file: string): (text: string) => boolean {
  let left = MOST_DIFFERENT + Math.floor(file.length / A_DIFFERENT);
  return ({ length }) => {
    left -= 1 + Math.floor(length / AS_LONG_AS_TWO);
    return left >= 0;
  };
}

export interface Remembered<Result> {
  /** Undefined too for one more than are looked at. */
  (text: string): Result | undefined;
  /** Whether there was one more. */
  isFull(): boolean;
}

/** Names and values come again and again in a file. */
export function remembered<Result>(
  file: string,
  work: (text: string) => Result,
): Remembered<NonNullable<Result>> {
  const known = new Map<string, NonNullable<Result> | undefined>();
  const mayBeLookedAt = budgetFor(file);
  let isFull = false;
  const ask = (text: string) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before;
    if (!mayBeLookedAt(text)) {
      isFull = true;
      return undefined;
    }
    const result = work(text) ?? undefined;
    known.set(text, result);
    return result;
  };
  return Object.assign(ask, { isFull: () => isFull });
}
