import type { Findable } from "./kinds/kind.ts";
import type { Candidate } from "./model.ts";

/** `example: "…"` of an OpenAPI description, `placeholder="…"` of a field to fill in. */
const EXAMPLE = /(?:^|[\s,({"'@.])(?:examples?|placeholder)["']?\s{0,4}(?:=>|[:=])/i;
const EXAMPLE_BELOW = /(?:^|[\s,({"'@.])(?:examples?|placeholder)["']?\s{0,4}(?:=>|[:=])$/i;

/** In UTF-16 units. */
const LONGEST_EXAMPLE = 300;

/** Whether what stands at a place is said to be an example, on its line or on the one before. */
export function isExample(text: string, at: number): boolean {
  const [line = "", above = ""] = text
    .slice(Math.max(0, at - LONGEST_EXAMPLE), at)
    .split("\n")
    .slice(-2)
    .reverse();
  return EXAMPLE.test(line) || EXAMPLE_BELOW.test(above.trimEnd());
}

/** `tskey-auth-k12…`: whether somebody wrote the beginning of a token only, and a sign that it goes on. */
function isCutOffAt(text: string, end: number): boolean {
  return text.startsWith("...", end) || text.startsWith("…", end);
}

/** Less sure where the text around it says that it is nobody's. */
export function inPlace(kind: Findable, candidate: Candidate, text: string): Candidate {
  // Whatever its format proves was issued to somebody, wherever it is shown.
  if (candidate.proven) return candidate;
  const { start, end } = candidate.at;
  if (isCutOffAt(text, end)) return { ...candidate, doubts: [...candidate.doubts, "placeholder"] };
  const mayBeSample = kind.vague || kind.names || candidate.doubts.length > 0;
  return mayBeSample && isExample(text, start)
    ? { ...candidate, doubts: [...candidate.doubts, "documented-example"] }
    : candidate;
}
