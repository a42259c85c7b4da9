import { kinds } from "./kinds/families.ts";
import type { Words } from "./kinds/kind.ts";

const byId = new Map(kinds.map((kind) => [kind.id, kind]));

/** What is said of a kind; loaded when there is something to say. */
export function wordsOf(id: string): Words | undefined {
  return byId.get(id);
}
