import { kinds } from "./kinds/families.ts";
import type { Words } from "./kinds/kind.ts";

const byId = new Map(kinds.map((kind) => [kind.id, kind]));

/** What is said of a kind; loaded when there is something to say. */
export function wordsOf(id: string): Words | undefined {
  return byId.get(id);
}

/** What to do about a secret of that kind in a file. */
export function fixOf({ revoke }: Words): string {
  return `Take it back first: ${revoke}. Then read the new one from the environment or a secret store, and remove this one from the file; what was committed before stays in the history.`;
}
