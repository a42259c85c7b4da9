import type { WorkerSetup } from "./engine/messages.ts";

/** Runs in every worker thread: the engine's first stage with all checks. */
const [{ workerData }, { assetsBeside }, { checksWith }, { serveExaminer }, { parsersFrom }] =
  await Promise.all([
    import("node:worker_threads"),
    import("./assets.ts"),
    import("./checks/index.ts"),
    import("./engine/worker.ts"),
    import("./parsers.ts"),
  ]);
const { bundle, secretKinds }: { readonly bundle: string } & WorkerSetup = workerData;
serveExaminer(checksWith(secretKinds), parsersFrom(assetsBeside(new URL(bundle))));
