import { createHash } from "node:crypto";
import { entriesOf, get, itemsOf, stringOf } from "../formats/access.ts";
import { readToml } from "../formats/toml.ts";
import type { Value } from "../languages/value.ts";
import { idOf, keywordsOf, withOneGroup } from "./expression.ts";
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
  let partial = 0;
  lost.push(...lostExtensions(value));
  for (const list of [...listsOf(value, "allowlist"), ...listsOf(value, "allowlists")]) {
    const reason = `imported from ${CONFIG}: ${stringOf(get(list, "description")) ?? "allowlist"}`;
    if (/^(?:AND|&&)$/i.test(stringOf(get(list, "condition")) ?? "")) {
      lost.push(`${CONFIG}: an allowlist whose conditions all have to hold`);
      continue;
    }
    const targets = strings(get(list, "targetRules"));
    if (targets.length > 0) {
      lost.push(`${CONFIG}: an allowlist for the rules ${targets.join(", ")} only`);
      continue;
    }
    const path = strings(get(list, "paths")).flatMap((source) => {
      const globs = globsOfRegex(source);
      if (!globs) lost.push(`${CONFIG}: the path \`${source}\` says more than a pattern of paths can`);
      return globs ?? [];
    });
    if (path.length > 0) ignore.push({ path, rule: "secrets", reason });
    const target = stringOf(get(list, "regexTarget")) ?? "secret";
    for (const source of strings(get(list, "regexes"))) {
      const literal = literalOf(source);
      // Of what surrounds a value, or stands in many, no hash is made.
      if (target === "line" || target === "match")
        lost.push(`${CONFIG}: an expression for allowed text around values`);
      else if (literal === undefined || (!isWhole(source) && literal.length < SHORTEST))
        lost.push(`${CONFIG}: an expression for allowed values; name values by their hash`);
      else {
        allow.push({ hash: { sha256: createHash("sha256").update(literal).digest("hex") }, reason });
        if (!isWhole(source)) partial++;
      }
    }
    for (const name of ["stopwords", "commits"]) {
      const count = strings(get(list, name)).length;
      if (count > 0) lost.push(`${CONFIG}: ${count} ${name} of an allowlist`);
    }
  }
  if (partial > 0)
    lost.push(
      `${CONFIG}: that values which only hold an allowed text (${partial}) are allowed; here it is the whole value`,
    );
  const kinds = listsOf(value, "rules").flatMap((rule) => kindOf(rule, lost) ?? []);
  return { ...NOTHING, ignore, allow, kinds, lost };
}

/** A shorter text stands in many values and is none. */
const SHORTEST = 12;

function isWhole(source: string): boolean {
  return source.startsWith("^") && source.endsWith("$");
}

/** Files that it goes on in, and rules of gitleaks' own that are off. */
function lostExtensions(config: Value): readonly string[] {
  const lost: string[] = [];
  for (const key of ["path", "url"])
    if (get(config, "extend", key)) lost.push(`${CONFIG}: what the file of \`extend.${key}\` says`);
  const off = strings(get(config, "extend", "disabledRules"));
  if (off.length > 0) lost.push(`${CONFIG}: that gitleaks' rules ${off.join(", ")} are off`);
  return lost;
}

function kindOf(rule: Value, lost: string[]): ImportedKind | undefined {
  const written = stringOf(get(rule, "id")) ?? "";
  const pattern = stringOf(get(rule, "regex"));
  const id = idOf(written);
  if (pattern === undefined || id === "") {
    lost.push(
      written === ""
        ? `${CONFIG}: a rule without an id`
        : `${CONFIG}: the rule ${written}, which has no expression of its own`,
    );
    return undefined;
  }
  for (const { key } of entriesOf(rule)) {
    if (["id", "regex", "description", "keywords", "tags", "secretGroup"].includes(key)) continue;
    lost.push(`${CONFIG}: \`${key}\` of the rule ${written}`);
  }
  const name = (stringOf(get(rule, "description")) || `a secret of the kind ${id}`).slice(0, 100);
  const group = get(rule, "secretGroup");
  const own = group?.kind === "number" && group.value > 0 ? withOneGroup(pattern, group.value) : pattern;
  return { id, name, pattern: own, keywords: keywordsOf(strings(get(rule, "keywords")), pattern) };
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
