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
  rules: () => rules
});
module.exports = stdin_exports;
var import_chunk_WF4KPAMY = __load("./chunk-WF4KPAMY.js");
var import_chunk_QBE5MDWV = __load("./chunk-QBE5MDWV.js");
var import_chunk_U7UKHDGN = __load("./chunk-U7UKHDGN.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
function sampleOfKind(kind, seed = 1, index = 0) {
  const make = kind.check && index === 0 ? STRUCTURED[kind.check] : void 0;
  return make ? make(seed, (0, import_chunk_U7UKHDGN.headsOf)(kind.shapes[0] ?? "")[0] ?? "") : sampleOf(kind.shapes[index] ?? "", seed);
}
var STRUCTURED = {
  age: (seed) => (0, import_chunk_QBE5MDWV.withBech32Checksum)(sampleOf("AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}", seed)),
  "discord-bot": (seed) => `${unpadded(sampleOf("1[0-9]{17}", seed))}.${sampleOf("[A-Za-z0-9]{6}.[A-Za-z0-9_-]{38}", seed)}`,
  "grafana-cloud": (seed) => `glc_${(0, import_chunk_QBE5MDWV.encodedText)(JSON.stringify({ o: "7", n: "ci", k: sampleOf("[A-Za-z0-9]{24}", seed), m: { r: "eu" } }))}`,
  "grafana-key": (seed) => (0, import_chunk_QBE5MDWV.encodedText)(JSON.stringify({ k: sampleOf("[A-Za-z0-9]{32}", seed), n: "ci", id: 1 })),
  jwt: (seed) => jwtOf({ sub: sampleOf("[a-z0-9]{20}", seed), scope: "admin" }, seed),
  mapbox: (seed, head) => `${head.slice(0, 3)}${unpadded(JSON.stringify({ u: "corp", a: sampleOf("[a-z0-9]{25}", seed) }))}.${sampleOf("[A-Za-z0-9_-]{22}", seed)}`,
  onepassword: (seed) => `ops_${(0, import_chunk_QBE5MDWV.encodedText)(JSON.stringify({ secretKey: sampleOf("[A-Za-z0-9]{63}", seed), email: sampleOf("[a-z]{100}", seed) }))}`,
  pypi: (seed) => `pypi-${(0, import_chunk_QBE5MDWV.macaroonOf)(["pypi", "org"].join("."), sampleOf("[A-Za-z0-9]{48}", seed))}`,
  "sentry-org": (seed) => `sntrys_${(0, import_chunk_QBE5MDWV.encodedText)(JSON.stringify({ iat: 1, url: "https://sentry.io", region_url: "", org: "o" }))}_${sampleOf("[A-Za-z0-9]{43}", seed)}`,
  supabase: (seed) => jwtOf({ iss: "supabase", ref: sampleOf("[a-z]{20}", seed), role: "service_role" }, seed),
  uuid4: (seed) => sampleOf("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", seed)
};
function jwtOf(claims, seed) {
  const header = unpadded(JSON.stringify({ alg: "HS256", typ: "JWT" }));
  return `${header}.${unpadded(JSON.stringify(claims))}.${sampleOf("[A-Za-z0-9_-]{43}", seed)}`;
}
function unpadded(text) {
  return (0, import_chunk_QBE5MDWV.encodedText)(text).replace(/={1,2}$/, "").replace(/\+/g, "-").replace(/\//g, "_");
}
function exampleOf(kind) {
  if (kind.example) return kind.example;
  const [beside] = kind.beside ?? [];
  const about = beside === void 0 ? "" : `# ${beside}
`;
  return { path: "app/settings.py", text: `${about}${nameOf(kind)} = "\u27E6%secret%\u27E7"
` };
}
function nameOf(kind) {
  const [name] = kind.names ?? [];
  if (name === void 0) return "TOKEN";
  const [noun = ""] = kind.nouns ?? ["api_key"];
  const full = name.includes(noun) || noun === "" ? name : `${name.replace(/[-_.]$/, "")}_${noun}`;
  return full.toUpperCase().replace(/\W/g, "_");
}
function sampleOf(shape, seed = 1) {
  return (0, import_chunk_QBE5MDWV.withAzureChecksum)((0, import_chunk_QBE5MDWV.withChecksum)(filled(shape, seed)));
}
function filled(shape, seed) {
  const next = generator(seed);
  let sample = "";
  for (const part of (0, import_chunk_U7UKHDGN.parseShape)(shape)) {
    if (part.type === "literal") sample += part.text;
    else if (part.type === "either") sample += part.texts[next() % part.texts.length];
    else {
      const alphabet = (0, import_chunk_AOZ2SMLR.charactersIn)(part.characters);
      const most = Math.min(part.max, part.min + 40);
      const count = part.max === part.min ? part.min : part.min + next() % (most - part.min + 1);
      for (let i = 0; i < count; i++) sample += alphabet[next() % alphabet.length];
    }
  }
  return sample;
}
function generator(seed) {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return (mixed ^ mixed >>> 14) >>> 0;
  };
}
var CONTROLS = ["secrets-in-environment"];
var GITIGNORE = "https://git-scm.com/docs/gitignore";
var FOREVER = "Git keeps every version, and so does every clone, fork and backup: whoever gets one of them, now or in years, can log in with what the file holds";
var password = () => sampleOf("[A-Za-z0-9]{28}", 7);
var other = () => sampleOf("[A-Za-z0-9]{28}", 8);
var hash = () => `$apr1$${sampleOf("[A-Za-z0-9]{8}", 3)}$${sampleOf("[A-Za-z0-9./]{22}", 3)}`;
var testKey = () => sampleOf("sk_test_[A-Za-z0-9]{24}", 5);
var samples = { password, other, hash, "test-key": testKey };
var SPECS = [
  {
    id: "tracked-env-file",
    severity: "warning",
    title: "Environment file with credentials in git",
    what: "Git tracks an environment file, such as `.env`, that holds credentials. Files with nothing but ports, names, addresses, placeholders and flags are not told of, nor are samples such as `.env.example`.",
    why: `${FOREVER}.`,
    fix: (0, import_chunk_WF4KPAMY.fixOfFile)("tracked-env-file", ".env"),
    links: [GITIGNORE, "https://12factor.net/config"],
    limits: "Told once a file, at its first credential that no kind of token tells of by itself; where there is none, the finding of the token says the same.",
    examples: {
      bad: [
        { title: "a password in .env", files: { ".env": "PORT=8080\n\u27E6DB_PASSWORD=%password%\u27E7\n" }, samples }
      ],
      good: [
        {
          title: "settings only",
          files: { ".env": "PORT=8080\nDB_HOST=db\nDB_PASSWORD=changeme\nDEBUG=false\n" }
        },
        { title: "a sample", files: { ".env.example": "PORT=8080\nDB_PASSWORD=\n" } },
        {
          title: "where git does not track it",
          files: { ".env": "DB_PASSWORD=%password%\n" },
          untracked: [".env"],
          samples
        }
      ]
    }
  },
  {
    id: "env-not-ignored",
    severity: "warning",
    title: "Environment file with credentials that nothing keeps out of git",
    what: "An environment file with credentials lies in the working tree. Git does not track it yet, and no .gitignore leaves it out.",
    why: "The next `git add .` takes it in, and from the first push on everybody with a clone has what it holds.",
    fix: "Add the line `.env` to .gitignore before the next `git add`.",
    links: [GITIGNORE],
    limits: "Only a scan of a working tree sees files that git does not track.",
    examples: {
      bad: [
        {
          title: "an untracked .env",
          files: { ".env": "\u27E6DB_PASSWORD=%password%\u27E7\n" },
          untracked: [".env"],
          samples
        }
      ],
      good: [
        {
          title: "an untracked .env without credentials",
          files: { ".env": "PORT=8080\n" },
          untracked: [".env"]
        }
      ]
    }
  },
  {
    id: "tracked-credentials-file",
    severity: "warning",
    title: "File in which a tool keeps its login",
    what: "A file in which a tool keeps what it logs in with (`.npmrc`, `.pypirc`, `.netrc`, `.git-credentials`, a kubeconfig, Docker's `config.json`, `.htpasswd`, `.pgpass` and their like) holds a password.",
    why: `${FOREVER}. Hashes as in \`.htpasswd\` are guessed offline, at billions of guesses a second.`,
    fix: (0, import_chunk_WF4KPAMY.fixOfFile)("tracked-credentials-file", ".netrc"),
    links: [GITIGNORE, "https://everything.curl.dev/usingcurl/netrc.html"],
    limits: "Where a kind of token or a name tells of what is in it, that finding says what to do about the file.",
    examples: {
      bad: [
        { title: "users of a web server", files: { "web/.htpasswd": "\u27E6admin:%hash%\u27E7\n" }, samples },
        {
          title: "a login for every tool",
          files: { ".netrc": "machine api.corp.io\n  login ci\n  \u27E6password %password%\u27E7\n" },
          samples
        }
      ],
      good: [
        {
          title: "read from the environment",
          files: { ".npmrc": "//registry.example/:_authToken=${NPM_TOKEN}\nsave-exact=true\n" }
        }
      ]
    }
  },
  {
    id: "tracked-key-file",
    severity: "error",
    title: "Store of private keys",
    what: "A file holds private keys: PKCS#12 (`.p12`, `.pfx`), a Java keystore (`.jks`), PuTTY's and GnuPG's keys, keys that are not in text (DER, OpenPGP), or a password safe of KeePass (`.kdbx`), told by its content under any name. Stores of certificates alone are not told of. Keys in PEM are told by [private-key](private-key.md).",
    why: "The password of such a file can be guessed offline for as long as anybody likes, and stands in the same repository as often as not. With the key, whoever has a clone signs releases or answers as the server.",
    fix: (0, import_chunk_WF4KPAMY.fixOfFile)("tracked-key-file", "server.p12"),
    links: [GITIGNORE],
    limits: "Debug keystores of Android, whose password is public, are not told of. The first 64 KiB are looked at, and formats of archives and documents not at all.",
    examples: {
      bad: [
        {
          title: "a key of PuTTY",
          files: {
            "deploy/server.ppk": "\u27E6PuTTY-User-Key-File-2: ssh-rsa\u27E7\nEncryption: none\nComment: deploy\nPrivate-Lines: 14\n"
          }
        }
      ],
      good: [
        {
          title: "a certificate",
          files: { "server.pem": "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n" }
        }
      ]
    }
  },
  {
    id: "terraform-state",
    severity: "warning",
    title: "Terraform state in git",
    what: "A file is Terraform's state, and describes something. Passwords, keys and user data of what it manages stand in it in clear text.",
    why: "Whoever has a clone knows every resource with its address, and every generated password, private key and access key that Terraform was ever told.",
    fix: (0, import_chunk_WF4KPAMY.fixOfFile)("terraform-state", "terraform.tfstate"),
    links: ["https://developer.hashicorp.com/terraform/language/state/sensitive-data", GITIGNORE],
    examples: {
      bad: [
        {
          title: "a state with a database",
          files: {
            "infra/terraform.tfstate": '{\n  "version": 4,\n  \u27E6"terraform_version"\u27E7: "1.9.5",\n  "resources": [\n    { "type": "aws_db_instance", "instances": [{ "attributes": { "address": "db.corp.io" } }] }\n  ]\n}\n'
          }
        }
      ],
      good: [
        {
          title: "an empty state",
          files: { "terraform.tfstate": '{ "version": 4, "terraform_version": "1.9.5", "resources": [] }\n' }
        }
      ]
    }
  },
  {
    id: "tracked-database",
    severity: "warning",
    title: "Database with users in git",
    what: "A file is a SQLite database with rows, and has a table of users, sessions, tokens or customers.",
    why: "Personal data, hashes of passwords and running sessions go to everybody with a clone, and can never be called back; personal data that was published has to be reported in many countries.",
    fix: (0, import_chunk_WF4KPAMY.fixOfFile)("tracked-database", "db.sqlite3"),
    cwe: [540, 359],
    links: ["https://www.sqlite.org/fileformat2.html", GITIGNORE],
    limits: "Only the first 64 KiB are looked at. Databases without such a table, as of places or words, are not told of.",
    examples: {
      bad: [
        {
          title: "users of a web application",
          files: { "db.sqlite3": "\u27E6SQLite format 3\u27E7%rows%" },
          samples: { rows: databaseRows }
        }
      ],
      good: [{ title: "not a database", files: { "notes.db": "name,age\n" } }]
    }
  },
  {
    id: "shell-history",
    severity: "warning",
    title: "History of a command line in git",
    what: "A file is the history that a shell or a client of a database keeps.",
    why: "It holds whatever was typed: passwords as arguments or in the wrong window, names of servers, tokens in `curl` calls.",
    fix: (0, import_chunk_WF4KPAMY.fixOfFile)("shell-history", ".bash_history"),
    links: [GITIGNORE],
    examples: {
      bad: [{ title: "of bash", files: { ".bash_history": "\u27E6ssh deploy@build.corp.io\u27E7\nls -la\n" } }],
      good: [{ title: "an empty one", files: { ".bash_history": "\n" } }]
    }
  },
  {
    id: "env-in-image",
    severity: "warning",
    title: "Environment file copied into an image",
    what: "A Dockerfile copies an environment file into the image, by name or with everything beside it.",
    why: "Whoever can pull the image reads it: `docker run --rm IMAGE cat .env`. A later `RUN rm .env` leaves it in the layer before.",
    fix: "Add the lines `.env` and `.env.*` to .dockerignore, take the `COPY` out, and give the settings when the container starts (`docker run --env-file .env`, `env_file:` in Compose); what a build needs comes by `RUN --mount=type=secret`.",
    links: [
      "https://docs.docker.com/build/building/secrets/",
      "https://docs.docker.com/build/concepts/context/#dockerignore-files"
    ],
    limits: "Assumes that the folder of the Dockerfile is the build's context. Lists behind a line's end are not read.",
    examples: {
      bad: [
        { title: "by name", files: { Dockerfile: "FROM node:22\nCOPY package.json \u27E6.env\u27E7 ./\n" } },
        {
          title: "with everything",
          files: { Dockerfile: "FROM node:22\nCOPY \u27E6.\u27E7 .\n", ".env": "DB_PASSWORD=%password%\n" },
          samples
        }
      ],
      good: [
        {
          title: "left out",
          files: {
            Dockerfile: "FROM node:22\nCOPY . .\n",
            ".env": "DB_PASSWORD=%password%\n",
            ".dockerignore": "node_modules\n.env*\n"
          },
          samples
        },
        { title: "a sample", files: { Dockerfile: "FROM node:22\nCOPY .env.example .env\n" } }
      ]
    }
  },
  {
    id: "test-key-in-production",
    severity: "warning",
    title: "Test key in production's settings",
    what: "Settings of production hold a key of a payment provider's test mode (`sk_test_`, `pk_test_`, `rk_test_`).",
    why: "Orders go through and no money is taken: whoever knows the provider's public test card pays with it.",
    fix: "Give production its live key from a secret store, and keep test keys in the settings of development.",
    cwe: [489],
    links: ["https://docs.stripe.com/keys"],
    examples: {
      bad: [
        {
          title: "in .env.production",
          files: { ".env.production": "STRIPE_SECRET_KEY=\u27E6%test-key%\u27E7\n" },
          samples
        }
      ],
      good: [
        {
          title: "a placeholder",
          files: { ".env.production": "STRIPE_SECRET_KEY=sk_test_xxxxxxxxxxxxxxxxxxxxxxxx\n" }
        }
      ]
    }
  },
  {
    id: "shared-between-environments",
    severity: "warning",
    title: "The same secret in two environments",
    what: "A secret has the same value under the same name in the settings of two environments.",
    why: "Whoever gets into development, where doors stand open on purpose, has the key to production; and it cannot be replaced in one without breaking the other.",
    fix: "Make a new value for each environment, and give each only its own.",
    cwe: [1188, 798],
    links: ["https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"],
    limits: "Compares files of one folder that are named after an environment, and files of one name in folders that are, a setting a line.",
    examples: {
      bad: [
        {
          title: "development and production",
          files: {
            "deploy/values-prod.yaml": "db:\n  \u27E6password: %password%\u27E7\n",
            "deploy/values-dev.yaml": "db:\n  password: %password%\n"
          },
          samples
        }
      ],
      good: [
        {
          title: "one each",
          files: {
            "deploy/values-prod.yaml": "db:\n  password: %password%\n",
            "deploy/values-dev.yaml": "db:\n  password: %other%\n"
          },
          samples
        }
      ]
    }
  }
];
function databaseRows() {
  const statement = "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, password TEXT)";
  const page = (text) => text.padEnd(1024, "\0");
  const header = "\0\0\0".padEnd(85, "\0");
  const first = page(`SQLite format 3${header}\r\0\0\0`.padEnd(900, "\0") + statement);
  return (first + page("\r\0\0\0p\0")).slice("SQLite format 3".length);
}
var fileRules = SPECS.map(
  (spec) => (0, import_chunk_AOZ2SMLR.defineRule)({ cwe: [540, 798], controls: CONTROLS, ...spec, id: `secrets/${spec.id}` })
);
var rules = [...import_chunk_U7UKHDGN.kinds.map(ruleOf), ...fileRules];
function ruleOf(kind) {
  const samples2 = { secret: () => sampleOfKind(kind), key: () => "KEY" };
  const { path, text } = exampleOf(kind);
  return (0, import_chunk_AOZ2SMLR.defineRule)({
    id: `secrets/${kind.id}`,
    aliases: (kind.secretlint ?? []).map((found) => `@secretlint/secretlint-rule-${found.split("/")[0]}`),
    severity: kind.severity ?? "error",
    title: `${kind.name.charAt(0).toUpperCase()}${kind.name.slice(1)} in a file`,
    what: `A file holds ${kind.name}.`,
    why: (0, import_chunk_AOZ2SMLR.whyOf)(kind),
    fix: (0, import_chunk_AOZ2SMLR.fixOf)(kind),
    cwe: [798, 540],
    links: [kind.link],
    controls: ["secrets-in-environment"],
    examples: {
      bad: [{ title: `${kind.name} in ${path}`, files: { [path]: text }, samples: samples2 }],
      good: [
        {
          title: "read from the environment",
          files: { "app/settings.py": 'import os\n\nTOKEN = os.environ["SERVICE_TOKEN"]\n' }
        }
      ]
    }
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
})