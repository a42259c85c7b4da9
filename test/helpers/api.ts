import { createServer, type ServerResponse } from "node:http";

export interface FakeApi {
  readonly url: string;
  /** Method and path of every request, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

/**
 * GitHub's REST API on this machine. Lists are given page by page as `per_page` says, with the header `Link`.
 * @param answers by path, without the query; others are answered with 404, and requests with another token with 401
 */
export async function serveApi(
  token: string,
  answers: { readonly [path: string]: unknown },
): Promise<FakeApi> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (request.headers.authorization !== `token ${token}`) {
      return reply(response, 401, { message: "Bad credentials" });
    }
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const answer = answers[decodeURIComponent(url.pathname)];
    if (answer === undefined) return reply(response, 404, { message: "Not Found" });
    return Array.isArray(answer) ? replyPage(response, url, answer) : reply(response, 200, answer);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json", connection: "close" });
  response.end(JSON.stringify(body));
}

function replyPage(response: ServerResponse, url: URL, list: readonly unknown[]): void {
  const perPage = Number(url.searchParams.get("per_page") ?? 30);
  const page = Number(url.searchParams.get("page") ?? 1);
  if (page * perPage < list.length) {
    const next = new URL(url);
    next.searchParams.set("page", String(page + 1));
    response.setHeader("link", `<${next}>; rel="next"`);
  }
  reply(response, 200, list.slice((page - 1) * perPage, page * perPage));
}
