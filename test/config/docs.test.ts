import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parseConfig } from "../../src/config/find.ts";
import { projectRoot } from "../helpers/dist.ts";

const page = readFileSync(join(projectRoot, "docs/configuration.md"), "utf8");
const schema = JSON.parse(readFileSync(join(projectRoot, "schema/bartizan.schema.json"), "utf8"));

interface Node {
  readonly $ref?: string;
  readonly properties?: { readonly [name: string]: Node };
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** Every key the schema knows: `checks.secrets.kinds[].id`. Those of rules and of overrides are told once. */
function keysOf(node: Node, at: string): string[] {
  const inside = [
    ...(node.anyOf ?? []).flatMap((one) => keysOf(one, at)),
    ...(node.items ? keysOf(node.items, `${at}[]`) : []),
  ];
  const own = Object.entries(node.properties ?? {}).flatMap(([name, one]) => {
    const key = at === "" ? name : `${at}.${name}`;
    return [key, ...(key === "overrides[].checks" ? [] : keysOf(one, key))];
  });
  return [...new Set([...own, ...inside])];
}

test("the table has a row for every key of the schema, and no other", () => {
  const rows = Array.from(page.matchAll(/^\| `([^`]+)` \|/gm), ([, key]) => key);
  expect(rows.toSorted()).toEqual(keysOf(schema, "").toSorted());
});

test("every example is a configuration", async () => {
  const examples = Array.from(page.matchAll(/^```yaml\n(.*?)^```/gms), ([, text = ""]) => text);
  expect(examples.length).toBeGreaterThanOrEqual(2);
  for (const text of examples) {
    // A made-up id has no shape to check.
    expect((await parseConfig(text, "bartizan.yaml")).file).toBe("bartizan.yaml");
  }
});
