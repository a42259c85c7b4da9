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
  createChangeFilter: () => createChangeFilter
});
module.exports = stdin_exports;
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var SMALL = 2 * 1024;
var PROBE = 48;
var FARTHEST = 16 * 1024;
var MOST_MISSES = 200;
var PATIENCE = 8;
function differences(old, now) {
  const shorter = Math.min(old.length, now.length);
  const start = alike(old, now, 0, 0, shorter);
  const rest = alikeAtEnd(old, now, shorter - start);
  const whole = { oldStart: start, oldEnd: old.length - rest, newStart: start, newEnd: now.length - rest };
  if (whole.oldEnd === start && whole.newEnd === start) return [];
  return Math.min(whole.newEnd, whole.oldEnd) - start > SMALL ? takenApart(old, now, whole) : [whole];
}
function takenApart(old, now, whole) {
  const found = [];
  let { oldStart, newStart } = whole;
  let misses = 0;
  let inARow = 0;
  let at = nextLine(now, newStart);
  while (misses < MOST_MISSES && at + PROBE <= whole.newEnd) {
    const place = placeIn(old, now.subarray(at, at + PROBE), oldStart, whole.oldEnd);
    if (place === void 0) {
      misses++;
      inARow++;
      for (let skipped = 0; skipped < 2 ** Math.floor(inARow / PATIENCE); skipped++) at = nextLine(now, at);
      continue;
    }
    found.push({ oldStart, oldEnd: place, newStart, newEnd: at });
    const same = alike(old, now, place, at, Math.min(whole.oldEnd - place, whole.newEnd - at));
    oldStart = place + same;
    newStart = at + same;
    inARow = 0;
    at = nextLine(now, newStart);
  }
  if (oldStart < whole.oldEnd || newStart < whole.newEnd)
    found.push({ oldStart, oldEnd: whole.oldEnd, newStart, newEnd: whole.newEnd });
  return found;
}
function placeIn(old, probe, from, to) {
  const place = old.subarray(from, Math.min(to, from + FARTHEST)).indexOf(probe);
  return place === -1 ? void 0 : from + place;
}
function nextLine(bytes, at) {
  const end = bytes.indexOf(10, at);
  return end === -1 ? bytes.length : end + 1;
}
var FIRST = 4 * 1024;
var MOST = 64 * 1024;
var LEAST = 128;
function alike(old, now, oldFrom, newFrom, of) {
  const isSame = (at, length) => {
    const [oldAt, newAt] = [oldFrom + at, newFrom + at];
    return old.compare(now, newAt, newAt + length, oldAt, oldAt + length) === 0;
  };
  let [same, most] = stretchOf(of, isSame);
  while (same < most && old[oldFrom + same] === now[newFrom + same]) same++;
  return same;
}
function alikeAtEnd(old, now, of) {
  const isSame = (at, length) => {
    const [oldEnd, newEnd] = [old.length - at, now.length - at];
    return old.compare(now, newEnd - length, newEnd, oldEnd - length, oldEnd) === 0;
  };
  let [same, most] = stretchOf(of, isSame);
  while (same < most && old[old.length - 1 - same] === now[now.length - 1 - same]) same++;
  return same;
}
function stretchOf(of, isSame) {
  let at = 0;
  for (let length = FIRST; at < of; length = Math.min(2 * length, MOST)) {
    const taken = Math.min(length, of - at);
    if (!isSame(at, taken)) {
      let [same, differs] = [at, at + taken];
      while (differs - same > LEAST) {
        const middle = same + differs >> 1;
        if (isSame(same, middle - same)) same = middle;
        else differs = middle;
      }
      return [same, differs];
    }
    at += taken;
  }
  return [of, of];
}
var HELD = 6;
function createShelf() {
  let held = [];
  const free = [];
  function copied(bytes) {
    const index = free.findIndex(({ length }) => length >= bytes.length);
    const memory = index === -1 ? import_chunk_YXPOKRHL.Buffer.allocUnsafeSlow(Math.ceil(bytes.length * 1.25)) : free.splice(index, 1)[0] ?? import_chunk_YXPOKRHL.Buffer.alloc(bytes.length);
    memory.set(bytes);
    return { memory, bytes: memory.subarray(0, bytes.length) };
  }
  return {
    /** The version with that id, or else the last one. */
    find: (id) => held.find((one) => one.id === id) ?? held[0],
    /** What it returns holds until so many others were added, or all were taken down. */
    add(id, bytes) {
      const one = { id, ...copied(bytes), lasting: NONE };
      held.unshift(one);
      const last = held.length > HELD ? held.pop() : void 0;
      if (last) free.push(last.memory);
      return one;
    },
    clear() {
      free.push(...held.map(({ memory }) => memory));
      free.length = Math.min(free.length, HELD);
      held = [];
    }
  };
}
var NONE = /* @__PURE__ */ new Set();
function createChangeFilter(checks, marks) {
  const readers = checks.flatMap((check) => check.readers);
  const prefilter = (0, import_chunk_AOZ2SMLR.prefilterFor)(readers, marks);
  const marked = marks.map((mark) => mark.toLowerCase());
  const lasting = new import_chunk_AOZ2SMLR.Prefilter([...marked, ...readers.flatMap(({ afar = [] }) => afar)]);
  const longest = Math.max(0, ...prefilter.literals.map((literal) => literal.length));
  const around = longest + Math.max(import_chunk_AOZ2SMLR.BESIDE.before, import_chunk_AOZ2SMLR.BESIDE.after);
  const shelf = createShelf();
  const pathKinds = createPathKinds(readers);
  let file;
  function isOtherwiseElsewhere(old, now, came, changes) {
    const fresh = [...came].filter((word) => lasting.has(word) && !old.lasting.has(word));
    now.lasting = fresh.length === 0 ? old.lasting : /* @__PURE__ */ new Set([...old.lasting, ...fresh]);
    const mayBeGone = [...old.lasting].some((word) => !came.has(word));
    const isTouched = ({ oldStart, oldEnd }) => oldEnd > oldStart && [...lasting.find(old.bytes, Math.max(0, oldStart - longest), oldEnd + longest)].some(
      (word) => !came.has(word)
    );
    if (mayBeGone && changes.some(isTouched)) now.lasting = lasting.find(now.bytes);
    return fresh.length > 0 || [...old.lasting].some((word) => !now.lasting.has(word));
  }
  function findsNear(of, old, now) {
    const changes = differences(old.bytes, now.bytes);
    const zone = of.local.reduce(
      (most, { hits, reach }) => hits.size > 0 ? Math.max(most, reach) : most,
      around
    );
    const stretches = stretchesOf(changes, zone).map(({ start, end }) => ({
      start,
      end,
      came: prefilter.find(now.bytes, Math.max(0, start - zone), end + zone)
    }));
    const [only] = stretches;
    const came = only && stretches.length === 1 ? only.came : new Set(stretches.flatMap((one) => [...one.came]));
    addPresent(of, came);
    const isOther = isOtherwiseElsewhere(old, now, came, changes);
    if (isOther || marked.some((mark) => came.has(mark))) return true;
    return findsAny(readings(of, now.bytes, stretches));
  }
  return (content, bytes) => {
    if (content.path !== file?.path) {
      file = startOf(content.path, pathKinds(content.path));
      shelf.clear();
    }
    const of = file;
    if (of.isAlways || !isPlain(bytes)) return true;
    const earlier = shelf.find(content.before);
    const now = shelf.add(content.id, bytes);
    if (!earlier) {
      addPresent(of, prefilter.find(bytes));
      now.lasting = new Set([...of.present].filter((literal) => lasting.has(literal)));
      return some(of.present, of.wanted);
    }
    return (0, import_chunk_AOZ2SMLR.thenOn)(findsNear(of, earlier, now), (isNew) => isNew || some(of.present, of.far));
  };
}
function* readings(of, bytes, stretches) {
  for (const { start, end, came } of stretches) {
    if (came.size === 0) continue;
    for (const { reader, keywords, hits, reach } of of.local)
      if (some(came, keywords))
        yield { reader, hits, text: windowOf(of.path, bytes, { start, end }, 2 * reach) };
  }
}
function findsAny(readings2) {
  for (let next = readings2.next(); !next.done; next = readings2.next()) {
    const { reader, hits, text } = next.value;
    if (!text) return true;
    const found = (0, import_chunk_AOZ2SMLR.asked)(() => reader.read(text, { ...NOTHING_AROUND, hits }));
    if (found instanceof Promise) return found.then(({ length }) => length > 0 || findsAny(readings2));
    if (found.length > 0) return true;
  }
  return false;
}
var NOTHING_AROUND = {
  tree: { paths: async () => [], open: async () => void 0 },
  module: () => void 0,
  notChecked: () => {
  }
};
function startOf(path, { isAlways, far, wanted, local }) {
  const locals = local.map((one) => ({ ...one, hits: /* @__PURE__ */ new Set(), reach: one.reader.reach ?? 0 }));
  return { path, isAlways, far, wanted, present: /* @__PURE__ */ new Set(), local: locals };
}
function addPresent({ present, local }, literals) {
  for (const literal of literals) {
    if (present.has(literal)) continue;
    present.add(literal);
    for (const one of local) {
      if (!one.keywords.has(literal)) continue;
      one.hits.add(literal);
      one.reach = Math.max(one.reach, reachAround(literal, one.reader));
    }
  }
}
function reachAround(literal, { reachOf = {} }) {
  return Object.hasOwn(reachOf, literal) ? reachOf[literal] ?? 0 : 0;
}
function createPathKinds(readers) {
  const all = readers.map((reader) => ({ reader, keywords: new Set((0, import_chunk_AOZ2SMLR.keywordsOf)(reader)) }));
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const claiming = all.filter(({ reader }) => reader.claims(path));
    const key = claiming.map((one) => all.indexOf(one)).join();
    const kind = known.get(key) ?? kindOf(claiming);
    known.set(key, kind);
    return kind;
  };
}
function kindOf(claiming) {
  const local = claiming.filter(({ reader }) => reader.reach !== void 0);
  const others = claiming.filter((one) => !local.includes(one));
  return {
    isAlways: claiming.some(({ reader }) => reader.keywords === "any"),
    local,
    far: new Set(others.flatMap(({ keywords }) => [...keywords])),
    wanted: new Set(claiming.flatMap(({ keywords }) => [...keywords]))
  };
}
function some(words, of) {
  for (const word of words) if (of.has(word)) return true;
  return false;
}
function stretchesOf(changes, zone) {
  const stretches = [];
  for (const { newStart, newEnd } of changes) {
    const last = stretches.at(-1);
    if (last && newStart - last.end < 2 * zone) last.end = newEnd;
    else stretches.push({ start: newStart, end: newEnd });
  }
  return stretches;
}
function windowOf(path, bytes, change, reach) {
  const start = boundary(bytes, Math.max(0, change.start - reach));
  const text = (0, import_chunk_AOZ2SMLR.decode)(bytes.subarray(start, boundary(bytes, change.end + reach)))?.text;
  if (text === void 0) return void 0;
  const file = new import_chunk_AOZ2SMLR.SourceFile(path, text);
  const isAnother = file.role === "minified" && new import_chunk_AOZ2SMLR.SourceFile(path, "").role !== "minified";
  return isAnother && text.length < bytes.length ? void 0 : file;
}
function boundary(bytes, at) {
  let place = at;
  while (place < at + 3 && ((bytes[place] ?? 0) & 192) === 128) place++;
  return place;
}
function isPlain(bytes) {
  return (bytes[0] ?? 0) < 254 && !bytes.subarray(0, 8e3).includes(0);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createChangeFilter
});
})