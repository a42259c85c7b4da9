export interface ImageReference {
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

const NAME = /^[a-z0-9][a-z0-9._-]*(?::\d{1,5})?(?:\/[a-z0-9][a-z0-9._-]*)*$/i;
const TAG = /^\w[\w.-]{0,127}$/;

/**
 * `[registry[:port]/]name[:tag][@digest]`, as the distribution project's reference grammar has it. Undefined for what is no
 * image reference, such as a text with unresolved variables.
 */
export function parseImage(text: string): ImageReference | undefined {
  const at = text.indexOf("@");
  const digest = at === -1 ? undefined : text.slice(at + 1);
  const rest = at === -1 ? text : text.slice(0, at);
  const colon = rest.lastIndexOf(":");
  const hasTag = colon > rest.lastIndexOf("/");
  const name = hasTag ? rest.slice(0, colon) : rest;
  const tag = hasTag ? rest.slice(colon + 1) : undefined;
  if (!NAME.test(name) || (tag !== undefined && !TAG.test(tag))) return undefined;
  if (digest !== undefined && !/^[a-z0-9]+:[a-f0-9]{32,128}$/i.test(digest)) return undefined;
  return { name, tag, digest };
}

/** Images of the machine itself, which no registry can change. */
export function isLocalImage(name: string): boolean {
  return /^(localhost|127\.0\.0\.1|0\.0\.0\.0|host\.docker\.internal)([:/]|$)/.test(name);
}
