import type { CheckId, Severity } from "./finding.ts";

/**
 * Files of an example by path. Places that must be reported by the rule are marked `⟦like this⟧`; the marks are not part of
 * the file. `%name%` stands for a value of `samples`, so that no file of the project holds a string that looks like a live
 * credential.
 */
export interface Example {
  readonly title: string;
  readonly files: { readonly [path: string]: string };
  readonly samples?: { readonly [name: string]: () => string };
  /** Files of it that git does not track, and no .gitignore leaves out. */
  readonly untracked?: readonly string[];
}

export interface RuleSpec {
  /** `<check>/<bad-thing>`; reads well after "allow". */
  readonly id: string;
  readonly severity: Severity;
  /** One line, no full stop. */
  readonly title: string;
  /** What is wrong. */
  readonly what: string;
  /** Why it matters: what an attacker, or a bad day, makes of it. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  /** Common Weakness Enumeration numbers. */
  readonly cwe: readonly number[];
  readonly links: readonly string[];
  /** Ids of the guides' controls this rule shows, such as `cors-named-origins`. */
  readonly controls: readonly string[];
  /** Ids under which other tools find the same. Their ignore comments that name one hold for the rule. */
  readonly aliases?: readonly string[];
  /** What the rule does not see; printed on its page. */
  readonly limits?: string;
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
}

export interface Rule extends RuleSpec {
  readonly check: CheckId;
}

/** @throws {TypeError} when the id is not `<check>/<name>`. Examples are checked by the rule tests. */
export function defineRule(spec: RuleSpec): Rule {
  const match = /^(secrets|cors|headers|pinning|advisories|ignores)\/[a-z0-9]+(-[a-z0-9]+)*$/.exec(spec.id);
  if (!match) throw new TypeError(`rule id "${spec.id}" is not <check>/<name-in-kebab-case>`);
  return { ...spec, check: match[1] as CheckId };
}
