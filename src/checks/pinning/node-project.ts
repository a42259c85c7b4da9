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

/** What to run and commit to get the lockfile of the package manager that the project uses. */
export function nodeLockAdvice(manifest: Value, rootNames: readonly string[]): string {
  const manager = /^(npm|yarn|pnpm|bun)@/.exec(stringOf(get(manifest, "packageManager")) ?? "")?.[1];
  if (manager === "pnpm" || rootNames.includes("pnpm-workspace.yaml")) {
    return "Run `pnpm install`, commit `pnpm-lock.yaml`, and install with `pnpm install --frozen-lockfile`.";
  }
  if (manager === "yarn" || rootNames.includes(".yarnrc.yml") || rootNames.includes(".yarnrc")) {
    return "Run `yarn install`, commit `yarn.lock`, and install with `yarn install --immutable` (yarn 1: `--frozen-lockfile`).";
  }
  if (manager === "bun" || rootNames.includes("bunfig.toml")) {
    return "Run `bun install`, commit `bun.lock`, and install with `bun install --frozen-lockfile`.";
  }
  return "Run `npm install`, commit `package-lock.json`, and install with `npm ci`.";
}
