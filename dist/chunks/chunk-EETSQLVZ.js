import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  FORMATS
} from "./chunk-OZLVCLPX.js";
import {
  UserError,
  closest
} from "./chunk-VIRLYVUB.js";
import {
  CONFIDENCES,
  SEVERITIES
} from "./chunk-NREMSME6.js";

// src/cli/args.ts
import { parseArgs, types } from "node:util";
var OPTIONS = {
  staged: { type: "boolean" },
  range: { type: "string" },
  stdin: { type: "boolean" },
  path: { type: "string" },
  only: { type: "string", multiple: true },
  skip: { type: "string", multiple: true },
  "fail-on": { type: "string" },
  "whole-files": { type: "boolean" },
  "min-confidence": { type: "string" },
  format: { type: "string" },
  output: { type: "string" },
  offline: { type: "boolean" },
  quiet: { type: "boolean" },
  verbose: { type: "boolean" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" }
};
function parseScanArgs(args) {
  const { values, positionals } = parse(args);
  const scopes = [
    values.staged && "--staged",
    values.range !== void 0 && "--range",
    values.stdin && "--stdin"
  ].filter(Boolean);
  if (scopes.length > 1)
    throw new UserError(`${scopes.join(" and ")} exclude each other`, "Scan one scope at a time.");
  if (scopes.length === 1 && positionals.length > 0) {
    throw new UserError(
      `${scopes[0]} takes no paths`,
      "Leave the paths out; the scope says what is looked at."
    );
  }
  if (values.stdin && !values.path) {
    throw new UserError("--stdin needs --path NAME", "The name tells which checks apply: --path src/app.py");
  }
  if (!values.stdin && values.path !== void 0) {
    throw new UserError("--path goes with --stdin", "To scan files, name them without an option.");
  }
  return {
    paths: positionals,
    staged: values.staged ?? false,
    range: values.range,
    stdinPath: values.stdin ? values.path : void 0,
    only: list(values.only),
    skip: list(values.skip),
    failOn: oneOf("--fail-on", values["fail-on"] ?? "error", [...SEVERITIES, "never"]),
    wholeFiles: values["whole-files"] ?? false,
    minConfidence: oneOf("--min-confidence", values["min-confidence"] ?? "medium", CONFIDENCES),
    format: oneOf("--format", values.format ?? "pretty", FORMATS),
    output: values.output,
    quiet: values.quiet ?? false,
    verbose: values.verbose ?? false,
    color: values["no-color"] ? false : values.color
  };
}
function parse(args) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const message = types.isNativeError(error) ? error.message : "";
    const unknown = /Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (unknown !== void 0) {
      const guess = closest(unknown.replace(/^-+/, ""), Object.keys(OPTIONS));
      throw new UserError(
        `unknown option ${unknown}`,
        guess ? `Did you mean --${guess}?` : "`bartizan help` lists the options."
      );
    }
    throw new UserError(firstSentence(message), "`bartizan help` lists the options.");
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
function oneOf(option, value, known) {
  const found = known.find((candidate) => candidate === value);
  if (found !== void 0) return found;
  const guess = closest(value, known);
  throw new UserError(
    `${option} does not take "${value}"`,
    guess ? `Did you mean ${guess}? It takes ${known.join(", ")}.` : `It takes ${known.join(", ")}.`
  );
}

export {
  parseScanArgs,
  oneOf
};
