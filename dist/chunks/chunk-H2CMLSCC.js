import {
  commitId
} from "./chunk-QIKOBSGA.js";
import {
  configurationInGit
} from "./chunk-5Q2SXQJJ.js";
import {
  UserError
} from "./chunk-UWKIGZC5.js";

// src/cli/hooks/policy.ts
async function policyIn(root, commit) {
  const configuration = (await configurationInGit(root, commit))?.configuration;
  return {
    configuration,
    baseline: async () => (await import("./baseline-W6XSJD6R.js")).baselineInGit(root, commit, configuration?.baseline)
  };
}
async function policyOfReceiver(directory, onProblem) {
  const head = await commitId("HEAD", { cwd: directory, safeDirectory: "*" });
  if (head === void 0) return {};
  const unlessWrong = async (ask) => {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      onProblem(`what HEAD says to this hook does not hold: ${error.message}`);
      return void 0;
    }
  };
  const policy = await unlessWrong(() => policyIn(directory, head));
  if (!policy) return {};
  return { ...policy, baseline: () => unlessWrong(async () => policy.baseline?.()) };
}

export {
  policyIn,
  policyOfReceiver
};
