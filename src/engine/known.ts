/**
 * By which of its characters each literal of a scan with all checks is found (see `offsetsOf`). In the bundle
 * `scripts/precomputed.ts` puts in what it worked out; here nothing is known, and it is worked out when it is needed.
 */
export const known: { readonly literals: string; readonly offsets: string } = { literals: "", offsets: "" };
