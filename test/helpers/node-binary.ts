import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./dist.ts";
import { installPackage } from "./tools.ts";

/** The npm package `node` brings the binary of each version. */
const VERSIONS = { 18: "18.20.8", 20: "20.20.2", 22: "22.23.3" } as const;

/**
 * The Node.js of a major version: the one that runs the tests, or one that is installed once below `node_modules/.cache`.
 * Undefined, and said, when there is none and it cannot be had, as without network.
 */
export async function nodeBinary(major: keyof typeof VERSIONS | 24): Promise<string | undefined> {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  if (major === 24) return undefined;
  const prefix = join(projectRoot, "node_modules/.cache/nodes", VERSIONS[major]);
  const binary = join(prefix, "node_modules/node/bin/node");
  if (!existsSync(binary)) await installPackage(`node@${VERSIONS[major]}`, prefix, "node");
  if (existsSync(binary)) return binary;
  console.warn(`Node.js ${VERSIONS[major]} cannot be installed: the tests on it are left out.`);
  return undefined;
}
