import { describe, expect, test } from "@jest/globals";
import { FILE_RULE_IDS } from "../../../src/checks/secrets/files/model.ts";
import { secretsCheck } from "../../../src/checks/secrets/index.ts";
import { kinds } from "../../../src/checks/secrets/kinds/families.ts";
import type { Kind } from "../../../src/checks/secrets/kinds/kind.ts";
import { tokenKeywords } from "../../../src/checks/secrets/kinds/start.ts";
import { mostSpecific } from "../../../src/checks/secrets/overlap.ts";
import { tokensIn } from "../../../src/checks/secrets/readers/tokens.ts";
import { nameOf, sampleOfKind } from "../../../src/checks/secrets/sample.ts";
import { SourceFile } from "../../../src/file.ts";

const own = kinds.filter((kind) => !kind.elsewhere);

/** What the reader finds, as `kind:value`, the most specific only. */
function found(text: string): string[] {
  const lower = text.toLowerCase();
  const hits = new Set(tokenKeywords.filter((keyword) => lower.includes(keyword)));
  return mostSpecific(tokensIn(new SourceFile("f", text), hits)).map(
    ({ kind, at, secret }) =>
      `${kind}:${secret.start === at.start ? text.slice(at.start, at.end) : text.slice(secret.start, secret.end)}`,
  );
}

/** Ways to write a value down: name and value, and whether a name is said at all. */
const SURROUNDINGS: { readonly [title: string]: (name: string, value: string) => string } = {
  Python: (name, value) => `${name} = "${value}"\n`,
  JavaScript: (name, value) => `export const ${camel(name)} = '${value}';\n`,
  TypeScript: (name, value) => `const ${name}: string = "${value}";\n`,
  Go: (name, value) => `\t${camel(name)} := "${value}"\n`,
  Ruby: (name, value) => `config["${name.toLowerCase()}"] = '${value}'\n`,
  PHP: (name, value) => `define('${name}', '${value}');\n$a = ['${name.toLowerCase()}' => '${value}'];\n`,
  Java: (name, value) => `  private static final String ${name} = "${value}";\n`,
  YAML: (name, value) => `env:\n  ${name.toLowerCase()}: ${value}\n`,
  JSON: (name, value) => `{"${name}": "${value}"}\n`,
  dotenv: (name, value) => `A=1\n${name}=${value}\n`,
  "command line": (name, value) => `deploy --${name.toLowerCase().replace(/_/g, "-")}=${value} --now\n`,
  header: (name, value) => `curl -H "X-${name}: ${value}" https://api.corp.io\n`,
  address: (name, value) => `https://api.corp.io/v1?${name.toLowerCase()}=${value}&page=1\n`,
  XML: (name, value) => `<add key="${name}" value="${value}" />\n<${name}>${value}</${name}>\n`,
  prose: (name, value) => `The ${name} is: see \`${name}=${value}\`, thanks.\n`,
};

function camel(name: string): string {
  return name.toLowerCase().replace(/_+(.)/g, (_, letter: string) => letter.toUpperCase());
}

function about(kind: Kind): string {
  return kind.beside ? `# ${kind.beside[0]}\n` : "";
}

describe("every kind is found wherever it is written", () => {
  test.each(own.map((kind) => [kind.id, kind] as const))("%s", (_, kind) => {
    const missed: string[] = [];
    Object.entries(SURROUNDINGS).forEach(([title, write], index) => {
      if (kind.example && !["Python", "Java", "JSON", "dotenv", "header"].includes(title)) return;
      for (const shape of kind.shapes.keys()) {
        const value = sampleOfKind(kind, 100 * shape + index + 1, shape);
        const text = about(kind) + write(nameOf(kind), value);
        if (
          !found(text).some(
            (one) => one.startsWith(`${kind.id}:`) && value.includes(one.slice(kind.id.length + 1)),
          )
        )
          missed.push(`${title}, shape ${shape}: ${found(text).map((one) => one.split(":")[0])}`);
      }
    });
    expect(missed).toEqual([]);
  });
});

test("ids are unique, and there are enough", () => {
  const ids = kinds.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(secretsCheck.ruleIds).toEqual([...ids, ...FILE_RULE_IDS].map((id) => `secrets/${id}`));
});
