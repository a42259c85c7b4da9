import { describe, expect, test } from "@jest/globals";
import { readPackages, titles, written } from "./read-packages.ts";

function lock(packages: object, extra: object = {}): string {
  return JSON.stringify({ name: "shop", lockfileVersion: 3, ...extra, packages }, null, 2);
}

describe("package-lock.json of version 2 and 3", () => {
  const files = {
    "shop/package.json": JSON.stringify({
      dependencies: { express: "^4.0.0" },
      devDependencies: { jest: "^29.0.0" },
    }),
    "shop/package-lock.json": lock({
      "": { dependencies: { express: "^4.0.0" }, devDependencies: { jest: "^29.0.0" } },
      "node_modules/express": {
        version: "4.18.0",
        dependencies: { qs: "6.10.3", "array-flatten": "^1.1.1" },
      },
      "node_modules/qs": { version: "6.10.3" },
      "node_modules/array-flatten": { version: "1.1.1", optional: true },
      "node_modules/jest": { version: "29.0.0", dev: true, dependencies: { qs: "^5.0.0" } },
      "node_modules/jest/node_modules/qs": { version: "5.2.1", dev: true },
      "node_modules/@types/node": { version: "20.0.0", dev: true },
    }),
  };

  test("gives every installed version, where it stands, and whether only development needs it", async () => {
    const read = await readPackages(files);
    expect(titles(read)).toEqual([
      "express@4.18.0",
      "qs@6.10.3",
      "array-flatten@1.1.1",
      "jest@29.0.0 (dev)",
      "qs@5.2.1 (dev)",
      "@types/node@20.0.0 (dev)",
    ]);
    expect(written(read, files)).toEqual(["4.18.0", "6.10.3", "1.1.1", "29.0.0", "5.2.1", "20.0.0"]);
  });

  test("gives the chain from the project, as Node.js resolves names, and the ranges asked for", async () => {
    const { packages } = await readPackages(files);
    const [, outer, , , inner, stray] = packages;
    expect(outer?.path).toEqual(["express@4.18.0", "qs@6.10.3"]);
    expect(outer?.wanted).toEqual(["6.10.3"]);
    expect(inner?.path).toEqual(["jest@29.0.0", "qs@5.2.1"]);
    expect(stray?.path).toEqual([]);
  });

  test("points at the line of the manifest that asks for the direct dependency", async () => {
    const { packages } = await readPackages(files);
    const manifest = packages[1]?.manifest;
    expect(manifest?.path).toBe("shop/package.json");
    expect(files["shop/package.json"].slice(manifest?.start, manifest?.end)).toBe('"express":"^4.0.0"');
  });

  test("follows links to workspaces, and passes over what is no version of a registry", async () => {
    const read = await readPackages({
      "package-lock.json": lock({
        "": { workspaces: ["packages/*"] },
        "packages/app": { version: "1.0.0", dependencies: { lib: "*", "left-pad": "^1.0.0" } },
        "packages/lib": { version: "1.0.0", dependencies: { once: "^1.0.0" } },
        "node_modules/app": { resolved: "packages/app", link: true },
        "node_modules/lib": { resolved: "packages/lib", link: true },
        "node_modules/once": { version: "1.4.0" },
        "packages/app/node_modules/left-pad": { version: "1.3.0" },
        "node_modules/fork": { version: "2.0.0", resolved: "git+ssh://git@git.example/fork.git#0123" },
        "node_modules/folder": { version: "2.0.0", resolved: "file:../folder.tgz" },
      }),
    });
    expect(titles(read)).toEqual(["once@1.4.0", "left-pad@1.3.0"]);
    expect(read.packages.map(({ path }) => path)).toEqual([["once@1.4.0"], ["left-pad@1.3.0"]]);
  });

  test("knows aliases by their real name, and packages inside another one's archive", async () => {
    const read = await readPackages({
      "package-lock.json": lock({
        "": { dependencies: { old: "npm:minimist@^0.2.0", fsevents: "^1.0.0" } },
        "node_modules/old": { name: "minimist", version: "0.2.1" },
        "node_modules/fsevents": { version: "1.2.9", dependencies: { "node-pre-gyp": "*" } },
        "node_modules/fsevents/node_modules/node-pre-gyp": { version: "0.12.0", inBundle: true },
        "node_modules/fsevents/node_modules/node-pre-gyp/node_modules/minimist": {
          version: "0.0.8",
          inBundle: true,
        },
      }),
    });
    expect(titles(read)).toEqual([
      "minimist@0.2.1",
      "fsevents@1.2.9",
      "node-pre-gyp@0.12.0",
      "minimist@0.0.8",
    ]);
    expect(read.packages.map(({ bundledIn }) => bundledIn)).toEqual([
      undefined,
      undefined,
      "fsevents@1.2.9",
      "fsevents@1.2.9",
    ]);
    expect(read.packages[0]?.wanted).toEqual(["^0.2.0"]);
  });
});

describe("package-lock.json of version 1", () => {
  const files = {
    "package-lock.json": JSON.stringify(
      {
        lockfileVersion: 1,
        dependencies: {
          mkdirp: {
            version: "0.5.1",
            requires: { minimist: "0.0.8" },
            dependencies: { minimist: { version: "0.0.8", bundled: true } },
          },
          minimist: { version: "npm:minimist-lite@2.2.1", dev: true },
          fork: { version: "github:someone/fork#0123" },
        },
      },
      null,
      2,
    ),
  };

  test("gives nested versions and aliases", async () => {
    const read = await readPackages(files);
    expect(titles(read)).toEqual(["mkdirp@0.5.1", "minimist-lite@2.2.1 (dev)", "minimist@0.0.8"]);
    expect(written(read, files)).toEqual(["0.5.1", "2.2.1", "0.0.8"]);
  });

  test("takes what nothing else needs for direct when there is no manifest", async () => {
    const { packages } = await readPackages(files);
    expect(packages.map(({ path }) => path)).toEqual([
      ["mkdirp@0.5.1"],
      ["minimist-lite@2.2.1"],
      ["mkdirp@0.5.1", "minimist@0.0.8"],
    ]);
  });
});

describe("a lockfile that npm does not read", () => {
  test("is passed over beside npm-shrinkwrap.json", async () => {
    const read = await readPackages({
      "package-lock.json": lock({ "node_modules/a": { version: "1.0.0" } }),
      "npm-shrinkwrap.json": lock({ "node_modules/a": { version: "2.0.0" } }),
    });
    expect(titles(read)).toEqual(["a@2.0.0"]);
  });

  test.each([
    ["is cut off", '{ "lockfileVersion": 3, "packages": { "node_modules/a": { "version": "1.0.0" }'],
    ["holds the marks of a merge", '<<<<<<< HEAD\n{ "lockfileVersion": 3 }\n'],
    ["is empty", ""],
    ["is no object", "[]"],
    ["is an object without anything", "{}"],
    ["has a list where its packages should be", '{ "lockfileVersion": 3, "packages": [] }'],
    ["has no packages at all", '{ "lockfileVersion": 2 }'],
  ])("%s: says so", async (_, text) => {
    const { notChecked } = await readPackages({ "package-lock.json": text });
    expect(notChecked.map(({ path, incomplete }) => [path, incomplete])).toEqual([
      ["package-lock.json", true],
    ]);
  });

  test("is of version 1 and has no dependencies: nothing to say", async () => {
    const { notChecked } = await readPackages({ "package-lock.json": '{ "lockfileVersion": 1 }' });
    expect(notChecked).toEqual([]);
  });

  test("is broken on purpose, as input of a test", async () => {
    const { notChecked } = await readPackages({ "test/fixtures/bad/package-lock.json": "{" });
    expect(notChecked).toEqual([]);
  });
});

test("strange names and shapes do no harm", async () => {
  const text = `{"lockfileVersion":3,"packages":{"__proto__":{"version":"1.0.0"},"node_modules/__proto__":{"version":"1.0.0"},
    "node_modules/":{"version":"1.0.0"},"node_modules/a":{"version":{"version":"1"}},"node_modules/b":null,
    "node_modules/constructor":{"version":"2.0.0","dependencies":["x"]},"":{"dependencies":{"__proto__":"1","constructor":"*"}}}}`;
  const read = await readPackages({ "package-lock.json": text });
  expect(read.notChecked).toEqual([]);
  expect(titles(read)).toEqual(["__proto__@1.0.0", "@1.0.0", "constructor@2.0.0"]);
});
