import type { Reader } from "../../../check.ts";
import { KEYWORDS } from "../generic/keywords.ts";
import type { Candidate } from "../model.ts";

/** Passwords, keys and other secrets without a format, by the names they are given to; in any language or kind of file. */
export const genericReader: Reader<Candidate> = {
  name: "secrets by name",
  claims: () => true,
  keywords: KEYWORDS,
  // A command is read for a thousand characters, a value for half as many.
  reach: 2048,
  read: async (file, context) => (await import("../generic/find.ts")).findIn(file, context.hits),
};
