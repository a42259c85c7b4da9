import { Buffer } from "node:buffer";
import { KEYWORDS } from "../../src/checks/secrets/generic/keywords.ts";
import { kinds } from "../../src/checks/secrets/kinds/families.ts";
import { tokenKeywords } from "../../src/checks/secrets/kinds/start.ts";
import { sampleOf, sampleOfKind } from "../../src/checks/secrets/sample.ts";
import { again, each, type HostileText } from "./text.ts";

export interface HostileReading {
  readonly paths: readonly string[];
  readonly texts: readonly HostileText[];
}

const PEM = "-----BEGIN PRIVATE KEY-----";
const WORD = "Jh7$kQ2!pw9";

/** What each reader of the check costs most to read, by its name. */
export const hostileReadings: { readonly [reader: string]: HostileReading } = {
  "token kinds": { paths: ["app/settings.py"], texts: ofAllKinds() },
  "secrets by name": {
    paths: ["app/settings.py", "app/settings.yml", ".env", "notes.md", "pom.xml"],
    texts: ofNames(),
  },
  "encoded secrets": { paths: ["app/settings.py", ".env"], texts: encoded() },
  "escaped secrets": { paths: ["app/settings.py", ".env"], texts: [...encoded(), ...ofEscapes()] },
  "continued lines": {
    paths: ["run.ps1"],
    texts: ["`\n", "a `\n  ", "` ", "$a = `\r\n  'b'\r\n", "-Password `\n"].map((unit) => again(unit)),
  },
  "values of manifests": { paths: ["app/settings.yml"], texts: encoded() },
  "private keys by content": {
    paths: ["app/settings.py"],
    texts: [
      PEM,
      `${PEM}\nMII`,
      `${PEM}\nMII${"A".repeat(60)}\n-----END `,
      `${PEM}\n${"a: b\n".repeat(1000)}-----END `,
      `${PEM}\n${'"+"'.repeat(1000)}-----END `,
      `${PEM}${"\n".repeat(1000)}-----END `,
      "-----BEGIN RSA PRIVATE KEY-----\n-----END ",
      "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjE",
    ]
      .map((unit) => again(unit))
      .concat(
        each(
          "another key each time",
          (seed) => `${PEM}\nMC4CAQ${sampleOf("[A-Za-z0-9]{58}", seed + 1)}\n-----END `,
        ),
      ),
  },
  "secretlint preset": { paths: ["app/settings.py"], texts: ofThePreset() },
  "files that hold credentials": {
    paths: [
      ".npmrc",
      ".netrc",
      ".pgpass",
      ".git-credentials",
      ".docker/config.json",
      ".htpasswd",
      ".env",
      "kubeconfig",
    ],
    texts: [
      "_authToken=",
      ":_auth = ",
      "password ",
      "https://a:bbbb",
      "https://a:bbbb@\n",
      '"auth": "',
      `client-key-data: ${Buffer.from("-----BEGIN").toString("base64")}`,
      "a:b:c:d:",
      "a:$2a$",
      "A=b\n",
      "token: ",
      "A=b\r\n",
      "\r\n",
      "\n",
      '{"a":',
      '"auths":{"a":{',
      "[",
      "machine ",
      "//a/:_password=",
      "users:\n- name: a\n  user:\n    token: b\n",
    ]
      .map((unit) => again(unit))
      .concat(
        each("another each time", (seed) => `PASSWORD=${sampleOf("[A-Za-z0-9]{16}", seed + 1)}\n`),
        each(
          "another token each time",
          (seed) => `//r/:_authToken=${sampleOf("[A-Za-z0-9]{16}", seed + 1)}\n`,
        ),
        each(
          "another login each time",
          (seed) => `machine a login b password ${sampleOf("[A-Za-z0-9]{12}", seed + 1)}\n`,
        ),
      ),
  },
  "shell histories and Terraform's state": {
    paths: [".bash_history", "terraform.tfstate"],
    texts: [
      "ls\n",
      '"a_',
      '"attributes": ',
      '"password": "a',
      '"serial""attributes": [[',
      " ",
      "\r\n",
      '{"a":',
      ": 1:0;ls\n",
    ].map((unit) => again(unit)),
  },
  "stores of keys, and databases": {
    paths: ["app.sqlite", "app.ppk"],
    texts: [
      again("CREATE TABLE users(", "SQLite format 3\0\x10\0"),
      again("CREATE TABLE user_", "SQLite format 3\0\x10\0"),
      again("a\n", "PuTTY-User-Key-File-3: a\nPrivate-Lines:"),
    ],
  },
  "test keys in production": {
    paths: ["config/prod.yml"],
    texts: ["sk_test_", " sk_test_aaaaaaaaaaaaaaaa", `sk_test_${"a".repeat(240)}`].map((unit) => again(unit)),
  },
  "environment files in images": {
    paths: ["Dockerfile"],
    texts: ["COPY .env\n", "COPY . .\n", "FROM a\n", "COPY ", 'COPY ["', "ADD --a \\\n"].map((unit) =>
      again(unit),
    ),
  },
};

/** What escapes stand in: every reader's dearest texts, between characters that are written by their number. */
function ofEscapes(): readonly HostileText[] {
  const escapes = ["\\u003d", "\\x3d", "\\u0026", "\\/", "\\u{3d}"];
  return [
    ...escapes.flatMap((sign) => [
      again(sign),
      again(`password${sign}`),
      again(`ghp_${sign}`),
      again(`${sign}${"a".repeat(2_000)}`),
      again(`${sign}${"a\\".repeat(1_000)}\n`),
      again(`https:${sign}${sign}a:1234@b `),
      each(
        "another password each time",
        (seed) => `password${sign}${sampleOf("[a-zA-Z0-9!$]{11}", seed + 1)}\n`,
      ),
      each("another token each time", (seed) => `${sign}${sampleOf("ghp_[A-Za-z0-9]{36}", seed + 1)}\n`),
    ]),
    again("\\u00"),
    again("\\"),
    again("\\u005cu003d"),
    again("-----BEGIN PRIVATE KEY-----\\u000a"),
  ];
}

/** All literals of all kinds at once, and what most of them begin with. */
function ofAllKinds(): readonly HostileText[] {
  const words = tokenKeywords.join(" ");
  const tokens = kinds.filter(({ names, elsewhere }) => !names && !elsewhere);
  return [
    again(`${words}\n`),
    again(`${words.replaceAll(" ", "=")}\n`),
    ...["s", "sk", "sk_", "p", "a", "-", "eyJ", "xox", "https://", "_", "ap", "datadog"].map((unit) =>
      again(unit, `${words}\n`),
    ),
    each(
      "a token of every kind, each another",
      (seed) => `${sampleOfKind(tokens[seed % tokens.length] as (typeof tokens)[number], seed + 1)}\n`,
      `${words}\n`,
    ),
    each("AWS ids, each another", (seed) => `${sampleOf("AKIA[Q-Z2-7][A-Z2-7]{15}", seed + 1)} `, "akia\n"),
    each(
      "AWS ids with secrets, each another",
      (seed) =>
        `${sampleOf("AKIA[Q-Z2-7][A-Z2-7]{15}", seed + 1)} ${sampleOf("[A-Za-z0-9/+]{40}", seed + 1)}\n`,
      "akia\n",
    ),
    again(
      `${sampleOf("AKIA[Q-Z2-7][A-Z2-7]{15}", 1)} ${`${sampleOf("[A-Za-z0-9/+]{40}", 2)} `.repeat(9)}`,
      "akia\n",
    ),
  ];
}

function ofNames(): readonly HostileText[] {
  const words = ["password", "secret", "_key", "token", "pass=", "_pass", "pwd"].flatMap((word) => [
    word,
    `${word} `,
    `${word}=`,
    `${word}="`,
    `${word}: `,
    `'${word}': '`,
  ]);
  return [
    ...[
      ...words,
      ...KEYWORDS,
      "password=\"pwd='token=`",
      '"name": "password", ',
      '"name": "password", "value": "',
      "- name: PASSWORD\n  value: ",
      "a_password_key.",
      "password=${x",
      "${PASSWORD:-a",
      "<password a='b' ",
      "<password>",
      "token=[(",
      "token(",
      "token: string = ",
      'token="a" + ',
      'token="a" + "b" + ',
      'token="a"\n "b"\n ',
      `token="${"aB3x".repeat(1000)}" `,
      `token="${"aB3x".repeat(400)}`,
      `password=${"aB3-".repeat(1000)} `,
      `password=${"a".repeat(1800)} `,
      `password: ${"a b".repeat(600)}\n`,
      "password: |\n  a",
      "password: >-\n  a\n",
      "curl -u a:",
      "curl -u a:b",
      "curl a\\\n",
      "Authorization: ",
      "Authorization: Bearer ",
      "Authorization: Bearer aaaaaaaaaa",
      `Authorization: Bearer ${"aB3x".repeat(500)}`,
      "Authorization: Basic YTpi",
      "identified by 'a",
      'password="\\u0041',
      "Password=x;",
      "Server=a;Password=x1b2;",
      "?token=a&secret=b&",
      `password="${WORD}" `,
      `secret="${WORD}" `,
      '\\"password\\":\\"a',
      "_auth=",
      '"auth": "YWE6YmI=" ',
      `password="${"{a".repeat(300)}" `,
      `password="${"a.".repeat(250)}" `,
      `password="${"a-1".repeat(150)}" `,
      `password="${"a1b2 ".repeat(90)}" `,
      `token="${"ab[".repeat(150)}" `,
    ].map((unit) => again(unit)),
    ...[
      ["another password each time", "[a-zA-Z0-9!$]{11}", 'password="', '"\n'],
      ["another token each time", "[A-Za-z0-9]{32}", "api_token='", "'\n"],
      ["another short one each time", "[a-z]{4}", "pwd=", "\n"],
      ["another word each time", "[a-z]{9}", 'password="', '"\n'],
      ["another path each time", "/[a-z]{9}/[a-z]{9}", 'password="', '"\n'],
      ["another base64 each time", "[A-Za-z0-9]{32}", "secret: ", "\n"],
      ["another header each time", "[A-Za-z0-9]{20}", "Authorization: Bearer ", "\n"],
      ["another login each time", "[A-Za-z0-9]{12}", "curl -u a:", "\n"],
      ["another connection string each time", "[A-Za-z0-9]{12}", "Server=a;Password=", ";"],
      ["another long one each time", "[A-Za-z0-9-]{500}", 'password="', '"\n'],
      ["another one with spaces each time", "[a-z]{4} [a-z]{4} [a-z]{4}", 'password="', '"\n'],
    ].map(([name = "", shape = "", before = "", after = ""]) =>
      each(name, (seed) => `${before}${sampleOf(shape, seed + 1)}${after}`),
    ),
    each("another name each time", (seed) => `${sampleOf("[a-z]{4}_[a-z]{5}", seed + 1)}_password=a\n`),
    each(
      "another long name each time",
      (seed) => `${sampleOf("[a-z]{4}_[A-Z]{3}-[a-z]{30}", seed + 1)}_token_${seed}=a\n`,
    ),
  ];
}

/** What other readers find dear, in every encoding, twice too; and what only begins as if it were encoded. */
function encoded(): readonly HostileText[] {
  const base64 = (text: string) => Buffer.from(text, "latin1").toString("base64");
  const plain: readonly HostileText[] = [
    again("password"),
    again("secret "),
    again("Authorization: Bearer aaaaaaaaaa"),
    again(`password="${WORD}" `),
    each("another password each time", (seed) => `password="${sampleOf("[a-zA-Z0-9!$]{11}", seed + 1)}"\n`),
    each("another token each time", (seed) => `${sampleOf("ghp_[A-Za-z0-9]{36}", seed + 1)}\n`),
    each("another line each time", (seed) => `password=${sampleOf("[a-z]{4}", seed + 1)}\n`),
  ];
  const inWhole = (name: string, encode: (text: string) => string, from: readonly HostileText[] = plain) =>
    from.map(
      (text): HostileText => ({
        name: `${name} of ${text.name}`,
        make: (size) => Buffer.from(encode(text.make(size)).slice(0, size)).toString(),
      }),
    );
  const hex = (text: string) => Buffer.from(text, "latin1").toString("hex");
  const wide = (text: string) => Buffer.from(text, "utf16le").toString("base64");
  const percent = (text: string) => [...text].map((one) => `%${one.charCodeAt(0).toString(16)}`).join("");
  const inLines = (name: string, encode: (text: string) => string, after: string) =>
    plain.map((text): HostileText => {
      const parts = text.make(4096).match(/[\s\S]{48}/g) ?? [];
      return each(
        `${name} of ${text.name}`,
        (index) => encode(`${parts[index % parts.length]}${index}`) + after,
      );
    });
  return [
    ...[
      "://%3a%2f%2f",
      "%3a%2f%2f",
      "%3A%2F%2F%",
      "c2VjcmV0",
      "cGFzc3dvcmQ9",
      "cGFzc3dvcmQ9\n",
      "cGFzc3dvcmQ9-",
      "cGFzc3dvcmQ9=",
      `cGFzc3dvcmQ9${"A".repeat(200)}\n`,
      `cGFzc3dvcmQ9${"A".repeat(200)}`,
      `${"A".repeat(60)}\ncGFzc3dvcmQ9${"A".repeat(60)}\n`,
      "6768705f",
      "6768705f\n",
      "6768705f00",
      "-----BEGIN%20",
      "-----BEGIN%20 ",
      "postgres%3A%2F%2Fa:b@c ",
      "postgres%3A%2F%2Fa:b@c",
      "\\u002b",
      "\\x41",
      "\\u0041a1 ",
      ":\\/\\/a:1234@",
      "kind: Secret\ndata:\n",
      'kind: Secret\ndata: {"a":"',
      "kind: Secret\ndata:\n  a: YWJjZGVmZ2hp\n",
      'x\\u002bpassword="',
      "Z2hwXw",
      "Z2hwX2",
      "Z2hwX2\n",
      "cABhAHMAcwB3AG8AcgBkA",
      "ZXlKaGJHY2lPaU",
      "LS0tLS1CRUdJTi",
    ].map((unit) => again(unit)),
    ...inWhole("base64", base64),
    ...inWhole("base64 of base64", (text) => base64(base64(text))),
    ...inWhole("base64 of UTF-16", wide),
    ...inWhole("hex", (text) => hex(`ghp_${text}`)),
    ...inWhole("percent encoding", (text) => `%3a%2f%2f${percent(text)}`),
    ...inLines("lines of base64", base64, "\n"),
    ...inLines("lines of base64 of base64", (text) => base64(base64(text)), "\n"),
    ...inLines("lines of hex", (text) => hex(`ghp_${text}`), "\n"),
    ...inLines("lines of percent encoding", (text) => `a%3a%2f%2f${percent(text)}`, "\n"),
  ];
}

function ofThePreset(): readonly HostileText[] {
  const beginnings = [
    "AKIA",
    "ghp_",
    "github_pat_",
    "xoxb-",
    "xapp-1-",
    "sk-ant-api03-",
    "https://a:b",
    "https://a:b@",
    "https://hooks.slack.com/services/",
    "postgres://a:b@",
    "mongodb+srv://a:b@",
    "-----BEGIN RSA PRIVATE KEY-----\n",
    "AWS_SECRET_ACCESS_KEY=",
    "secret_access_key = ",
    "hvs.",
    "dapi",
    "glpat-",
    "T3BlbkFJ",
    "sk-T3BlbkFJ",
    "dckr_pat_",
    "npm_",
    "_authToken=",
    "SG.a",
    "shpat_",
    "sk_live_",
    "glc_",
    "glsa_",
    "gsk_",
    "hf_",
    "lin_api_",
    "ntn_",
    "ops_ey",
    "vcp_",
    "figd_",
    "cfut_",
    "tskey-",
  ];
  const found = kinds.filter(({ secretlint, id }) => secretlint && id !== "gcp-service-account-key");
  return [
    ...beginnings.flatMap((text) => ["", " ", "-", "a"].map((before) => again(before + text))),
    ...beginnings.map((text) => again(`${text}${"a".repeat(1500)} `)),
    ...beginnings.map((text) =>
      again(text, `_authToken=a npm_${"a".repeat(36)} SG.aa.aaa hf_${"a".repeat(34)}\n`),
    ),
    again("ghs_1_"),
    again(`${"ghs_1_".repeat(160)}.${"b".repeat(10_000)}.`),
    again(`${"ghs_1_".repeat(160)}.b.${"c".repeat(1_001)} `),
    again(`SG.a.${"a".repeat(257)} `),
    again(`SG.a.${"a".repeat(258)} `),
    again(`SG.a.a-${"a".repeat(129)} `),
    again("https://", "_authToken=a\n"),
    again("http://a:x-oauth-basi", "_authToken=a\n"),
    again(`${"http://".repeat(38)}:x-oauth-basic@github.com\n`),
    again("sk-proj-", "T3BlbkFJ "),
    again(`sk-proj-${"a".repeat(74)}T3BlbkFJ${"a".repeat(57)}!`),
    again("aws_account=123456789012 ", "akia secretaccesskey"),
    again('"', "secretaccesskey"),
    again("secret_access_key    ", "\n"),
    again("secret_access_key=    ", "\n"),
    again(" ", "secret_access_key"),
    again("xoxb-a-"),
    again(`xoxb-${"a-".repeat(500)}_ `),
    again(`${"xoxb-a_".repeat(100)} `),
    again("postgres://a:"),
    again(`postgres://a:${"b".repeat(200)}`),
    again("mongodb://a?"),
    again("https://a:b@a."),
    again(`https://a:b@${"a.".repeat(128)}_ `),
    again(`tskey-aa-${"a".repeat(40)}-`),
    again("tskey-aa"),
    again(`-----BEGIN RSA PRIVATE KEY-----${"A".repeat(10_000)}`),
    again(`-----BEGIN RSA PRIVATE KEY-----${"\n".repeat(10_000)}`),
    ...found.flatMap((kind) =>
      kind.shapes
        .slice(0, 2)
        .flatMap((_, index) => [
          again(`${sampleOfKind(kind, 1, index)}\n`),
          each(`${kind.id}, another each time`, (seed) => `${sampleOfKind(kind, seed + 1, index)}\n`),
        ]),
    ),
  ];
}
