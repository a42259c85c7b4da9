/** Says whether the code in `dist/` is what the sources give: exits with 1, and names the files, when it is not. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleCode } from "./bundle-code.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { outputFiles } = await bundleCode(root, false);
const chunks = join(root, "dist", "chunks");
const made = new Set(outputFiles.map((file) => file.path));
const differing = [
  ...outputFiles.filter(({ path, contents }) => !existsSync(path) || !readFileSync(path).equals(contents)),
  ...(existsSync(chunks) ? readdirSync(chunks).map((name) => ({ path: join(chunks, name) })) : []).filter(
    ({ path }) => !made.has(path),
  ),
].map(({ path }) => relative(root, path));

if (differing.length > 0) {
  const some = differing.slice(0, 4).join(", ");
  console.error(`dist/ is not what the sources give (${some} …): run \`npm run bundle\`.`);
  process.exitCode = 1;
}
