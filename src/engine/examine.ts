import type { Check, ReadContext, Reader } from "../check.ts";
import type { SourceFile, Tree } from "../file.ts";
import type { NotChecked } from "../finding.ts";
import type { Entry } from "../sources/source.ts";
import type { Limits } from "./limits.ts";
import { loadEntry } from "./load.ts";
import { type Parsers, SharedModule } from "./modules.ts";
import { Prefilter } from "./prefilter.ts";
import { internalError } from "./problems.ts";

/** What the first stage makes of one file. Plain data, so that it can come from another thread, or from an earlier scan. */
export interface FileOutcome {
  readonly path: string;
  /**
   * - `unclaimed`: no reader has anything to say about such a file
   * - `binary-name`: not opened, because of its name
   * - `refused`: not looked at; `notChecked` says why
   * - `looked-at`: be it only by the prefilter
   */
  readonly state: "unclaimed" | "binary-name" | "refused" | "looked-at";
  /** As the file is stored; zero unless it was looked at. */
  readonly bytes: number;
  /** What readers found, in the order of checks and their readers; readers that found nothing are left out. */
  readonly found: readonly Found[];
  readonly notChecked: readonly NotChecked[];
  /** Checks that had a reader read the text, by their place in the list of checks. */
  readonly readBy: readonly number[];
  /** Which of `ExamineOptions.marks` occur in it, lower-cased. */
  readonly marks: readonly string[];
}

export interface Found {
  /** Place in the list of checks. */
  readonly check: number;
  readonly models: readonly unknown[];
}

export interface ExamineOptions {
  readonly checks: readonly Check[];
  readonly languages: Parsers;
  readonly limits: Limits;
  /** ASCII words whose presence in a file a later stage wants to know, such as those of ignore comments. */
  readonly marks: readonly string[];
}

export interface Around {
  readonly tree: Tree;
  /** Gets every file that something was found in, a mark included; for whoever wants to keep its text. */
  onFound?(file: SourceFile): void;
}

/**
 * The first stage of a scan, which looks at one file: entry → load → prefilter → readers. It knows nothing of other files
 * but what readers ask of the tree.
 *
 * @param of only this check's readers, by its place in the list
 */
export type Examine = (entry: Entry, around: Around, of?: number) => Promise<FileOutcome>;

export function createExaminer(options: ExamineOptions): Examine {
  const readers = options.checks.flatMap((check, index) =>
    check.readers.map((reader): CheckReader => ({ check, index, reader })),
  );
  const marks = new Set(options.marks.map((mark) => mark.toLowerCase()));
  const prefilter = new Prefilter([
    ...marks,
    ...readers.flatMap(({ reader }) => (reader.keywords === "any" ? [] : reader.keywords)),
  ]);

  return async (entry, around, of) => {
    const { path } = entry;
    const claiming = readers.filter(
      ({ reader, index }) => (of === undefined || of === index) && reader.claims(path),
    );
    if (claiming.length === 0) return without(path, "unclaimed");
    // A file that a reader asks for by name, rather than as one of all files, has to be looked at.
    const needed = claiming.some(({ reader }) => reader.keywords === "any");
    const loaded = loadEntry(entry, needed, options.limits);
    if ("reason" in loaded) {
      const { reason, incomplete } = loaded;
      return reason === ""
        ? without(path, "binary-name")
        : without(path, "refused", [{ path, reason, incomplete }]);
    }
    const present = prefilter.find(loaded.bytes());
    const marked = present.size === 0 ? [] : [...marks].filter((mark) => present.has(mark));
    if (marked.length > 0) around.onFound?.(loaded.file());
    const wanting = claiming.flatMap((one) => {
      const hits = one.reader.keywords === "any" ? NO_HITS : hitsOf(one.reader.keywords, present);
      return hits ? [{ ...one, hits }] : [];
    });
    const read = wanting.length > 0 ? await readFile(loaded.file(), wanting, around, options) : NOTHING_READ;
    return { path, state: "looked-at", bytes: loaded.size, marks: marked, ...read };
  };
}

interface CheckReader {
  readonly check: Check;
  readonly index: number;
  readonly reader: Reader<unknown>;
}

const NO_HITS: ReadonlySet<string> = new Set();
const NOTHING_READ = { found: [], notChecked: [], readBy: [] };

function without(
  path: string,
  state: FileOutcome["state"],
  notChecked: readonly NotChecked[] = [],
): FileOutcome {
  return { path, state, bytes: 0, marks: [], ...NOTHING_READ, notChecked };
}

function hitsOf(keywords: readonly string[], present: ReadonlySet<string>): ReadonlySet<string> | undefined {
  if (present.size === 0) return undefined;
  const hits = new Set<string>();
  for (const keyword of keywords) {
    const literal = keyword.toLowerCase();
    if (present.has(literal)) hits.add(literal);
  }
  return hits.size > 0 ? hits : undefined;
}

async function readFile(
  file: SourceFile,
  wanting: readonly (CheckReader & { readonly hits: ReadonlySet<string> })[],
  around: Around,
  options: ExamineOptions,
): Promise<Pick<FileOutcome, "found" | "notChecked" | "readBy">> {
  const { path } = file;
  const found: Found[] = [];
  const notChecked: NotChecked[] = [];
  const parsed = new SharedModule(file, options.languages);
  try {
    for (const { check, index, reader, hits } of wanting) {
      const context: ReadContext = {
        tree: around.tree,
        hits,
        module: () => parsed.module(),
        notChecked: (reason) => void notChecked.push({ path, reason, incomplete: true }),
      };
      try {
        const models = await reader.read(file, context);
        if (models.length > 0) found.push({ check: index, models });
      } catch (error) {
        notChecked.push(internalError(path, `the ${check.id} reader "${reader.name}"`, error));
      }
    }
  } finally {
    parsed.close();
  }
  if (found.length > 0) around.onFound?.(file);
  return { found, notChecked, readBy: [...new Set(wanting.map(({ index }) => index))] };
}
