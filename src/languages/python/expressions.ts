import {
  type ArgumentNode,
  type Expression,
  type Item,
  operandsOf,
  type Property,
  UNKNOWN,
} from "../expression.ts";
import { child, childrenIn, type Node, rangeOf, textOf } from "../syntax.ts";
import { decodePython, pythonNumber } from "./strings.ts";

type Reader = (node: Node) => Expression;

const only: Reader = (node) => {
  const [inner, more] = node.children;
  return inner && !more ? { kind: "same", node: inner } : UNKNOWN;
};

const listed: Reader = (node) => ({ kind: "list", items: node.children.map(itemOf) });

const number: Reader = (node) => {
  const value = pythonNumber(textOf(node));
  return value === undefined
    ? UNKNOWN
    : { kind: "literal", value: { kind: "number", value, range: rangeOf(node) } };
};

const readers: { readonly [type: string]: Reader } = {
  identifier: (node) => (node.end > node.start ? { kind: "name", name: textOf(node) } : UNKNOWN),
  string: (node) => text(node, [node]),
  concatenated_string: (node) => text(node, node.children),
  integer: number,
  float: number,
  true: (node) => ({ kind: "literal", value: { kind: "bool", value: true, range: rangeOf(node) } }),
  false: (node) => ({ kind: "literal", value: { kind: "bool", value: false, range: rangeOf(node) } }),
  none: (node) => ({ kind: "literal", value: { kind: "null", range: rangeOf(node) } }),
  list: listed,
  tuple: listed,
  set: listed,
  expression_list: listed,
  dictionary: (node) => ({ kind: "object", properties: node.children.flatMap(propertyOf) }),
  parenthesized_expression: only,
  await: only,
  type: only,
  named_expression: (node) => same(child(node, "value")),
  attribute: (node) => {
    const object = child(node, "object");
    const name = child(node, "attribute");
    return object && name ? { kind: "member", object, name: textOf(name) } : UNKNOWN;
  },
  subscript: (node) => {
    const object = child(node, "value");
    const [index, more] = childrenIn(node, "subscript");
    return object && index && !more && index.type !== "slice"
      ? { kind: "subscript", object, index }
      : UNKNOWN;
  },
  call: (node) => {
    const callee = child(node, "function");
    const args = child(node, "arguments");
    return callee && args ? { kind: "call", callee, args: argumentsOf(args) } : UNKNOWN;
  },
  conditional_expression: (node) => {
    const [yes, test, no] = node.children;
    return yes && test && no ? { kind: "conditional", test, yes, no } : UNKNOWN;
  },
  boolean_operator: (node) => {
    const [left, right] = [child(node, "left"), child(node, "right")];
    const operator = child(node, "operator");
    if (!left || !right || !operator) return UNKNOWN;
    return operator.type === "or"
      ? { kind: "or", left, right, nullish: false }
      : { kind: "and", left, right };
  },
  not_operator: (node) => {
    const operand = child(node, "argument");
    return operand ? { kind: "not", operand } : UNKNOWN;
  },
  comparison_operator: (node) => {
    const operator = child(node, "operators")?.type ?? "";
    const [left, right, more] = node.children.filter((each) => each.field !== "operators");
    const comparison = COMPARISONS.get(operator);
    if (!left || !right || more || !comparison) return UNKNOWN;
    const { operator: kind, negated, turned } = comparison;
    const [first, second] = turned ? [right, left] : [left, right];
    return { kind: "compare", operator: kind, negated, left: first, right: second };
  },
  binary_operator: (node) => {
    const [left, right] = [child(node, "left"), child(node, "right")];
    const operator = child(node, "operator")?.type;
    if (!left || !right) return UNKNOWN;
    if (operator === "+") return { kind: "add", operands: operandsOf(node, sum) };
    return operator === "|" ? { kind: "merge", left, right } : UNKNOWN;
  },
  unary_operator: (node) => {
    const operand = child(node, "argument");
    return operand && child(node, "operator")?.type === "-" ? { kind: "negative", operand } : UNKNOWN;
  },
  lambda: () => ({ kind: "function" }),
  function_definition: () => ({ kind: "function" }),
  class_definition: () => ({ kind: "class" }),
  list_comprehension: comprehension,
  set_comprehension: comprehension,
  generator_expression: comprehension,
  assignment: (node) => same(child(node, "right")),
};

interface Comparison {
  readonly operator: "equal" | "in" | "more";
  readonly negated: boolean;
  /** Whether the sides change places: `a < b` is `b > a`. */
  readonly turned?: boolean;
}

const COMPARISONS: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ["==", { operator: "equal", negated: false }],
  ["is", { operator: "equal", negated: false }],
  ["!=", { operator: "equal", negated: true }],
  ["is not", { operator: "equal", negated: true }],
  ["in", { operator: "in", negated: false }],
  ["not in", { operator: "in", negated: true }],
  [">", { operator: "more", negated: false }],
  ["<=", { operator: "more", negated: true }],
  ["<", { operator: "more", negated: false, turned: true }],
  [">=", { operator: "more", negated: true, turned: true }],
]);

export function pythonExpression(node: Node): Expression {
  return readers[node.type]?.(node) ?? UNKNOWN;
}

function same(node: Node | undefined): Expression {
  return node ? { kind: "same", node } : UNKNOWN;
}

function sum(node: Node): readonly [Node, Node] | undefined {
  if (node.type !== "binary_operator" || child(node, "operator")?.type !== "+") return undefined;
  const [left, right] = [child(node, "left"), child(node, "right")];
  return left && right ? [left, right] : undefined;
}

function itemOf(node: Node): Item {
  const [inner] = node.children;
  return node.type === "list_splat" && inner ? { node: inner, spread: true } : { node, spread: false };
}

function propertyOf(node: Node): Property[] {
  if (node.type === "dictionary_splat") {
    const [value] = node.children;
    return value ? [{ kind: "spread", value }] : [];
  }
  const [key, value] = [child(node, "key"), child(node, "value")];
  return key && value ? [{ kind: "entry", key, keyRange: rangeOf(key), value }] : [];
}

export function argumentsOf(args: Node): ArgumentNode[] {
  // `f(x for x in y)` has no argument list.
  if (args.type !== "argument_list") return [{ node: args }];
  return args.children.flatMap((arg): ArgumentNode[] => {
    const [inner] = arg.children;
    if (arg.type === "list_splat") return inner ? [{ spread: "list", node: inner }] : [];
    if (arg.type === "dictionary_splat") return inner ? [{ spread: "object", node: inner }] : [];
    if (arg.type !== "keyword_argument") return [{ node: arg }];
    const [name, node] = [child(arg, "name"), child(arg, "value")];
    return name && node ? [{ name: textOf(name), node }] : [];
  });
}

function comprehension(node: Node): Expression {
  const body = child(node, "body");
  const [clause, ...rest] = node.children.filter((each) => each !== body);
  const variable = clause && child(clause, "left");
  const iterable = clause && child(clause, "right");
  if (clause?.type !== "for_in_clause" || !body || !variable || !iterable) return UNKNOWN;
  if (variable.type !== "identifier" || rest.some((each) => each.type !== "if_clause")) return UNKNOWN;
  return {
    kind: "comprehension",
    body,
    variable: textOf(variable),
    iterable,
    filters: rest.flatMap((clause) => clause.children),
  };
}

/** String literals that stand beside each other; each has its own prefix. */
function text(node: Node, strings: readonly Node[]): Expression {
  const parts: (string | Node)[] = [];
  for (const string of strings) {
    if (string.type !== "string") return UNKNOWN;
    const [start] = string.children;
    const prefix = start ? textOf(start).toLowerCase() : "";
    for (const part of string.children) {
      if (part.type === "string_content") {
        const decoded = decodePython(textOf(part), prefix.includes("r"));
        parts.push(prefix.includes("f") ? decoded.replace(/\{\{|\}\}/g, (pair) => pair.charAt(0)) : decoded);
      } else if (part.type === "interpolation") {
        parts.push(child(part, "format_specifier") ? part : (child(part, "expression") ?? part));
      }
    }
  }
  const known = parts.every((part) => typeof part === "string");
  return known
    ? { kind: "literal", value: { kind: "string", value: parts.join(""), range: rangeOf(node) } }
    : { kind: "text", parts };
}
