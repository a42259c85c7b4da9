import { hasBinaryName } from "../engine/binary-names.ts";
import { type GitObject, type ReadObjects, readObjectsSync } from "../git/cat-file.ts";
import type { TreeFile } from "../git/commits.ts";
import type { Change } from "../git/diff.ts";
import { GitError } from "../git/git.ts";
import type { Entry, Source } from "./source.ts";

/** A file of a change; without `addedLines` all of its lines are in question. */
export type ChangedFile = TreeFile & Pick<Entry, "addedLines">;

/** The files that are there after a change, with the lines it adds. */
export function filesAfter(changes: readonly Change[]): readonly ChangedFile[] {
  return changes
    .filter(({ status }) => status !== "deleted" && status !== "unmerged")
    .map((change) => ({
      path: change.path,
      mode: change.mode,
      id: change.id,
      get addedLines() {
        return change.addedLines === "all" ? undefined : change.addedLines;
      },
    }));
}

export interface BlobSource extends Source {
  /**
   * Other objects, by what git calls them, from the git process that reads the first files: to start another one takes as
   * long as to look at a commit's text.
   */
  readonly readWithFirst: ReadObjects;
}

/**
 * A source whose files and tree are git's objects.
 *
 * @param scope the files to look at
 * @param listTree every file of the tree; asked for when a check looks around
 */
export function blobSource(
  kind: Source["kind"],
  scope: readonly ChangedFile[],
  listTree: () => readonly TreeFile[],
  root: string,
  maxBytes: number,
): BlobSource {
  const files = [...scope].sort((a, b) => (a.path < b.path ? -1 : 1));
  const reader = batchReader(files, root, maxBytes);
  const entries = blobEntries(files, reader.read);
  const opened = new Map(entries.map((entry) => [entry.path, entry]));
  // Files around the scope, in the order they are asked for: often many, and then read one after the other.
  const around: ChangedFile[] = [];
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
      if (!file) return undefined;
      const index = around.push(file) - 1;
      const entry = blobEntry(file, () => aroundReader.read(index));
      opened.set(path, entry);
      return entry;
    },
    readWithFirst: reader.readWithFirst,
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** How many blobs are fetched at once: enough that starting git does not count, few enough to hold. */
const BATCH = 256;

/** Larger blobs, in bytes, are fetched one by one, when they are read: most of them nobody wants. */
const BATCH_BYTES = 5 * 1024 * 1024;

interface BatchReader {
  /** The content of a file by its place. */
  read(index: number): Uint8Array;
  readonly readWithFirst: ReadObjects;
}

/**
 * Reads blobs in the order given, a batch at a time, when the first of a batch is read; a batch is dropped when the next one
 * comes. One that nothing follows is no batch: somebody who reads the others looked something up.
 *
 * @param files may grow
 * @param maxBytes larger blobs are not fetched; reading one throws an error with code `EFBIG`, reading a missing one `ENOENT`.
 */
function batchReader(files: readonly ChangedFile[], root: string, maxBytes: number): BatchReader {
  let batch = new Map<string, GitObject | undefined>();
  const idsFrom = (index: number) =>
    files
      .slice(index, index + BATCH)
      .filter((other) => other.mode.startsWith("100") && !hasBinaryName(other.path))
      .map(({ id }) => id);
  const read = (index: number): Uint8Array => {
    const file = files[index];
    if (!file) throw new RangeError("no such entry");
    let fetched = batch;
    if (!batch.has(file.id)) {
      const ids = [...new Set([file.id, ...idsFrom(index)])];
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
    },
  };
}

function blobEntries(files: readonly ChangedFile[], read: BatchReader["read"]): readonly Entry[] {
  return files.map((file, index) => blobEntry(file, () => read(index)));
}

function blobEntry(file: ChangedFile, read: () => Uint8Array): Entry {
  return {
    path: file.path,
    kind: kindOf(file.mode),
    tracked: true,
    contentId: () => `blob:${file.id}`,
    read,
    get addedLines() {
      return file.addedLines;
    },
  };
}

function fetchBlobs(
  ids: readonly string[],
  root: string,
  maxBytes: number,
): Map<string, GitObject | undefined> {
  const options = { cwd: root, safeDirectory: root };
  try {
    const objects = readObjectsSync(ids, maxBytes, options);
    return new Map(ids.map((id, i) => [id, objects[i]]));
  } catch (error) {
    // Each within the limit, and together more than is held at once.
    if (!(error instanceof GitError && error.kind === "too-large") || ids.length === 1) throw error;
    const first = ids.slice(0, 1);
    return new Map([[first[0] ?? "", readObjectsSync(first, maxBytes, options)[0]]]);
  }
}

function kindOf(mode: string): Entry["kind"] {
  if (mode === "120000") return "symlink";
  return mode === "160000" ? "submodule" : "file";
}
