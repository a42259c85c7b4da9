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
  findIn: () => findIn
});
module.exports = stdin_exports;
var import_chunk_5Q37MDKZ = __load("./chunk-5Q37MDKZ.js");
var import_chunk_MI3FTCXL = __load("./chunk-MI3FTCXL.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
var WINDOW = 1e3;
var SCHEME = /\\?["'`]?\]?\)?[ \t]{0,4}(?:[:=,]|=>|[ \t](?=[ \t]{0,8}["']))[ \t]{0,8}[bruf]?\\?["'`]?(Basic|Bearer|Token|ApiKey|Api-Key|Bot|Key|OAuth|GenieKey|SSWS|AccessKey)[ \t]{1,4}/iy;
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
  const pair = import_chunk_YXPOKRHL.Buffer.from(encoded, "base64").toString("utf8");
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
var TELLING = 512;
function confidenceOf(text, named2, written, where, values) {
  if (text.length > TELLING && /\s/.test(text)) return void 0;
  const value = values.plain(text.slice(0, TELLING));
  const nature = values.nature(value);
  if (nature === void 0) return void 0;
  const isMade = nature === "random" || nature === "digest";
  if (isMade && (0, import_chunk_5Q37MDKZ.isDocumented)(value, value)) return "low";
  if (named2.test) return isMade ? "low" : void 0;
  if (written.form === "compared" && named2.sort !== "password" && nature !== "random") return void 0;
  const sure = named2.certainty === "sure" ? whenSure(nature, value, named2, written, where, values) : isMade && value.length >= 20 && (written.quoted || isSetting(written, where)) ? isIdentifierLike(nature, named2) ? "low" : "medium" : void 0;
  if (!sure || !where.noProduct) return sure;
  return sure === "high" && where.sample && nature === "random" && value.length >= 20 ? "medium" : "low";
}
function isIdentifierLike(nature, { sort }) {
  return nature === "digest" && sort === "key";
}
function isSetting({ form }, { syntax }) {
  return form === "assigned" && (syntax === "lines" || syntax === "shell");
}
function whenSure(nature, value, { sort }, { quoted }, { syntax, settings, credentials, pipeline }, values) {
  switch (nature) {
    case "random":
      return value.length >= 20 || sort === "password" && !pipeline ? "high" : value.length >= 14 ? "medium" : void 0;
    case "digest":
      return "medium";
    case "uuid":
      return credentials ? "medium" : "low";
    case "password":
      if (sort === "password") return pipeline ? "low" : "medium";
      return quoted && value.length >= 12 && syntax !== "text" && (0, import_chunk_AOZ2SMLR.classesOf)((0, import_chunk_AOZ2SMLR.charactersOf)(value)) > 2 ? "medium" : void 0;
    case "placeholder":
    case "typed":
    case "name":
    case "other":
      return sort === "password" && !pipeline && (isWeak(value, settings, credentials, values) || nature !== "placeholder" && nature !== "typed" && isLetters(value, settings, credentials, values)) ? "medium" : void 0;
    default:
      return void 0;
  }
}
function isWeak(value, settings, credentials, { standsForAnother: standsForAnother2 }) {
  if (!settings || value.length < 6 || value.length > 64 || standsForAnother2(value) || /\s/.test(value))
    return false;
  const { lower, upper, digits } = (0, import_chunk_AOZ2SMLR.charactersOf)(value);
  if (value.length >= 8 && lower > 0 && upper > 0 && digits > 0) return true;
  return credentials && lower + upper > 2 && digits > 0;
}
var NO_WORD = 6;
function isLetters(value, settings, credentials, { standsForAnother: standsForAnother2 }) {
  if (!/^[A-Za-z]{8,40}$/.test(value) || standsForAnother2(value)) return false;
  return credentials || settings && value.length >= 10 && (0, import_chunk_AOZ2SMLR.surpriseOf)(value) >= NO_WORD;
}
var LONGEST = 1900;
var MOST_PIECES = 8;
var ASSIGN = /(?:\\?["'`]|\]|\)|\?|!){0,3}(?:[ \t]{0,40}:(?=[ \t"'`])|:(?![:=])|[ \t]{0,40}(?::=|=>|===?|!==?|\+=|\?\?=?|\|\|=?|\?=|=|<-))[ \t]{0,40}(?:\r?\n[ \t]{1,60}(?=["'`]))?/y;
var TYPED = /[?!]?[ \t]{0,4}:[ \t]{0,4}[&*]?'?[A-Za-z][\w.<>[\]|?' ]{0,60}=(?![=>])[ \t]{0,4}/y;
var DECLARED = /[ \t]{1,4}(?:As[ \t]{1,4})?string[ \t]{0,8}=[ \t]{0,8}(?=["'])/iy;
var ARGUMENT = /(?:\\?["'`])\)?[ \t]{0,8},[ \t]{0,8}(?:\r?\n[ \t]{1,60})?(?=(?:[\w.]{1,30}\()?[bruf@]?\\?["'`])/y;
var CALL = /\((?=\s{0,4}[bruf@]?["'`])\s{0,4}/y;
var ENTRY = /\\?["']?,?[ \t]{0,8}(?:\r?\n[ \t]{0,60}|[ \t])[{]?\\?["']?value\\?["']?[ \t]{0,4}[:=][ \t]{0,8}/iy;
var ELEMENT = /(?:\s{1,4}[\w:]{1,30}=["'][^"'<>]{0,80}["']){0,4}\s{0,4}>/y;
var PLIST = /<\/key>\s{0,40}<string>/y;
var TAG_END = /["'](?:\s{1,4}[\w:]{1,30}=["'][^"'<>]{0,80}["']){0,4}\s{0,4}>/y;
var SPACE = /["']?[ \t]{1,8}/y;
var WRAPPED = /(?:(?:new[ \t]+)?[\w.:[\]]{0,40}?(?:Secret(?:Str)?|Buffer\.from|\[\]byte|bytes?|GetBytes|String(?:::from|\.of)?|b64decode|atob|decode|encode|utf8|ConvertTo-SecureString(?:[ \t]+-String)?)[ \t]?[( ][ \t]?){1,2}(?=[bru@]?["'`])/y;
var BRACKET = /\([ \t]{0,4}(?:\r?\n[ \t]{1,60})?(?=[bru]?["'])/y;
var QUOTE = /(?:"(?=\\"))?[bruf@$LRB]{0,2}(\\?)("""|'''|["'`])/y;
function valueAt(text, name, syntax, quoteAt) {
  const before = text[name.start - 1] ?? "\n";
  if (!isWhole(text, name, before)) return void 0;
  const element = before === "<" || before === "/" && text[name.start - 2] === "<";
  if (element && (syntax === "markup" || syntax === "code")) {
    const end = endOf(ELEMENT, text, name.end);
    return end === void 0 || before === "/" ? void 0 : between(text, end);
  }
  const tagged = syntax === "markup" ? endOf(PLIST, text, name.end) ?? named(text, name) : void 0;
  if (tagged !== void 0) return between(text, tagged);
  const follows = text[name.end] ?? "\n";
  if (!MAY_FOLLOW.has(follows)) return void 0;
  const entry = isOperator(follows) ? void 0 : endOf(ENTRY, text, name.end);
  if (entry !== void 0 && isValueOf(text, name))
    return valueFrom(text, entry, syntax, "assigned", name, quoteAt);
  const typed = syntax === "code" && follows !== "=" ? endOf(TYPED, text, name.end) ?? endOf(DECLARED, text, name.end) : void 0;
  const assigned = typed ?? endOf(ASSIGN, text, name.end);
  if (assigned !== void 0) {
    const operator = text.slice(name.end, assigned);
    const form = /[!=]==?/.test(operator) ? "compared" : "assigned";
    return valueFrom(text, assigned, syntax, form, name, quoteAt);
  }
  if (isOperator(follows)) return void 0;
  const argument = endOf(ARGUMENT, text, name.end);
  if (argument !== void 0) return valueFrom(text, argument, syntax, "argument", name, quoteAt);
  const call = endOf(CALL, text, name.end);
  if (call !== void 0)
    return /(?:^|\.)(?:set|with|add|use|put|password|passwd|secret|api_?key|token)/i.test(
      text.slice(name.start, name.end)
    ) ? valueFrom(text, call, syntax, "argument", name, quoteAt) : void 0;
  const space = endOf(SPACE, text, name.end);
  return space !== void 0 && takesSpace(text, name, space, syntax) ? valueFrom(text, space, syntax, "assigned", name, quoteAt) : void 0;
}
var MAY_FOLLOW = new Set("\\\"'`])?! 	\r\n,:=+|<(");
function isOperator(follows) {
  return follows === "=" || follows === ":";
}
function isWhole(text, { start, end }, before) {
  const quote = text[end];
  if (quote !== '"' && quote !== "'" && quote !== "`") return true;
  return !/[\s\u00c0-\uffff]/.test(before) && !(before === "#" && /\w/.test(text[start - 2] ?? ""));
}
function isValueOf(text, name) {
  return /(?:name|key|variable|id)\\?["']?[ \t]{0,4}[:=][ \t]{0,8}\\?["']?$/i.test(
    text.slice(Math.max(0, name.start - 30), name.start)
  );
}
function named(text, { start, end }) {
  const value = endOf(TAG_END, text, end);
  if (value === void 0) return void 0;
  return /<[\w:]{1,30} (?:name|key)=["'][\w.-]{0,80}$/.test(text.slice(Math.max(0, start - 120), start)) ? value : void 0;
}
function takesSpace(text, name, space, syntax) {
  const line = lineBefore(text, name.start, 200);
  const own = text.slice(name.start, name.end);
  if (syntax === "code" && /["']/.test(text[space] ?? "") && /(?:^|[{;])\s*$|^\s*#\s*define\s+$/.test(line))
    return true;
  if (/^-/.test(own) || /(?:^|\s)--?$/.test(line)) return true;
  if (/^\s*(?:ENV|ARG)\s+$/i.test(line) || /^\s*(?:setx?|export|setenv)\s+$/i.test(line)) return true;
  if (/^(?:requirepass|masterauth)$/i.test(own)) return true;
  if (/^password$/.test(own) && LOGIN.test(text.slice(Math.max(0, name.start - 300), name.start)))
    return true;
  if (/^passw(?:or)?d$/i.test(own))
    return /\b(?:login|machine|user|role|with|encrypted|identified|alter|set)\b/i.test(line);
  return /^identified by$/i.test(own);
}
var LOGIN = /\b(?:machine\s{1,8}[\w.:-]{1,100}|default)\s{1,40}login\s{1,8}\S{1,100}\s{1,40}$/;
function valueFrom(text, from, syntax, form, name, quoteAt) {
  if (text.startsWith("${", name.start - 2)) return fallback(text, from, form);
  const start = endOf(WRAPPED, text, from) ?? endOf(BRACKET, text, from) ?? from;
  QUOTE.lastIndex = start;
  const quote = QUOTE.exec(text);
  if (quote) {
    const [, slash, mark = ""] = quote;
    if (syntax === "code" && !slash && quoteAt(name.start) === mark && !text.slice(name.end, from).includes(mark))
      return void 0;
    const first = inQuotes(text, start + quote[0].length, quote[1] ?? "", quote[2] ?? '"', form);
    return first && syntax === "code" ? joined(text, first) : first;
  }
  if (form === "argument" || start !== from) return void 0;
  const enclosing = quoteAt(name.start);
  if (enclosing !== void 0 || syntax === "shell" || syntax === "text" || syntax === "markup")
    return form === "compared" ? void 0 : word(text, start, form, enclosing);
  if (syntax === "code") return void 0;
  if (syntax === "yaml" && text[name.end] === "=") return word(text, start, form, enclosing);
  return syntax === "yaml" ? block(text, start, form) ?? restOfLine(text, start, form) : restOfLine(text, start, form);
}
var NEXT_PIECE = /\\?["'`](?:[ \t]{0,8}(?:\r?\n[ \t]{0,60})?[+.&][ \t]{0,8}(?:\r?\n[ \t]{0,60})?|[ \t]{0,8}\r?\n[ \t]{1,60})(?=["'])/y;
function joined(text, first) {
  let value = text.slice(first.start, first.end);
  let end = first.end;
  for (let pieces = 1; pieces < MOST_PIECES; pieces++) {
    const next = endOf(NEXT_PIECE, text, end);
    const piece = next === void 0 ? void 0 : inQuotes(text, next + 1, "", text[next] ?? '"', first.form);
    if (!piece || piece.end - first.start > LONGEST) break;
    value += text.slice(piece.start, piece.end);
    end = piece.end;
  }
  return end === first.end ? first : { ...first, end, value };
}
var BLOCK = /[|>][-+]?[ \t]{0,8}\r?\n([ \t]{1,60})(?=[^\s])/y;
function block(text, start, form) {
  BLOCK.lastIndex = start;
  const match = BLOCK.exec(text);
  const line = match ? restOfLine(text, start + match[0].length, form) : void 0;
  return line && !hasAnotherLine(text, line.end, match?.[1] ?? "") ? line : void 0;
}
function hasAnotherLine(text, end, indent) {
  const next = text.indexOf("\n", end) + 1;
  return next > 0 && text.startsWith(indent, next) && /\S/.test(text[next + indent.length] ?? "");
}
function fallback(text, from, form) {
  const start = text[from] === "-" ? from + 1 : from;
  const end = endOf(FALLBACK, text, start);
  return end === void 0 || text[end] !== "}" ? void 0 : { start, end, quoted: false, form };
}
var FALLBACK = /[^\s{}$"'`]{1,200}/y;
function inQuotes(text, start, slash, quote, form) {
  const last = Math.min(text.length, start + LONGEST);
  const first = (slash || quote).charCodeAt(0);
  const closing = slash + quote;
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 && quote.length === 1 && quote !== "`") return void 0;
    if (code === first && text.startsWith(closing, at))
      return at === start ? void 0 : { start, end: at, quoted: true, form };
    if (code === 92) {
      if (slash && text[at + 1] === quote) return void 0;
      at++;
    }
  }
  return void 0;
}
function quotesIn(text) {
  let position = 0;
  let lineEnd = endOfLine(text, 0);
  let open = 0;
  return (at) => {
    if (at > lineEnd) {
      position = text.lastIndexOf("\n", at - 1) + 1;
      lineEnd = endOfLine(text, position);
      open = 0;
    }
    for (; position < at; position++) {
      const code = text.charCodeAt(position);
      if (code === 92) position++;
      else if (code !== 34 && code !== 39 && code !== 96) continue;
      else if (code === open) open = 0;
      else if (open === 0 && (code !== 39 || !/\w/.test(text[position - 1] ?? ""))) open = code;
    }
    return open === 0 ? void 0 : String.fromCharCode(open);
  };
}
function endOfLine(text, at) {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
function lineBefore(text, at, most) {
  const window = text.slice(Math.max(0, at - most), at);
  return window.slice(window.lastIndexOf("\n") + 1);
}
var WORD = /[^\s"'`<>;,&|()\\]{1,1901}/y;
var WORD_IN_TEXT = /[^\s"'`<>;,&|()\\[\]{}]{1,1901}/y;
function word(text, start, form, enclosing) {
  const end = endOf(enclosing === void 0 ? WORD : WORD_IN_TEXT, text, start);
  if (end === void 0) return void 0;
  if (end - start > LONGEST) return { start, end, quoted: false, form, tooLong: true };
  return /[(<\\]/.test(text[end] ?? "") && text[end + 1] !== "n" ? void 0 : { start, end, quoted: false, form };
}
var LINE = /[^\r\n]{1,1901}/y;
function restOfLine(text, start, form) {
  const end = endOf(LINE, text, start);
  if (end === void 0) return void 0;
  if (end - start > LONGEST) return { start, end, quoted: false, form, tooLong: true };
  const line = (text.slice(start, end).split(/\s(?:[#;]|[A-Za-z_][\w.-]{0,60}=)/, 1)[0] ?? "").trimEnd();
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
function isDeclared(text, end) {
  let at = text[end] === '"' || text[end] === "'" ? end + 1 : end;
  while (text[at] === " ") at++;
  if (text[at] === ":" || text[at] === "=") at++;
  while (text[at] === " ") at++;
  return text[at] === "{" || at > end && (text[at] === "\n" || text[at] === "\r");
}
function declaredAt(text, names, syntax) {
  const own = names.find((name) => OWN_VALUE.has(name.text));
  return own && valueAt(text, { start: own.end - own.text.length, end: own.end }, syntax, () => void 0);
}
var OWN_VALUE = /* @__PURE__ */ new Set(["value", "default", "defaultvalue"]);
var EXPLANATION = /^\s{0,80}(?:\*|\/\/[/!]|(?:#|\/\/|;|--)(?:[ \t]{2,}|[ \t]*[-*] )|iex(?:\(\d{1,4}\))?>|>>> )/;
var COMMENTED = /^\s{0,80}#/;
var LINE2 = 400;
var COMMENT = 4e3;
function explainedIn({ text, path }, { sample }) {
  const inDocstring = docstringsIn(text, path);
  const explanation = sample ? COMMENTED : EXPLANATION;
  return (at) => explanation.test(lineTo(text, at) ?? "") || (0, import_chunk_5Q37MDKZ.isExample)(text, at) || isInAnswer(text, at) || inDocstring(at);
}
function isEntryInComment(text, at) {
  return /^[ \t]*#[ \t]*- $/.test(lineTo(text, at) ?? "");
}
function lineTo(text, at) {
  const before = text.slice(Math.max(0, at - LINE2), at);
  const line = before.lastIndexOf("\n") + 1;
  return line > 0 || at < LINE2 ? before.slice(line) : void 0;
}
function isInAnswer(text, at) {
  if (text[at - 1] !== '"' || !/^[\w-]{1,80}"\s{0,4}:/.test(text.slice(at, at + 90))) return false;
  const before = text.slice(Math.max(0, at - COMMENT), at);
  const opens = before.lastIndexOf("/*");
  return opens > before.lastIndexOf("*/") && /[\s;{}(,]/.test(before[opens - 1] ?? " ");
}
var OPENS = {
  py: /^[ \t]*[rR]?$/,
  pyi: /^[ \t]*[rR]?$/,
  ex: /@(?:module|type)?doc[ \t]+(?:~[sS])?$/,
  exs: /@(?:module|type)?doc[ \t]+(?:~[sS])?$/
};
function docstringsIn(text, path) {
  const opens = OPENS[path.slice(path.lastIndexOf(".") + 1)];
  if (!opens) return () => false;
  let known;
  return (at) => {
    known ??= docstrings(text, opens);
    const last = lastBefore(known, at);
    return last !== void 0 && at < last.end;
  };
}
function lastBefore(strings, at) {
  let from = 0;
  for (let to = strings.length; from < to; ) {
    const middle = from + to >> 1;
    if ((strings[middle]?.start ?? at) < at) from = middle + 1;
    else to = middle;
  }
  return strings[from - 1];
}
var QUOTES = '"""';
function docstrings(text, opens) {
  const found = [];
  for (let start = text.indexOf(QUOTES); start !== -1; ) {
    const close = text.indexOf(QUOTES, start + QUOTES.length);
    const end = close === -1 ? text.length : close;
    const line = text.slice(Math.max(0, start - LINE2), start);
    if (opens.test(line.slice(line.lastIndexOf("\n") + 1))) found.push({ start, end });
    start = close === -1 ? -1 : text.indexOf(QUOTES, close + QUOTES.length);
  }
  return found;
}
var CALLS = {
  networkcredential: 1,
  namepasswordcredential: 1,
  "passwordauthentication(": 1,
  "emailandpassword(": 1,
  ".login(": 1,
  httpbasicauth: 1,
  httpdigestauth: 1,
  "basicauth(": 1,
  "basic_auth(": 1,
  "auth=(": 1,
  "plainauth(": 2,
  "getconnection(": 2,
  mysqli_connect: 2,
  "mysqli(": 2,
  "pymysql.connect(": 2,
  "mysqldb.connect(": 2,
  "pdo(": 2
};
var COMMANDS = {
  "sshpass -p": /^ ?/,
  " login -": /(?:^| -)p /,
  "mysql -": /(?:^| -)p(?=\S)/,
  "mysqldump -": /(?:^| -)p(?=\S)/,
  "mysqladmin -": /(?:^| -)p(?=\S)/,
  "redis-cli -": /(?:^| -)a /,
  psexec: / -p /i,
  "ldapsearch -": /(?:^| -)w /,
  "sqlcmd -": /(?:^| -)P ?/,
  "mongo -u": / -p /,
  "mongosh -u": / -p /,
  "mongodump -": / -p /,
  "rabbitmqctl add_user ": /^[\w.@-]{1,60} /,
  "rabbitmqctl change_password ": /^[\w.@-]{1,60} /,
  "convertto-securestring": /^(?: -string| -asplaintext| -force){0,3} (?=["'])/i
};
function loginAt(text, after, word2) {
  if (isOf(CALLS, word2)) return inCall(text, after, CALLS[word2] ?? 1);
  if (isOf(COMMANDS, word2)) return inCommand(text, after, COMMANDS[word2]);
  return toChpasswd(text, after - word2.length);
}
function isOf(table, word2) {
  return Object.hasOwn(table, word2);
}
var OPENS2 = /\w{0,24}\(/y;
var ARGUMENT2 = /\s{0,40}(?:[A-Za-z_]\w{0,20}[:=] ?)?(?:[bruf@$]?(?:"([^"\\\n]{0,200})"|'([^'\\\n]{0,200})')|[A-Za-z_$&][\w.$>:-]{0,60}(?:\(\w{0,30}\))?)\s{0,40}([,)])/y;
function inCall(text, after, index) {
  OPENS2.lastIndex = after;
  let at = text[after - 1] === "(" ? after : OPENS2.test(text) ? OPENS2.lastIndex : -1;
  for (let argument = 0; at !== -1 && argument <= index; argument++) {
    ARGUMENT2.lastIndex = at;
    const match = ARGUMENT2.exec(text);
    if (!match) return void 0;
    const [all, double, single, next] = match;
    const value = double ?? single;
    if (argument === index) {
      const start = at + all.lastIndexOf(value ?? "");
      return value ? { password: { start, end: start + value.length }, end: start } : void 0;
    }
    if (next !== ",") return void 0;
    at += all.length;
  }
  return void 0;
}
var WINDOW2 = 300;
var PASSWORD = /(?:"([^"\n$`{}<>%]{3,200})"|'([^'\n{}<>%]{3,200})'|([^\s"'`$<>{}|;&()\\%]{3,200})(?=[\s"'`|;&)]|$))/y;
function inCommand(text, after, before) {
  const window = text.slice(after, after + WINDOW2);
  const end = /(?<![\\^`])\r?\n|[|;&]/.exec(window)?.index ?? window.length;
  const found = before?.exec(window.slice(0, end));
  if (!found) return { password: { start: after, end: after }, end: after + end };
  const at = after + found.index + found[0].length;
  PASSWORD.lastIndex = at;
  const match = PASSWORD.exec(text);
  const value = match?.[1] ?? match?.[2] ?? match?.[3] ?? "";
  const start = at + (match?.[3] === void 0 ? 1 : 0);
  return { password: { start, end: start + value.length }, end: after + end };
}
function toChpasswd(text, pipe) {
  const line = text.slice(Math.max(0, pipe - WINDOW2), pipe);
  const match = /\becho (?:-e )?["']?[\w.-]{1,40}:([^\s"'`$<>{}]{3,100})["']? ?$/.exec(line);
  if (!match?.[1]) return void 0;
  const start = pipe - line.length + match.index + match[0].lastIndexOf(match[1]);
  return { password: { start, end: start + match[1].length }, end: pipe };
}
var MOST_KEPT = 4096;
function kept(work) {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    const before = known.get(text);
    if (before) return before.result;
    const result = work(text);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(copied(text), { result });
    return result;
  };
}
function copied(text) {
  return [...text].join("");
}
function digestOf(value) {
  return (0, import_chunk_AOZ2SMLR.sha256)(value).slice(0, 4);
}
function valuesOf(text) {
  const plain = (0, import_chunk_5Q37MDKZ.remembered)(text, (value) => plainOf(withoutEscapes(value)));
  const stands = (0, import_chunk_5Q37MDKZ.remembered)(text, import_chunk_MI3FTCXL.standsForAnother);
  const digest = (0, import_chunk_5Q37MDKZ.remembered)(text, digestOf);
  return {
    plain: (value) => plain(value) ?? plainOf(withoutEscapes(value)),
    nature: (0, import_chunk_5Q37MDKZ.remembered)(text, import_chunk_MI3FTCXL.natureOf),
    standsForAnother: (value) => stands(value) ?? (0, import_chunk_MI3FTCXL.standsForAnother)(value),
    digest: (value) => digest(value) ?? digestOf(value)
  };
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
var PASSED_OVER = [
  (0, import_chunk_AOZ2SMLR.pathPattern)(
    "i18n l10n locale lang translation messages",
    /(?:^|\/)(?:i18n|l10n|locales?|langs?|languages?|translations?|messages)\//i
  ),
  (0, import_chunk_AOZ2SMLR.pathPattern)(
    "translation messages strings",
    /(?:^|[/._-])(?:translations?|messages|strings)[\w.-]{0,20}\.(?:json|ya?ml|properties|xml|[jt]s|po)$/i
  ),
  (0, import_chunk_AOZ2SMLR.pathPattern)(
    "lock shrinkwrap",
    /(?:^|\/)(?:package-lock|npm-shrinkwrap|pnpm-lock|packages\.lock|conda-lock)\.(?:json|ya?ml)$/i
  ),
  (0, import_chunk_AOZ2SMLR.pathPattern)(
    "cache .lock .sum .map .svg .css .sass .scss .less .po .strings .xlf .xliff .resx .snap",
    /\.(?:[\w.-]{0,20}cache|lock|lockfile|sum|map|svg|css|s[ac]ss|less|po|pot|strings|xlf|xliff|resx|snap)$/i
  )
];
var CREDENTIALS2 = (0, import_chunk_AOZ2SMLR.pathPattern)(
  "env netrc pgpass npmrc pypirc credentials ftp remote-sync deployment-config filezilla recentservers sitemanager wp-config s3cfg docker msmtprc esmtprc my.cnf robomongo secret tfvars kubeconfig bash zshrc",
  /(?:^|\/)(?:\.env(?:\.[\w-]{1,20})?|[\w-]{1,40}\.env|\.?netrc|_netrc|\.pgpass|\.npmrc|\.pypirc|\.git-credentials|\.ftpconfig|\.?s?ftp(?:-config)?\.json|\.remote-sync\.json|deployment-config\.json|(?:filezilla|recentservers|sitemanager)\.xml|wp-config\.php|\.s3cfg|\.?credentials|\.dockercfg|\.docker\/config\.json|\.esmtprc|\.msmtprc|\.my\.cnf|robomongo\.json|secrets?\.(?:ya?ml|json|toml|ini|properties)|terraform\.tfvars|[\w.-]{1,40}\.tfvars|kubeconfig|\.?bash_profile|\.bashrc|\.zshrc)$/i
);
var SAMPLE = (0, import_chunk_AOZ2SMLR.pathPattern)(
  "env",
  /(?:^|\/)(?:\.env[\w.-]{0,20}[._-](?:example|sample|dist|template)|(?:example|sample)\.env)$/i
);
var SETTINGS = (0, import_chunk_AOZ2SMLR.pathPattern)(
  ".json .tf .hcl .xml .config .toml .sql",
  /\.(?:json|jsonc|json5|tf|tfvars|hcl|xml|config|toml|sql)$/i
);
var PIPELINE = (0, import_chunk_AOZ2SMLR.pathPattern)(
  ".github .gitlab .circleci .buildkite .ci ci/ .semaphore .drone .woodpecker pipelines .devcontainer .teamcity .travis appveyor cloudbuild codefresh wercker circle jenkinsfile",
  /(?:^|\/)(?:\.github|\.gitlab|\.circleci|\.buildkite|\.ci|ci|\.semaphore|\.drone|\.woodpecker|\.azure-pipelines|\.devcontainer|\.teamcity)\/|(?:^|\/)(?:\.travis|\.gitlab-ci|appveyor|azure-pipelines|bitbucket-pipelines|\.drone|cloudbuild|codefresh|wercker|circle)[\w.-]{0,20}\.ya?ml$|(?:^|\/)Jenkinsfile/i
);
var NO_PRODUCT = (0, import_chunk_AOZ2SMLR.pathPattern)(
  "test fixture mock fake dummy stub openapi open_api swagger postman insomnia story stories e2e cypress dev interop spec example sample demo seed default template",
  /(?:^|[/._-])(?:tests?|testing|testdata|fixtures?|mocks?|fakes?|dummy|stubs?|open_?api|swagger|postman|insomnia|stor(?:y|ies)|e2e|cypress|dev-?env|interop[\w-]{0,20}|spec|specs|examples?|samples?|demos?|seeds?|seeders?|default|defaults|template)(?:[/._-]|$)/i
);
function whereIs({ path, role, encoding }) {
  if (role === "minified" || role === "vendored") return void 0;
  const where = whereByPath(path);
  if (!where) return void 0;
  const { syntax, sample, noProduct } = where;
  const isProse = encoding === "decoded" && (syntax === "code" || syntax === "markup");
  return {
    ...where,
    syntax: isProse ? "text" : syntax,
    sample: sample && role === "example",
    noProduct: noProduct || role === "test" || role === "example" || role === "docs"
  };
}
var whereByPath = (0, import_chunk_AOZ2SMLR.byPath)((path) => {
  if (PASSED_OVER.some((pattern) => pattern.test(path))) return void 0;
  const syntax = (0, import_chunk_AOZ2SMLR.syntaxOf)(path);
  const credentials = CREDENTIALS2.test(path);
  return {
    syntax,
    settings: credentials || syntax === "yaml" || syntax === "lines" || syntax === "shell" || SETTINGS.test(path),
    credentials,
    sample: SAMPLE.test(path),
    pipeline: PIPELINE.test(path),
    noProduct: NO_PRODUCT.test((0, import_chunk_AOZ2SMLR.withoutStarterPackage)(path))
  };
});
var LONGEST_NAME = 80;
var IN_NAME = (0, import_chunk_AOZ2SMLR.setOf)((0, import_chunk_AOZ2SMLR.charactersIn)("A-Za-z0-9_.-"));
var MOST_PLACES = 8192;
var A_PLACE = 32;
var logins = new Set(import_chunk_AOZ2SMLR.LOGIN_KEYWORDS);
var NAMES_TOO = /credential|securestring/;
var MOST_NESTED = 6;
function findIn(file, hits, cut = () => {
}) {
  const where = whereIs(file);
  if (!where) return [];
  const { text } = file;
  const has = new Set(hits);
  const found = [];
  let past = 0;
  let commandEnd = 0;
  let outer = { end: 0, nested: 0 };
  const quoteAt = quotesIn(text);
  const sections = (0, import_chunk_AOZ2SMLR.sectionsIn)(file.path, text, file.lower, cut);
  const meaning = (0, import_chunk_5Q37MDKZ.remembered)(text, meanings);
  const values = valuesOf(text);
  const nextPlace = (0, import_chunk_AOZ2SMLR.placesIn)(
    file.lower,
    import_chunk_AOZ2SMLR.KEYWORDS.filter((word2) => has.has(word2))
  );
  let placesLeft = MOST_PLACES + Math.floor(text.length / A_PLACE);
  for (let place = nextPlace(0); place; place = nextPlace(Math.max(past, place.start + 1))) {
    const { start, keyword } = place;
    if (placesLeft-- === 0 || meaning.isFull() || values.nature.isFull()) {
      cut(
        `more names of secrets than anybody writes, those behind line ${file.lines.lineAt(start)} not read`
      );
      break;
    }
    if (keyword === "curl ") {
      if (start < commandEnd) continue;
      const command = curlAt(text, start + keyword.length);
      commandEnd = command.end;
      if (command.password) found.push(...fromLogin(file, command.password, "curl --user", where, values));
      continue;
    }
    if (logins.has(keyword)) {
      const login = start < commandEnd ? void 0 : loginAt(text, start + keyword.length, keyword);
      if (login) {
        commandEnd = login.end;
        found.push(...fromLogin(file, login.password, keyword, where, values));
      }
      if (!NAMES_TOO.test(keyword)) continue;
    }
    const name = nameAround(text, start, keyword.length);
    past = name.end;
    if (name.end - name.start > LONGEST_NAME) continue;
    if (keyword === "authorization") {
      found.push(...fromAuthorization(file, start + keyword.length, where, values));
      continue;
    }
    if (start >= outer.end) outer = { end: 0, nested: 0 };
    else if (++outer.nested > MOST_NESTED) continue;
    const label = text.slice(name.start, name.end);
    const named2 = meaning(label);
    if (!named2) continue;
    const written = valueAt(text, name, where.syntax, quoteAt) ?? (isDeclared(text, name.end) ? declaredAt(text, sections(start, name.end), where.syntax) : void 0);
    if (!written) continue;
    const candidate2 = fromName(file, name, label, named2, written, where, values);
    if (candidate2) {
      found.push(candidate2);
      past = written.end;
    } else if (written.end > outer.end) outer = { ...outer, end: written.end };
  }
  const isExplained = explainedIn(file, where);
  return found.map(
    (one) => isExplained(one.at.start) ? { ...one, confidence: whenExplained(one, file, where) } : one
  );
}
function whenExplained({ confidence, at }, { text }, where) {
  const isOutOfUse = where.syntax === "yaml" && !where.noProduct && isEntryInComment(text, at.start);
  return confidence === "high" && isOutOfUse ? "medium" : "low";
}
function nameAround(text, at, length) {
  let start = at;
  while (start < at + length && (!isInName(text, start) || text[start] === ".")) start++;
  while (start > 0 && at - start <= LONGEST_NAME && isInName(text, start - 1)) start--;
  let end = at + length;
  while (end > at && !isLetterOrDigit(text.charCodeAt(end - 1))) end--;
  while (end < text.length && end - at <= LONGEST_NAME && isInName(text, end)) end++;
  while (end > at && (text[end - 1] === "." || text[end - 1] === "-")) end--;
  return { start, end };
}
function isInName(text, at) {
  return IN_NAME[text.charCodeAt(at)] === 1;
}
function isLetterOrDigit(code) {
  return (0, import_chunk_AOZ2SMLR.isLetter)(code) || (0, import_chunk_AOZ2SMLR.isDigit)(code);
}
function namedBy(label) {
  if (/^_?auth$/i.test(label)) return "registry";
  return /^identified by$/i.test(label) ? IDENTIFIED : (0, import_chunk_AOZ2SMLR.meaningOf)(label);
}
var meanings = kept(namedBy);
function fromName(file, name, label, named2, written, where, values) {
  const { text } = file;
  if (written.tooLong) return void 0;
  if (named2 === "registry") return fromRegistry(file, name, written, where);
  const value = written.value ?? text.slice(written.start, written.end);
  const confidence = repeatsName(label, value, named2) ? void 0 : confidenceOf(value, named2, written, where, values);
  if (!confidence) return void 0;
  const kind = isInConnectionString(text, name, written) ? "connection-string" : named2.sort === "password" ? "generic-password" : named2.sort === "key" ? "generic-api-key" : "generic-secret";
  return candidate(
    file,
    kind,
    { start: name.start, end: written.end },
    written,
    label,
    confidence,
    values.digest(value)
  );
}
var MOST_BESIDE_NAME = 16;
function repeatsName(label, value, { sort }) {
  if (sort === "password" || value.length > label.length + MOST_BESIDE_NAME) return false;
  const name = lettersOf(label);
  if (name.length < 8 || value.length > name.length + MOST_BESIDE_NAME) return false;
  return lettersOf(value).includes(name);
}
function lettersOf(text) {
  return text.toLowerCase().replace(/[^a-z]+/g, "");
}
var IDENTIFIED = { sort: "password", certainty: "sure", test: false };
function isInConnectionString(text, name, { end }) {
  const around = text.slice(Math.max(0, name.start - 200), Math.min(text.length, end + 200));
  if (!around.includes(";")) return false;
  return /[;"'](?:server|host|data source|addr|address|accountname|endpoint|database|initial catalog) ?=/i.test(
    around
  );
}
function fromAuthorization(file, after, where, values) {
  const header = authorizationAt(file.text, after);
  if (!header) return [];
  const { place, scheme, password } = header;
  const value = file.text.slice(place.start, place.end);
  const nature = values.nature(password ?? value);
  if (nature === void 0) return [];
  const isMade = MADE.has(nature);
  if (!isMade && !(password !== void 0 && nature === "password")) return [];
  const confidence = where.noProduct ? "low" : isMade ? "high" : "medium";
  return [
    candidate(
      file,
      "authorization-header",
      place,
      place,
      `Authorization: ${scheme}`,
      confidence,
      values.digest(value)
    )
  ];
}
var MADE = /* @__PURE__ */ new Set(["random", "digest", "uuid"]);
function fromLogin(file, place, word2, where, values) {
  const value = file.text.slice(place.start, place.end);
  const nature = value === "" ? void 0 : values.nature(value);
  if (nature === void 0 || !MADE.has(nature) && nature !== "password") return [];
  const confidence = where.noProduct ? "low" : "medium";
  const name = word2.replace(/[^a-z_ -]/gi, "").trim();
  return [candidate(file, "generic-password", place, place, name, confidence, values.digest(value))];
}
function fromRegistry(file, name, written, where) {
  const value = file.text.slice(written.start, written.end);
  const password = passwordOfPair(value);
  if (password === void 0 || password.length < 4 || (0, import_chunk_MI3FTCXL.standsForAnother)(password)) return void 0;
  const at = { start: name.start, end: written.end };
  const label = file.text.slice(name.start, name.end);
  return candidate(
    file,
    "generic-password",
    at,
    written,
    label,
    where.noProduct ? "low" : "medium",
    digestOf(value)
  );
}
function candidate(file, kind, at, secret, name, confidence, digest) {
  return {
    kind,
    at: { path: file.path, start: at.start, end: at.end },
    secret: { path: file.path, start: secret.start, end: secret.end },
    publicPrefix: "",
    digest,
    doubts: [],
    name,
    confidence
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findIn
});
})