import { kinds } from "../../src/checks/secrets/kinds/families.ts";
import { findables } from "../../src/checks/secrets/kinds/findables.ts";
import type { Findable, Kind } from "../../src/checks/secrets/kinds/kind.ts";
import { patternsOf } from "../../src/checks/secrets/kinds/patterns.ts";
import { headsOf } from "../../src/checks/secrets/kinds/shape.ts";
import { table } from "../../src/checks/secrets/kinds/table.ts";
import { nameOf, sampleOfKind } from "../../src/checks/secrets/sample.ts";
import { again, each, type HostileText } from "./text.ts";

export interface HostileKind {
  readonly id: string;
  readonly texts: readonly HostileText[];
  /** Of all words of the table those of this kind, lower-cased, so that no other kind is looked for. */
  readonly words: readonly string[];
}

/** What each kind of the table costs most to be looked for in. */
export const hostileKinds: readonly HostileKind[] = kinds.flatMap((kind) => {
  const finds = findables.find(({ id }) => id === kind.id);
  if (kind.elsewhere || !finds) return [];
  return [{ id: kind.id, texts: kind.names ? byName(kind) : byFormat(kind, finds), words: wordsOf(finds) }];
});

/** Its literals with what may stand between them, behind long runs, and tokens that are nearly right or right, each another. */
function byFormat(kind: Kind, finds: Findable): readonly HostileText[] {
  const beside = kind.beside?.[0] === undefined ? "" : `${kind.beside[0]}\n`;
  const beginnings = kind.shapes.flatMap(headsOf).filter((head) => head !== "");
  const literals = patternsOf(finds).flatMap(({ anchors }) => anchors);
  const both = beginnings.slice(0, 2).flatMap((head) => literals.slice(0, 2).map((anchor) => head + anchor));
  const units = [...new Set([...literals.slice(0, 2), ...both.slice(0, 1)])].flatMap((text) => [
    ...["", "-", " ", ".", "/"].map((before) => before + text),
    ...["a", "1"].map((more) => ` ${text}${more}`),
    `${text}${"a".repeat(1500)}-`,
    `${text}${"1".repeat(150)} `,
  ]);
  const samples = kind.shapes.slice(0, 2).flatMap((_, index) => {
    const own = (seed: number) => sampleOfKind(kind, seed, index);
    const sample = own(1);
    return [
      again(`${sample} `, beside),
      again(`${sample.slice(0, -1)}! `, beside),
      again(`-${sample.slice(0, -1)}`, beside),
      again(`${sample.slice(0, -2)} `, beside),
      each(`another ${index} each time`, (seed) => `${own(seed + 1)}\n`, beside),
      each(
        `another ${index} each time, its end wrong`,
        (seed) => `${own(seed + 1).replace(/\w$/, (last) => (last === "2" ? "3" : "2"))}\n`,
        beside,
      ),
    ];
  });
  return [...units.map((unit) => again(unit, beside)), ...samples];
}

/** The names with all that may give them something: assignments, values joined to them, and sections. */
function byName(kind: Kind): readonly HostileText[] {
  const beside = kind.beside?.[0] === undefined ? "" : `${kind.beside[0]}\n`;
  const [word = ""] = kind.names ?? [];
  const name = nameOf(kind);
  const sample = sampleOfKind(kind, 1);
  const almost = `${sample.slice(0, -1)}!`;
  return [
    ...[
      word,
      `${word}_`,
      `${word} `,
      `${name} `,
      `${name}=`,
      `${name}="`,
      `${name}: `,
      `${name}=${sample} `,
      `${name}=${almost} `,
      `${word}: ${sample}\n`,
      `${word}("${sample}")`,
      `;${word} login ${sample} `,
      `;${word} login `,
      `(${word} `,
      `(${word} -`,
      `${word}(`,
      `${word}:\r\n`,
      `${word} is `,
      `${word}</key><string>`,
      `${word}-key-`,
      `${word}-key-${almost}`,
      `${word} api key `,
      `${word}:\n  key: `,
      `${word}:\n`,
      `${word}:\n - `,
      ` ${word}:\n`,
      `${word}={`,
      `"${word}": {`,
      `${word}:{key:`,
      `${word}={a:'`,
      `[${word}]\n`,
      `[${word}]\nkey=`,
      `[${word}]\n[`,
    ].map((unit) => again(unit, beside)),
    again(`${"key=1\n".repeat(100)}`, `${beside}[${word}]\n`),
    each("another each time", (seed) => `${name}=${sampleOfKind(kind, seed + 1)}\n`, beside),
    each("another each time, to itself", (seed) => `${word}: ${sampleOfKind(kind, seed + 1)}\n`, beside),
    each("another each time, called", (seed) => `${word}("${sampleOfKind(kind, seed + 1)}")\n`, beside),
    each("another each time, joined", (seed) => `${word}-key-${sampleOfKind(kind, seed + 1)}\n`, beside),
  ];
}

function wordsOf(kind: Findable): readonly string[] {
  const anchors = patternsOf(kind).flatMap((pattern) => pattern.anchors);
  const names = table.byName.flatMap(([name, of]) => (of.some((n) => findables[n] === kind) ? [name] : []));
  const own = kind.names ? names : anchors.map((anchor) => anchor.toLowerCase());
  return [...(kind.beside ?? []), ...own];
}
