import type { PlainIndex } from "./literal-index.ts";

/**
 * The literals of a scan with all checks, and how they are looked up. In the bundle `scripts/precomputed.ts` puts in what it
 * worked out; here nothing is known, and it is worked out when it is needed.
 */
export const known: { readonly literals: string; readonly index?: PlainIndex } = { literals: "" };
