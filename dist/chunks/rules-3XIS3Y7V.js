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
var expired = (0, import_chunk_AOZ2SMLR.defineRule)({
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
# \u27E6bartizan-ignore-next-line\u27E7 cors until=2020-01-31 -- until the old front end is gone
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)
`
        }
      }
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
`
        }
      }
    ]
  }
});
var WORKFLOW = "on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n";
var invalid = (0, import_chunk_AOZ2SMLR.defineRule)({
  id: "ignores/invalid",
  severity: "notice",
  title: "An ignore that does not hold",
  what: "An ignore names no rule, or one that does not exist, gives no reason, or has a date or a form that cannot be read.",
  why: "It leaves nothing out, and whoever reads it takes the finding for judged and accepted.",
  fix: "Name the rule and the reason: `bartizan-ignore cors/wildcard-origin -- the reason`, with `until=2027-01-31` before the reason where it is not for good.",
  cwe: [1078],
  links: ["https://cwe.mitre.org/data/definitions/1078.html"],
  controls: [],
  limits: "A comment counts when it begins with the word. In a string of a program, in the middle of prose and in documentation nothing is said about it.",
  examples: {
    bad: [
      {
        title: "without a reason",
        files: {
          ".github/workflows/test.yml": `${WORKFLOW}      - uses: actions/checkout@v4 # \u27E6bartizan-ignore\u27E7 pinning/action
`
        }
      },
      {
        title: "a rule that does not exist",
        files: {
          ".github/workflows/test.yml": `${WORKFLOW}      # \u27E6bartizan-ignore-next-line\u27E7 pinning/actions -- our own account, see SECURITY.md
      - uses: actions/checkout@v4
`
        }
      },
      {
        title: "a date that cannot be read, a form that does not exist, and an end without a start",
        files: {
          "app/settings.py": "# \u27E6bartizan-ignore-file\u27E7 cors until=soon -- the old front end\n# \u27E6bartizan-ignore-nextline\u27E7 cors -- the old front end\n# \u27E6bartizan-ignore-end\u27E7\n"
        }
      }
    ],
    good: [
      {
        title: "a rule and a reason",
        files: {
          ".github/workflows/test.yml": `${WORKFLOW}      - uses: actions/checkout@v4 # bartizan-ignore pinning/action -- our own account, see SECURITY.md
`
        }
      },
      {
        title: "the word in a string, which nobody meant",
        files: { "tool/check.py": 'HINT = "# bartizan-ignore RULE"\n' }
      }
    ]
  }
});
var unused = (0, import_chunk_AOZ2SMLR.defineRule)({
  id: "ignores/unused",
  severity: "notice",
  title: "An ignore that nothing needs",
  what: "An ignore names a rule that has nothing to say where the ignore stands.",
  why: "It will leave out the next finding of that rule at this place, which nobody has looked at.",
  fix: "Remove it.",
  cwe: [1078],
  links: ["https://cwe.mitre.org/data/definitions/1078.html"],
  controls: [],
  limits: "It is said only when the named rule took part in the scan and all of the file could be looked at, and not in documentation, generated and foreign code. When a change is looked at, only of the comments it adds.",
  examples: {
    bad: [
      {
        title: "what it left out was mended",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
# \u27E6bartizan-ignore-next-line\u27E7 cors/wildcard-origin -- a public price feed
app.add_middleware(CORSMiddleware, allow_origins=["https://app.example.com"])
`
        }
      },
      {
        title: "one of two rules is no longer needed",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
# \u27E6bartizan-ignore-next-line\u27E7 cors/wildcard-origin, cors/null-origin -- a public price feed
app.add_middleware(CORSMiddleware, allow_origins=["*"])
`
        }
      }
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
`
        }
      }
    ]
  }
});
var rules = [invalid, expired, unused];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
})