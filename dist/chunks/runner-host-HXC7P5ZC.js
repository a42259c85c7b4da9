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
  runAction: () => runAction
});
module.exports = stdin_exports;
var import_chunk_5HFKFAMD = __load("./chunk-5HFKFAMD.js");
var import_chunk_AFICL6KB = __load("./chunk-AFICL6KB.js");
var import_chunk_4HHDWSYT = __load("./chunk-4HHDWSYT.js");
var import_chunk_JLLL6JYF = __load("./chunk-JLLL6JYF.js");
var import_chunk_OWZHJVLP = __load("./chunk-OWZHJVLP.js");
var import_chunk_IMICNHUS = __load("./chunk-IMICNHUS.js");
var import_chunk_4KKVYXQK = __load("./chunk-4KKVYXQK.js");
var import_chunk_JVWHXFPK = __load("./chunk-JVWHXFPK.js");
var import_chunk_JVTTLUBR = __load("./chunk-JVTTLUBR.js");
var import_chunk_OJ2RC6DM = __load("./chunk-OJ2RC6DM.js");
var import_chunk_7UTINHF3 = __load("./chunk-7UTINHF3.js");
var import_chunk_VSHIY7LD = __load("./chunk-VSHIY7LD.js");
var import_chunk_MF6YM5BA = __load("./chunk-MF6YM5BA.js");
var import_chunk_XSPWFX4C = __load("./chunk-XSPWFX4C.js");
var import_chunk_7R246EWF = __load("./chunk-7R246EWF.js");
var import_chunk_5Z3LKLPU = __load("./chunk-5Z3LKLPU.js");
var import_chunk_5BDIDVFF = __load("./chunk-5BDIDVFF.js");
var import_chunk_3MQ3EUFL = __load("./chunk-3MQ3EUFL.js");
var import_chunk_HLMJDN3Y = __load("./chunk-HLMJDN3Y.js");
var import_chunk_YJK6JI7O = __load("./chunk-YJK6JI7O.js");
var import_chunk_ZIBZ4SDB = __load("./chunk-ZIBZ4SDB.js");
var import_chunk_RGAFTZ2C = __load("./chunk-RGAFTZ2C.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
var SCOPES = ["auto", "changed", "all"];
var MODES = ["auto", "always", "never"];
var FAIL_ON = [...import_chunk_YXPOKRHL.SEVERITIES, "never"];
var list = (0, import_chunk_5BDIDVFF.string)().transform(
  (text) => text.split(/[,\n]/).map((name) => name.trim()).filter((name) => name !== "")
);
var flag = (0, import_chunk_5BDIDVFF._enum)(["true", "True", "TRUE", "false", "False", "FALSE"]).transform((text) => /^t/i.test(text));
var INPUTS = {
  token: (0, import_chunk_5BDIDVFF.string)(),
  only: list,
  skip: list,
  /** Empty: what the configuration says. */
  "fail-on": (0, import_chunk_5BDIDVFF._enum)([...FAIL_ON, ""]),
  scope: (0, import_chunk_5BDIDVFF._enum)(SCOPES),
  config: (0, import_chunk_5BDIDVFF.string)().refine((path) => !path.includes("\0")),
  baseline: (0, import_chunk_5BDIDVFF.string)().refine((path) => !path.includes("\0")),
  offline: flag,
  "cache-dir": (0, import_chunk_5BDIDVFF.string)().refine((path) => !path.includes("\0")),
  "working-directory": (0, import_chunk_5BDIDVFF.string)().refine((path) => !path.includes("\0")),
  category: (0, import_chunk_5BDIDVFF.string)().max(100),
  "check-run": (0, import_chunk_5BDIDVFF._enum)(MODES),
  comment: (0, import_chunk_5BDIDVFF._enum)(MODES),
  review: (0, import_chunk_5BDIDVFF._enum)(MODES),
  "sarif-upload": (0, import_chunk_5BDIDVFF._enum)(MODES),
  "sarif-file": (0, import_chunk_5BDIDVFF.string)(),
  "json-file": (0, import_chunk_5BDIDVFF.string)()
};
var DEFAULTS = {
  token: "",
  only: "",
  skip: "",
  "fail-on": "",
  scope: "auto",
  config: "",
  baseline: "",
  offline: "false",
  "cache-dir": "",
  "working-directory": ".",
  category: "",
  "check-run": "auto",
  comment: "auto",
  review: "auto",
  "sarif-upload": "auto",
  "sarif-file": "",
  "json-file": ""
};
var Inputs = (0, import_chunk_5BDIDVFF.object)(INPUTS);
function readInputs(env) {
  const given = Object.fromEntries(
    Object.entries(DEFAULTS).map(([name2, fallback]) => {
      const value = env[`INPUT_${name2.toUpperCase()}`]?.trim() ?? "";
      return [name2, value === "" ? fallback : value];
    })
  );
  const parsed = Inputs.safeParse(given);
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0]);
  throw refusal(name, given[name] ?? "");
}
function refusal(name, value) {
  const allowed = {
    "fail-on": FAIL_ON,
    scope: SCOPES,
    "check-run": MODES,
    comment: MODES,
    review: MODES,
    "sarif-upload": MODES,
    offline: ["true", "false"]
  };
  const choices = allowed[name] ?? [];
  const guess = (0, import_chunk_YXPOKRHL.closest)(value, choices);
  return new import_chunk_YXPOKRHL.UserError(
    `the input ${name} does not take ${JSON.stringify(value)}`,
    choices.length === 0 ? "See docs/action.md for what it takes." : `${guess ? `Did you mean "${guess}"? ` : ""}It takes ${choices.join(", ")}.`
  );
}
var PER_LEVEL = 10;
function openLog(host) {
  const left = { error: PER_LEVEL, warning: PER_LEVEL, notice: PER_LEVEL };
  return {
    left,
    line: (text) => host.print(`${(0, import_chunk_RGAFTZ2C.inertLogLine)((0, import_chunk_RGAFTZ2C.visible)(text))}
`),
    annotate(level, title, message) {
      left[level]--;
      const data = (0, import_chunk_RGAFTZ2C.workflowData)(message.split("\n").map(import_chunk_RGAFTZ2C.visible).join("\n"));
      host.print(`::${level} title=${(0, import_chunk_RGAFTZ2C.workflowProperty)((0, import_chunk_RGAFTZ2C.visible)(title))}::${data}
`);
    },
    commands: (text) => host.print(text)
  };
}
var NO_OUTPUTS = {
  conclusion: "incomplete",
  findings: 0,
  errors: 0,
  warnings: 0,
  notices: 0,
  "not-checked": 0,
  scope: "nothing",
  "sarif-file": "",
  "json-file": ""
};
function writeOutputs(host, outputs) {
  const file = host.env["GITHUB_OUTPUT"];
  if (!file) return;
  const text = Object.entries(outputs).map(([name, value]) => {
    const fence = `end-${(0, import_chunk_3MQ3EUFL.randomUUID)()}`;
    return `${name}<<${fence}
${value}
${fence}
`;
  });
  host.appendFile(file, text.join(""));
}
var NONE = { configuration: import_chunk_AOZ2SMLR.DEFAULT_CONFIGURATION, baseline: void 0 };
async function policyOf(place, runner, inputs, log) {
  if (place.kind === "commit") await askForNamed(place, runner, inputs);
  if (place.kind !== "unknown") return await readPolicy(place, runner, inputs);
  if (place.proposal !== void 0 && (await filesIn(place.root, place.proposal, runner, inputs)).size > 0) {
    log.annotate(
      "notice",
      "No configuration and no baseline are used",
      "They would hold as the base commit has them, and that could not be had; the log says what was tried. `fetch-depth: 2` for actions/checkout brings it."
    );
  }
  return NONE;
}
async function askForNamed({ root, commit, proposal }, runner, inputs) {
  const known = /* @__PURE__ */ new Set();
  for (const one of proposal === void 0 ? [commit] : [commit, proposal])
    for (const name of (await filesIn(root, one, runner, inputs)).keys()) known.add(name);
  for (const [input, name] of [
    ["config", inputs.config],
    ["baseline", inputs.baseline]
  ]) {
    const inside = name === "" ? void 0 : pathIn(root, runner.workspace, name);
    if (inside === void 0 || known.has(inside)) continue;
    throw new import_chunk_YXPOKRHL.UserError(
      `there is no ${name}, which the input ${input} names`,
      "It is relative to the workspace, and read from the commit that the change is proposed to."
    );
  }
}
async function tellProposal(place, runner, inputs, outcome, scanBy, log) {
  if (place.kind !== "commit" || place.proposal === void 0) return;
  const before = await filesIn(place.root, place.commit, runner, inputs);
  const after = await filesIn(place.root, place.proposal, runner, inputs);
  const edited2 = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name)
  );
  if (edited2.length === 0) return;
  log.annotate(
    "notice",
    `This change edits ${(0, import_chunk_YJK6JI7O.listing)(edited2)}`,
    `That has no say in it until it is merged. ${await effectOf(place.proposal)}`
  );
  async function effectOf(proposal) {
    try {
      const there = { kind: "commit", root: place.root, commit: proposal };
      return compared(outcome, await scanBy(await readPolicy(there, runner, inputs)));
    } catch (error) {
      if (!(error instanceof import_chunk_YXPOKRHL.UserError)) throw error;
      return `As it is, it could not be used: ${error.message.split("\n", 1)[0]}.`;
    }
  }
}
function compared(now, then) {
  const keysOf = ({ report }) => new Set(report.findings.map(({ fingerprint, severity }) => `${severity} ${fingerprint}`));
  const [before, after] = [keysOf(now), keysOf(then)];
  const gone = [...before].filter((key) => !after.has(key)).length;
  const added = [...after].filter((key) => !before.has(key)).length;
  if (gone + added === 0) return "It would report the same of this change.";
  const parts = [
    ...gone === 0 ? [] : [`no longer report ${(0, import_chunk_YJK6JI7O.count)(gone, "finding")} as it does now`],
    ...added === 0 ? [] : [`report ${(0, import_chunk_YJK6JI7O.count)(added, "finding")} that it does not report so now`]
  ];
  return `It would ${(0, import_chunk_YJK6JI7O.listing)(parts)}.`;
}
async function readPolicy(place, runner, inputs) {
  const configuration = await readConfiguration(place, runner, inputs);
  return { configuration, baseline: await readBaseline(place, runner, inputs, configuration.baseline) };
}
async function readConfiguration(place, { workspace }, { config }) {
  const inside = config === "" ? void 0 : pathIn(place.root, workspace, config);
  const found = config !== "" && (place.kind === "disk" || inside === void 0) ? await (0, import_chunk_7R246EWF.configurationNamed)(workspace, config) : place.kind === "disk" ? await (0, import_chunk_7R246EWF.configurationOnDisk)(place.root) : await (0, import_chunk_7R246EWF.configurationInGit)(place.root, place.commit, inside === void 0 ? import_chunk_AOZ2SMLR.CONFIG_NAMES : [inside]);
  return found?.configuration ?? import_chunk_AOZ2SMLR.DEFAULT_CONFIGURATION;
}
async function readBaseline(place, { workspace }, { baseline }, configured) {
  const { root } = place;
  const inside = baseline === "" ? configured : pathIn(root, workspace, baseline);
  if (baseline === "" || place.kind === "commit" && inside !== void 0) {
    return place.kind === "disk" ? await (0, import_chunk_VSHIY7LD.baselineOnDisk)(root, inside) : await (0, import_chunk_VSHIY7LD.baselineInGit)(root, place.commit, inside);
  }
  const found = await (0, import_chunk_VSHIY7LD.baselineNamed)(workspace, baseline);
  if (found) return found;
  throw new import_chunk_YXPOKRHL.UserError(`there is no baseline ${baseline}`, "The input baseline is relative to the workspace.");
}
async function filesIn(root, commit, runner, inputs) {
  const { workspace } = runner;
  const named = inputs.config === "" ? void 0 : pathIn(root, workspace, inputs.config);
  const configs = inputs.config === "" ? import_chunk_AOZ2SMLR.CONFIG_NAMES : named === void 0 ? [] : [named];
  const configured = await configuredBaseline(root, commit, runner, inputs);
  const baseline = inputs.baseline === "" ? configured : pathIn(root, workspace, inputs.baseline);
  const names = [...configs, ...baseline === void 0 ? [] : [baseline]];
  const objects = (0, import_chunk_YXPOKRHL.readObjectsSync)(
    names.map((name) => `${commit}:${name}`),
    0,
    { cwd: root, safeDirectory: root }
  );
  return new Map(names.flatMap((name, i) => objects[i] ? [[name, objects[i].id]] : []));
}
async function configuredBaseline(root, commit, runner, inputs) {
  try {
    const { baseline } = await readConfiguration({ kind: "commit", root, commit }, runner, inputs);
    return baseline ?? import_chunk_AOZ2SMLR.BASELINE_FILE;
  } catch (error) {
    if (!(error instanceof import_chunk_YXPOKRHL.UserError)) throw error;
    return import_chunk_AOZ2SMLR.BASELINE_FILE;
  }
}
function pathIn(root, workspace, name) {
  const path = (0, import_chunk_YXPOKRHL.relative)(root, (0, import_chunk_YXPOKRHL.resolve)(workspace, name));
  const outside = path === "" || path === ".." || path.startsWith(`..${import_chunk_YXPOKRHL.sep}`) || (0, import_chunk_YXPOKRHL.isAbsolute)(path);
  return outside ? void 0 : path.split(import_chunk_YXPOKRHL.sep).join("/");
}
var CONTROLS = {
  "secrets-in-environment": "Secrets come from the environment and are never in the code",
  "cors-named-origins": "Only named origins may read answers from other sites",
  "cors-development-localhost": "Development alone allows localhost",
  "headers-five-set": "The five security headers are sent",
  "headers-proxy-hygiene": "The proxy passes security headers on",
  "pin-exact-versions": "Dependencies are pinned to exact versions",
  "pin-images": "Base images are pinned",
  "dependencies-no-known-cves": "No dependency has a known vulnerability"
};
var BY_HAND = [
  "Each route asks for the role it needs",
  "Rate limits fit the tiers of users",
  "Keys and tokens are rotated every 90 days, and have no more rights than they need",
  "A penetration test every month, a review every quarter, an audit every year",
  "Backups, a plan for incidents, retention and deletion of personal data",
  "Audit logs, and control over who reads content"
];
async function renderChecklist({ findings, notChecked }, context) {
  const incomplete = notChecked.some((entry) => entry.incomplete);
  const looked = new Set((await context.rules()).flatMap(({ controls }) => controls));
  const rows = [...looked].sort().map((id) => {
    const number = findings.filter(({ controls }) => controls.includes(id)).length;
    const title = (0, import_chunk_RGAFTZ2C.markdownText)(CONTROLS[id] ?? id);
    if (number > 0) return `- [ ] ${title}: ${(0, import_chunk_YJK6JI7O.count)(number, "finding")}`;
    return incomplete ? `- [ ] ${title}: nothing found, but not everything could be checked` : `- [x] ${title}`;
  });
  const byHand = BY_HAND.map((title) => `- [ ] ${(0, import_chunk_RGAFTZ2C.markdownText)(title)}`);
  return [
    "### Checklist of the guides",
    "",
    "Ticked is what nothing speaks against in what was looked at.",
    "",
    ...rows,
    "",
    "To be checked by hand:",
    "",
    ...byHand,
    ""
  ].join("\n");
}
var MAX_BYTES = 1e6;
function renderSummary(report, context, options = {}) {
  return (0, import_chunk_4KKVYXQK.framed)(
    report,
    { ...options, maxBytes: options.maxBytes ?? MAX_BYTES },
    (room) => (0, import_chunk_4KKVYXQK.fitTable)(
      ["Severity", "Where", "What, why, and what to do", "Rule"],
      (0, import_chunk_YJK6JI7O.worstFirst)(report.findings),
      (finding) => findingRow(finding, context, options),
      room,
      (more) => (0, import_chunk_4KKVYXQK.leftOutNote)(more, options)
    )
  );
}
function findingRow(finding, context, options) {
  const place = (0, import_chunk_YJK6JI7O.describePlace)({ ...finding, path: (0, import_chunk_ZIBZ4SDB.clip)(finding.path, import_chunk_4KKVYXQK.LONGEST_PATH) });
  return [
    finding.severity,
    (0, import_chunk_4KKVYXQK.link)((0, import_chunk_RGAFTZ2C.markdownCode)(place), options.fileUrl?.(finding.path, finding.startLine, finding.commit)),
    [
      `**${(0, import_chunk_4KKVYXQK.cell)(finding.message)}**`,
      ...finding.snippet.trim() === "" ? [] : [(0, import_chunk_RGAFTZ2C.markdownCode)((0, import_chunk_ZIBZ4SDB.clip)(finding.snippet.trim(), import_chunk_4KKVYXQK.LONGEST_PATH))],
      (0, import_chunk_4KKVYXQK.cell)(finding.why),
      `**Fix:** ${(0, import_chunk_4KKVYXQK.cell)(finding.fix)}`
    ].join("<br>"),
    (0, import_chunk_4KKVYXQK.link)((0, import_chunk_RGAFTZ2C.markdownCode)(finding.rule), (0, import_chunk_JVWHXFPK.webPage)(context, finding.rule))
  ];
}
var LONGEST_LABEL = 100;
var TELLING = ["working-directory", "only", "skip", "scope", "config"];
var BEFORE_MERGE = /^(pull_request|pull_request_target|pull_request_review|pull_request_review_comment|merge_group)$/;
function identityOf(inputs, runner) {
  const label = (0, import_chunk_ZIBZ4SDB.clip)((0, import_chunk_RGAFTZ2C.visible)(inputs.category === "" ? labelOf(inputs) : inputs.category), LONGEST_LABEL);
  const event = runner.event.name;
  const key = (0, import_chunk_3MQ3EUFL.createHash)("sha256").update(JSON.stringify([runner.workflow, runner.job, label])).digest("hex").slice(0, 16);
  const name = label === "" ? "Bartizan" : `Bartizan: ${label}`;
  return {
    checkName: BEFORE_MERGE.test(event) ? name : `${name} (${(0, import_chunk_ZIBZ4SDB.clip)((0, import_chunk_RGAFTZ2C.visible)(event), LONGEST_LABEL)})`,
    externalId: `bartizan/${key}/${(0, import_chunk_ZIBZ4SDB.clip)(event, LONGEST_LABEL)}`,
    category: label === "" ? "bartizan" : `bartizan/${label}`,
    key
  };
}
function labelOf(inputs) {
  return TELLING.map((name) => ({ name, value: String(inputs[name]) })).filter(({ name, value }) => value !== DEFAULTS[name]).map(({ name, value }) => name === "working-directory" ? value : `${name} ${value}`).join(", ");
}
function linkTo(runner, head) {
  const { serverUrl, repository: repository2 } = runner;
  return (path, line, commit = head) => {
    if (repository2 === "") return void 0;
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    return `${serverUrl}/${repository2}/blob/${commit}/${encoded}#L${line}`;
  };
}
var repository = (0, import_chunk_5BDIDVFF.object)({ full_name: (0, import_chunk_5BDIDVFF.string)() });
var WithPullRequest = (0, import_chunk_5BDIDVFF.object)({
  pull_request: (0, import_chunk_5BDIDVFF.object)({
    number: (0, import_chunk_5BDIDVFF.int)().positive(),
    changed_files: (0, import_chunk_5BDIDVFF.int)().nonnegative().optional().catch(void 0),
    head: (0, import_chunk_5BDIDVFF.object)({ sha: (0, import_chunk_5BDIDVFF.string)(), repo: repository.nullish() }),
    base: (0, import_chunk_5BDIDVFF.object)({ repo: repository.nullish() })
  })
});
var WithHead = (0, import_chunk_5BDIDVFF.union)([
  (0, import_chunk_5BDIDVFF.object)({ merge_group: (0, import_chunk_5BDIDVFF.object)({ head_sha: (0, import_chunk_5BDIDVFF.string)() }) }).transform(({ merge_group }) => merge_group.head_sha),
  (0, import_chunk_5BDIDVFF.object)({ after: (0, import_chunk_5BDIDVFF.string)() }).transform(({ after }) => after)
]);
function targetOf({ event, actor }) {
  const readOnly = actor === "dependabot[bot]" && event.name !== "pull_request_target" ? "Dependabot started the run" : void 0;
  const parsed = WithPullRequest.safeParse(event.payload);
  if (!parsed.success || !event.name.startsWith("pull_request")) {
    const head2 = WithHead.safeParse(event.payload);
    return { commit: head2.success && head2.data || event.sha, ...readOnly ? { readOnly } : {} };
  }
  const { number, changed_files: files, head, base } = parsed.data.pull_request;
  const same = head.repo !== null && head.repo?.full_name === base.repo?.full_name;
  const fork = same || event.name === "pull_request_target" ? void 0 : "the pull request comes from a fork";
  const reason = fork ?? readOnly;
  return {
    commit: head.sha,
    pullRequest: number,
    ...files === void 0 ? {} : { files },
    ...reason ? { readOnly: reason } : {}
  };
}
var MOST_ANNOTATIONS = 1e3;
var MOST_PAGES_AND_BATCHES = 40;
function roomForAnnotations(pages) {
  return Math.min(MOST_ANNOTATIONS, 50 * Math.max(1, MOST_PAGES_AND_BATCHES - pages));
}
var LONGEST_TITLE = 255;
var LONGEST_TEXT = 4e3;
var LEVEL = { error: "failure", warning: "warning", notice: "notice" };
function annotationsOf(findings, context) {
  const all = /* @__PURE__ */ new Map();
  for (const finding of (0, import_chunk_YJK6JI7O.worstFirst)(findings)) {
    const annotation = annotationOf(finding, context);
    const key = keyOf(annotation);
    if (!all.has(key)) all.set(key, annotation);
  }
  return [...all.values()];
}
function keyOf({ path, startLine, endLine, level, title, message }) {
  return JSON.stringify([path, startLine, endLine, level, title, message]);
}
function annotationOf(finding, context) {
  const { path, severity, rule, commit } = finding;
  const page = (0, import_chunk_JVWHXFPK.webPage)(context, rule);
  const texts = [finding.message, `Why: ${finding.why}`, `Fix: ${finding.fix}`];
  const message = texts.map((text) => (0, import_chunk_RGAFTZ2C.visibleLines)((0, import_chunk_ZIBZ4SDB.clip)(text, LONGEST_TEXT)));
  if (commit !== void 0) message.unshift((0, import_chunk_YJK6JI7O.describePlace)(finding));
  return {
    path,
    ...commit === void 0 ? linesOf(finding) : { startLine: 1, endLine: 1 },
    level: LEVEL[severity],
    title: (0, import_chunk_ZIBZ4SDB.clip)((0, import_chunk_RGAFTZ2C.visible)(rule), LONGEST_TITLE),
    message: [...message, ...page === void 0 ? [] : [page]].join("\n")
  };
}
function linesOf({ startLine, endLine, startColumn, endColumn }) {
  const line = Math.max(1, startLine);
  const last = Math.max(line, endLine);
  return {
    startLine: line,
    endLine: last,
    ...line === last ? { columns: { start: Math.max(1, startColumn), end: Math.max(1, endColumn) } } : {}
  };
}
var MOST_SILENCES = 2;
function openNotes(log) {
  const sentences = [];
  return {
    sentences,
    silences: 0,
    add({ name, mode }, reason) {
      const sentence = `${name} was left out: ${reason}.`;
      sentences.push(sentence);
      if (mode === "always" && log.left.warning > 0)
        log.annotate("warning", "Not everything was posted", sentence);
      else log.line(sentence);
    }
  };
}
async function attempt(surface, notes, action) {
  if (notes.silences >= MOST_SILENCES) {
    notes.add(surface, "GitHub's API does not answer");
    return void 0;
  }
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof import_chunk_5HFKFAMD.ApiError)) throw error;
    if (error.unsure) notes.silences++;
    notes.add(surface, reasonOf(error, surface.permission));
    return void 0;
  }
}
function reasonOf({ status, message }, permission) {
  if (/not accessible by/i.test(message)) return `the token lacks \`${permission}\``;
  if (/security must be enabled|code scanning is not enabled/i.test(message)) {
    return "Code Security is not enabled for this repository";
  }
  if (status === 429 || /rate limit/i.test(message)) return "GitHub's limit of requests is used up";
  if (status === 401) return "GitHub does not know the token";
  if (status === 404) return `GitHub knows no such thing, or the token lacks \`${permission}\``;
  return (0, import_chunk_ZIBZ4SDB.clip)((0, import_chunk_RGAFTZ2C.visible)(message), 300);
}
async function once(make, find) {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof import_chunk_5HFKFAMD.ApiError) || !error.unsure) throw error;
    return await find() ?? await make();
  }
}
var BATCH = 50;
var REPLACED = {
  title: "Replaced by a later run",
  summary: "Some of these annotations no longer hold, and none can be taken away. The check run of the same name that was made after this one has those that hold.",
  annotations: []
};
async function openCheck(api, commit, { checkName, externalId }, page) {
  const own = async () => (await api.checkRuns(commit, checkName)).filter((run3) => run3.externalId === externalId);
  const make = (known) => once(
    () => api.createCheckRun(commit, checkName, externalId, page),
    async () => (await own()).find(({ id }) => !known.some((run3) => run3.id === id))
  );
  const earlier = await own();
  const [latest] = earlier;
  const run2 = (latest && await reopened(api, latest)) ?? await make(earlier);
  return {
    async tellProgress(done, total) {
      const far = `${done.toLocaleString("en-US")} of ${(0, import_chunk_YJK6JI7O.count)(total, "file")}`;
      await api.tellProgress(run2.id, `Looking: ${far}`, `Looked at ${far} so far.`);
    },
    async complete(output, wanted, conclusion) {
      const there = run2.annotations === 0 ? [] : await api.checkAnnotations(run2.id);
      const missing = withoutThose(wanted, there);
      const stale = withoutThose(there, wanted).length > 0;
      const place = stale ? await make(await own()) : run2;
      await fill(api, place, output, stale ? wanted : missing, conclusion);
      if (stale) await api.updateCheckRun(run2.id, REPLACED, "neutral");
    }
  };
}
async function reopened(api, run2) {
  try {
    await api.reopenCheckRun(run2.id);
    return run2;
  } catch (error) {
    if (!(error instanceof import_chunk_5HFKFAMD.ApiError) || error.unsure) throw error;
    return void 0;
  }
}
function withoutThose(some, those) {
  const keys = new Set(those.map(keyOf));
  return some.filter((annotation) => !keys.has(keyOf(annotation)));
}
async function fill(api, { id, annotations: before }, output, annotations, conclusion) {
  const { title } = output;
  const soFar = (done) => `${done} of ${annotations.length} annotations so far.`;
  for (let at2 = 0; at2 === 0 || at2 < annotations.length; at2 += BATCH) {
    const batch = annotations.slice(at2, at2 + BATCH);
    const last = at2 + BATCH >= annotations.length;
    await once(
      async () => {
        if (last) await api.updateCheckRun(id, { ...output, annotations: batch }, conclusion);
        else await api.updateCheckRun(id, { title, summary: soFar(at2 + batch.length), annotations: batch });
        return true;
      },
      async () => (await api.checkRun(id)).annotations >= before + at2 + batch.length || void 0
    );
  }
}
var builtin = process.getBuiltinModule("node:zlib");
if (builtin === void 0) throw new Error("this Node.js has no node:zlib");
var gzipSync = /* @__PURE__ */ (() => builtin.gzipSync)();
var LARGEST = 1e7;
async function sendToCodeScanning(api, report, context, place) {
  const { category, commit, ref } = place;
  let mostResults = report.findings.length;
  let packed = gzipSync(await (0, import_chunk_OWZHJVLP.renderSarif)(report, context, { category }));
  while (packed.length > LARGEST && mostResults > 0) {
    mostResults = Math.floor(mostResults / 2);
    packed = gzipSync(await (0, import_chunk_OWZHJVLP.renderSarif)(report, context, { category, mostResults }));
  }
  await api.uploadSarif({ commit, ref, sarif: packed.toString("base64") });
}
var LONGEST_COMMENT = 65e3;
async function ownComments(api, comments, marker) {
  const marked = comments.filter(({ body }) => body.startsWith(marker));
  if (marked.length === 0) return [];
  const login = await api.login();
  return marked.filter(({ author }) => author === login);
}
async function keepComment(api, pullRequest, key, text, worthSaying) {
  const marker = `<!-- bartizan:${key} -->`;
  const body = `${marker}
${text}`;
  const find = async () => (await ownComments(api, await api.comments(pullRequest), marker))[0];
  const earlier = await find();
  if (earlier && earlier.body !== body) await api.updateComment(earlier.id, body);
  if (earlier || !worthSaying) return;
  await once(
    async () => {
      await api.createComment(pullRequest, body);
      return true;
    },
    async () => await find() !== void 0 || void 0
  );
}
var MOMENTS = [5e3, 2e4, 6e4];
function openProgress(check, elapsedMs) {
  const began = elapsedMs();
  const moments = [...MOMENTS];
  let sent = Promise.resolve();
  let refused = false;
  const send = async (done, total) => {
    if (refused) return;
    try {
      await (await check)?.tellProgress(done, total);
    } catch (error) {
      if (!(error instanceof import_chunk_5HFKFAMD.ApiError)) throw error;
      refused = true;
    }
  };
  return {
    tell(done, total) {
      const [next] = moments;
      if (next === void 0 || elapsedMs() - began < next) return;
      moments.shift();
      sent = sent.then(() => send(done, total));
      sent.catch(() => {
      });
    },
    end: () => sent
  };
}
var CERTAINLY_WHOLE = 400;
function suggestionsFor(findings, isShown) {
  const able = (0, import_chunk_YJK6JI7O.worstFirst)(findings).filter(
    (finding) => hasEditsInItsLine(finding) && isShown(finding.path, finding.startLine)
  );
  return [...(0, import_chunk_AOZ2SMLR.groupBy)(able, ({ path, startLine }) => `${startLine} ${path}`).values()].flatMap((group) => {
    const [first] = group;
    const text = edited(first.snippet, group);
    return text === void 0 || text === first.snippet ? [] : [{ path: first.path, line: first.startLine, findings: group, text }];
  });
}
function hasEditsInItsLine({ edits, snippet, path, startLine, commit }) {
  return commit === void 0 && edits.length > 0 && snippet.length < CERTAINLY_WHOLE && !snippet.includes(import_chunk_YXPOKRHL.MASK) && hidesNothing(snippet) && edits.every(
    (edit) => edit.path === path && edit.startLine === startLine && edit.endLine === startLine && hidesNothing(edit.text)
  );
}
function hidesNothing(text) {
  const plain = text.replaceAll("	", " ");
  return (0, import_chunk_RGAFTZ2C.visible)(plain) === plain;
}
function edited(line, findings) {
  const all = findings.flatMap(({ edits }) => edits).sort((a, b) => b.startColumn - a.startColumn);
  const distinct = all.filter((edit, i) => {
    const before = all[i - 1];
    return !(before && before.startColumn === edit.startColumn && before.endColumn === edit.endColumn && before.text === edit.text);
  });
  let text = line;
  let from = line.length + 1;
  for (const edit of distinct) {
    if (edit.endColumn > from) return void 0;
    text = text.slice(0, edit.startColumn - 1) + edit.text + text.slice(edit.endColumn - 1);
    from = edit.startColumn;
  }
  return text;
}
function isWithinLines(line, ranges) {
  return ranges.some(({ start, end }) => start <= line && line <= end);
}
function remarkText({ findings, text }, context) {
  const fence = "`".repeat(Math.max(3, ...Array.from(text.matchAll(/`+/g), ([run2]) => run2.length + 1)));
  const said = findings.map((finding) => {
    const page = (0, import_chunk_JVWHXFPK.webPage)(context, finding.rule);
    const rule = page === void 0 ? (0, import_chunk_RGAFTZ2C.markdownCode)(finding.rule) : `[${(0, import_chunk_RGAFTZ2C.markdownCode)(finding.rule)}](${page})`;
    return [
      `**${(0, import_chunk_RGAFTZ2C.markdownProse)(finding.message)}** (${finding.severity}, ${rule})`,
      (0, import_chunk_RGAFTZ2C.markdownProse)(finding.why),
      `**Fix:** ${(0, import_chunk_RGAFTZ2C.markdownProse)(finding.fix)}`
    ].join("\n\n");
  });
  return `${said.join("\n\n---\n\n")}

${fence}suggestion
${text}
${fence}`;
}
var MOST_REMARKS = 50;
async function keepReview(api, request) {
  const { findings, pullRequest, key } = request;
  const mendable = findings.some(({ edits }) => edits.length > 0);
  const open = await openRemarks(api, pullRequest, key);
  const said = new Set(open.flatMap(({ fingerprints }) => fingerprints));
  const unsaid = findings.filter(({ fingerprint }) => !said.has(fingerprint));
  if (mendable && unsaid.some(({ edits }) => edits.length > 0)) await post(api, request, unsaid);
  if (request.complete) await closeFixed(api, request, open);
}
async function post(api, request, unsaid) {
  const { pullRequest, commit, key, context } = request;
  const isShown = await shownLines(api, request, unsaid);
  const suggestions = suggestionsFor(unsaid, isShown).map((suggestion) => ({
    suggestion,
    body: `${markerOf(key, suggestion)}
${remarkText(suggestion, context)}`
  })).filter(({ body }) => body.length <= LONGEST_COMMENT).slice(0, MOST_REMARKS);
  if (suggestions.length === 0) return;
  const remarks = suggestions.map(({ suggestion: { path, line }, body }) => ({ path, line, body }));
  const text = `Bartizan can mend ${(0, import_chunk_YJK6JI7O.count)(remarks.length, "line")} of this change: look at each suggestion before you commit it.`;
  const first = remarks[0]?.body.split("\n", 1)[0] ?? "";
  await once(
    async () => {
      await api.createReview(pullRequest, commit, text, remarks);
      return true;
    },
    async () => (await ownComments(api, await api.remarks(pullRequest), first)).length > 0 || void 0
  );
}
async function shownLines(api, { pullRequest, blobId }, findings) {
  const wanted = new Set(findings.filter(({ edits }) => edits.length > 0).map(({ path }) => path));
  const listed = await api.pullRequestFiles(pullRequest) ?? [];
  const files = /* @__PURE__ */ new Map();
  for (const { path, id, shownLines: shown } of listed) {
    if (wanted.has(path) && await blobId(path) === id) files.set(path, shown);
  }
  return (path, line) => isWithinLines(line, files.get(path) ?? []);
}
function markerOf(key, { findings }) {
  return `${openMarker(key)}${findings.map(({ fingerprint }) => fingerprint).join(" ")} -->`;
}
function openMarker(key) {
  return `<!-- bartizan:${key} remark `;
}
async function openRemarks(api, pullRequest, key) {
  const own = await ownComments(api, await api.remarks(pullRequest), openMarker(key));
  return own.map((remark) => {
    const [marker = ""] = remark.body.split("\n", 1);
    return { ...remark, fingerprints: marker.match(/\b[0-9a-f]{32}\b/g) ?? [] };
  });
}
async function closeFixed(api, request, open) {
  const { findings, pullRequest, commit, key } = request;
  const current = new Set(findings.map(({ fingerprint }) => fingerprint));
  const fixed = open.filter(
    ({ fingerprints }) => !fingerprints.some((fingerprint) => current.has(fingerprint))
  );
  for (const { id, body } of fixed) await api.updateRemark(id, fixedBody(key, commit, body));
  if (fixed.length === 0) return;
  try {
    await api.resolveThreads(
      pullRequest,
      fixed.map(({ id }) => id)
    );
  } catch (error) {
    if (!(error instanceof import_chunk_5HFKFAMD.ApiError)) throw error;
  }
}
function fixedBody(key, commit, body) {
  const text = body.split("\n").slice(1).join("\n").replace(/^(`{3,})suggestion$/m, "$1text");
  return `<!-- bartizan:${key} fixed -->
**Fixed** as of ${commit.slice(0, 7)}.

<details><summary>What it was</summary>

${text}

</details>`;
}
var NOTHING = { progress() {
}, publish: async () => ({ leftOut: [] }), abandon: async () => {
} };
var LONGEST_SUMMARY = 65e3;
var LONGEST_TITLE2 = 255;
function openPosts(host, runner, inputs, log) {
  const all = surfacesOf(inputs);
  const wanted = Object.values(all).filter(({ mode }) => mode !== "never");
  if (wanted.length === 0 || runner.repository === "") return NOTHING;
  const notes = openNotes(log);
  const target = targetOf(runner);
  const unable = reasonForNone(inputs, target);
  if (unable !== void 0) {
    const tried = inputs.token !== "" && !inputs.offline;
    const asked = wanted.filter(({ mode }) => mode === "always");
    if (!tried || asked.length === 0) {
      for (const surface of asked) notes.add(surface, unable);
      log.line(`Nothing is written to GitHub but annotations and the job summary: ${unable}.`);
      return { ...NOTHING, publish: async () => ({ leftOut: notes.sentences }) };
    }
  }
  const able = (surface) => surface.mode === "always" || surface.mode === "auto" && unable === void 0;
  const identity = identityOf(inputs, runner);
  const begun = host.githubApi(inputs.token, runner.repository).then(async (api) => {
    const run2 = { api, runner, target, notes, identity, all, able };
    return { run: run2, check: able(all.check) ? await begin(run2) : void 0 };
  });
  begun.catch(() => {
  });
  const progress = openProgress(
    begun.then(({ check }) => check),
    host.elapsedMs
  );
  return {
    progress: progress.tell,
    async publish(outcome, scope, passed) {
      const { run: run2, check } = await begun;
      await progress.end();
      return await publish(run2, check, outcome, scope, passed);
    },
    async abandon(reason) {
      const { check } = await begun;
      await progress.end();
      if (!check) return;
      await attempt(
        all.check,
        notes,
        () => check.complete({ title: "Nothing could be looked at", summary: (0, import_chunk_RGAFTZ2C.markdownText)(reason) }, [], "failure")
      );
    }
  };
}
function surfacesOf(inputs) {
  const writes = "pull-requests: write";
  return {
    check: { name: "The check run", permission: "checks: write", mode: inputs["check-run"] },
    comment: { name: "The comment", permission: writes, mode: inputs.comment },
    review: { name: "The review", permission: writes, mode: inputs.review },
    sarif: {
      name: "The upload to code scanning",
      permission: "security-events: write",
      mode: inputs["sarif-upload"]
    }
  };
}
function reasonForNone(inputs, target) {
  if (inputs.offline) return "the input offline allows no network";
  if (inputs.token === "") return "there is no token";
  return target.readOnly;
}
function begin({ api, target, identity, runner, all, notes }) {
  return attempt(all.check, notes, () => openCheck(api, target.commit, identity, runner.page));
}
async function publish(run2, check, outcome, scope, passed) {
  const { all, able, notes, target, identity } = run2;
  const annotated = check && await attempt(all.check, notes, () => completeCheck(run2, check, outcome, scope, passed));
  const posted = {
    leftOut: notes.sentences,
    ...annotated ? { annotatedBy: `the check run ${identity.checkName}` } : {}
  };
  if (able(all.sarif)) await upload(run2, outcome, scope);
  const { pullRequest } = target;
  if (pullRequest === void 0) return posted;
  if (able(all.comment)) {
    await attempt(all.comment, notes, () => comment(run2, pullRequest, outcome, scope));
  }
  if (able(all.review)) await attempt(all.review, notes, () => review(run2, pullRequest, outcome, scope));
  return posted;
}
function pagesOf({ files }, findings) {
  const mendable = findings.some(({ edits }) => edits.length > 0);
  return mendable ? Math.ceil((files ?? 0) / import_chunk_5HFKFAMD.PER_PAGE) : 0;
}
async function completeCheck({ runner, target }, check, { report, context }, scope, passed) {
  const all = annotationsOf(report.findings, context);
  const annotations = all.slice(0, roomForAnnotations(pagesOf(target, report.findings)));
  const more = all.length - annotations.length;
  const surplus = more > 0 ? `
${more} more findings have no annotation here; the job summary of the run lists them.
` : "";
  const room = LONGEST_SUMMARY - surplus.length;
  const summary = summaryOf(runner, { report, context }, scope, { room, timed: true }) + surplus;
  const title = (0, import_chunk_ZIBZ4SDB.clip)((0, import_chunk_HLMJDN3Y.closingLine)(report), LONGEST_TITLE2);
  const text = await renderChecklist(report, context);
  await check.complete({ title, summary, text }, annotations, passed ? "success" : "failure");
  return true;
}
function summaryOf(runner, { report, context }, scope, { room, timed }) {
  const lookedAt = `
Looked at: ${(0, import_chunk_RGAFTZ2C.markdownText)((0, import_chunk_ZIBZ4SDB.clip)(scope.described, 1e3))}
`;
  const page = runner.page === "" ? "" : `
[All of this run](${runner.page})
`;
  const { commit } = scope;
  return renderSummary(report, context, {
    maxBytes: room - Buffer.byteLength(lookedAt + page),
    timed,
    moreAt: "the job summary of the run",
    ...commit === void 0 ? {} : { fileUrl: linkTo(runner, commit) }
  }) + lookedAt + page;
}
async function upload({ api, runner, target, identity, all, notes }, outcome, scope) {
  const { commit } = scope;
  if (commit === void 0) return notes.add(all.sarif, "nobody knows which commit was looked at");
  const place = placeOf(runner, target, commit);
  if (place === void 0) {
    return notes.add(all.sarif, `what is checked out is not the commit of ${runner.ref || "the event"}`);
  }
  if (target.pullRequest === void 0 && scope.kind === "changed") {
    const reason = `the results of a change would close all others of ${runner.ref}; use \`scope: all\` to upload`;
    return notes.add(all.sarif, reason);
  }
  const { report, context } = outcome;
  await attempt(
    all.sarif,
    notes,
    () => sendToCodeScanning(api, report, context, { category: identity.category, ...place })
  );
}
function placeOf({ event, ref }, { pullRequest }, commit) {
  if (commit === event.sha && /^refs\/(heads|tags|pull)\//.test(ref)) return { commit, ref };
  return pullRequest === void 0 ? void 0 : { commit, ref: `refs/pull/${pullRequest}/head` };
}
async function comment({ api, runner, identity }, pullRequest, outcome, scope) {
  const { findings, notChecked } = outcome.report;
  const worthSaying = findings.length > 0 || notChecked.some(({ incomplete }) => incomplete);
  const text = summaryOf(runner, outcome, scope, { room: LONGEST_COMMENT - 200, timed: false });
  await keepComment(api, pullRequest, identity.key, text, worthSaying);
}
async function review({ api, target, identity }, pullRequest, { report, context }, scope) {
  await keepReview(api, {
    pullRequest,
    commit: target.commit,
    key: identity.key,
    findings: report.findings,
    context,
    complete: !report.notChecked.some(({ incomplete }) => incomplete),
    blobId: scope.blobId
  });
}
function rulePageFor(env, ownKinds) {
  const repository2 = env["GITHUB_ACTION_REPOSITORY"];
  const ref = env["GITHUB_ACTION_REF"];
  if (!repository2 || !ref || env["GITHUB_SERVER_URL"] !== "https://github.com") return () => void 0;
  const folder = `https://github.com/${repository2}/blob/${encodeURIComponent(ref)}/docs/rules`;
  const without = new Set(ownKinds.map(({ id }) => `secrets/${id}`));
  return (ruleId) => without.has(ruleId) ? void 0 : `${folder}/${ruleId}.md`;
}
function readRunner(host) {
  const { env } = host;
  const workspace = env["GITHUB_WORKSPACE"];
  if (!workspace) {
    throw new import_chunk_YXPOKRHL.UserError(
      "GITHUB_WORKSPACE is not set",
      "This program is the GitHub Action; on a machine of yours, run dist/cli.js instead."
    );
  }
  const repository2 = env["GITHUB_REPOSITORY"] ?? "";
  const serverUrl = (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
  const run2 = env["GITHUB_RUN_ID"] ?? "";
  return {
    workspace,
    repository: repository2,
    serverUrl,
    ref: env["GITHUB_REF"] ?? "",
    workflow: env["GITHUB_WORKFLOW"] ?? "",
    job: env["GITHUB_JOB"] ?? "",
    actor: env["GITHUB_ACTOR"] ?? "",
    page: repository2 === "" || run2 === "" ? "" : `${serverUrl}/${repository2}/actions/runs/${run2}`,
    event: {
      name: env["GITHUB_EVENT_NAME"] ?? "",
      payload: payloadOf(host),
      sha: env["GITHUB_SHA"] ?? ""
    }
  };
}
function payloadOf(host) {
  const path = host.env["GITHUB_EVENT_PATH"];
  const text = path ? host.readFile(path) : void 0;
  if (text === void 0) return {};
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
var TIMEOUT_MS = 12e4;
async function fetchCommits(ids, options) {
  const depth = await (0, import_chunk_7R246EWF.isShallow)(options) ? ["--depth=1"] : [];
  await fetch([...depth, "origin", ...ids], options);
}
async function fetchLines(ids, length, options) {
  await fetch([`--depth=${length}`, "origin", ...ids], options);
}
async function deepen(ids, by, options) {
  await fetch([`--deepen=${by}`, "origin", ...ids], options);
}
async function remoteTip(branch, options) {
  const { credentials, ...at2 } = options;
  const answer = await (0, import_chunk_YXPOKRHL.run)(["ls-remote", "--quiet", "origin", `refs/heads/${branch}`], {
    ...at2,
    timeoutMs: TIMEOUT_MS,
    ...credentials ? { env: authorization(credentials) } : {}
  });
  const line = answer.toString("utf8").split("\n").find((each) => each.endsWith(`	refs/heads/${branch}`));
  return line?.split("	", 1)[0];
}
async function fetch(args, options) {
  const { credentials, ...at2 } = options;
  await (0, import_chunk_YXPOKRHL.run)(
    [
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-recurse-submodules",
      "--no-auto-maintenance",
      "--no-write-fetch-head",
      "--refmap=",
      ...args
    ],
    { ...at2, timeoutMs: TIMEOUT_MS, ...credentials ? { env: authorization(credentials) } : {} }
  );
}
function authorization({ serverUrl, token }) {
  const key = `http.${serverUrl.replace(/\/+$/, "")}/.extraheader`;
  const basic = import_chunk_YXPOKRHL.Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: "",
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`
  };
}
var DEEPENINGS = [50, 500];
async function resolveChange(change, clone) {
  const head = await findHead(change, clone);
  if (head === void 0) return void 0;
  const found = await findBase(change, head, clone);
  if (found && found.base !== head) {
    const changed = await attempt2(clone, () => (0, import_chunk_OJ2RC6DM.changedFiles)(found.base, head, at(clone)));
    if (changed) return { head, range: { ...found, files: changed } };
  } else if (found) clone.note(`${change.what}: its last commit is part of what it is compared with`);
  const files = await listedFiles(change, head, clone);
  return files ? { head, range: { how: "listed by GitHub's API", files } } : { head };
}
async function findHead({ head }, clone) {
  const checkedOut = await (0, import_chunk_7R246EWF.commitId)("HEAD", at(clone));
  if (checkedOut === head.commit) return checkedOut;
  if (checkedOut !== void 0 && head.mergedAs !== void 0) {
    if (checkedOut === head.mergedAs) return checkedOut;
    if ((await (0, import_chunk_7R246EWF.parentsOf)(checkedOut, at(clone))).includes(head.commit)) return checkedOut;
  }
  return await bring(head.commit, clone);
}
async function baseOf(change, range, clone) {
  if (range?.base !== void 0) return range.base;
  const checkedOut = await (0, import_chunk_7R246EWF.commitId)("HEAD", at(clone));
  const merged = checkedOut === void 0 ? void 0 : await firstParent(change, checkedOut, clone);
  if (merged) return merged.base;
  return change.base.commit === void 0 ? void 0 : await bring(change.base.commit, clone);
}
async function findBase(change, head, clone) {
  if (change.base.kind === "commit") {
    const base = await bring(change.base.commit, clone);
    return base === void 0 ? void 0 : { base, how: "the commit before it" };
  }
  const { kind, branch, commit } = change.base;
  const fork = { branch, ...kind === "queue" ? {} : { commit } };
  return await firstParent(change, head, clone) ?? await forkInClone(fork, head, clone) ?? await forkFromApi(fork, head, clone) ?? await forkAfterDeepening(fork, head, clone);
}
async function firstParent(change, head, clone) {
  if (change.head.mergedAs === void 0 || head === change.head.commit) return void 0;
  const parents = await (0, import_chunk_7R246EWF.parentsOf)(head, at(clone));
  const [first] = parents;
  if (parents.length !== 2 || first === void 0 || first === change.head.commit) return void 0;
  const base = await bring(first, clone);
  return base === void 0 ? void 0 : { base, how: "first parent of the merge commit" };
}
async function forkInClone(fork, head, clone) {
  for (const name of [`refs/remotes/origin/${fork.branch}`, fork.commit]) {
    const tip = name === void 0 ? void 0 : await (0, import_chunk_7R246EWF.commitId)(name, at(clone));
    const base = tip === void 0 ? void 0 : await (0, import_chunk_7R246EWF.mergeBase)(tip, head, at(clone));
    if (base !== void 0) return { base, how: `merge base with ${fork.branch}` };
  }
  clone.note(`this clone does not hold the merge base with ${fork.branch}`);
  return void 0;
}
async function forkFromApi(fork, head, clone) {
  const api = await clone.network?.api?.();
  if (!api) return void 0;
  const id = await attempt2(clone, () => api.mergeBase(fork.branch, head));
  const base = id === void 0 ? void 0 : await bring(id, clone);
  return base === void 0 ? void 0 : { base, how: `merge base with ${fork.branch}, by GitHub's API` };
}
async function forkAfterDeepening(fork, head, clone) {
  if (!clone.network) return void 0;
  const id = fork.commit ?? await attempt2(clone, () => remoteTip(fork.branch, remote(clone, false)));
  const tip = id === void 0 ? void 0 : await bring(id, clone);
  if (tip === void 0) return void 0;
  if (await (0, import_chunk_7R246EWF.mergeBase)(tip, head, at(clone)) === tip) return { base: tip, how: `tip of ${fork.branch}` };
  for (const by of DEEPENINGS) {
    if (!await fetching(clone, (from) => deepen([tip, head], by, from))) return void 0;
    const base = await (0, import_chunk_7R246EWF.mergeBase)(tip, head, at(clone));
    if (base !== void 0) return { base, how: `merge base with ${fork.branch}, after fetching history` };
  }
  clone.note(`no merge base with ${fork.branch} within the history that was fetched`);
  return void 0;
}
async function bring(commit, clone) {
  const present = await (0, import_chunk_7R246EWF.commitId)(commit, at(clone));
  if (present !== void 0 || !clone.network) {
    if (present === void 0)
      clone.note(`this clone does not hold ${commit}, and offline nothing is fetched`);
    return present;
  }
  const done = await fetching(clone, (from) => fetchCommits([commit], from));
  return done ? await (0, import_chunk_7R246EWF.commitId)(commit, at(clone)) : void 0;
}
async function fetching(clone, action) {
  const manners = clone.network?.credentials ? [false, true] : [false];
  for (const withToken of manners) {
    const done = await attempt2(clone, async () => {
      await action(remote(clone, withToken));
      return true;
    });
    if (done) return true;
  }
  return false;
}
async function listedFiles({ list: list2, what }, head, clone) {
  const api = await clone.network?.api?.();
  if (!api || !list2) return void 0;
  const files = await attempt2(
    clone,
    () => "pullRequest" in list2 ? api.pullRequestFiles(list2.pullRequest) : api.comparedFiles(list2.base, list2.head)
  );
  if (files === void 0 || files.length === 0) {
    clone.note(`GitHub's API does not list all files of ${what}`);
    return void 0;
  }
  const tree = new Map((await (0, import_chunk_7R246EWF.filesOf)(head, at(clone))).map((file) => [file.path, file]));
  const found = files.map((listed) => matching(listed, tree));
  const complete = found.filter((file) => file !== void 0);
  if (complete.length === found.length) return complete;
  clone.note(`GitHub's API lists files of ${what} that ${head} does not have`);
  return void 0;
}
function matching(listed, tree) {
  const file = tree.get(listed.path);
  if (!file || listed.id !== file.id || listed.addedLines === "all") return file;
  return { ...file, addedLines: listed.addedLines };
}
async function attempt2(clone, action) {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof import_chunk_YXPOKRHL.GitError || error instanceof import_chunk_5HFKFAMD.ApiError)) throw error;
    clone.note(error.message);
    return void 0;
  }
}
function at(clone) {
  return { cwd: clone.root, safeDirectory: clone.root };
}
function remote(clone, withToken) {
  const credentials = withToken ? clone.network?.credentials : void 0;
  return { ...at(clone), ...credentials ? { credentials } : {} };
}
var MOST_FETCHED = 250;
var ENOUGH = [50, MOST_FETCHED];
var UNKNOWN = "the checkout does not hold the commits of this change, so a secret that one of them brought and a later one took out is not known (`fetch-depth: 0` for actions/checkout brings them)";
async function lookBetween(change, range, within, clone) {
  if (change.commits === 1) return { notChecked: [] };
  const commits = await attempt2(clone, () => commitsOf(change, range.base, clone));
  const passage = commits && await attempt2(
    clone,
    () => (0, import_chunk_OJ2RC6DM.passageOf)((0, import_chunk_MF6YM5BA.historyAt)(clone.root), commits, range.files, import_chunk_YXPOKRHL.DEFAULT_LIMITS.fileBytes)
  );
  if (!passage) {
    clone.note(UNKNOWN);
    return { notChecked: [{ path: "", reason: UNKNOWN, incomplete: false }] };
  }
  const list2 = passage.list.filter(({ path }) => (0, import_chunk_7UTINHF3.isWithin)(path, within));
  return { passage: { ...passage, list: list2 }, notChecked: [] };
}
async function commitsOf(change, base, clone) {
  const { commits: count2, head } = change;
  const here = () => commitsHere(head.commit, base, count2, clone);
  const known = await here();
  if (known || !clone.network || (count2 ?? 0) > MOST_FETCHED) return known;
  const tips = [head.commit, ...base === void 0 ? [] : [base]];
  for (const length of lengthsFor(count2)) {
    if (!await fetching(clone, (from) => fetchLines(tips, length, from))) return void 0;
    const found = await here();
    if (found) return found;
  }
  return void 0;
}
function lengthsFor(count2) {
  const exact = count2 === void 0 ? 0 : count2 + 1;
  return [...exact === 0 ? [] : [exact], ...ENOUGH.filter((length) => length > exact)];
}
async function commitsHere(tip, base, count2, { root }) {
  const at2 = { cwd: root, safeDirectory: root };
  const since = base === void 0 ? void 0 : await commitsSince(base, tip, at2);
  return since ?? (count2 === void 0 ? void 0 : await (0, import_chunk_7R246EWF.unbranchedLine)(tip, count2, at2));
}
async function commitsSince(base, tip, at2) {
  if (!await (0, import_chunk_7R246EWF.isShallow)(at2)) return await (0, import_chunk_MF6YM5BA.commitsIn)([tip, `^${base}`], at2);
  if (await (0, import_chunk_7R246EWF.commitId)(tip, at2) === void 0 || await (0, import_chunk_7R246EWF.mergeBase)(base, tip, at2) === void 0) {
    return void 0;
  }
  const begin2 = await (0, import_chunk_MF6YM5BA.commitsIn)(["--max-parents=0", tip, `^${base}`], at2);
  return begin2.length > 0 ? void 0 : await (0, import_chunk_MF6YM5BA.commitsIn)([tip, `^${base}`], at2);
}
var objectId = (0, import_chunk_5BDIDVFF.string)().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
var PullRequest = (0, import_chunk_5BDIDVFF.object)({
  pull_request: (0, import_chunk_5BDIDVFF.object)({
    number: (0, import_chunk_5BDIDVFF.int)().positive(),
    head: (0, import_chunk_5BDIDVFF.object)({ sha: objectId }),
    base: (0, import_chunk_5BDIDVFF.object)({ sha: objectId, ref: (0, import_chunk_5BDIDVFF.string)() }),
    commits: (0, import_chunk_5BDIDVFF.int)().positive().optional().catch(void 0)
  })
});
var MOST_LISTED_COMMITS = 2048;
var Push = (0, import_chunk_5BDIDVFF.object)({
  before: objectId,
  after: objectId,
  ref: (0, import_chunk_5BDIDVFF.string)(),
  deleted: (0, import_chunk_5BDIDVFF.boolean)().optional(),
  forced: (0, import_chunk_5BDIDVFF.boolean)().optional().catch(void 0),
  commits: (0, import_chunk_5BDIDVFF.array)((0, import_chunk_5BDIDVFF.unknown)()).optional().catch(void 0),
  repository: (0, import_chunk_5BDIDVFF.object)({ default_branch: (0, import_chunk_5BDIDVFF.string)().optional() }).optional()
});
var MergeGroup = (0, import_chunk_5BDIDVFF.object)({
  merge_group: (0, import_chunk_5BDIDVFF.object)({
    base_sha: objectId,
    head_sha: objectId,
    base_ref: (0, import_chunk_5BDIDVFF.string)().startsWith("refs/heads/").optional().catch(void 0)
  })
});
function planFor(event) {
  switch (event.name) {
    case "pull_request":
    case "pull_request_review":
    case "pull_request_review_comment":
      return planForPullRequest(event, false);
    case "pull_request_target":
      return planForPullRequest(event, true);
    case "push":
      return planForPush(event);
    case "merge_group":
      return planForMergeGroup(event);
    case "schedule":
    case "workflow_dispatch":
      return { kind: "all", because: `a run by ${event.name} has no change of its own` };
    default:
      return {
        kind: "all",
        because: `the event ${event.name === "" ? "(none)" : event.name} does not say what changed`
      };
  }
}
function planForPullRequest(event, target) {
  const parsed = PullRequest.safeParse(event.payload);
  if (!parsed.success) return unreadable(event);
  const { number, head, base, commits } = parsed.data.pull_request;
  return {
    kind: "change",
    what: `pull request #${number}`,
    head: target ? { commit: head.sha } : { commit: head.sha, mergedAs: event.sha },
    elsewhere: target,
    proposed: true,
    base: { kind: "fork", branch: base.ref, commit: base.sha },
    ...commits === void 0 ? {} : { commits },
    list: { pullRequest: number }
  };
}
function planForPush(event) {
  const parsed = Push.safeParse(event.payload);
  if (!parsed.success) return unreadable(event);
  const { before, after, ref, deleted, forced, commits, repository: repository2 } = parsed.data;
  if (deleted === true || isZero(after)) {
    return { kind: "nothing", because: `the push deleted ${shortRef(ref)}` };
  }
  if (!ref.startsWith("refs/heads/")) {
    return { kind: "all", because: `${shortRef(ref)} is a tag: what is released is looked at as a whole` };
  }
  const branch = shortRef(ref);
  const head = { commit: after };
  if (!isZero(before)) {
    return {
      kind: "change",
      what: `the push to ${branch}`,
      head,
      elsewhere: false,
      proposed: false,
      base: { kind: "commit", commit: before },
      ...forced === false && isWholeList(commits) ? { commits: commits.length } : {},
      list: { base: before, head: after }
    };
  }
  const main2 = repository2?.default_branch;
  if (main2 === void 0 || main2 === branch) {
    return { kind: "all", because: `${branch} is new and has nothing to be compared with` };
  }
  return {
    kind: "change",
    what: `the new branch ${branch}`,
    head,
    elsewhere: false,
    proposed: false,
    base: { kind: "fork", branch: main2 },
    list: { base: main2, head: after }
  };
}
function planForMergeGroup(event) {
  const parsed = MergeGroup.safeParse(event.payload);
  if (!parsed.success) return unreadable(event);
  const { base_sha: entry, head_sha: head, base_ref: ref } = parsed.data.merge_group;
  const branch = ref === void 0 ? void 0 : shortRef(ref);
  return {
    kind: "change",
    what: "the merge group",
    head: { commit: head },
    elsewhere: false,
    proposed: true,
    base: branch === void 0 ? { kind: "commit", commit: entry } : { kind: "queue", branch, commit: entry },
    list: { base: branch ?? entry, head }
  };
}
function unreadable(event) {
  return { kind: "all", because: `the payload of the event ${event.name} does not say what changed` };
}
function isWholeList(commits) {
  return commits !== void 0 && commits.length > 0 && commits.length < MOST_LISTED_COMMITS;
}
function isZero(id) {
  return /^0+$/.test(id);
}
function shortRef(ref) {
  return ref.replace(/^refs\/(heads|tags)\//, "");
}
function findPlace(workspace, directory) {
  const { root, within } = (0, import_chunk_YXPOKRHL.locatePaths)(workspace, [directory]);
  if (root.git && isAbove(root.path, (0, import_chunk_YXPOKRHL.realpathSync)(workspace))) {
    return { root: (0, import_chunk_YXPOKRHL.resolve)(workspace, directory), git: false, within: [""] };
  }
  return { root: root.path, git: root.git, within };
}
function isAbove(path, workspace) {
  const way = (0, import_chunk_YXPOKRHL.relative)(workspace, path);
  return way !== "" && way.split(import_chunk_YXPOKRHL.sep).every((part) => part === "..");
}
var CHECK_OUT_FIRST = "Put a step with `uses: actions/checkout` before this one; docs/action.md has a whole workflow to copy.";
var LOOKED_AT_ALL = "All lines were looked at, not only the new ones";
async function findScope(host, runner, inputs, log) {
  const plan = planFor(runner.event);
  if (plan.kind === "nothing" && inputs.scope !== "all") {
    log.line(`Nothing to look at: ${plan.because}.`);
    return void 0;
  }
  const place = findPlace(runner.workspace, inputs["working-directory"]);
  if (plan.kind !== "change") return await wholeTree(place, reasonForAll(plan, inputs), onDisk(place));
  if (!place.git) return await withoutRepository(plan, place, log);
  const clone = cloneOf(host, runner, inputs, place, log);
  if (inputs.scope === "all" && !plan.elsewhere) {
    return await wholeTree(place, reasonForAll(plan, inputs), await policyFor(plan, void 0, place, clone));
  }
  return await scopeOfChange(plan, place, clone, inputs, log);
}
async function policyFor(change, resolved, place, clone) {
  const { root } = place;
  const head = resolved?.head ?? await (0, import_chunk_7R246EWF.commitId)("HEAD", clonedAt(place));
  if (!change.proposed) return head === void 0 ? onDisk(place) : { kind: "commit", root, commit: head };
  const commit = await baseOf(change, resolved?.range, clone);
  const proposal = head === void 0 ? {} : { proposal: head };
  return commit === void 0 ? { kind: "unknown", root, ...proposal } : { kind: "commit", root, commit, ...proposal };
}
function onDisk({ root }) {
  return { kind: "disk", root };
}
function reasonForAll(plan, inputs) {
  if (inputs.scope === "all" || plan.kind === "change") return "the input scope asks for it";
  if (inputs.scope === "auto") return plan.because;
  throw new import_chunk_YXPOKRHL.UserError(
    `the input scope asks for what changed, but ${plan.because}`,
    "Use `scope: auto`, or `scope: all`, for this event."
  );
}
async function wholeTree(place, because, policy) {
  const source = (0, import_chunk_4HHDWSYT.worktreeSource)(place);
  if (source.entries.length === 0 && !place.git) {
    throw new import_chunk_YXPOKRHL.UserError("nothing is checked out in this job's workspace", CHECK_OUT_FIRST);
  }
  return {
    kind: "all",
    source,
    described: `all files that are checked out: ${because}.`,
    report: { how: because },
    commit: place.git ? await (0, import_chunk_7R246EWF.commitId)("HEAD", clonedAt(place)) : void 0,
    blobId: unknownBlob,
    policy
  };
}
async function withoutRepository(change, place, log) {
  const because = `what ${change.what} adds cannot be told without a git repository in the workspace`;
  if (change.elsewhere) throw new import_chunk_YXPOKRHL.UserError(because, CHECK_OUT_FIRST);
  const scope = await wholeTree(place, because, {
    kind: change.proposed ? "unknown" : "disk",
    root: place.root
  });
  log.annotate(
    "notice",
    LOOKED_AT_ALL,
    `Only new lines would be reported, but ${because}. ${CHECK_OUT_FIRST}`
  );
  return scope;
}
async function scopeOfChange(change, place, clone, inputs, log) {
  const { within } = place;
  const at2 = clonedAt(place);
  const maxBytes = import_chunk_YXPOKRHL.DEFAULT_LIMITS.namedFileBytes;
  const resolved = await resolveChange(change, clone);
  const policy = await policyFor(change, resolved, place, clone);
  if (!resolved) return await unreachable(change, place, policy, log);
  const { head, range } = resolved;
  if (range && inputs.scope !== "all") {
    const files = await (0, import_chunk_OJ2RC6DM.commitSource)(head, at2, { scope: range.files, within, maxBytes });
    const { passage, notChecked } = await lookBetween(change, range, within, clone);
    const source2 = { ...files, problems: [...files.problems, ...notChecked] };
    const { base, how } = range;
    const commits = base === void 0 ? short(head) : `${short(base)}..${short(head)}`;
    const described = `the lines that ${change.what} adds: ${commits} (${how}), ${(0, import_chunk_YJK6JI7O.count)(source2.entries.length, "file")}.`;
    return {
      kind: "changed",
      source: source2,
      ...passage ? { passage } : {},
      described,
      report: { head, how, ...base === void 0 ? {} : { base } },
      commit: head,
      blobId: blobsOf(head, place),
      policy
    };
  }
  const because = inputs.scope === "all" ? "the input scope asks for it" : `what ${change.what} adds could not be found`;
  const source = await (0, import_chunk_OJ2RC6DM.commitSource)(head, at2, { within, maxBytes });
  if (inputs.scope !== "all") log.annotate("notice", LOOKED_AT_ALL, hintForRange(because));
  return {
    kind: "all",
    source,
    described: `all files of ${short(head)}: ${because}.`,
    report: { head, how: because },
    commit: head,
    blobId: blobsOf(head, place),
    policy
  };
}
async function unreachable(change, place, policy, log) {
  const because = `the last commit of ${change.what} could not be had`;
  if (change.elsewhere) {
    const problems = [{ path: "", reason: `${because}, so nothing of it was looked at`, incomplete: true }];
    return {
      kind: "all",
      source: { ...(0, import_chunk_JVTTLUBR.memorySource)({}, "range"), problems },
      described: `nothing: ${because}.`,
      report: { head: change.head.commit },
      commit: void 0,
      blobId: unknownBlob,
      policy
    };
  }
  log.annotate("notice", LOOKED_AT_ALL, hintForRange(because));
  return await wholeTree(place, because, policy);
}
function hintForRange(because) {
  return `Only new lines would be reported, but ${because}; the log says what was tried. \`fetch-depth: 2\` for actions/checkout, or a token for this step that may read the repository, lets it find the new lines.`;
}
function cloneOf(host, runner, inputs, place, log) {
  const note = (line) => log.line(`  ${line}`);
  const { token } = inputs;
  const { repository: repository2, serverUrl } = runner;
  if (inputs.offline) return { root: place.root, note };
  if (token === "") return { root: place.root, network: {}, note };
  const api = repository2 === "" ? {} : { api: () => host.githubApi(token, repository2) };
  return { root: place.root, network: { credentials: { serverUrl, token }, ...api }, note };
}
async function unknownBlob() {
}
function blobsOf(commit, place) {
  let ids;
  return async (path) => {
    ids ??= (0, import_chunk_7R246EWF.filesOf)(commit, clonedAt(place)).then(
      (files) => new Map(files.map((file) => [file.path, file.id]))
    );
    return (await ids).get(path);
  };
}
function clonedAt(place) {
  return { cwd: place.root, safeDirectory: place.root };
}
function short(id) {
  return id.slice(0, 7);
}
function annotate({ report, context }, log, { summarised, annotatedBy }) {
  log.commands(
    (0, import_chunk_IMICNHUS.renderGithub)(report, context, {
      budget: log.left,
      ...summarised ? { moreAt: "the job summary" } : {},
      ...annotatedBy === void 0 ? {} : { annotatedBy }
    })
  );
}
function hasSummary(host) {
  return Boolean(host.env["GITHUB_STEP_SUMMARY"]);
}
function summarise(host, runner, { report, context }, scope, log) {
  const file = host.env["GITHUB_STEP_SUMMARY"];
  if (!file) return;
  const fileUrl = scope.commit === void 0 ? {} : { fileUrl: linkTo(runner, scope.commit) };
  const lookedAt = `
Looked at: ${(0, import_chunk_RGAFTZ2C.markdownText)(scope.described)}
`;
  try {
    host.appendFile(file, renderSummary(report, context, fileUrl) + lookedAt);
  } catch {
    log.line("The job summary could not be written.");
  }
}
function addToSummary(host, sentences) {
  const file = host.env["GITHUB_STEP_SUMMARY"];
  if (!file || sentences.length === 0) return;
  try {
    host.appendFile(file, sentences.map((sentence) => `
${(0, import_chunk_RGAFTZ2C.markdownText)(sentence)}
`).join(""));
  } catch {
  }
}
async function writeReportFiles(host, runner, inputs, outcome) {
  const { report, context } = outcome;
  return {
    sarif: await writeReport(
      host,
      runner,
      "sarif-file",
      inputs,
      () => (0, import_chunk_OWZHJVLP.renderSarif)(report, context, { category: identityOf(inputs, runner).category })
    ),
    json: await writeReport(host, runner, "json-file", inputs, () => (0, import_chunk_5Z3LKLPU.renderJson)(report))
  };
}
async function writeReport(host, runner, name, inputs, text) {
  if (inputs[name] === "") return "";
  const file = (0, import_chunk_YXPOKRHL.resolve)(runner.workspace, inputs[name]);
  const content = await text();
  try {
    host.writeFile(file, content);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new import_chunk_YXPOKRHL.UserError(
      `the input ${name} names a file that cannot be written (${code})`,
      "Name a file below the workspace."
    );
  }
  return file;
}
async function main(host, find = findScope) {
  const log = openLog(host);
  try {
    const inputs = readInputs(host.env);
    const runner = readRunner(host);
    log.line(`Bartizan ${import_chunk_YXPOKRHL.VERSION}, event ${runner.event.name}`);
    const scope = await find(host, runner, inputs, log);
    if (scope) return await lookAndPost(host, runner, inputs, scope, log);
    writeOutputs(host, { ...NO_OUTPUTS, conclusion: "success" });
    return import_chunk_YXPOKRHL.EXIT.clean;
  } catch (error) {
    return giveUp(host, error, log);
  }
}
async function lookAndPost(host, runner, inputs, scope, log) {
  log.line(`Looking at: ${scope.described}`);
  const posts = openPosts(host, runner, inputs, log);
  try {
    return await look(host, runner, inputs, scope, posts, log);
  } catch (error) {
    await posts.abandon((0, import_chunk_YXPOKRHL.explainError)(error).message);
    throw error;
  }
}
async function look(host, runner, inputs, scope, posts, log) {
  const scanBy = ({ configuration, baseline }, onProgress) => host.scan({
    source: scope.source,
    passage: scope.passage,
    only: inputs.only,
    skip: inputs.skip,
    wholeFiles: false,
    minConfidence: "medium",
    scope: scope.report,
    ruleUrl: rulePageFor(host.env, configuration.secretKinds),
    configuration,
    baseline: async () => baseline,
    cache: cacheOf(runner, inputs, log),
    ...onProgress ? { onProgress } : {}
  });
  const outcome = await scanBy(await policyOf(scope.policy, runner, inputs, log), posts.progress);
  await tellProposal(scope.policy, runner, inputs, outcome, (policy) => scanBy(policy), log);
  const failOn = inputs["fail-on"] || outcome.failOn;
  const exitCode = (0, import_chunk_YXPOKRHL.exitCodeOf)(outcome.report, failOn);
  let annotatedBy;
  try {
    summarise(host, runner, outcome, scope, log);
    const files = await writeReportFiles(host, runner, inputs, outcome);
    writeOutputs(host, {
      ...countsOf(outcome),
      conclusion: conclusionOf(exitCode),
      scope: scope.kind,
      "sarif-file": files.sarif,
      "json-file": files.json
    });
    const posted = await posts.publish(outcome, scope, exitCode === import_chunk_YXPOKRHL.EXIT.clean);
    annotatedBy = posted.annotatedBy;
    addToSummary(host, posted.leftOut);
  } finally {
    annotate(outcome, log, { summarised: hasSummary(host), annotatedBy });
  }
  log.line(`Conclusion: ${conclusionOf(exitCode)} (fail-on: ${failOn}).`);
  return exitCode;
}
function cacheOf({ workspace }, inputs, log) {
  if (inputs["cache-dir"] === "") return void 0;
  return {
    folder: (0, import_chunk_YXPOKRHL.resolve)(workspace, inputs["cache-dir"]),
    onRefused: (why) => log.annotate("warning", "The cache is not used", `cache-dir: ${why}.`)
  };
}
function countsOf({ report }) {
  const of = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
  return {
    findings: report.findings.length,
    errors: of("error"),
    warnings: of("warning"),
    notices: of("notice"),
    "not-checked": report.notChecked.filter((entry) => entry.incomplete).length
  };
}
function conclusionOf(exitCode) {
  if (exitCode === import_chunk_YXPOKRHL.EXIT.clean) return "success";
  return exitCode === import_chunk_YXPOKRHL.EXIT.findings ? "failure" : "incomplete";
}
function giveUp(host, error, log) {
  const { exitCode, message, details, hint, frames } = (0, import_chunk_YXPOKRHL.explainError)(error);
  log.annotate("error", "Bartizan could not look at this", [message, ...details, hint].join("\n"));
  for (const frame of frames) log.line(frame);
  try {
    writeOutputs(host, NO_OUTPUTS);
  } catch {
    log.line("The outputs could not be written.");
  }
  return exitCode;
}
var EXISTING = import_chunk_YXPOKRHL.constants.O_WRONLY | import_chunk_YXPOKRHL.constants.O_APPEND;
function runAction(bundle) {
  return main(hostOfRunner(bundle));
}
function hostOfRunner(bundle) {
  const assets = (0, import_chunk_YXPOKRHL.assetsBeside)(bundle);
  return {
    env: process.env,
    print: (text) => void process.stdout.write(text),
    readFile(path) {
      try {
        return (0, import_chunk_YXPOKRHL.readFileSync)(path, "utf8");
      } catch {
        return void 0;
      }
    },
    writeFile(path, text) {
      (0, import_chunk_YXPOKRHL.mkdirSync)((0, import_chunk_YXPOKRHL.dirname)(path), { recursive: true });
      (0, import_chunk_YXPOKRHL.writeFileSync)(path, text);
    },
    appendFile(path, text) {
      const file = (0, import_chunk_YXPOKRHL.openSync)(path, EXISTING);
      try {
        (0, import_chunk_YXPOKRHL.writeSync)(file, text);
      } finally {
        (0, import_chunk_YXPOKRHL.closeSync)(file);
      }
    },
    elapsedMs: () => performance.now(),
    scan: ({ cache, ...request }) => (0, import_chunk_AOZ2SMLR.runScan)({
      ...request,
      assets,
      workers: (0, import_chunk_YXPOKRHL.workersBeside)(bundle),
      cache: cache && { ...cache, ruleSet: () => (0, import_chunk_AFICL6KB.ruleSetOf)(bundle) }
    }),
    githubApi: async (token, repository2) => (await Promise.resolve().then(() => __load("./client-EATBW6MP.js"))).githubApi(token, repository2)
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runAction
});
})