import { defineRule } from "../../../rule.ts";

const DOCKERFILE = "FROM scratch\n";
const NODE_MANIFEST = '{ "private": true, "scripts": { "start": "node server.js" } }\n';

export const missing = defineRule({
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
    "https://nginx.org/en/docs/http/ngx_http_headers_module.html",
  ],
  controls: ["headers-five-set", "headers-proxy-hygiene"],
  limits:
    "A unit without a server, an edge configuration or a host configuration in the repository is left alone, as are libraries, command line tools, tests and examples. Headers a proxy outside of the repository sets are not seen; an application without any is therefore a notice. Of servers only nginx is read, in files of its own (not in a Kubernetes ConfigMap or a heredoc of a Dockerfile); when the configuration of another one names such headers, applications behind it are left alone. A level with an include that is not in the repository counts as complete. X-XSS-Protection is never missed: browsers dropped it.",
  examples: {
    bad: [
      {
        title: "a server that sets some headers and forgets others",
        files: {
          "nginx/default.conf": [
            "⟦server⟧ {",
            "    listen 80;",
            "    root /srv/www;",
            "    add_header X-Frame-Options DENY always;",
            "    location / { try_files $uri /index.html; }",
            "}",
            "",
          ].join("\n"),
        },
      },
      {
        title: "HSTS only where browsers do not accept it: in the plain-HTTP server",
        files: {
          "nginx.conf": [
            "events {}",
            "http {",
            "    add_header Content-Security-Policy \"default-src 'self'; frame-ancestors 'none'\" always;",
            "    add_header X-Content-Type-Options nosniff always;",
            "    server {",
            "        listen 80;",
            '        add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;',
            "        return 301 https://$host$request_uri;",
            "    }",
            "    ⟦server⟧ {",
            "        listen 443 ssl;",
            "        root /srv/www;",
            "    }",
            "}",
            "",
          ].join("\n"),
        },
      },
      {
        title: "several files, one deploy unit, one finding",
        files: {
          Dockerfile: DOCKERFILE,
          "conf.d/a.conf": "⟦server⟧ { listen 80; server_name a.example; root /srv/a; }\n",
          "conf.d/b.conf": "server { listen 80; server_name b.example; root /srv/b; }\n",
        },
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
            "",
          ].join("\n"),
          "app/main.py": ["from fastapi import FastAPI", "", "app = ⟦FastAPI()⟧", ""].join("\n"),
        },
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
            "⟦app.use(helmet())⟧;",
            "app.listen(3000);",
            "",
          ].join("\n"),
        },
      },
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
            "",
          ].join("\n"),
          "src/server.js": [
            'import express from "express";',
            'import { secure } from "./security.js";',
            "const app = express();",
            "secure(app);",
            "app.listen(3000);",
            "",
          ].join("\n"),
        },
      },
      {
        title: "nginx in front of a service of the same compose file",
        files: {
          "compose.yaml": "services:\n  web: { image: nginx }\n  api: { build: ./api }\n",
          "nginx/default.conf": [
            "server {",
            "    listen 80;",
            '    add_header X-Content-Type-Options "nosniff" always;',
            "    add_header Content-Security-Policy \"default-src 'none'; frame-ancestors 'none'\" always;",
            "    location / { proxy_pass http://api:8000; }",
            "}",
            "",
          ].join("\n"),
          "api/requirements.txt": "fastapi\n",
          "api/main.py": "from fastapi import FastAPI\napp = FastAPI()\n",
        },
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
            "",
          ].join("\n"),
        },
      },
      {
        title: "headers from an included file, repeated where a location has its own",
        files: {
          "nginx/snippets/security-headers.conf": [
            'add_header X-Content-Type-Options "nosniff" always;',
            'add_header X-Frame-Options "DENY" always;',
            "add_header Content-Security-Policy \"default-src 'self'\" always;",
            "",
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
            "",
          ].join("\n"),
        },
      },
      {
        title: "headers of the http block around an included server",
        files: {
          "docker/nginx.conf": [
            "events {}",
            "http {",
            "    add_header X-Content-Type-Options nosniff always;",
            "    add_header Content-Security-Policy \"default-src 'self'; frame-ancestors 'none'\" always;",
            "    include /etc/nginx/conf.d/*.conf;",
            "}",
            "",
          ].join("\n"),
          "docker/conf.d/site.conf": "server { listen 80; root /srv/www; }\n",
        },
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
            "",
          ].join("\n"),
        },
      },
      {
        title: "an include that is not in the repository may hold anything",
        files: {
          "site.conf": "server { listen 80; root /srv/www; include /etc/nginx/company/*.conf; }\n",
        },
      },
    ],
  },
});
