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
  judgeHeaders: () => judgeHeaders,
  readCompose: () => readCompose,
  readExpress: () => readExpress,
  readNginx: () => readNginx,
  readOtherEdge: () => readOtherEdge,
  readPythonWeb: () => readPythonWeb,
  readTalisman: () => readTalisman,
  readWrites: () => readWrites
});
module.exports = stdin_exports;
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var JAVASCRIPT = /\.([cm]?[jt]sx?|vue|svelte)$|^[^.]+$/;
var PYTHON = /\.py$/;
var MOST_FILES = 1500;
function moduleNameOf(path) {
  return (0, import_chunk_AOZ2SMLR.baseOf)(path.replace(/\.([cm]?[jt]sx?|py)$/, "").replace(/\/(index|__init__)$/, ""));
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
    (path) => path !== at.path && (0, import_chunk_AOZ2SMLR.isWithin)((0, import_chunk_AOZ2SMLR.directoryOf)(path), unit) && language.test((0, import_chunk_AOZ2SMLR.baseOf)(path)) && (0, import_chunk_AOZ2SMLR.roleOf)(path, "") === "source"
  );
  if (paths.length > MOST_FILES) return [(0, import_chunk_AOZ2SMLR.directoryOf)(at.path)];
  const module2 = moduleNameOf(at.path);
  const found = [];
  for (const path of paths) {
    const text = (await tree.open(path))?.text ?? "";
    const names = exported === void 0 || exported === "default" || text.includes(exported);
    if (names && text.includes(module2)) found.push(path);
  }
  return found;
}
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
function spanIn(path, { start, end }) {
  return { path, start, end };
}
function sentText(value) {
  if (value?.kind === "string") return value.value;
  if (value?.kind === "number" || value?.kind === "bool") return String(value.value);
  return void 0;
}
function isFalsy(value) {
  switch (value.kind) {
    case "bool":
      return !value.value;
    case "null":
      return true;
    case "string":
      return value.value === "";
    case "number":
      return value.value === 0;
    case "object":
      return value.entries.length === 0 && !value.open;
    default:
      return false;
  }
}
function isAlways(value, test) {
  if (value.kind !== "choice") return test(value);
  const reachable = value.options.filter((option) => option.guard !== "development");
  return reachable.length > 0 && reachable.every((option) => isAlways(option.value, test));
}
function optionsOf(args, position) {
  const arg = args[position];
  if (!arg) return void 0;
  if (arg.spread) return "open";
  return arg.value.kind === "object" ? arg.value : "open";
}
function entryNamed(options, ...names) {
  return options.entries.find((entry) => names.includes(entry.key));
}
function isLiteral(entry, options) {
  return isInside(entry.keyRange, options.range);
}
function entryRange(entry) {
  const { keyRange, value } = entry;
  const near2 = value.range.start >= keyRange.end && value.range.start - keyRange.end < 80;
  return near2 ? { start: keyRange.start, end: value.range.end } : keyRange;
}
function headersIn(value, path, at) {
  if (value.kind === "object") {
    return value.entries.flatMap(
      (entry) => asHeader(entry.key, entry.value, spanIn(path, isInside(entry.keyRange, at) ? entry.keyRange : at))
    );
  }
  if (value.kind !== "list") return [];
  return value.items.flatMap((item) => {
    const [name, sent] = item.kind === "list" ? item.items : [];
    return name?.kind === "string" ? asHeader(name.value, sent, spanIn(path, at)) : [];
  });
}
function asHeader(name, value, at) {
  const key = name.toLowerCase();
  return SECURITY_HEADERS.has(key) ? [{ name: key, value: sentText(value), at, always: true }] : [];
}
function isInside(inner, outer) {
  return outer.start <= inner.start && inner.end <= outer.end;
}
function nestingOf(ranges) {
  const order = ranges.map((range, index) => ({ range, index, parent: -1 })).sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  const open = [];
  order.forEach((node, position) => {
    for (let top = open.at(-1); top !== void 0; top = open.at(-1)) {
      const outer = order[top];
      if (outer && outer.range.end >= node.range.end) break;
      open.pop();
    }
    node.parent = open.at(-1) ?? -1;
    open.push(position);
  });
  return {
    around(place) {
      const found = [];
      for (let at = lastStartingBefore(place.start); at !== -1; at = order[at]?.parent ?? -1) {
        const node = order[at];
        if (node && isInside(place, node.range)) found.push(node.index);
      }
      return found;
    }
  };
  function lastStartingBefore(offset) {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((order[middle]?.range.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
var APP = { kind: "app" };
var PART = { kind: "part" };
var NOBODY = { kind: "nobody" };
var REGISTERS = /(^|\.)(use|middleware|add_middleware|after_request|after_app_request|add_event_handler|addHook|createServer|init_app|apply|on_send|preHandler)$/;
var ROUTES = /(^|\.)(get|post|put|patch|delete|head|options|all|route|api_route|add_url_rule|add_api_route|add_route|add_get|add_post|add_put|add_patch|add_delete|add_head|add_options|add_view|errorhandler|exception_handler|websocket)$/;
var CREATES = /^(express|fastapi(\.applications)?\.FastAPI|starlette\.applications\.Starlette|flask(\.app)?\.Flask)$/;
var VIEWS = /(View|Resource|HTTPEndpoint|RequestHandler|Controller|ViewSet)$/;
var ONLY_A_PART = /(^|\.)(Router|APIRouter|Blueprint)\(\)\./;
var LONGEST_CHAIN = 100;
var facts = /* @__PURE__ */ new WeakMap();
function factsOf(module2) {
  const known = facts.get(module2);
  if (known) return known;
  const callbacks = /* @__PURE__ */ new Map();
  for (const call of module2.calls) {
    call.args.forEach(({ value }, position) => {
      if (value.kind !== "function") return;
      const same = callbacks.get(value.fn);
      if (same) same.push({ call, position });
      else callbacks.set(value.fn, [{ call, position }]);
    });
  }
  const found = {
    calls: nestingOf(module2.calls.map((call) => call.range)),
    functions: nestingOf(module2.functions.map((fn) => fn.range)),
    callbacks,
    factories: new Set(
      module2.calls.flatMap(({ callee, fn }) => fn !== void 0 && CREATES.test(callee) ? [fn] : [])
    ),
    reaches: /* @__PURE__ */ new Map(),
    depth: 0
  };
  facts.set(module2, found);
  return found;
}
function reachOf(module2, index) {
  const fn = index === void 0 ? void 0 : module2.functions[index];
  if (!fn || index === void 0) return APP;
  const known = factsOf(module2);
  const already = known.reaches.get(index);
  if (already) return already;
  if (known.depth >= LONGEST_CHAIN) return APP;
  known.reaches.set(index, APP);
  known.depth++;
  const reach = findReach(module2, fn, index);
  known.depth--;
  known.reaches.set(index, reach);
  return reach;
}
function findReach(module2, fn, index) {
  if (factsOf(module2).factories.has(index)) return APP;
  const decorated = reachOfDecorators(fn);
  if (decorated) return decorated.kind === "app" ? within(module2, fn.parent) : decorated;
  const passed = reachOfCallback(module2, index);
  if (passed) return passed;
  if (isRouteHandler(fn)) return PART;
  const method = /^(.+)\.([^.]+)$/.exec(fn.name);
  if (method?.[1] !== void 0 && fn.parent === void 0) {
    if (fn.bases.some((base) => VIEWS.test(base))) return PART;
    return reachOfName(module2, method[1], fn.range);
  }
  if (fn.parent !== void 0) return reachOf(module2, fn.parent);
  return /^(exports|default)?$/.test(fn.name) ? reachOfAnonymous(module2) : reachOfName(module2, fn.name, fn.range);
}
function within(module2, parent) {
  const reach = reachOf(module2, parent);
  return reach.kind === "part" ? APP : reach;
}
function reachOfCall(module2, call) {
  return within(module2, call.fn);
}
function reachOfDecorators(fn) {
  for (const decorator of fn.decorators) {
    if (/\bBlueprint\(\)\.after_request$/.test(decorator)) return PART;
    if (REGISTERS.test(decorator)) return APP;
    if (ROUTES.test(decorator)) return PART;
  }
  return void 0;
}
function reachOfCallback(module2, index) {
  let found;
  for (const { call, position } of factsOf(module2).callbacks.get(index) ?? []) {
    const reach = reachOfArgument(module2, call, position);
    if (reach?.kind === "app") return reach;
    found ??= reach;
  }
  return found;
}
function reachOfArgument(module2, call, position) {
  const reach = reachOfRegistration(call, position);
  return reach?.kind === "app" ? within(module2, call.fn) : reach;
}
function reachOfRegistration(call, position) {
  if (REGISTERS.test(call.callee)) return isPartial(call, position) ? PART : APP;
  return ROUTES.test(call.callee) ? PART : void 0;
}
function isPartial(call, position) {
  if (ONLY_A_PART.test(call.callee)) return true;
  const [first] = call.args;
  if (position === 0 || !first) return false;
  return first.value.kind === "string" && !/^(\/?\*?|\(\.\*\)|\/?\{\*\w+\})$/.test(first.value.value) && call.callee.endsWith(".use");
}
function isRouteHandler(fn) {
  const [request, response, ...rest] = fn.params;
  return rest.length === 0 && /^_?req(uest)?$/.test(request ?? "") && /^_?res(ponse)?$/.test(response ?? "");
}
function reachOfName(module2, name, own) {
  const uses = module2.usesOf(name).filter((use) => !isInside(use, own));
  const reaches = uses.map((use) => reachOfUse(module2, use));
  if (reaches.some((reach) => reach.kind === "app")) return APP;
  const exported = reaches.find((reach) => reach.kind === "export");
  if (exported) return exported;
  if (module2.exports.has(name)) return { kind: "export", name };
  return reaches.some((reach) => reach.kind === "part") ? PART : NOBODY;
}
function reachOfUse(module2, use) {
  for (const at of factsOf(module2).calls.around(use)) {
    const call = module2.calls[at];
    if (!call) continue;
    if (isInside(use, call.calleeRange)) continue;
    const reach = reachOfArgument(module2, call, positionOf(call, use));
    if (reach) return reach;
  }
  const index = enclosing(module2, use);
  return index === void 0 ? APP : reachOf(module2, index);
}
function positionOf(call, use) {
  const position = call.args.findIndex(({ value }) => isInside(use, value.range));
  return position === -1 ? call.args.length - 1 : position;
}
function enclosing(module2, place) {
  return factsOf(module2).functions.around(place)[0];
}
function reachOfAnonymous(module2) {
  return module2.exports.has("default") ? { kind: "export", name: "default" } : APP;
}
var OPTIONS = [
  { name: "content_security_policy", header: "content-security-policy" },
  { name: "strict_transport_security", header: "strict-transport-security" },
  { name: "frame_options", header: "x-frame-options" },
  { name: "x_content_type_options", header: "x-content-type-options" },
  { name: "referrer_policy", header: "referrer-policy" }
];
var ONE_YEAR = 31556926;
async function readTalisman(file, context) {
  if (file.role !== "source") return [];
  const module2 = context.module();
  if (!module2) return [];
  const unit = (0, import_chunk_AOZ2SMLR.unitAround)(file, context.tree);
  const found = module2.calls.filter(protects).map((call) => talismanHeaders(call, reachOfCall(module2, call), file.path, unit));
  return withMentions(found, context.tree);
}
function protects({ callee, args }) {
  if (/(^|\.)talisman(\(\))?\.init_app$/i.test(callee)) return true;
  return /^(flask_talisman(\.talisman)?|talisman)\.Talisman$/.test(callee) && args.some(({ name }) => name === void 0 || name === "app");
}
function talismanHeaders(call, reach, path, unit) {
  const headers = [];
  const disabled = [];
  const named2 = new Map(
    call.args.flatMap((arg) => arg.name === void 0 ? [] : [[arg.name, arg]])
  );
  const reportOnly = named2.get("content_security_policy_report_only");
  for (const { name, header } of OPTIONS) {
    const arg = named2.get(name);
    if (arg && isAlways(arg.value, isFalsy)) {
      disabled.push(disabledBy(arg, header, call, path));
    } else if (header === "content-security-policy" && reportOnly && isAlways(reportOnly.value, isTrue)) {
      disabled.push(disabledBy(reportOnly, header, call, path));
    } else {
      const value = sentBy(header, arg, named2);
      headers.push({
        name: header,
        value,
        at: spanIn(path, arg ? near(arg, call) : call.range),
        always: true
      });
    }
  }
  return {
    kind: "app-headers",
    unit,
    at: spanIn(path, call.range),
    label: "`Talisman`",
    headers,
    open: call.args.some((arg) => arg.spread),
    reach: reach.kind,
    exported: reach.kind === "export" ? reach.name : void 0,
    mentions: [],
    disabled,
    late: void 0,
    guard: call.guard
  };
}
function isTrue(value) {
  return value.kind === "bool" && value.value;
}
function disabledBy(arg, header, call, path) {
  const { start, end } = near(arg, call);
  const how = `${arg.name}=${wordFor(arg.value)}`;
  return {
    name: header,
    at: { path, start, end },
    how,
    fix: `remove \`${how}\`, or give it the policy the pages need`
  };
}
function wordFor(value) {
  if (value.kind === "bool") return value.value ? "True" : "False";
  return value.kind === "null" ? "None" : value.kind === "object" ? "{}" : "\u2026";
}
function near(arg, call) {
  const { range } = arg.value;
  if (range.start < call.range.start || range.end > call.range.end || arg.name === void 0)
    return call.range;
  return { start: range.start - arg.name.length - 1, end: range.end };
}
function sentBy(header, arg, named2) {
  if (header === "content-security-policy")
    return arg ? policyText(arg.value) : "default-src 'self'; object-src 'none'";
  if (header === "strict-transport-security") return hstsText(named2);
  return arg ? sentText(arg.value) : void 0;
}
function hstsText(named2) {
  const age = named2.get("strict_transport_security_max_age");
  const subdomains = named2.get("strict_transport_security_include_subdomains");
  const preload = named2.get("strict_transport_security_preload");
  const seconds = age ? sentText(age.value) : String(ONE_YEAR);
  if (seconds === void 0 || subdomains && subdomains.value.kind !== "bool") return void 0;
  const directives = [`max-age=${seconds}`];
  if (!subdomains || isTrue(subdomains.value)) directives.push("includeSubDomains");
  if (preload && isTrue(preload.value)) directives.push("preload");
  return directives.join("; ");
}
function policyText(value) {
  if (value.kind !== "object") return sentText(value);
  if (value.open) return void 0;
  const directives = value.entries.map(({ key, value: sources }) => {
    const words = sources.kind === "list" ? sources.items.map(sentText) : [sentText(sources)];
    return words.includes(void 0) ? void 0 : `${key} ${words.join(" ")}`;
  });
  return directives.includes(void 0) ? void 0 : directives.join("; ");
}
var CREATES2 = /* @__PURE__ */ new Map([
  ["fastapi.FastAPI", "FastAPI"],
  ["fastapi.applications.FastAPI", "FastAPI"],
  ["starlette.applications.Starlette", "Starlette"],
  ["flask.Flask", "Flask"],
  ["flask.app.Flask", "Flask"]
]);
var PAGES = /^(Jinja2Templates|HTMLResponse|StaticFiles|render_template|render_template_string|send_from_directory|stream_template)$/;
var PROVIDERS = /^(secure|secweb)(\.|$)/i;
async function readPythonWeb(file, context) {
  if (file.role !== "source") return [];
  const module2 = context.module();
  if (!module2) return [];
  const unit = (0, import_chunk_AOZ2SMLR.unitAround)(file, context.tree);
  const deployed = (0, import_chunk_AOZ2SMLR.isDeployedAround)(file, unit, context.tree);
  const apps = module2.calls.flatMap((call) => {
    const framework = CREATES2.get(call.callee);
    return framework ? [{ kind: "app", unit, framework, at: spanIn(file.path, call.range), deployed }] : [];
  });
  return [...apps, ...providers(module2, file.path, unit), ...traits(module2, unit)];
}
function providers(module2, path, unit) {
  const found = module2.imports.find(({ source }) => PROVIDERS.test(source));
  if (!found) return [];
  return [
    {
      kind: "app-headers",
      unit,
      at: spanIn(path, found.range),
      label: `\`${found.source}\``,
      headers: [],
      open: true,
      reach: "app",
      exported: void 0,
      mentions: [],
      disabled: [],
      late: void 0,
      guard: "undecided"
    }
  ];
}
function traits(module2, unit) {
  const found = [];
  if (module2.imports.some(({ imported }) => PAGES.test(imported)))
    found.push({ kind: "trait", unit, trait: "html" });
  if (module2.calls.some(({ callee }) => /^flask\.(render_template|send_from_directory)/.test(callee))) {
    found.push({ kind: "trait", unit, trait: "html" });
  }
  const endsTls = module2.calls.some(
    ({ callee, args }) => /(^|\.)run$/.test(callee) && args.some(
      ({ name, value }) => /^(ssl_keyfile|ssl_certfile|ssl_context)$/.test(name ?? "") && !isFalsy(value)
    )
  );
  const redirects2 = module2.imports.some(({ imported }) => imported === "HTTPSRedirectMiddleware");
  if (endsTls || redirects2) found.push({ kind: "trait", unit, trait: "tls" });
  return found;
}
var PARTS = [
  { header: "content-security-policy", names: ["contentSecurityPolicy"], sends: policyText2 },
  { header: "strict-transport-security", names: ["strictTransportSecurity", "hsts"], sends: hstsText2 },
  { header: "x-frame-options", names: ["xFrameOptions", "frameguard"], sends: frameText },
  { header: "x-content-type-options", names: ["xContentTypeOptions", "noSniff"] },
  { header: "referrer-policy", names: ["referrerPolicy"], sends: referrerText }
];
var STANDALONE = /* @__PURE__ */ new Map([
  ["hsts", "hsts"],
  ["frameguard", "frameguard"],
  ["helmet-csp", "contentSecurityPolicy"],
  ["dont-sniff-mimetype", "noSniff"],
  ["referrer-policy", "referrerPolicy"]
]);
function readHelmet(call, path) {
  const { callee } = call;
  if (callee === "helmet" || callee === "helmet.default") return wholeHelmet(call, path);
  const name = STANDALONE.get(callee) ?? /^helmet\.(\w+)$/.exec(callee)?.[1];
  const part = PARTS.find(({ names }) => name !== void 0 && names.includes(name));
  if (!part) return void 0;
  const options = optionsOf(call.args, 0);
  const at = spanIn(path, call.range);
  const reportOnly = options !== "open" && options !== void 0 && isReportOnly(options);
  const headers = reportOnly ? [] : [{ name: part.header, value: partValue(part, options), at, always: true }];
  return { callee, label: `\`${callee}()\``, headers, disabled: [], open: false };
}
function partValue(part, options) {
  return options === void 0 || options === "open" || options.open ? void 0 : part.sends?.(options);
}
function wholeHelmet(call, path) {
  const options = optionsOf(call.args, 0);
  const headers = [];
  const disabled = [];
  for (const part of PARTS) {
    const literal = options === "open" ? void 0 : options;
    const entry = literal && entryNamed(literal, ...part.names);
    if (entry && literal && !isLiteral(entry, literal)) {
      headers.push({ name: part.header, value: void 0, at: spanIn(path, call.range), always: true });
      continue;
    }
    if (entry && isAlways(entry.value, (value) => value.kind === "bool" && !value.value)) {
      const fix = `remove \`${entry.key}: false\`${part.header === "content-security-policy" ? ", and allow what the pages need under `contentSecurityPolicy: { directives: {\u2026} }`" : ""}`;
      disabled.push({
        name: part.header,
        at: spanIn(path, entryRange(entry)),
        how: `${entry.key}: false`,
        fix
      });
    } else if (entry && entry.value.kind === "object" && isReportOnly(entry.value)) {
      const fix = "remove `reportOnly: true` once the reports are quiet";
      disabled.push({ name: part.header, at: spanIn(path, entry.keyRange), how: "reportOnly: true", fix });
    } else {
      headers.push(partHeader(part, entry, call, path));
    }
  }
  return {
    callee: call.callee,
    label: "`helmet()`",
    headers,
    disabled,
    open: options === "open" || options?.open === true
  };
}
function partHeader(part, entry, call, path) {
  const value = entry?.value.kind === "object" && !entry.value.open ? part.sends?.(entry.value) : void 0;
  return { name: part.header, value, at: spanIn(path, entry?.keyRange ?? call.range), always: true };
}
function isReportOnly(options) {
  const value = entryNamed(options, "reportOnly")?.value;
  return value !== void 0 && isAlways(value, (one) => one.kind === "bool" && one.value);
}
function hstsText2(options) {
  const age = entryNamed(options, "maxAge")?.value;
  const seconds = age === void 0 ? "31536000" : sentText(age);
  const subdomains = flag(entryNamed(options, "includeSubDomains", "includeSubdomains")?.value, true);
  const preload = flag(entryNamed(options, "preload")?.value, false);
  if (seconds === void 0 || subdomains === void 0 || preload === void 0) return void 0;
  return [
    `max-age=${seconds}`,
    ...subdomains ? ["includeSubDomains"] : [],
    ...preload ? ["preload"] : []
  ].join("; ");
}
function flag(value, unset) {
  if (value === void 0) return unset;
  return value.kind === "bool" ? value.value : isFalsy(value) ? false : void 0;
}
function frameText(options) {
  const action = entryNamed(options, "action")?.value;
  return action === void 0 ? "SAMEORIGIN" : sentText(action)?.toUpperCase();
}
function referrerText(options) {
  const policy = entryNamed(options, "policy")?.value;
  if (policy?.kind !== "list") return policy === void 0 ? "no-referrer" : sentText(policy);
  const words = policy.items.map(sentText);
  return words.includes(void 0) || policy.open ? void 0 : words.join(",");
}
var DEFAULT_DIRECTIVES = [
  ["default-src", "'self'"],
  ["base-uri", "'self'"],
  ["frame-ancestors", "'self'"],
  ["object-src", "'none'"],
  ["script-src", "'self'"]
];
function policyText2(options) {
  const directives = entryNamed(options, "directives")?.value;
  const useDefaults = flag(entryNamed(options, "useDefaults")?.value, true);
  if (useDefaults === void 0 || directives && directives.kind !== "object") return void 0;
  if (directives?.open) return void 0;
  const policy = new Map(useDefaults ? DEFAULT_DIRECTIVES : []);
  for (const { key, value } of directives?.entries ?? []) {
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const sources = sourceText(value);
    if (sources === void 0 && /^(script|default)-src$/.test(name)) return void 0;
    if (value.kind === "null") policy.delete(name);
    else policy.set(name, sources ?? "");
  }
  return [...policy].map(([name, sources]) => `${name} ${sources}`).join("; ");
}
function sourceText(value) {
  if (value.kind !== "list") return value.kind === "null" ? "" : sentText(value);
  const words = value.items.map(sentText);
  return value.open || words.includes(void 0) ? void 0 : words.join(" ");
}
var PARTS2 = /* @__PURE__ */ new Map([
  ["csp", "content-security-policy"],
  ["hsts", "strict-transport-security"],
  ["nosniff", "x-content-type-options"],
  ["referrerPolicy", "referrer-policy"],
  ["xframe", "x-frame-options"]
]);
function readLusca(call, path) {
  const at = spanIn(path, call.range);
  const header = (option, value) => {
    const name = PARTS2.get(option);
    if (name === void 0 || value && isReportOnly2(value)) return [];
    return [{ name, value: option === "xframe" && value ? sentText(value) : void 0, at, always: true }];
  };
  const label = `\`${call.callee}()\``;
  const part = /^lusca\.(\w+)$/.exec(call.callee)?.[1];
  if (part !== void 0) {
    if (!PARTS2.has(part)) return void 0;
    return {
      callee: call.callee,
      label,
      headers: header(part, call.args[0]?.value),
      disabled: [],
      open: false
    };
  }
  if (call.callee !== "lusca") return void 0;
  const options = optionsOf(call.args, 0);
  if (options === "open") return { callee: call.callee, label, headers: [], disabled: [], open: true };
  const headers = [...PARTS2.keys()].flatMap((option) => {
    const entry = options && entryNamed(options, option);
    return entry === void 0 || isFalsy(entry.value) ? [] : header(option, entry.value);
  });
  if (headers.length === 0 && options && !options.open) return void 0;
  return { callee: call.callee, label, headers, disabled: [], open: options?.open === true };
}
function isReportOnly2(options) {
  if (options.kind !== "object") return false;
  const entry = entryNamed(options, "reportOnly");
  return entry !== void 0 && isLiteral(entry, options) && !isFalsy(entry.value);
}
function hidesFramework(module2) {
  return module2.calls.some(
    ({ callee, args: [setting, value] }) => callee === "helmet" || /^helmet\.(hidePoweredBy|xPoweredBy)$/.test(callee) || /\.(disable|set|removeHeader)$/.test(callee) && setting?.value.kind === "string" && setting.value.value.toLowerCase() === "x-powered-by" && (value === void 0 || isFalsy(value.value))
  );
}
async function readExpress(file, context) {
  if (file.role !== "source") return [];
  const module2 = context.module();
  if (!module2) return [];
  const unit = (0, import_chunk_AOZ2SMLR.unitAround)(file, context.tree);
  const deployed = (0, import_chunk_AOZ2SMLR.isDeployedAround)(file, unit, context.tree);
  const apps = module2.calls.filter((call) => call.callee === "express").map(
    (call) => ({
      kind: "app",
      unit,
      framework: "Express",
      at: spanIn(file.path, call.range),
      deployed
    })
  );
  const found = helmetHeaders(module2, file, unit);
  const others = traits2(module2, unit);
  return [...apps, ...await withMentions(found, context.tree), ...others];
}
function helmetHeaders(module2, file, unit) {
  const { path } = file;
  return module2.calls.flatMap((call) => {
    const helmet = readHelmet(call, path) ?? readLusca(call, path);
    if (!helmet) return [];
    const use = module2.calls.find(
      (one) => one !== call && /(^|\.)use$/.test(one.callee) && passes(one, call, helmet)
    );
    const reach = reachOfUse2(module2, use ?? call, call);
    return [
      {
        kind: "app-headers",
        unit,
        at: spanIn(path, (use ?? call).range),
        label: helmet.label,
        headers: helmet.headers,
        open: helmet.open,
        reach: reach.kind,
        exported: reach.kind === "export" ? reach.name : void 0,
        mentions: [],
        disabled: helmet.disabled,
        late: use && lateRoute(module2, use, file),
        guard: (use ?? call).guard
      }
    ];
  });
}
function passes(use, helmetCall, helmet) {
  if (isInside(helmetCall.range, use.range)) return true;
  const isIt = (value) => value.kind === "list" ? value.items.some(isIt) : value.kind === "call" && value.callee === helmet.callee && value.range.start === helmetCall.range.start;
  return use.args.some(({ value }) => isIt(value));
}
function reachOfUse2(module2, use, helmetCall) {
  const position = use.args.findIndex(({ value }) => isInside(helmetCall.range, value.range));
  if (use !== helmetCall && isPartial(use, position === -1 ? use.args.length - 1 : position))
    return { kind: "part" };
  return reachOfCall(module2, use);
}
var ANSWERS = /^express\(\)\.(get|post|put|patch|delete|all)$/;
var PROBE = /health|ready|alive|live|ping|status|metrics|favicon|robots/i;
function lateRoute(module2, use, file) {
  if (use.callee !== "express().use") return void 0;
  const owner = ownerOf(use, file);
  const before = module2.calls.find(
    (call) => call.range.end <= use.range.start && call.fn === use.fn && answers(call) && ownerOf(call, file) === owner
  );
  return before && spanIn(file.path, before.range);
}
function ownerOf({ calleeRange: { start, end } }, { text }) {
  return /^[\w$.]*(?=\.)/.exec(text.slice(start, Math.min(end, start + 200)))?.[0] ?? "";
}
function answers(call) {
  const [first, second] = call.args;
  const last = call.args.at(-1)?.value;
  const route = first?.value.kind === "string" ? first.value.value : void 0;
  if (route !== void 0 && PROBE.test(route)) return false;
  if (ANSWERS.test(call.callee)) return second !== void 0;
  return call.callee === "express().use" && last !== void 0 && isHandler(last, route !== void 0);
}
function isHandler(value, onPath) {
  if (value.kind === "call") return isNamed(value, "express.static", "express.Router", "serve-static");
  return onPath && value.kind === "reference" && /^\.{1,2}\/.*rout/i.test(value.name);
}
function isNamed(value, ...names) {
  return names.includes(value.callee);
}
function traits2(module2, unit) {
  const html = module2.calls.some(
    ({ callee, args }) => callee === "express.static" || callee === "serve-static" || /\.(render|sendFile|sendfile)$/.test(callee) && args[0]?.value.kind !== "call" || /\.send$/.test(callee) && args[0]?.value.kind === "string" && /^\s*</.test(args[0].value.value) || callee === "express().set" && args[0]?.value.kind === "string" && args[0].value.value === "view engine"
  );
  const tls = module2.calls.some(
    ({ callee }) => /^(node:)?(https\.createServer|http2\.createSecureServer)$/.test(callee)
  );
  const found = [];
  if (hidesFramework(module2)) found.push({ kind: "trait", unit, trait: "anonymous" });
  if (html) found.push({ kind: "trait", unit, trait: "html" });
  if (tls) found.push({ kind: "trait", unit, trait: "tls" });
  return found;
}
async function readOtherEdge(file, context) {
  if (file.role !== "source") return [];
  const covers = (0, import_chunk_AOZ2SMLR.isFrameworkPath)(file.path) ? "unit" : "around";
  return [{ kind: "unread-edge", unit: await (0, import_chunk_AOZ2SMLR.unitOf)(file.path, context.tree), covers }];
}
async function readCompose(file, context) {
  const base = (0, import_chunk_AOZ2SMLR.directoryOf)(file.path);
  const services = (0, import_chunk_AOZ2SMLR.entriesOf)((0, import_chunk_AOZ2SMLR.get)((await (0, import_chunk_AOZ2SMLR.documentOf)(file, "yaml")).value, "services"));
  return [
    {
      kind: "services",
      unit: await (0, import_chunk_AOZ2SMLR.unitOf)(file.path, context.tree),
      services: services.map(({ key, value }) => ({ name: key, directory: buildDirectory(value, base) }))
    }
  ];
}
function buildDirectory(service, base) {
  const build = (0, import_chunk_AOZ2SMLR.get)(service, "build");
  const context = build?.kind === "object" ? (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(build, "context")) ?? "." : (0, import_chunk_AOZ2SMLR.stringOf)(build);
  if (context === void 0 || /[$:]/.test(context)) return void 0;
  return (0, import_chunk_AOZ2SMLR.joinPath)(base, context);
}
var PAIRS = [
  ["{{", "}}"],
  ["{%", "%}"],
  ["{#", "#}"],
  ["<%", "%>"]
];
function pieceAt(text, at) {
  const char = text[at];
  if (char !== "{" && char !== "<") return void 0;
  const pair = PAIRS.find(([start]) => text.startsWith(start, at));
  if (!pair) return void 0;
  const [opening, closing] = pair;
  const end = endOf(text, at, closing);
  if (end === void 0) return void 0;
  const content = text.slice(at + 2, end - 2).replace(/^[-+~=]?\s*/, "");
  const nesting = opening === "{#" ? 0 : nestingOf2(content);
  const statement = nesting !== 0 || /^(else|elif|elsif|when|case|define|set)\b/.test(content);
  return {
    end,
    output: !statement && (opening === "{{" || opening === "<%" && text[at + 2] === "="),
    nesting,
    endsLine: /^[ \t]*(\r|\n|$)/.test(text.slice(end, end + 40))
  };
}
function endOf(text, at, closing) {
  const end = text.slice(at + 2, at + 2e3).indexOf(closing);
  return end === -1 ? void 0 : at + 2 + end + closing.length;
}
function nestingOf2(content) {
  if (/^end\w*\b/.test(content)) return -1;
  if (/^(if|for|unless|range|with|block|macro)\b/.test(content) || /\bdo( \|[\w, ]*\|)?\s*-?$/.test(content))
    return 1;
  return 0;
}
function skipLua(text, at) {
  let depth = 1;
  const token = /--\[(=*)\[|--[^\n]*|\[(=*)\[|"|'|[{}]/g;
  token.lastIndex = at;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    const level = match[1] ?? match[2];
    if (found === "{") depth++;
    else if (found === "}" && --depth === 0) return token.lastIndex;
    else if (found === '"' || found === "'") token.lastIndex = endOfLuaString(text, token.lastIndex, found);
    else if (level !== void 0) {
      const close = text.indexOf(`]${level}]`, token.lastIndex);
      if (close === -1) return void 0;
      token.lastIndex = close + level.length + 2;
    }
  }
  return void 0;
}
function endOfLuaString(text, start, quote) {
  let at = start;
  while (at < text.length && text[at] !== quote && text[at] !== "\n") at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}
var DEEPEST = 40;
function parseNginx(text) {
  const errors = [];
  const top = [];
  const open = [];
  let words = [];
  let tooDeep = 0;
  let conditions = 0;
  let templated = false;
  let at = 0;
  const add = (directive) => {
    (open.at(-1)?.content ?? top).push(directive);
  };
  const takeHead = (end) => {
    const [name, ...args] = words;
    words = [];
    if (!name) return void 0;
    const { start, end: nameEnd } = name;
    return { name: name.dynamic ? "" : name.text, args, start, end, nameEnd, conditional: conditions > 0 };
  };
  const closeBlock = () => {
    const block = open.pop();
    if (block) add({ ...block.head, block: block.content });
  };
  while (at < text.length) {
    const char = text.charAt(at);
    const piece = pieceAt(text, at);
    if (/\s/.test(char)) {
      at++;
    } else if (char === "#") {
      const end = text.indexOf("\n", at);
      at = end === -1 ? text.length : end;
    } else if (char === ";") {
      at++;
      const head = takeHead(at);
      if (head && tooDeep === 0) add(head);
    } else if (char === "}") {
      if (words.length > 0) errors.push({ message: 'expected ";" before "}"', at: words[0]?.start ?? at });
      const head = takeHead(at);
      if (head && tooDeep === 0) add(head);
      at++;
      if (tooDeep > 0) tooDeep--;
      else if (open.length > 0) closeBlock();
      else errors.push({ message: 'unexpected "}"', at: at - 1 });
    } else if (piece && !piece.output) {
      templated = true;
      conditions = Math.max(0, conditions + piece.nesting);
      at = piece.end;
    } else if (piece?.endsLine && words.length === 0) {
      templated = true;
      if (tooDeep === 0) add(opaqueDirective(at, piece.end, conditions > 0));
      at = piece.end;
    } else if (char === "{" && !piece) {
      at++;
      const head = takeHead(at);
      if (!head) errors.push({ message: 'unexpected "{"', at: at - 1 });
      if (head && /_by_lua_block$/.test(head.name)) {
        const end = skipLua(text, at);
        if (end === void 0) errors.push({ message: "Lua block without its end", at: at - 1 });
        if (tooDeep === 0) add({ ...head, lua: text.slice(at, (end ?? text.length + 1) - 1) });
        at = end ?? text.length;
      } else if (tooDeep > 0 || open.length >= DEEPEST) {
        if (tooDeep === 0) errors.push({ message: "blocks are nested too deeply", at: at - 1 });
        tooDeep++;
      } else {
        const nameless = {
          name: "",
          args: [],
          start: at - 1,
          end: at,
          nameEnd: at - 1,
          conditional: false
        };
        open.push({ head: head ?? nameless, content: [] });
      }
    } else {
      const word = readWord(text, at, errors);
      templated ||= /\{\{|<%/.test(word.text);
      words.push(word);
      at = word.end;
    }
  }
  if (words.length > 0)
    errors.push({ message: 'expected ";" before the end of the file', at: words[0]?.start ?? at });
  const last = takeHead(text.length);
  if (last && tooDeep === 0) add(last);
  if (open.length > 0)
    errors.push({
      message: `"${open.at(-1)?.head.name}" block without its "}"`,
      at: open.at(-1)?.head.start ?? 0
    });
  while (open.length > 0) closeBlock();
  return { directives: top, errors, templated };
}
function opaqueDirective(start, end, conditional) {
  return { name: "", args: [], start, end, nameEnd: start, conditional };
}
function readWord(text, start, errors) {
  const quote = text.charAt(start);
  return quote === '"' || quote === "'" ? readQuoted(text, start, quote, errors) : readBare(text, start);
}
function readQuoted(text, start, quote, errors) {
  let value = "";
  let at = start + 1;
  while (at < text.length && text[at] !== quote) {
    const piece = pieceAt(text, at);
    const step = piece ? { text: text.slice(at, piece.end), length: piece.end - at } : unescapeAt(text, at);
    value += step.text;
    at += step.length;
  }
  if (at >= text.length) errors.push({ message: "quoted string without its end", at: start });
  const end = Math.min(at + 1, text.length);
  return { text: value, start, end, quoted: true, dynamic: isDynamic(value) };
}
function readBare(text, start) {
  let value = "";
  let at = start;
  let dynamic = false;
  while (at < text.length) {
    const char = text.charAt(at);
    const piece = pieceAt(text, at);
    if (piece && !piece.output) break;
    if (piece) {
      value += text.slice(at, piece.end);
      at = piece.end;
      dynamic = true;
    } else if (char === "$" && text[at + 1] === "{") {
      const close = text.indexOf("}", at);
      const lineEnd = text.indexOf("\n", at);
      const end = close === -1 || lineEnd !== -1 && lineEnd < close ? at + 2 : close + 1;
      value += text.slice(at, end);
      at = end;
      dynamic = true;
    } else if (/[\s;{]/.test(char)) {
      break;
    } else {
      const step = unescapeAt(text, at);
      value += step.text;
      at += step.length;
    }
  }
  return { text: value, start, end: at, quoted: false, dynamic: dynamic || isDynamic(value) };
}
function unescapeAt(text, at) {
  const char = text.charAt(at);
  const next = text.charAt(at + 1);
  if (char !== "\\" || next === "") return { text: char, length: 1 };
  const control = { t: "	", r: "\r", n: "\n" }[next];
  if (control !== void 0) return { text: control, length: 2 };
  return { text: /["'\\]/.test(next) ? next : char + next, length: 2 };
}
function isDynamic(value) {
  return /\$[A-Za-z0-9_{]|\{\{|\{%|<%|@@\w/.test(value);
}
var NOTHING = { add: [], more: [], inherit: "on", hidden: [], open: false };
function enterLevel(outer, own) {
  const inherit = own.inherit ?? outer.inherit;
  const replaced = own.stopsInheritance || inherit === "off";
  return {
    add: inherit === "merge" || !replaced ? [...outer.add, ...own.add] : own.add,
    more: [...outer.more, ...own.more],
    inherit,
    hidden: own.hidden ?? outer.hidden,
    open: outer.open || own.open
  };
}
function headersOf(level) {
  const more = /* @__PURE__ */ new Map();
  for (const header of level.more) {
    if (header.value === "") more.delete(header.name);
    else more.set(header.name, header);
  }
  return [...more.values(), ...level.add];
}
function lostAt(outer, own, level) {
  if (level.inherit !== "on" || !own.stopsInheritance || own.open) return [];
  const present = new Set(headersOf(level).map((header) => header.name));
  return outer.add.filter((header) => !present.has(header.name));
}
var WITHOUT_HEADERS = /(^|\/)(mime\.types|(fastcgi|uwsgi|scgi|proxy)[-_]params|fastcgi(-php)?\.conf|koi-\w+|win-utf|options-ssl-nginx\.conf|modules(-enabled)?\/[^/]*)$/;
var SERVER_FOLDER = /(^|\/)(conf\.d|http\.d|sites(-enabled|-available)?|vhosts?(\.d)?|servers|templates)\/[^/]*\*[^/]*$/;
var indexes = /* @__PURE__ */ new WeakMap();
async function buildIndex(tree) {
  const byName = /* @__PURE__ */ new Map();
  const byFolder = /* @__PURE__ */ new Map();
  const put = (map, key, path) => {
    const known = map.get(key);
    if (known) known.push(path);
    else map.set(key, [path]);
  };
  for (const path of await tree.paths()) {
    put(byName, (0, import_chunk_AOZ2SMLR.baseOf)((0, import_chunk_AOZ2SMLR.renderedPath)(path)), path);
    put(byFolder, (0, import_chunk_AOZ2SMLR.directoryOf)(path), path);
  }
  return { byName, byFolder };
}
function indexOf(tree) {
  const known = indexes.get(tree);
  if (known) return known;
  const index = buildIndex(tree);
  indexes.set(tree, index);
  return index;
}
async function resolveInclude(pattern, from, level, tree) {
  const segments = pattern.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  const name = segments.at(-1);
  if (name === void 0) return { kind: "unknown" };
  const index = await indexOf(tree);
  const folders = segments.slice(0, -1);
  const paths = /[*?[]/.test(name) ? matchGlob(name, folders, from, index) : matchName(name, folders, from, index);
  if (paths.length > 0) return { kind: "files", paths };
  const harmless = WITHOUT_HEADERS.test(pattern) || level === "http" && SERVER_FOLDER.test(pattern);
  return { kind: harmless ? "harmless" : "unknown" };
}
function matchName(name, folders, from, index) {
  const candidates = (index.byName.get(name) ?? []).filter((path) => path !== from);
  const best = nearest(candidates, folders, from, (path) => (0, import_chunk_AOZ2SMLR.directoryOf)(path));
  return best === void 0 ? [] : [best];
}
function matchGlob(name, folders, from, index) {
  const inFolder = (folder) => (index.byFolder.get(folder) ?? []).filter(
    (path) => path !== from && matchesGlob(name, (0, import_chunk_AOZ2SMLR.baseOf)((0, import_chunk_AOZ2SMLR.renderedPath)(path)))
  );
  const candidates = [...index.byFolder.keys()].filter((folder) => sharedTail(folders, folder) > 0);
  const withMatches = candidates.filter((folder) => inFolder(folder).length > 0);
  const best = nearest(withMatches, folders, from, (folder) => folder);
  const flat = folders.length > 0 && SERVER_FOLDER.test(`${folders.join("/")}/${name}`) ? (0, import_chunk_AOZ2SMLR.directoryOf)(from) : void 0;
  return best !== void 0 ? inFolder(best) : flat !== void 0 ? inFolder(flat) : [];
}
function sharedTail(folders, folder) {
  const parts = folder.split("/");
  let shared = 0;
  while (shared < folders.length && sameFolder(folders.at(-1 - shared), parts.at(-1 - shared))) shared++;
  return shared;
}
function sameFolder(wanted, have) {
  return wanted !== void 0 && (wanted === have || wanted === "conf.d" && have === "templates");
}
function nearest(candidates, folders, from, folderOf) {
  const around = (0, import_chunk_AOZ2SMLR.ancestorsOf)((0, import_chunk_AOZ2SMLR.directoryOf)(from));
  const ranked = candidates.map((candidate) => {
    const folder = folderOf(candidate);
    const distance = (0, import_chunk_AOZ2SMLR.ancestorsOf)(folder).findIndex((at) => around.includes(at)) + around.indexOf(common(folder, around));
    return { candidate, tail: sharedTail(folders, folder), distance };
  }).filter(({ tail, candidate }) => tail > 0 || isBeside(folderOf(candidate), (0, import_chunk_AOZ2SMLR.directoryOf)(from))).sort((a, b) => b.tail - a.tail || a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0]?.candidate;
}
function common(folder, around) {
  return (0, import_chunk_AOZ2SMLR.ancestorsOf)(folder).find((at) => around.includes(at)) ?? "";
}
function isBeside(folder, base) {
  const parent = (0, import_chunk_AOZ2SMLR.directoryOf)(base);
  return folder === base || (0, import_chunk_AOZ2SMLR.directoryOf)(folder) === base || folder === parent || parent !== "" && (0, import_chunk_AOZ2SMLR.directoryOf)(folder) === parent;
}
function matchesGlob(pattern, name) {
  let p = 0;
  let n = 0;
  let star = -1;
  let retry = 0;
  while (n < name.length) {
    if (pattern[p] === "*") {
      star = p++;
      retry = n;
    } else if (pattern[p] === "?" || pattern[p] === name[n]) {
      p++;
      n++;
    } else if (star !== -1) {
      p = star + 1;
      n = ++retry;
    } else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}
var MOST_INCLUDES = 300;
var DEEPEST_INCLUDE = 12;
async function expand(directives, path, level, budget, stack = [path]) {
  const placed = [];
  let open = false;
  for (const directive of directives) {
    if (directive.name === "") open = true;
    if (directive.name !== "include") {
      placed.push({ directive, path });
      continue;
    }
    const [pattern] = directive.args;
    if (!pattern || pattern.dynamic) {
      open = true;
      continue;
    }
    const included = await resolveInclude(pattern.text, path, level, budget.tree);
    if (included.kind === "unknown") open = true;
    if (included.kind !== "files") continue;
    for (const file of included.paths) {
      const content = await readIncluded(file, level, budget, stack);
      if (content) placed.push(...content.placed);
      open ||= content?.open ?? true;
    }
  }
  return { placed, open };
}
async function readIncluded(path, level, budget, stack) {
  if (stack.includes(path) || stack.length > DEEPEST_INCLUDE || budget.filesLeft <= 0) return void 0;
  budget.filesLeft--;
  const file = await budget.tree.open(path);
  if (!file) return void 0;
  const { directives } = parseNginx(file.text);
  if (directives.some((one) => one.name === "http" || one.name === "events"))
    return { placed: [], open: false };
  return expand(directives, path, level, budget, [...stack, path]);
}
function readOwn(content) {
  const add = [];
  const more = [];
  const hidden = [];
  let stopsInheritance = false;
  let inherit;
  let firstAdd;
  let open = content.open;
  for (const placed of content.placed) {
    const { directive } = placed;
    const at = spanOf(placed);
    if (directive.name === "add_header") {
      const header = readAddHeader(directive, at);
      if (header) add.push(header);
      open ||= directive.args[0]?.dynamic === true;
      stopsInheritance ||= !directive.conditional;
      firstAdd ??= at;
    } else if (directive.name === "more_set_headers") {
      more.push(...readMoreSet(directive.args, at));
    } else if (directive.name === "more_clear_headers") {
      for (const { text } of directive.args)
        more.push({ name: text.toLowerCase(), value: "", at, always: true });
    } else if (directive.name === "add_header_inherit") {
      const mode = directive.args[0]?.text;
      inherit = mode === "merge" || mode === "off" || mode === "on" ? mode : inherit;
    } else if (/^(proxy|fastcgi|uwsgi|scgi)_hide_header$/.test(directive.name)) {
      hidden.push(readHidden(directive, at));
    } else if (directive.lua !== void 0 && /header/i.test(directive.lua)) {
      open = true;
    } else if (/_by_lua(_file)?$|^js_header_filter$/.test(directive.name)) {
      open = true;
    }
  }
  return {
    add,
    stopsInheritance,
    more,
    inherit,
    hidden: hidden.length > 0 ? hidden : void 0,
    firstAdd,
    open
  };
}
function spanOf({ directive, path }) {
  return { path, start: directive.start, end: directive.end };
}
function headOf({ directive, path }) {
  return { path, start: directive.start, end: directive.args.at(-1)?.end ?? directive.nameEnd };
}
function readAddHeader(directive, at) {
  const [name, value, flag2] = directive.args;
  if (!name || name.dynamic || !value || value.text === "" && !value.dynamic) return void 0;
  return {
    name: name.text.toLowerCase(),
    value: value.dynamic ? void 0 : value.text,
    at,
    always: flag2?.text === "always" || flag2?.dynamic === true
  };
}
function readMoreSet(args, at) {
  const found = [];
  let onlyErrors = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (!arg) continue;
    if (arg.text === "-s" || arg.text === "-t") {
      const list = args[++i]?.text ?? "";
      if (arg.text === "-s") onlyErrors = !/\b2\d\d\b/.test(list);
      continue;
    }
    const colon = arg.text.indexOf(":");
    const value = colon < 1 ? "" : arg.text.slice(colon + 1).trim();
    if (arg.text.startsWith("-")) continue;
    const name = (colon < 1 ? arg.text : arg.text.slice(0, colon)).trim().toLowerCase();
    found.push({ name, value: arg.dynamic ? void 0 : value, at, always: true });
  }
  return onlyErrors ? [] : found;
}
function readHidden(directive, at) {
  const name = directive.args[0]?.text ?? "";
  return {
    name: name.toLowerCase(),
    at,
    how: `${directive.name} ${name}`,
    fix: `remove \`${directive.name} ${name};\`, or set the header here with add_header`
  };
}
var DEEPEST2 = 8;
var PASS = /^(proxy|fastcgi|uwsgi|scgi)_pass$/;
var FILES = /^(root|alias|try_files|index|autoindex|gzip_static|memcached_pass|js_content|content_by_lua\w*|perl|dav_methods|mp4|flv)$/;
var ASSET_NAME = /^(static|assets?|media|images?|imgs?|css|js|fonts?|icons?|_next\/static|uploads?|public|favicon.*|robots.*|\.well-known.*|dist|build|packs?)$/i;
var ASSET_ENDINGS = /\\\.[^/]*\b(jpe?g|png|gif|svg|ico|css|js|woff2?|ttf|eot|webp|mp4|map|wasm)\b/i;
var PAGE_ENDINGS = /\b(html?|php|aspx?|jsp)\b/i;
async function readServer(server, around, unit, budget) {
  const content = await expand(server.directive.block ?? [], server.path, "server", budget);
  const listens = content.placed.filter(({ directive }) => directive.name === "listen").map(readListen);
  const scopes = [];
  const hosts = /* @__PURE__ */ new Set();
  const label = labelOf(content);
  await readLevel(
    { placed: server, content, label, outer: around.level, inherited: "nothing", depth: 0 },
    scopes,
    hosts,
    budget
  );
  const upstreams = [...hosts].flatMap((host) => around.upstreams.get(host) ?? [host]);
  const certificate = content.placed.some(({ directive }) => directive.name === "ssl_certificate");
  return {
    kind: "edge",
    unit,
    label,
    at: headOf(server),
    scopes,
    tls: listens.some((listen) => listen.tls) || certificate && listens.every((listen) => listen.unknown),
    redirectsToHttps: redirects(content),
    internal: listens.length > 0 && listens.every((listen) => listen.internal),
    upstreams,
    rooted: around.rooted,
    disclosures: readDisclosures(content)
  };
}
function readListen({ directive }) {
  const [address, ...flags] = directive.args;
  const text = address?.text ?? "";
  const port = /^\d+$/.test(text) ? text : /:(\d+)$/.exec(text)?.[1];
  return {
    tls: port === "443" || flags.some((flag2) => flag2.text === "ssl" || flag2.text === "quic"),
    internal: /^(unix:|127\.|localhost(:|$)|\[::1\])/.test(text),
    unknown: address?.dynamic === true
  };
}
function labelOf(content) {
  const names = content.placed.find(({ directive }) => directive.name === "server_name")?.directive.args ?? [];
  const name = names.find((arg) => arg.text !== "_" && arg.text !== "" && !arg.dynamic)?.text;
  return name === void 0 ? "This nginx server" : `nginx server ${name}`;
}
async function readLevel(input, scopes, hosts, budget) {
  const { placed, content, label, outer } = input;
  const own = readOwn(content);
  const level = enterLevel(outer, own);
  const passes2 = content.placed.filter(({ directive }) => PASS.test(directive.name));
  for (const { directive } of passes2) hosts.add(hostOf(directive.args[0]?.text ?? ""));
  const serves = passes2.length > 0 || content.placed.some(({ directive }) => FILES.test(directive.name));
  const returns = content.placed.some(returnsAlone);
  const kept = returns ? "nothing" : serves ? "pages" : input.inherited;
  const catchAll = placed.directive.name === "server" && content.placed.some(isCatchAll);
  const answers2 = kept === "pages" && isAssets(label) ? "assets" : catchAll ? "nothing" : kept;
  scopes.push({
    label,
    at: headOf(placed),
    headers: headersOf(level),
    open: level.open,
    answers: answers2,
    proxies: passes2.length > 0,
    lost: lostAt(outer, own, level),
    firstOwn: own.firstAdd,
    hidden: level.hidden
  });
  if (returns && placed.directive.name === "server") return;
  if (input.depth >= DEEPEST2) return;
  for (const inner of content.placed) {
    const { name, args, block } = inner.directive;
    if (!block || name !== "location" && name !== "if") continue;
    if (name === "if" && placed.directive.name === "server") continue;
    const innerContent = await expand(block, inner.path, name, budget);
    const innerLabel = name === "if" ? `if in ${label}` : ["location", ...args.map((arg) => arg.text)].join(" ");
    await readLevel(
      {
        placed: inner,
        content: innerContent,
        label: innerLabel,
        outer: level,
        inherited: kept,
        depth: input.depth + 1
      },
      scopes,
      hosts,
      budget
    );
  }
}
function returnsAlone({ directive }) {
  const { name, args, conditional } = directive;
  if (name === "return") return !conditional;
  if (name === "rewrite") {
    const last = args.at(-1)?.text;
    return !conditional && /^\^?(\(\.\*\)|\.\*|\/\(\.\*\)|\^)?\$?$/.test(args[0]?.text ?? "") && (last === "permanent" || last === "redirect");
  }
  return /^(stub_status|grpc_pass|empty_gif|api|vhost_traffic_status_display|internal_redirect)$/.test(name) || name === "deny" && args[0]?.text === "all";
}
function redirects(content) {
  const isRedirect = ({ name, args }) => name === "return" && args.some((arg) => arg.text.startsWith("https://$")) || name === "rewrite" && args[1]?.text.startsWith("https://$") === true;
  return content.placed.some(
    (one) => isRedirect(one.directive) || (one.directive.name === "if" || isCatchAll(one)) && (one.directive.block ?? []).some(isRedirect)
  );
}
function isCatchAll({ directive }) {
  const { name, args } = directive;
  const pattern = args.at(-1)?.text ?? "";
  return name === "location" && /^(\/|\^\/|\.\*|\/\.\*|\^\/\.\*|\^\/\(\.\*\)\$?)$/.test(pattern) && args[0]?.text !== "=";
}
function isAssets(label) {
  if (!label.startsWith("location ")) return false;
  const [modifier = "", pattern = ""] = label.slice("location ".length).split(" ");
  const path = /^[=~^*@]+$/.test(modifier) ? pattern : modifier;
  if (ASSET_ENDINGS.test(path) && !PAGE_ENDINGS.test(path)) return true;
  const folder = /^\^?\/?(_next\/static|[^/]+)/.exec(path)?.[1] ?? "";
  return folder.replace(/^\(|\)$/g, "").replace(/\\/g, "").split("|").every((name) => ASSET_NAME.test(name));
}
function hostOf(target) {
  const host = target.replace(/^[a-z]+:\/\//, "").replace(/[:/].*$/s, "");
  return /^[\w.-]+$/.test(host) && !target.startsWith("unix:") ? host : "";
}
function readUpstreams(placed) {
  const found = /* @__PURE__ */ new Map();
  for (const { directive } of placed) {
    const name = directive.args[0]?.text;
    if (directive.name !== "upstream" || name === void 0) continue;
    const servers = (directive.block ?? []).filter((one) => one.name === "server");
    found.set(
      name,
      servers.map((one) => hostOf(one.args[0]?.text ?? ""))
    );
  }
  return found;
}
function readDisclosures(content) {
  return content.placed.flatMap((placed) => {
    const { name, args } = placed.directive;
    if (name !== "server_tokens" || args[0]?.text !== "on") return [];
    return [
      { name: "server", at: spanOf(placed), how: "server_tokens on", fix: "write `server_tokens off;`" }
    ];
  });
}
var LOOKS_LIKE = /^(?:[\w \t]*\{)*[ \t]*(?:(?:listen|server_name|add_header|more_set_headers|proxy_pass|root|return|fastcgi_pass)[ \t]+[^=\s][^\n]*;|location[ \t]+[^\n;]*\{)/m;
var SHARED_FOLDER = /(^|\/)(conf\.d|http\.d|templates)$/;
async function readNginx(file, context) {
  if (file.role !== "source" || (0, import_chunk_AOZ2SMLR.isForDevelopment)(file.path) || !LOOKS_LIKE.test(file.text)) return [];
  const parsed = parseNginx(file.text);
  const [error] = parsed.errors;
  if (error && !parsed.templated) {
    context.notChecked(`nginx syntax in line ${file.lines.lineAt(error.at)}: ${error.message}`);
  }
  const budget = { tree: context.tree, filesLeft: MOST_INCLUDES };
  const https = parsed.directives.filter((one) => one.name === "http" && one.block);
  const servers = [];
  for (const http of https) {
    const content2 = await expand(http.block ?? [], file.path, "http", budget);
    servers.push(...await readServers(content2, NOTHING, true, budget));
  }
  if (https.length > 0) return servers;
  const content = await expand(parsed.directives, file.path, "http", budget);
  const isServerFile = content.placed.some(
    ({ directive, path }) => directive.name === "server" && path === file.path
  );
  if (isServerFile) return readServers(content, await besides(file.path, budget), false, budget);
  const unit = await (0, import_chunk_AOZ2SMLR.unitOf)(file.path, context.tree);
  return [
    readFragment(
      { placed: parsed.directives.map((directive) => ({ directive, path: file.path })), open: true },
      file,
      unit
    )
  ];
}
async function readServers(content, outer, rooted, budget) {
  const around = {
    level: enterLevel(outer, readOwn(content)),
    upstreams: readUpstreams(content.placed),
    rooted
  };
  const disclosures = readDisclosures(content);
  const found = [];
  for (const placed of content.placed) {
    if (placed.directive.name !== "server" || !placed.directive.block) continue;
    const server = await readServer(placed, around, await (0, import_chunk_AOZ2SMLR.unitOf)(placed.path, budget.tree), budget);
    found.push({ ...server, disclosures: [...disclosures, ...server.disclosures] });
  }
  return found;
}
async function besides(path, budget) {
  const folder = (0, import_chunk_AOZ2SMLR.directoryOf)(path);
  if (!SHARED_FOLDER.test(folder)) return NOTHING;
  const placed = [];
  let open = false;
  for (const other of await budget.tree.paths()) {
    if (other === path || (0, import_chunk_AOZ2SMLR.directoryOf)(other) !== folder || !(0, import_chunk_AOZ2SMLR.isNginxPath)(other) || budget.filesLeft-- <= 0)
      continue;
    const file = await budget.tree.open(other);
    if (!file) continue;
    const content = await expand(parseNginx(file.text).directives, other, "http", budget);
    placed.push(
      ...content.placed.filter(
        ({ directive }) => directive.name === "add_header" || directive.name === "more_set_headers"
      )
    );
    open ||= content.open;
  }
  return enterLevel(NOTHING, readOwn({ placed, open }));
}
function readFragment(content, file, unit) {
  const headers = [...headersOf(enterLevel(NOTHING, readOwn(content)))];
  for (const { directive, path } of content.placed) {
    const inner = (directive.block ?? []).map((one) => ({ directive: one, path }));
    if (inner.length > 0) headers.push(...readFragment({ placed: inner, open: true }, file, unit).headers);
  }
  return { kind: "fragment", unit, at: { path: file.path, start: 0, end: 0 }, headers, open: true };
}
function parsePolicy(value) {
  const policy = /* @__PURE__ */ new Map();
  for (const part of value.split(";")) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}
function restrictsFraming(policy) {
  return policy.has("frame-ancestors");
}
var TIED = /^'(nonce-|sha(256|384|512)-)/i;
function policyWeaknesses(value) {
  const found = value.split(",").map((one) => weaknessesOf(parsePolicy(one)));
  return found.find((one) => one.length === 0) ?? found[0] ?? [];
}
function isSandboxed(policy) {
  const allowed = policy.get("sandbox")?.map((flag2) => flag2.toLowerCase());
  return allowed !== void 0 && !["allow-scripts", "allow-same-origin"].every((flag2) => allowed.includes(flag2));
}
function weaknessesOf(policy) {
  const found = [];
  const scripts = policy.get("script-src") ?? policy.get("default-src");
  if (policy.size === 0 || isSandboxed(policy)) return found;
  if (!scripts) {
    found.push({
      level: "notice",
      what: "has neither script-src nor default-src",
      consequence: "injected scripts run as if there were no policy",
      fix: "add `default-src 'self'`"
    });
    return found;
  }
  const sources = scripts.map((source) => source.toLowerCase());
  const tied = sources.some((source) => TIED.test(source) || source === "'strict-dynamic'");
  if (sources.includes("'unsafe-inline'") && !tied) {
    found.push({
      level: "warning",
      what: "allows inline scripts ('unsafe-inline')",
      consequence: "a script injected into a page runs, which is what the policy is there to stop",
      fix: "move inline scripts into files, or allow them one by one with a nonce or hash, and remove 'unsafe-inline'"
    });
  }
  const anywhere = sources.find((source) => /^(\*|https?:|data:|https?:\/\/\*)$/.test(source));
  if (anywhere !== void 0 && !sources.includes("'strict-dynamic'")) {
    found.push({
      level: "warning",
      what: `allows scripts from anywhere (${anywhere})`,
      consequence: "an attacker loads a script from a server of their own",
      fix: `name the hosts scripts come from instead of ${anywhere}`
    });
  }
  if (sources.includes("'unsafe-eval'")) {
    found.push({
      level: "notice",
      what: "allows eval ('unsafe-eval')",
      consequence: "text that reaches eval, Function or a string timer runs as code",
      fix: "remove 'unsafe-eval', or use 'wasm-unsafe-eval' when it is there for WebAssembly"
    });
  }
  if (!policy.has("object-src") && !policy.has("default-src")) {
    found.push({
      level: "notice",
      what: "does not restrict plugins (object-src)",
      consequence: "an injected <object> or <embed> loads from anywhere",
      fix: "add `object-src 'none'`"
    });
  }
  if (tied && !policy.has("base-uri")) {
    found.push({
      level: "notice",
      what: "ties scripts to nonces or hashes but leaves base-uri open",
      consequence: "an injected <base> tag makes relative script addresses point to the attacker's server",
      fix: "add `base-uri 'self'`"
    });
  }
  return found;
}
function wiredReach(headers, wirings) {
  const { exported, at, mentions } = headers;
  if (exported === void 0) return "nobody";
  const read = new Set(wirings.map((wiring) => wiring.path));
  if (mentions.some((path) => !read.has(path))) return "app";
  const meant = wirings.filter((wiring) => {
    if (wiring.path === at.path || !mayMean(wiring, at.path)) return false;
    const { imported } = wiring;
    const whole = imported === "*" || imported === "default" || imported === moduleNameOf(at.path);
    return whole || imported === exported;
  });
  if (meant.length === 0) return "nobody";
  return meant.some(({ reach }) => reach === "app") ? "app" : "part";
}
function mayMean(wiring, path) {
  const { source } = wiring;
  if (source.startsWith("./") || source.startsWith("../")) {
    return sameModule((0, import_chunk_AOZ2SMLR.joinPath)((0, import_chunk_AOZ2SMLR.directoryOf)(wiring.path), source), path);
  }
  const dotted = source.replace(/^\.+/, "").split(".").join("/");
  if (/\.py$/.test(path))
    return isTail(dotted, path) || isTail(`${dotted}/${wiring.imported}`, path) || isTail(dotted, (0, import_chunk_AOZ2SMLR.directoryOf)(path));
  return isTail(source.replace(/^[@~][^/]*\//, "").replace(/\.[cm]?[jt]sx?$/, ""), path) || isTail(
    source.replace(/^@[^/]*\//, "").split("/")[0] ?? source,
    (0, import_chunk_AOZ2SMLR.directoryOf)(path).replace(/\/(src|lib|dist)$/, "")
  );
}
function withoutEnding(path) {
  return path.replace(/\.([cm]?[jt]sx?|py)$/, "");
}
function sameModule(wanted, path) {
  const module2 = withoutEnding(path);
  const plain = withoutEnding(wanted);
  return module2 === plain || (0, import_chunk_AOZ2SMLR.baseOf)(module2) === "index" && (0, import_chunk_AOZ2SMLR.directoryOf)(module2) === plain;
}
function isTail(wanted, path) {
  const module2 = withoutEnding(path).replace(/\/(index|__init__)$/, "");
  return wanted !== "" && (module2 === wanted || module2.endsWith(`/${wanted}`));
}
function deploymentOf(models) {
  const apps = appUnits(models);
  const services = models.flatMap((model) => model.kind === "services" ? [model] : []);
  const edges = distinctServers(models).filter((server) => !server.internal && server.scopes.some((scope) => scope.answers === "pages")).map((server) => ({ server, apps: appsBehind(server, apps, services) }));
  return { edges, apps };
}
function distinctServers(models) {
  const found = /* @__PURE__ */ new Map();
  for (const model of models) {
    if (model.kind !== "edge") continue;
    const key = `${model.at.path}:${model.at.start}`;
    const known = found.get(key);
    if (!known || model.rooted && !known.rooted) found.set(key, model);
  }
  return [...found.values()].sort(
    (a, b) => a.at.path < b.at.path ? -1 : a.at.path > b.at.path ? 1 : a.at.start - b.at.start
  );
}
function appsBehind(server, apps, compose) {
  const around = compose.filter((file) => (0, import_chunk_AOZ2SMLR.isWithin)(server.unit, file.unit)).sort((a, b) => b.unit.length - a.unit.length);
  const project = around.map((file) => apps.filter((app) => (0, import_chunk_AOZ2SMLR.isWithin)(app.unit, file.unit))).find((found) => found.length > 0);
  const nearest2 = around.length > 0 ? around : compose;
  const behind = server.upstreams.flatMap((host) => {
    const directory = nearest2.flatMap((file) => file.services).find((one) => one.name === host)?.directory;
    if (directory === void 0) return project ?? apps;
    return apps.filter((app) => (0, import_chunk_AOZ2SMLR.isWithin)(app.unit, directory) || (0, import_chunk_AOZ2SMLR.isWithin)(directory, app.unit));
  });
  return [...new Set(behind)];
}
function appUnits(models) {
  const wirings = models.flatMap((model) => model.kind === "wiring" ? [model] : []);
  const apps = /* @__PURE__ */ new Map();
  for (const model of models) {
    if (model.kind !== "app" || !model.deployed) continue;
    const known = apps.get(model.unit);
    if (!known || mainness(model.at.path) < mainness(known.at.path)) apps.set(model.unit, model);
  }
  return [...apps.values()].map((app) => appUnit(app, models, wirings));
}
function mainness(path) {
  const name = (0, import_chunk_AOZ2SMLR.baseOf)(path).replace(/\.\w+$/, "");
  const usual = /^(main|app|server|index|application|wsgi|asgi|__init__)$/.test(name) ? 0 : 100;
  return usual + path.split("/").length;
}
function appUnit(app, models, wirings) {
  const traits3 = models.flatMap(
    (model) => model.kind === "trait" && model.unit === app.unit ? [model.trait] : []
  );
  const sources = [];
  const partial = [];
  const unused = [];
  for (const model of models) {
    if (model.kind !== "app-headers" || !holds(model.guard)) continue;
    const outside = model.unit !== app.unit;
    if (outside && model.reach !== "export") continue;
    const users = outside ? wirings.filter((wiring) => wiring.unit === app.unit) : wirings;
    const mentions = outside ? model.mentions.filter((path) => (0, import_chunk_AOZ2SMLR.isWithin)((0, import_chunk_AOZ2SMLR.directoryOf)(path), app.unit)) : model.mentions;
    const reach = model.reach === "export" ? wiredReach({ ...model, mentions }, users) : model.reach;
    if (outside && reach === "nobody") continue;
    if (reach === "app") sources.push(model);
    else if (reach === "part") partial.push(model);
    else unused.push(model);
  }
  return {
    unit: app.unit,
    app,
    headers: sources.flatMap((source) => source.headers),
    open: sources.some((source) => source.open) || models.some((model) => model.kind === "unread-edge" && mayCover(model, app.unit)),
    sources,
    partial,
    unused,
    servesHtml: traits3.includes("html"),
    tls: traits3.includes("tls"),
    anonymous: traits3.includes("anonymous")
  };
}
function mayCover({ unit, covers }, app) {
  if (covers === "unit") return unit === app;
  return (0, import_chunk_AOZ2SMLR.isWithin)(app, unit) || (0, import_chunk_AOZ2SMLR.isWithin)(unit, app) || (0, import_chunk_AOZ2SMLR.directoryOf)(unit) === (0, import_chunk_AOZ2SMLR.directoryOf)(app);
}
function holds(guard) {
  return guard !== "development";
}
function providedBy(headers) {
  const names = new Set(headers.map((header) => header.name));
  const framing = headers.some(
    ({ name, value }) => name === "content-security-policy" && (value === void 0 || restrictsFraming(parsePolicy(value)))
  );
  if (framing) names.add("x-frame-options");
  return names;
}
var FOR_PAGES = /* @__PURE__ */ new Set(["content-security-policy", "x-frame-options"]);
function disabledDrafts(models, { edges, apps }) {
  const traits3 = models.flatMap((model) => model.kind === "trait" ? [model] : []);
  const drafts = models.flatMap((model) => {
    if (model.kind !== "app-headers" || model.guard === "development" || model.reach === "nobody") return [];
    const own = apps.filter((app) => app.unit === model.unit).flatMap((app) => app.headers);
    const front = edges.filter((edge) => edge.apps.some((app) => app.unit === model.unit));
    const edgeHeaders = front.flatMap(
      (edge) => edge.server.scopes.filter((scope) => scope.answers === "pages").flatMap((scope) => scope.headers)
    );
    const elsewhere = providedBy([...own, ...model.headers, ...edgeHeaders]);
    return model.disabled.filter(({ name }) => !elsewhere.has(name)).map((disabled) => {
      const name = writtenName(disabled.name);
      return {
        rule: "headers/disabled",
        at: disabled.at,
        severity: FOR_PAGES.has(disabled.name) && !servesHtml(model.unit, traits3) ? "notice" : "warning",
        message: `\`${disabled.how}\` turns ${name} off, and nothing else in this repository sets it`,
        why: `Without it ${KNOWN.get(disabled.name)?.without ?? "browsers fall back to their weakest behaviour"}.`,
        fix: disabled.fix,
        data: { missing: [name], unit: model.unit }
      };
    });
  });
  return drafts;
}
function servesHtml(unit, traits3) {
  return traits3.some((trait) => trait.unit === unit && trait.trait === "html");
}
function droppedDrafts({ edges }) {
  return distinct(edges.flatMap((edge) => [...lostDrafts(edge), ...hiddenDrafts(edge)]));
}
function distinct(drafts) {
  const found = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const key = `${draft.at.path}:${draft.at.start}`;
    if (!found.has(key)) found.set(key, draft);
  }
  return [...found.values()];
}
function lostDrafts(edge) {
  const { server } = edge;
  const losing = server.scopes.flatMap((scope) => {
    const lost = lostNames(scope, edge);
    return lost.length > 0 && scope.firstOwn ? [{ scope, lost, at: scope.firstOwn }] : [];
  });
  return [...(0, import_chunk_AOZ2SMLR.groupBy)(losing, ({ lost }) => lost.join()).values()].flatMap((group) => {
    const [first, ...others] = group.sort((a, b) => rank(a.scope) - rank(b.scope));
    if (!first) return [];
    const { scope, lost, at } = first;
    const names = lost.map(writtenName);
    const matters = scope.answers === "pages" && lost.some(isKnown);
    const also = others.length === 0 ? "" : ` (and ${others.length === 1 ? "one more location" : `${others.length} more locations`})`;
    return [
      {
        rule: "headers/dropped",
        at,
        severity: matters ? "warning" : "notice",
        message: `\`${shortened(scope.label)}\`${also} has an add_header of its own, so nginx drops ${listed(names)} set around it`,
        fix: `Repeat ${names.length === 1 ? "it" : "them"} here (an \`include\` of a file with the security headers keeps that short), or write \`add_header_inherit merge;\` on nginx 1.29.3 and newer`,
        related: [
          ...uniqueSpans(scope.lost.filter((header) => lost.includes(header.name))).map((one) => ({
            at: one,
            message: "set here"
          })),
          ...others.map((other) => ({
            at: other.at,
            message: `\`${shortened(other.scope.label)}\` drops the same`
          }))
        ],
        data: { missing: names, unit: server.unit }
      }
    ];
  });
}
function rank(scope) {
  return scope.answers === "pages" ? 0 : 1;
}
function lostNames(scope, { server, apps }) {
  if (scope.answers === "nothing") return [];
  const upstream = scope.proxies ? apps.flatMap((app) => app.headers) : [];
  if (scope.proxies && apps.some((app) => app.open)) return [];
  const still = providedBy([...scope.headers, ...upstream]);
  const tls = server.tls || server.redirectsToHttps;
  const names = [...new Set(scope.lost.map((header) => header.name))].filter(
    (name) => isProtective(name) && !still.has(name) && (name !== "strict-transport-security" || tls)
  );
  return scope.answers === "pages" || names.includes("x-content-type-options") ? names : [];
}
function uniqueSpans(headers) {
  return [...new Map(headers.map(({ at }) => [`${at.path}:${at.start}`, at])).values()];
}
var REQUIRED_OF_UPSTREAM = /* @__PURE__ */ new Set([
  "content-security-policy",
  "x-frame-options",
  "x-content-type-options",
  "strict-transport-security"
]);
function hiddenDrafts({ server }) {
  return server.scopes.flatMap((scope) => {
    if (!scope.proxies || scope.answers !== "pages" || scope.open) return [];
    const sent = providedBy(scope.headers);
    return scope.hidden.filter(({ name }) => REQUIRED_OF_UPSTREAM.has(name) && !sent.has(name)).map((hidden) => ({
      rule: "headers/dropped",
      at: hidden.at,
      message: `\`${hidden.how}\` takes the upstream's ${writtenName(hidden.name)} away, and \`${scope.label}\` sets none instead`,
      fix: hidden.fix,
      data: { missing: [writtenName(hidden.name)], unit: server.unit }
    }));
  });
}
function lateDrafts(models, { edges }) {
  return models.flatMap((model) => {
    if (model.kind !== "app-headers" || !model.late || model.reach !== "app" || model.guard === "development")
      return [];
    const front = edges.filter((edge) => edge.apps.some((app) => app.unit === model.unit));
    const already = providedBy(front.flatMap((edge) => edge.server.scopes.flatMap((scope) => scope.headers)));
    const names = [...providedBy(model.headers)].filter(
      (name) => !already.has(name) && ["content-security-policy", "x-frame-options", "x-content-type-options"].includes(name)
    );
    if (names.length === 0) return [];
    return [
      {
        rule: "headers/missing",
        at: model.at,
        severity: "warning",
        message: `${model.label} comes after routes, which answer without ${listed(names.map(writtenName))}`,
        why: "Express asks middleware in the order it was added: a route that answers first never gets to what comes after it.",
        fix: `Move ${model.label} above the first route`,
        related: [{ at: model.late, message: "the first route that answers before it" }],
        data: { missing: names.map(writtenName), unit: model.unit }
      }
    ];
  });
}
function settersOf(sources) {
  const labels = [...new Set(sources.filter(({ headers }) => headers.length > 0).map(({ label }) => label))];
  if (labels.length > 3) return `${labels[0]} and ${labels.length - 1} more set`;
  return `${listed(labels)} ${labels.length === 1 ? "sets" : "set"}`;
}
function whyOf(missing) {
  const consequences = missing.flatMap((name) => {
    const known = KNOWN.get(name);
    return known ? [`without ${known.written} ${known.without}`] : [];
  });
  return consequences.join("; ");
}
function nginxFix(missing, server) {
  const lines = missing.map(
    (name) => `add_header ${writtenName(name)} "${KNOWN.get(name)?.value ?? ""}" always;`
  );
  const separate = server.scopes.filter(
    (scope) => scope.firstOwn && isInner(scope, server) && scope.answers !== "nothing"
  );
  const [first] = separate;
  const also = first ? `, and in ${named(separate)} too (a location with an add_header of its own inherits none)` : "";
  return `Add to the server block${also}: \`${lines.join(" ")}\`${caution(missing)}`;
}
function named(scopes) {
  if (scopes.length > 2) return `the ${scopes.length} locations that have an add_header`;
  return listed(scopes.map((scope) => `\`${shortened(scope.label)}\``));
}
function isInner(scope, server) {
  return scope.at.start !== server.at.start || scope.at.path !== server.at.path;
}
function caution(missing) {
  return missing.includes("content-security-policy") ? " (try the policy as Content-Security-Policy-Report-Only first: one that is too strict breaks pages)" : "";
}
function pairs(missing) {
  return listed(missing.map((name) => `\`${writtenName(name)}: ${KNOWN.get(name)?.value ?? ""}\``));
}
var HOW = {
  Express: "Call `app.use(helmet())` (npm package helmet) before the first route",
  Flask: "Call `Talisman(app)` (PyPI package flask-talisman), or set them in an `@app.after_request` function",
  FastAPI: 'Set them on `response.headers` in an `@app.middleware("http")` function',
  Starlette: "Set them in a middleware class and pass it to `add_middleware`"
};
function appFix({ app, anonymous }, missing, someSet) {
  if (someSet) {
    const hide = app.framework === "Express" && !anonymous ? '; `app.disable("x-powered-by")` keeps the framework\'s name out of responses' : "";
    return `Set them in the same place: ${pairs(missing)}${caution(missing)}${hide}`;
  }
  const values = app.framework === "Express" ? "" : `: ${pairs(missing)}`;
  return `${HOW[app.framework]}${values}. If a proxy that is not in this repository sets them, ignore this finding with that reason`;
}
var ALWAYS_REQUIRED = ["content-security-policy", "x-frame-options", "x-content-type-options"];
var HSTS = "strict-transport-security";
var FOR_PAGES2 = /* @__PURE__ */ new Set(["content-security-policy", "x-frame-options"]);
function missingDrafts({ edges, apps }, profileOf) {
  const byUnit = (0, import_chunk_AOZ2SMLR.groupBy)(edges, (edge) => edge.server.unit);
  const covered = new Set(edges.flatMap((edge) => edge.apps.map((app) => app.unit)));
  return [
    ...[...byUnit.values()].flatMap((members) => edgeDraft(members, profileOf) ?? []),
    ...apps.filter((app) => !covered.has(app.unit)).flatMap((app) => appDraft(app, profileOf) ?? [])
  ];
}
function gapOf(headers, excused, tls) {
  const provided = providedBy(headers);
  const required = tls ? [...ALWAYS_REQUIRED, HSTS] : ALWAYS_REQUIRED;
  const told = new Set(excused);
  return {
    missing: required.filter((name) => !provided.has(name) && !told.has(name)),
    present: [...KNOWN.keys()].filter((name) => provided.has(name))
  };
}
function edgeGap(edge, profileOf) {
  const { server, apps } = edge;
  const pages = server.scopes.filter((scope) => scope.answers === "pages");
  if (pages.some((scope) => scope.open) || apps.some((app) => app.open)) return void 0;
  const tls = server.tls || server.redirectsToHttps || profileOf(server.at.path) === "guide";
  const own = pages.flatMap((scope) => [...scope.headers, ...scope.lost]);
  const disabled = apps.flatMap((app) => disabledNames(app.sources));
  const gap = gapOf([...own, ...apps.flatMap((app) => app.headers)], disabled, tls);
  return gap.missing.length === 0 ? void 0 : { ...gap, edge, ownPresent: gapOf(own, [], tls).present };
}
function edgeDraft(members, profileOf) {
  const gaps = members.flatMap((edge) => edgeGap(edge, profileOf) ?? []).sort((a, b) => b.missing.length - a.missing.length);
  const [worst, ...others] = gaps;
  if (!worst) return void 0;
  const { server, apps } = worst.edge;
  const setters = apps.flatMap((app) => app.sources);
  const jsonOnly = apps.length > 0 && apps.every((app) => !app.servesHtml) && onlyProxies(server);
  const more = others.length === 0 ? "" : others.length === 1 ? " (and one more)" : ` (and ${others.length} more)`;
  const related = others.map(({ edge, missing }) => ({
    at: edge.server.at,
    message: `${edge.server.label} sends no ${listed(missing.map(writtenName), "or")} either`
  }));
  const [setter] = setters;
  const common2 = {
    rule: "headers/missing",
    severity: severityOf(worst.missing, jsonOnly, "warning"),
    why: whyOf(worst.missing),
    data: { missing: worst.missing.map(writtenName), unit: server.unit }
  };
  if (worst.ownPresent.length === 0 && setter && worst.present.length > 0) {
    return {
      ...common2,
      at: setter.at,
      message: `${settersOf(setters)} ${listed(worst.present.map(writtenName))} but no ${listed(worst.missing.map(writtenName), "or")}, and neither does nginx in front of it`,
      fix: `Set them here as well: ${pairs(worst.missing)}${caution(worst.missing)}`,
      related: [{ at: server.at, message: `${server.label} hands requests to it` }]
    };
  }
  const sets = worst.ownPresent.length > 0 ? `sets ${listed(worst.ownPresent.map(writtenName))} but ` : "sends ";
  const passesOn = passesPagesOn(server);
  return {
    ...common2,
    at: server.at,
    // Whatever stands behind it, outside of this repository, may send them.
    confidence: worst.ownPresent.length > 0 || apps.length > 0 || !passesOn ? "high" : "medium",
    message: `${server.label}${more} ${sets}no ${listed(worst.missing.map(writtenName), "or")}${passesOn ? behindText(apps) : ""}`,
    fix: nginxFix(worst.missing, server),
    related: [...related, ...unusedPlaces(apps)]
  };
}
function behindText(apps) {
  const [first, ...others] = apps;
  if (!first) return "; whether the application behind it does cannot be told from this repository";
  const which = others.length > 0 ? "applications" : `${first.app.framework} application`;
  return `, and neither ${others.length > 0 ? "do" : "does"} the ${which} behind it`;
}
function onlyProxies(server) {
  return server.scopes.every((scope) => scope.answers === "nothing" || scope.proxies);
}
function passesPagesOn(server) {
  return server.scopes.some((scope) => scope.answers === "pages" && scope.proxies);
}
function appDraft(unit, profileOf) {
  if (unit.open) return void 0;
  const { app, sources } = unit;
  const guide = profileOf(app.at.path) === "guide";
  const { missing, present } = gapOf(unit.headers, disabledNames(sources), unit.tls || guide);
  if (missing.length === 0) return void 0;
  const [setter] = sources;
  const names = listed(missing.map(writtenName), "or");
  const common2 = {
    rule: "headers/missing",
    why: whyOf(missing),
    related: unusedPlaces([unit]),
    data: { missing: missing.map(writtenName), unit: unit.unit }
  };
  if (setter && present.length > 0) {
    return {
      ...common2,
      at: setter.at,
      severity: severityOf(missing, !unit.servesHtml, "warning"),
      message: `${settersOf(sources)} ${listed(present.map(writtenName))} but no ${names}`,
      fix: appFix(unit, missing, true)
    };
  }
  return {
    ...common2,
    at: app.at,
    // Something in front of it that is not in this repository may set them.
    severity: guide ? "warning" : "notice",
    message: `This ${app.framework} application sends no ${names}${unit.unused.length > 0 ? ": the code that would set headers is never used" : ""}`,
    fix: appFix(unit, missing, false)
  };
}
function severityOf(missing, jsonOnly, otherwise) {
  return jsonOnly && missing.every((name) => FOR_PAGES2.has(name)) ? "notice" : otherwise;
}
function disabledNames(sources) {
  return sources.flatMap((source) => source.disabled.map((one) => one.name));
}
function unusedPlaces(apps) {
  return apps.flatMap((app) => [
    ...app.unused.map((one) => ({ at: one.at, message: `${one.label} sets headers, but nothing uses it` })),
    ...app.partial.slice(0, 3).map((one) => ({ at: one.at, message: `${one.label} sets headers on a part of the responses only` }))
  ]);
}
var SIX_MONTHS = 15552e3;
var ONE_YEAR2 = 31536e3;
function weaknessesOf2(name, value, others) {
  switch (name) {
    case "strict-transport-security":
      return hstsWeaknesses(value);
    case "content-security-policy":
      return policyWeaknesses(value);
    case "x-frame-options":
      return frameWeaknesses(value, others.get("content-security-policy"));
    case "x-content-type-options":
      return typeWeaknesses(value);
    case "referrer-policy":
      return referrerWeaknesses(value);
    case "x-xss-protection":
      return xssWeaknesses(value);
    default:
      return [];
  }
}
function parseHsts(value) {
  const seen = /* @__PURE__ */ new Map();
  let repeated;
  for (const part of value.split(";")) {
    const [name = "", ...rest] = part.split("=");
    const key = name.trim().toLowerCase();
    if (key === "") continue;
    if (seen.has(key)) repeated ??= key;
    else
      seen.set(
        key,
        rest.join("=").trim().replace(/^"(.*)"$/, "$1")
      );
  }
  const age = seen.get("max-age") ?? "";
  return {
    maxAge: /^\d+$/.test(age) ? Number(age) : void 0,
    includeSubDomains: seen.has("includesubdomains"),
    preload: seen.has("preload"),
    repeated
  };
}
function hstsWeaknesses(value) {
  const { maxAge, includeSubDomains, preload, repeated } = parseHsts(value);
  const fix = `write \`max-age=${ONE_YEAR2}; includeSubDomains\``;
  if (maxAge === void 0 || repeated !== void 0) {
    const what = maxAge === void 0 ? "has no valid max-age" : `names ${repeated} twice`;
    return [{ level: "warning", what, consequence: "browsers ignore the whole header", fix }];
  }
  if (maxAge === 0) {
    const consequence = "it makes browsers forget that the site wants HTTPS, so the next visit can be intercepted";
    return [{ level: "error", what: "has max-age=0", consequence, fix }];
  }
  const found = [];
  if (maxAge < ONE_YEAR2) {
    const level = maxAge < SIX_MONTHS ? "warning" : "notice";
    const consequence = "a visitor who comes back later can be sent to an intercepted plain-HTTP connection";
    found.push({
      level,
      what: `lasts ${duration(maxAge)} (max-age=${maxAge})`,
      consequence,
      fix
    });
  }
  if (preload && (!includeSubDomains || maxAge < ONE_YEAR2)) {
    const consequence = "the preload list refuses the site: it wants a year and includeSubDomains";
    found.push({
      level: "warning",
      what: "asks for preload without meeting its terms",
      consequence,
      fix: `${fix.slice(0, -1)}; preload\``
    });
  } else if (!includeSubDomains) {
    const consequence = "cookies and links of subdomains can still be intercepted over plain HTTP";
    found.push({ level: "notice", what: "leaves subdomains out (no includeSubDomains)", consequence, fix });
  }
  return found;
}
function duration(seconds) {
  const units = [
    ["day", 86400],
    ["hour", 3600],
    ["minute", 60],
    ["second", 1]
  ];
  const [unit, length] = units.find(([, each]) => seconds >= each) ?? ["second", 1];
  const count = Math.round(seconds / length);
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
function frameWeaknesses(value, csp) {
  const words = new Set(value.split(",").map((word2) => word2.trim().toUpperCase()));
  const [word = ""] = words;
  if (words.size === 1 && (word === "DENY" || word === "SAMEORIGIN")) return [];
  if (csp !== void 0 && restrictsFraming(parsePolicy(csp))) return [];
  const what = word.startsWith("ALLOW-FROM") ? "uses ALLOW-FROM, which no current browser knows" : words.size > 1 ? "gives several values, which browsers treat as none" : `is neither DENY nor SAMEORIGIN ("${value.slice(0, 40)}")`;
  const consequence = "any site can show the pages in a frame and steer a visitor's clicks";
  const fix = word.startsWith("ALLOW-FROM") ? "write `Content-Security-Policy: frame-ancestors 'self' https://the-framing-site.example`" : "write `SAMEORIGIN`, or `DENY` when nothing frames the pages";
  return [{ level: "warning", what, consequence, fix }];
}
function typeWeaknesses(value) {
  if (value.split(",")[0]?.trim().toLowerCase() === "nosniff") return [];
  const what = `is not nosniff ("${value.slice(0, 40)}")`;
  const consequence = "browsers ignore it, guess the type of responses, and may run an upload as script";
  return [{ level: "warning", what, consequence, fix: "write `nosniff`" }];
}
var REFERRER_POLICIES = /* @__PURE__ */ new Set([
  "no-referrer",
  "no-referrer-when-downgrade",
  "origin",
  "origin-when-cross-origin",
  "same-origin",
  "strict-origin",
  "strict-origin-when-cross-origin",
  "unsafe-url"
]);
function referrerWeaknesses(value) {
  const known = value.split(",").map((word) => word.trim().toLowerCase()).filter((word) => REFERRER_POLICIES.has(word));
  const policy = known.at(-1);
  const fix = "write `strict-origin-when-cross-origin`, or `no-referrer`";
  if (policy === void 0) {
    return [
      {
        level: "notice",
        what: `is no policy browsers know ("${value.slice(0, 40)}")`,
        consequence: "browsers ignore it",
        fix
      }
    ];
  }
  if (policy !== "unsafe-url") return [];
  const consequence = "whole addresses, with what is in their query, are sent to other sites and over plain HTTP";
  return [{ level: "warning", what: "is unsafe-url", consequence, fix }];
}
function xssWeaknesses(value) {
  const parts = value.split(";").map(
    (part) => part.trim().toLowerCase().replace(/\s*=\s*/, "=")
  );
  if (parts[0] === "0" || parts[0] === "1" && parts.includes("mode=block")) return [];
  const what = parts[0] === "1" ? "is 1 without mode=block" : `is not a value browsers knew ("${value.slice(0, 40)}")`;
  const consequence = "old browsers cut pieces out of pages instead of blocking them, which itself was used for attacks";
  return [{ level: "warning", what, consequence, fix: "write `0`, and rely on Content-Security-Policy" }];
}
function weakDrafts(models) {
  const sources = models.flatMap(setsOf);
  return [...valueDrafts(sources), ...alwaysDrafts(sources), ...disclosureDrafts(models)];
}
function setsOf(model) {
  if (model.kind === "edge") return model.scopes.map((scope) => ({ ...scope, unit: model.unit }));
  if (model.kind === "fragment") return [model];
  return model.kind === "app-headers" && model.guard !== "development" && model.reach !== "nobody" ? [model] : [];
}
function keyOf({ at, name }) {
  return `${at.path}:${at.start}:${name}`;
}
function valueDrafts(sources) {
  const found = /* @__PURE__ */ new Map();
  for (const source of sources) {
    const others = new Map(source.headers.map((header) => [header.name, header.value]));
    for (const header of source.headers) {
      const key = keyOf(header);
      if (found.has(key) && found.get(key) === void 0) continue;
      found.set(key, valueDraft(header, others, source.unit));
    }
  }
  return [...found.values()].flatMap((draft) => draft ?? []);
}
function valueDraft(header, others, unit) {
  if (header.value === void 0) return void 0;
  const weaknesses = [...weaknessesOf2(header.name, header.value, others)].sort(
    (a, b) => import_chunk_YXPOKRHL.SEVERITIES.indexOf(a.level) - import_chunk_YXPOKRHL.SEVERITIES.indexOf(b.level)
  );
  const [worst] = weaknesses;
  if (!worst) return void 0;
  const name = writtenName(header.name);
  return {
    rule: "headers/weak-value",
    at: header.at,
    severity: worst.level,
    message: `${name} ${listed(weaknesses.map((weakness) => weakness.what))}`,
    why: worst.consequence,
    fix: [...new Set(weaknesses.map((weakness) => weakness.fix))].join("; "),
    identity: header.name,
    data: { header: name, unit }
  };
}
function alwaysDrafts(sources) {
  const lacking = /* @__PURE__ */ new Map();
  const units = /* @__PURE__ */ new Map();
  for (const source of sources) {
    for (const header of source.headers) {
      if (header.always || !isKnown(header.name)) continue;
      lacking.set(keyOf(header), header);
      units.set(header.at.path, source.unit);
    }
  }
  return [...(0, import_chunk_AOZ2SMLR.groupBy)(lacking.values(), ({ at }) => at.path)].flatMap(([path, headers]) => {
    const sorted = headers.sort((a, b) => a.at.start - b.at.start);
    const [first] = sorted;
    if (!first) return [];
    const names = [...new Set(sorted.map((header) => writtenName(header.name)))];
    return [
      {
        rule: "headers/weak-value",
        at: first.at,
        severity: "notice",
        message: `nginx leaves ${listed(names)} out of error pages: the add_header has no \`always\``,
        why: "Responses with status 4xx and 5xx go without the header, and error pages often show what a visitor sent.",
        fix: `Write \`always\` before the semicolon, as in \`add_header ${writtenName(first.name)} "${first.value ?? "\u2026"}" always;\``,
        identity: "always",
        data: { headers: names, unit: units.get(path) ?? "" }
      }
    ];
  });
}
function disclosureDrafts(models) {
  const found = /* @__PURE__ */ new Map();
  for (const model of models) {
    if (model.kind !== "edge") continue;
    for (const { at, how, fix, name } of model.disclosures) {
      found.set(keyOf({ at, name }), {
        rule: "headers/weak-value",
        at,
        severity: "notice",
        message: `\`${how}\` tells every visitor which version of the server answers`,
        why: "Scanners pick out servers whose version has a known hole.",
        fix,
        data: { header: writtenName(name), unit: model.unit }
      });
    }
  }
  return [...found.values()];
}
function judgeHeaders(models, options) {
  const deployment = deploymentOf(models);
  const missing = missingDrafts(deployment, (path) => options(path).profile);
  const elsewhere = (draft) => options(draft.at.path).providedBy;
  const drafts = [
    ...missing.filter((draft) => elsewhere(draft).length === 0),
    ...lateDrafts(models, deployment),
    ...droppedDrafts(deployment),
    ...weakDrafts(models),
    ...disabledDrafts(models, deployment)
  ];
  const notChecked = missing.flatMap((draft) => {
    const names = elsewhere(draft);
    if (names.length === 0) return [];
    const reason = `headers are left to ${listed(names)}, as the configuration says; what it sends was not looked at`;
    return [{ path: draft.at.path, reason, incomplete: false }];
  });
  return { drafts: drafts.map(inSentences), notChecked };
}
function inSentences(draft) {
  const { message, why, fix } = draft;
  return {
    ...draft,
    message: ended(message),
    ...why === void 0 ? {} : { why: capital(ended(why)) },
    ...fix === void 0 ? {} : { fix: capital(ended(fix)) }
  };
}
function ended(text) {
  return text.endsWith(".") ? text : `${text}.`;
}
function capital(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function readWirings(module2, path, unit) {
  const uses = [...importUses(module2), ...memberUses(module2), ...inlineUses(module2)];
  const found = /* @__PURE__ */ new Map();
  for (const { source, imported, reach } of uses) {
    const key = JSON.stringify([source, imported]);
    const kind = reach.kind === "part" ? "part" : "app";
    if (kind === "app" || !found.has(key))
      found.set(key, { kind: "wiring", unit, path, source, imported, reach: kind });
  }
  return [...found.values()];
}
function importUses(module2) {
  const members = new Set(memberUses(module2).map(({ source }) => source));
  return module2.imports.flatMap(({ source, imported, local }) => {
    if (imported === "*" && members.has(source)) return [];
    return module2.usesOf(local).map((use) => ({ source, imported, reach: reachOfUse(module2, use) }));
  });
}
function memberUses(module2) {
  const sources = [
    ...new Set(module2.imports.flatMap(({ source, imported }) => imported === "*" ? [source] : []))
  ];
  if (sources.length === 0) return [];
  return module2.calls.flatMap((call) => {
    const called = sources.flatMap(
      (source) => memberOf(call.callee, source).map((imported) => ({
        source,
        imported,
        reach: reachOfUse(module2, call.calleeRange)
      }))
    );
    const passed = call.args.flatMap(({ value }, position) => {
      const name = value.kind === "reference" ? value.name : "";
      const reach = reachOfArgument(module2, call, position) ?? reachOfUse(module2, call.calleeRange);
      return sources.flatMap(
        (source) => memberOf(name, source).map((imported) => ({ source, imported, reach }))
      );
    });
    return [...called, ...passed];
  });
}
function memberOf(name, source) {
  if (!name.startsWith(`${source}.`)) return [];
  const member = /^[A-Za-z_$][\w$]*/.exec(name.slice(source.length + 1))?.[0];
  return member === void 0 ? [] : [member];
}
function inlineUses(module2) {
  return module2.calls.flatMap((call) => [
    ...inlineUse(call.callee, () => reachOfUse(module2, call.calleeRange)),
    ...call.args.flatMap(
      ({ value }, position) => value.kind === "reference" ? inlineUse(
        value.name,
        () => reachOfArgument(module2, call, position) ?? reachOfUse(module2, call.calleeRange)
      ) : []
    )
  ]);
}
function inlineUse(name, reach) {
  const match = /^(\.{1,2}\/.*?(?:\.[cm]?[jt]sx?)?)(?:\.([A-Za-z_$][\w$]*))?$/.exec(name);
  return match?.[1] === void 0 ? [] : [{ source: match[1], imported: match[2] ?? "*", reach: reach() }];
}
var SETS_ONE = /(^|\.)(set|header|setHeader|append|add|add_header|set_header|setdefault|appendHeader|__setitem__)$/;
var SETS_MANY = /(^|\.)(set|header|update|writeHead|setHeaders|extend|raw_headers|assign)$/;
async function readWrites(file, context) {
  if (file.role !== "source") return [];
  const module2 = context.module();
  if (!module2) return [];
  const unit = (0, import_chunk_AOZ2SMLR.unitAround)(file, context.tree);
  const writes = [
    ...callWrites(module2, file.path),
    ...assignmentWrites(module2, file.path),
    ...constantWrites(module2, file.path)
  ];
  const groups = (0, import_chunk_AOZ2SMLR.groupBy)(
    writes.filter((write) => write.headers.length > 0),
    ({ fn, reach, guard }) => JSON.stringify([fn, reach, guard])
  );
  const sets = [...groups.values()].flatMap((group) => {
    const [first] = group;
    const at = first?.headers[0]?.at;
    if (!first || !at) return [];
    return [
      appHeaders(
        unit,
        labelOf2(module2, first.fn),
        at,
        group.flatMap((write) => write.headers),
        first
      )
    ];
  });
  const traits3 = hidesFramework(module2) ? [{ kind: "trait", unit, trait: "anonymous" }] : [];
  const wirings = readWirings(module2, file.path, unit);
  return [...await withMentions(sets, context.tree), ...traits3, ...wirings];
}
function appHeaders(unit, label, at, headers, { reach, guard }) {
  const exported = reach.kind === "export" ? reach.name : void 0;
  return {
    kind: "app-headers",
    unit,
    at,
    label,
    headers,
    open: false,
    reach: reach.kind,
    exported,
    mentions: [],
    disabled: [],
    late: void 0,
    guard
  };
}
function labelOf2(module2, index) {
  for (let at = index; at !== void 0; at = module2.functions[at]?.parent) {
    const name = module2.functions[at]?.name;
    if (name && !/^(exports|default)$/.test(name)) return `\`${/^(.+)\.[^.]+$/.exec(name)?.[1] ?? name}\``;
  }
  return "This middleware";
}
function callWrites(module2, path) {
  return module2.calls.flatMap((call) => {
    const [first, second] = call.args;
    const headers = [];
    if (SETS_ONE.test(call.callee) && first?.value.kind === "string") {
      headers.push(...asHeader(first.value.value, second?.value, spanIn(path, call.range)));
    }
    if (SETS_MANY.test(call.callee) || SETS_ONE.test(call.callee)) {
      for (const { value } of call.args) headers.push(...headersIn(value, path, call.range));
    }
    return headers.length === 0 ? [] : [{ headers, fn: call.fn, guard: call.guard, reach: reachOf(module2, call.fn) }];
  });
}
function assignmentWrites(module2, path) {
  return module2.assignments.flatMap((assignment) => {
    const { target, value, range, fn, guard } = assignment;
    if (!target.object) return [];
    const headers = asHeader(target.name, value, spanIn(path, range));
    return headers.length === 0 ? [] : [{ headers, fn, guard, reach: reachOf(module2, fn) }];
  });
}
function constantWrites(module2, path) {
  return module2.assignments.flatMap((assignment) => {
    const { target, value, range, fn, guard } = assignment;
    if (target.object || fn !== void 0) return [];
    const headers = headersIn(value, path, range);
    if (headers.length === 0) return [];
    return reachesOfConstant(module2, target.name, range).map((reach) => ({ headers, fn, guard, reach }));
  });
}
function reachesOfConstant(module2, name, own) {
  const uses = module2.usesOf(name).filter((use) => use.start < own.start || use.end > own.end);
  const reaches = uses.map((use) => reachOfUse(module2, use));
  const exported = module2.exports.has(name) ? [{ kind: "export", name }] : [];
  if (reaches.length === 0 && exported.length === 0) return [{ kind: "nobody" }];
  return reaches.some((reach) => reach.kind === "app") ? [{ kind: "app" }] : [...reaches, ...exported];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeHeaders,
  readCompose,
  readExpress,
  readNginx,
  readOtherEdge,
  readPythonWeb,
  readTalisman,
  readWrites
});
})