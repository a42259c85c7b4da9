import type { Finding, NotChecked } from "../../src/finding.ts";
import type { Report, ReportContext } from "../../src/report/report.ts";
import { defineRule, type Rule } from "../../src/rule.ts";

export const wildcardOrigin: Rule = defineRule({
  id: "cors/wildcard-origin",
  severity: "error",
  title: "Any website may read the answers",
  what: "The service answers every website's requests: `allow_origins` holds `*`.",
  why: "A page on any site can read this API's answers in the visitor's browser.",
  fix: 'List the sites that need it: `allow_origins=["https://app.example.com"]`.',
  cwe: [942],
  links: ["https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS"],
  controls: ["cors-named-origins"],
  limits: "Origins that are read from a database at run time are not seen.",
  examples: {
    bad: [
      {
        title: "A wildcard in FastAPI",
        files: { "app/main.py": 'app.add_middleware(\n    CORSMiddleware,\n    allow_origins=⟦["*"]⟧,\n)\n' },
      },
    ],
    good: [
      {
        title: "A named origin",
        files: {
          "app/main.py": 'app.add_middleware(CORSMiddleware, allow_origins=["https://app.example.com"])\n',
        },
      },
    ],
  },
});

export const unpinnedAction: Rule = defineRule({
  id: "pinning/action",
  severity: "warning",
  title: "An action that can change under you",
  what: "A workflow uses an action by a name that can be moved.",
  why: "Whoever can move the tag runs their code with this job's token.",
  fix: "Name the commit: `uses: owner/name@<40 hex digits> # v1.2.3`.",
  cwe: [829],
  links: [],
  controls: [],
  examples: {
    bad: [
      { title: "A tag", files: { ".github/workflows/ci.yml": "steps:\n  - uses: ⟦actions/checkout@v4⟧\n" } },
      {
        title: "With a token",
        files: {
          ".github/workflows/ci.yml": "steps:\n  - uses: ⟦a/b@main⟧\n    with: { token: %github-token% }\n",
        },
        samples: { "github-token": () => `ghp_${"x".repeat(36)}` },
      },
    ],
    good: [],
  },
});

export const context: ReportContext = {
  rules: async () => [wildcardOrigin, unpinnedAction],
  ruleUrl: (id) => `https://bartizan.example/rules/${id}`,
};

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: "cors/wildcard-origin",
    check: "cors",
    severity: "error",
    confidence: "high",
    message: 'Any website may read this API: `allow_origins` is ["*"].',
    why: wildcardOrigin.why,
    fix: wildcardOrigin.fix,
    path: "backend/app/main.py",
    startLine: 72,
    startColumn: 19,
    endLine: 72,
    endColumn: 24,
    fingerprint: "0f3a9c5e1b7d2468",
    controls: ["cors-named-origins"],
    fixable: false,
    data: { origins: ["*"], credentials: true, effect: "any-origin" },
    related: [],
    edits: [],
    snippet: '    allow_origins=["*"],',
    mark: { start: 18, end: 23 },
    ...changes,
  };
}

export function notChecked(path: string, reason: string, incomplete: boolean): NotChecked {
  return { path, reason, incomplete };
}

export function report(changes: Partial<Report> = {}): Report {
  return {
    tool: { name: "bartizan", version: "0.1.0" },
    scope: { kind: "worktree", root: "." },
    stats: { files: 120, bytes: 734_003, durationMs: 210 },
    findings: [],
    suppressed: { inline: 0, foreign: 0, configuration: 0, baseline: 0, unchangedLines: 0 },
    notChecked: [],
    advisories: { source: "none", asOf: null, complete: true, partial: [] },
    ...changes,
  };
}

/** One of everything a report can hold. */
export const fullReport: Report = report({
  findings: [
    finding({
      rule: "pinning/action",
      check: "pinning",
      severity: "warning",
      message: "`actions/checkout@v4` is a tag, which its owner can move.",
      why: unpinnedAction.why,
      fix: "Write `uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v4.4.0`.",
      path: ".github/workflows/ci.yml",
      startLine: 12,
      startColumn: 15,
      endLine: 12,
      endColumn: 34,
      fingerprint: "11aa",
      data: { ecosystem: "GitHub Actions", name: "actions/checkout", spec: "v4", locked: false },
      fixable: true,
      edits: [
        {
          path: ".github/workflows/ci.yml",
          startLine: 12,
          startColumn: 32,
          endLine: 12,
          endColumn: 34,
          text: "08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v4.4.0",
        },
      ],
      snippet: "      - uses: actions/checkout@v4",
      mark: { start: 14, end: 33 },
    }),
    finding({
      rule: "pinning/action",
      check: "pinning",
      severity: "warning",
      message: "`acme/deploy@main` is a branch, which changes with every push to it.",
      why: unpinnedAction.why,
      fix: "Write `uses: acme/deploy@` and the full id of the commit that was reviewed.",
      path: ".github/workflows/ci.yml",
      startLine: 31,
      startColumn: 10,
      endLine: 31,
      endColumn: 26,
      fingerprint: "22bb",
      snippet: "\t- uses:\tacme/deploy@main",
      mark: { start: 9, end: 25 },
    }),
    finding({
      related: [
        {
          path: "backend/app/main.py",
          startLine: 74,
          startColumn: 5,
          endLine: 74,
          endColumn: 27,
          message: "credentials are allowed here",
        },
        {
          path: "backend/app/config.py",
          startLine: 9,
          startColumn: 1,
          endLine: 9,
          endColumn: 20,
          message: "the default",
        },
      ],
    }),
  ],
  suppressed: { inline: 3, foreign: 0, configuration: 0, baseline: 12, unchangedLines: 0 },
  notChecked: [
    notChecked("img/a.png", "binary file", false),
    notChecked("img/b.png", "binary file", false),
    notChecked("img/c.png", "binary file", false),
    notChecked("img/d.png", "binary file", false),
    notChecked("current", "symbolic link", false),
    notChecked("web/package-lock.json", "not valid JSON: line 3", true),
  ],
  advisories: { source: "snapshot", asOf: "2026-08-21T09:12:00Z", complete: false, partial: ["npm"] },
});
