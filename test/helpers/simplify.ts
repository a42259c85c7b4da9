import type { Argument, Value } from "../../src/languages/value.ts";

/** A value as one line of text, for tests to compare: `env(X, "*")`, `[1, …]`, `{ a: true }`. */
export function simplify(value: Value | undefined): string {
  if (!value) return "(nothing)";
  switch (value.kind) {
    case "string":
      return JSON.stringify(value.value);
    case "number":
    case "bool":
      return String(value.value);
    case "null":
    case "unknown":
      return value.kind === "null" ? "null" : "?";
    case "list":
      return `[${[...value.items.map(simplify), ...(value.open ? ["…"] : [])].join(", ")}]`;
    case "object": {
      const entries = value.entries.map((entry) => `${entry.key}: ${simplify(entry.value)}`);
      return `{${[...entries, ...(value.open ? ["…"] : [])].join(", ")}}`;
    }
    case "regex":
      return `/${value.source}/${value.flags}`;
    case "env":
      return value.fallback ? `env(${value.name}, ${simplify(value.fallback)})` : `env(${value.name})`;
    case "call":
      return `${value.callee}(${value.args.map(simplifyArgument).join(", ")})`;
    case "choice":
      return `choice(${value.options.map((option) => `${option.guard} ${simplify(option.value)}`).join(" | ")})`;
    case "concat":
      return `concat(${value.parts.map(simplify).join(" + ")})`;
    case "function":
      return `fn#${value.fn}`;
    case "member":
      return `${simplify(value.object)}.${value.name}`;
    case "param":
      return `param(${value.name})`;
    case "test":
      return `${value.operator}(${value.operands.map(simplify).join(", ")})`;
    case "reference":
      return `<${value.name}>`;
  }
}

export function simplifyArgument(argument: Argument): string {
  const value = `${argument.spread ? "..." : ""}${simplify(argument.value)}`;
  return argument.name === undefined ? value : `${argument.name}=${value}`;
}
