import type { Assets } from "./assets.ts";
import { checks, rulesOf } from "./checks/index.ts";
import { secretsIn } from "./checks/secrets/index.ts";
import { DEFAULT_LIMITS } from "./engine/limits.ts";
import type { Parsers } from "./engine/modules.ts";
import { scan } from "./engine/scan.ts";
import type { Confidence } from "./finding.ts";
import type { Languages } from "./languages/index.ts";
import { languageOf } from "./languages/language-of.ts";
import { createSnapshotSource } from "./osv/snapshot.ts";
import type { Report, ReportContext, ReportScope } from "./report/report.ts";
import { select } from "./selection.ts";
import type { Source } from "./sources/source.ts";
import { VERSION } from "./version.ts";

/** What either door asks of the engine. */
export interface ScanRequest {
  readonly source: Source;
  readonly assets: Assets;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly wholeFiles: boolean;
  readonly minConfidence: Confidence;
  /** What the report says of the scope besides its kind. */
  readonly scope?: Partial<ReportScope>;
  /** Address of a rule's page, where there is one to link to. */
  ruleUrl?(ruleId: string): string | undefined;
  onProgress?(done: number, total: number): void;
}

export interface Outcome {
  readonly report: Report;
  readonly context: ReportContext;
}

/**
 * One scan, from a source to the report: where the engine gets its checks, languages and advisories.
 * @throws {UserError} for a check or rule that does not exist
 */
export async function runScan(request: ScanRequest): Promise<Outcome> {
  const started = performance.now();
  const selection = select(checks, request.only, request.skip);
  const result = await scan({
    source: request.source,
    checks: selection.checks,
    rules: selection.rules,
    languages: languagesFrom(request.assets),
    advisories: createSnapshotSource((name) => request.assets.read(name)),
    limits: DEFAULT_LIMITS,
    wholeFiles: request.wholeFiles,
    minConfidence: request.minConfidence,
    today: new Date().toISOString().slice(0, 10),
    secretsIn,
    ...(request.onProgress ? { onProgress: request.onProgress } : {}),
  });
  return {
    report: {
      tool: { name: "bartizan", version: VERSION },
      scope: { kind: request.source.kind, root: ".", ...request.scope },
      stats: { ...result.stats, durationMs: Math.round(performance.now() - started) },
      findings: result.findings,
      suppressed: result.suppressed,
      notChecked: result.notChecked,
      advisories: result.advisories,
    },
    context: {
      rules: async () => (await rulesOf(selection.checks)).filter((rule) => selection.rules.has(rule.id)),
      ruleUrl: request.ruleUrl ?? (() => undefined),
    },
  };
}

/** The languages library is loaded with the first file that needs it, and its grammars one by one. */
function languagesFrom(assets: Assets): Parsers {
  let languages: Promise<Languages> | undefined;
  const load = async () => {
    const [{ createLanguages }, { brotliDecompressSync }] = await Promise.all([
      import("./languages/index.ts"),
      import("node:zlib"),
    ]);
    return createLanguages(async (name) =>
      brotliDecompressSync(await assets.read(`grammars/${name}.wasm.br`)),
    );
  };
  return {
    languageOf,
    parse: async (text, language) => {
      languages ??= load();
      return (await languages).parse(text, language);
    },
  };
}
