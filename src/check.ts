import type { AdvisorySource } from "./advisory-source.ts";
import type { CheckOptions } from "./check-options.ts";
import type { SourceFile, Tree } from "./file.ts";
import type { AdvisoryStatus, CheckId, Draft, NotChecked } from "./finding.ts";
import type { Module } from "./languages/module.ts";
import type { Range } from "./languages/value.ts";
import type { Again } from "./on-demand.ts";
import type { Rule } from "./rule.ts";
import type { ScopeKind } from "./scope-kind.ts";

/** What a reader may use besides the file itself. */
export interface ReadContext {
  readonly tree: Tree;
  /** The reader's own keywords that occur in the file, lower-cased, and the words of what is seen in it. */
  readonly hits: ReadonlySet<string>;
  /**
   * The file as a module of its programming language; undefined when no grammar reads it. Shared by all readers of the
   * file, and valid only until `read` returns: what a reader keeps must be plain data. A module is worked out as it is
   * looked at, so a reader does that before it first awaits anything, while its time is limited; what it has to
   * know before comes by `onceAbout`.
   *
   * @throws {Waiting} until it is parsed, for the engine
   */
  module(): Module | undefined;
  /**
   * Says that something could not be read, which makes the run incomplete. What several files say of the same one is told
   * once.
   *
   * @param path of the file that could not be read; left out: this one
   */
  notChecked(reason: string, path?: string): void;
}

/** What shows in the bytes of a file as a keyword does, and is no literal. */
export interface Seen {
  /** Stands for it among the words of a file. In angle brackets: no literal is like that. */
  readonly word: string;
  /** Whether it stands between two places. Called for every file of the scope: keep it cheap. */
  isIn(bytes: Uint8Array, from: number, to: number): boolean;
}

/**
 * Turns a file into its check's model. Knows one format or framework, decides nothing. Models are plain data (they can be
 * passed between threads), and hold places as `Span`s.
 */
export interface Reader<Model> {
  readonly name: string;
  /** Whether this reader knows what to do with a file of that path. Called for every path of the scope: keep it cheap. */
  claims(path: string): boolean;
  /**
   * ASCII literals, matched without regard to case, one of which occurs in every file this reader has something to say
   * about. Long ones keep the reader off most files. `"any"`: every claimed file is read.
   */
  readonly keywords: readonly string[] | "any";
  /** What counts as a keyword besides, and may be all there is. */
  readonly seen?: readonly Seen[];
  /**
   * Whether a keyword means anything at a place: where it does not, the file counts as one without it. Sees bytes, a character
   * each: 64 before the keyword and 224 behind it, unless the file ends. Left out: it does, wherever it stands.
   */
  stands?(keyword: string, around: string, at: number): boolean;
  /**
   * Whether it may find anything in a file with these of its keywords, and no others. Asked before the file is decoded. Left
   * out: it may.
   *
   * @param hits lower-cased
   * @param holds whether a text of ASCII stands in the file as it is
   */
  wants?(hits: ReadonlySet<string>, holds: (text: string) => boolean): boolean;
  /**
   * Bytes around a keyword on which depends what the reader finds there: a change farther away from every keyword changes
   * nothing, but for what `afar` says. Of the many versions of a file in a history only the stretches that
   * differ are then read, with `hits` of the whole file and no module. Left out: it may depend on the whole file.
   */
  readonly reach?: number;
  /** By keyword, where that is farther. */
  readonly reachOf?: { readonly [keyword: string]: number };
  /** Keywords on which depends what is found anywhere in the file. */
  readonly afar?: readonly string[];
  /**
   * It waits for nothing but its code (`onDemand`), and so can be interrupted wherever it is, in any thread: a file of some
   * size then needs none of its own.
   */
  readonly interruptible?: true;
  /**
   * Whether all that it can find in a file only completes what the check finds in others. Such a file may be read after all
   * others, and need not be read when they gave the check nothing. Left out: no file is like that. Keep it cheap.
   */
  completes?(file: SourceFile): boolean;
  /**
   * Before its first wait it can be interrupted in any thread, so code is best loaded by `onDemand`. May be asked again from
   * the beginning.
   */
  read(file: SourceFile, context: ReadContext): Promise<readonly Model[] | Again> | readonly Model[];
}

export interface JudgeContext {
  /** Paths of the scope; files outside it were read only as context. */
  inScope(path: string): boolean;
  /** What the scan looks at: on that depends what is to be done. */
  readonly scope: ScopeKind;
  /** Whether git holds a file, or would have to be told to; undefined where there is no git to ask. */
  isTracked(path: string): boolean | undefined;
  /** What the configuration asks of the checks for a path. */
  options(path: string): CheckOptions;
  readonly advisories: AdvisorySource;
}

export interface Judgement {
  readonly drafts: readonly Draft[];
  readonly notChecked?: readonly NotChecked[];
  readonly advisories?: AdvisoryStatus;
}

/**
 * One check: readers → model → judge. The methods are declared as such so that a `Check<Model>` can stand in a list of
 * checks: the engine hands a check's models back to the same check and never looks inside.
 */
export interface Check<Model = unknown> {
  readonly id: CheckId;
  readonly title: string;
  /** Ids of its rules, in the order of `rules`. */
  readonly ruleIds: readonly string[];
  /** Its rules, with their texts and examples. To be imported in it: a scan without findings wants none of them. */
  rules(): Promise<readonly Rule[]>;
  readonly readers: readonly Reader<Model>[];
  /** True when what the judge says of a file depends on the models of that file alone. */
  readonly judgesFileByFile?: true;
  /**
   * Which files outside the scope the judge needs as context for these models, such as the rest of a deploy unit when only
   * one of its files is staged. Left out: none.
   */
  context?(models: readonly Model[]): ((path: string) => boolean) | undefined;
  /** Where secrets are, by these models, doubtful ones included: they are masked in every report. Left out: nowhere. */
  secrets?(models: readonly Model[]): readonly Range[];
  /** Called when there are models. What it needs is best loaded by `onDemand`: most commits give most checks nothing to judge. */
  judge(models: readonly Model[], context: JudgeContext): Promise<Judgement | Again> | Judgement;
}
