import { lstatSync, readFileSync, type Stats, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { types } from "node:util";
import { decode } from "../engine/decode.ts";
import { UserError } from "../errors.ts";
import { type ReadObjects, readObjectsSync } from "../git/cat-file.ts";
import type { Configuration } from "./configuration.ts";
import { CONFIG_NAMES } from "./names.ts";
import type { ParsedConfiguration } from "./parse.ts";

/** Bytes; a file that has more is no configuration. */
const MAX_BYTES = 1024 * 1024;

interface ConfigFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The configuration on disk below a root, undefined when there is none.
 * @throws {UserError} when there are two, or it cannot be read; {ConfigError} for what is wrong with it
 */
export async function configurationOnDisk(root: string): Promise<ParsedConfiguration | undefined> {
  const files = CONFIG_NAMES.flatMap((name) => {
    const stats = statsOf(join(root, name));
    return stats ? [{ name, stats }] : [];
  });
  refuseSeveral(files.map(({ name }) => name));
  const [file] = files;
  if (!file) return undefined;
  if (!file.stats.isFile()) {
    throw new UserError(
      `${file.name} is not a regular file`,
      "Put the configuration itself there, or name another file with --config.",
    );
  }
  return parseFile({ name: file.name, bytes: readConfig(join(root, file.name), file.name) });
}

/**
 * The same of a commit or a tree; of the index, which is what the next commit will hold whatever is on disk.
 * @param commit empty for the index
 * @param names where it may stand
 * @param read gives git's objects by name; they may be larger than a configuration is
 */
export async function configurationInGit(
  root: string,
  commit: string,
  names = CONFIG_NAMES,
  read: ReadObjects = (asked) => readObjectsSync(asked, MAX_BYTES, { cwd: root, safeDirectory: root }),
): Promise<ParsedConfiguration | undefined> {
  const objects = read(names.map((name) => `${commit}:${name}`));
  const files = names.flatMap((name, i): ConfigFile[] => {
    const object = objects[i];
    if (object?.type !== "blob") return [];
    if (!object.bytes || object.size > MAX_BYTES) throw tooLarge(name);
    return [{ name, bytes: object.bytes }];
  });
  refuseSeveral(files.map(({ name }) => name));
  const [file] = files;
  return file ? parseFile(file) : undefined;
}

/** The file that the user named, relative to a directory. */
export async function configurationNamed(directory: string, name: string): Promise<ParsedConfiguration> {
  return parseFile({ name, bytes: readConfig(resolve(directory, name), name) });
}

/**
 * A configuration from its text, such as of another commit. One that ends in `.json` is read as JSON.
 * @throws {ConfigError} for all that is wrong with it
 */
export async function parseConfig(text: string, name: string): Promise<Configuration> {
  return (await parse(text, name)).configuration;
}

async function parseFile({ name, bytes }: ConfigFile): Promise<ParsedConfiguration> {
  const decoded = decode(bytes);
  if (!decoded) throw new UserError(`${name} is not text`, "A configuration is YAML or JSON.");
  return parse(decoded.text, name);
}

/** Loaded with the first configuration: most repositories have none. */
async function parse(text: string, name: string): Promise<ParsedConfiguration> {
  const [{ parseConfiguration }, { checks }] = await Promise.all([
    import("./parse.ts"),
    import("../checks/index.ts"),
  ]);
  return parseConfiguration(
    text,
    name,
    checks.flatMap((check) => check.ruleIds),
  );
}

function refuseSeveral(names: readonly string[]): void {
  if (names.length < 2) return;
  const list = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  throw new UserError(
    `there ${names.length === 2 ? "are two configurations" : `are ${names.length} configurations`}: ${list}`,
    "Which one holds must not be a guess: delete all but one.",
  );
}

function statsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw unreadable(file, code);
  }
}

function readConfig(file: string, name: string): Uint8Array {
  try {
    if (statSync(file).size > MAX_BYTES) throw tooLarge(name);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw unreadable(name, codeOf(error));
  }
}

function tooLarge(name: string): UserError {
  return new UserError(
    `${name} is larger than 1 MiB`,
    "A configuration is a few lines; is it the right file?",
  );
}

function unreadable(name: string, code: string): UserError {
  return new UserError(
    `the configuration ${name} cannot be read (${code})`,
    "Name a file that you can read, or pass --no-config.",
  );
}

function codeOf(error: unknown): string {
  return types.isNativeError(error) && "code" in error ? String(error.code) : "unknown error";
}
