import {
  rangeScope
} from "./chunk-SQMOVZMH.js";
import {
  commitSource
} from "./chunk-VS6NPKGH.js";
import "./chunk-RK2KC2BW.js";
import "./chunk-7UTINHF3.js";
import "./chunk-QIKOBSGA.js";
import "./chunk-SZPGAL5Y.js";
import "./chunk-OAKJFYJQ.js";
import {
  DEFAULT_LIMITS,
  stagedSource
} from "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";

// src/cli/hooks/framework.ts
async function frameworkScope(host, root) {
  const maxBytes = DEFAULT_LIMITS.namedFileBytes;
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to, GIT_INDEX_FILE: index } = host.env;
  if (from && to) return rangeScope(root, `${from}...${to}`, maxBytes);
  if (index !== void 0 || stagedSource(root, maxBytes).entries.length > 0) return void 0;
  const source = await commitSource("HEAD", { cwd: root, safeDirectory: root }, { within: [""], maxBytes });
  return { source, scope: { head: "HEAD" } };
}
export {
  frameworkScope
};
