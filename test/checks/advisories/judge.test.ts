import { describe, expect, test } from "@jest/globals";
import type { AdvisorySource } from "../../../src/advisory-source.ts";
import { advisoriesCheck } from "../../../src/checks/advisories/index.ts";
import type { Finding } from "../../../src/finding.ts";
import { advisoriesOf } from "../../helpers/advisories.ts";
import { noAdvisories, scanFiles } from "../../helpers/scan.ts";

type Held = Parameters<typeof advisoriesOf>[0];

async function scan(files: { readonly [path: string]: string }, advisories: AdvisorySource) {
  return scanFiles(files, [advisoriesCheck], { advisories });
}

async function only(files: { readonly [path: string]: string }, held: Held): Promise<Finding> {
  const { findings } = await scan(files, advisoriesOf(held));
  const [finding] = findings;
  if (!finding || findings.length !== 1) throw new Error(`${findings.length} findings instead of one`);
  return finding;
}

function npm(packages: object): { [path: string]: string } {
  return { "package-lock.json": JSON.stringify({ lockfileVersion: 3, packages }, null, 2) };
}

const pinned = { "requirements.txt": "flask==2.0.1\n" };

describe("severity", () => {
  test.each([
    ["critical", { score: 9.8 }, "error"],
    ["high", { score: 7 }, "error"],
    ["medium", { score: 6.9 }, "warning"],
    ["low", { score: 3.9 }, "notice"],
    ["a level without a score", { level: "high" }, "error"],
    ["neither", {}, "warning"],
    ["malware", { kind: "malware" }, "error"],
    ["unmaintained", { kind: "unmaintained", score: 9 }, "notice"],
  ] as const)("%s: %j is %s", async (_, facts, severity) => {
    const finding = await only(pinned, { "PyPI/flask": [facts] });
    expect(finding.severity).toBe(severity);
  });

  test("counts one level less, and says so, where only development needs the package", async () => {
    const finding = await only(
      { "requirements-dev.txt": "flask==2.0.1\n" },
      { "PyPI/flask": [{ score: 9.8 }] },
    );
    expect(finding.severity).toBe("warning");
    expect(finding.why).toContain("Only development needs it");
    expect(finding.data["dev"]).toBe(true);
  });

  test("malware is an error also there: it acts when it is installed", async () => {
    const finding = await only(
      { "requirements-dev.txt": "flask==2.0.1\n" },
      { "PyPI/flask": [{ kind: "malware" }] },
    );
    expect([finding.rule, finding.severity]).toEqual(["advisories/malicious", "error"]);
  });

  test("lockfiles that are test data are reported only when asked for", async () => {
    const { findings } = await scan(
      { "tests/fixtures/a/requirements.txt": "flask==2.0.1\n" },
      advisoriesOf({ "PyPI/flask": [{ score: 9.8 }] }),
    );
    expect(findings).toEqual([]);
  });
});

describe("one finding", () => {
  test("for all advisories of a version, aliases told once, worst first", async () => {
    const finding = await only(pinned, {
      "PyPI/flask": [
        { id: "PYSEC-1", aliases: ["CVE-2020-1", "GHSA-aaaa-bbbb-cccc"], score: 5 },
        { id: "GHSA-aaaa-bbbb-cccc", aliases: ["CVE-2020-1"] },
        { id: "PYSEC-2", aliases: ["CVE-2020-2"], score: 7.5, ranges: [{ introduced: "0", fixed: "2.0.2" }] },
        { id: "PYSEC-3", ranges: [{ introduced: "2.0.2" }], score: 10 },
      ],
    });
    expect(finding.message).toBe(
      "flask 2.0.1 has 2 known vulnerabilities, the worst rated high (7.5 of 10): CVE-2020-2, GHSA-aaaa-bbbb-cccc (CVE-2020-1).",
    );
    expect(finding.data).toMatchObject({
      ecosystem: "PyPI",
      package: "flask",
      version: "2.0.1",
      ids: ["CVE-2020-2", "GHSA-aaaa-bbbb-cccc"],
      severityScore: 7.5,
    });
  });

  test("for all places where a file installs the same version", async () => {
    const finding = await only(
      npm({
        "": { dependencies: { a: "1" } },
        "node_modules/a": { version: "1.0.0" },
        "node_modules/a/node_modules/qs": { version: "6.0.0", dev: true },
        "node_modules/b/node_modules/qs": { version: "6.0.0" },
      }),
      { "npm/qs": [{ score: 7 }] },
    );
    expect([finding.severity, finding.startLine]).toEqual(["error", 17]);
  });

  test("is another one when another advisory comes to light, so that no baseline hides it", async () => {
    const before = await only(pinned, { "PyPI/flask": [{ id: "PYSEC-1" }] });
    const again = await only(
      { "requirements.txt": "six==1.0\nflask==2.0.1\n" },
      { "PyPI/flask": [{ id: "PYSEC-1" }] },
    );
    const after = await only(pinned, { "PyPI/flask": [{ id: "PYSEC-1" }, { id: "PYSEC-2" }] });
    expect(again.fingerprint).toBe(before.fingerprint);
    expect(after.fingerprint).not.toBe(before.fingerprint);
  });
});

describe("what to do", () => {
  const until = (fixed: string): Held => ({ "npm/qs": [{ ranges: [{ introduced: "0", fixed }], score: 7 }] });
  const direct = npm({ "": { dependencies: { qs: "^6.0.0" } }, "node_modules/qs": { version: "6.0.0" } });
  const transitive = (range: string) =>
    npm({
      "": { dependencies: { express: "^4.0.0" } },
      "node_modules/express": { version: "4.0.0", dependencies: { qs: range } },
      "node_modules/qs": { version: "6.0.0" },
    });

  test.each([
    ["a direct dependency", direct, "6.0.4", "Run `npm install qs@6.0.4`."],
    [
      "a range that accepts the fix",
      transitive("^6.0.0"),
      "6.0.4",
      "Run `npm update qs`: everything that asks for it accepts 6.0.4.",
    ],
    [
      "a range that does not",
      transitive("6.0.0"),
      "6.0.4",
      'Run `npm install express@latest`, and see whether qs is then 6.0.4 or newer (it is asked for as `6.0.0`). If not, add `"overrides": { "qs": "6.0.4" }` to package.json and run `npm install`.',
    ],
    [
      "a new major version",
      direct,
      "7.0.0",
      "Run `npm install qs@7.0.0`. 7.0.0 is a new major version: read its notes on what breaks.",
    ],
  ])("npm: %s", async (_, files, fixed, expected) => {
    const finding = await only(files, until(fixed));
    expect(finding.fix).toBe(expected);
    expect(finding.data["fixed"]).toEqual([fixed]);
  });

  test("names the chain, and the line of the manifest", async () => {
    const manifest = { "package.json": '{\n  "dependencies": {\n    "express": "^4.0.0"\n  }\n}\n' };
    const finding = await only({ ...transitive("^6.0.0"), ...manifest }, until("6.0.4"));
    expect(finding.message).toContain("; it comes in through express@4.0.0.");
    expect(finding.data["path"]).toEqual(["express@4.0.0", "qs@6.0.0"]);
    expect(finding.related).toMatchObject([{ path: "package.json", startLine: 3 }]);
  });

  test("a pinned requirement is edited to the nearest fixed version of the same major", async () => {
    const held: Held = { "PyPI/flask": [{ ranges: [{ introduced: "0", fixed: "2.0.2" }] }] };
    const finding = await only(pinned, held);
    expect(finding.fix).toBe("Write `flask==2.0.2` here.");
    expect(finding.edits).toMatchObject([{ startLine: 1, startColumn: 8, endColumn: 13, text: "2.0.2" }]);
    const major = await only(pinned, { "PyPI/flask": [{ ranges: [{ introduced: "0", fixed: "3.0.0" }] }] });
    expect(major.fixable).toBe(false);
  });

  test("says when no version is free of everything", async () => {
    const finding = await only(pinned, {
      "PyPI/flask": [
        { id: "PYSEC-1", ranges: [{ introduced: "0" }] },
        { id: "PYSEC-2", ranges: [{ introduced: "0", fixed: "2.0.2" }] },
      ],
    });
    expect(finding.fix).toBe("Write `flask==2.0.2` here. No fixed version is known for PYSEC-1.");
    const none = await only(pinned, { "PyPI/flask": [{ id: "PYSEC-1" }] });
    expect(none.fix).toMatch(/^No fixed version is known\./);
  });
});

describe("what cannot be told is said", () => {
  test("a version without a known order, when an advisory hangs on it", async () => {
    const held: Held = { "PyPI/pytz": [{ id: "PYSEC-1", ranges: [{ introduced: "1.0", fixed: "2.0" }] }] };
    const { findings, notChecked } = await scan(
      { "requirements.txt": "pytz==2004d\nother==2004d\n" },
      advisoriesOf(held),
    );
    expect(findings).toEqual([]);
    expect(notChecked).toEqual([
      {
        path: "requirements.txt",
        reason: expect.stringContaining('pytz "2004d" is affected by PYSEC-1'),
        incomplete: true,
      },
    ]);
  });

  test("an ecosystem of which only a sample is known", async () => {
    const source = advisoriesOf({}, { asOf: "2020-01-31", complete: false });
    const { notChecked, advisories } = await scan(pinned, source);
    expect(advisories).toEqual({
      source: "snapshot",
      asOf: "2020-01-31",
      complete: false,
      partial: ["PyPI"],
    });
    expect(notChecked).toEqual([]);
  });

  test.each([
    ["no source", noAdvisories],
    [
      "a source that fails",
      { ...advisoriesOf({}), advisoriesFor: async () => Promise.reject(new Error("gone")) },
    ],
  ])("%s makes the run incomplete", async (_, source) => {
    const { notChecked, advisories } = await scan(pinned, source);
    expect(notChecked).toEqual([
      { path: "", reason: expect.stringContaining("1 package"), incomplete: true },
    ]);
    expect(advisories.source).toBe("none");
  });

  test.each([
    ["yarn.lock", "# yarn lockfile v1\n"],
    ["web/pnpm-lock.yaml", "lockfileVersion: '9.0'\n"],
    ["go.sum", "example.com/a v1.0.0 h1:00=\n"],
    ["Gemfile.lock", "GEM\n  specs:\n"],
    ["composer.lock", '{ "content-hash": "00" }'],
  ])("%s, which is not read yet", async (path, text) => {
    const { notChecked } = await scan({ [path]: text }, advisoriesOf({}));
    expect(notChecked).toEqual([
      { path, reason: expect.stringContaining("not read yet"), incomplete: false },
    ]);
  });

  test("but nothing is said of a tree without dependencies", async () => {
    const { notChecked } = await scan({ "main.py": "print(1)\n" }, noAdvisories);
    expect(notChecked).toEqual([]);
  });
});
