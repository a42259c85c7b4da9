import { assetsBeside } from "../../assets.ts";
import { hasBinaryName } from "../../engine/binary-names.ts";
import { DEFAULT_LIMITS } from "../../engine/limits.ts";
import { UserError } from "../../errors.ts";
import { EXIT, exitCodeOf } from "../../exit-code.ts";
import { repositoryOfHook } from "../../sources/root.ts";
import { stagedSource } from "../../sources/staged.ts";
import type { Host } from "../host.ts";
import { rulePageBeside } from "../rule-page-url.ts";
import { wantsColor } from "../terminal.ts";

/** What an installed hook calls, with git's own arguments. Prints nothing when all is well. */
export async function hookCommand(host: Host, args: readonly string[]): Promise<number> {
  const [name] = args;
  if (name !== "pre-commit") {
    throw new UserError(`there is no hook "${name ?? ""}" to run`, "It is `bartizan hook pre-commit`.");
  }
  const root = repositoryOfHook(host.cwd, host.env, "the pre-commit hook");
  const source = stagedSource(root, DEFAULT_LIMITS.namedFileBytes);
  if (source.entries.every((entry) => entry.kind !== "file" || hasBinaryName(entry.path))) return EXIT.clean;
  // From here on text is staged: only now is the engine worth loading.
  const { runScan } = await import("../../app.ts");
  const { report, context } = await runScan({
    source,
    assets: assetsBeside(host.bundle),
    only: [],
    skip: [],
    wholeFiles: false,
    minConfidence: "medium",
    ruleUrl: rulePageBeside(host.bundle),
  });
  if (report.findings.length === 0 && exitCodeOf(report, "never") === EXIT.clean) return EXIT.clean;
  const { render } = await import("../../report/index.ts");
  const text = await render("pretty", report, context, {
    pretty: { color: wantsColor(host, undefined), width: host.stdout.columns ?? 100, quiet: true },
  });
  host.stdout.write(text);
  const code = exitCodeOf(report, "error");
  if (code === EXIT.findings) {
    host.stdout.write(
      "\nThe commit was refused. Mend the files and `git add` them again, or let a finding stand with a comment and its reason:\n  bartizan-ignore-next-line RULE -- why\n",
    );
    return code;
  }
  // What could not be checked was printed; it is for the person to judge, not a reason to refuse the commit.
  return EXIT.clean;
}
