import { moduleNameOf } from "../code/mentions.ts";
import type { AppHeaders, Wiring } from "../model.ts";
import { baseOf, directoryOf, joinPath } from "../units.ts";

/** What other files do with what this one exports; a file that only mentions it and was not read as a module may do anything. */
export function wiredReach(headers: AppHeaders, wirings: readonly Wiring[]): "app" | "part" | "nobody" {
  const { exported, at, mentions } = headers;
  if (exported === undefined) return "nobody";
  const read = new Set(wirings.map((wiring) => wiring.path));
  if (mentions.some((path) => !read.has(path))) return "app";
  const meant = wirings.filter((wiring) => {
    if (wiring.path === at.path || !mayMean(wiring, at.path)) return false;
    const { imported } = wiring;
    // The module itself, or its one export under whatever name.
    const whole = imported === "*" || imported === "default" || imported === moduleNameOf(at.path);
    return whole || imported === exported;
  });
  if (meant.length === 0) return "nobody";
  return meant.some(({ reach }) => reach === "app") ? "app" : "part";
}

/** Whether an import as written in a file can mean another file of the repository. */
function mayMean(wiring: Wiring, path: string): boolean {
  const { source } = wiring;
  if (source.startsWith("./") || source.startsWith("../")) {
    return sameModule(joinPath(directoryOf(wiring.path), source), path);
  }
  // Python: `.security`, `app.core.security`, or a name out of the package the file lies in.
  const dotted = source.replace(/^\.+/, "").split(".").join("/");
  if (/\.py$/.test(path))
    return (
      isTail(dotted, path) ||
      isTail(`${dotted}/${wiring.imported}`, path) ||
      isTail(dotted, directoryOf(path))
    );
  // A package of the same repository, or a path alias of the compiler: the end of the path has to agree.
  return (
    isTail(source.replace(/^[@~][^/]*\//, "").replace(/\.[cm]?[jt]sx?$/, ""), path) ||
    isTail(
      source.replace(/^@[^/]*\//, "").split("/")[0] ?? source,
      directoryOf(path).replace(/\/(src|lib|dist)$/, ""),
    )
  );
}

function withoutEnding(path: string): string {
  return path.replace(/\.([cm]?[jt]sx?|py)$/, "");
}

function sameModule(wanted: string, path: string): boolean {
  const module = withoutEnding(path);
  const plain = withoutEnding(wanted);
  return module === plain || (baseOf(module) === "index" && directoryOf(module) === plain);
}

function isTail(wanted: string, path: string): boolean {
  const module = withoutEnding(path).replace(/\/(index|__init__)$/, "");
  return wanted !== "" && (module === wanted || module.endsWith(`/${wanted}`));
}
