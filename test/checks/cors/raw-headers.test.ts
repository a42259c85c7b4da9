import { describe, expect, test } from "@jest/globals";
import { corsCheck } from "../../../src/checks/cors/index.ts";
import { scanFiles } from "../../helpers/scan.ts";
import { verdicts } from "./verdicts.ts";

const handler = (body: string, before = "") => `${before}
module.exports = function handler(req, res, next) {
  ${body}
  next();
};
`;
const CREDENTIALS = 'res.setHeader("Access-Control-Allow-Credentials", "true");';
const ALLOWED = 'const allowed = ["https://app.example.com"];';

describe("headers written in JavaScript and TypeScript", () => {
  test.each<readonly [string, string, string[]]>([
    [
      "setHeader",
      handler('res.setHeader("Access-Control-Allow-Origin", "*");'),
      ['warning wildcard-origin «"*"»'],
    ],
    ["header", handler("res.header('access-control-allow-origin', '*');"), ["warning wildcard-origin «'*'»"]],
    [
      "after a call",
      handler('res.status(200).set("Access-Control-Allow-Origin", "*").end();'),
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "an object",
      handler('res.set({ "Access-Control-Allow-Origin": "*", Vary: "Origin" });'),
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "writeHead",
      handler('res.writeHead(200, { "Access-Control-Allow-Origin": "*" });'),
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "the caller's origin",
      handler('res.append("Access-Control-Allow-Origin", req.headers.origin);'),
      ["warning reflected-origin «req.headers.origin»"],
    ],
    [
      "the caller's origin with credentials",
      handler(`res.header("Access-Control-Allow-Origin", req.get("Origin")); ${CREDENTIALS}`),
      ['error reflected-origin «req.get("Origin")»'],
    ],
    [
      "or everyone",
      handler(`res.setHeader("Access-Control-Allow-Origin", req.headers.origin || "*"); ${CREDENTIALS}`),
      ["error reflected-origin «req.headers.origin»"],
    ],
    [
      "the origin taken apart",
      handler(`const { origin } = req.headers; res.setHeader("Access-Control-Allow-Origin", origin);`),
      ["warning reflected-origin «origin»"],
    ],
    [
      "in a template",
      handler('res.setHeader("Access-Control-Allow-Origin", `${req.headers.origin}`);'),
      ["warning reflected-origin «`${req.headers.origin}`»"],
    ],
    [
      "credentials of a wildcard",
      handler(`res.setHeader("Access-Control-Allow-Origin", "*"); ${CREDENTIALS}`),
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "a fallback",
      handler('res.setHeader("Access-Control-Allow-Origin", process.env.ORIGIN || "*");'),
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "null",
      handler('res.setHeader("Access-Control-Allow-Origin", "null");'),
      ['warning null-origin «"null"»'],
    ],
    [
      "credentials that a flag decides",
      handler(
        `res.setHeader("Access-Control-Allow-Origin", req.headers.origin); if (config.cookies) { ${CREDENTIALS} }`,
        'const config = require("./config");',
      ),
      ["warning reflected-origin «req.headers.origin»"],
    ],
    [
      "a named origin",
      handler(`res.setHeader("Access-Control-Allow-Origin", "https://app.example.com"); ${CREDENTIALS}`),
      [],
    ],
    [
      "looked up",
      handler(
        `const origin = req.headers.origin; if (allowed.includes(origin)) { res.setHeader("Access-Control-Allow-Origin", origin); ${CREDENTIALS} }`,
        ALLOWED,
      ),
      [],
    ],
    [
      "looked up, early return",
      handler(
        `const origin = req.headers.origin; if (!allowed.includes(origin)) return next(); res.setHeader("Access-Control-Allow-Origin", origin);`,
        ALLOWED,
      ),
      [],
    ],
    [
      "looked up, conditional expression",
      handler(
        `const origin = allowed.includes(req.headers.origin) ? req.headers.origin : allowed[0]; res.setHeader("Access-Control-Allow-Origin", origin);`,
        ALLOWED,
      ),
      [],
    ],
    [
      "looked up, assigned",
      handler(
        `let origin = "https://app.example.com"; if (allowed.includes(req.headers.origin)) origin = req.headers.origin; res.setHeader("Access-Control-Allow-Origin", origin);`,
        ALLOWED,
      ),
      [],
    ],
    [
      "looked up, collected in an object",
      handler(
        `const headers = {}; if (allowed.includes(req.headers.origin)) { headers["Access-Control-Allow-Origin"] = req.headers.origin; } res.writeHead(200, headers);`,
        ALLOWED,
      ),
      [],
    ],
    [
      "looked up under a short name",
      handler(
        'const o = req.headers.origin; if (allowed.indexOf(o) >= 0) res.setHeader("Access-Control-Allow-Origin", o);',
        ALLOWED,
      ),
      [],
    ],
    [
      "looked up by what is found",
      handler(
        'const o = req.headers.origin; if (allowed.filter((each) => each === o).length > 0) res.setHeader("Access-Control-Allow-Origin", o);',
        ALLOWED,
      ),
      [],
    ],
    [
      "one of several cases",
      handler(
        'switch (req.headers.origin) { case "https://a.example.com": case "https://b.example.com": res.setHeader("Access-Control-Allow-Origin", req.headers.origin); }',
      ),
      [],
    ],
    [
      "a weak test",
      handler(
        `const origin = req.headers.origin; if (origin.endsWith("example.com")) res.setHeader("Access-Control-Allow-Origin", origin); ${CREDENTIALS}`,
      ),
      ['error weak-origin-pattern «res.setHeader("Access-Control-Allow-Origin", origin)»'],
    ],
    [
      "the method is no test",
      handler(
        'if (req.method === "OPTIONS") { res.setHeader("Access-Control-Allow-Origin", req.headers.origin); }',
      ),
      ["warning reflected-origin «req.headers.origin»"],
    ],
    [
      "a Response",
      'export const GET = () => new Response("{}", { headers: { "Access-Control-Allow-Origin": "*" } });\n',
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "a header of Elysia's, and of h3's",
      'export default (event) => { setResponseHeader(event, "Access-Control-Allow-Origin", "*"); };\nexport const page = ({ set }) => { set.headers["access-control-allow-origin"] = "*"; };\n',
      ['warning wildcard-origin «"*"»', 'warning wildcard-origin «"*"»'],
    ],
    [
      "a constant for responses",
      'export const corsHeaders = { "Access-Control-Allow-Origin": "*" };\n',
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "a function on a serverless platform",
      'exports.handler = async () => ({ statusCode: 200, headers: { "Access-Control-Allow-Origin": "*" }, body: "" });\n',
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "a well-known path",
      'app.get("/.well-known/jwks.json", (req, res) => { res.set("Access-Control-Allow-Origin", "*"); });\n',
      ['notice wildcard-origin «"*"»'],
    ],
    [
      "the wildcard, when a setting asks for it",
      handler(
        'if (config.origins.includes("*")) res.setHeader("Access-Control-Allow-Origin", "*");',
        'const config = require("./config");',
      ),
      [],
    ],
    [
      "a value from elsewhere",
      handler(
        'res.setHeader("Access-Control-Allow-Origin", config.origin);',
        'const config = require("./config");',
      ),
      [],
    ],
    [
      "a request that is sent",
      'axios.get("/x", { headers: { "Access-Control-Allow-Origin": "*" } });\naxios.defaults.headers["Access-Control-Allow-Origin"] = "*";\nfetch("/x", { headers: { "Access-Control-Allow-Origin": "*" } });\n',
      [],
    ],
    [
      "headers of a request that is sent",
      'const headers = new Headers();\nheaders.set("Access-Control-Allow-Origin", "*");\nxhr.setRequestHeader("Access-Control-Allow-Origin", "*");\n',
      [],
    ],
    [
      "a comment and a string",
      '// res.setHeader("Access-Control-Allow-Origin", "*");\nconst help = `res.setHeader("Access-Control-Allow-Origin", "*")`;\n',
      [],
    ],
    ["a test that reads it", 'expect(res.headers["access-control-allow-origin"]).toBe("*");\n', []],
  ])("%s", async (_, text, expected) => {
    expect(await verdicts("src/handler.js", text)).toEqual(expected);
  });
});

const middleware = (body: string, before = "") => `from fastapi import FastAPI, Request
${before}
app = FastAPI()


@app.middleware("http")
async def cors(request: Request, call_next):
    response = await call_next(request)
${body.replace(/^/gm, "    ")}
    return response
`;

describe("headers written in Python", () => {
  test.each<readonly [string, string, string[]]>([
    [
      "a wildcard",
      middleware('response.headers["Access-Control-Allow-Origin"] = "*"'),
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "the caller's origin with credentials",
      middleware(
        'response.headers["Access-Control-Allow-Origin"] = request.headers["origin"]\nresponse.headers["Access-Control-Allow-Credentials"] = "true"',
      ),
      ['error reflected-origin «request.headers["origin"]»'],
    ],
    [
      "or a named one",
      middleware(
        'origin = request.headers.get("origin") or "https://app.example.com"\nresponse.headers["Access-Control-Allow-Origin"] = origin',
      ),
      ['warning reflected-origin «response.headers["Access-Control-Allow-Origin"] = origin»'],
    ],
    [
      "looked up",
      middleware(
        'origin = request.headers.get("origin")\nif origin in ALLOWED:\n    response.headers["Access-Control-Allow-Origin"] = origin',
        'ALLOWED = ["https://app.example.com"]',
      ),
      [],
    ],
    [
      "looked up by a function",
      middleware(
        'origin = request.headers.get("origin")\nif is_allowed(origin):\n    response.headers["Access-Control-Allow-Origin"] = origin',
        "from app.origins import is_allowed",
      ),
      [],
    ],
    [
      "a weak test",
      middleware(
        'origin = request.headers.get("origin", "")\nif origin.endswith("example.com"):\n    response.headers["Access-Control-Allow-Origin"] = origin',
      ),
      ['warning weak-origin-pattern «response.headers["Access-Control-Allow-Origin"] = origin»'],
    ],
    [
      "a weak expression",
      middleware(
        'origin = request.headers.get("origin", "")\nif re.match(r"https://app\\.example\\.com", origin):\n    response.headers["Access-Control-Allow-Origin"] = origin',
        "import re",
      ),
      ['warning weak-origin-pattern «response.headers["Access-Control-Allow-Origin"] = origin»'],
    ],
    [
      "an answer with headers",
      'from fastapi.responses import JSONResponse\ndef feed():\n    return JSONResponse([], headers={"Access-Control-Allow-Origin": "*"})\n',
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "an answer of aiohttp's",
      'from aiohttp import web\nasync def feed(request):\n    return web.json_response([], headers={"Access-Control-Allow-Origin": "*"})\n',
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "Flask, after the request",
      'from flask import Flask\napp = Flask(__name__)\n@app.after_request\ndef after(response):\n    response.headers.add("Access-Control-Allow-Origin", "*")\n    return response\n',
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "Flask, a tuple",
      'from flask import Flask\napp = Flask(__name__)\n@app.route("/feed")\ndef feed():\n    return "", 200, {"Access-Control-Allow-Origin": "*"}\n',
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "a server of the standard library",
      'from http.server import BaseHTTPRequestHandler\nclass Handler(BaseHTTPRequestHandler):\n    def do_GET(self):\n        self.send_header("Access-Control-Allow-Origin", "*")\n',
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "a function on a serverless platform",
      'def handler(event, context):\n    return {"statusCode": 200, "headers": {"Access-Control-Allow-Origin": "*"}, "body": ""}\n',
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "a request that is sent",
      'import requests\nrequests.get("https://api.example.com", headers={"Access-Control-Allow-Origin": "*"})\nsession = requests.Session()\nsession.headers["Access-Control-Allow-Origin"] = "*"\n',
      [],
    ],
    [
      "a comment and a string",
      '# response.headers["Access-Control-Allow-Origin"] = "*"\nHELP = "response.headers[\'Access-Control-Allow-Origin\'] = \'*\'"\n',
      [],
    ],
    [
      "a test that reads it",
      'def check(response):\n    assert response.headers["access-control-allow-origin"] == "*"\n',
      [],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await verdicts("app/main.py", text)).toEqual(expected);
  });
});

test.each([
  [
    "page.ts",
    'export const cors = (res: Response) => { res.headers.set("Access-Control-Allow-Origin", "*"); };\n',
    'if (["https://app.example.com"].includes(origin)) res.headers.set("Access-Control-Allow-Origin", origin)',
  ],
  [
    "page.js",
    'exports.page = ({ set }) => { set.headers["access-control-allow-origin"] = "*"; };\n',
    'includes(origin)) set.headers["Access-Control-Allow-Origin"] = origin',
  ],
  [
    "page.js",
    'exports.page = (req, res) => { res.status(200).set({ "Access-Control-Allow-Origin": "*" }); };\n',
    'includes(origin)) res.setHeader("Access-Control-Allow-Origin", origin)',
  ],
  [
    "page.py",
    'def page(resp):\n    resp.headers.add("Access-Control-Allow-Origin", "*")\n',
    'if origin in {"https://app.example.com"}: resp.headers.add("Access-Control-Allow-Origin", origin)',
  ],
])("the fix is written as the place writes it, in %s (%#)", async (path, text, fix) => {
  const { findings } = await scanFiles({ [path]: text }, [corsCheck]);
  expect(findings.map((finding) => finding.fix).join()).toContain(fix);
});
