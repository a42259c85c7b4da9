import type { LineRange } from "../file.ts";

/** A file as GitHub lists it for a pull request or between two commits. */
export interface ListedFile {
  readonly path: string;
  /** Object id of its content at the head: the lines hold for this content only. */
  readonly id: string;
  readonly addedLines: readonly LineRange[] | "all";
  /** Lines of that content which the page of the change shows, and which a comment may be put on. */
  readonly shownLines: readonly LineRange[];
}

export interface CheckRun {
  readonly id: number;
  readonly externalId: string;
  readonly annotations: number;
}

/** An annotation of a check run. `level` is GitHub's word for a severity. */
export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only for a place within one line. */
  readonly columns?: { readonly start: number; readonly end: number };
  readonly level: "failure" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
}

/** `neutral` is for a run that another one has taken the place of. */
export type CheckConclusion = "success" | "failure" | "neutral";

/** Markdown. */
export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  readonly text?: string;
  /** At most 50; they are added to those that are there. */
  readonly annotations: readonly CheckAnnotation[];
}

export interface Comment {
  readonly id: number;
  /** Login; empty when the account is gone. */
  readonly author: string;
  readonly body: string;
}

/** A remark on lines of the pull request's head. */
export interface ReviewRemark {
  readonly path: string;
  readonly line: number;
  readonly body: string;
}

export interface SarifUpload {
  readonly commit: string;
  /** `refs/heads/main`, `refs/pull/7/merge` */
  readonly ref: string;
  /** The report, compressed by gzip, in Base64. */
  readonly sarif: string;
}

/** What GitHub knows of a change. */
export interface FilesApi {
  /** The commit where `head` left `base`. */
  mergeBase(base: string, head: string): Promise<string | undefined>;
  /** Files a pull request adds or changes; undefined past 3,000, where the list ends. Asked once, however often it is called. */
  pullRequestFiles(number: number): Promise<readonly ListedFile[] | undefined>;
  /** Files `head` adds or changes since it left `base`; undefined past 300, where the list ends. */
  comparedFiles(base: string, head: string): Promise<readonly ListedFile[] | undefined>;
}

/**
 * What the project asks GitHub's API. Each question throws an `ApiError` when there is no answer, and answers with
 * undefined when GitHub's answer is not the whole one. Reads, and writes that may be done twice, are tried again when the
 * server fails; a write that must be done once is not, and says by `ApiError.unsure` that nobody knows whether it was done.
 */
export interface GithubApi extends FilesApi {
  /** Login of the account the token speaks for, such as `github-actions[bot]`. Asked once. */
  login(): Promise<string>;

  /** Latest first. */
  checkRuns(commit: string, name: string): Promise<readonly CheckRun[]>;
  checkRun(id: number): Promise<CheckRun>;
  checkAnnotations(id: number): Promise<readonly CheckAnnotation[]>;
  /** In progress. Once. */
  createCheckRun(commit: string, name: string, externalId: string, page: string): Promise<CheckRun>;
  /** Says how far it is, where it is in progress. Not tried again: the next one says more. */
  tellProgress(id: number, title: string, summary: string): Promise<void>;
  /** Opens it again. */
  reopenCheckRun(id: number): Promise<void>;
  /** Adds annotations. Once. */
  updateCheckRun(id: number, output: CheckOutput, conclusion?: CheckConclusion): Promise<void>;

  comments(pullRequest: number): Promise<readonly Comment[]>;
  /** Once. */
  createComment(pullRequest: number, body: string): Promise<void>;
  updateComment(id: number, body: string): Promise<void>;

  remarks(pullRequest: number): Promise<readonly Comment[]>;
  /** One review with all its remarks, or none of it. Once. */
  createReview(
    pullRequest: number,
    commit: string,
    body: string,
    remarks: readonly ReviewRemark[],
  ): Promise<void>;
  updateRemark(id: number, body: string): Promise<void>;
  /** Folds the threads that begin with these remarks. */
  resolveThreads(pullRequest: number, remarks: readonly number[]): Promise<void>;

  /** Once. */
  uploadSarif(upload: SarifUpload): Promise<void>;
}

export class ApiError extends Error {
  /** HTTP status; undefined when the server was not reached. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.name = "ApiError";
    this.status = status;
  }

  /** Whether the request may have been obeyed all the same: the answer was lost, or the server failed on its way. */
  get unsure(): boolean {
    return this.status === undefined || this.status >= 500;
  }
}
