import { describe, expect, test } from "@jest/globals";
import { findIn } from "../../../src/checks/secrets/generic/find.ts";
import { KEYWORDS } from "../../../src/checks/secrets/generic/keywords.ts";
import { kinds as table } from "../../../src/checks/secrets/kinds/families.ts";
import { tokensIn } from "../../../src/checks/secrets/readers/tokens.ts";
import { sampleOf, sampleOfKind } from "../../../src/checks/secrets/sample.ts";
import { SourceFile } from "../../../src/file.ts";
import { expectLinear } from "../../helpers/growth.ts";

const kind = table.find(({ id }) => id === "github-token");
if (!kind) throw new Error("the table has no github-token");
const secret = sampleOfKind(kind, 5);
const beginning = secret.slice(0, 4);

function read(text: string, words = [beginning], path = "bundle.min.js") {
  const cuts: string[] = [];
  const found = tokensIn(new SourceFile(path, text), new Set(words), (reason) => cuts.push(reason));
  return { kinds: found.map((candidate) => candidate.kind), cuts };
}

test("a token is found behind a thousand beginnings of one, as a minified program may hold them", () => {
  expect(read(`${`a.${beginning}|b;`.repeat(1_000)}${secret};`)).toEqual({ kinds: [kind.id], cuts: [] });
});

test("a text of nothing but beginnings is left, and said to be", () => {
  const { kinds, cuts } = read(`${`${beginning}a!`.repeat(100_000)} x = "${secret}"`);
  expect(kinds).toEqual([kind.id]);
  expect(cuts).toEqual([expect.stringContaining(`beginnings of ${beginning}…`)]);
});

test("a literal that nothing of the kind can stand behind costs no attempt", () => {
  expect(read(`${`${beginning}!`.repeat(100_000)}${secret};`)).toEqual({ kinds: [kind.id], cuts: [] });
});

test("of a list of tokens without end so many are judged as somebody could read, and the rest is said not to be", () => {
  const list = (count: number) =>
    Array.from({ length: count }, (_, index) => sampleOf("ghp_[A-Za-z0-9]{36}", index + 1)).join("\n");
  const some = read(list(2_000), ["ghp_"]);
  expect([some.kinds.length, some.cuts]).toEqual([2_000, []]);
  const text = list(3_000);
  const many = read(text, ["ghp_"]);
  expect(many.kinds.length).toBe(2_048 + Math.floor(text.length / 1_024));
  expect(many.cuts).toEqual([expect.stringContaining("different texts that look like tokens")]);
});

test("a token is judged once, and told at each of its places", () => {
  const { kinds, cuts } = read(`${secret}\n`.repeat(10_000));
  expect([kinds.length, cuts]).toEqual([10_000, []]);
});

test("sections within sections are read for so long, and then said not to be", () => {
  expect(read("datadog={".repeat(20), ["datadog"]).cuts).toEqual([]);
  expect(read("datadog={".repeat(11_000), ["datadog"]).cuts).toEqual([
    expect.stringContaining("sections within sections"),
  ]);
});

test("a provider's word is looked at so many times, and then said not to be", () => {
  expect(read(`${" datadog".repeat(8_000)}\n`, ["datadog"]).cuts).toEqual([]);
  expect(read(" datadog".repeat(50_000), ["datadog"]).cuts).toEqual([
    expect.stringContaining("datadog more often than"),
  ]);
});

test("what is read around the ids of AWS keys, and as sections, grows with the text", async () => {
  const ids = (size: number) => read(`${sampleOf("AKIA[Q-Z2-7][A-Z2-7]{15}", 3)} `.repeat(size), ["akia"]);
  expect(ids(10).kinds.length).toBe(10);
  await expectLinear(1_000, ids);
  for (const unit of ["[datadog]\r", "datadog:\r", 'datadog={\\"'])
    await expectLinear(4_000, (size) => read(unit.repeat(size), ["datadog"], "a.yaml"));
});

test("an address with a password is the same wherever it stands", () => {
  const amqp = table.find(({ id }) => id === "amqp-url");
  if (!amqp) throw new Error("the table has no amqp-url");
  const address = sampleOfKind(amqp, 3);
  const text = `a = "${address}"\nbb = "${address}/vhost"\n`;
  const found = tokensIn(new SourceFile("a.py", text), new Set(["amqp://", "amqps://"]));
  const password = /:([^:@]+)@/.exec(address)?.[1];
  const told = found.map(({ secret: { start, end }, digest }) => [text.slice(start, end), digest]);
  expect(told.length).toBeGreaterThan(1);
  for (const one of told) expect(one).toEqual([password, told[0]?.[1]]);
});

describe("names of secrets", () => {
  const cutsOf = (text: string, path = "app/settings.py") => {
    const cuts: string[] = [];
    const found = findIn(new SourceFile(path, text), KEYWORDS, (reason) => cuts.push(reason));
    return { found: found.length, cuts };
  };
  const NOT_ALL = [expect.stringContaining("more names of secrets than anybody writes")];
  const password = sampleOf("[a-z0-9]{14}", 3);

  test("are read in a text that has one in each line", () => {
    expect(cutsOf(`password = "${password}"\n`.repeat(9_000))).toEqual({ found: 9_000, cuts: [] });
    const others = Array.from(
      { length: 2_000 },
      (_, at) => `password_${at} = "${sampleOf("[a-z0-9]{14}", at)}"\n`,
    );
    expect(cutsOf(others.join(""))).toMatchObject({ cuts: [] });
  });

  test("are left where there is nothing else, and said to be", () => {
    expect(cutsOf("_key ".repeat(20_000)).cuts).toEqual(NOT_ALL);
  });

  test("are left where each has another value, or another name", () => {
    const values = (count: number) =>
      Array.from({ length: count }, (_, at) => `password = "${at}${password}"\n`).join("");
    expect(cutsOf(values(2_000))).toEqual({ found: 2_000, cuts: [] });
    expect(cutsOf(values(3_000)).cuts).toEqual(NOT_ALL);
    const names = Array.from({ length: 3_000 }, (_, at) => `a${at}_password = "${password}"\n`).join("");
    expect(cutsOf(names).cuts).toEqual(NOT_ALL);
  });
});
