import type { Severity } from "../../../finding.ts";
import type { CheckName } from "../verify/index.ts";

/** One kind of credential: how it is found, what it is called, what it opens, and where it is taken back. One entry is one rule. */
export interface Kind extends Findable, Words {}

/** All that is needed while files are read. Plain data: the bundle holds it apart from the words. */
export interface Findable {
  /** The rule is `secrets/<id>`. */
  readonly id: string;
  /** What its tokens look like, each in the syntax of `Part`. The first one is the one of examples. */
  readonly shapes: readonly string[];
  /** Which part of the shapes to look for, where the longest literal is a poor choice. */
  readonly anchor?: string;
  /**
   * For shapes that say little: the value has to be assigned to a name with one of these in it, lower-cased. What else the
   * name has to say, see `words`.
   */
  readonly names?: readonly string[];
  /** One of these has to be in the name beside `names`. Defaults to words for a secret; `[]`: the name says it all. */
  readonly nouns?: readonly string[];
  /** One of these, lower-cased, has to be somewhere in the file: for shapes that others may have too. */
  readonly beside?: readonly string[];
  /** Tokens of this kind are as often made for a test or a page: less sure, and least where nothing runs. */
  readonly vague?: true;
  /** What the format proves, offline. */
  readonly check?: CheckName;
  /** Which of secretlint's findings are of this kind, as `rule/messageId` or `rule` for all of a rule's. */
  readonly secretlint?: readonly string[];
  /** Found by secretlint or by a reader of its own: the shapes are for examples. */
  readonly elsewhere?: true;
  /** Where two kinds claim the same characters, the higher one is reported. Defaults to 1, to 0.5 with `names`. */
  readonly specificity?: number;
}

/** What is said of it. */
export interface Words {
  readonly id: string;
  readonly provider: string;
  /** With its article: "a GitHub token". */
  readonly name: string;
  /** Defaults to `error`. */
  readonly severity?: Severity;
  /** What whoever holds it can do. Goes on after "Whoever sees this repository can". */
  readonly opens: string;
  /**
   * Where it is revoked or replaced, and how. Goes on after "Take it back first, unless …:"; where there is "nothing to
   * revoke", after "There is".
   */
  readonly revoke: string;
  readonly link: string;
  /** A file for the example other than an assignment in Python; `%secret%` is the sample. */
  readonly example?: { readonly path: string; readonly text: string };
}
