import { Buffer } from "node:buffer";
import { describe, expect, test } from "@jest/globals";
import { loadEntry } from "../../src/engine/load.ts";
import type { Entry } from "../../src/sources/source.ts";

const LIMITS = { fileBytes: 100, namedFileBytes: 200 };

function entry(content: string | Uint8Array | (() => Uint8Array), changes: Partial<Entry> = {}): Entry {
  const read = typeof content === "function" ? content : () => Buffer.from(content);
  return { path: "file", kind: "file", read, ...changes };
}

function failing(code?: string): () => Uint8Array {
  return () => {
    throw Object.assign(new Error("no"), code === undefined ? {} : { code });
  };
}

function refusal(subject: Entry, needed = false) {
  const loaded = loadEntry(subject, needed, LIMITS);
  return "reason" in loaded ? loaded : undefined;
}

test("text is decoded once, when somebody wants it", () => {
  const loaded = loadEntry(entry("caf\u00e9\n"), false, LIMITS);
  if ("reason" in loaded) throw new Error(loaded.reason);
  expect(loaded.file().text).toBe("café\n");
  expect(loaded.file()).toBe(loaded.file());
  expect(Buffer.from(loaded.bytes()).toString()).toBe("café\n");
  expect(loaded.size).toBe(6);
});

test("the bytes of UTF-16 are those of its text, for the prefilter", () => {
  const loaded = loadEntry(entry(Buffer.from("\ufeffTOKEN", "utf16le")), false, LIMITS);
  if ("reason" in loaded) throw new Error(loaded.reason);
  expect(Buffer.from(loaded.bytes()).toString()).toBe("TOKEN");
});

describe("what is not looked at, and why", () => {
  test.each([
    ["a symbolic link", entry("x", { kind: "symlink" }), false],
    ["a submodule", entry("x", { kind: "submodule" }), false],
    ["larger than 1 KiB", entry("x".repeat(101)), false],
    ["larger than 1 KiB", entry("x".repeat(101), { size: 101 }), false],
    ["larger than 1 KiB", entry(failing("EFBIG")), false],
    ["binary content", entry(Buffer.from([0, 1, 2, 3, 0xff])), false],
    ["binary content", entry(Buffer.from([0, 1, 2, 3, 0xff]), { size: 101 }), false],
    ["cannot be read (EACCES)", entry(failing("EACCES")), true],
    ["cannot be read (ENOENT)", entry(failing("ENOENT"), { size: 200 }), true],
    ["cannot be read (unknown error)", entry(failing()), true],
  ])("%s", (reason, subject, incomplete) => {
    expect(refusal(subject)).toMatchObject({ reason: expect.stringContaining(reason), incomplete });
  });

  test("is incomplete for a file that a check asked for by name", () => {
    expect(refusal(entry("x".repeat(201)), true)).toMatchObject({ incomplete: true });
    expect(refusal(entry(Buffer.from([0, 1, 2, 3, 0xff])), true)).toMatchObject({ incomplete: true });
    expect(refusal(entry("x", { kind: "symlink" }), true)).toMatchObject({ incomplete: false });
  });

  test("is not larger than the limit for such a file", () => {
    expect(refusal(entry("x".repeat(200)))).toMatchObject({ incomplete: false });
    expect(refusal(entry("x".repeat(200)), true)).toBeUndefined();
    expect(refusal(entry("x".repeat(200), { size: 200 }), true)).toBeUndefined();
  });

  test("has no reason of its own for the name of a binary format, and is not opened", () => {
    const loaded = loadEntry(entry(failing(), { path: "a/logo.PNG" }), false, LIMITS);
    expect(loaded).toEqual({ reason: "", incomplete: false });
  });
});
