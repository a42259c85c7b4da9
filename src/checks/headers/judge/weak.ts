import type { Draft, Span } from "../../../finding.ts";
import { SEVERITIES } from "../../../finding.ts";
import { groupBy } from "../../../group.ts";
import type { HeaderModel, HeaderSet, SetHeader } from "../model.ts";
import { isKnown, listed, writtenName } from "../names.ts";
import { weaknessesOf } from "../values.ts";

interface Source extends HeaderSet {
  readonly unit: string;
}

/** Values that do not do what their header is for, and nginx headers that error pages go without. */
export function weakDrafts(models: readonly HeaderModel[]): Draft[] {
  const sources = models.flatMap(setsOf);
  return [...valueDrafts(sources), ...alwaysDrafts(sources), ...disclosureDrafts(models)];
}

function setsOf(model: HeaderModel): Source[] {
  if (model.kind === "edge") return model.scopes.map((scope) => ({ ...scope, unit: model.unit }));
  if (model.kind === "fragment") return [model];
  return model.kind === "app-headers" && model.guard !== "development" && model.reach !== "nobody"
    ? [model]
    : [];
}

function keyOf({ at, name }: { at: Span; name: string }): string {
  return `${at.path}:${at.start}:${name}`;
}

function valueDrafts(sources: readonly Source[]): Draft[] {
  const found = new Map<string, Draft | undefined>();
  for (const source of sources) {
    const others = new Map(source.headers.map((header) => [header.name, header.value]));
    for (const header of source.headers) {
      const key = keyOf(header);
      // A level further in may set what makes the value do after all, so the first verdict without fault stands.
      if (found.has(key) && found.get(key) === undefined) continue;
      found.set(key, valueDraft(header, others, source.unit));
    }
  }
  return [...found.values()].flatMap((draft) => draft ?? []);
}

function valueDraft(
  header: SetHeader,
  others: ReadonlyMap<string, string | undefined>,
  unit: string,
): Draft | undefined {
  if (header.value === undefined) return undefined;
  const weaknesses = [...weaknessesOf(header.name, header.value, others)].sort(
    (a, b) => SEVERITIES.indexOf(a.level) - SEVERITIES.indexOf(b.level),
  );
  const [worst] = weaknesses;
  if (!worst) return undefined;
  const name = writtenName(header.name);
  return {
    rule: "headers/weak-value",
    at: header.at,
    severity: worst.level,
    message: `${name} ${listed(weaknesses.map((weakness) => weakness.what))}`,
    why: worst.consequence,
    fix: [...new Set(weaknesses.map((weakness) => weakness.fix))].join("; "),
    identity: header.name,
    data: { header: name, unit },
  };
}

/** Said once a file: the remedy is the same word in every line, and one annotation shows it. */
function alwaysDrafts(sources: readonly Source[]): Draft[] {
  const lacking = new Map<string, SetHeader>();
  const units = new Map<string, string>();
  for (const source of sources) {
    for (const header of source.headers) {
      if (header.always || !isKnown(header.name)) continue;
      lacking.set(keyOf(header), header);
      units.set(header.at.path, source.unit);
    }
  }
  return [...groupBy(lacking.values(), ({ at }) => at.path)].flatMap(([path, headers]) => {
    const sorted = headers.sort((a, b) => a.at.start - b.at.start);
    const [first] = sorted;
    if (!first) return [];
    const names = [...new Set(sorted.map((header) => writtenName(header.name)))];
    return [
      {
        rule: "headers/weak-value",
        at: first.at,
        severity: "notice" as const,
        message: `nginx leaves ${listed(names)} out of error pages: the add_header has no \`always\``,
        why: "Responses with status 4xx and 5xx go without the header, and error pages often show what a visitor sent.",
        fix: `Write \`always\` before the semicolon, as in \`add_header ${writtenName(first.name)} "${first.value ?? "…"}" always;\``,
        identity: "always",
        data: { headers: names, unit: units.get(path) ?? "" },
      },
    ];
  });
}

function disclosureDrafts(models: readonly HeaderModel[]): Draft[] {
  const found = new Map<string, Draft>();
  for (const model of models) {
    if (model.kind !== "edge") continue;
    for (const { at, how, fix, name } of model.disclosures) {
      found.set(keyOf({ at, name }), {
        rule: "headers/weak-value",
        at,
        severity: "notice",
        message: `\`${how}\` tells every visitor which version of the server answers`,
        why: "Scanners pick out servers whose version has a known hole.",
        fix,
        data: { header: writtenName(name), unit: model.unit },
      });
    }
  }
  return [...found.values()];
}
