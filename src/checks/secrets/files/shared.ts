import type { SourceFile, Tree } from "../../../file.ts";
import { assignmentsIn } from "./assignments.ts";
import { heldValue, isMade } from "./held.ts";
import type { Statement } from "./model.ts";
import { environmentOf, namesSecret } from "./names.ts";
import { folderOf } from "./paths.ts";

/** Secrets that another environment's file in the same folder gives to the same name. */
export async function sharedWithOthers(file: SourceFile, tree: Tree): Promise<readonly Statement[]> {
  const { path, text, role } = file;
  const own = environmentOf(path);
  if (!own || role === "test" || role === "example" || role === "docs") return [];
  const secrets = assignmentsIn(text).flatMap((assignment) =>
    namesSecret(assignment.name) && isMade(assignment.value) ? [assignment] : [],
  );
  if (secrets.length === 0) return [];
  const told = new Set<string>();
  const found: Statement[] = [];
  for (const beside of await filesBeside(path, tree)) {
    const environment = environmentOf(beside);
    if (!environment || environment.rank === own.rank) continue;
    const other = await tree.open(beside);
    if (!other) continue;
    const theirs = new Map(assignmentsIn(other.text).map((one) => [`${one.name}\0${one.value}`, one]));
    for (const secret of secrets) {
      const key = `${secret.name}\0${secret.value}`;
      const same = theirs.get(key);
      if (!same || told.has(key)) continue;
      told.add(key);
      const held = heldValue(path, secret, true);
      found.push({
        fact: "shared-between-environments",
        at: held.at,
        secret: held.secret,
        message: `\`${secret.name}\` has the same value in ${own.name} and in ${environment.name} (\`${beside}\`).`,
        other: { path: beside, start: same.at.start, end: same.at.end },
        otherIsWorse: environment.rank < own.rank,
        identity: held.digest,
      });
    }
  }
  return found;
}

async function filesBeside(path: string, tree: Tree): Promise<readonly string[]> {
  const folder = folderOf(path);
  return (await tree.paths()).filter(
    (other) => other !== path && other.startsWith(folder) && !other.includes("/", folder.length),
  );
}
