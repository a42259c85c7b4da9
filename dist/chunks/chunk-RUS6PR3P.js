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
  judge: () => judge,
  readCargoLock: () => readCargoLock,
  readNpmLock: () => readNpmLock,
  readPoetryLock: () => readPoetryLock,
  readRequirements: () => readRequirements,
  readUvLock: () => readUvLock
});
module.exports = stdin_exports;
var import_chunk_FRS4L3VC = __load("./chunk-FRS4L3VC.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
var require_parse = (0, import_chunk_4225Q4N4.__commonJS)({
  "node_modules/semver/functions/parse.js"(exports2, module2) {
    "use strict";
    var SemVer = (0, import_chunk_FRS4L3VC.require_semver)();
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
    module2.exports = parse3;
  }
});
var LONGEST = 30;
function shortestChains(roots, next, matters = () => true) {
  const reached = /* @__PURE__ */ new Map();
  const queue = [];
  const reach = (node, parent, root) => {
    if (reached.has(node)) return;
    reached.set(node, { parent, root });
    queue.push(node);
  };
  for (const root of roots) reach(root, void 0, root);
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i];
    const root = reached.get(node)?.root ?? node;
    for (const child of next(node)) reach(child, node, root);
  }
  return new Map(queue.filter(matters).map((node) => [node, chainTo(node, reached)]));
}
function chainTo(node, reached) {
  const chain = [];
  let at = node;
  while (at !== void 0 && chain.length < LONGEST - 1) {
    chain.push(at);
    at = reached.get(at)?.parent;
  }
  const root = reached.get(node)?.root;
  if (at !== void 0 && root !== void 0) chain.push(root);
  return chain.reverse();
}
function readPackages(packages, text) {
  return (0, import_chunk_AOZ2SMLR.entriesOf)(packages).map(({ key, value }) => {
    const own = key.lastIndexOf("node_modules/");
    const installedAs = own === -1 ? "" : key.slice(own + "node_modules/".length);
    const link = isTrue(value, "link");
    return {
      location: key,
      name: (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(value, "name")) ?? installedAs,
      version: own === -1 || link ? void 0 : registryVersion(value, text),
      target: link ? (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(value, "resolved")) : void 0,
      dev: isTrue(value, "dev"),
      bundled: isTrue(value, "inBundle"),
      production: ["dependencies", "optionalDependencies", "peerDependencies"].flatMap(
        (kind) => wishes((0, import_chunk_AOZ2SMLR.get)(value, kind))
      ),
      development: wishes((0, import_chunk_AOZ2SMLR.get)(value, "devDependencies"))
    };
  });
}
function readDependencies(dependencies, text) {
  const result = [];
  const pending = [{ at: "", value: dependencies }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const { key, value } of (0, import_chunk_AOZ2SMLR.entriesOf)(next.value)) {
      const location = `${next.at === "" ? "" : `${next.at}/`}node_modules/${key}`;
      const version = registryVersion(value, text);
      const alias = version && /^npm:(.+)@([^@]+)$/.exec(version.text);
      result.push({
        location,
        name: alias?.[1] ?? key,
        version: version && alias ? {
          text: alias[2] ?? "",
          range: { ...version.range, start: version.range.end - (alias[2]?.length ?? 0) }
        } : version,
        target: void 0,
        dev: isTrue(value, "dev"),
        bundled: isTrue(value, "bundled"),
        production: wishes((0, import_chunk_AOZ2SMLR.get)(value, "requires")),
        development: []
      });
      const nested = (0, import_chunk_AOZ2SMLR.get)(value, "dependencies");
      if (nested) pending.push({ at: location, value: nested });
    }
  }
  return result;
}
function registryVersion(entry, text) {
  const value = (0, import_chunk_AOZ2SMLR.get)(entry, "version");
  const version = (0, import_chunk_AOZ2SMLR.stringOf)(value);
  if (!value || version === void 0 || !/^(v?\d|npm:)/.test(version)) return void 0;
  if (/^(file:|git[+:@]|github:|bitbucket:|gitlab:|ssh:)/.test((0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(entry, "resolved")) ?? ""))
    return void 0;
  return { text: version, range: (0, import_chunk_AOZ2SMLR.withoutQuotes)(text, value.range) };
}
function wishes(value) {
  return (0, import_chunk_AOZ2SMLR.entriesOf)(value).flatMap(({ key, value: spec }) => {
    const written = (0, import_chunk_AOZ2SMLR.stringOf)(spec);
    if (written === void 0) return [];
    return [
      { name: key, spec: written.startsWith("npm:") ? written.replace(/^npm:(@?[^@]+)@?/, "") : written }
    ];
  });
}
function isTrue(value, key) {
  const flag = (0, import_chunk_AOZ2SMLR.get)(value, key);
  return flag?.kind === "bool" && flag.value;
}
function resolve(tree, location, name) {
  for (let base = location; base !== void 0; base = parentOf(base)) {
    const found = tree.get(`${base === "" ? "" : `${base}/`}node_modules/${name}`);
    if (found) return found.target === void 0 ? found : tree.get(found.target) ?? found;
  }
  return void 0;
}
function parentOf(location) {
  if (location === "") return void 0;
  const at = location.lastIndexOf("/node_modules/");
  return at === -1 ? "" : location.slice(0, at);
}
var ROOT = { location: "" };
var shrinkwrapBeside = (0, import_chunk_AOZ2SMLR.onceAbout)(
  (_, folder, tree) => tree.open(`${folder}npm-shrinkwrap.json`)
);
var manifestsOf = (0, import_chunk_AOZ2SMLR.onceAbout)(
  async (_, paths, tree) => {
    const found = /* @__PURE__ */ new Map();
    for (const path of paths) {
      const manifest = await tree.open(path);
      if (manifest) found.set(path, (await (0, import_chunk_AOZ2SMLR.documentOf)(manifest, "json")).value);
    }
    return found;
  }
);
function readNpmLock(file, context) {
  const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
  if (file.path.endsWith("package-lock.json") && shrinkwrapBeside(file, folder, context.tree)) return [];
  const { value, problems } = (0, import_chunk_AOZ2SMLR.documentNow)(file, "json");
  const packages = (0, import_chunk_AOZ2SMLR.get)(value, "packages");
  const dependencies = (0, import_chunk_AOZ2SMLR.get)(value, "dependencies");
  const manifestOf = ({ location }) => `${folder}${location === "" ? "" : `${location}/`}package.json`;
  const installed = (0, import_chunk_AOZ2SMLR.isObject)(packages) ? readPackages(packages, file.text) : (0, import_chunk_AOZ2SMLR.isObject)(dependencies) ? readDependencies(dependencies, file.text) : [];
  const manifestPaths = (0, import_chunk_AOZ2SMLR.isObject)(packages) ? importersOf(installed).map(manifestOf) : [manifestOf(ROOT)];
  const manifests = manifestsOf(file, manifestPaths, context.tree);
  const [problem] = problems;
  const isKept = !(0, import_chunk_AOZ2SMLR.isTestData)(file.path);
  if (problem && isKept) {
    const line = file.lines.lineAt(problem.range.start);
    context.notChecked(`the lockfile is not valid JSON: ${problem.message} (line ${line})`);
  }
  const placesOf = (importers, tree) => manifestPlaces(importers, tree, (importer) => {
    const path = manifestOf(importer);
    return { path, value: manifests.get(path) };
  });
  if ((0, import_chunk_AOZ2SMLR.isObject)(packages)) return judgeable(file, installed, importersOf(installed), placesOf);
  if ((0, import_chunk_AOZ2SMLR.isObject)(dependencies)) {
    const project = projectOfVersion1(installed, manifests.get(manifestOf(ROOT)));
    return judgeable(file, [project, ...installed], [project], placesOf);
  }
  if (!problem && isKept && !isWithoutPackages(value)) {
    context.notChecked("the lockfile has neither packages nor dependencies that can be read");
  }
  return [];
}
function isWithoutPackages(lockfile) {
  const version = (0, import_chunk_AOZ2SMLR.get)(lockfile, "lockfileVersion");
  const listed = (0, import_chunk_AOZ2SMLR.get)(lockfile, "packages") ?? (0, import_chunk_AOZ2SMLR.get)(lockfile, "dependencies");
  return version?.kind === "number" && version.value === 1 && listed === void 0;
}
function importersOf(installed) {
  return installed.filter(({ location }) => !/(^|\/)node_modules\//.test(location));
}
function projectOfVersion1(installed, value) {
  const wanted = new Set(installed.flatMap(({ production }) => production.map(({ name }) => name)));
  const unasked = installed.filter(({ location, name }) => parentOf(location) === "" && !wanted.has(name)).map(({ location, dev }) => ({ wish: { name: location.slice("node_modules/".length), spec: "" }, dev }));
  const guessed = (dev) => unasked.filter((item) => item.dev === dev).map(({ wish }) => wish);
  return {
    location: "",
    name: "",
    version: void 0,
    target: void 0,
    dev: false,
    bundled: false,
    production: value ? [...wishes((0, import_chunk_AOZ2SMLR.get)(value, "dependencies")), ...wishes((0, import_chunk_AOZ2SMLR.get)(value, "optionalDependencies"))] : guessed(false),
    development: value ? wishes((0, import_chunk_AOZ2SMLR.get)(value, "devDependencies")) : guessed(true)
  };
}
function judgeable(file, installed, importers, placesOf) {
  const tree = new Map(installed.map((item) => [item.location, item]));
  const edges = edgesOf(tree);
  const wanted = rangesWanted(edges);
  const chains = chainsOf(edges, importers);
  const manifests = placesOf(importers, tree);
  return installed.flatMap((item) => {
    if (!item.version) return [];
    const { text: version, range } = item.version;
    const chain = chains.get(item) ?? [];
    const manifest = chain[0] && manifests.get(chain[0]);
    const bundledIn = item.bundled ? bundlerOf(item, tree) : void 0;
    return [
      {
        ecosystem: "npm",
        name: item.name,
        version,
        where: { path: file.path, ...range },
        tool: "npm",
        dev: item.dev,
        role: file.role,
        path: chain.map(title),
        wanted: [...wanted.get(item) ?? []],
        ...bundledIn ? { bundledIn } : {},
        ...manifest ? { manifest } : {},
        editable: false
      }
    ];
  });
}
function title({ name, version }) {
  return version ? `${name}@${version.text}` : name;
}
function edgesOf(tree) {
  const edges = /* @__PURE__ */ new Map();
  for (const item of tree.values()) {
    const lead = (list) => list.flatMap(({ name, spec }) => {
      const child = resolve(tree, item.location, name);
      return child ? [{ child, spec }] : [];
    });
    edges.set(item, { production: lead(item.production), development: lead(item.development) });
  }
  return edges;
}
function rangesWanted(edges) {
  const wanted = /* @__PURE__ */ new Map();
  for (const { production, development } of edges.values()) {
    for (const { child, spec } of [...production, ...development]) {
      if (spec === "") continue;
      const specs = wanted.get(child);
      if (specs) specs.add(spec);
      else wanted.set(child, /* @__PURE__ */ new Set([spec]));
    }
  }
  return wanted;
}
function chainsOf(edges, importers) {
  const isImporter = new Set(importers);
  const children = (list = []) => list.flatMap(({ child }) => isImporter.has(child) ? [] : [child]);
  const next = (item) => children(edges.get(item)?.production);
  const direct = importers.flatMap(next);
  const development = importers.flatMap((item) => children(edges.get(item)?.development));
  const shipped = shortestChains(direct, next);
  const others = shortestChains([...direct, ...development], next, (item) => !shipped.has(item));
  return new Map([...others, ...shipped]);
}
function bundlerOf(item, tree) {
  let parent = tree.get(parentOf(item.location) ?? "");
  while (parent?.bundled) parent = tree.get(parentOf(parent.location) ?? "");
  return parent?.version ? title(parent) : void 0;
}
function manifestPlaces(importers, tree, manifestOf) {
  const places = /* @__PURE__ */ new Map();
  for (const importer of importers) {
    const { path, value } = manifestOf(importer);
    for (const kind of ["dependencies", "optionalDependencies", "devDependencies"]) {
      for (const entry of (0, import_chunk_AOZ2SMLR.entriesOf)((0, import_chunk_AOZ2SMLR.get)(value, kind))) {
        const found = resolve(tree, importer.location, entry.key);
        if (!found || places.has(found)) continue;
        places.set(found, { path, start: entry.keyRange.start, end: entry.value.range.end });
      }
    }
  }
  return places;
}
function normalizeName(ecosystem, name) {
  switch (ecosystem) {
    case "PyPI":
      return (0, import_chunk_FRS4L3VC.normalizePythonName)(name);
    case "Packagist":
    case "NuGet":
    case "GitHub Actions":
      return name.toLowerCase();
    default:
      return name;
  }
}
var MAX_VERSIONS = 20;
function packagesOf(file, { ecosystem, tool, nodes, direct }) {
  const byName = (0, import_chunk_AOZ2SMLR.groupBy)(nodes, (node) => normalizeName(ecosystem, node.name));
  const find = (need) => {
    const all2 = byName.get(normalizeName(ecosystem, need.name)) ?? [];
    const exact = need.version === void 0 ? all2 : all2.filter(({ version }) => version === need.version);
    return (exact.length > 0 ? exact : all2).slice(0, MAX_VERSIONS);
  };
  const next = (node) => node.needs.flatMap(find);
  const needed = new Set(nodes.flatMap(next));
  const roots = direct ? direct.flatMap((need) => find(need).map((node) => ({ node, dev: need.dev }))) : nodes.filter((node) => !needed.has(node)).map((node) => ({ node, dev: node.dev ?? false }));
  const shipped = shortestChains(
    roots.filter(({ dev }) => !dev).map(({ node }) => node),
    next
  );
  const all = shortestChains(
    roots.map(({ node }) => node),
    next
  );
  const manifests = new Map(
    (direct ?? []).flatMap((need) => {
      const { manifest } = need;
      return manifest ? find(need).map((node) => [node, manifest]) : [];
    })
  );
  const specs = /* @__PURE__ */ new Map();
  for (const need of [...direct ?? [], ...nodes.flatMap(({ needs }) => needs)]) {
    if (!need.spec) continue;
    for (const node of find(need)) specs.set(node, (specs.get(node) ?? /* @__PURE__ */ new Set()).add(need.spec));
  }
  return nodes.flatMap((node) => {
    if (!node.range) return [];
    const chain = shipped.get(node) ?? all.get(node) ?? [];
    const manifest = chain[0] && manifests.get(chain[0]);
    return [
      {
        ecosystem,
        name: node.name,
        version: node.version,
        where: { path: file.path, ...node.range },
        tool,
        dev: node.dev ?? (all.has(node) && !shipped.has(node)),
        role: file.role,
        path: chain.map(({ name, version }) => `${name}@${version}`),
        wanted: [...specs.get(node) ?? []],
        ...manifest ? { manifest } : {},
        editable: node.editable ?? false
      }
    ];
  });
}
var HEADER = /^(?:\[([^[\]]+)\]|\[\[([^[\]]+)\]\])$/;
var KEY = /^("[^"]*"|[A-Za-z0-9_.-]+) = /;
function readLockTables(text) {
  const tables = [];
  let keys = /* @__PURE__ */ new Map();
  tables.push({ header: "", keys });
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start);
    const line = text.slice(start, end).trimEnd();
    if (line !== "" && !line.startsWith("#")) {
      const [, single, double] = HEADER.exec(line) ?? [];
      const header = single ?? double;
      const key = header === void 0 ? KEY.exec(line) : null;
      if (header !== void 0) {
        keys = /* @__PURE__ */ new Map();
        tables.push({ header: header.trim(), keys });
      } else if (key) {
        const valueStart = start + key[0].length;
        const valueEnd = endOfValue(text, valueStart, start + line.length);
        if (valueEnd === void 0)
          return { tables, problem: { message: "a value does not end", offset: start } };
        const name = key[1]?.startsWith('"') ? key[1].slice(1, -1) : key[1] ?? "";
        keys.set(name, {
          source: text.slice(valueStart, valueEnd),
          range: { start: valueStart, end: valueEnd }
        });
        start = endOfLine(text, valueEnd) + 1;
        continue;
      } else return { tables, problem: { message: "a line that no tool writes", offset: start } };
    }
    start = end + 1;
  }
  return { tables };
}
function tablesOf(file, context) {
  const { tables, problem } = readLockTables(file.text);
  if ((0, import_chunk_AOZ2SMLR.isTestData)(file.path)) return tables;
  const untold = tables.filter((table) => table.header === "package" && !isTold(table)).length;
  if (problem) {
    const line = file.lines.lineAt(problem.offset);
    context.notChecked(`the lockfile is broken: ${problem.message} (line ${line}); the rest was not read`);
  } else if (untold > 0) {
    context.notChecked(`the lockfile is broken: packages without a name or a version, ${untold} in all`);
  }
  return tables;
}
function isTold({ keys }) {
  if (!keys.has("name")) return false;
  const source = keys.get("source")?.source ?? "";
  return keys.has("version") || source.startsWith("{ ") && !source.startsWith("{ registry");
}
function endOfLine(text, from) {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
function endOfValue(text, start, lineEnd) {
  const quotes = text.slice(start, start + 3);
  if (quotes === '"""' || quotes === "'''") {
    const end2 = text.indexOf(quotes, start + 3);
    return end2 === -1 ? void 0 : end2 + 3;
  }
  const line = withoutComment(text.slice(start, lineEnd));
  if (text[start] !== "[" || isWholeList(line)) return isScalar(line) ? start + line.length : void 0;
  const end = text.indexOf("\n]", start);
  if (end === -1) return void 0;
  const nextTable = text.indexOf("\n[", start);
  return nextTable !== -1 && nextTable < end ? void 0 : end + 2;
}
function withoutComment(source) {
  const quoted = /^("(?:[^"\\]|\\.)*"|'[^']*')[ \t]*#/.exec(source)?.[1];
  if (quoted !== void 0) return quoted;
  if (/^["']/.test(source)) return source;
  const lastValue = Math.max(...["]", "}", '"', "'"].map((end) => source.lastIndexOf(end)));
  const comment = source.indexOf("#", lastValue + 1);
  return comment === -1 ? source : source.slice(0, comment).trimEnd();
}
function isWholeList(source) {
  return source.endsWith("]");
}
function isScalar(source) {
  const first = source[0];
  if (first === '"' || first === "'") return source.length > 1 && source.endsWith(first);
  if (first === "{") return source.endsWith("}");
  return source !== "";
}
function stringIn(value) {
  const source = value?.source ?? "";
  if (/^'[^']*'$/.test(source)) return source.slice(1, -1);
  if (!/^"(?:[^"\\]|\\.)*"$/.test(source)) return void 0;
  try {
    const parsed2 = JSON.parse(source);
    return typeof parsed2 === "string" ? parsed2 : void 0;
  } catch {
    return void 0;
  }
}
function stringsIn(value) {
  return [...(value?.source ?? "").matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match2) => match2[1] ?? "");
}
function insideQuotes({ range }) {
  return { start: range.start + 1, end: range.end - 1 };
}
function readCargoLock(file, context) {
  const tables = tablesOf(file, context);
  const nodes = [];
  const direct = [];
  for (const { header, keys } of tables) {
    if (header !== "package") continue;
    const name = stringIn(keys.get("name"));
    const written = keys.get("version");
    const version = stringIn(written);
    if (name === void 0 || !written || version === void 0) continue;
    const needs = stringsIn(keys.get("dependencies")).map((item) => {
      const [needed = "", exact] = item.split(" ");
      return exact === void 0 ? { name: needed } : { name: needed, version: exact };
    });
    const source = stringIn(keys.get("source"));
    if (source === void 0) direct.push(...needs.map((need) => ({ ...need, dev: false })));
    else {
      const range = source.startsWith("git+") ? void 0 : insideQuotes(written);
      nodes.push({ name, version, range, dev: false, needs });
    }
  }
  return packagesOf(file, { ecosystem: "crates.io", tool: "cargo", nodes, direct });
}
async function directFromPyproject(path, context) {
  const file = await context.tree.open(path);
  if (!file) return void 0;
  const { value } = await (0, import_chunk_AOZ2SMLR.documentOf)(file, "toml");
  const place = (start, end) => ({ path, start, end });
  const fromList = (list, dev) => (0, import_chunk_AOZ2SMLR.itemsOf)(list).flatMap((item) => {
    const written = (0, import_chunk_AOZ2SMLR.stringOf)(item) ?? "";
    const [, name, spec = ""] = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?([^;]*)/.exec(written) ?? [];
    return name ? [{ name, spec: spec.trim(), dev, manifest: place(item.range.start, item.range.end) }] : [];
  });
  const fromTable = (table, dev) => (0, import_chunk_AOZ2SMLR.entriesOf)(table).filter(({ key }) => key !== "python").map(({ key, keyRange, value: entry }) => ({
    name: key,
    spec: (0, import_chunk_AOZ2SMLR.stringOf)(entry) ?? (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(entry, "version")) ?? "",
    dev,
    manifest: place(keyRange.start, entry.range.end)
  }));
  const groups = (0, import_chunk_AOZ2SMLR.entriesOf)((0, import_chunk_AOZ2SMLR.get)(value, "tool", "poetry", "group"));
  const direct = [
    ...fromList((0, import_chunk_AOZ2SMLR.get)(value, "project", "dependencies"), false),
    ...(0, import_chunk_AOZ2SMLR.entriesOf)((0, import_chunk_AOZ2SMLR.get)(value, "project", "optional-dependencies")).flatMap(
      (extra) => fromList(extra.value, false)
    ),
    ...fromTable((0, import_chunk_AOZ2SMLR.get)(value, "tool", "poetry", "dependencies"), false),
    ...groups.flatMap(({ key, value: group }) => fromTable((0, import_chunk_AOZ2SMLR.get)(group, "dependencies"), key !== "main")),
    ...fromTable((0, import_chunk_AOZ2SMLR.get)(value, "tool", "poetry", "dev-dependencies"), true),
    ...(0, import_chunk_AOZ2SMLR.entriesOf)((0, import_chunk_AOZ2SMLR.get)(value, "dependency-groups")).flatMap((group) => fromList(group.value, true)),
    ...fromList((0, import_chunk_AOZ2SMLR.get)(value, "tool", "uv", "dev-dependencies"), true)
  ];
  return direct.length > 0 ? direct : void 0;
}
async function readUvLock(file, context) {
  const tables = tablesOf(file, context);
  const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
  const asked = await directFromPyproject(`${folder}pyproject.toml`, context) ?? [];
  const { nodes, direct } = graphOf(tables);
  const places = new Map(
    asked.map(({ name, manifest, spec }) => [(0, import_chunk_FRS4L3VC.normalizePythonName)(name), { manifest, spec }])
  );
  const placed = direct.map((need) => {
    const { manifest, spec } = places.get((0, import_chunk_FRS4L3VC.normalizePythonName)(need.name)) ?? {};
    return { ...need, ...manifest ? { manifest } : {}, ...spec ? { spec } : {} };
  });
  return packagesOf(file, { ecosystem: "PyPI", tool: "uv", nodes, direct: placed });
}
function graphOf(tables) {
  const nodes = [];
  const direct = [];
  for (let i = 0; i < tables.length; i++) {
    const table = tables[i];
    if (table?.header !== "package") continue;
    const needs = [...needsIn(table.keys.get("dependencies"))];
    const development = [];
    while (tables[i + 1]?.header.startsWith("package.")) {
      const part = tables[++i];
      const listed = [...part?.keys.values() ?? []].flatMap(needsIn);
      if (part?.header === "package.optional-dependencies") needs.push(...listed);
      if (part?.header === "package.dev-dependencies" || part?.header === "package.dependency-groups") {
        development.push(...listed);
      }
    }
    const name = stringIn(table.keys.get("name"));
    const written = table.keys.get("version");
    const version = stringIn(written) ?? "";
    if (name === void 0) continue;
    const source = table.keys.get("source")?.source ?? "";
    if (/^\{ (virtual|editable|directory) = /.test(source)) {
      direct.push(...needs.map((need) => ({ ...need, dev: false })));
      direct.push(...development.map((need) => ({ ...need, dev: true })));
      continue;
    }
    const indexed = source === "" || source.startsWith("{ registry = ");
    const range = written && indexed ? insideQuotes(written) : void 0;
    nodes.push({ name, version, range, dev: void 0, needs });
  }
  return { nodes, direct };
}
function needsIn(value) {
  const items = (value?.source ?? "").matchAll(/\{ name = "([^"]+)"(?:, version = "([^"]+)")?/g);
  return [...items].map(([, name = "", version]) => version === void 0 ? { name } : { name, version });
}
var NOT_AN_INDEX = /* @__PURE__ */ new Set(["git", "directory", "file", "url"]);
async function readPoetryLock(file, context) {
  const tables = tablesOf(file, context);
  const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
  const direct = await directFromPyproject(`${folder}pyproject.toml`, context);
  return packagesOf(file, { ecosystem: "PyPI", tool: "poetry", nodes: nodesOf(tables), direct });
}
function nodesOf(tables) {
  const nodes = [];
  for (let i = 0; i < tables.length; i++) {
    const table = tables[i];
    if (table?.header !== "package") continue;
    const needs = [];
    let indexed = true;
    while (tables[i + 1]?.header.startsWith("package.")) {
      const part = tables[++i];
      if (part?.header === "package.dependencies") needs.push(...needsOf(part));
      const split = part?.header.match(/^package\.dependencies\.(?:"([^"]+)"|([\w.-]+))$/);
      if (split) needs.push({ name: split[1] ?? split[2] ?? "" });
      if (part?.header === "package.source")
        indexed = !NOT_AN_INDEX.has(stringIn(part.keys.get("type")) ?? "");
    }
    const name = stringIn(table.keys.get("name"));
    const written = table.keys.get("version");
    const version = stringIn(written);
    if (name === void 0 || !written || version === void 0) continue;
    nodes.push({
      name,
      version,
      range: indexed ? insideQuotes(written) : void 0,
      dev: isDev(table),
      needs
    });
  }
  return nodes;
}
function isDev({ keys }) {
  if (keys.has("groups")) return !stringsIn(keys.get("groups")).includes("main");
  const category = stringIn(keys.get("category"));
  return category === void 0 ? void 0 : category !== "main";
}
function needsOf({ keys }) {
  return [...keys].map(([name, value]) => {
    const spec = stringIn(value) ?? /\bversion = "([^"]*)"/.exec(value.source)?.[1];
    return spec === void 0 ? { name } : { name, spec };
  });
}
var DEVELOPMENT = new Set(
  "dev devel develop development test tests testing doc docs lint linting ci style typing mypy bench benchmark benchmarks".split(
    " "
  )
);
var PINNED = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s{0,200}(?:\[[^\]]*\])?\s{0,200}(===?)\s{0,200}([A-Za-z0-9][\w.!+-]*)\s*(?:;|$)/;
function readRequirements(file) {
  const nodes = [];
  const direct = [];
  const needs = /* @__PURE__ */ new Map();
  const compiled = /autogenerated by (pip-compile|uv)/.test(file.text.slice(0, 2e3));
  const lines = (0, import_chunk_FRS4L3VC.splitRequirements)(file.text);
  for (const [i, line] of lines.entries()) {
    const [whole, name = "", , version = ""] = line.kind === "requirement" ? PINNED.exec(line.text) ?? [] : [];
    if (whole === void 0) continue;
    const start = line.range.start + whole.lastIndexOf(version, whole.replace(/[\s;]+$/, "").length);
    const via = viaComment(file.text, line, lines[i + 1]);
    for (const parent of via.packages) {
      const key = (0, import_chunk_FRS4L3VC.normalizePythonName)(parent);
      needs.set(key, [...needs.get(key) ?? [], { name }]);
    }
    if (via.packages.length === 0 || via.file) direct.push({ name, dev: false });
    nodes.push({
      name,
      version,
      range: { start, end: start + version.length },
      dev: isForDevelopment(file.path),
      needs: [],
      editable: !line.hashed && !compiled
    });
  }
  const linked = nodes.map((node) => ({ ...node, needs: needs.get((0, import_chunk_FRS4L3VC.normalizePythonName)(node.name)) ?? [] }));
  return packagesOf(file, { ecosystem: "PyPI", tool: "pip", nodes: linked, direct });
}
function isForDevelopment(path) {
  const folders = path.toLowerCase().split("/");
  const words = (folders.pop() ?? "").split(/[-_.]/);
  return [...words, ...folders].some((word) => DEVELOPMENT.has(word));
}
function viaComment(text, line, next) {
  const after = text.slice(line.range.end, next?.range.start).split(/\n#/, 1)[0] ?? "";
  const begin = after.search(/#\s*via\b/);
  const listed = begin === -1 ? "" : after.slice(begin).replace(/#\s*via\b|#/g, ",");
  const names = listed.split(/[,\n]/).flatMap((name) => name.trim() || []);
  return {
    packages: names.flatMap((name) => /^([A-Za-z0-9][\w.-]*)(\[|$|\s)/.exec(name)?.[1] ?? []),
    file: names.some((name) => !/^[A-Za-z0-9][\w.-]*(\[|$|\s)/.test(name) || /\.(toml|cfg|py)\b/.test(name))
  };
}
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
      level: import_chunk_AOZ2SMLR.BANDS.find((level) => levels.includes(level))
    };
  });
}
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
function severityOf(hit, failOn) {
  if (hit.kind === "unmaintained") return "notice";
  if (hit.kind === "malware") return "error";
  const band = bandOf(hit);
  if (failOn !== "never" && import_chunk_AOZ2SMLR.BANDS.indexOf(band) <= import_chunk_AOZ2SMLR.BANDS.indexOf(failOn)) return "error";
  return band === "low" ? "notice" : "warning";
}
var import_pep440 = (0, import_chunk_4225Q4N4.__toESM)((0, import_chunk_FRS4L3VC.require_pep440)(), 1);
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
var import_parse = (0, import_chunk_4225Q4N4.__toESM)(require_parse(), 1);
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
var import_satisfies = (0, import_chunk_4225Q4N4.__toESM)((0, import_chunk_FRS4L3VC.require_satisfies)(), 1);
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
async function judge(models, { advisories, options }) {
  const packages = models.flatMap((model) => "unread" in model ? [] : [model]);
  const passedOver = models.flatMap((model) => "unread" in model ? [unreadOf(model)] : []);
  if (packages.length === 0) return { drafts: [], notChecked: passedOver };
  const { notChecked = [], ...judged } = await judgePackages(
    packages,
    advisories,
    (found) => options(found.where.path).advisories
  );
  return { ...judged, notChecked: [...passedOver, ...notChecked] };
}
function unreadOf({ unread }) {
  const reason = "a kind of lockfile that is not read yet: its packages were not compared with advisories";
  return { path: unread, reason, incomplete: false };
}
async function judgePackages(packages, advisories, optionsOf) {
  const isNeeded = (some) => some.some((found) => optionsOf(found).whenUnavailable === "fail");
  const ecosystems = [...new Set(packages.map(({ ecosystem }) => ecosystem))].sort();
  const notChecked = [];
  const known = await advisoriesOf(packages, advisories).catch((error) => String(error));
  const coverage = typeof known === "string" ? void 0 : await coverageOf(ecosystems, advisories);
  if (typeof known === "string" || !coverage) {
    const count = packages.length === 1 ? "1 package" : `${packages.length} packages`;
    const reason = `the advisories could not be read, so ${count} went unchecked`;
    return {
      drafts: [],
      notChecked: [{ path: "", reason, incomplete: isNeeded(packages) }],
      advisories: statusOf("none", [], /* @__PURE__ */ new Map())
    };
  }
  for (const gap of gapsIn(ecosystems, coverage)) {
    const reason = `there are no advisories for ${gap} packages here`;
    const missed = packages.filter(({ ecosystem }) => ecosystem === gap);
    notChecked.push({ path: "", reason, incomplete: isNeeded(missed) });
  }
  const drafts = [];
  for (const group of versionsPerFile(packages)) {
    const [found] = group;
    const scheme = found && schemeOf(found.ecosystem);
    const about = found && known.get(keyOf(found));
    if (!scheme || !about || about.length === 0) continue;
    const options = optionsOf(found);
    const result = inScope(match(about, found.version, scheme), found, options);
    const merged = merge(found, group);
    if (result.hits.length > 0) drafts.push(draftOf(merged, result, options));
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
  return ecosystems.filter((ecosystem) => !coverage.has(ecosystem) || !schemeOf(ecosystem));
}
function inScope(result, { dev }, { scopes }) {
  if (!dev || scopes === "all") return result;
  return { ...result, hits: result.hits.filter(({ kind }) => kind === "malware"), unknown: [] };
}
function statusOf(source, ecosystems, coverage) {
  const dates = [...coverage.values()].map(({ asOf }) => asOf).sort();
  const partial = ecosystems.filter((ecosystem) => !coverage.get(ecosystem)?.complete);
  return { source, asOf: dates[0] ?? null, complete: source !== "none" && partial.length === 0, partial };
}
function versionsPerFile(packages) {
  const groups = (0, import_chunk_AOZ2SMLR.groupBy)(packages, (found) => `${found.where.path}\0${keyOf(found)}\0${found.version}`);
  return [...groups.values()].map(
    (group) => group.sort(
      (a, b) => Number(a.dev) - Number(b.dev) || (a.path.length || 99) - (b.path.length || 99) || a.where.start - b.where.start
    )
  );
}
function merge(found, group) {
  return { ...found, wanted: [...new Set(group.flatMap(({ wanted }) => wanted))] };
}
function draftOf(found, result, { failOn }) {
  const [worst] = result.hits;
  const rule = worst?.kind === "malware" ? "advisories/malicious" : worst?.kind === "unmaintained" ? "advisories/unmaintained" : "advisories/vulnerable";
  const lowered = rule === "advisories/malicious" ? void 0 : reasonToLower(found);
  const severity = worst ? severityOf(worst, failOn) : "warning";
  const scores = result.hits.flatMap(({ score }) => score ?? []);
  const [fixed] = result.fixed;
  const canEdit = rule === "advisories/vulnerable" && found.editable && fixed && isSameMajor(found.version, fixed);
  return {
    rule,
    at: found.where,
    severity: lowered ? oneLess(severity) : severity,
    ...found.role === "vendored" || (0, import_chunk_AOZ2SMLR.isTestData)(found.where.path) ? { confidence: "low" } : {},
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
  return import_chunk_YXPOKRHL.SEVERITIES[import_chunk_YXPOKRHL.SEVERITIES.indexOf(severity) + 1] ?? "notice";
}
function reasonToLower({ dev, role }) {
  if (dev) return "Only development needs it, on the machines of developers and in CI";
  if (role === "test") return "The file belongs to tests";
  return role === "example" || role === "docs" ? `The file belongs to ${role === "docs" ? "documentation" : "examples"}` : void 0;
}
function isSameMajor(a, b) {
  return a.split(".", 1)[0] === b.split(".", 1)[0];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judge,
  readCargoLock,
  readNpmLock,
  readPoetryLock,
  readRequirements,
  readUvLock
});
})