import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FileOutcome } from "../../src/engine/examine.ts";
import { pack, unpack } from "../../src/engine/packed.ts";

const nothing = { found: [], notChecked: [], marks: [] } as const;

test("an outcome is what it was, on the other side", () => {
  const bytes = fc.oneof(fc.nat(), fc.constant(2 ** 32 - 1), fc.constant(2 ** 32), fc.constant(2 ** 40));
  const outcome: fc.Arbitrary<FileOutcome> = fc.oneof(
    fc.record({
      ...{ path: fc.string(), state: fc.constant("looked-at" as const), bytes },
      found: fc.constantFrom([], [{ check: 0, models: [1] }]),
      notChecked: fc.constantFrom([], [{ path: "", reason: "time", incomplete: true }]),
      readBy: fc.uniqueArray(fc.nat(22), { maxLength: 4 }).map((checks) => checks.sort((a, b) => a - b)),
      marks: fc.constantFrom([], ["ignore"]),
      dependsOn: fc.constantFrom("file" as const, "tree" as const),
    }),
    fc.record({
      path: fc.string(),
      state: fc.constantFrom("unclaimed" as const, "binary-name" as const, "refused" as const),
      bytes: fc.constant(0),
      readBy: fc.constant([]),
      ...{ found: fc.constant([]), notChecked: fc.constant([]), marks: fc.constant([]) },
    }),
  );
  fc.assert(
    fc.property(outcome, (one) => {
      expect(unpack(structuredClone(pack(one)), one.path)).toEqual(one);
    }),
  );
});

test("what nearly every file comes to is a number", () => {
  const plain = {
    ...nothing,
    path: "a",
    state: "looked-at",
    bytes: 5,
    readBy: [0],
    dependsOn: "file",
  } as const;
  expect(typeof pack(plain)).toBe("number");
  expect(typeof pack({ ...plain, digest: "0f" })).toBe("object");
});
