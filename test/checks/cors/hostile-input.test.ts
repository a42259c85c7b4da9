import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { verdicts } from "./verdicts.ts";

const PYTHON =
  'app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_origin_regex=".*")\nresponse.headers["Access-Control-Allow-Origin"] = "*"\nCORS_ORIGINS = ["*"]\nfrom flask_cors import CORS\nCORS(app, resources={"/a": {"origins": ".*"}})\n';
const SCRIPT =
  'const cors = require("cors");\nconst corsOptions = { origin: (o, cb) => cb(null, o.includes("x") || /(a+)+$/.test(o)) };\napp.use(cors(corsOptions));\nres.setHeader("Access-Control-Allow-Origin", req.headers.origin);\nimport { cors } from "hono/cors";\nimport { NestFactory } from "@nestjs/core";\napp.enableCors({ origin: true });\napp.register(require("@fastify/cors"), {});\n';

describe("text that nobody meant", () => {
  test("pieces of it, cut anywhere and put together again", async () => {
    const cut = (text: string) =>
      fc
        .array(fc.tuple(fc.nat(text.length), fc.nat(40)), { maxLength: 8 })
        .map((parts) => parts.map(([start, length]) => text.slice(start, start + length)).join(""));
    await fc.assert(
      fc.asyncProperty(
        cut(PYTHON),
        cut(SCRIPT),
        fc.string({ maxLength: 20 }),
        async (python, script, noise) => {
          const both = [
            await verdicts(
              "app/a.py",
              `${python}${noise}CORSMiddleware access-control-allow-origin cors_origin flask_cors`,
            ),
          ];
          both.push(
            await verdicts(
              "src/a.ts",
              `${script}${noise} "cors" access-control-allow-origin corsOptions enableCors @fastify/cors hono/cors`,
            ),
          );
          for (const said of both) expect(said.filter((line) => line.startsWith("not checked"))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("deep nesting, long lists and expressions that take others a lifetime", async () => {
    const nested = `${"[".repeat(5_000)}"*"${"]".repeat(5_000)}`;
    await verdicts(
      "app/a.py",
      `from fastapi.middleware.cors import CORSMiddleware\nCORSMiddleware(app, ${nested})\n`,
    );
    await verdicts("src/a.js", `const cors = require("cors");\napp.use(cors({ origin: ${nested} }));\n`);
    await verdicts(
      "src/a.js",
      `const cors = require("cors");\napp.use(cors({ origin: [${"'https://a.example.com',".repeat(20_000)}] }));\n`,
    );
    await verdicts(
      "src/a.js",
      `const cors = require("cors");\napp.use(cors({ origin: [${"/((a+)+)+$/,".repeat(400)}] }));\n`,
    );
    await verdicts(
      "src/a.js",
      `const cors = require("cors");\napp.use(cors({ origin: (o, cb) => { ${"if (o.includes('a')) ".repeat(300)} cb(null, true); } }));\n`,
    );
    await verdicts(
      "src/a.js",
      `const cors = require("cors");\napp.use(cors({ origin: (o, cb) => cb(null, ${"o.endsWith('a.example.com') && (".repeat(40)}o${")".repeat(40)}) }));\n`,
    );
  });

  test("names that mean something to JavaScript", async () => {
    const text =
      'const cors = require("cors");\napp.use(cors({ __proto__: { origin: true }, constructor: 1, ["toString"]: 2 }));\n';
    expect(await verdicts("src/a.js", text)).toHaveLength(1);
  });
});
