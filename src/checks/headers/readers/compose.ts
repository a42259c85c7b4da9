import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import { entriesOf, get, stringOf } from "../../../formats/access.ts";
import { documentOf } from "../../../formats/read.ts";
import type { Value } from "../../../languages/value.ts";
import type { Services } from "../model.ts";
import { directoryOf, joinPath, unitOf } from "../units.ts";

/** A file that is no YAML says nothing about services; whoever checks it for its own sake says so. */
export async function readCompose(file: SourceFile, context: ReadContext): Promise<readonly Services[]> {
  const base = directoryOf(file.path);
  const services = entriesOf(get((await documentOf(file, "yaml")).value, "services"));
  return [
    {
      kind: "services",
      unit: await unitOf(file.path, context.tree),
      services: services.map(({ key, value }) => ({ name: key, directory: buildDirectory(value, base) })),
    },
  ];
}

/** Undefined for a ready image, and where a variable or an address stands instead of a directory. */
function buildDirectory(service: Value, base: string): string | undefined {
  const build = get(service, "build");
  const context = build?.kind === "object" ? (stringOf(get(build, "context")) ?? ".") : stringOf(build);
  if (context === undefined || /[$:]/.test(context)) return undefined;
  return joinPath(base, context);
}
