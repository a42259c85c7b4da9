import validRange from "semver/ranges/valid.js";
import type { Selector } from "./model.ts";

/** What the right side of a dependency in `package.json` asks for. */
export interface NodeSpec {
  readonly selector: Selector & { readonly kind: "version" | "git" | "url" };
  /** For versions: the range as semver reads it; undefined for a tag such as `latest`. */
  readonly range?: string;
}

const LOCAL = /^(?:workspace|file|link|portal|patch|catalog|exec|root):|^(?:\.{0,2}|~)\//;
const GIT = /^(?:git(?:\+[a-z]+)?:|ssh:|git@|github:|gitlab:|bitbucket:|gist:)/i;
const SHORTHAND = /^[\w.-]+\/[\w.-]+(?:#.*)?$/;
/** Hosts that npm knows as git, wherever the address is no archive. */
const HOSTED =
  /^https?:\/\/(?:[^/@]+@)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/#]+(?:#.*)?$/i;

/** Undefined for what is in the tree itself, what another file decides (`catalog:`), and what is no specification. */
export function parseNodeSpec(written: string): NodeSpec | undefined {
  const spec = written.trim();
  if (LOCAL.test(spec) || /[{}%$]/.test(spec) || spec.length > 1_000) return undefined;
  if (GIT.test(spec) || SHORTHAND.test(spec) || HOSTED.test(spec) || /^https?:.*\.git(?:#|$)/i.test(spec)) {
    return { selector: gitSelector(spec) };
  }
  if (/^https?:/i.test(spec)) return { selector: { kind: "url", url: spec, verified: false } };
  const version = spec.startsWith("npm:") ? aliased(spec) : spec;
  if (/^[a-z]+:/i.test(version)) return undefined;
  const exact = /^[=v\s]*\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/.test(version);
  const range = validRange(version, { loose: true });
  return { selector: { kind: "version", exact }, ...(range === null ? {} : { range: version }) };
}

/** `npm:name@range`, where the name may have a scope and the range may be missing. */
function aliased(spec: string): string {
  const at = spec.indexOf("@", "npm:@".length);
  return at === -1 ? "*" : spec.slice(at + 1);
}

function gitSelector(spec: string): Selector & { readonly kind: "git" } {
  const hash = spec.indexOf("#");
  const url = hash === -1 ? spec : spec.slice(0, hash);
  const fragment = hash === -1 ? "" : spec.slice(hash + 1);
  // yarn writes `#commit=…`, `#tag=…`, `#head=…`, `#workspace=…&commit=…`; npm and pnpm also `#semver:…` and `&path:…`.
  const parts = fragment.split("&").filter((part) => !/^(?:path|workspace|cwd)[:=]/.test(part));
  const part = parts[0] ?? "";
  const [, key, value] = /^(commit|tag|head|semver)[=:](.*)$/.exec(part) ?? [];
  const ref = value ?? part;
  const refKind = key === "tag" ? "tag" : key === "head" ? "branch" : "unsaid";
  return { kind: "git", url, ref: ref === "" ? undefined : ref, refKind };
}
