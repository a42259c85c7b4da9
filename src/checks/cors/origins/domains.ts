/**
 * What somebody can get hold of in the domain name system, as far as judging an origin test needs it. Not the public suffix list: only
 * what decides whether a name that passes a test can belong to a stranger.
 */

/** Hosting where a stranger registers the next label (from the providers' own documentation). */
const SHARED_HOSTING = [
  "a.run.app",
  "amplifyapp.com",
  "app.github.dev",
  "appspot.com",
  "azurestaticapps.net",
  "azurewebsites.net",
  "bolt.host",
  "cloudfront.net",
  "codesandbox.io",
  "csb.app",
  "deno.dev",
  "firebaseapp.com",
  "fly.dev",
  "github.dev",
  "github.io",
  "gitlab.io",
  "gitpod.io",
  "glitch.me",
  "herokuapp.com",
  "hf.space",
  "loca.lt",
  "lovable.app",
  "lovableproject.com",
  "netlify.app",
  "ngrok-free.app",
  "ngrok-free.dev",
  "ngrok.app",
  "ngrok.dev",
  "ngrok.io",
  "onrender.com",
  "pages.dev",
  "repl.co",
  "replit.app",
  "replit.dev",
  "run.app",
  "stackblitz.io",
  "streamlit.app",
  "surge.sh",
  "trycloudflare.com",
  "up.railway.app",
  "vercel.app",
  "web.app",
  "webcontainer.io",
  "workers.dev",
];

/** Names that no public registry hands out (RFC 6761, RFC 6762, and what networks use inside). */
const PRIVATE_TOP_LEVEL = new Set([
  "corp",
  "home",
  "internal",
  "intranet",
  "invalid",
  "lan",
  "local",
  "localdomain",
  "localhost",
  "onion",
  "private",
  "test",
]);

/** Second-level names under which country registries sell, such as `co.uk`. */
const COUNTRY_SECOND_LEVEL = new Set([
  "ac",
  "co",
  "com",
  "edu",
  "gov",
  "govt",
  "ltd",
  "ne",
  "net",
  "nom",
  "or",
  "org",
  "plc",
]);

/** The part of a host below which one owner decides, as offsets into the host. */
export interface Registrable {
  /** Where the registrable name begins, and where the public suffix after its first label begins. */
  readonly start: number;
  readonly suffix: number;
  readonly sharedHosting: boolean;
}

/** @returns undefined for addresses, single labels, private names and what is no host name */
export function registrableOf(host: string): Registrable | undefined {
  const labels = host.split(".");
  if (labels.length < 2 || labels.length > 20) return undefined;
  if (!labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label))) return undefined;
  const top = labels.at(-1) ?? "";
  if (!/^[a-z]{2,}$/.test(top) || PRIVATE_TOP_LEVEL.has(top)) return undefined;
  const shared = SHARED_HOSTING.find((suffix) => host === suffix || host.endsWith(`.${suffix}`));
  const suffixLabels = shared ? shared.split(".").length : countryLabels(labels);
  if (labels.length <= suffixLabels) return undefined;
  const suffix = labels.slice(-suffixLabels).join(".").length;
  const name = labels.slice(-suffixLabels - 1).join(".").length;
  return { start: host.length - name, suffix: host.length - suffix, sharedHosting: shared !== undefined };
}

function countryLabels(labels: readonly string[]): number {
  const [second, top] = labels.slice(-2);
  return top?.length === 2 && second !== undefined && COUNTRY_SECOND_LEVEL.has(second) ? 2 : 1;
}
