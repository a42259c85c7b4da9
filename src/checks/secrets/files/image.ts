import type { SourceFile, Tree } from "../../../file.ts";
import { heldBySettings } from "./held.ts";
import type { Statement } from "./model.ts";
import { isEnvFile } from "./names.ts";
import { folderOf } from "./paths.ts";

/** Flags, then what is copied. Continued lines are rare, and what stands on the first one is enough. */
const COPIED = /^[ \t]*(?:COPY|ADD)[ \t]+((?:--[a-z-]+(?:=\S*)?[ \t]+)*)([^\r\n]{1,1000})$/gim;

/** `COPY .env`, and `COPY . .` beside a `.env` that no `.dockerignore` leaves out. */
export async function envInImage(file: SourceFile, tree: Tree): Promise<readonly Statement[]> {
  if (file.role !== "source" && file.role !== "generated") return [];
  const { path, text } = file;
  const found: Statement[] = [];
  const last = lastStage(text);
  for (const match of text.matchAll(COPIED)) {
    const [, flags = "", rest = ""] = match;
    if (/--from=/i.test(flags) || rest.startsWith("<<")) continue;
    const sources = argumentsOf(rest).slice(0, -1);
    const from = match.index + match[0].length - rest.length;
    const isKept = match.index >= last;
    for (const source of sources) {
      const said = await whatOf(source, path, tree);
      if (!said) continue;
      const start = from + rest.indexOf(source);
      found.push({
        fact: "env-in-image",
        at: { path, start, end: start + source.length },
        message: `${said} into the image${isKept ? "" : ", in a stage that is not the last one"}.`,
        severity: isKept ? "warning" : "notice",
      });
    }
  }
  return found;
}

/** Where the last stage begins: what only earlier ones have is not in the image that is pushed. */
function lastStage(text: string): number {
  return [...text.matchAll(/^[ \t]*FROM[ \t]/gim)].at(-1)?.index ?? 0;
}

function argumentsOf(rest: string): readonly string[] {
  if (rest.trimStart().startsWith("["))
    return [...rest.matchAll(/"([^"]*)"/g)].map(([, argument = ""]) => argument);
  return rest.trim().split(/\s+/);
}

async function whatOf(source: string, dockerfile: string, tree: Tree): Promise<string | undefined> {
  // `COPY package.json .env* ./` is written so that it may be missing, and takes it where it is not.
  const plain = source.replace(/^(?:\.?\/)+/, "").replace(/(^|\/)\.env\.?\*$/, "$1.env");
  if (isEnvFile(plain)) {
    const known = await firstOf([folderOf(dockerfile) + plain, plain], tree);
    // In git and harmless, it is harmless in the image; out of git, it is somebody's own.
    if (known && heldBySettings(known.path, known.text).length === 0) return undefined;
    return `\`${plain}\`, with the settings of whoever builds it, is copied`;
  }
  if (plain !== "" && plain !== ".") return undefined;
  const beside = `${folderOf(dockerfile)}.env`;
  const env = await tree.open(beside);
  if (!env || heldBySettings(beside, env.text).length === 0) return undefined;
  const ignores = await firstOf([`${dockerfile}.dockerignore`, `${folderOf(dockerfile)}.dockerignore`], tree);
  if (ignores && leavesOut(ignores.text, ".env")) return undefined;
  return `\`${beside}\` holds credentials, and is copied with everything beside it`;
}

async function firstOf(paths: readonly string[], tree: Tree): Promise<SourceFile | undefined> {
  for (const path of paths) {
    const file = await tree.open(path);
    if (file) return file;
  }
  return undefined;
}

/** By the last line of a `.dockerignore` that fits a name at the top. */
function leavesOut(ignores: string, name: string): boolean {
  let out = false;
  for (const line of ignores.split(/\r?\n/)) {
    const [, not = "", pattern = ""] = /^(!?)\s{0,20}\/?(\S{1,100})$/.exec(line.trim()) ?? [];
    if (pattern === "" || pattern.startsWith("#")) continue;
    if (fits(pattern.replace(/^(?:\*\*\/)+/, "").replace(/\/$/, ""), name)) out = not === "";
  }
  return out;
}

/** `*` and `?` within one name. */
function fits(pattern: string, name: string): boolean {
  if (pattern === "") return name === "";
  const [first, rest] = [pattern[0], pattern.slice(1)];
  if (first === "*") return fits(rest, name) || (name !== "" && fits(pattern, name.slice(1)));
  return name !== "" && (first === "?" || first === name[0]) && fits(rest, name.slice(1));
}
