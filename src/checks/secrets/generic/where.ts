import type { SourceFile } from "../../../file.ts";
import { withoutStarterPackage } from "../../../file-role.ts";
import { byPath, pathPattern } from "../../../path-pattern.ts";
import { type Syntax, syntaxOf } from "./syntax.ts";

/** What a file says about the values in it, before any of them is read. */
export interface Where {
  readonly syntax: Syntax;
  /** Settings rather than a program. */
  readonly settings: boolean;
  /** It exists to hold credentials, such as `.env` and `.netrc`. */
  readonly credentials: boolean;
  /** A sample of such a file, to be copied: `.env.example`. */
  readonly sample: boolean;
  /** What a build server runs. */
  readonly pipeline: boolean;
  /** Tests, examples, documentation: what stands there opens nothing as often as not. */
  readonly noProduct: boolean;
}

/** Written by tools, in translation, or for machines only: nothing in them was given a secret by hand. */
const PASSED_OVER = [
  pathPattern(
    "i18n l10n locale lang translation messages",
    /(?:^|\/)(?:i18n|l10n|locales?|langs?|languages?|translations?|messages)\//i,
  ),
  pathPattern(
    "translation messages strings",
    /(?:^|[/._-])(?:translations?|messages|strings)[\w.-]{0,20}\.(?:json|ya?ml|properties|xml|[jt]s|po)$/i,
  ),
  pathPattern(
    "lock shrinkwrap",
    /(?:^|\/)(?:package-lock|npm-shrinkwrap|pnpm-lock|packages\.lock|conda-lock)\.(?:json|ya?ml)$/i,
  ),
  pathPattern(
    "cache .lock .sum .map .svg .css .sass .scss .less .po .strings .xlf .xliff .resx .snap",
    /\.(?:[\w.-]{0,20}cache|lock|lockfile|sum|map|svg|css|s[ac]ss|less|po|pot|strings|xlf|xliff|resx|snap)$/i,
  ),
];

const CREDENTIALS = pathPattern(
  "env netrc pgpass npmrc pypirc credentials ftp remote-sync deployment-config filezilla recentservers sitemanager wp-config s3cfg docker msmtprc esmtprc my.cnf robomongo secret tfvars kubeconfig bash zshrc",
  /(?:^|\/)(?:\.env(?:\.[\w-]{1,20})?|[\w-]{1,40}\.env|\.?netrc|_netrc|\.pgpass|\.npmrc|\.pypirc|\.git-credentials|\.ftpconfig|\.?s?ftp(?:-config)?\.json|\.remote-sync\.json|deployment-config\.json|(?:filezilla|recentservers|sitemanager)\.xml|wp-config\.php|\.s3cfg|\.?credentials|\.dockercfg|\.docker\/config\.json|\.esmtprc|\.msmtprc|\.my\.cnf|robomongo\.json|secrets?\.(?:ya?ml|json|toml|ini|properties)|terraform\.tfvars|[\w.-]{1,40}\.tfvars|kubeconfig|\.?bash_profile|\.bashrc|\.zshrc)$/i,
);

const SAMPLE = pathPattern(
  "env",
  /(?:^|\/)(?:\.env[\w.-]{0,20}[._-](?:example|sample|dist|template)|(?:example|sample)\.env)$/i,
);

const SETTINGS = pathPattern(
  ".json .tf .hcl .xml .config .toml .sql",
  /\.(?:json|jsonc|json5|tf|tfvars|hcl|xml|config|toml|sql)$/i,
);

const PIPELINE = pathPattern(
  ".github .gitlab .circleci .buildkite .ci ci/ .semaphore .drone .woodpecker pipelines .devcontainer .teamcity .travis appveyor cloudbuild codefresh wercker circle jenkinsfile",
  /(?:^|\/)(?:\.github|\.gitlab|\.circleci|\.buildkite|\.ci|ci|\.semaphore|\.drone|\.woodpecker|\.azure-pipelines|\.devcontainer|\.teamcity)\/|(?:^|\/)(?:\.travis|\.gitlab-ci|appveyor|azure-pipelines|bitbucket-pipelines|\.drone|cloudbuild|codefresh|wercker|circle)[\w.-]{0,20}\.ya?ml$|(?:^|\/)Jenkinsfile/i,
);

/** What roles say, and names that tell the same of a file or folder beside them. */
const NO_PRODUCT = pathPattern(
  "test fixture mock fake dummy stub openapi open_api swagger postman insomnia story stories e2e cypress dev interop spec example sample demo seed default template",
  /(?:^|[/._-])(?:tests?|testing|testdata|fixtures?|mocks?|fakes?|dummy|stubs?|open_?api|swagger|postman|insomnia|stor(?:y|ies)|e2e|cypress|dev-?env|interop[\w-]{0,20}|spec|specs|examples?|samples?|demos?|seeds?|seeders?|default|defaults|template)(?:[/._-]|$)/i,
);

/** @return undefined for files that are passed over. */
export function whereIs({ path, role, encoding }: SourceFile): Where | undefined {
  if (role === "minified" || role === "vendored") return undefined;
  const where = whereByPath(path);
  if (!where) return undefined;
  const { syntax, sample, noProduct } = where;
  const isProse = encoding === "decoded" && (syntax === "code" || syntax === "markup");
  return {
    ...where,
    syntax: isProse ? "text" : syntax,
    sample: sample && role === "example",
    noProduct: noProduct || role === "test" || role === "example" || role === "docs",
  };
}

const whereByPath = byPath((path): Where | undefined => {
  if (PASSED_OVER.some((pattern) => pattern.test(path))) return undefined;
  const syntax = syntaxOf(path);
  const credentials = CREDENTIALS.test(path);
  return {
    syntax,
    settings:
      credentials || syntax === "yaml" || syntax === "lines" || syntax === "shell" || SETTINGS.test(path),
    credentials,
    sample: SAMPLE.test(path),
    pipeline: PIPELINE.test(path),
    noProduct: NO_PRODUCT.test(withoutStarterPackage(path)),
  };
});
