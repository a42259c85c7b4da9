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
  initCommand: () => initCommand
});
module.exports = stdin_exports;
var import_chunk_B264UE2B = __load("./chunk-B264UE2B.js");
var import_chunk_VAO5KAT5 = __load("./chunk-VAO5KAT5.js");
var import_chunk_4HHDWSYT = __load("./chunk-4HHDWSYT.js");
var import_chunk_JLLL6JYF = __load("./chunk-JLLL6JYF.js");
var import_chunk_WCJIBOGL = __load("./chunk-WCJIBOGL.js");
var import_chunk_7UTINHF3 = __load("./chunk-7UTINHF3.js");
var import_chunk_7R246EWF = __load("./chunk-7R246EWF.js");
var import_chunk_XQXMVBM7 = __load("./chunk-XQXMVBM7.js");
var import_chunk_2WHUW5XK = __load("./chunk-2WHUW5XK.js");
var import_chunk_3MQ3EUFL = __load("./chunk-3MQ3EUFL.js");
var import_chunk_RGAFTZ2C = __load("./chunk-RGAFTZ2C.js");
var import_chunk_6XUI7BXU = __load("./chunk-6XUI7BXU.js");
var import_chunk_CG6ZYLVG = __load("./chunk-CG6ZYLVG.js");
var import_chunk_W2WOCJ7M = __load("./chunk-W2WOCJ7M.js");
var import_chunk_CBFG3CJ2 = __load("./chunk-CBFG3CJ2.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_JXNT6PTD = __load("./chunk-JXNT6PTD.js");
var import_chunk_QYBJLQON = __load("./chunk-QYBJLQON.js");
var import_chunk_5TIHMYHR = __load("./chunk-5TIHMYHR.js");
var import_chunk_RSO2TAPB = __load("./chunk-RSO2TAPB.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
var MAX_BYTES = 5 * 1024 * 1024;
function matchPlaces(root, places, findings) {
  const matched = /* @__PURE__ */ new Set();
  let unmatched = 0;
  const lineOf = linesOf(root);
  for (const place of places) {
    const there = findings.filter(({ path }) => path === place.path);
    const wanted = place.commit === void 0 || there.length === 0 ? void 0 : lineOf(place.commit, place.path, place.line);
    const meant = there.filter(
      ({ startLine, endLine }) => place.commit === void 0 ? startLine <= place.line && place.line <= endLine : wanted !== void 0 && lineOf(void 0, place.path, startLine) === wanted
    );
    for (const finding of meant) matched.add(finding);
    if (meant.length === 0) unmatched++;
  }
  return { findings: [...matched], unmatched };
}
function linesOf(root) {
  const read = /* @__PURE__ */ new Map();
  return (commit, path, line) => {
    const key = `${commit ?? ""}:${path}`;
    let lines = read.get(key);
    if (!lines) {
      lines = (commit === void 0 ? onDisk((0, import_chunk_YXPOKRHL.join)(root, path)) : inCommit(root, key)).split("\n");
      read.set(key, lines);
    }
    return lines[line - 1]?.trim();
  };
}
function onDisk(file) {
  try {
    return (0, import_chunk_YXPOKRHL.readFileSync)(file, "utf8");
  } catch {
    return "";
  }
}
function inCommit(root, name) {
  const [object] = (0, import_chunk_YXPOKRHL.readObjectsSync)([name], MAX_BYTES, { cwd: root, safeDirectory: root });
  return object?.bytes?.toString("utf8") ?? "";
}
function configText({ ignore, allow, kinds, off }, schema) {
  const lines = [
    ...schema.startsWith("file:") ? [] : [`# yaml-language-server: $schema=${schema}`],
    "# `bartizan doctor` prints what holds here, and where each value comes from.",
    "extends: recommended # or guide",
    "failOn: error"
  ];
  if (kinds.length + allow.length > 0) lines.push("checks:", "  secrets:");
  if (kinds.length > 0) lines.push("    kinds:", ...kinds.map((kind) => `      - ${flow({ ...kind })}`));
  if (allow.length > 0) {
    const entries = allow.map(({ hash, path, reason }) => ({ ...hash, ...path ? { path } : {}, reason }));
    lines.push("    allow:", ...entries.map((entry) => `      - ${flow(entry)}`));
  }
  if (off.length > 0) lines.push("rules:", ...off.map((rule) => `  ${rule}: off`));
  if (ignore.length > 0) lines.push("ignore:", ...ignore.map((entry) => `  - ${flow({ ...entry })}`));
  return `${lines.join("\n")}
`;
}
function flow(entry) {
  const pairs = Object.entries(entry).filter(([, value]) => value !== void 0);
  return `{ ${pairs.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(", ")} }`;
}
var NOTHING = { ignore: [], allow: [], kinds: [], off: [], places: [], lost: [] };
function together(parts) {
  return {
    ignore: parts.flatMap(({ ignore }) => ignore),
    allow: parts.flatMap(({ allow }) => allow),
    kinds: parts.flatMap(({ kinds }) => kinds),
    off: [...new Set(parts.flatMap(({ off }) => off))].sort(),
    places: parts.flatMap(({ places }) => places),
    lost: parts.flatMap(({ lost }) => lost)
  };
}
function globsOfRegex(source) {
  const bare = source.replace(/^\(\?i\)/, "");
  const branches = splitBranches(bare);
  const patterns = branches?.map(globOfBranch);
  if (!patterns || patterns.length === 0) return void 0;
  const known = patterns.flatMap((pattern) => pattern === void 0 ? [] : [pattern]);
  return known.length === patterns.length ? known : void 0;
}
function splitBranches(source) {
  const branches = [""];
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source[i] ?? "";
    if (char === "(") depth++;
    if (char === ")") depth--;
    if (char === "|" && depth === 0) branches.push("");
    else branches[branches.length - 1] += char === "\\" ? char + (source[++i] ?? "") : char;
  }
  return depth === 0 ? branches : void 0;
}
var IN_ANY_FOLDER = /^\((?:\?:)?\^\|\\?\/\)/;
var WHOLE_NAME = /\((?:\?:)?(?:\\?\/\|\$|\$\|\\?\/)\)$/;
var TOKEN = /(?<any>(?:\.|\[\^\/\])(?<times>[*+])\??)|(?<covered>\(\.\*\??\))|\((?:\?:)?(?<group>[^()|]*(?:\|[^()|]*)+|[^()|]+)\)(?<optional>\?)?|\\(?<escaped>[./_@# -])|(?<one>\.)|(?<literal>[A-Za-z0-9_/@# ~%,:=-])/y;
function globOfBranch(branch) {
  const folder = IN_ANY_FOLDER.exec(branch)?.[0].length ?? 0;
  const name = WHOLE_NAME.exec(branch)?.[0].length ?? 0;
  const start = branch.startsWith("^");
  const dollar = /(^|[^\\])\$$/.test(branch);
  const end = name > 0 || dollar;
  const body = branch.slice(start ? 1 : folder, branch.length - (name || (dollar ? 1 : 0)));
  let glob = folder > 0 ? "**/" : "";
  TOKEN.lastIndex = 0;
  for (let at = 0; at < body.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(body)?.groups;
    if (!groups) return void 0;
    const { covered, times, group, optional, escaped, one, literal } = groups;
    const any = covered?.slice(1, -1) ?? groups["any"];
    if (any !== void 0) {
      const crosses = any.startsWith(".") && (glob === "" || glob.endsWith("/"));
      glob += `${crosses ? "**/" : ""}${times === "+" ? "?" : ""}*`;
    }
    if (any === void 0 && group !== void 0) {
      const choice = choiceOf(group, optional !== void 0);
      if (choice === void 0) return void 0;
      glob += choice;
    } else if (any === void 0) glob += escaped ?? literal ?? (one === void 0 ? "" : "?");
  }
  return finished(glob, start, end);
}
function choiceOf(group, optional) {
  const words = group.split("|").map((word) => word.replace(/\\([./_@# -])/g, "$1"));
  if (words.length === 1 && /^(\.\*\??|\.\+)\/$/.test(words[0] ?? "")) return optional ? "**/" : void 0;
  if (words.some((word) => !/^[A-Za-z0-9_/@# ~.%:=-]*$/.test(word))) return void 0;
  const all = optional ? [...words, ""] : words;
  return all.length === 1 ? all[0] : `{${all.join(",")}}`;
}
function finished(glob, start, end) {
  if (glob === "" || /^[*/]*$/.test(glob)) return void 0;
  const open = glob.startsWith("**/") ? glob : glob.startsWith("/") ? `**${glob}` : `**/*${glob.replace(/^\*/, "")}`;
  const from = start ? glob.startsWith("**/") ? glob : `/${glob.replace(/^\//, "")}` : open;
  const whole = end || /[*/]$/.test(from) ? from : `${from}*`;
  const tidy = whole.replace(/(\*\*\/)+/g, "**/").replace(/\*{3,}/g, "**");
  return (0, import_chunk_AOZ2SMLR.globProblem)(tidy) === void 0 ? tidy : void 0;
}
var FILE = ".secrets.baseline";
function readSecretsBaseline(text) {
  const { value, problems } = (0, import_chunk_JXNT6PTD.readJson)(text);
  if (problems.length > 0) return { ...NOTHING, lost: [`${FILE} cannot be read as JSON`] };
  const allow = [];
  const lost = [];
  let real = 0;
  let keys = 0;
  for (const { key: path2, value: found } of (0, import_chunk_AOZ2SMLR.entriesOf)((0, import_chunk_AOZ2SMLR.get)(value, "results"))) {
    for (const entry of (0, import_chunk_AOZ2SMLR.itemsOf)(found)) {
      const sha1 = (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(entry, "hashed_secret"))?.toLowerCase() ?? "";
      const type = (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(entry, "type")) ?? "a secret";
      const isReal = (0, import_chunk_AOZ2SMLR.get)(entry, "is_secret");
      if (isReal?.kind === "bool" && isReal.value) real++;
      else if (type === "Private Key") keys++;
      else if (/^[0-9a-f]{40}$/.test(sha1))
        allow.push({ hash: { sha1 }, path: literalPath(path2), reason: `imported from ${FILE}: ${type}` });
      else lost.push(`${FILE}: an entry without a hash in ${path2}`);
    }
  }
  if (real > 0) lost.push(`${FILE}: ${counted(real)} that an audit called real secrets: revoke them`);
  if (keys > 0) lost.push(`${FILE}: ${counted(keys)} for private keys, which all have the same hash there`);
  for (const [name, what] of LOST_FILTERS) {
    const count = (0, import_chunk_AOZ2SMLR.itemsOf)((0, import_chunk_AOZ2SMLR.get)(value, "filters_used")).filter(
      (filter) => (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(filter, "path"))?.endsWith(name)
    ).length;
    if (count > 0 || (0, import_chunk_AOZ2SMLR.get)(value, "exclude", what))
      lost.push(`${FILE}: that some ${what} are left out by an expression`);
  }
  const patterns = (0, import_chunk_AOZ2SMLR.itemsOf)((0, import_chunk_AOZ2SMLR.get)(value, "filters_used")).flatMap(
    (filter) => (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(filter, "path"))?.endsWith("should_exclude_file") ? (0, import_chunk_AOZ2SMLR.itemsOf)((0, import_chunk_AOZ2SMLR.get)(filter, "pattern")) : []
  );
  const sources = [...patterns, (0, import_chunk_AOZ2SMLR.get)(value, "exclude", "files")].flatMap((one) => (0, import_chunk_AOZ2SMLR.stringOf)(one) ?? []);
  const path = sources.flatMap((source) => {
    const globs2 = globsOfRegex(source);
    if (!globs2) lost.push(`${FILE}: the path \`${source}\` says more than a pattern of paths can`);
    return globs2 ?? [];
  });
  const ignore = path.length > 0 ? [{ path, rule: "secrets", reason: `imported from ${FILE}` }] : [];
  return { ...NOTHING, ignore, allow, lost };
}
var LOST_FILTERS = [
  ["regex.should_exclude_line", "lines"],
  ["regex.should_exclude_secret", "secrets"]
];
function counted(count) {
  return count === 1 ? "1 entry" : `${count} entries`;
}
function literalPath(path) {
  return `/${path.replaceAll("\\", "/").replace(/^\.?\/+/, "").replace(/[*?[{]/g, "?")}`;
}
function withOneGroup(pattern, wanted) {
  let groups = 0;
  return pattern.replace(PIECE, (piece, opening) => {
    if (opening === void 0) return piece;
    groups++;
    return groups === wanted ? "(" : "(?:";
  });
}
var PIECE = /\\[\s\S]|\[\^?\]?(?:\\[\s\S]|\[:\w+:\]|[^\]\\])*\]|(\(\?P?<\w+>|\((?!\?))/g;
function keywordsOf(told, pattern) {
  if (told.length > 0 && told.every((word) => /^[ -~]{3,100}$/.test(word))) return told;
  const literal = literalIn(pattern);
  return literal.length < 3 ? [] : [literal];
}
function literalIn(pattern) {
  let depth = 0;
  const runs = [""];
  const open = pattern.replace(/\((?:\?:)?([\w -]{1,100})\)(?![*?{])/g, "$1");
  for (const [piece] of open.matchAll(/\\[\s\S]|\[\^?\]?(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/g)) {
    if (piece === "|" && depth === 0) return "";
    const last = runs.length - 1;
    if (piece === "(") depth++;
    if (depth === 0 && /^(?:[ -~]|\\[^\w\s])$/.test(piece) && !/^[.*+?()[\]{}|^$]$/.test(piece)) {
      runs[last] += piece.slice(-1);
      continue;
    }
    if (/^[*?{]$/.test(piece)) runs[last] = (runs[last] ?? "").slice(0, -1);
    if (piece === ")") depth--;
    if (runs[last] !== "") runs.push("");
    if (piece === "{") depth++;
    if (piece === "}") depth--;
  }
  return runs.reduce((longest, run) => run.length > longest.length ? run : longest, "").slice(0, 100);
}
function idOf(name) {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-/, "").slice(0, 60).replace(/-$/, "");
}
var CONFIG = ".gitleaks.toml";
var IGNORE = ".gitleaksignore";
function readGitleaksIgnore(text) {
  const places = [];
  const lost = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const fingerprint = line.trim();
    if (fingerprint === "" || fingerprint.startsWith("#")) continue;
    const match = /^(?:([0-9a-f]{7,64}):)?(.+):[^:]+:(\d{1,9})$/.exec(fingerprint);
    const [, commit, path, number] = match ?? [];
    if (path === void 0 || Number(number) === 0)
      lost.push(`${IGNORE}, line ${index + 1}: this is no fingerprint`);
    else places.push({ path, line: Number(number), commit, from: IGNORE });
  }
  return { ...NOTHING, places, lost };
}
function readGitleaksConfig(text) {
  const { value, problems } = (0, import_chunk_5TIHMYHR.readToml)(text);
  if (problems.length > 0) return { ...NOTHING, lost: [`${CONFIG} cannot be read as TOML`] };
  const ignore = [];
  const allow = [];
  const lost = [];
  let partial = 0;
  lost.push(...lostExtensions(value));
  for (const list of [...listsOf(value, "allowlist"), ...listsOf(value, "allowlists")]) {
    const reason = `imported from ${CONFIG}: ${(0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(list, "description")) ?? "allowlist"}`;
    if (/^(?:AND|&&)$/i.test((0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(list, "condition")) ?? "")) {
      lost.push(`${CONFIG}: an allowlist whose conditions all have to hold`);
      continue;
    }
    const targets = strings((0, import_chunk_AOZ2SMLR.get)(list, "targetRules"));
    if (targets.length > 0) {
      lost.push(`${CONFIG}: an allowlist for the rules ${targets.join(", ")} only`);
      continue;
    }
    const path = strings((0, import_chunk_AOZ2SMLR.get)(list, "paths")).flatMap((source) => {
      const globs2 = globsOfRegex(source);
      if (!globs2) lost.push(`${CONFIG}: the path \`${source}\` says more than a pattern of paths can`);
      return globs2 ?? [];
    });
    if (path.length > 0) ignore.push({ path, rule: "secrets", reason });
    const target = (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(list, "regexTarget")) ?? "secret";
    for (const source of strings((0, import_chunk_AOZ2SMLR.get)(list, "regexes"))) {
      const literal = literalOf(source);
      if (target === "line" || target === "match")
        lost.push(`${CONFIG}: an expression for allowed text around values`);
      else if (literal === void 0 || !isWhole(source) && literal.length < SHORTEST)
        lost.push(`${CONFIG}: an expression for allowed values; name values by their hash`);
      else {
        allow.push({ hash: { sha256: (0, import_chunk_3MQ3EUFL.createHash)("sha256").update(literal).digest("hex") }, reason });
        if (!isWhole(source)) partial++;
      }
    }
    for (const name of ["stopwords", "commits"]) {
      const count = strings((0, import_chunk_AOZ2SMLR.get)(list, name)).length;
      if (count > 0) lost.push(`${CONFIG}: ${count} ${name} of an allowlist`);
    }
  }
  if (partial > 0)
    lost.push(
      `${CONFIG}: that values which only hold an allowed text (${partial}) are allowed; here it is the whole value`
    );
  const kinds = listsOf(value, "rules").flatMap((rule) => kindOf(rule, lost) ?? []);
  return { ...NOTHING, ignore, allow, kinds, lost };
}
var SHORTEST = 12;
function isWhole(source) {
  return source.startsWith("^") && source.endsWith("$");
}
function lostExtensions(config) {
  const lost = [];
  for (const key of ["path", "url"])
    if ((0, import_chunk_AOZ2SMLR.get)(config, "extend", key)) lost.push(`${CONFIG}: what the file of \`extend.${key}\` says`);
  const off = strings((0, import_chunk_AOZ2SMLR.get)(config, "extend", "disabledRules"));
  if (off.length > 0) lost.push(`${CONFIG}: that gitleaks' rules ${off.join(", ")} are off`);
  return lost;
}
function kindOf(rule, lost) {
  const written = (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(rule, "id")) ?? "";
  const pattern = (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(rule, "regex"));
  const id = idOf(written);
  if (pattern === void 0 || id === "") {
    lost.push(
      written === "" ? `${CONFIG}: a rule without an id` : `${CONFIG}: the rule ${written}, which has no expression of its own`
    );
    return void 0;
  }
  for (const { key } of (0, import_chunk_AOZ2SMLR.entriesOf)(rule)) {
    if (["id", "regex", "description", "keywords", "tags", "secretGroup"].includes(key)) continue;
    lost.push(`${CONFIG}: \`${key}\` of the rule ${written}`);
  }
  const name = ((0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(rule, "description")) || `a secret of the kind ${id}`).slice(0, 100);
  const group = (0, import_chunk_AOZ2SMLR.get)(rule, "secretGroup");
  const own = group?.kind === "number" && group.value > 0 ? withOneGroup(pattern, group.value) : pattern;
  return { id, name, pattern: own, keywords: keywordsOf(strings((0, import_chunk_AOZ2SMLR.get)(rule, "keywords")), pattern) };
}
function listsOf(value, key) {
  const found = (0, import_chunk_AOZ2SMLR.get)(value, key);
  if (found?.kind === "object") return [found];
  return (0, import_chunk_AOZ2SMLR.itemsOf)(found);
}
function strings(value) {
  return (0, import_chunk_AOZ2SMLR.itemsOf)(value).flatMap((item) => (0, import_chunk_AOZ2SMLR.stringOf)(item) ?? []);
}
function literalOf(source) {
  const bare = source.replace(/^\^/, "").replace(/\$$/, "");
  if (!/^(?:[^.*+?()[\]{}|^$\\]|\\[^A-Za-z0-9])+$/.test(bare)) return void 0;
  return bare.replace(/\\(.)/g, "$1");
}
function readSecretlintConfig(name, text, known) {
  const isJson = name.endsWith(".json") || text.trimStart().startsWith("{");
  const { value: whole, problems } = isJson ? (0, import_chunk_JXNT6PTD.readJson)(text) : (0, import_chunk_CG6ZYLVG.readYaml)(text);
  if (problems.length > 0) return { ...NOTHING, lost: [`${name} cannot be read`] };
  const value = name === "package.json" ? (0, import_chunk_AOZ2SMLR.get)(whole, "secretlint") : whole;
  const kinds = [];
  const off = [];
  const allow = [];
  const lost = [];
  const visit = (rule) => {
    const id = ((0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(rule, "id")) ?? "").replace(/^.*secretlint-rule-/, "");
    const options = (0, import_chunk_AOZ2SMLR.get)(rule, "options");
    for (const inner of (0, import_chunk_AOZ2SMLR.itemsOf)((0, import_chunk_AOZ2SMLR.get)(rule, "rules"))) visit(inner);
    if (id === "pattern") {
      kinds.push(...kindsOf(options, (what) => lost.push(`${name}: ${what}`)));
      return;
    }
    if ((0, import_chunk_AOZ2SMLR.get)(rule, "severity")) lost.push(`${name}: the severity of ${id}`);
    if ((0, import_chunk_AOZ2SMLR.boolOf)((0, import_chunk_AOZ2SMLR.get)(rule, "disabled")) === true) {
      if (!turnOff(id)) lost.push(`${name}: that the rule ${id || "without an id"} is off`);
      return;
    }
    for (const message of [
      ...texts((0, import_chunk_AOZ2SMLR.get)(rule, "allowMessageIds")),
      ...texts((0, import_chunk_AOZ2SMLR.get)(options, "allowMessageIds"))
    ]) {
      if (!turnOff(`${id}/${message}`)) lost.push(`${name}: that the message ${message} of ${id} is allowed`);
    }
    for (const text2 of texts((0, import_chunk_AOZ2SMLR.get)(options, "allows"))) {
      if (id === "no-dotenv") {
        lost.push(`${name}: that a file of the name ${text2} may hold credentials`);
        continue;
      }
      if (/^\/.*\/[a-z]*$/s.test(text2)) lost.push(`${name}: an expression for allowed values of ${id}`);
      else allow.push({ hash: { sha256: sha256(text2) }, reason: `imported from ${name}: allowed of ${id}` });
    }
  };
  const turnOff = (wanted) => {
    const meant = known.filter(
      ({ secretlint = [] }) => secretlint.some((own) => own === wanted || own.startsWith(`${wanted}/`))
    );
    off.push(...meant.map(({ id }) => `secrets/${id}`));
    return meant.length > 0;
  };
  for (const rule of (0, import_chunk_AOZ2SMLR.itemsOf)((0, import_chunk_AOZ2SMLR.get)(value, "rules"))) visit(rule);
  return { ...NOTHING, off, allow, kinds, lost };
}
function kindsOf(options, lose) {
  if (texts((0, import_chunk_AOZ2SMLR.get)(options, "allows")).length > 0) lose("values that its own patterns may find");
  return (0, import_chunk_AOZ2SMLR.itemsOf)((0, import_chunk_AOZ2SMLR.get)(options, "patterns")).flatMap((one) => {
    const name = (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(one, "name")) ?? "";
    const sources = [(0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(one, "pattern")) ?? [], texts((0, import_chunk_AOZ2SMLR.get)(one, "patterns"))].flat();
    if ((0, import_chunk_AOZ2SMLR.get)(one, "filePathGlobs")) lose(`the files that the pattern ${name} is for; it is for all here`);
    return sources.flatMap((source, index) => {
      const [, body = source, flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(source) ?? [];
      const id = `${idOf(name) || "pattern"}${index === 0 ? "" : `-${index + 1}`}`;
      const set = [...new Set(flags)].filter((flag) => "ims".includes(flag)).join("");
      const pattern = `${set === "" ? "" : `(?${set})`}${body.replaceAll("\\/", "/")}`;
      return [{ id, name: name.slice(0, 100) || "a secret", pattern, keywords: keywordsOf([], body) }];
    });
  });
}
function readSecretlintIgnore(text) {
  const path = [];
  const exceptions = [];
  const lost = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const pattern = line.replace(/(?<!\\)\s+$/, "");
    if (pattern === "" || pattern.startsWith("#")) continue;
    const problem = (0, import_chunk_AOZ2SMLR.globProblem)(pattern);
    if (pattern.startsWith("!")) exceptions.push(pattern.slice(1));
    if (problem === void 0) path.push(pattern);
    else lost.push(`.secretlintignore, line ${index + 1}: the pattern ${problem}`);
  }
  const isMeant = (pattern) => !exceptions.some((one) => (0, import_chunk_AOZ2SMLR.globs)([pattern])(one.replace(/^\/|[*?[\]]/g, "")));
  const kept = path.filter(isMeant);
  for (const pattern of path.filter((one) => !isMeant(one)))
    lost.push(`.secretlintignore: the pattern ${pattern}, which has exceptions`);
  const ignore = kept.length > 0 ? [{ path: kept, rule: "secrets", reason: "imported from .secretlintignore" }] : [];
  return { ...NOTHING, ignore, lost };
}
function texts(value) {
  return (0, import_chunk_AOZ2SMLR.itemsOf)(value).flatMap((item) => (0, import_chunk_AOZ2SMLR.stringOf)(item) ?? []);
}
function sha256(text) {
  return (0, import_chunk_3MQ3EUFL.createHash)("sha256").update(text).digest("hex");
}
function workflowText(action) {
  return `name: Bartizan
on:
  pull_request:
  merge_group:
  push:
    branches: [main]
  schedule:
    - cron: "23 4 * * 1" # advisories appear without a commit: look at everything once a week

permissions: {}

jobs:
  bartizan:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 2 # the merge commit and its parents: enough to know which lines a pull request adds
          persist-credentials: false
      - uses: ${action}
`;
}
function isActionReference(text) {
  return /^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(text);
}
function repositoryOnGithub(address) {
  const match = /^(?:https:\/\/github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    address.trim()
  );
  return match?.[1];
}
var WORKFLOWS = ".github/workflows";
var MAX_BYTES2 = 8 * 1024 * 1024;
async function planInit(root, action, schema) {
  const notes = [];
  const imported = importsAt(root, notes);
  const proposals = [];
  const present = import_chunk_AOZ2SMLR.CONFIG_NAMES.find((name) => isThere((0, import_chunk_YXPOKRHL.join)(root, name)));
  if (present) {
    notes.push(`${present} is there already, and stays as it is.`);
    const entries = imported.ignore.length + imported.allow.length + imported.kinds.length + imported.off.length;
    if (entries > 0)
      notes.push("What other tools' files say could go into it:", configText(imported, schema).trimEnd());
  } else proposals.push({ path: "bartizan.yaml", content: await checkedText(imported, schema, notes) });
  const workflow = workflowAt(root);
  if (workflow) notes.push(`${workflow} runs the Action already.`);
  else if (action === void 0) {
    notes.push(
      "No workflow is proposed: pass --action OWNER/REPOSITORY@COMMIT, with the full commit you reviewed."
    );
  } else if (isThere((0, import_chunk_YXPOKRHL.join)(root, WORKFLOWS, "bartizan.yml"))) {
    notes.push(`${WORKFLOWS}/bartizan.yml is there already, and stays as it is.`);
  } else proposals.push({ path: `${WORKFLOWS}/bartizan.yml`, content: workflowText(action) });
  notes.push(...imported.lost.map((lost) => `Not carried over: ${lost}.`));
  return { proposals, notes, places: imported.places };
}
async function checkedText(imported, schema, notes) {
  const kinds = [];
  for (const kind of imported.kinds) {
    const alone = configText(
      { ...imported, ignore: [], allow: [], off: [], kinds: [...kinds, kind] },
      schema
    );
    try {
      await (0, import_chunk_7R246EWF.parseConfig)(alone, "bartizan.yaml");
      kinds.push(kind);
    } catch (error) {
      if (!(error instanceof import_chunk_XQXMVBM7.ConfigError)) throw error;
      const why = error.problems[0]?.message ?? "it is not right";
      notes.push(`Not carried over: the kind ${kind.id} (${why}).`);
    }
  }
  return configText({ ...imported, kinds }, schema);
}
function importsAt(root, notes) {
  const parts = [];
  const take = (name, read) => {
    const text = textOf((0, import_chunk_YXPOKRHL.join)(root, name), name, notes);
    if (text === void 0) return;
    notes.push(`${name} was read.`);
    parts.push(read(text));
  };
  take(".gitleaksignore", readGitleaksIgnore);
  take(".gitleaks.toml", readGitleaksConfig);
  for (const ending of ["", ".json", ".yml", ".yaml"]) {
    const name = `.secretlintrc${ending}`;
    take(name, (text) => readSecretlintConfig(name, text, import_chunk_6XUI7BXU.findables));
  }
  if (textOf((0, import_chunk_YXPOKRHL.join)(root, "package.json"), "package.json", [])?.includes('"secretlint"'))
    take("package.json", (text) => readSecretlintConfig("package.json", text, import_chunk_6XUI7BXU.findables));
  for (const ending of [".js", ".cjs", ".mjs"]) {
    const name = `.secretlintrc${ending}`;
    if (isThere((0, import_chunk_YXPOKRHL.join)(root, name))) notes.push(`Not carried over: ${name} is a program, and is not run.`);
  }
  take(".secretlintignore", readSecretlintIgnore);
  take(".secrets.baseline", readSecretsBaseline);
  return together(parts);
}
function textOf(file, name, notes) {
  try {
    const stats = (0, import_chunk_YXPOKRHL.lstatSync)(file, { throwIfNoEntry: false });
    if (!stats) return void 0;
    if (stats.isFile() && stats.size <= MAX_BYTES2) return (0, import_chunk_YXPOKRHL.readFileSync)(file, "utf8");
    notes.push(`Not carried over: ${name} is no regular file, or too large.`);
  } catch (error) {
    const code = import_chunk_7R246EWF.types.isNativeError(error) && "code" in error ? String(error.code) : "unknown error";
    notes.push(`Not carried over: ${name} cannot be read (${code}).`);
  }
  return void 0;
}
function workflowAt(root) {
  const folder = (0, import_chunk_YXPOKRHL.join)(root, WORKFLOWS);
  if (!(0, import_chunk_YXPOKRHL.existsSync)(folder)) return void 0;
  for (const name of (0, import_chunk_YXPOKRHL.readdirSync)(folder).sort()) {
    if (!/\.ya?ml$/.test(name)) continue;
    const text = textOf((0, import_chunk_YXPOKRHL.join)(folder, name), name, []);
    if (text && /uses:\s*["']?[\w.-]+\/bartizan(?:@|\/)/.test(text)) return `${WORKFLOWS}/${name}`;
  }
  return void 0;
}
function isThere(file) {
  return (0, import_chunk_YXPOKRHL.lstatSync)(file, { throwIfNoEntry: false }) !== void 0;
}
var USAGE = "It is `bartizan init [--yes] [--no-hook] [--action OWNER/REPOSITORY@COMMIT]`.";
async function initCommand(host, args) {
  const { yes = false, "no-hook": noHook = false, action } = parse(args);
  if (action !== void 0 && !isActionReference(action)) {
    throw new import_chunk_YXPOKRHL.UserError(
      "--action takes OWNER/REPOSITORY@COMMIT",
      "With the full 40 digits of the commit: a tag can be moved."
    );
  }
  const root = (0, import_chunk_YXPOKRHL.rootOf)(host.cwd);
  const schema = new URL("../schema/bartizan.schema.json", host.bundle);
  const plan = await planInit(root.path, action ?? actionOfInstallation(host), schema.href);
  const known = await foreignFindings(host, root, plan);
  const proposals = [...plan.proposals, ...known.proposals];
  for (const { path, content } of proposals) show(host, path, content);
  for (const note of [...plan.notes, ...known.notes]) host.stdout.write(`${(0, import_chunk_RGAFTZ2C.visibleLines)(note)}
`);
  const withHook = root.git && !noHook;
  if (withHook) await (0, import_chunk_B264UE2B.installCommand)(host, ["--dry-run"]);
  if (proposals.length === 0 && !withHook) return import_chunk_YXPOKRHL.EXIT.clean;
  if (!yes && !await isAgreed(host)) {
    host.stdout.write("Nothing was written. `bartizan init --yes` writes it.\n");
    return import_chunk_YXPOKRHL.EXIT.clean;
  }
  for (const proposal of proposals) write(root.path, proposal);
  host.stdout.write(proposals.map(({ path }) => `Wrote ${(0, import_chunk_RGAFTZ2C.visible)(path)}.
`).join(""));
  return withHook ? (0, import_chunk_B264UE2B.installCommand)(host, []) : import_chunk_YXPOKRHL.EXIT.clean;
}
function parse(args) {
  try {
    const options = {
      yes: { type: "boolean" },
      "no-hook": { type: "boolean" },
      action: { type: "string" }
    };
    return (0, import_chunk_7R246EWF.parseArgs)({ args: [...args], options, strict: true }).values;
  } catch (error) {
    const unknown = import_chunk_7R246EWF.types.isNativeError(error) ? /'([^']*)'/.exec(error.message)?.[1] : void 0;
    throw new import_chunk_YXPOKRHL.UserError(`init does not take ${unknown ?? "these arguments"}`, USAGE);
  }
}
function actionOfInstallation(host) {
  const home = (0, import_chunk_WCJIBOGL.fileURLToPath)(new URL("..", host.bundle));
  const options = { cwd: home, safeDirectory: home };
  try {
    const text = (git) => (0, import_chunk_YXPOKRHL.runSync)(git, options).toString("utf8").trim();
    const repository = repositoryOnGithub(text(["config", "--get", "remote.origin.url"]));
    const reference = `${repository}@${text(["rev-parse", "HEAD"])}`;
    return repository !== void 0 && isActionReference(reference) ? reference : void 0;
  } catch (error) {
    if (error instanceof import_chunk_YXPOKRHL.GitError) return void 0;
    throw error;
  }
}
async function foreignFindings(host, root, { places }) {
  if (places.length === 0) return { proposals: [], notes: [] };
  const { report } = await (0, import_chunk_AOZ2SMLR.runScan)({
    source: (0, import_chunk_4HHDWSYT.worktreeSource)({ root: root.path, git: root.git, within: [""], notes: root.notes }),
    assets: (0, import_chunk_YXPOKRHL.assetsBeside)(host.bundle),
    only: ["secrets"],
    skip: [],
    wholeFiles: true,
    minConfidence: "low"
  });
  const { findings, unmatched } = matchPlaces(root.path, places, report.findings);
  const notes = [
    ...unmatched > 0 ? [
      `Not carried over: ${unmatched} of ${places.length} fingerprints of ${places[0]?.from}, where nothing is found now.`
    ] : [],
    "`bartizan baseline` would write down all other findings there are today."
  ];
  if (findings.length === 0) return { proposals: [], notes };
  return { proposals: [{ path: import_chunk_AOZ2SMLR.BASELINE_FILE, content: (0, import_chunk_2WHUW5XK.renderBaseline)(findings.map(import_chunk_AOZ2SMLR.entryOf)) }], notes };
}
function show(host, path, content) {
  const lines = (0, import_chunk_RGAFTZ2C.visibleLines)(content.trimEnd()).split("\n");
  host.stdout.write(`${(0, import_chunk_RGAFTZ2C.visible)(path)}:
${lines.map((line) => `  ${line}
`).join("")}
`);
}
async function isAgreed(host) {
  const answer = await host.ask("Write this? [y/N] ");
  return answer !== void 0 && /^y(es)?$/i.test(answer.trim());
}
function write(root, { path, content }) {
  const file = (0, import_chunk_YXPOKRHL.join)(root, path);
  try {
    (0, import_chunk_YXPOKRHL.mkdirSync)((0, import_chunk_YXPOKRHL.dirname)(file), { recursive: true });
    (0, import_chunk_YXPOKRHL.writeFileSync)(file, content, { flag: "wx" });
  } catch (error) {
    const code = import_chunk_7R246EWF.types.isNativeError(error) && "code" in error ? String(error.code) : "unknown error";
    throw new import_chunk_YXPOKRHL.UserError(
      code === "EEXIST" ? `${path} is there already, and stays as it is` : `${path} cannot be written (${code})`,
      "What is shown before it was written; the rest was not."
    );
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  initCommand
});
})