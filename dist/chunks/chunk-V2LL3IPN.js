(function (exports, __load, module, __url) {"use strict";
var __create = Object.create;
var __defProp2 = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp2(target, name2, { get: all[name2], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp2(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp2(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp2({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  CaptureQuantifier: () => CaptureQuantifier,
  Edit: () => Edit,
  LANGUAGE_VERSION: () => LANGUAGE_VERSION,
  Language: () => Language,
  LookaheadIterator: () => LookaheadIterator,
  MIN_COMPATIBLE_VERSION: () => MIN_COMPATIBLE_VERSION,
  Node: () => Node,
  Parser: () => Parser,
  Query: () => Query,
  Tree: () => Tree,
  TreeCursor: () => TreeCursor,
  createLanguages: () => createLanguages
});
module.exports = stdin_exports;
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
    skipped: names.map((name2) => SKIPPED.has(name2)),
    leaf: names.map((name2) => LEAVES.has(name2))
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
var UNKNOWN = { kind: "unknown" };
function operandsOf(node, split2) {
  const operands = [];
  let left = node;
  for (let parts2 = split2(left); parts2; parts2 = split2(left)) {
    operands.push(parts2[1]);
    left = parts2[0];
  }
  operands.push(left);
  return operands.reverse();
}
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
var first = (node) => same(node.children[0]);
var fn = () => ({ kind: "function" });
var klass = () => ({ kind: "class" });
var readers = {
  identifier: (node) => {
    if (node.end === node.start) return UNKNOWN;
    const name2 = textOf(node);
    if (name2 === "undefined") return { kind: "literal", value: { kind: "null", range: rangeOf(node) } };
    return { kind: "name", name: name2 };
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
    const [object2, name2] = [child(node, "object"), child(node, "property")];
    return object2 && name2 ? { kind: "member", object: object2, name: textOf(name2) } : UNKNOWN;
  },
  nested_identifier: (node) => {
    const [object2, name2] = [child(node, "object"), child(node, "property")];
    return object2 && name2 ? { kind: "member", object: object2, name: textOf(name2) } : UNKNOWN;
  },
  nested_type_identifier: (node) => {
    const [object2, name2] = [child(node, "module"), child(node, "name")];
    return object2 && name2 ? { kind: "member", object: object2, name: textOf(name2) } : UNKNOWN;
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
  binary_expression: binary2,
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
  const parts2 = [];
  let at = node.start + 1;
  const literal = (end) => {
    if (end > at) parts2.push(decodeEcmascript(node.source.slice(at, end).replace(/\r\n?/g, "\n")));
  };
  for (const substitution of node.children) {
    if (substitution.type !== "template_substitution") continue;
    literal(substitution.start);
    parts2.push(substitution.children[0] ?? substitution);
    at = substitution.end;
  }
  literal(node.end - 1);
  return parts2.every((part) => typeof part === "string") ? { kind: "literal", value: { kind: "string", value: parts2.join(""), range: rangeOf(node) } } : { kind: "text", parts: parts2 };
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
function argumentsOf(args2) {
  if (args2?.type !== "arguments") return [];
  return args2.children.map((arg) => {
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
  const args2 = child(node, "arguments");
  const [first2, more] = args2?.children ?? [];
  if (first2 && !more && callee.type === "identifier" && INTEROP.has(textOf(callee))) return same(first2);
  const source = loadedModule(callee, args2);
  return source === void 0 ? { kind: "call", callee, args: argumentsOf(args2) } : { kind: "module", source };
}
function loadedModule(callee, args2) {
  const loads = callee.type === "import" || callee.type === "identifier" && textOf(callee) === "require";
  const [source] = args2?.children ?? [];
  if (!loads || !source || source.type !== "string" && source.type !== "template_string") return void 0;
  const expression = ecmascriptExpression(source);
  return expression.kind === "literal" && expression.value.kind === "string" ? expression.value.value : void 0;
}
function binary2(node) {
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
function bounded(value, parts2) {
  let size = 1;
  let height = 0;
  for (const part of parts2) {
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
function envAt(name2, fallback, range) {
  const value = fallback ? { kind: "env", name: name2, fallback, range } : { kind: "env", name: name2, range };
  return bounded(value, [fallback]);
}
function memberAt(object2, name2, range) {
  return bounded({ kind: "member", object: object2, name: name2, range }, [object2]);
}
function callAt(call2, range) {
  const { callee, receiver, args: args2 } = call2;
  const value = receiver ? { kind: "call", callee, receiver, args: args2, range } : { kind: "call", callee, args: args2, range };
  return bounded(value, [receiver, ...args2.map((arg) => arg.value)]);
}
function testAt(operator, operands, range) {
  return bounded({ kind: "test", operator, operands, range }, operands);
}
function concatAt(parts2, range) {
  const flat = parts2.flatMap((part) => part.kind === "concat" ? part.parts : [part]);
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
      const parts2 = spreadOptions(value);
      values.push(...parts2.items);
      open ||= parts2.open;
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
    const parts2 = spreadOptions(option.value);
    open ||= parts2.open;
    return parts2.items.map((item) => choiceAt([{ value: item, guard: option.guard }], item.range));
  });
  return { items, open };
}
function object(properties, range, evaluator) {
  const entries = [];
  let open = false;
  for (const property of properties) {
    const value = evaluator.evaluate(property.value);
    if (property.kind === "spread") {
      const parts2 = spreadObject(value, entries);
      entries.push(...parts2.entries);
      open ||= parts2.open;
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
function comprehension({ body: body2, variable, iterable, filters }, range, evaluator) {
  const each = (item, expression) => evaluator.withNames(/* @__PURE__ */ new Map([[variable, item]]), () => evaluator.evaluate(expression));
  const kept = filters.reduce(
    (list2, filter) => filterItems(list2, range, (item) => each(item, filter)),
    evaluator.evaluate(iterable)
  );
  return overItems(kept, range, (item) => each(item, body2));
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
function keyword(call2, name2) {
  return call2.args.find((arg) => arg.name === name2)?.value;
}
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
var regex = (call2) => {
  const [source, flags2] = [positional(call2, 0), positional(call2, 1)];
  if (source?.kind === "regex") return source;
  if (source?.kind !== "string" || flags2 && flags2.kind !== "string") return void 0;
  return { kind: "regex", source: source.value, flags: flags2?.value ?? "", range: call2.range };
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
    const name2 = positional(call2, 0);
    return name2?.kind === "string" ? envAt(name2.value, void 0, call2.range) : void 0;
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
      const parts2 = call2.args.map((arg) => arg.value);
      const items = parts2.flatMap((part) => part.kind === "list" ? part.items : [part]);
      const open = receiver.open || parts2.some((part) => part.kind === "list" ? part.open : !isScalar(part));
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
  attribute(object2, name2, range) {
    if (object2.name === "Deno.env") return void 0;
    if (ENVIRONMENTS.has(object2.name)) return envAt(name2, void 0, range);
    return name2 === "default" ? { ...object2, range } : void 0;
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
    define(scope, name2, definition) {
      append((scope.elsewhere.get(name2) ?? scope).names, name2, definition);
    },
    assign(scope, name2, definition) {
      assigned.push([scope, name2, definition]);
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
    klass(node, name2, bases) {
      const klass2 = { name: name2, node, bases, members: /* @__PURE__ */ new Map() };
      program.classOf.set(node, klass2);
      if (name2 && !program.classes.has(name2)) program.classes.set(name2, klass2);
      return klass2;
    },
    use(name2, node) {
      append(program.uses, name2, node);
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
    for (let i2 = visits.length - 1; i2 >= 0; i2--) {
      const visit = visits[i2];
      if (visit) pending.push(visit);
    }
    visits = [];
  }
  for (const [scope, name2, definition] of assigned) {
    append((scopeOf(name2, scope) ?? program.scope).names, name2, definition);
  }
  for (const [scope, name2] of assigned)
    scopeOf(name2, scope)?.names.get(name2)?.sort((a, b) => a.from - b.from);
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
function addMember(klass2, name2, definition) {
  append(klass2.members, name2, definition);
}
function under(frame, branch) {
  return branch === frame.branch ? frame : { ...frame, branch };
}
function scopeOf(name2, from) {
  for (let scope = from; scope; scope = scope.parent) {
    const elsewhere = scope.elsewhere.get(name2);
    if (elsewhere) return elsewhere;
    if (scope.kind === "class" && scope !== from) continue;
    if (scope.names.has(name2)) return scope;
  }
  return void 0;
}
function readExport(node, frame, builder) {
  const { exports: exports2 } = builder.program;
  const declared = child(node, "declaration");
  const value = child(node, "value");
  const clause = childOfType(node, "export_clause");
  const isDefault = /^export\s+default\b/.test(node.source.slice(node.start, node.start + 40));
  for (const decorator of node.children) if (decorator.type === "decorator") builder.visit(decorator, frame);
  if (isDefault) exports2.add("default");
  if (declared) {
    for (const name2 of declaredNames(declared)) exports2.add(name2);
    builder.visit(declared, frame);
  } else if (value) {
    if (value.type === "identifier") exports2.add(textOf(value));
    else builder.visit(value, frame);
  } else if (clause) {
    for (const specifier of clause.children) {
      const [name2, alias] = [child(specifier, "name"), child(specifier, "alias")];
      const exported = alias ?? name2;
      if (exported) exports2.add(textOf(exported));
      if (name2 && !child(node, "source")) exports2.add(textOf(name2));
    }
  } else {
    const [only2] = node.children;
    if (only2?.type === "identifier" && !child(node, "source")) exports2.add("default").add(textOf(only2));
    else if (!child(node, "source")) visitChildren(node, frame, builder);
  }
}
function declaredNames(declaration2) {
  const name2 = child(declaration2, "name");
  if (name2) return [textOf(name2)];
  return declaration2.children.flatMap((declarator) => {
    const pattern = declarator.type === "variable_declarator" ? child(declarator, "name") : void 0;
    return pattern ? boundNames(pattern).map((bound) => textOf(bound.name)) : [];
  });
}
function exportAssigned(target, value, builder) {
  if (target.end - target.start > 200) return;
  const match = /^(?:module\s*\.\s*)?exports(?:\s*\.\s*([\w$]+))?$/.exec(textOf(target));
  if (!match) return;
  const { exports: exports2 } = builder.program;
  const [, name2] = match;
  exports2.add(name2 ?? "default");
  if (value.type === "identifier") exports2.add(textOf(value));
  if (name2 !== void 0 || value.type !== "object") return;
  for (const property of value.children) {
    const key = child(property, property.type === "pair" ? "key" : "name");
    const written = property.type === "shorthand_property_identifier" ? textOf(property) : key && keyOf(key);
    if (typeof written === "string") exports2.add(written);
    const own = child(property, "value");
    if (own?.type === "identifier") exports2.add(textOf(own));
  }
}
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
        const name2 = child(specifier, "name");
        if (!name2) continue;
        const imported = textOf(name2).replace(/^["']|["']$/g, "");
        define(source, imported, child(specifier, "alias") ?? name2, specifier, frame, builder);
      }
    }
  }
}
function readImportRequire(clause, frame, builder) {
  const local = childOfType(clause, "identifier");
  if (local) define(sourceOf(clause), "*", local, clause, frame, builder);
}
function define(source, imported, local, node, frame, builder) {
  const name2 = textOf(local);
  builder.program.imports.push({ source, imported, local: name2, range: rangeOf(node) });
  const { branch, fn: fn2 } = frame;
  builder.define(frame.scope, name2, { kind: "import", source, imported, from: 0, branch, fn: fn2, node });
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
      for (const { name: name2, path } of boundNames(pattern)) {
        const [first2] = [...members, ...path.map((step) => String(step.key))];
        builder.program.imports.push({
          source: expression.source,
          imported: first2 ?? "*",
          local: textOf(name2),
          range: rangeOf(declarator)
        });
      }
      return;
    } else return;
  }
}
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
            const name2 = key && keyOf(key);
            if (value && name2 !== void 0) {
              const step = { key: typeof name2 === "string" ? name2 : "", fallback: void 0 };
              read(value, [...withFallback2(), step], known && typeof name2 === "string", void 0);
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
  const [name2, value] = [child(declarator, "name"), child(declarator, "value")];
  if (!name2) return;
  const scope = isVar ? varScope(frame.scope) : frame.scope;
  if (value) noteRequired(name2, value, declarator, builder);
  for (const { name: bound, path, known } of boundNames(name2)) {
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
  for (const { name: name2 } of boundNames(pattern)) {
    const { branch, fn: fn2 } = frame;
    builder.define(frame.scope, textOf(name2), { kind: "opaque", from: name2.start, branch, fn: fn2, node: name2 });
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
  for (const { name: name2, path, known } of boundNames(target)) {
    const text3 = textOf(name2);
    const definition = known ? { kind: "value", value, path, ...place } : { kind: "opaque", ...place };
    builder.assign(frame.scope, text3, definition);
    if (known) builder.program.assignments.push({ target: name2, name: text3, value, path, node, frame });
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
  const args2 = child(call2, "arguments")?.children ?? [];
  const place = { scope: frame.scope, node: call2, frame };
  if (textOf(object2) === "Object" && textOf(method3) === "assign") {
    const [target, ...parts2] = args2;
    if (target?.type !== "identifier") return;
    for (const value of parts2) {
      const change = value.type === "spread_element" ? { kind: "unknown" } : { kind: "merge", value };
      builder.mutate({ name: textOf(target), ...place, change });
    }
    return;
  }
  const kind = MUTATORS.get(textOf(method3));
  if (!kind) return;
  if (kind === "unknown") builder.mutate({ name: textOf(object2), ...place, change: { kind } });
  else
    for (const arg of args2) {
      const [inner] = arg.children;
      const isSpread = arg.type === "spread_element" && inner;
      builder.mutate({
        name: textOf(object2),
        ...place,
        change: isSpread ? { kind: "extend", value: inner } : { kind, value: arg }
      });
    }
}
function defineFunction(node, frame, builder) {
  const name2 = child(node, "name");
  const text3 = name2 ? textOf(name2) : "";
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
  const body2 = child(node, "body");
  if (body2 && body2.type !== "statement_block") {
    builder.program.functions[index]?.returns.push({ value: body2, node: body2, branch: frame.branch });
  }
}
function readFunction(node, name2, klass2, decorators, frame, builder) {
  const isGetter = node.type === "method_definition" && /^(?:static\s+)?get\s/.test(headOf(node));
  const index = builder.fn({
    name: name2,
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
  const name2 = child(node, "name");
  return node.source.slice(node.start, name2?.start ?? node.start).replace(/^(?:public|private|protected|override)\s+/g, "");
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
  for (const { name: name2, path, known } of boundNames(pattern)) {
    const text3 = textOf(name2);
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
    const name2 = child(node, "name");
    const key = name2 && keyOf(name2);
    return typeof key === "string" ? key : "";
  }
  const { parent } = node;
  if (!parent) return "";
  if (parent.type === "variable_declarator" && node.field === "value")
    return plainName(child(parent, "name"));
  if (parent.type === "pair" && node.field === "value") {
    const key = child(parent, "key");
    const name2 = key && keyOf(key);
    return typeof name2 === "string" ? name2 : "";
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
function defineClass(node, frame, builder) {
  const name2 = child(node, "name");
  const text3 = name2 ? textOf(name2) : givenName2(node);
  const heritage = childOfType(node, "class_heritage");
  const klass2 = builder.klass(node, text3, basesOf(heritage));
  if (name2) {
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
  const name2 = parent?.type === "variable_declarator" ? child(parent, "name") : void 0;
  return name2?.type === "identifier" ? textOf(name2) : "";
}
function basesOf(heritage) {
  const extended = heritage && childOfType(heritage, "extends_clause");
  if (extended) return extended.children.filter((each) => each.field === "value");
  return (heritage?.children ?? []).filter((each) => !each.type.endsWith("_clause"));
}
function readMethod(node, klass2, decorators, frame, builder) {
  const name2 = memberName(node);
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
  readFunction(node, `${klass2.name}.${name2}`, klass2, named2, frame, builder);
  const { branch, fn: fn2 } = frame;
  addMember(klass2, name2, { kind: "function", index, from: node.start, branch, fn: fn2, node });
  if (name2 === "constructor")
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
  const name2 = node.type === "property_identifier" ? textOf(node) : memberName(node);
  const value = child(node, "value");
  const place = { from: node.end, branch: frame.branch, fn: frame.fn, node };
  const type = child(node, "type");
  node.frame = frame;
  for (const decorator of node.children) if (decorator.type === "decorator") builder.visit(decorator, frame);
  if (value?.type === "arrow_function" || value?.type === "function_expression") {
    const index = builder.program.functions.length;
    readFunction(value, `${klass2.name}.${name2}`, klass2, [], frame, builder);
    value.frame = frame;
    const body2 = child(value, "body");
    if (value.type === "arrow_function" && body2 && body2.type !== "statement_block") {
      builder.program.functions[index]?.returns.push({ value: body2, node: body2, branch: frame.branch });
    }
    addMember(klass2, name2, { kind: "function", index, ...place });
    return;
  }
  const definition = value ? { kind: "value", value, path: [], type, ...place } : { kind: isEnum ? "opaque" : "nothing", type, ...place };
  addMember(klass2, name2, definition);
  if (value && !isEnum)
    builder.program.assignments.push({ target: node, name: name2, value, path: [], node, frame });
  builder.visit(type, frame);
  builder.visit(value, frame);
}
function memberName(node) {
  const name2 = child(node, "name") ?? child(node, "property");
  const key = name2 && keyOf(name2);
  return typeof key === "string" ? key : "";
}
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
function reassign(name2, frame, builder) {
  const { branch, fn: fn2 } = frame;
  builder.assign(frame.scope, textOf(name2), { kind: "opaque", from: name2.end, branch, fn: fn2, node: name2 });
}
function declaration(node, frame, builder) {
  const isVar = node.type === "variable_declaration";
  for (const declarator of node.children) {
    if (declarator.type !== "variable_declarator") continue;
    declarator.frame = frame;
    declare(declarator, isVar, frame, builder);
    const [name2, value, type] = [
      child(declarator, "name"),
      child(declarator, "value"),
      child(declarator, "type")
    ];
    if (name2 && name2.type !== "identifier") visitFallbacks(name2, frame, builder);
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
  const body2 = child(node, "body");
  builder.visit(value, frame);
  const scope = builder.scope("block", frame);
  let rest = { ...frame, scope };
  let fallsThrough = false;
  for (const part of body2?.children ?? []) {
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
var ecmascript = {
  structure: ecmascriptStructure,
  library: ecmascriptLibrary,
  expression: ecmascriptExpression,
  explicitSelf: false,
  importName(source, imported) {
    const module2 = source.replace(/^node:/, "");
    return imported === "default" || imported === "*" ? module2 : `${module2}.${imported}`;
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
  const [name2, args2] = node.children;
  if (node.type !== "generic_type" || !name2 || textOf(name2) !== "ReturnType") return void 0;
  const [query] = args2?.children ?? [];
  return query?.type === "type_query" ? query.children[0] : void 0;
}
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
  dictionary: (node) => ({ kind: "object", properties: node.children.flatMap(propertyOf2) }),
  parenthesized_expression: only,
  await: only,
  type: only,
  named_expression: (node) => same3(child(node, "value")),
  attribute: (node) => {
    const object2 = child(node, "object");
    const name2 = child(node, "attribute");
    return object2 && name2 ? { kind: "member", object: object2, name: textOf(name2) } : UNKNOWN;
  },
  subscript: (node) => {
    const object2 = child(node, "value");
    const [index, more] = childrenIn(node, "subscript");
    return object2 && index && !more && index.type !== "slice" ? { kind: "subscript", object: object2, index } : UNKNOWN;
  },
  call: (node) => {
    const callee = child(node, "function");
    const args2 = child(node, "arguments");
    return callee && args2 ? { kind: "call", callee, args: argumentsOf2(args2) } : UNKNOWN;
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
function argumentsOf2(args2) {
  if (args2.type !== "argument_list") return [{ node: args2 }];
  return args2.children.flatMap((arg) => {
    const [inner] = arg.children;
    if (arg.type === "list_splat") return inner ? [{ spread: "list", node: inner }] : [];
    if (arg.type === "dictionary_splat") return inner ? [{ spread: "object", node: inner }] : [];
    if (arg.type !== "keyword_argument") return [{ node: arg }];
    const [name2, node] = [child(arg, "name"), child(arg, "value")];
    return name2 && node ? [{ name: textOf(name2), node }] : [];
  });
}
function comprehension2(node) {
  const body2 = child(node, "body");
  const [clause, ...rest] = node.children.filter((each) => each !== body2);
  const variable = clause && child(clause, "left");
  const iterable = clause && child(clause, "right");
  if (clause?.type !== "for_in_clause" || !body2 || !variable || !iterable) return UNKNOWN;
  if (variable.type !== "identifier" || rest.some((each) => each.type !== "if_clause")) return UNKNOWN;
  return {
    kind: "comprehension",
    body: body2,
    variable: textOf(variable),
    iterable,
    filters: rest.flatMap((clause2) => clause2.children)
  };
}
function text(node, strings) {
  const parts2 = [];
  for (const string of strings) {
    if (string.type !== "string") return UNKNOWN;
    const [start2] = string.children;
    const prefix = start2 ? textOf(start2).toLowerCase() : "";
    for (const part of string.children) {
      if (part.type === "string_content") {
        const decoded = decodePython(textOf(part), prefix.includes("r"));
        parts2.push(prefix.includes("f") ? decoded.replace(/\{\{|\}\}/g, (pair) => pair.charAt(0)) : decoded);
      } else if (part.type === "interpolation") {
        parts2.push(child(part, "format_specifier") ? part : child(part, "expression") ?? part);
      }
    }
  }
  const known = parts2.every((part) => typeof part === "string");
  return known ? { kind: "literal", value: { kind: "string", value: parts2.join(""), range: rangeOf(node) } } : { kind: "text", parts: parts2 };
}
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
  const name2 = named2 ?? `${prefixOf(field.klass, evaluation)}${field.name}`.toUpperCase();
  return envAt(name2, fallback, field.range);
}
function named(call2, name2) {
  return call2.args.find((arg) => arg.name === name2)?.value;
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
  const body2 = child(klass2.node, "body");
  for (const statement of body2?.children ?? []) {
    const name2 = child(statement, "name");
    if (statement.type !== "class_definition" || !name2 || textOf(name2) !== "Config") continue;
    for (const line of child(statement, "body")?.children ?? []) {
      const [assignment] = line.children;
      const left = assignment && child(assignment, "left");
      if (assignment && left && textOf(left) === "env_prefix") return child(assignment, "right");
    }
  }
  return void 0;
}
var environment = (call2) => {
  const name2 = positional(call2, 0) ?? keyword(call2, "key");
  if (name2?.kind !== "string") return void 0;
  return envAt(name2.value, positional(call2, 1) ?? keyword(call2, "default"), call2.range);
};
var config = (call2, evaluation) => {
  const name2 = positional(call2, 0);
  if (name2?.kind !== "string") return void 0;
  const isStarlette = call2.callee.startsWith("starlette");
  const cast = keyword(call2, "cast") ?? positional(call2, isStarlette ? 1 : 2);
  const fallback = keyword(call2, "default") ?? positional(call2, isStarlette ? 2 : 1);
  return casted(envAt(name2.value, fallback, call2.range), cast, evaluation);
};
function casted(value, cast, evaluation) {
  if (!cast) return value;
  const name2 = evaluation.fullName(cast);
  if (/(?:^|\.)(?:Csv|CommaSeparatedStrings)(?:\(\))?$/.test(name2)) {
    const made = split(value, { kind: "string", value: ",", range: value.range }, value.range) ?? value;
    const trimmed = overItems(made, value.range, (item) => changeText(item, (text3) => text3.trim()) ?? item);
    return filterItems(trimmed, value.range, (item) => item);
  }
  if (name2 === "bool") return toBool(value);
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
  const name2 = positional(call2, 0);
  if (name2?.kind !== "string") return void 0;
  const value = envAt(name2.value, positional(call2, 1) ?? keyword(call2, "default"), call2.range);
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
    const flags2 = positional(call2, 1) ?? keyword(call2, "flags");
    return { kind: "regex", source: pattern.value, flags: flags2 ? regexFlags(flags2) : "", range: call2.range };
  }
};
function regexFlags(flags2) {
  if (flags2.kind !== "reference") return "";
  const name2 = flags2.name.replace(/^re\./, "");
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
  }[name2] ?? "";
}
function isPassed(value) {
  return value.kind === "string" || value.kind === "env" || value.kind === "concat" || value.kind === "choice";
}
function applied2(change, item, evaluation) {
  if (change.kind === "function") return evaluation.apply(change, [item]) ?? unknownAt(item.range);
  const name2 = change.kind === "reference" ? change.name : "";
  if (name2 === "str") return item;
  const method3 = name2.startsWith("str.") ? textMethod(name2.slice(4)) : void 0;
  return (method3 && changeText(item, (text3) => method3(text3))) ?? unknownAt(item.range);
}
function textMethod(name2, chars) {
  switch (name2) {
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
  let [start2, end] = [0, text3.length];
  while (left && start2 < end && isStripped(text3.charAt(start2))) start2++;
  while (right && end > start2 && isStripped(text3.charAt(end - 1))) end--;
  return text3.slice(start2, end);
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
  attribute(object2, name2, range) {
    return object2.name === "os.environ" && /^[A-Za-z_][A-Za-z0-9_]*$/.test(name2) && !ENVIRON_METHODS.has(name2) ? envAt(name2, void 0, range) : void 0;
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
var MAX_CHAIN2 = 20;
function assign(target, value, type, node, frame, builder, path = []) {
  const place = { from: node.end, branch: frame.branch, fn: frame.fn, node: target };
  const source = value?.type === "assignment" ? lastOf2(value) : value;
  const definition = source ? { kind: "value", value: source, path, type, ...place } : { kind: "nothing", type, ...place };
  if (target.type === "identifier") {
    const name2 = textOf(target);
    builder.define(frame.scope, name2, definition);
    if (frame.scope.kind === "class" && frame.scope.klass) addMember(frame.scope.klass, name2, definition);
    if (source) builder.program.assignments.push({ target, name: name2, value: source, path, node, frame });
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
  const name2 = textOf(method3);
  const kind = Object.hasOwn(MUTATORS2, name2) ? MUTATORS2[name2] : void 0;
  if (!kind) return;
  const args2 = child(call2, "arguments")?.children ?? [];
  if (kind === "merge" && args2.length > 0 && args2.every((arg) => arg.type === "keyword_argument")) {
    noteKeywords(textOf(object2), args2, call2, frame, builder);
    return;
  }
  const [value, more] = args2;
  builder.mutate({
    name: textOf(object2),
    scope: frame.scope,
    node: call2,
    frame,
    change: kind !== "unknown" && value && !more && value.type !== "keyword_argument" ? { kind, value } : { kind: "unknown" }
  });
}
function noteKeywords(name2, args2, node, frame, builder) {
  for (const arg of args2) {
    const [key, value] = [child(arg, "name"), child(arg, "value")];
    if (!key || !value) continue;
    const change = { kind: "set", key, literalKey: true, value };
    builder.mutate({ name: name2, scope: frame.scope, node, frame, change });
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
function defineFunction2(node, decorators, frame, builder) {
  const name2 = child(node, "name");
  const text3 = name2 ? textOf(name2) : "";
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
function newFunction(node, name2, decorators, frame, builder, klass2) {
  const written = decorators.flatMap(({ children: [expression] }) => expression ? [expression] : []);
  return builder.fn({
    name: name2,
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
    const { name: name2, rest } = nameOfParam2(param);
    if (!name2) continue;
    const fallback = child(param, "value");
    const definition = {
      kind: "param",
      name: textOf(name2),
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
  const name2 = child(node, "name");
  const arguments_2 = child(node, "superclasses");
  const bases = (arguments_2?.children ?? []).filter((base) => base.type !== "keyword_argument");
  const klass2 = builder.klass(node, name2 ? textOf(name2) : "", bases);
  builder.define(frame.scope, klass2.name, {
    kind: "class",
    klass: klass2,
    from: node.start,
    branch: frame.branch,
    fn: frame.fn,
    node
  });
  builder.visit(arguments_2, frame);
  const scope = builder.scope("class", frame, frame.fn, klass2);
  builder.visit(child(node, "body"), { ...frame, scope });
}
function readImport2(node, frame, builder) {
  for (const part of childrenIn(node, "name")) {
    const alias = part.type === "aliased_import" ? child(part, "alias") : void 0;
    const name2 = part.type === "aliased_import" ? child(part, "name") : part;
    if (!name2) continue;
    const source = dotted(name2);
    const local = alias ? textOf(alias) : source.split(".")[0] ?? source;
    builder.program.imports.push({ source, imported: "*", local, range: rangeOf(part) });
    define2(alias ? source : local, "*", local, part, frame, builder);
  }
}
function readImportFrom(node, frame, builder) {
  const module2 = child(node, "module_name");
  if (!module2) return;
  const source = dotted(module2);
  if (node.children.some((part) => part.type === "wildcard_import")) {
    builder.program.imports.push({ source, imported: "*", local: "*", range: rangeOf(node) });
    return;
  }
  for (const part of childrenIn(node, "name")) {
    const alias = part.type === "aliased_import" ? child(part, "alias") : void 0;
    const name2 = part.type === "aliased_import" ? child(part, "name") : part;
    if (!name2) continue;
    const imported = dotted(name2);
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
var MAX_REACH_DEPTH2 = 12;
var visitors2 = {
  module: block2,
  block: block2,
  import_statement: readImport2,
  import_from_statement: readImportFrom,
  future_import_statement: () => {
  },
  global_statement: (node, frame, builder) => {
    for (const name2 of node.children) frame.scope.elsewhere.set(textOf(name2), builder.program.scope);
  },
  nonlocal_statement: (node, frame) => {
    for (const name2 of node.children) {
      const text3 = textOf(name2);
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
    const body2 = child(node, "body");
    if (body2)
      builder.program.functions[index]?.returns.push({ value: body2, node: body2, branch: inner.branch });
    builder.visit(body2, inner);
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
    const [name2, value] = [child(node, "name"), child(node, "value")];
    if (name2 && value) assign(name2, value, void 0, node, frame, builder);
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
      const body2 = child(statement, "body");
      return body2 ? after2(body2, reach, frame, builder, depth + 1) : reach;
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
var NOWHERE_REACHED = /* @__PURE__ */ Symbol("nowhere");
function withoutCovered(definitions, place) {
  const around = /* @__PURE__ */ new Set();
  for (let at = place; at; at = at.parent) around.add(at);
  const holds = (branch) => branch === void 0 || around.has(branch);
  const visible = [];
  const hiding = [];
  const covered = /* @__PURE__ */ new Set();
  for (let i2 = definitions.length - 1; i2 >= 0; i2--) {
    const definition = definitions[i2];
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
var MAX_MUTATIONS = 200;
var CHANGEABLE = /* @__PURE__ */ new Set([
  "list",
  "object",
  "string",
  "concat",
  "number",
  "env"
]);
function mutated(value, name2, scope, use2, evaluator) {
  const all = evaluator.program.mutations.get(name2);
  if (!all || !CHANGEABLE.has(value.kind)) return value;
  let result = value;
  let seen = 0;
  for (const mutation of all) {
    if (scopeOf(name2, mutation.scope) !== scope) continue;
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
function createNames(late) {
  return {
    resolve(name2, node) {
      const evaluator = late();
      const bound = evaluator.bound(name2);
      if (bound) return bound;
      const { frame } = node;
      const scope = frame && scopeOf(name2, frame.scope);
      if (!frame || !scope) return { kind: "reference", name: name2, range: rangeOf(node) };
      const value = choiceOf(definitionsFor(name2, scope, frame, node.start), frame, rangeOf(node), evaluator);
      return mutated(value, name2, scope, node, evaluator);
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
function definitionsFor(name2, scope, frame, at) {
  const all = scope.names.get(name2) ?? [];
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
    const name2 = definition?.type && dialect.typeName(definition.type);
    if (!name2 || !isDefinedHere(name2)) return void 0;
    const type = evaluate(name2);
    return type.kind === "reference" ? type.name : void 0;
  };
  const passedAs = (value) => {
    if (value.kind !== "param" || asking.has(value.fn) || asking.size >= MAX_ASKING) return "?";
    const evaluator = late();
    const record = evaluator.program.functions[value.fn];
    if (!record?.name || record.klass || !definitionOf(value, evaluator.program)) return "?";
    asking.add(value.fn);
    const names = new Set(
      callsOf(record, evaluator).map((args2) => {
        const given = args2[value.index];
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
  const localClass = (name2) => name2.startsWith(".") ? late().program.classes.get(name2.slice(1)) : void 0;
  const basesOf2 = (klass2) => {
    const names = [];
    const local = [klass2];
    for (let i2 = 0; i2 < local.length && local.length <= MAX_BASES; i2++) {
      for (const base of local[i2]?.bases ?? []) {
        const value = late().evaluate(base);
        const name2 = fullName(value);
        names.push(name2);
        const next = localClass(name2);
        if (next && !local.includes(next)) local.push(next);
      }
    }
    return { names, local };
  };
  const attribute = (klass2, name2, owner, range) => {
    const evaluator = late();
    const { names, local } = basesOf2(klass2);
    for (const each of local) {
      const definitions = each.members.get(name2);
      if (!definitions) continue;
      const [only2] = definitions;
      if (only2 && definitions.length === 1) {
        const field = { klass: each, name: name2, definition: only2, bases: names, range };
        const special = isInstance(owner) ? evaluator.dialect.library.field(field, evaluator) : void 0;
        if (special) return special;
      }
      const value = memberValue(definitions, range, evaluator);
      const record = value.kind === "function" ? evaluator.program.functions[value.fn] : void 0;
      if (!record?.getter) return value;
      return evaluator.apply(value, [owner]) ?? memberAt(owner, name2, range);
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
    const name2 = longName(value);
    return name2.length > MAX_NAME ? "?" : name2;
  };
  const longName = (value) => {
    const klass2 = instances.get(value);
    if (klass2) return `.${klass2.name}()`;
    switch (value.kind) {
      case "reference":
        return value.name;
      case "function": {
        const name2 = late().program.functions[value.fn]?.name;
        return name2 ? `.${name2}` : "?";
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
function isDefinedHere(name2) {
  let root = name2;
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
function createCalls(late) {
  return {
    call(node) {
      const evaluator = late();
      const expression = evaluator.expression(node);
      if (expression.kind !== "call") return void 0;
      const { name: name2, receiver, target } = calleeOf(expression.callee, evaluator);
      return {
        callee: name2,
        name: name2.slice(name2.lastIndexOf(".") + 1),
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
  const name2 = evaluator.fullName(target);
  return { name: name2 === "?" ? `?.${expression.name}` : name2, receiver, target };
}
function argumentsOf3(nodes, evaluator) {
  return nodes.flatMap(({ name: name2, spread, node }) => {
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
    return [name2 === void 0 ? { spread: false, value } : { name: name2, spread: false, value }];
  });
}
function ownResult({ target, receiver, args: args2 }, evaluator) {
  if (target.kind !== "function") return void 0;
  const record = evaluator.program.functions[target.fn];
  if (!record || args2.some((arg) => arg.spread)) return void 0;
  const isMethod = evaluator.dialect.explicitSelf && record.klass !== void 0 && receiver !== void 0;
  const listed2 = args2.filter((arg) => arg.name === void 0).map((arg) => arg.value);
  if (isMethod) listed2.unshift(receiver);
  const given = record.params.map((_, index) => listed2[index]);
  for (const definition of record.definitions) {
    const named2 = args2.find((arg) => arg.name === definition.name);
    if (definition.path.length > 0 || definition.rest) continue;
    given[definition.index] ??= named2?.value;
    if (definition.fallback) given[definition.index] ??= evaluator.evaluate(definition.fallback);
  }
  return evaluator.apply(target, given);
}
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
function words(name2) {
  return name2.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().replace(/-/g, "_");
}
function byName(name2) {
  const plain = words(name2);
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
      const name2 = value.kind === "reference" ? value.name : value.callee;
      const [first2] = value.kind === "call" ? value.args : [];
      if (first2?.value.kind === "string" && name2.endsWith("get")) return first2.value.value;
      return name2.slice(name2.lastIndexOf(".") + 1);
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
  const name2 = nameOf(value);
  if (name2 === void 0 || literals.length === 0) return UNDECIDED;
  const fallback = value.kind === "env" ? value.fallback : void 0;
  const plain = words(name2);
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
    outlook = on ? byName(name2) : not(byName(name2));
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
  const name2 = nameOf(value);
  return name2 === void 0 ? UNDECIDED : byName(name2);
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
function evaluateExpression(node, evaluator) {
  const expression = evaluator.expression(node);
  const range = rangeOf(node);
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "text":
      return text2(expression.parts, range, evaluator);
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
function text2(parts2, range, evaluator) {
  return concatAt(
    parts2.map((part) => typeof part === "string" ? stringAt(part, range) : evaluator.evaluate(part)),
    range
  );
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
  const apart = (set, run2) => {
    const saved = { memo, invocations, names, applied: applied4 };
    memo = /* @__PURE__ */ new Map();
    invocations = /* @__PURE__ */ new Map();
    set();
    depth++;
    const result = run2();
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
  const apply = (fn2, args2) => {
    if (fn2.kind !== "function") return void 0;
    const record = program.functions[fn2.fn];
    if (!record || record.generator || applied4.has(fn2.fn) || applied4.size >= MAX_APPLIED) return void 0;
    const value = apart(
      () => {
        applied4 = new Map([...applied4, [fn2.fn, args2]]);
      },
      () => returned(record)
    );
    return value?.kind === "unknown" ? void 0 : value;
  };
  const instance2 = (klass2, range) => {
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
    withNames: (more, run2) => apart(() => {
      names = new Map([...names, ...more]);
    }, run2),
    bound: (name2) => names.get(name2),
    argument: (fn2, index) => applied4.get(fn2)?.[index],
    instance: instance2
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
function readModule(language, root, hasErrors, dialect) {
  const program = readStructure(language, root, dialect.structure);
  const evaluator = createEvaluator(program, dialect);
  const calls3 = once(() => program.calls.flatMap((site) => callOf(site, evaluator)));
  const assignments = once(() => program.assignments.flatMap((site) => assignmentOf(site, evaluator)));
  const functions = once(() => program.functions.map((record) => functionOf(record, evaluator)));
  const exports2 = once(() => language === "python" ? new Set(program.scope.names.keys()) : program.exports);
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
      return exports2();
    },
    usesOf: (name2) => usesOf(name2, program),
    valueOf: (name2) => valueAtEnd(name2, program, evaluator),
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
function assignmentOf({ target, name: name2, node, frame, ...site }, evaluator) {
  const guard = evaluator.guard(frame.branch);
  if (!guard) return [];
  const value = once(() => evaluator.partOf(site.value, site.path));
  const conditions = once(() => conditionsOver(frame.branch, evaluator));
  const rest = { range: rangeOf(node), fn: frame.fn, guard };
  if (name2 !== void 0) {
    return [
      {
        target: { name: name2 },
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
function usesOf(name2, program) {
  const definitions = program.scope.names.get(name2) ?? [];
  const own = definitions.filter((each) => each.kind === "function" || each.kind === "class").map((each) => each.node);
  return (program.uses.get(name2) ?? []).filter((use2) => use2.frame && scopeOf(name2, use2.frame.scope) === program.scope).filter((use2) => !own.some((node) => use2.start >= node.start && use2.end <= node.end)).map(rangeOf);
}
function valueAtEnd(name2, program, evaluator) {
  const all = program.scope.names.get(name2);
  const range = rangeOf(program.root);
  if (!all) return unknownAt(range);
  const frame = { scope: program.scope, fn: void 0, branch: void 0 };
  const own = all.filter((each) => each.fn === void 0);
  const loose = all.filter((each) => each.fn !== void 0);
  const at = { ...program.root, start: range.end, frame };
  const value = choiceOf({ ordered: own, loose }, frame, range, evaluator);
  return mutated(value, name2, program.scope, at, evaluator);
}
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
    const { Language: Language2, Parser: Parser2 } = await Promise.resolve().then(() => __load("./chunk-V2LL3IPN.js"));
    const wasmBinary2 = await loadGrammar("runtime");
    await Parser2.init({ wasmBinary: wasmBinary2 });
    return { parser: new Parser2(), load: (bytes) => Language2.load(bytes) };
  };
  const loadLanguage = async (name2) => {
    runtime ??= startRuntime();
    const { load } = await runtime;
    const language = await load(await loadGrammar(name2));
    return { language, types: nodeTypes(language) };
  };
  const grammarOf = (name2) => {
    let grammar = grammars.get(name2);
    if (!grammar) {
      grammar = loadLanguage(name2);
      grammars.set(name2, grammar);
    }
    return grammar;
  };
  return {
    async parse(text3, name2, isOver) {
      const { language, types } = await grammarOf(name2);
      runtime ??= startRuntime();
      const { parser } = await runtime;
      parser.setLanguage(language);
      const tree = parser.parse(text3, null, isOver && { progressCallback: isOver });
      if (!tree) {
        parser.reset();
        throw new Error(`the ${name2} grammar gave no tree`);
      }
      try {
        const root = copyTree(tree, types, text3);
        return readModule(name2, root, tree.rootNode.hasError, DIALECTS[name2]);
      } finally {
        tree.delete();
      }
    }
  };
}
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
var Edit = class {
  static {
    __name(this, "Edit");
  }
  /** The start position of the change. */
  startPosition;
  /** The end position of the change before the edit. */
  oldEndPosition;
  /** The end position of the change after the edit. */
  newEndPosition;
  /** The start index of the change. */
  startIndex;
  /** The end index of the change before the edit. */
  oldEndIndex;
  /** The end index of the change after the edit. */
  newEndIndex;
  constructor({
    startIndex,
    oldEndIndex,
    newEndIndex,
    startPosition,
    oldEndPosition,
    newEndPosition
  }) {
    this.startIndex = startIndex >>> 0;
    this.oldEndIndex = oldEndIndex >>> 0;
    this.newEndIndex = newEndIndex >>> 0;
    this.startPosition = startPosition;
    this.oldEndPosition = oldEndPosition;
    this.newEndPosition = newEndPosition;
  }
  /**
   * Edit a point and index to keep it in-sync with source code that has been edited.
   *
   * This function updates a single point's byte offset and row/column position
   * based on an edit operation. This is useful for editing points without
   * requiring a tree or node instance.
   */
  editPoint(point, index) {
    let newIndex = index;
    const newPoint = { ...point };
    if (index >= this.oldEndIndex) {
      newIndex = this.newEndIndex + (index - this.oldEndIndex);
      const originalRow = point.row;
      newPoint.row = this.newEndPosition.row + (point.row - this.oldEndPosition.row);
      newPoint.column = originalRow === this.oldEndPosition.row ? this.newEndPosition.column + (point.column - this.oldEndPosition.column) : point.column;
    } else if (index > this.startIndex) {
      newIndex = this.newEndIndex;
      newPoint.row = this.newEndPosition.row;
      newPoint.column = this.newEndPosition.column;
    }
    return { point: newPoint, index: newIndex };
  }
  /**
   * Edit a range to keep it in-sync with source code that has been edited.
   *
   * This function updates a range's start and end positions based on an edit
   * operation. This is useful for editing ranges without requiring a tree
   * or node instance.
   */
  editRange(range) {
    const newRange = {
      startIndex: range.startIndex,
      startPosition: { ...range.startPosition },
      endIndex: range.endIndex,
      endPosition: { ...range.endPosition }
    };
    if (range.endIndex >= this.oldEndIndex) {
      if (range.endIndex !== Number.MAX_SAFE_INTEGER) {
        newRange.endIndex = this.newEndIndex + (range.endIndex - this.oldEndIndex);
        newRange.endPosition = {
          row: this.newEndPosition.row + (range.endPosition.row - this.oldEndPosition.row),
          column: range.endPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.endPosition.column - this.oldEndPosition.column) : range.endPosition.column
        };
        if (newRange.endIndex < this.newEndIndex) {
          newRange.endIndex = Number.MAX_SAFE_INTEGER;
          newRange.endPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
        }
      }
    } else if (range.endIndex > this.startIndex) {
      newRange.endIndex = this.startIndex;
      newRange.endPosition = { ...this.startPosition };
    }
    if (range.startIndex >= this.oldEndIndex) {
      newRange.startIndex = this.newEndIndex + (range.startIndex - this.oldEndIndex);
      newRange.startPosition = {
        row: this.newEndPosition.row + (range.startPosition.row - this.oldEndPosition.row),
        column: range.startPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.startPosition.column - this.oldEndPosition.column) : range.startPosition.column
      };
      if (newRange.startIndex < this.newEndIndex) {
        newRange.startIndex = Number.MAX_SAFE_INTEGER;
        newRange.startPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
      }
    } else if (range.startIndex > this.startIndex) {
      newRange.startIndex = this.startIndex;
      newRange.startPosition = { ...this.startPosition };
    }
    return newRange;
  }
};
var SIZE_OF_SHORT = 2;
var SIZE_OF_INT = 4;
var SIZE_OF_CURSOR = 4 * SIZE_OF_INT;
var SIZE_OF_NODE = 5 * SIZE_OF_INT;
var SIZE_OF_POINT = 2 * SIZE_OF_INT;
var SIZE_OF_RANGE = 2 * SIZE_OF_INT + 2 * SIZE_OF_POINT;
var ZERO_POINT = { row: 0, column: 0 };
var INTERNAL = /* @__PURE__ */ Symbol("INTERNAL");
function assertInternal(x) {
  if (x !== INTERNAL) throw new Error("Illegal constructor");
}
__name(assertInternal, "assertInternal");
function isPoint(point) {
  return !!point && typeof point.row === "number" && typeof point.column === "number";
}
__name(isPoint, "isPoint");
function setModule(module2) {
  C = module2;
}
__name(setModule, "setModule");
var C;
function newFinalizer(handler) {
  try {
    return new FinalizationRegistry(handler);
  } catch (e) {
    console.error("Unsupported FinalizationRegistry:", e);
    return;
  }
}
__name(newFinalizer, "newFinalizer");
var finalizer = newFinalizer((address) => {
  C._ts_lookahead_iterator_delete(address);
});
var LookaheadIterator = class {
  static {
    __name(this, "LookaheadIterator");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  language;
  /** @internal */
  positioned = false;
  /** @internal */
  constructor(internal, address, language) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    finalizer?.register(this, address, this);
  }
  /**
   * Get the current symbol of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol:
   *
   * - Before the first iteration step
   * - After the iterator is exhausted
   * - After a {@link reset} or {@link resetState} call
   */
  get currentTypeId() {
    return this.positioned ? C._ts_lookahead_iterator_current_symbol(this[0]) : null;
  }
  /**
   * Get the current symbol name of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol.
   */
  get currentType() {
    const id = this.currentTypeId;
    if (id === null) return null;
    return this.language.types[id] ?? C.UTF8ToString(C._ts_language_symbol_name(this.language[0], id));
  }
  /** Delete the lookahead iterator, freeing its resources. */
  delete() {
    finalizer?.unregister(this);
    C._ts_lookahead_iterator_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Reset the lookahead iterator.
   *
   * This returns `true` if the language was set successfully and `false`
   * otherwise.
   */
  reset(language, stateId) {
    if (C._ts_lookahead_iterator_reset(this[0], language[0], stateId)) {
      this.language = language;
      this.positioned = false;
      return true;
    }
    return false;
  }
  /**
   * Reset the lookahead iterator to another state.
   *
   * This returns `true` if the iterator was reset to the given state and
   * `false` otherwise.
   */
  resetState(stateId) {
    if (!C._ts_lookahead_iterator_reset_state(this[0], stateId)) return false;
    this.positioned = false;
    return true;
  }
  /**
   * Returns an iterator that iterates over the symbols of the lookahead iterator.
   *
   * The iterator will yield the current symbol name as a string for each step
   * until there are no more symbols to iterate over.
   */
  [Symbol.iterator]() {
    return {
      next: /* @__PURE__ */ __name(() => {
        this.positioned = Boolean(C._ts_lookahead_iterator_next(this[0]));
        const value = this.currentType;
        return value === null ? { done: true, value: "" } : { done: false, value };
      }, "next")
    };
  }
};
function getText(tree, startIndex, endIndex, startPosition) {
  const length = endIndex - startIndex;
  let result = tree.textCallback(startIndex, startPosition);
  if (result) {
    startIndex += result.length;
    while (startIndex < endIndex) {
      const string = tree.textCallback(startIndex, startPosition);
      if (string && string.length > 0) {
        startIndex += string.length;
        result += string;
      } else {
        break;
      }
    }
    if (startIndex > endIndex) {
      result = result.slice(0, length);
    }
  }
  return result ?? "";
}
__name(getText, "getText");
var finalizer2 = newFinalizer((address) => {
  C._ts_tree_delete(address);
});
var Tree = class _Tree {
  static {
    __name(this, "Tree");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  textCallback;
  /** The language that was used to parse the syntax tree. */
  language;
  /** @internal */
  constructor(internal, address, language, textCallback) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    this.textCallback = textCallback;
    finalizer2?.register(this, address, this);
  }
  /** Create a shallow copy of the syntax tree. This is very fast. */
  copy() {
    const address = C._ts_tree_copy(this[0]);
    return new _Tree(INTERNAL, address, this.language, this.textCallback);
  }
  /** Delete the syntax tree, freeing its resources. */
  delete() {
    finalizer2?.unregister(this);
    C._ts_tree_delete(this[0]);
    this[0] = 0;
  }
  /** Get the root node of the syntax tree. */
  get rootNode() {
    C._ts_tree_root_node_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Get the root node of the syntax tree, but with its position shifted
   * forward by the given offset.
   */
  rootNodeWithOffset(offsetBytes, offsetExtent) {
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, offsetBytes, "i32");
    marshalPoint(address + SIZE_OF_INT, offsetExtent);
    C._ts_tree_root_node_with_offset_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Edit the syntax tree to keep it in sync with source code that has been
   * edited.
   *
   * You must describe the edit both in terms of byte offsets and in terms of
   * row/column coordinates.
   */
  edit(edit) {
    marshalEdit(edit);
    C._ts_tree_edit_wasm(this[0]);
  }
  /** Create a new {@link TreeCursor} starting from the root of the tree. */
  walk() {
    return this.rootNode.walk();
  }
  /**
   * Compare this old edited syntax tree to a new syntax tree representing
   * the same document, returning a sequence of ranges whose syntactic
   * structure has changed.
   *
   * For this to work correctly, this syntax tree must have been edited such
   * that its ranges match up to the new tree. Generally, you'll want to
   * call this method right after calling one of the [`Parser::parse`]
   * functions. Call it on the old tree that was passed to parse, and
   * pass the new tree that was returned from `parse`.
   */
  getChangedRanges(other) {
    if (!(other instanceof _Tree)) {
      throw new TypeError("Argument must be a Tree");
    }
    C._ts_tree_get_changed_ranges_wasm(this[0], other[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the included ranges that were used to parse the syntax tree. */
  getIncludedRanges() {
    C._ts_tree_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
};
var finalizer3 = newFinalizer((address) => {
  C._ts_tree_cursor_delete_wasm(address);
});
var TreeCursor = class _TreeCursor {
  static {
    __name(this, "TreeCursor");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [2] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [3] = 0;
  // Internal handle for Wasm
  /** @internal */
  tree;
  /** @internal */
  constructor(internal, tree) {
    assertInternal(internal);
    this.tree = tree;
    unmarshalTreeCursor(this);
    finalizer3?.register(this, this.tree[0], this);
  }
  /** Creates a deep copy of the tree cursor. This allocates new memory. */
  copy() {
    const copy = new _TreeCursor(INTERNAL, this.tree);
    C._ts_tree_cursor_copy_wasm(this.tree[0]);
    unmarshalTreeCursor(copy);
    return copy;
  }
  /** Delete the tree cursor, freeing its resources. */
  delete() {
    finalizer3?.unregister(this);
    marshalTreeCursor(this);
    C._ts_tree_cursor_delete_wasm(this.tree[0]);
    this[0] = this[1] = this[2] = 0;
  }
  /** Get the tree cursor's current {@link Node}. */
  get currentNode() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_current_node_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the numerical field id of this tree cursor's current node.
   *
   * See also {@link TreeCursor#currentFieldName}.
   */
  get currentFieldId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_field_id_wasm(this.tree[0]);
  }
  /** Get the field name of this tree cursor's current node. */
  get currentFieldName() {
    return this.tree.language.fields[this.currentFieldId];
  }
  /**
   * Get the depth of the cursor's current node relative to the original
   * node that the cursor was constructed with.
   */
  get currentDepth() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_depth_wasm(this.tree[0]);
  }
  /**
   * Get the index of the cursor's current node out of all of the
   * descendants of the original node that the cursor was constructed with.
   */
  get currentDescendantIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_descendant_index_wasm(this.tree[0]);
  }
  /** Get the type of the cursor's current node. */
  get nodeType() {
    return this.tree.language.types[this.nodeTypeId] || "ERROR";
  }
  /** Get the type id of the cursor's current node. */
  get nodeTypeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_type_id_wasm(this.tree[0]);
  }
  /** Get the state id of the cursor's current node. */
  get nodeStateId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0]);
  }
  /** Get the id of the cursor's current node. */
  get nodeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_id_wasm(this.tree[0]);
  }
  /**
   * Check if the cursor's current node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get nodeIsNamed() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if the cursor's current node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get nodeIsMissing() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Get the string content of the cursor's current node. */
  get nodeText() {
    marshalTreeCursor(this);
    const startIndex = C._ts_tree_cursor_start_index_wasm(this.tree[0]);
    const endIndex = C._ts_tree_cursor_end_index_wasm(this.tree[0]);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    const startPosition = unmarshalPoint(TRANSFER_BUFFER);
    return getText(this.tree, startIndex, endIndex, startPosition);
  }
  /** Get the start position of the cursor's current node. */
  get startPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the end position of the cursor's current node. */
  get endPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_end_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the start index of the cursor's current node. */
  get startIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_start_index_wasm(this.tree[0]);
  }
  /** Get the end index of the cursor's current node. */
  get endIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_end_index_wasm(this.tree[0]);
  }
  /**
   * Move this cursor to the first child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   */
  gotoFirstChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the last child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoFirstChild} because it needs to
   * iterate through all the children to compute the child's position.
   */
  gotoLastChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the parent of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no parent node (the cursor was already on the
   * root node).
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoParent() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_parent_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the next sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no next sibling node.
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoNextSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_next_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the previous sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no previous sibling node.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoNextSibling} due to how node
   * positions are stored. In the worst case, this will need to iterate
   * through all the children up to the previous sibling node to recalculate
   * its position. Also note that the node the cursor was constructed with is
   * considered the root of the cursor, and the cursor cannot walk outside this node.
   */
  gotoPreviousSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move the cursor to the node that is the nth descendant of
   * the original node that the cursor was constructed with, where
   * zero represents the original node itself.
   */
  gotoDescendant(goalDescendantIndex) {
    marshalTreeCursor(this);
    C._ts_tree_cursor_goto_descendant_wasm(this.tree[0], goalDescendantIndex);
    unmarshalTreeCursor(this);
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns `true` if the cursor successfully moved to a child node, and returns
   * `false` if no such child was found.
   */
  gotoFirstChildForIndex(goalIndex) {
    marshalTreeCursor(this);
    C.setValue(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalIndex, "i32");
    const result = C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns the index of the child node if one was found, and returns
   * `null` if no such child was found.
   */
  gotoFirstChildForPosition(goalPosition) {
    marshalTreeCursor(this);
    marshalPoint(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalPosition);
    const result = C._ts_tree_cursor_goto_first_child_for_position_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Re-initialize this tree cursor to start at the original node that the
   * cursor was constructed with.
   */
  reset(node) {
    marshalNode(node);
    marshalTreeCursor(this, TRANSFER_BUFFER + SIZE_OF_NODE);
    C._ts_tree_cursor_reset_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
  }
  /**
   * Re-initialize a tree cursor to the same position as another cursor.
   *
   * Unlike {@link TreeCursor#reset}, this will not lose parent
   * information and allows reusing already created cursors.
   */
  resetTo(cursor) {
    marshalTreeCursor(this, TRANSFER_BUFFER);
    marshalTreeCursor(cursor, TRANSFER_BUFFER + SIZE_OF_CURSOR);
    C._ts_tree_cursor_reset_to_wasm(this.tree[0], cursor.tree[0]);
    unmarshalTreeCursor(this);
  }
};
var Node = class {
  static {
    __name(this, "Node");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  _children;
  /** @internal */
  _namedChildren;
  /** @internal */
  constructor(internal, {
    id,
    tree,
    startIndex,
    startPosition,
    other
  }) {
    assertInternal(internal);
    this[0] = other;
    this.id = id;
    this.tree = tree;
    this.startIndex = startIndex;
    this.startPosition = startPosition;
  }
  /**
   * The numeric id for this node that is unique.
   *
   * Within a given syntax tree, no two nodes have the same id. However:
   *
   * * If a new tree is created based on an older tree, and a node from the old tree is reused in
   *   the process, then that node will have the same id in both trees.
   *
   * * A node not marked as having changes does not guarantee it was reused.
   *
   * * If a node is marked as having changed in the old tree, it will not be reused.
   */
  id;
  /** The byte index where this node starts. */
  startIndex;
  /** The position where this node starts. */
  startPosition;
  /** The tree that this node belongs to. */
  tree;
  /** Get this node's type as a numerical id. */
  get typeId() {
    marshalNode(this);
    return C._ts_node_symbol_wasm(this.tree[0]);
  }
  /**
   * Get the node's type as a numerical id as it appears in the grammar,
   * ignoring aliases.
   */
  get grammarId() {
    marshalNode(this);
    return C._ts_node_grammar_symbol_wasm(this.tree[0]);
  }
  /** Get this node's type as a string. */
  get type() {
    return this.tree.language.types[this.typeId] || "ERROR";
  }
  /**
   * Get this node's symbol name as it appears in the grammar, ignoring
   * aliases as a string.
   */
  get grammarType() {
    return this.tree.language.types[this.grammarId] || "ERROR";
  }
  /**
   * Check if this node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get isNamed() {
    marshalNode(this);
    return C._ts_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *extra*.
   *
   * Extra nodes represent things like comments, which are not required
   * by the grammar, but can appear anywhere.
   */
  get isExtra() {
    marshalNode(this);
    return C._ts_node_is_extra_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error.
   *
   * Syntax errors represent parts of the code that could not be incorporated
   * into a valid syntax tree.
   */
  get isError() {
    marshalNode(this);
    return C._ts_node_is_error_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get isMissing() {
    marshalNode(this);
    return C._ts_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Check if this node has been edited. */
  get hasChanges() {
    marshalNode(this);
    return C._ts_node_has_changes_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error or contains any syntax
   * errors anywhere within it.
   */
  get hasError() {
    marshalNode(this);
    return C._ts_node_has_error_wasm(this.tree[0]) === 1;
  }
  /** Get the byte index where this node ends. */
  get endIndex() {
    marshalNode(this);
    return C._ts_node_end_index_wasm(this.tree[0]);
  }
  /** Get the position where this node ends. */
  get endPosition() {
    marshalNode(this);
    C._ts_node_end_point_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the string content of this node. */
  get text() {
    return getText(this.tree, this.startIndex, this.endIndex, this.startPosition);
  }
  /** Get this node's parse state. */
  get parseState() {
    marshalNode(this);
    return C._ts_node_parse_state_wasm(this.tree[0]);
  }
  /** Get the parse state after this node. */
  get nextParseState() {
    marshalNode(this);
    return C._ts_node_next_parse_state_wasm(this.tree[0]);
  }
  /** Check if this node is equal to another node. */
  equals(other) {
    return this.tree === other.tree && this.id === other.id;
  }
  /**
   * Get the node's child at the given index, where zero represents the first child.
   *
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#children} instead.
   */
  child(index) {
    marshalNode(this);
    C._ts_node_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's *named* child at the given index.
   *
   * See also {@link Node#isNamed}.
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#namedChildren} instead.
   */
  namedChild(index) {
    marshalNode(this);
    C._ts_node_named_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's child with the given numerical field id.
   *
   * See also {@link Node#childForFieldName}. You can
   * convert a field name to an id using {@link Language#fieldIdForName}.
   */
  childForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_child_by_field_id_wasm(this.tree[0], fieldId);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the first child with the given field name.
   *
   * If multiple children may have the same field name, access them using
   * {@link Node#childrenForFieldName}.
   */
  childForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1) return this.childForFieldId(fieldId);
    return null;
  }
  /** Get the field name of this node's child at the given index. */
  fieldNameForChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /** Get the field name of this node's named child at the given index. */
  fieldNameForNamedChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_named_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /**
   * Get an array of this node's children with a given field name.
   *
   * See also {@link Node#children}.
   */
  childrenForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1 && fieldId !== 0) return this.childrenForFieldId(fieldId);
    return [];
  }
  /**
    * Get an array of this node's children with a given field id.
    *
    * See also {@link Node#childrenForFieldName}.
    */
  childrenForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_children_by_field_id_wasm(this.tree[0], fieldId);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the node's first child that contains or starts after the given byte offset. */
  firstChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's first named child that contains or starts after the given byte offset. */
  firstNamedChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_named_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's number of children. */
  get childCount() {
    marshalNode(this);
    return C._ts_node_child_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's number of *named* children.
   *
   * See also {@link Node#isNamed}.
   */
  get namedChildCount() {
    marshalNode(this);
    return C._ts_node_named_child_count_wasm(this.tree[0]);
  }
  /** Get this node's first child. */
  get firstChild() {
    return this.child(0);
  }
  /**
   * Get this node's first named child.
   *
   * See also {@link Node#isNamed}.
   */
  get firstNamedChild() {
    return this.namedChild(0);
  }
  /** Get this node's last child. */
  get lastChild() {
    return this.child(this.childCount - 1);
  }
  /**
   * Get this node's last named child.
   *
   * See also {@link Node#isNamed}.
   */
  get lastNamedChild() {
    return this.namedChild(this.namedChildCount - 1);
  }
  /**
   * Iterate over this node's children.
   *
   * If you're walking the tree recursively, you may want to use the
   * {@link TreeCursor} APIs directly instead.
   */
  get children() {
    if (!this._children) {
      marshalNode(this);
      C._ts_node_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._children = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._children[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._children;
  }
  /**
   * Iterate over this node's named children.
   *
   * See also {@link Node#children}.
   */
  get namedChildren() {
    if (!this._namedChildren) {
      marshalNode(this);
      C._ts_node_named_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._namedChildren = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._namedChildren[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._namedChildren;
  }
  /**
   * Get the descendants of this node that are the given type, or in the given types array.
   *
   * The types array should contain node type strings, which can be retrieved from {@link Language#types}.
   *
   * Additionally, a `startPosition` and `endPosition` can be passed in to restrict the search to a byte range.
   */
  descendantsOfType(types, startPosition = ZERO_POINT, endPosition = ZERO_POINT) {
    if (!Array.isArray(types)) types = [types];
    const symbols = [];
    const typesBySymbol = this.tree.language.types;
    for (const node_type of types) {
      if (node_type == "ERROR") {
        symbols.push(65535);
      }
    }
    for (let i2 = 0, n = typesBySymbol.length; i2 < n; i2++) {
      if (types.includes(typesBySymbol[i2])) {
        symbols.push(i2);
      }
    }
    const symbolsAddress = C._malloc(SIZE_OF_INT * symbols.length);
    for (let i2 = 0, n = symbols.length; i2 < n; i2++) {
      C.setValue(symbolsAddress + i2 * SIZE_OF_INT, symbols[i2], "i32");
    }
    marshalNode(this);
    C._ts_node_descendants_of_type_wasm(
      this.tree[0],
      symbolsAddress,
      symbols.length,
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column
    );
    const descendantCount = C.getValue(TRANSFER_BUFFER, "i32");
    const descendantAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(descendantCount);
    if (descendantCount > 0) {
      let address = descendantAddress;
      for (let i2 = 0; i2 < descendantCount; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
    }
    C._free(descendantAddress);
    C._free(symbolsAddress);
    return result;
  }
  /** Get this node's next sibling. */
  get nextSibling() {
    marshalNode(this);
    C._ts_node_next_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's previous sibling. */
  get previousSibling() {
    marshalNode(this);
    C._ts_node_prev_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's next *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get nextNamedSibling() {
    marshalNode(this);
    C._ts_node_next_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's previous *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get previousNamedSibling() {
    marshalNode(this);
    C._ts_node_prev_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's number of descendants, including one for the node itself. */
  get descendantCount() {
    marshalNode(this);
    return C._ts_node_descendant_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's immediate parent.
   * Prefer {@link Node#childWithDescendant} for iterating over this node's ancestors.
   */
  get parent() {
    marshalNode(this);
    C._ts_node_parent_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the node that contains `descendant`.
   *
   * Note that this can return `descendant` itself.
   */
  childWithDescendant(descendant) {
    marshalNode(this);
    marshalNode(descendant, 1);
    C._ts_node_child_with_descendant_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given byte range. */
  descendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given byte range. */
  namedDescendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_named_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given point range. */
  descendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given point range. */
  namedDescendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_named_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Create a new {@link TreeCursor} starting from this node.
   *
   * Note that the given node is considered the root of the cursor,
   * and the cursor cannot walk outside this node.
   */
  walk() {
    marshalNode(this);
    C._ts_tree_cursor_new_wasm(this.tree[0]);
    return new TreeCursor(INTERNAL, this.tree);
  }
  /**
   * Edit this node to keep it in-sync with source code that has been edited.
   *
   * This function is only rarely needed. When you edit a syntax tree with
   * the {@link Tree#edit} method, all of the nodes that you retrieve from
   * the tree afterward will already reflect the edit. You only need to
   * use {@link Node#edit} when you have a specific {@link Node} instance that
   * you want to keep and continue to use after an edit.
   */
  edit(edit) {
    if (this.startIndex >= edit.oldEndIndex) {
      this.startIndex = edit.newEndIndex + (this.startIndex - edit.oldEndIndex);
      let subbedPointRow;
      let subbedPointColumn;
      if (this.startPosition.row > edit.oldEndPosition.row) {
        subbedPointRow = this.startPosition.row - edit.oldEndPosition.row;
        subbedPointColumn = this.startPosition.column;
      } else {
        subbedPointRow = 0;
        subbedPointColumn = this.startPosition.column;
        if (this.startPosition.column >= edit.oldEndPosition.column) {
          subbedPointColumn = this.startPosition.column - edit.oldEndPosition.column;
        }
      }
      if (subbedPointRow > 0) {
        this.startPosition.row += subbedPointRow;
        this.startPosition.column = subbedPointColumn;
      } else {
        this.startPosition.column += subbedPointColumn;
      }
    } else if (this.startIndex > edit.startIndex) {
      this.startIndex = edit.newEndIndex;
      this.startPosition.row = edit.newEndPosition.row;
      this.startPosition.column = edit.newEndPosition.column;
    }
  }
  /** Get the S-expression representation of this node. */
  toString() {
    marshalNode(this);
    const address = C._ts_node_to_string_wasm(this.tree[0]);
    const result = C.AsciiToString(address);
    C._free(address);
    return result;
  }
};
function unmarshalCaptures(query, tree, address, patternIndex, result) {
  for (let i2 = 0, n = result.length; i2 < n; i2++) {
    const captureIndex = C.getValue(address, "i32");
    address += SIZE_OF_INT;
    const node = unmarshalNode(tree, address);
    address += SIZE_OF_NODE;
    result[i2] = { patternIndex, name: query.captureNames[captureIndex], node };
  }
  return address;
}
__name(unmarshalCaptures, "unmarshalCaptures");
function marshalNode(node, index = 0) {
  let address = TRANSFER_BUFFER + index * SIZE_OF_NODE;
  C.setValue(address, node.id, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.row, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.column, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node[0], "i32");
}
__name(marshalNode, "marshalNode");
function unmarshalNode(tree, address = TRANSFER_BUFFER) {
  const id = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  if (id === 0) return null;
  const index = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const row = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const column = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const other = C.getValue(address, "i32");
  const result = new Node(INTERNAL, {
    id,
    tree,
    startIndex: index,
    startPosition: { row, column },
    other
  });
  return result;
}
__name(unmarshalNode, "unmarshalNode");
function marshalTreeCursor(cursor, address = TRANSFER_BUFFER) {
  C.setValue(address + 0 * SIZE_OF_INT, cursor[0], "i32");
  C.setValue(address + 1 * SIZE_OF_INT, cursor[1], "i32");
  C.setValue(address + 2 * SIZE_OF_INT, cursor[2], "i32");
  C.setValue(address + 3 * SIZE_OF_INT, cursor[3], "i32");
}
__name(marshalTreeCursor, "marshalTreeCursor");
function unmarshalTreeCursor(cursor) {
  cursor[0] = C.getValue(TRANSFER_BUFFER + 0 * SIZE_OF_INT, "i32");
  cursor[1] = C.getValue(TRANSFER_BUFFER + 1 * SIZE_OF_INT, "i32");
  cursor[2] = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
  cursor[3] = C.getValue(TRANSFER_BUFFER + 3 * SIZE_OF_INT, "i32");
}
__name(unmarshalTreeCursor, "unmarshalTreeCursor");
function marshalPoint(address, point) {
  C.setValue(address, point.row, "i32");
  C.setValue(address + SIZE_OF_INT, point.column, "i32");
}
__name(marshalPoint, "marshalPoint");
function unmarshalPoint(address) {
  const result = {
    row: C.getValue(address, "i32") >>> 0,
    column: C.getValue(address + SIZE_OF_INT, "i32") >>> 0
  };
  return result;
}
__name(unmarshalPoint, "unmarshalPoint");
function marshalRange(address, range) {
  marshalPoint(address, range.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, range.endPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, range.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, range.endIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalRange, "marshalRange");
function unmarshalRange(address) {
  const result = {};
  result.startPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.endPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.startIndex = C.getValue(address, "i32") >>> 0;
  address += SIZE_OF_INT;
  result.endIndex = C.getValue(address, "i32") >>> 0;
  return result;
}
__name(unmarshalRange, "unmarshalRange");
function marshalEdit(edit, address = TRANSFER_BUFFER) {
  marshalPoint(address, edit.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.oldEndPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.newEndPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, edit.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.oldEndIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.newEndIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalEdit, "marshalEdit");
function unmarshalLanguageMetadata(address) {
  const major_version = C.getValue(address, "i32");
  const minor_version = C.getValue(address += SIZE_OF_INT, "i32");
  const patch_version = C.getValue(address += SIZE_OF_INT, "i32");
  return { major_version, minor_version, patch_version };
}
__name(unmarshalLanguageMetadata, "unmarshalLanguageMetadata");
var LANGUAGE_FUNCTION_REGEX = /^tree_sitter_\w+$/;
var Language = class _Language {
  static {
    __name(this, "Language");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /**
   * A list of all node types in the language. The index of each type in this
   * array is its node type id.
   */
  types;
  /**
   * A list of all field names in the language. The index of each field name in
   * this array is its field id.
   */
  fields;
  /** @internal */
  constructor(internal, address) {
    assertInternal(internal);
    this[0] = address;
    this.types = new Array(C._ts_language_symbol_count(this[0]));
    for (let i2 = 0, n = this.types.length; i2 < n; i2++) {
      if (C._ts_language_symbol_type(this[0], i2) < 2) {
        this.types[i2] = C.UTF8ToString(C._ts_language_symbol_name(this[0], i2));
      }
    }
    this.fields = new Array(C._ts_language_field_count(this[0]) + 1);
    for (let i2 = 0, n = this.fields.length; i2 < n; i2++) {
      const fieldName = C._ts_language_field_name_for_id(this[0], i2);
      if (fieldName !== 0) {
        this.fields[i2] = C.UTF8ToString(fieldName);
      } else {
        this.fields[i2] = null;
      }
    }
  }
  /**
   * Gets the name of the language.
   */
  get name() {
    const ptr = C._ts_language_name(this[0]);
    if (ptr === 0) return null;
    return C.UTF8ToString(ptr);
  }
  /**
   * Gets the ABI version of the language.
   */
  get abiVersion() {
    return C._ts_language_abi_version(this[0]);
  }
  /**
  * Get the metadata for this language. This information is generated by the
  * CLI, and relies on the language author providing the correct metadata in
  * the language's `tree-sitter.json` file.
  */
  get metadata() {
    C._ts_language_metadata_wasm(this[0]);
    const length = C.getValue(TRANSFER_BUFFER, "i32");
    if (length === 0) return null;
    return unmarshalLanguageMetadata(TRANSFER_BUFFER + SIZE_OF_INT);
  }
  /**
   * Gets the number of fields in the language.
   */
  get fieldCount() {
    return this.fields.length - 1;
  }
  /**
   * Gets the number of states in the language.
   */
  get stateCount() {
    return C._ts_language_state_count(this[0]);
  }
  /**
   * Get the field id for a field name.
   */
  fieldIdForName(fieldName) {
    const result = this.fields.indexOf(fieldName);
    return result !== -1 ? result : null;
  }
  /**
   * Get the field name for a field id.
   */
  fieldNameForId(fieldId) {
    return this.fields[fieldId] ?? null;
  }
  /**
   * Get the node type id for a node type name.
   */
  idForNodeType(type, named2) {
    const typeLength = C.lengthBytesUTF8(type);
    const typeAddress = C._malloc(typeLength + 1);
    C.stringToUTF8(type, typeAddress, typeLength + 1);
    const result = C._ts_language_symbol_for_name(this[0], typeAddress, typeLength, named2 ? 1 : 0);
    C._free(typeAddress);
    return result || null;
  }
  /**
   * Gets the number of node types in the language.
   */
  get nodeTypeCount() {
    return C._ts_language_symbol_count(this[0]);
  }
  /**
   * Get the node type name for a node type id.
   */
  nodeTypeForId(typeId) {
    const name2 = C._ts_language_symbol_name(this[0], typeId);
    return name2 ? C.UTF8ToString(name2) : null;
  }
  /**
   * Check if a node type is named.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/2-basic-parsing.html#named-vs-anonymous-nodes}
   */
  nodeTypeIsNamed(typeId) {
    return C._ts_language_type_is_named_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Check if a node type is visible.
   */
  nodeTypeIsVisible(typeId) {
    return C._ts_language_type_is_visible_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Get the supertypes ids of this language.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/6-static-node-types.html?highlight=supertype#supertype-nodes}
   */
  get supertypes() {
    C._ts_language_supertypes_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the subtype ids for a given supertype node id.
   */
  subtypes(supertype) {
    C._ts_language_subtypes_wasm(this[0], supertype);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the next state id for a given state id and node type id.
   */
  nextState(stateId, typeId) {
    return C._ts_language_next_state(this[0], stateId, typeId);
  }
  /**
   * Create a new lookahead iterator for this language and parse state.
   *
   * This returns `null` if state is invalid for this language.
   *
   * Iterating {@link LookaheadIterator} will yield valid symbols in the given
   * parse state. A newly created iterator is not positioned on a symbol, so
   * {@link LookaheadIterator#currentType} returns `null` until the first
   * iteration step.
   *
   * Lookahead iterators can be useful for generating suggestions and improving
   * syntax error diagnostics. To get symbols valid in an `ERROR` node, use the
   * lookahead iterator on its first leaf node state. For `MISSING` nodes, a
   * lookahead iterator created on the previous non-extra leaf node may be
   * appropriate.
   */
  lookaheadIterator(stateId) {
    const address = C._ts_lookahead_iterator_new(this[0], stateId);
    if (address) return new LookaheadIterator(INTERNAL, address, this);
    return null;
  }
  /**
   * Load a language from a WebAssembly module.
   * The module can be provided as a path to a file, a `URL` to a file, or as a
   * buffer.
   */
  static async load(input) {
    let binary22;
    if (input instanceof Uint8Array) {
      binary22 = input;
    } else if (globalThis.process?.versions.node) {
      const fs2 = await Promise.resolve().then(() => __load("fs/promises"));
      binary22 = await fs2.readFile(input);
    } else {
      const response = await fetch(input);
      if (!response.ok) {
        const body2 = await response.text();
        throw new Error(`Language.load failed with status ${response.status}.

${body2}`);
      }
      const retryResp = response.clone();
      try {
        binary22 = await WebAssembly.compileStreaming(response);
      } catch (reason) {
        console.error("wasm streaming compile failed:", reason);
        console.error("falling back to ArrayBuffer instantiation");
        binary22 = new Uint8Array(await retryResp.arrayBuffer());
      }
    }
    const mod = await C.loadWebAssemblyModule(binary22, { loadAsync: true });
    return _Language.loadFromWasmExports(mod, { sync: false });
  }
  static loadFromWasmExports(mod, { sync }) {
    const symbolNames = Object.keys(mod);
    const functionName = symbolNames.find((key) => LANGUAGE_FUNCTION_REGEX.test(key) && !key.includes("external_scanner_"));
    if (!functionName) {
      console.log(`Couldn't find language function in Wasm file. Symbols:
${JSON.stringify(symbolNames, null, 2)}`);
      throw new Error(`Language.${sync ? "loadSync" : "load"} failed: no language function found in Wasm file`);
    }
    const languageAddress = mod[functionName]();
    return new _Language(INTERNAL, languageAddress);
  }
  /**
   * Load a language synchronously from a pre-compiled WebAssembly module.
   * Use this when the host environment provides a `WebAssembly.Module` directly.
   */
  static loadSync(wasmModule) {
    const mod = C.loadWebAssemblyModule(wasmModule, { loadAsync: false });
    return _Language.loadFromWasmExports(mod, { sync: true });
  }
};
async function Module2(moduleArg = {}) {
  var moduleRtn;
  var Module = moduleArg;
  var ENVIRONMENT_IS_WEB = typeof window == "object";
  var ENVIRONMENT_IS_WORKER = typeof WorkerGlobalScope != "undefined";
  var ENVIRONMENT_IS_NODE = typeof process == "object" && process.versions?.node && process.type != "renderer";
  if (ENVIRONMENT_IS_NODE) {
    const { createRequire } = await Promise.resolve().then(() => __load("module"));
    var require = createRequire(__url);
  }
  Module.currentQueryProgressCallback = null;
  Module.currentProgressCallback = null;
  Module.currentLogCallback = null;
  Module.currentParseCallback = null;
  var arguments_ = [];
  var thisProgram = "./this.program";
  var quit_ = /* @__PURE__ */ __name((status, toThrow) => {
    throw toThrow;
  }, "quit_");
  var _scriptName = __url;
  var scriptDirectory = "";
  function locateFile(path) {
    if (Module["locateFile"]) {
      return Module["locateFile"](path, scriptDirectory);
    }
    return scriptDirectory + path;
  }
  __name(locateFile, "locateFile");
  var readAsync, readBinary;
  if (ENVIRONMENT_IS_NODE) {
    var fs = require("fs");
    if (_scriptName.startsWith("file:")) {
      scriptDirectory = require("path").dirname(require("url").fileURLToPath(_scriptName)) + "/";
    }
    readBinary = /* @__PURE__ */ __name((filename) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename);
      return ret;
    }, "readBinary");
    readAsync = /* @__PURE__ */ __name(async (filename, binary22 = true) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename, binary22 ? void 0 : "utf8");
      return ret;
    }, "readAsync");
    if (process.argv.length > 1) {
      thisProgram = process.argv[1].replace(/\\/g, "/");
    }
    arguments_ = process.argv.slice(2);
    quit_ = /* @__PURE__ */ __name((status, toThrow) => {
      process.exitCode = status;
      throw toThrow;
    }, "quit_");
  } else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
    try {
      scriptDirectory = new URL(".", _scriptName).href;
    } catch {
    }
    {
      if (ENVIRONMENT_IS_WORKER) {
        readBinary = /* @__PURE__ */ __name((url) => {
          var xhr = new XMLHttpRequest();
          xhr.open("GET", url, false);
          xhr.responseType = "arraybuffer";
          xhr.send(null);
          return new Uint8Array(
            /** @type{!ArrayBuffer} */
            xhr.response
          );
        }, "readBinary");
      }
      readAsync = /* @__PURE__ */ __name(async (url) => {
        if (isFileURI(url)) {
          return new Promise((resolve, reject) => {
            var xhr = new XMLHttpRequest();
            xhr.open("GET", url, true);
            xhr.responseType = "arraybuffer";
            xhr.onload = () => {
              if (xhr.status == 200 || xhr.status == 0 && xhr.response) {
                resolve(xhr.response);
                return;
              }
              reject(xhr.status);
            };
            xhr.onerror = reject;
            xhr.send(null);
          });
        }
        var response = await fetch(url, {
          credentials: "same-origin"
        });
        if (response.ok) {
          return response.arrayBuffer();
        }
        throw new Error(response.status + " : " + response.url);
      }, "readAsync");
    }
  } else {
  }
  var out = console.log.bind(console);
  var err = console.error.bind(console);
  var dynamicLibraries = [];
  var wasmBinary;
  var ABORT = false;
  var EXITSTATUS;
  var isFileURI = /* @__PURE__ */ __name((filename) => filename.startsWith("file://"), "isFileURI");
  var readyPromiseResolve, readyPromiseReject;
  var wasmMemory;
  var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
  var HEAP64, HEAPU64;
  var HEAP_DATA_VIEW;
  var runtimeInitialized = false;
  function updateMemoryViews() {
    var b = wasmMemory.buffer;
    Module["HEAP8"] = HEAP8 = new Int8Array(b);
    Module["HEAP16"] = HEAP16 = new Int16Array(b);
    Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
    Module["HEAPU16"] = HEAPU16 = new Uint16Array(b);
    Module["HEAP32"] = HEAP32 = new Int32Array(b);
    Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
    Module["HEAPF32"] = HEAPF32 = new Float32Array(b);
    Module["HEAPF64"] = HEAPF64 = new Float64Array(b);
    Module["HEAP64"] = HEAP64 = new BigInt64Array(b);
    Module["HEAPU64"] = HEAPU64 = new BigUint64Array(b);
    Module["HEAP_DATA_VIEW"] = HEAP_DATA_VIEW = new DataView(b);
    LE_HEAP_UPDATE();
  }
  __name(updateMemoryViews, "updateMemoryViews");
  function initMemory() {
    if (Module["wasmMemory"]) {
      wasmMemory = Module["wasmMemory"];
    } else {
      var INITIAL_MEMORY = Module["INITIAL_MEMORY"] || 33554432;
      wasmMemory = new WebAssembly.Memory({
        "initial": INITIAL_MEMORY / 65536,
        // In theory we should not need to emit the maximum if we want "unlimited"
        // or 4GB of memory, but VMs error on that atm, see
        // https://github.com/emscripten-core/emscripten/issues/14130
        // And in the pthreads case we definitely need to emit a maximum. So
        // always emit one.
        "maximum": 32768
      });
    }
    updateMemoryViews();
  }
  __name(initMemory, "initMemory");
  var __RELOC_FUNCS__ = [];
  function preRun() {
    if (Module["preRun"]) {
      if (typeof Module["preRun"] == "function") Module["preRun"] = [Module["preRun"]];
      while (Module["preRun"].length) {
        addOnPreRun(Module["preRun"].shift());
      }
    }
    callRuntimeCallbacks(onPreRuns);
  }
  __name(preRun, "preRun");
  function initRuntime() {
    runtimeInitialized = true;
    callRuntimeCallbacks(__RELOC_FUNCS__);
    wasmExports["__wasm_call_ctors"]();
    callRuntimeCallbacks(onPostCtors);
  }
  __name(initRuntime, "initRuntime");
  function preMain() {
  }
  __name(preMain, "preMain");
  function postRun() {
    if (Module["postRun"]) {
      if (typeof Module["postRun"] == "function") Module["postRun"] = [Module["postRun"]];
      while (Module["postRun"].length) {
        addOnPostRun(Module["postRun"].shift());
      }
    }
    callRuntimeCallbacks(onPostRuns);
  }
  __name(postRun, "postRun");
  function abort(what) {
    Module["onAbort"]?.(what);
    what = "Aborted(" + what + ")";
    err(what);
    ABORT = true;
    what += ". Build with -sASSERTIONS for more info.";
    var e = new WebAssembly.RuntimeError(what);
    readyPromiseReject?.(e);
    throw e;
  }
  __name(abort, "abort");
  var wasmBinaryFile;
  function findWasmBinary() {
    if (Module["locateFile"]) {
      return locateFile("web-tree-sitter.wasm");
    }
    return new URL("web-tree-sitter.wasm", __url).href;
  }
  __name(findWasmBinary, "findWasmBinary");
  function getBinarySync(file) {
    if (file == wasmBinaryFile && wasmBinary) {
      return new Uint8Array(wasmBinary);
    }
    if (readBinary) {
      return readBinary(file);
    }
    throw "both async and sync fetching of the wasm failed";
  }
  __name(getBinarySync, "getBinarySync");
  async function getWasmBinary(binaryFile) {
    if (!wasmBinary) {
      try {
        var response = await readAsync(binaryFile);
        return new Uint8Array(response);
      } catch {
      }
    }
    return getBinarySync(binaryFile);
  }
  __name(getWasmBinary, "getWasmBinary");
  async function instantiateArrayBuffer(binaryFile, imports) {
    try {
      var binary22 = await getWasmBinary(binaryFile);
      var instance2 = await WebAssembly.instantiate(binary22, imports);
      return instance2;
    } catch (reason) {
      err(`failed to asynchronously prepare wasm: ${reason}`);
      abort(reason);
    }
  }
  __name(instantiateArrayBuffer, "instantiateArrayBuffer");
  async function instantiateAsync(binary22, binaryFile, imports) {
    if (!binary22 && !isFileURI(binaryFile) && !ENVIRONMENT_IS_NODE) {
      try {
        var response = fetch(binaryFile, {
          credentials: "same-origin"
        });
        var instantiationResult = await WebAssembly.instantiateStreaming(response, imports);
        return instantiationResult;
      } catch (reason) {
        err(`wasm streaming compile failed: ${reason}`);
        err("falling back to ArrayBuffer instantiation");
      }
    }
    return instantiateArrayBuffer(binaryFile, imports);
  }
  __name(instantiateAsync, "instantiateAsync");
  function getWasmImports() {
    return {
      "env": wasmImports,
      "wasi_snapshot_preview1": wasmImports,
      "GOT.mem": new Proxy(wasmImports, GOTHandler),
      "GOT.func": new Proxy(wasmImports, GOTHandler)
    };
  }
  __name(getWasmImports, "getWasmImports");
  async function createWasm() {
    function receiveInstance(instance2, module2) {
      wasmExports = instance2.exports;
      wasmExports = relocateExports(wasmExports, 1024);
      var metadata2 = getDylinkMetadata(module2);
      if (metadata2.neededDynlibs) {
        dynamicLibraries = metadata2.neededDynlibs.concat(dynamicLibraries);
      }
      mergeLibSymbols(wasmExports, "main");
      LDSO.init();
      loadDylibs();
      __RELOC_FUNCS__.push(wasmExports["__wasm_apply_data_relocs"]);
      assignWasmExports(wasmExports);
      return wasmExports;
    }
    __name(receiveInstance, "receiveInstance");
    function receiveInstantiationResult(result2) {
      return receiveInstance(result2["instance"], result2["module"]);
    }
    __name(receiveInstantiationResult, "receiveInstantiationResult");
    var info2 = getWasmImports();
    if (Module["instantiateWasm"]) {
      return new Promise((resolve, reject) => {
        Module["instantiateWasm"](info2, (mod, inst) => {
          resolve(receiveInstance(mod, inst));
        });
      });
    }
    wasmBinaryFile ??= findWasmBinary();
    var result = await instantiateAsync(wasmBinary, wasmBinaryFile, info2);
    var exports2 = receiveInstantiationResult(result);
    return exports2;
  }
  __name(createWasm, "createWasm");
  class ExitStatus {
    static {
      __name(this, "ExitStatus");
    }
    name = "ExitStatus";
    constructor(status) {
      this.message = `Program terminated with exit(${status})`;
      this.status = status;
    }
  }
  var GOT = {};
  var currentModuleWeakSymbols = /* @__PURE__ */ new Set([]);
  var GOTHandler = {
    get(obj, symName) {
      var rtn = GOT[symName];
      if (!rtn) {
        rtn = GOT[symName] = new WebAssembly.Global({
          "value": "i32",
          "mutable": true
        });
      }
      if (!currentModuleWeakSymbols.has(symName)) {
        rtn.required = true;
      }
      return rtn;
    }
  };
  var LE_ATOMICS_NATIVE_BYTE_ORDER = [];
  var LE_HEAP_LOAD_F32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat32(byteOffset, true), "LE_HEAP_LOAD_F32");
  var LE_HEAP_LOAD_F64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat64(byteOffset, true), "LE_HEAP_LOAD_F64");
  var LE_HEAP_LOAD_I16 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt16(byteOffset, true), "LE_HEAP_LOAD_I16");
  var LE_HEAP_LOAD_I32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt32(byteOffset, true), "LE_HEAP_LOAD_I32");
  var LE_HEAP_LOAD_I64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getBigInt64(byteOffset, true), "LE_HEAP_LOAD_I64");
  var LE_HEAP_LOAD_U32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getUint32(byteOffset, true), "LE_HEAP_LOAD_U32");
  var LE_HEAP_STORE_F32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat32(byteOffset, value, true), "LE_HEAP_STORE_F32");
  var LE_HEAP_STORE_F64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat64(byteOffset, value, true), "LE_HEAP_STORE_F64");
  var LE_HEAP_STORE_I16 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt16(byteOffset, value, true), "LE_HEAP_STORE_I16");
  var LE_HEAP_STORE_I32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt32(byteOffset, value, true), "LE_HEAP_STORE_I32");
  var LE_HEAP_STORE_I64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setBigInt64(byteOffset, value, true), "LE_HEAP_STORE_I64");
  var LE_HEAP_STORE_U32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setUint32(byteOffset, value, true), "LE_HEAP_STORE_U32");
  var callRuntimeCallbacks = /* @__PURE__ */ __name((callbacks) => {
    while (callbacks.length > 0) {
      callbacks.shift()(Module);
    }
  }, "callRuntimeCallbacks");
  var onPostRuns = [];
  var addOnPostRun = /* @__PURE__ */ __name((cb) => onPostRuns.push(cb), "addOnPostRun");
  var onPreRuns = [];
  var addOnPreRun = /* @__PURE__ */ __name((cb) => onPreRuns.push(cb), "addOnPreRun");
  var UTF8Decoder = typeof TextDecoder != "undefined" ? new TextDecoder() : void 0;
  var findStringEnd = /* @__PURE__ */ __name((heapOrArray, idx, maxBytesToRead, ignoreNul) => {
    var maxIdx = idx + maxBytesToRead;
    if (ignoreNul) return maxIdx;
    while (heapOrArray[idx] && !(idx >= maxIdx)) ++idx;
    return idx;
  }, "findStringEnd");
  var UTF8ArrayToString = /* @__PURE__ */ __name((heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
    var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
    if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) {
      return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
    }
    var str = "";
    while (idx < endPtr) {
      var u0 = heapOrArray[idx++];
      if (!(u0 & 128)) {
        str += String.fromCharCode(u0);
        continue;
      }
      var u1 = heapOrArray[idx++] & 63;
      if ((u0 & 224) == 192) {
        str += String.fromCharCode((u0 & 31) << 6 | u1);
        continue;
      }
      var u2 = heapOrArray[idx++] & 63;
      if ((u0 & 240) == 224) {
        u0 = (u0 & 15) << 12 | u1 << 6 | u2;
      } else {
        u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
      }
      if (u0 < 65536) {
        str += String.fromCharCode(u0);
      } else {
        var ch = u0 - 65536;
        str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
      }
    }
    return str;
  }, "UTF8ArrayToString");
  var getDylinkMetadata = /* @__PURE__ */ __name((binary22) => {
    var offset = 0;
    var end = 0;
    function getU8() {
      return binary22[offset++];
    }
    __name(getU8, "getU8");
    function getLEB() {
      var ret = 0;
      var mul = 1;
      while (1) {
        var byte = binary22[offset++];
        ret += (byte & 127) * mul;
        mul *= 128;
        if (!(byte & 128)) break;
      }
      return ret;
    }
    __name(getLEB, "getLEB");
    function getString() {
      var len = getLEB();
      offset += len;
      return UTF8ArrayToString(binary22, offset - len, len);
    }
    __name(getString, "getString");
    function getStringList() {
      var count2 = getLEB();
      var rtn = [];
      while (count2--) rtn.push(getString());
      return rtn;
    }
    __name(getStringList, "getStringList");
    function failIf(condition, message) {
      if (condition) throw new Error(message);
    }
    __name(failIf, "failIf");
    if (binary22 instanceof WebAssembly.Module) {
      var dylinkSection = WebAssembly.Module.customSections(binary22, "dylink.0");
      failIf(dylinkSection.length === 0, "need dylink section");
      binary22 = new Uint8Array(dylinkSection[0]);
      end = binary22.length;
    } else {
      var int32View = new Uint32Array(new Uint8Array(binary22.subarray(0, 24)).buffer);
      var magicNumberFound = int32View[0] == 1836278016 || int32View[0] == 6386541;
      failIf(!magicNumberFound, "need to see wasm magic number");
      failIf(binary22[8] !== 0, "need the dylink section to be first");
      offset = 9;
      var section_size = getLEB();
      end = offset + section_size;
      var name2 = getString();
      failIf(name2 !== "dylink.0");
    }
    var customSection = {
      neededDynlibs: [],
      tlsExports: /* @__PURE__ */ new Set(),
      weakImports: /* @__PURE__ */ new Set(),
      runtimePaths: []
    };
    var WASM_DYLINK_MEM_INFO = 1;
    var WASM_DYLINK_NEEDED = 2;
    var WASM_DYLINK_EXPORT_INFO = 3;
    var WASM_DYLINK_IMPORT_INFO = 4;
    var WASM_DYLINK_RUNTIME_PATH = 5;
    var WASM_SYMBOL_TLS = 256;
    var WASM_SYMBOL_BINDING_MASK = 3;
    var WASM_SYMBOL_BINDING_WEAK = 1;
    while (offset < end) {
      var subsectionType = getU8();
      var subsectionSize = getLEB();
      if (subsectionType === WASM_DYLINK_MEM_INFO) {
        customSection.memorySize = getLEB();
        customSection.memoryAlign = getLEB();
        customSection.tableSize = getLEB();
        customSection.tableAlign = getLEB();
      } else if (subsectionType === WASM_DYLINK_NEEDED) {
        customSection.neededDynlibs = getStringList();
      } else if (subsectionType === WASM_DYLINK_EXPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var symname = getString();
          var flags2 = getLEB();
          if (flags2 & WASM_SYMBOL_TLS) {
            customSection.tlsExports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_IMPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var modname = getString();
          var symname = getString();
          var flags2 = getLEB();
          if ((flags2 & WASM_SYMBOL_BINDING_MASK) == WASM_SYMBOL_BINDING_WEAK) {
            customSection.weakImports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_RUNTIME_PATH) {
        customSection.runtimePaths = getStringList();
      } else {
        offset += subsectionSize;
      }
    }
    return customSection;
  }, "getDylinkMetadata");
  function getValue(ptr, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        return HEAP8[ptr];
      case "i8":
        return HEAP8[ptr];
      case "i16":
        return LE_HEAP_LOAD_I16((ptr >> 1) * 2);
      case "i32":
        return LE_HEAP_LOAD_I32((ptr >> 2) * 4);
      case "i64":
        return LE_HEAP_LOAD_I64((ptr >> 3) * 8);
      case "float":
        return LE_HEAP_LOAD_F32((ptr >> 2) * 4);
      case "double":
        return LE_HEAP_LOAD_F64((ptr >> 3) * 8);
      case "*":
        return LE_HEAP_LOAD_U32((ptr >> 2) * 4);
      default:
        abort(`invalid type for getValue: ${type}`);
    }
  }
  __name(getValue, "getValue");
  var newDSO = /* @__PURE__ */ __name((name2, handle2, syms) => {
    var dso = {
      refcount: Infinity,
      name: name2,
      exports: syms,
      global: true
    };
    LDSO.loadedLibsByName[name2] = dso;
    if (handle2 != void 0) {
      LDSO.loadedLibsByHandle[handle2] = dso;
    }
    return dso;
  }, "newDSO");
  var LDSO = {
    loadedLibsByName: {},
    loadedLibsByHandle: {},
    init() {
      newDSO("__main__", 0, wasmImports);
    }
  };
  var ___heap_base = 82240;
  var alignMemory = /* @__PURE__ */ __name((size, alignment) => Math.ceil(size / alignment) * alignment, "alignMemory");
  var getMemory = /* @__PURE__ */ __name((size) => {
    if (runtimeInitialized) {
      return _calloc(size, 1);
    }
    var ret = ___heap_base;
    var end = ret + alignMemory(size, 16);
    ___heap_base = end;
    GOT["__heap_base"].value = end;
    return ret;
  }, "getMemory");
  var isInternalSym = /* @__PURE__ */ __name((symName) => ["__cpp_exception", "__c_longjmp", "__wasm_apply_data_relocs", "__dso_handle", "__tls_size", "__tls_align", "__set_stack_limits", "_emscripten_tls_init", "__wasm_init_tls", "__wasm_call_ctors", "__start_em_asm", "__stop_em_asm", "__start_em_js", "__stop_em_js"].includes(symName) || symName.startsWith("__em_js__"), "isInternalSym");
  var uleb128EncodeWithLen = /* @__PURE__ */ __name((arr) => {
    const n = arr.length;
    return [n % 128 | 128, n >> 7, ...arr];
  }, "uleb128EncodeWithLen");
  var wasmTypeCodes = {
    "i": 127,
    // i32
    "p": 127,
    // i32
    "j": 126,
    // i64
    "f": 125,
    // f32
    "d": 124,
    // f64
    "e": 111
  };
  var generateTypePack = /* @__PURE__ */ __name((types) => uleb128EncodeWithLen(Array.from(types, (type) => {
    var code = wasmTypeCodes[type];
    return code;
  })), "generateTypePack");
  var convertJsFunctionToWasm = /* @__PURE__ */ __name((func2, sig) => {
    var bytes = Uint8Array.of(
      0,
      97,
      115,
      109,
      // magic ("\0asm")
      1,
      0,
      0,
      0,
      // version: 1
      1,
      ...uleb128EncodeWithLen([
        1,
        // count: 1
        96,
        // param types
        ...generateTypePack(sig.slice(1)),
        // return types (for now only supporting [] if `void` and single [T] otherwise)
        ...generateTypePack(sig[0] === "v" ? "" : sig[0])
      ]),
      // The rest of the module is static
      2,
      7,
      // import section
      // (import "e" "f" (func 0 (type 0)))
      1,
      1,
      101,
      1,
      102,
      0,
      0,
      7,
      5,
      // export section
      // (export "f" (func 0 (type 0)))
      1,
      1,
      102,
      0,
      0
    );
    var module2 = new WebAssembly.Module(bytes);
    var instance2 = new WebAssembly.Instance(module2, {
      "e": {
        "f": func2
      }
    });
    var wrappedFunc = instance2.exports["f"];
    return wrappedFunc;
  }, "convertJsFunctionToWasm");
  var wasmTableMirror = [];
  var wasmTable = new WebAssembly.Table({
    "initial": 31,
    "element": "anyfunc"
  });
  var getWasmTableEntry = /* @__PURE__ */ __name((funcPtr) => {
    var func2 = wasmTableMirror[funcPtr];
    if (!func2) {
      wasmTableMirror[funcPtr] = func2 = wasmTable.get(funcPtr);
    }
    return func2;
  }, "getWasmTableEntry");
  var updateTableMap = /* @__PURE__ */ __name((offset, count) => {
    if (functionsInTableMap) {
      for (var i2 = offset; i2 < offset + count; i2++) {
        var item = getWasmTableEntry(i2);
        if (item) {
          functionsInTableMap.set(item, i2);
        }
      }
    }
  }, "updateTableMap");
  var functionsInTableMap;
  var getFunctionAddress = /* @__PURE__ */ __name((func2) => {
    if (!functionsInTableMap) {
      functionsInTableMap = /* @__PURE__ */ new WeakMap();
      updateTableMap(0, wasmTable.length);
    }
    return functionsInTableMap.get(func2) || 0;
  }, "getFunctionAddress");
  var freeTableIndexes = [];
  var getEmptyTableSlot = /* @__PURE__ */ __name(() => {
    if (freeTableIndexes.length) {
      return freeTableIndexes.pop();
    }
    return wasmTable["grow"](1);
  }, "getEmptyTableSlot");
  var setWasmTableEntry = /* @__PURE__ */ __name((idx, func2) => {
    wasmTable.set(idx, func2);
    wasmTableMirror[idx] = wasmTable.get(idx);
  }, "setWasmTableEntry");
  var addFunction = /* @__PURE__ */ __name((func2, sig) => {
    var rtn = getFunctionAddress(func2);
    if (rtn) {
      return rtn;
    }
    var ret = getEmptyTableSlot();
    try {
      setWasmTableEntry(ret, func2);
    } catch (err2) {
      if (!(err2 instanceof TypeError)) {
        throw err2;
      }
      var wrapped = convertJsFunctionToWasm(func2, sig);
      setWasmTableEntry(ret, wrapped);
    }
    functionsInTableMap.set(func2, ret);
    return ret;
  }, "addFunction");
  var updateGOT = /* @__PURE__ */ __name((exports2, replace) => {
    for (var symName in exports2) {
      if (isInternalSym(symName)) {
        continue;
      }
      var value = exports2[symName];
      GOT[symName] ||= new WebAssembly.Global({
        "value": "i32",
        "mutable": true
      });
      if (replace || GOT[symName].value == 0) {
        if (typeof value == "function") {
          GOT[symName].value = addFunction(value);
        } else if (typeof value == "number") {
          GOT[symName].value = value;
        } else {
          err(`unhandled export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "updateGOT");
  var relocateExports = /* @__PURE__ */ __name((exports2, memoryBase2, replace) => {
    var relocated = {};
    for (var e in exports2) {
      var value = exports2[e];
      if (typeof value == "object") {
        value = value.value;
      }
      if (typeof value == "number") {
        value += memoryBase2;
      }
      relocated[e] = value;
    }
    updateGOT(relocated, replace);
    return relocated;
  }, "relocateExports");
  var isSymbolDefined = /* @__PURE__ */ __name((symName) => {
    var existing = wasmImports[symName];
    if (!existing || existing.stub) {
      return false;
    }
    return true;
  }, "isSymbolDefined");
  var dynCall = /* @__PURE__ */ __name((sig, ptr, args2 = [], promising = false) => {
    var func2 = getWasmTableEntry(ptr);
    var rtn = func2(...args2);
    function convert(rtn2) {
      return rtn2;
    }
    __name(convert, "convert");
    return convert(rtn);
  }, "dynCall");
  var stackSave = /* @__PURE__ */ __name(() => _emscripten_stack_get_current(), "stackSave");
  var stackRestore = /* @__PURE__ */ __name((val) => __emscripten_stack_restore(val), "stackRestore");
  var createInvokeFunction = /* @__PURE__ */ __name((sig) => (ptr, ...args2) => {
    var sp = stackSave();
    try {
      return dynCall(sig, ptr, args2);
    } catch (e) {
      stackRestore(sp);
      if (e !== e + 0) throw e;
      _setThrew(1, 0);
      if (sig[0] == "j") return 0n;
    }
  }, "createInvokeFunction");
  var resolveGlobalSymbol = /* @__PURE__ */ __name((symName, direct = false) => {
    var sym;
    if (isSymbolDefined(symName)) {
      sym = wasmImports[symName];
    } else if (symName.startsWith("invoke_")) {
      sym = wasmImports[symName] = createInvokeFunction(symName.split("_")[1]);
    }
    return {
      sym,
      name: symName
    };
  }, "resolveGlobalSymbol");
  var onPostCtors = [];
  var addOnPostCtor = /* @__PURE__ */ __name((cb) => onPostCtors.push(cb), "addOnPostCtor");
  var UTF8ToString = /* @__PURE__ */ __name((ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "", "UTF8ToString");
  var loadWebAssemblyModule = /* @__PURE__ */ __name((binary, flags, libName, localScope, handle) => {
    var metadata = getDylinkMetadata(binary);
    function loadModule() {
      var memAlign = Math.pow(2, metadata.memoryAlign);
      var memoryBase = metadata.memorySize ? alignMemory(getMemory(metadata.memorySize + memAlign), memAlign) : 0;
      var tableBase = metadata.tableSize ? wasmTable.length : 0;
      if (handle) {
        HEAP8[handle + 8] = 1;
        LE_HEAP_STORE_U32((handle + 12 >> 2) * 4, memoryBase);
        LE_HEAP_STORE_I32((handle + 16 >> 2) * 4, metadata.memorySize);
        LE_HEAP_STORE_U32((handle + 20 >> 2) * 4, tableBase);
        LE_HEAP_STORE_I32((handle + 24 >> 2) * 4, metadata.tableSize);
      }
      if (metadata.tableSize) {
        wasmTable.grow(metadata.tableSize);
      }
      var moduleExports;
      function resolveSymbol(sym) {
        var resolved = resolveGlobalSymbol(sym).sym;
        if (!resolved && localScope) {
          resolved = localScope[sym];
        }
        if (!resolved) {
          resolved = moduleExports[sym];
        }
        return resolved;
      }
      __name(resolveSymbol, "resolveSymbol");
      var proxyHandler = {
        get(stubs, prop) {
          switch (prop) {
            case "__memory_base":
              return memoryBase;
            case "__table_base":
              return tableBase;
          }
          if (prop in wasmImports && !wasmImports[prop].stub) {
            var res = wasmImports[prop];
            return res;
          }
          if (!(prop in stubs)) {
            var resolved;
            stubs[prop] = (...args2) => {
              resolved ||= resolveSymbol(prop);
              return resolved(...args2);
            };
          }
          return stubs[prop];
        }
      };
      var proxy = new Proxy({}, proxyHandler);
      currentModuleWeakSymbols = metadata.weakImports;
      var info = {
        "GOT.mem": new Proxy({}, GOTHandler),
        "GOT.func": new Proxy({}, GOTHandler),
        "env": proxy,
        "wasi_snapshot_preview1": proxy
      };
      function postInstantiation(module, instance) {
        updateTableMap(tableBase, metadata.tableSize);
        moduleExports = relocateExports(instance.exports, memoryBase);
        if (!flags.allowUndefined) {
          reportUndefinedSymbols();
        }
        function addEmAsm(addr, body) {
          var args = [];
          var arity = 0;
          for (; arity < 16; arity++) {
            if (body.indexOf("$" + arity) != -1) {
              args.push("$" + arity);
            } else {
              break;
            }
          }
          args = args.join(",");
          var func = `(${args}) => { ${body} };`;
          ASM_CONSTS[start] = eval(func);
        }
        __name(addEmAsm, "addEmAsm");
        if ("__start_em_asm" in moduleExports) {
          var start = moduleExports["__start_em_asm"];
          var stop = moduleExports["__stop_em_asm"];
          while (start < stop) {
            var jsString = UTF8ToString(start);
            addEmAsm(start, jsString);
            start = HEAPU8.indexOf(0, start) + 1;
          }
        }
        function addEmJs(name, cSig, body) {
          var jsArgs = [];
          cSig = cSig.slice(1, -1);
          if (cSig != "void") {
            cSig = cSig.split(",");
            for (var i in cSig) {
              var jsArg = cSig[i].split(" ").pop();
              jsArgs.push(jsArg.replace("*", ""));
            }
          }
          var func = `(${jsArgs}) => ${body};`;
          moduleExports[name] = eval(func);
        }
        __name(addEmJs, "addEmJs");
        for (var name in moduleExports) {
          if (name.startsWith("__em_js__")) {
            var start = moduleExports[name];
            var jsString = UTF8ToString(start);
            var parts = jsString.split("<::>");
            addEmJs(name.replace("__em_js__", ""), parts[0], parts[1]);
            delete moduleExports[name];
          }
        }
        var applyRelocs = moduleExports["__wasm_apply_data_relocs"];
        if (applyRelocs) {
          if (runtimeInitialized) {
            applyRelocs();
          } else {
            __RELOC_FUNCS__.push(applyRelocs);
          }
        }
        var init = moduleExports["__wasm_call_ctors"];
        if (init) {
          if (runtimeInitialized) {
            init();
          } else {
            addOnPostCtor(init);
          }
        }
        return moduleExports;
      }
      __name(postInstantiation, "postInstantiation");
      if (flags.loadAsync) {
        return (async () => {
          var instance2;
          if (binary instanceof WebAssembly.Module) {
            instance2 = new WebAssembly.Instance(binary, info);
          } else {
            ({ module: binary, instance: instance2 } = await WebAssembly.instantiate(binary, info));
          }
          return postInstantiation(binary, instance2);
        })();
      }
      var module = binary instanceof WebAssembly.Module ? binary : new WebAssembly.Module(binary);
      var instance = new WebAssembly.Instance(module, info);
      return postInstantiation(module, instance);
    }
    __name(loadModule, "loadModule");
    flags = {
      ...flags,
      rpath: {
        parentLibPath: libName,
        paths: metadata.runtimePaths
      }
    };
    if (flags.loadAsync) {
      return metadata.neededDynlibs.reduce((chain, dynNeeded) => chain.then(() => loadDynamicLibrary(dynNeeded, flags, localScope)), Promise.resolve()).then(loadModule);
    }
    metadata.neededDynlibs.forEach((needed) => loadDynamicLibrary(needed, flags, localScope));
    return loadModule();
  }, "loadWebAssemblyModule");
  var mergeLibSymbols = /* @__PURE__ */ __name((exports2, libName2) => {
    for (var [sym, exp] of Object.entries(exports2)) {
      const setImport = /* @__PURE__ */ __name((target) => {
        if (!isSymbolDefined(target)) {
          wasmImports[target] = exp;
        }
      }, "setImport");
      setImport(sym);
      const main_alias = "__main_argc_argv";
      if (sym == "main") {
        setImport(main_alias);
      }
      if (sym == main_alias) {
        setImport("main");
      }
    }
  }, "mergeLibSymbols");
  var asyncLoad = /* @__PURE__ */ __name(async (url) => {
    var arrayBuffer = await readAsync(url);
    return new Uint8Array(arrayBuffer);
  }, "asyncLoad");
  function loadDynamicLibrary(libName2, flags2 = {
    global: true,
    nodelete: true
  }, localScope2, handle2) {
    var dso = LDSO.loadedLibsByName[libName2];
    if (dso) {
      if (!flags2.global) {
        if (localScope2) {
          Object.assign(localScope2, dso.exports);
        }
      } else if (!dso.global) {
        dso.global = true;
        mergeLibSymbols(dso.exports, libName2);
      }
      if (flags2.nodelete && dso.refcount !== Infinity) {
        dso.refcount = Infinity;
      }
      dso.refcount++;
      if (handle2) {
        LDSO.loadedLibsByHandle[handle2] = dso;
      }
      return flags2.loadAsync ? Promise.resolve(true) : true;
    }
    dso = newDSO(libName2, handle2, "loading");
    dso.refcount = flags2.nodelete ? Infinity : 1;
    dso.global = flags2.global;
    function loadLibData() {
      if (handle2) {
        var data = LE_HEAP_LOAD_U32((handle2 + 28 >> 2) * 4);
        var dataSize = LE_HEAP_LOAD_U32((handle2 + 32 >> 2) * 4);
        if (data && dataSize) {
          var libData = HEAP8.slice(data, data + dataSize);
          return flags2.loadAsync ? Promise.resolve(libData) : libData;
        }
      }
      var libFile = locateFile(libName2);
      if (flags2.loadAsync) {
        return asyncLoad(libFile);
      }
      if (!readBinary) {
        throw new Error(`${libFile}: file not found, and synchronous loading of external files is not available`);
      }
      return readBinary(libFile);
    }
    __name(loadLibData, "loadLibData");
    function getExports() {
      if (flags2.loadAsync) {
        return loadLibData().then((libData) => loadWebAssemblyModule(libData, flags2, libName2, localScope2, handle2));
      }
      return loadWebAssemblyModule(loadLibData(), flags2, libName2, localScope2, handle2);
    }
    __name(getExports, "getExports");
    function moduleLoaded(exports2) {
      if (dso.global) {
        mergeLibSymbols(exports2, libName2);
      } else if (localScope2) {
        Object.assign(localScope2, exports2);
      }
      dso.exports = exports2;
    }
    __name(moduleLoaded, "moduleLoaded");
    if (flags2.loadAsync) {
      return getExports().then((exports2) => {
        moduleLoaded(exports2);
        return true;
      });
    }
    moduleLoaded(getExports());
    return true;
  }
  __name(loadDynamicLibrary, "loadDynamicLibrary");
  var reportUndefinedSymbols = /* @__PURE__ */ __name(() => {
    for (var [symName, entry] of Object.entries(GOT)) {
      if (entry.value == 0) {
        var value = resolveGlobalSymbol(symName, true).sym;
        if (!value && !entry.required) {
          continue;
        }
        if (typeof value == "function") {
          entry.value = addFunction(value, value.sig);
        } else if (typeof value == "number") {
          entry.value = value;
        } else {
          throw new Error(`bad export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "reportUndefinedSymbols");
  var runDependencies = 0;
  var dependenciesFulfilled = null;
  var removeRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies--;
    Module["monitorRunDependencies"]?.(runDependencies);
    if (runDependencies == 0) {
      if (dependenciesFulfilled) {
        var callback = dependenciesFulfilled;
        dependenciesFulfilled = null;
        callback();
      }
    }
  }, "removeRunDependency");
  var addRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies++;
    Module["monitorRunDependencies"]?.(runDependencies);
  }, "addRunDependency");
  var loadDylibs = /* @__PURE__ */ __name(async () => {
    if (!dynamicLibraries.length) {
      reportUndefinedSymbols();
      return;
    }
    addRunDependency("loadDylibs");
    for (var lib of dynamicLibraries) {
      await loadDynamicLibrary(lib, {
        loadAsync: true,
        global: true,
        nodelete: true,
        allowUndefined: true
      });
    }
    reportUndefinedSymbols();
    removeRunDependency("loadDylibs");
  }, "loadDylibs");
  var noExitRuntime = true;
  function setValue(ptr, value, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        HEAP8[ptr] = value;
        break;
      case "i8":
        HEAP8[ptr] = value;
        break;
      case "i16":
        LE_HEAP_STORE_I16((ptr >> 1) * 2, value);
        break;
      case "i32":
        LE_HEAP_STORE_I32((ptr >> 2) * 4, value);
        break;
      case "i64":
        LE_HEAP_STORE_I64((ptr >> 3) * 8, BigInt(value));
        break;
      case "float":
        LE_HEAP_STORE_F32((ptr >> 2) * 4, value);
        break;
      case "double":
        LE_HEAP_STORE_F64((ptr >> 3) * 8, value);
        break;
      case "*":
        LE_HEAP_STORE_U32((ptr >> 2) * 4, value);
        break;
      default:
        abort(`invalid type for setValue: ${type}`);
    }
  }
  __name(setValue, "setValue");
  var ___memory_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1024);
  var ___stack_high = 82240;
  var ___stack_low = 16704;
  var ___stack_pointer = new WebAssembly.Global({
    "value": "i32",
    "mutable": true
  }, 82240);
  var ___table_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1);
  var __abort_js = /* @__PURE__ */ __name(() => abort(""), "__abort_js");
  __abort_js.sig = "v";
  var getHeapMax = /* @__PURE__ */ __name(() => (
    // Stay one Wasm page short of 4GB: while e.g. Chrome is able to allocate
    // full 4GB Wasm memories, the size will wrap back to 0 bytes in Wasm side
    // for any code that deals with heap sizes, which would require special
    // casing all heap size related code to treat 0 specially.
    2147483648
  ), "getHeapMax");
  var growMemory = /* @__PURE__ */ __name((size) => {
    var oldHeapSize = wasmMemory.buffer.byteLength;
    var pages = (size - oldHeapSize + 65535) / 65536 | 0;
    try {
      wasmMemory.grow(pages);
      updateMemoryViews();
      return 1;
    } catch (e) {
    }
  }, "growMemory");
  var _emscripten_resize_heap = /* @__PURE__ */ __name((requestedSize) => {
    var oldSize = HEAPU8.length;
    requestedSize >>>= 0;
    var maxHeapSize = getHeapMax();
    if (requestedSize > maxHeapSize) {
      return false;
    }
    for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
      var overGrownHeapSize = oldSize * (1 + 0.2 / cutDown);
      overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
      var newSize = Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536));
      var replacement = growMemory(newSize);
      if (replacement) {
        return true;
      }
    }
    return false;
  }, "_emscripten_resize_heap");
  _emscripten_resize_heap.sig = "ip";
  var _fd_close = /* @__PURE__ */ __name((fd) => 52, "_fd_close");
  _fd_close.sig = "ii";
  var INT53_MAX = 9007199254740992;
  var INT53_MIN = -9007199254740992;
  var bigintToI53Checked = /* @__PURE__ */ __name((num) => num < INT53_MIN || num > INT53_MAX ? NaN : Number(num), "bigintToI53Checked");
  function _fd_seek(fd, offset, whence, newOffset) {
    offset = bigintToI53Checked(offset);
    return 70;
  }
  __name(_fd_seek, "_fd_seek");
  _fd_seek.sig = "iijip";
  var printCharBuffers = [null, [], []];
  var printChar = /* @__PURE__ */ __name((stream, curr) => {
    var buffer = printCharBuffers[stream];
    if (curr === 0 || curr === 10) {
      (stream === 1 ? out : err)(UTF8ArrayToString(buffer));
      buffer.length = 0;
    } else {
      buffer.push(curr);
    }
  }, "printChar");
  var _fd_write = /* @__PURE__ */ __name((fd, iov, iovcnt, pnum) => {
    var num = 0;
    for (var i2 = 0; i2 < iovcnt; i2++) {
      var ptr = LE_HEAP_LOAD_U32((iov >> 2) * 4);
      var len = LE_HEAP_LOAD_U32((iov + 4 >> 2) * 4);
      iov += 8;
      for (var j = 0; j < len; j++) {
        printChar(fd, HEAPU8[ptr + j]);
      }
      num += len;
    }
    LE_HEAP_STORE_U32((pnum >> 2) * 4, num);
    return 0;
  }, "_fd_write");
  _fd_write.sig = "iippp";
  function _tree_sitter_log_callback(isLexMessage, messageAddress) {
    if (Module.currentLogCallback) {
      const message = UTF8ToString(messageAddress);
      Module.currentLogCallback(message, isLexMessage !== 0);
    }
  }
  __name(_tree_sitter_log_callback, "_tree_sitter_log_callback");
  function _tree_sitter_parse_callback(inputBufferAddress, index, row, column, lengthAddress) {
    const INPUT_BUFFER_SIZE = 10 * 1024;
    const string = Module.currentParseCallback(index, {
      row,
      column
    });
    if (typeof string === "string") {
      setValue(lengthAddress, string.length, "i32");
      stringToUTF16(string, inputBufferAddress, INPUT_BUFFER_SIZE);
    } else {
      setValue(lengthAddress, 0, "i32");
    }
  }
  __name(_tree_sitter_parse_callback, "_tree_sitter_parse_callback");
  function _tree_sitter_progress_callback(currentOffset, hasError) {
    if (Module.currentProgressCallback) {
      return Module.currentProgressCallback({
        currentOffset,
        hasError
      });
    }
    return false;
  }
  __name(_tree_sitter_progress_callback, "_tree_sitter_progress_callback");
  function _tree_sitter_query_progress_callback(currentOffset) {
    if (Module.currentQueryProgressCallback) {
      return Module.currentQueryProgressCallback({
        currentOffset
      });
    }
    return false;
  }
  __name(_tree_sitter_query_progress_callback, "_tree_sitter_query_progress_callback");
  var runtimeKeepaliveCounter = 0;
  var keepRuntimeAlive = /* @__PURE__ */ __name(() => noExitRuntime || runtimeKeepaliveCounter > 0, "keepRuntimeAlive");
  var _proc_exit = /* @__PURE__ */ __name((code) => {
    EXITSTATUS = code;
    if (!keepRuntimeAlive()) {
      Module["onExit"]?.(code);
      ABORT = true;
    }
    quit_(code, new ExitStatus(code));
  }, "_proc_exit");
  _proc_exit.sig = "vi";
  var exitJS = /* @__PURE__ */ __name((status, implicit) => {
    EXITSTATUS = status;
    _proc_exit(status);
  }, "exitJS");
  var handleException = /* @__PURE__ */ __name((e) => {
    if (e instanceof ExitStatus || e == "unwind") {
      return EXITSTATUS;
    }
    quit_(1, e);
  }, "handleException");
  var lengthBytesUTF8 = /* @__PURE__ */ __name((str) => {
    var len = 0;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var c = str.charCodeAt(i2);
      if (c <= 127) {
        len++;
      } else if (c <= 2047) {
        len += 2;
      } else if (c >= 55296 && c <= 57343) {
        len += 4;
        ++i2;
      } else {
        len += 3;
      }
    }
    return len;
  }, "lengthBytesUTF8");
  var stringToUTF8Array = /* @__PURE__ */ __name((str, heap, outIdx, maxBytesToWrite) => {
    if (!(maxBytesToWrite > 0)) return 0;
    var startIdx = outIdx;
    var endIdx = outIdx + maxBytesToWrite - 1;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var u = str.codePointAt(i2);
      if (u <= 127) {
        if (outIdx >= endIdx) break;
        heap[outIdx++] = u;
      } else if (u <= 2047) {
        if (outIdx + 1 >= endIdx) break;
        heap[outIdx++] = 192 | u >> 6;
        heap[outIdx++] = 128 | u & 63;
      } else if (u <= 65535) {
        if (outIdx + 2 >= endIdx) break;
        heap[outIdx++] = 224 | u >> 12;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
      } else {
        if (outIdx + 3 >= endIdx) break;
        heap[outIdx++] = 240 | u >> 18;
        heap[outIdx++] = 128 | u >> 12 & 63;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
        i2++;
      }
    }
    heap[outIdx] = 0;
    return outIdx - startIdx;
  }, "stringToUTF8Array");
  var stringToUTF8 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite), "stringToUTF8");
  var stackAlloc = /* @__PURE__ */ __name((sz) => __emscripten_stack_alloc(sz), "stackAlloc");
  var stringToUTF8OnStack = /* @__PURE__ */ __name((str) => {
    var size = lengthBytesUTF8(str) + 1;
    var ret = stackAlloc(size);
    stringToUTF8(str, ret, size);
    return ret;
  }, "stringToUTF8OnStack");
  var AsciiToString = /* @__PURE__ */ __name((ptr) => {
    var str = "";
    while (1) {
      var ch = HEAPU8[ptr++];
      if (!ch) return str;
      str += String.fromCharCode(ch);
    }
  }, "AsciiToString");
  var stringToUTF16 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => {
    maxBytesToWrite ??= 2147483647;
    if (maxBytesToWrite < 2) return 0;
    maxBytesToWrite -= 2;
    var startPtr = outPtr;
    var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length;
    for (var i2 = 0; i2 < numCharsToWrite; ++i2) {
      var codeUnit = str.charCodeAt(i2);
      LE_HEAP_STORE_I16((outPtr >> 1) * 2, codeUnit);
      outPtr += 2;
    }
    LE_HEAP_STORE_I16((outPtr >> 1) * 2, 0);
    return outPtr - startPtr;
  }, "stringToUTF16");
  LE_ATOMICS_NATIVE_BYTE_ORDER = new Int8Array(new Int16Array([1]).buffer)[0] === 1 ? [
    /* little endian */
    ((x) => x),
    ((x) => x),
    void 0,
    ((x) => x)
  ] : [
    /* big endian */
    ((x) => x),
    ((x) => ((x & 65280) << 8 | (x & 255) << 24) >> 16),
    void 0,
    ((x) => x >> 24 & 255 | x >> 8 & 65280 | (x & 65280) << 8 | (x & 255) << 24)
  ];
  function LE_HEAP_UPDATE() {
    HEAPU16.unsigned = ((x) => x & 65535);
    HEAPU32.unsigned = ((x) => x >>> 0);
  }
  __name(LE_HEAP_UPDATE, "LE_HEAP_UPDATE");
  {
    initMemory();
    if (Module["noExitRuntime"]) noExitRuntime = Module["noExitRuntime"];
    if (Module["print"]) out = Module["print"];
    if (Module["printErr"]) err = Module["printErr"];
    if (Module["dynamicLibraries"]) dynamicLibraries = Module["dynamicLibraries"];
    if (Module["wasmBinary"]) wasmBinary = Module["wasmBinary"];
    if (Module["arguments"]) arguments_ = Module["arguments"];
    if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
    if (Module["preInit"]) {
      if (typeof Module["preInit"] == "function") Module["preInit"] = [Module["preInit"]];
      while (Module["preInit"].length > 0) {
        Module["preInit"].shift()();
      }
    }
  }
  Module["setValue"] = setValue;
  Module["getValue"] = getValue;
  Module["UTF8ToString"] = UTF8ToString;
  Module["stringToUTF8"] = stringToUTF8;
  Module["lengthBytesUTF8"] = lengthBytesUTF8;
  Module["AsciiToString"] = AsciiToString;
  Module["stringToUTF16"] = stringToUTF16;
  Module["loadWebAssemblyModule"] = loadWebAssemblyModule;
  Module["LE_HEAP_STORE_I64"] = LE_HEAP_STORE_I64;
  var ASM_CONSTS = {};
  var _malloc, _calloc, _realloc, _free, _ts_range_edit, _memcmp, _ts_language_symbol_count, _ts_language_state_count, _ts_language_abi_version, _ts_language_name, _ts_language_field_count, _ts_language_next_state, _ts_language_symbol_name, _ts_language_symbol_for_name, _strncmp, _ts_language_symbol_type, _ts_language_field_name_for_id, _ts_lookahead_iterator_new, _ts_lookahead_iterator_delete, _ts_lookahead_iterator_reset_state, _ts_lookahead_iterator_reset, _ts_lookahead_iterator_next, _ts_lookahead_iterator_current_symbol, _ts_point_edit, _ts_parser_delete, _ts_parser_reset, _ts_parser_set_language, _ts_parser_set_included_ranges, _ts_query_new, _ts_query_delete, _iswspace, _iswalnum, _ts_query_copy, _ts_query_pattern_count, _ts_query_capture_count, _ts_query_string_count, _ts_query_capture_name_for_id, _ts_query_capture_quantifier_for_id, _ts_query_string_value_for_id, _ts_query_predicates_for_pattern, _ts_query_start_byte_for_pattern, _ts_query_end_byte_for_pattern, _ts_query_is_pattern_rooted, _ts_query_is_pattern_non_local, _ts_query_is_pattern_guaranteed_at_step, _ts_query_disable_capture, _ts_query_disable_pattern, _ts_tree_copy, _ts_tree_delete, _ts_init, _ts_parser_new_wasm, _ts_parser_enable_logger_wasm, _ts_parser_parse_wasm, _ts_parser_included_ranges_wasm, _ts_language_type_is_named_wasm, _ts_language_type_is_visible_wasm, _ts_language_metadata_wasm, _ts_language_supertypes_wasm, _ts_language_subtypes_wasm, _ts_tree_root_node_wasm, _ts_tree_root_node_with_offset_wasm, _ts_tree_edit_wasm, _ts_tree_included_ranges_wasm, _ts_tree_get_changed_ranges_wasm, _ts_tree_cursor_new_wasm, _ts_tree_cursor_copy_wasm, _ts_tree_cursor_delete_wasm, _ts_tree_cursor_reset_wasm, _ts_tree_cursor_reset_to_wasm, _ts_tree_cursor_goto_first_child_wasm, _ts_tree_cursor_goto_last_child_wasm, _ts_tree_cursor_goto_first_child_for_index_wasm, _ts_tree_cursor_goto_first_child_for_position_wasm, _ts_tree_cursor_goto_next_sibling_wasm, _ts_tree_cursor_goto_previous_sibling_wasm, _ts_tree_cursor_goto_descendant_wasm, _ts_tree_cursor_goto_parent_wasm, _ts_tree_cursor_current_node_type_id_wasm, _ts_tree_cursor_current_node_state_id_wasm, _ts_tree_cursor_current_node_is_named_wasm, _ts_tree_cursor_current_node_is_missing_wasm, _ts_tree_cursor_current_node_id_wasm, _ts_tree_cursor_start_position_wasm, _ts_tree_cursor_end_position_wasm, _ts_tree_cursor_start_index_wasm, _ts_tree_cursor_end_index_wasm, _ts_tree_cursor_current_field_id_wasm, _ts_tree_cursor_current_depth_wasm, _ts_tree_cursor_current_descendant_index_wasm, _ts_tree_cursor_current_node_wasm, _ts_node_symbol_wasm, _ts_node_field_name_for_child_wasm, _ts_node_field_name_for_named_child_wasm, _ts_node_children_by_field_id_wasm, _ts_node_first_child_for_byte_wasm, _ts_node_first_named_child_for_byte_wasm, _ts_node_grammar_symbol_wasm, _ts_node_child_count_wasm, _ts_node_named_child_count_wasm, _ts_node_child_wasm, _ts_node_named_child_wasm, _ts_node_child_by_field_id_wasm, _ts_node_next_sibling_wasm, _ts_node_prev_sibling_wasm, _ts_node_next_named_sibling_wasm, _ts_node_prev_named_sibling_wasm, _ts_node_descendant_count_wasm, _ts_node_parent_wasm, _ts_node_child_with_descendant_wasm, _ts_node_descendant_for_index_wasm, _ts_node_named_descendant_for_index_wasm, _ts_node_descendant_for_position_wasm, _ts_node_named_descendant_for_position_wasm, _ts_node_start_point_wasm, _ts_node_end_point_wasm, _ts_node_start_index_wasm, _ts_node_end_index_wasm, _ts_node_to_string_wasm, _ts_node_children_wasm, _ts_node_named_children_wasm, _ts_node_descendants_of_type_wasm, _ts_node_is_named_wasm, _ts_node_has_changes_wasm, _ts_node_has_error_wasm, _ts_node_is_error_wasm, _ts_node_is_missing_wasm, _ts_node_is_extra_wasm, _ts_node_parse_state_wasm, _ts_node_next_parse_state_wasm, _ts_query_matches_wasm, _ts_query_captures_wasm, _memset, _memcpy, _memmove, _iswalpha, _iswblank, _iswdigit, _iswlower, _iswpunct, _iswupper, _iswxdigit, _memchr, _strlen, _strcmp, _strncat, _strncpy, _towlower, _towupper, _setThrew, __emscripten_stack_restore, __emscripten_stack_alloc, _emscripten_stack_get_current, ___wasm_apply_data_relocs;
  function assignWasmExports(wasmExports2) {
    Module["_malloc"] = _malloc = wasmExports2["malloc"];
    Module["_calloc"] = _calloc = wasmExports2["calloc"];
    Module["_realloc"] = _realloc = wasmExports2["realloc"];
    Module["_free"] = _free = wasmExports2["free"];
    Module["_ts_range_edit"] = _ts_range_edit = wasmExports2["ts_range_edit"];
    Module["_memcmp"] = _memcmp = wasmExports2["memcmp"];
    Module["_ts_language_symbol_count"] = _ts_language_symbol_count = wasmExports2["ts_language_symbol_count"];
    Module["_ts_language_state_count"] = _ts_language_state_count = wasmExports2["ts_language_state_count"];
    Module["_ts_language_abi_version"] = _ts_language_abi_version = wasmExports2["ts_language_abi_version"];
    Module["_ts_language_name"] = _ts_language_name = wasmExports2["ts_language_name"];
    Module["_ts_language_field_count"] = _ts_language_field_count = wasmExports2["ts_language_field_count"];
    Module["_ts_language_next_state"] = _ts_language_next_state = wasmExports2["ts_language_next_state"];
    Module["_ts_language_symbol_name"] = _ts_language_symbol_name = wasmExports2["ts_language_symbol_name"];
    Module["_ts_language_symbol_for_name"] = _ts_language_symbol_for_name = wasmExports2["ts_language_symbol_for_name"];
    Module["_strncmp"] = _strncmp = wasmExports2["strncmp"];
    Module["_ts_language_symbol_type"] = _ts_language_symbol_type = wasmExports2["ts_language_symbol_type"];
    Module["_ts_language_field_name_for_id"] = _ts_language_field_name_for_id = wasmExports2["ts_language_field_name_for_id"];
    Module["_ts_lookahead_iterator_new"] = _ts_lookahead_iterator_new = wasmExports2["ts_lookahead_iterator_new"];
    Module["_ts_lookahead_iterator_delete"] = _ts_lookahead_iterator_delete = wasmExports2["ts_lookahead_iterator_delete"];
    Module["_ts_lookahead_iterator_reset_state"] = _ts_lookahead_iterator_reset_state = wasmExports2["ts_lookahead_iterator_reset_state"];
    Module["_ts_lookahead_iterator_reset"] = _ts_lookahead_iterator_reset = wasmExports2["ts_lookahead_iterator_reset"];
    Module["_ts_lookahead_iterator_next"] = _ts_lookahead_iterator_next = wasmExports2["ts_lookahead_iterator_next"];
    Module["_ts_lookahead_iterator_current_symbol"] = _ts_lookahead_iterator_current_symbol = wasmExports2["ts_lookahead_iterator_current_symbol"];
    Module["_ts_point_edit"] = _ts_point_edit = wasmExports2["ts_point_edit"];
    Module["_ts_parser_delete"] = _ts_parser_delete = wasmExports2["ts_parser_delete"];
    Module["_ts_parser_reset"] = _ts_parser_reset = wasmExports2["ts_parser_reset"];
    Module["_ts_parser_set_language"] = _ts_parser_set_language = wasmExports2["ts_parser_set_language"];
    Module["_ts_parser_set_included_ranges"] = _ts_parser_set_included_ranges = wasmExports2["ts_parser_set_included_ranges"];
    Module["_ts_query_new"] = _ts_query_new = wasmExports2["ts_query_new"];
    Module["_ts_query_delete"] = _ts_query_delete = wasmExports2["ts_query_delete"];
    Module["_iswspace"] = _iswspace = wasmExports2["iswspace"];
    Module["_iswalnum"] = _iswalnum = wasmExports2["iswalnum"];
    Module["_ts_query_copy"] = _ts_query_copy = wasmExports2["ts_query_copy"];
    Module["_ts_query_pattern_count"] = _ts_query_pattern_count = wasmExports2["ts_query_pattern_count"];
    Module["_ts_query_capture_count"] = _ts_query_capture_count = wasmExports2["ts_query_capture_count"];
    Module["_ts_query_string_count"] = _ts_query_string_count = wasmExports2["ts_query_string_count"];
    Module["_ts_query_capture_name_for_id"] = _ts_query_capture_name_for_id = wasmExports2["ts_query_capture_name_for_id"];
    Module["_ts_query_capture_quantifier_for_id"] = _ts_query_capture_quantifier_for_id = wasmExports2["ts_query_capture_quantifier_for_id"];
    Module["_ts_query_string_value_for_id"] = _ts_query_string_value_for_id = wasmExports2["ts_query_string_value_for_id"];
    Module["_ts_query_predicates_for_pattern"] = _ts_query_predicates_for_pattern = wasmExports2["ts_query_predicates_for_pattern"];
    Module["_ts_query_start_byte_for_pattern"] = _ts_query_start_byte_for_pattern = wasmExports2["ts_query_start_byte_for_pattern"];
    Module["_ts_query_end_byte_for_pattern"] = _ts_query_end_byte_for_pattern = wasmExports2["ts_query_end_byte_for_pattern"];
    Module["_ts_query_is_pattern_rooted"] = _ts_query_is_pattern_rooted = wasmExports2["ts_query_is_pattern_rooted"];
    Module["_ts_query_is_pattern_non_local"] = _ts_query_is_pattern_non_local = wasmExports2["ts_query_is_pattern_non_local"];
    Module["_ts_query_is_pattern_guaranteed_at_step"] = _ts_query_is_pattern_guaranteed_at_step = wasmExports2["ts_query_is_pattern_guaranteed_at_step"];
    Module["_ts_query_disable_capture"] = _ts_query_disable_capture = wasmExports2["ts_query_disable_capture"];
    Module["_ts_query_disable_pattern"] = _ts_query_disable_pattern = wasmExports2["ts_query_disable_pattern"];
    Module["_ts_tree_copy"] = _ts_tree_copy = wasmExports2["ts_tree_copy"];
    Module["_ts_tree_delete"] = _ts_tree_delete = wasmExports2["ts_tree_delete"];
    Module["_ts_init"] = _ts_init = wasmExports2["ts_init"];
    Module["_ts_parser_new_wasm"] = _ts_parser_new_wasm = wasmExports2["ts_parser_new_wasm"];
    Module["_ts_parser_enable_logger_wasm"] = _ts_parser_enable_logger_wasm = wasmExports2["ts_parser_enable_logger_wasm"];
    Module["_ts_parser_parse_wasm"] = _ts_parser_parse_wasm = wasmExports2["ts_parser_parse_wasm"];
    Module["_ts_parser_included_ranges_wasm"] = _ts_parser_included_ranges_wasm = wasmExports2["ts_parser_included_ranges_wasm"];
    Module["_ts_language_type_is_named_wasm"] = _ts_language_type_is_named_wasm = wasmExports2["ts_language_type_is_named_wasm"];
    Module["_ts_language_type_is_visible_wasm"] = _ts_language_type_is_visible_wasm = wasmExports2["ts_language_type_is_visible_wasm"];
    Module["_ts_language_metadata_wasm"] = _ts_language_metadata_wasm = wasmExports2["ts_language_metadata_wasm"];
    Module["_ts_language_supertypes_wasm"] = _ts_language_supertypes_wasm = wasmExports2["ts_language_supertypes_wasm"];
    Module["_ts_language_subtypes_wasm"] = _ts_language_subtypes_wasm = wasmExports2["ts_language_subtypes_wasm"];
    Module["_ts_tree_root_node_wasm"] = _ts_tree_root_node_wasm = wasmExports2["ts_tree_root_node_wasm"];
    Module["_ts_tree_root_node_with_offset_wasm"] = _ts_tree_root_node_with_offset_wasm = wasmExports2["ts_tree_root_node_with_offset_wasm"];
    Module["_ts_tree_edit_wasm"] = _ts_tree_edit_wasm = wasmExports2["ts_tree_edit_wasm"];
    Module["_ts_tree_included_ranges_wasm"] = _ts_tree_included_ranges_wasm = wasmExports2["ts_tree_included_ranges_wasm"];
    Module["_ts_tree_get_changed_ranges_wasm"] = _ts_tree_get_changed_ranges_wasm = wasmExports2["ts_tree_get_changed_ranges_wasm"];
    Module["_ts_tree_cursor_new_wasm"] = _ts_tree_cursor_new_wasm = wasmExports2["ts_tree_cursor_new_wasm"];
    Module["_ts_tree_cursor_copy_wasm"] = _ts_tree_cursor_copy_wasm = wasmExports2["ts_tree_cursor_copy_wasm"];
    Module["_ts_tree_cursor_delete_wasm"] = _ts_tree_cursor_delete_wasm = wasmExports2["ts_tree_cursor_delete_wasm"];
    Module["_ts_tree_cursor_reset_wasm"] = _ts_tree_cursor_reset_wasm = wasmExports2["ts_tree_cursor_reset_wasm"];
    Module["_ts_tree_cursor_reset_to_wasm"] = _ts_tree_cursor_reset_to_wasm = wasmExports2["ts_tree_cursor_reset_to_wasm"];
    Module["_ts_tree_cursor_goto_first_child_wasm"] = _ts_tree_cursor_goto_first_child_wasm = wasmExports2["ts_tree_cursor_goto_first_child_wasm"];
    Module["_ts_tree_cursor_goto_last_child_wasm"] = _ts_tree_cursor_goto_last_child_wasm = wasmExports2["ts_tree_cursor_goto_last_child_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_index_wasm"] = _ts_tree_cursor_goto_first_child_for_index_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_index_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_position_wasm"] = _ts_tree_cursor_goto_first_child_for_position_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_position_wasm"];
    Module["_ts_tree_cursor_goto_next_sibling_wasm"] = _ts_tree_cursor_goto_next_sibling_wasm = wasmExports2["ts_tree_cursor_goto_next_sibling_wasm"];
    Module["_ts_tree_cursor_goto_previous_sibling_wasm"] = _ts_tree_cursor_goto_previous_sibling_wasm = wasmExports2["ts_tree_cursor_goto_previous_sibling_wasm"];
    Module["_ts_tree_cursor_goto_descendant_wasm"] = _ts_tree_cursor_goto_descendant_wasm = wasmExports2["ts_tree_cursor_goto_descendant_wasm"];
    Module["_ts_tree_cursor_goto_parent_wasm"] = _ts_tree_cursor_goto_parent_wasm = wasmExports2["ts_tree_cursor_goto_parent_wasm"];
    Module["_ts_tree_cursor_current_node_type_id_wasm"] = _ts_tree_cursor_current_node_type_id_wasm = wasmExports2["ts_tree_cursor_current_node_type_id_wasm"];
    Module["_ts_tree_cursor_current_node_state_id_wasm"] = _ts_tree_cursor_current_node_state_id_wasm = wasmExports2["ts_tree_cursor_current_node_state_id_wasm"];
    Module["_ts_tree_cursor_current_node_is_named_wasm"] = _ts_tree_cursor_current_node_is_named_wasm = wasmExports2["ts_tree_cursor_current_node_is_named_wasm"];
    Module["_ts_tree_cursor_current_node_is_missing_wasm"] = _ts_tree_cursor_current_node_is_missing_wasm = wasmExports2["ts_tree_cursor_current_node_is_missing_wasm"];
    Module["_ts_tree_cursor_current_node_id_wasm"] = _ts_tree_cursor_current_node_id_wasm = wasmExports2["ts_tree_cursor_current_node_id_wasm"];
    Module["_ts_tree_cursor_start_position_wasm"] = _ts_tree_cursor_start_position_wasm = wasmExports2["ts_tree_cursor_start_position_wasm"];
    Module["_ts_tree_cursor_end_position_wasm"] = _ts_tree_cursor_end_position_wasm = wasmExports2["ts_tree_cursor_end_position_wasm"];
    Module["_ts_tree_cursor_start_index_wasm"] = _ts_tree_cursor_start_index_wasm = wasmExports2["ts_tree_cursor_start_index_wasm"];
    Module["_ts_tree_cursor_end_index_wasm"] = _ts_tree_cursor_end_index_wasm = wasmExports2["ts_tree_cursor_end_index_wasm"];
    Module["_ts_tree_cursor_current_field_id_wasm"] = _ts_tree_cursor_current_field_id_wasm = wasmExports2["ts_tree_cursor_current_field_id_wasm"];
    Module["_ts_tree_cursor_current_depth_wasm"] = _ts_tree_cursor_current_depth_wasm = wasmExports2["ts_tree_cursor_current_depth_wasm"];
    Module["_ts_tree_cursor_current_descendant_index_wasm"] = _ts_tree_cursor_current_descendant_index_wasm = wasmExports2["ts_tree_cursor_current_descendant_index_wasm"];
    Module["_ts_tree_cursor_current_node_wasm"] = _ts_tree_cursor_current_node_wasm = wasmExports2["ts_tree_cursor_current_node_wasm"];
    Module["_ts_node_symbol_wasm"] = _ts_node_symbol_wasm = wasmExports2["ts_node_symbol_wasm"];
    Module["_ts_node_field_name_for_child_wasm"] = _ts_node_field_name_for_child_wasm = wasmExports2["ts_node_field_name_for_child_wasm"];
    Module["_ts_node_field_name_for_named_child_wasm"] = _ts_node_field_name_for_named_child_wasm = wasmExports2["ts_node_field_name_for_named_child_wasm"];
    Module["_ts_node_children_by_field_id_wasm"] = _ts_node_children_by_field_id_wasm = wasmExports2["ts_node_children_by_field_id_wasm"];
    Module["_ts_node_first_child_for_byte_wasm"] = _ts_node_first_child_for_byte_wasm = wasmExports2["ts_node_first_child_for_byte_wasm"];
    Module["_ts_node_first_named_child_for_byte_wasm"] = _ts_node_first_named_child_for_byte_wasm = wasmExports2["ts_node_first_named_child_for_byte_wasm"];
    Module["_ts_node_grammar_symbol_wasm"] = _ts_node_grammar_symbol_wasm = wasmExports2["ts_node_grammar_symbol_wasm"];
    Module["_ts_node_child_count_wasm"] = _ts_node_child_count_wasm = wasmExports2["ts_node_child_count_wasm"];
    Module["_ts_node_named_child_count_wasm"] = _ts_node_named_child_count_wasm = wasmExports2["ts_node_named_child_count_wasm"];
    Module["_ts_node_child_wasm"] = _ts_node_child_wasm = wasmExports2["ts_node_child_wasm"];
    Module["_ts_node_named_child_wasm"] = _ts_node_named_child_wasm = wasmExports2["ts_node_named_child_wasm"];
    Module["_ts_node_child_by_field_id_wasm"] = _ts_node_child_by_field_id_wasm = wasmExports2["ts_node_child_by_field_id_wasm"];
    Module["_ts_node_next_sibling_wasm"] = _ts_node_next_sibling_wasm = wasmExports2["ts_node_next_sibling_wasm"];
    Module["_ts_node_prev_sibling_wasm"] = _ts_node_prev_sibling_wasm = wasmExports2["ts_node_prev_sibling_wasm"];
    Module["_ts_node_next_named_sibling_wasm"] = _ts_node_next_named_sibling_wasm = wasmExports2["ts_node_next_named_sibling_wasm"];
    Module["_ts_node_prev_named_sibling_wasm"] = _ts_node_prev_named_sibling_wasm = wasmExports2["ts_node_prev_named_sibling_wasm"];
    Module["_ts_node_descendant_count_wasm"] = _ts_node_descendant_count_wasm = wasmExports2["ts_node_descendant_count_wasm"];
    Module["_ts_node_parent_wasm"] = _ts_node_parent_wasm = wasmExports2["ts_node_parent_wasm"];
    Module["_ts_node_child_with_descendant_wasm"] = _ts_node_child_with_descendant_wasm = wasmExports2["ts_node_child_with_descendant_wasm"];
    Module["_ts_node_descendant_for_index_wasm"] = _ts_node_descendant_for_index_wasm = wasmExports2["ts_node_descendant_for_index_wasm"];
    Module["_ts_node_named_descendant_for_index_wasm"] = _ts_node_named_descendant_for_index_wasm = wasmExports2["ts_node_named_descendant_for_index_wasm"];
    Module["_ts_node_descendant_for_position_wasm"] = _ts_node_descendant_for_position_wasm = wasmExports2["ts_node_descendant_for_position_wasm"];
    Module["_ts_node_named_descendant_for_position_wasm"] = _ts_node_named_descendant_for_position_wasm = wasmExports2["ts_node_named_descendant_for_position_wasm"];
    Module["_ts_node_start_point_wasm"] = _ts_node_start_point_wasm = wasmExports2["ts_node_start_point_wasm"];
    Module["_ts_node_end_point_wasm"] = _ts_node_end_point_wasm = wasmExports2["ts_node_end_point_wasm"];
    Module["_ts_node_start_index_wasm"] = _ts_node_start_index_wasm = wasmExports2["ts_node_start_index_wasm"];
    Module["_ts_node_end_index_wasm"] = _ts_node_end_index_wasm = wasmExports2["ts_node_end_index_wasm"];
    Module["_ts_node_to_string_wasm"] = _ts_node_to_string_wasm = wasmExports2["ts_node_to_string_wasm"];
    Module["_ts_node_children_wasm"] = _ts_node_children_wasm = wasmExports2["ts_node_children_wasm"];
    Module["_ts_node_named_children_wasm"] = _ts_node_named_children_wasm = wasmExports2["ts_node_named_children_wasm"];
    Module["_ts_node_descendants_of_type_wasm"] = _ts_node_descendants_of_type_wasm = wasmExports2["ts_node_descendants_of_type_wasm"];
    Module["_ts_node_is_named_wasm"] = _ts_node_is_named_wasm = wasmExports2["ts_node_is_named_wasm"];
    Module["_ts_node_has_changes_wasm"] = _ts_node_has_changes_wasm = wasmExports2["ts_node_has_changes_wasm"];
    Module["_ts_node_has_error_wasm"] = _ts_node_has_error_wasm = wasmExports2["ts_node_has_error_wasm"];
    Module["_ts_node_is_error_wasm"] = _ts_node_is_error_wasm = wasmExports2["ts_node_is_error_wasm"];
    Module["_ts_node_is_missing_wasm"] = _ts_node_is_missing_wasm = wasmExports2["ts_node_is_missing_wasm"];
    Module["_ts_node_is_extra_wasm"] = _ts_node_is_extra_wasm = wasmExports2["ts_node_is_extra_wasm"];
    Module["_ts_node_parse_state_wasm"] = _ts_node_parse_state_wasm = wasmExports2["ts_node_parse_state_wasm"];
    Module["_ts_node_next_parse_state_wasm"] = _ts_node_next_parse_state_wasm = wasmExports2["ts_node_next_parse_state_wasm"];
    Module["_ts_query_matches_wasm"] = _ts_query_matches_wasm = wasmExports2["ts_query_matches_wasm"];
    Module["_ts_query_captures_wasm"] = _ts_query_captures_wasm = wasmExports2["ts_query_captures_wasm"];
    Module["_memset"] = _memset = wasmExports2["memset"];
    Module["_memcpy"] = _memcpy = wasmExports2["memcpy"];
    Module["_memmove"] = _memmove = wasmExports2["memmove"];
    Module["_iswalpha"] = _iswalpha = wasmExports2["iswalpha"];
    Module["_iswblank"] = _iswblank = wasmExports2["iswblank"];
    Module["_iswdigit"] = _iswdigit = wasmExports2["iswdigit"];
    Module["_iswlower"] = _iswlower = wasmExports2["iswlower"];
    Module["_iswpunct"] = _iswpunct = wasmExports2["iswpunct"];
    Module["_iswupper"] = _iswupper = wasmExports2["iswupper"];
    Module["_iswxdigit"] = _iswxdigit = wasmExports2["iswxdigit"];
    Module["_memchr"] = _memchr = wasmExports2["memchr"];
    Module["_strlen"] = _strlen = wasmExports2["strlen"];
    Module["_strcmp"] = _strcmp = wasmExports2["strcmp"];
    Module["_strncat"] = _strncat = wasmExports2["strncat"];
    Module["_strncpy"] = _strncpy = wasmExports2["strncpy"];
    Module["_towlower"] = _towlower = wasmExports2["towlower"];
    Module["_towupper"] = _towupper = wasmExports2["towupper"];
    _setThrew = wasmExports2["setThrew"];
    __emscripten_stack_restore = wasmExports2["_emscripten_stack_restore"];
    __emscripten_stack_alloc = wasmExports2["_emscripten_stack_alloc"];
    _emscripten_stack_get_current = wasmExports2["emscripten_stack_get_current"];
    ___wasm_apply_data_relocs = wasmExports2["__wasm_apply_data_relocs"];
  }
  __name(assignWasmExports, "assignWasmExports");
  var wasmImports = {
    /** @export */
    __heap_base: ___heap_base,
    /** @export */
    __indirect_function_table: wasmTable,
    /** @export */
    __memory_base: ___memory_base,
    /** @export */
    __stack_high: ___stack_high,
    /** @export */
    __stack_low: ___stack_low,
    /** @export */
    __stack_pointer: ___stack_pointer,
    /** @export */
    __table_base: ___table_base,
    /** @export */
    _abort_js: __abort_js,
    /** @export */
    emscripten_resize_heap: _emscripten_resize_heap,
    /** @export */
    fd_close: _fd_close,
    /** @export */
    fd_seek: _fd_seek,
    /** @export */
    fd_write: _fd_write,
    /** @export */
    memory: wasmMemory,
    /** @export */
    tree_sitter_log_callback: _tree_sitter_log_callback,
    /** @export */
    tree_sitter_parse_callback: _tree_sitter_parse_callback,
    /** @export */
    tree_sitter_progress_callback: _tree_sitter_progress_callback,
    /** @export */
    tree_sitter_query_progress_callback: _tree_sitter_query_progress_callback
  };
  function callMain(args2 = []) {
    var entryFunction = resolveGlobalSymbol("main").sym;
    if (!entryFunction) return;
    args2.unshift(thisProgram);
    var argc = args2.length;
    var argv = stackAlloc((argc + 1) * 4);
    var argv_ptr = argv;
    args2.forEach((arg) => {
      LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, stringToUTF8OnStack(arg));
      argv_ptr += 4;
    });
    LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, 0);
    try {
      var ret = entryFunction(argc, argv);
      exitJS(
        ret,
        /* implicit = */
        true
      );
      return ret;
    } catch (e) {
      return handleException(e);
    }
  }
  __name(callMain, "callMain");
  function run(args2 = arguments_) {
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    preRun();
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    function doRun() {
      Module["calledRun"] = true;
      if (ABORT) return;
      initRuntime();
      preMain();
      readyPromiseResolve?.(Module);
      Module["onRuntimeInitialized"]?.();
      var noInitialRun = Module["noInitialRun"] || false;
      if (!noInitialRun) callMain(args2);
      postRun();
    }
    __name(doRun, "doRun");
    if (Module["setStatus"]) {
      Module["setStatus"]("Running...");
      setTimeout(() => {
        setTimeout(() => Module["setStatus"](""), 1);
        doRun();
      }, 1);
    } else {
      doRun();
    }
  }
  __name(run, "run");
  var wasmExports;
  wasmExports = await createWasm();
  run();
  if (runtimeInitialized) {
    moduleRtn = Module;
  } else {
    moduleRtn = new Promise((resolve, reject) => {
      readyPromiseResolve = resolve;
      readyPromiseReject = reject;
    });
  }
  return moduleRtn;
}
__name(Module2, "Module");
var web_tree_sitter_default = Module2;
var Module3 = null;
async function initializeBinding(moduleOptions) {
  return Module3 ??= await web_tree_sitter_default(moduleOptions);
}
__name(initializeBinding, "initializeBinding");
function checkModule() {
  return !!Module3;
}
__name(checkModule, "checkModule");
var TRANSFER_BUFFER;
var LANGUAGE_VERSION;
var MIN_COMPATIBLE_VERSION;
var finalizer4 = newFinalizer((addresses) => {
  C._ts_parser_delete(addresses[0]);
  C._free(addresses[1]);
});
var Parser = class {
  static {
    __name(this, "Parser");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  logCallback = null;
  /** The parser's current language. */
  language = null;
  /**
   * This must always be called before creating a Parser.
   *
   * You can optionally pass in options to configure the Wasm module, the most common
   * one being `locateFile` to help the module find the `.wasm` file.
   */
  static async init(moduleOptions) {
    setModule(await initializeBinding(moduleOptions));
    TRANSFER_BUFFER = C._ts_init();
    LANGUAGE_VERSION = C.getValue(TRANSFER_BUFFER, "i32");
    MIN_COMPATIBLE_VERSION = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /**
   * Create a new parser.
   */
  constructor() {
    this.initialize();
    finalizer4?.register(this, [this[0], this[1]], this);
  }
  /** @internal */
  initialize() {
    if (!checkModule()) {
      throw new Error("cannot construct a Parser before calling `init()`");
    }
    C._ts_parser_new_wasm();
    this[0] = C.getValue(TRANSFER_BUFFER, "i32");
    this[1] = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /** Delete the parser, freeing its resources. */
  delete() {
    finalizer4?.unregister(this);
    C._ts_parser_delete(this[0]);
    C._free(this[1]);
    this[0] = 0;
    this[1] = 0;
  }
  /**
   * Set the language that the parser should use for parsing.
   *
   * If the language was not successfully assigned, an error will be thrown.
   * This happens if the language was generated with an incompatible
   * version of the Tree-sitter CLI. Check the language's version using
   * {@link Language#version} and compare it to this library's
   * {@link LANGUAGE_VERSION} and {@link MIN_COMPATIBLE_VERSION} constants.
   */
  setLanguage(language) {
    let address;
    if (!language) {
      address = 0;
      this.language = null;
    } else if (language.constructor === Language) {
      address = language[0];
      const version = C._ts_language_abi_version(address);
      if (version < MIN_COMPATIBLE_VERSION || LANGUAGE_VERSION < version) {
        throw new Error(
          `Incompatible language version ${version}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}.`
        );
      }
      this.language = language;
    } else {
      throw new Error("Argument must be a Language");
    }
    C._ts_parser_set_language(this[0], address);
    return this;
  }
  /**
   * Parse a slice of UTF8 text.
   *
   * @param {string | ParseCallback} callback - The UTF8-encoded text to parse or a callback function.
   *
   * @param {Tree | null} [oldTree] - A previous syntax tree parsed from the same document. If the text of the
   *   document has changed since `oldTree` was created, then you must edit `oldTree` to match
   *   the new text using {@link Tree#edit}.
   *
   * @param {ParseOptions} [options] - Options for parsing the text.
   *  This can be used to set the included ranges, or a progress callback.
   *
   * @returns {Tree | null} A {@link Tree} if parsing succeeded, or `null` if:
   *  - The parser has not yet had a language assigned with {@link Parser#setLanguage}.
   *  - The progress callback returned true.
   */
  parse(callback, oldTree, options) {
    if (typeof callback === "string") {
      C.currentParseCallback = (index) => callback.slice(index);
    } else if (typeof callback === "function") {
      C.currentParseCallback = callback;
    } else {
      throw new Error("Argument must be a string or a function");
    }
    if (options?.progressCallback) {
      C.currentProgressCallback = options.progressCallback;
    } else {
      C.currentProgressCallback = null;
    }
    if (this.logCallback) {
      C.currentLogCallback = this.logCallback;
      C._ts_parser_enable_logger_wasm(this[0], 1);
    } else {
      C.currentLogCallback = null;
      C._ts_parser_enable_logger_wasm(this[0], 0);
    }
    let rangeCount = 0;
    let rangeAddress = 0;
    if (options?.includedRanges) {
      rangeCount = options.includedRanges.length;
      rangeAddress = C._calloc(rangeCount, SIZE_OF_RANGE);
      let address = rangeAddress;
      for (let i2 = 0; i2 < rangeCount; i2++) {
        marshalRange(address, options.includedRanges[i2]);
        address += SIZE_OF_RANGE;
      }
    }
    const treeAddress = C._ts_parser_parse_wasm(
      this[0],
      this[1],
      oldTree ? oldTree[0] : 0,
      rangeAddress,
      rangeCount
    );
    if (!treeAddress) {
      C.currentParseCallback = null;
      C.currentLogCallback = null;
      C.currentProgressCallback = null;
      return null;
    }
    if (!this.language) {
      throw new Error("Parser must have a language to parse");
    }
    const result = new Tree(INTERNAL, treeAddress, this.language, C.currentParseCallback);
    C.currentParseCallback = null;
    C.currentLogCallback = null;
    C.currentProgressCallback = null;
    return result;
  }
  /**
   * Instruct the parser to start the next parse from the beginning.
   *
   * If the parser previously failed because of a callback, 
   * then by default, it will resume where it left off on the
   * next call to {@link Parser#parse} or other parsing functions.
   * If you don't want to resume, and instead intend to use this parser to
   * parse some other document, you must call `reset` first.
   */
  reset() {
    C._ts_parser_reset(this[0]);
  }
  /** Get the ranges of text that the parser will include when parsing. */
  getIncludedRanges() {
    C._ts_parser_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Set the logging callback that a parser should use during parsing. */
  setLogger(callback) {
    if (!callback) {
      this.logCallback = null;
    } else if (typeof callback !== "function") {
      throw new Error("Logger callback must be a function");
    } else {
      this.logCallback = callback;
    }
    return this;
  }
  /** Get the parser's current logger. */
  getLogger() {
    return this.logCallback;
  }
};
var PREDICATE_STEP_TYPE_CAPTURE = 1;
var PREDICATE_STEP_TYPE_STRING = 2;
var QUERY_WORD_REGEX = /[\w-]+/g;
var CaptureQuantifier = {
  Zero: 0,
  ZeroOrOne: 1,
  ZeroOrMore: 2,
  One: 3,
  OneOrMore: 4
};
var isCaptureStep = /* @__PURE__ */ __name((step) => step.type === "capture", "isCaptureStep");
var isStringStep = /* @__PURE__ */ __name((step) => step.type === "string", "isStringStep");
var QueryErrorKind = {
  Syntax: 1,
  NodeName: 2,
  FieldName: 3,
  CaptureName: 4,
  PatternStructure: 5
};
var QueryError = class _QueryError extends Error {
  constructor(kind, info2, index, length) {
    super(_QueryError.formatMessage(kind, info2));
    this.kind = kind;
    this.info = info2;
    this.index = index;
    this.length = length;
    this.name = "QueryError";
  }
  kind;
  info;
  index;
  length;
  static {
    __name(this, "QueryError");
  }
  /** Formats an error message based on the error kind and info */
  static formatMessage(kind, info2) {
    switch (kind) {
      case QueryErrorKind.NodeName:
        return `Bad node name '${info2.word}'`;
      case QueryErrorKind.FieldName:
        return `Bad field name '${info2.word}'`;
      case QueryErrorKind.CaptureName:
        return `Bad capture name @${info2.word}`;
      case QueryErrorKind.PatternStructure:
        return `Bad pattern structure at offset ${info2.suffix}`;
      case QueryErrorKind.Syntax:
        return `Bad syntax at offset ${info2.suffix}`;
    }
  }
};
function parseAnyPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}`
    );
  }
  if (!isCaptureStep(steps[1])) {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}"`
    );
  }
  const isPositive = operator === "eq?" || operator === "any-eq?";
  const matchAll = !operator.startsWith("any-");
  if (isCaptureStep(steps[2])) {
    const captureName1 = steps[1].name;
    const captureName2 = steps[2].name;
    textPredicates[index].push((captures) => {
      const nodes1 = [];
      const nodes2 = [];
      for (const c of captures) {
        if (c.name === captureName1) nodes1.push(c.node);
        if (c.name === captureName2) nodes2.push(c.node);
      }
      const compare2 = /* @__PURE__ */ __name((n1, n2, positive) => {
        return positive ? n1.text === n2.text : n1.text !== n2.text;
      }, "compare");
      return matchAll ? nodes1.every((n1) => nodes2.some((n2) => compare2(n1, n2, isPositive))) : nodes1.some((n1) => nodes2.some((n2) => compare2(n1, n2, isPositive)));
    });
  } else {
    const captureName = steps[1].name;
    const stringValue = steps[2].value;
    const matches = /* @__PURE__ */ __name((n) => n.text === stringValue, "matches");
    const doesNotMatch = /* @__PURE__ */ __name((n) => n.text !== stringValue, "doesNotMatch");
    textPredicates[index].push((captures) => {
      const nodes = [];
      for (const c of captures) {
        if (c.name === captureName) nodes.push(c.node);
      }
      const test = isPositive ? matches : doesNotMatch;
      return matchAll ? nodes.every(test) : nodes.some(test);
    });
  }
}
__name(parseAnyPredicate, "parseAnyPredicate");
function parseMatchPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  if (steps[2].type !== "string") {
    throw new Error(
      `Second argument of \`#${operator}\` predicate must be a string. Got @${steps[2].name}.`
    );
  }
  const isPositive = operator === "match?" || operator === "any-match?";
  const matchAll = !operator.startsWith("any-");
  const captureName = steps[1].name;
  const regex2 = new RegExp(steps[2].value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    const test = /* @__PURE__ */ __name((text3, positive) => {
      return positive ? regex2.test(text3) : !regex2.test(text3);
    }, "test");
    if (nodes.length === 0) return !isPositive;
    return matchAll ? nodes.every((text3) => test(text3, isPositive)) : nodes.some((text3) => test(text3, isPositive));
  });
}
__name(parseMatchPredicate, "parseMatchPredicate");
function parseAnyOfPredicate(steps, index, operator, textPredicates) {
  if (steps.length < 2) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected at least 1. Got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  const isPositive = operator === "any-of?";
  const captureName = steps[1].name;
  const stringSteps = steps.slice(2);
  if (!stringSteps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const values = stringSteps.map((s) => s.value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    if (nodes.length === 0) return !isPositive;
    return nodes.every((text3) => values.includes(text3)) === isPositive;
  });
}
__name(parseAnyOfPredicate, "parseAnyOfPredicate");
function parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`
    );
  }
  if (!steps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const properties = operator === "is?" ? assertedProperties : refutedProperties;
  if (!properties[index]) properties[index] = {};
  properties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseIsPredicate, "parseIsPredicate");
function parseSetDirective(steps, index, setProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
  }
  if (!steps.every(isStringStep)) {
    throw new Error(`Arguments to \`#set!\` predicate must be strings.".`);
  }
  if (!setProperties[index]) setProperties[index] = {};
  setProperties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseSetDirective, "parseSetDirective");
function parsePattern(index, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties) {
  if (stepType === PREDICATE_STEP_TYPE_CAPTURE) {
    const name2 = captureNames[stepValueId];
    steps.push({ type: "capture", name: name2 });
  } else if (stepType === PREDICATE_STEP_TYPE_STRING) {
    steps.push({ type: "string", value: stringValues[stepValueId] });
  } else if (steps.length > 0) {
    if (steps[0].type !== "string") {
      throw new Error("Predicates must begin with a literal value");
    }
    const operator = steps[0].value;
    switch (operator) {
      case "any-not-eq?":
      case "not-eq?":
      case "any-eq?":
      case "eq?":
        parseAnyPredicate(steps, index, operator, textPredicates);
        break;
      case "any-not-match?":
      case "not-match?":
      case "any-match?":
      case "match?":
        parseMatchPredicate(steps, index, operator, textPredicates);
        break;
      case "not-any-of?":
      case "any-of?":
        parseAnyOfPredicate(steps, index, operator, textPredicates);
        break;
      case "is?":
      case "is-not?":
        parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties);
        break;
      case "set!":
        parseSetDirective(steps, index, setProperties);
        break;
      default:
        predicates[index].push({ operator, operands: steps.slice(1) });
    }
    steps.length = 0;
  }
}
__name(parsePattern, "parsePattern");
var finalizer5 = newFinalizer((address) => {
  C._ts_query_delete(address);
});
var Query = class {
  static {
    __name(this, "Query");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  exceededMatchLimit;
  /** @internal */
  textPredicates;
  /** The names of the captures used in the query. */
  captureNames;
  /** The quantifiers of the captures used in the query. */
  captureQuantifiers;
  /**
   * The other user-defined predicates associated with the given index.
   *
   * This includes predicates with operators other than:
   * - `match?`
   * - `eq?` and `not-eq?`
   * - `any-of?` and `not-any-of?`
   * - `is?` and `is-not?`
   * - `set!`
   */
  predicates;
  /** The properties for predicates with the operator `set!`. */
  setProperties;
  /** The properties for predicates with the operator `is?`. */
  assertedProperties;
  /** The properties for predicates with the operator `is-not?`. */
  refutedProperties;
  /** The maximum number of in-progress matches for this cursor. */
  matchLimit;
  /**
   * Create a new query from a string containing one or more S-expression
   * patterns.
   *
   * The query is associated with a particular language, and can only be run
   * on syntax nodes parsed with that language. References to Queries can be
   * shared between multiple threads.
   *
   * @link {@see https://tree-sitter.github.io/tree-sitter/using-parsers/queries}
   */
  constructor(language, source) {
    const sourceLength = C.lengthBytesUTF8(source);
    const sourceAddress = C._malloc(sourceLength + 1);
    C.stringToUTF8(source, sourceAddress, sourceLength + 1);
    const address = C._ts_query_new(
      language[0],
      sourceAddress,
      sourceLength,
      TRANSFER_BUFFER,
      TRANSFER_BUFFER + SIZE_OF_INT
    );
    if (!address) {
      const errorId = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      const errorByte = C.getValue(TRANSFER_BUFFER, "i32");
      const errorIndex = C.UTF8ToString(sourceAddress, errorByte).length;
      const suffix = source.slice(errorIndex, errorIndex + 100).split("\n")[0];
      const word = suffix.match(QUERY_WORD_REGEX)?.[0] ?? "";
      C._free(sourceAddress);
      switch (errorId) {
        case QueryErrorKind.Syntax:
          throw new QueryError(QueryErrorKind.Syntax, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
        case QueryErrorKind.NodeName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.FieldName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.CaptureName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.PatternStructure:
          throw new QueryError(errorId, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
      }
    }
    const stringCount = C._ts_query_string_count(address);
    const captureCount = C._ts_query_capture_count(address);
    const patternCount = C._ts_query_pattern_count(address);
    const captureNames = new Array(captureCount);
    const captureQuantifiers = new Array(patternCount);
    const stringValues = new Array(stringCount);
    for (let i2 = 0; i2 < captureCount; i2++) {
      const nameAddress = C._ts_query_capture_name_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      captureNames[i2] = C.UTF8ToString(nameAddress, nameLength);
    }
    for (let i2 = 0; i2 < patternCount; i2++) {
      const captureQuantifiersArray = new Array(captureCount);
      for (let j = 0; j < captureCount; j++) {
        const quantifier = C._ts_query_capture_quantifier_for_id(address, i2, j);
        captureQuantifiersArray[j] = quantifier;
      }
      captureQuantifiers[i2] = captureQuantifiersArray;
    }
    for (let i2 = 0; i2 < stringCount; i2++) {
      const valueAddress = C._ts_query_string_value_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      stringValues[i2] = C.UTF8ToString(valueAddress, nameLength);
    }
    const setProperties = new Array(patternCount);
    const assertedProperties = new Array(patternCount);
    const refutedProperties = new Array(patternCount);
    const predicates = new Array(patternCount);
    const textPredicates = new Array(patternCount);
    for (let i2 = 0; i2 < patternCount; i2++) {
      const predicatesAddress = C._ts_query_predicates_for_pattern(address, i2, TRANSFER_BUFFER);
      const stepCount = C.getValue(TRANSFER_BUFFER, "i32");
      predicates[i2] = [];
      textPredicates[i2] = [];
      const steps = new Array();
      let stepAddress = predicatesAddress;
      for (let j = 0; j < stepCount; j++) {
        const stepType = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        const stepValueId = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        parsePattern(
          i2,
          stepType,
          stepValueId,
          captureNames,
          stringValues,
          steps,
          textPredicates,
          predicates,
          setProperties,
          assertedProperties,
          refutedProperties
        );
      }
      Object.freeze(textPredicates[i2]);
      Object.freeze(predicates[i2]);
      Object.freeze(setProperties[i2]);
      Object.freeze(assertedProperties[i2]);
      Object.freeze(refutedProperties[i2]);
    }
    C._free(sourceAddress);
    this[0] = address;
    this.captureNames = captureNames;
    this.captureQuantifiers = captureQuantifiers;
    this.textPredicates = textPredicates;
    this.predicates = predicates;
    this.setProperties = setProperties;
    this.assertedProperties = assertedProperties;
    this.refutedProperties = refutedProperties;
    this.exceededMatchLimit = false;
    finalizer5?.register(this, address, this);
  }
  /** Delete the query, freeing its resources. */
  delete() {
    finalizer5?.unregister(this);
    C._ts_query_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Iterate over all of the matches in the order that they were found.
   *
   * Each match contains the index of the pattern that matched, and a list of
   * captures. Because multiple patterns can match the same set of nodes,
   * one match may contain captures that appear *before* some of the
   * captures from a previous match.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  matches(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_matches_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const rawCount = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array(rawCount);
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    let filteredCount = 0;
    let address = startAddress;
    for (let i2 = 0; i2 < rawCount; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captures = new Array(captureCount);
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        result[filteredCount] = { patternIndex, captures };
        const setProperties = this.setProperties[patternIndex];
        result[filteredCount].setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        result[filteredCount].assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        result[filteredCount].refutedProperties = refutedProperties;
        filteredCount++;
      }
    }
    result.length = filteredCount;
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /**
   * Iterate over all of the individual captures in the order that they
   * appear.
   *
   * This is useful if you don't care about which pattern matched, and just
   * want a single, ordered sequence of captures.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  captures(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_captures_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array();
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    const captures = new Array();
    let address = startAddress;
    for (let i2 = 0; i2 < count; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      captures.length = captureCount;
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        const capture = captures[captureIndex];
        const setProperties = this.setProperties[patternIndex];
        capture.setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        capture.assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        capture.refutedProperties = refutedProperties;
        result.push(capture);
      }
    }
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /** Get the predicates for a given pattern. */
  predicatesForPattern(patternIndex) {
    return this.predicates[patternIndex];
  }
  /**
   * Disable a certain capture within a query.
   *
   * This prevents the capture from being returned in matches, and also
   * avoids any resource usage associated with recording the capture.
   */
  disableCapture(captureName) {
    const captureNameLength = C.lengthBytesUTF8(captureName);
    const captureNameAddress = C._malloc(captureNameLength + 1);
    C.stringToUTF8(captureName, captureNameAddress, captureNameLength + 1);
    C._ts_query_disable_capture(this[0], captureNameAddress, captureNameLength);
    C._free(captureNameAddress);
  }
  /**
   * Disable a certain pattern within a query.
   *
   * This prevents the pattern from matching, and also avoids any resource
   * usage associated with the pattern. This throws an error if the pattern
   * index is out of bounds.
   */
  disablePattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    C._ts_query_disable_pattern(this[0], patternIndex);
  }
  /**
   * Check if, on its last execution, this cursor exceeded its maximum number
   * of in-progress matches.
   */
  didExceedMatchLimit() {
    return this.exceededMatchLimit;
  }
  /** Get the byte offset where the given pattern starts in the query's source. */
  startIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_start_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the byte offset where the given pattern ends in the query's source. */
  endIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_end_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the number of patterns in the query. */
  patternCount() {
    return C._ts_query_pattern_count(this[0]);
  }
  /** Get the index for a given capture name. */
  captureIndexForName(captureName) {
    return this.captureNames.indexOf(captureName);
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternRooted(patternIndex) {
    return C._ts_query_is_pattern_rooted(this[0], patternIndex) === 1;
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternNonLocal(patternIndex) {
    return C._ts_query_is_pattern_non_local(this[0], patternIndex) === 1;
  }
  /**
   * Check if a given step in a query is 'definite'.
   *
   * A query step is 'definite' if its parent pattern will be guaranteed to
   * match successfully once it reaches the step.
   */
  isPatternGuaranteedAtStep(byteIndex) {
    return C._ts_query_is_pattern_guaranteed_at_step(this[0], byteIndex) === 1;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  CaptureQuantifier,
  Edit,
  LANGUAGE_VERSION,
  Language,
  LookaheadIterator,
  MIN_COMPATIBLE_VERSION,
  Node,
  Parser,
  Query,
  Tree,
  TreeCursor,
  createLanguages
});
})