import type { Module } from "../../../languages/module.ts";
import { contains } from "./values.ts";

/** The path of the route whose handler a function is: `@app.get("/feed")`, `app.get("/feed", (req, res) => …)`. */
export function handledPaths(fn: number | undefined, module: Module): readonly string[] {
  const handler = fn === undefined ? undefined : module.functions[fn];
  if (!handler) return [];
  const route = module.calls.find(
    (call) =>
      call.decorates === fn ||
      call.args.some(
        ({ value }) => value.kind === "function" && value.fn === fn && contains(call.range, value.range),
      ),
  );
  const path = route?.args[0]?.value;
  return path?.kind === "string" && path.value.startsWith("/") ? [path.value] : [];
}
