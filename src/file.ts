import { type FileRole, roleOf } from "./file-role.ts";
import { LineIndex } from "./lines.ts";
import { lowered } from "./lowered.ts";

/**
 * - `binary`: no text at all, a character stands for a byte
 * - `decoded`: what was encoded in a file, such as base64 in a program, and is not in its language
 */
export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "latin1" | "binary" | "decoded";

/** 1-based, both ends included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** One file of the scope, decoded. `text` holds no byte order mark; every offset of the project is an index into it. */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  readonly encoding: Encoding;
  #role: FileRole | undefined;
  #lines: LineIndex | undefined;
  #lower: string | undefined;

  constructor(path: string, text: string, encoding: Encoding = "utf-8") {
    this.path = path;
    this.text = text;
    this.encoding = encoding;
  }

  get role(): FileRole {
    this.#role ??= roleOf(this.path, this.text);
    return this.#role;
  }

  /** The text, lower-cased, with every offset where it was. */
  get lower(): string {
    this.#lower ??= lowered(this.text);
    return this.#lower;
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }
}

/** Other files of the same tree (the index for a staged scan, a commit for a range), for readers that follow a reference. */
export interface Tree {
  /** Every path of the tree, sorted, without what is never read (symbolic links, submodules). */
  paths(): Promise<readonly string[]>;
  /** Undefined when there is no such file, or it cannot be read as text within the limits. */
  open(path: string): Promise<SourceFile | undefined>;
}
