import { describe, expect, test } from "@jest/globals";
import { headersCheck } from "../../../src/checks/headers/index.ts";
import type { Parsers } from "../../../src/engine/modules.ts";
import { memorySource } from "../../../src/sources/memory.ts";
import { testLanguages } from "../../helpers/languages.ts";
import { scanFiles } from "../../helpers/scan.ts";

const NODE = { "package.json": '{ "private": true, "scripts": { "start": "node app.js" } }' };
const PYTHON = { "requirements.txt": "fastapi\n" };
const ALL = "Content-Security-Policy, X-Frame-Options, X-Content-Type-Options";

/** `path:line rule severity: what is missing` */
async function found(files: { readonly [path: string]: string }): Promise<string[]> {
  const { findings, notChecked } = await scanFiles(files, [headersCheck]);
  expect(notChecked.filter((one) => one.incomplete)).toEqual([]);
  return findings.map(({ path, startLine, rule, severity, data }) => {
    const missing = data["missing"];
    return `${path}:${startLine} ${rule} ${severity}${Array.isArray(missing) ? `: ${missing.join(", ")}` : ""}`;
  });
}

function express(...lines: readonly string[]): { [path: string]: string } {
  const head = [
    'const express = require("express");',
    'const helmet = require("helmet");',
    "const app = express();",
  ];
  return { ...NODE, "app.js": [...head, ...lines, "app.listen(3000);", ""].join("\n") };
}

function fastapi(...lines: readonly string[]): { [path: string]: string } {
  return {
    ...PYTHON,
    "main.py": ["from fastapi import FastAPI", "app = FastAPI()", ...lines, ""].join("\n"),
  };
}

describe("Express", () => {
  test.each<[string, string[]]>([
    ["helmet whole", ["app.use(helmet());"]],
    ["helmet on every path", ['app.use("/", helmet());', 'app.get("/x", handler);']],
    ["helmet in a constant", ["const guard = helmet();", "app.use(guard);"]],
    ["helmet in a list", ["app.use([express.json(), helmet()]);"]],
    ["helmet in parts", ["app.use(helmet.contentSecurityPolicy(), helmet.frameguard(), helmet.noSniff());"]],
    ["helmet with options from elsewhere", ["app.use(helmet(config.helmet));"]],
    [
      "lusca with what it needs",
      [
        "app.use(require('lusca')({ csp: { policy: \"default-src 'self'\" }, xframe: 'DENY', nosniff: true }));",
      ],
    ],
    ["lusca with options from elsewhere", ["app.use(require('lusca')(config.lusca));"]],
    [
      "raw headers in a middleware",
      [
        "app.use((req, res, next) => {",
        '  res.setHeader("X-Content-Type-Options", "nosniff");',
        `  res.set({ "Content-Security-Policy": "default-src 'self'; frame-ancestors 'self'" });`,
        "  next();",
        "});",
      ],
    ],
    ["a probe before helmet", ['app.get("/healthz", (req, res) => res.send("ok"));', "app.use(helmet());"]],
    [
      "a route of another application before helmet",
      [
        "const metrics = express();",
        'metrics.get("/numbers", numbers);',
        "app.use(helmet());",
        'app.get("/x", handler);',
      ],
    ],
    [
      "other middleware before helmet",
      ["app.use(express.json());", 'app.set("trust proxy", 1);', "app.use(helmet());"],
    ],
  ])("%s is enough", async (_, lines) => {
    expect(await found(express(...lines))).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    ["nothing set", [], [`app.js:3 headers/missing notice: ${ALL}`]],
    [
      "helmet on a router only",
      ["const router = express.Router();", "router.use(helmet());"],
      [`app.js:3 headers/missing notice: ${ALL}`],
    ],
    [
      "helmet below a path only",
      ['app.use("/admin", helmet());'],
      [`app.js:3 headers/missing notice: ${ALL}`],
    ],
    [
      "headers of one route only",
      ['app.get("/", (req, res) => { res.set("X-Frame-Options", "DENY"); res.json({}); });'],
      [`app.js:3 headers/missing notice: ${ALL}`],
    ],
    [
      "a middleware nobody adds",
      ['function secure(req, res, next) { res.set("X-Frame-Options", "DENY"); next(); }'],
      [`app.js:3 headers/missing notice: ${ALL}`],
    ],
    [
      "one part",
      ["app.use(helmet.noSniff());", 'app.use(express.static("public"));'],
      ["app.js:4 headers/missing warning: Content-Security-Policy, X-Frame-Options"],
    ],
    [
      "lusca in parts",
      [
        "const lusca = require('lusca');",
        "app.use(lusca.xframe('SAMEORIGIN'), lusca.csp({ reportOnly: true }));",
        'app.post("/upload", lusca({ csrf: true }), upload);',
      ],
      ["app.js:5 headers/missing warning: Content-Security-Policy, X-Content-Type-Options"],
    ],
    [
      "lusca that sets a part to false",
      ["const lusca = require('lusca');", "app.use(lusca({ csrf: true, xframe: 'DENY', nosniff: false }));"],
      ["app.js:5 headers/missing warning: Content-Security-Policy, X-Content-Type-Options"],
    ],
    [
      "one part, JSON only",
      ["app.use(helmet.noSniff());"],
      ["app.js:4 headers/missing notice: Content-Security-Policy, X-Frame-Options"],
    ],
    [
      "helmet only during development",
      ['if (process.env.NODE_ENV !== "production") app.use(helmet());'],
      [`app.js:3 headers/missing notice: ${ALL}`],
    ],
    [
      "helmet after a route",
      ['app.get("/users", list);', "app.use(helmet());"],
      [`app.js:5 headers/missing warning: ${ALL}`],
    ],
    [
      "helmet after files",
      ['app.use(express.static("public"));', "app.use(helmet());"],
      [`app.js:5 headers/missing warning: ${ALL}`],
    ],
    [
      "TLS of its own without HSTS",
      [
        'const https = require("https");',
        "app.use(helmet.contentSecurityPolicy(), helmet.frameguard(), helmet.noSniff());",
        "https.createServer({}, app).listen(443);",
      ],
      ["app.js:5 headers/missing warning: Strict-Transport-Security"],
    ],
    [
      "weak values",
      [
        "app.use(helmet({",
        "  hsts: { maxAge: 60 },",
        `  contentSecurityPolicy: { directives: { scriptSrc: ["'self'", "'unsafe-inline'"] } },`,
        "}));",
      ],
      ["app.js:5 headers/weak-value warning", "app.js:6 headers/weak-value warning"],
    ],
    [
      "turned off, JSON only",
      ["app.use(helmet({ contentSecurityPolicy: false }));"],
      ["app.js:4 headers/disabled notice: Content-Security-Policy"],
    ],
    [
      "a policy that only reports",
      [
        "app.use(helmet({ contentSecurityPolicy: { reportOnly: true } }));",
        'app.get("/", (req, res) => res.render("index"));',
      ],
      ["app.js:4 headers/disabled warning: Content-Security-Policy"],
    ],
  ])("%s", async (_, lines, expected) => {
    expect(await found(express(...lines))).toEqual(expected);
  });

  test("turned off here and set there", async () => {
    const files = express(
      "app.use(helmet({ contentSecurityPolicy: false }));",
      "app.use((req, res, next) => { res.set('Content-Security-Policy', policyFor(req)); next(); });",
    );
    expect(await found(files)).toEqual([]);
  });

  test("headers of another file count when this one uses them", async () => {
    const security = [
      'const helmet = require("helmet");',
      "exports.protect = (app) => { app.use(helmet()); };",
      "",
    ].join("\n");
    const used = express('const { protect } = require("./security");', "protect(app);");
    const whole = express('const security = require("./security");', "security.protect(app);");
    const inline = express('require("./security").protect(app);');
    const unused = express('const other = require("./other");', "other(app);");
    expect(await found({ ...used, "security.js": security })).toEqual([]);
    expect(await found({ ...whole, "security.js": security })).toEqual([]);
    expect(await found({ ...inline, "security.js": security })).toEqual([]);
    expect(await found({ ...unused, "security.js": security })).toEqual([
      `app.js:3 headers/missing notice: ${ALL}`,
    ]);
  });

  test("what another file exports counts by what this one does with it", async () => {
    const security = [
      "exports.secure = (req, res, next) => {",
      '  res.set("X-Content-Type-Options", "nosniff");',
      "  res.set({ 'Content-Security-Policy': policy(), 'X-Frame-Options': 'DENY' });",
      "  next();",
      "};",
      "",
    ].join("\n");
    const nothing = [`app.js:3 headers/missing notice: ${ALL}`];
    const named = 'const { secure } = require("./security");';
    const whole = 'const security = require("./security");';
    for (const [lines, expected] of [
      [[named, "app.use(secure);"], []],
      [[whole, "app.use(security.secure);"], []],
      [[named, 'app.use("/admin", secure);'], nothing],
      [[named, 'app.get("/", secure, handler);'], nothing],
      [[whole, 'app.get("/", security.secure, handler);'], nothing],
      [[named], nothing],
      [[whole, "app.use(security.other);"], nothing],
      [['app.use(require("./security").secure);'], []],
      [['app.use(require("./security.js").secure);'], []],
      [['app.use("/admin", require("./security").secure);'], nothing],
    ] as const) {
      expect([lines, await found({ ...express(...lines), "security.js": security })]).toEqual([
        lines,
        expected,
      ]);
    }
  });

  test("a middleware without a name of its own, which hides the framework", async () => {
    const { findings } = await scanFiles(
      {
        ...express('app.use(require("./security"));', 'app.use(express.static("public"));'),
        "security.js": [
          "module.exports = function (req, res, next) {",
          '  req.app.disable("x-powered-by");',
          '  res.set("X-Content-Type-Options", "nosniff");',
          "  next();",
          "};",
          "",
        ].join("\n"),
      },
      [headersCheck],
    );
    expect(findings.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      "security.js: This middleware sets X-Content-Type-Options but no Content-Security-Policy or X-Frame-Options.",
    ]);
    expect(findings[0]?.fix).not.toContain("x-powered-by");
  });

  test("a factory of another file that is used on a route only", async () => {
    const page =
      "exports.page = () => async (req, res, next) => { res.set({ 'Content-Security-Policy': policy }); next(); };\n";
    const files = express(
      'const { page } = require("./page");',
      "app.use(helmet.frameguard(), helmet.noSniff());",
      'app.get("/profile", page());',
      'app.set("view engine", "pug");',
    );
    expect(await found({ ...files, "page.js": page })).toEqual([
      "app.js:5 headers/missing warning: Content-Security-Policy",
    ]);
  });

  test("a middleware that is added in a function nobody calls", async () => {
    const lines = [
      "function sec(req, res, next) { res.set({ 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': policy }); next(); }",
      "function install() { app.use(sec); }",
    ];
    expect(await found(express(...lines))).toEqual([`app.js:3 headers/missing notice: ${ALL}`]);
    expect(await found(express(...lines, "install();"))).toEqual([]);
  });

  test("TypeScript, a class, and a default import", async () => {
    const app = [
      'import express, { type Express } from "express";',
      'import helmet from "helmet";',
      "export default class App {",
      "  readonly app: Express;",
      "  constructor() { this.app = express(); this.middlewares(); }",
      "  private middlewares() { this.app.use(helmet()); }",
      "}",
      "",
    ].join("\n");
    const server = 'import App from "./app";\nnew App().app.listen(3000);\n';
    expect(await found({ ...NODE, "src/app.ts": app, "src/server.ts": server })).toEqual([]);
  });

  test.each<[string, { [path: string]: string }]>([
    [
      "a library",
      { "package.json": '{ "name": "a", "exports": "./index.js" }', "index.js": express()["app.js"] ?? "" },
    ],
    [
      "a command line tool",
      { "package.json": '{ "name": "a", "bin": "./cli.js" }', "cli.js": express()["app.js"] ?? "" },
    ],
    ["a developer's script", { ...NODE, "scripts/preview.js": express()["app.js"] ?? "" }],
    ["a mock", { ...NODE, "server/mock-api.js": express()["app.js"] ?? "" }],
    ["a test", { ...NODE, "test/app.js": express()["app.js"] ?? "" }],
    ["an example", { ...NODE, "examples/app.js": express()["app.js"] ?? "" }],
  ])("%s has no responsibility", async (_, files) => {
    expect(await found(files)).toEqual([]);
  });
});

describe("FastAPI and Starlette", () => {
  const SETS = [
    '        response.headers["X-Content-Type-Options"] = "nosniff"',
    `        response.headers["Content-Security-Policy"] = "default-src 'self'; frame-ancestors 'none'"`,
  ];
  const CLASS = [
    "from starlette.middleware.base import BaseHTTPMiddleware",
    "class SecurityHeadersMiddleware(BaseHTTPMiddleware):",
    "    async def dispatch(self, request, call_next):",
    "        response = await call_next(request)",
    ...SETS,
    "        return response",
  ];

  test.each<[string, string[]]>([
    [
      "an http middleware",
      [
        '@app.middleware("http")',
        "async def headers(request, call_next):",
        "    if True:",
        "        response = await call_next(request)",
        ...SETS,
        "    return response",
      ],
    ],
    ["a middleware class that is added", [...CLASS, "app.add_middleware(SecurityHeadersMiddleware)"]],
    [
      "update with a dictionary",
      [
        `HEADERS = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'"}`,
        '@app.middleware("http")',
        "async def headers(request, call_next):",
        "    response = await call_next(request)",
        "    response.headers.update(HEADERS)",
        "    return response",
      ],
    ],
    [
      "a loop over a dictionary",
      [
        `HEADERS = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'"}`,
        '@app.middleware("http")',
        "async def headers(request, call_next):",
        "    response = await call_next(request)",
        "    for name, value in HEADERS.items():",
        "        response.headers[name] = value",
        "    return response",
      ],
    ],
    [
      "a package with a configuration of its own",
      [
        "import secure",
        "secure_headers = secure.Secure()",
        '@app.middleware("http")',
        "async def h(request, call_next):",
        "    response = await call_next(request)",
        "    secure_headers.framework.fastapi(response)",
        "    return response",
      ],
    ],
  ])("%s is enough", async (_, lines) => {
    expect(await found(fastapi(...lines))).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    ["nothing set", [], [`main.py:2 headers/missing notice: ${ALL}`]],
    ["a middleware class that nobody adds", CLASS, [`main.py:2 headers/missing notice: ${ALL}`]],
    [
      "headers of one route",
      [
        '@app.get("/")',
        "def index(response: Response):",
        '    response.headers["X-Frame-Options"] = "DENY"',
        "    return {}",
      ],
      [`main.py:2 headers/missing notice: ${ALL}`],
    ],
    [
      "headers of one response",
      [
        "from fastapi.responses import JSONResponse",
        '@app.get("/")',
        "def index():",
        '    return JSONResponse({}, headers={"X-Frame-Options": "DENY"})',
      ],
      [`main.py:2 headers/missing notice: ${ALL}`],
    ],
    [
      "some of them",
      [
        '@app.middleware("http")',
        "async def headers(request, call_next):",
        "    response = await call_next(request)",
        '    response.headers["X-Frame-Options"] = "DENY"',
        "    return response",
      ],
      ["main.py:6 headers/missing warning: Content-Security-Policy, X-Content-Type-Options"],
    ],
    [
      "in a comment and a string",
      ["# response.headers['X-Frame-Options'] = 'DENY'", 'NOTE = "set X-Frame-Options: DENY"'],
      [`main.py:2 headers/missing notice: ${ALL}`],
    ],
  ])("%s", async (_, lines, expected) => {
    expect(await found(fastapi(...lines))).toEqual(expected);
  });

  test("a middleware that is registered inside of a function counts when that is called", async () => {
    const inside = [
      "def install(app):",
      '    @app.middleware("http")',
      "    async def headers(request, call_next):",
      "        response = await call_next(request)",
      ...SETS,
      "        return response",
    ];
    expect(await found(fastapi(...inside, "install(app)"))).toEqual([]);
    expect(await found(fastapi(...inside))).toEqual([`main.py:2 headers/missing notice: ${ALL}`]);
  });

  test("a factory needs no caller: the server that runs it is not in the code", async () => {
    const factory = [
      "from fastapi import FastAPI",
      "def create_app():",
      "    app = FastAPI()",
      '    @app.middleware("http")',
      "    async def headers(request, call_next):",
      "        response = await call_next(request)",
      ...SETS,
      "        return response",
      "    return app",
      "",
    ];
    expect(await found({ ...PYTHON, "main.py": factory.join("\n") })).toEqual([]);
  });

  test("the function nobody calls is shown", async () => {
    const files = fastapi("def add_headers(response):", '    response.headers["X-Frame-Options"] = "DENY"');
    const { findings } = await scanFiles(files, [headersCheck]);
    expect(findings[0]?.message).toContain("the code that would set headers is never used");
    expect(findings[0]?.related.map((one) => [one.startLine, one.message])).toEqual([
      [4, "`add_headers` sets headers, but nothing uses it"],
    ]);
  });

  test("a middleware of another file counts when it is added, and not when it only lies there", async () => {
    const security = [...CLASS, ""].join("\n");
    const files = { "app/__init__.py": "", "app/security.py": security };
    const used = fastapi(
      "from app.security import SecurityHeadersMiddleware",
      "app.add_middleware(SecurityHeadersMiddleware)",
    );
    const relative = fastapi(
      "from .app import security",
      "app.add_middleware(security.SecurityHeadersMiddleware)",
    );
    expect(await found({ ...used, ...files })).toEqual([]);
    expect(await found({ ...relative, ...files })).toEqual([]);
    expect(await found({ ...fastapi(), ...files })).toEqual([`main.py:2 headers/missing notice: ${ALL}`]);
    expect(
      await found({ ...fastapi("from app.security import SecurityHeadersMiddleware"), ...files }),
    ).toEqual([`main.py:2 headers/missing notice: ${ALL}`]);
  });
});

describe("Flask", () => {
  const flask = (...lines: readonly string[]) => ({
    "requirements.txt": "flask\n",
    "app.py": [
      "from flask import Flask, render_template",
      "from flask_talisman import Talisman",
      "app = Flask(__name__)",
      ...lines,
      "",
    ].join("\n"),
  });

  test.each<[string, string[]]>([
    ["Talisman", ["Talisman(app)"]],
    ["Talisman later", ["talisman = Talisman()", "def create():", "    talisman.init_app(app)", "create()"]],
    ["Talisman with settings from elsewhere", ["Talisman(app, **settings)"]],
    [
      "after_request",
      [
        "@app.after_request",
        "def headers(r):",
        '    r.headers["X-Content-Type-Options"] = "nosniff"',
        '    r.headers["X-Frame-Options"] = "DENY"',
        "    r.headers.setdefault('Content-Security-Policy', POLICY)",
        "    return r",
      ],
    ],
    [
      "after_request as a call",
      [
        "def headers(r):",
        '    r.headers.extend([("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY")])',
        "    r.headers['Content-Security-Policy'] = make()",
        "    return r",
        "app.after_request(headers)",
      ],
    ],
  ])("%s is enough", async (_, lines) => {
    expect(await found(flask(...lines))).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    ["nothing set", [], [`app.py:3 headers/missing notice: ${ALL}`]],
    [
      "Talisman without an application",
      ["talisman = Talisman()"],
      [`app.py:3 headers/missing notice: ${ALL}`],
    ],
    [
      "Talisman in a function that nobody calls",
      ["def harden(app):", "    Talisman(app)"],
      [`app.py:3 headers/missing notice: ${ALL}`],
    ],
    [
      "no policy",
      ["Talisman(app, content_security_policy=None)"],
      ["app.py:4 headers/disabled warning: Content-Security-Policy"],
    ],
    [
      "an unsafe policy",
      [`Talisman(app, content_security_policy={"default-src": ["'self'", "'unsafe-inline'"]})`],
      ["app.py:4 headers/weak-value warning"],
    ],
    [
      "headers of one route of aiohttp beside it",
      [
        "from aiohttp import web",
        "def files():",
        "    async def page(request):",
        "        headers = {}",
        '        headers["Content-Security-Policy"] = policy()',
        "        return web.Response(headers=headers)",
        "    other = web.Application()",
        '    other.router.add_get("/page", page)',
        "files()",
      ],
      [`app.py:3 headers/missing notice: ${ALL}`],
    ],
    [
      "a blueprint's after_request",
      [
        "from flask import Blueprint",
        'bp = Blueprint("a", __name__)',
        "@bp.after_request",
        "def headers(r):",
        '    r.headers["X-Frame-Options"] = "DENY"',
        "    return r",
      ],
      [`app.py:3 headers/missing notice: ${ALL}`],
    ],
  ])("%s", async (_, lines, expected) => {
    expect(await found(flask(...lines))).toEqual(expected);
  });
});

describe("an application and the server in front of it", () => {
  const compose =
    "services:\n  web:\n    image: nginx\n  api:\n    build: ./api\n  other:\n    build: ./other\n";
  const nginx = (host: string, headers = "") =>
    `server { listen 80; ${headers}\n location / { proxy_pass http://${host}:8000; } }\n`;
  const SAFE =
    "add_header X-Content-Type-Options nosniff always; add_header X-Frame-Options DENY always; add_header Content-Security-Policy \"default-src 'self'\" always;";
  const api = {
    "api/requirements.txt": "fastapi\n",
    "api/main.py": "from fastapi import FastAPI\napp = FastAPI()\n",
  };
  const helmeted = {
    "api/package.json": NODE["package.json"],
    "api/app.js":
      'import express from "express";\nimport helmet from "helmet";\nconst app = express();\napp.use(helmet());\napp.listen(8000);\n',
  };

  test("the server's headers are the application's too", async () => {
    expect(await found({ "compose.yaml": compose, "nginx.conf": nginx("api", SAFE), ...api })).toEqual([]);
  });

  test("and the other way round", async () => {
    expect(await found({ "compose.yaml": compose, "nginx.conf": nginx("api"), ...helmeted })).toEqual([]);
  });

  test("neither sets any: one finding, at the server", async () => {
    expect(await found({ "compose.yaml": compose, "nginx.conf": nginx("api"), ...api })).toEqual([
      `nginx.conf:1 headers/missing warning: ${ALL}`,
    ]);
  });

  test("a server in front of another service does not help", async () => {
    expect(await found({ "compose.yaml": compose, "nginx.conf": nginx("other", SAFE), ...api })).toEqual([
      `api/main.py:2 headers/missing notice: ${ALL}`,
    ]);
  });

  test("a host that is no service may be the application", async () => {
    expect(await found({ "nginx.conf": nginx("backend.internal", SAFE), ...api })).toEqual([]);
  });

  test("where the application sets some, it is told to set the rest", async () => {
    const app =
      'import express from "express";\nimport helmet from "helmet";\nconst app = express();\napp.use(helmet.frameguard());\napp.use(express.static("a"));\n';
    expect(
      await found({ "compose.yaml": compose, "nginx.conf": nginx("api"), ...helmeted, "api/app.js": app }),
    ).toEqual(["api/app.js:4 headers/missing warning: Content-Security-Policy, X-Content-Type-Options"]);
  });
});

describe("what is in front and cannot be read", () => {
  const app = { ...PYTHON, "main.py": "from fastapi import FastAPI\napp = FastAPI()\n" };

  test.each([
    ["Caddyfile", "a.example {\n  header X-Frame-Options DENY\n  reverse_proxy api:8000\n}\n"],
    [
      "compose.yaml",
      "services:\n  api:\n    build: .\n    labels:\n      - traefik.http.middlewares.s.headers.frameDeny=true\n",
    ],
    [
      "deploy/vercel.json",
      '{ "headers": [{ "source": "/(.*)", "headers": [{ "key": "X-Frame-Options", "value": "DENY" }] }] }',
    ],
  ])("%s that names headers may set them all", async (path, text) => {
    expect(await found({ ...app, [path]: text })).toEqual([]);
  });

  test("one that does not name any sets none", async () => {
    const caddy = "a.example {\n  reverse_proxy api:8000\n}\n";
    expect(await found({ ...app, Caddyfile: caddy })).toEqual([`main.py:2 headers/missing notice: ${ALL}`]);
  });
});

test("with one file in the scope the rest of the unit is read", async () => {
  const files = {
    ...PYTHON,
    "main.py":
      "from fastapi import FastAPI\nfrom security import Headers\napp = FastAPI()\napp.add_middleware(Headers)\n",
    "security.py": [
      "class Headers:",
      "    async def __call__(self, scope, receive, send):",
      "        async def send_with(message):",
      '            message["headers"].append((b"x-frame-options", b"DENY"))',
      "            headers = MutableHeaders(scope=message)",
      '            headers["X-Frame-Options"] = "DENY"',
      '            headers["X-Content-Type-Options"] = "nosniff"',
      "            headers['Content-Security-Policy'] = policy",
      "            await send(message)",
      "        await self.app(scope, receive, send_with)",
      "",
    ].join("\n"),
  };
  const all = memorySource(files, "worktree");
  const source = { ...all, entries: all.entries.filter((entry) => entry.path === "main.py") };
  expect((await scanFiles(files, [headersCheck], { source })).findings).toEqual([]);
});

describe("a file that only answers with pages", () => {
  const parsed = async (files: { readonly [path: string]: string }) => {
    let count = 0;
    const languages: Parsers = {
      ...testLanguages,
      parse: (...args) => {
        count++;
        return testLanguages.parse(...args);
      },
    };
    const { findings } = await scanFiles(files, [headersCheck], { languages });
    return { count, severities: findings.map(({ rule, severity }) => `${rule} ${severity}`) };
  };

  test.each([
    ["routes.js", 'exports.home = (req, res) => res.render("home");\n'],
    ["views.py", 'from flask import render_template\n\ndef home():\n    return render_template("a.html")\n'],
  ])("is not parsed while nothing else is found: %s", async (path, text) => {
    expect(await parsed({ [path]: text })).toEqual({ count: 0, severities: [] });
  });

  test("tells what an application of another file is for", async () => {
    const app =
      "const express = require('express');\nconst app = express();\napp.use(require('helmet')({ contentSecurityPolicy: false }));\n";
    const alone = { "package.json": '{"private":true}', "server.js": app };
    expect((await parsed(alone)).severities).toContain("headers/disabled notice");
    const pages = { ...alone, "routes.js": 'exports.home = (req, res) => res.render("home");\n' };
    expect((await parsed(pages)).severities).toContain("headers/disabled warning");
  });
});
