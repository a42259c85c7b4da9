import { build, type OutputFile, transform } from "esbuild";
import { builtins } from "./builtins.ts";

/** What esbuild writes for an `import()` of a chunk, in a file beside the folder of chunks. */
const CHUNK = /\bimport\(("\.\/chunks\/[^"]+")\)/g;
/** What it writes for a static `import` in a chunk, and for an `import()`, when that is to be no module. */
const LOADED = /^(var \w+ = )require\(("\.\/[^"]+")\)/gm;
const LOADED_LATER = /Promise\.resolve\(\)\.then\(\(\) => __toESM\(require\(("[^"]+")\)\)\)/g;

/**
 * Makes scripts of esbuild's chunks, which `src/loader/loader.ts` loads, and puts that loader in front of each entry.
 *
 * @param keeps by the name of an entry, what it does about compiled code: see `loaderBeside`
 * @throws {Error} when an entry has a static import, which would be loaded past the loader
 */
export async function asParts(
  outputs: readonly OutputFile[],
  root: string,
  keeps: { readonly [entry: string]: "no" | "use" | "keep" },
): Promise<OutputFile[]> {
  const loader = await loaderText(root);
  const parts = await Promise.all(
    outputs.map(async ({ path, text }) => {
      const [, folder, name = ""] = /(chunks)?[/\\]([^/\\]+)\.js$/.exec(path) ?? [];
      return folder
        ? { path, name, text: await script(text) }
        : { path, name: undefined, text: entry(text, `${loader}${loadPart(keeps[name])}`) };
    }),
  );
  const passed = new Map<string, string>();
  for (const { name, text } of parts) {
    const whole = name === undefined ? undefined : passedOn(text);
    if (whole !== undefined) passed.set(`${name}.js`, whole);
  }
  const past = (load: string, file: string) => load.replace(file, passed.get(file) ?? file);
  return outputs.flatMap((output, i) => {
    const { name, text } = parts[i] ?? { text: "" };
    if (name !== undefined && passed.has(`${name}.js`)) return [];
    const whole = text.replace(/\b(?:__load|loadPart)\("\.\/(?:chunks\/)?([^"]+)"\)/g, past);
    return { ...output, text: whole, contents: Buffer.from(whole) };
  });
}

/**
 * The file of the chunk that gives everything a part exports, by the same names, where the part does nothing but pass that
 * on: esbuild makes such a part for each `import()` of what several share. Each would cost a run a third of a millisecond.
 */
function passedOn(text: string): string | undefined {
  const [, exported = "", rest = ""] =
    /\nvar stdin_exports = \{\};\n__export\(stdin_exports, \{\n([\s\S]*?)\n\}\);\n([\s\S]*)$/.exec(text) ??
    [];
  const isOnlyLoading =
    /^module\.exports = stdin_exports;\n(?:(?:var \w+ = )?__load\("[^"]+"\);\n|\/\/.*\n)*(?:0 && |\}\))/.test(
      rest,
    );
  const sources = exported.split(",\n").map((line) => /^\s*(\w+): \(\) => (\w+)\.\1$/.exec(line)?.[2]);
  const [source] = sources;
  if (!isOnlyLoading || source === undefined || sources.some((other) => other !== source)) return undefined;
  return new RegExp(`^var ${source} = __load\\("\\./([^"]+)"\\);$`, "m").exec(rest)?.[1];
}

/** The loader is made when it is first asked for: an entry may have to say before that Node.js is too old for it. */
function loadPart(keeps: "no" | "use" | "keep" | undefined): string {
  return `let load;\nconst loadPart = (name) => (load ??= loaderBeside(import.meta.url, ${JSON.stringify(keeps)}))(name);\n`;
}

async function script(text: string): Promise<string> {
  const { code } = await transform(text, {
    format: "cjs",
    platform: "node",
    target: "node20.19",
    supported: { "dynamic-import": false },
    define: { "import.meta.url": "__url" },
  });
  const body = code
    // Without the copy for a `require` from elsewhere: every use of what a chunk exports would go through it.
    .replace(/^module\.exports = __toCommonJS\((\w+)\);$/m, "module.exports = $1;")
    .replace(LOADED, "$1__load($2)")
    // By a name of its own: a package may have a variable `require`.
    .replace(LOADED_LATER, "Promise.resolve().then(() => __load($1))");
  return `(function (exports, __load, module, __url) {"use strict";\n${body}})`;
}

function entry(text: string, loader: string): string {
  const [, shebang = "", rest = ""] = /^(#!.*\n)?([\s\S]*)$/.exec(text) ?? [];
  if (/^import\b/m.test(rest)) throw new Error("an entry imports something statically");
  return `${shebang}${loader}${rest.replace(CHUNK, "loadPart($1)")}`;
}

async function loaderText(root: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/loader/loader.ts"],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20.19",
    plugins: [builtins],
  });
  const [{ text = "" } = {}] = outputFiles;
  return text.replace(/^export \{[^}]*\};\n/m, "");
}
