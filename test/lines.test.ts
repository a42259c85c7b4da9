import { describe, expect, test } from "@jest/globals";
import { LineIndex } from "../src/lines.ts";

describe("lines are counted as git counts them", () => {
  test.each([
    ["one line without an end", "a", ["a"]],
    ["line feeds", "a\nb\n", ["a", "b", ""]],
    ["carriage returns before them", "a\r\nb\r\n", ["a", "b", ""]],
    ["a carriage return alone", "a\rb\nc", ["a\rb", "c"]],
  ])("%s", (_, text, lines) => {
    const index = new LineIndex(text);
    expect(Array.from({ length: index.count }, (_, line) => index.textOf(line + 1))).toEqual(lines);
  });
});
