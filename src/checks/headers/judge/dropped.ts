import type { Draft, Span } from "../../../finding.ts";
import { groupBy } from "../../../group.ts";
import type { EdgeScope, SetHeader } from "../model.ts";
import { isKnown, isProtective, listed, shortened, writtenName } from "../names.ts";
import { type Deployment, type EdgeUnit, providedBy } from "./units.ts";

/** Headers that are set at one level and lost at another. */
export function droppedDrafts({ edges }: Deployment): Draft[] {
  return distinct(edges.flatMap((edge) => [...lostDrafts(edge), ...hiddenDrafts(edge)]));
}

/** What several servers include is told once. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const found = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = `${draft.at.path}:${draft.at.start}`;
    if (!found.has(key)) found.set(key, draft);
  }
  return [...found.values()];
}

function lostDrafts(edge: EdgeUnit): Draft[] {
  const { server } = edge;
  const losing = server.scopes.flatMap((scope) => {
    const lost = lostNames(scope, edge);
    return lost.length > 0 && scope.firstOwn ? [{ scope, lost, at: scope.firstOwn }] : [];
  });
  return [...groupBy(losing, ({ lost }) => lost.join()).values()].flatMap((group) => {
    const [first, ...others] = group.sort((a, b) => rank(a.scope) - rank(b.scope));
    if (!first) return [];
    const { scope, lost, at } = first;
    const names = lost.map(writtenName);
    const matters = scope.answers === "pages" && lost.some(isKnown);
    const also =
      others.length === 0
        ? ""
        : ` (and ${others.length === 1 ? "one more location" : `${others.length} more locations`})`;
    return [
      {
        rule: "headers/dropped",
        at,
        severity: matters ? ("warning" as const) : ("notice" as const),
        message: `\`${shortened(scope.label)}\`${also} has an add_header of its own, so nginx drops ${listed(names)} set around it`,
        fix: `Repeat ${names.length === 1 ? "it" : "them"} here (an \`include\` of a file with the security headers keeps that short), or write \`add_header_inherit merge;\` on nginx 1.29.3 and newer`,
        related: [
          ...uniqueSpans(scope.lost.filter((header) => lost.includes(header.name))).map((one) => ({
            at: one,
            message: "set here",
          })),
          ...others.map((other) => ({
            at: other.at,
            message: `\`${shortened(other.scope.label)}\` drops the same`,
          })),
        ],
        data: { missing: names, unit: server.unit },
      },
    ];
  });
}

function rank(scope: EdgeScope): number {
  return scope.answers === "pages" ? 0 : 1;
}

function lostNames(scope: EdgeScope, { server, apps }: EdgeUnit): string[] {
  if (scope.answers === "nothing") return [];
  const upstream = scope.proxies ? apps.flatMap((app) => app.headers) : [];
  if (scope.proxies && apps.some((app) => app.open)) return [];
  const still = providedBy([...scope.headers, ...upstream]);
  const tls = server.tls || server.redirectsToHttps;
  const names = [...new Set(scope.lost.map((header) => header.name))].filter(
    (name) => isProtective(name) && !still.has(name) && (name !== "strict-transport-security" || tls),
  );
  // Scripts and images need little more than to keep their type.
  return scope.answers === "pages" || names.includes("x-content-type-options") ? names : [];
}

function uniqueSpans(headers: readonly SetHeader[]): Span[] {
  return [...new Map(headers.map(({ at }) => [`${at.path}:${at.start}`, at])).values()];
}

const REQUIRED_OF_UPSTREAM = new Set([
  "content-security-policy",
  "x-frame-options",
  "x-content-type-options",
  "strict-transport-security",
]);

/** `proxy_hide_header` of a header that nothing sets instead. */
function hiddenDrafts({ server }: EdgeUnit): Draft[] {
  return server.scopes.flatMap((scope) => {
    if (!scope.proxies || scope.answers !== "pages" || scope.open) return [];
    const sent = providedBy(scope.headers);
    return scope.hidden
      .filter(({ name }) => REQUIRED_OF_UPSTREAM.has(name) && !sent.has(name))
      .map((hidden) => ({
        rule: "headers/dropped",
        at: hidden.at,
        message: `\`${hidden.how}\` takes the upstream's ${writtenName(hidden.name)} away, and \`${scope.label}\` sets none instead`,
        fix: hidden.fix,
        data: { missing: [writtenName(hidden.name)], unit: server.unit },
      }));
  });
}
