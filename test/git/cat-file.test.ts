import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openObjects, readObjectsSync } from "../../src/git/cat-file.ts";
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

describe("objects read in a batch", () => {
  test("come back byte for byte, however many are asked for at once", async () => {
    const objects = openObjects({ cwd: repository.path });
    const names = Array.from({ length: 25 }, () => Object.keys(CONTENTS)).flat();
    const read = await Promise.all(names.map((name) => objects.read(`HEAD:${name}`, 1_000_000)));
    const same = names.map((name, index) =>
      CONTENTS[name]?.equals(read[index]?.bytes ?? Buffer.from("none")),
    );
    expect(same).toEqual(names.map(() => true));
    objects.close();
  });

  test("a large one is named with its size, and left where it is", async () => {
    const objects = openObjects({ cwd: repository.path });
    expect(await objects.read(":large", 1000)).toMatchObject({
      type: "blob",
      size: 300_000,
      bytes: undefined,
    });
    objects.close();
  });

  test.each([["0".repeat(40)], ["HEAD:nowhere"], ["two\nlines"], [""], ["HEAD:nowhere blob 5"]])(
    "%j is missing, and the next one is still answered",
    async (name) => {
      const objects = openObjects({ cwd: repository.path });
      const [missing, found] = await Promise.all([objects.read(name, 10), objects.info("HEAD:empty")]);
      expect(missing).toBeUndefined();
      expect(found).toMatchObject({ type: "blob", size: 0 });
      objects.close();
    },
  );

  test("outside a repository the reason is given to every request", async () => {
    const objects = openObjects({ cwd: "/" });
    await expect(objects.read("HEAD", 10)).rejects.toThrow(/not a git repository/);
    await expect(objects.info("HEAD")).rejects.toThrow(/not a git repository/);
  });

  test("after closing nothing hangs", async () => {
    const objects = openObjects({ cwd: repository.path });
    const open = objects.info("HEAD");
    objects.close();
    await expect(open).rejects.toThrow(/closed/);
  });

  test("without leaving the thread, in the order of the names", () => {
    const names = ["HEAD:large", "HEAD:nowhere", "two\nlines", "HEAD:zero bytes", "HEAD:empty"];
    const read = readObjectsSync(names, 1000, { cwd: repository.path });
    expect(read.map((object) => object?.size)).toEqual([300_000, undefined, undefined, 5, 0]);
    expect(read.map((object) => object?.bytes)).toEqual([
      undefined,
      undefined,
      undefined,
      CONTENTS["zero bytes"],
      CONTENTS["empty"],
    ]);
  });
});
