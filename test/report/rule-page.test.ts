import { expect, test } from "@jest/globals";
import { renderRuleIndex, renderRulePage, rulePages } from "../../src/report/rule-page.ts";
import { renderRuleText } from "../../src/report/rule-text.ts";
import type { Example } from "../../src/rule.ts";
import { expectGolden } from "./golden.ts";
import { unpinnedAction, wildcardOrigin } from "./sample.ts";

test("a rule's page", () => {
  expectGolden("rule.md", renderRulePage(wildcardOrigin));
  expectGolden("rules.md", renderRuleIndex([wildcardOrigin, unpinnedAction]));
});

test("a rule on a terminal", () => {
  expectGolden("rule.txt", renderRuleText(wildcardOrigin, { color: false, width: 72 }));
});

test("samples are described and never made", () => {
  const sample = (): string => {
    throw new Error("a sample was made");
  };
  const rule = {
    ...unpinnedAction,
    examples: {
      bad: [{ title: "a key", files: { "k.py": 'KEY = "⟦%api-key%⟧"\n' }, samples: { "api-key": sample } }],
      good: [],
    },
  };
  expect(renderRulePage(rule)).toContain('KEY = "<api key>"\n       ^^^^^^^^^\n');
  expect(renderRuleText(rule, { color: false, width: 80 })).toContain('KEY = "<api key>"');
});

test("a fence is longer than the backticks of its example", () => {
  const files = { "a.md": "```js\n⟦x⟧\n```\n" };
  const rule = { ...unpinnedAction, examples: { bad: [{ title: "t", files }], good: [] } };
  expect(renderRulePage(rule)).toContain("````text\n```js\nx\n^\n```\n````");
});

test("carets keep step with tabs and wide characters, and say where a long place ends", () => {
  const files = { "a.conf": "\t⟦listen⟧ 80;\n日本 ⟦x⟧\n⟦server {\n  a;\n}⟧\n" };
  const rule = { ...unpinnedAction, examples: { bad: [{ title: "t", files }], good: [] } };
  const page = renderRulePage(rule);
  expect(page).toContain("\tlisten 80;\n\t^^^^^^\n日本 x\n     ^\nserver {\n^^^^^^^^ to line 5\n  a;\n}\n");
});

test.each([
  [".github/workflows/ci.yml", "# bartizan-ignore-next-line pinning/action -- "],
  ["src/app.tsx", "// bartizan-ignore-next-line pinning/action -- "],
  ["package.json", '"//": "bartizan-ignore-next-line pinning/action -- '],
])("how to let one stand in %s", (path, comment) => {
  const rule = {
    ...unpinnedAction,
    examples: { bad: [{ title: "t", files: { [path]: "⟦x⟧\n" } }], good: [] },
  };
  expect(renderRulePage(rule)).toContain(`\n\`\`\`text\n${comment}`);
});

test("nobody is told to write comments into a lockfile", () => {
  const page = (files: Example["files"]) =>
    renderRulePage({ ...unpinnedAction, examples: { bad: [{ title: "t", files }], good: [] } });
  expect(page({ "package-lock.json": "{⟦x⟧}\n" })).not.toContain("bartizan-ignore");
  expect(page({ "package-lock.json": "{⟦x⟧}\n", "requirements.txt": "⟦y⟧\n" })).toContain(
    "In `requirements.txt`",
  );
});

test("there is a page for every rule, and an index that links to it", () => {
  const pages = rulePages([wildcardOrigin, unpinnedAction]);
  expect([...pages.keys()]).toEqual(["README.md", "cors/wildcard-origin.md", "pinning/action.md"]);
  expect(pages.get("README.md")).toContain("[pinning/action](pinning/action.md)");
});
