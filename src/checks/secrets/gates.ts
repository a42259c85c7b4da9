import type { SourceFile } from "../../file.ts";

/**
 * What must be in a file for one of secretlint's rules (13.0.7) to find anything in it: literals for the prefilter, and for
 * rules whose literals are common a pattern that is looked for in the text before the rule runs. Both are implied by the
 * rule's own patterns; a test over real trees shows that nothing is lost by them.
 */
export interface Gate {
  readonly literals: readonly string[];
  readonly pattern?: RegExp;
  /** What can be seen of it where a literal stands, be it that the text ends behind two hundred characters. Else the same. */
  readonly near?: RegExp;
}

/** By rule id without the prefix `@secretlint/secretlint-rule-`. */
export const gates: Readonly<Record<string, Gate>> = {
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
      "secret_access_key",
    ],
    pattern:
      /\b(?:A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}\b|(?:SECRET|secret|Secret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)/,
  },
  gcp: { literals: ["private_key_id"] },
  privatekey: { literals: ["private key"] },
  npm: {
    literals: ["x-oauth-basic", "_authtoken=", "npm_"],
    pattern: /x-oauth-basic|_authToken=|npm_[A-Za-z0-9_]{36}/,
  },
  basicauth: {
    literals: ["http://", "https://", "ftp://", "ftps://"],
    pattern: /(?:https?|ftps?):\/\/[-\w]{1,256}:[-\w]{1,256}@/,
    near: /(?:https?|ftps?):\/\/[-\w]{1,256}(?:$|:(?:$|[-\w]{1,256}(?:$|@)))/,
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
    literals: ["mongodb://", "mongodb+srv://", "mysql://", "mysqlx://", "postgres://", "postgresql://"],
  },
  "hashicorp-vault": { literals: ["hvs.", "hvb.", "hvr."], pattern: /hv[sbr]\.[A-Za-z0-9_-]{90}/ },
  vercel: { literals: ["vcp_", "vci_", "vca_", "vcr_", "vck_"], pattern: /vc[piark]_[A-Za-z0-9]{20}/ },
  databricks: { literals: ["dapi"], pattern: /dapi[A-Fa-f0-9]{32}/ },
  docker: { literals: ["dckr_pat_"] },
  figma: { literals: ["figd_"] },
  cloudflare: { literals: ["cfk_", "cfut_", "cfat_"] },
  tailscale: { literals: ["tskey-"] },
};

/** What the prefilter looks for. */
export const gateKeywords: readonly string[] = Object.values(gates).flatMap((gate) => gate.literals);

/** Whether the pattern matches where one of a rule's literals stands; for rules that have one. See `Reader.stands`. */
export function gateStands(literal: string, around: string, at: number): boolean {
  patterns ??= patternsByLiteral();
  const own = patterns.get(literal);
  if (!own) return true;
  return own.some((pattern) => {
    pattern.lastIndex = at;
    return pattern.test(around);
  });
}

let patterns: ReadonlyMap<string, readonly RegExp[]> | undefined;

/** Patterns begin with the literal: they are tried there only. A literal of a rule without a pattern has none. */
function patternsByLiteral(): ReadonlyMap<string, readonly RegExp[]> {
  const found = new Map<string, RegExp[]>();
  const plain = new Set(Object.values(gates).flatMap(({ pattern, literals }) => (pattern ? [] : literals)));
  for (const { literals, pattern, near = pattern } of Object.values(gates)) {
    if (!near) continue;
    const sticky = new RegExp(near.source, `${near.flags}y`);
    for (const literal of literals)
      if (!plain.has(literal)) found.set(literal, [...(found.get(literal) ?? []), sticky]);
  }
  return found;
}

/** Which of secretlint's rules can find something in a file with these literals. @param hits lower-cased */
export function rulesFor(file: SourceFile, hits: ReadonlySet<string>): readonly string[] {
  return Object.entries(gates).flatMap(([name, gate]) => {
    if (!gate.literals.some((literal) => hits.has(literal))) return [];
    if (name === "gcp" && !file.path.endsWith(".json")) return [];
    return gate.pattern && !gate.pattern.test(file.text) ? [] : [name];
  });
}
