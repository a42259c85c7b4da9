import { describe, expect, test } from "@jest/globals";
import type { Check } from "../src/check.ts";
import { UserError } from "../src/errors.ts";
import type { CheckId } from "../src/finding.ts";
import { select } from "../src/selection.ts";

function check(id: CheckId, ...names: string[]): Check {
  const ruleIds = names.map((name) => `${id}/${name}`);
  return { id, title: id, ruleIds, rules: async () => [], readers: [], judge: () => ({ drafts: [] }) };
}

const checks = [check("cors", "wildcard", "null"), check("secrets", "token"), check("pinning")];

function chosen(only: readonly string[], skip: readonly string[]) {
  const selection = select(checks, only, skip);
  return { checks: selection.checks.map(({ id }) => id), rules: [...selection.rules] };
}

test.each([
  [[], [], ["cors", "secrets"], ["cors/wildcard", "cors/null", "secrets/token"]],
  [["cors"], [], ["cors"], ["cors/wildcard", "cors/null"]],
  [["cors/null", "secrets"], [], ["cors", "secrets"], ["cors/null", "secrets/token"]],
  [[], ["cors"], ["secrets"], ["secrets/token"]],
  [[], ["cors/null"], ["cors", "secrets"], ["cors/wildcard", "secrets/token"]],
  [["cors"], ["cors/null"], ["cors"], ["cors/wildcard"]],
])("--only %j --skip %j leaves the checks %j", (only, skip, left, rules) => {
  expect(chosen(only, skip)).toEqual({ checks: left, rules });
});

test.each([
  [["cors/null"], ["cors"]],
  [[], ["cors", "secrets"]],
])("--only %j --skip %j leaves nothing, which is a mistake", (only, skip) => {
  expect(() => chosen(only, skip)).toThrow(/leaves nothing of/);
});

describe("a name that is none", () => {
  test.each([
    [["cros"], [], 'Did you mean "cors"?'],
    [[], ["cors/wildcrd"], 'Did you mean "cors/wildcard"?'],
    [["CORS"], [], 'Did you mean "cors"?'],
    [["zzzzzzzzzzz"], [], "bartizan rules"],
    [["__proto__"], [], "bartizan rules"],
  ])("--only %j --skip %j", (only, skip, hint) => {
    expect(() => chosen(only, skip)).toThrow(UserError);
    try {
      chosen(only, skip);
    } catch (error) {
      expect(error).toMatchObject({ hint: expect.stringContaining(hint) });
    }
  });
});
