import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "@jest/globals";

const folder = process.env["BARTIZAN_SHARED_DATA"] ?? join(import.meta.dirname, "../../../shared/data");

/** Path of a file or folder of the real data that may lie beside the checkout; undefined when it does not. */
export function sharedData(name: string): string | undefined {
  const path = join(folder, name);
  return existsSync(path) ? path : undefined;
}

/** A folder with the content of an archive of the real data; undefined when there is none. */
export function sharedArchive(name: string): string | undefined {
  const archive = sharedData(name);
  if (!archive) return undefined;
  const into = mkdtempSync(join(tmpdir(), "shared-"));
  execFileSync("tar", ["-xzf", archive, "-C", into]);
  return into;
}

/** A test over real data, which says so when it is skipped for want of it. */
export function testWith<Data>(
  data: Data | undefined,
  name: string,
  run: (data: Data) => void | Promise<void>,
): void {
  if (data === undefined) test.skip(`${name} (skipped: no shared data)`, () => {});
  else test(name, () => run(data));
}
