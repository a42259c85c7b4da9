import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  blobSource,
  changesBetweenSync,
  emptyTree,
  filesAfter,
  pathFromBytes,
  splitZ
} from "./chunk-D3HH5V7V.js";
import {
  GitError,
  runSync
} from "./chunk-SGIMKSYY.js";

// src/sources/staged.ts
function stagedSource(root, maxBytes) {
  return blobSource("staged", filesAfter(stagedChanges(root)), () => listIndex(root), root, maxBytes);
}
function stagedChanges(root) {
  const options = { cwd: root, safeDirectory: root };
  try {
    return changesBetweenSync({ base: "HEAD", index: true }, options);
  } catch (error) {
    if (!(error instanceof GitError && error.kind === "failed")) throw error;
    return changesBetweenSync({ base: emptyTree(options), index: true }, options);
  }
}
function listIndex(root) {
  const output = runSync(["ls-files", "-z", "--stage"], { cwd: root, safeDirectory: root });
  return splitZ(output).flatMap((line) => {
    const tab = line.indexOf(9);
    const [mode, id, stage] = line.toString("latin1", 0, tab).split(" ");
    return mode && id && stage === "0" ? [{ path: pathFromBytes(line.subarray(tab + 1)), mode, id }] : [];
  });
}

// src/cli/rule-page-url.ts
import { existsSync } from "node:fs";
function rulePageBeside(bundle) {
  const pages = new URL("../docs/rules/", bundle);
  const there = existsSync(pages);
  return (ruleId) => there ? new URL(`${ruleId}.md`, pages).href : void 0;
}

export {
  stagedSource,
  rulePageBeside
};
