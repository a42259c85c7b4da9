import type { Dialect } from "../dialect.ts";
import { type Node, textOf } from "../syntax.ts";
import { ecmascriptExpression } from "./expressions.ts";
import { ecmascriptLibrary } from "./library.ts";
import { ecmascriptStructure } from "./structure.ts";

/** JavaScript with JSX, and TypeScript: one language with and without types. */
export const ecmascript: Dialect = {
  structure: ecmascriptStructure,
  library: ecmascriptLibrary,
  expression: ecmascriptExpression,
  explicitSelf: false,
  importName(source, imported) {
    const module = source.replace(/^node:/, "");
    return imported === "default" || imported === "*" ? module : `${module}.${imported}`;
  },
  typeName,
};

/** `app: Express`, `app: express.Application`, `app: Hono<Env>`, `app: Express | undefined` */
function typeName(annotation: Node): Node | undefined {
  let node: Node | undefined = annotation;
  for (let depth = 0; node && depth < 6; depth++) {
    const result = resultOf(node);
    if (result) return result;
    if (node.type === "type_identifier" || node.type === "nested_type_identifier") return node;
    if (
      !["type_annotation", "generic_type", "union_type", "readonly_type", "parenthesized_type"].includes(
        node.type,
      )
    )
      return undefined;
    node = node.children[0];
  }
  return undefined;
}

/** `f` in `ReturnType<typeof f>` */
function resultOf(node: Node): Node | undefined {
  const [name, args] = node.children;
  if (node.type !== "generic_type" || !name || textOf(name) !== "ReturnType") return undefined;
  const [query] = args?.children ?? [];
  return query?.type === "type_query" ? query.children[0] : undefined;
}
