import { Buffer } from "node:buffer";
import type { Check } from "../check.ts";
import type { SourceFile, Tree } from "../file.ts";
import { groupBy } from "../group.ts";
import type { Range } from "../languages/value.ts";
import { asked } from "../on-demand.ts";
import { type FileOutcome, hitsOf } from "./examine.ts";
import type { Gathered, OfFile } from "./gather.ts";
import { guarded } from "./guard.ts";
import { budgetOf, type Limits } from "./limits.ts";
import { keywordsOf, prefilterFor } from "./literals.ts";
import { likelySecrets } from "./redact.ts";

/** Where the secrets of a file are. @throws {Error} when that cannot be found out, and then nothing of the file may be said */
export type FindSecrets = (file: SourceFile) => Promise<readonly Range[]>;

/**
 * Where those of these checks that know secrets find them in a file that they were not given in the scan, because the check takes no part in
 * it or the file is not in its scope. In a file that a reader has read in part, whatever looks like a secret is one.
 *
 * @throws {TimeExceeded} when a reader does not come to an end before it first waits for something
 */
export function secretFinder(checks: readonly Check[], limits: Limits): FindSecrets {
  const check = checks.find(({ secrets }) => secrets);
  if (!check) return async () => [];
  let prefilter: ReturnType<typeof prefilterFor> | undefined;
  return async (file) => {
    prefilter ??= prefilterFor(check.readers, new Set());
    const bytes = Buffer.from(file.text);
    const present = prefilter.find(bytes);
    const ms = budgetOf(limits, bytes.length);
    const models: unknown[] = [];
    let isWhole = true;
    const notChecked = () => {
      isWhole = false;
    };
    for (const reader of check.readers) {
      if (!reader.claims(file.path)) continue;
      const hits =
        reader.keywords === "any" ? new Set<string>() : hitsOf(new Set(keywordsOf(reader)), present);
      if (!hits) continue;
      const context = { tree: NOTHING, hits, module: () => undefined, notChecked };
      models.push(...(await asked(() => guarded(ms, () => reader.read(file, context)))));
    }
    const found = check.secrets?.(models) ?? [];
    return isWhole ? found : [...found, ...likelySecrets(file.text, 0, file.text.length)];
  };
}

const NOTHING: Tree = { paths: async () => [], open: async () => undefined };

/**
 * Where the secrets of the scope's files are by what was found in them.
 *
 * @returns undefined for a file that not all readers of secrets have read to its end
 */
export function secretsGathered(
  checks: readonly Check[],
  gathered: Gathered,
  scopePaths: ReadonlySet<string>,
): (path: string) => readonly Range[] | undefined {
  const index = checks.findIndex((check) => check.secrets);
  const check = checks[index];
  if (!check) return () => undefined;
  let byPath: ReadonlyMap<string, readonly OfFile[]> | undefined;
  return (path) => {
    if (!scopePaths.has(path) || gathered.unsure.has(path)) return undefined;
    byPath ??= groupBy(gathered.models[index] ?? [], (one) => one.path);
    return check.secrets?.((byPath.get(path) ?? []).flatMap(({ models }) => models));
  };
}

/** The same of one file. */
export function secretsOf(checks: readonly Check[], outcome: FileOutcome): readonly Range[] | undefined {
  const index = checks.findIndex((check) => check.secrets);
  if (index === -1 || outcome.state !== "looked-at" || outcome.notChecked.length > 0) return undefined;
  const models = outcome.found.filter(({ check }) => check === index).flatMap((one) => one.models);
  return checks[index]?.secrets?.(models);
}
