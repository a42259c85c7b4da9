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
  prePush: () => prePush,
  preReceive: () => preReceive,
  updateRef: () => updateRef
});
module.exports = stdin_exports;
var import_chunk_SNSGXCBH = __load("./chunk-SNSGXCBH.js");
var import_chunk_WCJIBOGL = __load("./chunk-WCJIBOGL.js");
var import_chunk_GQULSLI5 = __load("./chunk-GQULSLI5.js");
var import_chunk_DUL22HNL = __load("./chunk-DUL22HNL.js");
var import_chunk_OJ2RC6DM = __load("./chunk-OJ2RC6DM.js");
var import_chunk_7UTINHF3 = __load("./chunk-7UTINHF3.js");
var import_chunk_MF6YM5BA = __load("./chunk-MF6YM5BA.js");
var import_chunk_XSPWFX4C = __load("./chunk-XSPWFX4C.js");
var import_chunk_7R246EWF = __load("./chunk-7R246EWF.js");
var import_chunk_MYWCMZTQ = __load("./chunk-MYWCMZTQ.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
async function outgoing(directory, updates, known, limits) {
  const at = { cwd: directory, safeDirectory: "*" };
  const history = (0, import_chunk_MF6YM5BA.historyAt)(directory);
  const olds = /* @__PURE__ */ new Set();
  const heads = /* @__PURE__ */ new Set();
  for (const update of updates) {
    const old = isNothing(update.old) ? void 0 : await (0, import_chunk_7R246EWF.commitId)(update.old, at);
    if (old !== void 0) olds.add(old);
    const head = isNothing(update.new) ? void 0 : await (0, import_chunk_7R246EWF.commitId)(update.new, at);
    if (head !== void 0) heads.add(head);
  }
  const found = [];
  const told = [];
  for (const head of heads) {
    const revisions = [head, "--not", ...olds, ...known];
    const commits = await (0, import_chunk_MF6YM5BA.commitsIn)([...revisions, ...told], history);
    told.push(head);
    if (commits.length === 0) continue;
    const boundaries = await (0, import_chunk_MF6YM5BA.boundariesOf)(revisions, history);
    const onto = boundaries.find((boundary) => olds.has(boundary)) ?? boundaries[0];
    const base = onto ?? (0, import_chunk_YXPOKRHL.emptyTree)(at);
    const scope = await (0, import_chunk_OJ2RC6DM.changedFiles)(base, head, at);
    found.push({
      source: await (0, import_chunk_OJ2RC6DM.commitSource)(head, at, { scope, within: [""], maxBytes: limits.namedFileBytes }),
      scope: { base, head, how: "what is new to the receiver" },
      passage: await (0, import_chunk_OJ2RC6DM.passageOf)(history, commits, scope, limits.fileBytes),
      onto
    });
  }
  return found;
}
function isNothing(id) {
  return /^0+$/.test(id);
}
var MOST_INPUT = 32 * 1024 * 1024;
var BEFORE_PUSH = (onto) => [
  "Nothing was pushed. Take the secret back where it was issued, then out of the commits:",
  rebase(onto),
  "To look again: git push --dry-run. To let a finding stand, put a comment with its reason before its line:",
  "bartizan-ignore-next-line RULE -- why"
];
function rebase(onto) {
  const from = onto === void 0 ? "--root" : onto.slice(0, 12);
  return `git rebase --interactive ${from}    mark the commit \`edit\`, mend it, git commit --amend, git rebase --continue`;
}
async function prePush(host, args) {
  const framework = frameworkUpdate(host);
  const remote = framework?.remote ?? args[0] ?? "";
  const updates = framework ? [framework.update] : await updatesFrom(host, ([, local, , there]) => [there, local]);
  const known = /^[\w.-]+(\/[\w.-]+)*$/.test(remote) ? [`--remotes=${remote}`] : [];
  return lookAt(host, updates, known, BEFORE_PUSH, (head) => (0, import_chunk_7R246EWF.policyIn)(host.cwd, head), false);
}
async function preReceive(host) {
  return lookAtReceived(host, await updatesFrom(host, ([old, received]) => [old, received]));
}
async function updateRef(host, args) {
  const [, old, received] = args;
  if (old === void 0 || received === void 0)
    throw new import_chunk_YXPOKRHL.UserError("the update hook gets a ref and two ids from git", "Run it as git does.");
  return lookAtReceived(host, [{ old, new: received }]);
}
async function lookAtReceived(host, updates) {
  let policy;
  const policyFor = () => {
    policy ??= (0, import_chunk_7R246EWF.policyOfReceiver)(host.cwd, (text) => host.stderr.write(`bartizan: ${text}
`));
    return policy;
  };
  return lookAt(host, updates, ["--all"], RECEIVED, policyFor, true);
}
var RECEIVED = (onto) => [
  "This repository does not take the push. Take the secret back where it was issued, then out of your commits:",
  rebase(onto)
];
function frameworkUpdate({ env }) {
  const { PRE_COMMIT_FROM_REF: old, PRE_COMMIT_TO_REF: local, PRE_COMMIT_REMOTE_NAME: remote } = env;
  return old && local ? { remote: remote ?? "", update: { old, new: local } } : void 0;
}
async function updatesFrom(host, pick) {
  const input = Buffer.from(await host.readStdin(MOST_INPUT + 1));
  if (input.length > MOST_INPUT)
    throw new import_chunk_YXPOKRHL.UserError("there are too many refs to look at", "Push them in parts.");
  return input.toString("latin1").split("\n").filter((line) => line !== "").map((line) => {
    const [old, local] = pick(line.split(" "));
    if (isId(old) && isId(local)) return { old, new: local };
    throw new import_chunk_YXPOKRHL.UserError("the input is not what git sends to this hook", "Run it as git does.");
  });
}
function isId(word) {
  return word !== void 0 && /^[0-9a-f]{40,64}$/.test(word);
}
async function lookAt(host, updates, known, next, policyFor, isLimited) {
  const began = performance.now();
  const found = await outgoing(host.cwd, updates, known, import_chunk_YXPOKRHL.DEFAULT_LIMITS);
  const told = /* @__PURE__ */ new Set();
  let worst = import_chunk_YXPOKRHL.EXIT.clean;
  for (const { source, scope, passage, onto } of found) {
    const policy = await policyFor(scope.head);
    const { seconds, overtime } = (policy.configuration ?? import_chunk_AOZ2SMLR.DEFAULT_CONFIGURATION).receive;
    let isOver = false;
    const outcome = await (0, import_chunk_AOZ2SMLR.runScan)({
      ...policy,
      source,
      scope,
      passage,
      assets: (0, import_chunk_YXPOKRHL.assetsBeside)(host.bundle),
      only: [],
      skip: [],
      wholeFiles: false,
      minConfidence: "medium",
      workers: (0, import_chunk_YXPOKRHL.workersBeside)(host.bundle),
      onProgress: (done, total) => {
        if (!isLimited || done === total || performance.now() - began < 1e3 * seconds) return;
        isOver = true;
        throw new import_chunk_YXPOKRHL.OutOfTime();
      }
    });
    const { report } = outcome;
    const findings = report.findings.filter(({ fingerprint }) => !told.has(fingerprint));
    for (const { fingerprint } of findings) told.add(fingerprint);
    const [refused = "", ...more] = next(onto);
    const code = await (0, import_chunk_SNSGXCBH.printRefusal)(
      host,
      { ...outcome, report: { ...report, findings } },
      { refused, next: more }
    );
    worst = Math.max(worst, code);
    if (isOver) worst = Math.max(worst, tellOvertime(host, seconds, overtime, code !== import_chunk_YXPOKRHL.EXIT.clean));
  }
  return worst;
}
function tellOvertime(host, seconds, overtime, isRefused) {
  const over = `The push was not looked at to its end: the ${seconds} s this server gives it are over.`;
  if (overtime === "admit") {
    const taken = isRefused ? "" : " It is taken all the same, as the server's bartizan.yaml says.";
    host.stdout.write(`
${over}${taken}
`);
    return import_chunk_YXPOKRHL.EXIT.clean;
  }
  host.stdout.write(
    `
${over} What nobody looked at is not taken.
  ${[
      "Push it in parts, older commits first: git push REMOTE COMMIT:refs/heads/BRANCH",
      "Or have the server give it more time: receive.seconds in bartizan.yaml of its default branch"
    ].join("\n  ")}
`
  );
  return import_chunk_YXPOKRHL.EXIT.incomplete;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  prePush,
  preReceive,
  updateRef
});
})