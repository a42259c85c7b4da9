(function (exports, __load, module, __url) {"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  policyIn: () => policyIn,
  policyOfReceiver: () => policyOfReceiver
});
module.exports = stdin_exports;
var import_chunk_FIKDPVKO = __load("./chunk-FIKDPVKO.js");
var import_chunk_XSBW3UDP = __load("./chunk-XSBW3UDP.js");
var import_chunk_EJPVKBK3 = __load("./chunk-EJPVKBK3.js");
async function policyIn(root, commit) {
  const configuration = (await (0, import_chunk_FIKDPVKO.configurationInGit)(root, commit))?.configuration;
  return {
    configuration,
    baseline: async () => (await Promise.resolve().then(() => __load("./baseline-G5R5TJXJ.js"))).baselineInGit(root, commit, configuration?.baseline)
  };
}
async function policyOfReceiver(directory, onProblem) {
  const head = await (0, import_chunk_XSBW3UDP.commitId)("HEAD", { cwd: directory, safeDirectory: "*" });
  if (head === void 0) return {};
  const unlessWrong = async (ask) => {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof import_chunk_EJPVKBK3.UserError)) throw error;
      onProblem(`what HEAD says to this hook does not hold: ${error.message}`);
      return void 0;
    }
  };
  const policy = await unlessWrong(() => policyIn(directory, head));
  if (!policy) return {};
  return { ...policy, baseline: () => unlessWrong(async () => policy.baseline?.()) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  policyIn,
  policyOfReceiver
});
})