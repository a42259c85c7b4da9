import { assetsBeside } from "../../assets.ts";
import { hasBinaryName } from "../../engine/binary-names.ts";
import { DEFAULT_LIMITS } from "../../engine/limits.ts";
import { closest, UserError } from "../../errors.ts";
import { EXIT } from "../../exit-code.ts";
import { HOOKS } from "../../install/plan.ts";
import type { BlobSource } from "../../sources/blobs.ts";
import { repositoryOfHook } from "../../sources/root.ts";
import type { Source } from "../../sources/source.ts";
import { stagedSource } from "../../sources/staged.ts";
import { workersBeside } from "../../workers.ts";
import type { Host } from "../host.ts";
import type { RangeScope } from "../range.ts";
import { rulePageBeside } from "../rule-page-url.ts";

/** What an installed hook calls, with git's own arguments. Prints nothing when all is well. */
export async function hookCommand(host: Host, args: readonly string[]): Promise<number> {
  const [name = "", ...rest] = args;
  switch (name) {
    case "pre-commit":
    case "pre-merge-commit":
      return beforeCommit(host);
    case "commit-msg":
      return (await import("../hooks/commit-msg.ts")).commitMessage(host, rest);
    case "pre-push": {
      // The framework's push hook at another stage, or run by hand: then it is what is staged that matters.
      const { PRE_COMMIT: framework, PRE_COMMIT_TO_REF: to } = host.env;
      if (framework !== undefined && !to) return beforeCommit(host);
      return (await import("../hooks/push.ts")).prePush(host, rest);
    }
    case "pre-receive":
      return (await import("../hooks/push.ts")).preReceive(host);
    case "update":
      return (await import("../hooks/push.ts")).updateRef(host, rest);
    default: {
      const guess = closest(name, HOOKS);
      throw new UserError(
        `there is no hook "${name}" to run`,
        `${guess ? `Did you mean ${guess}? ` : ""}There are ${HOOKS.join(", ")}.`,
      );
    }
  }
}

async function beforeCommit(host: Host): Promise<number> {
  const root = repositoryOfHook(host.cwd, host.env, "the hook");
  const asked = await askedByFramework(host, root);
  const { source, readWithFirst } = asked
    ? { source: asked.source, readWithFirst: undefined }
    : withReading(stagedSource(root, DEFAULT_LIMITS.namedFileBytes));
  const isWithoutText = source.entries.every(({ kind, path }) => kind !== "file" || hasBinaryName(path));
  // Commits may have brought a file that the last of them has no more.
  if (isWithoutText && !asked?.passage) return EXIT.clean;
  // From here on there is text to look at: only now is the engine worth loading.
  const [{ runScan }, { policyIn }] = await Promise.all([
    import("../../app.ts"),
    import("../hooks/policy.ts"),
  ]);
  const outcome = await runScan({
    ...(await policyIn(root, asked?.scope.head ?? "", readWithFirst)),
    source,
    ...asked,
    assets: assetsBeside(host.bundle),
    only: [],
    skip: [],
    wholeFiles: false,
    minConfidence: "medium",
    workers: workersBeside(host.bundle),
    ruleUrl: rulePageBeside(host.bundle),
  });
  const { report } = outcome;
  if (report.findings.length === 0 && report.notChecked.length === 0) return EXIT.clean;
  const { printRefusal, staged } = await import("../hooks/refusal.ts");
  return printRefusal(host, outcome, staged(host, outcome, source.kind === "staged"));
}

/** The configuration is read along with the first files of the index. */
function withReading(source: BlobSource): Pick<BlobSource, "readWithFirst"> & { readonly source: Source } {
  return { source, readWithFirst: source.readWithFirst };
}

/** What the pre-commit framework wants looked at, when it is not a commit. */
async function askedByFramework(host: Host, root: string): Promise<RangeScope | undefined> {
  if (host.env["PRE_COMMIT"] === undefined) return undefined;
  return (await import("../hooks/framework.ts")).frameworkScope(host, root);
}
