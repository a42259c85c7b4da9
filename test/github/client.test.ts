import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { GithubApi } from "../../src/github/api.ts";
import { type FakeApi, serveApi } from "../helpers/api.ts";

const TOKEN = "a-token";
const ID = "a".repeat(40);
const before = process.env["GITHUB_API_URL"];
let server: FakeApi;
let github: (token: string, repository: string) => GithubApi;

function file(changes: object = {}) {
  const patch = "@@ -1 +1,2 @@\n a\n+b";
  return {
    filename: "a.py",
    sha: ID,
    status: "modified",
    additions: 1,
    deletions: 0,
    changes: 1,
    patch,
    ...changes,
  };
}

const files = (count: number) =>
  Array.from({ length: count }, (_, index) => file({ filename: `${index}.py` }));

beforeAll(async () => {
  server = await serveApi(TOKEN, {
    "/repos/o/r/pulls/1/files": files(230),
    "/repos/o/r/pulls/2/files": files(3000),
    "/repos/o/r/pulls/3/files": [
      file(),
      file({ filename: "new.py", status: "added" }),
      file({ filename: "gone.py", status: "removed" }),
      file({ filename: "large.py", patch: undefined }),
      file({ filename: "cut.py", additions: 5 }),
      file({ filename: "moved.py", status: "renamed", additions: 0, changes: 0, patch: undefined }),
    ],
    "/repos/o/r/compare/main...topic": { merge_base_commit: { sha: ID }, files: [file()] },
    "/repos/o/r/compare/many...topic": { merge_base_commit: { sha: ID }, files: files(300) },
  });
  process.env["GITHUB_API_URL"] = server.url;
  github = (await import("../../src/github/client.ts")).githubApi;
});
afterAll(async () => {
  if (before === undefined) delete process.env["GITHUB_API_URL"];
  else process.env["GITHUB_API_URL"] = before;
  await server.close();
});

describe("GitHub's REST API", () => {
  test("lists the files of a pull request, all pages of them", async () => {
    const listed = await github(TOKEN, "o/r").pullRequestFiles(1);
    expect(listed).toHaveLength(230);
    expect(server.requests.filter((request) => request.includes("/pulls/1/"))).toHaveLength(3);
  });

  test("is not believed where its lists end", async () => {
    expect(await github(TOKEN, "o/r").pullRequestFiles(2)).toBeUndefined();
    expect(await github(TOKEN, "o/r").comparedFiles("many", "topic")).toBeUndefined();
  });

  test("gives lines where the patch is whole, and whole files elsewhere", async () => {
    const shown = [{ start: 1, end: 2 }];
    expect(await github(TOKEN, "o/r").pullRequestFiles(3)).toEqual([
      { path: "a.py", id: ID, addedLines: [{ start: 2, end: 2 }], shownLines: shown },
      { path: "new.py", id: ID, addedLines: "all", shownLines: shown },
      { path: "large.py", id: ID, addedLines: "all", shownLines: [] },
      { path: "cut.py", id: ID, addedLines: "all", shownLines: shown },
      { path: "moved.py", id: ID, addedLines: "all", shownLines: [] },
    ]);
  });

  test("compares two commits", async () => {
    expect(await github(TOKEN, "o/r").mergeBase("main", "topic")).toBe(ID);
    expect(await github(TOKEN, "o/r").comparedFiles("main", "topic")).toHaveLength(1);
  });

  test.each([
    [TOKEN, 404, /Not Found/],
    ["another", 401, /Bad credentials/],
  ])("says what the server said: %s", async (token, status, message) => {
    await expect(github(token, "o/r").mergeBase("no", "topic")).rejects.toMatchObject({
      name: "ApiError",
      status,
      message: expect.stringMatching(message),
    });
  });
});
