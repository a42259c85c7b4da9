import type { Range } from "../../../languages/value.ts";

/** What a stretch of a text is written in, as messages say it. */
export type Encoding = "base64" | "base64 of UTF-16" | "hexadecimal" | "percent encoding" | "escapes";

/** A stretch of a text, decoded. */
export interface View {
  readonly text: string;
  readonly encoding: Encoding;
  /** The characters of the encoded text that hold a stretch of the decoded one. */
  place(range: Range): Range;
  /** Whether a stretch of the decoded text does not stand there as it is, where most of it does. */
  isOther?(range: Range): boolean;
}

/** The same with a name before it that stands elsewhere: what only its name tells is found, too. */
export function underName(view: View, name: string, nameAt: number): View {
  const before = `${name}: `;
  const inName = (offset: number) => nameAt + Math.min(offset, name.length);
  return {
    ...view,
    text: before + view.text,
    place({ start, end }) {
      const [from, to] = [start - before.length, end - before.length];
      if (to <= 0) return { start: inName(start), end: inName(end) };
      const inside = view.place({ start: Math.max(0, from), end: to });
      return from < 0 ? { start: inName(start), end: inside.end } : inside;
    },
  };
}
