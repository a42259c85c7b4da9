const MIB = 1024 * 1024;

/** Files that have more bytes than this are not read. */
export interface Limits {
  /** For files at large. */
  readonly fileBytes: number;
  /** For a file that a check asks for by its name: lockfiles grow with a monorepo, and hold nothing that is not theirs. */
  readonly namedFileBytes: number;
}

export const DEFAULT_LIMITS: Limits = { fileBytes: 5 * MIB, namedFileBytes: 25 * MIB };
