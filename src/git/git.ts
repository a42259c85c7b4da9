import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { Readable } from "node:stream";

/**
 * The only place that starts git. Works with git 2.30 and newer.
 *
 * Arguments are an array and never pass a shell; what comes from outside stands after `--` or is an object name. Settings
 * of the repository that would make git run a program are switched off, so that a checkout by somebody else can be read.
 */
export interface GitOptions {
  /** Directory git runs in. */
  readonly cwd: string;
  readonly input?: Buffer | string;
  /** Milliseconds; default one minute. */
  readonly timeoutMs?: number;
  /** Bytes of standard output after which git is stopped; default 256 MiB. */
  readonly maxBytes?: number;
  /** Added over the process's own environment; `undefined` removes a variable. */
  readonly env?: { readonly [name: string]: string | undefined };
  /**
   * A directory (or `*`) whose owner git shall not ask about, for this call only. Container jobs need it: their checkout
   * belongs to the host's user. Git 2.35.2 to 2.37 do not take it from the command line, and fail with kind `unsafe`.
   */
  readonly safeDirectory?: string;
  /** With `runSync`: gets what git wrote to standard error although it succeeded, such as a directory it could not open. */
  onWarning?(text: string): void;
}

/**
 * - `missing`: there is no git on this machine
 * - `not-a-repository`
 * - `unsafe`: git refuses because the directory belongs to somebody else
 * - `timeout`, `too-large`: a limit of `GitOptions` was reached
 * - `failed`: git said no, see `detail`
 */
export type GitErrorKind = "missing" | "not-a-repository" | "unsafe" | "timeout" | "too-large" | "failed";

export class GitError extends Error {
  readonly kind: GitErrorKind;
  /** Git's exit status; undefined when it did not end by itself. */
  readonly status: number | undefined;
  /** The first line git wrote to standard error, possibly empty. May quote names from the repository. */
  readonly detail: string;

  constructor(kind: GitErrorKind, message: string, status?: number, detail = "") {
    super(message);
    this.name = "GitError";
    this.kind = kind;
    this.status = status;
    this.detail = detail;
  }
}

const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;

/** Given before the command, so they win over every configuration file. */
const NEUTRAL_CONFIG = [
  // Empty, not `false`: before git 2.36 the value was the name of a program to run.
  "core.fsmonitor=",
  "core.hooksPath=/dev/null",
  "core.pager=cat",
  "core.quotePath=false",
  "color.ui=false",
  "log.showSignature=false",
  "diff.relative=false",
  "gc.auto=0",
  "maintenance.auto=false",
];

/**
 * Variables that change what git prints or make it run a program. Those that say which repository and index to use
 * (`GIT_DIR`, `GIT_INDEX_FILE`, `GIT_OBJECT_DIRECTORY` …) stay: git sets them for its hooks, and the index of a
 * `git commit PATH` is found through them alone.
 */
const DROPPED_VARIABLES =
  /^(GIT_TRACE.*|GIT_EXTERNAL_DIFF|GIT_DIFF_OPTS|GIT_PAGER|PAGER|GIT_EDITOR|GIT_SEQUENCE_EDITOR|GIT_(GLOB|NOGLOB|ICASE)_PATHSPECS|GIT_DEFAULT_HASH|GIT_REDIRECT_STD.*)$/;

const FIXED_VARIABLES = {
  LC_ALL: "C",
  LANGUAGE: "C",
  GIT_TERMINAL_PROMPT: "0",
  // Empty keeps git from falling back to core.askPass and SSH_ASKPASS.
  GIT_ASKPASS: "",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_LITERAL_PATHSPECS: "1",
  GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file",
};

function environment(options: GitOptions): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!DROPPED_VARIABLES.test(name)) env[name] = value;
  }
  Object.assign(env, FIXED_VARIABLES);
  for (const [name, value] of Object.entries(options.env ?? {})) {
    if (value === undefined) delete env[name];
    else env[name] = value;
  }
  return env;
}

function commandLine(args: readonly string[], options: GitOptions): string[] {
  const config = [...NEUTRAL_CONFIG];
  if (options.safeDirectory !== undefined) config.push(`safe.directory=${options.safeDirectory}`);
  return ["--no-pager", ...config.flatMap((setting) => ["-c", setting]), ...args];
}

/** Standard output of git as bytes. @throws {GitError} for everything but exit status 0 */
export async function run(args: readonly string[], options: GitOptions): Promise<Buffer> {
  const chunks: Buffer[] = [];
  await runStreaming(args, options, (chunk) => {
    chunks.push(chunk);
  });
  return Buffer.concat(chunks);
}

/** Like `run`, and hands the output over as it comes, so that a long one need not be held. */
export function runStreaming(
  args: readonly string[],
  options: GitOptions,
  onOutput: (chunk: Buffer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = start(args, options);
    const stderr = new FirstLine();
    const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
    let received = 0;
    let stopped: GitError | undefined;

    const stop = (error: GitError) => {
      stopped ??= error;
      child.kill("SIGKILL");
    };
    const timer = setTimeout(() => stop(timedOut(args, options)), options.timeoutMs ?? DEFAULT_TIMEOUT_MS);

    child.stdout.on("data", (chunk: Buffer) => {
      received += chunk.length;
      if (received > maxBytes) stop(tooLarge(args, maxBytes));
      if (stopped) return;
      try {
        onOutput(chunk);
      } catch (error) {
        stop(new GitError("failed", `git ${verb(args)}: ${error instanceof Error ? error.message : error}`));
      }
    });
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    // Git may end without reading all of its input; its exit status says what that means.
    child.stdin.on("error", () => {});
    child.stdin.end(options.input ?? "");
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(notStarted(args, error, options));
    });
    child.on("close", (status) => {
      clearTimeout(timer);
      if (stopped) reject(stopped);
      else if (status !== 0) reject(failed(args, status, stderr.text()));
      else resolve();
    });
  });
}

/**
 * Git as a filter: `input` is fed as fast as git reads it, and its output goes to `take` as it comes, so that neither is ever
 * held whole. While `take` has something to wait for nothing more is read. There is no time limit but whoever takes: an error
 * of `take` ends git.
 * @throws {GitError} for everything but exit status 0
 */
export function filter(
  args: readonly string[],
  options: Omit<GitOptions, "input" | "timeoutMs" | "maxBytes" | "onWarning">,
  input: Iterable<Buffer>,
  take: (chunk: Buffer) => Promise<void> | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = start(args, options);
    const stderr = new FirstLine();
    let stopped: { readonly error: unknown } | undefined;
    let busy: Promise<void> | undefined;
    const stop = (error: unknown) => {
      stopped ??= { error };
      child.kill("SIGKILL");
      child.stdout.resume();
    };
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.stdin.on("error", () => {});
    child.on("error", (error) => reject(notStarted(args, error, options)));
    child.on("close", (status) => {
      const end = () => {
        if (stopped) reject(stopped.error);
        else if (status !== 0) reject(failed(args, status, stderr.text()));
        else resolve();
      };
      if (busy) busy.then(end, reject);
      else end();
    });
    const takeNow = (chunk: Buffer) => (stopped ? undefined : take(chunk));
    child.stdout.on("data", (chunk: Buffer) => {
      try {
        // What is left in the pipe when git has ended comes in spite of the pause.
        const taken = busy ? busy.then(() => takeNow(chunk)) : takeNow(chunk);
        if (!taken) return;
        child.stdout.pause();
        busy = taken;
        const goOn = () => {
          if (busy !== taken) return;
          busy = undefined;
          child.stdout.resume();
        };
        taken.then(goOn, stop);
      } catch (error) {
        stop(error);
      }
    });
    Readable.from(input, { objectMode: true, highWaterMark: 1 }).pipe(child.stdin);
  });
}

/** `run` without leaving the thread: starting git this way costs least, which is what a hook looks at. */
export function runSync(args: readonly string[], options: GitOptions): Buffer {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const result = spawnSync("git", commandLine(args, options), {
    cwd: options.cwd,
    env: environment(options),
    input: options.input ?? "",
    timeout: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    maxBuffer: maxBytes,
    killSignal: "SIGKILL",
    windowsHide: true,
  });
  const code = result.error && errorCode(result.error);
  // Git may end without reading all of its input; its exit status says what that means.
  if (result.error && !(code === "EPIPE" && result.status !== null)) {
    if (code === "ETIMEDOUT") throw timedOut(args, options);
    if (code === "ENOBUFS") throw tooLarge(args, maxBytes);
    throw notStarted(args, result.error, options);
  }
  if (result.status !== 0) {
    const stderr = new FirstLine();
    stderr.push(result.stderr);
    throw failed(args, result.status, stderr.text());
  }
  if (result.stderr.length > 0) options.onWarning?.(result.stderr.toString("utf8"));
  return result.stdout;
}

function start(args: readonly string[], options: GitOptions): ChildProcessWithoutNullStreams {
  return spawn("git", commandLine(args, options), {
    cwd: options.cwd,
    env: environment(options),
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
}

/** Keeps what is needed of standard error, and no more. */
class FirstLine {
  #head = Buffer.alloc(0);

  push(chunk: Buffer): void {
    if (this.#head.length < 8192) this.#head = Buffer.concat([this.#head, chunk]).subarray(0, 8192);
  }

  /** The first line that says what went wrong: git may print warnings and hints before it. */
  text(): string {
    const lines = this.#head
      .toString("utf8")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    return lines.find((line) => /^(fatal|error):/.test(line)) ?? lines[0] ?? "";
  }
}

function verb(args: readonly string[]): string {
  return args[0] ?? "";
}

function failed(args: readonly string[], status: number | null, detail: string): GitError {
  const kind = kindOf(detail);
  const ended = status === null ? "was stopped by a signal" : `failed with status ${status}`;
  const message = `git ${verb(args)} ${ended}${detail === "" ? "" : `: ${detail}`}`;
  return new GitError(kind, message, status ?? undefined, detail);
}

function kindOf(detail: string): GitErrorKind {
  if (/not a git repository/i.test(detail)) return "not-a-repository";
  if (/dubious ownership|unsafe repository/i.test(detail)) return "unsafe";
  return "failed";
}

function timedOut(args: readonly string[], options: GitOptions): GitError {
  const seconds = (options.timeoutMs ?? DEFAULT_TIMEOUT_MS) / 1000;
  return new GitError("timeout", `git ${verb(args)} did not answer within ${seconds} s`);
}

function tooLarge(args: readonly string[], maxBytes: number): GitError {
  return new GitError("too-large", `git ${verb(args)} answered with more than ${maxBytes} bytes`);
}

function notStarted(args: readonly string[], error: Error, options: Pick<GitOptions, "cwd">): GitError {
  // ENOENT is given for a missing program and for a missing directory alike.
  if (errorCode(error) === "ENOENT")
    return new GitError(
      "missing",
      `git could not be started: no git on PATH, or no directory ${options.cwd}`,
    );
  return new GitError("failed", `git ${verb(args)} could not be started: ${error.message}`);
}

function errorCode(error: Error): string | undefined {
  return "code" in error && typeof error.code === "string" ? error.code : undefined;
}
