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
  AUTHORITY: () => AUTHORITY,
  addressesIn: () => addressesIn,
  apart: () => apart,
  candidatesIn: () => candidatesIn,
  candidatesInPlain: () => candidatesInPlain,
  encodedIn: () => encodedIn,
  ownDrafts: () => ownDrafts,
  pemKeysIn: () => pemKeysIn,
  tokensIn: () => tokensIn
});
module.exports = stdin_exports;
var import_chunk_AJTPXPKX = __load("./chunk-AJTPXPKX.js");
var import_chunk_6XUI7BXU = __load("./chunk-6XUI7BXU.js");
var import_chunk_QBE5MDWV = __load("./chunk-QBE5MDWV.js");
var import_chunk_U7UKHDGN = __load("./chunk-U7UKHDGN.js");
var import_chunk_5Q37MDKZ = __load("./chunk-5Q37MDKZ.js");
var import_chunk_THMVHAWA = __load("./chunk-THMVHAWA.js");
var import_chunk_MI3FTCXL = __load("./chunk-MI3FTCXL.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var LONGEST_DATA = 1e5;
var KIND = /["']?kind["']?:[ \t]{0,4}["']?secret["']?(?=[ \t]{0,20}(?:[,}\r\n]|$))/gi;
var DATA = /^([ \t]*)(?:- +)?["']?data["']?:[ \t]{0,8}(\{?)|[{,][ \t]{0,8}"data":[ \t]{0,8}(\{)/gm;
var ENTRY = /(?<![\w.-])["']?([\w.-]{1,253})["']?:[ \t]{0,8}(?:[|>][-+]?[ \t]{0,8}\r?\n[ \t]{1,60})?["']?([A-Za-z0-9+/]{8,65536}={0,2})(?=["']?[ \t]{0,20}(?:[,}#\r\n]|$))/g;
function manifestViews(text) {
  KIND.lastIndex = 0;
  if (!KIND.test(text)) return [];
  const views = [];
  DATA.lastIndex = 0;
  for (let data = DATA.exec(text); data; data = DATA.exec(text)) {
    const from = DATA.lastIndex;
    const region = text.slice(from, from + LONGEST_DATA);
    const end = data[2] || data[3] ? region.indexOf("}") : endOfBlock(region, (data[1] ?? "").length);
    const values = region.slice(0, end === -1 ? region.length : end);
    for (const entry of values.matchAll(ENTRY)) {
      const [all, key = "", value = ""] = entry;
      const at = from + entry.index;
      views.push(...viewOf(key, at + all.indexOf(key), value, at + all.length - value.length));
    }
    DATA.lastIndex = from + values.length;
  }
  return views;
}
function endOfBlock(region, column) {
  for (let at = region.indexOf("\n"); at !== -1; at = region.indexOf("\n", at + 1)) {
    let next = at + 1;
    while (region[next] === " " || region[next] === "	") next++;
    if (next - at - 1 <= column && /[^\s#]/.test(region[next] ?? "")) return at;
  }
  return -1;
}
function viewOf(key, keyAt, value, valueAt) {
  const bytes = import_chunk_YXPOKRHL.Buffer.from(value, "base64");
  if (bytes.length < 4 || !bytes.every(import_chunk_AOZ2SMLR.isTextByte)) return [];
  const text = bytes.toString("latin1");
  const place = ({ start, end }) => ({
    start: valueAt + 4 * Math.floor(start / 3),
    end: valueAt + Math.min(value.length, 4 * Math.ceil(end / 3))
  });
  const view = { text, encoding: "base64", place };
  return [text.trimEnd().includes("\n") ? view : (0, import_chunk_AOZ2SMLR.underName)(view, key, keyAt)];
}
var ENCODINGS = {
  base64: "base64",
  wide: "base64 of UTF-16",
  hex: "hexadecimal"
};
function stretchViews(text) {
  const codes = import_chunk_YXPOKRHL.Buffer.from(text, "latin1");
  const views = [];
  for (let sign = (0, import_chunk_AOZ2SMLR.nextSign)(codes, 0), end = 0; sign; sign = (0, import_chunk_AOZ2SMLR.nextSign)(codes, end)) {
    const stretch = stretchAt(text, codes, sign, end);
    views.push(viewOf2(text, codes, sign.form, stretch));
    end = stretch.end;
  }
  return views;
}
function stretchAt(text, codes, { form, at }, least) {
  const size = import_chunk_AOZ2SMLR.UNIT[form];
  let start = isWhole(form, codes, at - size) && at - size >= least ? at - size : at;
  const parts = [];
  let before = 0;
  for (let next = at; ; ) {
    while ((0, import_chunk_AOZ2SMLR.isUnit)(form, codes, next)) next += size;
    let end = next;
    while (end < next + size && (0, import_chunk_AOZ2SMLR.isOf)(form, codes[end])) end++;
    parts.push({ start, end, before });
    before += end - start;
    const rest = (size - (end - next)) % size;
    const isSure = rest === 0 || parts.length > 1;
    const wrapped = end < next + size ? wrapAfter(text, codes, form, end, isSure) : void 0;
    if (wrapped === void 0) return { parts, end: Math.max(end, at + 1) };
    start = wrapped;
    next = wrapped + rest;
    for (let i = wrapped; i < next; i++) if (!(0, import_chunk_AOZ2SMLR.isOf)(form, codes[i])) return { parts, end };
  }
}
function isWhole(form, codes, at) {
  for (let i = at; i < at + import_chunk_AOZ2SMLR.UNIT[form]; i++) if (!(0, import_chunk_AOZ2SMLR.isOf)(form, codes[i])) return false;
  return true;
}
var SHORTEST_LINE = 40;
var WRAP = /(?:(?:\\r)?\\n(?:["'],?\r?\n[ \t]{0,40}["'])?|[ \t]?[\\`]?\r?\n[ \t]{0,40})/y;
function wrapAfter(text, codes, form, at, isSure) {
  for (let i = at - SHORTEST_LINE; i < at; i++) if (!(0, import_chunk_AOZ2SMLR.isOf)(form, codes[i])) return void 0;
  WRAP.lastIndex = at;
  if (!WRAP.test(text)) return void 0;
  const next = WRAP.lastIndex;
  let end = next;
  while (end < next + SHORTEST_LINE && (0, import_chunk_AOZ2SMLR.isOf)(form, codes[end])) end++;
  if (end === next) return void 0;
  if (end === next + SHORTEST_LINE) return next;
  return isSure && /[\s"'=\\`<]/.test(text[end] ?? "\n") ? next : void 0;
}
function viewOf2(text, codes, form, { parts }) {
  const width = form === "wide" ? 2 : 1;
  const encoded = parts.map(({ start: start2, end: end2 }) => text.slice(start2, end2)).join("");
  const bytes = import_chunk_YXPOKRHL.Buffer.from(encoded, form === "hex" ? "hex" : "base64");
  const { start, end } = textIn(bytes, form, width);
  const [perGroup, bytesPerGroup] = form === "hex" ? [2, 1] : [4, 3];
  const place = (range) => {
    const first = Math.floor((start + range.start * width) / bytesPerGroup) * perGroup;
    const last = Math.ceil((start + range.end * width) / bytesPerGroup) * perGroup;
    return {
      start: originOf(parts, first),
      end: originOf(parts, Math.min(Math.max(last, first + 1), encoded.length) - 1) + 1
    };
  };
  const found = bytes.subarray(start, end).toString(width === 1 ? "latin1" : "utf16le");
  const view = { text: found, encoding: ENCODINGS[form], place };
  const origin = parts[0]?.start ?? 0;
  const name = (0, import_chunk_AOZ2SMLR.isOf)(form, codes[origin - 1]) || isOfLines(found) ? void 0 : nameBefore(text, origin);
  return name ? (0, import_chunk_AOZ2SMLR.underName)(view, text.slice(name.start, name.end), name.start) : view;
}
function textIn(bytes, form, width) {
  const unit = form === "hex" ? 1 : 3 * width;
  const isText = (at) => (0, import_chunk_AOZ2SMLR.isTextByte)(bytes[at]) && (width === 1 || bytes[at + 1] === 0);
  let start = 0;
  for (let at = 0; at < unit; at += width) if (!isText(at)) start = at + width;
  let end = bytes.length - bytes.length % width;
  for (let at = end - width; at >= Math.max(start, end - unit); at -= width) if (!isText(at)) end = at;
  return { start: Math.min(start, end), end };
}
function originOf(parts, offset) {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((parts[middle]?.before ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const part = parts[low];
  return part ? part.start + offset - part.before : offset;
}
function isOfLines(text) {
  const first = text.indexOf("\n");
  return first !== -1 && text.slice(first).trim() !== "";
}
var LONGEST_NAME = 64;
var LONGEST_SPACE = 60;
function nameBefore(text, at) {
  let end = skipBack(text, at, isQuote, 1);
  if (text[end - 1] === "(") end = skipBack(text, end - 1, isInName, LONGEST_NAME);
  const indented = skipBack(text, end, isSpace, LONGEST_SPACE);
  if (text[indented - 1] === "\n") {
    end = skipBack(text, indented, isLineEnd, 2);
    end = skipBack(text, end, isBlockSign, 2);
  }
  end = skipBack(text, end, isSpace, LONGEST_SPACE);
  const assigned = skipBack(text, end, isAssignment, 2);
  if (assigned === end) return void 0;
  end = skipBack(text, assigned, isSpace, LONGEST_SPACE);
  end = skipBack(text, end, isQuote, 1);
  const start = skipBack(text, end, isInName, LONGEST_NAME + 1);
  return start === end || end - start > LONGEST_NAME ? void 0 : { start, end };
}
function skipBack(text, at, isIn, most) {
  let place = at;
  while (place > 0 && at - place < most && isIn(text.charCodeAt(place - 1))) place--;
  return place;
}
var isQuote = oneOf("\"'`");
var isSpace = oneOf(" 	");
var isLineEnd = oneOf("\r\n");
var isBlockSign = oneOf("|>-+");
var isAssignment = oneOf(":=>");
var isInName = oneOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-");
function oneOf(characters) {
  const codes = new Set([...characters].map((character) => character.charCodeAt(0)));
  return (code) => codes.has(code);
}
function viewsOf(text, hits) {
  const views = [];
  if (!hits || import_chunk_AOZ2SMLR.MANIFESTS.some((word) => hits.has(word))) views.push(...manifestViews(text));
  if (hits ? import_chunk_AOZ2SMLR.ESCAPES.some((word) => hits.has(word)) : text.includes("\\")) views.push(...(0, import_chunk_AOZ2SMLR.escapeViews)(text));
  if (!hits || hits.has(import_chunk_AOZ2SMLR.STRETCH.word)) views.push(...stretchViews(text));
  if (!hits || hits.has(import_chunk_AOZ2SMLR.PERCENT.word)) views.push(...(0, import_chunk_AOZ2SMLR.percentViews)(text));
  if (hits?.has(import_chunk_AOZ2SMLR.CONTINUED.word)) views.push(...(0, import_chunk_AOZ2SMLR.continuedViews)(text));
  return views;
}
var LEVELS = 2;
async function encodedIn(file, hits, findPlain) {
  return decodedIn(file, viewsOf(file.text, hits), findPlain, LEVELS);
}
async function decodedIn(file, views, findPlain, levels) {
  const parts = [views.filter(isAsBefore), views.filter((view) => !isAsBefore(view))];
  const found = [];
  for (const part of parts) found.push(...await foundIn(file, part, findPlain, levels));
  return found;
}
function isAsBefore(view) {
  return view.isOther !== void 0;
}
async function foundIn(file, views, findPlain, levels) {
  const [first] = views;
  if (!first) return [];
  const text = views.map((view) => view.text).join(BETWEEN);
  const inner = new import_chunk_AOZ2SMLR.SourceFile(file.path, text, isAsBefore(first) ? file.encoding : "decoded");
  const deeper = levels > 1 ? await decodedIn(inner, viewsOf(inner.text), findPlain, levels - 1) : [];
  const placed = placesIn(views);
  const found = [];
  for (const candidate of [...await findPlain(inner), ...deeper]) {
    const { view, start } = placed(candidate.secret.start);
    const end = start + view.text.length;
    if (candidate.at.start < start || candidate.at.end > end || candidate.secret.end > end) continue;
    const said = { start: candidate.at.start - start, end: candidate.at.end - start };
    if (view.isOther?.(said) === false) continue;
    const place = (range) => view.place({ start: range.start - start, end: range.end - start });
    found.push(moved(candidate, file.path, view.encoding, place));
  }
  return found;
}
var BETWEEN = "\n\0\n";
function placesIn(views) {
  const starts = [];
  let next = 0;
  for (const { text } of views) {
    starts.push(next);
    next += text.length + BETWEEN.length;
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { view: views[low], start: starts[low] ?? 0 };
  };
}
function moved(candidate, path, encoding, place) {
  return {
    ...candidate,
    at: { path, ...place(candidate.at) },
    secret: { path, ...place(candidate.secret) },
    ...encoding ? { encodings: [encoding, ...candidate.encodings ?? []] } : {}
  };
}
function locateUrl(text, start, end) {
  const url = /^([a-z][a-z0-9+.:-]*:\/\/[^:/\s]{0,256}:)([^@/\s]{1,256})@([^\s/?"'`<>\\,;)\]}|]{0,256})/i.exec(
    text.slice(start, end)
  );
  const [whole, before, password] = url ?? [];
  if (whole === void 0 || before === void 0 || password === void 0)
    return { at: { start, end }, secret: { start, end } };
  const from = start + before.length;
  return { at: { start, end: start + whole.length }, secret: { start: from, end: from + password.length } };
}
var LOCAL_HOST = /@(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|([a-z0-9-]+\.)*(example|test|invalid|localhost|local)|([a-z0-9-]+\.)*example\.(com|org|net))(?=$|[:/?"'`\s])/i;
var BARE_HOST = /@[a-z0-9_-]+(?=$|[:/?"'`\s])/i;
function doubtsAboutUrl(address, password) {
  const doubts = [];
  if ((0, import_chunk_MI3FTCXL.isPlaceholder)(password) || (0, import_chunk_MI3FTCXL.isTemplate)(password)) doubts.push("placeholder");
  const plain = address.replace(/@(?:tcp)?\(/, "@");
  if (LOCAL_HOST.test(plain) || BARE_HOST.test(plain) && (0, import_chunk_MI3FTCXL.natureOf)(password) !== "random")
    doubts.push("local-host");
  return doubts;
}
var BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function awsAccountOf(id) {
  if (!/^(?:AKIA|ASIA|ABIA|ACCA)[Q-Z2-7][A-Z2-7]{15}$/.test(id)) return void 0;
  let bits = 0n;
  for (const letter of id.slice(4, 14)) bits = bits << 5n | BigInt(BASE32.indexOf(letter));
  const account = bits >> 9n & 0xffffffffffn;
  return account < 10n ** 12n ? account.toString().padStart(12, "0") : void 0;
}
var LONG_AGO = 1735689600;
var SAMPLE_SUBJECTS = ["1234567890", "John Doe", "joe", "johndoe", "Jane Doe"];
function judgeJwt(token) {
  const [header = "", payload = "", signature = ""] = token.split(".");
  const algorithm = (0, import_chunk_QBE5MDWV.decodedObject)(header)?.get("alg");
  if (typeof algorithm !== "string") return "malformed";
  if (/^none$/i.test(algorithm) || signature === "") return "unsigned";
  const claims = (0, import_chunk_QBE5MDWV.decodedObject)(payload);
  if (!claims) return "malformed";
  if (claims.get("role") === "anon") return "public";
  const sample = ["sub", "name", "iss"].some((claim) => SAMPLE_SUBJECTS.includes(claims.get(claim)));
  if (sample) return "documented-example";
  const end = claims.get("exp");
  if (typeof end === "number" && end < LONG_AGO) return "expired";
  return void 0;
}
function judgeSupabase(token) {
  const claims = (0, import_chunk_QBE5MDWV.decodedObject)(token.split(".")[1] ?? "");
  if (claims?.get("role") !== "service_role") return "other-kind";
  if (claims.get("iss") === "supabase-demo") return "documented-example";
  return judgeJwt(token) ?? "proven";
}
var verifiers = {
  github: checksum("github"),
  gitlab: checksum("gitlab"),
  grafana: checksum("grafana"),
  npm: checksum("npm"),
  vercel: checksum("vercel"),
  zuplo: checksum("zuplo"),
  age: (token) => (0, import_chunk_QBE5MDWV.isBech32)(token) ? "proven" : "bad-checksum",
  // Ids of keys, unlike those of users and roles, are all that anybody can sign with.
  "aws-key-id": (token) => /^(AKIA|ASIA|ABIA|ACCA)/.test(token) ? void 0 : "identifier",
  // Whether there are more seeds nobody outside knows: what does not fit is not held against a key.
  azure: (token) => (0, import_chunk_QBE5MDWV.isIdentifiable)(token) ? "proven" : void 0,
  "azure-annotated": (token) => (0, import_chunk_QBE5MDWV.isAnnotated)(token) ? "proven" : void 0,
  "azure-client": (token) => (0, import_chunk_QBE5MDWV.isClientSecret)(token) ? "proven" : void 0,
  "discord-bot": (token) => /^\d{17,20}$/.test((0, import_chunk_QBE5MDWV.decodedText)(token.split(".")[0] ?? "") ?? "") ? "proven" : "malformed",
  "grafana-cloud": (token) => structure(token.slice(4), ["o", "k"]),
  "grafana-key": (token) => structure(token, ["k", "n"]),
  jwt: judgeJwt,
  mapbox: (token) => structure(token.split(".")[1] ?? "", ["u", "a"]),
  onepassword: (token) => structure(token.slice(4), ["secretKey"]),
  pypi: (token) => (0, import_chunk_QBE5MDWV.isMacaroon)(token.slice(5)) ? "proven" : "malformed",
  "sentry-org": (token) => structure(token.split("_")[1] ?? "", ["iat", "url"]),
  // They end in twenty or more random characters, those of before 2016 in some hexadecimal digits behind three numbers; a
  // word behind `xoxb-` is none.
  slack: (token) => /[A-Za-z0-9]{18}|(?:-\d{9,13}){3}-[0-9a-f]{6,}$/.test(token) ? void 0 : "malformed",
  supabase: judgeSupabase,
  twilio: (token) => /^..[0-9]{32}$/.test(token) ? "malformed" : void 0,
  // Judged by its parts, see `doubtsAboutUrl`.
  "url-password": () => void 0,
  uuid4: (token) => /[0-9a-f]-4[0-9a-f]{3}-[89ab]/i.test(token) ? void 0 : "malformed"
};
function verdictOf(check, token) {
  return verifiers[check](token);
}
function checksum(name) {
  return (token) => {
    const right = (0, import_chunk_QBE5MDWV.hasRightChecksum)(name, token);
    return right === void 0 ? void 0 : right ? "proven" : "bad-checksum";
  };
}
function structure(encoded, fields) {
  const object = (0, import_chunk_QBE5MDWV.decodedObject)(encoded);
  return object && fields.every((field) => object.has(field)) ? "proven" : "malformed";
}
var SECRET_NATURES = /* @__PURE__ */ new Set(["random", "digest", "uuid", "password"]);
var ENCRYPTED_KEY = {
  doubts: [],
  confidence: "medium",
  data: { encrypted: true }
};
var LONG_NUMBER = /^\d{24,}$/;
function natureIn(value) {
  const nature = (0, import_chunk_MI3FTCXL.natureOf)(value);
  return nature === "number" && LONG_NUMBER.test(value) && !(0, import_chunk_MI3FTCXL.looksTyped)(value) ? "random" : nature;
}
function judgeValue(kind, value, prefix) {
  if (kind.id === "private-key" || kind.id === "gcp-service-account-key") return judgeKey(value, prefix);
  const verdict = kind.check ? verdictOf(kind.check, value) : void 0;
  if (verdict === "other-kind") return void 0;
  if (verdict === "proven") return { doubts: [], proven: true };
  const nature = kind.names ? natureIn(value.startsWith(prefix) ? value.slice(prefix.length) : value) : "random";
  if (!SECRET_NATURES.has(nature)) return { doubts: [nature === "typed" ? "typed" : "placeholder"] };
  const own = kind.anchor ? value.replace(kind.anchor, "") : value;
  const account = kind.id === "aws-access-key-id" ? awsAccountOf(value) : void 0;
  return {
    doubts: [...verdict ? [verdict] : [], ...(0, import_chunk_5Q37MDKZ.doubtsAboutToken)(own, own.startsWith(prefix) ? prefix : "")],
    ...account ? { data: { account } } : {}
  };
}
function judgeKey(value, prefix) {
  const body = value.replace(/^-----BEGIN [A-Z ]{1,40}-----/, "").split("-----END", 1)[0] ?? "";
  const nature = (0, import_chunk_THMVHAWA.pemNatureOf)(body);
  if (nature === "encrypted") return ENCRYPTED_KEY;
  if (nature === "open") return { doubts: [] };
  if ((0, import_chunk_THMVHAWA.isLeftOut)(body) || !LONG_RUN.test(body.replace(LINE_END, ""))) return { doubts: ["placeholder"] };
  return { doubts: (0, import_chunk_5Q37MDKZ.doubtsAboutToken)(value, prefix) };
}
var LINE_END = /\\n|\r?\n[ \t]{0,60}/g;
var LONG_RUN = /[A-Za-z0-9+/=]{100}/;
async function candidatesIn(file, names, cut = () => {
}) {
  if (names.length === 0) return [];
  const { runSecretlint } = await Promise.resolve().then(() => __load("./secretlint-UW73PZJK.js"));
  const messages = await runSecretlint(file, names, cut);
  const judge2 = judgingIn(file.text);
  const candidates = [];
  for (const message of messages) {
    const kind = (0, import_chunk_AJTPXPKX.kindOfMessage)(message.rule, message.messageId);
    if (!kind) continue;
    const place = locate(file.text, kind, message);
    const judged = judge2(kind, place);
    if (!judged) continue;
    const candidate = {
      kind: kind.id,
      at: { path: file.path, ...place.at },
      secret: { path: file.path, ...place.secret },
      ...judged
    };
    candidates.push((0, import_chunk_5Q37MDKZ.inPlace)(kind, candidate, file.text));
  }
  return candidates;
}
function judgingIn(text) {
  const known = /* @__PURE__ */ new Map();
  return (kind, { at, secret }) => {
    const value = text.slice(secret.start, secret.end);
    const pointed = text.slice(at.start, at.end);
    const key = `${kind.id} ${value} ${pointed}`;
    if (known.has(key)) return known.get(key);
    const publicPrefix = (0, import_chunk_AJTPXPKX.publicPrefixOf)(kind, value);
    const said = judgedOf(kind, pointed, value, publicPrefix);
    const judged = said && { publicPrefix, digest: (0, import_chunk_AOZ2SMLR.sha256)(value).slice(0, 4), ...said };
    known.set(key, judged);
    return judged;
  };
}
function judgedOf(kind, place, value, prefix) {
  if (!isAddress(kind)) return judgeValue(kind, value, prefix);
  const documented = (0, import_chunk_5Q37MDKZ.isDocumented)(value, value) ? ["documented-example"] : [];
  return { doubts: [...documented, ...doubtsAboutUrl(place, value)] };
}
function isAddress(kind) {
  return kind.id === "database-url" || kind.id === "url-credentials";
}
function locate(text, kind, message) {
  if (kind.id === "gcp-service-account-key") {
    const name = text.indexOf('"private_key"');
    if (name !== -1) {
      const value = /"private_key"\s*:\s*"((?:[^"\\]|\\.){0,20000})"/y;
      value.lastIndex = name;
      const match = value.exec(text);
      const end2 = match ? name + match[0].length - 1 : message.end;
      return { at: { start: name, end: name + 13 }, secret: { start: end2 - (match?.[1]?.length ?? 0), end: end2 } };
    }
  }
  const { start, end } = message.found ?? message;
  if (kind.id === "private-key") {
    const line = text.slice(start, end).search(/[\r\n]|\\n/);
    const body = line === -1 ? end : start + line;
    return { at: { start, end: body }, secret: { start: body, end } };
  }
  if (isAddress(kind)) return locateUrl(text, start, end);
  const whole = {
    start,
    end: (0, import_chunk_AJTPXPKX.publicPrefixOf)(kind, text.slice(start, end)) === "" ? end : endOfToken(text, end)
  };
  return { at: whole, secret: whole };
}
function endOfToken(text, from) {
  const rest = /[A-Za-z0-9_-]*/y;
  rest.lastIndex = from;
  return from + (rest.exec(text)?.[0].length ?? 0);
}
var AUTHORITY = "://";
var SECRETS = /* @__PURE__ */ new Set(["random", "digest", "uuid", "password"]);
var CREDENTIALS = /:\/\/([^\s/?#@:"'`<>{}()|\\]{0,64}:)([^\s/?#@:"'`<>{}()|\\]{4,256})@([A-Za-z0-9][A-Za-z0-9.-]{0,199})/y;
var MOST_JUDGED = 1024;
function addressesIn({ path, text }, cut = () => {
}) {
  const found = [];
  const judged = /* @__PURE__ */ new Map();
  for (let at = text.indexOf(AUTHORITY); at !== -1; at = text.indexOf(AUTHORITY, at + 1)) {
    CREDENTIALS.lastIndex = at;
    const [whole, user = "", password = ""] = CREDENTIALS.exec(text) ?? [];
    const start = startOfScheme(text, at);
    if (whole === void 0 || at - start < 2) continue;
    const from = at + AUTHORITY.length + user.length;
    const address = text.slice(start, at + whole.length);
    const said = judged.get(address) ?? judge(address, password);
    if (judged.size === MOST_JUDGED && !judged.has(address)) {
      cut(`more than ${MOST_JUDGED} different addresses with a password, the rest of which was not read`);
      return found;
    }
    judged.set(address, said);
    found.push({
      kind: "url-credentials",
      at: { path, start, end: at + whole.length },
      secret: { path, start: from, end: from + password.length },
      publicPrefix: "",
      ...said
    });
  }
  return found;
}
function judge(address, password) {
  const doubts = doubtsAboutUrl(address, password);
  const isSecret2 = doubts.length > 0 || SECRETS.has((0, import_chunk_MI3FTCXL.natureOf)(password));
  return { digest: (0, import_chunk_AOZ2SMLR.sha256)(password).slice(0, 4), doubts: isSecret2 ? doubts : ["placeholder"] };
}
var LONGEST_SCHEME = 40;
var IN_SCHEME = (0, import_chunk_AOZ2SMLR.setOf)((0, import_chunk_AOZ2SMLR.charactersIn)("A-Za-z0-9+.-"));
function startOfScheme(text, end) {
  let start = end;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_SCHEME); at--) {
    const code = text.charCodeAt(at);
    if (IN_SCHEME[code] !== 1) break;
    if ((0, import_chunk_AOZ2SMLR.isLetter)(code)) start = at;
  }
  return start;
}
var table = JSON.parse('{"byAnchor":[["akia",[{"kind":0,"pattern":0,"anchor":"AKIA"}]],["asia",[{"kind":0,"pattern":1,"anchor":"ASIA"}]],["abia",[{"kind":0,"pattern":1,"anchor":"ABIA"}]],["acca",[{"kind":0,"pattern":1,"anchor":"ACCA"}]],["iqojb3jpz2lu",[{"kind":2,"pattern":0,"anchor":"IQoJb3JpZ2lu"}]],["fwogzxivyxdz",[{"kind":2,"pattern":0,"anchor":"FwoGZXIvYXdz"}]],["fqogzxivyxdz",[{"kind":2,"pattern":0,"anchor":"FQoGZXIvYXdz"}]],["absk",[{"kind":3,"pattern":0,"anchor":"ABSK"}]],["bedrock-api-key-ymvkcm9jay5hbwf6b25hd3muy29t",[{"kind":3,"pattern":1,"anchor":"bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t"}]],["amzn.mws.",[{"kind":4,"pattern":0,"anchor":"amzn.mws."}]],["amzn1.oa2-cs.v1.",[{"kind":5,"pattern":0,"anchor":"amzn1.oa2-cs.v1."}]],["aiza",[{"kind":7,"pattern":0,"anchor":"AIza"}]],["aq.ab8rn6",[{"kind":8,"pattern":0,"anchor":"AQ.Ab8RN6"}]],["gocspx-",[{"kind":9,"pattern":0,"anchor":"GOCSPX-"}]],["ya29.",[{"kind":10,"pattern":0,"anchor":"ya29."}]],["1//0",[{"kind":11,"pattern":0,"anchor":"1//0"}]],["+ast",[{"kind":13,"pattern":0,"anchor":"+ASt"}]],["acdb",[{"kind":13,"pattern":0,"anchor":"ACDb"}]],["+aba",[{"kind":13,"pattern":0,"anchor":"+ABa"}]],["apim",[{"kind":13,"pattern":0,"anchor":"APIM"}]],["+amc",[{"kind":13,"pattern":0,"anchor":"+AMC"}]],["aiot",[{"kind":13,"pattern":1,"anchor":"AIoT"}]],["+asb",[{"kind":13,"pattern":1,"anchor":"+ASb"}]],["+aeh",[{"kind":13,"pattern":1,"anchor":"+AEh"}]],["+arm",[{"kind":13,"pattern":1,"anchor":"+ARm"}]],["azca",[{"kind":13,"pattern":1,"anchor":"AzCa"}]],["azeg",[{"kind":13,"pattern":1,"anchor":"AZEG"}]],["azfu",[{"kind":13,"pattern":2,"anchor":"AzFu"}]],["azse",[{"kind":13,"pattern":3,"anchor":"AzSe"}]],["+acr",[{"kind":13,"pattern":4,"anchor":"+ACR"}]],["jqqj9",[{"kind":14,"pattern":0,"anchor":"JQQJ9"},{"kind":14,"pattern":1,"anchor":"JQQJ9"}]],["azdo",[{"kind":15,"pattern":0,"anchor":"AZDO"}]],["q~",[{"kind":16,"pattern":0,"anchor":"Q~"}]],["sig=",[{"kind":17,"pattern":0,"anchor":"sig="}]],[";sharedaccesskey=",[{"kind":18,"pattern":0,"anchor":";SharedAccessKey="}]],[".azconfig.io;id=",[{"kind":19,"pattern":0,"anchor":".azconfig.io;Id="}]],["ltai",[{"kind":20,"pattern":0,"anchor":"LTAI"},{"kind":20,"pattern":1,"anchor":"LTAI"}]],["akid",[{"kind":22,"pattern":0,"anchor":"AKID"}]],["aqvn",[{"kind":24,"pattern":0,"anchor":"AQVN"}]],["yc",[{"kind":24,"pattern":1,"anchor":"YC"}]],["t1.",[{"kind":25,"pattern":0,"anchor":"t1."}]],["y0_",[{"kind":25,"pattern":1,"anchor":"y0_"}]],["scw",[{"kind":26,"pattern":0,"anchor":"SCW"}]],["exo",[{"kind":28,"pattern":0,"anchor":"EXO"}]],["dop_v1_",[{"kind":30,"pattern":0,"anchor":"dop_v1_"}]],["doo_v1_",[{"kind":30,"pattern":1,"anchor":"doo_v1_"}]],["dor_v1_",[{"kind":30,"pattern":1,"anchor":"dor_v1_"}]],["do00",[{"kind":31,"pattern":0,"anchor":"DO00"}]],["hrku-aa",[{"kind":32,"pattern":0,"anchor":"HRKU-AA"}]],["vcp_",[{"kind":34,"pattern":0,"anchor":"vcp_"}]],["vci_",[{"kind":34,"pattern":0,"anchor":"vci_"}]],["vca_",[{"kind":34,"pattern":0,"anchor":"vca_"}]],["vcr_",[{"kind":34,"pattern":0,"anchor":"vcr_"}]],["vck_",[{"kind":34,"pattern":0,"anchor":"vck_"}]],["vercel_blob_rw_",[{"kind":36,"pattern":0,"anchor":"vercel_blob_rw_"}]],["nfp_",[{"kind":37,"pattern":0,"anchor":"nfp_"}]],["cfut_",[{"kind":39,"pattern":0,"anchor":"cfut_"}]],["cfat_",[{"kind":39,"pattern":0,"anchor":"cfat_"}]],["cfk_",[{"kind":39,"pattern":0,"anchor":"cfk_"}]],["v1.0-",[{"kind":41,"pattern":0,"anchor":"v1.0-"}]],["fm2_",[{"kind":43,"pattern":0,"anchor":"fm2_"}]],["fm1a_",[{"kind":43,"pattern":1,"anchor":"fm1a_"}]],["fm1r_",[{"kind":43,"pattern":1,"anchor":"fm1r_"}]],["fo1_",[{"kind":43,"pattern":2,"anchor":"fo1_"}]],["rnd_",[{"kind":45,"pattern":0,"anchor":"rnd_"}]],["tk-us-",[{"kind":46,"pattern":0,"anchor":"tk-us-"}]],["ucat_",[{"kind":47,"pattern":0,"anchor":"ucat_"}]],[".atlasv1.",[{"kind":52,"pattern":0,"anchor":".atlasv1."}]],["hvs.",[{"kind":53,"pattern":0,"anchor":"hvs."}]],["hvb.",[{"kind":53,"pattern":1,"anchor":"hvb."}]],["hvr.",[{"kind":53,"pattern":2,"anchor":"hvr."}]],["pul-",[{"kind":56,"pattern":0,"anchor":"pul-"}]],["dp.",[{"kind":57,"pattern":0,"anchor":"dp."},{"kind":57,"pattern":1,"anchor":"dp."},{"kind":57,"pattern":2,"anchor":"dp."}]],["st.",[{"kind":58,"pattern":0,"anchor":"st."}]],["ops_eyj",[{"kind":59,"pattern":0,"anchor":"ops_eyJ"}]],["a3-",[{"kind":60,"pattern":0,"anchor":"A3-"},{"kind":60,"pattern":1,"anchor":"A3-"}]],["tskey-auth-",[{"kind":61,"pattern":0,"anchor":"tskey-auth-"}]],["tskey-",[{"kind":61,"pattern":1,"anchor":"tskey-"}]],["_",[{"kind":63,"pattern":0,"anchor":"_"},{"kind":63,"pattern":1,"anchor":"_"}]],["dnkey-",[{"kind":64,"pattern":0,"anchor":"dnkey-"},{"kind":64,"pattern":1,"anchor":"dnkey-"}]],["sha256~",[{"kind":66,"pattern":0,"anchor":"sha256~"}]],["token-",[{"kind":67,"pattern":0,"anchor":"token-"}]],["inrlbxbvcmfslmlv",[{"kind":69,"pattern":0,"anchor":"InRlbXBvcmFsLmlv"}]],["eyjhbgcioijiuzi1niisinr5cci6ikpxvcj9.eyjpc3mioij1c2vyiiwianrpijoiyxqt",[{"kind":70,"pattern":0,"anchor":"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt"}]],["ico-",[{"kind":71,"pattern":0,"anchor":"ico-"}]],["api-",[{"kind":72,"pattern":0,"anchor":"API-"},{"kind":72,"pattern":1,"anchor":"API-"},{"kind":130,"pattern":0,"anchor":"api-"}]],["ghp_",[{"kind":73,"pattern":0,"anchor":"ghp_"}]],["gho_",[{"kind":73,"pattern":0,"anchor":"gho_"}]],["ghu_",[{"kind":73,"pattern":0,"anchor":"ghu_"}]],["ghs_",[{"kind":73,"pattern":0,"anchor":"ghs_"}]],["ghr_",[{"kind":73,"pattern":0,"anchor":"ghr_"},{"kind":73,"pattern":2,"anchor":"ghr_"}]],["github_pat_",[{"kind":73,"pattern":1,"anchor":"github_pat_"}]],["glpat-",[{"kind":74,"pattern":0,"anchor":"glpat-"},{"kind":74,"pattern":1,"anchor":"glpat-"},{"kind":74,"pattern":2,"anchor":"glpat-"}]],["glrt-",[{"kind":75,"pattern":0,"anchor":"glrt-"}]],["glrt-t",[{"kind":75,"pattern":1,"anchor":"glrt-t"},{"kind":75,"pattern":2,"anchor":"glrt-t"}]],["gr1348941",[{"kind":75,"pattern":3,"anchor":"GR1348941"}]],["gldt-",[{"kind":76,"pattern":0,"anchor":"gldt-"}]],["glptt-",[{"kind":77,"pattern":0,"anchor":"glptt-"}]],["glcbt-",[{"kind":78,"pattern":0,"anchor":"glcbt-"}]],["glft-",[{"kind":79,"pattern":0,"anchor":"glft-"}]],["glimt-",[{"kind":80,"pattern":0,"anchor":"glimt-"}]],["glagent-",[{"kind":81,"pattern":0,"anchor":"glagent-"}]],["gloas-",[{"kind":82,"pattern":0,"anchor":"gloas-"}]],["glsoat-",[{"kind":83,"pattern":0,"anchor":"glsoat-"}]],["glffct-",[{"kind":84,"pattern":0,"anchor":"glffct-"}]],["_gitlab_session=",[{"kind":85,"pattern":0,"anchor":"_gitlab_session="}]],["atbb",[{"kind":86,"pattern":0,"anchor":"ATBB"}]],["atctt3xffg",[{"kind":88,"pattern":0,"anchor":"ATCTT3xFfG"}]],["npm_",[{"kind":89,"pattern":0,"anchor":"npm_"}]],["pypi-",[{"kind":91,"pattern":0,"anchor":"pypi-"}]],["rubygems_",[{"kind":92,"pattern":0,"anchor":"rubygems_"}]],["cio",[{"kind":93,"pattern":0,"anchor":"cio"}]],["oy2",[{"kind":94,"pattern":0,"anchor":"oy2"}]],["clojars_",[{"kind":95,"pattern":0,"anchor":"CLOJARS_"}]],["akcp",[{"kind":96,"pattern":0,"anchor":"AKCp"}]],["akc",[{"kind":96,"pattern":1,"anchor":"AKC"}]],["cmvmdgtuojaxo",[{"kind":97,"pattern":0,"anchor":"cmVmdGtuOjAxO"}]],["cmvmd",[{"kind":97,"pattern":1,"anchor":"cmVmd"}]],["dckr_pat_",[{"kind":99,"pattern":0,"anchor":"dckr_pat_"}]],["dckr_oat_",[{"kind":100,"pattern":0,"anchor":"dckr_oat_"}]],["swmtkn-1-",[{"kind":101,"pattern":0,"anchor":"SWMTKN-1-"}]],["swmkey-1-",[{"kind":102,"pattern":0,"anchor":"SWMKEY-1-"}]],["csa_",[{"kind":103,"pattern":0,"anchor":"csa_"}]],["ddp_",[{"kind":105,"pattern":0,"anchor":"ddp_"}]],["ddo_",[{"kind":105,"pattern":0,"anchor":"ddo_"}]],["ddw_",[{"kind":105,"pattern":0,"anchor":"ddw_"}]],["packagist_uut_",[{"kind":106,"pattern":0,"anchor":"packagist_uut_"}]],["packagist_out_",[{"kind":106,"pattern":0,"anchor":"packagist_out_"}]],["packagist_ack_",[{"kind":106,"pattern":0,"anchor":"packagist_ack_"}]],["packagist_acs_",[{"kind":106,"pattern":0,"anchor":"packagist_acs_"}]],["ccipat_",[{"kind":108,"pattern":0,"anchor":"CCIPAT_"}]],["cciprj_",[{"kind":108,"pattern":1,"anchor":"CCIPRJ_"}]],["bkua_",[{"kind":112,"pattern":0,"anchor":"bkua_"},{"kind":112,"pattern":1,"anchor":"bkua_"}]],["bkaa_",[{"kind":112,"pattern":2,"anchor":"bkaa_"}]],["bkaj_",[{"kind":112,"pattern":2,"anchor":"bkaj_"}]],["bkar_",[{"kind":112,"pattern":2,"anchor":"bkar_"}]],["bkct_",[{"kind":112,"pattern":2,"anchor":"bkct_"}]],["bkpt_",[{"kind":112,"pattern":2,"anchor":"bkpt_"}]],["bkpat_",[{"kind":112,"pattern":2,"anchor":"bkpat_"}]],["bkps_",[{"kind":112,"pattern":2,"anchor":"bkps_"}]],["pat.",[{"kind":114,"pattern":0,"anchor":"pat."}]],["sat.",[{"kind":114,"pattern":0,"anchor":"sat."}]],["squ_",[{"kind":120,"pattern":0,"anchor":"squ_"}]],["sqp_",[{"kind":120,"pattern":0,"anchor":"sqp_"}]],["sqa_",[{"kind":120,"pattern":0,"anchor":"sqa_"}]],["snyk_uat.",[{"kind":122,"pattern":0,"anchor":"snyk_uat."}]],["snyk_sat.",[{"kind":122,"pattern":0,"anchor":"snyk_sat."}]],["snyk_uat_",[{"kind":122,"pattern":1,"anchor":"snyk_uat_"}]],["snyk_sat_",[{"kind":122,"pattern":1,"anchor":"snyk_sat_"}]],["sgp_",[{"kind":125,"pattern":0,"anchor":"sgp_"},{"kind":125,"pattern":1,"anchor":"sgp_"},{"kind":125,"pattern":3,"anchor":"sgp_"},{"kind":317,"pattern":0,"anchor":"sgp_"}]],["sgp_local_",[{"kind":125,"pattern":2,"anchor":"sgp_local_"}]],["slk_",[{"kind":127,"pattern":0,"anchor":"slk_"}]],["mergify_application_key_",[{"kind":128,"pattern":0,"anchor":"mergify_application_key_"}]],["pnu_",[{"kind":129,"pattern":0,"anchor":"pnu_"}]],["pnb_",[{"kind":129,"pattern":1,"anchor":"pnb_"}]],["sdk-",[{"kind":130,"pattern":0,"anchor":"sdk-"}]],["mob-",[{"kind":130,"pattern":0,"anchor":"mob-"}]],["configcat-sdk-1/",[{"kind":132,"pattern":0,"anchor":"configcat-sdk-1/"}]],["dvc_server_",[{"kind":133,"pattern":0,"anchor":"dvc_server_"}]],["hawk.",[{"kind":134,"pattern":0,"anchor":"hawk."}]],["odt_",[{"kind":135,"pattern":0,"anchor":"odt_"}]],["aik_ci_",[{"kind":136,"pattern":0,"anchor":"AIK_CI_"}]],["aik_secret_",[{"kind":136,"pattern":0,"anchor":"AIK_SECRET_"}]],["aik_client_",[{"kind":136,"pattern":0,"anchor":"AIK_CLIENT_"}]],["endr+",[{"kind":137,"pattern":0,"anchor":"endr+"}]],["web_",[{"kind":138,"pattern":0,"anchor":"web_"}]],["app_",[{"kind":138,"pattern":0,"anchor":"app_"}]],["auto_",[{"kind":138,"pattern":0,"anchor":"auto_"}]],["ss_",[{"kind":138,"pattern":0,"anchor":"ss_"}]],["vmw_",[{"kind":138,"pattern":0,"anchor":"vmw_"}]],["pmak-",[{"kind":141,"pattern":0,"anchor":"PMAK-"},{"kind":141,"pattern":1,"anchor":"PMAK-"}]],["pmat-",[{"kind":142,"pattern":0,"anchor":"PMAT-"}]],["t3blbkfj",[{"kind":143,"pattern":0,"anchor":"T3BlbkFJ"},{"kind":143,"pattern":1,"anchor":"T3BlbkFJ"},{"kind":143,"pattern":2,"anchor":"T3BlbkFJ"},{"kind":143,"pattern":3,"anchor":"T3BlbkFJ"},{"kind":143,"pattern":4,"anchor":"T3BlbkFJ"}]],["sk-",[{"kind":144,"pattern":0,"anchor":"sk-"},{"kind":158,"pattern":0,"anchor":"sk-"}]],["sk-ant-api0",[{"kind":145,"pattern":0,"anchor":"sk-ant-api0"}]],["sk-ant-api",[{"kind":145,"pattern":1,"anchor":"sk-ant-api"}]],["sk-ant-sid",[{"kind":145,"pattern":2,"anchor":"sk-ant-sid"}]],["sk-ant-oat",[{"kind":145,"pattern":2,"anchor":"sk-ant-oat"}]],["sk-ant-ort",[{"kind":145,"pattern":2,"anchor":"sk-ant-ort"}]],["sk-ant-admin",[{"kind":146,"pattern":0,"anchor":"sk-ant-admin"}]],["gsk_",[{"kind":147,"pattern":0,"anchor":"gsk_"}]],["hf_",[{"kind":148,"pattern":0,"anchor":"hf_"}]],["api_org_",[{"kind":148,"pattern":1,"anchor":"api_org_"}]],["xai-",[{"kind":149,"pattern":0,"anchor":"xai-"},{"kind":149,"pattern":1,"anchor":"xai-"}]],["pplx-",[{"kind":150,"pattern":0,"anchor":"pplx-"}]],["r8_",[{"kind":151,"pattern":0,"anchor":"r8_"},{"kind":151,"pattern":1,"anchor":"r8_"}]],["nvapi-",[{"kind":152,"pattern":0,"anchor":"nvapi-"},{"kind":152,"pattern":1,"anchor":"nvapi-"}]],["sk-or-v1-",[{"kind":153,"pattern":0,"anchor":"sk-or-v1-"}]],["tgp_v1_",[{"kind":154,"pattern":0,"anchor":"tgp_v1_"}]],["fw_",[{"kind":155,"pattern":0,"anchor":"fw_"}]],["csk-",[{"kind":156,"pattern":0,"anchor":"csk-"}]],["sk-api-",[{"kind":157,"pattern":0,"anchor":"sk-api-"}]],["sk_",[{"kind":163,"pattern":0,"anchor":"sk_"},{"kind":202,"pattern":0,"anchor":"sk_"},{"kind":202,"pattern":1,"anchor":"sk_"},{"kind":473,"pattern":0,"anchor":"sk_"}]],["pcsk_",[{"kind":166,"pattern":0,"anchor":"pcsk_"}]],["lsv2_pt_",[{"kind":168,"pattern":0,"anchor":"lsv2_pt_"}]],["lsv2_sk_",[{"kind":168,"pattern":0,"anchor":"lsv2_sk_"}]],["sk-lf-",[{"kind":169,"pattern":0,"anchor":"sk-lf-"}]],["wandb_v1_",[{"kind":170,"pattern":0,"anchor":"wandb_v1_"}]],["dapi",[{"kind":172,"pattern":0,"anchor":"dapi"},{"kind":172,"pattern":1,"anchor":"dapi"}]],["rpa_",[{"kind":173,"pattern":0,"anchor":"rpa_"}]],["key_",[{"kind":174,"pattern":0,"anchor":"key_"},{"kind":190,"pattern":0,"anchor":"key_"},{"kind":191,"pattern":0,"anchor":"key_"}]],["apk_user_",[{"kind":175,"pattern":0,"anchor":"apk_user_"}]],["apk_",[{"kind":175,"pattern":1,"anchor":"apk_"}]],["cog_",[{"kind":175,"pattern":2,"anchor":"cog_"}]],["up_",[{"kind":178,"pattern":0,"anchor":"up_"}]],["vf.",[{"kind":180,"pattern":0,"anchor":"VF."}]],["tvly-dev-",[{"kind":181,"pattern":0,"anchor":"tvly-dev-"}]],["tvly-prod-",[{"kind":181,"pattern":0,"anchor":"tvly-prod-"}]],["tvly-",[{"kind":181,"pattern":0,"anchor":"tvly-"}]],["fc-",[{"kind":182,"pattern":0,"anchor":"fc-"}]],["bsa",[{"kind":183,"pattern":0,"anchor":"BSA"}]],["pa-",[{"kind":187,"pattern":0,"anchor":"pa-"}]],["flp_",[{"kind":188,"pattern":0,"anchor":"flp_"}]],["cr-",[{"kind":189,"pattern":0,"anchor":"cr-"}]],["sk_pr_",[{"kind":193,"pattern":0,"anchor":"sk_pr_"}]],["sk_live_",[{"kind":194,"pattern":0,"anchor":"sk_live_"},{"kind":194,"pattern":1,"anchor":"sk_live_"},{"kind":204,"pattern":0,"anchor":"sk_live_"},{"kind":360,"pattern":0,"anchor":"sk_live_"}]],["sk_prod_",[{"kind":194,"pattern":0,"anchor":"sk_prod_"},{"kind":194,"pattern":1,"anchor":"sk_prod_"}]],["rk_live_",[{"kind":194,"pattern":0,"anchor":"rk_live_"},{"kind":194,"pattern":1,"anchor":"rk_live_"}]],["rk_prod_",[{"kind":194,"pattern":0,"anchor":"rk_prod_"},{"kind":194,"pattern":1,"anchor":"rk_prod_"}]],["sk_test_",[{"kind":195,"pattern":0,"anchor":"sk_test_"},{"kind":195,"pattern":1,"anchor":"sk_test_"},{"kind":202,"pattern":2,"anchor":"sk_test_"},{"kind":204,"pattern":0,"anchor":"sk_test_"},{"kind":360,"pattern":0,"anchor":"sk_test_"}]],["rk_test_",[{"kind":195,"pattern":0,"anchor":"rk_test_"},{"kind":195,"pattern":1,"anchor":"rk_test_"}]],["whsec_",[{"kind":196,"pattern":0,"anchor":"whsec_"},{"kind":196,"pattern":1,"anchor":"whsec_"}]],["access_token$production$",[{"kind":197,"pattern":0,"anchor":"access_token$production$"}]],["sq0atp-",[{"kind":199,"pattern":0,"anchor":"sq0atp-"}]],["eaaa",[{"kind":199,"pattern":1,"anchor":"EAAA"},{"kind":435,"pattern":0,"anchor":"EAAA"}]],["sq0csp-",[{"kind":200,"pattern":0,"anchor":"sq0csp-"}]],["aqe",[{"kind":201,"pattern":0,"anchor":"AQE"}]],["sk_sbox_",[{"kind":202,"pattern":0,"anchor":"sk_sbox_"}]],["rzp_live_",[{"kind":203,"pattern":0,"anchor":"rzp_live_"}]],["rzp_test_",[{"kind":203,"pattern":0,"anchor":"rzp_test_"}]],["flwseck-",[{"kind":205,"pattern":0,"anchor":"FLWSECK-"}]],["flwseck_test-",[{"kind":205,"pattern":1,"anchor":"FLWSECK_TEST-"},{"kind":205,"pattern":3,"anchor":"FLWSECK_TEST-"}]],["flwseck_test",[{"kind":205,"pattern":2,"anchor":"FLWSECK_TEST"}]],["flwpubk_test-",[{"kind":206,"pattern":0,"anchor":"FLWPUBK_TEST-"}]],["pdl_live_apikey_",[{"kind":208,"pattern":0,"anchor":"pdl_live_apikey_"}]],["pdl_sdbx_apikey_",[{"kind":208,"pattern":0,"anchor":"pdl_sdbx_apikey_"}]],["access-sandbox-",[{"kind":209,"pattern":0,"anchor":"access-sandbox-"}]],["access-development-",[{"kind":209,"pattern":0,"anchor":"access-development-"}]],["access-production-",[{"kind":209,"pattern":0,"anchor":"access-production-"}]],["shippo_live_",[{"kind":212,"pattern":0,"anchor":"shippo_live_"}]],["shippo_test_",[{"kind":212,"pattern":0,"anchor":"shippo_test_"}]],["ezak",[{"kind":213,"pattern":0,"anchor":"EZAK"}]],["eztk",[{"kind":213,"pattern":1,"anchor":"EZTK"}]],["live_",[{"kind":214,"pattern":0,"anchor":"live_"},{"kind":442,"pattern":0,"anchor":"live_"}]],["test_",[{"kind":214,"pattern":0,"anchor":"test_"}]],["live_pub_",[{"kind":215,"pattern":0,"anchor":"live_pub_"}]],["test_pub_",[{"kind":215,"pattern":0,"anchor":"test_pub_"}]],["duffel_test_",[{"kind":216,"pattern":0,"anchor":"duffel_test_"}]],["duffel_live_",[{"kind":216,"pattern":0,"anchor":"duffel_live_"}]],["mid-server-",[{"kind":219,"pattern":0,"anchor":"Mid-server-"}]],["$aact_prod_",[{"kind":220,"pattern":0,"anchor":"$aact_prod_"}]],["$aact_hmlg_",[{"kind":220,"pattern":0,"anchor":"$aact_hmlg_"}]],["ak_live_",[{"kind":221,"pattern":0,"anchor":"ak_live_"}]],["app_usr-",[{"kind":222,"pattern":0,"anchor":"APP_USR-"}]],["ramp_sec_",[{"kind":223,"pattern":0,"anchor":"ramp_sec_"}]],["mercury_production_",[{"kind":224,"pattern":0,"anchor":"mercury_production_"}]],["polar_oat_",[{"kind":226,"pattern":0,"anchor":"polar_oat_"}]],["polar_pat_",[{"kind":226,"pattern":0,"anchor":"polar_pat_"}]],["polar_at_",[{"kind":226,"pattern":0,"anchor":"polar_at_"}]],["sk_live_a2v5xz",[{"kind":227,"pattern":0,"anchor":"sk_live_a2V5Xz"}]],["sk_test_a2v5xz",[{"kind":227,"pattern":0,"anchor":"sk_test_a2V5Xz"}]],["persona_production_",[{"kind":228,"pattern":0,"anchor":"persona_production_"}]],["api_live.",[{"kind":229,"pattern":0,"anchor":"api_live."},{"kind":229,"pattern":1,"anchor":"api_live."}]],["api_live_us.",[{"kind":229,"pattern":0,"anchor":"api_live_us."},{"kind":229,"pattern":1,"anchor":"api_live_us."}]],["api_live_ca.",[{"kind":229,"pattern":0,"anchor":"api_live_ca."},{"kind":229,"pattern":1,"anchor":"api_live_ca."}]],["xoxb-",[{"kind":230,"pattern":0,"anchor":"xoxb-"},{"kind":230,"pattern":1,"anchor":"xoxb-"}]],["xoxp-",[{"kind":230,"pattern":1,"anchor":"xoxp-"}]],["xoxa-",[{"kind":230,"pattern":1,"anchor":"xoxa-"}]],["xoxr-",[{"kind":230,"pattern":1,"anchor":"xoxr-"}]],["xoxs-",[{"kind":230,"pattern":1,"anchor":"xoxs-"}]],["xoxo-",[{"kind":230,"pattern":1,"anchor":"xoxo-"}]],["xoxe-",[{"kind":230,"pattern":1,"anchor":"xoxe-"}]],["xoxc-",[{"kind":230,"pattern":2,"anchor":"xoxc-"}]],["xapp-",[{"kind":230,"pattern":3,"anchor":"xapp-"}]],["xoxe.xoxb-",[{"kind":230,"pattern":4,"anchor":"xoxe.xoxb-"}]],["xoxe.xoxp-",[{"kind":230,"pattern":4,"anchor":"xoxe.xoxp-"}]],["xoxd-",[{"kind":230,"pattern":5,"anchor":"xoxd-"}]],["hooks.slack.com/",[{"kind":231,"pattern":0,"anchor":"hooks.slack.com/"},{"kind":231,"pattern":1,"anchor":"hooks.slack.com/"}]],[".",[{"kind":232,"pattern":0,"anchor":"."}]],["/api/webhooks/",[{"kind":233,"pattern":0,"anchor":"/api/webhooks/"}]],[":aa",[{"kind":236,"pattern":0,"anchor":":AA"}]],["/incomingwebhook/",[{"kind":238,"pattern":0,"anchor":"/IncomingWebhook/"},{"kind":238,"pattern":1,"anchor":"/IncomingWebhook/"},{"kind":238,"pattern":2,"anchor":"/IncomingWebhook/"}]],["https://chat.googleapis.com/v1/spaces/",[{"kind":239,"pattern":0,"anchor":"https://chat.googleapis.com/v1/spaces/"}]],["https://hooks.zapier.com/hooks/catch/",[{"kind":241,"pattern":0,"anchor":"https://hooks.zapier.com/hooks/catch/"},{"kind":241,"pattern":1,"anchor":"https://hooks.zapier.com/hooks/catch/"}]],[".tines.",[{"kind":242,"pattern":0,"anchor":".tines."},{"kind":242,"pattern":1,"anchor":".tines."}]],["https://hook.eu1.make.com/",[{"kind":243,"pattern":0,"anchor":"https://hook.eu1.make.com/"}]],["https://hook.eu2.make.com/",[{"kind":243,"pattern":0,"anchor":"https://hook.eu2.make.com/"}]],["https://hook.us1.make.com/",[{"kind":243,"pattern":0,"anchor":"https://hook.us1.make.com/"}]],["https://hook.us2.make.com/",[{"kind":243,"pattern":0,"anchor":"https://hook.us2.make.com/"}]],["sk",[{"kind":244,"pattern":0,"anchor":"SK"},{"kind":383,"pattern":0,"anchor":"sk"}]],["ac",[{"kind":245,"pattern":0,"anchor":"AC"}]],["key0",[{"kind":248,"pattern":0,"anchor":"KEY0"}]],["key",[{"kind":248,"pattern":1,"anchor":"KEY"}]],["os_v2_app_",[{"kind":254,"pattern":0,"anchor":"os_v2_app_"}]],["os_v2_org_",[{"kind":254,"pattern":0,"anchor":"os_v2_org_"}]],["aaaa",[{"kind":255,"pattern":0,"anchor":"AAAA"}]],["sec-c-",[{"kind":258,"pattern":0,"anchor":"sec-c-"}]],["pub-c-",[{"kind":259,"pattern":0,"anchor":"pub-c-"}]],["sub-c-",[{"kind":259,"pattern":0,"anchor":"sub-c-"}]],["sg.",[{"kind":264,"pattern":0,"anchor":"SG."},{"kind":264,"pattern":1,"anchor":"SG."}]],["key-",[{"kind":265,"pattern":0,"anchor":"key-"},{"kind":265,"pattern":1,"anchor":"key-"}]],["pubkey-",[{"kind":267,"pattern":0,"anchor":"pubkey-"}]],["-us",[{"kind":268,"pattern":0,"anchor":"-us"}]],["xkeysib-",[{"kind":270,"pattern":0,"anchor":"xkeysib-"}]],["xsmtpsib-",[{"kind":270,"pattern":0,"anchor":"xsmtpsib-"}]],["re_",[{"kind":272,"pattern":0,"anchor":"re_"},{"kind":272,"pattern":1,"anchor":"re_"}]],["mlsn.",[{"kind":273,"pattern":0,"anchor":"mlsn."},{"kind":273,"pattern":1,"anchor":"mlsn."}]],["pk_",[{"kind":277,"pattern":0,"anchor":"pk_"},{"kind":277,"pattern":1,"anchor":"pk_"},{"kind":422,"pattern":0,"anchor":"pk_"},{"kind":422,"pattern":1,"anchor":"pk_"}]],["nyk_v0_",[{"kind":280,"pattern":0,"anchor":"nyk_v0_"},{"kind":280,"pattern":1,"anchor":"nyk_v0_"}]],["nyk_v1_",[{"kind":280,"pattern":1,"anchor":"nyk_v1_"}]],["gcntfy-",[{"kind":282,"pattern":0,"anchor":"gcntfy-"}]],["glsa_",[{"kind":285,"pattern":0,"anchor":"glsa_"}]],["glc_eyj",[{"kind":286,"pattern":0,"anchor":"glc_eyJ"}]],["eyjrijoi",[{"kind":287,"pattern":0,"anchor":"eyJrIjoi"}]],["nrak-",[{"kind":288,"pattern":0,"anchor":"NRAK-"},{"kind":288,"pattern":1,"anchor":"NRAK-"}]],["nral",[{"kind":289,"pattern":0,"anchor":"NRAL"},{"kind":289,"pattern":1,"anchor":"NRAL"}]],["nrii-",[{"kind":290,"pattern":0,"anchor":"NRII-"}]],["nriq-",[{"kind":291,"pattern":0,"anchor":"NRIQ-"}]],["nrjs-",[{"kind":292,"pattern":0,"anchor":"NRJS-"}]],["sntryu_",[{"kind":294,"pattern":0,"anchor":"sntryu_"}]],["sntrys_eyj",[{"kind":295,"pattern":0,"anchor":"sntrys_eyJ"}]],["sntrya_",[{"kind":296,"pattern":0,"anchor":"sntrya_"}]],["sntryi_",[{"kind":296,"pattern":0,"anchor":"sntryi_"}]],["dt0",[{"kind":298,"pattern":0,"anchor":"dt0"},{"kind":298,"pattern":1,"anchor":"dt0"},{"kind":298,"pattern":2,"anchor":"dt0"}]],["hcaik_",[{"kind":302,"pattern":0,"anchor":"hcaik_"}]],["hcalk_",[{"kind":302,"pattern":0,"anchor":"hcalk_"}]],["hcbik_",[{"kind":302,"pattern":0,"anchor":"hcbik_"}]],["hcblk_",[{"kind":302,"pattern":0,"anchor":"hcblk_"}]],["phx_",[{"kind":304,"pattern":0,"anchor":"phx_"}]],["phs_",[{"kind":305,"pattern":0,"anchor":"phs_"}]],["u+",[{"kind":306,"pattern":0,"anchor":"u+"}]],["rootly_",[{"kind":308,"pattern":0,"anchor":"rootly_"}]],["na1.",[{"kind":320,"pattern":0,"anchor":"na1."},{"kind":320,"pattern":1,"anchor":"na1."}]],["eu1.",[{"kind":320,"pattern":0,"anchor":"eu1."},{"kind":320,"pattern":1,"anchor":"eu1."}]],["waka_",[{"kind":324,"pattern":0,"anchor":"waka_"},{"kind":324,"pattern":1,"anchor":"waka_"}]],["pscale_tkn_",[{"kind":325,"pattern":0,"anchor":"pscale_tkn_"},{"kind":325,"pattern":1,"anchor":"pscale_tkn_"}]],["pscale_oauth_",[{"kind":326,"pattern":0,"anchor":"pscale_oauth_"}]],["pscale_pw_",[{"kind":327,"pattern":0,"anchor":"pscale_pw_"},{"kind":327,"pattern":1,"anchor":"pscale_pw_"}]],["sbp_",[{"kind":328,"pattern":0,"anchor":"sbp_"},{"kind":328,"pattern":1,"anchor":"sbp_"}]],["sb_secret_",[{"kind":329,"pattern":0,"anchor":"sb_secret_"},{"kind":329,"pattern":1,"anchor":"sb_secret_"}]],["eyj",[{"kind":330,"pattern":0,"anchor":"eyJ"},{"kind":356,"pattern":0,"anchor":"eyJ"}]],["napi_",[{"kind":331,"pattern":0,"anchor":"napi_"},{"kind":331,"pattern":1,"anchor":"napi_"}]],["npg_",[{"kind":332,"pattern":0,"anchor":"npg_"}]],["mdb_sa_sk_",[{"kind":333,"pattern":0,"anchor":"mdb_sa_sk_"}]],["4b1d",[{"kind":335,"pattern":0,"anchor":"4b1d"}]],["ccdb1_",[{"kind":336,"pattern":0,"anchor":"CCDB1_"}]],["astracs:",[{"kind":337,"pattern":0,"anchor":"AstraCS:"},{"kind":337,"pattern":1,"anchor":"AstraCS:"}]],["essu_",[{"kind":338,"pattern":0,"anchor":"essu_"}]],["cflt",[{"kind":341,"pattern":0,"anchor":"cflt"}]],["amqp://",[{"kind":350,"pattern":0,"anchor":"amqp://"},{"kind":350,"pattern":1,"anchor":"amqp://"}]],["amqps://",[{"kind":350,"pattern":0,"anchor":"amqps://"},{"kind":350,"pattern":1,"anchor":"amqps://"}]],["redis://",[{"kind":351,"pattern":0,"anchor":"redis://"},{"kind":351,"pattern":1,"anchor":"redis://"}]],["rediss://",[{"kind":351,"pattern":0,"anchor":"rediss://"},{"kind":351,"pattern":1,"anchor":"rediss://"}]],["age-secret-key-1",[{"kind":355,"pattern":0,"anchor":"AGE-SECRET-KEY-1"}]],["secret-live-",[{"kind":361,"pattern":0,"anchor":"secret-live-"},{"kind":361,"pattern":1,"anchor":"secret-live-"}]],["secret-test-",[{"kind":361,"pattern":0,"anchor":"secret-test-"},{"kind":361,"pattern":1,"anchor":"secret-test-"}]],[".acc",[{"kind":363,"pattern":0,"anchor":".acc"}]],["unkey_",[{"kind":364,"pattern":0,"anchor":"unkey_"}]],["zpka_",[{"kind":365,"pattern":0,"anchor":"zpka_"}]],["0x4aaaaaaa",[{"kind":368,"pattern":0,"anchor":"0x4AAAAAAA"}]],["0x4aaaaaa",[{"kind":368,"pattern":1,"anchor":"0x4AAAAAA"}]],["s-s4t2ud-",[{"kind":369,"pattern":0,"anchor":"s-s4t2ud-"}]],["s-s4t2af-",[{"kind":369,"pattern":0,"anchor":"s-s4t2af-"}]],["django-insecure-",[{"kind":370,"pattern":0,"anchor":"django-insecure-"}]],["$6$",[{"kind":372,"pattern":0,"anchor":"$6$"}]],["$5$",[{"kind":372,"pattern":1,"anchor":"$5$"}]],["$6$rounds=",[{"kind":372,"pattern":2,"anchor":"$6$rounds="}]],["shpat_",[{"kind":374,"pattern":0,"anchor":"shpat_"},{"kind":374,"pattern":1,"anchor":"shpat_"}]],["shpca_",[{"kind":374,"pattern":0,"anchor":"shpca_"},{"kind":374,"pattern":1,"anchor":"shpca_"}]],["shppa_",[{"kind":374,"pattern":0,"anchor":"shppa_"},{"kind":374,"pattern":1,"anchor":"shppa_"}]],["shpss_",[{"kind":374,"pattern":0,"anchor":"shpss_"},{"kind":374,"pattern":1,"anchor":"shpss_"}]],["pat-na1-",[{"kind":375,"pattern":0,"anchor":"pat-na1-"}]],["pat-eu1-",[{"kind":375,"pattern":0,"anchor":"pat-eu1-"}]],["pat-na2-",[{"kind":375,"pattern":0,"anchor":"pat-na2-"}]],["pat-ap1-",[{"kind":375,"pattern":0,"anchor":"pat-ap1-"}]],["!",[{"kind":377,"pattern":0,"anchor":"!"},{"kind":377,"pattern":1,"anchor":"!"}]],["cfpat-",[{"kind":381,"pattern":0,"anchor":"CFPAT-"}]],["mc5",[{"kind":386,"pattern":0,"anchor":"MC5"}]],["prd-",[{"kind":390,"pattern":0,"anchor":"PRD-"},{"kind":390,"pattern":1,"anchor":"PRD-"}]],["tfp_",[{"kind":391,"pattern":0,"anchor":"tfp_"},{"kind":391,"pattern":1,"anchor":"tfp_"}]],["gb_api_",[{"kind":395,"pattern":0,"anchor":"gb_api_"}]],["rdme_",[{"kind":396,"pattern":0,"anchor":"rdme_"}]],["flb_live_",[{"kind":397,"pattern":0,"anchor":"flb_live_"}]],["flb_test_",[{"kind":397,"pattern":0,"anchor":"flb_test_"}]],["lin_api_",[{"kind":398,"pattern":0,"anchor":"lin_api_"}]],["lin_oauth_",[{"kind":399,"pattern":0,"anchor":"lin_oauth_"}]],["ntn_",[{"kind":401,"pattern":0,"anchor":"ntn_"}]],["secret_",[{"kind":402,"pattern":0,"anchor":"secret_"}]],["pat",[{"kind":403,"pattern":0,"anchor":"pat"}]],[".v1.",[{"kind":405,"pattern":0,"anchor":".v1."},{"kind":405,"pattern":1,"anchor":".v1."}]],["/",[{"kind":406,"pattern":0,"anchor":"/"},{"kind":406,"pattern":1,"anchor":"/"},{"kind":406,"pattern":2,"anchor":"/"}]],["atatt3xffgf0",[{"kind":408,"pattern":0,"anchor":"ATATT3xFfGF0"}]],["atatt3",[{"kind":408,"pattern":1,"anchor":"ATATT3"}]],["atta",[{"kind":410,"pattern":0,"anchor":"ATTA"},{"kind":410,"pattern":1,"anchor":"ATTA"}]],["figd_",[{"kind":412,"pattern":0,"anchor":"figd_"},{"kind":412,"pattern":1,"anchor":"figd_"}]],["cnvca",[{"kind":414,"pattern":0,"anchor":"cnvca"}]],["p8e-",[{"kind":415,"pattern":0,"anchor":"p8e-"}]],["fio-u-",[{"kind":417,"pattern":0,"anchor":"fio-u-"},{"kind":417,"pattern":1,"anchor":"fio-u-"}]],["sl.",[{"kind":418,"pattern":0,"anchor":"sl."}]],["aaaaaaaaaa",[{"kind":419,"pattern":0,"anchor":"AAAAAAAAAA"},{"kind":419,"pattern":1,"anchor":"AAAAAAAAAA"}]],["1000.",[{"kind":428,"pattern":0,"anchor":"1000."}]],["tkn.v1_",[{"kind":431,"pattern":0,"anchor":"tkn.v1_"}]],["aaaaaaaaaaaaaaaaaaaaa",[{"kind":432,"pattern":0,"anchor":"AAAAAAAAAAAAAAAAAAAAA"}]],["eaam",[{"kind":435,"pattern":0,"anchor":"EAAM"}]],["eaac",[{"kind":435,"pattern":0,"anchor":"EAAC"}]],["eaab",[{"kind":435,"pattern":0,"anchor":"EAAB"}]],["eaacedeose0cba",[{"kind":435,"pattern":1,"anchor":"EAACEdEose0cBA"}]],["|",[{"kind":436,"pattern":0,"anchor":"|"}]],["%7c",[{"kind":436,"pattern":1,"anchor":"%7C"}]],["igqv",[{"kind":438,"pattern":0,"anchor":"IGQV"}]],["igqw",[{"kind":438,"pattern":0,"anchor":"IGQW"}]],["igaa",[{"kind":438,"pattern":1,"anchor":"IGAA"}]],["pina_",[{"kind":444,"pattern":0,"anchor":"pina_"}]],["lip_",[{"kind":449,"pattern":0,"anchor":"lip_"},{"kind":449,"pattern":1,"anchor":"lip_"}]],["sk.eyj",[{"kind":450,"pattern":0,"anchor":"sk.eyJ"}]],["pk.eyj",[{"kind":451,"pattern":0,"anchor":"pk.eyJ"}]],["tk.eyj",[{"kind":451,"pattern":0,"anchor":"tk.eyJ"}]],["_mmk",[{"kind":458,"pattern":0,"anchor":"_mmk"}]],["apify_api_",[{"kind":461,"pattern":0,"anchor":"apify_api_"},{"kind":461,"pattern":1,"anchor":"apify_api_"}]],["aio_",[{"kind":465,"pattern":0,"anchor":"aio_"}]],["bbff-",[{"kind":467,"pattern":0,"anchor":"BBFF-"}]],["bbus-",[{"kind":467,"pattern":1,"anchor":"BBUS-"}]],["tss_",[{"kind":468,"pattern":0,"anchor":"tss_"}]],["vtwn_",[{"kind":469,"pattern":0,"anchor":"vtwn_"}]],["samsara_api_",[{"kind":470,"pattern":0,"anchor":"samsara_api_"}]],["shltm_",[{"kind":471,"pattern":0,"anchor":"shltm_"}]],["ion_",[{"kind":472,"pattern":0,"anchor":"ion_"}]],["sm_aat_",[{"kind":474,"pattern":0,"anchor":"sm_aat_"}]],["sm_pat_",[{"kind":474,"pattern":0,"anchor":"sm_pat_"}]],["sm_sat_",[{"kind":474,"pattern":0,"anchor":"sm_sat_"}]],["db-",[{"kind":475,"pattern":0,"anchor":"db-"}]],["wrkaeu-eyj",[{"kind":477,"pattern":0,"anchor":"wrkaeu-eyJ"}]],["wrkajp-eyj",[{"kind":477,"pattern":0,"anchor":"wrkajp-eyJ"}]],["wrkasg-eyj",[{"kind":477,"pattern":0,"anchor":"wrkasg-eyJ"}]],["wrkaau-eyj",[{"kind":477,"pattern":0,"anchor":"wrkaau-eyJ"}]],["wrkail-eyj",[{"kind":477,"pattern":0,"anchor":"wrkail-eyJ"}]],["wrka-eyj",[{"kind":477,"pattern":0,"anchor":"wrka-eyJ"}]],["==:",[{"kind":478,"pattern":0,"anchor":"==:"}]],["scp-live-",[{"kind":480,"pattern":0,"anchor":"scp-live-"}]],["scp-test-",[{"kind":480,"pattern":0,"anchor":"scp-test-"}]],["thingsboard.cloud/api/v1/",[{"kind":481,"pattern":0,"anchor":"thingsboard.cloud/api/v1/"}]],[".g.alchemy.com/v2/",[{"kind":488,"pattern":0,"anchor":".g.alchemy.com/v2/"}]],[".infura.io/v3/",[{"kind":490,"pattern":0,"anchor":".infura.io/v3/"}]]],"byName":[["secret_access_key",[1]],["secret-access-key",[1]],["secretaccesskey",[1]],["aws_secret",[1]],["aws-secret",[1]],["awssecret",[1]],["accountkey",[12]],["account_key",[12]],["account-key",[12]],["storage_key",[12]],["storage-key",[12]],["storagekey",[12]],["storage_account_key",[12]],["storage-account-key",[12]],["storageaccountkey",[12]],["storage_access_key",[12]],["storage-access-key",[12]],["storageaccesskey",[12]],["alibaba",[21]],["aliyun",[21]],["alicloud",[21]],["ibm",[23]],["bluemix",[23]],["scaleway",[27]],["scw",[27]],["azure_search",[29]],["azure-search",[29]],["azuresearch",[29]],["search_admin",[29]],["search-admin",[29]],["searchadmin",[29]],["search_api",[29]],["search-api",[29]],["searchapi",[29]],["search_query",[29]],["search-query",[29]],["searchquery",[29]],["search_service",[29]],["search-service",[29]],["searchservice",[29]],["heroku",[33]],["vercel",[35]],["netlify",[38]],["cloudflare",[40]],["cf_api",[40]],["cf-api",[40]],["cfapi",[40]],["cf_token",[40]],["cf-token",[40]],["cftoken",[40]],["cf_key",[40]],["cf-key",[40]],["cfkey",[40]],["fastly",[42]],["railway_token",[44]],["railway-token",[44]],["railwaytoken",[44]],["railway_api_token",[44]],["railway-api-token",[44]],["railwayapitoken",[44]],["railway_api_key",[44]],["railway-api-key",[44]],["railwayapikey",[44]],["hcloud",[48]],["hetzner",[48]],["linode",[49]],["vultr",[50]],["civo",[51]],["vault",[54]],["unseal",[55]],["zerotier",[62]],["meraki",[65]],["kubeadm",[68]],["bootstrap_token",[68]],["bootstrap-token",[68]],["bootstraptoken",[68]],["k3s_token",[68]],["k3s-token",[68]],["k3stoken",[68]],["bitbucket",[87]],["_authtoken",[90]],["jfrog",[98]],["artifactory",[98]],["bintray",[98]],["xray",[98]],["cloudsmith",[104]],["bundle_enterprise__contribsys__com",[107]],["bundle-enterprise--contribsys--com",[107]],["bundleenterprisecontribsyscom",[107]],["bundle_gems__contribsys__com",[107]],["bundle-gems--contribsys--com",[107]],["bundlegemscontribsyscom",[107]],["circleci",[109]],["circle_token",[109]],["circle-token",[109]],["circletoken",[109]],["circle_ci",[109]],["circle-ci",[109]],["travis",[110]],["droneci",[111]],["drone_token",[111]],["drone-token",[111]],["dronetoken",[111]],["drone_ci",[111]],["drone-ci",[111]],["bitrise",[113]],["jenkins",[115]],["codecov",[116]],["coveralls",[117]],["codeclimate",[118]],["cc_test_reporter_id",[118]],["cc-test-reporter-id",[118]],["cctestreporterid",[118]],["codacy",[119]],["sonar",[121]],["snyk",[123]],["semgrep",[124]],["sourcegraph",[126]],["launchdarkly",[131]],["browserstack",[139]],["sauce_access",[140]],["sauce-access",[140]],["sauceaccess",[140]],["sauce_key",[140]],["sauce-key",[140]],["saucekey",[140]],["saucelabs",[140]],["sauce_api",[140]],["sauce-api",[140]],["sauceapi",[140]],["moonshot",[159]],["kimi",[159]],["stability",[160]],["dreamstudio",[160]],["cohere",[161]],["co_api_key",[161]],["co-api-key",[161]],["coapikey",[161]],["mistral",[162]],["assemblyai",[164]],["deepgram",[165]],["pinecone",[167]],["wandb",[171]],["weightsandbiases",[171]],["ollama",[176]],["zai_",[177]],["zai-",[177]],["zaiapi",[177]],["z_ai_api",[177]],["z-ai-api",[177]],["zhipu",[177]],["glm_api",[177]],["glm-api",[177]],["glmapi",[177]],["bigmodel",[177]],["azure_openai",[179]],["azure-openai",[179]],["azureopenai",[179]],["privateai",[184]],["private_ai",[184]],["private-ai",[184]],["greptile",[185]],["clarifai",[186]],["scale_api",[192]],["scale-api",[192]],["scaleapi",[192]],["scale_ai",[192]],["scale-ai",[192]],["scaleai",[192]],["paypal",[198]],["gocardless",[207]],["plaid",[210]],["plaid_client_id",[211]],["plaid-client-id",[211]],["plaidclientid",[211]],["plaid_client",[211]],["plaid-client",[211]],["plaidclient",[211]],["finicity",[217,218]],["transferwise",[225]],["wise_api",[225]],["wise-api",[225]],["wiseapi",[225]],["wise_token",[225]],["wise-token",[225]],["wisetoken",[225]],["discord",[234,235]],["telegram",[237]],["telegr_",[237]],["tgram",[237]],["tg_bot",[237]],["tg-bot",[237]],["tgbot",[237]],["mattermost",[240]],["twilio",[246]],["plivo",[247]],["messagebird",[249,250]],["message_bird",[249,250]],["message-bird",[249,250]],["nexmo",[251]],["vonage",[251]],["sendbird",[252,253]],["pusher",[256]],["ably",[257]],["pushbullet",[260]],["intercom",[261]],["larksuite",[262]],["lark_",[262]],["feishu",[262]],["wechat",[263]],["weixin",[263]],["wx_app",[263]],["wx-app",[263]],["wxapp",[263]],["mailgun",[266]],["mandrill",[269]],["postmark",[271]],["sparkpost",[274]],["mailjet",[275]],["mailerlite",[276]],["elasticemail",[278]],["elastic_email",[278]],["elastic-email",[278]],["elastic",[278]],["convertkit",[279]],["loops_api",[281]],["loops-api",[281]],["loopsapi",[281]],["loops_key",[281]],["loops-key",[281]],["loopskey",[281]],["datadog",[283,284]],["dd_api",[283]],["dd-api",[283]],["ddapi",[283]],["dd_app",[284]],["dd-app",[284]],["ddapp",[284]],["newrelic",[293]],["new_relic",[293]],["new-relic",[293]],["sentry",[297]],["sumo",[299,300]],["splunk",[301]],["signalfx",[301]],["honeycomb",[303]],["opsgenie",[307]],["rollbar",[309]],["bugsnag",[310]],["logz",[311]],["loggly",[312]],["logdna",[313]],["mezmo",[313]],["betterstack",[314]],["better_stack",[314]],["better-stack",[314]],["logtail",[314]],["betteruptime",[314]],["amplitude",[315]],["mixpanel",[316]],["segment",[318]],["beamer",[319]],["uptimerobot",[321]],["uptime_robot",[321]],["uptime-robot",[321]],["statuspage",[322]],["airbrake",[323]],["atlas_private",[334]],["atlas-private",[334]],["atlasprivate",[334]],["mongodb_atlas",[334]],["mongodb-atlas",[334]],["mongodbatlas",[334]],["atlas_api",[334]],["atlas-api",[334]],["atlasapi",[334]],["mongodb_private",[334]],["mongodb-private",[334]],["mongodbprivate",[334]],["algolia",[339]],["meili",[340]],["confluent",[342,343]],["ccloud",[342,343]],["cpdev",[342]],["kafka",[342]],["snowflake",[344]],["influx",[345]],["aiven",[346]],["turso",[347]],["libsql",[347]],["upstash",[348]],["redis_cloud",[349]],["redis-cloud",[349]],["rediscloud",[349]],["redislabs",[349]],["jwt_secret",[357]],["jwt-secret",[357]],["jwtsecret",[357]],["jwt_private",[357]],["jwt-private",[357]],["jwtprivate",[357]],["jwt_key",[357]],["jwt-key",[357]],["jwtkey",[357]],["jwt_signing",[357]],["jwt-signing",[357]],["jwtsigning",[357]],["auth0",[358]],["okta",[359]],["ssws",[359]],["jumpcloud",[362]],["loginradius",[366]],["recaptcha",[367]],["privatekey",[371,492]],["presharedkey",[371]],["cleartextpassword",[373]],["hubspot",[376]],["hapikey",[376]],["zendesk",[378]],["freshbooks",[379]],["secret_key",[380]],["secret-key",[380]],["secretkey",[380]],["contentful",[382]],["storyblok",[384]],["datocms",[385]],["dato_",[385]],["webflow",[387]],["squarespace",[388]],["etsy",[389]],["jotform",[392]],["disqus",[393]],["gumroad",[394]],["linear",[400]],["airtable",[404]],["asana",[407]],["atlassian",[409]],["confluence",[409]],["jira",[409]],["trello",[411]],["figma",[413]],["adobe",[416]],["dropbox",[420]],["box_",[421]],["box-",[421]],["boxapp",[421]],["boxsdk",[421]],["boxapi",[421]],["boxtoken",[421]],["boxsecret",[421]],["boxclient",[421]],["boxaccess",[421]],["todoist",[423]],["shortcut",[424]],["calendly",[425]],["monday",[426]],["smartsheet",[427]],["docusign",[429]],["zoom_",[430]],["zoom-",[430]],["zoomclient",[430]],["zoomapi",[430]],["zoomsecret",[430]],["twitter",[433,434]],["tw_access",[433]],["tw-access",[433]],["twaccess",[433]],["facebook",[437]],["fb_app",[437]],["fb-app",[437]],["fbapp",[437]],["fb_secret",[437]],["fb-secret",[437]],["fbsecret",[437]],["fb_client",[437]],["fb-client",[437]],["fbclient",[437]],["meta_app",[437]],["meta-app",[437]],["metaapp",[437]],["linkedin",[439]],["linked_in",[439]],["linked-in",[439]],["reddit",[440]],["twitch",[441]],["tiktok",[443]],["spotify",[445]],["flickr",[446]],["unsplash",[447]],["nytimes",[448]],["newyorktimes",[448]],["new_york_times",[448]],["new-york-times",[448]],["mapbox",[452]],["foursquare",[453]],["fsq",[453]],["tomtom",[454]],["here_api",[455]],["here-api",[455]],["hereapi",[455]],["here_key",[455]],["here-key",[455]],["herekey",[455]],["here_maps",[455]],["here-maps",[455]],["heremaps",[455]],["openweather",[456]],["open_weather",[456]],["open-weather",[456]],["pyowm",[456]],["owm_",[456]],["weatherstack",[457]],["bitly",[459]],["bit_ly",[459]],["bit-ly",[459]],["rapidapi",[460]],["rapid_api",[460]],["rapid-api",[460]],["kagi",[462]],["virustotal",[463]],["vt_api",[463]],["vt-api",[463]],["vtapi",[463]],["shodan",[464]],["adafruit",[466]],["data.gov",[476]],["data_gov",[476]],["data-gov",[476]],["datagov",[476]],["nasa_api",[476]],["nasa-api",[476]],["nasaapi",[476]],["looker",[479]],["coinbase",[482]],["binance",[483]],["kraken",[484]],["kucoin",[485,486]],["alchemy",[487]],["infura",[489]],["etherscan",[491]],["polygonscan",[491]],["arbiscan",[491]],["basescan",[491]],["snowtrace",[491]],["private_key",[492]],["private-key",[492]],["eth_key",[492]],["eth-key",[492]],["ethkey",[492]],["wallet_key",[492]],["wallet-key",[492]],["walletkey",[492]],["deployer_key",[492]],["deployer-key",[492]],["deployerkey",[492]],["mnemonic_key",[492]],["mnemonic-key",[492]],["mnemonickey",[492]],["finnhub",[493]],["polygon_api",[494]],["polygon-api",[494]],["polygonapi",[494]],["polygon_key",[494]],["polygon-key",[494]],["polygonkey",[494]],["polygon_io",[494]],["polygon-io",[494]],["polygonio",[494]],["polygon_token",[494]],["polygon-token",[494]],["polygontoken",[494]],["polygon_secret",[494]],["polygon-secret",[494]],["polygonsecret",[494]],["polygon_access",[494]],["polygon-access",[494]],["polygonaccess",[494]],["alpaca",[495]],["apca_api",[495]],["apca-api",[495]],["apcaapi",[495]],["polymarket",[496]],["poly_private",[496]],["poly-private",[496]],["polyprivate",[496]],["anypoint",[497]],["apifonica",[498]],["apilayer",[499]],["apimetrics",[500]],["apitemplate",[501]],["apollo",[502]],["appointedd",[503]],["appoptics",[504]],["appsynergy",[505]],["atera",[506]],["audd",[507]],["autoklose",[508]],["autopilot",[509]],["aviationstack",[510]],["axonaut",[511]],["ayrshare",[512]],["bannerbear",[513]],["baremetrics",[514]],["beebole",[515]],["besnappy",[516]],["besttime",[517]],["bitbar",[518]],["bitcoinaverage",[519]],["blazemeter",[520]],["runscope",[520]],["blitapp",[521]],["blocknative",[522]],["bombbomb",[523]],["boostnote",[524]],["brandfetch",[525]],["browshot",[526]],["bscscan",[527]],["buddyns",[528]],["budibase",[529]],["bugherd",[530]],["bulbul",[531]],["buttercms",[532]],["calendarific",[533]],["calorieninja",[534]],["campayn",[535]],["capsulecrm",[536]],["carboninterface",[537]],["centralstationcrm",[538]],["chartmogul",[539]],["chatfuel",[540]],["checklyhq",[541]],["clearbit",[542]],["cliengo",[543]],["clockify",[544]],["closecrm",[545]],["cloudimage",[546]],["cloudmersive",[547]],["cloudplan",[548]],["cloudsight",[549]],["cloverly",[550]],["clustdoc",[551]],["codemagic",[552]],["codequiry",[553]],["coinapi",[554]],["coinlayer",[555]],["coinlib",[556]],["collect2",[557]],["commercejs",[558]],["convertapi",[559]],["countrylayer",[560]],["craftmypdf",[561]],["crowdin",[562]],["cryptocompare",[563]],["currencyfreaks",[564]],["currencylayer",[565]],["currencyscoop",[566]],["currents_api",[567]],["currents-api",[567]],["currentsapi",[567]],["dareboost",[568]],["databox",[569]],["deepai",[570]],["delighted",[571]],["detectlanguage",[572]],["diffbot",[573]],["diggernaut",[574]],["ditto",[575]],["docparser",[576]],["dronahq",[577]],["dynalist",[578]],["dyspatch",[579]],["eagle_eye_networks",[580]],["eagle-eye-networks",[580]],["eagleeyenetworks",[580]],["ecostruxure_it",[581]],["ecostruxure-it",[581]],["ecostruxureit",[581]],["edenai",[582]],["ethplorer",[583]],["eventbrite",[584]],["everhour",[585]],["extractorapi",[586]],["fastforex",[587]],["feedier",[588]],["fetchrss",[589]],["file_io",[590]],["file-io",[590]],["fileio",[590]],["finage",[591]],["financial_modeling_prep",[592]],["financial-modeling-prep",[592]],["financialmodelingprep",[592]],["findl",[593]],["fleetbase",[594]],["flightapi",[595]],["formcraft",[596]],["fulcrum",[597]],["avaza",[598]],["canny",[599]],["courier",[600]],["d7network",[601]],["dandelion",[602]],["eraser",[603]],["fixer",[604]],["float",[605]],["accuweather",[606]],["adzuna",[607]],["airship",[608]],["airvisual",[609]],["iqair",[609]],["alegra",[610]],["alienvault",[611]],["otx_api",[611]],["otx-api",[611]],["otxapi",[611]],["allsports",[612]],["ambee",[613]],["api2cart",[614]],["apiflash",[615]],["apimatic",[616]],["appcues",[617]],["artsy",[618]],["aylien",[619]],["cashboard",[620]],["checkvist",[621]],["cicero",[622]],["clicksend",[623]],["cloze",[624]],["coda_io",[625]],["coda-io",[625]],["codaio",[625]],["coda_api",[625]],["coda-api",[625]],["codaapi",[625]],["coda_key",[625]],["coda-key",[625]],["codakey",[625]],["coda_token",[625]],["coda-token",[625]],["codatoken",[625]],["column_api",[626]],["column-api",[626]],["columnapi",[626]],["column_key",[626]],["column-key",[626]],["columnkey",[626]],["column_token",[626]],["column-token",[626]],["columntoken",[626]],["column_secret",[626]],["column-secret",[626]],["columnsecret",[626]],["daily_co",[627]],["daily-co",[627]],["dailyco",[627]],["daily_api",[627]],["daily-api",[627]],["dailyapi",[627]],["daily_key",[627]],["daily-key",[627]],["dailykey",[627]],["daily_token",[627]],["daily-token",[627]],["dailytoken",[627]],["daily_secret",[627]],["daily-secret",[627]],["dailysecret",[627]],["daily_access",[627]],["daily-access",[627]],["dailyaccess",[627]],["debounce_io",[628]],["debounce-io",[628]],["debounceio",[628]],["debounce_api",[628]],["debounce-api",[628]],["debounceapi",[628]],["debounce_key",[628]],["debounce-key",[628]],["debouncekey",[628]],["debounce_token",[628]],["debounce-token",[628]],["debouncetoken",[628]],["duosecurity",[629]],["duo_secret",[629]],["duo-secret",[629]],["duosecret",[629]],["duo_skey",[629]],["duo-skey",[629]],["duoskey",[629]],["duo_api",[629]],["duo-api",[629]],["duoapi",[629]],["enigma",[630]],["fxmarket",[631]],["geckoboard",[632]],["geoapify",[633]],["geocode",[634]],["geocodify",[635]],["getgeoapi",[636]],["getgist",[637]],["getresponse",[638]],["glassnode",[639]],["goodday",[640]],["graphhopper",[641]],["groovehq",[642]],["gtmetrix",[643]],["gyazo",[644]],["happyscribe",[645]],["hellosign",[646]],["helpscout",[647]],["hiveage",[648]],["holiday_api",[649]],["holiday-api",[649]],["holidayapi",[649]],["html2pdf",[650]],["hybiscus",[651]],["iconfinder",[652]],["imagekit",[653]],["imagga",[654]],["insightly",[655]],["instabot",[656]],["interseller",[657]],["intrinio",[658]],["ip2location",[659]],["ipapi",[660]],["ipgeolocation",[661]],["ipify",[662]],["ipinfo",[663]],["ipinfodb",[664]],["ipquality",[665]],["ipstack",[666]],["jupiterone",[667]],["juro",[668]],["klipfolio",[669]],["knapsackpro",[670]],["kontent",[671]],["languagelayer",[672]],["leadfeeder",[673]],["lemlist",[674]],["linkpreview",[675]],["loadmill",[676]],["lokalise",[677]],["loyverse",[678]],["lunchmoney",[679]],["madkudu",[680]],["mailboxlayer",[681]],["mailmodo",[682]],["marketstack",[683]],["mavenlink",[684]],["mediastack",[685]],["meistertask",[686]],["mesibo",[687]],["metrilo",[688]],["mindmeister",[689]],["mixmax",[690]],["monkeylearn",[691]],["moonclerk",[692]],["moosend",[693]],["moralis",[694]],["nasdaq",[695]],["newsapi",[696]],["newscatcher",[697]],["nftport",[698]],["nicereply",[699]],["nozbe",[700]],["numverify",[701]],["oanda",[702]],["omnisend",[703]],["onfleet",[704]],["oopspam",[705]],["opencagedata",[706]],["openuv",[707]],["optimizely",[708]],["overloop",[709]],["owlbot",[710]],["packagecloud",[711]],["pandadoc",[712]],["pandascore",[713]],["paralleldots",[714]],["parseur",[715]],["partnerstack",[716]],["pastebin",[717]],["paydirtapp",[718]],["paymoapp",[719]],["paymongo",[720]],["pdflayer",[721]],["pdfshift",[722]],["peopledatalabs",[723]],["pepipost",[724]],["netcore_api",[724]],["netcore-api",[724]],["netcoreapi",[724]],["pipedrive",[725]],["pixabay",[726]],["planyo",[727]],["podio",[728]],["pollsapi",[729]],["positionstack",[730]],["postageapp",[731]],["getemail",[732]],["guardian",[733]],["helpcrunch",[734]],["holistic",[735]],["kylas",[736]],["magnetic",[737]],["mailsac",[738]],["miro",[739]],["nimble",[740]],["gocanvas",[741]],["instamojo",[742]],["invoiceocean",[743]],["kanbantool",[744]],["liveagent",[745]],["luno",[746]],["magicbell",[747]],["metabase",[748]],["mite_api",[749]],["mite-api",[749]],["miteapi",[749]],["mite_key",[749]],["mite-key",[749]],["mitekey",[749]],["mite_token",[749]],["mite-token",[749]],["mitetoken",[749]],["mite_yo",[749]],["mite-yo",[749]],["miteyo",[749]],["mux_secret",[750]],["mux-secret",[750]],["muxsecret",[750]],["mux_token",[750]],["mux-token",[750]],["muxtoken",[750]],["nethunt",[751]],["netsuite",[752]],["neutrino_api",[753]],["neutrino-api",[753]],["neutrinoapi",[753]],["nightfall",[754]],["noticeable",[755]],["nutritionix",[756]],["onelogin",[757]],["onepagecrm",[758]],["powrbot",[759]],["prodpad",[760]],["proxycrawl",[761]],["qase",[762]],["qualaroo",[763]],["qubole",[764]],["rawg",[765]],["reachmail",[766]],["rebrandly",[767]],["requestfinance",[768]],["ritekit",[769]],["rocketreach",[770]],["route4me",[771]],["salesblink",[772]],["salescookie",[773]],["salesflare",[774]],["scrapeowl",[775]],["scraperapi",[776]],["scraperbox",[777]],["scrapestack",[778]],["scrapingant",[779]],["scrapingbee",[780]],["screenshotapi",[781]],["screenshotlayer",[782]],["scrutinizer",[783]],["securitytrails",[784]],["selectpdf",[785]],["serphouse",[786]],["serpstack",[787]],["sherpadesk",[788]],["shipday",[789]],["shotstack",[790]],["shutterstock",[791]],["signaturit",[792]],["signupgenius",[793]],["sigopt",[794]],["simfin",[795]],["simplesat",[796]],["simvoly",[797]],["skrapp",[798]],["snipcart",[799]],["speechtext",[800]],["spoonacular",[801]],["sportsmonk",[802]],["sslmate",[803]],["statuscake",[804]],["statuspal",[805]],["stitchdata",[806]],["stockdata",[807]],["storecove",[808]],["stormboard",[809]],["stormglass",[810]],["supernotes",[811]],["surveybot",[812]],["surveysparrow",[813]],["survicate",[814]],["swiftype",[815]],["tatum",[816]],["taxjar",[817]],["technicalanalysisapi",[818]],["the_odds_api",[819]],["the-odds-api",[819]],["theoddsapi",[819]],["ticketmaster",[820]],["tiingo",[821]],["timecamp",[822]],["tmetric",[823]],["toggl",[824]],["tradier",[825]],["travelpayouts",[826]],["twelvedata",[827]],["tyntec",[828]],["unplu",[829]],["upcdatabase",[830]],["uplead",[831]],["upwave",[832]],["urlscan",[833]],["userflow",[834]],["userstack",[835]],["vatlayer",[836]],["verimail",[837]],["veriphone",[838]],["visual_crossing",[839]],["visual-crossing",[839]],["visualcrossing",[839]],["voodoosms",[840]],["vpnapi",[841]],["vyte",[842]],["walkscore",[843]],["weatherbit",[844]],["webscraper",[845]],["webscraping",[846]],["whoxy",[847]],["worksnaps",[848]],["workstack",[849]],["worldcoinindex",[850]],["worldweather",[851]],["youneedabudget",[852]],["yousign",[853]],["zenkit",[854]],["zenrows",[855]],["zenscrape",[856]],["zerobounce",[857]],["zipcodeapi",[858]],["zipcodebase",[859]],["zonka_feedback",[860]],["zonka-feedback",[860]],["zonkafeedback",[860]],["zonka",[860]],["pipedream",[861]],["restpack",[862]],["semaphore",[863]],["tefter",[864]],["wistia",[865]],["parsehub",[866]],["pinata",[867]],["leankit",[868]],["planview",[868]],["poloniex",[869]],["portainer",[870]],["protocolsio",[871]],["protocols_io",[871]],["protocols-io",[871]],["protocols_secret",[871]],["protocols-secret",[871]],["protocolssecret",[871]],["protocols_access",[871]],["protocols-access",[871]],["protocolsaccess",[871]],["protocols_private",[871]],["protocols-private",[871]],["protocolsprivate",[871]],["recharge",[872]],["refiner",[873]],["repairshopr",[874]],["revampcrm",[875]],["ringcentral",[876]],["runrunit",[877]],["salesmate",[878]],["sheety",[879]],["signalwire",[880]],["sinch",[881]],["sirv",[882]],["siteleaf",[883]],["skybiometry",[884]],["smartystreets",[885]],["smarty_auth",[885]],["smarty-auth",[885]],["smartyauth",[885]],["smarty_token",[885]],["smarty-token",[885]],["smartytoken",[885]],["smooch",[886]],["solarwinds",[887]],["strava",[888]],["sugester",[889]],["surveyanyplace",[890]],["swell",[891]],["teamgate",[892]],["teletype",[893]],["testingbot",[894]],["textmagic",[895]],["thinkific",[896]],["thousandeyes",[897]],["tokeet",[898]],["truenas",[899]],["freenas",[899]],["uclassify",[900]],["uploadcare",[901]],["vbout",[902]],["vouchery",[903]],["webex",[904]],["websitepulse",[905]],["zulip",[906]]]}');
var MOST_PLACES = 1e3;
var matchers = matchersOf(import_chunk_6XUI7BXU.findables, table);
function matchersOf(kinds, { byAnchor, byName }) {
  const rows = new Map(byAnchor.map(([keyword], row) => [keyword, row]));
  const names = new Map(byName);
  const made2 = /* @__PURE__ */ new Map();
  const ofRow = (row) => {
    const known = made2.get(row);
    if (known) return known;
    const [, places = []] = byAnchor[row] ?? [];
    const own = places.flatMap(({ kind, pattern, anchor }, at) => {
      const found = kinds[kind];
      return found ? [{ kind: found, anchor, order: row * MOST_PLACES + at, pattern }] : [];
    });
    made2.set(row, own);
    return own;
  };
  return {
    byKeyword: {
      get(keyword) {
        const row = isShort(keyword) ? void 0 : rows.get(keyword);
        return row === void 0 ? void 0 : ofRow(row);
      }
    },
    short: byAnchor.flatMap(([keyword], row) => isShort(keyword) ? ofRow(row) : []),
    byName: {
      has: (name) => names.has(name),
      get: (name) => names.get(name)?.flatMap((kind) => kinds[kind] ?? [])
    }
  };
}
function isShort(keyword) {
  return keyword.length < 3;
}
var made = /* @__PURE__ */ new WeakMap();
function patternsOf(kind) {
  const known = made.get(kind);
  if (known) return known;
  const fresh = kind.shapes.map((shape) => (0, import_chunk_U7UKHDGN.patternOf)(shape, kind.anchor, kind.names !== void 0));
  made.set(kind, fresh);
  return fresh;
}
function beginsToken(text, at) {
  const code = text.charCodeAt(at - 1);
  if (at === 0 || !isWord(code) || !isWord(text.charCodeAt(at))) return true;
  if (text.startsWith("/bot", at - 4)) return true;
  const before = text[at - 2];
  if (before === "\\") return /[nrt]/.test(text[at - 1] ?? "") && text[at - 3] !== "\\";
  return text[at - 3] === "%" && /^[0-9A-Fa-f]{2}$/.test(text.slice(at - 2, at));
}
function endsToken(text, at, notAfter) {
  return notAfter[text.charCodeAt(at)] !== 1;
}
function isWord(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code === 95 || code >= 97 && code <= 122;
}
function assignedIn(file, hits, judge2, cut) {
  const candidates = [];
  const wanted = wantedBy(hits);
  if (wanted.size === 0) return [];
  const words = [...wanted.keys()];
  const { path, text, lower } = file;
  const sections = (0, import_chunk_AOZ2SMLR.sectionsIn)(path, text, lower, cut);
  const nature = (0, import_chunk_5Q37MDKZ.remembered)(text, import_chunk_MI3FTCXL.natureOf);
  for (const [word, kinds] of wanted) {
    let isEnough = false;
    const add = (kind, found) => {
      if (!judge2(kind, found, candidates)) isEnough = true;
    };
    let placesLeft = MOST_PLACES2 + Math.floor(text.length / A_PLACE);
    for (let at = lower.indexOf(word); at !== -1 && !isEnough && !nature.isFull(); ) {
      if (placesLeft-- === 0) {
        cut(`${word} more often than anybody writes it, the rest of which was not read`);
        break;
      }
      const wordEnd = at + word.length;
      const end = (0, import_chunk_AOZ2SMLR.nameEnd)(text, lower, at, word.length);
      if (end !== void 0) {
        const name = (0, import_chunk_AOZ2SMLR.nameUpTo)(lower, at, end);
        for (const [kind, found] of valuesOf(text, wordEnd, name, kinds)) add(kind, found);
        for (const [kind, found] of valuesOfItself(text, name, at, word.length, kinds, nature))
          add(kind, found);
        for (const inner of sections(at, end))
          if (!words.some((another) => inner.text.includes(another)))
            for (const [kind, found] of valueIn(text, name, inner, kinds)) add(kind, found);
      }
      at = lower.indexOf(word, end ?? wordEnd);
    }
  }
  if (nature.isFull())
    cut("more values given to providers than anybody writes, the rest of which was not read");
  return candidates;
}
function wantedBy(hits) {
  const wanted = /* @__PURE__ */ new Map();
  for (const word of hits) {
    const kinds = matchers.byName.get(word)?.filter(({ beside }) => !beside || beside.some((other) => hits.has(other)));
    if (kinds && kinds.length > 0) wanted.set(word, kinds);
  }
  return wanted;
}
var MOST_PLACES2 = 8192;
var A_PLACE = 32;
function valuesOf(text, wordEnd, name, kinds) {
  const { end } = name;
  const value = (0, import_chunk_AOZ2SMLR.assignedAt)(text, end);
  const joined = wordEnd < end ? (0, import_chunk_AOZ2SMLR.endOf)(JOINED, text, wordEnd) : void 0;
  if (value === void 0 && joined === void 0) return NOTHING;
  let values;
  for (const kind of kinds) {
    const patterns = patternsOf(kind);
    let found = value === void 0 ? void 0 : matchAt(text, value, patterns);
    if (!found && joined !== void 0 && !kind.nouns) {
      found = matchAt(text, joined, patterns);
      if (found && found.end - found.start < SHORTEST_JOINED) found = void 0;
    }
    if (!found || !(0, import_chunk_AOZ2SMLR.saysSecret)(name, kind.nouns)) continue;
    values ??= [];
    values.push([kind, found]);
  }
  return values ?? NOTHING;
}
function valuesOfItself(text, name, at, length, kinds, nature) {
  const given = (0, import_chunk_AOZ2SMLR.givenToItself)(text, name, at, length);
  if (!given) return NOTHING;
  return kinds.flatMap((kind) => {
    const found = kind.nouns ? void 0 : matchAt(text, given.at, patternsOf(kind));
    if (!found) return [];
    return given.surely || nature(text.slice(found.start, found.end)) === "random" ? [[kind, found]] : [];
  });
}
var NOTHING = [];
function valueIn(text, section, named, kinds) {
  const isOwn = named.text === "value" || named.text === "default";
  const fitting = kinds.filter(
    ({ nouns }) => isOwn ? (0, import_chunk_AOZ2SMLR.saysSecret)(section, nouns) : nouns?.length !== 0 && (0, import_chunk_AOZ2SMLR.saysSecret)(named, nouns)
  );
  const value = fitting.length === 0 ? void 0 : (0, import_chunk_AOZ2SMLR.assignedAt)(text, named.end);
  if (value === void 0) return NOTHING;
  return fitting.flatMap((kind) => {
    const found = matchAt(text, value, patternsOf(kind));
    return found ? [[kind, found]] : [];
  });
}
var JOINED = /[-_.]?(?:(?:api|app|access|secret|private|client|auth)[-_.]?){0,3}(?:key|token|secret|private|access)-/iy;
var SHORTEST_JOINED = 20;
function matchAt(text, at, patterns) {
  for (const { pattern, first, notAfter } of patterns) {
    if (first !== void 0 && first[text.charCodeAt(at)] !== 1) continue;
    if (!beginsToken(text, at)) return void 0;
    pattern.lastIndex = at;
    if (!pattern.test(text) || !endsToken(text, pattern.lastIndex, notAfter)) continue;
    return { start: at, end: pattern.lastIndex, pattern };
  }
  return void 0;
}
var NEAR_ID = 400;
var NEAR_LINES = 4;
var LENGTH = 40;
var IN_SECRET = (0, import_chunk_AOZ2SMLR.setOf)((0, import_chunk_AOZ2SMLR.charactersIn)("A-Za-z0-9/+"));
var MOST_JUDGED2 = 1024;
function secretsBesideIds(file, candidates, cut) {
  const ids = candidates.filter(({ kind, doubts }) => kind === "aws-access-key-id" && doubts.length === 0);
  if (ids.length === 0) return [];
  const judged = /* @__PURE__ */ new Map();
  const isKnownSecret = (value) => {
    let is = judged.get(value);
    if (is === void 0) {
      if (judged.size === MOST_JUDGED2) {
        cut(
          `more than ${MOST_JUDGED2} different values beside ids of AWS access keys, the rest of which was not read`
        );
        return false;
      }
      is = isSecret(value);
      judged.set(value, is);
    }
    return is;
  };
  return stretchesAround(file, ids).flatMap(
    (stretch) => runsIn(file.text, stretch).flatMap(([start, value]) => {
      if (!isKnownSecret(value)) return [];
      const span = { path: file.path, start, end: start + value.length };
      return [
        {
          kind: "aws-secret-access-key",
          at: span,
          secret: span,
          publicPrefix: "",
          digest: (0, import_chunk_AOZ2SMLR.sha256)(value).slice(0, 4),
          doubts: [],
          confidence: "high"
        }
      ];
    })
  );
}
function isSecret(value) {
  const { lower, upper, digits } = (0, import_chunk_AOZ2SMLR.charactersOf)(value);
  return Math.min(lower, upper, digits) > 0 && (0, import_chunk_MI3FTCXL.natureOf)(value) === "random" && (0, import_chunk_5Q37MDKZ.doubtsAboutToken)(value, "").length === 0;
}
function stretchesAround({ text, lines }, ids) {
  return (0, import_chunk_AOZ2SMLR.mergeRanges)(
    ids.map(({ secret: { start, end } }) => ({
      start: Math.max(start - NEAR_ID, lines.startOf(Math.max(1, lines.lineAt(start) - NEAR_LINES))),
      end: Math.min(text.length, end + NEAR_ID, lines.endOf(lines.lineAt(end) + NEAR_LINES))
    }))
  );
}
function runsIn(text, { start, end }) {
  const runs = [];
  for (let from = start, at = start; at <= end; at++) {
    if (at < end && IN_SECRET[text.charCodeAt(at)] === 1) continue;
    if (at - from === LENGTH && !isJoined(text[from - 1]) && !isJoined(text[at]))
      runs.push([from, text.slice(from, at)]);
    from = at + 1;
  }
  return runs;
}
function isJoined(sign) {
  return sign !== void 0 && /[\w/+.%-]/.test(sign);
}
var REACH = 200;
var MOST_BESIDE = 150;
var SHORTEST_LINE2 = 56;
var WIDEST_GAP = 80;
function isInData(text, start, end) {
  if (runEnd(text, start, end) < end) return false;
  const left = runStart(text, start, start - REACH);
  const right = runEnd(text, end, end + REACH);
  if (start - left + right - end >= MOST_BESIDE) return hasSigns(text.slice(left, right));
  const length = right - left;
  if (length < SHORTEST_LINE2) return false;
  const isLine = (line) => line.length === length && hasSigns(line) && line.slice(0, 3) !== text.slice(left, left + 3);
  return isLine(lineBefore(text, left)) || isLine(lineAfter(text, right));
}
function endOfData(text, at) {
  const left = runStart(text, at, at - REACH);
  const end = runEnd(text, at, text.length);
  const isData = end - left >= 2 * MOST_BESIDE && hasSigns(text.slice(Math.max(left, end - REACH), end));
  return isData && hasSigns(text.slice(left, at + REACH)) ? end : void 0;
}
function hasSigns(run) {
  return run.includes("+") || run.includes("/");
}
function lineBefore(text, at) {
  let end = at;
  while (end > 0 && at - end < WIDEST_GAP) {
    if (!isBase64(text.charCodeAt(end - 1))) end--;
    else if (text[end - 1] === "n" && text[end - 2] === "\\") end -= 2;
    else break;
  }
  return text.slice(runStart(text, end, end - REACH), end);
}
function lineAfter(text, at) {
  let start = at;
  while (start < text.length && start - at < WIDEST_GAP) {
    const isEscape = start > at && text[start] === "n" && text[start - 1] === "\\";
    if (isBase64(text.charCodeAt(start)) && !isEscape) break;
    start++;
  }
  return text.slice(start, runEnd(text, start, start + REACH));
}
function runStart(text, from, least) {
  let at = from;
  while (at > 0 && at > least && isBase64(text.charCodeAt(at - 1))) at--;
  return at;
}
function runEnd(text, from, most) {
  let at = from;
  while (at < text.length && at < most && isBase64(text.charCodeAt(at))) at++;
  return at;
}
function isBase64(code) {
  return code === 43 || code >= 47 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function judgingIn2(file, cut) {
  const known = /* @__PURE__ */ new Map();
  const mayBeJudged = (0, import_chunk_5Q37MDKZ.budgetFor)(file.text);
  return (kind, found, into) => {
    let ofKind = known.get(kind);
    if (!ofKind) {
      ofKind = /* @__PURE__ */ new Map();
      known.set(kind, ofKind);
    }
    const value = file.text.slice(found.start, found.end);
    let said = ofKind.get(value);
    if (!said && !ofKind.has(value)) {
      if (!mayBeJudged(value)) {
        cut("more different texts that look like tokens than anybody writes, the rest of which was not read");
        return false;
      }
      said = candidateOf(file.path, kind, value, prefixOf(file.text, found));
      ofKind.set(value, said);
    }
    if (said) into.push((0, import_chunk_5Q37MDKZ.inPlace)(kind, movedBy(said, found.start), file.text));
    return true;
  };
}
function prefixOf(text, { start, pattern }) {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[1] ?? "";
}
function candidateOf(path, kind, value, prefix) {
  if (kind.check === "url-password") return addressIn(path, kind, value);
  const judged = judgeValue(kind, value, prefix);
  const span = { path, start: 0, end: value.length };
  return judged && {
    kind: kind.id,
    at: span,
    secret: span,
    publicPrefix: prefix,
    digest: digestOf(value),
    ...judged
  };
}
function addressIn(path, kind, text) {
  const { at, secret } = locateUrl(text, 0, text.length);
  const password = text.slice(secret.start, secret.end);
  return {
    kind: kind.id,
    at: { path, ...at },
    secret: { path, ...secret },
    publicPrefix: "",
    digest: digestOf(password),
    doubts: doubtsAboutUrl(text.slice(at.start, at.end), password)
  };
}
function digestOf(value) {
  return (0, import_chunk_AOZ2SMLR.sha256)(value).slice(0, 4);
}
function movedBy(candidate, offset) {
  const { at, secret } = candidate;
  return {
    ...candidate,
    at: { path: at.path, start: at.start + offset, end: at.end + offset },
    secret: { path: secret.path, start: secret.start + offset, end: secret.end + offset }
  };
}
function tokensIn(file, hits, tell = () => {
}) {
  const told = /* @__PURE__ */ new Set();
  const cut = (reason) => {
    if (!told.has(reason)) tell(reason);
    told.add(reason);
  };
  const candidates = [];
  const judge2 = judgingIn2(file, cut);
  for (const { kind, anchor, pattern } of wantedBy2(hits)) {
    const first = file.text.indexOf(anchor);
    const shape = first === -1 ? void 0 : patternsOf(kind)[pattern];
    if (!shape) continue;
    eachPlace(file.text, anchor, shape, first, cut, (found) => judge2(kind, found, candidates));
  }
  return [...candidates, ...secretsBesideIds(file, candidates, cut), ...assignedIn(file, hits, judge2, cut)];
}
var MOST_FAILURES = 4096;
var BREAK = /[\s"'`<>]/g;
function eachPlace(text, anchor, shape, first, cut, use) {
  const heads = headsAt(text, shape);
  let tried = 0;
  let failures = { since: first, count: 0 };
  for (let at = first; at !== -1; ) {
    if (!isAllowed(text, at - 1, shape.beforeAnchor) || !isAllowed(text, at + anchor.length, shape.afterAnchor)) {
      at = text.indexOf(anchor, at + 1);
      continue;
    }
    const found = matchAround(text, at, shape, tried, heads);
    tried = Math.max(tried, at - shape.before.min + 1);
    let next = at + anchor.length;
    if (found) {
      if (!use(found)) return;
      next = Math.max(found.end, next);
    } else if (++failures.count > MOST_FAILURES) {
      if (runStart2(text, at, failures.since) === failures.since) {
        const past = endOfData(text, at);
        next = Math.max(past ?? endOfRun(text, at), next);
        if (past === void 0)
          cut(
            `${MOST_FAILURES} beginnings of ${anchor}\u2026 without a token in one stretch of characters, whose rest was not read`
          );
      }
      failures = { since: at, count: 0 };
    }
    at = text.indexOf(anchor, next);
  }
}
function isAllowed(text, at, set) {
  return set === void 0 || set[text.charCodeAt(at)] === 1;
}
function endOfRun(text, at) {
  BREAK.lastIndex = at;
  return BREAK.exec(text)?.index ?? text.length;
}
function wantedBy2(hits) {
  const listed = [...hits].flatMap((keyword) => matchers.byKeyword.get(keyword) ?? []);
  return [...listed, ...matchers.short].filter(({ kind }) => kind.beside?.some((word) => hits.has(word)) ?? true).sort((a, b) => a.order - b.order);
}
function matchAround(text, anchor, { pattern, before, notAfter, isLong }, from, nextHead) {
  const last = anchor - before.min;
  let start = before.max === 0 ? Math.max(anchor, from) : runStart2(text, anchor, Math.max(from, anchor - before.max));
  for (; start <= last; start++) {
    if (nextHead) {
      start = nextHead(start);
      if (start === -1 || start > last) return void 0;
    }
    if (!beginsToken(text, start) || isLong && text.charCodeAt(start - 1) === HYPHEN) continue;
    pattern.lastIndex = start;
    if (!pattern.test(text)) continue;
    const end = pattern.lastIndex;
    if (end <= anchor || !endsToken(text, end, notAfter) || isInData(text, start, end)) continue;
    return { start, end, pattern };
  }
  return void 0;
}
var HYPHEN = 45;
function runStart2(text, at, least) {
  let start = at;
  while (start > least && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}
function isBreak(code) {
  return code === 32 || code === 34 || code === 10 || code === 9 || code === 13 || code === 39 || code === 96 || code === 60 || code === 62;
}
function headsAt(text, { heads, before }) {
  if (before.max === 0 || heads.length === 0) return void 0;
  const next = heads.map((head) => ({ head, at: -1, isKnown: false }));
  return (from) => {
    let nearest = -1;
    for (const one of next) {
      if (!one.isKnown || one.at !== -1 && one.at < from) {
        one.at = text.indexOf(one.head, from);
        one.isKnown = true;
      }
      if (one.at !== -1 && (nearest === -1 || one.at < nearest)) nearest = one.at;
    }
    return nearest;
  };
}
var BEGIN = /-----BEGIN (?:[A-Z]{2,9} )?PRIVATE KEY(?: BLOCK)?-----/g;
var END = "-----END ";
var LONGEST = 4e4;
function pemKeysIn(file) {
  let end = 0;
  return [...file.text.matchAll(BEGIN)].flatMap(({ 0: header, index }, at, all) => {
    const from = index + header.length;
    if (end !== -1 && end < from) end = file.text.indexOf(END, from);
    const length = end - from;
    if (length < 40 || length > LONGEST || (all[at + 1]?.index ?? end) < end) return [];
    const body = file.text.slice(from, from + length);
    const nature = (0, import_chunk_THMVHAWA.pemNatureOf)(body);
    if (!nature) return [];
    return [
      {
        kind: "private-key",
        at: { path: file.path, start: index, end: from },
        secret: { path: file.path, start: from, end: from + length },
        publicPrefix: "",
        digest: (0, import_chunk_AOZ2SMLR.sha256)(body).slice(0, 4),
        ...nature === "encrypted" ? ENCRYPTED_KEY : { doubts: [] }
      }
    ];
  });
}
function apart(models, kinds) {
  const isOwn = (kind) => kinds.has(kind);
  const candidates = models.filter((model) => "kind" in model);
  const own = (0, import_chunk_AOZ2SMLR.groupBy)(
    candidates.filter(({ kind }) => isOwn(kind)),
    ({ at }) => at.path
  );
  const lost = /* @__PURE__ */ new Set();
  for (const candidate of candidates) {
    if (isOwn(candidate.kind)) continue;
    for (const other of own.get(candidate.at.path) ?? [])
      if (meets(other.secret, candidate.secret)) lost.add(candidate.proven ? other : candidate);
  }
  return {
    own: [...own.values()].flat().filter((candidate) => !lost.has(candidate)),
    others: models.filter((model) => !lost.has(model) && !("kind" in model && isOwn(model.kind)))
  };
}
function meets(a, b) {
  return a.start < b.end && b.start < a.end;
}
function ownDrafts(own, kinds, context) {
  return (0, import_chunk_AJTPXPKX.sameTogether)((0, import_chunk_AJTPXPKX.mostSpecific)(own)).flatMap(([candidate, ...again]) => {
    const kind = kinds.get(candidate.kind);
    return kind ? [draftOf(candidate, again, kind, context)] : [];
  });
}
function draftOf({ at, digest }, again, kind, { scope, isTracked }) {
  return {
    rule: (0, import_chunk_AOZ2SMLR.ruleIdOf)(kind),
    at,
    message: `${(0, import_chunk_AOZ2SMLR.capital)(kind.name)} is written in this file.`,
    fix: (0, import_chunk_AOZ2SMLR.fixIn)(import_chunk_AOZ2SMLR.WORDS, scope, isTracked(at.path)),
    data: { kind: kind.id, provider: "" },
    identity: digest,
    ...(0, import_chunk_AJTPXPKX.relatedOf)(again)
  };
}
var BITS = 16;
function occurringOf(literals2) {
  const known = literals2.map((literal) => ({ literal, marks: marksOf(literal) }));
  const counts = new Uint32Array(1 << BITS);
  const numbers = new Uint16Array(1 << BITS);
  return (text) => {
    counts.fill(0);
    eachMark(text, (mark) => {
      counts[mark] = (counts[mark] ?? 0) + 1;
    });
    const possible = known.filter(({ marks }) => marks.every((mark) => counts[mark] !== 0));
    return possible.length === 0 ? NONE : thoseIn(text, possible, counts, numbers);
  };
}
var NONE = /* @__PURE__ */ new Set();
function thoseIn(text, possible, counts, numbers) {
  numbers.fill(0);
  const byMark = [];
  const sought = possible.map(({ literal, marks }) => {
    if (marks.length === 0) return { literal, offset: 0, isIn: text.includes(literal) };
    const rarest = marks.reduce((least, mark) => (counts[mark] ?? 0) < (counts[least] ?? 0) ? mark : least);
    const one = { literal, offset: marks.indexOf(rarest), isIn: false };
    const number = numbers[rarest] ?? 0;
    if (number === 0) numbers[rarest] = byMark.push([one]);
    else byMark[number - 1]?.push(one);
    return one;
  });
  eachMark(text, (mark, at) => {
    const number = numbers[mark] ?? 0;
    if (number === 0) return;
    for (const one of byMark[number - 1] ?? [])
      if (!one.isIn && text.startsWith(one.literal, at - one.offset)) one.isIn = true;
  });
  return new Set(sought.filter(({ isIn }) => isIn).map(({ literal }) => literal));
}
function marksOf(literal) {
  const marks = [];
  eachMark(literal, (mark) => marks.push(mark));
  return marks;
}
function eachMark(text, tell) {
  let before = text.charCodeAt(0);
  let code = text.charCodeAt(1);
  for (let i = 2; i < text.length; i++) {
    const next = text.charCodeAt(i);
    tell((before << 9 ^ code << 5 ^ next) & (1 << BITS) - 1, i - 2);
    before = code;
    code = next;
  }
}
var literals = /* @__PURE__ */ new Set([...import_chunk_AOZ2SMLR.gateKeywords, ...import_chunk_AOZ2SMLR.tokenKeywords]);
var PEM = "private key";
var occurring;
async function candidatesInPlain(file, cut) {
  occurring ??= occurringOf([.../* @__PURE__ */ new Set([...literals, ...import_chunk_AOZ2SMLR.KEYWORDS, PEM, AUTHORITY])]);
  const present = occurring(file.text.toLowerCase());
  if (present.size === 0) return [];
  const { findIn } = await Promise.resolve().then(() => __load("./find-OYGIJQKE.js"));
  const hits = new Set([...present].filter((literal) => literals.has(literal)));
  const named = import_chunk_AOZ2SMLR.KEYWORDS.filter((keyword) => present.has(keyword));
  return [
    ...await candidatesIn(file, (0, import_chunk_AOZ2SMLR.rulesFor)(file, hits), cut),
    ...present.has(PEM) ? pemKeysIn(file) : [],
    ...present.has(AUTHORITY) ? addressesIn(file, cut) : [],
    ...tokensIn(file, hits, cut),
    ...findIn(file, named, cut)
  ];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  AUTHORITY,
  addressesIn,
  apart,
  candidatesIn,
  candidatesInPlain,
  encodedIn,
  ownDrafts,
  pemKeysIn,
  tokensIn
});
})