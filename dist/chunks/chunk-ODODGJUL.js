import {
  decodedObject,
  decodedText,
  hasRightChecksum,
  isBech32,
  isMacaroon
} from "./chunk-JUSRDQKA.js";
import {
  kindOfMessage,
  publicPrefixOf
} from "./chunk-HWQQJRPI.js";
import {
  findables
} from "./chunk-COBIU2RW.js";
import {
  patternOf
} from "./chunk-YCS4XJLU.js";
import {
  charactersOf,
  classesOf,
  isPlaceholder,
  isTemplate,
  looksTyped,
  natureOf,
  standsForAnother
} from "./chunk-646IG4UM.js";
import {
  KEYWORDS,
  SourceFile,
  gateKeywords,
  lowered,
  meaningOf,
  nameAround,
  placesOf,
  require_node_buffer,
  rulesFor,
  saysSecret,
  sha256,
  tokenKeywords
} from "./chunk-OAKJFYJQ.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/checks/secrets/doubts.ts
var AWS_SAMPLES = /^(AKIA|ASIA)IOSFODNN7|^wJalrXUtnFEMI\/K7MDENG/;
var STANDS_FOR_ONE = /example|placeholder|dummy|fake|(token|key|secret|string)[-_]?here|your[-_]?(api|token|key|secret)/i;
var STRIPE_SAMPLES = /* @__PURE__ */ new Set([
  "f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397",
  "2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326"
]);
function doubtsAboutToken(value, prefix) {
  const doubts = [];
  const rest = value.slice(prefix.length);
  if (isDocumented(value, rest)) doubts.push("documented-example");
  if (looksTyped(rest)) doubts.push("no-entropy");
  return doubts;
}
function isDocumented(value, rest) {
  if (/EXAMPLE(KEY)?$/i.test(value) || AWS_SAMPLES.test(value)) return true;
  if (/^[\w/.-]+$/.test(rest) && STANDS_FOR_ONE.test(rest)) return true;
  return value.startsWith("sk_test_") && STRIPE_SAMPLES.has(sha256(value));
}

// src/checks/secrets/url-password.ts
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
var LOCAL_HOST = /@(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|([a-z0-9-]+\.)*(example|test|invalid|localhost|local)|([a-z0-9-]+\.)*example\.(com|org|net)|[a-z0-9_-]+)(?=$|[:/?"'`\s])/i;
function doubtsAboutUrl(address, password) {
  const doubts = [];
  if (isPlaceholder(password) || isTemplate(password)) doubts.push("placeholder");
  if (LOCAL_HOST.test(address)) doubts.push("local-host");
  return doubts;
}

// src/checks/secrets/verify/aws-account.ts
var BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function awsAccountOf(id) {
  if (!/^(?:AKIA|ASIA|ABIA|ACCA)[Q-Z2-7][A-Z2-7]{15}$/.test(id)) return void 0;
  let bits = 0n;
  for (const letter of id.slice(4, 14)) bits = bits << 5n | BigInt(BASE32.indexOf(letter));
  const account = bits >> 9n & 0xffffffffffn;
  return account < 10n ** 12n ? account.toString().padStart(12, "0") : void 0;
}

// src/checks/secrets/verify/jwt.ts
var LONG_AGO = 1735689600;
var SAMPLE_SUBJECTS = ["1234567890", "John Doe", "joe", "johndoe", "Jane Doe"];
function judgeJwt(token) {
  const [header = "", payload = "", signature = ""] = token.split(".");
  const algorithm = decodedObject(header)?.get("alg");
  if (typeof algorithm !== "string") return "malformed";
  if (/^none$/i.test(algorithm) || signature === "") return "unsigned";
  const claims = decodedObject(payload);
  if (!claims) return "malformed";
  if (claims.get("role") === "anon") return "public";
  const sample = ["sub", "name", "iss"].some((claim) => SAMPLE_SUBJECTS.includes(claims.get(claim)));
  if (sample) return "documented-example";
  const end = claims.get("exp");
  if (typeof end === "number" && end < LONG_AGO) return "expired";
  return void 0;
}
function judgeSupabase(token) {
  const claims = decodedObject(token.split(".")[1] ?? "");
  if (claims?.get("role") !== "service_role") return "other-kind";
  if (claims.get("iss") === "supabase-demo") return "documented-example";
  return judgeJwt(token) ?? "proven";
}

// src/checks/secrets/verify/index.ts
var verifiers = {
  github: checksum("github"),
  gitlab: checksum("gitlab"),
  grafana: checksum("grafana"),
  npm: checksum("npm"),
  vercel: checksum("vercel"),
  zuplo: checksum("zuplo"),
  age: (token) => isBech32(token) ? "proven" : "bad-checksum",
  // Ids of keys, unlike those of users and roles, are all that anybody can sign with.
  "aws-key-id": (token) => /^(AKIA|ASIA|ABIA|ACCA)/.test(token) ? void 0 : "identifier",
  "discord-bot": (token) => /^\d{17,20}$/.test(decodedText(token.split(".")[0] ?? "") ?? "") ? "proven" : "malformed",
  "grafana-cloud": (token) => structure(token.slice(4), ["o", "k"]),
  "grafana-key": (token) => structure(token, ["k", "n"]),
  jwt: judgeJwt,
  mapbox: (token) => structure(token.split(".")[1] ?? "", ["u", "a"]),
  onepassword: (token) => structure(token.slice(4), ["secretKey"]),
  pypi: (token) => isMacaroon(token.slice(5)) ? "proven" : "malformed",
  "sentry-org": (token) => structure(token.split("_")[1] ?? "", ["iat", "url"]),
  // They end in twenty or more random characters; a word behind `xoxb-` is none.
  slack: (token) => /[A-Za-z0-9]{18}/.test(token) ? void 0 : "malformed",
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
    const right = hasRightChecksum(name, token);
    return right === void 0 ? void 0 : right ? "proven" : "bad-checksum";
  };
}
function structure(encoded, fields) {
  const object = decodedObject(encoded);
  return object && fields.every((field) => object.has(field)) ? "proven" : "malformed";
}

// src/checks/secrets/verify/pem.ts
var import_node_buffer = __toESM(require_node_buffer(), 1);
var ENCRYPTED_HEADER = /^\s*Proc-Type: ?4,ENCRYPTED/;
var OPENSSH = "openssh-key-v1\0";
function pemNatureOf(body) {
  const text = body.replace(/\\[nr]/g, "\n");
  if (ENCRYPTED_HEADER.test(text)) return "encrypted";
  const bytes = import_node_buffer.Buffer.from(encodedOf(text), "base64");
  if (bytes.toString("latin1", 0, OPENSSH.length) === OPENSSH) return natureOfOpenSsh(bytes);
  if (bytes[0] === 48) return natureOfDer(bytes);
  return isPgpSecretKey(bytes) ? "open" : void 0;
}
function encodedOf(text) {
  return text.replace(/^[A-Z][A-Za-z-]{0,30}: .{0,200}$/gm, "").replace(/\n\s{0,40}=[A-Za-z0-9+/]{4}\s{0,40}$/, "").replace(/(["'])\s{0,8}\+/g, "$1").replace(/[^A-Za-z0-9+/=]/g, "");
}
function natureOfOpenSsh(bytes) {
  const from = OPENSSH.length + 4;
  return bytes.toString("latin1", from, from + 4) === "none" ? "open" : "encrypted";
}
function natureOfDer(bytes) {
  const first = bytes[1] ?? 0;
  const inside = first < 128 ? 2 : 2 + (first & 127);
  if (bytes[inside] === 2) return "open";
  const scheme = bytes.toString("hex", inside, inside + 16);
  return /^30(?:..|81..|82....)06(?:09|0a)2a864886f70d01(?:05|0c01)/.test(scheme) ? "encrypted" : void 0;
}
var OLD_LENGTHS = [1, 2, 4, 0];
function isPgpSecretKey(bytes) {
  const [tag = 0, length = 0] = bytes;
  if ((tag & 252) === 148) return isVersion(bytes[1 + (OLD_LENGTHS[tag & 3] ?? 0)]);
  if (tag !== 197) return false;
  return isVersion(bytes[length < 192 ? 2 : length < 224 ? 3 : 6]);
}
function isVersion(byte) {
  return byte !== void 0 && byte >= 3 && byte <= 6;
}

// src/checks/secrets/readers/judged.ts
var SECRET_NATURES = /* @__PURE__ */ new Set(["random", "digest", "uuid", "password"]);
var ENCRYPTED_KEY = {
  doubts: [],
  confidence: "medium",
  data: { encrypted: true }
};
function judgeValue(kind, value, prefix) {
  if (kind.id === "private-key" && pemNatureOf(value.split("-----END", 1)[0] ?? "") === "encrypted")
    return ENCRYPTED_KEY;
  const verdict = kind.check ? verdictOf(kind.check, value) : void 0;
  if (verdict === "other-kind") return void 0;
  if (verdict === "proven") return { doubts: [], proven: true };
  if (kind.names && !SECRET_NATURES.has(natureOf(value))) return { doubts: ["placeholder"] };
  const own = kind.anchor ? value.replace(kind.anchor, "") : value;
  const account = kind.id === "aws-access-key-id" ? awsAccountOf(value) : void 0;
  return {
    doubts: [...verdict ? [verdict] : [], ...doubtsAboutToken(own, own.startsWith(prefix) ? prefix : "")],
    ...account ? { data: { account } } : {}
  };
}

// src/checks/secrets/readers/preset.ts
async function candidatesIn(file, names) {
  if (names.length === 0) return [];
  const { runSecretlint } = await import("./secretlint-Z6MNJPQP.js");
  const messages = await runSecretlint(file.path, file.text, names);
  return messages.flatMap((message) => candidateOf(file, message));
}
function candidateOf(file, message) {
  const kind = kindOfMessage(message.rule, message.messageId);
  if (!kind) return [];
  const { at, secret } = locate(file.text, kind, message);
  const value = file.text.slice(secret.start, secret.end);
  const prefix = publicPrefixOf(kind, value);
  const judged = judgedOf(kind, file.text.slice(at.start, at.end), value, prefix);
  if (!judged) return [];
  return [
    {
      kind: kind.id,
      at: { path: file.path, ...at },
      secret: { path: file.path, ...secret },
      publicPrefix: prefix,
      digest: sha256(value).slice(0, 4),
      ...judged
    }
  ];
}
function judgedOf(kind, place, value, prefix) {
  if (!isAddress(kind)) return judgeValue(kind, value, prefix);
  const documented = isDocumented(value, value) ? ["documented-example"] : [];
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
  const start = message.value === void 0 ? message.start : indexFrom(text, message.value, message.start);
  const end = message.value === void 0 ? message.end : start + message.value.length;
  if (kind.id === "private-key") {
    const line = text.slice(start, end).search(/[\r\n]|\\n/);
    const body = line === -1 ? end : start + line;
    return { at: { start, end: body }, secret: { start: body, end } };
  }
  if (isAddress(kind)) return locateUrl(text, start, end);
  const whole = {
    start,
    end: publicPrefixOf(kind, text.slice(start, end)) === "" ? end : endOfToken(text, end)
  };
  return { at: whole, secret: whole };
}
function endOfToken(text, from) {
  const rest = /[A-Za-z0-9_-]*/y;
  rest.lastIndex = from;
  return from + (rest.exec(text)?.[0].length ?? 0);
}
function indexFrom(text, value, start) {
  const index = text.indexOf(value, start);
  return index === -1 ? start : index;
}

// src/checks/secrets/plain.ts
var literals = [.../* @__PURE__ */ new Set([...gateKeywords, ...tokenKeywords])];
async function candidatesInPlain(file) {
  const { findIn: findIn2 } = await import("./find-QV3KTEXF.js");
  const text = file.text.toLowerCase();
  const hits = new Set(literals.filter((literal) => text.includes(literal)));
  const named = KEYWORDS.filter((keyword) => text.includes(keyword));
  return [
    ...await candidatesIn(file, rulesFor(file, hits)),
    ...pemKeysIn(file),
    ...tokensIn(file, hits),
    ...findIn2(file, named)
  ];
}

// src/checks/secrets/encodings/views.ts
var import_node_buffer2 = __toESM(require_node_buffer(), 1);

// src/checks/secrets/encodings/anchors.ts
var ANCHORS = [{ "literal": "LS0tLS1CRUdJT", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "0tLS0tQkVHSU", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "tLS0tLUJFR0lO", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Z2hwX", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "naHBf", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "OmdocF", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "pnaHBf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "6Z2hwX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "PWdocF", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "1naHBf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "9Z2hwX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "ImdocF", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "JnaHBf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "iZ2hwX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "IGdocF", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BnaHBf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "gZ2hwX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Z2hvX", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "naG9f", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Omdob1", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "pnaG9f", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "6Z2hvX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "PWdob1", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "1naG9f", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "9Z2hvX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Imdob1", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "JnaG9f", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "iZ2hvX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "IGdob1", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BnaG9f", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "gZ2hvX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Z2hzX", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "naHNf", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Omdoc1", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "pnaHNf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "6Z2hzX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "PWdoc1", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "1naHNf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "9Z2hzX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Imdoc1", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "JnaHNf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "iZ2hzX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "IGdoc1", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BnaHNf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "gZ2hzX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Z2l0aHViX3BhdF", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "dpdGh1Yl9wYXRf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "naXRodWJfcGF0X", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Z2xwYXQt", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "dscGF0L", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "nbHBhdC", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "eG94Yi", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "hveGIt", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "4b3hiL", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "eG94cC", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "hveHAt", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "4b3hwL", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "eGFwcC0x", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "hhcHAtM", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "4YXBwLT", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "aG9va3Muc2xhY2suY29tL3NlcnZpY2Vz", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "hvb2tzLnNsYWNrLmNvbS9zZXJ2aWNlc", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "ob29rcy5zbGFjay5jb20vc2VydmljZX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "c2tfbGl2ZV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "NrX2xpdmVf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "za19saXZlX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "cmtfbGl2ZV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "JrX2xpdmVf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "ya19saXZlX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "c2tfdGVzdF", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "NrX3Rlc3Rf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "za190ZXN0X", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "QUtJQ", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BS0lB", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "OkFLSU", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "pBS0lB", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "6QUtJQ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "PUFLSU", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "1BS0lB", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "9QUtJQ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "IkFLSU", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "JBS0lB", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "iQUtJQ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "IEFLSU", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BBS0lB", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "gQUtJQ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "QVNJQ", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BU0lB", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "OkFTSU", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "pBU0lB", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "6QVNJQ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "PUFTSU", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "1BU0lB", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "9QVNJQ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "IkFTSU", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "JBU0lB", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "iQVNJQ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "IEFTSU", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BBU0lB", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "gQVNJQ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "bnBtX", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "ucG1f", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Om5wbV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "pucG1f", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "6bnBtX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "PW5wbV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "1ucG1f", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "9bnBtX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Im5wbV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "JucG1f", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "ibnBtX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "IG5wbV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BucG1f", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "gbnBtX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "cHlwaS", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "B5cGkt", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "weXBpL", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "ZGNrcl9wYXRf", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Rja3JfcGF0X", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "kY2tyX3BhdF", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "c2stYW50L", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "NrLWFudC", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "zay1hbnQt", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "c2stcHJvai", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "NrLXByb2ot", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "zay1wcm9qL", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "QUl6YVN5", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "FJemFTe", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "BSXphU3", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "aHZzLkNBRV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "h2cy5DQUVT", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "odnMuQ0FFU", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "cG9zdGdyZXM6Ly", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Bvc3RncmVzOi8v", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "wb3N0Z3JlczovL", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "cG9zdGdyZXNxbDovL", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Bvc3RncmVzcWw6Ly", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "wb3N0Z3Jlc3FsOi8v", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "bXlzcWw6Ly", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "15c3FsOi8v", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "teXNxbDovL", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "bW9uZ29kYjovL", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "1vbmdvZGI6Ly", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "tb25nb2RiOi8v", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "bW9uZ29kYitzcnY6Ly", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "1vbmdvZGIrc3J2Oi8v", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "tb25nb2RiK3NydjovL", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "cmVkaXM6Ly", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "JlZGlzOi8v", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "yZWRpczovL", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "YW1xcDovL", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "FtcXA6Ly", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "hbXFwOi8v", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "cGFzc3dvcm", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Bhc3N3b3Jk", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "wYXNzd29yZ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "UEFTU1dPUk", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BBU1NXT1JE", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "QQVNTV09SR", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "UGFzc3dvcm", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "QYXNzd29yZ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "cGFzc3dk", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Bhc3N3Z", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "wYXNzd2", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "c2VjcmV0", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "NlY3Jld", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "zZWNyZX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "U0VDUkVU", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "NFQ1JFV", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "TRUNSRV", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "U2VjcmV0", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "TZWNyZX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "YXBpX2tle", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "FwaV9rZX", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "hcGlfa2V5", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "QVBJX0tFW", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "FQSV9LRV", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "BUElfS0VZ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "YXBpS2V5", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "FwaUtle", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "hcGlLZX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "QXBpS2V5", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BcGlLZX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "YWNjZXNzX3Rva2Vu", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "FjY2Vzc190b2tlb", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "hY2Nlc3NfdG9rZW", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "QUNDRVNTX1RPS0VO", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "FDQ0VTU19UT0tFT", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "BQ0NFU1NfVE9LRU", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "X1RPS0VOP", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "9UT0tFTj", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "fVE9LRU49", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "ImF1dGgi", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "JhdXRoI", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "iYXV0aC", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "TFMwdExTMUNSVWRKV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "WjJod1", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "WjJodl", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "WjJoel", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "WjJsMGFIVmlYM0JoZE", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "WjJ4d1lYUX", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "ZUc5NFlp", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "ZUc5NGND", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "ZUdGd2NDMH", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "YUc5dmEzTXVjMnhoWTJzdVkyOXRMM05sY25acFkyVn", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "YzJ0ZmJHbDJaV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Y210ZmJHbDJaV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "YzJ0ZmRHVnpkR", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "UVV0Sl", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "UVZOSl", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Ym5CdF", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Y0hsd2FT", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "WkdOcmNsOXdZWFJm", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "YzJzdFlXNTBM", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "YzJzdGNISnZha", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "UVVsNllWTj", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "YUhaekxrTkJSV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Y0c5emRHZHlaWE02TH", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Y0c5emRHZHlaWE54YkRvdk", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "YlhsemNXdzZMe", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Ylc5dVoyOWtZam92T", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Ylc5dVoyOWtZaXR6Y25ZNkx5", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Y21Wa2FYTTZMe", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "WVcxeGNEb3ZM", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "LQAtAC0ALQAtAEIARQBHAEkATg", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0ALQAtAC0ALQBCAEUARwBJAE4A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "tAC0ALQAtAC0AQgBFAEcASQBOA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "ZwBoAHAAXw", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "cAaABwAF8A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "nAGgAcABfA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "OgBnAGgAcABfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "oAZwBoAHAAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "6AGcAaABwAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "PQBnAGgAcABfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0AZwBoAHAAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "9AGcAaABwAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IgBnAGgAcABfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "IAZwBoAHAAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "iAGcAaABwAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IABnAGgAcABfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAZwBoAHAAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "gAGcAaABwAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "ZwBoAG8AXw", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "cAaABvAF8A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "nAGgAbwBfA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "OgBnAGgAbwBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "oAZwBoAG8AXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "6AGcAaABvAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "PQBnAGgAbwBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0AZwBoAG8AXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "9AGcAaABvAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IgBnAGgAbwBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "IAZwBoAG8AXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "iAGcAaABvAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IABnAGgAbwBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAZwBoAG8AXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "gAGcAaABvAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "ZwBoAHMAXw", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "cAaABzAF8A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "nAGgAcwBfA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "OgBnAGgAcwBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "oAZwBoAHMAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "6AGcAaABzAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "PQBnAGgAcwBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0AZwBoAHMAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "9AGcAaABzAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IgBnAGgAcwBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "IAZwBoAHMAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "iAGcAaABzAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IABnAGgAcwBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAZwBoAHMAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "gAGcAaABzAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "ZwBpAHQAaAB1AGIAXwBwAGEAdABfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "cAaQB0AGgAdQBiAF8AcABhAHQAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "nAGkAdABoAHUAYgBfAHAAYQB0AF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "ZwBsAHAAYQB0AC0A", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "cAbABwAGEAdAAtA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "nAGwAcABhAHQALQ", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "eABvAHgAYgAtA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "gAbwB4AGIALQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "4AG8AeABiAC0A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "eABvAHgAcAAtA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "gAbwB4AHAALQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "4AG8AeABwAC0A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "eABhAHAAcAAtADEA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "gAYQBwAHAALQAxA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "4AGEAcABwAC0AMQ", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "aABvAG8AawBzAC4AcwBsAGEAYwBrAC4AYwBvAG0ALwBzAGUAcgB2AGkAYwBlAHMA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "gAbwBvAGsAcwAuAHMAbABhAGMAawAuAGMAbwBtAC8AcwBlAHIAdgBpAGMAZQBzA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "oAG8AbwBrAHMALgBzAGwAYQBjAGsALgBjAG8AbQAvAHMAZQByAHYAaQBjAGUAcw", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cwBrAF8AbABpAHYAZQBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "MAawBfAGwAaQB2AGUAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "zAGsAXwBsAGkAdgBlAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cgBrAF8AbABpAHYAZQBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "IAawBfAGwAaQB2AGUAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "yAGsAXwBsAGkAdgBlAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cwBrAF8AdABlAHMAdABfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "MAawBfAHQAZQBzAHQAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "zAGsAXwB0AGUAcwB0AF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "QQBLAEkAQQ", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "EASwBJAEEA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "BAEsASQBBA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "OgBBAEsASQBBA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "oAQQBLAEkAQQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "6AEEASwBJAEEA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "PQBBAEsASQBBA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0AQQBLAEkAQQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "9AEEASwBJAEEA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IgBBAEsASQBBA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "IAQQBLAEkAQQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "iAEEASwBJAEEA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IABBAEsASQBBA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAQQBLAEkAQQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "gAEEASwBJAEEA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "QQBTAEkAQQ", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "EAUwBJAEEA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "BAFMASQBBA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "OgBBAFMASQBBA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "oAQQBTAEkAQQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "6AEEAUwBJAEEA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "PQBBAFMASQBBA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0AQQBTAEkAQQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "9AEEAUwBJAEEA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IgBBAFMASQBBA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "IAQQBTAEkAQQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "iAEEAUwBJAEEA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IABBAFMASQBBA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAQQBTAEkAQQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "gAEEAUwBJAEEA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "bgBwAG0AXw", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "4AcABtAF8A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "uAHAAbQBfA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "OgBuAHAAbQBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "oAbgBwAG0AXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "6AG4AcABtAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "PQBuAHAAbQBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0AbgBwAG0AXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "9AG4AcABtAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IgBuAHAAbQBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "IAbgBwAG0AXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "iAG4AcABtAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IABuAHAAbQBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAbgBwAG0AXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "gAG4AcABtAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cAB5AHAAaQAtA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAeQBwAGkALQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "wAHkAcABpAC0A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "ZABjAGsAcgBfAHAAYQB0AF8A", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "QAYwBrAHIAXwBwAGEAdABfA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "kAGMAawByAF8AcABhAHQAXw", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cwBrAC0AYQBuAHQALQ", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "MAawAtAGEAbgB0AC0A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "zAGsALQBhAG4AdAAtA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cwBrAC0AcAByAG8AagAtA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "MAawAtAHAAcgBvAGoALQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "zAGsALQBwAHIAbwBqAC0A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "QQBJAHoAYQBTAHkA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "EASQB6AGEAUwB5A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "BAEkAegBhAFMAeQ", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "aAB2AHMALgBDAEEARQBTA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "gAdgBzAC4AQwBBAEUAUw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "oAHYAcwAuAEMAQQBFAFMA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cABvAHMAdABnAHIAZQBzADoALwAvA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAbwBzAHQAZwByAGUAcwA6AC8ALw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "wAG8AcwB0AGcAcgBlAHMAOgAvAC8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cABvAHMAdABnAHIAZQBzAHEAbAA6AC8ALw", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAbwBzAHQAZwByAGUAcwBxAGwAOgAvAC8A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "wAG8AcwB0AGcAcgBlAHMAcQBsADoALwAvA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "bQB5AHMAcQBsADoALwAvA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0AeQBzAHEAbAA6AC8ALw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "tAHkAcwBxAGwAOgAvAC8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "bQBvAG4AZwBvAGQAYgA6AC8ALw", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0AbwBuAGcAbwBkAGIAOgAvAC8A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "tAG8AbgBnAG8AZABiADoALwAvA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "bQBvAG4AZwBvAGQAYgArAHMAcgB2ADoALwAvA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0AbwBuAGcAbwBkAGIAKwBzAHIAdgA6AC8ALw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "tAG8AbgBnAG8AZABiACsAcwByAHYAOgAvAC8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cgBlAGQAaQBzADoALwAvA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "IAZQBkAGkAcwA6AC8ALw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "yAGUAZABpAHMAOgAvAC8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "YQBtAHEAcAA6AC8ALw", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "EAbQBxAHAAOgAvAC8A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "hAG0AcQBwADoALwAvA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cABhAHMAcwB3AG8AcgBkA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAYQBzAHMAdwBvAHIAZA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "wAGEAcwBzAHcAbwByAGQA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "UABBAFMAUwBXAE8AUgBEA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAQQBTAFMAVwBPAFIARA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "QAEEAUwBTAFcATwBSAEQA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "UABhAHMAcwB3AG8AcgBkA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "QAGEAcwBzAHcAbwByAGQA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cABhAHMAcwB3AGQA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAYQBzAHMAdwBkA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "wAGEAcwBzAHcAZA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cwBlAGMAcgBlAHQA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "MAZQBjAHIAZQB0A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "zAGUAYwByAGUAdA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "UwBFAEMAUgBFAFQA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "MARQBDAFIARQBUA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "TAEUAQwBSAEUAVA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "UwBlAGMAcgBlAHQA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "TAGUAYwByAGUAdA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "YQBwAGkAXwBrAGUAeQ", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "EAcABpAF8AawBlAHkA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "hAHAAaQBfAGsAZQB5A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "QQBQAEkAXwBLAEUAWQ", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "EAUABJAF8ASwBFAFkA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "BAFAASQBfAEsARQBZA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "YQBwAGkASwBlAHkA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "EAcABpAEsAZQB5A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "hAHAAaQBLAGUAeQ", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "QQBwAGkASwBlAHkA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "BAHAAaQBLAGUAeQ", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "YQBjAGMAZQBzAHMAXwB0AG8AawBlAG4A", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "EAYwBjAGUAcwBzAF8AdABvAGsAZQBuA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "hAGMAYwBlAHMAcwBfAHQAbwBrAGUAbg", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "QQBDAEMARQBTAFMAXwBUAE8ASwBFAE4A", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "EAQwBDAEUAUwBTAF8AVABPAEsARQBOA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "BAEMAQwBFAFMAUwBfAFQATwBLAEUATg", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "XwBUAE8ASwBFAE4APQ", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "8AVABPAEsARQBOAD0A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "fAFQATwBLAEUATgA9A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IgBhAHUAdABoACIA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "IAYQB1AHQAaAAiA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "iAGEAdQB0AGgAIg", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "2d2d2d2d2d424547494e", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "6768705f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "67686f5f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "6768735f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "6769746875625f7061745f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "676c7061742d", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "786f78622d", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "786f78702d", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "786170702d31", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "686f6f6b732e736c61636b2e636f6d2f7365727669636573", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "736b5f6c6976655f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "726b5f6c6976655f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "736b5f746573745f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "414b4941", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "41534941", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "6e706d5f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "707970692d", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "64636b725f7061745f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "736b2d616e742d", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "736b2d70726f6a2d", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "41497a615379", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "6876732e43414553", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "706f7374677265733a2f2f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "706f737467726573716c3a2f2f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "6d7973716c3a2f2f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "6d6f6e676f64623a2f2f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "6d6f6e676f64622b7372763a2f2f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "72656469733a2f2f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "616d71703a2f2f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "%3a%2f%2f", "encoding": "percent", "width": 1, "phase": 0 }, { "literal": "-----begin%20", "encoding": "percent", "width": 1, "phase": 0 }];

// src/checks/secrets/encodings/views.ts
var REACH = 4e4;
var SHORTEST = 12;
var MOST_TRIES = 3;
function viewsOf(text, hits) {
  const views = [];
  let covered;
  let lower;
  for (const anchor of ANCHORS) {
    if (hits && !hits.has(anchor.literal.toLowerCase())) continue;
    if (anchor.encoding !== "base64") lower ??= text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    const searched = anchor.encoding === "base64" ? text : lower ?? text;
    let failed = { end: 0, tries: 0 };
    for (let at = searched.indexOf(anchor.literal); at !== -1; at = searched.indexOf(anchor.literal, at + 1)) {
      if (covered?.[at]) continue;
      if (at >= failed.end) failed = { end: 0, tries: 0 };
      else if (failed.tries >= MOST_TRIES) {
        at = failed.end;
        continue;
      }
      const { run, view } = DECODERS[anchor.encoding](text, at, anchor);
      if (!view || view.text.length < SHORTEST) {
        failed = { end: Math.max(failed.end, run.end), tries: failed.tries + 1 };
        continue;
      }
      views.push(view);
      covered ??= new Uint8Array(text.length);
      const { start, end } = view.place({ start: 0, end: view.text.length });
      covered.fill(1, start, end);
    }
  }
  return views;
}
var DECODERS = {
  base64: fromBase64,
  hex: fromHex,
  percent: fromPercent
};
function fromBase64(text, at, { phase, width }) {
  const run = runAround(text, at, /[A-Za-z0-9+/_-]/);
  const first = run.indexOf(at);
  const from = mod(first - phase, 4);
  const positions = run.slice(from);
  const bytes = import_node_buffer2.Buffer.from(positions.map((position) => text[position]).join(""), "base64");
  const byteAt = Math.ceil((first - from) * 6 / 8);
  const place = (start, end) => ({
    start: positions[Math.min(Math.floor(start / 3) * 4, positions.length - 1)] ?? at,
    end: (positions[Math.min(Math.ceil(end / 3) * 4, positions.length) - 1] ?? at) + 1
  });
  return { run: extentOf(run, at), view: readable(bytes, byteAt, width, "base64", place) };
}
function fromHex(text, at, { width }) {
  const run = runAround(text, at, /[0-9A-Fa-f]/);
  const first = run.indexOf(at);
  const positions = run.slice(first % 2);
  const bytes = import_node_buffer2.Buffer.from(positions.map((position) => text[position]).join(""), "hex");
  const place = (start, end) => ({
    start: positions[start * 2] ?? at,
    end: (positions[Math.min(end * 2, positions.length) - 1] ?? at) + 1
  });
  return { run: extentOf(run, at), view: readable(bytes, Math.floor(first / 2), width, "hex", place) };
}
function fromPercent(text, at) {
  const run = runAround(text, at, /[^\s"'`<>\\]/);
  const begin = run[0] ?? at;
  const end = (run.at(-1) ?? at) + 1;
  let decoded = "";
  const starts = [];
  for (let i = begin; i < end; i++) {
    const hex = /%([0-7][0-9A-Fa-f])/y;
    hex.lastIndex = i;
    const match = hex.exec(text);
    starts.push(i);
    decoded += match?.[1] ? String.fromCharCode(Number.parseInt(match[1], 16)) : text[i];
    if (match) i += 2;
  }
  starts.push(end);
  const place = (range) => ({ start: starts[range.start] ?? begin, end: starts[range.end] ?? end });
  return { run: { start: begin, end }, view: { text: decoded, encoding: "percent", place } };
}
function extentOf(run, at) {
  return { start: run[0] ?? at, end: (run.at(-1) ?? at) + 1 };
}
function runAround(text, at, character) {
  const before = [];
  for (let i = at - 1; i >= 0 && at - i < REACH; i--) {
    if (character.test(text[i])) before.push(i);
    else {
      const wrapped = wrapBefore(text, i);
      if (wrapped === void 0) break;
      i = wrapped + 1;
    }
  }
  const run = before.reverse();
  for (let i = at; i < text.length && i - at < REACH; i++) {
    if (character.test(text[i])) run.push(i);
    else {
      const wrapped = wrapAfter(text, i);
      if (wrapped === void 0) break;
      i = wrapped - 1;
    }
  }
  return run;
}
var WRAP = /(?<=[A-Za-z0-9+/]{60})(?:\\n|\r?\n[ \t]{0,40})(?=[A-Za-z0-9+/])/y;
function wrapAfter(text, at) {
  WRAP.lastIndex = at;
  return WRAP.test(text) ? WRAP.lastIndex : void 0;
}
function wrapBefore(text, at) {
  for (let i = at; i >= 0 && at - i < 44; i--) {
    const end = wrapAfter(text, i);
    if (end !== void 0) return end === at + 1 ? i - 1 : void 0;
  }
  return void 0;
}
function readable(bytes, at, width, encoding, place) {
  const isText = (i) => isTextByte(bytes[i]) && (width === 1 || bytes[i + 1] === 0);
  if (!isText(at)) return void 0;
  let start = at;
  while (start - width >= 0 && isText(start - width)) start -= width;
  let end = at + width;
  while (end < bytes.length && isText(end)) end += width;
  let text = "";
  for (let i = start; i < end; i += width) text += String.fromCharCode(bytes[i] ?? 0);
  return {
    text,
    encoding,
    place: (range) => place(start + range.start * width, start + range.end * width)
  };
}
function isTextByte(byte) {
  return byte !== void 0 && (byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13);
}
function mod(value, by) {
  return (value % by + by) % by;
}

// src/checks/secrets/encodings/find.ts
var LEVELS = 2;
async function encodedIn(file, hits, findPlain) {
  return decodedIn(file, viewsOf(file.text, hits), findPlain, LEVELS);
}
async function decodedIn(file, views, findPlain, levels) {
  const found = [];
  for (const view of views) {
    const inner = new SourceFile(file.path, view.text);
    const deeper = levels > 1 ? await decodedIn(inner, viewsOf(view.text), findPlain, levels - 1) : [];
    for (const candidate2 of [...await findPlain(inner), ...deeper])
      found.push(moved(candidate2, file.path, view.encoding, view.place));
  }
  return found;
}
function moved(candidate2, path, encoding, place) {
  return {
    ...candidate2,
    at: { path, ...place(candidate2.at) },
    secret: { path, ...place(candidate2.secret) },
    encodings: [encoding, ...candidate2.encodings ?? []]
  };
}

// src/checks/secrets/generic/commands.ts
var import_node_buffer3 = __toESM(require_node_buffer(), 1);
var WINDOW = 1e3;
var SCHEME = /\\?["'`]?\]?\)?[ \t]{0,4}(?:[:=,]|=>)[ \t]{0,4}[bruf]?\\?["'`]?(Basic|Bearer|Token|ApiKey|Api-Key|Bot|Key|OAuth|GenieKey|SSWS|AccessKey)[ \t]{1,4}/iy;
var CREDENTIALS = /[A-Za-z0-9._~+/:-]{8,2000}={0,2}(?![\w${<(%])/y;
function authorizationAt(text, after) {
  SCHEME.lastIndex = after;
  const scheme = SCHEME.exec(text);
  if (!scheme?.[1]) return void 0;
  const start = after + scheme[0].length;
  CREDENTIALS.lastIndex = start;
  if (!CREDENTIALS.test(text)) return void 0;
  const place = { start, end: CREDENTIALS.lastIndex };
  if (scheme[1].toLowerCase() !== "basic") return { place, scheme: scheme[1] };
  const password = passwordOfPair(text.slice(place.start, place.end));
  return password === void 0 ? void 0 : { place, scheme: scheme[1], password };
}
function passwordOfPair(encoded) {
  if (!/^[A-Za-z0-9+/_-]{8,1000}={0,2}$/.test(encoded)) return void 0;
  const pair = import_node_buffer3.Buffer.from(encoded, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  return colon > 0 && /^[ -~]+$/.test(pair) ? pair.slice(colon + 1) : void 0;
}
var USER = /(?:^|[ \t\n"'])(?:-u|--user|--proxy-user|-U)(?:[ \t=]{0,2})["']?[^\s:"'`$<>{}]{1,80}:([^\s"'`$<>{}\\]{3,200})(?=["'\s\\]|$)/;
function curlAt(text, after) {
  const window = text.slice(after, after + WINDOW);
  const end = /[^\\^`]\r?\n/.exec(window);
  const command = end ? window.slice(0, end.index + 1) : window;
  const match = USER.exec(command);
  if (!match?.[1]) return { end: after + command.length };
  const start = after + match.index + match[0].length - match[1].length;
  return { end: after + command.length, password: { start, end: start + match[1].length } };
}

// src/checks/secrets/generic/value-at.ts
var LONGEST = 512;
var LONGEST_BARE = 256;
var ASSIGN = /(?:\\?["'`]|\]|\)|\?|!){0,3}(?:[ \t]{0,40}:(?=[ \t"'`])|:(?![:=])|[ \t]{0,40}(?::=|=>|===?|!==?|\+=|\?\?=?|\|\|=?|\?=|=|<-))[ \t]{0,40}(?:\r?\n[ \t]{1,60}(?=["'`]))?/y;
var TYPED = /[?!]?[ \t]{0,4}:[ \t]{0,4}[&*]?'?[A-Za-z][\w.<>[\]|?' ]{0,60}=(?![=>])[ \t]{0,4}/y;
var ARGUMENT = /(?:\\?["'`])\)?[ \t]{0,8},[ \t]{0,8}(?:\r?\n[ \t]{1,60})?(?=(?:[\w.]{1,30}\()?[bruf@]?\\?["'`])/y;
var CALL = /\((?=\s{0,4}[bruf@]?["'`])\s{0,4}/y;
var ENTRY = /\\?["']?,?[ \t]{0,8}(?:\r?\n[ \t]{0,60}|[ \t])[{]?\\?["']?value\\?["']?[ \t]{0,4}[:=][ \t]{0,8}/iy;
var ELEMENT = /(?:\s{1,4}[\w:]{1,30}=["'][^"'<>]{0,80}["']){0,4}\s{0,4}>/y;
var SPACE = /["']?[ \t]{1,8}/y;
var WRAPPED = /(?:(?:new[ \t]+)?[\w.:[\]]{0,40}?(?:Secret(?:Str)?|Buffer\.from|\[\]byte|bytes?|GetBytes|String(?:::from|\.of)?|b64decode|atob|decode|encode|utf8|ConvertTo-SecureString(?:[ \t]+-String)?)[ \t]?[( ][ \t]?){1,2}(?=[bru@]?["'`])/y;
var QUOTE = /[bruf@$LRB]{0,2}(\\?)("""|'''|["'`])/y;
function valueAt(text, name, syntax) {
  const before = text[name.start - 1] ?? "\n";
  if (!isWhole(text, name, before)) return void 0;
  const element = before === "<" || before === "/" && text[name.start - 2] === "<";
  if (element && (syntax === "markup" || syntax === "code")) {
    const end = endOf(ELEMENT, text, name.end);
    return end === void 0 || before === "/" ? void 0 : between(text, end);
  }
  const entry = endOf(ENTRY, text, name.end);
  if (entry !== void 0 && isValueOf(text, name)) return valueFrom(text, entry, syntax, "assigned", name);
  const typed = syntax === "code" ? endOf(TYPED, text, name.end) : void 0;
  const assigned = typed ?? endOf(ASSIGN, text, name.end);
  if (assigned !== void 0) {
    const operator = text.slice(name.end, assigned);
    const form = /[!=]==?/.test(operator) ? "compared" : "assigned";
    return valueFrom(text, assigned, syntax, form, name);
  }
  const argument = endOf(ARGUMENT, text, name.end);
  if (argument !== void 0) return valueFrom(text, argument, syntax, "argument", name);
  const call = endOf(CALL, text, name.end);
  if (call !== void 0)
    return /(?:^|\.)(?:set|with|add|use|put|password|passwd|secret|api_?key|token)/i.test(
      text.slice(name.start, name.end)
    ) ? valueFrom(text, call, syntax, "argument", name) : void 0;
  const space = endOf(SPACE, text, name.end);
  return space !== void 0 && takesSpace(text, name) ? valueFrom(text, space, syntax, "assigned", name) : void 0;
}
function isWhole(text, { start, end }, before) {
  const quoted = /["'`]/.test(text[end] ?? "");
  if (!quoted) return true;
  return !/[\s\u00c0-\uffff]/.test(before) && !(before === "#" && /\w/.test(text[start - 2] ?? ""));
}
function isValueOf(text, name) {
  return /(?:name|key|variable|id)\\?["']?[ \t]{0,4}[:=][ \t]{0,8}\\?["']?$/i.test(
    text.slice(Math.max(0, name.start - 30), name.start)
  );
}
function takesSpace(text, name) {
  const line = lineBefore(text, name.start, 200);
  const own = text.slice(name.start, name.end);
  if (/^-/.test(own) || /(?:^|\s)--?$/.test(line)) return true;
  if (/^\s*(?:ENV|ARG)\s+$/i.test(line) || /^\s*(?:set|export|setenv)\s+$/i.test(line)) return true;
  if (/^(?:requirepass|masterauth)$/i.test(own)) return true;
  if (/^passw(?:or)?d$/i.test(own))
    return /\b(?:login|machine|user|role|with|encrypted|identified|alter|set)\b/i.test(line);
  return /^identified by$/i.test(own);
}
function valueFrom(text, from, syntax, form, name) {
  if (text.startsWith("${", name.start - 2)) return fallback(text, from, form);
  const start = endOf(WRAPPED, text, from) ?? from;
  QUOTE.lastIndex = start;
  const quote = QUOTE.exec(text);
  if (quote) return inQuotes(text, start + quote[0].length, quote[1] ?? "", quote[2] ?? '"', form);
  if (form === "argument" || start !== from) return void 0;
  const enclosing = enclosingQuote(text, name.start);
  if (enclosing !== void 0 || syntax === "shell" || syntax === "text" || syntax === "markup")
    return form === "compared" ? void 0 : word(text, start, form, enclosing);
  if (syntax === "code") return void 0;
  return restOfLine(text, start, form);
}
function fallback(text, from, form) {
  const start = text[from] === "-" ? from + 1 : from;
  const end = endOf(FALLBACK, text, start);
  return end === void 0 || text[end] !== "}" ? void 0 : { start, end, quoted: false, form };
}
var FALLBACK = /[^\s{}$"'`]{1,200}/y;
function inQuotes(text, start, slash, quote, form) {
  const closing = slash + quote;
  const last = Math.min(text.length, start + LONGEST);
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 && quote.length === 1 && quote !== "`") return void 0;
    if (text.startsWith(closing, at))
      return at === start ? void 0 : { start, end: at, quoted: true, form };
    if (code === 92) {
      if (slash && text[at + 1] === quote) return void 0;
      at++;
    }
  }
  return void 0;
}
function enclosingQuote(text, at) {
  const line = lineBefore(text, at, 400);
  let open;
  for (let i = 0; i < line.length; i++) {
    const character = line[i];
    if (character === "\\") i++;
    else if (open === void 0 && (character === '"' || character === "'" || character === "`")) {
      if (character !== "'" || !/\w/.test(line[i - 1] ?? "")) open = character;
    } else if (character === open) open = void 0;
  }
  return open;
}
function lineBefore(text, at, most) {
  const window = text.slice(Math.max(0, at - most), at);
  return window.slice(window.lastIndexOf("\n") + 1);
}
var WORD = /[^\s"'`<>;,&|()\\]{1,257}/y;
var WORD_IN_TEXT = /[^\s"'`<>;,&|()\\[\]{}]{1,257}/y;
function word(text, start, form, enclosing) {
  const end = endOf(enclosing === void 0 ? WORD : WORD_IN_TEXT, text, start);
  if (end === void 0 || end - start > LONGEST_BARE) return void 0;
  return /[(<\\]/.test(text[end] ?? "") && text[end + 1] !== "n" ? void 0 : { start, end, quoted: false, form };
}
var LINE = /[^\r\n]{1,257}/y;
function restOfLine(text, start, form) {
  const end = endOf(LINE, text, start);
  if (end === void 0 || end - start > LONGEST_BARE) return void 0;
  const line = (text.slice(start, end).split(/\s[#;]/, 1)[0] ?? "").trimEnd();
  return line === "" ? void 0 : { start, end: start + line.length, quoted: false, form };
}
function between(text, start) {
  const end = text.indexOf("<", start);
  if (end === -1 || end === start || end - start > LONGEST) return void 0;
  return { start, end, quoted: true, form: "element" };
}
function endOf(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : void 0;
}

// src/checks/secrets/generic/syntax.ts
var ENDINGS = [
  ["yaml", /\.(?:ya?ml|eyaml)(?:\.[\w-]{1,20})?$/i],
  [
    "shell",
    /(?:^|\/)(?:Dockerfile|Containerfile|Makefile|Procfile|Vagrantfile|\.?env(?:rc)?|\.(?:bash|zsh|k?sh|netrc|pgpass|git-credentials|dockercfg|s3cfg|boto|npmrc|pypirc)[\w.]{0,20}|_?netrc)(?:\.[\w.-]{1,40})?$|\.(?:sh|bash|zsh|ksh|fish|ps[md]?1|bat|cmd|env(?:\.[\w-]{1,20})?|dockerfile|mk)$/i
  ],
  [
    "lines",
    /\.(?:ini|cfg|conf|cnf|properties|prefs|toml|desktop|service|inc|reg|rdp|ovpn|remmina|config\.txt)(?:\.[\w-]{1,20})?$|(?:^|\/)(?:\.?(?:my\.cnf|pgpass|htpasswd|git\/config|aws\/credentials)|credentials|config)$/i
  ],
  [
    "markup",
    /\.(?:xml|html?|xhtml|config|plist|csproj|props|targets|xaml|jsp|aspx?|svg|wsdl|xsd|jelly|vm)$/i
  ],
  [
    "text",
    /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|log|csv|tsv|http|rest|org|tex|pub|po|pot|strings|eml)$/i
  ],
  [
    "code",
    /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|pyi|rb|erb|rake|gemspec|go|rs|java|kts?|scala|sc|groovy|gradle|cs|fsx?|vb|php\d?|phtml|swift|mm?|c|h|cc|cpp|cxx|hpp|hh|dart|lua|exs?|erl|cljs?|pl|pm|r|jl|sol|zig|nim|hs|mli?|elm|ipynb|json|json5|jsonc|jsonl|har|map|tf|tfvars|tfstate|hcl|nomad|bicep|sql|psql|ddl|graphql|proto|css|s[ac]ss|less|jinja2?|j2|ejs|hbs|pug|twig|tpl|tmpl|cue|jsonnet|libsonnet|nix|robot|feature|snap)$/i
  ]
];
function syntaxOf(path) {
  const name = path.replace(/\.(?:example|sample|dist|template|tmpl|tpl|j2|erb|bak|old|orig|local)$/i, "");
  return ENDINGS.find(([, ending]) => ending.test(name))?.[0] ?? "text";
}

// src/checks/secrets/generic/where.ts
var PASSED_OVER = [
  /(?:^|\/)(?:i18n|l10n|locales?|langs?|languages?|translations?|messages)\//i,
  /(?:^|[/._-])(?:translations?|messages|strings)[\w.-]{0,20}\.(?:json|ya?ml|properties|xml|[jt]s|po)$/i,
  /(?:^|\/)(?:package-lock|npm-shrinkwrap|pnpm-lock|packages\.lock|conda-lock)\.(?:json|ya?ml)$/i,
  /\.(?:lock|lockfile|sum|map|svg|css|s[ac]ss|less|po|pot|strings|xlf|xliff|resx|snap)$/i
];
var CREDENTIALS2 = /(?:^|\/)(?:\.env(?:\.[\w-]{1,20})?|[\w-]{1,40}\.env|\.?netrc|_netrc|\.pgpass|\.npmrc|\.pypirc|\.git-credentials|\.ftpconfig|\.?s?ftp(?:-config)?\.json|\.remote-sync\.json|deployment-config\.json|(?:filezilla|recentservers|sitemanager)\.xml|wp-config\.php|\.s3cfg|\.?credentials|\.dockercfg|\.docker\/config\.json|\.esmtprc|\.msmtprc|\.my\.cnf|robomongo\.json|secrets?\.(?:ya?ml|json|toml|ini|properties)|terraform\.tfvars|[\w.-]{1,40}\.tfvars|kubeconfig|\.?bash_profile|\.bashrc|\.zshrc)$/i;
var SETTINGS = /\.(?:json|jsonc|json5|tf|tfvars|hcl|xml|config|toml|sql)$/i;
var PIPELINE = /(?:^|\/)(?:\.github|\.gitlab|\.circleci|\.buildkite|\.ci|ci|\.semaphore|\.drone|\.woodpecker|\.azure-pipelines|\.devcontainer|\.teamcity)\/|(?:^|\/)(?:\.travis|\.gitlab-ci|appveyor|azure-pipelines|bitbucket-pipelines|\.drone|cloudbuild|codefresh|wercker|circle)[\w.-]{0,20}\.ya?ml$|(?:^|\/)Jenkinsfile/i;
var NO_PRODUCT = /(?:^|[/._-])(?:tests?|testing|testdata|fixtures?|mocks?|fakes?|dummy|stubs?|openapi|swagger|postman|insomnia|stor(?:y|ies)|e2e|cypress|dev-?env|interop[\w-]{0,20}|spec|specs|examples?|samples?|demos?|seeds?|seeders?|default|defaults|template)(?:[/._-]|$)/i;
function whereIs(file) {
  const { path, role } = file;
  if (role === "minified" || role === "vendored" || PASSED_OVER.some((pattern) => pattern.test(path)))
    return void 0;
  const syntax = syntaxOf(path);
  const credentials = CREDENTIALS2.test(path);
  return {
    syntax,
    settings: credentials || syntax === "yaml" || syntax === "lines" || syntax === "shell" || SETTINGS.test(path),
    credentials,
    pipeline: PIPELINE.test(path),
    noProduct: role === "test" || role === "example" || role === "docs" || NO_PRODUCT.test(path)
  };
}

// src/checks/secrets/generic/find.ts
var LONGEST_NAME = 80;
var NAME_BEFORE = /[A-Za-z0-9_.-]/;
var MOST_NESTED = 6;
function findIn(file, hits) {
  const where = whereIs(file);
  if (!where) return [];
  const has = new Set(hits);
  const found = [];
  let past = 0;
  let commandEnd = 0;
  let outer = { end: 0, nested: 0 };
  for (const { start, keyword } of placesOf(
    file.text,
    KEYWORDS.filter((word2) => has.has(word2))
  )) {
    if (start < past) continue;
    if (keyword === "curl ") {
      if (start < commandEnd) continue;
      const command = curlAt(file.text, start + keyword.length);
      commandEnd = command.end;
      if (command.password) found.push(...fromCurl(file, command.password, where));
      continue;
    }
    const name = nameAround2(file.text, start, keyword.length);
    past = name.end;
    if (name.end - name.start > LONGEST_NAME) continue;
    if (keyword === "authorization") {
      found.push(...fromAuthorization(file, start + keyword.length, where));
      continue;
    }
    if (start >= outer.end) outer = { end: 0, nested: 0 };
    else if (++outer.nested > MOST_NESTED) continue;
    const written = valueAt(file.text, name, where.syntax);
    if (!written) continue;
    const candidate2 = fromName(file, name, written, where);
    if (candidate2) {
      found.push(candidate2);
      past = written.end;
    } else if (written.end > outer.end) outer = { ...outer, end: written.end };
  }
  return found.map((one) => isExplained(file.text, one.at.start) ? { ...one, confidence: "low" } : one);
}
var EXPLANATION = /^\s{0,80}(?:\*|\/\/[/!]|(?:#|\/\/|;|--)(?:[ \t]{2,}|[ \t]*[-*] ))/;
function isExplained(text, at) {
  const line = text.lastIndexOf("\n", at - 1) + 1;
  return at - line <= 400 && EXPLANATION.test(text.slice(line, at));
}
function nameAround2(text, at, length) {
  let start = at;
  while (start < at + length && !/[A-Za-z0-9_-]/.test(text[start])) start++;
  while (start > 0 && at - start <= LONGEST_NAME && NAME_BEFORE.test(text[start - 1])) start--;
  let end = at + length;
  while (end > at && !/[A-Za-z0-9]/.test(text[end - 1])) end--;
  while (end < text.length && end - at <= LONGEST_NAME && NAME_BEFORE.test(text[end])) end++;
  while (end > at && /[.-]/.test(text[end - 1])) end--;
  return { start, end };
}
function fromName(file, name, written, where) {
  const { text } = file;
  const label = text.slice(name.start, name.end);
  if (/^_?auth$/i.test(label)) return fromRegistry(file, name, written, where);
  const named = /^identified by$/i.test(label) ? IDENTIFIED : meaningOf(label);
  if (!named) return void 0;
  const value = text.slice(written.start, written.end);
  const confidence = confidenceOf(value, named, written, where);
  if (!confidence) return void 0;
  const kind = isInConnectionString(text, name, written) ? "connection-string" : named.sort === "password" ? "generic-password" : named.sort === "key" ? "generic-api-key" : "generic-secret";
  return candidate(file, kind, { start: name.start, end: written.end }, written, value, label, confidence);
}
var IDENTIFIED = { sort: "password", certainty: "sure", test: false };
function confidenceOf(text, named, written, where) {
  const value = plainOf(withoutEscapes(text));
  const nature = natureOf(value);
  const isMade = nature === "random" || nature === "digest";
  if (named.test) return isMade ? "low" : void 0;
  if (written.form === "compared" && named.sort !== "password" && nature !== "random") return void 0;
  const sure = named.certainty === "sure" ? whenSure(nature, value, named, written, where) : isMade && value.length >= 20 && written.quoted ? "medium" : void 0;
  return sure && where.noProduct ? "low" : sure;
}
function withoutEscapes(value) {
  if (!value.includes("\\u")) return value;
  return value.replace(
    /\\u([0-9a-fA-F]{4})/g,
    (_, code) => String.fromCharCode(Number.parseInt(code, 16))
  );
}
function plainOf(value) {
  if (value.length < 8 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{4,400}={0,2}$/.test(value)) return value;
  const decoded = atob(value).trimEnd();
  return decoded.length > 2 && /^[ -~]+$/.test(decoded) ? decoded : value;
}
function whenSure(nature, value, { sort }, { quoted }, { syntax, settings, credentials, pipeline }) {
  switch (nature) {
    case "random":
      return value.length >= 20 || sort === "password" && !pipeline ? "high" : value.length >= 14 ? "medium" : void 0;
    case "digest":
      return "medium";
    case "uuid":
      return credentials ? "medium" : "low";
    case "password":
      if (sort === "password") return pipeline ? "low" : "medium";
      return quoted && value.length >= 12 && syntax !== "text" && classesOf(charactersOf(value)) > 2 ? "medium" : void 0;
    case "placeholder":
    case "name":
    case "other":
      return sort === "password" && !pipeline && isWeak(value, settings, credentials) ? "medium" : void 0;
    default:
      return void 0;
  }
}
function isWeak(value, settings, credentials) {
  if (!settings || value.length < 6 || value.length > 64 || standsForAnother(value) || /\s/.test(value))
    return false;
  const { lower, upper, digits } = charactersOf(value);
  if (value.length >= 8 && lower > 0 && upper > 0 && digits > 0) return true;
  return credentials && lower + upper > 2 && digits > 0;
}
function isInConnectionString(text, name, { end }) {
  const around = text.slice(Math.max(0, name.start - 200), Math.min(text.length, end + 200));
  if (!around.includes(";")) return false;
  return /[;"'](?:server|host|data source|addr|address|accountname|endpoint|database|initial catalog) ?=/i.test(
    around
  );
}
function fromAuthorization(file, after, where) {
  const header = authorizationAt(file.text, after);
  if (!header) return [];
  const { place, scheme, password } = header;
  const value = file.text.slice(place.start, place.end);
  const nature = natureOf(password ?? value);
  const isMade = MADE.has(nature);
  if (!isMade && !(password !== void 0 && nature === "password")) return [];
  const confidence = where.noProduct ? "low" : isMade ? "high" : "medium";
  return [
    candidate(file, "authorization-header", place, place, value, `Authorization: ${scheme}`, confidence)
  ];
}
var MADE = /* @__PURE__ */ new Set(["random", "digest", "uuid"]);
function fromCurl(file, place, where) {
  const value = file.text.slice(place.start, place.end);
  const nature = natureOf(value);
  if (!MADE.has(nature) && nature !== "password") return [];
  const confidence = where.noProduct ? "low" : "medium";
  return [candidate(file, "generic-password", place, place, value, "curl --user", confidence)];
}
function fromRegistry(file, name, written, where) {
  const value = file.text.slice(written.start, written.end);
  const password = passwordOfPair(value);
  if (password === void 0 || password.length < 4 || standsForAnother(password)) return void 0;
  const at = { start: name.start, end: written.end };
  const label = file.text.slice(name.start, name.end);
  return candidate(file, "generic-password", at, written, value, label, where.noProduct ? "low" : "medium");
}
function candidate(file, kind, at, secret, value, name, confidence) {
  return {
    kind,
    at: { path: file.path, start: at.start, end: at.end },
    secret: { path: file.path, start: secret.start, end: secret.end },
    publicPrefix: "",
    digest: sha256(value).slice(0, 4),
    doubts: [],
    name,
    confidence
  };
}

// src/checks/secrets/kinds/table.ts
var table = { "byAnchor": [["akia", [{ "kind": 0, "pattern": 0, "anchor": "AKIA" }]], ["asia", [{ "kind": 0, "pattern": 1, "anchor": "ASIA" }]], ["abia", [{ "kind": 0, "pattern": 1, "anchor": "ABIA" }]], ["acca", [{ "kind": 0, "pattern": 1, "anchor": "ACCA" }]], ["iqojb3jpz2lu", [{ "kind": 2, "pattern": 0, "anchor": "IQoJb3JpZ2lu" }]], ["fwogzxivyxdz", [{ "kind": 2, "pattern": 0, "anchor": "FwoGZXIvYXdz" }]], ["fqogzxivyxdz", [{ "kind": 2, "pattern": 0, "anchor": "FQoGZXIvYXdz" }]], ["absk", [{ "kind": 3, "pattern": 0, "anchor": "ABSK" }]], ["bedrock-api-key-ymvkcm9jay5hbwf6b25hd3muy29t", [{ "kind": 3, "pattern": 1, "anchor": "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t" }]], ["amzn.mws.", [{ "kind": 4, "pattern": 0, "anchor": "amzn.mws." }]], ["amzn1.oa2-cs.v1.", [{ "kind": 5, "pattern": 0, "anchor": "amzn1.oa2-cs.v1." }]], ["aiza", [{ "kind": 7, "pattern": 0, "anchor": "AIza" }]], ["aq.ab8rn6", [{ "kind": 8, "pattern": 0, "anchor": "AQ.Ab8RN6" }]], ["gocspx-", [{ "kind": 9, "pattern": 0, "anchor": "GOCSPX-" }]], ["ya29.", [{ "kind": 10, "pattern": 0, "anchor": "ya29." }]], ["1//0", [{ "kind": 11, "pattern": 0, "anchor": "1//0" }]], ["+ast", [{ "kind": 13, "pattern": 0, "anchor": "+ASt" }]], ["azba", [{ "kind": 13, "pattern": 0, "anchor": "AzBa" }]], ["acdb", [{ "kind": 13, "pattern": 0, "anchor": "ACDb" }, { "kind": 13, "pattern": 1, "anchor": "ACDb" }]], ["aiot", [{ "kind": 13, "pattern": 1, "anchor": "AIoT" }]], ["+asb", [{ "kind": 13, "pattern": 1, "anchor": "+ASb" }]], ["+aeh", [{ "kind": 13, "pattern": 1, "anchor": "+AEh" }]], ["arm7", [{ "kind": 13, "pattern": 1, "anchor": "ARm7" }]], ["azfu", [{ "kind": 13, "pattern": 1, "anchor": "AzFu" }]], ["azse", [{ "kind": 13, "pattern": 2, "anchor": "AzSe" }]], ["azca", [{ "kind": 13, "pattern": 2, "anchor": "AzCa" }]], ["jqqj99", [{ "kind": 14, "pattern": 0, "anchor": "JQQJ99" }]], ["azdo", [{ "kind": 15, "pattern": 0, "anchor": "AZDO" }]], ["q~", [{ "kind": 16, "pattern": 0, "anchor": "Q~" }]], ["sig=", [{ "kind": 17, "pattern": 0, "anchor": "sig=" }]], [";sharedaccesskey=", [{ "kind": 18, "pattern": 0, "anchor": ";SharedAccessKey=" }]], [".azconfig.io;id=", [{ "kind": 19, "pattern": 0, "anchor": ".azconfig.io;Id=" }]], ["ltai", [{ "kind": 20, "pattern": 0, "anchor": "LTAI" }, { "kind": 20, "pattern": 1, "anchor": "LTAI" }]], ["akid", [{ "kind": 22, "pattern": 0, "anchor": "AKID" }]], ["aqvn", [{ "kind": 24, "pattern": 0, "anchor": "AQVN" }]], ["yc", [{ "kind": 24, "pattern": 1, "anchor": "YC" }]], ["t1.", [{ "kind": 25, "pattern": 0, "anchor": "t1." }]], ["y0_", [{ "kind": 25, "pattern": 1, "anchor": "y0_" }]], ["scw", [{ "kind": 26, "pattern": 0, "anchor": "SCW" }]], ["exo", [{ "kind": 28, "pattern": 0, "anchor": "EXO" }]], ["dop_v1_", [{ "kind": 29, "pattern": 0, "anchor": "dop_v1_" }]], ["doo_v1_", [{ "kind": 29, "pattern": 1, "anchor": "doo_v1_" }]], ["dor_v1_", [{ "kind": 29, "pattern": 1, "anchor": "dor_v1_" }]], ["do00", [{ "kind": 30, "pattern": 0, "anchor": "DO00" }]], ["hrku-aa", [{ "kind": 31, "pattern": 0, "anchor": "HRKU-AA" }]], ["vcp_", [{ "kind": 33, "pattern": 0, "anchor": "vcp_" }]], ["vci_", [{ "kind": 33, "pattern": 0, "anchor": "vci_" }]], ["vca_", [{ "kind": 33, "pattern": 0, "anchor": "vca_" }]], ["vcr_", [{ "kind": 33, "pattern": 0, "anchor": "vcr_" }]], ["vck_", [{ "kind": 33, "pattern": 0, "anchor": "vck_" }]], ["vercel_blob_rw_", [{ "kind": 35, "pattern": 0, "anchor": "vercel_blob_rw_" }]], ["nfp_", [{ "kind": 36, "pattern": 0, "anchor": "nfp_" }]], ["cfut_", [{ "kind": 38, "pattern": 0, "anchor": "cfut_" }]], ["cfat_", [{ "kind": 38, "pattern": 0, "anchor": "cfat_" }]], ["cfk_", [{ "kind": 38, "pattern": 0, "anchor": "cfk_" }]], ["v1.0-", [{ "kind": 40, "pattern": 0, "anchor": "v1.0-" }]], ["fm2_", [{ "kind": 42, "pattern": 0, "anchor": "fm2_" }]], ["fm1a_", [{ "kind": 42, "pattern": 1, "anchor": "fm1a_" }]], ["fm1r_", [{ "kind": 42, "pattern": 1, "anchor": "fm1r_" }]], ["fo1_", [{ "kind": 42, "pattern": 2, "anchor": "fo1_" }]], ["rnd_", [{ "kind": 44, "pattern": 0, "anchor": "rnd_" }]], ["tk-us-", [{ "kind": 45, "pattern": 0, "anchor": "tk-us-" }]], ["ucat_", [{ "kind": 46, "pattern": 0, "anchor": "ucat_" }]], [".atlasv1.", [{ "kind": 51, "pattern": 0, "anchor": ".atlasv1." }]], ["hvs.", [{ "kind": 52, "pattern": 0, "anchor": "hvs." }]], ["hvb.", [{ "kind": 52, "pattern": 1, "anchor": "hvb." }]], ["hvr.", [{ "kind": 52, "pattern": 2, "anchor": "hvr." }]], ["pul-", [{ "kind": 55, "pattern": 0, "anchor": "pul-" }]], ["dp.", [{ "kind": 56, "pattern": 0, "anchor": "dp." }, { "kind": 56, "pattern": 1, "anchor": "dp." }, { "kind": 56, "pattern": 2, "anchor": "dp." }]], ["st.", [{ "kind": 57, "pattern": 0, "anchor": "st." }]], ["ops_eyj", [{ "kind": 58, "pattern": 0, "anchor": "ops_eyJ" }]], ["a3-", [{ "kind": 59, "pattern": 0, "anchor": "A3-" }, { "kind": 59, "pattern": 1, "anchor": "A3-" }]], ["tskey-auth-", [{ "kind": 60, "pattern": 0, "anchor": "tskey-auth-" }]], ["tskey-", [{ "kind": 60, "pattern": 1, "anchor": "tskey-" }]], ["_", [{ "kind": 62, "pattern": 0, "anchor": "_" }, { "kind": 62, "pattern": 1, "anchor": "_" }]], ["dnkey-", [{ "kind": 63, "pattern": 0, "anchor": "dnkey-" }, { "kind": 63, "pattern": 1, "anchor": "dnkey-" }]], ["sha256~", [{ "kind": 65, "pattern": 0, "anchor": "sha256~" }]], ["token-", [{ "kind": 66, "pattern": 0, "anchor": "token-" }]], ["inrlbxbvcmfslmlv", [{ "kind": 68, "pattern": 0, "anchor": "InRlbXBvcmFsLmlv" }]], ["eyjhbgcioijiuzi1niisinr5cci6ikpxvcj9.eyjpc3mioij1c2vyiiwianrpijoiyxqt", [{ "kind": 69, "pattern": 0, "anchor": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt" }]], ["ico-", [{ "kind": 70, "pattern": 0, "anchor": "ico-" }]], ["api-", [{ "kind": 71, "pattern": 0, "anchor": "API-" }, { "kind": 71, "pattern": 1, "anchor": "API-" }, { "kind": 128, "pattern": 0, "anchor": "api-" }]], ["ghp_", [{ "kind": 72, "pattern": 0, "anchor": "ghp_" }]], ["gho_", [{ "kind": 72, "pattern": 0, "anchor": "gho_" }]], ["ghu_", [{ "kind": 72, "pattern": 0, "anchor": "ghu_" }]], ["ghs_", [{ "kind": 72, "pattern": 0, "anchor": "ghs_" }]], ["ghr_", [{ "kind": 72, "pattern": 0, "anchor": "ghr_" }, { "kind": 72, "pattern": 2, "anchor": "ghr_" }]], ["github_pat_", [{ "kind": 72, "pattern": 1, "anchor": "github_pat_" }]], ["glpat-", [{ "kind": 73, "pattern": 0, "anchor": "glpat-" }, { "kind": 73, "pattern": 1, "anchor": "glpat-" }, { "kind": 73, "pattern": 2, "anchor": "glpat-" }]], ["glrt-", [{ "kind": 74, "pattern": 0, "anchor": "glrt-" }]], ["glrt-t", [{ "kind": 74, "pattern": 1, "anchor": "glrt-t" }, { "kind": 74, "pattern": 2, "anchor": "glrt-t" }]], ["gr1348941", [{ "kind": 74, "pattern": 3, "anchor": "GR1348941" }]], ["gldt-", [{ "kind": 75, "pattern": 0, "anchor": "gldt-" }]], ["glptt-", [{ "kind": 76, "pattern": 0, "anchor": "glptt-" }]], ["glcbt-", [{ "kind": 77, "pattern": 0, "anchor": "glcbt-" }]], ["glft-", [{ "kind": 78, "pattern": 0, "anchor": "glft-" }]], ["glimt-", [{ "kind": 79, "pattern": 0, "anchor": "glimt-" }]], ["glagent-", [{ "kind": 80, "pattern": 0, "anchor": "glagent-" }]], ["gloas-", [{ "kind": 81, "pattern": 0, "anchor": "gloas-" }]], ["glsoat-", [{ "kind": 82, "pattern": 0, "anchor": "glsoat-" }]], ["glffct-", [{ "kind": 83, "pattern": 0, "anchor": "glffct-" }]], ["_gitlab_session=", [{ "kind": 84, "pattern": 0, "anchor": "_gitlab_session=" }]], ["atbb", [{ "kind": 85, "pattern": 0, "anchor": "ATBB" }]], ["atctt3xffg", [{ "kind": 87, "pattern": 0, "anchor": "ATCTT3xFfG" }]], ["npm_", [{ "kind": 88, "pattern": 0, "anchor": "npm_" }]], ["pypi-", [{ "kind": 90, "pattern": 0, "anchor": "pypi-" }]], ["rubygems_", [{ "kind": 91, "pattern": 0, "anchor": "rubygems_" }]], ["cio", [{ "kind": 92, "pattern": 0, "anchor": "cio" }]], ["oy2", [{ "kind": 93, "pattern": 0, "anchor": "oy2" }]], ["clojars_", [{ "kind": 94, "pattern": 0, "anchor": "CLOJARS_" }]], ["akcp", [{ "kind": 95, "pattern": 0, "anchor": "AKCp" }]], ["akc", [{ "kind": 95, "pattern": 1, "anchor": "AKC" }]], ["cmvmdgtuojaxo", [{ "kind": 96, "pattern": 0, "anchor": "cmVmdGtuOjAxO" }]], ["cmvmd", [{ "kind": 96, "pattern": 1, "anchor": "cmVmd" }]], ["dckr_pat_", [{ "kind": 98, "pattern": 0, "anchor": "dckr_pat_" }]], ["dckr_oat_", [{ "kind": 99, "pattern": 0, "anchor": "dckr_oat_" }]], ["swmtkn-1-", [{ "kind": 100, "pattern": 0, "anchor": "SWMTKN-1-" }]], ["swmkey-1-", [{ "kind": 101, "pattern": 0, "anchor": "SWMKEY-1-" }]], ["csa_", [{ "kind": 102, "pattern": 0, "anchor": "csa_" }]], ["ddp_", [{ "kind": 103, "pattern": 0, "anchor": "ddp_" }]], ["ddo_", [{ "kind": 103, "pattern": 0, "anchor": "ddo_" }]], ["ddw_", [{ "kind": 103, "pattern": 0, "anchor": "ddw_" }]], ["packagist_uut_", [{ "kind": 104, "pattern": 0, "anchor": "packagist_uut_" }]], ["packagist_out_", [{ "kind": 104, "pattern": 0, "anchor": "packagist_out_" }]], ["packagist_ack_", [{ "kind": 104, "pattern": 0, "anchor": "packagist_ack_" }]], ["packagist_acs_", [{ "kind": 104, "pattern": 0, "anchor": "packagist_acs_" }]], ["ccipat_", [{ "kind": 106, "pattern": 0, "anchor": "CCIPAT_" }]], ["cciprj_", [{ "kind": 106, "pattern": 1, "anchor": "CCIPRJ_" }]], ["bkua_", [{ "kind": 110, "pattern": 0, "anchor": "bkua_" }, { "kind": 110, "pattern": 1, "anchor": "bkua_" }]], ["bkaa_", [{ "kind": 110, "pattern": 2, "anchor": "bkaa_" }]], ["bkaj_", [{ "kind": 110, "pattern": 2, "anchor": "bkaj_" }]], ["bkar_", [{ "kind": 110, "pattern": 2, "anchor": "bkar_" }]], ["bkct_", [{ "kind": 110, "pattern": 2, "anchor": "bkct_" }]], ["bkpt_", [{ "kind": 110, "pattern": 2, "anchor": "bkpt_" }]], ["bkpat_", [{ "kind": 110, "pattern": 2, "anchor": "bkpat_" }]], ["bkps_", [{ "kind": 110, "pattern": 2, "anchor": "bkps_" }]], ["pat.", [{ "kind": 112, "pattern": 0, "anchor": "pat." }]], ["sat.", [{ "kind": 112, "pattern": 0, "anchor": "sat." }]], ["squ_", [{ "kind": 118, "pattern": 0, "anchor": "squ_" }]], ["sqp_", [{ "kind": 118, "pattern": 0, "anchor": "sqp_" }]], ["sqa_", [{ "kind": 118, "pattern": 0, "anchor": "sqa_" }]], ["snyk_uat.", [{ "kind": 120, "pattern": 0, "anchor": "snyk_uat." }]], ["snyk_sat.", [{ "kind": 120, "pattern": 0, "anchor": "snyk_sat." }]], ["snyk_uat_", [{ "kind": 120, "pattern": 1, "anchor": "snyk_uat_" }]], ["snyk_sat_", [{ "kind": 120, "pattern": 1, "anchor": "snyk_sat_" }]], ["sgp_", [{ "kind": 123, "pattern": 0, "anchor": "sgp_" }, { "kind": 123, "pattern": 1, "anchor": "sgp_" }, { "kind": 123, "pattern": 3, "anchor": "sgp_" }, { "kind": 310, "pattern": 0, "anchor": "sgp_" }]], ["sgp_local_", [{ "kind": 123, "pattern": 2, "anchor": "sgp_local_" }]], ["slk_", [{ "kind": 125, "pattern": 0, "anchor": "slk_" }]], ["mergify_application_key_", [{ "kind": 126, "pattern": 0, "anchor": "mergify_application_key_" }]], ["pnu_", [{ "kind": 127, "pattern": 0, "anchor": "pnu_" }]], ["pnb_", [{ "kind": 127, "pattern": 1, "anchor": "pnb_" }]], ["sdk-", [{ "kind": 128, "pattern": 0, "anchor": "sdk-" }]], ["mob-", [{ "kind": 128, "pattern": 0, "anchor": "mob-" }]], ["configcat-sdk-1/", [{ "kind": 130, "pattern": 0, "anchor": "configcat-sdk-1/" }]], ["dvc_server_", [{ "kind": 131, "pattern": 0, "anchor": "dvc_server_" }]], ["hawk.", [{ "kind": 132, "pattern": 0, "anchor": "hawk." }]], ["odt_", [{ "kind": 133, "pattern": 0, "anchor": "odt_" }]], ["aik_ci_", [{ "kind": 134, "pattern": 0, "anchor": "AIK_CI_" }]], ["aik_secret_", [{ "kind": 134, "pattern": 0, "anchor": "AIK_SECRET_" }]], ["aik_client_", [{ "kind": 134, "pattern": 0, "anchor": "AIK_CLIENT_" }]], ["endr+", [{ "kind": 135, "pattern": 0, "anchor": "endr+" }]], ["web_", [{ "kind": 136, "pattern": 0, "anchor": "web_" }]], ["app_", [{ "kind": 136, "pattern": 0, "anchor": "app_" }]], ["auto_", [{ "kind": 136, "pattern": 0, "anchor": "auto_" }]], ["ss_", [{ "kind": 136, "pattern": 0, "anchor": "ss_" }]], ["vmw_", [{ "kind": 136, "pattern": 0, "anchor": "vmw_" }]], ["pmak-", [{ "kind": 139, "pattern": 0, "anchor": "PMAK-" }, { "kind": 139, "pattern": 1, "anchor": "PMAK-" }]], ["pmat-", [{ "kind": 140, "pattern": 0, "anchor": "PMAT-" }]], ["t3blbkfj", [{ "kind": 141, "pattern": 0, "anchor": "T3BlbkFJ" }, { "kind": 141, "pattern": 1, "anchor": "T3BlbkFJ" }, { "kind": 141, "pattern": 2, "anchor": "T3BlbkFJ" }, { "kind": 141, "pattern": 3, "anchor": "T3BlbkFJ" }, { "kind": 141, "pattern": 4, "anchor": "T3BlbkFJ" }]], ["sk-", [{ "kind": 142, "pattern": 0, "anchor": "sk-" }, { "kind": 156, "pattern": 0, "anchor": "sk-" }]], ["sk-ant-api", [{ "kind": 143, "pattern": 0, "anchor": "sk-ant-api" }]], ["sk-ant-sid", [{ "kind": 143, "pattern": 1, "anchor": "sk-ant-sid" }]], ["sk-ant-oat", [{ "kind": 143, "pattern": 1, "anchor": "sk-ant-oat" }]], ["sk-ant-ort", [{ "kind": 143, "pattern": 1, "anchor": "sk-ant-ort" }]], ["sk-ant-admin", [{ "kind": 144, "pattern": 0, "anchor": "sk-ant-admin" }]], ["gsk_", [{ "kind": 145, "pattern": 0, "anchor": "gsk_" }]], ["hf_", [{ "kind": 146, "pattern": 0, "anchor": "hf_" }]], ["api_org_", [{ "kind": 146, "pattern": 1, "anchor": "api_org_" }]], ["xai-", [{ "kind": 147, "pattern": 0, "anchor": "xai-" }, { "kind": 147, "pattern": 1, "anchor": "xai-" }]], ["pplx-", [{ "kind": 148, "pattern": 0, "anchor": "pplx-" }]], ["r8_", [{ "kind": 149, "pattern": 0, "anchor": "r8_" }, { "kind": 149, "pattern": 1, "anchor": "r8_" }]], ["nvapi-", [{ "kind": 150, "pattern": 0, "anchor": "nvapi-" }, { "kind": 150, "pattern": 1, "anchor": "nvapi-" }]], ["sk-or-v1-", [{ "kind": 151, "pattern": 0, "anchor": "sk-or-v1-" }]], ["tgp_v1_", [{ "kind": 152, "pattern": 0, "anchor": "tgp_v1_" }]], ["fw_", [{ "kind": 153, "pattern": 0, "anchor": "fw_" }]], ["csk-", [{ "kind": 154, "pattern": 0, "anchor": "csk-" }]], ["sk-api-", [{ "kind": 155, "pattern": 0, "anchor": "sk-api-" }]], ["sk_", [{ "kind": 161, "pattern": 0, "anchor": "sk_" }, { "kind": 194, "pattern": 0, "anchor": "sk_" }, { "kind": 194, "pattern": 1, "anchor": "sk_" }, { "kind": 462, "pattern": 0, "anchor": "sk_" }]], ["pcsk_", [{ "kind": 164, "pattern": 0, "anchor": "pcsk_" }]], ["lsv2_pt_", [{ "kind": 166, "pattern": 0, "anchor": "lsv2_pt_" }]], ["lsv2_sk_", [{ "kind": 166, "pattern": 0, "anchor": "lsv2_sk_" }]], ["sk-lf-", [{ "kind": 167, "pattern": 0, "anchor": "sk-lf-" }]], ["wandb_v1_", [{ "kind": 168, "pattern": 0, "anchor": "wandb_v1_" }]], ["dapi", [{ "kind": 170, "pattern": 0, "anchor": "dapi" }, { "kind": 170, "pattern": 1, "anchor": "dapi" }]], ["rpa_", [{ "kind": 171, "pattern": 0, "anchor": "rpa_" }]], ["key_", [{ "kind": 172, "pattern": 0, "anchor": "key_" }]], ["apk_user_", [{ "kind": 173, "pattern": 0, "anchor": "apk_user_" }]], ["apk_", [{ "kind": 173, "pattern": 1, "anchor": "apk_" }]], ["cog_", [{ "kind": 173, "pattern": 2, "anchor": "cog_" }]], ["up_", [{ "kind": 176, "pattern": 0, "anchor": "up_" }]], ["vf.", [{ "kind": 178, "pattern": 0, "anchor": "VF." }]], ["tvly-dev-", [{ "kind": 179, "pattern": 0, "anchor": "tvly-dev-" }]], ["tvly-prod-", [{ "kind": 179, "pattern": 0, "anchor": "tvly-prod-" }]], ["tvly-", [{ "kind": 179, "pattern": 0, "anchor": "tvly-" }]], ["fc-", [{ "kind": 180, "pattern": 0, "anchor": "fc-" }]], ["bsa", [{ "kind": 181, "pattern": 0, "anchor": "BSA" }]], ["sk_live_", [{ "kind": 185, "pattern": 0, "anchor": "sk_live_" }, { "kind": 185, "pattern": 1, "anchor": "sk_live_" }, { "kind": 196, "pattern": 0, "anchor": "sk_live_" }, { "kind": 353, "pattern": 0, "anchor": "sk_live_" }]], ["sk_prod_", [{ "kind": 185, "pattern": 0, "anchor": "sk_prod_" }, { "kind": 185, "pattern": 1, "anchor": "sk_prod_" }]], ["rk_live_", [{ "kind": 185, "pattern": 0, "anchor": "rk_live_" }, { "kind": 185, "pattern": 1, "anchor": "rk_live_" }]], ["rk_prod_", [{ "kind": 185, "pattern": 0, "anchor": "rk_prod_" }, { "kind": 185, "pattern": 1, "anchor": "rk_prod_" }]], ["sk_test_", [{ "kind": 186, "pattern": 0, "anchor": "sk_test_" }, { "kind": 186, "pattern": 1, "anchor": "sk_test_" }, { "kind": 194, "pattern": 2, "anchor": "sk_test_" }, { "kind": 196, "pattern": 0, "anchor": "sk_test_" }, { "kind": 353, "pattern": 0, "anchor": "sk_test_" }]], ["rk_test_", [{ "kind": 186, "pattern": 0, "anchor": "rk_test_" }, { "kind": 186, "pattern": 1, "anchor": "rk_test_" }]], ["whsec_", [{ "kind": 187, "pattern": 0, "anchor": "whsec_" }, { "kind": 187, "pattern": 1, "anchor": "whsec_" }]], ["access_token$production$", [{ "kind": 188, "pattern": 0, "anchor": "access_token$production$" }]], ["sq0atp-", [{ "kind": 190, "pattern": 0, "anchor": "sq0atp-" }]], ["eaaa", [{ "kind": 190, "pattern": 1, "anchor": "EAAA" }, { "kind": 425, "pattern": 0, "anchor": "EAAA" }]], ["sq0csp-", [{ "kind": 192, "pattern": 0, "anchor": "sq0csp-" }]], ["aqe", [{ "kind": 193, "pattern": 0, "anchor": "AQE" }]], ["sk_sbox_", [{ "kind": 194, "pattern": 0, "anchor": "sk_sbox_" }]], ["rzp_live_", [{ "kind": 195, "pattern": 0, "anchor": "rzp_live_" }]], ["rzp_test_", [{ "kind": 195, "pattern": 0, "anchor": "rzp_test_" }]], ["flwseck-", [{ "kind": 197, "pattern": 0, "anchor": "FLWSECK-" }]], ["flwseck_test-", [{ "kind": 197, "pattern": 1, "anchor": "FLWSECK_TEST-" }, { "kind": 197, "pattern": 3, "anchor": "FLWSECK_TEST-" }]], ["flwseck_test", [{ "kind": 197, "pattern": 2, "anchor": "FLWSECK_TEST" }]], ["flwpubk_test-", [{ "kind": 198, "pattern": 0, "anchor": "FLWPUBK_TEST-" }]], ["pdl_live_apikey_", [{ "kind": 200, "pattern": 0, "anchor": "pdl_live_apikey_" }]], ["pdl_sdbx_apikey_", [{ "kind": 200, "pattern": 0, "anchor": "pdl_sdbx_apikey_" }]], ["access-sandbox-", [{ "kind": 201, "pattern": 0, "anchor": "access-sandbox-" }]], ["access-development-", [{ "kind": 201, "pattern": 0, "anchor": "access-development-" }]], ["access-production-", [{ "kind": 201, "pattern": 0, "anchor": "access-production-" }]], ["shippo_live_", [{ "kind": 204, "pattern": 0, "anchor": "shippo_live_" }]], ["shippo_test_", [{ "kind": 204, "pattern": 0, "anchor": "shippo_test_" }]], ["ezak", [{ "kind": 205, "pattern": 0, "anchor": "EZAK" }]], ["eztk", [{ "kind": 205, "pattern": 1, "anchor": "EZTK" }]], ["live_", [{ "kind": 206, "pattern": 0, "anchor": "live_" }]], ["test_", [{ "kind": 206, "pattern": 0, "anchor": "test_" }]], ["live_pub_", [{ "kind": 207, "pattern": 0, "anchor": "live_pub_" }]], ["test_pub_", [{ "kind": 207, "pattern": 0, "anchor": "test_pub_" }]], ["duffel_test_", [{ "kind": 208, "pattern": 0, "anchor": "duffel_test_" }]], ["duffel_live_", [{ "kind": 208, "pattern": 0, "anchor": "duffel_live_" }]], ["mid-server-", [{ "kind": 211, "pattern": 0, "anchor": "Mid-server-" }]], ["$aact_prod_", [{ "kind": 212, "pattern": 0, "anchor": "$aact_prod_" }]], ["$aact_hmlg_", [{ "kind": 212, "pattern": 0, "anchor": "$aact_hmlg_" }]], ["ak_live_", [{ "kind": 213, "pattern": 0, "anchor": "ak_live_" }]], ["app_usr-", [{ "kind": 214, "pattern": 0, "anchor": "APP_USR-" }]], ["ramp_sec_", [{ "kind": 215, "pattern": 0, "anchor": "ramp_sec_" }]], ["mercury_production_", [{ "kind": 216, "pattern": 0, "anchor": "mercury_production_" }]], ["polar_oat_", [{ "kind": 218, "pattern": 0, "anchor": "polar_oat_" }]], ["polar_pat_", [{ "kind": 218, "pattern": 0, "anchor": "polar_pat_" }]], ["polar_at_", [{ "kind": 218, "pattern": 0, "anchor": "polar_at_" }]], ["sk_live_a2v5xz", [{ "kind": 219, "pattern": 0, "anchor": "sk_live_a2V5Xz" }]], ["sk_test_a2v5xz", [{ "kind": 219, "pattern": 0, "anchor": "sk_test_a2V5Xz" }]], ["persona_production_", [{ "kind": 220, "pattern": 0, "anchor": "persona_production_" }]], ["api_live.", [{ "kind": 221, "pattern": 0, "anchor": "api_live." }, { "kind": 221, "pattern": 1, "anchor": "api_live." }]], ["api_live_us.", [{ "kind": 221, "pattern": 0, "anchor": "api_live_us." }, { "kind": 221, "pattern": 1, "anchor": "api_live_us." }]], ["api_live_ca.", [{ "kind": 221, "pattern": 0, "anchor": "api_live_ca." }, { "kind": 221, "pattern": 1, "anchor": "api_live_ca." }]], ["xoxb-", [{ "kind": 222, "pattern": 0, "anchor": "xoxb-" }, { "kind": 222, "pattern": 1, "anchor": "xoxb-" }]], ["xoxp-", [{ "kind": 222, "pattern": 1, "anchor": "xoxp-" }]], ["xoxa-", [{ "kind": 222, "pattern": 1, "anchor": "xoxa-" }]], ["xoxr-", [{ "kind": 222, "pattern": 1, "anchor": "xoxr-" }]], ["xoxs-", [{ "kind": 222, "pattern": 1, "anchor": "xoxs-" }]], ["xoxo-", [{ "kind": 222, "pattern": 1, "anchor": "xoxo-" }]], ["xoxe-", [{ "kind": 222, "pattern": 1, "anchor": "xoxe-" }]], ["xoxc-", [{ "kind": 222, "pattern": 2, "anchor": "xoxc-" }]], ["xapp-", [{ "kind": 222, "pattern": 3, "anchor": "xapp-" }]], ["xoxe.xoxb-", [{ "kind": 222, "pattern": 4, "anchor": "xoxe.xoxb-" }]], ["xoxe.xoxp-", [{ "kind": 222, "pattern": 4, "anchor": "xoxe.xoxp-" }]], ["xoxd-", [{ "kind": 222, "pattern": 5, "anchor": "xoxd-" }]], ["hooks.slack.com/", [{ "kind": 223, "pattern": 0, "anchor": "hooks.slack.com/" }, { "kind": 223, "pattern": 1, "anchor": "hooks.slack.com/" }]], [".", [{ "kind": 224, "pattern": 0, "anchor": "." }]], ["/api/webhooks/", [{ "kind": 225, "pattern": 0, "anchor": "/api/webhooks/" }]], [":aa", [{ "kind": 228, "pattern": 0, "anchor": ":AA" }]], ["/incomingwebhook/", [{ "kind": 230, "pattern": 0, "anchor": "/IncomingWebhook/" }, { "kind": 230, "pattern": 1, "anchor": "/IncomingWebhook/" }, { "kind": 230, "pattern": 2, "anchor": "/IncomingWebhook/" }]], ["https://chat.googleapis.com/v1/spaces/", [{ "kind": 231, "pattern": 0, "anchor": "https://chat.googleapis.com/v1/spaces/" }]], ["https://hooks.zapier.com/hooks/catch/", [{ "kind": 234, "pattern": 0, "anchor": "https://hooks.zapier.com/hooks/catch/" }, { "kind": 234, "pattern": 1, "anchor": "https://hooks.zapier.com/hooks/catch/" }]], [".tines.", [{ "kind": 235, "pattern": 0, "anchor": ".tines." }, { "kind": 235, "pattern": 1, "anchor": ".tines." }]], ["https://hook.eu1.make.com/", [{ "kind": 236, "pattern": 0, "anchor": "https://hook.eu1.make.com/" }]], ["https://hook.eu2.make.com/", [{ "kind": 236, "pattern": 0, "anchor": "https://hook.eu2.make.com/" }]], ["https://hook.us1.make.com/", [{ "kind": 236, "pattern": 0, "anchor": "https://hook.us1.make.com/" }]], ["https://hook.us2.make.com/", [{ "kind": 236, "pattern": 0, "anchor": "https://hook.us2.make.com/" }]], ["sk", [{ "kind": 237, "pattern": 0, "anchor": "SK" }, { "kind": 375, "pattern": 0, "anchor": "sk" }]], ["ac", [{ "kind": 238, "pattern": 0, "anchor": "AC" }]], ["key0", [{ "kind": 241, "pattern": 0, "anchor": "KEY0" }]], ["key", [{ "kind": 241, "pattern": 1, "anchor": "KEY" }]], ["os_v2_app_", [{ "kind": 247, "pattern": 0, "anchor": "os_v2_app_" }]], ["os_v2_org_", [{ "kind": 247, "pattern": 0, "anchor": "os_v2_org_" }]], ["aaaa", [{ "kind": 248, "pattern": 0, "anchor": "AAAA" }]], ["sec-c-", [{ "kind": 251, "pattern": 0, "anchor": "sec-c-" }]], ["pub-c-", [{ "kind": 252, "pattern": 0, "anchor": "pub-c-" }]], ["sub-c-", [{ "kind": 252, "pattern": 0, "anchor": "sub-c-" }]], ["sg.", [{ "kind": 257, "pattern": 0, "anchor": "SG." }, { "kind": 257, "pattern": 1, "anchor": "SG." }]], ["key-", [{ "kind": 258, "pattern": 0, "anchor": "key-" }, { "kind": 258, "pattern": 1, "anchor": "key-" }]], ["pubkey-", [{ "kind": 260, "pattern": 0, "anchor": "pubkey-" }]], ["-us", [{ "kind": 261, "pattern": 0, "anchor": "-us" }]], ["xkeysib-", [{ "kind": 263, "pattern": 0, "anchor": "xkeysib-" }]], ["xsmtpsib-", [{ "kind": 263, "pattern": 0, "anchor": "xsmtpsib-" }]], ["re_", [{ "kind": 265, "pattern": 0, "anchor": "re_" }, { "kind": 265, "pattern": 1, "anchor": "re_" }]], ["mlsn.", [{ "kind": 266, "pattern": 0, "anchor": "mlsn." }, { "kind": 266, "pattern": 1, "anchor": "mlsn." }]], ["pk_", [{ "kind": 270, "pattern": 0, "anchor": "pk_" }, { "kind": 270, "pattern": 1, "anchor": "pk_" }, { "kind": 413, "pattern": 0, "anchor": "pk_" }, { "kind": 413, "pattern": 1, "anchor": "pk_" }]], ["nyk_v0_", [{ "kind": 273, "pattern": 0, "anchor": "nyk_v0_" }, { "kind": 273, "pattern": 1, "anchor": "nyk_v0_" }]], ["nyk_v1_", [{ "kind": 273, "pattern": 1, "anchor": "nyk_v1_" }]], ["gcntfy-", [{ "kind": 275, "pattern": 0, "anchor": "gcntfy-" }]], ["glsa_", [{ "kind": 278, "pattern": 0, "anchor": "glsa_" }]], ["glc_eyj", [{ "kind": 279, "pattern": 0, "anchor": "glc_eyJ" }]], ["eyjrijoi", [{ "kind": 280, "pattern": 0, "anchor": "eyJrIjoi" }]], ["nrak-", [{ "kind": 281, "pattern": 0, "anchor": "NRAK-" }, { "kind": 281, "pattern": 1, "anchor": "NRAK-" }]], ["nral", [{ "kind": 282, "pattern": 0, "anchor": "NRAL" }, { "kind": 282, "pattern": 1, "anchor": "NRAL" }]], ["nrii-", [{ "kind": 283, "pattern": 0, "anchor": "NRII-" }]], ["nriq-", [{ "kind": 284, "pattern": 0, "anchor": "NRIQ-" }]], ["nrjs-", [{ "kind": 285, "pattern": 0, "anchor": "NRJS-" }]], ["sntryu_", [{ "kind": 287, "pattern": 0, "anchor": "sntryu_" }]], ["sntrys_eyj", [{ "kind": 288, "pattern": 0, "anchor": "sntrys_eyJ" }]], ["sntrya_", [{ "kind": 289, "pattern": 0, "anchor": "sntrya_" }]], ["sntryi_", [{ "kind": 289, "pattern": 0, "anchor": "sntryi_" }]], ["dt0", [{ "kind": 291, "pattern": 0, "anchor": "dt0" }, { "kind": 291, "pattern": 1, "anchor": "dt0" }, { "kind": 291, "pattern": 2, "anchor": "dt0" }]], ["hcaik_", [{ "kind": 295, "pattern": 0, "anchor": "hcaik_" }]], ["hcalk_", [{ "kind": 295, "pattern": 0, "anchor": "hcalk_" }]], ["hcbik_", [{ "kind": 295, "pattern": 0, "anchor": "hcbik_" }]], ["hcblk_", [{ "kind": 295, "pattern": 0, "anchor": "hcblk_" }]], ["phx_", [{ "kind": 297, "pattern": 0, "anchor": "phx_" }]], ["phs_", [{ "kind": 298, "pattern": 0, "anchor": "phs_" }]], ["u+", [{ "kind": 299, "pattern": 0, "anchor": "u+" }]], ["rootly_", [{ "kind": 301, "pattern": 0, "anchor": "rootly_" }]], ["na1.", [{ "kind": 313, "pattern": 0, "anchor": "na1." }, { "kind": 313, "pattern": 1, "anchor": "na1." }]], ["eu1.", [{ "kind": 313, "pattern": 0, "anchor": "eu1." }, { "kind": 313, "pattern": 1, "anchor": "eu1." }]], ["waka_", [{ "kind": 317, "pattern": 0, "anchor": "waka_" }, { "kind": 317, "pattern": 1, "anchor": "waka_" }]], ["pscale_tkn_", [{ "kind": 318, "pattern": 0, "anchor": "pscale_tkn_" }, { "kind": 318, "pattern": 1, "anchor": "pscale_tkn_" }]], ["pscale_oauth_", [{ "kind": 319, "pattern": 0, "anchor": "pscale_oauth_" }]], ["pscale_pw_", [{ "kind": 320, "pattern": 0, "anchor": "pscale_pw_" }, { "kind": 320, "pattern": 1, "anchor": "pscale_pw_" }]], ["sbp_", [{ "kind": 321, "pattern": 0, "anchor": "sbp_" }, { "kind": 321, "pattern": 1, "anchor": "sbp_" }]], ["sb_secret_", [{ "kind": 322, "pattern": 0, "anchor": "sb_secret_" }, { "kind": 322, "pattern": 1, "anchor": "sb_secret_" }]], ["eyj", [{ "kind": 323, "pattern": 0, "anchor": "eyJ" }, { "kind": 349, "pattern": 0, "anchor": "eyJ" }]], ["napi_", [{ "kind": 324, "pattern": 0, "anchor": "napi_" }, { "kind": 324, "pattern": 1, "anchor": "napi_" }]], ["npg_", [{ "kind": 325, "pattern": 0, "anchor": "npg_" }]], ["mdb_sa_sk_", [{ "kind": 326, "pattern": 0, "anchor": "mdb_sa_sk_" }]], ["4b1d", [{ "kind": 328, "pattern": 0, "anchor": "4b1d" }]], ["ccdb1_", [{ "kind": 329, "pattern": 0, "anchor": "CCDB1_" }]], ["astracs:", [{ "kind": 330, "pattern": 0, "anchor": "AstraCS:" }, { "kind": 330, "pattern": 1, "anchor": "AstraCS:" }]], ["essu_", [{ "kind": 331, "pattern": 0, "anchor": "essu_" }]], ["cflt", [{ "kind": 334, "pattern": 0, "anchor": "cflt" }]], ["amqp://", [{ "kind": 343, "pattern": 0, "anchor": "amqp://" }, { "kind": 343, "pattern": 1, "anchor": "amqp://" }]], ["amqps://", [{ "kind": 343, "pattern": 0, "anchor": "amqps://" }, { "kind": 343, "pattern": 1, "anchor": "amqps://" }]], ["redis://", [{ "kind": 344, "pattern": 0, "anchor": "redis://" }, { "kind": 344, "pattern": 1, "anchor": "redis://" }]], ["rediss://", [{ "kind": 344, "pattern": 0, "anchor": "rediss://" }, { "kind": 344, "pattern": 1, "anchor": "rediss://" }]], ["age-secret-key-1", [{ "kind": 348, "pattern": 0, "anchor": "AGE-SECRET-KEY-1" }]], ["secret-live-", [{ "kind": 354, "pattern": 0, "anchor": "secret-live-" }, { "kind": 354, "pattern": 1, "anchor": "secret-live-" }]], ["secret-test-", [{ "kind": 354, "pattern": 0, "anchor": "secret-test-" }, { "kind": 354, "pattern": 1, "anchor": "secret-test-" }]], [".acc", [{ "kind": 356, "pattern": 0, "anchor": ".acc" }]], ["unkey_", [{ "kind": 357, "pattern": 0, "anchor": "unkey_" }]], ["zpka_", [{ "kind": 358, "pattern": 0, "anchor": "zpka_" }]], ["0x4aaaaaaa", [{ "kind": 360, "pattern": 0, "anchor": "0x4AAAAAAA" }]], ["0x4aaaaaa", [{ "kind": 360, "pattern": 1, "anchor": "0x4AAAAAA" }]], ["s-s4t2ud-", [{ "kind": 361, "pattern": 0, "anchor": "s-s4t2ud-" }]], ["s-s4t2af-", [{ "kind": 361, "pattern": 0, "anchor": "s-s4t2af-" }]], ["django-insecure-", [{ "kind": 362, "pattern": 0, "anchor": "django-insecure-" }]], ["$6$", [{ "kind": 364, "pattern": 0, "anchor": "$6$" }]], ["$5$", [{ "kind": 364, "pattern": 1, "anchor": "$5$" }]], ["$6$rounds=", [{ "kind": 364, "pattern": 2, "anchor": "$6$rounds=" }]], ["shpat_", [{ "kind": 366, "pattern": 0, "anchor": "shpat_" }, { "kind": 366, "pattern": 1, "anchor": "shpat_" }]], ["shpca_", [{ "kind": 366, "pattern": 0, "anchor": "shpca_" }, { "kind": 366, "pattern": 1, "anchor": "shpca_" }]], ["shppa_", [{ "kind": 366, "pattern": 0, "anchor": "shppa_" }, { "kind": 366, "pattern": 1, "anchor": "shppa_" }]], ["shpss_", [{ "kind": 366, "pattern": 0, "anchor": "shpss_" }, { "kind": 366, "pattern": 1, "anchor": "shpss_" }]], ["pat-na1-", [{ "kind": 367, "pattern": 0, "anchor": "pat-na1-" }]], ["pat-eu1-", [{ "kind": 367, "pattern": 0, "anchor": "pat-eu1-" }]], ["pat-na2-", [{ "kind": 367, "pattern": 0, "anchor": "pat-na2-" }]], ["pat-ap1-", [{ "kind": 367, "pattern": 0, "anchor": "pat-ap1-" }]], ["!", [{ "kind": 369, "pattern": 0, "anchor": "!" }, { "kind": 369, "pattern": 1, "anchor": "!" }]], ["cfpat-", [{ "kind": 373, "pattern": 0, "anchor": "CFPAT-" }]], ["mc5", [{ "kind": 378, "pattern": 0, "anchor": "MC5" }]], ["prd-", [{ "kind": 382, "pattern": 0, "anchor": "PRD-" }, { "kind": 382, "pattern": 1, "anchor": "PRD-" }]], ["tfp_", [{ "kind": 383, "pattern": 0, "anchor": "tfp_" }, { "kind": 383, "pattern": 1, "anchor": "tfp_" }]], ["gb_api_", [{ "kind": 387, "pattern": 0, "anchor": "gb_api_" }]], ["rdme_", [{ "kind": 388, "pattern": 0, "anchor": "rdme_" }]], ["lin_api_", [{ "kind": 389, "pattern": 0, "anchor": "lin_api_" }]], ["lin_oauth_", [{ "kind": 390, "pattern": 0, "anchor": "lin_oauth_" }]], ["ntn_", [{ "kind": 392, "pattern": 0, "anchor": "ntn_" }]], ["secret_", [{ "kind": 393, "pattern": 0, "anchor": "secret_" }]], ["pat", [{ "kind": 394, "pattern": 0, "anchor": "pat" }]], [".v1.", [{ "kind": 396, "pattern": 0, "anchor": ".v1." }, { "kind": 396, "pattern": 1, "anchor": ".v1." }]], ["/", [{ "kind": 397, "pattern": 0, "anchor": "/" }, { "kind": 397, "pattern": 1, "anchor": "/" }, { "kind": 397, "pattern": 2, "anchor": "/" }]], ["atatt3xffgf0", [{ "kind": 399, "pattern": 0, "anchor": "ATATT3xFfGF0" }]], ["atatt3", [{ "kind": 399, "pattern": 1, "anchor": "ATATT3" }]], ["atta", [{ "kind": 401, "pattern": 0, "anchor": "ATTA" }, { "kind": 401, "pattern": 1, "anchor": "ATTA" }]], ["figd_", [{ "kind": 403, "pattern": 0, "anchor": "figd_" }, { "kind": 403, "pattern": 1, "anchor": "figd_" }]], ["cnvca", [{ "kind": 405, "pattern": 0, "anchor": "cnvca" }]], ["p8e-", [{ "kind": 406, "pattern": 0, "anchor": "p8e-" }]], ["fio-u-", [{ "kind": 408, "pattern": 0, "anchor": "fio-u-" }, { "kind": 408, "pattern": 1, "anchor": "fio-u-" }]], ["sl.", [{ "kind": 409, "pattern": 0, "anchor": "sl." }]], ["aaaaaaaaaa", [{ "kind": 410, "pattern": 0, "anchor": "AAAAAAAAAA" }, { "kind": 410, "pattern": 1, "anchor": "AAAAAAAAAA" }]], ["1000.", [{ "kind": 419, "pattern": 0, "anchor": "1000." }]], ["aaaaaaaaaaaaaaaaaaaaa", [{ "kind": 422, "pattern": 0, "anchor": "AAAAAAAAAAAAAAAAAAAAA" }]], ["eaam", [{ "kind": 425, "pattern": 0, "anchor": "EAAM" }]], ["eaac", [{ "kind": 425, "pattern": 0, "anchor": "EAAC" }]], ["eaab", [{ "kind": 425, "pattern": 0, "anchor": "EAAB" }]], ["eaacedeose0cba", [{ "kind": 425, "pattern": 1, "anchor": "EAACEdEose0cBA" }]], ["|", [{ "kind": 426, "pattern": 0, "anchor": "|" }]], ["%7c", [{ "kind": 426, "pattern": 1, "anchor": "%7C" }]], ["igqv", [{ "kind": 428, "pattern": 0, "anchor": "IGQV" }]], ["igqw", [{ "kind": 428, "pattern": 0, "anchor": "IGQW" }]], ["igaa", [{ "kind": 428, "pattern": 1, "anchor": "IGAA" }]], ["pina_", [{ "kind": 433, "pattern": 0, "anchor": "pina_" }]], ["lip_", [{ "kind": 438, "pattern": 0, "anchor": "lip_" }, { "kind": 438, "pattern": 1, "anchor": "lip_" }]], ["sk.eyj", [{ "kind": 439, "pattern": 0, "anchor": "sk.eyJ" }]], ["pk.eyj", [{ "kind": 440, "pattern": 0, "anchor": "pk.eyJ" }]], ["tk.eyj", [{ "kind": 440, "pattern": 0, "anchor": "tk.eyJ" }]], ["_mmk", [{ "kind": 447, "pattern": 0, "anchor": "_mmk" }]], ["apify_api_", [{ "kind": 450, "pattern": 0, "anchor": "apify_api_" }, { "kind": 450, "pattern": 1, "anchor": "apify_api_" }]], ["aio_", [{ "kind": 454, "pattern": 0, "anchor": "aio_" }]], ["bbff-", [{ "kind": 456, "pattern": 0, "anchor": "BBFF-" }]], ["bbus-", [{ "kind": 456, "pattern": 1, "anchor": "BBUS-" }]], ["tss_", [{ "kind": 457, "pattern": 0, "anchor": "tss_" }]], ["vtwn_", [{ "kind": 458, "pattern": 0, "anchor": "vtwn_" }]], ["samsara_api_", [{ "kind": 459, "pattern": 0, "anchor": "samsara_api_" }]], ["shltm_", [{ "kind": 460, "pattern": 0, "anchor": "shltm_" }]], ["ion_", [{ "kind": 461, "pattern": 0, "anchor": "ion_" }]], ["sm_aat_", [{ "kind": 463, "pattern": 0, "anchor": "sm_aat_" }]], ["sm_pat_", [{ "kind": 463, "pattern": 0, "anchor": "sm_pat_" }]], ["sm_sat_", [{ "kind": 463, "pattern": 0, "anchor": "sm_sat_" }]], ["db-", [{ "kind": 464, "pattern": 0, "anchor": "db-" }]], ["wrkaeu-eyj", [{ "kind": 466, "pattern": 0, "anchor": "wrkaeu-eyJ" }]], ["wrkajp-eyj", [{ "kind": 466, "pattern": 0, "anchor": "wrkajp-eyJ" }]], ["wrkasg-eyj", [{ "kind": 466, "pattern": 0, "anchor": "wrkasg-eyJ" }]], ["wrkaau-eyj", [{ "kind": 466, "pattern": 0, "anchor": "wrkaau-eyJ" }]], ["wrkail-eyj", [{ "kind": 466, "pattern": 0, "anchor": "wrkail-eyJ" }]], ["wrka-eyj", [{ "kind": 466, "pattern": 0, "anchor": "wrka-eyJ" }]], ["==:", [{ "kind": 467, "pattern": 0, "anchor": "==:" }]], [".g.alchemy.com/v2/", [{ "kind": 476, "pattern": 0, "anchor": ".g.alchemy.com/v2/" }]], [".infura.io/v3/", [{ "kind": 478, "pattern": 0, "anchor": ".infura.io/v3/" }]]], "byName": [["secret_access_key", [1]], ["secret-access-key", [1]], ["secretaccesskey", [1]], ["aws_secret", [1]], ["aws-secret", [1]], ["awssecret", [1]], ["accountkey", [12]], ["account_key", [12]], ["account-key", [12]], ["storage_key", [12]], ["storage-key", [12]], ["storagekey", [12]], ["storage_account_key", [12]], ["storage-account-key", [12]], ["storageaccountkey", [12]], ["storage_access_key", [12]], ["storage-access-key", [12]], ["storageaccesskey", [12]], ["alibaba", [21]], ["aliyun", [21]], ["alicloud", [21]], ["ibm", [23]], ["bluemix", [23]], ["scaleway", [27]], ["scw", [27]], ["heroku", [32]], ["vercel", [34]], ["netlify", [37]], ["cloudflare", [39]], ["cf_api", [39]], ["cf-api", [39]], ["cfapi", [39]], ["cf_token", [39]], ["cf-token", [39]], ["cftoken", [39]], ["cf_key", [39]], ["cf-key", [39]], ["cfkey", [39]], ["fastly", [41]], ["railway_token", [43]], ["railway-token", [43]], ["railwaytoken", [43]], ["railway_api_token", [43]], ["railway-api-token", [43]], ["railwayapitoken", [43]], ["railway_api_key", [43]], ["railway-api-key", [43]], ["railwayapikey", [43]], ["hcloud", [47]], ["hetzner", [47]], ["linode", [48]], ["vultr", [49]], ["civo", [50]], ["vault", [53]], ["unseal", [54]], ["zerotier", [61]], ["meraki", [64]], ["kubeadm", [67]], ["bootstrap_token", [67]], ["bootstrap-token", [67]], ["bootstraptoken", [67]], ["k3s_token", [67]], ["k3s-token", [67]], ["k3stoken", [67]], ["bitbucket", [86]], ["_authtoken", [89]], ["jfrog", [97]], ["artifactory", [97]], ["bintray", [97]], ["xray", [97]], ["bundle_enterprise__contribsys__com", [105]], ["bundle-enterprise--contribsys--com", [105]], ["bundleenterprisecontribsyscom", [105]], ["bundle_gems__contribsys__com", [105]], ["bundle-gems--contribsys--com", [105]], ["bundlegemscontribsyscom", [105]], ["circleci", [107]], ["circle_token", [107]], ["circle-token", [107]], ["circletoken", [107]], ["circle_ci", [107]], ["circle-ci", [107]], ["travis", [108]], ["droneci", [109]], ["drone_token", [109]], ["drone-token", [109]], ["dronetoken", [109]], ["drone_ci", [109]], ["drone-ci", [109]], ["bitrise", [111]], ["jenkins", [113]], ["codecov", [114]], ["coveralls", [115]], ["codeclimate", [116]], ["cc_test_reporter_id", [116]], ["cc-test-reporter-id", [116]], ["cctestreporterid", [116]], ["codacy", [117]], ["sonar", [119]], ["snyk", [121]], ["semgrep", [122]], ["sourcegraph", [124]], ["launchdarkly", [129]], ["browserstack", [137]], ["sauce_access", [138]], ["sauce-access", [138]], ["sauceaccess", [138]], ["sauce_key", [138]], ["sauce-key", [138]], ["saucekey", [138]], ["saucelabs", [138]], ["sauce_api", [138]], ["sauce-api", [138]], ["sauceapi", [138]], ["moonshot", [157]], ["kimi", [157]], ["stability", [158]], ["dreamstudio", [158]], ["cohere", [159]], ["co_api_key", [159]], ["co-api-key", [159]], ["coapikey", [159]], ["mistral", [160]], ["assemblyai", [162]], ["deepgram", [163]], ["pinecone", [165]], ["wandb", [169]], ["weightsandbiases", [169]], ["ollama", [174]], ["zai_", [175]], ["zai-", [175]], ["zaiapi", [175]], ["z_ai_api", [175]], ["z-ai-api", [175]], ["zhipu", [175]], ["glm_api", [175]], ["glm-api", [175]], ["glmapi", [175]], ["bigmodel", [175]], ["azure_openai", [177]], ["azure-openai", [177]], ["azureopenai", [177]], ["privateai", [182]], ["private_ai", [182]], ["private-ai", [182]], ["greptile", [183]], ["clarifai", [184]], ["paypal", [189]], ["square", [191]], ["gocardless", [199]], ["plaid", [202]], ["plaid_client_id", [203]], ["plaid-client-id", [203]], ["plaidclientid", [203]], ["plaid_client", [203]], ["plaid-client", [203]], ["plaidclient", [203]], ["finicity", [209, 210]], ["transferwise", [217]], ["wise_api", [217]], ["wise-api", [217]], ["wiseapi", [217]], ["wise_token", [217]], ["wise-token", [217]], ["wisetoken", [217]], ["discord", [226, 227]], ["telegram", [229]], ["telegr_", [229]], ["tgram", [229]], ["tg_bot", [229]], ["tg-bot", [229]], ["tgbot", [229]], ["mattermost", [232]], ["gitter", [233]], ["twilio", [239]], ["plivo", [240]], ["messagebird", [242, 243]], ["message_bird", [242, 243]], ["message-bird", [242, 243]], ["nexmo", [244]], ["vonage", [244]], ["sendbird", [245, 246]], ["pusher", [249]], ["ably", [250]], ["pushbullet", [253]], ["intercom", [254]], ["larksuite", [255]], ["lark_", [255]], ["feishu", [255]], ["wechat", [256]], ["weixin", [256]], ["wx_app", [256]], ["wx-app", [256]], ["wxapp", [256]], ["mailgun", [259]], ["mandrill", [262]], ["postmark", [264]], ["sparkpost", [267]], ["mailjet", [268]], ["mailerlite", [269]], ["elasticemail", [271]], ["elastic_email", [271]], ["elastic-email", [271]], ["elastic", [271]], ["convertkit", [272]], ["loops_api", [274]], ["loops-api", [274]], ["loopsapi", [274]], ["loops_key", [274]], ["loops-key", [274]], ["loopskey", [274]], ["datadog", [276, 277]], ["dd_api", [276]], ["dd-api", [276]], ["ddapi", [276]], ["dd_app", [277]], ["dd-app", [277]], ["ddapp", [277]], ["newrelic", [286]], ["new_relic", [286]], ["new-relic", [286]], ["sentry", [290]], ["sumo", [292, 293]], ["splunk", [294]], ["signalfx", [294]], ["honeycomb", [296]], ["opsgenie", [300]], ["rollbar", [302]], ["bugsnag", [303]], ["logz", [304]], ["loggly", [305]], ["logdna", [306]], ["mezmo", [306]], ["betterstack", [307]], ["better_stack", [307]], ["better-stack", [307]], ["logtail", [307]], ["betteruptime", [307]], ["amplitude", [308]], ["mixpanel", [309]], ["segment", [311]], ["beamer", [312]], ["uptimerobot", [314]], ["uptime_robot", [314]], ["uptime-robot", [314]], ["statuspage", [315]], ["airbrake", [316]], ["atlas_private", [327]], ["atlas-private", [327]], ["atlasprivate", [327]], ["mongodb_atlas", [327]], ["mongodb-atlas", [327]], ["mongodbatlas", [327]], ["atlas_api", [327]], ["atlas-api", [327]], ["atlasapi", [327]], ["mongodb_private", [327]], ["mongodb-private", [327]], ["mongodbprivate", [327]], ["algolia", [332]], ["meili", [333]], ["confluent", [335, 336]], ["ccloud", [335, 336]], ["cpdev", [335]], ["kafka", [335]], ["snowflake", [337]], ["influx", [338]], ["aiven", [339]], ["turso", [340]], ["libsql", [340]], ["upstash", [341]], ["redis_cloud", [342]], ["redis-cloud", [342]], ["rediscloud", [342]], ["redislabs", [342]], ["jwt_secret", [350]], ["jwt-secret", [350]], ["jwtsecret", [350]], ["jwt_private", [350]], ["jwt-private", [350]], ["jwtprivate", [350]], ["jwt_key", [350]], ["jwt-key", [350]], ["jwtkey", [350]], ["jwt_signing", [350]], ["jwt-signing", [350]], ["jwtsigning", [350]], ["auth0", [351]], ["okta", [352]], ["ssws", [352]], ["jumpcloud", [355]], ["recaptcha", [359]], ["privatekey", [363, 480]], ["presharedkey", [363]], ["cleartextpassword", [365]], ["hubspot", [368]], ["hapikey", [368]], ["zendesk", [370]], ["freshbooks", [371]], ["secret_key", [372]], ["secret-key", [372]], ["secretkey", [372]], ["contentful", [374]], ["storyblok", [376]], ["datocms", [377]], ["dato_", [377]], ["webflow", [379]], ["squarespace", [380]], ["etsy", [381]], ["jotform", [384]], ["disqus", [385]], ["gumroad", [386]], ["linear", [391]], ["airtable", [395]], ["asana", [398]], ["atlassian", [400]], ["confluence", [400]], ["jira", [400]], ["trello", [402]], ["figma", [404]], ["adobe", [407]], ["dropbox", [411]], ["box_", [412]], ["box-", [412]], ["boxapp", [412]], ["boxsdk", [412]], ["boxapi", [412]], ["boxtoken", [412]], ["boxsecret", [412]], ["boxclient", [412]], ["boxaccess", [412]], ["todoist", [414]], ["shortcut", [415]], ["calendly", [416]], ["monday", [417]], ["smartsheet", [418]], ["docusign", [420]], ["zoom_", [421]], ["zoom-", [421]], ["zoomclient", [421]], ["zoomapi", [421]], ["zoomsecret", [421]], ["twitter", [423, 424]], ["tw_access", [423]], ["tw-access", [423]], ["twaccess", [423]], ["facebook", [427]], ["fb_app", [427]], ["fb-app", [427]], ["fbapp", [427]], ["fb_secret", [427]], ["fb-secret", [427]], ["fbsecret", [427]], ["fb_client", [427]], ["fb-client", [427]], ["fbclient", [427]], ["meta_app", [427]], ["meta-app", [427]], ["metaapp", [427]], ["linkedin", [429]], ["linked_in", [429]], ["linked-in", [429]], ["reddit", [430]], ["twitch", [431]], ["tiktok", [432]], ["spotify", [434]], ["flickr", [435]], ["unsplash", [436]], ["nytimes", [437]], ["newyorktimes", [437]], ["new_york_times", [437]], ["new-york-times", [437]], ["mapbox", [441]], ["foursquare", [442]], ["fsq", [442]], ["tomtom", [443]], ["here_api", [444]], ["here-api", [444]], ["hereapi", [444]], ["here_key", [444]], ["here-key", [444]], ["herekey", [444]], ["here_maps", [444]], ["here-maps", [444]], ["heremaps", [444]], ["openweather", [445]], ["open_weather", [445]], ["open-weather", [445]], ["pyowm", [445]], ["owm_", [445]], ["weatherstack", [446]], ["bitly", [448]], ["bit_ly", [448]], ["bit-ly", [448]], ["rapidapi", [449]], ["rapid_api", [449]], ["rapid-api", [449]], ["kagi", [451]], ["virustotal", [452]], ["vt_api", [452]], ["vt-api", [452]], ["vtapi", [452]], ["shodan", [453]], ["adafruit", [455]], ["data.gov", [465]], ["data_gov", [465]], ["data-gov", [465]], ["datagov", [465]], ["nasa_api", [465]], ["nasa-api", [465]], ["nasaapi", [465]], ["looker", [468]], ["coinbase", [469]], ["binance", [470]], ["kraken", [471]], ["kucoin", [472, 473]], ["bittrex", [474]], ["alchemy", [475]], ["infura", [477]], ["etherscan", [479]], ["polygonscan", [479]], ["arbiscan", [479]], ["basescan", [479]], ["snowtrace", [479]], ["private_key", [480]], ["private-key", [480]], ["eth_key", [480]], ["eth-key", [480]], ["ethkey", [480]], ["wallet_key", [480]], ["wallet-key", [480]], ["walletkey", [480]], ["deployer_key", [480]], ["deployer-key", [480]], ["deployerkey", [480]], ["mnemonic_key", [480]], ["mnemonic-key", [480]], ["mnemonickey", [480]], ["finnhub", [481]], ["polygon_api", [482]], ["polygon-api", [482]], ["polygonapi", [482]], ["polygon_key", [482]], ["polygon-key", [482]], ["polygonkey", [482]], ["polygon_io", [482]], ["polygon-io", [482]], ["polygonio", [482]], ["polygon_token", [482]], ["polygon-token", [482]], ["polygontoken", [482]], ["polygon_secret", [482]], ["polygon-secret", [482]], ["polygonsecret", [482]], ["polygon_access", [482]], ["polygon-access", [482]], ["polygonaccess", [482]], ["alpaca", [483]], ["apca_api", [483]], ["apca-api", [483]], ["apcaapi", [483]], ["polymarket", [484]], ["poly_private", [484]], ["poly-private", [484]], ["polyprivate", [484]], ["anypoint", [485]], ["apifonica", [486]], ["apilayer", [487]], ["apimetrics", [488]], ["apitemplate", [489]], ["apollo", [490]], ["appointedd", [491]], ["appoptics", [492]], ["appsynergy", [493]], ["atera", [494]], ["audd", [495]], ["autoklose", [496]], ["autopilot", [497]], ["aviationstack", [498]], ["axonaut", [499]], ["ayrshare", [500]], ["bannerbear", [501]], ["baremetrics", [502]], ["beebole", [503]], ["besnappy", [504]], ["besttime", [505]], ["bitbar", [506]], ["bitcoinaverage", [507]], ["blazemeter", [508]], ["blitapp", [509]], ["blocknative", [510]], ["bombbomb", [511]], ["boostnote", [512]], ["brandfetch", [513]], ["browshot", [514]], ["bscscan", [515]], ["buddyns", [516]], ["budibase", [517]], ["bugherd", [518]], ["bulbul", [519]], ["buttercms", [520]], ["calendarific", [521]], ["calorieninja", [522]], ["campayn", [523]], ["capsulecrm", [524]], ["carboninterface", [525]], ["centralstationcrm", [526]], ["chartmogul", [527]], ["chatfuel", [528]], ["checio", [529]], ["checklyhq", [530]], ["clearbit", [531]], ["cliengo", [532]], ["clockify", [533]], ["closecrm", [534]], ["cloudimage", [535]], ["cloudmersive", [536]], ["cloudplan", [537]], ["cloudsight", [538]], ["cloverly", [539]], ["clustdoc", [540]], ["codemagic", [541]], ["codequiry", [542]], ["coinapi", [543]], ["coinlayer", [544]], ["coinlib", [545]], ["collect2", [546]], ["commercejs", [547]], ["convertapi", [548]], ["countrylayer", [549]], ["craftmypdf", [550]], ["crowdin", [551]], ["cryptocompare", [552]], ["currencyfreaks", [553]], ["currencylayer", [554]], ["currencyscoop", [555]], ["currents_api", [556]], ["currents-api", [556]], ["currentsapi", [556]], ["dareboost", [557]], ["databox", [558]], ["deepai", [559]], ["delighted", [560]], ["detectlanguage", [561]], ["diffbot", [562]], ["diggernaut", [563]], ["ditto", [564]], ["docparser", [565]], ["dronahq", [566]], ["dynalist", [567]], ["dyspatch", [568]], ["eagle_eye_networks", [569]], ["eagle-eye-networks", [569]], ["eagleeyenetworks", [569]], ["ecostruxure_it", [570]], ["ecostruxure-it", [570]], ["ecostruxureit", [570]], ["edenai", [571]], ["ethplorer", [572]], ["eventbrite", [573]], ["everhour", [574]], ["extractorapi", [575]], ["fastforex", [576]], ["feedier", [577]], ["fetchrss", [578]], ["file_io", [579]], ["file-io", [579]], ["fileio", [579]], ["finage", [580]], ["financial_modeling_prep", [581]], ["financial-modeling-prep", [581]], ["financialmodelingprep", [581]], ["findl", [582]], ["fleetbase", [583]], ["flightapi", [584]], ["formcraft", [585]], ["fulcrum", [586]], ["fxmarket", [587]], ["geckoboard", [588]], ["geoapify", [589]], ["geocode", [590]], ["geocodify", [591]], ["getgeoapi", [592]], ["getgist", [593]], ["getresponse", [594]], ["glassnode", [595]], ["goodday", [596]], ["graphhopper", [597]], ["groovehq", [598]], ["gtmetrix", [599]], ["gyazo", [600]], ["happyscribe", [601]], ["hellosign", [602]], ["helpscout", [603]], ["hiveage", [604]], ["holiday_api", [605]], ["holiday-api", [605]], ["holidayapi", [605]], ["html2pdf", [606]], ["hybiscus", [607]], ["iconfinder", [608]], ["iex_cloud", [609]], ["iex-cloud", [609]], ["iexcloud", [609]], ["iexapis", [610]], ["imagekit", [611]], ["imagga", [612]], ["insightly", [613]], ["instabot", [614]], ["interseller", [615]], ["intrinio", [616]], ["ip2location", [617]], ["ipapi", [618]], ["ipgeolocation", [619]], ["ipify", [620]], ["ipinfo", [621]], ["ipinfodb", [622]], ["ipquality", [623]], ["ipstack", [624]], ["jupiterone", [625]], ["juro", [626]], ["klipfolio", [627]], ["knapsackpro", [628]], ["kontent", [629]], ["languagelayer", [630]], ["leadfeeder", [631]], ["lemlist", [632]], ["line_notify", [633]], ["line-notify", [633]], ["linenotify", [633]], ["linkpreview", [634]], ["loadmill", [635]], ["loginradius", [636]], ["lokalise", [637]], ["loyverse", [638]], ["lunchmoney", [639]], ["madkudu", [640]], ["mailboxlayer", [641]], ["mailmodo", [642]], ["marketstack", [643]], ["mavenlink", [644]], ["mediastack", [645]], ["meistertask", [646]], ["mesibo", [647]], ["metrilo", [648]], ["mindmeister", [649]], ["mixmax", [650]], ["monkeylearn", [651]], ["moonclerk", [652]], ["moosend", [653]], ["moralis", [654]], ["nasdaq", [655]], ["newsapi", [656]], ["newscatcher", [657]], ["nftport", [658]], ["nicereply", [659]], ["nozbe", [660]], ["numverify", [661]], ["oanda", [662]], ["omnisend", [663]], ["onfleet", [664]], ["oopspam", [665]], ["opencagedata", [666]], ["openuv", [667]], ["optimizely", [668]], ["overloop", [669]], ["owlbot", [670]], ["packagecloud", [671]], ["pandadoc", [672]], ["pandascore", [673]], ["paralleldots", [674]], ["parseur", [675]], ["partnerstack", [676]], ["pastebin", [677]], ["paydirtapp", [678]], ["paymoapp", [679]], ["paymongo", [680]], ["pdflayer", [681]], ["pdfshift", [682]], ["peopledatalabs", [683]], ["pepipost", [684]], ["pipedrive", [685]], ["pixabay", [686]], ["planyo", [687]], ["podio", [688]], ["pollsapi", [689]], ["positionstack", [690]], ["postageapp", [691]], ["powrbot", [692]], ["prodpad", [693]], ["proxycrawl", [694]], ["qase", [695]], ["qualaroo", [696]], ["qubole", [697]], ["rawg", [698]], ["reachmail", [699]], ["rebrandly", [700]], ["requestfinance", [701]], ["ritekit", [702]], ["rocketreach", [703]], ["rockset", [704]], ["route4me", [705]], ["salesblink", [706]], ["salescookie", [707]], ["salesflare", [708]], ["scrapeowl", [709]], ["scraperapi", [710]], ["scraperbox", [711]], ["scrapestack", [712]], ["scrapingant", [713]], ["scrapingbee", [714]], ["screenshotapi", [715]], ["screenshotlayer", [716]], ["scrutinizer", [717]], ["securitytrails", [718]], ["selectpdf", [719]], ["serphouse", [720]], ["serpstack", [721]], ["sherpadesk", [722]], ["shipday", [723]], ["shotstack", [724]], ["shutterstock", [725]], ["signaturit", [726]], ["signupgenius", [727]], ["sigopt", [728]], ["simfin", [729]], ["simplesat", [730]], ["simvoly", [731]], ["skrapp", [732]], ["snipcart", [733]], ["speechtext", [734]], ["spoonacular", [735]], ["sportsmonk", [736]], ["sslmate", [737]], ["statuscake", [738]], ["statuspal", [739]], ["stitchdata", [740]], ["stockdata", [741]], ["storecove", [742]], ["stormboard", [743]], ["stormglass", [744]], ["supernotes", [745]], ["surveybot", [746]], ["surveysparrow", [747]], ["survicate", [748]], ["swiftype", [749]], ["tatum", [750]], ["taxjar", [751]], ["technicalanalysisapi", [752]], ["the_odds_api", [753]], ["the-odds-api", [753]], ["theoddsapi", [753]], ["ticketmaster", [754]], ["tiingo", [755]], ["timecamp", [756]], ["tmetric", [757]], ["toggl", [758]], ["tradier", [759]], ["travelpayouts", [760]], ["twelvedata", [761]], ["tyntec", [762]], ["unplu", [763]], ["upcdatabase", [764]], ["uplead", [765]], ["upwave", [766]], ["urlscan", [767]], ["userflow", [768]], ["userstack", [769]], ["vatlayer", [770]], ["verimail", [771]], ["veriphone", [772]], ["versioneye", [773]], ["visual_crossing", [774]], ["visual-crossing", [774]], ["visualcrossing", [774]], ["voodoosms", [775]], ["vpnapi", [776]], ["vyte", [777]], ["walkscore", [778]], ["weatherbit", [779]], ["webscraper", [780]], ["webscraping", [781]], ["whoxy", [782]], ["worksnaps", [783]], ["workstack", [784]], ["worldcoinindex", [785]], ["worldweather", [786]], ["youneedabudget", [787]], ["yousign", [788]], ["zenkit", [789]], ["zenrows", [790]], ["zenscrape", [791]], ["zerobounce", [792]], ["zipcodeapi", [793]], ["zipcodebase", [794]], ["zonka_feedback", [795]], ["zonka-feedback", [795]], ["zonkafeedback", [795]]] };

// src/checks/secrets/kinds/matchers.ts
var matchers = matchersOf(findables, table);
function matchersOf(kinds, { byAnchor, byName }) {
  const byKeyword = /* @__PURE__ */ new Map();
  const short = [];
  let order = 0;
  for (const [keyword, places] of byAnchor) {
    const own = places.flatMap(({ kind, pattern, anchor }) => {
      const found = kinds[kind];
      return found ? [{ kind: found, anchor, order: order++, pattern }] : [];
    });
    if (isShort(keyword)) short.push(...own);
    else byKeyword.set(keyword, own);
  }
  return {
    byKeyword,
    short,
    byName: new Map(byName.map(([name, list]) => [name, list.flatMap((kind) => kinds[kind] ?? [])]))
  };
}
function isShort(keyword) {
  return keyword.length < 3;
}

// src/checks/secrets/kinds/patterns.ts
var made = /* @__PURE__ */ new WeakMap();
function patternsOf(kind) {
  const known = made.get(kind);
  if (known) return known;
  const fresh = kind.shapes.map((shape) => patternOf(shape, kind.anchor, kind.names !== void 0));
  made.set(kind, fresh);
  return fresh;
}

// src/checks/secrets/readers/boundaries.ts
function beginsToken(text, at) {
  const code = text.charCodeAt(at - 1);
  if (at === 0 || !isWord(code) || !isWord(text.charCodeAt(at))) return true;
  const before = text[at - 2];
  if (before === "\\") return /[nrt]/.test(text[at - 1] ?? "") && text[at - 3] !== "\\";
  return text[at - 3] === "%" && /^[0-9A-Fa-f]{2}$/.test(text.slice(at - 2, at));
}
function endsToken(text, at, notAfter) {
  return at >= text.length || !notAfter.test(text[at] ?? "");
}
function isWord(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code === 95 || code >= 97 && code <= 122;
}

// src/checks/secrets/readers/assigned.ts
function assignedIn(file, hits, toCandidates) {
  const candidates = [];
  let lower;
  for (const name of hits) {
    const list = (matchers.byName.get(name) ?? []).filter(
      (kind) => !kind.beside || kind.beside.some((word2) => hits.has(word2))
    );
    if (list.length === 0) continue;
    lower ??= lowered(file.text);
    for (let at = lower.indexOf(name); at !== -1; ) {
      const named = nameAround(file.text, lower, at, name.length);
      if (named) candidates.push(...valuesOf(file, named, list, toCandidates));
      at = lower.indexOf(name, named?.end ?? at + name.length);
    }
  }
  return candidates;
}
function valuesOf(file, named, kinds, toCandidates) {
  const value = valueAfter(file.text, named.end);
  if (value === void 0) return [];
  return kinds.flatMap((kind) => {
    if (!saysSecret(named, kind.nouns)) return [];
    const found = matchAt(file.text, value, patternsOf(kind));
    return found ? toCandidates(file, kind, found) : [];
  });
}
var ASSIGNMENT = /["'`\])]{0,3}(?:"? value="|[ \t]{0,40}(?:=>|:=|=|:(?: ?[A-Za-z&][\w.&<>?]{0,30} =)?|[A-Za-z][\w.]{0,30} =|,|\()[ \t]{0,40}|[ \t]{1,4}|>)(?:[uUrRbBfF]?["'`]|(?:Bearer|Basic|Token|bearer|token) )?/y;
function valueAfter(text, nameEnd) {
  ASSIGNMENT.lastIndex = nameEnd;
  const match = ASSIGNMENT.exec(text);
  return match ? nameEnd + match[0].length : void 0;
}
function matchAt(text, at, patterns) {
  if (!beginsToken(text, at)) return void 0;
  for (const { pattern, notAfter } of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && endsToken(text, at + match[0].length, notAfter))
      return { start: at, end: at + match[0].length, prefix: match[1] ?? "" };
  }
  return void 0;
}

// src/checks/secrets/readers/tokens.ts
function tokensIn(file, hits) {
  const candidates = [];
  const { text } = file;
  for (const { kind, anchor, pattern } of wantedBy(hits)) {
    let at = text.indexOf(anchor);
    const shape = at === -1 ? void 0 : patternsOf(kind)[pattern];
    if (!shape) continue;
    while (at !== -1) {
      const found = matchAround(text, at, shape);
      if (found) candidates.push(...candidateOf2(file, kind, found));
      at = text.indexOf(anchor, Math.max(found?.end ?? 0, at + anchor.length));
    }
  }
  return [...candidates, ...assignedIn(file, hits, candidateOf2)];
}
function wantedBy(hits) {
  const listed = [...hits].flatMap((keyword) => matchers.byKeyword.get(keyword) ?? []);
  return [...listed, ...matchers.short].filter(({ kind }) => kind.beside?.some((word2) => hits.has(word2)) ?? true).sort((a, b) => a.order - b.order);
}
function matchAround(text, anchor, shape) {
  const { pattern, before, notAfter, isLong } = shape;
  for (let start = Math.max(0, anchor - before.max); start <= anchor - before.min; start++) {
    if (!beginsToken(text, start) || isLong && text[start - 1] === "-") continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const end = start + (match?.[0].length ?? 0);
    if (match && end > anchor && endsToken(text, end, notAfter))
      return { start, end, prefix: match[1] ?? "" };
  }
  return void 0;
}
function candidateOf2(file, kind, { start, end, prefix }) {
  if (kind.check === "url-password") return addressIn(file, kind, start, end);
  const value = file.text.slice(start, end);
  const judged = judgeValue(kind, value, prefix);
  if (!judged) return [];
  const span = { path: file.path, start, end };
  return [
    {
      kind: kind.id,
      at: span,
      secret: span,
      publicPrefix: prefix,
      digest: sha256(value).slice(0, 4),
      ...judged
    }
  ];
}
function addressIn(file, kind, start, end) {
  const { at, secret } = locateUrl(file.text, start, end);
  const password = file.text.slice(secret.start, secret.end);
  return [
    {
      kind: kind.id,
      at: { path: file.path, ...at },
      secret: { path: file.path, ...secret },
      publicPrefix: "",
      digest: sha256(password).slice(0, 4),
      doubts: doubtsAboutUrl(file.text.slice(at.start, at.end), password)
    }
  ];
}

// src/checks/secrets/readers/pem-key.ts
var BEGIN = /-----BEGIN (?:[A-Z]{2,9} )?PRIVATE KEY(?: BLOCK)?-----/g;
var END = "-----END ";
var LONGEST2 = 4e4;
function pemKeysIn(file) {
  return [...file.text.matchAll(BEGIN)].flatMap(({ 0: header, index }) => {
    const from = index + header.length;
    const length = file.text.slice(from, from + LONGEST2).indexOf(END);
    if (length < 40) return [];
    const body = file.text.slice(from, from + length);
    const nature = pemNatureOf(body);
    if (!nature) return [];
    return [
      {
        kind: "private-key",
        at: { path: file.path, start: index, end: from },
        secret: { path: file.path, start: from, end: from + length },
        publicPrefix: "",
        digest: sha256(body).slice(0, 4),
        ...nature === "encrypted" ? ENCRYPTED_KEY : { doubts: [] }
      }
    ];
  });
}

export {
  pemKeysIn,
  candidatesInPlain,
  encodedIn,
  findIn,
  tokensIn,
  candidatesIn
};
