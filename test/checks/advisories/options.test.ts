import { describe, expect, test } from "@jest/globals";
import { advisoriesCheck } from "../../../src/checks/advisories/index.ts";
import { parseConfig } from "../../../src/config/find.ts";
import { advisoriesOf } from "../../helpers/advisories.ts";
import { noAdvisories, scanFiles } from "../../helpers/scan.ts";

const FILES = { "requirements.txt": "flask==2.0.1\n", "requirements-dev.txt": "pytest==1.0\n" };

async function scan(options: string, advisories = noAdvisories) {
  const configuration = await parseConfig(`checks: { advisories: ${options} }`, "bartizan.yaml");
  return scanFiles(FILES, [advisoriesCheck], { configuration, advisories });
}

describe("failOn says which band is an error", () => {
  test.each([
    ["{ failOn: critical }", ["error", "warning", "warning", "notice"]],
    ["on", ["error", "error", "warning", "notice"]],
    ["{ failOn: medium }", ["error", "error", "error", "notice"]],
    ["{ failOn: low }", ["error", "error", "error", "error"]],
    ["{ failOn: never }", ["warning", "warning", "warning", "notice"]],
  ])("%s", async (options, expected) => {
    const severities = [9.8, 7, 5, 2].map(async (score) => {
      const { findings } = await scan(options, advisoriesOf({ "PyPI/flask": [{ score }] }));
      return findings[0]?.severity;
    });
    expect(await Promise.all(severities)).toEqual(expected);
  });

  test("malware is an error whatever it says", async () => {
    const { findings } = await scan(
      "{ failOn: never }",
      advisoriesOf({ "PyPI/flask": [{ kind: "malware" }] }),
    );
    expect(findings.map(({ severity }) => severity)).toEqual(["error"]);
  });
});

describe("scopes: production", () => {
  const rules = async (facts: object) => {
    const held = advisoriesOf({ "PyPI/flask": [{ score: 9 }], "PyPI/pytest": [facts] });
    return (await scan("{ scopes: production }", held)).findings.map(({ path, rule }) => `${path} ${rule}`);
  };

  test("leaves out what only development needs", async () => {
    expect(await rules({ score: 9 })).toEqual(["requirements.txt advisories/vulnerable"]);
  });

  test("but not malware, which acts when it is installed", async () => {
    expect(await rules({ kind: "malware" })).toEqual([
      "requirements-dev.txt advisories/malicious",
      "requirements.txt advisories/vulnerable",
    ]);
  });
});

test.each([
  ["{ whenUnavailable: fail }", true],
  ["on", true],
  ["{ whenUnavailable: warn }", false],
])("a scan without advisories under %s: incomplete %j", async (options, incomplete) => {
  const { notChecked } = await scan(options);
  expect(notChecked).toEqual([
    { path: "", reason: expect.stringContaining("2 packages went unchecked"), incomplete },
  ]);
});
