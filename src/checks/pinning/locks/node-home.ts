import satisfies from "semver/functions/satisfies.js";
import type { SourceFile, Tree } from "../../../file.ts";
import { entriesOf, get, itemsOf, stringOf } from "../../../formats/access.ts";
import { documentOf, type Format } from "../../../formats/read.ts";
import type { Value } from "../../../languages/value.ts";
import type { Lock } from "../model.ts";
import type { NodeSpec } from "../node-spec.ts";
import { prefixesAbove } from "../place.ts";
import { matchesWorkspaces } from "../workspace-globs.ts";
import { readBunLock } from "./bun-lock.ts";
import type { NodeLock } from "./node-lock.ts";
import { readNpmLock } from "./npm-lock.ts";
import { readPnpmLock } from "./pnpm-lock.ts";
import { namesIn, oncePerTree, pathsOf, readOnce } from "./tree-cache.ts";
import { readYarnLock } from "./yarn-lock.ts";

const READERS = new Map<string, (file: SourceFile) => Promise<NodeLock | "unreadable">>([
  ["package-lock.json", readNpmLock],
  ["npm-shrinkwrap.json", readNpmLock],
  ["pnpm-lock.yaml", readPnpmLock],
  ["bun.lock", readBunLock],
  ["yarn.lock", readYarnLock],
]);
/** Lockfiles in a place or a form in which only their presence is seen. */
const OPAQUE = ["bun.lockb", "common/config/rush/pnpm-lock.yaml", "common/config/rush/npm-shrinkwrap.json"];

/** Where a `package.json` has its lockfile: beside it, or at the root of the workspace it is a member of. */
export interface NodeHome {
  /** The root's folder as a prefix; the manifest's own when it is in no workspace. */
  readonly root: string;
  /** The manifest's folder as the root sees it, without a slash at its end. */
  readonly folder: string;
  readonly locks: readonly NodeLock[];
  /** Lockfiles that are there and not read, by design. */
  readonly opaque: readonly string[];
  readonly unreadable: readonly string[];
}

export async function nodeHomeOf(tree: Tree, prefix: string): Promise<NodeHome> {
  for (const root of prefixesAbove(prefix)) {
    const folder = prefix.slice(root.length, -1);
    const home: { locks: NodeLock[]; opaque: string[]; unreadable: string[] } = {
      locks: [],
      opaque: [],
      unreadable: [],
    };
    const isMember = folder === "" || (await isWorkspace(tree, root, folder));
    for (const name of await namesIn(tree, root)) {
      const read = READERS.get(name);
      if (!read) continue;
      const lock = await readOnce(tree, root + name, "node lock", read);
      if (lock === "unreadable") home.unreadable.push(root + name);
      else if (
        lock &&
        (folder === "" || lock.covers(folder) === true || (lock.covers(folder) === "unsaid" && isMember))
      ) {
        home.locks.push(lock);
      }
    }
    const paths = await pathsOf(tree);
    if (isMember) home.opaque.push(...OPAQUE.map((name) => root + name).filter((path) => paths.has(path)));
    const found = home.locks.length + home.opaque.length > 0 || (isMember && home.unreadable.length > 0);
    if (found || (folder !== "" && isMember)) return { root, folder, ...home };
  }
  return { root: prefix, folder: "", locks: [], opaque: [], unreadable: [] };
}

/** Whether the root's manifest counts the folder among its workspaces. */
async function isWorkspace(tree: Tree, root: string, folder: string): Promise<boolean> {
  if ((await pathsOf(tree)).has(`${root}rush.json`)) return true;
  return matchesWorkspaces(await workspacesOf(tree, root), folder);
}

async function workspacesOf(tree: Tree, root: string): Promise<readonly string[]> {
  const lists = await Promise.all([
    patternsIn(tree, `${root}package.json`, "json", (value) => {
      const workspaces = get(value, "workspaces");
      return workspaces?.kind === "object" ? get(workspaces, "packages") : workspaces;
    }),
    patternsIn(tree, `${root}pnpm-workspace.yaml`, "yaml", (value) => get(value, "packages")),
    patternsIn(tree, `${root}lerna.json`, "json", (value) => get(value, "packages")),
  ]);
  return lists.flat();
}

async function patternsIn(
  tree: Tree,
  path: string,
  format: Format,
  pick: (value: Value) => Value | undefined,
): Promise<readonly string[]> {
  const patterns = await readOnce(tree, path, "workspaces", async (file) =>
    itemsOf(pick((await documentOf(file, format)).value)).flatMap((item) => stringOf(item) ?? []),
  );
  return patterns === "unreadable" ? [] : (patterns ?? []);
}

/** What the lockfiles of its home say of a dependency: the best any of them says. */
export async function lockedNode(
  tree: Tree,
  home: NodeHome,
  name: string,
  written: string,
  spec: NodeSpec,
  optional: boolean,
): Promise<Lock> {
  const answers = home.locks.map((lock) => answerOf(lock, home.folder, name, written, spec));
  const opaque = home.opaque[0] ?? home.unreadable[0];
  if (opaque !== undefined) answers.push({ kind: "unchecked", path: opaque });
  for (const kind of ["holds", "unchecked"] as const) {
    const answer = answers.find((each) => each.kind === kind);
    if (answer) return answer;
  }
  const worst =
    answers.find((each) => each.kind === "differs") ?? answers.find((each) => each.kind === "missing");
  if (!worst) return { kind: "none" };
  // yarn 1 does not list workspaces; overrides and resolutions replace what a manifest asks for.
  const excused =
    worst.kind === "missing"
      ? optional || (await packageNames(tree)).has(name)
      : (await overrides(tree, home.root)).some(
          (key) => key === name || key.includes(`${name}@`) || key.endsWith(`/${name}`),
        );
  return excused ? { kind: "unchecked", path: worst.path } : worst;
}

function answerOf(lock: NodeLock, folder: string, name: string, written: string, spec: NodeSpec): Lock {
  const { path } = lock;
  const found = lock.find(folder, name, written.trim());
  if (!found) return { kind: "missing", path };
  const version = found.version ?? "";
  if (spec.selector.kind !== "version") {
    if (found.verified) return { kind: "holds", path, version };
    return { kind: found.version === undefined ? "none" : "unchecked", path };
  }
  if (found.asked === written) return { kind: "holds", path, version };
  if (version === "" || spec.range === undefined) return { kind: "unchecked", path };
  const holds = satisfies(version, spec.range, { loose: true, includePrerelease: true });
  return { kind: holds ? "holds" : "differs", path, version };
}

/** Names of the packages in the tree itself. */
function packageNames(tree: Tree): Promise<ReadonlySet<string>> {
  return oncePerTree(tree, "package names", async () => {
    const names = new Set<string>();
    for (const path of await pathsOf(tree)) {
      if (!/(^|\/)package\.json$/.test(path) || path.includes("node_modules/")) continue;
      const name = await readOnce(tree, path, "name", async (file) =>
        stringOf(get((await documentOf(file, "json")).value, "name")),
      );
      if (name && name !== "unreadable") names.add(name);
    }
    return names;
  });
}

async function overrides(tree: Tree, root: string): Promise<readonly string[]> {
  const inManifest = await readOnce(tree, `${root}package.json`, "overrides", async (file) => {
    const { value } = await documentOf(file, "json");
    return [get(value, "overrides"), get(value, "resolutions"), get(value, "pnpm", "overrides")].flatMap(
      keysOf,
    );
  });
  const inWorkspace = await readOnce(tree, `${root}pnpm-workspace.yaml`, "overrides", async (file) =>
    keysOf(get((await documentOf(file, "yaml")).value, "overrides")),
  );
  return [inManifest, inWorkspace].flatMap((keys) => (Array.isArray(keys) ? keys : []));
}

function keysOf(value: Value | undefined): readonly string[] {
  return entriesOf(value).map(({ key }) => key);
}
