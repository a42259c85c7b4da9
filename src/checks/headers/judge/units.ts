import type { Guard } from "../../../languages/value.ts";
import { parsePolicy, restrictsFraming } from "../csp.ts";
import type {
  App,
  AppHeaders,
  EdgeServer,
  HeaderModel,
  Services,
  SetHeader,
  UnreadEdge,
  Wiring,
} from "../model.ts";
import { baseOf, directoryOf, isWithin } from "../units.ts";
import { wiredReach } from "./wiring.ts";

/** What an application sends, whichever of its files says so. */
export interface AppUnit {
  readonly unit: string;
  readonly app: App;
  /** Headers on every response. */
  readonly headers: readonly SetHeader[];
  readonly open: boolean;
  readonly sources: readonly AppHeaders[];
  /** Code that sets headers on some responses only. */
  readonly partial: readonly AppHeaders[];
  /** Code that sets headers and that nothing uses. */
  readonly unused: readonly AppHeaders[];
  readonly servesHtml: boolean;
  readonly tls: boolean;
  /** Whether it keeps to itself which framework it is. */
  readonly anonymous: boolean;
}

/** A server that browsers reach, and the applications of the repository behind it. */
export interface EdgeUnit {
  readonly server: EdgeServer;
  readonly apps: readonly AppUnit[];
}

export interface Deployment {
  readonly edges: readonly EdgeUnit[];
  readonly apps: readonly AppUnit[];
}

/** Joins what the readers found in single files to what is deployed. */
export function deploymentOf(models: readonly HeaderModel[]): Deployment {
  const apps = appUnits(models);
  const services = models.flatMap((model) => (model.kind === "services" ? [model] : []));
  const edges = distinctServers(models)
    .filter((server) => !server.internal && server.scopes.some((scope) => scope.answers === "pages"))
    .map((server) => ({ server, apps: appsBehind(server, apps, services) }));
  return { edges, apps };
}

/** A server read both from its own file and through the one that includes it counts once, with its surroundings. */
function distinctServers(models: readonly HeaderModel[]): EdgeServer[] {
  const found = new Map<string, EdgeServer>();
  for (const model of models) {
    if (model.kind !== "edge") continue;
    const key = `${model.at.path}:${model.at.start}`;
    const known = found.get(key);
    if (!known || (model.rooted && !known.rooted)) found.set(key, model);
  }
  return [...found.values()].sort((a, b) =>
    a.at.path < b.at.path ? -1 : a.at.path > b.at.path ? 1 : a.at.start - b.at.start,
  );
}

/**
 * The applications a server hands requests to. A host that is a service built from a directory decides; any other host may
 * be any application of the same compose project, or of the repository, and is taken to be.
 */
function appsBehind(server: EdgeServer, apps: readonly AppUnit[], compose: readonly Services[]): AppUnit[] {
  const around = compose
    .filter((file) => isWithin(server.unit, file.unit))
    .sort((a, b) => b.unit.length - a.unit.length);
  const project = around
    .map((file) => apps.filter((app) => isWithin(app.unit, file.unit)))
    .find((found) => found.length > 0);
  const nearest = around.length > 0 ? around : compose;
  const behind = server.upstreams.flatMap((host) => {
    const directory = nearest.flatMap((file) => file.services).find((one) => one.name === host)?.directory;
    if (directory === undefined) return project ?? apps;
    return apps.filter((app) => isWithin(app.unit, directory) || isWithin(directory, app.unit));
  });
  return [...new Set(behind)];
}

function appUnits(models: readonly HeaderModel[]): AppUnit[] {
  const wirings = models.flatMap((model) => (model.kind === "wiring" ? [model] : []));
  const apps = new Map<string, App>();
  for (const model of models) {
    if (model.kind !== "app" || !model.deployed) continue;
    const known = apps.get(model.unit);
    if (!known || mainness(model.at.path) < mainness(known.at.path)) apps.set(model.unit, model);
  }
  return [...apps.values()].map((app) => appUnit(app, models, wirings));
}

/** Of several files that create an application the one that looks like the main one has the smallest number. */
function mainness(path: string): number {
  const name = baseOf(path).replace(/\.\w+$/, "");
  const usual = /^(main|app|server|index|application|wsgi|asgi|__init__)$/.test(name) ? 0 : 100;
  return usual + path.split("/").length;
}

function appUnit(app: App, models: readonly HeaderModel[], wirings: readonly Wiring[]): AppUnit {
  const traits = models.flatMap((model) =>
    model.kind === "trait" && model.unit === app.unit ? [model.trait] : [],
  );
  const sources: AppHeaders[] = [];
  const partial: AppHeaders[] = [];
  const unused: AppHeaders[] = [];
  for (const model of models) {
    if (model.kind !== "app-headers" || !holds(model.guard)) continue;
    // What another unit exports counts when this one uses it; its loose code does not concern this one.
    const outside = model.unit !== app.unit;
    if (outside && model.reach !== "export") continue;
    const users = outside ? wirings.filter((wiring) => wiring.unit === app.unit) : wirings;
    const mentions = outside
      ? model.mentions.filter((path) => isWithin(directoryOf(path), app.unit))
      : model.mentions;
    const reach = model.reach === "export" ? wiredReach({ ...model, mentions }, users) : model.reach;
    if (outside && reach === "nobody") continue;
    if (reach === "app") sources.push(model);
    else if (reach === "part") partial.push(model);
    else unused.push(model);
  }
  return {
    unit: app.unit,
    app,
    headers: sources.flatMap((source) => source.headers),
    open:
      sources.some((source) => source.open) ||
      models.some((model) => model.kind === "unread-edge" && mayCover(model, app.unit)),
    sources,
    partial,
    unused,
    servesHtml: traits.includes("html"),
    tls: traits.includes("tls"),
    anonymous: traits.includes("anonymous"),
  };
}

/** Configuration in `deploy/` is for the whole repository when that is where it is kept. */
function mayCover({ unit, covers }: UnreadEdge, app: string): boolean {
  if (covers === "unit") return unit === app;
  return isWithin(app, unit) || isWithin(unit, app) || directoryOf(unit) === directoryOf(app);
}

function holds(guard: Guard): boolean {
  return guard !== "development";
}

/** Names that are there, with what stands in for another: a policy that restricts framing for X-Frame-Options. */
export function providedBy(headers: readonly SetHeader[]): Set<string> {
  const names = new Set(headers.map((header) => header.name));
  const framing = headers.some(
    ({ name, value }) =>
      name === "content-security-policy" && (value === undefined || restrictsFraming(parsePolicy(value))),
  );
  if (framing) names.add("x-frame-options");
  return names;
}
