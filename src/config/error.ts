import { UserError } from "../errors.ts";
import type { Place } from "./configuration.ts";

export interface ConfigProblem extends Place {
  readonly message: string;
}

/** More than these are counted, not shown. */
const MOST_SHOWN = 20;

/** Everything that is wrong with a configuration file, in the order of its lines. */
export class ConfigError extends UserError {
  readonly problems: readonly ConfigProblem[];

  constructor(name: string, problems: readonly ConfigProblem[]) {
    const count = problems.length === 1 ? "a mistake" : `${problems.length} mistakes`;
    const more = problems.length - MOST_SHOWN;
    super(
      `${name} has ${count}, so nothing was looked at`,
      "Mend it, or leave it out with --no-config; docs/configuration.md lists what it can hold.",
      [
        ...problems
          .slice(0, MOST_SHOWN)
          .map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`),
        ...(more > 0 ? [`and ${more} more`] : []),
      ],
    );
    this.name = "ConfigError";
    this.problems = problems;
  }
}
