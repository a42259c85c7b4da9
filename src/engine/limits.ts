export interface Limits {
  /** Files larger than this many bytes are not read. */
  readonly fileBytes: number;
}

export const DEFAULT_LIMITS: Limits = { fileBytes: 5 * 1024 * 1024 };
