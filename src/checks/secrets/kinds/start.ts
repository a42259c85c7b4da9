import { findables } from "./findables.ts";
import { isShort } from "./matchers.ts";
import { patternsOf } from "./patterns.ts";
import { beginningOf, headsOf, longestOf } from "./shape.ts";
import { table } from "./table.ts";

/** Worked out when the bundle is made: all that a scan needs of the table until a file holds one of the words. */
export const kindIds: readonly string[] = findables.map(({ id }) => id);

const names = new Set(table.byName.map(([name]) => name));
const anchors = table.byAnchor.map(([anchor]) => anchor).filter((anchor) => !isShort(anchor));

/** What the prefilter looks for, lower-cased. */
export const tokenKeywords: readonly string[] = [
  ...new Set([...anchors, ...names, ...findables.flatMap(({ beside = [] }) => beside)]),
];

/** Of kinds that want a word beside them: theirs, and the literals of which one has to be there too. */
export const pairs: readonly {
  readonly anchors: readonly string[];
  /** Not looked for by the prefilter; with their case. */
  readonly short: readonly string[];
  readonly beside: readonly string[];
}[] = findables.flatMap(({ beside, elsewhere }, kind) => {
  if (!beside || elsewhere) return [];
  const own = [
    ...table.byAnchor.flatMap(([, places]) => places.filter((place) => place.kind === kind)),
    ...table.byName.flatMap(([anchor, kinds]) => (kinds.includes(kind) ? [{ anchor }] : [])),
  ].map(({ anchor }) => anchor);
  const anchors = own.filter((anchor) => !isShort(anchor)).map((anchor) => anchor.toLowerCase());
  return [{ anchors, short: own.filter(isShort), beside }];
});

/** Keywords of kinds that want nothing beside them. */
const free = new Set(
  [
    ...table.byAnchor.filter(([, places]) => places.some(({ kind }) => !findables[kind]?.beside)),
    ...table.byName.filter(([, kinds]) => kinds.some((kind) => !findables[kind]?.beside)),
  ].map(([keyword]) => keyword),
);

/** Keywords that mean nothing without another of their pair. */
export const bound: readonly string[] = tokenKeywords.filter((keyword) => !free.has(keyword));

/** Literals of this length stand in many files without a token. */
const COMMON = 5;

/** By short literal: patterns of which one matches where a token begins with it. */
export const beginnings: { readonly [keyword: string]: string } = Object.fromEntries(
  table.byAnchor.flatMap(([keyword, places]): (readonly [string, string])[] => {
    if (keyword.length > COMMON || isShort(keyword) || names.has(keyword)) return [];
    const sources = places.map(({ kind, pattern }) => {
      const shape = findables[kind]?.shapes[pattern] ?? "";
      return headsOf(shape).every((head) => head.length > 2) ? beginningOf(shape) : undefined;
    });
    return sources.includes(undefined) ? [] : [[keyword, [...new Set(sources)].join("|")]];
  }),
);

/** Of those, the ones that stand so near to the beginning of their token; and how far from it they may be. */
const NEAR_START = 60;
export const starts: { readonly [keyword: string]: { readonly source: string; readonly after: number } } =
  Object.fromEntries(
    table.byAnchor.flatMap(([keyword, places]) => {
      const source = beginnings[keyword];
      const after = Math.max(
        ...places.map(({ kind, pattern }) => {
          const one = findables[kind];
          return one ? (patternsOf(one)[pattern]?.before.max ?? 0) : 0;
        }),
      );
      return source !== undefined && after <= NEAR_START ? [[keyword, { source, after }]] : [];
    }),
  );

/** Words that have to be somewhere in the file for tokens that others may look like. */
export const besides: readonly string[] = [...new Set(findables.flatMap(({ beside = [] }) => beside))];

/** Characters around a keyword of the table within which stands what is found by it: name, assignment and value. */
export const NEAR = 1024;

/** The same for keywords of tokens of more than half as many. */
export const longReach: { readonly [keyword: string]: number } = Object.fromEntries(
  [
    ...table.byAnchor.map(([keyword, places]) => [keyword, places.map(({ kind }) => kind)] as const),
    ...table.byName,
  ].flatMap(([keyword, list]) => {
    const longest = Math.max(...list.flatMap((kind) => (findables[kind]?.shapes ?? []).map(longestOf)));
    return longest > NEAR / 2 ? [[keyword, longest + NEAR / 2]] : [];
  }),
);

/** Names of kinds that want one of the usual words for a secret in the name too. */
export const nounNames: readonly string[] = table.byName.flatMap(([name, kinds]) =>
  !anchors.includes(name) && kinds.every((kind) => findables[kind]?.nouns === undefined) ? [name] : [],
);
