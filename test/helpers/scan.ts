import type { AdvisorySource } from "../../src/advisory-source.ts";
import type { Check } from "../../src/check.ts";
import { secretsCheck } from "../../src/checks/secrets/index.ts";
import { DEFAULT_CONFIGURATION } from "../../src/config/configuration.ts";
import { DEFAULT_LIMITS } from "../../src/engine/limits.ts";
import { secretFinder } from "../../src/engine/masking.ts";
import { type ScanOptions, type ScanResult, scan } from "../../src/engine/scan.ts";
import type { Finding } from "../../src/finding.ts";
import { type MemoryFile, memorySource } from "../../src/sources/memory.ts";
import { snapshotAdvisories } from "./advisories.ts";
import { testLanguages } from "./languages.ts";

export const noAdvisories: AdvisorySource = {
  kind: "none",
  advisoriesFor: async () => [],
  coverage: async () => undefined,
};

/** Runs checks over files in memory, through the engine, as a scan of a worktree does. */
export async function scanFiles(
  files: { readonly [path: string]: string | Uint8Array | MemoryFile },
  checks: readonly Check[],
  options: Partial<ScanOptions> = {},
): Promise<ScanResult> {
  return scan({
    source: memorySource(files, "worktree"),
    checks,
    names: new Set(checks.flatMap((check) => [check.id, ...check.ruleIds])),
    rules: new Set(checks.flatMap((check) => check.ruleIds)),
    languages: testLanguages,
    advisories: snapshotAdvisories,
    limits: DEFAULT_LIMITS,
    configuration: DEFAULT_CONFIGURATION,
    wholeFiles: false,
    minConfidence: "medium",
    today: "2026-11-21",
    secretsIn: secretFinder([secretsCheck], DEFAULT_LIMITS),
    ...options,
  });
}

/** `path:line:column-endLine:endColumn rule`, for comparing what was found with what was meant. */
export function places(findings: readonly Finding[]): string[] {
  return findings.map(
    (f) => `${f.path}:${f.startLine}:${f.startColumn}-${f.endLine}:${f.endColumn} ${f.rule}`,
  );
}
