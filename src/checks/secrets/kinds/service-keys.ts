import type { Kind } from "./kind.ts";

/** Name in variables (`visual_crossing` is also found as `visualCrossing`), provider, shape of the key, site. */
export type Row = readonly [name: string, provider: string, shape: string, site: string];

/**
 * Keys of services that write them without a format: a row each, found by the name they are assigned to. Lengths and
 * alphabets are facts from public rules of scanners; where on its pages a site keeps its keys, they do not say.
 */
export function serviceKeys(rows: readonly Row[]): readonly Kind[] {
  return rows.map(([name, provider, shape, site]) => ({
    id: `${name.replace(/[_.]/g, "-")}-key`,
    shapes: [shape],
    names: [name],
    severity: "warning",
    provider,
    name: `${/^([AEIOU]|html|ip)/i.test(provider) ? "an" : "a"} ${provider} API key`,
    opens: `use the account at ${provider}, at its cost, and read what the key allows`,
    revoke: `${site} → account settings → API keys (make a new one, delete this one)`,
    link: `https://${site}/`,
  }));
}
