import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { UnreadEdge } from "../model.ts";
import { isFrameworkPath } from "../paths.ts";
import { unitOf } from "../units.ts";

/**
 * Configuration of something else that stands in front of applications and names security headers. What it sets, and for
 * whom, is not read: an application behind it is not said to lack anything.
 */
export async function readOtherEdge(file: SourceFile, context: ReadContext): Promise<readonly UnreadEdge[]> {
  if (file.role !== "source") return [];
  const covers = isFrameworkPath(file.path) ? "unit" : "around";
  return [{ kind: "unread-edge", unit: await unitOf(file.path, context.tree), covers }];
}
