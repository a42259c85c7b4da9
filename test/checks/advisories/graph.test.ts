import { expect, test } from "@jest/globals";
import { shortestChains } from "../../../src/checks/advisories/graph.ts";

test("the chain is the shortest, from the nearest root", () => {
  const edges: { readonly [node: string]: readonly string[] } = {
    a: ["b", "c"],
    b: ["d"],
    c: ["e"],
    d: ["e"],
    r: ["d"],
  };
  const chains = shortestChains(["a", "r"], (node) => edges[node] ?? []);
  expect(Object.fromEntries(chains)).toEqual({
    a: ["a"],
    r: ["r"],
    b: ["a", "b"],
    c: ["a", "c"],
    d: ["r", "d"],
    e: ["a", "c", "e"],
  });
});

test("what is asked for in a circle has a chain, too", () => {
  expect(shortestChains([1], (node) => [node === 3 ? 1 : node + 1]).get(3)).toEqual([1, 2, 3]);
});

test("a chain of 100,000 packages takes no more than its own length, and loses its middle", () => {
  const chains = shortestChains([0], (node) => (node < 100_000 ? [node + 1] : []));
  expect(chains.get(28)).toHaveLength(29);
  expect(chains.get(29)).toEqual(Array.from({ length: 30 }, (_, i) => i));
  expect(chains.get(100_000)).toEqual([0, ...Array.from({ length: 29 }, (_, i) => 99_972 + i)]);
});
