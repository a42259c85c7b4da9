import type { Severity } from "../../../finding.ts";
import type { Kind } from "./kind.ts";

/**
 * Name in variables (`visual_crossing` is also found as `visualCrossing`; others behind it, with `|` between), provider, shape
 * of the key, and site; then what the key opens, where it is documented (an address without its scheme; defaults to the site), and where it is replaced (where the
 * pages of the site are not known, that is said of the site alone). Defaults to a warning: the shape says little.
 */
export type Row = readonly [
  named: string,
  provider: string,
  shape: string,
  site: string,
  opens: string,
  documentation?: string,
  revoke?: string,
  severity?: Severity,
];

/**
 * Keys of services that write them without a format: a row each, found by the name they are assigned to. Lengths and
 * alphabets are facts from public rules of scanners.
 */
export function serviceKeys(rows: readonly Row[]): readonly Kind[] {
  return rows.map(([named, provider, shape, site, opens, documentation, revoke, severity = "warning"]) => ({
    id: `${named.replace(/\|.*/, "").replace(/[_.]/g, "-")}-key`,
    shapes: [shape],
    names: named.split("|"),
    severity,
    provider,
    name: keyOf(provider),
    opens,
    revoke: revoke ?? `sign in at ${site} and replace the key there, or ask its support to`,
    link: `https://${documentation ?? `${site}/`}`,
  }));
}

/** "an Atera API key", "a NewsAPI key", "a Guardian API key". */
function keyOf(provider: string): string {
  const called = provider.replace(/^The /, "");
  return `${articleOf(called)} ${called}${/API\b/.test(called) ? "" : " API"} key`;
}

/** By how it is said: letters of an abbreviation one by one, and "user" with the sound of "you". */
function articleOf(called: string): "a" | "an" {
  if (/^(?:uni|upc|url|user)/i.test(called)) return "a";
  return /^(?:[aeiou]|FX|html|NFT|SSL)/i.test(called) ? "an" : "a";
}
