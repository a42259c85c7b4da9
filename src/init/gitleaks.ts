import { createHash } from "node:crypto";
import { entriesOf, get, itemsOf, stringOf } from "../formats/access.ts";
import { readToml } from "../formats/toml.ts";
import type { Value } from "../languages/value.ts";
import { type Imported, type ImportedKind, type ImportedPlace, NOTHING } from "./imported.ts";
import { globsOfRegex } from "./path-regex.ts";

const CONFIG = ".gitleaks.toml";
const IGNORE = ".gitleaksignore";

/** `.gitleaksignore`: a fingerprint a line, `[commit:]path:rule:line`. */
export function readGitleaksIgnore(text: string): Imported {
  const places: ImportedPlace[] = [];
  const lost: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const fingerprint = line.trim();
    if (fingerprint === "" || fingerprint.startsWith("#")) continue;
    const match = /^(?:([0-9a-f]{7,64}):)?(.+):[^:]+:(\d{1,9})$/.exec(fingerprint);
    const [, commit, path, number] = match ?? [];
    if (path === undefined || Number(number) === 0)
      lost.push(`${IGNORE}, line ${index + 1}: this is no fingerprint`);
    else places.push({ path, line: Number(number), commit, from: IGNORE });
  }
  return { ...NOTHING, places, lost };
}

/** `.gitleaks.toml`: allowlists and rules of one's own. */
export function readGitleaksConfig(text: string): Imported {
  const { value, problems } = readToml(text);
  if (problems.length > 0) return { ...NOTHING, lost: [`${CONFIG} cannot be read as TOML`] };
  const ignore: Imported["ignore"][number][] = [];
  const allow: Imported["allow"][number][] = [];
  const lost: string[] = [];
  for (const list of [...listsOf(value, "allowlist"), ...listsOf(value, "allowlists")]) {
    const reason = `imported from ${CONFIG}: ${stringOf(get(list, "description")) ?? "allowlist"}`;
    if (stringOf(get(list, "condition"))?.toUpperCase() === "AND") {
      lost.push(`${CONFIG}: an allowlist whose conditions all have to hold`);
      continue;
    }
    const path = strings(get(list, "paths")).flatMap((source) => {
      const globs = globsOfRegex(source);
      if (!globs) lost.push(`${CONFIG}: the path \`${source}\` says more than a pattern of paths can`);
      return globs ?? [];
    });
    if (path.length > 0) ignore.push({ path, rule: "secrets", reason });
    for (const source of strings(get(list, "regexes"))) {
      const literal = literalOf(source);
      if (literal === undefined)
        lost.push(`${CONFIG}: an expression for allowed values; name values by their hash`);
      else allow.push({ hash: { sha256: createHash("sha256").update(literal).digest("hex") }, reason });
    }
    for (const name of ["stopwords", "commits"]) {
      const count = strings(get(list, name)).length;
      if (count > 0) lost.push(`${CONFIG}: ${count} ${name} of an allowlist`);
    }
  }
  const kinds = listsOf(value, "rules").flatMap((rule) => kindOf(rule, lost) ?? []);
  return { ...NOTHING, ignore, allow, kinds, lost };
}

function kindOf(rule: Value, lost: string[]): ImportedKind | undefined {
  const written = stringOf(get(rule, "id")) ?? "";
  const pattern = stringOf(get(rule, "regex"));
  const id = written
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  if (pattern === undefined || id === "") {
    lost.push(`${CONFIG}: the rule ${written || "without an id"}, which has no expression of its own`);
    return undefined;
  }
  for (const { key } of entriesOf(rule)) {
    if (["id", "regex", "description", "keywords", "tags"].includes(key)) continue;
    lost.push(`${CONFIG}: \`${key}\` of the rule ${written}`);
  }
  const name = (stringOf(get(rule, "description")) || `a secret of the kind ${id}`).slice(0, 100);
  const keywords = strings(get(rule, "keywords")).filter((word) => /^[ -~]{3,100}$/.test(word));
  return { id, name, pattern, keywords };
}

/** A table, or each of an array of them. */
function listsOf(value: Value, key: string): readonly Value[] {
  const found = get(value, key);
  if (found?.kind === "object") return [found];
  return itemsOf(found);
}

function strings(value: Value | undefined): readonly string[] {
  return itemsOf(value).flatMap((item) => stringOf(item) ?? []);
}

/** The one text an expression stands for. */
export function literalOf(source: string): string | undefined {
  const bare = source.replace(/^\^/, "").replace(/\$$/, "");
  if (!/^(?:[^.*+?()[\]{}|^$\\]|\\[^A-Za-z0-9])+$/.test(bare)) return undefined;
  return bare.replace(/\\(.)/g, "$1");
}
