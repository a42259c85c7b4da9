import type { Confidence, Span } from "../../finding.ts";

/** Something shaped like a credential. No text of it leaves the reader, only what the judge needs to weigh it. */
export interface Candidate {
  /** Id of a `Kind`. */
  readonly kind: string;
  /** The place to report. */
  readonly at: Span;
  /** The secret itself, to be masked in every output; may be longer or shorter than `at`. */
  readonly secret: Span;
  /** What the provider's format shows of every token, such as `ghp_`; may be shown. */
  readonly publicPrefix: string;
  /** 16 bits of a hash of the value, as four hexadecimal digits. */
  readonly digest: string;
  /** What the value is given to, such as `DB_PASSWORD`, where that is how it was found. May be shown. */
  readonly name?: string;
  /** What it is encoded in, outermost first. Left out: nothing. */
  readonly encodings?: readonly string[];
  /** What else its content says, without being part of the secret, such as the account that a key id belongs to. */
  readonly data?: { readonly [key: string]: string | boolean };
  /** How sure the reader is, where no format proves anything. */
  readonly confidence?: Confidence;
  /** Signs in the value or its surroundings that nobody can log in with it. */
  readonly doubts: readonly Doubt[];
  /** The format itself shows that somebody issued it, by a checksum or a structure that nobody types. */
  readonly proven?: boolean;
}

export type Doubt =
  /** The value is one that documentation uses, such as one that ends in EXAMPLE. */
  | "documented-example"
  /** A word that stands for a secret, or the same few characters again and again. */
  | "placeholder"
  /** The host is this very machine, or a name that resolves nowhere else. */
  | "local-host"
  /** A name of something, not the key to it. */
  | "identifier"
  /** The provider gives out no token of this shape, such as one without its secret part. */
  | "malformed"
  /** Its last characters are not the checksum of the others. */
  | "bad-checksum"
  /** It says itself that it ended long ago. */
  | "expired"
  /** It carries no signature. */
  | "unsigned"
  /** Made to be handed to everybody. */
  | "public"
  /** Counted up, or typed in a row: of many different characters, but drawn at random by nobody. */
  | "typed";
