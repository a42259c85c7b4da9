import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { FirstLine, GitError, type GitOptions, runSync, start } from "./git.ts";

export interface ObjectInfo {
  /** Full hexadecimal object id. */
  readonly id: string;
  readonly type: "blob" | "tree" | "commit" | "tag";
  /** Bytes. */
  readonly size: number;
}

export interface GitObject extends ObjectInfo {
  /** Undefined when the object is larger than asked for. */
  readonly bytes: Buffer | undefined;
}

/**
 * Reads objects by name through at most two git processes, however many are asked for. Names are what git takes: an id,
 * `HEAD:path`, `:path` (the index). A name with a newline cannot be asked for this way and counts as missing: ask by id.
 */
export interface ObjectReader {
  /** Undefined when there is no such object, or the name is ambiguous. */
  info(name: string): Promise<ObjectInfo | undefined>;
  /** `bytes` is left out when the object has more than `maxBytes`: its size is asked before its content. */
  read(name: string, maxBytes: number): Promise<GitObject | undefined>;
  /** Ends the processes; requests that are still open fail. */
  close(): void;
}

type ReaderOptions = Pick<GitOptions, "cwd" | "env" | "safeDirectory"> & {
  /** Milliseconds one answer may take; default half a minute. */
  readonly timeoutMs?: number;
};

export function openObjects(options: ReaderOptions): ObjectReader {
  let check: Batch | undefined;
  let contents: Batch | undefined;

  const info = async (name: string): Promise<ObjectInfo | undefined> => {
    check ??= startBatch("--batch-check", options);
    return await check.ask(name);
  };
  return {
    info,
    async read(name, maxBytes) {
      const found = await info(name);
      if (!found || found.size > maxBytes) return found && { ...found, bytes: undefined };
      contents ??= startBatch("--batch", options);
      return await contents.ask(found.id);
    },
    close() {
      check?.close();
      contents?.close();
    },
  };
}

/**
 * The same in one go, without leaving the thread. The answer has one entry for each name, in order; undefined where there
 * is no such object.
 */
export function readObjectsSync(
  names: readonly string[],
  maxBytes: number,
  options: GitOptions,
): (GitObject | undefined)[] {
  const infos = askSync("--batch-check", names, options);
  const wanted = infos.flatMap((info) => (info && info.size <= maxBytes ? [info.id] : []));
  const objects = askSync("--batch", wanted, options);
  let next = 0;
  return infos.map((info) => {
    if (!info) return undefined;
    return info.size <= maxBytes ? objects[next++] : { ...info, bytes: undefined };
  });
}

function askSync(
  mode: "--batch-check" | "--batch",
  names: readonly string[],
  options: GitOptions,
): (GitObject | undefined)[] {
  const askable = names.filter((name) => !name.includes("\n"));
  if (askable.length === 0) return names.map(() => undefined);
  const answers = new AnswerParser(mode === "--batch");
  const input = `${askable.join("\n")}\n`;
  const replies = answers.push(runSync(["cat-file", mode], { ...options, input }));
  if (replies.length !== askable.length) {
    throw new GitError("failed", `git cat-file answered ${replies.length} of ${askable.length} requests`);
  }
  let next = 0;
  return names.map((name) => (name.includes("\n") ? undefined : replies[next++]?.object));
}

interface Batch {
  ask(name: string): Promise<GitObject | undefined>;
  close(): void;
}

interface Waiting {
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (error: Error) => void;
}

function startBatch(mode: "--batch-check" | "--batch", options: ReaderOptions): Batch {
  const child: ChildProcessWithoutNullStreams = start(["cat-file", mode], options);
  const answers = new AnswerParser(mode === "--batch");
  const waiting: Waiting[] = [];
  const stderr = new FirstLine();
  const timeoutMs = options.timeoutMs ?? 30_000;
  let timer: NodeJS.Timeout | undefined;
  let ended: GitError | undefined;

  const end = (error: GitError) => {
    ended ??= error;
    clearTimeout(timer);
    child.kill("SIGKILL");
    for (const request of waiting.splice(0)) request.reject(ended);
  };
  const watch = () => {
    clearTimeout(timer);
    if (waiting.length === 0) return;
    timer = setTimeout(
      () => end(new GitError("timeout", `git cat-file did not answer within ${timeoutMs / 1000} s`)),
      timeoutMs,
    );
  };

  child.stdout.on("data", (chunk: Buffer) => {
    for (const reply of answers.push(chunk)) waiting.shift()?.resolve(reply.object);
    watch();
  });
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on("error", () => {});
  child.on("error", (error) => end(new GitError("missing", `git could not be started: ${error.message}`)));
  child.on("close", () => end(new GitError("failed", `git cat-file ended: ${stderr.text()}`)));

  return {
    ask(name) {
      if (ended) return Promise.reject(ended);
      if (name === "" || name.includes("\n")) return Promise.resolve(undefined);
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${name}\n`);
        if (waiting.length === 1) watch();
      });
    },
    close() {
      end(new GitError("failed", "the reader of git objects was closed"));
    },
  };
}

/**
 * What `git cat-file --batch[-check]` prints: `<id> <type> <size>\n`, with `--batch` followed by that many bytes and a
 * newline; or one line that ends in `missing` or `ambiguous`. Chunks may be cut anywhere.
 */
class AnswerParser {
  readonly #withContent: boolean;
  #buffered: Buffer[] = [];
  #length = 0;
  /** Bytes that must be there before it is worth looking again: a large object comes in many chunks. */
  #needed = 1;
  #header: ObjectInfo | undefined;

  constructor(withContent: boolean) {
    this.#withContent = withContent;
  }

  push(chunk: Buffer): { object: GitObject | undefined }[] {
    this.#buffered.push(chunk);
    this.#length += chunk.length;
    if (this.#length < this.#needed) return [];

    let rest: Buffer = this.#buffered.length === 1 ? chunk : Buffer.concat(this.#buffered, this.#length);
    const replies: { object: GitObject | undefined }[] = [];
    for (;;) {
      if (!this.#header) {
        const newline = rest.indexOf(0x0a);
        if (newline < 0) break;
        const header = parseHeader(rest.toString("utf8", 0, newline));
        rest = rest.subarray(newline + 1);
        if (header && this.#withContent) this.#header = header;
        else replies.push({ object: header && { ...header, bytes: undefined } });
      } else {
        const { size } = this.#header;
        if (rest.length < size + 1) break;
        replies.push({ object: { ...this.#header, bytes: Buffer.from(rest.subarray(0, size)) } });
        rest = rest.subarray(size + 1);
        this.#header = undefined;
      }
    }
    this.#buffered = [rest];
    this.#length = rest.length;
    this.#needed = this.#header ? this.#header.size + 1 : rest.length + 1;
    return replies;
  }
}

function parseHeader(line: string): ObjectInfo | undefined {
  const match = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(line);
  const [, id, type, size] = match ?? [];
  if (id === undefined || size === undefined) return undefined;
  if (type !== "blob" && type !== "tree" && type !== "commit" && type !== "tag") return undefined;
  return { id, type, size: Number(size) };
}
