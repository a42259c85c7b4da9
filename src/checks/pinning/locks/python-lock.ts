import { satisfies, valid } from "@renovatebot/pep440";
import type { SourceFile, Tree } from "../../../file.ts";
import { get, itemsOf, stringOf } from "../../../formats/access.ts";
import { documentOf } from "../../../formats/read.ts";
import { normalizePythonName } from "../../../formats/requirements.ts";
import type { Value } from "../../../languages/value.ts";
import type { Lock } from "../model.ts";
import { prefixesAbove } from "../place.ts";
import type { PythonRequirement } from "../python-requirement.ts";
import { namesIn, readOnce } from "./tree-cache.ts";

/** What a Python lockfile holds: normalised name → what of it (several where markers fork). */
export interface PythonLock {
  readonly path: string;
  readonly packages: ReadonlyMap<string, readonly LockedPackage[]>;
  /** Whether everything the project may ask for is in it, extras and groups included. */
  readonly complete: boolean;
}

export interface LockedPackage {
  /** Undefined where the lockfile gives none, as for a package in the tree itself. */
  readonly version: string | undefined;
  readonly source: "registry" | "git" | "address" | "local";
}

const LOCKFILE = /^(?:uv\.lock|poetry\.lock|pdm\.lock|pylock(?:\.[^./]+)?\.toml)$/;

export interface FoundLocks {
  readonly locks: readonly PythonLock[];
  /** Lockfiles that are there and cannot be read. */
  readonly unreadable: readonly string[];
}

/**
 * The lockfiles of a project: beside its manifest, or the `uv.lock` of the workspace it is a member of, which lists the
 * project itself.
 */
export async function pythonLocksOf(
  tree: Tree,
  prefix: string,
  project: string | undefined,
): Promise<FoundLocks> {
  const locks: PythonLock[] = [];
  const unreadable: string[] = [];
  for (const folder of prefixesAbove(prefix)) {
    const own = folder === prefix;
    if (!own && project === undefined) break;
    for (const name of await namesIn(tree, folder)) {
      if (own ? !LOCKFILE.test(name) : name !== "uv.lock") continue;
      const path = folder + name;
      const lock = await readOnce(tree, path, "python lock", readPythonLock);
      if (lock === "unreadable") unreadable.push(path);
      else if (lock && (own || lock.packages.has(project ?? ""))) locks.push(lock);
    }
    if (locks.length > 0) break;
  }
  return { locks, unreadable };
}

async function readPythonLock(file: SourceFile): Promise<PythonLock | "unreadable"> {
  const { value, problems } = await documentOf(file, "toml");
  if (problems.length > 0) return "unreadable";
  const packages = new Map<string, LockedPackage[]>();
  for (const item of [...itemsOf(get(value, "package")), ...itemsOf(get(value, "packages"))]) {
    const name = stringOf(get(item, "name"));
    if (name === undefined) continue;
    const key = normalizePythonName(name);
    const locked = { version: stringOf(get(item, "version")), source: sourceOf(item) };
    const known = packages.get(key);
    if (known) known.push(locked);
    else packages.set(key, [locked]);
  }
  return { path: file.path, packages, complete: /(^|\/)(?:uv|poetry)\.lock$/.test(file.path) };
}

function sourceOf(item: Value): LockedPackage["source"] {
  const source = get(item, "source");
  const type = stringOf(get(source, "type"));
  if (type === "git" || get(source, "git") || get(item, "vcs") || get(item, "git")) return "git";
  if (type === "url" || get(source, "url") || get(item, "archive") || get(item, "url")) {
    // Poetry writes the index of a package from another index as `legacy` with a `url`.
    return type === "legacy" ? "registry" : "address";
  }
  const local = ["editable", "directory", "virtual", "path"].some((key) => get(source, key));
  return local || type === "directory" || type === "file" || get(item, "directory") || get(item, "path")
    ? "local"
    : "registry";
}

export interface LockQuestion {
  readonly requirement: PythonRequirement;
  /** Specifiers as PEP 440 has them, one of which must hold; where the manifest writes others, as Poetry does. */
  readonly alternatives: readonly string[];
  /** Whether the requirement belongs to an extra or group that lockfiles may leave out. */
  readonly optional: boolean;
}

/** What the lockfiles say of a requirement: the best any of them says. */
export function lockedPython(locks: readonly PythonLock[], question: LockQuestion): Lock {
  const answers = locks.map((lock) => answerOf(lock, question));
  const order = ["holds", "unchecked", "differs", "missing"] as const;
  for (const kind of order) {
    const answer = answers.find((each) => each.kind === kind);
    if (answer) return answer;
  }
  return { kind: "none" };
}

function answerOf(lock: PythonLock, { requirement, alternatives, optional }: LockQuestion): Lock {
  const { path } = lock;
  const locked = lock.packages.get(requirement.name);
  if (!locked) {
    // A marker that can never be true for the project's Pythons leaves the package out.
    const leftOut = requirement.conditional || (optional && !lock.complete);
    return { kind: leftOut ? "unchecked" : "missing", path };
  }
  if (requirement.selector.kind !== "version") {
    const wanted = requirement.selector.kind === "git" ? "git" : "address";
    const same = locked.find(({ source }) => source === wanted);
    return same ? { kind: "holds", path, version: same.version ?? wanted } : { kind: "unchecked", path };
  }
  for (const { version, source } of locked) {
    if (version === undefined || source !== "registry") return { kind: "unchecked", path };
    const holds = alternatives.some((specifiers) => satisfiesPython(version, specifiers) !== false);
    if (holds) return { kind: "holds", path, version };
  }
  const version = locked[0]?.version ?? "";
  return requirement.conditional ? { kind: "unchecked", path } : { kind: "differs", path, version };
}

/** Undefined when the version or the specifiers are none that PEP 440 knows. */
export function satisfiesPython(version: string, specifiers: string): boolean | undefined {
  try {
    if (valid(version) === null) return undefined;
    const spec = specifiers.trim();
    return spec === "" || spec === "*" || satisfies(version, spec, { prereleases: true });
  } catch {
    return undefined;
  }
}
