import type { Draft, RelatedPlace, Severity } from "../../../finding.ts";
import { groupBy } from "../group.ts";
import type { App, AppHeaders, EdgeScope, EdgeServer, Framework, SetHeader } from "../model.ts";
import { KNOWN, listed, shortened, writtenName } from "../names.ts";
import { type AppUnit, type Deployment, type EdgeUnit, providedBy } from "./units.ts";

/** What a browser needs from every unit; HSTS only where TLS ends, and never X-XSS-Protection. */
const ALWAYS_REQUIRED = ["content-security-policy", "x-frame-options", "x-content-type-options"];
const HSTS = "strict-transport-security";
/** What does little for an API that answers with JSON only. */
const FOR_PAGES = new Set(["content-security-policy", "x-frame-options"]);

/** What one server or application does not send. */
interface Gap {
  readonly missing: readonly string[];
  /** Known headers that are there, required or not: whoever set one took the matter on. */
  readonly present: readonly string[];
}

/** One finding for every deploy unit that lacks something. */
export function missingDrafts({ edges, apps }: Deployment): Draft[] {
  const byUnit = groupBy(edges, (edge) => edge.server.unit);
  const covered = new Set(edges.flatMap((edge) => edge.apps.map((app) => app.unit)));
  return [
    ...[...byUnit.values()].flatMap((members) => edgeDraft(members) ?? []),
    ...apps.filter((app) => !covered.has(app.unit)).flatMap((app) => appDraft(app) ?? []),
  ];
}

function gapOf(headers: readonly SetHeader[], excused: Iterable<string>, tls: boolean): Gap {
  const provided = providedBy(headers);
  const required = tls ? [...ALWAYS_REQUIRED, HSTS] : ALWAYS_REQUIRED;
  const told = new Set(excused);
  return {
    missing: required.filter((name) => !provided.has(name) && !told.has(name)),
    present: [...KNOWN.keys()].filter((name) => provided.has(name)),
  };
}

interface EdgeGap extends Gap {
  readonly edge: EdgeUnit;
  /** Known headers that the server itself sets. */
  readonly ownPresent: readonly string[];
}

function edgeGap(edge: EdgeUnit): EdgeGap | undefined {
  const { server, apps } = edge;
  const pages = server.scopes.filter((scope) => scope.answers === "pages");
  if (pages.some((scope) => scope.open) || apps.some((app) => app.open)) return undefined;
  const tls = server.tls || server.redirectsToHttps;
  // What one location loses is told as such, at that location.
  const own = pages.flatMap((scope) => [...scope.headers, ...scope.lost]);
  const disabled = apps.flatMap((app) => disabledNames(app.sources));
  const gap = gapOf([...own, ...apps.flatMap((app) => app.headers)], disabled, tls);
  return gap.missing.length === 0 ? undefined : { ...gap, edge, ownPresent: gapOf(own, [], tls).present };
}

function edgeDraft(members: readonly EdgeUnit[]): Draft | undefined {
  const gaps = members
    .flatMap((edge) => edgeGap(edge) ?? [])
    .sort((a, b) => b.missing.length - a.missing.length);
  const [worst, ...others] = gaps;
  if (!worst) return undefined;
  const { server, apps } = worst.edge;
  const setters = apps.flatMap((app) => app.sources);
  const jsonOnly = apps.length > 0 && apps.every((app) => !app.servesHtml) && onlyProxies(server);
  const more =
    others.length === 0 ? "" : others.length === 1 ? " (and one more)" : ` (and ${others.length} more)`;
  const related = others.map(({ edge, missing }) => ({
    at: edge.server.at,
    message: `${edge.server.label} sends no ${listed(missing.map(writtenName), "or")} either`,
  }));
  const [setter] = setters;
  const common = {
    rule: "headers/missing",
    severity: severityOf(worst.missing, jsonOnly, "warning"),
    why: whyOf(worst.missing),
    data: { missing: worst.missing.map(writtenName), unit: server.unit },
  };
  // Whoever sets some of them is the one to complete the list.
  if (worst.ownPresent.length === 0 && setter && worst.present.length > 0) {
    return {
      ...common,
      at: setter.at,
      message: `${settersOf(setters)} ${listed(worst.present.map(writtenName))} but no ${listed(worst.missing.map(writtenName), "or")}, and neither does nginx in front of it`,
      fix: `Set them here as well: ${pairs(worst.missing)}${caution(worst.missing)}`,
      related: [{ at: server.at, message: `${server.label} hands requests to it` }],
    };
  }
  const sets =
    worst.ownPresent.length > 0 ? `sets ${listed(worst.ownPresent.map(writtenName))} but ` : "sends ";
  return {
    ...common,
    at: server.at,
    // Whatever stands behind it, outside of this repository, may send them.
    confidence: worst.ownPresent.length > 0 || apps.length > 0 || !passesPagesOn(server) ? "high" : "medium",
    message: `${server.label}${more} ${sets}no ${listed(worst.missing.map(writtenName), "or")}`,
    fix: nginxFix(worst.missing, server),
    related: [...related, ...unusedPlaces(apps)],
  };
}

function onlyProxies(server: EdgeServer): boolean {
  return server.scopes.every((scope) => scope.answers === "nothing" || scope.proxies);
}

/** `helmet.noSniff()` and `secure` set, with the verb. */
function settersOf(sources: readonly AppHeaders[]): string {
  const labels = [...new Set(sources.filter(({ headers }) => headers.length > 0).map(({ label }) => label))];
  if (labels.length > 3) return `${labels[0]} and ${labels.length - 1} more set`;
  return `${listed(labels)} ${labels.length === 1 ? "sets" : "set"}`;
}

function passesPagesOn(server: EdgeServer): boolean {
  return server.scopes.some((scope) => scope.answers === "pages" && scope.proxies);
}

function nginxFix(missing: readonly string[], server: EdgeServer): string {
  const lines = missing.map(
    (name) => `add_header ${writtenName(name)} "${KNOWN.get(name)?.value ?? ""}" always;`,
  );
  const separate = server.scopes.filter(
    (scope) => scope.firstOwn && isInner(scope, server) && scope.answers !== "nothing",
  );
  const [first] = separate;
  const also = first
    ? `, and in ${named(separate)} too (a location with an add_header of its own inherits none)`
    : "";
  return `Add to the server block${also}: ${lines.join(" ")}${caution(missing)}`;
}

function named(scopes: readonly EdgeScope[]): string {
  if (scopes.length > 2) return `the ${scopes.length} locations that have an add_header`;
  return listed(scopes.map((scope) => `\`${shortened(scope.label)}\``));
}

function isInner(scope: EdgeScope, server: EdgeServer): boolean {
  return scope.at.start !== server.at.start || scope.at.path !== server.at.path;
}

function appDraft(unit: AppUnit): Draft | undefined {
  if (unit.open) return undefined;
  const { app, sources } = unit;
  const { missing, present } = gapOf(unit.headers, disabledNames(sources), unit.tls);
  if (missing.length === 0) return undefined;
  const [setter] = sources;
  const names = listed(missing.map(writtenName), "or");
  const common = {
    rule: "headers/missing",
    why: whyOf(missing),
    related: unusedPlaces([unit]),
    data: { missing: missing.map(writtenName), unit: unit.unit },
  };
  if (setter && present.length > 0) {
    return {
      ...common,
      at: setter.at,
      severity: severityOf(missing, !unit.servesHtml, "warning"),
      message: `${settersOf(sources)} ${listed(present.map(writtenName))} but no ${names}`,
      fix: appFix(app, missing, true),
    };
  }
  return {
    ...common,
    at: app.at,
    // Something in front of it that is not in this repository may set them.
    severity: "notice",
    message: `This ${app.framework} application sends no ${names}${unit.unused.length > 0 ? ": the code that would set headers is never used" : ""}`,
    fix: appFix(app, missing, false),
  };
}

function severityOf(missing: readonly string[], jsonOnly: boolean, otherwise: Severity): Severity {
  return jsonOnly && missing.every((name) => FOR_PAGES.has(name)) ? "notice" : otherwise;
}

function disabledNames(sources: readonly AppHeaders[]): string[] {
  return sources.flatMap((source) => source.disabled.map((one) => one.name));
}

function whyOf(missing: readonly string[]): string {
  const consequences = missing.flatMap((name) => {
    const known = KNOWN.get(name);
    return known ? [`without ${known.written} ${known.without}`] : [];
  });
  const text = consequences.join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A policy is the one header that can break pages. */
function caution(missing: readonly string[]): string {
  return missing.includes("content-security-policy")
    ? " (try the policy as Content-Security-Policy-Report-Only first: one that is too strict breaks pages)"
    : "";
}

function pairs(missing: readonly string[]): string {
  return missing.map((name) => `${writtenName(name)}: ${KNOWN.get(name)?.value ?? ""}`).join(" · ");
}

const HOW: { readonly [framework in Framework]: string } = {
  Express: "Call `app.use(helmet())` (npm package helmet) before the first route",
  Flask:
    "Call `Talisman(app)` (PyPI package flask-talisman), or set them in an `@app.after_request` function",
  FastAPI: 'Set them on `response.headers` in an `@app.middleware("http")` function',
  Starlette: "Set them in a middleware class and pass it to `add_middleware`",
};

function appFix(app: App, missing: readonly string[], someSet: boolean): string {
  if (someSet) return `Set them in the same place: ${pairs(missing)}${caution(missing)}`;
  const values = app.framework === "Express" ? "" : `: ${pairs(missing)}`;
  return `${HOW[app.framework]}${values}. If a proxy that is not in this repository sets them, ignore this finding with that reason`;
}

function unusedPlaces(apps: readonly AppUnit[]): RelatedPlace[] {
  return apps.flatMap((app) => [
    ...app.unused.map((one) => ({ at: one.at, message: `${one.label} sets headers, but nothing uses it` })),
    ...app.partial
      .slice(0, 3)
      .map((one) => ({ at: one.at, message: `${one.label} sets headers on a part of the responses only` })),
  ]);
}
