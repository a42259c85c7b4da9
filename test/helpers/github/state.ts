/** What GitHub keeps of one repository, in the words of its API. */
export interface State {
  readonly checkRuns: CheckRun[];
  readonly comments: Comment[];
  readonly reviews: Review[];
  readonly remarks: Remark[];
  readonly sarifs: Sarif[];
  nextId: number;
}

export interface CheckRun {
  readonly id: number;
  readonly head_sha: string;
  name: string;
  external_id: string;
  status: string;
  conclusion: string | null;
  details_url: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  readonly annotations: CheckAnnotation[];
}

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly title?: string;
  readonly message: string;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly user: { readonly login: string };
  body: string;
}

export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly commit_id: string;
  readonly body: string;
}

export interface Remark {
  readonly id: number;
  readonly pull: number;
  readonly path: string;
  readonly line: number;
  readonly start_line?: number;
  readonly user: { readonly login: string };
  body: string;
  resolved: boolean;
}

export interface Sarif {
  readonly commit_sha: string;
  readonly ref: string;
  /** The report itself. */
  readonly text: string;
}

export function emptyState(): State {
  return { checkRuns: [], comments: [], reviews: [], remarks: [], sarifs: [], nextId: 1 };
}

/** As GitHub lists a file of a pull request. */
export interface PullFile {
  readonly filename: string;
  readonly sha: string;
  readonly status: string;
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  readonly patch?: string;
}

export interface Pull {
  readonly head: string;
  readonly files: readonly PullFile[];
}
