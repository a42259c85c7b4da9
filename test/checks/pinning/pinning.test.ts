import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { pinningCheck } from "../../../src/checks/pinning/index.ts";
import type { Finding } from "../../../src/finding.ts";
import { memorySource } from "../../../src/sources/memory.ts";
import { scanFiles } from "../../helpers/scan.ts";
import { sharedArchive, testWith } from "../../helpers/shared-data.ts";

const SHA = "11bd71901bbe5b1630ceea73d27597364c9af683";
const scan = (files: Record<string, string>) => scanFiles(files, [pinningCheck]);
const only = (findings: readonly Finding[]) => {
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
};

const steps = (...uses: string[]) => ({
  ".github/workflows/ci.yml": `jobs:\n  a:\n    steps:\n${uses.map((each) => `      - uses: ${each}\n`).join("")}`,
});

describe("actions", () => {
  test.each([
    ["example/a@main", "error"],
    ["example/a@release/v1", "error"],
    ["example/a@stable", "error"],
    [`example/a@${SHA.slice(0, 7)}`, "error"],
    ["example/a@v1", "warning"],
    ["example/a/sub/path@1.2.3", "warning"],
    ["actions/checkout@v4", "notice"],
    ["GitHub/codeql-action/init@v3", "notice"],
    ["actions/checkout@main", "warning"],
    ["slsa-framework/slsa-github-generator/.github/workflows/x.yml@v2", "warning"],
  ])("%s is a finding of severity %s", async (uses, severity) => {
    const finding = only((await scan(steps(uses))).findings);
    expect(finding.severity).toBe(severity);
    expect(finding.message).toContain(uses);
    expect(finding.data).toEqual({
      ecosystem: "GitHub Actions",
      name: uses.split("@")[0],
      spec: uses,
      locked: null,
    });
  });

  test.each([
    `example/a@${SHA}`,
    "./local",
    "$/local",
    "$/.github/workflows/x.yml@v1",
    "example/a", // GitHub refuses it
    "slsa-framework/slsa-github-generator/.github/workflows/x.yml@v2.1.0",
    "a b@v1",
    "[x]",
    "{a: b}",
    "1",
  ])("%s is none", async (uses) => {
    expect((await scan(steps(uses))).findings).toEqual([]);
  });

  test("says what to type, and how to get the commit", async () => {
    const finding = only((await scan(steps("example/a/b@v1.2 # note"))).findings);
    expect(finding.message).toBe(
      "`example/a/b@v1.2` runs whatever the tag `v1.2` points at on the day it runs.",
    );
    expect(finding.why).toContain("push to its repository");
    expect(finding.fix).toContain("uses: example/a/b@<40-character commit> # v1.2");
    expect(finding.fix).toContain("gh api repos/example/a/commits/v1.2 --jq .sha");
    expect(finding.controls).toEqual(["pin-exact-versions"]);
  });

  test("an anchored step is one finding, where it is written", async () => {
    const { findings } = await scan({
      ".github/workflows/ci.yml":
        "jobs:\n  a:\n    steps: &s\n      - uses: |\n          example/a@v1\n  b:\n    steps: *s\n",
    });
    expect(only(findings).startLine).toBe(5);
  });

  test("an actions.lock counts for the workflows it lists, and only when every entry is complete", async () => {
    const lock = (extra: string) =>
      `workflows:\n  '.github/workflows/ci.yml': ['example/a@v1']\ndependencies:\n  'example/a@v1': {ref: v1, commit: sha1-${SHA}, owner_id: 1, repo_id: 2}\n${extra}`;
    const files = steps("example/a@v1");
    expect((await scan({ ...files, ".github/workflows/actions.lock": lock("") })).findings).toEqual([]);
    const incomplete = lock("  'example/b@v1': {ref: v1, commit: sha1-123, owner_id: 1, repo_id: 2}\n");
    expect((await scan({ ...files, ".github/workflows/actions.lock": incomplete })).findings).toHaveLength(1);
    const other = { ".github/workflows/other.yml": files[".github/workflows/ci.yml"] ?? "" };
    expect((await scan({ ...other, ".github/workflows/actions.lock": lock("") })).findings).toHaveLength(1);
    const { notChecked } = await scan({ ...files, ".github/workflows/actions.lock": "workflows: [" });
    expect(notChecked.map(({ reason }) => reason)).toEqual(["cannot be read as a lockfile"]);
  });
});

describe("images", () => {
  test.each([
    ["FROM node", "warning"],
    ["FROM node:latest", "warning"],
    ["FROM node:lts-alpine", "warning"],
    ["FROM rust:bookworm", "warning"],
    ["FROM php:fpm-alpine", "warning"],
    ["FROM debian:bookworm-slim", "notice"],
    ["FROM example/minideb:bookworm", "notice"],
    ["FROM node:20-alpine", "notice"],
    ["FROM registry.example:5000/team/app:1.2", "notice"],
    ["ARG BASE=node\nFROM $BASE", "notice"],
    ["ARG V=latest\nFROM node:$V", "warning"],
    ["# syntax=docker/dockerfile:latest\nFROM scratch", "warning"],
    ["# syntax=example/frontend:1\nFROM scratch", "notice"],
    ["FROM scratch\nCOPY --from=composer /a /b", "warning"],
  ])("%j: %s", async (text, severity) => {
    const finding = only((await scan({ Dockerfile: text })).findings);
    expect(finding.severity).toBe(severity);
    expect(finding.data["ecosystem"]).toBe("Docker");
    expect(finding.fix).toContain("@sha256:<digest>");
  });

  test.each([
    `FROM node@sha256:${"ab".repeat(32)}`,
    "FROM scratch AS Base\nFROM base\nCOPY --from=BASE /a /b\nCOPY --from=1 /a /b",
    "ARG V\nFROM node:$V",
    `ARG V0=node\n${Array.from({ length: 60 }, (_, i) => `ARG V${i + 1}=\${V${i}}\${V${i}}`).join("\n")}\nFROM $V60`,
    "FROM ${BASE:?needed}".replace("BASE", "X"),
    "FROM localhost:5000/app",
    "FROM {{ base }}",
    "# FROM node\nFROM scratch\nRUN echo 'FROM node'\nRUN <<X\nFROM node\nX",
    "FROM",
    "",
  ])("%j is none", async (text) => {
    expect(await scan({ Dockerfile: text })).toMatchObject({ findings: [], notChecked: [] });
  });

  test.each([
    "Dockerfile",
    "Containerfile",
    "Dockerfile.prod",
    "api.Dockerfile",
    "a/b/web.dockerfile",
    "build/Dockerfile",
  ])("%s is read", async (path) => {
    expect((await scan({ [path]: "FROM node\n" })).findings).toHaveLength(1);
  });

  test.each([
    "Dockerfile.j2",
    "dockerfile.py",
    "test/Dockerfile",
    "examples/a/Dockerfile",
    "vendor/x/Dockerfile",
    "templates/app/Dockerfile",
  ])("%s is not", async (path) => {
    expect((await scan({ [path]: "FROM node\n" })).findings).toEqual([]);
  });

  test("in documentation it is a notice", async () => {
    expect(only((await scan({ "docs/Dockerfile": "FROM node\n" })).findings).severity).toBe("notice");
  });

  test("a matrix stands for its values", async () => {
    const { findings } = await scan({
      ".github/workflows/ci.yml": `jobs:
  a:
    strategy:
      matrix:
        python: [3.10, 3.12]
        include:
          - db: {image: "postgres:16"}
          - db: {}
    container: python:\${{ matrix.python }}-slim
    services:
      db:
        image: \${{ matrix.db.image }}
      other: {image: "\${{ env.X }}"}
`,
    });
    expect(findings.map(({ startLine, data }) => [startLine, data["spec"]])).toEqual([
      [7, "postgres:16"],
      [9, "python:3.10-slim"],
    ]);
  });
});

describe("manifests", () => {
  const ranges = { dependencies: { a: "^1.0.0" }, devDependencies: { b: "^1.0.0" } };
  test.each([
    ["an application", { private: true, ...ranges }, "warning", ["a", "b"]],
    [
      "what npm init writes, and starts",
      { name: "x", main: "index.js", scripts: { start: "node ." }, ...ranges },
      "warning",
      ["a", "b"],
    ],
    ["a library", { name: "x", exports: "./x.js", ...ranges }, "notice", ["b"]],
    ["tools only", { private: true, devDependencies: { b: "^1.0.0" } }, "notice", ["b"]],
    [
      "an extension of an editor",
      { name: "x", main: "x.js", engines: { vscode: "^1" }, ...ranges },
      "warning",
      ["a", "b"],
    ],
  ])("package.json of %s", async (_, manifest, severity, names) => {
    const finding = only((await scan({ "package.json": JSON.stringify(manifest) })).findings);
    expect(finding.severity).toBe(severity);
    const listed = finding.data["requirements"];
    expect(Array.isArray(listed) && listed.map((each) => (each as { name: string }).name)).toEqual(names);
  });

  test.each([
    ["a service without a build system", "", {}, "warning"],
    ["a library", "[build-system]\nrequires = []\n", {}, undefined],
    ["a library of Poetry's", '[tool.poetry]\npackages = [{ include = "x" }]\n', {}, undefined],
    [
      "a library with a Dockerfile beside it",
      "[build-system]\nrequires = []\n",
      { Dockerfile: "FROM scratch" },
      "warning",
    ],
    [
      "a service with its Dockerfile in a folder",
      "[build-system]\n",
      { "docker/Dockerfile": "FROM scratch" },
      "warning",
    ],
    ["a package that uv does not build", "[build-system]\n[tool.uv]\npackage = false\n", {}, "warning"],
  ])("pyproject.toml of %s", async (_, more, files, severity) => {
    const { findings } = await scan({
      "pyproject.toml": `[project]\nname = "x"\ndependencies = ["a>=1"]\n${more}`,
      ...files,
    });
    expect(findings.map((finding) => finding.severity)).toEqual(severity ? [severity] : []);
  });

  test.each([
    ["requirements.txt", "warning"],
    ["requirements-dev.txt", "notice"],
    ["requirements/test.txt", "notice"],
    ["docs/requirements.txt", "notice"],
    ["dev-requirements.in", "notice"],
    ["tests/requirements.txt", undefined],
    ["constraints.txt", undefined],
    ["requirements_uninstall.txt", undefined],
    ["notes.txt", undefined],
  ])("%s with a range: %s", async (path, severity) => {
    const { findings } = await scan({ [path]: "a>=1\n" });
    expect(findings.map((finding) => finding.severity)).toEqual(severity ? [severity] : []);
  });

  test.each<[string, Record<string, string>, object, string]>([
    ["nothing else", {}, {}, "Run `npm install`, commit `package-lock.json`, and install with `npm ci`."],
    [
      "the manifest",
      { "yarn.lock": "# yarn lockfile v1\n" },
      { packageManager: "pnpm@9.0.0" },
      "Run `pnpm install`",
    ],
    ["a workspace", { "pnpm-workspace.yaml": "", "package-lock.json": "{}" }, {}, "Run `pnpm install`"],
    ["pnpm's lockfile", { "pnpm-lock.yaml": "lockfileVersion: '9.0'\n" }, {}, "Run `pnpm install`"],
    ["Bun's lockfile", { "bun.lock": "{}" }, {}, "Run `bun install`"],
    [
      "two lockfiles",
      { "yarn.lock": "# yarn lockfile v1\n", "package-lock.json": "{}" },
      {},
      "Run `npm install`",
    ],
    [
      "a line of .gitignore",
      { ".gitignore": "dist/\r\n/package-lock.json\r\n" },
      {},
      "Take `package-lock.json` out of `.gitignore`. Run `npm install`",
    ],
    [
      "a line of .npmrc",
      { ".npmrc": "package-lock = false\n" },
      {},
      "Take `package-lock=false` out of `.npmrc`. Run `npm install`",
    ],
    [
      ".npmrc of a project of pnpm's",
      { ".npmrc": "package-lock=false\n", "pnpm-workspace.yaml": "" },
      {},
      "Run `pnpm",
    ],
  ])("the way to a lockfile follows %s", async (_, files, more, advice) => {
    const manifest = JSON.stringify({ private: true, dependencies: { a: "^1.0.0" }, ...more });
    const { fix } = only((await scan({ "package.json": manifest, ...files })).findings);
    expect(fix.replace(/^Bring the lockfile.*?manifest\. /, "").slice(0, advice.length)).toBe(advice);
  });

  test("many ranges are one finding that covers the list and counts them", async () => {
    const lines = Array.from({ length: 60 }, (_, i) => `package-${i}>=${i}`);
    const finding = only((await scan({ "requirements.txt": lines.join("\n") })).findings);
    expect([finding.startLine, finding.endLine]).toEqual([1, 60]);
    expect(finding.message).toContain("60 dependencies are asked for as a range");
    expect(finding.message).toContain("`package-0>=0`");
    expect(finding.message).toContain("and 52 more");
    expect(finding.data["requirements"]).toHaveLength(60);
  });

  test("a lockfile far behind is one finding", async () => {
    const dependencies = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`p${i}`, "^1"]));
    const { findings } = await scan({
      "package.json": JSON.stringify({ private: true, dependencies }),
      "package-lock.json": '{"lockfileVersion": 3, "packages": {}}',
    });
    expect(only(findings).message).toContain("10 entries");
  });

  test("a password in an address is in no text", async () => {
    const password = ["hunter", "2"].join("");
    const url = `https://user:${password}@files.example.com/x.zip`;
    const git = `git+https://user:${password}@host.example/x.git`;
    const result = await scan({
      "requirements.txt": `x @ ${url}\ny @ ${git}@main\n${git}\n`,
      "package.json": JSON.stringify({ private: true, dependencies: { a: url, b: `${git}#main` } }),
    });
    expect(result.findings).toHaveLength(5);
    const texts = result.findings.map(({ message, why, fix, data }) =>
      JSON.stringify([message, why, fix, data]),
    );
    expect(texts.join("\n")).not.toContain(password);
  });
});

test("a scan of the manifest alone sees the lockfiles of the tree", async () => {
  const files = {
    "api/pyproject.toml": '[project]\nname = "api"\ndependencies = ["a>=1"]\n',
    "api/uv.lock": '[[package]]\nname = "a"\nversion = "1.0"\n',
    "web/package.json": '{"private": true, "dependencies": {"b": "^1.0.0"}}',
    "package.json": '{"workspaces": ["web"]}',
    "yarn.lock": '# yarn lockfile v1\n\n\nb@^1.0.0:\n  version "1.0.0"\n',
    ".github/workflows/ci.yml": "jobs: {a: {steps: [{uses: example/a@v1}]}}",
    ".github/workflows/actions.lock": `workflows: {'.github/workflows/ci.yml': ['example/a@v1']}\ndependencies:\n  'example/a@v1': {ref: v1, commit: sha1-${SHA}, owner_id: 1, repo_id: 2}\n`,
  };
  const tree = memorySource(files, "staged");
  const entries = tree.entries.filter(({ path }) =>
    /pyproject\.toml$|web\/package\.json$|ci\.yml$/.test(path),
  );
  const result = await scanFiles({}, [pinningCheck], { source: { ...tree, entries } });
  expect(result.findings).toEqual([]);
  const without = {
    ...tree,
    entries,
    treePaths: () => entries.map(({ path }) => path),
    treeEntry: () => undefined,
  };
  expect((await scanFiles({}, [pinningCheck], { source: without })).findings).toHaveLength(3);
});

const MANY = Array.from({ length: 10_000 }, (_, i) => `"p${i}": "^1"`).join(",");

describe("bad input", () => {
  test.each([
    [".github/workflows/ci.yml", "jobs: [uses: {"],
    ["package.json", '{"dependencies": {'],
    ["pyproject.toml", "[project\ndependencies = ["],
  ])("a broken %s is said to be", async (path, text) => {
    const { findings, notChecked } = await scan({ [path]: text });
    expect(findings).toEqual([]);
    expect(notChecked.map((each) => [each.path, each.incomplete])).toEqual([[path, true]]);
    expect(notChecked[0]?.reason).toContain("not readable as");
  });

  test("no text makes a reader fail, and every place is in the text", async () => {
    const pieces = fc.constantFrom(
      ...'FROM |ARG |COPY --from=|a|@|:|\n|$|{|}|"|[|]|,|uses: |jobs:|  |- |steps:|dependencies|=|#|\\|git+https://|\0|\r\n|<<X|^1|é|--mount=from='.split(
        "|",
      ),
    );
    const paths = [
      "Dockerfile",
      "requirements.txt",
      "pyproject.toml",
      "package.json",
      ".github/workflows/x.yml",
      "action.yml",
      "package-lock.json",
      "yarn.lock",
      "pnpm-lock.yaml",
      "uv.lock",
      ".github/workflows/actions.lock",
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (parts) => {
        const text = parts.join("");
        const { findings, notChecked } = await scan(Object.fromEntries(paths.map((path) => [path, text])));
        expect(notChecked.filter(({ reason }) => reason.includes("bug"))).toEqual([]);
        for (const finding of findings)
          expect(finding.startLine).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ["Dockerfile", `FROM a\nRUN ${"x \\\n".repeat(10_000)}`],
    ["Dockerfile", "FROM $".repeat(20_000)],
    ["Dockerfile", `FROM ${"${A:-".repeat(5_000)}`],
    ["requirements.txt", "a>=1\n".repeat(50_000)],
    ["package.json", `{"dependencies": {${MANY}}}`],
    [".github/workflows/x.yml", `jobs:\n  a:\n    steps:\n${"      - uses: a/b@v1\n".repeat(5_000)}`],
    ["package-lock.json", `{"packages": {"": {"dependencies": {${MANY}}}}}`],
    ["yarn.lock", `${"a@1, ".repeat(3_000)}:\n`.repeat(50)],
  ])("%s made to take long takes time in proportion (%#)", async (path, text) => {
    await scan({ "package.json": `{"dependencies": {${MANY}}}`, [path]: text });
  });
});

const workflows = sharedArchive("zizmor-pin-test-workflows.tar.gz");
testWith(workflows, "workflows that another tool is tested with", async (folder) => {
  const read = (path: string) =>
    readFileSync(join(folder, "crates/zizmor/tests/integration/test-data", path), "utf8");
  const found = async (path: string, as = ".github/workflows/x.yml") =>
    (await scan({ [as]: read(path) })).findings.map(({ startLine, severity }) => `${startLine} ${severity}`);
  expect(await found("unpinned-uses/menagerie-of-uses.yml")).toEqual([
    "12 notice",
    "14 notice",
    "22 error",
    "24 notice",
    "26 notice",
  ]);
  expect(await found("unpinned-uses/reusable-workflow-unpinned.yml")).toEqual(["17 error", "21 warning"]);
  expect(await found("unpinned-uses/issue-433-repro.yml")).toEqual([]);
  expect(await found("unpinned-uses/issue-1543-repro.yml")).toEqual(["18 notice"]);
  expect(await found("unpinned-images/docker-action/action.yml", "action.yml")).toEqual(["7 notice"]);
  expect(await found("unpinned-images/matrix-in-image.yml")).toEqual([
    "28 notice",
    "32 notice",
    "37 warning",
    "42 warning",
  ]);
  const images = await found("unpinned-images.yml");
  expect(images.filter((each) => each.endsWith("warning"))).toHaveLength(7);
  expect(images.filter((each) => each.endsWith("notice"))).toHaveLength(2);
});

const locks = sharedArchive("gh-actions-lock-fixtures.tar.gz");
testWith(locks, "real workflow lockfiles hold what they list, and no more", async (folder) => {
  const files = (root: string, ...names: string[]) =>
    Object.fromEntries(
      names.map((name) => [
        `.github/workflows/${name}`,
        readFileSync(join(folder, root, ".github/workflows", name), "utf8"),
      ]),
    );
  const own = files("", "actions.lock", "test.yml", "release.yml", "dependency-review.yml");
  expect((await scan(own)).findings).toEqual([]);
  const golden = files("cmd/gh-actions-lock/testdata/golden-json", "actions.lock", "ci.yml");
  expect(only((await scan(golden)).findings).data["name"]).toBe("actions/cache");
});
