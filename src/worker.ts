import { workerData } from "node:worker_threads";
import { keepCompiledCode } from "./cli/compile-cache.ts";
import type { WorkerSetup } from "./engine/messages.ts";

/** Runs in every worker thread: the engine's first stage with all checks. */
keepCompiledCode({ env: process.env, platform: process.platform, cwd: process.cwd() });
const [{ assetsBeside }, { checksWith }, { serveExaminer }, { parsersFrom }] = await Promise.all([
  import("./assets.ts"),
  import("./checks/index.ts"),
  import("./engine/worker.ts"),
  import("./parsers.ts"),
]);
const { bundle, secretKinds }: { readonly bundle: string } & WorkerSetup = workerData;
serveExaminer(checksWith(secretKinds), parsersFrom(assetsBeside(new URL(bundle))));
