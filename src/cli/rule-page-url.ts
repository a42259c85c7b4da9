import { existsSync } from "node:fs";

/**
 * The page of a rule that came with this installation, as a `file:` address; undefined where the documentation was left
 * out. Nothing has to be online for a person to read why.
 */
export function rulePageBeside(bundle: URL): (ruleId: string) => string | undefined {
  const pages = new URL("../docs/rules/", bundle);
  const there = existsSync(pages);
  return (ruleId) => (there ? new URL(`${ruleId}.md`, pages).href : undefined);
}
