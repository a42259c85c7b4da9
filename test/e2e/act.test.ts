import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { distFolder, projectRoot, runProgram } from "../helpers/dist.ts";
import { TOKEN } from "../helpers/github/scene.ts";
import { type LoopbackGithub, startGithub } from "../helpers/github/server.ts";
import { createRepository, type TestRepository, temporaryDirectory } from "../helpers/repository.ts";
import { token } from "../helpers/secrets.ts";
import { toolFolder } from "../helpers/tools.ts";

/** `nektos/act` runs workflows on a machine of one's own; CONTRIBUTING.md says how to install it. */
const act = await toolFolder("act");
const WORKFLOW = ".github/workflows/bartizan.yml";
/** The first workflow of docs/action.md, filled in as its readers fill it in. */
const COPIED = ".github/workflows/copied.yml";
const COMMIT = "0123456789abcdef".repeat(3).slice(0, 40);

/** What act prints of a job, a line of JSON each. */
interface Line {
  readonly msg: string;
  /** A workflow command as act understood it. */
  readonly command?: string;
  readonly kvPairs?: { readonly [property: string]: string } | null;
  readonly name?: string;
  readonly arg?: string;
}

interface Job {
  readonly exitCode: number | null;
  readonly log: string;
  /** Places of annotations, such as `error app.py:2`. */
  readonly annotations: readonly string[];
  readonly outputs: { readonly [name: string]: string | undefined };
}

let repository: TestRepository;
let github: LoopbackGithub;
let base: string;

beforeAll(async () => {
  // What the workflow's own `permissions` give its token.
  github = await startGithub({ token: TOKEN, permissions: { contents: "read", "pull-requests": "read" } });
  if (act === undefined) return;
  repository = createRepository();
  repository.git("remote", "add", "origin", "https://github.example/owner/name");
  mkdirSync(join(repository.path, dirname(WORKFLOW)), { recursive: true });
  for (const file of ["action.yml", WORKFLOW])
    copyFileSync(join(projectRoot, file), join(repository.path, file));
  const page = readFileSync(join(projectRoot, "docs/action.md"), "utf8");
  const [, workflow = ""] = /```yaml\n(.*?)```/s.exec(page) ?? [];
  const filled = workflow.replaceAll("OWNER", "owner").replaceAll("FULL_COMMIT_ID", COMMIT);
  writeFileSync(join(repository.path, COPIED), filled);
  symlinkSync(distFolder(), join(repository.path, "dist"));
  base = repository.commit("base");
});
afterAll(async () => {
  repository?.remove();
  await github.close();
});

/** Runs a workflow on this machine, without a container and without a network. */
async function runWorkflow(workflow: string, event: string, payload: object): Promise<Job> {
  const home = temporaryDirectory();
  const file = join(home, "event.json");
  writeFileSync(file, JSON.stringify(payload));
  const args = ["--workflows", workflow, "--eventpath", file, "--platform", "ubuntu-24.04=-self-hosted"];
  const variables = [`GITHUB_API_URL=${github.url}`, "GITHUB_REPOSITORY=owner/name"];
  const here = `--local-repository=owner/bartizan@${COMMIT}=${repository.path}`;
  const given = [here, "--secret", `GITHUB_TOKEN=${TOKEN}`, ...variables.flatMap((each) => ["--env", each])];
  const { code, stdout } = await runProgram(
    join(act ?? "", "act"),
    [event, "--json", "--no-cache-server", ...args, ...given],
    {
      cwd: repository.path,
      env: {
        PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter),
        HOME: home,
        XDG_CACHE_HOME: home,
        // Whatever would be downloaded is not to be had.
        HTTP_PROXY: "http://127.0.0.1:9",
        HTTPS_PROXY: "http://127.0.0.1:9",
        NO_PROXY: "127.0.0.1",
      },
    },
  );
  const lines = stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line): Line => JSON.parse(line));
  return {
    exitCode: code,
    log: lines.map(({ msg }) => msg).join("\n"),
    annotations: lines.flatMap(({ command, kvPairs: at }) =>
      at?.["file"] ? [`${command} ${at["file"]}:${at["line"]}`] : [],
    ),
    outputs: Object.fromEntries(
      lines.flatMap(({ command, name, arg }) => (command === "set-output" && name ? [[name, arg]] : [])),
    ),
  };
}

/** What stands on the branch afterwards. */
function change(text: string): string {
  repository.git("checkout", "--quiet", "--detach", base);
  repository.write({ "app.py": text });
  return repository.commit("change");
}

const LEAK = `import os\nKEY = "${token(1)}"\n`;
const failed = { conclusion: "failure", findings: "1", scope: "changed" };
const passed = { conclusion: "success", findings: "0", scope: "changed" };

/** The payload of a pull request with this last commit. */
function pullRequest(head: string): object {
  const own = { repo: { full_name: "owner/name" } };
  return {
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: head, ref: "topic", ...own },
      base: { sha: base, ref: "main", ...own },
    },
  };
}

describe("a workflow, run by act", () => {
  if (act === undefined) {
    test.skip("act is not installed: CONTRIBUTING.md says how", () => {});
    return;
  }

  test.each<[string, (head: string) => object, string, object]>([
    ["pull_request", pullRequest, LEAK, failed],
    [
      "merge_group",
      (head) => ({ merge_group: { base_sha: base, base_ref: "refs/heads/main", head_sha: head } }),
      LEAK,
      failed,
    ],
    [
      "push",
      (head) => ({ before: base, after: head, ref: "refs/heads/main", forced: false, commits: [{}] }),
      "import os\n",
      passed,
    ],
  ])("this project's own, on %s: the job ends as the scan does", async (event, payload, text, outputs) => {
    const head = change(text);
    github.change({ compare: { [`main...${head}`]: { merge_base_commit: { sha: base } } } });
    const job = await runWorkflow(WORKFLOW, event, payload(head));
    expect(job.outputs).toMatchObject(outputs);
    const leaks = outputs === failed;
    expect(job.annotations).toEqual(leaks ? ["error app.py:2"] : []);
    expect(job.exitCode).toBe(leaks ? 1 : 0);
    // The workflow's token may not write.
    expect(job.log).toContain("the token lacks `checks: write`");
    expect(github.state.checkRuns).toEqual([]);
    expect(github.problems).toEqual([]);
    expect(job.log).not.toContain(token(1));
  });

  test("copied from docs/action.md, with the permissions it asks for", async () => {
    const permissions = { contents: "read", checks: "write", "pull-requests": "write" } as const;
    github.change({ permissions, pulls: {} });
    const head = change(LEAK);
    const job = await runWorkflow(COPIED, "pull_request", pullRequest(head));
    expect(job).toMatchObject({ exitCode: 1, annotations: [] });
    expect(job.log).toContain("The lines are annotated by the check run Bartizan.");
    expect(github.state.checkRuns).toMatchObject([{ head_sha: head, annotations: [{ path: "app.py" }] }]);
    expect(github.state.comments).toHaveLength(1);
    expect(github.problems).toEqual([]);
  });
});
