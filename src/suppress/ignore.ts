import type { Finding, Span } from "../finding.ts";

/** Something that asks to leave findings out, wherever it is written. */
export interface Ignore {
  readonly source: "inline" | "configuration";
  /** Rule ids and check ids. In the configuration none means all; in a comment it then does not hold. */
  readonly targets: readonly string[];
  /** Undefined when none is given: the ignore then does not hold. */
  readonly reason?: string;
  /** ISO date up to and including which it holds. */
  readonly until?: string;
  /** Where it is written, for findings about it; undefined outside the tree that is scanned. */
  readonly at?: Span;
}

/** An entry of the configuration. */
export interface ConfiguredIgnore extends Ignore {
  readonly source: "configuration";
  /** Whether it means this finding; its targets and its date are judged elsewhere. */
  covers(finding: Finding): boolean;
}

/** Which targets of an ignore left a finding out; an ignore that is not in it left none out. */
export type Usage = Map<Ignore, Set<string>>;

/** What a finding of that rule is called in ignores. */
export type Named = Pick<Finding, "rule" | "check">;

export function meant(targets: readonly string[], { rule, check }: Named): readonly string[] {
  return targets.filter((target) => target === rule || target === check);
}

export function markUsed(usage: Usage, ignore: Ignore, targets: readonly string[]): void {
  const used = usage.get(ignore) ?? new Set<string>();
  for (const target of targets) used.add(target);
  usage.set(ignore, used);
}

export type DateState = "holds" | "expired" | "unreadable";

/**
 * A date that cannot be read does not hold: an ignore must not outlive a typing error.
 * @param today ISO date
 */
export function stateOn({ until }: Ignore, today: string): DateState {
  if (until === undefined) return "holds";
  const day = /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(until) : Number.NaN;
  // 30 February is read as a day of March.
  if (Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== until) return "unreadable";
  return today <= until ? "holds" : "expired";
}
