import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isAbbreviatedCommit,
  isCommit,
  isFullVersion,
  isVersionLike,
  namesCommit
} from "./chunk-6I5CZ6US.js";
import {
  groupBy
} from "./chunk-JKUEQBGO.js";
import "./chunk-RZGYXAJU.js";

// src/checks/pinning/judge/data.ts
var MAX_QUOTED = 160;
function dataOf({ ecosystem, name, spec, lock }) {
  return {
    ecosystem,
    name: withoutLogin(name),
    spec: withoutLogin(spec),
    locked: "version" in lock && lock.version !== "" ? lock.version : null
  };
}
function withoutLogin(text) {
  return text.replace(/\/\/(?!git@)[^/@\s]+@/g, "//");
}
function listOf(items, shown) {
  const some = items.slice(0, shown).map(quoted);
  const rest = items.length - some.length;
  return rest > 0 ? `${some.join(", ")} and ${rest} more` : some.join(", ");
}
function counted(count, one, many) {
  return `${count} ${count === 1 ? one : many}`;
}
function quoted(text) {
  return `\`${text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}\u2026` : text}\``;
}

// src/checks/pinning/judge/action.ts
var GITHUB_OWNED = /* @__PURE__ */ new Set(["actions", "github"]);
var TAG_ONLY = /^slsa-framework\/slsa-github-generator(?:\/|$)/i;
function judgeAction(requirement) {
  const { selector, name, lock } = requirement;
  if (selector.kind !== "action" || isCommit(selector.ref) || lock.kind === "holds") return void 0;
  const { ref } = selector;
  if (TAG_ONLY.test(name)) return isFullVersion(ref) ? void 0 : judgeTagOnly(requirement, ref);
  const [owner = "", repo = ""] = name.split("/");
  const repository = `${owner}/${repo}`;
  const thing = selector.reusable ? "the workflow" : "the action";
  const isGithub = GITHUB_OWNED.has(owner.toLowerCase());
  const isVersion = isVersionLike(ref);
  const kind = isVersion ? "tag" : isAbbreviatedCommit(ref) ? "short commit" : "branch";
  return {
    rule: "pinning/action",
    at: requirement.at,
    severity: severityOf(isGithub, isVersion),
    message: `${MESSAGES[kind](quoted(`${name}@${ref}`), quoted(ref))}${lock.kind === "missing" ? ` \`${lock.path}\` does not hold it.` : ""}`,
    why: isGithub ? "GitHub itself owns this action, so the risk is smaller than with another owner's; still, what the workflow runs can change with no commit here." : `Whoever can push to its repository, or steals the means to, changes what ${thing} does here, with this workflow's token and secrets, and no commit in this repository shows it.`,
    fix: `Write the full commit, and the version as a comment: \`uses: ${name}@<40-character commit>${isVersion ? ` # ${ref}` : ""}\`. \`gh api repos/${repository}/commits/${encodeURIComponent(ref)} --jq .sha\` prints the commit of today; Dependabot and Renovate keep both up to date.`,
    data: dataOf(requirement)
  };
}
var MESSAGES = {
  tag: (what, ref) => `${what} runs whatever the tag ${ref} points at on the day it runs.`,
  branch: (what, ref) => `${what} runs whatever was pushed last to ${ref}, which is a branch or a tag that moves.`,
  "short commit": (what, ref) => `${what} names an abbreviated commit, which GitHub looks up as a branch or tag called ${ref}.`
};
function severityOf(isGithub, isVersion) {
  if (isGithub) return isVersion ? "notice" : "warning";
  return isVersion ? "warning" : "error";
}
function judgeTagOnly(requirement, ref) {
  return {
    rule: "pinning/action",
    at: requirement.at,
    severity: "warning",
    message: `${quoted(`${requirement.name}@${ref}`)} is not called by a full version tag, the only form this workflow accepts.`,
    why: "The SLSA generator checks the tag it was called by when it writes provenance, so a commit does not work here; `@v1` or a branch moves with every release.",
    fix: `Write the whole version: \`uses: ${requirement.name}@vX.Y.Z\`, with a release of the generator.`,
    data: dataOf(requirement)
  };
}

// src/checks/pinning/judge/image.ts
var MOVING = new Set(
  "latest stable edge nightly main master trunk dev devel develop development unstable testing rolling current lts canary next beta alpha rc snapshot release prod production slim alpine".split(
    " "
  )
);
var OFFICIAL_FRONTEND = /^docker\/dockerfile(?:-upstream)?$/;
var CODENAMES = new Set(
  "stretch buster bullseye bookworm trixie forky xenial bionic focal jammy noble".split(" ")
);
function namesVersion(name, tag) {
  const isDistribution = /(?:^|[/_-])(?:debian|ubuntu|buildpack-deps|distroless)/.test(name);
  return !tag.toLowerCase().split(/[-._]/).every((part) => MOVING.has(part) || CODENAMES.has(part) && !isDistribution);
}
function judgeImage(requirement) {
  const { selector, name, spec } = requirement;
  if (selector.kind !== "image" || selector.digest) return void 0;
  const { tag } = selector;
  const isOpen = tag === void 0 || !namesVersion(name, tag);
  if (selector.use === "frontend" && OFFICIAL_FRONTEND.test(name) && !isOpen) return void 0;
  const what = `${quoted(spec)}${selector.settable ? ", the default of a build argument," : ""}`;
  const asked2 = isOpen ? `${name}:<version>` : `${name}:${tag}`;
  return {
    rule: "pinning/image",
    at: requirement.at,
    severity: isOpen && !selector.settable ? "warning" : "notice",
    message: isOpen ? `${what} names no version: ${tag === void 0 ? "without a tag Docker takes `latest`" : `\`${tag}\` is whatever was pushed under that name last`}.` : `${what} is a tag without a digest: it can be pushed again with other content.`,
    why: `${USES[selector.use]} ${isOpen ? "with the image's next release" : "once the tag is pushed again"}, by its owner or by whoever gets hold of the account, and no commit here shows it.`,
    fix: `Write the tag and its digest: \`${FORMS[selector.use](asked2)}@sha256:<digest>\`. \`docker buildx imagetools inspect ${asked2}\` prints the digest; Dependabot and Renovate keep both up to date.`,
    data: dataOf(requirement)
  };
}
var USES = {
  base: "The next build without a cached copy stands on another image",
  copied: "The next build copies other files into its result",
  container: "The job and its secrets run in, or beside, another image",
  step: "The step runs another program, with the workflow's token in reach",
  frontend: "Another program reads this Dockerfile and decides what is built"
};
var FORMS = {
  base: (image) => `FROM ${image}`,
  copied: (image) => `--from=${image}`,
  container: (image) => `image: ${image}`,
  step: (image) => `docker://${image}`,
  frontend: (image) => `# syntax=${image}`
};

// src/checks/pinning/judge/manifest.ts
import { posix } from "node:path";

// src/checks/pinning/judge/source.ts
function judgeSource(requirement) {
  const { selector, lock } = requirement;
  if (lock.kind !== "none") return void 0;
  if (selector.kind === "git") return judgeGit(requirement, selector);
  if (selector.kind === "url") return judgeUrl(requirement, selector);
  return void 0;
}
function judgeGit(requirement, selector) {
  const { ref, refKind } = selector;
  const url = withoutLogin(selector.url);
  const name = withoutLogin(requirement.name);
  if (ref !== void 0 && isCommit(ref)) return void 0;
  const isTag = ref !== void 0 && refKind !== "branch" && (refKind === "tag" || isVersionLike(ref));
  return {
    rule: "pinning/mutable-source",
    at: requirement.at,
    severity: isTag || requirement.role === "docs" ? "notice" : "warning",
    message: ref === void 0 ? `${quoted(name)} is installed from whatever was pushed last to the default branch of ${quoted(url)}.` : `${quoted(name)} is installed from ${isTag ? "the tag" : "the branch or tag"} ${quoted(ref)} of ${quoted(url)}, which can be moved to other code.`,
    fix: `Name the commit instead: ${commitForm(requirement, selector)}. \`git ls-remote ${plainUrl(url)} ${ref ?? "HEAD"}\` prints the one of today.`,
    data: dataOf(requirement)
  };
}
function judgeUrl(requirement, selector) {
  const { verified } = selector;
  const url = withoutLogin(selector.url);
  const name = withoutLogin(requirement.name);
  if (verified || namesCommit(url)) return void 0;
  const isPlain = /^http:/i.test(url);
  const isVersioned = /\d+\.\d+/.test(url.replace(/^https?:\/\/[^/]*/i, ""));
  return {
    rule: "pinning/mutable-source",
    at: requirement.at,
    severity: isVersioned && !isPlain || requirement.role === "docs" ? "notice" : "warning",
    message: `${quoted(name)} is installed from ${quoted(url)}${isPlain ? ", unencrypted," : ""} and nothing checks that it is still the same file.`,
    fix: requirement.ecosystem === "npm" ? `Take it from the registry, or commit a lockfile, which holds its hash. ${requirement.manifest?.lockAdvice ?? ""}`.trim() : "Add the file's hash: `name @ https://\u2026#sha256=<hash>`, or `--hash=sha256:<hash>` in a requirements file; `pip hash FILE` prints it.",
    data: dataOf(requirement)
  };
}
function commitForm({ ecosystem, spec, at }, selector) {
  const { ref } = selector;
  const url = withoutLogin(selector.url);
  if (ecosystem === "npm") return `\`${url}#<40-character commit>\``;
  if (at.path.endsWith("pyproject.toml") && !spec.startsWith("git+"))
    return '`rev = "<40-character commit>"`';
  const address = withoutLogin(spec.split("#")[0] ?? spec);
  return `\`${ref === void 0 ? address : address.slice(0, -ref.length - 1)}@<40-character commit>\``;
}
function plainUrl(url) {
  const hosted = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(url);
  if (!hosted) return url.replace(/^git\+/, "");
  const host = hosted[1] === "gitlab" ? "gitlab.com" : hosted[1] === "bitbucket" ? "bitbucket.org" : "github.com";
  return `https://${host}/${hosted[2]}`;
}

// src/checks/pinning/judge/manifest.ts
var MAX_STALE = 5;
function judgeManifests(requirements) {
  const packages = requirements.filter(isPackage).sort(byPlace);
  const files = groupBy(packages, ({ at }) => at.path);
  const locked = groupBy(packages, ({ ecosystem, manifest }) => `${ecosystem}:${manifest.group}`);
  return [
    ...[...files.values()].flatMap(judgeStale),
    ...packages.flatMap((each) => judgeSource(each) ?? []),
    ...[...locked.values()].flatMap(judgeRanges)
  ];
}
function isPackage(requirement) {
  return requirement.manifest !== void 0;
}
function byPlace(a, b) {
  return a.at.path < b.at.path ? -1 : a.at.path > b.at.path ? 1 : a.at.start - b.at.start;
}
function judgeStale(packages) {
  const stale = packages.filter(({ lock }) => lock.kind === "missing" || lock.kind === "differs");
  const [first] = stale;
  if (!first || first.lock.kind === "none") return [];
  const common = {
    rule: "pinning/stale-lockfile",
    severity: severityFor(first, "warning"),
    fix: `Bring the lockfile up to date, and commit it together with the manifest. ${first.manifest.lockAdvice}`
  };
  if (stale.length <= MAX_STALE) {
    return stale.map((each) => ({ ...common, at: each.at, message: staleMessage(each), data: dataOf(each) }));
  }
  return [
    {
      ...common,
      at: spanOver(stale),
      message: `\`${first.lock.path}\` does not hold what ${counted(stale.length, "entry", "entries")} of this manifest ask for: ${listOf(stale.map(asked), 8)}.`,
      data: { ...dataOf(first), name: first.at.path, spec: "", requirements: stale.map(dataOf) }
    }
  ];
}
function staleMessage({ name, spec, lock }) {
  if (lock.kind === "missing")
    return `${quoted(name)} is not in \`${lock.path}\`, so nothing says which version is meant.`;
  if (lock.kind !== "differs") return "";
  return `\`${lock.path}\` holds ${quoted(name)} ${lock.version}, which ${quoted(spec)} does not allow.`;
}
function judgeRanges(packages) {
  const open = packages.filter(isOpenRange);
  const owed = open.filter(({ manifest }) => manifest.kind === "application" || manifest.development);
  const [first] = owed;
  if (!first) return [];
  const inFirst = owed.filter(({ at }) => at.path === first.at.path);
  const manifests = new Set(owed.map(({ at }) => at.path)).size;
  const onlyDevelopment = owed.every(({ manifest }) => manifest.development || manifest.kind === "library");
  const also = manifests > 1 ? ` in ${manifests} manifests` : "";
  return [
    {
      rule: "pinning/range-without-lockfile",
      at: spanOver(inFirst),
      severity: severityFor(first, onlyDevelopment ? "notice" : "warning"),
      message: `${counted(owed.length, "dependency", "dependencies")}${also} ${owed.length === 1 ? "is" : "are"} asked for as a range, and no lockfile says which version is meant: ${listOf(owed.map(asked), 8)}.`,
      ...onlyDevelopment ? {
        why: "Each install takes the newest version that fits: the tools that build, test and publish this project can change between two runs with no commit here, and they run with the developer's or CI's rights."
      } : {},
      fix: first.manifest.lockAdvice,
      data: {
        ecosystem: first.ecosystem,
        name: posix.basename(first.at.path),
        spec: "",
        locked: null,
        requirements: owed.map(({ name, spec, at }) => ({ name, spec, path: at.path }))
      }
    }
  ];
}
function isOpenRange({ selector, lock }) {
  return selector.kind === "version" && !selector.exact && lock.kind === "none";
}
function asked({ ecosystem, name, spec }) {
  if (ecosystem === "npm") return `${name}@${spec || "*"}`;
  return /^[<>=!~]/.test(spec) || spec === "" ? name + spec : `${name} ${spec}`;
}
function severityFor({ role }, severity) {
  return role === "docs" || role === "generated" ? "notice" : severity;
}
function spanOver(packages) {
  return {
    path: packages[0]?.at.path ?? "",
    start: Math.min(...packages.map(({ at }) => at.start)),
    end: Math.max(...packages.map(({ at }) => at.end))
  };
}

// src/checks/pinning/judge.ts
function judgePinning(requirements) {
  const single = requirements.flatMap((requirement) => {
    const draft = judgeAction(requirement) ?? judgeImage(requirement);
    return draft ? [softened(draft, requirement)] : [];
  });
  return [...single, ...judgeManifests(requirements)];
}
function softened(draft, { role }) {
  return role === "docs" ? { ...draft, severity: "notice" } : draft;
}
export {
  judgePinning
};
