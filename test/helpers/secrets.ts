import { kinds } from "../../src/checks/secrets/kinds/families.ts";
import type { Kind } from "../../src/checks/secrets/kinds/kind.ts";
import { exampleOf, sampleOf, sampleOfKind } from "../../src/checks/secrets/sample.ts";
import { unmark } from "../../src/example.ts";

/** A GitHub token that never was; a new one for every seed. */
export function token(seed = 1): string {
  return sampleOf("ghp_[A-Za-z0-9]{36}", seed);
}

/** A made-up secret where one of its kind stands in real files. */
export interface Planted {
  readonly kind: Kind;
  readonly path: string;
  readonly text: string;
  /** As it stands in the file. */
  readonly secret: string;
}

/** Every kind that the secrets check knows, planted in its own example. */
export function plantedOfEveryKind(seed = 1): readonly Planted[] {
  return kinds.map((kind) => {
    const secret = sampleOfKind(kind, seed);
    const { path, text } = exampleOf(kind);
    return {
      kind,
      path,
      secret,
      text: unmark(text, { secret: () => secret, key: () => "KEY" }).text,
    };
  });
}
