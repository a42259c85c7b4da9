import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { VERSION } from "../src/version.ts";
import { projectRoot } from "./helpers/dist.ts";

const read = (name: string) => JSON.parse(readFileSync(join(projectRoot, name), "utf8"));
const manifest = read("package.json");

test("the version is told alike everywhere", () => {
  expect(manifest.version).toBe(VERSION);
  expect(read("package-lock.json").version).toBe(VERSION);
});

test("an installation brings nothing but itself, and runs nothing", () => {
  for (const field of ["dependencies", "optionalDependencies", "peerDependencies", "bundleDependencies"]) {
    expect(manifest).not.toHaveProperty(field);
  }
  // Any of these makes pre-commit and npm install everything that development needs, from a git address.
  const lifecycle =
    /^(pre|post)?(install|prepare|pack|publish|build|uninstall)$|^(prepublishOnly|dependencies)$/;
  expect(Object.keys(manifest.scripts).filter((name) => lifecycle.test(name))).toEqual([]);
  expect(manifest.bin).toEqual({ bartizan: "dist/cli.js" });
  expect(manifest.type).toBe("module");
});

test("what builds it has exact versions", () => {
  for (const [name, version] of Object.entries(manifest.devDependencies)) {
    expect(`${name}@${version}`).toMatch(/@\d+\.\d+\.\d+$/);
  }
});

test("the lockfile names no host and checks what it names", () => {
  const { lockfileVersion, packages } = read("package-lock.json");
  expect(lockfileVersion).toBe(3);
  const text = readFileSync(join(projectRoot, "package-lock.json"), "utf8");
  expect(text.match(/"resolved"/g)).toBeNull();
  for (const [path, { version, integrity, link }] of Object.entries<{
    readonly version?: string;
    readonly integrity?: string;
    readonly link?: boolean;
  }>(packages)) {
    if (path === "" || link) continue;
    expect({ path, version, integrity }).toEqual({
      path,
      version: expect.stringMatching(/^\d/),
      integrity: expect.stringMatching(/^sha512-/),
    });
  }
});
