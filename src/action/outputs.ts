import { randomUUID } from "node:crypto";
import type { Host } from "./host.ts";

/** The step's outputs; a test compares the names with action.yml. */
export interface Outputs {
  readonly conclusion: "success" | "failure" | "incomplete";
  readonly findings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  /** Things that had to be checked and could not be. */
  readonly "not-checked": number;
  readonly scope: "changed" | "all" | "nothing";
  /** Absolute paths, empty when no file was asked for. */
  readonly "sarif-file": string;
  readonly "json-file": string;
}

export const NO_OUTPUTS: Outputs = {
  conclusion: "incomplete",
  findings: 0,
  errors: 0,
  warnings: 0,
  notices: 0,
  "not-checked": 0,
  scope: "nothing",
  "sarif-file": "",
  "json-file": "",
};

/** Values are fenced by a word that cannot be guessed, so that none of them can set another output. */
export function writeOutputs(host: Host, outputs: Outputs): void {
  const file = host.env["GITHUB_OUTPUT"];
  if (!file) return;
  const text = Object.entries(outputs).map(([name, value]) => {
    const fence = `end-${randomUUID()}`;
    return `${name}<<${fence}\n${value}\n${fence}\n`;
  });
  host.appendFile(file, text.join(""));
}
