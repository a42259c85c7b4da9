import type { Reader } from "../../../check.ts";
import type { Requirement } from "../model.ts";
import { isActionPath, isDockerfilePath, isRequirementsPath, isWorkflowPath } from "../paths.ts";

/**
 * What each reader claims and looks for. What reads is loaded for the first file that holds one of the words: most scans
 * want few of them.
 */
export const readers: readonly Reader<Requirement>[] = [
  {
    name: "workflow",
    claims: (path) => isWorkflowPath(path) || isActionPath(path),
    keywords: ["uses", "image", "container"],
    read: async (file, context) => (await import("./workflow.ts")).readWorkflow(file, context),
  },
  {
    name: "dockerfile",
    claims: isDockerfilePath,
    keywords: ["from"],
    read: async (file) => (await import("./dockerfile.ts")).readDockerfile(file),
  },
  {
    name: "requirements",
    claims: isRequirementsPath,
    keywords: "any",
    read: async (file, context) => (await import("./requirements.ts")).readRequirements(file, context),
  },
  {
    name: "pyproject",
    claims: (path) => /(^|\/)pyproject\.toml$/.test(path),
    keywords: ["dependencies", "dependency-groups"],
    read: async (file, context) => (await import("./pyproject.ts")).readPyproject(file, context),
  },
  {
    name: "package.json",
    claims: (path) => /(^|\/)package\.json$/.test(path) && !/(^|\/)node_modules\//.test(path),
    keywords: ["dependencies"],
    read: async (file, context) => (await import("./package-json.ts")).readPackageJson(file, context),
  },
];
