import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { projectRoot, runProgram } from "../helpers/dist.ts";
import { createRelease, type Release } from "../helpers/script.ts";
import { token } from "../helpers/secrets.ts";
import { toolFolder } from "../helpers/tools.ts";
import { removeAfterEach, repository } from "../helpers/trees.ts";

removeAfterEach();

const PATIENCE = 300_000;
const page = readFileSync(join(projectRoot, "docs/hooks.md"), "utf8");

/** The blocks of a section, and the file each belongs in; undefined for commands. */
function blocksOf(section: string) {
  const start = page.indexOf(`\n## ${section}\n`);
  expect(start).toBeGreaterThan(-1);
  const end = page.indexOf("\n## ", start + 1);
  const text = page.slice(start, end === -1 ? undefined : end);
  return Array.from(
    text.matchAll(/(?:[Ii]n `([^`]+)`:\n\n)?```\w+\n([\s\S]*?)```/g),
    ([, file, content = ""]) => ({
      file,
      content,
    }),
  );
}

/** What comes after the files are there, for the manager to tell git. */
const MANAGERS: readonly (readonly [section: string, tool: string, activate: string])[] = [
  ["pre-commit and prek", "pre-commit", ""],
  ["pre-commit and prek", "pre-commit-4", ""],
  ["pre-commit and prek", "prek", ""],
  ["husky", "husky", "husky"],
  ["lefthook", "lefthook", "lefthook install"],
  ["simple-git-hooks", "simple-git-hooks", "simple-git-hooks"],
  [
    "lint-staged",
    "lint-staged",
    "printf '#!/bin/sh\\nlint-staged --allow-empty\\n' > .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit",
  ],
  ["A folder of hooks", "sh", ""],
  ["git 2.54 and newer", "git-2.54", ""],
];

let release: Release;
beforeAll(() => {
  release = createRelease("v0.1.0");
});
afterAll(() => release.remove());

/** With the release at hand; Debian's pre-commit is 3.0.4, for which the page has a sentence. */
function adapted(content: string, tool: string, release: string): string {
  const local = content.replace(/https:\S+OWNER\/bartizan/, release);
  return tool === "pre-commit" ? local.replace("[pre-push]", "[push]") : local;
}

describe("the block of docs/hooks.md", () => {
  test.each(MANAGERS)(
    "for %s makes %s refuse a secret",
    async (section, tool, activate) => {
      const tools = await toolFolder(tool);
      if (tools === undefined) {
        console.warn(`${section} is skipped: there is no ${tool}.`);
        return;
      }
      const { path, git, write } = repository();
      const env = {
        PATH: [tools, dirname(process.execPath), process.env["PATH"]].join(delimiter),
        XDG_CACHE_HOME: join(release.folder, "cache"),
        PRE_COMMIT_HOME: join(release.folder, tool),
      };
      const run = (line: string) => runProgram("sh", ["-c", `{ ${line}\n} 2>&1`], { cwd: path, env });
      mkdirSync(join(path, "tools"));
      symlinkSync(release.bartizan, join(path, "tools/bartizan"));
      write({ ".gitignore": "tools/\n" });

      const blocks = blocksOf(section);
      for (const { file, content } of blocks) {
        if (file === undefined) continue;
        mkdirSync(dirname(join(path, file)), { recursive: true });
        writeFileSync(join(path, file), adapted(content, tool, release.bartizan));
      }
      git("add", ".");
      git("commit", "-qm", "Begin");
      if (activate) expect(await run(activate)).toMatchObject({ code: 0 });
      for (const { file, content } of blocks) {
        if (file === undefined)
          expect(await run(tool === "prek" ? content.replace("pre-commit", "prek") : content)).toMatchObject({
            code: 0,
          });
      }
      write({ "app.py": "import os\n" });
      git("add", "app.py");
      const clean = await run("git commit -m Clean");
      expect(clean).toMatchObject({ code: 0 });
      write({ "app.py": `TOKEN = "${token()}"\n` });
      git("add", "app.py");
      const leaking = await run("git commit -m Leak");
      expect(leaking.stdout).toContain("secrets/github-token");
      expect(leaking.stdout).not.toContain(token());
      expect(leaking.code).not.toBe(0);
    },
    PATIENCE,
  );
});
