import { kinds } from "./families.ts";
import type { Findable, Kind } from "./kind.ts";

/** Every kind, without its words. Worked out when the bundle is made, so that reading a file loads no text. */
export const findables: readonly Findable[] = kinds.map(withoutWords);

function withoutWords(kind: Kind): Findable {
  const { provider, name, severity, opens, revoke, link, example, ...findable } = kind;
  return findable;
}
