import { gunzipSync } from "node:zlib";
import type { Described } from "./description.ts";
import type { Options } from "./server.ts";
import type { CheckAnnotation, CheckRun, Pull, Remark, State } from "./state.ts";

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** The whole list, of which the server gives a page. */
  readonly list?: {
    readonly items: readonly unknown[];
    readonly wrap?: (page: readonly unknown[]) => unknown;
  };
}

export interface Request {
  readonly method: string;
  readonly path: { readonly [name: string]: string };
  readonly query: URLSearchParams;
  readonly body: Body;
}

/** Properties of all requests' bodies; each has been validated against GitHub's own schema before it gets here. */
export interface Body {
  readonly head_sha: string;
  readonly name: string;
  readonly external_id?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly details_url?: string;
  readonly output?: {
    readonly title: string;
    readonly summary: string;
    readonly text?: string;
    readonly annotations?: readonly CheckAnnotation[];
  };
  readonly body: string;
  readonly commit_id: string;
  readonly event?: string;
  readonly comments?: readonly Pick<Remark, "path" | "line" | "start_line" | "body">[];
  readonly commit_sha: string;
  readonly ref: string;
  readonly sarif: string;
  readonly query: string;
  readonly variables?: { readonly [name: string]: unknown };
}

const EMPTY = "";
export const NO_BODY: Body = {
  head_sha: EMPTY,
  name: EMPTY,
  body: EMPTY,
  commit_id: EMPTY,
  commit_sha: EMPTY,
  ref: EMPTY,
  sarif: EMPTY,
  query: EMPTY,
};

const refuse = (status: number, message: string, errors?: unknown): Answer => ({
  status,
  body: {
    message,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: "https://docs.example/rest",
  },
});
const accept = (body: unknown, status = 200): Answer => ({ status, body });
const pages = (items: readonly unknown[], wrap?: (page: readonly unknown[]) => unknown): Answer => ({
  status: 200,
  body: undefined,
  list: { items, ...(wrap ? { wrap } : {}) },
});

const LONGEST_BODY = 65_536;
const LARGEST_SARIF = 10 * 1024 * 1024;

/** Which permission each operation needs; reads need it only where the repository is private. */
function neededFor(name: string): readonly [permission: string, write: boolean] {
  const write = !name.startsWith("GET ");
  if (name.includes("/check-runs")) return ["checks", write];
  if (name.includes("/code-scanning/")) return ["security-events", write];
  if (name.includes("/issues/") || name.includes("/pulls/")) return ["pull-requests", write];
  return ["contents", write];
}

export function isAllowed(name: string, { permissions = {}, readOnly = false }: Options): boolean {
  const [permission, write] = neededFor(name);
  const given = permissions[permission] ?? "none";
  if (write) return given === "write" && !readOnly;
  return given !== "none";
}

/** What GitHub does with a request that is as its description says, and what the description does not say of it. */
export function obey(described: Described, request: Request, state: State, options: Options): Answer {
  if (!isAllowed(described.name, options)) return refuse(403, "Resource not accessible by integration");
  const { path, query, body } = request;
  const id = () => state.nextId++;
  const me = { login: options.login ?? "github-actions[bot]" };
  const pull = options.pulls?.[Number(path["pull_number"])];
  const check = state.checkRuns.find((run) => run.id === Number(path["check_run_id"]));
  switch (described.name) {
    case "GET /repos/{owner}/{repo}/pulls/{pull_number}/files":
      return pull ? pages(pull.files) : refuse(404, "Not Found");
    case "GET /repos/{owner}/{repo}/compare/{basehead}": {
      const found = options.compare?.[path["basehead"] ?? ""];
      return found === undefined ? refuse(404, "Not Found") : accept(found);
    }
    case "GET /repos/{owner}/{repo}/commits/{ref}/check-runs": {
      const runs = state.checkRuns.filter(
        (run) => run.head_sha === path["ref"] && run.name === (query.get("check_name") ?? run.name),
      );
      return pages(runs.map(shown), (page) => ({ total_count: runs.length, check_runs: page }));
    }
    case "POST /repos/{owner}/{repo}/check-runs": {
      const run = createCheck(id(), body);
      const refused = updateCheck(run, body);
      if (refused) return refused;
      state.checkRuns.push(run);
      return accept(shown(run), 201);
    }
    case "GET /repos/{owner}/{repo}/check-runs/{check_run_id}":
      return check ? accept(shown(check)) : refuse(404, "Not Found");
    case "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}":
      return check ? (updateCheck(check, body) ?? accept(shown(check))) : refuse(404, "Not Found");
    case "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations":
      return check ? pages(check.annotations) : refuse(404, "Not Found");
    case "GET /repos/{owner}/{repo}/issues/{issue_number}/comments":
      return pages(state.comments.filter(({ issue }) => issue === Number(path["issue_number"])));
    case "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": {
      if (body.body.length > LONGEST_BODY) return tooLong();
      const comment = { id: id(), issue: Number(path["issue_number"]), user: me, body: body.body };
      state.comments.push(comment);
      return accept(comment, 201);
    }
    case "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}":
      return edit(state.comments, path["comment_id"], body, me.login);
    case "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments":
      return pages(state.remarks.filter((remark) => remark.pull === Number(path["pull_number"])));
    case "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}":
      return edit(state.remarks, path["comment_id"], body, me.login);
    case "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews":
      return pull ? review(Number(path["pull_number"]), pull, body, state, me) : refuse(404, "Not Found");
    case "POST /repos/{owner}/{repo}/code-scanning/sarifs":
      return sarif(body, state, options);
    default:
      throw new Error(`the loopback does not know ${described.name}`);
  }
}

function tooLong(): Answer {
  return refuse(422, "Validation Failed", [
    { message: `body is too long (maximum is ${LONGEST_BODY} characters)` },
  ]);
}

function createCheck(id: number, body: Body): CheckRun {
  return {
    id,
    head_sha: body.head_sha,
    name: body.name,
    external_id: "",
    status: "queued",
    conclusion: null,
    details_url: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  };
}

/** Annotations are added to those that are there; all else is replaced. */
function updateCheck(run: CheckRun, body: Body): Answer | undefined {
  if (body.status === "completed" && body.conclusion === undefined) {
    return refuse(422, "Invalid request: completed without a conclusion");
  }
  const annotations: readonly CheckAnnotation[] = body.output?.annotations ?? [];
  for (const { start_line, end_line, start_column, message, path } of annotations) {
    if (end_line < start_line || start_line < 1) return refuse(422, "Invalid request: lines out of order");
    if (start_column !== undefined && start_line !== end_line) {
      return refuse(422, "Invalid request: columns of several lines");
    }
    if (new TextEncoder().encode(message).length > 64 * 1024) return refuse(422, "Invalid request: message");
    if (path.startsWith("/") || path === "") return refuse(422, "Invalid request: path");
  }
  if (body.output?.title !== undefined && body.output.title.length > 255)
    return refuse(422, "title too long");
  run.name = body.name ?? run.name;
  run.external_id = body.external_id ?? run.external_id;
  run.details_url = body.details_url ?? run.details_url;
  run.status = body.conclusion === undefined ? (body.status ?? run.status) : "completed";
  run.conclusion = run.status === "completed" ? (body.conclusion ?? run.conclusion) : null;
  if (body.output) {
    run.output = { title: body.output.title, summary: body.output.summary, text: body.output.text ?? null };
  }
  run.annotations.push(...annotations);
  return undefined;
}

function shown({ annotations, ...run }: CheckRun) {
  return {
    ...run,
    output: {
      ...run.output,
      annotations_count: annotations.length,
      annotations_url: "https://api.example/annotations",
    },
  };
}

function edit(
  list: { readonly id: number; readonly user: { readonly login: string }; body: string }[],
  id: string | undefined,
  body: Body,
  login: string,
): Answer {
  const found = list.find((comment) => comment.id === Number(id));
  if (!found) return refuse(404, "Not Found");
  if (found.user.login !== login) return refuse(403, "Resource not accessible by integration");
  if (body.body.length > LONGEST_BODY) return tooLong();
  found.body = body.body;
  return accept(found);
}

/** All of it, or none: one remark that GitHub cannot place loses the whole review. */
function review(
  number: number,
  pull: Pull,
  body: Body,
  state: State,
  me: { readonly login: string },
): Answer {
  if (body.commit_id !== pull.head) return refuse(422, "commit_id is not part of the pull request");
  if (body.event !== undefined && body.event !== "APPROVE" && !body.body)
    return refuse(422, "body is missing");
  const remarks = body.comments ?? [];
  if ([body.body ?? "", ...remarks.map((remark) => remark.body)].some((text) => text.length > LONGEST_BODY)) {
    return tooLong();
  }
  for (const { path, line, start_line } of remarks) {
    const visible = shownLines(pull, path);
    if (!visible.has(line) || (start_line !== undefined && !visible.has(start_line))) {
      return refuse(422, "Unprocessable Entity", [
        "Pull request review thread line must be part of the diff",
      ]);
    }
    if (start_line !== undefined && start_line >= line) {
      return refuse(422, "Unprocessable Entity", ["start_line must precede the end line"]);
    }
  }
  const made = { id: state.nextId++, pull: number, commit_id: body.commit_id, body: body.body ?? "" };
  state.reviews.push(made);
  state.remarks.push(
    ...remarks.map(
      ({ path, line, start_line, body: text }): Remark => ({
        // As on GitHub by now, where GraphQL's integers no longer hold them.
        id: 2 ** 31 + state.nextId++,
        pull: number,
        path,
        line,
        ...(start_line === undefined ? {} : { start_line }),
        user: me,
        body: text,
        resolved: false,
      }),
    ),
  );
  return accept({ ...made, user: me, state: "COMMENTED" });
}

/** Lines of the head that the hunks of a file show. */
function shownLines(pull: Pull, path: string): Set<number> {
  const lines = new Set<number>();
  let next = 0;
  for (const line of (pull.files.find(({ filename }) => filename === path)?.patch ?? "").split("\n")) {
    const hunk = /^@@ -[\d,]+ \+(\d+)/.exec(line);
    if (hunk) next = Number(hunk[1]);
    else if (line.startsWith("+") || line.startsWith(" ")) lines.add(next++);
  }
  return lines;
}

function sarif(body: Body, state: State, { codeSecurity }: Options): Answer {
  if (codeSecurity !== undefined) return refuse(403, codeSecurity);
  const packed = Buffer.from(body.sarif, "base64");
  if (packed.length > LARGEST_SARIF) return refuse(413, "SARIF file is too large");
  const text = gunzipSync(packed).toString("utf8");
  state.sarifs.push({ commit_sha: body.commit_sha, ref: body.ref, text });
  return accept({ id: String(state.nextId++), url: "https://api.example/sarif" }, 202);
}
