import { corsCheck } from "../../../src/checks/cors/index.ts";
import { LineIndex } from "../../../src/lines.ts";
import { scanFiles } from "../../helpers/scan.ts";

/** What the check says of one file: `severity rule «marked text»` for every finding. */
export async function verdicts(path: string, text: string): Promise<string[]> {
  const { findings, notChecked } = await scanFiles({ [path]: text }, [corsCheck]);
  const lines = new LineIndex(text);
  const said = findings.map(({ severity, rule, startLine, startColumn, endLine, endColumn }) => {
    const start = lines.startOf(startLine) + startColumn - 1;
    const end = lines.startOf(endLine) + endColumn - 1;
    return `${severity} ${rule.replace("cors/", "")} «${text.slice(start, end)}»`;
  });
  return [...said, ...notChecked.map(({ reason }) => `not checked: ${reason}`)];
}
