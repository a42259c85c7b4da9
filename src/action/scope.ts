import { DEFAULT_LIMITS } from "../engine/limits.ts";
import { UserError } from "../errors.ts";
import { commitId, filesOf } from "../git/commits.ts";
import { count } from "../report/quantities.ts";
import type { ReportScope } from "../report/report.ts";
import { commitSource } from "../sources/commit.ts";
import { memorySource } from "../sources/memory.ts";
import type { Passage } from "../sources/passage.ts";
import type { Source } from "../sources/source.ts";
import { worktreeSource } from "../sources/worktree.ts";
import { lookBetween } from "./between.ts";
import { type Change, type Plan, planFor } from "./event.ts";
import type { Host } from "./host.ts";
import type { Inputs } from "./inputs.ts";
import type { Log } from "./log.ts";
import { findPlace, type Place } from "./place.ts";
import type { PolicyPlace } from "./policy.ts";
import { baseOf, type Clone, type ResolvedChange, resolveChange } from "./range.ts";
import type { Runner } from "./runner.ts";

/** What this run looks at. */
export interface Scope {
  readonly kind: "changed" | "all";
  readonly source: Source;
  /** The commits of a change one by one, where they are known. */
  readonly passage?: Passage;
  /** A sentence: which lines, of which commits, how they were found. */
  readonly described: string;
  /** What the report says of it besides its source. */
  readonly report: Partial<ReportScope>;
  /** Commit whose files these are, for links; undefined when it is not known. */
  readonly commit: string | undefined;
  /** Object id of a file as it is looked at; undefined when it is not known. */
  blobId(path: string): Promise<string | undefined>;
  readonly policy: PolicyPlace;
}

const CHECK_OUT_FIRST =
  "Put a step with `uses: actions/checkout` before this one; docs/action.md has a whole workflow to copy.";
const LOOKED_AT_ALL = "All lines were looked at, not only the new ones";

/**
 * From the event to the files, saying in the log which way was taken. Unsure means more: a change whose lines cannot be
 * found is looked at as a whole. Undefined when the event leaves nothing to look at.
 * @throws {UserError} when there is nothing to look at that should be there
 */
export async function findScope(
  host: Host,
  runner: Runner,
  inputs: Inputs,
  log: Log,
): Promise<Scope | undefined> {
  const plan = planFor(runner.event);
  if (plan.kind === "nothing" && inputs.scope !== "all") {
    log.line(`Nothing to look at: ${plan.because}.`);
    return undefined;
  }
  const place = findPlace(runner.workspace, inputs["working-directory"]);
  if (plan.kind !== "change") return await wholeTree(place, reasonForAll(plan, inputs), onDisk(place));
  if (!place.git) return await withoutRepository(plan, place, log);
  const clone = cloneOf(host, runner, inputs, place, log);
  if (inputs.scope === "all" && !plan.elsewhere) {
    return await wholeTree(place, reasonForAll(plan, inputs), await policyFor(plan, undefined, place, clone));
  }
  return await scopeOfChange(plan, place, clone, inputs, log);
}

/** What is proposed is judged as what it is proposed to, and everything else as it says itself. */
async function policyFor(
  change: Change,
  resolved: ResolvedChange | undefined,
  place: Place,
  clone: Clone,
): Promise<PolicyPlace> {
  const { root } = place;
  const head = resolved?.head ?? (await commitId("HEAD", clonedAt(place)));
  if (!change.proposed) return head === undefined ? onDisk(place) : { kind: "commit", root, commit: head };
  const commit = await baseOf(change, resolved?.range, clone);
  const proposal = head === undefined ? {} : { proposal: head };
  return commit === undefined
    ? { kind: "unknown", root, ...proposal }
    : { kind: "commit", root, commit, ...proposal };
}

function onDisk({ root }: Place): PolicyPlace {
  return { kind: "disk", root };
}

function reasonForAll(plan: Plan, inputs: Inputs): string {
  if (inputs.scope === "all" || plan.kind === "change") return "the input scope asks for it";
  if (inputs.scope === "auto") return plan.because;
  throw new UserError(
    `the input scope asks for what changed, but ${plan.because}`,
    "Use `scope: auto`, or `scope: all`, for this event.",
  );
}

async function wholeTree(place: Place, because: string, policy: PolicyPlace): Promise<Scope> {
  const source = worktreeSource(place);
  if (source.entries.length === 0 && !place.git) {
    throw new UserError("nothing is checked out in this job's workspace", CHECK_OUT_FIRST);
  }
  return {
    kind: "all",
    source,
    described: `all files that are checked out: ${because}.`,
    report: { how: because },
    commit: place.git ? await commitId("HEAD", clonedAt(place)) : undefined,
    blobId: unknownBlob,
    policy,
  };
}

async function withoutRepository(change: Change, place: Place, log: Log): Promise<Scope> {
  const because = `what ${change.what} adds cannot be told without a git repository in the workspace`;
  if (change.elsewhere) throw new UserError(because, CHECK_OUT_FIRST);
  const scope = await wholeTree(place, because, {
    kind: change.proposed ? "unknown" : "disk",
    root: place.root,
  });
  log.annotate(
    "notice",
    LOOKED_AT_ALL,
    `Only new lines would be reported, but ${because}. ${CHECK_OUT_FIRST}`,
  );
  return scope;
}

async function scopeOfChange(
  change: Change,
  place: Place,
  clone: Clone,
  inputs: Inputs,
  log: Log,
): Promise<Scope> {
  const { within } = place;
  const at = clonedAt(place);
  const maxBytes = DEFAULT_LIMITS.namedFileBytes;
  const resolved = await resolveChange(change, clone);
  const policy = await policyFor(change, resolved, place, clone);
  if (!resolved) return await unreachable(change, place, policy, log);
  const { head, range } = resolved;
  if (range && inputs.scope !== "all") {
    const files = await commitSource(head, at, { scope: range.files, within, maxBytes });
    const { passage, notChecked } = await lookBetween(change, range, within, clone);
    const source = { ...files, problems: [...files.problems, ...notChecked] };
    const { base, how } = range;
    const commits = base === undefined ? short(head) : `${short(base)}..${short(head)}`;
    const described = `the lines that ${change.what} adds: ${commits} (${how}), ${count(source.entries.length, "file")}.`;
    return {
      kind: "changed",
      source,
      ...(passage ? { passage } : {}),
      described,
      report: { head, how, ...(base === undefined ? {} : { base }) },
      commit: head,
      blobId: blobsOf(head, place),
      policy,
    };
  }
  const because =
    inputs.scope === "all" ? "the input scope asks for it" : `what ${change.what} adds could not be found`;
  const source = await commitSource(head, at, { within, maxBytes });
  if (inputs.scope !== "all") log.annotate("notice", LOOKED_AT_ALL, hintForRange(because));
  return {
    kind: "all",
    source,
    described: `all files of ${short(head)}: ${because}.`,
    report: { head, how: because },
    commit: head,
    blobId: blobsOf(head, place),
    policy,
  };
}

/** The commit of the event cannot be had. What is checked out instead is looked at, unless it is something else. */
async function unreachable(change: Change, place: Place, policy: PolicyPlace, log: Log): Promise<Scope> {
  const because = `the last commit of ${change.what} could not be had`;
  if (change.elsewhere) {
    const problems = [{ path: "", reason: `${because}, so nothing of it was looked at`, incomplete: true }];
    return {
      kind: "all",
      source: { ...memorySource({}, "range"), problems },
      described: `nothing: ${because}.`,
      report: { head: change.head.commit },
      commit: undefined,
      blobId: unknownBlob,
      policy,
    };
  }
  log.annotate("notice", LOOKED_AT_ALL, hintForRange(because));
  return await wholeTree(place, because, policy);
}

function hintForRange(because: string): string {
  return `Only new lines would be reported, but ${because}; the log says what was tried. \`fetch-depth: 2\` for actions/checkout, or a token for this step that may read the repository, lets it find the new lines.`;
}

function cloneOf(host: Host, runner: Runner, inputs: Inputs, place: Place, log: Log): Clone {
  const note = (line: string) => log.line(`  ${line}`);
  const { token } = inputs;
  const { repository, serverUrl } = runner;
  if (inputs.offline) return { root: place.root, note };
  if (token === "") return { root: place.root, network: {}, note };
  const api = repository === "" ? {} : { api: () => host.githubApi(token, repository) };
  return { root: place.root, network: { credentials: { serverUrl, token }, ...api }, note };
}

/** Files on disk may be newer than their commit. */
async function unknownBlob(): Promise<undefined> {}

function blobsOf(commit: string, place: Place): Scope["blobId"] {
  let ids: Promise<ReadonlyMap<string, string>> | undefined;
  return async (path) => {
    ids ??= filesOf(commit, clonedAt(place)).then(
      (files) => new Map(files.map((file) => [file.path, file.id])),
    );
    return (await ids).get(path);
  };
}

function clonedAt(place: Place) {
  return { cwd: place.root, safeDirectory: place.root };
}

function short(id: string): string {
  return id.slice(0, 7);
}
