import type { FileOutcome } from "../engine/examine.ts";
import { fromJson, toJson } from "./plain.ts";

/** An outcome as it is written down: without its path, and with the tree it holds for, where it depends on that. */
export function writeOutcome(outcome: FileOutcome, tree: string | undefined): string | undefined {
  const { path, state, bytes, found, notChecked, readBy, marks, digest } = outcome;
  const said = notChecked.map(({ reason, incomplete }) => [reason, incomplete]);
  const models = found.map((one) => [one.check, one.models]);
  return toJson([state, bytes, models, said, readBy, marks, digest ?? null, tree ?? null], path);
}

/**
 * @param checks how many checks there are
 * @returns undefined for anything that `writeOutcome` does not write, or what holds for another tree
 */
export function readOutcome(
  text: string,
  path: string,
  checks: number,
  tree: string,
): FileOutcome | undefined {
  const row = fromJson(text, path);
  if (!Array.isArray(row) || row.length !== 8) return undefined;
  const [state, bytes, models, said, readBy, marks, digest, heldFor]: readonly unknown[] = row;
  if ((state !== "looked-at" && state !== "refused") || !isCount(bytes)) return undefined;
  if (heldFor !== null && heldFor !== tree) return undefined;
  const isCheck = (value: unknown): value is number => isCount(value) && value < checks;
  const found = listOf(models, (item) => {
    const [check, of] = pairOf(item);
    return isCheck(check) && Array.isArray(of) && of.every(isModel) ? { check, models: of } : undefined;
  });
  const notChecked = listOf(said, (item) => {
    const [reason, incomplete] = pairOf(item);
    return typeof reason === "string" && typeof incomplete === "boolean"
      ? { path, reason, incomplete }
      : undefined;
  });
  const readers = listOf(readBy, (value) => (isCheck(value) ? value : undefined));
  const words = listOf(marks, (value) => (typeof value === "string" ? value : undefined));
  if (!found || !notChecked || !readers || !words) return undefined;
  const base = { path, state, bytes, found, notChecked, readBy: readers, marks: words } as const;
  if (digest === null) return found.length === 0 && words.length === 0 ? base : undefined;
  return typeof digest === "string" && /^[0-9a-f]{64}$/.test(digest) ? { ...base, digest } : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function pairOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) && value.length === 2 ? value : [];
}

/** Undefined where one of the items is not what it should be. */
function listOf<T>(value: unknown, make: (item: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const made = value.map(make);
  const items = made.flatMap((item) => (item === undefined ? [] : [item]));
  return items.length === made.length ? items : undefined;
}

/** Models are objects of which the engine knows nothing but that their places are places. */
function isModel(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && hasPlaces(value);
}

function hasPlaces(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if ("start" in value && "end" in value && typeof value.start === "number") {
    if (!isCount(value.start) || !isCount(value.end) || value.start > value.end) return false;
  }
  return Object.values(value).every(hasPlaces);
}
