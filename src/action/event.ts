import * as z from "zod";

/** What there is to look at, as far as the event says. */
export type Plan = WholeTree | Change | Nothing;

export interface WholeTree {
  readonly kind: "all";
  /** A clause: `the event schedule has no change of its own`. */
  readonly because: string;
}

export interface Nothing {
  readonly kind: "nothing";
  readonly because: string;
}

/** A range of commits, of which the added lines are reported. */
export interface Change {
  readonly kind: "change";
  /** `pull request #7`, `the push to main`. */
  readonly what: string;
  readonly head: {
    /** Commit whose content is the outcome of the change. */
    readonly commit: string;
    /** A commit that stands for it where it is checked out: the merge of a pull request that GitHub made for the test. */
    readonly mergedAs?: string;
  };
  /**
   * Whether something else is checked out: under `pull_request_target` the base branch. The change is then read from git's
   * objects; its content is only read, never run, and decides nothing.
   */
  readonly elsewhere: boolean;
  /** Whether it is still to be agreed to: what it says of how to judge it does not hold yet. */
  readonly proposed: boolean;
  readonly base: Base;
  /** How many commits the event says it has; left out when it does not say. */
  readonly commits?: number;
  /** The same change as GitHub's API lists it; left out when there is no such list. */
  readonly list?: { readonly pullRequest: number } | { readonly base: string; readonly head: string };
}

export type Base =
  /** This commit, whatever lies between. */
  | { readonly kind: "commit"; readonly commit: string }
  /** Where `head` left a branch. `commit`: the branch's tip when the event was made, which may be old. */
  | { readonly kind: "fork"; readonly branch: string; readonly commit?: string }
  /** Where `head` left the branch of a merge queue. `commit`: the entry before this one, which may not be merged yet. */
  | { readonly kind: "queue"; readonly branch: string; readonly commit: string };

export interface EventContext {
  /** `GITHUB_EVENT_NAME`. A reusable workflow gets its caller's. */
  readonly name: string;
  /** The webhook's payload: whatever JSON the runner gave. */
  readonly payload: unknown;
  /** `GITHUB_SHA` */
  readonly sha: string;
}

const objectId = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const PullRequest = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha: objectId }),
    base: z.object({ sha: objectId, ref: z.string() }),
    commits: z.int().positive().optional().catch(undefined),
  }),
});
/** GitHub lists no more commits of a push in its payload. */
const MOST_LISTED_COMMITS = 2_048;
const Push = z.object({
  before: objectId,
  after: objectId,
  ref: z.string(),
  deleted: z.boolean().optional(),
  forced: z.boolean().optional().catch(undefined),
  commits: z.array(z.unknown()).optional().catch(undefined),
  repository: z.object({ default_branch: z.string().optional() }).optional(),
});
const MergeGroup = z.object({
  merge_group: z.object({
    base_sha: objectId,
    head_sha: objectId,
    base_ref: z.string().startsWith("refs/heads/").optional().catch(undefined),
  }),
});

/**
 * What to look at for each event. Unsure means more: a payload that does not say what changed leads to the whole tree.
 * Events: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function planFor(event: EventContext): Plan {
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
        because: `the event ${event.name === "" ? "(none)" : event.name} does not say what changed`,
      };
  }
}

function planForPullRequest(event: EventContext, target: boolean): Plan {
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
    ...(commits === undefined ? {} : { commits }),
    list: { pullRequest: number },
  };
}

function planForPush(event: EventContext): Plan {
  const parsed = Push.safeParse(event.payload);
  if (!parsed.success) return unreadable(event);
  const { before, after, ref, deleted, forced, commits, repository } = parsed.data;
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
      ...(forced === false && isWholeList(commits) ? { commits: commits.length } : {}),
      list: { base: before, head: after },
    };
  }
  const main = repository?.default_branch;
  if (main === undefined || main === branch) {
    return { kind: "all", because: `${branch} is new and has nothing to be compared with` };
  }
  return {
    kind: "change",
    what: `the new branch ${branch}`,
    head,
    elsewhere: false,
    proposed: false,
    base: { kind: "fork", branch: main },
    list: { base: main, head: after },
  };
}

/**
 * All that a merge would add to the branch, other entries of the queue before this one included: a queue may merge on the
 * last entry's checks alone, whatever those before it said.
 */
function planForMergeGroup(event: EventContext): Plan {
  const parsed = MergeGroup.safeParse(event.payload);
  if (!parsed.success) return unreadable(event);
  const { base_sha: entry, head_sha: head, base_ref: ref } = parsed.data.merge_group;
  const branch = ref === undefined ? undefined : shortRef(ref);
  return {
    kind: "change",
    what: "the merge group",
    head: { commit: head },
    elsewhere: false,
    proposed: true,
    base: branch === undefined ? { kind: "commit", commit: entry } : { kind: "queue", branch, commit: entry },
    list: { base: branch ?? entry, head },
  };
}

function unreadable(event: EventContext): Plan {
  return { kind: "all", because: `the payload of the event ${event.name} does not say what changed` };
}

function isWholeList(commits: readonly unknown[] | undefined): commits is readonly unknown[] {
  return commits !== undefined && commits.length > 0 && commits.length < MOST_LISTED_COMMITS;
}

function isZero(id: string): boolean {
  return /^0+$/.test(id);
}

function shortRef(ref: string): string {
  return ref.replace(/^refs\/(heads|tags)\//, "");
}
