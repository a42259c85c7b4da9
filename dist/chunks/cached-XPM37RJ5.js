(function (exports, __load, module, __url) {"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  cachedRunner: () => cachedRunner
});
module.exports = stdin_exports;
var import_chunk_VHXHSNOG = __load("./chunk-VHXHSNOG.js");
var import_chunk_3MQ3EUFL = __load("./chunk-3MQ3EUFL.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
var ALL_BYTES = 192 * 1024 * 1024;
var FILE_BYTES = 48 * 1024 * 1024;
var LEFT_BEHIND_MS = 60 * 60 * 1e3;
var NAME = /^[0-9a-f]{32}\.results$/;
var UNFINISHED = /^[0-9a-f]{32}\.results\.\d+\.tmp$/;
function refusalOf(folder) {
  try {
    (0, import_chunk_YXPOKRHL.mkdirSync)(folder, { recursive: true, mode: 448 });
    const stats = (0, import_chunk_YXPOKRHL.lstatSync)(folder);
    if (!stats.isDirectory()) return "it is not a folder";
    const uid = process.getuid?.();
    if (uid === void 0) return void 0;
    if (stats.uid !== uid) return "it belongs to somebody else";
    return (stats.mode & 18) === 0 ? void 0 : "others may write to it";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : void 0;
    return `it cannot be made (${typeof code === "string" ? code : "unknown error"})`;
  }
}
function readResults(file) {
  let descriptor;
  try {
    descriptor = (0, import_chunk_YXPOKRHL.openSync)(
      file,
      import_chunk_YXPOKRHL.constants.O_RDONLY | (import_chunk_YXPOKRHL.constants.O_NOFOLLOW ?? 0) | (import_chunk_YXPOKRHL.constants.O_NONBLOCK ?? 0)
    );
    const stats = (0, import_chunk_YXPOKRHL.fstatSync)(descriptor);
    return stats.isFile() && stats.size <= FILE_BYTES ? (0, import_chunk_YXPOKRHL.readFileSync)(descriptor) : Buffer.alloc(0);
  } catch {
    return Buffer.alloc(0);
  } finally {
    if (descriptor !== void 0) (0, import_chunk_YXPOKRHL.closeSync)(descriptor);
  }
}
function markUsed(file) {
  try {
    const now = /* @__PURE__ */ new Date();
    (0, import_chunk_YXPOKRHL.utimesSync)(file, now, now);
  } catch {
  }
}
function dropOld(folder) {
  const files = (0, import_chunk_YXPOKRHL.readdirSync)(folder).flatMap((name) => {
    const isUnfinished = UNFINISHED.test(name);
    if (!isUnfinished && !NAME.test(name)) return [];
    const path = (0, import_chunk_YXPOKRHL.join)(folder, name);
    const stats = (0, import_chunk_YXPOKRHL.lstatSync)(path, { throwIfNoEntry: false });
    return stats ? [{ path, isUnfinished, size: stats.size, used: stats.mtimeMs }] : [];
  });
  let bytes = 0;
  for (const file of files.sort((a, b) => b.used - a.used)) {
    if (!file.isUnfinished) bytes += file.size;
    const isOver = file.isUnfinished ? Date.now() - file.used > LEFT_BEHIND_MS : bytes > ALL_BYTES;
    if (isOver) (0, import_chunk_YXPOKRHL.rmSync)(file.path, { force: true });
  }
}
var OWN_PATH = "\0";
var DEEPEST = 64;
var NotPlain = class extends Error {
};
function toJson(value, path) {
  try {
    checkPlain(value, 0);
  } catch (error) {
    if (error instanceof NotPlain) return void 0;
    throw error;
  }
  return JSON.stringify(value, (_, inner) => inner === path ? OWN_PATH : inner);
}
function checkPlain(value, depth) {
  if (value === null || typeof value === "boolean" || value === void 0) return;
  if (typeof value === "string" && value !== OWN_PATH) return;
  if (typeof value === "number" && Number.isFinite(value)) return;
  if (typeof value !== "object" || depth > DEEPEST) throw new NotPlain();
  if (Array.isArray(value)) {
    for (const item of value) {
      if (item === void 0) throw new NotPlain();
      checkPlain(item, depth + 1);
    }
    return;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new NotPlain();
  for (const [key, inner] of Object.entries(value)) {
    if (key === "__proto__") throw new NotPlain();
    checkPlain(inner, depth + 1);
  }
}
function fromJson(json, path) {
  try {
    const value = JSON.parse(json, (key, inner) => {
      if (key === "__proto__") throw new NotPlain();
      return inner === OWN_PATH ? path : inner;
    });
    checkPlain(value, 0);
    return value;
  } catch {
    return void 0;
  }
}
function stringsIn(value, strings = /* @__PURE__ */ new Set()) {
  if (typeof value === "string") strings.add(value);
  else if (Array.isArray(value)) for (const item of value) stringsIn(item, strings);
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      strings.add(key);
      stringsIn(inner, strings);
    }
  }
  return strings;
}
function writeOutcome(outcome, tree) {
  const { path, state, bytes, found, notChecked, readBy, marks, digest } = outcome;
  const said = notChecked.map(({ reason, incomplete }) => [reason, incomplete]);
  const models = found.map((one) => [one.check, one.models]);
  return toJson([state, bytes, models, said, readBy, marks, digest ?? null, tree ?? null], path);
}
function readOutcome(text, path, checks, tree) {
  const row = fromJson(text, path);
  if (!Array.isArray(row) || row.length !== 8) return void 0;
  const [state, bytes, models, said, readBy, marks, digest, heldFor] = row;
  if (state !== "looked-at" && state !== "refused" || !isCount(bytes)) return void 0;
  if (heldFor !== null && heldFor !== tree) return void 0;
  const isCheck = (value) => isCount(value) && value < checks;
  const found = listOf(models, (item) => {
    const [check, of] = pairOf(item);
    return isCheck(check) && Array.isArray(of) && of.every(isModel) ? { check, models: of } : void 0;
  });
  const notChecked = listOf(said, (item) => {
    const [reason, incomplete] = pairOf(item);
    return typeof reason === "string" && typeof incomplete === "boolean" ? { path, reason, incomplete } : void 0;
  });
  const readers = listOf(readBy, (value) => isCheck(value) ? value : void 0);
  const words = listOf(marks, (value) => typeof value === "string" ? value : void 0);
  if (!found || !notChecked || !readers || !words) return void 0;
  const base = { path, state, bytes, found, notChecked, readBy: readers, marks: words };
  if (digest === null) return found.length === 0 && words.length === 0 ? base : void 0;
  return typeof digest === "string" && /^[0-9a-f]{64}$/.test(digest) ? { ...base, digest } : void 0;
}
function isCount(value) {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
function pairOf(value) {
  return Array.isArray(value) && value.length === 2 ? value : [];
}
function listOf(value, make) {
  if (!Array.isArray(value)) return void 0;
  const made = value.map(make);
  const items = made.flatMap((item) => item === void 0 ? [] : [item]);
  return items.length === made.length ? items : void 0;
}
function isModel(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && hasPlaces(value);
}
function hasPlaces(value) {
  if (typeof value !== "object" || value === null) return true;
  if ("start" in value && "end" in value && typeof value.start === "number") {
    if (!isCount(value.start) || !isCount(value.end) || value.start > value.end) return false;
  }
  return Object.values(value).every(hasPlaces);
}
var DIGITS = 32;
function openStore(folder, space) {
  const file = (0, import_chunk_YXPOKRHL.join)(folder, `${space}.results`);
  const lines = linesOf(readResults(file));
  const added = /* @__PURE__ */ new Map();
  const used = /* @__PURE__ */ new Set();
  return {
    get(key) {
      const value = added.get(key) ?? storedIn(lines.get(key), space);
      if (value !== void 0) used.add(key);
      return value;
    },
    put: (key, value) => void added.set(key, value),
    async save() {
      try {
        if (added.size > 0) {
          const text = textOf(added, used, linesOf(readResults(file)), space);
          await (0, import_chunk_VHXHSNOG.writeWhole)(file, text);
          dropOld(folder);
        } else if (used.size > 0) markUsed(file);
      } catch {
      }
    }
  };
}
function linesOf(bytes) {
  const lines = /* @__PURE__ */ new Map();
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    if (end - start > 2 * DIGITS)
      lines.set(bytes.toString("latin1", start + DIGITS, start + 2 * DIGITS), bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}
function storedIn(line, space) {
  if (!line) return void 0;
  const summed = line.toString("utf8", DIGITS);
  return line.toString("latin1", 0, DIGITS) === sumOf(summed, space) ? summed.slice(DIGITS) : void 0;
}
function sumOf(summed, space) {
  return (0, import_chunk_3MQ3EUFL.createHash)("sha256").update(`${space}
${summed}`).digest("hex").slice(0, DIGITS);
}
function textOf(added, used, before, space) {
  const kept = [];
  let bytes = 0;
  const keep = (key, value) => {
    if (value === void 0) return;
    const summed = `${key}${value}`;
    const line = `${sumOf(summed, space)}${summed}
`;
    bytes += Buffer.byteLength(line);
    if (bytes <= FILE_BYTES) kept.push(line);
  };
  for (const [key, value] of added) keep(key, value);
  for (const isUsed of [true, false]) {
    for (const [key, line] of before)
      if (!added.has(key) && used.has(key) === isUsed) keep(key, storedIn(line, space));
  }
  return kept.join("");
}
var PART = 10;
function tellsAny(texts, secrets) {
  const parts = /* @__PURE__ */ new Set();
  for (const secret of secrets.map(bare)) {
    if (secret === "") continue;
    for (let i = 0; i === 0 || i + PART <= secret.length; i++) parts.add(secret.slice(i, i + PART));
  }
  const lengths = new Set([...parts].map((part) => part.length));
  return texts.map(bare).some(
    (text) => [...lengths].some((length) => {
      for (let i = 0; i + length <= text.length; i++) if (parts.has(text.slice(i, i + length))) return true;
      return false;
    })
  );
}
function bare(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
function createTreeIds(source, { namedFileBytes }) {
  let read = 0;
  let first;
  const contentOf = (entry) => {
    const known = entry.contentId?.();
    if (known !== void 0 || (entry.size ?? 0) > namedFileBytes) return known;
    try {
      const bytes = entry.read();
      read++;
      return `sha256:${(0, import_chunk_3MQ3EUFL.createHash)("sha256").update(bytes).digest("hex")}`;
    } catch {
      return void 0;
    }
  };
  const versionOf = (entry) => {
    if (entry?.kind !== "file" || (0, import_chunk_YXPOKRHL.hasBinaryName)(entry.path)) return "";
    return entry.contentId?.() ?? entry.stamp?.() ?? contentOf(entry) ?? "";
  };
  const ofTree = () => hashOf([
    source.treePaths().map((path) => {
      const entry = source.treeEntry(path);
      return [path, entry?.kind, entry?.size, versionOf(entry)];
    }),
    source.entries.map(({ path }) => path)
  ]);
  return {
    contentOf,
    tree: () => {
      first ??= ofTree();
      return first;
    },
    treeAgain: ofTree,
    read: () => read
  };
}
function hashOf(value) {
  return (0, import_chunk_3MQ3EUFL.createHash)("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}
var FORMAT = 1;
function cachedRunner(inner, options) {
  const { cache, checks, source, limits } = options;
  const refusal = refusalOf(cache.folder);
  if (refusal !== void 0) {
    cache.onRefused(refusal);
    return inner;
  }
  const store = openStore(cache.folder, spaceOf(options));
  const ids = createTreeIds(source, limits);
  const kept = [];
  let taken = 0;
  const isLookedInto = ({ path, kind }, of) => kind === "file" && !(0, import_chunk_YXPOKRHL.hasBinaryName)(path) && checks.some(
    ({ readers }, index) => (of === void 0 || of === index) && readers.some((reader) => reader.claims(path))
  );
  const keyOf = (entry, of) => {
    if (!isLookedInto(entry, of)) return void 0;
    const stamp = entry.stamp?.();
    const id = ids.contentOf(entry);
    return id === void 0 ? void 0 : { key: hashOf([of ?? "", entry.path, id]), stamp };
  };
  const keep = async (entry, { key, stamp }, outcome, of) => {
    const isOfTree = outcome.dependsOn === "tree";
    if (outcome.dependsOn === void 0 || entry.stamp?.() !== stamp) return;
    if (outcome.notChecked.some(({ path }) => path !== entry.path)) return;
    if (await mightTell(entry, outcome, of, options)) return;
    kept.push({ key, outcome, isOfTree });
  };
  return {
    async run(entries, onOutcome, of) {
      const tree = entries.length === 0 ? "" : ids.tree();
      const outcomes = [];
      const missing = [];
      for (const [at, entry] of entries.entries()) {
        const key = keyOf(entry, of);
        const text = key && store.get(key.key);
        outcomes[at] = text === void 0 ? void 0 : readOutcome(text, entry.path, checks.length, tree);
        if (outcomes[at]) taken++;
        else missing.push({ at, entry, key });
      }
      let next = 0;
      const waiting = [];
      const handOver = () => {
        for (let one = outcomes[next]; one; one = outcomes[next]) {
          outcomes[next++] = void 0;
          const done = onOutcome(one);
          if (done) waiting.push(done);
        }
      };
      handOver();
      const examined = [];
      await inner.run(
        missing.map(({ entry }) => entry),
        (outcome) => {
          const at = missing[examined.push(outcome) - 1]?.at;
          if (at !== void 0) outcomes[at] = outcome;
          handOver();
        },
        of
      );
      await Promise.all(waiting);
      for (const [i, { entry, key }] of missing.entries()) {
        const outcome = examined[i];
        if (outcome && key) await keep(entry, key, outcome, of);
      }
    },
    rest: () => inner.rest(),
    async close() {
      const isSameTree = !kept.some(({ isOfTree }) => isOfTree) || ids.treeAgain() === ids.tree();
      for (const { key, outcome, isOfTree } of kept) {
        const text = isOfTree && !isSameTree ? void 0 : writeOutcome(outcome, isOfTree ? ids.tree() : void 0);
        if (text !== void 0) store.put(key, text);
      }
      await store.save();
      const meter = await inner.close();
      meter.cached += taken;
      meter.loaded += ids.read();
      return meter;
    }
  };
}
function spaceOf({ cache, checks, limits, configuration, marks }) {
  const ids = checks.map(({ id }) => id);
  return hashOf([FORMAT, cache.ruleSet(), process.version, ids, limits, configuration.secretKinds, marks]);
}
async function mightTell(entry, outcome, of, { checks, limits, secretsIn }) {
  if (outcome.found.length === 0 && outcome.notChecked.length === 0) return false;
  const strings = [...stringsIn([outcome.found, outcome.notChecked])].filter((text) => text !== entry.path);
  if (strings.some(
    (text) => (0, import_chunk_AOZ2SMLR.likelySecrets)(text, 0, text.length).some(({ start, end }) => /[A-Z]/.test(text.slice(start, end)))
  ))
    return true;
  if (outcome.state !== "looked-at") return false;
  const loaded = (0, import_chunk_AOZ2SMLR.loadEntry)(entry, true, limits);
  if ("reason" in loaded) return true;
  const file = loaded.file();
  const known = of === void 0 ? (0, import_chunk_AOZ2SMLR.secretsOf)(checks, outcome) : void 0;
  const secrets = known ?? await secretsIn(file);
  return tellsAny(
    strings,
    secrets.map(({ start, end }) => file.text.slice(start, end))
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  cachedRunner
});
})