import type { SourceFile } from "../../../file.ts";
import type { Guard, Range, Value } from "../../../languages/value.ts";
import { under } from "../development.ts";
import { type Admission, type AllowedOrigin, UNKNOWN } from "../model.ts";
import { isAskedFor } from "./asked-for.ts";
import { spanIn } from "./values.ts";

/** What a framework makes of the values it is given as origins. */
export interface OriginSyntax {
  /** A string that stands alone. */
  text(value: string): Admission;
  /** A string in a list. */
  item(value: string): Admission;
  /** Anything else, in a list or alone; undefined: not known. */
  other?(value: Value, place: Place): readonly AllowedOrigin[] | undefined;
}

/** Under what circumstances a value counts. */
export interface Place {
  readonly file: SourceFile;
  readonly guard: Guard;
  readonly whenUnset?: string;
}

/** Long lists are cut off: nothing new is learned from the thousandth origin. */
const MOST_ITEMS = 500;

export function originsFrom(value: Value, syntax: OriginSyntax, place: Place): readonly AllowedOrigin[] {
  switch (value.kind) {
    case "string":
      return [allowed(syntax.text(value.value), value.range, place)];
    case "list":
      return listOrigins(value.items.slice(0, MOST_ITEMS), value.open, value.range, syntax, place);
    case "env": {
      const unset = [allowed(UNKNOWN, value.range, place)];
      if (!value.fallback) return unset;
      return [...unset, ...originsFrom(value.fallback, syntax, { ...place, whenUnset: value.name })];
    }
    case "choice":
      return value.options.flatMap((option) =>
        isAskedFor(option.conditions ?? [])
          ? [allowed(UNKNOWN, option.value.range, place)]
          : originsFrom(option.value, syntax, { ...place, guard: under(place.guard, option.guard) }),
      );
    case "null":
      return [];
    default:
      return syntax.other?.(value, place) ?? [allowed(UNKNOWN, value.range, place)];
  }
}

function listOrigins(
  items: readonly Value[],
  open: boolean,
  range: Range,
  syntax: OriginSyntax,
  place: Place,
): readonly AllowedOrigin[] {
  const origins = items.flatMap((item) => originsFrom(item, { ...syntax, text: syntax.item }, place));
  return open ? [...origins, allowed(UNKNOWN, range, place)] : origins;
}

export function allowed(lets: Admission, range: Range, place: Place): AllowedOrigin {
  const at = spanIn(place.file.path, range);
  return place.whenUnset === undefined
    ? { at, lets, guard: place.guard }
    : { at, lets, guard: place.guard, whenUnset: place.whenUnset };
}
