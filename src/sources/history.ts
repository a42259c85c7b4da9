import { hasBinaryName } from "../engine/binary-names.ts";
import { compareText } from "../engine/order.ts";
import { UserError } from "../errors.ts";
import type { NotChecked } from "../finding.ts";
import { isShallow } from "../git/commits.ts";
import { GitError, type GitOptions } from "../git/git.ts";
import { commitsIn, type Introduction, introductions } from "../git/introduced.ts";
import { blobSizes } from "../git/object-stream.ts";
import { isPartialClone, missingObjects, refsWithoutCommit } from "../git/objects.ts";
import { Tally } from "./tally.ts";

/** Git's calls about history: of a partial clone nothing is fetched, and no replacement hides a commit. */
export type HistoryLocation = Required<Pick<GitOptions, "cwd" | "safeDirectory" | "env">>;

/** @param directory in a repository, bare or not; a linked working tree or any folder of it will do */
export function historyAt(directory: string): HistoryLocation {
  return {
    cwd: directory,
    safeDirectory: "*",
    env: { GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "", GIT_NO_REPLACE_OBJECTS: "1" },
  };
}

/** One content that a path has had. */
export interface Version {
  readonly path: string;
  readonly id: string;
  /** Full id of the first commit that brought the content, and the path it brought it to. */
  readonly commit: string;
  /** Id of what a parent of the commit had at the path, if anything: most likely much the same. */
  readonly before: string | undefined;
  /** The commit's place among those looked at, oldest first. */
  readonly order: number;
  /** Bytes. */
  readonly size: number;
}

/** Contents to look at, each once however many commits and branches have it. */
export interface Versions {
  /** By path, and of a path the oldest first. */
  readonly list: readonly Version[];
  /** Contents there are, those that are not looked at included. */
  readonly blobs: number;
  /** What is passed over, by path. */
  readonly problems: Tally;
}

export interface History extends Versions {
  readonly at: HistoryLocation;
  readonly commits: number;
  /** What is to be said of the history as a whole. */
  readonly notes: readonly NotChecked[];
}

/**
 * Everything that was ever committed, as far as it can be reached from these revisions.
 *
 * @param revisions as `git rev-list` takes them; none stands for all branches, tags and other refs
 * @param maxBytes larger contents are not read
 * @throws {UserError} for a revision there is not, and when the directory is in no repository
 * @throws {GitError}
 */
export async function historyOf(
  at: HistoryLocation,
  revisions: readonly string[],
  maxBytes: number,
): Promise<History> {
  const commits = await commitsNamed(revisions, at);
  const absent = (await isPartialClone(at)) ? await missingObjects(commits, at) : NONE;
  const first = new FirstVersions();
  try {
    await introductions(commits, at, (introduction) => first.add(introduction));
  } catch (error) {
    if (absent.size === 0 || !(error instanceof GitError) || error.kind !== "failed") throw error;
    throw new UserError(
      "this clone was made without the trees of its history, so there is nothing to read",
      "Scan a full clone, or one made with `--filter=blob:none` for what it holds.",
    );
  }
  const versions = await measured(first, commits, at, maxBytes, absent);
  return { at, commits: commits.length, ...versions, notes: await notesOn(at, revisions) };
}

const NONE: ReadonlySet<string> = new Set();

async function commitsNamed(revisions: readonly string[], at: HistoryLocation): Promise<readonly string[]> {
  for (const revision of revisions) {
    if (revision.startsWith("-")) {
      throw new UserError(
        `--history takes revisions, and ${revision} is none`,
        "Write --history, or --history main v1.0..v2.0.",
      );
    }
  }
  try {
    return await commitsIn(revisions.length === 0 ? ["--all"] : revisions, at);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (error.kind === "not-a-repository") {
      throw new UserError(
        `--history needs a git repository, and ${at.cwd} is not in one`,
        "Run it inside the repository.",
      );
    }
    if (
      error.kind !== "failed" ||
      !/bad revision|ambiguous argument|unknown revision|bad object/.test(error.detail)
    )
      throw error;
    throw new UserError(
      `there is no such revision in this clone: ${revisions.join(" ")}`,
      "`git log` shows the commits there are, `git branch --all` the branches.",
    );
  }
}

async function notesOn(at: HistoryLocation, revisions: readonly string[]): Promise<readonly NotChecked[]> {
  const notes: NotChecked[] = [];
  if (await isShallow(at)) {
    const reason =
      "this clone is shallow: only a part of the history is here (`git fetch --unshallow` brings the rest)";
    notes.push({ path: "", reason, incomplete: true });
  }
  if (revisions.length > 0) return notes;
  for (const { name, type } of await refsWithoutCommit(at)) {
    notes.push({ path: "", reason: `${name} points at a ${type}, not at a commit`, incomplete: false });
  }
  return notes;
}

/** Which commit brought each content first, and where to. */
export class FirstVersions {
  readonly byId = new Map<string, Omit<Introduction, "mode" | "id">>();
  readonly submodules = new Set<string>();
  readonly #paths = new Map<string, string>();

  add({ commit, path, mode, id, before }: Introduction): void {
    if (mode === "160000") this.submodules.add(path);
    // The target of a symbolic link is text like any other.
    if (!mode.startsWith("100") && mode !== "120000") return;
    const known = this.byId.get(id);
    // Text that was first hidden behind the name of a picture is looked at under the name it got later.
    if (known && !(hasBinaryName(known.path) && !hasBinaryName(path))) return;
    this.byId.set(id, { commit, path: this.#once(path), before });
  }

  /** The same string for the same path: a file has thousands of versions. */
  #once(path: string): string {
    const known = this.#paths.get(path);
    if (known !== undefined) return known;
    this.#paths.set(path, path);
    return path;
  }
}

const UNKNOWN = { commit: -1, path: "", before: [] };

/** Asks for the sizes, and leaves out what is not to be read. */
export async function measured(
  first: FirstVersions,
  commits: readonly string[],
  at: HistoryLocation,
  maxBytes: number,
  absent: ReadonlySet<string> = NONE,
): Promise<Versions> {
  const problems = new Tally();
  const asked: string[] = [];
  for (const [id, { path }] of first.byId) {
    if (hasBinaryName(path)) problems.binaryName();
    else if (absent.has(id)) problems.missing(path);
    else asked.push(id);
  }
  for (const path of first.submodules) problems.submodule(path);
  const sizes = await blobSizes(asked, at);
  const list: Version[] = [];
  asked.forEach((id, index) => {
    const { commit, path, before } = first.byId.get(id) ?? UNKNOWN;
    const size = sizes[index] ?? -1;
    if (size < 0) problems.missing(path);
    else if (size > maxBytes) problems.tooLarge(path, maxBytes);
    else list.push({ path, id, commit: commits[commit] ?? "", before: before[0], order: commit, size });
  });
  list.sort(compareVersions);
  return { list, blobs: first.byId.size, problems };
}

/** The order of `Versions.list`. */
export function compareVersions(a: Version, b: Version): number {
  return compareText(a.path, b.path) || a.order - b.order || compareText(a.id, b.id);
}
