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
  installCommand: () => installCommand,
  uninstallCommand: () => uninstallCommand
});
module.exports = stdin_exports;
var import_chunk_VAO5KAT5 = __load("./chunk-VAO5KAT5.js");
var import_chunk_WCJIBOGL = __load("./chunk-WCJIBOGL.js");
var import_chunk_7R246EWF = __load("./chunk-7R246EWF.js");
var import_chunk_W2WOCJ7M = __load("./chunk-W2WOCJ7M.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_QYBJLQON = __load("./chunk-QYBJLQON.js");
var import_chunk_5TIHMYHR = __load("./chunk-5TIHMYHR.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
function apply(place, plan) {
  for (const { file, content, executable, keepAs, restoreFrom } of plan.changes) {
    if (content === void 0) {
      if (restoreFrom === void 0) (0, import_chunk_YXPOKRHL.rmSync)(file);
      else (0, import_chunk_YXPOKRHL.renameSync)(restoreFrom, file);
      continue;
    }
    (0, import_chunk_YXPOKRHL.mkdirSync)((0, import_chunk_YXPOKRHL.dirname)(file), { recursive: true });
    const unfinished = `${file}.bartizan-new`;
    (0, import_chunk_YXPOKRHL.writeFileSync)(unfinished, content);
    if (executable) (0, import_chunk_YXPOKRHL.chmodSync)(unfinished, 493);
    if (keepAs !== void 0) keep(file, keepAs);
    (0, import_chunk_YXPOKRHL.renameSync)(unfinished, file);
  }
  for (const { key, value } of plan.settings ?? []) {
    const change = value === void 0 ? ["--unset-all", key] : ["--replace-all", key, value];
    (0, import_chunk_YXPOKRHL.runSync)(["config", "--local", ...change], { cwd: place.root, safeDirectory: place.root });
  }
}
function keep(file, name) {
  (0, import_chunk_YXPOKRHL.rmSync)(name, { force: true });
  try {
    (0, import_chunk_YXPOKRHL.linkSync)(file, name);
  } catch {
    (0, import_chunk_YXPOKRHL.copyFileSync)(file, name);
  }
}
var SINCE = { major: 2, minor: 54 };
var gitConfig = {
  id: "git-config",
  title: "git's configuration",
  hooks: import_chunk_YXPOKRHL.HOOKS,
  detect: (place) => hasConfigHooks(place) ? `git is ${place.gitVersion.join(".")}` : void 0,
  install: (place, hooks) => {
    const settings = hooks.flatMap((hook) => {
      const command = (0, import_chunk_WCJIBOGL.shellQuoted)((0, import_chunk_YXPOKRHL.join)(place.home, "hooks", hook));
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
    const present = import_chunk_YXPOKRHL.HOOKS.filter((hook) => place.setting(commandKey(hook)) !== void 0);
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
var import_yaml = (0, import_chunk_4225Q4N4.__toESM)((0, import_chunk_W2WOCJ7M.require_dist)(), 1);
var FILES = [".pre-commit-config.yaml", ".pre-commit-config.yml"];
var preCommitFramework = {
  id: "pre-commit",
  title: "the pre-commit framework",
  hooks: [...import_chunk_VAO5KAT5.IDS.keys()],
  detect: (place) => {
    const file = FILES.find((name) => place.exists((0, import_chunk_YXPOKRHL.join)(place.root, name)));
    return file && `there is a file ${file}`;
  },
  install: (place, hooks) => {
    const { file, yaml } = open(place);
    const missing = hooks.filter((hook) => !idsIn(yaml).includes(import_chunk_VAO5KAT5.IDS.get(hook)));
    if (missing.length === 0) return { changes: [], notes: [] };
    const lines = ["- repo: local", "  hooks:", ...missing.flatMap((hook) => entryFor(place, hook))];
    const content = (0, import_chunk_VAO5KAT5.append)(yaml, ["repos"], lines);
    if (content === void 0) throw unreadable(file);
    const ids = missing.map((hook) => import_chunk_VAO5KAT5.IDS.get(hook));
    const says = `${file} gets the hook${missing.length > 1 ? "s" : ""} ${ids.join(", ")}`;
    const options = (0, import_chunk_VAO5KAT5.installOptions)(missing);
    const run = `Run \`pre-commit install${options}\` (or \`prek install${options}\`) for git to call it.`;
    return { changes: [{ file, content, says }], notes: [...(0, import_chunk_WCJIBOGL.notesOn)(place, file), run] };
  },
  uninstall: (place) => {
    if (!FILES.some((name) => place.exists((0, import_chunk_YXPOKRHL.join)(place.root, name)))) return { changes: [], notes: [] };
    const { file, yaml } = open(place);
    const before = yaml.text;
    let content = before;
    for (const id of import_chunk_VAO5KAT5.IDS.values()) {
      const current = (0, import_chunk_VAO5KAT5.readYaml)(content);
      const [path] = current ? placesOf(current, id) : [];
      if (current && path) content = (0, import_chunk_VAO5KAT5.remove)(current, path);
    }
    if (content === before) return { changes: [], notes: [] };
    return { changes: [{ file, content, says: `${file} loses the hooks of Bartizan` }], notes: [] };
  }
};
function open(place) {
  const file = FILES.map((name) => (0, import_chunk_YXPOKRHL.join)(place.root, name)).find((path) => place.exists(path));
  if (file === void 0) {
    throw new import_chunk_YXPOKRHL.UserError(
      "there is no .pre-commit-config.yaml here",
      "`pre-commit sample-config` makes one; without the framework, use --manager git."
    );
  }
  const yaml = (0, import_chunk_VAO5KAT5.readYaml)(place.read(file) ?? "");
  if (!yaml || !(0, import_yaml.isSeq)(yaml.get(["repos"]))) throw unreadable(file);
  return { file, yaml };
}
function unreadable(file) {
  return new import_chunk_YXPOKRHL.UserError(
    `${file} has no list of repos that can be added to`,
    "Mend it first; nothing was changed."
  );
}
function idsIn(yaml) {
  const repos = yaml.get(["repos"]);
  return ((0, import_yaml.isSeq)(repos) ? repos.items : []).flatMap((repo) => {
    const hooks = (0, import_yaml.isMap)(repo) ? repo.get("hooks") : void 0;
    return ((0, import_yaml.isSeq)(hooks) ? hooks.items : []).map(
      (hook) => (0, import_yaml.isMap)(hook) ? (0, import_chunk_VAO5KAT5.canonicalId)(hook.get("id")) : void 0
    );
  });
}
function placesOf(yaml, id) {
  const repos = yaml.get(["repos"]);
  if (!(0, import_yaml.isSeq)(repos)) return [];
  return repos.items.flatMap((repo, r) => {
    const hooks = (0, import_yaml.isMap)(repo) && repo.get("repo") === "local" ? repo.get("hooks") : void 0;
    if (!(0, import_yaml.isSeq)(hooks)) return [];
    return hooks.items.flatMap(
      (hook, h) => (0, import_yaml.isMap)(hook) && hook.get("id") === id ? [hooks.items.length === 1 ? ["repos", r] : ["repos", r, "hooks", h]] : []
    );
  });
}
function entryFor(place, hook) {
  return (0, import_chunk_VAO5KAT5.fieldsOf)(place, hook).map(
    ([name, value], index) => `  ${index === 0 ? "-" : " "} ${name}: ${plain(value)}`
  );
}
function plain(value) {
  return /^"[a-z][a-z-]*"$/.test(value) ? value.slice(1, -1) : value;
}
var FILE = "prek.toml";
var BEGIN = "# bartizan: begin";
var END = "# bartizan: end";
var OURS = new RegExp(`^\\n?${BEGIN}\\n[^]*?^${END}\\n`, "gm");
var prek = {
  id: "prek",
  title: "prek",
  hooks: [...import_chunk_VAO5KAT5.IDS.keys()],
  detect: (place) => place.exists((0, import_chunk_YXPOKRHL.join)(place.root, FILE)) ? `there is a file ${FILE}` : void 0,
  install: (place, hooks) => {
    const file = (0, import_chunk_YXPOKRHL.join)(place.root, FILE);
    const before = place.read(file) ?? "";
    const ids = idsIn2(before, file);
    const missing = hooks.filter((hook) => !ids.includes(import_chunk_VAO5KAT5.IDS.get(hook)));
    if (missing.length === 0) return { changes: [], notes: [] };
    const content = `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${entriesFor(place, missing)}`;
    const says = `${file} gets the hook${missing.length > 1 ? "s" : ""} ${missing.map((hook) => import_chunk_VAO5KAT5.IDS.get(hook)).join(", ")}`;
    const run = `Run \`prek install${(0, import_chunk_VAO5KAT5.installOptions)(missing)}\` for git to call it.`;
    return { changes: [{ file, content, says }], notes: [...(0, import_chunk_WCJIBOGL.notesOn)(place, file), run] };
  },
  uninstall: (place) => {
    const file = (0, import_chunk_YXPOKRHL.join)(place.root, FILE);
    const before = place.read(file) ?? "";
    const content = before.replace(OURS, "");
    if (content === before) return { changes: [], notes: [] };
    return { changes: [{ file, content, says: `${file} loses the hooks of Bartizan` }], notes: [] };
  }
};
function idsIn2(text, file) {
  const { value, problems } = (0, import_chunk_5TIHMYHR.readToml)(text);
  if (problems.length > 0)
    throw new import_chunk_YXPOKRHL.UserError(`${file} cannot be read as TOML`, "Mend it first; nothing was changed.");
  if (/^[ \t]*repos[ \t]*=/m.test(text)) {
    throw new import_chunk_YXPOKRHL.UserError(
      `${file} has its repos in one list, which cannot be added to`,
      "Write each as a table [[repos]], or add the hook by hand as docs/hooks.md shows."
    );
  }
  return (0, import_chunk_AOZ2SMLR.itemsOf)((0, import_chunk_AOZ2SMLR.get)(value, "repos")).flatMap(
    (repo) => (0, import_chunk_AOZ2SMLR.itemsOf)((0, import_chunk_AOZ2SMLR.get)(repo, "hooks")).map((hook) => (0, import_chunk_VAO5KAT5.canonicalId)((0, import_chunk_AOZ2SMLR.stringOf)((0, import_chunk_AOZ2SMLR.get)(hook, "id"))))
  );
}
function entriesFor(place, hooks) {
  const tables = hooks.map(
    (hook) => ["[[repos.hooks]]", ...(0, import_chunk_VAO5KAT5.fieldsOf)(place, hook).map(([name, value]) => `${name} = ${value}`)].join("\n")
  );
  return `
${BEGIN}
[[repos]]
repo = "local"

${tables.join("\n\n")}
${END}
`;
}
var KEY = "simple-git-hooks";
var SIMPLE_HOOKS = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"];
var AND = " && ";
var simpleGitHooks = {
  id: KEY,
  title: KEY,
  hooks: SIMPLE_HOOKS,
  detect: (place) => commandsIn(place.read(fileIn(place))) ? `package.json has "${KEY}"` : void 0,
  install: (place, hooks) => {
    const file = fileIn(place);
    let content = readable(place, file);
    for (const hook of hooks) {
      const mine = commandFor(place, hook);
      const others = withoutOurs(commandsIn(content)?.[hook]);
      const wanted = others === "" ? mine : mine + AND + others;
      if (commandsIn(content)?.[hook] !== wanted) content = changed(content, hook, wanted);
    }
    if (content === place.read(file)) return { changes: [], notes: [] };
    const says = `${file} gets a command for ${hooks.join(", ")} in "${KEY}"`;
    return {
      changes: [{ file, content, says }],
      notes: [...(0, import_chunk_WCJIBOGL.notesOn)(place, file), `Run \`npx ${KEY}\` for git to learn of it.`]
    };
  },
  uninstall: (place) => {
    const file = fileIn(place);
    const before = place.read(file);
    if (before === void 0 || !commandsIn(before)) return { changes: [], notes: [] };
    let content = before;
    for (const hook of SIMPLE_HOOKS) {
      const command = commandsIn(content)?.[hook];
      const others = withoutOurs(command);
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
function fileIn(place) {
  return (0, import_chunk_YXPOKRHL.join)(place.root, "package.json");
}
function readable(place, file) {
  const text = place.read(file) ?? "";
  const errors = [];
  (0, import_chunk_QYBJLQON.parse)(text, errors);
  if (errors.length > 0)
    throw new import_chunk_YXPOKRHL.UserError(`${file} cannot be read as JSON`, "Mend it first; nothing was changed.");
  return text;
}
function commandsIn(text) {
  if (text === void 0) return void 0;
  const value = (0, import_chunk_QYBJLQON.parse)(text);
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
  return (0, import_chunk_QYBJLQON.applyEdits)(text, (0, import_chunk_QYBJLQON.modify)(text, [KEY, hook], command, options));
}
function commandFor(place, hook) {
  const line = (0, import_chunk_WCJIBOGL.hookCommandLine)(place, hook);
  if (hook === "commit-msg") return `${line} "$1"`;
  return hook === "pre-push" ? `${line} "$@"` : line;
}
function withoutOurs(command) {
  if (command === void 0) return "";
  const [first = "", ...rest] = command.split(AND);
  return /bartizan[^ ]*'?\/hooks\/|\/hooks\/(pre-commit|pre-merge-commit|commit-msg|pre-push)'?( "\$[1@]")?$/.test(
    first
  ) ? rest.join(AND) : command;
}
var managers = [
  import_chunk_VAO5KAT5.husky,
  import_chunk_VAO5KAT5.lefthook,
  prek,
  preCommitFramework,
  simpleGitHooks,
  gitConfig,
  import_chunk_VAO5KAT5.gitHooks
];
async function installCommand(host, args) {
  const options = parse2("install", args);
  const place = placeOf(host, "install");
  const manager = options.manager ?? detected(place);
  const hooks = options.hooks ?? [place.bare ? "pre-receive" : "pre-commit"];
  for (const hook of hooks) {
    if (manager.hooks.includes(hook)) continue;
    throw new import_chunk_YXPOKRHL.UserError(
      `${manager.title} does not run ${hook} hooks`,
      `It runs ${manager.hooks.join(", ")}; --manager git writes any.`
    );
  }
  const plan = manager.install(place, hooks);
  if (plan.changes.length === 0 && (plan.settings ?? []).length === 0) {
    host.stdout.write(`Nothing to do: ${manager.title} has Bartizan for ${hooks.join(", ")} already.
`);
    for (const { state, text } of await (0, import_chunk_VAO5KAT5.observeManagers)(place))
      if (state === "problem") host.stdout.write(`But ${text}.
`);
    return import_chunk_YXPOKRHL.EXIT.clean;
  }
  show(host, plan, options.dryRun);
  if (!options.dryRun) apply(place, plan);
  return import_chunk_YXPOKRHL.EXIT.clean;
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
    return import_chunk_YXPOKRHL.EXIT.clean;
  }
  show(host, plan, options.dryRun);
  if (!options.dryRun) apply(place, plan);
  return import_chunk_YXPOKRHL.EXIT.clean;
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
  const home = (0, import_chunk_WCJIBOGL.fileURLToPath)(new URL("../", host.bundle)).replace(/[\\/]$/, "");
  if ((0, import_chunk_YXPOKRHL.isBareRepository)(host.cwd)) return (0, import_chunk_VAO5KAT5.placeAt)(host.cwd, true, home);
  return (0, import_chunk_VAO5KAT5.placeAt)((0, import_chunk_YXPOKRHL.repositoryOf)(host.cwd, command).path, false, home);
}
function parse2(command, args) {
  const values = valuesOf(command, args);
  const named = values.manager;
  const manager = managers.find(({ id }) => id === named);
  if (named !== void 0 && !manager) {
    const ids = managers.map(({ id }) => id);
    const guess = (0, import_chunk_YXPOKRHL.closest)(named, ids);
    throw new import_chunk_YXPOKRHL.UserError(
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
    const { values } = (0, import_chunk_7R246EWF.parseArgs)({ args: [...args], options: OPTIONS, strict: true });
    if (command === "install" || values.hooks === void 0) return values;
  } catch {
  }
  throw new import_chunk_YXPOKRHL.UserError(`${command} does not take ${args.join(" ")}`, hint);
}
function hookNamed(name) {
  const found = import_chunk_YXPOKRHL.HOOKS.find((hook) => hook === name);
  if (found) return found;
  const guess = (0, import_chunk_YXPOKRHL.closest)(name, import_chunk_YXPOKRHL.HOOKS);
  throw new import_chunk_YXPOKRHL.UserError(
    `there is no hook "${name}" to install`,
    `${guess ? `Did you mean ${guess}? ` : ""}There are ${import_chunk_YXPOKRHL.HOOKS.join(", ")}.`
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  installCommand,
  uninstallCommand
});
})