import { chmodSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { compileCacheFolder } from "../../src/cli/compile-cache.ts";
import { bartizan } from "../helpers/dist.ts";
import { nodeBinary } from "../helpers/node-binary.ts";
import { folder, removeAfterEach } from "../helpers/trees.ts";

removeAfterEach();

describe("compiled code is kept in a folder of the user's own", () => {
  test.each([
    ["linux", { HOME: "/home/ann" }, "/home/ann/.cache/bartizan/compiled"],
    ["linux", { HOME: "/home/ann", XDG_CACHE_HOME: "/fast/ann" }, "/fast/ann/bartizan/compiled"],
    ["darwin", { HOME: "/Users/ann" }, "/Users/ann/Library/Caches/bartizan/compiled"],
  ] as const)("%s, %j", (platform, env, expected) => {
    expect(compileCacheFolder({ env, platform, cwd: "/home/ann/project" })).toBe(expected);
  });

  test.each([
    ["there is none", {}, "/srv/project"],
    ["its place is relative, and so depends on where one is", { XDG_CACHE_HOME: ".cache" }, "/srv/project"],
    ["it lies in the tree that is scanned", { HOME: "/srv/project" }, "/srv/project"],
    ["it lies below the tree that is scanned", { XDG_CACHE_HOME: "/srv/project/cache" }, "/srv/project"],
  ])("not where %s", (_, env, cwd) => {
    expect(compileCacheFolder({ env, platform: "linux", cwd })).toBeUndefined();
  });

  test("a folder that others may write to is left alone", async () => {
    const node = await nodeBinary(24);
    if (node === undefined) return;
    const caches = folder();
    const kept = join(caches, "bartizan", "compiled");
    const run = () => bartizan(["--version"], { cwd: folder(), env: { XDG_CACHE_HOME: caches }, node });
    mkdirSync(kept, { recursive: true });
    chmodSync(kept, 0o777);
    await run();
    expect(readdirSync(kept)).toEqual([]);
    chmodSync(kept, 0o700);
    expect(await run()).toMatchObject({ code: 0, stderr: "" });
    expect(readdirSync(kept)).not.toEqual([]);
  });

  test("it is made where it is not there, for the user alone", async () => {
    const caches = folder();
    await bartizan(["--version"], { cwd: folder(), env: { XDG_CACHE_HOME: caches } });
    expect(existsSync(join(caches, "bartizan", "compiled"))).toBe(true);
  });
});
