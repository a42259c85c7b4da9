import type { Draft } from "../../../finding.ts";
import type { HeaderModel } from "../model.ts";
import { listed, writtenName } from "../names.ts";
import { type Deployment, providedBy } from "./units.ts";

/** Middleware that is added after routes: those answer before it is asked. */
export function lateDrafts(models: readonly HeaderModel[], { edges }: Deployment): Draft[] {
  return models.flatMap((model) => {
    if (model.kind !== "app-headers" || !model.late || model.reach !== "app" || model.guard === "development")
      return [];
    const front = edges.filter((edge) => edge.apps.some((app) => app.unit === model.unit));
    const already = providedBy(front.flatMap((edge) => edge.server.scopes.flatMap((scope) => scope.headers)));
    const names = [...providedBy(model.headers)].filter(
      (name) =>
        !already.has(name) &&
        ["content-security-policy", "x-frame-options", "x-content-type-options"].includes(name),
    );
    if (names.length === 0) return [];
    return [
      {
        rule: "headers/missing",
        at: model.at,
        severity: "warning" as const,
        message: `${model.label} comes after routes, which answer without ${listed(names.map(writtenName))}`,
        why: "Express asks middleware in the order it was added: a route that answers first never gets to what comes after it.",
        fix: `Move ${model.label} above the first route`,
        related: [{ at: model.late, message: "the first route that answers before it" }],
        data: { missing: names.map(writtenName), unit: model.unit },
      },
    ];
  });
}
