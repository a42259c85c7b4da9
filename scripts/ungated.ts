/**
 * Whether the prefilter and the gates lose or add anything: `node scripts/ungated.ts folder…`.
 *
 * Every text file under the folders is read by the readers of the secrets check twice: with what the prefilter saw in its
 * bytes, as a scan does it, and with every reader, rule and word that a plain search of the text finds, gates left out. The
 * candidates have to be the same.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { encodedIn } from "../src/checks/secrets/encodings/find.ts";
import { findIn } from "../src/checks/secrets/generic/find.ts";
import { KEYWORDS } from "../src/checks/secrets/generic/keywords.ts";
import { tokenKeywords } from "../src/checks/secrets/kinds/start.ts";
import type { Candidate } from "../src/checks/secrets/model.ts";
import { candidatesInPlain } from "../src/checks/secrets/plain.ts";
import { addressesIn } from "../src/checks/secrets/readers/addresses.ts";
import { readers } from "../src/checks/secrets/readers/index.ts";
import { pemKeysIn } from "../src/checks/secrets/readers/pem-key.ts";
import { candidatesIn } from "../src/checks/secrets/readers/preset.ts";
import { tokensIn } from "../src/checks/secrets/readers/tokens.ts";
import { ruleNames } from "../src/checks/secrets/secretlint.ts";
import { Prefilter } from "../src/engine/prefilter.ts";
import { SourceFile } from "../src/file.ts";
import { asked } from "../src/on-demand.ts";

const LARGEST = 5 * 1024 * 1024;

const prefilters = readers.map((reader) =>
  reader.keywords === "any" ? undefined : new Prefilter(reader.keywords, { seen: reader.seen ?? [] }),
);
let files = 0;
let bytes = 0;
let candidates = 0;
let different = 0;
let cut = 0;

for (const folder of process.argv.slice(2)) for (const path of filesIn(folder)) await compare(folder, path);
console.log(
  `${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${candidates} candidates; different in ${different} files; not read to the end: ${cut}`,
);
if (different > 0) process.exitCode = 1;

async function compare(folder: string, path: string): Promise<void> {
  const content = readFileSync(path);
  if (content.length > LARGEST || content.subarray(0, 8_000).includes(0)) return;
  const file = new SourceFile(relative(folder, path), content.toString("utf8"));
  files++;
  bytes += content.length;
  const [gated, ungated] = [sorted(await withPrefilter(file, content)), sorted(await without(file))];
  candidates += ungated.length;
  if (gated.join("\n") === ungated.join("\n")) return;
  different++;
  const kindsOf = (all: readonly string[], others: readonly string[]) =>
    all.filter((one) => !others.includes(one)).map((one) => JSON.parse(one).kind);
  console.log(`${path}: only gated ${kindsOf(gated, ungated)}; only ungated ${kindsOf(ungated, gated)}`);
}

async function withPrefilter(file: SourceFile, content: Uint8Array): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const [index, reader] of readers.entries()) {
    const hits = prefilters[index]?.find(content) ?? new Set<string>();
    if (!reader.claims(file.path) || hits.size === 0) continue;
    const context = {
      hits,
      tree: { paths: async () => [], open: async () => undefined },
      module: () => undefined,
      notChecked: () => {
        cut++;
      },
    };
    found.push(...(await asked(() => reader.read(file, context))));
  }
  return found;
}

async function without(file: SourceFile): Promise<readonly Candidate[]> {
  const text = file.text.toLowerCase();
  const words = new Set(tokenKeywords.filter((word) => text.includes(word)));
  return [
    ...(await candidatesIn(file, ruleNames)),
    ...pemKeysIn(file),
    ...addressesIn(file),
    ...tokensIn(file, words),
    ...findIn(file, KEYWORDS),
    ...(await encodedIn(file, undefined, candidatesInPlain)),
  ];
}

function sorted(found: readonly Candidate[]): readonly string[] {
  return found.map((one) => JSON.stringify(one)).sort();
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === ".git" ? [] : filesIn(path);
    return entry.isFile() && statSync(path).size > 0 ? [path] : [];
  });
}
