import type { Evaluation, Field, Invocation } from "../dialect.ts";
import type { Class } from "../program.ts";
import { child, type Node, textOf } from "../syntax.ts";
import type { Value } from "../value.ts";
import { envAt } from "../values.ts";

const SETTINGS_BASES = new Set([
  "pydantic_settings.BaseSettings",
  "pydantic_settings.main.BaseSettings",
  "pydantic.BaseSettings",
  "pydantic.v1.BaseSettings",
  "pydantic.env_settings.BaseSettings",
]);

/** Functions whose `default` is a field's default. */
const FIELD_CALLS = new Set([
  "pydantic.Field",
  "pydantic.fields.Field",
  "pydantic.v1.Field",
  "dataclasses.field",
  "attr.ib",
  "attr.field",
  "attrs.field",
]);

/**
 * What an instance of a settings class or a dataclass holds in a field. Pydantic's `BaseSettings` reads the environment
 * variable of the field's name, in any case, behind the class's `env_prefix`.
 */
export function settingsField(field: Field, evaluation: Evaluation): Value | undefined {
  const { definition } = field;
  if (definition.kind !== "value" && definition.kind !== "nothing") return undefined;
  const isField = definition.node.parent?.type === "assignment" && definition.type !== undefined;
  const written = definition.kind === "value" ? evaluation.evaluate(definition.value) : undefined;
  const call = written?.kind === "call" && FIELD_CALLS.has(written.callee) ? written : undefined;
  const fallback = call ? defaultOf(call, evaluation) : written;
  if (!isField || !field.bases.some((base) => SETTINGS_BASES.has(base))) return fallback;
  const named = call && aliasOf(call);
  const name = named ?? `${prefixOf(field.klass, evaluation)}${field.name}`.toUpperCase();
  return envAt(name, fallback, field.range);
}

type Arguments = Pick<Invocation, "args">;

function named(call: Arguments, name: string): Value | undefined {
  return call.args.find((arg) => arg.name === name)?.value;
}

function defaultOf(call: Arguments, evaluation: Evaluation): Value | undefined {
  const factory = named(call, "default_factory") ?? named(call, "factory");
  if (factory) return evaluation.apply(factory, []);
  const [first] = call.args;
  const positional = first && first.name === undefined && !first.spread ? first.value : undefined;
  const given = named(call, "default") ?? positional;
  // `Field(...)` says the field is required.
  return given?.kind === "unknown" ? undefined : given;
}

/** The variable's own name: `Field(validation_alias="NAME")`, `Field(env="NAME")`. */
function aliasOf(call: Arguments): string | undefined {
  for (const key of ["validation_alias", "alias", "env"]) {
    const value = named(call, key);
    if (value?.kind === "string") return value.value;
    const first =
      value?.kind === "call" ? value.args[0]?.value : value?.kind === "list" ? value.items[0] : undefined;
    if (first?.kind === "string") return first.value;
  }
  return undefined;
}

/** `model_config = SettingsConfigDict(env_prefix="APP_")`, or the inner class `Config` of pydantic 1. */
function prefixOf(klass: Class, evaluation: Evaluation): string {
  const [config] = klass.members.get("model_config") ?? [];
  if (config?.kind === "value") {
    const value = evaluation.evaluate(config.value);
    const prefix =
      value.kind === "call"
        ? named(value, "env_prefix")
        : value.kind === "object"
          ? value.entries.find((entry) => entry.key === "env_prefix")?.value
          : undefined;
    if (prefix?.kind === "string") return prefix.value;
  }
  const inner = configClass(klass);
  const written = inner && evaluation.evaluate(inner);
  return written?.kind === "string" ? written.value : "";
}

function configClass(klass: Class): Node | undefined {
  const body = child(klass.node, "body");
  for (const statement of body?.children ?? []) {
    const name = child(statement, "name");
    if (statement.type !== "class_definition" || !name || textOf(name) !== "Config") continue;
    for (const line of child(statement, "body")?.children ?? []) {
      const [assignment] = line.children;
      const left = assignment && child(assignment, "left");
      if (assignment && left && textOf(left) === "env_prefix") return child(assignment, "right");
    }
  }
  return undefined;
}
