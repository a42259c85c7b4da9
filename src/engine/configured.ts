import type { Configuration, IgnoreEntry } from "../config/configuration.ts";
import { meansFinding } from "../config/ignores.ts";
import type { SourceFile } from "../file.ts";
import type { Finding } from "../finding.ts";
import type { Source } from "../sources/source.ts";
import type { ConfiguredIgnore } from "../suppress/ignore.ts";
import type { FinishedFile } from "./finish.ts";

/** The entries of the configuration that leave findings out, for `suppress`. */
export async function configuredIgnores(
  options: {
    readonly configuration: Configuration;
    readonly source: Source;
    open(path: string): Promise<SourceFile | undefined>;
  },
  fileOf: (path: string) => FinishedFile | undefined,
): Promise<readonly ConfiguredIgnore[]> {
  const { ignore } = options.configuration;
  if (ignore.length === 0) return [];
  const [{ hashesIn }, isInTree] = await Promise.all([import("./hashes.ts"), isOfScope(options)]);
  const hashes = (finding: Finding) => hashesIn(finding, fileOf(finding.path));
  return ignore.map((entry) => ignoreOf(entry, hashes, isInTree));
}

function ignoreOf(
  entry: IgnoreEntry,
  hashes: (finding: Finding) => ReadonlySet<string>,
  isInTree: boolean,
): ConfiguredIgnore {
  const { rules, reason, until, at } = entry;
  const means = meansFinding(entry);
  return {
    source: "configuration",
    targets: rules,
    reason,
    ...(until === undefined ? {} : { until }),
    ...(isInTree ? { at: { path: at.path, start: at.start, end: at.end } } : {}),
    covers: (finding) => means(finding, () => hashes(finding)),
  };
}

/** Whether the file of the configuration is one of those that are looked at, and is the same there. */
async function isOfScope({
  configuration: { file: name, digest },
  source,
  open,
}: Parameters<typeof configuredIgnores>[0]): Promise<boolean> {
  if (name === undefined || source.entries.every(({ path }) => path !== name)) return false;
  const [file, { createHash }] = await Promise.all([open(name), import("node:crypto")]);
  return file !== undefined && createHash("sha256").update(file.text).digest("hex") === digest;
}
