import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { checkSync } from "recheck";
import { projectRoot } from "../../../helpers/dist.ts";
import { regexesIn } from "../../../helpers/regexes.ts";

test("no pattern over values takes more than linear time", async () => {
  const literals = await regexesIn(join(projectRoot, "src/checks/secrets/values"));
  expect(literals.length).toBeGreaterThan(20);
  const slow = literals.flatMap(({ file, source, flags }) => {
    const { status } = checkSync(source, flags, { timeout: 20_000 });
    return status === "safe" ? [] : [`${status} in ${file}: /${source}/${flags}`];
  });
  expect(slow).toEqual([]);
});
