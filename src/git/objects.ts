import { GitError, type GitOptions, run } from "./git.ts";

type At = Pick<GitOptions, "cwd" | "safeDirectory" | "env">;

/** Whether objects may be missing that git would fetch when somebody asks for them. */
export async function isPartialClone(at: At): Promise<boolean> {
  try {
    await run(["config", "--get-regexp", "^(extensions\\.partialclone|remote\\..*\\.promisor)$"], at);
    return true;
  } catch (error) {
    if (error instanceof GitError && error.kind === "failed" && error.status === 1) return false;
    throw error;
  }
}

/** Ids of objects that belong to these commits and their ancestors and are not in this clone. Fetches nothing. */
export async function missingObjects(commits: readonly string[], at: At): Promise<ReadonlySet<string>> {
  const output = await run(["rev-list", "--objects", "--no-object-names", "--missing=print", "--stdin"], {
    ...at,
    input: `${commits.join("\n")}\n`,
    timeoutMs: 60 * 60 * 1000,
    maxBytes: Number.POSITIVE_INFINITY,
  });
  return new Set(Array.from(output.toString("latin1").matchAll(/^\?([0-9a-f]+)/gm), ([, id]) => id ?? ""));
}

/** Refs, such as a tag on a key file, that lead to no commit. */
export async function refsWithoutCommit(
  at: At,
): Promise<readonly { readonly name: string; readonly type: "blob" | "tree" }[]> {
  const output = await run(["for-each-ref", "--format=%(objecttype) %(*objecttype) %(refname)"], at);
  return output
    .toString("utf8")
    .split("\n")
    .flatMap((line) => {
      const [, own, peeled, name = ""] = /^(\S+) (\S*) (.*)$/.exec(line) ?? [];
      const type = peeled || own;
      return type === "blob" || type === "tree" ? [{ name, type }] : [];
    });
}
