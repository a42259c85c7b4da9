import { pathPattern } from "../../path-pattern.ts";
import { baseOf } from "./units.ts";

const TEMPLATE_SUFFIX = /\.(template|tmpl|tpl|j2|jinja2?|erb|ctmpl|in)$/;
const NGINX = pathPattern(
  ".conf nginx vhost sites- conf.d http.d proxy/",
  /\.(conf|nginx|vhost)$|(^|\/)nginx[^/]*\.(inc|cfg|tmpl|tpl)$|(^|\/)(sites-(available|enabled)|conf\.d|http\.d|nginx)\/[^./]+$|(^|\/)nginx\.conf[^/]*$|(^|\/)[^/]*proxy\/(conf|default)$/i,
);
/** Servers and hosts that pass requests on to applications; YAML also holds Traefik's labels and Kubernetes' annotations. */
const IN_FRONT = pathPattern(
  "caddy .htaccess haproxy vercel.json firebase.json httpd apache traefik .yml .yaml .tf",
  /^(Caddyfile.*|.*\.caddy(file)?|\.htaccess|haproxy.*\.cfg|vercel\.json|firebase\.json|httpd.*\.conf|apache.*\.conf|traefik.*\.toml|.*\.(ya?ml|tf))$/i,
);
/** Frameworks that set headers for what they serve themselves. */
const FRAMEWORK = pathPattern(".config.", /^(next|nuxt|astro|svelte|vite)\.config\.[cm]?[jt]s$/i);

/** What a template is called once it is rendered. */
export function renderedPath(path: string): string {
  return path.replace(TEMPLATE_SUFFIX, "");
}

export function isNginxPath(path: string): boolean {
  return NGINX.test(renderedPath(path));
}

export function isComposePath(path: string): boolean {
  return /^(docker-)?compose[^/]*\.ya?ml$/i.test(baseOf(path));
}

/** Configuration of something else than nginx that stands in front of applications, or serves some of them itself. */
export function isOtherEdgePath(path: string): boolean {
  return IN_FRONT.test(baseOf(path)) || isFrameworkPath(path);
}

export function isFrameworkPath(path: string): boolean {
  return FRAMEWORK.test(baseOf(path));
}
