import { baselineInGit, baselineNamed, baselineOnDisk } from "../baseline.ts";
import { UserError } from "../errors.ts";
import type { Baseline } from "../suppress/baseline.ts";

export interface BaselineArgs {
  /** Relative to the current directory. */
  readonly baseline: string | undefined;
  readonly noBaseline: boolean;
}

/**
 * The baseline of a scan: the file that was named, else the one of the index for what is staged, else the one on disk.
 * @param root the top of the tree that is scanned; asked for when no file was named
 * @throws {UserError} when it cannot be read or is not right
 */
export async function baselineFor(
  cwd: string,
  { baseline: name, noBaseline }: BaselineArgs,
  {
    root,
    staged,
    configured,
  }: {
    readonly root: () => string;
    readonly staged: boolean;
    /** The file that the configuration names, relative to the root. */
    readonly configured?: string | undefined;
  },
): Promise<Baseline | undefined> {
  if (noBaseline) return undefined;
  if (name === undefined) {
    return staged ? baselineInGit(root(), "", configured) : baselineOnDisk(root(), configured);
  }
  const named = await baselineNamed(cwd, name);
  if (named) return named;
  throw new UserError(`there is no baseline ${name}`, `\`bartizan baseline --baseline ${name}\` writes it.`);
}
