import { createHash } from "node:crypto";
import { closest } from "../errors.ts";
import { CHECK_IDS } from "../finding.ts";
import type { Problem } from "../formats/document.ts";
import type { Range, Value } from "../languages/value.ts";
import { LineIndex } from "../lines.ts";
import type { Configuration, Place } from "./configuration.ts";
import { ConfigError } from "./error.ts";
import { type Complaint, complaintsOf } from "./issues.ts";
import { aboutKinds } from "./kinds.ts";
import { itemsOf, keysOf, type Path, type Plain, plainOf, rangeAt, valueAt, written } from "./plain.ts";
import { configurationSchema, type Settings } from "./schema.ts";
import { configurationFrom } from "./settings.ts";

/** Longer texts (UTF-16 units) are no configuration. */
const MAX_TEXT = 1024 * 1024;

/** Of more problems nobody reads the rest. */
const MAX_COMPLAINTS = 500;

export interface ParsedConfiguration {
  readonly configuration: Configuration;
  readonly settings: Settings;
  /** Where the key or item at a path of `settings` stands. */
  place(path: Path): Place;
}

/**
 * Reads a configuration file. All that is wrong with it is said at once.
 *
 * @param text decoded content
 * @param name as errors call the file; one that ends in `.json` is read as JSON with comments
 * @param rules ids of all rules
 * @throws {ConfigError} when anything in it is not understood
 */
export async function parseConfiguration(
  text: string,
  name: string,
  rules: readonly string[],
): Promise<ParsedConfiguration> {
  const lines = new LineIndex(text);
  const placeOf = ({ start, end }: Range): Place => {
    const line = lines.lineAt(start);
    return { path: name, start, end, line, column: start - lines.startOf(line) + 1 };
  };
  const refuse = (problems: readonly Problem[]): never => {
    const all = problems
      .slice(0, MAX_COMPLAINTS)
      .map(({ message, range }) => ({ ...placeOf(range), message }));
    throw new ConfigError(
      name,
      all.sort((a, b) => a.line - b.line || a.column - b.column),
    );
  };
  const parsed = (settings: Settings, value: Value): ParsedConfiguration => {
    const place = (path: Path) => placeOf(rangeAt(value, path));
    const digest = createHash("sha256").update(text).digest("hex");
    return { configuration: configurationFrom(settings, digest, place), settings, place };
  };
  const { value, problems } = await read(text, name);
  if (problems.length > 0) refuse(problems);
  if (value.kind === "null") return parsed({}, value);
  if (value.kind !== "object") {
    refuse([
      { message: "a configuration has keys with values: `failOn: warning`", range: { start: 0, end: 0 } },
    ]);
  }
  const { plain, problems: unplain } = plainOf(value);
  const schema = configurationSchema([]);
  const result = schema.safeParse(plain);
  const issues = result.success ? [] : result.error.issues.slice(0, MAX_COMPLAINTS);
  const complaints = [...complaintsOf(issues, schema, plain), ...(await complaintsAbout(plain, rules))];
  const wrong = [
    ...unplain,
    ...complaints.map(({ path, message }) => ({ message, range: rangeAt(value, path) })),
  ];
  if (!result.success || wrong.length > 0) return refuse(wrong);
  return parsed(result.data, value);
}

async function read(
  text: string,
  name: string,
): Promise<{ readonly value: Value; readonly problems: readonly Problem[] }> {
  if (text.length > MAX_TEXT) {
    const range = { start: 0, end: 0 };
    return { value: { kind: "null", range }, problems: [{ message: "it is longer than 1 MiB", range }] };
  }
  const documents = name.toLowerCase().endsWith(".json")
    ? [(await import("../formats/json.ts")).readJson(text)]
    : (await import("../formats/yaml.ts")).readYamlDocuments(text);
  const [first, second] = documents;
  if (!first) throw new TypeError("a text has at least one document");
  const more = second
    ? [{ message: "a second document begins; a configuration is one", range: second.value.range }]
    : [];
  const repeated = (first.repeated ?? []).map((range) => ({
    message: "this key stands here a second time",
    range,
  }));
  return { value: first.value, problems: [...first.problems, ...repeated, ...more] };
}

/**
 * What a schema cannot see: names of rules, patterns that do not compile, examples they do not fit. Looks at data that need not
 * fit the schema, so that all mistakes are told at once.
 */
async function complaintsAbout(data: Plain, rules: readonly string[]): Promise<readonly Complaint[]> {
  const { ids, complaints } = await aboutKinds(data, rules);
  const names = [...CHECK_IDS, ...rules, ...ids.map((id) => `secrets/${id}`)];
  const known = new Set(names);
  const unknown = namedRules(data).filter(({ name }) => !known.has(name));
  return [
    ...complaints,
    ...unknown.map(({ name, path }) => {
      const guess = closest(name, names);
      const hint = guess === undefined ? "`bartizan rules` lists them" : `did you mean "${guess}"?`;
      return { path, message: `${written(path)}: there is no rule of that name; ${hint}` };
    }),
  ];
}

function namedRules(data: Plain): readonly { readonly name: string; readonly path: Path }[] {
  const inLevels = (at: Path) =>
    keysOf(valueAt(data, [...at, "rules"])).map((name) => ({ name, path: [...at, "rules", name] }));
  return [
    ...inLevels([]),
    ...itemsOf(valueAt(data, ["overrides"])).flatMap((_, i) => inLevels(["overrides", i])),
    ...itemsOf(valueAt(data, ["ignore"])).flatMap((entry, i) => {
      const rule = valueAt(entry, ["rule"]);
      if (typeof rule === "string") return [{ name: rule, path: ["ignore", i, "rule"] }];
      return itemsOf(rule).flatMap((name, j) =>
        typeof name === "string" ? [{ name, path: ["ignore", i, "rule", j] }] : [],
      );
    }),
  ];
}
