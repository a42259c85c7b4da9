import { entriesOf, get, stringOf, withoutQuotes } from "../../../formats/access.ts";
import type { Range, Value } from "../../../languages/value.ts";

/** One entry of an npm lockfile: a package that npm puts at `location`. */
export interface Installed {
  /** As `packages` names it since version 2: `node_modules/a/node_modules/b`; empty for the project. */
  readonly location: string;
  /** The real name, also when it is installed under another one. */
  readonly name: string;
  /** Undefined for what has no version of a registry: the project, workspaces, links, files, git. */
  readonly version: { readonly text: string; readonly range: Range } | undefined;
  /** Where a link leads. */
  readonly target: string | undefined;
  readonly dev: boolean;
  readonly bundled: boolean;
  readonly production: readonly Wish[];
  readonly development: readonly Wish[];
}

/** A dependency by the name under which it is installed, and the range asked for. */
export interface Wish {
  readonly name: string;
  readonly spec: string;
}

/** Lockfiles of version 2 and 3, and of npm's hidden one: a flat list of places. */
export function readPackages(packages: Value, text: string): Installed[] {
  return entriesOf(packages).map(({ key, value }) => {
    const own = key.lastIndexOf("node_modules/");
    const installedAs = own === -1 ? "" : key.slice(own + "node_modules/".length);
    const link = isTrue(value, "link");
    return {
      location: key,
      name: stringOf(get(value, "name")) ?? installedAs,
      version: own === -1 || link ? undefined : registryVersion(value, text),
      target: link ? stringOf(get(value, "resolved")) : undefined,
      dev: isTrue(value, "dev"),
      bundled: isTrue(value, "inBundle"),
      production: ["dependencies", "optionalDependencies", "peerDependencies"].flatMap((kind) =>
        wishes(get(value, kind)),
      ),
      development: wishes(get(value, "devDependencies")),
    };
  });
}

/** Lockfiles of version 1: a tree, in which `npm:name@version` is a package under another name. */
export function readDependencies(dependencies: Value, text: string): Installed[] {
  const result: Installed[] = [];
  const pending: { readonly at: string; readonly value: Value }[] = [{ at: "", value: dependencies }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const { key, value } of entriesOf(next.value)) {
      const location = `${next.at === "" ? "" : `${next.at}/`}node_modules/${key}`;
      const version = registryVersion(value, text);
      const alias = version && /^npm:(.+)@([^@]+)$/.exec(version.text);
      result.push({
        location,
        name: alias?.[1] ?? key,
        version:
          version && alias
            ? {
                text: alias[2] ?? "",
                range: { ...version.range, start: version.range.end - (alias[2]?.length ?? 0) },
              }
            : version,
        target: undefined,
        dev: isTrue(value, "dev"),
        bundled: isTrue(value, "bundled"),
        production: wishes(get(value, "requires")),
        development: [],
      });
      const nested = get(value, "dependencies");
      if (nested) pending.push({ at: location, value: nested });
    }
  }
  return result;
}

/** Undefined for versions that are a place (a folder, a tarball, a git commit), and for packages that come from one. */
function registryVersion(entry: Value, text: string): Installed["version"] {
  const value = get(entry, "version");
  const version = stringOf(value);
  if (!value || version === undefined || !/^(v?\d|npm:)/.test(version)) return undefined;
  if (/^(file:|git[+:@]|github:|bitbucket:|gitlab:|ssh:)/.test(stringOf(get(entry, "resolved")) ?? ""))
    return undefined;
  return { text: version, range: withoutQuotes(text, value.range) };
}

export function wishes(value: Value | undefined): Wish[] {
  return entriesOf(value).flatMap(({ key, value: spec }) => {
    const written = stringOf(spec);
    if (written === undefined) return [];
    return [
      { name: key, spec: written.startsWith("npm:") ? written.replace(/^npm:(@?[^@]+)@?/, "") : written },
    ];
  });
}

function isTrue(value: Value, key: string): boolean {
  const flag = get(value, key);
  return flag?.kind === "bool" && flag.value;
}

/** The place that `name` means for a package at `location`, as Node.js looks it up; links are followed. */
export function resolve(
  tree: ReadonlyMap<string, Installed>,
  location: string,
  name: string,
): Installed | undefined {
  for (let base: string | undefined = location; base !== undefined; base = parentOf(base)) {
    const found = tree.get(`${base === "" ? "" : `${base}/`}node_modules/${name}`);
    if (found) return found.target === undefined ? found : (tree.get(found.target) ?? found);
  }
  return undefined;
}

/** The package in whose `node_modules` a location is, or the project for a workspace; undefined for the project. */
export function parentOf(location: string): string | undefined {
  if (location === "") return undefined;
  const at = location.lastIndexOf("/node_modules/");
  return at === -1 ? "" : location.slice(0, at);
}
