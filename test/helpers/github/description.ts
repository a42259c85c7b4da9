import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

export type Product = "api.github.com" | "ghes-3.17" | "ghes-3.18" | "ghes-3.19";

interface Operation {
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: object;
  }[];
  readonly body?: { readonly properties?: object };
  readonly answers: { readonly [status: string]: object };
}

type Description = { readonly [operation: string]: Operation };

const all: { readonly [product in Product]: Description } = JSON.parse(
  readFileSync(new URL("../../fixtures/github-openapi.json", import.meta.url), "utf8"),
);

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const compiled = new WeakMap<object, ValidateFunction>();

export interface Described {
  /** `POST /repos/{owner}/{repo}/check-runs` */
  readonly name: string;
  /** By the names of the path's template. */
  readonly path: { readonly [name: string]: string };
  readonly operation: Operation;
}

/** The operation of a request; undefined when GitHub's description, as far as the project takes it, has none. */
export function describedBy(product: Product, method: string, path: string): Described | undefined {
  const operations = { ...all["api.github.com"], ...all[product] };
  for (const [name, operation] of Object.entries(operations)) {
    const [verb, template = ""] = name.split(" ");
    const found = verb === method ? match(template, path) : undefined;
    if (found) return { name, path: found, operation };
  }
  return undefined;
}

function match(template: string, path: string): { [name: string]: string } | undefined {
  const wanted = template.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const values: { [name: string]: string } = {};
  for (const [i, part] of wanted.entries()) {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    const value = decodeURIComponent(given[i] ?? "");
    if (name !== undefined && value !== "") values[name] = value;
    else if (part !== value) return undefined;
  }
  return values;
}

/** What is wrong with a request by GitHub's description; nothing when it is as it should be. */
export function requestProblems(
  { path, operation }: Described,
  query: URLSearchParams,
  body: unknown,
): string[] {
  const names = new Set(operation.parameters.map(({ name }) => name));
  const unknown = [...query.keys()]
    .filter((name) => !names.has(name))
    .map((name) => `unknown parameter ${name}`);
  const parameters = operation.parameters.flatMap(({ name, in: place, required, schema }) => {
    const text = place === "path" ? path[name] : query.get(name);
    if (text === undefined || text === null) return required ? [`no parameter ${name}`] : [];
    return problems(schema, typed(schema, text)).map((problem) => `${name}: ${problem}`);
  });
  return [...unknown, ...parameters, ...bodyProblems(operation, body)];
}

function bodyProblems({ body: schema }: Operation, body: unknown): string[] {
  if (!schema) return body === undefined ? [] : ["a body where none belongs"];
  const known = new Set(Object.keys(schema.properties ?? {}));
  const given = typeof body === "object" && body !== null ? Object.keys(body) : [];
  const unknown = known.size === 0 ? [] : given.filter((name) => !known.has(name));
  return [...unknown.map((name) => `unknown property ${name}`), ...problems(schema, body)];
}

/** What is wrong with what the loopback answers: it must not invent. */
export function answerProblems({ operation }: Described, status: number, answer: unknown): string[] {
  const schema = operation.answers[String(status)];
  return schema ? problems(schema, answer) : [`the status ${status} is not described`];
}

function typed(schema: object, text: string): unknown {
  const integer = "type" in schema && schema.type === "integer";
  return integer && /^-?\d+$/.test(text) ? Number(text) : text;
}

function problems(schema: object, value: unknown): string[] {
  let validate = compiled.get(schema);
  if (!validate) {
    validate = ajv.compile(schema);
    compiled.set(schema, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
