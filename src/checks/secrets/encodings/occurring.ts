/** Which of a list of literals occur in a text. */
export type Occurring = (text: string) => ReadonlySet<string>;

/** Three characters in a row are told by so many bits. */
const BITS = 16;

interface Known {
  readonly literal: string;
  /** Of every three characters in a row; none for a shorter literal. */
  readonly marks: readonly number[];
}

/**
 * For long lists: one pass over the text counts which three characters stand in it one behind the other. Only those literals
 * all of whose characters do are looked for, all in one more pass: in random text these are nearly the whole list.
 */
export function occurringOf(literals: readonly string[]): Occurring {
  const known = literals.map((literal): Known => ({ literal, marks: marksOf(literal) }));
  // Both are made once: that takes longer than to read a short text.
  const counts = new Uint32Array(1 << BITS);
  const numbers = new Uint16Array(1 << BITS);
  return (text) => {
    counts.fill(0);
    eachMark(text, (mark) => {
      counts[mark] = (counts[mark] ?? 0) + 1;
    });
    const possible = known.filter(({ marks }) => marks.every((mark) => counts[mark] !== 0));
    return possible.length === 0 ? NONE : thoseIn(text, possible, counts, numbers);
  };
}

const NONE: ReadonlySet<string> = new Set();

interface Sought {
  readonly literal: string;
  /** Where in it those three of its characters stand that are rarest in the text. */
  readonly offset: number;
  isIn: boolean;
}

/**
 * @param counts how often marks stand in the text
 * @param numbers by mark, to note which literals are looked for at it
 */
function thoseIn(
  text: string,
  possible: readonly Known[],
  counts: Uint32Array,
  numbers: Uint16Array,
): ReadonlySet<string> {
  numbers.fill(0);
  const byMark: Sought[][] = [];
  const sought = possible.map(({ literal, marks }): Sought => {
    if (marks.length === 0) return { literal, offset: 0, isIn: text.includes(literal) };
    const rarest = marks.reduce((least, mark) => ((counts[mark] ?? 0) < (counts[least] ?? 0) ? mark : least));
    const one = { literal, offset: marks.indexOf(rarest), isIn: false };
    const number = numbers[rarest] ?? 0;
    if (number === 0) numbers[rarest] = byMark.push([one]);
    else byMark[number - 1]?.push(one);
    return one;
  });
  eachMark(text, (mark, at) => {
    const number = numbers[mark] ?? 0;
    if (number === 0) return;
    for (const one of byMark[number - 1] ?? [])
      if (!one.isIn && text.startsWith(one.literal, at - one.offset)) one.isIn = true;
  });
  return new Set(sought.filter(({ isIn }) => isIn).map(({ literal }) => literal));
}

function marksOf(literal: string): readonly number[] {
  const marks: number[] = [];
  eachMark(literal, (mark) => marks.push(mark));
  return marks;
}

/** Tells of every three characters in a row, and where they begin. */
function eachMark(text: string, tell: (mark: number, at: number) => void): void {
  let before = text.charCodeAt(0);
  let code = text.charCodeAt(1);
  for (let i = 2; i < text.length; i++) {
    const next = text.charCodeAt(i);
    tell(((before << 9) ^ (code << 5) ^ next) & ((1 << BITS) - 1), i - 2);
    before = code;
    code = next;
  }
}
