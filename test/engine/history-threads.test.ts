import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { partsOf } from "../../src/engine/history-threads.ts";

const versions = fc
  .array(fc.record({ path: fc.constantFrom("a", "b", "c", "d"), size: fc.nat(50) }), { maxLength: 30 })
  .map((list) =>
    list
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map((one, order) => ({ ...one, id: `${order}`, commit: "", before: undefined, order })),
  );

test("parts are the whole list in its order, and no path is in two of them", () => {
  fc.assert(
    fc.property(versions, fc.integer({ min: 1, max: 9 }), (list, count) => {
      const parts = partsOf(list, count);
      expect(parts.flat()).toEqual(list);
      const paths = parts.flatMap((part) => [...new Set(part.map(({ path }) => path))]);
      expect(new Set(paths).size).toBe(paths.length);
      expect(parts.every((part) => part.length > 0)).toBe(true);
    }),
  );
});
