/**
 * End-to-end tests as text: commands, what they print and end with, and the files they need, in the order they happen.
 *
 *     A title.
 *     needs: husky
 *     -- app.py --
 *     TOKEN = "{token}"
 *     $ git add app.py && git commit --message "Add the app"
 *     > app.py
 *     > ...
 *     ! 1
 *
 * `-- name --` begins a file, up to the next command. `$` runs a line in `sh`, at the top of a new repository; `>` is a
 * line it prints, on either stream, where a line `...` stands for any number of lines and `[..]` for any characters; `!` is
 * the exit code, 0 if there is none. `{token}` is a token that never was, `{repo}` and `{home}` are the folders of the
 * repository and of Bartizan. No output may hold the token.
 */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { distFolder, projectRoot, runProgram } from "./dist.ts";
import { createRepository, temporaryDirectory } from "./repository.ts";
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
  readonly steps: readonly Step[];
}

/** @throws {Error} for a line that means nothing */
export function readScript(file: string): Script {
  const [title = "", ...lines] = readFileSync(file, "utf8").split("\n");
  const needs: string[] = [];
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
    else if (line.trim() !== "" && !line.startsWith("#"))
      throw new Error(`${file}:${index + 2}: what is "${line}"?`);
  }
  return { title, needs, steps };
}

export interface Outcome {
  /** What was printed and ended with, in the script's own form, to be compared with `expected`. */
  readonly actual: string;
  readonly expected: string;
}

/** Runs it. Undefined when a program it needs is not there. */
export async function runScript({ needs, steps }: Script): Promise<Outcome | undefined> {
  const tools: string[] = [];
  for (const need of needs) {
    const folder = await toolFolder(need);
    if (folder === undefined) return undefined;
    tools.push(folder);
  }
  const repository = createRepository();
  const home = temporaryDirectory();
  // A copy, so that nothing an uninstalled or broken Bartizan does reaches the project.
  cpSync(distFolder(), join(home, "dist"), { recursive: true });
  cpSync(join(projectRoot, "hooks"), join(home, "hooks"), { recursive: true });
  for (const file of ["package.json", ".pre-commit-hooks.yaml"])
    cpSync(join(projectRoot, file), join(home, file));
  const programs = join(home, "programs");
  mkdirSync(programs);
  writeFileSync(join(programs, "bartizan"), `#!/bin/sh\nexec node '${home}/dist/cli.js' "$@"\n`, {
    mode: 0o755,
  });
  symlinkSync(process.execPath, join(programs, "node"));
  const variables = { token: token(), repo: repository.path, home };
  const env = {
    PATH: [programs, ...tools, process.env["PATH"]].join(delimiter),
    HOME: home,
    // Its own file: `git config --global` would put a plain file in the place of /dev/null.
    GIT_CONFIG_GLOBAL: join(home, ".gitconfig"),
    XDG_CACHE_HOME: join(home, "cache"),
    ...variables,
  };
  const actual: string[] = [];
  const expected: string[] = [];
  for (const step of steps) {
    if (step.kind === "file") {
      mkdirSync(dirname(join(repository.path, step.name)), { recursive: true });
      writeFileSync(join(repository.path, step.name), fill(step.content, variables));
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
    if (ran.stdout.includes(variables.token)) actual.push("the output holds the token");
  }
  repository.remove();
  return { actual: actual.join("\n"), expected: expected.join("\n") };
}

function told(line: string, output: readonly string[], code: number): readonly string[] {
  return [`$ ${line}`, ...output.map((text) => `> ${text}`.trimEnd()), ...(code === 0 ? [] : [`! ${code}`])];
}

function fill(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\{(token|repo|home)\}/g, (whole, name: string) => variables[name] ?? whole);
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
