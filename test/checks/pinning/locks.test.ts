import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { pinningCheck } from "../../../src/checks/pinning/index.ts";
import { scanFiles } from "../../helpers/scan.ts";
import { sharedArchive, testWith } from "../../helpers/shared-data.ts";

const COMMIT = "bfadbbcb25fd75c30c295843f1a861414f46c080";

/** What is said of the manifest: `stale NAME`, `source NAME`, or `range NAMES`. */
async function said(files: Record<string, string>): Promise<string[]> {
  const { findings, notChecked } = await scanFiles(files, [pinningCheck]);
  return [
    ...findings.map(({ rule, data }) => {
      const names = Array.isArray(data["requirements"])
        ? data["requirements"].map((each) =>
            each && typeof each === "object" && "name" in each ? each.name : "",
          )
        : [data["name"]];
      return `${rule.replace(/^pinning\/(?:mutable-)?/, "").replace(/-.*/, "")} ${names.join(" ")}`;
    }),
    ...notChecked.map(({ path, reason }) => `not checked ${path}: ${reason}`),
  ];
}

const asks = (dependencies: Record<string, string>, more: object = {}) =>
  JSON.stringify({ private: true, dependencies, ...more });

describe("package.json and its lockfile", () => {
  const wants = { ok: "^1.0.0", moved: "^2.0.0", missing: "^1.0.0" };
  const fromGit = { repo: "github:example/repo#main" };

  test.each([
    [
      "package-lock.json",
      '{"lockfileVersion": 1, "dependencies": {"ok": {"version": "1.2.0"}, "moved": {"version": "1.0.0"}}}',
    ],
    [
      "package-lock.json",
      '{"lockfileVersion": 3, "packages": {"": {}, "node_modules/ok": {"version": "1.2.0"}, "node_modules/moved": {"version": "1.0.0"}}}',
    ],
    [
      "npm-shrinkwrap.json",
      '{"lockfileVersion": 2, "packages": {"": {}, "node_modules/ok": {"version": "1.2.0"}, "node_modules/moved": {"version": "1.0.0"}}}',
    ],
    [
      "yarn.lock",
      '# yarn lockfile v1\n\n\nok@^1.0.0:\n  version "1.2.0"\n\nmoved@^1.0.0:\n  version "1.0.0"\n',
    ],
    [
      "yarn.lock",
      '__metadata:\n  version: 8\n\n"ok@npm:^1.0.0":\n  version: 1.2.0\n  checksum: x\n\n"moved@npm:^1.0.0, moved@npm:1":\n  version: 1.0.0\n',
    ],
    [
      "pnpm-lock.yaml",
      "lockfileVersion: 5.4\nspecifiers:\n  ok: ^1.0.0\n  moved: ^1.0.0\ndependencies:\n  ok: 1.2.0\n  moved: 1.0.0\n\npackages:\n  [ not read\n",
    ],
    [
      "pnpm-lock.yaml",
      "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      ok:\n        specifier: ^1.0.0\n        version: 1.2.0(react@18.0.0)\n      moved:\n        specifier: ^1.0.0\n        version: 1.0.0\n",
    ],
    [
      "bun.lock",
      '{"lockfileVersion": 1, "workspaces": {"": {"dependencies": {"ok": "^1.0.0", "moved": "^1.0.0",}}}, "packages": {"ok": ["ok@1.2.0"], "moved": ["moved@1.0.0"],},}',
    ],
  ])("%s: holds, differs, misses (%#)", async (name, lock) => {
    expect(await said({ "package.json": asks(wants), [name]: lock })).toEqual([
      "stale moved",
      "stale missing",
    ]);
  });

  test.each([
    [
      "package-lock.json",
      `{"lockfileVersion": 1, "dependencies": {"repo": {"version": "git+ssh://git@github.com/example/repo.git#${COMMIT}"}}}`,
    ],
    [
      "package-lock.json",
      `{"lockfileVersion": 3, "packages": {"node_modules/repo": {"version": "1.0.0", "resolved": "git+ssh://git@github.com/example/repo.git#${COMMIT}"}}}`,
    ],
    [
      "yarn.lock",
      `# yarn lockfile v1\n\n\n"repo@github:example/repo#main":\n  version "1.0.0"\n  resolved "https://codeload.github.com/example/repo/tar.gz/${COMMIT}"\n`,
    ],
    [
      "pnpm-lock.yaml",
      `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      repo:\n        specifier: github:example/repo#main\n        version: https://codeload.github.com/example/repo/tar.gz/${COMMIT}\n`,
    ],
    [
      "bun.lock",
      `{"workspaces": {"": {"dependencies": {"repo": "github:example/repo#main"}}}, "packages": {"repo": ["repo@github:example/repo#${COMMIT.slice(0, 7)}"]}}`,
    ],
  ])("%s holds a repository to its commit (%#)", async (name, lock) => {
    expect(await said({ "package.json": asks(fromGit), [name]: lock })).toEqual([]);
  });

  test("without one, the repository's branch is what counts", async () => {
    expect(await said({ "package.json": asks(fromGit) })).toEqual(["source repo"]);
  });

  test.each([
    ["package-lock.json", '{"lockfileVersion": 3,'],
    ["yarn.lock", '<<<<<<< HEAD\nok@^1.0.0:\n  version "1.2.0"\n'],
    ["pnpm-lock.yaml", "importers: [\n"],
    ["bun.lock", "[]"],
  ])("%s that cannot be read is said, and is no finding", async (name, lock) => {
    expect(await said({ "package.json": asks(wants), [name]: lock })).toEqual([
      `not checked ${name}: cannot be read as a lockfile`,
    ]);
  });

  test("a broken lockfile of a workspace is said once", async () => {
    const files = {
      "package.json": JSON.stringify({ private: true, workspaces: ["*"], dependencies: wants }),
      "a/package.json": asks(wants),
      "b/package.json": asks(wants),
      "yarn.lock": "<<<<<<< HEAD\n",
    };
    expect(await said(files)).toHaveLength(1);
  });

  test("bun's binary lockfile is there, which is all that is seen of it", async () => {
    expect(await said({ "package.json": asks(wants), "bun.lockb": "\0binary" })).toEqual([]);
  });

  test("a member of a workspace is held by the root's lockfile, any other folder is not", async () => {
    const files = {
      "package.json": JSON.stringify({ private: true, workspaces: ["packages/*"] }),
      "packages/a/package.json": asks({ ok: "^1.0.0", b: "^1.0.0" }),
      "packages/b/package.json": JSON.stringify({ name: "b", version: "1.0.0", private: true }),
      "tools/package.json": asks({ ok: "^1.0.0" }),
      "yarn.lock": '# yarn lockfile v1\n\n\nok@^1.0.0:\n  version "1.2.0"\n',
    };
    expect(await said(files)).toEqual(["range ok"]);
  });

  test("a workspace without a lockfile is one finding", async () => {
    const files = {
      "package.json": asks({ x: "1" }, { workspaces: { packages: ["packages/*"] } }),
      "packages/a/package.json": asks({ y: "^1" }),
      "packages/b/package.json": asks({ z: "*", exact: "1.0.0" }),
    };
    expect(await said(files)).toEqual(["range x y z"]);
  });

  test("npm's workspaces find what is installed in their own folder first", async () => {
    const files = {
      "packages/a/package.json": asks({ ok: "^2.0.0", linked: "^9.0.0" }),
      "package-lock.json":
        '{"lockfileVersion": 3, "packages": {"": {}, "packages/a": {}, "node_modules/ok": {"version": "1.0.0"}, "packages/a/node_modules/ok": {"version": "2.1.0"}, "node_modules/linked": {"resolved": "packages/linked", "link": true}}}',
    };
    expect(await said(files)).toEqual([]);
  });

  test("overrides excuse a version that is not in the range", async () => {
    const lock = '{"lockfileVersion": 3, "packages": {"": {}, "node_modules/moved": {"version": "1.0.0"}}}';
    const manifest = asks({ moved: "^2.0.0" }, { overrides: { moved: "1.0.0" } });
    expect(await said({ "package.json": manifest, "package-lock.json": lock })).toEqual([]);
  });
});

describe("Python manifests and their lockfiles", () => {
  const pyproject = '[project]\nname = "api"\ndependencies = ["ok>=1", "moved>=2", "Missing_One"]\n';
  const listed = (key: string) =>
    `[[${key}]]\nname = "ok"\nversion = "1.2"\n\n[[${key}]]\nname = "moved"\nversion = "1.0"\n`;

  test.each([
    ["uv.lock", "package"],
    ["poetry.lock", "package"],
    ["pdm.lock", "package"],
    ["pylock.toml", "packages"],
    ["pylock.prod.toml", "packages"],
  ])("%s: holds, differs, misses", async (name, key) => {
    expect(await said({ "pyproject.toml": pyproject, [name]: listed(key) })).toEqual([
      "stale moved",
      "stale missing-one",
    ]);
  });

  test("extras that a lockfile may leave out are not missed, those of uv are", async () => {
    const manifest =
      '[project]\nname = "api"\n[project.optional-dependencies]\nx = ["missing>=1", "api[y]"]\n';
    expect(await said({ "pyproject.toml": manifest, "pdm.lock": listed("package") })).toEqual([]);
    expect(await said({ "pyproject.toml": manifest, "uv.lock": listed("package") })).toEqual([
      "stale missing",
    ]);
  });

  test("uv's workspace lockfile holds the members it lists", async () => {
    const member = '[[package]]\nname = "api"\nversion = "0"\nsource = { editable = "api" }\n';
    const files = { "api/pyproject.toml": '[project]\nname = "API"\ndependencies = ["ok>=1"]\n' };
    expect(await said({ ...files, "uv.lock": listed("package") + member })).toEqual([]);
    expect(await said({ ...files, "uv.lock": listed("package") })).toEqual(["range ok"]);
  });

  test("forked versions hold when one of them does", async () => {
    const lock = '[[package]]\nname = "x"\nversion = "1.0"\n[[package]]\nname = "x"\nversion = "2.0"\n';
    expect(
      await said({ "pyproject.toml": '[project]\nname = "a"\ndependencies = ["x>=2"]\n', "uv.lock": lock }),
    ).toEqual([]);
  });

  test("Poetry's groups, alternatives and lists of constraints", async () => {
    const manifest = `[tool.poetry]
name = "a"
[tool.poetry.dependencies]
python = "^3.9"
ok = "^0.9 || ^1.1"
moved = [{ version = "^2", python = ">=3.10" }, { version = "^1", python = "<3.10" }]
here = { path = "../here" }
[tool.poetry.group.dev.dependencies]
missing = "*"
`;
    expect(await said({ "pyproject.toml": manifest, "poetry.lock": listed("package") })).toEqual([
      "stale missing",
    ]);
  });

  test("a lockfile that cannot be read is said, and is no finding", async () => {
    expect(await said({ "pyproject.toml": pyproject, "uv.lock": "[[package\nname = " })).toEqual([
      "not checked uv.lock: cannot be read as a lockfile",
    ]);
  });

  test("requirements are held by what they were compiled to, by name or by its header", async () => {
    const files = { "requirements/web.in": "ok\nmoved>=2\nsetuptools\n" };
    expect(await said({ ...files, "requirements/web.txt": "ok==1.2\nmoved==1.0\n" })).toEqual([
      "stale moved",
    ]);
    const header =
      "# This file was autogenerated by uv via the following command:\n#    uv pip compile web.in -o all.txt\n";
    expect(await said({ ...files, "requirements/all.txt": `${header}ok==1.2\nmoved==2.0\n` })).toEqual([]);
    expect(await said({ ...files, "requirements/other.txt": "ok==1.2\nmoved==2.0\n" })).toEqual([
      "range ok moved setuptools",
    ]);
  });

  test("a minimal list is held by the full one beside it", async () => {
    const files = { "requirements-dev-minimal.txt": "ok\nranged>=2\n" };
    expect(await said({ ...files, "requirements-dev.txt": "ok==1.2\nother==3\nranged==2.1\n" })).toEqual([]);
    expect(await said(files)).toEqual(["range ok ranged"]);
  });

  test("constraints hold what they pin, and ranges in them hold nothing", async () => {
    const files = { "requirements.txt": "-c pins/c.txt\na\nb\n", "pins/c.txt": "A==1.0\nb<2\n" };
    expect(await said(files)).toEqual(["range b"]);
  });
});

const fixtures = sharedArchive("osv-scalibr-lockfile-fixtures.tar.gz");
testWith(
  fixtures,
  "real lockfiles of every format are read, and broken ones are said to be",
  async (folder) => {
    const language = (path: string) =>
      readFileSync(join(folder, "extractor/filesystem/language", path), "utf8");
    const node = async (name: string, path: string, dependency: string) =>
      said({ "package.json": asks({ [dependency]: "*" }), [name]: language(path) });
    const python = async (name: string, path: string, dependency: string) =>
      said({
        "pyproject.toml": `[project]\nname = "x"\ndependencies = ["${dependency}"]\n`,
        [name]: language(path),
      });

    for (const version of ["v1", "v2"]) {
      const path = `javascript/packagelockjson/testdata/two-packages.${version}.json`;
      expect(await node("package-lock.json", path, "wrappy")).toEqual([]);
      expect(await node("package-lock.json", path, "absent")).toEqual(["stale absent"]);
      const yarn = `javascript/yarnlock/testdata/two-packages.${version}.lock`;
      expect(await node("yarn.lock", yarn, "absent")).toEqual(["stale absent"]);
    }
    for (const path of ["one-package.v9.yaml", "one-package.yaml", "one-package-v6-lockfile.yaml"]) {
      expect(await node("pnpm-lock.yaml", `javascript/pnpmlock/testdata/${path}`, "acorn")).toEqual([]);
      expect(await node("pnpm-lock.yaml", `javascript/pnpmlock/testdata/${path}`, "absent")).toEqual([
        "stale absent",
      ]);
    }
    expect(await node("bun.lock", "javascript/bunlock/testdata/one-package.json5", "wrappy")).toEqual([]);
    for (const [name, path] of [
      ["package-lock.json", "packagelockjson/testdata/not-json.txt"],
      ["pnpm-lock.yaml", "pnpmlock/testdata/not-yaml.txt"],
      ["bun.lock", "bunlock/testdata/not-json.txt"],
    ] as const) {
      expect(await node(name, `javascript/${path}`, "a")).toEqual([
        `not checked ${name}: cannot be read as a lockfile`,
      ]);
    }
    expect(await python("poetry.lock", "python/poetrylock/testdata/one-package.lock", "numpy")).toEqual([]);
    expect(await python("poetry.lock", "python/poetrylock/testdata/one-package.lock", "absent")).toEqual([
      "stale absent",
    ]);
    expect(await python("uv.lock", "python/uvlock/testdata/one-package.lock", "emoji")).toEqual([]);
    expect(await python("pdm.lock", "python/pdmlock/testdata/single-package.toml", "toml")).toEqual([]);
    expect(await python("pylock.toml", "python/pylock/testdata/example.toml", "attrs")).toEqual([]);
    expect(await python("uv.lock", "python/uvlock/testdata/not-toml.txt", "a")).toEqual([
      "not checked uv.lock: cannot be read as a lockfile",
    ]);
  },
);
