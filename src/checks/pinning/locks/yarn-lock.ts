import satisfies from "semver/functions/satisfies.js";
import type { SourceFile } from "../../../file.ts";
import { namesCommit } from "../git-refs.ts";
import type { LockedNodePackage, NodeLock } from "./node-lock.ts";

interface YarnEntry {
  readonly version: string | undefined;
  readonly verified: boolean;
}

/**
 * `yarn.lock` of yarn 1 and of yarn 2 and later. Each entry begins with what it answers, `name@range, name@range:`, at the start
 * of a line; yarn 1 does not list workspaces, later ones do as `name@workspace:folder`.
 */
export async function readYarnLock(file: SourceFile): Promise<NodeLock | "unreadable"> {
  if (/^<<<<<<< |^>>>>>>> /m.test(file.text)) return "unreadable";
  const isBerry = /^__metadata:/m.test(file.text);
  const folders = new Set<string>();
  const byName = new Map<string, { spec: string; entry: YarnEntry }[]>();
  const heads = [...file.text.matchAll(/^(?![ \t#\r\n])([^\n]{1,20000}):[ \t]*\r?$/gm)];
  if (heads.length === 0 && /\S/.test(file.text.replace(/^#.*$/gm, ""))) return "unreadable";
  for (const [at, head] of heads.entries()) {
    const body = file.text.slice(head.index + head[0].length, heads[at + 1]?.index ?? file.text.length);
    const entry = {
      version: /^ {2}version:? "?([^"\s]+)"?/m.exec(body)?.[1],
      verified:
        /^ {2}(?:integrity|checksum):? /m.test(body) ||
        namesCommit(/^ {2}resol(?:ved|ution):? (.*)$/m.exec(body)?.[1] ?? ""),
    };
    for (const pattern of (head[1] ?? "").replaceAll('"', "").split(", ")) {
      const cut = pattern.indexOf("@", 1);
      if (cut === -1) continue;
      const spec = pattern.slice(cut + 1);
      if (spec.startsWith("workspace:")) folders.add(spec.slice("workspace:".length).replace(/^\.$/, ""));
      const name = pattern.slice(0, cut);
      const known = byName.get(name);
      if (known) known.push({ spec, entry });
      else byName.set(name, [{ spec, entry }]);
    }
  }
  return {
    path: file.path,
    covers: (folder) => (folder === "" ? true : isBerry ? folders.has(folder) : "unsaid"),
    find: (_, name, spec) => pick(byName.get(name) ?? [], spec),
  };
}

/** The entry for the very range that is asked for, or one that satisfies it, or any at all. */
function pick(
  entries: readonly { spec: string; entry: YarnEntry }[],
  spec: string,
): LockedNodePackage | undefined {
  const exact = entries.find((each) => each.spec === spec || each.spec === `npm:${spec}`);
  const fitting =
    exact ?? entries.find(({ entry }) => entry.version && satisfies(entry.version, spec, { loose: true }));
  const found = fitting ?? entries[0];
  if (!found) return undefined;
  const isWorkspace = found.spec.startsWith("workspace:");
  return {
    version: isWorkspace ? undefined : found.entry.version,
    asked: exact ? spec : undefined,
    verified: found.entry.verified,
  };
}
