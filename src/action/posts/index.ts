import type { Outcome } from "../../app.ts";
import type { Finding } from "../../finding.ts";
import type { GithubApi } from "../../github/api.ts";
import { PER_PAGE } from "../../github/request.ts";
import { renderChecklist } from "../../report/checklist.ts";
import { markdownText } from "../../report/escape.ts";
import { closingLine } from "../../report/pretty-footer.ts";
import { renderSummary } from "../../report/summary.ts";
import { clip } from "../../report/text.ts";
import type { Host } from "../host.ts";
import { identityOf } from "../identity.ts";
import type { Inputs } from "../inputs.ts";
import { linkTo } from "../link.ts";
import type { Log } from "../log.ts";
import type { Runner } from "../runner.ts";
import type { Scope } from "../scope.ts";
import { type Target, targetOf } from "../target.ts";
import { annotationsOf, roomForAnnotations } from "./annotations.ts";
import { attempt, type Notes, openNotes, type Surface } from "./attempt.ts";
import { type OpenCheck, openCheck } from "./check-run.ts";
import { sendToCodeScanning } from "./code-scanning.ts";
import { keepComment, LONGEST_COMMENT } from "./comment.ts";
import { openProgress } from "./progress.ts";
import { keepReview } from "./review.ts";

/** Everything that this run leaves on GitHub by its API. */
export interface Posts {
  /** Says how far the scan is, now and then. Never throws, and nobody has to wait for it. */
  progress(done: number, total: number): void;
  /** Never throws for what GitHub refuses. */
  publish(outcome: Outcome, scope: Scope, passed: boolean): Promise<Posted>;
  /** The scan came to no end: `reason` is a sentence. */
  abandon(reason: string): Promise<void>;
}

export interface Posted {
  /** What was left out, sentence by sentence. */
  readonly leftOut: readonly string[];
  /** What annotates the lines of the findings, as the object of a sentence; undefined when nothing does. */
  readonly annotatedBy?: string;
}

const NOTHING: Posts = { progress() {}, publish: async () => ({ leftOut: [] }), abandon: async () => {} };

/** GitHub takes 65,535 characters of each text of a check run. */
const LONGEST_SUMMARY = 65_000;
const LONGEST_TITLE = 255;

interface Surfaces {
  readonly check: Surface;
  readonly comment: Surface;
  readonly review: Surface;
  readonly sarif: Surface;
}

/**
 * Where something may be written, loads GitHub's API and begins the check run, while the scan goes on: nobody waits for it
 * before there is something to say.
 */
export function openPosts(host: Host, runner: Runner, inputs: Inputs, log: Log): Posts {
  const all = surfacesOf(inputs);
  const wanted = Object.values(all).filter(({ mode }) => mode !== "never");
  if (wanted.length === 0 || runner.repository === "") return NOTHING;
  const notes = openNotes(log);
  const target = targetOf(runner);
  const unable = reasonForNone(inputs, target);
  if (unable !== undefined) {
    const tried = inputs.token !== "" && !inputs.offline;
    const asked = wanted.filter(({ mode }) => mode === "always");
    if (!tried || asked.length === 0) {
      for (const surface of asked) notes.add(surface, unable);
      log.line(`Nothing is written to GitHub but annotations and the job summary: ${unable}.`);
      return { ...NOTHING, publish: async () => ({ leftOut: notes.sentences }) };
    }
  }
  const able = (surface: Surface) =>
    surface.mode === "always" || (surface.mode === "auto" && unable === undefined);
  const identity = identityOf(inputs, runner);
  const begun = host.githubApi(inputs.token, runner.repository).then(async (api) => {
    const run: Run = { api, runner, target, notes, identity, all, able };
    return { run, check: able(all.check) ? await begin(run) : undefined };
  });
  // Whoever awaits it below hears of a failure; until then it is not lost.
  begun.catch(() => {});
  const progress = openProgress(
    begun.then(({ check }) => check),
    host.elapsedMs,
  );
  return {
    progress: progress.tell,
    async publish(outcome, scope, passed) {
      const { run, check } = await begun;
      await progress.end();
      return await publish(run, check, outcome, scope, passed);
    },
    async abandon(reason) {
      const { check } = await begun;
      await progress.end();
      if (!check) return;
      await attempt(all.check, notes, () =>
        check.complete({ title: "Nothing could be looked at", summary: markdownText(reason) }, [], "failure"),
      );
    },
  };
}

interface Run {
  readonly api: GithubApi;
  readonly runner: Runner;
  readonly target: Target;
  readonly notes: Notes;
  readonly identity: ReturnType<typeof identityOf>;
  readonly all: Surfaces;
  able(surface: Surface): boolean;
}

function surfacesOf(inputs: Inputs): Surfaces {
  const writes = "pull-requests: write";
  return {
    check: { name: "The check run", permission: "checks: write", mode: inputs["check-run"] },
    comment: { name: "The comment", permission: writes, mode: inputs.comment },
    review: { name: "The review", permission: writes, mode: inputs.review },
    sarif: {
      name: "The upload to code scanning",
      permission: "security-events: write",
      mode: inputs["sarif-upload"],
    },
  };
}

function reasonForNone(inputs: Inputs, target: Target): string | undefined {
  if (inputs.offline) return "the input offline allows no network";
  if (inputs.token === "") return "there is no token";
  return target.readOnly;
}

function begin({ api, target, identity, runner, all, notes }: Run): Promise<OpenCheck | undefined> {
  return attempt(all.check, notes, () => openCheck(api, target.commit, identity, runner.page));
}

async function publish(
  run: Run,
  check: OpenCheck | undefined,
  outcome: Outcome,
  scope: Scope,
  passed: boolean,
): Promise<Posted> {
  const { all, able, notes, target, identity } = run;
  const annotated =
    check && (await attempt(all.check, notes, () => completeCheck(run, check, outcome, scope, passed)));
  const posted = {
    leftOut: notes.sentences,
    ...(annotated ? { annotatedBy: `the check run ${identity.checkName}` } : {}),
  };
  if (able(all.sarif)) await upload(run, outcome, scope);
  const { pullRequest } = target;
  if (pullRequest === undefined) return posted;
  if (able(all.comment)) {
    await attempt(all.comment, notes, () => comment(run, pullRequest, outcome, scope));
  }
  if (able(all.review)) await attempt(all.review, notes, () => review(run, pullRequest, outcome, scope));
  return posted;
}

/** Requests that list a pull request's files, which suggestions need. */
function pagesOf({ files }: Target, findings: readonly Finding[]): number {
  const mendable = findings.some(({ edits }) => edits.length > 0);
  return mendable ? Math.ceil((files ?? 0) / PER_PAGE) : 0;
}

async function completeCheck(
  { runner, target }: Run,
  check: OpenCheck,
  { report, context }: Outcome,
  scope: Scope,
  passed: boolean,
): Promise<true> {
  const all = annotationsOf(report.findings, context);
  const annotations = all.slice(0, roomForAnnotations(pagesOf(target, report.findings)));
  const more = all.length - annotations.length;
  const surplus =
    more > 0
      ? `\n${more} more findings have no annotation here; the job summary of the run lists them.\n`
      : "";
  const room = LONGEST_SUMMARY - surplus.length;
  const summary = summaryOf(runner, { report, context }, scope, { room, timed: true }) + surplus;
  const title = clip(closingLine(report), LONGEST_TITLE);
  const text = await renderChecklist(report, context);
  await check.complete({ title, summary, text }, annotations, passed ? "success" : "failure");
  return true;
}

function summaryOf(
  runner: Runner,
  { report, context }: Pick<Outcome, "report" | "context">,
  scope: Scope,
  { room, timed }: { readonly room: number; readonly timed: boolean },
): string {
  const lookedAt = `\nLooked at: ${markdownText(clip(scope.described, 1_000))}\n`;
  const page = runner.page === "" ? "" : `\n[All of this run](${runner.page})\n`;
  const { commit } = scope;
  return (
    renderSummary(report, context, {
      maxBytes: room - Buffer.byteLength(lookedAt + page),
      timed,
      moreAt: "the job summary of the run",
      ...(commit === undefined ? {} : { fileUrl: linkTo(runner, commit) }),
    }) +
    lookedAt +
    page
  );
}

async function upload({ api, runner, target, identity, all, notes }: Run, outcome: Outcome, scope: Scope) {
  const { commit } = scope;
  if (commit === undefined) return notes.add(all.sarif, "nobody knows which commit was looked at");
  const place = placeOf(runner, target, commit);
  if (place === undefined) {
    return notes.add(all.sarif, `what is checked out is not the commit of ${runner.ref || "the event"}`);
  }
  if (target.pullRequest === undefined && scope.kind === "changed") {
    const reason = `the results of a change would close all others of ${runner.ref}; use \`scope: all\` to upload`;
    return notes.add(all.sarif, reason);
  }
  const { report, context } = outcome;
  await attempt(all.sarif, notes, () =>
    sendToCodeScanning(api, report, context, { category: identity.category, ...place }),
  );
}

/** Results of a pull request belong to its merge where that was looked at, and to its head elsewhere. */
function placeOf({ event, ref }: Runner, { pullRequest }: Target, commit: string) {
  if (commit === event.sha && /^refs\/(heads|tags|pull)\//.test(ref)) return { commit, ref };
  return pullRequest === undefined ? undefined : { commit, ref: `refs/pull/${pullRequest}/head` };
}

async function comment(
  { api, runner, identity }: Run,
  pullRequest: number,
  outcome: Outcome,
  scope: Scope,
): Promise<void> {
  const { findings, notChecked } = outcome.report;
  const worthSaying = findings.length > 0 || notChecked.some(({ incomplete }) => incomplete);
  // Without the time: a comment that says the same as before is left as it is.
  const text = summaryOf(runner, outcome, scope, { room: LONGEST_COMMENT - 200, timed: false });
  await keepComment(api, pullRequest, identity.key, text, worthSaying);
}

async function review(
  { api, target, identity }: Run,
  pullRequest: number,
  { report, context }: Outcome,
  scope: Scope,
): Promise<void> {
  await keepReview(api, {
    pullRequest,
    commit: target.commit,
    key: identity.key,
    findings: report.findings,
    context,
    complete: !report.notChecked.some(({ incomplete }) => incomplete),
    blobId: scope.blobId,
  });
}
