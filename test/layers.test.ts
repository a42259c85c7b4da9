import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { projectRoot } from "./helpers/dist.ts";
import { folder, removeAfterEach } from "./helpers/trees.ts";

removeAfterEach();

/** A file, and what it imports. */
type Import = readonly [path: string, imported: string];

/** The imports that the linter, by the rules of the project, does not let pass. */
function refused(imports: readonly Import[]): Import[] {
  const root = folder();
  cpSync(join(projectRoot, "biome.json"), join(root, "biome.json"));
  const paths = imports.map(([path], i) => path.replace(/x\.ts$/, `x${i}.ts`));
  imports.forEach(([, imported], i) => {
    const file = join(root, paths[i] ?? "");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `import { a } from "${imported}";\n\nexport const b = a;\n`);
  });
  const biome = join(projectRoot, "node_modules/@biomejs/biome/bin/biome");
  const args = ["lint", "--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none", "."];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: root, encoding: "utf8" });
  const report: { readonly diagnostics: readonly Diagnostic[] } = JSON.parse(stdout);
  const named = new Set(
    report.diagnostics
      .filter(({ category }) => category === "lint/style/noRestrictedImports")
      .map(({ location }) => location.path.replaceAll("\\", "/")),
  );
  return imports.filter((_, i) => named.has(paths[i] ?? ""));
}

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string };
}

const UPWARDS: readonly Import[] = [
  ["src/checks/x.ts", "node:fs"],
  ["src/checks/cors/readers/x.ts", "node:fs/promises"],
  ["src/checks/x.ts", "node:child_process"],
  ["src/checks/x.ts", "../git/git.ts"],
  ["src/checks/x.ts", "../osv/snapshot.ts"],
  ["src/checks/x.ts", "../report/json.ts"],
  ["src/checks/advisories/x.ts", "../../engine/scan.ts"],
  ["src/report/x.ts", "node:fs"],
  ["src/report/x.ts", "../sources/worktree.ts"],
  ["src/report/x.ts", "../checks/index.ts"],
  ["src/languages/x.ts", "node:os"],
  ["src/formats/x.ts", "../checks/index.ts"],
  ["src/suppress/x.ts", "../cli/args.ts"],
  ["src/engine/x.ts", "../cli/args.ts"],
  ["src/engine/x.ts", "../action/main.ts"],
  ["src/engine/x.ts", "../report/json.ts"],
  ["src/git/x.ts", "../action/main.ts"],
  ["src/git/x.ts", "../checks/index.ts"],
  ["src/languages/x.ts", "../checks/index.ts"],
  ["src/formats/x.ts", "../engine/load.ts"],
  ["src/sources/x.ts", "../cli/args.ts"],
  ["src/osv/x.ts", "../report/json.ts"],
];

const DOWNWARDS: readonly Import[] = [
  ["src/checks/x.ts", "../formats/json.ts"],
  ["src/engine/x.ts", "../report/report.ts"],
  ["src/cli/x.ts", "../app.ts"],
  ["src/sources/x.ts", "node:fs"],
];

describe("the layers point one way, and the linter says so", () => {
  test("an import that goes up is refused, and so is a door in a layer that has none", () => {
    expect(refused(UPWARDS)).toEqual(UPWARDS);
  });

  test("an import that goes down is not", () => {
    expect(refused(DOWNWARDS)).toEqual([]);
  });
});
