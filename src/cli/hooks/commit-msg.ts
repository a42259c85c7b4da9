import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runScan } from "../../app.ts";
import { assetsBeside } from "../../assets.ts";
import { MESSAGE_NAME } from "../../commit-message.ts";
import { UserError } from "../../errors.ts";
import { EXIT } from "../../exit-code.ts";
import { GitError, runSync } from "../../git/git.ts";
import { memorySource } from "../../sources/memory.ts";
import { repositoryOfHook } from "../../sources/root.ts";
import type { Host } from "../host.ts";
import { policyIn } from "./policy.ts";
import { printRefusal } from "./refusal.ts";

/** What `git commit --verbose` puts before the diff, which is never part of the message (git's `wt-status.c`). */
const SCISSORS = /^\S{1,8} ?-{24} >8 -{24}\r?$/m;

/** A message goes wherever the commit goes, and is read by far more people: it may hold no secret. */
export async function commitMessage(host: Host, args: readonly string[]): Promise<number> {
  const [file] = args;
  if (file === undefined)
    throw new UserError(
      "the commit-msg hook gets the file of the message from git",
      "Run it as git does: `bartizan hook commit-msg FILE`.",
    );
  const message = messageIn(host, readFileSync(resolve(host.cwd, file), "utf8"));
  if (message.trim() === "") return EXIT.clean;
  const root = repositoryOfHook(host.cwd, host.env, "the hook");
  const outcome = await runScan({
    ...(await policyIn(root, "")),
    source: memorySource({ [MESSAGE_NAME]: message }, "stdin"),
    assets: assetsBeside(host.bundle),
    only: ["secrets"],
    skip: [],
    wholeFiles: true,
    minConfidence: "medium",
  });
  return printRefusal(host, outcome, {
    refused: "The commit was refused, because its message goes wherever the commit goes.",
    next: [
      `Your message is kept: \`git commit --edit --file="$(git rev-parse --git-path ${MESSAGE_NAME})"\` opens it again.`,
    ],
  });
}

/** Without what git itself will take out: everything from the scissors on, and comments where an editor was open. */
function messageIn(host: Host, text: string): string {
  const cut = text.search(SCISSORS);
  const message = cut === -1 ? text : text.slice(0, cut);
  // Git sets the variable to `:` when it opens no editor; lines with a `#` then stay (git-commit, "--cleanup").
  if (host.env["GIT_EDITOR"] === ":" || !/^[^\w\s]/m.test(message)) return message;
  const mark = commentMark(host);
  return mark === undefined
    ? message
    : message
        .split("\n")
        .map((line) => (line.startsWith(mark) ? "" : line))
        .join("\n");
}

/** What begins a comment; undefined when git keeps comments. */
function commentMark(host: Host): string | undefined {
  const output = settingsOf(host, "^(core\\.comment(char|string)|commit\\.cleanup)$");
  const settings = new Map(
    output.split("\0").flatMap((entry) => {
      const [name, value] = entry.split("\n");
      return name && value !== undefined ? [[name.toLowerCase(), value] as const] : [];
    }),
  );
  if (["verbatim", "whitespace"].includes(settings.get("commit.cleanup") ?? "")) return undefined;
  const mark = settings.get("core.commentstring") ?? settings.get("core.commentchar") ?? "#";
  return mark === "auto" ? "#" : mark;
}

function settingsOf(host: Host, pattern: string): string {
  try {
    return runSync(["config", "--null", "--get-regexp", pattern], {
      cwd: host.cwd,
      safeDirectory: "*",
    }).toString("utf8");
  } catch (error) {
    // Git's way to say that none is set.
    if (error instanceof GitError && error.kind === "failed") return "";
    throw error;
  }
}
