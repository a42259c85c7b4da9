import type { Kind } from "./kind.ts";

/**
 * Name in variables (`visual_crossing` is also found as `visualCrossing`), provider, shape of the key, and site; then what the
 * key opens, where it is documented (an address without its scheme; defaults to the site), and where it is replaced (where the
 * pages of the site are not known, that is said of the site alone).
 */
export type Row = readonly [
  name: string,
  provider: string,
  shape: string,
  site: string,
  opens: string,
  documentation?: string,
  revoke?: string,
];

/**
 * Keys of services that write them without a format: a row each, found by the name they are assigned to. Lengths and
 * alphabets are facts from public rules of scanners.
 */
export function serviceKeys(rows: readonly Row[]): readonly Kind[] {
  return rows.map(([name, provider, shape, site, opens, documentation, revoke]) => ({
    id: `${name.replace(/[_.]/g, "-")}-key`,
    shapes: [shape],
    names: [name],
    severity: "warning",
    provider,
    name: `${/^([AEIOU]|html|ip)/i.test(provider) ? "an" : "a"} ${provider} API key`,
    opens,
    revoke: revoke ?? `sign in at ${site} and replace the key there, or ask its support to`,
    link: `https://${documentation ?? `${site}/`}`,
  }));
}
