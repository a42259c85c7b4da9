import { describe, expect, test } from "@jest/globals";
import { pinningCheck } from "../../../src/checks/pinning/index.ts";
import { isPinPattern, pinFor } from "../../../src/checks/pinning/pin-pattern.ts";
import { parseConfig } from "../../../src/config/find.ts";
import { scanFiles } from "../../helpers/scan.ts";

/** `uses severity` of what is found in a workflow under `checks.pinning.actions`. */
async function found(actions: string, ...uses: string[]): Promise<string[]> {
  const configuration = await parseConfig(`checks: { pinning: { actions: ${actions} } }`, "bartizan.yaml");
  const steps = uses.map((each) => `      - uses: ${each}\n`).join("");
  const files = { ".github/workflows/ci.yml": `jobs:\n  a:\n    steps:\n${steps}` };
  const { findings } = await scanFiles(files, [pinningCheck], { configuration });
  return findings.map(({ data, severity }) => `${data["spec"]} ${severity}`);
}

const USES = [
  "actions/checkout@v4",
  "actions/checkout@main",
  "example/a@v1",
  "example/a@main",
  "example/b/sub@v1",
];

describe("what has to hold an action", () => {
  test.each([
    [
      "{}",
      [
        "actions/checkout@v4 notice",
        "actions/checkout@main warning",
        "example/a@v1 warning",
        "example/a@main error",
        "example/b/sub@v1 warning",
      ],
    ],
    ["{ '*': any }", []],
    ["{ '*': ref-pin }", ["actions/checkout@main warning", "example/a@main error"]],
    [
      "{ '*': hash-pin }",
      [
        "actions/checkout@v4 warning",
        "actions/checkout@main error",
        "example/a@v1 warning",
        "example/a@main error",
        "example/b/sub@v1 warning",
      ],
    ],
    ["{ '*': hash-pin, 'actions/*': any, example/a: ref-pin, Example/B: any }", ["example/a@main error"]],
  ])("%s", async (actions, expected) => expect(await found(actions, ...USES)).toEqual(expected));

  test("says so where it is stricter than the rule", async () => {
    const configuration = await parseConfig(
      "checks: { pinning: { actions: { '*': hash-pin } } }",
      "bartizan.yaml",
    );
    const text = "jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v4\n";
    const { findings } = await scanFiles({ ".github/workflows/a.yml": text }, [pinningCheck], {
      configuration,
    });
    expect(findings[0]?.why).toContain("the configuration asks for a commit");
  });
});

test("patterns are all, an owner's, a repository's or a path's", () => {
  const good = ["*", "a/*", "a/b", "a/b/c/d", "a/b/*", "A.b-c_d/e"];
  expect(good.filter((pattern) => !isPinPattern(pattern))).toEqual([]);
  expect(["", "a", "a*", "*/b", "a/b*", "/a", "a//b", "a/b@v1", "a/b/"].filter(isPinPattern)).toEqual([]);
});

test("the longest pattern decides, whatever the order and the case", () => {
  const patterns = { "a/*": "any", "*": "hash-pin", "A/B": "ref-pin", "a/b/*": "any" } as const;
  expect(pinFor("x/y", patterns)).toBe("hash-pin");
  expect(pinFor("a/x", patterns)).toBe("any");
  expect(pinFor("a/B", patterns)).toBe("ref-pin");
  expect(pinFor("a/b/c", patterns)).toBe("any");
  expect(pinFor("a/bc", patterns)).toBe("any");
  expect(pinFor("a/bc", { "a/b": "any" })).toBeUndefined();
  expect(pinFor("ab/c", patterns)).toBe("hash-pin");
  expect(pinFor("x/y", {})).toBeUndefined();
});
