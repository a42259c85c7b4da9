import { describe, expect, test } from "@jest/globals";
import { ignoresCheck } from "../../src/checks/ignores/index.ts";
import { secretsCheck } from "../../src/checks/secrets/index.ts";
import { DEFAULT_LIMITS } from "../../src/engine/limits.ts";
import { memorySource } from "../../src/sources/memory.ts";
import { type BaselineEntry, entryOf } from "../../src/suppress/baseline.ts";
import { places, scanFiles } from "../helpers/scan.ts";
import { plantedOfEveryKind } from "../helpers/secrets.ts";
import { wordCheck } from "../helpers/word-check.ts";

type Files = Parameters<typeof scanFiles>[0];
type Options = NonNullable<Parameters<typeof scanFiles>[2]>;

const checks = [wordCheck(), secretsCheck, ignoresCheck];

async function baselineOf(files: Files): Promise<readonly BaselineEntry[]> {
  return (await scanFiles(files, checks)).findings.map(entryOf);
}

const scanning = (files: Files, entries: readonly BaselineEntry[], options: Options = {}) =>
  scanFiles(files, checks, { baseline: async () => ({ name: "b.json", entries }), ...options });

const [first, second] = [1, 2].map(
  (seed) => plantedOfEveryKind(seed).find(({ kind }) => kind.id === "github-token")?.secret ?? "",
);

describe("an entry leaves out its finding", () => {
  test("and is counted, and no other finding", async () => {
    const entries = await baselineOf({ "a.py": "badword\n" });
    const { findings, suppressed, baseline } = await scanning({ "a.py": "badword\notherword\n" }, entries);
    expect(places(findings)).toEqual(["a.py:2:1-2:10 cors/other-word"]);
    expect(suppressed.baseline).toBe(1);
    expect(baseline).toEqual({ file: "b.json", entries: 1, used: 1, stale: [] });
  });

  test("wherever its line moves, and however it is indented", async () => {
    const entries = await baselineOf({ "a.py": "x\nbadword\n" });
    const { findings } = await scanning({ "a.py": "\n\n\n   badword\n" }, entries);
    expect(findings).toEqual([]);
  });

  test("and of lines that are alike as many as there were", async () => {
    const entries = await baselineOf({ "a.py": "badword\nbadword\n" });
    expect((await scanning({ "a.py": "badword\nx\nbadword\nbadword\n" }, entries)).findings).toHaveLength(1);
    const fewer = await scanning({ "a.py": "badword\n" }, entries);
    expect(fewer.baseline).toMatchObject({ entries: 2, used: 1 });
    expect(fewer.baseline?.stale).toHaveLength(1);
  });

  test("never a different secret on the same line", async () => {
    const entries = await baselineOf({ "a.py": `key = "${first}"\n` });
    expect((await scanning({ "a.py": `key = "${first}"\n` }, entries)).findings).toEqual([]);
    const other = await scanning({ "a.py": `key = "${second}"\n` }, entries);
    expect(other.findings.map(({ rule }) => rule)).toEqual(["secrets/github-token"]);
    expect(other.baseline?.stale).toEqual(entries);
    expect(JSON.stringify(entries)).not.toContain(first);
  });

  test("not in another file: one that was renamed has its findings anew", async () => {
    const entries = await baselineOf({ "a.py": "badword\n" });
    const { findings, baseline } = await scanning({ "b.py": "badword\n" }, entries);
    expect(findings).toHaveLength(1);
    expect(baseline?.stale).toEqual(entries);
  });

  test("under its own rule and path only, whatever else stands beside its fingerprint", async () => {
    const [entry] = await baselineOf({ "a.py": "badword\n" });
    if (!entry) throw new Error("nothing was found");
    for (const forged of [{ rule: "cors/other-word" }, { path: "harmless.md" }]) {
      expect((await scanning({ "a.py": "badword\n" }, [{ ...entry, ...forged }])).findings).toHaveLength(1);
    }
    expect((await scanning({ "a.py": "badword\n" }, [{ ...entry, message: "x" }])).findings).toEqual([]);
  });

  test("twice in the file, once", async () => {
    const entries = await baselineOf({ "a.py": "badword\n" });
    const { baseline } = await scanning({ "a.py": "badword\n" }, [...entries, ...entries]);
    expect(baseline).toMatchObject({ used: 1, stale: [] });
  });
});

describe("an entry is gone", () => {
  const gone: BaselineEntry = {
    rule: "cors/word",
    path: "a.py",
    fingerprint: "0".repeat(32),
    message: "There is badword.",
  };
  const stale = async (files: Files, options: Options = {}, entry = gone) =>
    (await scanning(files, [entry], options)).baseline?.stale ?? [];

  test("when all was looked at, be the file there or not", async () => {
    expect(await stale({ "a.py": "ok" })).toEqual([gone]);
    expect(await stale({ "b.py": "ok" })).toEqual([gone]);
  });

  test("when its finding is left out by a comment", async () => {
    const files = { "a.py": "badword\n" };
    const [entry] = await baselineOf(files);
    const ignored = { "a.py": "badword # bartizan-ignore cors -- x\n" };
    const [own] = (await scanFiles({ "a.py": "badword # bartizan-ignored\n" }, checks)).findings.map(entryOf);
    expect(entry && (await stale(ignored, {}, entry))).toEqual([entry]);
    expect(own?.path).toBe("a.py");
  });

  test("not when its rule did not take part; but when there is no such rule any more", async () => {
    const rules = new Set(["cors/other-word"]);
    expect(await stale({ "a.py": "ok" }, { rules })).toEqual([]);
    expect(await stale({ "a.py": "ok" }, { rules }, { ...gone, rule: "cors/retired" })).toHaveLength(1);
  });

  test("not when its file was outside a part that was looked at", async () => {
    const files = { "a.py": "ok", "b.py": "ok" };
    const all = memorySource(files, "worktree");
    const only = (kind: "worktree" | "staged" | "range", path: string) => ({
      source: { ...all, kind, entries: all.entries.filter((entry) => entry.path === path) },
    });
    for (const kind of ["worktree", "staged", "range"] as const) {
      expect(await stale({}, only(kind, "b.py"))).toEqual([]);
    }
    expect(await stale({}, only("worktree", "a.py"))).toEqual([gone]);
    expect(await stale({}, only("range", "a.py"))).toEqual([gone]);
    const across = [{ ...wordCheck(), context: () => undefined }];
    const { baseline } = await scanFiles({}, across, {
      ...only("range", "a.py"),
      baseline: async () => ({ name: "b.json", entries: [gone] }),
    });
    expect(baseline?.stale).toEqual([]);
  });

  test("not because a change did not touch its line, nor because it is not sure", async () => {
    const content = "badword\nbadword\n";
    const entries = await baselineOf({ "a.py": content });
    const source = memorySource({ "a.py": { content, addedLines: [{ start: 2, end: 2 }] } }, "staged");
    const { findings, suppressed, baseline } = await scanning({}, entries, { source });
    expect(findings).toEqual([]);
    expect(suppressed).toMatchObject({ baseline: 1, unchangedLines: 1 });
    expect(baseline).toMatchObject({ used: 2, stale: [] });
    const unsure = [wordCheck(() => ({ confidence: "low" }))];
    const { baseline: other } = await scanFiles({ "a.py": content }, unsure, {
      baseline: async () => ({ name: "b.json", entries }),
    });
    expect(other?.stale).toEqual([]);
  });

  test("not when the file, or all of a check, could not be looked at", async () => {
    const limits = { ...DEFAULT_LIMITS, fileBytes: 3, namedFileBytes: 3 };
    expect(await stale({ "a.py": "ok ok", "b.py": "ok" }, { limits })).toEqual([]);
    const judge = () => {
      throw new RangeError();
    };
    const { baseline } = await scanFiles({ "a.py": "badword" }, [{ ...wordCheck(), judge }], {
      baseline: async () => ({ name: "b.json", entries: [gone] }),
    });
    expect(baseline?.stale).toEqual([]);
  });
});

test("a hook whose files have no findings does not ask for it", async () => {
  let asked = 0;
  const baseline = async () => {
    asked++;
    return undefined;
  };
  await scanFiles({}, checks, { source: memorySource({ "a.py": "ok" }, "staged"), baseline });
  expect(asked).toBe(0);
  await scanFiles({}, checks, { source: memorySource({ "a.py": "badword" }, "staged"), baseline });
  await scanFiles({ "a.py": "ok" }, checks, { baseline });
  expect(asked).toBe(2);
});
