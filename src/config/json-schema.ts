import * as z from "zod";
import { configurationSchema, type KnownRule } from "./schema.ts";

/** The schema of configuration files as editors take it: JSON schema, draft 7. @param rules whose names editors complete */
export function configurationJsonSchema(rules: readonly KnownRule[]): string {
  const schema = z.toJSONSchema(configurationSchema(rules), { target: "draft-7", io: "input" });
  const levels = schema.properties?.["rules"];
  // The list of rules is long, and stands in two places.
  const once = (key: string, value: unknown) => (key === "rules" ? { $ref: "#/definitions/levels" } : value);
  return `${JSON.stringify({ ...schema, definitions: { levels } }, once, 2)}\n`;
}
