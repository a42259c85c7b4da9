import type { Name } from "../readers/names.ts";
import type { Syntax } from "./syntax.ts";
import { valueAt, type Written } from "./value-at.ts";

/** Whether a section opens behind a name that may say what it is given: most names are followed by something else. */
export function isDeclared(text: string, end: number): boolean {
  let at = text[end] === '"' || text[end] === "'" ? end + 1 : end;
  while (text[at] === " ") at++;
  if (text[at] === ":" || text[at] === "=") at++;
  while (text[at] === " ") at++;
  return text[at] === "{" || (at > end && (text[at] === "\n" || text[at] === "\r"));
}

/** What a section is given as a whole: `variable "db_password" { default = "…" }`, `db_password:` with `value:` below it. */
export function declaredAt(text: string, names: readonly Name[], syntax: Syntax): Written | undefined {
  const own = names.find((name) => OWN_VALUE.has(name.text));
  return own && valueAt(text, { start: own.end - own.text.length, end: own.end }, syntax, () => undefined);
}

const OWN_VALUE: ReadonlySet<string> = new Set(["value", "default", "defaultvalue"]);
