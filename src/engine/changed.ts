import type { Buffer } from "node:buffer";
import type { Check, Reader } from "../check.ts";
import { SourceFile } from "../file.ts";
import { asked, thenOn } from "../on-demand.ts";
import { decode } from "./decode.ts";
import { type Difference, differences } from "./difference.ts";
import { createShelf, type Held } from "./held.ts";
import { keywordsOf, prefilterFor } from "./literals.ts";
import { BESIDE, Prefilter } from "./prefilter.ts";

export interface Content {
  readonly path: string;
  readonly id: string;
  /** Id of the version it was made from, if known. */
  readonly before: string | undefined;
  /** To compare others with, and not to be looked at. */
  readonly isKnown?: true | undefined;
}

/** No promise where nothing had to be waited for. */
export type MayHoldMore = (content: Content, bytes: Buffer) => boolean | Promise<boolean>;

/**
 * Tells the versions of a file that can hold something new from those that cannot: most versions differ from the one before
 * in a few lines, and only what stands around these is searched for keywords, and read where there are any. Versions of a
 * file have to come one after the other, older ones first; a few of them are held.
 *
 * @param marks words outside the readers whose coming and going changes what is found
 * @returns false when whatever is to be found in this version is to be found in an earlier one, on a line of the same text
 */
export function createChangeFilter(checks: readonly Check[], marks: readonly string[]): MayHoldMore {
  const readers = checks.flatMap((check) => check.readers);
  const prefilter = prefilterFor(readers, marks);
  const marked = marks.map((mark) => mark.toLowerCase());
  const lasting = new Prefilter([...marked, ...readers.flatMap(({ afar = [] }) => afar)]);
  const longest = Math.max(0, ...prefilter.literals.map((literal) => literal.length));
  const around = longest + Math.max(BESIDE.before, BESIDE.after);
  const shelf = createShelf();
  const pathKinds = createPathKinds(readers);
  let file: OfPath | undefined;

  /** Whether one of the words that matter anywhere in the file came with the change, or went. */
  function isOtherwiseElsewhere(
    old: Held,
    now: Held,
    came: ReadonlySet<string>,
    changes: readonly Difference[],
  ): boolean {
    const fresh = [...came].filter((word) => lasting.has(word) && !old.lasting.has(word));
    now.lasting = fresh.length === 0 ? old.lasting : new Set([...old.lasting, ...fresh]);
    const mayBeGone = [...old.lasting].some((word) => !came.has(word));
    const isTouched = ({ oldStart, oldEnd }: Difference) =>
      oldEnd > oldStart &&
      [...lasting.find(old.bytes, Math.max(0, oldStart - longest), oldEnd + longest)].some(
        (word) => !came.has(word),
      );
    if (mayBeGone && changes.some(isTouched)) now.lasting = lasting.find(now.bytes);
    return fresh.length > 0 || [...old.lasting].some((word) => !now.lasting.has(word));
  }

  /** Whether a reader finds anything around what is new, be it something that stood there before. */
  function findsNear(of: OfPath, old: Held, now: Held): boolean | Promise<boolean> {
    const changes = differences(old.bytes, now.bytes);
    const zone = of.local.reduce(
      (most, { hits, reach }) => (hits.size > 0 ? Math.max(most, reach) : most),
      around,
    );
    const stretches = stretchesOf(changes, zone).map(({ start, end }) => ({
      start,
      end,
      came: prefilter.find(now.bytes, Math.max(0, start - zone), end + zone),
    }));
    const [only] = stretches;
    const came =
      only && stretches.length === 1 ? only.came : new Set(stretches.flatMap((one) => [...one.came]));
    addPresent(of, came);
    const isOther = isOtherwiseElsewhere(old, now, came, changes);
    if (isOther || marked.some((mark) => came.has(mark))) return true;
    return findsAny(readings(of, now.bytes, stretches));
  }

  return (content, bytes) => {
    if (content.path !== file?.path) {
      file = startOf(content.path, pathKinds(content.path));
      shelf.clear();
    }
    const of = file;
    if (of.isAlways || !isPlain(bytes)) return true;
    const earlier = shelf.find(content.before);
    const now = shelf.add(content.id, bytes);
    if (!earlier) {
      addPresent(of, prefilter.find(bytes));
      now.lasting = new Set([...of.present].filter((literal) => lasting.has(literal)));
      return some(of.present, of.wanted);
    }
    return thenOn(findsNear(of, earlier, now), (isNew) => isNew || some(of.present, of.far));
  };
}

/** What a reader is given of a content. */
interface Reading {
  readonly reader: Reader<unknown>;
  readonly hits: ReadonlySet<string>;
  /** Undefined where a part will not do. */
  readonly text: SourceFile | undefined;
}

function* readings(of: OfPath, bytes: Buffer, stretches: readonly Searched[]): Generator<Reading> {
  for (const { start, end, came } of stretches) {
    if (came.size === 0) continue;
    for (const { reader, keywords, hits, reach } of of.local)
      if (some(came, keywords))
        yield { reader, hits, text: windowOf(of.path, bytes, { start, end }, 2 * reach) };
  }
}

function findsAny(readings: Iterator<Reading>): boolean | Promise<boolean> {
  for (let next = readings.next(); !next.done; next = readings.next()) {
    const { reader, hits, text } = next.value;
    if (!text) return true;
    const found = asked(() => reader.read(text, { ...NOTHING_AROUND, hits }));
    if (found instanceof Promise) return found.then(({ length }) => length > 0 || findsAny(readings));
    if (found.length > 0) return true;
  }
  return false;
}

const NOTHING_AROUND = {
  tree: { paths: async () => [], open: async () => undefined },
  module: () => undefined,
  notChecked: () => {},
};

/** What is known of the path whose versions are coming. */
interface OfPath extends Pick<PathKind, "isAlways" | "far" | "wanted"> {
  readonly path: string;
  /** Literals that occur in a version so far. */
  readonly present: Set<string>;
  readonly local: readonly Local[];
}

/** A reader that says how far it looks. */
interface Local extends WithKeywords {
  /** Those of its keywords that occur in a version so far. */
  readonly hits: Set<string>;
  /** How far it looks around these, in bytes. */
  reach: number;
}

function startOf(path: string, { isAlways, far, wanted, local }: PathKind): OfPath {
  const locals = local.map((one) => ({ ...one, hits: new Set<string>(), reach: one.reader.reach ?? 0 }));
  return { path, isAlways, far, wanted, present: new Set(), local: locals };
}

function addPresent({ present, local }: OfPath, literals: ReadonlySet<string>): void {
  for (const literal of literals) {
    if (present.has(literal)) continue;
    present.add(literal);
    for (const one of local) {
      if (!one.keywords.has(literal)) continue;
      one.hits.add(literal);
      one.reach = Math.max(one.reach, reachAround(literal, one.reader));
    }
  }
}

function reachAround(literal: string, { reachOf = {} }: Reader<unknown>): number {
  return Object.hasOwn(reachOf, literal) ? (reachOf[literal] ?? 0) : 0;
}

/** Paths that the same readers claim. */
interface PathKind {
  /** Whether a reader wants every version. */
  readonly isAlways: boolean;
  /** Readers that say how far they look. */
  readonly local: readonly WithKeywords[];
  /** Keywords of the others. */
  readonly far: ReadonlySet<string>;
  /** Keywords of all. */
  readonly wanted: ReadonlySet<string>;
}

interface WithKeywords {
  readonly reader: Reader<unknown>;
  readonly keywords: ReadonlySet<string>;
}

function createPathKinds(readers: readonly Reader<unknown>[]): (path: string) => PathKind {
  const all = readers.map((reader): WithKeywords => ({ reader, keywords: new Set(keywordsOf(reader)) }));
  const known = new Map<string, PathKind>();
  return (path) => {
    const claiming = all.filter(({ reader }) => reader.claims(path));
    const key = claiming.map((one) => all.indexOf(one)).join();
    const kind = known.get(key) ?? kindOf(claiming);
    known.set(key, kind);
    return kind;
  };
}

function kindOf(claiming: readonly WithKeywords[]): PathKind {
  const local = claiming.filter(({ reader }) => reader.reach !== undefined);
  const others = claiming.filter((one) => !local.includes(one));
  return {
    isAlways: claiming.some(({ reader }) => reader.keywords === "any"),
    local,
    far: new Set(others.flatMap(({ keywords }) => [...keywords])),
    wanted: new Set(claiming.flatMap(({ keywords }) => [...keywords])),
  };
}

function some(words: ReadonlySet<string>, of: ReadonlySet<string>): boolean {
  for (const word of words) if (of.has(word)) return true;
  return false;
}

/** A part of a content, in bytes. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Searched extends Stretch {
  /** Literals around it. */
  readonly came: ReadonlySet<string>;
}

/** What is new; as one where so much around two changes would be the same. */
function stretchesOf(changes: readonly Difference[], zone: number): readonly Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { newStart, newEnd } of changes) {
    const last = stretches.at(-1);
    if (last && newStart - last.end < 2 * zone) last.end = newEnd;
    else stretches.push({ start: newStart, end: newEnd });
  }
  return stretches;
}

/**
 * What stands around a change: around a keyword that is near it stands as much again on which it depends what is found.
 * Undefined where the stretch alone would be taken for something else than the file.
 */
function windowOf(path: string, bytes: Buffer, change: Stretch, reach: number): SourceFile | undefined {
  const start = boundary(bytes, Math.max(0, change.start - reach));
  const text = decode(bytes.subarray(start, boundary(bytes, change.end + reach)))?.text;
  if (text === undefined) return undefined;
  const file = new SourceFile(path, text);
  const isAnother = file.role === "minified" && new SourceFile(path, "").role !== "minified";
  return isAnother && text.length < bytes.length ? undefined : file;
}

/** The next place where a character begins, in UTF-8. */
function boundary(bytes: Buffer, at: number): number {
  let place = at;
  while (place < at + 3 && ((bytes[place] ?? 0) & 0xc0) === 0x80) place++;
  return place;
}

/** Not UTF-16 and not binary: the keywords stand in the bytes as they are. The same test as of the loader. */
function isPlain(bytes: Buffer): boolean {
  return (bytes[0] ?? 0) < 0xfe && !bytes.subarray(0, 8_000).includes(0);
}
