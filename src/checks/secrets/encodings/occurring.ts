/** Which of a list of literals occur in a text. */
export type Occurring = (text: string) => ReadonlySet<string>;

/** Three characters in a row are told by so many bits. */
const BITS = 16;

/**
 * For long lists: one pass over the text notes which three characters stand in it one behind the other, and only those
 * literals all of whose characters do are looked for.
 */
export function occurringOf(literals: readonly string[]): Occurring {
  const known = literals.map((literal) => ({ literal, marks: marksOf(literal) }));
  return (text) => {
    const present = new Uint8Array(1 << BITS);
    let before = text.charCodeAt(0);
    let code = text.charCodeAt(1);
    for (let i = 2; i < text.length; i++) {
      const next = text.charCodeAt(i);
      present[markOf(before, code, next)] = 1;
      before = code;
      code = next;
    }
    const found = new Set<string>();
    for (const { literal, marks } of known)
      if (marks.every((mark) => present[mark] === 1) && text.includes(literal)) found.add(literal);
    return found;
  };
}

function marksOf(literal: string): readonly number[] {
  const marks: number[] = [];
  for (let i = 2; i < literal.length; i++)
    marks.push(markOf(literal.charCodeAt(i - 2), literal.charCodeAt(i - 1), literal.charCodeAt(i)));
  return marks;
}

function markOf(first: number, second: number, third: number): number {
  return ((first << 9) ^ (second << 5) ^ third) & ((1 << BITS) - 1);
}
