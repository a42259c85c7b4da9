import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createRelease, type Release, readScript, runScript } from "../helpers/script.ts";
import { toolFolder } from "../helpers/tools.ts";

const folder = fileURLToPath(new URL("hooks", import.meta.url));
const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => ({ name, script: readScript(join(folder, name)) }));

/** A program may have to be installed first. */
const PATIENCE = 300_000;

let release: Release;
beforeAll(() => {
  release = createRelease();
  // What has to be installed is, while the scripts run that do not need it.
  for (const need of scripts.flatMap(({ script }) => script.needs)) void toolFolder(need);
});
afterAll(() => release.remove());

describe.each(scripts)("$name", ({ name, script }) => {
  test(
    script.title,
    async () => {
      const outcome = await runScript(script, release);
      if (!outcome) {
        console.warn(`${name} is skipped: it needs ${script.needs.join(", ")}.`);
        return;
      }
      expect(outcome.actual).toBe(outcome.expected);
      expect(release.changes()).toBe("");
    },
    PATIENCE,
  );
});
