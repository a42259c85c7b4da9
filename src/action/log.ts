import type { Severity } from "../finding.ts";
import { inertLogLine, visible, workflowData, workflowProperty } from "../report/escape.ts";
import type { Host } from "./host.ts";

/** The step's log, and how many annotations it still has: the runner keeps 10 of each level in a step. */
export interface Log {
  /** A line of text; nothing in it is obeyed. */
  line(text: string): void;
  /** An annotation that belongs to no file. */
  annotate(level: Severity, title: string, message: string): void;
  /** Prints what is made of workflow commands already. */
  commands(text: string): void;
  readonly left: { readonly [level in Severity]: number };
}

const PER_LEVEL = 10;

export function openLog(host: Pick<Host, "print">): Log {
  const left = { error: PER_LEVEL, warning: PER_LEVEL, notice: PER_LEVEL };
  return {
    left,
    line: (text) => host.print(`${inertLogLine(visible(text))}\n`),
    annotate(level, title, message) {
      left[level]--;
      const data = workflowData(message.split("\n").map(visible).join("\n"));
      host.print(`::${level} title=${workflowProperty(visible(title))}::${data}\n`);
    },
    commands: (text) => host.print(text),
  };
}
