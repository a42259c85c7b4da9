import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import { entriesOf, get, isString } from "../../../formats/access.ts";
import { documentOf } from "../../../formats/read.ts";
import { lockedNode, nodeHomeOf } from "../locks/node-home.ts";
import { namesIn } from "../locks/tree-cache.ts";
import type { Manifest, Requirement } from "../model.ts";
import { nodeLockAdvice } from "../node-lock-advice.ts";
import { nodeKind } from "../node-project.ts";
import { parseNodeSpec } from "../node-spec.ts";
import { prefixOf, reportProblems, roleOfFolder, spanIn } from "../place.ts";

/** Peer dependencies are left out: a range is what they are for. */
const SECTIONS = [
  { key: "dependencies", development: false, optional: false },
  { key: "optionalDependencies", development: false, optional: true },
  { key: "devDependencies", development: true, optional: false },
] as const;

/** Dependencies of `package.json`, with what its lockfile says of them. */
export async function readPackageJson(
  file: SourceFile,
  context: ReadContext,
): Promise<readonly Requirement[]> {
  const { tree } = context;
  const { value, problems } = await documentOf(file, "json");
  reportProblems(file, context, "JSON", problems);
  const prefix = prefixOf(file.path);
  const home = await nodeHomeOf(tree, prefix);
  for (const path of home.unreadable) {
    context.notChecked("cannot be read as a lockfile", path);
  }
  const manifest = {
    kind: nodeKind(value, await namesIn(tree, prefix)),
    group: `${home.root}package.json`,
    lockAdvice: await nodeLockAdvice(value, home.root, tree),
  };
  const found: Requirement[] = [];
  for (const { key, development, optional } of SECTIONS) {
    for (const entry of entriesOf(get(value, key))) {
      const spec = isString(entry.value) ? parseNodeSpec(entry.value.value) : undefined;
      if (!isString(entry.value) || !spec) continue;
      found.push({
        ecosystem: "npm",
        name: entry.key,
        spec: entry.value.value,
        at: spanIn(file, { start: entry.keyRange.start, end: entry.value.range.end }),
        role: roleOfFolder(file.path),
        selector: spec.selector,
        lock: await lockedNode(tree, home, entry.key, entry.value.value, spec, optional),
        manifest: { ...manifest, development } satisfies Manifest,
      });
    }
  }
  return found;
}
