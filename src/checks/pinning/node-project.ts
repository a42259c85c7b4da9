import { boolOf, entriesOf, get, stringOf } from "../../formats/access.ts";
import type { Value } from "../../languages/value.ts";
import type { Manifest } from "./model.ts";

/** What only a package has that others install. */
const PUBLISHED = [
  "exports",
  "module",
  "types",
  "typings",
  "files",
  "publishConfig",
  "bin",
  "browser",
  "unpkg",
  "jsdelivr",
];
const DEPLOYED =
  /^(?:(?:Docker|Container)file([._-].*)?|(?:docker-)?compose([._-].*)?\.ya?ml|Procfile|fly\.toml|vercel\.json|netlify\.toml|serverless\.ya?ml|next\.config\..*|nuxt\.config\..*|angular\.json)$/i;

/**
 * Whether a `package.json` is of something that is run, or of a library that others install, who get its ranges and not its
 * lockfile. `private: true` is never published; `main` alone says nothing, because `npm init` writes it everywhere.
 */
export function nodeKind(manifest: Value, siblings: readonly string[]): Manifest["kind"] {
  if (boolOf(get(manifest, "private")) === true || stringOf(get(manifest, "name")) === undefined)
    return "application";
  // An extension of an editor is installed as a bundle, built from here.
  if (get(manifest, "engines", "vscode")) return "application";
  const scripts = new Set(entriesOf(get(manifest, "scripts")).map(({ key }) => key));
  const isDeployed =
    scripts.has("start") || scripts.has("serve") || siblings.some((name) => DEPLOYED.test(name));
  const isPublished = PUBLISHED.some((key) => get(manifest, key) !== undefined);
  return isPublished || (get(manifest, "main") !== undefined && !isDeployed) ? "library" : "application";
}
