import { groupBy } from "../group.ts";
import type { Named } from "./ignore.ts";
import type { Directive } from "./inline.ts";

export type Place = Named & { readonly startLine: number; readonly endLine: number };

/** Finds the directive that covers a place, the narrowest first, and the targets of it that name the place's rule. */
export type Cover = (place: Place) => { readonly directive: Directive; readonly target: string } | undefined;

interface Lines {
  /** On the line itself, sorted by it. */
  readonly own: readonly Directive[];
  readonly next: ReadonlyMap<number, Directive>;
  /** Blocks and whole files, sorted by their first line; `reach[i]` is the one of the first i + 1 that ends last. */
  readonly blocks: readonly Directive[];
  readonly reach: readonly Directive[];
}

/**
 * An index over the directives of one file: a place is looked up in time that does not grow with their number.
 * @param anyRule whether directives that name no rule are meant for every place, which they are only to be told of
 */
export function coverOf(directives: readonly Directive[], anyRule = false): Cover {
  const named = directives.flatMap((directive) => {
    const targets: readonly string[] = anyRule && directive.targets.length === 0 ? [ANY] : directive.targets;
    return targets.map((target) => ({ target, directive }));
  });
  const byTarget = new Map(
    [...groupBy(named, ({ target }) => target)].map(([target, group]) => [
      target,
      linesOf(group.map(({ directive }) => directive)),
    ]),
  );
  return (place) => {
    for (const target of [place.rule, place.check, ...(anyRule ? [ANY] : [])]) {
      const lines = byTarget.get(target);
      const directive = lines && find(lines, place);
      if (directive) return { directive, target };
    }
    return undefined;
  };
}

/** No rule has this name. */
const ANY = "";

function linesOf(directives: readonly Directive[]): Lines {
  const blocks = directives
    .filter(({ kind }) => kind === "start" || kind === "file")
    .sort((a, b) => a.firstLine - b.firstLine);
  const reach: Directive[] = [];
  for (const block of blocks) {
    const best = reach.at(-1);
    reach.push(best && best.lastLine >= block.lastLine ? best : block);
  }
  return {
    own: directives.filter(({ kind }) => kind === "line"),
    next: new Map(
      directives
        .filter(({ kind }) => kind === "next-line")
        .map((directive) => [directive.firstLine, directive]),
    ),
    blocks,
    reach,
  };
}

function find({ own, next, blocks, reach }: Lines, { startLine, endLine }: Place): Directive | undefined {
  const onLine = own[firstAfter(own, startLine - 1)];
  if (onLine && onLine.line <= endLine) return onLine;
  const above = next.get(startLine);
  if (above) return above;
  const around = reach[firstAfter(blocks, startLine) - 1];
  return around && endLine <= around.lastLine ? around : undefined;
}

/** Index of the first directive whose first line is after this one. */
function firstAfter(sorted: readonly Directive[], line: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.firstLine ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}
