import {
  gitHooks,
  placeAt
} from "./chunk-TSIGHUTH.js";
import {
  hookCommandLine,
  isInside,
  notesOn,
  shellQuoted
} from "./chunk-YQPD45R7.js";
import {
  require_node_url
} from "./chunk-QZRSNFTE.js";
import {
  require_dist
} from "./chunk-FU6ZTNK5.js";
import {
  require_node_util
} from "./chunk-TXOD2BWU.js";
import {
  EXIT,
  HOOKS,
  UserError,
  closest,
  isBareRepository,
  repositoryOf,
  require_node_fs,
  require_node_path,
  runSync
} from "./chunk-UWKIGZC5.js";
import {
  applyEdits,
  modify,
  parse
} from "./chunk-QYBJLQON.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/cli/commands/install.ts
var import_node_url = __toESM(require_node_url(), 1);
var import_node_util = __toESM(require_node_util(), 1);

// src/install/apply.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
function apply(place, plan) {
  for (const { file, content, executable, keepAs, restoreFrom } of plan.changes) {
    if (content === void 0) {
      if (restoreFrom === void 0) (0, import_node_fs.rmSync)(file);
      else (0, import_node_fs.renameSync)(restoreFrom, file);
      continue;
    }
    (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(file), { recursive: true });
    const unfinished = `${file}.bartizan-new`;
    (0, import_node_fs.writeFileSync)(unfinished, content);
    if (executable) (0, import_node_fs.chmodSync)(unfinished, 493);
    if (keepAs !== void 0) keep(file, keepAs);
    (0, import_node_fs.renameSync)(unfinished, file);
  }
  for (const { key, value } of plan.settings ?? []) {
    const change = value === void 0 ? ["--unset-all", key] : ["--replace-all", key, value];
    runSync(["config", "--local", ...change], { cwd: place.root, safeDirectory: place.root });
  }
}
function keep(file, name) {
  (0, import_node_fs.rmSync)(name, { force: true });
  try {
    (0, import_node_fs.linkSync)(file, name);
  } catch {
    (0, import_node_fs.copyFileSync)(file, name);
  }
}

// src/install/managers/git-config.ts
var import_node_path2 = __toESM(require_node_path(), 1);
var SINCE = { major: 2, minor: 54 };
var gitConfig = {
  id: "git-config",
  title: "git's configuration",
  hooks: HOOKS,
  detect: (place) => hasConfigHooks(place) ? `git is ${place.gitVersion.join(".")}` : void 0,
  install: (place, hooks) => {
    const settings = hooks.flatMap((hook) => {
      const command = shellQuoted((0, import_node_path2.join)(place.home, "hooks", hook));
      if (place.setting(commandKey(hook)) === command && place.setting(eventKey(hook)) === hook) return [];
      const says = `git's configuration of this repository gets ${commandKey(hook)}`;
      return [
        { key: commandKey(hook), value: command, says },
        { key: eventKey(hook), value: hook, says: "" }
      ];
    });
    return { changes: [], settings, notes: [] };
  },
  uninstall: (place) => {
    const present = HOOKS.filter((hook) => place.setting(commandKey(hook)) !== void 0);
    const settings = present.flatMap((hook) => [
      {
        key: commandKey(hook),
        value: void 0,
        says: `${commandKey(hook)} is removed from git's configuration`
      },
      { key: eventKey(hook), value: void 0, says: "" }
    ]);
    return { changes: [], settings, notes: [] };
  }
};
function hasConfigHooks({ gitVersion: [major, minor] }) {
  return major > SINCE.major || major === SINCE.major && minor >= SINCE.minor;
}
function commandKey(hook) {
  return `hook.bartizan-${hook}.command`;
}
function eventKey(hook) {
  return `hook.bartizan-${hook}.event`;
}

// src/install/managers/husky.ts
var import_node_path3 = __toESM(require_node_path(), 1);
var MARK = "# bartizan";
var HUSKY_HOOKS = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"];
var husky = {
  id: "husky",
  title: "husky",
  hooks: HUSKY_HOOKS,
  detect: (place) => {
    if (/(^|\/)\.husky(\/_)?\/?$/.test(place.hooksPath ?? "")) return `core.hooksPath is ${place.hooksPath}`;
    return place.exists((0, import_node_path3.join)(place.root, ".husky")) ? "there is a folder .husky" : void 0;
  },
  install: (place, hooks) => {
    const changes = hooks.flatMap((hook) => added(place, hook));
    return { changes, notes: changes.length > 0 ? notesOn(place, folderOf(place)) : [] };
  },
  uninstall: (place) => ({ changes: HUSKY_HOOKS.flatMap((hook) => removed(place, hook)), notes: [] })
};
function folderOf(place) {
  const named = place.hooksPath?.replace(/\/$/, "");
  return named?.endsWith("/_") ? (0, import_node_path3.dirname)(place.hooksFolder) : (0, import_node_path3.join)(place.root, ".husky");
}
function added(place, hook) {
  const file = (0, import_node_path3.join)(folderOf(place), hook);
  const line = `${hookCommandLine(place, hook)} "$@" || exit $? ${MARK}`;
  const before = place.read(file) ?? "";
  if (before.split("\n").includes(line)) return [];
  const others = withoutOurs(before);
  const says = `${file} gets the line: ${line}`;
  const [first = "", ...rest] = others.split("\n");
  const content = first.startsWith("#!") ? [first, line, ...rest].join("\n") : `${line}
${others}`;
  return [{ file, content, executable: true, says }];
}
function removed(place, hook) {
  const file = (0, import_node_path3.join)(folderOf(place), hook);
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

// src/install/managers/lefthook.ts
var import_node_path4 = __toESM(require_node_path(), 1);

// src/install/yaml-text.ts
var import_yaml = __toESM(require_dist(), 1);
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
  if (path.length === 0 && node === null) return join3(text, text.length, entry, "");
  if (!((0, import_yaml.isMap)(node) || (0, import_yaml.isSeq)(node)) || node.flow || node.items.length === 0) return void 0;
  const from = startOf(node);
  const end = endOf(text, node);
  if (from === void 0 || end === void 0) return void 0;
  const column = from - (text.lastIndexOf("\n", from - 1) + 1);
  return join3(text, end, entry, " ".repeat(column));
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
function join3(text, at, entry, indent) {
  const before = text.slice(0, at);
  const lines = entry.map((line) => `${indent}${line}
`).join("");
  return before + (before === "" || before.endsWith("\n") ? "" : "\n") + lines + text.slice(at);
}

// src/install/managers/lefthook.ts
var FILES = ["lefthook.yml", ".lefthook.yml", ".config/lefthook.yml", "lefthook.yaml", ".lefthook.yaml"];
var OTHERS = ["lefthook.toml", "lefthook.json", ".lefthook.toml", ".lefthook.json"];
var LEFTHOOK_HOOKS = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"];
var NAME = "bartizan";
var lefthook = {
  id: "lefthook",
  title: "lefthook",
  hooks: LEFTHOOK_HOOKS,
  detect: (place) => {
    const file = [...FILES, ...OTHERS].find((name) => place.exists((0, import_node_path4.join)(place.root, name)));
    return file && `there is a file ${file}`;
  },
  install: (place, hooks) => {
    const file = fileIn(place);
    const before = open(place, file).text;
    const missing = hooks.filter((hook) => open(place, file).get([hook, "commands", NAME]) === void 0);
    const content = missing.reduce((text, hook) => added2(parsed(text, file), place, hook), before);
    if (content === before) return { changes: [], notes: [] };
    const says = `${file} gets the command \`${NAME}\` for ${missing.join(", ")}`;
    const notes = [...notesOn(place, file), "Run `lefthook install` for git to learn of new hooks."];
    return { changes: [{ file, content, says }], notes };
  },
  uninstall: (place) => {
    if (!FILES.some((name) => place.exists((0, import_node_path4.join)(place.root, name)))) return { changes: [], notes: [] };
    const file = fileIn(place);
    const before = open(place, file).text;
    const content = LEFTHOOK_HOOKS.reduce((text, hook) => {
      const path = [hook, "commands", NAME];
      const yaml = parsed(text, file);
      return yaml.get(path) === void 0 ? text : remove(yaml, path);
    }, before);
    if (content === before) return { changes: [], notes: [] };
    return { changes: [{ file, content, says: `${file} loses the command \`${NAME}\`` }], notes: [] };
  }
};
function added2(yaml, place, hook) {
  const stdin = hook === "pre-push" ? ["  use_stdin: true"] : [];
  const command = [`${NAME}:`, `  run: ${JSON.stringify(commandFor(place, hook))}`, ...stdin];
  const commands = ["commands:", ...indented(command)];
  const [path, entry] = yaml.get([hook]) === void 0 ? [[], [`${hook}:`, ...indented(commands)]] : yaml.get([hook, "commands"]) === void 0 ? [[hook], commands] : [[hook, "commands"], command];
  const text = append(yaml, path, entry);
  if (text === void 0) {
    throw new UserError(
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
  const file = FILES.map((name) => (0, import_node_path4.join)(place.root, name)).find((path) => place.exists(path));
  if (file !== void 0) return file;
  throw new UserError(
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
  throw new UserError(`${file} cannot be read as YAML`, "Mend it first; nothing was changed.");
}
function commandFor(place, hook) {
  const line = hookCommandLine(place, hook);
  if (hook === "commit-msg") return `${line} {1}`;
  return hook === "pre-push" ? `${line} {1} {2}` : line;
}

// src/install/managers/pre-commit.ts
var import_node_path5 = __toESM(require_node_path(), 1);
var import_yaml2 = __toESM(require_dist(), 1);
var FILES2 = [".pre-commit-config.yaml", ".pre-commit-config.yml"];
var IDS = /* @__PURE__ */ new Map([
  ["pre-commit", "bartizan"],
  ["commit-msg", "bartizan-commit-msg"],
  ["pre-push", "bartizan-push"]
]);
var preCommitFramework = {
  id: "pre-commit",
  title: "the pre-commit framework",
  hooks: [...IDS.keys()],
  detect: (place) => {
    const file = FILES2.find((name) => place.exists((0, import_node_path5.join)(place.root, name)));
    return file && `there is a file ${file}`;
  },
  install: (place, hooks) => {
    const { file, yaml } = open2(place);
    const missing = hooks.filter((hook) => placesOf(yaml, IDS.get(hook)).length === 0);
    if (missing.length === 0) return { changes: [], notes: [] };
    const lines = ["- repo: local", "  hooks:", ...missing.flatMap((hook) => entryFor(place, hook))];
    const content = append(yaml, ["repos"], lines);
    if (content === void 0) throw unreadable(file);
    const ids = missing.map((hook) => IDS.get(hook));
    const says = `${file} gets the hook${missing.length > 1 ? "s" : ""} ${ids.join(", ")}`;
    const types = missing.filter((hook) => hook !== "pre-commit").map((hook) => ` --hook-type ${hook}`);
    const run = `Run \`pre-commit install${types.join("")}\` (or \`prek install${types.join("")}\`) for git to call it.`;
    return { changes: [{ file, content, says }], notes: [...notesOn(place, file), run] };
  },
  uninstall: (place) => {
    if (!FILES2.some((name) => place.exists((0, import_node_path5.join)(place.root, name)))) return { changes: [], notes: [] };
    const { file, yaml } = open2(place);
    const before = yaml.text;
    let content = before;
    for (const id of IDS.values()) {
      const current = readYaml(content);
      const [path] = current ? placesOf(current, id) : [];
      if (current && path) content = remove(current, path);
    }
    if (content === before) return { changes: [], notes: [] };
    return { changes: [{ file, content, says: `${file} loses the hooks of Bartizan` }], notes: [] };
  }
};
function open2(place) {
  const file = FILES2.map((name) => (0, import_node_path5.join)(place.root, name)).find((path) => place.exists(path));
  if (file === void 0) {
    throw new UserError(
      "there is no .pre-commit-config.yaml here",
      "`pre-commit sample-config` makes one; without the framework, use --manager git."
    );
  }
  const yaml = readYaml(place.read(file) ?? "");
  if (!yaml || !(0, import_yaml2.isSeq)(yaml.get(["repos"]))) throw unreadable(file);
  return { file, yaml };
}
function unreadable(file) {
  return new UserError(
    `${file} has no list of repos that can be added to`,
    "Mend it first; nothing was changed."
  );
}
function placesOf(yaml, id) {
  const repos = yaml.get(["repos"]);
  if (!(0, import_yaml2.isSeq)(repos)) return [];
  return repos.items.flatMap((repo, r) => {
    const hooks = (0, import_yaml2.isMap)(repo) && repo.get("repo") === "local" ? repo.get("hooks") : void 0;
    if (!(0, import_yaml2.isSeq)(hooks)) return [];
    return hooks.items.flatMap(
      (hook, h) => (0, import_yaml2.isMap)(hook) && hook.get("id") === id ? [hooks.items.length === 1 ? ["repos", r] : ["repos", r, "hooks", h]] : []
    );
  });
}
function entryFor(place, hook) {
  const file = (0, import_node_path5.join)(place.home, "hooks", hook);
  const inside = isInside(place);
  const entry = shellQuoted(inside ? (0, import_node_path5.relative)(place.root, file).split(import_node_path5.sep).join("/") : file);
  return [
    `  - id: ${IDS.get(hook)}`,
    "    name: bartizan",
    `    language: ${inside ? "script" : "system"}`,
    `    entry: ${JSON.stringify(entry)}`,
    "    require_serial: true",
    ...hook === "commit-msg" ? [] : ["    pass_filenames: false", "    always_run: true"],
    // pre-commit before 3.2.0 knows this stage as `commit`, and later ones warn of that name: without one all take it.
    ...hook === "pre-commit" ? [] : [`    stages: [${hook}]`]
  ];
}

// src/install/managers/simple-git-hooks.ts
var import_node_path6 = __toESM(require_node_path(), 1);
var KEY = "simple-git-hooks";
var SIMPLE_HOOKS = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"];
var AND = " && ";
var simpleGitHooks = {
  id: KEY,
  title: KEY,
  hooks: SIMPLE_HOOKS,
  detect: (place) => commandsIn(place.read(fileIn2(place))) ? `package.json has "${KEY}"` : void 0,
  install: (place, hooks) => {
    const file = fileIn2(place);
    let content = readable(place, file);
    for (const hook of hooks) {
      const mine = commandFor2(place, hook);
      const others = withoutOurs2(commandsIn(content)?.[hook]);
      const wanted = others === "" ? mine : mine + AND + others;
      if (commandsIn(content)?.[hook] !== wanted) content = changed(content, hook, wanted);
    }
    if (content === place.read(file)) return { changes: [], notes: [] };
    const says = `${file} gets a command for ${hooks.join(", ")} in "${KEY}"`;
    return {
      changes: [{ file, content, says }],
      notes: [...notesOn(place, file), `Run \`npx ${KEY}\` for git to learn of it.`]
    };
  },
  uninstall: (place) => {
    const file = fileIn2(place);
    const before = place.read(file);
    if (before === void 0 || !commandsIn(before)) return { changes: [], notes: [] };
    let content = before;
    for (const hook of SIMPLE_HOOKS) {
      const command = commandsIn(content)?.[hook];
      const others = withoutOurs2(command);
      if (command !== void 0 && others !== command)
        content = changed(content, hook, others === "" ? void 0 : others);
    }
    if (content === before) return { changes: [], notes: [] };
    return {
      changes: [{ file, content, says: `${file} loses Bartizan's command in "${KEY}"` }],
      notes: [`Run \`npx ${KEY}\` for git to learn of it.`]
    };
  }
};
function fileIn2(place) {
  return (0, import_node_path6.join)(place.root, "package.json");
}
function readable(place, file) {
  const text = place.read(file) ?? "";
  const errors = [];
  parse(text, errors);
  if (errors.length > 0)
    throw new UserError(`${file} cannot be read as JSON`, "Mend it first; nothing was changed.");
  return text;
}
function commandsIn(text) {
  if (text === void 0) return void 0;
  const value = parse(text);
  const own = typeof value === "object" && value !== null && KEY in value ? value[KEY] : void 0;
  if (typeof own !== "object" || own === null) return void 0;
  const entries = Object.entries(own).flatMap(
    ([hook, command]) => typeof command === "string" ? [[hook, command]] : []
  );
  return Object.fromEntries(entries);
}
function changed(text, hook, command) {
  const options = {
    formattingOptions: { insertSpaces: !/^\t/m.test(text), tabSize: /^ {4}"/m.test(text) ? 4 : 2 }
  };
  return applyEdits(text, modify(text, [KEY, hook], command, options));
}
function commandFor2(place, hook) {
  const line = hookCommandLine(place, hook);
  if (hook === "commit-msg") return `${line} "$1"`;
  return hook === "pre-push" ? `${line} "$@"` : line;
}
function withoutOurs2(command) {
  if (command === void 0) return "";
  const [first = "", ...rest] = command.split(AND);
  return /bartizan[^ ]*'?\/hooks\/|\/hooks\/(pre-commit|pre-merge-commit|commit-msg|pre-push)'?( "\$[1@]")?$/.test(
    first
  ) ? rest.join(AND) : command;
}

// src/install/managers/index.ts
var managers = [
  husky,
  lefthook,
  preCommitFramework,
  simpleGitHooks,
  gitConfig,
  gitHooks
];

// src/cli/commands/install.ts
async function installCommand(host, args) {
  const options = parse2("install", args);
  const place = placeOf(host, "install");
  const manager = options.manager ?? detected(place);
  const hooks = options.hooks ?? [place.bare ? "pre-receive" : "pre-commit"];
  for (const hook of hooks) {
    if (manager.hooks.includes(hook)) continue;
    throw new UserError(
      `${manager.title} does not run ${hook} hooks`,
      `It runs ${manager.hooks.join(", ")}; --manager git writes any.`
    );
  }
  const plan = manager.install(place, hooks);
  if (plan.changes.length === 0 && (plan.settings ?? []).length === 0) {
    host.stdout.write(`Nothing to do: ${manager.title} calls Bartizan for ${hooks.join(", ")} already.
`);
    return EXIT.clean;
  }
  show(host, plan, options.dryRun);
  if (!options.dryRun) apply(place, plan);
  return EXIT.clean;
}
async function uninstallCommand(host, args) {
  const options = parse2("uninstall", args);
  const place = placeOf(host, "uninstall");
  const asked = options.manager ? [options.manager] : managers;
  const plans = asked.map((manager) => manager.uninstall(place));
  const plan = {
    changes: plans.flatMap(({ changes }) => changes),
    settings: plans.flatMap(({ settings }) => settings ?? []),
    notes: plans.flatMap(({ notes }) => notes)
  };
  if (plan.changes.length === 0 && (plan.settings ?? []).length === 0) {
    host.stdout.write("Bartizan's hook is not installed here.\n");
    return EXIT.clean;
  }
  show(host, plan, options.dryRun);
  if (!options.dryRun) apply(place, plan);
  return EXIT.clean;
}
function show(host, plan, dryRun) {
  const lines = [...plan.changes, ...plan.settings ?? []].map(({ says }) => says).filter((says) => says !== "");
  const all = [...lines, ...plan.notes].map((line) => /[.:!]$/.test(line) ? line : `${line}.`);
  host.stdout.write(`${dryRun ? "Would do, and has not done:\n" : ""}${all.join("\n")}
`);
}
function detected(place) {
  const found = managers.find((manager) => manager.detect(place) !== void 0);
  if (!found) throw new TypeError("git itself always manages hooks");
  return found;
}
function placeOf(host, command) {
  const home = (0, import_node_url.fileURLToPath)(new URL("../", host.bundle)).replace(/[\\/]$/, "");
  if (isBareRepository(host.cwd)) return placeAt(host.cwd, true, home);
  return placeAt(repositoryOf(host.cwd, command).path, false, home);
}
function parse2(command, args) {
  const values = valuesOf(command, args);
  const named = values.manager;
  const manager = managers.find(({ id }) => id === named);
  if (named !== void 0 && !manager) {
    const ids = managers.map(({ id }) => id);
    const guess = closest(named, ids);
    throw new UserError(
      `there is no hook manager "${named}"`,
      `${guess ? `Did you mean ${guess}? ` : ""}There are ${ids.join(", ")}.`
    );
  }
  const hooks = values.hooks?.flatMap((list) => list.split(",")).map((name) => hookNamed(name.trim()));
  return { manager, hooks, dryRun: values["dry-run"] ?? false };
}
var OPTIONS = {
  hooks: { type: "string", multiple: true },
  manager: { type: "string" },
  "dry-run": { type: "boolean" }
};
function valuesOf(command, args) {
  const usage = command === "install" ? "[--hooks pre-commit,\u2026] " : "";
  const hint = `It is \`bartizan ${command} ${usage}[--manager NAME] [--dry-run]\`, inside the repository.`;
  try {
    const { values } = (0, import_node_util.parseArgs)({ args: [...args], options: OPTIONS, strict: true });
    if (command === "install" || values.hooks === void 0) return values;
  } catch {
  }
  throw new UserError(`${command} does not take ${args.join(" ")}`, hint);
}
function hookNamed(name) {
  const found = HOOKS.find((hook) => hook === name);
  if (found) return found;
  const guess = closest(name, HOOKS);
  throw new UserError(
    `there is no hook "${name}" to install`,
    `${guess ? `Did you mean ${guess}? ` : ""}There are ${HOOKS.join(", ")}.`
  );
}

export {
  installCommand,
  uninstallCommand
};
