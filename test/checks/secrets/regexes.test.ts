import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { checkSync } from "recheck";
import { projectRoot } from "../../helpers/dist.ts";
import { regexesIn } from "../../helpers/regexes.ts";

test.each(["values", "generic", "encodings"])(
  "no pattern of %s takes more than linear time",
  async (folder) => {
    const literals = await regexesIn(join(projectRoot, "src/checks/secrets", folder));
    expect(literals.length).toBeGreaterThan(4);
    const slow = literals.flatMap(({ file, source, flags }) => {
      const { status } = checkSync(source, flags, { timeout: 20_000 });
      return status === "safe" ? [] : [`${status} in ${file}: /${source}/${flags}`];
    });
    expect(slow).toEqual([]);
  },
);
