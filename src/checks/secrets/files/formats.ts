import { pathPattern } from "../../../path-pattern.ts";

/** One format of files in which a tool keeps what it logs in with. */
export interface Format {
  readonly path: RegExp;
  /** What such a file is, with its article. */
  readonly what: string;
  /** Name, and value behind it; with the flags `dgm`. Each runs over a file in linear time. */
  readonly pattern: RegExp;
  /** The value is a user's name and password in base64. */
  readonly isPair?: true;
  /** The value is a password's hash, which is what the format holds. */
  readonly isHash?: true;
}

const LINE_VALUE = "[ \\t]{0,20}[=:][ \\t]{0,20}[\"']?([^\\s\"'#]{4,400})";

export const FORMATS: readonly Format[] = [
  {
    path: /(?:^|\/)\.npmrc$/,
    what: "npm's settings with the password of a registry",
    pattern: new RegExp(`(?<=^|:)(_authToken|_password)${LINE_VALUE}`, "dgm"),
  },
  {
    path: /(?:^|\/)\.npmrc$/,
    what: "npm's settings with the password of a registry",
    pattern: new RegExp(`(?<=^|:)(_auth)${LINE_VALUE}`, "dgm"),
    isPair: true,
  },
  {
    path: /(?:^|\/)\.pypirc$/,
    what: "the file in which twine keeps the password of a package index",
    pattern: new RegExp(`^[ \\t]{0,20}(password)${LINE_VALUE}`, "dgm"),
  },
  {
    path: /(?:^|\/)[._]netrc$/,
    what: "the file in which curl and git keep passwords",
    pattern: /(?:^|[ \t])(password)[ \t]{1,20}["']?([^\s"']{4,400})/dgm,
  },
  {
    path: /(?:^|\/)\.?git-credentials$/,
    what: "the file in which git keeps passwords",
    pattern: /^(https?):\/\/[^\s:@/]{0,100}:([^\s@/]{4,400})@/dgm,
  },
  {
    path: /(?:^|\/)(?:\.kube\/config|kubeconfig|[\w.-]{1,60}[.-]kubeconfig|kubeconfig\.ya?ml)$/,
    what: "a kubeconfig with the key of a user",
    pattern: new RegExp(`^[ \\t]{0,20}(token|password)${LINE_VALUE}`, "dgm"),
  },
  {
    path: /(?:^|\/)(?:\.kube\/config|kubeconfig|[\w.-]{1,60}[.-]kubeconfig|kubeconfig\.ya?ml)$/,
    what: "a kubeconfig with the key of a user",
    pattern: /^[ \t]{0,20}(client-key-data):[ \t]{0,20}["']?(LS0tLS1CRUdJTi[A-Za-z0-9+/=]{40,40000})/dgm,
  },
  {
    path: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|\.dockerconfigjson|docker-config\.json)$/,
    what: "Docker's settings with the password of a registry",
    pattern: /"(auth|identitytoken)"[ \t]{0,20}:[ \t]{0,20}"([^"\s]{4,4000})"/dgm,
    isPair: true,
  },
  {
    path: /(?:^|\/)\.?htpasswd(?:[._-]\w{1,20})?$/,
    what: "a web server's list of users and the hashes of their passwords",
    pattern:
      /^([^\s:#]{1,100}):(\$(?:apr1|2[aby]|1|5|6)\$[^\s:]{10,200}|\{SHA\}[A-Za-z0-9+/=]{28}|[A-Za-z0-9./]{13})$/dgm,
    isHash: true,
  },
  {
    path: /(?:^|\/)\.?pgpass(?:\.conf)?$/,
    what: "the file in which PostgreSQL's clients keep passwords",
    pattern: /^([^\s:#]{1,200}:[^\s:]{1,10}:[^\s:]{1,100}:[^\s:]{1,100}):(\S{4,200})$/dgm,
  },
  {
    path: /(?:^|\/)(?:\.my\.cnf|\.mylogin\.cnf|\.s3cfg|\.boto|\.esmtprc|\.msmtprc|\.vault-token|\.terraformrc|credentials\.tfrc\.json|\.aws\/credentials|\.gem\/credentials|\.cargo\/credentials(?:\.toml)?|\.composer\/auth\.json|\.s?ftp(?:-config)?\.json|\.ftpconfig|rclone\.conf)$/,
    what: "a file in which a tool keeps what it logs in with",
    pattern: new RegExp(
      `(?<=^|[\\s"'{,])(password|passwd|pass|passphrase|token|secret_key|secret_access_key|gs_secret_access_key|aws_secret_access_key)["']?${LINE_VALUE}`,
      "dgm",
    ),
  },
];

const ANY = pathPattern(
  "npmrc pypirc netrc credentials kube docker htpasswd pgpass .my .s3cfg .boto msmtprc .vault-token .terraformrc auth.json ftp rclone esmtprc",
  new RegExp(FORMATS.map((format) => format.path.source).join("|")),
);

export function isCredentialsFile(path: string): boolean {
  return ANY.test(path);
}
