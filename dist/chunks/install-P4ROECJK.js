import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  repositoryOf
} from "./chunk-CGHA7K6D.js";
import {
  runSync
} from "./chunk-SGIMKSYY.js";
import {
  EXIT
} from "./chunk-WH5VRC62.js";
import {
  UserError
} from "./chunk-VIRLYVUB.js";
import "./chunk-NREMSME6.js";
import "./chunk-RZGYXAJU.js";

// src/cli/commands/install.ts
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
var MARKER = "# bartizan: refuses a commit";
var CLI_LINE = 'cli="$(dirname -- "$0")/../dist/cli.js"';
var KEPT = ".before-bartizan";
async function installCommand(host, args) {
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
        "It looks like a hook kept by an earlier install: move it away first."
      );
    }
    renameSync(hook, hook + KEPT);
    host.stdout.write(`The hook that was here runs first: ${hook + KEPT}
`);
  }
  writeFileSync(hook, script);
  chmodSync(hook, 493);
  host.stdout.write(`Bartizan checks what is staged before every commit: ${hook}
`);
  return EXIT.clean;
}
async function uninstallCommand(host, args) {
  refuseArguments("uninstall", args);
  const hook = hookFile(host, "uninstall");
  if (!isThere(hook) || !isOurs(hook)) {
    host.stdout.write("Bartizan's hook is not installed here.\n");
    return EXIT.clean;
  }
  rmSync(hook);
  if (isThere(hook + KEPT)) renameSync(hook + KEPT, hook);
  host.stdout.write(`Removed: ${hook}
`);
  return EXIT.clean;
}
function refuseArguments(command, args) {
  if (args.length > 0)
    throw new UserError(
      `${command} takes no arguments`,
      `It is \`bartizan ${command}\`, inside the repository.`
    );
}
function hookFile(host, command) {
  const root = repositoryOf(host.cwd, command);
  const configured = hooksPathOf(root.path);
  if (configured !== void 0) {
    const inside = relative(root.path, resolve(root.path, configured));
    if (!inside.startsWith("..") && !inside.startsWith(`.git${sep}`)) {
      throw new UserError(
        `hooks of this repository are files of its own (core.hooksPath is ${configured})`,
        `Add this line to ${join(handWritten(configured), "pre-commit")}: node ${shellQuoted(fileURLToPath(new URL("cli.js", host.bundle)))} hook pre-commit`
      );
    }
  }
  const directory = configured === void 0 ? join(gitOutput(root.path, ["rev-parse", "--git-common-dir"]), "hooks") : configured;
  const hooks = resolve(root.path, directory);
  mkdirSync(hooks, { recursive: true });
  return join(realpathSync(hooks), "pre-commit");
}
function handWritten(hooksPath) {
  return /(^|\/)\.husky\/_\/?$/.test(hooksPath) ? dirname(hooksPath) : hooksPath;
}
function hooksPathOf(root) {
  const files = gitOutput(root, [
    "config",
    "--show-origin",
    "--type=path",
    "--get-all",
    "core.hooksPath"
  ]).split("\n");
  const values = files.flatMap((line) => {
    const tab = line.indexOf("	");
    return tab === -1 || line.startsWith("command line:") ? [] : [line.slice(tab + 1)];
  });
  return values.at(-1);
}
function gitOutput(root, args) {
  return runSync(args, { cwd: root, safeDirectory: root }).toString("utf8").replace(/\r?\n$/, "");
}
function isThere(file) {
  return existsSync(file) || lstatSync(file, { throwIfNoEntry: false }) !== void 0;
}
function isOurs(file) {
  return existsSync(file) && readFileSync(file, "utf8").includes(MARKER);
}
function shellQuoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
export {
  installCommand,
  uninstallCommand
};
