import type { FileRole } from "../../file-role.ts";
import type { Span } from "../../finding.ts";
import type { Guard } from "../../languages/value.ts";
import type { OriginTest } from "./origins/origin-test.ts";

/** One CORS configuration: who may read the answers of a server from a browser. What every reader produces. */
export interface CorsPolicy {
  /** Who carries it out, as it begins a sentence: `Starlette's CORSMiddleware`. */
  readonly by: string;
  /** The whole configuration: a call, a function that sets the headers. */
  readonly at: Span;
  readonly role: FileRole;
  readonly guard: Guard;
  /** Any of them is enough to be let in. */
  readonly origins: readonly AllowedOrigin[];
  readonly credentials: Credentials;
  /**
   * What is sent for `*` with credentials on: the caller's own origin, which browsers accept, or `*` itself, which they refuse
   * (Fetch standard, "CORS check").
   */
  readonly wildcardWithCredentials: "reflected" | "refused";
  /** Paths it covers, as far as they are written; empty for all, or unknown. */
  readonly paths: readonly string[];
  readonly spelling: Spelling;
}

/** How the safe form is written here. */
export interface Spelling {
  readonly named: string;
  readonly credentials: string;
}

export interface AllowedOrigin {
  /** Where it is written: the literal, or what stands for it. */
  readonly at: Span;
  readonly lets: Admission;
  readonly guard: Guard;
  /** The environment variable whose absence puts it into force. */
  readonly whenUnset?: string;
  /** Nothing is written: it is what the framework does when not told otherwise. */
  readonly byDefault?: boolean;
}

export type Admission =
  /** The answer says `*`. */
  | { readonly kind: "any" }
  /** The answer repeats whatever origin asks. */
  | { readonly kind: "reflected" }
  /** The answer repeats the origin if it passes. */
  | { readonly kind: "tested"; readonly test: OriginTest }
  /** Written as a wildcard, and compared as text: lets nobody in. */
  | { readonly kind: "ineffective" }
  | { readonly kind: "unknown" };

export interface Credentials {
  readonly state: "on" | "off" | "unknown";
  /** Where they are turned on. */
  readonly at?: Span;
}

export const UNKNOWN: Admission = { kind: "unknown" };
