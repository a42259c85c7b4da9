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

const TOKEN =
  /(?<any>(?:\.|\[\^\/\])(?<times>[*+])\??)|\((?:\?:)?(?<group>[^()|]*(?:\|[^()|]*)+|[^()|]+)\)(?<optional>\?)?|\\(?<escaped>[./_@# -])|(?<one>\.)|(?<literal>[A-Za-z0-9_/@# ~%,:=-])/y;

function globOfBranch(branch: string): string | undefined {
  const start = branch.startsWith("^");
  const end = /(^|[^\\])\$$/.test(branch);
  const body = branch.slice(start ? 1 : 0, end ? -1 : undefined);
  let glob = "";
  TOKEN.lastIndex = 0;
  for (let at = 0; at < body.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(body)?.groups;
    if (!groups) return undefined;
    const { any, times, group, optional, escaped, one, literal } = groups;
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
