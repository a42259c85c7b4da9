import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/group.ts
function groupBy(values, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

export {
  groupBy
};
