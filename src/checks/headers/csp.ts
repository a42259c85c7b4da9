/** Directives of a Content-Security-Policy by lower-case name; as in browsers, the first of two with one name counts. */
export type Policy = ReadonlyMap<string, readonly string[]>;

export interface Weakness {
  readonly level: "error" | "warning" | "notice";
  /** Completes "the value …": what it does or fails to do. */
  readonly what: string;
  /** What an attacker, or a visitor, makes of it. */
  readonly consequence: string;
  /** The value to write. */
  readonly fix: string;
}

/** Parses one policy (Content Security Policy Level 3, "parse a serialized CSP"). */
export function parsePolicy(value: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const part of value.split(";")) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/** Whether framing is restricted: then X-Frame-Options adds nothing. */
export function restrictsFraming(policy: Policy): boolean {
  return policy.has("frame-ancestors");
}

const TIED = /^'(nonce-|sha(256|384|512)-)/i;

/** Ways in which a policy lets scripts run that it should stop. Comma-separated policies all hold, so one strict one is enough. */
export function policyWeaknesses(value: string): readonly Weakness[] {
  const found = value.split(",").map((one) => weaknessesOf(parsePolicy(one)));
  return found.find((one) => one.length === 0) ?? found[0] ?? [];
}

/**
 * Whether scripts do not run at all, or with an origin that owns nothing (HTML, "parse a sandboxing directive"). Undoing
 * both at once undoes the sandbox: a script of the page's own origin can ask for the page without it.
 */
function isSandboxed(policy: Policy): boolean {
  const allowed = policy.get("sandbox")?.map((flag) => flag.toLowerCase());
  return (
    allowed !== undefined && !["allow-scripts", "allow-same-origin"].every((flag) => allowed.includes(flag))
  );
}

function weaknessesOf(policy: Policy): Weakness[] {
  const found: Weakness[] = [];
  const scripts = policy.get("script-src") ?? policy.get("default-src");
  if (policy.size === 0 || isSandboxed(policy)) return found;
  if (!scripts) {
    found.push({
      level: "notice",
      what: "has neither script-src nor default-src",
      consequence: "injected scripts run as if there were no policy",
      fix: "add `default-src 'self'`",
    });
    return found;
  }
  const sources = scripts.map((source) => source.toLowerCase());
  const tied = sources.some((source) => TIED.test(source) || source === "'strict-dynamic'");
  if (sources.includes("'unsafe-inline'") && !tied) {
    found.push({
      level: "warning",
      what: "allows inline scripts ('unsafe-inline')",
      consequence: "a script injected into a page runs, which is what the policy is there to stop",
      fix: "move inline scripts into files, or allow them one by one with a nonce or hash, and remove 'unsafe-inline'",
    });
  }
  const anywhere = sources.find((source) => /^(\*|https?:|data:|https?:\/\/\*)$/.test(source));
  if (anywhere !== undefined && !sources.includes("'strict-dynamic'")) {
    found.push({
      level: "warning",
      what: `allows scripts from anywhere (${anywhere})`,
      consequence: "an attacker loads a script from a server of their own",
      fix: `name the hosts scripts come from instead of ${anywhere}`,
    });
  }
  if (sources.includes("'unsafe-eval'")) {
    found.push({
      level: "notice",
      what: "allows eval ('unsafe-eval')",
      consequence: "text that reaches eval, Function or a string timer runs as code",
      fix: "remove 'unsafe-eval', or use 'wasm-unsafe-eval' when it is there for WebAssembly",
    });
  }
  if (!policy.has("object-src") && !policy.has("default-src")) {
    found.push({
      level: "notice",
      what: "does not restrict plugins (object-src)",
      consequence: "an injected <object> or <embed> loads from anywhere",
      fix: "add `object-src 'none'`",
    });
  }
  if (tied && !policy.has("base-uri")) {
    found.push({
      level: "notice",
      what: "ties scripts to nonces or hashes but leaves base-uri open",
      consequence: "an injected <base> tag makes relative script addresses point to the attacker's server",
      fix: "add `base-uri 'self'`",
    });
  }
  return found;
}
