import type { NotChecked } from "../finding.ts";

const MIB = 1024 * 1024;

export interface Limits {
  /** Files at large that have more bytes than this are not read. */
  readonly fileBytes: number;
  /** For a file that a check asks for by its name: lockfiles grow with a monorepo, and hold nothing that is not theirs. */
  readonly namedFileBytes: number;
  /** Milliseconds that readers may take for a file, for each MiB of it that has begun. */
  readonly fileMs: number;
}

export const DEFAULT_LIMITS: Limits = { fileBytes: 5 * MIB, namedFileBytes: 25 * MIB, fileMs: 2_000 };

/** Milliseconds that a file of that many bytes may take. What takes time in proportion to the size stays within it. */
export function budgetOf(limits: Limits, bytes: number): number {
  return limits.fileMs * Math.max(1, Math.ceil(bytes / MIB));
}

/** A file was given up because readers did not come to an end with it. */
export class TimeExceeded extends Error {
  constructor() {
    super("the time for the file is over");
    this.name = "TimeExceeded";
  }
}

/** The time for all of a scan is over: what was looked at by then counts. */
export class OutOfTime extends Error {
  constructor() {
    super("the time for the scan is over");
    this.name = "OutOfTime";
  }
}

/** @param what files, or contents of the commits between */
export function outOfTime(done: number, total: number, what: string): NotChecked {
  const [some, all] = [done, total].map((count) => count.toLocaleString("en"));
  return {
    path: "",
    reason: `time: the scan ended early, with ${some} of ${all} ${what} looked at`,
    incomplete: true,
  };
}

/** Whoever wants something not to be found could write a file that takes too long, so the run is incomplete. */
export function overTime(path: string, ms: number): NotChecked {
  return {
    path,
    reason: `time: its readers did not end within ${Math.round(ms / 100) / 10} s`,
    incomplete: true,
  };
}

export function overMemory(path: string, bytes: number): NotChecked {
  return {
    path,
    reason: `memory: its readers asked for more than ${Math.round(bytes / MIB)} MiB`,
    incomplete: true,
  };
}
