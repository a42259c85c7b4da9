import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readObjectsSync } from "../../src/git/cat-file.ts";
import { createRepository, type TestRepository } from "../helpers/repository.ts";

const CONTENTS: { readonly [path: string]: Buffer } = {
  empty: Buffer.alloc(0),
  "zero bytes": Buffer.from("a\0b\n\0"),
  "looks like an answer": Buffer.from(`${"0".repeat(40)} blob 5\nnope missing\n`),
  large: Buffer.alloc(300_000, "x\n"),
};

let repository: TestRepository;
beforeAll(() => {
  repository = createRepository();
  repository.write(CONTENTS);
  repository.commit();
});
afterAll(() => repository.remove());

const read = (names: readonly string[], maxBytes = 1_000_000) =>
  readObjectsSync(names, maxBytes, { cwd: repository.path });

describe("objects read in a batch", () => {
  test("come back byte for byte, however many are asked for at once", () => {
    const names = Array.from({ length: 25 }, () => Object.keys(CONTENTS)).flat();
    const objects = read(names.map((name) => `HEAD:${name}`));
    const same = names.map((name, index) =>
      CONTENTS[name]?.equals(objects[index]?.bytes ?? Buffer.from("none")),
    );
    expect(same).toEqual(names.map(() => true));
  });

  test("a large one is named with its size, and left where it is", () => {
    expect(read([":large"], 1000)).toMatchObject([{ type: "blob", size: 300_000, bytes: undefined }]);
  });

  test("more than is taken at once comes back as if it were not", () => {
    const content = Buffer.alloc(9 * 1024 * 1024, "y\n");
    repository.write({ huge: content });
    repository.git("add", "huge");
    const names = [":huge", ":empty", ":nowhere"];
    expect(read(names)).toMatchObject([{ size: content.length, bytes: undefined }, { size: 0 }, undefined]);
    expect(read(names, content.length)[0]?.bytes?.equals(content)).toBe(true);
  });

  test.each([["0".repeat(40)], ["HEAD:nowhere"], ["two\nlines"], [""], ["HEAD:nowhere blob 5"]])(
    "%j is missing, and those around it are still answered",
    (name) => {
      expect(read(["HEAD:zero bytes", name, "HEAD:empty"])).toEqual([
        expect.objectContaining({ size: 5, bytes: CONTENTS["zero bytes"] }),
        undefined,
        expect.objectContaining({ type: "blob", size: 0 }),
      ]);
    },
  );

  test("outside a repository git's reason is given", () => {
    expect(() => readObjectsSync(["HEAD"], 10, { cwd: "/" })).toThrow(/not a git repository/);
  });
});
