/** What the place for compiled code is worked out from. */
export interface Surroundings {
  readonly env: { readonly [name: string]: string | undefined };
  readonly platform: NodeJS.Platform;
  /** Where the program was started: for a hook the top of the repository. */
  readonly cwd: string;
}

/**
 * Where compiled code may be kept between runs: a folder of the user's own. Undefined where there is no such folder, and
 * where it lies in the tree that is scanned: what is in there is not to be run.
 */
export function compiledFolder({ env, platform, cwd }: Surroundings): string | undefined {
  const { isAbsolute, join, relative, sep } = process.getBuiltinModule("node:path");
  const caches = cachesOf(env, platform, join);
  if (caches === undefined || !isAbsolute(caches)) return undefined;
  const folder = join(caches, "bartizan", "compiled");
  const fromHere = relative(cwd, folder);
  const isOutside = fromHere === ".." || fromHere.startsWith(`..${sep}`) || isAbsolute(fromHere);
  return isOutside ? folder : undefined;
}

function cachesOf(
  env: Surroundings["env"],
  platform: NodeJS.Platform,
  join: (...parts: string[]) => string,
): string | undefined {
  if (platform === "win32") return env["LOCALAPPDATA"];
  if (env["XDG_CACHE_HOME"]) return env["XDG_CACHE_HOME"];
  if (!env["HOME"]) return undefined;
  return platform === "darwin" ? join(env["HOME"], "Library", "Caches") : join(env["HOME"], ".cache");
}

/** Makes the folder where there is none. @returns whether nobody else may lay anything in it */
export function isPrivate(folder: string): boolean {
  const { lstatSync, mkdirSync } = process.getBuiltinModule("node:fs");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const stats = lstatSync(folder);
    const uid = process.getuid?.();
    return stats.isDirectory() && (uid === undefined || (stats.uid === uid && (stats.mode & 0o022) === 0));
  } catch {
    return false;
  }
}
