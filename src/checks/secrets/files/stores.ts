import { byteAt } from "../../../bytes-as-text.ts";
import type { SourceFile } from "../../../file.ts";
import type { Statement } from "./model.ts";
import { basename } from "./paths.ts";

/** Beginnings of stores that hold private keys or passwords. */
const STORES: readonly { readonly magic: string; readonly what: string }[] = [
  // A SEQUENCE that begins with the version 3 (RFC 7292, 4).
  { magic: "30 82 .. .. 02 01 03 30", what: "a PKCS#12 store, which holds a private key" },
  { magic: "30 80 02 01 03 30", what: "a PKCS#12 store, which holds a private key" },
  { magic: "FE ED FE ED", what: "a Java keystore" },
  { magic: "CE CE CE CE", what: "a Java keystore (JCEKS)" },
  { magic: "03 D9 A2 9A", what: "a password safe of KeePass" },
];

/** The password of Android's debug keystore is public, and a store of certificates only holds no key. */
const HARMLESS = /^debug\.(?:keystore|jks)$|trust[-_]?store|cacerts|^ca[._-]/i;

/** Stores of keys, keys of PuTTY, and databases with users in them. */
export function storeIn(file: SourceFile): readonly Statement[] {
  const { path, text } = file;
  const name = basename(path);
  if (/\.ppk$/i.test(name)) return puttyKeyIn(file);
  const store = STORES.find(({ magic }) => begins(text, magic));
  if (store) {
    if (HARMLESS.test(name)) return [];
    const at = { path, start: 0, end: store.magic.split(" ").length };
    return [{ fact: "tracked-key-file", at, message: `\`${path}\` is ${store.what}.` }];
  }
  return text.startsWith("SQLite format 3") ? databaseIn(file) : [];
}

function begins(text: string, magic: string): boolean {
  return magic
    .split(" ")
    .every(
      (hex, index) =>
        hex === ".." || (index < text.length && byteAt(text, index) === Number.parseInt(hex, 16)),
    );
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
  /CREATE TABLE (?:IF NOT EXISTS )?["'`[]?((?:\w{0,40}_)?(?:users?|accounts?|customers?|members?|sessions?|passwords?|credentials?|logins?|tokens?|api_keys?|secrets?|cookies))["'`\]]?\s{0,5}\(/i;

/** Leaf page of a table's tree (SQLite's file format, 1.6). */
const LEAF = 0x0d;

/** A database with a table of people or of what they log in with, and with rows in a table beside the list of tables. */
function databaseIn({ path, text }: SourceFile): readonly Statement[] {
  const table = TABLE.exec(text)?.[1];
  if (table === undefined || !/^\w+$/.test(table)) return [];
  const size = (byteAt(text, 16) << 8) | byteAt(text, 17);
  const page = size === 1 ? 65_536 : size;
  if (page < 512) return [];
  for (let at = page; at + 5 <= text.length; at += page) {
    const rows = (byteAt(text, at + 3) << 8) | byteAt(text, at + 4);
    if (byteAt(text, at) === LEAF && rows > 0)
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
