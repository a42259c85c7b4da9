import type { Finding } from "../../finding.ts";
import { ApiError, type Comment, type GithubApi } from "../../github/api.ts";
import { count } from "../../report/quantities.ts";
import type { ReportContext } from "../../report/report.ts";
import { LONGEST_COMMENT, ownComments } from "./comment.ts";
import { once } from "./once.ts";
import { isWithinLines, remarkText, type Suggestion, suggestionsFor } from "./suggestions.ts";

/** More at once would bury the rest of the conversation. */
const MOST_REMARKS = 50;

export interface ReviewRequest {
  readonly pullRequest: number;
  /** The last commit of the pull request. */
  readonly commit: string;
  readonly key: string;
  readonly findings: readonly Finding[];
  readonly context: ReportContext;
  /** Whether what is not found any more is gone, and not merely not looked at. */
  readonly complete: boolean;
  /** Object id of a file as it was looked at; undefined when nobody knows. */
  blobId(path: string): Promise<string | undefined>;
}

/**
 * One review with a suggestion for each line that can be mended and has none yet; remarks whose findings are gone are marked
 * as fixed and folded.
 * @throws {ApiError}
 */
export async function keepReview(api: GithubApi, request: ReviewRequest): Promise<void> {
  const { findings, pullRequest, key } = request;
  const mendable = findings.some(({ edits }) => edits.length > 0);
  const open = await openRemarks(api, pullRequest, key);
  const said = new Set(open.flatMap(({ fingerprints }) => fingerprints));
  const unsaid = findings.filter(({ fingerprint }) => !said.has(fingerprint));
  if (mendable && unsaid.some(({ edits }) => edits.length > 0)) await post(api, request, unsaid);
  if (request.complete) await closeFixed(api, request, open);
}

async function post(api: GithubApi, request: ReviewRequest, unsaid: readonly Finding[]): Promise<void> {
  const { pullRequest, commit, key, context } = request;
  const isShown = await shownLines(api, request, unsaid);
  const suggestions = suggestionsFor(unsaid, isShown)
    .map((suggestion) => ({
      suggestion,
      body: `${markerOf(key, suggestion)}\n${remarkText(suggestion, context)}`,
    }))
    .filter(({ body }) => body.length <= LONGEST_COMMENT)
    .slice(0, MOST_REMARKS);
  if (suggestions.length === 0) return;
  const remarks = suggestions.map(({ suggestion: { path, line }, body }) => ({ path, line, body }));
  const text = `Bartizan can mend ${count(remarks.length, "line")} of this change: look at each suggestion before you commit it.`;
  const first = remarks[0]?.body.split("\n", 1)[0] ?? "";
  await once(
    async () => {
      await api.createReview(pullRequest, commit, text, remarks);
      return true;
    },
    async () => (await ownComments(api, await api.remarks(pullRequest), first)).length > 0 || undefined,
  );
}

/** GitHub numbers lines as the pull request's head has them: where the merge that was looked at differs, none fits. */
async function shownLines(
  api: GithubApi,
  { pullRequest, blobId }: ReviewRequest,
  findings: readonly Finding[],
): Promise<(path: string, line: number) => boolean> {
  const wanted = new Set(findings.filter(({ edits }) => edits.length > 0).map(({ path }) => path));
  const listed = (await api.pullRequestFiles(pullRequest)) ?? [];
  const files = new Map<string, Parameters<typeof isWithinLines>[1]>();
  for (const { path, id, shownLines: shown } of listed) {
    if (wanted.has(path) && (await blobId(path)) === id) files.set(path, shown);
  }
  return (path, line) => isWithinLines(line, files.get(path) ?? []);
}

interface OpenRemark extends Comment {
  readonly fingerprints: readonly string[];
}

function markerOf(key: string, { findings }: Suggestion): string {
  return `${openMarker(key)}${findings.map(({ fingerprint }) => fingerprint).join(" ")} -->`;
}

function openMarker(key: string): string {
  return `<!-- bartizan:${key} remark `;
}

async function openRemarks(api: GithubApi, pullRequest: number, key: string): Promise<OpenRemark[]> {
  const own = await ownComments(api, await api.remarks(pullRequest), openMarker(key));
  return own.map((remark) => {
    const [marker = ""] = remark.body.split("\n", 1);
    return { ...remark, fingerprints: marker.match(/\b[0-9a-f]{32}\b/g) ?? [] };
  });
}

async function closeFixed(
  api: GithubApi,
  request: ReviewRequest,
  open: readonly OpenRemark[],
): Promise<void> {
  const { findings, pullRequest, commit, key } = request;
  const current = new Set(findings.map(({ fingerprint }) => fingerprint));
  const fixed = open.filter(
    ({ fingerprints }) => !fingerprints.some((fingerprint) => current.has(fingerprint)),
  );
  for (const { id, body } of fixed) await api.updateRemark(id, fixedBody(key, commit, body));
  if (fixed.length === 0) return;
  try {
    await api.resolveThreads(
      pullRequest,
      fixed.map(({ id }) => id),
    );
  } catch (error) {
    // To fold a thread takes more than to write in it; that it is fixed has been written there.
    if (!(error instanceof ApiError)) throw error;
  }
}

/** A suggestion that is no longer due must not have a button any more. */
function fixedBody(key: string, commit: string, body: string): string {
  const text = body
    .split("\n")
    .slice(1)
    .join("\n")
    .replace(/^(`{3,})suggestion$/m, "$1text");
  return `<!-- bartizan:${key} fixed -->\n**Fixed** as of ${commit.slice(0, 7)}.\n\n<details><summary>What it was</summary>\n\n${text}\n\n</details>`;
}
