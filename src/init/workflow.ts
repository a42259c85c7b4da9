/** A workflow for the Action. @param action `owner/repo@commit`; the page docs/action.md explains every line */
export function workflowText(action: string): string {
  return `name: Bartizan
on:
  pull_request:
  merge_group:
  push:
    branches: [main]
  schedule:
    - cron: "23 4 * * 1" # advisories appear without a commit: look at everything once a week

permissions: {}

jobs:
  bartizan:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 2 # the merge commit and its parents: enough to know which lines a pull request adds
          persist-credentials: false
      - uses: ${action}
`;
}

/** `owner/repo@` and a full commit; a tag could be moved. */
export function isActionReference(text: string): boolean {
  return /^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(text);
}

/** `owner/repo` of a repository's address on GitHub. */
export function repositoryOnGithub(address: string): string | undefined {
  const match =
    /^(?:https:\/\/github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      address.trim(),
    );
  return match?.[1];
}
