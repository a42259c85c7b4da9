import { availableParallelism } from "node:os";
import type { Workers } from "./engine/runner.ts";

/** More threads are not used unless asked for: each holds its own readers and grammars. */
const MOST = 8;

/**
 * The threads of the bundle.
 * @param bundle folder of the bundle, as a `file:` URL with a slash at the end
 * @param jobs as asked for; default: as many as there are processors
 */
export function workersBeside(bundle: URL, jobs?: number): Workers {
  return {
    entry: new URL("worker.js", bundle),
    data: { bundle: bundle.href },
    jobs: jobs ?? Math.min(availableParallelism(), MOST),
  };
}
