import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  inertLogLine,
  markdownCode,
  markdownProse,
  markdownText,
  pathToUri,
  visible,
  wellFormed,
  workflowData,
  workflowProperty,
} from "../../src/report/escape.ts";
import { hostileText } from "./hostile.ts";
import { runnerCommands } from "./runner.ts";

describe("visible", () => {
  test.each([
    ["plain text, naïve, 日本, 👩‍👩‍👧‍👦", "plain text, naïve, 日本, 👩‍👩‍👧‍👦"],
    ["a\nb\tc\u0000", "a␊b␉c␀"],
    ["\u001b[2J\u009b2J\u007f", "␛[2J<U+009B>2J␡"],
    ["user\u202egnp.exe", "user<U+202E>gnp.exe"],
    ["a\u200bb\ufeffc\u2028d", "a<U+200B>b<U+FEFF>c<U+2028>d"],
    ["\u{e0041}", "<U+E0041>"],
    ["\ud800x", "\ufffdx"],
  ])("%j → %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe("workflow commands", () => {
  test("what is escaped comes back", () => {
    expect(workflowData("50%\r\n::error::x")).toBe("50%25%0D%0A::error::x");
    expect(workflowProperty("a,b:c%0A\n")).toBe("a%2Cb%3Ac%250A%0A");
    fc.assert(
      fc.property(
        hostileText.filter((text) => /^[^=\s].*\S$/s.test(text) && wellFormed(text) === text),
        (text) => {
          expect(runnerCommands(`::error file=${workflowProperty(text)}::${workflowData(text)}`)).toEqual([
            { name: "error", properties: { file: text }, data: text },
          ]);
        },
      ),
    );
  });

  test.each(["::error::x", "  ::add-mask::x", "a ##[error]x", "x ##[set-env name=a]b"])(
    "%j is no command once it is inert",
    (line) => {
      expect(runnerCommands(line)).toHaveLength(1);
      expect(runnerCommands(inertLogLine(line))).toEqual([]);
    },
  );
});

describe("markdown", () => {
  test.each([
    ["a | b", "a \\| b"],
    ["**bold** _it_ `code`", "\\*\\*bold\\*\\* \\_it\\_ \\`code\\`"],
    ["<script>&amp;", "\\<script\\>\\&amp;"],
    ["[a](https://evil.example)", "\\[a\\](https\\://evil.example)"],
    ["www.evil.example", "www\\.evil.example"],
    ["thanks @octocat, see #12", "thanks @&#8203;octocat, see #&#8203;12"],
    ["two\nlines", "two lines"],
    ["C:\\x\\|y", "C:\\\\x\\\\\\|y"],
  ])("text %j → %j", (text, escaped) => {
    expect(markdownText(text)).toBe(escaped);
  });

  test.each([
    ["a/b.py", "`a/b.py`"],
    ["a`b", "<code>a&#96;b</code>"],
    ["a|b", "<code>a&#124;b</code>"],
    ["a\\", "<code>a&#92;</code>"],
    ["a|www.evil.example", "<code>a&#124;www&#46;evil&#46;example</code>"],
    ["a|b@c.example", "<code>a&#124;b&#64;&#8203;c&#46;example</code>"],
    ["x</code>|", "<code>x&#60;/code&#62;&#124;</code>"],
    [" ", "<code>&#32;</code>"],
    ["", ""],
  ])("code %j → %j", (text, escaped) => {
    expect(markdownCode(text)).toBe(escaped);
  });

  test("prose keeps its code spans and nothing else", () => {
    expect(markdownProse('set `allow_origins=["*"]`, not *')).toBe('set `allow_origins=["*"]`, not \\*');
    expect(markdownProse("one ` only")).toBe("one \\` only");
    expect(markdownProse("`a|b`")).toBe("<code>a&#124;b</code>");
  });
});

describe("pathToUri", () => {
  test.each([
    ["src/app.py", "src/app.py"],
    ["a b/c#d?.py", "a%20b/c%23d%3F.py"],
    ["C:x.py", "C%3Ax.py"],
    ["100%.py", "100%25.py"],
    ["(group)/[id]'!*.ts", "%28group%29/%5Bid%5D%27%21%2A.ts"],
    ["naïve/日本.py", "na%C3%AFve/%E6%97%A5%E6%9C%AC.py"],
  ])("the path %s becomes %s", (path, uri) => {
    expect(pathToUri(path)).toBe(uri);
  });

  test("a URI never leaves the tree or names a scheme", () => {
    fc.assert(
      fc.property(hostileText, (path) => {
        expect(pathToUri(path)).toMatch(/^[\w.~%/-]*$/);
      }),
    );
  });
});
