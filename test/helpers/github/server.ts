import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { answerProblems, describedBy, type Product, requestProblems } from "./description.ts";
import { graphql } from "./graphql.ts";
import { type Answer, type Body, NO_BODY, obey } from "./rules.ts";
import { emptyState, type Pull, type State } from "./state.ts";

export type Permission = "none" | "read" | "write";

export interface Options {
  readonly token: string;
  /** By their names in a workflow; those that are not named are `none`. */
  readonly permissions?: { readonly [name: string]: Permission };
  /** As for a pull request of a fork: whatever the workflow asks for, nothing may be written. */
  readonly readOnly?: boolean;
  /** Whom the token speaks for. */
  readonly login?: string;
  readonly pulls?: { readonly [number: number]: Pull };
  /** By `base...head`. */
  readonly compare?: { readonly [basehead: string]: unknown };
  /** With what words results are refused; left out: they are taken. */
  readonly codeSecurity?: string;
  /** Whether threads may be resolved. */
  readonly resolve?: boolean;
  readonly product?: Product;
  /** What goes wrong with the request of that number, counted from 0. */
  fault?(number: number, request: string): Fault | undefined;
}

export type Fault =
  /** Refused, and nothing done. */
  | {
      readonly status: number;
      readonly message?: string;
      readonly headers?: { readonly [name: string]: string };
    }
  /** The connection breaks before or after the request is obeyed. */
  | "dropped before"
  | "dropped after"
  /** Obeyed, and no answer ever comes. */
  | "silent"
  /** Obeyed, and answered with 502. */
  | "bad gateway after";

export interface Exchange {
  /** `POST /repos/owner/name/check-runs` */
  readonly request: string;
  readonly body: unknown;
  readonly status: number | string;
}

export interface LoopbackGithub {
  /** `GITHUB_API_URL` */
  readonly url: string;
  readonly state: State;
  readonly transcript: Exchange[];
  /** What was asked against GitHub's description: a test that leaves any here has failed. */
  readonly problems: string[];
  /** From now on. */
  change(options: Partial<Options>): void;
  close(): Promise<void>;
}

/** GitHub's API on this machine: it reads requests as GitHub's own description says, refuses as GitHub refuses, and remembers. */
export async function startGithub(initial: Options): Promise<LoopbackGithub> {
  let options = initial;
  const product = initial.product ?? "api.github.com";
  const prefix = product.startsWith("ghes") ? "/api/v3" : "";
  const state = emptyState();
  const transcript: Exchange[] = [];
  const problems: string[] = [];
  let count = 0;

  const server = createServer((request, response) => {
    void serve(request, response).catch((error: unknown) => {
      problems.push(String(error));
      response.destroy();
    });
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await bodyOf(request);
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const name = `${request.method} ${url.pathname.replace(prefix, "")}${url.search}`;
    const body: Body | undefined = text === "" ? undefined : JSON.parse(text);
    const fault = options.fault?.(count++, name);
    const record = (status: number | string) => transcript.push({ request: name, body, status });
    if (fault === "dropped before") {
      record(fault);
      response.destroy();
      return;
    }
    if (typeof fault === "object") {
      record(fault.status);
      const { status, message = "Fault", headers = {} } = fault;
      return send(response, status, { message }, headers);
    }
    const answer = answerTo(request, url, body);
    if (fault || !answer.list) record(fault ?? answer.status);
    if (fault === "silent") return;
    if (fault === "dropped after") {
      response.destroy();
      return;
    }
    if (fault === "bad gateway after") return send(response, 502, { message: "Bad Gateway" });
    const { list } = answer;
    if (!list) return send(response, answer.status, answer.body);
    const perPage = Number(url.searchParams.get("per_page") ?? 30);
    const page = Number(url.searchParams.get("page") ?? 1);
    const items = list.items.slice((page - 1) * perPage, page * perPage);
    const next = new URL(url);
    next.searchParams.set("page", String(page + 1));
    const link = page * perPage < list.items.length ? { link: `<${next}>; rel="next"` } : {};
    const shown = list.wrap ? list.wrap(items) : items;
    const etag = `W/"${createHash("sha256")
      .update(JSON.stringify([shown, link]))
      .digest("hex")}"`;
    const known = request.headers["if-none-match"] === etag;
    record(known ? 304 : answer.status);
    if (known) {
      response.writeHead(304, { etag });
      response.end();
    } else send(response, 200, shown, { etag, ...link });
  }

  function answerTo(request: IncomingMessage, url: URL, body: Body | undefined): Answer {
    const { authorization } = request.headers;
    if (authorization !== `token ${options.token}` && authorization !== `bearer ${options.token}`) {
      return { status: 401, body: { message: "Bad credentials" } };
    }
    if (url.pathname === (prefix === "" ? "/graphql" : "/api/graphql")) {
      const { answer, problems: wrong } = graphql(body ?? NO_BODY, state, options);
      problems.push(...wrong.map((problem) => `GraphQL: ${problem}`));
      return { status: 200, body: answer };
    }
    const path = url.pathname.slice(prefix.length);
    const described = describedBy(product, request.method ?? "", path);
    if (!described || !url.pathname.startsWith(prefix)) {
      problems.push(`${request.method} ${url.pathname} is not described`);
      return { status: 404, body: { message: "Not Found" } };
    }
    if (`${described.path["owner"]}/${described.path["repo"]}` !== "owner/name") {
      problems.push(`${url.pathname} is another repository's`);
    }
    const wrong = requestProblems(described, url.searchParams, body);
    if (wrong.length > 0) {
      problems.push(`${described.name}: ${wrong.join("; ")}`);
      return { status: 422, body: { message: `Invalid request. ${wrong.join("; ")}` } };
    }
    const answer = obey(
      described,
      { method: request.method ?? "", path: described.path, query: url.searchParams, body: body ?? NO_BODY },
      state,
      options,
    );
    if (answer.status < 300 && !answer.list) {
      problems.push(...answerProblems(described, answer.status, answer.body));
    }
    return answer;
  }

  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    state,
    transcript,
    problems,
    change(more) {
      options = { ...options, ...more };
      count = 0;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: { [name: string]: string } = {},
) {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}
