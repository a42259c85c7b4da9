(function (exports, __load, module, __url) {"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  oneOf: () => oneOf,
  parseBaselineArgs: () => parseBaselineArgs,
  parseMergeArgs: () => parseMergeArgs,
  parseScanArgs: () => parseScanArgs
});
module.exports = stdin_exports;
var import_chunk_DUL22HNL = __load("./chunk-DUL22HNL.js");
var import_chunk_7R246EWF = __load("./chunk-7R246EWF.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var OPTIONS = {
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
  "no-color": { type: "boolean" }
};
function parseScanArgs(args) {
  const { values, positionals } = parse(args, OPTIONS);
  const scopes = [
    values.staged && "--staged",
    values.range !== void 0 && "--range",
    values.history && "--history",
    values.stdin && "--stdin"
  ].filter(Boolean);
  if (scopes.length > 1)
    throw new import_chunk_YXPOKRHL.UserError(`${scopes.join(" and ")} exclude each other`, "Scan one scope at a time.");
  if (scopes.length === 1 && !values.history && positionals.length > 0) {
    throw new import_chunk_YXPOKRHL.UserError(
      `${scopes[0]} takes no paths`,
      "Leave the paths out; the scope says what is looked at."
    );
  }
  if (values.stdin && !values.path) {
    throw new import_chunk_YXPOKRHL.UserError("--stdin needs --path NAME", "The name tells which checks apply: --path src/app.py");
  }
  if (!values.stdin && values.path !== void 0) {
    throw new import_chunk_YXPOKRHL.UserError("--path goes with --stdin", "To scan files, name them without an option.");
  }
  if (values.baseline !== void 0 && values["no-baseline"]) {
    throw new import_chunk_YXPOKRHL.UserError("--baseline and --no-baseline exclude each other", "Name a file, or go without one.");
  }
  if (values.config !== void 0 && values["no-config"]) {
    throw new import_chunk_YXPOKRHL.UserError("--config and --no-config exclude each other", "Name a file, or go without one.");
  }
  return {
    paths: values.history ? [] : positionals,
    staged: values.staged ?? false,
    range: values.range,
    history: values.history ? positionals : void 0,
    stdinPath: values.stdin ? values.path : void 0,
    only: list(values.only),
    skip: list(values.skip),
    baseline: values.baseline,
    noBaseline: values["no-baseline"] ?? false,
    failOn: values["fail-on"] === void 0 ? void 0 : oneOf("--fail-on", values["fail-on"], import_chunk_YXPOKRHL.FAIL_ON),
    config: values.config,
    noConfig: values["no-config"] ?? false,
    wholeFiles: values["whole-files"] ?? false,
    minConfidence: oneOf("--min-confidence", values["min-confidence"] ?? "medium", import_chunk_YXPOKRHL.CONFIDENCES),
    format: oneOf("--format", values.format ?? "pretty", import_chunk_DUL22HNL.FORMATS),
    output: values.output,
    jobs: values.jobs === void 0 ? void 0 : positive("--jobs", values.jobs),
    shard: values.shard === void 0 ? void 0 : shardIn(values.shard, scopes),
    cache: values.cache === void 0 ? void 0 : cacheIn(values.cache, values.history ?? false),
    stats: values.stats ?? false,
    quiet: values.quiet ?? false,
    verbose: values.verbose ?? false,
    color: values["no-color"] ? false : values.color
  };
}
var BASELINE_OPTIONS = {
  prune: { type: "boolean" },
  baseline: { type: "string" },
  only: { type: "string", multiple: true },
  skip: { type: "string", multiple: true },
  "min-confidence": { type: "string" },
  quiet: { type: "boolean" }
};
function parseBaselineArgs(args) {
  const part = args.find((arg) => /^--(staged|range|history|stdin)(=|$)/.test(arg));
  if (part !== void 0) {
    throw new import_chunk_YXPOKRHL.UserError(
      `baseline does not take ${part.split("=")[0]}`,
      "It writes down the findings of the working tree; name paths to look at a part of it."
    );
  }
  const { values, positionals } = parse(args, BASELINE_OPTIONS);
  return {
    paths: positionals,
    prune: values.prune ?? false,
    baseline: values.baseline,
    only: list(values.only),
    skip: list(values.skip),
    minConfidence: oneOf("--min-confidence", values["min-confidence"] ?? "medium", import_chunk_YXPOKRHL.CONFIDENCES),
    quiet: values.quiet ?? false
  };
}
function parse(args, options) {
  try {
    return (0, import_chunk_7R246EWF.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = import_chunk_7R246EWF.types.isNativeError(error) ? error.message : "";
    const unknown = /Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (unknown !== void 0) {
      const guess = (0, import_chunk_YXPOKRHL.closest)(unknown.replace(/^-+/, ""), Object.keys(options));
      throw new import_chunk_YXPOKRHL.UserError(
        `unknown option ${unknown}`,
        guess ? `Did you mean --${guess}?` : "`bartizan help` lists the options."
      );
    }
    throw new import_chunk_YXPOKRHL.UserError(firstSentence(message), "`bartizan help` lists the options.");
  }
}
function firstSentence(message) {
  return (/^[^.\n]*/.exec(message)?.[0] ?? "the arguments cannot be read").replace(
    /^./,
    (c) => c.toLowerCase()
  );
}
function list(values) {
  return (values ?? []).flatMap((value) => value.split(",")).map((name) => name.trim()).filter((name) => name !== "");
}
function shardIn(value, scopes) {
  const [, index, count] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value) ?? []).map(Number);
  if (index === void 0 || count === void 0 || index > count)
    throw new import_chunk_YXPOKRHL.UserError(`--shard does not take "${value}"`, "It takes I/N, such as 2/4: the second of four.");
  const whole = scopes.find((scope) => scope === "--history" || scope === "--stdin");
  if (whole) {
    throw new import_chunk_YXPOKRHL.UserError(
      `--shard does not go with ${whole}`,
      "It splits the files of a working tree, an index or a range."
    );
  }
  return { index, count };
}
function cacheIn(folder, history) {
  if (folder === "") throw new import_chunk_YXPOKRHL.UserError("--cache needs a folder", "For instance --cache .cache/bartizan");
  if (!history) return folder;
  throw new import_chunk_YXPOKRHL.UserError(
    "--cache does not go with --history",
    "It keeps what was made of files, and a history is read version by version."
  );
}
function positive(option, value) {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new import_chunk_YXPOKRHL.UserError(`${option} does not take "${value}"`, "It takes a number from 1 on.");
}
function oneOf(option, value, known) {
  const found = known.find((candidate) => candidate === value);
  if (found !== void 0) return found;
  const guess = (0, import_chunk_YXPOKRHL.closest)(value, known);
  throw new import_chunk_YXPOKRHL.UserError(
    `${option} does not take "${value}"`,
    guess ? `Did you mean ${guess}? It takes ${known.join(", ")}.` : `It takes ${known.join(", ")}.`
  );
}
var MERGE_OPTIONS = {
  "fail-on": { type: "string" },
  format: { type: "string" },
  output: { type: "string" },
  quiet: { type: "boolean" },
  verbose: { type: "boolean" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" }
};
function parseMergeArgs(args) {
  const { values, positionals } = parse(args, MERGE_OPTIONS);
  if (positionals.length === 0) {
    throw new import_chunk_YXPOKRHL.UserError("merge needs the reports of all shards", "bartizan merge shard-*.json");
  }
  return {
    reports: positionals,
    failOn: values["fail-on"] === void 0 ? void 0 : oneOf("--fail-on", values["fail-on"], import_chunk_YXPOKRHL.FAIL_ON),
    format: oneOf("--format", values.format ?? "pretty", import_chunk_DUL22HNL.FORMATS),
    output: values.output,
    quiet: values.quiet ?? false,
    verbose: values.verbose ?? false,
    color: values["no-color"] ? false : values.color
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  oneOf,
  parseBaselineArgs,
  parseMergeArgs,
  parseScanArgs
});
})