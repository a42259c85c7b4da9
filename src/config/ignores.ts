import type { Finding, Json } from "../finding.ts";
import type { IgnoreEntry } from "./configuration.ts";
import { globs } from "./glob.ts";

/**
 * Whether an entry is about a finding; its rules and its date are judged elsewhere.
 * @param hashes of the secrets in the finding, as `sha256:…` and `sha1:…`; asked for only when the entry names a value
 */
export function meansFinding({
  paths,
  ids,
  packages,
  values,
}: IgnoreEntry): (finding: Finding, hashes: () => ReadonlySet<string>) => boolean {
  const fits = paths.length > 0 ? globs(paths) : () => true;
  return ({ path, data }, hashes) =>
    (ids.length === 0 || includesAny(ids, [...texts(data["ids"]), ...texts(data["aliases"])])) &&
    (packages.length === 0 || includesAny(packages, [...texts(data["package"]), ...texts(data["name"])])) &&
    fits(path) &&
    (values.length === 0 || values.some((value) => hashes().has(value)));
}

function texts(value: Json | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

function includesAny(wanted: readonly string[], there: readonly string[]): boolean {
  const lower = new Set(there.map((text) => text.toLowerCase()));
  return wanted.some((text) => lower.has(text.toLowerCase()));
}
