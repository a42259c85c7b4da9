import type { Branch, Definition } from "./program.ts";

/** Marks an option no environment ever takes. */
export const NOWHERE_REACHED = Symbol("nowhere");

export interface Visible {
  readonly definition: Definition;
  /** Later definitions, each under one condition, that would hide it. */
  readonly hiddenBy: readonly Definition[];
}

/**
 * The definitions that can still hold at a place, latest first, and whether one of them is sure to. Both sides of a
 * condition together hide what was before.
 */
export function withoutCovered(
  definitions: readonly Definition[],
  place: Branch | undefined,
): { readonly visible: readonly Visible[]; readonly complete: boolean } {
  const around = new Set<Branch>();
  for (let at = place; at; at = at.parent) around.add(at);
  const holds = (branch: Branch | undefined): boolean => branch === undefined || around.has(branch);

  const visible: Visible[] = [];
  const hiding: Definition[] = [];
  const covered = new Set<Branch>();
  for (let i = definitions.length - 1; i >= 0; i--) {
    const definition = definitions[i];
    if (!definition || isHidden(definition.branch, covered)) continue;
    visible.push({ definition, hiddenBy: [...hiding] });
    let branch = definition.branch;
    while (branch && !around.has(branch)) {
      covered.add(branch);
      if (!branch.other || !covered.has(branch.other)) break;
      branch = branch.parent;
    }
    if (holds(branch)) return { visible, complete: true };
    if (holds(definition.branch?.parent) && definition.branch?.test.kind !== "opaque")
      hiding.push(definition);
  }
  return { visible, complete: false };
}

function isHidden(branch: Branch | undefined, covered: ReadonlySet<Branch>): boolean {
  for (let at = branch; at; at = at.parent) if (covered.has(at)) return true;
  return false;
}

/** Whether what holds in a branch holds at a place as well. */
export function isAround(branch: Branch | undefined, place: Branch | undefined): boolean {
  const depth = branch?.depth ?? 0;
  let at = place;
  while ((at?.depth ?? 0) > depth) at = at?.parent;
  return at === branch;
}
