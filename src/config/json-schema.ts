import * as z from "zod";
import { CHECK_IDS } from "../finding.ts";
import { configurationSchema, type KnownRule } from "./schema.ts";

/** A kind of the file's own makes a rule that no schema knows. */
const OWN_RULE = "^secrets/[a-z0-9]+(-[a-z0-9]+)*$";

/** The schema of configuration files as editors take it: JSON schema, draft 7. @param rules whose names editors complete */
export function configurationJsonSchema(rules: readonly KnownRule[]): string {
  const schema = z.toJSONSchema(configurationSchema(rules), { target: "draft-7", io: "input" });
  const { additionalProperties: level, ...levels } = z
    .looseObject({ additionalProperties: z.unknown() })
    .parse(schema.properties?.["rules"]);
  const name = {
    anyOf: [
      { type: "string", enum: [...CHECK_IDS, ...rules.map(({ id }) => id)] },
      { type: "string", pattern: OWN_RULE },
    ],
  };
  const definitions = {
    levels: { ...levels, patternProperties: { [OWN_RULE]: level }, additionalProperties: false },
    names: {
      description: "Rules, or checks for all of their rules.",
      anyOf: [name, { type: "array", items: name, minItems: 1, maxItems: 1_000 }],
    },
  };
  const references = new Map([
    ["rules", "#/definitions/levels"],
    ["rule", "#/definitions/names"],
  ]);
  // The lists of rules are long, and stand in several places.
  const once = (key: string, value: unknown) => {
    const reference = references.get(key);
    return reference === undefined ? value : { $ref: reference };
  };
  return `${JSON.stringify({ ...schema, definitions }, once, 2)}\n`;
}
