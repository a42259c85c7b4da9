import { entriesOf, get, itemsOf, stringOf } from "../formats/access.ts";
import { readJson } from "../formats/json.ts";
import { type Imported, NOTHING } from "./imported.ts";
import { globsOfRegex } from "./path-regex.ts";

const FILE = ".secrets.baseline";

/** `.secrets.baseline` of detect-secrets: values by their SHA-1, and paths that are left out. */
export function readSecretsBaseline(text: string): Imported {
  const { value, problems } = readJson(text);
  if (problems.length > 0) return { ...NOTHING, lost: [`${FILE} cannot be read as JSON`] };
  const allow: Imported["allow"][number][] = [];
  const lost: string[] = [];
  let real = 0;
  let keys = 0;
  for (const { key: path, value: found } of entriesOf(get(value, "results"))) {
    for (const entry of itemsOf(found)) {
      const sha1 = stringOf(get(entry, "hashed_secret"))?.toLowerCase() ?? "";
      const type = stringOf(get(entry, "type")) ?? "a secret";
      const isReal = get(entry, "is_secret");
      if (isReal?.kind === "bool" && isReal.value) real++;
      // Its hash is that of the line all keys begin with.
      else if (type === "Private Key") keys++;
      else if (/^[0-9a-f]{40}$/.test(sha1))
        allow.push({ hash: { sha1 }, path: literalPath(path), reason: `imported from ${FILE}: ${type}` });
      else lost.push(`${FILE}: an entry without a hash in ${path}`);
    }
  }
  if (real > 0) lost.push(`${FILE}: ${counted(real)} that an audit called real secrets: revoke them`);
  if (keys > 0) lost.push(`${FILE}: ${counted(keys)} for private keys, which all have the same hash there`);
  for (const [name, what] of LOST_FILTERS) {
    const count = itemsOf(get(value, "filters_used")).filter((filter) =>
      stringOf(get(filter, "path"))?.endsWith(name),
    ).length;
    if (count > 0 || get(value, "exclude", what))
      lost.push(`${FILE}: that some ${what} are left out by an expression`);
  }
  const patterns = itemsOf(get(value, "filters_used")).flatMap((filter) =>
    stringOf(get(filter, "path"))?.endsWith("should_exclude_file") ? itemsOf(get(filter, "pattern")) : [],
  );
  const sources = [...patterns, get(value, "exclude", "files")].flatMap((one) => stringOf(one) ?? []);
  const path = sources.flatMap((source) => {
    const globs = globsOfRegex(source);
    if (!globs) lost.push(`${FILE}: the path \`${source}\` says more than a pattern of paths can`);
    return globs ?? [];
  });
  const ignore = path.length > 0 ? [{ path, rule: "secrets", reason: `imported from ${FILE}` }] : [];
  return { ...NOTHING, ignore, allow, lost };
}

/** By expressions of one's own, and what they are about. */
const LOST_FILTERS: readonly (readonly [string, string])[] = [
  ["regex.should_exclude_line", "lines"],
  ["regex.should_exclude_secret", "secrets"],
];

function counted(count: number): string {
  return count === 1 ? "1 entry" : `${count} entries`;
}

/** A path of a file, as a pattern that fits it alone. */
export function literalPath(path: string): string {
  return `/${path
    .replaceAll("\\", "/")
    .replace(/^\.?\/+/, "")
    .replace(/[*?[{]/g, "?")}`;
}
