/**
 * End-to-end tests as text: commands, what they print and end with, and the files they need, in the order they happen.
 *
 *     A title.
 *     needs: husky
 *     hooks: pre-commit
 *     -- app.py --
 *     TOKEN = "{token}"
 *     $ git add app.py && git commit --message "Add the app"
 *     > app.py
 *     > ...
 *     ! 1
 *
 * `needs:` names programs, `hooks:` those that `bartizan install` has put into the repository before it begins.
 * `-- name --` begins a file, up to the next command; one that starts with `#!` can be run. `$` runs a line in `sh`, at the top of a new repository; `>` is a
 * line it prints, on either stream, where a line `...` stands for any number of lines and `[..]` for any characters; `!` is
 * the exit code, 0 if there is none. `{token}` and `{other}` are tokens that never were, `{repo}` the folder of the repository, `{home}` that
 * of the person, and `{bartizan}` that of Bartizan: a repository with the tag `v1.0.0`, which all scripts of a file share and
 * none may change. No output may hold a token.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { bartizan, distFolder, projectRoot, runProgram } from "./dist.ts";
import { createRepository, repositoryAt, temporaryDirectory } from "./repository.ts";
import { token } from "./secrets.ts";
import { toolFolder } from "./tools.ts";

type Step =
  | { readonly kind: "file"; readonly name: string; readonly content: string }
  | {
      readonly kind: "command";
      readonly line: string;
      readonly output: readonly string[];
      readonly code: number;
    };

export interface Script {
  readonly title: string;
  readonly needs: readonly string[];
  readonly hooks: readonly string[];
  readonly steps: readonly Step[];
}

/** @throws {Error} for a line that means nothing */
export function readScript(file: string): Script {
  const [title = "", ...lines] = readFileSync(file, "utf8").split("\n");
  const needs: string[] = [];
  const hooks: string[] = [];
  const steps: Step[] = [];
  let content: string[] | undefined;
  for (const [index, line] of lines.entries()) {
    const last = steps.at(-1);
    const name = /^-- (.+) --$/.exec(line)?.[1];
    if (name !== undefined) {
      content = [];
      const lines = content;
      steps.push({
        kind: "file",
        name,
        get content() {
          return lines.map((text) => `${text}\n`).join("");
        },
      });
    } else if (line.startsWith("$ ")) {
      content = undefined;
      steps.push({ kind: "command", line: line.slice(2), output: [], code: 0 });
    } else if (content) content.push(line);
    else if (/^>( |$)/.test(line) && last?.kind === "command")
      steps[steps.length - 1] = { ...last, output: [...last.output, line.slice(2)] };
    else if (/^! \d+$/.test(line) && last?.kind === "command")
      steps[steps.length - 1] = { ...last, code: Number(line.slice(2)) };
    else if (line.startsWith("needs: ")) needs.push(...line.slice(7).split(/,\s*/));
    else if (line.startsWith("hooks: ")) hooks.push(...line.slice(7).split(/,\s*/));
    else if (line.trim() !== "" && !line.startsWith("#"))
      throw new Error(`${file}:${index + 2}: what is "${line}"?`);
  }
  return { title, needs, hooks, steps };
}

export interface Outcome {
  /** What was printed and ended with, in the script's own form, to be compared with `expected`. */
  readonly actual: string;
  readonly expected: string;
}

/** What scripts share: a Bartizan like one that somebody has cloned, and what programs keep of it to be fast. */
export interface Release {
  readonly folder: string;
  /** The folder of Bartizan in it, a repository with a tag. */
  readonly bartizan: string;
  /** Puts hooks where `bartizan install` puts them; it is run once for those of a name. */
  install(repository: string, hooks: readonly string[]): Promise<void>;
  /** Paths that have changed since it was made, a line each. */
  changes(): string;
  remove(): void;
}

export function createRelease(tag = "v1.0.0"): Release {
  const folder = temporaryDirectory();
  const here = join(folder, "bartizan");
  cpSync(distFolder(), join(here, "dist"), { recursive: true });
  cpSync(join(projectRoot, "hooks"), join(here, "hooks"), { recursive: true });
  for (const file of ["package.json", ".pre-commit-hooks.yaml"])
    cpSync(join(projectRoot, file), join(here, file));
  const { git, commit } = repositoryAt(here);
  git("init", "--quiet");
  commit("Release");
  git("tag", tag);
  const installed = new Map<string, Promise<string>>();
  return {
    folder,
    bartizan: here,
    async install(repository, hooks) {
      for (const hook of hooks) {
        const file = installed.get(hook) ?? installHook(here, hook);
        installed.set(hook, file);
        cpSync(await file, join(repository, ".git/hooks", hook));
      }
    },
    changes: () => git("status", "--porcelain", "--ignored"),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The hook's file, in a repository of its own. */
async function installHook(folder: string, hook: string): Promise<string> {
  const cli = join(folder, "dist/cli.js");
  const repository = join(folder, "../installed", hook);
  await runProgram("git", ["init", "--quiet", repository]);
  const { code, stdout } = await bartizan(["install", "--manager", "git", "--hooks", hook], {
    cwd: repository,
    cli,
  });
  if (code !== 0) throw new Error(stdout);
  return join(repository, ".git/hooks", hook);
}

/** Runs it. Undefined when a program it needs is not there. */
export async function runScript(
  { needs, hooks, steps }: Script,
  { folder, bartizan: release, install }: Release,
): Promise<Outcome | undefined> {
  const tools: string[] = [];
  for (const need of needs) {
    const tool = await toolFolder(need);
    if (tool === undefined) return undefined;
    tools.push(tool);
  }
  const repository = createRepository();
  const home = mkdtempSync(join(folder, "home-"));
  await install(repository.path, hooks);
  const programs = join(home, "programs");
  mkdirSync(programs);
  writeFileSync(join(programs, "bartizan"), `#!/bin/sh\nexec node '${release}/dist/cli.js' "$@"\n`, {
    mode: 0o755,
  });
  symlinkSync(process.execPath, join(programs, "node"));
  const variables = { token: token(), other: token(2), repo: repository.path, home, bartizan: release };
  const env = {
    PATH: [programs, ...tools, process.env["PATH"]].join(delimiter),
    HOME: home,
    // Its own file: `git config --global` would put a plain file in the place of /dev/null.
    GIT_CONFIG_GLOBAL: join(home, ".gitconfig"),
    XDG_CACHE_HOME: join(folder, "cache"),
    // Versions of the framework do not read each other's.
    PRE_COMMIT_HOME: join(folder, "cache", ...needs),
    ...variables,
  };
  const actual: string[] = [];
  const expected: string[] = [];
  for (const step of steps) {
    if (step.kind === "file") {
      const file = resolve(repository.path, fill(step.name, variables));
      const content = fill(step.content, variables);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content, { mode: content.startsWith("#!") ? 0o755 : 0o644 });
      continue;
    }
    const ran = await runProgram("sh", ["-c", `{ ${fill(step.line, variables)}\n} 2>&1`], {
      cwd: repository.path,
      env,
    });
    const printed = ran.stdout.split("\n");
    if (printed.at(-1) === "") printed.pop();
    const wanted = step.output.map((line) => fill(line, variables));
    const shown = matches(wanted, printed) ? wanted : printed;
    actual.push(...told(step.line, shown, ran.code ?? -1));
    expected.push(...told(step.line, wanted, step.code));
    // Nor a good part of one.
    if ([variables.token, variables.other].some((secret) => ran.stdout.includes(secret.slice(4, 12))))
      actual.push("the output holds a token");
  }
  repository.remove();
  return { actual: actual.join("\n"), expected: expected.join("\n") };
}

function told(line: string, output: readonly string[], code: number): readonly string[] {
  return [`$ ${line}`, ...output.map((text) => `> ${text}`.trimEnd()), ...(code === 0 ? [] : [`! ${code}`])];
}

function fill(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(
    /\{(token|other|repo|home|bartizan)\}/g,
    (whole, name: string) => variables[name] ?? whole,
  );
}

/** Whether the lines printed are those wanted; `...` is any number of lines. */
function matches(wanted: readonly string[], printed: readonly string[]): boolean {
  const [first, ...rest] = wanted;
  if (first === undefined) return printed.length === 0;
  if (first === "...")
    return Array.from({ length: printed.length + 1 }, (_, skipped) => skipped).some((skipped) =>
      matches(rest, printed.slice(skipped)),
    );
  const [line, ...others] = printed;
  return line !== undefined && isLike(first, line) && matches(rest, others);
}

function isLike(wanted: string, line: string): boolean {
  const escaped = wanted.split("[..]").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${escaped.join(".*")}\\s*$`).test(line);
}
