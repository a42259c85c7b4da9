// src/loader/compiled-folder.ts
function compiledFolder({ env, platform, cwd }) {
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

// src/loader/compiled-code.ts
var HEADER_BYTES = 16;
function compiledCode() {
  const { env, platform, version, arch } = process;
  if (env["NODE_DISABLE_COMPILE_CACHE"]) return void 0;
  const folder = compiledFolder({ env, platform, cwd: process.cwd() });
  if (folder === void 0 || !isPrivate(folder)) return void 0;
  const { mkdirSync, readFileSync, renameSync, writeFileSync } = process.getBuiltinModule("node:fs");
  const own = `${folder}/${version}-${arch}`;
  return {
    find(part) {
      try {
        return unpacked(readFileSync(`${own}/${part}`));
      } catch {
        return void 0;
      }
    },
    keep(part, code, parts) {
      try {
        mkdirSync(own, { recursive: true, mode: 448 });
        const unfinished = `${own}/${part}.${process.pid}`;
        writeFileSync(unfinished, packed({ code, parts }), { mode: 384 });
        renameSync(unfinished, `${own}/${part}`);
      } catch {
      }
    }
  };
}
function packed({ code, parts }) {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32LE(code.length, 0);
  header.writeUInt32LE(probe(code), 4);
  header.writeUInt32LE(parts, 8);
  return Buffer.concat([header, code]);
}
function unpacked(file) {
  if (file.length < HEADER_BYTES) return void 0;
  const code = file.subarray(HEADER_BYTES);
  const isWhole = file.readUInt32LE(0) === code.length && file.readUInt32LE(4) === probe(code);
  return isWhole ? { code, parts: file.readUInt32LE(8) } : void 0;
}
var BLOCK_BYTES = 4096;
function probe(code) {
  let sum = 0;
  for (let end = BLOCK_BYTES; end < code.length + BLOCK_BYTES; end += BLOCK_BYTES)
    sum = sum * 31 + (code[Math.min(end, code.length) - 1] ?? 0) | 0;
  return sum >>> 0;
}

// src/loader/loader.ts
function loaderBeside(entry, keeps) {
  const { fileURLToPath } = process.getBuiltinModule("node:url");
  const folder = fileURLToPath(new URL("./chunks/", entry));
  const compiled = keeps === "no" ? void 0 : compiledCode();
  const parts = [];
  if (compiled && keeps === "keep") process.on("exit", () => keep(compiled, parts));
  return createLoader(folder, compiled, parts);
}
function createLoader(folder, compiled, parts) {
  const { readFileSync } = process.getBuiltinModule("node:fs");
  const vm = process.getBuiltinModule("node:vm");
  const loaded = /* @__PURE__ */ new Map();
  const load = (path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const known = loaded.get(name);
    if (known) return known.exports;
    const filename = folder + name;
    const source = readFileSync(filename, "utf8");
    const kept = compiled?.find(name);
    const script = new vm.Script(source, { filename, ...kept ? { cachedData: kept.code } : {} });
    parts.push({ name, script, keptWith: script.cachedDataRejected === false ? kept?.parts ?? 0 : 0 });
    const module = { exports: {} };
    loaded.set(name, module);
    const run = script.runInThisContext();
    try {
      run(module.exports, loadAny, module, `file://${filename}`);
    } catch (error) {
      loaded.delete(name);
      throw error;
    }
    return module.exports;
  };
  const loadAny = (name) => name.startsWith("./") ? load(name) : process.getBuiltinModule(name);
  return load;
}
var MOST_CPU = 3e3;
function keep(compiled, parts) {
  const { user, system } = process.cpuUsage();
  if ((user + system) / 1e3 > MOST_CPU) return;
  for (const { name, script, keptWith } of parts) {
    if (keptWith < parts.length) compiled.keep(name, script.createCachedData(), parts.length);
  }
}
let load;
const loadPart = (name) => (load ??= loaderBeside(import.meta.url, "use"))(name);
// src/worker.ts
var [{ workerData }, { assetsBeside }, { checksWith }, { serveExaminer }, { parsersFrom }] = await Promise.all([
  import("node:worker_threads"),
  loadPart("./chunks/chunk-YXPOKRHL.js"),
  loadPart("./chunks/chunk-AOZ2SMLR.js"),
  loadPart("./chunks/worker-X5YFWUHR.js"),
  loadPart("./chunks/chunk-AOZ2SMLR.js")
]);
var { bundle, secretKinds } = workerData;
serveExaminer(checksWith(secretKinds), parsersFrom(assetsBeside(new URL(bundle))));
