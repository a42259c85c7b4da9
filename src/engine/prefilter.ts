import { Buffer } from "node:buffer";

/** While all that was looked at is no more than this many bytes, building the automaton would cost more than it saves. */
const PLAIN_BYTES = 24 * 1024;

/**
 * Which of many literals occur in a file, in one pass over its bytes: an Aho-Corasick automaton, completed to a DFA over
 * byte classes. Letters match without regard to case. Nothing is decoded and nothing allocated while it runs, which is
 * what lets most files of a repository pass without any reader seeing them. The first few kilobytes, which are all that
 * most commits have, are searched for each literal instead.
 */
export class Prefilter {
  readonly literals: readonly string[];
  readonly #plainBytes: number;
  #automaton: Automaton | undefined;
  #spent = 0;

  /**
   * @param plainBytes after so many bytes the automaton is built
   * @throws {RangeError} when a literal is empty or not printable ASCII.
   */
  constructor(literals: Iterable<string>, plainBytes = PLAIN_BYTES) {
    this.literals = [...new Set([...literals].map((literal) => literal.toLowerCase()))].sort();
    this.#plainBytes = plainBytes;
    for (const literal of this.literals) {
      if (!/^[ -~]+$/.test(literal))
        throw new RangeError(`prefilter literal "${literal}" is not printable ASCII`);
    }
  }

  /** The literals (lower-cased) that occur in the bytes. */
  find(bytes: Uint8Array): ReadonlySet<string> {
    if (!this.#automaton) {
      this.#spent += bytes.length;
      if (this.#spent <= this.#plainBytes) return findOneByOne(this.literals, bytes);
      this.#automaton = automatonOf(this.literals);
    }
    return findAtOnce(this.#automaton, this.literals, bytes);
  }
}

function findOneByOne(literals: readonly string[], bytes: Uint8Array): ReadonlySet<string> {
  // As latin1: every byte is one character, and none but the letters of ASCII becomes one of them.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1").toLowerCase();
  return new Set(literals.filter((literal) => text.includes(literal)));
}

interface Automaton {
  /** Byte → class; every byte that no literal uses is class 0. */
  readonly classOf: Uint8Array;
  readonly classes: number;
  /** `next[state * classes + class]`: the next state. States that end a literal are numbered from `accepting` on. */
  readonly next: Uint16Array | Uint32Array;
  readonly accepting: number;
  /** For each accepting state (less `accepting`): indexes of the literals that end there. */
  readonly endings: readonly (readonly number[])[];
}

function automatonOf(literals: readonly string[]): Automaton {
  const classOf = new Uint8Array(256);
  let classes = 1;
  for (const literal of literals) {
    for (let i = 0; i < literal.length; i++) {
      const code = literal.charCodeAt(i);
      if (classOf[code] === 0) {
        classOf[code] = classes;
        if (code >= 97 && code <= 122) classOf[code - 32] = classes;
        classes++;
      }
    }
  }
  return { classOf, classes, ...complete(buildTrie(literals, classOf, classes), classes) };
}

function findAtOnce(
  { next, classOf, classes, accepting, endings }: Automaton,
  literals: readonly string[],
  bytes: Uint8Array,
): ReadonlySet<string> {
  const seen = new Uint8Array(endings.length);
  let any = false;
  let state = 0;
  for (let i = 0; i < bytes.length; i++) {
    state = next[state * classes + (classOf[bytes[i] as number] as number)] as number;
    if (state >= accepting) {
      seen[state - accepting] = 1;
      any = true;
    }
  }
  if (!any) return NONE;
  const found = new Set<string>();
  for (let i = 0; i < seen.length; i++) {
    if (seen[i] === 0) continue;
    for (const literal of endings[i] ?? []) found.add(literals[literal] as string);
  }
  return found;
}

const NONE: ReadonlySet<string> = new Set();

interface Trie {
  /** `children[node * classes + class]`: the child, or 0. */
  readonly children: number[];
  readonly endings: number[][];
}

function buildTrie(literals: readonly string[], classOf: Uint8Array, classes: number): Trie {
  const children: number[] = new Array(classes).fill(0);
  const endings: number[][] = [[]];
  literals.forEach((literal, index) => {
    let node = 0;
    for (let i = 0; i < literal.length; i++) {
      const edge = node * classes + (classOf[literal.charCodeAt(i)] as number);
      let child = children[edge] as number;
      if (child === 0) {
        child = endings.length;
        endings.push([]);
        for (let c = 0; c < classes; c++) children.push(0);
        children[edge] = child;
      }
      node = child;
    }
    endings[node]?.push(index);
  });
  return { children, endings };
}

function complete(trie: Trie, classes: number) {
  const count = trie.endings.length;
  const go = new Int32Array(trie.children);
  const fail = new Int32Array(count);
  const endings = trie.endings.map((own) => [...own]);
  const queue: number[] = [];
  for (let c = 0; c < classes; c++) {
    const child = go[c] as number;
    if (child !== 0) queue.push(child);
  }
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] as number;
    const fallback = fail[node] as number;
    endings[node]?.push(...(endings[fallback] ?? []));
    for (let c = 0; c < classes; c++) {
      const edge = node * classes + c;
      const child = go[edge] as number;
      const viaFallback = go[fallback * classes + c] as number;
      if (child === 0) go[edge] = viaFallback;
      else {
        fail[child] = viaFallback;
        queue.push(child);
      }
    }
  }
  // Renumber so that accepting states come last: the inner loop then tests with one comparison.
  const quiet: number[] = [];
  const ending: number[] = [];
  for (let node = 0; node < count; node++) ((endings[node]?.length ?? 0) > 0 ? ending : quiet).push(node);
  const order = [...quiet, ...ending];
  const renumbered = new Int32Array(count);
  order.forEach((node, index) => {
    renumbered[node] = index;
  });
  const next = count <= 0xffff ? new Uint16Array(count * classes) : new Uint32Array(count * classes);
  order.forEach((node, index) => {
    for (let c = 0; c < classes; c++)
      next[index * classes + c] = renumbered[go[node * classes + c] as number] as number;
  });
  return { next, accepting: quiet.length, endings: ending.map((node) => endings[node] ?? []) };
}
