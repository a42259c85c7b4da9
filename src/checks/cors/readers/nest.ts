import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { Call, Module } from "../../../languages/module.ts";
import type { Argument } from "../../../languages/value.ts";
import type { CorsPolicy } from "../model.ts";
import { policiesFrom } from "./express.ts";
import { entryOf, methodOf, moduleOf } from "./values.ts";

/**
 * NestJS: `app.enableCors(options)` and `NestFactory.create(AppModule, { cors: … })`. It hands the options on to the package
 * `cors`, or to `@fastify/cors` (packages/platform-express, adapters/express-adapter.ts), which lets everyone in without them.
 */
export function readNest(file: SourceFile, context: ReadContext): readonly CorsPolicy[] {
  const module = moduleOf(file, context);
  if (!module?.imports.some(({ source }) => source.startsWith("@nestjs/"))) return [];
  return module.calls.flatMap((call) => [
    ...(methodOf(call.callee) === "enableCors" ? enabled(call, call.args[0], module, file) : []),
    ...(/(^|\.)NestFactory\.create$/.test(call.callee) ? created(call, module, file) : []),
  ]);
}

function enabled(
  call: Call,
  options: Argument | undefined,
  module: Module,
  file: SourceFile,
): readonly CorsPolicy[] {
  return policiesFrom(call, options, module, file).map((policy) => ({
    ...policy,
    by: "Nest's enableCors()",
    paths: [],
    spelling: {
      named: 'app.enableCors({ origin: ["https://app.example.com"] })',
      credentials: "credentials: true",
    },
  }));
}

/** The options stand last, behind the module and perhaps an adapter. */
function created(call: Call, module: Module, file: SourceFile): readonly CorsPolicy[] {
  const options = call.args.at(-1)?.value;
  const cors = options?.kind === "object" ? entryOf(options, "cors") : undefined;
  if (!cors || (cors.value.kind === "bool" && !cors.value.value)) return [];
  const argument = cors.value.kind === "bool" ? undefined : { spread: false, value: cors.value };
  return enabled({ ...call, range: cors.value.range }, argument, module, file).map((policy) => ({
    ...policy,
    by: "Nest's option `cors`",
    spelling: { ...policy.spelling, named: 'cors: { origin: ["https://app.example.com"] }' },
  }));
}
