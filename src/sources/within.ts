/** Whether a path is one of these or below one of them; `""` is the root. */
export function isWithin(path: string, within: readonly string[]): boolean {
  return within.some((prefix) => prefix === "" || path === prefix || path.startsWith(`${prefix}/`));
}
