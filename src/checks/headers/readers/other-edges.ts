import type { ReadContext, Reader } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { UnreadEdge } from "../model.ts";
import { baseOf, unitOf } from "../units.ts";

/** What other servers, hosts and frameworks are configured with; YAML also holds Traefik's labels and Kubernetes' annotations. */
const CONFIGURATION =
  /^(Caddyfile.*|.*\.caddy(file)?|\.htaccess|haproxy.*\.cfg|_headers|vercel\.json|netlify\.toml|firebase\.json|staticwebapp\.config\.json|customHttp\.ya?ml|wrangler\.(toml|jsonc?)|(next|nuxt|astro|svelte|vite)\.config\.[cm]?[jt]s|httpd.*\.conf|apache.*\.conf|traefik.*\.toml|.*\.(ya?ml|tf))$/i;

/**
 * Configuration of something else that stands in front of applications and names security headers. What it sets, and for
 * whom, is not read: an application behind it is not said to lack anything.
 */
export const otherEdgesReader: Reader<UnreadEdge> = {
  name: "other edges",
  claims: (path) => CONFIGURATION.test(baseOf(path)),
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
  return [{ kind: "unread-edge", unit: await unitOf(file.path, context.tree) }];
}
