import {
  changedFiles,
  commitSource,
  passageOf
} from "./chunk-VS6NPKGH.js";
import {
  commitsIn,
  historyAt
} from "./chunk-RK2KC2BW.js";
import {
  commitId,
  isShallow,
  mergeBase
} from "./chunk-QIKOBSGA.js";
import {
  DEFAULT_LIMITS,
  UserError,
  repositoryOf
} from "./chunk-UWKIGZC5.js";

// src/cli/range.ts
async function rangeScope(cwd, range, maxBytes) {
  const match = /^(.*?)(\.{2,3})(.*)$/.exec(range);
  if (!match)
    throw new UserError(`--range ${range} is not a range`, "Write --range BASE..HEAD, such as main..HEAD.");
  const [, left = "", dots, right = ""] = match;
  const root = repositoryOf(cwd, "--range").path;
  const at = { cwd: root, safeDirectory: root };
  const [from, head] = [await known(left || "HEAD", at), await known(right || "HEAD", at)];
  const base = dots === "..." ? await mergeBase(from, head, at) : from;
  if (base === void 0) {
    throw new UserError(
      `${left || "HEAD"} and ${right || "HEAD"} have no common commit here`,
      await isShallow(at) ? "This clone is shallow: `git fetch --unshallow` brings the rest." : "Compare them with two dots."
    );
  }
  const scope = await changedFiles(base, head, at);
  const how = dots === "..." ? `merge base of ${left || "HEAD"} and ${right || "HEAD"}` : "as given";
  const history = historyAt(root);
  const commits = await commitsIn([head, `^${from}`], history);
  return {
    source: await commitSource(head, at, { scope, within: [""], maxBytes }),
    scope: { base, head, how },
    passage: await passageOf(history, commits, scope, DEFAULT_LIMITS.fileBytes)
  };
}
async function known(name, at) {
  const id = await commitId(name, at);
  if (id !== void 0) return id;
  throw new UserError(
    `there is no commit ${name} in this clone`,
    await isShallow(at) ? "This clone is shallow: `git fetch --unshallow` brings the rest." : "`git log` shows the commits there are."
  );
}

export {
  rangeScope
};
