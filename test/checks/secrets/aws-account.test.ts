import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { awsAccountOf } from "../../../src/checks/secrets/verify/aws-account.ts";

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The id of a key of an account, its last bits arbitrary. */
function idOf(account: bigint, rest: bigint): string {
  let bits = (1n << 79n) | (account << 39n) | rest;
  let id = "";
  for (let i = 0; i < 16; i++, bits >>= 5n) id = (BASE32[Number(bits & 31n)] ?? "") + id;
  return `AKIA${id}`;
}

test("an id of a key tells its account", () => {
  const account = fc.bigInt({ min: 0n, max: 999_999_999_999n });
  const rest = fc.bigInt({ min: 0n, max: (1n << 39n) - 1n });
  fc.assert(
    fc.property(account, rest, (number, bits) => {
      expect(awsAccountOf(idOf(number, bits))).toBe(number.toString().padStart(12, "0"));
    }),
  );
});

test.each(["", "AKIA", `AKIA${"I".repeat(16)}`, `AROA${"Q".repeat(16)}`, `AKIA${"Z".repeat(17)}`])(
  "%j tells none",
  (id) => expect(awsAccountOf(id)).toBeUndefined(),
);
