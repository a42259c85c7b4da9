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
  configurationInGit: () => configurationInGit,
  configurationNamed: () => configurationNamed,
  configurationOnDisk: () => configurationOnDisk,
  parseConfig: () => parseConfig
});
module.exports = stdin_exports;
var import_chunk_EOYG3OFU = __load("./chunk-EOYG3OFU.js");
var import_chunk_DBQ2SEIM = __load("./chunk-DBQ2SEIM.js");
var import_chunk_EJPVKBK3 = __load("./chunk-EJPVKBK3.js");
var MAX_BYTES = 1024 * 1024;
async function configurationOnDisk(root) {
  const files = import_chunk_DBQ2SEIM.CONFIG_NAMES.flatMap((name) => {
    const stats = statsOf((0, import_chunk_EJPVKBK3.join)(root, name));
    return stats ? [{ name, stats }] : [];
  });
  refuseSeveral(files.map(({ name }) => name));
  const [file] = files;
  if (!file) return void 0;
  if (!file.stats.isFile()) {
    throw new import_chunk_EJPVKBK3.UserError(
      `${file.name} is not a regular file`,
      "Put the configuration itself there, or name another file with --config."
    );
  }
  return parseFile({ name: file.name, bytes: readConfig((0, import_chunk_EJPVKBK3.join)(root, file.name), file.name) });
}
async function configurationInGit(root, commit, names = import_chunk_DBQ2SEIM.CONFIG_NAMES) {
  const options = { cwd: root, safeDirectory: root };
  const objects = (0, import_chunk_EJPVKBK3.readObjectsSync)(
    names.map((name) => `${commit}:${name}`),
    MAX_BYTES,
    options
  );
  const files = names.flatMap((name, i) => {
    const object = objects[i];
    if (object?.type !== "blob") return [];
    if (!object.bytes) throw tooLarge(name);
    return [{ name, bytes: object.bytes }];
  });
  refuseSeveral(files.map(({ name }) => name));
  const [file] = files;
  return file ? parseFile(file) : void 0;
}
async function configurationNamed(directory, name) {
  return parseFile({ name, bytes: readConfig((0, import_chunk_EJPVKBK3.resolve)(directory, name), name) });
}
async function parseConfig(text, name) {
  return (await parse(text, name)).configuration;
}
async function parseFile({ name, bytes }) {
  const decoded = (0, import_chunk_DBQ2SEIM.decode)(bytes);
  if (!decoded) throw new import_chunk_EJPVKBK3.UserError(`${name} is not text`, "A configuration is YAML or JSON.");
  return parse(decoded.text, name);
}
async function parse(text, name) {
  const [{ parseConfiguration }, { checks }] = await Promise.all([
    Promise.resolve().then(() => __load("./parse-MSPYAZZ4.js")),
    Promise.resolve().then(() => __load("./checks-F5ERIJ5P.js"))
  ]);
  return parseConfiguration(
    text,
    name,
    checks.flatMap((check) => check.ruleIds)
  );
}
function refuseSeveral(names) {
  if (names.length < 2) return;
  const list = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  throw new import_chunk_EJPVKBK3.UserError(
    `there ${names.length === 2 ? "are two configurations" : `are ${names.length} configurations`}: ${list}`,
    "Which one holds must not be a guess: delete all but one."
  );
}
function statsOf(file) {
  try {
    return (0, import_chunk_EJPVKBK3.lstatSync)(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw unreadable(file, code);
  }
}
function readConfig(file, name) {
  try {
    if ((0, import_chunk_EJPVKBK3.statSync)(file).size > MAX_BYTES) throw tooLarge(name);
    return (0, import_chunk_EJPVKBK3.readFileSync)(file);
  } catch (error) {
    if (error instanceof import_chunk_EJPVKBK3.UserError) throw error;
    throw unreadable(name, codeOf(error));
  }
}
function tooLarge(name) {
  return new import_chunk_EJPVKBK3.UserError(
    `${name} is larger than 1 MiB`,
    "A configuration is a few lines; is it the right file?"
  );
}
function unreadable(name, code) {
  return new import_chunk_EJPVKBK3.UserError(
    `the configuration ${name} cannot be read (${code})`,
    "Name a file that you can read, or pass --no-config."
  );
}
function codeOf(error) {
  return import_chunk_EOYG3OFU.types.isNativeError(error) && "code" in error ? String(error.code) : "unknown error";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  configurationInGit,
  configurationNamed,
  configurationOnDisk,
  parseConfig
});
})