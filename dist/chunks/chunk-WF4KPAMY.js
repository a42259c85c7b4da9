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
  fixOfFile: () => fixOfFile,
  isFileRule: () => isFileRule,
  keptOut: () => keptOut,
  takeOut: () => takeOut
});
module.exports = stdin_exports;
var FIRST = {
  "tracked-env-file": "Replace what is in it where it is given out.",
  "tracked-credentials-file": "Replace what is in it where it is given out.",
  "tracked-key-file": "Have the certificate revoked, and make a new key.",
  "terraform-state": "Keep the state in a backend with encryption and locks (`terraform init -migrate-state`), and replace the secrets in it.",
  "tracked-database": "Keep a script that makes an empty one instead.",
  "shell-history": "Read it for passwords and tokens, and replace those."
};
function fixOfFile(rule, path, scope) {
  return `${FIRST[rule]} ${takeOut(path, scope)}`;
}
function isFileRule(rule) {
  return Object.hasOwn(FIRST, rule);
}
function takeOut(path, scope) {
  const file = quoted(path);
  const ignored = `the line \`${ignoreLine(path)}\` in .gitignore`;
  const untrack = `Take it out of git and keep it on disk: \`git rm --cached ${file}\`, and ${ignored}.`;
  const rewrite = `\`git filter-repo --invert-paths --path ${file}\``;
  switch (scope) {
    case "staged":
      return `${untrack} If an earlier commit has it, too, replace what it opens, and then take it out of the history with ${rewrite}.`;
    case "range":
      return `${untrack} The commits keep it: do that in the last one with \`git commit --amend\`, in an earlier one with \`git rebase --interactive\`, and push with \`--force-with-lease\`.`;
    case "history":
      return `To take it out of the history, in a fresh clone: ${rewrite}; push that with \`--force\`, and have everybody clone anew. Then keep it out with ${ignored}.`;
    default:
      return `${untrack} If it was pushed, everybody who has a clone has it: replace what it opens, and then take it out of the history with ${rewrite}.`;
  }
}
function keptOut(path) {
  return `Add the line \`${ignoreLine(path)}\` to .gitignore before the next \`git add\`.`;
}
function ignoreLine(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const line = /^\.(?:env|netrc|npmrc|pypirc)/.test(name) ? name : `/${path}`;
  return line.replace(/[\\*?[\]]/g, "\\$&");
}
function quoted(path) {
  return /^[\w./@+-]+$/.test(path) && !path.startsWith("-") ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  fixOfFile,
  isFileRule,
  keptOut,
  takeOut
});
})