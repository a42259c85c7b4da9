import { defineRule } from "../../../rule.ts";

export const expired = defineRule({
  id: "ignores/expired",
  severity: "notice",
  title: "An ignore whose date has passed",
  what: "An ignore was to hold until a date, and that has passed.",
  why: "What it left out is reported again: the time that was given to mend it is over.",
  fix: "Mend what it left out and remove it, or give it a new date.",
  cwe: [1078],
  links: ["https://cwe.mitre.org/data/definitions/1078.html"],
  controls: [],
  examples: {
    bad: [
      {
        title: "a date of the past",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
# ⟦bartizan-ignore-next-line⟧ cors until=2020-01-31 -- until the old front end is gone
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)
`,
        },
      },
    ],
    good: [
      {
        title: "a date to come",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
# bartizan-ignore-next-line cors until=2999-12-31 -- until the old front end is gone
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)
`,
        },
      },
    ],
  },
});
