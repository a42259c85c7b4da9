import type { Range } from "../../../languages/value.ts";

/** What a stretch of a text is written in, as messages say it. */
export type Encoding = "base64" | "base64 of UTF-16" | "hexadecimal" | "percent encoding" | "escapes";

/** A stretch of a text, decoded. */
export interface View {
  readonly text: string;
  /** Undefined: it is as it stands there, but for what does not matter. */
  readonly encoding: Encoding | undefined;
  /** The characters of the encoded text that hold a stretch of the decoded one. */
  place(range: Range): Range;
  /** Whether a stretch of the decoded text does not stand there as it is, where most of it does. Such a text is in the file's own language. */
  isOther?(range: Range): boolean;
}

/** Of a text that is shorter than where it stands, and most of which is the same: which part of it is not. */
export function differing(view: View): View {
  return {
    ...view,
    isOther(range) {
      const place = view.place(range);
      return place.end - place.start > range.end - range.start;
    },
  };
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
