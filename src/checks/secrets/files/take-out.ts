/** What to type so that git no longer tracks a file. */
export function takeOut(path: string): string {
  const file = quoted(path);
  return `Take it out of git and keep it on disk: \`git rm --cached ${file}\`, and the line \`${ignoreLine(path)}\` in .gitignore. If it was pushed, everybody who has a clone has it: replace what it opens, and then take it out of the history with \`git filter-repo --invert-paths --path ${file}\`.`;
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
