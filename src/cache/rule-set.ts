import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/**
 * What tells one build of the program from another: a hash of all of its code and grammars. A result of one build says
 * nothing of what another would find. Advisories are left out, because no reader sees them.
 *
 * @param bundle folder of the bundle, as a `file:` URL with a slash at the end
 */
export function ruleSetOf(bundle: URL): string {
  const hash = createHash("sha256");
  const add = (folder: URL) => {
    for (const child of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      if (child.isDirectory()) {
        if (child.name !== "advisories") add(new URL(`${encodeURIComponent(child.name)}/`, folder));
      } else if (child.isFile()) {
        const content = readFileSync(new URL(encodeURIComponent(child.name), folder));
        hash.update(`${child.name}\0${content.length}\0`).update(content);
      }
    }
  };
  add(bundle);
  return hash.digest("hex");
}
