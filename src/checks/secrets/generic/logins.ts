import type { Range } from "../../../languages/value.ts";
import type { LOGIN_KEYWORDS } from "./keywords.ts";

type Word = (typeof LOGIN_KEYWORDS)[number];

/**
 * A password by its place alone: an argument of a call that takes a user and a password, `smtp.login("ann", "…")`, or of a
 * command whose option says little, `mysql -u ann -p…`.
 */
export interface Login {
  readonly password: Range;
  /** Where the command was read to. */
  readonly end: number;
}

/** Which of a call's arguments is the password, from 0; those before it have to be there. */
const CALLS: { readonly [word in Word]?: number } = {
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
  "pdo(": 2,
};

/** What stands right before the password in the rest of a command. */
const COMMANDS: { readonly [word in Word]?: RegExp } = {
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
  "convertto-securestring": /^(?: -string| -asplaintext| -force){0,3} (?=["'])/i,
};

/** @param after where the text goes on behind the word, one of `LOGIN_KEYWORDS` */
export function loginAt(text: string, after: number, word: string): Login | undefined {
  if (isOf(CALLS, word)) return inCall(text, after, CALLS[word] ?? 1);
  if (isOf(COMMANDS, word)) return inCommand(text, after, COMMANDS[word]);
  return toChpasswd(text, after - word.length);
}

function isOf<Of extends object>(table: Of, word: string): word is Extract<keyof Of, string> {
  return Object.hasOwn(table, word);
}

const OPENS = /\w{0,24}\(/y;
/** A string, or what has none in it: `url`, `config.user`, `getenv(USER)`. */
const ARGUMENT =
  /\s{0,40}(?:[A-Za-z_]\w{0,20}[:=] ?)?(?:[bruf@$]?(?:"([^"\\\n]{0,200})"|'([^'\\\n]{0,200})')|[A-Za-z_$&][\w.$>:-]{0,60}(?:\(\w{0,30}\))?)\s{0,40}([,)])/y;

function inCall(text: string, after: number, index: number): Login | undefined {
  OPENS.lastIndex = after;
  let at = text[after - 1] === "(" ? after : OPENS.test(text) ? OPENS.lastIndex : -1;
  for (let argument = 0; at !== -1 && argument <= index; argument++) {
    ARGUMENT.lastIndex = at;
    const match = ARGUMENT.exec(text);
    if (!match) return undefined;
    const [all, double, single, next] = match;
    const value = double ?? single;
    if (argument === index) {
      const start = at + all.lastIndexOf(value ?? "");
      return value ? { password: { start, end: start + value.length }, end: start } : undefined;
    }
    if (next !== ",") return undefined;
    at += all.length;
  }
  return undefined;
}

/** So far into a command its password is looked for, in UTF-16 units. */
const WINDOW = 300;
const PASSWORD =
  /(?:"([^"\n$`{}<>%]{3,200})"|'([^'\n{}<>%]{3,200})'|([^\s"'`$<>{}|;&()\\%]{3,200})(?=[\s"'`|;&)]|$))/y;

function inCommand(text: string, after: number, before: RegExp | undefined): Login | undefined {
  const window = text.slice(after, after + WINDOW);
  const end = /(?<![\\^`])\r?\n|[|;&]/.exec(window)?.index ?? window.length;
  const found = before?.exec(window.slice(0, end));
  if (!found) return { password: { start: after, end: after }, end: after + end };
  const at = after + found.index + found[0].length;
  PASSWORD.lastIndex = at;
  const match = PASSWORD.exec(text);
  const value = match?.[1] ?? match?.[2] ?? match?.[3] ?? "";
  const start = at + (match?.[3] === undefined ? 1 : 0);
  return { password: { start, end: start + value.length }, end: after + end };
}

/** `echo "root:…" | chpasswd` */
function toChpasswd(text: string, pipe: number): Login | undefined {
  const line = text.slice(Math.max(0, pipe - WINDOW), pipe);
  const match = /\becho (?:-e )?["']?[\w.-]{1,40}:([^\s"'`$<>{}]{3,100})["']? ?$/.exec(line);
  if (!match?.[1]) return undefined;
  const start = pipe - line.length + match.index + match[0].lastIndexOf(match[1]);
  return { password: { start, end: start + match[1].length }, end: pipe };
}
