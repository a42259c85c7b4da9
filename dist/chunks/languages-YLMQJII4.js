import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import "./chunk-RZGYXAJU.js";

// src/languages/syntax.ts
var SKIPPED = /* @__PURE__ */ new Set([
  "comment",
  "html_comment",
  "line_continuation",
  "hash_bang_line",
  "escape_sequence"
]);
var LEAVES = /* @__PURE__ */ new Set(["string_content", "string_fragment", "identifier", "property_identifier", "regex"]);
var ERROR = "ERROR";
var NO_CHILDREN = [];
function nodeTypes(language) {
  const ids = Array.from({ length: language.nodeTypeCount }, (_, id) => id);
  const names = ids.map((id) => language.nodeTypeForId(id) ?? ERROR);
  return {
    names,
    fields: language.fields,
    named: ids.map((id) => language.nodeTypeIsNamed(id)),
    skipped: names.map((name) => SKIPPED.has(name)),
    leaf: names.map((name) => LEAVES.has(name))
  };
}
function copyTree(tree, types, source) {
  const cursor = tree.walk();
  const read = (parent2, id, field) => ({
    type: types.names[id] ?? ERROR,
    field: field === 0 ? void 0 : types.fields[field] ?? void 0,
    start: cursor.startIndex,
    end: cursor.endIndex,
    parent: parent2,
    children: NO_CHILDREN,
    source,
    frame: void 0
  });
  const root = read(void 0, cursor.nodeTypeId, 0);
  let parent = root;
  let more = cursor.gotoFirstChild();
  while (more && parent) {
    const id = cursor.nodeTypeId;
    const named2 = types.named[id] ?? true;
    if (!types.skipped[id]) {
      const field = cursor.currentFieldId;
      if (named2 || field !== 0) {
        const node = read(parent, id, field);
        adopt(parent, node);
        if (named2 && !types.leaf[id] && cursor.gotoFirstChild()) {
          parent = node;
          continue;
        }
      }
    }
    more = cursor.gotoNextSibling();
    while (!more && parent) {
      parent = parent.parent;
      if (!parent || !cursor.gotoParent()) break;
      more = cursor.gotoNextSibling();
    }
  }
  cursor.delete();
  return root;
}
function adopt(parent, node) {
  if (parent.children === NO_CHILDREN) parent.children = [node];
  else parent.children.push(node);
}
function textOf(node) {
  return node.source.slice(node.start, node.end);
}
function rangeOf(node) {
  return { start: node.start, end: node.end };
}
function child(node, field) {
  for (const candidate of node.children) if (candidate.field === field) return candidate;
  return void 0;
}
function childrenIn(node, field) {
  return node.children.filter((candidate) => candidate.field === field);
}
function childOfType(node, type) {
  for (const candidate of node.children) if (candidate.type === type) return candidate;
  return void 0;
}

// src/languages/expression.ts
var UNKNOWN = { kind: "unknown" };
function operandsOf(node, split2) {
  const operands = [];
  let left = node;
  for (let parts = split2(left); parts; parts = split2(left)) {
    operands.push(parts[1]);
    left = parts[0];
  }
  operands.push(left);
  return operands.reverse();
}

// src/languages/ecmascript/strings.ts
var SIMPLE = {
  n: "\n",
  t: "	",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  "0": "\0"
};
var ESCAPE = /\\(?:\r\n|[\r\n\u2028\u2029]|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,8})\}|([\s\S]))/g;
function decodeEcmascript(written) {
  if (!written.includes("\\")) return written;
  return written.replace(ESCAPE, (whole, x, u, point, other) => {
    const unit = x ?? u;
    if (unit !== void 0) return String.fromCharCode(Number.parseInt(unit, 16));
    if (point !== void 0) {
      const code = Number.parseInt(point, 16);
      return code <= 1114111 ? String.fromCodePoint(code) : whole;
    }
    return other === void 0 ? "" : SIMPLE[other] ?? other;
  });
}
function ecmascriptNumber(written) {
  const value = Number(written.replaceAll("_", "").replace(/n$/, ""));
  return Number.isNaN(value) ? void 0 : value;
}

// src/languages/ecmascript/expressions.ts
var first = (node) => same(node.children[0]);
var fn = () => ({ kind: "function" });
var klass = () => ({ kind: "class" });
var readers = {
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
    return value === void 0 ? UNKNOWN : { kind: "literal", value: { kind: "number", value, range: rangeOf(node) } };
  },
  string: (node) => ({
    kind: "literal",
    value: {
      kind: "string",
      value: decodeEcmascript(node.source.slice(node.start + 1, node.end - 1)),
      range: rangeOf(node)
    }
  }),
  template_string: template,
  regex: (node) => {
    const text3 = textOf(node);
    const end = text3.lastIndexOf("/");
    return {
      kind: "literal",
      value: { kind: "regex", source: text3.slice(1, end), flags: text3.slice(end + 1), range: rangeOf(node) }
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
    const [object2, name] = [child(node, "object"), child(node, "property")];
    return object2 && name ? { kind: "member", object: object2, name: textOf(name) } : UNKNOWN;
  },
  nested_identifier: (node) => {
    const [object2, name] = [child(node, "object"), child(node, "property")];
    return object2 && name ? { kind: "member", object: object2, name: textOf(name) } : UNKNOWN;
  },
  nested_type_identifier: (node) => {
    const [object2, name] = [child(node, "module"), child(node, "name")];
    return object2 && name ? { kind: "member", object: object2, name: textOf(name) } : UNKNOWN;
  },
  type_identifier: (node) => ({ kind: "name", name: textOf(node) }),
  subscript_expression: (node) => {
    const [object2, index] = [child(node, "object"), child(node, "index")];
    return object2 && index ? { kind: "subscript", object: object2, index } : UNKNOWN;
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
      child(node, "alternative")
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
  abstract_class_declaration: klass
};
function ecmascriptExpression(node) {
  return Object.hasOwn(readers, node.type) ? readers[node.type]?.(node) ?? UNKNOWN : UNKNOWN;
}
function same(node) {
  return node ? { kind: "same", node } : UNKNOWN;
}
function template(node) {
  const parts = [];
  let at = node.start + 1;
  const literal = (end) => {
    if (end > at) parts.push(decodeEcmascript(node.source.slice(at, end).replace(/\r\n?/g, "\n")));
  };
  for (const substitution of node.children) {
    if (substitution.type !== "template_substitution") continue;
    literal(substitution.start);
    parts.push(substitution.children[0] ?? substitution);
    at = substitution.end;
  }
  literal(node.end - 1);
  return parts.every((part) => typeof part === "string") ? { kind: "literal", value: { kind: "string", value: parts.join(""), range: rangeOf(node) } } : { kind: "text", parts };
}
function itemOf(node) {
  const [inner] = node.children;
  return node.type === "spread_element" && inner ? { node: inner, spread: true } : { node, spread: false };
}
function propertyOf(node) {
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
function keyOf(key) {
  if (key.type === "computed_property_name") return key.children[0] ?? key;
  if (key.type === "string") return decodeEcmascript(key.source.slice(key.start + 1, key.end - 1));
  if (key.type === "number") return String(ecmascriptNumber(textOf(key)) ?? textOf(key));
  return textOf(key);
}
function argumentsOf(args) {
  if (args?.type !== "arguments") return [];
  return args.children.map((arg) => {
    const [inner] = arg.children;
    return arg.type === "spread_element" && inner ? { spread: "list", node: inner } : { node: arg };
  });
}
var INTEROP = /* @__PURE__ */ new Set([
  "__importDefault",
  "__importStar",
  "__toESM",
  "_interopRequireDefault",
  "_interopRequireWildcard"
]);
function call(node) {
  const callee = child(node, "function");
  if (!callee) return UNKNOWN;
  const args = child(node, "arguments");
  const [first2, more] = args?.children ?? [];
  if (first2 && !more && callee.type === "identifier" && INTEROP.has(textOf(callee))) return same(first2);
  const source = loadedModule(callee, args);
  return source === void 0 ? { kind: "call", callee, args: argumentsOf(args) } : { kind: "module", source };
}
function loadedModule(callee, args) {
  const loads = callee.type === "import" || callee.type === "identifier" && textOf(callee) === "require";
  const [source] = args?.children ?? [];
  if (!loads || !source || source.type !== "string" && source.type !== "template_string") return void 0;
  const expression = ecmascriptExpression(source);
  return expression.kind === "literal" && expression.value.kind === "string" ? expression.value.value : void 0;
}
function binary(node) {
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
function sum(node) {
  if (node.type !== "binary_expression" || child(node, "operator")?.type !== "+") return void 0;
  const [left, right] = [child(node, "left"), child(node, "right")];
  return left && right ? [left, right] : void 0;
}

// src/languages/dialect.ts
function positional(call2, index) {
  let seen = 0;
  for (const arg of call2.args) {
    if (arg.name !== void 0) continue;
    if (arg.spread) return void 0;
    if (seen === index) return arg.value;
    seen++;
  }
  return void 0;
}
function keyword(call2, name) {
  return call2.args.find((arg) => arg.name === name)?.value;
}

// src/languages/values.ts
var MAX_SIZE = 1e4;
var MAX_HEIGHT = 48;
var MAX_OPTIONS = 40;
var MAX_STRING = 1e6;
var extents = /* @__PURE__ */ new WeakMap();
function unknownAt(range) {
  return { kind: "unknown", range };
}
function stringAt(value, range) {
  return value.length > MAX_STRING ? unknownAt(range) : { kind: "string", value, range };
}
function bounded(value, parts) {
  let size = 1;
  let height = 0;
  for (const part of parts) {
    const extent = part && extents.get(part);
    size += extent?.size ?? 1;
    height = Math.max(height, extent?.height ?? 1);
  }
  if (size > MAX_SIZE || height >= MAX_HEIGHT) return unknownAt(value.range);
  extents.set(value, { size, height: height + 1 });
  return value;
}
function listAt(items, open, range) {
  return bounded({ kind: "list", items, open, range }, items);
}
function objectAt(entries, open, range) {
  const byKey = /* @__PURE__ */ new Map();
  for (const entry of entries) byKey.set(entry.key, entry);
  const merged2 = [...byKey.values()];
  return bounded(
    { kind: "object", entries: merged2, open, range },
    merged2.map((entry) => entry.value)
  );
}
function envAt(name, fallback, range) {
  const value = fallback ? { kind: "env", name, fallback, range } : { kind: "env", name, range };
  return bounded(value, [fallback]);
}
function memberAt(object2, name, range) {
  return bounded({ kind: "member", object: object2, name, range }, [object2]);
}
function callAt(call2, range) {
  const { callee, receiver, args } = call2;
  const value = receiver ? { kind: "call", callee, receiver, args, range } : { kind: "call", callee, args, range };
  return bounded(value, [receiver, ...args.map((arg) => arg.value)]);
}
function testAt(operator, operands, range) {
  return bounded({ kind: "test", operator, operands, range }, operands);
}
function concatAt(parts, range) {
  const flat = parts.flatMap((part) => part.kind === "concat" ? part.parts : [part]);
  const merged2 = [];
  for (const part of flat) {
    const last = merged2.at(-1);
    const text3 = textOfScalar(part);
    if (text3 !== void 0 && last?.kind === "string") {
      merged2[merged2.length - 1] = stringAt(last.value + text3, {
        start: last.range.start,
        end: Math.max(last.range.end, part.range.end)
      });
    } else if (text3 !== void 0) merged2.push(stringAt(text3, part.range));
    else merged2.push(part);
  }
  if (merged2.length === 0) return stringAt("", range);
  const [only2] = merged2;
  if (merged2.length === 1 && only2?.kind === "string") return { ...only2, range };
  return bounded({ kind: "concat", parts: merged2, range }, merged2);
}
function textOfScalar(value) {
  if (value.kind === "string") return value.value;
  if (value.kind === "number") return String(value.value);
  return void 0;
}
function choiceAt(options, range) {
  const flat = [];
  for (const option of options) {
    const { value, guard, conditions = [] } = option;
    if (value.kind !== "choice") flat.push(option);
    else
      for (const inner of value.options) {
        const both = bothGuards(guard, inner.guard);
        if (both) flat.push(optionUnder(inner.value, both, [...conditions, ...inner.conditions ?? []]));
      }
  }
  const [first2] = flat;
  if (!first2 || flat.length > MAX_OPTIONS) return unknownAt(range);
  if (flat.length === 1 && first2.guard === "undecided") return first2.value;
  return bounded(
    { kind: "choice", options: flat, range },
    flat.map((option) => option.value)
  );
}
function optionUnder(value, guard, conditions) {
  return conditions.length > 0 ? { value, guard, conditions } : { value, guard };
}
function bothGuards(outer, inner) {
  if (outer === "undecided") return inner;
  if (inner === "undecided" || inner === outer) return outer;
  return void 0;
}
function truthOf(value) {
  switch (value.kind) {
    case "bool":
      return value.value;
    case "null":
      return false;
    case "string":
      return value.value !== "";
    case "number":
      return value.value !== 0;
    case "function":
    case "regex":
      return true;
    default:
      return void 0;
  }
}
function mapValue(value, change) {
  if (value.kind === "env") {
    return value.fallback ? envAt(value.name, mapValue(value.fallback, change), value.range) : value;
  }
  if (value.kind === "choice") {
    return choiceAt(
      value.options.map((option) => ({ ...option, value: mapValue(option.value, change) })),
      value.range
    );
  }
  return change(value);
}
function withFallback(value, fallback) {
  if (value.kind !== "env") return void 0;
  if (!value.fallback) return envAt(value.name, fallback, value.range);
  const truth2 = truthOf(value.fallback);
  if (truth2 === true) return value;
  if (truth2 === false) return envAt(value.name, fallback, value.range);
  return envAt(
    value.name,
    choiceAt(
      [
        { value: value.fallback, guard: "undecided" },
        { value: fallback, guard: "undecided" }
      ],
      value.range
    ),
    value.range
  );
}

// src/languages/condition.ts
var MAX_DEPTH = 24;
var MAX_CONDITIONS = 40;
function conditionsOver(branch, evaluator, inside) {
  const known = /* @__PURE__ */ new Set();
  for (let at = inside; at; at = at.parent) known.add(at);
  const conditions = [];
  for (let at = branch; at && !known.has(at) && conditions.length < MAX_CONDITIONS; at = at.parent) {
    conditions.push(...conditionOf(at, evaluator));
  }
  return conditions.reverse();
}
function conditionOf({ test, holds }, evaluator) {
  if (test.kind === "opaque") return [];
  if (test.kind === "truth") return [{ test: testOf(test.node, evaluator, 0), holds }];
  const range = { start: test.left.start, end: test.right.end };
  const operands = [evaluator.evaluate(test.left), evaluator.evaluate(test.right)];
  return [{ test: testAt("equal", operands, range), holds }];
}
function testOf(node, evaluator, depth = 0) {
  const expression = evaluator.expression(node);
  const next = (operand) => testOf(operand, evaluator, depth + 1);
  if (depth > MAX_DEPTH) return evaluator.evaluate(node);
  switch (expression.kind) {
    case "same":
      return next(expression.node);
    case "not":
      return testAt("not", [next(expression.operand)], rangeOf(node));
    case "and":
    case "or":
      return testAt(expression.kind, [next(expression.left), next(expression.right)], rangeOf(node));
    case "name": {
      const behind = evaluator.conditions.behind(node);
      const isLogic = behind && ["and", "or", "not", "same"].includes(evaluator.expression(behind).kind);
      return isLogic ? next(behind) : evaluator.evaluate(node);
    }
    default:
      return evaluator.evaluate(node);
  }
}

// src/languages/guard.ts
var NOWHERE = 0;
var DEVELOPMENT = 1;
var PRODUCTION = 2;
var OTHER = 4;
var EVERYWHERE = 7;
var UNDECIDED = { holds: EVERYWHERE, fails: EVERYWHERE };
var ALWAYS = { holds: EVERYWHERE, fails: NOWHERE };
var IN_DEVELOPMENT = { holds: DEVELOPMENT, fails: PRODUCTION | OTHER };
var IN_PRODUCTION = { holds: PRODUCTION, fails: DEVELOPMENT | OTHER };
var WHEN_DEBUGGING = { holds: DEVELOPMENT | OTHER, fails: PRODUCTION | OTHER };
var IN_TESTS = { holds: OTHER | DEVELOPMENT, fails: EVERYWHERE };
function not(outlook) {
  return { holds: outlook.fails, fails: outlook.holds };
}
function and(a, b) {
  return { holds: a.holds & b.holds, fails: a.fails | b.fails };
}
function or(a, b) {
  return { holds: a.holds | b.holds, fails: a.fails & b.fails };
}
function guardOf(environments) {
  if (environments === NOWHERE) return void 0;
  switch (environments & (DEVELOPMENT | PRODUCTION)) {
    case DEVELOPMENT:
      return "development";
    case PRODUCTION:
      return "production";
    default:
      return "undecided";
  }
}
var MAX_DEPTH2 = 24;
var ENVIRONMENT_NAME = /^(?:(?:node|app|application|flask|django|python|fastapi|rails|go|server|deploy|deployment|build|run|runtime|vercel|next|next_?public|nuxt|vite|react_?app|service|stage|current|target|aspnetcore|dotnet|starlette|sanic|project|the)_?)*(?:env|environment|environ|mode|stage|profile|environment_?name|env_?name|deploy(?:ment)?_?env(?:ironment)?)$/;
var DEVELOPMENT_NAME = /^(?:is|in|on|app|flask|django|env|node|server|fastapi|use|enable)?_?(?:debug|dev|development|local|dev_?mode|debug_?mode|dev_?env|development_?mode|local_?dev|local_?env|localhost|dev_?environment|local_?environment|debug_?enabled|debugging)$/;
var TESTING_NAME = /^(?:is|in|running)?_?(?:test|testing|tests|test_?env|unit_?tests?|pytest|jest)$/;
var PRODUCTION_NAME = /^(?:is|in|on|app|env|node|server)?_?(?:prod|production|prod_?mode|production_?mode|prod_?env|prod_?environment|production_?env|live|deployed)$/;
var DEVELOPMENT_VALUES = /* @__PURE__ */ new Set(["development", "dev", "develop", "debug"]);
var LOCAL_VALUES = /* @__PURE__ */ new Set(["local", "localhost", "test", "testing", "tests", "ci", "unittest"]);
var PRODUCTION_VALUES = /* @__PURE__ */ new Set(["production", "prod", "live"]);
var STAGING_VALUES = /* @__PURE__ */ new Set([
  "staging",
  "stage",
  "preprod",
  "preproduction",
  "uat",
  "sandbox",
  "preview",
  "demo"
]);
function words(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().replace(/-/g, "_");
}
function byName(name) {
  const plain = words(name);
  if (DEVELOPMENT_NAME.test(plain)) return WHEN_DEBUGGING;
  if (TESTING_NAME.test(plain)) return IN_TESTS;
  return PRODUCTION_NAME.test(plain) ? IN_PRODUCTION : UNDECIDED;
}
function byValue(value) {
  const plain = value.toLowerCase();
  if (DEVELOPMENT_VALUES.has(plain)) return IN_DEVELOPMENT;
  if (LOCAL_VALUES.has(plain)) return IN_TESTS;
  if (PRODUCTION_VALUES.has(plain)) return IN_PRODUCTION;
  if (STAGING_VALUES.has(plain)) return { holds: OTHER, fails: EVERYWHERE };
  return UNDECIDED;
}
function nameOf(value) {
  switch (value.kind) {
    case "env":
    case "member":
    case "param":
      return value.name;
    case "reference":
    case "call": {
      const name = value.kind === "reference" ? value.name : value.callee;
      const [first2] = value.kind === "call" ? value.args : [];
      if (first2?.value.kind === "string" && name.endsWith("get")) return first2.value.value;
      return name.slice(name.lastIndexOf(".") + 1);
    }
    default:
      return void 0;
  }
}
function literalOf(value) {
  if (value.kind === "string") return value.value;
  if (value.kind === "reference" || value.kind === "member") return nameOf(value);
  return void 0;
}
function unset(outlook, holdsByDefault) {
  return holdsByDefault ? { holds: outlook.holds | PRODUCTION, fails: outlook.fails } : { holds: outlook.holds, fails: outlook.fails | PRODUCTION };
}
var SWITCHED_ON = /* @__PURE__ */ new Set(["1", "true", "yes", "on", "y", "t"]);
function compared(value, among) {
  if (value.kind === "choice") return UNDECIDED;
  const literals = among.map(literalOf);
  if (value.kind === "string") {
    if (literals.some((literal) => literal === void 0)) return UNDECIDED;
    return literals.includes(value.value) ? ALWAYS : not(ALWAYS);
  }
  const name = nameOf(value);
  if (name === void 0 || literals.length === 0) return UNDECIDED;
  const fallback = value.kind === "env" ? value.fallback : void 0;
  const plain = words(name);
  let outlook;
  if (ENVIRONMENT_NAME.test(plain)) {
    outlook = literals.map((literal) => literal === void 0 ? UNDECIDED : byValue(literal)).reduce((all, each) => or(all, each));
  } else {
    const texts = among.map((each) => each.kind === "bool" ? String(each.value) : literalOf(each));
    if (texts.some((text4) => text4 === void 0)) return UNDECIDED;
    const on = texts.every((text4) => SWITCHED_ON.has(text4?.toLowerCase() ?? ""));
    const off = texts.every(
      (text4) => ["0", "false", "no", "off", "n", "f", ""].includes(text4?.toLowerCase() ?? "")
    );
    if (!on && !off) return UNDECIDED;
    outlook = on ? byName(name) : not(byName(name));
  }
  if (!fallback) return outlook;
  const text3 = fallback.kind === "bool" ? String(fallback.value) : literalOf(fallback);
  if (text3 === void 0) return fallback.kind === "null" ? outlook : UNDECIDED;
  return unset(
    outlook,
    literals.includes(text3) || among.some((each) => each.kind === "bool" && String(each.value) === text3)
  );
}
function truth(value) {
  const known = truthOf(value);
  if (known !== void 0) return known ? ALWAYS : not(ALWAYS);
  if (value.kind === "env" && value.fallback) {
    const fallback = truthOf(value.fallback);
    if (fallback === void 0) return UNDECIDED;
    return unset(byName(value.name), fallback);
  }
  const name = nameOf(value);
  return name === void 0 ? UNDECIDED : byName(name);
}
function outlookOf(node, conditions, depth = 0) {
  if (depth > MAX_DEPTH2) return UNDECIDED;
  const expression = conditions.expression(node);
  const next = (operand) => outlookOf(operand, conditions, depth + 1);
  switch (expression.kind) {
    case "same":
      return next(expression.node);
    case "not":
      return not(next(expression.operand));
    case "and":
      return and(next(expression.left), next(expression.right));
    case "or":
      return booleanish(conditions.evaluate(expression.right)) ? or(next(expression.left), next(expression.right)) : truth(conditions.evaluate(node));
    case "conditional": {
      const test = next(expression.test);
      return or(and(test, next(expression.yes)), and(not(test), next(expression.no)));
    }
    case "compare": {
      const left = conditions.evaluate(expression.left);
      const right = conditions.evaluate(expression.right);
      const outlook = comparison(expression.operator, left, right);
      return expression.negated ? not(outlook) : outlook;
    }
    case "name":
    case "member":
    case "call": {
      const among = membership(expression, conditions);
      if (among) return comparison("in", among.member, among.group);
      const behind = conditions.behind(node);
      if (behind) {
        const outlook = outlookOf(behind, conditions, depth + 1);
        if (outlook.holds !== EVERYWHERE || outlook.fails !== EVERYWHERE) return outlook;
      }
      return truth(conditions.evaluate(node));
    }
    default:
      return truth(conditions.evaluate(node));
  }
}
function membership(expression, { expression: read, evaluate }) {
  if (expression.kind !== "call") return void 0;
  const callee = read(expression.callee);
  const [argument, more] = expression.args;
  if (callee.kind !== "member" || !argument || more || argument.spread) return void 0;
  if (callee.name !== "includes" && callee.name !== "has") return void 0;
  return { member: evaluate(argument.node), group: evaluate(callee.object) };
}
function booleanish(value) {
  return value.kind !== "string" && value.kind !== "list" && value.kind !== "object";
}
function comparison(operator, left, right) {
  if (operator === "more") return UNDECIDED;
  if (operator === "in") {
    if (right.kind === "list" && !right.open) return compared(left, right.items);
    return left.kind === "string" && right.kind !== "object" ? compared(right, [left]) : UNDECIDED;
  }
  return left.kind === "string" || left.kind === "bool" ? compared(right, [left]) : compared(left, [right]);
}
function createGuards(conditions) {
  const known = /* @__PURE__ */ new Map();
  const outlooks = /* @__PURE__ */ new Map();
  const outlookOfTest = (test) => {
    if (test.kind === "opaque") return UNDECIDED;
    const seen = outlooks.get(test);
    if (seen) return seen;
    outlooks.set(test, UNDECIDED);
    const outlook = test.kind === "truth" ? outlookOf(test.node, conditions) : comparison("equal", conditions.evaluate(test.left), conditions.evaluate(test.right));
    outlooks.set(test, outlook);
    return outlook;
  };
  return (branch) => {
    const path = [];
    let at = branch;
    while (at && !known.has(at)) {
      path.push(at);
      at = at.parent;
    }
    let environments = at ? known.get(at) ?? EVERYWHERE : EVERYWHERE;
    for (const step of path.reverse()) {
      const outlook = outlookOfTest(step.test);
      environments &= step.holds ? outlook.holds : outlook.fails;
      known.set(step, environments);
    }
    return environments;
  };
}

// src/languages/operators.ts
function evaluateExpression(node, evaluator) {
  const expression = evaluator.expression(node);
  const range = rangeOf(node);
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "text":
      return text(expression.parts, range, evaluator);
    case "list":
      return list(expression.items, range, evaluator);
    case "object":
      return object(expression.properties, range, evaluator);
    case "name":
      return evaluator.name(expression.name, node);
    case "module":
      return { kind: "reference", name: evaluator.dialect.importName(expression.source, "*"), range };
    case "this":
      return thisAt(node, range, evaluator);
    case "member":
      return evaluator.property(evaluator.evaluate(expression.object), expression.name, range);
    case "subscript":
      return subscript(
        evaluator.evaluate(expression.object),
        evaluator.evaluate(expression.index),
        range,
        evaluator
      );
    case "call": {
      const call2 = evaluator.call(node);
      return call2 ? evaluator.result(call2) : unknownAt(range);
    }
    case "conditional":
      return conditional(expression, range, evaluator);
    case "or":
      return or2(expression, range, evaluator);
    case "and":
      return and2(expression, range, evaluator);
    case "not": {
      const truth2 = truthOf(evaluator.evaluate(expression.operand));
      return truth2 === void 0 ? testAt("not", [evaluator.evaluate(expression.operand)], range) : { kind: "bool", value: !truth2, range };
    }
    case "compare":
      return compare(expression, range, evaluator);
    case "add":
      return add(expression.operands.map(evaluator.evaluate), range);
    case "merge":
      return merge(evaluator.evaluate(expression.left), evaluator.evaluate(expression.right), range);
    case "negative": {
      const operand = evaluator.evaluate(expression.operand);
      return operand.kind === "number" ? { ...operand, value: -operand.value, range } : unknownAt(range);
    }
    case "function": {
      const fn2 = evaluator.program.functionOf.get(node);
      return fn2 === void 0 ? unknownAt(range) : { kind: "function", fn: fn2, range };
    }
    case "class": {
      const klass2 = evaluator.program.classOf.get(node);
      return klass2?.name ? { kind: "reference", name: `.${klass2.name}`, range } : unknownAt(range);
    }
    case "same":
      return evaluator.evaluate(expression.node);
    case "comprehension":
      return comprehension(expression, range, evaluator);
    case "unknown":
      return unknownAt(range);
  }
}
function text(parts, range, evaluator) {
  return concatAt(
    parts.map((part) => typeof part === "string" ? stringAt(part, range) : evaluator.evaluate(part)),
    range
  );
}
function list(items, range, evaluator) {
  const values = [];
  let open = false;
  for (const { node, spread } of items) {
    const value = evaluator.evaluate(node);
    if (!spread) values.push(value);
    else if (value.kind === "list") {
      values.push(...value.items);
      open ||= value.open;
    } else if (value.kind === "choice" || value.kind === "env") {
      const parts = spreadOptions(value);
      values.push(...parts.items);
      open ||= parts.open;
    } else open = true;
  }
  return listAt(values, open, range);
}
function spreadOptions(value) {
  if (value.kind === "list") return value;
  if (value.kind === "env") {
    const fallback = value.fallback ? spreadOptions(value.fallback) : { items: [] };
    return { items: fallback.items, open: true };
  }
  if (value.kind !== "choice") return { items: [], open: value.kind !== "null" && value.kind !== "bool" };
  let open = false;
  const items = value.options.flatMap((option) => {
    const parts = spreadOptions(option.value);
    open ||= parts.open;
    return parts.items.map((item) => choiceAt([{ value: item, guard: option.guard }], item.range));
  });
  return { items, open };
}
function object(properties, range, evaluator) {
  const entries = [];
  let open = false;
  for (const property of properties) {
    const value = evaluator.evaluate(property.value);
    if (property.kind === "spread") {
      const parts = spreadObject(value, entries);
      entries.push(...parts.entries);
      open ||= parts.open;
      continue;
    }
    const key = typeof property.key === "string" ? property.key : keyOf2(evaluator.evaluate(property.key));
    if (key === void 0) open = true;
    else entries.push({ key, keyRange: property.keyRange, value });
  }
  return objectAt(entries, open, range);
}
function keyOf2(value) {
  if (value.kind === "string") return value.value;
  return value.kind === "number" ? String(value.value) : void 0;
}
function spreadObject(value, before) {
  if (value.kind === "object") return value;
  if (value.kind !== "choice") return { entries: [], open: truthOf(value) !== false };
  let open = false;
  const keys = /* @__PURE__ */ new Map();
  for (const option of value.options) {
    if (option.value.kind === "object") {
      open ||= option.value.open;
      for (const entry of option.value.entries) keys.set(entry.key, entry);
    } else open ||= truthOf(option.value) !== false;
  }
  const entries = [...keys.values()].map(({ key, keyRange, value: some }) => {
    const old = before.findLast((entry) => entry.key === key)?.value;
    const options = value.options.flatMap(({ value: option, guard }) => {
      const own = option.kind === "object" ? option.entries.find((entry) => entry.key === key)?.value : void 0;
      const chosen = own ?? old;
      return chosen ? [{ value: chosen, guard }] : [];
    });
    return { key, keyRange, value: choiceAt(options, some.range) };
  });
  return { entries, open };
}
function thisAt(node, range, evaluator) {
  const { program } = evaluator;
  for (let fn2 = node.frame?.fn; fn2 !== void 0; fn2 = program.functions[fn2]?.parent) {
    const record = program.functions[fn2];
    if (record?.klass) return evaluator.instance(record.klass, range);
    if (record && record.node.type !== "arrow_function") break;
  }
  const klass2 = node.frame?.scope.klass;
  return klass2 ? evaluator.instance(klass2, range) : { kind: "reference", name: "this", range };
}
function subscript(object2, index, range, evaluator) {
  if (index.kind === "string") return evaluator.property(object2, index.value, range);
  if (index.kind === "number") return evaluator.item(object2, index.value, range);
  return unknownAt(range);
}
function conditional({ test, yes, no }, range, evaluator) {
  const asked2 = testOf(test, evaluator);
  const [whenTrue, whenFalse] = [evaluator.evaluate(yes), evaluator.evaluate(no)];
  if (asked2.kind === "env" && !asked2.fallback && whenTrue.kind === "env" && whenTrue.name === asked2.name) {
    return { ...whenTrue, fallback: whenFalse };
  }
  const outlook = outlookOf(test, evaluator.conditions);
  return choiceAt(
    [
      { value: whenTrue, guard: guardOf(outlook.holds), holds: true },
      { value: whenFalse, guard: guardOf(outlook.fails), holds: false }
    ].flatMap(
      ({ value, guard, holds }) => guard ? [{ value, guard, conditions: [{ test: asked2, holds }] }] : []
    ),
    range
  );
}
function or2({ left, right, nullish }, range, evaluator) {
  const first2 = evaluator.evaluate(left);
  const isOver = nullish ? first2.kind === "null" ? false : void 0 : truthOf(first2);
  if (isOver === true) return first2;
  const second = evaluator.evaluate(right);
  if (isOver === false) return second;
  if (nullish && isKnown(first2)) return first2;
  return withFallback(first2, second) ?? choiceAt(
    [
      { value: first2, guard: "undecided" },
      { value: second, guard: "undecided" }
    ],
    range
  );
}
function isKnown(value) {
  return ["string", "number", "bool", "list", "object", "regex", "function", "concat"].includes(value.kind);
}
function and2({ left, right }, range, evaluator) {
  const first2 = evaluator.evaluate(left);
  const truth2 = truthOf(first2);
  if (truth2 === false) return first2;
  const second = evaluator.evaluate(right);
  if (truth2 === true) return second;
  const outlook = outlookOf(left, evaluator.conditions);
  const otherwise = second.kind === "object" || second.kind === "list" ? { kind: "null", range: first2.range } : unknownAt(first2.range);
  return choiceAt(
    [
      { value: second, guard: guardOf(outlook.holds) },
      { value: otherwise, guard: guardOf(outlook.fails) }
    ].flatMap(({ value, guard }) => guard ? [{ value, guard }] : []),
    range
  );
}
function compare({ operator, negated, left, right }, range, evaluator) {
  const [a, b] = [evaluator.evaluate(left), evaluator.evaluate(right)];
  const holds = operator === "equal" ? isEqual(a, b) : operator === "in" ? isAmong(a, b) : isMore(a, b);
  if (holds !== void 0) return { kind: "bool", value: holds !== negated, range };
  const test = testAt(operator, [a, b], range);
  return negated ? testAt("not", [test], range) : test;
}
function isMore(a, b) {
  return a.kind === "number" && b.kind === "number" ? a.value > b.value : void 0;
}
function isEqual(a, b) {
  if (a.kind === "string" && b.kind === "string") return a.value === b.value;
  if (a.kind === "number" && b.kind === "number") return a.value === b.value;
  if (a.kind === "bool" && b.kind === "bool") return a.value === b.value;
  return void 0;
}
function isAmong(value, among) {
  if (among.kind === "string" && value.kind === "string") return among.value.includes(value.value);
  if (among.kind !== "list" || among.open) return void 0;
  const answers = among.items.map((item) => isEqual(value, item));
  if (answers.includes(true)) return true;
  return answers.includes(void 0) ? void 0 : false;
}
function add(values, range) {
  if (values.some((value) => value.kind === "list")) {
    const items = values.flatMap((value) => spreadOptions(value).items);
    return listAt(
      items,
      values.some((value) => spreadOptions(value).open),
      range
    );
  }
  if (values.every((value) => value.kind === "number")) {
    const sum3 = values.reduce((total, value) => total + (value.kind === "number" ? value.value : 0), 0);
    return { kind: "number", value: sum3, range };
  }
  return values.some((value) => value.kind === "string" || value.kind === "concat") ? concatAt(values, range) : unknownAt(range);
}
function merge(left, right, range) {
  if (left.kind === "list" && right.kind === "list") {
    return listAt([...left.items, ...right.items], left.open || right.open, range);
  }
  if (left.kind !== "object" && right.kind !== "object") return unknownAt(range);
  const first2 = spreadObject(left, []);
  const second = spreadObject(right, first2.entries);
  return objectAt([...first2.entries, ...second.entries], first2.open || second.open, range);
}
function comprehension({ body, variable, iterable, filters }, range, evaluator) {
  const each = (item, expression) => evaluator.withNames(/* @__PURE__ */ new Map([[variable, item]]), () => evaluator.evaluate(expression));
  const kept = filters.reduce(
    (list2, filter) => filterItems(list2, range, (item) => each(item, filter)),
    evaluator.evaluate(iterable)
  );
  return overItems(kept, range, (item) => each(item, body));
}
function filterItems(value, range, ask) {
  const doubtful = [];
  const kept = overItems(value, range, (item) => {
    const answer = ask(item);
    const truth2 = truthOf(answer);
    if (truth2 || truth2 === void 0 && answer === item) return item;
    if (truth2 === void 0) doubtful.push(item);
    return void 0;
  });
  return doubtful.length > 0 ? mapValue(kept, (list2) => list2.kind === "list" ? { ...list2, open: true } : list2) : kept;
}
function overItems(value, range, change) {
  if (value.kind === "env") {
    if (!value.fallback) return value;
    return { ...value, fallback: overItems(value.fallback, range, change) };
  }
  if (value.kind === "choice") {
    return choiceAt(
      value.options.map((option) => ({
        value: overItems(option.value, range, change),
        guard: option.guard,
        ...option.conditions ? { conditions: option.conditions } : {}
      })),
      range
    );
  }
  if (value.kind !== "list") return unknownAt(range);
  const items = value.items.flatMap((item) => {
    const changed = change(item);
    return changed ? [changed] : [];
  });
  return listAt(items, value.open, value.range);
}

// src/languages/text.ts
function split(value, separator, range) {
  if (!isText(value) || separator && separator.kind !== "string" && separator.kind !== "regex")
    return void 0;
  return mapValue(value, (text3) => {
    if (text3.kind === "null") return text3;
    if (text3.kind !== "string") return unknownAt(range);
    const by = separatorOf(separator);
    return by === void 0 ? unknownAt(text3.range) : listAt(piecesOf(text3, by), false, text3.range);
  });
}
function separatorOf(separator) {
  if (!separator) return /\s+/;
  if (separator.kind === "string") return separator.value === "" ? void 0 : separator.value;
  if (separator.kind !== "regex") return void 0;
  if (/^\\s\*([,;|])\\s\*$/.test(separator.source)) return /[,;|]/;
  if (separator.source === "\\s+") return /\s+/;
  return /^[,;| ]$/.test(separator.source) ? separator.source : void 0;
}
function piecesOf(text3, separator) {
  const pieces = text3.value.split(separator);
  const isPlain = text3.range.end - text3.range.start === text3.value.length + 2 && typeof separator === "string";
  let at = text3.range.start + 1;
  const trims = typeof separator !== "string";
  return pieces.map((piece) => {
    const range = isPlain ? { start: at, end: at + piece.length } : text3.range;
    if (typeof separator === "string") at += piece.length + separator.length;
    return stringAt(trims ? piece.trim() : piece, range);
  });
}
function changeText(value, method3) {
  if (!isText(value)) return void 0;
  return mapValue(value, (text3) => {
    if (text3.kind === "string") return stringAt(method3(text3.value), text3.range);
    return text3.kind === "null" ? text3 : unknownAt(text3.range);
  });
}
function isText(value) {
  return value.kind === "string" || value.kind === "env" || value.kind === "choice";
}
function joinText(list2, separator, range) {
  if (list2.kind !== "list" || list2.open || separator.kind !== "string") return void 0;
  const texts = [];
  for (const item of list2.items) {
    if (item.kind !== "string") return void 0;
    texts.push(item.value);
  }
  return stringAt(texts.join(separator.value), range);
}
function parseJson(value) {
  return mapValue(value, (text3) => {
    if (text3.kind !== "string") return text3.kind === "null" ? text3 : unknownAt(text3.range);
    try {
      return fromJson(JSON.parse(text3.value), text3.range);
    } catch {
      return unknownAt(text3.range);
    }
  });
}
function fromJson(json, range) {
  if (typeof json === "string") return stringAt(json, range);
  if (typeof json === "number") return { kind: "number", value: json, range };
  if (typeof json === "boolean") return { kind: "bool", value: json, range };
  if (json === null) return { kind: "null", range };
  if (Array.isArray(json)) {
    return listAt(
      json.map((item) => fromJson(item, range)),
      false,
      range
    );
  }
  if (typeof json !== "object") return unknownAt(range);
  const entries = Object.entries(json).map(([key, item]) => ({
    key,
    keyRange: range,
    value: fromJson(item, range)
  }));
  return { kind: "object", entries, open: false, range };
}
function asList(value) {
  return value.kind === "list" || value.kind === "env" || value.kind === "choice" ? overItems(value, value.range, (item) => item) : unknownAt(value.range);
}
function onlyArgument(call2) {
  return call2.args.length === 1 ? positional(call2, 0) : void 0;
}
function askText(value, part, range, ask) {
  if (value.kind !== "string" || part?.kind !== "string") return void 0;
  return { kind: "bool", value: ask(value.value, part.value), range };
}
function lengthOf(value, range) {
  if (value.kind === "string") return { kind: "number", value: value.value.length, range };
  return value.kind === "list" && !value.open ? { kind: "number", value: value.items.length, range } : void 0;
}

// src/languages/ecmascript/frameworks.ts
var INSTANCES = /* @__PURE__ */ new Map([
  ["express.Express", "express()"],
  ["express.Application", "express()"],
  ["express.core.Express", "express()"],
  ["express-serve-static-core.Express", "express()"],
  ["express-serve-static-core.Application", "express()"],
  ["express.Router", "express.Router()"],
  ["express.IRouter", "express.Router()"],
  ["fastify.FastifyInstance", "fastify()"],
  ["@nestjs/common.INestApplication", "@nestjs/core.NestFactory.create()"],
  ["@nestjs/platform-express.NestExpressApplication", "@nestjs/core.NestFactory.create()"],
  ["@nestjs/platform-fastify.NestFastifyApplication", "@nestjs/core.NestFactory.create()"]
]);
var ROUTING = ["use", "get", "post", "put", "patch", "delete", "head", "options", "all"];
var FLUENT = /* @__PURE__ */ new Map([
  ["express()", /* @__PURE__ */ new Set([...ROUTING, "set", "enable", "disable", "engine"])],
  ["express.Router()", new Set(ROUTING)],
  ["hono.Hono()", /* @__PURE__ */ new Set([...ROUTING, "on", "route", "mount", "onError", "notFound"])],
  ["koa()", /* @__PURE__ */ new Set(["use", "on"])],
  [
    "fastify()",
    /* @__PURE__ */ new Set(["register", "addHook", "decorate", "route", "get", "post", "put", "patch", "delete"])
  ]
]);

// src/languages/ecmascript/library.ts
var regex = (call2) => {
  const [source, flags] = [positional(call2, 0), positional(call2, 1)];
  if (source?.kind === "regex") return source;
  if (source?.kind !== "string" || flags && flags.kind !== "string") return void 0;
  return { kind: "regex", source: source.value, flags: flags?.value ?? "", range: call2.range };
};
var same2 = (call2) => {
  const value = onlyArgument(call2);
  return value && value.kind !== "function" ? value : void 0;
};
var calls = {
  RegExp: regex,
  String: (call2) => {
    const value = onlyArgument(call2);
    return value?.kind === "string" || value?.kind === "env" || value?.kind === "concat" ? value : void 0;
  },
  "JSON.parse": (call2) => {
    const text3 = positional(call2, 0);
    return text3?.kind === "string" || text3?.kind === "env" ? parseJson(text3) : void 0;
  },
  "Object.freeze": same2,
  "Object.assign": (call2) => merged(call2),
  "Array.of": (call2) => listAt(
    call2.args.map((arg) => arg.value),
    call2.args.some((arg) => arg.spread),
    call2.range
  ),
  "Array.from": (call2) => {
    const value = onlyArgument(call2);
    return value?.kind === "list" || value?.kind === "env" || value?.kind === "choice" ? asList(value) : void 0;
  },
  Set: (call2) => {
    const value = onlyArgument(call2);
    if (!value) return call2.args.length === 0 ? listAt([], false, call2.range) : void 0;
    return value.kind === "list" || value.kind === "env" || value.kind === "choice" ? asList(value) : void 0;
  },
  "Deno.env.get": (call2) => {
    const name = positional(call2, 0);
    return name?.kind === "string" ? envAt(name.value, void 0, call2.range) : void 0;
  }
};
function merged(call2) {
  const entries = call2.args.flatMap((arg) => arg.value.kind === "object" ? arg.value.entries : []);
  const open = call2.args.some((arg) => arg.spread || arg.value.kind !== "object" || arg.value.open);
  return objectAt(entries, open, call2.range);
}
var TEXT_METHODS = {
  trim: (text3) => text3.trim(),
  trimStart: (text3) => text3.trimStart(),
  trimEnd: (text3) => text3.trimEnd(),
  toLowerCase: (text3) => text3.toLowerCase(),
  toUpperCase: (text3) => text3.toUpperCase(),
  toString: (text3) => text3
};
function method(call2, evaluation) {
  const { receiver } = call2;
  if (!receiver) return void 0;
  const first2 = positional(call2, 0);
  switch (call2.name) {
    case "split":
      return first2 && split(receiver, first2, call2.range);
    case "map":
      return first2 && hasItems(receiver) ? overItems(receiver, call2.range, (item) => applied(first2, item, evaluation)) : void 0;
    case "filter":
      return first2 && hasItems(receiver) ? filterItems(receiver, call2.range, (item) => asked(first2, item, evaluation)) : void 0;
    case "concat": {
      if (receiver.kind !== "list") return void 0;
      const parts = call2.args.map((arg) => arg.value);
      const items = parts.flatMap((part) => part.kind === "list" ? part.items : [part]);
      const open = receiver.open || parts.some((part) => part.kind === "list" ? part.open : !isScalar(part));
      return listAt([...receiver.items, ...items], open, call2.range);
    }
    case "startsWith":
      return askText(receiver, first2, call2.range, (text3, part) => text3.startsWith(part));
    case "endsWith":
      return askText(receiver, first2, call2.range, (text3, part) => text3.endsWith(part));
    case "includes":
      return askText(receiver, first2, call2.range, (text3, part) => text3.includes(part));
    case "join":
      return joinText(receiver, first2 ?? stringAt(",", call2.range), call2.range);
    case "replace":
    case "replaceAll": {
      const second = positional(call2, 1);
      if (first2?.kind !== "string" || second?.kind !== "string" || second.value.includes("$"))
        return void 0;
      return changeText(
        receiver,
        (text3) => call2.name === "replace" ? text3.replace(first2.value, second.value) : text3.replaceAll(first2.value, second.value)
      );
    }
    default: {
      const change = Object.hasOwn(TEXT_METHODS, call2.name) ? TEXT_METHODS[call2.name] : void 0;
      return change && changeText(receiver, change);
    }
  }
}
function hasItems(value) {
  return value.kind === "list" || value.kind === "env" || value.kind === "choice";
}
function isScalar(value) {
  return value.kind === "string" || value.kind === "number" || value.kind === "bool" || value.kind === "regex";
}
function asked(test, item, evaluation) {
  if (test.kind === "reference" && test.name === "Boolean") return item;
  return applied(test, item, evaluation);
}
function applied(change, item, evaluation) {
  if (change.kind === "function") return evaluation.apply(change, [item]) ?? unknownAt(item.range);
  if (change.kind === "reference" && change.name === "String") return item;
  return unknownAt(item.range);
}
var ENVIRONMENTS = /* @__PURE__ */ new Set([
  "process.env",
  "import.meta.env",
  "Bun.env",
  "globalThis.process.env",
  "Deno.env"
]);
var ecmascriptLibrary = {
  attribute(object2, name, range) {
    if (object2.name === "Deno.env") return void 0;
    if (ENVIRONMENTS.has(object2.name)) return envAt(name, void 0, range);
    return name === "default" ? { ...object2, range } : void 0;
  },
  call(call2, evaluation) {
    const own = Object.hasOwn(calls, call2.callee) ? calls[call2.callee] : void 0;
    if (own) return own(call2, evaluation);
    if (call2.callee.startsWith("?.")) return method(call2, evaluation);
    if (call2.name === "get" && call2.args.length < 2) return void 0;
    const at = call2.callee.lastIndexOf("().");
    const isFluent = at > 0 && FLUENT.get(call2.callee.slice(0, at + 2))?.has(call2.name);
    return isFluent ? call2.receiver : void 0;
  },
  instanceOf: (type) => INSTANCES.get(type) ?? `${type}()`,
  field: () => void 0
};

// src/languages/builder.ts
var MAX_SCOPE_DEPTH = 200;
var MAX_BRANCH_DEPTH = 300;
var NEVER = /* @__PURE__ */ Symbol("never");
function newProgram(language, root) {
  const scope = {
    kind: "module",
    parent: void 0,
    depth: 0,
    fn: void 0,
    klass: void 0,
    names: /* @__PURE__ */ new Map(),
    elsewhere: /* @__PURE__ */ new Map()
  };
  return {
    language,
    root,
    scope,
    functions: [],
    functionOf: /* @__PURE__ */ new Map(),
    classes: /* @__PURE__ */ new Map(),
    classOf: /* @__PURE__ */ new Map(),
    calls: [],
    assignments: [],
    imports: [],
    exports: /* @__PURE__ */ new Set(),
    uses: /* @__PURE__ */ new Map(),
    mutations: /* @__PURE__ */ new Map()
  };
}
function append(map, key, value) {
  const list2 = map.get(key);
  if (list2) list2.push(value);
  else map.set(key, [value]);
}
function readStructure(language, root, structure) {
  const program = newProgram(language, root);
  const pending = [];
  let visits = [];
  const assigned = [];
  const forks = /* @__PURE__ */ new Map();
  const builder = {
    program,
    visit(node, frame) {
      if (node) visits.push([node, frame]);
    },
    scope(kind, parent, fn2 = parent.scope.fn, klass2) {
      const { scope } = parent;
      if (scope.depth >= MAX_SCOPE_DEPTH) return scope;
      return {
        kind,
        parent: scope,
        depth: scope.depth + 1,
        fn: fn2,
        klass: klass2,
        names: /* @__PURE__ */ new Map(),
        elsewhere: /* @__PURE__ */ new Map()
      };
    },
    define(scope, name, definition) {
      append((scope.elsewhere.get(name) ?? scope).names, name, definition);
    },
    assign(scope, name, definition) {
      assigned.push([scope, name, definition]);
    },
    fork(node, test, parent) {
      const known = forks.get(node);
      if (known && known.parent === parent) return known;
      const depth = (parent?.depth ?? 0) + 1;
      const test_ = depth > MAX_BRANCH_DEPTH ? { kind: "opaque" } : test;
      const around = depth > MAX_BRANCH_DEPTH ? parent?.parent : parent;
      const at = (around?.depth ?? 0) + 1;
      const yes = { parent: around, depth: at, test: test_, holds: true, other: void 0 };
      const no = { parent: around, depth: at, test: test_, holds: false, other: yes };
      yes.other = no;
      const pair = { parent, yes, no };
      forks.set(node, pair);
      return pair;
    },
    fn(record) {
      const index = program.functions.length;
      program.functions.push({ ...record, params: [], returns: [], definitions: [] });
      program.functionOf.set(record.node, index);
      return index;
    },
    klass(node, name, bases) {
      const klass2 = { name, node, bases, members: /* @__PURE__ */ new Map() };
      program.classOf.set(node, klass2);
      if (name && !program.classes.has(name)) program.classes.set(name, klass2);
      return klass2;
    },
    use(name, node) {
      append(program.uses, name, node);
    },
    mutate(mutation) {
      append(program.mutations, mutation.name, mutation);
    }
  };
  pending.push([root, { scope: program.scope, fn: void 0, branch: void 0 }]);
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [node, frame] = next;
    node.frame = frame;
    structure.enter(node, frame, builder);
    for (let i = visits.length - 1; i >= 0; i--) {
      const visit = visits[i];
      if (visit) pending.push(visit);
    }
    visits = [];
  }
  for (const [scope, name, definition] of assigned) {
    append((scopeOf(name, scope) ?? program.scope).names, name, definition);
  }
  for (const [scope, name] of assigned)
    scopeOf(name, scope)?.names.get(name)?.sort((a, b) => a.from - b.from);
  return program;
}
function visitChildren(node, frame, builder) {
  for (const each of node.children) builder.visit(each, frame);
}
function join(left, right) {
  if (left === NEVER) return right;
  if (right === NEVER) return left;
  let [a, b] = [left, right];
  while (a !== b) {
    if ((a?.depth ?? 0) >= (b?.depth ?? 0)) a = a?.parent;
    else b = b?.parent;
  }
  return a;
}
function addMember(klass2, name, definition) {
  append(klass2.members, name, definition);
}
function under(frame, branch) {
  return branch === frame.branch ? frame : { ...frame, branch };
}
function scopeOf(name, from) {
  for (let scope = from; scope; scope = scope.parent) {
    const elsewhere = scope.elsewhere.get(name);
    if (elsewhere) return elsewhere;
    if (scope.kind === "class" && scope !== from) continue;
    if (scope.names.has(name)) return scope;
  }
  return void 0;
}

// src/languages/ecmascript/exports.ts
function readExport(node, frame, builder) {
  const { exports } = builder.program;
  const declared = child(node, "declaration");
  const value = child(node, "value");
  const clause = childOfType(node, "export_clause");
  const isDefault = /^export\s+default\b/.test(node.source.slice(node.start, node.start + 40));
  for (const decorator of node.children) if (decorator.type === "decorator") builder.visit(decorator, frame);
  if (isDefault) exports.add("default");
  if (declared) {
    for (const name of declaredNames(declared)) exports.add(name);
    builder.visit(declared, frame);
  } else if (value) {
    if (value.type === "identifier") exports.add(textOf(value));
    else builder.visit(value, frame);
  } else if (clause) {
    for (const specifier of clause.children) {
      const [name, alias] = [child(specifier, "name"), child(specifier, "alias")];
      const exported = alias ?? name;
      if (exported) exports.add(textOf(exported));
      if (name && !child(node, "source")) exports.add(textOf(name));
    }
  } else {
    const [only2] = node.children;
    if (only2?.type === "identifier" && !child(node, "source")) exports.add("default").add(textOf(only2));
    else if (!child(node, "source")) visitChildren(node, frame, builder);
  }
}
function declaredNames(declaration2) {
  const name = child(declaration2, "name");
  if (name) return [textOf(name)];
  return declaration2.children.flatMap((declarator) => {
    const pattern = declarator.type === "variable_declarator" ? child(declarator, "name") : void 0;
    return pattern ? boundNames(pattern).map((bound) => textOf(bound.name)) : [];
  });
}
function exportAssigned(target, value, builder) {
  if (target.end - target.start > 200) return;
  const match = /^(?:module\s*\.\s*)?exports(?:\s*\.\s*([\w$]+))?$/.exec(textOf(target));
  if (!match) return;
  const { exports } = builder.program;
  const [, name] = match;
  exports.add(name ?? "default");
  if (value.type === "identifier") exports.add(textOf(value));
  if (name !== void 0 || value.type !== "object") return;
  for (const property of value.children) {
    const key = child(property, property.type === "pair" ? "key" : "name");
    const written = property.type === "shorthand_property_identifier" ? textOf(property) : key && keyOf(key);
    if (typeof written === "string") exports.add(written);
    const own = child(property, "value");
    if (own?.type === "identifier") exports.add(textOf(own));
  }
}

// src/languages/ecmascript/imports.ts
function sourceOf(node) {
  const source = child(node, "source");
  const expression = source && ecmascriptExpression(source);
  return expression?.kind === "literal" && expression.value.kind === "string" ? expression.value.value : "";
}
function readImport(node, frame, builder) {
  const source = sourceOf(node);
  const clause = childOfType(node, "import_clause");
  if (!clause) {
    builder.program.imports.push({ source, imported: "", local: "", range: rangeOf(node) });
    return;
  }
  for (const part of clause.children) {
    if (part.type === "identifier") define(source, "default", part, part, frame, builder);
    else if (part.type === "namespace_import") {
      const [local] = part.children;
      if (local) define(source, "*", local, part, frame, builder);
    } else {
      for (const specifier of part.children) {
        const name = child(specifier, "name");
        if (!name) continue;
        const imported = textOf(name).replace(/^["']|["']$/g, "");
        define(source, imported, child(specifier, "alias") ?? name, specifier, frame, builder);
      }
    }
  }
}
function readImportRequire(clause, frame, builder) {
  const local = childOfType(clause, "identifier");
  if (local) define(sourceOf(clause), "*", local, clause, frame, builder);
}
function define(source, imported, local, node, frame, builder) {
  const name = textOf(local);
  builder.program.imports.push({ source, imported, local: name, range: rangeOf(node) });
  const { branch, fn: fn2 } = frame;
  builder.define(frame.scope, name, { kind: "import", source, imported, from: 0, branch, fn: fn2, node });
}
function noteRequired(pattern, value, declarator, builder) {
  let node = value;
  const members = [];
  for (let depth = 0; node && depth < 8; depth++) {
    const expression = ecmascriptExpression(node);
    if (expression.kind === "same") node = expression.node;
    else if (expression.kind === "member") {
      members.unshift(expression.name);
      node = expression.object;
    } else if (expression.kind === "module") {
      for (const { name, path } of boundNames(pattern)) {
        const [first2] = [...members, ...path.map((step) => String(step.key))];
        builder.program.imports.push({
          source: expression.source,
          imported: first2 ?? "*",
          local: textOf(name),
          range: rangeOf(declarator)
        });
      }
      return;
    } else return;
  }
}

// src/languages/ecmascript/bindings.ts
var MAX_PATTERN_DEPTH = 12;
var MAX_CHAIN = 20;
function boundNames(pattern) {
  const found = [];
  const read = (node, path, known, fallback) => {
    if (path.length > MAX_PATTERN_DEPTH) return;
    const withFallback2 = () => {
      const last = path.at(-1);
      return fallback && last ? [...path.slice(0, -1), { ...last, fallback }] : path;
    };
    switch (node.type) {
      case "identifier":
      case "shorthand_property_identifier_pattern":
        found.push({
          name: node,
          path: withFallback2(),
          known: known && (fallback === void 0 || path.length > 0)
        });
        return;
      case "assignment_pattern":
      case "object_assignment_pattern": {
        const left = child(node, "left");
        if (!left) return;
        const isShorthand = left.type === "shorthand_property_identifier_pattern";
        const inner = isShorthand ? [...path, { key: textOf(left), fallback: void 0 }] : path;
        read(left, inner, known, child(node, "right"));
        return;
      }
      case "object_pattern":
        for (const part of node.children) {
          if (part.type === "shorthand_property_identifier_pattern") {
            read(part, [...withFallback2(), { key: textOf(part), fallback: void 0 }], known, void 0);
          } else if (part.type === "pair_pattern") {
            const [key, value] = [child(part, "key"), child(part, "value")];
            const name = key && keyOf(key);
            if (value && name !== void 0) {
              const step = { key: typeof name === "string" ? name : "", fallback: void 0 };
              read(value, [...withFallback2(), step], known && typeof name === "string", void 0);
            }
          } else if (part.type === "rest_pattern") read(part, withFallback2(), false, void 0);
          else read(part, withFallback2(), known, void 0);
        }
        return;
      case "array_pattern": {
        for (const part of node.children) {
          const key = commasBetween(node, part);
          read(part, [...withFallback2(), { key, fallback: void 0 }], known && key >= 0, void 0);
        }
        return;
      }
      case "rest_pattern": {
        const [inner] = node.children;
        if (inner) read(inner, path, false, void 0);
        return;
      }
      default:
    }
  };
  read(pattern, [], true, void 0);
  return found;
}
function commasBetween(list2, part) {
  let position = 0;
  let at = list2.start + 1;
  for (const before of list2.children) {
    position += commasIn(list2.source.slice(at, before.start));
    if (before === part) return position;
    at = before.end;
  }
  return -1;
}
function commasIn(text3) {
  return text3.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "").split(",").length - 1;
}
function varScope(scope) {
  let at = scope;
  while (at.parent && at.kind === "block") at = at.parent;
  return at;
}
function declare(declarator, isVar, frame, builder) {
  const [name, value] = [child(declarator, "name"), child(declarator, "value")];
  if (!name) return;
  const scope = isVar ? varScope(frame.scope) : frame.scope;
  if (value) noteRequired(name, value, declarator, builder);
  for (const { name: bound, path, known } of boundNames(name)) {
    const place = { from: declarator.end, branch: frame.branch, fn: frame.fn, node: bound };
    const type = path.length === 0 ? child(declarator, "type") : void 0;
    const text3 = textOf(bound);
    if (!value) builder.define(scope, text3, { kind: "nothing", type, ...place });
    else if (!known) builder.define(scope, text3, { kind: "opaque", ...place });
    else builder.define(scope, text3, { kind: "value", value, path, type, ...place });
    if (value && known) {
      builder.program.assignments.push({ target: bound, name: text3, value, path, node: declarator, frame });
    }
  }
}
function defineOpaque(pattern, frame, builder) {
  for (const { name } of boundNames(pattern)) {
    const { branch, fn: fn2 } = frame;
    builder.define(frame.scope, textOf(name), { kind: "opaque", from: name.start, branch, fn: fn2, node: name });
  }
}
function noteAssignment(node, frame, builder) {
  const [target, written] = [child(node, "left"), child(node, "right")];
  if (!target || !written) return;
  const value = lastOf(written);
  const place = { from: node.end, branch: frame.branch, fn: frame.fn, node: target };
  if (target.type === "member_expression" || target.type === "subscript_expression") {
    builder.program.assignments.push({ target, name: void 0, value, path: [], node, frame });
    noteMember(target, { kind: "value", value, path: [], ...place }, frame, builder);
    exportAssigned(target, value, builder);
    return;
  }
  for (const { name, path, known } of boundNames(target)) {
    const text3 = textOf(name);
    const definition = known ? { kind: "value", value, path, ...place } : { kind: "opaque", ...place };
    builder.assign(frame.scope, text3, definition);
    if (known) builder.program.assignments.push({ target: name, name: text3, value, path, node, frame });
  }
}
function lastOf(written) {
  let at = written;
  for (let links = 0; at.type === "assignment_expression" && links < MAX_CHAIN; links++) {
    const right = child(at, "right");
    if (!right) break;
    at = right;
  }
  return at;
}
function noteMember(target, definition, frame, builder) {
  const object2 = child(target, "object");
  const key = child(target, target.type === "member_expression" ? "property" : "index");
  if (!object2 || !key) return;
  if (object2.type === "this") {
    const klass2 = classAround(frame, builder);
    if (klass2 && target.type === "member_expression") addMember(klass2, textOf(key), definition);
    return;
  }
  if (object2.type !== "identifier") return;
  builder.mutate({
    name: textOf(object2),
    scope: frame.scope,
    node: target.parent ?? target,
    frame,
    change: { kind: "set", key, literalKey: target.type === "member_expression", value: definition.value }
  });
}
function classAround(frame, builder) {
  for (let fn2 = frame.fn; fn2 !== void 0; fn2 = builder.program.functions[fn2]?.parent) {
    const record = builder.program.functions[fn2];
    if (record?.klass) return record.klass;
    if (record?.node.type !== "arrow_function") return void 0;
  }
  return frame.scope.klass;
}
var MUTATORS = /* @__PURE__ */ new Map([
  ["push", "append"],
  ["unshift", "append"],
  ["add", "append"],
  ["pop", "unknown"],
  ["shift", "unknown"],
  ["splice", "unknown"],
  ["fill", "unknown"]
]);
function noteMutation(call2, frame, builder) {
  const callee = child(call2, "function");
  const object2 = callee?.type === "member_expression" ? child(callee, "object") : void 0;
  const method3 = callee && child(callee, "property");
  if (object2?.type !== "identifier" || !method3) return;
  const args = child(call2, "arguments")?.children ?? [];
  const place = { scope: frame.scope, node: call2, frame };
  if (textOf(object2) === "Object" && textOf(method3) === "assign") {
    const [target, ...parts] = args;
    if (target?.type !== "identifier") return;
    for (const value of parts) {
      const change = value.type === "spread_element" ? { kind: "unknown" } : { kind: "merge", value };
      builder.mutate({ name: textOf(target), ...place, change });
    }
    return;
  }
  const kind = MUTATORS.get(textOf(method3));
  if (!kind) return;
  if (kind === "unknown") builder.mutate({ name: textOf(object2), ...place, change: { kind } });
  else
    for (const arg of args) {
      const [inner] = arg.children;
      const isSpread = arg.type === "spread_element" && inner;
      builder.mutate({
        name: textOf(object2),
        ...place,
        change: isSpread ? { kind: "extend", value: inner } : { kind, value: arg }
      });
    }
}

// src/languages/ecmascript/functions.ts
function defineFunction(node, frame, builder) {
  const name = child(node, "name");
  const text3 = name ? textOf(name) : "";
  const index = readFunction(node, text3, void 0, [], frame, builder);
  if (text3) {
    builder.define(frame.scope, text3, {
      kind: "function",
      index,
      from: 0,
      branch: frame.branch,
      fn: frame.fn,
      node
    });
  }
}
function functionExpression(node, frame, builder) {
  const own = node.type === "method_definition" ? void 0 : child(node, "name");
  readFunction(node, own ? textOf(own) : givenName(node), void 0, [], frame, builder);
}
function arrowFunction(node, frame, builder) {
  const index = readFunction(node, givenName(node), void 0, [], frame, builder);
  const body = child(node, "body");
  if (body && body.type !== "statement_block") {
    builder.program.functions[index]?.returns.push({ value: body, node: body, branch: frame.branch });
  }
}
function readFunction(node, name, klass2, decorators, frame, builder) {
  const isGetter = node.type === "method_definition" && /^(?:static\s+)?get\s/.test(headOf(node));
  const index = builder.fn({
    name,
    node,
    parent: frame.fn,
    klass: klass2,
    decorators,
    getter: isGetter,
    generator: node.type.startsWith("generator"),
    branch: frame.branch
  });
  const scope = builder.scope("function", frame, index);
  const inner = { scope, fn: index, branch: frame.branch };
  const alone = child(node, "parameter");
  const params = alone ? [alone] : child(node, "parameters")?.children ?? [];
  let position = 0;
  for (const param of params) {
    if (child(param, "pattern")?.type === "this") continue;
    readParam(param, position, index, inner, builder);
    position++;
  }
  builder.visit(child(node, "body"), inner);
  return index;
}
function headOf(node) {
  const name = child(node, "name");
  return node.source.slice(node.start, name?.start ?? node.start).replace(/^(?:public|private|protected|override)\s+/g, "");
}
function readParam(param, position, of, inner, builder) {
  const record = builder.program.functions[of];
  const isTyped = param.type === "required_parameter" || param.type === "optional_parameter";
  const isDefaulted = param.type === "assignment_pattern";
  const pattern = (isTyped ? child(param, "pattern") : isDefaulted ? child(param, "left") : param) ?? param;
  const fallback = isTyped ? child(param, "value") : isDefaulted ? child(param, "right") : void 0;
  const type = isTyped ? child(param, "type") : void 0;
  const rest = pattern.type === "rest_pattern";
  record?.params.push(nameOfParam(pattern));
  for (const { name, path, known } of boundNames(pattern)) {
    const text3 = textOf(name);
    const definition = {
      kind: "param",
      name: text3,
      of,
      index: position,
      fallback,
      type: path.length === 0 ? type : void 0,
      path,
      rest: rest || !known,
      from: 0,
      branch: inner.branch,
      fn: of,
      node: param
    };
    record?.definitions.push(definition);
    builder.define(inner.scope, text3, definition);
  }
  visitFallbacks(pattern, inner, builder);
  builder.visit(fallback, inner);
  builder.visit(type, inner);
  for (const each of param.children) if (each.type === "decorator") builder.visit(each, inner);
}
function nameOfParam(pattern) {
  const [inner] = pattern.children;
  if (pattern.type === "rest_pattern") return inner?.type === "identifier" ? textOf(inner) : "";
  return pattern.type === "identifier" ? textOf(pattern) : "";
}
function givenName(node) {
  if (node.type === "method_definition") {
    const name = child(node, "name");
    const key = name && keyOf(name);
    return typeof key === "string" ? key : "";
  }
  const { parent } = node;
  if (!parent) return "";
  if (parent.type === "variable_declarator" && node.field === "value")
    return plainName(child(parent, "name"));
  if (parent.type === "pair" && node.field === "value") {
    const key = child(parent, "key");
    const name = key && keyOf(key);
    return typeof name === "string" ? name : "";
  }
  if (parent.type === "assignment_expression" && node.field === "right") {
    const left = child(parent, "left");
    return plainName(left?.type === "member_expression" ? child(left, "property") : left);
  }
  return "";
}
function plainName(node) {
  return node?.type === "identifier" || node?.type === "property_identifier" ? textOf(node) : "";
}

// src/languages/ecmascript/classes.ts
function defineClass(node, frame, builder) {
  const name = child(node, "name");
  const text3 = name ? textOf(name) : givenName2(node);
  const heritage = childOfType(node, "class_heritage");
  const klass2 = builder.klass(node, text3, basesOf(heritage));
  if (name) {
    const { branch, fn: fn2 } = frame;
    builder.define(frame.scope, text3, { kind: "class", klass: klass2, from: node.start, branch, fn: fn2, node });
  }
  for (const decorator of node.children) if (decorator.type === "decorator") builder.visit(decorator, frame);
  builder.visit(heritage, frame);
  const scope = builder.scope("class", frame, frame.fn, klass2);
  const inner = { ...frame, scope };
  let decorators = [];
  for (const member of child(node, "body")?.children ?? []) {
    if (member.type === "decorator") {
      decorators.push(member);
      continue;
    }
    if (member.type === "method_definition") readMethod(member, klass2, decorators, inner, builder);
    else {
      for (const decorator of decorators) builder.visit(decorator, inner);
      readField(member, klass2, inner, builder);
    }
    decorators = [];
  }
}
function givenName2(node) {
  const { parent } = node;
  const name = parent?.type === "variable_declarator" ? child(parent, "name") : void 0;
  return name?.type === "identifier" ? textOf(name) : "";
}
function basesOf(heritage) {
  const extended = heritage && childOfType(heritage, "extends_clause");
  if (extended) return extended.children.filter((each) => each.field === "value");
  return (heritage?.children ?? []).filter((each) => !each.type.endsWith("_clause"));
}
function readMethod(node, klass2, decorators, frame, builder) {
  const name = memberName(node);
  const expressions = decorators.flatMap(({ children: [expression] }) => expression ? [expression] : []);
  const named2 = expressions.map(
    (each) => each.type === "call_expression" ? child(each, "function") ?? each : each
  );
  const index = builder.program.functions.length;
  for (const expression of expressions) {
    expression.frame = frame;
    if (expression.type !== "call_expression") {
      builder.visit(expression, frame);
      continue;
    }
    builder.program.calls.push({ node: expression, frame, decorates: index });
    visitChildren(expression, frame, builder);
  }
  readFunction(node, `${klass2.name}.${name}`, klass2, named2, frame, builder);
  const { branch, fn: fn2 } = frame;
  addMember(klass2, name, { kind: "function", index, from: node.start, branch, fn: fn2, node });
  if (name === "constructor")
    for (const param of child(node, "parameters")?.children ?? []) readProperty(param, index, klass2, builder);
}
function readProperty(param, index, klass2, builder) {
  const pattern = child(param, "pattern");
  const declares = param.children.some((each) => each.type === "accessibility_modifier") || /^readonly\s/.test(textOf(param));
  const definition = builder.program.functions[index]?.definitions.find((each) => each.node === param);
  if (declares && definition && pattern?.type === "identifier") addMember(klass2, textOf(pattern), definition);
}
function readField(node, klass2, frame, builder) {
  const isEnum = node.type === "enum_assignment" || node.type === "property_identifier";
  if (!isEnum && node.type !== "public_field_definition" && node.type !== "field_definition") {
    builder.visit(node, frame);
    return;
  }
  const name = node.type === "property_identifier" ? textOf(node) : memberName(node);
  const value = child(node, "value");
  const place = { from: node.end, branch: frame.branch, fn: frame.fn, node };
  const type = child(node, "type");
  node.frame = frame;
  for (const decorator of node.children) if (decorator.type === "decorator") builder.visit(decorator, frame);
  if (value?.type === "arrow_function" || value?.type === "function_expression") {
    const index = builder.program.functions.length;
    readFunction(value, `${klass2.name}.${name}`, klass2, [], frame, builder);
    value.frame = frame;
    const body = child(value, "body");
    if (value.type === "arrow_function" && body && body.type !== "statement_block") {
      builder.program.functions[index]?.returns.push({ value: body, node: body, branch: frame.branch });
    }
    addMember(klass2, name, { kind: "function", index, ...place });
    return;
  }
  const definition = value ? { kind: "value", value, path: [], type, ...place } : { kind: isEnum ? "opaque" : "nothing", type, ...place };
  addMember(klass2, name, definition);
  if (value && !isEnum)
    builder.program.assignments.push({ target: node, name, value, path: [], node, frame });
  builder.visit(type, frame);
  builder.visit(value, frame);
}
function memberName(node) {
  const name = child(node, "name") ?? child(node, "property");
  const key = name && keyOf(name);
  return typeof key === "string" ? key : "";
}

// src/languages/ecmascript/structure.ts
var MAX_REACH_DEPTH = 12;
var nothing = () => {
};
var visitors = {
  program: block,
  statement_block: (node, frame, builder) => {
    const isBody = node.field === "body" && frame.scope.kind === "function" && frame.scope.fn === frame.fn;
    block(node, isBody ? frame : { ...frame, scope: builder.scope("block", frame) }, builder);
  },
  import_statement: (node, frame, builder) => {
    const required = childOfType(node, "import_require_clause");
    if (required) readImportRequire(required, frame, builder);
    else readImport(node, frame, builder);
  },
  export_statement: readExport,
  lexical_declaration: declaration,
  variable_declaration: declaration,
  function_declaration: defineFunction,
  generator_function_declaration: defineFunction,
  function_expression: functionExpression,
  generator_function: functionExpression,
  arrow_function: arrowFunction,
  method_definition: functionExpression,
  class: defineClass,
  class_declaration: defineClass,
  abstract_class_declaration: defineClass,
  return_statement: (node, frame, builder) => {
    const record = frame.fn === void 0 ? void 0 : builder.program.functions[frame.fn];
    record?.returns.push({ value: node.children[0], node, branch: frame.branch });
    visitChildren(node, frame, builder);
  },
  if_statement: (node, frame, builder) => {
    const { test, yes, no, constant } = sidesOf(node, frame.branch, builder);
    builder.visit(test, frame);
    if (constant !== false) builder.visit(child(node, "consequence"), under(frame, yes));
    if (constant !== true) builder.visit(child(node, "alternative"), under(frame, no));
  },
  ternary_expression: (node, frame, builder) => {
    const { test, yes, no } = sidesOf(node, frame.branch, builder);
    builder.visit(test, frame);
    builder.visit(child(node, "consequence"), under(frame, yes));
    builder.visit(child(node, "alternative"), under(frame, no));
  },
  binary_expression: (node, frame, builder) => {
    const [left, right] = [child(node, "left"), child(node, "right")];
    const operator = child(node, "operator")?.type;
    builder.visit(left, frame);
    if (!left || operator !== "&&" && operator !== "||") return builder.visit(right, frame);
    const { yes, no } = builder.fork(left, { kind: "truth", node: left }, frame.branch);
    builder.visit(right, under(frame, operator === "&&" ? yes : no));
  },
  while_statement: (node, frame, builder) => {
    const { test, yes, constant } = sidesOf(node, frame.branch, builder);
    builder.visit(test, frame);
    if (constant !== false) builder.visit(child(node, "body"), under(frame, yes));
  },
  do_statement: visitChildren,
  for_statement: (node, frame, builder) => {
    const { yes } = builder.fork(node, { kind: "opaque" }, frame.branch);
    const inner = { ...frame, scope: builder.scope("block", frame) };
    for (const part of node.children) builder.visit(part, part.field === "body" ? under(inner, yes) : inner);
  },
  for_in_statement: (node, frame, builder) => {
    const { yes } = builder.fork(node, { kind: "opaque" }, frame.branch);
    const inner = { ...frame, scope: builder.scope("block", frame), branch: yes };
    const left = child(node, "left");
    if (left && child(node, "kind")) defineOpaque(left, inner, builder);
    else builder.visit(left, inner);
    builder.visit(child(node, "right"), frame);
    builder.visit(child(node, "body"), inner);
  },
  switch_statement: cases,
  catch_clause: (node, frame, builder) => {
    const { yes } = builder.fork(node, { kind: "opaque" }, frame.branch);
    const inner = { ...frame, scope: builder.scope("block", frame), branch: yes };
    const parameter = child(node, "parameter");
    if (parameter) defineOpaque(parameter, inner, builder);
    builder.visit(child(node, "body"), inner);
  },
  assignment_expression: (node, frame, builder) => {
    noteAssignment(node, frame, builder);
    const left = child(node, "left");
    if (left?.type !== "identifier") builder.visit(left, frame);
    builder.visit(child(node, "right"), frame);
  },
  augmented_assignment_expression: (node, frame, builder) => {
    const left = child(node, "left");
    if (left?.type === "identifier") reassign(left, frame, builder);
    visitChildren(node, frame, builder);
  },
  update_expression: (node, frame, builder) => {
    const operand = child(node, "argument");
    if (operand?.type === "identifier") reassign(operand, frame, builder);
    visitChildren(node, frame, builder);
  },
  yield_expression: (node, frame, builder) => {
    const record = frame.fn === void 0 ? void 0 : builder.program.functions[frame.fn];
    if (record) record.generator = true;
    visitChildren(node, frame, builder);
  },
  call_expression: (node, frame, builder) => {
    builder.program.calls.push({ node, frame, decorates: void 0 });
    noteMutation(node, frame, builder);
    visitChildren(node, frame, builder);
  },
  new_expression: (node, frame, builder) => {
    builder.program.calls.push({ node, frame, decorates: void 0 });
    visitChildren(node, frame, builder);
  },
  object: (node, frame, builder) => {
    const scope = frame.scope.kind === "class" ? builder.scope("block", frame) : frame.scope;
    visitChildren(node, { ...frame, scope }, builder);
  },
  pair: (node, frame, builder) => {
    const key = child(node, "key");
    if (key?.type === "computed_property_name") builder.visit(key, frame);
    builder.visit(child(node, "value"), frame);
  },
  identifier: use,
  shorthand_property_identifier: use,
  enum_declaration: (node, frame, builder) => defineClass(node, frame, builder),
  interface_declaration: nothing,
  type_alias_declaration: nothing,
  type_parameters: nothing,
  ambient_declaration: nothing,
  function_signature: nothing,
  method_signature: nothing,
  abstract_method_signature: nothing
};
var ecmascriptStructure = {
  enter(node, frame, builder) {
    const visitor = Object.hasOwn(visitors, node.type) ? visitors[node.type] : void 0;
    (visitor ?? visitChildren)(node, frame, builder);
  }
};
function use(node, _frame, builder) {
  if (node.end > node.start) builder.use(textOf(node), node);
}
function reassign(name, frame, builder) {
  const { branch, fn: fn2 } = frame;
  builder.assign(frame.scope, textOf(name), { kind: "opaque", from: name.end, branch, fn: fn2, node: name });
}
function declaration(node, frame, builder) {
  const isVar = node.type === "variable_declaration";
  for (const declarator of node.children) {
    if (declarator.type !== "variable_declarator") continue;
    declarator.frame = frame;
    declare(declarator, isVar, frame, builder);
    const [name, value, type] = [
      child(declarator, "name"),
      child(declarator, "value"),
      child(declarator, "type")
    ];
    if (name && name.type !== "identifier") visitFallbacks(name, frame, builder);
    builder.visit(type, frame);
    builder.visit(value, frame);
  }
}
function visitFallbacks(pattern, frame, builder) {
  const pending = [pattern];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === "object_assignment_pattern" || node.type === "assignment_pattern") {
      builder.visit(child(node, "right"), frame);
      const left = child(node, "left");
      if (left) pending.push(left);
    } else if (node.type === "computed_property_name") builder.visit(node, frame);
    else pending.push(...node.children);
  }
}
function block(node, frame, builder) {
  let reach = frame.branch;
  for (const statement of node.children) {
    if (reach === NEVER) {
      if (statement.type === "function_declaration") builder.visit(statement, frame);
      continue;
    }
    builder.visit(statement, under(frame, reach));
    reach = after(statement, reach, builder, 0);
  }
}
function sidesOf(node, branch, builder) {
  const written = child(node, "condition");
  const test = written?.type === "parenthesized_expression" ? written.children[0] ?? written : written;
  const { yes, no } = builder.fork(
    test ?? node,
    test ? { kind: "truth", node: test } : { kind: "opaque" },
    branch
  );
  return { test: written, yes, no, constant: test && literalTruth(test) };
}
function literalTruth(test) {
  if (test.type === "true") return true;
  if (test.type === "false" || test.type === "null") return false;
  return test.type === "number" ? textOf(test) !== "0" : void 0;
}
function after(statement, reach, builder, depth) {
  if (reach === NEVER || depth > MAX_REACH_DEPTH) return reach;
  switch (statement.type) {
    case "return_statement":
    case "throw_statement":
    case "break_statement":
    case "continue_statement":
      return NEVER;
    case "expression_statement":
      return leavesProcess(statement) ? NEVER : reach;
    case "statement_block": {
      let at = reach;
      for (const each of statement.children) at = after(each, at, builder, depth + 1);
      return at;
    }
    case "else_clause": {
      const [inner] = statement.children;
      return inner ? after(inner, reach, builder, depth) : reach;
    }
    case "if_statement": {
      const { yes, no, constant } = sidesOf(statement, reach, builder);
      const [consequence, alternative] = [child(statement, "consequence"), child(statement, "alternative")];
      const first2 = constant === false || !consequence ? NEVER : after(consequence, yes, builder, depth + 1);
      if (constant === true) return first2;
      return join(first2, alternative ? after(alternative, no, builder, depth + 1) : no);
    }
    default:
      return reach;
  }
}
function leavesProcess(statement) {
  const [call2] = statement.children;
  const callee = call2?.type === "call_expression" ? child(call2, "function") : void 0;
  return callee !== void 0 && callee.end - callee.start < 16 && textOf(callee) === "process.exit";
}
function cases(node, frame, builder) {
  const value = child(node, "value");
  const body = child(node, "body");
  builder.visit(value, frame);
  const scope = builder.scope("block", frame);
  let rest = { ...frame, scope };
  let fallsThrough = false;
  for (const part of body?.children ?? []) {
    const match = part.type === "switch_case" ? child(part, "value") : void 0;
    const statements = part.children.filter((each) => each !== match);
    let inner = rest;
    builder.visit(match, rest);
    if (match && value) {
      const { yes, no } = builder.fork(part, { kind: "equal", left: value, right: match }, rest.branch);
      inner = under(rest, yes);
      rest = under(rest, no);
    }
    if (fallsThrough) {
      const { yes } = builder.fork(statements[0] ?? part, { kind: "opaque" }, frame.branch);
      inner = { ...frame, scope, branch: yes };
    }
    let reach = inner.branch;
    for (const statement of statements) {
      if (reach === NEVER) break;
      builder.visit(statement, under(inner, reach));
      reach = after(statement, reach, builder, 0);
    }
    fallsThrough = reach !== NEVER;
  }
}

// src/languages/ecmascript/index.ts
var ecmascript = {
  structure: ecmascriptStructure,
  library: ecmascriptLibrary,
  expression: ecmascriptExpression,
  explicitSelf: false,
  importName(source, imported) {
    const module = source.replace(/^node:/, "");
    return imported === "default" || imported === "*" ? module : `${module}.${imported}`;
  },
  typeName
};
function typeName(annotation) {
  let node = annotation;
  for (let depth = 0; node && depth < 6; depth++) {
    const result = resultOf(node);
    if (result) return result;
    if (node.type === "type_identifier" || node.type === "nested_type_identifier") return node;
    if (!["type_annotation", "generic_type", "union_type", "readonly_type", "parenthesized_type"].includes(
      node.type
    ))
      return void 0;
    node = node.children[0];
  }
  return void 0;
}
function resultOf(node) {
  const [name, args] = node.children;
  if (node.type !== "generic_type" || !name || textOf(name) !== "ReturnType") return void 0;
  const [query] = args?.children ?? [];
  return query?.type === "type_query" ? query.children[0] : void 0;
}

// src/languages/python/strings.ts
var SIMPLE2 = {
  n: "\n",
  t: "	",
  r: "\r",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
  "\\": "\\",
  "'": "'",
  '"': '"'
};
var ESCAPE2 = /\\(?:\r\n|[\r\n]|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g;
function decodePython(written, raw) {
  const text3 = written.replace(/\r\n?/g, "\n");
  if (raw || !text3.includes("\\")) return text3;
  return text3.replace(
    ESCAPE2,
    (whole, octal, x, u, wide, other) => {
      if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
      const hex = x ?? u ?? wide;
      if (hex !== void 0) {
        const point = Number.parseInt(hex, 16);
        return point <= 1114111 ? String.fromCodePoint(point) : whole;
      }
      return other === void 0 ? "" : SIMPLE2[other] ?? whole;
    }
  );
}
function pythonNumber(written) {
  const plain = written.replaceAll("_", "");
  const value = Number(
    /^0[oO]/.test(plain) || /^0[xXbB]/.test(plain) ? plain : plain.replace(/^0+(?=\d)/, "")
  );
  return Number.isNaN(value) ? void 0 : value;
}

// src/languages/python/expressions.ts
var only = (node) => {
  const [inner, more] = node.children;
  return inner && !more ? { kind: "same", node: inner } : UNKNOWN;
};
var listed = (node) => ({ kind: "list", items: node.children.map(itemOf2) });
var number = (node) => {
  const value = pythonNumber(textOf(node));
  return value === void 0 ? UNKNOWN : { kind: "literal", value: { kind: "number", value, range: rangeOf(node) } };
};
var readers2 = {
  identifier: (node) => node.end > node.start ? { kind: "name", name: textOf(node) } : UNKNOWN,
  string: (node) => text2(node, [node]),
  concatenated_string: (node) => text2(node, node.children),
  integer: number,
  float: number,
  true: (node) => ({ kind: "literal", value: { kind: "bool", value: true, range: rangeOf(node) } }),
  false: (node) => ({ kind: "literal", value: { kind: "bool", value: false, range: rangeOf(node) } }),
  none: (node) => ({ kind: "literal", value: { kind: "null", range: rangeOf(node) } }),
  list: listed,
  tuple: listed,
  set: listed,
  expression_list: listed,
  dictionary: (node) => ({ kind: "object", properties: node.children.flatMap(propertyOf2) }),
  parenthesized_expression: only,
  await: only,
  type: only,
  named_expression: (node) => same3(child(node, "value")),
  attribute: (node) => {
    const object2 = child(node, "object");
    const name = child(node, "attribute");
    return object2 && name ? { kind: "member", object: object2, name: textOf(name) } : UNKNOWN;
  },
  subscript: (node) => {
    const object2 = child(node, "value");
    const [index, more] = childrenIn(node, "subscript");
    return object2 && index && !more && index.type !== "slice" ? { kind: "subscript", object: object2, index } : UNKNOWN;
  },
  call: (node) => {
    const callee = child(node, "function");
    const args = child(node, "arguments");
    return callee && args ? { kind: "call", callee, args: argumentsOf2(args) } : UNKNOWN;
  },
  conditional_expression: (node) => {
    const [yes, test, no] = node.children;
    return yes && test && no ? { kind: "conditional", test, yes, no } : UNKNOWN;
  },
  boolean_operator: (node) => {
    const [left, right] = [child(node, "left"), child(node, "right")];
    const operator = child(node, "operator");
    if (!left || !right || !operator) return UNKNOWN;
    return operator.type === "or" ? { kind: "or", left, right, nullish: false } : { kind: "and", left, right };
  },
  not_operator: (node) => {
    const operand = child(node, "argument");
    return operand ? { kind: "not", operand } : UNKNOWN;
  },
  comparison_operator: (node) => {
    const operator = child(node, "operators")?.type ?? "";
    const [left, right, more] = node.children.filter((each) => each.field !== "operators");
    const comparison2 = COMPARISONS.get(operator);
    if (!left || !right || more || !comparison2) return UNKNOWN;
    const { operator: kind, negated, turned } = comparison2;
    const [first2, second] = turned ? [right, left] : [left, right];
    return { kind: "compare", operator: kind, negated, left: first2, right: second };
  },
  binary_operator: (node) => {
    const [left, right] = [child(node, "left"), child(node, "right")];
    const operator = child(node, "operator")?.type;
    if (!left || !right) return UNKNOWN;
    if (operator === "+") return { kind: "add", operands: operandsOf(node, sum2) };
    return operator === "|" ? { kind: "merge", left, right } : UNKNOWN;
  },
  unary_operator: (node) => {
    const operand = child(node, "argument");
    return operand && child(node, "operator")?.type === "-" ? { kind: "negative", operand } : UNKNOWN;
  },
  lambda: () => ({ kind: "function" }),
  function_definition: () => ({ kind: "function" }),
  class_definition: () => ({ kind: "class" }),
  list_comprehension: comprehension2,
  set_comprehension: comprehension2,
  generator_expression: comprehension2,
  assignment: (node) => same3(child(node, "right"))
};
var COMPARISONS = /* @__PURE__ */ new Map([
  ["==", { operator: "equal", negated: false }],
  ["is", { operator: "equal", negated: false }],
  ["!=", { operator: "equal", negated: true }],
  ["is not", { operator: "equal", negated: true }],
  ["in", { operator: "in", negated: false }],
  ["not in", { operator: "in", negated: true }],
  [">", { operator: "more", negated: false }],
  ["<=", { operator: "more", negated: true }],
  ["<", { operator: "more", negated: false, turned: true }],
  [">=", { operator: "more", negated: true, turned: true }]
]);
function pythonExpression(node) {
  return readers2[node.type]?.(node) ?? UNKNOWN;
}
function same3(node) {
  return node ? { kind: "same", node } : UNKNOWN;
}
function sum2(node) {
  if (node.type !== "binary_operator" || child(node, "operator")?.type !== "+") return void 0;
  const [left, right] = [child(node, "left"), child(node, "right")];
  return left && right ? [left, right] : void 0;
}
function itemOf2(node) {
  const [inner] = node.children;
  return node.type === "list_splat" && inner ? { node: inner, spread: true } : { node, spread: false };
}
function propertyOf2(node) {
  if (node.type === "dictionary_splat") {
    const [value2] = node.children;
    return value2 ? [{ kind: "spread", value: value2 }] : [];
  }
  const [key, value] = [child(node, "key"), child(node, "value")];
  return key && value ? [{ kind: "entry", key, keyRange: rangeOf(key), value }] : [];
}
function argumentsOf2(args) {
  if (args.type !== "argument_list") return [{ node: args }];
  return args.children.flatMap((arg) => {
    const [inner] = arg.children;
    if (arg.type === "list_splat") return inner ? [{ spread: "list", node: inner }] : [];
    if (arg.type === "dictionary_splat") return inner ? [{ spread: "object", node: inner }] : [];
    if (arg.type !== "keyword_argument") return [{ node: arg }];
    const [name, node] = [child(arg, "name"), child(arg, "value")];
    return name && node ? [{ name: textOf(name), node }] : [];
  });
}
function comprehension2(node) {
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
    filters: rest.flatMap((clause2) => clause2.children)
  };
}
function text2(node, strings) {
  const parts = [];
  for (const string of strings) {
    if (string.type !== "string") return UNKNOWN;
    const [start] = string.children;
    const prefix = start ? textOf(start).toLowerCase() : "";
    for (const part of string.children) {
      if (part.type === "string_content") {
        const decoded = decodePython(textOf(part), prefix.includes("r"));
        parts.push(prefix.includes("f") ? decoded.replace(/\{\{|\}\}/g, (pair) => pair.charAt(0)) : decoded);
      } else if (part.type === "interpolation") {
        parts.push(child(part, "format_specifier") ? part : child(part, "expression") ?? part);
      }
    }
  }
  const known = parts.every((part) => typeof part === "string");
  return known ? { kind: "literal", value: { kind: "string", value: parts.join(""), range: rangeOf(node) } } : { kind: "text", parts };
}

// src/languages/python/settings.ts
var SETTINGS_BASES = /* @__PURE__ */ new Set([
  "pydantic_settings.BaseSettings",
  "pydantic_settings.main.BaseSettings",
  "pydantic.BaseSettings",
  "pydantic.v1.BaseSettings",
  "pydantic.env_settings.BaseSettings"
]);
var FIELD_CALLS = /* @__PURE__ */ new Set([
  "pydantic.Field",
  "pydantic.fields.Field",
  "pydantic.v1.Field",
  "dataclasses.field",
  "attr.ib",
  "attr.field",
  "attrs.field"
]);
function settingsField(field, evaluation) {
  const { definition } = field;
  if (definition.kind !== "value" && definition.kind !== "nothing") return void 0;
  const isField = definition.node.parent?.type === "assignment" && definition.type !== void 0;
  const written = definition.kind === "value" ? evaluation.evaluate(definition.value) : void 0;
  const call2 = written?.kind === "call" && FIELD_CALLS.has(written.callee) ? written : void 0;
  const fallback = call2 ? defaultOf(call2, evaluation) : written;
  if (!isField || !field.bases.some((base) => SETTINGS_BASES.has(base))) return fallback;
  const named2 = call2 && aliasOf(call2);
  const name = named2 ?? `${prefixOf(field.klass, evaluation)}${field.name}`.toUpperCase();
  return envAt(name, fallback, field.range);
}
function named(call2, name) {
  return call2.args.find((arg) => arg.name === name)?.value;
}
function defaultOf(call2, evaluation) {
  const factory = named(call2, "default_factory") ?? named(call2, "factory");
  if (factory) return evaluation.apply(factory, []);
  const [first2] = call2.args;
  const positional2 = first2 && first2.name === void 0 && !first2.spread ? first2.value : void 0;
  const given = named(call2, "default") ?? positional2;
  return given?.kind === "unknown" ? void 0 : given;
}
function aliasOf(call2) {
  for (const key of ["validation_alias", "alias", "env"]) {
    const value = named(call2, key);
    if (value?.kind === "string") return value.value;
    const first2 = value?.kind === "call" ? value.args[0]?.value : value?.kind === "list" ? value.items[0] : void 0;
    if (first2?.kind === "string") return first2.value;
  }
  return void 0;
}
function prefixOf(klass2, evaluation) {
  const [config2] = klass2.members.get("model_config") ?? [];
  if (config2?.kind === "value") {
    const value = evaluation.evaluate(config2.value);
    const prefix = value.kind === "call" ? named(value, "env_prefix") : value.kind === "object" ? value.entries.find((entry) => entry.key === "env_prefix")?.value : void 0;
    if (prefix?.kind === "string") return prefix.value;
  }
  const inner = configClass(klass2);
  const written = inner && evaluation.evaluate(inner);
  return written?.kind === "string" ? written.value : "";
}
function configClass(klass2) {
  const body = child(klass2.node, "body");
  for (const statement of body?.children ?? []) {
    const name = child(statement, "name");
    if (statement.type !== "class_definition" || !name || textOf(name) !== "Config") continue;
    for (const line of child(statement, "body")?.children ?? []) {
      const [assignment] = line.children;
      const left = assignment && child(assignment, "left");
      if (assignment && left && textOf(left) === "env_prefix") return child(assignment, "right");
    }
  }
  return void 0;
}

// src/languages/python/library.ts
var environment = (call2) => {
  const name = positional(call2, 0) ?? keyword(call2, "key");
  if (name?.kind !== "string") return void 0;
  return envAt(name.value, positional(call2, 1) ?? keyword(call2, "default"), call2.range);
};
var config = (call2, evaluation) => {
  const name = positional(call2, 0);
  if (name?.kind !== "string") return void 0;
  const isStarlette = call2.callee.startsWith("starlette");
  const cast = keyword(call2, "cast") ?? positional(call2, isStarlette ? 1 : 2);
  const fallback = keyword(call2, "default") ?? positional(call2, isStarlette ? 2 : 1);
  return casted(envAt(name.value, fallback, call2.range), cast, evaluation);
};
function casted(value, cast, evaluation) {
  if (!cast) return value;
  const name = evaluation.fullName(cast);
  if (/(?:^|\.)(?:Csv|CommaSeparatedStrings)(?:\(\))?$/.test(name)) {
    const made = split(value, { kind: "string", value: ",", range: value.range }, value.range) ?? value;
    const trimmed = overItems(made, value.range, (item) => changeText(item, (text3) => text3.trim()) ?? item);
    return filterItems(trimmed, value.range, (item) => item);
  }
  if (name === "bool") return toBool(value);
  if (cast.kind === "function") return evaluation.apply(cast, [value]) ?? value;
  return value;
}
function toBool(value) {
  return mapValue(
    value,
    (text3) => text3.kind === "string" ? { kind: "bool", value: /^(?:1|true|yes|on|y|t)$/i.test(text3.value), range: text3.range } : text3
  );
}
var environs = (call2) => {
  const name = positional(call2, 0);
  if (name?.kind !== "string") return void 0;
  const value = envAt(name.value, positional(call2, 1) ?? keyword(call2, "default"), call2.range);
  if (call2.name !== "list" && call2.name !== "tuple") return call2.name === "bool" ? toBool(value) : value;
  return mapValue(
    value,
    (text3) => text3.kind === "string" ? split(text3, { kind: "string", value: ",", range: text3.range }, text3.range) ?? text3 : text3
  );
};
var passItems = (call2) => {
  const value = positional(call2, 0);
  if (!value) return call2.args.length === 0 ? listAt([], false, call2.range) : void 0;
  return value.kind === "list" || value.kind === "env" || value.kind === "choice" ? asList(value) : void 0;
};
var calls2 = {
  "os.getenv": environment,
  "os.environ.get": environment,
  "os.environ.setdefault": environment,
  "os.environ.pop": environment,
  "decouple.config": config,
  "decouple.AutoConfig()": config,
  "starlette.config.Config()": config,
  "environs.Env()": environs,
  "environ.Env()": environs,
  list: passItems,
  tuple: passItems,
  set: passItems,
  frozenset: passItems,
  sorted: passItems,
  str: (call2) => {
    const value = onlyArgument(call2);
    if (value?.kind === "number") return { kind: "string", value: String(value.value), range: value.range };
    return value && isPassed(value) ? value : void 0;
  },
  bool: (call2) => {
    const value = onlyArgument(call2);
    return value?.kind === "env" || value?.kind === "bool" ? value : void 0;
  },
  dict: (call2) => {
    const base = positional(call2, 0);
    const entries = base?.kind === "object" ? [...base.entries] : [];
    let open = base !== void 0 && (base.kind !== "object" || base.open);
    for (const arg of call2.args) {
      if (arg.spread) open = true;
      else if (arg.name !== void 0)
        entries.push({ key: arg.name, keyRange: arg.value.range, value: arg.value });
    }
    return objectAt(entries, open, call2.range);
  },
  map: (call2, evaluation) => {
    const [change, list2] = [positional(call2, 0), positional(call2, 1)];
    if (!change || !list2) return void 0;
    return overItems(list2, call2.range, (item) => applied2(change, item, evaluation));
  },
  filter: (call2, evaluation) => {
    const [test, list2] = [positional(call2, 0), positional(call2, 1)];
    if (!test || !list2) return void 0;
    return filterItems(
      list2,
      call2.range,
      (item) => test.kind === "null" ? item : applied2(test, item, evaluation)
    );
  },
  len: (call2) => {
    const value = onlyArgument(call2);
    return value && lengthOf(value, call2.range);
  },
  "json.loads": (call2) => {
    const text3 = positional(call2, 0);
    return text3?.kind === "string" || text3?.kind === "env" ? parseJson(text3) : void 0;
  },
  "ast.literal_eval": (call2) => {
    const text3 = positional(call2, 0);
    return text3?.kind === "string" || text3?.kind === "env" ? parseJson(text3) : void 0;
  },
  "typing.cast": (call2) => positional(call2, 1),
  "distutils.util.strtobool": (call2) => {
    const text3 = positional(call2, 0);
    return text3 && toBool(text3);
  },
  "re.compile": (call2) => {
    const pattern = positional(call2, 0);
    if (pattern?.kind !== "string") return void 0;
    const flags = positional(call2, 1) ?? keyword(call2, "flags");
    return { kind: "regex", source: pattern.value, flags: flags ? regexFlags(flags) : "", range: call2.range };
  }
};
function regexFlags(flags) {
  if (flags.kind !== "reference") return "";
  const name = flags.name.replace(/^re\./, "");
  return {
    I: "i",
    IGNORECASE: "i",
    M: "m",
    MULTILINE: "m",
    S: "s",
    DOTALL: "s",
    X: "x",
    VERBOSE: "x",
    A: "a",
    ASCII: "a"
  }[name] ?? "";
}
function isPassed(value) {
  return value.kind === "string" || value.kind === "env" || value.kind === "concat" || value.kind === "choice";
}
function applied2(change, item, evaluation) {
  if (change.kind === "function") return evaluation.apply(change, [item]) ?? unknownAt(item.range);
  const name = change.kind === "reference" ? change.name : "";
  if (name === "str") return item;
  const method3 = name.startsWith("str.") ? textMethod(name.slice(4)) : void 0;
  return (method3 && changeText(item, (text3) => method3(text3))) ?? unknownAt(item.range);
}
function textMethod(name, chars) {
  switch (name) {
    case "strip":
      return (text3) => stripped(text3, chars, true, true);
    case "lstrip":
      return (text3) => stripped(text3, chars, true, false);
    case "rstrip":
      return (text3) => stripped(text3, chars, false, true);
    case "lower":
    case "casefold":
      return (text3) => text3.toLowerCase();
    case "upper":
      return (text3) => text3.toUpperCase();
    default:
      return void 0;
  }
}
function stripped(text3, chars, left, right) {
  const isStripped = (char) => chars === void 0 ? /\s/.test(char) : chars.includes(char);
  let [start, end] = [0, text3.length];
  while (left && start < end && isStripped(text3.charAt(start))) start++;
  while (right && end > start && isStripped(text3.charAt(end - 1))) end--;
  return text3.slice(start, end);
}
function method2(call2) {
  const { receiver } = call2;
  if (!receiver) return void 0;
  const first2 = positional(call2, 0);
  switch (call2.name) {
    case "split":
      return split(receiver, first2 ?? keyword(call2, "sep"), call2.range);
    case "splitlines":
      return split(receiver, { kind: "string", value: "\n", range: call2.range }, call2.range);
    case "startswith":
      return askText(receiver, first2, call2.range, (text3, part) => text3.startsWith(part));
    case "endswith":
      return askText(receiver, first2, call2.range, (text3, part) => text3.endsWith(part));
    case "join":
      return first2 && joinText(first2, receiver, call2.range);
    case "get":
      return getItem(receiver, call2);
    case "copy":
      return receiver.kind === "list" || receiver.kind === "object" ? receiver : void 0;
    case "replace": {
      const second = positional(call2, 1);
      if (first2?.kind !== "string" || second?.kind !== "string" || first2.value === "") return void 0;
      return changeText(receiver, (text3) => text3.replaceAll(first2.value, second.value));
    }
    default: {
      const change = textMethod(call2.name, first2?.kind === "string" ? first2.value : void 0);
      return change && changeText(receiver, change);
    }
  }
}
function getItem(receiver, call2) {
  const key = positional(call2, 0);
  if (receiver.kind !== "object" || key?.kind !== "string") return void 0;
  const entry = receiver.entries.find((each) => each.key === key.value);
  if (entry) return entry.value;
  return receiver.open ? void 0 : positional(call2, 1) ?? { kind: "null", range: call2.range };
}
var ENVIRONS = /^(?:environs\.Env|environ\.Env|environ\.FileAwareEnv)\(\)(?:\.\w+)?$/;
var pythonLibrary = {
  attribute(object2, name, range) {
    return object2.name === "os.environ" && /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !ENVIRON_METHODS.has(name) ? envAt(name, void 0, range) : void 0;
  },
  call(call2, evaluation) {
    const own = Object.hasOwn(calls2, call2.callee) ? calls2[call2.callee] : void 0;
    if (own) return own(call2, evaluation);
    if (ENVIRONS.test(call2.callee)) return environs(call2, evaluation);
    if (call2.callee.startsWith("environ.Env.")) return environs(call2, evaluation);
    return call2.callee.startsWith("?.") ? method2(call2) : void 0;
  },
  instanceOf: (type) => `${type}()`,
  field: settingsField
};
var ENVIRON_METHODS = /* @__PURE__ */ new Set(["get", "setdefault", "pop", "copy", "items", "keys", "values", "update"]);

// src/languages/python/bindings.ts
var MAX_CHAIN2 = 20;
function assign(target, value, type, node, frame, builder, path = []) {
  const place = { from: node.end, branch: frame.branch, fn: frame.fn, node: target };
  const source = value?.type === "assignment" ? lastOf2(value) : value;
  const definition = source ? { kind: "value", value: source, path, type, ...place } : { kind: "nothing", type, ...place };
  if (target.type === "identifier") {
    const name = textOf(target);
    builder.define(frame.scope, name, definition);
    if (frame.scope.kind === "class" && frame.scope.klass) addMember(frame.scope.klass, name, definition);
    if (source) builder.program.assignments.push({ target, name, value: source, path, node, frame });
    return;
  }
  if (target.type === "attribute" || target.type === "subscript") {
    if (!source) return;
    builder.program.assignments.push({ target, name: void 0, value: source, path, node, frame });
    noteMember2(target, definition, frame, builder);
    return;
  }
  if (target.type !== "pattern_list" && target.type !== "tuple_pattern" && target.type !== "list_pattern")
    return;
  const spread = target.children.some((each) => each.type === "list_splat_pattern");
  for (const [key, part] of target.children.entries()) {
    if (!source || spread || path.length > 8) defineOpaque2(part, frame, builder);
    else assign(part, source, void 0, node, frame, builder, [...path, { key, fallback: void 0 }]);
  }
}
function lastOf2(assignment) {
  let at = assignment;
  for (let links = 0; at?.type === "assignment" && links < MAX_CHAIN2; links++) at = child(at, "right");
  return at;
}
function noteMember2(target, definition, frame, builder) {
  const object2 = child(target, target.type === "attribute" ? "object" : "value");
  const key = child(target, target.type === "attribute" ? "attribute" : "subscript");
  if (object2?.type !== "identifier" || !key) return;
  const record = frame.fn === void 0 ? void 0 : builder.program.functions[frame.fn];
  if (target.type === "attribute" && record?.klass && record.params[0] === textOf(object2)) {
    addMember(record.klass, textOf(key), definition);
    return;
  }
  if (definition.kind !== "value" || target.type === "attribute") return;
  builder.mutate({
    name: textOf(object2),
    scope: frame.scope,
    node: definition.value.parent ?? target,
    frame,
    change: { kind: "set", key, literalKey: false, value: definition.value }
  });
}
var MUTATORS2 = {
  append: "append",
  add: "append",
  extend: "extend",
  update: "merge",
  insert: "unknown",
  remove: "unknown",
  pop: "unknown",
  clear: "unknown",
  discard: "unknown",
  setdefault: "unknown"
};
function noteMutation2(call2, frame, builder) {
  const callee = child(call2, "function");
  const object2 = callee?.type === "attribute" ? child(callee, "object") : void 0;
  const method3 = callee && child(callee, "attribute");
  if (object2?.type !== "identifier" || !method3) return;
  const name = textOf(method3);
  const kind = Object.hasOwn(MUTATORS2, name) ? MUTATORS2[name] : void 0;
  if (!kind) return;
  const args = child(call2, "arguments")?.children ?? [];
  if (kind === "merge" && args.length > 0 && args.every((arg) => arg.type === "keyword_argument")) {
    noteKeywords(textOf(object2), args, call2, frame, builder);
    return;
  }
  const [value, more] = args;
  builder.mutate({
    name: textOf(object2),
    scope: frame.scope,
    node: call2,
    frame,
    change: kind !== "unknown" && value && !more && value.type !== "keyword_argument" ? { kind, value } : { kind: "unknown" }
  });
}
function noteKeywords(name, args, node, frame, builder) {
  for (const arg of args) {
    const [key, value] = [child(arg, "name"), child(arg, "value")];
    if (!key || !value) continue;
    const change = { kind: "set", key, literalKey: true, value };
    builder.mutate({ name, scope: frame.scope, node, frame, change });
  }
}
function defineOpaque2(target, frame, builder) {
  const pending = [target];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === "identifier") {
      builder.define(frame.scope, textOf(node), {
        kind: "opaque",
        from: node.start,
        branch: frame.branch,
        fn: frame.fn,
        node
      });
    } else if (node.type !== "attribute" && node.type !== "subscript") pending.push(...node.children);
  }
}

// src/languages/python/functions.ts
function defineFunction2(node, decorators, frame, builder) {
  const name = child(node, "name");
  const text3 = name ? textOf(name) : "";
  const klass2 = frame.scope.kind === "class" ? frame.scope.klass : void 0;
  const index = newFunction(node, klass2 ? `${klass2.name}.${text3}` : text3, decorators, frame, builder, klass2);
  const definition = {
    kind: "function",
    index,
    from: node.start,
    branch: frame.branch,
    fn: frame.fn,
    node
  };
  builder.define(frame.scope, text3, definition);
  if (klass2) addMember(klass2, text3, definition);
  for (const decorator of decorators) {
    const [expression] = decorator.children;
    if (expression?.type === "call") {
      builder.program.calls.push({ node: expression, frame, decorates: index });
      expression.frame = frame;
      visitChildren(expression, frame, builder);
    } else builder.visit(expression, frame);
  }
  const inner = readParams(child(node, "parameters"), index, node, frame, builder);
  builder.visit(child(node, "return_type"), frame);
  builder.visit(child(node, "body"), inner);
}
var GETTERS = /* @__PURE__ */ new Set(["property", "cached_property", "functools.cached_property"]);
function newFunction(node, name, decorators, frame, builder, klass2) {
  const written = decorators.flatMap(({ children: [expression] }) => expression ? [expression] : []);
  return builder.fn({
    name,
    node,
    parent: frame.fn,
    klass: klass2,
    decorators: written.map(
      (expression) => expression.type === "call" ? child(expression, "function") ?? expression : expression
    ),
    getter: written.some((expression) => GETTERS.has(textOf(expression))),
    generator: false,
    branch: frame.branch
  });
}
function readParams(params, index, node, frame, builder) {
  const scope = builder.scope("function", frame, index);
  const inner = { scope, fn: index, branch: frame.branch };
  const record = builder.program.functions[index];
  const list2 = (params?.children ?? []).filter((each) => !each.type.endsWith("_separator"));
  for (const [position, param] of list2.entries()) {
    const { name, rest } = nameOfParam2(param);
    if (!name) continue;
    const fallback = child(param, "value");
    const definition = {
      kind: "param",
      name: textOf(name),
      of: index,
      index: position,
      fallback,
      type: child(param, "type"),
      path: [],
      rest,
      from: node.start,
      branch: frame.branch,
      fn: index,
      node: param
    };
    record?.params.push(definition.name);
    record?.definitions.push(definition);
    builder.define(scope, definition.name, definition);
    builder.visit(fallback, frame);
    builder.visit(definition.type, frame);
  }
  return inner;
}
function nameOfParam2(param) {
  if (param.type === "identifier") return { name: param, rest: false };
  const inner = child(param, "name") ?? param.children[0];
  if (param.type.endsWith("_splat_pattern")) return { name: inner, rest: true };
  if (inner?.type.endsWith("_splat_pattern")) return { name: inner.children[0], rest: true };
  return { name: inner?.type === "identifier" ? inner : void 0, rest: false };
}
function defineClass2(node, frame, builder) {
  const name = child(node, "name");
  const arguments_ = child(node, "superclasses");
  const bases = (arguments_?.children ?? []).filter((base) => base.type !== "keyword_argument");
  const klass2 = builder.klass(node, name ? textOf(name) : "", bases);
  builder.define(frame.scope, klass2.name, {
    kind: "class",
    klass: klass2,
    from: node.start,
    branch: frame.branch,
    fn: frame.fn,
    node
  });
  builder.visit(arguments_, frame);
  const scope = builder.scope("class", frame, frame.fn, klass2);
  builder.visit(child(node, "body"), { ...frame, scope });
}

// src/languages/python/imports.ts
function readImport2(node, frame, builder) {
  for (const part of childrenIn(node, "name")) {
    const alias = part.type === "aliased_import" ? child(part, "alias") : void 0;
    const name = part.type === "aliased_import" ? child(part, "name") : part;
    if (!name) continue;
    const source = dotted(name);
    const local = alias ? textOf(alias) : source.split(".")[0] ?? source;
    builder.program.imports.push({ source, imported: "*", local, range: rangeOf(part) });
    define2(alias ? source : local, "*", local, part, frame, builder);
  }
}
function readImportFrom(node, frame, builder) {
  const module = child(node, "module_name");
  if (!module) return;
  const source = dotted(module);
  if (node.children.some((part) => part.type === "wildcard_import")) {
    builder.program.imports.push({ source, imported: "*", local: "*", range: rangeOf(node) });
    return;
  }
  for (const part of childrenIn(node, "name")) {
    const alias = part.type === "aliased_import" ? child(part, "alias") : void 0;
    const name = part.type === "aliased_import" ? child(part, "name") : part;
    if (!name) continue;
    const imported = dotted(name);
    const local = alias ? textOf(alias) : imported;
    builder.program.imports.push({ source, imported, local, range: rangeOf(part) });
    define2(source, imported, local, part, frame, builder);
  }
}
function dotted(node) {
  return textOf(node).replace(/\s+/g, "");
}
function define2(source, imported, local, node, frame, builder) {
  builder.define(frame.scope, local, {
    kind: "import",
    source,
    imported,
    from: node.end,
    branch: frame.branch,
    fn: frame.fn,
    node
  });
}

// src/languages/python/structure.ts
var MAX_REACH_DEPTH2 = 12;
var visitors2 = {
  module: block2,
  block: block2,
  import_statement: readImport2,
  import_from_statement: readImportFrom,
  future_import_statement: () => {
  },
  global_statement: (node, frame, builder) => {
    for (const name of node.children) frame.scope.elsewhere.set(textOf(name), builder.program.scope);
  },
  nonlocal_statement: (node, frame) => {
    for (const name of node.children) {
      const text3 = textOf(name);
      let scope = frame.scope.parent;
      while (scope?.parent && (scope.kind === "class" || !scope.names.has(text3))) scope = scope.parent;
      if (scope) frame.scope.elsewhere.set(text3, scope);
    }
  },
  decorated_definition: (node, frame, builder) => {
    const definition = child(node, "definition");
    const decorators = node.children.filter((each) => each.type === "decorator");
    if (definition?.type === "class_definition") {
      for (const decorator of decorators) visitChildren(decorator, frame, builder);
    }
    if (definition?.type === "class_definition") builder.visit(definition, frame);
    else if (definition) defineFunction2(definition, decorators, frame, builder);
  },
  function_definition: (node, frame, builder) => defineFunction2(node, [], frame, builder),
  lambda: (node, frame, builder) => {
    const index = newFunction(node, nameByAssignment(node), [], frame, builder);
    const inner = readParams(child(node, "parameters"), index, node, frame, builder);
    const body = child(node, "body");
    if (body)
      builder.program.functions[index]?.returns.push({ value: body, node: body, branch: inner.branch });
    builder.visit(body, inner);
  },
  class_definition: defineClass2,
  return_statement: (node, frame, builder) => {
    const [value] = node.children;
    const record = frame.fn === void 0 ? void 0 : builder.program.functions[frame.fn];
    record?.returns.push({ value, node, branch: frame.branch });
    visitChildren(node, frame, builder);
  },
  yield: (node, frame, builder) => {
    const record = frame.fn === void 0 ? void 0 : builder.program.functions[frame.fn];
    if (record) record.generator = true;
    visitChildren(node, frame, builder);
  },
  if_statement: (node, frame, builder) => {
    for (const arm of armsOf(node, frame, builder)) {
      if (arm.test) builder.visit(arm.test, arm.asked);
      if (arm.runs) builder.visit(arm.body, arm.frame);
    }
  },
  conditional_expression: (node, frame, builder) => {
    const [yes, test, no] = node.children;
    if (!yes || !test || !no) return visitChildren(node, frame, builder);
    const { yes: holds, no: fails } = builder.fork(test, { kind: "truth", node: test }, frame.branch);
    builder.visit(test, frame);
    builder.visit(yes, under(frame, holds));
    builder.visit(no, under(frame, fails));
  },
  boolean_operator: (node, frame, builder) => {
    const [left, right] = [child(node, "left"), child(node, "right")];
    if (!left || !right) return visitChildren(node, frame, builder);
    const { yes, no } = builder.fork(left, { kind: "truth", node: left }, frame.branch);
    builder.visit(left, frame);
    builder.visit(right, under(frame, child(node, "operator")?.type === "and" ? yes : no));
  },
  while_statement: (node, frame, builder) => {
    const test = child(node, "condition");
    builder.visit(test, frame);
    const { yes } = builder.fork(
      node,
      test ? { kind: "truth", node: test } : { kind: "opaque" },
      frame.branch
    );
    builder.visit(child(node, "body"), under(frame, yes));
    builder.visit(child(node, "alternative"), frame);
  },
  for_statement: (node, frame, builder) => {
    const { yes } = builder.fork(node, { kind: "opaque" }, frame.branch);
    const inner = under(frame, yes);
    const left = child(node, "left");
    if (left) defineOpaque2(left, inner, builder);
    builder.visit(child(node, "right"), frame);
    builder.visit(child(node, "body"), inner);
    builder.visit(child(node, "alternative"), frame);
  },
  except_clause: caught,
  except_group_clause: caught,
  case_clause: (node, frame, builder) => {
    const { yes } = builder.fork(node, testOfCase(node), frame.branch);
    const inner = under(frame, yes);
    for (const each of node.children) {
      if (each.type === "case_pattern") defineOpaque2(each, inner, builder);
      builder.visit(each, inner);
    }
  },
  as_pattern: (node, frame, builder) => {
    const [value] = node.children;
    const target = childOfType(node, "as_pattern_target");
    if (target) defineOpaque2(target, frame, builder);
    builder.visit(value, frame);
  },
  assignment: (node, frame, builder) => {
    const [left, right] = [child(node, "left"), child(node, "right")];
    const type = child(node, "type");
    if (left) assign(left, right, type, node, frame, builder);
    if (left && left.type !== "identifier") builder.visit(left, frame);
    builder.visit(type, frame);
    builder.visit(right, frame);
  },
  augmented_assignment: (node, frame, builder) => {
    const [left, right] = [child(node, "left"), child(node, "right")];
    if (left?.type === "identifier" && right) {
      const isAdded = child(node, "operator")?.type === "+=";
      const isMerged = child(node, "operator")?.type === "|=";
      builder.mutate({
        name: textOf(left),
        scope: frame.scope,
        node,
        frame,
        change: isAdded ? { kind: "extend", value: right } : isMerged ? { kind: "merge", value: right } : { kind: "unknown" }
      });
    }
    visitChildren(node, frame, builder);
  },
  named_expression: (node, frame, builder) => {
    const [name, value] = [child(node, "name"), child(node, "value")];
    if (name && value) assign(name, value, void 0, node, frame, builder);
    builder.visit(value, frame);
  },
  list_comprehension: comprehension3,
  set_comprehension: comprehension3,
  dictionary_comprehension: comprehension3,
  generator_expression: comprehension3,
  call: (node, frame, builder) => {
    builder.program.calls.push({ node, frame, decorates: void 0 });
    noteMutation2(node, frame, builder);
    visitChildren(node, frame, builder);
  },
  attribute: (node, frame, builder) => builder.visit(child(node, "object"), frame),
  keyword_argument: (node, frame, builder) => builder.visit(child(node, "value"), frame),
  identifier: (node, _frame, builder) => {
    if (node.end > node.start) builder.use(textOf(node), node);
  },
  dotted_name: () => {
  }
};
var pythonStructure = {
  enter(node, frame, builder) {
    (visitors2[node.type] ?? visitChildren)(node, frame, builder);
  }
};
function block2(node, frame, builder) {
  let reach = frame.branch;
  for (const statement of node.children) {
    if (reach === NEVER) return;
    builder.visit(statement, under(frame, reach));
    reach = after2(statement, reach, frame, builder, 0);
  }
}
function armsOf(node, frame, builder) {
  const arms = [];
  let rest = frame;
  let runs = true;
  for (const part of [node, ...childrenIn(node, "alternative")]) {
    if (part.type === "else_clause") {
      arms.push({ test: void 0, asked: rest, body: child(part, "body"), frame: rest, runs });
      break;
    }
    const test = child(part, "condition");
    if (!test) continue;
    const { yes, no } = builder.fork(test, { kind: "truth", node: test }, rest.branch);
    const constant = literalTruth2(test);
    arms.push({
      test,
      asked: rest,
      body: child(part, "consequence"),
      frame: under(rest, yes),
      runs: runs && constant !== false
    });
    if (constant === true) runs = false;
    rest = under(rest, no);
  }
  return arms;
}
function literalTruth2(test) {
  if (test.type === "true") return true;
  if (test.type === "false" || test.type === "none") return false;
  if (test.type === "integer") return textOf(test) !== "0";
  return void 0;
}
function after2(statement, reach, frame, builder, depth) {
  if (reach === NEVER || depth > MAX_REACH_DEPTH2) return reach;
  switch (statement.type) {
    case "return_statement":
    case "raise_statement":
    case "break_statement":
    case "continue_statement":
      return NEVER;
    case "expression_statement":
      return leavesProcess2(statement) ? NEVER : reach;
    case "block": {
      let at = reach;
      for (const each of statement.children) at = after2(each, at, frame, builder, depth + 1);
      return at;
    }
    case "with_statement": {
      const body = child(statement, "body");
      return body ? after2(body, reach, frame, builder, depth + 1) : reach;
    }
    case "if_statement": {
      const arms = armsOf(statement, under(frame, reach), builder);
      let joined = NEVER;
      for (const arm of arms) {
        if (arm.runs && arm.body)
          joined = join(joined, after2(arm.body, arm.frame.branch, frame, builder, depth + 1));
      }
      const last = arms.at(-1);
      if (last?.test) {
        const { no } = builder.fork(last.test, { kind: "truth", node: last.test }, last.asked.branch);
        if (literalTruth2(last.test) !== true) joined = join(joined, no);
      }
      return joined;
    }
    default:
      return reach;
  }
}
var EXITS = /* @__PURE__ */ new Set(["sys.exit", "exit", "quit", "os._exit"]);
function leavesProcess2(statement) {
  const [call2] = statement.children;
  const callee = call2?.type === "call" ? child(call2, "function") : void 0;
  return callee !== void 0 && callee.end - callee.start < 10 && EXITS.has(textOf(callee));
}
function caught(node, frame, builder) {
  const { yes } = builder.fork(node, { kind: "opaque" }, frame.branch);
  visitChildren(node, under(frame, yes), builder);
}
function testOfCase(node) {
  const statement = node.parent?.parent;
  const subject = statement && child(statement, "subject");
  const [pattern, more] = node.children.filter((each) => each.type === "case_pattern");
  const [value, other] = pattern?.children ?? [];
  const isPlain = value?.type === "string" && !more && !other && !child(node, "guard");
  return subject && value && isPlain ? { kind: "equal", left: subject, right: value } : { kind: "opaque" };
}
function comprehension3(node, frame, builder) {
  const scope = builder.scope("block", frame);
  const inner = { ...frame, scope };
  for (const clause of node.children) {
    if (clause.type !== "for_in_clause") continue;
    const left = child(clause, "left");
    if (left) defineOpaque2(left, inner, builder);
    clause.frame = inner;
    builder.visit(child(clause, "right"), inner);
  }
  for (const part of node.children) if (part.type !== "for_in_clause") builder.visit(part, inner);
}
function nameByAssignment(node) {
  const { parent } = node;
  if (node.field !== "right" || parent?.type !== "assignment") return "";
  const left = child(parent, "left");
  return left?.type === "identifier" ? textOf(left) : "";
}

// src/languages/python/index.ts
var python = {
  structure: pythonStructure,
  library: pythonLibrary,
  expression: pythonExpression,
  explicitSelf: true,
  importName(source, imported) {
    if (imported === "*") return source;
    return source.endsWith(".") ? `${source}${imported}` : `${source}.${imported}`;
  },
  typeName: typeName2
};
var WRAPPERS = /* @__PURE__ */ new Set([
  "Optional",
  "Annotated",
  "Final",
  "typing.Optional",
  "typing.Annotated",
  "typing.Final"
]);
function typeName2(annotation) {
  let node = annotation;
  for (let depth = 0; node && depth < 6; depth++) {
    const [first2, second] = node.children;
    if (node.type === "identifier" || node.type === "attribute") return node;
    if (node.type === "type") node = first2;
    else if (node.type === "generic_type" && first2 && second && WRAPPERS.has(textOf(first2)))
      node = second.children[0];
    else if (node.type === "subscript" && first2 && WRAPPERS.has(textOf(first2))) node = second;
    else if (node.type === "binary_operator" && child(node, "right")?.type === "none") node = first2;
    else return void 0;
  }
  return void 0;
}

// src/languages/flow.ts
var NOWHERE_REACHED = /* @__PURE__ */ Symbol("nowhere");
function withoutCovered(definitions, place) {
  const around = /* @__PURE__ */ new Set();
  for (let at = place; at; at = at.parent) around.add(at);
  const holds = (branch) => branch === void 0 || around.has(branch);
  const visible = [];
  const hiding = [];
  const covered = /* @__PURE__ */ new Set();
  for (let i = definitions.length - 1; i >= 0; i--) {
    const definition = definitions[i];
    if (!definition || isHidden(definition.branch, covered)) continue;
    visible.push({ definition, hiddenBy: [...hiding] });
    let branch = definition.branch;
    while (branch && !around.has(branch)) {
      covered.add(branch);
      if (!branch.other || !covered.has(branch.other)) break;
      branch = branch.parent;
    }
    if (holds(branch)) return { visible, complete: true };
    if (holds(definition.branch?.parent) && definition.branch?.test.kind !== "opaque")
      hiding.push(definition);
  }
  return { visible, complete: false };
}
function isHidden(branch, covered) {
  for (let at = branch; at; at = at.parent) if (covered.has(at)) return true;
  return false;
}
function isAround(branch, place) {
  const depth = branch?.depth ?? 0;
  let at = place;
  while ((at?.depth ?? 0) > depth) at = at?.parent;
  return at === branch;
}

// src/languages/mutations.ts
var MAX_MUTATIONS = 200;
var CHANGEABLE = /* @__PURE__ */ new Set([
  "list",
  "object",
  "string",
  "concat",
  "number",
  "env"
]);
function mutated(value, name, scope, use2, evaluator) {
  const all = evaluator.program.mutations.get(name);
  if (!all || !CHANGEABLE.has(value.kind)) return value;
  let result = value;
  let seen = 0;
  for (const mutation of all) {
    if (scopeOf(name, mutation.scope) !== scope) continue;
    const sameFunction = mutation.frame.fn === use2.frame?.fn;
    if (sameFunction && mutation.node.end > use2.start) continue;
    if (sameFunction && mutation.node.start < value.range.start && value.range.end < use2.start) continue;
    if (++seen > MAX_MUTATIONS) return opened(result);
    result = applied3(result, mutation, use2, evaluator);
    if (!sameFunction) result = mutation.frame.fn === void 0 ? result : opened(result);
  }
  return result;
}
function opened(value) {
  return value.kind === "list" || value.kind === "object" ? { ...value, open: true } : unknownAt(value.range);
}
function applied3(value, { change, frame, node }, use2, evaluator) {
  const guard = evaluator.guard(frame.branch);
  if (!guard) return value;
  const sometimes = (added) => choiceAt([{ value: added, guard }], added.range);
  if (change.kind === "unknown") return opened(value);
  const changed = evaluator.evaluate(change.value);
  if (value.kind === "list") {
    if (change.kind === "append")
      return listAt([...value.items, sometimes(changed)], value.open, value.range);
    if (change.kind !== "extend") return opened(value);
    if (changed.kind !== "list") return opened(value);
    return listAt([...value.items, ...changed.items.map(sometimes)], value.open || changed.open, value.range);
  }
  const conditions = conditionsOver(frame.branch, evaluator, use2.frame?.branch);
  if (value.kind !== "object") {
    const isText2 = value.kind === "string" || value.kind === "concat";
    const longer = isText2 && change.kind === "extend" ? concatAt([value, changed], value.range) : unknownAt(value.range);
    return isAround(frame.branch, use2.frame?.branch) ? longer : either(longer, value, guard, conditions, rangeOf(node));
  }
  if (change.kind === "merge") {
    if (changed.kind !== "object") return opened(value);
    const entries = changed.entries.map(
      (entry2) => withConditions({ ...entry2, value: sometimes(entry2.value) }, conditions)
    );
    return objectAt([...value.entries, ...entries], value.open || changed.open, value.range);
  }
  if (change.kind !== "set") return opened(value);
  const key = change.literalKey ? change.key.source.slice(change.key.start, change.key.end) : keyOf3(change.key, evaluator);
  if (key === void 0) return opened(value);
  const keyRange = rangeOf(change.key);
  const before = value.entries.find((entry2) => entry2.key === key);
  const entry = before && !isAround(frame.branch, use2.frame?.branch) ? {
    key,
    keyRange,
    value: either(changed, before.value, guard, conditions, rangeOf(node), before.conditions)
  } : withConditions({ key, keyRange, value: sometimes(changed) }, conditions);
  return objectAt([...value.entries, entry], value.open, value.range);
}
function either(changed, before, guard, conditions, range, conditionsBefore = []) {
  const elsewhere = { production: "development", development: "production", undecided: "undecided" };
  return choiceAt(
    [
      conditions.length > 0 ? { value: changed, guard, conditions } : { value: changed, guard },
      { value: before, guard: elsewhere[guard], conditions: conditionsBefore }
    ],
    range
  );
}
function withConditions(entry, conditions) {
  return conditions.length > 0 ? { ...entry, conditions: [...entry.conditions ?? [], ...conditions] } : entry;
}
function keyOf3(node, evaluator) {
  const key = evaluator.evaluate(node);
  return key.kind === "string" ? key.value : void 0;
}

// src/languages/names.ts
function createNames(late) {
  return {
    resolve(name, node) {
      const evaluator = late();
      const bound = evaluator.bound(name);
      if (bound) return bound;
      const { frame } = node;
      const scope = frame && scopeOf(name, frame.scope);
      if (!frame || !scope) return { kind: "reference", name, range: rangeOf(node) };
      const value = choiceOf(definitionsFor(name, scope, frame, node.start), frame, rangeOf(node), evaluator);
      return mutated(value, name, scope, node, evaluator);
    },
    behind(node) {
      const evaluator = late();
      const expression = evaluator.expression(node);
      const { frame } = node;
      if (expression.kind === "call" && expression.args.length === 0) {
        const fn2 = evaluator.evaluate(expression.callee);
        const record = fn2.kind === "function" ? evaluator.program.functions[fn2.fn] : void 0;
        const [only3, more2] = record?.returns ?? [];
        return more2 ? void 0 : only3?.value;
      }
      if (expression.kind !== "name" || !frame || evaluator.bound(expression.name)) return void 0;
      const scope = scopeOf(expression.name, frame.scope);
      const [only2, more] = scope?.names.get(expression.name) ?? [];
      return only2?.kind === "value" && !more && only2.path.length === 0 ? only2.value : void 0;
    }
  };
}
function definitionsFor(name, scope, frame, at) {
  const all = scope.names.get(name) ?? [];
  if (all.length === 1 && scope.fn !== frame.fn) return { ordered: all, loose: [] };
  const before = all.filter((definition) => definition.fn === frame.fn && definition.from <= at);
  if (scope.fn === frame.fn) {
    const elsewhere = all.filter((definition) => definition.fn !== frame.fn);
    return { ordered: before, loose: elsewhere };
  }
  const hidden = withoutCovered(before, frame.branch);
  if (hidden.complete) return { ordered: before, loose: [] };
  const own = all.filter((definition) => definition.fn === scope.fn);
  const foreign = all.filter((definition) => definition.fn !== scope.fn);
  return { ordered: own, loose: foreign };
}
function choiceOf({ ordered, loose }, frame, range, evaluator) {
  const { visible } = withoutCovered(ordered, frame.branch);
  const options = [];
  const declared = loose.length > 0 || ordered.some((definition) => definition.kind !== "nothing");
  for (const { definition, hiddenBy } of visible) {
    if (definition.kind === "nothing" && loose.length > 0 && declared) continue;
    const guard = guardOfOption(definition, hiddenBy, frame, evaluator);
    if (guard === NOWHERE_REACHED) continue;
    const value = definitionValue(definition, range, evaluator);
    const conditions = [
      ...conditionsOver(definition.branch, evaluator, frame.branch),
      ...hiddenBy.flatMap(({ branch }) => branch?.other ? conditionOf(branch.other, evaluator) : [])
    ];
    options.push(conditions.length > 0 ? { value, guard, conditions } : { value, guard });
  }
  for (const definition of loose) {
    options.push({ value: definitionValue(definition, range, evaluator), guard: "undecided" });
  }
  return options.length === 0 ? unknownAt(range) : choiceAt(options, range);
}
function guardOfOption(definition, hiddenBy, frame, evaluator) {
  if (isAround(definition.branch, frame.branch)) return guardBy(hiddenBy, evaluator) ?? NOWHERE_REACHED;
  const own = evaluator.guard(definition.branch);
  const rest = guardBy(hiddenBy, evaluator);
  if (!own || !rest) return NOWHERE_REACHED;
  if (own === "undecided") return rest;
  return rest === "undecided" || rest === own ? own : NOWHERE_REACHED;
}
function guardBy(definitions, evaluator) {
  let guard = "undecided";
  for (const { branch } of definitions) {
    const other = evaluator.guard(branch?.other);
    if (!other) return void 0;
    if (other === "undecided") continue;
    if (guard !== "undecided" && guard !== other) return void 0;
    guard = other;
  }
  return guard;
}
function definitionValue(definition, range, evaluator) {
  switch (definition.kind) {
    case "value":
      return takeApart(evaluator.evaluate(definition.value), definition.path, range, evaluator);
    case "import":
      return {
        kind: "reference",
        name: evaluator.dialect.importName(definition.source, definition.imported),
        range
      };
    case "function":
      return { kind: "function", fn: definition.index, range: rangeOf(definition.node) };
    case "class":
      return { kind: "reference", name: `.${definition.klass.name}`, range };
    case "param": {
      const given = evaluator.argument(definition.of, definition.index);
      if (given && !definition.rest) return takeApart(given, definition.path, range, evaluator);
      if (definition.rest && definition.path.length === 0) return unknownAt(range);
      const param = {
        kind: "param",
        // A parameter that is taken apart has no name of its own.
        name: definition.path.length > 0 ? "" : definition.name,
        fn: definition.of,
        index: definition.index,
        range
      };
      return takeApart(param, definition.path, range, evaluator);
    }
    case "nothing":
      return { kind: "null", range: rangeOf(definition.node) };
    default:
      return unknownAt(range);
  }
}
function takeApart(value, path, range, evaluator) {
  let at = value;
  for (const { key, fallback } of path) {
    const part = typeof key === "number" ? evaluator.item(at, key, range) : evaluator.property(at, key, range);
    at = fallback ? orElse(part, evaluator.evaluate(fallback), range) : part;
  }
  return at;
}
function orElse(part, fallback, range) {
  if (part.kind === "null") return fallback;
  if (part.kind === "env" && !part.fallback) return { ...part, fallback };
  if (part.kind === "unknown" || part.kind === "member" || part.kind === "choice" || part.kind === "call") {
    return choiceAt(
      [
        { value: part, guard: "undecided" },
        { value: fallback, guard: "undecided" }
      ],
      range
    );
  }
  return part;
}

// src/languages/access.ts
var MAX_BASES = 12;
var MAX_CALLS = 12;
var MAX_ASKING = 6;
var MAX_NAME = 300;
function createAccess(late) {
  const instances = /* @__PURE__ */ new WeakMap();
  const typeOf = (value) => {
    if (value.kind !== "param") return void 0;
    const { dialect, program, evaluate } = late();
    const definition = definitionOf(value, program);
    const name = definition?.type && dialect.typeName(definition.type);
    if (!name || !isDefinedHere(name)) return void 0;
    const type = evaluate(name);
    return type.kind === "reference" ? type.name : void 0;
  };
  const passedAs = (value) => {
    if (value.kind !== "param" || asking.has(value.fn) || asking.size >= MAX_ASKING) return "?";
    const evaluator = late();
    const record = evaluator.program.functions[value.fn];
    if (!record?.name || record.klass || !definitionOf(value, evaluator.program)) return "?";
    asking.add(value.fn);
    const names = new Set(
      callsOf(record, evaluator).map((args) => {
        const given = args[value.index];
        return given && given.name === void 0 && !given.spread ? fullName(evaluator.evaluate(given.node)) : "?";
      })
    );
    asking.delete(value.fn);
    const [only2] = names;
    return names.size === 1 && only2?.endsWith("()") ? only2 : "?";
  };
  const asking = /* @__PURE__ */ new Set();
  const classOf = (value) => {
    const known = instances.get(value);
    if (known) return known;
    const { program, dialect } = late();
    if (value.kind === "call") return localClass(value.callee);
    if (value.kind !== "param") return void 0;
    const record = program.functions[value.fn];
    if (dialect.explicitSelf && value.index === 0 && record?.klass) return record.klass;
    const type = typeOf(value);
    return type === void 0 ? void 0 : localClass(type);
  };
  const localClass = (name) => name.startsWith(".") ? late().program.classes.get(name.slice(1)) : void 0;
  const basesOf2 = (klass2) => {
    const names = [];
    const local = [klass2];
    for (let i = 0; i < local.length && local.length <= MAX_BASES; i++) {
      for (const base of local[i]?.bases ?? []) {
        const value = late().evaluate(base);
        const name = fullName(value);
        names.push(name);
        const next = localClass(name);
        if (next && !local.includes(next)) local.push(next);
      }
    }
    return { names, local };
  };
  const attribute = (klass2, name, owner, range) => {
    const evaluator = late();
    const { names, local } = basesOf2(klass2);
    for (const each of local) {
      const definitions = each.members.get(name);
      if (!definitions) continue;
      const [only2] = definitions;
      if (only2 && definitions.length === 1) {
        const field = { klass: each, name, definition: only2, bases: names, range };
        const special = isInstance(owner) ? evaluator.dialect.library.field(field, evaluator) : void 0;
        if (special) return special;
      }
      const value = memberValue(definitions, range, evaluator);
      const record = value.kind === "function" ? evaluator.program.functions[value.fn] : void 0;
      if (!record?.getter) return value;
      return evaluator.apply(value, [owner]) ?? memberAt(owner, name, range);
    }
    return void 0;
  };
  const isInstance = (value) => value.kind !== "reference" || instances.has(value);
  const property = (object2, key, range) => {
    const evaluator = late();
    switch (object2.kind) {
      case "object": {
        const entry = object2.entries.find((each) => each.key === key);
        if (entry) return entry.value;
        return object2.open ? memberAt(object2, key, range) : unknownAt(range);
      }
      case "choice":
        return choiceAt(
          object2.options.map((option) => ({
            value: property(option.value, key, range),
            guard: option.guard
          })),
          range
        );
      case "reference": {
        const klass2 = instances.get(object2) ?? localClass(object2.name);
        const member = klass2 && attribute(klass2, key, object2, range);
        if (member) return member;
        if (instances.has(object2)) return memberAt(object2, key, range);
        return evaluator.dialect.library.attribute(object2, key, range) ?? (object2.name.length > MAX_NAME ? unknownAt(range) : { kind: "reference", name: `${object2.name}.${key}`, range });
      }
      case "call":
      case "param": {
        const klass2 = classOf(object2);
        return (klass2 && attribute(klass2, key, object2, range)) ?? memberAt(object2, key, range);
      }
      default: {
        const length = key === "length" ? lengthOf(object2, range) : void 0;
        return length ?? memberAt(object2, key, range);
      }
    }
  };
  const item = (object2, index, range) => {
    if (object2.kind === "env" || object2.kind === "choice")
      return mapValue(object2, (each) => item(each, index, range));
    if (object2.kind !== "list") return unknownAt(range);
    const at = index < 0 ? object2.items.length + index : index;
    if (object2.open && at !== index) return unknownAt(range);
    return object2.items[at] ?? unknownAt(range);
  };
  const fullName = (value) => {
    const name = longName(value);
    return name.length > MAX_NAME ? "?" : name;
  };
  const longName = (value) => {
    const klass2 = instances.get(value);
    if (klass2) return `.${klass2.name}()`;
    switch (value.kind) {
      case "reference":
        return value.name;
      case "function": {
        const name = late().program.functions[value.fn]?.name;
        return name ? `.${name}` : "?";
      }
      case "call":
        return value.callee.startsWith("?") ? "?" : `${value.callee}()`;
      case "member": {
        const object2 = fullName(value.object);
        return object2 === "?" ? "?" : `${object2}.${value.name}`;
      }
      case "param": {
        const self = classOf(value);
        if (self) return `.${self.name}()`;
        const type = typeOf(value);
        return type === void 0 ? passedAs(value) : late().dialect.library.instanceOf(type);
      }
      case "choice": {
        const names = new Set(
          value.options.filter((option) => option.value.kind !== "null").map((option) => fullName(option.value))
        );
        const [only2] = names;
        return only2 !== void 0 && names.size === 1 ? only2 : "?";
      }
      default:
        return "?";
    }
  };
  return { property, item, classOf, fullName, instances };
}
function definitionOf(value, program) {
  return program.functions[value.fn]?.definitions.find(
    (each) => each.index === value.index && each.name === value.name && each.path.length === 0 && !each.rest
  );
}
function isDefinedHere(name) {
  let root = name;
  while (root.children[0]) root = root.children[0];
  return root.frame !== void 0 && scopeOf(textOf(root), root.frame.scope) !== void 0;
}
function callsOf(record, evaluator) {
  const uses = evaluator.program.uses.get(record.name) ?? [];
  if (uses.length > MAX_CALLS) return [];
  return uses.flatMap((use2) => {
    const expression = use2.parent && evaluator.expression(use2.parent);
    if (expression?.kind !== "call" || expression.callee !== use2) return [];
    const called = evaluator.evaluate(use2);
    return called.kind === "function" && evaluator.program.functions[called.fn] === record ? [expression.args] : [];
  });
}
function memberValue(definitions, range, evaluator) {
  const set = definitions.filter((each) => each.kind !== "nothing" && !isNull(each, evaluator));
  const [first2] = set.length > 0 ? set : definitions;
  if (!first2) return unknownAt(range);
  const frame = { scope: evaluator.program.scope, fn: first2.fn, branch: void 0 };
  if (set.every((each) => each.fn === first2.fn))
    return choiceOf({ ordered: set, loose: [] }, frame, range, evaluator);
  return choiceAt(
    set.map((each) => ({
      value: definitionValue(each, range, evaluator),
      guard: evaluator.guard(each.branch) ?? "undecided"
    })),
    range
  );
}
function isNull(definition, evaluator) {
  return definition.kind === "value" && definition.path.length === 0 && evaluator.evaluate(definition.value).kind === "null";
}

// src/languages/calls.ts
function createCalls(late) {
  return {
    call(node) {
      const evaluator = late();
      const expression = evaluator.expression(node);
      if (expression.kind !== "call") return void 0;
      const { name, receiver, target } = calleeOf(expression.callee, evaluator);
      return {
        callee: name,
        name: name.slice(name.lastIndexOf(".") + 1),
        receiver,
        target,
        args: argumentsOf3(expression.args, evaluator),
        range: rangeOf(node)
      };
    },
    calleeName: (node) => calleeOf(node, late()).name,
    result(call2) {
      const evaluator = late();
      return evaluator.dialect.library.call(call2, evaluator) ?? ownResult(call2, evaluator) ?? callAt(call2, call2.range);
    }
  };
}
function calleeOf(node, evaluator) {
  let at = node;
  let expression = evaluator.expression(at);
  while (expression.kind === "same") {
    at = expression.node;
    expression = evaluator.expression(at);
  }
  if (expression.kind !== "member") {
    const target2 = evaluator.evaluate(at);
    return { name: evaluator.fullName(target2), receiver: void 0, target: target2 };
  }
  const receiver = evaluator.evaluate(expression.object);
  const target = evaluator.property(receiver, expression.name, rangeOf(at));
  const name = evaluator.fullName(target);
  return { name: name === "?" ? `?.${expression.name}` : name, receiver, target };
}
function argumentsOf3(nodes, evaluator) {
  return nodes.flatMap(({ name, spread, node }) => {
    const value = evaluator.evaluate(node);
    if (spread === "list") {
      if (value.kind !== "list") return [{ spread: true, value }];
      const rest = value.open ? [{ spread: true, value: { kind: "unknown", range: value.range } }] : [];
      return [...value.items.map((item) => ({ spread: false, value: item })), ...rest];
    }
    if (spread === "object") {
      if (value.kind !== "object") return [{ spread: true, value }];
      const rest = value.open ? [{ spread: true, value: { kind: "unknown", range: value.range } }] : [];
      return [
        ...value.entries.map((entry) => ({ name: entry.key, spread: false, value: entry.value })),
        ...rest
      ];
    }
    return [name === void 0 ? { spread: false, value } : { name, spread: false, value }];
  });
}
function ownResult({ target, receiver, args }, evaluator) {
  if (target.kind !== "function") return void 0;
  const record = evaluator.program.functions[target.fn];
  if (!record || args.some((arg) => arg.spread)) return void 0;
  const isMethod = evaluator.dialect.explicitSelf && record.klass !== void 0 && receiver !== void 0;
  const listed2 = args.filter((arg) => arg.name === void 0).map((arg) => arg.value);
  if (isMethod) listed2.unshift(receiver);
  const given = record.params.map((_, index) => listed2[index]);
  for (const definition of record.definitions) {
    const named2 = args.find((arg) => arg.name === definition.name);
    if (definition.path.length > 0 || definition.rest) continue;
    given[definition.index] ??= named2?.value;
    if (definition.fallback) given[definition.index] ??= evaluator.evaluate(definition.fallback);
  }
  return evaluator.apply(target, given);
}

// src/languages/evaluate.ts
var MAX_DEPTH3 = 120;
var MAX_STEPS = 1e4;
var MAX_ALL_STEPS = 1e6;
var MAX_APPLIED = 4;
function createEvaluator(program, dialect) {
  let memo = /* @__PURE__ */ new Map();
  let invocations = /* @__PURE__ */ new Map();
  let names = /* @__PURE__ */ new Map();
  let applied4 = /* @__PURE__ */ new Map();
  const running = /* @__PURE__ */ new Set();
  let depth = 0;
  let steps = 0;
  let allSteps = 0;
  const evaluate = (node) => {
    const known = memo.get(node);
    if (known) return known;
    const range = rangeOf(node);
    if (depth === 0) steps = 0;
    steps++;
    allSteps++;
    if (depth > MAX_DEPTH3 || steps > MAX_STEPS || allSteps > MAX_ALL_STEPS) return unknownAt(range);
    if (running.has(node) || !node.frame) return unknownAt(range);
    running.add(node);
    depth++;
    const value = evaluateExpression(node, evaluator);
    depth--;
    running.delete(node);
    memo.set(node, value);
    return value;
  };
  const apart = (set, run) => {
    const saved = { memo, invocations, names, applied: applied4 };
    memo = /* @__PURE__ */ new Map();
    invocations = /* @__PURE__ */ new Map();
    set();
    depth++;
    const result = run();
    depth--;
    ({ memo, invocations, names, applied: applied4 } = saved);
    return result;
  };
  const returned = (record) => {
    const options = [];
    for (const { value, branch } of record.returns) {
      const guard = evaluator.guard(branch);
      if (!guard) continue;
      const conditions2 = conditionsOver(branch, evaluator, record.branch);
      const given = value ? evaluate(value) : { kind: "null", range: rangeOf(record.node) };
      options.push(conditions2.length > 0 ? { value: given, guard, conditions: conditions2 } : { value: given, guard });
    }
    return options.length === 0 ? void 0 : choiceAt(options, rangeOf(record.node));
  };
  const apply = (fn2, args) => {
    if (fn2.kind !== "function") return void 0;
    const record = program.functions[fn2.fn];
    if (!record || record.generator || applied4.has(fn2.fn) || applied4.size >= MAX_APPLIED) return void 0;
    const value = apart(
      () => {
        applied4 = new Map([...applied4, [fn2.fn, args]]);
      },
      () => returned(record)
    );
    return value?.kind === "unknown" ? void 0 : value;
  };
  const instance = (klass2, range) => {
    const value = { kind: "call", callee: `.${klass2.name}`, args: [], range };
    access.instances.set(value, klass2);
    return value;
  };
  const expression = (node) => dialect.expression(node);
  const conditions = {
    evaluate,
    expression,
    behind: (node) => nameTools.behind(node)
  };
  const environments = createGuards(conditions);
  const partial = {
    program,
    dialect,
    evaluate,
    expression,
    apply,
    conditions,
    environments,
    guard: (branch) => guardOf(environments(branch)),
    withNames: (more, run) => apart(() => {
      names = new Map([...names, ...more]);
    }, run),
    bound: (name) => names.get(name),
    argument: (fn2, index) => applied4.get(fn2)?.[index],
    instance
  };
  const late = () => evaluator;
  const nameTools = createNames(late);
  const access = createAccess(late);
  const calls3 = createCalls(late);
  const evaluator = {
    ...partial,
    name: nameTools.resolve,
    property: access.property,
    item: access.item,
    partOf: (value, path) => takeApart(evaluate(value), path, rangeOf(value), evaluator),
    classOf: access.classOf,
    fullName: access.fullName,
    ...calls3,
    call(node) {
      if (!invocations.has(node)) invocations.set(node, calls3.call(node));
      return invocations.get(node);
    }
  };
  return evaluator;
}

// src/languages/read-module.ts
function readModule(language, root, hasErrors, dialect) {
  const program = readStructure(language, root, dialect.structure);
  const evaluator = createEvaluator(program, dialect);
  const calls3 = once(() => program.calls.flatMap((site) => callOf(site, evaluator)));
  const assignments = once(() => program.assignments.flatMap((site) => assignmentOf(site, evaluator)));
  const functions = once(() => program.functions.map((record) => functionOf(record, evaluator)));
  const exports = once(() => language === "python" ? new Set(program.scope.names.keys()) : program.exports);
  return {
    language,
    hasErrors,
    imports: program.imports,
    get calls() {
      return calls3();
    },
    get assignments() {
      return assignments();
    },
    get functions() {
      return functions();
    },
    get exports() {
      return exports();
    },
    usesOf: (name) => usesOf(name, program),
    valueOf: (name) => valueAtEnd(name, program, evaluator),
    dispose() {
    }
  };
}
function once(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
function callOf({ node, frame, decorates }, evaluator) {
  const guard = evaluator.guard(frame.branch);
  const expression = evaluator.expression(node);
  if (!guard || expression.kind !== "call") return [];
  const read = once(() => evaluator.call(node));
  const calleeRange = rangeOf(expression.callee);
  const conditions = once(() => conditionsOver(frame.branch, evaluator));
  const call2 = {
    get callee() {
      return read()?.callee ?? "?";
    },
    get args() {
      return read()?.args ?? [];
    },
    range: rangeOf(node),
    calleeRange,
    fn: frame.fn,
    guard,
    get conditions() {
      return conditions();
    },
    ...decorates === void 0 ? {} : { decorates }
  };
  const isMember = memberOf(expression.callee, evaluator);
  if (!isMember) return [call2];
  return [
    Object.defineProperty(call2, "receiver", {
      enumerable: true,
      get: () => read()?.receiver
    })
  ];
}
function memberOf(callee, evaluator) {
  const expression = evaluator.expression(callee);
  return expression.kind === "member" || expression.kind === "same" && memberOf(expression.node, evaluator);
}
function assignmentOf({ target, name, node, frame, ...site }, evaluator) {
  const guard = evaluator.guard(frame.branch);
  if (!guard) return [];
  const value = once(() => evaluator.partOf(site.value, site.path));
  const conditions = once(() => conditionsOver(frame.branch, evaluator));
  const rest = { range: rangeOf(node), fn: frame.fn, guard };
  if (name !== void 0) {
    return [
      {
        target: { name },
        get value() {
          return value();
        },
        get conditions() {
          return conditions();
        },
        ...rest
      }
    ];
  }
  const member = memberTarget(target, evaluator);
  if (!member) return [];
  return [
    {
      target: {
        name: member.name,
        get object() {
          return evaluator.evaluate(member.object);
        }
      },
      get value() {
        return value();
      },
      get conditions() {
        return conditions();
      },
      ...rest
    }
  ];
}
function memberTarget(target, evaluator) {
  const expression = evaluator.expression(target);
  if (expression.kind === "member") return expression;
  if (expression.kind !== "subscript") return void 0;
  const index = evaluator.evaluate(expression.index);
  return index.kind === "string" ? { name: index.value, object: expression.object } : void 0;
}
function functionOf(record, evaluator) {
  const returns = once(
    () => record.returns.filter(({ branch }) => evaluator.guard(branch) !== void 0).map(
      ({ value, node }) => value ? evaluator.evaluate(value) : { kind: "null", range: rangeOf(node) }
    )
  );
  const decorators = once(() => record.decorators.map((node) => evaluator.calleeName(node)));
  const bases = once(
    () => (record.klass?.bases ?? []).map((node) => evaluator.fullName(evaluator.evaluate(node)))
  );
  return {
    name: record.name,
    params: record.params,
    range: rangeOf(record.node),
    parent: record.parent,
    get returns() {
      return returns();
    },
    get decorators() {
      return decorators();
    },
    get bases() {
      return bases();
    }
  };
}
function usesOf(name, program) {
  const definitions = program.scope.names.get(name) ?? [];
  const own = definitions.filter((each) => each.kind === "function" || each.kind === "class").map((each) => each.node);
  return (program.uses.get(name) ?? []).filter((use2) => use2.frame && scopeOf(name, use2.frame.scope) === program.scope).filter((use2) => !own.some((node) => use2.start >= node.start && use2.end <= node.end)).map(rangeOf);
}
function valueAtEnd(name, program, evaluator) {
  const all = program.scope.names.get(name);
  const range = rangeOf(program.root);
  if (!all) return unknownAt(range);
  const frame = { scope: program.scope, fn: void 0, branch: void 0 };
  const own = all.filter((each) => each.fn === void 0);
  const loose = all.filter((each) => each.fn !== void 0);
  const at = { ...program.root, start: range.end, frame };
  const value = choiceOf({ ordered: own, loose }, frame, range, evaluator);
  return mutated(value, name, program.scope, at, evaluator);
}

// src/languages/index.ts
var DIALECTS = {
  python,
  javascript: ecmascript,
  typescript: ecmascript,
  tsx: ecmascript
};
function createLanguages(loadGrammar) {
  let runtime;
  const grammars = /* @__PURE__ */ new Map();
  const startRuntime = async () => {
    const { Language, Parser } = await import("./web-tree-sitter-EVORGP3V.js");
    const wasmBinary = await loadGrammar("runtime");
    await Parser.init({ wasmBinary });
    return { parser: new Parser(), load: (bytes) => Language.load(bytes) };
  };
  const loadLanguage = async (name) => {
    runtime ??= startRuntime();
    const { load } = await runtime;
    const language = await load(await loadGrammar(name));
    return { language, types: nodeTypes(language) };
  };
  const grammarOf = (name) => {
    let grammar = grammars.get(name);
    if (!grammar) {
      grammar = loadLanguage(name);
      grammars.set(name, grammar);
    }
    return grammar;
  };
  return {
    async parse(text3, name) {
      const { language, types } = await grammarOf(name);
      runtime ??= startRuntime();
      const { parser } = await runtime;
      parser.setLanguage(language);
      const tree = parser.parse(text3);
      if (!tree) throw new Error(`the ${name} grammar gave no tree`);
      try {
        const root = copyTree(tree, types, text3);
        return readModule(name, root, tree.rootNode.hasError, DIALECTS[name]);
      } finally {
        tree.delete();
      }
    }
  };
}
export {
  createLanguages
};
