import { describe, expect, test } from "@jest/globals";
import { callsOf, readCode } from "../helpers/read-code.ts";

type Row = readonly [source: string, ...calls: string[]];

const python: readonly Row[] = [
  [
    "from fastapi.middleware.cors import CORSMiddleware as M\nM()",
    "fastapi.middleware.cors.CORSMiddleware()",
  ],
  ["import a.b as c\nc.d()", "a.b.d()"],
  ["import a.b\nimport a.c\na.b.d(); a.c.d()", "a.b.d()", "a.c.d()"],
  ["from .security import add\nadd()", ".security.add()"],
  ["from . import security\nsecurity.add()", ".security.add()"],
  ["from ..core import config\nconfig.get()", "..core.config.get()"],
  ["try:\n  from a import f\nexcept ImportError:\n  from b import f\nf()", "?()"],
  ["open('x')", 'open("x")'],
  ["def f(): pass\nf()", ".f()"],
  ["g = lambda: 1\ng()", ".g()"],
  [
    "from fastapi import FastAPI\napp = FastAPI()\napp.add_middleware(X)",
    "fastapi.FastAPI()",
    "fastapi.FastAPI().add_middleware(<X>)",
  ],
  [
    "from fastapi import FastAPI\ndef make():\n  app = FastAPI()\n  app.add(1)\n  return app\nmake().add(2)",
    "fastapi.FastAPI()",
    "fastapi.FastAPI().add(1)",
    "fastapi.FastAPI().add(2)",
    ".make()",
  ],
  ["from fastapi import FastAPI\ndef f(app: FastAPI): app.add()", "fastapi.FastAPI().add()"],
  [
    "import fastapi\ndef f(app: 'x' = 1, b: fastapi.FastAPI | None = None): app.x(); b.add()",
    "?.x()",
    "fastapi.FastAPI().add()",
  ],
  [
    "from fastapi import FastAPI\nclass S:\n  def __init__(self):\n    self.app = FastAPI()\n  def f(self): self.app.add(); self.f()",
    "fastapi.FastAPI()",
    "fastapi.FastAPI().add()",
    ".S.f()",
  ],
  ["def f(x): x.y.z(); x()", "?.z()", "?()"],
  [
    "from starlette.middleware import Middleware\n[Middleware(C, a=[1])]",
    "starlette.middleware.Middleware(<C>, a=[1])",
  ],
  [
    "from fastapi import FastAPI\napp: FastAPI = FastAPI()\napp.add()",
    "fastapi.FastAPI()",
    "fastapi.FastAPI().add()",
  ],
];

const javascript: readonly Row[] = [
  [
    "const express = require('express');\nfunction f(app) { app.use(1); }\nf(express());",
    "express().use(1)",
    ".f(express())",
    "express()",
  ],
  ["function f(app) { app.use(1); }\nf(a()); f(b());", "?.use(1)", ".f(a())", "a()", ".f(b())", "b()"],
  ["function f(app) { app.use(1); f(app); }", "?.use(1)", ".f(param(app))"],
  ["import cors from 'cors';\ncors()", "cors()"],
  ["const cors = require('cors');\ncors()", "cors()"],
  ["const cors = require('cors').default;\ncors()", "cors()"],
  ["require('cors')()", "cors()"],
  ["const { cors: c } = require('hono/cors');\nc()", "hono/cors.cors()"],
  ["const { cors } = await import('hono/cors');\ncors()", "hono/cors.cors()"],
  ["const cors = (await import('cors')).default;\ncors()", "cors()"],
  ["import { cors } from 'hono/cors';\ncors()", "hono/cors.cors()"],
  ["import * as helmet from 'helmet';\nhelmet.hsts(); helmet.default()", "helmet.hsts()", "helmet()"],
  [
    "import express, { Router } from 'express';\nRouter(); express.Router()",
    "express.Router()",
    "express.Router()",
  ],
  [
    "import express from 'express';\nconst app = express();\napp.use(1).use(2)",
    "express()",
    "express().use(2)",
    "express().use(1)",
  ],
  ["const app = require('express')();\napp.use(1)", "express()", "express().use(1)"],
  [
    "import { Hono } from 'hono';\nconst app = new Hono().basePath('/');\napp.use(1)",
    'hono.Hono().basePath("/")',
    "hono.Hono()",
    "hono.Hono().basePath().use(1)",
  ],
  [
    "import express from 'express';\nclass S { constructor() { this.app = express(); } f() { this.app.use(1); this.f(); } }",
    "express()",
    "express().use(1)",
    ".S.f()",
  ],
  [
    "import express from 'express';\nclass S { app = express(); f() { this.app.use(1); } }",
    "express()",
    "express().use(1)",
  ],
  ["function f(req, res) { res.setHeader('a', 'b'); }", '?.setHeader("a", "b")'],
  ["const f = () => 1;\nf()", ".f()"],
  ["exports.f = function () {};\nprocess.exit(1)", "process.exit(1)"],
  ["const x = cond() ? require('a') : require('b');\nx.f()", "cond()", "?.f()"],
  ["import http from 'node:http';\nhttp.createServer()", "http.createServer()"],
  ["var cors_1 = __importDefault(require('cors'));\n(0, cors_1.default)(1)", "cors(1)"],
  [
    "var __importDefault = (this && this.__importDefault) || function (m) { return m };\nconst cors_1 = __importDefault(require('cors'));\ncors_1.default(1)",
    "cors(1)",
  ],
  [
    "import fastify from 'fastify';\nimport cors from '@fastify/cors';\nconst app = fastify();\nawait app.register(cors, { origin: true })",
    "fastify()",
    "fastify().register(<@fastify/cors>, {origin: true})",
  ],
  ["const el = <App onClick={() => f(1)}>{g(2)}</App>;", "f(1)", "g(2)"],
  ["f`x`", "f()"],
];

const typescript: readonly Row[] = [
  [
    "import express from 'express';\nfunction f(app: ReturnType<typeof express>) { app.use(1); }",
    "express().use(1)",
  ],
  ["function f(a: Request, b: string) { a.x(); b.trim(); }", "?.x()", "?.trim()"],
  ["class S { x = ['*']; }\nfunction f(s: S) { g(s.x); }", 'g(["*"])'],
  [
    "import type { Express } from 'express';\nexport function f(app: Express) { app.use(1); }",
    "express().use(1)",
  ],
  [
    "import express from 'express';\nfunction f(app: express.Application) { app.use(1); }",
    "express().use(1)",
  ],
  ["import { Hono } from 'hono';\nfunction f(app: Hono<Env>) { app.use(1); }", "hono.Hono().use(1)"],
  [
    "import { FastifyInstance } from 'fastify';\nasync function f(app: FastifyInstance) { app.register(1); }",
    "fastify().register(1)",
  ],
  [
    "import { NestFactory } from '@nestjs/core';\nasync function f() { const app = await NestFactory.create<X>(M, { cors: true }); app.enableCors(); }",
    "@nestjs/core.NestFactory.create(<M>, {cors: true})",
    "@nestjs/core.NestFactory.create().enableCors()",
  ],
  [
    "import express, { Express } from 'express';\nclass S { private app: Express; constructor() { this.app = express(); this.app.use(1); } }",
    "express()",
    "express().use(1)",
  ],
  [
    "import type { Express } from 'express';\nclass S { constructor(private app: Express) {} f() { this.app.use(1); } }",
    "express().use(1)",
  ],
  ["import cors = require('cors');\ncors()", "cors()"],
];

describe.each([
  ["python", python],
  ["javascript", javascript],
  ["typescript", typescript],
] as const)("callees in %s", (language, rows) => {
  test.each(rows.map(([source, ...calls]) => [source, calls] as const))("%s", async (source, calls) => {
    const helpers = /^(?:Error|\?\.__import)/;
    expect((await callsOf(source, language)).filter((call) => !helpers.test(call))).toEqual(calls);
  });
});

test("the receiver is the object a method is called on", async () => {
  const module = await readCode("const app = require('express')();\napp.use(1);", "javascript");
  const use = module.calls.find(({ callee }) => callee === "express().use");
  expect(use?.receiver).toMatchObject({ kind: "call", callee: "express" });
  expect(module.calls.find(({ callee }) => callee === "express")).not.toHaveProperty("receiver");
});

test("ranges of a call and of its name are offsets in UTF-16 units", async () => {
  const text = "const s = '😀é';\r\n/* 😀 */ app.use('😀', x);";
  const module = await readCode(text, "javascript");
  const [call] = module.calls;
  expect(call && text.slice(call.range.start, call.range.end)).toBe("app.use('😀', x)");
  expect(call && text.slice(call.calleeRange.start, call.calleeRange.end)).toBe("app.use");
  const [argument] = call?.args ?? [];
  expect(argument && text.slice(argument.value.range.start, argument.value.range.end)).toBe("'😀'");
});

test("a value's place is that of the literal behind a constant", async () => {
  const text = 'origins = "a,*".split(",")\nuse(origins)';
  const module = await readCode(text, "python");
  const [argument] = module.calls.find(({ callee }) => callee === "use")?.args ?? [];
  const list = argument?.value;
  const star = list?.kind === "list" ? list.items[1] : undefined;
  expect(star && text.slice(star.range.start, star.range.end)).toBe("*");
});
