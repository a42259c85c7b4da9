import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { packed, unpacked } from "../../src/loader/compiled-code.ts";
import { compiledFolder } from "../../src/loader/compiled-folder.ts";
import { bartizan } from "../helpers/dist.ts";
import { folder, removeAfterEach } from "../helpers/trees.ts";

removeAfterEach();

describe("compiled code is kept in a folder of the user's own", () => {
  test.each([
    ["linux", { HOME: "/home/ann" }, "/home/ann/.cache/bartizan/compiled"],
    ["linux", { HOME: "/home/ann", XDG_CACHE_HOME: "/fast/ann" }, "/fast/ann/bartizan/compiled"],
    ["darwin", { HOME: "/Users/ann" }, "/Users/ann/Library/Caches/bartizan/compiled"],
  ] as const)("%s, %j", (platform, env, expected) => {
    expect(compiledFolder({ env, platform, cwd: "/home/ann/project" })).toBe(expected);
  });

  test.each([
    ["there is none", {}, "/srv/project"],
    ["its place is relative, and so depends on where one is", { XDG_CACHE_HOME: ".cache" }, "/srv/project"],
    ["it lies in the tree that is scanned", { HOME: "/srv/project" }, "/srv/project"],
    ["it lies below the tree that is scanned", { XDG_CACHE_HOME: "/srv/project/cache" }, "/srv/project"],
  ])("not where %s", (_, env, cwd) => {
    expect(compiledFolder({ env, platform: "linux", cwd })).toBeUndefined();
  });
});

describe("of what a crash left half written nothing is used", () => {
  const code = fc.uint8Array({ minLength: 1, maxLength: 12_000 }).map((bytes) => Buffer.from(bytes));

  test("what is whole comes back", () => {
    fc.assert(
      fc.property(code, fc.nat(500), (bytes, parts) => {
        expect(unpacked(packed({ code: bytes, parts }))).toEqual({ code: bytes, parts });
      }),
    );
  });

  test("not a file that is cut off, and not one with a block of another", () => {
    fc.assert(
      fc.property(code, fc.nat(), (bytes, at) => {
        const file = packed({ code: bytes, parts: 1 });
        expect(unpacked(file.subarray(0, at % file.length))).toBeUndefined();
        const block = 16 + (Math.floor((at % bytes.length) / 4096) + 1) * 4096;
        const last = Math.min(block, file.length) - 1;
        file[last] = (file[last] ?? 0) ^ 0xff;
        expect(unpacked(file)).toBeUndefined();
      }),
    );
  });
});

describe("a run of the program", () => {
  const run = (caches: string, env: NodeJS.ProcessEnv = {}) =>
    bartizan(["--version"], { cwd: folder(), env: { XDG_CACHE_HOME: caches, ...env } });
  const keptIn = (caches: string) => {
    const own = join(caches, "bartizan", "compiled", `${process.version}-${process.arch}`);
    return existsSync(own) ? readdirSync(own).map((name) => join(own, name)) : [];
  };

  test("keeps what it compiled, and works with what it kept, whole or not", async () => {
    const caches = folder();
    const first = await run(caches);
    const kept = keptIn(caches);
    expect(kept).not.toEqual([]);
    const before = kept.map((file) => readFileSync(file));
    expect(await run(caches)).toEqual(first);
    expect(kept.map((file) => readFileSync(file))).toEqual(before);
    for (const file of kept) writeFileSync(file, readFileSync(file).fill(0, 600));
    expect(await run(caches)).toEqual(first);
    expect(keptIn(caches)).toEqual(kept);
    for (const file of kept) expect(unpacked(readFileSync(file))).toBeDefined();
  });

  test("keeps nothing when Node.js is told not to, or where others may write", async () => {
    const caches = folder();
    await run(caches, { NODE_DISABLE_COMPILE_CACHE: "1" });
    expect(existsSync(join(caches, "bartizan"))).toBe(false);
    mkdirSync(join(caches, "bartizan", "compiled"), { recursive: true });
    chmodSync(join(caches, "bartizan", "compiled"), 0o777);
    expect(await run(caches)).toMatchObject({ code: 0, stderr: "" });
    expect(keptIn(caches)).toEqual([]);
  });
});
