import { parsePolicy, policyWeaknesses, restrictsFraming, type Weakness } from "./csp.ts";

const SIX_MONTHS = 15_552_000;
const ONE_YEAR = 31_536_000;

/** @param others header values of the same level by lower-case name, where known. */
export function weaknessesOf(
  name: string,
  value: string,
  others: ReadonlyMap<string, string | undefined>,
): readonly Weakness[] {
  switch (name) {
    case "strict-transport-security":
      return hstsWeaknesses(value);
    case "content-security-policy":
      return policyWeaknesses(value);
    case "x-frame-options":
      return frameWeaknesses(value, others.get("content-security-policy"));
    case "x-content-type-options":
      return typeWeaknesses(value);
    case "referrer-policy":
      return referrerWeaknesses(value);
    case "x-xss-protection":
      return xssWeaknesses(value);
    default:
      return [];
  }
}

interface Hsts {
  /** Seconds; undefined when absent or not a number. */
  readonly maxAge: number | undefined;
  readonly includeSubDomains: boolean;
  readonly preload: boolean;
  readonly repeated: string | undefined;
}

/** RFC 6797 section 6.1: directives separated by `;`, names without case, each at most once, values may be quoted. */
export function parseHsts(value: string): Hsts {
  const seen = new Map<string, string>();
  let repeated: string | undefined;
  for (const part of value.split(";")) {
    const [name = "", ...rest] = part.split("=");
    const key = name.trim().toLowerCase();
    if (key === "") continue;
    if (seen.has(key)) repeated ??= key;
    else
      seen.set(
        key,
        rest
          .join("=")
          .trim()
          .replace(/^"(.*)"$/, "$1"),
      );
  }
  const age = seen.get("max-age") ?? "";
  return {
    maxAge: /^\d+$/.test(age) ? Number(age) : undefined,
    includeSubDomains: seen.has("includesubdomains"),
    preload: seen.has("preload"),
    repeated,
  };
}

function hstsWeaknesses(value: string): Weakness[] {
  const { maxAge, includeSubDomains, preload, repeated } = parseHsts(value);
  const fix = `write \`max-age=${ONE_YEAR}; includeSubDomains\``;
  if (maxAge === undefined || repeated !== undefined) {
    const what = maxAge === undefined ? "has no valid max-age" : `names ${repeated} twice`;
    return [{ level: "warning", what, consequence: "browsers ignore the whole header", fix }];
  }
  if (maxAge === 0) {
    const consequence =
      "it makes browsers forget that the site wants HTTPS, so the next visit can be intercepted";
    return [{ level: "error", what: "has max-age=0", consequence, fix }];
  }
  const found: Weakness[] = [];
  if (maxAge < ONE_YEAR) {
    const level = maxAge < SIX_MONTHS ? "warning" : "notice";
    const consequence = "a visitor who comes back later can be sent to an intercepted plain-HTTP connection";
    found.push({
      level,
      what: `lasts ${duration(maxAge)} (max-age=${maxAge})`,
      consequence,
      fix,
    });
  }
  if (preload && (!includeSubDomains || maxAge < ONE_YEAR)) {
    const consequence = "the preload list refuses the site: it wants a year and includeSubDomains";
    found.push({
      level: "warning",
      what: "asks for preload without meeting its terms",
      consequence,
      fix: `${fix.slice(0, -1)}; preload\``,
    });
  } else if (!includeSubDomains) {
    const consequence = "cookies and links of subdomains can still be intercepted over plain HTTP";
    found.push({ level: "notice", what: "leaves subdomains out (no includeSubDomains)", consequence, fix });
  }
  return found;
}

/** `300` is `5 minutes`, `86400` is `1 day`. */
function duration(seconds: number): string {
  const units = [
    ["day", 86_400],
    ["hour", 3_600],
    ["minute", 60],
    ["second", 1],
  ] as const;
  const [unit, length] = units.find(([, each]) => seconds >= each) ?? ["second", 1];
  const count = Math.round(seconds / length);
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

function frameWeaknesses(value: string, csp: string | undefined): Weakness[] {
  const words = new Set(value.split(",").map((word) => word.trim().toUpperCase()));
  const [word = ""] = words;
  if (words.size === 1 && (word === "DENY" || word === "SAMEORIGIN")) return [];
  // Browsers follow frame-ancestors and ignore this header when both are there.
  if (csp !== undefined && restrictsFraming(parsePolicy(csp))) return [];
  const what = word.startsWith("ALLOW-FROM")
    ? "uses ALLOW-FROM, which no current browser knows"
    : words.size > 1
      ? "gives several values, which browsers treat as none"
      : `is neither DENY nor SAMEORIGIN ("${value.slice(0, 40)}")`;
  const consequence = "any site can show the pages in a frame and steer a visitor's clicks";
  const fix = word.startsWith("ALLOW-FROM")
    ? "write `Content-Security-Policy: frame-ancestors 'self' https://the-framing-site.example`"
    : "write `SAMEORIGIN`, or `DENY` when nothing frames the pages";
  return [{ level: "warning", what, consequence, fix }];
}

function typeWeaknesses(value: string): Weakness[] {
  // Only the first of several values counts (Fetch, "determine nosniff").
  if (value.split(",")[0]?.trim().toLowerCase() === "nosniff") return [];
  const what = `is not nosniff ("${value.slice(0, 40)}")`;
  const consequence = "browsers ignore it, guess the type of responses, and may run an upload as script";
  return [{ level: "warning", what, consequence, fix: "write `nosniff`" }];
}

const REFERRER_POLICIES = new Set([
  "no-referrer",
  "no-referrer-when-downgrade",
  "origin",
  "origin-when-cross-origin",
  "same-origin",
  "strict-origin",
  "strict-origin-when-cross-origin",
  "unsafe-url",
]);

function referrerWeaknesses(value: string): Weakness[] {
  // The last one a browser knows counts (Referrer Policy, section 8.1).
  const known = value
    .split(",")
    .map((word) => word.trim().toLowerCase())
    .filter((word) => REFERRER_POLICIES.has(word));
  const policy = known.at(-1);
  const fix = "write `strict-origin-when-cross-origin`, or `no-referrer`";
  if (policy === undefined) {
    return [
      {
        level: "notice",
        what: `is no policy browsers know ("${value.slice(0, 40)}")`,
        consequence: "browsers ignore it",
        fix,
      },
    ];
  }
  if (policy !== "unsafe-url") return [];
  const consequence =
    "whole addresses, with what is in their query, are sent to other sites and over plain HTTP";
  return [{ level: "warning", what: "is unsafe-url", consequence, fix }];
}

/** `0` and `1; mode=block` are both fine; its absence is none of our business: browsers dropped the filter. */
function xssWeaknesses(value: string): Weakness[] {
  const parts = value.split(";").map((part) =>
    part
      .trim()
      .toLowerCase()
      .replace(/\s*=\s*/, "="),
  );
  if (parts[0] === "0" || (parts[0] === "1" && parts.includes("mode=block"))) return [];
  const what =
    parts[0] === "1" ? "is 1 without mode=block" : `is not a value browsers knew ("${value.slice(0, 40)}")`;
  const consequence =
    "old browsers cut pieces out of pages instead of blocking them, which itself was used for attacks";
  return [{ level: "warning", what, consequence, fix: "write `0`, and rely on Content-Security-Policy" }];
}
