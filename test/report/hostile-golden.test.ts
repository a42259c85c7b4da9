import { expect, test } from "@jest/globals";
import { FORMATS, render } from "../../src/report/index.ts";
import { expectGolden } from "./golden.ts";
import { context, finding, notChecked, report } from "./sample.ts";

const ESCAPE = "\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link";
const BIDI = "\u202eright to left\u2066\u2069 zero\u200bwidth \u2028";
const COMMANDS = "\n::error::forged\r\n  ::stop-commands::x ##[error]forged %0A::warning::x";
const MARKUP = "]]> <!-- <script>alert(1)</script> </details> & \" ' <failure/>";
const MARKDOWN = "| a | `b` ``` **c** [d](https://evil.example) ![e](f) @octocat #1 \\| ~~g~~\n\n# h\n\n- i";
const BROKEN = "\u0000 \u007f \u009b31m \ud800 \udc00 \ufffe \uffff";

const nasty = [ESCAPE, BIDI, COMMANDS, MARKUP, MARKDOWN, BROKEN];

/** Every field that a repository can have a say in. */
const hostileReport = report({
  scope: { kind: "range", root: ".", base: `main${ESCAPE}`, head: COMMANDS },
  findings: nasty.map((text, i) => {
    const path = `dir/${text}/name`;
    const place = { path, startLine: i + 1, startColumn: 2, endLine: i + 1, endColumn: 5 };
    return finding({
      ...place,
      message: `It says ${text}.`,
      why: `Because ${text}.`,
      fix: `Write ${text}.`,
      snippet: text.replace(/[\r\n]/g, ""),
      mark: { start: 1, end: 4 },
      data: { [text]: text },
      related: [{ ...place, message: text }],
      edits: [{ ...place, text }],
    });
  }),
  notChecked: nasty.map((text, i) => notChecked(text, `a reason: ${text}`, i % 2 === 0)),
  baseline: {
    file: `base${BIDI}.json`,
    entries: 9,
    used: 3,
    stale: nasty.map((text) => ({
      rule: "cors/wildcard-origin",
      path: text,
      fingerprint: "ab",
      message: text,
    })),
  },
  suppressed: { inline: 1, foreign: 2, configuration: 3, baseline: 3, unchangedLines: 4 },
  advisories: { source: "snapshot", asOf: null, complete: false, partial: nasty },
});

/** A file that an editor shows as it is. */
function reviewable(text: string): string {
  return text.replace(
    /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

test.each(FORMATS)("%s of hostile names and messages", async (format) => {
  const text = await render(format, hostileReport, context, {
    pretty: { color: false, width: 100, verbose: true },
  });
  expectGolden(`hostile.${format}.txt`, reviewable(text));
  // A workflow command names the file as it is called, and is not printed by the runner but obeyed.
  const printed = text
    .split("\n")
    .filter((line) => format !== "github" || !/^::(error|warning|notice) /.test(line));
  // What no output may hold: characters that steer a terminal or hide, and commands for a runner.
  const bad = /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]|(?![\u200c\u200d])\p{Cf}|##\[|^\s*::/u;
  expect(printed.filter((line) => bad.test(line))).toEqual([]);
});
