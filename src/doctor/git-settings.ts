import { GitError, runSync } from "../git/git.ts";

export interface GitSetting {
  /** As git prints it: section and name in lower case. */
  readonly key: string;
  readonly value: string;
  /** The file it stands in, as `git config --file` takes it. */
  readonly file: string;
}

/** Settings of git's files, in the order they are read: the last one of a name holds. @param keys a regular expression */
export function gitSettings(root: string, keys: string): readonly GitSetting[] {
  const fields = output(root, ["config", "--show-origin", "--null", "--get-regexp", keys]).split("\0");
  const settings: GitSetting[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const origin = fields[i] ?? "";
    const [key = "", ...value] = (fields[i + 1] ?? "").split("\n");
    // What is not from a file is this program's own.
    if (origin.startsWith("file:"))
      settings.push({ key, value: value.join("\n"), file: origin.slice("file:".length) });
  }
  return settings;
}

function output(root: string, args: readonly string[]): string {
  try {
    return runSync(args, { cwd: root, safeDirectory: root }).toString("utf8");
  } catch (error) {
    // Git's way to say that none is set.
    if (error instanceof GitError && error.kind === "failed") return "";
    throw error;
  }
}
