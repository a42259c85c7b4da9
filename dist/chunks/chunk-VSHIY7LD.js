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
  baselineInGit: () => baselineInGit,
  baselineNamed: () => baselineNamed,
  baselineOnDisk: () => baselineOnDisk
});
module.exports = stdin_exports;
var import_chunk_7R246EWF = __load("./chunk-7R246EWF.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var MAX_BYTES = 25 * 1024 * 1024;
async function baselineOnDisk(root, name = import_chunk_AOZ2SMLR.BASELINE_FILE) {
  const bytes = bytesOf((0, import_chunk_YXPOKRHL.join)(root, name), name);
  return bytes && parse(bytes, name);
}
async function baselineNamed(directory, name) {
  const bytes = bytesOf((0, import_chunk_YXPOKRHL.resolve)(directory, name), name);
  return bytes && parse(bytes, name);
}
async function baselineInGit(root, commit, name = import_chunk_AOZ2SMLR.BASELINE_FILE) {
  const options = { cwd: root, safeDirectory: root };
  const [object] = (0, import_chunk_YXPOKRHL.readObjectsSync)([`${commit}:${name}`], MAX_BYTES, options);
  if (object?.type !== "blob") return void 0;
  if (!object.bytes) throw tooLarge(name);
  return parse(object.bytes, name);
}
function bytesOf(file, name) {
  try {
    const bytes = (0, import_chunk_YXPOKRHL.readFileSync)(file);
    if (bytes.length > MAX_BYTES) throw tooLarge(name);
    return bytes;
  } catch (error) {
    if (error instanceof import_chunk_YXPOKRHL.UserError) throw error;
    const code = import_chunk_7R246EWF.types.isNativeError(error) && "code" in error ? String(error.code) : "unknown error";
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw new import_chunk_YXPOKRHL.UserError(
      `the baseline ${name} cannot be read (${code})`,
      "Name a file that you can read, or pass --no-baseline."
    );
  }
}
async function parse(bytes, name) {
  const decoded = (0, import_chunk_AOZ2SMLR.decode)(bytes);
  if (!decoded)
    throw new import_chunk_YXPOKRHL.UserError(`the baseline ${name} is not text`, "Bring it back with git, or remove it.");
  return (await Promise.resolve().then(() => __load("./chunk-2WHUW5XK.js"))).parseBaseline(decoded.text, name);
}
function tooLarge(name) {
  return new import_chunk_YXPOKRHL.UserError(`the baseline ${name} is larger than 25 MiB`, "Is it the right file?");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  baselineInGit,
  baselineNamed,
  baselineOnDisk
});
})