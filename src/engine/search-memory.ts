/** Where things are in the memory of `search-wasm.ts`, in bytes. */
export const PLACE = {
  /** Two bytes a slot: the number of its bucket; 0 for none. */
  slots: 0,
  /** By number: see `FIELD`. */
  buckets: 0x10000,
  entries: 0x20000,
  /** By literal, a byte: 1 when it was found. */
  seen: 0x30000,
  /** By literal, a byte: 1 when it has to be asked at every place whether it counts. */
  asks: 0x31000,
  /** Literals that were found without asking, four bytes each. */
  found: 0x32000,
  state: 0x36000,
  /** All literals, in lower case. */
  text: 0x37000,
  input: 0x48000,
  end: 0x70000,
} as const;

/** So many literals there may be: the memory of buckets, entries and the rest is for so many. */
export const MOST_LITERALS = 0x1000;

/** Offsets of four bytes in a bucket and in an entry, and the size of either. */
export const FIELD = {
  /** Which characters, of 32, stand before the three in one of the literals of the bucket, and which behind: a bit each. */
  before: 0,
  behind: 4,
  /** The place of the bucket's first entry, and behind its last. */
  entry: 8,
  end: 12,
  literal: 0,
  /** The place of the literal's first character. */
  text: 4,
  length: 8,
  /** Where in it the three characters stand that it is found by. */
  offset: 12,
  size: 16,
} as const;

/** What a search is at: offsets of four bytes. */
export const STATE = {
  /** The place to go on from, and the slot of the two characters before. */
  next: 0,
  slot: 4,
  /** The place of the next entry of the bucket that the search is in, and behind the last of them; 0 for none. */
  entry: 8,
  end: 12,
  /** The literal that is asked about, and its place. */
  literal: 16,
  at: 20,
  /** How many were found without asking. */
  found: 24,
} as const;
