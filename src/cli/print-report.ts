import { resolve } from "node:path";
import { UserError } from "../errors.ts";
import { render } from "../report/index.ts";
import type { Report, ReportContext } from "../report/report.ts";
import { writeWhole } from "../write-whole.ts";
import type { MergeArgs } from "./args.ts";
import type { Host } from "./host.ts";
import { wantsColor } from "./terminal.ts";

type PrintArgs = Pick<MergeArgs, "format" | "output" | "quiet" | "verbose" | "color">;

/**
 * Prints a report, or writes it to a file.
 * @throws {UserError} when it cannot be written
 */
export async function printReport(
  host: Host,
  args: PrintArgs,
  report: Report,
  context: ReportContext,
): Promise<void> {
  const toFile = args.output !== undefined;
  const text = await render(args.format, report, context, {
    pretty: {
      color: !toFile && wantsColor(host, args.color),
      width: toFile ? 100 : (host.stdout.columns ?? 100),
      quiet: args.quiet,
      verbose: args.verbose,
    },
  });
  if (args.output === undefined) host.stdout.write(text);
  else await write(resolve(host.cwd, args.output), text, args.output);
}

async function write(file: string, text: string, named: string): Promise<void> {
  try {
    await writeWhole(file, text);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new UserError(
      `the report cannot be written to ${named} (${code})`,
      "Name a file in a directory you can write to.",
    );
  }
}
