import { describe, expect, test } from "@jest/globals";
import { verdicts } from "./verdicts.ts";

function express(options: string, before = ""): string {
  return `const cors = require("cors");
const app = require("express")();
${before}
app.use(cors(${options}));
`;
}

/** `origin` as a function with this body. */
function callback(body: string, before = ""): string {
  return express(`{ credentials: true, origin: (origin, callback) => { ${body} } }`, before);
}

const ALLOWED = 'const allowed = ["https://app.example.com", "https://admin.example.com"];';

describe("Express's cors()", () => {
  test.each<readonly [string, string, string[]]>([
    ["no options", express(""), ["warning wildcard-origin «cors()»"]],
    [
      "options without an origin",
      express("{ maxAge: 600 }"),
      ["warning wildcard-origin «cors({ maxAge: 600 })»"],
    ],
    ["the wildcard", express('{ origin: "*" }'), ['warning wildcard-origin «"*"»']],
    [
      "the wildcard with credentials, which browsers refuse",
      express('{ origin: "*", credentials: true }'),
      ['warning wildcard-origin «"*"»'],
    ],
    ["true sends back the caller's origin", express("{ origin: true }"), ["warning reflected-origin «true»"]],
    [
      "true with credentials",
      express("{ origin: true, credentials: true }"),
      ["error reflected-origin «true»"],
    ],
    ["a fallback", express('{ origin: process.env.CORS_ORIGIN ?? "*" }'), ['warning wildcard-origin «"*"»']],
    [
      "a fallback with ||",
      express('{ origin: process.env.CORS_ORIGIN || "*" }'),
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "a fallback that is only text in a list",
      express('{ origin: (process.env.CORS_ORIGINS || "*").split(",") }'),
      ["notice wildcard-origin «*»"],
    ],
    ["no fallback", express("{ origin: process.env.CORS_ORIGIN }"), []],
    ["false sends nothing", express("{ origin: false }"), []],
    ["named", express('{ origin: "https://app.example.com", credentials: true }'), []],
    ["a list", express("{ origin: allowed, credentials: true }", ALLOWED), []],
    [
      "options that are a constant",
      express("options", 'const options = { origin: "*" };'),
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "options put together",
      express("{ ...base, credentials: true }", "const base = { origin: true };"),
      ["error reflected-origin «true»"],
    ],
    ["options from elsewhere", express("options", 'const options = require("./options");'), []],
    [
      "options from elsewhere, spread",
      express("{ ...options, maxAge: 1 }", 'const options = require("./options");'),
      [],
    ],
    [
      "an expression without an end",
      express("{ origin: /^https:\\/\\/app\\.example\\.com/ }"),
      ["warning weak-origin-pattern «/^https:\\/\\/app\\.example\\.com/»"],
    ],
    ["an expression with both ends", express("{ origin: /^https:\\/\\/[a-z]+\\.example\\.com$/ }"), []],
    [
      "one of several",
      express('{ origin: ["https://app.example.com", /example\\.com$/], credentials: true }'),
      ["error weak-origin-pattern «/example\\.com$/»"],
    ],
    [
      "new RegExp",
      express('{ origin: new RegExp("example.com$") }'),
      ['warning weak-origin-pattern «new RegExp("example.com$")»'],
    ],
    [
      "the wildcard, when a setting asks for it",
      express(
        '{ origin: setting === "*" ? true : setting.split(",") }',
        "const setting = process.env.CORS_ORIGINS;",
      ),
      [],
    ],
    [
      "the wildcard, when a setting asks for it by itself",
      express(
        '{ origin: setting === "*" ? true : setting.split(",") }',
        'const setting = process.env.CORS_ORIGINS || "*";',
      ),
      ["warning reflected-origin «true»"],
    ],
    ["null", express('{ origin: ["null"] }'), ['warning null-origin «"null"»']],
    [
      "one route",
      'import cors from "cors";\nimport express from "express";\nconst app = express();\napp.get("/feed", cors(), (req, res) => res.json([]));\n',
      ["warning wildcard-origin «cors()»"],
    ],
    ["assets", express("").replace("app.use(", 'app.use("/static", '), ["notice wildcard-origin «cors()»"]],
    [
      "the preflight route beside a configuration",
      `${express("{ origin: allowed }", ALLOWED)}app.options("*", cors());\n`,
      [],
    ],
    [
      "required in place",
      'const app = require("express")();\napp.use(require("cors")());\n',
      ['warning wildcard-origin «require("cors")()»'],
    ],
    [
      "another package of that kind",
      'const cors = require("@koa/cors");\nconst x = "cors";\napp.use(cors());\n',
      [],
    ],
    [
      "a comment and a string",
      'const cors = require("cors");\n// app.use(cors());\nconst help = "app.use(cors())";\n',
      [],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await verdicts("src/server.js", text)).toEqual(expected);
  });
});

describe("a function for the origin", () => {
  test.each<readonly [string, string, string[]]>([
    ["yes to everyone", callback("callback(null, true);"), ["error reflected-origin «true»"]],
    ["the origin to everyone", callback("callback(null, origin);"), ["error reflected-origin «origin»"]],
    [
      "yes to everyone with an origin",
      callback("if (origin) callback(null, true);"),
      ["error reflected-origin «true»"],
    ],
    [
      "a list, if",
      callback(
        "if (!origin || allowed.includes(origin)) callback(null, true); else callback(new Error());",
        ALLOWED,
      ),
      [],
    ],
    [
      "a list, early return",
      callback("if (!allowed.includes(origin)) return callback(new Error()); callback(null, true);", ALLOWED),
      [],
    ],
    [
      "a list, indexOf",
      callback(
        "if (allowed.indexOf(origin) !== -1 || !origin) { callback(null, true) } else { callback(new Error()) }",
        ALLOWED,
      ),
      [],
    ],
    [
      "a list, indexOf > -1",
      callback(
        "if (allowed.indexOf(origin) > -1) { callback(null, true) } else { callback(new Error()) }",
        ALLOWED,
      ),
      [],
    ],
    ["a list, as the answer", callback("callback(null, !origin || allowed.includes(origin));", ALLOWED), []],
    [
      "a list, conditional expression",
      callback("allowed.includes(origin) ? callback(null, true) : callback(new Error());", ALLOWED),
      [],
    ],
    [
      "a set",
      callback("callback(null, known.has(origin));", "const known = new Set(['https://app.example.com']);"),
      [],
    ],
    [
      "a list from elsewhere",
      callback("callback(null, allowed.includes(origin));", 'const allowed = require("./allowed");'),
      [],
    ],
    [
      "a list kept in a variable",
      callback("const ok = allowed.some((entry) => entry === origin); callback(null, ok);", ALLOWED),
      [],
    ],
    [
      "a function of its own",
      callback(
        "callback(null, isAllowed(origin));",
        "function isAllowed(o) { return o === 'https://app.example.com'; }",
      ),
      [],
    ],
    [
      "a function from elsewhere",
      callback(
        "if (await isAllowed(origin)) callback(null, true);",
        'const isAllowed = require("./allowed");',
      ),
      [],
    ],
    [
      "the wrong end of a list test",
      callback("if (allowed.includes(origin) !== -1) callback(null, true);", ALLOWED),
      ["error reflected-origin «true»"],
    ],
    [
      "a suffix without a dot",
      callback('if (origin.endsWith("example.com")) callback(null, true);'),
      ["error weak-origin-pattern «true»"],
    ],
    ["a suffix with a dot", callback('if (origin.endsWith(".example.com")) callback(null, true);'), []],
    [
      "a part",
      callback('callback(null, origin.includes("localhost"));'),
      ['error weak-origin-pattern «origin.includes("localhost")»'],
    ],
    [
      "a part by indexOf",
      callback('if (origin.indexOf("example.com") !== -1) callback(null, true);'),
      ["error weak-origin-pattern «true»"],
    ],
    [
      "a beginning",
      callback(
        'if (!origin || origin.startsWith("https://example.com")) return callback(null, true); callback(null, false);',
      ),
      ["error weak-origin-pattern «true»"],
    ],
    [
      "an expression",
      callback("callback(null, /example\\.com$/.test(origin));"),
      ["error weak-origin-pattern «/example\\.com$/.test(origin)»"],
    ],
    [
      "a good expression",
      callback("callback(null, /^https:\\/\\/([a-z]+\\.)?example\\.com$/.test(origin));"),
      [],
    ],
    [
      "one of several expressions",
      callback(
        "if (known.some((each) => each.test(origin))) callback(null, true);",
        "const known = [/^https:\\/\\/app\\.example\\.com$/, /example\\.com$/];",
      ),
      ["error weak-origin-pattern «true»"],
    ],
    [
      "the host name's end",
      callback('if (new URL(origin).hostname.endsWith("example.com")) callback(null, true);'),
      ["error weak-origin-pattern «true»"],
    ],
    ["the host name", callback('if (new URL(origin).hostname === "example.com") callback(null, true);'), []],
    [
      "two tests together",
      callback('if (origin.startsWith("https://") && origin.endsWith(".example.com")) callback(null, true);'),
      [],
    ],
    [
      "development only",
      callback(
        'if (process.env.NODE_ENV !== "production") return callback(null, true); callback(null, allowed.includes(origin));',
        ALLOWED,
      ),
      [],
    ],
    [
      "a flag",
      callback(
        "if (config.open) return callback(null, true); callback(null, allowed.includes(origin));",
        `${ALLOWED} const config = require("./config");`,
      ),
      [],
    ],
    [
      "the answer and the error by one condition",
      callback(
        'const ok = !origin || allowed.indexOf(origin) >= 0; callback(ok ? null : new Error("no"), ok);',
        ALLOWED,
      ),
      [],
    ],
    [
      "yes to everyone who gets no error",
      callback('callback(origin.endsWith("example.com") ? null : new Error("no"), true);'),
      ["error weak-origin-pattern «true»"],
    ],
    ["nobody", callback("callback(new Error());"), []],
    ["nothing understood", callback("decide(origin, callback);", 'const decide = require("./decide");'), []],
  ])("%s", async (_, text, expected) => {
    expect(await verdicts("src/server.js", text)).toEqual(expected);
  });

  test("options for every request of its own", async () => {
    const delegate = (test: string) => `const cors = require("cors");
const allowed = ["https://app.example.com"];
const delegate = (req, callback) => {
  let options;
  if (${test}) {
    options = { origin: true, credentials: true };
  } else {
    options = { origin: false };
  }
  callback(null, options);
};
app.get("/", cors(delegate), handler);
`;
    expect(await verdicts("src/app.js", delegate('allowed.indexOf(req.header("Origin")) !== -1'))).toEqual(
      [],
    );
    expect(await verdicts("src/app.js", delegate('req.header("Origin").endsWith("example.com")'))).toEqual([
      "error weak-origin-pattern «true»",
    ]);
    expect(
      await verdicts(
        "src/app.js",
        'const cors = require("cors");\napp.use(cors((req, done) => done(null, { origin: true })));\n',
      ),
    ).toEqual(["warning reflected-origin «true»"]);
  });
});

describe("development", () => {
  test.each<readonly [string, string, string[]]>([
    [
      "a safe branch for production",
      express('{ origin: process.env.NODE_ENV === "production" ? "https://app.example.com" : "*" }'),
      [],
    ],
    [
      "development only",
      express("").replace("app.use(cors());", 'if (process.env.NODE_ENV === "development") app.use(cors());'),
      ["notice wildcard-origin «cors()»"],
    ],
    [
      "not production",
      express("").replace(
        "app.use(cors());",
        'if (process.env.NODE_ENV !== "production") { app.use(cors()); }',
      ),
      ["notice wildcard-origin «cors()»"],
    ],
    [
      "production only",
      express("").replace(
        "app.use(cors());",
        'if (process.env.NODE_ENV === "production") { app.use(cors()); }',
      ),
      ["warning wildcard-origin «cors()»"],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await verdicts("src/server.js", text)).toEqual(expected);
  });
});

describe("options in a file of their own", () => {
  test.each<readonly [string, string, string[]]>([
    [
      "exported",
      'export const corsOptions = { origin: "*", credentials: true };\n',
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "with a type",
      'import type { CorsOptions } from "cors";\nconst corsConfig: CorsOptions = { origin: true, credentials: true };\nexport default corsConfig;\n',
      ["error reflected-origin «true»"],
    ],
    [
      "a callback",
      "const corsOptions = { origin: (origin, callback) => callback(null, true) };\nmodule.exports = corsOptions;\n",
      ["warning reflected-origin «true»"],
    ],
    [
      "validated",
      'import allowed from "./allowed";\nexport const corsOptions = { origin: (origin, callback) => { if (allowed.indexOf(origin) !== -1 || !origin) { callback(null, true); } else { callback(new Error("no")); } } };\n',
      [],
    ],
    ["without an origin", 'export const corsOptions = { methods: ["GET"] };\n', []],
  ])("%s", async (_, text, expected) => {
    expect(await verdicts("src/config/cors-options.ts", text)).toEqual(expected);
  });
});
