import {
  require_node_crypto
} from "./chunk-6JV7ULNA.js";
import {
  require_node_fs
} from "./chunk-UWKIGZC5.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/cache/rule-set.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
var import_node_fs = __toESM(require_node_fs(), 1);
function ruleSetOf(bundle) {
  const hash = (0, import_node_crypto.createHash)("sha256");
  const add = (folder) => {
    for (const child of (0, import_node_fs.readdirSync)(folder, { withFileTypes: true }).sort(
      (a, b) => a.name < b.name ? -1 : 1
    )) {
      if (child.isDirectory()) {
        if (child.name !== "advisories") add(new URL(`${encodeURIComponent(child.name)}/`, folder));
      } else if (child.isFile()) {
        const content = (0, import_node_fs.readFileSync)(new URL(encodeURIComponent(child.name), folder));
        hash.update(`${child.name}\0${content.length}\0`).update(content);
      }
    }
  };
  add(bundle);
  return hash.digest("hex");
}

export {
  ruleSetOf
};
