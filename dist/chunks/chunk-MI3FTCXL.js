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
  isCountedUp: () => isCountedUp,
  isPlaceholder: () => isPlaceholder,
  isTemplate: () => isTemplate,
  looksTyped: () => looksTyped,
  natureOf: () => natureOf,
  standsForAnother: () => standsForAnother
});
module.exports = stdin_exports;
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var RUNS = ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
function looksTyped(value) {
  if (value.length < 12) return false;
  if ((0, import_chunk_AOZ2SMLR.distinctIn)(value) <= Math.min(6, value.length / 4)) return true;
  if (/x{6}|0123456789|1234567890|abcdefghij|ABCDEFGHIJ/.test(value)) return true;
  let steps = 0;
  let same = 0;
  for (let i = 1; i < value.length; i++) {
    const step = value.charCodeAt(i) - value.charCodeAt(i - 1);
    if (step === 1) steps++;
    same = step === 0 ? same + 1 : 0;
    if (same === 7) return true;
  }
  return steps > value.length * 0.6 || isRepeated(value);
}
var FILLED = /x{8}|X{8}|0{8}/;
var FEWEST_DISTINCT = 8;
function isCountedUp(value) {
  if (value.length < 12 || (0, import_chunk_AOZ2SMLR.distinctIn)(value) < FEWEST_DISTINCT || FILLED.test(value)) return false;
  return looksTyped(value) || isRun(value);
}
function isAlphabet(value) {
  return value.length >= 32 && value.length <= 128 && new Set(value).size === value.length;
}
function isRun(value) {
  const parts = value.toLowerCase().match(/[a-z]+|[0-9]+|[^a-z0-9]+/g) ?? [];
  return parts.length > 0 && parts.length <= 4 && parts.every(isOneRun);
}
function isOneRun(part) {
  if (isOneCharacter(part)) return true;
  if (part.length < 3) return /^[0-9]+$/.test(part) || RUNS.some((run) => run.includes(part));
  return RUNS.some((run) => run.includes(part)) || BACKWARDS.some((run) => run.includes(part));
}
var BACKWARDS = RUNS.map((run) => [...run].reverse().join(""));
function isOneCharacter(part) {
  const first = part.charCodeAt(0);
  for (let i = 1; i < part.length; i++) if (part.charCodeAt(i) !== first) return new Set(part).size === 1;
  return true;
}
function isRepeated(value) {
  for (let unit = 1; unit <= Math.min(8, value.length / 2); unit++)
    if (value[unit] === value[0] && value.startsWith(value.slice(0, -unit), unit)) return true;
  return false;
}
var WORDS = new Set(
  `a ab access account admin administrator alice all alpha an and any api apikey app application as at auth
  authentication authorization aws azure bar basic baz be bearer beta blah bob bot bucket by cert changeme chars client cloud code
  company complex config connect cookie correct cred credential credentials crypt csrf custom data database db dbpass dbuser
  debug default deploy dev developer development django docker don't dont dot email empty encrypt encryption enter env
  environment fake false file fill fixme flask foo foobar for from generate generated get git github gitlab go google guest has hash
  hello here hex hidden host http https i id if in insert is it jenkins john jwt key keys kubernetes laravel legacy
  letmein live local localhost log login long longer mail mariadb master me minimum mongo mongodb most must my mysql name
  nestjs new newpassword nextauth nil no node none not nothing now null of ok old on only openai or oracle org our page pass
  passphrase passwd password passwords paste phrase pin placeholder please plain postgres postgresql private prod production project proxy pwd
  qux rabbit rabbitmq rails random real really redacted redis redirect refresh registry remove removed replace reset root
  s3 safe salt sandbox school secret secrets secure security server service session set shared short should sign signing simple site
  smtp some something somewhat spring sql sqlserver ssh staging stack store string strong stuff super supabase sys system temp temporary
  tbd thats the their there thing this tmp to todo token tokens top true type undefined unset up update use user
  username users uuid value variable vault very wallet web webhook welcome with word world wrong x xx xxx xxxx y you your yours z`.split(
    /\s+/
  )
);
var BEGINNINGS = new Set([...WORDS].map((word) => word.slice(0, 2)));
var TELLING = /example|sample|placeholder|dummy|fake|change[-_. ]?(?:me|it|this)|replace[-_ ]?(?:me|with|this)|your[-_ ]|^your[a-z]|[-_ ]here$|redacted|(?:^|[-_ ])insert[-_ ]|not[-_ ]?(?:a[-_ ])?(?:real|secret|used)|lorem|ipsum|do[-_ ]?not[-_ ]?use|todo|fixme|xxxx|\*{3}|\.{3}|…|_{4}|#{4}|-{4}|changeit|deadbeef|badf00d/i;
var EVERYBODYS = /^(?:i?loveyou|dragon|monkey|sunshine|princess|football|baseball|trustno1|starwars|superman|batman|shadow|swordfish|sesame|opensesame|correct-?horse-?battery-?staple|keyboard[-_ ]?cat|tiger|scott|sa|cisco|toor|oracle|minioadmin|rabbitmq|nimda|raspberry|ubuntu|vagrant|metallica|hunter2?)[\d!@#$]{0,6}$/i;
var STANDARDS = /* @__PURE__ */ new Set([
  "gX1fBat3bV",
  "7Fjfp0ZBr1KtDRbnfVdmIw",
  "mF_9.B5f-4.1JqM",
  "2YotnFZFEjr1zCsicMWpAA",
  "tGzv3JOkF0XG5Qx2TlKWIA",
  "SlAV32hkKG"
]);
function isOfStandard(value) {
  return STANDARDS.has(value);
}
var TEST_WORDS = /(?:^|[^a-z0-9])(?:tests?|testing|tested|tester|demo|mock|mocked|stub|unittest|fixture|bogus|invalid|incorrect|wrong|bad|valid|foo|bar|baz)(?:$|[^a-z0-9])|^test|testing|test$/i;
var LONGEST = 160;
function isPlaceholder(value) {
  if (value.length > LONGEST) return false;
  if (EVERYBODYS.test(value)) return true;
  return standsFor(value) || isMadeOfWords(value) || isRun(value);
}
function standsFor(value) {
  return TELLING.test(value) || /abcdefg/i.test(value);
}
function isTyped(value) {
  return isCountedUp(value) && !TELLING.test(value) && !namesTest(value);
}
function standsForAnother(value) {
  return standsFor(value) || TEST_WORDS.test(value);
}
function namesTest(value) {
  return value.length <= LONGEST && TEST_WORDS.test(value);
}
function isMadeOfWords(value) {
  const parts = unleet(value).match(/[a-z']+/g) ?? [];
  if (parts.length === 0) return !/[0-9]{6}/.test(value);
  return parts.every(isSplit) && (value.match(/[0-9]+/g) ?? []).every((digits) => isRun(digits) || isYear(digits));
}
function isYear(digits) {
  return digits.length <= 2;
}
function unleet(value) {
  const lower = value.toLowerCase();
  if (!/[@0$531']/.test(lower)) return lower;
  return lower.replace(/@(?=[a-z$0-9])/g, "a").replace(/(?<=[a-z])0(?=[a-z])/g, "o").replace(/(?<=[a-z])[$5](?=[a-z$5])/g, "s").replace(/(?<=[a-z])3(?=[a-z])/g, "e").replace(/(?<=[a-z])1(?=[a-z])/g, "i").replace(/'(?![a-z])|(?<![a-z])'/g, " ");
}
function isSplit(letters) {
  if (letters.length === 1) return WORDS.has(letters);
  const reachable = new Uint8Array(letters.length + 1);
  reachable[0] = 1;
  for (let from = 0; from < letters.length; from++) {
    if (reachable[from] === 0 || !BEGINNINGS.has(letters.slice(from, from + 2))) continue;
    for (let length = 2; length <= 14 && from + length <= letters.length; length++) {
      if (WORDS.has(letters.slice(from, from + length))) reachable[from + length] = 1;
    }
  }
  return reachable[letters.length] === 1;
}
var TECHNICAL = /^(?:[a-z]{2,20}[-_.]){0,4}(?:(?:oauth|sha|md|hs|rs|es|ps|ed|hmac-?sha|base|utf-?|aes-?|http|ipv|rsa-?|secp|log4j|k8|ec|i18|l10|a11|win|u?int|float|str|bit|latin-?|iso-?|cp|crc|blake|pbkdf|scram-sha-?|tls|ssl|web)\d{1,5}(?:[-_.]?[a-z]{1,12})?(?:[-_.][a-z0-9]{1,8}){0,2}|[a-z]\d{1,4})$/i;
var SEPARATED = /^[-_$@#.*~]*[A-Za-z]+(?:[-_.:/>$#@+*|,;&=\\ ]+[A-Za-z]+)*[-_.:/>$*()[\]!?]*$/;
var NUMBERED = /^[A-Za-z_][A-Za-z_.:-]*[-_.:/]\d{1,3}$/;
var SURPRISING = 5.2;
function isNumberedName(value) {
  if (!/^[A-Za-z0-9]+(?:[-_.:/]+[A-Za-z0-9]+)+$/.test(value) && !/^[A-Za-z]{12,60}\d$/.test(value))
    return false;
  const digits = value.replace(/[^0-9]+/g, "").length;
  return digits <= Math.max(1, value.length / 7) && (0, import_chunk_AOZ2SMLR.surpriseOf)(value) < 5.1;
}
function isConstant(value) {
  if (!/^[A-Z]{2,20}[A-Z0-9]{0,20}(?:_[A-Z0-9]{1,20}){1,8}$/.test(value)) return false;
  const digits = value.replace(/[^0-9]+/g, "").length;
  return digits <= value.length / 8 && (0, import_chunk_AOZ2SMLR.surpriseOf)(value) < 5.6;
}
function isName(value) {
  if (value.length > 120) return false;
  if (TECHNICAL.test(value) || isNumberedName(value) || isConstant(value)) return true;
  if (!SEPARATED.test(value) && !NUMBERED.test(value)) return false;
  return value.length < 8 || (0, import_chunk_AOZ2SMLR.surpriseOf)(value) < SURPRISING;
}
function isExpression(value) {
  return CALL.test(value) || OPERATORS.test(value) || RULES.test(value) || MEMBER.test(value) && (0, import_chunk_AOZ2SMLR.surpriseOf)(value) < 5.6;
}
var RULES = /^(?:required|nullable|sometimes|bail|present|filled|string|confirmed|min:\d+|max:\d+)(?:\|[a-z_]{1,30}(?::[^|\s]{0,80})?){1,20}$/;
var CALL = /^[!&*(]{0,4}[A-Za-z_$][\w$]{0,60}(?:(?:\??\.|::|->)[A-Za-z_$][\w$]{0,60}){0,8}(?:\[[^\]]{0,80}\])?(?:\(|\[|<[A-Za-z]|\{)/;
var MEMBER = /^[!&*(]{0,4}[A-Za-z_$][\w$]{0,40}(?:(?:\??\.|::|->)[A-Za-z_$][\w$]{0,40}){1,8}[;,)\]}!?]{0,4}$/;
var OPERATORS = /=>|\s&&|\|\|\s|\s\?\s|===?\s|^\(|^\[|^\{|[)\]];?$|\\[dwsSDWb.]|\.[*+]|\(\?:|^:?[a-z][\w:-]{1,20}=$|^(?:function|new|await|return)\s/;
function isUuid(value) {
  return /^[{(]?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[)}]?$/i.test(value);
}
var DIGEST_LENGTHS = /* @__PURE__ */ new Set([32, 40, 56, 64, 96, 128]);
function isHexDigest(value) {
  return DIGEST_LENGTHS.has(value.length) && /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value);
}
function isIntegrity(value) {
  return /^(?:sha(?:1|224|256|384|512)|md5|h1|blake[23][bs]?|SHA256)[-:=]/.test(value);
}
function isPasswordHash(value) {
  if (value.startsWith("{") && /"salt\\{0,2}":/.test(value)) return true;
  return /^(?:\$(?:2[abxy]?|1|5|6|7|y|gy|md5|sha1|argon2(?:id?|d)|scrypt|pbkdf2|apr1|P|H|bcrypt)\$|\{(?:S?SHA\d{0,3}|S?MD5|CRYPT|bcrypt|PBKDF2|ARGON2)\}|(?:pbkdf2|bcrypt|argon2|scrypt|sha\d{1,3}|md5)[a-z_\d:]{0,40}\$|pbkdf2:|scrypt:|SCRAM-SHA|\*[0-9A-F]{40}$)/i.test(
    value
  );
}
function isPublicKey(value) {
  if (/^MII[A-Za-z0-9+/]{2}wIBADAN/.test(value)) return false;
  return /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2|sk-(?:ssh|ecdsa)|-----BEGIN (?:RSA |EC |PGP )?(?:PUBLIC|CERTIFICATE)|MII[A-Za-z0-9+/]{0,8}(?:IBCgKC|DQYJKoZI|ANBgkqhki)|MIGfMA0GCS|MFkwEwYHKoZI|MHYwEAYHKoZI|MCowBQYDK2V|LS0tLS1CRUdJTiBDRVJU|LS0tLS1CRUdJTiBQVUJM|age1|pk_(?:live|test)_|phc_[A-Za-z0-9]{32}|(?:appl|goog|amzn)_[A-Za-z]{20}|npub1|xpub|AAAAB3NzaC1|AAAAC3NzaC1|AAAAE2VjZHNh)/.test(
    value
  );
}
function isSignature(value) {
  return /^[\w-]{40}:[\w-]{27}=$/.test(value);
}
function isNumber(value) {
  return /^[-+]?(?:0x[0-9a-f]{1,8}|[0-9][0-9_,]*(?:\.[0-9]+)?(?:e[-+]?\d+)?)(?:\s?(?:px|r?em|ms|s|m|h|d|min|sec|days?|hours?|[kmgt]i?b?|%))?$/i.test(
    value
  );
}
function isVersion(value) {
  return /^[v^~<>=*\s]{0,6}\d{1,8}(?:\.(?:\d{1,8}|x|\*)){1,3}(?:[-+.][0-9A-Za-z.-]{1,60})?$/.test(value);
}
function isDate(value) {
  return /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ][\d:.,]+(?:Z|[-+]\d{2}:?\d{2})?)?$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(
    value
  );
}
function isAddress(value) {
  if (/^(?:[a-z][a-z0-9+.-]{1,30}:)?\/\/[^\s:@]+(?::\d+)?(?:[/?#]|$)/i.test(value)) return true;
  if (/^0x[0-9a-f]{40}$/i.test(value)) return true;
  if (/^(?:data|mailto|tel|urn|did|blob|about|javascript|spiffe|chrome|magnet):/i.test(value)) return true;
  if (/^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}$/.test(value)) return true;
  return /^(?:\d{1,3}\.){3}\d{1,3}(?:[:/]\d+)?$|^(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,12}(?::\d+)?\/?$/.test(
    value
  );
}
function isPath(value) {
  if (/^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/]|\\\\)[^+=]*$/.test(value)) return isWordy(value);
  if (/\.(?:[jt]sx?|mjs|cjs|py|rb|go|rs|java|kt|cs|php|html?|css|s[ac]ss|less|json|ya?ml|toml|ini|cfg|conf|xml|md|txt|csv|log|pem|key|crt|cert?|p12|pfx|jks|pub|asc|gpg|sh|sql|db|env|png|svg|jpe?g|gif|webp|ico|vue|svelte|tf|lock|properties|tmpl|tpl|erb|hbs|zip|gz|dat|bin)$/i.test(
    value
  ))
    return !/[=]/.test(value);
  return /^[\w.+-]+(?:\/[\w.+-]+)+$/.test(value) && isWordy(value);
}
function isWordy(value) {
  return value.length < 16 || (0, import_chunk_AOZ2SMLR.surpriseOf)(value) < 5.4;
}
function isProse(value) {
  const parts = value.split(/\s+/);
  if (parts.length === 1) return /[\u00c0-\u024f\u0370-\ud7ff\uf900-\ufffd]/.test(value);
  return parts.length === 2 || parts.filter((part) => !/[\d_+=/]/.test(part)).length >= 2;
}
var FILLED_IN = /\$\{|\$\(|\{\{|<%|#\{|%\(|\{\$|\$\[|%[sdv](?![a-z0-9])|<[A-Za-z_/|][^<>]{0,200}>|\{[a-z_][\w.]*\}|\{\d?\}|\[[A-Za-z_ -]+\]|\$[A-Z][A-Z0-9_]{2}|@[A-Z][A-Z0-9_]+@|%[A-Za-z][A-Za-z0-9_]{1,40}%|\{%|~\{|`/;
var VARIABLE = /^(?:\$[A-Za-z_][\w:.>[\]'"-]*|_{2}\w+_{2}|[:@?][A-Za-z_]\w*|#\w+#|\\?\$\d|%{1,2}\w+%{1,2}|!\w+)$/;
var REFERENCE = /^(?:(?:env|secret|secrets|vault|op|file|keychain|keyring|ssm|awssm|awsps|gcpsm|azkv|akv|sops|doppler|infisical|bws|pass|lpass|ref\+[a-z]+|azurekeyvault|secretsmanager|gcp-?secretmanager|aws-?secretsmanager|k8s|kubernetes|1password|!vault|!secret|!env|!ref|!sub|!getatt)[:\s/](?=[\s/A-Za-z])|arn:aws|projects\/[^/]+\/secrets\/|@Microsoft\.KeyVault|\(\(|\{"\$ref|\$ref\b|resolve:|valueFrom|secretKeyRef|ENC\[|ENC\(|\{cipher\}|\$ANSIBLE_VAULT|AgA|AgB|AgC|AgD|-----BEGIN AGE|-----BEGIN PGP MESSAGE|CiQA|AQICA|kms:|encrypted:)/i;
var SHORTEST_SEALED = 100;
function isTemplate(value) {
  return FILLED_IN.test(value) || VARIABLE.test(value) || value.includes("%{");
}
function isSealed(value) {
  return /^ENC(?:\[[A-Z0-9_]{3,20},|\([A-Za-z0-9+/=]{16,400}\)$)/.test(value);
}
function isReference(value) {
  if (/^(?:Ag[ABCD]|CiQA|AQICA)/.test(value)) return value.length >= SHORTEST_SEALED;
  return !/^(?:ag[abcd]|ciqa|aqica)/i.test(value) && REFERENCE.test(value);
}
var TESTS = [
  ["typed", isAlphabet],
  ["placeholder", isOfStandard],
  ["placeholder", isCutOff],
  ["hash", isPasswordHash],
  ["reference", isSealed],
  ["random", isNoise],
  ["reference", isReference],
  ["template", isTemplate],
  ["hash", isIntegrity],
  ["hash", isSignature],
  ["public-key", isPublicKey],
  ["uuid", isUuid],
  ["number", isNumber],
  ["version", isVersion],
  ["date", isDate],
  ["path", isPath],
  ["address", isAddress],
  ["expression", isExpression],
  ["prose", isProse],
  ["typed", isTyped],
  ["placeholder", (value) => isPlaceholder(value) || looksTyped(value)],
  ["name", isName],
  ["test", namesTest],
  ["digest", isHexDigest],
  ["random", isRandom],
  ["password", isPassword]
];
function natureOf(value) {
  const text = value.slice(0, 4096).trim();
  if (text === "") return "empty";
  if (last?.text !== text) last = { text, nature: TESTS.find(([, holds]) => holds(text))?.[0] ?? "other" };
  return last.nature;
}
var last;
function isCutOff(value) {
  return /(?:\.{3}|…)$/.test(value);
}
var RANDOM_SURPRISE = { long: 5.2, short: 5.6, hexadecimal: 4.6, oneCase: 5.5, letters: 6.1 };
function isNoise(value) {
  if (value.length < 20 || value.length > 200 || /\s.*\s.*\s.*\s|\$\{|\{\{|<%|https?:/.test(value))
    return false;
  const { lower, upper, digits, other, length } = (0, import_chunk_AOZ2SMLR.charactersOf)(value);
  const letters = lower + upper;
  return Math.min(lower, upper, digits) > 1 && other > length * 0.12 && letters < length * 0.8 && (0, import_chunk_AOZ2SMLR.surpriseOf)(value) >= 5.9;
}
function isRandom(value) {
  if (value.length < 10 || /\s/.test(value)) return false;
  const characters = (0, import_chunk_AOZ2SMLR.charactersOf)(value);
  const { distinct, length } = characters;
  if (distinct < Math.min(10, length * 0.45)) return false;
  const surprise = (0, import_chunk_AOZ2SMLR.surpriseOf)(value);
  if ((0, import_chunk_AOZ2SMLR.classesOf)(characters) === 1) {
    return characters.digits === 0 && length >= 20 && surprise >= RANDOM_SURPRISE.oneCase;
  }
  if (characters.digits === 0 && (length < 16 || surprise < RANDOM_SURPRISE.letters)) return false;
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value))
    return length >= 16 && surprise >= RANDOM_SURPRISE.hexadecimal && (0, import_chunk_AOZ2SMLR.entropyOf)(value) >= 2.8;
  return surprise >= (length >= 16 ? RANDOM_SURPRISE.long : RANDOM_SURPRISE.short);
}
function isPassword(value) {
  if (value.length < 6 || value.length > 64 || /[\s"'`]/.test(value)) return false;
  const { lower, upper, digits, other, distinct } = (0, import_chunk_AOZ2SMLR.charactersOf)(value);
  if (lower + upper < 3 || distinct < 5) return false;
  if (digits > 0) return !/^[A-Za-z]{1,6}\d{1,3}$/.test(value);
  return /[!-/:-@[-^{-~]/.test(value) && other < lower + upper;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isCountedUp,
  isPlaceholder,
  isTemplate,
  looksTyped,
  natureOf,
  standsForAnother
});
})