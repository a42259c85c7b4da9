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
  EXPRESS_SPELLING: () => EXPRESS_SPELLING,
  judge: () => judge,
  optionsFromObject: () => optionsFromObject,
  policiesFrom: () => policiesFrom,
  readCorsOptions: () => readCorsOptions,
  readExpress: () => readExpress,
  readFastify: () => readFastify,
  readFlaskCors: () => readFlaskCors,
  readHono: () => readHono,
  readNest: () => readNest,
  readRawHeaders: () => readRawHeaders,
  readSettings: () => readSettings,
  readStarlette: () => readStarlette
});
module.exports = stdin_exports;
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var SHARED_HOSTING = [
  "a.run.app",
  "amplifyapp.com",
  "app.github.dev",
  "appspot.com",
  "azurestaticapps.net",
  "azurewebsites.net",
  "bolt.host",
  "cloudfront.net",
  "codesandbox.io",
  "csb.app",
  "deno.dev",
  "firebaseapp.com",
  "fly.dev",
  "github.dev",
  "github.io",
  "gitlab.io",
  "gitpod.io",
  "glitch.me",
  "herokuapp.com",
  "hf.space",
  "loca.lt",
  "lovable.app",
  "lovableproject.com",
  "netlify.app",
  "ngrok-free.app",
  "ngrok-free.dev",
  "ngrok.app",
  "ngrok.dev",
  "ngrok.io",
  "onrender.com",
  "pages.dev",
  "repl.co",
  "replit.app",
  "replit.dev",
  "run.app",
  "stackblitz.io",
  "streamlit.app",
  "surge.sh",
  "trycloudflare.com",
  "up.railway.app",
  "vercel.app",
  "web.app",
  "webcontainer.io",
  "workers.dev"
];
var PRIVATE_TOP_LEVEL = /* @__PURE__ */ new Set([
  "corp",
  "home",
  "internal",
  "intranet",
  "invalid",
  "lan",
  "local",
  "localdomain",
  "localhost",
  "onion",
  "private",
  "test"
]);
var COUNTRY_SECOND_LEVEL = /* @__PURE__ */ new Set([
  "ac",
  "co",
  "com",
  "edu",
  "gov",
  "govt",
  "ltd",
  "ne",
  "net",
  "nom",
  "or",
  "org",
  "plc"
]);
function registrableOf(host) {
  const labels = host.split(".");
  if (labels.length < 2 || labels.length > 20) return void 0;
  if (!labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label))) return void 0;
  const top = labels.at(-1) ?? "";
  if (!/^[a-z]{2,}$/.test(top) || PRIVATE_TOP_LEVEL.has(top)) return void 0;
  const shared = SHARED_HOSTING.find((suffix2) => host === suffix2 || host.endsWith(`.${suffix2}`));
  const suffixLabels = shared ? shared.split(".").length : countryLabels(labels);
  if (labels.length <= suffixLabels) return void 0;
  const suffix = labels.slice(-suffixLabels).join(".").length;
  const name = labels.slice(-suffixLabels - 1).join(".").length;
  return { start: host.length - name, suffix: host.length - suffix, sharedHosting: shared !== void 0 };
}
function countryLabels(labels) {
  const [second, top] = labels.slice(-2);
  return top?.length === 2 && second !== void 0 && COUNTRY_SECOND_LEVEL.has(second) ? 2 : 1;
}
var LONGEST_SOURCE = 400;
var DEEPEST_GROUP = 20;
var LARGEST_COUNT = 100;
var DIGIT = [[48, 57]];
var WORD = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122]
];
var SPACE = [
  [9, 13],
  [32, 32],
  [160, 160]
];
var EVERYTHING = [[0, 65535]];
function accepts(set, char) {
  const code = char.charCodeAt(0);
  return set.ranges.some(([low, high]) => code >= low && code <= high) !== set.negated;
}
function onlyChar(set) {
  const [first, ...others] = set.ranges;
  if (!first || others.length > 0 || set.negated || first[0] !== first[1]) return void 0;
  return String.fromCharCode(first[0]);
}
function literal(text) {
  return { kind: "sequence", items: [...text].map(literalChar) };
}
function literalChar(char) {
  const code = char.charCodeAt(0);
  return { kind: "chars", set: { ranges: [[code, code]], negated: false } };
}
var Unreadable = class extends Error {
};
function parseRegex(source, dialect, flags = "") {
  if (source.length > LONGEST_SOURCE || /[xv]/.test(flags)) return void 0;
  const cursor = { source: withoutLeadingFlags(source, dialect), dialect, at: 0 };
  try {
    const node = readChoice(cursor, 0);
    return cursor.at === cursor.source.length ? node : void 0;
  } catch (error) {
    if (error instanceof Unreadable) return void 0;
    throw error;
  }
}
function ignoresCase(source, dialect, flags = "") {
  return flags.includes("i") || dialect === "python" && /^\(\?[ams]*i[ams]*\)/.test(source);
}
function withoutLeadingFlags(source, dialect) {
  return dialect === "python" ? source.replace(/^\(\?[aims]+\)/, "") : source;
}
function readChoice(cursor, depth) {
  if (depth > DEEPEST_GROUP) throw new Unreadable();
  const options = [readSequence(cursor, depth)];
  while (cursor.source[cursor.at] === "|") {
    cursor.at++;
    options.push(readSequence(cursor, depth));
  }
  const [only] = options;
  return options.length === 1 && only ? only : { kind: "choice", options };
}
function readSequence(cursor, depth) {
  const items = [];
  for (let char = cursor.source[cursor.at]; char !== void 0 && char !== "|" && char !== ")"; ) {
    items.push(readRepeat(cursor, readItem(cursor, depth)));
    char = cursor.source[cursor.at];
  }
  return { kind: "sequence", items };
}
function readItem(cursor, depth) {
  const char = cursor.source[cursor.at++];
  switch (char) {
    case "(":
      return readGroup(cursor, depth);
    case "[":
      return { kind: "chars", set: readClass(cursor) };
    case ".":
      return { kind: "chars", set: { ranges: [[10, 10]], negated: true } };
    case "^":
      return { kind: "edge", edge: "start" };
    case "$":
      return { kind: "edge", edge: "end" };
    case "\\":
      return readEscape(cursor);
    case "*":
    case "+":
    case "?":
    case void 0:
      throw new Unreadable();
    default:
      return literalChar(char);
  }
}
function readGroup(cursor, depth) {
  const opening = /^\?(?::|P?<[A-Za-z_]\w*>)/.exec(cursor.source.slice(cursor.at, cursor.at + 64));
  if (opening) cursor.at += opening[0].length;
  else if (cursor.source[cursor.at] === "?") throw new Unreadable();
  const node = readChoice(cursor, depth + 1);
  if (cursor.source[cursor.at++] !== ")") throw new Unreadable();
  return node;
}
function readRepeat(cursor, item) {
  const counts = readCounts(cursor);
  if (!counts) return item;
  if (cursor.source[cursor.at] === "?") cursor.at++;
  if (item.kind === "edge" || readCounts(cursor)) throw new Unreadable();
  return { kind: "repeat", item, min: counts[0], max: counts[1] };
}
function readCounts(cursor) {
  const char = cursor.source[cursor.at];
  if (char === "*" || char === "+" || char === "?") {
    cursor.at++;
    return [char === "+" ? 1 : 0, char === "?" ? 1 : Number.POSITIVE_INFINITY];
  }
  const braces = /^\{(\d{1,4})(,(\d{0,4}))?\}/.exec(cursor.source.slice(cursor.at, cursor.at + 12));
  if (!braces) return void 0;
  cursor.at += braces[0].length;
  const min = Number(braces[1]);
  const max = braces[2] === void 0 ? min : braces[3] ? Number(braces[3]) : Number.POSITIVE_INFINITY;
  if (min > LARGEST_COUNT || Number.isFinite(max) && max > LARGEST_COUNT || max < min)
    throw new Unreadable();
  return [min, max];
}
function readEscape(cursor) {
  const char = cursor.source[cursor.at];
  if (char === "b" || char === "B") {
    cursor.at++;
    return { kind: "edge", edge: char === "b" ? "word" : "notWord" };
  }
  if (cursor.dialect === "python" && (char === "A" || char === "Z")) {
    cursor.at++;
    return { kind: "edge", edge: char === "A" ? "start" : "end" };
  }
  return { kind: "chars", set: readEscapedSet(cursor) };
}
var CONTROL = { t: "	", n: "\n", r: "\r", f: "\f", v: "\v" };
function readEscapedSet(cursor) {
  const char = cursor.source[cursor.at++];
  if (char === void 0 || /[1-9kpPuAZzG0]/.test(char)) throw new Unreadable();
  switch (char) {
    case "d":
    case "D":
      return { ranges: DIGIT, negated: char === "D" };
    case "w":
    case "W":
      return { ranges: WORD, negated: char === "W" };
    case "s":
    case "S":
      return { ranges: SPACE, negated: char === "S" };
  }
  const code = char === "x" ? readHex(cursor) : (CONTROL[char] ?? char).charCodeAt(0);
  return { ranges: [[code, code]], negated: false };
}
function readHex(cursor) {
  const digits = cursor.source.slice(cursor.at, cursor.at + 2);
  if (!/^[0-9a-fA-F]{2}$/.test(digits)) throw new Unreadable();
  cursor.at += 2;
  return Number.parseInt(digits, 16);
}
function readClass(cursor) {
  const negated = cursor.source[cursor.at] === "^";
  if (negated) cursor.at++;
  const ranges = [];
  let first = true;
  for (; ; ) {
    const char = cursor.source[cursor.at];
    if (char === void 0) throw new Unreadable();
    if (char === "]" && !(first && cursor.dialect === "python")) break;
    first = false;
    ranges.push(...readClassMember(cursor));
  }
  cursor.at++;
  return ranges.length === 0 ? { ranges: EVERYTHING, negated: !negated } : { ranges, negated };
}
function readClassMember(cursor) {
  const low = readClassAtom(cursor);
  const next = cursor.source[cursor.at + 1];
  if (cursor.source[cursor.at] !== "-" || next === "]" || next === void 0) return low;
  const from = low[0];
  cursor.at++;
  const to = readClassAtom(cursor)[0];
  if (!from || !to || from[0] !== from[1] || to[0] !== to[1] || to[0] < from[0]) throw new Unreadable();
  return [[from[0], to[0]]];
}
function readClassAtom(cursor) {
  const char = cursor.source[cursor.at++];
  if (char === void 0) throw new Unreadable();
  if (char !== "\\") return [[char.charCodeAt(0), char.charCodeAt(0)]];
  if (cursor.source[cursor.at] === "b") throw new Unreadable();
  const set = readEscapedSet(cursor);
  if (set.negated) throw new Unreadable();
  return set.ranges;
}
var MOST_STEPS = 1e3;
function matcherOf(node, mode, ignoreCase = false) {
  const steps = [];
  if (!compile(node, steps) || steps.length >= MOST_STEPS) return void 0;
  steps.push({ op: "accept" });
  return (text) => run(steps, text, mode, ignoreCase);
}
function compile(node, steps) {
  if (steps.length > MOST_STEPS) return false;
  switch (node.kind) {
    case "chars":
      steps.push({ op: "take", set: node.set });
      return true;
    case "edge":
      steps.push({ op: "edge", edge: node.edge });
      return true;
    case "sequence":
      return node.items.every((item) => compile(item, steps));
    case "choice":
      return compileChoice(node.options, steps);
    case "repeat":
      return compileRepeat(node.item, node.min, node.max, steps);
  }
}
function fork(steps) {
  const step = { op: "fork", to: [] };
  steps.push(step);
  return step;
}
function compileChoice(options, steps) {
  const start = fork(steps);
  const entries = [];
  const exits = [];
  for (const option of options) {
    entries.push(steps.length);
    if (!compile(option, steps)) return false;
    exits.push(fork(steps));
  }
  start.to = entries;
  for (const exit of exits) exit.to = [steps.length];
  return true;
}
function compileRepeat(item, min, max, steps) {
  for (let i = 0; i < min; i++) if (!compile(item, steps)) return false;
  if (max === Number.POSITIVE_INFINITY) {
    const at = steps.length;
    const loop = fork(steps);
    if (!compile(item, steps)) return false;
    fork(steps).to = [at];
    loop.to = [at + 1, steps.length];
    return true;
  }
  const skips = [];
  for (let i = min; i < max; i++) {
    skips.push({ at: steps.length, step: fork(steps) });
    if (!compile(item, steps)) return false;
  }
  for (const { at, step } of skips) step.to = [at + 1, steps.length];
  return true;
}
function run(steps, text, mode, ignoreCase) {
  let current = /* @__PURE__ */ new Set();
  enter(steps, current, 0, text, 0);
  for (let at = 0; ; at++) {
    if ((mode !== "full" || at === text.length) && current.has(steps.length - 1)) return true;
    const char = text[at];
    if (char === void 0 || current.size === 0 && mode !== "search") return false;
    const next = /* @__PURE__ */ new Set();
    for (const index of current) {
      const step = steps[index];
      if (step?.op === "take" && takes(step.set, char, ignoreCase))
        enter(steps, next, index + 1, text, at + 1);
    }
    if (mode === "search") enter(steps, next, 0, text, at + 1);
    current = next;
  }
}
function takes(set, char, ignoreCase) {
  if (accepts(set, char)) return true;
  return ignoreCase && (accepts(set, char.toLowerCase()) || accepts(set, char.toUpperCase()));
}
function enter(steps, states, from, text, at) {
  const pending = [from];
  for (let index = pending.pop(); index !== void 0; index = pending.pop()) {
    if (states.has(index)) continue;
    states.add(index);
    const step = steps[index];
    if (step?.op === "fork") pending.push(...step.to);
    else if (step?.op === "edge" && holds(step.edge, text, at)) pending.push(index + 1);
  }
}
function holds(edge, text, at) {
  if (edge === "start") return at === 0;
  if (edge === "end") return at === text.length;
  const between = isWord(text[at - 1]) !== isWord(text[at]);
  return edge === "word" ? between : !between;
}
function isWord(char) {
  return char !== void 0 && /\w/.test(char);
}
var MOST_SAMPLES = 1e3;
var LONGEST_SAMPLE = 120;
var FILLINGS = [
  "attacker",
  "attacker.example",
  "https://attacker.example",
  "https://attacker",
  "https://attacker.",
  "attacker.",
  ".attacker.example",
  "https://",
  "net",
  "7",
  "a",
  "-"
];
function free(text) {
  return { text, free: "*".repeat(text.length) };
}
function fixed(text) {
  return { text, free: ".".repeat(text.length) };
}
var NOTHING = fixed("");
function join(left, right) {
  const joined = [];
  for (const a of left) {
    for (const b of right) {
      if (joined.length >= MOST_SAMPLES) return joined;
      if (a.text.length + b.text.length > LONGEST_SAMPLE) continue;
      joined.push({ text: a.text + b.text, free: a.free + b.free });
    }
  }
  return joined;
}
function samplesOf(node) {
  switch (node.kind) {
    case "edge":
      return [NOTHING];
    case "chars":
      return charSamples(node.set);
    case "choice":
      return node.options.flatMap((option) => samplesOf(option)).slice(0, MOST_SAMPLES);
    case "sequence":
      return node.items.reduce((before, item) => join(before, samplesOf(item)), [NOTHING]);
    case "repeat":
      return repeatSamples(node.item, node.min, node.max);
  }
}
function charSamples(set) {
  const only = onlyChar(set);
  if (only !== void 0) return [fixed(only)];
  const samples = [];
  if (accepts(set, ".")) samples.push(fixed("."));
  const letter = ["x", "a", "7", "-"].find((char) => accepts(set, char)) ?? firstOf(set);
  if (letter !== void 0) samples.push(free(letter));
  return samples;
}
function firstOf(set) {
  const first = set.negated ? void 0 : set.ranges[0];
  return first && String.fromCharCode(first[0]);
}
function repeatSamples(item, min, max) {
  if (item.kind === "chars" && onlyChar(item.set) === void 0) {
    const fillings = fillingsOf(item.set, min, max);
    if (fillings.length > 0) return fillings;
  }
  const once = samplesOf(item);
  const samples = min === 0 ? [NOTHING, ...once] : times(once, min);
  return max > min && min > 0 ? [...samples, ...times(once, min + 1)].slice(0, MOST_SAMPLES) : samples;
}
function fillingsOf(set, min, max) {
  const texts = /* @__PURE__ */ new Set();
  if (min === 0) texts.add("");
  for (const filling of FILLINGS) {
    const text = filling.slice(0, Math.min(max, LONGEST_SAMPLE)).padEnd(min, filling.at(-1));
    if (text !== "" && text.length <= LONGEST_SAMPLE && [...text].every((char) => accepts(set, char)))
      texts.add(text);
  }
  return [...texts].map(free);
}
function times(samples, count) {
  let result = [NOTHING];
  if (count > 3) return samples.flatMap((sample) => join([NOTHING], [repeated(sample, count)]));
  for (let i = 0; i < count; i++) result = join(result, samples);
  return result;
}
function repeated(sample, count) {
  const most = Math.min(count, LONGEST_SAMPLE + 1);
  return { text: sample.text.repeat(most), free: sample.free.repeat(most) };
}
var ANYBODY = [free("https://attacker.example"), free("null")];
function hostileOrigin(test) {
  const passes = runnable(test);
  if (!passes) return void 0;
  for (const candidate of candidatesFor(test)) {
    const ownership = ownershipOf(candidate);
    if (!ownership || !passes(candidate.text)) continue;
    return { origin: candidate.text, anybody: ANYBODY.includes(candidate), ...ownership };
  }
  return void 0;
}
function runnable(test) {
  if (test.kind === "unknown") return void 0;
  if (test.kind === "exact") return (origin) => subjectOf(origin, test.on) === test.origin;
  if (test.kind === "within") return (origin) => test.text.includes(origin);
  if (test.kind === "all") {
    const members = test.tests.map(runnable);
    if (members.some((member) => member === void 0)) return void 0;
    return (origin) => members.every((member) => member?.(origin));
  }
  const expression = expressionOf(test);
  const matches = expression && matcherOf(expression.node, expression.mode, expression.ignoreCase);
  return matches && ((origin) => matches(subjectOf(origin, test.on)));
}
function subjectOf(origin, on) {
  return on === "origin" ? origin : /^[a-z]+:\/\/([^:/]+)/.exec(origin)?.[1] ?? "";
}
function expressionOf(test) {
  switch (test.kind) {
    case "regex": {
      const node = parseRegex(test.source, test.dialect, test.flags);
      const ignoreCase = ignoresCase(test.source, test.dialect, test.flags);
      return node && { node, mode: test.mode, ignoreCase };
    }
    case "startsWith":
      return { node: literal(test.text), mode: "prefix", ignoreCase: false };
    case "endsWith":
      return {
        node: sequence(literal(test.text), { kind: "edge", edge: "end" }),
        mode: "search",
        ignoreCase: false
      };
    case "contains":
      return { node: literal(test.text), mode: "search", ignoreCase: false };
    default:
      return void 0;
  }
}
function sequence(...items) {
  return { kind: "sequence", items };
}
var BEFORE = [
  NOTHING,
  ...["https://", "https://attacker", "https://attacker.", "https://attacker.example"].map(free)
];
var AFTER = [NOTHING, ...[".attacker.example", "attacker.example"].map(free)];
var SCHEME = [free("https://")];
function candidatesFor(test) {
  switch (test.kind) {
    case "all":
      return [...ANYBODY, ...test.tests.flatMap((member) => candidatesFor(member))];
    case "within":
      return cutShort(test.text);
    case "exact":
    case "unknown":
      return [];
  }
  const expression = expressionOf(test);
  if (!expression) return [];
  const samples = samplesOf(expression.node);
  const meant = expression.ignoreCase ? samples.map(lowerCased) : samples;
  const after = expression.mode === "full" ? meant : join(meant, AFTER);
  const around = expression.mode === "search" ? join(BEFORE, after) : after;
  if (test.on === "origin") return [...ANYBODY, ...around];
  return [...ANYBODY, ...join(SCHEME, around), ...join([free("https://attacker")], after)];
}
function lowerCased(sample) {
  return { ...sample, text: sample.text.toLowerCase() };
}
var CUT_SUFFIXES = [
  "com",
  "net",
  "dev",
  "info",
  "site",
  "store",
  "cloud",
  "shop",
  "link",
  "live",
  "network"
];
function cutShort(text) {
  const samples = [];
  for (const [origin] of text.matchAll(/https?:\/\/[a-z0-9.-]+/g)) {
    const suffix = origin.slice(origin.lastIndexOf(".") + 1);
    if (!CUT_SUFFIXES.includes(suffix)) continue;
    const cut = origin.slice(0, origin.length - suffix.length + 2);
    samples.push({ text: cut, free: `${".".repeat(cut.length - 2)}**` });
  }
  return samples;
}
function ownershipOf({
  text,
  free: marks
}) {
  if (text === "null") return { partlyFixed: false };
  const parts = /^(https?:\/\/)([a-z0-9._-]+)(:[0-9]{1,5})?$/.exec(text);
  const host = parts?.[2];
  if (!parts?.[1] || !host) return void 0;
  const hostMarks = marks.slice(parts[1].length, parts[1].length + host.length);
  if (isAddress(host)) {
    return hostMarks.startsWith("*") && !/^(0|10|127)\./.test(host) ? { partlyFixed: false } : void 0;
  }
  const registrable = registrableOf(host);
  if (!registrable) return void 0;
  const suffix = host.slice(registrable.suffix);
  const suffixMarks = hostMarks.slice(registrable.suffix);
  const nameMarks = hostMarks.slice(registrable.start, registrable.suffix - 1);
  if (!isRealSuffix(suffix, suffixMarks)) return void 0;
  if (suffixMarks.includes("*")) return { partlyFixed: false };
  if (!nameMarks.includes("*")) return void 0;
  return registrable.sharedHosting ? { sharedHost: suffix, partlyFixed: nameMarks.includes(".") } : { partlyFixed: false };
}
function isAddress(host) {
  const octets = host.split(".");
  return octets.length === 4 && octets.every((octet) => /^\d{1,3}$/.test(octet) && Number(octet) <= 255);
}
var COUNTRIES = /* @__PURE__ */ new Set([...CUT_SUFFIXES.map((suffix) => suffix.slice(0, 2)), "at"]);
function isRealSuffix(suffix, marks) {
  return !marks.includes("*") || suffix === "net" || suffix === "example" || COUNTRIES.has(suffix);
}
function exactly(origin) {
  return { kind: "exact", origin, on: "origin" };
}
function expressionTest(value, mode, on) {
  if (value.kind === "regex") {
    return {
      kind: "regex",
      source: value.source,
      flags: value.flags,
      dialect: "javascript",
      mode: "search",
      on
    };
  }
  if (value.kind === "call" && (value.callee === "re.compile" || value.callee === "RegExp")) {
    const [source, flags] = value.args.map((arg) => arg.value);
    if (source?.kind === "regex") return expressionTest(source, mode, on);
    if (source?.kind !== "string") return void 0;
    if (value.callee === "RegExp") {
      const text = flags?.kind === "string" ? flags.value : "";
      return { kind: "regex", source: source.value, flags: text, dialect: "javascript", mode: "search", on };
    }
    if (flags) return void 0;
    return { kind: "regex", source: source.value, flags: "", dialect: "python", mode, on };
  }
  if (value.kind === "string")
    return { kind: "regex", source: value.value, flags: "", dialect: "python", mode, on };
  return void 0;
}
var DEVELOPMENT_FILE = [
  /(^|\/)(settings|configs?|environments?|env)\/(dev|development|local|test|testing)\.[^/]+$/i,
  /(^|\/)(vite|webpack|rollup|rspack|snowpack|craco|vue|nuxt|astro|svelte)\.config\.[^/]+$/i,
  /(^|[/._-])(dev|development)([-_.]?server)?\.(py|[cm]?[jt]sx?)$/i,
  /(^|\/)\.storybook\//i
];
function isDevelopmentFile(path) {
  return DEVELOPMENT_FILE.some((name) => name.test(path));
}
function under(outer, inner) {
  if (outer === "development" || inner === "development") return "development";
  return outer === "production" ? outer : inner;
}
var UNKNOWN = { kind: "unknown" };
function moduleOf(file, context) {
  const isWritten = !["generated", "vendored", "minified"].includes(file.role);
  return isWritten ? context.module() : void 0;
}
function textAt(file, range) {
  return file.text.slice(range.start, range.end);
}
function spanIn(path, range) {
  return { path, start: range.start, end: range.end };
}
function contains(outer, inner) {
  return outer.start <= inner.start && inner.end <= outer.end;
}
function methodOf(callee) {
  return callee.slice(callee.lastIndexOf(".") + 1);
}
function entryOf(object, key) {
  return object.entries.find((entry) => entry.key === key);
}
function keywordsOf(args) {
  const values = /* @__PURE__ */ new Map();
  let open = false;
  for (const { name, spread, value } of args) {
    if (name !== void 0) values.set(name, value);
    else if (spread && value.kind === "object") {
      for (const entry of value.entries) values.set(entry.key, entry.value);
      open ||= value.open;
    } else if (spread) open = true;
  }
  return { values, open };
}
function credentialsFrom(value, path, isOn, open = false) {
  if (!value) return { state: open ? "unknown" : "off" };
  if (value.kind === "choice") {
    const states = value.options.filter((option) => option.guard !== "development").map((option) => credentialsFrom(option.value, path, isOn));
    return states.find(({ state }) => state === "on") ?? states.find(({ state }) => state === "unknown") ?? { state: "off" };
  }
  if (value.kind === "env")
    return value.fallback ? credentialsFrom(value.fallback, path, isOn) : { state: "unknown" };
  if (isOn(value)) return { state: "on", at: spanIn(path, value.range) };
  return { state: ["bool", "null", "string", "number"].includes(value.kind) ? "off" : "unknown" };
}
function isTrue(value) {
  return value.kind === "bool" && value.value;
}
function isTrueHeader(value) {
  return isTrue(value) || value.kind === "string" && value.value === "true";
}
function* partsOf(value) {
  const pending = [value];
  for (let next = pending.pop(); next; next = pending.pop()) {
    yield next;
    pending.push(...childrenOf(next));
  }
}
function childrenOf(value) {
  switch (value.kind) {
    case "list":
      return value.items;
    case "object":
      return value.entries.map((entry) => entry.value);
    case "env":
      return value.fallback ? [value.fallback] : [];
    case "call":
      return [...value.receiver ? [value.receiver] : [], ...value.args.map((arg) => arg.value)];
    case "choice":
      return value.options.map((option) => option.value);
    case "concat":
      return value.parts;
    case "member":
      return [value.object];
    case "test":
      return value.operands;
    default:
      return [];
  }
}
function substitute(value, fn, index, by) {
  const go = (part) => substitute(part, fn, index, by);
  switch (value.kind) {
    case "param":
      return value.fn === fn && value.index === index ? by : value;
    case "list":
      return { ...value, items: value.items.map(go) };
    case "object":
      return { ...value, entries: value.entries.map((entry) => ({ ...entry, value: go(entry.value) })) };
    case "call": {
      const args = value.args.map((arg) => ({ ...arg, value: go(arg.value) }));
      return value.receiver ? { ...value, receiver: go(value.receiver), args } : { ...value, args };
    }
    case "choice":
      return { ...value, options: value.options.map((option) => ({ ...option, value: go(option.value) })) };
    case "concat":
      return { ...value, parts: value.parts.map(go) };
    case "member":
      return { ...value, object: go(value.object) };
    case "test":
      return { ...value, operands: value.operands.map(go) };
    default:
      return value;
  }
}
function isAskedFor(conditions) {
  return conditions.some(({ test, holds: holds2 }) => asks(test, holds2));
}
function asks(test, holds2) {
  if (test.kind === "call") {
    const looksUp = /^(includes|indexOf|has)$/.test(methodOf(test.callee));
    return holds2 && looksUp && test.args.some(({ value }) => isWildcard(value));
  }
  if (test.kind !== "test") return false;
  const [left, right] = test.operands;
  switch (test.operator) {
    case "not":
      return left !== void 0 && asks(left, !holds2);
    case "and":
      return holds2 && test.operands.some((operand) => asks(operand, true));
    case "or":
      return !holds2 && test.operands.some((operand) => asks(operand, false));
    case "equal":
    case "in":
      return holds2 && left !== void 0 && right !== void 0 && asksForWildcard(left, right);
    default:
      return false;
  }
}
function asksForWildcard(left, right) {
  const [asked, setting] = isWildcard(left) ? [left, right] : [right, left];
  return isWildcard(asked) && !saysSoByItself(setting);
}
function saysSoByItself(setting) {
  if (setting.kind !== "env" || !setting.fallback) return false;
  const { fallback } = setting;
  return fallback.kind === "list" ? fallback.items.some(isWildcard) : isWildcard(fallback);
}
function isWildcard(value) {
  return value.kind === "string" && value.value === "*";
}
var MOST_ITEMS = 500;
function originsFrom(value, syntax, place) {
  switch (value.kind) {
    case "string":
      return [allowed(syntax.text(value.value), value.range, place)];
    case "list":
      return listOrigins(value.items.slice(0, MOST_ITEMS), value.open, value.range, syntax, place);
    case "env": {
      const unset = [allowed(UNKNOWN, value.range, place)];
      if (!value.fallback) return unset;
      return [...unset, ...originsFrom(value.fallback, syntax, { ...place, whenUnset: value.name })];
    }
    case "choice":
      return value.options.flatMap(
        (option) => isAskedFor(option.conditions ?? []) ? [allowed(UNKNOWN, option.value.range, place)] : originsFrom(option.value, syntax, { ...place, guard: under(place.guard, option.guard) })
      );
    case "null":
      return [];
    default:
      return syntax.other?.(value, place) ?? [allowed(UNKNOWN, value.range, place)];
  }
}
function listOrigins(items, open, range, syntax, place) {
  const origins = items.flatMap((item) => originsFrom(item, { ...syntax, text: syntax.item }, place));
  return open ? [...origins, allowed(UNKNOWN, range, place)] : origins;
}
function allowed(lets, range, place) {
  const at = spanIn(place.file.path, range);
  return place.whenUnset === void 0 ? { at, lets, guard: place.guard } : { at, lets, guard: place.guard, whenUnset: place.whenUnset };
}
var CORS_MIDDLEWARE = /^(starlette|fastapi)\.(.+\.)?CORSMiddleware$/;
var PARAMETERS = [
  "allow_origins",
  "allow_methods",
  "allow_headers",
  "allow_credentials",
  "allow_origin_regex"
];
var SPELLING = {
  named: 'allow_origins=["https://app.example.com"]',
  credentials: "allow_credentials=True"
};
function readStarlette(file, context) {
  const module2 = moduleOf(file, context);
  return module2 ? policiesIn(module2, file) : [];
}
function policiesIn(module2, file) {
  const imported = module2.imports.filter((each) => each.imported === "CORSMiddleware").map((each) => each.local);
  const names = ["CORSMiddleware", ...imported];
  return module2.calls.flatMap((call) => {
    const text = textAt(file, call.range);
    if (!names.some((name) => text.includes(name))) return [];
    const settings = settingsOf(call);
    return settings ? [policyOf(call, settings, module2, file)] : [];
  });
}
function settingsOf(call) {
  if (CORS_MIDDLEWARE.test(call.callee)) return named(call.args, 1);
  const at = call.args.findIndex(
    ({ value }) => value.kind === "reference" && CORS_MIDDLEWARE.test(value.name)
  );
  return at === -1 ? void 0 : named(call.args, at + 1);
}
function named(args, skip) {
  let position = -skip;
  return args.map((arg) => {
    if (arg.name !== void 0 || arg.spread) return arg;
    const name = PARAMETERS[position++];
    return name === void 0 ? arg : { ...arg, name };
  });
}
var ORIGINS = {
  text: (text) => text.includes("*") ? { kind: "any" } : { kind: "tested", test: { kind: "within", text } },
  item: (text) => text === "*" ? { kind: "any" } : { kind: "tested", test: exactly(text) }
};
var PATTERN = {
  text: (source) => ({
    kind: "tested",
    test: { kind: "regex", source, flags: "", dialect: "python", mode: "full", on: "origin" }
  }),
  item: () => ({ kind: "unknown" }),
  other(value, place) {
    const test = expressionTest(value, "full", "origin");
    return test && [allowed({ kind: "tested", test }, value.range, place)];
  }
};
function policyOf(call, settings, module2, file) {
  const { values, open } = keywordsOf(settings);
  const place = { file, guard: call.guard };
  const syntax = { ...ORIGINS, other: (value) => fromOption(value, module2, place) };
  const origins = values.get("allow_origins");
  const pattern = values.get("allow_origin_regex");
  return {
    by: "Starlette's CORSMiddleware",
    at: spanIn(file.path, call.range),
    role: file.role,
    guard: call.guard,
    origins: [
      ...origins ? originsFrom(origins, syntax, place) : [],
      ...pattern ? originsFrom(pattern, PATTERN, place) : []
    ],
    credentials: credentialsFrom(values.get("allow_credentials"), file.path, isTrue, open),
    wildcardWithCredentials: "reflected",
    paths: [],
    spelling: SPELLING
  };
}
function fromOption(value, module2, place) {
  if (value.kind !== "member") return void 0;
  for (const call of module2.calls) {
    const [first] = call.args;
    if (!call.callee.endsWith(".add_argument") || first?.value.kind !== "string") continue;
    const option = first.value.value;
    if (option.replace(/^-+/, "").replaceAll("-", "_") !== value.name) continue;
    const fallback = keywordsOf(call.args).values.get("default");
    return fallback && originsFrom(fallback, ORIGINS, { ...place, whenUnset: option });
  }
  return void 0;
}
var EFFECTS = [
  "any-site-with-cookies",
  "hostile-origin-with-cookies",
  "null-origin-with-cookies",
  "hostile-origin",
  "null-origin",
  "any-site",
  "refused-by-browser",
  "lets-nobody-in"
];
function dangerOf(origin, policy) {
  const cookies = policy.credentials.state === "on";
  switch (origin.lets.kind) {
    case "any":
      if (!cookies) return { effect: "any-site", origin };
      return {
        effect: policy.wildcardWithCredentials === "reflected" ? "any-site-with-cookies" : "refused-by-browser",
        origin
      };
    case "reflected":
      return { effect: cookies ? "any-site-with-cookies" : "any-site", origin };
    case "ineffective":
      return { effect: "lets-nobody-in", origin };
    case "unknown":
      return void 0;
    case "tested": {
      const { test } = origin.lets;
      if (test.kind === "exact") {
        if (test.origin !== "null") return void 0;
        return { effect: cookies ? "null-origin-with-cookies" : "null-origin", origin };
      }
      const hostile = hostileOrigin(test);
      if (!hostile) return void 0;
      return { effect: cookies ? "hostile-origin-with-cookies" : "hostile-origin", origin, hostile };
    }
  }
}
function worstOf(dangers) {
  return [...dangers].sort((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect))[0];
}
function ruleOf({ origin, effect }) {
  if (origin.lets.kind === "reflected") return "cors/reflected-origin";
  if (origin.lets.kind !== "tested") return "cors/wildcard-origin";
  return effect.startsWith("null-origin") ? "cors/null-origin" : "cors/weak-origin-pattern";
}
var SEVERITY = {
  "any-site-with-cookies": "error",
  "hostile-origin-with-cookies": "error",
  "null-origin-with-cookies": "error",
  "hostile-origin": "warning",
  "null-origin": "warning",
  "any-site": "warning",
  "refused-by-browser": "warning",
  "lets-nobody-in": "notice"
};
var PUBLIC_PATHS = [
  /^\/?(assets?|static|public|fonts?|images?|img|media|_next\/static|\.well-known)(\/|$)/i,
  /\.(woff2?|ttf|otf|eot|png|jpe?g|gif|svg|css|js)$/i,
  /^\/(robots\.txt|sitemap\.xml|favicon\.ico|manifest\.json|openapi\.json|swagger\.json)$/i
];
function isPublic(path) {
  return PUBLIC_PATHS.some((pattern) => pattern.test(path));
}
function severityOf(danger, policy) {
  const severity = SEVERITY[danger.effect];
  if (danger.effect === "any-site" && policy.paths.length > 0 && policy.paths.every(isPublic))
    return "notice";
  if (danger.hostile?.partlyFixed) return severity === "error" ? "warning" : "notice";
  return severity;
}
function wordingOf(danger, policy) {
  return {
    message: `${messageOf(danger, policy)}${when(danger)}.`,
    why: whyOf(danger, policy),
    fix: fixOf(danger, policy)
  };
}
function messageOf(danger, policy) {
  const { by } = policy;
  switch (danger.effect) {
    case "any-site-with-cookies":
      return danger.origin.lets.kind === "reflected" ? `${by} sends back whatever origin asks, with credentials allowed` : `${by} lets in every origin ("*") together with credentials`;
    case "any-site":
      if (danger.origin.lets.kind === "reflected")
        return `${by} sends back whatever origin asks, so every site is let in`;
      return danger.origin.byDefault ? `${by} lets in every origin ("*") when it is not told which` : `${by} lets in every origin ("*")`;
    case "refused-by-browser":
      return `${by} sends "*" together with credentials, which every browser refuses`;
    case "lets-nobody-in":
      return `${by} compares each entry of a list as text, so "*" in it lets no site in`;
    case "null-origin":
    case "null-origin-with-cookies":
      return `${by} lets in the origin "null"${withCredentials(danger)}`;
    case "hostile-origin":
    case "hostile-origin-with-cookies":
      return `${by} lets in ${danger.hostile?.origin ?? "strangers"}${withCredentials(danger)}: ${looseness(danger)}`;
  }
}
function withCredentials(danger) {
  return danger.effect.endsWith("-with-cookies") ? ", with credentials allowed" : "";
}
function when(danger) {
  const { whenUnset } = danger.origin;
  return whenUnset === void 0 ? "" : `, as soon as ${whenUnset} is not set`;
}
function whyOf(danger, policy) {
  switch (danger.effect) {
    case "any-site-with-cookies":
      return danger.origin.lets.kind === "reflected" ? "A page on any site can read this API with the visitor's cookies, and act in the visitor's name." : `With both, ${policy.by} answers with the caller's own origin instead of "*", so a page on any site can read this API with the visitor's cookies.`;
    case "any-site":
      return "A page on any site can read these answers from a visitor's browser, also where only the visitor's network can reach the server.";
    case "refused-by-browser":
      return `Requests with cookies fail, and the usual "repair", sending back the caller's origin, opens the API to every site with the visitor's cookies.`;
    case "lets-nobody-in":
      return 'Browsers get no permission at all, and the usual "repair", allowing every origin, opens the API to every site.';
    case "null-origin":
      return 'Any site gets the origin "null" by loading its page in a sandboxed frame, so this lets every site read these answers.';
    case "null-origin-with-cookies":
      return `Any site gets the origin "null" by loading its page in a sandboxed frame, so every site can read this API with the visitor's cookies.`;
    case "hostile-origin":
      return `${registration(danger)} can read these answers from a visitor's browser.`;
    case "hostile-origin-with-cookies":
      return `${registration(danger)} can read this API with the visitor's cookies.`;
  }
}
function registration({ hostile }) {
  if (hostile?.anybody) return "A page on any site";
  return hostile?.sharedHost ? `Names under ${hostile.sharedHost} go to whoever asks first: a stranger who takes one that fits` : "Whoever registers such a name";
}
function looseness({ origin }) {
  return origin.lets.kind === "tested" ? passing(origin.lets.test) : "the test is too loose";
}
function passing(test) {
  switch (test.kind) {
    case "regex":
      return `${test.source} ${extentOf(test)}`;
    case "startsWith":
      return `it starts with "${test.text}"`;
    case "endsWith":
      return `it ends with "${test.text}"`;
    case "contains":
      return `it contains "${test.text}"`;
    case "within":
      return "a list that is one string is searched for the origin as a part of it";
    case "all":
      return test.tests.map(passing).join(", and ");
    case "exact":
      return `it is ${test.origin}`;
    case "unknown":
      return "it passes";
  }
}
function extentOf({ source, mode }) {
  const hasEnd = source.endsWith("$");
  if (mode === "full" || hasEnd && source.startsWith("^")) return "matches it";
  if (mode === "prefix") return hasEnd ? "matches it" : "matches its beginning";
  return "matches a part of it";
}
function fixOf(danger, policy) {
  const { named: named2, credentials } = policy.spelling;
  switch (danger.effect) {
    case "any-site-with-cookies":
      return danger.origin.whenUnset === void 0 ? `Name the sites: ${named2}. Or drop ${credentials}.` : `${fallBack(danger.origin.whenUnset)} Or drop ${credentials}.`;
    case "refused-by-browser":
      return `Name the sites: ${named2}. Or drop ${credentials} if the answers are public.`;
    case "lets-nobody-in":
      return `Name the sites: ${named2}.`;
    case "any-site":
      return danger.origin.whenUnset === void 0 ? `Name the sites: ${named2}.` : fallBack(danger.origin.whenUnset);
    case "null-origin":
    case "null-origin-with-cookies":
      return `Take "null" out and name the sites: ${named2}. For local files, serve them from http://localhost during development.`;
    case "hostile-origin":
    case "hostile-origin-with-cookies":
      return `${tighter(danger)} Or name the sites: ${named2}.`;
  }
}
function fallBack(name) {
  return `Fall back to no site, or stop at start-up, when ${name} is not set; name the sites in it, such as https://app.example.com.`;
}
function tighter(danger) {
  if (danger.hostile?.sharedHost) return "Give previews a domain of your own, such as *.preview.example.com.";
  const { lets } = danger.origin;
  const test = lets.kind === "tested" ? lets.test : void 0;
  switch (test?.kind) {
    case "endsWith":
      return !test.text || test.text.startsWith(".") ? "Compare with the whole origin." : `Compare the host name with "${bare(test.text)}", or test that it ends with ".${bare(test.text)}".`;
    case "within":
      return "Split the string into a list.";
    case "regex":
      return "Anchor the expression at both ends (^\u2026$), escape every dot, and leave no part of the registered name to choose.";
    default:
      return "Compare with the whole origin instead of a part of it.";
  }
}
function bare(text) {
  return text.replace(/^https?:\/\//, "").replace(/^\.+/, "");
}
function judge(policies) {
  const productionIsSafe = filesWithSafeProduction(policies);
  const verdicts = policies.flatMap((policy) => {
    const verdict = verdictOf(policy);
    if (!verdict || verdict.developmentOnly && productionIsSafe.has(policy.at.path)) return [];
    return [{ policy, ...verdict }];
  });
  const byPlace = /* @__PURE__ */ new Map();
  for (const verdict of verdicts) {
    const { at } = verdict.danger.origin;
    const key = JSON.stringify([at.path, at.start, at.end]);
    const other = byPlace.get(key);
    if (!other || rank(verdict) < rank(other)) byPlace.set(key, verdict);
  }
  return [...byPlace.values()].map(
    ({ policy, danger, developmentOnly }) => draftOf(policy, danger, developmentOnly)
  );
}
function rank({ danger, developmentOnly }) {
  return EFFECTS.indexOf(danger.effect) + (developmentOnly ? EFFECTS.length : 0);
}
function verdictOf(policy) {
  if (policy.role === "generated" || policy.role === "vendored" || policy.role === "minified")
    return void 0;
  const dangers = tested(policy.origins).flatMap((origin) => dangerOf(origin, policy) ?? []);
  const inDevelopment = (origin) => under(policy.guard, origin.guard) === "development";
  const worst = worstOf(dangers.filter((danger) => !inDevelopment(danger.origin)));
  if (worst) return { danger: worst, developmentOnly: false };
  const local = worstOf(dangers);
  if (!local || policy.origins.some((origin) => !inDevelopment(origin))) return void 0;
  return { danger: local, developmentOnly: true };
}
var MOST_PATTERNS = 40;
function tested(origins) {
  let patterns = 0;
  return origins.filter(({ lets }) => {
    const isPattern = lets.kind === "tested" && lets.test.kind !== "exact";
    return !isPattern || ++patterns <= MOST_PATTERNS;
  });
}
function filesWithSafeProduction(policies) {
  const safe = /* @__PURE__ */ new Set();
  for (const policy of policies) {
    if (policy.guard === "production" && !verdictOf(policy)) safe.add(policy.at.path);
  }
  return safe;
}
function draftOf(policy, danger, developmentOnly) {
  const { message, why, fix } = wordingOf(danger, policy);
  const setting = settingOf(policy, developmentOnly);
  const { at } = danger.origin;
  return {
    rule: ruleOf(danger),
    at,
    severity: setting ? "notice" : severityOf(danger, policy),
    message: setting ? `${message.slice(0, -1)} (${setting}).` : message,
    why,
    fix: developmentOnly ? `${fix} In development too, name http://localhost and its port instead.` : fix,
    related: relatedPlaces(policy, at),
    data: dataOf(policy, danger, developmentOnly)
  };
}
function settingOf(policy, developmentOnly) {
  if (developmentOnly || isDevelopmentFile(policy.at.path)) return "development only";
  if (policy.role === "test") return "in a test";
  if (policy.role === "example") return "in an example";
  return policy.role === "docs" ? "in documentation" : void 0;
}
function relatedPlaces(policy, at) {
  const places = [];
  const inside = at.path === policy.at.path && at.start >= policy.at.start && at.end <= policy.at.end;
  if (!inside) places.push({ at: policy.at, message: "used here" });
  if (policy.credentials.state === "on" && policy.credentials.at) {
    places.push({ at: policy.credentials.at, message: "credentials are allowed here" });
  }
  return places;
}
function dataOf(policy, danger, developmentOnly) {
  const { state } = policy.credentials;
  return {
    origins: policy.origins.map(({ lets }) => labelOf(lets)),
    credentials: state === "unknown" ? null : state === "on",
    effect: danger.effect,
    developmentOnly,
    ...danger.hostile ? { hostileOrigin: danger.hostile.origin } : {}
  };
}
function labelOf(lets) {
  switch (lets.kind) {
    case "any":
    case "ineffective":
      return "*";
    case "reflected":
      return "the caller's";
    case "unknown":
      return "unknown";
    case "tested":
      return testLabel(lets.test);
  }
}
function testLabel(test) {
  switch (test.kind) {
    case "exact":
      return test.origin;
    case "regex":
      return `/${test.source}/${test.flags}`;
    case "startsWith":
      return `${test.text}\u2026`;
    case "endsWith":
      return `\u2026${test.text}`;
    case "contains":
      return `\u2026${test.text}\u2026`;
    case "within":
      return test.text;
    case "all":
      return test.tests.map(testLabel).join(" and ");
    case "unknown":
      return "unknown";
  }
}
var OPEN = { kind: "open" };
var SHUT = { kind: "shut" };
var NEUTRAL = { kind: "neutral" };
var UNKNOWN2 = { kind: "unknown" };
var MOST_COMBINATIONS = 400;
function both(left, right) {
  for (const kind of ["shut", "unknown"])
    if (left.kind === kind || right.kind === kind) return { kind };
  if (left.kind !== "tests") return right.kind === "tests" || left.kind === "open" ? right : left;
  if (right.kind !== "tests") return left;
  if (JSON.stringify(left.tests) === JSON.stringify(right.tests)) return left;
  if (left.tests.length * right.tests.length > MOST_COMBINATIONS) return UNKNOWN2;
  const tests = left.tests.flatMap(
    (a) => right.tests.map((b) => ({ kind: "all", tests: [a, b] }))
  );
  return { kind: "tests", tests };
}
function either(left, right) {
  if (left.kind === "open" || right.kind === "open") return OPEN;
  if (left.kind === "shut") return right;
  if (right.kind === "shut") return left;
  if (left.kind === "tests" && right.kind === "tests")
    return { kind: "tests", tests: [...left.tests, ...right.tests] };
  if (left.kind === "tests") return left;
  if (right.kind === "tests") return right;
  return left.kind === "neutral" && right.kind === "neutral" ? NEUTRAL : UNKNOWN2;
}
function opposite(gate) {
  switch (gate.kind) {
    case "open":
      return gate.except ? { kind: "tests", tests: gate.except } : SHUT;
    case "shut":
      return OPEN;
    case "tests":
      return { kind: "open", except: gate.tests };
    default:
      return gate;
  }
}
function subjectOf2(value, isOrigin) {
  if (isOrigin(value)) return "origin";
  switch (value.kind) {
    case "call": {
      const method = methodOf(value.callee);
      if (value.receiver && /^(toLowerCase|lower|trim|strip|toString|rstrip|casefold)$/.test(method)) {
        return subjectOf2(value.receiver, isOrigin);
      }
      const [first] = value.args;
      return /^(String|str)$/.test(value.callee) && first ? subjectOf2(first.value, isOrigin) : void 0;
    }
    case "member": {
      if (!/^(hostname|host|netloc)$/.test(value.name) || value.object.kind !== "call") return void 0;
      const [first] = value.object.args;
      const parses = /(^|\.)(URL|urlparse|urlsplit|parse)$/.test(value.object.callee);
      return parses && first && subjectOf2(first.value, isOrigin) ? "host" : void 0;
    }
    case "choice":
      return value.options.every(
        (option) => option.value.kind === "string" || subjectOf2(option.value, isOrigin)
      ) && value.options.some((option) => subjectOf2(option.value, isOrigin)) ? "origin" : void 0;
    case "concat":
      return value.parts.length === 1 && value.parts[0] ? subjectOf2(value.parts[0], isOrigin) : void 0;
    default:
      return void 0;
  }
}
function gateContext(module2, file, isOrigin, parameter) {
  const names = module2.assignments.filter(({ target, range }) => !target.object && /origin/i.test(textAt(file, range))).filter(({ value }) => isOrigin(value)).map(({ target }) => target.name);
  return {
    module: module2,
    text: file.text,
    isOrigin,
    names: parameter === void 0 ? names : [...names, parameter]
  };
}
var DEEPEST_CALL = 3;
function gateOver(conditions, context) {
  if (isAskedFor(conditions)) return UNKNOWN2;
  return conditions.map(({ test, holds: holds2 }) => gateOf(test, holds2, context)).reduce(both, OPEN);
}
function gateOf(test, holds2, context, depth = 0) {
  const gate = truthGate(test, context, depth);
  return holds2 ? gate : opposite(gate);
}
function truthGate(test, context, depth) {
  if (subjectOf2(test, context.isOrigin)) return OPEN;
  switch (test.kind) {
    case "bool":
      return test.value ? OPEN : SHUT;
    case "null":
      return SHUT;
    case "test":
      return testGate(test, context, depth);
    case "call":
      return callGate(test, context, depth) ?? unread(test, context);
    case "choice":
      return test.options.map(
        ({ value, conditions = [] }) => both(gateOver(conditions, context), gateOf(value, true, context, depth))
      ).reduce(either, SHUT);
    default:
      return unread(test, context);
  }
}
function testGate(test, context, depth) {
  const [left, right] = test.operands;
  if (!left) return UNKNOWN2;
  if (test.operator === "not") return gateOf(left, false, context, depth);
  if (!right) return UNKNOWN2;
  switch (test.operator) {
    case "and":
    case "or":
      return [left, right].map((part) => gateOf(part, true, context, depth)).reduce(test.operator === "and" ? both : either, test.operator === "and" ? OPEN : SHUT);
    case "equal":
      return equalGate(left, right, context) ?? unread(test, context);
    case "more":
      return moreGate(left, right, context) ?? unread(test, context);
    case "in":
      return memberGate(left, right, context) ?? unread(test, context);
  }
}
function equalGate(left, right, context) {
  const on = subjectOf2(left, context.isOrigin);
  if (on) return exactGate(right, on);
  const other = subjectOf2(right, context.isOrigin);
  if (other) return exactGate(left, other);
  if (left.kind === "call" && right.kind === "number" && right.value === -1) {
    const membership = callGate(left, context, 0);
    if (!membership) return void 0;
    return methodOf(left.callee) === "indexOf" ? opposite(membership) : SHUT;
  }
  return void 0;
}
function moreGate(left, right, context) {
  const [call, bound] = left.kind === "call" ? [left, right] : [right, left];
  if (call.kind !== "call" || methodOf(call.callee) !== "indexOf" || bound.kind !== "number")
    return void 0;
  const membership = callGate(call, context, 0);
  return membership && (call === left ? membership : opposite(membership));
}
function exactGate(value, on) {
  if (value.kind === "null") return SHUT;
  const text = textOf(value);
  return text === void 0 ? UNKNOWN2 : { kind: "tests", tests: [{ kind: "exact", origin: text, on }] };
}
function textOf(value) {
  if (value.kind === "env") return value.fallback && textOf(value.fallback);
  return value.kind === "string" ? value.value : void 0;
}
function memberGate(member, group, context) {
  const on = subjectOf2(member, context.isOrigin);
  if (on) return groupGate(group, on);
  const within = subjectOf2(group, context.isOrigin);
  const text = textOf(member);
  if (!within) return void 0;
  return text === void 0 ? UNKNOWN2 : { kind: "tests", tests: [{ kind: "contains", text, on: within }] };
}
function groupGate(group, on) {
  if (group.kind === "env" && group.fallback) return groupGate(group.fallback, on);
  if (group.kind === "string" && on === "origin")
    return { kind: "tests", tests: [{ kind: "within", text: group.value }] };
  if (group.kind === "object") {
    return { kind: "tests", tests: group.entries.map(({ key }) => ({ kind: "exact", origin: key, on })) };
  }
  if (group.kind === "call" && group.callee === "Set" && group.args[0])
    return groupGate(group.args[0].value, on);
  if (group.kind !== "list") return UNKNOWN2;
  const tests = group.items.flatMap((item) => {
    const text = textOf(item);
    return text === void 0 ? [] : [{ kind: "exact", origin: text, on }];
  });
  return tests.length === 0 ? UNKNOWN2 : { kind: "tests", tests };
}
var STARTS = /* @__PURE__ */ new Set(["startsWith", "startswith"]);
var ENDS = /* @__PURE__ */ new Set(["endsWith", "endswith"]);
var HOLDS = /* @__PURE__ */ new Set(["includes", "indexOf", "has", "contains"]);
var MATCHES = {
  test: "search",
  exec: "search",
  search: "search",
  match: "prefix",
  fullmatch: "full"
};
function callGate(call, context, depth) {
  const method = methodOf(call.callee);
  const [first, second] = call.args.map((arg) => arg.value);
  if (method === "some" || method === "any" || method === "find") return someGate(call, context, depth);
  if (!first) return void 0;
  if (call.receiver) {
    const on = subjectOf2(call.receiver, context.isOrigin);
    if (on) return textMethodGate(method, first, on);
    if (HOLDS.has(method)) return memberGate(first, call.receiver, context);
    const mode = MATCHES[method];
    const subject = subjectOf2(first, context.isOrigin);
    if (mode && subject) return expressionGate(call.receiver, mode, subject) ?? UNKNOWN2;
  }
  if (/^re\.(match|search|fullmatch)$/.test(call.callee) && second) {
    const on = subjectOf2(second, context.isOrigin);
    return on && (expressionGate(first, MATCHES[method] ?? "search", on) ?? UNKNOWN2);
  }
  return ownFunctionGate(call, context, depth);
}
function textMethodGate(method, argument, on) {
  if (method === "match" || method === "search") return expressionGate(argument, "search", on) ?? UNKNOWN2;
  const kind = STARTS.has(method) ? "startsWith" : ENDS.has(method) ? "endsWith" : HOLDS.has(method) ? "contains" : void 0;
  if (!kind) return UNKNOWN2;
  const texts = argument.kind === "list" ? argument.items.map(textOf) : [textOf(argument)];
  const tests = texts.flatMap((text) => text === void 0 ? [] : [{ kind, text, on }]);
  return tests.length === 0 ? UNKNOWN2 : { kind: "tests", tests };
}
function expressionGate(expression, mode, on) {
  const test = expressionTest(expression, mode, on);
  return test && { kind: "tests", tests: [test] };
}
function someGate(call, context, depth) {
  const predicate = call.args[0]?.value;
  if (call.receiver?.kind !== "list" || predicate?.kind !== "function" || depth >= DEEPEST_CALL)
    return void 0;
  const returns = context.module.functions[predicate.fn]?.returns ?? [];
  const [answer] = returns;
  if (!answer || returns.length !== 1) return void 0;
  const gates = call.receiver.items.slice(0, 50).map((item) => gateOf(substitute(answer, predicate.fn, 0, item), true, context, depth + 1));
  return gates.length === 0 ? SHUT : gates.reduce(either, SHUT);
}
function ownFunctionGate(call, context, depth) {
  if (!call.callee.startsWith(".") || depth >= DEEPEST_CALL) return void 0;
  const index = context.module.functions.findIndex((fn) => fn.name === call.callee.slice(1));
  const returns = context.module.functions[index]?.returns ?? [];
  const [answer] = returns;
  if (!answer || returns.length !== 1) return void 0;
  const filled = call.args.reduce((value, arg, at) => substitute(value, index, at, arg.value), answer);
  return gateOf(filled, true, context, depth + 1);
}
function unread(test, context) {
  if (namesOrigin(test, context)) return UNKNOWN2;
  for (const part of partsOf(test)) {
    if (context.isOrigin(part)) return UNKNOWN2;
    if (part.kind === "unknown" && namesOrigin(part, context)) return UNKNOWN2;
    if (part.kind === "function" && looksAtOrigin(part.fn, context)) return UNKNOWN2;
    if (part.kind === "call" && part.args.some((arg) => arg.value.kind === "param")) return UNKNOWN2;
  }
  return NEUTRAL;
}
function namesOrigin({ range }, { text, names }) {
  const written2 = text.slice(range.start, range.end);
  return /origin/i.test(written2) || (written2.match(/[\w$]+/g) ?? []).some((word) => names.includes(word));
}
function looksAtOrigin(fn, { module: module2, isOrigin }) {
  const returns = module2.functions[fn]?.returns ?? [];
  return returns.some((value) => [...partsOf(value)].some(isOrigin));
}
function headerWrites(module2, file) {
  const python = module2.language === "python";
  return [
    ...module2.calls.flatMap((call) => python ? pythonCall(call, file) : scriptCall(call, file)),
    ...module2.assignments.flatMap((assignment) => assigned(assignment, file, python)),
    ...module2.functions.flatMap((fn, index) => {
      if (!/access-control-allow|cors/i.test(textAt(file, fn.range))) return [];
      return fn.returns.flatMap(
        (value) => returned(value, { range: value.range, fn: index, guard: "undecided", conditions: [] })
      );
    })
  ];
}
function pathOf(file, range) {
  return /^[\w$.?]*/.exec(textAt(file, range))?.[0].replaceAll("?.", ".") ?? "";
}
function methodAt(file, range) {
  return /[\w$]*$/.exec(file.text.slice(Math.max(range.start, range.end - 60), range.end))?.[0] ?? "";
}
var ANSWER = /^(this\.|self\.)?(res|resp|response|reply|rsp|ctx|context|c|handler|\w*Res(p|ponse)?)(\.|$)|^self(\.|$)|^set\.headers\b|\bres(ponse)?\./i;
var REQUEST = /^(this\.|self\.)?(req|request|requests|axios|http|https|xhr|fetch|session|client|config|got|superagent|httpx)(\.|$)/i;
function isAnswer(path) {
  return ANSWER.test(path) && !REQUEST.test(path);
}
function scriptCall(call, file) {
  const method = methodAt(file, call.calleeRange);
  const path = pathOf(file, call.calleeRange);
  if (/^(setHeader|header|set|append|appendHeader)$/.test(method)) return isAnswer(path) ? written(call) : [];
  if (path === method && /^(set|append)(Response)?Headers?$/.test(method)) return written(call, 1);
  if (method === "writeHead") {
    return call.args.flatMap(({ value }) => value.kind === "object" ? fromObject(value, call) : []);
  }
  if (!/(^|\.)(Next)?Response(\.(json|redirect|rewrite|next))?$/.test(path)) return [];
  return call.args.flatMap(({ value }) => fromHeadersEntry(value, call));
}
function pythonCall(call, file) {
  const method = methodAt(file, call.calleeRange);
  const path = pathOf(file, call.calleeRange);
  if (/\.headers\.(add|set|setdefault|append|update|extend)$/.test(path))
    return isAnswer(path) ? written(call) : [];
  if (/^(send_header|set_header|add_header|set_default_header)$/.test(method)) {
    return REQUEST.test(path) ? [] : written(call);
  }
  if (!/(Response|HTTPException|(make|json|text|html|file|stream)_response)$/.test(method)) return [];
  const headers = call.args.find((arg) => arg.name === "headers")?.value;
  return headers?.kind === "object" ? fromObject(headers, call) : [];
}
function written(call, skip = 0) {
  const positional = call.args.filter((arg) => arg.name === void 0).map((arg) => arg.value);
  const [name, value] = positional.slice(skip);
  if (name?.kind === "object") return fromObject(name, call);
  if (name?.kind !== "string" || !value) return [];
  return [{ name: name.value.toLowerCase(), value, at: call.range, site: call }];
}
function assigned(assignment, file, python) {
  const { target, range } = assignment;
  if (!/access-control-allow|cors/i.test(target.name)) return [];
  if (!target.object) {
    const { value, guard, conditions } = assignment;
    return value.kind === "object" ? fromObject(value, { range, fn: void 0, guard, conditions }) : [];
  }
  const onHeaders = target.object.kind === "member" && target.object.name === "headers";
  if (!isAnswer(pathOf(file, range)) || !(onHeaders || python)) return [];
  return [{ name: target.name.toLowerCase(), value: assignment.value, at: range, site: assignment }];
}
function returned(value, site) {
  if (value.kind === "choice") {
    return value.options.flatMap((option) => returned(option.value, { ...site, guard: option.guard }));
  }
  if (value.kind === "object") return entryOf(value, "statusCode") ? fromHeadersEntry(value, site) : [];
  if (value.kind !== "list") return [];
  return value.items.slice(1).flatMap((item) => item.kind === "object" ? fromObject(item, site) : []);
}
function fromHeadersEntry(value, site) {
  if (value.kind !== "object") return [];
  const headers = entryOf(value, "headers")?.value;
  return headers?.kind === "object" ? fromObject(headers, site) : [];
}
function fromObject(object, site) {
  return object.entries.map(({ key, keyRange, value, conditions = [] }) => ({
    name: key.toLowerCase(),
    value,
    at: { start: Math.min(keyRange.start, value.range.start), end: Math.max(keyRange.end, value.range.end) },
    site: conditions.length > 0 ? underMore(site, conditions) : site
  }));
}
function underMore(site, more) {
  const { range, fn, guard } = site;
  return { range, fn, guard, conditions: [...site.conditions, ...more] };
}
function isRequestOrigin(value) {
  if (value.kind === "member") return isOriginName(value.name) && isHeaders(value.object);
  if (value.kind !== "call") return false;
  const [first] = value.args;
  if (first?.value.kind !== "string" || !isOriginName(first.value.value)) return false;
  const method = methodOf(value.callee);
  if (/^(get|getHeader)$/.test(method)) return true;
  return method === "header" && value.args.length === 1;
}
function isOriginName(name) {
  return /^(origin|http_origin)$/i.test(name);
}
function isHeaders(value) {
  switch (value.kind) {
    case "member":
      return /^(headers|META|environ|header)$/.test(value.name);
    case "param":
      return /headers|environ/i.test(value.name);
    case "call":
      return /headers$/i.test(value.callee);
    case "reference":
      return /\.(headers|environ)$/.test(value.name);
    default:
      return false;
  }
}
function handledPaths(fn, module2) {
  const handler = fn === void 0 ? void 0 : module2.functions[fn];
  if (!handler) return [];
  const route = module2.calls.find(
    (call) => call.decorates === fn || call.args.some(
      ({ value }) => value.kind === "function" && value.fn === fn && contains(call.range, value.range)
    )
  );
  const path = route?.args[0]?.value;
  return path?.kind === "string" && path.value.startsWith("/") ? [path.value] : [];
}
var ALLOW_ORIGIN = "access-control-allow-origin";
var ALLOW_CREDENTIALS = "access-control-allow-credentials";
var SITE = "https://app.example.com";
function spellingOf(write, module2, file) {
  const written2 = textAt(file, write.site.range).slice(0, 200);
  const call = /^([\w$.]+)\(\s*["'`][\w-]+["'`]\s*,/.exec(written2)?.[1];
  const target = /^([\w$.]+)\[\s*["'`][\w-]+["'`]\s*\]\s*=/.exec(written2)?.[1];
  const isPython = module2.language === "python";
  const sends = call !== void 0 ? `${call}("Access-Control-Allow-Origin", origin)` : isPython || target !== void 0 ? `${target ?? "response.headers"}["Access-Control-Allow-Origin"] = origin` : 'res.setHeader("Access-Control-Allow-Origin", origin)';
  const test = isPython ? `if origin in {"${SITE}"}: ` : `if (["${SITE}"].includes(origin)) `;
  return {
    named: `${test}${sends}, with "Vary: Origin"`,
    credentials: "Access-Control-Allow-Credentials"
  };
}
function readRawHeaders(file, context) {
  const module2 = moduleOf(file, context);
  return module2 ? policiesIn2(module2, file) : [];
}
function policiesIn2(module2, file) {
  const writes = headerWrites(module2, file).filter(
    ({ name }) => name === ALLOW_ORIGIN || name === ALLOW_CREDENTIALS
  );
  const groups = /* @__PURE__ */ new Map();
  for (const write of writes) {
    const { fn, range } = write.site;
    const key = fn === void 0 ? `at ${range.start}` : `in ${fn}`;
    const group = groups.get(key);
    if (group) group.push(write);
    else groups.set(key, [write]);
  }
  return [...groups.values()].flatMap((group) => policyOf2(group, module2, file) ?? []);
}
function policyOf2(writes, module2, file) {
  const context = gateContext(module2, file, isRequestOrigin);
  const origins = writes.filter(({ name }) => name === ALLOW_ORIGIN);
  const [first] = origins;
  if (!first) return void 0;
  return {
    by: "This answer",
    at: spanIn(file.path, first.site.range),
    role: file.role,
    guard: "undecided",
    origins: origins.flatMap((write) => originsOf(write, context, file)),
    credentials: credentialsOf(writes, context, file.path),
    wildcardWithCredentials: "refused",
    paths: handledPaths(first.site.fn, module2),
    spelling: spellingOf(first, module2, file)
  };
}
function credentialsOf(writes, context, path) {
  const shared = writes.filter(({ name }) => name === ALLOW_ORIGIN).flatMap(({ site }) => site.conditions);
  const states = writes.filter(({ name, site }) => name === ALLOW_CREDENTIALS && site.guard !== "development").map(({ value, site }) => {
    const own = site.conditions.filter((condition) => !shared.some((other) => isSame(condition, other)));
    const isFlagged = own.length > 0 && gateOver(own, context).kind === "neutral";
    return isFlagged ? { state: "unknown" } : credentialsFrom(value, path, isTrueHeader);
  });
  return states.find(({ state }) => state === "on") ?? states[0] ?? { state: "off" };
}
function isSame(a, b) {
  return a.holds === b.holds && a.test.range.start === b.test.range.start && a.test.range.end === b.test.range.end;
}
function originsOf(write, context, file) {
  const place = { file, guard: write.site.guard };
  const gate = isSwitchedOn(write, context, file) ? { kind: "unknown" } : gateOver(write.site.conditions, context);
  return sentOrigins(write.value, gate, { write, context, place });
}
function isSwitchedOn({ site }, { module: module2 }, file) {
  const fn = site.fn === void 0 ? void 0 : module2.functions[site.fn];
  const before = textAt(file, { start: fn?.range.start ?? 0, end: site.range.start });
  return /\b(switch\s*\(|match\s)[^\n{:]{0,200}origin/i.test(before);
}
function sentOrigins(value, gate, sending) {
  const { context, place } = sending;
  if (gate.kind === "shut") return [];
  if (value.kind === "choice") {
    return value.options.flatMap((option) => {
      const inner = { ...sending, place: { ...place, guard: under(place.guard, option.guard) } };
      return sentOrigins(option.value, both(gate, gateOver(option.conditions ?? [], context)), inner);
    });
  }
  if (subjectOf2(value, context.isOrigin) === "origin") return reflected(value.range, gate, sending);
  if (value.kind === "env" && value.fallback) {
    return sentOrigins(value.fallback, gate, { ...sending, place: { ...place, whenUnset: value.name } });
  }
  const lets = value.kind === "string" ? sentText(value.value, gate) : UNKNOWN;
  return [allowed(lets, value.range, place)];
}
function sentText(text, gate) {
  if (text !== "*") return { kind: "tested", test: exactly(text) };
  return gate.kind === "open" || gate.kind === "neutral" ? { kind: "any" } : UNKNOWN;
}
function reflected(range, gate, { write, place }) {
  const at = contains(write.at, range) ? range : write.at;
  switch (gate.kind) {
    case "tests":
      return gate.tests.map((test) => allowed({ kind: "tested", test }, at, place));
    case "unknown":
      return [allowed(UNKNOWN, at, place)];
    default:
      return [allowed({ kind: "reflected" }, at, place)];
  }
}
var NAME = /^_?cors_?(options|config|configuration|opts|settings)$/i;
function readCorsOptions(file, context) {
  const module2 = moduleOf(file, context);
  return module2 ? module2.assignments.flatMap((assignment) => policyOf3(assignment, module2, file)) : [];
}
function policyOf3(assignment, module2, file) {
  const { target, value, guard, fn } = assignment;
  if (fn !== void 0 || target.object || !NAME.test(target.name)) return [];
  if (value.kind !== "object" || !entryOf(value, "origin")) return [];
  const place = { file, guard };
  return [
    {
      by: "The middleware cors()",
      at: spanIn(file.path, assignment.range),
      role: file.role,
      guard,
      ...optionsFromObject(value, module2, place),
      wildcardWithCredentials: "refused",
      paths: [],
      spelling: EXPRESS_SPELLING
    }
  ];
}
var NAME2 = /^(\w+_)?cors_(allow(ed)?_)?origins?$|^(\w+_)?allow(ed)?_cors_origins?$/i;
var SPELLING2 = { named: '["https://app.example.com"]', credentials: "credentials" };
function readSettings(file, context) {
  const module2 = moduleOf(file, context);
  if (!module2) return [];
  return module2.assignments.flatMap((assignment) => policyOf4(assignment, module2, file) ?? []);
}
var ORIGINS2 = {
  text: (text) => text === "*" ? { kind: "any" } : { kind: "unknown" },
  item: (text) => text === "*" ? { kind: "any" } : { kind: "tested", test: exactly(text) }
};
function policyOf4({ target, value, range, guard, fn }, module2, file) {
  if (fn !== void 0 || target.object || !NAME2.test(target.name)) return void 0;
  const isField = !module2.exports.has(target.name);
  const place = isField ? { file, guard, whenUnset: target.name } : { file, guard };
  return {
    by: `The setting ${target.name}`,
    at: spanIn(file.path, range),
    role: file.role,
    guard,
    origins: originsFrom(defaultIn(value), ORIGINS2, place),
    credentials: { state: "unknown" },
    wildcardWithCredentials: "reflected",
    paths: [],
    spelling: SPELLING2
  };
}
function defaultIn(value) {
  if (value.kind !== "call" || !/(^|\.)Field$/.test(value.callee)) return value;
  const first = value.args.find((arg) => arg.name === "default") ?? value.args.find((arg) => arg.name === void 0);
  return first?.value ?? value;
}
function readHono(file, context) {
  const module2 = moduleOf(file, context);
  if (!module2) return [];
  return module2.calls.filter(({ callee }) => callee === "hono/cors.cors").flatMap((call) => policyOf5(call, module2, file) ?? []);
}
function policyOf5(call, module2, file) {
  const options = call.args[0]?.value;
  if (call.args[0]?.spread || options && options.kind !== "object") return void 0;
  const place = { file, guard: call.guard };
  const origin = options && entryOf(options, "origin");
  if (!origin && options?.open) return void 0;
  return {
    by: "Hono's cors()",
    at: spanIn(file.path, call.range),
    role: file.role,
    guard: call.guard,
    origins: origin ? originsFrom(origin.value, syntaxFor(module2, file), place) : [{ ...allowed({ kind: "any" }, call.range, place), byDefault: true }],
    credentials: credentialsFrom(
      options && entryOf(options, "credentials")?.value,
      file.path,
      isTrue,
      options?.open
    ),
    wildcardWithCredentials: "refused",
    paths: pathsOf(call, module2),
    spelling: {
      named: 'cors({ origin: ["https://app.example.com"] })',
      credentials: "credentials: true"
    }
  };
}
function pathsOf(call, module2) {
  const route = module2.calls.find(
    (other) => other !== call && contains(other.range, call.range) && /^(use|all|get|options)$/.test(methodOf(other.callee))
  );
  const path = route?.args[0]?.value;
  return path?.kind === "string" ? [path.value] : [];
}
function syntaxFor(module2, file) {
  return {
    text: (text) => text === "*" ? { kind: "any" } : { kind: "tested", test: exactly(text) },
    item: (text) => text === "*" ? { kind: "ineffective" } : { kind: "tested", test: exactly(text) },
    other: (value, place) => value.kind === "function" ? fromFunction(value.fn, module2, file, place) : void 0
  };
}
function fromFunction(fn, module2, file, place) {
  const written2 = module2.functions[fn];
  const [sent, ...more] = written2?.returns ?? [];
  if (!written2 || !sent) return [];
  if (more.length > 0) return [allowed(UNKNOWN, written2.range, place)];
  const isOrigin = (value) => value.kind === "param" && value.fn === fn && value.index === 0 || isRequestOrigin(value);
  const context = gateContext(module2, file, isOrigin, written2.params[0]);
  const options = sent.kind === "choice" ? sent.options : [{ value: sent, conditions: [] }];
  return options.flatMap(({ value, conditions = [] }) => {
    const gate = gateOver(conditions, context);
    if (gate.kind === "shut") return [];
    if (!isOrigin(value)) {
      const isOpen = value.kind === "string" && value.value === "*" && gate.kind === "open";
      return [allowed(isOpen ? { kind: "any" } : UNKNOWN, value.range, place)];
    }
    if (gate.kind === "tests")
      return gate.tests.map((test) => allowed({ kind: "tested", test }, value.range, place));
    return [allowed(gate.kind === "open" ? { kind: "reflected" } : UNKNOWN, value.range, place)];
  });
}
var PLUGIN = /^(@fastify\/cors|fastify-cors)(\.default|\.fastifyCors)?$/;
function readFastify(file, context) {
  const module2 = moduleOf(file, context);
  if (!module2) return [];
  return module2.calls.flatMap((call) => {
    const [plugin, options] = call.args;
    if (methodOf(call.callee) !== "register") return [];
    if (plugin?.value.kind !== "reference" || !PLUGIN.test(plugin.value.name)) return [];
    if (options?.value.kind === "object" && entryOf(options.value, "delegator")) return [];
    return policiesFrom(call, options, module2, file).map((policy) => ({
      ...policy,
      by: "@fastify/cors",
      origins: policy.origins.map(inList),
      paths: [],
      spelling: {
        named: 'fastify.register(cors, { origin: ["https://app.example.com"] })',
        credentials: "credentials: true"
      }
    }));
  });
}
function inList(origin) {
  return origin.lets.kind === "ineffective" ? { ...origin, lets: { kind: "any" } } : origin;
}
function readNest(file, context) {
  const module2 = moduleOf(file, context);
  if (!module2?.imports.some(({ source }) => source.startsWith("@nestjs/"))) return [];
  return module2.calls.flatMap((call) => [
    ...methodOf(call.callee) === "enableCors" ? enabled(call, call.args[0], module2, file) : [],
    .../(^|\.)NestFactory\.create$/.test(call.callee) ? created(call, module2, file) : []
  ]);
}
function enabled(call, options, module2, file) {
  return policiesFrom(call, options, module2, file).map((policy) => ({
    ...policy,
    by: "Nest's enableCors()",
    paths: [],
    spelling: {
      named: 'app.enableCors({ origin: ["https://app.example.com"] })',
      credentials: "credentials: true"
    }
  }));
}
function created(call, module2, file) {
  const options = call.args.at(-1)?.value;
  const cors = options?.kind === "object" ? entryOf(options, "cors") : void 0;
  if (!cors || cors.value.kind === "bool" && !cors.value.value) return [];
  const argument = cors.value.kind === "bool" ? void 0 : { spread: false, value: cors.value };
  return enabled({ ...call, range: cors.value.range }, argument, module2, file).map((policy) => ({
    ...policy,
    by: "Nest's option `cors`",
    spelling: { ...policy.spelling, named: 'cors: { origin: ["https://app.example.com"] }' }
  }));
}
function answersOf(fn, module2, file, isOrigin) {
  const name = module2.functions[fn]?.params[1];
  if (name === void 0) return [];
  const context = gateContext(module2, file, isOrigin, module2.functions[fn]?.params[0]);
  return module2.calls.flatMap((call) => {
    const value = call.args[1]?.value;
    if (!value || !isInside(call, fn, module2) || calleeText(call, file) !== name) return [];
    const gate = both(gateOver(call.conditions, context), withoutError(call.args[0]?.value, context));
    return gate.kind === "shut" ? [] : [{ value, gate, guard: call.guard, context }];
  });
}
function calleeText(call, file) {
  return file.text.slice(call.calleeRange.start, call.calleeRange.end);
}
function isInside(call, fn, module2) {
  for (let at = call.fn; at !== void 0; at = module2.functions[at]?.parent) if (at === fn) return true;
  return false;
}
function withoutError(error, context) {
  if (error?.kind === "null" || error?.kind === "bool" && !error.value) return { kind: "open" };
  if (error?.kind !== "choice") return { kind: "shut" };
  return error.options.map(({ value, conditions = [] }) => both(gateOver(conditions, context), withoutError(value, context))).reduce(either, { kind: "shut" });
}
var EXPRESS_SPELLING = {
  named: 'cors({ origin: ["https://app.example.com"] })',
  credentials: "credentials: true"
};
function readExpress(file, context) {
  const module2 = moduleOf(file, context);
  return module2 ? policiesIn3(module2, file) : [];
}
function policiesIn3(module2, file) {
  const names = module2.imports.filter(({ source }) => source === "cors").map(({ local }) => local);
  const calls2 = module2.calls.filter((call) => isNamed(textAt(file, call.calleeRange), names)).filter((call) => /^cors(\.default)?$/.test(call.callee));
  const main = calls2.filter((call) => !preflightRoute(call, module2));
  return (main.length > 0 ? main : calls2).flatMap((call) => policiesOf(call, module2, file));
}
function isNamed(callee, names) {
  const name = callee.replace(/\.default$/, "");
  return names.includes(name) || /^require\s*\(\s*["'`]cors["'`]\s*\)$/.test(name);
}
function routeOf(call, module2) {
  return module2.calls.find(
    (other) => other !== call && contains(other.range, call.range) && /^(use|all|get|post|put|patch|delete|options|head|route)$/.test(methodOf(other.callee)) && call.range.start >= other.calleeRange.end
  );
}
function preflightRoute(call, module2) {
  const route = routeOf(call, module2);
  return route !== void 0 && methodOf(route.callee) === "options";
}
function pathsOf2(call, module2) {
  const path = routeOf(call, module2)?.args[0]?.value;
  return path?.kind === "string" ? [path.value] : [];
}
function policiesOf(call, module2, file) {
  return policiesFrom(call, call.args[0], module2, file).map((policy) => ({
    ...policy,
    by: "The middleware cors()",
    paths: pathsOf2(call, module2),
    spelling: EXPRESS_SPELLING
  }));
}
function policiesFrom(call, options, module2, file) {
  const place = { file, guard: call.guard };
  const found = !options ? [withoutOptions(call, place)] : options.spread ? [] : fromOptions(options.value, call, module2, place);
  return found.map(({ origins, credentials }) => ({
    at: spanIn(file.path, call.range),
    role: file.role,
    guard: call.guard,
    origins,
    credentials,
    wildcardWithCredentials: "refused"
  }));
}
var NO_CREDENTIALS = { state: "off" };
function withoutOptions(call, place) {
  return { origins: [byDefault(call, place)], credentials: NO_CREDENTIALS };
}
function byDefault(call, place) {
  return { ...allowed({ kind: "any" }, call.range, place), byDefault: true };
}
function fromOptions(options, call, module2, place) {
  switch (options.kind) {
    case "object":
      return [fromObject2(options, call, module2, place)];
    case "null":
      return [withoutOptions(call, place)];
    case "choice":
      return merged(
        options.options.flatMap(
          (option) => fromOptions(option.value, call, module2, { ...place, guard: under(place.guard, option.guard) })
        )
      );
    case "function":
      return fromDelegate(options, call, module2, place);
    default:
      return [];
  }
}
function merged(configurations) {
  if (configurations.length < 2) return configurations;
  const states = configurations.map(({ credentials }) => credentials);
  return [
    {
      origins: configurations.flatMap(({ origins }) => origins),
      credentials: states.find(({ state }) => state === "on") ?? states[0] ?? NO_CREDENTIALS
    }
  ];
}
function fromObject2(options, call, module2, place) {
  const configuration = optionsFromObject(options, module2, place);
  if (entryOf(options, "origin") || options.open) return configuration;
  return { ...configuration, origins: [byDefault(call, place)] };
}
function optionsFromObject(options, module2, place) {
  const origin = entryOf(options, "origin");
  const credentials = entryOf(options, "credentials");
  return {
    origins: origin ? originsFrom(origin.value, syntaxFor2(module2, place.file), place) : [],
    credentials: credentialsFrom(credentials?.value, place.file.path, isTrue, options.open)
  };
}
function fromDelegate(delegate, call, module2, place) {
  const answers = answersOf(delegate.fn, module2, place.file, isRequestOrigin);
  const configurations = answers.flatMap(taken).flatMap(({ value, gate, guard }) => {
    const inner = { ...place, guard: under(place.guard, guard) };
    return fromOptions(value, call, module2, inner).map((configuration) => ({
      ...configuration,
      origins: configuration.origins.flatMap((origin) => narrowed(origin, gate))
    }));
  });
  return merged(configurations);
}
function taken(answer) {
  const { value, gate, context } = answer;
  if (value.kind !== "choice") return [answer];
  return value.options.map((option) => ({
    value: option.value,
    gate: both(gate, gateOver(option.conditions ?? [], context)),
    guard: under(answer.guard, option.guard),
    context
  }));
}
function narrowed(origin, gate) {
  if (gate.kind === "open" || gate.kind === "neutral") return [origin];
  if (gate.kind === "shut") return [];
  if (gate.kind === "unknown" || origin.lets.kind !== "reflected") return [{ ...origin, lets: UNKNOWN }];
  return gate.tests.map((test) => ({ ...origin, lets: { kind: "tested", test } }));
}
function syntaxFor2(module2, file) {
  return {
    text: (text) => text === "*" ? { kind: "any" } : { kind: "tested", test: exactly(text) },
    item: (text) => text === "*" ? { kind: "ineffective" } : { kind: "tested", test: exactly(text) },
    other(value, place) {
      if (value.kind === "bool")
        return value.value ? [allowed({ kind: "reflected" }, value.range, place)] : [];
      if (value.kind === "function") return fromOriginFunction(value.fn, module2, file, place);
      const test = value.kind === "string" ? void 0 : expressionTest(value, "search", "origin");
      return test && [allowed({ kind: "tested", test }, value.range, place)];
    }
  };
}
function fromOriginFunction(fn, module2, file, place) {
  const isOrigin = (value) => value.kind === "param" && value.fn === fn && value.index === 0 || isRequestOrigin(value);
  const syntax = syntaxFor2(module2, file);
  return answersOf(fn, module2, file, isOrigin).flatMap(({ value, gate, guard, context }) => {
    const inner = { ...place, guard: under(place.guard, guard) };
    if (value.kind === "list" || value.kind === "regex" || value.kind === "string" || value.kind === "env") {
      return originsFrom(value, syntax, inner).flatMap((origin) => narrowed(origin, gate));
    }
    return admissionsOf(both(gate, gateOf(value, true, context)), guard).map(
      (lets) => allowed(lets, value.range, inner)
    );
  });
}
function admissionsOf(gate, guard) {
  switch (gate.kind) {
    case "open":
      return [{ kind: "reflected" }];
    case "neutral":
      return [guard === "undecided" ? UNKNOWN : { kind: "reflected" }];
    case "tests":
      return gate.tests.map((test) => ({ kind: "tested", test }));
    case "shut":
      return [];
    case "unknown":
      return [UNKNOWN];
  }
}
var SPELLING3 = {
  named: 'origins=["https://app.example.com"]',
  credentials: "supports_credentials=True"
};
function readFlaskCors(file, context) {
  const module2 = moduleOf(file, context);
  if (!module2) return [];
  const configured = calls(module2);
  if (configured.length === 0) return [];
  const isSet = SETTING.test(file.text) || isSetElsewhere(file, context.tree);
  return configured.flatMap(
    (call) => policiesOf2(call, {
      isSet,
      place: { file, guard: call.guard },
      paths: handledPaths(call.decorates, module2)
    })
  );
}
function calls(module2) {
  return module2.calls.filter(
    ({ callee, args }) => /^flask_cors(\.\w+)?\.(CORS|cross_origin)$/.test(callee) ? callee.endsWith("cross_origin") || args.some(({ name, spread }) => name === void 0 && !spread) : /^flask_cors(\.\w+)?\.CORS\(\)\.init_app$/.test(callee)
  );
}
var SETTING = /\bCORS_(ORIGINS|RESOURCES)\b/;
var SETTINGS_FILE = /(^|\/)[^/]*(config|settings)[^/]*(\/[^/]+)?\.py$/i;
var MOST_SETTINGS = 30;
var isSetElsewhere = (0, import_chunk_AOZ2SMLR.onceAbout)(async ({ path }, tree) => {
  const paths = (await tree.paths()).filter((other) => other !== path && SETTINGS_FILE.test(other));
  if (paths.length > MOST_SETTINGS) return true;
  for (const other of paths) if (SETTING.test((await tree.open(other))?.text ?? "")) return true;
  return false;
});
function policiesOf2(call, circumstances) {
  const { values, open } = keywordsOf(call.args);
  const known = { ...circumstances, isSet: circumstances.isSet || open };
  const resources = values.get("resources");
  if (resources === void 0 || resources.kind === "string" || resources.kind === "list")
    return policyOf6(call, values, known);
  if (resources.kind !== "object") return [];
  return resources.entries.flatMap(({ key, value }) => {
    if (value.kind !== "object") return [];
    const own = new Map([...values, ...value.entries.map((entry) => [entry.key, entry.value])]);
    return policyOf6(call, own, { ...known, isSet: known.isSet || value.open, paths: [key] });
  });
}
function policyOf6(call, values, { isSet, place, paths }) {
  const { file } = place;
  const origins = values.get("origins");
  if (!origins && isSet) return [];
  return [
    {
      by: "Flask-CORS",
      at: spanIn(file.path, call.range),
      role: file.role,
      guard: call.guard,
      origins: origins ? originsFrom(origins, ORIGINS3, place) : [{ ...allowed({ kind: "any" }, call.range, place), byDefault: true }],
      credentials: credentialsFrom(values.get("supports_credentials"), file.path, isTrue),
      wildcardWithCredentials: "reflected",
      paths,
      spelling: SPELLING3
    }
  ];
}
var ORIGINS3 = {
  text: admissionOf,
  item: admissionOf,
  other(value, place) {
    const test = expressionTest(value, "prefix", "origin");
    return test && [allowed({ kind: "tested", test }, value.range, place)];
  }
};
function admissionOf(text) {
  if (text === "*" || text === ".*") return { kind: "any" };
  if (!/[*\\\]?$^[()]/.test(text)) return { kind: "tested", test: exactly(text) };
  return {
    kind: "tested",
    test: { kind: "regex", source: text, flags: "i", dialect: "python", mode: "prefix", on: "origin" }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  EXPRESS_SPELLING,
  judge,
  optionsFromObject,
  policiesFrom,
  readCorsOptions,
  readExpress,
  readFastify,
  readFlaskCors,
  readHono,
  readNest,
  readRawHeaders,
  readSettings,
  readStarlette
});
})