(function (exports, __load, module, __url) {"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  rules: () => rules
});
module.exports = stdin_exports;
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
var nullOrigin = (0, import_chunk_AOZ2SMLR.defineRule)({
  id: "cors/null-origin",
  severity: "warning",
  title: 'The origin "null" is let in by CORS',
  what: 'The origin "null" is among those the server lets in.',
  why: 'Browsers send "null" for sandboxed frames, local files and some redirects; any site can make its page have it, so allowing it lets every site in.',
  fix: 'Take "null" out of the list. For a page opened from disk, serve it from http://localhost during development.',
  cwe: [942, 346],
  links: [
    "https://fetch.spec.whatwg.org/#origin-header",
    "https://w3c.github.io/webappsec-cors-for-developers/#avoid-returning-access-control-allow-origin-null"
  ],
  controls: ["cors-named-origins"],
  examples: {
    bad: [
      {
        title: "FastAPI: in the list",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    allow_origins=["https://app.example.com", \u27E6"null"\u27E7],
    allow_credentials=True,
)
`
        }
      },
      {
        title: "Express: for pages opened from disk",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
app.use(cors({ origin: ["https://app.example.com", \u27E6"null"\u27E7] }));
`
        }
      }
    ],
    good: [
      {
        title: "None is not an origin",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["https://app.example.com"], allow_origin_regex=None)
`
        }
      }
    ]
  }
});
var reflectedOrigin = (0, import_chunk_AOZ2SMLR.defineRule)({
  id: "cors/reflected-origin",
  severity: "warning",
  title: "Whatever origin asks is sent back as allowed",
  what: "The server answers every cross-origin request with the caller's own origin in `Access-Control-Allow-Origin`, without checking it.",
  why: "This is a wildcard that also works with credentials: a page on any site can read the API with the visitor's cookies as soon as credentials are allowed.",
  fix: "Compare the origin with a list of named sites before it is sent back, and send `Vary: Origin` with it.",
  cwe: [942, 346],
  links: ["https://fetch.spec.whatwg.org/#http-cors-protocol", "https://portswigger.net/web-security/cors"],
  controls: ["cors-named-origins", "cors-development-localhost"],
  limits: "A check that is made in another file, or in a way that is not understood, counts as a check. Functions that are handed to other CORS packages than `cors` are not read yet.",
  examples: {
    bad: [
      {
        title: "Express: `true` sends back the caller's origin (error, for credentials are allowed)",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
app.use(cors({ origin: \u27E6true\u27E7, credentials: true }));
`
        }
      },
      {
        title: "Express: a callback that says yes to everyone",
        files: {
          "src/app.ts": `import cors, { type CorsOptions } from "cors";
import express from "express";

const options: CorsOptions = {
  origin: (origin, callback) => {
    console.log("request from", origin);
    callback(null, \u27E6true\u27E7);
  },
};
express().use(cors(options));
`
        }
      },
      {
        title: "The header written by hand, from the request",
        files: {
          "middleware.js": `module.exports = function allow(req, res, next) {
  res.header("Access-Control-Allow-Origin", \u27E6req.headers.origin\u27E7);
  res.header("Access-Control-Allow-Credentials", "true");
  next();
};
`
        }
      },
      {
        title: "Starlette: the header written by hand",
        files: {
          "app/main.py": `from fastapi import FastAPI, Request

app = FastAPI()


@app.middleware("http")
async def allow(request: Request, call_next):
    response = await call_next(request)
    response.headers["Access-Control-Allow-Origin"] = \u27E6request.headers.get("origin", "*")\u27E7
    response.headers["Access-Control-Allow-Credentials"] = "true"
    return response
`
        }
      }
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
`
        }
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
`
        }
      }
    ]
  }
});
var weakOriginPattern = (0, import_chunk_AOZ2SMLR.defineRule)({
  id: "cors/weak-origin-pattern",
  severity: "warning",
  title: "An origin test that strangers pass",
  what: "The test that decides which origins are let in is also passed by one that a stranger can register.",
  why: "Whoever registers that name can read the API from a visitor's browser, with the visitor's cookies where credentials are allowed.",
  fix: "Compare with a list of whole origins. Where a pattern is needed, anchor it at both ends, escape every dot, and leave no part of the registered name to choose.",
  cwe: [942, 346, 777],
  links: ["https://portswigger.net/web-security/cors", "https://cwe.mitre.org/data/definitions/777.html"],
  controls: ["cors-named-origins"],
  limits: "The test is run against origins made from it, so that what is reported passes; what is not found may still exist. Expressions with look-around or back-references are not run. Which names are handed out at shared hosts is known for the large ones only.",
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
    allow_origin_regex=\u27E6r"https://.*example\\.com"\u27E7,
    allow_credentials=True,
)
`
        }
      },
      {
        title: "Express: expressions are searched for, so an end is needed",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
app.use(cors({ origin: [\u27E6/^https:\\/\\/app\\.example\\.com/\u27E7, /^https:\\/\\/[a-z]+\\.example\\.com$/] }));
`
        }
      },
      {
        title: "Express: anybody gets a name that ends like this",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
app.use(
  cors({
    origin(origin, callback) {
      if (origin && origin.endsWith("example.com")) callback(null, \u27E6true\u27E7);
      else callback(new Error("not allowed"));
    },
  }),
);
`
        }
      },
      {
        title: "Everybody gets a name at a shared host",
        files: {
          "app/main.py": `from starlette.applications import Starlette
from starlette.middleware.cors import CORSMiddleware

app = CORSMiddleware(Starlette(), allow_origin_regex=\u27E6r"https://.*\\.vercel\\.app"\u27E7)
`
        }
      }
    ],
    good: [
      {
        title: "Subdomains of one domain; Starlette matches the whole origin",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origin_regex=r"https://([a-z0-9-]+\\.)?example\\.com(:\\d+)?")
`
        }
      },
      {
        title: "A suffix that begins with a dot",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
app.use(cors({ origin: (origin, callback) => callback(null, origin.endsWith(".example.com")) }));
`
        }
      }
    ]
  }
});
var wildcardOrigin = (0, import_chunk_AOZ2SMLR.defineRule)({
  id: "cors/wildcard-origin",
  severity: "warning",
  title: "Every website is let in by CORS",
  what: 'The server answers cross-origin requests with `Access-Control-Allow-Origin: *`, or lets in every origin because "*" is among those allowed.',
  why: "A page on any site can read these answers from a visitor's browser; where credentials are allowed too and the framework then sends back the caller's origin, with the visitor's cookies.",
  fix: "Name the sites that need the API, such as https://app.example.com, and fail closed when the list is not configured.",
  cwe: [942],
  links: [
    "https://fetch.spec.whatwg.org/#http-cors-protocol",
    "https://cheatsheetseries.owasp.org/cheatsheets/HTML5_Security_Cheat_Sheet.html#cross-origin-resource-sharing"
  ],
  controls: ["cors-named-origins", "cors-development-localhost"],
  limits: "Origins that come from another file, from a database, or from an environment variable without a fallback are not known and not reported; of settings in a file of their own, those named for CORS origins are. A wildcard that only holds when a setting asks for it is the operator's. Configurations of gateways, proxies and hosting platforms are not read.",
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
        \u27E6"*"\u27E7,
    ],
    allow_credentials=True,
)
`
        }
      },
      {
        title: "The wildcard is what an unset variable falls back to",
        files: {
          "app/main.py": `import os
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware as Cors

ORIGINS = os.getenv("CORS_ORIGINS", "\u27E6*\u27E7").split(",")
app = FastAPI()
app.add_middleware(Cors, allow_origins=ORIGINS)
`
        }
      },
      {
        title: "Starlette: the middleware in a list",
        files: {
          "service.py": `from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

middleware = [Middleware(CORSMiddleware, allow_origins=(\u27E6"*"\u27E7,), allow_methods=["GET"])]
app = Starlette(middleware=middleware)
`
        }
      },
      {
        title: "Express: without options, cors() lets in everyone",
        files: {
          "server.js": `const express = require("express");
const cors = require("cors");

const app = express();
app.use(\u27E6cors()\u27E7);
`
        }
      },
      {
        title: "Express: a fallback to the wildcard",
        files: {
          "src/server.ts": `import cors from "cors";
import express from "express";

const app = express();
app.use(cors({ origin: process.env.CORS_ORIGIN ?? \u27E6"*"\u27E7 }));
`
        }
      },
      {
        title: "A header written by hand",
        files: {
          "api/feed.ts": `export default function handler(req, res) {
  res.setHeader("Access-Control-Allow-Origin", \u27E6"*"\u27E7);
  res.json({ items: [] });
}
`
        }
      }
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
`
        }
      },
      {
        title: "The wildcard is for development, and production has a list of its own",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
const origin = process.env.NODE_ENV === "production" ? ["https://app.example.com"] : "*";
app.use(cors({ origin }));
`
        }
      },
      {
        title: "A header of a request that is sent, not of an answer",
        files: {
          "client.js": `import axios from "axios";
export const load = () => axios.get("/feed", { headers: { "Access-Control-Allow-Origin": "*" } });
`
        }
      }
    ]
  }
});
var rules = [wildcardOrigin, reflectedOrigin, nullOrigin, weakOriginPattern];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
})