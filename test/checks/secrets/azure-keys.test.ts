import { expect, test } from "@jest/globals";
import { judge } from "../../../src/checks/secrets/judge.ts";
import { kinds } from "../../../src/checks/secrets/kinds/families.ts";
import { tokenKeywords } from "../../../src/checks/secrets/kinds/start.ts";
import { tokensIn } from "../../../src/checks/secrets/readers/tokens.ts";
import { sampleOf } from "../../../src/checks/secrets/sample.ts";
import { isAnnotated, isClientSecret, isIdentifiable } from "../../../src/checks/secrets/verify/azure.ts";
import { marvin32 } from "../../../src/checks/secrets/verify/marvin.ts";
import { SourceFile } from "../../../src/file.ts";

/** A number of 64 bits in hexadecimal, as the seed that stands for it. */
function seed(hex: string): string {
  return (hex.match(/../g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join("");
}

test.each([
  ["d53cd9cecd0893b7", [97, 98, 99], "6be02a86"],
  ["004fb61a001bdbcc", [], "302009bc"],
  ["004fb61a001bdbcc", [175], "3592e206"],
  ["004fb61a001bdbcc", [231, 15], "fdab5e04"],
  ["004fb61a001bdbcc", [55, 244, 149], "6b3c8b90"],
])("Marvin32 with the seed %s of %j is %s", (hex, bytes, sum) => {
  expect(marvin32(Uint8Array.from(bytes), seed(hex)).toString(16)).toBe(sum);
});

// Of the tests of Azure's own library: the same letter again and again, with the checksum that it gives.
test.each([
  ["a".repeat(33), "+ASb", "HpHeAI="],
  ["a".repeat(33), "AIoT", "Oumzco="],
  ["a".repeat(42), "AzSe", "CjhzCu"],
  ["d".repeat(42), "+ACR", "CUDxQE"],
  ["d".repeat(44), "AzFu", "182vhA=="],
])("%s%s… ends in its checksum", (filling, service, end) => {
  expect(isIdentifiable(filling + service + end)).toBe(true);
  expect(isIdentifiable(`b${filling.slice(1)}${service}${end}`)).toBe(false);
});

test("an annotated key ends in four digits of its checksum, and any other character changes them", () => {
  for (let of = 1; of <= 20; of++) {
    const key = sampleOf("[A-Za-z0-9]{52}JQQJ99BA[A-Za-z0-9]{16}ACOG[A-Za-z0-9]{4}", of);
    expect(isAnnotated(key)).toBe(true);
    expect(isAnnotated(`${key.startsWith("a") ? "b" : "a"}${key.slice(1)}`)).toBe(false);
    expect(isAnnotated(key.slice(0, -4))).toBe(false);
  }
});

test("a client's secret ends in three digits of its checksum", () => {
  const letters = `zzz8Q~${"z".repeat(31)}`;
  expect(isClientSecret(`${letters}blP`)).toBe(true);
  expect(isClientSecret(`${letters}zzz`)).toBe(false);
});

/** How sure a file's only finding is, and its rule. */
function told(path: string, text: string): readonly string[] {
  const lower = text.toLowerCase();
  const hits = new Set(tokenKeywords.filter((keyword) => lower.includes(keyword)));
  return judge(tokensIn(new SourceFile(path, text), hits)).map((one) => `${one.rule} ${one.confidence}`);
}

test("a checksum that fits makes a finding sure wherever it stands, one that does not takes nothing away", () => {
  const shape = kinds.find(({ id }) => id === "azure-storage-key")?.shapes[1] ?? "";
  const key = sampleOf(shape, 5);
  expect(told("docs/a.md", `account_key = "${key}"\n`)).toEqual(["secrets/azure-storage-key high"]);
  expect(told("docs/a.md", `key = "${key}"\n`)).toEqual(["secrets/azure-annotated-key high"]);
  const other = `${key.startsWith("a") ? "b" : "a"}${key.slice(1)}`;
  expect(told("app/a.py", `key = "${other}"\n`)).toEqual(["secrets/azure-annotated-key high"]);
  expect(told("docs/a.md", `account_key = "${other}"\n`)).toEqual(["secrets/azure-storage-key low"]);
});

test("a token of Azure DevOps is told as one, and not as a key of any service", () => {
  const token = sampleOf("[A-Za-z0-9]{52}JQQJ99BA[A-Za-z0-9]{12}AAASAZDO[A-Za-z0-9]{4}", 3);
  expect(told("app/a.py", `pat = "${token}"\n`)).toEqual(["secrets/azure-devops-token high"]);
});
