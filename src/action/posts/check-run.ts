import {
  ApiError,
  type CheckAnnotation,
  type CheckConclusion,
  type CheckOutput,
  type CheckRun,
  type GithubApi,
} from "../../github/api.ts";
import { count } from "../../report/quantities.ts";
import type { Identity } from "../identity.ts";
import { keyOf } from "./annotations.ts";
import { once } from "./once.ts";

/** What GitHub takes in one request. */
const BATCH = 50;

/** Nobody may wait for a check run that another one has taken the place of. */
const REPLACED: CheckOutput = {
  title: "Replaced by a later run",
  summary:
    "Some of these annotations no longer hold, and none can be taken away. The check run of the same name that was made after this one has those that hold.",
  annotations: [],
};

/** A check run that is in progress. */
export interface OpenCheck {
  /** Says how far the scan is. @throws {ApiError} */
  tellProgress(done: number, total: number): Promise<void>;
  /** With these annotations, and none that an earlier attempt left. @throws {ApiError} */
  complete(
    output: Omit<CheckOutput, "annotations">,
    annotations: readonly CheckAnnotation[],
    conclusion: CheckConclusion,
  ): Promise<void>;
}

/**
 * Opens the check run of an earlier attempt at the same commit again, or makes one.
 * @throws {ApiError}
 */
export async function openCheck(
  api: GithubApi,
  commit: string,
  { checkName, externalId }: Identity,
  page: string,
): Promise<OpenCheck> {
  const own = async () =>
    (await api.checkRuns(commit, checkName)).filter((run) => run.externalId === externalId);
  const make = (known: readonly CheckRun[]) =>
    once(
      () => api.createCheckRun(commit, checkName, externalId, page),
      async () => (await own()).find(({ id }) => !known.some((run) => run.id === id)),
    );
  const earlier = await own();
  const [latest] = earlier;
  const run = (latest && (await reopened(api, latest))) ?? (await make(earlier));
  return {
    async tellProgress(done, total) {
      const far = `${done.toLocaleString("en-US")} of ${count(total, "file")}`;
      await api.tellProgress(run.id, `Looking: ${far}`, `Looked at ${far} so far.`);
    },
    async complete(output, wanted, conclusion) {
      const there = run.annotations === 0 ? [] : await api.checkAnnotations(run.id);
      const missing = withoutThose(wanted, there);
      // Annotations cannot be taken away: where one is no longer true, a new run takes the place of the old one.
      const stale = withoutThose(there, wanted).length > 0;
      const place = stale ? await make(await own()) : run;
      await fill(api, place, output, stale ? wanted : missing, conclusion);
      if (stale) await api.updateCheckRun(run.id, REPLACED, "neutral");
    },
  };
}

async function reopened(api: GithubApi, run: CheckRun): Promise<CheckRun | undefined> {
  try {
    await api.reopenCheckRun(run.id);
    return run;
  } catch (error) {
    if (!(error instanceof ApiError) || error.unsure) throw error;
    return undefined;
  }
}

function withoutThose(
  some: readonly CheckAnnotation[],
  those: readonly CheckAnnotation[],
): CheckAnnotation[] {
  const keys = new Set(those.map(keyOf));
  return some.filter((annotation) => !keys.has(keyOf(annotation)));
}

async function fill(
  api: GithubApi,
  { id, annotations: before }: CheckRun,
  output: Omit<CheckOutput, "annotations">,
  annotations: readonly CheckAnnotation[],
  conclusion: CheckConclusion,
): Promise<void> {
  const { title } = output;
  const soFar = (done: number) => `${done} of ${annotations.length} annotations so far.`;
  for (let at = 0; at === 0 || at < annotations.length; at += BATCH) {
    const batch = annotations.slice(at, at + BATCH);
    const last = at + BATCH >= annotations.length;
    await once(
      async () => {
        if (last) await api.updateCheckRun(id, { ...output, annotations: batch }, conclusion);
        else await api.updateCheckRun(id, { title, summary: soFar(at + batch.length), annotations: batch });
        return true;
      },
      async () => (await api.checkRun(id)).annotations >= before + at + batch.length || undefined,
    );
  }
}
