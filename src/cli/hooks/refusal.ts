import type { Outcome } from "../../app.ts";
import { EXIT, exitCodeOf } from "../../exit-code.ts";
import { render } from "../../report/index.ts";
import type { Host } from "../host.ts";
import { wantsColor } from "../terminal.ts";

export interface Refusal {
  /** What was refused, in a sentence. */
  readonly refused: string;
  /** What to do then: lines to read and to type. */
  readonly next: readonly string[];
}

/**
 * What a hook prints, and its exit code: nothing at all when there is nothing to say. What could not be checked is printed;
 * it is for the person to judge, and no reason to refuse.
 */
export async function printRefusal(
  host: Host,
  { report, context }: Outcome,
  { refused, next }: Refusal,
): Promise<number> {
  if (report.findings.length === 0 && exitCodeOf(report, "never") === EXIT.clean) return EXIT.clean;
  const text = await render("pretty", report, context, {
    pretty: { color: wantsColor(host, undefined), width: host.stdout.columns ?? 100, quiet: true },
  });
  host.stdout.write(text);
  const code = exitCodeOf(report, "error");
  if (code !== EXIT.findings) return EXIT.clean;
  host.stdout.write(`\n${[refused, ...next.map((line) => `  ${line}`)].join("\n")}\n`);
  return code;
}
