import { defineRule } from "../../../rule.ts";

export const nullOrigin = defineRule({
  id: "cors/null-origin",
  severity: "warning",
  title: 'The origin "null" is let in by CORS',
  what: 'The origin "null" is among those the server lets in.',
  why: 'Browsers send "null" for sandboxed frames, local files and some redirects; any site can make its page have it, so allowing it lets every site in.',
  fix: 'Take "null" out of the list. For a page opened from disk, serve it from http://localhost during development.',
  cwe: [942, 346],
  links: [
    "https://fetch.spec.whatwg.org/#origin-header",
    "https://w3c.github.io/webappsec-cors-for-developers/#avoid-returning-access-control-allow-origin-null",
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
    allow_origins=["https://app.example.com", ⟦"null"⟧],
    allow_credentials=True,
)
`,
        },
      },
      {
        title: "Express: for pages opened from disk",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
app.use(cors({ origin: ["https://app.example.com", ⟦"null"⟧] }));
`,
        },
      },
    ],
    good: [
      {
        title: "None is not an origin",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["https://app.example.com"], allow_origin_regex=None)
`,
        },
      },
    ],
  },
});
