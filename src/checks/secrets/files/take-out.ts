import type { ScopeKind } from "../../../scope-kind.ts";

/** What comes before taking the file out of git: nobody can take back what others have seen. */
const FIRST = {
  "tracked-env-file": "Replace what is in it where it is given out.",
  "tracked-credentials-file": "Replace what is in it where it is given out.",
  "tracked-key-file": "Have the certificate revoked, and make a new key.",
  "terraform-state":
    "Keep the state in a backend with encryption and locks (`terraform init -migrate-state`), and replace the secrets in it.",
  "tracked-database": "Keep a script that makes an empty one instead.",
  "shell-history": "Read it for passwords and tokens, and replace those.",
} as const;

/** Of files that git should not hold: what to do first, and then what to type. */
export function fixOfFile(rule: keyof typeof FIRST, path: string, scope?: ScopeKind): string {
  return `${FIRST[rule]} ${takeOut(path, scope)}`;
}

export function isFileRule(rule: string): rule is keyof typeof FIRST {
  return Object.hasOwn(FIRST, rule);
}

/**
 * What to type so that git no longer tracks a file.
 *
 * @param scope where a scan found it; left out: anywhere
 */
export function takeOut(path: string, scope?: ScopeKind): string {
  const file = quoted(path);
  const ignored = `the line \`${ignoreLine(path)}\` in .gitignore`;
  const untrack = `Take it out of git and keep it on disk: \`git rm --cached ${file}\`, and ${ignored}.`;
  const rewrite = `\`git filter-repo --invert-paths --path ${file}\``;
  switch (scope) {
    case "staged":
      return `${untrack} If an earlier commit has it, too, replace what it opens, and then take it out of the history with ${rewrite}.`;
    case "range":
      return `${untrack} The commits keep it: do that in the last one with \`git commit --amend\`, in an earlier one with \`git rebase --interactive\`, and push with \`--force-with-lease\`.`;
    case "history":
      return `To take it out of the history, in a fresh clone: ${rewrite}; push that with \`--force\`, and have everybody clone anew. Then keep it out with ${ignored}.`;
    default:
      return `${untrack} If it was pushed, everybody who has a clone has it: replace what it opens, and then take it out of the history with ${rewrite}.`;
  }
}

/** What to type so that git never tracks it. */
export function keptOut(path: string): string {
  return `Add the line \`${ignoreLine(path)}\` to .gitignore before the next \`git add\`.`;
}

/** The same name is seldom wanted in another folder; what git takes for a sign of its own is escaped (gitignore(5)). */
function ignoreLine(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const line = /^\.(?:env|netrc|npmrc|pypirc)/.test(name) ? name : `/${path}`;
  return line.replace(/[\\*?[\]]/g, "\\$&");
}

function quoted(path: string): string {
  return /^[\w./@+-]+$/.test(path) && !path.startsWith("-") ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
