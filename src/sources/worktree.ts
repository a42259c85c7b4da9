import { Buffer, isUtf8 } from "node:buffer";
import { type BigIntStats, lstatSync, readdirSync, type Stats } from "node:fs";
import { types } from "node:util";
import type { NotChecked } from "../finding.ts";
import { cleanBlobs } from "../git/clean.ts";
import { runSync } from "../git/git.ts";
import { pathFromBytes, splitZ } from "../git/paths.ts";
import { type DiskPath, diskEntry, forFs, type Located, located } from "./disk.ts";
import type { Entry, Source } from "./source.ts";
import { isWithin } from "./within.ts";

export interface WorktreeOptions {
  /** Absolute path of the directory that paths are relative to: the top of the repository, or the directory named. */
  readonly root: string;
  /** Whether `root` is the top of a git repository. */
  readonly git: boolean;
  /** Only these files and everything below these directories, relative to the root with `/`; `""` is all. */
  readonly within: readonly string[];
  /** What is to be said of the tree as a whole. */
  readonly notes?: readonly NotChecked[];
}

/** The files on disk: in a repository what git tracks and what is untracked and not ignored, elsewhere every file. */
export function worktreeSource(options: WorktreeOptions): Source {
  const problems: NotChecked[] = [];
  const listed = options.git
    ? listWithGit(options.root, options.within, problems)
    : listDirectory(options.root, problems);
  const byPath = new Map<string, Entry>();
  const clean = options.git ? cleanIn(options.root) : () => undefined;
  for (const { tracked, ...file } of listed) {
    const entry = entryOf(file, problems, clean);
    if (entry) byPath.set(entry.path, tracked === undefined ? entry : { ...entry, tracked });
  }
  const paths = [...byPath.keys()].sort();
  const entries = paths.flatMap((path) => {
    const entry = byPath.get(path);
    return entry && isWithin(path, options.within) ? [entry] : [];
  });
  return {
    kind: "worktree",
    entries,
    problems: [
      ...(options.notes ?? []),
      ...problems.filter((problem) => problem.path === "" || isWithin(problem.path, options.within)),
    ],
    treePaths: () => paths,
    treeEntry: (path) => byPath.get(path),
  };
}

interface Listed extends Located {
  /** Undefined without git. */
  readonly tracked?: boolean;
}

function listWithGit(root: string, within: readonly string[], problems: NotChecked[]): readonly Listed[] {
  const output = runSync(["ls-files", "-z", "-t", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    safeDirectory: root,
    onWarning: (text) => void problems.push(...unlisted(text)),
  });
  const seen = new Set<string>();
  let sparse = 0;
  // A path in a merge conflict is listed once for each side.
  const listed = fieldsOf(output).flatMap((line): readonly Listed[] => {
    // A letter for its state, `?` for what git does not track, and a space.
    const [state, raw] =
      typeof line === "string" ? [line.charCodeAt(0), line.slice(2)] : [line[0], line.subarray(2)];
    const key = typeof raw === "string" ? raw : raw.toString("latin1");
    if (seen.has(key)) return [];
    seen.add(key);
    const file = located(root, raw);
    if (state === LEFT_OUT && isWithin(file.path, within) && statsOf(file.file) === undefined) sparse++;
    return [{ ...file, tracked: state !== QUESTION_MARK }];
  });
  if (sparse > 0) problems.push({ path: "", reason: leftOut(sparse), incomplete: false });
  return listed;
}

/** As text, where all of it is UTF-8. */
function fieldsOf(output: Buffer): readonly (string | Buffer)[] {
  return isUtf8(output) ? output.toString().split("\0").slice(0, -1) : splitZ(output);
}

const QUESTION_MARK = 0x3f;
/** `S`: git was told not to look for it on disk. */
const LEFT_OUT = 0x53;

function leftOut(count: number): string {
  return `${count} ${count === 1 ? "file" : "files"} left out by the sparse checkout`;
}

/** Git passes over what it cannot open, and succeeds. */
function unlisted(warnings: string): readonly NotChecked[] {
  return [...warnings.matchAll(/could not open directory '(.*)': (.*)/g)].map(([, path = "", why = ""]) => ({
    path: path.replace(/\/$/, ""),
    reason: `a directory that cannot be read (${why})`,
    incomplete: true,
  }));
}

/** Folders that hold other people's code or what a build made; said, not searched, where there is no git to tell. */
const HEAVY =
  /^(\.git|\.hg|\.svn|node_modules|bower_components|\.venv|venv|__pycache__|\.tox|\.mypy_cache|\.next|\.nuxt|\.terraform|\.gradle)$/;

function listDirectory(root: string, problems: NotChecked[]): readonly Listed[] {
  const found: Listed[] = [];
  const pending: Buffer[] = [Buffer.alloc(0)];
  for (let directory = pending.pop(); directory; directory = pending.pop()) {
    const prefix = directory.length === 0 ? directory : Buffer.concat([directory, SLASH]);
    try {
      for (const child of readdirSync(forFs(located(root, directory).file), {
        withFileTypes: true,
        encoding: "buffer",
      })) {
        const path = Buffer.concat([prefix, child.name]);
        if (!child.isDirectory()) found.push(located(root, path));
        else if (!HEAVY.test(child.name.toString("latin1"))) pending.push(path);
        else
          problems.push({
            path: pathFromBytes(path),
            reason: "a folder that is left out where there is no git repository",
            incomplete: false,
          });
      }
    } catch (error) {
      problems.push({
        path: pathFromBytes(directory),
        reason: `a directory that cannot be read (${errorCode(error)})`,
        incomplete: true,
      });
    }
  }
  return found;
}

const SLASH = Buffer.from("/");

type Clean = (path: string, stats: BigIntStats) => string | undefined;

/** Git is asked when the first file is asked about. */
function cleanIn(root: string): Clean {
  let clean: Clean | undefined;
  return (path, stats) => {
    clean ??= cleanOrNone(root);
    return clean(path, stats);
  };
}

/** Without git's word on them, files have to be read. */
function cleanOrNone(root: string): Clean {
  try {
    return cleanBlobs(root);
  } catch {
    return () => undefined;
  }
}

function entryOf({ path, file }: Located, problems: NotChecked[], clean: Clean): Entry | undefined {
  let stats: Stats;
  try {
    stats = lstatSync(forFs(file));
  } catch (error) {
    // Deleted on disk and still in the index: there is nothing to look at.
    if (errorCode(error) !== "ENOENT" && errorCode(error) !== "ENOTDIR") {
      problems.push({ path, reason: `cannot be read (${errorCode(error)})`, incomplete: true });
    }
    return undefined;
  }
  if (stats.isSymbolicLink()) return { path, kind: "symlink", read: nothing };
  // Git lists a directory only where another repository begins; untracked ones with a slash at the end.
  if (stats.isDirectory()) return { path: path.replace(/\/$/, ""), kind: "submodule", read: nothing };
  if (!stats.isFile()) {
    problems.push({ path, reason: "not a regular file", incomplete: false });
    return undefined;
  }
  return {
    ...diskEntry(path, stats.size, file),
    contentId: () => {
      const now = statsOf(file);
      const id = now && clean(path, now);
      return id === undefined ? undefined : `disk:${id}`;
    },
    stamp: () => {
      const now = statsOf(file);
      return now && `${now.size}:${now.mtimeNs}:${now.ctimeNs}:${now.ino}`;
    },
  };
}

function statsOf(file: DiskPath): BigIntStats | undefined {
  try {
    return lstatSync(forFs(file), { bigint: true });
  } catch {
    return undefined;
  }
}

function nothing(): Uint8Array {
  return new Uint8Array();
}

function errorCode(error: unknown): string {
  return types.isNativeError(error) && "code" in error && typeof error.code === "string"
    ? error.code
    : "unknown error";
}
