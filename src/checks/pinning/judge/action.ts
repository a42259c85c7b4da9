import type { Pin } from "../../../check-options.ts";
import type { Draft, Severity } from "../../../finding.ts";
import { isAbbreviatedCommit, isCommit, isFullVersion, isVersionLike } from "../git-refs.ts";
import type { Requirement } from "../model.ts";
import { dataOf, quoted } from "./data.ts";

/** Owners that are GitHub itself: who can move their tags can change the runner as well. */
const GITHUB_OWNED = new Set(["actions", "github"]);

/** Must be called by a full version tag: it checks its own ref against the provenance it writes. */
const TAG_ONLY = /^slsa-framework\/slsa-github-generator(?:\/|$)/i;

/**
 * A reference to an action or reusable workflow that can come to mean other code; undefined when it cannot.
 * @param pin what the configuration asks of it; undefined when it does not say
 */
export function judgeAction(requirement: Requirement, pin: Pin | undefined): Draft | undefined {
  const { selector, name, lock } = requirement;
  if (selector.kind !== "action" || isCommit(selector.ref) || lock.kind === "holds") return undefined;
  if (pin === "any" || (pin === "ref-pin" && isVersionLike(selector.ref))) return undefined;
  const { ref } = selector;
  if (TAG_ONLY.test(name)) return isFullVersion(ref) ? undefined : judgeTagOnly(requirement, ref);
  const [owner = "", repo = ""] = name.split("/");
  const repository = `${owner}/${repo}`;
  const thing = selector.reusable ? "the workflow" : "the action";
  const isGithub = GITHUB_OWNED.has(owner.toLowerCase());
  const isVersion = isVersionLike(ref);
  const kind = isVersion ? "tag" : isAbbreviatedCommit(ref) ? "short commit" : "branch";
  return {
    rule: "pinning/action",
    at: requirement.at,
    severity: severityOf(isGithub && pin !== "hash-pin", isVersion),
    message: `${MESSAGES[kind](quoted(`${name}@${ref}`), quoted(ref))}${lock.kind === "missing" ? ` \`${lock.path}\` does not hold it.` : ""}`,
    why: isGithub
      ? `GitHub itself owns this action, so the risk is smaller than with another owner's; still, what the workflow runs can change with no commit here${pin === "hash-pin" ? ", and the configuration asks for a commit" : ""}.`
      : `Whoever can push to its repository, or steals the means to, changes what ${thing} does here, with this workflow's token and secrets, and no commit in this repository shows it.`,
    fix: `Write the full commit, and the version as a comment: \`uses: ${name}@<40-character commit>${isVersion ? ` # ${ref}` : ""}\`. \`gh api repos/${repository}/commits/${encodeURIComponent(ref)} --jq .sha\` prints the commit of today; Dependabot and Renovate keep both up to date.`,
    data: dataOf(requirement),
  };
}

const MESSAGES = {
  tag: (what: string, ref: string) => `${what} runs whatever the tag ${ref} points at on the day it runs.`,
  branch: (what: string, ref: string) =>
    `${what} runs whatever was pushed last to ${ref}, which is a branch or a tag that moves.`,
  "short commit": (what: string, ref: string) =>
    `${what} names an abbreviated commit, which GitHub looks up as a branch or tag called ${ref}.`,
};

function severityOf(isGithub: boolean, isVersion: boolean): Severity {
  if (isGithub) return isVersion ? "notice" : "warning";
  return isVersion ? "warning" : "error";
}

function judgeTagOnly(requirement: Requirement, ref: string): Draft {
  return {
    rule: "pinning/action",
    at: requirement.at,
    severity: "warning",
    message: `${quoted(`${requirement.name}@${ref}`)} is not called by a full version tag, the only form this workflow accepts.`,
    why: "The SLSA generator checks the tag it was called by when it writes provenance, so a commit does not work here; `@v1` or a branch moves with every release.",
    fix: `Write the whole version: \`uses: ${requirement.name}@vX.Y.Z\`, with a release of the generator.`,
    data: dataOf(requirement),
  };
}
