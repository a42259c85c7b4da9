import { findables } from "./findables.ts";
import type { Findable } from "./kind.ts";
import { headsOf } from "./shape.ts";

const byId = new Map(findables.map((kind) => [kind.id, kind]));
const byMessage = new Map(
  findables.flatMap((kind) => (kind.secretlint ?? []).map((name) => [name, kind] as const)),
);

/** @param rule secretlint's rule without its package prefix, such as `github`. */
export function kindOfMessage(rule: string, messageId: string): Findable | undefined {
  return byMessage.get(`${rule}/${messageId}`) ?? byMessage.get(rule);
}

export function findableOf(id: string): Findable | undefined {
  return byId.get(id);
}

/** Where two kinds claim the same characters, the higher one is reported. */
export function specificityOf(id: string): number {
  const kind = byId.get(id);
  return kind?.specificity ?? (kind?.names ? 0.5 : 1);
}

/** What every token of the kind begins with, which may be shown; empty where they have nothing in common. */
export function publicPrefixOf(kind: Findable, value: string): string {
  let heads = headsByKind.get(kind);
  if (!heads) {
    heads = kind.elsewhere ? [] : kind.shapes.flatMap(headsOf).sort((a, b) => b.length - a.length);
    headsByKind.set(kind, heads);
  }
  return heads.find((head) => value.startsWith(head)) ?? "";
}

/** Longest first. */
const headsByKind = new WeakMap<Findable, readonly string[]>();
