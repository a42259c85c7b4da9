import { parentPort, workerData } from "node:worker_threads";
import type { Check } from "../check.ts";
import type { Tree } from "../file.ts";
import { createDiskReader, diskEntry } from "../sources/disk.ts";
import type { Entry } from "../sources/source.ts";
import type { createChangeFilter } from "./changed.ts";
import { createExaminer } from "./examine.ts";
import { loadEntry } from "./load.ts";
import {
  type FileTask,
  type FromWorker,
  type ToWorker,
  type VersionsTask,
  WATCH,
  type WorkerSetup,
} from "./messages.ts";
import { newMeter } from "./meter.ts";
import type { Parsers } from "./modules.ts";
import { type Packed, pack } from "./packed.ts";

/**
 * Makes this worker thread examine the files it is sent. Its doings are watched from the main thread, which ends it when a
 * file takes too long.
 *
 * @param all the checks there are; those of the setup are used
 */
export function serveExaminer(all: readonly Check[], languages: Parsers): void {
  const port = parentPort;
  if (!port) throw new TypeError("not a worker thread");
  const setup: WorkerSetup = workerData;
  const watch = new Int32Array(setup.watch);
  const meter = newMeter();
  const checks = setup.checks.flatMap((id) => all.find((check) => check.id === id) ?? []);
  const examine = createExaminer({ ...setup, checks, languages, meter });
  const post = (message: FromWorker) => port.postMessage(message);
  const { tree, receive } = remoteTree(setup, post);
  const read = createDiskReader();
  const onReading = (bytes: number) => void Atomics.store(watch, WATCH.bytes, bytes);

  const examineAll = async (tasks: readonly FileTask[], of: number | undefined) => {
    const outcomes: Packed[] = [];
    for (const [index, task] of tasks.entries()) {
      Atomics.store(watch, WATCH.task, index);
      Atomics.store(watch, WATCH.bytes, 0);
      Atomics.add(watch, WATCH.turn, 1);
      outcomes.push(pack(await examine(entryOf(task, read), { tree, watched: "outside", onReading }, of)));
      Atomics.add(watch, WATCH.turn, 1);
    }
    post({ type: "examined", outcomes });
  };
  let mayHoldMore: ReturnType<typeof createChangeFilter> | undefined;
  const examineVersions = async (task: VersionsTask) => {
    const [{ createChangeFilter }, { examineContents }] = await Promise.all([
      import("./changed.ts"),
      import("./contents.ts"),
    ]);
    mayHoldMore ??= createChangeFilter(checks, setup.marks);
    post(await examineContents(task, examine, mayHoldMore));
  };
  // One message after the other: what is measured and watched is one file.
  let busy = Promise.resolve();
  port.on("message", (message: ToWorker) => {
    if (message.type === "examine") busy = busy.then(() => examineAll(message.tasks, message.of));
    else if (message.type === "versions") busy = busy.then(() => examineVersions(message.task));
    else if (message.type === "end") busy = busy.then(() => post({ type: "ended", meter }));
    else receive(message);
  });
}

/** @param read as for `diskEntry` */
function entryOf(task: FileTask, read?: ReturnType<typeof createDiskReader>): Entry {
  const { path, kind, size, onDisk, bytes, failure } = task;
  if (onDisk && kind === "file") return diskEntry(path, size ?? 0, onDisk, read);
  return {
    path,
    kind,
    ...(size === undefined ? {} : { size }),
    read: () => {
      if (!bytes) throw Object.assign(new Error("not read"), { code: failure });
      return bytes;
    },
  };
}

/** The tree around the files: the main thread knows it, and is asked. Paths are asked for once, and files on disk, too. */
function remoteTree({ limits }: WorkerSetup, post: (message: FromWorker) => void) {
  const asked = new Map<string, Answer<FileTask | undefined>>();
  let paths: Answer<readonly string[]> | undefined;
  const tree: Tree = {
    paths() {
      if (!paths) {
        paths = answer();
        post({ type: "paths" });
      }
      return paths.promise;
    },
    async open(path) {
      let known = asked.get(path);
      if (!known) {
        known = answer();
        asked.set(path, known);
        post({ type: "open", path });
      }
      const task = await known.promise;
      if (!task) return undefined;
      if (task.bytes) asked.delete(path);
      const loaded = loadEntry(entryOf(task), true, limits);
      return "reason" in loaded ? undefined : loaded.file();
    },
  };
  const receive = (message: Extract<ToWorker, { type: "paths" | "opened" }>) => {
    if (message.type === "paths") paths?.resolve(message.paths);
    else asked.get(message.path)?.resolve(message.task);
  };
  return { tree, receive };
}

interface Answer<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
}

function answer<T>(): Answer<T> {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
