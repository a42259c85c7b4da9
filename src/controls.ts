/** What the two guides that Bartizan comes from ask for, as far as rules show it, by the ids that rules name. */
export const CONTROLS: { readonly [id: string]: string } = {
  "secrets-in-environment": "Secrets come from the environment and are never in the code",
  "cors-named-origins": "Only named origins may read answers from other sites",
  "cors-development-localhost": "Development alone allows localhost",
  "headers-five-set": "The five security headers are sent",
  "headers-proxy-hygiene": "The proxy passes security headers on",
  "pin-exact-versions": "Dependencies are pinned to exact versions",
  "pin-images": "Base images are pinned",
  "dependencies-no-known-cves": "No dependency has a known vulnerability",
};

/** What no repository can show, and the guides ask for all the same. */
export const BY_HAND: readonly string[] = [
  "Each route asks for the role it needs",
  "Rate limits fit the tiers of users",
  "Keys and tokens are rotated every 90 days, and have no more rights than they need",
  "A penetration test every month, a review every quarter, an audit every year",
  "Backups, a plan for incidents, retention and deletion of personal data",
  "Audit logs, and control over who reads content",
];
