import type { FileOutcome } from "./examine.ts";

/** An outcome on its way between threads: of most files there is little to say, and a number takes a tenth of what an object does. */
export type Packed = number | FileOutcome;

const UNCLAIMED = -1;
const BINARY_NAME = -2;
/** Files are smaller than this, and above it stands a bit for each check that had a reader read the file. */
const CHECKS = 2 ** 32;
const MOST_CHECKS = 20;

export function pack(outcome: FileOutcome): Packed {
  const { state, bytes, found, notChecked, readBy, marks, digest, dependsOn } = outcome;
  const isNothing = found.length === 0 && notChecked.length === 0 && marks.length === 0;
  if (!isNothing || digest !== undefined || outcome.putOff) return outcome;
  if (state === "unclaimed") return UNCLAIMED;
  if (state === "binary-name") return BINARY_NAME;
  const isPlain = state === "looked-at" && dependsOn === "file" && bytes < CHECKS;
  if (!isPlain || readBy.some((check) => check >= MOST_CHECKS)) return outcome;
  return bytes + CHECKS * readBy.reduce((bits, check) => bits | (1 << check), 0);
}

/** @param path of the file it is the outcome of */
export function unpack(packed: Packed, path: string): FileOutcome {
  if (typeof packed !== "number") return packed;
  const nothing = { path, found: [], notChecked: [], marks: [] } as const;
  if (packed < 0) {
    return { ...nothing, state: packed === UNCLAIMED ? "unclaimed" : "binary-name", bytes: 0, readBy: [] };
  }
  const bits = Math.floor(packed / CHECKS);
  const readBy = bits === 0 ? [] : checksIn(bits);
  return { ...nothing, state: "looked-at", bytes: packed % CHECKS, readBy, dependsOn: "file" };
}

function checksIn(bits: number): readonly number[] {
  return Array.from({ length: MOST_CHECKS }, (_, check) => check).filter((check) => bits & (1 << check));
}
