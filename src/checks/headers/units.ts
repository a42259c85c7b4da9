import type { SourceFile, Tree } from "../../file.ts";
import { boolOf, get } from "../../formats/access.ts";
import { documentOf } from "../../formats/read.ts";
import type { Value } from "../../languages/value.ts";
import { onceAbout } from "../../on-demand.ts";

const MANIFEST =
  /^(package\.json|pyproject\.toml|setup\.(py|cfg)|requirements[^/]*\.txt|Pipfile|environment\.ya?ml|go\.mod|Gemfile|composer\.json|pom\.xml|build\.gradle(\.kts)?|Cargo\.toml)$/;
const DEPLOYMENT =
  /^(Dockerfile[^/]*|[^/]*\.Dockerfile|Containerfile|(docker-)?compose[^/]*\.ya?ml|Procfile|fly\.toml|render\.yaml|app\.ya?ml|vercel\.json|netlify\.toml|firebase\.json|serverless\.ya?ml|Chart\.yaml|ecosystem\.config\.c?js|gunicorn[^/]*\.py)$/i;

export function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** A relative path from a directory, with `.` and `..` resolved. */
export function joinPath(base: string, relative: string): string {
  const parts = base === "" ? [] : base.split("/");
  for (const part of relative.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** What runs on a developer's machine only, by its name: `nginx.dev.conf`, `mock-api.ts`. */
export function isForDevelopment(path: string): boolean {
  return /(^|[/._-])(dev|devel|development|(?<!usr\/)local|localhost|mocks?|stubs?|fake)([/._-]|$)/i.test(
    path,
  );
}

/** Whether `directory` is `ancestor` or lies in it. */
export function isWithin(directory: string, ancestor: string): boolean {
  return ancestor === "" || directory === ancestor || directory.startsWith(`${ancestor}/`);
}

/** From a directory up to the root, which is the empty string. */
export function ancestorsOf(directory: string): string[] {
  const found: string[] = [];
  for (let at = directory; at !== ""; at = directoryOf(at)) found.push(at);
  return [...found, ""];
}

/** What the tree says about where deploy units begin; one per tree, because every reader asks. */
interface Layout {
  readonly manifests: ReadonlySet<string>;
  readonly deployments: ReadonlySet<string>;
}

const layouts = new WeakMap<Tree, Promise<Layout>>();

async function readLayout(tree: Tree): Promise<Layout> {
  const manifests = new Set<string>();
  const deployments = new Set<string>();
  for (const path of await tree.paths()) {
    if (MANIFEST.test(baseOf(path))) manifests.add(directoryOf(path));
    if (DEPLOYMENT.test(baseOf(path))) deployments.add(directoryOf(path));
  }
  return { manifests, deployments };
}

function layoutOf(tree: Tree): Promise<Layout> {
  const known = layouts.get(tree);
  if (known) return known;
  const layout = readLayout(tree);
  layouts.set(tree, layout);
  return layout;
}

/**
 * The directory of the deploy unit a file belongs to: the nearest one with a package manifest or something that deploys it
 * (Dockerfile, compose file, hosting configuration), the root when there is none.
 */
export async function unitOf(path: string, tree: Tree): Promise<string> {
  const { manifests, deployments } = await layoutOf(tree);
  return ancestorsOf(directoryOf(path)).find((at) => manifests.has(at) || deployments.has(at)) ?? "";
}

/** Whether something in the unit or around it puts a file of it on a server. */
export async function isDeployed(path: string, unit: string, tree: Tree): Promise<boolean> {
  if (isForDevelopment(path) || /(^|\/)(scripts?|tools?|\.storybook)\//.test(path)) return false;
  const { deployments } = await layoutOf(tree);
  return ancestorsOf(unit).some((at) => deployments.has(at)) || !(await isLibrary(unit, tree));
}

/** A package made to be installed by others, and without a way to start it. */
async function isLibrary(unit: string, tree: Tree): Promise<boolean> {
  const at = (name: string) => tree.open(unit === "" ? name : `${unit}/${name}`);
  const manifest = await at("package.json");
  if (manifest) return isNodeLibrary((await documentOf(manifest, "json")).value);
  if (await at("setup.py")) return true;
  const project = await at("pyproject.toml");
  return (
    project !== undefined && get((await documentOf(project, "toml")).value, "build-system") !== undefined
  );
}

function isNodeLibrary(manifest: Value): boolean {
  const starts = ["start", "serve", "dev"].some((script) => get(manifest, "scripts", script) !== undefined);
  if (starts || boolOf(get(manifest, "private")) === true) return false;
  return ["exports", "files", "bin", "types", "publishConfig"].some(
    (key) => get(manifest, key) !== undefined,
  );
}

/** The unit of a file. @throws {Waiting} until it is known, for the engine */
export const unitAround = onceAbout((file: SourceFile, tree: Tree) => unitOf(file.path, tree));

/** Whether the unit of a file is. @throws {Waiting} until it is known, for the engine */
export const isDeployedAround = onceAbout((file: SourceFile, unit: string, tree: Tree) =>
  isDeployed(file.path, unit, tree),
);
