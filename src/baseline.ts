import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { types } from "node:util";
import { decode } from "./engine/decode.ts";
import { UserError } from "./errors.ts";
import { readObjectsSync } from "./git/cat-file.ts";
import { BASELINE_FILE, type Baseline } from "./suppress/baseline.ts";

/** Bytes; far more than anybody reviews. */
const MAX_BYTES = 25 * 1024 * 1024;

/**
 * The baseline on disk below a root, undefined when there is none.
 * @param name relative to the root, with `/`
 * @throws {UserError} when it cannot be read or is not right
 */
export async function baselineOnDisk(root: string, name = BASELINE_FILE): Promise<Baseline | undefined> {
  const bytes = bytesOf(join(root, name), name);
  return bytes && parse(bytes, name);
}

/** The file that the user named, relative to a directory; undefined when there is none. */
export async function baselineNamed(directory: string, name: string): Promise<Baseline | undefined> {
  const bytes = bytesOf(resolve(directory, name), name);
  return bytes && parse(bytes, name);
}

/**
 * The baseline of a commit, or of the index: what a change says of itself is no reason to let it through.
 * @param commit empty for the index
 */
export async function baselineInGit(
  root: string,
  commit: string,
  name = BASELINE_FILE,
): Promise<Baseline | undefined> {
  const options = { cwd: root, safeDirectory: root };
  const [object] = readObjectsSync([`${commit}:${name}`], MAX_BYTES, options);
  if (object?.type !== "blob") return undefined;
  if (!object.bytes) throw tooLarge(name);
  return parse(object.bytes, name);
}

function bytesOf(file: string, name: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(file);
    if (bytes.length > MAX_BYTES) throw tooLarge(name);
    return bytes;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = types.isNativeError(error) && "code" in error ? String(error.code) : "unknown error";
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new UserError(
      `the baseline ${name} cannot be read (${code})`,
      "Name a file that you can read, or pass --no-baseline.",
    );
  }
}

/** Loaded with the first baseline: most repositories have none. */
async function parse(bytes: Uint8Array, name: string): Promise<Baseline> {
  const decoded = decode(bytes);
  if (!decoded)
    throw new UserError(`the baseline ${name} is not text`, "Bring it back with git, or remove it.");
  return (await import("./suppress/baseline-file.ts")).parseBaseline(decoded.text, name);
}

function tooLarge(name: string): UserError {
  return new UserError(`the baseline ${name} is larger than 25 MiB`, "Is it the right file?");
}
