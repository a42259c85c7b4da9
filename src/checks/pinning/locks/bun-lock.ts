import type { SourceFile } from "../../../file.ts";
import { get, indexOf, stringOf } from "../../../formats/access.ts";
import { documentOf } from "../../../formats/read.ts";
import { namesCommit } from "../git-refs.ts";
import { dependenciesIn, type NodeLock } from "./node-lock.ts";

/** `bun.lock`: what each workspace asked for, and `"name": ["name@1.2.3", …]` for what is installed. */
export async function readBunLock(file: SourceFile): Promise<NodeLock | "unreadable"> {
  const { value, problems } = await documentOf(file, "json");
  if (problems.length > 0 || value.kind !== "object") return "unreadable";
  const workspaces = indexOf(get(value, "workspaces"));
  const packages = indexOf(get(value, "packages"));
  return {
    path: file.path,
    covers: (folder) => workspaces.has(folder),
    find: (folder, name) => {
      const workspace = workspaces.get(folder);
      const asked = stringOf(dependenciesIn(workspace).get(name));
      const own = stringOf(get(workspace, "name")) ?? "";
      const installed = packages.get(`${own}/${name}`) ?? packages.get(name);
      const resolved = stringOf(get(installed, 0));
      if (asked === undefined || resolved === undefined) return undefined;
      const version = /@(\d+\.\d+\.\d+[^@/:]*)$/.exec(resolved)?.[1];
      // A package of the registry has its hash last; a repository is written with its commit, or the start of it.
      return { version, asked, verified: namesCommit(resolved) || /#[0-9a-f]{7,}$/i.test(resolved) };
    },
  };
}
