import type { Danger } from "./effect.ts";
import type { CorsPolicy } from "./model.ts";
import type { OriginTest } from "./origins/origin-test.ts";

export interface Wording {
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

/** The three parts of a finding, with the names of this configuration in them. */
export function wordingOf(danger: Danger, policy: CorsPolicy): Wording {
  return {
    message: `${messageOf(danger, policy)}${when(danger)}.`,
    why: whyOf(danger, policy),
    fix: fixOf(danger, policy),
  };
}

function messageOf(danger: Danger, policy: CorsPolicy): string {
  const { by } = policy;
  switch (danger.effect) {
    case "any-site-with-cookies":
      return danger.origin.lets.kind === "reflected"
        ? `${by} sends back whatever origin asks, with credentials allowed`
        : `${by} lets in every origin ("*") together with credentials`;
    case "any-site":
      if (danger.origin.lets.kind === "reflected")
        return `${by} sends back whatever origin asks, so every site is let in`;
      return danger.origin.byDefault
        ? `${by} lets in every origin ("*") when it is not told which`
        : `${by} lets in every origin ("*")`;
    case "refused-by-browser":
      return `${by} sends "*" together with credentials, which every browser refuses`;
    case "lets-nobody-in":
      return `${by} compares each entry of a list as text, so "*" in it lets no site in`;
    case "null-origin":
    case "null-origin-with-cookies":
      return `${by} lets in the origin "null"${withCredentials(danger)}`;
    case "hostile-origin":
    case "hostile-origin-with-cookies":
      return `${by} lets in ${danger.hostile?.origin ?? "strangers"}${withCredentials(danger)}: ${looseness(danger)}`;
  }
}

function withCredentials(danger: Danger): string {
  return danger.effect.endsWith("-with-cookies") ? ", with credentials allowed" : "";
}

function when(danger: Danger): string {
  const { whenUnset } = danger.origin;
  return whenUnset === undefined ? "" : `, as soon as ${whenUnset} is not set`;
}

function whyOf(danger: Danger, policy: CorsPolicy): string {
  switch (danger.effect) {
    case "any-site-with-cookies":
      return danger.origin.lets.kind === "reflected"
        ? "A page on any site can read this API with the visitor's cookies, and act in the visitor's name."
        : `With both, ${policy.by} answers with the caller's own origin instead of "*", so a page on any site can read this API with the visitor's cookies.`;
    case "any-site":
      return "A page on any site can read these answers from a visitor's browser, also where only the visitor's network can reach the server.";
    case "refused-by-browser":
      return "Requests with cookies fail, and the usual \"repair\", sending back the caller's origin, opens the API to every site with the visitor's cookies.";
    case "lets-nobody-in":
      return 'Browsers get no permission at all, and the usual "repair", allowing every origin, opens the API to every site.';
    case "null-origin":
      return 'Any site gets the origin "null" by loading its page in a sandboxed frame, so this lets every site read these answers.';
    case "null-origin-with-cookies":
      return 'Any site gets the origin "null" by loading its page in a sandboxed frame, so every site can read this API with the visitor\'s cookies.';
    case "hostile-origin":
      return `${registration(danger)} can read these answers from a visitor's browser.`;
    case "hostile-origin-with-cookies":
      return `${registration(danger)} can read this API with the visitor's cookies.`;
  }
}

function registration({ hostile }: Danger): string {
  if (hostile?.anybody) return "A page on any site";
  return hostile?.sharedHost
    ? `Names under ${hostile.sharedHost} go to whoever asks first: a stranger who takes one that fits`
    : "Whoever registers such a name";
}

function looseness({ origin }: Danger): string {
  return origin.lets.kind === "tested" ? passing(origin.lets.test) : "the test is too loose";
}

function passing(test: OriginTest): string {
  switch (test.kind) {
    case "regex":
      return `${test.source} ${extentOf(test)}`;
    case "startsWith":
      return `it starts with "${test.text}"`;
    case "endsWith":
      return `it ends with "${test.text}"`;
    case "contains":
      return `it contains "${test.text}"`;
    case "within":
      return "a list that is one string is searched for the origin as a part of it";
    case "all":
      return test.tests.map(passing).join(", and ");
    case "exact":
      return `it is ${test.origin}`;
    case "unknown":
      return "it passes";
  }
}

/** How much of the origin an expression has to match. */
function extentOf({ source, mode }: Extract<OriginTest, { kind: "regex" }>): string {
  const hasEnd = source.endsWith("$");
  if (mode === "full" || (hasEnd && source.startsWith("^"))) return "matches it";
  if (mode === "prefix") return hasEnd ? "matches it" : "matches its beginning";
  return "matches a part of it";
}

function fixOf(danger: Danger, policy: CorsPolicy): string {
  const { named, credentials } = policy.spelling;
  switch (danger.effect) {
    case "any-site-with-cookies":
      return danger.origin.whenUnset === undefined
        ? `Name the sites: ${named}. Or drop ${credentials}.`
        : `${fallBack(danger.origin.whenUnset)} Or drop ${credentials}.`;
    case "refused-by-browser":
      return `Name the sites: ${named}. Or drop ${credentials} if the answers are public.`;
    case "lets-nobody-in":
      return `Name the sites: ${named}.`;
    case "any-site":
      return danger.origin.whenUnset === undefined
        ? `Name the sites: ${named}.`
        : fallBack(danger.origin.whenUnset);
    case "null-origin":
    case "null-origin-with-cookies":
      return `Take "null" out and name the sites: ${named}. For local files, serve them from http://localhost during development.`;
    case "hostile-origin":
    case "hostile-origin-with-cookies":
      return `${tighter(danger)} Or name the sites: ${named}.`;
  }
}

function fallBack(name: string): string {
  return `Fall back to no site, or stop at start-up, when ${name} is not set; name the sites in it, such as https://app.example.com.`;
}

function tighter(danger: Danger): string {
  if (danger.hostile?.sharedHost) return "Give previews a domain of your own, such as *.preview.example.com.";
  const { lets } = danger.origin;
  const test: OriginTest | undefined = lets.kind === "tested" ? lets.test : undefined;
  switch (test?.kind) {
    case "endsWith":
      return !test.text || test.text.startsWith(".")
        ? "Compare with the whole origin."
        : `Compare the host name with "${bare(test.text)}", or test that it ends with ".${bare(test.text)}".`;
    case "within":
      return "Split the string into a list.";
    case "regex":
      return "Anchor the expression at both ends (^…$), escape every dot, and leave no part of the registered name to choose.";
    default:
      return "Compare with the whole origin instead of a part of it.";
  }
}

function bare(text: string): string {
  return text.replace(/^https?:\/\//, "").replace(/^\.+/, "");
}
