import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { INSIDE, noticesFor } from "../../scripts/notices.ts";
import { projectRoot } from "../helpers/dist.ts";

test("names each package once, with the text of its licence, and none of the project's own files", () => {
  const notices = noticesFor(
    projectRoot,
    ["node_modules/yaml/dist/index.js", "node_modules/yaml/dist/doc/anchors.js", "src/app.ts"],
    ["web-tree-sitter/web-tree-sitter.wasm"],
  );
  expect(notices.match(/^## .*$/gm)).toEqual([
    expect.stringMatching(/^## web-tree-sitter \d/),
    expect.stringMatching(/^## yaml \d/),
  ]);
  expect(notices.match(/^Licence: .*$/gm)).toHaveLength(2);
  expect(notices.match(/Permission (is hereby granted|to use)/g)).toHaveLength(2);
});

test("names the works inside of a package", () => {
  const notices = noticesFor(projectRoot, ["@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm"]);
  expect(notices).toContain("- tree-sitter-python: Copyright (c) 2016 Max Brunsfeld\n");
});

test("knows every work that is inside of secretlint's preset, which is one file of many packages", () => {
  const preset = "@secretlint/secretlint-rule-preset-recommend";
  const map = readFileSync(join(projectRoot, "node_modules", preset, "module/index.js.map"), "utf8");
  const { sources }: { readonly sources: readonly string[] } = JSON.parse(map);
  const works = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
  expect([...new Set(works)].sort()).toEqual(Object.keys(INSIDE[preset] ?? {}).sort());
});
