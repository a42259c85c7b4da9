import { Buffer } from "node:buffer";
import { describe, expect, test } from "@jest/globals";
import { secretsCheck } from "../../../src/checks/secrets/index.ts";
import { isInData } from "../../../src/checks/secrets/readers/in-data.ts";
import { sampleOf } from "../../../src/checks/secrets/sample.ts";
import { scanFiles } from "../../helpers/scan.ts";

/** Base64 without end, the same every time. */
const DATA = Buffer.from(
  Array.from({ length: 900 }, (_, i) => (i * i * 31 + i * 7 + (i >> 3)) % 251),
).toString("base64");
const line = (from: number) => DATA.slice(from, from + 76);
const TOKEN = `AKC${sampleOf("[a-zA-Z0-9]{73}", 7)}`;

function inText(before: string, after: string): boolean {
  const text = before + TOKEN + after;
  return isInData(text, before.length, before.length + TOKEN.length);
}

describe("a token within data", () => {
  test.each([
    ["in one long run", DATA.slice(0, 300), DATA.slice(300)],
    ["at its beginning", 'src="data:image/png;base64,', `+${DATA}`],
    ["below a line", `${line(0)}\n`, "\n"],
    ["above a line", "\n", `\n${line(100)}\n`],
    ["in a list of a notebook", `      "${line(0)}\\n",\n      "`, `\\n",\n      "${line(152)}\\n",\n`],
    ["in a string of a string", `"${line(0)}\\\\\\n",\n "`, '\\\\\\n",\n'],
  ])("%s is none", (_, before, after) => {
    expect(inText(before, after)).toBe(true);
  });

  test.each([
    ["by itself", 'key = "', '"\n'],
    ["in a path", "https://repo.example.com/api/", "/artifacts/list"],
    ["below another", `AKC${sampleOf("[a-zA-Z0-9]{73}", 8)}\n`, "\n"],
    ["below a line of another length", `${line(0)}AA\n`, "\n"],
    ["behind hexadecimal", "0123456789abcdef".repeat(20), '"'],
    ["at both ends of the text", "", ""],
  ])("%s is one", (_, before, after) => {
    expect(inText(before, after)).toBe(false);
  });
});

test("a scan tells of the token by itself, and not of the data", async () => {
  const { findings } = await scanFiles(
    {
      "a.ipynb": `{"image/png": "${DATA.slice(0, 400)}+${TOKEN}/${DATA.slice(400)}"}`,
      "b.py": `key = "${TOKEN}"\n`,
    },
    [secretsCheck],
  );
  expect(findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual(["b.py secrets/artifactory-key"]);
});

test("a large picture with many beginnings does not end the reading of what stands behind it", async () => {
  const picture = "AKCx/+".repeat(5_000);
  const { findings, notChecked } = await scanFiles(
    { "a.ipynb": `{"image/png": "${picture}-AKC", "key": "${TOKEN}"}` },
    [secretsCheck],
  );
  expect(findings.map(({ rule }) => rule)).toEqual(["secrets/artifactory-key"]);
  expect(notChecked).toEqual([]);
});
