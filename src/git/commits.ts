import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { GitError, type GitOptions, run } from "./git.ts";
import { splitZText } from "./paths.ts";

type At = Pick<GitOptions, "cwd" | "safeDirectory">;

/** The full id of the commit a name stands for; undefined when this clone does not have it. */
export async function commitId(name: string, at: At): Promise<string | undefined> {
  const output = await unlessRefused(
    run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], at),
  );
  return output?.toString("latin1").trim();
}

/**
 * The parents a commit names, whether or not this clone has them: at the edge of a shallow clone `HEAD^1` does not exist,
 * and still the commit says which one it is.
 */
export async function parentsOf(commit: string, at: At): Promise<readonly string[]> {
  const output = await run(["cat-file", "commit", commit], at);
  const header = output.toString("latin1").split("\n\n", 1)[0] ?? "";
  return Array.from(header.matchAll(/^parent ([0-9a-f]{40,64})$/gm), (match) => match[1] ?? "");
}

/**
 * The last so many commits behind one, itself included, oldest first, each with its parent in this clone. Undefined where
 * the clone does not have that many, and where one of them is a merge or a first commit: then a number alone does not say which are meant.
 */
export async function unbranchedLine(
  tip: string,
  length: number,
  at: At,
): Promise<readonly string[] | undefined> {
  const command = ["rev-list", "--topo-order", "--parents", `--max-count=${length}`, tip, "--"];
  const output = await unlessRefused(run(command, at));
  const entries =
    output
      ?.toString("latin1")
      .trim()
      .split("\n")
      .map((line) => line.split(" ")) ?? [];
  const isLine = entries.every(([, parent, second], i) => {
    const next = entries[i + 1];
    return parent !== undefined && second === undefined && (!next || next[0] === parent);
  });
  return isLine && entries.length === length ? entries.map(([id = ""]) => id).reverse() : undefined;
}

/** A best common ancestor as far as this clone knows the history; undefined when it knows none. */
export async function mergeBase(one: string, other: string, at: At): Promise<string | undefined> {
  const output = await unlessRefused(run(["merge-base", "--", one, other], at));
  return output?.toString("latin1").trim();
}

export async function isShallow(at: At): Promise<boolean> {
  const output = await run(["rev-parse", "--is-shallow-repository"], at);
  return output.toString("latin1").trim() === "true";
}

/** The commits at which a shallow clone's history is cut: git takes them for first ones. Empty for a full clone. */
export async function shallowCommits(at: At): Promise<ReadonlySet<string>> {
  if (!(await isShallow(at))) return new Set();
  const output = await run(["rev-parse", "--git-path", "shallow"], at);
  const file = resolve(at.cwd, output.toString("utf8").replace(/\r?\n$/, ""));
  return new Set(readFileSync(file, "latin1").split("\n").filter(Boolean));
}

/** One path of a commit's tree. */
export interface TreeFile {
  readonly path: string;
  /** Octal, as git prints it. */
  readonly mode: string;
  readonly id: string;
}

/** Everything in a commit's tree, links and submodules too. */
export async function filesOf(commit: string, at: At): Promise<readonly TreeFile[]> {
  const output = await run(["ls-tree", "-r", "-z", "--full-tree", commit, "--"], at);
  return splitZText(output).map((line) => {
    const tab = line.indexOf("\t");
    const [mode, , id] = line.slice(0, tab).split(" ");
    if (mode === undefined || id === undefined) {
      throw new GitError("failed", "git's list of a tree cannot be read");
    }
    return { path: line.slice(tab + 1), mode, id };
  });
}

/** For questions to which git's non-zero status is an answer. */
async function unlessRefused(question: Promise<Buffer>): Promise<Buffer | undefined> {
  try {
    return await question;
  } catch (error) {
    if (error instanceof GitError && error.kind === "failed") return undefined;
    throw error;
  }
}
