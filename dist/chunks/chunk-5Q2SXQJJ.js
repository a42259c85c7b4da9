import {
  require_node_util
} from "./chunk-TXOD2BWU.js";
import {
  decode
} from "./chunk-OAKJFYJQ.js";
import {
  UserError,
  readObjectsSync,
  require_node_fs,
  require_node_path
} from "./chunk-UWKIGZC5.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/config/find.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
var import_node_util = __toESM(require_node_util(), 1);
var CONFIG_NAMES = ["", ".github/"].flatMap(
  (folder) => ["yaml", "yml", "json"].map((ending) => `${folder}bartizan.${ending}`)
);
var MAX_BYTES = 1024 * 1024;
async function configurationOnDisk(root) {
  const files = CONFIG_NAMES.flatMap((name) => {
    const stats = statsOf((0, import_node_path.join)(root, name));
    return stats ? [{ name, stats }] : [];
  });
  refuseSeveral(files.map(({ name }) => name));
  const [file] = files;
  if (!file) return void 0;
  if (!file.stats.isFile()) {
    throw new UserError(
      `${file.name} is not a regular file`,
      "Put the configuration itself there, or name another file with --config."
    );
  }
  return parseFile({ name: file.name, bytes: readConfig((0, import_node_path.join)(root, file.name), file.name) });
}
async function configurationInGit(root, commit, names = CONFIG_NAMES) {
  const options = { cwd: root, safeDirectory: root };
  const objects = readObjectsSync(
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
  return parseFile({ name, bytes: readConfig((0, import_node_path.resolve)(directory, name), name) });
}
async function parseConfig(text, name) {
  return (await parse(text, name)).configuration;
}
async function parseFile({ name, bytes }) {
  const decoded = decode(bytes);
  if (!decoded) throw new UserError(`${name} is not text`, "A configuration is YAML or JSON.");
  return parse(decoded.text, name);
}
async function parse(text, name) {
  const [{ parseConfiguration }, { checks }] = await Promise.all([
    import("./parse-QNFVY7TJ.js"),
    import("./checks-QSHOGQVE.js")
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
  throw new UserError(
    `there ${names.length === 2 ? "are two configurations" : `are ${names.length} configurations`}: ${list}`,
    "Which one holds must not be a guess: delete all but one."
  );
}
function statsOf(file) {
  try {
    return (0, import_node_fs.lstatSync)(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw unreadable(file, code);
  }
}
function readConfig(file, name) {
  try {
    if ((0, import_node_fs.statSync)(file).size > MAX_BYTES) throw tooLarge(name);
    return (0, import_node_fs.readFileSync)(file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw unreadable(name, codeOf(error));
  }
}
function tooLarge(name) {
  return new UserError(
    `${name} is larger than 1 MiB`,
    "A configuration is a few lines; is it the right file?"
  );
}
function unreadable(name, code) {
  return new UserError(
    `the configuration ${name} cannot be read (${code})`,
    "Name a file that you can read, or pass --no-config."
  );
}
function codeOf(error) {
  return import_node_util.types.isNativeError(error) && "code" in error ? String(error.code) : "unknown error";
}

export {
  CONFIG_NAMES,
  configurationOnDisk,
  configurationInGit,
  configurationNamed,
  parseConfig
};
