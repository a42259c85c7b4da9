import { z } from "zod";
import { CHECK_IDS, CONFIDENCES, type Json, SEVERITIES } from "../finding.ts";
import type { Report } from "./report.ts";

const count = z.number().int().nonnegative();
const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), z.record(z.string(), json)]),
);
const location = {
  path: z.string(),
  startLine: count,
  startColumn: count,
  endLine: count,
  endColumn: count,
};

const finding = z.object({
  rule: z.string(),
  check: z.enum(CHECK_IDS),
  severity: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES),
  message: z.string(),
  why: z.string(),
  fix: z.string(),
  ...location,
  fingerprint: z.string(),
  commit: z.string().exactOptional(),
  controls: z.array(z.string()),
  fixable: z.boolean(),
  data: z.record(z.string(), json),
  related: z.array(z.object({ ...location, message: z.string() })),
  edits: z.array(z.object({ ...location, text: z.string() })),
  snippet: z.string(),
  mark: z.object({ start: count, end: count }),
});

const report = z.object({
  version: z.literal(1),
  tool: z.object({ name: z.string(), version: z.string() }),
  scope: z.object({
    kind: z.enum(["worktree", "staged", "range", "history", "stdin"]),
    root: z.string(),
    base: z.string().exactOptional(),
    head: z.string().exactOptional(),
    how: z.string().exactOptional(),
    commits: count.exactOptional(),
    blobs: count.exactOptional(),
  }),
  shard: z
    .object({
      index: count,
      count: count,
      of: z.string(),
      rules: z.array(z.string()),
      minConfidence: z.enum(CONFIDENCES),
      wholeFiles: z.boolean(),
      failOn: z.enum([...SEVERITIES, "never"]),
      binaryNames: count,
      unclaimed: count,
    })
    .exactOptional(),
  stats: z.object({ files: count, bytes: count, durationMs: count }),
  findings: z.array(finding),
  suppressed: z.object({
    inline: count,
    foreign: count,
    configuration: count,
    baseline: count,
    unchangedLines: count,
  }),
  baseline: z
    .object({
      file: z.string(),
      entries: count,
      used: count,
      stale: z.array(
        z.object({ rule: z.string(), path: z.string(), fingerprint: z.string(), message: z.string() }),
      ),
    })
    .nullable(),
  notChecked: z.array(z.object({ path: z.string(), reason: z.string(), incomplete: z.boolean() })),
  advisories: z.object({
    source: z.enum(["osv", "github", "snapshot", "none"]),
    asOf: z.string().nullable(),
    complete: z.boolean(),
    partial: z.array(z.string()),
  }),
});

/** A report as `renderJson` wrote it; undefined for any other text. */
export function readJson(text: string): Report | undefined {
  try {
    const { version: _, baseline, ...rest } = report.parse(JSON.parse(text));
    return baseline ? { ...rest, baseline } : rest;
  } catch {
    return undefined;
  }
}
