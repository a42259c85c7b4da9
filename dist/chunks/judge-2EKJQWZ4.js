import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  hostileOrigin,
  isDevelopmentFile,
  under
} from "./chunk-D7AVI2BD.js";
import "./chunk-RZGYXAJU.js";

// src/checks/cors/effect.ts
var EFFECTS = [
  "any-site-with-cookies",
  "hostile-origin-with-cookies",
  "null-origin-with-cookies",
  "hostile-origin",
  "null-origin",
  "any-site",
  "refused-by-browser",
  "lets-nobody-in"
];
function dangerOf(origin, policy) {
  const cookies = policy.credentials.state === "on";
  switch (origin.lets.kind) {
    case "any":
      if (!cookies) return { effect: "any-site", origin };
      return {
        effect: policy.wildcardWithCredentials === "reflected" ? "any-site-with-cookies" : "refused-by-browser",
        origin
      };
    case "reflected":
      return { effect: cookies ? "any-site-with-cookies" : "any-site", origin };
    case "ineffective":
      return { effect: "lets-nobody-in", origin };
    case "unknown":
      return void 0;
    case "tested": {
      const { test } = origin.lets;
      if (test.kind === "exact") {
        if (test.origin !== "null") return void 0;
        return { effect: cookies ? "null-origin-with-cookies" : "null-origin", origin };
      }
      const hostile = hostileOrigin(test);
      if (!hostile) return void 0;
      return { effect: cookies ? "hostile-origin-with-cookies" : "hostile-origin", origin, hostile };
    }
  }
}
function worstOf(dangers) {
  return [...dangers].sort((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect))[0];
}
function ruleOf({ origin, effect }) {
  if (origin.lets.kind === "reflected") return "cors/reflected-origin";
  if (origin.lets.kind !== "tested") return "cors/wildcard-origin";
  return effect.startsWith("null-origin") ? "cors/null-origin" : "cors/weak-origin-pattern";
}
var SEVERITY = {
  "any-site-with-cookies": "error",
  "hostile-origin-with-cookies": "error",
  "null-origin-with-cookies": "error",
  "hostile-origin": "warning",
  "null-origin": "warning",
  "any-site": "warning",
  "refused-by-browser": "warning",
  "lets-nobody-in": "notice"
};
var PUBLIC_PATHS = [
  /^\/?(assets?|static|public|fonts?|images?|img|media|_next\/static|\.well-known)(\/|$)/i,
  /\.(woff2?|ttf|otf|eot|png|jpe?g|gif|svg|css|js)$/i,
  /^\/(robots\.txt|sitemap\.xml|favicon\.ico|manifest\.json|openapi\.json|swagger\.json)$/i
];
function isPublic(path) {
  return PUBLIC_PATHS.some((pattern) => pattern.test(path));
}
function severityOf(danger, policy) {
  const severity = SEVERITY[danger.effect];
  if (danger.effect === "any-site" && policy.paths.length > 0 && policy.paths.every(isPublic))
    return "notice";
  if (danger.hostile?.partlyFixed) return severity === "error" ? "warning" : "notice";
  return severity;
}

// src/checks/cors/wording.ts
function wordingOf(danger, policy) {
  return {
    message: `${messageOf(danger, policy)}${when(danger)}.`,
    why: whyOf(danger, policy),
    fix: fixOf(danger, policy)
  };
}
function messageOf(danger, policy) {
  const { by } = policy;
  switch (danger.effect) {
    case "any-site-with-cookies":
      return danger.origin.lets.kind === "reflected" ? `${by} sends back whatever origin asks, with credentials allowed` : `${by} lets in every origin ("*") together with credentials`;
    case "any-site":
      if (danger.origin.lets.kind === "reflected")
        return `${by} sends back whatever origin asks, so every site is let in`;
      return danger.origin.byDefault ? `${by} lets in every origin ("*") when it is not told which` : `${by} lets in every origin ("*")`;
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
function withCredentials(danger) {
  return danger.effect.endsWith("-with-cookies") ? ", with credentials allowed" : "";
}
function when(danger) {
  const { whenUnset } = danger.origin;
  return whenUnset === void 0 ? "" : `, as soon as ${whenUnset} is not set`;
}
function whyOf(danger, policy) {
  switch (danger.effect) {
    case "any-site-with-cookies":
      return danger.origin.lets.kind === "reflected" ? "A page on any site can read this API with the visitor's cookies, and act in the visitor's name." : `With both, ${policy.by} answers with the caller's own origin instead of "*", so a page on any site can read this API with the visitor's cookies.`;
    case "any-site":
      return "A page on any site can read these answers from a visitor's browser, also where only the visitor's network can reach the server.";
    case "refused-by-browser":
      return `Requests with cookies fail, and the usual "repair", sending back the caller's origin, opens the API to every site with the visitor's cookies.`;
    case "lets-nobody-in":
      return 'Browsers get no permission at all, and the usual "repair", allowing every origin, opens the API to every site.';
    case "null-origin":
      return 'Any site gets the origin "null" by loading its page in a sandboxed frame, so this lets every site read these answers.';
    case "null-origin-with-cookies":
      return `Any site gets the origin "null" by loading its page in a sandboxed frame, so every site can read this API with the visitor's cookies.`;
    case "hostile-origin":
      return `${registration(danger)} can read these answers from a visitor's browser.`;
    case "hostile-origin-with-cookies":
      return `${registration(danger)} can read this API with the visitor's cookies.`;
  }
}
function registration({ hostile }) {
  if (hostile?.anybody) return "A page on any site";
  return hostile?.sharedHost ? `Names under ${hostile.sharedHost} go to whoever asks first: a stranger who takes one that fits` : "Whoever registers such a name";
}
function looseness({ origin }) {
  return origin.lets.kind === "tested" ? passing(origin.lets.test) : "the test is too loose";
}
function passing(test) {
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
function extentOf({ source, mode }) {
  const hasEnd = source.endsWith("$");
  if (mode === "full" || hasEnd && source.startsWith("^")) return "matches it";
  if (mode === "prefix") return hasEnd ? "matches it" : "matches its beginning";
  return "matches a part of it";
}
function fixOf(danger, policy) {
  const { named, credentials } = policy.spelling;
  switch (danger.effect) {
    case "any-site-with-cookies":
      return danger.origin.whenUnset === void 0 ? `Name the sites: ${named}. Or drop ${credentials}.` : `${fallBack(danger.origin.whenUnset)} Or drop ${credentials}.`;
    case "refused-by-browser":
      return `Name the sites: ${named}. Or drop ${credentials} if the answers are public.`;
    case "lets-nobody-in":
      return `Name the sites: ${named}.`;
    case "any-site":
      return danger.origin.whenUnset === void 0 ? `Name the sites: ${named}.` : fallBack(danger.origin.whenUnset);
    case "null-origin":
    case "null-origin-with-cookies":
      return `Take "null" out and name the sites: ${named}. For local files, serve them from http://localhost during development.`;
    case "hostile-origin":
    case "hostile-origin-with-cookies":
      return `${tighter(danger)} Or name the sites: ${named}.`;
  }
}
function fallBack(name) {
  return `Fall back to no site, or stop at start-up, when ${name} is not set; name the sites in it, such as https://app.example.com.`;
}
function tighter(danger) {
  if (danger.hostile?.sharedHost) return "Give previews a domain of your own, such as *.preview.example.com.";
  const { lets } = danger.origin;
  const test = lets.kind === "tested" ? lets.test : void 0;
  switch (test?.kind) {
    case "endsWith":
      return !test.text || test.text.startsWith(".") ? "Compare with the whole origin." : `Compare the host name with "${bare(test.text)}", or test that it ends with ".${bare(test.text)}".`;
    case "within":
      return "Split the string into a list.";
    case "regex":
      return "Anchor the expression at both ends (^\u2026$), escape every dot, and leave no part of the registered name to choose.";
    default:
      return "Compare with the whole origin instead of a part of it.";
  }
}
function bare(text) {
  return text.replace(/^https?:\/\//, "").replace(/^\.+/, "");
}

// src/checks/cors/judge.ts
function judge(policies) {
  const productionIsSafe = filesWithSafeProduction(policies);
  const verdicts = policies.flatMap((policy) => {
    const verdict = verdictOf(policy);
    if (!verdict || verdict.developmentOnly && productionIsSafe.has(policy.at.path)) return [];
    return [{ policy, ...verdict }];
  });
  const byPlace = /* @__PURE__ */ new Map();
  for (const verdict of verdicts) {
    const { at } = verdict.danger.origin;
    const key = JSON.stringify([at.path, at.start, at.end]);
    const other = byPlace.get(key);
    if (!other || rank(verdict) < rank(other)) byPlace.set(key, verdict);
  }
  return [...byPlace.values()].map(
    ({ policy, danger, developmentOnly }) => draftOf(policy, danger, developmentOnly)
  );
}
function rank({ danger, developmentOnly }) {
  return EFFECTS.indexOf(danger.effect) + (developmentOnly ? EFFECTS.length : 0);
}
function verdictOf(policy) {
  if (policy.role === "generated" || policy.role === "vendored" || policy.role === "minified")
    return void 0;
  const dangers = tested(policy.origins).flatMap((origin) => dangerOf(origin, policy) ?? []);
  const inDevelopment = (origin) => under(policy.guard, origin.guard) === "development";
  const worst = worstOf(dangers.filter((danger) => !inDevelopment(danger.origin)));
  if (worst) return { danger: worst, developmentOnly: false };
  const local = worstOf(dangers);
  if (!local || policy.origins.some((origin) => !inDevelopment(origin))) return void 0;
  return { danger: local, developmentOnly: true };
}
var MOST_PATTERNS = 40;
function tested(origins) {
  let patterns = 0;
  return origins.filter(({ lets }) => {
    const isPattern = lets.kind === "tested" && lets.test.kind !== "exact";
    return !isPattern || ++patterns <= MOST_PATTERNS;
  });
}
function filesWithSafeProduction(policies) {
  const safe = /* @__PURE__ */ new Set();
  for (const policy of policies) {
    if (policy.guard === "production" && !verdictOf(policy)) safe.add(policy.at.path);
  }
  return safe;
}
function draftOf(policy, danger, developmentOnly) {
  const { message, why, fix } = wordingOf(danger, policy);
  const setting = settingOf(policy, developmentOnly);
  const { at } = danger.origin;
  return {
    rule: ruleOf(danger),
    at,
    severity: setting ? "notice" : severityOf(danger, policy),
    message: setting ? `${message.slice(0, -1)} (${setting}).` : message,
    why,
    fix: developmentOnly ? `${fix} In development too, name http://localhost and its port instead.` : fix,
    related: relatedPlaces(policy, at),
    data: dataOf(policy, danger, developmentOnly)
  };
}
function settingOf(policy, developmentOnly) {
  if (developmentOnly || isDevelopmentFile(policy.at.path)) return "development only";
  if (policy.role === "test") return "in a test";
  if (policy.role === "example") return "in an example";
  return policy.role === "docs" ? "in documentation" : void 0;
}
function relatedPlaces(policy, at) {
  const places = [];
  const inside = at.path === policy.at.path && at.start >= policy.at.start && at.end <= policy.at.end;
  if (!inside) places.push({ at: policy.at, message: "used here" });
  if (policy.credentials.state === "on" && policy.credentials.at) {
    places.push({ at: policy.credentials.at, message: "credentials are allowed here" });
  }
  return places;
}
function dataOf(policy, danger, developmentOnly) {
  const { state } = policy.credentials;
  return {
    origins: policy.origins.map(({ lets }) => labelOf(lets)),
    credentials: state === "unknown" ? null : state === "on",
    effect: danger.effect,
    developmentOnly,
    ...danger.hostile ? { hostileOrigin: danger.hostile.origin } : {}
  };
}
function labelOf(lets) {
  switch (lets.kind) {
    case "any":
    case "ineffective":
      return "*";
    case "reflected":
      return "the caller's";
    case "unknown":
      return "unknown";
    case "tested":
      return testLabel(lets.test);
  }
}
function testLabel(test) {
  switch (test.kind) {
    case "exact":
      return test.origin;
    case "regex":
      return `/${test.source}/${test.flags}`;
    case "startsWith":
      return `${test.text}\u2026`;
    case "endsWith":
      return `\u2026${test.text}`;
    case "contains":
      return `\u2026${test.text}\u2026`;
    case "within":
      return test.text;
    case "all":
      return test.tests.map(testLabel).join(" and ");
    case "unknown":
      return "unknown";
  }
}
export {
  judge
};
