import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { DEFAULTS, INPUTS, readInputs } from "../../src/action/inputs.ts";
import { NO_OUTPUTS } from "../../src/action/outputs.ts";

interface Declared {
  readonly description: string;
  readonly default?: string;
}
const declared: {
  readonly inputs: { readonly [name: string]: Declared };
  readonly outputs: { readonly [name: string]: Declared };
  readonly runs: { readonly using: string; readonly main: string };
} = parse(readFileSync("action.yml", "utf8"));

describe("inputs", () => {
  test("left empty take their defaults", () => {
    expect(readInputs({ INPUT_SCOPE: "", "INPUT_FAIL-ON": "  " })).toEqual({
      token: "",
      only: [],
      skip: [],
      "fail-on": "",
      scope: "auto",
      offline: false,
      "cache-dir": "",
      "working-directory": ".",
      config: "",
      baseline: "",
      category: "",
      "check-run": "auto",
      comment: "auto",
      review: "auto",
      "sarif-upload": "auto",
      "sarif-file": "",
      "json-file": "",
    });
  });

  test("come from the variables the runner makes", () => {
    const env = {
      INPUT_TOKEN: "t",
      INPUT_ONLY: "secrets, cors/wildcard-origin\npinning\n",
      "INPUT_FAIL-ON": "never",
      INPUT_SCOPE: "all",
      INPUT_OFFLINE: "True",
      "INPUT_WORKING-DIRECTORY": "packages/a",
    };
    expect(readInputs(env)).toMatchObject({
      token: "t",
      only: ["secrets", "cors/wildcard-origin", "pinning"],
      "fail-on": "never",
      scope: "all",
      offline: true,
      "working-directory": "packages/a",
    });
  });

  test.each([
    [
      { "INPUT_FAIL-ON": "eror" },
      'the input fail-on does not take "eror"',
      'Did you mean "error"? It takes error, warning, notice, never.',
    ],
    [{ INPUT_SCOPE: "diff" }, 'the input scope does not take "diff"', "It takes auto, changed, all."],
    [{ INPUT_OFFLINE: "yes" }, 'the input offline does not take "yes"', "It takes true, false."],
    [
      { "INPUT_WORKING-DIRECTORY": "a\0b" },
      'the input working-directory does not take "a\\u0000b"',
      "See docs/action.md for what it takes.",
    ],
  ])("%j is refused with what would do", (env, message, hint) => {
    expect(() => readInputs(env)).toThrow(expect.objectContaining({ message, hint }));
  });
});

describe("action.yml", () => {
  test("declares the inputs there are, with their defaults", () => {
    expect(Object.keys(declared.inputs)).toEqual(Object.keys(INPUTS));
    const { token, ...rest } = declared.inputs;
    const { token: _, ...defaults } = DEFAULTS;
    expect(Object.fromEntries(Object.entries(rest).map(([name, input]) => [name, input.default]))).toEqual(
      defaults,
    );
    expect(token?.default).toBe("${{ github.token }}");
  });

  test("declares the outputs there are", () => {
    expect(Object.keys(declared.outputs)).toEqual(Object.keys(NO_OUTPUTS));
  });

  test("describes each of them in a sentence", () => {
    for (const { description } of [...Object.values(declared.inputs), ...Object.values(declared.outputs)]) {
      expect(description).toMatch(/^[A-Z`].{10,}\.$/s);
    }
  });

  test("runs the bundle on a Node.js the runner has", () => {
    expect(declared.runs).toEqual({ using: "node24", main: "dist/action.js" });
  });
});
