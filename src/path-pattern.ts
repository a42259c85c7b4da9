/** A pattern for paths, and words of which one stands in every path that it matches. */
export interface PathPattern {
  readonly words: readonly string[];
  readonly pattern: RegExp;
  test(path: string): boolean;
}

const made: PathPattern[] = [];
let last = { path: "", lower: "" };

/**
 * A pattern that is not looked at unless one of its words stands in the path. Most paths have none of them, and before a
 * pattern of many alternatives first says no, V8 compiles it twice: for the few paths of a commit that was a fifth of all.
 *
 * @param words in lower case, separated by spaces
 */
export function pathPattern(words: string, pattern: RegExp): PathPattern {
  const list = words.split(" ");
  const one: PathPattern = {
    words: list,
    pattern,
    test(path) {
      // Many patterns are asked about one path after the other.
      if (last.path !== path) last = { path, lower: path.toLowerCase() };
      const { lower } = last;
      for (const word of list) if (lower.includes(word)) return pattern.test(path);
      return false;
    },
  };
  made.push(one);
  return one;
}

/** What only the path says, worked out once for the files and parts of files that come with the same one after it. */
export function byPath<Result>(work: (path: string) => Result): (path: string) => Result {
  let last: { readonly path: string; readonly result: Result } | undefined;
  return (path) => {
    if (last?.path !== path) last = { path, result: work(path) };
    return last.result;
  };
}

/** All that were made so far, for the test that their words are right. */
export function pathPatterns(): readonly PathPattern[] {
  return made;
}
