const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * A path as git stores it, which is bytes, as the project names it. Bytes of a path that is not UTF-8 are written as
 * `\xNN`: two paths never become one, and what is printed can be found again.
 */
export function pathFromBytes(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return Array.from(bytes, (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`,
    ).join("");
  }
}

/** The same of its bytes, a character each. */
export function pathFromLatin1(bytes: string): string {
  return /[\x80-\xff]/.test(bytes) ? pathFromBytes(Buffer.from(bytes, "latin1")) : bytes;
}

/** The fields of output made with `-z`: each is ended by a NUL. */
export function splitZ(output: Buffer): Buffer[] {
  const fields: Buffer[] = [];
  let start = 0;
  for (;;) {
    const end = output.indexOf(0, start);
    if (end < 0) return fields;
    fields.push(output.subarray(start, end));
    start = end + 1;
  }
}

/**
 * The same as text, each as `pathFromBytes` reads it. Almost always all of it is UTF-8, and one decoding does: a list of 40,000
 * files took 60 ms path by path.
 */
export function splitZText(output: Buffer): string[] {
  try {
    return utf8.decode(output).split("\0").slice(0, -1);
  } catch {
    return splitZ(output).map(pathFromBytes);
  }
}
