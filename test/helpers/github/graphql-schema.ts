import { readFileSync } from "node:fs";

interface Field {
  /** As the schema language writes it: `[String!]!`. */
  readonly type: string;
  readonly args: Values;
}
type Values = { readonly [name: string]: string };

const schema: {
  readonly objects: { readonly [type: string]: { readonly [field: string]: Field } };
  readonly inputs: { readonly [type: string]: Values };
} = JSON.parse(readFileSync(new URL("../../fixtures/github-graphql.json", import.meta.url), "utf8"));

/** A field that was asked for, by the name it has in the answer. */
interface Asked {
  readonly key: string;
  readonly type: string;
  readonly fields: readonly Asked[];
}

export interface Question {
  /** What is wrong with it by GitHub's schema. */
  readonly problems: readonly string[];
  readonly asked: readonly Asked[];
}

const TOKEN = /[A-Za-z_]\w*|-?\d+|"(?:[^"\\\n]|\\.)*"|[$!(){}[\]:=]/g;

/**
 * Reads a question as far as the Action writes any: one operation, variables, arguments, aliases; no fragments and no
 * directives.
 */
export function readQuestion(text: string, variables: { readonly [name: string]: unknown }): Question {
  const rest = text.match(TOKEN) ?? [];
  const problems = /[^\s,]/.test(text.replace(TOKEN, "")) ? ["characters that belong nowhere"] : [];
  const declared = new Map<string, string>();
  const used = new Set<string>();

  const root = { query: "Query", mutation: "Mutation" }[next()] ?? "(none)";
  if (rest[0] === "(") declarations();
  const asked = selection(root);
  if (rest.length > 0) problems.push(`${rest[0]} after the end`);
  for (const [name, type] of declared) {
    if (!used.has(name)) problems.push(`$${name} is used nowhere`);
    if (!isOf(type, variables[name])) problems.push(`$${name} is no ${type}`);
  }
  for (const name of Object.keys(variables)) {
    if (!declared.has(name)) problems.push(`$${name} is not declared`);
  }
  return { problems, asked };

  function next(): string {
    return rest.shift() ?? "(the end)";
  }

  /** Takes a token when it is the next one. */
  function takes(token: string): boolean {
    if (rest[0] !== token) return false;
    rest.shift();
    return true;
  }

  function expect(token: string): void {
    if (!takes(token)) problems.push(`${next()} where ${token} belongs`);
  }

  function until(end: string, each: () => void): void {
    while (rest.length > 0 && rest[0] !== end) each();
    expect(end);
  }

  function declarations(): void {
    expect("(");
    until(")", () => {
      expect("$");
      const name = next();
      expect(":");
      const type = next();
      declared.set(name, takes("!") ? `${type}!` : type);
    });
  }

  function selection(type: string): Asked[] {
    const fields: Asked[] = [];
    expect("{");
    until("}", () => fields.push(field(type)));
    return fields;
  }

  function field(type: string): Asked {
    const key = next();
    const name = takes(":") ? next() : key;
    const known = schema.objects[type]?.[name];
    if (!known) problems.push(`${type} has no field ${name}`);
    if (rest[0] === "(") {
      expect("(");
      given(known?.args ?? {}, name, ")");
    } else given(known?.args ?? {}, name);
    const inner = baseOf(known?.type ?? "");
    if (inner in schema.objects && rest[0] !== "{") problems.push(`${name} is asked for without its fields`);
    return { key, type: known?.type ?? "", fields: rest[0] === "{" ? selection(inner) : [] };
  }

  /** Values by their names, up to an end; without one there are none. */
  function given(known: Values, owner: string, end?: string): void {
    const names = new Set<string>();
    if (end !== undefined) {
      until(end, () => {
        const name = next();
        expect(":");
        const type = known[name];
        if (type === undefined) problems.push(`${owner} takes no ${name}`);
        value(type ?? "", name);
        names.add(name);
      });
    }
    for (const [name, type] of Object.entries(known)) {
      if (type.endsWith("!") && !names.has(name)) problems.push(`${owner} lacks ${name}`);
    }
  }

  function value(type: string, name: string): void {
    if (takes("$")) {
      const variable = next();
      used.add(variable);
      const has = declared.get(variable) ?? "(undeclared)";
      const fits = has === type || has === `${type}!`;
      if (!fits) problems.push(`$${variable} is ${has}, and ${name} takes ${type}`);
    } else if (takes("{")) given(schema.inputs[baseOf(type)] ?? {}, name, "}");
    else {
      const token = next();
      const literal: unknown = /^[-\d"]|^(true|false|null)$/.test(token) ? JSON.parse(token) : token;
      if (!isOf(type, literal)) problems.push(`${name} is ${token}, and takes ${type}`);
    }
  }
}

/** What is wrong with an answer: the loopback must not invent. */
export function answerProblems(asked: readonly Asked[], data: unknown): string[] {
  const given = typeof data === "object" && data !== null ? Object.entries(data) : [];
  const values = new Map<string, unknown>(given);
  const unasked = given.map(([key]) => key).filter((key) => !asked.some((each) => each.key === key));
  return [
    ...unasked.map((key) => `${key} was not asked for`),
    ...asked.flatMap(({ key, type, fields }) => {
      const value = values.get(key);
      if (value === null || value === undefined) return type.endsWith("!") ? [`${key} is missing`] : [];
      if (fields.length === 0) return isOf(type, value) ? [] : [`${key} is no ${type}`];
      const items: readonly unknown[] = type.startsWith("[") && Array.isArray(value) ? value : [value];
      return items.flatMap((item) => answerProblems(fields, item));
    }),
  ];
}

/** Its name without lists, marks and defaults. */
function baseOf(type: string): string {
  return type.replace(/ =.*|[[\]!]/g, "");
}

function isOf(type: string, value: unknown): boolean {
  if (value === null || value === undefined) return !type.endsWith("!");
  switch (baseOf(type)) {
    case "Int":
      return typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 2 ** 31;
    case "BigInt":
      return typeof value === "string" && /^-?\d+$/.test(value);
    case "Boolean":
      return typeof value === "boolean";
    case "ID":
    case "String":
      return typeof value === "string";
    default:
      return false;
  }
}
