import type { NotChecked } from "../finding.ts";
import type { Entry } from "../sources/source.ts";

/** Where a configuration may stand, from the root. Only one of them may be there. */
export const CONFIG_NAMES: readonly string[] = ["", ".github/"].flatMap((folder) =>
  ["yaml", "yml", "json"].map((ending) => `${folder}bartizan.${ending}`),
);

/** A workflow of that name is one that `bartizan init` proposes. */
const WORKFLOW = /(^|\/)\.github\/workflows\/[^/]+$/;

/**
 * Configurations in folders, which whoever wrote them believes to hold. Those in JSON may be something else of that name.
 *
 * @param used the configuration of the scan
 */
export function configurationsWithoutEffect(
  entries: readonly Entry[],
  used: string | undefined,
): readonly NotChecked[] {
  return entries.flatMap(({ path, kind }): NotChecked[] => {
    if (kind !== "file" || !/(^|\/)bartizan\.ya?ml$/.test(path)) return [];
    if (CONFIG_NAMES.includes(path) || path === used || WORKFLOW.test(path)) return [];
    const reason =
      "a configuration in a folder, which has no effect: the one at the root has `overrides` for parts of a tree";
    return [{ path, reason, incomplete: false }];
  });
}
