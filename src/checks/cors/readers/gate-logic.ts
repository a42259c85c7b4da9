import type { OriginTest } from "../origins/origin-test.ts";

/** What conditions let pass when a page of another site asks. */
export type Gate =
  /** Every origin, or all but those that pass one of these tests: everybody who matters. */
  | { readonly kind: "open"; readonly except?: readonly OriginTest[] }
  /** No origin: requests without one, for example. */
  | { readonly kind: "shut" }
  /** Every origin, as far as the origin is concerned: something else decides, such as a flag or the request's method. */
  | { readonly kind: "neutral" }
  /** An origin that passes one of these. */
  | { readonly kind: "tests"; readonly tests: readonly OriginTest[] }
  /** It is about the origin, in a way that is not understood. */
  | { readonly kind: "unknown" };

export const OPEN: Gate = { kind: "open" };
export const SHUT: Gate = { kind: "shut" };
export const NEUTRAL: Gate = { kind: "neutral" };
export const UNKNOWN: Gate = { kind: "unknown" };

/** Two long lists that both have to hold the origin. */
const MOST_COMBINATIONS = 400;

export function both(left: Gate, right: Gate): Gate {
  for (const kind of ["shut", "unknown"] as const)
    if (left.kind === kind || right.kind === kind) return { kind };
  if (left.kind !== "tests") return right.kind === "tests" || left.kind === "open" ? right : left;
  if (right.kind !== "tests") return left;
  if (JSON.stringify(left.tests) === JSON.stringify(right.tests)) return left;
  if (left.tests.length * right.tests.length > MOST_COMBINATIONS) return UNKNOWN;
  const tests = left.tests.flatMap((a) =>
    right.tests.map((b): OriginTest => ({ kind: "all", tests: [a, b] })),
  );
  return { kind: "tests", tests };
}

export function either(left: Gate, right: Gate): Gate {
  if (left.kind === "open" || right.kind === "open") return OPEN;
  if (left.kind === "shut") return right;
  if (right.kind === "shut") return left;
  if (left.kind === "tests" && right.kind === "tests")
    return { kind: "tests", tests: [...left.tests, ...right.tests] };
  if (left.kind === "tests") return left;
  if (right.kind === "tests") return right;
  return left.kind === "neutral" && right.kind === "neutral" ? NEUTRAL : UNKNOWN;
}

export function opposite(gate: Gate): Gate {
  switch (gate.kind) {
    case "open":
      return gate.except ? { kind: "tests", tests: gate.except } : SHUT;
    case "shut":
      return OPEN;
    case "tests":
      return { kind: "open", except: gate.tests };
    default:
      return gate;
  }
}
