/** How an ecosystem orders its versions. No function throws, whatever text it gets. */
export interface VersionScheme {
  /** Negative, zero or positive as `a` is older than, the same as, or newer than `b`; undefined when the order is not known. */
  compare(a: string, b: string): number | undefined;
  /** Whether it is a version before a release, such as an alpha or a release candidate. */
  isPrerelease(version: string): boolean;
  /** The version without what only says how it was built or repackaged, such as `+cu118` in Python. */
  published(version: string): string;
}
