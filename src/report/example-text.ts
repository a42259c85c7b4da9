import { type MarkedFile, unmark } from "../example.ts";
import { LineIndex } from "../lines.ts";
import type { Example } from "../rule.ts";
import { widthOf } from "./text.ts";

/** A file of an example as people read it: `^` below the places that are reported, and no credential in it. */
export interface ExampleFile {
  readonly path: string;
  readonly lines: readonly string[];
}

/** Samples are not made: `%api-key%` is shown as `<api key>`. */
export function exampleFiles(example: Example): ExampleFile[] {
  const names = Object.keys(example.samples ?? {});
  const shown = Object.fromEntries(names.map((name) => [name, () => `<${name.replaceAll("-", " ")}>`]));
  return Object.entries(example.files).map(([path, marked]) => ({
    path,
    lines: withCarets(unmark(marked, shown)),
  }));
}

function withCarets({ text, marks }: MarkedFile): string[] {
  const index = new LineIndex(text);
  const count = text.endsWith("\n") ? index.count - 1 : index.count;
  return Array.from({ length: count }, (_, i) => i + 1).flatMap((line) => {
    const start = index.startOf(line);
    const here = marks.filter((mark) => index.lineAt(mark.start) === line);
    const content = index.textOf(line);
    return here.length === 0 ? [content] : [content, caretLine(content, start, here, index)];
  });
}

/** One caret a column; white space of the line is repeated as it is, so that tabs stay in step. */
function caretLine(content: string, start: number, marks: MarkedFile["marks"], index: LineIndex): string {
  const end = start + content.length;
  const carets = [...content]
    .reduce<{ readonly offset: number; readonly text: string }>(
      ({ offset, text }, character) => {
        const marked = marks.some((mark) => mark.start <= offset && offset < mark.end);
        const blank = character === "\t" ? "\t" : " ".repeat(widthOf(character));
        return {
          offset: offset + character.length,
          text: text + (marked ? "^".repeat(widthOf(character)) : blank),
        };
      },
      { offset: start, text: "" },
    )
    .text.trimEnd();
  const last = Math.max(...marks.map((mark) => mark.end));
  const goesOn = last > end ? ` to line ${index.lineAt(last - 1)}` : "";
  const empty = marks.some((mark) => mark.start === mark.end);
  return (carets === "" && empty ? "^" : carets) + goesOn;
}
