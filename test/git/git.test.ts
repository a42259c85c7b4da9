import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { GitError, run, runSync } from "../../src/git/git.ts";
import { createRepository, type TestRepository, temporaryDirectory } from "../helpers/repository.ts";

let repository: TestRepository;
beforeAll(() => {
  repository = createRepository();
  repository.write({ "a.txt": "one\n" });
  repository.commit();
});
afterAll(() => repository.remove());

async function errorOf(promise: Promise<unknown>): Promise<GitError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof GitError)) throw new Error(`not a GitError: ${error}`);
  return error;
}

describe("git", () => {
  test("answers with the bytes git prints, with and without leaving the thread", async () => {
    const options = { cwd: repository.path };
    expect((await run(["ls-files", "-z"], options)).toString()).toBe("a.txt\0");
    expect(runSync(["ls-files", "-z"], options).toString()).toBe("a.txt\0");
  });

  test("passes input on", async () => {
    const hash = await run(["hash-object", "--stdin"], { cwd: repository.path, input: "one\n" });
    expect(hash.toString().trim()).toBe(repository.git("rev-parse", "HEAD:a.txt"));
  });

  test("a failure carries its kind, status and git's first line", async () => {
    const error = await errorOf(run(["rev-parse", "--verify", "nowhere"], { cwd: repository.path }));
    expect(error).toMatchObject({ kind: "failed", status: 128, detail: "fatal: Needed a single revision" });
    const outside = temporaryDirectory();
    expect(await errorOf(run(["status"], { cwd: outside }))).toMatchObject({ kind: "not-a-repository" });
    expect(() => runSync(["status"], { cwd: outside })).toThrow(/not a git repository/);
  });

  test("a machine without git is told from a failing git", async () => {
    const error = await errorOf(run(["status"], { cwd: join(repository.path, "missing") }));
    expect(error.kind).toBe("missing");
    expect(() => runSync(["status"], { cwd: join(repository.path, "missing") })).toThrow(GitError);
  });

  test("stops at its limits", async () => {
    const options = { cwd: repository.path };
    expect((await errorOf(run(["cat-file", "-p", "HEAD"], { ...options, maxBytes: 10 }))).kind).toBe(
      "too-large",
    );
    const asked = ["-c", "alias.wait=!sleep 5", "wait"];
    expect((await errorOf(run(asked, { ...options, timeoutMs: 100 }))).kind).toBe("timeout");
    expect(() => runSync(asked, { ...options, timeoutMs: 100 })).toThrow(/did not answer/);
  });

  test("no setting of the repository makes it run a program", () => {
    const mark = join(repository.path, "ran");
    const hostile = createRepository();
    hostile.write({ "a.txt": "one\n", ".gitattributes": "* diff=evil\n" });
    hostile.commit();
    hostile.write({ "a.txt": "two\n" });
    hostile.commit();
    const program = `touch ${mark}; false`;
    for (const [name, value] of [
      ["core.fsmonitor", program],
      ["core.pager", program],
      ["diff.external", program],
      ["diff.evil.textconv", program],
      ["diff.evil.command", program],
    ] as const) {
      hostile.git("config", name, value);
    }
    runSync(["status", "--porcelain"], { cwd: hostile.path });
    runSync(["diff", "--no-ext-diff", "--no-textconv", "HEAD^", "HEAD"], { cwd: hostile.path });
    expect(existsSync(mark)).toBe(false);
    hostile.remove();
  });

  test("keeps the index a hook was given", () => {
    const other = createRepository();
    other.write({ "b.txt": "two\n" });
    other.commit();
    const index = join(other.path, ".git", "index");
    const previous = process.env["GIT_INDEX_FILE"];
    process.env["GIT_INDEX_FILE"] = index;
    try {
      expect(runSync(["ls-files"], { cwd: repository.path }).toString()).toBe("b.txt\n");
      const env = { GIT_INDEX_FILE: undefined };
      expect(runSync(["ls-files"], { cwd: repository.path, env }).toString()).toBe("a.txt\n");
    } finally {
      if (previous === undefined) delete process.env["GIT_INDEX_FILE"];
      else process.env["GIT_INDEX_FILE"] = previous;
      other.remove();
    }
  });

  test("paths are taken as they are, not as patterns", () => {
    expect(runSync(["ls-files", "--", "*.txt"], { cwd: repository.path }).toString()).toBe("");
    expect(runSync(["ls-files", "--", ":(top)a.txt"], { cwd: repository.path }).toString()).toBe("");
  });
});
