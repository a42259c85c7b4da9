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
var import_chunk_JVTTLUBR = __load("./chunk-JVTTLUBR.js");
var import_chunk_SNSGXCBH = __load("./chunk-SNSGXCBH.js");
var import_chunk_WCJIBOGL = __load("./chunk-WCJIBOGL.js");
var import_chunk_GQULSLI5 = __load("./chunk-GQULSLI5.js");
var import_chunk_DUL22HNL = __load("./chunk-DUL22HNL.js");
var import_chunk_7R246EWF = __load("./chunk-7R246EWF.js");
var import_chunk_MYWCMZTQ = __load("./chunk-MYWCMZTQ.js");
var import_chunk_CEIDFMNB = __load("./chunk-CEIDFMNB.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
var SCISSORS = /^\S{1,8} ?-{24} >8 -{24}\r?$/m;
async function commitMessage(host, args) {
  const [file] = args;
  if (file === void 0)
    throw new import_chunk_YXPOKRHL.UserError(
      "the commit-msg hook gets the file of the message from git",
      "Run it as git does: `bartizan hook commit-msg FILE`."
    );
  const message = messageIn(host, (0, import_chunk_YXPOKRHL.readFileSync)((0, import_chunk_YXPOKRHL.resolve)(host.cwd, file), "utf8"));
  if (message.trim() === "") return import_chunk_YXPOKRHL.EXIT.clean;
  const root = (0, import_chunk_YXPOKRHL.repositoryOfHook)(host.cwd, host.env, "the hook");
  const outcome = await (0, import_chunk_AOZ2SMLR.runScan)({
    ...await (0, import_chunk_7R246EWF.policyIn)(root, ""),
    source: (0, import_chunk_JVTTLUBR.memorySource)({ [import_chunk_CEIDFMNB.MESSAGE_NAME]: message }, "stdin"),
    assets: (0, import_chunk_YXPOKRHL.assetsBeside)(host.bundle),
    only: ["secrets"],
    skip: [],
    wholeFiles: true,
    minConfidence: "medium"
  });
  return (0, import_chunk_SNSGXCBH.printRefusal)(host, outcome, {
    refused: "The commit was refused, because its message goes wherever the commit goes.",
    next: [
      `Your message is kept: \`git commit --edit --file="$(git rev-parse --git-path ${import_chunk_CEIDFMNB.MESSAGE_NAME})"\` opens it again.`
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
    return (0, import_chunk_YXPOKRHL.runSync)(["config", "--null", "--get-regexp", pattern], {
      cwd: host.cwd,
      safeDirectory: "*"
    }).toString("utf8");
  } catch (error) {
    if (error instanceof import_chunk_YXPOKRHL.GitError && error.kind === "failed") return "";
    throw error;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  commitMessage
});
})