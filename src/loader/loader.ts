import type { Script } from "node:vm";
import { type CompiledCode, compiledCode } from "./compiled-code.ts";

/** Gives what a part of the program exports, and runs it the first time. @param name ends in the name of its file */
export type Load = (name: string) => unknown;

type Wrapper = (exports: object, load: Load, module: { exports: object }, url: string) => void;

interface Part {
  readonly name: string;
  readonly script: Script;
  /** How many parts the run had loaded that compiled it; zero when this one did. */
  readonly keptWith: number;
}

/**
 * Loads the parts of the program that stand beside the entry in `chunks/`. They are scripts (see `scripts/bundle-code.ts`)
 * and no modules of Node's, for two reasons: what V8 compiled can be kept at the end of a run, with all functions that it
 * came to, where Node.js keeps what it compiled at the beginning, and before version 22 nothing; and Node's way to a module
 * takes about a millisecond each.
 *
 * @param entry the entry's own address
 * @param keeps whether compiled code of earlier runs is used, and kept
 */
export function loaderBeside(entry: string, keeps: "no" | "use" | "keep"): Load {
  const { fileURLToPath } = process.getBuiltinModule("node:url");
  const folder = fileURLToPath(new URL("./chunks/", entry));
  const compiled = keeps === "no" ? undefined : compiledCode();
  const parts: Part[] = [];
  if (compiled && keeps === "keep") process.on("exit", () => keep(compiled, parts));
  return createLoader(folder, compiled, parts);
}

/** @param parts gets what is loaded */
function createLoader(folder: string, compiled: CompiledCode | undefined, parts: Part[]): Load {
  const { readFileSync } = process.getBuiltinModule("node:fs");
  const vm = process.getBuiltinModule("node:vm");
  const loaded = new Map<string, { exports: object }>();
  const load: Load = (path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const known = loaded.get(name);
    if (known) return known.exports;
    const filename = folder + name;
    const source = readFileSync(filename, "utf8");
    const kept = compiled?.find(name);
    const script = new vm.Script(source, { filename, ...(kept ? { cachedData: kept.code } : {}) });
    parts.push({ name, script, keptWith: script.cachedDataRejected === false ? (kept?.parts ?? 0) : 0 });
    const module = { exports: {} };
    loaded.set(name, module);
    const run: Wrapper = script.runInThisContext();
    try {
      run(module.exports, loadAny, module, `file://${filename}`);
    } catch (error) {
      loaded.delete(name);
      throw error;
    }
    return module.exports;
  };
  const loadAny: Load = (name) => (name.startsWith("./") ? load(name) : process.getBuiltinModule(name));
  return load;
}

/** After more computing than that, in milliseconds, V8 may have thrown away what the beginning of the run compiled. */
const MOST_CPU = 3_000;

/**
 * Keeps what is not kept yet, and what was by a run that did less: that one came to fewer functions of a part, and with
 * those it had from before this one has them all.
 */
function keep(compiled: CompiledCode, parts: readonly Part[]): void {
  const { user, system } = process.cpuUsage();
  if ((user + system) / 1000 > MOST_CPU) return;
  for (const { name, script, keptWith } of parts) {
    if (keptWith < parts.length) compiled.keep(name, script.createCachedData(), parts.length);
  }
}
