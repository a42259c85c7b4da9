import { defineRule } from "../../../rule.ts";

export const unused = defineRule({
  id: "ignores/unused",
  severity: "notice",
  title: "An ignore that nothing needs",
  what: "An ignore names a rule that has nothing to say where the ignore stands.",
  why: "It will leave out the next finding of that rule at this place, which nobody has looked at.",
  fix: "Remove it.",
  cwe: [1078],
  links: ["https://cwe.mitre.org/data/definitions/1078.html"],
  controls: [],
  limits:
    "It is said only when the named rule took part in the scan and all of the file could be looked at, and not in documentation, generated and foreign code. When a change is looked at, only of the comments it adds.",
  examples: {
    bad: [
      {
        title: "what it left out was mended",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
# ⟦bartizan-ignore-next-line⟧ cors/wildcard-origin -- a public price feed
app.add_middleware(CORSMiddleware, allow_origins=["https://app.example.com"])
`,
        },
      },
      {
        title: "one of two rules is no longer needed",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
# ⟦bartizan-ignore-next-line⟧ cors/wildcard-origin, cors/null-origin -- a public price feed
app.add_middleware(CORSMiddleware, allow_origins=["*"])
`,
        },
      },
    ],
    good: [
      {
        title: "one that is needed",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
# bartizan-ignore-next-line cors/wildcard-origin -- a public price feed
app.add_middleware(CORSMiddleware, allow_origins=["*"])
`,
        },
      },
    ],
  },
});
