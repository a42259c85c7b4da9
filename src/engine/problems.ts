import { isNativeError } from "node:util/types";
import type { NotChecked } from "../finding.ts";

/** A mistake in the program. Names the place in it, never the error's message: that may quote the file. */
export function internalError(path: string, what: string, error: unknown): NotChecked {
  const kind = isNativeError(error) ? error.name : typeof error;
  return {
    path,
    reason: `${what} failed with ${kind}: a bug in Bartizan, please report it`,
    incomplete: true,
  };
}
