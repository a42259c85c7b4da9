/** Hooks that Bartizan knows what to do in, by git's names. */
export const HOOKS = [
  "pre-commit",
  "pre-merge-commit",
  "commit-msg",
  "pre-push",
  "pre-receive",
  "update",
] as const;
export type HookName = (typeof HOOKS)[number];

/** A file as it shall be; what is planned is shown before it is done. */
export interface Change {
  /** Absolute. */
  readonly file: string;
  /** The new content; undefined: the file is to be removed. */
  readonly content: string | undefined;
  readonly executable?: boolean;
  /** Where the present file is kept, before the new one is written; or where from it comes back, after a removal. */
  readonly keepAs?: string;
  readonly restoreFrom?: string;
  /** For a person: what this does, without a full stop. */
  readonly says: string;
}

/** An entry of the repository's git configuration; undefined: it is to be removed. */
export interface Setting {
  readonly key: string;
  readonly value: string | undefined;
  /** For a person; empty when what goes before says it. */
  readonly says: string;
}

export interface Plan {
  readonly changes: readonly Change[];
  readonly settings?: readonly Setting[];
  /** What the person has still to do, or should know. */
  readonly notes: readonly string[];
}

/** The repository that hooks are installed in, and what is in it. */
export interface Place {
  /** Top of the working tree; of a bare repository the repository itself. */
  readonly root: string;
  readonly bare: boolean;
  /** Where git looks for hooks, absolute; it may not be there yet. */
  readonly hooksFolder: string;
  /** Where it would look if `core.hooksPath` were not set. */
  readonly ownHooksFolder: string;
  /** `core.hooksPath` as it is written, if it is set. */
  readonly hooksPath: string | undefined;
  /** Version of git: `[2, 39]`. */
  readonly gitVersion: readonly [number, number];
  /** The folder Bartizan is in, absolute. */
  readonly home: string;
  /** Content of a text file; undefined when there is none. */
  read(file: string): string | undefined;
  isExecutable(file: string): boolean;
  exists(file: string): boolean;
  /** A value of the repository's own git configuration. */
  setting(key: string): string | undefined;
}

/** One way in which hooks come to run in a repository. */
export interface Manager {
  readonly id: string;
  /** As its own documentation writes it. */
  readonly title: string;
  readonly hooks: readonly HookName[];
  /** What shows that it is in use here, for a person; undefined when nothing does. */
  detect(place: Place): string | undefined;
  /** @throws {UserError} when the files it would change cannot be changed safely */
  install(place: Place, hooks: readonly HookName[]): Plan;
  /** Takes out exactly what `install` adds; no changes when there is nothing of ours. */
  uninstall(place: Place): Plan;
}
