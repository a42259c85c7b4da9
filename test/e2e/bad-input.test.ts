import { Buffer } from "node:buffer";
import { chmodSync, cpSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { bartizan, distFolder, runProgram } from "../helpers/dist.ts";
import { expectUserError, type Scanned, scanReport } from "../helpers/scan-report.ts";
import { token } from "../helpers/secrets.ts";
import { folder, removeAfterEach, repository } from "../helpers/trees.ts";

removeAfterEach();

const secret = token();
const leak = `TOKEN = "${secret}"\n`;

const foundIn = ({ report }: Scanned) => report.findings.map((finding) => finding.path);
const notChecked = ({ report }: Scanned) => report.notChecked.map(({ path, reason }) => `${path}: ${reason}`);

describe("malformed files are looked at as far as they can be", () => {
  /** Each also holds a token, so that one which is passed over in silence is seen. */
  const MALFORMED: { readonly [path: string]: string } = {
    "bad.yaml": `a: [1, 2\n b: - c\n\t- d: &x *x ${secret}\n? {`,
    ".github/workflows/bad.yml": `on: push\njobs: {a: {steps: [{uses: "x@${secret}"\n`,
    "docker-compose.yml": `services:\n  web: *missing\n  web: ${secret}\n<<: [`,
    "bad.toml": `[a\nb = "${secret}\n[[a]]\na.b.c = {`,
    "pyproject.toml": `[project]\ndependencies = ["x", '${secret}'\n[project]\n`,
    "poetry.lock": `[[package]]\nname = \nversion "${secret}"\n`,
    "uv.lock": `version = 1\n[[package]]\nname = "${secret}"\nsource = {`,
    "bad.json": `{"a": [1, {"b": "${secret}", }, "\\u12`,
    "package.json": `{"dependencies": {"x": "${secret}", "__proto__": {"y": 1`,
    "package-lock.json": `{"lockfileVersion": 3, "packages": {"": null, "x": "${secret}"`,
    "requirements.txt": `-r requirements.txt\n-c ../../../etc/passwd\nx==${secret} \\\n  --hash`,
    "nginx.conf": `http { server { add_header X "${secret}; } include ../../*;\n`,
    Dockerfile: `FROM\nFROM \${X:-\nRUN <<EOF\n${secret}\n# escape=`,
    "bad.py": `def f(:\n  allow_origins=["*"] + (((((\n  x = """${secret}\n`,
    "bad.ts": `import { from "express";\nconst a = \`\${\`\${ "${secret}"\n app.use(cors({`,
    "bad.tsx": `<div><A b={() => {{<\n"${secret}"`,
    "bad.js": `}}}} ))) /* "${secret}"`,
    "deep.json": `${"[".repeat(50_000)}"${secret}"`,
    "deep.yaml": `${"[".repeat(5_000)}${secret}`,
    "deep.py": `x = ${"(".repeat(20_000)}\n# ${secret}\n`,
    "deep.ts": `x = ${"[{a:".repeat(5_000)}\n// ${secret}\n`,
    "names.json": `{"__proto__": {"constructor": "${secret}"}, "toString": 1, "hasOwnProperty": null}`,
    "crlf.yaml": `a: 1\r\n\tb: ${secret}\r\n---\r\n...\r\n%YAML 9.9\r\n`,
  };

  test("in a working tree, and staged", async () => {
    const { path, git } = repository(MALFORMED);
    git("add", "--all");
    const everywhere = Object.keys(MALFORMED).sort();
    for (const scope of [[], ["--staged"]]) {
      const scanned = await scanReport(scope, { cwd: path });
      const secretsOnly = scanned.report.findings.filter((finding) => finding.check === "secrets");
      expect([...new Set(secretsOnly.map((finding) => finding.path))]).toEqual(everywhere);
      expect(scanned.code).toBe(1);
    }
  });
});

describe("bytes", () => {
  const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();
  const padding = "# an ordinary line of a script\r\n".repeat(5);

  test.each([
    ["a NUL in a script", Buffer.from(`a = 1\0\n${leak}`)],
    ["UTF-16 LE", Buffer.from(`\ufeff${leak}`, "utf16le")],
    ["UTF-16 BE", utf16be(`\ufeff${leak}`)],
    ["UTF-16 LE without a mark", Buffer.from(padding + leak, "utf16le")],
    ["UTF-16 BE without a mark", utf16be(padding + leak)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${leak}`)],
    ["latin1", Buffer.from(`# caf\xe9\n${leak}`, "latin1")],
    [
      "bytes that are no text of any kind",
      Buffer.concat([Buffer.from([0xc3, 0x28, 0xff, 0x0a]), Buffer.from(leak)]),
    ],
    ["a line of a megabyte", Buffer.from(`x = "${"é".repeat(300_000)} ${secret} ${"y".repeat(400_000)}"`)],
    ["carriage returns alone", Buffer.from(`a = 1\r${leak.trim()}\rb = 2\r`)],
  ])("a secret is found in %s", async (_, bytes) => {
    const { path } = repository({ "settings.py": bytes });
    const scanned = await scanReport([], { cwd: path });
    expect(foundIn(scanned)).toEqual(["settings.py"]);
    const stdin = await scanReport(["--stdin", "--path", "settings.py"], { input: bytes, cwd: path });
    expect(stdin.report.findings[0]?.fingerprint).toBe(scanned.report.findings[0]?.fingerprint);
  });

  test("huge files are named, whether they look like text or not, and cost no time", async () => {
    const { path, git } = repository({
      "ok.py": "a = 1\n",
      "big.txt": `${"line\n".repeat(2_000)}`,
      zeros: "",
    });
    truncateSync(join(path, "big.txt"), 200 * 1024 * 1024);
    truncateSync(join(path, "zeros"), 200 * 1024 * 1024);
    const scanned = await scanReport([], { cwd: path });
    expect(notChecked(scanned)).toEqual(["big.txt: larger than 5 MiB", "zeros: binary content"]);
    expect(scanned.report.stats).toMatchObject({ files: 1, bytes: 6 });
    truncateSync(join(path, "big.txt"), 6 * 1024 * 1024);
    git("add", "big.txt");
    expect(notChecked(await scanReport(["--staged"], { cwd: path }))).toEqual(["big.txt: larger than 5 MiB"]);
  });
});

describe("paths", () => {
  const NAMES = [
    "new\nline.py",
    "tab\t.py",
    "per%cent%0A::error::x.py",
    "com,ma.py",
    "[br](ack)[ets].py",
    "{a,b}*?.py",
    "-leading.py",
    " blank .py",
    "quo\"te'`.py",
    "back\\slash.py",
    "\u202eevil.py",
    "\x1b[31mred.py",
    ":(exclude)x.py",
    "..dots.py",
    "ünïcode.py",
  ];

  test("are found and printed whatever is in them, in a repository and outside", async () => {
    for (const root of [repository().path, folder()]) {
      for (const [i, name] of NAMES.entries())
        writeFileSync(join(root, name), `TOKEN = "${token(100 + i)}"\n`);
      const bytes = Buffer.concat([
        Buffer.from(`${root}/`),
        Buffer.from([0x66, 0xff, 0xfe, 0x2e, 0x70, 0x79]),
      ]);
      writeFileSync(bytes, leak);
      const scanned = await scanReport([], { cwd: root });
      expect(foundIn(scanned)).toEqual([...NAMES, "f\\xff\\xfe.py"].sort());
      const { stdout } = await bartizan(["scan"], { cwd: root });
      expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f\u202e]/);
      expect(stdout).not.toMatch(/^::/m);
      const github = await bartizan(["scan", "--format", "github"], { cwd: root });
      expect(
        github.stdout.split("\n").filter((line) => /^::(error|warning|notice)\b/.test(line)).length,
      ).toBeLessThanOrEqual(31);
      expect(github.stdout).not.toMatch(/^::error::x\.py/m);
    }
  });

  test("can be named, each for itself", async () => {
    const { path } = repository(Object.fromEntries(NAMES.map((name) => [name, leak])));
    const [left, ...named] = NAMES;
    const scanned = await scanReport(["--", ...named], { cwd: path });
    expect(foundIn(scanned)).toEqual([...named].sort());
    // A name with a star in it is one file, not all.
    expect(foundIn(await scanReport(["{a,b}*?.py"], { cwd: path }))).toEqual(["{a,b}*?.py"]);
    expect(foundIn(await scanReport([left ?? ""], { cwd: path }))).toEqual([left]);
  });

  test("may be nested very deeply", async () => {
    const { path } = repository();
    const deep = "d/".repeat(900);
    mkdirSync(join(path, deep), { recursive: true });
    writeFileSync(join(path, deep, "settings.py"), leak);
    expect(foundIn(await scanReport([], { cwd: path }))).toEqual([`${deep}settings.py`]);
  });
});

describe("what is not a file", () => {
  test("links are not followed, neither in circles nor out of the tree, and said", async () => {
    const outside = folder();
    writeFileSync(join(outside, "settings.py"), leak);
    for (const root of [repository({ "ok.py": "a = 1\n" }).path, folder()]) {
      writeFileSync(join(root, "ok.py"), "a = 1\n");
      symlinkSync("loop-b", join(root, "loop-a"));
      symlinkSync("loop-a", join(root, "loop-b"));
      symlinkSync(".", join(root, "self"));
      symlinkSync(outside, join(root, "out"));
      symlinkSync(join(outside, "settings.py"), join(root, "settings.py"));
      const scanned = await scanReport([], { cwd: root });
      expect(foundIn(scanned)).toEqual([]);
      expect(notChecked(scanned)).toEqual(
        ["loop-a", "loop-b", "out", "self", "settings.py"].map(
          (name) => `${name}: a symbolic link, which is not followed`,
        ),
      );
      expect(scanned.code).toBe(0);
    }
  });

  test("a submodule is another repository's, and said", async () => {
    const inner = repository({ "settings.py": leak });
    inner.commit();
    const outer = repository({ "ok.py": "a = 1\n" });
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.path, "inner");
    for (const scope of [[], ["--staged"]]) {
      const scanned = await scanReport(scope, { cwd: outer.path });
      expect(foundIn(scanned)).toEqual([]);
      expect(notChecked(scanned)).toContain("inner: a submodule, which is a repository of its own");
    }
  });

  test("a pipe is not opened, which would wait for ever", async () => {
    const root = folder();
    writeFileSync(join(root, "ok.py"), "a = 1\n");
    await runProgram("mkfifo", [join(root, "pipe")]);
    expect(notChecked(await scanReport([], { cwd: root }))).toEqual(["pipe: not a regular file"]);
    const { path } = repository({ "ok.py": "a = 1\n" });
    await runProgram("mkfifo", [join(path, "pipe")]);
    expect((await scanReport([], { cwd: path })).code).toBe(0);
    expectUserError(await bartizan(["scan", "pipe"], { cwd: path }), /nothing to scan at pipe/);
  });
});

describe("repositories", () => {
  test("without a commit", async () => {
    const { path, git, write } = repository();
    expect((await scanReport(["--staged"], { cwd: path })).code).toBe(0);
    write({ "settings.py": leak });
    expect(foundIn(await scanReport([], { cwd: path }))).toEqual(["settings.py"]);
    expect(foundIn(await scanReport(["--staged"], { cwd: path }))).toEqual([]);
    git("add", "settings.py");
    expect(foundIn(await scanReport(["--staged"], { cwd: path }))).toEqual(["settings.py"]);
  });

  test("without a working tree", async () => {
    const { path } = repository({ "settings.py": leak });
    const bare = join(folder(), "bare.git");
    await runProgram("git", ["init", "--quiet", "--bare", bare]);
    for (const cwd of [bare, join(path, ".git")]) {
      for (const args of [["scan"], ["scan", "--staged"], ["hook", "pre-commit"]]) {
        expectUserError(await bartizan(args, { cwd }), /without a working tree/);
      }
    }
    // A bare repository gets a server's hook.
    expectUserError(await bartizan(["install"], { cwd: join(path, ".git") }), /without a working tree/);
  });

  test("that are none", async () => {
    const root = folder();
    writeFileSync(join(root, "settings.py"), leak);
    mkdirSync(join(root, "node_modules/x"), { recursive: true });
    writeFileSync(join(root, "node_modules/x/settings.py"), leak);
    const scanned = await scanReport([], { cwd: root });
    expect(foundIn(scanned)).toEqual(["settings.py"]);
    expect(notChecked(scanned)).toEqual([
      "node_modules: a folder that is left out where there is no git repository",
    ]);
    for (const args of [
      ["scan", "--staged"],
      ["hook", "pre-commit"],
    ]) {
      expectUserError(await bartizan(args, { cwd: root }), /needs a git repository/);
    }
  });

  test("whose configuration git cannot read", async () => {
    const { path } = repository({ "settings.py": leak });
    writeFileSync(join(path, ".git/config"), "[core\n");
    expectUserError(await bartizan(["scan"], { cwd: path }), /bad config line/);
  });

  test("without git on PATH: every file counts, and that is said", async () => {
    const { path } = repository({ "settings.py": leak, ".gitignore": "*.py\n" });
    const env = { PATH: folder() };
    const scanned = await scanReport([], { cwd: path, env });
    expect(foundIn(scanned)).toEqual(["settings.py"]);
    expect(notChecked(scanned)[0]).toMatch(/^: there is no git on PATH/);
    expectUserError(await bartizan(["scan", "--staged"], { cwd: path, env }), /needs git/);
    expectUserError(await bartizan(["hook", "pre-commit"], { cwd: path, env }), /needs git/);
  });
});

describe("what may not be read", () => {
  /** Root may read everything: as root, a program is run as a user who may not. */
  async function unprivileged(): Promise<{ run(cwd: string): Promise<Scanned> } | undefined> {
    const home = folder();
    chmodSync(home, 0o755);
    cpSync(distFolder(), join(home, "dist"), { recursive: true });
    const command = [process.execPath, join(home, "dist/cli.js"), "scan", "--format", "json"];
    const drop =
      process.getuid?.() === 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];
    const [program = "", ...args] = [...drop, ...command];
    const tried = await runProgram(program, [...args.slice(0, -3), "--version"]).catch(() => undefined);
    if (tried?.code !== 0) return undefined;
    return {
      run: async (cwd) => {
        // Git must not refuse the tree for its owner before it comes to what this is about.
        const ran = await runProgram(program, args, { cwd });
        expect(ran.stderr).toBe("");
        return { ...ran, report: JSON.parse(ran.stdout) };
      },
    };
  }

  test("a directory and a file make the scan incomplete", async () => {
    const user = await unprivileged();
    if (!user) {
      console.warn("No other user can run the program here: the test of what may not be read is left out.");
      return;
    }
    for (const root of [repository().path, folder()]) {
      chmodSync(root, 0o755);
      mkdirSync(join(root, "closed"));
      writeFileSync(join(root, "closed/settings.py"), leak);
      writeFileSync(join(root, "secret.py"), leak, { mode: 0o000 });
      writeFileSync(join(root, "ok.py"), "a = 1\n");
      chmodSync(join(root, "closed"), 0o000);
      const scanned = await user.run(root);
      chmodSync(join(root, "closed"), 0o755);
      expect(notChecked(scanned)).toEqual([
        expect.stringMatching(/^closed: a directory that cannot be read \((Permission denied|EACCES)\)$/),
        "secret.py: cannot be read (EACCES)",
      ]);
      expect(foundIn(scanned)).toEqual([]);
      expect(scanned.code).toBe(3);
    }
  });
});
