import type { Check } from "../check.ts";
import type { NotChecked } from "../finding.ts";
import type { Source } from "../sources/source.ts";
import type { BaselineEntry } from "../suppress/baseline.ts";

/** How far a scan has seen: what is not there was either mended or never looked for. */
export interface Looked {
  readonly source: Source;
  /** Files that could not be looked at, or not wholly. */
  readonly unseen: ReadonlySet<string>;
  /** Whether something could not be checked that is not one file, such as all of a check. */
  readonly isPartlyBlind: boolean;
  /** Every check and rule there is. */
  readonly names: ReadonlySet<string>;
  /** Rules that took part. */
  readonly rules: ReadonlySet<string>;
  /** Checks that weigh several files together, so that a part of a tree may give other findings than the whole. */
  readonly acrossFiles: ReadonlySet<string>;
  readonly scopePaths: ReadonlySet<string>;
}

export function lookedAt(
  notChecked: readonly NotChecked[],
  options: {
    readonly source: Source;
    readonly checks: readonly Check[];
    readonly names: ReadonlySet<string>;
    readonly rules: ReadonlySet<string>;
    /** Files of which not all could be looked at, be it another file that is to blame. */
    readonly unsure?: ReadonlySet<string>;
  },
): Looked {
  const { source, names, rules, checks, unsure = [] } = options;
  return {
    source,
    names,
    rules,
    unseen: new Set([...unsure, ...notChecked.map(({ path }) => path)].filter((path) => path !== "")),
    isPartlyBlind: notChecked.some(({ path, incomplete }) => path === "" && incomplete),
    acrossFiles: new Set(checks.filter((check) => check.context).map((check) => check.id)),
    scopePaths: new Set(source.entries.map((entry) => entry.path)),
  };
}

/** Whether the scope was all of a tree. */
export function isWhole({ source }: Looked): boolean {
  const files = source.entries.length + (source.shard?.others.length ?? 0);
  return source.kind === "worktree" && files === source.treePaths().length;
}

/** Whether a finding that an entry of the baseline is for would have been found, were it there. */
export function isJudged({ rule, path }: BaselineEntry, looked: Looked): boolean {
  const { source, names, rules } = looked;
  if (looked.isPartlyBlind || looked.unseen.has(path)) return false;
  if (source.kind === "history" || source.kind === "stdin") return false;
  if (names.has(rule) && !rules.has(rule)) return false;
  if (isWhole(looked)) return source.shard?.owns(path) ?? true;
  return looked.scopePaths.has(path) && !looked.acrossFiles.has(rule.split("/")[0] ?? "");
}
