import { Buffer } from "node:buffer";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decode, looksBinary } from "../../src/engine/decode.ts";

const TEXT = 'name = "Ünïcode €"\nnext = 1\n';
const latin = 'name = "plain ascii"\nnext = 1\n'.repeat(3);

const be = (text: string) => Buffer.from(text, "utf16le").swap16();

describe("text in any encoding", () => {
  test.each([
    ["UTF-8", Buffer.from(TEXT), TEXT, "utf-8"],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${TEXT}`), TEXT, "utf-8-bom"],
    ["UTF-16 LE with a mark", Buffer.from(`\ufeff${TEXT}`, "utf16le"), TEXT, "utf-16le"],
    ["UTF-16 BE with a mark", be(`\ufeff${TEXT}`), TEXT, "utf-16be"],
    ["UTF-16 LE without", Buffer.from(latin, "utf16le"), latin, "utf-16le"],
    ["UTF-16 BE without", be(latin), latin, "utf-16be"],
    [
      "UTF-16 LE without, with a letter of another script",
      Buffer.from(`${latin}Ā`, "utf16le"),
      `${latin}Ā`,
      "utf-16le",
    ],
    ["latin1", Buffer.from("caf\xe9\n", "latin1"), "caf\xe9\n", "latin1"],
    ["nothing", Buffer.alloc(0), "", "utf-8"],
    ["text with a NUL slipped in", Buffer.from('a = 1\0\nb = "é"\n'), 'a = 1\0\nb = "é"\n', "utf-8"],
  ])("%s", (_, bytes, text, encoding) => {
    expect(decode(bytes)).toEqual({ text, encoding });
  });

  test("UTF-16 of an odd length, cut or with a byte too many", () => {
    const cut = Buffer.concat([Buffer.from(latin, "utf16le"), Buffer.from("\n")]);
    expect(decode(cut)?.text.startsWith(latin)).toBe(true);
    const marked = Buffer.concat([be(`\ufeff${latin}`), Buffer.from("\n")]);
    expect(decode(marked)?.text).toBe(latin);
  });

  test("a NUL in a long text whose probe ends within a character", () => {
    for (const shift of ["", "a", "ab"]) {
      const text = `${shift}\0${"€".repeat(4_000)}`;
      expect(decode(Buffer.from(text))?.text).toBe(text);
    }
  });
});

describe("binary content", () => {
  test.each([
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ["an executable", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
    ["zeros", Buffer.alloc(100)],
  ])("%s", (_, bytes) => {
    expect(decode(bytes)).toBeUndefined();
    expect(looksBinary(bytes)).toBe(true);
  });
});

test("whatever the bytes, there is an answer", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decode(bytes);
      if (decoded) expect(typeof decoded.text).toBe("string");
    }),
  );
});

test("any text comes back from any encoding that says what it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
      const marked = `\ufeff${text}`;
      for (const bytes of [Buffer.from(marked), Buffer.from(marked, "utf16le"), be(marked)]) {
        // A NUL right after the little-endian mark is the beginning of UTF-32.
        if (!(bytes[0] === 0xff && bytes[2] === 0 && bytes[3] === 0)) expect(decode(bytes)?.text).toBe(text);
      }
    }),
  );
});
