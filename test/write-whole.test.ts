import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { writeWhole } from "../src/write-whole.ts";
import { folder, removeAfterEach } from "./helpers/trees.ts";

removeAfterEach();

test("makes the folders, replaces what was there, and leaves nothing beside it", async () => {
  const file = join(folder(), "a", "b.json");
  await writeWhole(file, "one");
  await writeWhole(file, "two");
  expect(readFileSync(file, "utf8")).toBe("two");
  expect(readdirSync(join(file, ".."))).toEqual(["b.json"]);
});

test("writes through a link, and leaves the link", async () => {
  const root = folder();
  writeFileSync(join(root, "real"), "old");
  symlinkSync("real", join(root, "link"));
  await writeWhole(join(root, "link"), "new");
  expect(readFileSync(join(root, "real"), "utf8")).toBe("new");
  expect(readdirSync(root).sort()).toEqual(["link", "real"]);
});

test("leaves nothing when it cannot write", async () => {
  const root = folder();
  mkdirSync(join(root, "taken"));
  await expect(writeWhole(join(root, "taken"), "text")).rejects.toThrow(/EISDIR/);
  expect(readdirSync(root)).toEqual(["taken"]);
});

test("does not touch what is not a regular file", async () => {
  await writeWhole("/dev/null", "text");
  expect(readFileSync("/dev/null", "utf8")).toBe("");
});
