import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { GithubApi } from "../../src/github/api.ts";
import { githubApi } from "../../src/github/client.ts";
import { impatient } from "../helpers/github/manners.ts";
import { type LoopbackGithub, startGithub } from "../helpers/github/server.ts";

const TOKEN = "a-token";
const ID = "a".repeat(40);
let server: LoopbackGithub;

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
const pull = (list: ReturnType<typeof file>[]) => ({ head: ID, files: list });
const github = (token: string): GithubApi => githubApi(token, "owner/name", impatient(server.url));

beforeAll(async () => {
  server = await startGithub({
    token: TOKEN,
    permissions: { contents: "read", "pull-requests": "read" },
    pulls: {
      1: pull(files(230)),
      2: pull(files(3000)),
      3: pull([
        file(),
        file({ filename: "new.py", status: "added" }),
        file({ filename: "gone.py", status: "removed" }),
        file({ filename: "large.py", patch: undefined }),
        file({ filename: "cut.py", additions: 5 }),
        file({ filename: "moved.py", status: "renamed", additions: 0, changes: 0, patch: undefined }),
      ]),
    },
    compare: {
      "main...topic": { merge_base_commit: { sha: ID }, files: [file()] },
      "many...topic": { merge_base_commit: { sha: ID }, files: files(300) },
    },
  });
});
afterAll(async () => {
  await server.close();
  expect(server.problems).toEqual([]);
});

describe("GitHub's REST API", () => {
  test("lists the files of a pull request, all pages of them", async () => {
    const listed = await github(TOKEN).pullRequestFiles(1);
    expect(listed).toHaveLength(230);
    expect(server.transcript.filter(({ request }) => request.includes("/pulls/1/"))).toHaveLength(3);
  });

  test("is not believed where its lists end", async () => {
    expect(await github(TOKEN).pullRequestFiles(2)).toBeUndefined();
    expect(await github(TOKEN).comparedFiles("many", "topic")).toBeUndefined();
  });

  test("gives lines where the patch is whole, and whole files elsewhere", async () => {
    const shown = [{ start: 1, end: 2 }];
    expect(await github(TOKEN).pullRequestFiles(3)).toEqual([
      { path: "a.py", id: ID, addedLines: [{ start: 2, end: 2 }], shownLines: shown },
      { path: "new.py", id: ID, addedLines: "all", shownLines: shown },
      { path: "large.py", id: ID, addedLines: "all", shownLines: [] },
      { path: "cut.py", id: ID, addedLines: "all", shownLines: shown },
      { path: "moved.py", id: ID, addedLines: "all", shownLines: [] },
    ]);
  });

  test("compares two commits", async () => {
    expect(await github(TOKEN).mergeBase("main", "topic")).toBe(ID);
    expect(await github(TOKEN).comparedFiles("main", "topic")).toHaveLength(1);
  });

  test.each([
    [TOKEN, 404, /Not Found/],
    ["another", 401, /Bad credentials/],
  ])("says what the server said: %s", async (token, status, message) => {
    await expect(github(token).mergeBase("no", "topic")).rejects.toMatchObject({
      name: "ApiError",
      status,
      unsure: false,
      message: expect.stringMatching(message),
    });
  });
});
