import type { Reader } from "../../../check.ts";
import { ENCODED_KEYWORDS } from "../encodings/anchors.ts";
import type { Candidate } from "../model.ts";
import { candidatesInPlain } from "../plain.ts";

/** What every other reader of secrets finds in base64, hexadecimal and percent encoding. */
export const encodedReader: Reader<Candidate> = {
  name: "encoded secrets",
  claims: () => true,
  keywords: ENCODED_KEYWORDS,
  read: async (file, { hits }) =>
    (await import("../encodings/find.ts")).encodedIn(file, hits, candidatesInPlain),
};
