import {
  MARKS,
  createVersionScan,
  entryOver
} from "./chunk-ULOQGINM.js";
import {
  createChangeFilter
} from "./chunk-3TQEMX7K.js";
import {
  compareFindings
} from "./chunk-PWEOAVGP.js";
import "./chunk-MYWCMZTQ.js";
import "./chunk-IKNQ4MBZ.js";
import {
  readBlobs
} from "./chunk-SZPGAL5Y.js";
import "./chunk-OLSC5EK4.js";
import "./chunk-GIV7IS2I.js";
import "./chunk-ZIBZ4SDB.js";
import "./chunk-RGAFTZ2C.js";
import {
  addSuppressed,
  compareText,
  loadEntry,
  newMeter
} from "./chunk-OAKJFYJQ.js";
import "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";

// src/engine/history.ts
var WORTH_BYTES = 16 * 1024 * 1024;
async function scanHistory(history, { workers, ...options }, onProgress) {
  const { list, problems } = history;
  const scan = createVersionScan(options, problems);
  const bytesOf = list.reduce((sum, { size }) => sum + size, 0);
  if (workers && workers.jobs > 1 && bytesOf >= WORTH_BYTES)
    await lookInThreads(history, scan, { ...options, workers }, onProgress);
  else await lookHere(history, scan, options, onProgress);
  const { files, bytes, suppressed } = scan.counts;
  return {
    findings: inOrder(scan.found()).map(inHistory),
    notChecked: [...history.notes, ...problems.list(), ...nothing(history)].sort(compareProblems),
    suppressed,
    stats: { files, bytes }
  };
}
async function lookHere({ list, at }, scan, { checks }, onProgress) {
  const mayHoldMore = createChangeFilter(checks, MARKS);
  await readBlobs(
    list.map(({ id }) => id),
    at,
    async (bytes, index) => {
      const version = list[index];
      if (version && await mayHoldMore(version, bytes)) await scan.look(version, bytes);
      else scan.passOver(1, bytes.length);
      onProgress?.(index + 1, list.length);
    }
  );
}
async function lookInThreads({ list, at }, scan, options, onProgress) {
  const { checks, limits, workers, configuration } = options;
  const { examineInThreads } = await import("./history-threads-DTGLVUFH.js");
  let done = 0;
  const threads = {
    at,
    workers,
    setup: {
      checks: checks.map(({ id }) => id),
      secretKinds: configuration.secretKinds,
      limits,
      marks: MARKS
    },
    meter: options.meter ?? newMeter()
  };
  for await (const { versions, outcome: part } of examineInThreads(list, threads)) {
    scan.passOver(part.passed.files, part.passed.bytes);
    for (const { index, outcome, bytes } of part.held) {
      const version = versions[index];
      if (!version) continue;
      const entry = entryOver(version.path, bytes ?? new Uint8Array());
      const loaded = bytes && loadEntry(entry, false, limits);
      const file = loaded && !("reason" in loaded) ? loaded.file() : void 0;
      await scan.goOn(version, { outcome, entry, file });
    }
    done += versions.length;
    onProgress?.(done, list.length);
  }
}
async function addPassage(result, passage, options) {
  const passed = await scanPassage(passage, options);
  return {
    findings: [...result.findings, ...passed.findings].sort(compareFindings),
    notChecked: [...result.notChecked, ...passed.notChecked].sort(compareProblems),
    suppressed: addSuppressed(result.suppressed, passed.suppressed)
  };
}
async function scanPassage(passage, options) {
  const { list, problems, at } = passage;
  const scan = createVersionScan(options, problems);
  let around;
  const readAround = async () => {
    const names = /* @__PURE__ */ new Set();
    const versions = passage.around;
    await readBlobs(
      versions.map(({ id }) => id),
      at,
      async (bytes, index) => {
        const version = versions[index];
        if (!version) return;
        for (const draft of (await scan.draftsIn(version, bytes)).drafts) names.add(nameOf(draft));
      }
    );
    return names;
  };
  await readBlobs(
    list.map(({ id }) => id),
    at,
    async (bytes, index) => {
      const version = list[index];
      if (!version) return;
      await scan.look(version, bytes, {
        known: async (draft) => {
          around ??= readAround();
          return (await around).has(nameOf(draft));
        }
      });
    }
  );
  return {
    findings: inOrder(scan.found()).map(inPassage),
    notChecked: [...passage.notes, ...problems.list()].sort(compareProblems),
    suppressed: scan.counts.suppressed,
    stats: { files: 0, bytes: 0 }
  };
}
function nameOf({ rule, identity }) {
  return `${rule}\0${identity ?? ""}`;
}
function inOrder(found) {
  return [...found].sort(
    (a, b) => compareFindings(a.finding, b.finding) || a.version.order - b.version.order
  );
}
function inHistory({ finding, version: { commit } }) {
  return {
    ...finding,
    commit,
    message: `${finding.message} Commit ${short(commit)} brought it in.`
  };
}
function inPassage({ finding, version: { commit } }) {
  return {
    ...finding,
    commit,
    message: `${finding.message} Commit ${short(commit)} brought it in, and a later one took it out.`,
    why: `${finding.why} Taking it out later does not help: it is in the history for good, until that is rewritten, and whoever gets these commits gets it.`,
    fix: `${finding.fix} If the commits are not pushed yet, take it out of the one that brought it: \`git rebase --interactive ${short(commit)}~1\`, mark that commit \`edit\`, remove it there, and go on with \`git commit --amend\` and \`git rebase --continue\`.`
  };
}
function short(commit) {
  return commit.slice(0, 12);
}
function nothing({ blobs }) {
  return blobs > 0 ? [] : [{ path: "", reason: "there was nothing to look at", incomplete: true }];
}
function compareProblems(a, b) {
  return compareText(a.path, b.path) || compareText(a.reason, b.reason);
}
export {
  addPassage,
  scanHistory,
  scanPassage
};
