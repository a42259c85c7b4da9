(function (exports, __load, module, __url) {"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  MARKS: () => MARKS,
  createVersionScan: () => createVersionScan,
  entryOver: () => entryOver,
  examineVersion: () => examineVersion
});
module.exports = stdin_exports;
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var MARKS = [import_chunk_AOZ2SMLR.IGNORE_WORD];
function createVersionScan(options, problems, scope) {
  const examine = (0, import_chunk_AOZ2SMLR.createExaminer)({ ...options, marks: MARKS, meter: options.meter ?? (0, import_chunk_AOZ2SMLR.newMeter)() });
  const byFingerprint = /* @__PURE__ */ new Map();
  const counts = { files: 0, bytes: 0, suppressed: import_chunk_AOZ2SMLR.NOTHING_SUPPRESSED };
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
        const judgement = await (0, import_chunk_AOZ2SMLR.asked)(
          () => check.judge(models, {
            inScope: (path) => path === version.path,
            scope,
            isTracked: () => void 0,
            options: (path) => (0, import_chunk_AOZ2SMLR.policyOf)(options.configuration).options(path),
            advisories: options.advisories
          })
        );
        for (const draft of judgement.drafts) if (options.rules.has(draft.rule)) drafts.push(draft);
      } catch (error) {
        problems.add((0, import_chunk_AOZ2SMLR.internalError)(version.path, `the ${check.id} check`, error));
      }
    }
    return { drafts, file, entry, secrets: (0, import_chunk_AOZ2SMLR.secretsOf)(options.checks, outcome) };
  }
  async function look(version, bytes, options2 = {}) {
    await keep(version, await draftsIn(version, bytes), options2);
  }
  async function goOn(version, examined, options2 = {}) {
    await keep(version, await draftsFrom(version, examined), options2);
  }
  async function keep(version, { drafts, file, entry, secrets }, { known }) {
    const wanted = [];
    for (const draft of drafts) if (!await known?.(draft)) wanted.push(draft);
    if (wanted.length === 0) return;
    const source = alone(entry);
    const { reported, suppressed } = await (0, import_chunk_AOZ2SMLR.findingsOf)(
      wanted,
      [entry.path],
      (0, import_chunk_AOZ2SMLR.lookedAt)([], { ...options, source }),
      {
        ...options,
        source,
        wholeFiles: true,
        secretsIn: async (of) => secrets ?? options.secretsIn(of),
        open: async (path) => path === version.path ? file : void 0
      }
    );
    counts.suppressed = (0, import_chunk_AOZ2SMLR.addSuppressed)(counts.suppressed, suppressed);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  MARKS,
  createVersionScan,
  entryOver,
  examineVersion
});
})