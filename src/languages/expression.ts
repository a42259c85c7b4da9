import type { Node } from "./syntax.ts";
import type { Range, Value } from "./value.ts";

export interface Item {
  readonly node: Node;
  readonly spread: boolean;
}

export type Property =
  | { readonly kind: "entry"; readonly key: string | Node; readonly keyRange: Range; readonly value: Node }
  | { readonly kind: "spread"; readonly value: Node };

export interface ArgumentNode {
  readonly name?: string;
  /** `*x` and `...x` spread a list, `**x` an object. */
  readonly spread?: "list" | "object";
  readonly node: Node;
}

/**
 * One expression, its operands still nodes: the words that languages have in common, so that one evaluator reads them all.
 */
export type Expression =
  | { readonly kind: "literal"; readonly value: Value }
  /** A string with parts to be filled in. */
  | { readonly kind: "text"; readonly parts: readonly (string | Node)[] }
  | { readonly kind: "list"; readonly items: readonly Item[] }
  | { readonly kind: "object"; readonly properties: readonly Property[] }
  | { readonly kind: "name"; readonly name: string }
  /** A module loaded by an expression: `require("x")`, `await import("x")`. */
  | { readonly kind: "module"; readonly source: string }
  | { readonly kind: "this" }
  | { readonly kind: "member"; readonly object: Node; readonly name: string }
  | { readonly kind: "subscript"; readonly object: Node; readonly index: Node }
  | { readonly kind: "call"; readonly callee: Node; readonly args: readonly ArgumentNode[] }
  | { readonly kind: "conditional"; readonly test: Node; readonly yes: Node; readonly no: Node }
  /** `nullish` takes the right side only for null, the others for anything false. */
  | { readonly kind: "or"; readonly left: Node; readonly right: Node; readonly nullish: boolean }
  | { readonly kind: "and"; readonly left: Node; readonly right: Node }
  | { readonly kind: "not"; readonly operand: Node }
  | {
      readonly kind: "compare";
      /** `more`: the left side is greater. */
      readonly operator: "equal" | "in" | "more";
      readonly negated: boolean;
      readonly left: Node;
      readonly right: Node;
    }
  | { readonly kind: "add"; readonly operands: readonly Node[] }
  | { readonly kind: "merge"; readonly left: Node; readonly right: Node }
  | { readonly kind: "negative"; readonly operand: Node }
  | { readonly kind: "function" }
  | { readonly kind: "class" }
  /** Brackets, type assertions, `await`, an assignment used as a value. */
  | { readonly kind: "same"; readonly node: Node }
  | {
      readonly kind: "comprehension";
      readonly body: Node;
      readonly variable: string;
      readonly iterable: Node;
      /** What an item is asked, to stay in. */
      readonly filters: readonly Node[];
    }
  | { readonly kind: "unknown" };

export const UNKNOWN: Expression = { kind: "unknown" };

/** The operands of a chain of the same operator, left to right: such chains nest one level for every operand. */
export function operandsOf(node: Node, split: (node: Node) => readonly [Node, Node] | undefined): Node[] {
  const operands: Node[] = [];
  let left: Node = node;
  for (let parts = split(left); parts; parts = split(left)) {
    operands.push(parts[1]);
    left = parts[0];
  }
  operands.push(left);
  return operands.reverse();
}
