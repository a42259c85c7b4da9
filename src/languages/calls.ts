import type { Invocation } from "./dialect.ts";
import type { Evaluator } from "./evaluate.ts";
import type { ArgumentNode } from "./expression.ts";
import { type Node, rangeOf } from "./syntax.ts";
import type { Argument, Value } from "./value.ts";
import { callAt } from "./values.ts";

export interface Calls {
  /** The call that stands at a node; undefined when there is none. */
  call(node: Node): Invocation | undefined;
  /** The full name of what would be called. */
  calleeName(node: Node): string;
  /** What a call gives. */
  result(call: Invocation): Value;
}

export function createCalls(late: () => Evaluator): Calls {
  return {
    call(node) {
      const evaluator = late();
      const expression = evaluator.expression(node);
      if (expression.kind !== "call") return undefined;
      const { name, receiver, target } = calleeOf(expression.callee, evaluator);
      return {
        callee: name,
        name: name.slice(name.lastIndexOf(".") + 1),
        receiver,
        target,
        args: argumentsOf(expression.args, evaluator),
        range: rangeOf(node),
      };
    },
    calleeName: (node) => calleeOf(node, late()).name,
    result(call) {
      const evaluator = late();
      return (
        evaluator.dialect.library.call(call, evaluator) ??
        ownResult(call, evaluator) ??
        callAt(call, call.range)
      );
    },
  };
}

interface Callee {
  readonly name: string;
  readonly receiver: Value | undefined;
  readonly target: Value;
}

/** The name of what is called, and the object it is called on. */
function calleeOf(node: Node, evaluator: Evaluator): Callee {
  let at = node;
  let expression = evaluator.expression(at);
  while (expression.kind === "same") {
    at = expression.node;
    expression = evaluator.expression(at);
  }
  if (expression.kind !== "member") {
    const target = evaluator.evaluate(at);
    return { name: evaluator.fullName(target), receiver: undefined, target };
  }
  const receiver = evaluator.evaluate(expression.object);
  const target = evaluator.property(receiver, expression.name, rangeOf(at));
  const name = evaluator.fullName(target);
  return { name: name === "?" ? `?.${expression.name}` : name, receiver, target };
}

function argumentsOf(nodes: readonly ArgumentNode[], evaluator: Evaluator): Argument[] {
  return nodes.flatMap(({ name, spread, node }): Argument[] => {
    const value = evaluator.evaluate(node);
    if (spread === "list") {
      if (value.kind !== "list") return [{ spread: true, value }];
      const rest: Argument[] = value.open
        ? [{ spread: true, value: { kind: "unknown", range: value.range } }]
        : [];
      return [...value.items.map((item): Argument => ({ spread: false, value: item })), ...rest];
    }
    if (spread === "object") {
      if (value.kind !== "object") return [{ spread: true, value }];
      const rest: Argument[] = value.open
        ? [{ spread: true, value: { kind: "unknown", range: value.range } }]
        : [];
      return [
        ...value.entries.map((entry): Argument => ({ name: entry.key, spread: false, value: entry.value })),
        ...rest,
      ];
    }
    return [name === undefined ? { spread: false, value } : { name, spread: false, value }];
  });
}

/** What a function of this file returns for these arguments. */
function ownResult({ target, receiver, args }: Invocation, evaluator: Evaluator): Value | undefined {
  if (target.kind !== "function") return undefined;
  const record = evaluator.program.functions[target.fn];
  if (!record || args.some((arg) => arg.spread)) return undefined;
  const isMethod = evaluator.dialect.explicitSelf && record.klass !== undefined && receiver !== undefined;
  const listed = args.filter((arg) => arg.name === undefined).map((arg) => arg.value);
  if (isMethod) listed.unshift(receiver);
  const given: (Value | undefined)[] = record.params.map((_, index) => listed[index]);
  for (const definition of record.definitions) {
    const named = args.find((arg) => arg.name === definition.name);
    if (definition.path.length > 0 || definition.rest) continue;
    given[definition.index] ??= named?.value;
    if (definition.fallback) given[definition.index] ??= evaluator.evaluate(definition.fallback);
  }
  return evaluator.apply(target, given);
}
