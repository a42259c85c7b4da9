import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  GitError,
  run,
  runStreaming,
  runSync
} from "./chunk-SGIMKSYY.js";
import {
  hasBinaryName
} from "./chunk-IRSEUADG.js";
import {
  appendLine
} from "./chunk-556ODU2E.js";

// src/assets.ts
import { readFileSync } from "node:fs";
function assetsBeside(base) {
  return { read: async (name) => readFileSync(new URL(name, base)) };
}

// src/git/paths.ts
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function pathFromBytes(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    return Array.from(
      bytes,
      (byte) => byte < 128 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`
    ).join("");
  }
}
function splitZ(output) {
  const fields = [];
  let start = 0;
  for (; ; ) {
    const end = output.indexOf(0, start);
    if (end < 0) return fields;
    fields.push(output.subarray(start, end));
    start = end + 1;
  }
}

// src/git/hunks.ts
var HunkParser = class {
  #sections = /* @__PURE__ */ new Map();
  #section;
  /** Lines of the open hunk that are still to come, of the old and of the new file. */
  #oldLeft = 0;
  #newLeft = 0;
  /** Number of the hunk's next line in the new file. */
  #newLine = 0;
  /** The start of the line a chunk ended in. Of a content line only its first byte matters. */
  #line = Buffer.alloc(0);
  #skipping = false;
  push(chunk) {
    let start = 0;
    while (start < chunk.length) {
      const newline = chunk.indexOf(10, start);
      const end = newline < 0 ? chunk.length : newline;
      const part = chunk.subarray(start, end);
      if (this.#section && part.includes(0)) this.#section.hasNul = true;
      if (!this.#skipping) {
        this.#line = this.#line.length === 0 ? part : Buffer.concat([this.#line, part]);
      }
      if (newline < 0) {
        this.#holdOpenLine();
        return;
      }
      this.#take(this.#line);
      this.#line = Buffer.alloc(0);
      this.#skipping = false;
      start = newline + 1;
    }
  }
  /**
   * Added lines by `<old id>..<new id>`. A pair that only differs in line endings has none. Of a file with NUL bytes all lines
   * count: it may be UTF-16, where git's lines, which end at every byte 0x0A, are not those of the text.
   */
  end() {
    if (this.#line.length > 0) this.#take(this.#line);
    if (this.#oldLeft + this.#newLeft > 0) throw new Error("the patch ends within a hunk");
    const entries = Array.from(
      this.#sections,
      ([pair, { added, hasNul }]) => [pair, hasNul ? "all" : added]
    );
    return new Map(entries);
  }
  #holdOpenLine() {
    const inHunk = this.#oldLeft + this.#newLeft > 0;
    if (inHunk && this.#line.length > 0) {
      this.#line = Buffer.from(this.#line.subarray(0, 1));
      this.#skipping = true;
    } else {
      this.#line = Buffer.from(this.#line);
    }
  }
  #take(line) {
    const first = line[0];
    if (this.#oldLeft + this.#newLeft > 0) this.#takeContent(first);
    else if (first === AT) this.#openHunk(line.toString("latin1"));
    else if (first === LETTER_I) this.#openSection(line.toString("latin1"));
    else if (first === LETTER_D) this.#section = void 0;
  }
  /** @param first undefined for an empty line, which is how git may be told to print an empty line of context */
  #takeContent(first) {
    if (first === BACKSLASH) return;
    if (first !== PLUS) this.#oldLeft--;
    if (first !== MINUS) this.#newLeft--;
    const known = first === void 0 || first === SPACE || first === PLUS || first === MINUS;
    if (!known || this.#oldLeft < 0 || this.#newLeft < 0) {
      throw new Error("a line of the patch belongs to no hunk");
    }
    if (first === PLUS && this.#section) appendLine(this.#section.added, this.#newLine);
    if (first !== MINUS) this.#newLine++;
  }
  #openSection(line) {
    const match = /^index ([0-9a-f]{40,64}\.\.[0-9a-f]{40,64})(?: [0-7]+)?$/.exec(line);
    if (match?.[1] === void 0) return;
    this.#section = { added: [], hasNul: false };
    this.#sections.set(match[1], this.#section);
  }
  #openHunk(line) {
    const match = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!match || !this.#section) throw new Error("a hunk of the patch cannot be read");
    this.#oldLeft = Number(match[1] ?? 1);
    this.#newLine = Number(match[2]);
    this.#newLeft = Number(match[3] ?? 1);
  }
};
var SPACE = 32;
var PLUS = 43;
var MINUS = 45;
var BACKSLASH = 92;
var AT = 64;
var LETTER_D = 100;
var LETTER_I = 105;

// src/git/diff.ts
async function changesBetween(comparison, options) {
  const [raw, added] = await Promise.all([
    run(rawCommand(comparison), options),
    addedLines(comparison, options).catch(allLinesWhenTooMuch)
  ]);
  return parseRaw(raw, () => added);
}
function changesBetweenSync(comparison, options) {
  let lines;
  return parseRaw(runSync(rawCommand(comparison), options), () => {
    lines ??= addedLinesSync(comparison, options);
    return lines;
  });
}
function addedLinesSync(comparison, options) {
  const parser = new HunkParser();
  try {
    parser.push(runSync(patchCommand(comparison), options));
    return parser.end();
  } catch (error) {
    return allLinesWhenTooMuch(error);
  }
}
function emptyTree(options) {
  return runSync(["hash-object", "-t", "tree", "--stdin"], { ...options, input: "" }).toString("latin1").trim();
}
async function addedLines(comparison, options) {
  const parser = new HunkParser();
  const unlimited = { ...options, maxBytes: Number.POSITIVE_INFINITY };
  await runStreaming(patchCommand(comparison), unlimited, (chunk) => parser.push(chunk));
  return parser.end();
}
function allLinesWhenTooMuch(error) {
  if (error instanceof GitError && (error.kind === "timeout" || error.kind === "too-large")) return "all";
  throw error;
}
function rawCommand(comparison) {
  return [...diffCommand(comparison), "--raw", "-z", "--no-abbrev", ...operands(comparison)];
}
function patchCommand(comparison) {
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
    ...operands(comparison)
  ];
}
function diffCommand(comparison) {
  const command = "index" in comparison ? ["diff-index", "--cached"] : ["diff-tree", "-r"];
  return [...command, "--find-renames=50%", "-l1000"];
}
function operands(comparison) {
  const trees = "index" in comparison ? [comparison.base] : [comparison.base, comparison.head];
  for (const tree of trees) {
    if (tree.startsWith("-")) throw new GitError("failed", `not the name of a commit: ${tree}`);
  }
  return [...trees, "--"];
}
function parseRaw(raw, added) {
  const changes = [];
  const fields = splitZ(raw)[Symbol.iterator]();
  const next = () => {
    const { value, done } = fields.next();
    if (done) throw new GitError("failed", "git's list of changes ends within an entry");
    return value;
  };
  for (const field of fields) {
    const match = /^:\d{6} (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(field.toString("latin1"));
    const [, mode, oldId, id, letter] = match ?? [];
    if (mode === void 0 || id === void 0) {
      throw new GitError("failed", "git's list of changes cannot be read");
    }
    const firstPath = pathFromBytes(next());
    const status = statusOf(letter);
    const paths = status === "renamed" ? { path: pathFromBytes(next()), oldPath: firstPath } : { path: firstPath };
    changes.push({
      status,
      ...paths,
      mode,
      id,
      get addedLines() {
        if (status === "deleted") return [];
        const lines = status === "modified" || status === "renamed" ? added() : "all";
        return lines === "all" ? lines : lines.get(`${oldId}..${id}`) ?? [];
      }
    });
  }
  return changes;
}
function statusOf(letter) {
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

// src/git/cat-file.ts
function readObjectsSync(names, maxBytes, options) {
  const infos = askSync("--batch-check", names, options);
  const wanted = infos.flatMap((info) => info && info.size <= maxBytes ? [info.id] : []);
  const objects = askSync("--batch", wanted, options);
  let next = 0;
  return infos.map((info) => {
    if (!info) return void 0;
    return info.size <= maxBytes ? objects[next++] : { ...info, bytes: void 0 };
  });
}
function askSync(mode, names, options) {
  const askable = names.filter((name) => name !== "" && !name.includes("\n"));
  if (askable.length === 0) return names.map(() => void 0);
  const input = `${askable.join("\n")}
`;
  const replies = readAnswers(runSync(["cat-file", mode], { ...options, input }), mode === "--batch");
  if (replies.length !== askable.length) {
    throw new GitError("failed", `git cat-file answered ${replies.length} of ${askable.length} requests`);
  }
  const asked = new Set(askable);
  let next = 0;
  return names.map((name) => asked.has(name) ? replies[next++] : void 0);
}
function readAnswers(output, withContent) {
  const answers = [];
  for (let at = 0; at < output.length; ) {
    const newline = output.indexOf(10, at);
    if (newline === -1) break;
    const header = parseHeader(output.toString("utf8", at, newline));
    at = newline + 1;
    if (header && withContent) {
      const bytes = output.subarray(at, at + header.size);
      at += header.size + 1;
      if (at > output.length) break;
      answers.push({ ...header, bytes });
    } else answers.push(header && { ...header, bytes: void 0 });
  }
  return answers;
}
function parseHeader(line) {
  const match = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(line);
  const [, id, type, size] = match ?? [];
  if (id === void 0 || size === void 0) return void 0;
  if (type !== "blob" && type !== "tree" && type !== "commit" && type !== "tag") return void 0;
  return { id, type, size: Number(size) };
}

// src/sources/blobs.ts
function filesAfter(changes) {
  return changes.filter(({ status }) => status !== "deleted" && status !== "unmerged").map((change) => ({
    path: change.path,
    mode: change.mode,
    id: change.id,
    get addedLines() {
      return change.addedLines === "all" ? void 0 : change.addedLines;
    }
  }));
}
function blobSource(kind, scope, listTree, root, maxBytes) {
  const files = [...scope].sort((a, b) => a.path < b.path ? -1 : 1);
  const entries = blobEntries(files, root, maxBytes);
  const opened = new Map(entries.map((entry) => [entry.path, entry]));
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
      const [entry] = file ? blobEntries([file], root, maxBytes) : [];
      if (entry) opened.set(path, entry);
      return entry;
    }
  };
}
function lazily(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
var BATCH = 64;
var BATCH_BYTES = 5 * 1024 * 1024;
function blobEntries(files, root, maxBytes) {
  let batch = /* @__PURE__ */ new Map();
  const read = (index) => {
    const file = files[index];
    if (!file) throw new RangeError("no such entry");
    if (!batch.has(file.id)) {
      const wanted = files.slice(index, index + BATCH).filter((other) => other.mode.startsWith("100") && !hasBinaryName(other.path));
      const ids = [.../* @__PURE__ */ new Set([file.id, ...wanted.map((other) => other.id)])];
      batch = fetchBlobs(ids, root, Math.min(BATCH_BYTES, maxBytes));
    }
    const fetched = batch.get(file.id);
    const alone = fetched && !fetched.bytes && fetched.size <= maxBytes;
    const object = alone ? fetchBlobs([file.id], root, maxBytes).get(file.id) : fetched;
    if (!object) throw Object.assign(new GitError("failed", "the object is missing"), { code: "ENOENT" });
    if (!object.bytes)
      throw Object.assign(new GitError("too-large", "the object is too large"), { code: "EFBIG" });
    return object.bytes;
  };
  return files.map((file, index) => ({
    path: file.path,
    kind: kindOf(file.mode),
    read: () => read(index),
    get addedLines() {
      return file.addedLines;
    }
  }));
}
function fetchBlobs(ids, root, maxBytes) {
  const options = { cwd: root, safeDirectory: root };
  try {
    const objects = readObjectsSync(ids, maxBytes, options);
    return new Map(ids.map((id, i) => [id, objects[i]]));
  } catch (error) {
    if (!(error instanceof GitError && error.kind === "too-large") || ids.length === 1) throw error;
    const first = ids.slice(0, 1);
    return /* @__PURE__ */ new Map([[first[0] ?? "", readObjectsSync(first, maxBytes, options)[0]]]);
  }
}
function kindOf(mode) {
  if (mode === "120000") return "symlink";
  return mode === "160000" ? "submodule" : "file";
}

export {
  assetsBeside,
  pathFromBytes,
  splitZ,
  changesBetween,
  changesBetweenSync,
  emptyTree,
  filesAfter,
  blobSource
};
