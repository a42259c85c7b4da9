/**
 * What a mebibyte of the worst text costs each kind of secret: `node scripts/adversarial.ts [most ms] [id…]`.
 *
 * For a kind with a format, its literals again and again with what may stand between them, and tokens that are nearly right;
 * for one that its name tells, the name and the same. For the readers without a table, what they look for. Each text is read
 * once to warm up and then three times; the least computing time counts, in milliseconds.
 */

import { secretsCheck } from "../src/checks/secrets/index.ts";
import { kinds } from "../src/checks/secrets/kinds/families.ts";
import { findables } from "../src/checks/secrets/kinds/findables.ts";
import type { Findable } from "../src/checks/secrets/kinds/kind.ts";
import { matchers } from "../src/checks/secrets/kinds/matchers.ts";
import { patternsOf } from "../src/checks/secrets/kinds/patterns.ts";
import { table } from "../src/checks/secrets/kinds/table.ts";
import { tokensIn } from "../src/checks/secrets/readers/tokens.ts";
import { nameOf, sampleOfKind } from "../src/checks/secrets/sample.ts";
import { SourceFile } from "../src/file.ts";

const SIZE = Number(process.env["SIZE"] ?? 1 << 20);
const [limit = "100", ...only] = process.argv.slice(2);

interface Row {
  readonly ms: number;
  readonly id: string;
  readonly text: string;
}

const GENERIC = ["password", "secret", "_key", "token", "pass="].flatMap((word) => [
  word,
  `${word}="`,
  `${word}: `,
  `'${word}': '`,
]);
const READERS: { readonly [reader: string]: readonly string[] } = {
  "secrets by name": [
    ...GENERIC,
    "password=\"pwd='token=`",
    '"name": "password", ',
    "a_password_key.",
    "password=${x",
    "<password a='b' ",
    "token=[(",
    'token="a" + ',
    'token="a" + "b" + ',
    `token="${"aB3x".repeat(1000)}" `,
    `password=${"aB3-".repeat(1000)} `,
    "password: |\n  a",
    "curl -u a:",
    "curl -u a:b",
    "Authorization: Bearer aaaaaaaaaa",
    `Authorization: Bearer ${"aB3x".repeat(500)}`,
    "Authorization: Basic YTpi",
    'password="\\u0041',
    "Password=x;",
    ...["password", "secret"].map((word) => `${word}="Jh7$kQ2!pw9" `),
  ],
  "encoded secrets": [
    "://%3a%2f%2f",
    "%3a%2f%2f",
    "c2VjcmV0",
    "cGFzc3dvcmQ9",
    `cGFzc3dvcmQ9${"A".repeat(200)}\n`,
    "6768705f",
    "-----BEGIN%20",
    "postgres%3A%2F%2Fa:b@c ",
    "\\u002b",
    'x\\u002bpassword="',
    "Z2hwXw",
    "Z2hwX2",
    "\\x41",
    "\\u0041a1 ",
    ":\\/\\/a:1234@",
    "kind: Secret\ndata:\n",
    'kind: Secret\ndata: {"a":"',
    "kind: Secret\ndata:\n  a: YWJjZGVmZ2hp\n",
  ],
  "private keys by content": [
    "-----BEGIN PRIVATE KEY-----",
    "-----BEGIN PRIVATE KEY-----\nMII",
    "-----BEGIN RSA PRIVATE KEY-----\n-----END ",
    "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjE",
  ],
  "secretlint preset": [
    "AKIA",
    "ghp_",
    "xoxb-",
    "sk-ant-api03-",
    "https://a:b",
    "postgres://a:b@",
    "-----BEGIN RSA PRIVATE KEY-----\n",
    "AWS_SECRET_ACCESS_KEY=",
    "hvs.",
    "dapi",
    "glpat-",
    "T3BlbkFJ",
    "docker_pat",
  ],
};

const rows: Row[] = [];
for (const kind of kinds) {
  if (kind.elsewhere || (only.length > 0 && !only.includes(kind.id))) continue;
  const finds = findables.find(({ id }) => id === kind.id);
  if (!finds) continue;
  const beside = kind.beside?.[0] === undefined ? "" : `${kind.beside[0]}\n`;
  for (const unit of unitsOf(finds)) {
    const text = beside + filled(unit);
    const file = new SourceFile("app/settings.py", text);
    const hits = hitsOf(finds, text.toLowerCase());
    rows.push({ ms: await least(() => tokensIn(file, hits)), id: kind.id, text: unit });
  }
}
for (const reader of secretsCheck.readers) {
  if (reader.keywords === "any" || (only.length > 0 && !only.includes(reader.name))) continue;
  if (reader.name === "token kinds") continue;
  for (const path of reader.name === "secrets by name"
    ? ["app/settings.py", "app/settings.yml", ".env"]
    : ["app/settings.py"]) {
    if (!reader.claims(path)) continue;
    for (const unit of READERS[reader.name] ?? []) {
      const text = filled(unit);
      const lower = text.toLowerCase();
      const hits = new Set(
        reader.keywords.map((word) => word.toLowerCase()).filter((word) => lower.includes(word)),
      );
      const file = new SourceFile(path, text);
      const context = {
        hits,
        tree: { paths: async () => [], open: async () => undefined },
        module: () => undefined,
        notChecked: () => {},
      };
      rows.push({
        ms: await least(() => reader.read(file, context)),
        id: `${reader.name} ${path}`,
        text: unit,
      });
    }
  }
}

rows.sort((a, b) => b.ms - a.ms);
const slow = rows.filter(({ ms }) => ms > Number(limit));
const count = new Set(slow.map(({ id }) => id)).size;
console.log(`${rows.length} texts; ${slow.length} of ${count} kinds or readers cost more than ${limit} ms`);
for (const { ms, id, text } of slow.length > 0 ? slow : rows.slice(0, 10))
  console.log(
    `${ms.toFixed(0).padStart(6)} ms  ${id}  ${JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text)}`,
  );

function unitsOf(kind: Findable): readonly string[] {
  const sample = sampleOfKind(kindOf(kind.id), 1);
  const almost = `${sample.slice(0, -1)}!`;
  if (kind.names) {
    const [word = ""] = kind.names;
    const name = nameOf(kindOf(kind.id));
    return [`${word}_`, `${name}=${almost} `, `${word}-key-${almost}`, `${word}:\n  key: `];
  }
  return patternsOf(kind).flatMap((pattern, index) => {
    const own = sampleOfKind(kindOf(kind.id), 1, index);
    return pattern.anchors
      .slice(0, 2)
      .flatMap((anchor) => [
        anchor,
        `-${anchor}`,
        `/${anchor}`,
        ` ${anchor}`,
        `.${anchor}`,
        `${anchor}${"a".repeat(1500)}-`,
        `${anchor}${"1".repeat(150)} `,
        `${own.slice(0, -1)}! `,
        `-${own.slice(0, -1)}`,
      ]);
  });
}

function kindOf(id: string) {
  const kind = kinds.find((one) => one.id === id);
  if (!kind) throw new TypeError(`no kind ${id}`);
  return kind;
}

/** Of all words of the table those of this kind, so that no other kind is looked for. */
function hitsOf(kind: Findable, lower: string): ReadonlySet<string> {
  const anchors = patternsOf(kind).flatMap((pattern) => pattern.anchors);
  const own = kind.names ? namesOf(kind) : anchors.map((anchor) => anchor.toLowerCase());
  return new Set([...(kind.beside ?? []), ...own].filter((word) => lower.includes(word)));
}

function namesOf(kind: Findable): readonly string[] {
  return table.byName.flatMap(([name]) =>
    matchers.byName.get(name)?.some(({ id }) => id === kind.id) ? [name] : [],
  );
}

function filled(unit: string): string {
  return unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
}

async function least(read: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn++) {
    const before = process.cpuUsage();
    await read();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
    if (turn === 0 && best < 60) break;
  }
  return best;
}
