import {
  type ArgumentNode,
  type Expression,
  type Item,
  operandsOf,
  type Property,
  UNKNOWN,
} from "../expression.ts";
import { child, type Node, rangeOf, textOf } from "../syntax.ts";
import { decodeEcmascript, ecmascriptNumber } from "./strings.ts";

type Reader = (node: Node) => Expression;

const first: Reader = (node) => same(node.children[0]);
const fn: Reader = () => ({ kind: "function" });
const klass: Reader = () => ({ kind: "class" });

const readers: { readonly [type: string]: Reader } = {
  identifier: (node) => {
    if (node.end === node.start) return UNKNOWN;
    const name = textOf(node);
    if (name === "undefined") return { kind: "literal", value: { kind: "null", range: rangeOf(node) } };
    return { kind: "name", name };
  },
  shorthand_property_identifier: (node) => ({ kind: "name", name: textOf(node) }),
  undefined: (node) => ({ kind: "literal", value: { kind: "null", range: rangeOf(node) } }),
  null: (node) => ({ kind: "literal", value: { kind: "null", range: rangeOf(node) } }),
  true: (node) => ({ kind: "literal", value: { kind: "bool", value: true, range: rangeOf(node) } }),
  false: (node) => ({ kind: "literal", value: { kind: "bool", value: false, range: rangeOf(node) } }),
  number: (node) => {
    const value = ecmascriptNumber(textOf(node));
    return value === undefined
      ? UNKNOWN
      : { kind: "literal", value: { kind: "number", value, range: rangeOf(node) } };
  },
  string: (node) => ({
    kind: "literal",
    value: {
      kind: "string",
      value: decodeEcmascript(node.source.slice(node.start + 1, node.end - 1)),
      range: rangeOf(node),
    },
  }),
  template_string: template,
  regex: (node) => {
    const text = textOf(node);
    const end = text.lastIndexOf("/");
    return {
      kind: "literal",
      value: { kind: "regex", source: text.slice(1, end), flags: text.slice(end + 1), range: rangeOf(node) },
    };
  },
  array: (node) => ({ kind: "list", items: node.children.map(itemOf) }),
  object: (node) => ({ kind: "object", properties: node.children.flatMap(propertyOf) }),
  this: () => ({ kind: "this" }),
  meta_property: (node) => ({ kind: "name", name: textOf(node) }),
  parenthesized_expression: (node) => same(node.children.find((each) => each.type !== "type_annotation")),
  await_expression: first,
  as_expression: first,
  satisfies_expression: first,
  non_null_expression: first,
  instantiation_expression: first,
  type_assertion: (node) => same(node.children.at(-1)),
  assignment_expression: (node) => same(child(node, "right")),
  sequence_expression: (node) => same(node.children.at(-1)),
  member_expression: (node) => {
    const [object, name] = [child(node, "object"), child(node, "property")];
    return object && name ? { kind: "member", object, name: textOf(name) } : UNKNOWN;
  },
  nested_identifier: (node) => {
    const [object, name] = [child(node, "object"), child(node, "property")];
    return object && name ? { kind: "member", object, name: textOf(name) } : UNKNOWN;
  },
  nested_type_identifier: (node) => {
    const [object, name] = [child(node, "module"), child(node, "name")];
    return object && name ? { kind: "member", object, name: textOf(name) } : UNKNOWN;
  },
  type_identifier: (node) => ({ kind: "name", name: textOf(node) }),
  subscript_expression: (node) => {
    const [object, index] = [child(node, "object"), child(node, "index")];
    return object && index ? { kind: "subscript", object, index } : UNKNOWN;
  },
  call_expression: call,
  new_expression: (node) => {
    const callee = child(node, "constructor");
    return callee ? { kind: "call", callee, args: argumentsOf(child(node, "arguments")) } : UNKNOWN;
  },
  ternary_expression: (node) => {
    const [test, yes, no] = [
      child(node, "condition"),
      child(node, "consequence"),
      child(node, "alternative"),
    ];
    return test && yes && no ? { kind: "conditional", test, yes, no } : UNKNOWN;
  },
  binary_expression: binary,
  unary_expression: (node) => {
    const operand = child(node, "argument");
    const operator = child(node, "operator")?.type;
    if (!operand) return UNKNOWN;
    if (operator === "!") return { kind: "not", operand };
    if (operator === "-") return { kind: "negative", operand };
    return UNKNOWN;
  },
  arrow_function: fn,
  function_expression: fn,
  function_declaration: fn,
  generator_function: fn,
  generator_function_declaration: fn,
  method_definition: fn,
  class: klass,
  class_declaration: klass,
  abstract_class_declaration: klass,
};

export function ecmascriptExpression(node: Node): Expression {
  return Object.hasOwn(readers, node.type) ? (readers[node.type]?.(node) ?? UNKNOWN) : UNKNOWN;
}

function same(node: Node | undefined): Expression {
  return node ? { kind: "same", node } : UNKNOWN;
}

function template(node: Node): Expression {
  const parts: (string | Node)[] = [];
  let at = node.start + 1;
  const literal = (end: number): void => {
    if (end > at) parts.push(decodeEcmascript(node.source.slice(at, end).replace(/\r\n?/g, "\n")));
  };
  for (const substitution of node.children) {
    if (substitution.type !== "template_substitution") continue;
    literal(substitution.start);
    parts.push(substitution.children[0] ?? substitution);
    at = substitution.end;
  }
  literal(node.end - 1);
  return parts.every((part) => typeof part === "string")
    ? { kind: "literal", value: { kind: "string", value: parts.join(""), range: rangeOf(node) } }
    : { kind: "text", parts };
}

function itemOf(node: Node): Item {
  const [inner] = node.children;
  return node.type === "spread_element" && inner ? { node: inner, spread: true } : { node, spread: false };
}

function propertyOf(node: Node): Property[] {
  switch (node.type) {
    case "spread_element": {
      const [value] = node.children;
      return value ? [{ kind: "spread", value }] : [];
    }
    case "shorthand_property_identifier":
      return [{ kind: "entry", key: textOf(node), keyRange: rangeOf(node), value: node }];
    case "pair":
    case "method_definition": {
      const key = child(node, node.type === "pair" ? "key" : "name");
      const value = node.type === "pair" ? child(node, "value") : node;
      return key && value ? [{ kind: "entry", key: keyOf(key), keyRange: rangeOf(key), value }] : [];
    }
    default:
      return [];
  }
}

/** The name a property is written with, or the expression that gives it. */
export function keyOf(key: Node): string | Node {
  if (key.type === "computed_property_name") return key.children[0] ?? key;
  if (key.type === "string") return decodeEcmascript(key.source.slice(key.start + 1, key.end - 1));
  if (key.type === "number") return String(ecmascriptNumber(textOf(key)) ?? textOf(key));
  return textOf(key);
}

export function argumentsOf(args: Node | undefined): ArgumentNode[] {
  // A tagged template has no argument list.
  if (args?.type !== "arguments") return [];
  return args.children.map((arg): ArgumentNode => {
    const [inner] = arg.children;
    return arg.type === "spread_element" && inner ? { spread: "list", node: inner } : { node: arg };
  });
}

/** What compilers wrap a `require` in, so that it has a `default`. */
const INTEROP = new Set([
  "__importDefault",
  "__importStar",
  "__toESM",
  "_interopRequireDefault",
  "_interopRequireWildcard",
]);

function call(node: Node): Expression {
  const callee = child(node, "function");
  if (!callee) return UNKNOWN;
  const args = child(node, "arguments");
  const [first, more] = args?.children ?? [];
  if (first && !more && callee.type === "identifier" && INTEROP.has(textOf(callee))) return same(first);
  const source = loadedModule(callee, args);
  return source === undefined
    ? { kind: "call", callee, args: argumentsOf(args) }
    : { kind: "module", source };
}

/** The source of `require("x")` and `import("x")`. */
export function loadedModule(callee: Node, args: Node | undefined): string | undefined {
  const loads = callee.type === "import" || (callee.type === "identifier" && textOf(callee) === "require");
  const [source] = args?.children ?? [];
  if (!loads || !source || (source.type !== "string" && source.type !== "template_string")) return undefined;
  const expression = ecmascriptExpression(source);
  return expression.kind === "literal" && expression.value.kind === "string"
    ? expression.value.value
    : undefined;
}

function binary(node: Node): Expression {
  const [left, right] = [child(node, "left"), child(node, "right")];
  const operator = child(node, "operator")?.type;
  if (!left || !right) return UNKNOWN;
  switch (operator) {
    case "??":
    case "||":
      return { kind: "or", left, right, nullish: operator === "??" };
    case "&&":
      return { kind: "and", left, right };
    case "==":
    case "===":
      return { kind: "compare", operator: "equal", negated: false, left, right };
    case "!=":
    case "!==":
      return { kind: "compare", operator: "equal", negated: true, left, right };
    case ">":
    case "<=":
      return { kind: "compare", operator: "more", negated: operator === "<=", left, right };
    case "<":
    case ">=":
      return { kind: "compare", operator: "more", negated: operator === ">=", left: right, right: left };
    case "+":
      return { kind: "add", operands: operandsOf(node, sum) };
    default:
      return UNKNOWN;
  }
}

function sum(node: Node): readonly [Node, Node] | undefined {
  if (node.type !== "binary_expression" || child(node, "operator")?.type !== "+") return undefined;
  const [left, right] = [child(node, "left"), child(node, "right")];
  return left && right ? [left, right] : undefined;
}
