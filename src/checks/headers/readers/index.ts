import type { Reader } from "../../../check.ts";
import { onDemand } from "../../../on-demand.ts";
import type { HeaderModel } from "../model.ts";
import { isComposePath, isNginxPath, isOtherEdgePath } from "../paths.ts";

const nginx = onDemand(() => import("./nginx.ts"));
const compose = onDemand(() => import("./compose.ts"));
const otherEdges = onDemand(() => import("./other-edges.ts"));
const express = onDemand(() => import("./express.ts"));
const pythonWeb = onDemand(() => import("./python-web.ts"));
const talisman = onDemand(() => import("./talisman.ts"));
const headerWrites = onDemand(() => import("./header-writes.ts"));

/**
 * What each reader claims and looks for. What reads is loaded for the first file that holds one of the words: most scans
 * want few of them.
 */
export const readers: readonly Reader<HeaderModel>[] = [
  {
    name: "nginx",
    claims: isNginxPath,
    keywords: ["add_header", "more_set_headers", "proxy_pass", "server_name", "listen"],
    read: (file, context) => nginx((code) => code.readNginx(file, context)),
  },
  {
    name: "compose",
    claims: isComposePath,
    keywords: ["services:"],
    read: (file, context) => compose((code) => code.readCompose(file, context)),
  },
  {
    name: "other edges",
    claims: isOtherEdgePath,
    keywords: [
      "content-security-policy",
      "contentsecuritypolicy",
      "content_security_policy",
      "x-frame-options",
      "x-content-type-options",
      "framedeny",
      "customframeoptionsvalue",
      "contenttypenosniff",
      "content_type_options",
    ],
    read: (file, context) => otherEdges((code) => code.readOtherEdge(file, context)),
  },
  {
    name: "express",
    claims: (path) => /\.[cm]?[jt]sx?$/.test(path) && !path.endsWith(".d.ts"),
    keywords: [
      "express()",
      "'express')(",
      '"express")(',
      "express.static",
      "helmet",
      "lusca",
      "frameguard",
      "res.render",
      "response.render",
      "res.sendfile",
      "view engine",
      "createsecureserver",
      "https.createserver",
    ],
    // Without one of the packages it can only tell that pages are answered with, or that TLS ends here.
    completes: ({ text }) => !/express|helmet|lusca|hsts|frameguard|dont-sniff|referrer-policy/i.test(text),
    read: (file, context) => express((code) => code.readExpress(file, context)),
  },
  {
    name: "python web",
    claims: (path) => path.endsWith(".py"),
    keywords: [
      "fastapi(",
      "starlette(",
      "flask(",
      "import secure",
      "secweb",
      "from secure",
      "render_template",
      "htmlresponse",
      "jinja2templates",
      "staticfiles",
      "send_from_directory",
      "httpsredirectmiddleware",
      "ssl_keyfile",
      "ssl_context",
    ],
    // Without one of these names it creates no application, and no package sets headers.
    completes: ({ text }) =>
      !/\b(?:FastAPI|Starlette|Flask)\b/.test(text) && !/\b(?:secure|secweb)\b/i.test(text),
    read: (file, context) => pythonWeb((code) => code.readPythonWeb(file, context)),
  },
  {
    name: "flask-talisman",
    claims: (path) => path.endsWith(".py"),
    keywords: ["talisman"],
    read: (file, context) => talisman((code) => code.readTalisman(file, context)),
  },
  {
    name: "header writes",
    claims: (path) => /\.([cm]?[jt]sx?|py)$/.test(path) && !path.endsWith(".d.ts"),
    keywords: [
      "content-security-policy",
      "x-frame-options",
      "x-content-type-options",
      "strict-transport-security",
      "referrer-policy",
      "x-xss-protection",
      "permissions-policy",
      "add_middleware",
      "after_request",
      // What creates an application is where middleware of other files is put to use.
      "express()",
      "'express')(",
      '"express")(',
      "fastapi(",
      "starlette(",
      "flask(",
    ],
    read: (file, context) => headerWrites((code) => code.readWrites(file, context)),
  },
];
