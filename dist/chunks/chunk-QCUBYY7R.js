import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/engine/order.ts
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

export {
  compareText
};
