import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  namesCommit
} from "./chunk-6I5CZ6US.js";
import {
  isTestData,
  normalizeName,
  normalizePythonName,
  require_pep440,
  require_range,
  require_satisfies,
  splitRequirements
} from "./chunk-AMIYMWYK.js";
import {
  exactly,
  under
} from "./chunk-D7AVI2BD.js";
import {
  SECURITY_HEADERS,
  ancestorsOf,
  baseOf,
  boolOf,
  directoryOf,
  documentOf,
  entriesOf,
  get,
  indexOf,
  isDeployed,
  isForDevelopment,
  isObject,
  isString,
  isWithin,
  itemsOf,
  joinPath,
  readText,
  roleOf,
  stringOf,
  textOf,
  unitOf,
  withMentions,
  withoutQuotes
} from "./chunk-XRRYCANB.js";
import {
  groupBy
} from "./chunk-JKUEQBGO.js";
import {
  __commonJS,
  __toESM
} from "./chunk-RZGYXAJU.js";

// node_modules/semver/ranges/valid.js
var require_valid = __commonJS({
  "node_modules/semver/ranges/valid.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var validRange2 = (range, options) => {
      try {
        return new Range(range, options).range || "*";
      } catch (er) {
        return null;
      }
    };
    module.exports = validRange2;
  }
});

// src/checks/secrets/gates.ts
var gates = {
  aws: {
    literals: [
      "a3t",
      "akia",
      "agpa",
      "aida",
      "aroa",
      "aipa",
      "anpa",
      "anva",
      "asia",
      "secretaccesskey",
      "secret_accesskey",
      "secretaccess_key",
      "secret_access_key"
    ],
    pattern: /\b(?:A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}\b|(?:SECRET|secret|Secret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)/
  },
  gcp: { literals: ["private_key_id"] },
  privatekey: { literals: ["private key"] },
  npm: {
    literals: ["x-oauth-basic", "_authtoken=", "npm_"],
    pattern: /x-oauth-basic|_authToken=|npm_[A-Za-z0-9_]{36}/
  },
  basicauth: {
    literals: ["http://", "https://", "ftp://", "ftps://"],
    pattern: /(?:https?|ftps?):\/\/[-\w]{1,256}:[-\w]{1,256}@/
  },
  slack: { literals: ["xoxb-", "xoxp-", "xapp-", "xoxa-", "xoxo-", "xoxr-", "hooks.slack.com/services/"] },
  sendgrid: { literals: ["sg."], pattern: /SG\.\w{1,128}\.\w/ },
  shopify: { literals: ["shppa_", "shpca_", "shpat_", "shpss_"] },
  stripe: { literals: ["sk_live_", "sk_test_", "rk_live_", "rk_test_"] },
  github: { literals: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"] },
  gitlab: { literals: ["glpat-"] },
  grafana: { literals: ["glc_", "glsa_"] },
  openai: { literals: ["t3blbkfj"] },
  anthropic: { literals: ["sk-ant-api0"] },
  groq: { literals: ["gsk_"] },
  huggingface: { literals: ["hf_"], pattern: /hf_[a-zA-Z]{34}/ },
  linear: { literals: ["lin_api_"] },
  notion: { literals: ["ntn_"], pattern: /ntn_[0-9]{11}/ },
  "1password": { literals: ["ops_ey"] },
  "database-connection-string": {
    literals: ["mongodb://", "mongodb+srv://", "mysql://", "mysqlx://", "postgres://", "postgresql://"]
  },
  "hashicorp-vault": { literals: ["hvs.", "hvb.", "hvr."], pattern: /hv[sbr]\.[A-Za-z0-9_-]{90}/ },
  vercel: { literals: ["vcp_", "vci_", "vca_", "vcr_", "vck_"], pattern: /vc[piark]_[A-Za-z0-9]{20}/ },
  databricks: { literals: ["dapi"], pattern: /dapi[A-Fa-f0-9]{32}/ },
  docker: { literals: ["dckr_pat_"] },
  figma: { literals: ["figd_"] },
  cloudflare: { literals: ["cfk_", "cfut_", "cfat_"] },
  tailscale: { literals: ["tskey-"] },
  "filter-comments": { literals: ["secretlint-disable", "secretlint-enable"] }
};

// src/checks/secrets/sample.ts
function sampleOf(shape, seed = 1) {
  const next = generator(seed);
  return shape.replace(/\[([^\]]+)\](?:\{(\d+)\})?/g, (_, characters, count = "1") => {
    const alphabet = expand(characters);
    let text = "";
    for (let i = 0; i < Number(count); i++) text += alphabet[next() % alphabet.length];
    return text;
  });
}
function expand(characters) {
  let alphabet = "";
  for (let i = 0; i < characters.length; i++) {
    if (characters[i + 1] === "-" && i + 2 < characters.length) {
      for (let code = characters.charCodeAt(i); code <= characters.charCodeAt(i + 2); code++)
        alphabet += String.fromCharCode(code);
      i += 2;
    } else alphabet += characters[i];
  }
  return alphabet;
}
function generator(seed) {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return (mixed ^ mixed >>> 14) >>> 0;
  };
}

// src/checks/secrets/kinds.ts
var PEM_BODY = "MII[A-Za-z0-9+/]{61}\n[A-Za-z0-9+/]{64}\n[A-Za-z0-9+/]{40}";
var kinds = [
  {
    id: "aws-access-key-id",
    provider: "AWS",
    name: "an AWS access key id",
    severity: "error",
    secretlint: ["aws/AWSAccessKeyID"],
    opens: "sign requests to AWS with it as soon as the secret half turns up, which is usually nearby",
    revoke: "IAM console \u2192 Users \u2192 Security credentials \u2192 Access keys (make it inactive, then delete it)",
    link: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
    prefix: /^(AKIA|ASIA)/,
    shape: "AKIA[A-Z2-7]{16}"
  },
  {
    id: "aws-secret-access-key",
    provider: "AWS",
    name: "an AWS secret access key",
    severity: "error",
    secretlint: ["aws/AWSSecretAccessKey"],
    opens: "act on the AWS account with all rights of the key's owner",
    revoke: "IAM console \u2192 Users \u2192 Security credentials \u2192 Access keys (make it inactive, then delete it)",
    link: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
    shape: "[A-Za-z0-9/+]{39}a",
    example: { path: "deploy/credentials", text: "[default]\naws_secret_access_key = \u27E6%secret%\u27E7\n" }
  },
  {
    id: "gcp-service-account-key",
    provider: "Google Cloud",
    name: "the private key of a Google Cloud service account",
    severity: "error",
    secretlint: ["gcp/PrivateKeyJSON"],
    opens: "act on the Google Cloud project as that service account",
    revoke: "Google Cloud console \u2192 IAM & Admin \u2192 Service Accounts \u2192 Keys (delete the key)",
    link: "https://cloud.google.com/iam/docs/keys-create-delete",
    shape: PEM_BODY.replaceAll("\n", "\\n"),
    example: {
      path: "service-account.json",
      text: '{\n  "type": "service_account",\n  "private_key_id": "0",\n  \u27E6"private_key"\u27E7: "-----BEGIN PRIVATE %key%-----\\n%secret%\\n-----END PRIVATE %key%-----\\n"\n}\n'
    },
    specificity: 3
  },
  {
    id: "private-key",
    provider: "",
    name: "a private key",
    severity: "error",
    secretlint: ["privatekey/PrivateKey"],
    opens: "log in, sign or decrypt as the key's owner",
    revoke: "every place that trusts the public half (authorized_keys, certificates, signing set-ups): make a new pair and take the old one out",
    link: "https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html",
    shape: PEM_BODY,
    example: {
      path: "deploy.pem",
      text: "\u27E6-----BEGIN RSA PRIVATE %key%-----\u27E7\n%secret%\n-----END RSA PRIVATE %key%-----\n"
    },
    specificity: 2
  },
  {
    id: "npm-token",
    provider: "npm",
    name: "an npm access token",
    severity: "error",
    secretlint: ["npm/Npmrc_authToken", "npm/NPM_ACCESS_TOKEN"],
    opens: "publish packages under the owner's name, which then run on every machine that installs them",
    revoke: "npm \u2192 Access Tokens, or `npm token revoke`",
    link: "https://docs.npmjs.com/revoking-access-tokens",
    prefix: /^npm_/,
    shape: "npm_[A-Za-z0-9]{36}"
  },
  {
    id: "github-token",
    provider: "GitHub",
    name: "a GitHub token",
    severity: "error",
    secretlint: ["github", "npm/PackageJSON_xOauthToken"],
    opens: "read or change every repository and organisation the token reaches",
    revoke: "GitHub \u2192 Settings \u2192 Developer settings \u2192 Personal access tokens (or the app's settings)",
    link: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
    prefix: /^(ghp_|gho_|ghu_|ghs_|ghr_|github_pat_)/,
    shape: "ghp_[A-Za-z0-9]{36}"
  },
  {
    id: "gitlab-token",
    provider: "GitLab",
    name: "a GitLab personal access token",
    severity: "error",
    secretlint: ["gitlab"],
    opens: "read or change every project the token reaches",
    revoke: "GitLab \u2192 Preferences \u2192 Access tokens",
    link: "https://docs.gitlab.com/user/profile/personal_access_tokens/",
    prefix: /^glpat-/,
    shape: "glpat-[A-Za-z0-9_]{20}"
  },
  {
    id: "slack-token",
    provider: "Slack",
    name: "a Slack token",
    severity: "error",
    secretlint: ["slack/SLACK_TOKEN"],
    opens: "read messages or post in the workspace as that app or user",
    revoke: "api.slack.com \u2192 Your Apps \u2192 OAuth & Permissions (revoke), or the method auth.revoke",
    link: "https://api.slack.com/authentication/token-types",
    prefix: /^xo[a-z]+-|^xapp-/,
    shape: "xoxb-[0-9]{12}-[0-9]{12}-[A-Za-z0-9]{24}"
  },
  {
    id: "slack-webhook",
    provider: "Slack",
    name: "the address of a Slack incoming webhook",
    severity: "error",
    secretlint: ["slack/IncomingWebhook"],
    opens: "post anything, links for phishing included, in the channel behind it",
    revoke: "api.slack.com \u2192 Your Apps \u2192 Incoming Webhooks (delete it)",
    link: "https://api.slack.com/messaging/webhooks",
    prefix: /^https:\/\/hooks\.slack\.com\/services\//i,
    shape: "https://hooks.slack.com/services/T[A-Z0-9]{10}/B[A-Z0-9]{10}/[A-Za-z0-9]{24}"
  },
  {
    id: "sendgrid-key",
    provider: "SendGrid",
    name: "a SendGrid API key",
    severity: "error",
    secretlint: ["sendgrid"],
    opens: "send mail as the owner's domain, and read its contacts",
    revoke: "SendGrid \u2192 Settings \u2192 API Keys",
    link: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
    prefix: /^SG\./,
    shape: "SG.[A-Za-z0-9]{22}.[A-Za-z0-9]{43}"
  },
  {
    id: "shopify-token",
    provider: "Shopify",
    name: "a Shopify access token",
    severity: "error",
    secretlint: ["shopify"],
    opens: "read and change the shop's orders, customers and products",
    revoke: "Shopify admin \u2192 Settings \u2192 Apps and sales channels (uninstall the app, or rotate its credentials)",
    link: "https://shopify.dev/docs/apps/build/authentication-authorization",
    prefix: /^shp[a-z]{2}_/,
    shape: "shpat_[a-f0-9]{32}"
  },
  {
    id: "stripe-live-key",
    provider: "Stripe",
    name: "a live Stripe secret key",
    severity: "error",
    secretlint: ["stripe/STRIPE_SECRET_KEY_LIVE", "stripe/STRIPE_RESTRICTED_KEY_LIVE"],
    opens: "move money: make charges and refunds, and read every customer's data",
    revoke: "Stripe dashboard \u2192 Developers \u2192 API keys (roll the key)",
    link: "https://docs.stripe.com/keys",
    prefix: /^[sr]k_live_/,
    shape: "sk_live_[A-Za-z0-9]{24}"
  },
  {
    id: "stripe-test-key",
    provider: "Stripe",
    name: "a Stripe test key",
    severity: "warning",
    secretlint: ["stripe/STRIPE_SECRET_KEY_TEST", "stripe/STRIPE_RESTRICTED_KEY_TEST"],
    opens: "change the account's test data; a live key tends to follow it into the same line",
    revoke: "Stripe dashboard (test mode) \u2192 Developers \u2192 API keys (roll the key)",
    link: "https://docs.stripe.com/keys",
    prefix: /^[sr]k_test_/,
    shape: "sk_test_[A-Za-z0-9]{24}"
  },
  {
    id: "grafana-token",
    provider: "Grafana",
    name: "a Grafana token",
    severity: "error",
    secretlint: ["grafana"],
    opens: "read dashboards and data sources, or change them",
    revoke: "Grafana \u2192 Administration \u2192 Service accounts, or Grafana Cloud \u2192 Access policies",
    link: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
    prefix: /^gl(c|sa)_/,
    shape: "glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}"
  },
  {
    id: "openai-key",
    provider: "OpenAI",
    name: "an OpenAI API key",
    severity: "error",
    secretlint: ["openai"],
    opens: "use the account's models at its cost",
    revoke: "platform.openai.com \u2192 API keys",
    link: "https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety",
    prefix: /^sk-(proj-|svcacct-|admin-)?/,
    shape: "sk-proj-[A-Za-z0-9]{74}T3BlbkFJ[A-Za-z0-9]{74}"
  },
  {
    id: "anthropic-key",
    provider: "Anthropic",
    name: "an Anthropic API key",
    severity: "error",
    secretlint: ["anthropic"],
    opens: "use the account's models at its cost",
    revoke: "console.anthropic.com \u2192 API keys",
    link: "https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure",
    prefix: /^sk-ant-/,
    shape: "sk-ant-api03-[A-Za-z0-9_]{93}AA"
  },
  {
    id: "groq-key",
    provider: "Groq",
    name: "a Groq API key",
    severity: "error",
    secretlint: ["groq"],
    opens: "use the account's models at its cost",
    revoke: "console.groq.com \u2192 API Keys",
    link: "https://console.groq.com/docs/security-onboarding",
    prefix: /^gsk_/,
    shape: "gsk_[A-Za-z0-9]{52}"
  },
  {
    id: "huggingface-token",
    provider: "Hugging Face",
    name: "a Hugging Face token",
    severity: "error",
    secretlint: ["huggingface"],
    opens: "read private models and data sets, or replace public ones",
    revoke: "huggingface.co \u2192 Settings \u2192 Access Tokens",
    link: "https://huggingface.co/docs/hub/security-tokens",
    prefix: /^hf_/,
    shape: "hf_[A-Za-z]{34}"
  },
  {
    id: "linear-key",
    provider: "Linear",
    name: "a Linear API key",
    severity: "error",
    secretlint: ["linear"],
    opens: "read and change the workspace's issues",
    revoke: "Linear \u2192 Settings \u2192 Security & access \u2192 Personal API keys",
    link: "https://linear.app/docs/api-and-webhooks",
    prefix: /^lin_api_/,
    shape: "lin_api_[A-Za-z0-9]{40}"
  },
  {
    id: "notion-token",
    provider: "Notion",
    name: "a Notion integration token",
    severity: "error",
    secretlint: ["notion"],
    opens: "read and change every page shared with the integration",
    revoke: "notion.so/profile/integrations (refresh the secret)",
    link: "https://developers.notion.com/docs/authorization",
    prefix: /^ntn_/,
    shape: "ntn_[0-9]{11}[A-Za-z0-9]{35}"
  },
  {
    id: "onepassword-token",
    provider: "1Password",
    name: "a 1Password service account token",
    severity: "error",
    secretlint: ["1password"],
    opens: "read the vaults of the service account",
    revoke: "1Password \u2192 Developer \u2192 Service accounts",
    link: "https://developer.1password.com/docs/service-accounts/security/",
    prefix: /^ops_/,
    // The rest is JSON in base64, as in real ones; its length makes it end as theirs do.
    shape: `ops_${btoa(JSON.stringify({ secretKey: sampleOf("[A-Za-z0-9]{93}") }))}`
  },
  {
    id: "vault-token",
    provider: "HashiCorp Vault",
    name: "a HashiCorp Vault token",
    severity: "error",
    secretlint: ["hashicorp-vault"],
    opens: "read or change what the token's policies allow in Vault",
    revoke: "`vault token revoke`",
    link: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
    prefix: /^hv[sbr]\./,
    shape: "hvs.[A-Za-z0-9_]{95}"
  },
  {
    id: "vercel-token",
    provider: "Vercel",
    name: "a Vercel token",
    severity: "error",
    secretlint: ["vercel"],
    opens: "deploy to the account's projects and read their environment variables",
    revoke: "vercel.com/account/tokens, or the integration's settings",
    link: "https://vercel.com/docs/rest-api#authentication",
    prefix: /^vc[a-z]_/,
    shape: "vcp_[A-Za-z0-9]{40}"
  },
  {
    id: "databricks-token",
    provider: "Databricks",
    name: "a Databricks personal access token",
    severity: "error",
    secretlint: ["databricks"],
    opens: "run jobs and read data in the workspace",
    revoke: "Databricks \u2192 Settings \u2192 Developer \u2192 Access tokens",
    link: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
    prefix: /^dapi/,
    shape: "dapi[a-f0-9]{32}"
  },
  {
    id: "docker-token",
    provider: "Docker",
    name: "a Docker personal access token",
    severity: "error",
    secretlint: ["docker"],
    opens: "pull private images, or push changed ones under the owner's name",
    revoke: "app.docker.com \u2192 Account settings \u2192 Personal access tokens",
    link: "https://docs.docker.com/security/access-tokens/",
    prefix: /^dckr_pat_/,
    shape: "dckr_pat_[A-Za-z0-9_]{27}"
  },
  {
    id: "figma-token",
    provider: "Figma",
    name: "a Figma personal access token",
    severity: "error",
    secretlint: ["figma"],
    opens: "read the account's design files",
    revoke: "Figma \u2192 Settings \u2192 Security \u2192 Personal access tokens",
    link: "https://developers.figma.com/docs/rest-api/authentication/",
    prefix: /^figd_/,
    shape: "figd_[A-Za-z0-9_]{43}"
  },
  {
    id: "cloudflare-token",
    provider: "Cloudflare",
    name: "a Cloudflare API token or key",
    severity: "error",
    secretlint: ["cloudflare"],
    opens: "change DNS records and zone settings, which is enough to take over a site",
    revoke: "dash.cloudflare.com \u2192 My Profile \u2192 API Tokens (roll)",
    link: "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/",
    prefix: /^cf[a-z]+_/,
    shape: "cfut_[A-Za-z0-9]{40}[a-f0-9]{8}"
  },
  {
    id: "tailscale-key",
    provider: "Tailscale",
    name: "a Tailscale key",
    severity: "error",
    secretlint: ["tailscale"],
    opens: "join the private network, or change it",
    revoke: "login.tailscale.com \u2192 Settings \u2192 Keys",
    link: "https://tailscale.com/kb/1252/key-secret-management",
    prefix: /^tskey-[a-z]+-/,
    shape: "tskey-auth-[A-Za-z0-9]{14}-[A-Za-z0-9]{32}"
  },
  {
    id: "database-url",
    provider: "",
    name: "a database address with its password",
    severity: "error",
    secretlint: ["database-connection-string"],
    opens: "connect to the database as that user, from wherever it can be reached",
    revoke: "the database itself: give the user a new password, and hand it to the program by its environment",
    link: "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    shape: "[A-Za-z0-9]{20}",
    example: {
      path: "config/production.yaml",
      text: "database: \u27E6postgres://app:%secret%@db.internal.corp:5432\u27E7/app\n"
    },
    specificity: 2
  },
  {
    id: "url-credentials",
    provider: "",
    name: "an address with a user name and password",
    severity: "error",
    secretlint: ["basicauth"],
    opens: "log in there as that user",
    revoke: "the service behind the address: change the password, and hand it over outside the code",
    link: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
    shape: "[A-Za-z0-9]{20}",
    example: { path: "deploy.sh", text: "curl \u27E6https://deploy:%secret%@artifacts.corp.io\u27E7/release.tgz\n" },
    specificity: 0
  }
];
var byMessage = new Map(kinds.flatMap((kind) => kind.secretlint.map((name) => [name, kind])));
var byId = new Map(kinds.map((kind) => [kind.id, kind]));
function kindOfMessage(rule, messageId) {
  return byMessage.get(`${rule}/${messageId}`) ?? byMessage.get(rule);
}
function kindOf(id) {
  return byId.get(id);
}

// src/checks/secrets/judge.ts
function judge(candidates) {
  return candidates.flatMap((candidate) => {
    const kind = kindOf(candidate.kind);
    return kind ? [draftOf(candidate, kind)] : [];
  });
}
function draftOf(candidate, kind) {
  const role = roleOf(candidate.at.path, "");
  const shown = candidate.publicPrefix ? ` (${candidate.publicPrefix}\u2026)` : "";
  const where = WHERE[role];
  return {
    rule: `secrets/${kind.id}`,
    at: candidate.at,
    severity: isOrdinaryInTests(kind) && (isNoProduct(role) || isForLocalhost(candidate.at.path)) ? "warning" : kind.severity,
    confidence: confidenceOf(candidate.doubts, kind, role),
    message: `${capital(kind.name)}${shown} is written in this ${where}.`,
    data: { kind: kind.id, provider: kind.provider },
    identity: candidate.digest
  };
}
var WHERE = {
  source: "file",
  test: "test file",
  example: "example",
  docs: "documentation",
  generated: "generated file",
  vendored: "vendored file",
  minified: "minified file"
};
function isNoProduct(role) {
  return role !== "source" && role !== "generated";
}
function isForLocalhost(path) {
  return /(^|[/._-])localhost[._-][^/]*$/i.test(path);
}
function isOrdinaryInTests(kind) {
  return isGuess(kind) || kind.id === "private-key";
}
function isGuess(kind) {
  return kind.id === "url-credentials" || kind.id === "database-url";
}
function confidenceOf(doubts, kind, role) {
  if (doubts.length > 0) return "low";
  if (isGuess(kind)) return isNoProduct(role) ? "low" : "medium";
  return "high";
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/checks/secrets/readers/der-key.ts
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
var BEGIN = /-----BEGIN (?:EC |RSA |DSA )?PRIVATE KEY-----/g;
var END = "-----END ";
var LONGEST = 2e4;
var derKeyReader = {
  name: "short private keys",
  claims: () => true,
  keywords: ["private key-----"],
  read: async (file) => derKeysIn(file)
};
function derKeysIn(file) {
  return [...file.text.matchAll(BEGIN)].flatMap(({ 0: header, index }) => {
    const from = index + header.length;
    const length = file.text.slice(from, from + LONGEST).indexOf(END);
    if (length === -1) return [];
    const body = file.text.slice(from, from + length);
    const encoded = body.replace(/\\[nr]|["'`,\s\\]/g, "");
    if (encoded.startsWith("MI") || !isSequence(encoded)) return [];
    const secret = { path: file.path, start: from, end: from + length };
    return [
      {
        kind: "private-key",
        at: { path: file.path, start: index, end: from },
        secret,
        publicPrefix: "",
        digest: createHash("sha256").update(body).digest("hex").slice(0, 4),
        doubts: []
      }
    ];
  });
}
function isSequence(encoded) {
  if (!/^[A-Za-z0-9+/]{40,200}={0,2}$/.test(encoded)) return false;
  const bytes = Buffer.from(encoded, "base64");
  return bytes[0] === 48 && bytes[1] === bytes.length - 2 && bytes[2] === 2 && bytes[3] === 1;
}

// src/checks/secrets/readers/preset.ts
import { createHash as createHash2 } from "node:crypto";
var presetReader = {
  name: "secretlint preset",
  claims: () => true,
  keywords: Object.values(gates).flatMap((gate) => gate.literals),
  read: async (file, context) => candidatesIn(file, context.hits)
};
async function candidatesIn(file, hits) {
  const names = rulesFor(file, hits);
  if (names.length === 0) return [];
  const { runSecretlint } = await import("./secretlint-N77HNHID.js");
  const messages = await runSecretlint(file.path, file.text, names);
  return mostSpecific(messages.flatMap((message) => candidateOf(file, message)));
}
function rulesFor(file, hits) {
  const names = Object.entries(gates).flatMap(([name, gate]) => {
    if (!gate.literals.some((literal) => hits.has(literal))) return [];
    if (name === "gcp" && !file.path.endsWith(".json")) return [];
    return gate.pattern && !gate.pattern.test(file.text) ? [] : [name];
  });
  return names.length === 1 && names[0] === "filter-comments" ? [] : names;
}
function candidateOf(file, message) {
  const kind = kindOfMessage(message.rule, message.messageId);
  if (!kind) return [];
  const { at, secret } = locate(file.text, kind, message);
  const value = file.text.slice(secret.start, secret.end);
  return [
    {
      kind: kind.id,
      at: { path: file.path, ...at },
      secret: { path: file.path, ...secret },
      publicPrefix: kind.prefix?.exec(value)?.[0] ?? "",
      digest: sha256(value).slice(0, 4),
      doubts: doubtsAbout(kind, file.text.slice(at.start, at.end), value)
    }
  ];
}
function locate(text, kind, message) {
  if (kind.id === "gcp-service-account-key") {
    const name = text.indexOf('"private_key"');
    if (name !== -1) {
      const value = /"private_key"\s*:\s*"((?:[^"\\]|\\.){0,20000})"/y;
      value.lastIndex = name;
      const match = value.exec(text);
      const end2 = match ? name + match[0].length - 1 : message.end;
      return { at: { start: name, end: name + 13 }, secret: { start: end2 - (match?.[1]?.length ?? 0), end: end2 } };
    }
  }
  const start = message.value === void 0 ? message.start : indexFrom(text, message.value, message.start);
  const end = message.value === void 0 ? message.end : start + message.value.length;
  if (kind.id === "private-key") {
    const line = text.slice(start, end).search(/[\r\n]|\\n/);
    const body = line === -1 ? end : start + line;
    return { at: { start, end: body }, secret: { start: body, end } };
  }
  if (kind.id === "database-url" || kind.id === "url-credentials") return locateUrl(text, start, end);
  const whole = { start, end: kind.prefix ? endOfToken(text, end) : end };
  return { at: whole, secret: whole };
}
function endOfToken(text, from) {
  const rest = /[A-Za-z0-9_-]*/y;
  rest.lastIndex = from;
  return from + (rest.exec(text)?.[0].length ?? 0);
}
function locateUrl(text, start, end) {
  const url = /^([a-z][a-z0-9+.:-]*:\/\/[^:/\s]{1,256}:)([^@/\s]{1,256})@([^\s/?"'`<>\\,;)\]}|]{0,256})/i.exec(
    text.slice(start, end)
  );
  const [whole, before, password] = url ?? [];
  if (whole === void 0 || before === void 0 || password === void 0)
    return { at: { start, end }, secret: { start, end } };
  const from = start + before.length;
  return { at: { start, end: start + whole.length }, secret: { start: from, end: from + password.length } };
}
function indexFrom(text, value, start) {
  const index = text.indexOf(value, start);
  return index === -1 ? start : index;
}
var PLACEHOLDER = /^(.*[-_.])?(pass(word|wd)?|pwd|secret|token|user(name)?|admin|root|postgres|mysql|mongo(db)?|test(ing)?|example|sample|demo|dummy|fake|change[-_]?(me|it)|your[-_].*|my[-_]?(pass|secret).*|letmein|qwerty|hunter2|foo(bar)?|bar|baz|x+|\*+|\.+|redacted|masked|hidden|placeholder|insert.*|12345?6?7?8?9?0?|abcd?e?f?|guest|default|none|null|undefined)([-_.0-9!]*)$/i;
var TEMPLATE = /\$\{|\{\{|<[^>]*>|%\(|%[sdv]|#\{|\$[A-Za-z_(]|\{[a-z_][\w.]*\}|\[[A-Za-z_ -]+\]/;
var LOCAL_HOST = /@(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|([a-z0-9-]+\.)*(example|test|invalid|localhost|local)|([a-z0-9-]+\.)*example\.(com|org|net)|[a-z0-9_-]+)(?=$|[:/?"'`\s])/i;
function doubtsAbout(kind, place, value) {
  const doubts = [];
  const rest = value.slice(kind.prefix?.exec(value)?.[0].length ?? 0);
  if (isDocumented(value, rest)) doubts.push("documented-example");
  if (kind.id === "aws-access-key-id" && !/^(AKIA|ASIA)/.test(value)) doubts.push("identifier");
  if (kind.id === "slack-token" && !SLACK_SECRET.test(rest)) doubts.push("malformed");
  if (kind.id === "database-url" || kind.id === "url-credentials") {
    if (PLACEHOLDER.test(value) || TEMPLATE.test(value)) doubts.push("placeholder");
    if (LOCAL_HOST.test(place)) doubts.push("local-host");
  } else if (looksTyped(rest)) doubts.push("no-entropy");
  return doubts;
}
var SLACK_SECRET = /[A-Za-z0-9]{20}/;
var AWS_SAMPLES = /^(AKIA|ASIA)IOSFODNN7|^wJalrXUtnFEMI\/K7MDENG/;
var STANDS_FOR_ONE = /example|placeholder|dummy|fake|(token|key|secret|string)[-_]?here/i;
var STRIPE_SAMPLES = /* @__PURE__ */ new Set([
  "f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397",
  "2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326"
]);
function isDocumented(value, rest) {
  if (/EXAMPLE(KEY)?$/i.test(value) || AWS_SAMPLES.test(value)) return true;
  if (/^[\w/.-]+$/.test(rest) && STANDS_FOR_ONE.test(rest)) return true;
  return value.startsWith("sk_test_") && STRIPE_SAMPLES.has(sha256(value));
}
function sha256(text) {
  return createHash2("sha256").update(text).digest("hex");
}
function looksTyped(value) {
  if (value.length < 12) return false;
  if (new Set(value).size <= Math.min(6, value.length / 4)) return true;
  if (/x{6,}|(.)\1{7,}|0123456789|1234567890|abcdefghij|ABCDEFGHIJ/.test(value)) return true;
  let steps = 0;
  for (let i = 1; i < value.length; i++) if (value.charCodeAt(i) - value.charCodeAt(i - 1) === 1) steps++;
  return steps > value.length * 0.6;
}
function mostSpecific(candidates) {
  const specificity = (candidate) => kindOf(candidate.kind)?.specificity ?? 1;
  return candidates.filter(
    (candidate) => !candidates.some(
      (other) => other !== candidate && other.secret.start < candidate.secret.end && candidate.secret.start < other.secret.end && specificity(other) > specificity(candidate)
    )
  );
}

// src/rule.ts
function defineRule(spec) {
  const match = /^(secrets|cors|headers|pinning|advisories)\/[a-z0-9]+(-[a-z0-9]+)*$/.exec(spec.id);
  if (!match) throw new TypeError(`rule id "${spec.id}" is not <check>/<name-in-kebab-case>`);
  return { ...spec, check: match[1] };
}

// src/checks/secrets/rules.ts
var rules = kinds.map(ruleOf);
function ruleOf(kind) {
  const samples = { secret: () => sampleOf(kind.shape), key: () => "KEY" };
  const { path, text } = kind.example ?? { path: "app/settings.py", text: 'TOKEN = "\u27E6%secret%\u27E7"\n' };
  return defineRule({
    id: `secrets/${kind.id}`,
    severity: kind.severity,
    title: `${kind.name.charAt(0).toUpperCase()}${kind.name.slice(1)} in a file`,
    what: `A file holds ${kind.name}.`,
    why: `Whoever can read this repository, a fork or an old clone of it can ${kind.opens}.`,
    fix: `Take it back first: ${kind.revoke}. Then read the new one from the environment or a secret store, and remove this one from the file; what was committed before stays in the history.`,
    cwe: [798, 540],
    links: [kind.link],
    controls: ["secrets-in-environment"],
    examples: {
      bad: [{ title: `${kind.name} in ${path}`, files: { [path]: text }, samples }],
      good: [
        {
          title: "read from the environment",
          files: { "app/settings.py": 'import os\n\nTOKEN = os.environ["SERVICE_TOKEN"]\n' }
        }
      ]
    }
  });
}

// src/checks/secrets/index.ts
var secretsCheck = {
  id: "secrets",
  title: "Committed secrets",
  rules,
  readers: [presetReader, derKeyReader],
  judge: (candidates) => ({ drafts: judge(candidates) })
};
var literals = [...new Set(Object.values(gates).flatMap((gate) => gate.literals))];
async function secretsIn(file) {
  const text = file.text.toLowerCase();
  const hits = new Set(literals.filter((literal) => text.includes(literal)));
  const candidates = [...await candidatesIn(file, hits), ...derKeysIn(file)];
  return candidates.map((candidate) => candidate.secret);
}

// src/checks/advisories/graph.ts
function shortestChains(roots, next, matters = () => true) {
  const parents = /* @__PURE__ */ new Map();
  const queue = [];
  for (const root of roots) {
    if (!parents.has(root)) {
      parents.set(root, void 0);
      queue.push(root);
    }
  }
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i];
    for (const child of next(node)) {
      if (parents.has(child)) continue;
      parents.set(child, node);
      queue.push(child);
    }
  }
  return new Map(queue.filter(matters).map((node) => [node, chainTo(node, parents)]));
}
function chainTo(node, parents) {
  const chain = [];
  for (let at = node; at !== void 0; at = parents.get(at)) chain.push(at);
  return chain.reverse();
}

// src/checks/advisories/readers/lock-graph.ts
var MAX_VERSIONS = 20;
function packagesOf(file, { ecosystem, tool, nodes, direct }) {
  const byName = groupBy(nodes, (node) => normalizeName(ecosystem, node.name));
  const find = (need) => {
    const all2 = byName.get(normalizeName(ecosystem, need.name)) ?? [];
    const exact = need.version === void 0 ? all2 : all2.filter(({ version }) => version === need.version);
    return (exact.length > 0 ? exact : all2).slice(0, MAX_VERSIONS);
  };
  const next = (node) => node.needs.flatMap(find);
  const needed = new Set(nodes.flatMap(next));
  const roots = direct ? direct.flatMap((need) => find(need).map((node) => ({ node, dev: need.dev }))) : nodes.filter((node) => !needed.has(node)).map((node) => ({ node, dev: node.dev ?? false }));
  const shipped = shortestChains(
    roots.filter(({ dev }) => !dev).map(({ node }) => node),
    next
  );
  const all = shortestChains(
    roots.map(({ node }) => node),
    next
  );
  const manifests = new Map(
    (direct ?? []).flatMap((need) => {
      const { manifest } = need;
      return manifest ? find(need).map((node) => [node, manifest]) : [];
    })
  );
  const specs = /* @__PURE__ */ new Map();
  for (const need of [...direct ?? [], ...nodes.flatMap(({ needs }) => needs)]) {
    if (!need.spec) continue;
    for (const node of find(need)) specs.set(node, (specs.get(node) ?? /* @__PURE__ */ new Set()).add(need.spec));
  }
  return nodes.flatMap((node) => {
    if (!node.range) return [];
    const chain = shipped.get(node) ?? all.get(node) ?? [];
    const manifest = chain[0] && manifests.get(chain[0]);
    return [
      {
        ecosystem,
        name: node.name,
        version: node.version,
        where: { path: file.path, ...node.range },
        tool,
        dev: node.dev ?? (all.has(node) && !shipped.has(node)),
        role: file.role,
        path: chain.map(({ name, version }) => `${name}@${version}`),
        wanted: [...specs.get(node) ?? []],
        ...manifest ? { manifest } : {},
        editable: node.editable ?? false
      }
    ];
  });
}

// src/checks/advisories/readers/toml-lock.ts
var HEADER = /^(?:\[([^[\]]+)\]|\[\[([^[\]]+)\]\])$/;
var KEY = /^("[^"]*"|[A-Za-z0-9_.-]+) = /;
function readLockTables(text) {
  const tables = [];
  let keys = /* @__PURE__ */ new Map();
  tables.push({ header: "", keys });
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start);
    const line = text.slice(start, end).trimEnd();
    if (line !== "" && !line.startsWith("#")) {
      const [, single, double] = HEADER.exec(line) ?? [];
      const header = single ?? double;
      const key = header === void 0 ? KEY.exec(line) : null;
      if (header !== void 0) {
        keys = /* @__PURE__ */ new Map();
        tables.push({ header: header.trim(), keys });
      } else if (key) {
        const valueStart = start + key[0].length;
        const valueEnd = endOfValue(text, valueStart, start + line.length);
        if (valueEnd === void 0)
          return { tables, problem: { message: "a value does not end", offset: start } };
        const name = key[1]?.startsWith('"') ? key[1].slice(1, -1) : key[1] ?? "";
        keys.set(name, {
          source: text.slice(valueStart, valueEnd),
          range: { start: valueStart, end: valueEnd }
        });
        start = endOfLine(text, valueEnd) + 1;
        continue;
      } else return { tables, problem: { message: "a line that no tool writes", offset: start } };
    }
    start = end + 1;
  }
  return { tables };
}
function tablesOf(file, context) {
  const { tables, problem } = readLockTables(file.text);
  if (isTestData(file.path)) return tables;
  const untold = tables.filter((table) => table.header === "package" && !isTold(table)).length;
  if (problem) {
    const line = file.lines.lineAt(problem.offset);
    context.notChecked(`the lockfile is broken: ${problem.message} (line ${line}); the rest was not read`);
  } else if (untold > 0) {
    context.notChecked(`the lockfile is broken: packages without a name or a version, ${untold} in all`);
  }
  return tables;
}
function isTold({ keys }) {
  if (!keys.has("name")) return false;
  const source = keys.get("source")?.source ?? "";
  return keys.has("version") || source.startsWith("{ ") && !source.startsWith("{ registry");
}
function endOfLine(text, from) {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
function endOfValue(text, start, lineEnd) {
  const quotes = text.slice(start, start + 3);
  if (quotes === '"""' || quotes === "'''") {
    const end2 = text.indexOf(quotes, start + 3);
    return end2 === -1 ? void 0 : end2 + 3;
  }
  const line = withoutComment(text.slice(start, lineEnd));
  if (text[start] !== "[" || isWholeList(line)) return isScalar(line) ? start + line.length : void 0;
  const end = text.indexOf("\n]", start);
  if (end === -1) return void 0;
  const nextTable = text.indexOf("\n[", start);
  return nextTable !== -1 && nextTable < end ? void 0 : end + 2;
}
function withoutComment(source) {
  const quoted = /^("(?:[^"\\]|\\.)*"|'[^']*')[ \t]*#/.exec(source)?.[1];
  if (quoted !== void 0) return quoted;
  if (/^["']/.test(source)) return source;
  const lastValue = Math.max(...["]", "}", '"', "'"].map((end) => source.lastIndexOf(end)));
  const comment = source.indexOf("#", lastValue + 1);
  return comment === -1 ? source : source.slice(0, comment).trimEnd();
}
function isWholeList(source) {
  return source.endsWith("]");
}
function isScalar(source) {
  const first = source[0];
  if (first === '"' || first === "'") return source.length > 1 && source.endsWith(first);
  if (first === "{") return source.endsWith("}");
  return source !== "";
}
function stringIn(value) {
  const source = value?.source ?? "";
  if (/^'[^']*'$/.test(source)) return source.slice(1, -1);
  if (!/^"(?:[^"\\]|\\.)*"$/.test(source)) return void 0;
  try {
    const parsed = JSON.parse(source);
    return typeof parsed === "string" ? parsed : void 0;
  } catch {
    return void 0;
  }
}
function stringsIn(value) {
  return [...(value?.source ?? "").matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? "");
}
function insideQuotes({ range }) {
  return { start: range.start + 1, end: range.end - 1 };
}

// src/checks/advisories/readers/cargo-lock.ts
var cargoLock = {
  name: "Cargo.lock",
  claims: (path) => /(^|\/)Cargo\.lock$/.test(path),
  keywords: "any",
  read(file, context) {
    const tables = tablesOf(file, context);
    const nodes = [];
    const direct = [];
    for (const { header, keys } of tables) {
      if (header !== "package") continue;
      const name = stringIn(keys.get("name"));
      const written2 = keys.get("version");
      const version = stringIn(written2);
      if (name === void 0 || !written2 || version === void 0) continue;
      const needs = stringsIn(keys.get("dependencies")).map((item) => {
        const [needed = "", exact] = item.split(" ");
        return exact === void 0 ? { name: needed } : { name: needed, version: exact };
      });
      const source = stringIn(keys.get("source"));
      if (source === void 0) direct.push(...needs.map((need) => ({ ...need, dev: false })));
      else {
        const range = source.startsWith("git+") ? void 0 : insideQuotes(written2);
        nodes.push({ name, version, range, dev: false, needs });
      }
    }
    return packagesOf(file, { ecosystem: "crates.io", tool: "cargo", nodes, direct });
  }
};

// src/checks/advisories/readers/npm-tree.ts
function readPackages(packages, text) {
  return entriesOf(packages).map(({ key, value }) => {
    const own = key.lastIndexOf("node_modules/");
    const installedAs = own === -1 ? "" : key.slice(own + "node_modules/".length);
    const link = isTrue(value, "link");
    return {
      location: key,
      name: stringOf(get(value, "name")) ?? installedAs,
      version: own === -1 || link ? void 0 : registryVersion(value, text),
      target: link ? stringOf(get(value, "resolved")) : void 0,
      dev: isTrue(value, "dev"),
      bundled: isTrue(value, "inBundle"),
      production: ["dependencies", "optionalDependencies", "peerDependencies"].flatMap(
        (kind) => wishes(get(value, kind))
      ),
      development: wishes(get(value, "devDependencies"))
    };
  });
}
function readDependencies(dependencies, text) {
  const result = [];
  const pending = [{ at: "", value: dependencies }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const { key, value } of entriesOf(next.value)) {
      const location = `${next.at === "" ? "" : `${next.at}/`}node_modules/${key}`;
      const version = registryVersion(value, text);
      const alias = version && /^npm:(.+)@([^@]+)$/.exec(version.text);
      result.push({
        location,
        name: alias?.[1] ?? key,
        version: version && alias ? {
          text: alias[2] ?? "",
          range: { ...version.range, start: version.range.end - (alias[2]?.length ?? 0) }
        } : version,
        target: void 0,
        dev: isTrue(value, "dev"),
        bundled: isTrue(value, "bundled"),
        production: wishes(get(value, "requires")),
        development: []
      });
      const nested2 = get(value, "dependencies");
      if (nested2) pending.push({ at: location, value: nested2 });
    }
  }
  return result;
}
function registryVersion(entry, text) {
  const value = get(entry, "version");
  const version = stringOf(value);
  if (!value || version === void 0 || !/^(v?\d|npm:)/.test(version)) return void 0;
  if (/^(file:|git[+:@]|github:|bitbucket:|gitlab:|ssh:)/.test(stringOf(get(entry, "resolved")) ?? ""))
    return void 0;
  return { text: version, range: withoutQuotes(text, value.range) };
}
function wishes(value) {
  return entriesOf(value).flatMap(({ key, value: spec }) => {
    const written2 = stringOf(spec);
    if (written2 === void 0) return [];
    return [
      { name: key, spec: written2.startsWith("npm:") ? written2.replace(/^npm:(@?[^@]+)@?/, "") : written2 }
    ];
  });
}
function isTrue(value, key) {
  const flag2 = get(value, key);
  return flag2?.kind === "bool" && flag2.value;
}
function resolve(tree, location, name) {
  for (let base = location; base !== void 0; base = parentOf(base)) {
    const found = tree.get(`${base === "" ? "" : `${base}/`}node_modules/${name}`);
    if (found) return found.target === void 0 ? found : tree.get(found.target) ?? found;
  }
  return void 0;
}
function parentOf(location) {
  if (location === "") return void 0;
  const at = location.lastIndexOf("/node_modules/");
  return at === -1 ? "" : location.slice(0, at);
}

// src/checks/advisories/readers/npm-lock.ts
var npmLock = {
  name: "npm lockfile",
  claims: (path) => /(^|\/)(package-lock|npm-shrinkwrap)\.json$/.test(path) && !/(^|\/)node_modules\//.test(path),
  keywords: "any",
  async read(file, context) {
    const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
    const isShadowed = file.path.endsWith("package-lock.json") && await context.tree.open(`${folder}npm-shrinkwrap.json`);
    if (isShadowed) return [];
    const { value, problems } = await documentOf(file, "json");
    const [problem] = problems;
    const isKept = !isTestData(file.path);
    if (problem && isKept) {
      const line = file.lines.lineAt(problem.range.start);
      context.notChecked(`the lockfile is not valid JSON: ${problem.message} (line ${line})`);
    }
    const packages = get(value, "packages");
    const dependencies = get(value, "dependencies");
    if (isObject(packages)) {
      const installed = readPackages(packages, file.text);
      return judgeable(file, folder, installed, importersOf(installed), context);
    }
    if (isObject(dependencies)) {
      const installed = readDependencies(dependencies, file.text);
      const project = await projectOfVersion1(folder, installed, context);
      return judgeable(file, folder, [project, ...installed], [project], context);
    }
    if (!problem && isKept && !isWithoutPackages(value)) {
      context.notChecked("the lockfile has neither packages nor dependencies that can be read");
    }
    return [];
  }
};
function isWithoutPackages(lockfile) {
  const version = get(lockfile, "lockfileVersion");
  const listed = get(lockfile, "packages") ?? get(lockfile, "dependencies");
  return version?.kind === "number" && version.value === 1 && listed === void 0;
}
function importersOf(installed) {
  return installed.filter(({ location }) => !/(^|\/)node_modules\//.test(location));
}
async function projectOfVersion1(folder, installed, context) {
  const manifest = await context.tree.open(`${folder}package.json`);
  const value = manifest && (await documentOf(manifest, "json")).value;
  const wanted = new Set(installed.flatMap(({ production }) => production.map(({ name }) => name)));
  const unasked = installed.filter(({ location, name }) => parentOf(location) === "" && !wanted.has(name)).map(({ location, dev }) => ({ wish: { name: location.slice("node_modules/".length), spec: "" }, dev }));
  const guessed = (dev) => unasked.filter((item) => item.dev === dev).map(({ wish }) => wish);
  return {
    location: "",
    name: "",
    version: void 0,
    target: void 0,
    dev: false,
    bundled: false,
    production: value ? [...wishes(get(value, "dependencies")), ...wishes(get(value, "optionalDependencies"))] : guessed(false),
    development: value ? wishes(get(value, "devDependencies")) : guessed(true)
  };
}
async function judgeable(file, folder, installed, importers, context) {
  const tree = new Map(installed.map((item) => [item.location, item]));
  const edges = edgesOf(tree);
  const wanted = rangesWanted(edges);
  const chains = chainsOf(edges, importers);
  const manifests = await manifestPlaces(folder, importers, tree, context);
  return installed.flatMap((item) => {
    if (!item.version) return [];
    const { text: version, range } = item.version;
    const chain = chains.get(item) ?? [];
    const manifest = chain[0] && manifests.get(chain[0]);
    const bundledIn = item.bundled ? bundlerOf(item, tree) : void 0;
    return [
      {
        ecosystem: "npm",
        name: item.name,
        version,
        where: { path: file.path, ...range },
        tool: "npm",
        dev: item.dev,
        role: file.role,
        path: chain.map(title),
        wanted: [...wanted.get(item) ?? []],
        ...bundledIn ? { bundledIn } : {},
        ...manifest ? { manifest } : {},
        editable: false
      }
    ];
  });
}
function title({ name, version }) {
  return version ? `${name}@${version.text}` : name;
}
function edgesOf(tree) {
  const edges = /* @__PURE__ */ new Map();
  for (const item of tree.values()) {
    const lead = (list) => list.flatMap(({ name, spec }) => {
      const child = resolve(tree, item.location, name);
      return child ? [{ child, spec }] : [];
    });
    edges.set(item, { production: lead(item.production), development: lead(item.development) });
  }
  return edges;
}
function rangesWanted(edges) {
  const wanted = /* @__PURE__ */ new Map();
  for (const { production, development } of edges.values()) {
    for (const { child, spec } of [...production, ...development]) {
      if (spec === "") continue;
      const specs = wanted.get(child);
      if (specs) specs.add(spec);
      else wanted.set(child, /* @__PURE__ */ new Set([spec]));
    }
  }
  return wanted;
}
function chainsOf(edges, importers) {
  const isImporter = new Set(importers);
  const children = (list = []) => list.flatMap(({ child }) => isImporter.has(child) ? [] : [child]);
  const next = (item) => children(edges.get(item)?.production);
  const direct = importers.flatMap(next);
  const development = importers.flatMap((item) => children(edges.get(item)?.development));
  const shipped = shortestChains(direct, next);
  const others = shortestChains([...direct, ...development], next, (item) => !shipped.has(item));
  return new Map([...others, ...shipped]);
}
function bundlerOf(item, tree) {
  let parent = tree.get(parentOf(item.location) ?? "");
  while (parent?.bundled) parent = tree.get(parentOf(parent.location) ?? "");
  return parent?.version ? title(parent) : void 0;
}
async function manifestPlaces(folder, importers, tree, context) {
  const places = /* @__PURE__ */ new Map();
  for (const importer of importers) {
    const path = `${folder}${importer.location === "" ? "" : `${importer.location}/`}package.json`;
    const manifest = await context.tree.open(path);
    if (!manifest) continue;
    const { value } = await documentOf(manifest, "json");
    for (const kind of ["dependencies", "optionalDependencies", "devDependencies"]) {
      for (const entry of entriesOf(get(value, kind))) {
        const found = resolve(tree, importer.location, entry.key);
        if (!found || places.has(found)) continue;
        places.set(found, { path, start: entry.keyRange.start, end: entry.value.range.end });
      }
    }
  }
  return places;
}

// src/checks/advisories/readers/pyproject.ts
async function directFromPyproject(path, context) {
  const file = await context.tree.open(path);
  if (!file) return void 0;
  const { value } = await documentOf(file, "toml");
  const place = (start, end) => ({ path, start, end });
  const fromList = (list, dev) => itemsOf(list).flatMap((item) => {
    const written2 = stringOf(item) ?? "";
    const [, name, spec = ""] = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?([^;]*)/.exec(written2) ?? [];
    return name ? [{ name, spec: spec.trim(), dev, manifest: place(item.range.start, item.range.end) }] : [];
  });
  const fromTable = (table, dev) => entriesOf(table).filter(({ key }) => key !== "python").map(({ key, keyRange, value: entry }) => ({
    name: key,
    spec: stringOf(entry) ?? stringOf(get(entry, "version")) ?? "",
    dev,
    manifest: place(keyRange.start, entry.range.end)
  }));
  const groups = entriesOf(get(value, "tool", "poetry", "group"));
  const direct = [
    ...fromList(get(value, "project", "dependencies"), false),
    ...entriesOf(get(value, "project", "optional-dependencies")).flatMap(
      (extra) => fromList(extra.value, false)
    ),
    ...fromTable(get(value, "tool", "poetry", "dependencies"), false),
    ...groups.flatMap(({ key, value: group }) => fromTable(get(group, "dependencies"), key !== "main")),
    ...fromTable(get(value, "tool", "poetry", "dev-dependencies"), true),
    ...entriesOf(get(value, "dependency-groups")).flatMap((group) => fromList(group.value, true)),
    ...fromList(get(value, "tool", "uv", "dev-dependencies"), true)
  ];
  return direct.length > 0 ? direct : void 0;
}

// src/checks/advisories/readers/poetry-lock.ts
var NOT_AN_INDEX = /* @__PURE__ */ new Set(["git", "directory", "file", "url"]);
var poetryLock = {
  name: "poetry.lock",
  claims: (path) => /(^|\/)poetry\.lock$/.test(path),
  keywords: "any",
  async read(file, context) {
    const tables = tablesOf(file, context);
    const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
    const direct = await directFromPyproject(`${folder}pyproject.toml`, context);
    return packagesOf(file, { ecosystem: "PyPI", tool: "poetry", nodes: nodesOf(tables), direct });
  }
};
function nodesOf(tables) {
  const nodes = [];
  for (let i = 0; i < tables.length; i++) {
    const table = tables[i];
    if (table?.header !== "package") continue;
    const needs = [];
    let indexed = true;
    while (tables[i + 1]?.header.startsWith("package.")) {
      const part = tables[++i];
      if (part?.header === "package.dependencies") needs.push(...needsOf(part));
      const split = part?.header.match(/^package\.dependencies\.(?:"([^"]+)"|([\w.-]+))$/);
      if (split) needs.push({ name: split[1] ?? split[2] ?? "" });
      if (part?.header === "package.source")
        indexed = !NOT_AN_INDEX.has(stringIn(part.keys.get("type")) ?? "");
    }
    const name = stringIn(table.keys.get("name"));
    const written2 = table.keys.get("version");
    const version = stringIn(written2);
    if (name === void 0 || !written2 || version === void 0) continue;
    nodes.push({
      name,
      version,
      range: indexed ? insideQuotes(written2) : void 0,
      dev: isDev(table),
      needs
    });
  }
  return nodes;
}
function isDev({ keys }) {
  if (keys.has("groups")) return !stringsIn(keys.get("groups")).includes("main");
  const category = stringIn(keys.get("category"));
  return category === void 0 ? void 0 : category !== "main";
}
function needsOf({ keys }) {
  return [...keys].map(([name, value]) => {
    const spec = stringIn(value) ?? /\bversion = "([^"]*)"/.exec(value.source)?.[1];
    return spec === void 0 ? { name } : { name, spec };
  });
}

// src/checks/advisories/readers/requirements.ts
var DEVELOPMENT = new Set(
  "dev devel develop development test tests testing doc docs lint linting ci style typing mypy bench benchmark benchmarks".split(
    " "
  )
);
var PINNED = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s{0,200}(?:\[[^\]]*\])?\s{0,200}(===?)\s{0,200}([A-Za-z0-9][\w.!+-]*)\s*(?:;|$)/;
var requirements = {
  name: "requirements.txt",
  claims: (path) => /(^|\/)([^/]*[-_.])?(requirements|constraints)([-_.][^/]*)?\.txt$|(^|\/)requirements\/[^/]+\.txt$/i.test(
    path
  ),
  keywords: ["=="],
  read(file) {
    const nodes = [];
    const direct = [];
    const needs = /* @__PURE__ */ new Map();
    const compiled = /autogenerated by (pip-compile|uv)/.test(file.text.slice(0, 2e3));
    const lines = splitRequirements(file.text);
    for (const [i, line] of lines.entries()) {
      const [whole, name = "", , version = ""] = line.kind === "requirement" ? PINNED.exec(line.text) ?? [] : [];
      if (whole === void 0) continue;
      const start = line.range.start + whole.lastIndexOf(version, whole.replace(/[\s;]+$/, "").length);
      const via = viaComment(file.text, line, lines[i + 1]);
      for (const parent of via.packages) {
        const key = normalizePythonName(parent);
        needs.set(key, [...needs.get(key) ?? [], { name }]);
      }
      if (via.packages.length === 0 || via.file) direct.push({ name, dev: false });
      nodes.push({
        name,
        version,
        range: { start, end: start + version.length },
        dev: isForDevelopment2(file.path),
        needs: [],
        editable: !line.hashed && !compiled
      });
    }
    const linked = nodes.map((node) => ({ ...node, needs: needs.get(normalizePythonName(node.name)) ?? [] }));
    return packagesOf(file, { ecosystem: "PyPI", tool: "pip", nodes: linked, direct });
  }
};
function isForDevelopment2(path) {
  const folders = path.toLowerCase().split("/");
  const words = (folders.pop() ?? "").split(/[-_.]/);
  return [...words, ...folders].some((word) => DEVELOPMENT.has(word));
}
function viaComment(text, line, next) {
  const after = text.slice(line.range.end, next?.range.start).split(/\n#/, 1)[0] ?? "";
  const begin = after.search(/#\s*via\b/);
  const listed = begin === -1 ? "" : after.slice(begin).replace(/#\s*via\b|#/g, ",");
  const names = listed.split(/[,\n]/).flatMap((name) => name.trim() || []);
  return {
    packages: names.flatMap((name) => /^([A-Za-z0-9][\w.-]*)(\[|$|\s)/.exec(name)?.[1] ?? []),
    file: names.some((name) => !/^[A-Za-z0-9][\w.-]*(\[|$|\s)/.test(name) || /\.(toml|cfg|py)\b/.test(name))
  };
}

// src/checks/advisories/readers/unread.ts
var LOCKFILE = /(^|\/)(yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Pipfile\.lock|pdm\.lock|pylock\.toml|conda-lock\.yml|go\.sum|Gemfile\.lock|gems\.locked|composer\.lock|gradle\.lockfile|packages\.lock\.json|pubspec\.lock|mix\.lock)$/;
var unread = {
  name: "other lockfiles",
  claims: (path) => LOCKFILE.test(path) && !isTestData(path) && !/(^|\/)node_modules\//.test(path),
  // Long words that the formats contain, since the prefilter looks for them in every file.
  keywords: [
    "lockfileVersion",
    "yarn lockfile",
    "__metadata",
    '"_meta"',
    "content_hash",
    "content-hash",
    "contentHash",
    "lock-version",
    " h1:",
    "specs:",
    "Gradle generated file",
    "sdks:",
    ":hex,"
  ],
  read: (file) => [{ unread: file.path }]
};

// src/checks/advisories/readers/uv-lock.ts
var uvLock = {
  name: "uv.lock",
  claims: (path) => /(^|\/)uv\.lock$/.test(path),
  keywords: "any",
  async read(file, context) {
    const tables = tablesOf(file, context);
    const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
    const asked = await directFromPyproject(`${folder}pyproject.toml`, context) ?? [];
    const { nodes, direct } = graphOf(tables);
    const places = new Map(
      asked.map(({ name, manifest, spec }) => [normalizePythonName(name), { manifest, spec }])
    );
    const placed = direct.map((need) => {
      const { manifest, spec } = places.get(normalizePythonName(need.name)) ?? {};
      return { ...need, ...manifest ? { manifest } : {}, ...spec ? { spec } : {} };
    });
    return packagesOf(file, { ecosystem: "PyPI", tool: "uv", nodes, direct: placed });
  }
};
function graphOf(tables) {
  const nodes = [];
  const direct = [];
  for (let i = 0; i < tables.length; i++) {
    const table = tables[i];
    if (table?.header !== "package") continue;
    const needs = [...needsIn(table.keys.get("dependencies"))];
    const development = [];
    while (tables[i + 1]?.header.startsWith("package.")) {
      const part = tables[++i];
      const listed = [...part?.keys.values() ?? []].flatMap(needsIn);
      if (part?.header === "package.optional-dependencies") needs.push(...listed);
      if (part?.header === "package.dev-dependencies" || part?.header === "package.dependency-groups") {
        development.push(...listed);
      }
    }
    const name = stringIn(table.keys.get("name"));
    const written2 = table.keys.get("version");
    const version = stringIn(written2) ?? "";
    if (name === void 0) continue;
    const source = table.keys.get("source")?.source ?? "";
    if (/^\{ (virtual|editable|directory) = /.test(source)) {
      direct.push(...needs.map((need) => ({ ...need, dev: false })));
      direct.push(...development.map((need) => ({ ...need, dev: true })));
      continue;
    }
    const indexed = source === "" || source.startsWith("{ registry = ");
    const range = written2 && indexed ? insideQuotes(written2) : void 0;
    nodes.push({ name, version, range, dev: void 0, needs });
  }
  return { nodes, direct };
}
function needsIn(value) {
  const items = (value?.source ?? "").matchAll(/\{ name = "([^"]+)"(?:, version = "([^"]+)")?/g);
  return [...items].map(([, name = "", version]) => version === void 0 ? { name } : { name, version });
}

// src/checks/advisories/rules/malicious.ts
var malicious = defineRule({
  id: "advisories/malicious",
  severity: "error",
  title: "A dependency is known to be malicious",
  what: "A lockfile or a pinned requirement names a version that was published to attack whoever installs it.",
  why: "Such a package runs its code at installation or import, with the rights of whoever does it: it can read keys, tokens and source, and change what gets built.",
  fix: "Remove the version, and replace every key and token that machines could read on which it was installed.",
  cwe: [506, 1395],
  links: ["https://osv.dev", "https://openssf.org/projects/package-analysis/"],
  controls: ["dependencies-no-known-cves"],
  limits: "An error also where only development needs the package, because it acts when it is installed. Most malicious packages are taken off their registry within days, and few of them are in the snapshot.",
  examples: {
    bad: [
      {
        title: "a stolen release of a package that many tools use",
        files: {
          "package-lock.json": `{
  "name": "shop",
  "lockfileVersion": 2,
  "packages": {
    "": { "name": "shop", "devDependencies": { "eslint": "^5.0.0" } },
    "node_modules/eslint": {
      "version": "5.0.1",
      "dev": true,
      "dependencies": { "eslint-scope": "^3.7.1" }
    },
    "node_modules/eslint-scope": {
      "version": "\u27E63.7.2\u27E7",
      "dev": true
    }
  }
}
`
        }
      }
    ],
    good: [
      {
        title: "the releases before and after it",
        files: {
          "package-lock.json": `{
  "name": "shop",
  "lockfileVersion": 2,
  "packages": {
    "": { "name": "shop" },
    "node_modules/eslint-scope": { "version": "3.7.3" },
    "node_modules/a/node_modules/eslint-scope": { "version": "3.7.1" }
  }
}
`
        }
      }
    ]
  }
});

// src/checks/advisories/rules/unmaintained.ts
var unmaintained = defineRule({
  id: "advisories/unmaintained",
  severity: "notice",
  title: "A dependency is no longer maintained",
  what: "A lockfile names a package whose authors, or the keepers of the advisory database, say that nobody looks after it.",
  why: "Nobody fixes what is found in it from now on, so the next vulnerability in it stays open.",
  fix: "Replace it by something that is maintained; the advisory often names one.",
  cwe: [1104],
  links: ["https://rustsec.org"],
  controls: ["dependencies-no-known-cves"],
  limits: "Only the RustSec database has such advisories, so only packages in Cargo.lock are reported.",
  examples: {
    bad: [
      {
        title: "a crate that its authors have given up",
        files: {
          "Cargo.lock": `# This file is automatically @generated by Cargo.
# It is not intended for manual editing.
version = 3

[[package]]
name = "ansi_term"
version = "\u27E60.12.1\u27E7"
source = "registry+https://registry.example/index"

[[package]]
name = "shop"
version = "0.1.0"
dependencies = [
 "ansi_term",
]
`
        }
      }
    ],
    good: [
      {
        title: "its maintained successor",
        files: {
          "Cargo.lock": `version = 3

[[package]]
name = "nu-ansi-term"
version = "0.50.1"
source = "registry+https://registry.example/index"
`
        }
      }
    ]
  }
});

// src/checks/advisories/rules/vulnerable.ts
var vulnerable = defineRule({
  id: "advisories/vulnerable",
  severity: "warning",
  title: "A dependency has a known vulnerability",
  what: "A lockfile or a pinned requirement names a version that a public advisory lists as affected.",
  why: "What is wrong and how to use it is public: anybody who can send input to the part of the program that reaches the package can try it.",
  fix: "Update to the nearest version that no advisory lists; the finding names it, and the command to type.",
  cwe: [1395, 937],
  links: ["https://osv.dev", "https://owasp.org/Top10/A06_2021-Vulnerable_and_Outdated_Components/"],
  controls: ["dependencies-no-known-cves"],
  limits: "Severity follows CVSS: critical and high are errors, medium is a warning, low a notice; what nobody has scored is a warning; what only development needs counts one level less. Reads package-lock.json, npm-shrinkwrap.json, requirements files, poetry.lock, uv.lock and Cargo.lock. Packages from git, folders and URLs are passed over. It does not look at whether the vulnerable code is reached. Where only a sample of an ecosystem's advisories is known, the report says so.",
  examples: {
    bad: [
      {
        title: "a direct dependency in package-lock.json",
        files: {
          "package.json": '{ "name": "shop", "dependencies": { "minimist": "^0.2.0" } }\n',
          "package-lock.json": `{
  "name": "shop",
  "lockfileVersion": 3,
  "packages": {
    "": { "name": "shop", "dependencies": { "minimist": "^0.2.0" } },
    "node_modules/minimist": {
      "version": "\u27E60.2.1\u27E7",
      "license": "MIT"
    }
  }
}
`
        }
      },
      {
        title: "a dependency of a dependency, in the oldest form of the lockfile",
        files: {
          "package-lock.json": `{
  "name": "shop",
  "lockfileVersion": 1,
  "dependencies": {
    "mkdirp": {
      "version": "0.5.1",
      "requires": { "minimist": "0.0.8" },
      "dependencies": { "minimist": { "version": "\u27E60.0.8\u27E7" } }
    }
  }
}
`
        }
      },
      {
        title: "a pinned requirement, also under another spelling of its name",
        files: {
          "requirements.txt": "flask>=2\nJinja2 == \u27E62.10\u27E7  # templates\nPyYAML==\u27E65.1\u27E7 ; python_version < '3.12'\n"
        }
      },
      {
        title: "packages in poetry.lock and uv.lock",
        files: {
          "api/poetry.lock": `[[package]]
name = "jinja2"
version = "\u27E62.10\u27E7"
description = "A small but fast and easy to use stand-alone template engine."
optional = false
python-versions = "*"
files = []

[metadata]
lock-version = "2.0"
`,
          "worker/uv.lock": `version = 1
requires-python = ">=3.12"

[[package]]
name = "pyyaml"
version = "\u27E65.1\u27E7"
source = { registry = "https://registry.example/simple" }

[[package]]
name = "worker"
version = "0.1.0"
source = { virtual = "." }
dependencies = [
    { name = "pyyaml" },
]
`
        }
      }
    ],
    good: [
      {
        title: "versions that no advisory lists",
        files: {
          "package-lock.json": `{
  "name": "shop",
  "lockfileVersion": 3,
  "packages": {
    "": { "name": "shop", "dependencies": { "minimist": "^1.2.6" } },
    "node_modules/minimist": { "version": "1.2.8" }
  }
}
`,
          "requirements.txt": "PyYAML==6.0.2\n"
        }
      },
      {
        title: "no version to judge: a range, a link to a workspace, a package from git, a comment",
        files: {
          "requirements.txt": "Jinja2>=2.0\n# Jinja2==2.10\nPyYAML==5.*\n",
          "package-lock.json": `{
  "name": "shop",
  "lockfileVersion": 3,
  "packages": {
    "": { "name": "shop", "workspaces": ["minimist"] },
    "minimist": { "version": "0.2.1" },
    "node_modules/minimist": { "resolved": "minimist", "link": true }
  }
}
`,
          "uv.lock": `version = 1

[[package]]
name = "pyyaml"
version = "5.1"
source = { git = "https://git.example/pyyaml?rev=main#0123456789abcdef0123456789abcdef01234567" }
`
        }
      }
    ]
  }
});

// src/checks/advisories/index.ts
var advisoriesCheck = {
  id: "advisories",
  title: "Dependency advisories",
  rules: [vulnerable, malicious, unmaintained],
  readers: [npmLock, requirements, poetryLock, uvLock, cargoLock, unread],
  judge: async (models, context) => (await import("./judge-6UUAPGKA.js")).judge(models, context)
};

// src/checks/cors/model.ts
var UNKNOWN = { kind: "unknown" };

// src/checks/cors/readers/values.ts
async function moduleOf(file, context) {
  const isWritten = !["generated", "vendored", "minified"].includes(file.role);
  return isWritten ? context.module() : void 0;
}
function textAt(file, range) {
  return file.text.slice(range.start, range.end);
}
function spanIn(path, range) {
  return { path, start: range.start, end: range.end };
}
function contains(outer, inner) {
  return outer.start <= inner.start && inner.end <= outer.end;
}
function methodOf(callee) {
  return callee.slice(callee.lastIndexOf(".") + 1);
}
function entryOf(object, key) {
  return object.entries.find((entry) => entry.key === key);
}
function keywordsOf(args) {
  const values = /* @__PURE__ */ new Map();
  let open = false;
  for (const { name, spread, value } of args) {
    if (name !== void 0) values.set(name, value);
    else if (spread && value.kind === "object") {
      for (const entry of value.entries) values.set(entry.key, entry.value);
      open ||= value.open;
    } else if (spread) open = true;
  }
  return { values, open };
}
function credentialsFrom(value, path, isOn, open = false) {
  if (!value) return { state: open ? "unknown" : "off" };
  if (value.kind === "choice") {
    const states = value.options.filter((option) => option.guard !== "development").map((option) => credentialsFrom(option.value, path, isOn));
    return states.find(({ state }) => state === "on") ?? states.find(({ state }) => state === "unknown") ?? { state: "off" };
  }
  if (value.kind === "env")
    return value.fallback ? credentialsFrom(value.fallback, path, isOn) : { state: "unknown" };
  if (isOn(value)) return { state: "on", at: spanIn(path, value.range) };
  return { state: ["bool", "null", "string", "number"].includes(value.kind) ? "off" : "unknown" };
}
function isTrue2(value) {
  return value.kind === "bool" && value.value;
}
function isTrueHeader(value) {
  return isTrue2(value) || value.kind === "string" && value.value === "true";
}
function* partsOf(value) {
  const pending = [value];
  for (let next = pending.pop(); next; next = pending.pop()) {
    yield next;
    pending.push(...childrenOf(next));
  }
}
function childrenOf(value) {
  switch (value.kind) {
    case "list":
      return value.items;
    case "object":
      return value.entries.map((entry) => entry.value);
    case "env":
      return value.fallback ? [value.fallback] : [];
    case "call":
      return [...value.receiver ? [value.receiver] : [], ...value.args.map((arg) => arg.value)];
    case "choice":
      return value.options.map((option) => option.value);
    case "concat":
      return value.parts;
    case "member":
      return [value.object];
    case "test":
      return value.operands;
    default:
      return [];
  }
}
function substitute(value, fn, index, by) {
  const go = (part) => substitute(part, fn, index, by);
  switch (value.kind) {
    case "param":
      return value.fn === fn && value.index === index ? by : value;
    case "list":
      return { ...value, items: value.items.map(go) };
    case "object":
      return { ...value, entries: value.entries.map((entry) => ({ ...entry, value: go(entry.value) })) };
    case "call": {
      const args = value.args.map((arg) => ({ ...arg, value: go(arg.value) }));
      return value.receiver ? { ...value, receiver: go(value.receiver), args } : { ...value, args };
    }
    case "choice":
      return { ...value, options: value.options.map((option) => ({ ...option, value: go(option.value) })) };
    case "concat":
      return { ...value, parts: value.parts.map(go) };
    case "member":
      return { ...value, object: go(value.object) };
    case "test":
      return { ...value, operands: value.operands.map(go) };
    default:
      return value;
  }
}

// src/checks/cors/readers/asked-for.ts
function isAskedFor(conditions) {
  return conditions.some(({ test, holds }) => asks(test, holds));
}
function asks(test, holds) {
  if (test.kind === "call") {
    const looksUp = /^(includes|indexOf|has)$/.test(methodOf(test.callee));
    return holds && looksUp && test.args.some(({ value }) => isWildcard(value));
  }
  if (test.kind !== "test") return false;
  const [left, right] = test.operands;
  switch (test.operator) {
    case "not":
      return left !== void 0 && asks(left, !holds);
    case "and":
      return holds && test.operands.some((operand) => asks(operand, true));
    case "or":
      return !holds && test.operands.some((operand) => asks(operand, false));
    case "equal":
    case "in":
      return holds && left !== void 0 && right !== void 0 && asksForWildcard(left, right);
    default:
      return false;
  }
}
function asksForWildcard(left, right) {
  const [asked, setting] = isWildcard(left) ? [left, right] : [right, left];
  return isWildcard(asked) && !saysSoByItself(setting);
}
function saysSoByItself(setting) {
  if (setting.kind !== "env" || !setting.fallback) return false;
  const { fallback } = setting;
  return fallback.kind === "list" ? fallback.items.some(isWildcard) : isWildcard(fallback);
}
function isWildcard(value) {
  return value.kind === "string" && value.value === "*";
}

// src/checks/cors/readers/expression-test.ts
function expressionTest(value, mode, on) {
  if (value.kind === "regex") {
    return {
      kind: "regex",
      source: value.source,
      flags: value.flags,
      dialect: "javascript",
      mode: "search",
      on
    };
  }
  if (value.kind === "call" && (value.callee === "re.compile" || value.callee === "RegExp")) {
    const [source, flags] = value.args.map((arg) => arg.value);
    if (source?.kind === "regex") return expressionTest(source, mode, on);
    if (source?.kind !== "string") return void 0;
    if (value.callee === "RegExp") {
      const text = flags?.kind === "string" ? flags.value : "";
      return { kind: "regex", source: source.value, flags: text, dialect: "javascript", mode: "search", on };
    }
    if (flags) return void 0;
    return { kind: "regex", source: source.value, flags: "", dialect: "python", mode, on };
  }
  if (value.kind === "string")
    return { kind: "regex", source: value.value, flags: "", dialect: "python", mode, on };
  return void 0;
}

// src/checks/cors/readers/gate-logic.ts
var OPEN = { kind: "open" };
var SHUT = { kind: "shut" };
var NEUTRAL = { kind: "neutral" };
var UNKNOWN2 = { kind: "unknown" };
var MOST_COMBINATIONS = 400;
function both(left, right) {
  for (const kind of ["shut", "unknown"])
    if (left.kind === kind || right.kind === kind) return { kind };
  if (left.kind !== "tests") return right.kind === "tests" || left.kind === "open" ? right : left;
  if (right.kind !== "tests") return left;
  if (JSON.stringify(left.tests) === JSON.stringify(right.tests)) return left;
  if (left.tests.length * right.tests.length > MOST_COMBINATIONS) return UNKNOWN2;
  const tests = left.tests.flatMap(
    (a) => right.tests.map((b) => ({ kind: "all", tests: [a, b] }))
  );
  return { kind: "tests", tests };
}
function either(left, right) {
  if (left.kind === "open" || right.kind === "open") return OPEN;
  if (left.kind === "shut") return right;
  if (right.kind === "shut") return left;
  if (left.kind === "tests" && right.kind === "tests")
    return { kind: "tests", tests: [...left.tests, ...right.tests] };
  if (left.kind === "tests") return left;
  if (right.kind === "tests") return right;
  return left.kind === "neutral" && right.kind === "neutral" ? NEUTRAL : UNKNOWN2;
}
function opposite(gate) {
  switch (gate.kind) {
    case "open":
      return gate.except ? { kind: "tests", tests: gate.except } : SHUT;
    case "shut":
      return OPEN;
    case "tests":
      return { kind: "open", except: gate.tests };
    default:
      return gate;
  }
}

// src/checks/cors/readers/subject.ts
function subjectOf(value, isOrigin) {
  if (isOrigin(value)) return "origin";
  switch (value.kind) {
    case "call": {
      const method = methodOf(value.callee);
      if (value.receiver && /^(toLowerCase|lower|trim|strip|toString|rstrip|casefold)$/.test(method)) {
        return subjectOf(value.receiver, isOrigin);
      }
      const [first] = value.args;
      return /^(String|str)$/.test(value.callee) && first ? subjectOf(first.value, isOrigin) : void 0;
    }
    case "member": {
      if (!/^(hostname|host|netloc)$/.test(value.name) || value.object.kind !== "call") return void 0;
      const [first] = value.object.args;
      const parses = /(^|\.)(URL|urlparse|urlsplit|parse)$/.test(value.object.callee);
      return parses && first && subjectOf(first.value, isOrigin) ? "host" : void 0;
    }
    case "choice":
      return value.options.every(
        (option) => option.value.kind === "string" || subjectOf(option.value, isOrigin)
      ) && value.options.some((option) => subjectOf(option.value, isOrigin)) ? "origin" : void 0;
    case "concat":
      return value.parts.length === 1 && value.parts[0] ? subjectOf(value.parts[0], isOrigin) : void 0;
    default:
      return void 0;
  }
}

// src/checks/cors/readers/gate.ts
function gateContext(module, file, isOrigin, parameter) {
  const names = module.assignments.filter(({ target, range }) => !target.object && /origin/i.test(textAt(file, range))).filter(({ value }) => isOrigin(value)).map(({ target }) => target.name);
  return {
    module,
    text: file.text,
    isOrigin,
    names: parameter === void 0 ? names : [...names, parameter]
  };
}
var DEEPEST_CALL = 3;
function gateOver(conditions, context) {
  if (isAskedFor(conditions)) return UNKNOWN2;
  return conditions.map(({ test, holds }) => gateOf(test, holds, context)).reduce(both, OPEN);
}
function gateOf(test, holds, context, depth = 0) {
  const gate = truthGate(test, context, depth);
  return holds ? gate : opposite(gate);
}
function truthGate(test, context, depth) {
  if (subjectOf(test, context.isOrigin)) return OPEN;
  switch (test.kind) {
    case "bool":
      return test.value ? OPEN : SHUT;
    case "null":
      return SHUT;
    case "test":
      return testGate(test, context, depth);
    case "call":
      return callGate(test, context, depth) ?? unread2(test, context);
    case "choice":
      return test.options.map(
        ({ value, conditions = [] }) => both(gateOver(conditions, context), gateOf(value, true, context, depth))
      ).reduce(either, SHUT);
    default:
      return unread2(test, context);
  }
}
function testGate(test, context, depth) {
  const [left, right] = test.operands;
  if (!left) return UNKNOWN2;
  if (test.operator === "not") return gateOf(left, false, context, depth);
  if (!right) return UNKNOWN2;
  switch (test.operator) {
    case "and":
    case "or":
      return [left, right].map((part) => gateOf(part, true, context, depth)).reduce(test.operator === "and" ? both : either, test.operator === "and" ? OPEN : SHUT);
    case "equal":
      return equalGate(left, right, context) ?? unread2(test, context);
    case "more":
      return moreGate(left, right, context) ?? unread2(test, context);
    case "in":
      return memberGate(left, right, context) ?? unread2(test, context);
  }
}
function equalGate(left, right, context) {
  const on = subjectOf(left, context.isOrigin);
  if (on) return exactGate(right, on);
  const other = subjectOf(right, context.isOrigin);
  if (other) return exactGate(left, other);
  if (left.kind === "call" && right.kind === "number" && right.value === -1) {
    const membership = callGate(left, context, 0);
    if (!membership) return void 0;
    return methodOf(left.callee) === "indexOf" ? opposite(membership) : SHUT;
  }
  return void 0;
}
function moreGate(left, right, context) {
  const [call, bound] = left.kind === "call" ? [left, right] : [right, left];
  if (call.kind !== "call" || methodOf(call.callee) !== "indexOf" || bound.kind !== "number")
    return void 0;
  const membership = callGate(call, context, 0);
  return membership && (call === left ? membership : opposite(membership));
}
function exactGate(value, on) {
  if (value.kind === "null") return SHUT;
  const text = textOf2(value);
  return text === void 0 ? UNKNOWN2 : { kind: "tests", tests: [{ kind: "exact", origin: text, on }] };
}
function textOf2(value) {
  if (value.kind === "env") return value.fallback && textOf2(value.fallback);
  return value.kind === "string" ? value.value : void 0;
}
function memberGate(member, group, context) {
  const on = subjectOf(member, context.isOrigin);
  if (on) return groupGate(group, on);
  const within2 = subjectOf(group, context.isOrigin);
  const text = textOf2(member);
  if (!within2) return void 0;
  return text === void 0 ? UNKNOWN2 : { kind: "tests", tests: [{ kind: "contains", text, on: within2 }] };
}
function groupGate(group, on) {
  if (group.kind === "env" && group.fallback) return groupGate(group.fallback, on);
  if (group.kind === "string" && on === "origin")
    return { kind: "tests", tests: [{ kind: "within", text: group.value }] };
  if (group.kind === "object") {
    return { kind: "tests", tests: group.entries.map(({ key }) => ({ kind: "exact", origin: key, on })) };
  }
  if (group.kind === "call" && group.callee === "Set" && group.args[0])
    return groupGate(group.args[0].value, on);
  if (group.kind !== "list") return UNKNOWN2;
  const tests = group.items.flatMap((item) => {
    const text = textOf2(item);
    return text === void 0 ? [] : [{ kind: "exact", origin: text, on }];
  });
  return tests.length === 0 ? UNKNOWN2 : { kind: "tests", tests };
}
var STARTS = /* @__PURE__ */ new Set(["startsWith", "startswith"]);
var ENDS = /* @__PURE__ */ new Set(["endsWith", "endswith"]);
var HOLDS = /* @__PURE__ */ new Set(["includes", "indexOf", "has", "contains"]);
var MATCHES = {
  test: "search",
  exec: "search",
  search: "search",
  match: "prefix",
  fullmatch: "full"
};
function callGate(call, context, depth) {
  const method = methodOf(call.callee);
  const [first, second] = call.args.map((arg) => arg.value);
  if (method === "some" || method === "any" || method === "find") return someGate(call, context, depth);
  if (!first) return void 0;
  if (call.receiver) {
    const on = subjectOf(call.receiver, context.isOrigin);
    if (on) return textMethodGate(method, first, on);
    if (HOLDS.has(method)) return memberGate(first, call.receiver, context);
    const mode = MATCHES[method];
    const subject = subjectOf(first, context.isOrigin);
    if (mode && subject) return expressionGate(call.receiver, mode, subject) ?? UNKNOWN2;
  }
  if (/^re\.(match|search|fullmatch)$/.test(call.callee) && second) {
    const on = subjectOf(second, context.isOrigin);
    return on && (expressionGate(first, MATCHES[method] ?? "search", on) ?? UNKNOWN2);
  }
  return ownFunctionGate(call, context, depth);
}
function textMethodGate(method, argument, on) {
  if (method === "match" || method === "search") return expressionGate(argument, "search", on) ?? UNKNOWN2;
  const kind = STARTS.has(method) ? "startsWith" : ENDS.has(method) ? "endsWith" : HOLDS.has(method) ? "contains" : void 0;
  if (!kind) return UNKNOWN2;
  const texts = argument.kind === "list" ? argument.items.map(textOf2) : [textOf2(argument)];
  const tests = texts.flatMap((text) => text === void 0 ? [] : [{ kind, text, on }]);
  return tests.length === 0 ? UNKNOWN2 : { kind: "tests", tests };
}
function expressionGate(expression, mode, on) {
  const test = expressionTest(expression, mode, on);
  return test && { kind: "tests", tests: [test] };
}
function someGate(call, context, depth) {
  const predicate = call.args[0]?.value;
  if (call.receiver?.kind !== "list" || predicate?.kind !== "function" || depth >= DEEPEST_CALL)
    return void 0;
  const returns = context.module.functions[predicate.fn]?.returns ?? [];
  const [answer] = returns;
  if (!answer || returns.length !== 1) return void 0;
  const gates2 = call.receiver.items.slice(0, 50).map((item) => gateOf(substitute(answer, predicate.fn, 0, item), true, context, depth + 1));
  return gates2.length === 0 ? SHUT : gates2.reduce(either, SHUT);
}
function ownFunctionGate(call, context, depth) {
  if (!call.callee.startsWith(".") || depth >= DEEPEST_CALL) return void 0;
  const index = context.module.functions.findIndex((fn) => fn.name === call.callee.slice(1));
  const returns = context.module.functions[index]?.returns ?? [];
  const [answer] = returns;
  if (!answer || returns.length !== 1) return void 0;
  const filled = call.args.reduce((value, arg, at) => substitute(value, index, at, arg.value), answer);
  return gateOf(filled, true, context, depth + 1);
}
function unread2(test, context) {
  if (namesOrigin(test, context)) return UNKNOWN2;
  for (const part of partsOf(test)) {
    if (context.isOrigin(part)) return UNKNOWN2;
    if (part.kind === "unknown" && namesOrigin(part, context)) return UNKNOWN2;
    if (part.kind === "function" && looksAtOrigin(part.fn, context)) return UNKNOWN2;
    if (part.kind === "call" && part.args.some((arg) => arg.value.kind === "param")) return UNKNOWN2;
  }
  return NEUTRAL;
}
function namesOrigin({ range }, { text, names }) {
  const written2 = text.slice(range.start, range.end);
  return /origin/i.test(written2) || (written2.match(/[\w$]+/g) ?? []).some((word) => names.includes(word));
}
function looksAtOrigin(fn, { module, isOrigin }) {
  const returns = module.functions[fn]?.returns ?? [];
  return returns.some((value) => [...partsOf(value)].some(isOrigin));
}

// src/checks/cors/readers/callback.ts
function answersOf(fn, module, file, isOrigin) {
  const name = module.functions[fn]?.params[1];
  if (name === void 0) return [];
  const context = gateContext(module, file, isOrigin, module.functions[fn]?.params[0]);
  return module.calls.flatMap((call) => {
    const value = call.args[1]?.value;
    if (!value || !isInside(call, fn, module) || calleeText(call, file) !== name) return [];
    const gate = both(gateOver(call.conditions, context), withoutError(call.args[0]?.value, context));
    return gate.kind === "shut" ? [] : [{ value, gate, guard: call.guard, context }];
  });
}
function calleeText(call, file) {
  return file.text.slice(call.calleeRange.start, call.calleeRange.end);
}
function isInside(call, fn, module) {
  for (let at = call.fn; at !== void 0; at = module.functions[at]?.parent) if (at === fn) return true;
  return false;
}
function withoutError(error, context) {
  if (error?.kind === "null" || error?.kind === "bool" && !error.value) return { kind: "open" };
  if (error?.kind !== "choice") return { kind: "shut" };
  return error.options.map(({ value, conditions = [] }) => both(gateOver(conditions, context), withoutError(value, context))).reduce(either, { kind: "shut" });
}

// src/checks/cors/readers/origins.ts
var MOST_ITEMS = 500;
function originsFrom(value, syntax, place) {
  switch (value.kind) {
    case "string":
      return [allowed(syntax.text(value.value), value.range, place)];
    case "list":
      return listOrigins(value.items.slice(0, MOST_ITEMS), value.open, value.range, syntax, place);
    case "env": {
      const unset = [allowed(UNKNOWN, value.range, place)];
      if (!value.fallback) return unset;
      return [...unset, ...originsFrom(value.fallback, syntax, { ...place, whenUnset: value.name })];
    }
    case "choice":
      return value.options.flatMap(
        (option) => isAskedFor(option.conditions ?? []) ? [allowed(UNKNOWN, option.value.range, place)] : originsFrom(option.value, syntax, { ...place, guard: under(place.guard, option.guard) })
      );
    case "null":
      return [];
    default:
      return syntax.other?.(value, place) ?? [allowed(UNKNOWN, value.range, place)];
  }
}
function listOrigins(items, open, range, syntax, place) {
  const origins = items.flatMap((item) => originsFrom(item, { ...syntax, text: syntax.item }, place));
  return open ? [...origins, allowed(UNKNOWN, range, place)] : origins;
}
function allowed(lets, range, place) {
  const at = spanIn(place.file.path, range);
  return place.whenUnset === void 0 ? { at, lets, guard: place.guard } : { at, lets, guard: place.guard, whenUnset: place.whenUnset };
}

// src/checks/cors/readers/request-origin.ts
function isRequestOrigin(value) {
  if (value.kind === "member") return isOriginName(value.name) && isHeaders(value.object);
  if (value.kind !== "call") return false;
  const [first] = value.args;
  if (first?.value.kind !== "string" || !isOriginName(first.value.value)) return false;
  const method = methodOf(value.callee);
  if (/^(get|getHeader)$/.test(method)) return true;
  return method === "header" && value.args.length === 1;
}
function isOriginName(name) {
  return /^(origin|http_origin)$/i.test(name);
}
function isHeaders(value) {
  switch (value.kind) {
    case "member":
      return /^(headers|META|environ|header)$/.test(value.name);
    case "param":
      return /headers|environ/i.test(value.name);
    case "call":
      return /headers$/i.test(value.callee);
    case "reference":
      return /\.(headers|environ)$/.test(value.name);
    default:
      return false;
  }
}

// src/checks/cors/readers/express.ts
var EXPRESS_SPELLING = {
  named: 'cors({ origin: ["https://app.example.com"] })',
  credentials: "credentials: true"
};
var express = {
  name: "express",
  claims: (path) => /\.([cm]?[jt]s|[jt]sx)$/.test(path),
  keywords: ["'cors'", '"cors"', "`cors`"],
  async read(file, context) {
    const module = await moduleOf(file, context);
    return module ? policiesIn(module, file) : [];
  }
};
function policiesIn(module, file) {
  const names = module.imports.filter(({ source }) => source === "cors").map(({ local }) => local);
  const calls = module.calls.filter((call) => isNamed(textAt(file, call.calleeRange), names)).filter((call) => /^cors(\.default)?$/.test(call.callee));
  const main = calls.filter((call) => !preflightRoute(call, module));
  return (main.length > 0 ? main : calls).flatMap((call) => policiesOf(call, module, file));
}
function isNamed(callee, names) {
  const name = callee.replace(/\.default$/, "");
  return names.includes(name) || /^require\s*\(\s*["'`]cors["'`]\s*\)$/.test(name);
}
function routeOf(call, module) {
  return module.calls.find(
    (other) => other !== call && contains(other.range, call.range) && /^(use|all|get|post|put|patch|delete|options|head|route)$/.test(methodOf(other.callee)) && call.range.start >= other.calleeRange.end
  );
}
function preflightRoute(call, module) {
  const route = routeOf(call, module);
  return route !== void 0 && methodOf(route.callee) === "options";
}
function pathsOf(call, module) {
  const path = routeOf(call, module)?.args[0]?.value;
  return path?.kind === "string" ? [path.value] : [];
}
function policiesOf(call, module, file) {
  const options = call.args[0];
  const place = { file, guard: call.guard };
  const found = !options ? [withoutOptions(call, place)] : options.spread ? [] : fromOptions(options.value, call, module, place);
  return found.map(({ origins, credentials }) => ({
    by: "The middleware cors()",
    at: spanIn(file.path, call.range),
    role: file.role,
    guard: call.guard,
    origins,
    credentials,
    wildcardWithCredentials: "refused",
    paths: pathsOf(call, module),
    spelling: EXPRESS_SPELLING
  }));
}
var NO_CREDENTIALS = { state: "off" };
function withoutOptions(call, place) {
  return { origins: [byDefault(call, place)], credentials: NO_CREDENTIALS };
}
function byDefault(call, place) {
  return { ...allowed({ kind: "any" }, call.range, place), byDefault: true };
}
function fromOptions(options, call, module, place) {
  switch (options.kind) {
    case "object":
      return [fromObject(options, call, module, place)];
    case "null":
      return [withoutOptions(call, place)];
    case "choice":
      return merged(
        options.options.flatMap(
          (option) => fromOptions(option.value, call, module, { ...place, guard: under(place.guard, option.guard) })
        )
      );
    case "function":
      return fromDelegate(options, call, module, place);
    default:
      return [];
  }
}
function merged(configurations) {
  if (configurations.length < 2) return configurations;
  const states = configurations.map(({ credentials }) => credentials);
  return [
    {
      origins: configurations.flatMap(({ origins }) => origins),
      credentials: states.find(({ state }) => state === "on") ?? states[0] ?? NO_CREDENTIALS
    }
  ];
}
function fromObject(options, call, module, place) {
  const configuration = optionsFromObject(options, module, place);
  if (entryOf(options, "origin") || options.open) return configuration;
  return { ...configuration, origins: [byDefault(call, place)] };
}
function optionsFromObject(options, module, place) {
  const origin = entryOf(options, "origin");
  const credentials = entryOf(options, "credentials");
  return {
    origins: origin ? originsFrom(origin.value, syntaxFor(module, place.file), place) : [],
    credentials: credentialsFrom(credentials?.value, place.file.path, isTrue2, options.open)
  };
}
function fromDelegate(delegate, call, module, place) {
  const answers2 = answersOf(delegate.fn, module, place.file, isRequestOrigin);
  const configurations = answers2.flatMap(taken).flatMap(({ value, gate, guard }) => {
    const inner = { ...place, guard: under(place.guard, guard) };
    return fromOptions(value, call, module, inner).map((configuration) => ({
      ...configuration,
      origins: configuration.origins.flatMap((origin) => narrowed(origin, gate))
    }));
  });
  return merged(configurations);
}
function taken(answer) {
  const { value, gate, context } = answer;
  if (value.kind !== "choice") return [answer];
  return value.options.map((option) => ({
    value: option.value,
    gate: both(gate, gateOver(option.conditions ?? [], context)),
    guard: under(answer.guard, option.guard),
    context
  }));
}
function narrowed(origin, gate) {
  if (gate.kind === "open" || gate.kind === "neutral") return [origin];
  if (gate.kind === "shut") return [];
  if (gate.kind === "unknown" || origin.lets.kind !== "reflected") return [{ ...origin, lets: UNKNOWN }];
  return gate.tests.map((test) => ({ ...origin, lets: { kind: "tested", test } }));
}
function syntaxFor(module, file) {
  return {
    text: (text) => text === "*" ? { kind: "any" } : { kind: "tested", test: exactly(text) },
    item: (text) => text === "*" ? { kind: "ineffective" } : { kind: "tested", test: exactly(text) },
    other(value, place) {
      if (value.kind === "bool")
        return value.value ? [allowed({ kind: "reflected" }, value.range, place)] : [];
      if (value.kind === "function") return fromOriginFunction(value.fn, module, file, place);
      const test = value.kind === "string" ? void 0 : expressionTest(value, "search", "origin");
      return test && [allowed({ kind: "tested", test }, value.range, place)];
    }
  };
}
function fromOriginFunction(fn, module, file, place) {
  const isOrigin = (value) => value.kind === "param" && value.fn === fn && value.index === 0 || isRequestOrigin(value);
  const syntax = syntaxFor(module, file);
  return answersOf(fn, module, file, isOrigin).flatMap(({ value, gate, guard, context }) => {
    const inner = { ...place, guard: under(place.guard, guard) };
    if (value.kind === "list" || value.kind === "regex" || value.kind === "string" || value.kind === "env") {
      return originsFrom(value, syntax, inner).flatMap((origin) => narrowed(origin, gate));
    }
    return admissionsOf(both(gate, gateOf(value, true, context)), guard).map(
      (lets) => allowed(lets, value.range, inner)
    );
  });
}
function admissionsOf(gate, guard) {
  switch (gate.kind) {
    case "open":
      return [{ kind: "reflected" }];
    case "neutral":
      return [guard === "undecided" ? UNKNOWN : { kind: "reflected" }];
    case "tests":
      return gate.tests.map((test) => ({ kind: "tested", test }));
    case "shut":
      return [];
    case "unknown":
      return [UNKNOWN];
  }
}

// src/checks/cors/readers/cors-options.ts
var NAME = /^_?cors_?(options|config|configuration|opts|settings)$/i;
var corsOptions = {
  name: "cors-options",
  claims: (path) => /\.([cm]?[jt]s|[jt]sx)$/.test(path),
  keywords: ["corsoptions", "corsconfig", "corsopts", "corssettings", "cors_options", "cors_config"],
  async read(file, context) {
    const module = await moduleOf(file, context);
    return module ? module.assignments.flatMap((assignment) => policyOf(assignment, module, file)) : [];
  }
};
function policyOf(assignment, module, file) {
  const { target, value, guard, fn } = assignment;
  if (fn !== void 0 || target.object || !NAME.test(target.name)) return [];
  if (value.kind !== "object" || !entryOf(value, "origin")) return [];
  const place = { file, guard };
  return [
    {
      by: "The middleware cors()",
      at: spanIn(file.path, assignment.range),
      role: file.role,
      guard,
      ...optionsFromObject(value, module, place),
      wildcardWithCredentials: "refused",
      paths: [],
      spelling: EXPRESS_SPELLING
    }
  ];
}

// src/checks/cors/readers/header-writes.ts
function headerWrites(module, file) {
  const python = module.language === "python";
  return [
    ...module.calls.flatMap((call) => python ? pythonCall(call, file) : scriptCall(call, file)),
    ...module.assignments.flatMap((assignment) => assigned(assignment, file, python)),
    ...module.functions.flatMap((fn, index) => {
      if (!/access-control-allow|cors/i.test(textAt(file, fn.range))) return [];
      return fn.returns.flatMap(
        (value) => returned(value, { range: value.range, fn: index, guard: "undecided", conditions: [] })
      );
    })
  ];
}
function pathOf(file, range) {
  return /^[\w$.?]*/.exec(textAt(file, range))?.[0].replaceAll("?.", ".") ?? "";
}
function methodAt(file, range) {
  return /[\w$]*$/.exec(file.text.slice(Math.max(range.start, range.end - 60), range.end))?.[0] ?? "";
}
var ANSWER = /^(this\.|self\.)?(res|resp|response|reply|rsp|ctx|context|c|handler|\w*Res(p|ponse)?)(\.|$)|^self(\.|$)|\bres(ponse)?\./i;
var REQUEST = /^(this\.|self\.)?(req|request|requests|axios|http|https|xhr|fetch|session|client|config|got|superagent|httpx)(\.|$)/i;
function isAnswer(path) {
  return ANSWER.test(path) && !REQUEST.test(path);
}
function scriptCall(call, file) {
  const method = methodAt(file, call.calleeRange);
  const path = pathOf(file, call.calleeRange);
  if (/^(setHeader|header|set|append|appendHeader)$/.test(method)) return isAnswer(path) ? written(call) : [];
  if (method === "writeHead") {
    return call.args.flatMap(({ value }) => value.kind === "object" ? fromObject2(value, call) : []);
  }
  if (!/(^|\.)(Next)?Response(\.(json|redirect|rewrite|next))?$/.test(path)) return [];
  return call.args.flatMap(({ value }) => fromHeadersEntry(value, call));
}
function pythonCall(call, file) {
  const method = methodAt(file, call.calleeRange);
  const path = pathOf(file, call.calleeRange);
  if (/\.headers\.(add|set|setdefault|append|update|extend)$/.test(path))
    return isAnswer(path) ? written(call) : [];
  if (/^(send_header|set_header|add_header|set_default_header)$/.test(method)) {
    return REQUEST.test(path) ? [] : written(call);
  }
  if (!/(Response|HTTPException|make_response)$/.test(method)) return [];
  const headers = call.args.find((arg) => arg.name === "headers")?.value;
  return headers?.kind === "object" ? fromObject2(headers, call) : [];
}
function written(call) {
  const [name, value] = call.args.filter((arg) => arg.name === void 0).map((arg) => arg.value);
  if (name?.kind === "object") return fromObject2(name, call);
  if (name?.kind !== "string" || !value) return [];
  return [{ name: name.value.toLowerCase(), value, at: call.range, site: call }];
}
function assigned(assignment, file, python) {
  const { target, range } = assignment;
  if (!/access-control-allow|cors/i.test(target.name)) return [];
  if (!target.object) {
    const { value, guard, conditions } = assignment;
    return value.kind === "object" ? fromObject2(value, { range, fn: void 0, guard, conditions }) : [];
  }
  const onHeaders = target.object.kind === "member" && target.object.name === "headers";
  if (!isAnswer(pathOf(file, range)) || !(onHeaders || python)) return [];
  return [{ name: target.name.toLowerCase(), value: assignment.value, at: range, site: assignment }];
}
function returned(value, site) {
  if (value.kind === "choice") {
    return value.options.flatMap((option) => returned(option.value, { ...site, guard: option.guard }));
  }
  if (value.kind === "object") return entryOf(value, "statusCode") ? fromHeadersEntry(value, site) : [];
  if (value.kind !== "list") return [];
  return value.items.slice(1).flatMap((item) => item.kind === "object" ? fromObject2(item, site) : []);
}
function fromHeadersEntry(value, site) {
  if (value.kind !== "object") return [];
  const headers = entryOf(value, "headers")?.value;
  return headers?.kind === "object" ? fromObject2(headers, site) : [];
}
function fromObject2(object, site) {
  return object.entries.map(({ key, keyRange, value, conditions = [] }) => ({
    name: key.toLowerCase(),
    value,
    at: { start: Math.min(keyRange.start, value.range.start), end: Math.max(keyRange.end, value.range.end) },
    site: conditions.length > 0 ? underMore(site, conditions) : site
  }));
}
function underMore(site, more) {
  const { range, fn, guard } = site;
  return { range, fn, guard, conditions: [...site.conditions, ...more] };
}

// src/checks/cors/readers/raw-headers.ts
var ALLOW_ORIGIN = "access-control-allow-origin";
var ALLOW_CREDENTIALS = "access-control-allow-credentials";
var PYTHON = {
  named: 'if origin in {"https://app.example.com"}: response.headers["Access-Control-Allow-Origin"] = origin, with "Vary: Origin"',
  credentials: "Access-Control-Allow-Credentials"
};
var JAVASCRIPT = {
  named: 'if (["https://app.example.com"].includes(origin)) res.setHeader("Access-Control-Allow-Origin", origin), with "Vary: Origin"',
  credentials: "Access-Control-Allow-Credentials"
};
var rawHeaders = {
  name: "raw-headers",
  claims: (path) => /\.(py|[cm]?[jt]s|[jt]sx)$/.test(path),
  keywords: [ALLOW_ORIGIN],
  async read(file, context) {
    const module = await moduleOf(file, context);
    return module ? policiesIn2(module, file) : [];
  }
};
function policiesIn2(module, file) {
  const writes = headerWrites(module, file).filter(
    ({ name }) => name === ALLOW_ORIGIN || name === ALLOW_CREDENTIALS
  );
  const groups = /* @__PURE__ */ new Map();
  for (const write of writes) {
    const { fn, range } = write.site;
    const key = fn === void 0 ? `at ${range.start}` : `in ${fn}`;
    const group = groups.get(key);
    if (group) group.push(write);
    else groups.set(key, [write]);
  }
  return [...groups.values()].flatMap((group) => policyOf2(group, module, file) ?? []);
}
function policyOf2(writes, module, file) {
  const context = gateContext(module, file, isRequestOrigin);
  const origins = writes.filter(({ name }) => name === ALLOW_ORIGIN);
  const [first] = origins;
  if (!first) return void 0;
  return {
    by: "This answer",
    at: spanIn(file.path, first.site.range),
    role: file.role,
    guard: "undecided",
    origins: origins.flatMap((write) => originsOf(write, context, file)),
    credentials: credentialsOf(writes, context, file.path),
    wildcardWithCredentials: "refused",
    paths: pathsOf2(first.site.fn, module),
    spelling: module.language === "python" ? PYTHON : JAVASCRIPT
  };
}
function pathsOf2(fn, module) {
  const handler = fn === void 0 ? void 0 : module.functions[fn];
  if (!handler) return [];
  const route = module.calls.find(
    (call) => call.decorates === fn || call.args.some(
      ({ value }) => value.kind === "function" && value.fn === fn && contains(call.range, value.range)
    )
  );
  const path = route?.args[0]?.value;
  return path?.kind === "string" && path.value.startsWith("/") ? [path.value] : [];
}
function credentialsOf(writes, context, path) {
  const shared = writes.filter(({ name }) => name === ALLOW_ORIGIN).flatMap(({ site }) => site.conditions);
  const states = writes.filter(({ name, site }) => name === ALLOW_CREDENTIALS && site.guard !== "development").map(({ value, site }) => {
    const own = site.conditions.filter((condition) => !shared.some((other) => isSame(condition, other)));
    const isFlagged = own.length > 0 && gateOver(own, context).kind === "neutral";
    return isFlagged ? { state: "unknown" } : credentialsFrom(value, path, isTrueHeader);
  });
  return states.find(({ state }) => state === "on") ?? states[0] ?? { state: "off" };
}
function isSame(a, b) {
  return a.holds === b.holds && a.test.range.start === b.test.range.start && a.test.range.end === b.test.range.end;
}
function originsOf(write, context, file) {
  const place = { file, guard: write.site.guard };
  const gate = isSwitchedOn(write, context, file) ? { kind: "unknown" } : gateOver(write.site.conditions, context);
  return sentOrigins(write.value, gate, { write, context, place });
}
function isSwitchedOn({ site }, { module }, file) {
  const fn = site.fn === void 0 ? void 0 : module.functions[site.fn];
  const before = textAt(file, { start: fn?.range.start ?? 0, end: site.range.start });
  return /\b(switch\s*\(|match\s)[^\n{:]{0,200}origin/i.test(before);
}
function sentOrigins(value, gate, sending) {
  const { context, place } = sending;
  if (gate.kind === "shut") return [];
  if (value.kind === "choice") {
    return value.options.flatMap((option) => {
      const inner = { ...sending, place: { ...place, guard: under(place.guard, option.guard) } };
      return sentOrigins(option.value, both(gate, gateOver(option.conditions ?? [], context)), inner);
    });
  }
  if (subjectOf(value, context.isOrigin) === "origin") return reflected(value.range, gate, sending);
  if (value.kind === "env" && value.fallback) {
    return sentOrigins(value.fallback, gate, { ...sending, place: { ...place, whenUnset: value.name } });
  }
  const lets = value.kind === "string" ? sentText(value.value, gate) : UNKNOWN;
  return [allowed(lets, value.range, place)];
}
function sentText(text, gate) {
  if (text !== "*") return { kind: "tested", test: exactly(text) };
  return gate.kind === "open" || gate.kind === "neutral" ? { kind: "any" } : UNKNOWN;
}
function reflected(range, gate, { write, place }) {
  const at = contains(write.at, range) ? range : write.at;
  switch (gate.kind) {
    case "tests":
      return gate.tests.map((test) => allowed({ kind: "tested", test }, at, place));
    case "unknown":
      return [allowed(UNKNOWN, at, place)];
    default:
      return [allowed({ kind: "reflected" }, at, place)];
  }
}

// src/checks/cors/readers/settings.ts
var NAME2 = /^(\w+_)?cors_(allow(ed)?_)?origins?$|^(\w+_)?allow(ed)?_cors_origins?$/i;
var SPELLING = { named: '["https://app.example.com"]', credentials: "credentials" };
var settings = {
  name: "settings",
  claims: (path) => path.endsWith(".py"),
  keywords: ["cors_origin", "cors_allow", "allow_cors", "allowed_cors"],
  async read(file, context) {
    const module = await moduleOf(file, context);
    if (!module) return [];
    return module.assignments.flatMap((assignment) => policyOf3(assignment, module, file) ?? []);
  }
};
var ORIGINS = {
  text: (text) => text === "*" ? { kind: "any" } : { kind: "unknown" },
  item: (text) => text === "*" ? { kind: "any" } : { kind: "tested", test: exactly(text) }
};
function policyOf3({ target, value, range, guard, fn }, module, file) {
  if (fn !== void 0 || target.object || !NAME2.test(target.name)) return void 0;
  const isField = !module.exports.has(target.name);
  const place = isField ? { file, guard, whenUnset: target.name } : { file, guard };
  return {
    by: `The setting ${target.name}`,
    at: spanIn(file.path, range),
    role: file.role,
    guard,
    origins: originsFrom(defaultIn(value), ORIGINS, place),
    credentials: { state: "unknown" },
    wildcardWithCredentials: "reflected",
    paths: [],
    spelling: SPELLING
  };
}
function defaultIn(value) {
  if (value.kind !== "call" || !/(^|\.)Field$/.test(value.callee)) return value;
  const first = value.args.find((arg) => arg.name === "default") ?? value.args.find((arg) => arg.name === void 0);
  return first?.value ?? value;
}

// src/checks/cors/readers/starlette.ts
var CORS_MIDDLEWARE = /^(starlette|fastapi)\.(.+\.)?CORSMiddleware$/;
var PARAMETERS = [
  "allow_origins",
  "allow_methods",
  "allow_headers",
  "allow_credentials",
  "allow_origin_regex"
];
var SPELLING2 = {
  named: 'allow_origins=["https://app.example.com"]',
  credentials: "allow_credentials=True"
};
var starlette = {
  name: "starlette",
  claims: (path) => path.endsWith(".py"),
  keywords: ["corsmiddleware"],
  async read(file, context) {
    const module = await moduleOf(file, context);
    return module ? policiesIn3(module, file) : [];
  }
};
function policiesIn3(module, file) {
  const imported = module.imports.filter((each) => each.imported === "CORSMiddleware").map((each) => each.local);
  const names = ["CORSMiddleware", ...imported];
  return module.calls.flatMap((call) => {
    const text = textAt(file, call.range);
    if (!names.some((name) => text.includes(name))) return [];
    const settings2 = settingsOf(call);
    return settings2 ? [policyOf4(call, settings2, module, file)] : [];
  });
}
function settingsOf(call) {
  if (CORS_MIDDLEWARE.test(call.callee)) return named(call.args, 1);
  const at = call.args.findIndex(
    ({ value }) => value.kind === "reference" && CORS_MIDDLEWARE.test(value.name)
  );
  return at === -1 ? void 0 : named(call.args, at + 1);
}
function named(args, skip) {
  let position = -skip;
  return args.map((arg) => {
    if (arg.name !== void 0 || arg.spread) return arg;
    const name = PARAMETERS[position++];
    return name === void 0 ? arg : { ...arg, name };
  });
}
var ORIGINS2 = {
  text: (text) => text.includes("*") ? { kind: "any" } : { kind: "tested", test: { kind: "within", text } },
  item: (text) => text === "*" ? { kind: "any" } : { kind: "tested", test: exactly(text) }
};
var PATTERN = {
  text: (source) => ({
    kind: "tested",
    test: { kind: "regex", source, flags: "", dialect: "python", mode: "full", on: "origin" }
  }),
  item: () => ({ kind: "unknown" }),
  other(value, place) {
    const test = expressionTest(value, "full", "origin");
    return test && [allowed({ kind: "tested", test }, value.range, place)];
  }
};
function policyOf4(call, settings2, module, file) {
  const { values, open } = keywordsOf(settings2);
  const place = { file, guard: call.guard };
  const syntax = { ...ORIGINS2, other: (value) => fromOption(value, module, place) };
  const origins = values.get("allow_origins");
  const pattern = values.get("allow_origin_regex");
  return {
    by: "Starlette's CORSMiddleware",
    at: spanIn(file.path, call.range),
    role: file.role,
    guard: call.guard,
    origins: [
      ...origins ? originsFrom(origins, syntax, place) : [],
      ...pattern ? originsFrom(pattern, PATTERN, place) : []
    ],
    credentials: credentialsFrom(values.get("allow_credentials"), file.path, isTrue2, open),
    wildcardWithCredentials: "reflected",
    paths: [],
    spelling: SPELLING2
  };
}
function fromOption(value, module, place) {
  if (value.kind !== "member") return void 0;
  for (const call of module.calls) {
    const [first] = call.args;
    if (!call.callee.endsWith(".add_argument") || first?.value.kind !== "string") continue;
    const option = first.value.value;
    if (option.replace(/^-+/, "").replaceAll("-", "_") !== value.name) continue;
    const fallback = keywordsOf(call.args).values.get("default");
    return fallback && originsFrom(fallback, ORIGINS2, { ...place, whenUnset: option });
  }
  return void 0;
}

// src/checks/cors/rules/null-origin.ts
var nullOrigin = defineRule({
  id: "cors/null-origin",
  severity: "warning",
  title: 'The origin "null" is let in by CORS',
  what: 'The origin "null" is among those the server lets in.',
  why: 'Browsers send "null" for sandboxed frames, local files and some redirects; any site can make its page have it, so allowing it lets every site in.',
  fix: 'Take "null" out of the list. For a page opened from disk, serve it from http://localhost during development.',
  cwe: [942, 346],
  links: [
    "https://fetch.spec.whatwg.org/#origin-header",
    "https://w3c.github.io/webappsec-cors-for-developers/#avoid-returning-access-control-allow-origin-null"
  ],
  controls: ["cors-named-origins"],
  examples: {
    bad: [
      {
        title: "FastAPI: in the list",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    allow_origins=["https://app.example.com", \u27E6"null"\u27E7],
    allow_credentials=True,
)
`
        }
      },
      {
        title: "Express: for pages opened from disk",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
app.use(cors({ origin: ["https://app.example.com", \u27E6"null"\u27E7] }));
`
        }
      }
    ],
    good: [
      {
        title: "None is not an origin",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["https://app.example.com"], allow_origin_regex=None)
`
        }
      }
    ]
  }
});

// src/checks/cors/rules/reflected-origin.ts
var reflectedOrigin = defineRule({
  id: "cors/reflected-origin",
  severity: "warning",
  title: "Whatever origin asks is sent back as allowed",
  what: "The server answers every cross-origin request with the caller's own origin in `Access-Control-Allow-Origin`, without checking it.",
  why: "This is a wildcard that also works with credentials: a page on any site can read the API with the visitor's cookies as soon as credentials are allowed.",
  fix: "Compare the origin with a list of named sites before it is sent back, and send `Vary: Origin` with it.",
  cwe: [942, 346],
  links: ["https://fetch.spec.whatwg.org/#http-cors-protocol", "https://portswigger.net/web-security/cors"],
  controls: ["cors-named-origins", "cors-development-localhost"],
  limits: "A check that is made in another file, or in a way that is not understood, counts as a check. Functions that are handed to other CORS packages than `cors` are not read yet.",
  examples: {
    bad: [
      {
        title: "Express: `true` sends back the caller's origin (error, for credentials are allowed)",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
app.use(cors({ origin: \u27E6true\u27E7, credentials: true }));
`
        }
      },
      {
        title: "Express: a callback that says yes to everyone",
        files: {
          "src/app.ts": `import cors, { type CorsOptions } from "cors";
import express from "express";

const options: CorsOptions = {
  origin: (origin, callback) => {
    console.log("request from", origin);
    callback(null, \u27E6true\u27E7);
  },
};
express().use(cors(options));
`
        }
      },
      {
        title: "The header written by hand, from the request",
        files: {
          "middleware.js": `module.exports = function allow(req, res, next) {
  res.header("Access-Control-Allow-Origin", \u27E6req.headers.origin\u27E7);
  res.header("Access-Control-Allow-Credentials", "true");
  next();
};
`
        }
      },
      {
        title: "Starlette: the header written by hand",
        files: {
          "app/main.py": `from fastapi import FastAPI, Request

app = FastAPI()


@app.middleware("http")
async def allow(request: Request, call_next):
    response = await call_next(request)
    response.headers["Access-Control-Allow-Origin"] = \u27E6request.headers.get("origin", "*")\u27E7
    response.headers["Access-Control-Allow-Credentials"] = "true"
    return response
`
        }
      }
    ],
    good: [
      {
        title: "Express: a callback that looks the origin up",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
const allowed = ["https://app.example.com"];
app.use(
  cors({
    origin: (origin, callback) => {
      if (!origin || allowed.includes(origin)) {
        callback(null, true);
      } else {
        callback(new Error("not allowed"));
      }
    },
    credentials: true,
  }),
);
`
        }
      },
      {
        title: "The origin is sent back after it was found in a list",
        files: {
          "app/main.py": `from fastapi import FastAPI, Request

ALLOWED = {"https://app.example.com"}
app = FastAPI()


@app.middleware("http")
async def allow(request: Request, call_next):
    response = await call_next(request)
    origin = request.headers.get("origin")
    if origin in ALLOWED:
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Vary"] = "Origin"
    return response
`
        }
      }
    ]
  }
});

// src/checks/cors/rules/weak-origin-pattern.ts
var weakOriginPattern = defineRule({
  id: "cors/weak-origin-pattern",
  severity: "warning",
  title: "An origin test that strangers pass",
  what: "The test that decides which origins are let in is also passed by one that a stranger can register.",
  why: "Whoever registers that name can read the API from a visitor's browser, with the visitor's cookies where credentials are allowed.",
  fix: "Compare with a list of whole origins. Where a pattern is needed, anchor it at both ends, escape every dot, and leave no part of the registered name to choose.",
  cwe: [942, 346, 777],
  links: ["https://portswigger.net/web-security/cors", "https://cwe.mitre.org/data/definitions/777.html"],
  controls: ["cors-named-origins"],
  limits: "The test is run against origins made from it, so that what is reported passes; what is not found may still exist. Expressions with look-around or back-references are not run. Which names are handed out at shared hosts is known for the large ones only.",
  examples: {
    bad: [
      {
        title: "FastAPI: an unescaped dot, and any name in front of the domain",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    allow_origin_regex=\u27E6r"https://.*example\\.com"\u27E7,
    allow_credentials=True,
)
`
        }
      },
      {
        title: "Express: expressions are searched for, so an end is needed",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
app.use(cors({ origin: [\u27E6/^https:\\/\\/app\\.example\\.com/\u27E7, /^https:\\/\\/[a-z]+\\.example\\.com$/] }));
`
        }
      },
      {
        title: "Express: anybody gets a name that ends like this",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
app.use(
  cors({
    origin(origin, callback) {
      if (origin && origin.endsWith("example.com")) callback(null, \u27E6true\u27E7);
      else callback(new Error("not allowed"));
    },
  }),
);
`
        }
      },
      {
        title: "Everybody gets a name at a shared host",
        files: {
          "app/main.py": `from starlette.applications import Starlette
from starlette.middleware.cors import CORSMiddleware

app = CORSMiddleware(Starlette(), allow_origin_regex=\u27E6r"https://.*\\.vercel\\.app"\u27E7)
`
        }
      }
    ],
    good: [
      {
        title: "Subdomains of one domain; Starlette matches the whole origin",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origin_regex=r"https://([a-z0-9-]+\\.)?example\\.com(:\\d+)?")
`
        }
      },
      {
        title: "A suffix that begins with a dot",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
app.use(cors({ origin: (origin, callback) => callback(null, origin.endsWith(".example.com")) }));
`
        }
      }
    ]
  }
});

// src/checks/cors/rules/wildcard-origin.ts
var wildcardOrigin = defineRule({
  id: "cors/wildcard-origin",
  severity: "warning",
  title: "Every website is let in by CORS",
  what: 'The server answers cross-origin requests with `Access-Control-Allow-Origin: *`, or lets in every origin because "*" is among those allowed.',
  why: "A page on any site can read these answers from a visitor's browser; where credentials are allowed too and the framework then sends back the caller's origin, with the visitor's cookies.",
  fix: "Name the sites that need the API, such as https://app.example.com, and fail closed when the list is not configured.",
  cwe: [942],
  links: [
    "https://fetch.spec.whatwg.org/#http-cors-protocol",
    "https://cheatsheetseries.owasp.org/cheatsheets/HTML5_Security_Cheat_Sheet.html#cross-origin-resource-sharing"
  ],
  controls: ["cors-named-origins", "cors-development-localhost"],
  limits: "Origins that come from another file, from a database, or from an environment variable without a fallback are not known and not reported; of settings in a file of their own, those named for CORS origins are. A wildcard that only holds when a setting asks for it is the operator's. Configurations of gateways, proxies and hosting platforms are not read.",
  examples: {
    bad: [
      {
        title: "FastAPI: with credentials, the middleware sends back the caller's origin (error)",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    allow_origins=[
        \u27E6"*"\u27E7,
    ],
    allow_credentials=True,
)
`
        }
      },
      {
        title: "The wildcard is what an unset variable falls back to",
        files: {
          "app/main.py": `import os
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware as Cors

ORIGINS = os.getenv("CORS_ORIGINS", "\u27E6*\u27E7").split(",")
app = FastAPI()
app.add_middleware(Cors, allow_origins=ORIGINS)
`
        }
      },
      {
        title: "Starlette: the middleware in a list",
        files: {
          "service.py": `from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

middleware = [Middleware(CORSMiddleware, allow_origins=(\u27E6"*"\u27E7,), allow_methods=["GET"])]
app = Starlette(middleware=middleware)
`
        }
      },
      {
        title: "Express: without options, cors() lets in everyone",
        files: {
          "server.js": `const express = require("express");
const cors = require("cors");

const app = express();
app.use(\u27E6cors()\u27E7);
`
        }
      },
      {
        title: "Express: a fallback to the wildcard",
        files: {
          "src/server.ts": `import cors from "cors";
import express from "express";

const app = express();
app.use(cors({ origin: process.env.CORS_ORIGIN ?? \u27E6"*"\u27E7 }));
`
        }
      },
      {
        title: "A header written by hand",
        files: {
          "api/feed.ts": `export default function handler(req, res) {
  res.setHeader("Access-Control-Allow-Origin", \u27E6"*"\u27E7);
  res.json({ items: [] });
}
`
        }
      }
    ],
    good: [
      {
        title: "Named origins",
        files: {
          "app/main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

# Never allow_origins=["*"] here.
app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    allow_origins=["https://app.example.com"],
    allow_credentials=True,
    allow_methods=["*"],
    allow_headers=["*"],
)
`
        }
      },
      {
        title: "The wildcard is for development, and production has a list of its own",
        files: {
          "server.js": `const cors = require("cors");
const app = require("express")();
const origin = process.env.NODE_ENV === "production" ? ["https://app.example.com"] : "*";
app.use(cors({ origin }));
`
        }
      },
      {
        title: "A header of a request that is sent, not of an answer",
        files: {
          "client.js": `import axios from "axios";
export const load = () => axios.get("/feed", { headers: { "Access-Control-Allow-Origin": "*" } });
`
        }
      }
    ]
  }
});

// src/checks/cors/rules/index.ts
var rules2 = [wildcardOrigin, reflectedOrigin, nullOrigin, weakOriginPattern];

// src/checks/cors/index.ts
var corsCheck = {
  id: "cors",
  title: "Wildcard CORS",
  rules: rules2,
  readers: [starlette, settings, express, corsOptions, rawHeaders],
  judge: async (policies) => ({ drafts: (await import("./judge-2EKJQWZ4.js")).judge(policies) })
};

// src/checks/headers/readers/compose.ts
var composeReader = {
  name: "compose",
  claims: isComposePath,
  keywords: ["services:"],
  read: readCompose
};
function isComposePath(path) {
  return /^(docker-)?compose[^/]*\.ya?ml$/i.test(baseOf(path));
}
async function readCompose(file, context) {
  const base = directoryOf(file.path);
  const services = entriesOf(get((await documentOf(file, "yaml")).value, "services"));
  return [
    {
      kind: "services",
      unit: await unitOf(file.path, context.tree),
      services: services.map(({ key, value }) => ({ name: key, directory: buildDirectory(value, base) }))
    }
  ];
}
function buildDirectory(service, base) {
  const build = get(service, "build");
  const context = build?.kind === "object" ? stringOf(get(build, "context")) ?? "." : stringOf(build);
  if (context === void 0 || /[$:]/.test(context)) return void 0;
  return joinPath(base, context);
}

// src/formats/nginx-opaque.ts
var PAIRS = [
  ["{{", "}}"],
  ["{%", "%}"],
  ["{#", "#}"],
  ["<%", "%>"]
];
function pieceAt(text, at) {
  const char = text[at];
  if (char !== "{" && char !== "<") return void 0;
  const pair = PAIRS.find(([start]) => text.startsWith(start, at));
  if (!pair) return void 0;
  const [opening, closing2] = pair;
  const end = endOf(text, at, closing2);
  if (end === void 0) return void 0;
  const content = text.slice(at + 2, end - 2).replace(/^[-+~=]?\s*/, "");
  const nesting = opening === "{#" ? 0 : nestingOf(content);
  const statement = nesting !== 0 || /^(else|elif|elsif|when|case|define|set)\b/.test(content);
  return {
    end,
    output: !statement && (opening === "{{" || opening === "<%" && text[at + 2] === "="),
    nesting,
    endsLine: /^[ \t]*(\r|\n|$)/.test(text.slice(end, end + 40))
  };
}
function endOf(text, at, closing2) {
  const end = text.slice(at + 2, at + 2e3).indexOf(closing2);
  return end === -1 ? void 0 : at + 2 + end + closing2.length;
}
function nestingOf(content) {
  if (/^end\w*\b/.test(content)) return -1;
  if (/^(if|for|unless|range|with|block|macro)\b/.test(content) || /\bdo( \|[\w, ]*\|)?\s*-?$/.test(content))
    return 1;
  return 0;
}
function skipLua(text, at) {
  let depth = 1;
  const token = /--\[(=*)\[|--[^\n]*|\[(=*)\[|"|'|[{}]/g;
  token.lastIndex = at;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    const level = match[1] ?? match[2];
    if (found === "{") depth++;
    else if (found === "}" && --depth === 0) return token.lastIndex;
    else if (found === '"' || found === "'") token.lastIndex = endOfLuaString(text, token.lastIndex, found);
    else if (level !== void 0) {
      const close = text.indexOf(`]${level}]`, token.lastIndex);
      if (close === -1) return void 0;
      token.lastIndex = close + level.length + 2;
    }
  }
  return void 0;
}
function endOfLuaString(text, start, quote) {
  let at = start;
  while (at < text.length && text[at] !== quote && text[at] !== "\n") at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

// src/formats/nginx.ts
var DEEPEST = 40;
function parseNginx(text) {
  const errors = [];
  const top = [];
  const open = [];
  let words = [];
  let tooDeep = 0;
  let conditions = 0;
  let templated = false;
  let at = 0;
  const add = (directive) => {
    (open.at(-1)?.content ?? top).push(directive);
  };
  const takeHead = (end) => {
    const [name, ...args] = words;
    words = [];
    if (!name) return void 0;
    const { start, end: nameEnd } = name;
    return { name: name.dynamic ? "" : name.text, args, start, end, nameEnd, conditional: conditions > 0 };
  };
  const closeBlock = () => {
    const block = open.pop();
    if (block) add({ ...block.head, block: block.content });
  };
  while (at < text.length) {
    const char = text.charAt(at);
    const piece = pieceAt(text, at);
    if (/\s/.test(char)) {
      at++;
    } else if (char === "#") {
      const end = text.indexOf("\n", at);
      at = end === -1 ? text.length : end;
    } else if (char === ";") {
      at++;
      const head = takeHead(at);
      if (head && tooDeep === 0) add(head);
    } else if (char === "}") {
      if (words.length > 0) errors.push({ message: 'expected ";" before "}"', at: words[0]?.start ?? at });
      const head = takeHead(at);
      if (head && tooDeep === 0) add(head);
      at++;
      if (tooDeep > 0) tooDeep--;
      else if (open.length > 0) closeBlock();
      else errors.push({ message: 'unexpected "}"', at: at - 1 });
    } else if (piece && !piece.output) {
      templated = true;
      conditions = Math.max(0, conditions + piece.nesting);
      at = piece.end;
    } else if (piece?.endsLine && words.length === 0) {
      templated = true;
      if (tooDeep === 0) add(opaqueDirective(at, piece.end, conditions > 0));
      at = piece.end;
    } else if (char === "{" && !piece) {
      at++;
      const head = takeHead(at);
      if (!head) errors.push({ message: 'unexpected "{"', at: at - 1 });
      if (head && /_by_lua_block$/.test(head.name)) {
        const end = skipLua(text, at);
        if (end === void 0) errors.push({ message: "Lua block without its end", at: at - 1 });
        if (tooDeep === 0) add({ ...head, lua: text.slice(at, (end ?? text.length + 1) - 1) });
        at = end ?? text.length;
      } else if (tooDeep > 0 || open.length >= DEEPEST) {
        if (tooDeep === 0) errors.push({ message: "blocks are nested too deeply", at: at - 1 });
        tooDeep++;
      } else {
        const nameless = {
          name: "",
          args: [],
          start: at - 1,
          end: at,
          nameEnd: at - 1,
          conditional: false
        };
        open.push({ head: head ?? nameless, content: [] });
      }
    } else {
      const word = readWord(text, at, errors);
      templated ||= /\{\{|<%/.test(word.text);
      words.push(word);
      at = word.end;
    }
  }
  if (words.length > 0)
    errors.push({ message: 'expected ";" before the end of the file', at: words[0]?.start ?? at });
  const last = takeHead(text.length);
  if (last && tooDeep === 0) add(last);
  if (open.length > 0)
    errors.push({
      message: `"${open.at(-1)?.head.name}" block without its "}"`,
      at: open.at(-1)?.head.start ?? 0
    });
  while (open.length > 0) closeBlock();
  return { directives: top, errors, templated };
}
function opaqueDirective(start, end, conditional) {
  return { name: "", args: [], start, end, nameEnd: start, conditional };
}
function readWord(text, start, errors) {
  const quote = text.charAt(start);
  return quote === '"' || quote === "'" ? readQuoted(text, start, quote, errors) : readBare(text, start);
}
function readQuoted(text, start, quote, errors) {
  let value = "";
  let at = start + 1;
  while (at < text.length && text[at] !== quote) {
    const piece = pieceAt(text, at);
    const step = piece ? { text: text.slice(at, piece.end), length: piece.end - at } : unescapeAt(text, at);
    value += step.text;
    at += step.length;
  }
  if (at >= text.length) errors.push({ message: "quoted string without its end", at: start });
  const end = Math.min(at + 1, text.length);
  return { text: value, start, end, quoted: true, dynamic: isDynamic(value) };
}
function readBare(text, start) {
  let value = "";
  let at = start;
  let dynamic = false;
  while (at < text.length) {
    const char = text.charAt(at);
    const piece = pieceAt(text, at);
    if (piece && !piece.output) break;
    if (piece) {
      value += text.slice(at, piece.end);
      at = piece.end;
      dynamic = true;
    } else if (char === "$" && text[at + 1] === "{") {
      const close = text.indexOf("}", at);
      const lineEnd = text.indexOf("\n", at);
      const end = close === -1 || lineEnd !== -1 && lineEnd < close ? at + 2 : close + 1;
      value += text.slice(at, end);
      at = end;
      dynamic = true;
    } else if (/[\s;{]/.test(char)) {
      break;
    } else {
      const step = unescapeAt(text, at);
      value += step.text;
      at += step.length;
    }
  }
  return { text: value, start, end: at, quoted: false, dynamic: dynamic || isDynamic(value) };
}
function unescapeAt(text, at) {
  const char = text.charAt(at);
  const next = text.charAt(at + 1);
  if (char !== "\\" || next === "") return { text: char, length: 1 };
  const control = { t: "	", r: "\r", n: "\n" }[next];
  if (control !== void 0) return { text: control, length: 2 };
  return { text: /["'\\]/.test(next) ? next : char + next, length: 2 };
}
function isDynamic(value) {
  return /\$[A-Za-z0-9_{]|\{\{|\{%|<%|@@\w/.test(value);
}

// src/checks/headers/nginx/includes.ts
var TEMPLATE_SUFFIX = /\.(template|tmpl|tpl|j2|jinja2?|erb|ctmpl|in)$/;
var WITHOUT_HEADERS = /(^|\/)(mime\.types|(fastcgi|uwsgi|scgi|proxy)[-_]params|fastcgi(-php)?\.conf|koi-\w+|win-utf|options-ssl-nginx\.conf|modules(-enabled)?\/[^/]*)$/;
var SERVER_FOLDER = /(^|\/)(conf\.d|http\.d|sites(-enabled|-available)?|vhosts?(\.d)?|servers|templates)\/[^/]*\*[^/]*$/;
function renderedPath(path) {
  return path.replace(TEMPLATE_SUFFIX, "");
}
var indexes = /* @__PURE__ */ new WeakMap();
async function buildIndex(tree) {
  const byName = /* @__PURE__ */ new Map();
  const byFolder = /* @__PURE__ */ new Map();
  const put = (map, key, path) => {
    const known = map.get(key);
    if (known) known.push(path);
    else map.set(key, [path]);
  };
  for (const path of await tree.paths()) {
    put(byName, baseOf(renderedPath(path)), path);
    put(byFolder, directoryOf(path), path);
  }
  return { byName, byFolder };
}
function indexOf2(tree) {
  const known = indexes.get(tree);
  if (known) return known;
  const index = buildIndex(tree);
  indexes.set(tree, index);
  return index;
}
async function resolveInclude(pattern, from, level, tree) {
  const segments = pattern.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  const name = segments.at(-1);
  if (name === void 0) return { kind: "unknown" };
  const index = await indexOf2(tree);
  const folders = segments.slice(0, -1);
  const paths = /[*?[]/.test(name) ? matchGlob(name, folders, from, index) : matchName(name, folders, from, index);
  if (paths.length > 0) return { kind: "files", paths };
  const harmless = WITHOUT_HEADERS.test(pattern) || level === "http" && SERVER_FOLDER.test(pattern);
  return { kind: harmless ? "harmless" : "unknown" };
}
function matchName(name, folders, from, index) {
  const candidates = (index.byName.get(name) ?? []).filter((path) => path !== from);
  const best = nearest(candidates, folders, from, (path) => directoryOf(path));
  return best === void 0 ? [] : [best];
}
function matchGlob(name, folders, from, index) {
  const inFolder = (folder) => (index.byFolder.get(folder) ?? []).filter(
    (path) => path !== from && matchesGlob(name, baseOf(renderedPath(path)))
  );
  const candidates = [...index.byFolder.keys()].filter((folder) => sharedTail(folders, folder) > 0);
  const withMatches = candidates.filter((folder) => inFolder(folder).length > 0);
  const best = nearest(withMatches, folders, from, (folder) => folder);
  const flat = folders.length > 0 && SERVER_FOLDER.test(`${folders.join("/")}/${name}`) ? directoryOf(from) : void 0;
  return best !== void 0 ? inFolder(best) : flat !== void 0 ? inFolder(flat) : [];
}
function sharedTail(folders, folder) {
  const parts = folder.split("/");
  let shared = 0;
  while (shared < folders.length && sameFolder(folders.at(-1 - shared), parts.at(-1 - shared))) shared++;
  return shared;
}
function sameFolder(wanted, have) {
  return wanted !== void 0 && (wanted === have || wanted === "conf.d" && have === "templates");
}
function nearest(candidates, folders, from, folderOf) {
  const around = ancestorsOf(directoryOf(from));
  const ranked = candidates.map((candidate) => {
    const folder = folderOf(candidate);
    const distance = ancestorsOf(folder).findIndex((at) => around.includes(at)) + around.indexOf(common(folder, around));
    return { candidate, tail: sharedTail(folders, folder), distance };
  }).filter(({ tail, candidate }) => tail > 0 || isBeside(folderOf(candidate), directoryOf(from))).sort((a, b) => b.tail - a.tail || a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0]?.candidate;
}
function common(folder, around) {
  return ancestorsOf(folder).find((at) => around.includes(at)) ?? "";
}
function isBeside(folder, base) {
  const parent = directoryOf(base);
  return folder === base || directoryOf(folder) === base || folder === parent || parent !== "" && directoryOf(folder) === parent;
}
function matchesGlob(pattern, name) {
  let p = 0;
  let n = 0;
  let star = -1;
  let retry = 0;
  while (n < name.length) {
    if (pattern[p] === "*") {
      star = p++;
      retry = n;
    } else if (pattern[p] === "?" || pattern[p] === name[n]) {
      p++;
      n++;
    } else if (star !== -1) {
      p = star + 1;
      n = ++retry;
    } else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}

// src/checks/headers/nginx/levels.ts
var NOTHING = { add: [], more: [], inherit: "on", hidden: [], open: false };
function enterLevel(outer, own) {
  const inherit = own.inherit ?? outer.inherit;
  const replaced = own.stopsInheritance || inherit === "off";
  return {
    add: inherit === "merge" || !replaced ? [...outer.add, ...own.add] : own.add,
    more: [...outer.more, ...own.more],
    inherit,
    hidden: own.hidden ?? outer.hidden,
    open: outer.open || own.open
  };
}
function headersOf(level) {
  const more = /* @__PURE__ */ new Map();
  for (const header of level.more) {
    if (header.value === "") more.delete(header.name);
    else more.set(header.name, header);
  }
  return [...more.values(), ...level.add];
}
function lostAt(outer, own, level) {
  if (level.inherit !== "on" || !own.stopsInheritance || own.open) return [];
  const present = new Set(headersOf(level).map((header) => header.name));
  return outer.add.filter((header) => !present.has(header.name));
}

// src/checks/headers/nginx/own.ts
var MOST_INCLUDES = 300;
var DEEPEST_INCLUDE = 12;
async function expand2(directives, path, level, budget, stack = [path]) {
  const placed = [];
  let open = false;
  for (const directive of directives) {
    if (directive.name === "") open = true;
    if (directive.name !== "include") {
      placed.push({ directive, path });
      continue;
    }
    const [pattern] = directive.args;
    if (!pattern || pattern.dynamic) {
      open = true;
      continue;
    }
    const included = await resolveInclude(pattern.text, path, level, budget.tree);
    if (included.kind === "unknown") open = true;
    if (included.kind !== "files") continue;
    for (const file of included.paths) {
      const content = await readIncluded(file, level, budget, stack);
      if (content) placed.push(...content.placed);
      open ||= content?.open ?? true;
    }
  }
  return { placed, open };
}
async function readIncluded(path, level, budget, stack) {
  if (stack.includes(path) || stack.length > DEEPEST_INCLUDE || budget.filesLeft <= 0) return void 0;
  budget.filesLeft--;
  const file = await budget.tree.open(path);
  if (!file) return void 0;
  const { directives } = parseNginx(file.text);
  if (directives.some((one) => one.name === "http" || one.name === "events"))
    return { placed: [], open: false };
  return expand2(directives, path, level, budget, [...stack, path]);
}
function readOwn(content) {
  const add = [];
  const more = [];
  const hidden = [];
  let stopsInheritance = false;
  let inherit;
  let firstAdd;
  let open = content.open;
  for (const placed of content.placed) {
    const { directive } = placed;
    const at = spanOf(placed);
    if (directive.name === "add_header") {
      const header = readAddHeader(directive, at);
      if (header) add.push(header);
      open ||= directive.args[0]?.dynamic === true;
      stopsInheritance ||= !directive.conditional;
      firstAdd ??= at;
    } else if (directive.name === "more_set_headers") {
      more.push(...readMoreSet(directive.args, at));
    } else if (directive.name === "more_clear_headers") {
      for (const { text } of directive.args)
        more.push({ name: text.toLowerCase(), value: "", at, always: true });
    } else if (directive.name === "add_header_inherit") {
      const mode = directive.args[0]?.text;
      inherit = mode === "merge" || mode === "off" || mode === "on" ? mode : inherit;
    } else if (/^(proxy|fastcgi|uwsgi|scgi)_hide_header$/.test(directive.name)) {
      hidden.push(readHidden(directive, at));
    } else if (directive.lua !== void 0 && /header/i.test(directive.lua)) {
      open = true;
    } else if (/_by_lua(_file)?$|^js_header_filter$/.test(directive.name)) {
      open = true;
    }
  }
  return {
    add,
    stopsInheritance,
    more,
    inherit,
    hidden: hidden.length > 0 ? hidden : void 0,
    firstAdd,
    open
  };
}
function spanOf({ directive, path }) {
  return { path, start: directive.start, end: directive.end };
}
function headOf({ directive, path }) {
  return { path, start: directive.start, end: directive.args.at(-1)?.end ?? directive.nameEnd };
}
function readAddHeader(directive, at) {
  const [name, value, flag2] = directive.args;
  if (!name || name.dynamic || !value || value.text === "" && !value.dynamic) return void 0;
  return {
    name: name.text.toLowerCase(),
    value: value.dynamic ? void 0 : value.text,
    at,
    always: flag2?.text === "always" || flag2?.dynamic === true
  };
}
function readMoreSet(args, at) {
  const found = [];
  let onlyErrors = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (!arg) continue;
    if (arg.text === "-s" || arg.text === "-t") {
      const list = args[++i]?.text ?? "";
      if (arg.text === "-s") onlyErrors = !/\b2\d\d\b/.test(list);
      continue;
    }
    const colon = arg.text.indexOf(":");
    const value = colon < 1 ? "" : arg.text.slice(colon + 1).trim();
    if (arg.text.startsWith("-")) continue;
    const name = (colon < 1 ? arg.text : arg.text.slice(0, colon)).trim().toLowerCase();
    found.push({ name, value: arg.dynamic ? void 0 : value, at, always: true });
  }
  return onlyErrors ? [] : found;
}
function readHidden(directive, at) {
  const name = directive.args[0]?.text ?? "";
  return {
    name: name.toLowerCase(),
    at,
    how: `${directive.name} ${name}`,
    fix: `remove \`${directive.name} ${name};\`, or set the header here with add_header`
  };
}

// src/checks/headers/nginx/server.ts
var DEEPEST2 = 8;
var PASS = /^(proxy|fastcgi|uwsgi|scgi)_pass$/;
var FILES = /^(root|alias|try_files|index|autoindex|gzip_static|memcached_pass|js_content|content_by_lua\w*|perl|dav_methods|mp4|flv)$/;
var ASSET_NAME = /^(static|assets?|media|images?|imgs?|css|js|fonts?|icons?|_next\/static|uploads?|public|favicon.*|robots.*|\.well-known.*|dist|build|packs?)$/i;
var ASSET_ENDINGS = /\\\.[^/]*\b(jpe?g|png|gif|svg|ico|css|js|woff2?|ttf|eot|webp|mp4|map|wasm)\b/i;
var PAGE_ENDINGS = /\b(html?|php|aspx?|jsp)\b/i;
async function readServer(server, around, unit, budget) {
  const content = await expand2(server.directive.block ?? [], server.path, "server", budget);
  const listens = content.placed.filter(({ directive }) => directive.name === "listen").map(readListen);
  const scopes = [];
  const hosts = /* @__PURE__ */ new Set();
  const label = labelOf(content);
  await readLevel(
    { placed: server, content, label, outer: around.level, inherited: "nothing", depth: 0 },
    scopes,
    hosts,
    budget
  );
  const upstreams = [...hosts].flatMap((host) => around.upstreams.get(host) ?? [host]);
  const certificate = content.placed.some(({ directive }) => directive.name === "ssl_certificate");
  return {
    kind: "edge",
    unit,
    label,
    at: headOf(server),
    scopes,
    tls: listens.some((listen) => listen.tls) || certificate && listens.every((listen) => listen.unknown),
    redirectsToHttps: redirects(content),
    internal: listens.length > 0 && listens.every((listen) => listen.internal),
    upstreams,
    rooted: around.rooted,
    disclosures: readDisclosures(content)
  };
}
function readListen({ directive }) {
  const [address, ...flags] = directive.args;
  const text = address?.text ?? "";
  const port = /^\d+$/.test(text) ? text : /:(\d+)$/.exec(text)?.[1];
  return {
    tls: port === "443" || flags.some((flag2) => flag2.text === "ssl" || flag2.text === "quic"),
    internal: /^(unix:|127\.|localhost(:|$)|\[::1\])/.test(text),
    unknown: address?.dynamic === true
  };
}
function labelOf(content) {
  const names = content.placed.find(({ directive }) => directive.name === "server_name")?.directive.args ?? [];
  const name = names.find((arg) => arg.text !== "_" && arg.text !== "" && !arg.dynamic)?.text;
  return name === void 0 ? "This nginx server" : `nginx server ${name}`;
}
async function readLevel(input, scopes, hosts, budget) {
  const { placed, content, label, outer } = input;
  const own = readOwn(content);
  const level = enterLevel(outer, own);
  const passes2 = content.placed.filter(({ directive }) => PASS.test(directive.name));
  for (const { directive } of passes2) hosts.add(hostOf(directive.args[0]?.text ?? ""));
  const serves = passes2.length > 0 || content.placed.some(({ directive }) => FILES.test(directive.name));
  const returns = content.placed.some(returnsAlone);
  const kept = returns ? "nothing" : serves ? "pages" : input.inherited;
  const catchAll = placed.directive.name === "server" && content.placed.some(isCatchAll);
  const answers2 = kept === "pages" && isAssets(label) ? "assets" : catchAll ? "nothing" : kept;
  scopes.push({
    label,
    at: headOf(placed),
    headers: headersOf(level),
    open: level.open,
    answers: answers2,
    proxies: passes2.length > 0,
    lost: lostAt(outer, own, level),
    firstOwn: own.firstAdd,
    hidden: level.hidden
  });
  if (returns && placed.directive.name === "server") return;
  if (input.depth >= DEEPEST2) return;
  for (const inner of content.placed) {
    const { name, args, block } = inner.directive;
    if (!block || name !== "location" && name !== "if") continue;
    if (name === "if" && placed.directive.name === "server") continue;
    const innerContent = await expand2(block, inner.path, name, budget);
    const innerLabel = name === "if" ? `if in ${label}` : ["location", ...args.map((arg) => arg.text)].join(" ");
    await readLevel(
      {
        placed: inner,
        content: innerContent,
        label: innerLabel,
        outer: level,
        inherited: kept,
        depth: input.depth + 1
      },
      scopes,
      hosts,
      budget
    );
  }
}
function returnsAlone({ directive }) {
  const { name, args, conditional } = directive;
  if (name === "return") return !conditional;
  if (name === "rewrite") {
    const last = args.at(-1)?.text;
    return !conditional && /^\^?(\(\.\*\)|\.\*|\/\(\.\*\)|\^)?\$?$/.test(args[0]?.text ?? "") && (last === "permanent" || last === "redirect");
  }
  return /^(stub_status|grpc_pass|empty_gif|api|vhost_traffic_status_display|internal_redirect)$/.test(name) || name === "deny" && args[0]?.text === "all";
}
function redirects(content) {
  const isRedirect = ({ name, args }) => name === "return" && args.some((arg) => arg.text.startsWith("https://$")) || name === "rewrite" && args[1]?.text.startsWith("https://$") === true;
  return content.placed.some(
    (one) => isRedirect(one.directive) || (one.directive.name === "if" || isCatchAll(one)) && (one.directive.block ?? []).some(isRedirect)
  );
}
function isCatchAll({ directive }) {
  const { name, args } = directive;
  const pattern = args.at(-1)?.text ?? "";
  return name === "location" && /^(\/|\^\/|\.\*|\/\.\*|\^\/\.\*|\^\/\(\.\*\)\$?)$/.test(pattern) && args[0]?.text !== "=";
}
function isAssets(label) {
  if (!label.startsWith("location ")) return false;
  const [modifier = "", pattern = ""] = label.slice("location ".length).split(" ");
  const path = /^[=~^*@]+$/.test(modifier) ? pattern : modifier;
  if (ASSET_ENDINGS.test(path) && !PAGE_ENDINGS.test(path)) return true;
  const folder = /^\^?\/?(_next\/static|[^/]+)/.exec(path)?.[1] ?? "";
  return folder.replace(/^\(|\)$/g, "").replace(/\\/g, "").split("|").every((name) => ASSET_NAME.test(name));
}
function hostOf(target) {
  const host = target.replace(/^[a-z]+:\/\//, "").replace(/[:/].*$/s, "");
  return /^[\w.-]+$/.test(host) && !target.startsWith("unix:") ? host : "";
}
function readUpstreams(placed) {
  const found = /* @__PURE__ */ new Map();
  for (const { directive } of placed) {
    const name = directive.args[0]?.text;
    if (directive.name !== "upstream" || name === void 0) continue;
    const servers = (directive.block ?? []).filter((one) => one.name === "server");
    found.set(
      name,
      servers.map((one) => hostOf(one.args[0]?.text ?? ""))
    );
  }
  return found;
}
function readDisclosures(content) {
  return content.placed.flatMap((placed) => {
    const { name, args } = placed.directive;
    if (name !== "server_tokens" || args[0]?.text !== "on") return [];
    return [
      { name: "server", at: spanOf(placed), how: "server_tokens on", fix: "write `server_tokens off;`" }
    ];
  });
}

// src/checks/headers/readers/nginx.ts
var NAME3 = /\.(conf|nginx|vhost)$|(^|\/)nginx[^/]*\.(inc|cfg|tmpl|tpl)$|(^|\/)(sites-(available|enabled)|conf\.d|http\.d|nginx)\/[^./]+$|(^|\/)nginx\.conf[^/]*$|(^|\/)[^/]*proxy\/(conf|default)$/i;
var LOOKS_LIKE = /^(?:[\w \t]*\{)*[ \t]*(?:(?:listen|server_name|add_header|more_set_headers|proxy_pass|root|return|fastcgi_pass)[ \t]+[^=\s][^\n]*;|location[ \t]+[^\n;]*\{)/m;
var SHARED_FOLDER = /(^|\/)(conf\.d|http\.d|templates)$/;
var nginxReader = {
  name: "nginx",
  claims: isNginxPath,
  keywords: ["add_header", "more_set_headers", "proxy_pass", "server_name", "listen"],
  read: readNginx
};
function isNginxPath(path) {
  return NAME3.test(renderedPath(path));
}
async function readNginx(file, context) {
  if (file.role !== "source" || isForDevelopment(file.path) || !LOOKS_LIKE.test(file.text)) return [];
  const parsed = parseNginx(file.text);
  const [error] = parsed.errors;
  if (error && !parsed.templated) {
    context.notChecked(`nginx syntax in line ${file.lines.lineAt(error.at)}: ${error.message}`);
  }
  const budget = { tree: context.tree, filesLeft: MOST_INCLUDES };
  const https = parsed.directives.filter((one) => one.name === "http" && one.block);
  const servers = [];
  for (const http of https) {
    const content2 = await expand2(http.block ?? [], file.path, "http", budget);
    servers.push(...await readServers(content2, NOTHING, true, budget));
  }
  if (https.length > 0) return servers;
  const content = await expand2(parsed.directives, file.path, "http", budget);
  const isServerFile = content.placed.some(
    ({ directive, path }) => directive.name === "server" && path === file.path
  );
  if (isServerFile) return readServers(content, await besides(file.path, budget), false, budget);
  const unit = await unitOf(file.path, context.tree);
  return [
    readFragment(
      { placed: parsed.directives.map((directive) => ({ directive, path: file.path })), open: true },
      file,
      unit
    )
  ];
}
async function readServers(content, outer, rooted, budget) {
  const around = {
    level: enterLevel(outer, readOwn(content)),
    upstreams: readUpstreams(content.placed),
    rooted
  };
  const disclosures = readDisclosures(content);
  const found = [];
  for (const placed of content.placed) {
    if (placed.directive.name !== "server" || !placed.directive.block) continue;
    const server = await readServer(placed, around, await unitOf(placed.path, budget.tree), budget);
    found.push({ ...server, disclosures: [...disclosures, ...server.disclosures] });
  }
  return found;
}
async function besides(path, budget) {
  const folder = directoryOf(path);
  if (!SHARED_FOLDER.test(folder)) return NOTHING;
  const placed = [];
  let open = false;
  for (const other of await budget.tree.paths()) {
    if (other === path || directoryOf(other) !== folder || !isNginxPath(other) || budget.filesLeft-- <= 0)
      continue;
    const file = await budget.tree.open(other);
    if (!file) continue;
    const content = await expand2(parseNginx(file.text).directives, other, "http", budget);
    placed.push(
      ...content.placed.filter(
        ({ directive }) => directive.name === "add_header" || directive.name === "more_set_headers"
      )
    );
    open ||= content.open;
  }
  return enterLevel(NOTHING, readOwn({ placed, open }));
}
function readFragment(content, file, unit) {
  const headers = [...headersOf(enterLevel(NOTHING, readOwn(content)))];
  for (const { directive, path } of content.placed) {
    const inner = (directive.block ?? []).map((one) => ({ directive: one, path }));
    if (inner.length > 0) headers.push(...readFragment({ placed: inner, open: true }, file, unit).headers);
  }
  return { kind: "fragment", unit, at: { path: file.path, start: 0, end: 0 }, headers, open: true };
}

// src/checks/headers/readers/other-edges.ts
var IN_FRONT = /^(Caddyfile.*|.*\.caddy(file)?|\.htaccess|haproxy.*\.cfg|vercel\.json|firebase\.json|httpd.*\.conf|apache.*\.conf|traefik.*\.toml|.*\.(ya?ml|tf))$/i;
var FRAMEWORK = /^(next|nuxt|astro|svelte|vite)\.config\.[cm]?[jt]s$/i;
var otherEdgesReader = {
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
    "content_type_options"
  ],
  read: readOtherEdge
};
async function readOtherEdge(file, context) {
  if (file.role !== "source") return [];
  const covers = FRAMEWORK.test(baseOf(file.path)) ? "unit" : "around";
  return [{ kind: "unread-edge", unit: await unitOf(file.path, context.tree), covers }];
}

// src/checks/headers/context.ts
var CODE = /\.([cm]?[jt]sx?|py)$/;
function contextOf(models) {
  const concerned = models.filter(
    (model) => !["wiring", "services", "unread-edge", "trait"].includes(model.kind)
  );
  if (concerned.length === 0) return void 0;
  const everywhere = concerned.some((model) => model.kind === "edge" && model.upstreams.length > 0);
  const units = [...new Set(concerned.map((model) => model.unit))];
  return (path) => {
    if (isNginxPath(path) || isComposePath(path) || otherEdgesReader.claims(path)) return true;
    if (!CODE.test(path)) return false;
    return everywhere || units.some((unit) => isWithin(directoryOf(path), unit));
  };
}

// src/checks/headers/code/values.ts
function spanIn2(path, { start, end }) {
  return { path, start, end };
}
function sentText2(value) {
  if (value?.kind === "string") return value.value;
  if (value?.kind === "number" || value?.kind === "bool") return String(value.value);
  return void 0;
}
function isFalsy(value) {
  switch (value.kind) {
    case "bool":
      return !value.value;
    case "null":
      return true;
    case "string":
      return value.value === "";
    case "number":
      return value.value === 0;
    case "object":
      return value.entries.length === 0 && !value.open;
    default:
      return false;
  }
}
function isAlways(value, test) {
  if (value.kind !== "choice") return test(value);
  const reachable = value.options.filter((option) => option.guard !== "development");
  return reachable.length > 0 && reachable.every((option) => isAlways(option.value, test));
}
function optionsOf(args, position) {
  const arg = args[position];
  if (!arg) return void 0;
  if (arg.spread) return "open";
  return arg.value.kind === "object" ? arg.value : "open";
}
function entryNamed(options, ...names) {
  return options.entries.find((entry) => names.includes(entry.key));
}
function isLiteral(entry, options) {
  return isInside2(entry.keyRange, options.range);
}
function entryRange(entry) {
  const { keyRange, value } = entry;
  const near2 = value.range.start >= keyRange.end && value.range.start - keyRange.end < 80;
  return near2 ? { start: keyRange.start, end: value.range.end } : keyRange;
}
function headersIn(value, path, at) {
  if (value.kind === "object") {
    return value.entries.flatMap(
      (entry) => asHeader(entry.key, entry.value, spanIn2(path, isInside2(entry.keyRange, at) ? entry.keyRange : at))
    );
  }
  if (value.kind !== "list") return [];
  return value.items.flatMap((item) => {
    const [name, sent] = item.kind === "list" ? item.items : [];
    return name?.kind === "string" ? asHeader(name.value, sent, spanIn2(path, at)) : [];
  });
}
function asHeader(name, value, at) {
  const key = name.toLowerCase();
  return SECURITY_HEADERS.has(key) ? [{ name: key, value: sentText2(value), at, always: true }] : [];
}
function isInside2(inner, outer) {
  return outer.start <= inner.start && inner.end <= outer.end;
}

// src/checks/headers/code/helmet.ts
var PARTS = [
  { header: "content-security-policy", names: ["contentSecurityPolicy"], sends: policyText },
  { header: "strict-transport-security", names: ["strictTransportSecurity", "hsts"], sends: hstsText },
  { header: "x-frame-options", names: ["xFrameOptions", "frameguard"], sends: frameText },
  { header: "x-content-type-options", names: ["xContentTypeOptions", "noSniff"] },
  { header: "referrer-policy", names: ["referrerPolicy"], sends: referrerText }
];
var STANDALONE = /* @__PURE__ */ new Map([
  ["hsts", "hsts"],
  ["frameguard", "frameguard"],
  ["helmet-csp", "contentSecurityPolicy"],
  ["dont-sniff-mimetype", "noSniff"],
  ["referrer-policy", "referrerPolicy"]
]);
function readHelmet(call, path) {
  const { callee } = call;
  if (callee === "helmet" || callee === "helmet.default") return wholeHelmet(call, path);
  const name = STANDALONE.get(callee) ?? /^helmet\.(\w+)$/.exec(callee)?.[1];
  const part = PARTS.find(({ names }) => name !== void 0 && names.includes(name));
  if (!part) return void 0;
  const options = optionsOf(call.args, 0);
  const at = spanIn2(path, call.range);
  const reportOnly = options !== "open" && options !== void 0 && isReportOnly(options);
  const headers = reportOnly ? [] : [{ name: part.header, value: partValue(part, options), at, always: true }];
  return { callee, label: `\`${callee}()\``, headers, disabled: [], open: false };
}
function partValue(part, options) {
  return options === void 0 || options === "open" || options.open ? void 0 : part.sends?.(options);
}
function wholeHelmet(call, path) {
  const options = optionsOf(call.args, 0);
  const headers = [];
  const disabled2 = [];
  for (const part of PARTS) {
    const literal = options === "open" ? void 0 : options;
    const entry = literal && entryNamed(literal, ...part.names);
    if (entry && literal && !isLiteral(entry, literal)) {
      headers.push({ name: part.header, value: void 0, at: spanIn2(path, call.range), always: true });
      continue;
    }
    if (entry && isAlways(entry.value, (value) => value.kind === "bool" && !value.value)) {
      const fix = `remove \`${entry.key}: false\`${part.header === "content-security-policy" ? ", and allow what the pages need under `contentSecurityPolicy: { directives: {\u2026} }`" : ""}`;
      disabled2.push({
        name: part.header,
        at: spanIn2(path, entryRange(entry)),
        how: `${entry.key}: false`,
        fix
      });
    } else if (entry && entry.value.kind === "object" && isReportOnly(entry.value)) {
      const fix = "remove `reportOnly: true` once the reports are quiet";
      disabled2.push({ name: part.header, at: spanIn2(path, entry.keyRange), how: "reportOnly: true", fix });
    } else {
      headers.push(partHeader(part, entry, call, path));
    }
  }
  return {
    callee: call.callee,
    label: "`helmet()`",
    headers,
    disabled: disabled2,
    open: options === "open" || options?.open === true
  };
}
function partHeader(part, entry, call, path) {
  const value = entry?.value.kind === "object" && !entry.value.open ? part.sends?.(entry.value) : void 0;
  return { name: part.header, value, at: spanIn2(path, entry?.keyRange ?? call.range), always: true };
}
function isReportOnly(options) {
  const value = entryNamed(options, "reportOnly")?.value;
  return value !== void 0 && isAlways(value, (one) => one.kind === "bool" && one.value);
}
function hstsText(options) {
  const age = entryNamed(options, "maxAge")?.value;
  const seconds = age === void 0 ? "31536000" : sentText2(age);
  const subdomains = flag(entryNamed(options, "includeSubDomains", "includeSubdomains")?.value, true);
  const preload = flag(entryNamed(options, "preload")?.value, false);
  if (seconds === void 0 || subdomains === void 0 || preload === void 0) return void 0;
  return [
    `max-age=${seconds}`,
    ...subdomains ? ["includeSubDomains"] : [],
    ...preload ? ["preload"] : []
  ].join("; ");
}
function flag(value, unset) {
  if (value === void 0) return unset;
  return value.kind === "bool" ? value.value : isFalsy(value) ? false : void 0;
}
function frameText(options) {
  const action = entryNamed(options, "action")?.value;
  return action === void 0 ? "SAMEORIGIN" : sentText2(action)?.toUpperCase();
}
function referrerText(options) {
  const policy = entryNamed(options, "policy")?.value;
  if (policy?.kind !== "list") return policy === void 0 ? "no-referrer" : sentText2(policy);
  const words = policy.items.map(sentText2);
  return words.includes(void 0) || policy.open ? void 0 : words.join(",");
}
var DEFAULT_DIRECTIVES = [
  ["default-src", "'self'"],
  ["base-uri", "'self'"],
  ["frame-ancestors", "'self'"],
  ["object-src", "'none'"],
  ["script-src", "'self'"]
];
function policyText(options) {
  const directives = entryNamed(options, "directives")?.value;
  const useDefaults = flag(entryNamed(options, "useDefaults")?.value, true);
  if (useDefaults === void 0 || directives && directives.kind !== "object") return void 0;
  if (directives?.open) return void 0;
  const policy = new Map(useDefaults ? DEFAULT_DIRECTIVES : []);
  for (const { key, value } of directives?.entries ?? []) {
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const sources = sourceText(value);
    if (sources === void 0 && /^(script|default)-src$/.test(name)) return void 0;
    if (value.kind === "null") policy.delete(name);
    else policy.set(name, sources ?? "");
  }
  return [...policy].map(([name, sources]) => `${name} ${sources}`).join("; ");
}
function sourceText(value) {
  if (value.kind !== "list") return value.kind === "null" ? "" : sentText2(value);
  const words = value.items.map(sentText2);
  return value.open || words.includes(void 0) ? void 0 : words.join(" ");
}

// src/checks/headers/code/lusca.ts
var PARTS2 = /* @__PURE__ */ new Map([
  ["csp", "content-security-policy"],
  ["hsts", "strict-transport-security"],
  ["nosniff", "x-content-type-options"],
  ["referrerPolicy", "referrer-policy"],
  ["xframe", "x-frame-options"]
]);
function readLusca(call, path) {
  const at = spanIn2(path, call.range);
  const header = (option, value) => {
    const name = PARTS2.get(option);
    if (name === void 0 || value && isReportOnly2(value)) return [];
    return [{ name, value: option === "xframe" && value ? sentText2(value) : void 0, at, always: true }];
  };
  const label = `\`${call.callee}()\``;
  const part = /^lusca\.(\w+)$/.exec(call.callee)?.[1];
  if (part !== void 0) {
    if (!PARTS2.has(part)) return void 0;
    return {
      callee: call.callee,
      label,
      headers: header(part, call.args[0]?.value),
      disabled: [],
      open: false
    };
  }
  if (call.callee !== "lusca") return void 0;
  const options = optionsOf(call.args, 0);
  if (options === "open") return { callee: call.callee, label, headers: [], disabled: [], open: true };
  const headers = [...PARTS2.keys()].flatMap((option) => {
    const entry = options && entryNamed(options, option);
    return entry === void 0 || isFalsy(entry.value) ? [] : header(option, entry.value);
  });
  if (headers.length === 0 && options && !options.open) return void 0;
  return { callee: call.callee, label, headers, disabled: [], open: options?.open === true };
}
function isReportOnly2(options) {
  if (options.kind !== "object") return false;
  const entry = entryNamed(options, "reportOnly");
  return entry !== void 0 && isLiteral(entry, options) && !isFalsy(entry.value);
}

// src/checks/headers/code/nesting.ts
function nestingOf2(ranges) {
  const order = ranges.map((range, index) => ({ range, index, parent: -1 })).sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  const open = [];
  order.forEach((node, position) => {
    for (let top = open.at(-1); top !== void 0; top = open.at(-1)) {
      const outer = order[top];
      if (outer && outer.range.end >= node.range.end) break;
      open.pop();
    }
    node.parent = open.at(-1) ?? -1;
    open.push(position);
  });
  return {
    around(place) {
      const found = [];
      for (let at = lastStartingBefore(place.start); at !== -1; at = order[at]?.parent ?? -1) {
        const node = order[at];
        if (node && isInside2(place, node.range)) found.push(node.index);
      }
      return found;
    }
  };
  function lastStartingBefore(offset) {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((order[middle]?.range.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

// src/checks/headers/code/reach.ts
var APP = { kind: "app" };
var PART = { kind: "part" };
var NOBODY = { kind: "nobody" };
var REGISTERS = /(^|\.)(use|middleware|add_middleware|after_request|after_app_request|add_event_handler|addHook|createServer|init_app|apply|on_send|preHandler)$/;
var ROUTES = /(^|\.)(get|post|put|patch|delete|head|options|all|route|api_route|add_url_rule|add_api_route|add_route|errorhandler|exception_handler|websocket)$/;
var CREATES = /^(express|fastapi(\.applications)?\.FastAPI|starlette\.applications\.Starlette|flask(\.app)?\.Flask)$/;
var VIEWS = /(View|Resource|HTTPEndpoint|RequestHandler|Controller|ViewSet)$/;
var ONLY_A_PART = /(^|\.)(Router|APIRouter|Blueprint)\(\)\./;
var LONGEST_CHAIN = 100;
var facts = /* @__PURE__ */ new WeakMap();
function factsOf(module) {
  const known = facts.get(module);
  if (known) return known;
  const callbacks = /* @__PURE__ */ new Map();
  for (const call of module.calls) {
    call.args.forEach(({ value }, position) => {
      if (value.kind !== "function") return;
      const same = callbacks.get(value.fn);
      if (same) same.push({ call, position });
      else callbacks.set(value.fn, [{ call, position }]);
    });
  }
  const found = {
    calls: nestingOf2(module.calls.map((call) => call.range)),
    functions: nestingOf2(module.functions.map((fn) => fn.range)),
    callbacks,
    factories: new Set(
      module.calls.flatMap(({ callee, fn }) => fn !== void 0 && CREATES.test(callee) ? [fn] : [])
    ),
    reaches: /* @__PURE__ */ new Map(),
    depth: 0
  };
  facts.set(module, found);
  return found;
}
function reachOf(module, index) {
  const fn = index === void 0 ? void 0 : module.functions[index];
  if (!fn || index === void 0) return APP;
  const known = factsOf(module);
  const already = known.reaches.get(index);
  if (already) return already;
  if (known.depth >= LONGEST_CHAIN) return APP;
  known.reaches.set(index, APP);
  known.depth++;
  const reach = findReach(module, fn, index);
  known.depth--;
  known.reaches.set(index, reach);
  return reach;
}
function findReach(module, fn, index) {
  if (factsOf(module).factories.has(index)) return APP;
  const decorated = reachOfDecorators(fn);
  if (decorated) return decorated.kind === "app" ? within(module, fn.parent) : decorated;
  const passed = reachOfCallback(module, index);
  if (passed) return passed;
  if (isRouteHandler(fn)) return PART;
  const method = /^(.+)\.([^.]+)$/.exec(fn.name);
  if (method?.[1] !== void 0 && fn.parent === void 0) {
    if (fn.bases.some((base) => VIEWS.test(base))) return PART;
    return reachOfName(module, method[1], fn.range);
  }
  if (fn.parent !== void 0) return reachOf(module, fn.parent);
  return /^(exports|default)?$/.test(fn.name) ? reachOfAnonymous(module) : reachOfName(module, fn.name, fn.range);
}
function within(module, parent) {
  const reach = reachOf(module, parent);
  return reach.kind === "part" ? APP : reach;
}
function reachOfCall(module, call) {
  return within(module, call.fn);
}
function reachOfDecorators(fn) {
  for (const decorator of fn.decorators) {
    if (/\bBlueprint\(\)\.after_request$/.test(decorator)) return PART;
    if (REGISTERS.test(decorator)) return APP;
    if (ROUTES.test(decorator)) return PART;
  }
  return void 0;
}
function reachOfCallback(module, index) {
  let found;
  for (const { call, position } of factsOf(module).callbacks.get(index) ?? []) {
    const reach = reachOfArgument(module, call, position);
    if (reach?.kind === "app") return reach;
    found ??= reach;
  }
  return found;
}
function reachOfArgument(module, call, position) {
  const reach = reachOfRegistration(call, position);
  return reach?.kind === "app" ? within(module, call.fn) : reach;
}
function reachOfRegistration(call, position) {
  if (REGISTERS.test(call.callee)) return isPartial(call, position) ? PART : APP;
  return ROUTES.test(call.callee) ? PART : void 0;
}
function isPartial(call, position) {
  if (ONLY_A_PART.test(call.callee)) return true;
  const [first] = call.args;
  if (position === 0 || !first) return false;
  return first.value.kind === "string" && !/^(\/?\*?|\(\.\*\)|\/?\{\*\w+\})$/.test(first.value.value) && call.callee.endsWith(".use");
}
function isRouteHandler(fn) {
  const [request, response, ...rest] = fn.params;
  return rest.length === 0 && /^_?req(uest)?$/.test(request ?? "") && /^_?res(ponse)?$/.test(response ?? "");
}
function reachOfName(module, name, own) {
  const uses = module.usesOf(name).filter((use) => !isInside2(use, own));
  const reaches = uses.map((use) => reachOfUse(module, use));
  if (reaches.some((reach) => reach.kind === "app")) return APP;
  const exported = reaches.find((reach) => reach.kind === "export");
  if (exported) return exported;
  if (module.exports.has(name)) return { kind: "export", name };
  return reaches.some((reach) => reach.kind === "part") ? PART : NOBODY;
}
function reachOfUse(module, use) {
  for (const at of factsOf(module).calls.around(use)) {
    const call = module.calls[at];
    if (!call) continue;
    if (isInside2(use, call.calleeRange)) continue;
    const reach = reachOfArgument(module, call, positionOf(call, use));
    if (reach) return reach;
  }
  const index = enclosing(module, use);
  return index === void 0 ? APP : reachOf(module, index);
}
function positionOf(call, use) {
  const position = call.args.findIndex(({ value }) => isInside2(use, value.range));
  return position === -1 ? call.args.length - 1 : position;
}
function enclosing(module, place) {
  return factsOf(module).functions.around(place)[0];
}
function reachOfAnonymous(module) {
  return module.exports.has("default") ? { kind: "export", name: "default" } : APP;
}

// src/checks/headers/readers/express.ts
var expressReader = {
  name: "express",
  claims: (path) => /\.[cm]?[jt]sx?$/.test(path) && !path.endsWith(".d.ts"),
  keywords: [
    "express()",
    "'express')(",
    '"express")(',
    "express.static",
    "helmet",
    "lusca",
    "frameguard",
    "res.render",
    "response.render",
    "res.sendfile",
    "view engine",
    "createsecureserver",
    "https.createserver"
  ],
  read: readExpress
};
async function readExpress(file, context) {
  if (file.role !== "source") return [];
  const module = await context.module();
  if (!module) return [];
  const unit = await unitOf(file.path, context.tree);
  const deployed = await isDeployed(file.path, unit, context.tree);
  const apps = module.calls.filter((call) => call.callee === "express").map(
    (call) => ({
      kind: "app",
      unit,
      framework: "Express",
      at: spanIn2(file.path, call.range),
      deployed
    })
  );
  const headers = await withMentions(helmetHeaders(module, file.path, unit), context.tree);
  return [...apps, ...headers, ...traits(module, unit)];
}
function helmetHeaders(module, path, unit) {
  return module.calls.flatMap((call) => {
    const helmet = readHelmet(call, path) ?? readLusca(call, path);
    if (!helmet) return [];
    const use = module.calls.find(
      (one) => one !== call && /(^|\.)use$/.test(one.callee) && passes(one, call, helmet)
    );
    const reach = reachOfUse2(module, use ?? call, call);
    return [
      {
        kind: "app-headers",
        unit,
        at: spanIn2(path, (use ?? call).range),
        label: helmet.label,
        headers: helmet.headers,
        open: helmet.open,
        reach: reach.kind,
        exported: reach.kind === "export" ? reach.name : void 0,
        mentions: [],
        disabled: helmet.disabled,
        late: use && lateRoute(module, use, path),
        guard: (use ?? call).guard
      }
    ];
  });
}
function passes(use, helmetCall, helmet) {
  if (isInside2(helmetCall.range, use.range)) return true;
  const isIt = (value) => value.kind === "list" ? value.items.some(isIt) : value.kind === "call" && value.callee === helmet.callee && value.range.start === helmetCall.range.start;
  return use.args.some(({ value }) => isIt(value));
}
function reachOfUse2(module, use, helmetCall) {
  const position = use.args.findIndex(({ value }) => isInside2(helmetCall.range, value.range));
  if (use !== helmetCall && isPartial(use, position === -1 ? use.args.length - 1 : position))
    return { kind: "part" };
  return reachOfCall(module, use);
}
var ANSWERS = /^express\(\)\.(get|post|put|patch|delete|all)$/;
var PROBE = /health|ready|alive|live|ping|status|metrics|favicon|robots/i;
function lateRoute(module, use, path) {
  if (use.callee !== "express().use") return void 0;
  const before = module.calls.find(
    (call) => call.range.end <= use.range.start && call.fn === use.fn && answers(call)
  );
  return before && spanIn2(path, before.range);
}
function answers(call) {
  const [first, second] = call.args;
  const last = call.args.at(-1)?.value;
  const route = first?.value.kind === "string" ? first.value.value : void 0;
  if (route !== void 0 && PROBE.test(route)) return false;
  if (ANSWERS.test(call.callee)) return second !== void 0;
  return call.callee === "express().use" && last !== void 0 && isHandler(last, route !== void 0);
}
function isHandler(value, onPath) {
  if (value.kind === "call") return isNamed2(value, "express.static", "express.Router", "serve-static");
  return onPath && value.kind === "reference" && /^\.{1,2}\/.*rout/i.test(value.name);
}
function isNamed2(value, ...names) {
  return names.includes(value.callee);
}
function traits(module, unit) {
  const html = module.calls.some(
    ({ callee, args }) => callee === "express.static" || callee === "serve-static" || /\.(render|sendFile|sendfile)$/.test(callee) && args[0]?.value.kind !== "call" || /\.send$/.test(callee) && args[0]?.value.kind === "string" && /^\s*</.test(args[0].value.value) || callee === "express().set" && args[0]?.value.kind === "string" && args[0].value.value === "view engine"
  );
  const tls = module.calls.some(
    ({ callee }) => /^(node:)?(https\.createServer|http2\.createSecureServer)$/.test(callee)
  );
  const anonymous = module.calls.some(
    ({ callee, args: [setting, value] }) => callee === "helmet" || /^helmet\.(hidePoweredBy|xPoweredBy)$/.test(callee) || /\.(disable|set)$/.test(callee) && setting?.value.kind === "string" && setting.value.value.toLowerCase() === "x-powered-by" && (value === void 0 || isFalsy(value.value))
  );
  const found = [];
  if (anonymous) found.push({ kind: "trait", unit, trait: "anonymous" });
  if (html) found.push({ kind: "trait", unit, trait: "html" });
  if (tls) found.push({ kind: "trait", unit, trait: "tls" });
  return found;
}

// src/checks/headers/code/wirings.ts
function readWirings(module, path, unit) {
  const uses = [...importUses(module), ...memberUses(module), ...inlineUses(module)];
  const found = /* @__PURE__ */ new Map();
  for (const { source, imported, reach } of uses) {
    const key = JSON.stringify([source, imported]);
    const kind = reach.kind === "part" ? "part" : "app";
    if (kind === "app" || !found.has(key))
      found.set(key, { kind: "wiring", unit, path, source, imported, reach: kind });
  }
  return [...found.values()];
}
function importUses(module) {
  const members = new Set(memberUses(module).map(({ source }) => source));
  return module.imports.flatMap(({ source, imported, local }) => {
    if (imported === "*" && members.has(source)) return [];
    return module.usesOf(local).map((use) => ({ source, imported, reach: reachOfUse(module, use) }));
  });
}
function memberUses(module) {
  const sources = [
    ...new Set(module.imports.flatMap(({ source, imported }) => imported === "*" ? [source] : []))
  ];
  if (sources.length === 0) return [];
  return module.calls.flatMap((call) => {
    const called = sources.flatMap(
      (source) => memberOf(call.callee, source).map((imported) => ({
        source,
        imported,
        reach: reachOfUse(module, call.calleeRange)
      }))
    );
    const passed = call.args.flatMap(({ value }, position) => {
      const name = value.kind === "reference" ? value.name : "";
      const reach = reachOfArgument(module, call, position) ?? reachOfUse(module, call.calleeRange);
      return sources.flatMap(
        (source) => memberOf(name, source).map((imported) => ({ source, imported, reach }))
      );
    });
    return [...called, ...passed];
  });
}
function memberOf(name, source) {
  if (!name.startsWith(`${source}.`)) return [];
  const member = /^[A-Za-z_$][\w$]*/.exec(name.slice(source.length + 1))?.[0];
  return member === void 0 ? [] : [member];
}
function inlineUses(module) {
  return module.calls.flatMap((call) => {
    const match = /^(\.{1,2}\/.*?)(?:\.([A-Za-z_$][\w$]*))?$/.exec(call.callee);
    if (match?.[1] === void 0) return [];
    return [{ source: match[1], imported: match[2] ?? "*", reach: reachOfUse(module, call.calleeRange) }];
  });
}

// src/checks/headers/readers/header-writes.ts
var SETS_ONE = /(^|\.)(set|header|setHeader|append|add|add_header|set_header|setdefault|appendHeader|__setitem__)$/;
var SETS_MANY = /(^|\.)(set|header|update|writeHead|setHeaders|extend|raw_headers|assign)$/;
var headerWritesReader = {
  name: "header writes",
  claims: (path) => /\.([cm]?[jt]sx?|py)$/.test(path) && !path.endsWith(".d.ts"),
  keywords: [
    "content-security-policy",
    "x-frame-options",
    "x-content-type-options",
    "strict-transport-security",
    "referrer-policy",
    "x-xss-protection",
    "permissions-policy",
    "add_middleware",
    "after_request",
    // What creates an application is where middleware of other files is put to use.
    "express()",
    "'express')(",
    '"express")(',
    "fastapi(",
    "starlette(",
    "flask("
  ],
  read: readWrites
};
async function readWrites(file, context) {
  if (file.role !== "source") return [];
  const module = await context.module();
  if (!module) return [];
  const unit = await unitOf(file.path, context.tree);
  const writes = [
    ...callWrites(module, file.path),
    ...assignmentWrites(module, file.path),
    ...constantWrites(module, file.path)
  ];
  const groups = groupBy(
    writes.filter((write) => write.headers.length > 0),
    ({ fn, reach, guard }) => JSON.stringify([fn, reach, guard])
  );
  const sets = [...groups.values()].flatMap((group) => {
    const [first] = group;
    const at = first?.headers[0]?.at;
    if (!first || !at) return [];
    return [
      appHeaders(
        unit,
        labelOf2(module, first.fn),
        at,
        group.flatMap((write) => write.headers),
        first
      )
    ];
  });
  return [...await withMentions(sets, context.tree), ...readWirings(module, file.path, unit)];
}
function appHeaders(unit, label, at, headers, { reach, guard }) {
  const exported = reach.kind === "export" ? reach.name : void 0;
  return {
    kind: "app-headers",
    unit,
    at,
    label,
    headers,
    open: false,
    reach: reach.kind,
    exported,
    mentions: [],
    disabled: [],
    late: void 0,
    guard
  };
}
function labelOf2(module, index) {
  for (let at = index; at !== void 0; at = module.functions[at]?.parent) {
    const name = module.functions[at]?.name;
    if (name) return `\`${/^(.+)\.[^.]+$/.exec(name)?.[1] ?? name}\``;
  }
  return "This middleware";
}
function callWrites(module, path) {
  return module.calls.flatMap((call) => {
    const [first, second] = call.args;
    const headers = [];
    if (SETS_ONE.test(call.callee) && first?.value.kind === "string") {
      headers.push(...asHeader(first.value.value, second?.value, spanIn2(path, call.range)));
    }
    if (SETS_MANY.test(call.callee) || SETS_ONE.test(call.callee)) {
      for (const { value } of call.args) headers.push(...headersIn(value, path, call.range));
    }
    return headers.length === 0 ? [] : [{ headers, fn: call.fn, guard: call.guard, reach: reachOf(module, call.fn) }];
  });
}
function assignmentWrites(module, path) {
  return module.assignments.flatMap((assignment) => {
    const { target, value, range, fn, guard } = assignment;
    if (!target.object) return [];
    const headers = asHeader(target.name, value, spanIn2(path, range));
    return headers.length === 0 ? [] : [{ headers, fn, guard, reach: reachOf(module, fn) }];
  });
}
function constantWrites(module, path) {
  return module.assignments.flatMap((assignment) => {
    const { target, value, range, fn, guard } = assignment;
    if (target.object || fn !== void 0) return [];
    const headers = headersIn(value, path, range);
    if (headers.length === 0) return [];
    return reachesOfConstant(module, target.name, range).map((reach) => ({ headers, fn, guard, reach }));
  });
}
function reachesOfConstant(module, name, own) {
  const uses = module.usesOf(name).filter((use) => use.start < own.start || use.end > own.end);
  const reaches = uses.map((use) => reachOfUse(module, use));
  const exported = module.exports.has(name) ? [{ kind: "export", name }] : [];
  if (reaches.length === 0 && exported.length === 0) return [{ kind: "nobody" }];
  return reaches.some((reach) => reach.kind === "app") ? [{ kind: "app" }] : [...reaches, ...exported];
}

// src/checks/headers/readers/python-web.ts
var CREATES2 = /* @__PURE__ */ new Map([
  ["fastapi.FastAPI", "FastAPI"],
  ["fastapi.applications.FastAPI", "FastAPI"],
  ["starlette.applications.Starlette", "Starlette"],
  ["flask.Flask", "Flask"],
  ["flask.app.Flask", "Flask"]
]);
var PAGES = /^(Jinja2Templates|HTMLResponse|StaticFiles|render_template|render_template_string|send_from_directory|stream_template)$/;
var PROVIDERS = /^(secure|secweb)(\.|$)/i;
var pythonWebReader = {
  name: "python web",
  claims: (path) => path.endsWith(".py"),
  keywords: [
    "fastapi(",
    "starlette(",
    "flask(",
    "import secure",
    "secweb",
    "from secure",
    "render_template",
    "htmlresponse",
    "jinja2templates",
    "staticfiles",
    "send_from_directory",
    "httpsredirectmiddleware",
    "ssl_keyfile",
    "ssl_context"
  ],
  read: readPythonWeb
};
async function readPythonWeb(file, context) {
  if (file.role !== "source") return [];
  const module = await context.module();
  if (!module) return [];
  const unit = await unitOf(file.path, context.tree);
  const deployed = await isDeployed(file.path, unit, context.tree);
  const apps = module.calls.flatMap((call) => {
    const framework = CREATES2.get(call.callee);
    return framework ? [{ kind: "app", unit, framework, at: spanIn2(file.path, call.range), deployed }] : [];
  });
  return [...apps, ...providers(module, file.path, unit), ...traits2(module, unit)];
}
function providers(module, path, unit) {
  const found = module.imports.find(({ source }) => PROVIDERS.test(source));
  if (!found) return [];
  return [
    {
      kind: "app-headers",
      unit,
      at: spanIn2(path, found.range),
      label: `\`${found.source}\``,
      headers: [],
      open: true,
      reach: "app",
      exported: void 0,
      mentions: [],
      disabled: [],
      late: void 0,
      guard: "undecided"
    }
  ];
}
function traits2(module, unit) {
  const found = [];
  if (module.imports.some(({ imported }) => PAGES.test(imported)))
    found.push({ kind: "trait", unit, trait: "html" });
  if (module.calls.some(({ callee }) => /^flask\.(render_template|send_from_directory)/.test(callee))) {
    found.push({ kind: "trait", unit, trait: "html" });
  }
  const endsTls = module.calls.some(
    ({ callee, args }) => /(^|\.)run$/.test(callee) && args.some(
      ({ name, value }) => /^(ssl_keyfile|ssl_certfile|ssl_context)$/.test(name ?? "") && !isFalsy(value)
    )
  );
  const redirects2 = module.imports.some(({ imported }) => imported === "HTTPSRedirectMiddleware");
  if (endsTls || redirects2) found.push({ kind: "trait", unit, trait: "tls" });
  return found;
}

// src/checks/headers/readers/talisman.ts
var OPTIONS = [
  { name: "content_security_policy", header: "content-security-policy" },
  { name: "strict_transport_security", header: "strict-transport-security" },
  { name: "frame_options", header: "x-frame-options" },
  { name: "x_content_type_options", header: "x-content-type-options" },
  { name: "referrer_policy", header: "referrer-policy" }
];
var ONE_YEAR = 31556926;
var talismanReader = {
  name: "flask-talisman",
  claims: (path) => path.endsWith(".py"),
  keywords: ["talisman"],
  read: readTalisman
};
async function readTalisman(file, context) {
  if (file.role !== "source") return [];
  const module = await context.module();
  if (!module) return [];
  const unit = await unitOf(file.path, context.tree);
  const found = module.calls.filter(protects).map((call) => talismanHeaders(call, reachOfCall(module, call), file.path, unit));
  return withMentions(found, context.tree);
}
function protects({ callee, args }) {
  if (/(^|\.)talisman(\(\))?\.init_app$/i.test(callee)) return true;
  return /^(flask_talisman(\.talisman)?|talisman)\.Talisman$/.test(callee) && args.some(({ name }) => name === void 0 || name === "app");
}
function talismanHeaders(call, reach, path, unit) {
  const headers = [];
  const disabled2 = [];
  const named2 = new Map(
    call.args.flatMap((arg) => arg.name === void 0 ? [] : [[arg.name, arg]])
  );
  const reportOnly = named2.get("content_security_policy_report_only");
  for (const { name, header } of OPTIONS) {
    const arg = named2.get(name);
    if (arg && isAlways(arg.value, isFalsy)) {
      disabled2.push(disabledBy(arg, header, call, path));
    } else if (header === "content-security-policy" && reportOnly && isAlways(reportOnly.value, isTrue3)) {
      disabled2.push(disabledBy(reportOnly, header, call, path));
    } else {
      const value = sentBy(header, arg, named2);
      headers.push({
        name: header,
        value,
        at: spanIn2(path, arg ? near(arg, call) : call.range),
        always: true
      });
    }
  }
  return {
    kind: "app-headers",
    unit,
    at: spanIn2(path, call.range),
    label: "`Talisman`",
    headers,
    open: call.args.some((arg) => arg.spread),
    reach: reach.kind,
    exported: reach.kind === "export" ? reach.name : void 0,
    mentions: [],
    disabled: disabled2,
    late: void 0,
    guard: call.guard
  };
}
function isTrue3(value) {
  return value.kind === "bool" && value.value;
}
function disabledBy(arg, header, call, path) {
  const { start, end } = near(arg, call);
  const how = `${arg.name}=${wordFor(arg.value)}`;
  return {
    name: header,
    at: { path, start, end },
    how,
    fix: `remove \`${how}\`, or give it the policy the pages need`
  };
}
function wordFor(value) {
  if (value.kind === "bool") return value.value ? "True" : "False";
  return value.kind === "null" ? "None" : value.kind === "object" ? "{}" : "\u2026";
}
function near(arg, call) {
  const { range } = arg.value;
  if (range.start < call.range.start || range.end > call.range.end || arg.name === void 0)
    return call.range;
  return { start: range.start - arg.name.length - 1, end: range.end };
}
function sentBy(header, arg, named2) {
  if (header === "content-security-policy")
    return arg ? policyText2(arg.value) : "default-src 'self'; object-src 'none'";
  if (header === "strict-transport-security") return hstsText2(named2);
  return arg ? sentText2(arg.value) : void 0;
}
function hstsText2(named2) {
  const age = named2.get("strict_transport_security_max_age");
  const subdomains = named2.get("strict_transport_security_include_subdomains");
  const preload = named2.get("strict_transport_security_preload");
  const seconds = age ? sentText2(age.value) : String(ONE_YEAR);
  if (seconds === void 0 || subdomains && subdomains.value.kind !== "bool") return void 0;
  const directives = [`max-age=${seconds}`];
  if (!subdomains || isTrue3(subdomains.value)) directives.push("includeSubDomains");
  if (preload && isTrue3(preload.value)) directives.push("preload");
  return directives.join("; ");
}
function policyText2(value) {
  if (value.kind !== "object") return sentText2(value);
  if (value.open) return void 0;
  const directives = value.entries.map(({ key, value: sources }) => {
    const words = sources.kind === "list" ? sources.items.map(sentText2) : [sentText2(sources)];
    return words.includes(void 0) ? void 0 : `${key} ${words.join(" ")}`;
  });
  return directives.includes(void 0) ? void 0 : directives.join("; ");
}

// src/checks/headers/rules/disabled.ts
var MANIFEST = '{ "private": true, "scripts": { "start": "node app.js" } }\n';
var disabled = defineRule({
  id: "headers/disabled",
  severity: "warning",
  title: "Code turns a security header off",
  what: "A library that would send the header is told not to, and nothing else of the unit sends it.",
  why: "The protection was there and somebody took it away, usually to get past one error.",
  fix: "Remove the option, or configure the header for what the application needs.",
  cwe: [693, 1021],
  links: ["https://helmetjs.github.io/", "https://github.com/wntrblm/flask-talisman"],
  controls: ["headers-five-set"],
  limits: "Options that come from elsewhere are not judged. Options that only hold during development are fine, and so is a header that nginx in the same repository sets.",
  examples: {
    bad: [
      {
        title: "helmet without a policy",
        files: {
          "package.json": MANIFEST,
          "app.js": [
            'const express = require("express");',
            'const helmet = require("helmet");',
            "const app = express();",
            "app.use(helmet({ \u27E6contentSecurityPolicy: false\u27E7 }));",
            'app.use(express.static("public"));',
            "app.listen(3000);",
            ""
          ].join("\n")
        }
      },
      {
        title: "Talisman without HSTS",
        files: {
          "requirements.txt": "flask\nflask-talisman\n",
          "app.py": [
            "from flask import Flask, render_template",
            "from flask_talisman import Talisman",
            "app = Flask(__name__)",
            "Talisman(app, \u27E6strict_transport_security=False\u27E7)",
            ""
          ].join("\n")
        }
      }
    ],
    good: [
      {
        title: "switched off during development only",
        files: {
          "package.json": MANIFEST,
          "app.js": [
            'import express from "express";',
            'import helmet from "helmet";',
            "const app = express();",
            'const policy = process.env.NODE_ENV === "production" ? undefined : false;',
            "app.use(helmet({ contentSecurityPolicy: policy }));",
            "app.listen(3000);",
            ""
          ].join("\n")
        }
      }
    ]
  }
});

// src/checks/headers/rules/dropped.ts
var dropped = defineRule({
  id: "headers/dropped",
  severity: "warning",
  title: "A security header is set at one level and lost at another",
  what: "A location of nginx does not send a header that is set around it, or takes one away that the upstream sends.",
  why: "Whoever set the header believes every response has it; the responses of this location do not, so what it protects against works there.",
  fix: "Repeat the headers at the level that has an add_header of its own, from one included file.",
  cwe: [693, 1021],
  links: [
    "https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header",
    "https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header_inherit"
  ],
  controls: ["headers-five-set", "headers-proxy-hygiene"],
  limits: "Locations that only return, redirect or refuse are left alone, as are locations with an include that is not in the repository. For scripts, styles and images only a lost X-Content-Type-Options is told.",
  examples: {
    bad: [
      {
        title: "one add_header in a location takes away all of the server's",
        files: {
          "nginx.conf": [
            "events {}",
            "http {",
            "    server {",
            "        listen 80;",
            "        root /srv/www;",
            "        add_header X-Content-Type-Options nosniff always;",
            `        add_header Content-Security-Policy "default-src 'self'; frame-ancestors 'self'" always;`,
            "        location / { try_files $uri /index.html; }",
            "        location /app/ {",
            "            \u27E6add_header Cache-Control no-cache;\u27E7",
            "            try_files $uri /app/index.html;",
            "        }",
            "    }",
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "lost through an include",
        files: {
          "nginx/cors.conf": "\u27E6add_header Access-Control-Allow-Origin https://app.example;\u27E7\n",
          "nginx/site.conf": [
            "server {",
            "    listen 80;",
            "    add_header X-Content-Type-Options nosniff always;",
            "    location /api/ { include cors.conf; proxy_pass http://api; }",
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "an upstream's header taken away",
        files: {
          "site.conf": [
            "server {",
            "    listen 80;",
            "    location / {",
            "        proxy_pass http://dashboard:3000;",
            "        \u27E6proxy_hide_header X-Frame-Options;\u27E7",
            "    }",
            "}",
            ""
          ].join("\n")
        }
      }
    ],
    good: [
      {
        title: "add_header_inherit merge keeps them",
        files: {
          "site.conf": [
            "server {",
            "    listen 80;",
            "    root /srv/www;",
            "    add_header_inherit merge;",
            "    add_header X-Content-Type-Options nosniff always;",
            "    location /app/ { add_header Cache-Control no-cache; }",
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "a location that only answers a probe or a preflight",
        files: {
          "site.conf": [
            "server {",
            "    listen 80;",
            "    root /srv/www;",
            "    add_header X-Content-Type-Options nosniff always;",
            "    location = /healthz { add_header Content-Type text/plain; return 200 ok; }",
            "    location /api/ {",
            "        if ($request_method = OPTIONS) { add_header Access-Control-Max-Age 600; return 204; }",
            "        proxy_pass http://api;",
            "    }",
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "hidden upstream, set anew",
        files: {
          "site.conf": [
            "server {",
            "    listen 80;",
            "    proxy_hide_header X-Frame-Options;",
            "    add_header X-Frame-Options SAMEORIGIN always;",
            "    location / { proxy_pass http://dashboard:3000; }",
            "}",
            ""
          ].join("\n")
        }
      }
    ]
  }
});

// src/checks/headers/rules/missing.ts
var DOCKERFILE = "FROM scratch\n";
var NODE_MANIFEST = '{ "private": true, "scripts": { "start": "node server.js" } }\n';
var missing = defineRule({
  id: "headers/missing",
  severity: "warning",
  title: "Responses go out without security headers",
  what: "No layer of this deploy unit, neither the server in front nor the application, sets a header that browsers need.",
  why: "Browsers are permissive until a response tells them otherwise: they run injected scripts, let any site frame the pages, guess content types, and accept plain HTTP.",
  fix: "Set the named headers once, for every response, at the outermost layer of the unit.",
  cwe: [693, 1021, 319],
  links: [
    "https://owasp.org/www-project-secure-headers/",
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CSP",
    "https://nginx.org/en/docs/http/ngx_http_headers_module.html"
  ],
  controls: ["headers-five-set", "headers-proxy-hygiene"],
  limits: "A unit without a server, an edge configuration or a host configuration in the repository is left alone, as are libraries, command line tools, tests and examples. Headers a proxy outside of the repository sets are not seen; an application without any is therefore a notice. Of servers only nginx is read, in files of its own (not in a Kubernetes ConfigMap or a heredoc of a Dockerfile); when the configuration of another one names such headers, applications behind it are left alone. A level with an include that is not in the repository counts as complete. X-XSS-Protection is never missed: browsers dropped it.",
  examples: {
    bad: [
      {
        title: "a server that sets some headers and forgets others",
        files: {
          "nginx/default.conf": [
            "\u27E6server\u27E7 {",
            "    listen 80;",
            "    root /srv/www;",
            "    add_header X-Frame-Options DENY always;",
            "    location / { try_files $uri /index.html; }",
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "HSTS only where browsers do not accept it: in the plain-HTTP server",
        files: {
          "nginx.conf": [
            "events {}",
            "http {",
            `    add_header Content-Security-Policy "default-src 'self'; frame-ancestors 'none'" always;`,
            "    add_header X-Content-Type-Options nosniff always;",
            "    server {",
            "        listen 80;",
            '        add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;',
            "        return 301 https://$host$request_uri;",
            "    }",
            "    \u27E6server\u27E7 {",
            "        listen 443 ssl;",
            "        root /srv/www;",
            "    }",
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "several files, one deploy unit, one finding",
        files: {
          Dockerfile: DOCKERFILE,
          "conf.d/a.conf": "\u27E6server\u27E7 { listen 80; server_name a.example; root /srv/a; }\n",
          "conf.d/b.conf": "server { listen 80; server_name b.example; root /srv/b; }\n"
        }
      },
      {
        title: "a FastAPI application whose middleware lies in a file that nobody uses",
        files: {
          "requirements.txt": "fastapi\n",
          "app/security.py": [
            "def add_security_headers(response):",
            '    response.headers["X-Frame-Options"] = "DENY"',
            '    response.headers["X-Content-Type-Options"] = "nosniff"',
            "    return response",
            ""
          ].join("\n"),
          "app/main.py": ["from fastapi import FastAPI", "", "app = \u27E6FastAPI()\u27E7", ""].join("\n")
        }
      },
      {
        title: "helmet after the routes it should protect",
        files: {
          "package.json": NODE_MANIFEST,
          "server.js": [
            'const express = require("express");',
            'const helmet = require("helmet");',
            "const app = express();",
            'app.get("/orders", (req, res) => res.render("orders"));',
            "\u27E6app.use(helmet())\u27E7;",
            "app.listen(3000);",
            ""
          ].join("\n")
        }
      }
    ],
    good: [
      {
        title: "helmet in another file",
        files: {
          "package.json": NODE_MANIFEST,
          "src/security.js": [
            'import helmet from "helmet";',
            "export function secure(app) {",
            "  app.use(helmet());",
            "}",
            ""
          ].join("\n"),
          "src/server.js": [
            'import express from "express";',
            'import { secure } from "./security.js";',
            "const app = express();",
            "secure(app);",
            "app.listen(3000);",
            ""
          ].join("\n")
        }
      },
      {
        title: "nginx in front of a service of the same compose file",
        files: {
          "compose.yaml": "services:\n  web: { image: nginx }\n  api: { build: ./api }\n",
          "nginx/default.conf": [
            "server {",
            "    listen 80;",
            '    add_header X-Content-Type-Options "nosniff" always;',
            `    add_header Content-Security-Policy "default-src 'none'; frame-ancestors 'none'" always;`,
            "    location / { proxy_pass http://api:8000; }",
            "}",
            ""
          ].join("\n"),
          "api/requirements.txt": "fastapi\n",
          "api/main.py": "from fastapi import FastAPI\napp = FastAPI()\n"
        }
      },
      {
        title: "Flask with Talisman",
        files: {
          "requirements.txt": "flask\nflask-talisman\n",
          "app.py": [
            "from flask import Flask",
            "from flask_talisman import Talisman",
            "app = Flask(__name__)",
            "Talisman(app)",
            ""
          ].join("\n")
        }
      },
      {
        title: "headers from an included file, repeated where a location has its own",
        files: {
          "nginx/snippets/security-headers.conf": [
            'add_header X-Content-Type-Options "nosniff" always;',
            'add_header X-Frame-Options "DENY" always;',
            `add_header Content-Security-Policy "default-src 'self'" always;`,
            ""
          ].join("\n"),
          "nginx/conf.d/site.conf": [
            "server {",
            "    listen 80;",
            "    root /srv/www;",
            "    include /etc/nginx/snippets/security-headers.conf;",
            "    location /api/ {",
            "        include /etc/nginx/snippets/security-headers.conf;",
            "        add_header Cache-Control no-store;",
            "        proxy_pass http://api:8000;",
            "    }",
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "headers of the http block around an included server",
        files: {
          "docker/nginx.conf": [
            "events {}",
            "http {",
            "    add_header X-Content-Type-Options nosniff always;",
            `    add_header Content-Security-Policy "default-src 'self'; frame-ancestors 'none'" always;`,
            "    include /etc/nginx/conf.d/*.conf;",
            "}",
            ""
          ].join("\n"),
          "docker/conf.d/site.conf": "server { listen 80; root /srv/www; }\n"
        }
      },
      {
        title: "servers that only redirect, refuse, or answer this machine",
        files: {
          "nginx.conf": [
            "events {}",
            "http {",
            "    server { listen 80; return 301 https://$host$request_uri; }",
            "    server { listen 80 default_server; return 444; }",
            "    server { listen 127.0.0.1:8080; root /srv/admin; }",
            "    server { listen 8081; location /status { stub_status; } }",
            "}",
            "stream { server { listen 5432; proxy_pass db:5432; } }",
            ""
          ].join("\n")
        }
      },
      {
        title: "an include that is not in the repository may hold anything",
        files: {
          "site.conf": "server { listen 80; root /srv/www; include /etc/nginx/company/*.conf; }\n"
        }
      }
    ]
  }
});

// src/checks/headers/rules/weak-value.ts
var weakValue = defineRule({
  id: "headers/weak-value",
  severity: "warning",
  title: "A security header has a value that does not protect",
  what: "The header is there, but browsers ignore its value, or the value allows what the header is there to stop.",
  why: "A header without effect is worse than none: it looks done.",
  fix: "Write the value the message names.",
  cwe: [693, 1021, 319],
  links: [
    "https://www.rfc-editor.org/rfc/rfc6797",
    "https://www.w3.org/TR/CSP3/",
    "https://owasp.org/www-project-secure-headers/"
  ],
  controls: ["headers-five-set", "headers-proxy-hygiene"],
  limits: "Values that hold a variable are not judged. `X-XSS-Protection: 0` and `1; mode=block` are both fine. A missing `always` is told once a file.",
  examples: {
    bad: [
      {
        title: "HSTS that ends after five minutes",
        files: {
          "site.conf": 'server { listen 443 ssl; root /srv; \u27E6add_header Strict-Transport-Security "max-age=300; includeSubDomains" always;\u27E7 }\n'
        }
      },
      {
        title: "a policy that lets injected scripts run",
        files: {
          "snippets/csp.conf": `\u27E6add_header Content-Security-Policy "default-src 'self'; script-src 'self' 'unsafe-inline'" always;\u27E7
`
        }
      },
      {
        title: "values no browser knows",
        files: {
          "site.conf": [
            "server {",
            "    listen 80;",
            "    root /srv/www;",
            "    \u27E6add_header X-Frame-Options ALLOWALL always;\u27E7",
            "    \u27E6add_header X-Content-Type-Options sniff always;\u27E7",
            '    \u27E6add_header X-XSS-Protection "1" always;\u27E7',
            "    \u27E6add_header Referrer-Policy unsafe-url always;\u27E7",
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "without always, told once",
        files: {
          "site.conf": [
            "server {",
            "    listen 80;",
            "    root /srv/www;",
            "    \u27E6add_header X-Frame-Options DENY;\u27E7",
            "    add_header X-Content-Type-Options nosniff;",
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "the server's version shown on purpose",
        files: { "site.conf": "server { listen 80; root /srv/www; \u27E6server_tokens on;\u27E7 }\n" }
      }
    ],
    good: [
      {
        title: "values that work, in any notation",
        files: {
          "site.conf": [
            "server {",
            "    listen 443 ssl;",
            "    root /srv/www;",
            `    add_header Strict-Transport-Security 'max-age="63072000"; IncludeSubDomains; preload' always;`,
            "    add_header X-Frame-Options sameorigin always;",
            "    add_header X-Content-Type-Options NoSniff always;",
            '    add_header X-XSS-Protection "1; mode=block" always;',
            `    add_header Content-Security-Policy "default-src 'none'; script-src 'nonce-$request_id' 'unsafe-inline'; base-uri 'none'" always;`,
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "ALLOW-FROM beside a policy that browsers follow instead",
        files: {
          "site.conf": [
            "server {",
            "    listen 80;",
            "    root /srv/www;",
            "    add_header X-Frame-Options 'ALLOW-FROM https://portal.example' always;",
            `    add_header Content-Security-Policy "default-src 'self'; frame-ancestors https://portal.example" always;`,
            "}",
            ""
          ].join("\n")
        }
      },
      {
        title: "the filter of old browsers switched off",
        files: {
          "site.conf": "server { listen 80; root /srv/www; add_header X-XSS-Protection 0 always; }\n"
        }
      }
    ]
  }
});

// src/checks/headers/index.ts
var headersCheck = {
  id: "headers",
  title: "Security headers that are missing, lost, weak or turned off",
  rules: [missing, dropped, weakValue, disabled],
  readers: [
    nginxReader,
    composeReader,
    otherEdgesReader,
    expressReader,
    pythonWebReader,
    talismanReader,
    headerWritesReader
  ],
  context: contextOf,
  judge: async (models) => (await import("./judge-AST62IHX.js")).judgeHeaders(models)
};

// src/checks/pinning/place.ts
import { posix } from "node:path";
var TEMPLATE2 = /(^|\/)(templates?|scaffolds?|skeletons?|cookiecutters?|archetypes?)(\/|$)|(^|\/)templates?[-_]|[-_]templates?(\/|$)|\{\{|\}\}/i;
function roleOfFolder(path) {
  const folder = posix.dirname(path);
  if (folder === "." || /^\.github(\/|$)/.test(folder)) return "source";
  const role = roleOf(`${folder}/_`, "");
  return role === "source" && TEMPLATE2.test(folder) ? "example" : role;
}
function spanIn3(file, range) {
  return { path: file.path, start: range.start, end: range.end };
}
function prefixOf(path) {
  const folder = posix.dirname(path);
  return folder === "." ? "" : `${folder}/`;
}
function prefixesAbove(prefix) {
  const prefixes = [prefix];
  let at = prefix;
  while (at !== "") {
    at = prefixOf(at.slice(0, -1));
    prefixes.push(at);
  }
  return prefixes;
}
function isPassedOver(path) {
  return ["test", "example", "vendored", "minified"].includes(roleOfFolder(path));
}
function reportProblems(file, context, format, problems) {
  const first = problems[0];
  if (first)
    context.notChecked(`not readable as ${format} from line ${file.lines.lineAt(first.range.start)} on`);
}

// src/checks/pinning/image-reference.ts
var NAME4 = /^[a-z0-9][a-z0-9._-]*(?::\d{1,5})?(?:\/[a-z0-9][a-z0-9._-]*)*$/i;
var TAG = /^\w[\w.-]{0,127}$/;
function parseImage(text) {
  const at = text.indexOf("@");
  const digest = at === -1 ? void 0 : text.slice(at + 1);
  const rest = at === -1 ? text : text.slice(0, at);
  const colon = rest.lastIndexOf(":");
  const hasTag = colon > rest.lastIndexOf("/");
  const name = hasTag ? rest.slice(0, colon) : rest;
  const tag = hasTag ? rest.slice(colon + 1) : void 0;
  if (!NAME4.test(name) || tag !== void 0 && !TAG.test(tag)) return void 0;
  if (digest !== void 0 && !/^[a-z0-9]+:[a-f0-9]{32,128}$/i.test(digest)) return void 0;
  return { name, tag, digest };
}
function isLocalImage(name) {
  return /^(localhost|127\.0\.0\.1|0\.0\.0\.0|host\.docker\.internal)([:/]|$)/.test(name);
}

// src/checks/pinning/readers/dockerfile-variables.ts
function substitute2(text, known) {
  let result = "";
  let at = 0;
  while (at < text.length) {
    const dollar = text.indexOf("$", at);
    if (dollar === -1) return result + text.slice(at);
    result += text.slice(at, dollar);
    const braced = text[dollar + 1] === "{";
    const end = braced ? closing(text, dollar + 2) : void 0;
    const inner = braced ? text.slice(dollar + 2, end) : /^\w+/.exec(text.slice(dollar + 1, dollar + 200))?.[0];
    if (!inner || braced && end === void 0) return void 0;
    const value = expand3(inner, known);
    if (value === void 0) return void 0;
    result += value;
    at = braced ? (end ?? text.length) + 1 : dollar + 1 + inner.length;
  }
  return result;
}
function closing(text, from) {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  return void 0;
}
function expand3(inner, known) {
  const match = /^(\w{1,200})(?:(:?[-+])([\s\S]*))?$/.exec(inner);
  const [, name = "", operator, word = ""] = match ?? [];
  const value = known.get(name);
  switch (operator) {
    case void 0:
      return match ? value : void 0;
    case "-":
    case ":-":
      return value === void 0 || value === "" && operator === ":-" ? nested(word, known) : value;
    default:
      return value ? nested(word, known) : known.has(name) ? "" : void 0;
  }
}
function nested(word, known) {
  if (!word.includes("$")) return word;
  return word.includes("{") && word.indexOf("{") !== word.lastIndexOf("{") ? void 0 : substitute2(word, known);
}

// src/checks/pinning/readers/dockerfile.ts
var DOCKERFILE2 = /(^|\/)(?:(?:Dockerfile|Containerfile)(?:[._-][^/]*)?|[^/]+[._-](?:Dockerfile|Containerfile))$/i;
var NOT_DOCKERFILE = /\.(?:j2|jinja2?|tmpl|tpl|template|templ|erb|mustache|hbs|in|md|txt|py|js|ts|go|rs|sh|rb|json|ya?ml|dockerignore|lock)$/i;
var dockerfileReader = {
  name: "dockerfile",
  claims: (path) => DOCKERFILE2.test(path) && !NOT_DOCKERFILE.test(path),
  keywords: ["from"],
  read: readDockerfile
};
async function readDockerfile(file) {
  const { parseDockerfile } = await import("./dockerfile-WOYXNQUE.js");
  const dockerfile = parseDockerfile(file.text);
  const role = roleOfFolder(file.path);
  const found = [];
  const add = (text, range, use) => {
    const image = text === void 0 ? void 0 : parseImage(text);
    if (!image || !range || text === void 0 || isLocalImage(image.name)) return;
    found.push({
      ecosystem: "Docker",
      name: image.name,
      spec: text,
      at: spanIn3(file, range),
      // `build/` is where many projects keep the Dockerfile itself.
      role: role === "generated" ? "source" : role,
      selector: {
        kind: "image",
        tag: image.tag,
        digest: image.digest !== void 0,
        settable: isSettable(file, range),
        use
      },
      lock: { kind: "none" }
    });
  };
  for (const directive of dockerfile.getDirectives()) {
    if (directive.getName().toLowerCase() !== "syntax") continue;
    const value = directive.getValue();
    add(value, offsets(file, directive.getValueRange()), "frontend");
  }
  const globals = globalArguments(dockerfile);
  const stages = /* @__PURE__ */ new Set();
  for (const instruction of dockerfile.getInstructions()) {
    switch (instruction.getKeyword()) {
      case "FROM": {
        const from = instruction;
        const image = from.getImage();
        const text = image === null ? void 0 : substitute2(image, globals);
        const isStage = text !== void 0 && stages.has(text.toLowerCase());
        if (!isStage && text?.toLowerCase() !== "scratch")
          add(text, offsets(file, from.getImageRange()), "base");
        const stage = from.getBuildStage();
        if (stage) stages.add(stage.toLowerCase());
        break;
      }
      case "COPY":
        for (const flag2 of instruction.getFlags()) {
          if (flag2.getName().toLowerCase() !== "from") continue;
          const text = substitute2(flag2.getValue() ?? "", globals);
          if (!text || isLocalStage(text, stages)) continue;
          add(text, offsets(file, flag2.getValueRange()), "copied");
        }
        break;
      case "RUN":
        for (const { text, range } of mountedImages(file, instruction)) {
          if (!isLocalStage(text, stages)) add(text, range, "copied");
        }
        break;
    }
  }
  return found;
}
function isSettable(file, { start, end }) {
  return file.text.slice(start, end).startsWith("$");
}
function globalArguments(dockerfile) {
  const known = /* @__PURE__ */ new Map();
  for (const argument of dockerfile.getInitialARGs()) {
    for (const property of argument.getProperties()) {
      const value = property.getValue();
      known.set(property.getName(), value === null ? void 0 : substitute2(value, known));
    }
  }
  return known;
}
function isLocalStage(text, stages) {
  return stages.has(text.toLowerCase()) || /^\d+$/.test(text);
}
function* mountedImages(file, run) {
  const range = offsets(file, run.getRange());
  if (!range) return;
  const text = file.text.slice(range.start, range.end);
  const flags = /^RUN((?:[ \t]|\\\r?\n|--[^\s\\]+)*)/i.exec(text)?.[1] ?? "";
  for (const mount of flags.matchAll(/(?:--mount=|,)from=([^\s,\\]+)/g)) {
    const name = mount[1] ?? "";
    const start = range.start + "RUN".length + mount.index + mount[0].length - name.length;
    yield { text: name, range: { start, end: start + name.length } };
  }
}
function offsets(file, range) {
  if (!range) return void 0;
  return {
    start: file.lines.startOf(range.start.line + 1) + range.start.character,
    end: file.lines.startOf(range.end.line + 1) + range.end.character
  };
}

// src/checks/pinning/locks/node-home.ts
var import_satisfies2 = __toESM(require_satisfies(), 1);

// src/checks/pinning/workspace-globs.ts
function matchesWorkspaces(patterns, folder) {
  let matches = false;
  for (const pattern of patterns) {
    const negated = pattern.startsWith("!");
    if (matches === !negated) continue;
    const clean = pattern.slice(negated ? 1 : 0).replace(/^\.?\//, "").replace(/\/+$/, "");
    if (alternatives(clean).some((each) => matchesPath(each.split("/"), folder.split("/"))))
      matches = !negated;
  }
  return matches;
}
function alternatives(pattern) {
  const open = pattern.indexOf("{");
  const close = pattern.indexOf("}", open);
  if (open === -1 || close === -1) return [pattern];
  const inner = pattern.slice(open + 1, close).split(",").slice(0, 100);
  return inner.map((each) => pattern.slice(0, open) + each + pattern.slice(close + 1));
}
function matchesPath(pattern, path) {
  return matchesSequence(pattern, path, (each) => each === "**", matchesSegment);
}
function matchesSegment(pattern, segment) {
  return matchesSequence(
    [...pattern],
    [...segment],
    (each) => each === "*",
    (each, char) => each === char || each === "?"
  );
}
function matchesSequence(pattern, text, isWild, matches) {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let i = 0; i < text.length; ) {
    const each = pattern[at];
    if (each !== void 0 && isWild(each)) {
      star = at++;
      resume = i;
    } else if (each !== void 0 && matches(each, text[i] ?? "")) {
      at++;
      i++;
    } else if (star !== -1) {
      at = star + 1;
      i = ++resume;
    } else return false;
  }
  while (at < pattern.length && isWild(pattern[at] ?? "")) at++;
  return at === pattern.length;
}

// src/checks/pinning/locks/node-lock.ts
var SECTIONS = ["dependencies", "devDependencies", "optionalDependencies"];
var indexes2 = /* @__PURE__ */ new WeakMap();
function dependenciesIn(record) {
  if (!record) return /* @__PURE__ */ new Map();
  const known = indexes2.get(record);
  if (known) return known;
  const entries = SECTIONS.toReversed().flatMap((section) => entriesOf(get(record, section)));
  const index = new Map(entries.map(({ key, value }) => [key, value]));
  indexes2.set(record, index);
  return index;
}

// src/checks/pinning/locks/bun-lock.ts
async function readBunLock(file) {
  const { value, problems } = await documentOf(file, "json");
  if (problems.length > 0 || value.kind !== "object") return "unreadable";
  const workspaces = indexOf(get(value, "workspaces"));
  const packages = indexOf(get(value, "packages"));
  return {
    path: file.path,
    covers: (folder) => workspaces.has(folder),
    find: (folder, name) => {
      const workspace = workspaces.get(folder);
      const asked = stringOf(dependenciesIn(workspace).get(name));
      const own = stringOf(get(workspace, "name")) ?? "";
      const installed = packages.get(`${own}/${name}`) ?? packages.get(name);
      const resolved = stringOf(get(installed, 0));
      if (asked === void 0 || resolved === void 0) return void 0;
      const version = /@(\d+\.\d+\.\d+[^@/:]*)$/.exec(resolved)?.[1];
      return { version, asked, verified: namesCommit(resolved) || /#[0-9a-f]{7,}$/i.test(resolved) };
    }
  };
}

// src/checks/pinning/locks/npm-lock.ts
async function readNpmLock(file) {
  const { value, problems } = await documentOf(file, "json");
  if (problems.length > 0 || value.kind !== "object") return "unreadable";
  const packages = get(value, "packages");
  return packages ? fromPackages(file.path, indexOf(packages)) : fromDependencies(file.path, indexOf(get(value, "dependencies")));
}
function fromPackages(path, packages) {
  return {
    path,
    covers: (folder) => packages.has(folder),
    find: (folder, name) => {
      const asked = stringOf(dependenciesIn(packages.get(folder)).get(name));
      for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
        const installed = packages.get(`${at === "" ? "" : `${at}/`}node_modules/${name}`);
        if (installed) return packageOf(installed, asked);
        if (at === "") return void 0;
      }
    }
  };
}
function fromDependencies(path, dependencies) {
  return {
    path,
    covers: (folder) => folder === "",
    find: (_, name) => {
      const installed = dependencies.get(name);
      return installed ? packageOf(installed, void 0) : void 0;
    }
  };
}
function packageOf(entry, asked) {
  const version = stringOf(get(entry, "version"));
  const resolved = stringOf(get(entry, "resolved")) ?? version ?? "";
  const plain = version?.replace(/^npm:.+@/, "");
  return {
    version: plain !== void 0 && /^v?\d/.test(plain) ? plain : void 0,
    asked,
    verified: get(entry, "integrity") !== void 0 || namesCommit(resolved)
  };
}

// src/checks/pinning/locks/pnpm-lock.ts
async function readPnpmLock(file) {
  const importers = /* @__PURE__ */ new Map();
  for (const part of file.text.split(/^---[ \t]*$/m, 10)) {
    const head = part.slice(0, /^(?:packages|snapshots):/m.exec(part)?.index ?? part.length);
    const { value, problems } = await readText(head, "yaml");
    if (problems.length > 0) return "unreadable";
    if (value.kind === "null") continue;
    if (value.kind !== "object") return "unreadable";
    const listed = get(value, "importers");
    if (!listed) importers.set(".", value);
    for (const { key, value: importer } of entriesOf(listed)) importers.set(key, importer);
  }
  return {
    path: file.path,
    covers: (folder) => importers.has(folder || "."),
    find: (folder, name) => {
      const importer = importers.get(folder || ".");
      const entry = dependenciesIn(importer).get(name);
      return entry && packageOf2(entry, specifiersOf(importer).get(name), file.text);
    }
  };
}
var specifiers = /* @__PURE__ */ new WeakMap();
function specifiersOf(importer) {
  const listed = get(importer, "specifiers");
  if (!listed) return /* @__PURE__ */ new Map();
  const known = specifiers.get(listed) ?? indexOf(listed);
  specifiers.set(listed, known);
  return known;
}
function packageOf2(entry, specifier, text) {
  const resolved = textOf(get(entry, "version") ?? entry, text) ?? "";
  const version = /^(?:@?[^@()]+@)?(v?\d+\.\d+\.\d+(?:[-+][\w.+-]*?)?)(?:[(_].*)?$/.exec(resolved)?.[1];
  return {
    version,
    asked: stringOf(get(entry, "specifier")) ?? stringOf(specifier),
    verified: namesCommit(resolved)
  };
}

// src/checks/pinning/locks/tree-cache.ts
var memories = /* @__PURE__ */ new WeakMap();
function oncePerTree(tree, key, make) {
  const memory = memories.get(tree) ?? /* @__PURE__ */ new Map();
  memories.set(tree, memory);
  const known = memory.get(key);
  if (known) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
function pathsOf3(tree) {
  return oncePerTree(tree, "paths", async () => new Set(await tree.paths()));
}
async function namesIn(tree, prefix) {
  const folders = await oncePerTree(tree, "folders", async () => {
    const byFolder = /* @__PURE__ */ new Map();
    for (const path of await tree.paths()) {
      const cut = path.lastIndexOf("/") + 1;
      const names = byFolder.get(path.slice(0, cut));
      if (names) names.push(path.slice(cut));
      else byFolder.set(path.slice(0, cut), [path.slice(cut)]);
    }
    return byFolder;
  });
  return folders.get(prefix) ?? [];
}
async function isFirst(tree, key) {
  const state = await oncePerTree(tree, `first:${key}`, async () => ({ asked: false }));
  const first = !state.asked;
  state.asked = true;
  return first;
}
function readOnce(tree, path, what, read) {
  return oncePerTree(tree, `${what}:${path}`, async () => {
    if (!(await pathsOf3(tree)).has(path)) return void 0;
    const file = await tree.open(path);
    return file ? read(file) : "unreadable";
  });
}

// src/checks/pinning/locks/yarn-lock.ts
var import_satisfies = __toESM(require_satisfies(), 1);
async function readYarnLock(file) {
  if (/^<<<<<<< |^>>>>>>> /m.test(file.text)) return "unreadable";
  const isBerry = /^__metadata:/m.test(file.text);
  const folders = /* @__PURE__ */ new Set();
  const byName = /* @__PURE__ */ new Map();
  const heads = [...file.text.matchAll(/^(?![ \t#\r\n])([^\n]{1,20000}):[ \t]*\r?$/gm)];
  if (heads.length === 0 && /\S/.test(file.text.replace(/^#.*$/gm, ""))) return "unreadable";
  for (const [at, head] of heads.entries()) {
    const body = file.text.slice(head.index + head[0].length, heads[at + 1]?.index ?? file.text.length);
    const entry = {
      version: /^ {2}version:? "?([^"\s]+)"?/m.exec(body)?.[1],
      verified: /^ {2}(?:integrity|checksum):? /m.test(body) || namesCommit(/^ {2}resol(?:ved|ution):? (.*)$/m.exec(body)?.[1] ?? "")
    };
    for (const pattern of (head[1] ?? "").replaceAll('"', "").split(", ")) {
      const cut = pattern.indexOf("@", 1);
      if (cut === -1) continue;
      const spec = pattern.slice(cut + 1);
      if (spec.startsWith("workspace:")) folders.add(spec.slice("workspace:".length).replace(/^\.$/, ""));
      const name = pattern.slice(0, cut);
      const known = byName.get(name);
      if (known) known.push({ spec, entry });
      else byName.set(name, [{ spec, entry }]);
    }
  }
  return {
    path: file.path,
    covers: (folder) => folder === "" ? true : isBerry ? folders.has(folder) : "unsaid",
    find: (_, name, spec) => pick(byName.get(name) ?? [], spec)
  };
}
function pick(entries, spec) {
  const exact = entries.find((each) => each.spec === spec || each.spec === `npm:${spec}`);
  const fitting = exact ?? entries.find(({ entry }) => entry.version && (0, import_satisfies.default)(entry.version, spec, { loose: true }));
  const found = fitting ?? entries[0];
  if (!found) return void 0;
  const isWorkspace2 = found.spec.startsWith("workspace:");
  return {
    version: isWorkspace2 ? void 0 : found.entry.version,
    asked: exact ? spec : void 0,
    verified: found.entry.verified
  };
}

// src/checks/pinning/locks/node-home.ts
var READERS = /* @__PURE__ */ new Map([
  ["package-lock.json", readNpmLock],
  ["npm-shrinkwrap.json", readNpmLock],
  ["pnpm-lock.yaml", readPnpmLock],
  ["bun.lock", readBunLock],
  ["yarn.lock", readYarnLock]
]);
var OPAQUE = ["bun.lockb", "common/config/rush/pnpm-lock.yaml", "common/config/rush/npm-shrinkwrap.json"];
async function nodeHomeOf(tree, prefix) {
  for (const root of prefixesAbove(prefix)) {
    const folder = prefix.slice(root.length, -1);
    const home = {
      locks: [],
      opaque: [],
      unreadable: []
    };
    const isMember = folder === "" || await isWorkspace(tree, root, folder);
    for (const name of await namesIn(tree, root)) {
      const read = READERS.get(name);
      if (!read) continue;
      const lock = await readOnce(tree, root + name, "node lock", read);
      if (lock === "unreadable") home.unreadable.push(root + name);
      else if (lock && (folder === "" || lock.covers(folder) === true || lock.covers(folder) === "unsaid" && isMember)) {
        home.locks.push(lock);
      }
    }
    const paths = await pathsOf3(tree);
    if (isMember) home.opaque.push(...OPAQUE.map((name) => root + name).filter((path) => paths.has(path)));
    const found = home.locks.length + home.opaque.length > 0 || isMember && home.unreadable.length > 0;
    if (found || folder !== "" && isMember) return { root, folder, ...home };
  }
  return { root: prefix, folder: "", locks: [], opaque: [], unreadable: [] };
}
async function isWorkspace(tree, root, folder) {
  if ((await pathsOf3(tree)).has(`${root}rush.json`)) return true;
  return matchesWorkspaces(await workspacesOf(tree, root), folder);
}
async function workspacesOf(tree, root) {
  const lists = await Promise.all([
    patternsIn(tree, `${root}package.json`, "json", (value) => {
      const workspaces = get(value, "workspaces");
      return workspaces?.kind === "object" ? get(workspaces, "packages") : workspaces;
    }),
    patternsIn(tree, `${root}pnpm-workspace.yaml`, "yaml", (value) => get(value, "packages")),
    patternsIn(tree, `${root}lerna.json`, "json", (value) => get(value, "packages"))
  ]);
  return lists.flat();
}
async function patternsIn(tree, path, format, pick2) {
  const patterns = await readOnce(
    tree,
    path,
    "workspaces",
    async (file) => itemsOf(pick2((await documentOf(file, format)).value)).flatMap((item) => stringOf(item) ?? [])
  );
  return patterns === "unreadable" ? [] : patterns ?? [];
}
async function lockedNode(tree, home, name, written2, spec, optional) {
  const answers2 = home.locks.map((lock) => answerOf(lock, home.folder, name, written2, spec));
  const opaque = home.opaque[0] ?? home.unreadable[0];
  if (opaque !== void 0) answers2.push({ kind: "unchecked", path: opaque });
  for (const kind of ["holds", "unchecked"]) {
    const answer = answers2.find((each) => each.kind === kind);
    if (answer) return answer;
  }
  const worst = answers2.find((each) => each.kind === "differs") ?? answers2.find((each) => each.kind === "missing");
  if (!worst) return { kind: "none" };
  const excused = worst.kind === "missing" ? optional || (await packageNames(tree)).has(name) : (await overrides(tree, home.root)).some(
    (key) => key === name || key.includes(`${name}@`) || key.endsWith(`/${name}`)
  );
  return excused ? { kind: "unchecked", path: worst.path } : worst;
}
function answerOf(lock, folder, name, written2, spec) {
  const { path } = lock;
  const found = lock.find(folder, name, written2.trim());
  if (!found) return { kind: "missing", path };
  const version = found.version ?? "";
  if (spec.selector.kind !== "version") {
    if (found.verified) return { kind: "holds", path, version };
    return { kind: found.version === void 0 ? "none" : "unchecked", path };
  }
  if (found.asked === written2) return { kind: "holds", path, version };
  if (version === "" || spec.range === void 0) return { kind: "unchecked", path };
  const holds = (0, import_satisfies2.default)(version, spec.range, { loose: true, includePrerelease: true });
  return { kind: holds ? "holds" : "differs", path, version };
}
function packageNames(tree) {
  return oncePerTree(tree, "package names", async () => {
    const names = /* @__PURE__ */ new Set();
    for (const path of await pathsOf3(tree)) {
      if (!/(^|\/)package\.json$/.test(path) || path.includes("node_modules/")) continue;
      const name = await readOnce(
        tree,
        path,
        "name",
        async (file) => stringOf(get((await documentOf(file, "json")).value, "name"))
      );
      if (name && name !== "unreadable") names.add(name);
    }
    return names;
  });
}
async function overrides(tree, root) {
  const inManifest = await readOnce(tree, `${root}package.json`, "overrides", async (file) => {
    const { value } = await documentOf(file, "json");
    return [get(value, "overrides"), get(value, "resolutions"), get(value, "pnpm", "overrides")].flatMap(
      keysOf
    );
  });
  const inWorkspace = await readOnce(
    tree,
    `${root}pnpm-workspace.yaml`,
    "overrides",
    async (file) => keysOf(get((await documentOf(file, "yaml")).value, "overrides"))
  );
  return [inManifest, inWorkspace].flatMap((keys) => Array.isArray(keys) ? keys : []);
}
function keysOf(value) {
  return entriesOf(value).map(({ key }) => key);
}

// src/checks/pinning/node-project.ts
var PUBLISHED = [
  "exports",
  "module",
  "types",
  "typings",
  "files",
  "publishConfig",
  "bin",
  "browser",
  "unpkg",
  "jsdelivr"
];
var DEPLOYED = /^(?:(?:Docker|Container)file([._-].*)?|(?:docker-)?compose([._-].*)?\.ya?ml|Procfile|fly\.toml|vercel\.json|netlify\.toml|serverless\.ya?ml|next\.config\..*|nuxt\.config\..*|angular\.json)$/i;
function nodeKind(manifest, siblings) {
  if (boolOf(get(manifest, "private")) === true || stringOf(get(manifest, "name")) === void 0)
    return "application";
  if (get(manifest, "engines", "vscode")) return "application";
  const scripts = new Set(entriesOf(get(manifest, "scripts")).map(({ key }) => key));
  const isDeployed3 = scripts.has("start") || scripts.has("serve") || siblings.some((name) => DEPLOYED.test(name));
  const isPublished = PUBLISHED.some((key) => get(manifest, key) !== void 0);
  return isPublished || get(manifest, "main") !== void 0 && !isDeployed3 ? "library" : "application";
}
function nodeLockAdvice(manifest, rootNames) {
  const manager = /^(npm|yarn|pnpm|bun)@/.exec(stringOf(get(manifest, "packageManager")) ?? "")?.[1];
  if (manager === "pnpm" || rootNames.includes("pnpm-workspace.yaml")) {
    return "Run `pnpm install`, commit `pnpm-lock.yaml`, and install with `pnpm install --frozen-lockfile`.";
  }
  if (manager === "yarn" || rootNames.includes(".yarnrc.yml") || rootNames.includes(".yarnrc")) {
    return "Run `yarn install`, commit `yarn.lock`, and install with `yarn install --immutable` (yarn 1: `--frozen-lockfile`).";
  }
  if (manager === "bun" || rootNames.includes("bunfig.toml")) {
    return "Run `bun install`, commit `bun.lock`, and install with `bun install --frozen-lockfile`.";
  }
  return "Run `npm install`, commit `package-lock.json`, and install with `npm ci`.";
}

// src/checks/pinning/node-spec.ts
var import_valid = __toESM(require_valid(), 1);
var LOCAL = /^(?:workspace|file|link|portal|patch|catalog|exec|root):|^(?:\.{0,2}|~)\//;
var GIT = /^(?:git(?:\+[a-z]+)?:|ssh:|git@|github:|gitlab:|bitbucket:|gist:)/i;
var SHORTHAND = /^[\w.-]+\/[\w.-]+(?:#.*)?$/;
var HOSTED = /^https?:\/\/(?:[^/@]+@)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/#]+(?:#.*)?$/i;
function parseNodeSpec(written2) {
  const spec = written2.trim();
  if (LOCAL.test(spec) || /[{}%$]/.test(spec) || spec.length > 1e3) return void 0;
  if (GIT.test(spec) || SHORTHAND.test(spec) || HOSTED.test(spec) || /^https?:.*\.git(?:#|$)/i.test(spec)) {
    return { selector: gitSelector(spec) };
  }
  if (/^https?:/i.test(spec)) return { selector: { kind: "url", url: spec, verified: false } };
  const version = spec.startsWith("npm:") ? aliased(spec) : spec;
  if (/^[a-z]+:/i.test(version)) return void 0;
  const exact = /^[=v\s]*\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/.test(version);
  const range = (0, import_valid.default)(version, { loose: true });
  return { selector: { kind: "version", exact }, ...range === null ? {} : { range: version } };
}
function aliased(spec) {
  const at = spec.indexOf("@", "npm:@".length);
  return at === -1 ? "*" : spec.slice(at + 1);
}
function gitSelector(spec) {
  const hash = spec.indexOf("#");
  const url = hash === -1 ? spec : spec.slice(0, hash);
  const fragment = hash === -1 ? "" : spec.slice(hash + 1);
  const parts = fragment.split("&").filter((part2) => !/^(?:path|workspace|cwd)[:=]/.test(part2));
  const part = parts[0] ?? "";
  const [, key, value] = /^(commit|tag|head|semver)[=:](.*)$/.exec(part) ?? [];
  const ref = value ?? part;
  const refKind = key === "tag" ? "tag" : key === "head" ? "branch" : "unsaid";
  return { kind: "git", url, ref: ref === "" ? void 0 : ref, refKind };
}

// src/checks/pinning/readers/package-json.ts
var SECTIONS2 = [
  { key: "dependencies", development: false, optional: false },
  { key: "optionalDependencies", development: false, optional: true },
  { key: "devDependencies", development: true, optional: false }
];
var packageJsonReader = {
  name: "package.json",
  claims: (path) => /(^|\/)package\.json$/.test(path) && !/(^|\/)node_modules\//.test(path),
  keywords: ["dependencies"],
  read: readPackageJson
};
async function readPackageJson(file, context) {
  const { tree } = context;
  const { value, problems } = await documentOf(file, "json");
  reportProblems(file, context, "JSON", problems);
  const prefix = prefixOf(file.path);
  const home = await nodeHomeOf(tree, prefix);
  for (const path of home.unreadable) {
    if (await isFirst(tree, path)) context.notChecked(`its lockfile ${path} cannot be read`);
  }
  const manifest = {
    kind: nodeKind(value, await namesIn(tree, prefix)),
    group: `${home.root}package.json`,
    lockAdvice: nodeLockAdvice(value, await namesIn(tree, home.root))
  };
  const found = [];
  for (const { key, development, optional } of SECTIONS2) {
    for (const entry of entriesOf(get(value, key))) {
      const spec = isString(entry.value) ? parseNodeSpec(entry.value.value) : void 0;
      if (!isString(entry.value) || !spec) continue;
      found.push({
        ecosystem: "npm",
        name: entry.key,
        spec: entry.value.value,
        at: spanIn3(file, { start: entry.keyRange.start, end: entry.value.range.end }),
        role: roleOfFolder(file.path),
        selector: spec.selector,
        lock: await lockedNode(tree, home, entry.key, entry.value.value, spec, optional),
        manifest: { ...manifest, development }
      });
    }
  }
  return found;
}

// src/checks/pinning/locks/python-lock.ts
var import_pep440 = __toESM(require_pep440(), 1);
var LOCKFILE2 = /^(?:uv\.lock|poetry\.lock|pdm\.lock|pylock(?:\.[^./]+)?\.toml)$/;
async function pythonLocksOf(tree, prefix, project) {
  const locks = [];
  const unreadable = [];
  for (const folder of prefixesAbove(prefix)) {
    const own = folder === prefix;
    if (!own && project === void 0) break;
    for (const name of await namesIn(tree, folder)) {
      if (own ? !LOCKFILE2.test(name) : name !== "uv.lock") continue;
      const path = folder + name;
      const lock = await readOnce(tree, path, "python lock", readPythonLock);
      if (lock === "unreadable") unreadable.push(path);
      else if (lock && (own || lock.packages.has(project ?? ""))) locks.push(lock);
    }
    if (locks.length > 0) break;
  }
  return { locks, unreadable };
}
async function readPythonLock(file) {
  const { value, problems } = await documentOf(file, "toml");
  if (problems.length > 0) return "unreadable";
  const packages = /* @__PURE__ */ new Map();
  for (const item of [...itemsOf(get(value, "package")), ...itemsOf(get(value, "packages"))]) {
    const name = stringOf(get(item, "name"));
    if (name === void 0) continue;
    const key = normalizePythonName(name);
    const locked = { version: stringOf(get(item, "version")), source: sourceOf(item) };
    const known = packages.get(key);
    if (known) known.push(locked);
    else packages.set(key, [locked]);
  }
  return { path: file.path, packages, complete: /(^|\/)(?:uv|poetry)\.lock$/.test(file.path) };
}
function sourceOf(item) {
  const source = get(item, "source");
  const type = stringOf(get(source, "type"));
  if (type === "git" || get(source, "git") || get(item, "vcs") || get(item, "git")) return "git";
  if (type === "url" || get(source, "url") || get(item, "archive") || get(item, "url")) {
    return type === "legacy" ? "registry" : "address";
  }
  const local = ["editable", "directory", "virtual", "path"].some((key) => get(source, key));
  return local || type === "directory" || type === "file" || get(item, "directory") || get(item, "path") ? "local" : "registry";
}
function lockedPython(locks, question) {
  const answers2 = locks.map((lock) => answerOf2(lock, question));
  const order = ["holds", "unchecked", "differs", "missing"];
  for (const kind of order) {
    const answer = answers2.find((each) => each.kind === kind);
    if (answer) return answer;
  }
  return { kind: "none" };
}
function answerOf2(lock, { requirement, alternatives: alternatives2, optional }) {
  const { path } = lock;
  const locked = lock.packages.get(requirement.name);
  if (!locked) {
    const leftOut = requirement.conditional || optional && !lock.complete;
    return { kind: leftOut ? "unchecked" : "missing", path };
  }
  if (requirement.selector.kind !== "version") {
    const wanted = requirement.selector.kind === "git" ? "git" : "address";
    const same = locked.find(({ source }) => source === wanted);
    return same ? { kind: "holds", path, version: same.version ?? wanted } : { kind: "unchecked", path };
  }
  for (const { version: version2, source } of locked) {
    if (version2 === void 0 || source !== "registry") return { kind: "unchecked", path };
    const holds = alternatives2.some((specifiers2) => satisfiesPython(version2, specifiers2) !== false);
    if (holds) return { kind: "holds", path, version: version2 };
  }
  const version = locked[0]?.version ?? "";
  return requirement.conditional ? { kind: "unchecked", path } : { kind: "differs", path, version };
}
function satisfiesPython(version, specifiers2) {
  try {
    if ((0, import_pep440.valid)(version) === null) return void 0;
    const spec = specifiers2.trim();
    return spec === "" || spec === "*" || (0, import_pep440.satisfies)(version, spec, { prereleases: true });
  } catch {
    return void 0;
  }
}

// src/checks/pinning/poetry-constraint.ts
function poetryAlternatives(constraint) {
  return constraint.slice(0, 500).split(/\s*\|\|?\s*/).map((side) => clausesOf(side).map(specifierOf).filter(Boolean).join(","));
}
function isExactPoetry(constraint) {
  const alternatives2 = poetryAlternatives(constraint);
  return alternatives2.length === 1 && /(?:^|,)={2,3}[^*,]+(?:,|$)/.test(alternatives2[0] ?? "");
}
function clausesOf(side) {
  return side.match(/(?:[\^~<>=!]+\s*)?[^\s,^~<>=!]+/g) ?? [];
}
function specifierOf(clause) {
  const match = /^([\^~<>=!]*)\s*(.+)$/.exec(clause);
  const operator = match?.[1] ?? "";
  const version = (match?.[2] ?? "").replace(/^v/, "");
  if (version === "*") return "";
  switch (operator) {
    case "^":
      return between(version, caretPosition(version));
    case "~":
      return between(version, /^\d+\.\d+/.test(version) ? 1 : 0);
    case "":
    case "=":
      return /\.[x*]$/.test(version) ? `==${version.replace(/[x*]$/, "*")}` : `==${version}`;
    default:
      return operator + version;
  }
}
function caretPosition(version) {
  const numbers = numbersOf(version);
  const first = numbers.findIndex((number) => number !== 0);
  return first === -1 ? numbers.length - 1 : first;
}
function between(version, position) {
  const numbers = numbersOf(version);
  const upper = numbers.slice(0, position + 1).map((number, at) => at === position ? number + 1 : number);
  return `>=${version},<${upper.join(".")}`;
}
function numbersOf(version) {
  return (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? "0").split(".").map(Number);
}

// src/checks/pinning/python-project.ts
var APPLICATION = /^(?:(?:Docker|Container)file([._-].*)?|(?:docker-)?compose([._-].*)?\.ya?ml|Procfile|manage\.py|(?:app|main|wsgi|asgi|server)\.py|fly\.toml|app\.ya?ml|serverless\.ya?ml|render\.ya?ml|railway\.(?:json|toml)|vercel\.json|runtime\.txt)$/i;
var DEPLOYMENT_FOLDERS = ["docker", ".docker", "deploy", "deployment"];
var IMAGE = /^(?:Docker|Container)file([._-].*)?$/i;
var GALAXY = /^galaxy\.ya?ml(\.|$)/;
async function pythonKind(tree, prefix) {
  const names = await namesIn(tree, prefix);
  const declared = await readOnce(
    tree,
    `${prefix}pyproject.toml`,
    "python kind",
    async (file) => declaredKind((await documentOf(file, "toml")).value)
  );
  if (declared === "application") return "application";
  const isBuilt = declared === "library" || names.includes("setup.py") || names.includes("setup.cfg") || names.some((name) => GALAXY.test(name));
  return isBuilt && !await isDeployed2(tree, prefix, names) ? "library" : "application";
}
async function isDeployed2(tree, prefix, names) {
  if (names.some((name) => APPLICATION.test(name))) return true;
  const inside = await Promise.all(DEPLOYMENT_FOLDERS.map((folder) => namesIn(tree, `${prefix}${folder}/`)));
  return inside.flat().some((name) => IMAGE.test(name));
}
function declaredKind(pyproject) {
  if (boolOf(get(pyproject, "tool", "uv", "package")) === false) return "application";
  if (boolOf(get(pyproject, "tool", "poetry", "package-mode")) === false) return "application";
  const classifiers = itemsOf(get(pyproject, "project", "classifiers")).map(stringOf);
  if (classifiers.some((classifier) => classifier?.startsWith("Private ::"))) return "application";
  return get(pyproject, "build-system") ? "library" : void 0;
}

// src/checks/pinning/python-requirement.ts
var MAX_LENGTH = 4e3;
function parseRequirement(line, hashed = false) {
  const text = line.trim();
  if (text === "" || text.length > MAX_LENGTH || /\$\{|\{\{|\{%|%\(/.test(text)) return void 0;
  if (isAddress(text)) {
    const [address, marker2] = cutMarker(text);
    return fromAddress(eggOf(address) ?? "", address, hashed, marker2 !== void 0);
  }
  if (/^\S+\.(?:whl|tar\.gz|tgz|zip)$/i.test(text)) return void 0;
  const name = /^[a-z0-9][a-z0-9._-]*/i.exec(text)?.[0].replace(/[._-]+$/, "");
  if (!name) return void 0;
  let rest = text.slice(name.length).trimStart();
  if (rest.startsWith("[")) {
    const end = rest.indexOf("]");
    if (end === -1) return void 0;
    rest = rest.slice(end + 1).trimStart();
  }
  if (rest.startsWith("@")) {
    const [address, marker2] = cutMarker(rest.slice(1).trim());
    return fromAddress(normalizePythonName(name), address, hashed, marker2 !== void 0);
  }
  const [versions = "", marker] = splitOnce(rest, ";");
  const spec = versions.trim().replace(/^\(([^()]*)\)$/, "$1").trim();
  if (spec !== "" && !/^(?:~=|!=|===?|[<>]=?)/.test(spec)) return void 0;
  return {
    name: normalizePythonName(name),
    spec,
    selector: { kind: "version", exact: isExact(spec) },
    conditional: marker !== void 0
  };
}
function isExact(spec) {
  return spec.split(",").some((clause) => /^\s*={2,3}\s*[^*=<>!~\s]+\s*$/.test(clause));
}
function isAddress(text) {
  return /^(?:[a-z]+\+)?[a-z]+:\/\//i.test(text) || /^git@[\w.-]+:/.test(text);
}
function cutMarker(text) {
  const at = text.search(/\s;/);
  return at === -1 ? [text, void 0] : [text.slice(0, at).trim(), text.slice(at)];
}
function fromAddress(name, address, hashed, conditional) {
  if (/^file:|\s/i.test(address)) return void 0;
  const [location = "", fragment = ""] = splitOnce(address, "#");
  const vcs = /^(git|hg|svn|bzr)\+/i.exec(location);
  if (!vcs) {
    const verified = hashed || /(?:^|&)(?:sha(?:224|256|384|512)|blake2[bs])=/.test(fragment);
    return { name, spec: address, selector: { kind: "url", url: location, verified }, conditional };
  }
  const path = location.slice(location.indexOf("://") + 3);
  const at = path.indexOf("/") === -1 ? -1 : path.lastIndexOf("@");
  const ref = at > path.indexOf("/") ? path.slice(at + 1) : void 0;
  const url = ref === void 0 ? location : location.slice(0, location.length - ref.length - 1);
  return { name, spec: address, selector: { kind: "git", url, ref, refKind: "unsaid" }, conditional };
}
function eggOf(address) {
  const egg = /[#&]egg=([A-Za-z0-9][\w.-]*)/.exec(address)?.[1];
  return egg === void 0 ? void 0 : normalizePythonName(egg);
}
function splitOnce(text, separator) {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

// src/checks/pinning/readers/pyproject.ts
var pyprojectReader = {
  name: "pyproject",
  claims: (path) => /(^|\/)pyproject\.toml$/.test(path),
  keywords: ["dependencies", "dependency-groups"],
  read: readPyproject
};
async function readPyproject(file, context) {
  const { value, problems } = await documentOf(file, "toml");
  reportProblems(file, context, "TOML", problems);
  const own = stringOf(get(value, "project", "name")) ?? stringOf(get(value, "tool", "poetry", "name"));
  const project = own === void 0 ? void 0 : normalizePythonName(own);
  const prefix = prefixOf(file.path);
  const { locks, unreadable } = await pythonLocksOf(context.tree, prefix, project);
  for (const path of unreadable) {
    if (await isFirst(context.tree, path)) context.notChecked(`its lockfile ${path} cannot be read`);
  }
  const overridden = overriddenNames(value);
  const kind = await pythonKind(context.tree, prefix);
  const lockAdvice = adviceFor(value);
  return dependenciesOf(value).filter(({ requirement }) => requirement.name !== project).map(({ requirement, alternatives: alternatives2, range, development, optional }) => ({
    ecosystem: "PyPI",
    name: requirement.name,
    spec: requirement.spec,
    at: spanIn3(file, withoutQuotes(file.text, range)),
    role: roleOfFolder(file.path),
    selector: requirement.selector,
    lock: overridden.has(requirement.name) || locks.length === 0 && unreadable.length > 0 ? { kind: "unchecked", path: locks[0]?.path ?? unreadable[0] ?? file.path } : lockedPython(locks, { requirement, alternatives: alternatives2, optional }),
    manifest: { kind, development, group: file.path, lockAdvice }
  }));
}
function adviceFor(value) {
  if (get(value, "tool", "poetry")) return "Run `poetry lock`, and commit `poetry.lock`.";
  if (get(value, "tool", "pdm")) return "Run `pdm lock`, commit `pdm.lock`, and install with `pdm sync`.";
  return "Run `uv lock`, commit `uv.lock`, and install with `uv sync --locked`.";
}
function overriddenNames(value) {
  const names = itemsOf(get(value, "tool", "uv", "override-dependencies")).map(
    (item) => parseRequirement(stringOf(item) ?? "")?.name ?? ""
  );
  return new Set(names);
}
function dependenciesOf(value) {
  const uvSources = get(value, "tool", "uv", "sources");
  const poetry = get(value, "tool", "poetry");
  const found = [];
  const byPoetry = /* @__PURE__ */ new Set();
  const addList = (list, development, optional) => {
    for (const item of itemsOf(list)) {
      const requirement = isString(item) ? parseRequirement(item.value) : void 0;
      if (!requirement || byPoetry.has(requirement.name)) continue;
      const sourced = withUvSource(requirement, uvSources);
      if (!sourced) continue;
      found.push({
        requirement: sourced,
        alternatives: [sourced.spec],
        range: item.range,
        development,
        optional
      });
    }
  };
  const addTables = (tables, development, optional) => {
    for (const { value: list } of entriesOf(tables)) addList(list, development, optional);
  };
  const addPoetry = (table, development) => {
    for (const { key, keyRange, value: entry } of entriesOf(table)) {
      const name = normalizePythonName(key);
      if (name === "python") continue;
      byPoetry.add(name);
      for (const each of entry.kind === "list" ? entry.items : [entry]) {
        const read = poetryRequirement(name, each);
        if (read)
          found.push({
            ...read,
            range: { start: keyRange.start, end: each.range.end },
            development,
            optional: true
          });
      }
    }
  };
  addPoetry(get(poetry, "dependencies"), false);
  addPoetry(get(poetry, "dev-dependencies"), true);
  for (const { value: group } of entriesOf(get(poetry, "group"))) addPoetry(get(group, "dependencies"), true);
  addList(get(value, "project", "dependencies"), false, false);
  addTables(get(value, "project", "optional-dependencies"), false, true);
  addTables(get(value, "dependency-groups"), true, true);
  addList(get(value, "tool", "uv", "dev-dependencies"), true, true);
  addTables(get(value, "tool", "pdm", "dev-dependencies"), true, true);
  return found;
}
function withUvSource(requirement, sources) {
  const entry = entriesOf(sources).find(({ key }) => normalizePythonName(key) === requirement.name)?.value;
  const source = entry?.kind === "list" ? entry.items.find((item) => get(item, "git") ?? get(item, "url")) : entry;
  if (!source) return requirement;
  if (get(source, "path") || get(source, "workspace")) return void 0;
  const selector = addressOf(source);
  return selector ? { ...requirement, spec: addressText(selector), selector } : requirement;
}
function poetryRequirement(name, entry) {
  if (get(entry, "path")) return void 0;
  const selector = addressOf(entry);
  const conditional = ["markers", "python", "platform"].some((key) => get(entry, key) !== void 0);
  if (selector) {
    return { requirement: { name, spec: addressText(selector), selector, conditional }, alternatives: [] };
  }
  const constraint = stringOf(entry) ?? stringOf(get(entry, "version"));
  if (constraint === void 0) return void 0;
  return {
    requirement: {
      name,
      spec: constraint,
      selector: { kind: "version", exact: isExactPoetry(constraint) },
      conditional
    },
    alternatives: poetryAlternatives(constraint)
  };
}
function addressOf(table) {
  const git = stringOf(get(table, "git"));
  if (git !== void 0) {
    for (const [key, refKind] of [
      ["rev", "unsaid"],
      ["tag", "tag"],
      ["branch", "branch"]
    ]) {
      const ref = stringOf(get(table, key));
      if (ref !== void 0) return { kind: "git", url: git, ref, refKind };
    }
    return { kind: "git", url: git, ref: void 0, refKind: "unsaid" };
  }
  const url = stringOf(get(table, "url"));
  return url === void 0 ? void 0 : { kind: "url", url, verified: /#sha(?:256|384|512)=/.test(url) };
}
function addressText(selector) {
  if (selector.kind === "url") return selector.url;
  return selector.ref === void 0 ? selector.url : `${selector.url}@${selector.ref}`;
}

// src/checks/pinning/readers/requirements.ts
import { posix as posix3 } from "node:path";

// src/checks/pinning/locks/requirements-lock.ts
import { posix as posix2 } from "node:path";
var MAX_SIBLINGS = 40;
function constraintsOf(tree, path) {
  return readOnce(tree, path, "pins", readPins);
}
async function compiledLocksOf(tree, path) {
  const prefix = prefixOf(path);
  const base = posix2.basename(path);
  const isSource = /\.in$/i.test(base);
  const expected = compiledNames(base.replace(/\.[^.]+$/, ""), isSource);
  const names = (await namesIn(tree, prefix)).filter((name) => name !== base);
  const candidates = isSource ? names.filter((name) => /\.(?:txt|lock|pip)$/i.test(name)).slice(0, MAX_SIBLINGS) : [];
  const locks = [];
  for (const name of /* @__PURE__ */ new Set([...names.filter((each) => expected.includes(each)), ...candidates])) {
    const path2 = prefix + name;
    const sources = await readOnce(tree, path2, "sources", sourcesOf);
    const isCompiled = expected.includes(name) || sources instanceof Set && sources.has(base);
    const lock = isCompiled ? await readOnce(tree, path2, "pins", readPins) : void 0;
    if (lock && lock !== "unreadable") locks.push(lock);
  }
  return locks;
}
async function constraintsBeside(tree, path) {
  const prefix = prefixOf(path);
  return (await namesIn(tree, prefix)).filter((name) => /^constraints?\.txt$/i.test(name)).map((name) => prefix + name);
}
function compiledNames(stem, isSource) {
  const locks = [`${stem}.lock`, `${stem}.lock.txt`, `${stem}-lock.txt`, `${stem}_lock.txt`];
  if (isSource) return [`${stem}.txt`, `${stem}.pip`, ...locks];
  const full = /^(.+)[-_.]minimal$/.exec(stem)?.[1];
  return full === void 0 ? locks : [`${full}.txt`, ...locks];
}
function readPins(file) {
  const packages = /* @__PURE__ */ new Map();
  for (const line of splitRequirements(file.text)) {
    const requirement = line.kind === "requirement" ? parseRequirement(line.text, line.hashed) : void 0;
    if (!requirement || requirement.name === "") continue;
    const { name, spec, selector } = requirement;
    const version = /={2,3}\s*([^,;\s]+)/.exec(spec)?.[1];
    if (selector.kind === "version" && (!selector.exact || version === void 0)) continue;
    const source = selector.kind === "git" ? "git" : selector.kind === "url" ? "address" : "registry";
    const locked = { version, source };
    const known = packages.get(name);
    if (known) known.push(locked);
    else packages.set(name, [locked]);
  }
  return { path: file.path, packages, complete: true };
}
function sourcesOf(file) {
  const header = /^(?:[ \t]*#[^\n]*\n|[ \t]*\r?\n){1,30}/.exec(file.text.slice(0, 4e3))?.[0] ?? "";
  if (!/\bcompile\b|\bautogenerated\b/.test(header)) return /* @__PURE__ */ new Set();
  return new Set([...header.matchAll(/[\w.-]+\.in\b/g)].map(([name]) => name));
}

// src/checks/pinning/readers/requirements.ts
var REQUIREMENTS = /(^|\/)(?:requirements?(?:[._-][^/]*)?|[^/]*[._-]requirements?)\.(?:txt|in|pip)$|(^|\/)requirements?\/[^/]+\.(?:txt|in|pip)$/i;
var INSTALLS_NOTHING = /(^|\/)[^/]*(?:constraints?|uninstall|remove)[^/]*\.(?:txt|in)$/i;
var DEVELOPMENT2 = /(?:^|[._/-])(?:dev|devel|develop|development|tests?|testing|docs?|documentation|lint|linting|linters?|ci|typing|types|mypy|tox|nox|bench(?:mark)?s?|build|release|tools?|scripts?|optional|extras?|local|examples?|notebooks?)(?:[._/-]|$)/i;
var UNCOMPILED = /* @__PURE__ */ new Set(["pip", "setuptools", "wheel", "distribute"]);
var requirementsReader = {
  name: "requirements",
  claims: (path) => REQUIREMENTS.test(path) && !INSTALLS_NOTHING.test(path),
  keywords: "any",
  read: readRequirements
};
async function readRequirements(file, context) {
  const { tree } = context;
  const lines = splitRequirements(file.text);
  const compiled = await compiledLocksOf(tree, file.path);
  const constraints = [];
  const named2 = lines.flatMap(
    (line) => line.kind === "constraint" ? [posix3.normalize(prefixOf(file.path) + line.text)] : []
  );
  for (const path of /* @__PURE__ */ new Set([...named2, ...await constraintsBeside(tree, file.path)])) {
    const lock = await constraintsOf(tree, path);
    if (lock !== "unreadable") constraints.push(...lock ? [lock] : []);
    else if (await isFirst(tree, path)) context.notChecked(`the constraints file ${path} cannot be read`);
  }
  const manifest = await manifestOf(tree, file.path);
  const found = [];
  for (const line of lines) {
    if (line.kind !== "requirement" && line.kind !== "editable") continue;
    const requirement = parseRequirement(line.text, line.hashed);
    if (!requirement) continue;
    const { name, spec, selector } = requirement;
    const locks = [...compiled, ...constraints.filter(({ packages }) => packages.has(name))];
    found.push({
      ecosystem: "PyPI",
      name: name || spec,
      spec,
      at: spanIn3(file, line.range),
      role: roleOfFolder(file.path),
      selector,
      lock: UNCOMPILED.has(name) && compiled.length > 0 ? { kind: "unchecked", path: file.path } : lockedPython(locks, { requirement, alternatives: [spec], optional: false }),
      manifest
    });
  }
  return found;
}
async function manifestOf(tree, path) {
  const prefix = prefixOf(path);
  const project = /(^|\/)requirements?\/$/i.test(prefix) ? prefixOf(prefix.slice(0, -1)) : prefix;
  const source = /\.in$/i.test(path);
  const stem = posix3.basename(path).replace(/\.[^.]+$/, "");
  const compile = `uv pip compile ${stem}.in -o ${stem}.txt --generate-hashes`;
  return {
    kind: await pythonKind(tree, project),
    development: DEVELOPMENT2.test(path),
    group: path,
    lockAdvice: source ? `Run \`${compile}\`, and commit what it writes.` : `Pin each as \`name==version\`, or move the ranges to \`${stem}.in\` and compile them: \`${compile}\`.`
  };
}

// src/checks/pinning/locks/actions-lock.ts
function actionsLockOf(tree) {
  return readOnce(tree, ".github/workflows/actions.lock", "actions.lock", readActionsLock);
}
async function readActionsLock(file) {
  const { value, problems } = await documentOf(file, "yaml");
  if (problems.length > 0) return "unreadable";
  const commits = /* @__PURE__ */ new Map();
  for (const { key, value: dependency } of entriesOf(get(value, "dependencies"))) {
    const commit = commitOf(key, dependency);
    if (commit === void 0) return { path: file.path, commits: /* @__PURE__ */ new Map() };
    commits.set(key.toLowerCase(), commit);
  }
  const workflows = /* @__PURE__ */ new Map();
  for (const { key, value: uses } of entriesOf(get(value, "workflows"))) {
    const locked = /* @__PURE__ */ new Map();
    for (const item of itemsOf(uses)) {
      const name = stringOf(item)?.toLowerCase();
      const commit = name === void 0 ? void 0 : commits.get(name);
      if (name !== void 0 && commit !== void 0) locked.set(name, commit);
    }
    workflows.set(key, locked);
  }
  return { path: file.path, commits: workflows };
}
function commitOf(key, dependency) {
  const ref = stringOf(get(dependency, "ref"));
  const commit = /^(?:sha1-([0-9a-f]{40})|sha256-([0-9a-f]{64}))$/i.exec(
    stringOf(get(dependency, "commit")) ?? ""
  );
  const ids = [get(dependency, "owner_id"), get(dependency, "repo_id")];
  if (!key.includes("@") || !ref || !commit || ids.some((id) => id?.kind !== "number")) return void 0;
  return commit[1] ?? commit[2];
}
function lockedAction(lock, workflow, name, ref) {
  const listed = lock?.commits.get(workflow);
  if (!lock || !listed) return { kind: "none" };
  const repository = name.split("/").slice(0, 2).join("/");
  const commit = listed.get(`${repository}@${ref}`.toLowerCase()) ?? listed.get(`${name}@${ref}`.toLowerCase());
  return commit === void 0 ? { kind: "missing", path: lock.path } : { kind: "holds", path: lock.path, version: commit };
}

// src/checks/pinning/readers/matrix.ts
var MAX_VALUES = 100;
function matrixValues(source, value, matrix) {
  const own = { at: value.range, written: value.value };
  if (!value.value.includes("${{")) return [{ text: value.value, ...own }];
  const match = /^([^$]*)\$\{\{\s*matrix\.([\w.-]{1,200}?)\s*(?:\|\|\s*'')?\s*\}\}([^$]*)$/.exec(
    value.value.trim()
  );
  const [, before = "", path = "", after = ""] = match ?? [];
  const [name, ...rest] = path.split(".");
  if (!match || name === void 0) return [];
  const items = [
    ...itemsOf(get(matrix, name)),
    ...itemsOf(get(matrix, "include")).map((row) => get(row, name))
  ];
  const known = items.slice(0, MAX_VALUES).flatMap((item) => {
    const chosen = get(item, ...rest);
    const text2 = textOf(chosen, source);
    return chosen && text2 !== void 0 && !text2.includes("${{") ? [{ text: text2, at: chosen.range, written: text2 }] : [];
  });
  if (before === "" && after === "") return known;
  const texts = known.map(({ text: text2 }) => before + text2 + after);
  const text = texts.find((each) => !each.includes("@")) ?? texts[0];
  return text === void 0 ? [] : [{ text, ...own }];
}

// src/checks/pinning/readers/workflow.ts
var WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
var ACTION = /(^|\/)action\.ya?ml$/;
var workflowReader = {
  name: "workflow",
  claims: (path) => WORKFLOW.test(path) || ACTION.test(path),
  keywords: ["uses", "image", "container"],
  read: readWorkflow
};
async function readWorkflow(file, context) {
  const { value, problems } = await documentOf(file, "yaml");
  const isWorkflow = WORKFLOW.test(file.path);
  const lock = isWorkflow ? await actionsLockOf(context.tree) : void 0;
  if (lock === "unreadable" && await isFirst(context.tree, "actions.lock")) {
    context.notChecked("the actions.lock beside it cannot be read");
  }
  const role = roleOfFolder(file.path);
  const reading = {
    file,
    // An action is often kept in a folder `build`.
    role: role === "generated" ? "source" : role,
    lock: lock === "unreadable" ? void 0 : lock,
    found: []
  };
  if (isWorkflow) for (const { value: job } of entriesOf(get(value, "jobs"))) readJob(reading, job);
  else readAction(reading, get(value, "runs"));
  reportProblems(file, context, "YAML", problems);
  return reading.found;
}
function readJob(reading, job) {
  addUses(reading, get(job, "uses"), true);
  readSteps(reading, get(job, "steps"));
  const container = get(job, "container");
  addImage(reading, isString(container) ? container : get(container, "image"), job);
  for (const { value: service } of entriesOf(get(job, "services")))
    addImage(reading, get(service, "image"), job);
}
function readAction(reading, runs) {
  readSteps(reading, get(runs, "steps"));
  const image = get(runs, "image");
  if (isString(image) && image.value.startsWith("docker://")) addUses(reading, image, false);
}
function readSteps(reading, steps) {
  for (const step of itemsOf(steps)) addUses(reading, get(step, "uses"), false);
}
function addUses(reading, value, reusable) {
  if (!isString(value)) return;
  const text = value.value.trim();
  if (text.startsWith("docker://")) {
    addImageText(reading, value.range, text, text.slice("docker://".length), "step");
    return;
  }
  if (text.startsWith("./") || text.startsWith("$/") || text.startsWith("../")) return;
  const at = text.lastIndexOf("@");
  const name = text.slice(0, at);
  const ref = text.slice(at + 1);
  if (at === -1 || !/^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?$/.test(name) || !/^[\w./@+-]+$/.test(ref)) return;
  reading.found.push({
    ecosystem: "GitHub Actions",
    name,
    spec: text,
    at: spanIn3(reading.file, textRange(reading.file, value.range, text)),
    role: reading.role,
    selector: { kind: "action", ref, reusable },
    lock: lockedAction(reading.lock, reading.file.path, name, ref)
  });
}
function addImage(reading, value, job) {
  if (!isString(value)) return;
  for (const { text, at, written: written2 } of matrixValues(
    reading.file.text,
    value,
    get(job, "strategy", "matrix")
  )) {
    addImageText(reading, at, written2, text, "container");
  }
}
function addImageText(reading, at, written2, text, use) {
  const image = parseImage(text.trim());
  if (!image || isLocalImage(image.name)) return;
  reading.found.push({
    ecosystem: "Docker",
    name: image.name,
    spec: text.trim(),
    at: spanIn3(reading.file, textRange(reading.file, at, written2.trim())),
    role: reading.role,
    selector: { kind: "image", tag: image.tag, digest: image.digest !== void 0, settable: false, use },
    lock: { kind: "none" }
  });
}
function textRange(file, range, text) {
  const offset = file.text.slice(range.start, range.end).indexOf(text);
  if (offset === -1) return range;
  return { start: range.start + offset, end: range.start + offset + text.length };
}

// src/checks/pinning/rules/action.ts
var actionRule = defineRule({
  id: "pinning/action",
  severity: "warning",
  title: "An action or reusable workflow that can change under its tag or branch",
  what: "A workflow calls an action by a tag or branch instead of by a commit.",
  why: "Whoever can push to the action's repository, or steals the means to, changes what runs here with this workflow's token and secrets; it happened to tj-actions/changed-files in March 2025, where old tags were moved to code that printed the secrets of the workflows using them.",
  fix: "Write the full commit with the version as a comment: `uses: owner/repo@<40-character commit> # v1.2.3`, and let Dependabot or Renovate keep both up to date.",
  cwe: [829, 1357],
  links: [
    "https://docs.github.com/en/actions/reference/security/secure-use",
    "https://nvd.nist.gov/vuln/detail/CVE-2025-30066"
  ],
  controls: ["pin-exact-versions"],
  limits: "Does not ask GitHub: whether a commit belongs to the repository it is written with, and whether the comment beside it tells the truth, is not checked. What a pinned action fetches itself is not seen. Branches and tags cannot be told apart offline; a reference that looks like a version is taken for a tag. Local references (`./`, `$/`) are this commit's own files. Workflows outside the repository's own `.github/workflows` do not run and are not reported.",
  examples: {
    bad: [
      {
        title: "a version tag of a third party, a branch, and a tag of GitHub's own action",
        files: {
          ".github/workflows/ci.yml": `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: \u27E6actions/checkout@v4\u27E7
      - uses: "\u27E6docker/build-push-action@v6.1.0\u27E7"
      - name: Publish
        uses: \u27E6pypa/gh-action-pypi-publish@release/v1\u27E7 # stable branch
`
        }
      },
      {
        title: "a reusable workflow, called by a branch",
        files: {
          ".github/workflows/release.yaml": `on: workflow_dispatch
jobs:
  release:
    uses: \u27E6example-org/workflows/.github/workflows/release.yml@main\u27E7
    secrets: inherit
`
        }
      },
      {
        title: "the steps of a composite action",
        files: {
          "setup/action.yml": `name: setup
runs:
  using: composite
  steps:
    - uses: \u27E6oven-sh/setup-bun@v2\u27E7
    - run: bun install
      shell: bash
`
        }
      },
      {
        title: "an actions.lock that does not list what the workflow uses now",
        files: {
          ".github/workflows/ci.yml": `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: \u27E6example-org/lint@v3\u27E7
`,
          ".github/workflows/actions.lock": `version: 'v0.0.2'
workflows:
  '.github/workflows/ci.yml':
    - 'example-org/lint@v2'
dependencies:
  'example-org/lint@v2':
    ref: 'v2'
    commit: 'sha1-1111111111111111111111111111111111111111'
    owner_id: 1
    repo_id: 2
`
        }
      },
      {
        title: "the SLSA generator by a moving tag: it accepts full version tags only",
        files: {
          ".github/workflows/provenance.yml": `on: push
jobs:
  provenance:
    uses: \u27E6slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2\u27E7
`
        }
      }
    ],
    good: [
      {
        title: "commits, local actions, and expressions",
        files: {
          ".github/workflows/ci.yml": `on: push
jobs:
  build:
    strategy:
      matrix:
        action: [a, b]
    runs-on: ubuntu-latest
    steps:
      # - uses: example-org/old@v1
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
      - uses: ./.github/actions/setup
      - uses: $/tools/lint
      - uses: \${{ matrix.action }}
      - run: "echo 'uses: example-org/lint@v1'"
  provenance:
    uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0
`
        }
      },
      {
        title: "tags that the repository's actions.lock holds to a commit",
        files: {
          ".github/workflows/ci.yml": `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: example-org/lint@v3
      - uses: example-org/cache/restore@v1
`,
          ".github/workflows/actions.lock": `version: 'v0.0.2'
workflows:
  '.github/workflows/ci.yml':
    - 'example-org/lint@v3'
    - 'example-org/cache@v1'
dependencies:
  'example-org/lint@v3':
    ref: 'v3'
    commit: 'sha1-1111111111111111111111111111111111111111'
    owner_id: 1
    repo_id: 2
  'example-org/cache@v1':
    ref: 'v1'
    commit: 'sha1-2222222222222222222222222222222222222222'
    owner_id: 1
    repo_id: 3
`
        }
      },
      {
        title: "workflows that do not run: test data",
        files: {
          "test/fixtures/.github/workflows/ci.yml": "jobs:\n  a:\n    steps:\n      - uses: example-org/lint@main\n"
        }
      }
    ]
  }
});

// src/checks/pinning/rules/image.ts
var DIGEST = "sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf";
var imageRule = defineRule({
  id: "pinning/image",
  severity: "warning",
  title: "A container image that is not held by a digest",
  what: "A container image is named by a tag, or by nothing at all, instead of by its digest.",
  why: "A tag can be pushed again with other content. The next build or job then runs what nobody here has looked at, and no commit shows when it changed.",
  fix: "Name the version and the digest: `FROM python:3.12-slim@sha256:<digest>`. `docker buildx imagetools inspect python:3.12-slim` prints the digest; Dependabot and Renovate keep both up to date.",
  cwe: [829, 1357, 494],
  links: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"],
  controls: ["pin-images", "pin-exact-versions"],
  limits: "A tag that names a version is a notice; no tag, `latest` and other tags that name no version are a warning. Images put together from build arguments without a default, or from expressions other than `matrix` values, are not known and not reported; nor are images of `localhost`. Docker's own frontend (`# syntax=docker/dockerfile:1`) may stay on its major version. Compose files and Kubernetes manifests are not read yet.",
  examples: {
    bad: [
      {
        title: "no tag, latest, a tag, and an image that is copied from",
        files: {
          Dockerfile: `FROM \u27E6node\u27E7 AS build
RUN npm ci && npm run build
FROM --platform=linux/amd64 \u27E6nginx:latest\u27E7
COPY --from=build /app /usr/share/nginx/html
COPY --from=\u27E6ghcr.io/astral-sh/uv:0.5\u27E7 /uv /bin/uv
`
        }
      },
      {
        title: "a tag made of a build argument with a default",
        files: {
          "docker/api.Dockerfile": `ARG PYTHON=3.12
ARG VARIANT
FROM \u27E6python:\${PYTHON}-slim\u27E7
RUN --mount=type=bind,from=\u27E6busybox\u27E7,source=/bin,target=/mnt ls
FROM node:\${VARIANT}
`
        }
      },
      {
        title: "the containers of a workflow, also by its matrix",
        files: {
          ".github/workflows/test.yml": `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        image: ["\u27E6debian:12\u27E7", "alpine@${DIGEST}"]
    container: \${{ matrix.image }}
    services:
      redis:
        image: \u27E6redis\u27E7
    steps:
      - uses: \u27E6docker://alpine:3.20\u27E7
`
        }
      }
    ],
    good: [
      {
        title: "digests, stages, scratch and unknown arguments",
        files: {
          Dockerfile: `# syntax=docker/dockerfile:1
ARG BASE
FROM golang:1.23@${DIGEST} AS Build
RUN <<EOF
cat > Dockerfile.inner <<INNER
FROM python:latest
INNER
EOF
FROM build AS test
FROM $BASE AS other
FROM scratch
COPY --from=build /bin/app /app
COPY --from=0 /etc/passwd /etc/passwd
`
        }
      },
      {
        title: "an example for readers, and a template",
        files: {
          "examples/flask/Dockerfile": "FROM python:latest\n",
          "deploy/Dockerfile.j2": "FROM {{ image }}\n"
        }
      },
      {
        title: "an image that an expression decides",
        files: {
          ".github/workflows/test.yml": `jobs:
  a:
    container: \${{ inputs.image || 'node' }}
    services:
      db: {image: ''}
`
        }
      }
    ]
  }
});

// src/checks/pinning/rules/mutable-source.ts
var COMMIT = "bfadbbcb25fd75c30c295843f1a861414f46c080";
var mutableSourceRule = defineRule({
  id: "pinning/mutable-source",
  severity: "warning",
  title: "A package from a repository or address whose content can change",
  what: "A package is installed from a git branch or tag, or from an address, with no commit, hash or lockfile to hold it.",
  why: "Whoever can push to that repository, or answer for that address, decides what the next install runs; no registry keeps the old content, and no commit here shows the change.",
  fix: "Name the full commit (`git+https://host/owner/repo@<40-character commit>`), add the file's hash, or take the package from the registry and commit the lockfile.",
  cwe: [829, 494, 1357],
  links: [
    "https://pip.pypa.io/en/stable/topics/vcs-support/",
    "https://docs.npmjs.com/cli/configuring-npm/package-json#git-urls-as-dependencies"
  ],
  controls: ["pin-exact-versions"],
  limits: "A tag, or a file whose address names a version, is a notice; a branch, no reference at all, or an unencrypted address is a warning. Whether the repository is one's own is not known. Addresses with variables in them are not read.",
  examples: {
    bad: [
      {
        title: "requirements from git and from addresses",
        files: {
          "requirements.txt": `\u27E6git+https://github.com/example/tool.git@main#egg=tool\u27E7
-e \u27E6git+ssh://git@github.com/example/other.git#egg=other\u27E7
\u27E6helper @ https://files.example.com/helper.whl ; python_version > "3.8"\u27E7
pinned @ git+https://github.com/example/pinned@${COMMIT}
hashed @ https://files.example.com/h.whl#sha256=bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf
`
        }
      },
      {
        title: "package.json without a lockfile",
        files: {
          "package.json": `{
  "private": true,
  "dependencies": {
    \u27E6"a": "github:example/a"\u27E7,
    \u27E6"b": "git+https://github.com/example/b.git#v1.0.0"\u27E7,
    "c": "example/c#${COMMIT}",
    \u27E6"d": "http://files.example.com/d.tgz"\u27E7,
    "e": "file:../e",
    "f": "workspace:^"
  }
}
`
        }
      },
      {
        title: "uv and Poetry sources",
        files: {
          "a/pyproject.toml": `[project]
name = "a"
dependencies = ["\u27E6tool\u27E7", "local"]
[tool.uv.sources]
tool = { git = "https://github.com/example/tool", branch = "main" }
local = { path = "../local" }
`,
          "b/pyproject.toml": `[tool.poetry.dependencies]
python = "^3.11"
\u27E6tool = { git = "https://github.com/example/tool.git" }\u27E7
pinned = { git = "https://github.com/example/p.git", rev = "${COMMIT}" }
`
        }
      }
    ],
    good: [
      {
        title: "a branch that the lockfile holds to a commit",
        files: {
          "package.json": '{"private": true, "dependencies": {"a": "github:example/a#main"}}\n',
          "package-lock.json": `{"lockfileVersion": 3, "packages": {
  "": {"dependencies": {"a": "github:example/a#main"}},
  "node_modules/a": {"version": "1.0.0", "resolved": "git+ssh://git@github.com/example/a.git#${COMMIT}"}
}}
`
        }
      },
      {
        title: "Poetry's lockfile holds the commit",
        files: {
          "pyproject.toml": '[tool.poetry.dependencies]\ntool = { git = "https://github.com/example/tool.git" }\n',
          "poetry.lock": `[[package]]
name = "tool"
version = "1.0"
[package.source]
type = "git"
url = "https://github.com/example/tool.git"
reference = "HEAD"
resolved_reference = "${COMMIT}"
`
        }
      }
    ]
  }
});

// src/checks/pinning/rules/range-without-lockfile.ts
var rangeWithoutLockfileRule = defineRule({
  id: "pinning/range-without-lockfile",
  severity: "warning",
  title: "Dependencies asked for as ranges, with no lockfile",
  what: "A manifest asks for ranges of versions, and no lockfile says which version is meant.",
  why: "Each build takes the newest versions that fit, direct and indirect ones. A bad or hijacked release reaches production on the day it is published, with no commit here, and yesterday's build cannot be made again.",
  fix: "Commit a lockfile and install from it: `npm ci`, `pnpm install --frozen-lockfile`, `uv sync --locked`, `poetry install`, or requirements compiled with hashes.",
  cwe: [1357, 829],
  links: ["https://docs.npmjs.com/cli/commands/npm-ci", "https://docs.astral.sh/uv/concepts/projects/sync/"],
  controls: ["pin-exact-versions"],
  limits: "One finding for all manifests that one lockfile would hold; `data.requirements` lists them all. Libraries leave ranges to those who install them, so only what they are developed with is reported, as a notice. Peer dependencies and `build-system.requires` are not looked at: no lockfile holds them. Lockfiles are looked for beside the manifest and at the root of its workspace. Reads package.json, pyproject.toml and pip's requirements files.",
  examples: {
    bad: [
      {
        title: "an application's package.json without a lockfile",
        files: {
          "package.json": `{
  "name": "shop",
  "private": true,
  "dependencies": {
    \u27E6"express": "^4.18.0",
    "left-pad": "1.3.0",
    "lodash": "latest"
  },
  "devDependencies": {
    "jest": "*"\u27E7
  }
}
`
        }
      },
      {
        title: "requirements.txt with ranges; constraints hold one of them",
        files: {
          "requirements.txt": `# web
\u27E6fastapi>=0.100
uvicorn[standard] ~= 0.23 ; python_version >= "3.9"
urllib3
pydantic==2.*\u27E7
starlette==0.41.0 \\
    --hash=sha256:0e4ab3d16522a255be6b28260b938eae2482f98ce5cc934cb08dce8dc3ba5835
`,
          "constraints.txt": "urllib3==2.2.1\n"
        }
      },
      {
        title: "a service's pyproject.toml without a lockfile",
        files: {
          "pyproject.toml": `[project]
name = "api"
dependencies = [
  "\u27E6fastapi>=0.100",
  "httpx\u27E7",
  "attrs==24.2.0",
]
`
        }
      },
      {
        title: "what a library is developed with",
        files: {
          "pyproject.toml": `[build-system]
requires = ["hatchling"]
[project]
name = "lib"
dependencies = ["httpx>=0.20"]
[dependency-groups]
dev = ["\u27E6pytest>=8\u27E7", {include-group = "lint"}]
`
        }
      }
    ],
    good: [
      {
        title: "ranges that a lockfile holds, also from the root of a workspace",
        files: {
          "package.json": '{"private": true, "workspaces": ["packages/*"], "devDependencies": {"jest": "^29.0.0"}}\n',
          "packages/a/package.json": '{"private": true, "dependencies": {"express": "^4.18.0"}}\n',
          "package-lock.json": `{"lockfileVersion": 3, "packages": {
  "": {"devDependencies": {"jest": "^29.0.0"}},
  "packages/a": {"dependencies": {"express": "^4.18.0"}},
  "node_modules/jest": {"version": "29.7.0"},
  "node_modules/express": {"version": "4.21.0"}
}}
`
        }
      },
      {
        title: "a library: who installs it gets its ranges, not its lockfile",
        files: {
          "package.json": '{"name": "lib", "exports": "./index.js", "dependencies": {"ms": "^2.1.0"}, "peerDependencies": {"react": ">=17"}}\n'
        }
      },
      {
        title: "requirements that are compiled",
        files: {
          "requirements.in": "fastapi>=0.100\n-r base.in\n",
          "requirements.txt": "fastapi==0.115.0\n"
        }
      },
      {
        title: "a pyproject.toml with its lockfile",
        files: {
          "pyproject.toml": '[project]\nname = "api"\ndependencies = ["fastapi>=0.100"]\n',
          "uv.lock": 'version = 1\n[[package]]\nname = "fastapi"\nversion = "0.115.0"\n'
        }
      },
      {
        title: "an example's manifest",
        files: {
          "examples/basic/package.json": '{"private": true, "dependencies": {"express": "^4.18.0"}}\n'
        }
      }
    ]
  }
});

// src/checks/pinning/rules/stale-lockfile.ts
var staleLockfileRule = defineRule({
  id: "pinning/stale-lockfile",
  severity: "warning",
  title: "A lockfile that does not hold what its manifest asks for",
  what: "The manifest asks for a package that its lockfile does not list, or lists in a version that is not allowed.",
  why: "For this package the lockfile holds nothing: a strict install fails, and any other takes the newest version that fits, which nobody has looked at. The version that was reviewed is not the one that runs.",
  fix: "Bring the lockfile up to date (`npm install`, `pnpm install`, `yarn install`, `uv lock`, `poetry lock`) and commit it together with the manifest.",
  cwe: [1357, 829],
  links: [
    "https://docs.npmjs.com/cli/configuring-npm/package-lock-json",
    "https://docs.astral.sh/uv/concepts/projects/sync/"
  ],
  controls: ["pin-exact-versions"],
  limits: "Looks at direct dependencies. Packages that an environment marker may leave out, optional ones, and those that overrides or resolutions replace are not reported. Reads package-lock.json (1 to 3), npm-shrinkwrap.json, yarn.lock, pnpm-lock.yaml, bun.lock, uv.lock, poetry.lock, pdm.lock, pylock.toml and compiled requirements; of bun.lockb only that it is there.",
  examples: {
    bad: [
      {
        title: "a dependency added, and one moved, without the lockfile",
        files: {
          "package.json": `{
  "private": true,
  "dependencies": {
    "express": "^4.18.0",
    \u27E6"lodash": "^4.17.21"\u27E7,
    \u27E6"ms": "^3.0.0"\u27E7
  }
}
`,
          "package-lock.json": `{"lockfileVersion": 3, "packages": {
  "": {"dependencies": {"express": "^4.17.0", "ms": "^2.0.0"}},
  "node_modules/express": {"version": "4.21.0"},
  "node_modules/ms": {"version": "2.1.3"}
}}
`
        }
      },
      {
        title: "pyproject.toml ahead of poetry.lock",
        files: {
          "pyproject.toml": `[tool.poetry.dependencies]
python = "^3.11"
\u27E6httpx = "^0.28"\u27E7
Typing_Extensions = "*"
\u27E6rich = {version = "^13.0", extras = ["all"]}\u27E7
`,
          "poetry.lock": `[[package]]
name = "httpx"
version = "0.27.2"
[[package]]
name = "typing-extensions"
version = "4.12.2"
`
        }
      },
      {
        title: "requirements.in ahead of what it was compiled to",
        files: {
          "requirements.in": "fastapi\n\u27E6httpx\u27E7\ntomli ; python_version < '3.11'\n",
          "requirements.txt": "fastapi==0.115.0\n"
        }
      },
      {
        title: "pnpm and yarn",
        files: {
          "a/package.json": '{"private": true, "dependencies": {"ms": "^2.1.0", \u27E6"semver": "^7.6.0"\u27E7}}\n',
          "a/pnpm-lock.yaml": "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      ms:\n        specifier: ^2.1.0\n        version: 2.1.3\n",
          "b/package.json": '{"private": true, "dependencies": {"ms": "^2.1.0", \u27E6"semver": "^7.6.0"\u27E7}}\n',
          "b/yarn.lock": `# yarn lockfile v1


ms@^2.1.0:
  version "2.1.3"
  integrity sha512-x
semver@^6.0.0:
  version "6.3.1"
`
        }
      }
    ],
    good: [
      {
        title: "a lockfile that holds everything",
        files: {
          "package.json": '{"private": true, "dependencies": {"ms": "^2.1.0", "b": "npm:lodash@^4.0.0"}}\n',
          "package-lock.json": '{"lockfileVersion": 1, "dependencies": {"ms": {"version": "2.1.3"}, "b": {"version": "npm:lodash@4.17.21"}}}\n'
        }
      },
      {
        title: "a marker that leaves a package out, and an override that replaces one",
        files: {
          "pyproject.toml": `[project]
name = "api"
dependencies = ["httpx>=0.28", "tomli>=2 ; python_version < '3.8'", "rich>=13"]
[tool.uv]
override-dependencies = ["rich==12.0"]
`,
          "uv.lock": `[[package]]
name = "httpx"
version = "0.28.1"
[[package]]
name = "rich"
version = "12.0"
`
        }
      }
    ]
  }
});

// src/checks/pinning/index.ts
var pinningCheck = {
  id: "pinning",
  title: "Unpinned dependencies",
  rules: [actionRule, imageRule, rangeWithoutLockfileRule, mutableSourceRule, staleLockfileRule],
  readers: [workflowReader, dockerfileReader, requirementsReader, pyprojectReader, packageJsonReader].map(
    (reader) => ({ ...reader, claims: (path) => reader.claims(path) && !isPassedOver(path) })
  ),
  judge: async (requirements2) => ({ drafts: (await import("./judge-I6QCOBRZ.js")).judgePinning(requirements2) })
};

// src/checks/index.ts
var checks = [
  secretsCheck,
  corsCheck,
  headersCheck,
  pinningCheck,
  advisoriesCheck
];

// src/lines.ts
var LineIndex = class {
  #text;
  #starts = [0];
  constructor(text) {
    this.#text = text;
    const newline = /\n/g;
    while (newline.exec(text)) this.#starts.push(newline.lastIndex);
  }
  get count() {
    return this.#starts.length;
  }
  /** 1-based line of a UTF-16 offset; offsets past the end belong to the last line. */
  lineAt(offset) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
  /** Offset at which a 1-based line begins; the text's length for lines past the end. */
  startOf(line) {
    return this.#starts[line - 1] ?? this.#text.length;
  }
  /** Offset at which a 1-based line ends, its line break left out. */
  endOf(line) {
    let end = this.startOf(line + 1);
    while (end > this.startOf(line) && (this.#text[end - 1] === "\n" || this.#text[end - 1] === "\r")) end--;
    return end;
  }
  /** The text of a 1-based line, without its line break. */
  textOf(line) {
    return this.#text.slice(this.startOf(line), this.endOf(line));
  }
  locate(path, start, end) {
    const startLine = this.lineAt(start);
    const endLine = this.lineAt(Math.max(start, end));
    return {
      path,
      startLine,
      startColumn: start - this.startOf(startLine) + 1,
      endLine,
      endColumn: Math.max(start, end) - this.startOf(endLine) + 1
    };
  }
};

export {
  secretsIn,
  checks,
  LineIndex
};
