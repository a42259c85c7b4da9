import { runScan } from "../../app.ts";
import { assetsBeside } from "../../assets.ts";
import { DEFAULT_CONFIGURATION, type Receiving } from "../../config/configuration.ts";
import { DEFAULT_LIMITS, OutOfTime } from "../../engine/limits.ts";
import { UserError } from "../../errors.ts";
import { EXIT } from "../../exit-code.ts";
import { outgoing, type RefUpdate } from "../../sources/outgoing.ts";
import { workersBeside } from "../../workers.ts";
import type { Host } from "../host.ts";
import { type Policy, policyIn, policyOfReceiver } from "./policy.ts";
import { printRefusal } from "./refusal.ts";

/** Bytes of what git sends: some 100,000 refs. */
const MOST_INPUT = 32 * 1024 * 1024;

/** What to do then, in lines. @param onto as in `Outgoing` */
type Next = (onto: string | undefined) => readonly string[];

const BEFORE_PUSH: Next = (onto) => [
  "Nothing was pushed. Take the secret back where it was issued, then out of the commits:",
  rebase(onto),
  "To look again: git push --dry-run. To let a finding stand, put a comment with its reason before its line:",
  "bartizan-ignore-next-line RULE -- why",
];

/** A branch that is new has no upstream to name. */
function rebase(onto: string | undefined): string {
  const from = onto === undefined ? "--root" : onto.slice(0, 12);
  return `git rebase --interactive ${from}    mark the commit \`edit\`, mend it, git commit --amend, git rebase --continue`;
}

/** `git push`: every commit the other side does not have yet. Git gives the remote's name and address, and the refs as input. */
export async function prePush(host: Host, args: readonly string[]): Promise<number> {
  const framework = frameworkUpdate(host);
  const remote = framework?.remote ?? args[0] ?? "";
  const updates = framework
    ? [framework.update]
    : await updatesFrom(host, ([, local, , there]) => [there, local]);
  // A remote without a name, which is pushed to by its address, has no branches that are known here.
  const known = /^[\w.-]+(\/[\w.-]+)*$/.test(remote) ? [`--remotes=${remote}`] : [];
  return lookAt(host, updates, known, BEFORE_PUSH, (head) => policyIn(host.cwd, head), false);
}

/** On a server, before any ref moves. Git gives the refs as input. */
export async function preReceive(host: Host): Promise<number> {
  return lookAtReceived(host, await updatesFrom(host, ([old, received]) => [old, received]));
}

/** On a server, for one ref: its name, the old and the new id. */
export async function updateRef(host: Host, args: readonly string[]): Promise<number> {
  const [, old, received] = args;
  if (old === undefined || received === undefined)
    throw new UserError("the update hook gets a ref and two ids from git", "Run it as git does.");
  return lookAtReceived(host, [{ old, new: received }]);
}

async function lookAtReceived(host: Host, updates: readonly RefUpdate[]): Promise<number> {
  let policy: Promise<Policy> | undefined;
  const policyFor = () => {
    policy ??= policyOfReceiver(host.cwd, (text) => host.stderr.write(`bartizan: ${text}\n`));
    return policy;
  };
  return lookAt(host, updates, ["--all"], RECEIVED, policyFor, true);
}

const RECEIVED: Next = (onto) => [
  "This repository does not take the push. Take the secret back where it was issued, then out of your commits:",
  rebase(onto),
];

/** pre-commit and prek read git's input themselves, and pass on what they made of it. */
function frameworkUpdate({ env }: Host): { readonly remote: string; readonly update: RefUpdate } | undefined {
  const { PRE_COMMIT_FROM_REF: old, PRE_COMMIT_TO_REF: local, PRE_COMMIT_REMOTE_NAME: remote } = env;
  return old && local ? { remote: remote ?? "", update: { old, new: local } } : undefined;
}

async function updatesFrom(
  host: Host,
  pick: (words: readonly string[]) => readonly (string | undefined)[],
): Promise<readonly RefUpdate[]> {
  const input = Buffer.from(await host.readStdin(MOST_INPUT + 1));
  if (input.length > MOST_INPUT)
    throw new UserError("there are too many refs to look at", "Push them in parts.");
  return input
    .toString("latin1")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [old, local] = pick(line.split(" "));
      if (isId(old) && isId(local)) return { old, new: local };
      throw new UserError("the input is not what git sends to this hook", "Run it as git does.");
    });
}

function isId(word: string | undefined): word is string {
  return word !== undefined && /^[0-9a-f]{40,64}$/.test(word);
}

/**
 * @param policyFor what the commits up to a head are judged by: asked for when there are any
 * @param isLimited whether others wait for the end of it
 */
async function lookAt(
  host: Host,
  updates: readonly RefUpdate[],
  known: readonly string[],
  next: Next,
  policyFor: (head: string) => Promise<Policy>,
  isLimited: boolean,
): Promise<number> {
  const began = performance.now();
  const found = await outgoing(host.cwd, updates, known, DEFAULT_LIMITS);
  const told = new Set<string>();
  let worst: number = EXIT.clean;
  for (const { source, scope, passage, onto } of found) {
    const policy = await policyFor(scope.head);
    const { seconds, overtime } = (policy.configuration ?? DEFAULT_CONFIGURATION).receive;
    let isOver = false;
    const outcome = await runScan({
      ...policy,
      source,
      scope,
      passage,
      assets: assetsBeside(host.bundle),
      only: [],
      skip: [],
      wholeFiles: false,
      minConfidence: "medium",
      workers: workersBeside(host.bundle),
      onProgress: (done, total) => {
        if (!isLimited || done === total || performance.now() - began < 1000 * seconds) return;
        isOver = true;
        throw new OutOfTime();
      },
    });
    // What several refs bring is told once.
    const { report } = outcome;
    const findings = report.findings.filter(({ fingerprint }) => !told.has(fingerprint));
    for (const { fingerprint } of findings) told.add(fingerprint);
    const [refused = "", ...more] = next(onto);
    const code = await printRefusal(
      host,
      { ...outcome, report: { ...report, findings } },
      { refused, next: more },
    );
    worst = Math.max(worst, code);
    if (isOver) worst = Math.max(worst, tellOvertime(host, seconds, overtime, code !== EXIT.clean));
  }
  return worst;
}

/** What becomes of a push that was not looked at to its end. @returns the exit code */
function tellOvertime(
  host: Host,
  seconds: number,
  overtime: Receiving["overtime"],
  isRefused: boolean,
): number {
  const over = `The push was not looked at to its end: the ${seconds} s this server gives it are over.`;
  if (overtime === "admit") {
    const taken = isRefused ? "" : " It is taken all the same, as the server's bartizan.yaml says.";
    host.stdout.write(`\n${over}${taken}\n`);
    return EXIT.clean;
  }
  host.stdout.write(
    `\n${over} What nobody looked at is not taken.\n  ${[
      "Push it in parts, older commits first: git push REMOTE COMMIT:refs/heads/BRANCH",
      "Or have the server give it more time: receive.seconds in bartizan.yaml of its default branch",
    ].join("\n  ")}\n`,
  );
  return EXIT.incomplete;
}
