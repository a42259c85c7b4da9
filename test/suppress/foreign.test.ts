import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { SourceFile } from "../../src/file.ts";
import { foreignCoverOf } from "../../src/suppress/foreign.ts";

const AWS = "@secretlint/secretlint-rule-aws";
const SLACK = "@secretlint/secretlint-rule-slack";

/** The lines of a text on which a secret of that rule is left out. */
function coveredLines(text: string, aliases: readonly string[] = []): number[] {
  const cover = foreignCoverOf(new SourceFile("a", text));
  const lines = text.split("\n").map((_, i) => i + 1);
  return lines.filter((line) => cover({ startLine: line, endLine: line }, aliases));
}

describe("on the line itself", () => {
  test.each([
    ["# gitleaks:allow"],
    ["// gitleaks:allow, a test key"],
    ["/* betterleaks:allow */"],
    ["-- trufflehog:ignore"],
    ["<!-- kingfisher:ignore -->"],
    ["# kingfisher:allow"],
    ["# ggignore"],
    ["# gitguardian:ignore"],
    ["# pragma: allowlist secret"],
    ["# pragma:allowlist-secret"],
    ["// pragma: whitelist secret"],
    ["# secretlint-disable-line"],
    ["/* secretlint-disable-line */"],
    ["# noqa: S105"],
    ["# noqa: E501, S106"],
    ["# nosec B105"],
    ["// #nosec G101 -- a name"],
    ["# nosemgrep: generic.secrets.detected-token"],
    ["# nosemgrep: generic.detected-secret"],
  ])("%s", (comment) => {
    expect(coveredLines(`before\nkey = "x" ${comment}\nafter`)).toEqual([2]);
  });

  test.each([
    ["# noqa"],
    ["# noqa: E501"],
    ["# nosec"],
    ["# nosec B404"],
    ["# nosemgrep"],
    ["# nosemgrep: python.lang.exec"],
    ["# ggignore-start"],
    ["# not-gitleaks:allowed"],
    ["# gitleaks: allow"],
    ["# pragma: allowlist nextline secret"],
    ["# secretlint-disabled"],
  ])("not %s", (comment) => {
    expect(coveredLines(`before\nkey = "x" ${comment}\nafter`)).toEqual([]);
  });

  test("at any line of a private key, which is reported at its first", () => {
    const key = [
      "-----BEGIN RSA PRIVATE KEY-----",
      "…",
      "-----END RSA PRIVATE KEY----- # gitleaks:allow",
      "x",
    ];
    expect(coveredLines(key.join("\n"))).toEqual([1, 3]);
  });
});

describe("on the next line", () => {
  test.each([["# pragma: allowlist nextline secret"], ["/* secretlint-disable-next-line */"]])(
    "%s",
    (comment) => {
      expect(coveredLines(`before\n  ${comment}\nkey\nafter`)).toEqual([3]);
      expect(coveredLines(`${comment}\nkey`)).toEqual([2]);
    },
  );
});

describe("secretlint's blocks", () => {
  test.each([["# %"], ["// %"], ["/* % */"], ["<!-- % -->"], ["# % -- the reason"]])("in %s", (comment) => {
    const [off, on] = ["secretlint-disable", "secretlint-enable"].map((word) => comment.replace("%", word));
    expect(coveredLines(`a\n${off}\nb\n${on}\nc`)).toEqual([2, 3]);
    expect(coveredLines(`a\n${off}\nb`)).toEqual([2, 3]);
  });

  test("of a rule are for that rule", () => {
    const text = `# secretlint-disable ${AWS}, ${SLACK}\na\n# secretlint-enable ${AWS}\nb`;
    expect(coveredLines(text, [AWS])).toEqual([1, 2]);
    expect(coveredLines(text, [SLACK])).toEqual([1, 2, 3, 4]);
    expect(coveredLines(text, [])).toEqual([]);
    expect(coveredLines(`a # secretlint-disable-line ${AWS}`, [AWS])).toEqual([1]);
    expect(coveredLines(`a # secretlint-disable-line ${AWS}`, [SLACK])).toEqual([]);
  });

  test("of all are for those, too, until one is turned on again", () => {
    const text = `# secretlint-disable\na\n# secretlint-enable ${AWS}\nb\n# secretlint-enable\nc`;
    expect(coveredLines(text, [AWS])).toEqual([1, 2]);
    expect(coveredLines(text, [SLACK])).toEqual([1, 2, 3, 4]);
    const preset = "/* secretlint-disable @secretlint/secretlint-rule-preset-recommend */\na";
    expect(coveredLines(preset, [AWS])).toEqual([1, 2]);
  });
});

test("any text is read, and in time", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      coveredLines(`${before}secretlint-disable ${after}`, [AWS]);
    }),
  );
  for (const part of [
    "nosec ",
    "noqa: ",
    "nosemgrep: ",
    "secretlint-disable a, ",
    " ",
    "\n",
    "#",
    "pragma:",
  ]) {
    foreignCoverOf(new SourceFile("a", part.repeat(50_000)))({ startLine: 1, endLine: 1e9 }, [AWS]);
  }
});
