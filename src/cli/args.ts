import { type ParseArgsConfig, parseArgs, types } from "node:util";
import { closest, UserError } from "../errors.ts";
import { FAIL_ON, type FailOn } from "../exit-code.ts";
import { CONFIDENCES, type Confidence } from "../finding.ts";
import { FORMATS, type Format } from "../report/index.ts";

export interface ScanArgs {
  readonly paths: readonly string[];
  readonly staged: boolean;
  /** `A..B` or `A...B`. */
  readonly range: string | undefined;
  /** Revisions, none for all; undefined when no history is asked for. */
  readonly history: readonly string[] | undefined;
  /** The name standard input is read under. */
  readonly stdinPath: string | undefined;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** A baseline, relative to the current directory. */
  readonly baseline: string | undefined;
  readonly noBaseline: boolean;
  /** Undefined: what the configuration says. */
  readonly failOn: FailOn | undefined;
  /** A configuration file, relative to the current directory. */
  readonly config: string | undefined;
  readonly noConfig: boolean;
  readonly wholeFiles: boolean;
  readonly minConfidence: Confidence;
  readonly format: Format;
  readonly output: string | undefined;
  /** Threads at most; undefined for as many as there are processors. */
  readonly jobs: number | undefined;
  /** Only this part of the scope, from 1 on. */
  readonly shard: { readonly index: number; readonly count: number } | undefined;
  /** A folder for what was made of each file, relative to the current directory. */
  readonly cache: string | undefined;
  readonly stats: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean | undefined;
}

const OPTIONS = {
  staged: { type: "boolean" },
  range: { type: "string" },
  history: { type: "boolean" },
  stdin: { type: "boolean" },
  path: { type: "string" },
  only: { type: "string", multiple: true },
  skip: { type: "string", multiple: true },
  "fail-on": { type: "string" },
  baseline: { type: "string" },
  "no-baseline": { type: "boolean" },
  config: { type: "string" },
  "no-config": { type: "boolean" },
  "whole-files": { type: "boolean" },
  "min-confidence": { type: "string" },
  format: { type: "string" },
  output: { type: "string" },
  offline: { type: "boolean" },
  jobs: { type: "string" },
  shard: { type: "string" },
  cache: { type: "string" },
  stats: { type: "boolean" },
  quiet: { type: "boolean" },
  verbose: { type: "boolean" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
} as const;

/** @throws {UserError} for anything that is not understood */
export function parseScanArgs(args: readonly string[]): ScanArgs {
  const { values, positionals } = parse(args, OPTIONS);
  const scopes = [
    values.staged && "--staged",
    values.range !== undefined && "--range",
    values.history && "--history",
    values.stdin && "--stdin",
  ].filter(Boolean);
  if (scopes.length > 1)
    throw new UserError(`${scopes.join(" and ")} exclude each other`, "Scan one scope at a time.");
  if (scopes.length === 1 && !values.history && positionals.length > 0) {
    throw new UserError(
      `${scopes[0]} takes no paths`,
      "Leave the paths out; the scope says what is looked at.",
    );
  }
  if (values.stdin && !values.path) {
    throw new UserError("--stdin needs --path NAME", "The name tells which checks apply: --path src/app.py");
  }
  if (!values.stdin && values.path !== undefined) {
    throw new UserError("--path goes with --stdin", "To scan files, name them without an option.");
  }
  if (values.baseline !== undefined && values["no-baseline"]) {
    throw new UserError("--baseline and --no-baseline exclude each other", "Name a file, or go without one.");
  }
  if (values.config !== undefined && values["no-config"]) {
    throw new UserError("--config and --no-config exclude each other", "Name a file, or go without one.");
  }
  return {
    paths: values.history ? [] : positionals,
    staged: values.staged ?? false,
    range: values.range,
    history: values.history ? positionals : undefined,
    stdinPath: values.stdin ? values.path : undefined,
    only: list(values.only),
    skip: list(values.skip),
    baseline: values.baseline,
    noBaseline: values["no-baseline"] ?? false,
    failOn: values["fail-on"] === undefined ? undefined : oneOf("--fail-on", values["fail-on"], FAIL_ON),
    config: values.config,
    noConfig: values["no-config"] ?? false,
    wholeFiles: values["whole-files"] ?? false,
    minConfidence: oneOf("--min-confidence", values["min-confidence"] ?? "medium", CONFIDENCES),
    format: oneOf("--format", values.format ?? "pretty", FORMATS),
    output: values.output,
    jobs: values.jobs === undefined ? undefined : positive("--jobs", values.jobs),
    shard: values.shard === undefined ? undefined : shardIn(values.shard, scopes),
    cache: values.cache === undefined ? undefined : cacheIn(values.cache, values.history ?? false),
    stats: values.stats ?? false,
    quiet: values.quiet ?? false,
    verbose: values.verbose ?? false,
    color: values["no-color"] ? false : values.color,
  };
}

export interface BaselineCommandArgs {
  readonly paths: readonly string[];
  readonly prune: boolean;
  readonly baseline: string | undefined;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly minConfidence: Confidence;
  readonly quiet: boolean;
}

const BASELINE_OPTIONS = {
  prune: { type: "boolean" },
  baseline: { type: "string" },
  only: { type: "string", multiple: true },
  skip: { type: "string", multiple: true },
  "min-confidence": { type: "string" },
  quiet: { type: "boolean" },
} as const;

/** @throws {UserError} for anything that is not understood */
export function parseBaselineArgs(args: readonly string[]): BaselineCommandArgs {
  const part = args.find((arg) => /^--(staged|range|history|stdin)(=|$)/.test(arg));
  if (part !== undefined) {
    throw new UserError(
      `baseline does not take ${part.split("=")[0]}`,
      "It writes down the findings of the working tree; name paths to look at a part of it.",
    );
  }
  const { values, positionals } = parse(args, BASELINE_OPTIONS);
  return {
    paths: positionals,
    prune: values.prune ?? false,
    baseline: values.baseline,
    only: list(values.only),
    skip: list(values.skip),
    minConfidence: oneOf("--min-confidence", values["min-confidence"] ?? "medium", CONFIDENCES),
    quiet: values.quiet ?? false,
  };
}

function parse<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = types.isNativeError(error) ? error.message : "";
    const unknown = /Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (unknown !== undefined) {
      const guess = closest(unknown.replace(/^-+/, ""), Object.keys(options));
      throw new UserError(
        `unknown option ${unknown}`,
        guess ? `Did you mean --${guess}?` : "`bartizan help` lists the options.",
      );
    }
    throw new UserError(firstSentence(message), "`bartizan help` lists the options.");
  }
}

function firstSentence(message: string): string {
  return (/^[^.\n]*/.exec(message)?.[0] ?? "the arguments cannot be read").replace(/^./, (c) =>
    c.toLowerCase(),
  );
}

function list(values: readonly string[] | undefined): readonly string[] {
  return (values ?? [])
    .flatMap((value) => value.split(","))
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function shardIn(value: string, scopes: readonly unknown[]) {
  const [, index, count] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value) ?? []).map(Number);
  if (index === undefined || count === undefined || index > count)
    throw new UserError(`--shard does not take "${value}"`, "It takes I/N, such as 2/4: the second of four.");
  const whole = scopes.find((scope) => scope === "--history" || scope === "--stdin");
  if (whole) {
    throw new UserError(
      `--shard does not go with ${whole}`,
      "It splits the files of a working tree, an index or a range.",
    );
  }
  return { index, count };
}

function cacheIn(folder: string, history: boolean): string {
  if (folder === "") throw new UserError("--cache needs a folder", "For instance --cache .cache/bartizan");
  if (!history) return folder;
  throw new UserError(
    "--cache does not go with --history",
    "It keeps what was made of files, and a history is read version by version.",
  );
}

function positive(option: string, value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new UserError(`${option} does not take "${value}"`, "It takes a number from 1 on.");
}

export function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const guess = closest(value, known);
  throw new UserError(
    `${option} does not take "${value}"`,
    guess ? `Did you mean ${guess}? It takes ${known.join(", ")}.` : `It takes ${known.join(", ")}.`,
  );
}

export interface MergeArgs {
  readonly reports: readonly string[];
  /** Undefined for what the configuration of the scan says. */
  readonly failOn: FailOn | undefined;
  readonly format: Format;
  readonly output: string | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean | undefined;
}

const MERGE_OPTIONS = {
  "fail-on": { type: "string" },
  format: { type: "string" },
  output: { type: "string" },
  quiet: { type: "boolean" },
  verbose: { type: "boolean" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
} as const;

/** @throws {UserError} for anything that is not understood */
export function parseMergeArgs(args: readonly string[]): MergeArgs {
  const { values, positionals } = parse(args, MERGE_OPTIONS);
  if (positionals.length === 0) {
    throw new UserError("merge needs the reports of all shards", "bartizan merge shard-*.json");
  }
  return {
    reports: positionals,
    failOn: values["fail-on"] === undefined ? undefined : oneOf("--fail-on", values["fail-on"], FAIL_ON),
    format: oneOf("--format", values.format ?? "pretty", FORMATS),
    output: values.output,
    quiet: values.quiet ?? false,
    verbose: values.verbose ?? false,
    color: values["no-color"] ? false : values.color,
  };
}
