import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { types } from "node:util";
import { findables } from "../checks/secrets/kinds/findables.ts";
import { ConfigError } from "../config/error.ts";
import { parseConfig } from "../config/find.ts";
import { CONFIG_NAMES } from "../config/names.ts";
import { configText } from "./config-text.ts";
import { readSecretsBaseline } from "./detect-secrets.ts";
import { readGitleaksConfig, readGitleaksIgnore } from "./gitleaks.ts";
import { type Imported, type ImportedPlace, together } from "./imported.ts";
import { readSecretlintConfig, readSecretlintIgnore } from "./secretlint.ts";
import { workflowText } from "./workflow.ts";

/** A file that is not there yet. */
export interface Proposal {
  /** Relative to the root. */
  readonly path: string;
  readonly content: string;
}

export interface InitPlan {
  readonly proposals: readonly Proposal[];
  /** What is there already or has to be left out, in sentences. */
  readonly notes: readonly string[];
  /** Findings that another tool's file lets stand. */
  readonly places: readonly ImportedPlace[];
}

const WORKFLOWS = ".github/workflows";
const MAX_BYTES = 8 * 1024 * 1024;

/**
 * What `bartizan init` would write below a root; nothing that is there is ever among it.
 * @param action `owner/repo@commit` of the Action; undefined when it is not known
 * @param schema address of the configuration's schema
 */
export async function planInit(root: string, action: string | undefined, schema: string): Promise<InitPlan> {
  const notes: string[] = [];
  const imported = importsAt(root, notes);
  const proposals: Proposal[] = [];
  const present = CONFIG_NAMES.find((name) => isThere(join(root, name)));
  if (present) {
    notes.push(`${present} is there already, and stays as it is.`);
    const entries =
      imported.ignore.length + imported.allow.length + imported.kinds.length + imported.off.length;
    if (entries > 0)
      notes.push("What other tools' files say could go into it:", configText(imported, schema).trimEnd());
  } else proposals.push({ path: "bartizan.yaml", content: await checkedText(imported, schema, notes) });
  const workflow = workflowAt(root);
  if (workflow) notes.push(`${workflow} runs the Action already.`);
  else if (action === undefined) {
    notes.push(
      "No workflow is proposed: pass --action OWNER/REPOSITORY@COMMIT, with the full commit you reviewed.",
    );
  } else if (isThere(join(root, WORKFLOWS, "bartizan.yml"))) {
    notes.push(`${WORKFLOWS}/bartizan.yml is there already, and stays as it is.`);
  } else proposals.push({ path: `${WORKFLOWS}/bartizan.yml`, content: workflowText(action) });
  notes.push(...imported.lost.map((lost) => `Not carried over: ${lost}.`));
  return { proposals, notes, places: imported.places };
}

/** Kinds of other tools may not be what this engine takes; what is proposed has to be right. */
async function checkedText(imported: Imported, schema: string, notes: string[]): Promise<string> {
  const kinds: Imported["kinds"][number][] = [];
  for (const kind of imported.kinds) {
    const alone = configText(
      { ...imported, ignore: [], allow: [], off: [], kinds: [...kinds, kind] },
      schema,
    );
    try {
      await parseConfig(alone, "bartizan.yaml");
      kinds.push(kind);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      const why = error.problems[0]?.message ?? "it is not right";
      notes.push(`Not carried over: the kind ${kind.id} (${why}).`);
    }
  }
  return configText({ ...imported, kinds }, schema);
}

function importsAt(root: string, notes: string[]): Imported {
  const parts: Imported[] = [];
  const take = (name: string, read: (text: string) => Imported) => {
    const text = textOf(join(root, name), name, notes);
    if (text === undefined) return;
    notes.push(`${name} was read.`);
    parts.push(read(text));
  };
  take(".gitleaksignore", readGitleaksIgnore);
  take(".gitleaks.toml", readGitleaksConfig);
  for (const ending of ["", ".json", ".yml", ".yaml"]) {
    const name = `.secretlintrc${ending}`;
    take(name, (text) => readSecretlintConfig(name, text, findables));
  }
  if (textOf(join(root, "package.json"), "package.json", [])?.includes('"secretlint"'))
    take("package.json", (text) => readSecretlintConfig("package.json", text, findables));
  for (const ending of [".js", ".cjs", ".mjs"]) {
    const name = `.secretlintrc${ending}`;
    if (isThere(join(root, name))) notes.push(`Not carried over: ${name} is a program, and is not run.`);
  }
  take(".secretlintignore", readSecretlintIgnore);
  take(".secrets.baseline", readSecretsBaseline);
  return together(parts);
}

function textOf(file: string, name: string, notes: string[]): string | undefined {
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (!stats) return undefined;
    if (stats.isFile() && stats.size <= MAX_BYTES) return readFileSync(file, "utf8");
    notes.push(`Not carried over: ${name} is no regular file, or too large.`);
  } catch (error) {
    const code = types.isNativeError(error) && "code" in error ? String(error.code) : "unknown error";
    notes.push(`Not carried over: ${name} cannot be read (${code}).`);
  }
  return undefined;
}

/** A workflow with a step of the Action. */
function workflowAt(root: string): string | undefined {
  const folder = join(root, WORKFLOWS);
  if (!existsSync(folder)) return undefined;
  for (const name of readdirSync(folder).sort()) {
    if (!/\.ya?ml$/.test(name)) continue;
    const text = textOf(join(folder, name), name, []);
    if (text && /uses:\s*["']?[\w.-]+\/bartizan(?:@|\/)/.test(text)) return `${WORKFLOWS}/${name}`;
  }
  return undefined;
}

function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
