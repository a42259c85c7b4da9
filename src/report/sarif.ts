import type {
  ArtifactLocation,
  Fix,
  Log,
  Notification,
  PropertyBag,
  Region,
  ReportingDescriptor,
  Result,
  Location as SarifLocation,
} from "sarif";
import type { Finding, Location, Severity } from "../finding.ts";
import { groupBy } from "../group.ts";
import type { Rule } from "../rule.ts";
import { inertJson, markdownProse, pathToUri, wellFormed } from "./escape.ts";
import { groupNotChecked, type NotCheckedGroup, worstFirst } from "./quantities.ts";
import { type Report, type ReportContext, webPage } from "./report.ts";

export interface SarifOptions {
  /** Tells runs over the same commit apart, such as the shards of a matrix. */
  readonly category?: string;
  /** Of the 25,000 that GitHub takes; the worst are kept. */
  readonly mostResults?: number;
}

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const SOURCE_ROOT = "%SRCROOT%";

/** What GitHub takes of one run; a file over these is refused as a whole. https://docs.github.com/code-security/code-scanning */
const MOST_RESULTS = 25_000;
const MOST_LOCATIONS = 1_000;
/** Paths that one notification names; its text holds the full count. */
const MOST_NOTIFICATION_LOCATIONS = 100;
/** GitHub shows ten tags of a rule and takes twenty. */
const MOST_TAGS = 10;

const LEVEL = { error: "error", warning: "warning", notice: "note" } as const;
/** On GitHub's scale: 7.0 to 8.9 is high, 4.0 to 6.9 medium, below that low. */
const SECURITY_SEVERITY: { readonly [severity in Severity]: string } = {
  error: "8.0",
  warning: "5.5",
  notice: "2.5",
};

/** SARIF 2.1.0. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export async function renderSarif(
  report: Report,
  context: ReportContext,
  options: SarifOptions = {},
): Promise<string> {
  return `${inertJson(toSarif(report, await context.rules(), context, options))}\n`;
}

function toSarif(
  report: Report,
  tookPart: readonly Rule[],
  context: ReportContext,
  options: SarifOptions,
): Log {
  const most = Math.min(MOST_RESULTS, options.mostResults ?? MOST_RESULTS);
  const kept = worstFirst(report.findings).slice(0, most);
  const rules = descriptors(kept, tookPart, context);
  const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
  const leftOut = report.findings.length - kept.length;
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            rules,
          },
        },
        ...(options.category === undefined ? {} : { automationDetails: { id: `${options.category}/` } }),
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: {
          [SOURCE_ROOT]: { description: { text: "The root of the tree that was scanned." } },
        },
        invocations: [
          {
            executionSuccessful: !report.notChecked.some((entry) => entry.incomplete),
            toolExecutionNotifications: [
              ...(leftOut === 0 ? [] : [leftOutNotification(leftOut, most)]),
              ...groupNotChecked(report.notChecked).map(toNotification),
            ],
          },
        ],
        results: kept.map((finding) => toResult(finding, indexOf.get(finding.rule) ?? -1)),
        properties: runProperties(report),
      },
    ],
  };
}

function runProperties({ scope, stats, suppressed, baseline, advisories }: Report): PropertyBag {
  return { scope, stats, suppressed, ...(baseline ? { baseline } : {}), advisories };
}

/** A descriptor for every rule that took part, and for rules of findings that are no longer known. */
function descriptors(
  findings: readonly Finding[],
  tookPart: readonly Rule[],
  context: ReportContext,
): ReportingDescriptor[] {
  const known = new Map(tookPart.map((rule) => [rule.id, toDescriptor(rule, context)]));
  for (const { rule } of findings) {
    if (!known.has(rule)) known.set(rule, { id: wellFormed(rule) });
  }
  return [...known.values()];
}

function toDescriptor(rule: Rule, context: ReportContext): ReportingDescriptor {
  const helpUri = webPage(context, rule.id);
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: `${rule.title}.` },
    fullDescription: { text: rule.what },
    ...(helpUri === undefined ? {} : { helpUri }),
    help: {
      text: [rule.what, `Why: ${rule.why}`, `Fix: ${rule.fix}`, rule.limits && `Limits: ${rule.limits}`]
        .filter((part) => part)
        .join("\n\n"),
      markdown: helpMarkdown(rule, helpUri),
    },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: {
      tags: ["security", rule.check, ...rule.cwe.map((number) => `external/cwe/cwe-${number}`)].slice(
        0,
        MOST_TAGS,
      ),
      precision: "high",
      "problem.severity": rule.severity === "notice" ? "recommendation" : rule.severity,
      "security-severity": SECURITY_SEVERITY[rule.severity],
    },
  };
}

function helpMarkdown(rule: Rule, page: string | undefined): string {
  const links = [...(page === undefined ? [] : [page]), ...rule.links];
  return [
    markdownProse(rule.what),
    `**Why it matters.** ${markdownProse(rule.why)}`,
    `**What to do.** ${markdownProse(rule.fix)}`,
    ...(rule.limits === undefined ? [] : [`**What it does not see.** ${markdownProse(rule.limits)}`]),
    ...(links.length === 0 ? [] : [links.map((link) => `- <${link}>`).join("\n")]),
  ].join("\n\n");
}

/** `cors/wildcard-origin` → `CorsWildcardOrigin`, the form SARIF recommends for names. */
function pascalCase(id: string): string {
  return id
    .split(/[^a-zA-Z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

function toResult(finding: Finding, ruleIndex: number): Result {
  const { check, confidence, controls, data, why, fix } = finding;
  const related = finding.related.slice(0, MOST_LOCATIONS - 1);
  return {
    ruleId: wellFormed(finding.rule),
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVEL[finding.severity],
    message: { text: plainMessage(`${finding.message}\n\nWhy: ${why}\n\nFix: ${fix}`) },
    locations: [toLocation(finding, contextRegion(finding))],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, id) => ({
            ...toLocation(place),
            id,
            message: { text: plainMessage(place.message) },
          })),
        }),
    partialFingerprints: { "bartizan/v1": finding.fingerprint },
    ...(finding.edits.length === 0 ? {} : { fixes: [toFix(finding)] }),
    properties: { check, confidence, controls: [...controls], data },
  };
}

/** In a message `[text](target)` is a link (SARIF 2.1.0, 3.11.6), and none of ours is meant as one. */
function plainMessage(text: string): string {
  return wellFormed(text).replaceAll("](", "] (");
}

function toLocation(place: Location, context?: Region): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: toArtifact(place.path),
      region: toRegion(place),
      ...(context === undefined ? {} : { contextRegion: context }),
    },
  };
}

/** The line the place is on, as far as the finding shows it, and only when the place does not go on in other lines. */
function contextRegion({ snippet, startLine, endLine }: Finding): Region | undefined {
  if (snippet === "" || startLine !== endLine) return undefined;
  return { startLine: Math.max(1, startLine), snippet: { text: wellFormed(snippet) } };
}

/** Lines and columns count from 1 in SARIF as they do here; a place in an empty file is its beginning. */
function toRegion({ startLine, startColumn, endLine, endColumn }: Location) {
  return {
    startLine: Math.max(1, startLine),
    startColumn: Math.max(1, startColumn),
    endLine: Math.max(1, endLine),
    endColumn: Math.max(1, endColumn),
  };
}

function toArtifact(path: string): ArtifactLocation {
  return { uri: pathToUri(path), uriBaseId: SOURCE_ROOT };
}

function toFix(finding: Finding): Fix {
  const files = groupBy(finding.edits, (edit) => edit.path);
  return {
    description: { text: plainMessage(finding.fix) },
    artifactChanges: [...files].map(([path, edits]) => ({
      artifactLocation: toArtifact(path),
      replacements: edits.map((edit) => ({
        deletedRegion: toRegion(edit),
        insertedContent: { text: wellFormed(edit.text) },
      })),
    })),
  };
}

function toNotification({ reason, incomplete, paths, count }: NotCheckedGroup): Notification {
  const number = count > 1 ? ` (${count})` : "";
  return {
    level: incomplete ? "warning" : "note",
    message: {
      text: plainMessage(
        `${incomplete ? "Could not be checked" : "Not checked, by design"}: ${reason}${number}`,
      ),
    },
    ...(paths.length === 0
      ? {}
      : {
          locations: paths
            .slice(0, MOST_NOTIFICATION_LOCATIONS)
            .map((path) => ({ physicalLocation: { artifactLocation: toArtifact(path) } })),
        }),
    properties: { incomplete, count },
  };
}

function leftOutNotification(number: number, most: number): Notification {
  return {
    level: "warning",
    message: {
      text: `${number} more findings are left out: there is room for ${most}. The worst are kept.`,
    },
  };
}
