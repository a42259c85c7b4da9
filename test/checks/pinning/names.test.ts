import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  isAbbreviatedCommit,
  isCommit,
  isVersionLike,
  namesCommit,
} from "../../../src/checks/pinning/git-refs.ts";
import { isLocalImage, parseImage } from "../../../src/checks/pinning/image-reference.ts";
import { parseNodeSpec } from "../../../src/checks/pinning/node-spec.ts";
import { isExactPoetry, poetryAlternatives } from "../../../src/checks/pinning/poetry-constraint.ts";
import { substitute } from "../../../src/checks/pinning/readers/dockerfile-variables.ts";
import { matchesWorkspaces } from "../../../src/checks/pinning/workspace-globs.ts";

const SHA = "11bd71901bbe5b1630ceea73d27597364c9af683";

describe("git references", () => {
  test.each([
    ["v4", "version"],
    ["1.2", "version"],
    ["v2.0.0-beta.1", "version"],
    ["codeql-bundle-v2.15.0", "version"],
    ["release-1.2.3", "version"],
    ["main", "name"],
    ["release/v1", "name"],
    ["1.x", "name"],
    ["v2.x", "name"],
    ["stable", "name"],
    ["cargo-llvm-cov", "name"],
    [SHA, "commit"],
    [SHA.toUpperCase(), "commit"],
    [`${SHA}${SHA.slice(0, 24)}`, "commit"],
    [SHA.slice(0, 7), "short"],
    [SHA.slice(0, 39), "short"],
    ["1234567", "version"],
  ])("%s is a %s", (ref, expected) => {
    const kind = isCommit(ref)
      ? "commit"
      : isVersionLike(ref)
        ? "version"
        : isAbbreviatedCommit(ref)
          ? "short"
          : "name";
    expect(kind).toBe(expected);
  });

  test.each([
    [`https://github.com/o/r/archive/${SHA}.tar.gz`, true],
    [`https://raw.githubusercontent.com/o/r/${SHA}/x.tgz`, true],
    [`git+ssh://git@github.com/o/r.git#${SHA}`, true],
    ["https://github.com/o/r/archive/v1.0.tar.gz", false],
    [`https://files.example.com/x${SHA}y.tgz`, false],
  ])("%s names a commit: %s", (url, expected) => {
    expect(namesCommit(url)).toBe(expected);
  });
});

describe("image references", () => {
  const digest = `sha256:${"ab".repeat(32)}`;
  test.each([
    ["node", "node", undefined, undefined],
    ["node:20-slim", "node", "20-slim", undefined],
    ["ghcr.io/o/r:v1", "ghcr.io/o/r", "v1", undefined],
    ["registry.example:5000/o/r", "registry.example:5000/o/r", undefined, undefined],
    ["registry.example:5000/o/r:1", "registry.example:5000/o/r", "1", undefined],
    [`node@${digest}`, "node", undefined, digest],
    [`node:20@${digest}`, "node", "20", digest],
  ])("%s", (text, name, tag, expected) => {
    expect(parseImage(text)).toEqual({ name, tag, digest: expected });
  });

  test.each(["", "$BASE", `node:\${V}`, "node:", "a b", "node@sha256:short", "{{ image }}", "-x", "a//b"])(
    "%j is none",
    (text) => {
      expect(parseImage(text)).toBeUndefined();
    },
  );

  test("local registries are local, others are not", () => {
    expect(["localhost/x", "localhost:5000/x", "127.0.0.1:5000/x"].every(isLocalImage)).toBe(true);
    expect(["localhoster/x", "example.com/localhost"].some(isLocalImage)).toBe(false);
  });
});

describe("Dockerfile variables", () => {
  const known = new Map<string, string | undefined>([
    ["V", "3.12"],
    ["EMPTY", ""],
    ["UNSET", undefined],
  ]);
  test.each([
    ["python:$V-slim", "python:3.12-slim"],
    [`python:\${V}`, "python:3.12"],
    [`python:\${UNSET:-3.9}`, "python:3.9"],
    [`python:\${NEVER-3.9}`, "python:3.9"],
    [`python\${EMPTY:-:3}`, "python:3"],
    [`python\${EMPTY-:3}`, "python"],
    [`python\${V:+:set}`, "python:set"],
    [`python:\${NEVER:-\${V}}`, "python:3.12"],
    [`python:\${NEVER:-\${NOR}}`, undefined],
    [`python:\${NEVER:-$V}`, "python:3.12"],
    ["python:$UNSET", undefined],
    ["$NEVER", undefined],
    [`python:\${V`, undefined],
    ["python:$", undefined],
    ["plain", "plain"],
  ])("%s becomes %s", (text, expected) => {
    expect(substitute(text, known)).toBe(expected);
  });
});

describe("specifications of package.json", () => {
  const kindOf = (spec: string) => {
    const parsed = parseNodeSpec(spec);
    if (!parsed) return "none";
    const { selector } = parsed;
    if (selector.kind === "url") return "url";
    if (selector.kind === "git") return `git ${selector.ref ?? "(none)"} ${selector.refKind}`;
    return selector.exact ? "exact" : `range ${parsed.range ?? "(tag)"}`;
  };
  test.each([
    ["1.2.3", "exact"],
    ["=1.2.3", "exact"],
    ["v1.2.3-beta.1+build", "exact"],
    ["^1.2.3", "range ^1.2.3"],
    ["1.2", "range 1.2"],
    ["", "range "],
    ["*", "range *"],
    ["latest", "range (tag)"],
    ["1.2.3 || 2", "range 1.2.3 || 2"],
    ["npm:lodash@^4", "range ^4"],
    ["npm:@scope/x@1.0.0", "exact"],
    ["npm:@scope/x", "range *"],
    ["workspace:^", "none"],
    ["file:../x", "none"],
    ["link:x", "none"],
    ["catalog:react18", "none"],
    ["../x", "none"],
    ["{{version}}", "none"],
    ["user/repo", "git (none) unsaid"],
    [`user/repo#${SHA}`, `git ${SHA} unsaid`],
    ["github:user/repo#v1", "git v1 unsaid"],
    ["git+https://host/x.git#semver:^1", "git ^1 unsaid"],
    [`https://github.com/u/r.git#commit=${SHA}`, `git ${SHA} unsaid`],
    ["git@github.com:u/r.git#workspace=x&tag=v2", "git v2 tag"],
    ["https://github.com/u/r", "git (none) unsaid"],
    ["https://files.example.com/x.tgz", "url"],
    ["jsr:@std/x@1", "none"],
  ])("%j is %s", (spec, expected) => {
    expect(kindOf(spec)).toBe(expected);
  });
});

describe("Poetry's constraints", () => {
  test.each([
    ["^1.2.3", [">=1.2.3,<2"]],
    ["^0.2.3", [">=0.2.3,<0.3"]],
    ["^0.0.3", [">=0.0.3,<0.0.4"]],
    ["^0", [">=0,<1"]],
    ["~1.2.3", [">=1.2.3,<1.3"]],
    ["~1", [">=1,<2"]],
    ["1.2.*", ["==1.2.*"]],
    ["1.2.3", ["==1.2.3"]],
    ["*", [""]],
    [">= 1.0, < 2", [">=1.0,<2"]],
    [">=1.0 <2", [">=1.0,<2"]],
    ["^1 || ^2", [">=1,<2", ">=2,<3"]],
  ])("%s", (constraint, expected) => {
    expect(poetryAlternatives(constraint)).toEqual(expected);
  });

  test("exact ones are told from ranges", () => {
    expect(["1.2.3", "==1.2.3", "=1.2"].every(isExactPoetry)).toBe(true);
    expect(["^1", "1.2.*", "*", "1.0 || 2.0", ">=1"].some(isExactPoetry)).toBe(false);
  });
});

describe("workspace patterns", () => {
  test.each([
    [["packages/*"], "packages/a", true],
    [["packages/*"], "packages/a/b", false],
    [["packages/**"], "packages/a/b", true],
    [["./packages/*/"], "packages/a", true],
    [["{apps,packages}/*"], "apps/a", true],
    [["packages/*", "!packages/x"], "packages/x", false],
    [["packages/*", "!packages/x", "packages/x"], "packages/x", true],
    [["**"], "a", true],
    [["packages/a-*"], "packages/a-b", true],
    [["packages/a-*"], "packages/b", false],
    [["tools"], "tools", true],
    [[], "a", false],
  ])("%j matches %s: %s", (patterns, folder, expected) => {
    expect(matchesWorkspaces(patterns, folder)).toBe(expected);
  });

  test("takes no time over a pattern made to take long", () => {
    matchesWorkspaces(
      [`${"*a`.repeat(500)}b`, `${`**/a/".repeat(200)}b`],
      `${"a`.repeat(2_000)}/${`a/".repeat(300)}`,
    );
  });

  test("a pattern without wildcards matches itself only", () => {
    const name = fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8}){0,3}$/);
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(matchesWorkspaces([a], b)).toBe(a === b);
      }),
    );
  });
});
