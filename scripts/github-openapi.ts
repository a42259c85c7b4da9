/**
 * Makes test/fixtures/github-openapi.json: of GitHub's own description of its REST API, what the Action asks for, and of that
 * only the schemas of requests and answers. The whole description is several hundred megabytes, too much to depend on.
 *
 * ```
 * npm install --prefix <folder> @octokit/openapi@23.0.2
 * node scripts/github-openapi.ts <folder>/node_modules/@octokit/openapi
 * ```
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PRODUCTS = ["api.github.com", "ghes-3.17", "ghes-3.18", "ghes-3.19"];

const OPERATIONS: readonly (readonly [method: string, path: string])[] = [
  ["get", "/repos/{owner}/{repo}/pulls/{pull_number}/files"],
  ["get", "/repos/{owner}/{repo}/compare/{basehead}"],
  ["get", "/repos/{owner}/{repo}/commits/{ref}/check-runs"],
  ["post", "/repos/{owner}/{repo}/check-runs"],
  ["get", "/repos/{owner}/{repo}/check-runs/{check_run_id}"],
  ["patch", "/repos/{owner}/{repo}/check-runs/{check_run_id}"],
  ["get", "/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],
  ["get", "/repos/{owner}/{repo}/issues/{issue_number}/comments"],
  ["post", "/repos/{owner}/{repo}/issues/{issue_number}/comments"],
  ["patch", "/repos/{owner}/{repo}/issues/comments/{comment_id}"],
  ["get", "/repos/{owner}/{repo}/pulls/{pull_number}/comments"],
  ["post", "/repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
  ["patch", "/repos/{owner}/{repo}/pulls/comments/{comment_id}"],
  ["post", "/repos/{owner}/{repo}/code-scanning/sarifs"],
];

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Node = { readonly [key: string]: Json };

/** What says what a value must look like; all else is words, examples and marks of GitHub's own tools. */
const KEPT = new Set(
  `type properties required items enum format additionalProperties oneOf anyOf allOf not pattern minimum maximum
  minLength maxLength minItems maxItems minProperties uniqueItems default`.split(/\s+/),
);
/** Deeper, GitHub's answers repeat whole users and repositories, of which nothing is read. */
const ANSWER_DEPTH = 4;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("say where @octokit/openapi is installed");

const manifest = node(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
const products = Object.fromEntries(PRODUCTS.map((product) => [product, extract(product)]));
const [first = ""] = PRODUCTS;
const note = `Made by scripts/github-openapi.ts from ${String(manifest["name"])} ${String(manifest["version"])} (licence ${String(manifest["license"])}), https://github.com/octokit/openapi`;
/** A server of one's own mostly has what github.com has: only what differs is written down. */
const differing = Object.fromEntries(
  PRODUCTS.slice(1).map((product) => [product, differences(products[first] ?? {}, products[product] ?? {})]),
);
const file = new URL("../test/fixtures/github-openapi.json", import.meta.url);
writeFileSync(file, `${JSON.stringify({ note, [first]: products[first] ?? {}, ...differing }, null, 1)}\n`);

function extract(product: string): Node {
  const whole = node(JSON.parse(readFileSync(join(folder ?? "", "generated", `${product}.json`), "utf8")));
  return Object.fromEntries(
    OPERATIONS.map(([method, path]) => {
      const item = at(whole, "paths", path);
      const operation = at(item, method);
      const resolve = (value: Json) => resolved(value, whole);
      const parameters = list(operation["parameters"])
        .map((parameter) => node(resolve(parameter)))
        .map((parameter) => ({
          name: parameter["name"] ?? null,
          in: parameter["in"] ?? null,
          required: parameter["required"] === true,
          schema: stripped(parameter["schema"] ?? {}, whole, 20, true),
        }));
      const body = optional(operation, "requestBody", "content", "application/json", "schema");
      const answers = Object.entries(node(operation["responses"] ?? {})).filter(([status]) => status < "300");
      return [
        `${method.toUpperCase()} ${path}`,
        {
          parameters,
          ...(body === undefined ? {} : { body: stripped(body, whole, 20, true) }),
          answers: Object.fromEntries(
            answers.map(([status, answer]) => {
              const schema = optional(node(resolve(answer)), "content", "application/json", "schema");
              return [status, stripped(schema ?? {}, whole, ANSWER_DEPTH, false)];
            }),
          ),
        },
      ];
    }),
  );
}

/**
 * @param depth objects below that many levels may hold anything
 * @param strict whether what is required stays required; of an answer, the tests give only what is read
 */
function stripped(value: Json, whole: Node, depth: number, strict: boolean): Json {
  const schema = node(resolved(value, whole));
  if (depth === 0) return {};
  const inner = (part: Json) => stripped(part, whole, depth - 1, strict);
  const kept = Object.fromEntries(
    Object.entries(schema).flatMap(([key, part]): [string, Json][] => {
      if (!KEPT.has(key) || (key === "required" && !strict) || (key === "default" && !strict)) return [];
      if (key === "properties") {
        return [[key, Object.fromEntries(Object.entries(node(part)).map(([name, of]) => [name, inner(of)]))]];
      }
      if (key === "items" || key === "not") return [[key, inner(part)]];
      if (key === "additionalProperties" && typeof part === "object") return [[key, inner(part)]];
      if (key === "oneOf" || key === "anyOf" || key === "allOf") return [[key, list(part).map(inner)]];
      return [[key, part]];
    }),
  );
  // A word of OpenAPI 3.0 that JSON Schema does not have.
  return schema["nullable"] === true ? { anyOf: [kept, { type: "null" }] } : kept;
}

function differences(all: Node, other: Node): Node {
  return Object.fromEntries(
    Object.entries(other).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(all[key])),
  );
}

function resolved(value: Json, whole: Node): Json {
  const reference = node(value)["$ref"];
  if (typeof reference !== "string") return value;
  return resolved(at(whole, ...reference.replace("#/", "").split("/")), whole);
}

function at(value: Node, ...path: readonly string[]): Node {
  const found = optional(value, ...path);
  if (found === undefined) throw new Error(`the description has no ${path.join(" ")}`);
  return node(found);
}

function optional(value: Json, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((from, key) => (from === undefined ? from : node(from)[key]), value);
}

function node(value: Json): Node {
  return typeof value === "object" && value !== null && !isList(value) ? value : {};
}

function list(value: Json | undefined): readonly Json[] {
  return value !== undefined && isList(value) ? value : [];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
