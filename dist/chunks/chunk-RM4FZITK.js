// src/cli/compile-cache.ts
function compileCacheFolder({ env, platform, cwd }) {
  const { isAbsolute, join, relative, sep } = process.getBuiltinModule("node:path");
  const caches = cachesOf(env, platform, join);
  if (caches === void 0 || !isAbsolute(caches)) return void 0;
  const folder = join(caches, "bartizan", "compiled");
  const fromHere = relative(cwd, folder);
  const isOutside = fromHere === ".." || fromHere.startsWith(`..${sep}`) || isAbsolute(fromHere);
  return isOutside ? folder : void 0;
}
function cachesOf(env, platform, join) {
  if (platform === "win32") return env["LOCALAPPDATA"];
  if (env["XDG_CACHE_HOME"]) return env["XDG_CACHE_HOME"];
  if (!env["HOME"]) return void 0;
  return platform === "darwin" ? join(env["HOME"], "Library", "Caches") : join(env["HOME"], ".cache");
}
function keepCompiledCode(surroundings) {
  const node = process.getBuiltinModule("node:module");
  if (!node.enableCompileCache) return;
  const folder = compileCacheFolder(surroundings);
  if (folder !== void 0 && isPrivate(folder)) node.enableCompileCache(folder);
}
function isPrivate(folder) {
  const { lstatSync, mkdirSync } = process.getBuiltinModule("node:fs");
  try {
    mkdirSync(folder, { recursive: true, mode: 448 });
    const stats = lstatSync(folder);
    const uid = process.getuid?.();
    return stats.isDirectory() && (uid === void 0 || stats.uid === uid && (stats.mode & 18) === 0);
  } catch {
    return false;
  }
}

export {
  compileCacheFolder,
  keepCompiledCode
};
