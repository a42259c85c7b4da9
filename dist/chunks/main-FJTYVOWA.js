import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  explainError
} from "./chunk-Q4JS5TJG.js";
import "./chunk-SGIMKSYY.js";
import {
  EXIT
} from "./chunk-WH5VRC62.js";
import {
  UserError,
  closest
} from "./chunk-VIRLYVUB.js";
import {
  VERSION
} from "./chunk-PHZP46CP.js";
import "./chunk-NREMSME6.js";
import "./chunk-RZGYXAJU.js";

// src/cli/main.ts
var COMMANDS = {
  scan: async () => (await import("./scan-F45E2BGR.js")).scanCommand,
  rules: async () => (await import("./rules-7TIMHP67.js")).rulesCommand,
  explain: async () => (await import("./rules-7TIMHP67.js")).explainCommand,
  hook: async () => (await import("./hook-Z3F6BYFM.js")).hookCommand,
  install: async () => (await import("./install-P4ROECJK.js")).installCommand,
  uninstall: async () => (await import("./install-P4ROECJK.js")).uninstallCommand,
  help: async () => (await import("./help-AJBD3KAQ.js")).helpCommand
};
async function main(host) {
  try {
    return await dispatch(host);
  } catch (error) {
    const { exitCode, message, hint, frames } = explainError(error);
    host.stderr.write([`bartizan: ${message}`, `  ${hint}`, ...frames, ""].join("\n"));
    return exitCode;
  }
}
async function dispatch(host) {
  const [first, ...rest] = host.args;
  if (first === "--version" || first === "-V") {
    host.stdout.write(`bartizan ${VERSION}
`);
    return EXIT.clean;
  }
  if (first === "--help" || first === "-h" || rest.includes("--help") || rest.includes("-h")) {
    return (await import("./help-AJBD3KAQ.js")).helpCommand(host, first?.startsWith("-") ? [] : host.args);
  }
  const load = first === void 0 ? void 0 : Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : void 0;
  if (load) return (await load())(host, rest);
  const guess = first === void 0 || /[-./\\]/.test(first) ? void 0 : closest(first, Object.keys(COMMANDS));
  if (guess) throw new UserError(`there is no command "${first}"`, `Did you mean "bartizan ${guess}"?`);
  return (await import("./scan-F45E2BGR.js")).scanCommand(host, host.args);
}
export {
  main
};
