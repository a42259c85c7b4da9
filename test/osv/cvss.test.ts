import { describe, expect, test } from "@jest/globals";
import { cvssScore } from "../../src/osv/cvss.ts";

/** Scores from the specifications' own examples and calculators (first.org). */
describe("cvssScore", () => {
  test.each([
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", 6.1],
    ["CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H", 9.9],
    ["CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N", 3.1],
    ["CVSS:3.0/AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H", 7.8],
    ["CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:N/I:N/A:N", 0],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:P/RL:O", 9.8],
    ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", 9.3],
    ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H", 10],
    ["AV:N/AC:L/Au:N/C:N/I:N/A:C", 7.8],
    ["AV:N/AC:L/Au:N/C:C/I:C/A:C", 10],
    ["(AV:L/AC:H/Au:N/C:C/I:C/A:C)", 6.2],
  ])("%s is %d", (vector, score) => {
    expect(cvssScore(vector)).toBe(score);
  });

  test.each([
    "",
    "HIGH",
    "CVSS:3.1/AV:N",
    "CVSS:4.0/AV:N",
    "CVSS:9.0/AV:N/AC:L",
    "AV:N/AC:L/Au:X/C:N/I:N/A:C",
    "__proto__:N",
  ])("%s has no score", (vector) => {
    expect(cvssScore(vector)).toBeUndefined();
  });
});
