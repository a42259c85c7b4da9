import type { Location } from "./finding.ts";

/**
 * Where the lines of a text begin. Lines end at `\n`, with or without a `\r` before it, as git counts them. A `\r` alone ends
 * none: a file sprinkled with them would otherwise shift its findings off the lines a change is known to add.
 */
export class LineIndex {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** 1-based line of a UTF-16 offset; offsets past the end belong to the last line. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Offset at which a 1-based line begins; the text's length for lines past the end. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length;
  }

  /** Offset at which a 1-based line ends, its line break left out. */
  endOf(line: number): number {
    let end = this.startOf(line + 1);
    while (end > this.startOf(line) && (this.#text[end - 1] === "\n" || this.#text[end - 1] === "\r")) end--;
    return end;
  }

  /** The text of a 1-based line, without its line break. */
  textOf(line: number): string {
    return this.#text.slice(this.startOf(line), this.endOf(line));
  }

  locate(path: string, start: number, end: number): Location {
    const startLine = this.lineAt(start);
    const endLine = this.lineAt(Math.max(start, end));
    return {
      path,
      startLine,
      startColumn: start - this.startOf(startLine) + 1,
      endLine,
      endColumn: Math.max(start, end) - this.startOf(endLine) + 1,
    };
  }
}
