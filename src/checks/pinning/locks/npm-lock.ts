import type { SourceFile } from "../../../file.ts";
import { get, indexOf, stringOf } from "../../../formats/access.ts";
import { documentOf } from "../../../formats/read.ts";
import type { Value } from "../../../languages/value.ts";
import { namesCommit } from "../git-refs.ts";
import { dependenciesIn, type LockedNodePackage, type NodeLock } from "./node-lock.ts";

/** `package-lock.json` and `npm-shrinkwrap.json`, lockfile versions 1 to 3. */
export async function readNpmLock(file: SourceFile): Promise<NodeLock | "unreadable"> {
  const { value, problems } = await documentOf(file, "json");
  if (problems.length > 0 || value.kind !== "object") return "unreadable";
  const packages = get(value, "packages");
  return packages
    ? fromPackages(file.path, indexOf(packages))
    : fromDependencies(file.path, indexOf(get(value, "dependencies")));
}

/** Versions 2 and 3: a map of folders, `""` for the root, `packages/a` for workspaces, `…/node_modules/x` for what is installed. */
function fromPackages(path: string, packages: ReadonlyMap<string, Value>): NodeLock {
  return {
    path,
    covers: (folder) => packages.has(folder),
    find: (folder, name) => {
      const asked = stringOf(dependenciesIn(packages.get(folder)).get(name));
      for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
        const installed = packages.get(`${at === "" ? "" : `${at}/`}node_modules/${name}`);
        if (installed) return packageOf(installed, asked);
        if (at === "") return undefined;
      }
    },
  };
}

/** Version 1: a tree of packages, which does not know workspaces. */
function fromDependencies(path: string, dependencies: ReadonlyMap<string, Value>): NodeLock {
  return {
    path,
    covers: (folder) => folder === "",
    find: (_, name) => {
      const installed = dependencies.get(name);
      return installed ? packageOf(installed, undefined) : undefined;
    },
  };
}

function packageOf(entry: Value, asked: string | undefined): LockedNodePackage {
  const version = stringOf(get(entry, "version"));
  const resolved = stringOf(get(entry, "resolved")) ?? version ?? "";
  // An alias in version 1 is `npm:name@1.2.3`; an address is no version.
  const plain = version?.replace(/^npm:.+@/, "");
  return {
    version: plain !== undefined && /^v?\d/.test(plain) ? plain : undefined,
    asked,
    verified: get(entry, "integrity") !== undefined || namesCommit(resolved),
  };
}
