/**
 * Writes docs/rules/ from the rules. A page that no rule has is named and left to whoever wrote it; the exit status is then 1.
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { checks, rulesOf } from "../src/checks/index.ts";
import { rulePages } from "../src/report/rule-page.ts";

const folder = fileURLToPath(new URL("../docs/rules/", import.meta.url));

await mkdir(folder, { recursive: true });
const pages = rulePages(await rulesOf(checks));
for (const [path, text] of pages) {
  const file = join(folder, path);
  if ((await readFile(file, "utf8").catch(() => undefined)) === text) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(`docs/rules/${path}`);
}
for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name).slice(folder.length).split(sep).join("/");
  if (entry.isDirectory() || pages.has(path)) continue;
  console.error(`docs/rules/${path} belongs to no rule: delete it, or give its rule back its name`);
  process.exitCode = 1;
}
