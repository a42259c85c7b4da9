import type { Dialect } from "../dialect.ts";
import { child, type Node, textOf } from "../syntax.ts";
import { pythonExpression } from "./expressions.ts";
import { pythonLibrary } from "./library.ts";
import { pythonStructure } from "./structure.ts";

export const python: Dialect = {
  structure: pythonStructure,
  library: pythonLibrary,
  expression: pythonExpression,
  explicitSelf: true,
  importName(source, imported) {
    if (imported === "*") return source;
    return source.endsWith(".") ? `${source}${imported}` : `${source}.${imported}`;
  },
  typeName,
};

const WRAPPERS = new Set([
  "Optional",
  "Annotated",
  "Final",
  "typing.Optional",
  "typing.Annotated",
  "typing.Final",
]);

/** `app: FastAPI`, `app: "FastAPI"`, `app: Optional[FastAPI]`, `app: FastAPI | None` */
function typeName(annotation: Node): Node | undefined {
  let node: Node | undefined = annotation;
  for (let depth = 0; node && depth < 6; depth++) {
    const [first, second]: Node[] = node.children;
    if (node.type === "identifier" || node.type === "attribute") return node;
    if (node.type === "type") node = first;
    else if (node.type === "generic_type" && first && second && WRAPPERS.has(textOf(first)))
      node = second.children[0];
    else if (node.type === "subscript" && first && WRAPPERS.has(textOf(first))) node = second;
    else if (node.type === "binary_operator" && child(node, "right")?.type === "none") node = first;
    else return undefined;
  }
  return undefined;
}
