import { byteAt } from "../../../bytes-as-text.ts";
import type { SourceFile } from "../../../file.ts";
import { keyStoreIn } from "./key-stores.ts";
import type { Statement } from "./model.ts";
import { basename } from "./paths.ts";

/** The password of Android's debug keystore is public. */
const HARMLESS = /^debug\.(?:keystore|jks)$/i;

/** Stores of keys, keys of PuTTY, and databases with users in them. */
export function storeIn(file: SourceFile): readonly Statement[] {
  const { path, text } = file;
  const name = basename(path);
  if (/\.ppk$/i.test(name)) return puttyKeyIn(file);
  if (/\.key$/i.test(name)) return gnupgKeyIn(file);
  if (text.startsWith("SQLite format 3")) return databaseIn(file);
  const store = HARMLESS.test(name) ? undefined : keyStoreIn(text);
  if (!store) return [];
  const at = { path, start: 0, end: store.length };
  return [{ fact: "tracked-key-file", at, message: `\`${path}\` is ${store.what}.` }];
}

/** `Key: (private-key (ecc …` (GnuPG's keyformat.txt), before 2.3 `(11:private-key(3:ecc…`; a shadowed key is on a card. */
function gnupgKeyIn({ path, text }: SourceFile): readonly Statement[] {
  const head = /^(?:Key: )?\((?:\d\d:)?(protected-)?private-key\b/m.exec(text);
  if (!head) return [];
  const guarded = head[1] === undefined ? "without a passphrase" : "under a passphrase";
  return [
    {
      fact: "tracked-key-file",
      at: { path, start: head.index, end: head.index + head[0].length },
      message: `\`${path}\` is a private key of GnuPG, ${guarded}.`,
    },
  ];
}

function puttyKeyIn({ path, text }: SourceFile): readonly Statement[] {
  const head = /^PuTTY-User-Key-File-\d: \S{1,40}/.exec(text);
  if (!head || !text.includes("Private-Lines:")) return [];
  const guarded = /^Encryption: none/m.test(text) ? "without a passphrase" : "under a passphrase";
  return [
    {
      fact: "tracked-key-file",
      at: { path, start: 0, end: head[0].length },
      message: `\`${path}\` is a private key of PuTTY, ${guarded}.`,
    },
  ];
}

const TABLE =
  /CREATE TABLE (?:IF NOT EXISTS )?["'`[]?((?:\w{0,40}_)?(?:users?|accounts?|customers?|members?|sessions?|passwords?|credentials?|logins?|tokens?|api_keys?|secrets?|cookies))["'`\]]?\s{0,5}\(/gi;

/** Pages of a table's tree (SQLite's file format, 1.6): with rows, and with other pages. */
const LEAF = 0x0d;
const INTERIOR = 0x05;

/** A database with a table of people or of what they log in with that has rows, as far as its first pages tell. */
function databaseIn({ path, text }: SourceFile): readonly Statement[] {
  const size = (byteAt(text, 16) << 8) | byteAt(text, 17);
  const page = size === 1 ? 65_536 : size;
  if (page < 512) return [];
  for (const { 1: table = "", index } of text.matchAll(TABLE)) {
    if (!/^\w+$/.test(table)) continue;
    const root = rootOf(text, table, index);
    const at = root === undefined ? undefined : (root - 1) * page;
    if (at !== undefined && at + 5 <= text.length ? !hasRows(text, at) : !anyRows(text, page)) continue;
    return [
      {
        fact: "tracked-database",
        at: { path, start: 0, end: "SQLite format 3".length },
        message: `\`${path}\` is a SQLite database with rows in it, and has a table \`${table}\`.`,
      },
    ];
  }
  return [];
}

function hasRows(text: string, at: number): boolean {
  if (byteAt(text, at) === INTERIOR) return true;
  return byteAt(text, at) === LEAF && ((byteAt(text, at + 3) << 8) | byteAt(text, at + 4)) > 0;
}

/** Whether any table but the list of tables has a row. */
function anyRows(text: string, page: number): boolean {
  for (let at = page; at + 5 <= text.length; at += page) if (hasRows(text, at)) return true;
  return false;
}

/** The page a table begins at: in the list of tables it stands between its name and its statement, in one byte or two. */
function rootOf(text: string, table: string, statement: number): number | undefined {
  const isNamed = (end: number) => text.slice(end - table.length, end).toLowerCase() === table.toLowerCase();
  if (isNamed(statement - 1)) return byteAt(text, statement - 1);
  return isNamed(statement - 2)
    ? (byteAt(text, statement - 2) << 8) | byteAt(text, statement - 1)
    : undefined;
}
