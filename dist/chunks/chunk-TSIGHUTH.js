import {
  hookCommandLine
} from "./chunk-YQPD45R7.js";
import {
  GitError,
  HOOKS,
  UserError,
  require_node_fs,
  require_node_path,
  runSync
} from "./chunk-UWKIGZC5.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/install/place.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
function placeAt(root, bare, home) {
  const hooksPath = hooksPathOf(root);
  const own = (0, import_node_path.resolve)(root, git(root, ["rev-parse", "--git-common-dir"]) ?? ".git", "hooks");
  return {
    root,
    bare,
    home,
    hooksPath,
    hooksFolder: real(hooksPath === void 0 ? own : (0, import_node_path.resolve)(root, hooksPath)),
    ownHooksFolder: real(own),
    gitVersion: versionOf(git(root, ["version"]) ?? ""),
    read: (file) => isFile(file) ? (0, import_node_fs.readFileSync)(file, "utf8") : void 0,
    isExecutable: (file) => {
      try {
        (0, import_node_fs.accessSync)(file, import_node_fs.constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
    // A link that leads nowhere is there, too.
    exists: (file) => (0, import_node_fs.existsSync)(file) || (0, import_node_fs.lstatSync)(file, { throwIfNoEntry: false }) !== void 0,
    setting: (key) => git(root, ["config", "--local", "--get", key])
  };
}
function hooksPathOf(root) {
  const found = git(root, ["config", "--show-origin", "--type=path", "--get-all", "core.hooksPath"]) ?? "";
  const values = found.split("\n").flatMap((line) => {
    const tab = line.indexOf("	");
    return tab === -1 || line.startsWith("command line:") ? [] : [line.slice(tab + 1)];
  });
  return values.at(-1);
}
function git(root, args) {
  try {
    return runSync(args, { cwd: root, safeDirectory: root }).toString("utf8").replace(/\r?\n$/, "");
  } catch (error) {
    if (error instanceof GitError && error.kind === "failed") return void 0;
    throw error;
  }
}
function versionOf(text) {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(text) ?? [];
  return [Number(major ?? 0), Number(minor ?? 0)];
}
function isFile(file) {
  return (0, import_node_fs.existsSync)(file) && (0, import_node_fs.lstatSync)((0, import_node_fs.realpathSync)(file)).isFile();
}
function real(folder) {
  return (0, import_node_fs.existsSync)(folder) ? (0, import_node_fs.realpathSync)(folder) : folder;
}

// src/install/managers/git-hooks.ts
var import_node_fs2 = __toESM(require_node_fs(), 1);
var import_node_path2 = __toESM(require_node_path(), 1);
var MARKER = "# bartizan: ";
var HOME_LINE = 'home=$(dirname -- "$0")/..';
var KEPT = ".before-bartizan";
var gitHooks = {
  id: "git",
  title: "git's own hooks",
  hooks: HOOKS,
  detect: () => "git runs them by itself",
  install: (place, hooks) => {
    refuseTrackedFolder(place);
    return { changes: hooks.flatMap((hook) => installed(place, hook)), notes: [] };
  },
  uninstall: (place) => ({ changes: HOOKS.flatMap((hook) => removed(place, hook)), notes: [] })
};
function installed(place, hook) {
  const file = (0, import_node_path2.join)(place.hooksFolder, hook);
  const content = scriptFor(place, hook);
  const isThere = place.exists(file);
  if (isThere && place.read(file) === content && place.isExecutable(file)) return [];
  const says = `${file} checks ${WHAT[hook]}`;
  if (!isThere || isOurs(place, file)) return [{ file, content, executable: true, says }];
  if (place.exists(file + KEPT) && place.read(file + KEPT) !== place.read(file)) {
    throw new UserError(
      `${file + KEPT} is in the way`,
      "It looks like a hook kept by an earlier install: move it away first."
    );
  }
  const kept = `the hook that was there runs first, as ${hook + KEPT}`;
  return [{ file, content, executable: true, keepAs: file + KEPT, says: `${says}; ${kept}` }];
}
function removed(place, hook) {
  const file = (0, import_node_path2.join)(place.hooksFolder, hook);
  if (!isOurs(place, file)) return [];
  const kept = file + KEPT;
  const says = `${file} is removed`;
  if (!place.exists(kept)) return [{ file, content: void 0, says }];
  return [
    {
      file,
      content: void 0,
      restoreFrom: kept,
      says: `${says}, and the hook that was there before comes back`
    }
  ];
}
var WHAT = {
  "pre-commit": "what is staged before every commit",
  "pre-merge-commit": "what a merge adds before git commits it",
  "commit-msg": "the message of every commit for secrets",
  "pre-push": "the commits of every push",
  "pre-receive": "the commits of every push this repository receives",
  update: "the commits of every ref that is pushed here"
};
function scriptFor(place, hook) {
  const template = (0, import_node_fs2.readFileSync)((0, import_node_path2.join)(place.home, "hooks", hook), "utf8");
  if (!template.includes(HOME_LINE)) throw new TypeError("the hook's template has lost its line");
  return template.replace(HOME_LINE, () => `home='${place.home.replaceAll("'", "'\\''")}'`);
}
function homeOf(place, file) {
  const text = place.read(file);
  if (!text?.includes(MARKER)) return void 0;
  if (text.includes(HOME_LINE)) return (0, import_node_path2.dirname)((0, import_node_path2.dirname)(file));
  return /^home='(.*)'$/m.exec(text)?.[1]?.replaceAll("'\\''", "'");
}
function isOurs(place, file) {
  return place.read(file)?.includes(MARKER) ?? false;
}
function refuseTrackedFolder(place) {
  if (place.hooksPath === void 0) return;
  const inside = (0, import_node_path2.relative)(place.root, place.hooksFolder);
  if (inside.startsWith("..") || (0, import_node_path2.isAbsolute)(inside) || inside.split(import_node_path2.sep)[0] === ".git") return;
  throw new UserError(
    `hooks of this repository are files of its own (core.hooksPath is ${place.hooksPath})`,
    `Add this line to ${(0, import_node_path2.join)(place.hooksPath, "pre-commit")}: ${hookCommandLine(place, "pre-commit")} "$@"`
  );
}

export {
  gitHooks,
  homeOf,
  placeAt
};
