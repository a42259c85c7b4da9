(function (exports, __load, module, __url) {"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  Buffer: () => Buffer2,
  CHECK_IDS: () => CHECK_IDS,
  CONFIDENCES: () => CONFIDENCES,
  DEFAULT_LIMITS: () => DEFAULT_LIMITS,
  EOL: () => EOL,
  EXIT: () => EXIT,
  FAIL_ON: () => FAIL_ON,
  GitError: () => GitError,
  HOOKS: () => HOOKS,
  MASK: () => MASK,
  OutOfTime: () => OutOfTime,
  SEVERITIES: () => SEVERITIES,
  TimeExceeded: () => TimeExceeded,
  UserError: () => UserError,
  VERSION: () => VERSION,
  accessSync: () => accessSync,
  appendLine: () => appendLine,
  assetsBeside: () => assetsBeside,
  blobSource: () => blobSource,
  budgetOf: () => budgetOf,
  changesBetween: () => changesBetween,
  chmodSync: () => chmodSync,
  closeSync: () => closeSync,
  closest: () => closest,
  constants: () => constants,
  copyFileSync: () => copyFileSync,
  delimiter: () => delimiter,
  dirname: () => dirname,
  emptyTree: () => emptyTree,
  existsSync: () => existsSync,
  exitCodeOf: () => exitCodeOf,
  explainError: () => explainError,
  filesAfter: () => filesAfter,
  filter: () => filter,
  fstatSync: () => fstatSync,
  hasBinaryName: () => hasBinaryName,
  hasTellingHead: () => hasTellingHead,
  isAbsolute: () => isAbsolute,
  isAscii: () => isAscii,
  isAtLeast: () => isAtLeast,
  isBareRepository: () => isBareRepository,
  isUtf8: () => isUtf8,
  join: () => join,
  linkSync: () => linkSync,
  locatePaths: () => locatePaths,
  lstatSync: () => lstatSync,
  main: () => main,
  mkdirSync: () => mkdirSync,
  node_path_default: () => node_path_default,
  openSync: () => openSync,
  outOfTime: () => outOfTime,
  overMemory: () => overMemory,
  overTime: () => overTime,
  pathFromBytes: () => pathFromBytes,
  pathFromLatin1: () => pathFromLatin1,
  posix: () => posix,
  readFileSync: () => readFileSync,
  readObjectsSync: () => readObjectsSync,
  readSync: () => readSync,
  readdirSync: () => readdirSync,
  realpathSync: () => realpathSync,
  relative: () => relative,
  renameSync: () => renameSync,
  repositoryOf: () => repositoryOf,
  repositoryOfHook: () => repositoryOfHook,
  resolve: () => resolve,
  rmSync: () => rmSync,
  rootOf: () => rootOf,
  rulePageBeside: () => rulePageBeside,
  run: () => run,
  runSync: () => runSync,
  sep: () => sep,
  spawnSync: () => spawnSync,
  splitZ: () => splitZ,
  splitZText: () => splitZText,
  stagedSource: () => stagedSource,
  statSync: () => statSync,
  touches: () => touches,
  utimesSync: () => utimesSync,
  workersBeside: () => workersBeside,
  writeFileSync: () => writeFileSync,
  writeSync: () => writeSync
});
module.exports = stdin_exports;
var UserError = class extends Error {
  hint;
  /** One line each, for mistakes of which there are several at once. */
  details;
  constructor(message, hint, details = []) {
    super(message);
    this.name = "UserError";
    this.hint = hint;
    this.details = details;
  }
};
function closest(name, known) {
  let best;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  if (best !== void 0 || name.length < 4) return best;
  const longer = [...known].filter((candidate) => candidate.toLowerCase().startsWith(name.toLowerCase()));
  return longer.sort((a, b) => a.length - b.length)[0];
}
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
var SEVERITIES = ["error", "warning", "notice"];
var CONFIDENCES = ["high", "medium", "low"];
var CHECK_IDS = ["secrets", "cors", "headers", "pinning", "advisories", "ignores"];
function isAtLeast(severity, threshold) {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
var MASK = "****";
var FAIL_ON = [...SEVERITIES, "never"];
var EXIT = { clean: 0, findings: 1, user: 2, incomplete: 3, bug: 70 };
function exitCodeOf(report, failOn) {
  if (failOn !== "never" && report.findings.some((finding) => isAtLeast(finding.severity, failOn)))
    return EXIT.findings;
  return report.notChecked.some((skipped) => skipped.incomplete) ? EXIT.incomplete : EXIT.clean;
}
var builtin = process.getBuiltinModule("node:child_process");
if (builtin === void 0) throw new Error("this Node.js has no node:child_process");
var spawn = /* @__PURE__ */ (() => builtin.spawn)();
var spawnSync = /* @__PURE__ */ (() => builtin.spawnSync)();
var builtin2 = process.getBuiltinModule("node:stream");
if (builtin2 === void 0) throw new Error("this Node.js has no node:stream");
var Readable = /* @__PURE__ */ (() => builtin2.Readable)();
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
  return new Promise((resolve2, reject) => {
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
      else resolve2();
    });
  });
}
function filter(args, options, input, take) {
  return new Promise((resolve2, reject) => {
    const child = start(args, options);
    const stderr = new FirstLine();
    let stopped;
    let busy;
    const stop = (error) => {
      stopped ??= { error };
      child.kill("SIGKILL");
      child.stdout.resume();
    };
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.stdin.on("error", () => {
    });
    child.on("error", (error) => reject(notStarted(args, error, options)));
    child.on("close", (status) => {
      const end = () => {
        if (stopped) reject(stopped.error);
        else if (status !== 0) reject(failed(args, status, stderr.text()));
        else resolve2();
      };
      if (busy) busy.then(end, reject);
      else end();
    });
    const takeNow = (chunk) => stopped ? void 0 : take(chunk);
    child.stdout.on("data", (chunk) => {
      try {
        const taken = busy ? busy.then(() => takeNow(chunk)) : takeNow(chunk);
        if (!taken) return;
        child.stdout.pause();
        busy = taken;
        const goOn = () => {
          if (busy !== taken) return;
          busy = void 0;
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
  const code = result.error && errorCode(result.error);
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
var VERSION = "0.1.0";
function explainError(error) {
  if (error instanceof UserError) return mistake(error.message, error.hint, error.details);
  if (error instanceof GitError) return mistake(error.message, hintOf(error));
  const name = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  return {
    exitCode: EXIT.bug,
    message: printable(`${name}${code}: this is a bug in Bartizan ${VERSION}, not in what you scanned.`),
    hint: "Please report it with these lines; they hold nothing of your files.",
    details: [],
    frames: error instanceof Error ? framesOf(error) : []
  };
}
function mistake(message, hint, details = []) {
  return {
    exitCode: EXIT.user,
    message: printable(message),
    hint: printable(hint),
    details: details.map(printable),
    frames: []
  };
}
function framesOf({ stack = "", message }) {
  const start2 = stack.indexOf(message);
  return stack.slice(start2 === -1 ? 0 : start2 + message.length).split("\n").filter((line) => /^\s+at /.test(line)).slice(0, 5).map((line) => printable(line.replace(/\(?(file:\/\/)?[^\s()]*[/\\](dist|src)[/\\]/, "(")));
}
function hintOf(error) {
  switch (error.kind) {
    case "missing":
      return "Install git, or name the paths to scan.";
    case "not-a-repository":
      return "Run it inside a git repository.";
    case "unsafe":
      return "The repository belongs to another user: `git config --global --add safe.directory <path>` tells git to trust it.";
    default:
      return "Run the same in a terminal with git's own `git status` to see more.";
  }
}
function printable(text) {
  return text.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "?");
}
var builtin3 = process.getBuiltinModule("node:buffer");
if (builtin3 === void 0) throw new Error("this Node.js has no node:buffer");
var Buffer2 = /* @__PURE__ */ (() => builtin3.Buffer)();
var isUtf8 = /* @__PURE__ */ (() => builtin3.isUtf8)();
var isAscii = /* @__PURE__ */ (() => builtin3.isAscii)();
var BINARY = new Set(
  "png jpg jpeg gif webp avif ico icns bmp tif tiff heic psd ai eps woff woff2 ttf otf eot mp3 mp4 m4a m4v mov avi mkv webm ogg opus flac wav zip gz tgz bz2 xz zst br 7z rar jar war whl egg nupkg deb rpm apk ipa dmg iso exe dll so dylib a o obj lib pyc pyo class wasm pdf doc docx xls xlsx ppt pptx odt ods glb fbx blend onnx pt safetensors parquet npy npz mo".split(" ")
);
function endingOf(path) {
  const dot = path.lastIndexOf(".");
  return dot === -1 ? "" : path.slice(dot + 1).toLowerCase();
}
function hasBinaryName(path) {
  return BINARY.has(endingOf(path));
}
var WITH_HEAD = /\.(p12|pfx|jks|keystore|bks|kdbx?|ppk|sqlite3?|sqlitedb|db3?)$/i;
var TELLING = /^(?:\xfe\xed\xfe\xed|\xce\xce\xce\xce|\x03\xd9\xa2\x9a|SQLite format 3\0|0(?:\x80|\x81.|\x82..|\x83...)(?:\x02\x01|0.{1,3}\x06[\x09\x0a]\x2a\x86\x48\x86\xf7\x0d\x01[\x05\x0c])|[\x94\x95\xc5].{1,5}\x04)/s;
function hasTellingHead(path, start2) {
  return WITH_HEAD.test(path) || TELLING.test(Buffer2.from(start2.subarray(0, 40)).toString("latin1"));
}
var MIB = 1024 * 1024;
var DEFAULT_LIMITS = { fileBytes: 5 * MIB, namedFileBytes: 25 * MIB, fileMs: 2e3 };
function budgetOf(limits, bytes) {
  return limits.fileMs * Math.max(1, Math.ceil(bytes / MIB));
}
var TimeExceeded = class extends Error {
  constructor() {
    super("the time for the file is over");
    this.name = "TimeExceeded";
  }
};
var OutOfTime = class extends Error {
  constructor() {
    super("the time for the scan is over");
    this.name = "OutOfTime";
  }
};
function outOfTime(done, total, what) {
  const [some, all] = [done, total].map((count) => count.toLocaleString("en"));
  return {
    path: "",
    reason: `time: the scan ended early, with ${some} of ${all} ${what} looked at`,
    incomplete: true
  };
}
function overTime(path, ms) {
  return {
    path,
    reason: `time: its readers did not end within ${Math.round(ms / 100) / 10} s`,
    incomplete: true
  };
}
function overMemory(path, bytes) {
  return {
    path,
    reason: `memory: its readers asked for more than ${Math.round(bytes / MIB)} MiB`,
    incomplete: true
  };
}
var HOOKS = [
  "pre-commit",
  "pre-merge-commit",
  "commit-msg",
  "pre-push",
  "pre-receive",
  "update"
];
var builtin4 = process.getBuiltinModule("node:fs");
if (builtin4 === void 0) throw new Error("this Node.js has no node:fs");
var accessSync = /* @__PURE__ */ (() => builtin4.accessSync)();
var chmodSync = /* @__PURE__ */ (() => builtin4.chmodSync)();
var closeSync = /* @__PURE__ */ (() => builtin4.closeSync)();
var copyFileSync = /* @__PURE__ */ (() => builtin4.copyFileSync)();
var existsSync = /* @__PURE__ */ (() => builtin4.existsSync)();
var fstatSync = /* @__PURE__ */ (() => builtin4.fstatSync)();
var linkSync = /* @__PURE__ */ (() => builtin4.linkSync)();
var lstatSync = /* @__PURE__ */ (() => builtin4.lstatSync)();
var mkdirSync = /* @__PURE__ */ (() => builtin4.mkdirSync)();
var openSync = /* @__PURE__ */ (() => builtin4.openSync)();
var readdirSync = /* @__PURE__ */ (() => builtin4.readdirSync)();
var readSync = /* @__PURE__ */ (() => builtin4.readSync)();
var readFileSync = /* @__PURE__ */ (() => builtin4.readFileSync)();
var realpathSync = /* @__PURE__ */ (() => builtin4.realpathSync)();
var renameSync = /* @__PURE__ */ (() => builtin4.renameSync)();
var rmSync = /* @__PURE__ */ (() => builtin4.rmSync)();
var statSync = /* @__PURE__ */ (() => builtin4.statSync)();
var utimesSync = /* @__PURE__ */ (() => builtin4.utimesSync)();
var writeFileSync = /* @__PURE__ */ (() => builtin4.writeFileSync)();
var writeSync = /* @__PURE__ */ (() => builtin4.writeSync)();
var constants = /* @__PURE__ */ (() => builtin4.constants)();
var builtin5 = process.getBuiltinModule("node:path");
if (builtin5 === void 0) throw new Error("this Node.js has no node:path");
var node_path_default = builtin5;
var resolve = /* @__PURE__ */ (() => builtin5.resolve)();
var isAbsolute = /* @__PURE__ */ (() => builtin5.isAbsolute)();
var join = /* @__PURE__ */ (() => builtin5.join)();
var relative = /* @__PURE__ */ (() => builtin5.relative)();
var dirname = /* @__PURE__ */ (() => builtin5.dirname)();
var sep = /* @__PURE__ */ (() => builtin5.sep)();
var delimiter = /* @__PURE__ */ (() => builtin5.delimiter)();
var posix = /* @__PURE__ */ (() => builtin5.posix)();
function rootOf(directory) {
  try {
    const top = runSync(["rev-parse", "--show-toplevel"], { cwd: directory, safeDirectory: "*" }).toString("utf8").replace(/\r?\n$/, "");
    return { path: top, git: true, notes: [] };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (/must be run in a work tree/.test(error.detail)) {
      throw new UserError(
        `${directory} belongs to a repository without a working tree, so it holds no files to scan`,
        "Scan a clone of it, or a tree made with `git worktree add`."
      );
    }
    if (error.kind !== "missing" && error.kind !== "not-a-repository") throw error;
    return { path: realpathSync(directory), git: false, notes: error.kind === "missing" ? WITHOUT_GIT : [] };
  }
}
var WITHOUT_GIT = [
  {
    path: "",
    reason: "there is no git on PATH, so every file counts, those that git would ignore included",
    incomplete: false
  }
];
function repositoryOfHook(directory, env, what) {
  const startedByGit = env["GIT_INDEX_FILE"] !== void 0 && env["GIT_WORK_TREE"] === void 0;
  if (startedByGit && existsSync(join(directory, ".git"))) return directory;
  return repositoryOf(directory, what).path;
}
function isBareRepository(directory) {
  try {
    const answer = runSync(["rev-parse", "--is-bare-repository"], { cwd: directory, safeDirectory: "*" });
    return answer.toString("latin1").trim() === "true";
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}
function repositoryOf(directory, what) {
  const root = rootOf(directory);
  if (root.notes.length > 0)
    throw new UserError(`${what} needs git, and there is none on PATH`, "Install git.");
  if (!root.git) {
    throw new UserError(
      `${what} needs a git repository, and ${directory} is not in one`,
      "Run it inside the repository."
    );
  }
  return root;
}
function locatePaths(cwd, paths) {
  const named = paths.length > 0 ? paths : ["."];
  let root;
  const within = named.map((name) => {
    const { path, isDirectory } = existing(resolve(cwd, name), name);
    root ??= rootOf(isDirectory ? path : dirname(path));
    const inside = relative(root.path, path);
    if (inside === ".." || inside.startsWith(`..${sep}`)) {
      throw new UserError(`${name} is outside ${root.path}`, "Scan different repositories one by one.");
    }
    return inside.split(sep).join("/");
  });
  if (!root) throw new TypeError("there is always a path");
  return { root, within };
}
function existing(path, name) {
  try {
    const stats = lstatSync(path);
    if (stats.isDirectory()) return { path: realpathSync(path), isDirectory: true };
    return { path: resolve(realpathSync(dirname(path)), relative(dirname(path), path)), isDirectory: false };
  } catch {
    throw new UserError(
      `there is no file or directory ${name}`,
      "Paths are taken relative to the current directory; `bartizan help` lists the commands."
    );
  }
}
function appendLine(ranges, line) {
  const last = ranges.at(-1);
  if (last?.end === line - 1) ranges[ranges.length - 1] = { start: last.start, end: line };
  else ranges.push({ start: line, end: line });
}
function touches(location, added) {
  return added.some((range) => range.start <= location.endLine && location.startLine <= range.end);
}
function overlap(one, other) {
  if (!one || !other) return one ?? other;
  const both = [];
  let i = 0;
  let j = 0;
  for (let a = one[i], b = other[j]; a && b; a = one[i], b = other[j]) {
    const start2 = Math.max(a.start, b.start);
    const end = Math.min(a.end, b.end);
    if (start2 <= end) both.push({ start: start2, end });
    if (a.end < b.end) i += 1;
    else j += 1;
  }
  return both;
}
var HunkParser = class {
  #sections = /* @__PURE__ */ new Map();
  #section;
  /** Lines of the open hunk that are still to come, of the old and of the new file. */
  #oldLeft = 0;
  #newLeft = 0;
  /** Number of the hunk's next line in the new file. */
  #newLine = 0;
  /** The start of the line a chunk ended in. Of a content line only its first byte matters. */
  #line = Buffer.alloc(0);
  #skipping = false;
  push(chunk) {
    let start2 = 0;
    while (start2 < chunk.length) {
      const newline = chunk.indexOf(10, start2);
      const end = newline < 0 ? chunk.length : newline;
      const part = chunk.subarray(start2, end);
      if (this.#section && part.includes(0)) this.#section.hasNul = true;
      if (!this.#skipping) {
        this.#line = this.#line.length === 0 ? part : Buffer.concat([this.#line, part]);
      }
      if (newline < 0) {
        this.#holdOpenLine();
        return;
      }
      this.#take(this.#line);
      this.#line = Buffer.alloc(0);
      this.#skipping = false;
      start2 = newline + 1;
    }
  }
  /**
   * Added lines by `<old id>..<new id>`. A pair that only differs in line endings has none. Of a file with NUL bytes all lines
   * count: it may be UTF-16, where git's lines, which end at every byte 0x0A, are not those of the text.
   */
  end() {
    if (this.#line.length > 0) this.#take(this.#line);
    if (this.#oldLeft + this.#newLeft > 0) throw new Error("the patch ends within a hunk");
    const entries = Array.from(
      this.#sections,
      ([pair, { added, hasNul }]) => [pair, hasNul ? "all" : added]
    );
    return new Map(entries);
  }
  #holdOpenLine() {
    const inHunk = this.#oldLeft + this.#newLeft > 0;
    if (inHunk && this.#line.length > 0) {
      this.#line = Buffer.from(this.#line.subarray(0, 1));
      this.#skipping = true;
    } else {
      this.#line = Buffer.from(this.#line);
    }
  }
  #take(line) {
    const first = line[0];
    if (this.#oldLeft + this.#newLeft > 0) this.#takeContent(first);
    else if (first === AT) this.#openHunk(line.toString("latin1"));
    else if (first === LETTER_I) this.#openSection(line.toString("latin1"));
    else if (first === LETTER_D) this.#section = void 0;
  }
  /** @param first undefined for an empty line, which is how git may be told to print an empty line of context */
  #takeContent(first) {
    if (first === BACKSLASH) return;
    if (first !== PLUS) this.#oldLeft--;
    if (first !== MINUS) this.#newLeft--;
    const known = first === void 0 || first === SPACE || first === PLUS || first === MINUS;
    if (!known || this.#oldLeft < 0 || this.#newLeft < 0) {
      throw new Error("a line of the patch belongs to no hunk");
    }
    if (first === PLUS && this.#section) appendLine(this.#section.added, this.#newLine);
    if (first !== MINUS) this.#newLine++;
  }
  #openSection(line) {
    const match = /^index ([0-9a-f]{40,64}\.\.[0-9a-f]{40,64})(?: [0-7]+)?$/.exec(line);
    if (match?.[1] === void 0) return;
    this.#section = { added: [], hasNul: false };
    this.#sections.set(match[1], this.#section);
  }
  #openHunk(line) {
    const match = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!match || !this.#section) throw new Error("a hunk of the patch cannot be read");
    this.#oldLeft = Number(match[1] ?? 1);
    this.#newLine = Number(match[2]);
    this.#newLeft = Number(match[3] ?? 1);
  }
};
var SPACE = 32;
var PLUS = 43;
var MINUS = 45;
var BACKSLASH = 92;
var AT = 64;
var LETTER_D = 100;
var LETTER_I = 105;
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function pathFromBytes(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    return Array.from(
      bytes,
      (byte) => byte < 128 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`
    ).join("");
  }
}
function pathFromLatin1(bytes) {
  return /[\x80-\xff]/.test(bytes) ? pathFromBytes(Buffer.from(bytes, "latin1")) : bytes;
}
function splitZ(output) {
  const fields = [];
  let start2 = 0;
  for (; ; ) {
    const end = output.indexOf(0, start2);
    if (end < 0) return fields;
    fields.push(output.subarray(start2, end));
    start2 = end + 1;
  }
}
function splitZText(output) {
  try {
    return utf8.decode(output).split("\0").slice(0, -1);
  } catch {
    return splitZ(output).map(pathFromBytes);
  }
}
async function changesBetween(comparison, options) {
  const [raw, added] = await Promise.all([
    run(rawCommand(comparison), options),
    addedLines(comparison, options).catch(allLinesWhenTooMuch)
  ]);
  return parseRaw(raw, () => added);
}
function changesBetweenSync(comparison, options) {
  let lines;
  return parseRaw(runSync(rawCommand(comparison), options), () => {
    lines ??= addedLinesSync(comparison, options);
    return lines;
  });
}
function addedLinesSync(comparison, options) {
  const parser = new HunkParser();
  try {
    parser.push(runSync(patchCommand(comparison), options));
    return parser.end();
  } catch (error) {
    return allLinesWhenTooMuch(error);
  }
}
function emptyTree(options) {
  return runSync(["hash-object", "-t", "tree", "--stdin"], { ...options, input: "" }).toString("latin1").trim();
}
async function addedLines(comparison, options) {
  const parser = new HunkParser();
  const unlimited = { ...options, maxBytes: Number.POSITIVE_INFINITY };
  await runStreaming(patchCommand(comparison), unlimited, (chunk) => parser.push(chunk));
  return parser.end();
}
function allLinesWhenTooMuch(error) {
  if (error instanceof GitError && (error.kind === "timeout" || error.kind === "too-large")) return "all";
  throw error;
}
function rawCommand(comparison) {
  return [...diffCommand(comparison), "--raw", "-z", "--no-abbrev", ...operands(comparison)];
}
function patchCommand(comparison) {
  return [
    ...diffCommand(comparison),
    "--patch",
    "--unified=1",
    "--inter-hunk-context=0",
    "--full-index",
    "--text",
    "--ignore-cr-at-eol",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--submodule=short",
    "--diff-filter=MR",
    ...operands(comparison)
  ];
}
function diffCommand(comparison) {
  const command = "index" in comparison ? ["diff-index", "--cached"] : ["diff-tree", "-r"];
  return [...command, "--find-renames=50%", "-l1000"];
}
function operands(comparison) {
  const trees = "index" in comparison ? [comparison.base] : [comparison.base, comparison.head];
  for (const tree of trees) {
    if (tree.startsWith("-")) throw new GitError("failed", `not the name of a commit: ${tree}`);
  }
  return [...trees, "--"];
}
function parseRaw(raw, added) {
  const changes = [];
  const fields = splitZ(raw)[Symbol.iterator]();
  const next = () => {
    const { value, done } = fields.next();
    if (done) throw new GitError("failed", "git's list of changes ends within an entry");
    return value;
  };
  for (const field of fields) {
    const match = /^:\d{6} (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(field.toString("latin1"));
    const [, mode, oldId, id, letter] = match ?? [];
    if (mode === void 0 || id === void 0) {
      throw new GitError("failed", "git's list of changes cannot be read");
    }
    const firstPath = pathFromBytes(next());
    const status = statusOf(letter);
    const paths = status === "renamed" ? { path: pathFromBytes(next()), oldPath: firstPath } : { path: firstPath };
    changes.push({
      status,
      ...paths,
      mode,
      id,
      get addedLines() {
        if (status === "deleted") return [];
        const lines = status === "modified" || status === "renamed" ? added() : "all";
        return lines === "all" ? lines : lines.get(`${oldId}..${id}`) ?? [];
      }
    });
  }
  return changes;
}
function statusOf(letter) {
  switch (letter) {
    case "A":
      return "added";
    case "M":
      return "modified";
    case "D":
      return "deleted";
    case "R":
      return "renamed";
    case "T":
      return "retyped";
    case "U":
      return "unmerged";
    default:
      throw new GitError("failed", `git's list of changes has an entry of unknown kind "${letter}"`);
  }
}
function mergedHeads(root) {
  const told = Object.keys(process.env).flatMap(
    (name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []
  );
  if (told.length > 0) return told;
  const file = textOf(join(gitDirectory(root), "MERGE_HEAD")) ?? "";
  return file.split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}
function gitDirectory(root) {
  const named = process.env["GIT_DIR"];
  if (named) return resolve(root, named);
  const place = join(root, ".git");
  const linked = /^gitdir: (.*)$/m.exec(textOf(place) ?? "")?.[1];
  return linked === void 0 ? place : resolve(root, linked);
}
function textOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return void 0;
  }
}
var AT_ONCE = 8 * 1024 * 1024;
function readObjectsSync(names, maxBytes, options) {
  const all = unlessLarge(() => askSync("--batch", names, { ...options, maxBytes: AT_ONCE }));
  if (all)
    return all.map((object) => object && object.size > maxBytes ? { ...object, bytes: void 0 } : object);
  const infos = askSync("--batch-check", names, options);
  const wanted = infos.flatMap((info) => info && info.size <= maxBytes ? [info.id] : []);
  const objects = askSync("--batch", wanted, options);
  let next = 0;
  return infos.map((info) => {
    if (!info) return void 0;
    return info.size <= maxBytes ? objects[next++] : { ...info, bytes: void 0 };
  });
}
function unlessLarge(read) {
  try {
    return read();
  } catch (error) {
    if (error instanceof GitError && error.kind === "too-large") return void 0;
    throw error;
  }
}
function askSync(mode, names, options) {
  const askable = names.filter((name) => name !== "" && !name.includes("\n"));
  if (askable.length === 0) return names.map(() => void 0);
  const input = `${askable.join("\n")}
`;
  const replies = readAnswers(runSync(["cat-file", mode], { ...options, input }), mode === "--batch");
  if (replies.length !== askable.length) {
    throw new GitError("failed", `git cat-file answered ${replies.length} of ${askable.length} requests`);
  }
  const asked = new Set(askable);
  let next = 0;
  return names.map((name) => asked.has(name) ? replies[next++] : void 0);
}
function readAnswers(output, withContent) {
  const answers = [];
  for (let at = 0; at < output.length; ) {
    const newline = output.indexOf(10, at);
    if (newline === -1) break;
    const header = parseHeader(output.toString("utf8", at, newline));
    at = newline + 1;
    if (header && withContent) {
      const bytes = output.subarray(at, at + header.size);
      at += header.size + 1;
      if (at > output.length) break;
      answers.push({ ...header, bytes });
    } else answers.push(header && { ...header, bytes: void 0 });
  }
  return answers;
}
function parseHeader(line) {
  const match = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(line);
  const [, id, type, size] = match ?? [];
  if (id === void 0 || size === void 0) return void 0;
  if (type !== "blob" && type !== "tree" && type !== "commit" && type !== "tag") return void 0;
  return { id, type, size: Number(size) };
}
function filesAfter(changes) {
  return changes.filter(({ status }) => status !== "deleted" && status !== "unmerged").map((change) => ({
    path: change.path,
    mode: change.mode,
    id: change.id,
    get addedLines() {
      return change.addedLines === "all" ? void 0 : change.addedLines;
    }
  }));
}
function blobSource(kind, scope, listTree, root, maxBytes) {
  const files = [...scope].sort((a, b) => a.path < b.path ? -1 : 1);
  const reader = batchReader(files, root, maxBytes);
  const entries = blobEntries(files, reader.read);
  const opened = new Map(entries.map((entry) => [entry.path, entry]));
  const around = [];
  const aroundReader = batchReader(around, root, maxBytes);
  const tree = lazily(() => new Map(listTree().map((file) => [file.path, file])));
  return {
    kind,
    entries,
    problems: [],
    treePaths: lazily(() => [...tree().keys()].sort()),
    treeEntry: (path) => {
      const known = opened.get(path);
      if (known) return known;
      const file = tree().get(path);
      if (!file) return void 0;
      const index = around.push(file) - 1;
      const entry = blobEntry(file, () => aroundReader.read(index));
      opened.set(path, entry);
      return entry;
    },
    readWithFirst: reader.readWithFirst
  };
}
function lazily(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
var BATCH = 256;
var BATCH_BYTES = 5 * 1024 * 1024;
function batchReader(files, root, maxBytes) {
  let batch = /* @__PURE__ */ new Map();
  const idsFrom = (index) => files.slice(index, index + BATCH).filter((other) => other.mode.startsWith("100") && !hasBinaryName(other.path)).map(({ id }) => id);
  const read = (index) => {
    const file = files[index];
    if (!file) throw new RangeError("no such entry");
    let fetched = batch;
    if (!batch.has(file.id)) {
      const ids = [.../* @__PURE__ */ new Set([file.id, ...idsFrom(index)])];
      fetched = fetchBlobs(ids, root, Math.min(BATCH_BYTES, maxBytes));
      if (ids.length > 1) batch = fetched;
    }
    const known = fetched.get(file.id);
    const alone = known && !known.bytes && known.size <= maxBytes;
    const object = alone ? fetchBlobs([file.id], root, maxBytes).get(file.id) : known;
    if (!object) throw Object.assign(new GitError("failed", "the object is missing"), { code: "ENOENT" });
    if (!object.bytes)
      throw Object.assign(new GitError("too-large", "the object is too large"), { code: "EFBIG" });
    return object.bytes;
  };
  return {
    read,
    readWithFirst(names) {
      const first = new Set(idsFrom(0));
      batch = fetchBlobs([...names, ...first], root, Math.min(BATCH_BYTES, maxBytes));
      const missing = names.filter((name) => !batch.has(name));
      const others = missing.length === 0 ? batch : fetchBlobs(missing, root, maxBytes);
      return names.map((name) => batch.get(name) ?? others.get(name));
    }
  };
}
function blobEntries(files, read) {
  return files.map((file, index) => blobEntry(file, () => read(index)));
}
function blobEntry(file, read) {
  return {
    path: file.path,
    kind: kindOf2(file.mode),
    tracked: true,
    contentId: () => `blob:${file.id}`,
    read,
    get addedLines() {
      return file.addedLines;
    }
  };
}
function fetchBlobs(ids, root, maxBytes) {
  const options = { cwd: root, safeDirectory: root };
  try {
    const objects = readObjectsSync(ids, maxBytes, options);
    return new Map(ids.map((id, i) => [id, objects[i]]));
  } catch (error) {
    if (!(error instanceof GitError && error.kind === "too-large") || ids.length === 1) throw error;
    const first = ids.slice(0, 1);
    return /* @__PURE__ */ new Map([[first[0] ?? "", readObjectsSync(first, maxBytes, options)[0]]]);
  }
}
function kindOf2(mode) {
  if (mode === "120000") return "symlink";
  return mode === "160000" ? "submodule" : "file";
}
function stagedSource(root, maxBytes) {
  return blobSource("staged", stagedChanges(root), () => listIndex(root), root, maxBytes);
}
function stagedChanges(root) {
  const options = { cwd: root, safeDirectory: root };
  const since = (base) => filesAfter(changesBetweenSync({ base, index: true }, options));
  const changes = unlessRefused(() => since("HEAD")) ?? since(emptyTree(options));
  return mergedHeads(root).reduce((files, head) => {
    const others = unlessRefused(() => since(head));
    return others ? common(files, others) : files;
  }, changes);
}
function unlessRefused(ask) {
  try {
    return ask();
  } catch (error) {
    if (error instanceof GitError && error.kind === "failed") return void 0;
    throw error;
  }
}
function common(one, other) {
  const others = new Map(other.map((file) => [file.path, file]));
  return one.flatMap((file) => {
    const same = others.get(file.path);
    if (!same) return [];
    return {
      path: file.path,
      mode: file.mode,
      id: file.id,
      get addedLines() {
        return overlap(file.addedLines, same.addedLines);
      }
    };
  });
}
function listIndex(root) {
  const output = runSync(["ls-files", "-z", "--stage"], { cwd: root, safeDirectory: root });
  return splitZText(output).flatMap((line) => {
    const tab = line.indexOf("	");
    const [mode, id, stage] = line.slice(0, tab).split(" ");
    return mode && id && stage === "0" ? [{ path: line.slice(tab + 1), mode, id }] : [];
  });
}
var builtin6 = process.getBuiltinModule("node:os");
if (builtin6 === void 0) throw new Error("this Node.js has no node:os");
var availableParallelism = /* @__PURE__ */ (() => builtin6.availableParallelism)();
var EOL = /* @__PURE__ */ (() => builtin6.EOL)();
var MOST = 8;
function workersBeside(bundle, jobs) {
  return {
    entry: new URL("worker.js", bundle),
    data: { bundle: bundle.href },
    jobs: jobs ?? Math.min(availableParallelism(), MOST)
  };
}
function rulePageBeside(bundle) {
  const pages = new URL("../docs/rules/", bundle);
  return (ruleId) => {
    const page = new URL(`${ruleId}.md`, pages);
    return existsSync(page) ? page.href : void 0;
  };
}
async function hookCommand(host, args) {
  const [name = "", ...rest] = args;
  switch (name) {
    case "pre-commit":
    case "pre-merge-commit":
      return beforeCommit(host);
    case "commit-msg":
      return (await Promise.resolve().then(() => __load("./commit-msg-UFCS2O7U.js"))).commitMessage(host, rest);
    case "pre-push": {
      const { PRE_COMMIT: framework, PRE_COMMIT_TO_REF: to } = host.env;
      if (framework !== void 0 && !to) return beforeCommit(host);
      return (await Promise.resolve().then(() => __load("./push-FUJT5CIG.js"))).prePush(host, rest);
    }
    case "pre-receive":
      return (await Promise.resolve().then(() => __load("./push-FUJT5CIG.js"))).preReceive(host);
    case "update":
      return (await Promise.resolve().then(() => __load("./push-FUJT5CIG.js"))).updateRef(host, rest);
    default: {
      const guess = closest(name, HOOKS);
      throw new UserError(
        `there is no hook "${name}" to run`,
        `${guess ? `Did you mean ${guess}? ` : ""}There are ${HOOKS.join(", ")}.`
      );
    }
  }
}
async function beforeCommit(host) {
  const root = repositoryOfHook(host.cwd, host.env, "the hook");
  const asked = await askedByFramework(host, root);
  const { source, readWithFirst } = asked ? { source: asked.source, readWithFirst: void 0 } : withReading(stagedSource(root, DEFAULT_LIMITS.namedFileBytes));
  const isWithoutText = source.entries.every(({ kind, path }) => kind !== "file" || hasBinaryName(path));
  if (isWithoutText && !asked?.passage) return EXIT.clean;
  const [{ runScan }, { policyIn }] = await Promise.all([
    Promise.resolve().then(() => __load("./chunk-AOZ2SMLR.js")),
    Promise.resolve().then(() => __load("./chunk-7R246EWF.js"))
  ]);
  const outcome = await runScan({
    ...await policyIn(root, asked?.scope.head ?? "", readWithFirst),
    source,
    ...asked,
    assets: assetsBeside(host.bundle),
    only: [],
    skip: [],
    wholeFiles: false,
    minConfidence: "medium",
    workers: workersBeside(host.bundle),
    ruleUrl: rulePageBeside(host.bundle)
  });
  const { report } = outcome;
  if (report.findings.length === 0 && report.notChecked.length === 0) return EXIT.clean;
  const { printRefusal, staged } = await Promise.resolve().then(() => __load("./chunk-SNSGXCBH.js"));
  return printRefusal(host, outcome, staged(host, outcome, source.kind === "staged"));
}
function withReading(source) {
  return { source, readWithFirst: source.readWithFirst };
}
async function askedByFramework(host, root) {
  if (host.env["PRE_COMMIT"] === void 0) return void 0;
  return (await Promise.resolve().then(() => __load("./framework-MX343MUQ.js"))).frameworkScope(host, root);
}
var COMMANDS = {
  scan: async () => (await Promise.resolve().then(() => __load("./scan-6GQ3W5D7.js"))).scanCommand,
  baseline: async () => (await Promise.resolve().then(() => __load("./baseline-5PLES7HA.js"))).baselineCommand,
  rules: async () => (await Promise.resolve().then(() => __load("./rules-EOHMF3GI.js"))).rulesCommand,
  explain: async () => (await Promise.resolve().then(() => __load("./rules-EOHMF3GI.js"))).explainCommand,
  merge: async () => (await Promise.resolve().then(() => __load("./merge-L2CKM3SH.js"))).mergeCommand,
  hook: async () => hookCommand,
  install: async () => (await Promise.resolve().then(() => __load("./chunk-B264UE2B.js"))).installCommand,
  uninstall: async () => (await Promise.resolve().then(() => __load("./chunk-B264UE2B.js"))).uninstallCommand,
  init: async () => (await Promise.resolve().then(() => __load("./init-V5QNBZOY.js"))).initCommand,
  doctor: async () => (await Promise.resolve().then(() => __load("./doctor-YISDYQOB.js"))).doctorCommand,
  help: async () => (await Promise.resolve().then(() => __load("./help-65DRZBWQ.js"))).helpCommand
};
async function main(host) {
  try {
    return await dispatch(host);
  } catch (error) {
    const { exitCode, message, details, hint, frames } = explainError(error);
    const lines = [`bartizan: ${message}`, ...[...details, hint].map((line) => `  ${line}`), ...frames, ""];
    host.stderr.write(lines.join("\n"));
    return exitCode;
  }
}
async function dispatch(host) {
  const [first, ...rest] = host.args;
  if (first === "--version" || first === "-V") {
    host.stdout.write(`bartizan ${VERSION}
`);
    return EXIT.clean;
  }
  if (first === "--help" || first === "-h" || rest.includes("--help") || rest.includes("-h")) {
    return (await Promise.resolve().then(() => __load("./help-65DRZBWQ.js"))).helpCommand(host, first?.startsWith("-") ? [] : host.args);
  }
  const load = first === void 0 ? void 0 : Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : void 0;
  if (load) return (await load())(host, rest);
  const guess = first === void 0 || /[-./\\]/.test(first) ? void 0 : closest(first, Object.keys(COMMANDS));
  if (guess) throw new UserError(`there is no command "${first}"`, `Did you mean "bartizan ${guess}"?`);
  return (await Promise.resolve().then(() => __load("./scan-6GQ3W5D7.js"))).scanCommand(host, host.args);
}
function assetsBeside(base) {
  return { read: async (name) => readFileSync(new URL(name, base)) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  Buffer,
  CHECK_IDS,
  CONFIDENCES,
  DEFAULT_LIMITS,
  EOL,
  EXIT,
  FAIL_ON,
  GitError,
  HOOKS,
  MASK,
  OutOfTime,
  SEVERITIES,
  TimeExceeded,
  UserError,
  VERSION,
  accessSync,
  appendLine,
  assetsBeside,
  blobSource,
  budgetOf,
  changesBetween,
  chmodSync,
  closeSync,
  closest,
  constants,
  copyFileSync,
  delimiter,
  dirname,
  emptyTree,
  existsSync,
  exitCodeOf,
  explainError,
  filesAfter,
  filter,
  fstatSync,
  hasBinaryName,
  hasTellingHead,
  isAbsolute,
  isAscii,
  isAtLeast,
  isBareRepository,
  isUtf8,
  join,
  linkSync,
  locatePaths,
  lstatSync,
  main,
  mkdirSync,
  node_path_default,
  openSync,
  outOfTime,
  overMemory,
  overTime,
  pathFromBytes,
  pathFromLatin1,
  posix,
  readFileSync,
  readObjectsSync,
  readSync,
  readdirSync,
  realpathSync,
  relative,
  renameSync,
  repositoryOf,
  repositoryOfHook,
  resolve,
  rmSync,
  rootOf,
  rulePageBeside,
  run,
  runSync,
  sep,
  spawnSync,
  splitZ,
  splitZText,
  stagedSource,
  statSync,
  touches,
  utimesSync,
  workersBeside,
  writeFileSync,
  writeSync
});
})