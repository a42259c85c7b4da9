import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/git/git.ts
import { spawn, spawnSync } from "node:child_process";
var GitError = class extends Error {
  kind;
  /** Git's exit status; undefined when it did not end by itself. */
  status;
  /** The first line git wrote to standard error, possibly empty. May quote names from the repository. */
  detail;
  constructor(kind, message, status, detail = "") {
    super(message);
    this.name = "GitError";
    this.kind = kind;
    this.status = status;
    this.detail = detail;
  }
};
var DEFAULT_TIMEOUT_MS = 6e4;
var DEFAULT_MAX_BYTES = 256 * 1024 * 1024;
var NEUTRAL_CONFIG = [
  // Empty, not `false`: before git 2.36 the value was the name of a program to run.
  "core.fsmonitor=",
  "core.hooksPath=/dev/null",
  "core.pager=cat",
  "core.quotePath=false",
  "color.ui=false",
  "log.showSignature=false",
  "diff.relative=false",
  "gc.auto=0",
  "maintenance.auto=false"
];
var DROPPED_VARIABLES = /^(GIT_TRACE.*|GIT_EXTERNAL_DIFF|GIT_DIFF_OPTS|GIT_PAGER|PAGER|GIT_EDITOR|GIT_SEQUENCE_EDITOR|GIT_(GLOB|NOGLOB|ICASE)_PATHSPECS|GIT_DEFAULT_HASH|GIT_REDIRECT_STD.*)$/;
var FIXED_VARIABLES = {
  LC_ALL: "C",
  LANGUAGE: "C",
  GIT_TERMINAL_PROMPT: "0",
  // Empty keeps git from falling back to core.askPass and SSH_ASKPASS.
  GIT_ASKPASS: "",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_LITERAL_PATHSPECS: "1",
  GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file"
};
function environment(options) {
  const env = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!DROPPED_VARIABLES.test(name)) env[name] = value;
  }
  Object.assign(env, FIXED_VARIABLES);
  for (const [name, value] of Object.entries(options.env ?? {})) {
    if (value === void 0) delete env[name];
    else env[name] = value;
  }
  return env;
}
function commandLine(args, options) {
  const config = [...NEUTRAL_CONFIG];
  if (options.safeDirectory !== void 0) config.push(`safe.directory=${options.safeDirectory}`);
  return ["--no-pager", ...config.flatMap((setting) => ["-c", setting]), ...args];
}
async function run(args, options) {
  const chunks = [];
  await runStreaming(args, options, (chunk) => {
    chunks.push(chunk);
  });
  return Buffer.concat(chunks);
}
function runStreaming(args, options, onOutput) {
  return new Promise((resolve, reject) => {
    const child = start(args, options);
    const stderr = new FirstLine();
    const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
    let received = 0;
    let stopped;
    const stop = (error) => {
      stopped ??= error;
      child.kill("SIGKILL");
    };
    const timer = setTimeout(() => stop(timedOut(args, options)), options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    child.stdout.on("data", (chunk) => {
      received += chunk.length;
      if (received > maxBytes) stop(tooLarge(args, maxBytes));
      if (stopped) return;
      try {
        onOutput(chunk);
      } catch (error) {
        stop(new GitError("failed", `git ${verb(args)}: ${error instanceof Error ? error.message : error}`));
      }
    });
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.stdin.on("error", () => {
    });
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
function runSync(args, options) {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const result = spawnSync("git", commandLine(args, options), {
    cwd: options.cwd,
    env: environment(options),
    input: options.input ?? "",
    timeout: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    maxBuffer: maxBytes,
    killSignal: "SIGKILL",
    windowsHide: true
  });
  if (result.error) {
    const code = errorCode(result.error);
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
function start(args, options) {
  return spawn("git", commandLine(args, options), {
    cwd: options.cwd,
    env: environment(options),
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true
  });
}
var FirstLine = class {
  #head = Buffer.alloc(0);
  push(chunk) {
    if (this.#head.length < 8192) this.#head = Buffer.concat([this.#head, chunk]).subarray(0, 8192);
  }
  /** The first line that says what went wrong: git may print warnings and hints before it. */
  text() {
    const lines = this.#head.toString("utf8").split("\n").map((line) => line.trim()).filter((line) => line !== "");
    return lines.find((line) => /^(fatal|error):/.test(line)) ?? lines[0] ?? "";
  }
};
function verb(args) {
  return args[0] ?? "";
}
function failed(args, status, detail) {
  const kind = kindOf(detail);
  const ended = status === null ? "was stopped by a signal" : `failed with status ${status}`;
  const message = `git ${verb(args)} ${ended}${detail === "" ? "" : `: ${detail}`}`;
  return new GitError(kind, message, status ?? void 0, detail);
}
function kindOf(detail) {
  if (/not a git repository/i.test(detail)) return "not-a-repository";
  if (/dubious ownership|unsafe repository/i.test(detail)) return "unsafe";
  return "failed";
}
function timedOut(args, options) {
  const seconds = (options.timeoutMs ?? DEFAULT_TIMEOUT_MS) / 1e3;
  return new GitError("timeout", `git ${verb(args)} did not answer within ${seconds} s`);
}
function tooLarge(args, maxBytes) {
  return new GitError("too-large", `git ${verb(args)} answered with more than ${maxBytes} bytes`);
}
function notStarted(args, error, options) {
  if (errorCode(error) === "ENOENT")
    return new GitError(
      "missing",
      `git could not be started: no git on PATH, or no directory ${options.cwd}`
    );
  return new GitError("failed", `git ${verb(args)} could not be started: ${error.message}`);
}
function errorCode(error) {
  return "code" in error && typeof error.code === "string" ? error.code : void 0;
}

export {
  GitError,
  run,
  runStreaming,
  runSync
};
