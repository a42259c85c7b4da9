import { createHash } from "node:crypto";
import { globProblem, globs } from "../config/glob.ts";
import { boolOf, get, itemsOf, stringOf } from "../formats/access.ts";
import { readJson } from "../formats/json.ts";
import { readYaml } from "../formats/yaml.ts";
import type { Value } from "../languages/value.ts";
import { idOf, keywordsOf } from "./expression.ts";
import { type Imported, type ImportedKind, NOTHING } from "./imported.ts";

/** A kind of secret, and which of secretlint's findings are of it. */
export interface SecretlintKind {
  readonly id: string;
  readonly secretlint?: readonly string[];
}

/** `.secretlintrc`, `.secretlintrc.json`, `.yml`, `.yaml`: rules that are off, and allowed values. */
export function readSecretlintConfig(name: string, text: string, known: readonly SecretlintKind[]): Imported {
  const isJson = name.endsWith(".json") || text.trimStart().startsWith("{");
  const { value: whole, problems } = isJson ? readJson(text) : readYaml(text);
  if (problems.length > 0) return { ...NOTHING, lost: [`${name} cannot be read`] };
  const value = name === "package.json" ? get(whole, "secretlint") : whole;
  const kinds: ImportedKind[] = [];
  const off: string[] = [];
  const allow: Imported["allow"][number][] = [];
  const lost: string[] = [];
  const visit = (rule: Value) => {
    const id = (stringOf(get(rule, "id")) ?? "").replace(/^.*secretlint-rule-/, "");
    const options = get(rule, "options");
    for (const inner of itemsOf(get(rule, "rules"))) visit(inner);
    if (id === "pattern") {
      kinds.push(...kindsOf(options, (what) => lost.push(`${name}: ${what}`)));
      return;
    }
    if (get(rule, "severity")) lost.push(`${name}: the severity of ${id}`);
    if (boolOf(get(rule, "disabled")) === true) {
      if (!turnOff(id)) lost.push(`${name}: that the rule ${id || "without an id"} is off`);
      return;
    }
    for (const message of [
      ...texts(get(rule, "allowMessageIds")),
      ...texts(get(options, "allowMessageIds")),
    ]) {
      if (!turnOff(`${id}/${message}`)) lost.push(`${name}: that the message ${message} of ${id} is allowed`);
    }
    for (const text of texts(get(options, "allows"))) {
      if (id === "no-dotenv") {
        lost.push(`${name}: that a file of the name ${text} may hold credentials`);
        continue;
      }
      if (/^\/.*\/[a-z]*$/s.test(text)) lost.push(`${name}: an expression for allowed values of ${id}`);
      else allow.push({ hash: { sha256: sha256(text) }, reason: `imported from ${name}: allowed of ${id}` });
    }
  };
  const turnOff = (wanted: string): boolean => {
    const meant = known.filter(({ secretlint = [] }) =>
      secretlint.some((own) => own === wanted || own.startsWith(`${wanted}/`)),
    );
    off.push(...meant.map(({ id }) => `secrets/${id}`));
    return meant.length > 0;
  };
  for (const rule of itemsOf(get(value, "rules"))) visit(rule);
  return { ...NOTHING, off, allow, kinds, lost };
}

/** The patterns of secretlint-rule-pattern, `/…/` with flags each. */
function kindsOf(options: Value | undefined, lose: (what: string) => void): readonly ImportedKind[] {
  if (texts(get(options, "allows")).length > 0) lose("values that its own patterns may find");
  return itemsOf(get(options, "patterns")).flatMap((one) => {
    const name = stringOf(get(one, "name")) ?? "";
    const sources = [stringOf(get(one, "pattern")) ?? [], texts(get(one, "patterns"))].flat();
    if (get(one, "filePathGlobs")) lose(`the files that the pattern ${name} is for; it is for all here`);
    return sources.flatMap((source, index) => {
      const [, body = source, flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(source) ?? [];
      const id = `${idOf(name) || "pattern"}${index === 0 ? "" : `-${index + 1}`}`;
      const set = [...new Set(flags)].filter((flag) => "ims".includes(flag)).join("");
      const pattern = `${set === "" ? "" : `(?${set})`}${body.replaceAll("\\/", "/")}`;
      return [{ id, name: name.slice(0, 100) || "a secret", pattern, keywords: keywordsOf([], body) }];
    });
  });
}

/** `.secretlintignore`: patterns as in .gitignore. */
export function readSecretlintIgnore(text: string): Imported {
  const path: string[] = [];
  const exceptions: string[] = [];
  const lost: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const pattern = line.replace(/(?<!\\)\s+$/, "");
    if (pattern === "" || pattern.startsWith("#")) continue;
    const problem = globProblem(pattern);
    if (pattern.startsWith("!")) exceptions.push(pattern.slice(1));
    if (problem === undefined) path.push(pattern);
    else lost.push(`.secretlintignore, line ${index + 1}: the pattern ${problem}`);
  }
  // Without the exception, more would be left out than was meant.
  const isMeant = (pattern: string) =>
    !exceptions.some((one) => globs([pattern])(one.replace(/^\/|[*?[\]]/g, "")));
  const kept = path.filter(isMeant);
  for (const pattern of path.filter((one) => !isMeant(one)))
    lost.push(`.secretlintignore: the pattern ${pattern}, which has exceptions`);
  const ignore =
    kept.length > 0 ? [{ path: kept, rule: "secrets", reason: "imported from .secretlintignore" }] : [];
  return { ...NOTHING, ignore, lost };
}

function texts(value: Value | undefined): readonly string[] {
  return itemsOf(value).flatMap((item) => stringOf(item) ?? []);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
