(function (exports, __load, module, __url) {"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  addPassage: () => addPassage,
  scanHistory: () => scanHistory
});
module.exports = stdin_exports;
var import_chunk_ZB3WMTGI = __load("./chunk-ZB3WMTGI.js");
var import_chunk_MF6YM5BA = __load("./chunk-MF6YM5BA.js");
var import_chunk_XSPWFX4C = __load("./chunk-XSPWFX4C.js");
var import_chunk_7R246EWF = __load("./chunk-7R246EWF.js");
var import_chunk_TY5UR4NE = __load("./chunk-TY5UR4NE.js");
var import_chunk_6Z5BFISM = __load("./chunk-6Z5BFISM.js");
var import_chunk_HLMJDN3Y = __load("./chunk-HLMJDN3Y.js");
var import_chunk_YJK6JI7O = __load("./chunk-YJK6JI7O.js");
var import_chunk_ZIBZ4SDB = __load("./chunk-ZIBZ4SDB.js");
var import_chunk_MYWCMZTQ = __load("./chunk-MYWCMZTQ.js");
var import_chunk_RGAFTZ2C = __load("./chunk-RGAFTZ2C.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
var WORTH_BYTES = 256 * 1024 * 1024;
async function scanHistory(history, { workers, ...options }, onProgress) {
  const { problems } = history;
  const scan = (0, import_chunk_ZB3WMTGI.createVersionScan)(options, problems, "history");
  const late = await lookThrough(history, scan, { ...options, workers }, { onProgress });
  const { files, bytes, suppressed } = scan.counts;
  return {
    findings: inOrder(scan.found()).map(inHistory),
    notChecked: [...history.notes, ...late, ...problems.list(), ...nothing(history)].sort(compareProblems),
    suppressed,
    stats: { files, bytes }
  };
}
async function lookThrough(contents, scan, { workers, ...options }, through) {
  const bytes = contents.list.reduce((sum, { size }) => sum + size, 0);
  let last = 0;
  const counted = {
    ...through,
    onProgress: (done, total) => {
      last = done;
      through.onProgress?.(done, total);
    }
  };
  try {
    if (workers && workers.jobs > 1 && bytes >= WORTH_BYTES)
      await lookInThreads(contents, scan, { ...options, workers }, counted);
    else await lookHere(contents, scan, options, counted);
  } catch (error) {
    if (!(error instanceof import_chunk_YXPOKRHL.OutOfTime)) throw error;
    return [(0, import_chunk_YXPOKRHL.outOfTime)(last, contents.list.length, "contents of its commits")];
  }
  return [];
}
async function lookHere({ list, at }, scan, { checks }, { onProgress, known }) {
  const mayHoldMore = (0, import_chunk_TY5UR4NE.createChangeFilter)(checks, import_chunk_ZB3WMTGI.MARKS);
  await (0, import_chunk_XSPWFX4C.readBlobs)(
    list.map(({ id }) => id),
    at,
    (bytes, index) => {
      const version = list[index];
      if (!version) return void 0;
      const lookIf = (isNew) => {
        if (version.isKnown) return void 0;
        if (isNew) return scan.look(version, bytes, { known });
        scan.passOver(1, bytes.length);
        return void 0;
      };
      const report = () => onProgress?.(index + 1, list.length);
      const looked = (0, import_chunk_AOZ2SMLR.thenOn)(mayHoldMore(version, bytes), lookIf);
      if (looked) return looked.then(report);
      report();
      return void 0;
    }
  );
}
async function lookInThreads({ list, at }, scan, options, { onProgress, known }) {
  const { checks, limits, workers, configuration } = options;
  const { examineInThreads } = await Promise.resolve().then(() => __load("./history-threads-ZK4FY4AV.js"));
  let done = 0;
  const threads = {
    at,
    workers,
    setup: {
      checks: checks.map(({ id }) => id),
      secretKinds: configuration.secretKinds,
      limits,
      marks: import_chunk_ZB3WMTGI.MARKS
    },
    meter: options.meter ?? (0, import_chunk_AOZ2SMLR.newMeter)()
  };
  for await (const { versions, outcome: part } of examineInThreads(list, threads)) {
    scan.passOver(part.passed.files, part.passed.bytes);
    for (const { index, outcome, bytes } of part.held) {
      const version = versions[index];
      if (!version) continue;
      const entry = (0, import_chunk_ZB3WMTGI.entryOver)(version.path, bytes ?? new Uint8Array());
      const loaded = bytes && (0, import_chunk_AOZ2SMLR.loadEntry)(entry, false, limits);
      const file = loaded && !("reason" in loaded) ? loaded.file() : void 0;
      await scan.goOn(version, { outcome, entry, file }, { known });
    }
    done += versions.length;
    onProgress?.(done, list.length);
  }
}
async function addPassage(result, passage, options, onProgress) {
  const passed = await scanPassage(passage, options, onProgress);
  return {
    findings: [...result.findings, ...passed.findings].sort(import_chunk_6Z5BFISM.compareFindings),
    notChecked: [...result.notChecked, ...passed.notChecked].sort(compareProblems),
    suppressed: (0, import_chunk_AOZ2SMLR.addSuppressed)(result.suppressed, passed.suppressed)
  };
}
async function scanPassage(passage, { workers, ...options }, onProgress) {
  const { list, problems, at } = passage;
  const scan = (0, import_chunk_ZB3WMTGI.createVersionScan)(options, problems, "range");
  let names;
  const known = async (draft) => {
    names ??= namesIn(passage, scan);
    return (await names).has(nameOf(draft));
  };
  const paths = new Set(list.map(({ path }) => path));
  const before = passage.around.filter(({ path }) => paths.has(path));
  const contents = [...before.map((version) => ({ ...version, isKnown: true })), ...list].sort(
    import_chunk_MF6YM5BA.compareVersions
  );
  const late = await lookThrough(
    { at, list: contents },
    scan,
    { ...options, workers },
    { known, onProgress }
  );
  const found = inOrder(scan.found());
  const root = await rootAmong(found, at);
  return {
    findings: found.map((one) => inPassage(one, root)),
    notChecked: [...passage.notes, ...late, ...problems.list()].sort(compareProblems),
    suppressed: scan.counts.suppressed,
    stats: { files: 0, bytes: 0 }
  };
}
async function namesIn({ around, at }, scan) {
  const names = /* @__PURE__ */ new Set();
  await (0, import_chunk_XSPWFX4C.readBlobs)(
    around.map(({ id }) => id),
    at,
    async (bytes, index) => {
      const version = around[index];
      if (!version) return;
      for (const draft of (await scan.draftsIn(version, bytes)).drafts) names.add(nameOf(draft));
    }
  );
  return names;
}
function nameOf({ rule, identity }) {
  return `${rule}\0${identity ?? ""}`;
}
function inOrder(found) {
  return [...found].sort(
    (a, b) => (0, import_chunk_6Z5BFISM.compareFindings)(a.finding, b.finding) || a.version.order - b.version.order
  );
}
function inHistory({ finding, version: { commit } }) {
  return {
    ...finding,
    commit,
    message: `${finding.message} Commit ${short(commit)} brought it in.`
  };
}
async function rootAmong(found, at) {
  const first = found.reduce(
    (best, { version }) => best && best.order < version.order ? best : version,
    void 0
  );
  return first && (await (0, import_chunk_7R246EWF.parentsOf)(first.commit, at)).length === 0 ? first.commit : void 0;
}
function inPassage({ finding, version: { commit } }, root) {
  const before = commit === root ? "--root" : `${short(commit)}~1`;
  return {
    ...finding,
    commit,
    message: `${finding.message} Commit ${short(commit)} brought it in, and a later one took it out.`,
    why: `${finding.why} Taking it out later does not help: it is in the history for good, until that is rewritten, and whoever gets these commits gets it.`,
    fix: `${finding.fix} Here: \`git rebase --interactive ${before}\`, mark that commit \`edit\`, remove it there, and go on with \`git commit --amend\` and \`git rebase --continue\`.`
  };
}
function short(commit) {
  return commit.slice(0, 12);
}
function nothing({ blobs }) {
  return blobs > 0 ? [] : [{ path: "", reason: "there was nothing to look at", incomplete: true }];
}
function compareProblems(a, b) {
  return (0, import_chunk_AOZ2SMLR.compareText)(a.path, b.path) || (0, import_chunk_AOZ2SMLR.compareText)(a.reason, b.reason);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  addPassage,
  scanHistory
});
})