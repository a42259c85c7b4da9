import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** One program at work on one workload. */
export interface Run {
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd: string;
  /** Done before every run, and not measured. */
  readonly before?: () => void;
}

export interface Measured {
  readonly name: string;
  /** Medians, in seconds. */
  readonly wall: number;
  /** User and system time of the program and all that it started. */
  readonly cpu: number;
  /** Medians of the ratios to the first program in the same round. */
  readonly wallRatio: number;
  readonly cpuRatio: number;
  /** Largest resident memory of one process, in MiB; undefined without GNU time. */
  readonly peak: number | undefined;
  /** Exit statuses seen, since a program that fails at once is fast. */
  readonly statuses: readonly number[];
}

interface Once {
  readonly wall: number;
  readonly cpu: number;
  readonly status: number;
}

/**
 * Runs the programs one after the other, `rounds` times over, so that what else the machine does hits all of them alike,
 * and compares within a round. Before that each runs once, to fill caches and for its memory.
 */
export function measure(runs: readonly Run[], rounds: number): readonly Measured[] {
  const peaks = runs.map((run) => peakOf(run));
  const all: Once[][] = runs.map(() => []);
  for (let round = 0; round < rounds; round++) {
    runs.forEach((run, i) => {
      all[i]?.push(once(run));
    });
  }
  return runs.map(({ name }, i) => {
    const own = all[i] ?? [];
    const ratios = (of: (each: Once) => number) =>
      median(own.map((each, round) => of(each) / of(all[0]?.[round] ?? each)));
    return {
      name,
      wall: median(own.map(({ wall }) => wall)),
      cpu: median(own.map(({ cpu }) => cpu)),
      wallRatio: ratios(({ wall }) => wall),
      cpuRatio: ratios(({ cpu }) => cpu),
      peak: peaks[i],
      statuses: [...new Set(own.map(({ status }) => status))],
    };
  });
}

/** The shell's clock is the one at hand that counts milliseconds of a process and of what it starts. */
function once({ name, command, cwd, before }: Run): Once {
  before?.();
  const script = 'TIMEFORMAT="%R %U %S"; { time "$@" >/dev/null 2>&1; } 2>&1; echo $?';
  const { stdout } = spawnSync("bash", ["-c", script, "bash", ...command], { cwd, encoding: "utf8" });
  const [wall, user, system, status] = stdout.trim().split(/\s+/).map(Number);
  if (wall === undefined || user === undefined || system === undefined || status === undefined)
    throw new Error(`${name} could not be measured: ${stdout}`);
  return { wall, cpu: user + system, status };
}

const GNU_TIME = "/usr/bin/time";

function peakOf({ command, cwd, before }: Run): number | undefined {
  before?.();
  const gnu = existsSync(GNU_TIME) && process.platform === "linux";
  const [program = "", ...args] = gnu ? [GNU_TIME, "-f", "%M", ...command] : command;
  const { stderr } = spawnSync(program, args, { cwd, encoding: "utf8", maxBuffer: 1024 ** 3 });
  const kibibytes = gnu ? Number(stderr.trim().split("\n").at(-1)) : Number.NaN;
  return Number.isNaN(kibibytes) ? undefined : kibibytes / 1024;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
