import { isNativeError } from "node:util/types";
import { runInThisContext, Script } from "node:vm";
import { TimeExceeded } from "./limits.ts";

/** Where the script finds what to run: scripts see globals only. */
const KEY = "__bartizanGuarded";
let script: Script | undefined;

/** Whether something runs that will be interrupted. */
let isWatched = false;

/**
 * Runs a function of this thread, and interrupts it when it takes too long, even in the middle of a regular expression. What
 * the function starts and does not wait for is not interrupted. Costs some 0.3 ms, for a thread that watches; within another
 * one's time nothing, and that one's limit holds.
 * @throws {TimeExceeded}
 */
export function guarded<T>(ms: number, run: () => T): T {
  if (isWatched) return run();
  const shared: { [KEY]?: () => unknown } = runInThisContext("globalThis");
  script ??= new Script(`globalThis.${KEY}()`);
  let result: { readonly value: T } | undefined;
  shared[KEY] = () => {
    result = { value: run() };
  };
  isWatched = true;
  try {
    script.runInThisContext({ timeout: ms });
    if (!result) throw new TimeExceeded();
    return result.value;
  } catch (error) {
    if (isNativeError(error) && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      throw new TimeExceeded();
    throw error;
  } finally {
    isWatched = false;
    delete shared[KEY];
  }
}
