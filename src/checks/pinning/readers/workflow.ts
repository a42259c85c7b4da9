import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { FileRole } from "../../../file-role.ts";
import { entriesOf, get, isString, itemsOf } from "../../../formats/access.ts";
import { documentOf } from "../../../formats/read.ts";
import type { Range, Value } from "../../../languages/value.ts";
import { isLocalImage, parseImage } from "../image-reference.ts";
import { ACTIONS_LOCK, type ActionsLock, actionsLockOf, lockedAction } from "../locks/actions-lock.ts";
import type { Requirement, Selector } from "../model.ts";
import { isWorkflowPath } from "../paths.ts";
import { reportProblems, roleOfFolder, spanIn } from "../place.ts";
import { matrixValues } from "./matrix.ts";

/** What GitHub Actions fetches: steps, reusable workflows and containers of a workflow, and of an action's own metadata. */
export async function readWorkflow(file: SourceFile, context: ReadContext): Promise<readonly Requirement[]> {
  const { value, problems } = await documentOf(file, "yaml");
  const isWorkflow = isWorkflowPath(file.path);
  const lock = isWorkflow ? await actionsLockOf(context.tree) : undefined;
  if (lock === "unreadable") context.notChecked("cannot be read as a lockfile", ACTIONS_LOCK);
  const role = roleOfFolder(file.path);
  const reading: Reading = {
    file,
    // An action is often kept in a folder `build`.
    role: role === "generated" ? "source" : role,
    lock: lock === "unreadable" ? undefined : lock,
    found: [],
  };
  if (isWorkflow) for (const { value: job } of entriesOf(get(value, "jobs"))) readJob(reading, job);
  else readAction(reading, get(value, "runs"));
  reportProblems(file, context, "YAML", problems);
  return reading.found;
}

interface Reading {
  readonly file: SourceFile;
  readonly lock: ActionsLock | undefined;
  readonly role: FileRole;
  readonly found: Requirement[];
}

function readJob(reading: Reading, job: Value): void {
  addUses(reading, get(job, "uses"), true);
  readSteps(reading, get(job, "steps"));
  const container = get(job, "container");
  addImage(reading, isString(container) ? container : get(container, "image"), job);
  for (const { value: service } of entriesOf(get(job, "services")))
    addImage(reading, get(service, "image"), job);
}

function readAction(reading: Reading, runs: Value | undefined): void {
  readSteps(reading, get(runs, "steps"));
  const image = get(runs, "image");
  // Otherwise it is the path of a Dockerfile, which has a reader of its own.
  if (isString(image) && image.value.startsWith("docker://")) addUses(reading, image, false);
}

function readSteps(reading: Reading, steps: Value | undefined): void {
  for (const step of itemsOf(steps)) addUses(reading, get(step, "uses"), false);
}

function addUses(reading: Reading, value: Value | undefined, reusable: boolean): void {
  if (!isString(value)) return;
  const text = value.value.trim();
  if (text.startsWith("docker://")) {
    addImageText(reading, value.range, text, text.slice("docker://".length), "step");
    return;
  }
  // `./` is this commit's own tree, and so is `$/`: they are as reviewed as the workflow.
  if (text.startsWith("./") || text.startsWith("$/") || text.startsWith("../")) return;
  const at = text.lastIndexOf("@");
  const name = text.slice(0, at);
  const ref = text.slice(at + 1);
  if (at === -1 || !/^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?$/.test(name) || !/^[\w./@+-]+$/.test(ref)) return;
  reading.found.push({
    ecosystem: "GitHub Actions",
    name,
    spec: text,
    at: spanIn(reading.file, textRange(reading.file, value.range, text)),
    role: reading.role,
    selector: { kind: "action", ref, reusable },
    lock: lockedAction(reading.lock, reading.file.path, name, ref),
  });
}

function addImage(reading: Reading, value: Value | undefined, job: Value): void {
  if (!isString(value)) return;
  for (const { text, at, written } of matrixValues(
    reading.file.text,
    value,
    get(job, "strategy", "matrix"),
  )) {
    addImageText(reading, at, written, text, "container");
  }
}

function addImageText(
  reading: Reading,
  at: Range,
  written: string,
  text: string,
  use: (Selector & { kind: "image" })["use"],
): void {
  const image = parseImage(text.trim());
  if (!image || isLocalImage(image.name)) return;
  reading.found.push({
    ecosystem: "Docker",
    name: image.name,
    spec: text.trim(),
    at: spanIn(reading.file, textRange(reading.file, at, written.trim())),
    role: reading.role,
    selector: { kind: "image", tag: image.tag, digest: image.digest !== undefined, settable: false, use },
    lock: { kind: "none" },
  });
}

/** Where the text itself stands: without quotes, or within a block scalar. */
function textRange(file: SourceFile, range: Range, text: string): Range {
  const offset = file.text.slice(range.start, range.end).indexOf(text);
  if (offset === -1) return range;
  return { start: range.start + offset, end: range.start + offset + text.length };
}
