import { defineRule, type Rule } from "../../rule.ts";
import { fixOf, whyOf } from "./advice.ts";
import { fileRules } from "./files/rules.ts";
import { kinds } from "./kinds/families.ts";
import type { Kind } from "./kinds/kind.ts";
import { exampleOf, sampleOfKind } from "./sample.ts";

export const rules: readonly Rule[] = [...kinds.map(ruleOf), ...fileRules];

function ruleOf(kind: Kind): Rule {
  const samples = { secret: () => sampleOfKind(kind), key: () => "KEY" };
  const { path, text } = exampleOf(kind);
  return defineRule({
    id: `secrets/${kind.id}`,
    aliases: (kind.secretlint ?? []).map((found) => `@secretlint/secretlint-rule-${found.split("/")[0]}`),
    severity: kind.severity ?? "error",
    title: `${kind.name.charAt(0).toUpperCase()}${kind.name.slice(1)} in a file`,
    what: `A file holds ${kind.name}.`,
    why: whyOf(kind),
    fix: fixOf(kind),
    cwe: [798, 540],
    links: [kind.link],
    controls: ["secrets-in-environment"],
    examples: {
      bad: [{ title: `${kind.name} in ${path}`, files: { [path]: text }, samples }],
      good: [
        {
          title: "read from the environment",
          files: { "app/settings.py": 'import os\n\nTOKEN = os.environ["SERVICE_TOKEN"]\n' },
        },
      ],
    },
  });
}
