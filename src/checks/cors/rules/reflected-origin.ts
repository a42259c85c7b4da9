import { defineRule } from "../../../rule.ts";

export const reflectedOrigin = defineRule({
  id: "cors/reflected-origin",
  severity: "warning",
  title: "Whatever origin asks is sent back as allowed",
  what: "The server answers every cross-origin request with the caller's own origin in `Access-Control-Allow-Origin`, without checking it.",
  why: "This is a wildcard that also works with credentials: a page on any site can read the API with the visitor's cookies as soon as credentials are allowed.",
  fix: "Compare the origin with a list of named sites before it is sent back, and send `Vary: Origin` with it.",
  cwe: [942, 346],
  links: ["https://fetch.spec.whatwg.org/#http-cors-protocol", "https://portswigger.net/web-security/cors"],
  controls: ["cors-named-origins", "cors-development-localhost"],
  limits:
    "A check that is made in another file, or in a way that is not understood, counts as a check. Functions that are handed to other CORS packages than `cors` are not read yet.",
  examples: {
    bad: [
      {
        title: "Express: `true` sends back the caller's origin (error, for credentials are allowed)",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
app.use(cors({ origin: ⟦true⟧, credentials: true }));
`,
        },
      },
      {
        title: "Express: a callback that says yes to everyone",
        files: {
          "src/app.ts": `import cors, { type CorsOptions } from "cors";
import express from "express";

const options: CorsOptions = {
  origin: (origin, callback) => {
    console.log("request from", origin);
    callback(null, ⟦true⟧);
  },
};
express().use(cors(options));
`,
        },
      },
      {
        title: "The header written by hand, from the request",
        files: {
          "middleware.js": `module.exports = function allow(req, res, next) {
  res.header("Access-Control-Allow-Origin", ⟦req.headers.origin⟧);
  res.header("Access-Control-Allow-Credentials", "true");
  next();
};
`,
        },
      },
      {
        title: "Starlette: the header written by hand",
        files: {
          "app/main.py": `from fastapi import FastAPI, Request

app = FastAPI()


@app.middleware("http")
async def allow(request: Request, call_next):
    response = await call_next(request)
    response.headers["Access-Control-Allow-Origin"] = ⟦request.headers.get("origin", "*")⟧
    response.headers["Access-Control-Allow-Credentials"] = "true"
    return response
`,
        },
      },
    ],
    good: [
      {
        title: "Express: a callback that looks the origin up",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
const allowed = ["https://app.example.com"];
app.use(
  cors({
    origin: (origin, callback) => {
      if (!origin || allowed.includes(origin)) {
        callback(null, true);
      } else {
        callback(new Error("not allowed"));
      }
    },
    credentials: true,
  }),
);
`,
        },
      },
      {
        title: "The origin is sent back after it was found in a list",
        files: {
          "app/main.py": `from fastapi import FastAPI, Request

ALLOWED = {"https://app.example.com"}
app = FastAPI()


@app.middleware("http")
async def allow(request: Request, call_next):
    response = await call_next(request)
    origin = request.headers.get("origin")
    if origin in ALLOWED:
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Vary"] = "Origin"
    return response
`,
        },
      },
    ],
  },
});
