import { Buffer } from "node:buffer";
import { pictured, STORE_MARK } from "../bytes-as-text.ts";
import { SourceFile } from "../file.ts";
import type { Loaded } from "./load.ts";

/** Bytes of a binary file that are read where its beginning tells what it is. */
export const HEAD_BYTES = 64 * 1024;

/** The first bytes of a binary file, as a text of one line in which each byte is a character. */
export function headOf(path: string, content: Uint8Array, size: number): Loaded {
  const bytes = content.subarray(0, HEAD_BYTES);
  const marked = Buffer.concat([bytes, Buffer.from(STORE_MARK)]);
  let file: SourceFile | undefined;
  return {
    size,
    bytes: () => marked,
    file: () => {
      file ??= new SourceFile(path, pictured(Buffer.from(bytes).toString("latin1")), "binary");
      return file;
    },
  };
}
