import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  rulePageBeside,
  stagedSource
} from "./chunk-CIDHNNIX.js";
import {
  wantsColor
} from "./chunk-PCUIBEFO.js";
import {
  assetsBeside
} from "./chunk-D3HH5V7V.js";
import {
  repositoryOfHook
} from "./chunk-CGHA7K6D.js";
import "./chunk-SGIMKSYY.js";
import {
  EXIT,
  exitCodeOf
} from "./chunk-WH5VRC62.js";
import {
  DEFAULT_LIMITS,
  hasBinaryName
} from "./chunk-IRSEUADG.js";
import {
  UserError
} from "./chunk-VIRLYVUB.js";
import "./chunk-556ODU2E.js";
import "./chunk-NREMSME6.js";
import "./chunk-RZGYXAJU.js";

// src/cli/commands/hook.ts
async function hookCommand(host, args) {
  const [name] = args;
  if (name !== "pre-commit") {
    throw new UserError(`there is no hook "${name ?? ""}" to run`, "It is `bartizan hook pre-commit`.");
  }
  const root = repositoryOfHook(host.cwd, host.env, "the pre-commit hook");
  const source = stagedSource(root, DEFAULT_LIMITS.namedFileBytes);
  if (source.entries.every((entry) => entry.kind !== "file" || hasBinaryName(entry.path))) return EXIT.clean;
  const { runScan } = await import("./app-YYVX55TP.js");
  const { report, context } = await runScan({
    source,
    assets: assetsBeside(host.bundle),
    only: [],
    skip: [],
    wholeFiles: false,
    minConfidence: "medium",
    ruleUrl: rulePageBeside(host.bundle)
  });
  if (report.findings.length === 0 && exitCodeOf(report, "never") === EXIT.clean) return EXIT.clean;
  const { render } = await import("./report-S5IOLHWC.js");
  const text = render("pretty", report, context, {
    pretty: { color: wantsColor(host, void 0), width: host.stdout.columns ?? 100, quiet: true }
  });
  host.stdout.write(text);
  const code = exitCodeOf(report, "error");
  if (code === EXIT.findings) {
    host.stdout.write(
      "\nThe commit was refused. Mend the files and `git add` them again, or let a finding stand with a comment and its reason:\n  bartizan-ignore-next-line RULE -- why\n"
    );
    return code;
  }
  return EXIT.clean;
}
export {
  hookCommand
};
