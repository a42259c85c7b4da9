import type { Words } from "./kinds/kind.ts";

/** What comes of a secret of that kind in a file. */
export function whyOf({ opens }: Pick<Words, "opens">): string {
  return `Whoever sees this repository, a fork or an old clone of it can ${opens}.`;
}

/** What to do about it, and about the commits that hold it. */
export function fixOf(words: Pick<Words, "revoke">): string {
  return `${replacementOf(words)} Commits keep it: mend the last one with \`git commit --amend\`, older ones with \`git filter-repo --replace-text FILE\`, where FILE holds the secret.`;
}

/** The same, where what to do about the commits is said of the file as a whole. */
export function replacementOf({ revoke }: Pick<Words, "revoke">): string {
  return `Take it back first, unless it never left this machine: ${revoke}. Then read it from the environment or a secret store, and remove it from the file.`;
}
