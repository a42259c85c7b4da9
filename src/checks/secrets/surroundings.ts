/** `example: "…"` of an OpenAPI description. */
const EXAMPLE = /(?:^|[\s,({"'@.])examples?["']?\s{0,4}(?:=>|[:=])/i;
const EXAMPLE_BELOW = /(?:^|[\s,({"'@.])examples?["']?\s{0,4}(?:=>|[:=])$/i;

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
export function isCutOffAt(text: string, end: number): boolean {
  return text.startsWith("...", end) || text.startsWith("…", end);
}
