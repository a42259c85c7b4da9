/** A pattern with the group of that number, from 1, as its only one that captures. */
export function withOneGroup(pattern: string, wanted: number): string {
  let groups = 0;
  return pattern.replace(PIECE, (piece, opening) => {
    if (opening === undefined) return piece;
    groups++;
    return groups === wanted ? "(" : "(?:";
  });
}

/** An escape, a class, or what opens a group that captures. */
const PIECE = /\\[\s\S]|\[\^?\]?(?:\\[\s\S]|\[:\w+:\]|[^\]\\])*\]|(\(\?P?<\w+>|\((?!\?))/g;

/** Keywords that another tool has, or else the longest text that everything has which a pattern finds. */
export function keywordsOf(told: readonly string[], pattern: string): readonly string[] {
  if (told.length > 0 && told.every((word) => /^[ -~]{3,100}$/.test(word))) return told;
  const literal = literalIn(pattern);
  return literal.length < 3 ? [] : [literal];
}

/** The longest one outside of all groups, where the pattern has no alternatives there. */
function literalIn(pattern: string): string {
  let depth = 0;
  const runs = [""];
  const open = pattern.replace(/\((?:\?:)?([\w -]{1,100})\)(?![*?{])/g, "$1");
  for (const [piece] of open.matchAll(/\\[\s\S]|\[\^?\]?(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/g)) {
    if (piece === "|" && depth === 0) return "";
    const last = runs.length - 1;
    if (piece === "(") depth++;
    if (depth === 0 && /^(?:[ -~]|\\[^\w\s])$/.test(piece) && !/^[.*+?()[\]{}|^$]$/.test(piece)) {
      runs[last] += piece.slice(-1);
      continue;
    }
    // What is optional belongs to none.
    if (/^[*?{]$/.test(piece)) runs[last] = (runs[last] ?? "").slice(0, -1);
    if (piece === ")") depth--;
    if (runs[last] !== "") runs.push("");
    if (piece === "{") depth++;
    if (piece === "}") depth--;
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), "").slice(0, 100);
}

/** A name as the id of a kind; empty where nothing of it can be one. */
export function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, 60)
    .replace(/-$/, "");
}
