import type { PartialOptions } from "../check-options.ts";
import { CHECK_IDS, type CheckId } from "../finding.ts";
import {
  type Configuration,
  type CustomKind,
  DEFAULT_CONFIGURATION,
  type IgnoreEntry,
  type Layer,
  type Place,
} from "./configuration.ts";
import type { Path } from "./plain.ts";
import { presetLayers } from "./presets.ts";
import type { Settings } from "./schema.ts";

/** What a file's settings come to, with all that they leave out. @param place where a path of the settings stands */
export function configurationFrom(
  settings: Settings,
  digest: string,
  place: (path: Path) => Place,
): Configuration {
  const file = place([]).path;
  const { extends: base = DEFAULT_CONFIGURATION.extends, limits = {} } = settings;
  return {
    file,
    digest,
    extends: base,
    failOn: settings.failOn ?? DEFAULT_CONFIGURATION.failOn,
    layers: [
      ...presetLayers(base),
      layerOf(file, undefined, settings),
      ...(settings.overrides ?? []).map((override, i) =>
        layerOf(`${file} overrides[${i}]`, listOf(override.paths), override),
      ),
    ],
    ignore: [...ignoresOf(settings, place), ...allowedOf(settings, place)],
    secretKinds: kindsOf(settings, place),
    baseline: settings.baseline,
    limits,
    receive: { ...DEFAULT_CONFIGURATION.receive, ...settings.receive },
  };
}

function layerOf(
  source: string,
  paths: readonly string[] | undefined,
  { checks = {}, rules = {} }: Pick<Settings, "checks" | "rules">,
): Layer {
  const toggles: { [Id in CheckId]?: boolean } = {};
  for (const id of CHECK_IDS) {
    const setting = checks[id];
    if (setting !== undefined) toggles[id] = setting !== "off" && setting !== false;
  }
  const levels = Object.entries(rules).flatMap(([name, level]) =>
    level === undefined ? [] : [[name, level] as const],
  );
  return { source, paths, checks: toggles, options: optionsOf(checks), rules: Object.fromEntries(levels) };
}

function optionsOf({ headers, pinning, advisories }: NonNullable<Settings["checks"]>): PartialOptions {
  return {
    ...(typeof headers === "object" ? { headers: headersFrom(headers) } : {}),
    ...(typeof pinning === "object" ? { pinning } : {}),
    ...(typeof advisories === "object" ? { advisories } : {}),
  };
}

type HeadersSettings = Exclude<NonNullable<NonNullable<Settings["checks"]>["headers"]>, string | boolean>;

function headersFrom({ providedBy, ...others }: HeadersSettings): PartialOptions["headers"] & object {
  return providedBy === undefined ? others : { ...others, providedBy: listOf(providedBy) };
}

function ignoresOf(settings: Settings, place: (path: Path) => Place): readonly IgnoreEntry[] {
  return (settings.ignore ?? []).map((entry, i) => ({
    paths: listOf(entry.path),
    rules: listOf(entry.rule),
    ids: listOf(entry.id),
    packages: listOf(entry.package),
    values: [],
    until: entry.until,
    reason: entry.reason,
    at: place(["ignore", i]),
  }));
}

function allowedOf(settings: Settings, place: (path: Path) => Place): readonly IgnoreEntry[] {
  const secrets = settings.checks?.secrets;
  const allowed = typeof secrets === "object" ? (secrets.allow ?? []) : [];
  return allowed.map(({ sha256, sha1, path, until, reason }, i) => ({
    paths: listOf(path),
    rules: ["secrets"],
    ids: [],
    packages: [],
    values: [
      ...(sha256 === undefined ? [] : [`sha256:${sha256.toLowerCase()}`]),
      ...(sha1 === undefined ? [] : [`sha1:${sha1.toLowerCase()}`]),
    ],
    until,
    reason,
    at: place(["checks", "secrets", "allow", i]),
  }));
}

function kindsOf(settings: Settings, place: (path: Path) => Place): readonly CustomKind[] {
  const secrets = settings.checks?.secrets;
  const kinds = typeof secrets === "object" ? (secrets.kinds ?? []) : [];
  return kinds.map(({ id, name, pattern, keywords, severity = "error" }, i) => ({
    id,
    name,
    pattern,
    keywords,
    severity,
    at: place(["checks", "secrets", "kinds", i]),
  }));
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
