import { globProblem } from "../config/glob.ts";

/**
 * Patterns of paths for a regular expression that is searched for in paths, as other tools have them; undefined for one that
 * says more than a pattern can. Where the two differ, the patterns fit fewer paths: what is ignored too little shows itself.
 */
export function globsOfRegex(source: string): readonly string[] | undefined {
  const bare = source.replace(/^\(\?i\)/, "");
  const branches = splitBranches(bare);
  const patterns = branches?.map(globOfBranch);
  if (!patterns || patterns.length === 0) return undefined;
  const known = patterns.flatMap((pattern) => (pattern === undefined ? [] : [pattern]));
  return known.length === patterns.length ? known : undefined;
}

/** At the bars that stand in no group. */
function splitBranches(source: string): readonly string[] | undefined {
  const branches = [""];
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source[i] ?? "";
    if (char === "(") depth++;
    if (char === ")") depth--;
    if (char === "|" && depth === 0) branches.push("");
    else branches[branches.length - 1] += char === "\\" ? char + (source[++i] ?? "") : char;
  }
  return depth === 0 ? branches : undefined;
}

/** `(^|/)`, `(?:^|\\/)` at its beginning. */
const IN_ANY_FOLDER = /^\((?:\?:)?\^\|\\?\/\)/;
/** `(/|$)`, `(?:$|/)` at its end: a folder, or a file of that name. */
const WHOLE_NAME = /\((?:\?:)?(?:\\?\/\|\$|\$\|\\?\/)\)$/;

const TOKEN =
  /(?<any>(?:\.|\[\^\/\])(?<times>[*+])\??)|(?<covered>\(\.\*\??\))|\((?:\?:)?(?<group>[^()|]*(?:\|[^()|]*)+|[^()|]+)\)(?<optional>\?)?|\\(?<escaped>[./_@# -])|(?<one>\.)|(?<literal>[A-Za-z0-9_/@# ~%,:=-])/y;

function globOfBranch(branch: string): string | undefined {
  const folder = IN_ANY_FOLDER.exec(branch)?.[0].length ?? 0;
  const name = WHOLE_NAME.exec(branch)?.[0].length ?? 0;
  const start = branch.startsWith("^");
  const dollar = /(^|[^\\])\$$/.test(branch);
  const end = name > 0 || dollar;
  const body = branch.slice(start ? 1 : folder, branch.length - (name || (dollar ? 1 : 0)));
  let glob = folder > 0 ? "**/" : "";
  TOKEN.lastIndex = 0;
  for (let at = 0; at < body.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(body)?.groups;
    if (!groups) return undefined;
    const { covered, times, group, optional, escaped, one, literal } = groups;
    const any = covered?.slice(1, -1) ?? groups["any"];
    if (any !== undefined) {
      const crosses = any.startsWith(".") && (glob === "" || glob.endsWith("/"));
      glob += `${crosses ? "**/" : ""}${times === "+" ? "?" : ""}*`;
    }
    if (any === undefined && group !== undefined) {
      const choice = choiceOf(group, optional !== undefined);
      if (choice === undefined) return undefined;
      glob += choice;
    } else if (any === undefined) glob += escaped ?? literal ?? (one === undefined ? "" : "?");
  }
  return finished(glob, start, end);
}

/** `(a|b\.c)?` as `{a,b.c,}`. */
function choiceOf(group: string, optional: boolean): string | undefined {
  const words = group.split("|").map((word) => word.replace(/\\([./_@# -])/g, "$1"));
  // `(.*/)?` at the beginning: in any folder.
  if (words.length === 1 && /^(\.\*\??|\.\+)\/$/.test(words[0] ?? "")) return optional ? "**/" : undefined;
  if (words.some((word) => !/^[A-Za-z0-9_/@# ~.%:=-]*$/.test(word))) return undefined;
  const all = optional ? [...words, ""] : words;
  return all.length === 1 ? all[0] : `{${all.join(",")}}`;
}

function finished(glob: string, start: boolean, end: boolean): string | undefined {
  if (glob === "" || /^[*/]*$/.test(glob)) return undefined;
  const open = glob.startsWith("**/")
    ? glob
    : glob.startsWith("/")
      ? `**${glob}`
      : `**/*${glob.replace(/^\*/, "")}`;
  const from = start ? (glob.startsWith("**/") ? glob : `/${glob.replace(/^\//, "")}`) : open;
  const whole = end || /[*/]$/.test(from) ? from : `${from}*`;
  const tidy = whole.replace(/(\*\*\/)+/g, "**/").replace(/\*{3,}/g, "**");
  return globProblem(tidy) === undefined ? tidy : undefined;
}
