import { describe, expect, test } from "@jest/globals";
import { parseScanArgs } from "../../src/cli/args.ts";
import { UserError } from "../../src/errors.ts";

const DEFAULTS = {
  paths: [],
  staged: false,
  range: undefined,
  stdinPath: undefined,
  only: [],
  skip: [],
  noBaseline: false,
  failOn: undefined,
  config: undefined,
  noConfig: false,
  wholeFiles: false,
  minConfidence: "medium",
  format: "pretty",
  output: undefined,
  quiet: false,
  jobs: undefined,
  shard: undefined,
  cache: undefined,
  stats: false,
  verbose: false,
  color: undefined,
};

describe("what is understood", () => {
  test.each([
    [[], {}],
    [["src", "-", "--", "--staged"], { paths: ["src", "-", "--staged"] }],
    [["--staged"], { staged: true }],
    [["--cache", ".cache/bartizan"], { cache: ".cache/bartizan" }],
    [["--range", "main...HEAD"], { range: "main...HEAD" }],
    [["--stdin", "--path", "src/a.py"], { stdinPath: "src/a.py" }],
    [
      ["--only", "cors, headers", "--only=secrets/github-token,"],
      { only: ["cors", "headers", "secrets/github-token"] },
    ],
    [["--skip", "cors", "--skip", "pinning"], { skip: ["cors", "pinning"] }],
    [["--fail-on", "never", "--min-confidence=low"], { failOn: "never", minConfidence: "low" }],
    [["--format", "sarif", "--output", "a.sarif"], { format: "sarif", output: "a.sarif" }],
    [
      ["--whole-files", "--quiet", "--verbose", "--offline"],
      { wholeFiles: true, quiet: true, verbose: true },
    ],
    [["--color"], { color: true }],
    [["--color", "--no-color"], { color: false }],
  ])("%j", (args, differing) => {
    expect(parseScanArgs(args)).toEqual({ ...DEFAULTS, ...differing });
  });
});

describe("what is not", () => {
  test.each([
    [["--formt", "json"], "unknown option --formt", "Did you mean --format?"],
    [["--zzzzzz"], "unknown option --zzzzzz", "bartizan help"],
    [["-q"], "unknown option -q", "bartizan help"],
    [["--format", "jsn"], '--format does not take "jsn"', "Did you mean json?"],
    [["--format"], "'--format <value>' argument missing", "bartizan help"],
    [["--only", "--skip"], "'--only' argument is ambiguous", "bartizan help"],
    [["--fail-on", "warn"], '--fail-on does not take "warn"', "error, warning, notice, never"],
    [["--fail-on", "constructor"], '--fail-on does not take "constructor"', "It takes"],
    [["--min-confidence", "hgh"], '--min-confidence does not take "hgh"', "Did you mean high?"],
    [["--staged", "--stdin", "--path", "a"], "--staged and --stdin exclude each other", "one scope"],
    [["--staged", "--range", "a..b"], "--staged and --range exclude each other", "one scope"],
    [["--staged", "src"], "--staged takes no paths", "Leave the paths out"],
    [["--stdin"], "--stdin needs --path NAME", "--path src/app.py"],
    [["--stdin", "--path", ""], "--stdin needs --path NAME", "--path src/app.py"],
    [["--path", "a.py"], "--path goes with --stdin", "without an option"],
    [["--baseline", "a", "--no-baseline"], "--baseline and --no-baseline exclude", "go without one"],
    [["--staged=yes"], "'--staged' does not take an argument", "bartizan help"],
  ])("%j: %s", (args, message, hint) => {
    const error = thrownBy(() => parseScanArgs(args));
    expect(error.message).toContain(message);
    expect(error.message).not.toMatch(/[\n.]$/);
    expect(error.hint).toContain(hint);
  });
});

function thrownBy(act: () => unknown): UserError {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error("no UserError");
}

test.each([["0"], ["-1"], ["two"], ["1.5"]])("--jobs does not take %s", (jobs) => {
  expect(() => parseScanArgs([`--jobs=${jobs}`])).toThrow(/--jobs does not take/);
});
