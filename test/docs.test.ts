import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { checks, rulesOf } from "../src/checks/index.ts";
import { rulePages } from "../src/report/rule-page.ts";

const folder = fileURLToPath(new URL("../docs/rules/", import.meta.url));
const pages = rulePages(await rulesOf(checks));

describe("docs/rules is what `node scripts/docs.ts` writes", () => {
  test("it holds a page for every rule, and no other", () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join("/"));
    expect(files.sort()).toEqual([...pages.keys()].sort());
  });

  test.each([...pages])("%s is current", (path, text) => {
    expect(readFileSync(join(folder, path), "utf8")).toBe(text);
  });
});
