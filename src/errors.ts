/** The user's mistake: printed as one line, its details and a hint, exit code 2. Never holds content of a file. */
export class UserError extends Error {
  readonly hint: string;
  /** One line each, for mistakes of which there are several at once. */
  readonly details: readonly string[];

  constructor(message: string, hint: string, details: readonly string[] = []) {
    super(message);
    this.name = "UserError";
    this.hint = hint;
    this.details = details;
  }
}

/** The known name that is most like a mistyped one, or else the shortest that goes on from it, if there is any. */
export function closest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  if (best !== undefined || name.length < 4) return best;
  const longer = [...known].filter((candidate) => candidate.toLowerCase().startsWith(name.toLowerCase()));
  return longer.sort((a, b) => a.length - b.length)[0];
}

/** Levenshtein's. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
