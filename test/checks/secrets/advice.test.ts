import { expect, test } from "@jest/globals";
import { secretsCheck } from "../../../src/checks/secrets/index.ts";
import { sampleOf } from "../../../src/checks/secrets/sample.ts";
import type { ScopeKind } from "../../../src/scope-kind.ts";
import { memorySource } from "../../../src/sources/memory.ts";
import { scanFiles } from "../../helpers/scan.ts";

const token = sampleOf("sk_live_[A-Za-z0-9]{24}", 7);

async function fixOf(path: string, kind: ScopeKind): Promise<string> {
  const source = memorySource({ [path]: `STRIPE_KEY=${token}\n` }, kind);
  const { findings } = await scanFiles({}, [secretsCheck], { source });
  return findings.map(({ fix }) => fix).join();
}

/** What to type, in its order. */
function commandsIn(fix: string): readonly string[] {
  return [...fix.matchAll(/`([^`]+)`/g)].map(([, command]) => command ?? "");
}

test.each<[ScopeKind, readonly string[]]>([
  ["staged", ["git add", "git reset -- PATH"]],
  ["range", ["git commit --amend", "git rebase --interactive", "--force-with-lease"]],
  ["worktree", ["git commit --amend", "git filter-repo --replace-text FILE"]],
  ["stdin", []],
])("of a secret found in %s, it says what takes it out there", async (kind, commands) => {
  const fix = await fixOf("deploy.sh", kind);
  expect(fix).toMatch(
    /^Take it back first, .*dashboard\.stripe\.com\/apikeys.* and remove it from the file\./,
  );
  expect(commandsIn(fix)).toEqual(commands);
});

const UNTRACK = ["git rm --cached .env", ".env"];
const REWRITE = "git filter-repo --invert-paths --path .env";

test.each<[ScopeKind, readonly string[]]>([
  ["staged", [...UNTRACK, REWRITE]],
  ["range", [...UNTRACK, "git commit --amend", "git rebase --interactive", "--force-with-lease"]],
  ["worktree", [...UNTRACK, REWRITE]],
])(
  "of a file found in %s that is there to hold such things, it is the file that goes",
  async (kind, commands) => {
    const fix = await fixOf(".env", kind);
    expect(fix).not.toContain("remove it from the file");
    expect(commandsIn(fix)).toEqual(commands);
  },
);

test("of a file, what it opens is replaced first", async () => {
  const source = memorySource({ ".bash_history": "mysql -u root\nls -la\n" }, "staged");
  const { findings } = await scanFiles({}, [secretsCheck], { source });
  expect(findings.map(({ fix }) => fix)).toEqual([
    expect.stringMatching(
      /^Read it for passwords and tokens, and replace those\. Take it out of git .*`git rm --cached \.bash_history`/,
    ),
  ]);
});
