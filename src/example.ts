import type { Example } from "./rule.ts";

export interface MarkedFile {
  readonly text: string;
  /** The marked places, as offsets into `text`. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Takes the marks `⟦…⟧` out of a file of an example, and puts its samples in.
 * @throws {Error} when the marks are not in pairs
 */
export function unmark(marked: string, samples: Example["samples"] = {}): MarkedFile {
  let filled = marked;
  for (const [name, sample] of Object.entries(samples)) filled = filled.split(`%${name}%`).join(sample());
  const marks: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = "";
  for (const char of filled) {
    if (char === "⟦") open.push(text.length);
    else if (char === "⟧") {
      const start = open.pop();
      if (start === undefined) throw new Error("⟧ without ⟦");
      marks.push({ start, end: text.length });
    } else text += char;
  }
  if (open.length > 0) throw new Error("⟦ without ⟧");
  return { text, marks: marks.sort((a, b) => a.start - b.start) };
}
