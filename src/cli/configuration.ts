import { type Configuration, DEFAULT_CONFIGURATION } from "../config/configuration.ts";
import { configurationInGit, configurationNamed, configurationOnDisk } from "../config/find.ts";

export interface ConfigArgs {
  /** Relative to the current directory. */
  readonly config: string | undefined;
  readonly noConfig: boolean;
}

/**
 * The configuration of a scan: the file that was named, else the one of the index for what is staged, else the one on disk.
 * @param root the top of the tree that is scanned; asked for when no file was named
 * @throws {UserError} when it cannot be read or is not right
 */
export async function configurationFor(
  cwd: string,
  { config, noConfig }: ConfigArgs,
  { root, staged }: { readonly root: () => string; readonly staged: boolean },
): Promise<Configuration> {
  if (noConfig) return DEFAULT_CONFIGURATION;
  const found =
    config !== undefined
      ? await configurationNamed(cwd, config)
      : await (staged ? configurationInGit(root(), "") : configurationOnDisk(root()));
  return found?.configuration ?? DEFAULT_CONFIGURATION;
}
