import type { Advisory, AdvisorySource, Ecosystem } from "../advisory-source.ts";
import {
  type PackedAdvisory,
  type SnapshotEcosystem,
  type SnapshotIndex,
  unpack,
} from "./snapshot-format.ts";

/** Reads a file of the distribution, such as `advisories/index.json`; rejects when there is none. */
export type ReadAsset = (name: string) => Promise<Uint8Array>;

/**
 * Advisories from the snapshot that ships with the program. A file is read when its ecosystem is first asked for. Rejects
 * when the snapshot itself is missing or damaged, which is a broken installation and not "no advisories".
 */
export function createSnapshotSource(readAsset: ReadAsset): AdvisorySource {
  let index: Promise<SnapshotIndex> | undefined;
  const tables = new Map<Ecosystem, Promise<Table>>();

  async function about(ecosystem: Ecosystem): Promise<SnapshotEcosystem | undefined> {
    index ??= readAsset("advisories/index.json").then((bytes) => JSON.parse(new TextDecoder().decode(bytes)));
    return (await index).ecosystems[ecosystem];
  }

  async function tableOf(ecosystem: Ecosystem): Promise<Table> {
    const entry = await about(ecosystem);
    if (!entry) return new Map();
    const [bytes, { brotliDecompressSync }] = await Promise.all([
      readAsset(`advisories/${entry.file}`),
      import("node:zlib"),
    ]);
    return readTable(brotliDecompressSync(bytes).toString("utf8"));
  }

  return {
    kind: "snapshot",
    async advisoriesFor(ecosystem, name) {
      let table = tables.get(ecosystem);
      if (!table) {
        table = tableOf(ecosystem);
        tables.set(ecosystem, table);
      }
      return readLine((await table).get(name));
    },
    async coverage(ecosystem) {
      const entry = await about(ecosystem);
      return entry && { asOf: entry.asOf, complete: entry.complete };
    },
  };
}

/** Package name to the JSON of its advisories, not parsed yet. */
type Table = ReadonlyMap<string, string>;

function readTable(text: string): Table {
  const table = new Map<string, string>();
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const tab = text.indexOf("\t", start);
    if (end === -1 || tab === -1) break;
    table.set(text.slice(start, tab), text.slice(tab + 1, end));
    start = end + 1;
  }
  return table;
}

function readLine(line: string | undefined): readonly Advisory[] {
  if (line === undefined) return [];
  const packed: readonly PackedAdvisory[] = JSON.parse(line);
  return packed.map(unpack);
}
