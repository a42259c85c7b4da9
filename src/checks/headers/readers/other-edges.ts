import type { ReadContext, Reader } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { UnreadEdge } from "../model.ts";
import { baseOf, unitOf } from "../units.ts";

/** Servers and hosts that pass requests on to applications; YAML also holds Traefik's labels and Kubernetes' annotations. */
const IN_FRONT =
  /^(Caddyfile.*|.*\.caddy(file)?|\.htaccess|haproxy.*\.cfg|vercel\.json|firebase\.json|httpd.*\.conf|apache.*\.conf|traefik.*\.toml|.*\.(ya?ml|tf))$/i;
/** Frameworks that set headers for what they serve themselves. */
const FRAMEWORK = /^(next|nuxt|astro|svelte|vite)\.config\.[cm]?[jt]s$/i;

/**
 * Configuration of something else that stands in front of applications and names security headers. What it sets, and for
 * whom, is not read: an application behind it is not said to lack anything.
 */
export const otherEdgesReader: Reader<UnreadEdge> = {
  name: "other edges",
  claims: (path) => IN_FRONT.test(baseOf(path)) || FRAMEWORK.test(baseOf(path)),
  keywords: [
    "content-security-policy",
    "contentsecuritypolicy",
    "content_security_policy",
    "x-frame-options",
    "x-content-type-options",
    "framedeny",
    "customframeoptionsvalue",
    "contenttypenosniff",
    "content_type_options",
  ],
  read: readOtherEdge,
};

async function readOtherEdge(file: SourceFile, context: ReadContext): Promise<readonly UnreadEdge[]> {
  if (file.role !== "source") return [];
  const covers = FRAMEWORK.test(baseOf(file.path)) ? "unit" : "around";
  return [{ kind: "unread-edge", unit: await unitOf(file.path, context.tree), covers }];
}
