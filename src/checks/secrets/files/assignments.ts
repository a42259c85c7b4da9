import type { Range } from "../../../languages/value.ts";

/** A name and the value it is given, on one line. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
  /** Name and value. */
  readonly at: Range;
  /** The value, without its quotes. */
  readonly secret: Range;
}

/** Longer lines hold no setting that somebody wrote, in UTF-16 units. */
const LONGEST = 4_096;

const ASSIGNED =
  /^[ \t]{0,80}(?:-[ \t]{1,20})?(?:export[ \t]{1,20}|set[ \t]{1,20})?["']?([A-Za-z_][\w.-]{0,99})["']?[ \t]{0,20}(?:=|:(?=[ \t"']))/;

/** `NAME=value`, `export NAME="value"`, `name: value`, `"name": "value",`: a setting a line, in whichever format. */
export function assignmentsIn(text: string): readonly Assignment[] {
  const found: Assignment[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    if (end - start <= LONGEST) {
      const assignment = assignmentOn(text.slice(start, end), start);
      if (assignment) found.push(assignment);
    }
    start = end + 1;
  }
  return found;
}

function assignmentOn(line: string, offset: number): Assignment | undefined {
  const match = ASSIGNED.exec(line);
  const name = match?.[1];
  const rest = match ? line.slice(match[0].length).replace(/^[ \t]{1,20}/, "") : "";
  if (!name || !rest) return undefined;
  const from = line.length - rest.length;
  const value = valueIn(rest);
  if (!value) return undefined;
  const secret = { start: offset + from + value.start, end: offset + from + value.end };
  return {
    name,
    value: rest.slice(value.start, value.end),
    at: { start: offset + line.indexOf(name), end: secret.end },
    secret,
  };
}

function valueIn(rest: string): Range | undefined {
  const quote = rest[0];
  if (quote === '"' || quote === "'" || quote === "`") {
    const end = rest.indexOf(quote, 1);
    return end > 1 ? { start: 1, end } : undefined;
  }
  const comment = rest.search(/\s#/);
  const end = rest.slice(0, comment === -1 ? rest.length : comment).trimEnd().length;
  return end > 0 ? { start: 0, end } : undefined;
}
