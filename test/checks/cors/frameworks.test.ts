import { describe, expect, test } from "@jest/globals";
import { corsCheck } from "../../../src/checks/cors/index.ts";
import { scanFiles } from "../../helpers/scan.ts";
import { verdicts } from "./verdicts.ts";

const nest = (body: string) => `import { NestFactory } from "@nestjs/core";
import { AppModule } from "./app.module";
async function bootstrap() {
${body}
}
bootstrap();
`;
const created = "  const app = await NestFactory.create(AppModule);";

describe("NestJS", () => {
  test.each<readonly [string, string, string[]]>([
    ["no options", `${created}\n  app.enableCors();`, ["warning wildcard-origin «app.enableCors()»"]],
    [
      "the caller's origin, with credentials",
      `${created}\n  app.enableCors({ origin: true, credentials: true });`,
      ["error reflected-origin «true»"],
    ],
    ["named", `${created}\n  app.enableCors({ origin: ["https://app.example.com"] });`, []],
    ["from a service", `${created}\n  app.enableCors({ origin: app.get(Settings).origins });`, []],
    [
      "during development",
      `${created}\n  if (process.env.NODE_ENV !== "production") app.enableCors();`,
      ["notice wildcard-origin «app.enableCors()»"],
    ],
    [
      "an option of the application",
      "  const app = await NestFactory.create(AppModule, { cors: true });",
      ["warning wildcard-origin «true»"],
    ],
    [
      "an option behind an adapter",
      '  const app = await NestFactory.create(AppModule, new FastifyAdapter(), { cors: { origin: "*" } });',
      ['warning wildcard-origin «"*"»'],
    ],
    ["an option that is off", "  const app = await NestFactory.create(AppModule, { cors: false });", []],
    ["other options", "  const app = await NestFactory.create(AppModule, { logger: false });", []],
  ])("%s", async (_, body, expected) => {
    expect(await verdicts("src/main.ts", nest(body))).toEqual(expected);
  });

  test("another library's enableCors is none of Nest's", async () => {
    expect(await verdicts("src/main.ts", 'import { app } from "./app";\napp.enableCors();\n')).toEqual([]);
  });
});

const fastify = (options: string) => `import Fastify from "fastify";
import cors from "@fastify/cors";
const app = Fastify();
await app.register(cors${options});
`;

describe("Fastify", () => {
  test.each<readonly [string, string, string[]]>([
    ["no options", fastify(""), ["warning wildcard-origin «app.register(cors)»"]],
    ["the wildcard in a list", fastify(', { origin: ["*"] }'), ['warning wildcard-origin «"*"»']],
    [
      "the caller's origin, with credentials",
      fastify(", { origin: true, credentials: true }"),
      ["error reflected-origin «true»"],
    ],
    ["named", fastify(', { origin: ["https://app.example.com"], credentials: true }'), []],
    ["an expression", fastify(", { origin: /^https:\\/\\/app\\.example\\.com$/ }"), []],
    [
      "required where it is registered",
      'const app = require("fastify")();\napp.register(require("@fastify/cors"), { origin: "*" });\n',
      ['warning wildcard-origin «"*"»'],
    ],
    ["options for every request", fastify(", { hook: 'onRequest', delegator: decide }"), []],
    ["another plugin", 'import cors from "@fastify/cors";\napp.register(helmet);\nexport { cors };\n', []],
  ])("%s", async (_, text, expected) => {
    expect(await verdicts("src/app.js", text)).toEqual(expected);
  });
});

const hono = (options: string) => `import { Hono } from "hono";
import { cors } from "hono/cors";
const app = new Hono();
app.use("/api/*", cors(${options}));
`;

describe("Hono", () => {
  test.each<readonly [string, string, string[]]>([
    ["no options", "", ["warning wildcard-origin «cors()»"]],
    ["options without an origin", "{ maxAge: 60 }", ["warning wildcard-origin «cors({ maxAge: 60 })»"]],
    ["the wildcard", '{ origin: "*" }', ['warning wildcard-origin «"*"»']],
    ["the wildcard in a list lets nobody in", '{ origin: ["*"] }', ['notice wildcard-origin «"*"»']],
    ["named", '{ origin: "https://app.example.com", credentials: true }', []],
    [
      "the caller's origin, with credentials",
      "{ origin: (origin) => origin, credentials: true }",
      ["error reflected-origin «origin»"],
    ],
    [
      "a weak test",
      '{ origin: (origin) => (origin.endsWith("example.com") ? origin : "https://example.com"), credentials: true }',
      ["error weak-origin-pattern «origin»"],
    ],
    ["a test", '{ origin: (origin) => (origin.endsWith(".example.com") ? origin : null) }', []],
    [
      "several returns",
      "{ origin: (origin) => { if (!allowed.has(origin)) return null; return origin; }, credentials: true }",
      [],
    ],
    ["from a binding", "{ origin: (origin, c) => c.env.ORIGIN }", []],
    ["from elsewhere", "options", []],
    ["a spread of something from elsewhere", "{ ...options }", []],
  ])("%s", async (_, options, expected) => {
    expect(await verdicts("src/index.ts", hono(options))).toEqual(expected);
  });
});

const flask = (call: string) => `from flask import Flask
from flask_cors import CORS, cross_origin
app = Flask(__name__)
${call}
`;

describe("Flask-CORS", () => {
  test.each<readonly [string, string, string[]]>([
    ["no options", "CORS(app)", ["warning wildcard-origin «CORS(app)»"]],
    [
      "no options, with credentials",
      "CORS(app, supports_credentials=True)",
      ["error wildcard-origin «CORS(app, supports_credentials=True)»"],
    ],
    ["the wildcard", 'CORS(app, origins="*")', ['warning wildcard-origin «"*"»']],
    [
      "the wildcard in a list, with credentials",
      'CORS(app, origins=["*"], supports_credentials=True)',
      ['error wildcard-origin «"*"»'],
    ],
    [
      "the wildcard for some paths",
      'CORS(app, resources={r"/api/*": {"origins": "*"}})',
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "paths alone",
      'CORS(app, resources=r"/api/*")',
      ['warning wildcard-origin «CORS(app, resources=r"/api/*")»'],
    ],
    [
      "an application that comes later",
      "cors = CORS()\ncors.init_app(app)",
      ["warning wildcard-origin «cors.init_app(app)»"],
    ],
    [
      "a route",
      '@app.route("/feed")\n@cross_origin()\ndef feed():\n    return ""',
      ["warning wildcard-origin «cross_origin()»"],
    ],
    [
      "a well-known path",
      '@app.route("/.well-known/keys")\n@cross_origin()\ndef keys():\n    return ""',
      ["notice wildcard-origin «cross_origin()»"],
    ],
    [
      "an expression that ends too early",
      'CORS(app, origins=r"https://.*\\.example\\.com", supports_credentials=True)',
      ['error weak-origin-pattern «r"https://.*\\.example\\.com"»'],
    ],
    ["an expression with an end", 'CORS(app, origins=r"https://[a-z]+\\.example\\.com$")', []],
    ["named", 'CORS(app, origins=["https://app.example.com"], supports_credentials=True)', []],
    ["named for some paths", 'CORS(app, resources={"/api/*": {"origins": "https://app.example.com"}})', []],
    ["from elsewhere", "CORS(app, origins=settings.origins)", []],
    ["options from elsewhere", "CORS(app, **options)", []],
    ["paths from elsewhere", "CORS(app, resources=resources())", []],
    ["a setting of the application", 'app.config["CORS_ORIGINS"] = load()\nCORS(app)', []],
    ["without an application", "cors = CORS()", []],
  ])("%s", async (_, call, expected) => {
    expect(await verdicts("app/main.py", flask(call))).toEqual(expected);
  });

  test("settings of another file may name the origins", async () => {
    const scan = (config: string) =>
      scanFiles({ "app/main.py": flask("CORS(app)"), "app/config.py": config }, [corsCheck]);
    expect((await scan("DEBUG = False\n")).findings).toHaveLength(1);
    expect((await scan('CORS_ORIGINS = ["https://app.example.com"]\n')).findings).toEqual([]);
  });
});
