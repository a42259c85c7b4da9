import { expect, test } from "@jest/globals";
import { kinds as table } from "../../../src/checks/secrets/kinds/families.ts";
import { tokensIn } from "../../../src/checks/secrets/readers/tokens.ts";
import { sampleOfKind } from "../../../src/checks/secrets/sample.ts";
import { SourceFile } from "../../../src/file.ts";

const kind = table.find(({ id }) => id === "github-token");
if (!kind) throw new Error("the table has no github-token");
const secret = sampleOfKind(kind, 5);
const beginning = secret.slice(0, 4);

function read(text: string) {
  const cuts: string[] = [];
  const found = tokensIn(new SourceFile("bundle.min.js", text), new Set([beginning]), (reason) =>
    cuts.push(reason),
  );
  return { kinds: found.map((candidate) => candidate.kind), cuts };
}

test("a token is found behind a thousand beginnings of one, as a minified program may hold them", () => {
  expect(read(`${`a.${beginning}|b;`.repeat(1_000)}${secret};`)).toEqual({ kinds: [kind.id], cuts: [] });
});

test("a text of nothing but beginnings is left, and said to be", () => {
  const { kinds, cuts } = read(`${`${beginning}!`.repeat(100_000)} x = "${secret}"`);
  expect(kinds).toEqual([kind.id]);
  expect(cuts).toEqual([expect.stringContaining(`beginnings of ${beginning}…`)]);
});
