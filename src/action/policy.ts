import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Outcome } from "../app.ts";
import { baselineInGit, baselineNamed, baselineOnDisk } from "../baseline.ts";
import { type Configuration, DEFAULT_CONFIGURATION } from "../config/configuration.ts";
import { configurationInGit, configurationNamed, configurationOnDisk } from "../config/find.ts";
import { CONFIG_NAMES } from "../config/names.ts";
import { UserError } from "../errors.ts";
import { readObjectsSync } from "../git/cat-file.ts";
import { count, listing } from "../report/quantities.ts";
import { BASELINE_FILE, type Baseline } from "../suppress/baseline.ts";
import type { Inputs } from "./inputs.ts";
import type { Log } from "./log.ts";
import type { Runner } from "./runner.ts";

/** Where that stands by which a run is judged. */
export type PolicyPlace =
  /** In what is checked out. */
  | { readonly kind: "disk"; readonly root: string }
  /** In a commit. `proposal`: the commit that would change it, and has no say yet. */
  | { readonly kind: "commit"; readonly root: string; readonly commit: string; readonly proposal?: string }
  /** In a commit that cannot be had. */
  | { readonly kind: "unknown"; readonly root: string; readonly proposal?: string };

export interface Policy {
  readonly configuration: Configuration;
  readonly baseline: Baseline | undefined;
}

const NONE: Policy = { configuration: DEFAULT_CONFIGURATION, baseline: undefined };

/**
 * By what this run is judged. What a change says of itself is no reason to let it through, so that for a proposed one it is
 * read from the commit it is proposed to; where that cannot be had, nothing holds and more is reported.
 * @throws {UserError} when it cannot be read or is not right
 */
export async function policyOf(
  place: PolicyPlace,
  runner: Runner,
  inputs: Inputs,
  log: Log,
): Promise<Policy> {
  if (place.kind === "commit") await askForNamed(place, runner, inputs);
  if (place.kind !== "unknown") return await readPolicy(place, runner, inputs);
  if (place.proposal !== undefined && (await filesIn(place.root, place.proposal, runner, inputs)).size > 0) {
    log.annotate(
      "notice",
      "No configuration and no baseline are used",
      "They would hold as the base commit has them, and that could not be had; the log says what was tried. `fetch-depth: 2` for actions/checkout brings it.",
    );
  }
  return NONE;
}

/**
 * A file that the workflow names is there, or the change brings it: a slip of the pen must not turn a policy off.
 * @throws {UserError} when it is neither
 */
async function askForNamed(
  { root, commit, proposal }: PolicyPlace & { readonly kind: "commit" },
  runner: Runner,
  inputs: Inputs,
): Promise<void> {
  const known = new Set<string>();
  for (const one of proposal === undefined ? [commit] : [commit, proposal])
    for (const name of (await filesIn(root, one, runner, inputs)).keys()) known.add(name);
  for (const [input, name] of [
    ["config", inputs.config],
    ["baseline", inputs.baseline],
  ] as const) {
    const inside = name === "" ? undefined : pathIn(root, runner.workspace, name);
    if (inside === undefined || known.has(inside)) continue;
    throw new UserError(
      `there is no ${name}, which the input ${input} names`,
      "It is relative to the workspace, and read from the commit that the change is proposed to.",
    );
  }
}

/**
 * Says what a proposed change to the policy itself would do, once it holds.
 *
 * @param scanBy the same scan, judged by another policy
 */
export async function tellProposal(
  place: PolicyPlace,
  runner: Runner,
  inputs: Inputs,
  outcome: Outcome,
  scanBy: (policy: Policy) => Promise<Outcome>,
  log: Log,
): Promise<void> {
  if (place.kind !== "commit" || place.proposal === undefined) return;
  const before = await filesIn(place.root, place.commit, runner, inputs);
  const after = await filesIn(place.root, place.proposal, runner, inputs);
  const edited = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  if (edited.length === 0) return;
  log.annotate(
    "notice",
    `This change edits ${listing(edited)}`,
    `That has no say in it until it is merged. ${await effectOf(place.proposal)}`,
  );

  async function effectOf(proposal: string): Promise<string> {
    try {
      const there = { kind: "commit", root: place.root, commit: proposal } as const;
      return compared(outcome, await scanBy(await readPolicy(there, runner, inputs)));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return `As it is, it could not be used: ${error.message.split("\n", 1)[0]}.`;
    }
  }
}

function compared(now: Outcome, then: Outcome): string {
  const keysOf = ({ report }: Outcome) =>
    new Set(report.findings.map(({ fingerprint, severity }) => `${severity} ${fingerprint}`));
  const [before, after] = [keysOf(now), keysOf(then)];
  const gone = [...before].filter((key) => !after.has(key)).length;
  const added = [...after].filter((key) => !before.has(key)).length;
  if (gone + added === 0) return "It would report the same of this change.";
  const parts = [
    ...(gone === 0 ? [] : [`no longer report ${count(gone, "finding")} as it does now`]),
    ...(added === 0 ? [] : [`report ${count(added, "finding")} that it does not report so now`]),
  ];
  return `It would ${listing(parts)}.`;
}

type Readable = Exclude<PolicyPlace, { readonly kind: "unknown" }>;

async function readPolicy(place: Readable, runner: Runner, inputs: Inputs): Promise<Policy> {
  const configuration = await readConfiguration(place, runner, inputs);
  return { configuration, baseline: await readBaseline(place, runner, inputs, configuration.baseline) };
}

async function readConfiguration(
  place: Readable,
  { workspace }: Runner,
  { config }: Inputs,
): Promise<Configuration> {
  const inside = config === "" ? undefined : pathIn(place.root, workspace, config);
  const found =
    config !== "" && (place.kind === "disk" || inside === undefined)
      ? await configurationNamed(workspace, config)
      : place.kind === "disk"
        ? await configurationOnDisk(place.root)
        : await configurationInGit(place.root, place.commit, inside === undefined ? CONFIG_NAMES : [inside]);
  return found?.configuration ?? DEFAULT_CONFIGURATION;
}

/** @param configured relative to the root */
async function readBaseline(
  place: Readable,
  { workspace }: Runner,
  { baseline }: Inputs,
  configured: string | undefined,
): Promise<Baseline | undefined> {
  const { root } = place;
  const inside = baseline === "" ? configured : pathIn(root, workspace, baseline);
  if (baseline === "" || (place.kind === "commit" && inside !== undefined)) {
    return place.kind === "disk"
      ? await baselineOnDisk(root, inside)
      : await baselineInGit(root, place.commit, inside);
  }
  const found = await baselineNamed(workspace, baseline);
  if (found) return found;
  throw new UserError(`there is no baseline ${baseline}`, "The input baseline is relative to the workspace.");
}

/** Files of a policy, by their object ids in a commit. */
async function filesIn(
  root: string,
  commit: string,
  runner: Runner,
  inputs: Inputs,
): Promise<Map<string, string>> {
  const { workspace } = runner;
  const named = inputs.config === "" ? undefined : pathIn(root, workspace, inputs.config);
  const configs = inputs.config === "" ? CONFIG_NAMES : named === undefined ? [] : [named];
  const configured = await configuredBaseline(root, commit, runner, inputs);
  const baseline = inputs.baseline === "" ? configured : pathIn(root, workspace, inputs.baseline);
  const names = [...configs, ...(baseline === undefined ? [] : [baseline])];
  const objects = readObjectsSync(
    names.map((name) => `${commit}:${name}`),
    0,
    { cwd: root, safeDirectory: root },
  );
  return new Map(names.flatMap((name, i) => (objects[i] ? [[name, objects[i].id] as const] : [])));
}

/** Where the baseline stands; a configuration that cannot be used says nothing of it. */
async function configuredBaseline(
  root: string,
  commit: string,
  runner: Runner,
  inputs: Inputs,
): Promise<string> {
  try {
    const { baseline } = await readConfiguration({ kind: "commit", root, commit }, runner, inputs);
    return baseline ?? BASELINE_FILE;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return BASELINE_FILE;
  }
}

/** The path from the root; undefined for a file of the workspace that is not in the repository. */
function pathIn(root: string, workspace: string, name: string): string | undefined {
  const path = relative(root, resolve(workspace, name));
  const outside = path === "" || path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
  return outside ? undefined : path.split(sep).join("/");
}
