import { defineRule } from "../../../rule.ts";

export const actionRule = defineRule({
  id: "pinning/action",
  severity: "warning",
  title: "An action or reusable workflow that can change under its tag or branch",
  what: "A workflow calls an action by a tag or branch instead of by a commit.",
  why: "Whoever can push to the action's repository, or steals the means to, changes what runs here with this workflow's token and secrets; it happened to tj-actions/changed-files in March 2025, where old tags were moved to code that printed the secrets of the workflows using them.",
  fix: "Write the full commit with the version as a comment: `uses: owner/repo@<40-character commit> # v1.2.3`, and let Dependabot or Renovate keep both up to date.",
  cwe: [829, 1357],
  links: [
    "https://docs.github.com/en/actions/reference/security/secure-use",
    "https://nvd.nist.gov/vuln/detail/CVE-2025-30066",
  ],
  controls: ["pin-exact-versions"],
  limits:
    "Does not ask GitHub: whether a commit belongs to the repository it is written with, and whether the comment beside it tells the truth, is not checked. What a pinned action fetches itself is not seen. Branches and tags cannot be told apart offline; a reference that looks like a version is taken for a tag. Local references (`./`, `$/`) are this commit's own files. Workflows outside the repository's own `.github/workflows` do not run and are not reported.",
  examples: {
    bad: [
      {
        title: "a version tag of a third party, a branch, and a tag of GitHub's own action",
        files: {
          ".github/workflows/ci.yml": `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: ⟦actions/checkout@v4⟧
      - uses: "⟦docker/build-push-action@v6.1.0⟧"
      - name: Publish
        uses: ⟦pypa/gh-action-pypi-publish@release/v1⟧ # stable branch
`,
        },
      },
      {
        title: "a reusable workflow, called by a branch",
        files: {
          ".github/workflows/release.yaml": `on: workflow_dispatch
jobs:
  release:
    uses: ⟦example-org/workflows/.github/workflows/release.yml@main⟧
    secrets: inherit
`,
        },
      },
      {
        title: "the steps of a composite action",
        files: {
          "setup/action.yml": `name: setup
runs:
  using: composite
  steps:
    - uses: ⟦oven-sh/setup-bun@v2⟧
    - run: bun install
      shell: bash
`,
        },
      },
      {
        title: "an actions.lock that does not list what the workflow uses now",
        files: {
          ".github/workflows/ci.yml": `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: ⟦example-org/lint@v3⟧
`,
          ".github/workflows/actions.lock": `version: 'v0.0.2'
workflows:
  '.github/workflows/ci.yml':
    - 'example-org/lint@v2'
dependencies:
  'example-org/lint@v2':
    ref: 'v2'
    commit: 'sha1-1111111111111111111111111111111111111111'
    owner_id: 1
    repo_id: 2
`,
        },
      },
      {
        title: "the SLSA generator by a moving tag: it accepts full version tags only",
        files: {
          ".github/workflows/provenance.yml": `on: push
jobs:
  provenance:
    uses: ⟦slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2⟧
`,
        },
      },
    ],
    good: [
      {
        title: "commits, local actions, and expressions",
        files: {
          ".github/workflows/ci.yml": `on: push
jobs:
  build:
    strategy:
      matrix:
        action: [a, b]
    runs-on: ubuntu-latest
    steps:
      # - uses: example-org/old@v1
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
      - uses: ./.github/actions/setup
      - uses: $/tools/lint
      - uses: \${{ matrix.action }}
      - run: "echo 'uses: example-org/lint@v1'"
  provenance:
    uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0
`,
        },
      },
      {
        title: "tags that the repository's actions.lock holds to a commit",
        files: {
          ".github/workflows/ci.yml": `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: example-org/lint@v3
      - uses: example-org/cache/restore@v1
`,
          ".github/workflows/actions.lock": `version: 'v0.0.2'
workflows:
  '.github/workflows/ci.yml':
    - 'example-org/lint@v3'
    - 'example-org/cache@v1'
dependencies:
  'example-org/lint@v3':
    ref: 'v3'
    commit: 'sha1-1111111111111111111111111111111111111111'
    owner_id: 1
    repo_id: 2
  'example-org/cache@v1':
    ref: 'v1'
    commit: 'sha1-2222222222222222222222222222222222222222'
    owner_id: 1
    repo_id: 3
`,
        },
      },
      {
        title: "workflows that do not run: test data",
        files: {
          "test/fixtures/.github/workflows/ci.yml":
            "jobs:\n  a:\n    steps:\n      - uses: example-org/lint@main\n",
        },
      },
    ],
  },
});
