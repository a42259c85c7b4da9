import type { Tree } from "../../file.ts";
import { get, stringOf } from "../../formats/access.ts";
import type { Value } from "../../languages/value.ts";
import { namesIn, readOnce } from "./locks/tree-cache.ts";

interface PackageManager {
  readonly name: string;
  /** Its lockfiles, the one that it writes today first. */
  readonly lockfiles: readonly [string, ...string[]];
  /** Other files that only a project of its has. */
  readonly signs: readonly string[];
  /** How to install what the lockfile says, and nothing else. */
  readonly strict: string;
}

const NPM: PackageManager = {
  name: "npm",
  lockfiles: ["package-lock.json", "npm-shrinkwrap.json"],
  signs: [],
  strict: "`npm ci`",
};
const MANAGERS: readonly PackageManager[] = [
  {
    name: "pnpm",
    lockfiles: ["pnpm-lock.yaml"],
    signs: ["pnpm-workspace.yaml"],
    strict: "`pnpm install --frozen-lockfile`",
  },
  {
    name: "yarn",
    lockfiles: ["yarn.lock"],
    signs: [".yarnrc.yml", ".yarnrc"],
    strict: "`yarn install --immutable` (yarn 1: `--frozen-lockfile`)",
  },
  {
    name: "bun",
    lockfiles: ["bun.lock", "bun.lockb"],
    signs: ["bunfig.toml"],
    strict: "`bun install --frozen-lockfile`",
  },
  NPM,
];

/**
 * What to run and commit to get the lockfile of the package manager that the project uses.
 * @param root the folder of the lockfile, as a prefix
 */
export async function nodeLockAdvice(manifest: Value, root: string, tree: Tree): Promise<string> {
  const manager = managerOf(manifest, await namesIn(tree, root));
  const [lockfile] = manager.lockfiles;
  const first = await obstacle(manager, root, tree);
  return `${first}Run \`${manager.name} install\`, commit \`${lockfile}\`, and install with ${manager.strict}.`;
}

function managerOf(manifest: Value, names: readonly string[]): PackageManager {
  const asked = /^\w+(?=@)/.exec(stringOf(get(manifest, "packageManager")) ?? "")?.[0];
  const has = (wanted: readonly string[]) => wanted.some((name) => names.includes(name));
  return (
    MANAGERS.find(({ name }) => name === asked) ??
    MANAGERS.find(({ signs }) => has(signs)) ??
    (has(NPM.lockfiles) ? NPM : MANAGERS.find(({ lockfiles }) => has(lockfiles))) ??
    NPM
  );
}

/** What keeps the lockfile from being written, or from being committed: without that the advice leads nowhere. */
async function obstacle({ name, lockfiles }: PackageManager, root: string, tree: Tree): Promise<string> {
  const [lockfile] = lockfiles;
  if (name === "npm" && (await hasLine(tree, `${root}.npmrc`, /^package-lock\s*=\s*false$/))) {
    return `Take \`package-lock=false\` out of \`${root}.npmrc\`. `;
  }
  for (const folder of new Set([root, ""])) {
    const ignores = (line: string) => line.replace(/^(\*\*)?\//, "") === lockfile;
    if (await hasLine(tree, `${folder}.gitignore`, ignores)) {
      return `Take \`${lockfile}\` out of \`${folder}.gitignore\`. `;
    }
  }
  return "";
}

async function hasLine(
  tree: Tree,
  path: string,
  wanted: RegExp | ((line: string) => boolean),
): Promise<boolean> {
  const lines = await readOnce(tree, path, "lines", (file) =>
    file.text.split(/\r?\n/).map((line) => line.trim()),
  );
  if (!Array.isArray(lines)) return false;
  return lines.some((line) => (wanted instanceof RegExp ? wanted.test(line) : wanted(line)));
}
