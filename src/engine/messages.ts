import type { CustomKind } from "../config/configuration.ts";
import type { GitError } from "../git/git.ts";
import type { HistoryLocation } from "../sources/history.ts";
import type { Entry } from "../sources/source.ts";
import type { Content } from "./changed.ts";
import type { FileOutcome } from "./examine.ts";
import type { Limits } from "./limits.ts";
import type { Meter } from "./meter.ts";
import type { Packed } from "./packed.ts";

/** What a worker is started with. Plain data, as all that passes between threads. */
export interface WorkerSetup {
  /** Ids of the selected checks, in the order of the scan's list. */
  readonly checks: readonly string[];
  /** Kinds of secrets that the configuration adds to them. */
  readonly secretKinds: readonly CustomKind[];
  readonly limits: Limits;
  readonly marks: readonly string[];
  /** See `Watch`. */
  readonly watch: SharedArrayBuffer;
}

/** An entry in another thread: a file on disk is read there, other content comes along. */
export type FileTask = Pick<Entry, "path" | "kind" | "size" | "onDisk"> & {
  readonly bytes?: Uint8Array;
  /** Why there are no bytes: the `code` of the error. */
  readonly failure?: string;
};

export type ToWorker =
  /** @param of see `Examine` */
  | { readonly type: "examine"; readonly tasks: readonly FileTask[]; readonly of: number | undefined }
  | { readonly type: "paths"; readonly paths: readonly string[] }
  | { readonly type: "opened"; readonly path: string; readonly task: FileTask | undefined }
  | { readonly type: "versions"; readonly task: VersionsTask }
  | { readonly type: "end" };

/** Contents of a history: those of a path are all in one task, in the order of `Versions.list`. */
export interface VersionsTask {
  readonly at: HistoryLocation;
  readonly contents: readonly Content[];
}

/** What came of them; of most contents nothing does. */
export interface VersionsOutcome {
  /** How many hold nothing, and their bytes. */
  readonly passed: { readonly files: number; readonly bytes: number };
  readonly held: readonly {
    /** Place in the task. */
    readonly index: number;
    readonly outcome: FileOutcome;
    /** The content, when something was found in it. */
    readonly bytes?: Uint8Array;
  }[];
}

export type FromWorker =
  /** Outcomes in the order of the tasks. */
  | { readonly type: "examined"; readonly outcomes: readonly Packed[] }
  | { readonly type: "versions"; readonly outcome: VersionsOutcome }
  /** Git failed, or something that should not. */
  | { readonly type: "failed"; readonly error: unknown; readonly git?: GitFailure }
  /** Asks for the paths of the tree, once. */
  | { readonly type: "paths" }
  /** Asks for a file of the tree. */
  | { readonly type: "open"; readonly path: string }
  | { readonly type: "ended"; readonly meter: Meter };

/** What a `GitError` is made of, which does not survive the way between threads. */
export type GitFailure = Pick<GitError, "kind" | "message" | "status" | "detail">;

/** Numbers that a worker writes and the main thread reads, without a message: a worker that is stuck sends none. */
export const WATCH = {
  /** Goes up when a file is begun and when it is done: odd while one is being examined. */
  turn: 0,
  /** Which task of its message it is. */
  task: 1,
  /** Its size in bytes, once that is known. */
  bytes: 2,
  length: 3,
} as const;
