import type { Json } from "../../../finding.ts";
import type { Requirement } from "../model.ts";

const MAX_QUOTED = 160;

/** The machine-readable form of a finding about one requirement; `locked` is what the lockfile holds, or null. */
export function dataOf({ ecosystem, name, spec, lock }: Requirement): { readonly [key: string]: Json } {
  return {
    ecosystem,
    name: withoutLogin(name),
    spec: withoutLogin(spec),
    locked: "version" in lock && lock.version !== "" ? lock.version : null,
  };
}

/** An address without the name and password in it, which may be a token; `git@`, which everybody uses, stays. */
export function withoutLogin(text: string): string {
  return text.replace(/\/\/(?!git@)[^/@\s]+@/g, "//");
}

/** `a`, `b` and 3 more. */
export function listOf(items: readonly string[], shown: number): string {
  const some = items.slice(0, shown).map(quoted);
  const rest = items.length - some.length;
  return rest > 0 ? `${some.join(", ")} and ${rest} more` : some.join(", ");
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** As code, and short enough to be read: names and addresses come from the file, which may hold anything. */
export function quoted(text: string): string {
  return `\`${text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text}\``;
}
