import { calculateBaseScoreV4 } from "cvss4";

/**
 * Base score, 0 to 10, of a CVSS vector of version 2, 3.0, 3.1 or 4.0; undefined for anything else. Metrics beyond the base
 * group are passed over, except in version 4, where a vector has one score.
 */
export function cvssScore(vector: string): number | undefined {
  if (vector.length > 400) return undefined;
  if (vector.startsWith("CVSS:4.")) return scoreV4(vector);
  const metrics = metricsOf(vector);
  if (vector.startsWith("CVSS:3.")) return scoreV3(metrics);
  return vector.startsWith("CVSS:") ? undefined : scoreV2(metrics);
}

function scoreV4(vector: string): number | undefined {
  try {
    const score = calculateBaseScoreV4(vector);
    return Number.isFinite(score) ? score : undefined;
  } catch {
    return undefined;
  }
}

function metricsOf(vector: string): Map<string, string> {
  const parts = vector.replace(/^\(|\)$/g, "").split("/");
  return new Map(parts.map((part) => [part.slice(0, part.indexOf(":")), part.slice(part.indexOf(":") + 1)]));
}

type Weights = Readonly<Record<string, number>>;

/** Undefined when the metric is missing or has no such value. */
function weigh(metrics: ReadonlyMap<string, string>, name: string, weights: Weights): number {
  const value = metrics.get(name);
  return value !== undefined && Object.hasOwn(weights, value) ? (weights[value] ?? Number.NaN) : Number.NaN;
}

const IMPACT_V3: Weights = { H: 0.56, L: 0.22, N: 0 };

/** Section 7.1 and 7.4 of the CVSS v3.1 specification; the base score of v3.0 is the same but for rounding noise. */
function scoreV3(metrics: ReadonlyMap<string, string>): number | undefined {
  const scope = metrics.get("S");
  if (scope !== "U" && scope !== "C") return undefined;
  const changed = scope === "C";
  const [c, i, a] = ["C", "I", "A"].map((name) => 1 - weigh(metrics, name, IMPACT_V3));
  const iss = 1 - (c ?? Number.NaN) * (i ?? Number.NaN) * (a ?? Number.NaN);
  const impact = changed ? 7.52 * (iss - 0.029) - 3.25 * (iss - 0.02) ** 15 : 6.42 * iss;
  const exploitability =
    8.22 *
    weigh(metrics, "AV", { N: 0.85, A: 0.62, L: 0.55, P: 0.2 }) *
    weigh(metrics, "AC", { L: 0.77, H: 0.44 }) *
    weigh(metrics, "PR", changed ? { N: 0.85, L: 0.68, H: 0.5 } : { N: 0.85, L: 0.62, H: 0.27 }) *
    weigh(metrics, "UI", { N: 0.85, R: 0.62 });
  const total = impact + exploitability;
  if (Number.isNaN(total)) return undefined;
  if (impact <= 0) return 0;
  return roundUp(Math.min(changed ? 1.08 * total : total, 10));
}

/** Appendix A of the CVSS v3.1 specification: the smallest number with one decimal that is not below, free of float noise. */
function roundUp(value: number): number {
  const scaled = Math.round(value * 100_000);
  return scaled % 10_000 === 0 ? scaled / 100_000 : (Math.floor(scaled / 10_000) + 1) / 10;
}

const IMPACT_V2: Weights = { N: 0, P: 0.275, C: 0.66 };

/** Section 3.2.1 of the CVSS v2 guide. */
function scoreV2(metrics: ReadonlyMap<string, string>): number | undefined {
  const [c, i, a] = ["C", "I", "A"].map((name) => 1 - weigh(metrics, name, IMPACT_V2));
  const impact = 10.41 * (1 - (c ?? Number.NaN) * (i ?? Number.NaN) * (a ?? Number.NaN));
  const exploitability =
    20 *
    weigh(metrics, "AV", { L: 0.395, A: 0.646, N: 1 }) *
    weigh(metrics, "AC", { H: 0.35, M: 0.61, L: 0.71 }) *
    weigh(metrics, "Au", { M: 0.45, S: 0.56, N: 0.704 });
  const score = (0.6 * impact + 0.4 * exploitability - 1.5) * (impact === 0 ? 0 : 1.176);
  return Number.isNaN(score) ? undefined : Math.round(score * 10) / 10;
}
