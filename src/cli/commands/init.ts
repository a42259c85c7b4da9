import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, types } from "node:util";
import { runScan } from "../../app.ts";
import { assetsBeside } from "../../assets.ts";
import { UserError } from "../../errors.ts";
import { EXIT } from "../../exit-code.ts";
import { GitError, runSync } from "../../git/git.ts";
import { matchPlaces } from "../../init/places.ts";
import { type InitPlan, type Proposal, planInit } from "../../init/plan.ts";
import { isActionReference, repositoryOnGithub } from "../../init/workflow.ts";
import { visible, visibleLines } from "../../report/escape.ts";
import { type Root, rootOf } from "../../sources/root.ts";
import { worktreeSource } from "../../sources/worktree.ts";
import { BASELINE_FILE, entryOf } from "../../suppress/baseline.ts";
import { renderBaseline } from "../../suppress/baseline-file.ts";
import type { Host } from "../host.ts";
import { installCommand } from "./install.ts";

const USAGE = "It is `bartizan init [--yes] [--no-hook] [--action OWNER/REPOSITORY@COMMIT]`.";

/** `bartizan init`: shows a configuration, a workflow, a baseline and a hook, and writes them when told to. Overwrites nothing. */
export async function initCommand(host: Host, args: readonly string[]): Promise<number> {
  const { yes = false, "no-hook": noHook = false, action } = parse(args);
  if (action !== undefined && !isActionReference(action)) {
    throw new UserError(
      "--action takes OWNER/REPOSITORY@COMMIT",
      "With the full 40 digits of the commit: a tag can be moved.",
    );
  }
  const root = rootOf(host.cwd);
  const schema = new URL("../schema/bartizan.schema.json", host.bundle);
  const plan = await planInit(root.path, action ?? actionOfInstallation(host), schema.href);
  const known = await foreignFindings(host, root, plan);
  const proposals = [...plan.proposals, ...known.proposals];
  for (const { path, content } of proposals) show(host, path, content);
  for (const note of [...plan.notes, ...known.notes]) host.stdout.write(`${visibleLines(note)}\n`);
  const withHook = root.git && !noHook;
  if (withHook) await installCommand(host, ["--dry-run"]);
  if (proposals.length === 0 && !withHook) return EXIT.clean;
  if (!yes && !(await isAgreed(host))) {
    host.stdout.write("Nothing was written. `bartizan init --yes` writes it.\n");
    return EXIT.clean;
  }
  for (const proposal of proposals) write(root.path, proposal);
  host.stdout.write(proposals.map(({ path }) => `Wrote ${visible(path)}.\n`).join(""));
  return withHook ? installCommand(host, []) : EXIT.clean;
}

function parse(args: readonly string[]) {
  try {
    const options = {
      yes: { type: "boolean" },
      "no-hook": { type: "boolean" },
      action: { type: "string" },
    } as const;
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    const unknown = types.isNativeError(error) ? /'([^']*)'/.exec(error.message)?.[1] : undefined;
    throw new UserError(`init does not take ${unknown ?? "these arguments"}`, USAGE);
  }
}

/** The Action of a clone is the clone's own address and commit. */
function actionOfInstallation(host: Host): string | undefined {
  const home = fileURLToPath(new URL("..", host.bundle));
  const options = { cwd: home, safeDirectory: home };
  try {
    const text = (git: readonly string[]) => runSync(git, options).toString("utf8").trim();
    const repository = repositoryOnGithub(text(["config", "--get", "remote.origin.url"]));
    const reference = `${repository}@${text(["rev-parse", "HEAD"])}`;
    return repository !== undefined && isActionReference(reference) ? reference : undefined;
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/** Findings that a file of another tool lets stand one by one go into a baseline. */
async function foreignFindings(
  host: Host,
  root: Root,
  { places }: InitPlan,
): Promise<{ readonly proposals: readonly Proposal[]; readonly notes: readonly string[] }> {
  if (places.length === 0) return { proposals: [], notes: [] };
  const { report } = await runScan({
    source: worktreeSource({ root: root.path, git: root.git, within: [""], notes: root.notes }),
    assets: assetsBeside(host.bundle),
    only: ["secrets"],
    skip: [],
    wholeFiles: true,
    minConfidence: "low",
  });
  const { findings, unmatched } = matchPlaces(root.path, places, report.findings);
  const notes = [
    ...(unmatched > 0
      ? [
          `Not carried over: ${unmatched} of ${places.length} fingerprints of ${places[0]?.from}, where nothing is found now.`,
        ]
      : []),
    "`bartizan baseline` would write down all other findings there are today.",
  ];
  if (findings.length === 0) return { proposals: [], notes };
  return { proposals: [{ path: BASELINE_FILE, content: renderBaseline(findings.map(entryOf)) }], notes };
}

function show(host: Host, path: string, content: string): void {
  const lines = visibleLines(content.trimEnd()).split("\n");
  host.stdout.write(`${visible(path)}:\n${lines.map((line) => `  ${line}\n`).join("")}\n`);
}

async function isAgreed(host: Host): Promise<boolean> {
  const answer = await host.ask("Write this? [y/N] ");
  return answer !== undefined && /^y(es)?$/i.test(answer.trim());
}

function write(root: string, { path, content }: Proposal): void {
  const file = join(root, path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    // Whatever came there in the meantime stays.
    writeFileSync(file, content, { flag: "wx" });
  } catch (error) {
    const code = types.isNativeError(error) && "code" in error ? String(error.code) : "unknown error";
    throw new UserError(
      code === "EEXIST"
        ? `${path} is there already, and stays as it is`
        : `${path} cannot be written (${code})`,
      "What is shown before it was written; the rest was not.",
    );
  }
}
