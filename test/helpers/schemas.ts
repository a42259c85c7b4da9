import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

/** What is wrong with a value by the schema of `--format json`, version 1; nothing when it is valid. */
export const jsonProblems = problemsBy(() =>
  new Ajv({ allowUnionTypes: true }).compile(read("../report/json-v1.schema.json")),
);

/** What is wrong with a value by SARIF 2.1.0's own schema; nothing when it is valid. */
export const sarifProblems = problemsBy(compileSarif);

/** The schema is of draft 4, of which it uses nothing that later drafts read otherwise, but for its name and its `id`. */
function compileSarif(): ValidateFunction {
  const { $schema: _draft, id: _id, ...schema } = read("../fixtures/sarif-2.1.0.schema.json");
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword({ keyword: "uniqueItems", type: "array", schemaType: "boolean", validate: areUnique });
  return ajv.compile(schema);
}

/** As Ajv's own, which compares each item with each: seconds for the rules of one report. */
function areUnique(wanted: boolean, items: readonly unknown[]): boolean {
  return !wanted || new Set(items.map(canonical)).size === items.length;
}

/** The same text for equal values of JSON, whatever the order of their names. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function read(path: string): { readonly [key: string]: unknown } {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}

function problemsBy(compile: () => ValidateFunction): (value: unknown) => readonly unknown[] {
  let compiled: ValidateFunction | undefined;
  return (value) => {
    compiled ??= compile();
    return compiled(value) ? [] : (compiled.errors ?? [value]);
  };
}
