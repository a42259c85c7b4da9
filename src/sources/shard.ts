import { createHash } from "node:crypto";
import type { Entry, Source } from "./source.ts";

/** One of several parts of a scope, each of which is looked at by a scan of its own. */
export interface Shard {
  /** From 1 on. */
  readonly index: number;
  readonly count: number;
  /** Tells scopes apart: only parts of the same one belong together. Hexadecimal. */
  readonly of: string;
  /** The files that the other shards look at. */
  readonly others: readonly Entry[];
  /** Whether this shard says what is to be said of a path, be there such a file or not. */
  owns(path: string): boolean;
}

/**
 * The files of a source that belong to one shard. Which do depends on their paths alone, so that every machine splits alike.
 * @param index from 1 on
 */
export function shardOf(source: Source, index: number, count: number): Source & { readonly shard: Shard } {
  const owns = (path: string) => hashOf(path) % count === index - 1;
  const listing = createHash("sha256");
  for (const { path, kind, size } of source.entries) listing.update(`${path}\0${kind}\0${size ?? ""}\0`);
  return {
    ...source,
    entries: source.entries.filter(({ path }) => owns(path)),
    problems: source.problems.filter(({ path }) => path === "" || owns(path)),
    shard: {
      index,
      count,
      of: listing.digest("hex").slice(0, 32),
      others: source.entries.filter(({ path }) => !owns(path)),
      owns,
    },
  };
}

function hashOf(path: string): number {
  return createHash("sha256").update(path).digest().readUInt32BE(0);
}
