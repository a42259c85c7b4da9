import type { Finding, Severity } from "../finding.ts";
import { groupBy } from "../group.ts";
import { visible } from "./escape.ts";
import { count, countSeverities } from "./quantities.ts";
import type { Report } from "./report.ts";
import { clip } from "./text.ts";

/** Warnings of a unit make its grade worse from here on. */
const MANY_WARNINGS = 3;
const GRADES = ["F", "D", "C", "B"] as const;
type Grade = (typeof GRADES)[number];

/** Units that are named; of more, how many there are is enough. */
const MOST_UNITS = 10;
const LONGEST_UNIT = 100;

/**
 * How far each deploy unit is from sending the headers it should, worst first: F with an error, D with three warnings or
 * more, C with fewer, B with notices alone. Undefined without a finding: whether anything there sends headers at all is not
 * known then.
 */
export function describeHeaders({ findings }: Report): string | undefined {
  const headers = findings.filter(({ check }) => check === "headers");
  const units = [...groupBy(headers, unitOf)]
    .map(([unit, group]) => ({ unit, grade: gradeOf(group), counts: countSeverities(group) }))
    .sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));
  const [first] = units;
  if (!first) return undefined;
  if (units.length === 1 && first.unit === "") {
    return `Security headers: grade ${first.grade} (${first.counts}).`;
  }
  const named = units.slice(0, MOST_UNITS).map(({ unit, grade, counts }) => {
    const where = unit === "" ? "the top directory" : clip(visible(unit), LONGEST_UNIT);
    return `grade ${grade} for ${where} (${counts})`;
  });
  const more = units.length - named.length;
  return `Security headers: ${named.join(", ")}${more > 0 ? `, and ${count(more, "more directory", "more directories")} of grades no worse` : ""}.`;
}

/** Its directory, which the check says of each finding; empty for the root. */
function unitOf({ data }: Finding): string {
  const unit = data["unit"];
  return typeof unit === "string" ? unit : "";
}

function gradeOf(findings: readonly Finding[]): Grade {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  if (of("error") > 0) return "F";
  const warnings = of("warning");
  return warnings >= MANY_WARNINGS ? "D" : warnings > 0 ? "C" : "B";
}
