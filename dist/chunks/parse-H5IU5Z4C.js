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
  parseConfiguration: () => parseConfiguration
});
module.exports = stdin_exports;
var import_chunk_XQXMVBM7 = __load("./chunk-XQXMVBM7.js");
var import_chunk_5BDIDVFF = __load("./chunk-5BDIDVFF.js");
var import_chunk_3MQ3EUFL = __load("./chunk-3MQ3EUFL.js");
var import_chunk_HNPXM7SJ = __load("./chunk-HNPXM7SJ.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
function plainOf(value) {
  const problems = [];
  const convert = (one) => {
    switch (one.kind) {
      case "string":
      case "number":
      case "bool":
        return one.value;
      case "null":
        return null;
      case "list":
        return one.items.map(convert);
      case "object": {
        if (one.open) problems.push({ message: "a key has to be text", range: one.range });
        const plain2 = {};
        for (const { key, keyRange, value: inside } of one.entries) {
          if (key === "__proto__") problems.push({ message: 'unknown key "__proto__"', range: keyRange });
          else plain2[key] = convert(inside);
        }
        return plain2;
      }
      default:
        problems.push({ message: "it has to be plain data, without tags of applications", range: one.range });
        return null;
    }
  };
  const plain = convert(value);
  return { plain, problems };
}
function rangeAt(root, path) {
  let at = root;
  let range = { start: root.range.start, end: root.range.start };
  for (const step of path) {
    if (at.kind === "list" && typeof step === "number") {
      const item = at.items[step];
      if (!item) break;
      [at, range] = [item, item.range];
      continue;
    }
    const entry = at.kind === "object" ? at.entries.find(({ key }) => key === step) : void 0;
    if (!entry) break;
    [at, range] = [entry.value, entry.keyRange];
  }
  return range;
}
function written(path) {
  return path.reduce((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? String(step) : `${text}.${String(step)}`;
  }, "");
}
function valueAt(data, path) {
  let at = data;
  for (const step of path) {
    if (Array.isArray(at)) at = typeof step === "number" ? at[step] : void 0;
    else if (isKeyed(at) && typeof step === "string" && Object.hasOwn(at, step)) at = at[step];
    else return void 0;
  }
  return at;
}
function keysOf(data) {
  return isKeyed(data) ? Object.keys(data) : [];
}
function itemsOf(data) {
  return Array.isArray(data) ? data : [];
}
function isKeyed(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
function complaintsOf(issues, schema, data) {
  return issues.flatMap((issue) => complaints(issue, [], schema, data));
}
function complaints(issue, around, schema, data) {
  const path = [...around, ...issue.path];
  const say = (what) => {
    const where = written(path);
    return [{ path, message: where === "" ? what : `${where}: ${what}` }];
  };
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(key, path, known) }));
    }
    case "invalid_union": {
      const branch = issue.errors.find((errors) => errors.every((one) => !isOfAnotherType(one)));
      if (branch) return branch.flatMap((one) => complaints(one, path, schema, data));
      return say(`takes ${either(issue.errors.flat().flatMap(expectations))}`);
    }
    case "invalid_value": {
      const value = valueAt(data, path);
      const guess = typeof value === "string" ? (0, import_chunk_YXPOKRHL.closest)(value, issue.values.map(String)) : void 0;
      return say(
        `takes ${either(issue.values.map(String))}${guess === void 0 ? "" : ` (did you mean ${guess}?)`}`
      );
    }
    case "invalid_type":
      return valueAt(data, path) === void 0 ? [{ path: path.slice(0, -1), message: missing(path) }] : say(`takes ${TYPES[issue.expected] ?? issue.expected}`);
    case "invalid_key":
      return issue.issues.slice(0, 1).map((one) => ({ path, message: `${written(path)}: ${one.message}` }));
    case "too_small":
      return say(
        issue.origin === "string" || issue.origin === "array" ? "is empty" : `is below ${issue.minimum}`
      );
    case "too_big":
      return say(
        issue.origin === "string" || issue.origin === "array" ? `is longer than ${issue.maximum}` : `is above ${issue.maximum}`
      );
    default:
      return say(issue.message);
  }
}
function unknownKey(key, around, known) {
  const guess = (0, import_chunk_YXPOKRHL.closest)(key, known);
  const where = around.length === 0 ? "" : ` in ${written(around)}`;
  const hint = guess === void 0 ? known.length > 0 ? `; it takes ${either(known)}` : "" : `; did you mean "${guess}"?`;
  return `unknown key${shown(key)}${where}${hint}`;
}
function shown(key) {
  return key.length > 30 ? "" : ` "${key}"`;
}
function missing(path) {
  const around = written(path.slice(0, -1));
  return `${String(path.at(-1))} is missing${around === "" ? "" : ` in ${around}`}`;
}
var TYPES = {
  string: "text",
  array: "a list",
  object: "keys with values",
  record: "keys with values",
  int: "a whole number",
  number: "a number",
  boolean: "true or false"
};
function isOfAnotherType(issue) {
  return issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value" || issue.code === "invalid_union");
}
function expectations(issue) {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code === "invalid_union") return issue.errors.flat().flatMap(expectations);
  if (issue.code !== "invalid_type") return [];
  if (issue.expected === "boolean") return ["true", "false"];
  return [issue.expected === "object" ? "options" : TYPES[issue.expected] ?? issue.expected];
}
function either(words) {
  const distinct = [...new Set(words)];
  if (distinct.length <= 1) return distinct.join("");
  return `${distinct.slice(0, -1).join(", ")} or ${distinct.at(-1)}`;
}
function keysAt(schema, path) {
  let at = unwrapped(schema);
  for (const step of path) {
    at = at.flatMap((one) => {
      if (one instanceof import_chunk_5BDIDVFF.ZodArray) return unwrapped(one.element);
      if (!(one instanceof import_chunk_5BDIDVFF.ZodObject) || typeof step !== "string") return [];
      const inside = Object.hasOwn(one.shape, step) ? one.shape[step] : void 0;
      return inside ? unwrapped(inside) : [];
    });
  }
  return [...new Set(at.flatMap((one) => one instanceof import_chunk_5BDIDVFF.ZodObject ? Object.keys(one.shape) : []))];
}
function unwrapped(schema) {
  if (schema instanceof import_chunk_5BDIDVFF.ZodOptional || schema instanceof import_chunk_5BDIDVFF.ZodExactOptional)
    return unwrapped(schema.unwrap());
  if (schema instanceof import_chunk_5BDIDVFF.ZodUnion) return schema.options.flatMap(unwrapped);
  return [schema];
}
async function aboutKinds(data, rules) {
  const at = ["checks", "secrets", "kinds"];
  const kinds = itemsOf(valueAt(data, at));
  const taken = new Set(rules);
  const ids = [];
  const complaints2 = [];
  for (const [i, kind] of kinds.entries()) {
    const id = valueAt(kind, ["id"]);
    if (typeof id === "string") {
      if (taken.has(`secrets/${id}`)) {
        complaints2.push({
          path: [...at, i, "id"],
          message: "there is a rule of that name already; take another id"
        });
      }
      taken.add(`secrets/${id}`);
      ids.push(id);
    }
    complaints2.push(...await aboutPattern(kind, [...at, i]));
  }
  return { ids, complaints: complaints2 };
}
async function aboutPattern(kind, at) {
  const pattern = valueAt(kind, ["pattern"]);
  if (typeof pattern !== "string") return [];
  const { RE2JS } = await Promise.resolve().then(() => __load("./build-3GZ4XOGS.js"));
  try {
    const compiled = RE2JS.compile(pattern);
    const finds = (text) => typeof text === "string" && compiled.matcher(text).find();
    if (finds(""))
      return [{ path: [...at, "pattern"], message: "the pattern finds something in an empty text" }];
    const about = (name, message) => itemsOf(valueAt(kind, ["examples", name])).flatMap(
      (text, i) => typeof text === "string" && finds(text) !== (name === "match") ? [{ path: [...at, "examples", name, i], message }] : []
    );
    return [
      ...about("match", "the pattern finds nothing in this"),
      ...about("ignore", "the pattern finds something in this")
    ];
  } catch (error) {
    return [
      {
        path: [...at, "pattern"],
        message: `${written([...at, "pattern"])}: this is no RE2 expression${reasonOf(error)}`
      }
    ];
  }
}
function reasonOf(error) {
  const said = error instanceof Error ? /error parsing regexp: ([a-z ]{3,60})/.exec(error.message)?.[1]?.trim() : void 0;
  return said === void 0 || said.startsWith("invalid or unsupported") ? " (which knows no look-around and no back-references)" : `: ${said}`;
}
var MOST_BYTES = 64 * 1024 * 1024;
var glob = (0, import_chunk_5BDIDVFF.string)().min(1).max(1e3).superRefine((pattern, context) => {
  const problem = (0, import_chunk_AOZ2SMLR.globProblem)(pattern);
  if (problem) context.addIssue({ code: "custom", message: `the pattern ${problem}` });
}).meta({
  // What a JSON schema can say of the above.
  pattern: "^(?!!)(?!.*(^|/)\\.\\.?(/|$))[^\\\\\\x00]*[^\\\\\\x00\\s][^\\\\\\x00]*$"
});
var reason = (0, import_chunk_5BDIDVFF.string)().max(1e3).regex(/[\p{L}\p{N}]/u, "a reason in words is needed").meta({ description: "Why this may stand, for whoever reads the configuration next." });
var until = (0, import_chunk_5BDIDVFF.string)().regex(/^\d{4}-\d{2}-\d{2}$/, "it takes a date such as 2027-01-31").refine((date) => isDate(date), "there is no such day").exactOptional().meta({
  description: "The last day on which the entry holds, as YYYY-MM-DD. Afterwards the findings come back."
});
function isDate(date) {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
var severity = (0, import_chunk_5BDIDVFF._enum)(import_chunk_YXPOKRHL.SEVERITIES);
var toggle = (0, import_chunk_5BDIDVFF.union)([(0, import_chunk_5BDIDVFF._enum)(["on", "off"]), (0, import_chunk_5BDIDVFF.boolean)()]);
function oneOrMore(item) {
  return (0, import_chunk_5BDIDVFF.union)([item, (0, import_chunk_5BDIDVFF.array)(item).min(1).max(1e3)]);
}
var paths = oneOrMore(glob).meta({
  description: "Paths from the repository's root, or patterns as in .gitignore: `*` within a name, `**` across folders, `{a,b}`. Without a slash they fit in every folder; a folder stands for all that is in it."
});
var word = (0, import_chunk_5BDIDVFF.string)().min(1).max(300);
var texts = (0, import_chunk_5BDIDVFF.array)((0, import_chunk_5BDIDVFF.string)().max(1e4)).max(50);
var customKind = (0, import_chunk_5BDIDVFF.strictObject)({
  id: (0, import_chunk_5BDIDVFF.string)().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "it takes lower-case words with hyphens").max(60).meta({ description: "The rule is `secrets/<id>`." }),
  name: (0, import_chunk_5BDIDVFF.string)().min(1).max(100).meta({ description: "What it is, with its article: `a token of the shop's API`." }),
  pattern: (0, import_chunk_5BDIDVFF.string)().min(1).max(2e3).meta({
    description: "A regular expression in RE2 syntax. Its first group, where it has one, is the secret; else all of it is."
  }),
  keywords: (0, import_chunk_5BDIDVFF.array)((0, import_chunk_5BDIDVFF.string)().regex(/^[ -~]{3,100}$/, "a keyword has at least three printable ASCII characters")).min(1).max(50).meta({
    description: "Texts of which one stands in every file with such a secret, in capitals or not. They spare all other files the search."
  }),
  severity: severity.exactOptional().meta({ description: "Defaults to `error`." }),
  examples: (0, import_chunk_5BDIDVFF.strictObject)({
    match: texts.exactOptional().meta({ description: "Texts the pattern must find something in." }),
    ignore: texts.exactOptional().meta({ description: "Texts the pattern must find nothing in." })
  }).exactOptional().meta({
    description: "Texts the pattern is tried on when the configuration is read."
  })
}).meta({ description: "A kind of secret of your own." });
var allowedSecret = (0, import_chunk_5BDIDVFF.strictObject)({
  sha256: hash(64).exactOptional().meta({ description: "SHA-256 of the value as it stands in the file, in hexadecimal digits." }),
  sha1: hash(40).exactOptional().meta({ description: "SHA-1 of the value, as .secrets.baseline files have it." }),
  path: paths.exactOptional(),
  until,
  reason
}).refine(({ sha256, sha1, path }) => Boolean(sha256 ?? sha1 ?? path), "it needs sha256, sha1 or path").meta({
  anyOf: oneRequired("sha256", "sha1", "path"),
  description: "A value that is no secret, or a place where secrets may stand."
});
function oneRequired(...names) {
  return names.map((name) => ({ required: [name] }));
}
function hash(digits) {
  return (0, import_chunk_5BDIDVFF.string)().regex(new RegExp(`^[0-9a-fA-F]{${digits}}$`), `it takes ${digits} hexadecimal digits`);
}
var secretsOptions = (0, import_chunk_5BDIDVFF.strictObject)({
  kinds: (0, import_chunk_5BDIDVFF.array)(customKind).max(500).exactOptional().meta({ description: "Kinds of secrets of your own, beside the built-in ones." }),
  allow: (0, import_chunk_5BDIDVFF.array)(allowedSecret).max(2e4).exactOptional().meta({ description: "Values that are no secrets, and places where secrets may stand." })
});
var headersOptions = (0, import_chunk_5BDIDVFF.strictObject)({
  profile: (0, import_chunk_5BDIDVFF._enum)(import_chunk_AOZ2SMLR.PROFILES).exactOptional().meta({
    description: "`guide`: Strict-Transport-Security is asked for wherever TLS ends, and an application without headers is a warning."
  }),
  providedBy: oneOrMore(word).exactOptional().meta({
    description: "What stands in front, outside of this repository, and sets the headers: `cloudfront`. Missing headers are then not reported, and said to be unchecked."
  })
});
var pinningOptions = (0, import_chunk_5BDIDVFF.strictObject)({
  actions: (0, import_chunk_5BDIDVFF.record)(
    (0, import_chunk_5BDIDVFF.string)().max(200).refine(import_chunk_HNPXM7SJ.isPinPattern, "it takes `*`, `owner/*`, `owner/repo` or `owner/repo/path`"),
    (0, import_chunk_5BDIDVFF._enum)(import_chunk_AOZ2SMLR.PINS)
  ).exactOptional().meta({
    description: "What has to hold GitHub actions, by `*`, `owner/*`, `owner/repo` or `owner/repo/path`: `any` nothing, `ref-pin` a version tag, `hash-pin` a commit. The longest pattern that fits decides."
  })
});
var advisoriesOptions = (0, import_chunk_5BDIDVFF.strictObject)({
  scopes: (0, import_chunk_5BDIDVFF._enum)(import_chunk_AOZ2SMLR.ADVISORY_SCOPES).exactOptional().meta({
    description: "`production`: packages that only development needs are not reported. Defaults to `all`."
  }),
  failOn: (0, import_chunk_5BDIDVFF._enum)([...import_chunk_AOZ2SMLR.BANDS, "never"]).exactOptional().meta({ description: "Advisories as bad as this, by CVSS, are errors. Defaults to `high`." }),
  whenUnavailable: (0, import_chunk_5BDIDVFF._enum)(import_chunk_AOZ2SMLR.UNAVAILABLE).exactOptional().meta({
    description: "`fail`: a scan that cannot look up advisories is incomplete (exit code 3). `warn`: it only says so. Defaults to `fail`."
  })
});
function checkSettings(withKinds) {
  return (0, import_chunk_5BDIDVFF.strictObject)({
    secrets: (withKinds ? (0, import_chunk_5BDIDVFF.union)([toggle, secretsOptions]) : toggle).exactOptional().meta({ description: "Committed secrets." }),
    cors: toggle.exactOptional().meta({ description: "Wildcard CORS." }),
    headers: (0, import_chunk_5BDIDVFF.union)([toggle, headersOptions]).exactOptional().meta({ description: "Missing security headers." }),
    pinning: (0, import_chunk_5BDIDVFF.union)([toggle, pinningOptions]).exactOptional().meta({ description: "Unpinned dependencies." }),
    ignores: toggle.exactOptional().meta({
      description: "Comments and entries that let findings stand, and do not hold or are of no use."
    }),
    advisories: (0, import_chunk_5BDIDVFF.union)([toggle, advisoriesOptions]).exactOptional().meta({ description: "Dependency advisories." })
  }).meta({ description: "Checks: `on`, `off`, or options, which also turn it on." });
}
function configurationSchema(rules) {
  const ruleName = (0, import_chunk_5BDIDVFF.string)().min(1).max(100);
  const level = (0, import_chunk_5BDIDVFF._enum)(["off", ...import_chunk_YXPOKRHL.SEVERITIES]);
  const named = [...import_chunk_YXPOKRHL.CHECK_IDS.map((id) => ({ id, title: `All rules of the check ${id}` })), ...rules];
  const levels = (0, import_chunk_5BDIDVFF.object)(
    Object.fromEntries(named.map(({ id, title = id }) => [id, level.exactOptional().describe(title)]))
  ).catchall(level).meta({
    description: "Severities by rule, or by check for all of its rules. Where a check itself counts a finding less, as in tests, it stays less."
  });
  const ignoreEntry = (0, import_chunk_5BDIDVFF.strictObject)({
    path: paths.exactOptional(),
    rule: oneOrMore(ruleName).exactOptional().meta({ description: "Rules, or checks for all of their rules." }),
    id: oneOrMore(word).exactOptional().meta({ description: "Ids of advisories: `GHSA-\u2026`, `CVE-\u2026`." }),
    package: oneOrMore(word).exactOptional().meta({ description: "Names of packages." }),
    until,
    reason
  }).refine(
    ({ path, rule, id, package: name }) => Boolean(path ?? rule ?? id ?? name),
    "it needs path, rule, id or package"
  ).meta({
    anyOf: oneRequired("path", "rule", "id", "package"),
    description: "Lets findings stand that fit all it names."
  });
  const override = (0, import_chunk_5BDIDVFF.strictObject)({
    paths,
    checks: checkSettings(false).exactOptional(),
    rules: levels.exactOptional()
  }).meta({ description: "Other settings for some paths. A later entry wins over an earlier one." });
  return (0, import_chunk_5BDIDVFF.strictObject)({
    $schema: (0, import_chunk_5BDIDVFF.string)().exactOptional().meta({ description: "Where editors find this schema." }),
    extends: (0, import_chunk_5BDIDVFF._enum)(import_chunk_AOZ2SMLR.PROFILES).exactOptional().meta({
      description: "What to begin with. `guide`: what the two guides call NEVER is an error. Defaults to `recommended`."
    }),
    failOn: (0, import_chunk_5BDIDVFF._enum)(import_chunk_YXPOKRHL.FAIL_ON).exactOptional().meta({
      description: "The mildest severity that fails a run. Defaults to `error`; --fail-on wins over it."
    }),
    checks: checkSettings(true).exactOptional(),
    rules: levels.exactOptional(),
    ignore: (0, import_chunk_5BDIDVFF.array)(ignoreEntry).max(2e4).exactOptional().meta({ description: "Findings that may stand, each with its reason." }),
    baseline: (0, import_chunk_5BDIDVFF.string)().min(1).max(1e3).exactOptional().meta({ description: "The file with findings that were there before, from the repository's root." }),
    limits: (0, import_chunk_5BDIDVFF.strictObject)({
      fileBytes: bytes().meta({
        description: "Files with more bytes are not read, and listed as not checked."
      }),
      namedFileBytes: bytes().meta({
        description: "The same for files that a check asks for by name, such as lockfiles."
      }),
      fileMs: (0, import_chunk_5BDIDVFF.int)().min(50).max(6e5).exactOptional().meta({ description: "Milliseconds that one file may take." })
    }).exactOptional().meta({ description: "What one file may cost." }),
    receive: (0, import_chunk_5BDIDVFF.strictObject)({
      seconds: (0, import_chunk_5BDIDVFF.number)().min(0.01).max(86400).exactOptional().meta({
        description: "How long a server looks at one push. Defaults to 120."
      }),
      overtime: (0, import_chunk_5BDIDVFF._enum)(import_chunk_AOZ2SMLR.OVERTIME).exactOptional().meta({
        description: "What becomes of a push that takes longer. Defaults to `refuse`."
      })
    }).exactOptional().meta({ description: "What a server does with a push, as its default branch says." }),
    overrides: (0, import_chunk_5BDIDVFF.array)(override).max(1e3).exactOptional().meta({ description: "Settings for parts of the repository." })
  }).meta({
    title: "Bartizan",
    description: "The configuration of Bartizan: bartizan.yaml, .yml or .json at the repository's root or in .github."
  });
}
function bytes() {
  return (0, import_chunk_5BDIDVFF.int)().min(1024).max(MOST_BYTES).exactOptional();
}
function configurationFrom(settings, digest, place) {
  const file = place([]).path;
  const { extends: base = import_chunk_AOZ2SMLR.DEFAULT_CONFIGURATION.extends, limits = {} } = settings;
  return {
    file,
    digest,
    extends: base,
    failOn: settings.failOn ?? import_chunk_AOZ2SMLR.DEFAULT_CONFIGURATION.failOn,
    layers: [
      ...(0, import_chunk_AOZ2SMLR.presetLayers)(base),
      layerOf(file, void 0, settings),
      ...(settings.overrides ?? []).map(
        (override, i) => layerOf(`${file} overrides[${i}]`, listOf(override.paths), override)
      )
    ],
    ignore: [...ignoresOf(settings, place), ...allowedOf(settings, place)],
    secretKinds: kindsOf(settings, place),
    baseline: settings.baseline,
    limits,
    receive: { ...import_chunk_AOZ2SMLR.DEFAULT_CONFIGURATION.receive, ...settings.receive }
  };
}
function layerOf(source, paths2, { checks = {}, rules = {} }) {
  const toggles = {};
  for (const id of import_chunk_YXPOKRHL.CHECK_IDS) {
    const setting = checks[id];
    if (setting !== void 0) toggles[id] = setting !== "off" && setting !== false;
  }
  const levels = Object.entries(rules).flatMap(
    ([name, level]) => level === void 0 ? [] : [[name, level]]
  );
  return { source, paths: paths2, checks: toggles, options: optionsOf(checks), rules: Object.fromEntries(levels) };
}
function optionsOf({ headers, pinning, advisories }) {
  return {
    ...typeof headers === "object" ? { headers: headersFrom(headers) } : {},
    ...typeof pinning === "object" ? { pinning } : {},
    ...typeof advisories === "object" ? { advisories } : {}
  };
}
function headersFrom({ providedBy, ...others }) {
  return providedBy === void 0 ? others : { ...others, providedBy: listOf(providedBy) };
}
function ignoresOf(settings, place) {
  return (settings.ignore ?? []).map((entry, i) => ({
    paths: listOf(entry.path),
    rules: listOf(entry.rule),
    ids: listOf(entry.id),
    packages: listOf(entry.package),
    values: [],
    until: entry.until,
    reason: entry.reason,
    at: place(["ignore", i])
  }));
}
function allowedOf(settings, place) {
  const secrets = settings.checks?.secrets;
  const allowed = typeof secrets === "object" ? secrets.allow ?? [] : [];
  return allowed.map(({ sha256, sha1, path, until: until2, reason: reason2 }, i) => ({
    paths: listOf(path),
    rules: ["secrets"],
    ids: [],
    packages: [],
    values: [
      ...sha256 === void 0 ? [] : [`sha256:${sha256.toLowerCase()}`],
      ...sha1 === void 0 ? [] : [`sha1:${sha1.toLowerCase()}`]
    ],
    until: until2,
    reason: reason2,
    at: place(["checks", "secrets", "allow", i])
  }));
}
function kindsOf(settings, place) {
  const secrets = settings.checks?.secrets;
  const kinds = typeof secrets === "object" ? secrets.kinds ?? [] : [];
  return kinds.map(({ id, name, pattern, keywords, severity: severity2 = "error" }, i) => ({
    id,
    name,
    pattern,
    keywords,
    severity: severity2,
    at: place(["checks", "secrets", "kinds", i])
  }));
}
function listOf(value) {
  if (value === void 0) return [];
  return typeof value === "string" ? [value] : value;
}
var MAX_TEXT = 1024 * 1024;
var MAX_COMPLAINTS = 500;
async function parseConfiguration(text, name, rules) {
  const lines = new import_chunk_AOZ2SMLR.LineIndex(text);
  const placeOf = ({ start, end }) => {
    const line = lines.lineAt(start);
    return { path: name, start, end, line, column: start - lines.startOf(line) + 1 };
  };
  const refuse = (problems2) => {
    const all = problems2.slice(0, MAX_COMPLAINTS).map(({ message, range }) => ({ ...placeOf(range), message }));
    throw new import_chunk_XQXMVBM7.ConfigError(
      name,
      all.sort((a, b) => a.line - b.line || a.column - b.column)
    );
  };
  const parsed = (settings, value2) => {
    const place = (path) => placeOf(rangeAt(value2, path));
    const digest = (0, import_chunk_3MQ3EUFL.createHash)("sha256").update(text).digest("hex");
    return { configuration: configurationFrom(settings, digest, place), settings, place };
  };
  const { value, problems } = await read(text, name);
  if (problems.length > 0) refuse(problems);
  if (value.kind === "null") return parsed({}, value);
  if (value.kind !== "object") {
    refuse([
      { message: "a configuration has keys with values: `failOn: warning`", range: { start: 0, end: 0 } }
    ]);
  }
  const { plain, problems: unplain } = plainOf(value);
  const schema = configurationSchema([]);
  const result = schema.safeParse(plain);
  const issues = result.success ? [] : result.error.issues.slice(0, MAX_COMPLAINTS);
  const complaints2 = [...complaintsOf(issues, schema, plain), ...await complaintsAbout(plain, rules)];
  const wrong = [
    ...unplain,
    ...complaints2.map(({ path, message }) => ({ message, range: rangeAt(value, path) }))
  ];
  if (!result.success || wrong.length > 0) return refuse(wrong);
  return parsed(result.data, value);
}
async function read(text, name) {
  if (text.length > MAX_TEXT) {
    const range = { start: 0, end: 0 };
    return { value: { kind: "null", range }, problems: [{ message: "it is longer than 1 MiB", range }] };
  }
  const documents = name.toLowerCase().endsWith(".json") ? [(await Promise.resolve().then(() => __load("./chunk-JXNT6PTD.js"))).readJson(text)] : (await Promise.resolve().then(() => __load("./chunk-CG6ZYLVG.js"))).readYamlDocuments(text);
  const [first, second] = documents;
  if (!first) throw new TypeError("a text has at least one document");
  const more = second ? [{ message: "a second document begins; a configuration is one", range: second.value.range }] : [];
  const repeated = (first.repeated ?? []).map((range) => ({
    message: "this key stands here a second time",
    range
  }));
  return { value: first.value, problems: [...first.problems, ...repeated, ...more] };
}
async function complaintsAbout(data, rules) {
  const { ids, complaints: complaints2 } = await aboutKinds(data, rules);
  const names = [...import_chunk_YXPOKRHL.CHECK_IDS, ...rules, ...ids.map((id) => `secrets/${id}`)];
  const known = new Set(names);
  const unknown = namedRules(data).filter(({ name }) => !known.has(name));
  return [
    ...complaints2,
    ...unknown.map(({ name, path }) => {
      const guess = (0, import_chunk_YXPOKRHL.closest)(name, names);
      const hint = guess === void 0 ? "`bartizan rules` lists them" : `did you mean "${guess}"?`;
      return { path, message: `${written(path)}: there is no rule of that name; ${hint}` };
    })
  ];
}
function namedRules(data) {
  const inLevels = (at) => keysOf(valueAt(data, [...at, "rules"])).map((name) => ({ name, path: [...at, "rules", name] }));
  return [
    ...inLevels([]),
    ...itemsOf(valueAt(data, ["overrides"])).flatMap((_, i) => inLevels(["overrides", i])),
    ...itemsOf(valueAt(data, ["ignore"])).flatMap((entry, i) => {
      const rule = valueAt(entry, ["rule"]);
      if (typeof rule === "string") return [{ name: rule, path: ["ignore", i, "rule"] }];
      return itemsOf(rule).flatMap(
        (name, j) => typeof name === "string" ? [{ name, path: ["ignore", i, "rule", j] }] : []
      );
    })
  ];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  parseConfiguration
});
})