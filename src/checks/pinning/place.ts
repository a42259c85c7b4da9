import { posix } from "node:path";
import type { ReadContext } from "../../check.ts";
import type { SourceFile } from "../../file.ts";
import { type FileRole, roleOf } from "../../file-role.ts";
import type { Span } from "../../finding.ts";
import type { Problem } from "../../formats/document.ts";
import type { Range } from "../../languages/value.ts";

/** Folders whose manifests are copied and filled in before anything of them runs. */
const TEMPLATE =
  /(^|\/)(templates?|scaffolds?|skeletons?|cookiecutters?|archetypes?)(\/|$)|(^|\/)templates?[-_]|[-_]templates?(\/|$)|\{\{|\}\}/i;

/**
 * What the folder of a manifest is for. The manifest's own name is left out: `requirements-test.txt` and `unit-test.yml` are
 * no tests, they decide what runs on the developer's machine and in CI.
 */
export function roleOfFolder(path: string): FileRole {
  const folder = posix.dirname(path);
  // What is in `.github` runs, also in `.github/actions/test`.
  if (folder === "." || /^\.github(\/|$)/.test(folder)) return "source";
  const role = roleOf(`${folder}/_`, "");
  return role === "source" && TEMPLATE.test(folder) ? "example" : role;
}

export function spanIn(file: SourceFile, range: Range): Span {
  return { path: file.path, start: range.start, end: range.end };
}

/** The folder with a `/` behind it, empty for the root: what the paths in it begin with. */
export function prefixOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === "." ? "" : `${folder}/`;
}

/** The folder itself and those it lies in, nearest first, as prefixes; the last is the root's empty one. */
export function prefixesAbove(prefix: string): readonly string[] {
  const prefixes = [prefix];
  let at = prefix;
  while (at !== "") {
    at = prefixOf(at.slice(0, -1));
    prefixes.push(at);
  }
  return prefixes;
}

/** Nothing of these folders is run as it stands here, or others decide over it: they are not read at all. */
export function isPassedOver(path: string): boolean {
  return ["test", "example", "vendored", "minified"].includes(roleOfFolder(path));
}

/** Says that a file which had to be read could be read only in part. */
export function reportProblems(
  file: SourceFile,
  context: ReadContext,
  format: string,
  problems: readonly Problem[],
): void {
  const first = problems[0];
  if (first)
    context.notChecked(`not readable as ${format} from line ${file.lines.lineAt(first.range.start)} on`);
}
