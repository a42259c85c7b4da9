import { defineRule } from "../../../rule.ts";

export const wildcardOrigin = defineRule({
  id: "cors/wildcard-origin",
  severity: "warning",
  title: "Every website is let in by CORS",
  what: 'The server answers cross-origin requests with `Access-Control-Allow-Origin: *`, or lets in every origin because "*" is among those allowed.',
  why: "A page on any site can read these answers from a visitor's browser; where credentials are allowed too and the framework then sends back the caller's origin, with the visitor's cookies.",
  fix: "Name the sites that need the API, such as https://app.example.com, and fail closed when the list is not configured.",
  cwe: [942],
  links: [
    "https://fetch.spec.whatwg.org/#http-cors-protocol",
    "https://cheatsheetseries.owasp.org/cheatsheets/HTML5_Security_Cheat_Sheet.html#cross-origin-resource-sharing",
  ],
  controls: ["cors-named-origins", "cors-development-localhost"],
  limits:
    "Origins that come from another file, from a database, or from an environment variable without a fallback are not known and not reported; of settings in a file of their own, those named for CORS origins are. A wildcard that only holds when a setting asks for it is the operator's. Configurations of gateways, proxies and hosting platforms are not read.",
  examples: {
    bad: [
      {
        title: "FastAPI: with credentials, the middleware sends back the caller's origin (error)",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    allow_origins=[
        ⟦"*"⟧,
    ],
    allow_credentials=True,
)
`,
        },
      },
      {
        title: "The wildcard is what an unset variable falls back to",
        files: {
          "app/main.py": `import os
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware as Cors

ORIGINS = os.getenv("CORS_ORIGINS", "⟦*⟧").split(",")
app = FastAPI()
app.add_middleware(Cors, allow_origins=ORIGINS)
`,
        },
      },
      {
        title: "Starlette: the middleware in a list",
        files: {
          "service.py": `from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

middleware = [Middleware(CORSMiddleware, allow_origins=(⟦"*"⟧,), allow_methods=["GET"])]
app = Starlette(middleware=middleware)
`,
        },
      },
      {
        title: "Express: without options, cors() lets in everyone",
        files: {
          "server.js": `const express = require("express");
const cors = require("cors");

const app = express();
app.use(⟦cors()⟧);
`,
        },
      },
      {
        title: "Express: a fallback to the wildcard",
        files: {
          "src/server.ts": `import cors from "cors";
import express from "express";

const app = express();
app.use(cors({ origin: process.env.CORS_ORIGIN ?? ⟦"*"⟧ }));
`,
        },
      },
      {
        title: "A header written by hand",
        files: {
          "api/feed.ts": `export default function handler(req, res) {
  res.setHeader("Access-Control-Allow-Origin", ⟦"*"⟧);
  res.json({ items: [] });
}
`,
        },
      },
    ],
    good: [
      {
        title: "Named origins",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

# Never allow_origins=["*"] here.
app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    allow_origins=["https://app.example.com"],
    allow_credentials=True,
    allow_methods=["*"],
    allow_headers=["*"],
)
`,
        },
      },
      {
        title: "The wildcard is for development, and production has a list of its own",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
const origin = process.env.NODE_ENV === "production" ? ["https://app.example.com"] : "*";
app.use(cors({ origin }));
`,
        },
      },
      {
        title: "A header of a request that is sent, not of an answer",
        files: {
          "client.js": `import axios from "axios";
export const load = () => axios.get("/feed", { headers: { "Access-Control-Allow-Origin": "*" } });
`,
        },
      },
    ],
  },
});
