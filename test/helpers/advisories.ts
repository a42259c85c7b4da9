import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Advisory, AdvisorySource, Coverage } from "../../src/advisory-source.ts";
import { createSnapshotSource } from "../../src/osv/snapshot.ts";

const dist = join(import.meta.dirname, "../../dist");

/** The snapshot that is committed with the project, as the built program reads it. */
export const snapshotAdvisories: AdvisorySource = createSnapshotSource((name) => readFile(join(dist, name)));

/** A source that holds exactly these advisories, by `ecosystem/name`. */
export function advisoriesOf(
  held: { readonly [package_: string]: readonly Partial<Advisory>[] },
  coverage: Coverage = { asOf: "2026-08-21", complete: true },
): AdvisorySource {
  return {
    kind: "snapshot",
    advisoriesFor: async (ecosystem, name) =>
      (held[`${ecosystem}/${name}`] ?? []).map((advisory) => ({
        id: "TEST-1",
        aliases: [],
        kind: "vulnerability",
        ranges: [{ introduced: "0" }],
        versions: [],
        ...advisory,
      })),
    coverage: async () => coverage,
  };
}
