import { describe, expect, test } from "@jest/globals";
import { bartizan } from "../helpers/dist.ts";
import { scanReport } from "../helpers/scan-report.ts";
import { leak, removeAfterEach, repository } from "../helpers/trees.ts";

removeAfterEach();

/** What is found in a range, as `path`, and `path commit` for what the end of the range no longer has. */
async function told(cwd: string, range: string, ...args: string[]) {
  const { report } = await scanReport(["--range", range, ...args], { cwd });
  return report.findings.map(({ path, commit }) => (commit === undefined ? path : `${path} ${commit}`));
}

describe("a range", () => {
  test("a secret that a commit brought and a later one took out", async () => {
    const { path, write, commit } = repository({ "a.py": "a = 1\n" });
    commit();
    write({ "a.py": `a = 1\n${leak(1)}`, "kept.py": leak(2) });
    const brought = commit();
    write({ "a.py": "a = 1\nb = 2\n" });
    commit();
    const { report, code } = await scanReport(["--range", "HEAD~2..HEAD"], { cwd: path });
    const [removed, kept, ...more] = report.findings;
    expect(more).toEqual([]);
    expect(removed).toMatchObject({ path: "a.py", startLine: 2, commit: brought });
    expect(kept).toMatchObject({ path: "kept.py" });
    expect(kept).not.toHaveProperty("commit");
    expect(removed?.message).toContain(
      `Commit ${brought.slice(0, 12)} brought it in, and a later one took it out`,
    );
    expect(removed?.why).toContain("in the history for good");
    expect(removed?.fix).toContain("Take it back first");
    expect(removed?.fix).toContain(`git rebase --interactive ${brought.slice(0, 12)}~1`);
    expect(code).toBe(1);
    expect(await told(path, "HEAD~1..HEAD")).toEqual([]);
    expect((await bartizan(["--range", "HEAD~2..HEAD"], { cwd: path })).stdout).toContain(
      brought.slice(0, 12),
    );
  });

  test("a file that came and went", async () => {
    const { path, git, write, commit } = repository({ "a.py": "a = 1\n" });
    commit();
    write({ "keys/b.env": leak(1) });
    const brought = commit();
    git("rm", "--quiet", "keys/b.env");
    commit();
    expect(await told(path, "HEAD~2..HEAD")).toEqual([`keys/b.env ${brought}`]);
    expect(await told(path, "HEAD~2..HEAD", "--skip", "secrets")).toEqual([]);
  });

  test("what was there before is not told again", async () => {
    const { path, git, write, commit } = repository({ "a.py": `a = 1\n${leak(1)}`, "b.py": leak(2) });
    commit();
    write({ "a.py": `a = 2\n${leak(1)}` });
    commit();
    write({ "a.py": "a = 3\n" });
    git("mv", "b.py", "c.py");
    commit();
    write({ "a.py": `a = 4\n${leak(1)}` });
    commit();
    write({ "a.py": `a = 1\n${leak(1)}` });
    commit();
    git("mv", "c.py", "b.py");
    write({ "b.py": `${leak(2)}# more\n` });
    commit();
    write({ "a.py": "a = 5\n", "b.py": "b = 1\n" });
    commit();
    expect(await told(path, "HEAD~6..HEAD")).toEqual([]);
  });

  test("what the end still has is told once, there, also when its line was changed or moved to another file", async () => {
    const { path, write, git, commit } = repository({ "a.py": "a = 1\n" });
    commit();
    write({ "a.py": leak(1), "b.py": leak(2), "c.py": leak(3) });
    commit();
    write({ "a.py": `KEY = 1; ${leak(1)}`, "d.py": `\n${leak(2)}` });
    git("rm", "--quiet", "b.py");
    write({ "c.py": `# bartizan-ignore-next-line secrets -- a test\n${leak(3)}` });
    commit();
    expect(await told(path, "HEAD~2..HEAD")).toEqual(["a.py", "d.py"]);
  });

  test("an ignore that stood there at the time holds", async () => {
    const { path, write, commit } = repository({ "a.py": "a = 1\n" });
    commit();
    write({ "a.py": `# bartizan-ignore-next-line secrets -- a test\n${leak(3)}` });
    commit();
    write({ "a.py": "a = 2\n" });
    commit();
    const { report } = await scanReport(["--range", "HEAD~2..HEAD"], { cwd: path });
    expect(report.findings).toEqual([]);
    expect(report.suppressed.inline).toBe(1);
  });

  test("from the first commit on", async () => {
    const { path, write, git, commit } = repository({ "a.py": leak(1) });
    const root = commit();
    git("checkout", "--quiet", "--orphan", "other");
    git("rm", "--quiet", "-r", "--force", ".");
    write({ "b.py": leak(2) });
    const orphan = commit();
    write({ "b.py": "b = 1\n" });
    commit();
    expect(await told(path, `${root}..other`)).toEqual([`b.py ${orphan}`]);
  });

  test("merges: what they took over from the base is not told, what only they have is", async () => {
    const { path, git, write, commit } = repository({ "a.py": "a = 1\n", "x.py": "1\n" });
    commit();
    git("checkout", "--quiet", "-b", "topic");
    write({ "topic.py": leak(1) });
    const topic = commit();
    write({ "topic.py": "1\n" });
    commit();
    git("checkout", "--quiet", "main");
    write({ "base.py": leak(2) });
    commit();
    write({ "base.py": "1\n" });
    commit();
    git("checkout", "--quiet", "topic");
    git("merge", "--quiet", "--no-ff", "--no-commit", "main");
    write({ "evil.py": leak(3), "x.py": leak(4) });
    const merge = commit();
    git("rm", "--quiet", "evil.py");
    write({ "x.py": "2\n" });
    commit();
    const expected = [`evil.py ${merge}`, `topic.py ${topic}`, `x.py ${merge}`];
    expect(await told(path, "main..topic")).toEqual(expected);
    expect(await told(path, "main...topic")).toEqual(expected);
  });

  test("an octopus merge", async () => {
    const { path, git, write, commit } = repository({ "a.py": "a = 1\n" });
    commit();
    git("branch", "start");
    const brought: string[] = [];
    for (const [index, name] of ["one", "three", "two"].entries()) {
      git("checkout", "--quiet", "-b", name, "start");
      write({ [`${name}.py`]: leak(index + 1) });
      brought.push(`${name}.py ${commit()}`);
      git("rm", "--quiet", `${name}.py`);
      commit();
    }
    git("checkout", "--quiet", "main");
    write({ "b.py": "1\n" });
    commit();
    git("merge", "--quiet", "--no-ff", "-m", "All", "one", "two", "three");
    expect(await told(path, "start..main")).toEqual(brought);
  });
});
