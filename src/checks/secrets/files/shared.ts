import type { SourceFile, Tree } from "../../../file.ts";
import { assignmentsIn } from "./assignments.ts";
import { heldValue, isMade } from "./held.ts";
import type { Statement } from "./model.ts";
import { type Environment, environmentOf, namesSecret, ownFolderOf } from "./names.ts";
import { folderOf } from "./paths.ts";

/** Secrets that another environment's file gives to the same name: beside it, or of its name in that one's folder. */
export async function sharedWithOthers(file: SourceFile, tree: Tree): Promise<readonly Statement[]> {
  const { path, text, role } = file;
  const own = environmentOf(path) ?? ownFolderOf(path)?.environment;
  if (!own || role === "test" || role === "example" || role === "docs") return [];
  const secrets = assignmentsIn(text).flatMap((assignment) =>
    namesSecret(assignment.name) && isMade(assignment.value) ? [assignment] : [],
  );
  if (secrets.length === 0) return [];
  const told = new Set<string>();
  const found: Statement[] = [];
  for (const { path: beside, environment } of await counterpartsOf(path, tree)) {
    if (environment.rank === own.rank) continue;
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

interface Counterpart {
  readonly path: string;
  readonly environment: Environment;
}

async function counterpartsOf(path: string, tree: Tree): Promise<readonly Counterpart[]> {
  const inFile = environmentOf(path) !== undefined;
  const folder = folderOf(path);
  const own = ownFolderOf(path);
  return (await tree.paths()).flatMap((other): Counterpart[] => {
    if (other === path) return [];
    if (inFile) {
      const isBeside = other.startsWith(folder) && !other.includes("/", folder.length);
      const environment = isBeside ? environmentOf(other) : undefined;
      return environment ? [{ path: other, environment }] : [];
    }
    if (!own || !other.startsWith(own.before) || !other.endsWith(own.behind)) return [];
    const theirs = ownFolderOf(other);
    const isSame = theirs?.before === own.before && theirs.behind === own.behind;
    return isSame ? [{ path: other, environment: theirs.environment }] : [];
  });
}
