(function (exports, __load, module, __url) {"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  commitMessage: () => commitMessage
});
module.exports = stdin_exports;
var import_chunk_TGTORFM6 = __load("./chunk-TGTORFM6.js");
var import_chunk_E4NF5MSG = __load("./chunk-E4NF5MSG.js");
var import_chunk_GQULSLI5 = __load("./chunk-GQULSLI5.js");
var import_chunk_5JXZRBYS = __load("./chunk-5JXZRBYS.js");
var import_chunk_HNKML3HT = __load("./chunk-HNKML3HT.js");
var import_chunk_J7YQ74QF = __load("./chunk-J7YQ74QF.js");
var import_chunk_MYWCMZTQ = __load("./chunk-MYWCMZTQ.js");
var import_chunk_XF4NMRY3 = __load("./chunk-XF4NMRY3.js");
var import_chunk_MUI76Q6F = __load("./chunk-MUI76Q6F.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
var NAME = "COMMIT_EDITMSG";
var SCISSORS = /^\S{1,8} ?-{24} >8 -{24}\r?$/m;
async function commitMessage(host, args) {
  const [file] = args;
  if (file === void 0)
    throw new import_chunk_MUI76Q6F.UserError(
      "the commit-msg hook gets the file of the message from git",
      "Run it as git does: `bartizan hook commit-msg FILE`."
    );
  const message = messageIn(host, (0, import_chunk_MUI76Q6F.readFileSync)((0, import_chunk_MUI76Q6F.resolve)(host.cwd, file), "utf8"));
  if (message.trim() === "") return import_chunk_MUI76Q6F.EXIT.clean;
  const root = (0, import_chunk_MUI76Q6F.repositoryOfHook)(host.cwd, host.env, "the hook");
  const outcome = await (0, import_chunk_XF4NMRY3.runScan)({
    ...await (0, import_chunk_J7YQ74QF.policyIn)(root, ""),
    source: (0, import_chunk_TGTORFM6.memorySource)({ [NAME]: message }, "stdin"),
    assets: (0, import_chunk_MUI76Q6F.assetsBeside)(host.bundle),
    only: ["secrets"],
    skip: [],
    wholeFiles: true,
    minConfidence: "medium"
  });
  return (0, import_chunk_E4NF5MSG.printRefusal)(host, outcome, {
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
    return (0, import_chunk_MUI76Q6F.runSync)(["config", "--null", "--get-regexp", pattern], {
      cwd: host.cwd,
      safeDirectory: "*"
    }).toString("utf8");
  } catch (error) {
    if (error instanceof import_chunk_MUI76Q6F.GitError && error.kind === "failed") return "";
    throw error;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  commitMessage
});
})