import type { Imported } from "./imported.ts";

/** @param schema address where editors find the schema; one of a file says where this machine has it, and is left out */
export function configText({ ignore, allow, kinds, off }: Imported, schema: string): string {
  const lines = [
    ...(schema.startsWith("file:") ? [] : [`# yaml-language-server: $schema=${schema}`]),
    "# `bartizan doctor` prints what holds here, and where each value comes from.",
    "extends: recommended # or guide",
    "failOn: error",
  ];
  if (kinds.length + allow.length > 0) lines.push("checks:", "  secrets:");
  if (kinds.length > 0) lines.push("    kinds:", ...kinds.map((kind) => `      - ${flow({ ...kind })}`));
  if (allow.length > 0) {
    const entries = allow.map(({ hash, path, reason }) => ({ ...hash, ...(path ? { path } : {}), reason }));
    lines.push("    allow:", ...entries.map((entry) => `      - ${flow(entry)}`));
  }
  if (off.length > 0) lines.push("rules:", ...off.map((rule) => `  ${rule}: off`));
  if (ignore.length > 0) lines.push("ignore:", ...ignore.map((entry) => `  - ${flow({ ...entry })}`));
  return `${lines.join("\n")}\n`;
}

/** Keys as words, values as JSON, which YAML 1.2 takes as it is. */
function flow(entry: { readonly [key: string]: unknown }): string {
  const pairs = Object.entries(entry).filter(([, value]) => value !== undefined);
  return `{ ${pairs.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(", ")} }`;
}
