import { UserError } from "./errors.ts";
import { EXIT } from "./exit-code.ts";
import { GitError } from "./git/git.ts";
import { VERSION } from "./version.ts";

/** What a door tells of an error: no text of it moves the cursor or forges a line, and none is content of a file. */
export interface Explanation {
  readonly exitCode: number;
  readonly message: string;
  readonly hint: string;
  /** What exactly is wrong, one line each, where there are several things. */
  readonly details: readonly string[];
  /** Where a bug happened, one line each; empty for the user's mistakes. */
  readonly frames: readonly string[];
}

/** One line and a hint for the user's mistakes; for a bug, where it happened and never what was being read. */
export function explainError(error: unknown): Explanation {
  if (error instanceof UserError) return mistake(error.message, error.hint, error.details);
  if (error instanceof GitError) return mistake(error.message, hintOf(error));
  const name = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  return {
    exitCode: EXIT.bug,
    message: printable(`${name}${code}: this is a bug in Bartizan ${VERSION}, not in what you scanned.`),
    hint: "Please report it with these lines; they hold nothing of your files.",
    details: [],
    frames: error instanceof Error ? framesOf(error) : [],
  };
}

function mistake(message: string, hint: string, details: readonly string[] = []): Explanation {
  return {
    exitCode: EXIT.user,
    message: printable(message),
    hint: printable(hint),
    details: details.map(printable),
    frames: [],
  };
}

/** The stack begins with the message, which may have lines that look like frames. */
function framesOf({ stack = "", message }: Error): readonly string[] {
  const start = stack.indexOf(message);
  return stack
    .slice(start === -1 ? 0 : start + message.length)
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .map((line) => printable(line.replace(/\(?(file:\/\/)?[^\s()]*[/\\](dist|src)[/\\]/, "(")));
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
