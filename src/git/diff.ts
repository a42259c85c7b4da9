import type { LineRange } from "../file.ts";
import { GitError, type GitOptions, run, runStreaming, runSync } from "./git.ts";
import { type AddedLines, HunkParser } from "./hunks.ts";
import { pathFromBytes, splitZ } from "./paths.ts";

export type ChangeStatus = "added" | "modified" | "deleted" | "renamed" | "retyped" | "unmerged";

/** One path that differs between two trees. */
export interface Change {
  readonly status: ChangeStatus;
  readonly path: string;
  /** Where a renamed file was before. */
  readonly oldPath?: string;
  /** Git's mode in octal: `100644`, `100755`, `120000` a symbolic link, `160000` a submodule, `000000` deleted. */
  readonly mode: string;
  /** Object id of the new content; only zeros when deleted. */
  readonly id: string;
  /** Lines that are new or changed, in order; a line whose ending alone changed is not. */
  readonly addedLines: readonly LineRange[] | "all";
}

/** `base` and `head` are commits or trees; `index` compares what is staged with `base`. */
export type Comparison =
  | { readonly base: string; readonly head: string }
  | { readonly base: string; readonly index: true };

type DiffOptions = Omit<GitOptions, "input" | "maxBytes">;

/**
 * What changed, renames followed: of a moved file only the lines that are new at its new place count. A copy counts as new.
 * When the lines cannot be worked out within the time limit, all lines of the changed files count.
 */
export async function changesBetween(comparison: Comparison, options: DiffOptions): Promise<Change[]> {
  const [raw, added] = await Promise.all([
    run(rawCommand(comparison), options),
    addedLines(comparison, options).catch(allLinesWhenTooMuch),
  ]);
  return parseRaw(raw, () => added);
}

/**
 * The same without leaving the thread, for the hook. Git is asked for the lines when those of a file that was there before
 * are first read: only a finding wants to know them, and most commits have none.
 */
export function changesBetweenSync(comparison: Comparison, options: DiffOptions): Change[] {
  let lines: AddedLines | "all" | undefined;
  return parseRaw(runSync(rawCommand(comparison), options), () => {
    lines ??= addedLinesSync(comparison, options);
    return lines;
  });
}

function addedLinesSync(comparison: Comparison, options: DiffOptions): AddedLines | "all" {
  const parser = new HunkParser();
  try {
    parser.push(runSync(patchCommand(comparison), options));
    return parser.end();
  } catch (error) {
    return allLinesWhenTooMuch(error);
  }
}

/** The id of the tree without entries, to compare with where there is no commit yet. */
export function emptyTree(options: DiffOptions): string {
  return runSync(["hash-object", "-t", "tree", "--stdin"], { ...options, input: "" })
    .toString("latin1")
    .trim();
}

async function addedLines(comparison: Comparison, options: DiffOptions): Promise<AddedLines> {
  const parser = new HunkParser();
  const unlimited = { ...options, maxBytes: Number.POSITIVE_INFINITY };
  await runStreaming(patchCommand(comparison), unlimited, (chunk) => parser.push(chunk));
  return parser.end();
}

function allLinesWhenTooMuch(error: unknown): "all" {
  if (error instanceof GitError && (error.kind === "timeout" || error.kind === "too-large")) return "all";
  throw error;
}

function rawCommand(comparison: Comparison): string[] {
  return [...diffCommand(comparison), "--raw", "-z", "--no-abbrev", ...operands(comparison)];
}

/**
 * `--text`: a `.gitattributes` that calls files binary must not hide their lines. `--ignore-cr-at-eol` also takes a last
 * line with and without its newline for the same. One line of context: without any, git compares in a shorter way, and may
 * find other lines to be new than a pull request shows. Added files need no patch: all of their lines are new.
 */
function patchCommand(comparison: Comparison): string[] {
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
    ...operands(comparison),
  ];
}

/** The plumbing commands: unlike `git diff` they do not follow the user's settings for reading pleasure. */
function diffCommand(comparison: Comparison): string[] {
  const command = "index" in comparison ? ["diff-index", "--cached"] : ["diff-tree", "-r"];
  return [...command, "--find-renames=50%", "-l1000"];
}

function operands(comparison: Comparison): string[] {
  const trees = "index" in comparison ? [comparison.base] : [comparison.base, comparison.head];
  for (const tree of trees) {
    if (tree.startsWith("-")) throw new GitError("failed", `not the name of a commit: ${tree}`);
  }
  return [...trees, "--"];
}

/** `:<old mode> <mode> <old id> <id> <letter><score>` NUL path NUL, and for a rename the old path before the new one. */
function parseRaw(raw: Buffer, added: () => AddedLines | "all"): Change[] {
  const changes: Change[] = [];
  const fields = splitZ(raw)[Symbol.iterator]();
  const next = (): Buffer => {
    const { value, done } = fields.next();
    if (done) throw new GitError("failed", "git's list of changes ends within an entry");
    return value;
  };
  for (const field of fields) {
    const match = /^:\d{6} (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(field.toString("latin1"));
    const [, mode, oldId, id, letter] = match ?? [];
    if (mode === undefined || id === undefined) {
      throw new GitError("failed", "git's list of changes cannot be read");
    }
    const firstPath = pathFromBytes(next());
    const status = statusOf(letter);
    const paths =
      status === "renamed" ? { path: pathFromBytes(next()), oldPath: firstPath } : { path: firstPath };
    changes.push({
      status,
      ...paths,
      mode,
      id,
      get addedLines() {
        if (status === "deleted") return [];
        const lines = status === "modified" || status === "renamed" ? added() : "all";
        return lines === "all" ? lines : (lines.get(`${oldId}..${id}`) ?? []);
      },
    });
  }
  return changes;
}

function statusOf(letter: string | undefined): ChangeStatus {
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
