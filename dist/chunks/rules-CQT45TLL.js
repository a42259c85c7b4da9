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
var MANIFEST = '{ "private": true, "scripts": { "start": "node app.js" } }\n';
var disabled = (0, import_chunk_AOZ2SMLR.defineRule)({
  id: "headers/disabled",
  severity: "warning",
  title: "Code turns a security header off",
  what: "A library that would send the header is told not to, and nothing else of the unit sends it.",
  why: "The protection was there and somebody took it away, usually to get past one error.",
  fix: "Remove the option, or configure the header for what the application needs.",
  cwe: [693, 1021],
  links: ["https://helmetjs.github.io/", "https://github.com/wntrblm/flask-talisman"],
  controls: ["headers-five-set"],
  limits: "Options that come from elsewhere are not judged. Options that only hold during development are fine, and so is a header that nginx in the same repository sets.",
  examples: {
    bad: [
      {
        title: "helmet without a policy",
        files: {
          "package.json": MANIFEST,
          "app.js": [
            'const express = require("express");',
            'const helmet = require("helmet");',
            "const app = express();",
            "app.use(helmet({ \u27E6contentSecurityPolicy: false\u27E7 }));",
            'app.use(express.static("public"));',
            "app.listen(3000);",
            ""
          ].join("\n")
        }
      },
      {
        title: "Talisman without HSTS",
        files: {
          "requirements.txt": "flask\nflask-talisman\n",
          "app.py": [
            "from flask import Flask, render_template",
            "from flask_talisman import Talisman",
            "app = Flask(__name__)",
            "Talisman(app, \u27E6strict_transport_security=False\u27E7)",
            ""
          ].join("\n")
        }
      }
    ],
    good: [
      {
        title: "switched off during development only",
        files: {
          "package.json": MANIFEST,
          "app.js": [
            'import express from "express";',
            'import helmet from "helmet";',
            "const app = express();",
            'const policy = process.env.NODE_ENV === "production" ? undefined : false;',
            "app.use(helmet({ contentSecurityPolicy: policy }));",
            "app.listen(3000);",
            ""
          ].join("\n")
        }
      }
    ]
  }
});
var dropped = (0, import_chunk_AOZ2SMLR.defineRule)({
  id: "headers/dropped",
  severity: "warning",
  title: "A security header is set at one level and lost at another",
  what: "A location of nginx does not send a header that is set around it, or takes one away that the upstream sends.",
  why: "Whoever set the header believes every response has it; the responses of this location do not, so what it protects against works there.",
  fix: "Repeat the headers at the level that has an add_header of its own, from one included file.",
  cwe: [693, 1021],
  links: [
    "https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header",
    "https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header_inherit"
  ],
  controls: ["headers-five-set", "headers-proxy-hygiene"],
  limits: "Locations that only return, redirect or refuse are left alone, as are locations with an include that is not in the repository. For scripts, styles and images only a lost X-Content-Type-Options is told.",
  examples: {
    bad: [
      {
        title: "one add_header in a location takes away all of the server's",
        files: {
          "nginx.conf": [
            "events {}",
            "http {",
            "    server {",
            "        listen 80;",
            "        root /srv/www;",
            "        add_header X-Content-Type-Options nosniff always;",
            `        add_header Content-Security-Policy "default-src 'self'; frame-ancestors 'self'" always;`,
            "        location / { try_files $uri /index.html; }",
            "        location /app/ {",
            "            \u27E6add_header Cache-Control no-cache;\u27E7",
            "            try_files $uri /app/index.html;",
            "        }",
            "    }",
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "lost through an include",
        files: {
          "nginx/cors.conf": "\u27E6add_header Access-Control-Allow-Origin https://app.example;\u27E7\n",
          "nginx/site.conf": [
            "server {",
            "    listen 80;",
            "    add_header X-Content-Type-Options nosniff always;",
            "    location /api/ { include cors.conf; proxy_pass http://api; }",
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "an upstream's header taken away",
        files: {
          "site.conf": [
            "server {",
            "    listen 80;",
            "    location / {",
            "        proxy_pass http://dashboard:3000;",
            "        \u27E6proxy_hide_header X-Frame-Options;\u27E7",
            "    }",
            "}",
            ""
          ].join("\n")
        }
      }
    ],
    good: [
      {
        title: "add_header_inherit merge keeps them",
        files: {
          "site.conf": [
            "server {",
            "    listen 80;",
            "    root /srv/www;",
            "    add_header_inherit merge;",
            "    add_header X-Content-Type-Options nosniff always;",
            "    location /app/ { add_header Cache-Control no-cache; }",
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "a location that only answers a probe or a preflight",
        files: {
          "site.conf": [
            "server {",
            "    listen 80;",
            "    root /srv/www;",
            "    add_header X-Content-Type-Options nosniff always;",
            "    location = /healthz { add_header Content-Type text/plain; return 200 ok; }",
            "    location /api/ {",
            "        if ($request_method = OPTIONS) { add_header Access-Control-Max-Age 600; return 204; }",
            "        proxy_pass http://api;",
            "    }",
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "hidden upstream, set anew",
        files: {
          "site.conf": [
            "server {",
            "    listen 80;",
            "    proxy_hide_header X-Frame-Options;",
            "    add_header X-Frame-Options SAMEORIGIN always;",
            "    location / { proxy_pass http://dashboard:3000; }",
            "}",
            ""
          ].join("\n")
        }
      }
    ]
  }
});
var DOCKERFILE = "FROM scratch\n";
var NODE_MANIFEST = '{ "private": true, "scripts": { "start": "node server.js" } }\n';
var missing = (0, import_chunk_AOZ2SMLR.defineRule)({
  id: "headers/missing",
  severity: "warning",
  title: "Responses go out without security headers",
  what: "No layer of this deploy unit, neither the server in front nor the application, sets a header that browsers need.",
  why: "Browsers are permissive until a response tells them otherwise: they run injected scripts, let any site frame the pages, guess content types, and accept plain HTTP.",
  fix: "Set the named headers once, for every response, at the outermost layer of the unit.",
  cwe: [693, 1021, 319],
  links: [
    "https://owasp.org/www-project-secure-headers/",
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CSP",
    "https://nginx.org/en/docs/http/ngx_http_headers_module.html"
  ],
  controls: ["headers-five-set", "headers-proxy-hygiene"],
  limits: "A unit without a server, an edge configuration or a host configuration in the repository is left alone, as are libraries, command line tools, tests and examples. Headers a proxy outside of the repository sets are not seen; an application without any is therefore a notice. Of servers only nginx is read, in files of its own (not in a Kubernetes ConfigMap or a heredoc of a Dockerfile); when the configuration of another one names such headers, applications behind it are left alone. A level with an include that is not in the repository counts as complete. X-XSS-Protection is never missed: browsers dropped it.",
  examples: {
    bad: [
      {
        title: "a server that sets some headers and forgets others",
        files: {
          "nginx/default.conf": [
            "\u27E6server\u27E7 {",
            "    listen 80;",
            "    root /srv/www;",
            "    add_header X-Frame-Options DENY always;",
            "    location / { try_files $uri /index.html; }",
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "HSTS only where browsers do not accept it: in the plain-HTTP server",
        files: {
          "nginx.conf": [
            "events {}",
            "http {",
            `    add_header Content-Security-Policy "default-src 'self'; frame-ancestors 'none'" always;`,
            "    add_header X-Content-Type-Options nosniff always;",
            "    server {",
            "        listen 80;",
            '        add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;',
            "        return 301 https://$host$request_uri;",
            "    }",
            "    \u27E6server\u27E7 {",
            "        listen 443 ssl;",
            "        root /srv/www;",
            "    }",
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "several files, one deploy unit, one finding",
        files: {
          Dockerfile: DOCKERFILE,
          "conf.d/a.conf": "\u27E6server\u27E7 { listen 80; server_name a.example; root /srv/a; }\n",
          "conf.d/b.conf": "server { listen 80; server_name b.example; root /srv/b; }\n"
        }
      },
      {
        title: "a FastAPI application whose middleware lies in a file that nobody uses",
        files: {
          "requirements.txt": "fastapi\n",
          "app/security.py": [
            "def add_security_headers(response):",
            '    response.headers["X-Frame-Options"] = "DENY"',
            '    response.headers["X-Content-Type-Options"] = "nosniff"',
            "    return response",
            ""
          ].join("\n"),
          "app/main.py": ["from fastapi import FastAPI", "", "app = \u27E6FastAPI()\u27E7", ""].join("\n")
        }
      },
      {
        title: "helmet after the routes it should protect",
        files: {
          "package.json": NODE_MANIFEST,
          "server.js": [
            'const express = require("express");',
            'const helmet = require("helmet");',
            "const app = express();",
            'app.get("/orders", (req, res) => res.render("orders"));',
            "\u27E6app.use(helmet())\u27E7;",
            "app.listen(3000);",
            ""
          ].join("\n")
        }
      }
    ],
    good: [
      {
        title: "helmet in another file",
        files: {
          "package.json": NODE_MANIFEST,
          "src/security.js": [
            'import helmet from "helmet";',
            "export function secure(app) {",
            "  app.use(helmet());",
            "}",
            ""
          ].join("\n"),
          "src/server.js": [
            'import express from "express";',
            'import { secure } from "./security.js";',
            "const app = express();",
            "secure(app);",
            "app.listen(3000);",
            ""
          ].join("\n")
        }
      },
      {
        title: "nginx in front of a service of the same compose file",
        files: {
          "compose.yaml": "services:\n  web: { image: nginx }\n  api: { build: ./api }\n",
          "nginx/default.conf": [
            "server {",
            "    listen 80;",
            '    add_header X-Content-Type-Options "nosniff" always;',
            `    add_header Content-Security-Policy "default-src 'none'; frame-ancestors 'none'" always;`,
            "    location / { proxy_pass http://api:8000; }",
            "}",
            ""
          ].join("\n"),
          "api/requirements.txt": "fastapi\n",
          "api/main.py": "from fastapi import FastAPI\napp = FastAPI()\n"
        }
      },
      {
        title: "Flask with Talisman",
        files: {
          "requirements.txt": "flask\nflask-talisman\n",
          "app.py": [
            "from flask import Flask",
            "from flask_talisman import Talisman",
            "app = Flask(__name__)",
            "Talisman(app)",
            ""
          ].join("\n")
        }
      },
      {
        title: "headers from an included file, repeated where a location has its own",
        files: {
          "nginx/snippets/security-headers.conf": [
            'add_header X-Content-Type-Options "nosniff" always;',
            'add_header X-Frame-Options "DENY" always;',
            `add_header Content-Security-Policy "default-src 'self'" always;`,
            ""
          ].join("\n"),
          "nginx/conf.d/site.conf": [
            "server {",
            "    listen 80;",
            "    root /srv/www;",
            "    include /etc/nginx/snippets/security-headers.conf;",
            "    location /api/ {",
            "        include /etc/nginx/snippets/security-headers.conf;",
            "        add_header Cache-Control no-store;",
            "        proxy_pass http://api:8000;",
            "    }",
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "headers of the http block around an included server",
        files: {
          "docker/nginx.conf": [
            "events {}",
            "http {",
            "    add_header X-Content-Type-Options nosniff always;",
            `    add_header Content-Security-Policy "default-src 'self'; frame-ancestors 'none'" always;`,
            "    include /etc/nginx/conf.d/*.conf;",
            "}",
            ""
          ].join("\n"),
          "docker/conf.d/site.conf": "server { listen 80; root /srv/www; }\n"
        }
      },
      {
        title: "servers that only redirect, refuse, or answer this machine",
        files: {
          "nginx.conf": [
            "events {}",
            "http {",
            "    server { listen 80; return 301 https://$host$request_uri; }",
            "    server { listen 80 default_server; return 444; }",
            "    server { listen 127.0.0.1:8080; root /srv/admin; }",
            "    server { listen 8081; location /status { stub_status; } }",
            "}",
            "stream { server { listen 5432; proxy_pass db:5432; } }",
            ""
          ].join("\n")
        }
      },
      {
        title: "an include that is not in the repository may hold anything",
        files: {
          "site.conf": "server { listen 80; root /srv/www; include /etc/nginx/company/*.conf; }\n"
        }
      }
    ]
  }
});
var weakValue = (0, import_chunk_AOZ2SMLR.defineRule)({
  id: "headers/weak-value",
  severity: "warning",
  title: "A security header has a value that does not protect",
  what: "The header is there, but browsers ignore its value, or the value allows what the header is there to stop.",
  why: "A header without effect is worse than none: it looks done.",
  fix: "Write the value the message names.",
  cwe: [693, 1021, 319],
  links: [
    "https://www.rfc-editor.org/rfc/rfc6797",
    "https://www.w3.org/TR/CSP3/",
    "https://owasp.org/www-project-secure-headers/"
  ],
  controls: ["headers-five-set", "headers-proxy-hygiene"],
  limits: "Values that hold a variable are not judged. `X-XSS-Protection: 0` and `1; mode=block` are both fine. A missing `always` is told once a file.",
  examples: {
    bad: [
      {
        title: "HSTS that ends after five minutes",
        files: {
          "site.conf": 'server { listen 443 ssl; root /srv; \u27E6add_header Strict-Transport-Security "max-age=300; includeSubDomains" always;\u27E7 }\n'
        }
      },
      {
        title: "a policy that lets injected scripts run",
        files: {
          "snippets/csp.conf": `\u27E6add_header Content-Security-Policy "default-src 'self'; script-src 'self' 'unsafe-inline'" always;\u27E7
`
        }
      },
      {
        title: "values no browser knows",
        files: {
          "site.conf": [
            "server {",
            "    listen 80;",
            "    root /srv/www;",
            "    \u27E6add_header X-Frame-Options ALLOWALL always;\u27E7",
            "    \u27E6add_header X-Content-Type-Options sniff always;\u27E7",
            '    \u27E6add_header X-XSS-Protection "1" always;\u27E7',
            "    \u27E6add_header Referrer-Policy unsafe-url always;\u27E7",
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "without always, told once",
        files: {
          "site.conf": [
            "server {",
            "    listen 80;",
            "    root /srv/www;",
            "    \u27E6add_header X-Frame-Options DENY;\u27E7",
            "    add_header X-Content-Type-Options nosniff;",
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "the server's version shown on purpose",
        files: { "site.conf": "server { listen 80; root /srv/www; \u27E6server_tokens on;\u27E7 }\n" }
      }
    ],
    good: [
      {
        title: "values that work, in any notation",
        files: {
          "site.conf": [
            "server {",
            "    listen 443 ssl;",
            "    root /srv/www;",
            `    add_header Strict-Transport-Security 'max-age="63072000"; IncludeSubDomains; preload' always;`,
            "    add_header X-Frame-Options sameorigin always;",
            "    add_header X-Content-Type-Options NoSniff always;",
            '    add_header X-XSS-Protection "1; mode=block" always;',
            `    add_header Content-Security-Policy "default-src 'none'; script-src 'nonce-$request_id' 'unsafe-inline'; base-uri 'none'" always;`,
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "ALLOW-FROM beside a policy that browsers follow instead",
        files: {
          "site.conf": [
            "server {",
            "    listen 80;",
            "    root /srv/www;",
            "    add_header X-Frame-Options 'ALLOW-FROM https://portal.example' always;",
            `    add_header Content-Security-Policy "default-src 'self'; frame-ancestors https://portal.example" always;`,
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "the filter of old browsers switched off",
        files: {
          "site.conf": "server { listen 80; root /srv/www; add_header X-XSS-Protection 0 always; }\n"
        }
      }
    ]
  }
});
var rules = [missing, dropped, weakValue, disabled];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
})