import {
  policyIn,
  policyOfReceiver
} from "./chunk-H2CMLSCC.js";
import {
  printRefusal
} from "./chunk-GSIA2WDJ.js";
import "./chunk-YQPD45R7.js";
import "./chunk-QZRSNFTE.js";
import "./chunk-GQULSLI5.js";
import "./chunk-W3Y4CFIT.js";
import {
  changedFiles,
  commitSource,
  passageOf
} from "./chunk-VS6NPKGH.js";
import {
  boundariesOf,
  commitsIn,
  historyAt
} from "./chunk-RK2KC2BW.js";
import "./chunk-7UTINHF3.js";
import {
  commitId
} from "./chunk-QIKOBSGA.js";
import "./chunk-5Q2SXQJJ.js";
import "./chunk-SZPGAL5Y.js";
import "./chunk-TXOD2BWU.js";
import {
  runScan
} from "./chunk-OAKJFYJQ.js";
import {
  DEFAULT_LIMITS,
  EXIT,
  UserError,
  assetsBeside,
  emptyTree
} from "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";

// src/sources/outgoing.ts
async function outgoing(directory, updates, known, limits) {
  const at = { cwd: directory, safeDirectory: "*" };
  const history = historyAt(directory);
  const olds = /* @__PURE__ */ new Set();
  const heads = /* @__PURE__ */ new Set();
  for (const update of updates) {
    const old = isNothing(update.old) ? void 0 : await commitId(update.old, at);
    if (old !== void 0) olds.add(old);
    const head = isNothing(update.new) ? void 0 : await commitId(update.new, at);
    if (head !== void 0) heads.add(head);
  }
  const found = [];
  const told = [];
  for (const head of heads) {
    const revisions = [head, "--not", ...olds, ...known];
    const commits = await commitsIn([...revisions, ...told], history);
    told.push(head);
    if (commits.length === 0) continue;
    const boundaries = await boundariesOf(revisions, history);
    const base = boundaries.find((boundary) => olds.has(boundary)) ?? boundaries[0] ?? emptyTree(at);
    const scope = await changedFiles(base, head, at);
    found.push({
      source: await commitSource(head, at, { scope, within: [""], maxBytes: limits.namedFileBytes }),
      scope: { base, head, how: "what is new to the receiver" },
      passage: await passageOf(history, commits, scope, limits.fileBytes)
    });
  }
  return found;
}
function isNothing(id) {
  return /^0+$/.test(id);
}

// src/cli/hooks/push.ts
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
  return lookAt(host, updates, known, BEFORE_PUSH, (head) => policyIn(host.cwd, head));
}
async function preReceive(host) {
  return lookAtReceived(host, await updatesFrom(host, ([old, received]) => [old, received]));
}
async function updateRef(host, args) {
  const [, old, received] = args;
  if (old === void 0 || received === void 0)
    throw new UserError("the update hook gets a ref and two ids from git", "Run it as git does.");
  return lookAtReceived(host, [{ old, new: received }]);
}
async function lookAtReceived(host, updates) {
  let policy;
  return lookAt(host, updates, ["--all"], RECEIVED, () => {
    policy ??= policyOfReceiver(host.cwd, (text) => host.stderr.write(`bartizan: ${text}
`));
    return policy;
  });
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
    throw new UserError("there are too many refs to look at", "Push them in parts.");
  return input.toString("latin1").split("\n").filter((line) => line !== "").map((line) => {
    const [old, local] = pick(line.split(" "));
    if (isId(old) && isId(local)) return { old, new: local };
    throw new UserError("the input is not what git sends to this hook", "Run it as git does.");
  });
}
function isId(word) {
  return word !== void 0 && /^[0-9a-f]{40,64}$/.test(word);
}
async function lookAt(host, updates, known, next, policyFor) {
  const found = await outgoing(host.cwd, updates, known, DEFAULT_LIMITS);
  const told = /* @__PURE__ */ new Set();
  let worst = EXIT.clean;
  for (const { source, scope, passage } of found) {
    const outcome = await runScan({
      ...await policyFor(scope.head),
      source,
      scope,
      passage,
      assets: assetsBeside(host.bundle),
      only: [],
      skip: [],
      wholeFiles: false,
      minConfidence: "medium"
    });
    const { report } = outcome;
    const findings = report.findings.filter(({ fingerprint }) => !told.has(fingerprint));
    for (const { fingerprint } of findings) told.add(fingerprint);
    const [refused = "", ...more] = next;
    const code = await printRefusal(
      host,
      { ...outcome, report: { ...report, findings } },
      { refused, next: more }
    );
    worst = Math.max(worst, code);
  }
  return worst;
}
export {
  prePush,
  preReceive,
  updateRef
};
