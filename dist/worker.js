import {
  require_node_worker_threads
} from "./chunks/chunk-7ICGADJD.js";
import {
  keepCompiledCode
} from "./chunks/chunk-RM4FZITK.js";
import {
  __toESM
} from "./chunks/chunk-4225Q4N4.js";

// src/worker.ts
var import_node_worker_threads = __toESM(require_node_worker_threads(), 1);
keepCompiledCode({ env: process.env, platform: process.platform, cwd: process.cwd() });
var [{ assetsBeside }, { checksWith }, { serveExaminer }, { parsersFrom }] = await Promise.all([
  import("./chunks/assets-FRHZP2AF.js"),
  import("./chunks/checks-QSHOGQVE.js"),
  import("./chunks/worker-4U7QWGW7.js"),
  import("./chunks/parsers-X67TRARQ.js")
]);
var { bundle, secretKinds } = import_node_worker_threads.workerData;
serveExaminer(checksWith(secretKinds), parsersFrom(assetsBeside(new URL(bundle))));
