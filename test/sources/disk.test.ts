import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { createDiskReader, located } from "../../src/sources/disk.ts";

const folder = mkdtempSync(join(tmpdir(), "bartizan-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a file is read whole into memory that the next one gets, whatever size it was said to have", () => {
  const read = createDiskReader();
  const file = join(folder, "a");
  const large = "x".repeat(1024 * 1024 + 3);
  for (const text of ["", "one", "longer text", large, "short"]) {
    writeFileSync(file, text);
    for (const said of [text.length, 0, text.length + 5]) {
      expect(Buffer.compare(Buffer.from(read(file, said)), Buffer.from(text))).toBe(0);
    }
  }
  expect(() => read(join(folder, "gone"), 1)).toThrow("ENOENT");
});

test("a path that is not UTF-8 stays the bytes it is", () => {
  expect(located("/top", "a/é.txt")).toEqual({ path: "a/é.txt", file: "/top/a/é.txt" });
  expect(located("/top", Buffer.from("a/é.txt"))).toEqual({ path: "a/é.txt", file: "/top/a/é.txt" });
  const { path, file } = located("/top", Buffer.from([0x61, 0xff]));
  expect([path, Buffer.from(file).toString("latin1")]).toEqual(["a\\xff", "/top/a\u00ff"]);
});
