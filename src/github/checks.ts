import type { CheckAnnotation, CheckConclusion, CheckOutput, CheckRun, GithubApi } from "./api.ts";
import { asked } from "./octokit.ts";
import { type Ask, collect, ONCE, PER_PAGE } from "./request.ts";

type ChecksApi = Pick<
  GithubApi,
  | "checkRuns"
  | "checkRun"
  | "checkAnnotations"
  | "createCheckRun"
  | "tellProgress"
  | "reopenCheckRun"
  | "updateCheckRun"
>;

interface ApiCheckRun {
  readonly id: number;
  readonly external_id: string | null;
  readonly output: { readonly annotations_count: number };
}

export function checksApi(ask: Ask): ChecksApi {
  const { octokit, at } = ask;
  const { checks } = octokit.rest;
  return {
    async checkRuns(commit, name) {
      const { data } = await asked(
        checks.listForRef({
          ...at,
          ref: commit,
          check_name: name,
          filter: "all",
          per_page: PER_PAGE,
        }),
      );
      return data.check_runs.map(toCheckRun).sort((a, b) => b.id - a.id);
    },
    async checkRun(id) {
      return toCheckRun((await asked(checks.get({ ...at, check_run_id: id }))).data);
    },
    async checkAnnotations(id) {
      const pages = octokit.paginate.iterator(checks.listAnnotations, {
        ...at,
        check_run_id: id,
        per_page: PER_PAGE,
      });
      return (await asked(collect(pages))).map(fromApi);
    },
    async createCheckRun(commit, name, externalId, page) {
      const { data } = await asked(
        checks.create({
          ...at,
          name,
          head_sha: commit,
          external_id: externalId,
          status: "in_progress",
          ...(page === "" ? {} : { details_url: page }),
          request: ONCE,
        }),
      );
      return toCheckRun(data);
    },
    async tellProgress(id, title, summary) {
      const status = "in_progress" as const;
      const output = { title, summary };
      await asked(checks.update({ ...at, check_run_id: id, status, output, request: ONCE }));
    },
    async reopenCheckRun(id) {
      const status = "in_progress" as const;
      await asked(checks.update({ ...at, check_run_id: id, status }));
    },
    async updateCheckRun(id, output, conclusion) {
      await asked(
        checks.update({
          ...at,
          check_run_id: id,
          ...stateOf(conclusion),
          output: toApi(output),
          ...(output.annotations.length === 0 ? {} : { request: ONCE }),
        }),
      );
    },
  };
}

function stateOf(conclusion: CheckConclusion | undefined) {
  return conclusion === undefined
    ? ({ status: "in_progress" } as const)
    : ({ status: "completed", conclusion } as const);
}

function toCheckRun({ id, external_id, output }: ApiCheckRun): CheckRun {
  return { id, externalId: external_id ?? "", annotations: output.annotations_count };
}

function toApi({ title, summary, text, annotations }: CheckOutput) {
  return {
    title,
    summary,
    ...(text === undefined ? {} : { text }),
    ...(annotations.length === 0 ? {} : { annotations: annotations.map(annotationToApi) }),
  };
}

function annotationToApi({ path, startLine, endLine, columns, level, title, message }: CheckAnnotation) {
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(columns ? { start_column: columns.start, end_column: columns.end } : {}),
    annotation_level: level,
    title,
    message,
  };
}

interface ApiAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: string | null;
  readonly title: string | null;
  readonly message: string | null;
}

/** Columns are of no use to those who ask: an annotation is told from another without them. */
function fromApi(annotation: ApiAnnotation): CheckAnnotation {
  const { path, start_line: startLine, end_line: endLine, annotation_level: level } = annotation;
  return {
    path,
    startLine,
    endLine,
    level: level === "failure" || level === "warning" ? level : "notice",
    title: annotation.title ?? "",
    message: annotation.message ?? "",
  };
}
