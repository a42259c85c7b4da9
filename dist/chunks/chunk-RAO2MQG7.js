(function (exports, __load, module, __url) {"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  judgePinning: () => judgePinning,
  readDockerfile: () => readDockerfile,
  readPackageJson: () => readPackageJson,
  readPyproject: () => readPyproject,
  readRequirements: () => readRequirements,
  readWorkflow: () => readWorkflow
});
module.exports = stdin_exports;
var import_chunk_HNPXM7SJ = __load("./chunk-HNPXM7SJ.js");
var import_chunk_FRS4L3VC = __load("./chunk-FRS4L3VC.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
var require_valid = (0, import_chunk_4225Q4N4.__commonJS)({
  "node_modules/semver/ranges/valid.js"(exports2, module2) {
    "use strict";
    var Range = (0, import_chunk_FRS4L3VC.require_range)();
    var validRange2 = (range, options) => {
      try {
        return new Range(range, options).range || "*";
      } catch (er) {
        return null;
      }
    };
    module2.exports = validRange2;
  }
});
var import_pep440 = (0, import_chunk_4225Q4N4.__toESM)((0, import_chunk_FRS4L3VC.require_pep440)(), 1);
var memories = /* @__PURE__ */ new WeakMap();
function oncePerTree(tree, key, make) {
  const memory = memories.get(tree) ?? /* @__PURE__ */ new Map();
  memories.set(tree, memory);
  const known = memory.get(key);
  if (known) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
function pathsOf(tree) {
  return oncePerTree(tree, "paths", async () => new Set(await tree.paths()));
}
async function namesIn(tree, prefix) {
  const folders = await oncePerTree(tree, "folders", async () => {
    const byFolder = /* @__PURE__ */ new Map();
    for (const path of await tree.paths()) {
      const cut = path.lastIndexOf("/") + 1;
      const names = byFolder.get(path.slice(0, cut));
      if (names) names.push(path.slice(cut));
      else byFolder.set(path.slice(0, cut), [path.slice(cut)]);
    }
    return byFolder;
  });
  return folders.get(prefix) ?? [];
}
var HELD = 32;
var held = /* @__PURE__ */ new WeakMap();
async function readOnce(tree, path, what, read) {
  if (!(await pathsOf(tree)).has(path)) return void 0;
  const memory = held.get(tree) ?? /* @__PURE__ */ new Map();
  held.set(tree, memory);
  const key = `${what}:${path}`;
  const made = memory.get(key) ?? readNow(tree, path, read);
  memory.delete(key);
  memory.set(key, made);
  for (const oldest of memory.keys()) {
    if (memory.size <= HELD) break;
    memory.delete(oldest);
  }
  return made;
}
async function readNow(tree, path, read) {
  const file = await tree.open(path);
  return file ? read(file) : "unreadable";
}
var LOCKFILE = /^(?:uv\.lock|poetry\.lock|pdm\.lock|pylock(?:\.[^./]+)?\.toml)$/;
async function pythonLocksOf(tree, prefix, project) {
  const locks = [];
  const unreadable = [];
  for (const folder of (0, import_chunk_AOZ2SMLR.prefixesAbove)(prefix)) {
    const own = folder === prefix;
    if (!own && project === void 0) break;
    for (const name of await namesIn(tree, folder)) {
      if (own ? !LOCKFILE.test(name) : name !== "uv.lock") continue;
      const path = folder + name;
      const lock = await readOnce(tree, path, "python lock", readPythonLock);
      if (lock === "unreadable") unreadable.push(path);
      else if (lock && (own || lock.packages.has(project ?? ""))) locks.push(lock);
    }
    if (locks.length > 0) break;
  }
  return { locks, unreadable };
}
async function readPythonLock(file) {
  const { value, problems } = await (0, import_chunk_AOZ2SMLR.documentOf)(file, "toml");
  if (problems.length > 0) return "unreadable";
  const packages = /* @__PURE__ */ new Map();
  for (const item of [...(0, import_chunk_AOZ2SMLR.itemsOf)((0, import_chunk_AOZ2SMLR.get)(value, "package")), ...(0, import_chunk_AOZ2SMLR.itemsOf)((0, import_chunk_AOZ2SMLR.get)(value, "packages"))]) {
    const name = (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(item, "name"));
    if (name === void 0) continue;
    const key = (0, import_chunk_FRS4L3VC.normalizePythonName)(name);
    const locked = { version: (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(item, "version")), source: sourceOf(item) };
    const known = packages.get(key);
    if (known) known.push(locked);
    else packages.set(key, [locked]);
  }
  return { path: file.path, packages, complete: /(^|\/)(?:uv|poetry)\.lock$/.test(file.path) };
}
function sourceOf(item) {
  const source = (0, import_chunk_AOZ2SMLR.get)(item, "source");
  const type = (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(source, "type"));
  if (type === "git" || (0, import_chunk_AOZ2SMLR.get)(source, "git") || (0, import_chunk_AOZ2SMLR.get)(item, "vcs") || (0, import_chunk_AOZ2SMLR.get)(item, "git")) return "git";
  if (type === "url" || (0, import_chunk_AOZ2SMLR.get)(source, "url") || (0, import_chunk_AOZ2SMLR.get)(item, "archive") || (0, import_chunk_AOZ2SMLR.get)(item, "url")) {
    return type === "legacy" ? "registry" : "address";
  }
  const local = ["editable", "directory", "virtual", "path"].some((key) => (0, import_chunk_AOZ2SMLR.get)(source, key));
  return local || type === "directory" || type === "file" || (0, import_chunk_AOZ2SMLR.get)(item, "directory") || (0, import_chunk_AOZ2SMLR.get)(item, "path") ? "local" : "registry";
}
function lockedPython(locks, question) {
  const answers = locks.map((lock) => answerOf(lock, question));
  const order = ["holds", "unchecked", "differs", "missing"];
  for (const kind of order) {
    const answer = answers.find((each) => each.kind === kind);
    if (answer) return answer;
  }
  return { kind: "none" };
}
function answerOf(lock, { requirement, alternatives: alternatives2, optional }) {
  const { path } = lock;
  const locked = lock.packages.get(requirement.name);
  if (!locked) {
    const leftOut = requirement.conditional || optional && !lock.complete;
    return { kind: leftOut ? "unchecked" : "missing", path };
  }
  if (requirement.selector.kind !== "version") {
    const wanted = requirement.selector.kind === "git" ? "git" : "address";
    const same = locked.find(({ source }) => source === wanted);
    return same ? { kind: "holds", path, version: same.version ?? wanted } : { kind: "unchecked", path };
  }
  for (const { version: version2, source } of locked) {
    if (version2 === void 0 || source !== "registry") return { kind: "unchecked", path };
    const holds = alternatives2.some((specifiers2) => satisfiesPython(version2, specifiers2) !== false);
    if (holds) return { kind: "holds", path, version: version2 };
  }
  const version = locked[0]?.version ?? "";
  return requirement.conditional ? { kind: "unchecked", path } : { kind: "differs", path, version };
}
function satisfiesPython(version, specifiers2) {
  try {
    if ((0, import_pep440.valid)(version) === null) return void 0;
    const spec = specifiers2.trim();
    return spec === "" || spec === "*" || (0, import_pep440.satisfies)(version, spec, { prereleases: true });
  } catch {
    return void 0;
  }
}
var MAX_LENGTH = 4e3;
function parseRequirement(line, hashed = false) {
  const text = line.trim();
  if (text === "" || text.length > MAX_LENGTH || /\$\{|\{\{|\{%|%\(/.test(text)) return void 0;
  if (isAddress(text)) {
    const [address, marker2] = cutMarker(text);
    return fromAddress(eggOf(address) ?? "", address, hashed, marker2 !== void 0);
  }
  if (/^\S+\.(?:whl|tar\.gz|tgz|zip)$/i.test(text)) return void 0;
  const name = /^[a-z0-9][a-z0-9._-]*/i.exec(text)?.[0].replace(/[._-]+$/, "");
  if (!name) return void 0;
  let rest = text.slice(name.length).trimStart();
  if (rest.startsWith("[")) {
    const end = rest.indexOf("]");
    if (end === -1) return void 0;
    rest = rest.slice(end + 1).trimStart();
  }
  if (rest.startsWith("@")) {
    const [address, marker2] = cutMarker(rest.slice(1).trim());
    return fromAddress((0, import_chunk_FRS4L3VC.normalizePythonName)(name), address, hashed, marker2 !== void 0);
  }
  const [versions = "", marker] = splitOnce(rest, ";");
  const spec = versions.trim().replace(/^\(([^()]*)\)$/, "$1").trim();
  if (spec !== "" && !/^(?:~=|!=|===?|[<>]=?)/.test(spec)) return void 0;
  return {
    name: (0, import_chunk_FRS4L3VC.normalizePythonName)(name),
    spec,
    selector: { kind: "version", exact: isExact(spec) },
    conditional: marker !== void 0
  };
}
function isExact(spec) {
  return spec.split(",").some((clause) => /^\s*={2,3}\s*[^*=<>!~\s]+\s*$/.test(clause));
}
function isAddress(text) {
  return /^(?:[a-z]+\+)?[a-z]+:\/\//i.test(text) || /^git@[\w.-]+:/.test(text);
}
function cutMarker(text) {
  const at = text.search(/\s;/);
  return at === -1 ? [text, void 0] : [text.slice(0, at).trim(), text.slice(at)];
}
function fromAddress(name, address, hashed, conditional) {
  if (/^file:|\s/i.test(address)) return void 0;
  const [location = "", fragment = ""] = splitOnce(address, "#");
  const vcs = /^(git|hg|svn|bzr)\+/i.exec(location);
  if (!vcs) {
    const verified = hashed || /(?:^|&)(?:sha(?:224|256|384|512)|blake2[bs])=/.test(fragment);
    return { name, spec: address, selector: { kind: "url", url: location, verified }, conditional };
  }
  const path = location.slice(location.indexOf("://") + 3);
  const at = path.indexOf("/") === -1 ? -1 : path.lastIndexOf("@");
  const ref = at > path.indexOf("/") ? path.slice(at + 1) : void 0;
  const url = ref === void 0 ? location : location.slice(0, location.length - ref.length - 1);
  return { name, spec: address, selector: { kind: "git", url, ref, refKind: "unsaid" }, conditional };
}
function eggOf(address) {
  const egg = /[#&]egg=([A-Za-z0-9][\w.-]*)/.exec(address)?.[1];
  return egg === void 0 ? void 0 : (0, import_chunk_FRS4L3VC.normalizePythonName)(egg);
}
function splitOnce(text, separator) {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
var MAX_SIBLINGS = 40;
function constraintsOf(tree, path) {
  return readOnce(tree, path, "pins", readPins);
}
async function compiledLocksOf(tree, path) {
  const prefix = (0, import_chunk_AOZ2SMLR.prefixOf)(path);
  const base = import_chunk_YXPOKRHL.posix.basename(path);
  const isSource = /\.in$/i.test(base);
  const expected = compiledNames(base.replace(/\.[^.]+$/, ""), isSource);
  const names = (await namesIn(tree, prefix)).filter((name) => name !== base);
  const candidates = isSource ? names.filter((name) => /\.(?:txt|lock|pip)$/i.test(name)).slice(0, MAX_SIBLINGS) : [];
  const locks = [];
  for (const name of /* @__PURE__ */ new Set([...names.filter((each) => expected.includes(each)), ...candidates])) {
    const path2 = prefix + name;
    const sources = await readOnce(tree, path2, "sources", sourcesOf);
    const isCompiled = expected.includes(name) || sources instanceof Set && sources.has(base);
    const lock = isCompiled ? await readOnce(tree, path2, "pins", readPins) : void 0;
    if (lock && lock !== "unreadable") locks.push(lock);
  }
  return locks;
}
async function constraintsBeside(tree, path) {
  const prefix = (0, import_chunk_AOZ2SMLR.prefixOf)(path);
  return (await namesIn(tree, prefix)).filter((name) => /^constraints?\.txt$/i.test(name)).map((name) => prefix + name);
}
function compiledNames(stem, isSource) {
  const locks = [`${stem}.lock`, `${stem}.lock.txt`, `${stem}-lock.txt`, `${stem}_lock.txt`];
  if (isSource) return [`${stem}.txt`, `${stem}.pip`, ...locks];
  const full = /^(.+)[-_.]minimal$/.exec(stem)?.[1];
  return full === void 0 ? locks : [`${full}.txt`, ...locks];
}
function readPins(file) {
  const packages = /* @__PURE__ */ new Map();
  for (const line of (0, import_chunk_FRS4L3VC.splitRequirements)(file.text)) {
    const requirement = line.kind === "requirement" ? parseRequirement(line.text, line.hashed) : void 0;
    if (!requirement || requirement.name === "") continue;
    const { name, spec, selector } = requirement;
    const version = /={2,3}\s*([^,;\s]+)/.exec(spec)?.[1];
    if (selector.kind === "version" && (!selector.exact || version === void 0)) continue;
    const source = selector.kind === "git" ? "git" : selector.kind === "url" ? "address" : "registry";
    const locked = { version, source };
    const known = packages.get(name);
    if (known) known.push(locked);
    else packages.set(name, [locked]);
  }
  return { path: file.path, packages, complete: true };
}
function sourcesOf(file) {
  const header = /^(?:[ \t]*#[^\n]*\n|[ \t]*\r?\n){1,30}/.exec(file.text.slice(0, 4e3))?.[0] ?? "";
  if (!/\bcompile\b|\bautogenerated\b/.test(header)) return /* @__PURE__ */ new Set();
  return new Set([...header.matchAll(/[\w.-]+\.in\b/g)].map(([name]) => name));
}
var APPLICATION = /^(?:(?:Docker|Container)file([._-].*)?|(?:docker-)?compose([._-].*)?\.ya?ml|Procfile|manage\.py|(?:app|main|wsgi|asgi|server)\.py|fly\.toml|app\.ya?ml|serverless\.ya?ml|render\.ya?ml|railway\.(?:json|toml)|vercel\.json|runtime\.txt)$/i;
var DEPLOYMENT_FOLDERS = ["docker", ".docker", "deploy", "deployment"];
var IMAGE = /^(?:Docker|Container)file([._-].*)?$/i;
var GALAXY = /^galaxy\.ya?ml(\.|$)/;
async function pythonKind(tree, prefix) {
  const names = await namesIn(tree, prefix);
  const declared = await readOnce(
    tree,
    `${prefix}pyproject.toml`,
    "python kind",
    async (file) => declaredKind((await (0, import_chunk_AOZ2SMLR.documentOf)(file, "toml")).value)
  );
  if (declared === "application") return "application";
  const isBuilt = declared === "library" || names.includes("setup.py") || names.includes("setup.cfg") || names.some((name) => GALAXY.test(name));
  return isBuilt && !await isDeployed(tree, prefix, names) ? "library" : "application";
}
async function isDeployed(tree, prefix, names) {
  if (names.some((name) => APPLICATION.test(name))) return true;
  const inside = await Promise.all(DEPLOYMENT_FOLDERS.map((folder) => namesIn(tree, `${prefix}${folder}/`)));
  return inside.flat().some((name) => IMAGE.test(name));
}
function declaredKind(pyproject) {
  if ((0, import_chunk_AOZ2SMLR.boolOf)((0, import_chunk_AOZ2SMLR.get)(pyproject, "tool", "uv", "package")) === false) return "application";
  if ((0, import_chunk_AOZ2SMLR.boolOf)((0, import_chunk_AOZ2SMLR.get)(pyproject, "tool", "poetry", "package-mode")) === false) return "application";
  const classifiers = (0, import_chunk_AOZ2SMLR.itemsOf)((0, import_chunk_AOZ2SMLR.get)(pyproject, "project", "classifiers")).map(import_chunk_AOZ2SMLR.stringOf);
  if (classifiers.some((classifier) => classifier?.startsWith("Private ::"))) return "application";
  const isBuilt = (0, import_chunk_AOZ2SMLR.get)(pyproject, "build-system") ?? (0, import_chunk_AOZ2SMLR.get)(pyproject, "tool", "poetry", "packages");
  return isBuilt ? "library" : void 0;
}
var DEVELOPMENT = /(?:^|[._/-])(?:dev|devel|develop|development|tests?|testing|docs?|documentation|lint|linting|linters?|ci|typing|types|mypy|tox|nox|bench(?:mark)?s?|build|release|tools?|scripts?|optional|extras?|local|examples?|notebooks?)(?:[._/-]|$)/i;
var UNCOMPILED = /* @__PURE__ */ new Set(["pip", "setuptools", "wheel", "distribute"]);
async function readRequirements(file, context) {
  const { tree } = context;
  const lines = (0, import_chunk_FRS4L3VC.splitRequirements)(file.text);
  const compiled = await compiledLocksOf(tree, file.path);
  const constraints = [];
  const named = lines.flatMap(
    (line) => line.kind === "constraint" ? [import_chunk_YXPOKRHL.posix.normalize((0, import_chunk_AOZ2SMLR.prefixOf)(file.path) + line.text)] : []
  );
  for (const path of /* @__PURE__ */ new Set([...named, ...await constraintsBeside(tree, file.path)])) {
    const lock = await constraintsOf(tree, path);
    if (lock !== "unreadable") constraints.push(...lock ? [lock] : []);
    else context.notChecked("cannot be read as a constraints file", path);
  }
  const manifest = await manifestOf(tree, file.path);
  const found = [];
  for (const line of lines) {
    if (line.kind !== "requirement" && line.kind !== "editable") continue;
    const requirement = parseRequirement(line.text, line.hashed);
    if (!requirement) continue;
    const { name, spec, selector } = requirement;
    const locks = [...compiled, ...constraints.filter(({ packages }) => packages.has(name))];
    found.push({
      ecosystem: "PyPI",
      name: name || spec,
      spec,
      at: (0, import_chunk_AOZ2SMLR.spanIn)(file, line.range),
      role: (0, import_chunk_AOZ2SMLR.roleOfFolder)(file.path),
      selector,
      lock: UNCOMPILED.has(name) && compiled.length > 0 ? { kind: "unchecked", path: file.path } : lockedPython(locks, { requirement, alternatives: [spec], optional: false }),
      manifest
    });
  }
  return found;
}
async function manifestOf(tree, path) {
  const prefix = (0, import_chunk_AOZ2SMLR.prefixOf)(path);
  const project = /(^|\/)requirements?\/$/i.test(prefix) ? (0, import_chunk_AOZ2SMLR.prefixOf)(prefix.slice(0, -1)) : prefix;
  const source = /\.in$/i.test(path);
  const stem = import_chunk_YXPOKRHL.posix.basename(path).replace(/\.[^.]+$/, "");
  const compile = `uv pip compile ${stem}.in -o ${stem}.txt --generate-hashes`;
  return {
    kind: await pythonKind(tree, project),
    development: DEVELOPMENT.test(path),
    group: path,
    lockAdvice: source ? `Run \`${compile}\`, and commit what it writes.` : `Pin each as \`name==version\`, or move the ranges to \`${stem}.in\` and compile them: \`${compile}\`.`
  };
}
var NAME = /^[a-z0-9][a-z0-9._-]*(?::\d{1,5})?(?:\/[a-z0-9][a-z0-9._-]*)*$/i;
var TAG = /^\w[\w.-]{0,127}$/;
function parseImage(text) {
  const at = text.indexOf("@");
  const digest = at === -1 ? void 0 : text.slice(at + 1);
  const rest = at === -1 ? text : text.slice(0, at);
  const colon = rest.lastIndexOf(":");
  const hasTag = colon > rest.lastIndexOf("/");
  const name = hasTag ? rest.slice(0, colon) : rest;
  const tag = hasTag ? rest.slice(colon + 1) : void 0;
  if (!NAME.test(name) || tag !== void 0 && !TAG.test(tag)) return void 0;
  if (digest !== void 0 && !/^[a-z0-9]+:[a-f0-9]{32,128}$/i.test(digest)) return void 0;
  return { name, tag, digest };
}
function isLocalImage(name) {
  return /^(localhost|127\.0\.0\.1|0\.0\.0\.0|host\.docker\.internal)([:/]|$)/.test(name);
}
function substitute(text, known) {
  let result = "";
  let at = 0;
  while (at < text.length) {
    const dollar = text.indexOf("$", at);
    if (dollar === -1) return result + text.slice(at);
    result += text.slice(at, dollar);
    const braced = text[dollar + 1] === "{";
    const end = braced ? closing(text, dollar + 2) : void 0;
    const inner = braced ? text.slice(dollar + 2, end) : /^\w+/.exec(text.slice(dollar + 1, dollar + 200))?.[0];
    if (!inner || braced && end === void 0) return void 0;
    const value = expand(inner, known);
    if (value === void 0) return void 0;
    result += value;
    if (result.length > LONGEST) return void 0;
    at = braced ? (end ?? text.length) + 1 : dollar + 1 + inner.length;
  }
  return result;
}
var LONGEST = 1e4;
function closing(text, from) {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  return void 0;
}
function expand(inner, known) {
  const match = /^(\w{1,200})(?:(:?[-+])([\s\S]*))?$/.exec(inner);
  const [, name = "", operator, word = ""] = match ?? [];
  const value = known.get(name);
  switch (operator) {
    case void 0:
      return match ? value : void 0;
    case "-":
    case ":-":
      return value === void 0 || value === "" && operator === ":-" ? nested(word, known) : value;
    default:
      return value ? nested(word, known) : known.has(name) ? "" : void 0;
  }
}
function nested(word, known) {
  if (!word.includes("$")) return word;
  return word.includes("{") && word.indexOf("{") !== word.lastIndexOf("{") ? void 0 : substitute(word, known);
}
async function readDockerfile(file) {
  const { parseDockerfile } = await Promise.resolve().then(() => __load("./dockerfile-VFY5ARG2.js"));
  const dockerfile = parseDockerfile(file.text);
  const role = (0, import_chunk_AOZ2SMLR.roleOfFolder)(file.path);
  const found = [];
  const add = (text, range, use) => {
    const image = text === void 0 ? void 0 : parseImage(text);
    if (!image || !range || text === void 0 || isLocalImage(image.name)) return;
    found.push({
      ecosystem: "Docker",
      name: image.name,
      spec: text,
      at: (0, import_chunk_AOZ2SMLR.spanIn)(file, range),
      // `build/` is where many projects keep the Dockerfile itself.
      role: role === "generated" ? "source" : role,
      selector: {
        kind: "image",
        tag: image.tag,
        digest: image.digest !== void 0,
        settable: isSettable(file, range),
        use
      },
      lock: { kind: "none" }
    });
  };
  for (const directive of dockerfile.getDirectives()) {
    if (directive.getName().toLowerCase() !== "syntax") continue;
    const value = directive.getValue();
    add(value, offsets(file, directive.getValueRange()), "frontend");
  }
  const globals = globalArguments(dockerfile);
  const stages = /* @__PURE__ */ new Set();
  for (const instruction of dockerfile.getInstructions()) {
    switch (instruction.getKeyword()) {
      case "FROM": {
        const from = instruction;
        const image = from.getImage();
        const text = image === null ? void 0 : substitute(image, globals);
        const isStage = text !== void 0 && stages.has(text.toLowerCase());
        if (!isStage && text?.toLowerCase() !== "scratch")
          add(text, offsets(file, from.getImageRange()), "base");
        const stage = from.getBuildStage();
        if (stage) stages.add(stage.toLowerCase());
        break;
      }
      case "COPY":
        for (const flag of instruction.getFlags()) {
          if (flag.getName().toLowerCase() !== "from") continue;
          const text = substitute(flag.getValue() ?? "", globals);
          if (!text || isLocalStage(text, stages)) continue;
          add(text, offsets(file, flag.getValueRange()), "copied");
        }
        break;
      case "RUN":
        for (const { text, range } of mountedImages(file, instruction)) {
          if (!isLocalStage(text, stages)) add(text, range, "copied");
        }
        break;
    }
  }
  return found;
}
function isSettable(file, { start, end }) {
  return file.text.slice(start, end).startsWith("$");
}
function globalArguments(dockerfile) {
  const known = /* @__PURE__ */ new Map();
  for (const argument of dockerfile.getInitialARGs()) {
    for (const property of argument.getProperties()) {
      const value = property.getValue();
      known.set(property.getName(), value === null ? void 0 : substitute(value, known));
    }
  }
  return known;
}
function isLocalStage(text, stages) {
  return stages.has(text.toLowerCase()) || /^\d+$/.test(text);
}
function* mountedImages(file, run) {
  const range = offsets(file, run.getRange());
  if (!range) return;
  const text = file.text.slice(range.start, range.end);
  const flags = /^RUN((?:[ \t]|\\\r?\n|--[^\s\\]+)*)/i.exec(text)?.[1] ?? "";
  for (const mount of flags.matchAll(/(?:--mount=|,)from=([^\s,\\]+)/g)) {
    const name = mount[1] ?? "";
    const start = range.start + "RUN".length + mount.index + mount[0].length - name.length;
    yield { text: name, range: { start, end: start + name.length } };
  }
}
function offsets(file, range) {
  if (!range) return void 0;
  return {
    start: file.lines.startOf(range.start.line + 1) + range.start.character,
    end: file.lines.startOf(range.end.line + 1) + range.end.character
  };
}
var ACTIONS_LOCK = ".github/workflows/actions.lock";
function actionsLockOf(tree) {
  return readOnce(tree, ACTIONS_LOCK, "actions.lock", readActionsLock);
}
async function readActionsLock(file) {
  const { value, problems } = await (0, import_chunk_AOZ2SMLR.documentOf)(file, "yaml");
  if (problems.length > 0) return "unreadable";
  const commits = /* @__PURE__ */ new Map();
  for (const { key, value: dependency } of (0, import_chunk_AOZ2SMLR.entriesOf)((0, import_chunk_AOZ2SMLR.get)(value, "dependencies"))) {
    const commit = commitOf(key, dependency);
    if (commit === void 0) return { path: file.path, commits: /* @__PURE__ */ new Map() };
    commits.set(key.toLowerCase(), commit);
  }
  const workflows = /* @__PURE__ */ new Map();
  for (const { key, value: uses } of (0, import_chunk_AOZ2SMLR.entriesOf)((0, import_chunk_AOZ2SMLR.get)(value, "workflows"))) {
    const locked = /* @__PURE__ */ new Map();
    for (const item of (0, import_chunk_AOZ2SMLR.itemsOf)(uses)) {
      const name = (0, import_chunk_AOZ2SMLR.stringOf)(item)?.toLowerCase();
      const commit = name === void 0 ? void 0 : commits.get(name);
      if (name !== void 0 && commit !== void 0) locked.set(name, commit);
    }
    workflows.set(key, locked);
  }
  return { path: file.path, commits: workflows };
}
function commitOf(key, dependency) {
  const ref = (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(dependency, "ref"));
  const commit = /^(?:sha1-([0-9a-f]{40})|sha256-([0-9a-f]{64}))$/i.exec(
    (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(dependency, "commit")) ?? ""
  );
  const ids = [(0, import_chunk_AOZ2SMLR.get)(dependency, "owner_id"), (0, import_chunk_AOZ2SMLR.get)(dependency, "repo_id")];
  if (!key.includes("@") || !ref || !commit || ids.some((id) => id?.kind !== "number")) return void 0;
  return commit[1] ?? commit[2];
}
function lockedAction(lock, workflow, name, ref) {
  const listed = lock?.commits.get(workflow);
  if (!lock || !listed) return { kind: "none" };
  const repository = name.split("/").slice(0, 2).join("/");
  const commit = listed.get(`${repository}@${ref}`.toLowerCase()) ?? listed.get(`${name}@${ref}`.toLowerCase());
  return commit === void 0 ? { kind: "missing", path: lock.path } : { kind: "holds", path: lock.path, version: commit };
}
var MAX_VALUES = 100;
function matrixValues(source, value, matrix) {
  const own = { at: value.range, written: value.value };
  if (!value.value.includes("${{")) return [{ text: value.value, ...own }];
  const match = /^([^$]*)\$\{\{\s*matrix\.([\w.-]{1,200}?)\s*(?:\|\|\s*'')?\s*\}\}([^$]*)$/.exec(
    value.value.trim()
  );
  const [, before = "", path = "", after = ""] = match ?? [];
  const [name, ...rest] = path.split(".");
  if (!match || name === void 0) return [];
  const items = [
    ...(0, import_chunk_AOZ2SMLR.itemsOf)((0, import_chunk_AOZ2SMLR.get)(matrix, name)),
    ...(0, import_chunk_AOZ2SMLR.itemsOf)((0, import_chunk_AOZ2SMLR.get)(matrix, "include")).map((row) => (0, import_chunk_AOZ2SMLR.get)(row, name))
  ];
  const known = items.slice(0, MAX_VALUES).flatMap((item) => {
    const chosen = (0, import_chunk_AOZ2SMLR.get)(item, ...rest);
    const text2 = (0, import_chunk_AOZ2SMLR.textOf)(chosen, source);
    return chosen && text2 !== void 0 && !text2.includes("${{") ? [{ text: text2, at: chosen.range, written: text2 }] : [];
  });
  if (before === "" && after === "") return known;
  const texts = known.map(({ text: text2 }) => before + text2 + after);
  const text = texts.find((each) => !each.includes("@")) ?? texts[0];
  return text === void 0 ? [] : [{ text, ...own }];
}
async function readWorkflow(file, context) {
  const { value, problems } = await (0, import_chunk_AOZ2SMLR.documentOf)(file, "yaml");
  const isWorkflow = (0, import_chunk_AOZ2SMLR.isWorkflowPath)(file.path);
  const lock = isWorkflow ? await actionsLockOf(context.tree) : void 0;
  if (lock === "unreadable") context.notChecked("cannot be read as a lockfile", ACTIONS_LOCK);
  const role = (0, import_chunk_AOZ2SMLR.roleOfFolder)(file.path);
  const reading = {
    file,
    // An action is often kept in a folder `build`.
    role: role === "generated" ? "source" : role,
    lock: lock === "unreadable" ? void 0 : lock,
    found: []
  };
  if (isWorkflow) for (const { value: job } of (0, import_chunk_AOZ2SMLR.entriesOf)((0, import_chunk_AOZ2SMLR.get)(value, "jobs"))) readJob(reading, job);
  else readAction(reading, (0, import_chunk_AOZ2SMLR.get)(value, "runs"));
  (0, import_chunk_AOZ2SMLR.reportProblems)(file, context, "YAML", problems);
  return reading.found;
}
function readJob(reading, job) {
  addUses(reading, (0, import_chunk_AOZ2SMLR.get)(job, "uses"), true);
  readSteps(reading, (0, import_chunk_AOZ2SMLR.get)(job, "steps"));
  const container = (0, import_chunk_AOZ2SMLR.get)(job, "container");
  addImage(reading, (0, import_chunk_AOZ2SMLR.isString)(container) ? container : (0, import_chunk_AOZ2SMLR.get)(container, "image"), job);
  for (const { value: service } of (0, import_chunk_AOZ2SMLR.entriesOf)((0, import_chunk_AOZ2SMLR.get)(job, "services")))
    addImage(reading, (0, import_chunk_AOZ2SMLR.get)(service, "image"), job);
}
function readAction(reading, runs) {
  readSteps(reading, (0, import_chunk_AOZ2SMLR.get)(runs, "steps"));
  const image = (0, import_chunk_AOZ2SMLR.get)(runs, "image");
  if ((0, import_chunk_AOZ2SMLR.isString)(image) && image.value.startsWith("docker://")) addUses(reading, image, false);
}
function readSteps(reading, steps) {
  for (const step of (0, import_chunk_AOZ2SMLR.itemsOf)(steps)) addUses(reading, (0, import_chunk_AOZ2SMLR.get)(step, "uses"), false);
}
function addUses(reading, value, reusable) {
  if (!(0, import_chunk_AOZ2SMLR.isString)(value)) return;
  const text = value.value.trim();
  if (text.startsWith("docker://")) {
    addImageText(reading, value.range, text, text.slice("docker://".length), "step");
    return;
  }
  if (text.startsWith("./") || text.startsWith("$/") || text.startsWith("../")) return;
  const at = text.lastIndexOf("@");
  const name = text.slice(0, at);
  const ref = text.slice(at + 1);
  if (at === -1 || !/^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?$/.test(name) || !/^[\w./@+-]+$/.test(ref)) return;
  reading.found.push({
    ecosystem: "GitHub Actions",
    name,
    spec: text,
    at: (0, import_chunk_AOZ2SMLR.spanIn)(reading.file, textRange(reading.file, value.range, text)),
    role: reading.role,
    selector: { kind: "action", ref, reusable },
    lock: lockedAction(reading.lock, reading.file.path, name, ref)
  });
}
function addImage(reading, value, job) {
  if (!(0, import_chunk_AOZ2SMLR.isString)(value)) return;
  for (const { text, at, written } of matrixValues(
    reading.file.text,
    value,
    (0, import_chunk_AOZ2SMLR.get)(job, "strategy", "matrix")
  )) {
    addImageText(reading, at, written, text, "container");
  }
}
function addImageText(reading, at, written, text, use) {
  const image = parseImage(text.trim());
  if (!image || isLocalImage(image.name)) return;
  reading.found.push({
    ecosystem: "Docker",
    name: image.name,
    spec: text.trim(),
    at: (0, import_chunk_AOZ2SMLR.spanIn)(reading.file, textRange(reading.file, at, written.trim())),
    role: reading.role,
    selector: { kind: "image", tag: image.tag, digest: image.digest !== void 0, settable: false, use },
    lock: { kind: "none" }
  });
}
function textRange(file, range, text) {
  const offset = file.text.slice(range.start, range.end).indexOf(text);
  if (offset === -1) return range;
  return { start: range.start + offset, end: range.start + offset + text.length };
}
function isCommit(ref) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
}
function isAbbreviatedCommit(ref) {
  return /^[0-9a-f]{7,39}$/i.test(ref) && /[a-f]/i.test(ref) && /\d/.test(ref);
}
function isVersionLike(ref) {
  return !/\.x$/i.test(ref) && !isAbbreviatedCommit(ref) && /^(?:[a-z_-]{0,40}[-_@])?v?\d{1,10}(?:\.\d{1,10}){0,3}(?:[-+._]?[a-z0-9][a-z0-9.+_-]{0,60})?$/i.test(ref);
}
function isFullVersion(ref) {
  return /^v?\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/.test(ref);
}
function namesCommit(url) {
  return /(?:^|[/=@#])(?:[0-9a-f]{40}|[0-9a-f]{64})(?:[/.?#&]|$)/i.test(url);
}
var MAX_QUOTED = 160;
function dataOf({ ecosystem, name, spec, lock }) {
  return {
    ecosystem,
    name: withoutLogin(name),
    spec: withoutLogin(spec),
    locked: "version" in lock && lock.version !== "" ? lock.version : null
  };
}
function withoutLogin(text) {
  return text.replace(/\/\/(?!git@)[^/@\s]+@/g, "//");
}
function listOf(items, shown) {
  const some = items.slice(0, shown).map(quoted);
  const rest = items.length - some.length;
  return rest > 0 ? `${some.join(", ")} and ${rest} more` : some.join(", ");
}
function counted(count, one, many) {
  return `${count} ${count === 1 ? one : many}`;
}
function quoted(text) {
  return `\`${text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}\u2026` : text}\``;
}
var GITHUB_OWNED = /* @__PURE__ */ new Set(["actions", "github"]);
var TAG_ONLY = /^slsa-framework\/slsa-github-generator(?:\/|$)/i;
function judgeAction(requirement, pin) {
  const { selector, name, lock } = requirement;
  if (selector.kind !== "action" || isCommit(selector.ref) || lock.kind === "holds") return void 0;
  if (pin === "any" || pin === "ref-pin" && isVersionLike(selector.ref)) return void 0;
  const { ref } = selector;
  if (TAG_ONLY.test(name)) return isFullVersion(ref) ? void 0 : judgeTagOnly(requirement, ref);
  const [owner = "", repo = ""] = name.split("/");
  const repository = `${owner}/${repo}`;
  const thing = selector.reusable ? "the workflow" : "the action";
  const isGithub = GITHUB_OWNED.has(owner.toLowerCase());
  const isVersion = isVersionLike(ref);
  const kind = isVersion ? "tag" : isAbbreviatedCommit(ref) ? "short commit" : "branch";
  return {
    rule: "pinning/action",
    at: requirement.at,
    severity: severityOf(isGithub && pin !== "hash-pin", isVersion),
    message: `${MESSAGES[kind](quoted(`${name}@${ref}`), quoted(ref))}${lock.kind === "missing" ? ` \`${lock.path}\` does not hold it.` : ""}`,
    why: isGithub ? `GitHub itself owns this action, so the risk is smaller than with another owner's; still, what the workflow runs can change with no commit here${pin === "hash-pin" ? ", and the configuration asks for a commit" : ""}.` : `Whoever can push to its repository, or steals the means to, changes what ${thing} does here, with this workflow's token and secrets, and no commit in this repository shows it.`,
    fix: `Write the full commit, and the version as a comment: \`uses: ${name}@<40-character commit>${isVersion ? ` # ${ref}` : ""}\`. \`gh api repos/${repository}/commits/${encodeURIComponent(ref)} --jq .sha\` prints the commit of today; Dependabot and Renovate keep both up to date.`,
    data: dataOf(requirement)
  };
}
var MESSAGES = {
  tag: (what, ref) => `${what} runs whatever the tag ${ref} points at on the day it runs.`,
  branch: (what, ref) => `${what} runs whatever was pushed last to ${ref}, which is a branch or a tag that moves.`,
  "short commit": (what, ref) => `${what} names an abbreviated commit, which GitHub looks up as a branch or tag called ${ref}.`
};
function severityOf(isGithub, isVersion) {
  if (isGithub) return isVersion ? "notice" : "warning";
  return isVersion ? "warning" : "error";
}
function judgeTagOnly(requirement, ref) {
  return {
    rule: "pinning/action",
    at: requirement.at,
    severity: "warning",
    message: `${quoted(`${requirement.name}@${ref}`)} is not called by a full version tag, the only form this workflow accepts.`,
    why: "The SLSA generator checks the tag it was called by when it writes provenance, so a commit does not work here; `@v1` or a branch moves with every release.",
    fix: `Write the whole version: \`uses: ${requirement.name}@vX.Y.Z\`, with a release of the generator.`,
    data: dataOf(requirement)
  };
}
var MOVING = new Set(
  "latest stable edge nightly main master trunk dev devel develop development unstable testing rolling current lts canary next beta alpha rc snapshot release prod production slim alpine apache fpm cli zts jre jdk management".split(
    " "
  )
);
var OFFICIAL_FRONTEND = /^docker\/dockerfile(?:-upstream)?$/;
var CODENAMES = new Set(
  "stretch buster bullseye bookworm trixie forky xenial bionic focal jammy noble".split(" ")
);
function namesVersion(name, tag) {
  const isDistribution = /(?:^|[/_-])(?:debian|ubuntu|buildpack-deps|distroless|minideb)/.test(name);
  return !tag.toLowerCase().split(/[-._]/).every((part) => MOVING.has(part) || CODENAMES.has(part) && !isDistribution);
}
function judgeImage(requirement) {
  const { selector, name, spec } = requirement;
  if (selector.kind !== "image" || selector.digest) return void 0;
  const { tag } = selector;
  const isOpen = tag === void 0 || !namesVersion(name, tag);
  if (selector.use === "frontend" && OFFICIAL_FRONTEND.test(name) && !isOpen) return void 0;
  const what = `${quoted(spec)}${selector.settable ? ", the default of a build argument," : ""}`;
  const asked2 = isOpen ? `${name}:<version>` : `${name}:${tag}`;
  return {
    rule: "pinning/image",
    at: requirement.at,
    severity: isOpen && !selector.settable ? "warning" : "notice",
    message: isOpen ? `${what} names no version: ${tag === void 0 ? "without a tag Docker takes `latest`" : `\`${tag}\` is whatever was pushed under that name last`}.` : `${what} is a tag without a digest: it can be pushed again with other content.`,
    why: `${USES[selector.use]} ${isOpen ? "with the image's next release" : "once the tag is pushed again"}, by its owner or by whoever gets hold of the account, and no commit here shows it.`,
    fix: `Write the tag and its digest: \`${FORMS[selector.use](asked2)}@sha256:<digest>\`. \`docker buildx imagetools inspect ${asked2}\` prints the digest; Dependabot and Renovate keep both up to date.`,
    data: dataOf(requirement)
  };
}
var USES = {
  base: "The next build without a cached copy stands on another image",
  copied: "The next build copies other files into its result",
  container: "The job and its secrets run in, or beside, another image",
  step: "The step runs another program, with the workflow's token in reach",
  frontend: "Another program reads this Dockerfile and decides what is built"
};
var FORMS = {
  base: (image) => `FROM ${image}`,
  copied: (image) => `--from=${image}`,
  container: (image) => `image: ${image}`,
  step: (image) => `docker://${image}`,
  frontend: (image) => `# syntax=${image}`
};
function judgeSource(requirement) {
  const { selector, lock } = requirement;
  if (lock.kind !== "none") return void 0;
  if (selector.kind === "git") return judgeGit(requirement, selector);
  if (selector.kind === "url") return judgeUrl(requirement, selector);
  return void 0;
}
function judgeGit(requirement, selector) {
  const { ref, refKind } = selector;
  const url = withoutLogin(selector.url);
  const name = withoutLogin(requirement.name);
  if (ref !== void 0 && isCommit(ref)) return void 0;
  const isTag = ref !== void 0 && refKind !== "branch" && (refKind === "tag" || isVersionLike(ref));
  return {
    rule: "pinning/mutable-source",
    at: requirement.at,
    severity: isTag || requirement.role === "docs" ? "notice" : "warning",
    message: ref === void 0 ? `${quoted(name)} is installed from whatever was pushed last to the default branch of ${quoted(url)}.` : `${quoted(name)} is installed from ${isTag ? "the tag" : "the branch or tag"} ${quoted(ref)} of ${quoted(url)}, which can be moved to other code.`,
    fix: `Name the commit instead: ${commitForm(requirement, selector)}. \`git ls-remote ${plainUrl(url)} ${ref ?? "HEAD"}\` prints the one of today.`,
    data: dataOf(requirement)
  };
}
function judgeUrl(requirement, selector) {
  const { verified } = selector;
  const url = withoutLogin(selector.url);
  const name = withoutLogin(requirement.name);
  if (verified || namesCommit(url)) return void 0;
  const isPlain = /^http:/i.test(url);
  const isVersioned = /\d+\.\d+/.test(url.replace(/^https?:\/\/[^/]*/i, ""));
  return {
    rule: "pinning/mutable-source",
    at: requirement.at,
    severity: isVersioned && !isPlain || requirement.role === "docs" ? "notice" : "warning",
    message: `${quoted(name)} is installed from ${quoted(url)}${isPlain ? ", unencrypted," : ""} and nothing checks that it is still the same file.`,
    fix: requirement.ecosystem === "npm" ? `Take it from the registry, or commit a lockfile, which holds its hash. ${requirement.manifest?.lockAdvice ?? ""}`.trim() : "Add the file's hash: `name @ https://\u2026#sha256=<hash>`, or `--hash=sha256:<hash>` in a requirements file; `pip hash FILE` prints it.",
    data: dataOf(requirement)
  };
}
function commitForm({ ecosystem, spec, at }, selector) {
  const { ref } = selector;
  const url = withoutLogin(selector.url);
  if (ecosystem === "npm") return `\`${url}#<40-character commit>\``;
  if (at.path.endsWith("pyproject.toml") && !spec.startsWith("git+"))
    return '`rev = "<40-character commit>"`';
  const address = withoutLogin(spec.split("#")[0] ?? spec);
  return `\`${ref === void 0 ? address : address.slice(0, -ref.length - 1)}@<40-character commit>\``;
}
function plainUrl(url) {
  const hosted = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(url);
  if (!hosted) return url.replace(/^git\+/, "");
  const host = hosted[1] === "gitlab" ? "gitlab.com" : hosted[1] === "bitbucket" ? "bitbucket.org" : "github.com";
  return `https://${host}/${hosted[2]}`;
}
var MAX_STALE = 5;
function judgeManifests(requirements) {
  const packages = requirements.filter(isPackage).sort(byPlace);
  const files = (0, import_chunk_AOZ2SMLR.groupBy)(packages, ({ at }) => at.path);
  const locked = (0, import_chunk_AOZ2SMLR.groupBy)(packages, ({ ecosystem, manifest }) => `${ecosystem}:${manifest.group}`);
  return [
    ...[...files.values()].flatMap(judgeStale),
    ...packages.flatMap((each) => judgeSource(each) ?? []),
    ...[...locked.values()].flatMap(judgeRanges)
  ];
}
function isPackage(requirement) {
  return requirement.manifest !== void 0;
}
function byPlace(a, b) {
  return a.at.path < b.at.path ? -1 : a.at.path > b.at.path ? 1 : a.at.start - b.at.start;
}
function judgeStale(packages) {
  const stale = packages.filter(({ lock }) => lock.kind === "missing" || lock.kind === "differs");
  const [first] = stale;
  if (!first || first.lock.kind === "none") return [];
  const common = {
    rule: "pinning/stale-lockfile",
    severity: severityFor(first, "warning"),
    fix: `Bring the lockfile up to date, and commit it together with the manifest. ${first.manifest.lockAdvice}`
  };
  if (stale.length <= MAX_STALE) {
    return stale.map((each) => ({ ...common, at: each.at, message: staleMessage(each), data: dataOf(each) }));
  }
  return [
    {
      ...common,
      at: spanOver(stale),
      message: `\`${first.lock.path}\` does not hold what ${counted(stale.length, "entry", "entries")} of this manifest ask for: ${listOf(stale.map(asked), 8)}.`,
      data: { ...dataOf(first), name: first.at.path, spec: "", requirements: stale.map(dataOf) }
    }
  ];
}
function staleMessage({ name, spec, lock }) {
  if (lock.kind === "missing")
    return `${quoted(name)} is not in \`${lock.path}\`, so nothing says which version is meant.`;
  if (lock.kind !== "differs") return "";
  return `\`${lock.path}\` holds ${quoted(name)} ${lock.version}, which ${quoted(spec)} does not allow.`;
}
function judgeRanges(packages) {
  const open = packages.filter(isOpenRange);
  const owed = open.filter(({ manifest }) => manifest.kind === "application" || manifest.development);
  const [first] = owed;
  if (!first) return [];
  const inFirst = owed.filter(({ at }) => at.path === first.at.path);
  const manifests = new Set(owed.map(({ at }) => at.path)).size;
  const onlyDevelopment = owed.every(({ manifest }) => manifest.development || manifest.kind === "library");
  const also = manifests > 1 ? ` in ${manifests} manifests` : "";
  return [
    {
      rule: "pinning/range-without-lockfile",
      at: spanOver(inFirst),
      severity: severityFor(first, onlyDevelopment ? "notice" : "warning"),
      message: `${counted(owed.length, "dependency", "dependencies")}${also} ${owed.length === 1 ? "is" : "are"} asked for as a range, and no lockfile says which version is meant: ${listOf(owed.map(asked), 8)}.`,
      ...onlyDevelopment ? {
        why: "Each install takes the newest version that fits: the tools that build, test and publish this project can change between two runs with no commit here, and they run with the developer's or CI's rights."
      } : {},
      fix: first.manifest.lockAdvice,
      data: {
        ecosystem: first.ecosystem,
        name: import_chunk_YXPOKRHL.posix.basename(first.at.path),
        spec: "",
        locked: null,
        requirements: owed.map(({ name, spec, at }) => ({ name, spec, path: at.path }))
      }
    }
  ];
}
function isOpenRange({ selector, lock }) {
  return selector.kind === "version" && !selector.exact && lock.kind === "none";
}
function asked({ ecosystem, name, spec }) {
  if (ecosystem === "npm") return `${name}@${spec || "*"}`;
  return /^[<>=!~]/.test(spec) || spec === "" ? name + spec : `${name} ${spec}`;
}
function severityFor({ role }, severity) {
  return role === "docs" || role === "generated" ? "notice" : severity;
}
function spanOver(packages) {
  return {
    path: packages[0]?.at.path ?? "",
    start: Math.min(...packages.map(({ at }) => at.start)),
    end: Math.max(...packages.map(({ at }) => at.end))
  };
}
function judgePinning(requirements, options) {
  const single = requirements.flatMap((requirement) => {
    const { name, at } = requirement;
    const pin = (0, import_chunk_HNPXM7SJ.pinFor)(name, options(at.path).actions);
    const draft = judgeAction(requirement, pin) ?? judgeImage(requirement);
    return draft ? [softened(draft, requirement)] : [];
  });
  return [...single, ...judgeManifests(requirements)];
}
function softened(draft, { role }) {
  return role === "docs" ? { ...draft, severity: "notice" } : draft;
}
var import_satisfies2 = (0, import_chunk_4225Q4N4.__toESM)((0, import_chunk_FRS4L3VC.require_satisfies)(), 1);
function matchesWorkspaces(patterns, folder) {
  let matches = false;
  for (const pattern of patterns) {
    const negated = pattern.startsWith("!");
    if (matches === !negated) continue;
    const clean = pattern.slice(negated ? 1 : 0).replace(/^\.?\//, "").replace(/\/+$/, "");
    if (alternatives(clean).some((each) => matchesPath(each.split("/"), folder.split("/"))))
      matches = !negated;
  }
  return matches;
}
function alternatives(pattern) {
  const open = pattern.indexOf("{");
  const close = pattern.indexOf("}", open);
  if (open === -1 || close === -1) return [pattern];
  const inner = pattern.slice(open + 1, close).split(",").slice(0, 100);
  return inner.map((each) => pattern.slice(0, open) + each + pattern.slice(close + 1));
}
function matchesPath(pattern, path) {
  return matchesSequence(pattern, path, (each) => each === "**", matchesSegment);
}
function matchesSegment(pattern, segment) {
  return matchesSequence(
    [...pattern],
    [...segment],
    (each) => each === "*",
    (each, char) => each === char || each === "?"
  );
}
function matchesSequence(pattern, text, isWild, matches) {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let i = 0; i < text.length; ) {
    const each = pattern[at];
    if (each !== void 0 && isWild(each)) {
      star = at++;
      resume = i;
    } else if (each !== void 0 && matches(each, text[i] ?? "")) {
      at++;
      i++;
    } else if (star !== -1) {
      at = star + 1;
      i = ++resume;
    } else return false;
  }
  while (at < pattern.length && isWild(pattern[at] ?? "")) at++;
  return at === pattern.length;
}
var SECTIONS = ["dependencies", "devDependencies", "optionalDependencies"];
var indexes = /* @__PURE__ */ new WeakMap();
function dependenciesIn(record) {
  if (!record) return /* @__PURE__ */ new Map();
  const known = indexes.get(record);
  if (known) return known;
  const entries = SECTIONS.toReversed().flatMap((section) => (0, import_chunk_AOZ2SMLR.entriesOf)((0, import_chunk_AOZ2SMLR.get)(record, section)));
  const index = new Map(entries.map(({ key, value }) => [key, value]));
  indexes.set(record, index);
  return index;
}
async function readBunLock(file) {
  const { value, problems } = await (0, import_chunk_AOZ2SMLR.documentOf)(file, "json");
  if (problems.length > 0 || value.kind !== "object") return "unreadable";
  const workspaces = (0, import_chunk_AOZ2SMLR.indexOf)((0, import_chunk_AOZ2SMLR.get)(value, "workspaces"));
  const packages = (0, import_chunk_AOZ2SMLR.indexOf)((0, import_chunk_AOZ2SMLR.get)(value, "packages"));
  return {
    path: file.path,
    covers: (folder) => workspaces.has(folder),
    find: (folder, name) => {
      const workspace = workspaces.get(folder);
      const asked2 = (0, import_chunk_AOZ2SMLR.stringOf)(dependenciesIn(workspace).get(name));
      const own = (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(workspace, "name")) ?? "";
      const installed = packages.get(`${own}/${name}`) ?? packages.get(name);
      const resolved = (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(installed, 0));
      if (asked2 === void 0 || resolved === void 0) return void 0;
      const version = /@(\d+\.\d+\.\d+[^@/:]*)$/.exec(resolved)?.[1];
      return { version, asked: asked2, verified: namesCommit(resolved) || /#[0-9a-f]{7,}$/i.test(resolved) };
    }
  };
}
async function readNpmLock(file) {
  const { value, problems } = await (0, import_chunk_AOZ2SMLR.documentOf)(file, "json");
  if (problems.length > 0 || value.kind !== "object") return "unreadable";
  const packages = (0, import_chunk_AOZ2SMLR.get)(value, "packages");
  return packages ? fromPackages(file.path, (0, import_chunk_AOZ2SMLR.indexOf)(packages)) : fromDependencies(file.path, (0, import_chunk_AOZ2SMLR.indexOf)((0, import_chunk_AOZ2SMLR.get)(value, "dependencies")));
}
function fromPackages(path, packages) {
  return {
    path,
    covers: (folder) => packages.has(folder),
    find: (folder, name) => {
      const asked2 = (0, import_chunk_AOZ2SMLR.stringOf)(dependenciesIn(packages.get(folder)).get(name));
      for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
        const installed = packages.get(`${at === "" ? "" : `${at}/`}node_modules/${name}`);
        if (installed) return packageOf(installed, asked2);
        if (at === "") return void 0;
      }
    }
  };
}
function fromDependencies(path, dependencies) {
  return {
    path,
    covers: (folder) => folder === "",
    find: (_, name) => {
      const installed = dependencies.get(name);
      return installed ? packageOf(installed, void 0) : void 0;
    }
  };
}
function packageOf(entry, asked2) {
  const version = (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(entry, "version"));
  const resolved = (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(entry, "resolved")) ?? version ?? "";
  const plain = version?.replace(/^npm:.+@/, "");
  return {
    version: plain !== void 0 && /^v?\d/.test(plain) ? plain : void 0,
    asked: asked2,
    verified: (0, import_chunk_AOZ2SMLR.get)(entry, "integrity") !== void 0 || namesCommit(resolved)
  };
}
async function readPnpmLock(file) {
  const importers = /* @__PURE__ */ new Map();
  for (const part of file.text.split(/^---[ \t]*$/m, 10)) {
    const head = part.slice(0, /^(?:packages|snapshots):/m.exec(part)?.index ?? part.length);
    const { value, problems } = await (0, import_chunk_AOZ2SMLR.readText)(head, "yaml");
    if (problems.length > 0) return "unreadable";
    if (value.kind === "null") continue;
    if (value.kind !== "object") return "unreadable";
    const listed = (0, import_chunk_AOZ2SMLR.get)(value, "importers");
    if (!listed) importers.set(".", value);
    for (const { key, value: importer } of (0, import_chunk_AOZ2SMLR.entriesOf)(listed)) importers.set(key, importer);
  }
  return {
    path: file.path,
    covers: (folder) => importers.has(folder || "."),
    find: (folder, name) => {
      const importer = importers.get(folder || ".");
      const entry = dependenciesIn(importer).get(name);
      return entry && packageOf2(entry, specifiersOf(importer).get(name), file.text);
    }
  };
}
var specifiers = /* @__PURE__ */ new WeakMap();
function specifiersOf(importer) {
  const listed = (0, import_chunk_AOZ2SMLR.get)(importer, "specifiers");
  if (!listed) return /* @__PURE__ */ new Map();
  const known = specifiers.get(listed) ?? (0, import_chunk_AOZ2SMLR.indexOf)(listed);
  specifiers.set(listed, known);
  return known;
}
function packageOf2(entry, specifier, text) {
  const resolved = (0, import_chunk_AOZ2SMLR.textOf)((0, import_chunk_AOZ2SMLR.get)(entry, "version") ?? entry, text) ?? "";
  const version = /^(?:@?[^@()]+@)?(v?\d+\.\d+\.\d+(?:[-+][\w.+-]*?)?)(?:[(_].*)?$/.exec(resolved)?.[1];
  return {
    version,
    asked: (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(entry, "specifier")) ?? (0, import_chunk_AOZ2SMLR.stringOf)(specifier),
    verified: namesCommit(resolved)
  };
}
var import_satisfies = (0, import_chunk_4225Q4N4.__toESM)((0, import_chunk_FRS4L3VC.require_satisfies)(), 1);
async function readYarnLock(file) {
  if (/^<<<<<<< |^>>>>>>> /m.test(file.text)) return "unreadable";
  const isBerry = /^__metadata:/m.test(file.text);
  const folders = /* @__PURE__ */ new Set();
  const byName = /* @__PURE__ */ new Map();
  const heads = [...file.text.matchAll(/^(?![ \t#\r\n])([^\n]{1,20000}):[ \t]*\r?$/gm)];
  if (heads.length === 0 && /\S/.test(file.text.replace(/^#.*$/gm, ""))) return "unreadable";
  for (const [at, head] of heads.entries()) {
    const body = file.text.slice(head.index + head[0].length, heads[at + 1]?.index ?? file.text.length);
    const entry = {
      version: /^ {2}version:? "?([^"\s]+)"?/m.exec(body)?.[1],
      verified: /^ {2}(?:integrity|checksum):? /m.test(body) || namesCommit(/^ {2}resol(?:ved|ution):? (.*)$/m.exec(body)?.[1] ?? "")
    };
    for (const pattern of (head[1] ?? "").replaceAll('"', "").split(", ")) {
      const cut = pattern.indexOf("@", 1);
      if (cut === -1) continue;
      const spec = pattern.slice(cut + 1);
      if (spec.startsWith("workspace:")) folders.add(spec.slice("workspace:".length).replace(/^\.$/, ""));
      const name = pattern.slice(0, cut);
      const known = byName.get(name);
      if (known) known.push({ spec, entry });
      else byName.set(name, [{ spec, entry }]);
    }
  }
  return {
    path: file.path,
    covers: (folder) => folder === "" ? true : isBerry ? folders.has(folder) : "unsaid",
    find: (_, name, spec) => pick(byName.get(name) ?? [], spec)
  };
}
function pick(entries, spec) {
  const exact = entries.find((each) => each.spec === spec || each.spec === `npm:${spec}`);
  const fitting = exact ?? entries.find(({ entry }) => entry.version && (0, import_satisfies.default)(entry.version, spec, { loose: true }));
  const found = fitting ?? entries[0];
  if (!found) return void 0;
  const isWorkspace2 = found.spec.startsWith("workspace:");
  return {
    version: isWorkspace2 ? void 0 : found.entry.version,
    asked: exact ? spec : void 0,
    verified: found.entry.verified
  };
}
var READERS = /* @__PURE__ */ new Map([
  ["package-lock.json", readNpmLock],
  ["npm-shrinkwrap.json", readNpmLock],
  ["pnpm-lock.yaml", readPnpmLock],
  ["bun.lock", readBunLock],
  ["yarn.lock", readYarnLock]
]);
var OPAQUE = ["bun.lockb", "common/config/rush/pnpm-lock.yaml", "common/config/rush/npm-shrinkwrap.json"];
async function nodeHomeOf(tree, prefix) {
  for (const root of (0, import_chunk_AOZ2SMLR.prefixesAbove)(prefix)) {
    const folder = prefix.slice(root.length, -1);
    const home = {
      locks: [],
      opaque: [],
      unreadable: []
    };
    const isMember = folder === "" || await isWorkspace(tree, root, folder);
    for (const name of await namesIn(tree, root)) {
      const read = READERS.get(name);
      if (!read) continue;
      const lock = await readOnce(tree, root + name, "node lock", read);
      if (lock === "unreadable") home.unreadable.push(root + name);
      else if (lock && (folder === "" || lock.covers(folder) === true || lock.covers(folder) === "unsaid" && isMember)) {
        home.locks.push(lock);
      }
    }
    const paths = await pathsOf(tree);
    if (isMember) home.opaque.push(...OPAQUE.map((name) => root + name).filter((path) => paths.has(path)));
    const found = home.locks.length + home.opaque.length > 0 || isMember && home.unreadable.length > 0;
    if (found || folder !== "" && isMember) return { root, folder, ...home };
  }
  return { root: prefix, folder: "", locks: [], opaque: [], unreadable: [] };
}
async function isWorkspace(tree, root, folder) {
  if ((await pathsOf(tree)).has(`${root}rush.json`)) return true;
  return matchesWorkspaces(await workspacesOf(tree, root), folder);
}
async function workspacesOf(tree, root) {
  const lists = await Promise.all([
    patternsIn(tree, `${root}package.json`, "json", (value) => {
      const workspaces = (0, import_chunk_AOZ2SMLR.get)(value, "workspaces");
      return workspaces?.kind === "object" ? (0, import_chunk_AOZ2SMLR.get)(workspaces, "packages") : workspaces;
    }),
    patternsIn(tree, `${root}pnpm-workspace.yaml`, "yaml", (value) => (0, import_chunk_AOZ2SMLR.get)(value, "packages")),
    patternsIn(tree, `${root}lerna.json`, "json", (value) => (0, import_chunk_AOZ2SMLR.get)(value, "packages"))
  ]);
  return lists.flat();
}
async function patternsIn(tree, path, format, pick2) {
  const patterns = await readOnce(
    tree,
    path,
    "workspaces",
    async (file) => (0, import_chunk_AOZ2SMLR.itemsOf)(pick2((await (0, import_chunk_AOZ2SMLR.documentOf)(file, format)).value)).flatMap((item) => (0, import_chunk_AOZ2SMLR.stringOf)(item) ?? [])
  );
  return patterns === "unreadable" ? [] : patterns ?? [];
}
async function lockedNode(tree, home, name, written, spec, optional) {
  const answers = home.locks.map((lock) => answerOf2(lock, home.folder, name, written, spec));
  const opaque = home.opaque[0] ?? home.unreadable[0];
  if (opaque !== void 0) answers.push({ kind: "unchecked", path: opaque });
  for (const kind of ["holds", "unchecked"]) {
    const answer = answers.find((each) => each.kind === kind);
    if (answer) return answer;
  }
  const worst = answers.find((each) => each.kind === "differs") ?? answers.find((each) => each.kind === "missing");
  if (!worst) return { kind: "none" };
  const excused = worst.kind === "missing" ? optional || (await packageNames(tree)).has(name) : (await overrides(tree, home.root)).some(
    (key) => key === name || key.includes(`${name}@`) || key.endsWith(`/${name}`)
  );
  return excused ? { kind: "unchecked", path: worst.path } : worst;
}
function answerOf2(lock, folder, name, written, spec) {
  const { path } = lock;
  const found = lock.find(folder, name, written.trim());
  if (!found) return { kind: "missing", path };
  const version = found.version ?? "";
  if (spec.selector.kind !== "version") {
    if (found.verified) return { kind: "holds", path, version };
    return { kind: found.version === void 0 ? "none" : "unchecked", path };
  }
  if (found.asked === written) return { kind: "holds", path, version };
  if (version === "" || spec.range === void 0) return { kind: "unchecked", path };
  const holds = (0, import_satisfies2.default)(version, spec.range, { loose: true, includePrerelease: true });
  return { kind: holds ? "holds" : "differs", path, version };
}
function packageNames(tree) {
  return oncePerTree(tree, "package names", async () => {
    const names = /* @__PURE__ */ new Set();
    for (const path of await pathsOf(tree)) {
      if (!/(^|\/)package\.json$/.test(path) || path.includes("node_modules/")) continue;
      const name = await readOnce(
        tree,
        path,
        "name",
        async (file) => (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)((await (0, import_chunk_AOZ2SMLR.documentOf)(file, "json")).value, "name"))
      );
      if (name && name !== "unreadable") names.add(name);
    }
    return names;
  });
}
async function overrides(tree, root) {
  const inManifest = await readOnce(tree, `${root}package.json`, "overrides", async (file) => {
    const { value } = await (0, import_chunk_AOZ2SMLR.documentOf)(file, "json");
    return [(0, import_chunk_AOZ2SMLR.get)(value, "overrides"), (0, import_chunk_AOZ2SMLR.get)(value, "resolutions"), (0, import_chunk_AOZ2SMLR.get)(value, "pnpm", "overrides")].flatMap(
      keysOf
    );
  });
  const inWorkspace = await readOnce(
    tree,
    `${root}pnpm-workspace.yaml`,
    "overrides",
    async (file) => keysOf((0, import_chunk_AOZ2SMLR.get)((await (0, import_chunk_AOZ2SMLR.documentOf)(file, "yaml")).value, "overrides"))
  );
  return [inManifest, inWorkspace].flatMap((keys) => Array.isArray(keys) ? keys : []);
}
function keysOf(value) {
  return (0, import_chunk_AOZ2SMLR.entriesOf)(value).map(({ key }) => key);
}
var NPM = {
  name: "npm",
  lockfiles: ["package-lock.json", "npm-shrinkwrap.json"],
  signs: [],
  strict: "`npm ci`"
};
var MANAGERS = [
  {
    name: "pnpm",
    lockfiles: ["pnpm-lock.yaml"],
    signs: ["pnpm-workspace.yaml"],
    strict: "`pnpm install --frozen-lockfile`"
  },
  {
    name: "yarn",
    lockfiles: ["yarn.lock"],
    signs: [".yarnrc.yml", ".yarnrc"],
    strict: "`yarn install --immutable` (yarn 1: `--frozen-lockfile`)"
  },
  {
    name: "bun",
    lockfiles: ["bun.lock", "bun.lockb"],
    signs: ["bunfig.toml"],
    strict: "`bun install --frozen-lockfile`"
  },
  NPM
];
async function nodeLockAdvice(manifest, root, tree) {
  const manager = managerOf(manifest, await namesIn(tree, root));
  const [lockfile] = manager.lockfiles;
  const first = await obstacle(manager, root, tree);
  return `${first}Run \`${manager.name} install\`, commit \`${lockfile}\`, and install with ${manager.strict}.`;
}
function managerOf(manifest, names) {
  const asked2 = /^\w+(?=@)/.exec((0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(manifest, "packageManager")) ?? "")?.[0];
  const has = (wanted) => wanted.some((name) => names.includes(name));
  return MANAGERS.find(({ name }) => name === asked2) ?? MANAGERS.find(({ signs }) => has(signs)) ?? (has(NPM.lockfiles) ? NPM : MANAGERS.find(({ lockfiles }) => has(lockfiles))) ?? NPM;
}
async function obstacle({ name, lockfiles }, root, tree) {
  const [lockfile] = lockfiles;
  if (name === "npm" && await hasLine(tree, `${root}.npmrc`, /^package-lock\s*=\s*false$/)) {
    return `Take \`package-lock=false\` out of \`${root}.npmrc\`. `;
  }
  for (const folder of /* @__PURE__ */ new Set([root, ""])) {
    const ignores = (line) => line.replace(/^(\*\*)?\//, "") === lockfile;
    if (await hasLine(tree, `${folder}.gitignore`, ignores)) {
      return `Take \`${lockfile}\` out of \`${folder}.gitignore\`. `;
    }
  }
  return "";
}
async function hasLine(tree, path, wanted) {
  const lines = await readOnce(
    tree,
    path,
    "lines",
    (file) => file.text.split(/\r?\n/).map((line) => line.trim())
  );
  if (!Array.isArray(lines)) return false;
  return lines.some((line) => wanted instanceof RegExp ? wanted.test(line) : wanted(line));
}
var PUBLISHED = [
  "exports",
  "module",
  "types",
  "typings",
  "files",
  "publishConfig",
  "bin",
  "browser",
  "unpkg",
  "jsdelivr"
];
var DEPLOYED = /^(?:(?:Docker|Container)file([._-].*)?|(?:docker-)?compose([._-].*)?\.ya?ml|Procfile|fly\.toml|vercel\.json|netlify\.toml|serverless\.ya?ml|next\.config\..*|nuxt\.config\..*|angular\.json)$/i;
function nodeKind(manifest, siblings) {
  if ((0, import_chunk_AOZ2SMLR.boolOf)((0, import_chunk_AOZ2SMLR.get)(manifest, "private")) === true || (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(manifest, "name")) === void 0)
    return "application";
  if ((0, import_chunk_AOZ2SMLR.get)(manifest, "engines", "vscode")) return "application";
  const scripts = new Set((0, import_chunk_AOZ2SMLR.entriesOf)((0, import_chunk_AOZ2SMLR.get)(manifest, "scripts")).map(({ key }) => key));
  const isDeployed2 = scripts.has("start") || scripts.has("serve") || siblings.some((name) => DEPLOYED.test(name));
  const isPublished = PUBLISHED.some((key) => (0, import_chunk_AOZ2SMLR.get)(manifest, key) !== void 0);
  return isPublished || (0, import_chunk_AOZ2SMLR.get)(manifest, "main") !== void 0 && !isDeployed2 ? "library" : "application";
}
var import_valid = (0, import_chunk_4225Q4N4.__toESM)(require_valid(), 1);
var LOCAL = /^(?:workspace|file|link|portal|patch|catalog|exec|root):|^(?:\.{0,2}|~)\//;
var GIT = /^(?:git(?:\+[a-z]+)?:|ssh:|git@|github:|gitlab:|bitbucket:|gist:)/i;
var SHORTHAND = /^[\w.-]+\/[\w.-]+(?:#.*)?$/;
var HOSTED = /^https?:\/\/(?:[^/@]+@)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/#]+(?:#.*)?$/i;
function parseNodeSpec(written) {
  const spec = written.trim();
  if (LOCAL.test(spec) || /[{}%$]/.test(spec) || spec.length > 1e3) return void 0;
  if (GIT.test(spec) || SHORTHAND.test(spec) || HOSTED.test(spec) || /^https?:.*\.git(?:#|$)/i.test(spec)) {
    return { selector: gitSelector(spec) };
  }
  if (/^https?:/i.test(spec)) return { selector: { kind: "url", url: spec, verified: false } };
  const version = spec.startsWith("npm:") ? aliased(spec) : spec;
  if (/^[a-z]+:/i.test(version)) return void 0;
  const exact = /^[=v\s]*\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/.test(version);
  const range = (0, import_valid.default)(version, { loose: true });
  return { selector: { kind: "version", exact }, ...range === null ? {} : { range: version } };
}
function aliased(spec) {
  const at = spec.indexOf("@", "npm:@".length);
  return at === -1 ? "*" : spec.slice(at + 1);
}
function gitSelector(spec) {
  const hash = spec.indexOf("#");
  const url = hash === -1 ? spec : spec.slice(0, hash);
  const fragment = hash === -1 ? "" : spec.slice(hash + 1);
  const parts = fragment.split("&").filter((part2) => !/^(?:path|workspace|cwd)[:=]/.test(part2));
  const part = parts[0] ?? "";
  const [, key, value] = /^(commit|tag|head|semver)[=:](.*)$/.exec(part) ?? [];
  const ref = value ?? part;
  const refKind = key === "tag" ? "tag" : key === "head" ? "branch" : "unsaid";
  return { kind: "git", url, ref: ref === "" ? void 0 : ref, refKind };
}
var SECTIONS2 = [
  { key: "dependencies", development: false, optional: false },
  { key: "optionalDependencies", development: false, optional: true },
  { key: "devDependencies", development: true, optional: false }
];
async function readPackageJson(file, context) {
  const { tree } = context;
  const { value, problems } = await (0, import_chunk_AOZ2SMLR.documentOf)(file, "json");
  (0, import_chunk_AOZ2SMLR.reportProblems)(file, context, "JSON", problems);
  const prefix = (0, import_chunk_AOZ2SMLR.prefixOf)(file.path);
  const home = await nodeHomeOf(tree, prefix);
  for (const path of home.unreadable) {
    context.notChecked("cannot be read as a lockfile", path);
  }
  const manifest = {
    kind: nodeKind(value, await namesIn(tree, prefix)),
    group: `${home.root}package.json`,
    lockAdvice: await nodeLockAdvice(value, home.root, tree)
  };
  const found = [];
  for (const { key, development, optional } of SECTIONS2) {
    for (const entry of (0, import_chunk_AOZ2SMLR.entriesOf)((0, import_chunk_AOZ2SMLR.get)(value, key))) {
      const spec = (0, import_chunk_AOZ2SMLR.isString)(entry.value) ? parseNodeSpec(entry.value.value) : void 0;
      if (!(0, import_chunk_AOZ2SMLR.isString)(entry.value) || !spec) continue;
      found.push({
        ecosystem: "npm",
        name: entry.key,
        spec: entry.value.value,
        at: (0, import_chunk_AOZ2SMLR.spanIn)(file, { start: entry.keyRange.start, end: entry.value.range.end }),
        role: (0, import_chunk_AOZ2SMLR.roleOfFolder)(file.path),
        selector: spec.selector,
        lock: await lockedNode(tree, home, entry.key, entry.value.value, spec, optional),
        manifest: { ...manifest, development }
      });
    }
  }
  return found;
}
function poetryAlternatives(constraint) {
  return constraint.slice(0, 500).split(/\s*\|\|?\s*/).map((side) => clausesOf(side).map(specifierOf).filter(Boolean).join(","));
}
function isExactPoetry(constraint) {
  const alternatives2 = poetryAlternatives(constraint);
  return alternatives2.length === 1 && /(?:^|,)={2,3}[^*,]+(?:,|$)/.test(alternatives2[0] ?? "");
}
function clausesOf(side) {
  return side.match(/(?:[\^~<>=!]+\s*)?[^\s,^~<>=!]+/g) ?? [];
}
function specifierOf(clause) {
  const match = /^([\^~<>=!]*)\s*(.+)$/.exec(clause);
  const operator = match?.[1] ?? "";
  const version = (match?.[2] ?? "").replace(/^v/, "");
  if (version === "*") return "";
  switch (operator) {
    case "^":
      return between(version, caretPosition(version));
    case "~":
      return between(version, /^\d+\.\d+/.test(version) ? 1 : 0);
    case "":
    case "=":
      return /\.[x*]$/.test(version) ? `==${version.replace(/[x*]$/, "*")}` : `==${version}`;
    default:
      return operator + version;
  }
}
function caretPosition(version) {
  const numbers = numbersOf(version);
  const first = numbers.findIndex((number) => number !== 0);
  return first === -1 ? numbers.length - 1 : first;
}
function between(version, position) {
  const numbers = numbersOf(version);
  const upper = numbers.slice(0, position + 1).map((number, at) => at === position ? number + 1 : number);
  return `>=${version},<${upper.join(".")}`;
}
function numbersOf(version) {
  return (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? "0").split(".").map(Number);
}
async function readPyproject(file, context) {
  const { value, problems } = await (0, import_chunk_AOZ2SMLR.documentOf)(file, "toml");
  (0, import_chunk_AOZ2SMLR.reportProblems)(file, context, "TOML", problems);
  const own = (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(value, "project", "name")) ?? (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(value, "tool", "poetry", "name"));
  const project = own === void 0 ? void 0 : (0, import_chunk_FRS4L3VC.normalizePythonName)(own);
  const prefix = (0, import_chunk_AOZ2SMLR.prefixOf)(file.path);
  const { locks, unreadable } = await pythonLocksOf(context.tree, prefix, project);
  for (const path of unreadable) {
    context.notChecked("cannot be read as a lockfile", path);
  }
  const overridden = overriddenNames(value);
  const kind = await pythonKind(context.tree, prefix);
  const lockAdvice = adviceFor(value);
  return dependenciesOf(value).filter(({ requirement }) => requirement.name !== project).map(({ requirement, alternatives: alternatives2, range, development, optional }) => ({
    ecosystem: "PyPI",
    name: requirement.name,
    spec: requirement.spec,
    at: (0, import_chunk_AOZ2SMLR.spanIn)(file, (0, import_chunk_AOZ2SMLR.withoutQuotes)(file.text, range)),
    role: (0, import_chunk_AOZ2SMLR.roleOfFolder)(file.path),
    selector: requirement.selector,
    lock: overridden.has(requirement.name) || locks.length === 0 && unreadable.length > 0 ? { kind: "unchecked", path: locks[0]?.path ?? unreadable[0] ?? file.path } : lockedPython(locks, { requirement, alternatives: alternatives2, optional }),
    manifest: { kind, development, group: file.path, lockAdvice }
  }));
}
function adviceFor(value) {
  if ((0, import_chunk_AOZ2SMLR.get)(value, "tool", "poetry")) return "Run `poetry lock`, and commit `poetry.lock`.";
  if ((0, import_chunk_AOZ2SMLR.get)(value, "tool", "pdm")) return "Run `pdm lock`, commit `pdm.lock`, and install with `pdm sync`.";
  return "Run `uv lock`, commit `uv.lock`, and install with `uv sync --locked`.";
}
function overriddenNames(value) {
  const names = (0, import_chunk_AOZ2SMLR.itemsOf)((0, import_chunk_AOZ2SMLR.get)(value, "tool", "uv", "override-dependencies")).map(
    (item) => parseRequirement((0, import_chunk_AOZ2SMLR.stringOf)(item) ?? "")?.name ?? ""
  );
  return new Set(names);
}
function dependenciesOf(value) {
  const uvSources = (0, import_chunk_AOZ2SMLR.get)(value, "tool", "uv", "sources");
  const poetry = (0, import_chunk_AOZ2SMLR.get)(value, "tool", "poetry");
  const found = [];
  const byPoetry = /* @__PURE__ */ new Set();
  const addList = (list, development, optional) => {
    for (const item of (0, import_chunk_AOZ2SMLR.itemsOf)(list)) {
      const requirement = (0, import_chunk_AOZ2SMLR.isString)(item) ? parseRequirement(item.value) : void 0;
      if (!requirement || byPoetry.has(requirement.name)) continue;
      const sourced = withUvSource(requirement, uvSources);
      if (!sourced) continue;
      found.push({
        requirement: sourced,
        alternatives: [sourced.spec],
        range: item.range,
        development,
        optional
      });
    }
  };
  const addTables = (tables, development, optional) => {
    for (const { value: list } of (0, import_chunk_AOZ2SMLR.entriesOf)(tables)) addList(list, development, optional);
  };
  const addPoetry = (table, development) => {
    for (const { key, keyRange, value: entry } of (0, import_chunk_AOZ2SMLR.entriesOf)(table)) {
      const name = (0, import_chunk_FRS4L3VC.normalizePythonName)(key);
      if (name === "python") continue;
      byPoetry.add(name);
      for (const each of entry.kind === "list" ? entry.items : [entry]) {
        const read = poetryRequirement(name, each);
        if (read)
          found.push({
            ...read,
            range: { start: keyRange.start, end: each.range.end },
            development,
            optional: true
          });
      }
    }
  };
  addPoetry((0, import_chunk_AOZ2SMLR.get)(poetry, "dependencies"), false);
  addPoetry((0, import_chunk_AOZ2SMLR.get)(poetry, "dev-dependencies"), true);
  for (const { value: group } of (0, import_chunk_AOZ2SMLR.entriesOf)((0, import_chunk_AOZ2SMLR.get)(poetry, "group"))) addPoetry((0, import_chunk_AOZ2SMLR.get)(group, "dependencies"), true);
  addList((0, import_chunk_AOZ2SMLR.get)(value, "project", "dependencies"), false, false);
  addTables((0, import_chunk_AOZ2SMLR.get)(value, "project", "optional-dependencies"), false, true);
  addTables((0, import_chunk_AOZ2SMLR.get)(value, "dependency-groups"), true, true);
  addList((0, import_chunk_AOZ2SMLR.get)(value, "tool", "uv", "dev-dependencies"), true, true);
  addTables((0, import_chunk_AOZ2SMLR.get)(value, "tool", "pdm", "dev-dependencies"), true, true);
  return found;
}
function withUvSource(requirement, sources) {
  const entry = (0, import_chunk_AOZ2SMLR.entriesOf)(sources).find(({ key }) => (0, import_chunk_FRS4L3VC.normalizePythonName)(key) === requirement.name)?.value;
  const source = entry?.kind === "list" ? entry.items.find((item) => (0, import_chunk_AOZ2SMLR.get)(item, "git") ?? (0, import_chunk_AOZ2SMLR.get)(item, "url")) : entry;
  if (!source) return requirement;
  if ((0, import_chunk_AOZ2SMLR.get)(source, "path") || (0, import_chunk_AOZ2SMLR.get)(source, "workspace")) return void 0;
  const selector = addressOf(source);
  return selector ? { ...requirement, spec: addressText(selector), selector } : requirement;
}
function poetryRequirement(name, entry) {
  if ((0, import_chunk_AOZ2SMLR.get)(entry, "path")) return void 0;
  const selector = addressOf(entry);
  const conditional = ["markers", "python", "platform"].some((key) => (0, import_chunk_AOZ2SMLR.get)(entry, key) !== void 0);
  if (selector) {
    return { requirement: { name, spec: addressText(selector), selector, conditional }, alternatives: [] };
  }
  const constraint = (0, import_chunk_AOZ2SMLR.stringOf)(entry) ?? (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(entry, "version"));
  if (constraint === void 0) return void 0;
  return {
    requirement: {
      name,
      spec: constraint,
      selector: { kind: "version", exact: isExactPoetry(constraint) },
      conditional
    },
    alternatives: poetryAlternatives(constraint)
  };
}
function addressOf(table) {
  const git = (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(table, "git"));
  if (git !== void 0) {
    for (const [key, refKind] of [
      ["rev", "unsaid"],
      ["tag", "tag"],
      ["branch", "branch"]
    ]) {
      const ref = (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(table, key));
      if (ref !== void 0) return { kind: "git", url: git, ref, refKind };
    }
    return { kind: "git", url: git, ref: void 0, refKind: "unsaid" };
  }
  const url = (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(table, "url"));
  return url === void 0 ? void 0 : { kind: "url", url, verified: /#sha(?:256|384|512)=/.test(url) };
}
function addressText(selector) {
  if (selector.kind === "url") return selector.url;
  return selector.ref === void 0 ? selector.url : `${selector.url}@${selector.ref}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgePinning,
  readDockerfile,
  readPackageJson,
  readPyproject,
  readRequirements,
  readWorkflow
});
})