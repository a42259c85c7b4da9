import { createHash } from "node:crypto";
import { visible } from "../report/escape.ts";
import { clip } from "../report/text.ts";
import { DEFAULTS, type Inputs } from "./inputs.ts";
import type { Runner } from "./runner.ts";

/**
 * What this use of the Action is called wherever it leaves something behind, so that the next run finds it again, and other
 * uses in the same workflow do not.
 */
export interface Identity {
  /** Name of the check run. The same for pull requests and merge groups, so that one rule can ask for it. */
  readonly checkName: string;
  readonly externalId: string;
  /** Category in code scanning, the same for every event: results of a pull request are compared with its branch's. */
  readonly category: string;
  /** Within HTML comments: hexadecimal. */
  readonly key: string;
}

const LONGEST_LABEL = 100;
/** What makes two uses look at different things. */
const TELLING = ["working-directory", "only", "skip", "scope", "config"] as const;
const BEFORE_MERGE =
  /^(pull_request|pull_request_target|pull_request_review|pull_request_review_comment|merge_group)$/;

export function identityOf(inputs: Inputs, runner: Runner): Identity {
  const label = clip(visible(inputs.category === "" ? labelOf(inputs) : inputs.category), LONGEST_LABEL);
  const event = runner.event.name;
  const key = createHash("sha256")
    .update(JSON.stringify([runner.workflow, runner.job, label]))
    .digest("hex")
    .slice(0, 16);
  const name = label === "" ? "Bartizan" : `Bartizan: ${label}`;
  return {
    checkName: BEFORE_MERGE.test(event) ? name : `${name} (${clip(visible(event), LONGEST_LABEL)})`,
    externalId: `bartizan/${key}/${clip(event, LONGEST_LABEL)}`,
    category: label === "" ? "bartizan" : `bartizan/${label}`,
    key,
  };
}

function labelOf(inputs: Inputs): string {
  return TELLING.map((name) => ({ name, value: String(inputs[name]) }))
    .filter(({ name, value }) => value !== DEFAULTS[name])
    .map(({ name, value }) => (name === "working-directory" ? value : `${name} ${value}`))
    .join(", ");
}
