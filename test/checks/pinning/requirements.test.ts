import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseRequirement } from "../../../src/checks/pinning/python-requirement.ts";
import { splitRequirements } from "../../../src/formats/requirements.ts";

const SHA = "11bd71901bbe5b1630ceea73d27597364c9af683";

describe("splitRequirements", () => {
  test("reads options, continuations, comments and hashes, each at its place", () => {
    const text = [
      "# comment \\",
      "requests==2.0 # why",
      "-r base.txt",
      "--constraint=constraints.txt",
      "-cother.txt",
      "-e git+https://host/x@main#egg=x",
      "--index-url https://registry.example/simple",
      "attrs==24.2.0 \\",
      "    --hash=sha256:aa \\",
      "    --hash=sha256:bb",
      "  flask[async] >= 2 ; python_version > '3' ",
      "",
      "last\\",
    ].join("\r\n");
    const lines = splitRequirements(text);
    expect(lines.map(({ kind, text: content, hashed }) => [kind, content, hashed])).toEqual([
      ["requirement", "requests==2.0", false],
      ["include", "base.txt", false],
      ["constraint", "constraints.txt", false],
      ["constraint", "other.txt", false],
      ["editable", "git+https://host/x@main#egg=x", false],
      ["option", "https://registry.example/simple", false],
      ["requirement", "attrs==24.2.0", true],
      ["requirement", "flask[async] >= 2 ; python_version > '3'", false],
      ["requirement", "last", false],
    ]);
    for (const line of lines) expect(text.slice(line.range.start, line.range.end)).toBe(line.text);
  });

  test("never throws, and every place is in the text", () => {
    const pieces = fc.constantFrom(
      "a",
      "==1",
      " ",
      "\\",
      "\n",
      "\r\n",
      "#",
      "-r",
      "--hash=",
      "-",
      ";",
      "@",
      "\0",
      "[",
      "é",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        for (const line of splitRequirements(text)) {
          expect(line.range.start).toBeGreaterThanOrEqual(0);
          expect(line.range.end).toBeLessThanOrEqual(text.length);
          expect(line.text.length).toBe(line.range.end - line.range.start);
          parseRequirement(line.text, line.hashed);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("parseRequirement", () => {
  test.each([
    ["requests", "requests", "", "range"],
    ["Requests_Toolbelt == 1.0", "requests-toolbelt", "== 1.0", "exact"],
    ["x===weird", "x", "===weird", "exact"],
    ["x==1.*", "x", "==1.*", "range"],
    ["x>=1,==1.5", "x", ">=1,==1.5", "exact"],
    ["x (>=1,<2)", "x", ">=1,<2", "range"],
    ["x[a,b]~=1.0;extra=='a'", "x", "~=1.0", "range"],
    ["x @ git+https://host/o/r@main", "x", "git+https://host/o/r@main", "git main"],
    [
      "git+ssh://git@host/o/r.git#egg=My_Pkg",
      "my-pkg",
      "git+ssh://git@host/o/r.git#egg=My_Pkg",
      "git (none)",
    ],
    [`x @ git+https://u:p@host/o/r@${SHA}#subdirectory=a`, "x", undefined, `git ${SHA}`],
    ["x @ https://host/x.whl ; python_version>'3'", "x", "https://host/x.whl", "url"],
    ["https://host/x-1.0.zip#sha256=aa&egg=x", "x", undefined, "url verified"],
  ])("%s", (line, name, spec, kind) => {
    const read = parseRequirement(line);
    expect(read?.name).toBe(name);
    if (spec !== undefined) expect(read?.spec).toBe(spec);
    const selector = read?.selector;
    const actual =
      selector?.kind === "version"
        ? selector.exact
          ? "exact"
          : "range"
        : selector?.kind === "git"
          ? `git ${selector.ref ?? "(none)"}`
          : selector?.kind === "url"
            ? `url${selector.verified ? " verified" : ""}`
            : undefined;
    expect(actual).toBe(kind);
  });

  test.each([
    "",
    ".",
    "./x",
    "../x",
    "/abs/x.whl",
    "x.whl",
    "file:///x",
    `x==\${V}`,
    "{{ x }}",
    "x ~ 1",
    "x[a",
    "%(x)s",
  ])("%j is none", (line) => {
    expect(parseRequirement(line)).toBeUndefined();
  });

  test("takes time in proportion to a line made to take long", () => {
    for (const piece of ["a-", "a.", "[", " ", "==1,", "a @ b", "git+git+"])
      parseRequirement(piece.repeat(2_000));
    splitRequirements(`${"a \\\n".repeat(50_000)}`);
    splitRequirements(`${" ".repeat(200_000)}#`);
  });
});
