import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/finding.ts
var SEVERITIES = ["error", "warning", "notice"];
var CONFIDENCES = ["high", "medium", "low"];
function isAtLeast(severity, threshold) {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
var MASK = "****";

export {
  SEVERITIES,
  CONFIDENCES,
  isAtLeast,
  MASK
};
