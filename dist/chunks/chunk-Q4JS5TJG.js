import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  GitError
} from "./chunk-SGIMKSYY.js";
import {
  EXIT
} from "./chunk-WH5VRC62.js";
import {
  UserError
} from "./chunk-VIRLYVUB.js";
import {
  VERSION
} from "./chunk-PHZP46CP.js";

// src/explain-error.ts
function explainError(error) {
  if (error instanceof UserError) return mistake(error.message, error.hint);
  if (error instanceof GitError) return mistake(error.message, hintOf(error));
  const name = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  return {
    exitCode: EXIT.bug,
    message: printable(`${name}${code}: this is a bug in Bartizan ${VERSION}, not in what you scanned.`),
    hint: "Please report it with these lines; they hold nothing of your files.",
    frames: error instanceof Error ? framesOf(error) : []
  };
}
function mistake(message, hint) {
  return { exitCode: EXIT.user, message: printable(message), hint: printable(hint), frames: [] };
}
function framesOf({ stack = "", message }) {
  const start = stack.indexOf(message);
  return stack.slice(start === -1 ? 0 : start + message.length).split("\n").filter((line) => /^\s+at /.test(line)).slice(0, 5).map((line) => printable(line.replace(/\(?(file:\/\/)?[^\s()]*[/\\](dist|src)[/\\]/, "(")));
}
function hintOf(error) {
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
function printable(text) {
  return text.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "?");
}

export {
  explainError
};
