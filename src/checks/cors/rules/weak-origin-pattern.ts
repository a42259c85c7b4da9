import { defineRule } from "../../../rule.ts";

export const weakOriginPattern = defineRule({
  id: "cors/weak-origin-pattern",
  severity: "warning",
  title: "An origin test that strangers pass",
  what: "The test that decides which origins are let in is also passed by one that a stranger can register.",
  why: "Whoever registers that name can read the API from a visitor's browser, with the visitor's cookies where credentials are allowed.",
  fix: "Compare with a list of whole origins. Where a pattern is needed, anchor it at both ends, escape every dot, and leave no part of the registered name to choose.",
  cwe: [942, 346, 777],
  links: ["https://portswigger.net/web-security/cors", "https://cwe.mitre.org/data/definitions/777.html"],
  controls: ["cors-named-origins"],
  limits:
    "The test is run against origins made from it, so that what is reported passes; what is not found may still exist. Expressions with look-around or back-references are not run. Which names are handed out at shared hosts is known for the large ones only.",
  examples: {
    bad: [
      {
        title: "FastAPI: an unescaped dot, and any name in front of the domain",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    allow_origin_regex=⟦r"https://.*example\\.com"⟧,
    allow_credentials=True,
)
`,
        },
      },
      {
        title: "Express: expressions are searched for, so an end is needed",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
app.use(cors({ origin: [⟦/^https:\\/\\/app\\.example\\.com/⟧, /^https:\\/\\/[a-z]+\\.example\\.com$/] }));
`,
        },
      },
      {
        title: "Express: anybody gets a name that ends like this",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
app.use(
  cors({
    origin(origin, callback) {
      if (origin && origin.endsWith("example.com")) callback(null, ⟦true⟧);
      else callback(new Error("not allowed"));
    },
  }),
);
`,
        },
      },
      {
        title: "Everybody gets a name at a shared host",
        files: {
          "app/main.py": `from starlette.applications import Starlette
from starlette.middleware.cors import CORSMiddleware

app = CORSMiddleware(Starlette(), allow_origin_regex=⟦r"https://.*\\.vercel\\.app"⟧)
`,
        },
      },
    ],
    good: [
      {
        title: "Subdomains of one domain; Starlette matches the whole origin",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origin_regex=r"https://([a-z0-9-]+\\.)?example\\.com(:\\d+)?")
`,
        },
      },
      {
        title: "A suffix that begins with a dot",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
app.use(cors({ origin: (origin, callback) => callback(null, origin.endsWith(".example.com")) }));
`,
        },
      },
    ],
  },
});
