import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/checks/cors/development.ts
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

// src/checks/cors/origins/domains.ts
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

// src/checks/cors/origins/regex-syntax.ts
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

// src/checks/cors/origins/regex-match.ts
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

// src/checks/cors/origins/samples.ts
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

// src/checks/cors/origins/origin-test.ts
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

export {
  isDevelopmentFile,
  under,
  hostileOrigin,
  exactly
};
