/** What the settings of another tool come to here. */
export interface Imported {
  /** Entries of `ignore`, in its words. */
  readonly ignore: readonly ImportedIgnore[];
  /** Entries of `checks.secrets.allow`. */
  readonly allow: readonly ImportedValue[];
  /** Entries of `checks.secrets.kinds`. */
  readonly kinds: readonly ImportedKind[];
  /** Rules to turn off. */
  readonly off: readonly string[];
  /** Single findings that were let stand, to be looked for. */
  readonly places: readonly ImportedPlace[];
  /** What could not be carried over, in sentences without a full stop. None of them holds a value. */
  readonly lost: readonly string[];
}

export interface ImportedIgnore {
  readonly path: readonly string[];
  readonly rule?: string;
  readonly reason: string;
}

export interface ImportedValue {
  readonly hash: { readonly sha256: string } | { readonly sha1: string };
  readonly path?: string;
  readonly reason: string;
}

export interface ImportedKind {
  readonly id: string;
  readonly name: string;
  readonly pattern: string;
  readonly keywords: readonly string[];
}

export interface ImportedPlace {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** Where that line stood in that file; undefined: as it is now. */
  readonly commit: string | undefined;
  readonly from: string;
}

export const NOTHING: Imported = { ignore: [], allow: [], kinds: [], off: [], places: [], lost: [] };

export function together(parts: readonly Imported[]): Imported {
  return {
    ignore: parts.flatMap(({ ignore }) => ignore),
    allow: parts.flatMap(({ allow }) => allow),
    kinds: parts.flatMap(({ kinds }) => kinds),
    off: [...new Set(parts.flatMap(({ off }) => off))].sort(),
    places: parts.flatMap(({ places }) => places),
    lost: parts.flatMap(({ lost }) => lost),
  };
}
