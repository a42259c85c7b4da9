import {
  require_node_util
} from "./chunk-TXOD2BWU.js";
import {
  BASELINE_FILE,
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

// src/baseline.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
var import_node_util = __toESM(require_node_util(), 1);
var MAX_BYTES = 25 * 1024 * 1024;
async function baselineOnDisk(root, name = BASELINE_FILE) {
  const bytes = bytesOf((0, import_node_path.join)(root, name), name);
  return bytes && parse(bytes, name);
}
async function baselineNamed(directory, name) {
  const bytes = bytesOf((0, import_node_path.resolve)(directory, name), name);
  return bytes && parse(bytes, name);
}
async function baselineInGit(root, commit, name = BASELINE_FILE) {
  const options = { cwd: root, safeDirectory: root };
  const [object] = readObjectsSync([`${commit}:${name}`], MAX_BYTES, options);
  if (object?.type !== "blob") return void 0;
  if (!object.bytes) throw tooLarge(name);
  return parse(object.bytes, name);
}
function bytesOf(file, name) {
  try {
    const bytes = (0, import_node_fs.readFileSync)(file);
    if (bytes.length > MAX_BYTES) throw tooLarge(name);
    return bytes;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = import_node_util.types.isNativeError(error) && "code" in error ? String(error.code) : "unknown error";
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw new UserError(
      `the baseline ${name} cannot be read (${code})`,
      "Name a file that you can read, or pass --no-baseline."
    );
  }
}
async function parse(bytes, name) {
  const decoded = decode(bytes);
  if (!decoded)
    throw new UserError(`the baseline ${name} is not text`, "Bring it back with git, or remove it.");
  return (await import("./baseline-file-RYWMLYSP.js")).parseBaseline(decoded.text, name);
}
function tooLarge(name) {
  return new UserError(`the baseline ${name} is larger than 25 MiB`, "Is it the right file?");
}

export {
  baselineOnDisk,
  baselineNamed,
  baselineInGit
};
