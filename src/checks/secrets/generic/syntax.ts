import { pathPattern } from "../../../path-pattern.ts";

/** How values are written in a file, as far as finding them goes. */
export type Syntax =
  /** Values stand in quotes; what does not is a variable or a call. Programs, JSON, HCL, SQL. */
  | "code"
  /** A value ends at white space. Shells, Dockerfiles, `.env` files. */
  | "shell"
  /** A value ends with its line, or at ` #`. */
  | "yaml"
  /** A value ends with its line. INI files, Java's properties. */
  | "lines"
  /** Values in quotes, or between tags. */
  | "markup"
  /** Prose, and what is not known. */
  | "text";

const ENDINGS: readonly (readonly [Syntax, Pick<RegExp, "test">])[] = [
  ["yaml", pathPattern(".yaml .yml .eyaml", /\.(?:ya?ml|eyaml)(?:\.[\w-]{1,20})?$/i)],
  [
    "shell",
    pathPattern(
      "dockerfile containerfile makefile procfile vagrantfile env .sh .bash .zsh .ksh .fish netrc pgpass git-credentials dockercfg s3cfg boto npmrc pypirc .ps .bat .cmd .mk",
      /(?:^|\/)(?:Dockerfile|Containerfile|Makefile|Procfile|Vagrantfile|\.?env(?:rc)?|\.(?:bash|zsh|k?sh|netrc|pgpass|git-credentials|dockercfg|s3cfg|boto|npmrc|pypirc)[\w.]{0,20}|_?netrc)(?:\.[\w.-]{1,40})?$|\.(?:sh|bash|zsh|ksh|fish|ps[md]?1|bat|cmd|env(?:\.[\w-]{1,20})?|dockerfile|mk)$/i,
    ),
  ],
  [
    "lines",
    pathPattern(
      ".ini .cfg .conf .cnf .properties .prefs .toml .desktop .service .inc .reg .rdp .ovpn .remmina pgpass htpasswd config credentials",
      /\.(?:ini|cfg|conf|cnf|properties|prefs|toml|desktop|service|inc|reg|rdp|ovpn|remmina|config\.txt)(?:\.[\w-]{1,20})?$|(?:^|\/)(?:\.?(?:my\.cnf|pgpass|htpasswd|git\/config|aws\/credentials)|credentials|config)$/i,
    ),
  ],
  [
    "markup",
    pathPattern(
      ".xml .htm .xhtml .config .plist .csproj .props .targets .xaml .jsp .asp .svg .wsdl .xsd .jelly .vm",
      /\.(?:xml|html?|xhtml|config|plist|csproj|props|targets|xaml|jsp|aspx?|svg|wsdl|xsd|jelly|vm)$/i,
    ),
  ],
  [
    "text",
    pathPattern(
      ".md .markdown .rst .adoc .asciidoc .txt .log .csv .tsv .http .rest .org .tex .pub .po .strings .eml",
      /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|log|csv|tsv|http|rest|org|tex|pub|po|pot|strings|eml)$/i,
    ),
  ],
];

/** Those that most files have need no pattern. */
const COMMON_CODE = new Set(
  "ts tsx js jsx mjs cjs py rb go rs java kt cs php c h cpp swift vue json".split(" "),
);
const CODE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|pyi|rb|erb|rake|gemspec|go|rs|java|kts?|scala|sc|groovy|gradle|cs|fsx?|vb|php\d?|phtml|swift|mm?|c|h|cc|cpp|cxx|hpp|hh|dart|lua|exs?|erl|cljs?|pl|pm|r|jl|sol|zig|nim|hs|mli?|elm|ipynb|json|json5|jsonc|jsonl|har|map|tf|tfvars|tfstate|hcl|nomad|bicep|sql|psql|ddl|graphql|proto|css|s[ac]ss|less|jinja2?|j2|ejs|hbs|pug|twig|tpl|tmpl|cue|jsonnet|libsonnet|nix|robot|feature|snap)$/i;

/** @param path relative, with `/`. */
export function syntaxOf(path: string): Syntax {
  const name = path.replace(/\.(?:example|sample|dist|template|tmpl|tpl|j2|erb|bak|old|orig|local)$/i, "");
  // First, so that a `user.service.ts` is no unit of systemd and a `config.inc.php` no settings of lines.
  if (COMMON_CODE.has(name.slice(name.lastIndexOf(".") + 1).toLowerCase())) return "code";
  const syntax = ENDINGS.find(([, ending]) => ending.test(name))?.[0];
  return syntax ?? (CODE.test(name) ? "code" : "text");
}
