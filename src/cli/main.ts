import { closest, UserError } from "../errors.ts";
import { EXIT } from "../exit-code.ts";
import { GitError } from "../git/git.ts";
import { VERSION } from "../version.ts";
import type { Host } from "./host.ts";

type Command = (host: Host, args: readonly string[]) => Promise<number>;

/** Each command is loaded when it is called: a hook must not pay for the others. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  scan: async () => (await import("./commands/scan.ts")).scanCommand,
  rules: async () => (await import("./commands/rules.ts")).rulesCommand,
  explain: async () => (await import("./commands/rules.ts")).explainCommand,
  hook: async () => (await import("./commands/hook.ts")).hookCommand,
  install: async () => (await import("./commands/install.ts")).installCommand,
  uninstall: async () => (await import("./commands/install.ts")).uninstallCommand,
  help: async () => (await import("./commands/help.ts")).helpCommand,
};

/** Runs the command line. @returns the exit code (see `EXIT`); never throws */
export async function main(host: Host): Promise<number> {
  try {
    return await dispatch(host);
  } catch (error) {
    return explainError(host, error);
  }
}

async function dispatch(host: Host): Promise<number> {
  const [first, ...rest] = host.args;
  if (first === "--version" || first === "-V") {
    host.stdout.write(`bartizan ${VERSION}\n`);
    return EXIT.clean;
  }
  if (first === "--help" || first === "-h" || rest.includes("--help") || rest.includes("-h")) {
    return (await import("./commands/help.ts")).helpCommand(host, first?.startsWith("-") ? [] : host.args);
  }
  const load = first === undefined ? undefined : Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (load) return (await load())(host, rest);
  // `scan` may be left out before options and paths; a bare word that looks like a command is a mistake, not a path.
  const guess =
    first === undefined || /[-./\\]/.test(first) ? undefined : closest(first, Object.keys(COMMANDS));
  if (guess) throw new UserError(`there is no command "${first}"`, `Did you mean "bartizan ${guess}"?`);
  return (await import("./commands/scan.ts")).scanCommand(host, host.args);
}

/** One line and a hint for the user's mistakes; for a bug, where it happened and never what was being read. */
function explainError(host: Host, error: unknown): number {
  if (error instanceof UserError) {
    host.stderr.write(`bartizan: ${printable(error.message)}\n  ${printable(error.hint)}\n`);
    return EXIT.user;
  }
  if (error instanceof GitError) {
    host.stderr.write(`bartizan: ${printable(error.message)}\n  ${hintOf(error)}\n`);
    return EXIT.user;
  }
  const name = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  const frames =
    error instanceof Error
      ? (error.stack ?? "")
          .split("\n")
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 5)
      : [];
  host.stderr.write(
    `bartizan: ${name}${code}: this is a bug in Bartizan ${VERSION}, not in what you scanned.\n  Please report it with these lines; they hold nothing of your files.\n${frames.map((line) => `${line.replace(/\(?(file:\/\/)?[^\s()]*[/\\](dist|src)[/\\]/, "(")}\n`).join("")}`,
  );
  return EXIT.bug;
}

function hintOf(error: GitError): string {
  switch (error.kind) {
    case "missing":
      return "Install git, or name the paths to scan.";
    case "not-a-repository":
      return "Run it inside a git repository.";
    case "unsafe":
      return "The repository belongs to another user: `git config --global --add safe.directory <path>` tells git to trust it.";
    default:
      return "Run the same in a terminal with git's own `git status` to see more.";
  }
}

/** Arguments and git's messages may hold anything: nothing in them moves the cursor or forges another line. */
function printable(text: string): string {
  return text.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "?");
}
