import type { LineRange } from "../file.ts";

/** A file as GitHub lists it for a pull request or between two commits. */
export interface ListedFile {
  readonly path: string;
  /** Object id of its content at the head: the lines hold for this content only. */
  readonly id: string;
  readonly addedLines: readonly LineRange[] | "all";
}

/**
 * What the project asks GitHub's REST API. Each question throws an `ApiError` when there is no answer, and answers with
 * undefined when GitHub's answer is not the whole one.
 */
export interface GithubApi {
  /** The commit where `head` left `base`. */
  mergeBase(base: string, head: string): Promise<string | undefined>;
  /** Files a pull request adds or changes; undefined past 3,000, where the list ends. */
  pullRequestFiles(number: number): Promise<readonly ListedFile[] | undefined>;
  /** Files `head` adds or changes since it left `base`; undefined past 300, where the list ends. */
  comparedFiles(base: string, head: string): Promise<readonly ListedFile[] | undefined>;
}

export class ApiError extends Error {
  /** HTTP status; undefined when the server was not reached. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.name = "ApiError";
    this.status = status;
  }
}
