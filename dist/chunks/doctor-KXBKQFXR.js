import {
  homeOf,
  placeAt
} from "./chunk-TSIGHUTH.js";
import {
  shellQuoted
} from "./chunk-YQPD45R7.js";
import {
  require_node_url
} from "./chunk-QZRSNFTE.js";
import {
  ConfigError
} from "./chunk-UWPHQGVN.js";
import {
  require_dist
} from "./chunk-FU6ZTNK5.js";
import {
  configurationNamed,
  configurationOnDisk
} from "./chunk-5Q2SXQJJ.js";
import {
  visible
} from "./chunk-RGAFTZ2C.js";
import {
  require_node_util
} from "./chunk-TXOD2BWU.js";
import {
  DEFAULT_CONFIGURATION,
  DEFAULT_OPTIONS,
  globs,
  presetLayers
} from "./chunk-OAKJFYJQ.js";
import {
  CHECK_IDS,
  DEFAULT_LIMITS,
  EXIT,
  GitError,
  HOOKS,
  UserError,
  VERSION,
  isBareRepository,
  repositoryOf,
  require_node_child_process,
  require_node_fs,
  require_node_path,
  rootOf,
  runSync
} from "./chunk-UWKIGZC5.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/cli/commands/doctor.ts
var import_node_util = __toESM(require_node_util(), 1);

// src/doctor/configuration.ts
async function examineConfiguration(patient) {
  try {
    return sectionsOf(await found(patient), patient.path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const details = error instanceof ConfigError ? error.details : [];
    const problems = [error.message, ...details, error.hint].map((text) => ({
      state: "problem",
      text
    }));
    return [{ title: "Configuration", observations: problems }];
  }
}
async function found({ cwd, config, noConfig }) {
  if (noConfig) return void 0;
  if (config !== void 0) return configurationNamed(cwd, config);
  return configurationOnDisk(rootOf(cwd).path);
}
function sectionsOf(parsed, path) {
  const configuration = parsed?.configuration ?? DEFAULT_CONFIGURATION;
  const presets = presetLayers(configuration.extends).length;
  const all = configuration.layers.map((layer, i) => {
    if (i < presets) return { layer, at: void 0 };
    return { layer, at: i === presets ? [] : ["overrides", i - presets - 1] };
  });
  const holding = all.filter(
    ({ layer }) => layer.paths === void 0 ? true : path !== void 0 && globs(layer.paths)(path)
  );
  const origin = (at, source = "default") => {
    const place = at && parsed?.place(at);
    return place ? `${place.path}:${place.line}` : source;
  };
  const own = (key, value, ...rest) => {
    const at = [key, ...rest];
    return setting(at.join("."), value, isSet(parsed, at) ? origin(at) : "default");
  };
  const limits = { ...DEFAULT_LIMITS, ...configuration.limits };
  return [
    {
      title: path === void 0 ? "Configuration" : `Configuration for ${path}`,
      observations: [
        configuration.file === void 0 ? { state: "note", text: "no configuration file: the defaults hold" } : { state: "fine", text: `read from ${configuration.file}` },
        own("extends", configuration.extends),
        own("failOn", configuration.failOn),
        own("baseline", configuration.baseline ?? "none"),
        ...Object.entries(limits).map(([name, value]) => own("limits", value, name))
      ]
    },
    { title: "Checks", observations: CHECK_IDS.flatMap((id) => checkRows(id, holding, origin)) },
    { title: "Severities other than the rules' own", observations: ruleRows(holding, origin) },
    {
      title: "Findings that may stand",
      observations: configuration.ignore.filter(({ paths }) => path === void 0 || paths.length === 0 || globs(paths)(path)).map(({ paths, rules, ids, packages, values, until, reason, at }) => {
        const what = [
          ...rules,
          ...ids,
          ...packages,
          ...values.map((value) => `${value.slice(0, 15)}\u2026`)
        ].join(", ");
        const where = paths.length === 0 ? "" : ` in ${paths.join(", ")}`;
        const end = until === void 0 ? "" : `, until ${until}`;
        return {
          state: "fine",
          text: `${what || "everything"}${where}: ${reason}${end}`,
          from: `${at.path}:${at.line}`
        };
      })
    },
    {
      title: "Kinds of secrets of your own",
      observations: configuration.secretKinds.map(({ id, name, severity, at }) => ({
        state: "fine",
        text: `secrets/${id} (${severity}): ${name}`,
        from: `${at.path}:${at.line}`
      }))
    },
    {
      title: "Overrides that --path would tell more of",
      observations: all.flatMap(
        ({ layer, at }) => path === void 0 && layer.paths && at ? [{ state: "fine", text: layer.paths.join(", "), from: origin(at) }] : []
      )
    }
  ];
}
function setting(name, value, from) {
  return {
    state: "fine",
    text: `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`,
    from
  };
}
function isSet(parsed, path) {
  let at = parsed?.settings;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return false;
    at = Reflect.get(at, step);
  }
  return at !== void 0;
}
function checkRows(id, layers, origin) {
  const toggle = layers.findLast(({ layer }) => layer.checks[id] !== void 0);
  const isOn = toggle?.layer.checks[id] ?? true;
  const where = (one, ...rest) => origin(one?.at && [...one.at, "checks", id, ...rest], one?.layer.source);
  const rows = [setting(id, isOn ? "on" : "off", where(toggle))];
  const defaults = Object.entries(DEFAULT_OPTIONS).find(([name]) => name === id)?.[1] ?? {};
  for (const [name, value] of Object.entries(defaults)) {
    const given = layers.findLast(({ layer }) => optionIn(layer, id, name) !== void 0);
    rows.push(setting(`${id}.${name}`, given ? optionIn(given.layer, id, name) : value, where(given, name)));
  }
  return rows;
}
function optionIn({ options }, id, name) {
  const own = Object.entries(options).find(([check]) => check === id)?.[1];
  return own === void 0 ? void 0 : Object.entries(own).find(([option]) => option === name)?.[1];
}
function ruleRows(layers, origin) {
  const levels = /* @__PURE__ */ new Map();
  for (const { layer, at } of layers) {
    for (const [name, level] of Object.entries(layer.rules)) {
      levels.set(name, { level, from: origin(at && [...at, "rules", name], layer.source) });
    }
  }
  return [...levels].sort(([a], [b]) => a < b ? -1 : 1).map(
    ([name, { level, from }]) => setting(name.includes("/") ? name : `${name} (all rules)`, level, from)
  );
}

// src/doctor/hooks.ts
var import_node_url = __toESM(require_node_url(), 1);

// src/doctor/hook-files.ts
var import_node_path = __toESM(require_node_path(), 1);

// src/doctor/git-settings.ts
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
    return runSync(args, { cwd: root, safeDirectory: root }).toString("utf8");
  } catch (error) {
    if (error instanceof GitError && error.kind === "failed") return "";
    throw error;
  }
}

// src/doctor/hook-files.ts
function observeHooksPath(place) {
  const [setting2] = gitSettings(place.root, "^core\\.hookspath$").slice(-1);
  if (!setting2) return [];
  const unset = `git config --file ${shellQuoted(setting2.file)} --unset-all core.hooksPath`;
  const where = `core.hooksPath is ${setting2.value}`;
  if (!place.exists(place.hooksFolder) || setting2.value === "/dev/null") {
    const text2 = `${where}, where there are no hooks, so git runs none: \`${unset}\``;
    return [{ state: "problem", text: text2, from: setting2.file }];
  }
  const usual = place.ownHooksFolder;
  const left = HOOKS.filter((hook) => homeOf(place, (0, import_node_path.join)(usual, hook)) !== void 0);
  if (left.length === 0 || usual === place.hooksFolder) {
    return [{ state: "fine", text: `git looks for hooks in ${place.hooksFolder}`, from: setting2.file }];
  }
  const text = `${where}, so git does not run ${left.join(", ")} of ${usual}: \`bartizan install\` again, or \`${unset}\``;
  return [{ state: "problem", text, from: setting2.file }];
}
function observeHookFiles(place) {
  let installed = 0;
  const files = HOOKS.flatMap((hook) => {
    const file = (0, import_node_path.join)(place.hooksFolder, hook);
    const home = homeOf(place, file);
    if (home === void 0) return [];
    installed += 1;
    const again = `node ${shellQuoted((0, import_node_path.join)(place.home, "dist/cli.js"))} install --hooks ${hook}`;
    if (!place.isExecutable(file)) {
      const text = `${hook} is not executable, and git passes over it: \`chmod +x ${shellQuoted(file)}\``;
      return [{ state: "problem", text, from: file }];
    }
    if (!place.exists((0, import_node_path.join)(home, "hooks/shim.sh")) || !place.exists((0, import_node_path.join)(home, "dist/cli.js"))) {
      const text = `${hook} calls Bartizan in ${home}, which is gone: \`${again}\``;
      return [{ state: "problem", text, from: file }];
    }
    const other = home === place.home ? "" : `, in ${home}: not the one that says this`;
    return [{ state: "fine", text: `${hook} calls Bartizan${other}`, from: file }];
  });
  return { files, installed };
}

// src/doctor/hook-managers.ts
var import_node_path2 = __toESM(require_node_path(), 1);
var import_yaml = __toESM(require_dist(), 1);
var FRAMEWORK_IDS = {
  "pre-commit": /"id":"bartizan(-node|-system)?"/,
  "commit-msg": /"id":"bartizan-commit-msg"/,
  "pre-push": /"id":"bartizan-push"/
};
var MANAGED = [
  {
    title: "the pre-commit framework",
    files: [".pre-commit-config.yaml", ".pre-commit-config.yml"],
    partFor: (settings, hook) => FRAMEWORK_IDS[hook]?.exec(JSON.stringify(settings) ?? "")?.[0],
    mark: /pre-commit|prek/,
    activate: (hook) => `pre-commit install --hook-type ${hook}`
  },
  {
    title: "lefthook",
    files: ["", ".", ".config/"].flatMap((start) => [
      `${start}lefthook.yml`,
      `${start}lefthook.yaml`,
      `${start}lefthook.json`
    ]),
    partFor: partNamed,
    mark: /lefthook/,
    activate: () => "lefthook install"
  },
  {
    title: "simple-git-hooks",
    files: ["package.json"],
    partFor: (settings, hook) => partNamed(partNamed(settings, "simple-git-hooks"), hook),
    mark: /bartizan/,
    activate: () => "npx simple-git-hooks"
  }
];
function observeManagers(place) {
  if (place.bare) return [];
  return [
    ...MANAGED.flatMap((managed) => observeManager(place, managed)),
    ...husky(place),
    ...gitsOwn(place)
  ];
}
function observeManager(place, managed) {
  return managed.files.flatMap((name) => {
    const settings = settingsIn(place.read((0, import_node_path2.join)(place.root, name)));
    const hooks = HOOKS.filter((hook) => namesBartizan(managed.partFor(settings, hook)));
    return hooks.map((hook) => {
      const file = (0, import_node_path2.join)(place.hooksFolder, hook);
      if (!managed.mark.test(place.read(file) ?? "")) {
        const text2 = `git does not call ${managed.title}, which has Bartizan for ${hook}: \`${managed.activate(hook)}\``;
        return { state: "problem", text: text2, from: name };
      }
      if (place.isExecutable(file))
        return { state: "fine", text: `${hook} calls Bartizan through ${managed.title}`, from: name };
      const text = `${hook} is not executable, and git passes over it: \`chmod +x ${shellQuoted(file)}\``;
      return { state: "problem", text, from: file };
    });
  });
}
function husky(place) {
  const isOn = /(^|\/)\.husky(\/_)?\/?$/.test(place.hooksPath ?? "") && place.exists(place.hooksFolder);
  return HOOKS.flatMap((hook) => {
    const name = `.husky/${hook}`;
    if (!namesBartizan(place.read((0, import_node_path2.join)(place.root, name)))) return [];
    if (isOn) return [{ state: "fine", text: `${hook} calls Bartizan through husky`, from: name }];
    const text = `git does not call husky, which has Bartizan for ${hook}: \`npx husky\``;
    return [{ state: "problem", text, from: name }];
  });
}
function gitsOwn(place) {
  const commands = gitSettings(place.root, "^hook\\..*\\.command$").filter(
    ({ value }) => namesBartizan(value)
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
  return part !== void 0 && (JSON.stringify(part) ?? "").includes("bartizan");
}
function partNamed(settings, name) {
  return typeof settings === "object" && settings !== null && Object.hasOwn(settings, name) ? Reflect.get(settings, name) : void 0;
}
function settingsIn(text) {
  if (text === void 0) return void 0;
  try {
    return (0, import_yaml.parse)(text, { maxAliasCount: 100, logLevel: "error" });
  } catch {
    return void 0;
  }
}

// src/doctor/machine.ts
var import_node_child_process = __toESM(require_node_child_process(), 1);
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path3 = __toESM(require_node_path(), 1);
function observeMachine(place, env) {
  return [git(place), node(env), ...shallow(place)];
}
function git({ gitVersion: [major, minor] }) {
  const version = `git ${major}.${minor}`;
  if (major > 2 || major === 2 && minor >= 30) return { state: "fine", text: version };
  return { state: "problem", text: `${version} is too old: install git 2.30 or newer` };
}
function node(env) {
  const named = env["BARTIZAN_NODE"];
  const file = named || firstOnPath(env["PATH"] ?? "");
  const from = named ? "BARTIZAN_NODE" : "PATH";
  if (file === void 0) {
    const text2 = `there is no node on PATH: hooks look in the usual folders. To be sure, \`export BARTIZAN_NODE=${process.execPath}\``;
    return { state: "note", text: text2, from };
  }
  const asked = (0, import_node_child_process.spawnSync)(file, ["--version"], { encoding: "utf8", timeout: 1e4 });
  const [, major, minor] = /^v(\d+)\.(\d+)\./.exec(asked.stdout ?? "") ?? [];
  if (major === void 0) {
    return { state: "problem", text: `${file} does not say its version: it is no Node.js that runs`, from };
  }
  const version = `Node.js ${major}.${minor}`;
  if (Number(major) > 20 || major === "20" && Number(minor) >= 19)
    return { state: "fine", text: `hooks run on ${version}, ${file}`, from };
  const text = `hooks run on ${version}, ${file}, which is too old: put 20.19 or newer first, or \`export BARTIZAN_NODE=${process.execPath}\``;
  return { state: "problem", text, from };
}
function firstOnPath(path) {
  const names = process.platform === "win32" ? ["node.exe"] : ["node"];
  return path.split(import_node_path3.delimiter).filter((folder) => folder !== "").flatMap((folder) => names.map((name) => (0, import_node_path3.join)(folder, name))).find(isProgram);
}
function isProgram(file) {
  try {
    (0, import_node_fs.accessSync)(file, import_node_fs.constants.X_OK);
    return (0, import_node_fs.statSync)(file).isFile();
  } catch {
    return false;
  }
}
function shallow({ root }) {
  try {
    const answer = runSync(["rev-parse", "--is-shallow-repository"], { cwd: root, safeDirectory: root });
    if (answer.toString("latin1").trim() !== "true") return [];
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
  const text = "this clone is shallow: what came with its oldest commit is not told apart; `git fetch --unshallow` brings the rest";
  return [{ state: "note", text }];
}

// src/doctor/skips.ts
var import_node_path4 = __toESM(require_node_path(), 1);
function observeSkips(place, env) {
  return [...variables(place, env), ...aliases(place), ...surroundings(env)];
}
var SWITCHES = [
  ...["SKIP", "PREK_SKIP"].map((name) => ({ name, isOff: skips, what: "the framework skips Bartizan" })),
  { name: "HUSKY", isOff: (value) => value === "0", what: "husky runs no hook" },
  { name: "LEFTHOOK", isOff: (value) => ["0", "false"].includes(value), what: "lefthook runs no hook" },
  { name: "LEFTHOOK_EXCLUDE", isOff: skips, what: "lefthook skips Bartizan" },
  { name: "SKIP_SIMPLE_GIT_HOOKS", isOff: (value) => value === "1", what: "simple-git-hooks runs no hook" }
];
function skips(value) {
  return value.split(",").some((id) => /^bartizan\b/.test(id.trim()));
}
function variables(place, env) {
  const off = SWITCHES.flatMap(({ name, isOff, what }) => {
    const value = env[name];
    if (value === void 0 || !isOff(value)) return [];
    return [
      { state: "problem", text: `${name}=${value}, so ${what}: \`unset ${name}\``, from: "environment" }
    ];
  });
  const given = Object.entries(env).some(
    ([name, value]) => /^GIT_CONFIG_(PARAMETERS|KEY_\d+)$/.test(name) && /core\.hookspath/i.test(value ?? "")
  );
  const elsewhere = {
    state: "problem",
    text: "a GIT_CONFIG_ variable sets core.hooksPath: `env | grep GIT_CONFIG_` shows it",
    from: "environment"
  };
  return [...off, ...given ? [elsewhere] : [], ...huskyInit(place, env)];
}
function huskyInit(place, env) {
  const folder = env["XDG_CONFIG_HOME"] || (0, import_node_path4.join)(env["HOME"] ?? "", ".config");
  const file = (0, import_node_path4.join)(folder, "husky/init.sh");
  if (!/^\s*(export\s+)?HUSKY=["']?0/m.test(place.read(file) ?? "")) return [];
  return [
    { state: "problem", text: "HUSKY=0, so husky runs no hook: take the line out of the file", from: file }
  ];
}
var PASSES_BY = /--no-verify\b|\bcommit\b[^;&|]*\s-[a-mo-zA-Z]*n|core\.hooksPath=/;
function aliases({ root }) {
  return gitSettings(root, "^alias\\.").filter(({ value }) => PASSES_BY.test(value)).map(({ key, file }) => {
    const name = key.slice("alias.".length);
    return { state: "note", text: `\`git ${name}\` passes by every hook`, from: file };
  });
}
function surroundings(env) {
  if (!env["CI"] || env["CI"] === "false") return [];
  return [
    {
      state: "note",
      text: "CI is set: a CI machine makes no commits, so no hook runs; `bartizan scan` or the Action looks there",
      from: "environment"
    }
  ];
}

// src/doctor/hooks.ts
var examineHooks = (patient) => {
  const place = placeOf(patient);
  if (typeof place === "string") return [{ title: "Hooks", observations: [{ state: "note", text: place }] }];
  const { files, installed } = observeHookFiles(place);
  const managed = observeManagers(place);
  const observations = [...observeHooksPath(place), ...files, ...managed];
  if (installed === 0 && managed.length === 0) {
    observations.push({
      state: "note",
      text: "no hook calls Bartizan in this repository: `bartizan install` sees to it"
    });
  }
  return [
    { title: "Hooks", observations },
    { title: "What passes by the hooks", observations: observeSkips(place, patient.env) },
    { title: "What the hooks need", observations: observeMachine(place, patient.env) }
  ];
};
function placeOf({ cwd, bundle }) {
  const home = (0, import_node_url.fileURLToPath)(new URL("../", bundle)).replace(/[\\/]$/, "");
  try {
    if (isBareRepository(cwd)) return placeAt(cwd, true, home);
    return placeAt(repositoryOf(cwd, "a hook").path, false, home);
  } catch (error) {
    if (error instanceof UserError || error instanceof GitError) return error.message;
    throw error;
  }
}

// src/cli/commands/doctor.ts
var EXAMINATIONS = [examineConfiguration, examineHooks];
var USAGE = "It is `bartizan doctor [--path PATH] [--config FILE | --no-config]`.";
async function doctorCommand(host, args) {
  const { path, config, "no-config": noConfig = false } = parse2(args);
  const patient = { cwd: host.cwd, env: host.env, bundle: host.bundle, path, config, noConfig };
  const sections = [
    {
      title: `Bartizan ${VERSION}`,
      observations: [{ state: "fine", text: `Node.js ${process.versions.node}` }]
    }
  ];
  for (const examination of EXAMINATIONS) sections.push(...await examination(patient));
  host.stdout.write(render(sections.filter(({ observations }) => observations.length > 0)));
  const isWell = sections.every(({ observations }) => observations.every(({ state }) => state !== "problem"));
  return isWell ? EXIT.clean : EXIT.user;
}
function parse2(args) {
  try {
    const { values } = (0, import_node_util.parseArgs)({
      args: [...args],
      options: { path: { type: "string" }, config: { type: "string" }, "no-config": { type: "boolean" } },
      strict: true
    });
    return values;
  } catch (error) {
    const unknown = import_node_util.types.isNativeError(error) ? /'([^']*)'/.exec(error.message)?.[1] : void 0;
    throw new UserError(`doctor does not take ${unknown ?? "these arguments"}`, USAGE);
  }
}
var MARKS = { fine: " ", note: "-", problem: "!" };
function render(sections) {
  return `${sections.map(renderSection).join("\n\n")}
`;
}
function renderSection({ title, observations }) {
  const width = Math.min(70, Math.max(...observations.map(({ text }) => text.length)));
  const lines = observations.map(
    ({ state, text, from }) => visible(`${MARKS[state]} ${from === void 0 ? text : `${text.padEnd(width)}  ${from}`}`)
  );
  return [visible(title), ...lines].join("\n");
}
export {
  doctorCommand
};
