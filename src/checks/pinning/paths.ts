import { pathPattern } from "../../path-pattern.ts";

/** Only those of the repository itself run; workflows of other folders are copied from there, or test data. */
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(^|\/)action\.ya?ml$/;
const DOCKERFILE = pathPattern(
  "dockerfile containerfile",
  /(^|\/)(?:(?:Dockerfile|Containerfile)(?:[._-][^/]*)?|[^/]+[._-](?:Dockerfile|Containerfile))$/i,
);
/** Files that become Dockerfiles once filled in, or are no Dockerfiles at all. */
const NOT_DOCKERFILE =
  /\.(?:j2|jinja2?|tmpl|tpl|template|templ|erb|mustache|hbs|in|md|txt|py|js|ts|go|rs|sh|rb|json|ya?ml|dockerignore|lock)$/i;
const REQUIREMENTS = pathPattern(
  "requirement",
  /(^|\/)(?:requirements?(?:[._-][^/]*)?|[^/]*[._-]requirements?)\.(?:txt|in|pip)$|(^|\/)requirements?\/[^/]+\.(?:txt|in|pip)$/i,
);
/** Files that install nothing: constraints, and lists of what is to be taken away. */
const INSTALLS_NOTHING = /(^|\/)[^/]*(?:constraints?|uninstall|remove)[^/]*\.(?:txt|in)$/i;

export function isWorkflowPath(path: string): boolean {
  return WORKFLOW.test(path);
}

/** The metadata of an action. */
export function isActionPath(path: string): boolean {
  return ACTION.test(path);
}

export function isDockerfilePath(path: string): boolean {
  return DOCKERFILE.test(path) && !NOT_DOCKERFILE.test(path);
}

export function isRequirementsPath(path: string): boolean {
  return REQUIREMENTS.test(path) && !INSTALLS_NOTHING.test(path);
}
