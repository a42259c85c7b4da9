import type { Draft } from "../../../finding.ts";
import type { Requirement, Selector } from "../model.ts";
import { dataOf, quoted } from "./data.ts";

/** Parts of tags that name no version: `lts-alpine` is as open as `latest`. */
const MOVING = new Set(
  "latest stable edge nightly main master trunk dev devel develop development unstable testing rolling current lts canary next beta alpha rc snapshot release prod production slim alpine apache fpm cli zts jre jdk management".split(
    " ",
  ),
);

/** Of Docker itself, which asks for a major version and no more, and keeps it compatible. */
const OFFICIAL_FRONTEND = /^docker\/dockerfile(?:-upstream)?$/;

/** Releases of Debian and Ubuntu: a version of themselves, but none of what is built upon them (`rust:bookworm`). */
const CODENAMES = new Set(
  "stretch buster bullseye bookworm trixie forky xenial bionic focal jammy noble".split(" "),
);

function namesVersion(name: string, tag: string): boolean {
  const isDistribution = /(?:^|[/_-])(?:debian|ubuntu|buildpack-deps|distroless|minideb)/.test(name);
  return !tag
    .toLowerCase()
    .split(/[-._]/)
    .every((part) => MOVING.has(part) || (CODENAMES.has(part) && !isDistribution));
}

/** An image that can come to be another one; undefined when a digest, or what it is used for, prevents that. */
export function judgeImage(requirement: Requirement): Draft | undefined {
  const { selector, name, spec } = requirement;
  if (selector.kind !== "image" || selector.digest) return undefined;
  const { tag } = selector;
  const isOpen = tag === undefined || !namesVersion(name, tag);
  if (selector.use === "frontend" && OFFICIAL_FRONTEND.test(name) && !isOpen) return undefined;
  const what = `${quoted(spec)}${selector.settable ? ", the default of a build argument," : ""}`;
  const asked = isOpen ? `${name}:<version>` : `${name}:${tag}`;
  return {
    rule: "pinning/image",
    at: requirement.at,
    severity: isOpen && !selector.settable ? "warning" : "notice",
    message: isOpen
      ? `${what} names no version: ${tag === undefined ? "without a tag Docker takes `latest`" : `\`${tag}\` is whatever was pushed under that name last`}.`
      : `${what} is a tag without a digest: it can be pushed again with other content.`,
    why: `${USES[selector.use]} ${isOpen ? "with the image's next release" : "once the tag is pushed again"}, by its owner or by whoever gets hold of the account, and no commit here shows it.`,
    fix: `Write the tag and its digest: \`${FORMS[selector.use](asked)}@sha256:<digest>\`. \`docker buildx imagetools inspect ${asked}\` prints the digest; Dependabot and Renovate keep both up to date.`,
    data: dataOf(requirement),
  };
}

type Use = (Selector & { kind: "image" })["use"];

/** What changes. */
const USES: { readonly [use in Use]: string } = {
  base: "The next build without a cached copy stands on another image",
  copied: "The next build copies other files into its result",
  container: "The job and its secrets run in, or beside, another image",
  step: "The step runs another program, with the workflow's token in reach",
  frontend: "Another program reads this Dockerfile and decides what is built",
};

const FORMS: { readonly [use in Use]: (image: string) => string } = {
  base: (image) => `FROM ${image}`,
  copied: (image) => `--from=${image}`,
  container: (image) => `image: ${image}`,
  step: (image) => `docker://${image}`,
  frontend: (image) => `# syntax=${image}`,
};
