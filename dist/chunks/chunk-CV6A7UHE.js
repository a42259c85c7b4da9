import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  LineIndex,
  checks,
  secretsIn
} from "./chunk-OKXXEPRC.js";
import {
  DEFAULT_LIMITS,
  hasBinaryName
} from "./chunk-IRSEUADG.js";
import {
  UserError,
  closest
} from "./chunk-VIRLYVUB.js";
import {
  VERSION
} from "./chunk-PHZP46CP.js";
import {
  touches
} from "./chunk-556ODU2E.js";
import {
  compareText
} from "./chunk-QCUBYY7R.js";
import {
  roleOf
} from "./chunk-XRRYCANB.js";
import {
  CONFIDENCES
} from "./chunk-NREMSME6.js";

// src/suppress/inline.ts
var IGNORE_WORD = "bartizan-ignore";
var DIRECTIVE = /bartizan-ignore(?:-(next-line|start|end|file))?(?![\w-])[ \t]*([a-z][a-z0-9/-]*(?:[ \t]*,[ \t]*[a-z][a-z0-9/-]*)*)?[ \t]*(?:until=(\S{1,20}))?[ \t]*(?:--[ \t]+([^\r\n]{1,500}))?/g;
var COMMENT_END = /[ \t]*(?:\*+\/|-->|--%>|#}|%>|\*\)|}})[^\w]*$/;
function readDirectives(file) {
  if (!file.text.includes(IGNORE_WORD)) return [];
  const directives = [];
  for (const match of file.text.matchAll(DIRECTIVE)) {
    const [, form, targets, until, rest] = match;
    const reason = rest?.replace(COMMENT_END, "").trim();
    directives.push({
      kind: form ?? "line",
      targets: targets?.split(",").map((target) => target.trim()) ?? [],
      ...until === void 0 ? {} : { until },
      ...reason && /[\p{L}\p{N}]/u.test(reason) ? { reason } : {},
      line: file.lines.lineAt(match.index)
    });
  }
  return withEnds(directives);
}
function withEnds(directives) {
  let lastLine = Number.POSITIVE_INFINITY;
  return directives.toReversed().map((directive) => {
    if (directive.kind === "end") lastLine = directive.line;
    return directive.kind === "start" ? { ...directive, lastLine } : directive;
  }).toReversed();
}
function isIgnored(directives, finding, today) {
  let problem;
  for (const directive of directives) {
    const { targets } = directive;
    const isMeant = targets.length === 0 || targets.includes(finding.rule) || targets.includes(finding.check);
    if (!isMeant || !covers(directive, finding)) continue;
    if (targets.length === 0) {
      if (directive.reason !== void 0 || directive.kind.endsWith("line")) problem ??= "no-rule";
    } else if (directive.reason === void 0) problem = "no-reason";
    else if (directive.until !== void 0 && !holdsOn(directive.until, today)) problem ??= "expired";
    else return { ignored: true };
  }
  return problem ? { ignored: false, problem } : { ignored: false };
}
function covers(directive, finding) {
  switch (directive.kind) {
    case "file":
      return true;
    case "line":
      return directive.line >= finding.startLine && directive.line <= finding.endLine;
    case "next-line":
      return directive.line + 1 === finding.startLine;
    case "start":
      return directive.line <= finding.startLine && finding.endLine <= (directive.lastLine ?? directive.line);
    case "end":
      return false;
  }
}
function holdsOn(until, today) {
  return /^\d{4}-\d{2}-\d{2}$/.test(until) && !Number.isNaN(Date.parse(until)) && today <= until;
}

// src/engine/load.ts
import { Buffer as Buffer2 } from "node:buffer";

// src/file.ts
var SourceFile = class {
  path;
  text;
  encoding;
  #role;
  #lines;
  constructor(path, text, encoding = "utf-8") {
    this.path = path;
    this.text = text;
    this.encoding = encoding;
  }
  get role() {
    this.#role ??= roleOf(this.path, this.text);
    return this.#role;
  }
  get lines() {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }
};

// src/engine/decode.ts
import { Buffer, isAscii, isUtf8 } from "node:buffer";
var PROBE = 8e3;
function decode(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191) {
    return { text: buffer.toString("utf8", 3), encoding: "utf-8-bom" };
  }
  if (buffer[0] === 255 && buffer[1] === 254 && !(buffer[2] === 0 && buffer[3] === 0)) {
    return { text: buffer.toString("utf16le", 2), encoding: "utf-16le" };
  }
  if (buffer[0] === 254 && buffer[1] === 255) {
    return { text: swapped(buffer.subarray(2)).toString("utf16le"), encoding: "utf-16be" };
  }
  const probe = buffer.subarray(0, PROBE);
  if (probe.includes(0)) {
    const wide = wideWithoutMark(probe);
    if (wide === "utf-16le") return { text: buffer.toString("utf16le"), encoding: wide };
    if (wide === "utf-16be") return { text: swapped(buffer).toString("utf16le"), encoding: wide };
    if (!isTextWithStrayBytes(probe)) return void 0;
  }
  if (isAscii(buffer)) return { text: buffer.toString("latin1"), encoding: "utf-8" };
  if (isUtf8(buffer)) return { text: buffer.toString("utf8"), encoding: "utf-8" };
  return { text: buffer.toString("latin1"), encoding: "latin1" };
}
function looksBinary(head) {
  return decode(head.subarray(0, PROBE)) === void 0;
}
function swapped(buffer) {
  const even = Buffer.from(buffer.subarray(0, buffer.length & ~1));
  return even.swap16();
}
function wideWithoutMark(probe) {
  if (probe.length < 4) return void 0;
  const zeros = [0, 0];
  for (let i = 0; i < probe.length; i++) if (probe[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = probe.length / 2;
  const few = half * 0.03;
  if (even <= few && odd > half * 0.7) return "utf-16le";
  if (odd <= few && even > half * 0.7) return "utf-16be";
  return void 0;
}
function isTextWithStrayBytes(probe) {
  let strays = 0;
  for (const byte of probe) if (byte < 7 || byte > 13 && byte < 32 && byte !== 27) strays++;
  if (strays > Math.max(2, probe.length / 50)) return false;
  return [0, 1, 2, 3].some((cut) => isUtf8(probe.subarray(0, probe.length - cut)));
}

// src/engine/load.ts
var FileLoader = class {
  #limits;
  #kept = /* @__PURE__ */ new Map();
  constructor(limits) {
    this.#limits = limits;
  }
  keep(path, file) {
    this.#kept.set(path, file);
  }
  kept(path) {
    return this.#kept.get(path);
  }
  /**
   * @param needed whether a check asked for this very file: it may then be larger, and the run is incomplete when it cannot
   * be read.
   */
  load(entry, needed) {
    if (entry.kind === "symlink")
      return { reason: "a symbolic link, which is not followed", incomplete: false };
    if (entry.kind === "submodule")
      return { reason: "a submodule, which is a repository of its own", incomplete: false };
    if (hasBinaryName(entry.path)) return { reason: "", incomplete: false };
    const limit = needed ? this.#limits.namedFileBytes : this.#limits.fileBytes;
    let content;
    try {
      if (entry.size !== void 0 && entry.size > limit) {
        return looksBinary(entry.read(8e3)) ? binary(needed) : { reason: `larger than ${readable(limit)}`, incomplete: needed };
      }
      content = entry.read();
    } catch (error) {
      if (codeOf(error) === "EFBIG") return { reason: `larger than ${readable(limit)}`, incomplete: needed };
      return { reason: `cannot be read (${codeOf(error)})`, incomplete: true };
    }
    if (content.length > limit) return { reason: `larger than ${readable(limit)}`, incomplete: needed };
    return lazily(entry.path, content) ?? binary(needed);
  }
};
function binary(needed) {
  return { reason: "binary content", incomplete: needed };
}
function lazily(path, content) {
  const mightBeWide = content.subarray(0, 8e3).includes(0) || (content[0] ?? 0) >= 254;
  if (!mightBeWide) {
    let file2;
    return {
      size: content.length,
      bytes: () => content,
      file: () => {
        if (!file2) {
          const decoded2 = decode(content);
          file2 = new SourceFile(path, decoded2?.text ?? "", decoded2?.encoding);
        }
        return file2;
      }
    };
  }
  const decoded = decode(content);
  if (!decoded) return void 0;
  const file = new SourceFile(path, decoded.text, decoded.encoding);
  return { size: content.length, bytes: () => Buffer2.from(decoded.text), file: () => file };
}
function codeOf(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  return typeof code === "string" ? code : "unknown error";
}
function readable(bytes) {
  const mebibytes = bytes / (1024 * 1024);
  return mebibytes >= 1 ? `${Math.round(mebibytes * 10) / 10} MiB` : `${Math.ceil(bytes / 1024)} KiB`;
}

// src/engine/modules.ts
var NOT_WRITTEN_HERE = /* @__PURE__ */ new Set(["minified", "vendored", "generated"]);
var SharedModule = class {
  #file;
  #parsers;
  #module;
  constructor(file, parsers) {
    this.#file = file;
    this.#parsers = parsers;
  }
  async module() {
    if (NOT_WRITTEN_HERE.has(this.#file.role)) return void 0;
    const language = this.#parsers.languageOf(this.#file.path);
    if (!language) return void 0;
    this.#module ??= this.#parsers.parse(this.#file.text, language);
    return this.#module;
  }
  /** Frees the syntax tree, which lives outside the garbage collector's reach. */
  close() {
    this.#module?.then(
      (module) => module.dispose(),
      () => void 0
    );
  }
};

// src/engine/prefilter.ts
import { Buffer as Buffer3 } from "node:buffer";
var PLAIN_BYTES = 24 * 1024;
var Prefilter = class {
  literals;
  #plainBytes;
  #automaton;
  #spent = 0;
  /**
   * @param plainBytes after so many bytes the automaton is built
   * @throws {RangeError} when a literal is empty or not printable ASCII.
   */
  constructor(literals, plainBytes = PLAIN_BYTES) {
    this.literals = [...new Set([...literals].map((literal) => literal.toLowerCase()))].sort();
    this.#plainBytes = plainBytes;
    for (const literal of this.literals) {
      if (!/^[ -~]+$/.test(literal))
        throw new RangeError(`prefilter literal "${literal}" is not printable ASCII`);
    }
  }
  /** The literals (lower-cased) that occur in the bytes. */
  find(bytes) {
    if (!this.#automaton) {
      this.#spent += bytes.length;
      if (this.#spent <= this.#plainBytes) return findOneByOne(this.literals, bytes);
      this.#automaton = automatonOf(this.literals);
    }
    return findAtOnce(this.#automaton, this.literals, bytes);
  }
};
function findOneByOne(literals, bytes) {
  const text = Buffer3.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1").toLowerCase();
  return new Set(literals.filter((literal) => text.includes(literal)));
}
function automatonOf(literals) {
  const classOf = new Uint8Array(256);
  let classes = 1;
  for (const literal of literals) {
    for (let i = 0; i < literal.length; i++) {
      const code = literal.charCodeAt(i);
      if (classOf[code] === 0) {
        classOf[code] = classes;
        if (code >= 97 && code <= 122) classOf[code - 32] = classes;
        classes++;
      }
    }
  }
  return { classOf, classes, ...complete(buildTrie(literals, classOf, classes), classes) };
}
function findAtOnce({ next, classOf, classes, accepting, endings }, literals, bytes) {
  const seen = new Uint8Array(endings.length);
  let any = false;
  let state = 0;
  for (let i = 0; i < bytes.length; i++) {
    state = next[state * classes + classOf[bytes[i]]];
    if (state >= accepting) {
      seen[state - accepting] = 1;
      any = true;
    }
  }
  if (!any) return NONE;
  const found = /* @__PURE__ */ new Set();
  for (let i = 0; i < seen.length; i++) {
    if (seen[i] === 0) continue;
    for (const literal of endings[i] ?? []) found.add(literals[literal]);
  }
  return found;
}
var NONE = /* @__PURE__ */ new Set();
function buildTrie(literals, classOf, classes) {
  const children = new Array(classes).fill(0);
  const endings = [[]];
  literals.forEach((literal, index) => {
    let node = 0;
    for (let i = 0; i < literal.length; i++) {
      const edge = node * classes + classOf[literal.charCodeAt(i)];
      let child = children[edge];
      if (child === 0) {
        child = endings.length;
        endings.push([]);
        for (let c = 0; c < classes; c++) children.push(0);
        children[edge] = child;
      }
      node = child;
    }
    endings[node]?.push(index);
  });
  return { children, endings };
}
function complete(trie, classes) {
  const count = trie.endings.length;
  const go = new Int32Array(trie.children);
  const fail = new Int32Array(count);
  const endings = trie.endings.map((own) => [...own]);
  const queue = [];
  for (let c = 0; c < classes; c++) {
    const child = go[c];
    if (child !== 0) queue.push(child);
  }
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head];
    const fallback = fail[node];
    endings[node]?.push(...endings[fallback] ?? []);
    for (let c = 0; c < classes; c++) {
      const edge = node * classes + c;
      const child = go[edge];
      const viaFallback = go[fallback * classes + c];
      if (child === 0) go[edge] = viaFallback;
      else {
        fail[child] = viaFallback;
        queue.push(child);
      }
    }
  }
  const quiet = [];
  const ending = [];
  for (let node = 0; node < count; node++) ((endings[node]?.length ?? 0) > 0 ? ending : quiet).push(node);
  const order = [...quiet, ...ending];
  const renumbered = new Int32Array(count);
  order.forEach((node, index) => {
    renumbered[node] = index;
  });
  const next = count <= 65535 ? new Uint16Array(count * classes) : new Uint32Array(count * classes);
  order.forEach((node, index) => {
    for (let c = 0; c < classes; c++)
      next[index * classes + c] = renumbered[go[node * classes + c]];
  });
  return { next, accepting: quiet.length, endings: ending.map((node) => endings[node] ?? []) };
}

// src/engine/suppress.ts
function suppress(findings, options, fileOf) {
  const entries = new Map(options.source.entries.map((entry) => [entry.path, entry]));
  const directives = /* @__PURE__ */ new Map();
  const least = CONFIDENCES.indexOf(options.minConfidence);
  const reported = [];
  let inline = 0;
  let unchangedLines = 0;
  for (const finding of findings) {
    if (CONFIDENCES.indexOf(finding.confidence) > least) continue;
    const lines = options.wholeFiles ? void 0 : entries.get(finding.path)?.addedLines;
    if (lines && !touches(finding, lines)) {
      unchangedLines++;
      continue;
    }
    let own = directives.get(finding.path);
    if (!own) {
      const file = fileOf(finding.path);
      own = file ? readDirectives(file) : [];
      directives.set(finding.path, own);
    }
    const { ignored, problem } = isIgnored(own, finding, options.today);
    if (ignored) inline++;
    else
      reported.push(problem ? { ...finding, fix: `${finding.fix} ${problemOf(problem, finding)}` } : finding);
  }
  return { reported, suppressed: { inline, baseline: 0, unchangedLines } };
}
function problemOf(problem, { rule }) {
  switch (problem) {
    case "no-rule":
      return `The ignore comment here does not hold, because it names no rule: write \`bartizan-ignore ${rule} -- the reason\`.`;
    case "no-reason":
      return "The ignore comment here does not hold, because it gives no reason: end it with `-- the reason`.";
    case "expired":
      return "The ignore comment here has expired: renew its `until=` date, or mend the finding.";
  }
}

// src/engine/scan.ts
async function scan(options) {
  const { source, checks: checks2 } = options;
  const notChecked = [...source.problems];
  const loader = new FileLoader(options.limits);
  const readers = checks2.flatMap((check) => check.readers.map((reader) => ({ check, reader })));
  const prefilter = new Prefilter([
    IGNORE_WORD,
    ...readers.flatMap(({ reader }) => reader.keywords === "any" ? [] : reader.keywords)
  ]);
  const tree = treeOf(source, loader);
  const run = {
    options,
    loader,
    prefilter,
    tree,
    notChecked,
    models: /* @__PURE__ */ new Map(),
    read: /* @__PURE__ */ new Set()
  };
  let done = 0;
  const looked = { files: 0, bytes: 0, binaryNames: 0, unclaimed: 0 };
  for (const entry of source.entries) {
    await readEntry(run, entry, readers, looked);
    options.onProgress?.(++done, source.entries.length);
  }
  const scopePaths = new Set(source.entries.map((entry) => entry.path));
  notChecked.push(...binaryNames(looked.binaryNames), ...nothingLookedAt(source, looked));
  const drafts = [];
  let advisories = { source: "none", asOf: null, complete: true, partial: [] };
  for (const check of checks2) {
    const scoped = run.models.get(check);
    if (!scoped) continue;
    await readContextFiles(run, check, scoped, scopePaths);
    try {
      const judgement = await check.judge(scoped, {
        inScope: (path) => scopePaths.has(path),
        advisories: options.advisories
      });
      drafts.push(...judgement.drafts);
      notChecked.push(...judgement.notChecked ?? []);
      if (judgement.advisories) advisories = judgement.advisories;
    } catch (error) {
      notChecked.push(internalError("", `the ${check.id} check`, error));
    }
  }
  const kept = drafts.filter((draft) => scopePaths.has(draft.at.path) && options.rules.has(draft.rule));
  const { reported, suppressed } = kept.length > 0 ? await findingsOf(run, kept) : NO_FINDINGS;
  notChecked.sort((a, b) => compareText(a.path, b.path) || compareText(a.reason, b.reason));
  const stats = { files: looked.files, bytes: looked.bytes };
  return { findings: reported, notChecked, suppressed, stats, advisories };
}
var NO_FINDINGS = { reported: [], suppressed: { inline: 0, baseline: 0, unchangedLines: 0 } };
async function findingsOf(run, drafts) {
  const finished = await finishedFiles(run, drafts);
  const { checks: checks2 } = run.options;
  const rules = new Map(checks2.flatMap((check) => check.rules.map((rule) => [rule.id, rule])));
  const { finish } = await import("./finish-M4UC6BEV.js");
  const findings = finish(drafts, rules, (path) => finished.get(path));
  const fileOf = (path) => finished.get(path)?.file ?? run.loader.kept(path);
  return suppress(findings, run.options, fileOf);
}
function binaryNames(count) {
  if (count === 0) return [];
  const files = count === 1 ? "1 file" : `${count} files`;
  const reason = `${files} with the name of a binary format, such as pictures and archives`;
  return [{ path: "", reason, incomplete: false }];
}
function nothingLookedAt({ kind }, { files, bytes, unclaimed }) {
  if (kind === "staged" || kind === "range") return [];
  if (kind === "stdin" ? bytes > 0 : files + unclaimed > 0) return [];
  const isEmpty = kind === "stdin" && files > 0;
  const reason = isEmpty ? "standard input was empty" : "there was nothing to look at";
  return [{ path: "", reason, incomplete: true }];
}
async function readEntry(run, entry, readers, looked) {
  const claiming = readers.filter(({ reader }) => reader.claims(entry.path));
  if (claiming.length === 0) {
    if (looked) looked.unclaimed++;
    return;
  }
  const needed = claiming.some(({ reader }) => reader.keywords === "any");
  const loaded = run.loader.load(entry, needed);
  if ("reason" in loaded) {
    if (loaded.reason)
      run.notChecked.push({ path: entry.path, reason: loaded.reason, incomplete: loaded.incomplete });
    else if (looked) looked.binaryNames++;
    return;
  }
  if (looked) {
    looked.files++;
    looked.bytes += loaded.size;
  }
  const found = run.prefilter.find(loaded.bytes());
  if (found.has(IGNORE_WORD)) run.loader.keep(entry.path, loaded.file());
  const wanting = claiming.flatMap(({ check, reader }) => {
    const hits = reader.keywords === "any" ? NO_HITS : hitsOf(reader.keywords, found);
    return hits ? [{ check, reader, hits }] : [];
  });
  if (wanting.length === 0) return;
  await readFile(run, loaded.file(), wanting);
}
var NO_HITS = /* @__PURE__ */ new Set();
function hitsOf(keywords, found) {
  if (found.size === 0) return void 0;
  const hits = /* @__PURE__ */ new Set();
  for (const keyword of keywords) {
    const literal = keyword.toLowerCase();
    if (found.has(literal)) hits.add(literal);
  }
  return hits.size > 0 ? hits : void 0;
}
async function readFile(run, file, wanting) {
  const parsed = new SharedModule(file, run.options.languages);
  try {
    for (const { check, reader, hits } of wanting) {
      run.read.add(`${check.id}:${file.path}`);
      const context = {
        tree: run.tree,
        hits,
        module: () => parsed.module(),
        notChecked: (reason) => void run.notChecked.push({ path: file.path, reason, incomplete: true })
      };
      try {
        const models = await reader.read(file, context);
        if (models.length === 0) continue;
        run.loader.keep(file.path, file);
        const all = run.models.get(check);
        if (all) for (const model of models) all.push(model);
        else run.models.set(check, [...models]);
      } catch (error) {
        run.notChecked.push(internalError(file.path, `the ${check.id} reader "${reader.name}"`, error));
      }
    }
  } finally {
    parsed.close();
  }
}
async function readContextFiles(run, check, models, scopePaths) {
  const wanted = check.context?.(models);
  if (!wanted) return;
  const readers = check.readers.map((reader) => ({ check, reader }));
  for (const path of run.options.source.treePaths()) {
    if (scopePaths.has(path) || run.read.has(`${check.id}:${path}`) || !wanted(path)) continue;
    const entry = run.options.source.treeEntry(path);
    if (entry) await readEntry(run, entry, readers);
  }
}
async function finishedFiles(run, drafts) {
  const paths = new Set(
    drafts.flatMap(
      (draft) => [draft, ...draft.related ?? [], ...draft.edits ?? []].map(({ at }) => at.path)
    )
  );
  const finished = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const file = run.loader.kept(path) ?? await run.tree.open(path);
    if (file) finished.set(path, { file, secrets: await run.options.secretsIn(file) });
  }
  return finished;
}
function treeOf(source, loader) {
  return {
    paths: async () => source.treePaths(),
    open: async (path) => {
      const kept = loader.kept(path);
      if (kept) return kept;
      const entry = source.treeEntry(path);
      if (!entry) return void 0;
      const loaded = loader.load(entry, true);
      return "reason" in loaded ? void 0 : loaded.file();
    }
  };
}
function internalError(path, what, error) {
  const kind = error instanceof Error ? error.name : typeof error;
  return {
    path,
    reason: `${what} failed with ${kind}: a bug in Bartizan, please report it`,
    incomplete: true
  };
}

// src/languages/language-of.ts
var EXTENSIONS = /* @__PURE__ */ new Map([
  ["py", "python"],
  ["js", "javascript"],
  ["mjs", "javascript"],
  ["cjs", "javascript"],
  ["jsx", "javascript"],
  ["ts", "typescript"],
  ["mts", "typescript"],
  ["cts", "typescript"],
  ["tsx", "tsx"]
]);
function languageOf(path) {
  const dot = path.lastIndexOf(".");
  return dot < 0 ? void 0 : EXTENSIONS.get(path.slice(dot + 1).toLowerCase());
}

// src/osv/snapshot-format.ts
var LEVELS = { l: "low", m: "medium", h: "high", c: "critical" };
var KINDS = { m: "malware", u: "unmaintained" };
function unpack([
  id,
  aliases,
  ranges,
  grade = null,
  versions = [],
  kind = null
]) {
  return {
    id,
    aliases,
    kind: kind ? KINDS[kind] : "vulnerability",
    ...typeof grade === "number" ? { score: grade } : grade ? { level: LEVELS[grade] } : {},
    ranges: ranges.map(([introduced, fixed, lastAffected]) => ({
      introduced,
      ...fixed ? { fixed } : {},
      ...lastAffected ? { lastAffected } : {}
    })),
    versions
  };
}

// src/osv/snapshot.ts
function createSnapshotSource(readAsset) {
  let index;
  const tables = /* @__PURE__ */ new Map();
  async function about(ecosystem) {
    index ??= readAsset("advisories/index.json").then((bytes) => JSON.parse(new TextDecoder().decode(bytes)));
    return (await index).ecosystems[ecosystem];
  }
  async function tableOf(ecosystem) {
    const entry = await about(ecosystem);
    if (!entry) return /* @__PURE__ */ new Map();
    const [bytes, { brotliDecompressSync }] = await Promise.all([
      readAsset(`advisories/${entry.file}`),
      import("node:zlib")
    ]);
    return readTable(brotliDecompressSync(bytes).toString("utf8"));
  }
  return {
    kind: "snapshot",
    async advisoriesFor(ecosystem, name) {
      let table = tables.get(ecosystem);
      if (!table) {
        table = tableOf(ecosystem);
        tables.set(ecosystem, table);
      }
      return readLine((await table).get(name));
    },
    async coverage(ecosystem) {
      const entry = await about(ecosystem);
      return entry && { asOf: entry.asOf, complete: entry.complete };
    }
  };
}
function readTable(text) {
  const table = /* @__PURE__ */ new Map();
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const tab = text.indexOf("	", start);
    if (end === -1 || tab === -1) break;
    table.set(text.slice(start, tab), text.slice(tab + 1, end));
    start = end + 1;
  }
  return table;
}
function readLine(line) {
  if (line === void 0) return [];
  const packed = JSON.parse(line);
  return packed.map(unpack);
}

// src/selection.ts
function select(checks2, only, skip) {
  const names = checks2.flatMap((check) => [check.id, ...check.rules.map((rule) => rule.id)]);
  for (const name of [...only, ...skip]) {
    if (names.includes(name)) continue;
    const guess = closest(name, names);
    throw new UserError(
      `there is no check or rule "${name}"`,
      guess ? `Did you mean "${guess}"?` : "`bartizan rules` lists them all."
    );
  }
  const chosen = (list, check, rule) => list.includes(check) || list.includes(rule);
  const rules = new Set(
    checks2.flatMap(
      (check) => check.rules.map((rule) => rule.id).filter((id) => (only.length === 0 || chosen(only, check.id, id)) && !chosen(skip, check.id, id))
    )
  );
  if (rules.size === 0) {
    throw new UserError(
      `what is skipped leaves nothing of ${only.length === 0 ? "all rules" : only.join(", ")}`,
      "A scan without rules finds nothing: skip less."
    );
  }
  return { checks: checks2.filter((check) => check.rules.some((rule) => rules.has(rule.id))), rules };
}

// src/app.ts
async function runScan(request) {
  const started = performance.now();
  const selection = select(checks, request.only, request.skip);
  const result = await scan({
    source: request.source,
    checks: selection.checks,
    rules: selection.rules,
    languages: languagesFrom(request.assets),
    advisories: createSnapshotSource((name) => request.assets.read(name)),
    limits: DEFAULT_LIMITS,
    wholeFiles: request.wholeFiles,
    minConfidence: request.minConfidence,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    secretsIn,
    ...request.onProgress ? { onProgress: request.onProgress } : {}
  });
  return {
    report: {
      tool: { name: "bartizan", version: VERSION },
      scope: { kind: request.source.kind, root: ".", ...request.scope },
      stats: { ...result.stats, durationMs: Math.round(performance.now() - started) },
      findings: result.findings,
      suppressed: result.suppressed,
      notChecked: result.notChecked,
      advisories: result.advisories
    },
    context: {
      rules: selection.checks.flatMap((check) => check.rules.filter((rule) => selection.rules.has(rule.id))),
      ruleUrl: request.ruleUrl ?? (() => void 0)
    }
  };
}
function languagesFrom(assets) {
  let languages;
  const load = async () => {
    const [{ createLanguages }, { brotliDecompressSync }] = await Promise.all([
      import("./languages-YLMQJII4.js"),
      import("node:zlib")
    ]);
    return createLanguages(
      async (name) => brotliDecompressSync(await assets.read(`grammars/${name}.wasm.br`))
    );
  };
  return {
    languageOf,
    parse: async (text, language) => {
      languages ??= load();
      return (await languages).parse(text, language);
    }
  };
}

export {
  runScan
};
