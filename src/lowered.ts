/** Lower-cased without moving any offset: a few letters, such as İ, become two, and then only those of ASCII change. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
