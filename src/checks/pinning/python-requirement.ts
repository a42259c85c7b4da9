import { normalizePythonName } from "../../formats/requirements.ts";
import type { Selector } from "./model.ts";

/** One requirement as PEP 508 writes it, and pip's forms of URLs and repositories. */
export interface PythonRequirement {
  /** Normalised (PEP 503); empty for an address that does not say. */
  readonly name: string;
  /** The version specifiers or the address, as written. */
  readonly spec: string;
  readonly selector: Selector;
  /** Whether an environment marker decides if it is installed at all. */
  readonly conditional: boolean;
}

const MAX_LENGTH = 4_000;

/**
 * Reads `name[extras] >=1,<2 ; marker`, `name @ address ; marker`, or a bare address. Options (`--hash=…`) and comments must
 * be cut off. Undefined for local paths, unresolved variables, and what is no requirement.
 * @param hashed whether the line carries a `--hash`.
 */
export function parseRequirement(line: string, hashed = false): PythonRequirement | undefined {
  const text = line.trim();
  if (text === "" || text.length > MAX_LENGTH || /\$\{|\{\{|\{%|%\(/.test(text)) return undefined;
  if (isAddress(text)) {
    const [address, marker] = cutMarker(text);
    return fromAddress(eggOf(address) ?? "", address, hashed, marker !== undefined);
  }
  if (/^\S+\.(?:whl|tar\.gz|tgz|zip)$/i.test(text)) return undefined;
  const name = /^[a-z0-9][a-z0-9._-]*/i.exec(text)?.[0].replace(/[._-]+$/, "");
  if (!name) return undefined;
  let rest = text.slice(name.length).trimStart();
  if (rest.startsWith("[")) {
    const end = rest.indexOf("]");
    if (end === -1) return undefined;
    rest = rest.slice(end + 1).trimStart();
  }
  if (rest.startsWith("@")) {
    const [address, marker] = cutMarker(rest.slice(1).trim());
    return fromAddress(normalizePythonName(name), address, hashed, marker !== undefined);
  }
  const [versions = "", marker] = splitOnce(rest, ";");
  const spec = versions
    .trim()
    .replace(/^\(([^()]*)\)$/, "$1")
    .trim();
  if (spec !== "" && !/^(?:~=|!=|===?|[<>]=?)/.test(spec)) return undefined;
  return {
    name: normalizePythonName(name),
    spec,
    selector: { kind: "version", exact: isExact(spec) },
    conditional: marker !== undefined,
  };
}

/** One version satisfies it: `==1.2.3` or `===x`; `==1.2.*` is a range. */
export function isExact(spec: string): boolean {
  return spec.split(",").some((clause) => /^\s*={2,3}\s*[^*=<>!~\s]+\s*$/.test(clause));
}

function isAddress(text: string): boolean {
  return /^(?:[a-z]+\+)?[a-z]+:\/\//i.test(text) || /^git@[\w.-]+:/.test(text);
}

/** In an address a marker needs a blank before its semicolon (PEP 508). */
function cutMarker(text: string): readonly [string, string | undefined] {
  const at = text.search(/\s;/);
  return at === -1 ? [text, undefined] : [text.slice(0, at).trim(), text.slice(at)];
}

function fromAddress(
  name: string,
  address: string,
  hashed: boolean,
  conditional: boolean,
): PythonRequirement | undefined {
  if (/^file:|\s/i.test(address)) return undefined;
  const [location = "", fragment = ""] = splitOnce(address, "#");
  const vcs = /^(git|hg|svn|bzr)\+/i.exec(location);
  if (!vcs) {
    const verified = hashed || /(?:^|&)(?:sha(?:224|256|384|512)|blake2[bs])=/.test(fragment);
    return { name, spec: address, selector: { kind: "url", url: location, verified }, conditional };
  }
  // `git+ssh://git@host/o/r@ref`: the ref is what follows the path, not the user.
  const path = location.slice(location.indexOf("://") + 3);
  const at = path.indexOf("/") === -1 ? -1 : path.lastIndexOf("@");
  const ref = at > path.indexOf("/") ? path.slice(at + 1) : undefined;
  const url = ref === undefined ? location : location.slice(0, location.length - ref.length - 1);
  return { name, spec: address, selector: { kind: "git", url, ref, refKind: "unsaid" }, conditional };
}

function eggOf(address: string): string | undefined {
  const egg = /[#&]egg=([A-Za-z0-9][\w.-]*)/.exec(address)?.[1];
  return egg === undefined ? undefined : normalizePythonName(egg);
}

function splitOnce(text: string, separator: string): readonly [string, string?] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
