import { defineRule } from "../../../rule.ts";

export const weakValue = defineRule({
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
    "https://owasp.org/www-project-secure-headers/",
  ],
  controls: ["headers-five-set", "headers-proxy-hygiene"],
  limits:
    "Values that hold a variable are not judged. `X-XSS-Protection: 0` and `1; mode=block` are both fine. A missing `always` is told once a file.",
  examples: {
    bad: [
      {
        title: "HSTS that ends after five minutes",
        files: {
          "site.conf":
            'server { listen 443 ssl; root /srv; ⟦add_header Strict-Transport-Security "max-age=300; includeSubDomains" always;⟧ }\n',
        },
      },
      {
        title: "a policy that lets injected scripts run",
        files: {
          "snippets/csp.conf":
            "⟦add_header Content-Security-Policy \"default-src 'self'; script-src 'self' 'unsafe-inline'\" always;⟧\n",
        },
      },
      {
        title: "values no browser knows",
        files: {
          "site.conf": [
            "server {",
            "    listen 80;",
            "    root /srv/www;",
            "    ⟦add_header X-Frame-Options ALLOWALL always;⟧",
            "    ⟦add_header X-Content-Type-Options sniff always;⟧",
            '    ⟦add_header X-XSS-Protection "1" always;⟧',
            "    ⟦add_header Referrer-Policy unsafe-url always;⟧",
            "}",
            "",
          ].join("\n"),
        },
      },
      {
        title: "without always, told once",
        files: {
          "site.conf": [
            "server {",
            "    listen 80;",
            "    root /srv/www;",
            "    ⟦add_header X-Frame-Options DENY;⟧",
            "    add_header X-Content-Type-Options nosniff;",
            "}",
            "",
          ].join("\n"),
        },
      },
      {
        title: "the server's version shown on purpose",
        files: { "site.conf": "server { listen 80; root /srv/www; ⟦server_tokens on;⟧ }\n" },
      },
    ],
    good: [
      {
        title: "values that work, in any notation",
        files: {
          "site.conf": [
            "server {",
            "    listen 443 ssl;",
            "    root /srv/www;",
            "    add_header Strict-Transport-Security 'max-age=\"63072000\"; IncludeSubDomains; preload' always;",
            "    add_header X-Frame-Options sameorigin always;",
            "    add_header X-Content-Type-Options NoSniff always;",
            '    add_header X-XSS-Protection "1; mode=block" always;',
            "    add_header Content-Security-Policy \"default-src 'none'; script-src 'nonce-$request_id' 'unsafe-inline'; base-uri 'none'\" always;",
            "}",
            "",
          ].join("\n"),
        },
      },
      {
        title: "ALLOW-FROM beside a policy that browsers follow instead",
        files: {
          "site.conf": [
            "server {",
            "    listen 80;",
            "    root /srv/www;",
            "    add_header X-Frame-Options 'ALLOW-FROM https://portal.example' always;",
            "    add_header Content-Security-Policy \"default-src 'self'; frame-ancestors https://portal.example\" always;",
            "}",
            "",
          ].join("\n"),
        },
      },
      {
        title: "the filter of old browsers switched off",
        files: {
          "site.conf": "server { listen 80; root /srv/www; add_header X-XSS-Protection 0 always; }\n",
        },
      },
    ],
  },
});
