import {
  policyIn
} from "./chunk-H2CMLSCC.js";
import {
  printRefusal
} from "./chunk-GSIA2WDJ.js";
import "./chunk-YQPD45R7.js";
import "./chunk-QZRSNFTE.js";
import "./chunk-GQULSLI5.js";
import "./chunk-W3Y4CFIT.js";
import {
  memorySource
} from "./chunk-NQC5H26B.js";
import "./chunk-QIKOBSGA.js";
import "./chunk-5Q2SXQJJ.js";
import "./chunk-TXOD2BWU.js";
import {
  runScan
} from "./chunk-OAKJFYJQ.js";
import {
  EXIT,
  GitError,
  UserError,
  assetsBeside,
  repositoryOfHook,
  require_node_fs,
  require_node_path,
  runSync
} from "./chunk-UWKIGZC5.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/cli/hooks/commit-msg.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
var NAME = "COMMIT_EDITMSG";
var SCISSORS = /^\S{1,8} ?-{24} >8 -{24}\r?$/m;
async function commitMessage(host, args) {
  const [file] = args;
  if (file === void 0)
    throw new UserError(
      "the commit-msg hook gets the file of the message from git",
      "Run it as git does: `bartizan hook commit-msg FILE`."
    );
  const message = messageIn(host, (0, import_node_fs.readFileSync)((0, import_node_path.resolve)(host.cwd, file), "utf8"));
  if (message.trim() === "") return EXIT.clean;
  const root = repositoryOfHook(host.cwd, host.env, "the hook");
  const outcome = await runScan({
    ...await policyIn(root, ""),
    source: memorySource({ [NAME]: message }, "stdin"),
    assets: assetsBeside(host.bundle),
    only: ["secrets"],
    skip: [],
    wholeFiles: true,
    minConfidence: "medium"
  });
  return printRefusal(host, outcome, {
    refused: "The commit was refused, because its message goes wherever the commit goes.",
    next: [
      `Your message is kept: \`git commit --edit --file="$(git rev-parse --git-path ${NAME})"\` opens it again.`
    ]
  });
}
function messageIn(host, text) {
  const cut = text.search(SCISSORS);
  const message = cut === -1 ? text : text.slice(0, cut);
  if (host.env["GIT_EDITOR"] === ":" || !/^[^\w\s]/m.test(message)) return message;
  const mark = commentMark(host);
  return mark === void 0 ? message : message.split("\n").map((line) => line.startsWith(mark) ? "" : line).join("\n");
}
function commentMark(host) {
  const output = settingsOf(host, "^(core\\.comment(char|string)|commit\\.cleanup)$");
  const settings = new Map(
    output.split("\0").flatMap((entry) => {
      const [name, value] = entry.split("\n");
      return name && value !== void 0 ? [[name.toLowerCase(), value]] : [];
    })
  );
  if (["verbatim", "whitespace"].includes(settings.get("commit.cleanup") ?? "")) return void 0;
  const mark = settings.get("core.commentstring") ?? settings.get("core.commentchar") ?? "#";
  return mark === "auto" ? "#" : mark;
}
function settingsOf(host, pattern) {
  try {
    return runSync(["config", "--null", "--get-regexp", pattern], {
      cwd: host.cwd,
      safeDirectory: "*"
    }).toString("utf8");
  } catch (error) {
    if (error instanceof GitError && error.kind === "failed") return "";
    throw error;
  }
}
export {
  commitMessage
};
