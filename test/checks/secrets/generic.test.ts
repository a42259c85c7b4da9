import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findIn } from "../../../src/checks/secrets/generic/find.ts";
import { KEYWORDS } from "../../../src/checks/secrets/generic/keywords.ts";
import { secretsCheck } from "../../../src/checks/secrets/index.ts";
import { sampleOf } from "../../../src/checks/secrets/sample.ts";
import { SourceFile } from "../../../src/file.ts";
import { expectLinear } from "../../helpers/growth.ts";
import { scanFiles } from "../../helpers/scan.ts";

/** A value for each kind of secret: none of them stands in this file. */
const KEY = sampleOf("[A-Za-z0-9]{32}");
const PASSWORD = `${sampleOf("[A-Z][a-z]{2}[0-9]{4}", 3)}!Kite`;
/** Longer than most tokens, shorter than data. */
const LONG = sampleOf("[A-Za-z0-9]{900}", 4);
const LETTERS = "qzvkxwjqhzgf";
const DIGEST = sampleOf("[0-9a-f]{32}", 5);
/** How a private key of RSA begins in PKCS#8 (RFC 5958), without the lines of PEM. */
const DER = `MIIE${sampleOf("[a-z]")}wIBADANBgkqhkiG9w0BAQEFAASC${sampleOf("[A-Za-z0-9]{200}", 6)}`;
const PAIR = Buffer.from(`deploy:${PASSWORD}`).toString("base64");

/** `rule: value` of what is reported by default. */
async function found(path: string, text: string): Promise<string[]> {
  const { findings } = await scanFiles({ [path]: text }, [secretsCheck]);
  return findings.map(({ rule }) => rule.slice("secrets/".length));
}

/** The values that are pointed at, whatever the confidence. */
function values(path: string, text: string): string[] {
  return findIn(new SourceFile(path, text), KEYWORDS).map(({ secret }) =>
    text.slice(secret.start, secret.end),
  );
}

const WRITTEN: readonly (readonly [path: string, text: string, kind: string, value: string])[] = [
  ["a.py", `DB_PASSWORD = "${PASSWORD}"\n`, "generic-password", PASSWORD],
  ["a.py", `connect(host, password='${PASSWORD}')\n`, "generic-password", PASSWORD],
  ["a.py", `settings = {"secret_key": "${KEY}"}\n`, "generic-secret", KEY],
  ["a.py", `os.environ["API_KEY"] = "${KEY}"\n`, "generic-api-key", KEY],
  ["a.py", `KEY = os.getenv("SESSION_SECRET", "${KEY}")\n`, "generic-secret", KEY],
  ["a.py", `def connect(password: str = "${PASSWORD}"):\n`, "generic-password", PASSWORD],
  [
    "a.py",
    `password = (b"${PASSWORD}")\n`.replace("(b", "b").replace('")', '"'),
    "generic-password",
    PASSWORD,
  ],
  ["a.vb", `Dim password As String = "${PASSWORD}"\n`, "generic-password", PASSWORD],
  ["a.bicep", `param adminPassword string = '${PASSWORD}'\n`, "generic-password", PASSWORD],
  [
    ".remote-sync.json",
    `{ "ignore": [".git/**"],\n  "password": "${PASSWORD}" }\n`,
    "generic-password",
    PASSWORD,
  ],
  ["set.bat", `setx API_KEY "${KEY}"\n`, "generic-api-key", KEY],
  [
    "hosts.ini",
    `db ansible_host=10.0.0.1 ansible_password=${PASSWORD} ansible_port=22\n`,
    "generic-password",
    PASSWORD,
  ],
  [
    "res/values/keys.xml",
    `<string name="api_key" translatable="false">${KEY}</string>\n`,
    "generic-api-key",
    KEY,
  ],
  ["app.plist", `<key>ApiKey</key>\n\t<string>${KEY}</string>\n`, "generic-api-key", KEY],
  ["nginx.conf", `proxy_set_header Authorization "Bearer ${KEY}";\n`, "authorization-header", KEY],
  ["a.ts", `const apiKey: string = "${KEY}";\n`, "generic-api-key", KEY],
  ["a.ts", `const secret = process.env.JWT_SECRET || "${KEY}";\n`, "generic-secret", KEY],
  ["a.ts", `const token = process.env.AUTH_TOKEN ?? '${KEY}';\n`, "generic-secret", KEY],
  ["a.js", `login({ user: "app", password: "${PASSWORD}" });\n`, "generic-password", PASSWORD],
  ["a.js", `if (req.body.password === "${PASSWORD}") enter();\n`, "generic-password", PASSWORD],
  ["a.js", `const key = Buffer.from(x); config.set("encryption_key", "${KEY}");\n`, "generic-api-key", KEY],
  ["A.java", `dataSource.setPassword("${PASSWORD}");\n`, "generic-password", PASSWORD],
  [
    "src/main/java/com/example/demo/A.java",
    `dataSource.setPassword("${PASSWORD}");\n`,
    "generic-password",
    PASSWORD,
  ],
  ["A.java", `private static final String API_KEY = "${KEY}";\n`, "generic-api-key", KEY],
  [
    "build.gradle",
    `  credentials {\n    username 'ci'\n    password '${PASSWORD}'\n  }\n`,
    "generic-password",
    PASSWORD,
  ],
  ["build.gradle", `  credentials { username 'ci'; password "${PASSWORD}" }\n`, "generic-password", PASSWORD],
  ["build.gradle", `  release {\n    storePassword '${PASSWORD}'\n  }\n`, "generic-password", PASSWORD],
  ["build.gradle", `buildConfigField "String", "API_KEY", "\\"${KEY}\\""\n`, "generic-api-key", KEY],
  ["recipe.rb", `  user 'ci'\n  password '${PASSWORD}'\n`, "generic-password", PASSWORD],
  ["a.h", `#define WIFI_PASSWORD "${PASSWORD}"\n`, "generic-password", PASSWORD],
  [
    "setup.sh",
    `cat <<EOF\nmachine git.corp.io\n  login ci\n  password ${PASSWORD}\nEOF\n`,
    "generic-password",
    PASSWORD,
  ],
  ["deploy/machines", `machine git.corp.io\nlogin ci\npassword ${PASSWORD}\n`, "generic-password", PASSWORD],
  ["A.cs", `var key = new { ClientSecret = "${KEY}" };\n`, "generic-secret", KEY],
  ["a.go", `token := "${KEY}"\n`, "generic-secret", KEY],
  ["a.go", `var signingKey = []byte("${KEY}")\n`, "generic-api-key", KEY],
  ["a.rb", `  :password => "${PASSWORD}",\n`, "generic-password", PASSWORD],
  ["a.rb", `config.secret_key = '${KEY}'\n`, "generic-secret", KEY],
  ["a.php", `$db_password = '${PASSWORD}';\n`, "generic-password", PASSWORD],
  ["a.php", `define( 'DB_PASSWORD', '${PASSWORD}' );\n`, "generic-password", PASSWORD],
  ["a.php", `'password' => '${PASSWORD}',\n`, "generic-password", PASSWORD],
  ["a.rs", `let api_key: &'static str = "${KEY}";\n`, "generic-api-key", KEY],
  ["a.kt", `val clientSecret = "${KEY}"\n`, "generic-secret", KEY],
  ["a.swift", `let apiToken = "${KEY}"\n`, "generic-secret", KEY],
  ["a.sql", `CREATE USER app IDENTIFIED BY '${PASSWORD}';\n`, "generic-password", PASSWORD],
  ["a.sql", `ALTER ROLE app WITH PASSWORD '${PASSWORD}';\n`, "generic-password", PASSWORD],
  ["main.tf", `  admin_password = "${PASSWORD}"\n`, "generic-password", PASSWORD],
  ["app.json", `{ "password" : "${PASSWORD}" }\n`, "generic-password", PASSWORD],
  ["task.json", `[{ "name": "API_TOKEN", "value": "${KEY}" }]\n`, "generic-secret", KEY],
  ["a.ipynb", `{"source": ["api_key = \\"${KEY}\\"\\n"]}\n`, "generic-api-key", KEY],
  [".mcp.json", `{"env": {"SERVICE_API_KEY": "${KEY}"}}\n`, "generic-api-key", KEY],
  ["app.yml", `  password: ${PASSWORD} # changed in May\n`, "generic-password", PASSWORD],
  ["app.yml", `  secret_key_base: "${KEY}"\n`, "generic-secret", KEY],
  ["compose.yml", `      - POSTGRES_PASSWORD=${PASSWORD}\n`, "generic-password", PASSWORD],
  ["compose.yml", `      DB_PASSWORD: \${DB_PASSWORD:-${PASSWORD}}\n`, "generic-password", PASSWORD],
  ["deploy.yaml", `- name: DB_PASSWORD\n  value: "${PASSWORD}"\n`, "generic-password", PASSWORD],
  ["deploy.yaml", `- name: DB_PASSWORD\n  value: ${PASSWORD}\n`, "generic-password", PASSWORD],
  ["secret.yaml", `kind: Secret\nstringData:\n  api-token: ${KEY}\n`, "generic-secret", KEY],
  ["app.ini", `[db]\npasswd = ${PASSWORD}\n`, "generic-password", PASSWORD],
  ["app.properties", `spring.datasource.password=${PASSWORD}\n`, "generic-password", PASSWORD],
  ["Cargo.toml", `access_token = "${KEY}"\n`, "generic-secret", KEY],
  [".env", `DB_PASSWORD=${PASSWORD}\n`, "tracked-env-file", PASSWORD],
  [".env", "DB_PASSWORD=Fish2024x\n", "tracked-env-file", "Fish2024x"],
  ["deploy.sh", `export AUTH_TOKEN=${KEY}\n`, "generic-secret", KEY],
  ["deploy.sh", `mysql -u root --password=${PASSWORD} shop\n`, "generic-password", PASSWORD],
  ["deploy.sh", `helm login --password ${PASSWORD} registry.corp.io\n`, "generic-password", PASSWORD],
  ["deploy.sh", `curl -u deploy:${PASSWORD} https://corp.io\n`, "generic-password", PASSWORD],
  [
    "main.tf",
    `variable "db_password" {\n  type    = string\n  default = "${PASSWORD}"\n}\n`,
    "generic-password",
    PASSWORD,
  ],
  [
    "stack.yaml",
    `Parameters:\n  DbPassword:\n    Type: String\n    Default: ${PASSWORD}\n`,
    "generic-password",
    PASSWORD,
  ],
  [
    "arm.json",
    `{"adminPassword": {"type": "string", "value": "${PASSWORD}"}}\n`,
    "generic-password",
    PASSWORD,
  ],
  ["tasks.yml", `- mysql_user: name=app password=${PASSWORD} state=present\n`, "generic-password", PASSWORD],
  [
    "conf.xml",
    `<property name="hibernate.connection.password">${PASSWORD}</property>\n`,
    "generic-password",
    PASSWORD,
  ],
  ["deploy.sh", `mysql -u app -p${PASSWORD} shop\n`, "generic-password", PASSWORD],
  ["deploy.sh", `sshpass -p '${PASSWORD}' ssh app@corp.io\n`, "generic-password", PASSWORD],
  [
    "deploy.sh",
    `docker login -u app -p ${PASSWORD} registry.corp.io && docker push x\n`,
    "generic-password",
    PASSWORD,
  ],
  ["deploy.sh", `redis-cli -h redis.corp.io -a ${PASSWORD} ping\n`, "generic-password", PASSWORD],
  ["deploy.sh", `echo "app:${PASSWORD}" | chpasswd\n`, "generic-password", PASSWORD],
  ["run.bat", `PsExec.exe \\\\10.0.0.4 -u Administrator -p ${PASSWORD} cmd\n`, "generic-password", PASSWORD],
  [
    "run.ps1",
    `$secure = ConvertTo-SecureString "${PASSWORD}" -AsPlainText -Force\n`,
    "generic-password",
    PASSWORD,
  ],
  ["a.cs", `new NetworkCredential("app@corp.io", "${PASSWORD}");\n`, "generic-password", PASSWORD],
  ["A.java", `DriverManager.getConnection(url, "app", "${PASSWORD}");\n`, "generic-password", PASSWORD],
  ["a.go", `smtp.PlainAuth("", user, "${PASSWORD}", host)\n`, "generic-password", PASSWORD],
  ["a.py", `smtp.login(\n    "app@corp.io",\n    "${PASSWORD}",\n)\n`, "generic-password", PASSWORD],
  ["a.py", `requests.get(url, auth=("app", "${PASSWORD}"))\n`, "generic-password", PASSWORD],
  ["a.php", `$db = new mysqli("db.corp.io", "app", "${PASSWORD}", "shop");\n`, "generic-password", PASSWORD],
  ["Info.plist", `<key>ApiSecret</key>\n\t<string>${KEY}</string>\n`, "generic-secret", KEY],
  ["deploy.sh", `curl -H 'X-Api-Key: ${KEY}' https://corp.io\n`, "generic-api-key", KEY],
  ["deploy.sh", `curl -H "Authorization: Bearer ${KEY}" https://corp.io\n`, "authorization-header", KEY],
  ["a.js", `headers: { Authorization: "Basic ${PAIR}" }\n`, "authorization-header", PAIR],
  ["a.py", `headers["Authorization"] = "Token ${KEY}"\n`, "authorization-header", KEY],
  ["Dockerfile", `FROM a\nENV API_TOKEN=${KEY}\n`, "generic-secret", KEY],
  ["Dockerfile", `FROM a\nENV API_TOKEN ${KEY}\nARG X\n`, "generic-secret", KEY],
  ["web.config", `<add key="SmtpPassword" value="${PASSWORD}" />\n`, "generic-password", PASSWORD],
  ["settings.xml", `<password>${PASSWORD}</password>\n`, "generic-password", PASSWORD],
  ["settings.xml", `<connection user="a" password="${PASSWORD}"/>\n`, "generic-password", PASSWORD],
  [
    "a.cs",
    `var c = "Server=db;Database=a;User Id=u;Password=${PASSWORD};";\n`,
    "connection-string",
    PASSWORD,
  ],
  [
    "login.ps1",
    `$Password = ConvertTo-SecureString "${PASSWORD}" -AsPlainText -Force\n`,
    "generic-password",
    PASSWORD,
  ],
  [".netrc", `machine corp.io login app password ${PASSWORD}\n`, "tracked-credentials-file", PASSWORD],
  [".env", "DB_PASSWORD=whitewater\n", "tracked-env-file", "whitewater"],
  ["app.ini", `password = ${LETTERS}\n`, "generic-password", LETTERS],
  ["app.ini", `billing_key = ${KEY}\n`, "generic-api-key", KEY],
  ["app.yml", `password: |\n  ${PASSWORD}\nuser: app\n`, "generic-password", PASSWORD],
  ["a.py", `token = "${LONG}"\n`, "generic-secret", LONG],
  ["app.ini", `token = ${LONG}\n`, "generic-secret", LONG],
  ["redis.conf", `requirepass ${PASSWORD}\n`, "generic-password", PASSWORD],
  [".env.example", `API_KEY=${KEY}\n`, "generic-api-key", KEY],
  ["app.ini", `RESET_SECRET = ${KEY}\n`, "generic-secret", KEY],
  ["compose.yaml", `    #  - AUTH_SECRET=${KEY}\n`, "generic-secret", KEY],
  ["azure.yaml", `azurestorageaccountkey: ${KEY}\n`, "generic-api-key", KEY],
  ["app.yml", `private_key: ${DER}\n`, "generic-api-key", DER],
  [".docker/config.json", `{"auths": {"corp.io": {"auth": "${PAIR}"}}}\n`, "tracked-credentials-file", PAIR],
];

describe("is found, and only it", () => {
  test.each(WRITTEN)("%s: %s", async (path, text, kind, value) => {
    expect(values(path, text)).toEqual([value]);
    expect(await found(path, text)).toEqual([kind]);
  });
});

const HARMLESS: readonly (readonly [path: string, text: string])[] = [
  ["src/Constants.cs", 'public const string DeviceAuthKey = "pm-27581-device-auth-key";'],
  ["a.js", 'page.login("user name", "password");\n'],
  ["a.py", 'requests.get(url, auth=("user", "password"))\n'],
  ["a.py", `requests.get(url, auth=("app", os.environ["${KEY}"]))\n`],
  ["a.java", `DriverManager.getConnection("${PASSWORD}", user, password);\n`],
  ["deploy.sh", 'docker login -u "$USER" -p "$PASSWORD"; mysql -u app -p\n'],
  ["deploy.sh", `docker login -u app --password-stdin && run -p ${PASSWORD}\n`],
  ["run.bat", "psexec \\\\host -u app -p %SECRET_9aX% cmd\n"],
  ["main.tf", `variable "db_password" {\n  type = string\n}\nlocals {\n  default = "${PASSWORD}"\n}\n`],
  ["a.html", `<label for="password">${PASSWORD}</label>\n`],
  ["a.rb", `#   User.new(name: "david", password: "${PASSWORD}")\n`],
  ["build.gradle", "  credentials {\n    password project.findProperty('ciPassword')\n  }\n"],
  ["build.gradle", `  credentials {\n    password "\${ciPassword}"\n  }\n`],
  ["a.ts", `say("the password '${PASSWORD}' is wrong");\n`],
  ["notes.txt", `The machine asks for a login first\npassword ${PASSWORD}\n`],
  ["a.java", ` * {"username": "david", "password": "${PASSWORD}"}\n`],
  ["a.ini", `; - redis: addr=:6379,password=${PASSWORD},db=0\n`],
  ["a.js", "const emoji = { 'secret': '\\u3299\\ufe0f' };\n"],
  ["a.java", '"org.example.BasicDataSource#getPassword",\n  "org.example.BasicDataSource#getUser2"\n'],
  ["src/dockerTest/compose.yaml", "    - 'MSSQL_SA_PASSWORD=verYs3cret'\n"],
  ["a.py", "password = getpass()\n"],
  ["a.py", 'password = input("Enter your password: ")\n'],
  ["a.py", 'password = os.environ["DB_PASSWORD"]\n'],
  ["a.py", "def login(password: str, token: Optional[str] = None): ...\n"],
  ["a.py", 'PASSWORD_HASHER = "django.contrib.auth.hashers.Argon2PasswordHasher"\n'],
  ["a.py", 'token_url = "https://login.corp.io/oauth2/token"\n'],
  ["a.py", 'password = "changeme"\n'],
  ["a.py", 'API_KEY = "your-api-key-here"\n'],
  ["a.py", 'SECRET = "${SECRET}"\n'],
  ["a.py", `password_hash = "$2b$12${sampleOf("[A-Za-z0-9]{53}")}"\n`],
  ["a.ts", "interface Login { password: string; token?: string }\n"],
  ["a.ts", "const password = config.get('db.password');\n"],
  ["a.ts", "const token = await getToken(user.id);\n"],
  ["a.ts", "export const TOKEN_KEY = 'accessToken';\n"],
  ["a.ts", 'const labels = { password: "Enter your password", newPassword: "Neues Passwort" };\n'],
  ["a.ts", `const publicKey = "${KEY}";\n`],
  ["a.ts", `const passwordResetId = "${KEY}";\n`],
  ["a.ts", `const foreign_key = "${KEY}";\n`],
  ["a.ts", 'const maxTokens = "4096"; const nextPageToken = "abc";\n'],
  ["a.tsx", '<input type="password" autoComplete="current-password" name="password" />\n'],
  ["a.vue", '<field v-model="password" :label="$t(labels.Password1)" type="password" :disabled="busy" />\n'],
  ["a.go", "if token == nil { return errInvalidToken }\n"],
  ["a.java", "user.setPassword(passwordEncoder.encode(request.getPassword()));\n"],
  ["a.php", "$password = $_POST['password'];\n"],
  ["app.yml", "password: {{ vault_password }}\n"],
  ["app.yml", "password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n"],
  ["app.yml", "token: vault:secret/data/app#token\n"],
  ["ci.yml", "      GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }}\n"],
  [
    "deploy.yaml",
    "- name: DB_PASSWORD\n  valueFrom:\n    secretKeyRef:\n      name: db\n      key: password\n",
  ],
  ["secret.yaml", "secretName: api-token-7f9k2\n"],
  [".env", "DB_PASSWORD=\nAPI_KEY=op://vault/item/field\nSECRET_FILE=/run/secrets/app\n"],
  [".env", "DB_PASSWORD=changeme\n"],
  [
    "deploy.sh",
    'PASSWORD="$(pass show db)"\nexport TOKEN=$TOKEN\ncurl -u "$USER:$PASSWORD" https://corp.io\n',
  ],
  ["deploy.sh", "sed -i 's/.*#DB_PASSWORD=$/DB_PASSWORD=x/' .env\n"],
  ["package-lock.json", `{"token": {"integrity": "sha512-${sampleOf("[A-Za-z0-9+/]{86}")}=="}}\n`],
  ["locales/de.json", '{"password": "Passw0rt-Ändern2", "token": "Geräte-Token1"}\n'],
  ["a.json", '{"Enter the password": "ERR_AUTH_FAILURE_USER2"}\n'],
  ["yarn.lock", "  minipass: npm:^7.0.4\n"],
  ["README.md", `Set \`API_KEY=${KEY}\` first.\n`],
  ["test/login.test.ts", `login({ password: "${PASSWORD}" });\n`],
  [".env.example", `DB_PASSWORD=${PASSWORD}\n# API_KEY=${KEY}\n`],
  ["user.service.ts", "  create({ email, password: hashedPassword });\n"],
  ["a.yaml", 'password: "%{DB_PASSWORD}"\n'],
  [
    "secrets/base.enc.yaml",
    `api_key: ENC[AES256_GCM,data:${LONG.slice(0, 40)},iv:${KEY}=,tag:${KEY.slice(9)}==,type:str]\n`,
  ],
  [".env", `S3_SECRET_ACCESS_KEY=Eby8vdM02xNO${sampleOf("[A-Za-z0-9+/]{74}")}==\n`],
  ["a.yaml", "- secretKey: ZIGBEE2MQTT_CLIENT_ID\n"],
  ["a.php", "$query .= 'passphrase='.urlencode($this->gateway->field('passphrase'));\n"],
  ["a.php", `$gateway->gateway_key = '${DIGEST}';\n`],
  ["a.php", `/*\n{\n  "token": "${KEY}",\n}\n*/\n`],
  [".php-cs-fixer.cache", `{"app/PasswordController.php": "${DIGEST}"}\n`],
  ["map.json", `{"app/NewPasswordController.php": "${DIGEST}"}\n`],
  ["realm.json", `{"secretData": "{\\"value\\":\\"${KEY}\\",\\"salt\\":\\"${KEY.slice(8)}\\"}"}\n`],
  [
    "a.html",
    `<img src="https://cdn.corp.io/a?e=1576142006&token=${LONG.slice(0, 40)}:${LONG.slice(0, 27)}=">\n`,
  ],
  ["a.py", `def call():\n    """Sends it.\n\n    api_key = "${KEY}"\n    """\n`],
  ["a.ex", `@doc """\n    secret_key_base: "${KEY}"\n"""\ndef call, do: 1\n`],
  ["a.yaml", `parameters:\n  token:\n    example: Bearer token=${KEY}\n`],
  ["a.go", "// Authorization: Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW\n"],
  ["a.sh", `export API_KEY="${KEY}..."\n`],
  [".env", "DB_PASSWORD=password\n"],
  ["app.ini", "password = windowsecurity\n"],
  ["app.yml", "password: |\n  first line\n  second line\n"],
  ["app.yml", `sort_key: ${KEY}\n`],
  ["a.css", ".token.password { color: red }\n"],
  ["a.js", 'const cancelToken = "x9Kd83jfQp2LmZx81Ncb";\n'],
  ["a.js", 'headers: { Authorization: "Bearer ${token}" }\n'],
  ["docs/api.md", `curl -H "Authorization: Bearer ${KEY}" https://corp.io\n`],
];

describe("a string of several pieces is one value", () => {
  const [first, second] = [KEY.slice(0, 12), KEY.slice(12)];
  test.each([
    ["a.py", `token = "${first}" + "${second}"\n`],
    ["a.py", `token = ("${first}"\n         "${second}")\n`],
    ["a.js", `const apiToken = "${first}" +\n  '${second}';\n`],
    ["a.php", `$token = '${first}' . '${second}';\n`],
  ])("%s: %s", (path, text) => {
    const [value = ""] = values(path, text);
    expect(value.startsWith(first)).toBe(true);
    expect(value.endsWith(second)).toBe(true);
  });
  test("and its pieces are words where they are", () =>
    expect(values("a.py", 'token = "please enter " + "the token"\n')).toEqual([]));
});

describe("is nothing to report", () => {
  test.each(HARMLESS)("%s: %s", async (path, text) => expect(await found(path, text)).toEqual([]));
});

test("what is sure is an error, what is only likely a warning", async () => {
  const text = `API_KEY = "${KEY}"\nDB_PASSWORD = "${PASSWORD}"\n`;
  const { findings } = await scanFiles({ "a.py": text }, [secretsCheck]);
  expect(findings.map(({ severity, confidence }) => `${severity} ${confidence}`)).toEqual([
    "error high",
    "warning medium",
  ]);
  expect(findings[0]?.message).toBe("An API key is written in this file, under the name `API_KEY`.");
});

test("in tests, examples and documentation it is said when asked for", async () => {
  for (const path of ["test/a.py", "examples/a.py", "docs/a.md"]) {
    const { findings } = await scanFiles({ [path]: `API_KEY="${KEY}"\n` }, [secretsCheck], {
      minConfidence: "low",
    });
    expect(findings.map(({ confidence }) => confidence)).toEqual(["low"]);
  }
});

test("a sample of settings with what a machine made is a warning", async () => {
  const { findings } = await scanFiles({ ".env.sample": `API_KEY="${KEY}"\n` }, [secretsCheck]);
  expect(findings.map(({ severity }) => severity)).toEqual(["warning"]);
});

test("a documentation ends where its quotes do", async () => {
  const text = `"""Settings."""\n\n\ndef call():\n    """\n    Sends it.\n    """\n    api_key = "${KEY}"\n`;
  expect(await found("a.py", text)).toEqual(["generic-api-key"]);
});

test("a token whose provider is known is told once, by the provider's rule", async () => {
  const token = sampleOf("ghp_[A-Za-z0-9]{36}");
  expect(await found("a.py", `GITHUB_TOKEN = "${token}"\n`)).toEqual(["github-token"]);
  const url = `postgres://app:${KEY}@db.corp.io/app`;
  expect(await found(".env", `SECRET_DATABASE_URL=${url}\n`)).toEqual(["database-url"]);
});

test("no output shows the value", async () => {
  for (const [path, text, , value] of WRITTEN) {
    const { findings } = await scanFiles({ [path]: text }, [secretsCheck], {
      minConfidence: "low",
    });
    expect(JSON.stringify(findings)).not.toContain(value);
  }
});

describe("hostile text", () => {
  const pieces = [
    ...KEYWORDS,
    ..."= : \" ' ` \\ ( ) < > { } $ , ; \n \t # Bearer value: name: İ é \u{1f600}".split(" "),
    KEY,
  ];
  test("never throws, and points into the text", () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));
    const path = fc.constantFrom("a.py", "a.yml", ".env", "a.xml", "a", "a.ini");
    fc.assert(
      fc.property(text, path, (content, name) => {
        for (const { at, secret } of findIn(new SourceFile(name, content), KEYWORDS)) {
          expect(at.start).toBeLessThanOrEqual(secret.start);
          expect(secret.end).toBeGreaterThan(secret.start);
          expect(at.end).toBeLessThanOrEqual(content.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    "password=",
    'password="',
    "password: ",
    "password ",
    "a_password_key.",
    "curl -u a:",
    ".login('a', ",
    "auth=(a,",
    "mysql -u",
    "echo 'a:b'| chpasswd",
    'password" {',
    "<key>password</key>",
    "Authorization: Bearer ",
    '"name": "password", ',
    "token'",
    "secret:\n",
    "<password a='b' ",
    "identified by '",
    "`password",
    "password=${x",
  ])("a text full of %j takes time in proportion to its length", async (unit) => {
    for (const path of ["a.py", "a.yml", ".env", "a.xml"]) {
      await expectLinear(12_000, (length) =>
        findIn(new SourceFile(path, unit.repeat(length / unit.length)), KEYWORDS),
      );
    }
  });
});
