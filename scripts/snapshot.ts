import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { SOURCES } from "./snapshot/sources.ts";
import { writeSnapshot } from "./snapshot/write.ts";

/** Usage: node scripts/snapshot.ts [FOLDER OF ADVISORIES] [FOLDER TO WRITE] */
const root = join(import.meta.dirname, "..");
const from = process.argv[2] ?? join(root, "../shared/data/advisories");
const to = process.argv[3] ?? join(root, "dist/advisories");

if (!existsSync(from)) {
  console.error(`There is no folder ${from}. Say where the advisories are: node scripts/snapshot.ts FOLDER`);
  process.exit(2);
}

const contributions = SOURCES.map((source) => ({ source, gathered: source.read(readContent(source.file)) }));
const files = writeSnapshot(contributions);
mkdirSync(to, { recursive: true });
for (const old of readdirSync(to)) if (!files.has(old)) rmSync(join(to, old));
for (const [name, bytes] of files) {
  writeFileSync(join(to, name), bytes);
  console.log(`${String(bytes.length).padStart(8)}  ${name}`);
}

function readContent(file: string): unknown[] {
  const text = gunzipSync(readFileSync(join(from, file))).toString("utf8");
  if (file.endsWith(".json.gz")) return [JSON.parse(text)];
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}
