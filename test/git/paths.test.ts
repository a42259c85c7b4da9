import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { pathFromBytes, splitZ, splitZText } from "../../src/git/paths.ts";

const part = fc.oneof(
  fc.string({ unit: "binary" }).map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
);

test("a list is read at once as it is path by path, whatever bytes are in it", () => {
  fc.assert(
    fc.property(fc.array(part), part, (fields, rest) => {
      const output = Buffer.concat([...fields.flatMap((field) => [field, Buffer.of(0)]), rest]);
      expect(splitZText(output)).toEqual(splitZ(output).map(pathFromBytes));
    }),
  );
});
