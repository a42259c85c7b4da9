import { brotliCompressSync, constants } from "node:zlib";
import type { Ecosystem } from "../../src/advisory-source.ts";
import { pack, type SnapshotEcosystem, type SnapshotIndex } from "../../src/osv/snapshot-format.ts";
import { ECOSYSTEMS, type Gathered } from "./gathered.ts";
import { mergeSources, type Packages } from "./merge.ts";
import type { Source } from "./sources.ts";

export interface Contribution {
  readonly source: Source;
  readonly gathered: readonly Gathered[];
}

/** File name to content; the same bytes for the same contributions. */
export function writeSnapshot(contributions: readonly Contribution[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const ecosystems: Partial<Record<Ecosystem, SnapshotEcosystem>> = {};
  for (const ecosystem of ECOSYSTEMS) {
    const parts = contributions
      .map(({ source, gathered }) => ({
        source,
        gathered: gathered.filter((g) => g.ecosystem === ecosystem),
      }))
      .filter(({ gathered }) => gathered.length > 0);
    if (parts.length === 0) continue;
    const packages = mergeSources(parts.map(({ gathered }) => gathered));
    const file = `${ecosystem.toLowerCase().replaceAll(" ", "-")}.tsv.br`;
    files.set(file, compress(linesOf(packages)));
    ecosystems[ecosystem] = {
      file,
      asOf: parts.map(youngest).reduce(later, ""),
      complete: parts.some(({ source }) => source.complete.includes(ecosystem)),
      records: [...packages.values()].reduce((sum, list) => sum + list.length, 0),
      packages: packages.size,
      sources: uniqueSources(parts.map(({ source }) => source)),
    };
  }
  const index: SnapshotIndex = { version: 1, ecosystems };
  files.set("index.json", encode(`${JSON.stringify(index, null, 1)}\n`));
  files.set("ATTRIBUTION.md", encode(attributionOf(contributions.map(({ source }) => source))));
  return files;
}

function youngest({ source: { taken }, gathered }: Contribution): string {
  const dates = gathered.map(({ date }) => date || (taken ?? ""));
  return dates.filter((date) => !taken || date <= taken).reduce(later, "");
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function uniqueSources(sources: readonly Source[]): SnapshotEcosystem["sources"] {
  return [...new Map(sources.map(({ name, licence }) => [name, { name, licence }])).values()];
}

function linesOf(packages: Packages): string {
  const names = [...packages.keys()].sort();
  return names.map((name) => `${name}\t${JSON.stringify((packages.get(name) ?? []).map(pack))}\n`).join("");
}

function compress(text: string): Uint8Array {
  const bytes = encode(text);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function attributionOf(sources: readonly Source[]): string {
  const named = new Map(sources.map((source) => [`${source.name} ${source.url}`, source]));
  const entries = [...named.values()].map(
    ({ name, url, licence, notice }) =>
      `- **${name}**, ${url}. Licence: ${licence}.${notice && ` ${notice}`}`,
  );
  return `# Where these advisories come from

The files in this folder hold facts taken from the databases below: identifiers, package names, affected ranges, fixed
versions and severities. Titles and descriptions are left out, ranges are rewritten into one form, severities are scores
computed from the CVSS vectors, withdrawn records are dropped, and records that two databases share are merged. None of the
databases endorses this.

${entries.join("\n")}

CC-BY-4.0: https://creativecommons.org/licenses/by/4.0/ · Apache-2.0: https://www.apache.org/licenses/LICENSE-2.0

The MIT licence of the Node.js Security Working Group's records:

> Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
> files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
> modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
> Software is furnished to do so, subject to the following conditions: The above copyright notice and this permission notice
> shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY
> OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR
> PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
> LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR
> THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;
}
