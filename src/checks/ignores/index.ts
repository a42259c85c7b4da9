import type { Check } from "../../check.ts";

/**
 * Ignores that are of no use. Its findings are made where findings are left out (src/engine/suppress.ts): only there is it
 * known what each ignore did, so it has no reader and no judge of its own.
 */
export const ignoresCheck: Check<never> = {
  id: "ignores",
  title: "Ignores that do not hold, or that nothing needs",
  ruleIds: ["ignores/invalid", "ignores/expired", "ignores/unused"],
  rules: async () => (await import("./rules/index.ts")).rules,
  readers: [],
  judge: () => ({ drafts: [] }),
};
