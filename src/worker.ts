import { workerData } from "node:worker_threads";
import { keepCompiledCode } from "./cli/compile-cache.ts";

/** Runs in every worker thread: the engine's first stage with all checks. */
keepCompiledCode({ env: process.env, platform: process.platform, cwd: process.cwd() });
const [{ assetsBeside }, { checks }, { serveExaminer }, { parsersFrom }] = await Promise.all([
  import("./assets.ts"),
  import("./checks/index.ts"),
  import("./engine/worker.ts"),
  import("./parsers.ts"),
]);
const { bundle }: { readonly bundle: string } = workerData;
serveExaminer(checks, parsersFrom(assetsBeside(new URL(bundle))));
