/** Where another text is put in before anything reads it: shells, CI systems, template engines, format strings. */
const FILLED_IN =
  /\$\{|\$\(|\{\{|<%|#\{|%\(|\{\$|\$\[|%[sdv](?![a-z0-9])|<[A-Za-z_/|][^<>]{0,200}>|\{[a-z_][\w.]*\}|\{\d?\}|\[[A-Za-z_ -]+\]|\$[A-Z][A-Z0-9_]{2}|@[A-Z][A-Z0-9_]+@|%[A-Za-z][A-Za-z0-9_]{1,40}%|\{%|~\{|`/;

/** The whole value is a variable: `$password`, `$env:TOKEN`, `__API_KEY__`, `:password`, `@Password`, `%%x%%`. */
const VARIABLE =
  /^(?:\$[A-Za-z_][\w:.>[\]'"-]*|_{2}\w+_{2}|[:@?][A-Za-z_]\w*|#\w+#|\\?\$\d|%{1,2}\w+%{1,2}|!\w+)$/;

/** What says where the secret is kept. */
const REFERENCE =
  /^(?:(?:env|secret|secrets|vault|op|file|keychain|keyring|ssm|awssm|awsps|gcpsm|azkv|akv|sops|doppler|infisical|bws|pass|lpass|ref\+[a-z]+|azurekeyvault|secretsmanager|gcp-?secretmanager|aws-?secretsmanager|k8s|kubernetes|1password|!vault|!secret|!env|!ref|!sub|!getatt)[:\s/](?=[\s/A-Za-z])|arn:aws|projects\/[^/]+\/secrets\/|@Microsoft\.KeyVault|\(\(|\{"\$ref|\$ref\b|resolve:|valueFrom|secretKeyRef|ENC\[|ENC\(|\{cipher\}|\$ANSIBLE_VAULT|AgA|AgB|AgC|AgD|-----BEGIN AGE|-----BEGIN PGP MESSAGE|CiQA|AQICA|kms:|encrypted:)/i;

/** Sealed Secrets and KMS put theirs into base64 with the same beginning each time, and none is that short. */
const SHORTEST_SEALED = 100;

/** Whether the value is a template that something else is filled into: `${TOKEN}`, `{{ token }}`, `<your token>`, `%s`. */
export function isTemplate(value: string): boolean {
  return FILLED_IN.test(value) || VARIABLE.test(value) || value.includes("%{");
}

/** Encrypted by SOPS or Jasypt, whose output looks like nothing but noise. */
export function isSealed(value: string): boolean {
  return /^ENC(?:\[[A-Z0-9_]{3,20},|\([A-Za-z0-9+/=]{16,400}\)$)/.test(value);
}

/** Whether the value says where the secret is, or is one that was encrypted: `op://…`, `vault:…`, `ENC[AES256_GCM,…]`. */
export function isReference(value: string): boolean {
  if (/^(?:Ag[ABCD]|CiQA|AQICA)/.test(value)) return value.length >= SHORTEST_SEALED;
  return !/^(?:ag[abcd]|ciqa|aqica)/i.test(value) && REFERENCE.test(value);
}
