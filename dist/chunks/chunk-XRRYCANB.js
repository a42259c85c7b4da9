import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/formats/access.ts
function get(value, ...keys) {
  let at = value;
  for (const key of keys) {
    if (typeof key === "number") at = at?.kind === "list" ? at.items[key] : void 0;
    else at = entryOf(at, key)?.value;
  }
  return at;
}
function entryOf(value, key) {
  return value?.kind === "object" ? value.entries.find((entry) => entry.key === key) : void 0;
}
function entriesOf(value) {
  return value?.kind === "object" ? value.entries : [];
}
function itemsOf(value) {
  return value?.kind === "list" ? value.items : [];
}
function stringOf(value) {
  return value?.kind === "string" ? value.value : void 0;
}
function boolOf(value) {
  return value?.kind === "bool" ? value.value : void 0;
}
function isString(value) {
  return value?.kind === "string";
}
function isObject(value) {
  return value?.kind === "object";
}
function textOf(value, text) {
  if (value?.kind === "number") return text.slice(value.range.start, value.range.end);
  return stringOf(value);
}
function indexOf(value) {
  return new Map(entriesOf(value).map((entry) => [entry.key, entry.value]));
}
function withoutQuotes(text, { start, end }) {
  const quote = text[start];
  const quoted = end - start >= 2 && (quote === '"' || quote === "'") && text[end - 1] === quote;
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}

// src/formats/read.ts
var PARSERS = {
  json: async () => (await import("./json-GGNUHYMW.js")).readJson,
  toml: async () => (await import("./toml-H6HMMSZG.js")).readToml,
  yaml: async () => (await import("./yaml-ZTETNJEZ.js")).readYaml
};
async function readText(text, format) {
  const parse = await PARSERS[format]();
  return parse(text);
}
var documents = /* @__PURE__ */ new WeakMap();
function documentOf(file, format) {
  const known = documents.get(file) ?? /* @__PURE__ */ new Map();
  documents.set(file, known);
  const document = known.get(format) ?? readText(file.text, format);
  known.set(format, document);
  return document;
}

// src/checks/headers/units.ts
var MANIFEST = /^(package\.json|pyproject\.toml|setup\.(py|cfg)|requirements[^/]*\.txt|Pipfile|environment\.ya?ml|go\.mod|Gemfile|composer\.json|pom\.xml|build\.gradle(\.kts)?|Cargo\.toml)$/;
var DEPLOYMENT = /^(Dockerfile[^/]*|[^/]*\.Dockerfile|Containerfile|(docker-)?compose[^/]*\.ya?ml|Procfile|fly\.toml|render\.yaml|app\.ya?ml|vercel\.json|netlify\.toml|firebase\.json|serverless\.ya?ml|Chart\.yaml|ecosystem\.config\.c?js|gunicorn[^/]*\.py)$/i;
function directoryOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function baseOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function joinPath(base, relative) {
  const parts = base === "" ? [] : base.split("/");
  for (const part of relative.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
function isForDevelopment(path) {
  return /(^|[/._-])(dev|devel|development|(?<!usr\/)local|localhost|mocks?|stubs?|fake)([/._-]|$)/i.test(
    path
  );
}
function isWithin(directory, ancestor) {
  return ancestor === "" || directory === ancestor || directory.startsWith(`${ancestor}/`);
}
function ancestorsOf(directory) {
  const found = [];
  for (let at = directory; at !== ""; at = directoryOf(at)) found.push(at);
  return [...found, ""];
}
var layouts = /* @__PURE__ */ new WeakMap();
async function readLayout(tree) {
  const manifests = /* @__PURE__ */ new Set();
  const deployments = /* @__PURE__ */ new Set();
  for (const path of await tree.paths()) {
    if (MANIFEST.test(baseOf(path))) manifests.add(directoryOf(path));
    if (DEPLOYMENT.test(baseOf(path))) deployments.add(directoryOf(path));
  }
  return { manifests, deployments };
}
function layoutOf(tree) {
  const known = layouts.get(tree);
  if (known) return known;
  const layout = readLayout(tree);
  layouts.set(tree, layout);
  return layout;
}
async function unitOf(path, tree) {
  const { manifests, deployments } = await layoutOf(tree);
  return ancestorsOf(directoryOf(path)).find((at) => manifests.has(at) || deployments.has(at)) ?? "";
}
async function isDeployed(path, unit, tree) {
  if (isForDevelopment(path) || /(^|\/)(scripts?|tools?|\.storybook)\//.test(path)) return false;
  const { deployments } = await layoutOf(tree);
  return ancestorsOf(unit).some((at) => deployments.has(at)) || !await isLibrary(unit, tree);
}
async function isLibrary(unit, tree) {
  const at = (name) => tree.open(unit === "" ? name : `${unit}/${name}`);
  const manifest = await at("package.json");
  if (manifest) return isNodeLibrary((await documentOf(manifest, "json")).value);
  if (await at("setup.py")) return true;
  const project = await at("pyproject.toml");
  return project !== void 0 && get((await documentOf(project, "toml")).value, "build-system") !== void 0;
}
function isNodeLibrary(manifest) {
  const starts = ["start", "serve", "dev"].some((script) => get(manifest, "scripts", script) !== void 0);
  if (starts || boolOf(get(manifest, "private")) === true) return false;
  return ["exports", "files", "bin", "types", "publishConfig"].some(
    (key) => get(manifest, key) !== void 0
  );
}

// src/checks/headers/names.ts
var KNOWN = /* @__PURE__ */ new Map([
  [
    "content-security-policy",
    {
      written: "Content-Security-Policy",
      value: "default-src 'self'; object-src 'none'; frame-ancestors 'self'",
      without: "a script injected into a page runs with nothing to stop it"
    }
  ],
  [
    "x-frame-options",
    {
      written: "X-Frame-Options",
      value: "SAMEORIGIN",
      without: "any site can show the pages in a frame and steer a visitor's clicks"
    }
  ],
  [
    "x-content-type-options",
    {
      written: "X-Content-Type-Options",
      value: "nosniff",
      without: "browsers guess the type of responses and may run an upload as script"
    }
  ],
  [
    "strict-transport-security",
    {
      written: "Strict-Transport-Security",
      value: "max-age=31536000; includeSubDomains",
      without: "a visitor's next request can go over plain HTTP, where it can be read and changed"
    }
  ],
  [
    "referrer-policy",
    {
      written: "Referrer-Policy",
      value: "strict-origin-when-cross-origin",
      without: "old browsers send whole addresses to other sites"
    }
  ]
]);
var OTHERS = [
  "permissions-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
  "cross-origin-embedder-policy",
  "x-permitted-cross-domain-policies"
];
var SECURITY_HEADERS = /* @__PURE__ */ new Set([
  ...KNOWN.keys(),
  ...OTHERS,
  "x-xss-protection",
  "content-security-policy-report-only"
]);
function isProtective(name) {
  return KNOWN.has(name) || OTHERS.includes(name);
}
function writtenName(name) {
  if (name === "x-xss-protection") return "X-XSS-Protection";
  return KNOWN.get(name)?.written ?? name.replace(/(^|-)([a-z])/g, (match) => match.toUpperCase());
}
function listed(words, last = "and") {
  if (words.length <= 1) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
function shortened(label) {
  return label.length > 60 ? `${label.slice(0, 57)}\u2026` : label;
}
function isKnown(name) {
  return KNOWN.has(name);
}

// src/file-role.ts
var VENDORED = /(^|\/)(node_modules|bower_components|vendor|vendored|_vendor|third[_-]?party|site-packages|Pods|Carthage|\.yarn|\.venv|venv)\//i;
var TEST = /(^|\/)(tests?|[\w.-]{1,64}[_-]tests|(e2e|integration|unit|acceptance|functional|smoke)[_-]?test|testing|__tests__|__mocks__|specs?|e2e|fixtures?|testdata|test-data|test_data|cypress|playwright|snapshots?|__snapshots__|mocks?)\/|(^|\/)(test_[^/]*|conftest)\.py$|[._-](test|tests|spec|e2e|stories|snap)\.[^/]+$|_test\.(go|py|rb|exs)$|(Test|Tests|Spec|IT)\.(java|kt|cs|php|scala)$/;
var EXAMPLE = /(^|\/)(examples?|samples?|demos?|playgrounds?|sandbox|tutorials?|templates?\/examples?|docs?_src|starters?|boilerplates?|benchmarks?)\/|[._-](example|sample|dist)$|(?<!\.(conf|nginx|vhost))[._-]template$|[._-](example|sample|template)\.[^/.]+$/i;
var DOCS = /(^|\/)(docs?|documentation|website|wiki|man)\/|\.(md|mdx|markdown|rst|adoc|asciidoc|txt|tex|pod)$|(^|\/)(README|CHANGELOG|CHANGES|HISTORY|LICENSE|NOTICE|AUTHORS)[^/]*$/i;
var GENERATED_PATH = /(^|\/)(generated|__generated__|dist|build|out|coverage|\.next|\.nuxt)\/|\.(generated|g|pb|designer)\.[^/]+$|_pb2(_grpc)?\.py$|\.pb\.go$/i;
var NOT_DOCS = /(^|\/)(requirements|constraints)[^/]*\.txt$|(^|\/)requirements\/[^/]*\.txt$|(^|\/)(CMakeLists|robots)\.txt$/i;
var GENERATED_MARK = /@generated\b|\bDO NOT EDIT\b|\bautomatically generated\b|\bauto-generated\b/i;
function roleOf(path, text) {
  if (VENDORED.test(path)) return "vendored";
  if (/[.-]min\.(js|css|mjs|cjs)$/i.test(path) || looksMinified(path, text)) return "minified";
  if (TEST.test(path)) return "test";
  if (EXAMPLE.test(path)) return "example";
  if (DOCS.test(path) && !NOT_DOCS.test(path)) return "docs";
  if (GENERATED_PATH.test(path) || GENERATED_MARK.test(text.slice(0, 1e3))) return "generated";
  return "source";
}
function looksMinified(path, text) {
  if (text.length < 4e3 || !/\.(js|mjs|cjs|css)$/i.test(path)) return false;
  let lines = 1;
  for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) lines++;
  return text.length / lines > 300;
}

// src/checks/headers/code/mentions.ts
var JAVASCRIPT = /\.([cm]?[jt]sx?|vue|svelte)$|^[^.]+$/;
var PYTHON = /\.py$/;
var MOST_FILES = 1500;
function moduleNameOf(path) {
  return baseOf(path.replace(/\.([cm]?[jt]sx?|py)$/, "").replace(/\/(index|__init__)$/, ""));
}
async function withMentions(headers, tree) {
  if (!headers.some((one) => one.reach === "export")) return headers;
  return Promise.all(
    headers.map(
      async (one) => one.reach === "export" ? { ...one, mentions: await mentionsOf(one, tree) } : one
    )
  );
}
async function mentionsOf({ at, exported, unit }, tree) {
  const language = PYTHON.test(at.path) ? PYTHON : JAVASCRIPT;
  const paths = (await tree.paths()).filter(
    (path) => path !== at.path && isWithin(directoryOf(path), unit) && language.test(baseOf(path)) && roleOf(path, "") === "source"
  );
  if (paths.length > MOST_FILES) return [directoryOf(at.path)];
  const module = moduleNameOf(at.path);
  const found = [];
  for (const path of paths) {
    const text = (await tree.open(path))?.text ?? "";
    const names = exported === void 0 || exported === "default" || text.includes(exported);
    if (names && text.includes(module)) found.push(path);
  }
  return found;
}

export {
  get,
  entriesOf,
  itemsOf,
  stringOf,
  boolOf,
  isString,
  isObject,
  textOf,
  indexOf,
  withoutQuotes,
  readText,
  documentOf,
  directoryOf,
  baseOf,
  joinPath,
  isForDevelopment,
  isWithin,
  ancestorsOf,
  unitOf,
  isDeployed,
  KNOWN,
  SECURITY_HEADERS,
  isProtective,
  writtenName,
  listed,
  shortened,
  isKnown,
  roleOf,
  moduleNameOf,
  withMentions
};
