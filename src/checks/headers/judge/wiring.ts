import { moduleNameOf } from "../code/mentions.ts";
import type { AppHeaders, Wiring } from "../model.ts";
import { baseOf, directoryOf } from "../units.ts";

/** Whether another file imports and uses what this one exports, or mentions it without having been read as a module. */
export function isWired(headers: AppHeaders, wirings: readonly Wiring[]): boolean {
  const { exported, at, mentions } = headers;
  if (exported === undefined) return false;
  const read = new Set(wirings.map((wiring) => wiring.path));
  if (mentions.some((path) => !read.has(path))) return true;
  return wirings.some(({ path, source, imported }) => {
    if (path === at.path || !mayMean({ path, source, imported }, at.path)) return false;
    // The module itself, or its one export under whatever name.
    const whole = imported === "*" || imported === "default" || imported === moduleNameOf(at.path);
    return whole || imported === exported;
  });
}

/** Whether an import as written in a file can mean another file of the repository. */
function mayMean(wiring: Omit<Wiring, "kind" | "unit">, path: string): boolean {
  const { source } = wiring;
  if (source.startsWith("./") || source.startsWith("../")) {
    return sameModule(joined(directoryOf(wiring.path), source), path);
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

function joined(base: string, relative: string): string {
  const parts = base === "" ? [] : base.split("/");
  for (const part of relative.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
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
