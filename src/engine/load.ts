import { Buffer } from "node:buffer";
import { SourceFile } from "../file.ts";
import type { Entry } from "../sources/source.ts";
import { hasBinaryName, hasTellingHead } from "./binary-names.ts";
import { decode, looksBinary } from "./decode.ts";
import { HEAD_BYTES, headOf } from "./head.ts";
import type { Limits } from "./limits.ts";

export interface Loaded {
  /** Bytes, as the file is stored. */
  readonly size: number;
  /** UTF-8 (or an older 8-bit code page); UTF-16 files are converted. */
  bytes(): Uint8Array;
  file(): SourceFile;
}

export interface NotLoaded {
  /** Empty for a file with the name of a binary format: these are counted, not listed. */
  readonly reason: string;
  readonly incomplete: boolean;
  /** Set where that is the machine's fault, and may be otherwise the next time. */
  readonly isUnread?: true;
}

/**
 * Reads an entry within the limits, and tells text from binary.
 * @param needed whether a check asked for this very file: it may then be larger, and the run is incomplete when it cannot
 * be read.
 */
export function loadEntry(
  entry: Entry,
  needed: boolean,
  limits: Pick<Limits, "fileBytes" | "namedFileBytes">,
): Loaded | NotLoaded {
  if (entry.kind === "symlink")
    return { reason: "a symbolic link, which is not followed", incomplete: false };
  if (entry.kind === "submodule")
    return { reason: "a submodule, which is a repository of its own", incomplete: false };
  if (hasBinaryName(entry.path)) return { reason: "", incomplete: false };
  const limit = needed ? limits.namedFileBytes : limits.fileBytes;
  let content: Uint8Array;
  try {
    if (entry.size !== undefined && entry.size > limit) {
      const start = entry.read(8_000);
      if (!looksBinary(start)) return { reason: `larger than ${readable(limit)}`, incomplete: needed };
      if (!hasTellingHead(entry.path, start)) return binary(needed);
      return headOf(entry.path, entry.read(HEAD_BYTES), entry.size);
    }
    content = entry.read();
  } catch (error) {
    if (codeOf(error) === "EFBIG") return { reason: `larger than ${readable(limit)}`, incomplete: needed };
    return { reason: `cannot be read (${codeOf(error)})`, incomplete: true, isUnread: true };
  }
  if (content.length > limit) return { reason: `larger than ${readable(limit)}`, incomplete: needed };
  return (
    lazily(entry.path, content) ??
    (hasTellingHead(entry.path, content) ? headOf(entry.path, content, content.length) : binary(needed))
  );
}

/** Something a check asked for by name cannot be binary and have been looked at. */
function binary(needed: boolean): NotLoaded {
  return { reason: "binary content", incomplete: needed };
}

/** Decoding is put off until a reader wants the text: most files never get that far. Undefined for binary content. */
function lazily(path: string, content: Uint8Array): Loaded | undefined {
  const mightBeWide = content.subarray(0, 8_000).includes(0) || (content[0] ?? 0) >= 0xfe;
  if (!mightBeWide) {
    let file: SourceFile | undefined;
    return {
      size: content.length,
      bytes: () => content,
      file: () => {
        if (!file) {
          const decoded = decode(content);
          file = new SourceFile(path, decoded?.text ?? "", decoded?.encoding);
        }
        return file;
      },
    };
  }
  const decoded = decode(content);
  if (!decoded) return undefined;
  const file = new SourceFile(path, decoded.text, decoded.encoding);
  return { size: content.length, bytes: () => Buffer.from(decoded.text), file: () => file };
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "unknown error";
}

/** `5 MiB`. */
export function readable(bytes: number): string {
  const mebibytes = bytes / (1024 * 1024);
  return mebibytes >= 1 ? `${Math.round(mebibytes * 10) / 10} MiB` : `${Math.ceil(bytes / 1024)} KiB`;
}
