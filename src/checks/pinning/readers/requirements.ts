import { posix } from "node:path";
import type { ReadContext } from "../../../check.ts";
import type { SourceFile, Tree } from "../../../file.ts";
import { splitRequirements } from "../../../formats/requirements.ts";
import { lockedPython, type PythonLock } from "../locks/python-lock.ts";
import { compiledLocksOf, constraintsBeside, constraintsOf } from "../locks/requirements-lock.ts";
import type { Manifest, Requirement } from "../model.ts";
import { prefixOf, roleOfFolder, spanIn } from "../place.ts";
import { pythonKind } from "../python-project.ts";
import { parseRequirement } from "../python-requirement.ts";

/** By the file's name, or that of a folder around it. */
const DEVELOPMENT =
  /(?:^|[._/-])(?:dev|devel|develop|development|tests?|testing|docs?|documentation|lint|linting|linters?|ci|typing|types|mypy|tox|nox|bench(?:mark)?s?|build|release|tools?|scripts?|optional|extras?|local|examples?|notebooks?)(?:[._/-]|$)/i;

/** pip-compile leaves these out of what it writes, unless told otherwise. */
const UNCOMPILED = new Set(["pip", "setuptools", "wheel", "distribute"]);

/** pip's requirements files. Constraints files install nothing: they count as what locks the others. */
export async function readRequirements(
  file: SourceFile,
  context: ReadContext,
): Promise<readonly Requirement[]> {
  const { tree } = context;
  const lines = splitRequirements(file.text);
  const compiled = await compiledLocksOf(tree, file.path);
  const constraints: PythonLock[] = [];
  const named = lines.flatMap((line) =>
    line.kind === "constraint" ? [posix.normalize(prefixOf(file.path) + line.text)] : [],
  );
  for (const path of new Set([...named, ...(await constraintsBeside(tree, file.path))])) {
    const lock = await constraintsOf(tree, path);
    if (lock !== "unreadable") constraints.push(...(lock ? [lock] : []));
    else context.notChecked("cannot be read as a constraints file", path);
  }
  const manifest = await manifestOf(tree, file.path);
  const found: Requirement[] = [];
  for (const line of lines) {
    if (line.kind !== "requirement" && line.kind !== "editable") continue;
    const requirement = parseRequirement(line.text, line.hashed);
    if (!requirement) continue;
    const { name, spec, selector } = requirement;
    const locks = [...compiled, ...constraints.filter(({ packages }) => packages.has(name))];
    found.push({
      ecosystem: "PyPI",
      name: name || spec,
      spec,
      at: spanIn(file, line.range),
      role: roleOfFolder(file.path),
      selector,
      lock:
        UNCOMPILED.has(name) && compiled.length > 0
          ? { kind: "unchecked", path: file.path }
          : lockedPython(locks, { requirement, alternatives: [spec], optional: false }),
      manifest,
    });
  }
  return found;
}

async function manifestOf(tree: Tree, path: string): Promise<Manifest> {
  const prefix = prefixOf(path);
  // `requirements/base.txt` belongs to the project around the folder.
  const project = /(^|\/)requirements?\/$/i.test(prefix) ? prefixOf(prefix.slice(0, -1)) : prefix;
  const source = /\.in$/i.test(path);
  const stem = posix.basename(path).replace(/\.[^.]+$/, "");
  const compile = `uv pip compile ${stem}.in -o ${stem}.txt --generate-hashes`;
  return {
    kind: await pythonKind(tree, project),
    development: DEVELOPMENT.test(path),
    group: path,
    lockAdvice: source
      ? `Run \`${compile}\`, and commit what it writes.`
      : `Pin each as \`name==version\`, or move the ranges to \`${stem}.in\` and compile them: \`${compile}\`.`,
  };
}
