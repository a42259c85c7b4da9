import type { Draft } from "../../../finding.ts";
import type { HeaderModel, Trait } from "../model.ts";
import { KNOWN, writtenName } from "../names.ts";
import { type Deployment, providedBy } from "./units.ts";

const FOR_PAGES = new Set(["content-security-policy", "x-frame-options"]);

/** Headers that code turns off, unless something else of the unit sets them. */
export function disabledDrafts(models: readonly HeaderModel[], { edges, apps }: Deployment): Draft[] {
  const traits = models.flatMap((model) => (model.kind === "trait" ? [model] : []));
  const drafts = models.flatMap((model) => {
    if (model.kind !== "app-headers" || model.guard === "development" || model.reach === "nobody") return [];
    const own = apps.filter((app) => app.unit === model.unit).flatMap((app) => app.headers);
    const front = edges.filter((edge) => edge.apps.some((app) => app.unit === model.unit));
    const edgeHeaders = front.flatMap((edge) =>
      edge.server.scopes.filter((scope) => scope.answers === "pages").flatMap((scope) => scope.headers),
    );
    const elsewhere = providedBy([...own, ...model.headers, ...edgeHeaders]);
    return model.disabled
      .filter(({ name }) => !elsewhere.has(name))
      .map((disabled): Draft => {
        const name = writtenName(disabled.name);
        return {
          rule: "headers/disabled",
          at: disabled.at,
          severity: FOR_PAGES.has(disabled.name) && !servesHtml(model.unit, traits) ? "notice" : "warning",
          message: `\`${disabled.how}\` turns ${name} off, and nothing else in this repository sets it`,
          why: `Without it ${KNOWN.get(disabled.name)?.without ?? "browsers fall back to their weakest behaviour"}.`,
          fix: disabled.fix,
          data: { missing: [name], unit: model.unit },
        };
      });
  });
  return drafts;
}

function servesHtml(unit: string, traits: readonly Trait[]): boolean {
  return traits.some((trait) => trait.unit === unit && trait.trait === "html");
}
