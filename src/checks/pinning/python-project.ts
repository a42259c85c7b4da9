import type { Tree } from "../../file.ts";
import { boolOf, get, itemsOf, stringOf } from "../../formats/access.ts";
import { documentOf } from "../../formats/read.ts";
import type { Value } from "../../languages/value.ts";
import { namesIn, readOnce } from "./locks/tree-cache.ts";
import type { Manifest } from "./model.ts";

/** Files that stand beside what is deployed rather than published. */
const APPLICATION =
  /^(?:(?:Docker|Container)file([._-].*)?|(?:docker-)?compose([._-].*)?\.ya?ml|Procfile|manage\.py|(?:app|main|wsgi|asgi|server)\.py|fly\.toml|app\.ya?ml|serverless\.ya?ml|render\.ya?ml|railway\.(?:json|toml)|vercel\.json|runtime\.txt)$/i;

/** Where the Dockerfile stands when it does not stand beside the manifest. */
const DEPLOYMENT_FOLDERS = ["docker", ".docker", "deploy", "deployment"];
const IMAGE = /^(?:Docker|Container)file([._-].*)?$/i;

/** An Ansible collection, whose users install its requirements. */
const GALAXY = /^galaxy\.ya?ml(\.|$)/;

/**
 * Whether the folder holds something that is run, or a library that is built for others to install. A package that can be
 * built, and shows no sign of being deployed from here, is a library.
 */
export async function pythonKind(tree: Tree, prefix: string): Promise<Manifest["kind"]> {
  const names = await namesIn(tree, prefix);
  const declared = await readOnce(tree, `${prefix}pyproject.toml`, "python kind", async (file) =>
    declaredKind((await documentOf(file, "toml")).value),
  );
  if (declared === "application") return "application";
  const isBuilt =
    declared === "library" ||
    names.includes("setup.py") ||
    names.includes("setup.cfg") ||
    names.some((name) => GALAXY.test(name));
  return isBuilt && !(await isDeployed(tree, prefix, names)) ? "library" : "application";
}

async function isDeployed(tree: Tree, prefix: string, names: readonly string[]): Promise<boolean> {
  if (names.some((name) => APPLICATION.test(name))) return true;
  const inside = await Promise.all(DEPLOYMENT_FOLDERS.map((folder) => namesIn(tree, `${prefix}${folder}/`)));
  return inside.flat().some((name) => IMAGE.test(name));
}

/** What `pyproject.toml` itself says; undefined when it does not. */
function declaredKind(pyproject: Value): Manifest["kind"] | undefined {
  if (boolOf(get(pyproject, "tool", "uv", "package")) === false) return "application";
  if (boolOf(get(pyproject, "tool", "poetry", "package-mode")) === false) return "application";
  const classifiers = itemsOf(get(pyproject, "project", "classifiers")).map(stringOf);
  if (classifiers.some((classifier) => classifier?.startsWith("Private ::"))) return "application";
  // Poetry builds what `packages` lists, with or without a build system.
  const isBuilt = get(pyproject, "build-system") ?? get(pyproject, "tool", "poetry", "packages");
  return isBuilt ? "library" : undefined;
}
