import { Buffer } from "node:buffer";
import { describe, expect, test } from "@jest/globals";
import type { Judgement, ReadContext } from "../../src/check.ts";
import { DEFAULT_CONFIGURATION } from "../../src/config/configuration.ts";
import { DEFAULT_LIMITS } from "../../src/engine/limits.ts";
import { secretFinder } from "../../src/engine/masking.ts";
import type { SourceFile, Tree } from "../../src/file.ts";
import type { Span } from "../../src/finding.ts";
import { onceAbout, onDemand } from "../../src/on-demand.ts";
import { memorySource } from "../../src/sources/memory.ts";
import type { Source } from "../../src/sources/source.ts";
import { places, scanFiles } from "../helpers/scan.ts";
import { wordCheck } from "../helpers/word-check.ts";

describe("what a change adds", () => {
  const content = "badword\nbadword\nbadword\n";

  test("is reported, and the rest is counted", async () => {
    const files = { "a.py": { content, addedLines: [{ start: 2, end: 2 }] } };
    const { findings, suppressed } = await scanFiles(files, [wordCheck()]);
    expect(places(findings)).toEqual(["a.py:2:1-2:8 cors/word"]);
    expect(suppressed.unchangedLines).toBe(2);
  });

  test("keeps the fingerprint the finding has in the whole file", async () => {
    const whole = await scanFiles({ "a.py": content }, [wordCheck()]);
    const part = await scanFiles({ "a.py": { content, addedLines: [{ start: 3, end: 3 }] } }, [wordCheck()]);
    expect(part.findings[0]?.fingerprint).toBe(whole.findings[2]?.fingerprint);
  });

  test("is the whole file when asked for whole files", async () => {
    const files = { "a.py": { content, addedLines: [] } };
    const { findings } = await scanFiles(files, [wordCheck()], { wholeFiles: true });
    expect(findings).toHaveLength(3);
  });
});

describe("a reader or a judge that fails", () => {
  const failing = () => {
    throw new RangeError("s3cr3t from the file");
  };

  test("costs what it read, and says so without the error's words", async () => {
    const reader = wordCheck(undefined, { read: failing });
    const { findings, notChecked } = await scanFiles({ "a.py": "badword" }, [reader]);
    expect(findings).toEqual([]);
    expect(notChecked).toEqual([
      {
        path: "a.py",
        incomplete: true,
        reason: expect.stringMatching(/the cors reader "words" failed with RangeError/),
      },
    ]);
    expect(JSON.stringify(notChecked)).not.toContain("s3cr3t");
  });

  test("and a judge that does not come to an end, too", async () => {
    const loading = onDemand(async () => ({
      stay: (): Judgement => {
        for (;;);
      },
    }));
    const stuck = { ...wordCheck(), judge: () => loading(({ stay }) => stay()) };
    const limits = { ...DEFAULT_LIMITS, fileMs: 150 };
    const { findings, notChecked } = await scanFiles({ "a.py": "badword" }, [stuck, wordCheck()], { limits });
    expect(findings).toHaveLength(1);
    expect(notChecked).toEqual([
      { path: "", incomplete: true, reason: expect.stringMatching(/^time: the cors check did not come to/) },
    ]);
  });

  test("and a reader that does not, with the module or what is around it in hand", async () => {
    const around = onceAbout(async (_file: SourceFile, tree: Tree) => tree.paths());
    const stay = (): readonly Span[] => {
      for (;;);
    };
    const stuck = wordCheck(undefined, {
      read: async (file: SourceFile, context: ReadContext) => {
        const module = context.module();
        return module?.calls.length === 1 && around(file, context.tree).length === 2 ? stay() : [];
      },
    });
    const limits = { ...DEFAULT_LIMITS, fileMs: 400 };
    const files = { "a.py": "badword()", "b.py": "x = 'badword'" };
    const { notChecked } = await scanFiles(files, [stuck], { limits });
    expect(notChecked).toEqual([
      { path: "a.py", incomplete: true, reason: expect.stringMatching(/^time: its readers did not end/) },
    ]);
  });

  test("leaves the other checks alone", async () => {
    const judge = { ...wordCheck(), judge: failing };
    const { findings, notChecked } = await scanFiles({ "a.py": "badword" }, [judge, wordCheck()]);
    expect(findings).toHaveLength(1);
    expect(notChecked).toEqual([
      { path: "", incomplete: true, reason: expect.stringContaining("RangeError") },
    ]);
  });
});

describe("a scan that looked at nothing is not green", () => {
  const scanning = (source: Source) => scanFiles({}, [wordCheck()], { source });
  const incomplete = async (source: Source) =>
    (await scanning(source)).notChecked.filter((entry) => entry.incomplete).map((entry) => entry.reason);

  test("when the tree is empty, or all of it is passed over", async () => {
    expect(await incomplete(memorySource({}, "worktree"))).toEqual(["there was nothing to look at"]);
    const pictures = { "a.png": "x", b: Buffer.from([0, 1, 2, 3, 4, 5, 0xff]) };
    expect(await incomplete(memorySource(pictures, "worktree"))).toEqual(["there was nothing to look at"]);
    expect(await incomplete(memorySource({}, "history"))).toEqual(["there was nothing to look at"]);
  });

  test("when standard input is empty", async () => {
    expect(await incomplete(memorySource({ "a.py": "" }, "stdin"))).toEqual(["standard input was empty"]);
    const large = { source: memorySource({ "a.py": "badword" }, "stdin") };
    const limits = { ...DEFAULT_LIMITS, fileBytes: 3, namedFileBytes: 3 };
    const { notChecked } = await scanFiles({}, [wordCheck()], { ...large, limits });
    expect(notChecked.map(({ reason }) => reason)).toEqual([
      "there was nothing to look at",
      expect.stringContaining("larger than"),
    ]);
  });

  test("unless nothing is the answer: an index or a range without changes", async () => {
    expect(await incomplete(memorySource({}, "staged"))).toEqual([]);
    expect(await incomplete(memorySource({}, "range"))).toEqual([]);
  });

  test("unless no check cares about the files that are there", async () => {
    const none = wordCheck(undefined, { claims: () => false });
    const { notChecked } = await scanFiles({ "a.py": "badword" }, [none]);
    expect(notChecked).toEqual([]);
  });
});

test("a configuration in a folder is said to have no effect, unless it is the one that is used", async () => {
  const files = {
    "bartizan.yaml": "",
    ".github/bartizan.yml": "",
    "a/bartizan.yaml": "",
    "b/.github/bartizan.yml": "",
    "c/bartizan.json": "",
    "used/bartizan.yml": "",
    ".github/workflows/bartizan.yml": "",
  };
  const configuration = { ...DEFAULT_CONFIGURATION, file: "used/bartizan.yml" };
  const { notChecked } = await scanFiles(files, [wordCheck()], { configuration });
  const reason = expect.stringMatching(/^a configuration in a folder, which has no effect/);
  expect(notChecked).toEqual([
    { path: "a/bartizan.yaml", reason, incomplete: false },
    { path: "b/.github/bartizan.yml", reason, incomplete: false },
  ]);
});

test("files with the name of a binary format are counted in one entry", async () => {
  const { notChecked } = await scanFiles({ "a.png": "x", "b.zip": "x", "c.py": "ok" }, [wordCheck()]);
  expect(notChecked).toEqual([
    {
      path: "",
      incomplete: false,
      reason: expect.stringMatching(/^2 files with the name of a binary format/),
    },
  ]);
});

test("files a check opens beside those of the scope do not count as looked at", async () => {
  const opening = wordCheck(undefined, {
    read: async (_file, { tree }) => {
      await tree.open("b.lock");
      return [];
    },
  });
  const content = "badword";
  const source = memorySource({ "a.py": content, "b.lock": "0123456789" }, "staged");
  const staged = { ...source, entries: source.entries.filter((entry) => entry.path === "a.py") };
  const { stats } = await scanFiles({}, [opening], { source: staged });
  expect(stats).toEqual({ files: 1, bytes: content.length });
});

test("a file that a check asks for by name may be larger than others", async () => {
  const limits = { ...DEFAULT_LIMITS, fileBytes: 10, namedFileBytes: 20 };
  const named = wordCheck(undefined, { claims: (path) => path === "a.lock", keywords: "any" });
  const files = { "a.lock": "badword badword", "b.py": "badword badword", "c.lock": "badword ".repeat(3) };
  const { findings, notChecked } = await scanFiles(files, [named], { limits });
  expect(places(findings).length).toBeGreaterThan(0);
  expect(notChecked).toEqual([]);
  const all = { ...named, readers: named.readers.map((reader) => ({ ...reader, claims: () => true })) };
  const both = await scanFiles(files, [all], { limits });
  expect(both.notChecked.map(({ path, incomplete }) => [path, incomplete])).toEqual([["c.lock", true]]);
});

test("rules that are not selected do not report", async () => {
  const { findings } = await scanFiles({ "a.py": "badword otherword" }, [wordCheck()], {
    rules: new Set(["cors/other-word"]),
  });
  expect(findings.map((finding) => finding.rule)).toEqual(["cors/other-word"]);
});

test("what a check is less sure of than asked for is left out", async () => {
  const unsure = wordCheck(() => ({ confidence: "low" }));
  expect((await scanFiles({ "a.py": "badword" }, [unsure])).findings).toEqual([]);
  expect((await scanFiles({ "a.py": "badword" }, [unsure], { minConfidence: "low" })).findings).toHaveLength(
    1,
  );
});

test("an ignore with a reason holds, and one without says what is wrong with it", async () => {
  const { findings, suppressed } = await scanFiles(
    {
      "a.py": "badword # bartizan-ignore cors/word -- a test\n",
      "b.py": "badword # bartizan-ignore cors/word\n",
      "c.py": "badword # bartizan-ignore cors until=2020-01-01 -- old\n",
      "d.py": "badword # bartizan-ignore -- no rule is named\n",
    },
    [wordCheck()],
  );
  expect(suppressed.inline).toBe(1);
  expect(findings.map((finding) => [finding.path, finding.fix])).toEqual([
    ["b.py", expect.stringContaining("gives no reason")],
    ["c.py", expect.stringContaining("held until 2020-01-01")],
    ["d.py", expect.stringContaining("`bartizan-ignore cors/word -- the reason`")],
  ]);
});

describe("what is masked", () => {
  const secret = "hunter22hunter22";
  const quoting = wordCheck(() => ({ message: `It quotes ${secret}.` }));
  /** Finds that word as its secret, and counts how often it was asked to read. */
  const knowing = (read: () => void) =>
    wordCheck(undefined, {
      keywords: [secret],
      read: (file) => {
        read();
        const start = file.text.indexOf(secret);
        return [{ path: file.path, start, end: start + secret.length }];
      },
    });
  const files = { "a.py": `badword("${secret}")` };
  const quotes = async (checks: Parameters<typeof scanFiles>[1], options: Parameters<typeof scanFiles>[2]) =>
    (await scanFiles(files, checks, options)).findings.map(({ message }) => message);

  test("is what the check for secrets found, which does not look again", async () => {
    let reads = 0;
    const check = {
      ...knowing(() => reads++),
      judge: () => ({ drafts: [] }),
      secrets: (found: Span[]) => found,
    };
    const never = () => {
      throw new Error("asked again");
    };
    expect(await quotes([quoting, check], { secretsIn: never })).toEqual(["It quotes ****."]);
    expect(reads).toBe(1);
  });

  test("is looked for where that check takes no part, in files with its words", async () => {
    let reads = 0;
    const check = { ...knowing(() => reads++), secrets: (found: readonly Span[]) => found };
    const secretsIn = secretFinder([check], DEFAULT_LIMITS);
    expect(await quotes([quoting], { secretsIn })).toEqual(["It quotes ****."]);
    await scanFiles({ "b.py": "badword" }, [quoting], { secretsIn });
    expect(reads).toBe(1);
  });

  test("is also what looks like a secret, where a reader has not read to the end", async () => {
    const check = { ...knowing(() => {}), secrets: (found: readonly Span[]) => found };
    const [reader] = check.readers;
    if (!reader) throw new Error("no reader");
    const readers = [
      {
        ...reader,
        read: (...[, { notChecked }]: Parameters<typeof reader.read>) => {
          notChecked("too much of it");
          return [];
        },
      },
    ];
    const unread = "Zk8vQ2mL9xRt4Wn7Bp3J";
    const snippets = async (readers: typeof check.readers) => {
      const all = { "a.py": `badword("${secret}", "${unread}")` };
      const secretsIn = secretFinder([{ ...check, readers }], DEFAULT_LIMITS);
      return (await scanFiles(all, [quoting], { secretsIn })).findings.map(({ snippet }) => snippet);
    };
    expect(await snippets(readers)).toEqual([`badword("${secret}", "****")`]);
    expect(await snippets(check.readers)).toEqual([`badword("****", "${unread}")`]);
  });

  test("is all that is said of a file, when its secrets cannot be found in time", async () => {
    const stuck = () => {
      for (;;);
    };
    const check = { ...knowing(stuck), secrets: (found: readonly Span[]) => found };
    const secretsIn = secretFinder([check], { ...DEFAULT_LIMITS, fileMs: 500 });
    const all = { ...files, "b.py": "badword" };
    const { findings, notChecked } = await scanFiles(all, [quoting], { secretsIn });
    expect(findings.map(({ path }) => path)).toEqual(["b.py"]);
    expect(notChecked).toEqual([
      { path: "a.py", incomplete: true, reason: expect.stringMatching(/^time: what is to be masked/) },
    ]);
  });
});

test("secrets of a file are masked in what any check says about it", async () => {
  const secret = "hunter22hunter22";
  const { findings } = await scanFiles(
    { "a.py": `badword("${secret}")` },
    [wordCheck(() => ({ message: `It quotes ${secret}.`, data: { value: secret } }))],
    {
      secretsIn: async (file) => {
        const start = file.text.indexOf(secret);
        return [{ start, end: start + secret.length }];
      },
    },
  );
  expect(findings[0]?.message).toBe("It quotes ****.");
  expect(JSON.stringify(findings)).not.toContain("hunter22");
});

describe("a file that only completes what is found in others", () => {
  const check = () => {
    const read: string[] = [];
    const own = wordCheck();
    const [reader] = own.readers;
    const recording = {
      ...reader,
      completes: ({ text }: { readonly text: string }) => !text.includes("badword"),
      read(...args: Parameters<NonNullable<typeof reader>["read"]>) {
        read.push(args[0].path);
        return reader?.read(...args) ?? [];
      },
    };
    return { read, check: wordCheck(undefined, recording) };
  };

  test("is not read when there is nothing to complete", async () => {
    const { read, check: words } = check();
    const { findings } = await scanFiles({ "a.py": "otherword", "b.py": "nothing" }, [words]);
    expect({ read, findings }).toEqual({ read: [], findings: [] });
  });

  test("is read after the others, and found in the order of files", async () => {
    const { read, check: words } = check();
    const files = { "a.py": "otherword", "b.py": "badword", "c.py": "otherword" };
    const { findings, stats } = await scanFiles(files, [words]);
    expect(read).toEqual(["b.py", "a.py", "c.py"]);
    expect(stats.files).toBe(3);
    expect(findings.map(({ path }) => path)).toEqual(["a.py", "b.py", "c.py"]);
  });
});
