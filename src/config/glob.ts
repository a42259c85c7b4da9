/** Tells whether a path, relative to the root and with `/`, is meant. */
export type PathTest = (path: string) => boolean;

/** How many patterns the braces of one pattern may stand for. */
export const MAX_ALTERNATIVES = 64;

/**
 * Patterns as .gitignore has them: `*` and `?` stay within a name, `**` crosses folders, `[a-z]` is one character, `{a,b}`
 * stands for both. A pattern without a slash (but at its end) fits in every folder, any other from the root on; one that fits
 * a folder fits everything below it. Takes time in proportion to pattern times path, whatever the pattern.
 */
export function globs(patterns: readonly string[]): PathTest {
  const compiled = patterns.flatMap(alternatives).map(segmentsOf);
  return (path) => {
    const names = path.split("/");
    return compiled.some((segments) => fits(segments, names));
  };
}

/** What is wrong with a pattern, in a few words; undefined when nothing is. */
export function globProblem(pattern: string): string | undefined {
  if (pattern.trim() === "") return "is empty";
  if (pattern.startsWith("!")) return "begins with `!`; there are no exceptions from a pattern";
  if (pattern.includes("\\")) return "holds a backslash; folders are separated by `/`";
  if (pattern.includes("\0")) return "holds a NUL";
  if (/(^|\/)\.\.?(\/|$)/.test(pattern))
    return "holds `.` or `..`; paths begin at the root of the repository";
  if (alternatives(pattern).length > MAX_ALTERNATIVES) return "stands for too many patterns";
  return undefined;
}

function segmentsOf(pattern: string): readonly string[] {
  const bare = pattern.replace(/\/+$/, "");
  const anchored = bare.replace(/^\/+/, "");
  const inEveryFolder = !bare.includes("/");
  return [...(inEveryFolder ? ["**"] : []), ...anchored.split("/"), "**"];
}

/** Whether the segments fit all names; the trailing `**` is what lets a folder stand for its content. */
function fits(segments: readonly string[], names: readonly string[]): boolean {
  let [at, name, star, retry] = [0, 0, -1, 0];
  while (name < names.length) {
    const segment = segments[at];
    if (segment === "**") {
      [star, retry] = [at++, name];
    } else if (segment !== undefined && nameFits(segment, names[name] ?? "")) {
      at++;
      name++;
    } else if (star !== -1) {
      at = star + 1;
      name = ++retry;
    } else return false;
  }
  while (segments[at] === "**") at++;
  return at === segments.length;
}

function nameFits(pattern: string, name: string): boolean {
  let [at, i, star, retry] = [0, 0, -1, 0];
  while (i < name.length) {
    const char = pattern[at];
    if (char === "*") {
      [star, retry] = [at++, i];
      continue;
    }
    const width = char === undefined ? 0 : oneFits(pattern, at, name[i] ?? "");
    if (width > 0) {
      at += width;
      i++;
    } else if (star !== -1) {
      at = star + 1;
      i = ++retry;
    } else return false;
  }
  while (pattern[at] === "*") at++;
  return at === pattern.length;
}

/** How many characters of the pattern stand for this one character; 0 when they do not. */
function oneFits(pattern: string, at: number, char: string): number {
  const first = pattern[at];
  if (first === "?") return 1;
  const end = first === "[" ? pattern.indexOf("]", at + 2) : -1;
  if (end === -1) return first === char ? 1 : 0;
  const inside = pattern.slice(at + 1, end);
  const negated = inside.startsWith("!") || inside.startsWith("^");
  return isOneOf(negated ? inside.slice(1) : inside, char) !== negated ? end - at + 1 : 0;
}

/** `a-z_` */
function isOneOf(set: string, char: string): boolean {
  for (let i = 0; i < set.length; i++) {
    const from = set[i] ?? "";
    const to = set[i + 1] === "-" ? set[i + 2] : undefined;
    if (to !== undefined) {
      if (char >= from && char <= to) return true;
      i += 2;
    } else if (char === from) return true;
  }
  return false;
}

/** `src/{a,b}/*.ts` → `src/a/*.ts`, `src/b/*.ts`; stops soon after there are too many. Braces do not nest. */
function alternatives(pattern: string): readonly string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const match = /\{([^{}]*,[^{}]*)\}/.exec(one);
    if (!match) done.push(one);
    else {
      const [whole, inside = ""] = match;
      const [before, after] = [one.slice(0, match.index), one.slice(match.index + whole.length)];
      open.push(...inside.split(",").map((choice) => before + choice + after));
    }
    if (done.length + open.length > MAX_ALTERNATIVES) return [...done, ...open];
  }
  return done;
}
