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
var import_chunk_E4NF5MSG = __load("./chunk-E4NF5MSG.js");
var import_chunk_GQULSLI5 = __load("./chunk-GQULSLI5.js");
var import_chunk_5JXZRBYS = __load("./chunk-5JXZRBYS.js");
var import_chunk_HNKML3HT = __load("./chunk-HNKML3HT.js");
var import_chunk_KM2PIU52 = __load("./chunk-KM2PIU52.js");
var import_chunk_7UTINHF3 = __load("./chunk-7UTINHF3.js");
var import_chunk_QDUQFLG4 = __load("./chunk-QDUQFLG4.js");
var import_chunk_YWBZ2MYG = __load("./chunk-YWBZ2MYG.js");
var import_chunk_J7YQ74QF = __load("./chunk-J7YQ74QF.js");
var import_chunk_MYWCMZTQ = __load("./chunk-MYWCMZTQ.js");
var import_chunk_XF4NMRY3 = __load("./chunk-XF4NMRY3.js");
var import_chunk_MUI76Q6F = __load("./chunk-MUI76Q6F.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
async function outgoing(directory, updates, known, limits) {
  const at = { cwd: directory, safeDirectory: "*" };
  const history = (0, import_chunk_QDUQFLG4.historyAt)(directory);
  const olds = /* @__PURE__ */ new Set();
  const heads = /* @__PURE__ */ new Set();
  for (const update of updates) {
    const old = isNothing(update.old) ? void 0 : await (0, import_chunk_J7YQ74QF.commitId)(update.old, at);
    if (old !== void 0) olds.add(old);
    const head = isNothing(update.new) ? void 0 : await (0, import_chunk_J7YQ74QF.commitId)(update.new, at);
    if (head !== void 0) heads.add(head);
  }
  const found = [];
  const told = [];
  for (const head of heads) {
    const revisions = [head, "--not", ...olds, ...known];
    const commits = await (0, import_chunk_QDUQFLG4.commitsIn)([...revisions, ...told], history);
    told.push(head);
    if (commits.length === 0) continue;
    const boundaries = await (0, import_chunk_QDUQFLG4.boundariesOf)(revisions, history);
    const base = boundaries.find((boundary) => olds.has(boundary)) ?? boundaries[0] ?? (0, import_chunk_MUI76Q6F.emptyTree)(at);
    const scope = await (0, import_chunk_KM2PIU52.changedFiles)(base, head, at);
    found.push({
      source: await (0, import_chunk_KM2PIU52.commitSource)(head, at, { scope, within: [""], maxBytes: limits.namedFileBytes }),
      scope: { base, head, how: "what is new to the receiver" },
      passage: await (0, import_chunk_KM2PIU52.passageOf)(history, commits, scope, limits.fileBytes)
    });
  }
  return found;
}
function isNothing(id) {
  return /^0+$/.test(id);
}
var MOST_INPUT = 32 * 1024 * 1024;
var BEFORE_PUSH = [
  "Nothing was pushed. Take the secret back where it was issued, then out of the commits:",
  "git rebase --interactive @{upstream}    mark the commit `edit`, mend it, git commit --amend, git rebase --continue",
  "To look again: git push --dry-run. To let a finding stand, put a comment with its reason before its line:",
  "bartizan-ignore-next-line RULE -- why"
];
async function prePush(host, args) {
  const framework = frameworkUpdate(host);
  const remote = framework?.remote ?? args[0] ?? "";
  const updates = framework ? [framework.update] : await updatesFrom(host, ([, local, , there]) => [there, local]);
  const known = /^[\w.-]+(\/[\w.-]+)*$/.test(remote) ? [`--remotes=${remote}`] : [];
  return lookAt(host, updates, known, BEFORE_PUSH, (head) => (0, import_chunk_J7YQ74QF.policyIn)(host.cwd, head), false);
}
async function preReceive(host) {
  return lookAtReceived(host, await updatesFrom(host, ([old, received]) => [old, received]));
}
async function updateRef(host, args) {
  const [, old, received] = args;
  if (old === void 0 || received === void 0)
    throw new import_chunk_MUI76Q6F.UserError("the update hook gets a ref and two ids from git", "Run it as git does.");
  return lookAtReceived(host, [{ old, new: received }]);
}
async function lookAtReceived(host, updates) {
  let policy;
  const policyFor = () => {
    policy ??= (0, import_chunk_J7YQ74QF.policyOfReceiver)(host.cwd, (text) => host.stderr.write(`bartizan: ${text}
`));
    return policy;
  };
  return lookAt(host, updates, ["--all"], RECEIVED, policyFor, true);
}
var RECEIVED = [
  "This repository does not take the push. Take the secret back where it was issued, then out of your commits:",
  "git rebase --interactive @{upstream}    mark the commit `edit`, mend it, git commit --amend, git rebase --continue"
];
function frameworkUpdate({ env }) {
  const { PRE_COMMIT_FROM_REF: old, PRE_COMMIT_TO_REF: local, PRE_COMMIT_REMOTE_NAME: remote } = env;
  return old && local ? { remote: remote ?? "", update: { old, new: local } } : void 0;
}
async function updatesFrom(host, pick) {
  const input = Buffer.from(await host.readStdin(MOST_INPUT + 1));
  if (input.length > MOST_INPUT)
    throw new import_chunk_MUI76Q6F.UserError("there are too many refs to look at", "Push them in parts.");
  return input.toString("latin1").split("\n").filter((line) => line !== "").map((line) => {
    const [old, local] = pick(line.split(" "));
    if (isId(old) && isId(local)) return { old, new: local };
    throw new import_chunk_MUI76Q6F.UserError("the input is not what git sends to this hook", "Run it as git does.");
  });
}
function isId(word) {
  return word !== void 0 && /^[0-9a-f]{40,64}$/.test(word);
}
async function lookAt(host, updates, known, next, policyFor, isLimited) {
  const began = performance.now();
  const found = await outgoing(host.cwd, updates, known, import_chunk_MUI76Q6F.DEFAULT_LIMITS);
  const told = /* @__PURE__ */ new Set();
  let worst = import_chunk_MUI76Q6F.EXIT.clean;
  for (const { source, scope, passage } of found) {
    const policy = await policyFor(scope.head);
    const { seconds, overtime } = (policy.configuration ?? import_chunk_XF4NMRY3.DEFAULT_CONFIGURATION).receive;
    let isOver = false;
    const outcome = await (0, import_chunk_XF4NMRY3.runScan)({
      ...policy,
      source,
      scope,
      passage,
      assets: (0, import_chunk_MUI76Q6F.assetsBeside)(host.bundle),
      only: [],
      skip: [],
      wholeFiles: false,
      minConfidence: "medium",
      workers: (0, import_chunk_MUI76Q6F.workersBeside)(host.bundle),
      onProgress: (done, total) => {
        if (!isLimited || done === total || performance.now() - began < 1e3 * seconds) return;
        isOver = true;
        throw new import_chunk_MUI76Q6F.OutOfTime();
      }
    });
    const { report } = outcome;
    const findings = report.findings.filter(({ fingerprint }) => !told.has(fingerprint));
    for (const { fingerprint } of findings) told.add(fingerprint);
    const [refused = "", ...more] = next;
    const code = await (0, import_chunk_E4NF5MSG.printRefusal)(
      host,
      { ...outcome, report: { ...report, findings } },
      { refused, next: more }
    );
    worst = Math.max(worst, code);
    if (isOver) worst = Math.max(worst, tellOvertime(host, seconds, overtime, code !== import_chunk_MUI76Q6F.EXIT.clean));
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
    return import_chunk_MUI76Q6F.EXIT.clean;
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
  return import_chunk_MUI76Q6F.EXIT.incomplete;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  prePush,
  preReceive,
  updateRef
});
})