import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { Module } from "../../../languages/module.ts";
import { isFalsy, spanIn } from "../code/values.ts";
import type { App, AppHeaders, Framework, Trait } from "../model.ts";
import { isDeployedAround, unitAround } from "../units.ts";

const CREATES: ReadonlyMap<string, Framework> = new Map([
  ["fastapi.FastAPI", "FastAPI"],
  ["fastapi.applications.FastAPI", "FastAPI"],
  ["starlette.applications.Starlette", "Starlette"],
  ["flask.Flask", "Flask"],
  ["flask.app.Flask", "Flask"],
]);

/** What a module imports to answer with pages rather than JSON. */
const PAGES =
  /^(Jinja2Templates|HTMLResponse|StaticFiles|render_template|render_template_string|send_from_directory|stream_template)$/;
/** Packages that set headers by a configuration of their own, which is not read. */
const PROVIDERS = /^(secure|secweb)(\.|$)/i;

/** FastAPI, Starlette and Flask applications, and what tells pages from JSON and where TLS ends. */
export async function readPythonWeb(
  file: SourceFile,
  context: ReadContext,
): Promise<readonly (App | AppHeaders | Trait)[]> {
  if (file.role !== "source") return [];
  const module = context.module();
  if (!module) return [];
  const unit = unitAround(file, context.tree);
  const deployed = isDeployedAround(file, unit, context.tree);
  const apps = module.calls.flatMap((call): App[] => {
    const framework = CREATES.get(call.callee);
    return framework ? [{ kind: "app", unit, framework, at: spanIn(file.path, call.range), deployed }] : [];
  });
  return [...apps, ...providers(module, file.path, unit), ...traits(module, unit)];
}

function providers(module: Module, path: string, unit: string): AppHeaders[] {
  const found = module.imports.find(({ source }) => PROVIDERS.test(source));
  if (!found) return [];
  return [
    {
      kind: "app-headers",
      unit,
      at: spanIn(path, found.range),
      label: `\`${found.source}\``,
      headers: [],
      open: true,
      reach: "app",
      exported: undefined,
      mentions: [],
      disabled: [],
      late: undefined,
      guard: "undecided",
    },
  ];
}

function traits(module: Module, unit: string): Trait[] {
  const found: Trait[] = [];
  if (module.imports.some(({ imported }) => PAGES.test(imported)))
    found.push({ kind: "trait", unit, trait: "html" });
  if (module.calls.some(({ callee }) => /^flask\.(render_template|send_from_directory)/.test(callee))) {
    found.push({ kind: "trait", unit, trait: "html" });
  }
  const endsTls = module.calls.some(
    ({ callee, args }) =>
      /(^|\.)run$/.test(callee) &&
      args.some(
        ({ name, value }) => /^(ssl_keyfile|ssl_certfile|ssl_context)$/.test(name ?? "") && !isFalsy(value),
      ),
  );
  const redirects = module.imports.some(({ imported }) => imported === "HTTPSRedirectMiddleware");
  if (endsTls || redirects) found.push({ kind: "trait", unit, trait: "tls" });
  return found;
}
