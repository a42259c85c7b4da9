import type { Span } from "../../../finding.ts";
import type { Candidate } from "../model.ts";

/** Rules about files as a whole, in the order of `FILE_RULES`; the rule is `secrets/<id>`. */
export const FILE_RULE_IDS = [
  "tracked-env-file",
  "env-not-ignored",
  "tracked-credentials-file",
  "tracked-key-file",
  "terraform-state",
  "tracked-database",
  "shell-history",
  "env-in-image",
  "test-key-in-production",
  "shared-between-environments",
] as const;
export type FileRuleId = (typeof FILE_RULE_IDS)[number];

/** A value that only its name or its place in the format tells from any other. No text of it leaves the reader. */
export interface HeldValue {
  /** What it is given to; may be shown. */
  readonly name: string;
  /** Name and value. */
  readonly at: Span;
  readonly secret: Span;
  readonly digest: string;
  /** A machine made it; else somebody thought of it. */
  readonly made: boolean;
}

/** A file that exists to hold credentials: told of when it does. */
export interface Holder {
  readonly fact: "env-file" | "credentials-file" | "key-file";
  readonly path: string;
  /** What such a file is, with its article, where the path does not say it. */
  readonly what: string;
  readonly values: readonly HeldValue[];
}

/** Something that is so whatever else stands in the file. */
export interface Statement {
  readonly fact: Exclude<FileRuleId, "tracked-env-file" | "env-not-ignored" | "tracked-credentials-file">;
  readonly at: Span;
  /** What the message says, as a whole sentence. */
  readonly message: string;
  /** What is to be masked, where it is one. */
  readonly secret?: Span;
  readonly severity?: "warning" | "notice";
  readonly confidence?: "medium" | "low";
  /** The place in another environment's file. */
  readonly other?: Span;
  /** Of the file that `other` is in: that one is told of instead when it is looked at too. */
  readonly otherIsWorse?: boolean;
  readonly identity?: string;
}

export type FileFact = Holder | Statement;

/** What readers of this check make: something shaped like a credential, or what a file is. */
export type SecretModel = Candidate | FileFact;

/** What is to be masked of it. */
export function secretsOf(model: SecretModel): readonly Span[] {
  if ("values" in model) return model.values.map(({ secret }) => secret);
  return model.secret ? [model.secret] : [];
}
