import type { Pin } from "../../check-options.ts";

/** `*`, `owner/*`, `owner/repo`, `owner/repo/path`, `owner/repo/*`. */
export function isPinPattern(pattern: string): boolean {
  return pattern === "*" || /^[\w.-]+\/(?:\*|[\w.-]+(?:\/[\w.-]+)*(?:\/\*)?)$/.test(pattern);
}

/** What is asked of an action (`owner/repo[/path]`): the longest pattern that fits says it. Owners are compared without case. */
export function pinFor(name: string, patterns: { readonly [pattern: string]: Pin }): Pin | undefined {
  const wanted = name.toLowerCase();
  let longest = -1;
  let found: Pin | undefined;
  for (const [pattern, pin] of Object.entries(patterns)) {
    const prefix = pattern.toLowerCase().replace(/\*$/, "");
    const fits =
      wanted === prefix || wanted.startsWith(prefix.endsWith("/") || prefix === "" ? prefix : `${prefix}/`);
    if (!fits || prefix.length <= longest) continue;
    longest = prefix.length;
    found = pin;
  }
  return found;
}
