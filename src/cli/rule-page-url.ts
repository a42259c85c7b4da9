import { existsSync } from "node:fs";

/**
 * The page of a rule that came with this installation, as a `file:` address; undefined where the documentation was left
 * out, and for a kind of the configuration's own. Nothing has to be online for a person to read why.
 */
export function rulePageBeside(bundle: URL): (ruleId: string) => string | undefined {
  const pages = new URL("../docs/rules/", bundle);
  return (ruleId) => {
    const page = new URL(`${ruleId}.md`, pages);
    return existsSync(page) ? page.href : undefined;
  };
}
