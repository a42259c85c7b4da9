const SIMPLE: { readonly [letter: string]: string } = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
  "\\": "\\",
  "'": "'",
  '"': '"',
};

const ESCAPE =
  /\\(?:\r\n|[\r\n]|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g;

/** What a piece of a string literal stands for; https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences */
export function decodePython(written: string, raw: boolean): string {
  const text = written.replace(/\r\n?/g, "\n");
  if (raw || !text.includes("\\")) return text;
  return text.replace(
    ESCAPE,
    (whole: string, octal?: string, x?: string, u?: string, wide?: string, other?: string) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      const hex = x ?? u ?? wide;
      if (hex !== undefined) {
        const point = Number.parseInt(hex, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      }
      // A backslash before anything else stays.
      return other === undefined ? "" : (SIMPLE[other] ?? whole);
    },
  );
}

/** The value of a number literal; undefined for imaginary ones. */
export function pythonNumber(written: string): number | undefined {
  const plain = written.replaceAll("_", "");
  const value = Number(
    /^0[oO]/.test(plain) || /^0[xXbB]/.test(plain) ? plain : plain.replace(/^0+(?=\d)/, ""),
  );
  return Number.isNaN(value) ? undefined : value;
}
