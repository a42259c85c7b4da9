import { closest, UserError } from "../errors.ts";
import { EXIT } from "../exit-code.ts";
import { explainError } from "../explain-error.ts";
import { VERSION } from "../version.ts";
import { hookCommand } from "./commands/hook.ts";
import type { Host } from "./host.ts";

type Command = (host: Host, args: readonly string[]) => Promise<number>;

/** Each command is loaded when it is called, but for the hook, which is called most and must not pay for the others. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  scan: async () => (await import("./commands/scan.ts")).scanCommand,
  baseline: async () => (await import("./commands/baseline.ts")).baselineCommand,
  rules: async () => (await import("./commands/rules.ts")).rulesCommand,
  explain: async () => (await import("./commands/rules.ts")).explainCommand,
  merge: async () => (await import("./commands/merge.ts")).mergeCommand,
  hook: async () => hookCommand,
  install: async () => (await import("./commands/install.ts")).installCommand,
  uninstall: async () => (await import("./commands/install.ts")).uninstallCommand,
  init: async () => (await import("./commands/init.ts")).initCommand,
  doctor: async () => (await import("./commands/doctor.ts")).doctorCommand,
  help: async () => (await import("./commands/help.ts")).helpCommand,
};

/** Runs the command line. @returns the exit code (see `EXIT`); never throws */
export async function main(host: Host): Promise<number> {
  try {
    return await dispatch(host);
  } catch (error) {
    const { exitCode, message, details, hint, frames } = explainError(error);
    const lines = [`bartizan: ${message}`, ...[...details, hint].map((line) => `  ${line}`), ...frames, ""];
    host.stderr.write(lines.join("\n"));
    return exitCode;
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
