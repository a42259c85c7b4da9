/** What is left when a hook or an install is stopped at any moment, and when two hooks run at once. */
import { spawn } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "@jest/globals";
import { bartizan, cleanEnvironment, runProgram } from "../helpers/dist.ts";
import type { TestRepository } from "../helpers/repository.ts";
import { token } from "../helpers/secrets.ts";
import { folder, removeAfterEach, repository } from "../helpers/trees.ts";

removeAfterEach();

const LEAK = `TOKEN = "${token()}"\n`;
const PATIENCE = 240_000;

function commit(cwd: string, env: NodeJS.ProcessEnv) {
  return runProgram("git", ["commit", "--quiet", "--all", "--message", "Change"], { cwd, env });
}

test(
  "a hook that is stopped refuses the commit, and leaves the index, the hooks and the cache as they were",
  async () => {
    const { path, git, write } = repository();
    write({ "app.py": "one = 1\n" });
    git("add", "--all");
    git("commit", "--quiet", "--message", "Begin");
    await bartizan(["install"], { cwd: path });
    write({ "app.py": LEAK });
    git("add", "--all");
    // The program that says which process it is, where the hook finds it first.
    const programs = folder();
    const env = {
      PATH: [programs, process.env["PATH"]].join(delimiter),
      XDG_CACHE_HOME: folder(),
    };
    const pid = join(path, ".git/pid");
    const script = `#!/bin/sh\necho $$ > '${pid}.new' && mv '${pid}.new' '${pid}'\nexec '${process.execPath}' "$@"\n`;
    writeFileSync(join(programs, "node"), script, { mode: 0o755 });
    const state = () => [
      git("ls-files", "--stage"),
      git("rev-parse", "HEAD"),
      git("status", "--short"),
      ...readdirSync(join(path, ".git")).filter((name) => !/^(pid|COMMIT_EDITMSG)/.test(name)),
      ...readdirSync(join(path, ".git/hooks")),
    ];
    await commit(path, env);
    const before = state();
    for (const [i, signal] of (["SIGKILL", "SIGINT", "SIGTERM"] as const).entries()) {
      for (let delay = i; delay < 150; delay += 20) {
        writeFileSync(pid, "");
        const child = spawn("git", ["commit", "--quiet", "--message", "Change"], {
          cwd: path,
          env: { ...cleanEnvironment(), ...env },
          stdio: "ignore",
        });
        const ended = new Promise<number | null>((done) => child.on("close", done));
        while (readFileSync(pid, "utf8") === "" && child.exitCode === null) await pause(1);
        await pause(delay);
        stop(Number(readFileSync(pid, "utf8")), signal);
        expect(await ended).not.toBe(0);
        expect(state()).toEqual(before);
      }
    }
    git("fsck", "--strict");
    const { code, stdout, stderr } = await commit(path, env);
    expect({ code, said: stdout + stderr }).toMatchObject({
      code: 1,
      said: expect.stringContaining("secrets/github-token"),
    });
  },
  PATIENCE,
);

/** Has a process kill itself before its nth change of a file. */
function dyingAt(step: number): NodeJS.ProcessEnv {
  const code = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    let step = 0;
    for (const name of ["writeFileSync", "chmodSync", "linkSync", "renameSync", "rmSync"]) {
      const real = fs[name];
      fs[name] = (file, ...rest) => {
        if (String(file).includes("hooks") && step++ === ${step}) process.kill(process.pid, "SIGKILL");
        return real(file, ...rest);
      };
    }
    syncBuiltinESMExports();`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}

test.each(["install", "uninstall"])(
  "%s that is killed at any step leaves every hook running, and ends its work the next time",
  async (command) => {
    const own = "#!/bin/sh\necho own >&2\n";
    const args = command === "install" ? ["--hooks", "pre-commit,commit-msg"] : [];
    for (let step = 0; ; step++) {
      expect(step).toBeLessThan(40);
      const { path, git } = repository();
      const hooks = join(path, ".git/hooks");
      writeFileSync(join(hooks, "pre-commit"), own);
      chmodSync(join(hooks, "pre-commit"), 0o755);
      const untouched = contents(hooks);
      if (command === "uninstall")
        await bartizan(["install", "--hooks", "pre-commit,commit-msg"], { cwd: path });
      const ran = await bartizan([command, ...args], { cwd: path, env: dyingAt(step) }).catch(
        () => undefined,
      );
      // The hook that was there runs, whatever has become of the rest.
      const { stderr } = await runProgram("git", ["commit", "--quiet", "--allow-empty", "-m", "x"], {
        cwd: path,
      });
      expect(stderr).toBe("own\n");
      expect((await bartizan([command, ...args], { cwd: path })).code).toBe(0);
      if (command === "install") {
        expect(readFileSync(join(hooks, "pre-commit.before-bartizan"), "utf8")).toBe(own);
        expect((await bartizan(["uninstall"], { cwd: path })).code).toBe(0);
      }
      expect(contents(hooks)).toEqual(untouched);
      git("fsck");
      if (ran?.code !== 0) continue;
      expect(step).toBeGreaterThan(1);
      break;
    }
  },
  PATIENCE,
);

test(
  "two commits at once in two worktrees are each judged by themselves",
  async () => {
    const { path, git, write } = repository();
    write({ "app.py": "one = 1\n" });
    git("add", "--all");
    git("commit", "--quiet", "--message", "Begin");
    await bartizan(["install"], { cwd: path });
    const linked = join(folder(), "linked");
    git("worktree", "add", "--quiet", linked);
    const env = { XDG_CACHE_HOME: folder() };
    for (let round = 0; round < 4; round++) {
      const [bad, good] = round % 2 === 0 ? [path, linked] : [linked, path];
      writeFileSync(join(bad, "app.py"), LEAK);
      writeFileSync(join(good, "app.py"), `good = ${round}\n`);
      const [refused, taken] = await Promise.all([commit(bad, env), commit(good, env)]);
      expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("1 error · 1 staged file") });
      expect(taken).toEqual({ code: 0, stdout: "", stderr: "" });
      expect(existsSync(join(path, ".git/index.lock"))).toBe(false);
    }
    git("fsck", "--strict");
  },
  PATIENCE,
);

function contents(path: string): ReturnType<TestRepository["git"]>[] {
  return readdirSync(path)
    .filter((name) => !name.endsWith(".sample"))
    .map((name) => `${name}\n${readFileSync(join(path, name), "utf8")}`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** It may have ended already. */
function stop(pid: number, signal: NodeJS.Signals): void {
  try {
    if (pid > 0) process.kill(pid, signal);
  } catch {
    // There is nothing to stop.
  }
}
