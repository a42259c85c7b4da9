import { defineRule } from "../../../rule.ts";

export const dropped = defineRule({
  id: "headers/dropped",
  severity: "warning",
  title: "A security header is set at one level and lost at another",
  what: "A location of nginx does not send a header that is set around it, or takes one away that the upstream sends.",
  why: "Whoever set the header believes every response has it; the responses of this location do not, so what it protects against works there.",
  fix: "Repeat the headers at the level that has an add_header of its own, from one included file.",
  cwe: [693, 1021],
  links: [
    "https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header",
    "https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header_inherit",
  ],
  controls: ["headers-five-set", "headers-proxy-hygiene"],
  limits:
    "Locations that only return, redirect or refuse are left alone, as are locations with an include that is not in the repository. For scripts, styles and images only a lost X-Content-Type-Options is told.",
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
            "        add_header Content-Security-Policy \"default-src 'self'; frame-ancestors 'self'\" always;",
            "        location / { try_files $uri /index.html; }",
            "        location /app/ {",
            "            ⟦add_header Cache-Control no-cache;⟧",
            "            try_files $uri /app/index.html;",
            "        }",
            "    }",
            "}",
            "",
          ].join("\n"),
        },
      },
      {
        title: "lost through an include",
        files: {
          "nginx/cors.conf": "⟦add_header Access-Control-Allow-Origin https://app.example;⟧\n",
          "nginx/site.conf": [
            "server {",
            "    listen 80;",
            "    add_header X-Content-Type-Options nosniff always;",
            "    location /api/ { include cors.conf; proxy_pass http://api; }",
            "}",
            "",
          ].join("\n"),
        },
      },
      {
        title: "an upstream's header taken away",
        files: {
          "site.conf": [
            "server {",
            "    listen 80;",
            "    location / {",
            "        proxy_pass http://dashboard:3000;",
            "        ⟦proxy_hide_header X-Frame-Options;⟧",
            "    }",
            "}",
            "",
          ].join("\n"),
        },
      },
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
            "",
          ].join("\n"),
        },
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
            "",
          ].join("\n"),
        },
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
            "",
          ].join("\n"),
        },
      },
    ],
  },
});
