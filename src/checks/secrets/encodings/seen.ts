import type { Seen } from "../../../check.ts";
import { hasPercent } from "./percent.ts";
import { nextSign } from "./signs.ts";

/** Base64 and hexadecimal of text. */
export const STRETCH: Seen = {
  word: "<text in base64 or hexadecimal>",
  isIn: (bytes, from, to) => nextSign(bytes, from, to) !== undefined,
};

/** Percent encoding. */
export const PERCENT: Seen = { word: "<percent encoding>", isIn: hasPercent };

/** How one says that its values are encoded, whatever they are: for the prefilter, lower-cased. */
export const MANIFESTS: readonly string[] = [
  "kind: secret",
  'kind: "secret"',
  "kind: 'secret'",
  '"kind": "secret"',
  '"kind":"secret"',
];
