import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * The other parents that the next commit will have: full ids, none but while a merge is being made. No git process, because
 * every commit asks.
 *
 * `MERGE_HEAD` names them (gitrepository-layout) while a person makes the commit. It is not written yet when git asks its
 * `pre-merge-commit` hook; then `git merge` names them in variables `GITHEAD_<id>`.
 */
export function mergedHeads(root: string): readonly string[] {
  const told = Object.keys(process.env).flatMap(
    (name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? [],
  );
  if (told.length > 0) return told;
  const file = textOf(join(gitDirectory(root), "MERGE_HEAD")) ?? "";
  return file.split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}

/** Of this working tree: a linked one, or a submodule, has a file that says where it is. */
function gitDirectory(root: string): string {
  const named = process.env["GIT_DIR"];
  if (named) return resolve(root, named);
  const place = join(root, ".git");
  const linked = /^gitdir: (.*)$/m.exec(textOf(place) ?? "")?.[1];
  return linked === undefined ? place : resolve(root, linked);
}

/** Undefined for what is no file, or not there. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
