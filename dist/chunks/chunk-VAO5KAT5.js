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
  IDS: () => IDS,
  append: () => append,
  canonicalId: () => canonicalId,
  fieldsOf: () => fieldsOf,
  gitHooks: () => gitHooks,
  gitSettings: () => gitSettings,
  homeOf: () => homeOf,
  husky: () => husky,
  installOptions: () => installOptions,
  lefthook: () => lefthook,
  observeManagers: () => observeManagers,
  placeAt: () => placeAt,
  readYaml: () => readYaml,
  remove: () => remove
});
module.exports = stdin_exports;
var import_chunk_WCJIBOGL = __load("./chunk-WCJIBOGL.js");
var import_chunk_W2WOCJ7M = __load("./chunk-W2WOCJ7M.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
var IDS = /* @__PURE__ */ new Map([
  ["pre-commit", "bartizan"],
  ["commit-msg", "bartizan-commit-msg"],
  ["pre-push", "bartizan-push"]
]);
function canonicalId(id) {
  return typeof id === "string" ? id.replace(/^bartizan-(node|system)$/, "bartizan") : void 0;
}
function fieldsOf(place, hook) {
  const file = (0, import_chunk_YXPOKRHL.join)(place.home, "hooks", hook);
  const inside = (0, import_chunk_WCJIBOGL.isInside)(place);
  const entry = (0, import_chunk_WCJIBOGL.shellQuoted)(inside ? (0, import_chunk_YXPOKRHL.relative)(place.root, file).split(import_chunk_YXPOKRHL.sep).join("/") : file);
  return [
    ["id", JSON.stringify(IDS.get(hook))],
    ["name", '"bartizan"'],
    ["language", JSON.stringify(inside ? "script" : "system")],
    ["entry", JSON.stringify(entry)],
    ["require_serial", "true"],
    ...hook === "commit-msg" ? [] : [["pass_filenames", "false"], ["always_run", "true"]],
    // pre-commit before 3.2.0 knows this stage as `commit`, and later ones warn of that name: without one all take it.
    ...hook === "pre-commit" ? [] : [["stages", JSON.stringify([hook])]]
  ];
}
function installOptions(hooks) {
  return hooks.flatMap((hook) => hook === "pre-commit" ? [] : ` --hook-type ${hook}`).join("");
}
var MARK = "# bartizan";
var HUSKY_HOOKS = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"];
var husky = {
  id: "husky",
  title: "husky",
  hooks: HUSKY_HOOKS,
  detect: (place) => {
    if (FOLDER.test(place.hooksPath ?? "")) return `core.hooksPath is ${place.hooksPath}`;
    return place.exists((0, import_chunk_YXPOKRHL.join)(place.root, ".husky")) ? "there is a folder .husky" : void 0;
  },
  install: (place, hooks) => {
    const changes = hooks.flatMap((hook) => added(place, hook));
    if (changes.length === 0) return { changes, notes: [] };
    const run = isHuskyOn(place) ? [] : [`Run \`${HUSKY_ON}\` for git to learn of it.`];
    return { changes, notes: [...(0, import_chunk_WCJIBOGL.notesOn)(place, folderOf(place)), ...run] };
  },
  uninstall: (place) => ({ changes: HUSKY_HOOKS.flatMap((hook) => removed(place, hook)), notes: [] })
};
var HUSKY_ON = "npx husky";
var FOLDER = /(^|\/)\.husky(\/_)?\/?$/;
function isHuskyOn(place) {
  return FOLDER.test(place.hooksPath ?? "") && place.exists(place.hooksFolder);
}
function folderOf(place) {
  const named = place.hooksPath?.replace(/\/$/, "");
  return named?.endsWith("/_") ? (0, import_chunk_YXPOKRHL.dirname)(place.hooksFolder) : (0, import_chunk_YXPOKRHL.join)(place.root, ".husky");
}
function added(place, hook) {
  const file = (0, import_chunk_YXPOKRHL.join)(folderOf(place), hook);
  const line = `${(0, import_chunk_WCJIBOGL.hookCommandLine)(place, hook)} "$@" || exit $? ${MARK}`;
  const before = place.read(file) ?? "";
  if (before.split("\n").includes(line)) return [];
  if (new RegExp(`^[^#\\n]*bartizan\\S*/hooks/${hook}\\b(?!.*${MARK}$)`, "m").test(before)) return [];
  const others = withoutOurs(before);
  const says = `${file} gets the line: ${line}`;
  const [first = "", ...rest] = others.split("\n");
  const content = first.startsWith("#!") ? [first, line, ...rest].join("\n") : `${line}
${others}`;
  return [{ file, content, executable: true, says }];
}
function removed(place, hook) {
  const file = (0, import_chunk_YXPOKRHL.join)(folderOf(place), hook);
  const before = place.read(file);
  if (before === void 0) return [];
  const after = withoutOurs(before);
  if (after === before) return [];
  const content = after.trim() === "" ? void 0 : after;
  return [
    {
      file,
      content,
      says: content === void 0 ? `${file} is removed` : `${file} loses its line of Bartizan`
    }
  ];
}
function withoutOurs(text) {
  return text.split("\n").filter((line) => !line.endsWith(` ${MARK}`)).join("\n");
}
var import_yaml2 = (0, import_chunk_4225Q4N4.__toESM)((0, import_chunk_W2WOCJ7M.require_dist)(), 1);
var import_yaml = (0, import_chunk_4225Q4N4.__toESM)((0, import_chunk_W2WOCJ7M.require_dist)(), 1);
function readYaml(text) {
  const document = (0, import_yaml.parseDocument)(text);
  if (document.errors.length > 0) return void 0;
  const top = document.contents;
  if (top !== null && !((0, import_yaml.isMap)(top) && !top.flow)) return void 0;
  return { text, get: (path) => path.length === 0 ? top : document.getIn(path, true) };
}
function append(yaml, path, entry) {
  const { text } = yaml;
  const node = yaml.get(path);
  if (path.length === 0 && node === null) return join2(text, text.length, entry, "");
  if (!((0, import_yaml.isMap)(node) || (0, import_yaml.isSeq)(node)) || node.flow || node.items.length === 0) return void 0;
  const from = startOf(node);
  const end = endOf(text, node);
  if (from === void 0 || end === void 0) return void 0;
  const column = from - (text.lastIndexOf("\n", from - 1) + 1);
  return join2(text, end, entry, " ".repeat(column));
}
function remove(yaml, path) {
  let last = path;
  for (let parent = path.slice(0, -1); parent.length > 0; parent = parent.slice(0, -1)) {
    const node = yaml.get(parent);
    if (!((0, import_yaml.isMap)(node) || (0, import_yaml.isSeq)(node)) || node.items.length > 1) break;
    last = parent;
  }
  const { text } = yaml;
  const holder = yaml.get(last.slice(0, -1));
  const key = last.at(-1);
  const item = (0, import_yaml.isSeq)(holder) ? holder.items[Number(key)] : (0, import_yaml.isMap)(holder) ? holder.items.find((pair) => (0, import_yaml.isScalar)(pair.key) && pair.key.value === key) : void 0;
  const start = startOf(item);
  const end = endOf(text, item);
  if (start === void 0 || end === void 0) return text;
  return text.slice(0, text.lastIndexOf("\n", start - 1) + 1) + text.slice(end);
}
function startOf(node) {
  if ((0, import_yaml.isPair)(node)) return (0, import_yaml.isNode)(node.key) ? node.key.range?.[0] : void 0;
  return (0, import_yaml.isNode)(node) ? node.range?.[0] : void 0;
}
function endOf(text, node) {
  const last = lastNode(node);
  const end = last?.range?.[1];
  if (end === void 0) return void 0;
  if (text[end - 1] === "\n") return end;
  const newline = text.indexOf("\n", end);
  return newline === -1 ? text.length : newline + 1;
}
function lastNode(node) {
  if ((0, import_yaml.isPair)(node)) return lastNode(node.value) ?? ((0, import_yaml.isNode)(node.key) ? node.key : void 0);
  if (((0, import_yaml.isMap)(node) || (0, import_yaml.isSeq)(node)) && !node.flow && node.items.length > 0) return lastNode(node.items.at(-1));
  return (0, import_yaml.isNode)(node) ? node : void 0;
}
function join2(text, at, entry, indent) {
  const before = text.slice(0, at);
  const lines = entry.map((line) => `${indent}${line}
`).join("");
  return before + (before === "" || before.endsWith("\n") ? "" : "\n") + lines + text.slice(at);
}
function lefthookFiles(name, formats) {
  return formats.flatMap((format) => ["", ".", ".config/"].map((start) => `${start}${name}.${format}`));
}
var FILES = lefthookFiles("lefthook", ["yml", "yaml"]);
var OTHERS = lefthookFiles("lefthook", ["toml", "json", "jsonc"]);
var LEFTHOOK_HOOKS = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"];
var NAME = "bartizan";
var SCRIPT = "bartizan.sh";
var MARK2 = "# bartizan: run by lefthook";
var AS_SCRIPT = ["pre-commit", "pre-push"];
var lefthook = {
  id: "lefthook",
  title: "lefthook",
  hooks: LEFTHOOK_HOOKS,
  detect: (place) => {
    const file = [...FILES, ...OTHERS].find((name) => place.exists((0, import_chunk_YXPOKRHL.join)(place.root, name)));
    return file && `there is a file ${file}`;
  },
  install: (place, hooks) => {
    const file = fileIn(place);
    const before = open(place, file);
    const missing = hooks.filter((hook) => before.get(entryOf(hook)) === void 0);
    const bare = withoutCommands(hooks, before.text, file);
    const content = missing.reduce((text, hook) => added2(parsed(text, file), place, hook), bare);
    const scripts = hooks.flatMap((hook) => scriptFor(place, before, hook));
    if (content === before.text) return { changes: scripts, notes: [] };
    const gets = missing.length === 0 ? "" : ` gets \`${NAME}\` for ${missing.join(", ")}`;
    const loses = bare === before.text ? "" : " loses the command of an earlier version, which lefthook may pass over";
    const says = `${file}${[gets, loses].filter((part) => part !== "").join(" and")}`;
    const news = missing.length === 0 ? [] : ["Run `lefthook install` for git to learn of new hooks."];
    return { changes: [...scripts, { file, content, says }], notes: [...(0, import_chunk_WCJIBOGL.notesOn)(place, file), ...news] };
  },
  uninstall: (place) => {
    if (!FILES.some((name) => place.exists((0, import_chunk_YXPOKRHL.join)(place.root, name)))) return { changes: [], notes: [] };
    const file = fileIn(place);
    const before = open(place, file);
    const content = LEFTHOOK_HOOKS.reduce(
      (text, hook) => {
        const yaml = parsed(text, file);
        return yaml.get(entryOf(hook)) === void 0 ? text : remove(yaml, entryOf(hook));
      },
      withoutCommands(LEFTHOOK_HOOKS, before.text, file)
    );
    const scripts = AS_SCRIPT.map((hook) => scriptFile(place, before, hook)).filter(
      (name) => place.read(name)?.startsWith(MARK2)
    );
    const removed3 = scripts.map((name) => ({ file: name, content: void 0, says: `${name} is removed` }));
    if (content === before.text) return { changes: removed3, notes: [] };
    return { changes: [{ file, content, says: `${file} loses \`${NAME}\`` }, ...removed3], notes: [] };
  }
};
function entryOf(hook) {
  return AS_SCRIPT.includes(hook) ? [hook, "scripts", SCRIPT] : [hook, "commands", NAME];
}
function withoutCommands(hooks, text, file) {
  return hooks.filter((hook) => AS_SCRIPT.includes(hook)).reduce((rest, hook) => {
    const yaml = parsed(rest, file);
    const path = [hook, "commands", NAME];
    const command = yaml.get(path);
    if (!(0, import_yaml2.isMap)(command) || !command.items.every(({ key }) => (0, import_yaml2.isScalar)(key) && OWN_KEYS.has(key.value)))
      return rest;
    const run = command.get("run");
    const isOurs2 = typeof run === "string" && run.includes(`hooks/${hook}`);
    return isOurs2 ? remove(yaml, path) : rest;
  }, text);
}
var OWN_KEYS = /* @__PURE__ */ new Set(["run", "use_stdin"]);
function scriptFile(place, yaml, hook) {
  const folder = yaml.get(["source_dir"]);
  const named = (0, import_yaml2.isScalar)(folder) && typeof folder.value === "string" ? folder.value : ".lefthook";
  return (0, import_chunk_YXPOKRHL.join)(place.root, named, hook, SCRIPT);
}
function scriptFor(place, yaml, hook) {
  if (!AS_SCRIPT.includes(hook)) return [];
  const file = scriptFile(place, yaml, hook);
  const content = `${MARK2}
exec ${(0, import_chunk_WCJIBOGL.hookCommandLine)(place, hook)} "$@"
`;
  const present = place.read(file);
  if (present === content) return [];
  if (present !== void 0 && !present.startsWith(MARK2))
    throw new import_chunk_YXPOKRHL.UserError(`${file} is in the way`, "Move it away first; nothing was changed.");
  return [{ file, content, says: `${file} runs Bartizan` }];
}
function added2(yaml, place, hook) {
  const [, group, name] = entryOf(hook);
  const stdin = hook === "pre-push" ? ["  use_stdin: true"] : [];
  const run = AS_SCRIPT.includes(hook) ? "runner: sh" : `run: ${JSON.stringify(commandFor(place, hook))}`;
  const command = [`${name}:`, `  ${run}`, ...stdin];
  const commands = [`${group}:`, ...indented(command)];
  const [path, entry] = yaml.get([hook]) === void 0 ? [[], [`${hook}:`, ...indented(commands)]] : yaml.get([hook, String(group)]) === void 0 ? [[hook], commands] : [[hook, String(group)], command];
  const text = append(yaml, path, entry);
  if (text === void 0) {
    throw new import_chunk_YXPOKRHL.UserError(
      `the ${hook} hook in lefthook's file is written in a form that cannot be added to`,
      `Add a command to it yourself: ${commandFor(place, hook)}`
    );
  }
  return text;
}
function indented(lines) {
  return lines.map((line) => `  ${line}`);
}
function fileIn(place) {
  const file = FILES.map((name) => (0, import_chunk_YXPOKRHL.join)(place.root, name)).find((path) => place.exists(path));
  if (file !== void 0) return file;
  throw new import_chunk_YXPOKRHL.UserError(
    "only lefthook's YAML files can be added to",
    `Add a command to its pre-commit hook yourself: ${commandFor(place, "pre-commit")}`
  );
}
function open(place, file) {
  return parsed(place.read(file) ?? "", file);
}
function parsed(text, file) {
  const yaml = readYaml(text);
  if (yaml) return yaml;
  throw new import_chunk_YXPOKRHL.UserError(`${file} cannot be read as YAML`, "Mend it first; nothing was changed.");
}
function commandFor(place, hook) {
  const line = (0, import_chunk_WCJIBOGL.hookCommandLine)(place, hook);
  if (hook === "commit-msg") return `${line} {1}`;
  return hook === "pre-push" ? `${line} {1} {2}` : line;
}
function gitSettings(root, keys) {
  const fields = output(root, ["config", "--show-origin", "--null", "--get-regexp", keys]).split("\0");
  const settings = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const origin = fields[i] ?? "";
    const [key = "", ...value] = (fields[i + 1] ?? "").split("\n");
    if (origin.startsWith("file:"))
      settings.push({ key, value: value.join("\n"), file: origin.slice("file:".length) });
  }
  return settings;
}
function output(root, args) {
  try {
    return (0, import_chunk_YXPOKRHL.runSync)(args, { cwd: root, safeDirectory: root }).toString("utf8");
  } catch (error) {
    if (error instanceof import_chunk_YXPOKRHL.GitError && error.kind === "failed") return "";
    throw error;
  }
}
var MANAGED = [
  {
    title: "prek",
    files: ["prek.toml"],
    hasBartizan: hasFrameworkHook,
    mark: /pre-commit|prek/,
    activate: (hook) => `prek install --hook-type ${hook}`
  },
  {
    title: "the pre-commit framework",
    files: [".pre-commit-config.yaml", ".pre-commit-config.yml"],
    hasBartizan: hasFrameworkHook,
    mark: /pre-commit|prek/,
    activate: (hook) => `pre-commit install --hook-type ${hook}`
  },
  {
    title: "lefthook",
    files: ["lefthook", "lefthook-local"].flatMap(
      (name) => lefthookFiles(name, ["yml", "yaml", "toml", "json", "jsonc"])
    ),
    hasBartizan: (settings, hook) => namesBartizan((0, import_chunk_AOZ2SMLR.get)(settings, hook)),
    continuesIn: extended,
    notes: lefthookNotes,
    doubts: lefthookDoubts,
    mark: /lefthook/,
    activate: () => "lefthook install"
  },
  {
    title: "simple-git-hooks",
    files: ["package.json"],
    hasBartizan: (settings, hook) => namesBartizan((0, import_chunk_AOZ2SMLR.get)(settings, "simple-git-hooks", hook)),
    mark: /bartizan/,
    activate: () => "npx simple-git-hooks"
  }
];
function hasFrameworkHook(settings, hook) {
  const id = IDS.get(hook);
  const ids = (0, import_chunk_AOZ2SMLR.itemsOf)((0, import_chunk_AOZ2SMLR.get)(settings, "repos")).flatMap(
    (repo) => (0, import_chunk_AOZ2SMLR.itemsOf)((0, import_chunk_AOZ2SMLR.get)(repo, "hooks")).map((entry) => (0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(entry, "id")))
  );
  return ids.some((known) => id !== void 0 && canonicalId(known) === id);
}
async function observeManagers(place) {
  if (place.bare) return [];
  const managed = await Promise.all(
    MANAGED.flatMap((manager) => manager.files.map((name) => observeManager(place, manager, name)))
  );
  return [...managed.flat(), ...husky2(place), ...gitsOwn(place)];
}
async function observeManager(place, managed, name) {
  const seen = /* @__PURE__ */ new Set([name]);
  const observations = [];
  for (const file of seen) {
    const text = place.read((0, import_chunk_YXPOKRHL.resolve)(place.root, file));
    if (text === void 0) {
      if (file !== name) observations.push(unread(managed, file, name));
      continue;
    }
    const { value } = await (0, import_chunk_AOZ2SMLR.readText)(text, formatOf(file));
    observations.push(...observeSettings(place, managed, value, file));
    for (const next of managed.continuesIn?.(value) ?? []) if (seen.size < MOST_FILES) seen.add(next);
  }
  return observations;
}
var MOST_FILES = 50;
function unread({ title }, file, from) {
  const what = /[*?[{]/.test(file) ? "names files by a pattern, and they are not looked at" : "names a file that is not here";
  return { state: "note", text: `${title} ${what}: ${inLine(file)}`, from };
}
function inLine(name) {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}\u2026` : name);
}
function observeSettings(place, managed, value, name) {
  const notes = (managed.notes?.(value) ?? []).map(
    (text) => ({ state: "note", text, from: name })
  );
  const hooks = import_chunk_YXPOKRHL.HOOKS.filter((hook) => managed.hasBartizan(value, hook)).map((hook) => {
    const file = (0, import_chunk_YXPOKRHL.join)(place.hooksFolder, hook);
    if (!managed.mark.test(place.read(file) ?? "")) {
      const text2 = `git does not call ${managed.title}, which has Bartizan for ${hook}: \`${managed.activate(hook)}\``;
      return { state: "problem", text: text2, from: name };
    }
    const doubt = managed.doubts?.(value, hook);
    if (doubt !== void 0) return { state: "problem", text: doubt, from: name };
    if (place.isExecutable(file))
      return { state: "fine", text: `${hook} calls Bartizan through ${managed.title}`, from: name };
    const text = `${hook} is not executable, and git passes over it: \`chmod +x ${(0, import_chunk_WCJIBOGL.shellQuoted)(file)}\``;
    return { state: "problem", text, from: file };
  });
  return [...hooks, ...notes];
}
function extended(settings) {
  const named = (0, import_chunk_AOZ2SMLR.get)(settings, "extends");
  return (named?.kind === "list" ? named.items : [named]).flatMap((one) => (0, import_chunk_AOZ2SMLR.stringOf)(one) ?? []);
}
function lefthookNotes(settings) {
  if (!(0, import_chunk_AOZ2SMLR.get)(settings, "remotes") && !(0, import_chunk_AOZ2SMLR.get)(settings, "remote")) return [];
  return [
    "lefthook also takes hooks from other repositories, which are not looked at; `lefthook dump` shows them"
  ];
}
function lefthookDoubts(settings, hook) {
  if (!AS_SCRIPT.includes(hook)) return void 0;
  const jobs = (0, import_chunk_AOZ2SMLR.itemsOf)((0, import_chunk_AOZ2SMLR.get)(settings, hook, "jobs"));
  const isScript = namesBartizan((0, import_chunk_AOZ2SMLR.get)(settings, hook, "scripts")) || jobs.some((job) => namesBartizan((0, import_chunk_AOZ2SMLR.get)(job, "script")));
  return isScript ? void 0 : `lefthook has Bartizan as a command for ${hook}, and passes over it where it counts no changed file: \`bartizan install\` makes a script of it`;
}
function formatOf(name) {
  if (name.endsWith(".toml")) return "toml";
  return /\.jsonc?$/.test(name) ? "json" : "yaml";
}
function husky2(place) {
  const isOn = isHuskyOn(place);
  return import_chunk_YXPOKRHL.HOOKS.flatMap((hook) => {
    const name = `.husky/${hook}`;
    if (!place.read((0, import_chunk_YXPOKRHL.join)(place.root, name))?.includes("bartizan")) return [];
    if (isOn) return [{ state: "fine", text: `${hook} calls Bartizan through husky`, from: name }];
    const text = `git does not call husky, which has Bartizan for ${hook}: \`${HUSKY_ON}\``;
    return [{ state: "problem", text, from: name }];
  });
}
function gitsOwn(place) {
  const commands = gitSettings(place.root, "^hook\\..*\\.command$").filter(
    ({ value }) => value.includes("bartizan")
  );
  const [major, minor] = place.gitVersion;
  return commands.map(({ key, file }) => {
    if (major > 2 || major === 2 && minor >= 54)
      return { state: "fine", text: `git's configuration calls Bartizan (${key})`, from: file };
    const text = `git ${major}.${minor} does not run the hooks its configuration names (${key}): git 2.54 or newer does; here, \`bartizan install --manager git\``;
    return { state: "problem", text, from: file };
  });
}
function namesBartizan(part) {
  if (part?.kind === "object")
    return part.entries.some(({ key, value }) => key.includes("bartizan") || namesBartizan(value));
  if (part?.kind === "list") return part.items.some(namesBartizan);
  return (0, import_chunk_AOZ2SMLR.stringOf)(part)?.includes("bartizan") ?? false;
}
function placeAt(root, bare, home) {
  const hooksPath = hooksPathOf(root);
  const own = (0, import_chunk_YXPOKRHL.resolve)(root, git(root, ["rev-parse", "--git-common-dir"]) ?? ".git", "hooks");
  return {
    root,
    bare,
    home,
    hooksPath,
    hooksFolder: real(hooksPath === void 0 ? own : (0, import_chunk_YXPOKRHL.resolve)(root, hooksPath)),
    ownHooksFolder: real(own),
    gitVersion: versionOf(git(root, ["version"]) ?? ""),
    read: (file) => isFile(file) ? (0, import_chunk_YXPOKRHL.readFileSync)(file, "utf8") : void 0,
    isExecutable: (file) => {
      try {
        (0, import_chunk_YXPOKRHL.accessSync)(file, import_chunk_YXPOKRHL.constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
    // A link that leads nowhere is there, too.
    exists: (file) => (0, import_chunk_YXPOKRHL.existsSync)(file) || (0, import_chunk_YXPOKRHL.lstatSync)(file, { throwIfNoEntry: false }) !== void 0,
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
    return (0, import_chunk_YXPOKRHL.runSync)(args, { cwd: root, safeDirectory: root }).toString("utf8").replace(/\r?\n$/, "");
  } catch (error) {
    if (error instanceof import_chunk_YXPOKRHL.GitError && error.kind === "failed") return void 0;
    throw error;
  }
}
function versionOf(text) {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(text) ?? [];
  return [Number(major ?? 0), Number(minor ?? 0)];
}
function isFile(file) {
  return (0, import_chunk_YXPOKRHL.existsSync)(file) && (0, import_chunk_YXPOKRHL.lstatSync)((0, import_chunk_YXPOKRHL.realpathSync)(file)).isFile();
}
function real(folder) {
  return (0, import_chunk_YXPOKRHL.existsSync)(folder) ? (0, import_chunk_YXPOKRHL.realpathSync)(folder) : folder;
}
var MARKER = "# bartizan: ";
var HOME_LINE = 'home=$(dirname -- "$0")/..';
var KEPT = ".before-bartizan";
var gitHooks = {
  id: "git",
  title: "git's own hooks",
  hooks: import_chunk_YXPOKRHL.HOOKS,
  detect: () => "git runs them by itself",
  install: (place, hooks) => {
    refuseTrackedFolder(place);
    return { changes: hooks.flatMap((hook) => installed(place, hook)), notes: [] };
  },
  uninstall: (place) => ({ changes: import_chunk_YXPOKRHL.HOOKS.flatMap((hook) => removed2(place, hook)), notes: [] })
};
function installed(place, hook) {
  const file = (0, import_chunk_YXPOKRHL.join)(place.hooksFolder, hook);
  const content = scriptFor2(place, hook);
  const isThere = place.exists(file);
  if (isThere && place.read(file) === content && place.isExecutable(file)) return [];
  const says = `${file} checks ${WHAT[hook]}`;
  if (!isThere || isOurs(place, file)) return [{ file, content, executable: true, says }];
  if (place.exists(file + KEPT) && place.read(file + KEPT) !== place.read(file)) {
    throw new import_chunk_YXPOKRHL.UserError(
      `${file + KEPT} is in the way`,
      "It looks like a hook kept by an earlier install: move it away first."
    );
  }
  const kept = `the hook that was there runs first, as ${hook + KEPT}`;
  return [{ file, content, executable: true, keepAs: file + KEPT, says: `${says}; ${kept}` }];
}
function removed2(place, hook) {
  const file = (0, import_chunk_YXPOKRHL.join)(place.hooksFolder, hook);
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
function scriptFor2(place, hook) {
  const template = (0, import_chunk_YXPOKRHL.readFileSync)((0, import_chunk_YXPOKRHL.join)(place.home, "hooks", hook), "utf8");
  if (!template.includes(HOME_LINE)) throw new TypeError("the hook's template has lost its line");
  return template.replace(HOME_LINE, () => `home='${place.home.replaceAll("'", "'\\''")}'`);
}
function homeOf(place, file) {
  const text = place.read(file);
  if (!text?.includes(MARKER)) return void 0;
  if (text.includes(HOME_LINE)) return (0, import_chunk_YXPOKRHL.dirname)((0, import_chunk_YXPOKRHL.dirname)(file));
  return /^home='(.*)'$/m.exec(text)?.[1]?.replaceAll("'\\''", "'");
}
function isOurs(place, file) {
  return place.read(file)?.includes(MARKER) ?? false;
}
function refuseTrackedFolder(place) {
  if (place.hooksPath === void 0) return;
  const inside = (0, import_chunk_YXPOKRHL.relative)(place.root, place.hooksFolder);
  if (inside.startsWith("..") || (0, import_chunk_YXPOKRHL.isAbsolute)(inside) || inside.split(import_chunk_YXPOKRHL.sep)[0] === ".git") return;
  throw new import_chunk_YXPOKRHL.UserError(
    `hooks of this repository are files of its own (core.hooksPath is ${place.hooksPath})`,
    `Add this line to ${(0, import_chunk_YXPOKRHL.join)(place.hooksPath, "pre-commit")}: ${(0, import_chunk_WCJIBOGL.hookCommandLine)(place, "pre-commit")} "$@"`
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  IDS,
  append,
  canonicalId,
  fieldsOf,
  gitHooks,
  gitSettings,
  homeOf,
  husky,
  installOptions,
  lefthook,
  observeManagers,
  placeAt,
  readYaml,
  remove
});
})