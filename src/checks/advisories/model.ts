import type { Ecosystem } from "../../advisory-source.ts";
import type { FileRole } from "../../file-role.ts";
import type { Span } from "../../finding.ts";

/** What writes the file, and therefore what to type to change a version in it. */
export type Tool = "npm" | "poetry" | "uv" | "pip" | "cargo";

/** One version of a package that gets installed, as a lockfile or a pinned requirement names it. */
export interface Package {
  readonly ecosystem: Ecosystem;
  /** As the file writes it. */
  readonly name: string;
  readonly version: string;
  /** The version in the file. */
  readonly where: Span;
  readonly tool: Tool;
  /** True when nothing but development (tests, builds, documentation) needs it, as far as the file tells. */
  readonly dev: boolean;
  /** What the file itself is for. */
  readonly role: FileRole;
  /**
   * The shortest chain from the project to the package, both ends named `name@version`: the direct dependency first, the
   * package last. One element for a direct dependency; empty when the file does not tell.
   */
  readonly path: readonly string[];
  /** The ranges its dependents ask for, as far as the file tells. */
  readonly wanted: readonly string[];
  /** The package whose archive it is a part of, so that it cannot be updated alone. */
  readonly bundledIn?: string;
  /** Where the project's manifest asks for the first element of `path`. */
  readonly manifest?: Span;
  /** Whether the version may be replaced in the file as text: nothing else in it depends on it, such as a hash. */
  readonly editable: boolean;
}

/** A lockfile of a kind that nothing here reads yet: what it lists went unchecked, and that has to be said. */
export interface UnreadLockfile {
  readonly unread: string;
}

/** Lockfiles that are input of somebody's tests: nobody installs what they list, and some are broken on purpose. */
export function isTestData(path: string): boolean {
  return /(^|\/)(fixtures?|__fixtures__|test-?_?data|snapshots?|__snapshots__)\//i.test(path);
}
