import { createRepository, type TestRepository } from "../repository.ts";
import { token } from "../secrets.ts";
import type { Options, Permission } from "./server.ts";
import type { PullFile } from "./state.ts";
import type { InProcess } from "./step.ts";

/** A pull request that adds a token on line 2 of app.py, and a vulnerable version on line 2 of requirements.txt. */
export interface PullScene {
  readonly repository: TestRepository;
  readonly secret: string;
  /** The last commit of the pull request, and its merge. */
  readonly head: string;
  readonly merge: string;
  readonly github: Options;
  readonly step: Omit<InProcess, "apiUrl">;
  /** A later push: other files at the head of the pull request. */
  push(files: { readonly [path: string]: string }): PullScene;
  remove(): void;
}

export const TOKEN = "token-of-this-job";
export const WRITES: { readonly [name: string]: Permission } = {
  contents: "read",
  checks: "write",
  "pull-requests": "write",
  "security-events": "write",
};

type Files = { readonly [path: string]: string };

/** One of the versions of Django that the snapshot knows a fix for within the same major version. */
export const VULNERABLE = "django==4.2.0\n";

export function pullScene(
  added: Files = {
    "app.py": `import os\nKEY = "${token(1)}"\n`,
    "requirements.txt": `# what the service needs\n${VULNERABLE}`,
  },
  base: Files = { "app.py": "import os\n", "requirements.txt": "# what the service needs\n" },
): PullScene {
  const repository = createRepository();
  repository.write(base);
  const first = repository.commit("first");
  return sceneOf(repository, first, added);
}

function sceneOf(repository: TestRepository, base: string, files: Files): PullScene {
  repository.git("checkout", "--quiet", "--detach", base);
  repository.write(files);
  const head = repository.commit("topic");
  repository.git("checkout", "--quiet", "--detach", base);
  repository.git("merge", "--quiet", "--no-ff", "--no-edit", head);
  const merge = repository.git("rev-parse", "HEAD");
  const full = { repo: { full_name: "owner/name" } };
  return {
    repository,
    secret: token(1),
    head,
    merge,
    github: {
      token: TOKEN,
      permissions: WRITES,
      pulls: { 7: { head, files: filesBetween(repository, base, head) } },
    },
    step: {
      workspace: repository.path,
      event: "pull_request",
      sha: merge,
      ref: "refs/pull/7/merge",
      token: TOKEN,
      payload: {
        number: 7,
        pull_request: {
          number: 7,
          head: { sha: head, ref: "topic", ...full },
          base: { sha: base, ref: "main", ...full },
        },
      },
    },
    push: (later) => sceneOf(repository, base, later),
    remove: () => repository.remove(),
  };
}

/** As GitHub lists them. */
export function filesBetween(repository: TestRepository, base: string, head: string): PullFile[] {
  const names = repository.git("diff", "--name-only", "-z", base, head).split("\0").filter(Boolean);
  return names.map((filename) => {
    const diff = repository.git("diff", base, head, "--", filename);
    const patch = diff.slice(diff.indexOf("@@"));
    const count = (sign: string) => patch.split("\n").filter((line) => line.startsWith(sign)).length;
    const [additions, deletions] = [count("+"), count("-")];
    return {
      filename,
      sha: repository.git("rev-parse", `${head}:${filename}`),
      status: diff.includes("\nnew file mode") ? "added" : "modified",
      additions,
      deletions,
      changes: additions + deletions,
      patch,
    };
  });
}
