import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { Span } from "../../../finding.ts";
import { entriesOf, get, isObject } from "../../../formats/access.ts";
import { documentOf } from "../../../formats/read.ts";
import type { Value } from "../../../languages/value.ts";
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

/** `package-lock.json` and `npm-shrinkwrap.json`, versions 1 to 3. */
export async function readNpmLock(file: SourceFile, context: ReadContext): Promise<readonly Package[]> {
  const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
  const isShadowed =
    file.path.endsWith("package-lock.json") && (await context.tree.open(`${folder}npm-shrinkwrap.json`));
  if (isShadowed) return [];
  const { value, problems } = await documentOf(file, "json");
  const [problem] = problems;
  const isKept = !isTestData(file.path);
  if (problem && isKept) {
    const line = file.lines.lineAt(problem.range.start);
    context.notChecked(`the lockfile is not valid JSON: ${problem.message} (line ${line})`);
  }
  const packages = get(value, "packages");
  const dependencies = get(value, "dependencies");
  if (isObject(packages)) {
    const installed = readPackages(packages, file.text);
    return judgeable(file, folder, installed, importersOf(installed), context);
  }
  if (isObject(dependencies)) {
    const installed = readDependencies(dependencies, file.text);
    const project = await projectOfVersion1(folder, installed, context);
    return judgeable(file, folder, [project, ...installed], [project], context);
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
async function projectOfVersion1(
  folder: string,
  installed: readonly Installed[],
  context: ReadContext,
): Promise<Installed> {
  const manifest = await context.tree.open(`${folder}package.json`);
  const value = manifest && (await documentOf(manifest, "json")).value;
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

async function judgeable(
  file: SourceFile,
  folder: string,
  installed: readonly Installed[],
  importers: readonly Installed[],
  context: ReadContext,
): Promise<Package[]> {
  const tree = new Map(installed.map((item) => [item.location, item]));
  const edges = edgesOf(tree);
  const wanted = rangesWanted(edges);
  const chains = chainsOf(edges, importers);
  const manifests = await manifestPlaces(folder, importers, tree, context);
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
async function manifestPlaces(
  folder: string,
  importers: readonly Installed[],
  tree: ReadonlyMap<string, Installed>,
  context: ReadContext,
): Promise<ReadonlyMap<Installed, Span>> {
  const places = new Map<Installed, Span>();
  for (const importer of importers) {
    const path = `${folder}${importer.location === "" ? "" : `${importer.location}/`}package.json`;
    const manifest = await context.tree.open(path);
    if (!manifest) continue;
    const { value } = await documentOf(manifest, "json");
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
