import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { visibleLines } from "../../src/report/escape.ts";
import { markLine } from "../../src/report/source-line.ts";
import { clip, widthOf, wrap } from "../../src/report/text.ts";
import { hostileText } from "./hostile.ts";

describe("widthOf", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["naïve", 5],
    ["nai\u0308ve", 5],
    ["日本", 4],
    ["ｆｕｌｌ", 8],
    ["한글", 4],
    ["👍", 2],
    ["👍🏽", 2],
    ["👩‍👩‍👧‍👦", 2],
    ["🇩🇪", 2],
    ["☎️", 2],
    ["☎", 1],
    ["1", 1],
    ["│", 1],
    ["…", 1],
  ])("%j takes %d columns", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe("wrap", () => {
  test("breaks at spaces, and in words that are longer than a line", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("a abcdefghij b", 4)).toEqual(["a", "abcd", "efgh", "ij b"]);
    expect(wrap("日本語日本語", 5)).toEqual(["日本", "語日", "本語"]);
  });

  test("keeps line breaks and the indentation after them", () => {
    expect(wrap("Write:\n  a: 1\n\nThen go.", 20)).toEqual(["Write:", "  a: 1", "", "Then go."]);
  });

  test("leaves addresses whole, so that they can be followed", () => {
    const address = "https://registry.example/packages/some_package-1.0.0-py3-none-any.whl";
    expect(wrap(`Fetched from \`${address}\` once.`, 30)).toEqual([
      "Fetched from",
      `\`${address}\``,
      "once.",
    ]);
    expect(wrap(`https://${"a".repeat(400)}`, 30)).toHaveLength(14);
  });

  test("loses nothing but spaces, and keeps to the width", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 2, max: 60 }), (hostile, width) => {
        const text = visibleLines(hostile);
        const lines = wrap(text, width);
        expect(lines.join("").replace(/[ \n]/g, "")).toBe(text.replace(/[ \n]/g, ""));
        for (const line of lines) {
          if (!line.includes("://")) expect(widthOf(line.trimStart())).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test("a word of a megabyte is no trouble", () => {
    expect(wrap("日".repeat(300_000), 80).length).toBe(7_500);
  });
});

describe("clip", () => {
  test("cuts to a length, and not through a character", () => {
    expect(clip("abcdef", 6)).toBe("abcdef");
    expect(clip("abcdef", 4)).toBe("abc…");
    expect(clip("ab😀cd", 4)).toBe("ab…");
    expect(clip("abc", 0)).toBe("");
  });
});

describe("markLine", () => {
  test.each([
    ["plain", "let x = 1", 4, 5, "let x = 1", "    ^"],
    ["tabs go to the next stop", "\ta\tb", 3, 4, "    a   b", "        ^"],
    ["wide characters", "日本 = 語", 5, 6, "日本 = 語", "       ^^"],
    ["an emoji of several code points", "👩‍👩‍👧‍👦 x", 12, 13, "👩‍👩‍👧‍👦 x", "   ^"],
    ["combining characters", "nai\u0308ve x", 7, 8, "nai\u0308ve x", "      ^"],
    ["control characters are shown", "a\u001b[31mb", 6, 7, "a␛[31mb", "      ^"],
    ["an empty place is one column", "abc", 1, 1, "abc", " ^"],
    ["a place past the end", "abc", 9, 12, "abc", "   ^"],
  ])("%s", (_, line, start, end, text, mark) => {
    expect(markLine(line, start, end, 80)).toEqual({ text, mark });
  });

  test("a long line is cut on both sides of the place", () => {
    const { text, mark } = markLine(`${"a".repeat(500)}NEEDLE${"b".repeat(500)}`, 500, 506, 40);
    expect(text).toMatch(/^…a{10,}NEEDLEb{10,}…$/);
    expect(widthOf(text)).toBe(40);
    expect(text.slice(mark.indexOf("^"))).toMatch(/^NEEDLE/);
    expect(mark.trim()).toBe("^^^^^^");
  });

  test("of a place longer than the line its beginning is shown", () => {
    const { text, mark } = markLine(`x=${"a".repeat(500)}`, 2, 502, 40);
    expect(text).toMatch(/^x=a+…$/);
    expect(widthOf(mark)).toBeLessThanOrEqual(40);
    expect(mark).toMatch(/^ {2}\^+$/);
  });

  test("underlines what is marked and stays within the width, whatever the line", () => {
    fc.assert(
      fc.property(
        hostileText.map((text) => text.replace(/[\r\n]/g, "")),
        fc.nat(60),
        fc.nat(60),
        fc.integer({ min: 10, max: 120 }),
        (line, start, length, width) => {
          const { text, mark } = markLine(line, start, start + length, width);
          expect(widthOf(text)).toBeLessThanOrEqual(width);
          expect(mark).toMatch(/^ *\^+$/);
          expect(mark.length).toBeLessThanOrEqual(width);
          expect(text).not.toMatch(/\p{Cc}/u);
        },
      ),
    );
  });
});
