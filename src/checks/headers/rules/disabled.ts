import { defineRule } from "../../../rule.ts";

const MANIFEST = '{ "private": true, "scripts": { "start": "node app.js" } }\n';

export const disabled = defineRule({
  id: "headers/disabled",
  severity: "warning",
  title: "Code turns a security header off",
  what: "A library that would send the header is told not to, and nothing else of the unit sends it.",
  why: "The protection was there and somebody took it away, usually to get past one error.",
  fix: "Remove the option, or configure the header for what the application needs.",
  cwe: [693, 1021],
  links: ["https://helmetjs.github.io/", "https://github.com/wntrblm/flask-talisman"],
  controls: ["headers-five-set"],
  limits:
    "Options that come from elsewhere are not judged. Options that only hold during development are fine, and so is a header that nginx in the same repository sets.",
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
            "app.use(helmet({ ⟦contentSecurityPolicy: false⟧ }));",
            'app.use(express.static("public"));',
            "app.listen(3000);",
            "",
          ].join("\n"),
        },
      },
      {
        title: "Talisman without HSTS",
        files: {
          "requirements.txt": "flask\nflask-talisman\n",
          "app.py": [
            "from flask import Flask, render_template",
            "from flask_talisman import Talisman",
            "app = Flask(__name__)",
            "Talisman(app, ⟦strict_transport_security=False⟧)",
            "",
          ].join("\n"),
        },
      },
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
            "",
          ].join("\n"),
        },
      },
    ],
  },
});
