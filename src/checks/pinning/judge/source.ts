import type { Draft } from "../../../finding.ts";
import { isCommit, isVersionLike, namesCommit } from "../git-refs.ts";
import type { Requirement, Selector } from "../model.ts";
import { dataOf, quoted, withoutLogin } from "./data.ts";

/** A package from a repository or an address whose content can change; undefined when it cannot, or comes from a registry. */
export function judgeSource(requirement: Requirement): Draft | undefined {
  const { selector, lock } = requirement;
  if (lock.kind !== "none") return undefined;
  if (selector.kind === "git") return judgeGit(requirement, selector);
  if (selector.kind === "url") return judgeUrl(requirement, selector);
  return undefined;
}

function judgeGit(requirement: Requirement, selector: Selector & { kind: "git" }): Draft | undefined {
  const { ref, refKind } = selector;
  const url = withoutLogin(selector.url);
  const name = withoutLogin(requirement.name);
  if (ref !== undefined && isCommit(ref)) return undefined;
  const isTag = ref !== undefined && refKind !== "branch" && (refKind === "tag" || isVersionLike(ref));
  return {
    rule: "pinning/mutable-source",
    at: requirement.at,
    severity: isTag || requirement.role === "docs" ? "notice" : "warning",
    message:
      ref === undefined
        ? `${quoted(name)} is installed from whatever was pushed last to the default branch of ${quoted(url)}.`
        : `${quoted(name)} is installed from ${isTag ? "the tag" : "the branch or tag"} ${quoted(ref)} of ${quoted(url)}, which can be moved to other code.`,
    fix: `Name the commit instead: ${commitForm(requirement, selector)}. \`git ls-remote ${plainUrl(url)} ${ref ?? "HEAD"}\` prints the one of today.`,
    data: dataOf(requirement),
  };
}

function judgeUrl(requirement: Requirement, selector: Selector & { kind: "url" }): Draft | undefined {
  const { verified } = selector;
  const url = withoutLogin(selector.url);
  const name = withoutLogin(requirement.name);
  if (verified || namesCommit(url)) return undefined;
  const isPlain = /^http:/i.test(url);
  const isVersioned = /\d+\.\d+/.test(url.replace(/^https?:\/\/[^/]*/i, ""));
  return {
    rule: "pinning/mutable-source",
    at: requirement.at,
    severity: (isVersioned && !isPlain) || requirement.role === "docs" ? "notice" : "warning",
    message: `${quoted(name)} is installed from ${quoted(url)}${isPlain ? ", unencrypted," : ""} and nothing checks that it is still the same file.`,
    fix:
      requirement.ecosystem === "npm"
        ? `Take it from the registry, or commit a lockfile, which holds its hash. ${requirement.manifest?.lockAdvice ?? ""}`.trim()
        : "Add the file's hash: `name @ https://…#sha256=<hash>`, or `--hash=sha256:<hash>` in a requirements file; `pip hash FILE` prints it.",
    data: dataOf(requirement),
  };
}

function commitForm({ ecosystem, spec, at }: Requirement, selector: Selector & { kind: "git" }): string {
  const { ref } = selector;
  const url = withoutLogin(selector.url);
  if (ecosystem === "npm") return `\`${url}#<40-character commit>\``;
  if (at.path.endsWith("pyproject.toml") && !spec.startsWith("git+"))
    return '`rev = "<40-character commit>"`';
  const address = withoutLogin(spec.split("#")[0] ?? spec);
  return `\`${ref === undefined ? address : address.slice(0, -ref.length - 1)}@<40-character commit>\``;
}

/** As `git ls-remote` takes it. */
function plainUrl(url: string): string {
  const hosted = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(url);
  if (!hosted) return url.replace(/^git\+/, "");
  const host =
    hosted[1] === "gitlab" ? "gitlab.com" : hosted[1] === "bitbucket" ? "bitbucket.org" : "github.com";
  return `https://${host}/${hosted[2]}`;
}
