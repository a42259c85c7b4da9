import { sha256 } from "../../../digest.ts";
import { type Nature, natureOf } from "../values/nature.ts";
import { type Assignment, assignmentsIn } from "./assignments.ts";
import type { HeldValue } from "./model.ts";
import { namesSecret } from "./names.ts";

const MADE: ReadonlySet<Nature> = new Set(["random", "digest", "uuid"]);

/** Whether a machine made a value, or somebody thought of it (`false`); undefined when nobody can log in with it. */
export function isMade(value: string): boolean | undefined {
  const nature = natureOf(value);
  if (MADE.has(nature)) return true;
  return nature === "password" ? false : undefined;
}

export function heldValue(path: string, { name, value, at, secret }: Assignment, made: boolean): HeldValue {
  return {
    name,
    at: { path, start: at.start, end: at.end },
    secret: { path, start: secret.start, end: secret.end },
    digest: sha256(value).slice(0, 4),
    made,
  };
}

/** What a file of settings gives to names of secrets, templates and placeholders left out. */
export function heldBySettings(path: string, text: string): readonly HeldValue[] {
  return assignmentsIn(text).flatMap((assignment) => {
    const made = namesSecret(assignment.name) ? isMade(assignment.value) : undefined;
    return made === undefined ? [] : [heldValue(path, assignment, made)];
  });
}
