import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isTestData,
  normalizeName,
  require_pep440,
  require_satisfies,
  require_semver
} from "./chunk-AMIYMWYK.js";
import {
  groupBy
} from "./chunk-JKUEQBGO.js";
import {
  SEVERITIES
} from "./chunk-NREMSME6.js";
import {
  __commonJS,
  __toESM
} from "./chunk-RZGYXAJU.js";

// node_modules/semver/functions/parse.js
var require_parse = __commonJS({
  "node_modules/semver/functions/parse.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var parse3 = (version, options, throwErrors = false) => {
      if (version instanceof SemVer) {
        return version;
      }
      try {
        return new SemVer(version, options);
      } catch (er) {
        if (!throwErrors) {
          return null;
        }
        throw er;
      }
    };
    module.exports = parse3;
  }
});

// src/checks/advisories/affects.ts
function affects(advisory, version, scheme) {
  const published = scheme.published(version);
  if (advisory.versions.some((listed) => listed === version || scheme.compare(listed, published) === 0)) {
    return "affected";
  }
  let unknown = false;
  for (const range of advisory.ranges) {
    const inside = isInside(range, published, scheme);
    if (inside === true) return "affected";
    if (inside === void 0) unknown = true;
  }
  return unknown ? "unknown" : "clear";
}
function isInside(range, version, scheme) {
  const fromStart = range.introduced === "0" ? 1 : scheme.compare(version, range.introduced);
  if (fromStart !== void 0 && fromStart < 0) return false;
  let toEnd = true;
  if (range.fixed !== void 0) toEnd = holds(scheme.compare(version, range.fixed), (order) => order < 0);
  else if (range.lastAffected !== void 0) {
    toEnd = holds(scheme.compare(version, range.lastAffected), (order) => order <= 0);
  }
  if (toEnd === false) return false;
  return fromStart === void 0 || toEnd === void 0 ? void 0 : true;
}
function holds(order, test) {
  return order === void 0 ? void 0 : test(order);
}
var NAMED = 3;
function fixedVersions(all, version, scheme) {
  const ends = /* @__PURE__ */ new Set();
  for (const advisory of all) {
    for (const { fixed } of advisory.ranges) if (fixed !== void 0) ends.add(fixed);
  }
  const newer = [...ends].filter((end) => (scheme.compare(end, version) ?? -1) > 0);
  newer.sort((a, b) => scheme.compare(a, b) ?? 0);
  const released = newer.filter((end) => !scheme.isPrerelease(end));
  const clear = (candidates) => firstClear(candidates, all, scheme);
  if (scheme.isPrerelease(version)) return clear(newer);
  const found = clear(released);
  return found.length > 0 ? found : clear(newer);
}
function firstClear(candidates, all, scheme) {
  const clear = [];
  for (const candidate of candidates) {
    if (!all.every((advisory) => affects(advisory, candidate, scheme) === "clear")) continue;
    clear.push(candidate);
    if (clear.length === NAMED) break;
  }
  return clear;
}

// src/checks/advisories/match.ts
function match(all, version, scheme) {
  const affecting = [];
  const unknown = [];
  for (const advisory of all) {
    const verdict = affects(advisory, version, scheme);
    if (verdict === "affected") affecting.push(advisory);
    else if (verdict === "unknown") unknown.push(advisory.id);
  }
  const unfixed = affecting.filter((advisory) => fixedVersions([advisory], version, scheme).length === 0);
  const endable = all.filter((advisory) => !unfixed.includes(advisory) && advisory.kind !== "unmaintained");
  const hits = together(affecting).sort((a, b) => gravity(b) - gravity(a) || (a.id < b.id ? -1 : 1));
  const open = new Set(unfixed.filter(({ kind }) => kind === "vulnerability").map(({ id }) => id));
  return {
    hits,
    unknown,
    fixed: affecting.length > unfixed.length ? fixedVersions(endable, version, scheme) : [],
    unfixed: hits.filter((hit) => [hit.id, ...hit.aliases].some((id) => open.has(id))).map(({ id }) => id)
  };
}
function together(advisories) {
  const groups = [];
  for (const advisory of advisories) {
    const ids = /* @__PURE__ */ new Set([advisory.id, ...advisory.aliases]);
    const same = groups.filter((group) => [...ids].some((id) => group.ids.has(id)));
    const members = [...same.flatMap((group) => group.members), advisory];
    for (const group of same) {
      for (const id of group.ids) ids.add(id);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push({ ids, members });
  }
  return groups.map(({ ids, members }) => {
    const id = [...ids].sort(byKind)[0] ?? "";
    const scores = members.flatMap(({ score }) => score ?? []);
    const levels = members.flatMap(({ level }) => level ?? []);
    return {
      id,
      aliases: [...ids].filter((other) => other !== id).sort(byKind),
      kind: members.find(({ kind }) => kind === "malware")?.kind ?? members[0]?.kind ?? "vulnerability",
      score: scores.length > 0 ? Math.max(...scores) : void 0,
      level: LEVELS.find((level) => levels.includes(level))
    };
  });
}
var LEVELS = ["critical", "high", "medium", "low"];
var ID_ORDER = ["GHSA", "CVE", "PYSEC", "RUSTSEC", "GO"];
function byKind(a, b) {
  const rank = (id) => {
    const at = ID_ORDER.indexOf(id.split("-", 1)[0] ?? "");
    return at === -1 ? ID_ORDER.length : at;
  };
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
function gravity({ kind, score, level }) {
  if (kind === "malware") return 11;
  if (kind === "unmaintained") return -1;
  if (score !== void 0) return score;
  return { critical: 9.5, high: 8, medium: 5.5, low: 2 }[level ?? "medium"];
}
function bandOf(hit) {
  const value = gravity(hit);
  return value >= 9 ? "critical" : value >= 7 ? "high" : value >= 4 ? "medium" : "low";
}
function severityOf(hit) {
  if (hit.kind === "unmaintained") return "notice";
  const band = bandOf(hit);
  return band === "critical" || band === "high" ? "error" : band === "medium" ? "warning" : "notice";
}

// src/checks/advisories/versions/pep440.ts
var import_pep440 = __toESM(require_pep440(), 1);
var pep440 = {
  compare(a, b) {
    const left = read(a);
    const right = read(b);
    if (left && right) return compareVersions(left, right);
    return a.trim().toLowerCase() === b.trim().toLowerCase() ? 0 : void 0;
  },
  isPrerelease(version) {
    const parsed2 = read(version);
    return parsed2 !== void 0 && (parsed2.pre !== void 0 || parsed2.dev !== void 0);
  },
  published: (version) => version.split("+", 1)[0] ?? version
};
var parsed = /* @__PURE__ */ new Map();
var MAX_PARSED = 5e4;
function read(version) {
  if (version.length > 256) return void 0;
  if (parsed.has(version)) return parsed.get(version);
  if (parsed.size >= MAX_PARSED) parsed.clear();
  const result = readAnew(version);
  parsed.set(version, result);
  return result;
}
function readAnew(version) {
  let parts;
  try {
    parts = (0, import_pep440.parse)(version.trim());
  } catch {
    return void 0;
  }
  if (!parts) return void 0;
  const numberOf = (part) => Array.isArray(part) ? Number(part.at(-1)) : void 0;
  const pre = Array.isArray(parts.pre) ? parts.pre : void 0;
  return {
    epoch: parts.epoch,
    release: withoutTrailingZeros(parts.release),
    pre: pre && [String(pre[0]), Number(pre[1])],
    post: numberOf(parts.post),
    dev: numberOf(parts.dev),
    local: localOf(version)
  };
}
function localOf(version) {
  const plus = version.indexOf("+");
  if (plus === -1) return void 0;
  const segments = version.slice(plus + 1).trim().toLowerCase().split(/[-_.]/);
  return segments.map((segment) => /^\d+$/.test(segment) ? Number(segment) : segment);
}
function withoutTrailingZeros(release) {
  let end = release.length;
  while (end > 0 && release[end - 1] === 0) end--;
  return release.slice(0, end);
}
function compareVersions(a, b) {
  return a.epoch - b.epoch || compareLists(a.release, b.release) || preRank(a) - preRank(b) || (a.pre?.[1] ?? 0) - (b.pre?.[1] ?? 0) || (a.post ?? -1) - (b.post ?? -1) || compareDev(a.dev, b.dev) || compareLocal(a.local, b.local);
}
function preRank({ pre, post, dev }) {
  if (!pre) return dev !== void 0 && post === void 0 ? 0 : 4;
  return { a: 1, b: 2 }[pre[0]] ?? 3;
}
function compareDev(a, b) {
  if (a === b) return 0;
  if (a === void 0) return 1;
  return b === void 0 ? -1 : a - b;
}
function compareLists(a, b) {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const order = (a[i] ?? 0) - (b[i] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
function compareLocal(a, b) {
  if (!a || !b) return (a ? 1 : 0) - (b ? 1 : 0);
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [left, right] = [a[i], b[i]];
    if (left === right) continue;
    if (left === void 0 || right === void 0) return left === void 0 ? -1 : 1;
    if (typeof left === "number" && typeof right === "number") return left - right;
    if (typeof left !== typeof right) return typeof left === "string" ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return 0;
}

// src/checks/advisories/versions/rubygems.ts
var rubygems = {
  compare(a, b) {
    const left = segmentsOf(a);
    const right = segmentsOf(b);
    if (!left || !right) return void 0;
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
      const order = compareSegments(left[i] ?? 0n, right[i] ?? 0n);
      if (order !== 0) return order;
    }
    return 0;
  },
  isPrerelease: (version) => /[a-z]/i.test(version),
  published: (version) => version
};
function segmentsOf(version) {
  if (version.length > 256) return void 0;
  const plain = version.trim().replaceAll("-", ".pre.");
  if (!/^\d[0-9a-zA-Z]*(\.[0-9a-zA-Z]+)*$/.test(plain)) return void 0;
  const segments = (plain.match(/\d+|[a-z]+/gi) ?? []).map(
    (part) => /^\d/.test(part) ? BigInt(part) : part
  );
  return withoutTrailingZeros2(segments);
}
function withoutTrailingZeros2(segments) {
  const firstWord = segments.findIndex((segment) => typeof segment === "string");
  const numbers = firstWord === -1 ? [...segments] : segments.slice(0, firstWord);
  const rest = firstWord === -1 ? [] : segments.slice(firstWord);
  while (numbers.at(-1) === 0n) numbers.pop();
  while (rest.at(-1) === 0n) rest.pop();
  return [...numbers, ...rest];
}
function compareSegments(a, b) {
  if (typeof a !== typeof b) return typeof a === "string" ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}

// src/checks/advisories/versions/semver.ts
var import_parse = __toESM(require_parse(), 1);
var LOOSE = { loose: true };
var semver = {
  compare(a, b) {
    const left = (0, import_parse.default)(a, LOOSE);
    const right = (0, import_parse.default)(b, LOOSE);
    if (left && right) return left.compare(right);
    const leftLike = parseLike(a);
    const rightLike = parseLike(b);
    return leftLike && rightLike ? compareLike(leftLike, rightLike) : void 0;
  },
  isPrerelease(version) {
    return (parseLike(version)?.prerelease.length ?? 0) > 0;
  },
  published: (version) => version
};
function parseLike(version) {
  if (version.length > 256) return void 0;
  const match2 = /^[\s=v]*(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.-]+)|([A-Za-z][0-9A-Za-z.-]*))?(?:\+.*)?\s*$/.exec(
    version
  );
  if (!match2) return void 0;
  const prerelease = match2[2] ?? match2[3];
  return {
    numbers: (match2[1] ?? "").split(".").map(BigInt),
    prerelease: prerelease === void 0 ? [] : prerelease.split(".")
  };
}
function compareLike(a, b) {
  for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i++) {
    const order = compareBig(a.numbers[i] ?? 0n, b.numbers[i] ?? 0n);
    if (order !== 0) return order;
  }
  if (a.prerelease.length === 0 || b.prerelease.length === 0) {
    return Math.sign(b.prerelease.length - a.prerelease.length);
  }
  for (let i = 0; i < Math.max(a.prerelease.length, b.prerelease.length); i++) {
    const order = compareIdentifiers(a.prerelease[i], b.prerelease[i]);
    if (order !== 0) return order;
  }
  return 0;
}
function compareIdentifiers(a, b) {
  if (a === void 0 || b === void 0) return a === b ? 0 : a === void 0 ? -1 : 1;
  const numericA = /^\d+$/.test(a);
  const numericB = /^\d+$/.test(b);
  if (numericA && numericB) return compareBig(BigInt(a), BigInt(b));
  if (numericA !== numericB) return numericA ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}
function compareBig(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}

// src/checks/advisories/versions/index.ts
var SCHEMES = {
  npm: semver,
  PyPI: pep440,
  Go: semver,
  "crates.io": semver,
  RubyGems: rubygems
};
function schemeOf(ecosystem) {
  return SCHEMES[ecosystem];
}

// src/checks/advisories/words.ts
var import_satisfies = __toESM(require_satisfies(), 1);
var NAMED2 = 5;
function messageOf(found, { hits }) {
  const [worst] = hits;
  const what = `${found.name} ${found.version}`;
  const through = chainOf(found);
  if (worst?.kind === "malware") {
    return `${what} is malicious: ${listOf(hits)} describes code in it that attacks whoever installs or runs it${through}.`;
  }
  if (worst?.kind === "unmaintained")
    return `${what} is no longer maintained, says ${listOf(hits)}${through}.`;
  const real = hits.filter(({ kind }) => kind === "vulnerability");
  const count = real.length === 1 ? "a known vulnerability" : `${real.length} known vulnerabilities`;
  return `${what} has ${count}, ${gradeOf(real)}: ${listOf(real)}${through}.`;
}
function gradeOf(hits) {
  const rated = hits.filter(({ score: score2, level }) => score2 !== void 0 || level !== void 0);
  const [worst] = rated;
  if (!worst) return "not rated by anyone";
  const score = worst.score === void 0 ? "" : ` (${worst.score.toFixed(1)} of 10)`;
  const unrated = hits.length - rated.length;
  return `${hits.length === 1 ? "" : "the worst "}rated ${bandOf(worst)}${score}${unrated > 0 ? `, ${unrated} not rated` : ""}`;
}
function listOf(hits) {
  const named = hits.slice(0, NAMED2).map(({ id, aliases }) => {
    const cve = aliases.find((alias) => alias.startsWith("CVE-"));
    return cve ? `${id} (${cve})` : id;
  });
  const rest = hits.length - named.length;
  return rest > 0 ? `${named.join(", ")} and ${rest} more` : named.join(", ");
}
function chainOf({ path }) {
  if (path.length < 2) return "";
  return `; it comes in through ${path.slice(0, -1).join(" > ")}`;
}
function pageOf(hit) {
  const known = hit && [hit.id, ...hit.aliases].find((id) => /^(GHSA|CVE|PYSEC|RUSTSEC|GO)-/.test(id));
  return known ? ` Details: https://osv.dev/vulnerability/${known}` : "";
}
function whyOf(found, { hits: [worst] }, lowered) {
  if (worst?.kind === "malware") {
    return `Such a package runs its code at installation or import, with the rights of whoever does it: it can read keys, tokens and source, and change what gets built.${pageOf(worst)}`;
  }
  if (worst?.kind === "unmaintained") {
    return `Nobody fixes what is found in ${found.name} from now on, so the next vulnerability in it stays open.${lowered}${pageOf(worst)}`;
  }
  return `What is wrong and how to use it is public: anybody who can send input to the part of this program that reaches ${found.name} can try it.${lowered}${pageOf(worst)}`;
}
function fixOf(found, { hits: [worst], fixed: [fixed], unfixed }) {
  const { name } = found;
  if (worst?.kind === "malware") {
    const clean = fixed ? ` or install ${fixed}, which is not listed` : "";
    return `Remove ${name} ${found.version}${clean}. Take every machine and CI job that installed it as compromised, and replace the keys and tokens it could read.`;
  }
  if (worst?.kind === "unmaintained") {
    return `Replace ${name} by something that is maintained; the advisory often names one.`;
  }
  if (!fixed) {
    return `No fixed version is known. Stop using ${name}, or keep untrusted input away from it; if the vulnerable part is not reached, ignore ${worst?.id ?? "it"} with that reason and a date.`;
  }
  const rest = unfixed.length > 0 ? ` No fixed version is known for ${unfixed.join(", ")}.` : "";
  return `${COMMANDS[found.tool](found, fixed)}${majorOf(fixed) === majorOf(found.version) ? "" : ` ${fixed} is a new major version: read its notes on what breaks.`}${rest}`;
}
function majorOf(version) {
  return /^v?(\d+)/.exec(version)?.[1] ?? "";
}
var COMMANDS = {
  npm: npmCommand,
  poetry: ({ name }, fixed) => `Run \`poetry update ${name}\`. If it stays below ${fixed}, ask for \`${name} >=${fixed}\` in pyproject.toml, run \`poetry lock\`, and update what objects.`,
  uv: ({ name, path }, fixed) => path.length === 1 ? `Ask for \`${name}>=${fixed}\` in pyproject.toml and run \`uv lock --upgrade-package ${name}\`.` : `Run \`uv lock --upgrade-package ${name}\`. If it stays below ${fixed}, add \`constraint-dependencies = ["${name}>=${fixed}"]\` under \`[tool.uv]\` in pyproject.toml, run \`uv lock\`, and update what objects.`,
  pip: ({ name, editable }, fixed) => editable ? `Write \`${name}==${fixed}\` here.` : `Compile the file anew with \`${name}>=${fixed}\`, for example \`pip-compile --upgrade-package ${name}==${fixed}\`, so that its hashes and the other versions agree.`,
  cargo: ({ name, version }, fixed) => `Run \`cargo update -p ${name}@${version} --precise ${fixed}\`; if Cargo refuses, the range in Cargo.toml, or the crate that asks for it, has to be updated first.`
};
function npmCommand({ name, dev, path, wanted, bundledIn }, fixed) {
  if (bundledIn) {
    return `${name} is part of the archive of ${bundledIn}: update that package to a release that brings ${name} ${fixed} or newer.`;
  }
  if (path.length === 1) return `Run \`npm install ${dev ? "--save-dev " : ""}${name}@${fixed}\`.`;
  if (wanted.length > 0 && wanted.every((range) => accepts(range, fixed))) {
    return `Run \`npm update ${name}\`: everything that asks for it accepts ${fixed}.`;
  }
  const override = `add \`"overrides": { "${name}": "${fixed}" }\` to package.json and run \`npm install\``;
  const direct = /^(@?[\w./-]+)@[^@]+$/.exec(path[0] ?? "")?.[1];
  if (!direct) return `Run \`npm update ${name}\`. If it stays below ${fixed}, ${override}.`;
  const asked = wanted.filter((range) => !accepts(range, fixed)).slice(0, 3);
  const because = asked.length > 0 ? ` (it is asked for as \`${asked.join("`, `")}\`)` : "";
  return `Run \`npm install ${direct}@latest\`, and see whether ${name} is then ${fixed} or newer${because}. If not, ${override}.`;
}
function accepts(range, version) {
  return (0, import_satisfies.default)(version, range, { loose: true });
}

// src/checks/advisories/judge.ts
async function judge(models, { advisories }) {
  const packages = models.flatMap((model) => "unread" in model ? [] : [model]);
  const passedOver = models.flatMap((model) => "unread" in model ? [unreadOf(model)] : []);
  if (packages.length === 0) return { drafts: [], notChecked: passedOver };
  const { notChecked = [], ...judged } = await judgePackages(packages, advisories);
  return { ...judged, notChecked: [...passedOver, ...notChecked] };
}
function unreadOf({ unread }) {
  const reason = "a kind of lockfile that is not read yet: its packages were not compared with advisories";
  return { path: unread, reason, incomplete: false };
}
async function judgePackages(packages, advisories) {
  const ecosystems = [...new Set(packages.map(({ ecosystem }) => ecosystem))].sort();
  const notChecked = [];
  const known = await advisoriesOf(packages, advisories).catch((error) => String(error));
  const coverage = typeof known === "string" ? void 0 : await coverageOf(ecosystems, advisories);
  if (typeof known === "string" || !coverage) {
    const count = packages.length === 1 ? "1 package" : `${packages.length} packages`;
    const reason = `the advisories could not be read, so ${count} went unchecked`;
    return { drafts: [], notChecked: [incomplete("", reason)], advisories: statusOf("none", [], /* @__PURE__ */ new Map()) };
  }
  notChecked.push(...gapsIn(ecosystems, coverage));
  const drafts = [];
  for (const group of versionsPerFile(packages)) {
    const [found] = group;
    const scheme = found && schemeOf(found.ecosystem);
    const about = found && known.get(keyOf(found));
    if (!scheme || !about || about.length === 0) continue;
    const result = match(about, found.version, scheme);
    const merged = merge(found, group);
    if (result.hits.length > 0) drafts.push(draftOf(merged, result));
    if (result.unknown.length > 0) {
      const what = `whether ${found.name} "${found.version}" is affected by ${result.unknown.join(", ")}`;
      notChecked.push(
        incomplete(found.where.path, `${what} cannot be told: the order of the version is not known`)
      );
    }
  }
  return { drafts, notChecked, advisories: statusOf(advisories.kind, ecosystems, coverage) };
}
function incomplete(path, reason) {
  return { path, reason, incomplete: true };
}
function keyOf({ ecosystem, name }) {
  return `${ecosystem}\0${normalizeName(ecosystem, name)}`;
}
async function advisoriesOf(packages, source) {
  const names = new Map(packages.map((found) => [keyOf(found), found]));
  const lists = [...names].map(async ([key, { ecosystem, name }]) => {
    const list = await source.advisoriesFor(ecosystem, normalizeName(ecosystem, name));
    return [key, list];
  });
  return new Map(await Promise.all(lists));
}
async function coverageOf(ecosystems, source) {
  if (source.kind === "none") return void 0;
  const found = /* @__PURE__ */ new Map();
  for (const ecosystem of ecosystems) {
    const coverage = await source.coverage(ecosystem).catch(() => void 0);
    if (coverage) found.set(ecosystem, coverage);
  }
  return found;
}
function gapsIn(ecosystems, coverage) {
  return ecosystems.filter((ecosystem) => !coverage.has(ecosystem) || !schemeOf(ecosystem)).map((ecosystem) => incomplete("", `there are no advisories for ${ecosystem} packages here`));
}
function statusOf(source, ecosystems, coverage) {
  const dates = [...coverage.values()].map(({ asOf }) => asOf).sort();
  const partial = ecosystems.filter((ecosystem) => !coverage.get(ecosystem)?.complete);
  return { source, asOf: dates[0] ?? null, complete: source !== "none" && partial.length === 0, partial };
}
function versionsPerFile(packages) {
  const groups = groupBy(packages, (found) => `${found.where.path}\0${keyOf(found)}\0${found.version}`);
  return [...groups.values()].map(
    (group) => group.sort(
      (a, b) => Number(a.dev) - Number(b.dev) || (a.path.length || 99) - (b.path.length || 99) || a.where.start - b.where.start
    )
  );
}
function merge(found, group) {
  return { ...found, wanted: [...new Set(group.flatMap(({ wanted }) => wanted))] };
}
function draftOf(found, result) {
  const [worst] = result.hits;
  const rule = worst?.kind === "malware" ? "advisories/malicious" : worst?.kind === "unmaintained" ? "advisories/unmaintained" : "advisories/vulnerable";
  const lowered = rule === "advisories/malicious" ? void 0 : reasonToLower(found);
  const severity = worst ? severityOf(worst) : "warning";
  const scores = result.hits.flatMap(({ score }) => score ?? []);
  const [fixed] = result.fixed;
  const canEdit = rule === "advisories/vulnerable" && found.editable && fixed && isSameMajor(found.version, fixed);
  return {
    rule,
    at: found.where,
    severity: lowered ? oneLess(severity) : severity,
    ...found.role === "vendored" || isTestData(found.where.path) ? { confidence: "low" } : {},
    message: messageOf(found, result),
    why: whyOf(found, result, lowered ? ` ${lowered}, which is why this counts one level less.` : ""),
    fix: fixOf(found, result),
    ...found.manifest ? { related: [{ at: found.manifest, message: `${found.path[0] ?? found.name} is asked for here` }] } : {},
    data: {
      ecosystem: found.ecosystem,
      package: found.name,
      version: found.version,
      ids: result.hits.map(({ id }) => id),
      aliases: result.hits.flatMap(({ aliases }) => aliases),
      fixed: [...result.fixed],
      severityScore: scores.length > 0 ? Math.max(...scores) : null,
      dev: found.dev,
      path: [...found.path]
    },
    ...canEdit ? { edits: [{ at: found.where, text: fixed }] } : {},
    // A new advisory about the same version is a new finding: an old baseline must not hide it.
    identity: [found.name, found.version, ...result.hits.map(({ id }) => id).sort()].join(" ")
  };
}
function oneLess(severity) {
  return SEVERITIES[SEVERITIES.indexOf(severity) + 1] ?? "notice";
}
function reasonToLower({ dev, role }) {
  if (dev) return "Only development needs it, on the machines of developers and in CI";
  if (role === "test") return "The file belongs to tests";
  return role === "example" || role === "docs" ? `The file belongs to ${role === "docs" ? "documentation" : "examples"}` : void 0;
}
function isSameMajor(a, b) {
  return a.split(".", 1)[0] === b.split(".", 1)[0];
}
export {
  judge
};
