import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isAtLeast
} from "./chunk-NREMSME6.js";

// src/exit-code.ts
var EXIT = { clean: 0, findings: 1, user: 2, incomplete: 3, bug: 70 };
function exitCodeOf(report, failOn) {
  if (failOn !== "never" && report.findings.some((finding) => isAtLeast(finding.severity, failOn)))
    return EXIT.findings;
  return report.notChecked.some((skipped) => skipped.incomplete) ? EXIT.incomplete : EXIT.clean;
}

export {
  EXIT,
  exitCodeOf
};
