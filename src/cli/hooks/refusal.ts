import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { Outcome } from "../../app.ts";
import { EXIT, exitCodeOf } from "../../exit-code.ts";
import { isAtLeast } from "../../finding.ts";
import { shellQuoted } from "../../install/command.ts";
import { render } from "../../report/index.ts";
import { styleOf } from "../../report/style.ts";
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
  { report, context, failOn }: Outcome,
  { refused, next }: Refusal,
): Promise<number> {
  if (report.findings.length === 0 && exitCodeOf(report, "never") === EXIT.clean) return EXIT.clean;
  const color = wantsColor(host, undefined);
  const text = await render("pretty", report, context, {
    pretty: {
      color,
      width: host.stdout.columns ?? WIDE,
      quiet: true,
      brief: true,
    },
  });
  host.stdout.write(text);
  const code = exitCodeOf(report, failOn);
  if (code !== EXIT.findings) return EXIT.clean;
  host.stdout.write(`\n${[styleOf(color).bold(refused), ...next.map((line) => `  ${line}`)].join("\n")}\n`);
  return code;
}

const FEW = 3;
/** Columns where there is no terminal: a graphical client's window scrolls, and a log has no width. */
const WIDE = 200;

/** What to do about findings before a commit. @param isCommit whether it is one, and not a look at a tree */
export function staged(host: Host, { report, failOn }: Outcome, isCommit: boolean): Refusal {
  const errors = report.findings.filter(({ severity }) => failOn !== "never" && isAtLeast(severity, failOn));
  const secrets = errors.filter(({ check }) => check === "secrets");
  // A name that cannot be typed is not shown as something to type: controls, marks of direction, odd spaces.
  const paths = [...new Set(secrets.map(({ path }) => path))].filter((path) =>
    /^(?!.*\ufffd)[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u.test(path),
  );
  // Git says by the variable in which folder the person is; `git reset` takes names from there, and passes over others.
  const from = host.env["GIT_PREFIX"] ?? "";
  const unstage = paths.slice(0, FEW).map((path) => shellQuoted(posix.relative(from, path)));
  const more = paths.length > FEW ? " …" : "";
  const cli = shellQuoted(fileURLToPath(new URL("cli.js", host.bundle)));
  const rule = errors[0]?.rule ?? "RULE";
  return {
    refused: isCommit ? "The commit was refused." : "Mend these before they go further.",
    next: [
      ...(isCommit && unstage.length > 0
        ? [`Out of the index:  git reset -- ${unstage.join(" ")}${more}`]
        : []),
      `Look again:        node ${cli} scan${isCommit ? " --staged" : ""}`,
      `Let one stand, on the line before it:  bartizan-ignore-next-line ${rule} -- the reason`,
    ],
  };
}
