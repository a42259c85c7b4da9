import type { Range } from "../../../languages/value.ts";
import { isInside } from "./values.ts";

/** Answers which of many ranges, each inside of another or beside it, hold a place. */
export interface Nesting {
  /** Indexes into the ranges it was built from, innermost first. */
  around(place: Range): number[];
}

/** Builds in O(n log n); an answer costs O(log n) and as many steps as ranges begin around the place. */
export function nestingOf(ranges: readonly Range[]): Nesting {
  const order = ranges
    .map((range, index) => ({ range, index, parent: -1 }))
    .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  const open: number[] = [];
  order.forEach((node, position) => {
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const outer = order[top];
      if (outer && outer.range.end >= node.range.end) break;
      open.pop();
    }
    node.parent = open.at(-1) ?? -1;
    open.push(position);
  });
  return {
    around(place) {
      const found: number[] = [];
      for (let at = lastStartingBefore(place.start); at !== -1; at = order[at]?.parent ?? -1) {
        const node = order[at];
        if (node && isInside(place, node.range)) found.push(node.index);
      }
      return found;
    },
  };

  function lastStartingBefore(offset: number): number {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((order[middle]?.range.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
