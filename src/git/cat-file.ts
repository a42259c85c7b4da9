import { GitError, type GitOptions, runSync } from "./git.ts";

export interface GitObject {
  /** Full hexadecimal object id. */
  readonly id: string;
  readonly type: "blob" | "tree" | "commit" | "tag";
  /** Bytes. */
  readonly size: number;
  /** Undefined when the object is larger than asked for. */
  readonly bytes: Buffer | undefined;
}

/** Objects by name, as `readObjectsSync` gives them. */
export type ReadObjects = (names: readonly string[]) => (GitObject | undefined)[];

/** So many bytes of answers are taken without asking first how large the objects are. */
const AT_ONCE = 8 * 1024 * 1024;

/**
 * Reads objects by name with one git process, however many are asked for; when they are large with two more: the sizes
 * first, then the content of those with at most `maxBytes`. Names are what git takes: an id, `HEAD:path`, `:path` (the index). The answer has one entry for each
 * name, in order; undefined where there is no such object. A name with a newline cannot be asked for and counts as missing.
 */
export function readObjectsSync(
  names: readonly string[],
  maxBytes: number,
  options: GitOptions,
): (GitObject | undefined)[] {
  const all = unlessLarge(() => askSync("--batch", names, { ...options, maxBytes: AT_ONCE }));
  if (all)
    return all.map((object) => (object && object.size > maxBytes ? { ...object, bytes: undefined } : object));
  const infos = askSync("--batch-check", names, options);
  const wanted = infos.flatMap((info) => (info && info.size <= maxBytes ? [info.id] : []));
  const objects = askSync("--batch", wanted, options);
  let next = 0;
  return infos.map((info) => {
    if (!info) return undefined;
    return info.size <= maxBytes ? objects[next++] : { ...info, bytes: undefined };
  });
}

function unlessLarge<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof GitError && error.kind === "too-large") return undefined;
    throw error;
  }
}

function askSync(
  mode: "--batch-check" | "--batch",
  names: readonly string[],
  options: GitOptions,
): (GitObject | undefined)[] {
  const askable = names.filter((name) => name !== "" && !name.includes("\n"));
  if (askable.length === 0) return names.map(() => undefined);
  const input = `${askable.join("\n")}\n`;
  const replies = readAnswers(runSync(["cat-file", mode], { ...options, input }), mode === "--batch");
  if (replies.length !== askable.length) {
    throw new GitError("failed", `git cat-file answered ${replies.length} of ${askable.length} requests`);
  }
  const asked = new Set(askable);
  let next = 0;
  return names.map((name) => (asked.has(name) ? replies[next++] : undefined));
}

/**
 * What `git cat-file --batch[-check]` prints: `<id> <type> <size>\n`, with `--batch` followed by that many bytes and a
 * newline; or one line that ends in `missing` or `ambiguous`. An answer that is cut off is left out.
 */
function readAnswers(output: Buffer, withContent: boolean): (GitObject | undefined)[] {
  const answers: (GitObject | undefined)[] = [];
  for (let at = 0; at < output.length; ) {
    const newline = output.indexOf(0x0a, at);
    if (newline === -1) break;
    const header = parseHeader(output.toString("utf8", at, newline));
    at = newline + 1;
    if (header && withContent) {
      const bytes = output.subarray(at, at + header.size);
      at += header.size + 1;
      if (at > output.length) break;
      answers.push({ ...header, bytes });
    } else answers.push(header && { ...header, bytes: undefined });
  }
  return answers;
}

function parseHeader(line: string): Omit<GitObject, "bytes"> | undefined {
  const match = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(line);
  const [, id, type, size] = match ?? [];
  if (id === undefined || size === undefined) return undefined;
  if (type !== "blob" && type !== "tree" && type !== "commit" && type !== "tag") return undefined;
  return { id, type, size: Number(size) };
}
