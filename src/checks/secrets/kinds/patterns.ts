import type { Findable } from "./kind.ts";
import { patternOf, type ShapePattern } from "./shape.ts";

const made = new WeakMap<Findable, readonly ShapePattern[]>();

/**
 * Patterns of a kind, one for each of its shapes. Most scans want few of the kinds, so they are made when they are first asked
 * for. Keys that only their name tells are hexadecimal or the like, which some write in capitals.
 */
export function patternsOf(kind: Findable): readonly ShapePattern[] {
  const known = made.get(kind);
  if (known) return known;
  const fresh = kind.shapes.map((shape) => patternOf(shape, kind.anchor, kind.names !== undefined));
  made.set(kind, fresh);
  return fresh;
}
