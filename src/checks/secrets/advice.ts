import type { ScopeKind } from "../../scope-kind.ts";
import type { Words } from "./kinds/kind.ts";

/** What comes of a secret of that kind in a file. */
export function whyOf({ opens }: Pick<Words, "opens">): string {
  return `Whoever sees this repository, a fork or an old clone of it can ${opens}.`;
}

/** What to do about it, wherever it is. */
export function fixOf(words: Pick<Words, "revoke">): string {
  return `${replacementOf(words)} What is only staged leaves the index with \`git reset -- PATH\`. Commits keep it: mend the last one with \`git commit --amend\`, older ones with \`${REWRITE}.`;
}

/**
 * What to do about one that a scan found. It does not depend on the file, so that many findings of a kind say it once.
 *
 * @param tracked whether git holds the file; undefined without git
 */
export function fixIn(words: Pick<Words, "revoke">, scope: ScopeKind, tracked: boolean | undefined): string {
  const replaced = replacementOf(words);
  switch (scope) {
    case "staged":
      return `${replaced} Nothing is committed yet: \`git add\` the file again, or leave it out with \`git reset -- PATH\`.`;
    case "range":
      return `${replaced} The commits keep it: mend the last one with \`git commit --amend\`, an earlier one with \`git rebase --interactive\`, and push with \`--force-with-lease\`.`;
    case "history":
      return `${takeBack(words)} Then ${ELSEWHERE}. To take it out of the history, in a fresh clone: \`${REWRITE}; push that with \`--force\`, and have everybody clone anew.`;
    case "worktree":
      if (tracked === undefined) return replaced;
      return tracked
        ? `${replaced} Where it is committed, commits keep it: mend the last one with \`git commit --amend\`, older ones with \`${REWRITE}.`
        : `${replaced} Git does not hold the file yet: \`git add\` it only then.`;
    default:
      return replaced;
  }
}

const ELSEWHERE = "read it from the environment or a secret store";

/** Goes on after an opening backtick. */
const REWRITE = "git filter-repo --replace-text FILE`, where FILE holds the secret";

function replacementOf(words: Pick<Words, "revoke">): string {
  return `${takeBack(words)} Then ${ELSEWHERE}, and remove it from the file.`;
}

/** The beginning of it, for files whose purpose is to hold such things. */
export function takeBack({ revoke }: Pick<Words, "revoke">): string {
  if (revoke.startsWith("nothing to revoke")) return `There is ${revoke}.`;
  return `Take it back first, unless it never left this machine: ${revoke}.`;
}
