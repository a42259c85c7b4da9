import {
  FirstVersions,
  introductions,
  isPartialClone,
  measured,
  missingObjects
} from "./chunk-RK2KC2BW.js";
import {
  isWithin
} from "./chunk-7UTINHF3.js";
import {
  filesOf,
  shallowCommits
} from "./chunk-QIKOBSGA.js";
import {
  blobSource,
  changesBetween,
  filesAfter
} from "./chunk-UWKIGZC5.js";

// src/sources/commit.ts
async function changedFiles(base, head, at) {
  return filesAfter(await changesBetween({ base, head }, at));
}
async function commitSource(commit, at, options) {
  const tree = await filesOf(commit, at);
  const scope = (options.scope ?? tree).filter(({ path }) => isWithin(path, options.within));
  const kind = options.scope ? "range" : "worktree";
  return blobSource(kind, scope, () => tree, at.cwd, options.maxBytes);
}

// src/sources/passage.ts
async function passageOf(at, commits, present, maxBytes) {
  const cut = await shallowCommits(at);
  const whole = commits.filter((commit) => !cut.has(commit));
  const brought = new FirstVersions();
  const around = new FirstVersions();
  const born = /* @__PURE__ */ new Map();
  const addAround = (id, path) => around.add({ commit: -1, path, mode: "100644", id, before: [] });
  await introductions(whole, at, (introduction) => {
    const { commit, path, id, before } = introduction;
    if (!born.has(id)) born.set(id, commit);
    brought.add(introduction);
    for (const old of before) {
      if (!/^0+$/.test(old) && (born.get(old) ?? commit) >= commit) addAround(old, path);
    }
  });
  for (const { id, path } of present) addAround(id, path);
  for (const id of around.byId.keys()) brought.byId.delete(id);
  brought.submodules.clear();
  around.submodules.clear();
  const notes = [];
  if (whole.length < commits.length) {
    const reason = "this clone is shallow, so what came with its oldest commit and was taken out again is not known";
    notes.push({ path: "", reason, incomplete: false });
  }
  const absent = await isPartialClone(at) ? await missingObjects(whole, at) : /* @__PURE__ */ new Set();
  const versions = await measured(brought, whole, at, maxBytes, absent);
  return { at, ...versions, notes, around: (await measured(around, whole, at, maxBytes, absent)).list };
}

export {
  changedFiles,
  commitSource,
  passageOf
};
