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
  envInImage: () => envInImage,
  heldByTools: () => heldByTools,
  leftBehindIn: () => leftBehindIn,
  sharedWithOthers: () => sharedWithOthers,
  storeIn: () => storeIn,
  testKeysIn: () => testKeysIn
});
module.exports = stdin_exports;
var import_chunk_THMVHAWA = __load("./chunk-THMVHAWA.js");
var import_chunk_MI3FTCXL = __load("./chunk-MI3FTCXL.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var LONGEST = 4096;
var ASSIGNED = /^[ \t]{0,80}(?:-[ \t]{1,20})?(?:export[ \t]{1,20}|set[ \t]{1,20})?["']?([A-Za-z_][\w.-]{0,99})["']?[ \t]{0,20}(?:=|:(?=[ \t"']))/;
function assignmentsIn(text) {
  const found = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    if (end - start <= LONGEST) {
      const assignment = assignmentOn(text.slice(start, end), start);
      if (assignment) found.push(assignment);
    }
    start = end + 1;
  }
  return found;
}
function assignmentOn(line, offset) {
  const match = ASSIGNED.exec(line);
  const name = match?.[1];
  const rest = match ? line.slice(match[0].length).replace(/^[ \t]{1,20}/, "") : "";
  if (!name || !rest) return void 0;
  const from = line.length - rest.length;
  const value = valueIn(rest);
  if (!value) return void 0;
  const secret = { start: offset + from + value.start, end: offset + from + value.end };
  return {
    name,
    value: rest.slice(value.start, value.end),
    at: { start: offset + line.indexOf(name), end: secret.end },
    secret
  };
}
function valueIn(rest) {
  const quote = rest[0];
  if (quote === '"' || quote === "'" || quote === "`") {
    const end2 = rest.indexOf(quote, 1);
    return end2 > 1 ? { start: 1, end: end2 } : void 0;
  }
  const comment = rest.search(/\s#/);
  const end = rest.slice(0, comment === -1 ? rest.length : comment).trimEnd().length;
  return end > 0 ? { start: 0, end } : void 0;
}
var MADE = /* @__PURE__ */ new Set(["random", "digest", "uuid"]);
function isMade(value) {
  const nature = (0, import_chunk_MI3FTCXL.natureOf)(value);
  if (MADE.has(nature)) return true;
  return nature === "password" ? false : void 0;
}
function heldValue(path, { name, value, at, secret }, made) {
  return {
    name,
    at: { path, start: at.start, end: at.end },
    secret: { path, start: secret.start, end: secret.end },
    digest: (0, import_chunk_AOZ2SMLR.sha256)(value).slice(0, 4),
    made
  };
}
function heldBySettings(path, text) {
  return assignmentsIn(text).flatMap((assignment) => {
    const made = (0, import_chunk_AOZ2SMLR.namesSecret)(assignment.name) ? isMade(assignment.value) : void 0;
    return made === void 0 ? [] : [heldValue(path, assignment, made)];
  });
}
async function sharedWithOthers(file, tree) {
  const { path, text, role } = file;
  const own = (0, import_chunk_AOZ2SMLR.environmentOf)(path) ?? (0, import_chunk_AOZ2SMLR.ownFolderOf)(path)?.environment;
  if (!own || role === "test" || role === "example" || role === "docs") return [];
  const secrets = assignmentsIn(text).flatMap(
    (assignment) => (0, import_chunk_AOZ2SMLR.namesSecret)(assignment.name) && isMade(assignment.value) ? [assignment] : []
  );
  if (secrets.length === 0) return [];
  const told = /* @__PURE__ */ new Set();
  const found = [];
  for (const { path: beside, environment } of await counterpartsOf(path, tree)) {
    if (environment.rank === own.rank) continue;
    const other = await tree.open(beside);
    if (!other) continue;
    const theirs = new Map(assignmentsIn(other.text).map((one) => [`${one.name}\0${one.value}`, one]));
    for (const secret of secrets) {
      const key = `${secret.name}\0${secret.value}`;
      const same = theirs.get(key);
      if (!same || told.has(key)) continue;
      told.add(key);
      const held = heldValue(path, secret, true);
      found.push({
        fact: "shared-between-environments",
        at: held.at,
        secret: held.secret,
        message: `\`${secret.name}\` has the same value in ${own.name} and in ${environment.name} (\`${beside}\`).`,
        other: { path: beside, start: same.at.start, end: same.at.end },
        otherIsWorse: environment.rank < own.rank,
        identity: held.digest
      });
    }
  }
  return found;
}
async function counterpartsOf(path, tree) {
  const inFile = (0, import_chunk_AOZ2SMLR.environmentOf)(path) !== void 0;
  const folder = (0, import_chunk_AOZ2SMLR.folderOf)(path);
  const own = (0, import_chunk_AOZ2SMLR.ownFolderOf)(path);
  return (await tree.paths()).flatMap((other) => {
    if (other === path) return [];
    if (inFile) {
      const isBeside = other.startsWith(folder) && !other.includes("/", folder.length);
      const environment = isBeside ? (0, import_chunk_AOZ2SMLR.environmentOf)(other) : void 0;
      return environment ? [{ path: other, environment }] : [];
    }
    if (!own || !other.startsWith(own.before) || !other.endsWith(own.behind)) return [];
    const theirs = (0, import_chunk_AOZ2SMLR.ownFolderOf)(other);
    const isSame = theirs?.before === own.before && theirs.behind === own.behind;
    return isSame ? [{ path: other, environment: theirs.environment }] : [];
  });
}
var COPIED = /^[ \t]*(?:COPY|ADD)[ \t]+((?:--[a-z-]+(?:=\S*)?[ \t]+)*)([^\r\n]{1,1000})$/gim;
async function envInImage(file, tree) {
  if (file.role !== "source" && file.role !== "generated") return [];
  const { path, text } = file;
  const found = [];
  const last = lastStage(text);
  for (const match of text.matchAll(COPIED)) {
    const [, flags = "", rest = ""] = match;
    if (/--from=/i.test(flags) || rest.startsWith("<<")) continue;
    const sources = argumentsOf(rest).slice(0, -1);
    const from = match.index + match[0].length - rest.length;
    const isKept = match.index >= last;
    for (const source of sources) {
      const said = await whatOf(source, path, tree);
      if (!said) continue;
      const start = from + rest.indexOf(source);
      found.push({
        fact: "env-in-image",
        at: { path, start, end: start + source.length },
        message: `${said} into the image${isKept ? "" : ", in a stage that is not the last one"}.`,
        severity: isKept ? "warning" : "notice"
      });
    }
  }
  return found;
}
function lastStage(text) {
  return [...text.matchAll(/^[ \t]*FROM[ \t]/gim)].at(-1)?.index ?? 0;
}
function argumentsOf(rest) {
  if (rest.trimStart().startsWith("["))
    return [...rest.matchAll(/"([^"]*)"/g)].map(([, argument = ""]) => argument);
  return rest.trim().split(/\s+/);
}
async function whatOf(source, dockerfile, tree) {
  const plain = source.replace(/^(?:\.?\/)+/, "").replace(/(^|\/)\.env\.?\*$/, "$1.env");
  if ((0, import_chunk_AOZ2SMLR.isEnvFile)(plain)) {
    const known = await firstOf([(0, import_chunk_AOZ2SMLR.folderOf)(dockerfile) + plain, plain], tree);
    if (known && heldBySettings(known.path, known.text).length === 0) return void 0;
    return `\`${plain}\`, with the settings of whoever builds it, is copied`;
  }
  if (plain !== "" && plain !== ".") return void 0;
  const beside = `${(0, import_chunk_AOZ2SMLR.folderOf)(dockerfile)}.env`;
  const env = await tree.open(beside);
  if (!env || heldBySettings(beside, env.text).length === 0) return void 0;
  const ignores = await firstOf([`${dockerfile}.dockerignore`, `${(0, import_chunk_AOZ2SMLR.folderOf)(dockerfile)}.dockerignore`], tree);
  if (ignores && leavesOut(ignores.text, ".env")) return void 0;
  return `\`${beside}\` holds credentials, and is copied with everything beside it`;
}
async function firstOf(paths, tree) {
  for (const path of paths) {
    const file = await tree.open(path);
    if (file) return file;
  }
  return void 0;
}
function leavesOut(ignores, name) {
  let out = false;
  for (const line of ignores.split(/\r?\n/)) {
    const [, not = "", pattern = ""] = /^(!?)\s{0,20}\/?(\S{1,100})$/.exec(line.trim()) ?? [];
    if (pattern === "" || pattern.startsWith("#")) continue;
    if (fits(pattern.replace(/^(?:\*\*\/)+/, "").replace(/\/$/, ""), name)) out = not === "";
  }
  return out;
}
function fits(pattern, name) {
  if (pattern === "") return name === "";
  const [first, rest] = [pattern[0], pattern.slice(1)];
  if (first === "*") return fits(rest, name) || name !== "" && fits(pattern, name.slice(1));
  return name !== "" && (first === "?" || first === name[0]) && fits(rest, name.slice(1));
}
function keyStoreIn(text) {
  const bytes = import_chunk_YXPOKRHL.Buffer.alloc(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = (0, import_chunk_AOZ2SMLR.byteAt)(text, at);
  const magic = bytes.toString("hex", 0, 4);
  if (magic === "feedfeed" || magic === "cececece")
    return holdsJavaKey(bytes) ? { what: "a Java keystore with a key in it", length: 4 } : void 0;
  if (magic === "03d9a29a") return { what: "a password safe of KeePass", length: 4 };
  if (isPkcs12(bytes))
    return holdsBag(bytes) ? { what: "a PKCS#12 store with a private key in it", length: 8 } : void 0;
  const nature = (0, import_chunk_THMVHAWA.binaryKeyNature)(bytes);
  return nature && { what: `a private key${nature === "encrypted" ? ", under a password" : ""}`, length: 4 };
}
var KEYS = [1, 3];
function holdsJavaKey(bytes) {
  const number = (at2) => at2 + 4 <= bytes.length ? bytes.readUInt32BE(at2) : void 0;
  const word = (at2) => at2 + 2 <= bytes.length ? at2 + 2 + bytes.readUInt16BE(at2) : void 0;
  const entries = number(8) ?? 0;
  let at = 12;
  for (let entry = 0; entry < entries && at !== void 0; entry++) {
    if (KEYS.includes(number(at) ?? 0)) return true;
    const alias = word(at + 4);
    const type = alias === void 0 ? void 0 : word(alias + 8);
    const length = type === void 0 ? void 0 : number(type);
    at = type === void 0 || length === void 0 ? void 0 : type + 4 + length;
  }
  return false;
}
function isPkcs12(bytes) {
  return /^30(?:80|81..|82.{4}|83.{6})02010330/.test(bytes.toString("hex", 0, 10));
}
var BAG = import_chunk_YXPOKRHL.Buffer.from("060b2a864886f70d010c0a01", "hex");
function holdsBag(bytes) {
  for (let at = bytes.indexOf(BAG); at !== -1; at = bytes.indexOf(BAG, at + 1))
    if ([1, 2, 5].includes(bytes[at + BAG.length] ?? 0)) return true;
  return false;
}
var HARMLESS = /^debug\.(?:keystore|jks)$/i;
function storeIn(file) {
  const { path, text } = file;
  const name = (0, import_chunk_AOZ2SMLR.basename)(path);
  if (/\.ppk$/i.test(name)) return puttyKeyIn(file);
  if (/\.key$/i.test(name)) return gnupgKeyIn(file);
  if (text.startsWith("SQLite format 3")) return databaseIn(file);
  const store = HARMLESS.test(name) ? void 0 : keyStoreIn(text);
  if (!store) return [];
  const at = { path, start: 0, end: store.length };
  return [{ fact: "tracked-key-file", at, message: `\`${path}\` is ${store.what}.` }];
}
function gnupgKeyIn({ path, text }) {
  const head = /^(?:Key: )?\((?:\d\d:)?(protected-)?private-key\b/m.exec(text);
  if (!head) return [];
  const guarded = head[1] === void 0 ? "without a passphrase" : "under a passphrase";
  return [
    {
      fact: "tracked-key-file",
      at: { path, start: head.index, end: head.index + head[0].length },
      message: `\`${path}\` is a private key of GnuPG, ${guarded}.`
    }
  ];
}
function puttyKeyIn({ path, text }) {
  const head = /^PuTTY-User-Key-File-\d: \S{1,40}/.exec(text);
  if (!head || !text.includes("Private-Lines:")) return [];
  const guarded = /^Encryption: none/m.test(text) ? "without a passphrase" : "under a passphrase";
  return [
    {
      fact: "tracked-key-file",
      at: { path, start: 0, end: head[0].length },
      message: `\`${path}\` is a private key of PuTTY, ${guarded}.`
    }
  ];
}
var TABLE = /CREATE TABLE (?:IF NOT EXISTS )?["'`[]?((?:\w{0,40}_)?(?:users?|accounts?|customers?|members?|sessions?|passwords?|credentials?|logins?|tokens?|api_keys?|secrets?|cookies))["'`\]]?\s{0,5}\(/gi;
var LEAF = 13;
var INTERIOR = 5;
function databaseIn({ path, text }) {
  const size = (0, import_chunk_AOZ2SMLR.byteAt)(text, 16) << 8 | (0, import_chunk_AOZ2SMLR.byteAt)(text, 17);
  const page = size === 1 ? 65536 : size;
  if (page < 512) return [];
  for (const { 1: table = "", index } of text.matchAll(TABLE)) {
    if (!/^\w+$/.test(table)) continue;
    const root = rootOf(text, table, index);
    const at = root === void 0 ? void 0 : (root - 1) * page;
    if (at !== void 0 && at + 5 <= text.length ? !hasRows(text, at) : !anyRows(text, page)) continue;
    return [
      {
        fact: "tracked-database",
        at: { path, start: 0, end: "SQLite format 3".length },
        message: `\`${path}\` is a SQLite database with rows in it, and has a table \`${table}\`.`
      }
    ];
  }
  return [];
}
function hasRows(text, at) {
  if ((0, import_chunk_AOZ2SMLR.byteAt)(text, at) === INTERIOR) return true;
  return (0, import_chunk_AOZ2SMLR.byteAt)(text, at) === LEAF && ((0, import_chunk_AOZ2SMLR.byteAt)(text, at + 3) << 8 | (0, import_chunk_AOZ2SMLR.byteAt)(text, at + 4)) > 0;
}
function anyRows(text, page) {
  for (let at = page; at + 5 <= text.length; at += page) if (hasRows(text, at)) return true;
  return false;
}
function rootOf(text, table, statement) {
  const isNamed = (end) => text.slice(end - table.length, end).toLowerCase() === table.toLowerCase();
  if (isNamed(statement - 1)) return (0, import_chunk_AOZ2SMLR.byteAt)(text, statement - 1);
  return isNamed(statement - 2) ? (0, import_chunk_AOZ2SMLR.byteAt)(text, statement - 2) << 8 | (0, import_chunk_AOZ2SMLR.byteAt)(text, statement - 1) : void 0;
}
function leftBehindIn(file) {
  return (0, import_chunk_AOZ2SMLR.isShellHistory)(file.path) ? shellHistoryIn(file) : terraformStateIn(file);
}
function shellHistoryIn({ path, text }) {
  const first = /^[^\s#].*$/m.exec(text);
  if (!first) return [];
  const commands = text.split("\n").filter((line) => /^\s*[^\s#]/.test(line)).length;
  const lines = commands === 1 ? "1 line" : `${commands} lines`;
  const end = first.index + first[0].trimEnd().length;
  return [
    {
      fact: "shell-history",
      at: { path, start: first.index, end },
      secret: { path, start: first.index, end },
      message: `\`${path}\` is the history of somebody's command line, with ${lines} of what was typed.`
    }
  ];
}
var SENSITIVE = /"(?:(?:[a-z_]{0,40}_)?(?:password|secret|secret_key|private_key|private_key_pem|access_key|token|connection_string|kube_config_raw|client_key)|user_data)"\s{0,10}:\s{0,10}"(?!")/g;
function terraformStateIn({ path, text }) {
  const head = /"(?:terraform_version|serial|lineage)"/.exec(text);
  const holds = /"(?:instances|attributes)"\s{0,10}:\s{0,10}[[{]\s{0,100}[{"]/.test(text);
  if (!head || !holds) return [];
  const sensitive = [...text.matchAll(SENSITIVE)].length;
  const holding = sensitive === 0 ? "" : `, ${sensitive} of them under names such as \`password\` or \`private_key\``;
  return [
    {
      fact: "terraform-state",
      at: { path, start: head.index, end: head.index + head[0].length },
      message: `\`${path}\` is Terraform's state: every attribute of what it manages, in clear text${holding}.`,
      severity: sensitive === 0 ? "notice" : "warning"
    }
  ];
}
function testKeysIn({ path, text, role }) {
  if (role === "test" || role === "docs" || role === "example" || role === "vendored") return [];
  return [...text.matchAll(/\b([psr]k_test_)(?!x|_|your|\.)[A-Za-z0-9]{16,247}\b/g)].map(
    ({ 0: key, 1: prefix = "", index }) => ({
      fact: "test-key-in-production",
      at: { path, start: index, end: index + key.length },
      secret: { path, start: index, end: index + key.length },
      message: `A key of the payment provider's test mode (${prefix}\u2026) is in \`${path}\`, which production is run with.`
    })
  );
}
function heldByTools(path, text) {
  return import_chunk_AOZ2SMLR.FORMATS.filter((format) => format.path.test(path)).flatMap(
    (format) => [...text.matchAll(format.pattern)].flatMap((match) => heldIn(path, format, match))
  );
}
function heldIn(path, { isPair, isHash }, match) {
  const [, name, value] = match;
  const [, named, place] = match.indices ?? [];
  if (!name || !value || !named || !place) return [];
  const shown = isHash || name.startsWith("http") || name.includes(":") ? "password" : name;
  const at = { start: named[0], end: place[1] };
  const assignment = { name: shown, value, at, secret: { start: place[0], end: place[1] } };
  const made = isHash ? false : isKey(value) ? true : isMade(isPair ? passwordIn(value) ?? value : value);
  return made === void 0 ? [] : [heldValue(path, assignment, made)];
}
function isKey(value) {
  return value.startsWith("LS0tLS1CRUdJTi");
}
function passwordIn(value) {
  if (!/^[A-Za-z0-9+/]{4,4000}={0,2}$/.test(value)) return void 0;
  const decoded = import_chunk_YXPOKRHL.Buffer.from(value, "base64").toString("latin1");
  const colon = decoded.indexOf(":");
  return colon > 0 && /^[\x20-\x7e]+$/.test(decoded) ? decoded.slice(colon + 1) : void 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  envInImage,
  heldByTools,
  leftBehindIn,
  sharedWithOthers,
  storeIn,
  testKeysIn
});
})