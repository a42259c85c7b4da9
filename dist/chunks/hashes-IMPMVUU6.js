import {
  require_node_crypto
} from "./chunk-6JV7ULNA.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/engine/hashes.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
function hashesIn(place, finished) {
  if (!finished) return /* @__PURE__ */ new Set();
  const { file, secrets } = finished;
  const start = file.lines.startOf(place.startLine) + place.startColumn - 1;
  const end = file.lines.startOf(place.endLine) + place.endColumn - 1;
  const touched = secrets.filter((secret) => secret.start < end && start < secret.end);
  const values = (touched.length > 0 ? touched : [{ start, end }]).map(
    (range) => file.text.slice(range.start, range.end)
  );
  return new Set(
    values.flatMap((value) => [
      `sha256:${(0, import_node_crypto.createHash)("sha256").update(value).digest("hex")}`,
      `sha1:${(0, import_node_crypto.createHash)("sha1").update(value).digest("hex")}`
    ])
  );
}
export {
  hashesIn
};
