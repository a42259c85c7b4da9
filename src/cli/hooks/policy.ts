import type { ScanRequest } from "../../app.ts";
import { configurationInGit } from "../../config/find.ts";
import { UserError } from "../../errors.ts";
import type { ReadObjects } from "../../git/cat-file.ts";
import { commitId } from "../../git/commits.ts";

export type Policy = Pick<ScanRequest, "configuration" | "baseline">;

/**
 * What a commit, or the index, says of what is to be found in it: its configuration and its baseline.
 * @param commit empty for the index
 * @param read see `configurationInGit`
 * @throws {UserError} when one of them is not right
 */
export async function policyIn(root: string, commit: string, read?: ReadObjects): Promise<Policy> {
  const configuration = (await configurationInGit(root, commit, undefined, read))?.configuration;
  return {
    configuration,
    baseline: async () =>
      (await import("../../baseline.ts")).baselineInGit(root, commit, configuration?.baseline),
  };
}

/**
 * What a server judges a push by: its default branch as it is before the push, which must not choose its own judge. A file
 * there that is wrong leaves the defaults: would it refuse the push, nobody could push what mends it.
 * @param onProblem is told of it, in a line
 */
export async function policyOfReceiver(
  directory: string,
  onProblem: (text: string) => void,
): Promise<Policy> {
  const head = await commitId("HEAD", { cwd: directory, safeDirectory: "*" });
  if (head === undefined) return {};
  const unlessWrong = async <T>(ask: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      onProblem(`what HEAD says to this hook does not hold: ${error.message}`);
      return undefined;
    }
  };
  const policy = await unlessWrong(() => policyIn(directory, head));
  if (!policy) return {};
  return { ...policy, baseline: () => unlessWrong(async () => policy.baseline?.()) };
}
