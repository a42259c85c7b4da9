import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { type Outgoing, outgoing } from "../../src/sources/outgoing.ts";
import { gitEnvironment, repositoryAt, type TestRepository } from "../helpers/repository.ts";
import { folder, removeAfterEach, repository } from "../helpers/trees.ts";

removeAfterEach();

const NONE = "0".repeat(40);
const LIMITS = { fileBytes: 1000, namedFileBytes: 1000 };
const REMOTE = ["--remotes=origin"];

/** A clone of a repository with one commit on `main`. */
function cloned(): TestRepository {
  const origin = repository({ "a.txt": "1\n" });
  origin.commit();
  const path = join(folder(), "clone");
  origin.git("clone", "--quiet", origin.path, path);
  return repositoryAt(path);
}

/** Paths at the end, with their new lines, and paths that only commits between have. */
const summary = (all: readonly Outgoing[]) =>
  all.map(({ source, passage }) => ({
    end: source.entries.map(({ path, addedLines }) => [path, addedLines]),
    between: passage.list.map(({ path }) => path),
  }));

/** Commits a file, and takes it out again while changing another. */
function comeAndGo({ git, write, commit }: TestRepository, name: string): string {
  write({ [`${name}.gone`]: `${name}\n` });
  commit();
  git("rm", "--quiet", `${name}.gone`);
  write({ "a.txt": `1\n${name}\n` });
  return commit();
}

const LINE_2 = ["a.txt", [{ start: 2, end: 2 }]];

test("a branch that goes on, and one that is new", async () => {
  const clone = cloned();
  const old = clone.git("rev-parse", "HEAD");
  const head = comeAndGo(clone, "x");
  const expected = [{ end: [LINE_2], between: ["x.gone"] }];
  expect(summary(await outgoing(clone.path, [{ old, new: head }], REMOTE, LIMITS))).toEqual(expected);
  const fresh = await outgoing(clone.path, [{ old: NONE, new: head }], REMOTE, LIMITS);
  expect(summary(fresh)).toEqual(expected);
  expect(fresh[0]?.scope).toMatchObject({ base: old, head });
});

test("nothing for what is deleted, or known already", async () => {
  const clone = cloned();
  const old = clone.git("rev-parse", "HEAD");
  expect(await outgoing(clone.path, [{ old, new: NONE }], REMOTE, LIMITS)).toEqual([]);
  expect(await outgoing(clone.path, [{ old: NONE, new: old }], REMOTE, LIMITS)).toEqual([]);
  expect(await outgoing(clone.path, [], REMOTE, LIMITS)).toEqual([]);
});

test("a force push, also when what it replaces is not in this clone", async () => {
  const clone = cloned();
  const start = clone.git("rev-parse", "HEAD");
  const replaced = comeAndGo(clone, "x");
  clone.git("update-ref", "refs/remotes/origin/topic", replaced);
  clone.git("reset", "--quiet", "--hard", start);
  const head = comeAndGo(clone, "y");
  const expected = [{ end: [LINE_2], between: ["y.gone"] }];
  expect(summary(await outgoing(clone.path, [{ old: replaced, new: head }], REMOTE, LIMITS))).toEqual(
    expected,
  );
  const unknown = { old: "1".repeat(40), new: head };
  expect(summary(await outgoing(clone.path, [unknown], REMOTE, LIMITS))).toEqual(expected);
});

test("many refs, each commit once; an annotated tag is its commit", async () => {
  const clone = cloned();
  const one = comeAndGo(clone, "x");
  clone.git("tag", "--annotate", "--message", "One", "v1");
  clone.write({ "b.gone": "gone\n" });
  clone.commit();
  clone.git("rm", "--quiet", "b.gone");
  clone.write({ "b.txt": "b\n" });
  const two = clone.commit();
  const updates = [
    { old: NONE, new: clone.git("rev-parse", "v1") },
    { old: NONE, new: one },
    { old: NONE, new: two },
  ];
  expect(summary(await outgoing(clone.path, updates, REMOTE, LIMITS))).toEqual([
    { end: [LINE_2], between: ["x.gone"] },
    { end: [LINE_2, ["b.txt", undefined]], between: ["b.gone"] },
  ]);
});

test("merging what the other side has brings nothing of it", async () => {
  const clone = cloned();
  const old = clone.git("rev-parse", "HEAD");
  clone.git("checkout", "--quiet", "-b", "theirs");
  clone.write({ "theirs.txt": "1\n" });
  clone.git("update-ref", "refs/remotes/origin/theirs", clone.commit());
  clone.git("checkout", "--quiet", "-b", "topic", old);
  comeAndGo(clone, "x");
  clone.git("merge", "--quiet", "--no-edit", "theirs");
  const head = clone.git("rev-parse", "HEAD");
  const [both] = await outgoing(clone.path, [{ old, new: head }], REMOTE, LIMITS);
  expect(both?.passage.list.map(({ path }) => path)).toEqual(["x.gone"]);
});

test("the first push of all, to a repository that has nothing", async () => {
  const { path, git, write, commit } = repository({ "a.txt": "1\n" });
  const first = commit();
  write({ "a.txt": "2\n" });
  const head = commit();
  const [all] = await outgoing(path, [{ old: NONE, new: head }], REMOTE, LIMITS);
  expect(all?.source.entries.map(({ path, addedLines }) => [path, addedLines])).toEqual([
    ["a.txt", undefined],
  ]);
  expect(all?.passage.list).toMatchObject([{ path: "a.txt", commit: first }]);
  expect(git("status", "--porcelain")).toBe("");
});

test("in quarantine: a pre-receive hook of a bare repository", () => {
  const clone = cloned();
  const server = join(folder(), "server.git");
  clone.git("init", "--quiet", "--bare", server);
  clone.git("push", "--quiet", server, "HEAD:refs/heads/main");
  const module = new URL("../../src/sources/outgoing.ts", import.meta.url).href;
  const script = join(folder(), "hook.mjs");
  writeFileSync(
    script,
    `import { readFileSync } from "node:fs";
import { outgoing } from ${JSON.stringify(module)};
const updates = readFileSync(0, "utf8").trim().split("\\n").map((line) => {
  const [old, now] = line.split(" ");
  return { old, new: now };
});
const found = await outgoing(process.cwd(), updates, ["--all"], ${JSON.stringify(LIMITS)});
const told = found.map(({ source, passage }) => [
  source.entries.map(({ path, read }) => path + "=" + Buffer.from(read()).toString()),
  passage.list.map(({ path }) => path),
]);
process.stderr.write("told " + JSON.stringify(told) + "\\n");
process.exit(1);
`,
  );
  const node = `"${process.execPath}" --experimental-strip-types --no-warnings "${script}"`;
  writeFileSync(join(server, "hooks/pre-receive"), `#!/bin/sh\nexec ${node}\n`, { mode: 0o755 });
  comeAndGo(clone, "x");
  let stderr = "";
  try {
    const args = ["push", "--quiet", server, "HEAD:refs/heads/topic"];
    execFileSync("git", args, { cwd: clone.path, env: gitEnvironment(), stdio: "pipe", encoding: "utf8" });
  } catch (error) {
    stderr = String(error);
  }
  expect(stderr).toContain('told [[["a.txt=1\\nx\\n"],["x.gone"]]]');
});
