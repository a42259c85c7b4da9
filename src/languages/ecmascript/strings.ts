const SIMPLE: { readonly [letter: string]: string } = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  "0": "\0",
};

const ESCAPE =
  /\\(?:\r\n|[\r\n\u2028\u2029]|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,8})\}|([\s\S]))/g;

/** What the inside of a string or template literal stands for (ECMA-262, section 12.9.4). */
export function decodeEcmascript(written: string): string {
  if (!written.includes("\\")) return written;
  return written.replace(ESCAPE, (whole: string, x?: string, u?: string, point?: string, other?: string) => {
    const unit = x ?? u;
    if (unit !== undefined) return String.fromCharCode(Number.parseInt(unit, 16));
    if (point !== undefined) {
      const code = Number.parseInt(point, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
    // A backslash before anything else is dropped.
    return other === undefined ? "" : (SIMPLE[other] ?? other);
  });
}

/** The value of a number literal. */
export function ecmascriptNumber(written: string): number | undefined {
  const value = Number(written.replaceAll("_", "").replace(/n$/, ""));
  return Number.isNaN(value) ? undefined : value;
}
