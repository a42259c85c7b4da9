import { rmSync } from "node:fs";
import { afterAll, afterEach } from "@jest/globals";
import { createRepository, type TestRepository, temporaryDirectory } from "./repository.ts";
import { token } from "./secrets.ts";

/** A line that holds a token. */
export const leak = (seed: number) => `TOKEN = "${token(seed)}"\n`;

/** A repository with three tokens to find: in two tracked files and an untracked one; an ignored one holds a fourth. */
export function treeWithLeaks(): TestRepository {
  const tree = createRepository();
  tree.write({
    ".gitignore": "ignored/\n",
    "README.md": "# Here\n",
    "src/settings.py": leak(1),
    "src/other/settings.py": `import os\n${leak(2)}`,
    "untracked.py": leak(3),
    "ignored/settings.py": leak(4),
  });
  tree.git("add", "README.md", "src", ".gitignore");
  tree.git("commit", "--quiet", "--message", "Begin");
  afterAll(() => tree.remove());
  return tree;
}

const made: string[] = [];

/** A folder that is gone after the test. */
export function folder(): string {
  const path = temporaryDirectory();
  made.push(path);
  return path;
}

/** A repository that is gone after the test. */
export function repository(files: Parameters<TestRepository["write"]>[0] = {}): TestRepository {
  const created = createRepository();
  made.push(created.path);
  created.write(files);
  return created;
}

/** To be called once in every test file that makes folders. */
export function removeAfterEach(): void {
  afterEach(() => {
    for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
  });
}
