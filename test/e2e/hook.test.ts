import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  bartizan,
  cleanEnvironment,
  distFolder,
  projectRoot,
  type Ran,
  runProgram,
} from "../helpers/dist.ts";
import { type TestRepository, temporaryDirectory } from "../helpers/repository.ts";
import { token } from "../helpers/secrets.ts";
import { removeAfterEach, repository } from "../helpers/trees.ts";

removeAfterEach();

/** A repository with one commit and Bartizan's hook. */
async function guarded(files: Parameters<TestRepository["write"]>[0] = { "README.md": "# Here\n" }) {
  const created = repository();
  created.write(files);
  created.commit();
  const { code, stderr } = await bartizan(["install"], { cwd: created.path });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return created;
}

const PATH = [dirname(process.execPath), process.env["PATH"]].join(delimiter);

/** `git commit` as a person types it: with the hook. */
function commit(at: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return runProgram("git", ["commit", "--quiet", "--message", "Change", ...args], {
    cwd: at,
    env: { PATH, ...env },
  });
}

function expectRefused({ code, stdout, stderr }: Ran, secret: string): void {
  const said = stdout + stderr;
  expect(said).toContain("secrets/github-token");
  expect(said).toContain("The commit was refused.");
  expect(said).not.toContain(secret);
  expect(said).not.toContain(secret.slice(4, 12));
  expect(code).toBe(1);
}

const SILENCE: Ran = { code: 0, stdout: "", stderr: "" };
const secret = token();
const leak = `TOKEN = "${secret}"\n`;
const clean = 'import os\n\nTOKEN = os.environ["TOKEN"]\n';

describe("a clone of Bartizan with core.hooksPath", () => {
  test("refuses what its index holds", async () => {
    const clone = repository();
    cpSync(join(projectRoot, "hooks"), join(clone.path, "hooks"), { recursive: true });
    cpSync(distFolder(), join(clone.path, "dist"), { recursive: true });
    clone.git("config", "core.hooksPath", "hooks");
    clone.write({ "app.py": leak });
    clone.git("add", "app.py");
    clone.write({ "app.py": clean });
    expectRefused(await commit(clone.path), secret);
    clone.git("add", "app.py");
    expect(await commit(clone.path)).toEqual(SILENCE);
  });
});

describe("git commit", () => {
  test("is refused when the index holds a secret and the disk does not", async () => {
    const { path, git, write } = await guarded();
    write({ "app.py": leak });
    git("add", "app.py");
    write({ "app.py": clean });
    const ran = await commit(path);
    expectRefused(ran, secret);
    expect(ran.stdout + ran.stderr).toContain("app.py");
    expect(git("rev-list", "--count", "HEAD")).toBe("1");
  });

  test("goes through without a word when the disk holds a secret and the index does not", async () => {
    const { path, git, write } = await guarded();
    write({ "app.py": clean });
    git("add", "app.py");
    write({ "app.py": leak });
    expect(await commit(path)).toEqual(SILENCE);
  });

  test("counts the lines it adds, not those that were there", async () => {
    const { path, git, write } = await guarded({ "app.py": leak });
    write({ "app.py": `${leak}print("more")\n` });
    git("add", "app.py");
    expect(await commit(path)).toEqual(SILENCE);
    const other = token(2);
    write({ "app.py": `${leak}print("more")\nOTHER = "${other}"\n` });
    git("add", "app.py");
    const ran = await commit(path);
    expectRefused(ran, other);
    expect(ran.stdout + ran.stderr).not.toContain(secret);
    expect(ran.stdout + ran.stderr).toMatch(/1 error\b/);
  });

  test("looks at the staged half of a file that is partly staged", async () => {
    const { path, git, write } = await guarded({ "app.py": "one = 1\n\n\n\n\n\n\n\n\ntwo = 2\n" });
    const wanted = `${leak}one = 1\n\n\n\n\n\n\n\n\ntwo = 2\n`;
    write({ "staged.py": wanted });
    const id = git("hash-object", "-w", "staged.py");
    rmSync(join(path, "staged.py"));
    git("update-index", "--cacheinfo", `100644,${id},app.py`);
    write({ "app.py": "one = 1\n\n\n\n\n\n\n\n\ntwo = 3\n" });
    expectRefused(await commit(path), secret);
  });

  test("takes -a and paths to mean what git means by them", async () => {
    const { path, git, write } = await guarded({ "a.py": clean, "b.py": clean });
    write({ "a.py": leak });
    expectRefused(await commit(path, ["--all"]), secret);
    expectRefused(await commit(path, ["--", "a.py"]), secret);
    // Only b.py is part of this commit, whatever else is staged.
    git("add", "a.py");
    write({ "b.py": `${clean}print(1)\n` });
    expect(await commit(path, ["--", "b.py"])).toEqual(SILENCE);
  });

  test("is checked when it is amended, and when nothing is", async () => {
    const { path, git, write } = await guarded();
    expect(await commit(path, ["--amend"])).toEqual(SILENCE);
    write({ "app.py": leak });
    git("add", "app.py");
    expectRefused(await commit(path, ["--amend"]), secret);
  });

  test("is checked when it is the first", async () => {
    const empty = repository();
    expect((await bartizan(["install"], { cwd: empty.path })).code).toBe(0);
    empty.write({ "app.py": leak });
    empty.git("add", "app.py");
    expectRefused(await commit(empty.path), secret);
    empty.write({ "app.py": clean });
    empty.git("add", "app.py");
    expect(await commit(empty.path)).toEqual(SILENCE);
  });

  test("is checked in a linked worktree and from a subdirectory", async () => {
    const { path, git } = await guarded({ "src/main.py": clean });
    const linked = join(path, "linked");
    git("worktree", "add", "--quiet", linked);
    writeFileSync(join(linked, "src/main.py"), leak);
    expectRefused(await commit(join(linked, "src"), ["--all"]), secret);
    writeFileSync(join(linked, "src/main.py"), `${clean}print(1)\n`);
    expect(await commit(join(linked, "src"), ["--all"])).toEqual(SILENCE);
    writeFileSync(join(path, "src/main.py"), leak);
    expectRefused(await commit(join(path, "src"), ["--all"]), secret);
  });

  test("finds files whatever they are called", async () => {
    const { path, git } = await guarded();
    const names = [
      " spaces .py",
      "new\nline.py",
      "[id]?*.py",
      "-rf.py",
      ":(top)x.py",
      'quo"te\\.py',
      "tab\t%0A,::.py",
    ];
    const tokens = names.map((_, i) => token(10 + i));
    for (const [i, name] of names.entries()) writeFileSync(join(path, name), `TOKEN = "${tokens[i]}"\n`);
    writeFileSync(
      Buffer.concat([Buffer.from(`${path}/`), Buffer.from([0x66, 0xff, 0xfe])]),
      `T = "${token(30)}"\n`,
    );
    git("add", "--all");
    const ran = await commit(path);
    expectRefused(ran, secret);
    const said = ran.stdout + ran.stderr;
    expect(said).toMatch(new RegExp(`\\b${names.length + 1} errors\\b`));
    for (const each of [...tokens, token(30)]) expect(said).not.toContain(each.slice(4, 14));
    expect(said).toContain("f\\xff\\xfe");
  });

  test("does not report what a rename only moves", async () => {
    const { path, git, write } = await guarded({ "app.py": `${leak}${"print('a line')\n".repeat(40)}` });
    git("mv", "app.py", "moved.py");
    expect(await commit(path)).toEqual(SILENCE);
    write({ "moved.py": `${leak}${"print('a line')\n".repeat(40)}NEW = "${token(2)}"\n` });
    git("mv", "moved.py", "again.py");
    git("add", "again.py");
    const ran = await commit(path);
    expectRefused(ran, token(2));
    expect(ran.stdout + ran.stderr).toMatch(/\b1 error\b/);
  });

  test("that only takes away, or adds pictures, costs no word", async () => {
    const { path, git, write } = await guarded({ "app.py": leak, "old.txt": "old\n" });
    git("rm", "--quiet", "app.py", "old.txt");
    expect(await commit(path)).toEqual(SILENCE);
    write({
      "logo.png": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]),
      blob: Buffer.alloc(5_000, "\0\x01\xff"),
    });
    symlinkSync("app.py", join(path, "link"));
    git("add", "--all");
    expect(await commit(path)).toEqual(SILENCE);
  });

  test("that ends a merge is checked when a person makes it", async () => {
    const { path, git, write } = await guarded({ "app.py": "one\n" });
    git("checkout", "--quiet", "-b", "side");
    write({ "app.py": "side\n" });
    git("commit", "--quiet", "--all", "--no-verify", "--message", "Side");
    git("checkout", "--quiet", "main");
    write({ "app.py": "main\n" });
    git("commit", "--quiet", "--all", "--no-verify", "--message", "Main");
    expect(() => git("merge", "side")).toThrow();
    write({ "app.py": leak });
    git("add", "app.py");
    expectRefused(await commit(path), secret);
    write({ "app.py": "both\n" });
    git("add", "app.py");
    expect(await commit(path)).toEqual(SILENCE);
  });

  test("is refused for a file that git takes for binary by an attribute", async () => {
    const { path, git, write } = await guarded({ ".gitattributes": "*.py binary\n", "app.py": clean });
    write({ "app.py": `${clean}${leak}` });
    git("add", "app.py");
    expectRefused(await commit(path), secret);
  });

  test("stands when a comment with a reason lets the finding stand", async () => {
    const { path, git, write } = await guarded();
    write({ "app.py": `# bartizan-ignore-next-line secrets -- revoked in 2024\n${leak}` });
    git("add", "app.py");
    expect(await commit(path)).toEqual(SILENCE);
  });
});

describe("install and uninstall", () => {
  const script = "#!/bin/sh\necho first >&2\nexit $(cat verdict)\n";

  test("a hook that was there still runs, still decides, and comes back", async () => {
    const { path, git, write } = repository();
    const hook = join(path, ".git/hooks/pre-commit");
    writeFileSync(hook, script);
    chmodSync(hook, 0o755);
    const first = await bartizan(["install"], { cwd: path });
    expect(first.stdout).toContain("runs first");
    expect(first.code).toBe(0);
    // A second time changes nothing, and does not take its own hook for somebody else's.
    expect((await bartizan(["install"], { cwd: path })).code).toBe(0);

    write({ verdict: "7\n" });
    git("add", "verdict");
    expect(await commit(path)).toMatchObject({ code: 1, stderr: expect.stringContaining("first") });
    write({ verdict: "0\n", "app.py": leak });
    git("add", "--all");
    const refused = await commit(path);
    expectRefused(refused, secret);
    expect(refused.stderr).toContain("first");

    expect((await bartizan(["uninstall"], { cwd: path })).code).toBe(0);
    expect(await commit(path)).toMatchObject({ code: 0, stderr: "first\n" });
    expect((await bartizan(["uninstall"], { cwd: path })).stdout).toContain("not installed");
  });

  test("a hook that is not executable stays out of it, as git leaves it", async () => {
    const { path, git, write } = repository();
    const hook = join(path, ".git/hooks/pre-commit");
    writeFileSync(hook, script, { mode: 0o644 });
    await bartizan(["install"], { cwd: path });
    write({ "a.txt": "a\n" });
    git("add", "a.txt");
    expect(await commit(path)).toEqual(SILENCE);
  });

  test("leaves hooks that the repository tracks to the person", async () => {
    const { path, git, write } = repository();
    write({ "tools/hooks/pre-commit": "npm test\n" });
    git("config", "core.hooksPath", "tools/hooks/");
    const { code, stderr } = await bartizan(["install"], { cwd: path });
    expect(code).toBe(2);
    expect(stderr).toMatch(/Add this line to tools\/hooks\/pre-commit: .*hooks\/pre-commit'? "\$@"\n$/);
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
  });

  test("uses a folder of hooks outside the repository", async () => {
    const { path, git, write } = repository();
    const HOME = temporaryDirectory();
    git("config", "core.hooksPath", "~/my hooks");
    expect((await bartizan(["install"], { cwd: path, env: { HOME } })).code).toBe(0);
    expect(existsSync(join(HOME, "my hooks/pre-commit"))).toBe(true);
    write({ "app.py": leak });
    git("add", "app.py");
    expectRefused(await commit(path, [], { HOME }), secret);
    rmSync(HOME, { recursive: true });
  });

  test("outside a repository says so in a line and a hint", async () => {
    const folder = temporaryDirectory();
    for (const command of ["install", "uninstall"]) {
      const { code, stdout, stderr } = await bartizan([command], { cwd: folder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(/^bartizan: .*needs a git repository.*\n {2}.+\n$/);
    }
    rmSync(folder, { recursive: true });
  });
});

describe("a hook that cannot run Bartizan refuses, and says why", () => {
  /** The programs a hook needs, and no node. */
  function pathWithoutNode(): string {
    const folder = temporaryDirectory();
    for (const program of ["git", "sh", "dirname", "cat"]) {
      const found = (cleanEnvironment()["PATH"] ?? "")
        .split(delimiter)
        .map((directory) => join(directory, program))
        .find((file) => runnable(file));
      if (found) symlinkSync(found, join(folder, program));
    }
    return folder;
  }

  test("without node on PATH", async () => {
    const { path, git, write } = repository();
    const home = temporaryDirectory();
    cpSync(distFolder(), join(home, "dist"), { recursive: true });
    cpSync(join(projectRoot, "hooks"), join(home, "hooks"), { recursive: true });
    // This machine may have a node where the hook looks when PATH has none.
    const shim = join(home, "hooks/shim.sh");
    const here = readFileSync(shim, "utf8");
    writeFileSync(shim, here.replace(/(?<=[ "-])\/(usr|opt|home)\/(?=[\w./]*(bin|\}|local))/g, "/nowhere/"));
    expect((await bartizan(["install"], { cwd: path, cli: join(home, "dist/cli.js") })).code).toBe(0);
    write({ "app.py": clean });
    git("add", "app.py");
    const bare = pathWithoutNode();
    const nowhere = {
      PATH: bare,
      HOME: bare,
      BARTIZAN_NODE: undefined,
      NVM_BIN: undefined,
      NVM_DIR: undefined,
    };
    const ran = await commit(path, [], nowhere);
    expect(ran.stderr).toMatch(/^bartizan: there is no node on PATH, so this commit was not checked\..+\n$/);
    expect(ran.code).toBe(1);

    mkdirSync(join(bare, ".nvm/versions/node/v8.0.0/bin"), { recursive: true });
    writeFileSync(join(bare, ".nvm/versions/node/v8.0.0/bin/node"), "#!/bin/sh\necho v8.0.0\n", {
      mode: 0o755,
    });
    expect((await commit(path, [], nowhere)).stderr).toContain("there is no node on PATH");
    mkdirSync(join(bare, ".volta/bin"), { recursive: true });
    symlinkSync(process.execPath, join(bare, ".volta/bin/node"));
    expect(await commit(path, [], nowhere)).toEqual(SILENCE);
    const named = { ...nowhere, HOME: "/nowhere", BARTIZAN_NODE: process.execPath };
    expect(await commit(path, ["--allow-empty"], named)).toEqual(SILENCE);
    const wrong = { ...nowhere, BARTIZAN_NODE: "/nowhere/node" };
    expect((await commit(path, ["--allow-empty"], wrong)).stderr).toContain("BARTIZAN_NODE names no program");
    rmSync(bare, { recursive: true });
    rmSync(home, { recursive: true });
  });

  test("when dist is gone", async () => {
    const { path, git, write } = repository();
    const home = temporaryDirectory();
    cpSync(distFolder(), join(home, "dist"), { recursive: true });
    cpSync(join(projectRoot, "hooks"), join(home, "hooks"), { recursive: true });
    expect((await bartizan(["install"], { cwd: path, cli: join(home, "dist/cli.js") })).code).toBe(0);
    write({ "app.py": clean });
    git("add", "app.py");
    expect(await commit(path)).toEqual(SILENCE);
    renameSync(join(home, "dist"), join(home, "moved"));
    const ran = await commit(path, ["--allow-empty"]);
    expect(ran.stderr).toMatch(/^bartizan: .*cli\.js is gone, so this commit was not checked\..+\n$/);
    expect(ran.code).toBe(1);
    rmSync(home, { recursive: true });
  });

  test("an installation below a path with a quote and a blank works", async () => {
    const { path, git, write } = repository();
    const home = join(temporaryDirectory(), "it's $HOME");
    mkdirSync(home);
    cpSync(distFolder(), join(home, "dist"), { recursive: true });
    cpSync(join(projectRoot, "hooks"), join(home, "hooks"), { recursive: true });
    expect((await bartizan(["install"], { cwd: path, cli: join(home, "dist/cli.js") })).code).toBe(0);
    write({ "app.py": leak });
    git("add", "app.py");
    expectRefused(await commit(path), secret);
    rmSync(dirname(home), { recursive: true });
  });
});

function runnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
