import { type BigIntStats, lstatSync } from "node:fs";
import { runSync } from "./git.ts";
import { pathFromBytes } from "./paths.ts";

/** A file as the index remembers it: times in nanoseconds, size in bytes. */
interface Known {
  readonly id: string;
  readonly mtime: bigint;
  readonly ctime: bigint;
  readonly size: bigint;
}

/**
 * Blob ids of files of the working tree whose content is, by what the index remembers of them, the blob's, byte for byte.
 * No file is read, and no filter is run, which is a program that the repository's configuration names. What could be
 * otherwise is left out: files written in the same instant as the index or later, those with a filter, of which several
 * contents may give one blob, and those whose size is not the blob's, because line endings change on their way to disk.
 *
 * @param root top of the repository
 * @returns asks for the id of a file, by its path and what `lstat` says of it now
 * @throws {GitError}
 */
export function cleanBlobs(root: string): (path: string, stats: BigIntStats) => string | undefined {
  const at = { cwd: root, safeDirectory: root };
  const index = runSync(["rev-parse", "--path-format=absolute", "--git-path", "index"], at);
  const written = lstatSync(index.toString("utf8").replace(/\r?\n$/, ""), { bigint: true }).mtimeNs;
  const known = knownIn(
    runSync(["--no-literal-pathspecs", "ls-files", "-s", "-v", "--debug", "-z", "--", UNFILTERED], at),
    written,
  );
  const ids = [...new Set([...known.values()].map(({ id }) => id))];
  const sizes = sizesOf(ids, root);
  return (path, { mtimeNs, ctimeNs, size }) => {
    const file = known.get(path);
    if (!file || file.mtime !== mtimeNs || file.ctime !== ctimeNs || file.size !== size) return undefined;
    return sizes.get(file.id) === size ? file.id : undefined;
  };
}

/** Paths without attributes that change more than line endings (gitattributes(5)). */
const UNFILTERED = ":(top,attr:!filter !ident !working-tree-encoding)";

/** `H 100644 ID 0\tPATH\0` and what `--debug` adds; a form that is not this one gives nothing. */
const HEAD = /^H 100(?:644|755) ([0-9a-f]{40,64}) 0$/;
const DEBUG =
  /^ {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: \d+\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: [0-9a-f]+\n/;

function knownIn(output: Buffer, written: bigint): Map<string, Known> {
  const known = new Map<string, Known>();
  let at = 0;
  for (let end = output.indexOf(0, at); end !== -1; end = output.indexOf(0, at)) {
    const entry = output.subarray(at, end);
    const debug = DEBUG.exec(output.toString("latin1", end + 1, end + 1 + 400));
    at = end + 1 + (debug?.[0].length ?? output.length);
    const tab = entry.indexOf(0x09);
    const [, id] = HEAD.exec(entry.toString("latin1", 0, Math.max(0, tab))) ?? [];
    if (!debug || id === undefined) continue;
    const [, ctimeS = "", ctimeN = "", mtimeS = "", mtimeN = "", size = ""] = debug;
    const mtime = nanoseconds(mtimeS, mtimeN);
    if (mtime >= written) continue;
    const path = pathFromBytes(entry.subarray(tab + 1));
    known.set(path, { id, mtime, ctime: nanoseconds(ctimeS, ctimeN), size: BigInt(size) });
  }
  return known;
}

function nanoseconds(seconds: string, rest: string): bigint {
  return BigInt(seconds) * 1_000_000_000n + BigInt(rest);
}

function sizesOf(ids: readonly string[], root: string): Map<string, bigint> {
  if (ids.length === 0) return new Map();
  const output = runSync(["cat-file", "--batch-check=%(objectname) %(objectsize)"], {
    cwd: root,
    safeDirectory: root,
    input: `${ids.join("\n")}\n`,
  }).toString("latin1");
  return new Map(
    Array.from(output.matchAll(/^([0-9a-f]+) (\d+)$/gm), ([, id = "", size = ""]) => [id, BigInt(size)]),
  );
}
