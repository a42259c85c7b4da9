import type { AppHeaders, EdgeScope, EdgeServer, Framework } from "../model.ts";
import { KNOWN, listed, shortened, writtenName } from "../names.ts";
import type { AppUnit } from "./units.ts";

/** `helmet.noSniff()` and `secure` set, with the verb. */
export function settersOf(sources: readonly AppHeaders[]): string {
  const labels = [...new Set(sources.filter(({ headers }) => headers.length > 0).map(({ label }) => label))];
  if (labels.length > 3) return `${labels[0]} and ${labels.length - 1} more set`;
  return `${listed(labels)} ${labels.length === 1 ? "sets" : "set"}`;
}

export function whyOf(missing: readonly string[]): string {
  const consequences = missing.flatMap((name) => {
    const known = KNOWN.get(name);
    return known ? [`without ${known.written} ${known.without}`] : [];
  });
  return consequences.join("; ");
}

export function nginxFix(missing: readonly string[], server: EdgeServer): string {
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
  return `Add to the server block${also}: \`${lines.join(" ")}\`${caution(missing)}`;
}

function named(scopes: readonly EdgeScope[]): string {
  if (scopes.length > 2) return `the ${scopes.length} locations that have an add_header`;
  return listed(scopes.map((scope) => `\`${shortened(scope.label)}\``));
}

function isInner(scope: EdgeScope, server: EdgeServer): boolean {
  return scope.at.start !== server.at.start || scope.at.path !== server.at.path;
}

/** A policy is the one header that can break pages. */
export function caution(missing: readonly string[]): string {
  return missing.includes("content-security-policy")
    ? " (try the policy as Content-Security-Policy-Report-Only first: one that is too strict breaks pages)"
    : "";
}

export function pairs(missing: readonly string[]): string {
  return listed(missing.map((name) => `\`${writtenName(name)}: ${KNOWN.get(name)?.value ?? ""}\``));
}

const HOW: { readonly [framework in Framework]: string } = {
  Express: "Call `app.use(helmet())` (npm package helmet) before the first route",
  Flask:
    "Call `Talisman(app)` (PyPI package flask-talisman), or set them in an `@app.after_request` function",
  FastAPI: 'Set them on `response.headers` in an `@app.middleware("http")` function',
  Starlette: "Set them in a middleware class and pass it to `add_middleware`",
};

export function appFix({ app, anonymous }: AppUnit, missing: readonly string[], someSet: boolean): string {
  if (someSet) {
    const hide =
      app.framework === "Express" && !anonymous
        ? '; `app.disable("x-powered-by")` keeps the framework\'s name out of responses'
        : "";
    return `Set them in the same place: ${pairs(missing)}${caution(missing)}${hide}`;
  }
  const values = app.framework === "Express" ? "" : `: ${pairs(missing)}`;
  return `${HOW[app.framework]}${values}. If a proxy that is not in this repository sets them, ignore this finding with that reason`;
}
