import { defineRule, type Rule, type RuleSpec } from "../../../rule.ts";
import { sampleOf } from "../sample.ts";
import { fixOfFile } from "./take-out.ts";

const CONTROLS = ["secrets-in-environment"];
const GITIGNORE = "https://git-scm.com/docs/gitignore";
const FOREVER =
  "Git keeps every version, and so does every clone, fork and backup: whoever gets one of them, now or in years, can log in with what the file holds";

const password = () => sampleOf("[A-Za-z0-9]{28}", 7);
const other = () => sampleOf("[A-Za-z0-9]{28}", 8);
const hash = () => `$apr1$${sampleOf("[A-Za-z0-9]{8}", 3)}$${sampleOf("[A-Za-z0-9./]{22}", 3)}`;
const testKey = () => sampleOf("sk_test_[A-Za-z0-9]{24}", 5);
const samples = { password, other, hash, "test-key": testKey };

type FileRule = Omit<RuleSpec, "id" | "cwe" | "controls" | "examples"> & {
  readonly id: string;
  readonly cwe?: readonly number[];
  readonly examples: RuleSpec["examples"];
};

const SPECS: readonly FileRule[] = [
  {
    id: "tracked-env-file",
    severity: "warning",
    title: "Environment file with credentials in git",
    what: "Git tracks an environment file, such as `.env`, that holds credentials. Files with nothing but ports, names, addresses, placeholders and flags are not told of, nor are samples such as `.env.example`.",
    why: `${FOREVER}.`,
    fix: fixOfFile("tracked-env-file", ".env"),
    links: [GITIGNORE, "https://12factor.net/config"],
    limits:
      "Told once a file, at its first credential that no kind of token tells of by itself; where there is none, the finding of the token says the same.",
    examples: {
      bad: [
        { title: "a password in .env", files: { ".env": "PORT=8080\n⟦DB_PASSWORD=%password%⟧\n" }, samples },
      ],
      good: [
        {
          title: "settings only",
          files: { ".env": "PORT=8080\nDB_HOST=db\nDB_PASSWORD=changeme\nDEBUG=false\n" },
        },
        { title: "a sample", files: { ".env.example": "PORT=8080\nDB_PASSWORD=\n" } },
        {
          title: "where git does not track it",
          files: { ".env": "DB_PASSWORD=%password%\n" },
          untracked: [".env"],
          samples,
        },
      ],
    },
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
          files: { ".env": "⟦DB_PASSWORD=%password%⟧\n" },
          untracked: [".env"],
          samples,
        },
      ],
      good: [
        {
          title: "an untracked .env without credentials",
          files: { ".env": "PORT=8080\n" },
          untracked: [".env"],
        },
      ],
    },
  },
  {
    id: "tracked-credentials-file",
    severity: "warning",
    title: "File in which a tool keeps its login",
    what: "A file in which a tool keeps what it logs in with (`.npmrc`, `.pypirc`, `.netrc`, `.git-credentials`, a kubeconfig, Docker's `config.json`, `.htpasswd`, `.pgpass` and their like) holds a password.",
    why: `${FOREVER}. Hashes as in \`.htpasswd\` are guessed offline, at billions of guesses a second.`,
    fix: fixOfFile("tracked-credentials-file", ".netrc"),
    links: [GITIGNORE, "https://everything.curl.dev/usingcurl/netrc.html"],
    limits:
      "Where a kind of token or a name tells of what is in it, that finding says what to do about the file.",
    examples: {
      bad: [
        { title: "users of a web server", files: { "web/.htpasswd": "⟦admin:%hash%⟧\n" }, samples },
        {
          title: "a login for every tool",
          files: { ".netrc": "machine api.corp.io\n  login ci\n  ⟦password %password%⟧\n" },
          samples,
        },
      ],
      good: [
        {
          title: "read from the environment",
          files: { ".npmrc": "//registry.example/:_authToken=${NPM_TOKEN}\nsave-exact=true\n" },
        },
      ],
    },
  },
  {
    id: "tracked-key-file",
    severity: "error",
    title: "Store of private keys",
    what: "A file holds private keys: PKCS#12 (`.p12`, `.pfx`), a Java keystore (`.jks`), PuTTY's and GnuPG's keys, keys that are not in text (DER, OpenPGP), or a password safe of KeePass (`.kdbx`), told by its content under any name. Stores of certificates alone are not told of. Keys in PEM are told by [private-key](private-key.md).",
    why: "The password of such a file can be guessed offline for as long as anybody likes, and stands in the same repository as often as not. With the key, whoever has a clone signs releases or answers as the server.",
    fix: fixOfFile("tracked-key-file", "server.p12"),
    links: [GITIGNORE],
    limits:
      "Debug keystores of Android, whose password is public, are not told of. The first 64 KiB are looked at, and formats of archives and documents not at all.",
    examples: {
      bad: [
        {
          title: "a key of PuTTY",
          files: {
            "deploy/server.ppk":
              "⟦PuTTY-User-Key-File-2: ssh-rsa⟧\nEncryption: none\nComment: deploy\nPrivate-Lines: 14\n",
          },
        },
      ],
      good: [
        {
          title: "a certificate",
          files: { "server.pem": "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n" },
        },
      ],
    },
  },
  {
    id: "terraform-state",
    severity: "warning",
    title: "Terraform state in git",
    what: "A file is Terraform's state, and describes something. Passwords, keys and user data of what it manages stand in it in clear text.",
    why: "Whoever has a clone knows every resource with its address, and every generated password, private key and access key that Terraform was ever told.",
    fix: fixOfFile("terraform-state", "terraform.tfstate"),
    links: ["https://developer.hashicorp.com/terraform/language/state/sensitive-data", GITIGNORE],
    examples: {
      bad: [
        {
          title: "a state with a database",
          files: {
            "infra/terraform.tfstate":
              '{\n  "version": 4,\n  ⟦"terraform_version"⟧: "1.9.5",\n  "resources": [\n    { "type": "aws_db_instance", "instances": [{ "attributes": { "address": "db.corp.io" } }] }\n  ]\n}\n',
          },
        },
      ],
      good: [
        {
          title: "an empty state",
          files: { "terraform.tfstate": '{ "version": 4, "terraform_version": "1.9.5", "resources": [] }\n' },
        },
      ],
    },
  },
  {
    id: "tracked-database",
    severity: "warning",
    title: "Database with users in git",
    what: "A file is a SQLite database with rows, and has a table of users, sessions, tokens or customers.",
    why: "Personal data, hashes of passwords and running sessions go to everybody with a clone, and can never be called back; personal data that was published has to be reported in many countries.",
    fix: fixOfFile("tracked-database", "db.sqlite3"),
    cwe: [540, 359],
    links: ["https://www.sqlite.org/fileformat2.html", GITIGNORE],
    limits:
      "Only the first 64 KiB are looked at. Databases without such a table, as of places or words, are not told of.",
    examples: {
      bad: [
        {
          title: "users of a web application",
          files: { "db.sqlite3": "⟦SQLite format 3⟧%rows%" },
          samples: { rows: databaseRows },
        },
      ],
      good: [{ title: "not a database", files: { "notes.db": "name,age\n" } }],
    },
  },
  {
    id: "shell-history",
    severity: "warning",
    title: "History of a command line in git",
    what: "A file is the history that a shell or a client of a database keeps.",
    why: "It holds whatever was typed: passwords as arguments or in the wrong window, names of servers, tokens in `curl` calls.",
    fix: fixOfFile("shell-history", ".bash_history"),
    links: [GITIGNORE],
    examples: {
      bad: [{ title: "of bash", files: { ".bash_history": "⟦ssh deploy@build.corp.io⟧\nls -la\n" } }],
      good: [{ title: "an empty one", files: { ".bash_history": "\n" } }],
    },
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
      "https://docs.docker.com/build/concepts/context/#dockerignore-files",
    ],
    limits:
      "Assumes that the folder of the Dockerfile is the build's context. Lists behind a line's end are not read.",
    examples: {
      bad: [
        { title: "by name", files: { Dockerfile: "FROM node:22\nCOPY package.json ⟦.env⟧ ./\n" } },
        {
          title: "with everything",
          files: { Dockerfile: "FROM node:22\nCOPY ⟦.⟧ .\n", ".env": "DB_PASSWORD=%password%\n" },
          samples,
        },
      ],
      good: [
        {
          title: "left out",
          files: {
            Dockerfile: "FROM node:22\nCOPY . .\n",
            ".env": "DB_PASSWORD=%password%\n",
            ".dockerignore": "node_modules\n.env*\n",
          },
          samples,
        },
        { title: "a sample", files: { Dockerfile: "FROM node:22\nCOPY .env.example .env\n" } },
      ],
    },
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
          files: { ".env.production": "STRIPE_SECRET_KEY=⟦%test-key%⟧\n" },
          samples,
        },
      ],
      good: [
        {
          title: "a placeholder",
          files: { ".env.production": "STRIPE_SECRET_KEY=sk_test_xxxxxxxxxxxxxxxxxxxxxxxx\n" },
        },
      ],
    },
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
    limits:
      "Compares files of one folder that are named after an environment, and files of one name in folders that are, a setting a line.",
    examples: {
      bad: [
        {
          title: "development and production",
          files: {
            "deploy/values-prod.yaml": "db:\n  ⟦password: %password%⟧\n",
            "deploy/values-dev.yaml": "db:\n  password: %password%\n",
          },
          samples,
        },
      ],
      good: [
        {
          title: "one each",
          files: {
            "deploy/values-prod.yaml": "db:\n  password: %password%\n",
            "deploy/values-dev.yaml": "db:\n  password: %other%\n",
          },
          samples,
        },
      ],
    },
  },
];

/** Behind the first fifteen characters: a header, the statement of a table on the first page, and a second page with a row. */
function databaseRows(): string {
  const statement = "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, password TEXT)";
  const page = (text: string) => text.padEnd(1024, "\0");
  const header = "\0\x04\0\x01\x01\0".padEnd(85, "\0");
  const first = page(`SQLite format 3${header}\x0d\0\0\0\x01`.padEnd(900, "\0") + statement);
  return (first + page("\x0d\0\0\0\x01\x03\x70\0")).slice("SQLite format 3".length);
}

export const fileRules: readonly Rule[] = SPECS.map((spec) =>
  defineRule({ cwe: [540, 798], controls: CONTROLS, ...spec, id: `secrets/${spec.id}` }),
);
