import * as z from "zod";
import { closest, UserError } from "../errors.ts";
import { SEVERITIES } from "../finding.ts";

export const SCOPES = ["auto", "changed", "all"] as const;
export const MODES = ["auto", "always", "never"] as const;
/** Whether something is written to GitHub: `auto` where it is permitted and useful. */
export type Mode = (typeof MODES)[number];
const FAIL_ON = [...SEVERITIES, "never"] as const;

/** A list as people write it in YAML: by commas or line by line. */
const list = z.string().transform((text) =>
  text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== ""),
);

/** The words of YAML 1.2's core schema, which are those of `core.getBooleanInput`. */
const flag = z
  .enum(["true", "True", "TRUE", "false", "False", "FALSE"])
  .transform((text) => /^t/i.test(text));

/** Input by input what action.yml declares; a test compares the two. */
export const INPUTS = {
  token: z.string(),
  only: list,
  skip: list,
  /** Empty: what the configuration says. */
  "fail-on": z.enum([...FAIL_ON, ""]),
  scope: z.enum(SCOPES),
  config: z.string().refine((path) => !path.includes("\0")),
  baseline: z.string().refine((path) => !path.includes("\0")),
  offline: flag,
  "cache-dir": z.string().refine((path) => !path.includes("\0")),
  "working-directory": z.string().refine((path) => !path.includes("\0")),
  category: z.string().max(100),
  "check-run": z.enum(MODES),
  comment: z.enum(MODES),
  review: z.enum(MODES),
  "sarif-upload": z.enum(MODES),
  "sarif-file": z.string(),
  "json-file": z.string(),
};

/** Used where the workflow leaves an input empty, and repeated in action.yml for its readers. */
export const DEFAULTS = {
  token: "",
  only: "",
  skip: "",
  "fail-on": "",
  scope: "auto",
  config: "",
  baseline: "",
  offline: "false",
  "cache-dir": "",
  "working-directory": ".",
  category: "",
  "check-run": "auto",
  comment: "auto",
  review: "auto",
  "sarif-upload": "auto",
  "sarif-file": "",
  "json-file": "",
} as const satisfies { [name in keyof typeof INPUTS]: string };

const Inputs = z.object(INPUTS);
export type Inputs = z.infer<typeof Inputs>;

/**
 * The step's inputs, from the variables the runner makes of them.
 * @throws {UserError} for a value an input does not take
 */
export function readInputs(env: { readonly [name: string]: string | undefined }): Inputs {
  const given = Object.fromEntries(
    Object.entries(DEFAULTS).map(([name, fallback]) => {
      const value = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
      return [name, value === "" ? fallback : value];
    }),
  );
  const parsed = Inputs.safeParse(given);
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0]);
  throw refusal(name, given[name] ?? "");
}

function refusal(name: string, value: string): UserError {
  const allowed: { readonly [name: string]: readonly string[] } = {
    "fail-on": FAIL_ON,
    scope: SCOPES,
    "check-run": MODES,
    comment: MODES,
    review: MODES,
    "sarif-upload": MODES,
    offline: ["true", "false"],
  };
  const choices = allowed[name] ?? [];
  const guess = closest(value, choices);
  return new UserError(
    `the input ${name} does not take ${JSON.stringify(value)}`,
    choices.length === 0
      ? "See docs/action.md for what it takes."
      : `${guess ? `Did you mean "${guess}"? ` : ""}It takes ${choices.join(", ")}.`,
  );
}
