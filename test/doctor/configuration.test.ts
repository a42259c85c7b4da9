import { describe, expect, test } from "@jest/globals";
import { examineConfiguration } from "../../src/doctor/configuration.ts";
import { renderBaseline } from "../../src/suppress/baseline-file.ts";
import { removeAfterEach, repository } from "../helpers/trees.ts";

removeAfterEach();

/** What the doctor says of a configuration, as `text <- from` below titles. */
async function said(files: { readonly [path: string]: string }, path?: string): Promise<string[]> {
  const { path: cwd } = repository(files);
  const bundle = new URL("file:///nowhere/");
  const sections = await examineConfiguration({
    cwd,
    env: {},
    bundle,
    path,
    config: undefined,
    noConfig: false,
  });
  return sections
    .filter(({ observations }) => observations.length > 0)
    .flatMap(({ title, observations }) => [
      `# ${title}`,
      ...observations.map(
        ({ state, text, from }) => `${state === "problem" ? "! " : ""}${text}${from ? ` <- ${from}` : ""}`,
      ),
    ]);
}

const YAML = `extends: guide
failOn: warning
checks:
  cors: off
  pinning: { actions: { "*": any } }
rules:
  secrets/github-token: notice
limits:
  fileBytes: 2048
ignore:
  - { path: vendor/, rule: headers, until: 2030-01-01, reason: not ours }
overrides:
  - paths: api
    checks: { cors: on, headers: { providedBy: cloudfront } }
    rules: { cors: error }
`;

describe("the doctor on a configuration", () => {
  test("says that there is none, and what then holds", async () => {
    const lines = await said({});
    expect(lines).toContain("no configuration file: the defaults hold");
    expect(lines).toContain("failOn: error <- default");
    expect(lines).toContain("advisories.failOn: high <- default");
    expect(lines.filter((line) => line.includes("<-") && !line.endsWith("<- default"))).toEqual([]);
  });

  test("says of every value where it comes from", async () => {
    const lines = await said({ "bartizan.yaml": YAML });
    expect(lines).toEqual(
      expect.arrayContaining([
        "# Configuration",
        "extends: guide <- bartizan.yaml:1",
        "failOn: warning <- bartizan.yaml:2",
        "limits.fileBytes: 2048 <- bartizan.yaml:9",
        "cors: off <- bartizan.yaml:4",
        "secrets: on <- default",
        "pinning: on <- bartizan.yaml:5",
        'pinning.actions: {"*":"any"} <- bartizan.yaml:5',
        "headers.profile: guide <- extends: guide",
        "headers.providedBy: [] <- default",
        "secrets (all rules): error <- extends: guide",
        "secrets/github-token: notice <- bartizan.yaml:7",
        "headers in vendor/: not ours, until 2030-01-01 <- bartizan.yaml:11",
        "api <- bartizan.yaml:13",
      ]),
    );
  });

  test("says which baseline holds, and how much it keeps back", async () => {
    const entry = (path: string) => ({
      rule: "secrets/jwt",
      path,
      fingerprint: "0".repeat(16),
      message: "A.",
    });
    const baseline = (...paths: string[]) => renderBaseline(paths.map(entry));
    expect(await said({})).toContain("baseline: none <- default");
    expect(await said({ ".bartizan-baseline.json": baseline("a", "b") })).toContain(
      "baseline: .bartizan-baseline.json (2 entries) <- default",
    );
    const named = { "bartizan.yaml": "baseline: ci/known.json\n" };
    expect(await said({ ...named, "ci/known.json": baseline("a") })).toContain(
      "baseline: ci/known.json (1 entry) <- bartizan.yaml:1",
    );
    expect(await said(named)).toContain("baseline: ci/known.json (there is no such file) <- bartizan.yaml:1");
    expect(await said({ ".bartizan-baseline.json": "{" })).toContainEqual(
      expect.stringMatching(/^! .*\.bartizan-baseline\.json/),
    );
  });

  test("says what holds for a path", async () => {
    const lines = await said({ "bartizan.yaml": YAML }, "api/main.py");
    expect(lines).toEqual(
      expect.arrayContaining([
        "# Configuration for api/main.py",
        "cors: on <- bartizan.yaml:14",
        'headers.providedBy: ["cloudfront"] <- bartizan.yaml:14',
        "headers.profile: guide <- extends: guide",
        "cors (all rules): error <- bartizan.yaml:15",
        "pinning: on <- bartizan.yaml:5",
      ]),
    );
    expect(lines.join("\n")).not.toContain("not ours");
  });

  test("tells every mistake", async () => {
    const lines = await said({ "bartizan.yaml": "failOn: x\nrule: {}\n" });
    expect(lines).toContain('! bartizan.yaml:2:1: unknown key "rule"; did you mean "rules"?');
    expect(lines.filter((line) => line.startsWith("! "))).toHaveLength(4);
    expect((await said({ "bartizan.yaml": "", "bartizan.json": "" })).join("\n")).toContain(
      "two configurations",
    );
  });
});
