import {
  examineVersion
} from "./chunk-ULOQGINM.js";
import {
  readBlobs
} from "./chunk-SZPGAL5Y.js";
import "./chunk-OAKJFYJQ.js";
import {
  GitError
} from "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";

// src/engine/contents.ts
async function examineContents({ at, contents }, examine, mayHoldMore) {
  const held = [];
  const passed = { files: 0, bytes: 0 };
  const take = async (bytes, index) => {
    const content = contents[index];
    if (!content) return;
    if (await mayHoldMore(content, bytes)) {
      const { outcome } = await examineVersion(examine, content.path, bytes);
      const isFound = outcome.found.length > 0;
      if (isFound || outcome.notChecked.length > 0 || outcome.state !== "looked-at") {
        held.push({ index, outcome, ...isFound ? { bytes: Uint8Array.from(bytes) } : {} });
        return;
      }
    }
    passed.files++;
    passed.bytes += bytes.length;
  };
  try {
    await readBlobs(
      contents.map(({ id }) => id),
      at,
      take
    );
  } catch (error) {
    if (!(error instanceof GitError)) return { type: "failed", error };
    const { kind, message, status, detail } = error;
    return { type: "failed", error: void 0, git: { kind, message, status, detail } };
  }
  return { type: "versions", outcome: { passed, held } };
}
export {
  examineContents
};
