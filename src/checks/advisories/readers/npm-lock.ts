import type { ReadContext } from "../../../check.ts";
import type { SourceFile, Tree } from "../../../file.ts";
import type { Span } from "../../../finding.ts";
import { entriesOf, get, isObject } from "../../../formats/access.ts";
import { documentNow, documentOf } from "../../../formats/read.ts";
import type { Value } from "../../../languages/value.ts";
import { onceAbout } from "../../../on-demand.ts";
import { shortestChains } from "../graph.ts";
import { isTestData, type Package } from "../model.ts";
import {
  type Installed,
  parentOf,
  readDependencies,
  readPackages,
  resolve,
  type Wish,
  wishes,
} from "./npm-tree.ts";

/** The project's own folder, below that of the lockfile. */
const ROOT = { location: "" };

/** What goes before a `package-lock.json`. */
const shrinkwrapBeside = onceAbout((_: SourceFile, folder: string, tree: Tree) =>
  tree.open(`${folder}npm-shrinkwrap.json`),
);

/** Manifests that belong to a lockfile, by path, as far as they are there. */
const manifestsOf = onceAbout(
  async (_: SourceFile, paths: readonly string[], tree: Tree): Promise<ReadonlyMap<string, Value>> => {
    const found = new Map<string, Value>();
    for (const path of paths) {
      const manifest = await tree.open(path);
      if (manifest) found.set(path, (await documentOf(manifest, "json")).value);
    }
    return found;
  },
);

/**
 * `package-lock.json` and `npm-shrinkwrap.json`, versions 1 to 3.
 * @throws {Waiting} until what stands beside it is read, for the engine
 */
export function readNpmLock(file: SourceFile, context: ReadContext): readonly Package[] {
  const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
  if (file.path.endsWith("package-lock.json") && shrinkwrapBeside(file, folder, context.tree)) return [];
  const { value, problems } = documentNow(file, "json");
  const packages = get(value, "packages");
  const dependencies = get(value, "dependencies");
  const manifestOf = ({ location }: Pick<Installed, "location">) =>
    `${folder}${location === "" ? "" : `${location}/`}package.json`;
  const installed = isObject(packages)
    ? readPackages(packages, file.text)
    : isObject(dependencies)
      ? readDependencies(dependencies, file.text)
      : [];
  const manifestPaths = isObject(packages) ? importersOf(installed).map(manifestOf) : [manifestOf(ROOT)];
  const manifests = manifestsOf(file, manifestPaths, context.tree);
  const [problem] = problems;
  const isKept = !isTestData(file.path);
  if (problem && isKept) {
    const line = file.lines.lineAt(problem.range.start);
    context.notChecked(`the lockfile is not valid JSON: ${problem.message} (line ${line})`);
  }
  const placesOf = (importers: readonly Installed[], tree: ReadonlyMap<string, Installed>) =>
    manifestPlaces(importers, tree, (importer) => {
      const path = manifestOf(importer);
      return { path, value: manifests.get(path) };
    });
  if (isObject(packages)) return judgeable(file, installed, importersOf(installed), placesOf);
  if (isObject(dependencies)) {
    const project = projectOfVersion1(installed, manifests.get(manifestOf(ROOT)));
    return judgeable(file, [project, ...installed], [project], placesOf);
  }
  if (!problem && isKept && !isWithoutPackages(value)) {
    context.notChecked("the lockfile has neither packages nor dependencies that can be read");
  }
  return [];
}

/** Version 1 leaves `dependencies` out when there are none; later versions list at least the project itself. */
function isWithoutPackages(lockfile: Value): boolean {
  const version = get(lockfile, "lockfileVersion");
  const listed = get(lockfile, "packages") ?? get(lockfile, "dependencies");
  return version?.kind === "number" && version.value === 1 && listed === undefined;
}

/** The project and its workspaces: whatever is not installed into a `node_modules`. */
function importersOf(installed: readonly Installed[]): Installed[] {
  return installed.filter(({ location }) => !/(^|\/)node_modules\//.test(location));
}

/** Version 1 does not say what the project itself asks for; its manifest does, or else what nobody else asks for. */
function projectOfVersion1(installed: readonly Installed[], value: Value | undefined): Installed {
  const wanted = new Set(installed.flatMap(({ production }) => production.map(({ name }) => name)));
  const unasked = installed
    .filter(({ location, name }) => parentOf(location) === "" && !wanted.has(name))
    .map(({ location, dev }) => ({ wish: { name: location.slice("node_modules/".length), spec: "" }, dev }));
  const guessed = (dev: boolean) => unasked.filter((item) => item.dev === dev).map(({ wish }) => wish);
  return {
    location: "",
    name: "",
    version: undefined,
    target: undefined,
    dev: false,
    bundled: false,
    production: value
      ? [...wishes(get(value, "dependencies")), ...wishes(get(value, "optionalDependencies"))]
      : guessed(false),
    development: value ? wishes(get(value, "devDependencies")) : guessed(true),
  };
}

function judgeable(
  file: SourceFile,
  installed: readonly Installed[],
  importers: readonly Installed[],
  placesOf: (
    importers: readonly Installed[],
    tree: ReadonlyMap<string, Installed>,
  ) => ReadonlyMap<Installed, Span>,
): Package[] {
  const tree = new Map(installed.map((item) => [item.location, item]));
  const edges = edgesOf(tree);
  const wanted = rangesWanted(edges);
  const chains = chainsOf(edges, importers);
  const manifests = placesOf(importers, tree);
  return installed.flatMap((item): Package[] => {
    if (!item.version) return [];
    const { text: version, range } = item.version;
    const chain = chains.get(item) ?? [];
    const manifest = chain[0] && manifests.get(chain[0]);
    const bundledIn = item.bundled ? bundlerOf(item, tree) : undefined;
    return [
      {
        ecosystem: "npm",
        name: item.name,
        version,
        where: { path: file.path, ...range },
        tool: "npm",
        dev: item.dev,
        role: file.role,
        path: chain.map(title),
        wanted: [...(wanted.get(item) ?? [])],
        ...(bundledIn ? { bundledIn } : {}),
        ...(manifest ? { manifest } : {}),
        editable: false,
      },
    ];
  });
}

function title({ name, version }: Installed): string {
  return version ? `${name}@${version.text}` : name;
}

/** A dependency and the package that stands for it. */
interface Edge {
  readonly child: Installed;
  readonly spec: string;
}

interface Edges {
  readonly production: readonly Edge[];
  readonly development: readonly Edge[];
}

function edgesOf(tree: ReadonlyMap<string, Installed>): ReadonlyMap<Installed, Edges> {
  const edges = new Map<Installed, Edges>();
  for (const item of tree.values()) {
    const lead = (list: readonly Wish[]) =>
      list.flatMap(({ name, spec }): Edge[] => {
        const child = resolve(tree, item.location, name);
        return child ? [{ child, spec }] : [];
      });
    edges.set(item, { production: lead(item.production), development: lead(item.development) });
  }
  return edges;
}

function rangesWanted(edges: ReadonlyMap<Installed, Edges>): ReadonlyMap<Installed, ReadonlySet<string>> {
  const wanted = new Map<Installed, Set<string>>();
  for (const { production, development } of edges.values()) {
    for (const { child, spec } of [...production, ...development]) {
      if (spec === "") continue;
      const specs = wanted.get(child);
      if (specs) specs.add(spec);
      else wanted.set(child, new Set([spec]));
    }
  }
  return wanted;
}

/** Chains through what runs in production where there are such, so that a finding names the dependency that matters. */
function chainsOf(
  edges: ReadonlyMap<Installed, Edges>,
  importers: readonly Installed[],
): ReadonlyMap<Installed, readonly Installed[]> {
  const isImporter = new Set(importers);
  const children = (list: readonly Edge[] = []) =>
    list.flatMap(({ child }) => (isImporter.has(child) ? [] : [child]));
  const next = (item: Installed) => children(edges.get(item)?.production);
  const direct = importers.flatMap(next);
  const development = importers.flatMap((item) => children(edges.get(item)?.development));
  const shipped = shortestChains(direct, next);
  const others = shortestChains([...direct, ...development], next, (item) => !shipped.has(item));
  return new Map([...others, ...shipped]);
}

function bundlerOf(item: Installed, tree: ReadonlyMap<string, Installed>): string | undefined {
  let parent = tree.get(parentOf(item.location) ?? "");
  while (parent?.bundled) parent = tree.get(parentOf(parent.location) ?? "");
  return parent?.version ? title(parent) : undefined;
}

/** Where the manifests of the project and its workspaces ask for their direct dependencies. */
function manifestPlaces(
  importers: readonly Installed[],
  tree: ReadonlyMap<string, Installed>,
  manifestOf: (importer: Installed) => { readonly path: string; readonly value: Value | undefined },
): ReadonlyMap<Installed, Span> {
  const places = new Map<Installed, Span>();
  for (const importer of importers) {
    const { path, value } = manifestOf(importer);
    for (const kind of ["dependencies", "optionalDependencies", "devDependencies"]) {
      for (const entry of entriesOf(get(value, kind))) {
        const found = resolve(tree, importer.location, entry.key);
        if (!found || places.has(found)) continue;
        places.set(found, { path, start: entry.keyRange.start, end: entry.value.range.end });
      }
    }
  }
  return places;
}
