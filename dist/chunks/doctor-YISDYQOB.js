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
  doctorCommand: () => doctorCommand
});
module.exports = stdin_exports;
var import_chunk_VAO5KAT5 = __load("./chunk-VAO5KAT5.js");
var import_chunk_WCJIBOGL = __load("./chunk-WCJIBOGL.js");
var import_chunk_VSHIY7LD = __load("./chunk-VSHIY7LD.js");
var import_chunk_7R246EWF = __load("./chunk-7R246EWF.js");
var import_chunk_XQXMVBM7 = __load("./chunk-XQXMVBM7.js");
var import_chunk_RGAFTZ2C = __load("./chunk-RGAFTZ2C.js");
var import_chunk_W2WOCJ7M = __load("./chunk-W2WOCJ7M.js");
var import_chunk_CBFG3CJ2 = __load("./chunk-CBFG3CJ2.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
async function examineConfiguration(patient) {
  try {
    const parsed = await found(patient);
    return sectionsOf(parsed, patient.path, await baselineThatHolds(patient, parsed));
  } catch (error) {
    if (!(error instanceof import_chunk_YXPOKRHL.UserError)) throw error;
    const details = error instanceof import_chunk_XQXMVBM7.ConfigError ? error.details : [];
    const problems = [error.message, ...details, error.hint].map((text) => ({
      state: "problem",
      text
    }));
    return [{ title: "Configuration", observations: problems }];
  }
}
async function found({ cwd, config, noConfig }) {
  if (noConfig) return void 0;
  if (config !== void 0) return (0, import_chunk_7R246EWF.configurationNamed)(cwd, config);
  return (0, import_chunk_7R246EWF.configurationOnDisk)((0, import_chunk_YXPOKRHL.rootOf)(cwd).path);
}
async function baselineThatHolds({ cwd }, parsed) {
  const named = parsed?.configuration.baseline;
  const baseline = await (0, import_chunk_VSHIY7LD.baselineOnDisk)((0, import_chunk_YXPOKRHL.rootOf)(cwd).path, named).catch((error) => {
    if (error instanceof import_chunk_YXPOKRHL.UserError) return error;
    throw error;
  });
  if (baseline instanceof import_chunk_YXPOKRHL.UserError) return baseline;
  if (!baseline) return named === void 0 ? "none" : `${named} (there is no such file)`;
  const { name, entries } = baseline;
  return `${name} (${entries.length} ${entries.length === 1 ? "entry" : "entries"})`;
}
function sectionsOf(parsed, path, baseline) {
  const configuration = parsed?.configuration ?? import_chunk_AOZ2SMLR.DEFAULT_CONFIGURATION;
  const presets = (0, import_chunk_AOZ2SMLR.presetLayers)(configuration.extends).length;
  const all = configuration.layers.map((layer, i) => {
    if (i < presets) return { layer, at: void 0 };
    return { layer, at: i === presets ? [] : ["overrides", i - presets - 1] };
  });
  const holding = all.filter(
    ({ layer }) => layer.paths === void 0 ? true : path !== void 0 && (0, import_chunk_AOZ2SMLR.globs)(layer.paths)(path)
  );
  const origin = (at, source = "default") => {
    const place = at && parsed?.place(at);
    return place ? `${place.path}:${place.line}` : source;
  };
  const own = (key, value, ...rest) => {
    const at = [key, ...rest];
    return setting(at.join("."), value, isSet(parsed, at) ? origin(at) : "default");
  };
  const limits = { ...import_chunk_YXPOKRHL.DEFAULT_LIMITS, ...configuration.limits };
  return [
    {
      title: path === void 0 ? "Configuration" : `Configuration for ${path}`,
      observations: [
        configuration.file === void 0 ? { state: "note", text: "no configuration file: the defaults hold" } : { state: "fine", text: `read from ${configuration.file}` },
        own("extends", configuration.extends),
        own("failOn", configuration.failOn),
        baseline instanceof import_chunk_YXPOKRHL.UserError ? { state: "problem", text: `${baseline.message}. ${baseline.hint}` } : own("baseline", baseline),
        ...Object.entries(limits).map(([name, value]) => own("limits", value, name)),
        ...Object.entries(configuration.receive).map(([name, value]) => own("receive", value, name))
      ]
    },
    { title: "Checks", observations: import_chunk_YXPOKRHL.CHECK_IDS.flatMap((id) => checkRows(id, holding, origin)) },
    { title: "Severities other than the rules' own", observations: ruleRows(holding, origin) },
    {
      title: "Findings that may stand",
      observations: configuration.ignore.filter(({ paths }) => path === void 0 || paths.length === 0 || (0, import_chunk_AOZ2SMLR.globs)(paths)(path)).map(({ paths, rules, ids, packages, values, until, reason, at }) => {
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
  const defaults = Object.entries(import_chunk_AOZ2SMLR.DEFAULT_OPTIONS).find(([name]) => name === id)?.[1] ?? {};
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
function observeHooksPath(place) {
  const [setting2] = (0, import_chunk_VAO5KAT5.gitSettings)(place.root, "^core\\.hookspath$").slice(-1);
  if (!setting2) return [];
  const unset = `git config --file ${(0, import_chunk_WCJIBOGL.shellQuoted)(setting2.file)} --unset-all core.hooksPath`;
  const where = `core.hooksPath is ${setting2.value}`;
  if (!place.exists(place.hooksFolder) || setting2.value === "/dev/null") {
    const text2 = `${where}, where there are no hooks, so git runs none: \`${unset}\``;
    return [{ state: "problem", text: text2, from: setting2.file }];
  }
  const usual = place.ownHooksFolder;
  const left = import_chunk_YXPOKRHL.HOOKS.filter((hook) => (0, import_chunk_VAO5KAT5.homeOf)(place, (0, import_chunk_YXPOKRHL.join)(usual, hook)) !== void 0);
  if (left.length === 0 || usual === place.hooksFolder) {
    return [{ state: "fine", text: `git looks for hooks in ${place.hooksFolder}`, from: setting2.file }];
  }
  const text = `${where}, so git does not run ${left.join(", ")} of ${usual}: \`bartizan install\` again, or \`${unset}\``;
  return [{ state: "problem", text, from: setting2.file }];
}
function observeHookFiles(place) {
  let installed = 0;
  const files = import_chunk_YXPOKRHL.HOOKS.flatMap((hook) => {
    const file = (0, import_chunk_YXPOKRHL.join)(place.hooksFolder, hook);
    const home = (0, import_chunk_VAO5KAT5.homeOf)(place, file);
    if (home === void 0) return [];
    installed += 1;
    const again = `node ${(0, import_chunk_WCJIBOGL.shellQuoted)((0, import_chunk_YXPOKRHL.join)(place.home, "dist/cli.js"))} install --hooks ${hook}`;
    if (!place.isExecutable(file)) {
      const text = `${hook} is not executable, and git passes over it: \`chmod +x ${(0, import_chunk_WCJIBOGL.shellQuoted)(file)}\``;
      return [{ state: "problem", text, from: file }];
    }
    if (!place.exists((0, import_chunk_YXPOKRHL.join)(home, "hooks/shim.sh")) || !place.exists((0, import_chunk_YXPOKRHL.join)(home, "dist/cli.js"))) {
      const text = `${hook} calls Bartizan in ${home}, which is gone: \`${again}\``;
      return [{ state: "problem", text, from: file }];
    }
    const other = home === place.home ? "" : `, in ${home}: not the one that says this`;
    return [{ state: "fine", text: `${hook} calls Bartizan${other}`, from: file }];
  });
  return { files, installed };
}
function observeMachine(place, env) {
  return [git(place), node(place, env), ...shallow(place)];
}
function git({ gitVersion: [major, minor] }) {
  const version = `git ${major}.${minor}`;
  if (major > 2 || major === 2 && minor >= 30) return { state: "fine", text: version };
  return { state: "problem", text: `${version} is too old: install git 2.30 or newer` };
}
function node(place, env) {
  const to = `\`export BARTIZAN_NODE=${process.execPath}\``;
  const named = env["BARTIZAN_NODE"];
  const onPath = named ? void 0 : firstOnPath(env["PATH"] ?? "");
  const first = named || onPath;
  const from = named ? "BARTIZAN_NODE" : "PATH";
  const version = first === void 0 ? void 0 : versionOf(first);
  if (first !== void 0 && version === void 0)
    return { state: "problem", text: `${first} does not say its version: it is no Node.js that runs`, from };
  if (isEnough(version)) return { state: "fine", text: `hooks run on ${told(version)}, ${first}`, from };
  const lacking = first === void 0 ? "there is no node on PATH" : `${first} is too old, ${told(version)}`;
  const other = named ? void 0 : elsewhere(place, env);
  if (other !== void 0) {
    const text2 = `hooks run on ${told(versionOf(other))}, ${other}, as ${lacking}`;
    return { state: "fine", text: text2, from: "hooks/find-node.sh" };
  }
  const text = `${lacking}, and hooks refuse: put Node.js 20.19 or newer first, or ${to}`;
  return { state: "problem", text, from };
}
function versionOf(file) {
  const asked = (0, import_chunk_YXPOKRHL.spawnSync)(file, ["--version"], { encoding: "utf8", timeout: 1e4 });
  const [, major, minor] = /^v(\d+)\.(\d+)\./.exec(asked.stdout ?? "") ?? [];
  return major === void 0 ? void 0 : [Number(major), Number(minor)];
}
function told(version) {
  return version === void 0 ? "a Node.js" : `Node.js ${version.join(".")}`;
}
function isEnough(version) {
  if (version === void 0) return false;
  const [major, minor] = version;
  return major > 20 || major === 20 && minor >= 19;
}
function elsewhere(place, env) {
  const script = '. "$1/hooks/find-node.sh" && find_node';
  const asked = (0, import_chunk_YXPOKRHL.spawnSync)("sh", ["-c", script, "sh", place.home], {
    encoding: "utf8",
    env: { ...env },
    timeout: 1e4
  });
  return asked.stdout?.trim() || void 0;
}
function firstOnPath(path) {
  const names = process.platform === "win32" ? ["node.exe"] : ["node"];
  return path.split(import_chunk_YXPOKRHL.delimiter).filter((folder) => folder !== "").flatMap((folder) => names.map((name) => (0, import_chunk_YXPOKRHL.join)(folder, name))).find(isProgram);
}
function isProgram(file) {
  try {
    (0, import_chunk_YXPOKRHL.accessSync)(file, import_chunk_YXPOKRHL.constants.X_OK);
    return (0, import_chunk_YXPOKRHL.statSync)(file).isFile();
  } catch {
    return false;
  }
}
function shallow({ root }) {
  try {
    const answer = (0, import_chunk_YXPOKRHL.runSync)(["rev-parse", "--is-shallow-repository"], { cwd: root, safeDirectory: root });
    if (answer.toString("latin1").trim() !== "true") return [];
  } catch (error) {
    if (error instanceof import_chunk_YXPOKRHL.GitError) return [];
    throw error;
  }
  const text = "this clone is shallow: what came with its oldest commit is not told apart; `git fetch --unshallow` brings the rest";
  return [{ state: "note", text }];
}
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
  const elsewhere2 = {
    state: "problem",
    text: "a GIT_CONFIG_ variable sets core.hooksPath: `env | grep GIT_CONFIG_` shows it",
    from: "environment"
  };
  return [...off, ...given ? [elsewhere2] : [], ...huskyInit(place, env)];
}
function huskyInit(place, env) {
  const folder = env["XDG_CONFIG_HOME"] || (0, import_chunk_YXPOKRHL.join)(env["HOME"] ?? "", ".config");
  const file = (0, import_chunk_YXPOKRHL.join)(folder, "husky/init.sh");
  if (!/^\s*(export\s+)?HUSKY=["']?0/m.test(place.read(file) ?? "")) return [];
  return [
    { state: "problem", text: "HUSKY=0, so husky runs no hook: take the line out of the file", from: file }
  ];
}
var PASSES_BY = /--no-verify\b|\bcommit\b[^;&|]*\s-[a-mo-zA-Z]*n|core\.hooksPath=/;
function aliases({ root }) {
  return (0, import_chunk_VAO5KAT5.gitSettings)(root, "^alias\\.").filter(({ value }) => PASSES_BY.test(value)).map(({ key, file }) => {
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
var examineHooks = async (patient) => {
  const place = placeOf(patient);
  if (typeof place === "string") return [{ title: "Hooks", observations: [{ state: "note", text: place }] }];
  const { files, installed } = observeHookFiles(place);
  const managed = await (0, import_chunk_VAO5KAT5.observeManagers)(place);
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
  const home = (0, import_chunk_WCJIBOGL.fileURLToPath)(new URL("../", bundle)).replace(/[\\/]$/, "");
  try {
    if ((0, import_chunk_YXPOKRHL.isBareRepository)(cwd)) return (0, import_chunk_VAO5KAT5.placeAt)(cwd, true, home);
    return (0, import_chunk_VAO5KAT5.placeAt)((0, import_chunk_YXPOKRHL.repositoryOf)(cwd, "a hook").path, false, home);
  } catch (error) {
    if (error instanceof import_chunk_YXPOKRHL.UserError || error instanceof import_chunk_YXPOKRHL.GitError) return error.message;
    throw error;
  }
}
var EXAMINATIONS = [examineConfiguration, examineHooks];
var USAGE = "It is `bartizan doctor [--path PATH] [--config FILE | --no-config]`.";
async function doctorCommand(host, args) {
  const { path, config, "no-config": noConfig = false } = parse(args);
  const patient = { cwd: host.cwd, env: host.env, bundle: host.bundle, path, config, noConfig };
  const sections = [
    {
      title: `Bartizan ${import_chunk_YXPOKRHL.VERSION}`,
      observations: [{ state: "fine", text: `Node.js ${process.versions.node}` }]
    }
  ];
  for (const examination of EXAMINATIONS) sections.push(...await examination(patient));
  host.stdout.write(render(sections.filter(({ observations }) => observations.length > 0)));
  const isWell = sections.every(({ observations }) => observations.every(({ state }) => state !== "problem"));
  return isWell ? import_chunk_YXPOKRHL.EXIT.clean : import_chunk_YXPOKRHL.EXIT.user;
}
function parse(args) {
  try {
    const { values } = (0, import_chunk_7R246EWF.parseArgs)({
      args: [...args],
      options: { path: { type: "string" }, config: { type: "string" }, "no-config": { type: "boolean" } },
      strict: true
    });
    return values;
  } catch (error) {
    const unknown = import_chunk_7R246EWF.types.isNativeError(error) ? /'([^']*)'/.exec(error.message)?.[1] : void 0;
    throw new import_chunk_YXPOKRHL.UserError(`doctor does not take ${unknown ?? "these arguments"}`, USAGE);
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
    ({ state, text, from }) => (0, import_chunk_RGAFTZ2C.visible)(`${MARKS[state]} ${from === void 0 ? text : `${text.padEnd(width)}  ${from}`}`)
  );
  return [(0, import_chunk_RGAFTZ2C.visible)(title), ...lines].join("\n");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  doctorCommand
});
})