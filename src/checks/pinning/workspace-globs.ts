/**
 * Whether a folder matches the workspace patterns of npm, yarn, pnpm, bun or lerna: `packages/*`, `apps/**`, `{a,b}/*`, and
 * `!x` for those left out again.
 * @param folder relative to the workspace's root, without a slash at its end.
 */
export function matchesWorkspaces(patterns: readonly string[], folder: string): boolean {
  let matches = false;
  for (const pattern of patterns) {
    const negated = pattern.startsWith("!");
    if (matches === !negated) continue;
    const clean = pattern
      .slice(negated ? 1 : 0)
      .replace(/^\.?\//, "")
      .replace(/\/+$/, "");
    if (alternatives(clean).some((each) => matchesPath(each.split("/"), folder.split("/"))))
      matches = !negated;
  }
  return matches;
}

/** `{a,b}/*` → `a/*`, `b/*`; the first pair of braces only, and not more than a hundred alternatives. */
function alternatives(pattern: string): readonly string[] {
  const open = pattern.indexOf("{");
  const close = pattern.indexOf("}", open);
  if (open === -1 || close === -1) return [pattern];
  const inner = pattern
    .slice(open + 1, close)
    .split(",")
    .slice(0, 100);
  return inner.map((each) => pattern.slice(0, open) + each + pattern.slice(close + 1));
}

function matchesPath(pattern: readonly string[], path: readonly string[]): boolean {
  return matchesSequence(pattern, path, (each) => each === "**", matchesSegment);
}

function matchesSegment(pattern: string, segment: string): boolean {
  return matchesSequence(
    [...pattern],
    [...segment],
    (each) => each === "*",
    (each, char) => each === char || each === "?",
  );
}

/** Wildcard matching with one point to come back to, which takes at most pattern × text steps. */
function matchesSequence(
  pattern: readonly string[],
  text: readonly string[],
  isWild: (each: string) => boolean,
  matches: (pattern: string, text: string) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let i = 0; i < text.length; ) {
    const each = pattern[at];
    if (each !== undefined && isWild(each)) {
      star = at++;
      resume = i;
    } else if (each !== undefined && matches(each, text[i] ?? "")) {
      at++;
      i++;
    } else if (star !== -1) {
      at = star + 1;
      i = ++resume;
    } else return false;
  }
  while (at < pattern.length && isWild(pattern[at] ?? "")) at++;
  return at === pattern.length;
}
