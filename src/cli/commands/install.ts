import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../../errors.ts";
import { EXIT } from "../../exit-code.ts";
import { runSync } from "../../git/git.ts";
import { repositoryOf } from "../../sources/root.ts";
import type { Host } from "../host.ts";

/** Every file this writes has it; nothing without it is ever overwritten or removed. */
const MARKER = "# bartizan: refuses a commit";
const CLI_LINE = 'cli="$(dirname -- "$0")/../dist/cli.js"';
const KEPT = ".before-bartizan";

/** `bartizan install`: makes `git commit` in this repository run Bartizan. A hook that is there already still runs first. */
export async function installCommand(host: Host, args: readonly string[]): Promise<number> {
  refuseArguments("install", args);
  const hook = hookFile(host, "install");
  const cli = fileURLToPath(new URL("cli.js", host.bundle));
  const template = readFileSync(fileURLToPath(new URL("../hooks/pre-commit", host.bundle)), "utf8");
  if (!template.includes(CLI_LINE)) throw new TypeError("the hook's template has lost its line");
  const script = template.replace(CLI_LINE, () => `cli=${shellQuoted(cli)}`);
  if (isThere(hook) && !isOurs(hook)) {
    if (isThere(hook + KEPT)) {
      throw new UserError(
        `${hook + KEPT} is in the way`,
        "It looks like a hook kept by an earlier install: move it away first.",
      );
    }
    renameSync(hook, hook + KEPT);
    host.stdout.write(`The hook that was here runs first: ${hook + KEPT}\n`);
  }
  writeFileSync(hook, script);
  chmodSync(hook, 0o755);
  host.stdout.write(`Bartizan checks what is staged before every commit: ${hook}\n`);
  return EXIT.clean;
}

/** `bartizan uninstall`: takes out what `install` wrote, and puts an earlier hook back. */
export async function uninstallCommand(host: Host, args: readonly string[]): Promise<number> {
  refuseArguments("uninstall", args);
  const hook = hookFile(host, "uninstall");
  if (!isThere(hook) || !isOurs(hook)) {
    host.stdout.write("Bartizan's hook is not installed here.\n");
    return EXIT.clean;
  }
  rmSync(hook);
  if (isThere(hook + KEPT)) renameSync(hook + KEPT, hook);
  host.stdout.write(`Removed: ${hook}\n`);
  return EXIT.clean;
}

function refuseArguments(command: string, args: readonly string[]): void {
  if (args.length > 0)
    throw new UserError(
      `${command} takes no arguments`,
      `It is \`bartizan ${command}\`, inside the repository.`,
    );
}

/** Where git looks for the hook; git knows about worktrees and `core.hooksPath`. */
function hookFile(host: Host, command: string): string {
  const root = repositoryOf(host.cwd, command);
  const configured = hooksPathOf(root.path);
  if (configured !== undefined) {
    const inside = relative(root.path, resolve(root.path, configured));
    if (!inside.startsWith("..") && !inside.startsWith(`.git${sep}`)) {
      throw new UserError(
        `hooks of this repository are files of its own (core.hooksPath is ${configured})`,
        `Add this line to ${join(handWritten(configured), "pre-commit")}: node ${shellQuoted(fileURLToPath(new URL("cli.js", host.bundle)))} hook pre-commit`,
      );
    }
  }
  const directory =
    configured === undefined
      ? join(gitOutput(root.path, ["rev-parse", "--git-common-dir"]), "hooks")
      : configured;
  const hooks = resolve(root.path, directory);
  mkdirSync(hooks, { recursive: true });
  return join(realpathSync(hooks), "pre-commit");
}

/** Husky generates the folder that git is told of, and calls the hooks beside it. */
function handWritten(hooksPath: string): string {
  return /(^|\/)\.husky\/_\/?$/.test(hooksPath) ? dirname(hooksPath) : hooksPath;
}

/** Asked with a plain `git config`: the project's own calls of git switch `core.hooksPath` off. */
function hooksPathOf(root: string): string | undefined {
  const files = gitOutput(root, [
    "config",
    "--show-origin",
    "--type=path",
    "--get-all",
    "core.hooksPath",
  ]).split("\n");
  const values = files.flatMap((line) => {
    const tab = line.indexOf("\t");
    return tab === -1 || line.startsWith("command line:") ? [] : [line.slice(tab + 1)];
  });
  return values.at(-1);
}

function gitOutput(root: string, args: readonly string[]): string {
  return runSync(args, { cwd: root, safeDirectory: root })
    .toString("utf8")
    .replace(/\r?\n$/, "");
}

function isThere(file: string): boolean {
  return existsSync(file) || lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

function isOurs(file: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8").includes(MARKER);
}

function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
