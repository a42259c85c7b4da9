import { doubtsAboutToken } from "../doubts.ts";
import type { Findable } from "../kinds/kind.ts";
import type { Doubt } from "../model.ts";
import { type Nature, natureOf } from "../values/nature.ts";
import { verdictOf } from "../verify/index.ts";

/** What a value can be that only its name tells from any other. */
const SECRET_NATURES: ReadonlySet<Nature> = new Set(["random", "digest", "uuid", "password"]);

/** What a token's characters and its format say of it; undefined when it is none of the kind. */
export function judgeValue(
  kind: Findable,
  value: string,
  prefix: string,
): { readonly doubts: readonly Doubt[]; readonly proven?: true } | undefined {
  const verdict = kind.check ? verdictOf(kind.check, value) : undefined;
  if (verdict === "other-kind") return undefined;
  if (verdict === "proven") return { doubts: [], proven: true };
  // What all tokens of the kind have inside says nothing about this one.
  if (kind.names && !SECRET_NATURES.has(natureOf(value))) return { doubts: ["placeholder"] };
  const own = kind.anchor ? value.replace(kind.anchor, "") : value;
  return {
    doubts: [...(verdict ? [verdict] : []), ...doubtsAboutToken(own, own.startsWith(prefix) ? prefix : "")],
  };
}
