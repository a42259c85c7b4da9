import type { Profile } from "../../../check-options.ts";
import type { Draft, RelatedPlace, Severity } from "../../../finding.ts";
import { groupBy } from "../../../group.ts";
import type { AppHeaders, EdgeServer, SetHeader } from "../model.ts";
import { KNOWN, listed, writtenName } from "../names.ts";
import { appFix, caution, nginxFix, pairs, settersOf, whyOf } from "./missing-text.ts";
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

type ProfileOf = (path: string) => Profile;

/** One finding for every deploy unit that lacks something. */
export function missingDrafts({ edges, apps }: Deployment, profileOf: ProfileOf): Draft[] {
  const byUnit = groupBy(edges, (edge) => edge.server.unit);
  const covered = new Set(edges.flatMap((edge) => edge.apps.map((app) => app.unit)));
  return [
    ...[...byUnit.values()].flatMap((members) => edgeDraft(members, profileOf) ?? []),
    ...apps.filter((app) => !covered.has(app.unit)).flatMap((app) => appDraft(app, profileOf) ?? []),
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

function edgeGap(edge: EdgeUnit, profileOf: ProfileOf): EdgeGap | undefined {
  const { server, apps } = edge;
  const pages = server.scopes.filter((scope) => scope.answers === "pages");
  if (pages.some((scope) => scope.open) || apps.some((app) => app.open)) return undefined;
  const tls = server.tls || server.redirectsToHttps || profileOf(server.at.path) === "guide";
  // What one location loses is told as such, at that location.
  const own = pages.flatMap((scope) => [...scope.headers, ...scope.lost]);
  const disabled = apps.flatMap((app) => disabledNames(app.sources));
  const gap = gapOf([...own, ...apps.flatMap((app) => app.headers)], disabled, tls);
  return gap.missing.length === 0 ? undefined : { ...gap, edge, ownPresent: gapOf(own, [], tls).present };
}

function edgeDraft(members: readonly EdgeUnit[], profileOf: ProfileOf): Draft | undefined {
  const gaps = members
    .flatMap((edge) => edgeGap(edge, profileOf) ?? [])
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
  const passesOn = passesPagesOn(server);
  return {
    ...common,
    at: server.at,
    // Whatever stands behind it, outside of this repository, may send them.
    confidence: worst.ownPresent.length > 0 || apps.length > 0 || !passesOn ? "high" : "medium",
    message: `${server.label}${more} ${sets}no ${listed(worst.missing.map(writtenName), "or")}${passesOn ? behindText(apps) : ""}`,
    fix: nginxFix(worst.missing, server),
    related: [...related, ...unusedPlaces(apps)],
  };
}

function behindText(apps: readonly AppUnit[]): string {
  const [first, ...others] = apps;
  if (!first) return "; whether the application behind it does cannot be told from this repository";
  const which = others.length > 0 ? "applications" : `${first.app.framework} application`;
  return `, and neither ${others.length > 0 ? "do" : "does"} the ${which} behind it`;
}

function onlyProxies(server: EdgeServer): boolean {
  return server.scopes.every((scope) => scope.answers === "nothing" || scope.proxies);
}

function passesPagesOn(server: EdgeServer): boolean {
  return server.scopes.some((scope) => scope.answers === "pages" && scope.proxies);
}

function appDraft(unit: AppUnit, profileOf: ProfileOf): Draft | undefined {
  if (unit.open) return undefined;
  const { app, sources } = unit;
  const guide = profileOf(app.at.path) === "guide";
  const { missing, present } = gapOf(unit.headers, disabledNames(sources), unit.tls || guide);
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
      fix: appFix(unit, missing, true),
    };
  }
  return {
    ...common,
    at: app.at,
    // Something in front of it that is not in this repository may set them.
    severity: guide ? "warning" : "notice",
    message: `This ${app.framework} application sends no ${names}${unit.unused.length > 0 ? ": the code that would set headers is never used" : ""}`,
    fix: appFix(unit, missing, false),
  };
}

function severityOf(missing: readonly string[], jsonOnly: boolean, otherwise: Severity): Severity {
  return jsonOnly && missing.every((name) => FOR_PAGES.has(name)) ? "notice" : otherwise;
}

function disabledNames(sources: readonly AppHeaders[]): string[] {
  return sources.flatMap((source) => source.disabled.map((one) => one.name));
}

function unusedPlaces(apps: readonly AppUnit[]): RelatedPlace[] {
  return apps.flatMap((app) => [
    ...app.unused.map((one) => ({ at: one.at, message: `${one.label} sets headers, but nothing uses it` })),
    ...app.partial
      .slice(0, 3)
      .map((one) => ({ at: one.at, message: `${one.label} sets headers on a part of the responses only` })),
  ]);
}
