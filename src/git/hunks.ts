import type { LineRange } from "../file.ts";
import { appendLine } from "../line-ranges.ts";

/** By `<old id>..<new id>` of the blobs. */
export type AddedLines = ReadonlyMap<string, readonly LineRange[] | "all">;

interface Section {
  readonly added: LineRange[];
  hasNul: boolean;
}

/**
 * Reads `git diff -p --full-index` for the lines each pair of blobs adds, chunk by chunk and without keeping text.
 *
 * Names in a patch are not trusted: a section is known by its line `index <old>..<new>`, which no path can forge, because
 * git writes a header's path in quotes when it holds a newline. Content is passed over by the counts of its hunk, so a line
 * of a file that looks like a header is not one.
 */
export class HunkParser {
  readonly #sections = new Map<string, Section>();
  #section: Section | undefined;
  /** Lines of the open hunk that are still to come, of the old and of the new file. */
  #oldLeft = 0;
  #newLeft = 0;
  /** Number of the hunk's next line in the new file. */
  #newLine = 0;
  /** The start of the line a chunk ended in. Of a content line only its first byte matters. */
  #line: Buffer = Buffer.alloc(0);
  #skipping = false;

  push(chunk: Buffer): void {
    let start = 0;
    while (start < chunk.length) {
      const newline = chunk.indexOf(0x0a, start);
      const end = newline < 0 ? chunk.length : newline;
      const part = chunk.subarray(start, end);
      if (this.#section && part.includes(0)) this.#section.hasNul = true;
      if (!this.#skipping) {
        this.#line = this.#line.length === 0 ? part : Buffer.concat([this.#line, part]);
      }
      if (newline < 0) {
        this.#holdOpenLine();
        return;
      }
      this.#take(this.#line);
      this.#line = Buffer.alloc(0);
      this.#skipping = false;
      start = newline + 1;
    }
  }

  /**
   * Added lines by `<old id>..<new id>`. A pair that only differs in line endings has none. Of a file with NUL bytes all lines
   * count: it may be UTF-16, where git's lines, which end at every byte 0x0A, are not those of the text.
   */
  end(): AddedLines {
    if (this.#line.length > 0) this.#take(this.#line);
    if (this.#oldLeft + this.#newLeft > 0) throw new Error("the patch ends within a hunk");
    const entries = Array.from(
      this.#sections,
      ([pair, { added, hasNul }]) => [pair, hasNul ? "all" : added] as const,
    );
    return new Map(entries);
  }

  #holdOpenLine(): void {
    const inHunk = this.#oldLeft + this.#newLeft > 0;
    if (inHunk && this.#line.length > 0) {
      this.#line = Buffer.from(this.#line.subarray(0, 1));
      this.#skipping = true;
    } else {
      this.#line = Buffer.from(this.#line);
    }
  }

  #take(line: Buffer): void {
    const first = line[0];
    if (this.#oldLeft + this.#newLeft > 0) this.#takeContent(first);
    else if (first === AT) this.#openHunk(line.toString("latin1"));
    else if (first === LETTER_I) this.#openSection(line.toString("latin1"));
    else if (first === LETTER_D) this.#section = undefined;
  }

  /** @param first undefined for an empty line, which is how git may be told to print an empty line of context */
  #takeContent(first: number | undefined): void {
    if (first === BACKSLASH) return;
    if (first !== PLUS) this.#oldLeft--;
    if (first !== MINUS) this.#newLeft--;
    const known = first === undefined || first === SPACE || first === PLUS || first === MINUS;
    if (!known || this.#oldLeft < 0 || this.#newLeft < 0) {
      throw new Error("a line of the patch belongs to no hunk");
    }
    if (first === PLUS && this.#section) appendLine(this.#section.added, this.#newLine);
    if (first !== MINUS) this.#newLine++;
  }

  #openSection(line: string): void {
    const match = /^index ([0-9a-f]{40,64}\.\.[0-9a-f]{40,64})(?: [0-7]+)?$/.exec(line);
    if (match?.[1] === undefined) return;
    // The same two blobs may stand in several places; their lines are the same each time.
    this.#section = { added: [], hasNul: false };
    this.#sections.set(match[1], this.#section);
  }

  #openHunk(line: string): void {
    const match = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!match || !this.#section) throw new Error("a hunk of the patch cannot be read");
    this.#oldLeft = Number(match[1] ?? 1);
    this.#newLine = Number(match[2]);
    this.#newLeft = Number(match[3] ?? 1);
  }
}

const SPACE = 0x20;
const PLUS = 0x2b;
const MINUS = 0x2d;
const BACKSLASH = 0x5c;
const AT = 0x40;
const LETTER_D = 0x64;
const LETTER_I = 0x69;
