import { refusalOf } from "../cache/folder.ts";
import { readOutcome, writeOutcome } from "../cache/outcome.ts";
import { stringsIn } from "../cache/plain.ts";
import { openStore } from "../cache/store.ts";
import { tellsAny } from "../cache/telling.ts";
import type { Entry } from "../sources/source.ts";
import { hasBinaryName } from "./binary-names.ts";
import type { FileOutcome } from "./examine.ts";
import { loadEntry } from "./load.ts";
import { type FindSecrets, secretsOf } from "./masking.ts";
import { likelySecrets } from "./redact.ts";
import type { Runner, RunnerOptions } from "./runner.ts";
import { createTreeIds, hashOf } from "./tree-id.ts";

/** Where outcomes are kept between scans. */
export interface CacheOptions {
  /** Absolute path. */
  readonly folder: string;
  /** Tells builds of the program apart, see `cache/rule-set.ts`. */
  ruleSet(): string;
  /** Told why the folder is not used. */
  onRefused(why: string): void;
}

interface CachedOptions extends Omit<RunnerOptions, "around" | "workers"> {
  readonly cache: CacheOptions;
  readonly secretsIn: FindSecrets;
}

/** Changes with what is written down, so that what an older version wrote is never asked for. */
const FORMAT = 1;

/**
 * A runner that takes from an earlier scan what it can. An outcome is taken again for the same path and content, the same
 * checks and limits, and, where a reader looked around, the same tree and scope. Not kept is what depended on time or
 * memory, or says anything that might be a secret.
 */
export function cachedRunner(inner: Runner, options: CachedOptions): Runner {
  const { cache, checks, source, limits } = options;
  const refusal = refusalOf(cache.folder);
  if (refusal !== undefined) {
    cache.onRefused(refusal);
    return inner;
  }
  const store = openStore(cache.folder, spaceOf(options));
  const ids = createTreeIds(source, limits);
  const kept: { readonly key: string; readonly outcome: FileOutcome; readonly isOfTree: boolean }[] = [];
  let taken = 0;

  const isLookedInto = ({ path, kind }: Entry, of: number | undefined) =>
    kind === "file" &&
    !hasBinaryName(path) &&
    checks.some(
      ({ readers }, index) =>
        (of === undefined || of === index) && readers.some((reader) => reader.claims(path)),
    );
  const keyOf = (entry: Entry, of: number | undefined) => {
    if (!isLookedInto(entry, of)) return undefined;
    const stamp = entry.stamp?.();
    const id = ids.contentOf(entry);
    return id === undefined ? undefined : { key: hashOf([of ?? "", entry.path, id]), stamp };
  };
  const keep = async (entry: Entry, { key, stamp }: Key, outcome: FileOutcome, of: number | undefined) => {
    const isOfTree = outcome.dependsOn === "tree";
    if (outcome.dependsOn === undefined || entry.stamp?.() !== stamp) return;
    // What is written down of a file says nothing of another one.
    if (outcome.notChecked.some(({ path }) => path !== entry.path)) return;
    if (await mightTell(entry, outcome, of, options)) return;
    kept.push({ key, outcome, isOfTree });
  };

  return {
    async run(entries, onOutcome, of) {
      const tree = entries.length === 0 ? "" : ids.tree();
      const outcomes: (FileOutcome | undefined)[] = [];
      const missing: { readonly at: number; readonly entry: Entry; readonly key: Key | undefined }[] = [];
      for (const [at, entry] of entries.entries()) {
        const key = keyOf(entry, of);
        const text = key && store.get(key.key);
        outcomes[at] = text === undefined ? undefined : readOutcome(text, entry.path, checks.length, tree);
        if (outcomes[at]) taken++;
        else missing.push({ at, entry, key });
      }
      let next = 0;
      const waiting: Promise<void>[] = [];
      const handOver = () => {
        for (let one = outcomes[next]; one; one = outcomes[next]) {
          outcomes[next++] = undefined;
          const done = onOutcome(one);
          if (done) waiting.push(done);
        }
      };
      handOver();
      const examined: FileOutcome[] = [];
      await inner.run(
        missing.map(({ entry }) => entry),
        (outcome) => {
          const at = missing[examined.push(outcome) - 1]?.at;
          if (at !== undefined) outcomes[at] = outcome;
          handOver();
        },
        of,
      );
      await Promise.all(waiting);
      for (const [i, { entry, key }] of missing.entries()) {
        const outcome = examined[i];
        if (outcome && key) await keep(entry, key, outcome, of);
      }
    },
    rest: () => inner.rest(),
    async close() {
      const isSameTree = !kept.some(({ isOfTree }) => isOfTree) || ids.treeAgain() === ids.tree();
      for (const { key, outcome, isOfTree } of kept) {
        const text =
          isOfTree && !isSameTree ? undefined : writeOutcome(outcome, isOfTree ? ids.tree() : undefined);
        if (text !== undefined) store.put(key, text);
      }
      await store.save();
      const meter = await inner.close();
      meter.cached += taken;
      meter.loaded += ids.read();
      return meter;
    },
  };
}

interface Key {
  readonly key: string;
  /** Of the file before it was told what its content is. */
  readonly stamp: string | undefined;
}

function spaceOf({ cache, checks, limits, configuration, marks }: CachedOptions): string {
  const ids = checks.map(({ id }) => id);
  return hashOf([FORMAT, cache.ruleSet(), process.version, ids, limits, configuration.secretKinds, marks]);
}

/** Whether an outcome quotes what is, or might be, a secret. */
async function mightTell(
  entry: Entry,
  outcome: FileOutcome,
  of: number | undefined,
  { checks, limits, secretsIn }: CachedOptions,
): Promise<boolean> {
  if (outcome.found.length === 0 && outcome.notChecked.length === 0) return false;
  const strings = [...stringsIn([outcome.found, outcome.notChecked])].filter((text) => text !== entry.path);
  // A letter of each case and a digit are not enough: commit ids and hashes of locked files have only one case.
  if (
    strings.some((text) =>
      likelySecrets(text, 0, text.length).some(({ start, end }) => /[A-Z]/.test(text.slice(start, end))),
    )
  )
    return true;
  if (outcome.state !== "looked-at") return false;
  const loaded = loadEntry(entry, true, limits);
  if ("reason" in loaded) return true;
  const file = loaded.file();
  const known = of === undefined ? secretsOf(checks, outcome) : undefined;
  const secrets = known ?? (await secretsIn(file));
  return tellsAny(
    strings,
    secrets.map(({ start, end }) => file.text.slice(start, end)),
  );
}
