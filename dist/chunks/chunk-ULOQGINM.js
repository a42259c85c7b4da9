import {
  IGNORE_WORD,
  NOTHING_SUPPRESSED,
  addSuppressed,
  createExaminer,
  findingsOf,
  internalError,
  lookedAt,
  newMeter,
  policyOf
} from "./chunk-OAKJFYJQ.js";

// src/engine/versions.ts
var MARKS = [IGNORE_WORD];
function createVersionScan(options, problems) {
  const examine = createExaminer({ ...options, marks: MARKS, meter: options.meter ?? newMeter() });
  const byFingerprint = /* @__PURE__ */ new Map();
  const counts = { files: 0, bytes: 0, suppressed: NOTHING_SUPPRESSED };
  async function draftsIn(version, bytes) {
    return draftsFrom(version, await examineVersion(examine, version.path, bytes));
  }
  async function draftsFrom(version, { outcome, entry, file }) {
    for (const problem of outcome.notChecked) problems.add(problem);
    if (outcome.state === "looked-at") {
      counts.files++;
      counts.bytes += outcome.bytes;
    }
    const drafts = [];
    for (const [index, check] of options.checks.entries()) {
      const models = outcome.found.filter((one) => one.check === index).flatMap((one) => one.models);
      if (models.length === 0) continue;
      try {
        const judgement = await check.judge(models, {
          inScope: (path) => path === version.path,
          isTracked: () => void 0,
          options: (path) => policyOf(options.configuration).options(path),
          advisories: options.advisories
        });
        for (const draft of judgement.drafts) if (options.rules.has(draft.rule)) drafts.push(draft);
      } catch (error) {
        problems.add(internalError(version.path, `the ${check.id} check`, error));
      }
    }
    return { drafts, file, entry };
  }
  async function look(version, bytes, options2 = {}) {
    await keep(version, await draftsIn(version, bytes), options2);
  }
  async function goOn(version, examined) {
    await keep(version, await draftsFrom(version, examined), {});
  }
  async function keep(version, { drafts, file, entry }, { known }) {
    const wanted = [];
    for (const draft of drafts) if (!await known?.(draft)) wanted.push(draft);
    if (wanted.length === 0) return;
    const source = alone(entry);
    const { reported, suppressed } = await findingsOf(
      wanted,
      [entry.path],
      lookedAt([], { ...options, source }),
      {
        ...options,
        source,
        wholeFiles: true,
        open: async (path) => path === version.path ? file : void 0
      }
    );
    counts.suppressed = addSuppressed(counts.suppressed, suppressed);
    for (const finding of reported) {
      const earlier = byFingerprint.get(finding.fingerprint);
      if (!earlier || version.order < earlier.version.order) {
        byFingerprint.set(finding.fingerprint, { finding, version });
      }
    }
  }
  function passOver(files, bytes) {
    counts.files += files;
    counts.bytes += bytes;
  }
  return { look, goOn, passOver, draftsIn, counts, found: () => [...byFingerprint.values()] };
}
async function examineVersion(examine, path, bytes) {
  let file;
  const entry = entryOver(path, bytes);
  const outcome = await examine(entry, {
    tree: NOTHING_BESIDE,
    watched: "here",
    keep: (found) => {
      file = found;
      return true;
    }
  });
  return { outcome, entry, file };
}
function entryOver(path, bytes) {
  return { path, kind: "file", size: bytes.length, read: () => bytes };
}
var NOTHING_BESIDE = { paths: async () => [], open: async () => void 0 };
function alone(entry) {
  return {
    kind: "history",
    entries: [entry],
    problems: [],
    treePaths: () => [entry.path],
    treeEntry: (path) => path === entry.path ? entry : void 0
  };
}

export {
  MARKS,
  createVersionScan,
  examineVersion,
  entryOver
};
