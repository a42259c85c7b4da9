import module from "node:module";
import { workerData } from "node:worker_threads";

/** Runs in every worker thread: the engine's first stage with all checks. */
module.enableCompileCache?.();
const [{ assetsBeside }, { checks }, { serveExaminer }, { parsersFrom }] = await Promise.all([
  import("./assets.ts"),
  import("./checks/index.ts"),
  import("./engine/worker.ts"),
  import("./parsers.ts"),
]);
const { bundle }: { readonly bundle: string } = workerData;
serveExaminer(checks, parsersFrom(assetsBeside(new URL(bundle))));
