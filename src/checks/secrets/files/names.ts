import { type PathPattern, pathPattern } from "../../../path-pattern.ts";
import { meaningOf } from "../generic/names.ts";
import { basename } from "./paths.ts";

/** Parts of a file's name that say somebody is meant to read it: nothing in it opens anything. */
const FOR_SHOW =
  /(?:^|[._-])(?:examples?|samples?|templates?|tmpl|tpl|dist|defaults?|tests?|testing|ci|e2e|schema|vault|encrypted|enc|mock|dummy|demo|stub|skel(?:eton)?)(?:[._-]|$)/i;

const ENV_FILE = pathPattern("env", /^(?:\.env(?:[.-][\w.-]{1,60})?|[\w-]{1,60}\.env|\.envrc|\.flaskenv)$/i);

/** `.env`, `.env.production`, `production.env`, `.envrc`, and not `.env.example`, `.env.test`, `env.sample`. */
export function isEnvFile(path: string): boolean {
  const name = basename(path);
  return ENV_FILE.test(name) && !FOR_SHOW.test(name);
}

/** What a front end is built with is read by everybody who opens the page. */
const PUBLIC = /^(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|PUBLIC|VUE_APP|STORYBOOK)_/;

/** Whether a setting's name promises a secret: `DB_PASSWORD`, `stripeSecretKey`, `jwt.secret`. */
export function namesSecret(name: string): boolean {
  const meaning = meaningOf(name);
  return meaning?.certainty === "sure" && !meaning.test && !PUBLIC.test(name);
}

/** In the order of what depends on them, the most first. */
const ENVIRONMENTS: readonly (readonly [string, RegExp])[] = [
  ["production", /^(?:prod|production|live|prd)$/i],
  ["staging", /^(?:stag|stage|staging|preprod|pre-?production|uat|preview)$/i],
  ["qa", /^(?:qa|integration|int|sandbox)$/i],
  ["development", /^(?:dev|devel|develop|development|local)$/i],
];

const ENVIRONMENT_FILE = pathPattern(
  "env values config settings application secret tfvars compose",
  /^(?:([\w-]{2,20})(?:\.auto)?\.tfvars(?:\.json)?|(?:docker-)?compose[._-]([\w-]{2,20})\.ya?ml|\.env[.-]([\w-]{2,20})|([\w-]{2,20})\.env|(?:values|config|settings|application|appsettings|secrets?|env|environment)[._-]([\w-]{2,20})\.(?:ya?ml|json|properties|toml|ini))$/i,
);
/** `overlays/prod/secret.env`, `envs/dev/terraform.tfvars`: the folder says it, and the file is called the same in each. */
const OWN_FOLDER = pathPattern(
  "prod live prd stag uat preview qa int sandbox dev local",
  /^((?:[^/]{1,100}\/){0,12})((?:pre-?)?prod(?:uction)?|live|prd|stag(?:e|ing)?|uat|preview|qa|int(?:egration)?|sandbox|dev(?:el(?:op(?:ment)?)?)?|local)(\/[^/]{1,100}\.(?:ya?ml|json|json5|properties|toml|ini|env|tfvars|conf)|\/\.env)$/i,
);

/** What stands before and behind the name of an environment's folder, and that name. */
export function ownFolderOf(
  path: string,
): { readonly before: string; readonly behind: string; readonly environment: Environment } | undefined {
  const [, before = "", name = "", behind = ""] =
    (OWN_FOLDER.test(path) && OWN_FOLDER.pattern.exec(path)) || [];
  const environment = name === "" ? undefined : environmentNamed(name);
  return environment && !FOR_SHOW.test(basename(path)) ? { before, behind, environment } : undefined;
}

const ENVIRONMENT_FOLDER = pathPattern(
  "config settings env",
  /(?:^|\/)(?:config|configs|settings|environments?|envs?)\/([\w-]{2,20})\.(?:ya?ml|json|json5|properties|toml|ini|env|[jt]s|py|rb)$/i,
);

export interface Environment {
  readonly name: string;
  /** The lower, the more depends on it. */
  readonly rank: number;
}

/** Which environment a file of settings is for; undefined where its name does not say. */
export function environmentOf(path: string): Environment | undefined {
  const name = basename(path);
  const said = saidBy(ENVIRONMENT_FILE, name) ?? saidBy(ENVIRONMENT_FOLDER, path);
  return said && !FOR_SHOW.test(name) ? environmentNamed(said) : undefined;
}

function environmentNamed(said: string): Environment | undefined {
  const rank = ENVIRONMENTS.findIndex(([, pattern]) => pattern.test(said));
  const environment = ENVIRONMENTS[rank]?.[0];
  return environment ? { name: environment, rank } : undefined;
}

/** What the groups of a pattern hold. */
function saidBy({ test, pattern }: PathPattern, path: string): string | undefined {
  return test(path) ? pattern.exec(path)?.slice(1).find(Boolean) : undefined;
}
