import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { headersCheck } from "../../../src/checks/headers/index.ts";
import { matchesGlob } from "../../../src/checks/headers/nginx/includes.ts";
import { memorySource } from "../../../src/sources/memory.ts";
import { scanFiles } from "../../helpers/scan.ts";

const SAFE = [
  "add_header X-Content-Type-Options nosniff always;",
  "add_header Content-Security-Policy \"default-src 'self'; frame-ancestors 'self'\" always;",
].join("\n");

/** `path:line rule severity: what is missing` */
async function found(files: { readonly [path: string]: string }): Promise<string[]> {
  const { findings } = await scanFiles(files, [headersCheck]);
  return findings.map(({ path, startLine, rule, severity, data }) => {
    const missing = data["missing"];
    return `${path}:${startLine} ${rule} ${severity}${Array.isArray(missing) ? `: ${missing.join(", ")}` : ""}`;
  });
}

describe("which servers have to send headers", () => {
  test.each([
    ["a server that only redirects", "server { listen 80; return 301 https://$host$request_uri; }"],
    [
      "a redirect in its only location",
      "server { listen 80; location / { return 301 https://$host$request_uri; } }",
    ],
    ["one by rewrite", "server { listen 80; rewrite ^ https://$host$request_uri permanent; }"],
    [
      "challenges and a redirect",
      "server { listen 80; location /.well-known/acme-challenge/ { root /srv; } location / { return 301 https://$host$request_uri; } }",
    ],
    [
      "certbot's server for HTTP",
      "server { if ($host = a.example) { return 301 https://$host$request_uri; } listen 80; server_name a.example; return 404; }",
    ],
    ["a default server that refuses", "server { listen 80 default_server; return 444; }"],
    ["a status page", "server { listen 8080; location /nginx_status { stub_status; } }"],
    [
      "one that only this machine reaches",
      "server { listen 127.0.0.1:80; listen unix:/run/a.sock; root /srv; }",
    ],
    ["gRPC", "server { listen 443 ssl; location / { grpc_pass grpc://api:50051; } }"],
    ["mail", "mail { server { listen 143; } }"],
  ])("not %s", async (_, text) => {
    expect(await found({ "nginx.conf": text })).toEqual([]);
  });

  test.each([
    "test/nginx.conf",
    "examples/nginx.conf",
    "docs/nginx.conf",
    "nginx/dev.conf",
    "nginx.local.conf",
    "vendor/a/nginx.conf",
  ])("not %s", async (path) => {
    expect(await found({ [path]: "server { listen 80; root /srv; }" })).toEqual([]);
  });

  test.each([
    "nginx.conf",
    "deploy/default.conf.template",
    "roles/web/app.conf.j2",
    "etc/nginx/sites-available/app",
    "site.nginx",
    "proxy/conf",
  ])("%s, though it is a template or has no ending", async (path) => {
    expect(await found({ [path]: "server { listen 80; root /srv; }" })).toHaveLength(1);
  });

  test("files of other programs that end in .conf are left alone", async () => {
    const apache =
      "<VirtualHost *:80>\n  ServerName a.example\n  Listen 80\n  <Location /x>\n </Location>\n</VirtualHost>\n";
    const result = await scanFiles(
      { "httpd.conf": apache, "app.conf": "server {\n  listen = 80\n  host = a\n}\n" },
      [headersCheck],
    );
    expect([result.findings, result.notChecked]).toEqual([[], []]);
  });
});

describe("what is missing", () => {
  test("HSTS only where TLS ends or HTTPS is asked for", async () => {
    const server = (listen: string, more = "") => `server { listen ${listen};\nroot /srv;\n${SAFE}\n${more}}`;
    expect(await found({ "a.conf": server("80") })).toEqual([]);
    expect(await found({ "a.conf": server("443 ssl") })).toEqual([
      "a.conf:1 headers/missing warning: Strict-Transport-Security",
    ]);
    expect(
      await found({
        "a.conf": server("80", "if ($scheme = http) { return 301 https://$host$request_uri; }"),
      }),
    ).toEqual(["a.conf:1 headers/missing warning: Strict-Transport-Security"]);
  });

  test("frame-ancestors stands in for X-Frame-Options, a value of a variable for any value", async () => {
    const text =
      "server { listen 80; root /srv; add_header X-Content-Type-Options $nosniff always; add_header Content-Security-Policy $csp always; }";
    expect(await found({ "a.conf": text })).toEqual([]);
  });

  test("a policy that only reports does not count", async () => {
    const text =
      "server { listen 80; root /srv; add_header X-Content-Type-Options nosniff always; add_header X-Frame-Options DENY always; add_header Content-Security-Policy-Report-Only \"default-src 'self'\" always; }";
    expect(await found({ "a.conf": text })).toEqual([
      "a.conf:1 headers/missing warning: Content-Security-Policy",
    ]);
  });

  test("headers of every location count as the server's", async () => {
    const text = `server { listen 80; root /srv; location / { ${SAFE} } location /api { ${SAFE} proxy_pass http://api; } }`;
    expect(await found({ "a.conf": text })).toEqual([]);
  });

  test("headers on images alone do not", async () => {
    const text = `server { listen 80; root /srv; location ~* \\.(png|css)$ { ${SAFE} } location / { try_files $uri =404; } }`;
    expect(await found({ "a.conf": text })).toEqual([
      "a.conf:1 headers/missing warning: Content-Security-Policy, X-Frame-Options, X-Content-Type-Options",
    ]);
  });

  test("Lua that touches headers, and lines a template renders, may set any", async () => {
    const lua =
      'server { listen 80; root /srv; header_filter_by_lua_block { ngx.header["X-Frame-Options"] = "DENY" } }';
    const template = "server {\n listen 80;\n root /srv;\n {{ security_headers }}\n}";
    expect(await found({ "a.conf": lua, "b.conf.j2": template })).toEqual([]);
  });
});

describe("includes", () => {
  test.each([
    ["beside the file", "include security.conf;", "nginx/security.conf"],
    [
      "an absolute path of the server",
      "include /etc/nginx/snippets/security.conf;",
      "nginx/snippets/security.conf",
    ],
    ["from the root of the configuration", "include h/security/all.conf;", "nginx/h/security/all.conf"],
    [
      "several by a pattern",
      "include /etc/nginx/snippets/sec*.conf;",
      "files/etc/nginx/snippets/security.conf",
    ],
    ["a template", "include snippets/security.conf;", "nginx/snippets/security.conf.template"],
  ])("%s", async (_, line, path) => {
    const files = { "nginx/site.conf": `server { listen 80; root /srv; ${line} }`, [path]: SAFE };
    expect(await found(files)).toEqual([]);
  });

  test("of two files with the name the nearer one is meant", async () => {
    const site = "server { listen 80; root /srv; include snippets/security.conf; }";
    const files = {
      "a/site.conf": site,
      "a/snippets/security.conf": SAFE,
      "b/site.conf": site,
      "b/snippets/security.conf": "# none\n",
    };
    const dockerfiles = { "a/Dockerfile": "", "b/Dockerfile": "" };
    expect(await found({ ...files, ...dockerfiles })).toEqual([
      "b/site.conf:1 headers/missing warning: Content-Security-Policy, X-Frame-Options, X-Content-Type-Options",
    ]);
  });

  test("files that include each other, and many of them, end", async () => {
    const files: Record<string, string> = {
      "nginx.conf": "http { include a*.conf; server { listen 80; root /srv; include a*.conf; } }",
    };
    for (let i = 0; i < 40; i++) files[`a${i}.conf`] = "include a*.conf;\n";
    expect(await found(files)).toEqual([]);
  });

  test("other files of conf.d are in the same http block", async () => {
    expect(
      await found({ "conf.d/00-headers.conf": SAFE, "conf.d/site.conf": "server { listen 80; root /srv; }" }),
    ).toEqual([]);
  });

  test("a server read through its own file and through the main one is one server", async () => {
    const files = {
      "nginx.conf": `http { ${SAFE} include conf.d/*.conf; }`,
      "conf.d/site.conf":
        "server { listen 80; root /srv; location /x/ { add_header Cache-Control no-store; } }",
    };
    expect(await found(files)).toEqual([
      "conf.d/site.conf:1 headers/dropped warning: X-Content-Type-Options, Content-Security-Policy",
    ]);
  });
});

test("with only a part of the files in the scope the others are read, and not reported", async () => {
  const files = {
    "site.conf": "server { listen 80; root /srv; include snippets/headers.conf; }\n",
    "snippets/headers.conf":
      "add_header X-Frame-Options DENY always;\nadd_header X-Content-Type-Options nosniff;\n",
  };
  const all = memorySource(files, "worktree");
  const scanned = async (path: string) => {
    const source = { ...all, entries: all.entries.filter((entry) => entry.path === path) };
    const { findings } = await scanFiles(files, [headersCheck], { source });
    return findings.map(
      (finding) => `${finding.path} ${finding.rule} ${JSON.stringify(finding.data["missing"] ?? null)}`,
    );
  };
  expect(await scanned("site.conf")).toEqual(['site.conf headers/missing ["Content-Security-Policy"]']);
  expect(await scanned("snippets/headers.conf")).toEqual(["snippets/headers.conf headers/weak-value null"]);
});

test("any broken configuration is read without throwing", async () => {
  const piece = fc.constantFrom(
    "server {",
    "location / {",
    "}",
    "listen 80;",
    "add_header X-Frame-Options DENY;",
    "include *;",
    'return 301 "',
    "if ($a) {",
    "http {",
    "{{ a }}\n",
    ";",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
      const { notChecked } = await scanFiles(
        { "nginx.conf": pieces.join("\n"), "b.conf": pieces.reverse().join(" ") },
        [headersCheck],
      );
      expect(notChecked.filter(({ reason }) => !reason.startsWith("nginx syntax in line"))).toEqual([]);
    }),
    { seed: 3, numRuns: 200 },
  );
});

test("globs match as a shell's do", () => {
  expect(["*.conf", "a?c", "*a*b*", "x", "*"].map((pattern) => matchesGlob(pattern, "abc.conf"))).toEqual([
    true,
    false,
    true,
    false,
    true,
  ]);
  expect(matchesGlob(`${"*a".repeat(500)}b`, "a".repeat(20_000))).toBe(false);
});
