import { baselineOnDisk } from "../baseline.ts";
import { DEFAULT_OPTIONS } from "../check-options.ts";
import { DEFAULT_CONFIGURATION, type Layer, type Level } from "../config/configuration.ts";
import { ConfigError } from "../config/error.ts";
import { configurationNamed, configurationOnDisk } from "../config/find.ts";
import { globs } from "../config/glob.ts";
import type { ParsedConfiguration } from "../config/parse.ts";
import type { Path } from "../config/plain.ts";
import { presetLayers } from "../config/presets.ts";
import { DEFAULT_LIMITS } from "../engine/limits.ts";
import { UserError } from "../errors.ts";
import { CHECK_IDS } from "../finding.ts";
import { rootOf } from "../sources/root.ts";
import type { Observation, Patient, Section } from "./examination.ts";

/** The configuration that holds here, value by value, and where each of them comes from. */
export async function examineConfiguration(patient: Patient): Promise<readonly Section[]> {
  try {
    const parsed = await found(patient);
    return sectionsOf(parsed, patient.path, await baselineThatHolds(patient, parsed));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const details = error instanceof ConfigError ? error.details : [];
    const problems = [error.message, ...details, error.hint].map((text) => ({
      state: "problem" as const,
      text,
    }));
    return [{ title: "Configuration", observations: problems }];
  }
}

async function found({ cwd, config, noConfig }: Patient): Promise<ParsedConfiguration | undefined> {
  if (noConfig) return undefined;
  if (config !== undefined) return configurationNamed(cwd, config);
  return configurationOnDisk(rootOf(cwd).path);
}

/** The baseline that a scan of the tree uses, in words; an error where it is there and cannot be used. */
async function baselineThatHolds(
  { cwd }: Patient,
  parsed: ParsedConfiguration | undefined,
): Promise<string | UserError> {
  const named = parsed?.configuration.baseline;
  const baseline = await baselineOnDisk(rootOf(cwd).path, named).catch((error: unknown) => {
    if (error instanceof UserError) return error;
    throw error;
  });
  if (baseline instanceof UserError) return baseline;
  if (!baseline) return named === undefined ? "none" : `${named} (there is no such file)`;
  const { name, entries } = baseline;
  return `${name} (${entries.length} ${entries.length === 1 ? "entry" : "entries"})`;
}

/** A layer, and where the settings it was made of stand in the file; undefined for what comes from no file. */
interface Sourced {
  readonly layer: Layer;
  readonly at: Path | undefined;
}

function sectionsOf(
  parsed: ParsedConfiguration | undefined,
  path: string | undefined,
  baseline: string | UserError,
): readonly Section[] {
  const configuration = parsed?.configuration ?? DEFAULT_CONFIGURATION;
  const presets = presetLayers(configuration.extends).length;
  const all = configuration.layers.map((layer, i): Sourced => {
    if (i < presets) return { layer, at: undefined };
    return { layer, at: i === presets ? [] : ["overrides", i - presets - 1] };
  });
  const holding = all.filter(({ layer }) =>
    layer.paths === undefined ? true : path !== undefined && globs(layer.paths)(path),
  );
  const origin = (at: Path | undefined, source = "default") => {
    const place = at && parsed?.place(at);
    return place ? `${place.path}:${place.line}` : source;
  };
  const own = (key: string, value: unknown, ...rest: readonly string[]): Observation => {
    const at = [key, ...rest];
    return setting(at.join("."), value, isSet(parsed, at) ? origin(at) : "default");
  };
  const limits = { ...DEFAULT_LIMITS, ...configuration.limits };
  return [
    {
      title: path === undefined ? "Configuration" : `Configuration for ${path}`,
      observations: [
        configuration.file === undefined
          ? { state: "note", text: "no configuration file: the defaults hold" }
          : { state: "fine", text: `read from ${configuration.file}` },
        own("extends", configuration.extends),
        own("failOn", configuration.failOn),
        baseline instanceof UserError
          ? { state: "problem", text: `${baseline.message}. ${baseline.hint}` }
          : own("baseline", baseline),
        ...Object.entries(limits).map(([name, value]) => own("limits", value, name)),
        ...Object.entries(configuration.receive).map(([name, value]) => own("receive", value, name)),
      ],
    },
    { title: "Checks", observations: CHECK_IDS.flatMap((id) => checkRows(id, holding, origin)) },
    { title: "Severities other than the rules' own", observations: ruleRows(holding, origin) },
    {
      title: "Findings that may stand",
      observations: configuration.ignore
        .filter(({ paths }) => path === undefined || paths.length === 0 || globs(paths)(path))
        .map(({ paths, rules, ids, packages, values, until, reason, at }) => {
          const what = [
            ...rules,
            ...ids,
            ...packages,
            ...values.map((value) => `${value.slice(0, 15)}…`),
          ].join(", ");
          const where = paths.length === 0 ? "" : ` in ${paths.join(", ")}`;
          const end = until === undefined ? "" : `, until ${until}`;
          return {
            state: "fine",
            text: `${what || "everything"}${where}: ${reason}${end}`,
            from: `${at.path}:${at.line}`,
          };
        }),
    },
    {
      title: "Kinds of secrets of your own",
      observations: configuration.secretKinds.map(({ id, name, severity, at }) => ({
        state: "fine",
        text: `secrets/${id} (${severity}): ${name}`,
        from: `${at.path}:${at.line}`,
      })),
    },
    {
      title: "Overrides that --path would tell more of",
      observations: all.flatMap(({ layer, at }) =>
        path === undefined && layer.paths && at
          ? [{ state: "fine" as const, text: layer.paths.join(", "), from: origin(at) }]
          : [],
      ),
    },
  ];
}

type Origin = (at: Path | undefined, source?: string) => string;

function setting(name: string, value: unknown, from: string): Observation {
  return {
    state: "fine",
    text: `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`,
    from,
  };
}

function isSet(parsed: ParsedConfiguration | undefined, path: Path): boolean {
  let at: unknown = parsed?.settings;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return false;
    at = Reflect.get(at, step);
  }
  return at !== undefined;
}

/** Whether the check is on, and its options, each from the last layer that says something of it. */
function checkRows(
  id: (typeof CHECK_IDS)[number],
  layers: readonly Sourced[],
  origin: Origin,
): Observation[] {
  const toggle = layers.findLast(({ layer }) => layer.checks[id] !== undefined);
  const isOn = toggle?.layer.checks[id] ?? true;
  const where = (one: Sourced | undefined, ...rest: readonly string[]) =>
    origin(one?.at && [...one.at, "checks", id, ...rest], one?.layer.source);
  const rows = [setting(id, isOn ? "on" : "off", where(toggle))];
  const defaults = Object.entries(DEFAULT_OPTIONS).find(([name]) => name === id)?.[1] ?? {};
  for (const [name, value] of Object.entries(defaults)) {
    const given = layers.findLast(({ layer }) => optionIn(layer, id, name) !== undefined);
    rows.push(setting(`${id}.${name}`, given ? optionIn(given.layer, id, name) : value, where(given, name)));
  }
  return rows;
}

function optionIn({ options }: Layer, id: string, name: string): unknown {
  const own = Object.entries(options).find(([check]) => check === id)?.[1];
  return own === undefined ? undefined : Object.entries(own).find(([option]) => option === name)?.[1];
}

/** Of entries with the same name the last one holds. */
function ruleRows(layers: readonly Sourced[], origin: Origin): readonly Observation[] {
  const levels = new Map<string, { readonly level: Level; readonly from: string }>();
  for (const { layer, at } of layers) {
    for (const [name, level] of Object.entries(layer.rules)) {
      levels.set(name, { level, from: origin(at && [...at, "rules", name], layer.source) });
    }
  }
  return [...levels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { level, from }]) =>
      setting(name.includes("/") ? name : `${name} (all rules)`, level, from),
    );
}
