import type { Tree } from "../../../file.ts";
import { renderedPath } from "../paths.ts";
import { ancestorsOf, baseOf, directoryOf } from "../units.ts";

/** Files that come with nginx, its packages or certbot, and set no headers. */
const WITHOUT_HEADERS =
  /(^|\/)(mime\.types|(fastcgi|uwsgi|scgi|proxy)[-_]params|fastcgi(-php)?\.conf|koi-\w+|win-utf|options-ssl-nginx\.conf|modules(-enabled)?\/[^/]*)$/;
/** Where servers are kept: not in the repository means other servers, not other headers. */
const SERVER_FOLDER =
  /(^|\/)(conf\.d|http\.d|sites(-enabled|-available)?|vhosts?(\.d)?|servers|templates)\/[^/]*\*[^/]*$/;

/** Paths of a tree by the name and by the folder they have once rendered. */
interface PathIndex {
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly byFolder: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<Tree, Promise<PathIndex>>();

async function buildIndex(tree: Tree): Promise<PathIndex> {
  const byName = new Map<string, string[]>();
  const byFolder = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, key: string, path: string): void => {
    const known = map.get(key);
    if (known) known.push(path);
    else map.set(key, [path]);
  };
  for (const path of await tree.paths()) {
    put(byName, baseOf(renderedPath(path)), path);
    put(byFolder, directoryOf(path), path);
  }
  return { byName, byFolder };
}

function indexOf(tree: Tree): Promise<PathIndex> {
  const known = indexes.get(tree);
  if (known) return known;
  const index = buildIndex(tree);
  indexes.set(tree, index);
  return index;
}

export type Included =
  | { readonly kind: "files"; readonly paths: readonly string[] }
  /** Not in the repository, and known to set no headers. */
  | { readonly kind: "harmless" }
  | { readonly kind: "unknown" };

/**
 * The files of the repository that an `include` means. On the server a relative pattern starts at the configuration's
 * prefix and an absolute one is a path of that machine, neither of which a repository tells; so the pattern is matched from
 * its end, and the match nearest to the including file wins.
 * @param level where the include stands: a missing folder of servers is harmless in `http` only.
 */
export async function resolveInclude(
  pattern: string,
  from: string,
  level: string,
  tree: Tree,
): Promise<Included> {
  const segments = pattern.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  const name = segments.at(-1);
  if (name === undefined) return { kind: "unknown" };
  const index = await indexOf(tree);
  const folders = segments.slice(0, -1);
  const paths = /[*?[]/.test(name)
    ? matchGlob(name, folders, from, index)
    : matchName(name, folders, from, index);
  if (paths.length > 0) return { kind: "files", paths };
  const harmless = WITHOUT_HEADERS.test(pattern) || (level === "http" && SERVER_FOLDER.test(pattern));
  return { kind: harmless ? "harmless" : "unknown" };
}

function matchName(name: string, folders: readonly string[], from: string, index: PathIndex): string[] {
  const candidates = (index.byName.get(name) ?? []).filter((path) => path !== from);
  const best = nearest(candidates, folders, from, (path) => directoryOf(path));
  return best === undefined ? [] : [best];
}

function matchGlob(name: string, folders: readonly string[], from: string, index: PathIndex): string[] {
  const inFolder = (folder: string): string[] =>
    (index.byFolder.get(folder) ?? []).filter(
      (path) => path !== from && matchesGlob(name, baseOf(renderedPath(path))),
    );
  const candidates = [...index.byFolder.keys()].filter((folder) => sharedTail(folders, folder) > 0);
  const withMatches = candidates.filter((folder) => inFolder(folder).length > 0);
  const best = nearest(withMatches, folders, from, (folder) => folder);
  // Images are often built from one flat folder: `nginx.conf` beside the files that are copied to `conf.d`.
  const flat =
    folders.length > 0 && SERVER_FOLDER.test(`${folders.join("/")}/${name}`) ? directoryOf(from) : undefined;
  return best !== undefined ? inFolder(best) : flat !== undefined ? inFolder(flat) : [];
}

/** How many of the pattern's folders, from the last, a folder ends with. */
function sharedTail(folders: readonly string[], folder: string): number {
  const parts = folder.split("/");
  let shared = 0;
  while (shared < folders.length && sameFolder(folders.at(-1 - shared), parts.at(-1 - shared))) shared++;
  return shared;
}

/** The nginx image renders `/etc/nginx/templates` into `/etc/nginx/conf.d`. */
function sameFolder(wanted: string | undefined, have: string | undefined): boolean {
  return wanted !== undefined && (wanted === have || (wanted === "conf.d" && have === "templates"));
}

/** The candidate that ends most like the pattern and, among equals, stands nearest to the including file. */
function nearest(
  candidates: readonly string[],
  folders: readonly string[],
  from: string,
  folderOf: (candidate: string) => string,
): string | undefined {
  const around = ancestorsOf(directoryOf(from));
  const ranked = candidates
    .map((candidate) => {
      const folder = folderOf(candidate);
      const distance =
        ancestorsOf(folder).findIndex((at) => around.includes(at)) + around.indexOf(common(folder, around));
      return { candidate, tail: sharedTail(folders, folder), distance };
    })
    // A name alone is no match for a file of some other part of the repository.
    .filter(({ tail, candidate }) => tail > 0 || isBeside(folderOf(candidate), directoryOf(from)))
    .sort((a, b) => b.tail - a.tail || a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0]?.candidate;
}

function common(folder: string, around: readonly string[]): string {
  return ancestorsOf(folder).find((at) => around.includes(at)) ?? "";
}

function isBeside(folder: string, base: string): boolean {
  const parent = directoryOf(base);
  return (
    folder === base ||
    directoryOf(folder) === base ||
    folder === parent ||
    (parent !== "" && directoryOf(folder) === parent)
  );
}

/** `*` and `?` as in a shell, in linear time per star. */
export function matchesGlob(pattern: string, name: string): boolean {
  let p = 0;
  let n = 0;
  let star = -1;
  let retry = 0;
  while (n < name.length) {
    if (pattern[p] === "*") {
      star = p++;
      retry = n;
    } else if (pattern[p] === "?" || pattern[p] === name[n]) {
      p++;
      n++;
    } else if (star !== -1) {
      p = star + 1;
      n = ++retry;
    } else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}
