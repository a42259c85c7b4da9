/** So many letters and digits in a row of a secret are a part of it; shorter secrets count whole. */
const PART = 10;

/**
 * Whether one of the texts holds a part of a secret, in whatever case and with whatever signs between: names of packages
 * are brought into a normal form before they are models.
 */
export function tellsAny(texts: readonly string[], secrets: readonly string[]): boolean {
  const parts = new Set<string>();
  for (const secret of secrets.map(bare)) {
    if (secret === "") continue;
    for (let i = 0; i === 0 || i + PART <= secret.length; i++) parts.add(secret.slice(i, i + PART));
  }
  const lengths = new Set([...parts].map((part) => part.length));
  return texts.map(bare).some((text) =>
    [...lengths].some((length) => {
      for (let i = 0; i + length <= text.length; i++) if (parts.has(text.slice(i, i + length))) return true;
      return false;
    }),
  );
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
