import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  KNOWN,
  baseOf,
  directoryOf,
  isKnown,
  isProtective,
  isWithin,
  joinPath,
  listed,
  moduleNameOf,
  shortened,
  writtenName
} from "./chunk-XRRYCANB.js";
import {
  groupBy
} from "./chunk-JKUEQBGO.js";
import {
  SEVERITIES
} from "./chunk-NREMSME6.js";
import "./chunk-RZGYXAJU.js";

// src/checks/headers/csp.ts
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
function weaknessesOf(policy) {
  const found = [];
  const scripts = policy.get("script-src") ?? policy.get("default-src");
  if (policy.size === 0) return found;
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

// src/checks/headers/judge/wiring.ts
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
    return sameModule(joinPath(directoryOf(wiring.path), source), path);
  }
  const dotted = source.replace(/^\.+/, "").split(".").join("/");
  if (/\.py$/.test(path))
    return isTail(dotted, path) || isTail(`${dotted}/${wiring.imported}`, path) || isTail(dotted, directoryOf(path));
  return isTail(source.replace(/^[@~][^/]*\//, "").replace(/\.[cm]?[jt]sx?$/, ""), path) || isTail(
    source.replace(/^@[^/]*\//, "").split("/")[0] ?? source,
    directoryOf(path).replace(/\/(src|lib|dist)$/, "")
  );
}
function withoutEnding(path) {
  return path.replace(/\.([cm]?[jt]sx?|py)$/, "");
}
function sameModule(wanted, path) {
  const module = withoutEnding(path);
  const plain = withoutEnding(wanted);
  return module === plain || baseOf(module) === "index" && directoryOf(module) === plain;
}
function isTail(wanted, path) {
  const module = withoutEnding(path).replace(/\/(index|__init__)$/, "");
  return wanted !== "" && (module === wanted || module.endsWith(`/${wanted}`));
}

// src/checks/headers/judge/units.ts
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
  const around = compose.filter((file) => isWithin(server.unit, file.unit)).sort((a, b) => b.unit.length - a.unit.length);
  const project = around.map((file) => apps.filter((app) => isWithin(app.unit, file.unit))).find((found) => found.length > 0);
  const nearest = around.length > 0 ? around : compose;
  const behind = server.upstreams.flatMap((host) => {
    const directory = nearest.flatMap((file) => file.services).find((one) => one.name === host)?.directory;
    if (directory === void 0) return project ?? apps;
    return apps.filter((app) => isWithin(app.unit, directory) || isWithin(directory, app.unit));
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
  const name = baseOf(path).replace(/\.\w+$/, "");
  const usual = /^(main|app|server|index|application|wsgi|asgi|__init__)$/.test(name) ? 0 : 100;
  return usual + path.split("/").length;
}
function appUnit(app, models, wirings) {
  const traits = models.flatMap(
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
    const mentions = outside ? model.mentions.filter((path) => isWithin(directoryOf(path), app.unit)) : model.mentions;
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
    servesHtml: traits.includes("html"),
    tls: traits.includes("tls"),
    anonymous: traits.includes("anonymous")
  };
}
function mayCover({ unit, covers }, app) {
  if (covers === "unit") return unit === app;
  return isWithin(app, unit) || isWithin(unit, app) || directoryOf(unit) === directoryOf(app);
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

// src/checks/headers/judge/disabled.ts
var FOR_PAGES = /* @__PURE__ */ new Set(["content-security-policy", "x-frame-options"]);
function disabledDrafts(models, { edges, apps }) {
  const traits = models.flatMap((model) => model.kind === "trait" ? [model] : []);
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
        severity: FOR_PAGES.has(disabled.name) && !servesHtml(model.unit, traits) ? "notice" : "warning",
        message: `\`${disabled.how}\` turns ${name} off, and nothing else in this repository sets it`,
        why: `Without it ${KNOWN.get(disabled.name)?.without ?? "browsers fall back to their weakest behaviour"}.`,
        fix: disabled.fix,
        data: { missing: [name], unit: model.unit }
      };
    });
  });
  return drafts;
}
function servesHtml(unit, traits) {
  return traits.some((trait) => trait.unit === unit && trait.trait === "html");
}

// src/checks/headers/judge/dropped.ts
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
  return [...groupBy(losing, ({ lost }) => lost.join()).values()].flatMap((group) => {
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

// src/checks/headers/judge/late.ts
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

// src/checks/headers/judge/missing-text.ts
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

// src/checks/headers/judge/missing.ts
var ALWAYS_REQUIRED = ["content-security-policy", "x-frame-options", "x-content-type-options"];
var HSTS = "strict-transport-security";
var FOR_PAGES2 = /* @__PURE__ */ new Set(["content-security-policy", "x-frame-options"]);
function missingDrafts({ edges, apps }) {
  const byUnit = groupBy(edges, (edge) => edge.server.unit);
  const covered = new Set(edges.flatMap((edge) => edge.apps.map((app) => app.unit)));
  return [
    ...[...byUnit.values()].flatMap((members) => edgeDraft(members) ?? []),
    ...apps.filter((app) => !covered.has(app.unit)).flatMap((app) => appDraft(app) ?? [])
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
function edgeGap(edge) {
  const { server, apps } = edge;
  const pages = server.scopes.filter((scope) => scope.answers === "pages");
  if (pages.some((scope) => scope.open) || apps.some((app) => app.open)) return void 0;
  const tls = server.tls || server.redirectsToHttps;
  const own = pages.flatMap((scope) => [...scope.headers, ...scope.lost]);
  const disabled = apps.flatMap((app) => disabledNames(app.sources));
  const gap = gapOf([...own, ...apps.flatMap((app) => app.headers)], disabled, tls);
  return gap.missing.length === 0 ? void 0 : { ...gap, edge, ownPresent: gapOf(own, [], tls).present };
}
function edgeDraft(members) {
  const gaps = members.flatMap((edge) => edgeGap(edge) ?? []).sort((a, b) => b.missing.length - a.missing.length);
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
  const common = {
    rule: "headers/missing",
    severity: severityOf(worst.missing, jsonOnly, "warning"),
    why: whyOf(worst.missing),
    data: { missing: worst.missing.map(writtenName), unit: server.unit }
  };
  if (worst.ownPresent.length === 0 && setter && worst.present.length > 0) {
    return {
      ...common,
      at: setter.at,
      message: `${settersOf(setters)} ${listed(worst.present.map(writtenName))} but no ${listed(worst.missing.map(writtenName), "or")}, and neither does nginx in front of it`,
      fix: `Set them here as well: ${pairs(worst.missing)}${caution(worst.missing)}`,
      related: [{ at: server.at, message: `${server.label} hands requests to it` }]
    };
  }
  const sets = worst.ownPresent.length > 0 ? `sets ${listed(worst.ownPresent.map(writtenName))} but ` : "sends ";
  const passesOn = passesPagesOn(server);
  return {
    ...common,
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
function appDraft(unit) {
  if (unit.open) return void 0;
  const { app, sources } = unit;
  const { missing, present } = gapOf(unit.headers, disabledNames(sources), unit.tls);
  if (missing.length === 0) return void 0;
  const [setter] = sources;
  const names = listed(missing.map(writtenName), "or");
  const common = {
    rule: "headers/missing",
    why: whyOf(missing),
    related: unusedPlaces([unit]),
    data: { missing: missing.map(writtenName), unit: unit.unit }
  };
  if (setter && present.length > 0) {
    return {
      ...common,
      at: setter.at,
      severity: severityOf(missing, !unit.servesHtml, "warning"),
      message: `${settersOf(sources)} ${listed(present.map(writtenName))} but no ${names}`,
      fix: appFix(unit, missing, true)
    };
  }
  return {
    ...common,
    at: app.at,
    // Something in front of it that is not in this repository may set them.
    severity: "notice",
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

// src/checks/headers/values.ts
var SIX_MONTHS = 15552e3;
var ONE_YEAR = 31536e3;
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
  const fix = `write \`max-age=${ONE_YEAR}; includeSubDomains\``;
  if (maxAge === void 0 || repeated !== void 0) {
    const what = maxAge === void 0 ? "has no valid max-age" : `names ${repeated} twice`;
    return [{ level: "warning", what, consequence: "browsers ignore the whole header", fix }];
  }
  if (maxAge === 0) {
    const consequence = "it makes browsers forget that the site wants HTTPS, so the next visit can be intercepted";
    return [{ level: "error", what: "has max-age=0", consequence, fix }];
  }
  const found = [];
  if (maxAge < ONE_YEAR) {
    const level = maxAge < SIX_MONTHS ? "warning" : "notice";
    const consequence = "a visitor who comes back later can be sent to an intercepted plain-HTTP connection";
    found.push({
      level,
      what: `lasts ${duration(maxAge)} (max-age=${maxAge})`,
      consequence,
      fix
    });
  }
  if (preload && (!includeSubDomains || maxAge < ONE_YEAR)) {
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

// src/checks/headers/judge/weak.ts
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
    (a, b) => SEVERITIES.indexOf(a.level) - SEVERITIES.indexOf(b.level)
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
  return [...groupBy(lacking.values(), ({ at }) => at.path)].flatMap(([path, headers]) => {
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

// src/checks/headers/judge.ts
function judgeHeaders(models) {
  const deployment = deploymentOf(models);
  const drafts = [
    ...missingDrafts(deployment),
    ...lateDrafts(models, deployment),
    ...droppedDrafts(deployment),
    ...weakDrafts(models),
    ...disabledDrafts(models, deployment)
  ];
  return { drafts: drafts.map(inSentences) };
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
export {
  judgeHeaders
};
