import { defineRule } from "../../../rule.ts";

const WORKFLOW = "on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n";

export const invalid = defineRule({
  id: "ignores/invalid",
  severity: "notice",
  title: "An ignore that does not hold",
  what: "An ignore names no rule, or one that does not exist, gives no reason, or has a date or a form that cannot be read.",
  why: "It leaves nothing out, and whoever reads it takes the finding for judged and accepted.",
  fix: "Name the rule and the reason: `bartizan-ignore cors/wildcard-origin -- the reason`, with `until=2027-01-31` before the reason where it is not for good.",
  cwe: [1078],
  links: ["https://cwe.mitre.org/data/definitions/1078.html"],
  controls: [],
  limits:
    "A comment counts when it begins with the word. In a string of a program, in the middle of prose and in documentation nothing is said about it.",
  examples: {
    bad: [
      {
        title: "without a reason",
        files: {
          ".github/workflows/test.yml": `${WORKFLOW}      - uses: actions/checkout@v4 # ⟦bartizan-ignore⟧ pinning/action\n`,
        },
      },
      {
        title: "a rule that does not exist",
        files: {
          ".github/workflows/test.yml": `${WORKFLOW}      # ⟦bartizan-ignore-next-line⟧ pinning/actions -- our own account, see SECURITY.md\n      - uses: actions/checkout@v4\n`,
        },
      },
      {
        title: "a date that cannot be read, a form that does not exist, and an end without a start",
        files: {
          "app/settings.py":
            "# ⟦bartizan-ignore-file⟧ cors until=soon -- the old front end\n# ⟦bartizan-ignore-nextline⟧ cors -- the old front end\n# ⟦bartizan-ignore-end⟧\n",
        },
      },
    ],
    good: [
      {
        title: "a rule and a reason",
        files: {
          ".github/workflows/test.yml": `${WORKFLOW}      - uses: actions/checkout@v4 # bartizan-ignore pinning/action -- our own account, see SECURITY.md\n`,
        },
      },
      {
        title: "the word in a string, which nobody meant",
        files: { "tool/check.py": 'HINT = "# bartizan-ignore RULE"\n' },
      },
    ],
  },
});
