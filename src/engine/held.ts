import { Buffer } from "node:buffer";

/** How many versions of a file are held to compare others with: branches take turns. */
const HELD = 6;

/** One version of a file. */
export interface Held {
  readonly id: string;
  readonly bytes: Buffer;
  /** Words in it that matter however far they are from a change. */
  lasting: ReadonlySet<string>;
}

/** The last few versions of a file, in memory that is used again. */
export function createShelf() {
  let held: (Held & { readonly memory: Buffer })[] = [];
  const free: Buffer[] = [];

  function copied(bytes: Uint8Array): { readonly memory: Buffer; readonly bytes: Buffer } {
    const index = free.findIndex(({ length }) => length >= bytes.length);
    const memory =
      index === -1
        ? Buffer.allocUnsafeSlow(Math.ceil(bytes.length * 1.25))
        : (free.splice(index, 1)[0] ?? Buffer.alloc(bytes.length));
    memory.set(bytes);
    return { memory, bytes: memory.subarray(0, bytes.length) };
  }

  return {
    /** The version with that id, or else the last one. */
    find: (id: string | undefined): Held | undefined => held.find((one) => one.id === id) ?? held[0],
    /** What it returns holds until so many others were added, or all were taken down. */
    add(id: string, bytes: Uint8Array): Held {
      const one = { id, ...copied(bytes), lasting: NONE };
      held.unshift(one);
      // The memory of the last is used by the next one at the earliest: it may be the one to compare with.
      const last = held.length > HELD ? held.pop() : undefined;
      if (last) free.push(last.memory);
      return one;
    },
    clear(): void {
      free.push(...held.map(({ memory }) => memory));
      free.length = Math.min(free.length, HELD);
      held = [];
    },
  };
}

const NONE: ReadonlySet<string> = new Set();
