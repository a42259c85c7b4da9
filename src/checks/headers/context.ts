import type { HeaderModel } from "./model.ts";
import { isComposePath, isNginxPath, isOtherEdgePath } from "./paths.ts";
import { directoryOf, isWithin } from "./units.ts";

const CODE = /\.([cm]?[jt]sx?|py)$/;

/**
 * Which other files decide about what was found: the rest of a unit's code, which may set what one file does not, and
 * whatever stands in front of it. A server that hands requests on is completed by the code of the whole repository.
 */
export function contextOf(models: readonly HeaderModel[]): ((path: string) => boolean) | undefined {
  const concerned = models.filter(
    (model) => !["wiring", "services", "unread-edge", "trait"].includes(model.kind),
  );
  if (concerned.length === 0) return undefined;
  const everywhere = concerned.some((model) => model.kind === "edge" && model.upstreams.length > 0);
  const units = [...new Set(concerned.map((model) => model.unit))];
  return (path) => {
    if (isNginxPath(path) || isComposePath(path) || isOtherEdgePath(path)) return true;
    if (!CODE.test(path)) return false;
    return everywhere || units.some((unit) => isWithin(directoryOf(path), unit));
  };
}
