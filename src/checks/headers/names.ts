/** A header responses to browsers should carry, as it is written, and a value that does no harm to most sites. */
interface KnownHeader {
  readonly written: string;
  readonly value: string;
  /** What is possible without it. */
  readonly without: string;
}

/** By lower-case name. Values: the guides' five and OWASP's list of 2026-07, whichever is safe to paste. */
export const KNOWN: ReadonlyMap<string, KnownHeader> = new Map([
  [
    "content-security-policy",
    {
      written: "Content-Security-Policy",
      value: "default-src 'self'; object-src 'none'; frame-ancestors 'self'",
      without: "a script injected into a page runs with nothing to stop it",
    },
  ],
  [
    "x-frame-options",
    {
      written: "X-Frame-Options",
      value: "SAMEORIGIN",
      without: "any site can show the pages in a frame and steer a visitor's clicks",
    },
  ],
  [
    "x-content-type-options",
    {
      written: "X-Content-Type-Options",
      value: "nosniff",
      without: "browsers guess the type of responses and may run an upload as script",
    },
  ],
  [
    "strict-transport-security",
    {
      written: "Strict-Transport-Security",
      value: "max-age=31536000; includeSubDomains",
      without: "a visitor's next request can go over plain HTTP, where it can be read and changed",
    },
  ],
  [
    "referrer-policy",
    {
      written: "Referrer-Policy",
      value: "strict-origin-when-cross-origin",
      without: "old browsers send whole addresses to other sites",
    },
  ],
]);

/** Headers whose loss is worth telling, besides the known ones. */
const OTHERS = [
  "permissions-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
  "cross-origin-embedder-policy",
  "x-permitted-cross-domain-policies",
];

/** Headers a reader of code looks for. `x-xss-protection` is judged when it is there, and never missed. */
export const SECURITY_HEADERS: ReadonlySet<string> = new Set([
  ...KNOWN.keys(),
  ...OTHERS,
  "x-xss-protection",
  "content-security-policy-report-only",
]);

/** Whether losing it on the way matters. */
export function isProtective(name: string): boolean {
  return KNOWN.has(name) || OTHERS.includes(name);
}

/** As it is usually written: `x-frame-options` as `X-Frame-Options`. */
export function writtenName(name: string): string {
  if (name === "x-xss-protection") return "X-XSS-Protection";
  return KNOWN.get(name)?.written ?? name.replace(/(^|-)([a-z])/g, (match) => match.toUpperCase());
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(words: readonly string[], last = "and"): string {
  if (words.length <= 1) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** Patterns of locations can be longer than a message should be. */
export function shortened(label: string): string {
  return label.length > 60 ? `${label.slice(0, 57)}…` : label;
}

/** Whether it is one of the headers every unit should have, rather than one more. */
export function isKnown(name: string): boolean {
  return KNOWN.has(name);
}
