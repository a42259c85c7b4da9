/**
 * Poetry's version constraints as PEP 440 specifiers, one string for each side of an `||`. `^1.2` is `>=1.2,<2`, `~1.2` is
 * `>=1.2,<1.3`, a bare version is exactly that version, blanks and commas both mean "and".
 */
export function poetryAlternatives(constraint: string): readonly string[] {
  return constraint
    .slice(0, 500)
    .split(/\s*\|\|?\s*/)
    .map((side) => clausesOf(side).map(specifierOf).filter(Boolean).join(","));
}

/** Whether the constraint allows one version only. */
export function isExactPoetry(constraint: string): boolean {
  const alternatives = poetryAlternatives(constraint);
  return alternatives.length === 1 && /(?:^|,)={2,3}[^*,]+(?:,|$)/.test(alternatives[0] ?? "");
}

/** `>= 1.0 < 2` → `>=1.0`, `<2`. */
function clausesOf(side: string): readonly string[] {
  return side.match(/(?:[\^~<>=!]+\s*)?[^\s,^~<>=!]+/g) ?? [];
}

function specifierOf(clause: string): string {
  const match = /^([\^~<>=!]*)\s*(.+)$/.exec(clause);
  const operator = match?.[1] ?? "";
  const version = (match?.[2] ?? "").replace(/^v/, "");
  if (version === "*") return "";
  switch (operator) {
    case "^":
      return between(version, caretPosition(version));
    case "~":
      return between(version, /^\d+\.\d+/.test(version) ? 1 : 0);
    case "":
    case "=":
      return /\.[x*]$/.test(version) ? `==${version.replace(/[x*]$/, "*")}` : `==${version}`;
    default:
      return operator + version;
  }
}

/** Of the first number that is not zero, or the last given. */
function caretPosition(version: string): number {
  const numbers = numbersOf(version);
  const first = numbers.findIndex((number) => number !== 0);
  return first === -1 ? numbers.length - 1 : first;
}

/** From the version up to the next one of the number at the position. */
function between(version: string, position: number): string {
  const numbers = numbersOf(version);
  const upper = numbers.slice(0, position + 1).map((number, at) => (at === position ? number + 1 : number));
  return `>=${version},<${upper.join(".")}`;
}

function numbersOf(version: string): readonly number[] {
  return (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? "0").split(".").map(Number);
}
