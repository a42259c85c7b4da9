import { expect, test } from "@jest/globals";
import { rulePageFor } from "../../src/action/rule-page.ts";

const env = {
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_ACTION_REPOSITORY: "owner/bartizan",
  GITHUB_ACTION_REF: "v1",
};

test("a rule's page is that of the version that runs", () => {
  expect(rulePageFor(env, [])("cors/wildcard-origin")).toBe(
    "https://github.com/owner/bartizan/blob/v1/docs/rules/cors/wildcard-origin.md",
  );
  expect(rulePageFor(env, [{ id: "shop-token" }])("secrets/shop-token")).toBeUndefined();
});

test.each([
  ["for an action of the repository itself", { ...env, GITHUB_ACTION_REPOSITORY: "" }],
  ["where the version is not known", { ...env, GITHUB_ACTION_REF: undefined }],
  ["on a server of one's own", { ...env, GITHUB_SERVER_URL: "https://git.example" }],
])("there is none %s", (_, variables) => {
  expect(rulePageFor(variables, [])("cors/wildcard-origin")).toBeUndefined();
});
