import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A throw-away git repository that no configuration of the machine reaches. */
export interface TestRepository {
  readonly path: string;
  /** Runs git in it and returns its standard output, trimmed. */
  git(...args: string[]): string;
  write(files: { readonly [path: string]: string | Buffer }): void;
  /** Stages everything, commits, and returns the commit's id. */
  commit(message?: string): string;
  remove(): void;
}

/** The environment of a git that knows only what the test tells it. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  return {
    ...env,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "Test",
    GIT_AUTHOR_EMAIL: "test@example.org",
    GIT_COMMITTER_NAME: "Test",
    GIT_COMMITTER_EMAIL: "test@example.org",
    GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
    GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
  };
}

export function temporaryDirectory(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), "bartizan-")));
}

/** Jest's process is large, and starting another from it dear: what needs several of git's asks a shell for them. */
const COMMIT =
  'git add --all && git commit --quiet --allow-empty --no-verify --message "$1" && git rev-parse HEAD';

export function repositoryAt(path: string): TestRepository {
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { cwd: path, env: gitEnvironment(), encoding: "utf8", stdio: "pipe" }).trim();
  return {
    path,
    git: (...args) => run("git", ...args),
    write(files) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), content);
      }
    },
    commit: (message = "Change") => run("sh", "-c", COMMIT, "sh", message),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** As `git init` leaves it by gitrepository-layout(5), without a process; and git does not tidy it up behind a test's back. */
const CONFIG = `[core]
	repositoryformatversion = 0
	filemode = true
	bare = false
	logallrefupdates = true
[gc]
	auto = 0
[maintenance]
	auto = false
`;

export function createRepository(branch = "main"): TestRepository {
  const path = temporaryDirectory();
  for (const folder of ["hooks", "info", "objects/info", "objects/pack", "refs/heads", "refs/tags"])
    mkdirSync(join(path, ".git", folder), { recursive: true });
  writeFileSync(join(path, ".git/HEAD"), `ref: refs/heads/${branch}\n`);
  writeFileSync(join(path, ".git/config"), CONFIG);
  return repositoryAt(path);
}
