import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { AllowedOrigin, CorsPolicy } from "../model.ts";
import { policiesFrom } from "./express.ts";
import { entryOf, methodOf, moduleOf } from "./values.ts";

const PLUGIN = /^(@fastify\/cors|fastify-cors)(\.default|\.fastifyCors)?$/;

/**
 * The plugin `@fastify/cors`, however it is registered: `fastify.register(cors, options)`. Its options are those of the
 * package `cors`; without an origin it sends `*` (fastify-cors, index.js).
 */
export function readFastify(file: SourceFile, context: ReadContext): readonly CorsPolicy[] {
  const module = moduleOf(file, context);
  if (!module) return [];
  return module.calls.flatMap((call) => {
    const [plugin, options] = call.args;
    if (methodOf(call.callee) !== "register") return [];
    if (plugin?.value.kind !== "reference" || !PLUGIN.test(plugin.value.name)) return [];
    // Then every request gets options of its own.
    if (options?.value.kind === "object" && entryOf(options.value, "delegator")) return [];
    return policiesFrom(call, options, module, file).map((policy) => ({
      ...policy,
      by: "@fastify/cors",
      origins: policy.origins.map(inList),
      paths: [],
      spelling: {
        named: 'fastify.register(cors, { origin: ["https://app.example.com"] })',
        credentials: "credentials: true",
      },
    }));
  });
}

/** Unlike the package `cors`, it takes `*` in a list for everyone. */
function inList(origin: AllowedOrigin): AllowedOrigin {
  return origin.lets.kind === "ineffective" ? { ...origin, lets: { kind: "any" } } : origin;
}
