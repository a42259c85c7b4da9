import { Buffer } from "node:buffer";
import { filter, GitError, type GitOptions, run } from "./git.ts";
import { pathFromLatin1 } from "./paths.ts";

type At = Pick<GitOptions, "cwd" | "safeDirectory" | "env">;

/** What a commit has at a path that none of its parents has there. */
export interface Introduction {
  /** The commit's place in the list that was asked about. */
  readonly commit: number;
  readonly path: string;
  /** Octal: `100644`, `100755`, `120000` a symbolic link, `160000` a submodule; `000000` when the path is gone. */
  readonly mode: string;
  readonly id: string;
  /** What the parents have there, one each; only zeros where they have nothing. */
  readonly before: readonly string[];
}

/** Ids of commits, oldest first, parents always before their children. @param revisions as `git rev-list` takes them */
export async function commitsIn(revisions: readonly string[], at: At): Promise<readonly string[]> {
  const command = ["rev-list", "--reverse", "--topo-order", ...revisions, "--"];
  const output = await run(command, { ...at, timeoutMs: LONG_MS, maxBytes: Number.POSITIVE_INFINITY });
  const text = output.toString("latin1");
  return text === "" ? [] : text.trimEnd().split("\n");
}

/**
 * Where these commits begin: the parents of theirs that are none of them, less those that another of them has among its
 * ancestors. Empty when they go back to the first commit. @param revisions as `git rev-list` takes them
 */
export async function boundariesOf(revisions: readonly string[], at: At): Promise<readonly string[]> {
  const output = await run(["rev-list", "--boundary", ...revisions, "--"], { ...at, timeoutMs: LONG_MS });
  const boundaries = Array.from(output.toString("latin1").matchAll(/^-([0-9a-f]+)$/gm), ([, id]) => id ?? "");
  if (boundaries.length < 2) return boundaries;
  const independent = await run(["merge-base", "--independent", ...boundaries], at);
  return independent.toString("latin1").trim().split("\n");
}

/** Walking millions of commits takes minutes. */
const LONG_MS = 60 * 60 * 1000;

/**
 * Calls back for everything that commits introduce, in their order. Of a merge that is what differs from all of its parents:
 * the rest came with one of them. Renames are not looked for: a moved file is there with the same blob. One process.
 * @throws {GitError}
 */
export async function introductions(
  commits: readonly string[],
  at: At,
  onIntroduction: (introduction: Introduction) => void,
): Promise<void> {
  if (commits.length === 0) return;
  const command = [
    "diff-tree",
    "--stdin",
    "-r",
    "-c",
    "--root",
    "--raw",
    "--no-abbrev",
    "--no-renames",
    "-z",
  ];
  let commit = -1;
  let record: Omit<Introduction, "commit" | "path"> | undefined;
  let rest = "";
  const take = (field: string) => {
    if (record) {
      onIntroduction({ commit, path: pathFromLatin1(field), ...record });
      record = undefined;
    } else if (field.startsWith(":")) record = parseRecord(field);
    else commit = nextCommit(commits, commit, field);
  };
  await filter(command, at, lines(commits), (chunk) => {
    const fields = (rest + chunk.toString("latin1")).split("\0");
    rest = fields.pop() ?? "";
    for (const field of fields) take(field);
    return undefined;
  });
  if (record || rest !== "") throw new GitError("failed", "git's list of changes ends within an entry");
}

/** Commits that introduce nothing are not named. */
function nextCommit(commits: readonly string[], after: number, id: string): number {
  for (let index = after + 1; index < commits.length; index++) if (commits[index] === id) return index;
  throw new GitError("failed", "git's list of changes names a commit that was not asked about");
}

/** One colon for each parent, their modes and the new one, their ids and the new one, and letters that tell nothing more. */
function parseRecord(text: string): Omit<Introduction, "commit" | "path"> {
  let parents = 0;
  while (text[parents] === ":") parents++;
  const fields = text.slice(parents).split(" ");
  const mode = fields[parents];
  const id = fields[2 * parents + 1];
  if (mode === undefined || id === undefined || fields.length !== 2 * parents + 3) {
    throw new GitError("failed", "git's list of changes cannot be read");
  }
  return { mode, id, before: fields.slice(parents + 1, 2 * parents + 1) };
}

function* lines(commits: readonly string[]): Generator<Buffer> {
  for (let from = 0; from < commits.length; from += 1024) {
    yield Buffer.from(`${commits.slice(from, from + 1024).join("\n")}\n`, "latin1");
  }
}
