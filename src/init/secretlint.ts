import { createHash } from "node:crypto";
import { globProblem } from "../config/glob.ts";
import { boolOf, get, itemsOf, stringOf } from "../formats/access.ts";
import { readJson } from "../formats/json.ts";
import { readYaml } from "../formats/yaml.ts";
import type { Value } from "../languages/value.ts";
import { type Imported, NOTHING } from "./imported.ts";

/** A kind of secret, and which of secretlint's findings are of it. */
export interface SecretlintKind {
  readonly id: string;
  readonly secretlint?: readonly string[];
}

/** `.secretlintrc`, `.secretlintrc.json`, `.yml`, `.yaml`: rules that are off, and allowed values. */
export function readSecretlintConfig(name: string, text: string, kinds: readonly SecretlintKind[]): Imported {
  const isJson = name.endsWith(".json") || text.trimStart().startsWith("{");
  const { value, problems } = isJson ? readJson(text) : readYaml(text);
  if (problems.length > 0) return { ...NOTHING, lost: [`${name} cannot be read`] };
  const off: string[] = [];
  const allow: Imported["allow"][number][] = [];
  const lost: string[] = [];
  const visit = (rule: Value) => {
    const id = (stringOf(get(rule, "id")) ?? "").replace(/^.*secretlint-rule-/, "");
    const options = get(rule, "options");
    for (const inner of itemsOf(get(rule, "rules"))) visit(inner);
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
      if (/^\/.*\/[a-z]*$/s.test(text)) lost.push(`${name}: an expression for allowed values of ${id}`);
      else allow.push({ hash: { sha256: sha256(text) }, reason: `imported from ${name}: allowed of ${id}` });
    }
  };
  const turnOff = (wanted: string): boolean => {
    const meant = kinds.filter(({ secretlint = [] }) =>
      secretlint.some((own) => own === wanted || own.startsWith(`${wanted}/`)),
    );
    off.push(...meant.map(({ id }) => `secrets/${id}`));
    return meant.length > 0;
  };
  for (const rule of itemsOf(get(value, "rules"))) visit(rule);
  return { ...NOTHING, off, allow, lost };
}

/** `.secretlintignore`: patterns as in .gitignore. */
export function readSecretlintIgnore(text: string): Imported {
  const path: string[] = [];
  const lost: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const pattern = line.replace(/(?<!\\)\s+$/, "");
    if (pattern === "" || pattern.startsWith("#")) continue;
    const problem = globProblem(pattern);
    if (problem === undefined) path.push(pattern);
    else lost.push(`.secretlintignore, line ${index + 1}: the pattern ${problem}`);
  }
  const ignore =
    path.length > 0 ? [{ path, rule: "secrets", reason: "imported from .secretlintignore" }] : [];
  return { ...NOTHING, ignore, lost };
}

function texts(value: Value | undefined): readonly string[] {
  return itemsOf(value).flatMap((item) => stringOf(item) ?? []);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
