/** What one reader did. */
export interface ReaderMeter {
  /** Files it was given, and those in which it found something. */
  files: number;
  hits: number;
  models: number;
  ms: number;
}

/** What examining files took, for whoever tunes it. Threads work at the same time, so their times add up to more than a clock's. */
export interface Meter {
  /** Reading files and telling text from binary. */
  loadMs: number;
  loaded: number;
  prefilterMs: number;
  /** Files that the prefilter went over, and those in which it found nothing. */
  filtered: number;
  passed: number;
  /** Outcomes that were taken from an earlier scan. */
  cached: number;
  /** How many threads were started. */
  threads: number;
  /** By `check/reader`. */
  readonly readers: Map<string, ReaderMeter>;
}

export function newMeter(): Meter {
  return {
    loadMs: 0,
    loaded: 0,
    prefilterMs: 0,
    filtered: 0,
    passed: 0,
    cached: 0,
    threads: 0,
    readers: new Map(),
  };
}

export function readerMeter({ readers }: Meter, name: string): ReaderMeter {
  let meter = readers.get(name);
  if (!meter) {
    meter = { files: 0, hits: 0, models: 0, ms: 0 };
    readers.set(name, meter);
  }
  return meter;
}

/** Adds what another thread did. */
export function addMeter(to: Meter, from: Meter): void {
  to.loadMs += from.loadMs;
  to.prefilterMs += from.prefilterMs;
  to.loaded += from.loaded;
  to.filtered += from.filtered;
  to.passed += from.passed;
  to.cached += from.cached;
  to.threads += from.threads;
  for (const [name, reader] of from.readers) {
    const own = readerMeter(to, name);
    own.files += reader.files;
    own.hits += reader.hits;
    own.models += reader.models;
    own.ms += reader.ms;
  }
}

/** What a scan took. */
export interface Took {
  /** Milliseconds of the clock: examining files, judging, finishing. */
  readonly phases: { readonly [phase: string]: number };
  readonly meter: Meter;
}

/** A clock for things that come one after the other, beginning with `examine`. */
export function phases() {
  const taken: { [phase: string]: number } = {};
  let phase = "examine";
  let began = performance.now();
  const next = (name: string) => {
    const now = performance.now();
    taken[phase] = now - began;
    phase = name;
    began = now;
  };
  return {
    next,
    end() {
      next("");
      return taken;
    },
  };
}
