import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { commitId } from "../../src/git/commits.ts";
import { fetchCommits, remoteTip } from "../../src/git/fetch.ts";
import {
  createRepository,
  gitEnvironment,
  repositoryAt,
  type TestRepository,
  temporaryDirectory,
} from "../helpers/repository.ts";

const TOKEN = "a-token-of-a-job";
const AUTHORIZATION = `basic ${Buffer.from(`x-access-token:${TOKEN}`).toString("base64")}`;

let origin: TestRepository;
let first: string;
let second: string;
let server: Server;
let url: string;

/** Git over HTTP by git's own program, for those with exactly one right Authorization header. */
beforeAll(async () => {
  origin = createRepository();
  origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
  origin.write({ "a.txt": "1\n" });
  first = origin.commit();
  origin.write({ "a.txt": "2\n" });
  second = origin.commit();
  server = createServer((request, response) => {
    const given = request.rawHeaders.filter(
      (_, at) => request.rawHeaders[at - 1]?.toLowerCase() === "authorization",
    );
    if (given.length > 1) return response.writeHead(400).end();
    if (given[0]?.toLowerCase() !== AUTHORIZATION.toLowerCase()) {
      return response.writeHead(401, { "www-authenticate": "Basic" }).end();
    }
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const child = spawn("git", ["http-backend"], {
      env: {
        ...gitEnvironment(),
        GIT_PROJECT_ROOT: dirname(origin.path),
        GIT_HTTP_EXPORT_ALL: "1",
        GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
        PATH_INFO: pathname,
        QUERY_STRING: search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers["content-type"],
        HTTP_CONTENT_ENCODING: request.headers["content-encoding"],
      },
    });
    request.pipe(child.stdin);
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("close", () => {
      const answer = Buffer.concat(chunks);
      const end = answer.indexOf("\r\n\r\n");
      const headers = answer.toString("latin1", 0, end).split("\r\n");
      const status = headers.find((line) => line.startsWith("Status: "));
      for (const line of headers) {
        const [name = "", value = ""] = line.split(": ");
        if (name !== "Status") response.setHeader(name, value);
      }
      response.statusCode = status ? Number(status.split(" ")[1]) : 200;
      response.end(answer.subarray(end + 4));
    });
    return undefined;
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});

afterAll(async () => {
  origin.remove();
  await new Promise((done) => server.close(done));
});

/** A shallow clone of the second commit, whose `origin` asks for a token. */
function clone(): TestRepository {
  const repository = repositoryAt(temporaryDirectory());
  repository.git("clone", "--quiet", "--depth=1", `file://${origin.path}`, ".");
  repository.git("remote", "set-url", "origin", `${url}/${origin.path.split("/").at(-1)}`);
  return repository;
}

describe("a server that asks who we are", () => {
  test("is told by the token where the checkout kept no credentials", async () => {
    const repository = clone();
    const at = { cwd: repository.path };
    await expect(fetchCommits([first], at)).rejects.toThrow(/git fetch failed.*could not read Username/);
    await fetchCommits([first], { ...at, credentials: { serverUrl: url, token: TOKEN } });
    expect(await commitId(first, at)).toBe(first);
    expect(await remoteTip("main", { ...at, credentials: { serverUrl: url, token: TOKEN } })).toBe(second);
    repository.remove();
  });

  test("never gets two headers, where the checkout kept credentials that do not fit", async () => {
    const repository = clone();
    const at = { cwd: repository.path };
    repository.git("config", `http.${url}/.extraheader`, "AUTHORIZATION: basic d3Jvbmc=");
    await expect(fetchCommits([first], at)).rejects.toThrow(/git fetch failed/);
    await fetchCommits([first], { ...at, credentials: { serverUrl: url, token: TOKEN } });
    expect(await commitId(first, at)).toBe(first);
    repository.remove();
  });

  test("never sees the token in a message", async () => {
    const repository = clone();
    const wrong = { serverUrl: url, token: "wrong-token" };
    const error = await fetchCommits([first], { cwd: repository.path, credentials: wrong }).catch(String);
    expect(error).toMatch(/git fetch failed/);
    expect(error).not.toMatch(/wrong-token|eC1hY2Nlc3M/);
    repository.remove();
  });
});
