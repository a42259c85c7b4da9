import * as z from "zod";
import { closest } from "../errors.ts";
import { type Path, type Plain, valueAt, written } from "./plain.ts";

/** What is wrong, and where. */
export interface Complaint {
  readonly path: Path;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/**
 * The schema's complaints in words. They name keys, which are the reader's own, and what would be right; never a value, which
 * may be a secret somebody put in the wrong place.
 */
export function complaintsOf(issues: readonly Issue[], schema: z.ZodType, data: Plain): readonly Complaint[] {
  return issues.flatMap((issue) => complaints(issue, [], schema, data));
}

function complaints(issue: Issue, around: Path, schema: z.ZodType, data: Plain): readonly Complaint[] {
  const path = [...around, ...issue.path];
  const say = (what: string): readonly Complaint[] => {
    const where = written(path);
    return [{ path, message: where === "" ? what : `${where}: ${what}` }];
  };
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(key, path, known) }));
    }
    case "invalid_union": {
      const branch = issue.errors.find((errors) => errors.every((one) => !isOfAnotherType(one)));
      if (branch) return branch.flatMap((one) => complaints(one, path, schema, data));
      return say(`takes ${either(issue.errors.flat().flatMap(expectations))}`);
    }
    case "invalid_value": {
      const value = valueAt(data, path);
      const guess = typeof value === "string" ? closest(value, issue.values.map(String)) : undefined;
      return say(
        `takes ${either(issue.values.map(String))}${guess === undefined ? "" : ` (did you mean ${guess}?)`}`,
      );
    }
    case "invalid_type":
      return valueAt(data, path) === undefined
        ? [{ path: path.slice(0, -1), message: missing(path) }]
        : say(`takes ${TYPES[issue.expected] ?? issue.expected}`);
    case "invalid_key":
      return issue.issues.slice(0, 1).map((one) => ({ path, message: `${written(path)}: ${one.message}` }));
    case "too_small":
      return say(
        issue.origin === "string" || issue.origin === "array" ? "is empty" : `is below ${issue.minimum}`,
      );
    case "too_big":
      return say(
        issue.origin === "string" || issue.origin === "array"
          ? `is longer than ${issue.maximum}`
          : `is above ${issue.maximum}`,
      );
    default:
      return say(issue.message);
  }
}

export function unknownKey(key: string, around: Path, known: readonly string[]): string {
  const guess = closest(key, known);
  const where = around.length === 0 ? "" : ` in ${written(around)}`;
  const hint =
    guess === undefined
      ? known.length > 0
        ? `; it takes ${either(known)}`
        : ""
      : `; did you mean "${guess}"?`;
  return `unknown key${shown(key)}${where}${hint}`;
}

/** Not what is too long for a key: a line of something else that came into the file. */
function shown(key: string): string {
  return key.length > 30 ? "" : ` "${key}"`;
}

function missing(path: Path): string {
  const around = written(path.slice(0, -1));
  return `${String(path.at(-1))} is missing${around === "" ? "" : ` in ${around}`}`;
}

const TYPES: { readonly [expected: string]: string } = {
  string: "text",
  array: "a list",
  object: "keys with values",
  record: "keys with values",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
};

function isOfAnotherType(issue: Issue): boolean {
  return (
    issue.path.length === 0 &&
    (issue.code === "invalid_type" || issue.code === "invalid_value" || issue.code === "invalid_union")
  );
}

function expectations(issue: Issue): readonly string[] {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code === "invalid_union") return issue.errors.flat().flatMap(expectations);
  if (issue.code !== "invalid_type") return [];
  if (issue.expected === "boolean") return ["true", "false"];
  return [issue.expected === "object" ? "options" : (TYPES[issue.expected] ?? issue.expected)];
}

/** `a`, `a or b`, `a, b or c`. */
function either(words: readonly string[]): string {
  const distinct = [...new Set(words)];
  if (distinct.length <= 1) return distinct.join("");
  return `${distinct.slice(0, -1).join(", ")} or ${distinct.at(-1)}`;
}

/** The keys an object may have at a path of the schema. */
function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  let at: readonly z.core.$ZodType[] = unwrapped(schema);
  for (const step of path) {
    at = at.flatMap((one) => {
      if (one instanceof z.ZodArray) return unwrapped(one.element);
      if (!(one instanceof z.ZodObject) || typeof step !== "string") return [];
      const inside = Object.hasOwn(one.shape, step) ? one.shape[step] : undefined;
      return inside ? unwrapped(inside) : [];
    });
  }
  return [...new Set(at.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : [])))];
}

function unwrapped(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return unwrapped(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrapped);
  return [schema];
}
