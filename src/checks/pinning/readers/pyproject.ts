import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import { entriesOf, get, isString, itemsOf, stringOf, withoutQuotes } from "../../../formats/access.ts";
import { documentOf } from "../../../formats/read.ts";
import { normalizePythonName } from "../../../formats/requirements.ts";
import type { Range, Value } from "../../../languages/value.ts";
import { lockedPython, pythonLocksOf } from "../locks/python-lock.ts";
import type { Manifest, Requirement, Selector } from "../model.ts";
import { prefixOf, reportProblems, roleOfFolder, spanIn } from "../place.ts";
import { isExactPoetry, poetryAlternatives } from "../poetry-constraint.ts";
import { pythonKind } from "../python-project.ts";
import { type PythonRequirement, parseRequirement } from "../python-requirement.ts";

interface Found {
  readonly requirement: PythonRequirement;
  readonly alternatives: readonly string[];
  readonly range: Range;
  readonly development: boolean;
  readonly optional: boolean;
}

/** Dependencies of `pyproject.toml`: PEP 621, PEP 735, Poetry, uv and PDM. Build requirements are locked by none of them. */
export async function readPyproject(file: SourceFile, context: ReadContext): Promise<readonly Requirement[]> {
  const { value, problems } = await documentOf(file, "toml");
  reportProblems(file, context, "TOML", problems);
  const own = stringOf(get(value, "project", "name")) ?? stringOf(get(value, "tool", "poetry", "name"));
  const project = own === undefined ? undefined : normalizePythonName(own);
  const prefix = prefixOf(file.path);
  const { locks, unreadable } = await pythonLocksOf(context.tree, prefix, project);
  for (const path of unreadable) {
    context.notChecked("cannot be read as a lockfile", path);
  }
  const overridden = overriddenNames(value);
  const kind = await pythonKind(context.tree, prefix);
  const lockAdvice = adviceFor(value);
  return dependenciesOf(value)
    .filter(({ requirement }) => requirement.name !== project)
    .map(({ requirement, alternatives, range, development, optional }) => ({
      ecosystem: "PyPI",
      name: requirement.name,
      spec: requirement.spec,
      at: spanIn(file, withoutQuotes(file.text, range)),
      role: roleOfFolder(file.path),
      selector: requirement.selector,
      lock:
        overridden.has(requirement.name) || (locks.length === 0 && unreadable.length > 0)
          ? { kind: "unchecked", path: locks[0]?.path ?? unreadable[0] ?? file.path }
          : lockedPython(locks, { requirement, alternatives, optional }),
      manifest: { kind, development, group: file.path, lockAdvice } satisfies Manifest,
    }));
}

function adviceFor(value: Value): string {
  if (get(value, "tool", "poetry")) return "Run `poetry lock`, and commit `poetry.lock`.";
  if (get(value, "tool", "pdm")) return "Run `pdm lock`, commit `pdm.lock`, and install with `pdm sync`.";
  return "Run `uv lock`, commit `uv.lock`, and install with `uv sync --locked`.";
}

/** uv's overrides replace what the requirements say. */
function overriddenNames(value: Value): ReadonlySet<string> {
  const names = itemsOf(get(value, "tool", "uv", "override-dependencies")).map(
    (item) => parseRequirement(stringOf(item) ?? "")?.name ?? "",
  );
  return new Set(names);
}

function dependenciesOf(value: Value): readonly Found[] {
  const uvSources = get(value, "tool", "uv", "sources");
  const poetry = get(value, "tool", "poetry");
  const found: Found[] = [];
  const byPoetry = new Set<string>();
  const addList = (list: Value | undefined, development: boolean, optional: boolean) => {
    for (const item of itemsOf(list)) {
      const requirement = isString(item) ? parseRequirement(item.value) : undefined;
      // What Poetry is told of a package says more than the standard's list, where both name it.
      if (!requirement || byPoetry.has(requirement.name)) continue;
      const sourced = withUvSource(requirement, uvSources);
      if (!sourced) continue;
      found.push({
        requirement: sourced,
        alternatives: [sourced.spec],
        range: item.range,
        development,
        optional,
      });
    }
  };
  const addTables = (tables: Value | undefined, development: boolean, optional: boolean) => {
    for (const { value: list } of entriesOf(tables)) addList(list, development, optional);
  };

  const addPoetry = (table: Value | undefined, development: boolean) => {
    for (const { key, keyRange, value: entry } of entriesOf(table)) {
      const name = normalizePythonName(key);
      if (name === "python") continue;
      byPoetry.add(name);
      for (const each of entry.kind === "list" ? entry.items : [entry]) {
        const read = poetryRequirement(name, each);
        if (read)
          found.push({
            ...read,
            range: { start: keyRange.start, end: each.range.end },
            development,
            optional: true,
          });
      }
    }
  };
  addPoetry(get(poetry, "dependencies"), false);
  addPoetry(get(poetry, "dev-dependencies"), true);
  for (const { value: group } of entriesOf(get(poetry, "group"))) addPoetry(get(group, "dependencies"), true);

  addList(get(value, "project", "dependencies"), false, false);
  addTables(get(value, "project", "optional-dependencies"), false, true);
  addTables(get(value, "dependency-groups"), true, true);
  addList(get(value, "tool", "uv", "dev-dependencies"), true, true);
  addTables(get(value, "tool", "pdm", "dev-dependencies"), true, true);
  return found;
}

/** `tool.uv.sources` says where a package comes from; undefined when that is in the tree itself. */
function withUvSource(
  requirement: PythonRequirement,
  sources: Value | undefined,
): PythonRequirement | undefined {
  const entry = entriesOf(sources).find(({ key }) => normalizePythonName(key) === requirement.name)?.value;
  // Several sources, chosen by markers: an index for one platform, a repository for another.
  const source =
    entry?.kind === "list" ? entry.items.find((item) => get(item, "git") ?? get(item, "url")) : entry;
  if (!source) return requirement;
  if (get(source, "path") || get(source, "workspace")) return undefined;
  const selector = addressOf(source);
  return selector ? { ...requirement, spec: addressText(selector), selector } : requirement;
}

function poetryRequirement(
  name: string,
  entry: Value,
): Pick<Found, "requirement" | "alternatives"> | undefined {
  if (get(entry, "path")) return undefined;
  const selector = addressOf(entry);
  const conditional = ["markers", "python", "platform"].some((key) => get(entry, key) !== undefined);
  if (selector) {
    return { requirement: { name, spec: addressText(selector), selector, conditional }, alternatives: [] };
  }
  const constraint = stringOf(entry) ?? stringOf(get(entry, "version"));
  if (constraint === undefined) return undefined;
  return {
    requirement: {
      name,
      spec: constraint,
      selector: { kind: "version", exact: isExactPoetry(constraint) },
      conditional,
    },
    alternatives: poetryAlternatives(constraint),
  };
}

/** The `git` or `url` of a table of uv or Poetry. */
function addressOf(table: Value): (Selector & { kind: "git" | "url" }) | undefined {
  const git = stringOf(get(table, "git"));
  if (git !== undefined) {
    for (const [key, refKind] of [
      ["rev", "unsaid"],
      ["tag", "tag"],
      ["branch", "branch"],
    ] as const) {
      const ref = stringOf(get(table, key));
      if (ref !== undefined) return { kind: "git", url: git, ref, refKind };
    }
    return { kind: "git", url: git, ref: undefined, refKind: "unsaid" };
  }
  const url = stringOf(get(table, "url"));
  return url === undefined ? undefined : { kind: "url", url, verified: /#sha(?:256|384|512)=/.test(url) };
}

function addressText(selector: Selector & { kind: "git" | "url" }): string {
  if (selector.kind === "url") return selector.url;
  return selector.ref === undefined ? selector.url : `${selector.url}@${selector.ref}`;
}
